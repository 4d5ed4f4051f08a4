"""What the numbers of an English sentence are: the same kinds of figures as in a Vietnamese one, by English wording.

Outlets publish English editions in which names lose their marks, ranks are ordinals ("came second") and the decimal mark
is a point. The figures found here are bound by the same steps as all others.
"""

from decimal import Decimal

from nlp.english_changes import DIGITS_TO_ONE, SHARE, EnglishChanges
from nlp.english_ranks import EnglishRanks
from nlp.english_words import (
    ABOUT,
    ARE_SATISFIED,
    COUNT,
    NUM,
    OF_SHARE,
    ORDINAL,
    UNIT,
    count_of,
    decimal_of,
    places_of,
    sign_of,
    unit_of,
)
from nlp.english_years import EnglishYears
from nlp.figures import Figure
from nlp.patterns import cue
from schema.fact import Comparator

_SORTS = {
    "ministries": "bộ",
    "ministry": "bộ",
    "agencies": "bộ",
    "departments": "sở",
    "districts": "huyện",
    "communes": "xã",
}
_COUNTED = cue(
    rf"(?<![\w.,/])(?P<number>{COUNT})\s+(?:\w+\s+)?(?P<sort>localities|provinces|cities|provinces\s+and\s+cities|cities\s+and\s+provinces|provincial-level\s+\w+|ministries|agencies|units|departments|districts|communes|ministries\s+and\s+\w+)(?!\w)"
)
_SOME_OF = cue(
    rf"(?<!\w)(?!one\s|1\s)(?:{COUNT}|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|several|most|all|half|many|some|none|both|each|a\s+(?:third|quarter|half))\s+of\s+(?:the\s+|these\s+|those\s+)?(?:{COUNT}\s+)?(?:best|top|leading|worst|lowest|highest|high|poorest|weakest)(?:[- ](?:{COUNT}|performing|ranked|scoring|rated|placed))?\s+(?:performers|provinces|localities|cities|ministries|agencies|departments|districts|units)(?!\w)"
    rf"|(?<!\w)(?:half|most|(?:a|two)[- ](?:third|quarter|fifth)s?|three[- ]quarters|the\s+majority|a\s+majority)\s+(?:of\s+)?(?:the\s+|all\s+)?(?:provinces|localities|ministries|departments|districts)\s+(?:(?:should|must|will|would|to|have\s+to|can|could)\s+(?:\w+\s+){{1,3}}|(?:scored|got|had|obtained|reached|achieved|were|stood|finished|received|posted|earned)\s+)(?:(?:scores?|results?|points)\s+)?(?:above|over|below|under|at\s+least|more\s+than|in\s+the\s+top)\s+(?:{NUM}|{COUNT})"
    rf"|(?<!\w)(?<!all\s)(?!one\s|1\s)(?:{COUNT}|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|several|most|half|many|some|none|few)\s+of\s+(?:them|these|those|which|whom)(?=\s+(?:scored|had|have|has|were|are|got|reached|posted|recorded|achieved|saw|earned|fell|rose|exceeded|ranked)(?!\w))"
    rf"|(?<!\w)(?!one\s|1\s)(?:{COUNT}|several|most|half|many|some|none)\s+of\s+(?:the\s+|these\s+|those\s+)?(?:{COUNT}\s+|sixteen\s+)?(?:provinces|localities|cities|members)\s+in\s+the\s+(?:\w+[- ]){{1,3}}(?:group|quartile|tier|category)(?!\w)"
)
"""The form “Fifteen of the 16 best performers”: some of many, none by name."""
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_NOISE = cue(
    rf"(?<!\w){_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+(?:19|20)\d\d)?(?!\d)|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}(?:,?\s+(?:19|20)\d\d)?(?!\w)|(?<!\w){_MONTH}\s+(?:19|20)\d\d"
    rf"|(?<!\w)(?<!place\s)(?<!position\s)(?<!spot\s)(?<!rank\s)(?<!ranking\s)(?<!finish\s)(?<!somewhere\s)between\s+(?:the\s+)?{ORDINAL}\s+and\s+(?:the\s+)?{ORDINAL}"
    r"|(?:(?<=years\s)|(?<=\sa\srow\s)|(?<=\()|(?<=champion\s))(?:from|between)\s+(?:19|20)\d\d\s+(?:to|and)\s+(?:19|20)\d\d(?!\d)"
    r"|(?:19|20)\d\d\s*[-–—]\s*(?:19|20)?\d\d(?!\d)|(?<!\w)between\s+(?:19|20)\d\d\s+and\s+(?:19|20)\d\d"
    r"|(?<!\w)which\s+(?:had\s+|once\s+)?(?:led|topped|headed|dominated|ruled|won)\s[^.;,\d]{0,50}?\s?(?:from|between)\s+(?:19|20)\d\d\s+(?:to|and|until|through)\s+(?:19|20)\d\d(?!\d)"
    rf"|(?<!\w){ORDINAL}(?:\s+(?!this|last)\w+)?\s+(?:times?|time\s+in|quarters?|months?|congress|session|meeting|anniversary|century|edition|generation|plenum|term|half)(?!\w)"
    rf"|(?<!\w){ORDINAL}(?:\s+(?:place|position|spot))?(?:\s+(?:(?:out\s+of|of|among)\s+(?:the\s+|all\s+)*[12]\d\d(?!\d)|in\s+(?:the\s+world|asean|(?:southeast\s+)?asia)|globally|worldwide|out\s+of\s+\d+\s+(?:asean|countries|economies|nations))(?!\w))"
    r"|(?:decision|resolution|decree|directive|circular|plan|document|project|programme|program)\s+(?:no\.?\s*)?\d[\w/-]*|covid-19"
    rf"|(?<![\w.,])(?:{NUM})\s*(?:million|billion|trillion|km|hectares?|tonnes?|usd|vnd|us\$|respondents?|people|citizens|residents|businesses|enterprises|firms|companies|households|dossiers|applications|procedures|services|indicators?|sub-indices|sub-indexes|criteria|components?|dimensions|pillars|questions|officials|years?|months?|days?|hours?|times)(?!\w)"
    r"|(?<!\w)on\s+a\s+(?:\d+-point\s+)?scale(?:\s+(?:of|from)\s+\d+(?:\s*(?:-|to)\s*\d+)?)?"
    rf"|(?<![\w.,/])(?:{NUM})\s*(?:percentage\s+points?|per\s+cent|percent|%|points?)\s+(?:shy\s+of|short\s+of|adrift|behind|ahead\s+of|clear\s+of|apart|off\s+the\s+(?:lead|pace|top)|(?:above|below|higher\s+than|lower\s+than|over|under)\s+the\s+(?:national|provincial|country|nationwide|regional|average|median|mean|leader|winner)|(?:more|higher|better|lower|less|fewer|above|below|worse)\s+(?:than\s+)?(?:that|those)\s+of(?=\s+(?!(?:19|20)\d\d|last|a\s|one\s|the\s+(?:previous|preceding|prior|year)))|(?:better|higher|lower|worse)\s+than(?=\s+(?!last|this|the\s|its|that|a\s|one\s|in\s|(?:19|20)\d\d|year)(?:[\w-]+\s+){{0,3}}[\w-]+['’]s?\s*(?:[.,;)]|$|(?:score|result|figure|mark|index)(?!\w)))|(?:better|worse|more|less|fewer)\s+than\s+the\s+(?:national|provincial|country|nationwide|regional|average|median|mean|typical)|(?:more|higher|lower|less|better|fewer|ahead|clear)\s+(?:than|of)(?=\s+(?:the\s+)?(?:runner-?up|second|third|fourth|last|bottom|\w+-(?:placed|ranked)|leader|winner)(?!\w)))(?!\w)"
    r"|(?<![\w.,])\d{1,2}\s+out\s+of\s+(?!10\s|80\s)\d{1,2}\s+points"
    rf"|(?<![\w.,/])(?:{NUM})\s+(?:higher|lower|better|worse)\s+than\s+(?:the|that\s+of\s+the)\s+(?:\w+\s+){{0,3}}(?:average|mean|median)(?!\w)"
    rf"|(?<!\w)(?:los(?:t|ing|es?)|docked|deducted|minus)\s+(?:{NUM})\s*points?\s+for(?!\w)"
    rf"|(?<!\w)(?:set|sets|setting|fix(?:ed|es)|introduc(?:ed|es|ing)|defin(?:ed|es|ing)|applied|applies)\s+(?:a|the)\s+(?:\w+\s+){{0,2}}(?:threshold|cut-?off|pass\s+mark|benchmark)\s+(?:of|at)\s+(?:{NUM})"
    r"|(?:us\$|\$|vnd)\s?\d[\d.,]*|\d{1,2}:\d{2}"
    r"|(?<![\w.,])\d[\d.,]*\s?(?:%|percent|per\s+cent|points?|percentage\s+points?)\s+(?:above|below|over|under|short\s+of|ahead\s+of|behind|beyond)\s+(?:the\s+|its\s+|their\s+)?(?:\w+\s+){0,2}(?:target|plan|goal|estimates?|projections?|forecast|budget)(?!\w)"
)
_OF_ECONOMY = cue(
    rf"(?<!\w)(?:exports?|imports?|turnover|revenues?|sales|production|output|arrivals|tourists|tourism|visitors|receipts|incomes?|(?<!and\s)investment|(?:registered|investment)\s+capital|spending|lending|credit|prices|(?<!digital\s)economy|growth|inflation|wages|salaries|profits?|disbursement|collections?)\s(?!(?:[^.;]|\.(?=\d))*?(?<!\w)(?:{{indicator}}|par|index|scores?|points|reform)(?!\w))(?:[^.;\d]|\.(?=\d)){{0,50}}?(?:us\$|\$|vnd)?(?:[\d.,]+\s+(?:million|billion|trillion|tonnes?)[^.;\d]{{0,40}}?)?(?:in\s+20\d\d,?\s+)?(?<!\w)(?:ris(?:e|es|ing|en)|rose|increas\w+|gr[eo]w(?:ing|n)?|up|down|fell|fall(?:ing|en)?|dropp?\w*|declin\w+|surg\w+|jump\w+|expand\w+|climb\w+|decreas\w+|shrank|slump\w+)\s+(?:by\s+)?(?:\w+\s+)?(?:{NUM})\s*(?:%|percent|per\s+cent)"
)
"""The form “revenue was estimated at $136 billion, up 9 percent”: how the economy moved, no index."""
_OF_COUNTRIES = cue(
    rf"(?<!\w)(?:{ORDINAL}|\d{{1,3}})\s[^.;]{{0,40}}?(?:countries|economies|nations|globally|worldwide|in\s+the\s+world|in\s+asean|in\s+south-?east\s+asia|un\s+(?:e-government\s+)?(?:rankings?|index|survey)|united\s+nations)(?!\w)(?:[^.;]|\.(?=\d)){{0,80}}?(?<!\w)(?:up|down|improving|rising|climbing|gaining|losing|dropping|falling|slipping|an?\s+(?:leap|rise|jump|climb|gain|improvement|increase|fall|drop|decline)\s+of)\s+(?:by\s+)?{COUNT}\s+(?:places?|positions?|spots?|notches|notch|rungs?|ranks?|steps?)"
)
"""The form “Vietnam was ranked 86th of 193 countries, up two places”: in no table of ours."""
_SCORE_AGAINST = cue(
    rf"(?<!\w)(?:(?:up|down)\s+from|compared\s+(?:to|with)|against|versus)\s+(?P<old>{NUM})(?:{UNIT}|(?<=\d\.\d)|(?<=\d\.\d\d)|(?<=\.\d{{3}})|(?<=\.\d{{4}}))(?=\s+(?:in\s+(?:the\s+)?)?(?:(?:19|20)\d\d|last\s+year|(?:a|one)\s+year|(?:the\s+)?(?:previous|preceding|prior|year))|\s*\))"
)
"""The form “87.05 percent, up from 84.12 percent in 2020”: the value of the year that is compared with."""
_SCORE_FROM_TO = cue(
    rf"(?<!\w)from\s+(?P<old>{NUM})(?P<unit_old>\s*(?:points?|percent|%|per\s+cent))?(?P<between>[^.;\d]{{0,20}}(?:(?:19|20)\d\d)?[^.;\d]{{0,6}}?)\s+to\s+(?P<new>{NUM}){UNIT}?(?![\d%]|[.,]\d|(?:st|nd|rd|th)(?!\w))"
)
_BRACKET_FROM_TO = cue(
    rf"\(\s*(?:from\s+)?(?P<old>\d{{1,3}}\.\d{{1,4}})(?:\s*(?:points?|percent|per\s+cent|%))?\s+to\s+(?P<new>\d{{1,3}}\.\d{{1,4}}){UNIT}?\s*[,;)]"
)
"""The form “Entry Costs (6.95 to 7.33)”: of the year before, and of this one."""
_SPREAD_BEFORE = cue(r"(?<!\w)(?:rang\w+|between|var\w+|spread|scores|provinces|localities)(?:\s+\w+){0,3}\s*$")
_OWNER_IN_BRACKET = cue(r"\s*(?:points?\s*)?\(\s*[^\W\d][^()\d]*\)\s*")
_OWNER_NEXT = cue(r"\s*(?:points?\s*)?\(\s*[^\W\d][^()\d]*\)")
"""Around the ends of “scores ranged from 75.03% (Bac Kan) to 90.61% (Quang Ninh)”: each has its owner."""
_OF_YEAR = cue(r"(?:19|20)\d\d|year|edition")
_SPREAD = cue(
    r"(?:rang(?:ed|es|ing)|var(?:ied|ies|ying)|spread|scor(?:ed|es|ing)|scores?|results?|values?|points|anywhere)\s+$"
)
_BETWEEN = cue(
    rf"(?<!\w)between\s+(?P<low>{NUM})(?:\s*(?:points?|percent|%|per\s+cent))?\s+and\s+(?P<high>{NUM})(?:{UNIT}|(?<=\d\.\d)|(?<=\.\d\d)|(?<=\.\d{{3}})|(?<=\.\d{{4}}))(?![\w%]|\.\d)|(?<![\w.,/])(?<!from\s)(?P<from>{NUM})(?:\s?[-–]\s?|\s+to\s+)(?P<to>{NUM})(?P<unit_to>\s*(?:points?|percent|per\s+cent|%))(?!\w)"
)
"""The forms “between 66 and 68 points”, "66-68 points”: two bounds."""
_SCORE = cue(rf"(?<![\w.,/]){ABOUT}(?P<value>{NUM}){UNIT}(?!\w)")
_BARE = cue(rf"(?<![\w.,/-]){ABOUT}(?P<value>\d{{1,2}}\.\d{{1,4}})(?![\w%/]|[.,]\d)")
_BARE_LEAD = cue(
    r"(?:with|scor(?:ed|ing|es)|score\s+of|scores|of|at|(?:a|an|the)\s+(?:\w+\s+)?(?:score|value|result)\s+of|reach(?:ed|ing)|earn(?:ed|ing)|got|gained|just|only|achiev(?:ed|ing)|[(:]|was|is|to|and)\s*$"
)
_OUT_OF_MOST = cue(
    r"(?<![\w.,/])(?P<value>\d{1,3}(?:\.\d{1,4})?)\s?/\s?(?P<most>\d{1,3}(?:\.\d{1,2})?)(?P<points>\s*points?)?(?![\w%/]|[.,]\d)"
)
"""The form “8.01/8.5 points”: a score and the most there is."""
_FULL_MARKS = frozenset({Decimal(80), Decimal(100)})
_TO_FROM = cue(
    rf"(?<!\w)to\s+(?:{NUM})(?:\s*(?:points?|percent|per\s+cent|%))?(?:\s+in\s+20\d\d)?\s+from\s+(?P<value>{NUM}){UNIT}?(?![\d%]|[.,]\d|(?:st|nd|rd|th)(?!\w)|\s+to\s)"
)
"""The form “rose to 85.02 percent from 83.66 percent in 2021”: what was before, told last."""
_UP_FROM = cue(
    rf"(?<!\w)(?:up|down|ris(?:ing|en)|fall(?:ing|en)|improv(?:ing|ed)|increas(?:ing|ed)|dropp(?:ing|ed)|climb(?:ing|ed))\s+(?:sharply\s+|slightly\s+|just\s+)?from\s+(?P<value>\d{{1,3}}\.\d{{1,4}}){UNIT}?(?![\d%]|[.,]\d|\s+to\s|\s*(?:points?\s+)?to\s)"
)
"""The form “8.1 points, up from 7.9 in 2020”: what was before."""
_OR_MORE = cue(
    r"\s+(?:or\s+(?:more|above|higher|better|over)|and\s+(?:above|over|more)|upwards?|(?P<most>or\s+(?:less|lower|below|fewer)))(?!\w)"
)
"""Behind a bound: "88 percent or more"."""
_SCORE_OF = cue(
    r"(?<!\w)(?:score|total|result|{indicator})\s+of\s+(?P<way>at\s+least|no\s+less\s+than|not\s+less\s+than|more\s+than|over|above|about|around)?\s*(?P<value>\d{2}|\d(?=\s+or\s+(?:higher|more|above|better|over)(?!\w)))(?![\d.,]*\d|\s*(?:%|percent|per\s+cent|points?|out\s+of|\w+ies|places))"
)
"""The forms “led the PGI with a score of 26”, "a Land Access score of 7 or higher"."""
_SCORE_ABOVE = cue(
    r"(?<!\w)(?<!to\s)(?<!that\s)(?<!which\s)(?<!who\s)(?<!not\s)(?<!provinces\s)(?<!localities\s)scor(?:e|ed|es|ing)\s+(?:to\s+|at\s+)?(?P<way>above|over|below|under|at\s+least|more\s+than)\s+(?P<value>\d{2})(?![\d.,]*\d|\s*(?:%|percent|per\s|points?|out\s+of|\w+ies|places))"
)
"""The form “to lift its PCI score above 66”."""


class EnglishScan(EnglishChanges, EnglishRanks, EnglishYears):
    """The typed numbers of one English sentence; each character belongs to at most one of them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.shares: list[tuple[int, int]] = []
        """Percentages of the noun behind them."""
        for noise in (_NOISE, _OF_COUNTRIES, _OF_ECONOMY):
            for match in noise.finditer(text):
                self._take(*match.span())
        self.totals: list[tuple[int, str]] = []
        """Counts of units with the Vietnamese word for their sort."""
        self.counts: list[tuple[int, int]] = []
        self._years()
        for match in _SOME_OF.finditer(text):
            self.counts.append(match.span())
            self._take(*match.span())
        self._groups()
        self._ranks()
        self._changes()
        self._bare_changes()
        self._counts()
        self._scores()
        self._superlatives()
        self._look_back()
        self.figures.sort(key=lambda figure: (figure.start, figure.end))

    def _counts(self) -> None:
        for match in _COUNTED.finditer(self.text):
            if self._free(*match.span("number")):
                self.totals.append((count_of(match["number"]), _SORTS.get(match["sort"].split()[0], "tỉnh")))
                self.counts.append(match.span())
                self._take(*match.span())
        self.totals += [(figure.total, "") for figure in self.figures if figure.total]

    def _moves_in_brackets(self) -> None:
        """The form “Entry Costs (6.95 to 7.33)”."""
        for match in _BRACKET_FROM_TO.finditer(self.text):
            if _SPREAD_BEFORE.search(self.text, 0, match.start()) or not self._free(*match.span("new")):
                continue
            for group in ("old", "new"):
                told, unit = match[group], unit_of(match["unit"])
                self._add(Figure(*match.span(group), "score", decimal_of(told), unit, places=places_of(told), rule="from_to", earlier=group == "old"))  # fmt: skip

    def _scores(self) -> None:
        for match in _SCORE_FROM_TO.finditer(self.text):
            if not self._free(*match.span("old")) or not self._free(*match.span("new")):
                continue
            if not _OF_YEAR.search(match["between"]) and _SPREAD.search(
                self.text[max(0, match.start() - 24) : match.start()]
            ):
                if _OWNER_IN_BRACKET.fullmatch(match["between"]) and _OWNER_NEXT.match(self.text, match.end()):
                    ends = {"old": match.end("unit_old") if match["unit_old"] else match.end("old"), "new": match.end()}
                    for group, end in ends.items():
                        told = match[group]
                        self._add(Figure(match.start(group), end, "score", decimal_of(told), unit_of(match["unit"]), places=places_of(told), rule="score"))  # fmt: skip
                self._take(*match.span())  # of many units: nobody's old and new value
                continue
            if not match["unit"] and not ("." in match["old"] and "." in match["new"]):
                continue
            unit = unit_of(match["unit"])
            end = match.end("unit_old") if match["unit_old"] else match.end("old")
            self._add(Figure(match.start("old"), end, "score", decimal_of(match["old"]), unit, places=places_of(match["old"]), rule="from_to", earlier=True))  # fmt: skip
            self._add(Figure(match.start("new"), match.end(), "score", decimal_of(match["new"]), unit, places=places_of(match["new"]), rule="from_to"))  # fmt: skip
        self._moves_in_brackets()
        for match in _BETWEEN.finditer(self.text):
            first, last = ("low", "high") if match["low"] else ("from", "to")
            low, high = decimal_of(match[first]), decimal_of(match[last])
            if low < high and self._free(*match.span(first)) and self._free(*match.span(last)):
                unit = unit_of(match["unit"] or match["unit_to"])
                bounds: tuple[tuple[str, Decimal, Comparator], ...] = ((first, low, ">="), (last, high, "<="))
                for group, value, sign in bounds:
                    start, end = (
                        (match.start(), match.end(group)) if group == first else (match.start(group), match.end())
                    )
                    self._add(Figure(start, end, "score", value, unit, sign, places=places_of(match[group]), rule="range"))  # fmt: skip
                self._take(*match.span())
        for match in (*_TO_FROM.finditer(self.text), *_UP_FROM.finditer(self.text)):
            if self._free(*match.span("value")) and not OF_SHARE.search(self.text, 0, match.start()):
                unit = unit_of(match["unit"])
                self._add(Figure(match.start("value"), match.end(), "score", decimal_of(match["value"]), unit, places=places_of(match["value"]), rule="from_to", earlier=True))  # fmt: skip
        for match in _SCORE_AGAINST.finditer(self.text):
            if self._free(*match.span("old")) and not OF_SHARE.search(self.text, 0, match.start()):
                unit = unit_of(match["unit"])
                unit = "percent" if unit == "percentage_points" else unit
                self._add(Figure(*match.span(), "score", decimal_of(match["old"]), unit, places=places_of(match["old"]), rule="from_to", earlier=True))  # fmt: skip
        for match in _OUT_OF_MOST.finditer(self.text):
            value, most = decimal_of(match["value"]), decimal_of(match["most"])
            scored = match["points"] or "." in match["value"] or "." in match["most"] or most in _FULL_MARKS
            if scored and value <= most and self._free(*match.span()):
                self._add(Figure(*match.span(), "score", value, "points", places=places_of(match["value"]), rule="score"))  # fmt: skip
        for match in _SCORE.finditer(self.text):
            if self._free(*match.span("value")):
                unit = unit_of(match["unit"])
                if (
                    unit == "percent"
                    and SHARE.match(self.text, match.end())
                    and not ARE_SATISFIED.match(self.text, match.end())
                ):
                    self.shares.append(match.span())
                    self._take(*match.span())
                    continue
                unit = "percent" if unit == "percentage_points" else unit
                sign = sign_of(match["about"])
                least = _OR_MORE.match(self.text, match.end())
                if least and sign == "=":
                    sign = "<=" if least["most"] else ">="
                self._add(Figure(*match.span(), "score", decimal_of(match["value"]), unit, sign, places=places_of(match["value"]), rule="score"))  # fmt: skip
        self._bare_scores()

    def _bare_scores(self) -> None:
        """The scores that no unit stands behind."""
        for match in (*_SCORE_OF.finditer(self.text), *_SCORE_ABOVE.finditer(self.text)):
            if self._free(*match.span("value")):
                sign = sign_of(match.groupdict().get("way"))
                least = _OR_MORE.match(self.text, match.end())
                sign = ("<=" if least["most"] else ">=") if least and sign == "=" else sign
                self._add(Figure(*match.span("value"), "score", decimal_of(match["value"]), None, sign, rule="bare"))
        for match in _BARE.finditer(self.text):
            if self._free(*match.span("value")):
                sure = bool(_BARE_LEAD.search(self.text[max(0, match.start() - 25) : match.start()]))
                value, places, sign = decimal_of(match["value"]), places_of(match["value"]), sign_of(match["about"])
                least = _OR_MORE.match(self.text, match.end())
                sign = ("<=" if least["most"] else ">=") if least and sign == "=" else sign
                sure = sure or (value < 1 and places == DIGITS_TO_ONE)  # nothing else is told so finely
                self._add(Figure(*match.span(), "score", value, None, sign, places=places, rule="bare", certain=sure))  # fmt: skip
