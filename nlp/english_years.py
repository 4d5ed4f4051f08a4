"""The years and streaks of an English sentence, and the clauses of it that look back to what was before."""

from dataclasses import replace

from nlp.english_words import COUNT, NUM, OF_SHARE, ORDINAL, EnglishBoard, count_of, ordinal
from nlp.figures import Year
from nlp.patterns import cue

_STREAK = cue(
    rf"(?<!\w)(?:for\s+)?(?:the|a|its)\s+(?P<nth>{ORDINAL})\s+(?:consecutive|straight|successive)\s+(?:year|time)|(?<!\w)(?:for\s+)?(?P<count>{COUNT})\s+(?:consecutive|straight|successive)\s+years|(?<!\w)for\s+(?P<row>{COUNT})\s+years\s+(?:in\s+a\s+row|running)"
)
_AGO = r"(?:(?P<ago>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)\s+years|(?P<decade>a\s+decade)|(?:a|one)\s+year|12\s+months|twelve\s+months)\s+(?:earlier|ago|before|previously|prior)"
_EDITION = r"(?:edition|survey|rankings?|index|list|table|report|round|poll|assessment)"
_YEAR = cue(
    rf"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)(?!\d|%|[.,]\d|\s*(?:points?|percent))|(?<!\w)(?P<past>last\s+year|{_AGO}|(?:the\s+)?(?:previous|preceding|prior)\s+(?:year|{_EDITION})|the\s+{_EDITION}\s+before|(?:the\s+)?year\s+(?:before|prior)|last\s+time(?:\s+(?:around|out))?|year-on-year|this\s+year|next\s+year|(?P<same>(?:that|the\s+same)\s+year)|(?P<later>(?:(?:a|one|two|three|four)\s+years?\s+later|(?:in\s+)?the\s+(?:following|next|subsequent)\s+year(?!s))))(?!\w)"
)
_BASE = cue(
    rf"(?:(?:above|below|from|than|over|against|on)\s+(?:its|their|the)\s+$)|(?:(?:from|than|against|versus|vs\.?|since|compared\s+(?:to|with|against)|relative\s+to|in\s+comparison\s+with|(?<!\w)as)\s+(?:(?:the\s+)?(?:{ORDINAL}(?:\s+(?:place|position|spot))?|(?:{NUM})\s*(?:%|percent|points?)?)\s+)?|(?:over|on)\s+(?:(?:the\s+)?{ORDINAL}(?:\s+(?:place|position|spot))?\s+)?)(?:in\s+|that\s+of\s+|those\s+of\s+|the\s+(?:figure|result|score|ranking)s?\s+(?:of|in|for)\s+|the\s+)?$"
)
_COMPARING = cue(r"(?:than|from|places?|points?|percent|%|(?<!-)up|down|higher|lower)\s+$")
_IN_CLAUSE = r"(?:[^,;.():]|\.(?=\d)|,(?=\d))"
_BEFORE = cue(
    rf"(?<!\w)(?:(?:up|down)\s+from|(?<!no\sless\s)(?<!not\sless\s)(?<!no\slower\s)(?<!not\slower\s)(?<!no\sfewer\s)(?<!no\sworse\s)than(?!(?<=more\sthan)\s+\d)|from(?=\s+(?:the\s+|its\s+)?(?:{ORDINAL}|no\.?\s*\d|(?!(?:19|20)\d\d\s)\d))(?!{_IN_CLAUSE}{{0,60}}?\sto\s)|against(?=\s+(?:the\s+|its\s+)?(?:{ORDINAL}|(?!(?:19|20)\d\d(?!\w))\d))|(?:over|on)(?=\s+(?:the\s+|its\s+)?{ORDINAL})|as\s+(?:it|they)\s+(?:was|were|did|had\s+been|had\s+done)|(?:short|shy|clear|ahead|well\s+off)\s+of(?=\s+(?:the|its|that)\s)|(?:below|above|beyond|past)(?=\s+(?:the|its|that)\s(?:\w+\s+){{0,4}}\d)|versus|vs|compared\s+(?:to|with|against)|relative\s+to|as\s+against|since|having\s+(?:been|ranked|finished|come|placed|scored|stood|languished|slipped|dropped)|(?<!which\s)had\s+(?:been|ranked|finished|come|placed|scored|stood|only)|after\s+(?:\w+ing|an?|its)(?!\w)|when\s+(?:it|they|the\s+(?:province|city|ministry))(?!\w)|(?:up|down|improving|improved)\s+on|(?:better|surpass|exceed|beat|topp)(?:ing)?\s+(?:its|the)|(?:was|were)\s+(?:first|originally|initially)\s+(?:introduced|published|launched|conducted|released|announced|measured|compiled|issued|ranked)|first\s+(?:introduced|published|launched|conducted|released|announced|measured|compiled|issued)|launched|introduced|initiated|inaugurated|conceived|began|started|it\s+(?:had\s+been|had\s+held|had|held|occupied|was)(?=\s[^,;.]*\s(?:year|edition|before|earlier)))\s{_IN_CLAUSE}{{0,70}}?(?<!\sby\s)(?=(?:(?:19|20)\d\d(?![\d%])|last\s+(?:year|time)|years?\s+(?:before|earlier|ago|prior)|(?:previous|preceding|prior)\s+\w+))"
)
"""A clause that tells what was before: "than the 62.86 it earned in 2023", "after finishing 12th a year earlier"."""
_WHICH_HAD = cue(
    rf"(?<!\w)which\s+had(?!\w){_IN_CLAUSE}{{0,70}}?(?=(?:19|20)\d\d(?![\d%])|last\s+(?:year|time)|years?\s+(?:before|earlier|ago|prior)|(?:previous|preceding|prior)\s+\w+){_IN_CLAUSE}*"
)
"""The form “displacing Ben Tre, which had led in 2019 with 46.74 points”: the whole clause is of then."""
_HOLDER_OF = cue(
    r"(?<=,\s)(?:the\s+)?(?:(?:19|20)\d\d(?:['’]s)?|(?:last|the\s+previous|the\s+preceding|the\s+prior)\s+(?:year|edition)['’]s)\s+(?:overall\s+)?(?:\w+[- ])?(?:leader|winner|champion|number\s+one|no\.?\s?1|table-topper|performer|front-?runner|runner-?up|province|tail-?ender)(?=\s*[,.;)]|\s+and\s)"
)
"""The form “Hai Phong, the 2021 leader, slipped to second”: the year is that of the title alone."""
_IT_LOST = cue(
    r"(?:that|which|it|they)\s+(?:had\s+)?(?:lost|ceded|surrendered|relinquished|gave\s+up|given\s+up|vacated|conceded|yielded|last\s+held)\s+(?:to\s+[^.;,\d]{3,30}\s+)?(?:in\s+)?(?:20\d\d|last\s+year|(?:a|one)\s+year\s+(?:ago|earlier|before))"
)
"""The form “regained the lead it lost in 2022”: nothing is told of that year."""
_WINNER_IN = cue(
    r"(?<=,\s)(?:the\s+)?(?:inaugural\s+|overall\s+|surprise\s+)?(?:leader|winner|champion|number\s+one|top\s+performer)\s+(?:in|of)\s+(?:the\s+)?20\d\d(?:\s+edition)?(?=\s*[,.;)])"
)
"""The form “Tra Vinh, the inaugural winner in 2022, came fifth”: so too."""
_APPOSED_THEN = cue(
    rf"(?<=,\s)(?:only\s+|just\s+|ranked\s+|placed\s+)?{ORDINAL}(?:\s+place)?\s+(?:in\s+(?=20\d\d,)|(?=last\s+year,|(?:a|one)\s+year\s+(?:ago|earlier|before),|the\s+previous\s+year,|the\s+year\s+before,))"
)
"""The form “Hai Phong, 16th a year ago, entered the top ten”."""
_FROM_THERE = cue(
    rf"(?:^|[.;]\s+)\W*from\s+(?:the\s+)?{ORDINAL}(?:\s+(?:place|position|spot))?(?:\s*\([^()]*\))?\s+in\s+(?=20\d\d,)"
)
"""The form “From 44th place in 2020, it went up to 33rd”."""
_HAVING_BEEN = cue(
    rf"(?<!\w)having\s+(?:previously\s+)?(?:been|ranked|finished|come|placed|stood)\s+(?:only\s+|just\s+|in\s+|at\s+)*{ORDINAL}(?:\s+place)?(?=\s*[.,;)]|$)"
)
_WHICH_WAS = cue(
    rf"(?<!\w)(?:which|who)\s+(?:was|ranked|stood|came|had\s+been)\s+(?:only\s+|in\s+|at\s+)*{ORDINAL}(?:\s+place)?(?=,\s+(?:is|stands|ranks|sits)\s+now|,\s+(?:now|this\s+time|this\s+year)\s)"
)
"""The form “Bac Ninh, which was 13th, is now 7th”."""
_PREVIOUSLY = cue(
    rf"(?<!\w)(?:was|were|had\s+been|ranked|stood|placed|at|came)\s+(?:only\s+|in\s+)*{ORDINAL}(?:\s+place)?\s+(?:previously|before(?=\s*[.,;)]|$)|beforehand)|(?<!\w)(?:previously|formerly)\s+(?:ranked\s+|placed\s+|only\s+|in\s+|at\s+)*{ORDINAL}"
)
"""The forms “13th, having been fifth", "it was 42nd previously”."""
_BEST_SINCE = cue(
    r"(?<!\w)(?:best|highest|lowest|worst|poorest|strongest|weakest|largest|biggest|first\s+time)(?:\s+[\w-]+){0,3}\s+(?P<since>since\s+(?:19|20)\d\d)(?!\d)"
)
"""The form “4.97 points, its best value since 2020”: the year of nothing told."""
_HAD_BEEN = cue(
    rf"(?<!\w)which\s+had\s+(?:been\s+|also\s+|long\s+|previously\s+)*(?:led|topped|headed|ranked|placed|held|occupied|finished|come|stood|dominated|first|second|third|top|in\s)(?!\w)(?:(?!\sand\s+(?:c[ao]me|was|is|finished|ranked|now|fell|dropped|slipped|took|placed|this)(?!\w)){_IN_CLAUSE})*"
)
"""The form “Quang Ninh, which had led the table for seven years, came second”: of then, whether its year is told or not."""
_WHEN = cue(rf",?\s+when\s+(?:it|they|the\s+\w+)\s+(?!will|would|is)(?P<clause>{_IN_CLAUSE}*)")
"""The form “down six places from 2021, when it ranked 15th”."""
_ONCE = cue(
    rf"(?:^|[.;]\s+|,\s+(?:and|while|but)\s+)\W*(?:only\s+|just\s+|ranked\s+|placed\s+|rated\s+|a\s+lowly\s+)*{ORDINAL}(?:\s+place|-placed)?(?:\s+nationwide)?\s+(?:in\s+(?:the\s+)?(?=(?:19|20)\d\d)|(?=(?:last|(?:a|one)|the\s+previous)\s+(?:year|edition)))"
)
"""The form “Ninth in 2022, Bac Giang followed with 45.74”: where it stood before."""
_OF_THAT_YEAR = cue(
    r"['’]s\s+(?:(?:score|figure|result|mark|level|rank|ranking|position)\s+of\s+)?(?=[\d]|(?:first|second|third|\w+th|runner-?up|top\s+(?:spot|place|position))(?!\w))"
)
"""The form “up a third on the previous year's 0.3026”."""
_AND_ANOTHER = cue(rf",?\s+(?:and|while)\s+[^,.;:()\d]{{3,30}},\s+(?P<nth>{ORDINAL})(?=\s*,)")
"""The form “HCM City, which was 27th the previous year, and Hanoi, 20th, both failed …”: the second place is of then, too."""
_WITH_THAT = cue(r"\s+(?:at|with|on)\s+(?=\d)")
"""The form “after a third place in 2022 at 17.03”: the value of then."""
_SAID_THAT = cue(
    r"(?<!\w)(?:said|reported|noted|added|announced|told|revealed|stated|informed|stressed|explained)\s(?:[^.;:]|\.(?=\d)){0,90}$"
)
_NEAR = 8
_DECADE = 10
_STEPS_AHEAD = frozenset({"two", "three", "four"})
_NOT_THIS = frozenset({"last year", "this year", "next year"})


class EnglishYears(EnglishBoard):
    """Finds the years of one English sentence."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.years: list[Year] = []
        self.streaks: list[tuple[int, int, int]] = []
        """Start, end and the number of years."""

    def _years(self) -> None:
        for match in _STREAK.finditer(self.text):
            years = ordinal(match["nth"]) if match["nth"] else count_of(match["count"] or match["row"])
            self.streaks.append((*match.span(), years))
            self._take(*match.span())
        for match in _BEST_SINCE.finditer(self.text):
            self._take(*match.span("since"))
        for match in _YEAR.finditer(self.text):
            if not self._free(*match.span()):
                continue
            base = bool(_BASE.search(self.text[max(0, match.start() - 40) : match.start()]))
            if match["year"]:
                self.years.append(Year(*match.span(), int(match["year"]), None, base))
                self._take(*match.span())
                continue
            phrase = " ".join(match["past"].split())
            if match["same"]:
                self.years.append(Year(*match.span(), None, 0, anchored=True, step=0))
                continue
            if match["later"]:
                ahead = count_of(phrase.split()[0]) if phrase.split()[0] in _STEPS_AHEAD else 1
                self.years.append(Year(*match.span(), None, 0, anchored=True, step=ahead))
                continue
            steps = count_of(match["ago"]) if match["ago"] else _DECADE if match["decade"] else 1
            back = {"this year": 0, "next year": -1}.get(phrase, steps)
            ago = phrase.startswith(("a year", "one year", "12", "twelve"))
            base = (
                base or phrase == "year-on-year" or (ago and _COMPARING.search(self.text, 0, match.start()) is not None)
            )
            self.years.append(Year(*match.span(), None, back, base, anchored=phrase not in _NOT_THIS, step=-steps))

    def _look_back(self) -> None:
        """Mark the years that a clause only looks back to, and the places and values that it tells as those of then."""
        for match in _BEFORE.finditer(self.text):
            if match.group().startswith("had ") and self._is_reported(match.start()):
                continue
            year = next((each for each in self.years if match.start() < each.start <= match.end() + 12), None)
            if year is not None:
                self._was_then(year, match.start(), year.start)
                if _WITH_THAT.match(self.text, year.end):
                    self._of_then(year.end, year.end + len(" with 100.0000 points"))
        for match in _WHICH_HAD.finditer(self.text):
            year = next((each for each in self.years if match.start() < each.start < match.end()), None)
            if year is not None:
                self._was_then(year, match.start(), match.end())
        for match in (
            *_HOLDER_OF.finditer(self.text),
            *_WINNER_IN.finditer(self.text),
            *_IT_LOST.finditer(self.text),
        ):
            year = next((each for each in self.years if match.start() <= each.start < match.end()), None)
            if year is not None:
                self.years = [replace(each, base=True) if each is year else each for each in self.years]
        for match in _HAD_BEEN.finditer(self.text):
            if " years" in match.group():  # of each of these years: implied, as in every streak
                self.figures = [each for each in self.figures if not match.start() < each.end <= match.end()]
            elif not any(match.start() < year.start < match.end() for year in self.years):
                self._of_then(*match.span())
        for match in (*_APPOSED_THEN.finditer(self.text), *_FROM_THERE.finditer(self.text)):
            year = next((each for each in self.years if match.start() < each.start <= match.end() + 4), None)
            if year is not None:
                self._was_then(year, match.start() - 1, year.start)
        for match in (
            *_HAVING_BEEN.finditer(self.text),
            *_PREVIOUSLY.finditer(self.text),
            *_WHICH_WAS.finditer(self.text),
        ):
            if not any(match.start() < year.start < match.end() + 12 for year in self.years):
                self._of_then(*match.span())
        for match in _ONCE.finditer(self.text):
            year = next((each for each in self.years if match.end() <= each.start <= match.end() + 4), None)
            if year is not None and self.text.startswith(",", year.end):
                self._was_then(year, match.start() - 1, year.start)
        for year in self.years:
            when = _WHEN.match(self.text, year.end) if year.base and year.back != 0 else None
            if when is not None:
                self._was_then(year, *when.span("clause"))
        for year in self.years:
            another = _AND_ANOTHER.match(self.text, year.end) if year.back != 0 else None
            if another is not None and any(0 < year.start - each.end < _NEAR for each in self.figures):
                self._of_then(another.start("nth") - 1, another.end("nth"))
        for year in self.years:
            own = _OF_THAT_YEAR.match(self.text, year.end)
            if own is not None and year.back != 0:
                self._was_then(year, own.end(), own.end() + 12)

    def _is_reported(self, start: int) -> bool:
        """The form “reported that the index had been 86.93 percent last year”: nothing was told yet that came later."""
        return _SAID_THAT.search(self.text, 0, start) is not None and not any(
            figure.end <= start and figure.kind in {"rank", "score"} for figure in self.figures
        )

    def _was_then(self, year: Year, start: int, end: int) -> None:
        """Make a year one that is only compared with, and the figures of a stretch those of then."""
        self.years = [replace(each, base=True) if each is year else each for each in self.years]
        self._of_then(start, end)

    def _of_then(self, start: int, end: int) -> None:
        """Make the places and values of a stretch those of the year before."""
        self.figures = [
            replace(each, earlier=True, rule="from_to")
            if start < each.end <= end  # "fell from sixth" begins with the verb
            and (
                each.kind in {"rank", "group"}
                or (each.kind == "score" and not OF_SHARE.search(self.text, 0, each.start))
            )
            and each.comparator == "="
            and each.rule not in {"from_to", "top_n"}
            else each
            for each in self.figures
        ]
