"""Whose figure it is where no name is near: the unit talked about, the province of the article, the nation."""

import re

from nlp.attribute import measures
from nlp.candidate import Candidate, Choice
from nlp.english_words import ARE_SATISFIED
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.speakers import leader
from nlp.state import MINISTRIES, NATION, PROVINCES, Name, State
from schema.catalogue import catalogue

_OF_UNITS = cue(
    r"(?<!\w)(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ(?!\s+(?:chỉ|tiêu|máy|phận))|(?<!cơ\s)(?<!trụ\s)sở(?!\s+(?:dĩ|hữu|vật))|huyện|xã(?!\s+hội)|phường|khoảng\s+cách|chênh\s+lệch|giá\s+mà)(?!\w)"
)
"""A sentence that speaks of units without naming one speaks of none, and not of the nation."""
_NATIONAL_MEAN = cue(
    r"(?:trung\s+bình|bình\s+quân|trung\s+vị|(?:mức|mặt\s+bằng|điểm)\s+chung)(?:\s+\w+){0,3}\s+(?:cả\s+nước|toàn\s+quốc)|(?:cả\s+nước|toàn\s+quốc)\s+(?:\w+\s+){0,2}(?:trung\s+bình|bình\s+quân)|(?:trung\s+bình|bình\s+quân)\s+(?:chung|quốc\s+gia)"
)
_TURN = re.compile(r"[;(]|,\s*(?:trong\s+khi|còn|thấp|cao|so|hơn|kém)(?!\w)|\s(?:trong\s+khi|còn)\s")
"""Behind these another statement begins."""
_MANY = 4
"""An article that has named so many units is about none of them alone."""
_LIST = 3
"""A sentence that tells of so many units leaves none of them spoken of."""


def only_publishes(name: Name, indicator: str | None) -> bool:
    """The form “Bộ Nội vụ đặt mục tiêu đến năm 2030 mức độ hài lòng đạt 95%”: who measures others is not measured."""
    return (
        indicator is not None
        and name.level == "ministry"
        and name.kind == "unit"
        and not measures(indicator, "ministry")
        and catalogue().unit(name.ids[0]).name in catalogue().indicator(indicator).owner
    )


_HOME = ("the article's province", "the place that the article is about")


_WHOLE_COUNTRY = cue(
    r"(?<!\w)(?:cả\s+nước|toàn\s+quốc|(?<!toàn\s)(?<!trong\s)(?<!ubnd\s)tỉnh\s+(?:đạt|xếp|đứng)|\d/63|\d/34)(?!\w)"
)


_OFFICE_SPEAKS = cue(
    r"(?<!\w)(?:giám\s+đốc|lãnh\s+đạo|đảng\s+ủy|tập\s+thể|toàn)\s+sở(?=\s+(?:đã\s+|cũng\s+)?(?:nêu|cho|khẳng|nhấn|yêu|đặt|phấn|đề|xác|quyết|chỉ|giao|đăng)(?!\w)|[,:])"
)


def _own_office(lowered: str, state: State) -> Name | None:
    """The department that an article is about, whose place it told last and whose head speaks: "Giám đốc Sở nêu mục tiêu …"."""
    told = state.office is not None and state.last_rank is not None and state.last_rank.name == state.office
    return state.office if told and _OFFICE_SPEAKS.search(lowered) else None


def at_home(lowered: str, state: State, indicator: str | None) -> Name | None:
    """Whom an article speaks of where nothing nearer tells: its district in the table of the province, else its province."""
    part = state.part or _own_office(lowered, state)
    if part is None or not measures(indicator, part.level) or _WHOLE_COUNTRY.search(lowered):
        return state.home
    return part


_IN_GENERAL = cue(
    r"(?<!\w)(?:chỉ\s+số|mức(?:\s+độ)?|tỷ\s+lệ|sipas)(?!\w)[^.;:,]*\s(?:nói\s+)?chung\s+(?:[^\W\d]+\s+){0,3}?(?:20\d\d\s+)?(?:đạt|là|ở\s+mức|tăng|giảm)\s[^.;:]*$"
    r"|(?<!\w)(?:overall|general|nationwide|national)\s+satisfaction(?:\s+(?:rate|level|index))?\s+(?:at|was|is|stood|reached|rose|fell|came|of)\s[^.;:]*$"
)
"""The form “Mức độ hài lòng của người dân nói chung đạt 80,08%”."""
_OFFICES_OF = cue(
    r"(?<!\w)(?:bhxh|bảo\s+hiểm\s+xã\s+hội|kho\s+bạc(?:\s+nhà\s+nước)?|hải\s+quan|thuế|công\s+an|thanh\s+tra|sở\s+[^\W\d]+(?:\s+[^\W\d]+){0,6}|chi\s+nhánh|cục\s+[^\W\d]+(?:\s+[^\W\d]+){0,3}|tòa\s+án)\s+(?:của\s+|tại\s+)?$"
)
"""The form “BHXH các tỉnh phấn đấu …”: offices, not the provinces they are in."""
_OF_FIELDS = cue(r"(?<!\w)(?:lĩnh\s+vực|chỉ\s+số\s+thành\s+phần|nội\s+dung\s+thành\s+phần|trục\s+nội\s+dung)(?!\w)")


_REGION = cue(r"(?<!\w)(?:vùng|khu\s+vực|miền)(?!\w)")


def without_sources(lowered: str, names: list[Candidate], indicator: str | None) -> str:
    """The sentence without who only tells the result: "theo báo cáo được Bộ Nội vụ công bố"."""
    for name in names:
        if name.role == "source" or only_publishes(name.name, indicator):
            lowered = lowered[: name.start] + "_" * (name.end - name.start) + lowered[name.end :]
    return lowered


_OF_A_PROVINCE = cue(
    r"(?<!\w)(?:provincial\s+(?:department|people|party|leader|authorit|administration)|the\s+province(?!\w))"
)
"""Words that tell whose figures an English sentence gives, though without its name."""


_ALSO_TOLD = cue(r"[.;:(]|(?<!\w)(?:trong\s+đó|riêng|dẫn\s+đầu|đứng\s+đầu|cao\s+nhất|còn|với|sau)(?!\w)")
_ACHIEVED = cue(
    r"[^,;.:\d]{0,20}\s(?:là|đánh\s+dấu|thể\s+hiện|ghi\s+nhận|phản\s+ánh|cho\s+thấy)\s[^,;.:\d]{3,50}\s(?:của|đối\s+với|với|cho)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


_QUOTED = cue(
    r"\s*[\"“][^\"”]{3,200}[\"”],?\s+(?:theo\s+)?(?:vị\s|ông|bà|đồng\s+chí|anh|chị|lãnh\s+đạo|giám\s+đốc|chủ\s+tịch|phó|chánh)(?!\w)"
)
"""The form “"Đứng thứ nhì vùng là ngoài mong đợi", ông nói”: who speaks to the paper speaks of his own province."""


def _only_behind(lowered: str, figure: Figure, names: list[Candidate], indicator: str | None) -> Choice | None:
    """The only unit of a sentence, where it stands behind the figure: its owner, or reason enough not to take the nation."""
    units = [name for name in names if name.name.kind == "unit" and measures(indicator, name.name.level)]
    if len(units) != 1 or units[0].role != "subject" or units[0].start < figure.end:
        return None
    if _ACHIEVED.fullmatch(lowered, figure.end, units[0].start):
        return Choice((units[0].name,), 1.5, "whose achievement the figure is")
    if _ALSO_TOLD.search(lowered, figure.end, units[0].start):
        return None
    return Choice((), 9.0, "no subject in reach")


_GOVERNMENT_SETS = cue(
    r"(?:^|[,;]\s)(?:[^,;.\d]{0,40}?\s)?(?:thủ\s+tướng(?:\s+chính\s+phủ)?|chính\s+phủ|trung\s+ương|quốc\s+hội|nghị\s+quyết(?:\s+số)?\s[^,;]{1,20}?\scủa\s+chính\s+phủ)\s+(?:đã\s+|cũng\s+|vừa\s+|từng\s+)*(?:giao|đặt|đề\s+ra|yêu\s+cầu|xác\s+định|phê\s+duyệt|ấn\s+định|nêu)(?!\w)"
)
"""The form “Thủ tướng Chính phủ đã giao đến năm 2015 mức độ hài lòng của người dân … đạt trên 60%”."""


def set_for_the_nation(lowered: str, figure: Figure, names: list[Candidate]) -> bool:
    """Whether the government sets what the figure tells, and for no unit by name."""
    if figure.kind != "score" or (
        not any(who in lowered for who in ("chính phủ", "thủ tướng", "trung ương", "quốc hội"))
    ):
        return False
    told = _GOVERNMENT_SETS.search(lowered, 0, figure.start)
    return told is not None and not any(
        name.start > told.end() for name in names if name.role != "source" and name.name.kind != "group"
    )


_SURVEYED = cue(
    r"(?<=\d%)\s*(?:số\s+)?người\s+dân(?:[^\W\d]|[\s,]){0,20}?\s+hài\s+lòng\s+(?:đối\s+)?với\s+[^.;:\d]{0,40}?cơ\s+quan\s+hành\s+chính\s+(?:nhà\s+nước\s+)?nói\s+chung(?!\w)"
)
"""Behind the share of those who are content: "82,99% người dân hài lòng với … cơ quan hành chính nhà nước nói chung"."""


def _of_the_survey(lowered: str, figure: Figure, state: State) -> bool:
    """Whether a share is that of all who were asked, in an article whose text has not named its own province so far."""
    return (
        figure.kind in {"score", "score_change"}
        and figure.unit == "percent"
        and "nói chung" in lowered
        and (state.home is None or state.home not in state.seen)
        and not any(measures("SIPAS", name.level) for name in state.last.subjects)
        and (_SURVEYED.match(lowered, figure.end) or _SURVEYED.search(lowered, 0, figure.start)) is not None
    )


_MANY_ASKED = cue(
    r"(?<!\w)(?:survey(?:ed|ing)?|poll(?:ed|ing)?|interview(?:ed|s)?|khảo\s+sát|hỏi\s+ý\s+kiến|phỏng\s+vấn|điều\s+tra)\s[^.;\d]{0,40}?(?P<count>\d{2,3}[.,]\d{3})\s+(?:\w+\s+){0,2}?(?:people|citizens|residents|respondents|individuals|người|công\s+dân|phiếu)(?!\w)"
    r"|(?<![\d.,])(?P<asked>\d{2,3}[.,]\d{3})\s+(?:\w+\s+){0,3}?(?:surveyed|respondents|người(?:\s+dân)?\s+(?:được\s+hỏi|tham\s+gia\s+khảo\s+sát|trả\s+lời))(?!\w)"
)
_A_NATION = 25000
"""So many are asked in the country, fewer in a province."""


def _of_all_asked(lowered: str, figure: Figure, names: list[Candidate], indicator: str | None) -> bool:
    """The form “According to the survey of 36,525 people, 83.94 per cent of citizens were satisfied …, up 1.28 points”."""
    if figure.kind not in {"score", "score_change"} or any(measures(indicator, name.name.level) for name in names):
        return False
    told = _MANY_ASKED.search(lowered)
    return told is not None and int(re.sub(r"\D", "", told["count"] or told["asked"])) >= _A_NATION


def _of_all(lowered: str, figure: Figure) -> bool:
    """Whether a sentence tells how satisfied people are in general."""
    if _IN_GENERAL.search(lowered, 0, figure.start):
        return True
    return figure.unit == "percent" and ARE_SATISFIED.match(lowered, figure.end) is not None


def _passed_by(home: Name, state: State, *, part: bool, listed: bool) -> bool:
    """Whether the sentence before told of others only: a paper's list of components behind it is of its own province."""
    alike = any(other.level == home.level for other in state.several)  # a district's province is no other district
    return home not in state.several and (listed or (part and alike and home in state.told_in))


_CLOSED = cue(r"\([^()]*\d[^()]*\)")
"""The form “X 4,71 điểm (trung bình cả nước 4,91); Y 4,85 điểm”: a mean whose bracket is closed says nothing of what follows."""


def inherited_subject(
    lowered: str,
    figure: Figure,
    names: list[Candidate],
    state: State,
    *,
    attribute_here: bool,
    indicator: str | None,
    part: bool,
    ranked: bool = False,
) -> Choice:
    """Whose figure it is by the mean it is of, the unit talked about, the article's own; none where nothing tells.

    ``ranked`` tells whether places stand among the figures of components: they are no means then.
    """
    if indicator == "SIPAS" and attribute_here and not part and set_for_the_nation(lowered, figure, names):
        return Choice((NATION,), 1.0, "set for the whole country")
    generic = [
        name
        for name in names
        if name.name.kind == "group" and name.role != "compared" and not _OFFICES_OF.search(lowered, 0, name.start)
    ]
    units = _OF_UNITS.search(without_sources(lowered, names, indicator)) is not None
    if state.label is not None and not measures(indicator, state.label.level):
        return Choice((), 9.0, "the paragraph is about a unit that has no such indicator")
    if (
        figure.kind == "score"
        and _NATIONAL_MEAN.search(
            _CLOSED.sub(" ", lowered[: figure.end]) + _TURN.split(lowered[figure.end : figure.end + 40])[0]
        )
        and not re.search(
            r"(?:so\s+với|hơn|dưới|trên|bằng|ngang(?:\s+với)?|sát|đúng|tương\s+đương(?:\s+với)?|tiệm\s+cận|vượt|kém|qua)\s+(?:mức\s+|điểm\s+|giá\s+trị\s+)*(?:trung|bình)",
            lowered,
        )
    ):
        return Choice((NATION,), 1.0, "the national mean")
    if state.wide and indicator == "SIPAS" and not part and _of_all(lowered, figure):
        return Choice((NATION,), 1.5, "the satisfaction in general, in an article on the whole country")
    if indicator == "SIPAS" and not part and _of_all_asked(lowered, figure, names, indicator):
        return Choice((NATION,), 1.5, "the satisfaction in general, in an article on the whole country")
    if indicator == "SIPAS" and not part and _of_the_survey(lowered, figure, state):
        return Choice((NATION,), 1.5, "the satisfaction in general, before the article tells of a unit")
    if figure.kind in {"score", "score_change"} and attribute_here and generic and state.home is None:
        return Choice((NATION,), 2.0, "all units together")
    listed = (
        len(state.several) >= _LIST
    )  # "A 47,8 điểm, B 47,5 điểm, C 43,1 điểm. Nội dung X đạt 3,53": not of the last
    of_nation = (
        figure.kind in {"score", "score_change"}
        and attribute_here
        and (state.home is None or not measures(indicator, state.home.level))
        and (state.since_paragraph > 0 or (listed and part))
        and not state.heading.subjects
        and sum(name.kind == "unit" for name in state.seen) >= _MANY
        and not units
        and _OF_A_PROVINCE.search(lowered) is None
    )
    home = at_home(lowered, state, indicator)
    before = state.last.subjects
    if before and before[0].level == "region" and _OF_FIELDS.search(lowered) and not _REGION.search(lowered):
        before = (PROVINCES,)  # behind the regions the fields of the whole are told
    elif before and before[0].level == "region" and state.since_paragraph and not _REGION.search(lowered):
        before = ()
    of_block = (
        (state.block,)
        if state.block in {PROVINCES, MINISTRIES}
        and state.home is None
        and not units
        and figure.kind in {"score", "score_change"}
        and (part or _OF_FIELDS.search(lowered) is not None)
        else ()
    )
    speaker = leader(lowered, ((name.name, name.start) for name in names)) if state.home is None else None
    for subjects, cost, reason in (
        ((state.label,) if state.label else (), 1.5, "the paragraph's label"),
        ((speaker,) if speaker else (), 1.8, "the province whose leader speaks"),
        ((home,) if home and _QUOTED.match(lowered) else (), 1.9, _HOME[home is not state.home]),
        (
            (home,) if home and state.own_paper and _passed_by(home, state, part=part, listed=listed) else (),
            1.9,
            _HOME[False],
        ),
        (
            before if state.since_paragraph == 0 and not (listed and (of_block or of_nation)) else (),
            2.0,
            "the sentence before",
        ),
        (state.heading.subjects, 2.2, "the heading"),
        ((home,) if home and state.since_paragraph else (), 2.3, _HOME[home is not state.home]),
        (of_block, 2.3, "the block that the section is about"),
        ((NATION,) if of_nation else (), 2.4, "a new paragraph names the indicator and no unit: the nation"),
        (before if state.since_paragraph else (), 2.4, "the paragraph before"),
        (state.title.subjects, 2.6, "the title"),
        ((home,) if home else (), 3.0, _HOME[home is not state.home]),
    ):
        if (ranked or figure.kind in {"rank", "rank_change"}) and subjects == (NATION,):
            continue  # "Trung vị cả nước là 63,63 điểm. Tỉnh sẽ vào top 50": the nation has no place
        if len(subjects) == 1 and measures(indicator, subjects[0].level):
            return Choice(subjects, cost, reason)
    if figure.kind in {"score", "score_change"} and attribute_here and state.home is None and not units:
        behind = _only_behind(lowered, figure, names, indicator)
        if behind is not None:
            return behind
        return Choice((NATION,), 3.0, "no unit in reach: the nation")
    return Choice((), 9.0, "no subject in reach")
