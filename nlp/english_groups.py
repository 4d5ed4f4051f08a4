"""Groups and the leading so many of an English sentence: "in the high-average group", "among the five best"."""

import re
from decimal import Decimal

from nlp.english_words import COUNT, ORDINAL, EnglishBoard, count_of
from nlp.figures import Figure
from nlp.patterns import cue

_GROUPS = {
    "high performing": "cao nhất", "low performing": "thấp nhất", "poor performing": "thấp nhất",
    "mid high": "trung bình cao", "medium high": "trung bình cao", "upper middle": "trung bình cao", "high average": "trung bình cao", "mid low": "trung bình thấp",
    "second highest": "trung bình cao", "second lowest": "trung bình thấp", "upper average": "trung bình cao", "lower average": "trung bình thấp",
    "medium low": "trung bình thấp", "lower middle": "trung bình thấp", "low average": "trung bình thấp", "highest performing": "cao nhất", "highest": "cao nhất",
    "top": "cao nhất", "bottom": "thấp nhất", "top performing": "cao nhất", "best performing": "cao nhất", "lowest performing": "thấp nhất", "lowest": "thấp nhất", "poorest performing": "thấp nhất", "worst performing": "thấp nhất",
}  # fmt: skip
_LABEL = cue(
    rf"(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ](?:performing|scoring))?(?:\s+(?:group|quartile|tier|band))?"
)


def group_named(lowered: str) -> str | None:
    """The Vietnamese label of one of PAPI's four groups, where a cell names it in English.

    >>> group_named("high-average"), group_named("lowest group"), group_named("good")
    ('trung bình cao', 'thấp nhất', None)
    """
    match = _LABEL.fullmatch(lowered)
    return _GROUPS[match["label"].replace("-", " ")] if match else None


_GROUP = cue(
    rf"(?:(?<!\w)(?:in|into|within|to|from|among|amongst|(?<!out\s)of|joined|joins|join|joining|entered|enters|enter|entering|made|makes|reached|left)|[-–—,:])\s+(?:the\s+|this\s+|that\s+)?(?:same\s+)?(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ]performing)?(?:[- ]scoring)?\s+(?:group|quartile|tier|band|category|bracket|one(?=[\s.,;]))(?!\w)"
)
_GROUP_LABELLED = cue(
    rf"\W*(?:(?:papi|performance|performing|overall)\s+)*(?:group|quartile|tier|category)(?:\s+20\d\d)?\s*[:–-]\s*(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ](?:performing|scoring|performers?))?\s*\.?\s*"
)
"""The line “Performance group: Low-average”."""
_GROUP_WITH = cue(
    rf"(?<!\w)(?:(?:in|into|to|among|of|joined|entered)\s+the\s+(?:group\s+of\s+)?(?:1[56]|fifteen|sixteen)\s+(?=(?:low|poor|worst))|(?:in|into|to|among|joined|entered)\s+the\s+group\s+of\s+(?:(?:\w+\s+){{0,2}}(?:with|having|scoring)\s+(?:the\s+)?)?|at\s+(?:a|the)\s+(?=[\w-]+(?:\s\w+)?\s+level))(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ](?:performing|scoring))?(?:\s+(?:scores?|results?|performance|performers|provinces|localities|level))?(?!\w)"
    rf"|(?<!\w)(?:among|amongst)\s+(?:the\s+)?(?P<best>highest|lowest|poorest|best|worst|weakest)[- ](?:performers|performing(?:\s+(?:provinces|localities|cities))?)(?=\s*(?:[,.;(]|$)|\s+(?:with|at|in|on|while|and|for|again)\s)"
    rf"|(?:^|[.;:,]\s+)(?:(?:while|and|but|whereas|meanwhile,?)\s+)?(?:the\s+)?(?P<opens>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ](?:performing|scoring))?\s+(?:group|quartile|tier|band|category|bracket)(?=\s*:|\s+(?:in\s+20\d\d\s+)?(?:also\s+)?(?:includ(?:es?|ed)|compris(?:es|ed)|consist(?:s|ed)\s+of|(?:is|was)\s+made\s+up\s+of)(?!\w))"
    rf"|(?:^|[.;:,]\s+)(?:(?:while|and)\s+)?(?:the\s+)?(?:group|quartile)\s+of\s+(?:the\s+)?(?P<head>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})[- ](?:performers|performing\s+(?:provinces|localities))(?=\s+(?:also\s+)?(?:includ(?:es?|ed)|compris(?:es|ed)|consist(?:s|ed)\s+of|(?:is|was)\s+made\s+up\s+of)\s)"
)
"""The forms “in the group of localities with high-average scores”, "among the poorest performers", "the group of highest performers includes …"."""
_BEST = {
    "highest": "cao nhất",
    "best": "cao nhất",
    "lowest": "thấp nhất",
    "poorest": "thấp nhất",
    "worst": "thấp nhất",
    "weakest": "thấp nhất",
}
_PAPI = cue(r"(?<!\w)(?:papi|public\s+administration\s+performance|quartile)(?!\w)")
"""The index that has groups of performers."""
_FROM_GROUP = cue(
    rf"(?<!\w)from\s+(?:the\s+)?(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ](?:performing|scoring))?(?:\s+(?:group|quartile|tier|band|category))?(?:\s+in\s+20\d\d)?(?=\s+(?:in)?to\s+(?:the\s+)?(?:{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ](?:performing|scoring))?\s+(?:group|quartile|tier|band|category))"
)
"""The form “moved from the highest to the mid-high group”: where it belonged before."""
_NEITHER = cue(r"(?<!\w)neither\s(?:[^.;]|\.(?=\d)){2,80}\snor\s(?:[^.;,]|\.(?=\d))*$")
"""The form “Neither Hanoi (34.95) nor HCM City was in the best-performing group”."""
_TOP_OF = cue(
    rf"(?<!\w)(?:among|amongst|in|into|one\s+of|part\s+of|join(?:ed|ing)?|of)\s+(?:the|its|vietnam['’]s|viet\s+nam['’]s)\s+(?:(?:country|nation|region|delta)['’]s\s+)?(?:group\s+of\s+(?:the\s+)?)?(?P<n>{COUNT})\s+(?:leaders(?=\s*[,.;)]|\s+(?:in|of|on)\s+(?:the\s+)?(?:(?:19|20)\d\d|{{indicator}}|par|index|table|ranking|country|nation|region))|(?:best|leading|top|highest|(?P<low>worst|lowest|weakest))(?:[- ](?:performing|ranked|scoring|rated|placed|governed|performers?|provinces|localities|ministries|departments|districts)(?!\w)|(?=\s*[,.;)]|\s+(?:in|for|nationwide|countrywide|this|with|and)(?!\w))))"
)
"""The form “among the 10 best performers”."""
_GROUP_OF_BEST = cue(
    rf"(?<!\w)(?:group|list|club)\s+of\s+(?:the\s+)?(?P<n>{COUNT})\s+(?:\w+\s+){{1,4}}?(?:with|having)\s+(?:the\s+)?(?:best|highest|leading|top|good|high)(?!\w)"
    rf"|(?<!\w)(?:belong(?:s|ed|ing)?\s+to|in|into|among)\s+(?:the\s+)?group\s+of\s+(?:the\s+)?(?P<m>{COUNT})\s+(?:leading|top|best|highest)(?!\w)"
)
"""The form “belongs to the group of 10 provinces with the best results”."""
_TOP = cue(
    rf"(?<!\w)(?P<end>top|leading|best|bottom|lowest|worst)[- ](?:group\s+of\s+)?(?P<n>{COUNT})(?!\s*(?:%|percent|points?|years))|(?<=\sthe\s)first\s+(?P<first>\d{{2}}|(?:two|three|four|five)(?=\s+(?:places|positions|spots|slots)))(?=\s+(?:localities|provinces|places|positions|spots|slots|of\s+(?:all|the|these|both|every)))"
)
_FROM_THE = cue(r"(?<!\w)from\s+(?:(?:a|among|the|within|its|place|in)\s+)*$")
_TO_NEXT = cue(rf"(?:\s+(?:in\s+)?(?:19|20)\d\d)?\s+to\s+(?:the\s+)?(?:{ORDINAL}|top|bottom|no\.?\s?\d)")
"""The form “from the top six to the 13th position”."""
_REGULAR = cue(
    r"(?<!\w)(?:names?|named|naming|lists?|listed|publish(?:es|ed|ing)?|reveal(?:s|ed)?|disclos\w+|announc(?:es|ed)|cover(?:s|ed)?)\s+(?:only\s+|just\s+)?(?:the\s+)?(?:names\s+of\s+(?:the\s+)?|names\s+only\s+of\s+(?:the\s+)?)?$|(?<!\w)(?:after|following|despite)\s+(?:\w+\s+){1,3}(?:years?|spell|stay|run)\s+(?:running\s+|in\s+a\s+row\s+)?in\s+the\s+$|(?<!\w)perennial\s+(?:\w+\s+)?$|(?<!\w)(?:regular(?:ly)?|usually|often|long|fixture|mainstay|ever-present|newcomer|veteran)\s+(?:a\s+)?(?:in|of|to|among|member\s+of)\s+(?:the\s+)?(?:country['’]s\s+|nation['’]s\s+|national\s+)?$"
)
_OF_ITS_PARTS = cue(
    r"(?<!\w)(?:in|on|for|with|across)\s+(?:only\s+|just\s+)?(?:\w+|\d+)\s+(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)*(?:\w+\s+){0,2}(?:dimensions|components|(?:sub-?|component\s+)?ind(?:ices|exes)|indicators|pillars|criteria|fields|categories)(?!\w)[^.;]*$"
    r"|(?<!\w)(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|several|some|many|most)\s+of\s+(?:the\s+|its\s+|these\s+|those\s+)(?:\w+\s+){0,3}(?:dimensions|components|(?:sub-?)?ind(?:ices|exes)|indicators|pillars|criteria|fields)(?:\s+\w+){0,4}\s+(?:in|among|within)\s+(?:the\s+)?(?:country['’]s\s+)?$"
    r"|(?<!\w)of\s+(?:the\s+|its\s+)?(?:\w+\s+){1,3}(?:dimensions|components|ind(?:ices|exes)|pillars|criteria|fields),\s+(?:\w+\s+){1,3}(?:were|ranked|are|made|finished)\s+(?:\w+\s+)?(?:in|among|within)\s+(?:the\s+)?(?:country['’]s\s+)?$"
    r"|(?<!\w)(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|several|some|many)\s+(?:component\s+|content\s+)?(?:dimensions|components|(?:sub-?)?ind(?:ices|exes)|indicators|pillars|criteria|fields)(?:\s+(?!and)\w+){0,3}\s+(?:in|among|within)\s+(?:the\s+)?$"
)
_IN_SOME_PARTS = cue(
    r"\s+(?:in|on|for|with|across)\s+(?:only\s+|just\s+|all\s+)?(?:\w+|\d+)\s+(?:(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)*)?(?:\w+\s+){0,2}(?:dimensions|components|sub-?ind(?:ices|exes)|pillars|criteria)(?!\w)"
)
"""The form “In five of the eight components the capital ranked in the top five”: which ones is not told."""


class EnglishGroups(EnglishBoard):
    """Finds the groups and the leading so many of one English sentence."""

    def _groups(self) -> None:
        for match in _GROUP_WITH.finditer(self.text):
            if match["best"] and _PAPI.search(self.text) is None:
                continue
            told = match["label"] or match["head"] or match["opens"]
            label = _BEST.get(match["best"]) or _GROUPS[" ".join(re.sub("-", " ", told).split())]
            start = match.start("opens") if match["opens"] else match.start()
            self._add(Figure(start, match.end(), "group", None, None, label=label, rule="group"))
        labelled = _GROUP_LABELLED.fullmatch(self.text)
        if labelled is not None:
            label = _GROUPS[" ".join(re.sub("-", " ", labelled["label"]).split())]
            self._add(Figure(*labelled.span(), "group", None, None, label=label, rule="labelled"))
        for match in _FROM_GROUP.finditer(self.text):
            label = _GROUPS[" ".join(re.sub("-", " ", match["label"]).split())]
            self._add(Figure(*match.span(), "group", None, None, label=label, rule="from_to", earlier=True))
        for match in _GROUP.finditer(self.text):
            if not self._free(*match.span()) or _NEITHER.search(self.text, 0, match.start()):
                continue
            if _IN_SOME_PARTS.match(self.text, match.end()):
                self._take(*match.span())
                continue
            label = _GROUPS[" ".join(re.sub("-", " ", match["label"]).split())]
            self._add(Figure(*match.span(), "group", None, None, label=label, rule="group"))

    def _tops(self) -> None:
        """The leading and the last so many."""
        text = self.text
        for match in _TOP.finditer(text):
            count = count_of(match["n"] or match["first"])
            if not self._free(*match.span()) or count < 2 or _REGULAR.search(text, 0, match.start()):
                continue
            if _OF_ITS_PARTS.search(text, 0, match.start()) or _IN_SOME_PARTS.match(text, match.end()):
                self._take(*match.span())
                continue
            before = (
                _FROM_THE.search(text, 0, match.start()) is not None and _TO_NEXT.match(text, match.end()) is not None
            )
            if match["end"] in {"bottom", "lowest", "worst"}:
                self._add(Figure(*match.span(), "rank", None, "rank", ">=", from_bottom=count, rule="bottom_n"))
            else:
                self._add(Figure(*match.span(), "rank", Decimal(count), "rank", "<=", rule="top_n", earlier=before))
        for match in _GROUP_OF_BEST.finditer(text):
            if self._free(*match.span()):
                count = count_of(match["n"] or match["m"])
                self._add(Figure(*match.span(), "rank", Decimal(count), "rank", "<=", rule="top_n"))
        for match in _TOP_OF.finditer(text):
            if self._free(*match.span()) and not match["low"]:
                self._add(Figure(*match.span(), "rank", Decimal(count_of(match["n"])), "rank", "<=", rule="top_n"))
