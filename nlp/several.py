"""Figures of several indicators at once: "cả ba chỉ số", "PCI và PGI đều đứng đầu", "PAPI và SIPAS"."""

import re
from itertools import zip_longest

from nlp.attribute import Attribute, fits
from nlp.figures import Figure, small
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import State

_LISTED = 12
"""So near behind "cả ba chỉ số" the indicators are listed."""
_HOW_MANY = {"hai": 2, "both": 2, "two": 2, "2": 2, "ba": 3, "three": 3, "3": 3, "bốn": 4, "four": 4, "4": 4}
_ALL_OF_THEM = cue(
    r"\s*(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:(?:(?:ở|về|trong|trên|của)\s+)?cả\s+(?P<count>hai|ba|bốn|[2-4])(?:\s+(?:bộ\s+)?(?:chỉ\s+số|bảng(?:\s+xếp\s+hạng)?)(?!\s+(?:thành\s+phần|nội\s+dung))|(?=\s*(?:[.;]|$|,\s+(?:với|đạt|lần\s+lượt)\s)))"
    r"|(?:in|of|on|across|for)\s+(?:all\s+)?(?:of\s+)?(?:the\s+|these\s+)?(?:(?P<number>both|two|three|four|[2-4])\s+(?:ind(?:ices|exes)|rankings|tables)|(?P<bare>both)(?=\s*[,.;]|$|\s+(?:with|at|on|scoring)\s)))(?!\w)"
)
"""The form “vào nhóm 10 ở cả ba chỉ số”."""


def tells_all(lowered: str, end: int) -> bool:
    """Whether a figure that ends here is told of several indicators at once: "dẫn đầu cả hai chỉ số"."""
    return "cả" in lowered and _ALL_OF_THEM.match(lowered, end) is not None


def of_all_told(
    lowered: str, figure: Figure, mentions: list[Mention], state: State, level: str
) -> tuple[list[Attribute], str] | None:
    """What a figure "ở cả ba chỉ số" is of, and the reason; None when nothing like it stands behind the figure."""
    all_of_them = _ALL_OF_THEM.match(lowered, figure.end)
    if not all_of_them or any(
        mention.kind == "indicator"
        and figure.end <= mention.start < all_of_them.end() + _LISTED
        and not any(letter.isdigit() for letter in lowered[all_of_them.end() : mention.start])
        for mention in mentions
    ):
        return None
    wanted = _HOW_MANY.get(all_of_them["count"] or all_of_them["number"] or all_of_them["bare"])
    spoken_of = (state.last.indicators, state.paragraph.indicators, state.title.indicators)
    here = tuple(
        dict.fromkeys(each.ids[0] for each in mentions if each.kind == "indicator" and each.end <= figure.start)
    )
    for codes in (here, state.indicators_told, tuple(state.indicator_years), state.indicators_so_far, *spoken_of):
        if len(codes) == wanted and all(fits(code, None, figure, level, None) for code in codes):
            return [Attribute(code, inherited=0.5) for code in codes], "each of the indicators told so far"
    return [], "the text above names several indicators"


_BOTH = cue(
    r"(?<!\w)(?:(?P<two>cả\s+hai|hai|cả\s+2)|(?P<three>cả\s+ba|ba|cả\s+3)|(?P<four>cả\s+bốn|bốn|cả\s+4)|(?P<five>cả\s+năm|cả\s+5)|(?P<all>(?:tất\s+cả\s+)?(?:các|những)(?=\s+(?:bộ\s+)?chỉ\s+số\s+(?:này|trên|nói|đó|ấy)(?!\w))))\s+(?:(?:bộ\s+)?chỉ\s+số|bảng(?:\s+xếp\s+hạng)?|thước\s+đo)(?:\s+(?:này|trên|nói\s+trên|đó|ấy))?(?:,\s+[^,;.]{2,30}?)?\s+(?:này\s+)?(?:đều|cùng|phải|phấn\s+đấu|đặt\s+(?:mục\s+tiêu|chỉ\s+tiêu)|dự\s+kiến|tiếp\s+tục|có\s+mặt|lần\s+đầu|được|cần|sẽ|vào|lọt|nằm|thuộc|tăng|giảm|đạt|trở\s+(?:lại|về)|đứng|xếp|lên|giữ|duy\s+trì|vươn|trong|ở)(?!\w)[^.;]*$"
)


_ALL_BARE = cue(
    r"(?<!\w)cả\s+(?:(?P<two>hai|2)|(?P<three>ba|3)|(?P<four>bốn|4)|(?P<five>năm(?=\s+(?:đều|cùng|phấn)\s)|5))\s+(?=(?:đều|cùng|phấn\s+đấu|dự\s+kiến|tiếp\s+tục|lần\s+đầu|mới|chỉ|sẽ|phải)\s)[^.;]*$"
)
"""The form “PAR INDEX, SIPAS và PAPI …; năm 2024 cả ba cùng vào tốp 15”, where no units were told that it could mean."""
_COUNTED = {"two": 2, "three": 3, "four": 4, "five": 5}


def of_both(lowered: str, figure: Figure, mentions: list[Mention], state: State, level: str) -> list[Attribute]:
    """The form “cả hai chỉ số đều phải nằm trong nhóm 10”: of each indicator told before, here or in the last sentence."""
    both = _BOTH.search(lowered, 0, figure.start) or _all_of_one(lowered, figure, mentions, state)
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
    if both is None or any(both.start() <= mention.start < figure.start for mention in named):
        return []
    here = [mention.ids[0] for mention in named if mention.kind == "indicator" and mention.end <= both.start()]
    codes = tuple(dict.fromkeys(here)) or state.indicators_told
    count = next((number for name, number in _COUNTED.items() if both[name]), max(len(codes), 2))
    if not here and len(codes) != count == len(state.indicators_so_far):
        codes = state.indicators_so_far
    if len(codes) != count or not all(fits(code, None, figure, level, None) for code in codes):
        return []
    return [Attribute(code, start=both.start()) for code in codes]


def _all_of_one(lowered: str, figure: Figure, mentions: list[Mention], state: State) -> re.Match[str] | None:
    """Where "cả ba" without a noun means indicators: those of one unit, for no others and no components were told."""
    if "cả " not in lowered or len(state.several) > 1 or state.parts_told:
        return None
    if sum(mention.kind in {"unit", "department", "district"} for mention in mentions) > 1:
        return None
    if any(mention.kind in {"component", "group"} for mention in mentions):
        return None
    return _ALL_BARE.search(lowered, 0, figure.start)


def of_untold(lowered: str, figure: Figure, mentions: list[Mention], state: State) -> bool:
    """Whether "cả bốn chỉ số đều phải vào nhóm 30" leaves open which four of the indicators told so far it means."""
    both = _BOTH.search(lowered, 0, figure.start)
    if both is None or not both.group().startswith("cả"):
        return False
    if any(mention.kind in {"indicator", "component", "other"} and mention.end <= figure.start for mention in mentions):
        return False
    count = next((number for name, number in _COUNTED.items() if both[name]), 0)
    return 0 < count < len(state.indicators_so_far) and len(state.indicators_told) <= 1


_EACH_OF_THEM = cue(
    r"(?<!\w)(?:tất\s+cả\s+)?các\s+chỉ\s+số\s+(?P<rest>(?:còn\s+lại|khác)\s+)?(?!thành\s|nội\s|con\s|này\s|trên\s|khác\s|kinh\s|phát\s|đo\s|đánh\s|về\s|của\s)(?:[^\W\d]+\s+){0,6}$"
)
_MEASURED_TWICE = 2


def of_each_told(lowered: str, figure: Figure, mentions: list[Mention], state: State, level: str) -> list[Attribute]:
    """The forms “đưa các chỉ số trở lại nhóm 20", "các chỉ số còn lại giữ nhóm 15”: each indicator told so far, or each other one."""
    if figure.kind not in {"rank", "rank_change"} or "các chỉ số" not in lowered:
        return []
    said = _EACH_OF_THEM.search(lowered, 0, figure.start)
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
    if (
        said is None
        or (state.parts_told and not said["rest"])
        or any(said.start() < mention.end <= figure.start for mention in named)
    ):
        return []
    if any(figure.end <= mention.start < figure.end + _LISTED for mention in named):
        return []
    here = {mention.ids[0] for mention in named if mention.kind == "indicator"}
    told = state.indicators_so_far if said["rest"] or here else state.indicators_told
    told = told if len(told) >= _MEASURED_TWICE else state.indicators_so_far
    codes = [code for code in told if code not in here]
    if len({*codes, *here}) < _MEASURED_TWICE or (here and not said["rest"]):
        return []
    fitting = all(fits(code, None, figure, level, None) for code in codes)
    return [Attribute(code, start=said.start()) for code in codes] if fitting else []


_THESE_PARTS = cue(
    r"(?<!\w)(?:cả\s+)?(?:(?P<count>hai|ba|bốn|năm|sáu|bảy|[2-7])|các|những)\s+(?:chỉ\s+số(?P<part>\s+(?:thành\s+phần|nội\s+dung))?|nội\s+dung|lĩnh\s+vực|trục(?:\s+nội\s+dung)?|trụ\s+cột|tiêu\s+chí)\s+(?:này|trên|đó|ấy|nói\s+trên|kể\s+trên)(?!\w)[^.;]*$"
)
_IN_TURN = cue(r"(?<!\w)(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)(?!\w)")
_ALIKE = cue(r"(?<!\w)(?:đều|cùng)(?!\w)")


def of_these_parts(lowered: str, figure: Figure, mentions: list[Mention], state: State) -> list[Attribute]:
    """The form “Cả hai lĩnh vực này đều thuộc tốp 20”: of each component that the sentence before told."""
    if len(state.parts_told) < _MEASURED_TWICE or state.since_indicator > 0:
        return []
    these = _THESE_PARTS.search(lowered, 0, figure.start)
    if these is None or _IN_TURN.search(lowered, these.start()):
        return []
    if these["count"] and small(these["count"]) != len(state.parts_told):
        return []
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other", "unit"}]
    if any(mention.kind != "unit" or mention.start < figure.start for mention in named):
        return []
    bound = figure.comparator != "=" or figure.kind == "group"
    if not bound and not _ALIKE.search(lowered, these.start(), figure.start):
        return []
    return [Attribute(code, part, start=these.start()) for code, part in state.parts_told]


def told_together(
    lowered: str, figure: Figure, mentions: list[Mention], state: State, level: str
) -> tuple[list[Attribute], str] | None:
    """What a figure of "cả hai lĩnh vực này", "cả hai chỉ số", "các chỉ số" is of; None when nothing like it stands before it."""
    found = (
        of_these_parts(lowered, figure, mentions, state)
        or of_both(lowered, figure, mentions, state, level)
        or of_each_told(lowered, figure, mentions, state, level)
    )
    if found:
        return found, "indicator before"
    untold = "cả" in lowered and of_untold(lowered, figure, mentions, state)
    return ([], "the text above names several indicators") if untold else None


def unclosed(lowered: str, before: int) -> int:
    """Where the bracket opens that a position stands in; -1 when it stands in none."""
    opened = lowered.rfind("(", 0, before)
    return -1 if opened < 0 or ")" in lowered[opened:before] else opened


def shared_by_all(
    lowered: str, figure: Figure, mentions: list[Mention], before: list[Mention], figures: list[Figure]
) -> list[Attribute]:
    """The form “PCI 74,84 điểm và PGI 29 điểm, đều đứng đầu”: one place in each of the indicators of the clause."""
    lead = lowered[max(0, figure.start - 12) : figure.start]
    if figure.kind not in {"rank", "group", "rank_change"} or not re.search(r"(?:đều|cùng)\s+(?:\w+\s+)?$", lead):
        return []
    opened = max(lowered.rfind(mark, 0, figure.start) for mark in (";", ":"))
    opened = max(opened, unclosed(lowered, figure.start))
    inside = [mention for mention in before if mention.kind == "indicator" and mention.start > opened]
    beside = coordinated(lowered, inside) if inside else []
    if len(beside) > 1 and not any(beside[0].start <= other.start < figure.start for other in figures):
        return beside  # "PAR INDEX đạt 87%, PAPI và PCI đều tăng 5 bậc"
    scored = {
        mention.ids[0]
        for mention, later in zip_longest(inside, inside[1:])
        if any(
            mention.end <= other.start < (later.start if later else figure.start) and other.kind == "score"
            for other in figures
        )
    }
    if len(scored) < 2:
        return []
    starts = {mention.ids[0]: mention.start for mention in reversed(inside)}
    first = min(starts[code] for code in scored)
    if any(
        mention.kind in {"unit", "department", "district"} and first < mention.start < figure.start
        for mention in mentions
    ):
        return []  # then it is the units that share it
    return [Attribute(code, start=starts[code]) for code in dict.fromkeys(m.ids[0] for m in inside) if code in scored]


_TOLD_OF = cue(
    r"(?:(?:nhóm|top|tốp)\s+(?:\d|mười)|(?:thứ|hạng|vị\s+trí|số)\s+\d|dẫn\s+đầu|đứng\s+đầu|(?:ngôi|vị\s+trí)\s+(?:đầu(?:\s+bảng)?|cao\s+nhất|số\s+một|thứ\s+[^\W\d]+|nhất|nhì)|quán\s+quân|\d\s*(?:%|điểm|bậc))(?:[^,;.:]{0,40}?\s(?:về|ở|trong)|\s+của|\d*)\s+(?:chỉ\s+số\s+|bảng\s+)?$|(?<!\w)cả\s+(?:chỉ\s+số\s+|bảng\s+)?[^,;.:\d]{2,30}\s(?:lẫn|và)\s+(?:ở\s+)?$"
)
"""Before "PAR INDEX, SIPAS đạt …": what stands before is of the first, "thuộc nhóm 40 tỉnh dẫn đầu về", "top 10"."""
_WHICH_IN = cue(
    r"(?<!\w)(?:which|who|after|despite|ranked|ranking|placed|finishing|coming)\s[^,;]{0,60}\s(?:in|on|for|topped|led)\s+(?:the\s+)?(?:20\d\d\s+)?$"
)
"""Before “which came tenth in the PAR Index, SIPAS reached …”: the clause is of the first alone."""


_ANNOUNCED = cue(r"(?<!\w)(?:công\s+bố|theo|kết\s+quả|hội\s+nghị|báo\s+cáo)\s[^.;]*$")
_SHARED = cue(r"(?<!\w)(?:đều|cùng|cả\s+hai|cả\s+ba|lần\s+lượt|tương\s+ứng|mỗi|both|each|respectively|alike)(?!\w)")


def one_of_announced(
    lowered: str, figure: Figure, together: list[Attribute], figures: list[Figure], state: State
) -> list[Attribute]:
    """The form “Tại hội nghị công bố PAR INDEX và SIPAS, Kon Tum đạt 84,22%, xếp thứ 52”: of the one that the article is about.

    One exact value cannot be that of both; it is of the title's, else of the one named first.
    """
    if len(together) < _MEASURED_TWICE or figure.comparator != "=" or figure.kind == "group":
        return together
    first, last = min(each.start for each in together), max(each.start for each in together)
    exact = [each for each in figures if each.kind == "score" and each.comparator == "=" and each.places]
    if len(exact) > 1 or _SHARED.search(lowered) or not _ANNOUNCED.search(lowered, 0, first):
        return together
    if "," not in lowered[last : figure.start]:
        return together
    titled = [each for each in together if (each.indicator,) == state.title.indicators]
    return titled or [min(together, key=lambda each: each.start)]


_AND = cue(r"\s*\)?\s*(?:,\s*)?(?:and|as\s+well\s+as)\s+(?:the\s+)?")
_BOTH_OF_THEM = cue(r"(?<!\w)(?:both|alike|each|all\s+(?:three|four))(?!\w)")
"""In “PAR Index and PCI must both return to the top ten”."""


def coordinated(lowered: str, before: list[Mention]) -> list[Attribute]:
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
            r"\s*[)\"”]?\s*(?:,|và|,\s*và|lẫn|cùng|cùng\s+với|&|-)\s*(?:bộ\s+)?(?:chỉ\s+số\s+)?[\"“]?\s*", gap
        ) or (_AND.fullmatch(gap) and _BOTH_OF_THEM.search(lowered, max(0, earlier.start - 14)))
        if not joined or (
            "," in gap and (_TOLD_OF.search(lowered, 0, earlier.start) or _WHICH_IN.search(lowered, 0, earlier.start))
        ):
            break
        if earlier.ids[0] != later.ids[0]:
            group.append(Attribute(earlier.ids[0], start=earlier.start))
        position -= 1
    return list(reversed(group))
