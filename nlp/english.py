"""What the numbers of an English sentence are: the same kinds of figures as in a Vietnamese one, by English wording.

Outlets publish English editions in which names lose their marks, ranks are ordinals ("came second") and the decimal mark
is a point. The figures found here are bound by the same steps as all others.
"""

from decimal import Decimal

from nlp.english_ranks import EnglishRanks
from nlp.english_words import (
    ABOUT,
    ARE_SATISFIED,
    COUNT,
    NUM,
    OF_SHARE,
    ORDINAL,
    PLACES,
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
    rf"|(?<!\w)(?!one\s|1\s)(?:{COUNT}|several|most|half|many|some|none)\s+of\s+(?:the\s+|these\s+|those\s+)?(?:{COUNT}\s+|sixteen\s+)?(?:provinces|localities|cities|members)\s+in\s+the\s+(?:\w+[- ]){{1,3}}(?:group|quartile|tier|category)(?!\w)"
)
"""The form “Fifteen of the 16 best performers”: some of many, none by name."""
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_NOISE = cue(
    rf"(?<!\w){_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+(?:19|20)\d\d)?(?!\d)|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}(?:,?\s+(?:19|20)\d\d)?(?!\w)|(?<!\w){_MONTH}\s+(?:19|20)\d\d"
    rf"|(?<!\w)between\s+(?:the\s+)?{ORDINAL}\s+and\s+(?:the\s+)?{ORDINAL}"
    r"|(?:(?<=years\s)|(?<=\sa\srow\s)|(?<=\()|(?<=champion\s))(?:from|between)\s+(?:19|20)\d\d\s+(?:to|and)\s+(?:19|20)\d\d(?!\d)"
    r"|(?:19|20)\d\d\s*[-–—]\s*(?:19|20)?\d\d(?!\d)|(?<!\w)between\s+(?:19|20)\d\d\s+and\s+(?:19|20)\d\d"
    rf"|(?<!\w){ORDINAL}(?:\s+(?!this|last)\w+)?\s+(?:times?|time\s+in|quarters?|months?|congress|session|meeting|anniversary|century|edition|generation|plenum|term|half)(?!\w)"
    rf"|(?<!\w){ORDINAL}(?:\s+(?:place|position|spot))?(?:\s+(?:(?:out\s+of|of|among)\s+(?:the\s+|all\s+)*[12]\d\d(?!\d)|in\s+(?:the\s+world|asean|(?:southeast\s+)?asia)|globally|worldwide|out\s+of\s+\d+\s+(?:asean|countries|economies|nations))(?!\w))"
    r"|(?:decision|resolution|decree|directive|circular|plan|document|project|programme|program)\s+(?:no\.?\s*)?\d[\w/-]*|covid-19"
    rf"|(?<![\w.,])(?:{NUM})\s*(?:million|billion|trillion|km|hectares?|tonnes?|usd|vnd|us\$|respondents?|people|citizens|residents|businesses|enterprises|firms|companies|households|dossiers|applications|procedures|services|indicators?|sub-indices|sub-indexes|criteria|components?|dimensions|pillars|questions|officials|years?|months?|days?|hours?|times)(?!\w)"
    r"|(?<!\w)on\s+a\s+(?:\d+-point\s+)?scale(?:\s+(?:of|from)\s+\d+(?:\s*(?:-|to)\s*\d+)?)?"
    rf"|(?<![\w.,/])(?:{NUM})\s*(?:percentage\s+points?|per\s+cent|percent|%|points?)\s+(?:shy\s+of|short\s+of|adrift|behind|ahead\s+of|clear\s+of|apart|off\s+the\s+(?:lead|pace|top)|(?:above|below|higher\s+than|lower\s+than|over|under)\s+the\s+(?:national|provincial|country|nationwide|regional|average|median|mean|leader|winner)|(?:more|higher|lower|less|better|fewer)\s+than\s+(?:the\s+)?(?:runner-?up|second|third|\w+-placed|leader|winner))(?!\w)"
    rf"|(?<!\w)(?:los(?:t|ing|es?)|docked|deducted|minus)\s+(?:{NUM})\s*points?\s+for(?!\w)"
    r"|(?:us\$|\$|vnd)\s?\d[\d.,]*|\d{1,2}:\d{2}"
)
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
_OF_YEAR = cue(r"(?:19|20)\d\d|year|edition")
_SPREAD = cue(
    r"(?:rang(?:ed|es|ing)|var(?:ied|ies|ying)|spread|scor(?:ed|es|ing)|scores?|results?|values?|points|anywhere)\s+$"
)
_BETWEEN = cue(
    rf"(?<!\w)between\s+(?P<low>{NUM})(?:\s*(?:points?|percent|%|per\s+cent))?\s+and\s+(?P<high>{NUM}){UNIT}|(?<![\w.,/])(?P<from>{NUM})\s?[-–]\s?(?P<to>{NUM})(?P<unit_to>\s*(?:points?|percent|per\s+cent|%))(?!\w)"
)
"""The forms “between 66 and 68 points”, "66-68 points”: two bounds."""
_UP = r"(?:increase|rise|improvement|gain|jump|climb|leap|surge|advance|ascent)\s+of|up|vault(?:ed|s|ing)|soar(?:ed|s|ing)|rocket(?:ed|s|ing)|shot\s+up|bounc(?:ed|ing)\s+(?:up|back)|edg(?:ed|ing)\s+up|inch(?:ed|ing)\s+up|cre(?:pt|eping)\s+up|shoot(?:s|ing)\s+up|leaping|spr(?:ang|inging)|ris(?:e|es|ing)|rose|risen|increas(?:ed?|es|ing)|an?\s+(?:increase|rise|improvement|gain|jump)\s+of|gain(?:ed|ing|s)?|improv(?:ed?|es|ing)|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|mov(?:ed|ing)\s+up|surg(?:ed|ing)|grew|advanc(?:ed|ing|es)|add(?:ed|ing)|leap(?:t|ed|ing)|leapfrogg(?:ed|ing)|vault(?:ed|s|ing)|soar(?:ed|s|ing)|rocket(?:ed|s|ing)|sho(?:t|ots|oting)\s+up|bounc(?:ed|ing)\s+(?:up|back)|(?:edg|inch)(?:ed|ing)\s+up|cre(?:pt|eping)\s+up|spr(?:ang|inging)|better(?:ing)?\s+by"
_DOWN = r"(?:decrease|drop|fall|decline|loss|slide|slip|plunge|tumble|slump)\s+of|down|f[ae]ll(?:s|ing|en)?|drop(?:ped|ping|s)?|decreas(?:ed?|es|ing)|a\s+(?:decrease|drop|fall|decline|loss)\s+of|los(?:t|ing|es)|slip(?:ped|ping|s)?|declin(?:ed?|es|ing)|mov(?:ed|ing)\s+down|slid|slides?|sliding|tumbl(?:ed|es|ing)|shed(?:ding)?|plung(?:ed|es|ing)|plummet(?:ed|s|ing)|s[aiu]nk(?:ing)?|slump(?:ed|ing)|(?:edg|inch)(?:ed|ing)\s+down|dipp(?:ed|ing)|crash(?:ed|ing)|mov(?:ed|ing)\s+back|back"
_UP_SO_MANY = cue(
    rf"(?<!\w)(?:up|(?P<down>down))\s+(?:by\s+)?(?P<value>\d{{1,2}}(?![\d.,]*\d)|{COUNT})(?=\s*\)|\s+(?:from|on|compared|against|year-on-year)\s+(?:the\s+)?(?:20\d\d|last|previous|a\s+year|in\s|its)|\s+year-on-year)"
)
"""The form “ranked 10th, up five from 2021”."""
_SO_MANY_CLIMB = cue(
    rf"(?<!\w)(?P<value>{COUNT})-(?:place|spot|rung|notch|position|rank|slot)\s+(?:improvement|climb|rise|gain|jump|leap|surge|advance|increase|(?P<down>fall|drop|slide|slip|decline|plunge|tumble|dip|slump|loss))(?!\w)"
)
"""The form “a five-place climb”."""
_BY_SO_MANY = cue(
    rf"(?<!\w)(?:improv(?:e|ed|es|ing)|rais(?:e|ed|es|ing)|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?|(?P<down>lower(?:ed|s|ing)?|worsen(?:ed|s|ing)?))\s+(?:(?!by\s)[\w’'-]+\s+){{1,6}}by\s+(?:as\s+many\s+as\s+)?{ABOUT}(?P<value>{COUNT})\s+{PLACES}(?!\w)"
)
"""The form “improved its ranking by five places”."""
_SO_MANY_EACH = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\s+(?:by\s+)?(?P<one>{COUNT})\s+and\s+(?P<other>{COUNT})\s+{PLACES}(?!\w)"
)
"""The form “Long An and Hue rose 10 and 13 places”."""
_PLACES_TO = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\s+(?P<value>\d{{1,2}}|{COUNT})(?=\s+to\s+(?:the\s+)?{ORDINAL})"
)
"""The form “fell 13 to 27th”."""
_CHANGE = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:,?\s+(?:by|sharply|slightly|significantly|a\s+total\s+of|another|as\s+much\s+as|steeply|(?:the\s+)?most,?))*\s+{ABOUT}(?P<value>{NUM}|{COUNT}|an?(?=\s+{PLACES}))(?:{UNIT}|\s+(?P<places>{PLACES}))(?!\w)"
)
_BARE_CHANGE = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\s+(?:(?:slightly|sharply|only|just|most)\s+)*by\s+(?:just\s+|only\s+)?(?P<value>\d{{1,2}}\.\d{{1,4}})(?![\w%/]|[.,]\d|\s*(?:%|percent|per\s+cent|points?|times|million|billion))"
    r"|(?<!\w)(?:(?P<up2>up|rising|gaining|adding|an?\s+(?:increase|rise|gain|improvement)\s+of)|(?P<down2>down|falling|losing|shedding|an?\s+(?:decrease|drop|fall|decline)\s+of))\s+(?:by\s+)?(?P<value2>\d{1,2}\.\d{1,4})(?=\s*[),;]|\s*[.]?$|\s+to\s+\d|\s+(?:from|over|against|year|compared|on|versus|relative))"
)
_LIFTED_BY = cue(
    rf"(?<!\w)(?:(?:rais|lift|increas|improv|boost)(?:e|ed|es|ing|s)?|(?P<down>(?:lower|reduc|worsen)(?:e|ed|es|ing|s)?))\s+(?:(?!by\s|to\s|from\s)[\w’'-]+\s+){{1,5}}by\s+{ABOUT}(?P<value>{NUM}|{COUNT})(?:{UNIT}|(?<=\d\.\d)|(?<=\.\d\d)|(?<=\.\d{{3}})|(?<=\.\d{{4}}))(?![\w%]|\.\d)"
)
"""The form “lifting its SIPAS by at least one percentage point”."""
_BY_TOO = cue(rf"(?<=[\w’',])\s+(?P<by>by\s+(?P<value>{NUM}|{COUNT})(?:{UNIT}|\s+(?P<places>{PLACES})))(?!\w)")
"""The form “transparency dropped by 0.44 points, land access by 0.21 points”: the verb is not said again."""
_AND_PLACES = cue(
    rf"(?:,\s*(?:and\s+)?|\s+and\s+|\s*\(|\s+or\s+)(?P<value>{COUNT})\s+{PLACES}(?!\w)(?!\s+(?:in|on|at|of|for)\s)"
)
"""The form “an increase of 5.2 percentage points and six places”."""
_THAN_BY = cue(
    rf"(?<!\w)(?P<way>higher|lower|better|worse|more|less)\s+than(?!\s+the\s+(?:national|average|mean|median|provincial))[^.;,]{{0,30}}?(?:(?:19|20)\d\d|year|edition|before)\s+by\s+(?P<value>{NUM}|{COUNT})(?:{UNIT}|\s+(?P<places>{PLACES}))(?!\w)"
)
"""The form “higher than that of 2018 by 2.95 percentage points”."""
_AND_FROM = cue(
    rf"\s+(?:from|compared\s+(?:with|to)|against|on|over)\s+(?:19|20)\d\d,?\s+and\s+(?P<value>{NUM}){UNIT}(?=\s+(?:from|compared|against|on|over)\s)"
)
"""The form “up 48% from 2020 and 45% from 2021”."""
_AND_POINTS = cue(
    rf"(?:,\s*(?:and\s+)?|\s+and\s+|\s*\()(?P<value>{NUM}){UNIT}(?=\s+(?:against|compared|from|over|on|versus|lower|higher|than)|\s*\))"
)
"""The form “down 12 places and 3.72% against 2021”."""
_ONE_LOWER = cue(
    rf"{ORDINAL}(?:[- ](?:place|position|spot|rank)\w*)?(?:\s+(?:was|is|(?:nationwide|overall),)|,)\s+(?P<value>{COUNT})\s+(?P<way>lower|higher|better|worse|up|down)(?=\s+(?:than|from|on))"
)
"""The form “Hanoi's 10th place was one lower than in 2020”."""
_BY_FAR = 90
_CHANGE_BEHIND = cue(
    rf"(?<![\w.,/])(?P<value>{NUM}|{COUNT}|(?<!\w)an?(?=\s+{PLACES}))(?:{UNIT}|\s+(?P<places>{PLACES})|(?<=\.\d)|(?<=\.\d\d)|(?<=\.\d{{3}})|(?<=\.\d{{4}}))\s+(?P<way>(?:above|below)(?=\s+(?:last|its|that|(?:the\s+)?(?:previous|preceding)|20\d\d))|higher|lower|up|down|more|less|fewer|greater|better|worse)(?:\s+off)?(?:\s+(?:last|its|that|previous|preceding|20\d\d|the\s+pre\w+|than|from|on|compared|against|year-on-year|over)|\s*[,.;)]|$)"
)
_SIGNED = cue(r"(?<=\()\s*(?P<sign>[+−–-])\s?(?P<value>\d{1,2}\.\d{1,4})(?:\s*points?)?(?=\s*\))")
"""The form “65.6 points (+1.2)”."""
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
    r"(?<!\w)(?:score|total|result)\s+of\s+(?P<value>\d{2})(?![\d.,]*\d|\s*(?:%|percent|per\s+cent|points?|out\s+of|\w+ies|places))"
)
"""The form “led the PGI with a score of 26”."""
_SHARE = cue(
    r"\s+(?:of(?!\s+(?:the\s+)?(?:maximum|total\s+(?:score|points)|100))|(?:said|admitted|reported|agreed|believe[ds]?|think|thought|complained|paid|felt|feel|expect(?:ed)?|planned|had\s+to|have\s+to|respondents|people|citizens|firms|businesses|enterprises|households|dossiers|documents|procedures|communes|staff|officials))(?!\w)"
)
_OUT_OF = cue(
    r"\s+(?:out\s+)?of\s+(?:a\s+(?:possible|maximum)\s+|the\s+(?:maximum\s+)?)?(?:80|100|10)(?!\d|[.,]\d)|\s+on\s+(?:a|an|the)\s+(?:\d+|hundred|ten)-point"
)
_GAINED = cue(r"(?:gain|earn|add|got|los)")
_NO_GAIN = 20
"""Nobody gains so many points from one year to the next; "gained 71.25 points" tells the score."""
_NO_GAIN_TO_ONE = Decimal("0.3")
_DIGITS_TO_ONE = 4
"""So many decimals has a score of the indicators that go up to one."""


class EnglishScan(EnglishRanks, EnglishYears):
    """The typed numbers of one English sentence; each character belongs to at most one of them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.shares: list[tuple[int, int]] = []
        """Percentages of the noun behind them."""
        for match in _NOISE.finditer(text):
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

    def _changes(self) -> None:
        for match in (*_CHANGE.finditer(self.text), *_CHANGE_BEHIND.finditer(self.text)):
            if not self._free(*match.span("value")):
                continue
            groups = match.groupdict()
            down = groups.get("down") or groups.get("way") in {"lower", "down", "less", "fewer", "worse", "below"}
            value, sign = decimal_of(match["value"]), sign_of(groups.get("about"))
            value = -value if down else value
            if match["places"]:
                self._add(Figure(*match.span(), "rank_change", value, "places", sign, rule="rank_change"))
            elif _GAINED.match(match.group()) and (
                abs(value) > _NO_GAIN
                or _OUT_OF.match(self.text, match.end())
                or (_NO_GAIN_TO_ONE < abs(value) < 1 and places_of(match["value"]) == _DIGITS_TO_ONE)
            ):
                continue
            elif not _SHARE.match(self.text, match.end()):
                places = places_of(match["value"])
                self._add(
                    Figure(
                        *match.span(),
                        "score_change",
                        value,
                        unit_of(match["unit"]),
                        sign,
                        places=places,
                        rule="score_change",
                    )
                )

    def _bare_changes(self) -> None:
        for pattern in (_UP_SO_MANY, _SO_MANY_CLIMB, _BY_SO_MANY):
            for match in pattern.finditer(self.text):
                if self._free(*match.span("value")):
                    value = decimal_of(match["value"])
                    start = match.start("value") if pattern is _BY_SO_MANY else match.start()
                    self._add(
                        Figure(
                            start,
                            match.end(),
                            "rank_change",
                            -value if match["down"] else value,
                            "places",
                            sign_of(match.groupdict().get("about")),
                            rule="rank_change",
                        )
                    )
        for match in _SO_MANY_EACH.finditer(self.text):
            for group in ("one", "other"):
                if self._free(*match.span(group)):
                    value = -decimal_of(match[group]) if match["down"] else decimal_of(match[group])
                    self._add(Figure(*match.span(group), "rank_change", value, "places", rule="rank_change"))
        for match in _PLACES_TO.finditer(self.text):
            if self._free(*match.span("value")):
                value = -decimal_of(match["value"]) if match["down"] else decimal_of(match["value"])
                self._add(Figure(*match.span(), "rank_change", value, "places", rule="rank_change"))
        for match in _LIFTED_BY.finditer(self.text):
            if self._free(*match.span("value")) and not _SHARE.match(self.text, match.end()):
                value = -decimal_of(match["value"]) if match["down"] else decimal_of(match["value"])
                places, sign = places_of(match["value"]), sign_of(match["about"])
                unit = unit_of(match["unit"])
                self._add(Figure(match.start("value"), match.end(), "score_change", value, unit, sign, places=places, rule="score_change"))  # fmt: skip
        self._changes_beside()
        for match in _SIGNED.finditer(self.text):
            if self._free(*match.span("value")):
                value = decimal_of(match["value"]) * (1 if match["sign"] == "+" else -1)
                self._add(
                    Figure(
                        *match.span(),
                        "score_change",
                        value,
                        "points",
                        places=places_of(match["value"]),
                        rule="score_change",
                    )
                )
        for match in _BARE_CHANGE.finditer(self.text):
            told = match["value"] or match["value2"]
            if self._free(*match.span("value" if match["value"] else "value2")):
                value = -decimal_of(told) if match["down"] or match["down2"] else decimal_of(told)
                places = places_of(told)
                self._add(Figure(*match.span(), "score_change", value, "points", places=places, rule="score_change"))

    def _changes_beside(self) -> None:
        """Moves told beside another, or behind what they are counted from."""
        for match in _THAN_BY.finditer(self.text):
            if self._free(*match.span("value")):
                value = decimal_of(match["value"])
                value = -value if match["way"] in {"lower", "worse", "less"} else value
                start, end, places = match.start("value"), match.end(), places_of(match["value"])
                if match["places"]:
                    self._add(Figure(start, end, "rank_change", value, "places", rule="rank_change"))
                else:
                    unit = unit_of(match["unit"])
                    self._add(Figure(start, end, "score_change", value, unit, places=places, rule="score_change"))
        for match in _ONE_LOWER.finditer(self.text):
            if self._free(*match.span("value")):
                value = decimal_of(match["value"])
                value = -value if match["way"] in {"lower", "worse", "down"} else value
                self._add(Figure(match.start("value"), match.end(), "rank_change", value, "places", rule="rank_change"))
        for change in [figure for figure in self.figures if figure.kind == "score_change"]:
            more = _AND_FROM.match(self.text, change.end)
            if more is not None and self._free(*more.span("value")):
                value = decimal_of(more["value"]).copy_sign(change.value or 1)
                unit, start = unit_of(more["unit"]), more.start("value")
                self._add(Figure(start, more.end(), "score_change", value, unit, places=places_of(more["value"]), rule="score_change"))  # fmt: skip
            places_too = _AND_PLACES.match(self.text, change.end)
            if places_too is not None and self._free(*places_too.span("value")):
                value = decimal_of(places_too["value"]).copy_sign(change.value or 1)
                start = places_too.start("value")
                self._add(Figure(start, places_too.end(), "rank_change", value, "places", rule="rank_change"))
        for change in [figure for figure in self.figures if figure.kind == "rank_change"]:
            points = _AND_POINTS.match(self.text, change.end)
            if points is not None and self._free(*points.span("value")):
                value = decimal_of(points["value"]).copy_sign(change.value or 1)
                unit, start = unit_of(points["unit"]), points.start("value")
                self._add(Figure(start, points.end(), "score_change", value, unit, places=places_of(points["value"]), rule="score_change"))  # fmt: skip
        for match in _BY_TOO.finditer(self.text):
            before = [
                figure
                for figure in self.figures
                if figure.kind.endswith("_change") and 0 < match.start("by") - figure.end < _BY_FAR
            ]
            if not before or not self._free(*match.span("by")):
                continue
            value = decimal_of(match["value"]).copy_sign(max(before, key=lambda figure: figure.end).value or 1)
            if match["places"]:
                self._add(Figure(*match.span("by"), "rank_change", value, "places", rule="rank_change"))
            else:
                places = places_of(match["value"])
                self._add(
                    Figure(
                        *match.span("by"),
                        "score_change",
                        value,
                        unit_of(match["unit"]),
                        places=places,
                        rule="score_change",
                    )
                )

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
                    and _SHARE.match(self.text, match.end())
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
        for match in _SCORE_OF.finditer(self.text):
            if self._free(*match.span("value")):
                self._add(Figure(*match.span("value"), "score", decimal_of(match["value"]), None, rule="bare"))
        for match in _BARE.finditer(self.text):
            if self._free(*match.span("value")):
                sure = bool(_BARE_LEAD.search(self.text[max(0, match.start() - 25) : match.start()]))
                value, places = decimal_of(match["value"]), places_of(match["value"])
                sure = sure or (value < 1 and places == _DIGITS_TO_ONE)  # nothing else is told so finely
                self._add(Figure(*match.span(), "score", value, None, sign_of(match["about"]), places=places, rule="bare", certain=sure))  # fmt: skip
