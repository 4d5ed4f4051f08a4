"""What rose and what fell in an English sentence: "up 1.2 points", "a five-place climb", "fewer than a year earlier"."""

from decimal import Decimal

from nlp.english_words import (
    ABOUT,
    COUNT,
    NUM,
    ORDINAL,
    PLACES,
    UNIT,
    EnglishBoard,
    decimal_of,
    places_of,
    sign_of,
    unit_of,
)
from nlp.figures import Figure
from nlp.patterns import cue

_MOST = r"(?:largest|biggest|greatest|strongest|sharpest|steepest)"
_UP = rf"{_MOST}\s+(?:gain|rise|increase|improvement|jump|leap|climb),|(?:gain|rise|improvement|climb|increase)\s+(?:amount(?:s|ed|ing)?|com(?:es|ing)|came|adds\s+up)\s+to|(?:increase|rise|improvement|gain|jump|climb|leap|surge|advance|ascent),?\s+of|up|vault(?:ed|s|ing)|soar(?:ed|s|ing)|rocket(?:ed|s|ing)|shot\s+up|bounc(?:ed|ing)\s+(?:up|back)|edg(?:ed|ing)\s+up|inch(?:ed|ing)\s+up|cre(?:pt|eping)\s+up|shoot(?:s|ing)\s+up|leaping|spr(?:ang|inging)|ris(?:e|es|ing)|rose|risen|increas(?:ed?|es|ing)|an?\s+(?:increase|rise|improvement|gain|jump)\s+of|gain(?:ed|ing|s)?|improv(?:ed?|es|ing)|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|mov(?:ed|ing)\s+up|surg(?:ed|ing)|grew|advanc(?:ed|ing|es)|add(?:ed|ing)|leap(?:t|ed|ing)|leapfrogg(?:ed|ing)|vault(?:ed|s|ing)|soar(?:ed|s|ing)|rocket(?:ed|s|ing)|sho(?:t|ots|oting)\s+up|bounc(?:ed|ing)\s+(?:up|back)|(?:edg|inch)(?:ed|ing)\s+up|cre(?:pt|eping)\s+up|spr(?:ang|inging)|better(?:ing)?\s+by"
_DOWN = rf"{_MOST}\s+(?:fall|drop|decrease|decline|loss|slide),|(?:decline|fall|drop|loss|slide|decrease)\s+(?:amount(?:s|ed|ing)?|com(?:es|ing)|came|adds\s+up)\s+to|(?:decrease|drop|fall|decline|loss|slide|slip|plunge|tumble|slump),?\s+of|down|f[ae]ll(?:s|ing|en)?|drop(?:ped|ping|s)?|decreas(?:ed?|es|ing)|a\s+(?:decrease|drop|fall|decline|loss)\s+of|los(?:t|ing|es)|(?:surrender|conced|forfeit|ced|drifting|drift)(?:ed|s|ing)(?=\s+(?:\w+\s+)?(?:places?|spots?|positions?|\d))|slip(?:ped|ping|s)?|declin(?:ed?|es|ing)|mov(?:ed|ing)\s+down|slid|slides?|sliding|tumbl(?:ed|es|ing)|shed(?:ding)?|plung(?:ed|es|ing)|plummet(?:ed|s|ing)|s[aiu]nk(?:ing)?|slump(?:ed|ing)|(?:edg|inch)(?:ed|ing)\s+down|dipp(?:ed|ing)|crash(?:ed|ing)|mov(?:ed|ing)\s+back|back"
_UP_SO_MANY = cue(
    rf"(?<!\w)(?:up|(?P<down>down))\s+(?:by\s+)?(?P<value>\d{{1,2}}(?![\d.,]*\d)|{COUNT})(?=\s*\)|\s+(?:from|on|compared|against|year-on-year)\s+(?:the\s+)?(?:20\d\d|last|previous|a\s+year|in\s|its)|\s+year-on-year)"
)
"""The form “ranked 10th, up five from 2021”."""
_BESIDE_ITS_NAME = cue(
    rf"(?<=[a-z],\s)(?:up|(?P<down>down))\s+(?P<value>\d{{1,2}}(?![\d.,]*\d)|{COUNT})(?=,\s+(?:and|while|took|takes|ranked|came|finished|placed|was|is|secured|claimed|held|occupied|stood)\s)"
)
"""The form “Long An, up one, and Bac Giang, unchanged, took third and fourth”."""
_PLACE_AND_SO_MANY = cue(
    rf"{ORDINAL}(?:\s+(?:place|spot|nationally|nationwide|overall|in\s+the\s+country))?,\s+(?:up|(?P<down>down))\s+(?:by\s+)?(?P<value>\d{{1,2}}(?![\d.,]*\d)|{COUNT})(?=\s*[,.;)]|\s+and\s|$)"
)
"""The form “19th nationally, down seven, and fifth in the region”."""
_SO_MANY_CLIMB = cue(
    rf"(?<!\w)(?P<value>{COUNT})-(?:place|spot|rung|notch|position|rank|slot)\s+(?:improvement|climb|rise|gain|jump|leap|surge|advance|increase|(?P<down>fall|drop|slide|slip|decline|plunge|tumble|dip|slump|loss))(?!\w)"
)
"""The form “a five-place climb”."""
_POINTS_CLIMB = cue(
    rf"(?<![\w.,/])(?P<value>{NUM})[- ](?P<unit>percentage[- ]points?|points?|percent|per\s+cent|%)\s+(?:improvement|climb|rise|gain|jump|leap|surge|increase|(?P<down>fall|drop|slide|slip|decline|plunge|dip|decrease|loss|reduction))(?=\s+(?:over|on|from|compared|against|versus|year|since|in\s+the\s+score)|\s*[.,;)]|$)"
)
"""The form “a 1.03 percentage point improvement over the previous year”."""
_OF_ASKED = cue(
    r"(?:percent|per\s+cent|%)\s+of\s+(?:the\s+|all\s+|surveyed\s+)*(?:firms|businesses|enterprises|companies|respondents|households)(?!\w)"
)
"""Before “a 1.2 percentage point rise”: of a share of those asked."""
_POINTS_EACH = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN})),?\s+by\s+(?P<one>{NUM})\s+and\s+(?P<other>{NUM}){UNIT},?\s+respectively(?!\w)"
)
"""The form “both improved, by 0.16 and 0.05 points respectively”."""
_BY_SO_MANY = cue(
    rf"(?<!\w)(?:improv(?:e|ed|es|ing)|rais(?:e|ed|es|ing)|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?|(?P<down>lower(?:ed|s|ing)?|worsen(?:ed|s|ing)?))\s+(?:(?!by\s)[\w’'-]+\s+){{1,6}}by\s+(?:as\s+many\s+as\s+)?{ABOUT}(?P<value>{COUNT})\s+{PLACES}(?!\w)"
)
"""The form “improved its ranking by five places”."""
_SO_MANY_EACH = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\s+(?:by\s+)?(?P<one>{COUNT})\s+and\s+(?P<other>{COUNT})\s+{PLACES}(?!\w)"
)
"""The form “Long An and Hue rose 10 and 13 places”."""
_PLACES_TO = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\s+(?:by\s+)?(?P<value>\d{{1,2}}|{COUNT})(?=\s+to\s+(?:the\s+)?{ORDINAL})"
)
"""The form “fell 13 to 27th”."""
_CHANGE = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:,?\s+(?:by|(?:the\s+)?most\s+with|with(?=\s+\d[\d.]*\s*(?:percentage\s+)?points?\s+to\s)|sharply|slightly|significantly|a\s+total\s+of|another|as\s+much\s+as|steeply|an?\s+(?:staggering|whopping|massive|remarkable|impressive|full|further|dramatic|huge|record|combined|mere|modest|total\s+of)|(?:the\s+)?most,?))*\s+{ABOUT}(?P<value>{NUM}|{COUNT}|an?(?=\s+{PLACES}))(?:{UNIT}|\s+(?:more\s+|further\s+|additional\s+)?(?P<places>{PLACES}))(?!\w)"
)
_BARE_CHANGE = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\s+(?:(?:slightly|sharply|only|just|most)\s+)*by\s+(?:just\s+|only\s+)?(?P<value>\d{{1,2}}\.\d{{1,4}})(?![\w%/]|[.,]\d|\s*(?:%|percent|per\s+cent|points?|times|million|billion))"
    r"|(?<!\w)(?:(?P<up2>up|rising|gaining|adding|an?\s+(?:increase|rise|gain|improvement)\s+of)|(?P<down2>down|falling|losing|shedding|an?\s+(?:decrease|drop|fall|decline)\s+of))\s+(?:by\s+)?(?P<value2>\d{1,2}\.\d{1,4})(?=\s*[),;]|\s*[.]?$|\s+to\s+\d|\s+(?:from|over|against|year|compared|on|versus|relative))"
)
_LIFTED_BY = cue(
    rf"(?<!\w)(?:(?:rais|lift|increas|improv|boost)(?:e|ed|es|ing|s)?|(?P<down>(?:lower|reduc|worsen)(?:e|ed|es|ing|s)?))\s+(?:(?!by\s|to\s|from\s|number|costs?\s(?!sub)|fees|burden|regulations|procedures\s|processing|departments|staff|payroll)[\w’'-]+\s+){{1,5}}by\s+{ABOUT}(?P<value>{NUM}|{COUNT})(?:{UNIT}|(?<=\d\.\d)|(?<=\.\d\d)|(?<=\.\d{{3}})|(?<=\.\d{{4}}))(?![\w%]|\.\d)"
)
"""The form “lifting its SIPAS by at least one percentage point”."""
_SO_MANY_TO = cue(rf"(?<=[a-z)]\s)(?P<value>{COUNT})\s+{PLACES}(?=\s+to\s+(?:the\s+)?{ORDINAL})")
"""The form “digital government rose 11 places to 25th, the digital economy 6 places to 33rd”."""
_SO_MANY_TOO = cue(
    rf"(?<!\w)(?:(?P<up>gained|rose|climbed|jumped|advanced|added)|(?P<down>lost|fell|dropped|slipped|slid|shed))\s+(?P<value>{COUNT})(?=\s*[(,;]|\s+and\s|\s+to\s+(?:the\s+)?{ORDINAL})"
)
"""The form “Binh Duong improved by 19 places, Hanoi lost six (now 8th)”: the noun is not said again."""
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
    rf"\s+(?:from|compared\s+(?:with|to)|against|on|over)\s+(?:19|20)\d\d,?\s+and\s+(?:of\s+|by\s+)?(?P<value>{NUM}){UNIT}(?=\s+(?:from|compared|against|on|over)\s)"
)
"""The form “up 48% from 2020 and 45% from 2021”."""
_AND_POINTS = cue(
    rf"(?:,\s*(?:and\s+)?|\s+and\s+|\s*\()(?P<value>{NUM}){UNIT}(?=\s+(?:against|compared|from|over|on|versus|lower|higher|than)|\s*\)|(?<=percentage\spoints)\s*[.,;]|(?<=percentage\spoints)$)"
)
"""The form “down 12 places and 3.72% against 2021”."""
_ONE_LOWER = cue(
    rf"{ORDINAL}(?:[- ](?:place|position|spot|rank)\w*)?(?:\s+(?:was|is|(?:nationwide|overall),)|,)\s+(?P<value>{COUNT})\s+(?P<way>lower|higher|better|worse|up|down)(?=\s+(?:than|from|on))"
)
"""The form “Hanoi's 10th place was one lower than in 2020”."""
_BY_FAR = 90
_CHANGE_BEHIND = cue(
    rf"(?<![\w.,/])(?P<value>{NUM}|{COUNT}|(?<!\w)an?(?=\s+{PLACES}))(?:{UNIT}|\s+(?P<places>{PLACES})|(?<=\.\d)|(?<=\.\d\d)|(?<=\.\d{{3}})|(?<=\.\d{{4}}))\s+(?P<way>(?:above|below)(?=\s+(?:last|its|that|(?:the\s+)?(?:previous|preceding)|(?:the\s+)?20\d\d))|higher|lower|up|down|more|less|fewer|greater|better|worse)(?:\s+off)?(?:\s+(?:last|its|that|previous|preceding|(?:the\s+)?20\d\d|the\s+pre\w+|(?:at|in)(?=\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th))|than|from|on|compared|against|year-on-year|over)|\s*[,.;)]|$)"
)
_SIGNED = cue(
    r"(?<=\()\s*(?P<sign>[+−–-])\s?(?P<value>\d{1,2}\.\d{1,4})(?:\s*(?:percentage\s+)?points?)?(?=\s*\)|,\s+(?:to|at|reaching)\s+\d|;\s)"
)
"""The form “65.6 points (+1.2)”."""
SHARE = cue(
    r"\s+(?:of(?!\s+(?:the\s+)?(?:(?:19|20)\d\d|last\s+year|year\s+before|(?:previous|preceding|prior)\s|maximum|total\s+(?:score|points)|100))|(?:said|admitted|reported|agreed|believe[ds]?|think|thought|complained|paid|felt|feel|expect(?:ed)?|planned|had\s+to|have\s+to|respondents|people|citizens|firms|businesses|enterprises|households|dossiers|documents|procedures|communes|staff|officials|(?:(?:were|was|are|is|being|been)\s+)(?:\w+ly\s+|all\s+)?(?:settled|handled|processed|resolved|submitted|received|returned|completed|digiti[sz]ed|integrated|provided|trained|filed)))(?!\w)"
)
_OUT_OF = cue(
    r"\s+(?:out\s+)?of\s+(?:a\s+(?:possible|maximum)\s+|the\s+(?:maximum\s+)?)?(?:80|100|10)(?!\d|[.,]\d)|\s+on\s+(?:a|an|the)\s+(?:\d+|hundred|ten)-point"
)
_LEVEL = cue(
    r"(?:f[ae]ll(?:s|ing|en)?|dropp?(?:ed|ing|s)?|dipp(?:ed|ing)|slipp(?:ed|ing)|declin(?:ed|es|ing)|rose|ris(?:es|ing|en)|climb(?:ed|ing|s)?|went\s+(?:up|down))\s+(?:to\s+)?(?:under|below|above|over|just\s+(?:under|over))\s+\d"
)
_GAINED = cue(r"(?:gain|earn|add|got|los)")
_NO_GAIN = 20
"""Nobody gains so many points from one year to the next; "gained 71.25 points" tells the score."""
_NO_GAIN_TO_ONE = Decimal("0.3")
DIGITS_TO_ONE = 4
"""So many decimals has a score of the indicators that go up to one."""


class EnglishChanges(EnglishBoard):
    """Finds the changes of one English sentence."""

    def _changes(self) -> None:
        for match in (*_CHANGE.finditer(self.text), *_CHANGE_BEHIND.finditer(self.text)):
            if not self._free(*match.span("value")):
                continue
            groups = match.groupdict()
            if groups.get("about") and _LEVEL.search(match.group()) and match["unit"]:
                continue  # "fell under 60 points" tells where it is, not by how much it fell
            down = groups.get("down") or groups.get("way") in {"lower", "down", "less", "fewer", "worse", "below"}
            value, sign = decimal_of(match["value"]), sign_of(groups.get("about"))
            value = -value if down else value
            if match["places"]:
                self._add(Figure(*match.span(), "rank_change", value, "places", sign, rule="rank_change"))
            elif _GAINED.match(match.group()) and (
                abs(value) > _NO_GAIN
                or _OUT_OF.match(self.text, match.end())
                or (_NO_GAIN_TO_ONE < abs(value) < 1 and places_of(match["value"]) == DIGITS_TO_ONE)
            ):
                continue
            elif not SHARE.match(self.text, match.end()):
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
        for pattern in (_UP_SO_MANY, _BESIDE_ITS_NAME, _SO_MANY_CLIMB, _BY_SO_MANY):
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
        for match in _PLACE_AND_SO_MANY.finditer(self.text):
            if self._free(*match.span("value")):
                value = -decimal_of(match["value"]) if match["down"] else decimal_of(match["value"])
                self._add(Figure(*match.span("value"), "rank_change", value, "places", rule="rank_change"))
        for match in _POINTS_CLIMB.finditer(self.text):
            if self._free(*match.span()) and not _OF_ASKED.search(self.text, 0, match.start()):
                value = -decimal_of(match["value"]) if match["down"] else decimal_of(match["value"])
                unit = unit_of(match["unit"].replace("-", " "))
                self._add(Figure(*match.span(), "score_change", value, unit, places=places_of(match["value"]), rule="score_change"))  # fmt: skip
        for match in _POINTS_EACH.finditer(self.text):
            for group in ("one", "other"):
                if self._free(*match.span(group)):
                    value = -decimal_of(match[group]) if match["down"] else decimal_of(match[group])
                    places, unit = places_of(match[group]), unit_of(match["unit"])
                    self._add(Figure(*match.span(group), "score_change", value, unit, places=places, rule="score_change"))  # fmt: skip
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
            if self._free(*match.span("value")) and not SHARE.match(self.text, match.end()):
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
        for match in _SO_MANY_TOO.finditer(self.text):
            told = any(each.kind == "rank_change" and each.end < match.start() for each in self.figures)
            if told and self._free(*match.span("value")):
                value = -decimal_of(match["value"]) if match["down"] else decimal_of(match["value"])
                self._add(Figure(*match.span(), "rank_change", value, "places", rule="rank_change"))
        for match in _SO_MANY_TO.finditer(self.text):
            before = [each for each in self.figures if each.kind == "rank_change" and each.end < match.start()]
            if before and self._free(*match.span("value")):
                value = decimal_of(match["value"]).copy_sign(before[-1].value or 1)
                self._add(Figure(*match.span(), "rank_change", value, "places", rule="rank_change"))
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
