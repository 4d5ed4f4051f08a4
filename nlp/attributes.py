"""Which indicator and component a figure belongs to: beside it in the sentence, or handed down by the text."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from nlp.figures import Figure
from nlp.lexicon import whole_words, words
from nlp.mention import Mention
from nlp.patterns import Cue, cue
from nlp.state import FAR, State, Topic
from schema.catalogue import catalogue

# Words that may stand between a figure and the indicator it is of: "xếp thứ 3 cả nước về PAR INDEX".
_ENGLISH_BETWEEN = (
    "a", "across", "all", "among", "and", "at", "both", "category", "central", "cities", "component", "components", "country", "dimension", "edition",
    "field", "for", "group", "in", "index", "indicator", "its", "list", "localities", "nation", "national", "nationally", "nationwide", "of", "on",
    "out", "overall", "pillar", "place", "position", "province", "provinces", "provincial", "ranking", "rankings", "report", "score", "s", "spot", "sub",
    "table", "terms", "the", "this", "under", "vietnam", "whole", "year",
)  # fmt: skip
_FOLLOW_WORDS = frozenset(
    [
        "về",
        "ở",
        "trong",
        "của",
        "theo",
        "tại",
        "đối",
        "với",
        "bảng",
        "xếp",
        "hạng",
        "điểm",
        "số",
        "thứ",
        "kết",
        "quả",
        "đánh",
        "giá",
        "lĩnh",
        "vực",
        "nội",
        "dung",
        "chỉ",
        "thành",
        "phần",
        "trụ",
        "cột",
        "mặt",
        "cả",
        "nước",
        "toàn",
        "quốc",
        "tỉnh",
        "phố",
        "trên",
        "các",
        "địa",
        "phương",
        "tổng",
        "cho",
        "vùng",
        "khu",
        "phía",
        "bắc",
        "nam",
        "trung",
        "du",
        "miền",
        "núi",
        "đồng",
        "bằng",
        "sông",
        "hồng",
        "cửu",
        "long",
        "là",
        "gồm",
        "hồi",
        "năm",
        "vào",
        "cấp",
        "bộ",
        "có",
        "cả",
        "hai",
        "ba",
        "bốn",
        "đều",
        "mức",
        "độ",
        "giá",
        "trị",
        "hạng",
        "mục",
        "tiêu",
        "chí",
        "chung",
        "đơn",
        "vị",
        "thành",
        "danh",
        "sách",
        "việc",
        "công",
        "tác",
        "xét",
        "này",
        "và",
        *_ENGLISH_BETWEEN,
    ]
)
_ABOUT_OTHER = cue(
    r"^(?:\s*(?:cả\s+nước|toàn\s+quốc|khu\s+vực|vùng|toàn\s+vùng|thế\s+giới|châu\s+á|đông\s+nam\s+á))*\s*(?:trong\s+)?(?:về|trong\s+lĩnh\s+vực)\s+(?P<what>(?!\d)\w+(?:\s+\w+){0,3})"
)
_OTHER_MERIT = cue(
    r"^\s*(?:tỉnh\s+|địa\s+phương\s+)?(?:hấp\s+dẫn|thu\s+hút|phát\s+triển|đông\s+dân|giàu|sản\s+xuất|xuất\s+khẩu|đáng\s+sống)(?!\w)"
)
_STILL_ABOUT = cue(
    r"^(?:công\s+tác\s+cải\s+cách|chỉ\s+số\s+này|chỉ\s+số|kết\s+quả|điểm|tổng|bảng|thứ\s+hạng|lĩnh\s+vực\s+này|nội\s+dung\s+này|cải\s+cách|mức\s+độ|xếp\s+hạng|đích|nhì|nhất|cuối|đầu|thứ)"
)


@dataclass(frozen=True, slots=True)
class Attribute:
    """An indicator or one of its components."""

    indicator: str
    component: str | None = None
    inherited: float = 0.0
    """How far it comes from: 0 in the sentence, more the further up it was said."""
    start: int = -1

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells two attributes apart."""
        return (self.indicator, self.component)


def _component(mention: Mention, indicators: tuple[str, ...]) -> tuple[str, str] | None:
    """Which indicator's component a shared name is, given the indicators in reach."""
    options = [tuple(key.split("/", 1)) for key in mention.ids]
    for indicator in indicators:
        for code, name in options:
            if code == indicator:
                return code, name
    return None


_OVERALL_BEHIND = cue(r"\s*(?:overall|chung\s+cuộc|tính\s+chung|toàn\s+bảng|về\s+tổng\s+thể)(?!\w)")
_OVERALL_BEFORE = cue(
    r"(?<!\w)(?:tổng\s+thể|tính\s+chung|chung\s+cuộc|nhìn\s+chung|xét\s+chung|overall)(?!\s+(?:score|index))[^,.;]{0,30}$"
)
"""Of the whole, whatever component was spoken of before."""
_OF_INDICATOR = cue(
    r"\s*[\"”]?\s*(?:(?:của\s+[^,.;:()]{2,40}\s+)?(?:trong|thuộc)\s+|của\s+|\(|-|,\s*)?(?:bộ\s+)?(?:chỉ\s+số\s+)?"
)
_ABOUT_TOPIC = cue(
    r"^(?:\s*(?:cả\s+nước|toàn\s+quốc|toàn\s+tỉnh|khu\s+vực|vùng|\d+\s+tỉnh,?\s*thành(?:\s+phố)?))*(?:\s+của\s+[^,.;:()\d]{2,30}?)?\s*về\s+(?:công\s+tác\s+|mức\s+độ\s+|chỉ\s+số\s+|xếp\s+hạng\s+)*(?P<topic>chuyển\s+đổi\s+số|cải\s+cách\s+hành\s+chính|cchc|năng\s+lực\s+cạnh\s+tranh|(?:sự\s+)?hài\s+lòng|đổi\s+mới\s+sáng\s+tạo)(?!\w)"
)
_TOPICS = {
    "chuyển đổi số": "DTI",
    "cải cách hành chính": "PAR_INDEX",
    "cchc": "PAR_INDEX",
    "năng lực cạnh tranh": "PCI",
    "hài lòng": "SIPAS",
    "sự hài lòng": "SIPAS",
    "đổi mới sáng tạo": "PII",
}


def fits(indicator: str, component: str | None, figure: Figure, level: str, year: int | None) -> bool:
    """Whether a score can be one of this indicator: inside the scale, in a unit it is given in."""
    if figure.value is None or figure.kind not in {"score", "score_change"}:
        return True
    whole = catalogue().indicator(indicator)
    scale = whole.scale(level, year) or whole.scale("province", year)
    if figure.kind == "score_change":
        if component is None and figure.unit == "percent" and scale is not None and scale.unit == "points":
            return False  # a share of growth: scores in points rise by points
        return (
            scale is None
            or level in {"department", "district"}
            or abs(figure.value) <= (Decimal(100) if figure.unit == "percent" else scale.maximum)
        )
    if component is not None:
        part = catalogue().component(indicator, component)
        if part is None or not part.minimum <= figure.value <= max(
            part.maximum, Decimal(100) if figure.unit == "percent" else part.maximum
        ):
            return False
        return not (figure.unit == "percent" and part.maximum <= 1)
    if scale is None or level in {"department", "district"}:
        return (
            figure.value <= 1000
        )  # within, a province sets its own scale: only what no scale of points or percent holds is refused
    if scale.maximum <= 1:
        return figure.value <= 1 and figure.unit != "percent"
    if figure.unit == "percent" and scale.unit == "points":
        return False
    floor = Decimal(10) if scale.maximum >= 60 else Decimal(0)  # no total was ever near: such a value is a component's
    return floor < figure.value <= scale.maximum


_ALL_OF = cue(r"(?:trụ\s+cột|chỉ\s+số(?:\s+thành\s+phần)?|lĩnh\s+vực|nội\s+dung|bảng\s+xếp\s+hạng|bảng|mặt)\s*:\s*$")
"""Where a list of all that the figure is of begins: "đứng đầu cả ba trụ cột: …"."""


def follows(lowered: str, figure: Figure, mentions: list[Mention], others: list[Figure]) -> Mention | None:
    """The attribute right behind a figure ("thứ 3 cả nước về PAR INDEX"), nothing but function words between."""
    for mention in mentions:
        if mention.start < figure.end or mention.kind not in {"indicator", "component", "other"}:
            continue
        gap = lowered[figure.end : mention.start]
        if any(figure.end <= other.start < mention.start for other in others) or len(gap) > 70:
            return None
        bare = _ALL_OF.sub(" ", gap).strip(" \"“”'(")
        if re.search(r"[,.;:!?()]", bare) or re.search(r"\s(?:và|còn|trong khi|and|while)\s*(?:the\s+)?$", gap):
            return None
        return mention if all(word.isdigit() or word in _FOLLOW_WORDS for word in re.findall(r"\w+", gap)) else None
    return None


def about_something_else(lowered: str, figure: Figure) -> bool:
    """Whether the rank is in something that is no indicator: "dẫn đầu cả nước về thu hút đầu tư"."""
    if _OTHER_MERIT.match(lowered[figure.end :]):
        return True
    match = _ABOUT_OTHER.match(lowered[figure.end :])
    return bool(match) and not _STILL_ABOUT.match(match["what"])  # type: ignore[index]


def can_be_of_one(lowered: str, mentions: list[Mention], state: State) -> bool:
    """Whether a figure of the sentence can be of any indicator at all: one named here, or one handed down."""
    return (
        state.hands_down_an_indicator()
        or any(mention.kind in {"indicator", "component"} for mention in mentions)
        or any(topic in lowered for topic in _TOPICS)
    )


def attributes_of(
    lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure], state: State, level: str
) -> tuple[list[Attribute], str]:
    """The indicators (with component) a figure is of, and the reason; an empty list when there is none."""
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
    in_sentence = tuple(mention.ids[0] for mention in mentions if mention.kind == "indicator")
    inherited = tuple(
        dict.fromkeys(
            (
                *state.last.indicators,
                *state.paragraph.indicators,
                *state.heading.indicators,
                *state.title.indicators,
                *state.main.indicators,
            )
        )
    )
    behind = follows(lowered, figure, named, figures)
    before = _before(lowered, figure, named)
    if behind is not None and behind.kind == "other":
        return [], "about something else"
    if behind is not None and behind.kind == "indicator" and (behind.strong or inherited or in_sentence):
        part = before[-1] if before and before[-1].kind == "component" else None
        if (
            part is not None
            and figure.kind != "rank_change"
            and not any(part.end <= other.start < figure.start for other in figures)
        ):
            key = _component(part, (behind.ids[0],))
            if key is not None:
                return [Attribute(*key, start=part.start)], "component before, indicator behind"
        return _listed_behind(lowered, behind, named), "indicator behind"
    reach = (
        tuple(mention.ids[0] for mention in reversed(before) if mention.kind == "indicator") + in_sentence + inherited
    )
    if behind is not None and behind.kind == "component":
        key = _component(behind, reach)
        if key is not None:
            found = [Attribute(*key, start=behind.start)]
            last = behind
            for mention in named[named.index(behind) + 1 :]:
                other = (
                    _component(mention, reach)
                    if mention.kind == "component"
                    and re.fullmatch(
                        r"\s*[\"”]?\s*(?:\([^()]*\)\s*)?(?:,|và|,\s*và)\s*[\"“]?\s*", lowered[last.end : mention.start]
                    )
                    else None
                )
                if other is None:
                    break
                found.append(Attribute(*other, start=mention.start))
                last = mention
            return found, "component behind"
    if about_something_else(lowered, figure):
        return [], "about something else"
    topic = _ABOUT_TOPIC.match(lowered[figure.end :])
    if topic and figure.kind in {"rank", "rank_change"} and behind is None:
        return [
            Attribute(_TOPICS[" ".join(topic["topic"].split())], inherited=0.3, start=figure.end)
        ], "the field the rank is in"
    if (
        _of_whole_now(before, state)
        and state.clause is not None
        and fits(state.clause.indicators[0], None, figure, level, None)
    ):
        return [Attribute(state.clause.indicators[0], start=before[-1].start)], "the figure before"
    for position in range(len(before) - 1, -1, -1):
        mention = before[position]
        if (
            mention.kind == "indicator"
            and position
            and before[position - 1].kind == "component"
            and _belongs_to(lowered, before[position - 1], mention, figures)
            and not _WHOLE.search(lowered, mention.end, figure.start)
        ):
            key = _component(before[position - 1], (mention.ids[0],))
            if key is not None and fits(*key, figure, level, None):
                joined = _joined_components(lowered, before[:position], key, (mention.ids[0],), figure)
                return joined, "component of the indicator named behind it"
        if mention.kind == "other":
            between = lowered[mention.end : figure.start]
            if re.search(r"[;]", between) and in_sentence:
                continue
            return [], f"the figure is of {mention.text!r}"
        if mention.kind == "component":
            key = _component(mention, reach)
            if (
                key is None
                or not fits(*key, figure, level, None)
                or not _owns(lowered, mention, figure, before[position + 1 :])
            ):
                continue
            listed = any(
                other.kind == "component" and _component(other, (key[0],))
                for other in named
                if other.end <= mention.start
            )
            if not listed and not _reads_as_component(lowered, mention, state, indicator_here=bool(in_sentence)):
                continue
            return _joined_components(lowered, before[: position + 1], key, reach, figure), "component before"
        if not mention.strong and not (
            inherited or any(other.strong and other.kind == "indicator" for other in mentions)
        ):
            return [], f"{mention.text!r} alone names no indicator"
        together = _coordinated(lowered, before[: position + 1])
        shared = _shared_by_all(lowered, figure, mentions, before, figures)
        return shared or together, "indicator before"
    if in_sentence and figure.rule == "superlative" and not before:
        return [Attribute(in_sentence[0])], "the sentence's indicator"
    if in_sentence and not before and figure.kind in {"rank", "rank_change", "group"}:
        return [Attribute(in_sentence[0], inherited=0.5)], "the sentence's indicator, later"
    return _handed_down(_without(lowered, mentions), state, figure, level)


def _without(lowered: str, mentions: list[Mention]) -> str:
    """The sentence without its names: "Sở Văn hóa, Thể thao và Du lịch" is not about sports."""
    letters = list(lowered)
    for mention in mentions:
        if mention.kind in {"unit", "department", "district"}:
            letters[mention.start : mention.end] = "_" * (mention.end - mention.start)
    return "".join(letters)


_YEAR_LABEL = cue(r"\s*(?:năm\s+)?20\d\d\s*\)")


def _labels_year(lowered: str, mention: Mention) -> bool:
    """The form “từ 2,75 (PAPI 2022) lên 2,98 (PAPI 2023)”: the edition that a value is from, not what it is of."""
    return (
        mention.kind == "indicator"
        and lowered[max(0, mention.start - 1) : mention.start] == "("
        and _YEAR_LABEL.match(lowered, mention.end) is not None
    )


def _before(lowered: str, figure: Figure, named: list[Mention]) -> list[Mention]:
    """The attributes named before a figure, without those that it cannot be of."""
    before = [mention for mention in named if mention.end <= figure.start]
    if any(mention.kind == "component" for mention in before):
        before = [mention for mention in before if not _labels_year(lowered, mention)]
    if _OVERALL_BEHIND.match(lowered, figure.end) or _OVERALL_BEFORE.search(lowered[: figure.start]):
        before = [mention for mention in before if mention.kind != "component"]
    return before


_WITHIN = cue(r"(?:^|\s)(?:trong|thuộc)\s+(?:bảng\s+|khuôn\s+khổ\s+|bộ\s+)*(?:chỉ\s+số\s+)?$")


def _belongs_to(lowered: str, part: Mention, indicator: Mention, figures: list[Figure]) -> bool:
    """Whether an indicator says what the component before it is of: "trụ cột X của Đà Nẵng", "X là nơi … trong PGI 2023"."""
    gap = lowered[part.end : indicator.start]
    if _OF_INDICATOR.fullmatch(gap):
        return True
    told = any(
        part.end <= other.start < indicator.start and other.value is not None and other.rule != "superlative"
        for other in figures
    )
    return not told and len(gap) < 60 and _WITHIN.search(gap) is not None and not re.search(r"[,;.:]", gap)


def _of_whole_now(before: list[Mention], state: State) -> bool:
    """The form “X đạt 7,1 điểm; tổng cộng tỉnh được 24,7 điểm, xếp thứ 9”: the figures went on from a part to the whole."""
    return (
        state.clause is not None
        and state.clause.component is None
        and any(mention.kind == "component" for mention in before)
        and all(mention.kind != "other" and mention.end <= state.clause_from for mention in before)
    )


_COMPONENT_CUE = cue(
    r"(?:chỉ\s+số(?:\s+thành\s+phần)?|lĩnh\s+vực|nội\s+dung|trục|trụ\s+cột|tiêu\s+chí|chỉ\s+số\s+nội\s+dung|thành\s+phần|mảng)\s*[:\"“]?\s*$"
)


_ENGLISH_PART = cue(r"\s*(?:pillar|component|dimension|sub-?ind|categor|indicator|area|\()")
_ENGLISH_LEAD = cue(r"(?:^|[,;]\s|\s(?:in|for|on|and|while|but|however,|notably|including|its|the))\s*(?:the\s+)?$")
_GOES_ON = cue(
    r"\s*(?:của\s+(?:tỉnh|thành\s+phố|địa\s+phương)\s*)?(?:,\s*)?(?:(?:dù|tuy|mặc\s+dù|dẫu|vẫn|hiện|nay|năm\s+\d{4}|năm\s+nay|lại|tiếp\s+tục|đã|vốn|từng)\s+)*(?:\(|:|\d|xếp|đạt|đứng|chỉ|với|tăng|giảm|thứ|được|cũng|mới|tụt|ở|là|có|rớt|hạng|dẫn|nằm|cải\s+thiện)"
)


def _reads_as_component(lowered: str, mention: Mention, state: State, *, indicator_here: bool) -> bool:
    """Whether an ordinary phrase ("thủ tục hành chính") is meant as the name of a component here."""
    before = lowered[max(0, mention.start - 30) : mention.start]
    if re.search(r"\d\s*$", before):
        return False
    if _COMPONENT_CUE.search(before) or re.search(r"[\"“]\s*$", before):
        return True
    if indicator_here or (state.last.component is not None and state.since_indicator <= 1) or state.components_open:
        return True
    behind = lowered[mention.end :]
    opens = re.search(
        r"(?:^|[;,.:(]|(?:^|\s)(?:and|in|for|notably|including|while|however|và|còn|riêng|là|vì|do|về|ở|trong\s+đó))\s*$",
        before,
    )
    if opens and _GOES_ON.match(behind):
        return True
    if re.search(r"(?:^|\s)(?:về|ở|tại)\s+$", before) and re.match(r"\s*,", behind):
        return True
    if mention.text.isascii() and (_ENGLISH_PART.match(behind) or _ENGLISH_LEAD.search(before)):
        return True
    named = mention.text[:1].isupper() and not mention.text.isupper()
    return named and (mention.start > 0 or state.components or state.since_indicator <= 4)


def _joined_components(
    lowered: str, before: list[Mention], key: tuple[str, str], reach: tuple[str, ...], figure: Figure
) -> list[Attribute]:
    """The component before a figure, with those joined to it: "A và B cùng tăng 3 bậc"."""
    found = [Attribute(*key, start=before[-1].start)]
    shared = re.search(r"^[^;]{0,40}?(?:đều|cùng)\s", lowered[before[-1].end : figure.start + 6])
    for earlier, later in zip(reversed(before[:-1]), reversed(before), strict=False):
        if (
            not shared
            or earlier.kind != "component"
            or not re.fullmatch(
                r"\s*[\"”]?\s*(?:\(?(?:đạt\s+)?\d[\d.,]*\s*(?:điểm|%)?\)?\s*)?(?:,|và|,\s*và|cùng)\s*(?:chỉ\s+số\s+)?[\"“]?\s*",
                lowered[earlier.end : later.start],
            )
        ):
            break
        other = _component(earlier, reach)
        if other is None:
            break
        found.append(Attribute(*other, start=earlier.start))
    return found


_LIST_JOIN = cue(r"\s*(?:\([^()]*\)\s*)?(?:,|và|lẫn|cùng|,\s*và)\s*(?:cả\s+)?(?:chỉ\s+số\s+)?")
_OWN_VERB = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:năm\s+\d{4}\s+)?(?:đạt|xếp|đứng|tăng|giảm|thứ|:|\d|\(|ở|cũng|lại|là|có|dẫn|của|tỉnh|thành)"
)


def _listed_behind(lowered: str, behind: Mention, named: list[Mention]) -> list[Attribute]:
    """The indicator behind a figure with those listed after it: "đứng đầu cả PAR INDEX, SIPAS lẫn PCI"."""
    found = [Attribute(behind.ids[0], start=behind.start)]
    last = behind
    for mention in named[named.index(behind) + 1 :]:
        if mention.kind != "indicator" or not _LIST_JOIN.fullmatch(lowered[last.end : mention.start]):
            break
        found.append(Attribute(mention.ids[0], start=mention.start))
        last = mention
    if len(found) > 1 and _OWN_VERB.match(lowered[last.end :]):
        return found[:1]
    return found


_WHOLE = cue(
    r"(?<!\w)(?:chung\s+cuộc|tính\s+chung|tổng\s+thể|xếp\s+hạng\s+chung|tổng\s+điểm|điểm\s+tổng|tổng\s+hợp\s+lại|chung\s+lại|thứ\s+hạng\s+chung|toàn\s+bộ\s+chỉ\s+số|kết\s+quả\s+chung)(?!\w)"
)
"""Behind these words the whole is meant again, no component."""


def _owns(lowered: str, component: Mention, figure: Figure, later: list[Mention]) -> bool:
    """Whether a component's name still owns a figure: nothing else was named since, and it reads as a name."""
    between = lowered[component.end : figure.start]
    if _WHOLE.search(between):
        return False
    if any(mention.kind == "indicator" for mention in later):
        return False
    return len(between) < 140 and not re.search(r"[.!?]\s", between)


def _shared_by_all(
    lowered: str, figure: Figure, mentions: list[Mention], before: list[Mention], figures: list[Figure]
) -> list[Attribute]:
    """The form “PCI 74,84 điểm và PGI 29 điểm, đều đứng đầu”: one place in each of the indicators of the clause."""
    lead = lowered[max(0, figure.start - 12) : figure.start]
    if figure.kind not in {"rank", "group", "rank_change"} or not re.search(r"(?:đều|cùng)\s+(?:\w+\s+)?$", lead):
        return []
    opened = max(lowered.rfind(mark, 0, figure.start) for mark in (";", ":", "("))
    if any(mention.kind in {"unit", "department", "district"} and mention.start > before[0].start for mention in mentions
           if opened < mention.start < figure.start):  # fmt: skip
        return []  # then it is the units that share it
    inside = [mention for mention in before if mention.kind == "indicator" and mention.start > opened]
    scored = {
        mention.ids[0]
        for mention, later in zip(inside, [*inside[1:], None], strict=True)
        if any(
            mention.end <= other.start < (later.start if later else figure.start) and other.kind == "score"
            for other in figures
        )
    }
    if len(scored) < 2:
        return []
    starts = {mention.ids[0]: mention.start for mention in inside}
    return [Attribute(code, start=starts[code]) for code in dict.fromkeys(m.ids[0] for m in inside) if code in scored]


def _coordinated(lowered: str, before: list[Mention]) -> list[Attribute]:
    """The last indicator before a figure, with those joined to it by "và" and a shared predicate."""
    last = before[-1]
    group = [Attribute(last.ids[0], start=last.start)]
    position = len(before) - 1
    while position > 0:
        earlier, later = before[position - 1], before[position]
        gap = lowered[earlier.end : later.start]
        if earlier.kind != "indicator":
            break
        if (
            re.fullmatch(
                r"\s*(?:[(\"“]\s*|–\s*|-\s*|:\s*)?(?:viết\s+tắt\s+là\s+|gọi\s+tắt\s+là\s+)?|[^,;.]{0,90}\(\s*", gap
            )
            and earlier.ids[0] == later.ids[0]
        ):
            group[-1] = Attribute(earlier.ids[0], start=earlier.start)
            position -= 1
            continue
        if re.search(
            r"(?:không\s+(?:chỉ|riêng|như)|ngoài|bên\s+cạnh|cùng\s+với|khác\s+với|trái\s+với)\s+(?:chỉ\s+số\s+|bảng\s+)?$",
            lowered[: earlier.start],
        ):
            break  # "Không riêng PCI, SIPAS của tỉnh cũng …": the first is only passed by
        joined = re.fullmatch(
            r"\s*[)\"”]?\s*(?:,|và|,\s*và|cùng|cùng\s+với|&|-)\s*(?:bộ\s+)?(?:chỉ\s+số\s+)?[\"“]?\s*", gap
        )
        if not joined:
            break
        if earlier.ids[0] != later.ids[0]:
            group.append(Attribute(earlier.ids[0], start=earlier.start))
        position -= 1
    return list(reversed(group))


_SAME_PART = cue(
    r"(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trụ\s+cột|tiêu\s+chí|mảng|phần|trục)\s+(?:thành\s+phần\s+)?(?:này|đó|trên|nói\s+trên|ấy)"
)
_SPEAKS_OF_RESULTS = cue(
    r"chỉ\s+số|kết\s+quả|điểm\s+số|xếp\s+hạng|thứ\s+hạng|xếp\s+thứ|bảng|\d\s*/\s*(?:63|34|17|18|19)|điểm(?!\w)|tốp|top|nhóm|giá\s+trị\s+(?:trung|bình)|trung\s+(?:bình|vị)\s+(?:các|cấp|khối|\d)"
)


@lru_cache(maxsize=1)
def _foreign() -> Cue:
    return whole_words(words("foreign"))


def _handed_down(lowered: str, state: State, figure: Figure, level: str) -> tuple[list[Attribute], str]:
    """The indicator that the last sentence, the heading, the paragraph or the title talks about."""
    if _foreign().search(lowered):
        return [], "the sentence is about something else"
    near = state.since_indicator <= (1 if figure.kind == "score" else 3)
    if state.clause is not None and fits(state.clause.indicators[0], state.clause.component, figure, level, None):
        return [Attribute(state.clause.indicators[0], state.clause.component, 1.0)], "the figure before"
    # Far from the last mention a figure is the indicator's only if its sentence speaks of results at all, and a
    # change never: prices and sales rise in the same words.
    reach = 1 if figure.kind == "score_change" or not figure.certain else 4
    still_about = state.since_indicator <= reach or (
        figure.kind != "score_change" and figure.certain and _SPEAKS_OF_RESULTS.search(lowered) is not None
    )
    last = state.last if near else Topic()
    if last.component is not None and state.since_paragraph and not _SAME_PART.search(lowered):
        last = replace(last, component=None)  # a new paragraph speaks of the whole again
    for topic, distance, name in (
        (last, 1.0 + 0.3 * state.since_indicator, "sentence before"),
        (state.heading, 1.5, "heading"),
        (state.paragraph if state.since_indicator <= FAR else Topic(), 1.8, "paragraph"),
        (state.title if still_about else Topic(), 2.5, "title"),
        (state.main if still_about else Topic(), 2.7, "the article's only indicator"),
    ):
        fitting = [code for code in topic.indicators if fits(code, topic.component, figure, level, topic.year)]
        if not fitting and topic.component:
            fitting = [code for code in topic.indicators if fits(code, None, figure, level, topic.year)]
            if len(fitting) == 1:
                return [Attribute(fitting[0], None, distance + 0.5)], name
        if len(fitting) == 1:
            return [Attribute(fitting[0], topic.component, distance)], name
        if len(fitting) > 1:
            return [], f"{name} names several indicators"
    return [], "no indicator in reach"
