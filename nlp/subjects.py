"""Whom a figure is about: one decision a sentence, from the names in it and the subjects handed down."""

from nlp.attribute import measures
from nlp.belonging import (
    OF_EACH,
    beside_compared,
    has_own_bracket,
    inside_parenthesis,
    of_compared,
    place_next,
    ranked_behind,
    shared,
    told_in_bracket,
    value_of_mean,
)
from nlp.candidate import Candidate, Choice, near_enough, of_two_tables, without
from nlp.english_words import OF_SORT
from nlp.figures import Figure
from nlp.homes import inherited_subject, only_publishes
from nlp.meansgoon import of_spent_mean
from nlp.mention import Mention
from nlp.openings import of_opening_clause, told_of_both
from nlp.owners import (
    GOES_TO,
    OF_PEOPLE,
    OPENED,
    SEAT,
    THE_ONLY,
    VALUE_OF,
    aside_before_holder,
    beside_extreme,
    bracketed_owners,
    conceded,
    held_against,
    holds_seat,
    of_clause,
    of_extreme,
    of_list_before,
    only_one_behind,
    opened_by_place,
    opens_with_place,
    place_of_other,
    yielded_to,
    yields,
)
from nlp.ownerslater import against_first, bound_of, clause_first, dash_to_owner, year_first
from nlp.patterns import cue
from nlp.roles import TAKEN_FROM, follows_comparison
from nlp.state import NATION, UNKNOWN, State

_INVERTED = cue(
    r"^(?:\s*(?:cả\s+nước|toàn\s+quốc|toàn\s+tỉnh|khu\s+vực|bảng\s+xếp\s+hạng|bảng|mới|không\s+đổi\s+chủ|không\s+thay\s+đổi|năm\s+\d{4}|tháng\s+\d{1,2}(?:[/-]\d{4})?|trong|của|về|\w+\s+index|{indicator}|\([^)]*\)|trên|ở|vùng|chỉ\s+số|này|nước|các|tỉnh|bộ|đối\s+với|(?:năm\s+)?\d{4}|(?:năm|lần)\s+thứ\s+\w+(?:\s+liên\s+tiếp)?|năm\s+nay|đánh\s+giá|xếp\s+hạng|kết\s+quả|tính\s+chung|khi|này|"
    r"với|điểm|cchc|cải\s+cách\s+hành\s+chính|khối|sở|ban|ngành|huyện|xã|nhóm|địa\s+phương|miền\s+(?:tây|trung|bắc|nam)|(?:số\s+)?\d{1,3}\s+(?=sở|tỉnh|bộ|huyện|xã|quận|đơn|cơ|địa|vùng|khu|thành|phường|ban|ngành)|đơn\s+vị|cơ\s+quan|quận|thị\s+xã|thành\s+phố|phường|ngang|được\s+(?:chấm|xếp\s+hạng|đánh\s+giá|khảo\s+sát)|,))*?"
    r"\s*(?:vẫn\s+|tiếp\s+tục\s+|lần\s+lượt\s+|đều\s+|còn\s+|cũng\s+)*(?:là\s+của|là\s+(?:ở|tại)|là|ở|tại|thuộc\s+về|(?:về|vào|rơi\s+vào)\s+tay|về\s+với|gồm|gồm\s+có|gọi\s+tên|(?:góp|có)\s+mặt|có\s+(?:tên|sự\s+góp\s+mặt\s+của|mặt)|điểm\s+tên|có|:|là\s+các|thuộc)\s*:?\s*(?:các\s+|hai\s+|ba\s+|cái\s+tên\s+)?(?:ubnd\s+|thủ\s+đô\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*|đơn\s+vị\s+|địa\s+phương\s+|thành\s+phố\s+cảng\s+)*$"
)
_INVERTED_FAR = cue(
    r"^(?:[^,.;:()\d–]|(?:19|20)\d\d|\([^()]*\)){0,90}?\s(?:là|thuộc\s+về|(?:về|vào)\s+tay|về\s+với|gọi\s+tên|là\s+của|là\s+(?:ở|tại))\s+(?:ubnd\s+|thủ\s+đô\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*|đơn\s+vị\s+|địa\s+phương\s+)*$"
)
"""The owner of a place may come late: "đứng đầu Chỉ số CCHC khối sở của tỉnh Bắc Ninh là Sở Tư pháp"."""
_ANOTHER_STATEMENT = cue(r"(?<!\w)(?:tiếp|kế|sau|xếp|đạt|đứng|hơn|nhờ|khiến|cách|còn|trong\s+khi|nhưng)(?!\w)")

_INVERTED_BLOCK = cue(
    r"^\s*(?:trong\s+|ở\s+|của\s+)?(?:nhóm|khối)(?:\s+(?!đạt|xếp|đứng|là)[^\s,;.:()]+){1,9}\s+(?:là|thuộc\s+về|gọi\s+tên)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|đơn\s+vị\s+)?$"
)
_INVERTED_ENGLISH = cue(
    rf"^(?:\s*(?:of|in|on|at|the|for|with|list|table|rankings?|index|country|nation|national|place|spot|position|nationwide|overall|\w+\s+index|20\d\d|,|province|city|locality|ministry|agency|unit|department|district|performer|scorer|score|scoring|result|mark|one|all|among|this|year|{{indicator}}|par|provinces|localities|cities|ministries|agencies|\d\d|country['’]s|nation['’]s|vietnam|region|delta|value|group|block|category|public|services|without|providing))*\s*(?:went\s+to|go(?:es)?\s+to|belong(?:s|ed)?\s+to|(?:(?:was|is|were|are|being)\s+)?(?:taken\s+|held\s+|claimed\s+|won\s+|occupied\s+|retained\s+|secured\s+)?by|(?:was|is)\s+that\s+of|was|is|were|are|c[ao]mes?|st(?:ood|ands)|s[ai]ts?|l(?:ies|ay))\s+(?:again\s+|also\s+|once\s+again\s+)?{OF_SORT}$"
)
_FOR_WHOM = cue(rf"\s+(?:for|in)\s+{OF_SORT}")
_HELD_TO = cue(
    r"(?<!\w)(?:compar(?:e|es|ed|ing)\s+(?:(?:favou?rably|well|poorly|badly)\s+)?(?:with|to)|against|versus|as\s+opposed\s+to|rather\s+than)\s+(?:just\s+|only\s+|\d[\d.]*\s*(?:%|points?|percent|per\s+cent)?\s+(?:for|in)\s+[^.;,\d]{3,40}\s+and\s+)?$"
)
"""Around the value of the form “against 0.4025 for the average province”."""
_ATTRIBUTED = cue(rf"\s+{OF_SORT}")
"""The form “second-placed Quang Ninh”."""
_OF_ALL = cue(r"\s*(?:\)\s*)?(?:của|trên|trong|ở)\s+(?:toàn\s+)?(?:vùng\s+|khu\s+vực\s+)?")
_MEAN_OF_ALL = cue(r"(?:trung\s+bình|bình\s+quân|trung\s+vị)\s+(?:chung\s+)?(?:là\s+|đạt\s+|ở\s+mức\s+|\()?$")
"""The form “cao hơn điểm trung vị 66,13 của cả nước”."""
_HELD_BY = cue(
    r"\s*(?:(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:hiện\s+nay|hiện\s+tại|hiện\s+thời|năm\s+\d{4}|năm\s+ngoái|khi\s+đó|lúc\s+đó)?\s*)(?:của|cho|dành\s+cho)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_ONE_MORE_OF = cue(r"\d\s+của\s+[^,;.()\d]{2,40}?(?:,\s*và|,|\s+và)\s+$")
"""The form “so với hạng 14 của Bắc Kạn và 30 của Cao Bằng”."""
_STANDS_FOR = cue(
    r"(?:(?:tỉnh|bộ|huyện|đơn\s+vị)\s+)?(?:quán\s+quân|á\s+quân|nhà\s+vô\s+địch|áp\s+chót(?:\s+bảng)?|chót\s+bảng|đầu\s+bảng|cuối\s+bảng|đội\s+sổ)(?:\s+(?:của\s+)?(?:năm\s+(?:ngoái|trước|20\d\d)|kỳ\s+trước|mùa\s+trước|lần\s+trước|(?:{indicator})(?:\s+(?:năm\s+)?20\d\d)?|20\d\d))?\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""A place that stands for the one who holds it: "tỉnh áp chót Bạc Liêu"."""
_UNIT_THAT = cue(
    r"(?<!\w)(?<!các\s)(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|thành\s+phố|đối\s+thủ|đội|nhà)\s+(?:đang\s+|đã\s+)?$"
)
"""Before a place: "tỉnh dẫn đầu Thừa Thiên Huế"."""
_ITS_OWN = cue(r"\s*(?:,\s*)?(?:là|đạt|chỉ\s+đạt|ở\s+mức|với|chỉ\s+có|with|on)\s*(?:mức\s+)?")
_OWN_PLAN = cue(
    r"\s*(?:đã\s+|vừa\s+|cũng\s+|mới\s+)*(?:ban\s+hành|đề\s+ra|đặt\s+ra|đặt|đưa\s+ra|phê\s+duyệt|xây\s+dựng|thông\s+qua|xác\s+định|công\s+bố)\s+(?:kế\s+hoạch|đề\s+án|nghị\s+quyết|chương\s+trình|mục\s+tiêu|chỉ\s+tiêu|phương\s+án)"
    r"|\s+(?:đã\s+|vừa\s+|cũng\s+)*(?:yêu\s+cầu|chỉ\s+đạo|đặt\s+yêu\s+cầu|quán\s+triệt|(?:đặt\s+)?quyết\s+tâm|kỳ\s+vọng|mong\s+muốn)\s+(?:(?:chỉ\s+số|điểm|thứ\s+hạng|kết\s+quả|phải|đến|trong|năm\s+20\d\d,?|đưa|nâng|giữ|cải\s+thiện)\s+)*(?:chỉ\s+số|{indicator})(?!\w)"
)
_INSIDE = ("department", "district")  # levels inside a province
_PAREN = cue(r"^\s*\(")
_A_FEAT = cue(
    r"\s+(?:chính\s+|thực\s+sự\s+|quả\s+|đã\s+)*là\s+(?:con\s+số|kết\s+quả|thành\s+(?:tích|quả)|bước|mức|nỗ\s+lực|tín\s+hiệu|minh\s+chứng|điều|một|sự|cả|chuyện|cú|kỷ\s+lục|thử\s+thách|dấu|nhờ|do|động\s+lực|niềm|thực\s+tế|thách\s+thức)(?!\w)"
)
"""The form “Tăng 35 bậc là con số ấn tượng, nhưng vẫn kém Quảng Ninh”: of whom the text was told before."""
_WITH_FIRST = cue(
    r"^\s*(?:\W\s*)?(?:(?:(?:vào|trong|đến|riêng|ngay|kể\s+từ|tính\s+từ)\s+)?(?:năm\s+(?:(?:19|20)\d\d|ngoái|nay|trước|đó)|trước\s+đó|lần\s+này)(?:\s*,\s*|\s+(?=(?:còn|mới|chỉ|vẫn|đang|từng|xếp|đứng|ở|nằm)\s)))?(?:lần\s+đầu(?:\s+tiên)?,?\s+(?=(?:đứng|xếp|lên|vươn|dẫn|giành|vào|lọt|đạt|giữ)\s))?(?:(?:từ(?:\s+chỗ\s+là)?|(?:vốn\s+|từng\s+|cũng\s+)?là)\s+(?:một\s+)?(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|huyện)\s+|(?:sau(?:\s+khi)?|nhờ|với|từ\s+chỗ|từ|dù|mặc\s+dù|tuy|cho\s+dù|đang|từng|vừa|mới|bị|trong\s+khi|chỉ\s+mới|(?:ngay\s+(?:cả\s+)?)?khi(?:\s+chỉ|\s+mới|\s+còn|\s+vẫn)*|nhờ|do|vì|bởi|dẫu|còn|vẫn|(?:không|chẳng)\s+(?:chỉ|những)|(?:không|chưa|chẳng)\s+(?:(?:muốn|chịu|hề)\s+)?(?:dừng(?:\s+(?:lại|chân))?|bằng\s+lòng|thỏa\s+mãn|thoả\s+mãn|hài\s+lòng|tự\s+mãn|chủ\s+quan|ngủ\s+quên|an\s+phận)\s+(?:với|ở|trước)(?=\s+(?:con\s+số|mức|kết\s+quả|vị\s+trí|hạng|thứ|ngôi)\s)(?:\s+(?:con\s+số|mức|kết\s+quả))?|ngoài\s+(?:việc\s+)?|bên\s+cạnh\s+việc)\s+)?(?:(?:cú|bước|mức|đà|sự)\s+(?:nhảy|rơi|tăng|giảm|tụt|bứt|sụt|trượt|thăng|bật)|tăng(?!\s+(?:trưởng|cường|thu))|thăng|tiến|nhích|giảm(?!\s+nghèo)|mất|rớt|tụt|rơi|lùi|trượt|sụt|lao|vươn|nhảy|leo|bứt|vọt|thăng|vị\s+trí|hạng|with|scoring|ranking|ranked|earning|topping|leading|at|at\s+the|coming|với|đạt|xếp|giành|giữ|có|được|đứng|ở|bằng|nằm|chỉ(?!\s+(?:số|tiêu|đạo))|cũng|cùng|lọt|dẫn|(?:cuối|chót|bét|đáy)(?:\s+bảng)?|thuộc|nhóm(?=\s+(?:trung|cao|thấp|tốt|khá))|đội|áp|rời|về|bị|ngôi|là(?=\s+(?:hạng|vị\s+trí|thứ\s+\d)))(?!\w)"
)
_RIGHT_BEFORE = cue(
    r"^\s*(?:[(:,–-]\s*)?(?:đã\s+|tiếp\s+tục\s+|cũng\s+|đều\s+|lại\s+|vẫn\s+|bất\s+ngờ\s+)*(?:đạt|xếp|đứng|dẫn|với|tăng|giảm|là|có|giữ|vươn|và|về|chỉ|tụt|ở|được|nằm|lọt|vào|giành|trong|ghi|bị|cải\s+thiện|đầu|cuối|\d|\()?"
)


_ROLE_COSTS = {
    "subject": 0.0,
    "mean": 0.0,
    "place": 1.0,
    "person": 2.5,
    "source": 3.0,
    "compared": 9.0,
    "addressed": 5.0,
    "scope": 9.0,
    "table": 2.6,
    "merged": 9.0,
}


def _of_role(lowered: str, name: Candidate) -> float:
    """What a name costs for what it does in the sentence."""
    if name.role == "source" and name.name.level in {"province", "ministry"} and _OWN_PLAN.match(lowered, name.end):
        return 2.0  # "Bình Phước ban hành kế hoạch phấn đấu PAR INDEX vào nhóm 30": its own
    if name.role == "person" and name.name.kind == "department":
        return 6.0  # "Giám đốc Sở Nội vụ … cho hay, PAR INDEX đạt 84%": who speaks is no unit of the table
    return _ROLE_COSTS[name.role]


_ELSEWHERE = cue(r"\b(?:trong khi|còn|riêng)\b")


def _named_before(
    lowered: str,
    figure: Figure,
    name: Candidate,
    names: list[Candidate],
    figures: list[Figure],
    state: State,
    cost: float,
) -> tuple[float, str]:
    """What a name before the figure costs, and how it stands to it."""
    gap = lowered[name.end : figure.start]
    if "(" in gap and ")" in gap[gap.rindex("(") :] and lowered[figure.start - 1] == "(":
        cost += 0.2
    between = [
        other
        for other in names
        if name.end <= other.start
        and other.end <= figure.start
        and other.role in {"subject", "mean"}
        and (other.group == 0 or other.group != name.group)
        and not told_in_bracket(lowered, other, figure, figures)
    ]
    cost += (
        1.2 * len(between) + min(0.6 * gap.count(";"), _MOST_FOR_MARKS) + 0.3 * sum(1 for _ in _ELSEWHERE.finditer(gap))
    )
    cost += of_spent_mean(lowered, figure, name, names, figures) if name.role in {"mean", "compared"} else 0.0
    reason = "before"
    if name.name.kind in {"department", "district"} and not _RIGHT_BEFORE.match(gap) and not state.internal:
        cost += 2.5
    alone = not any(name.end <= other.start < figure.start for other in names)
    if _PAREN.match(gap) and ")" not in gap and alone and has_own_bracket(lowered, figure, name, figures):
        cost = min(cost, 0.0) - 1.0 if name.role in {"compared", "mean", "addressed", "scope", "merged"} else cost - 1.0
        reason = "in its parenthesis"
    elif (
        name.role == "compared"
        and figure.kind == "score"
        and (
            gap.strip() in {"of", "'s", "’s"}
            or (_ITS_OWN.fullmatch(gap) and of_compared(gap, figure, name, names, figures))
            or value_of_mean(lowered, figure, name, figures)
            or ranked_behind(lowered, figure, name, figures)
            or beside_compared(lowered, gap, figure, figures)
        )
    ):
        cost, reason = -0.5, "the value of what is compared with"
    elif name.role in {"addressed", "compared", "subject"} and yielded_to(lowered, figure, name.start, name.end):
        cost, reason = -1.5, "the place that one yields to another"
    elif name.role == "compared" and figure.kind == "rank" and place_next(lowered, figure, name, figures):
        cost, reason = -0.5, "the place of what is compared with"
    elif inside_parenthesis(lowered, name) and not inside_parenthesis(lowered, name, figure.start):
        # "X 4,71 điểm (cả nước 4,91); Y 4,85": a mean in a bracket of its own has nothing outside
        cost += 4.0 if name.name.kind == "group" or name.name.level in {"national", "region"} else 1.0
    elif (
        name.role == "place"
        and _HAS.fullmatch(gap)
        and any(other.kind == figure.kind and other.end <= name.start for other in figures)
    ):
        cost = -0.2  # "Bộ Y tế 78,03%, ở Bộ Tài chính là 88,1%": the place has a value of its own
    return cost, reason


def _named_behind(
    lowered: str,
    figure: Figure,
    name: Candidate,
    names: list[Candidate],
    figures: list[Figure],
    named: list[Mention],
    state: State,
    cost: float,
) -> tuple[float, str]:
    """What a name behind the figure costs, and how it stands to it."""
    gap = lowered[figure.end : name.start]
    if name.apposed >= 0 and follows_comparison(lowered, name.start):
        return 9.0, "behind"  # "hạng 23 còn xa so với Bắc Giang, tỉnh xếp thứ 4": it has what is told behind it
    later_figure = any(figure.end <= other.start < name.start for other in figures)
    inside = _INSIDE if state.internal or (state.last.indicators and state.since_indicator <= 1) else ()
    holds = (
        figure.rule in {"superlative", "ordinal"}
        and name.role in {"subject", "compared"}
        and (
            (figure.rule == "superlative" and _STANDS_FOR.fullmatch(lowered, figure.start, name.start) is not None)
            or (gap in {" ", " ("} and _UNIT_THAT.search(lowered, 0, figure.start) is not None)
        )
    )
    if (
        (figure.rule == "attributive" and _ATTRIBUTED.fullmatch(gap))
        or holds
        or opens_with_place(lowered, figure, name)
        or dash_to_owner(lowered, figure, name)
        or aside_before_holder(lowered, figure, name)
        or (gap.isspace() and name.role == "subject" and holds_seat(lowered, figure))
        or (
            figure.kind in {"rank", "group"}
            and not later_figure
            and _leads_to_owner(without(gap, figure.end, named, names))
            and name.role not in {"compared", "scope"}
        )
        or (name.role == "compared" and place_of_other(lowered, figure, gap))
    ):
        cost, reason = -1.5, "inverted: the rank names its owner behind it"
    elif (
        figure.kind == "score"
        and name.role == "subject"
        and name.name.level in {"province", "ministry", *inside}
        and GOES_TO.fullmatch(gap)
    ):
        cost, reason = -1.5, "the value and whose it is"
    elif of_extreme(lowered, figure, name, names, figures):
        cost, reason = -1.5, "an extreme and whose it is"
    elif of_list_before(lowered, figure, name, names) or (
        name.role == "subject" and clause_first(lowered, figure, name)
    ):
        cost, reason = -0.5, "the value and whose it is"
    elif figure.rule == "superlative" and name.role == "subject" and beside_extreme(lowered, figure, name):
        cost, reason = -1.5, "inverted: the extreme and whose it is"
    elif name.role == "source" and figure.kind == "rank" and opened_by_place(lowered, figure, name):
        cost, reason = 1.0, "inverted: the place first, who explains it next"
    elif name.role == "addressed" and figure.kind == "rank" and yields(lowered, figure, gap):
        cost, reason = -1.5, "inverted: the place that one yields to another"
    elif (
        (figure.comparator == "=" or THE_ONLY.search(lowered, 0, figure.start))
        and name.role in {"subject", "addressed"}
        and of_clause(lowered, figure, name, names)
    ):
        cost, reason = -1.5, "inverted: the clause names its unit at its end"
    elif name.role == "subject" and of_opening_clause(lowered, figure, name, names, figures, named):
        cost, reason = cost + 0.8, "the figure first, its owner next"
    elif (
        (
            _WITH_FIRST.match(lowered)
            or against_first(lowered, figure, name)
            or year_first(lowered, figure, name)
            or conceded(lowered, figure, name)
        )
        and (name.role == "subject" or (name.role == "mean" and "(" not in gap))
        and not any(other.end <= figure.start and other.role == "subject" for other in names)
        and not _A_FEAT.match(lowered, figure.end)
    ):
        cost, reason = cost + 1.0 + 0.2 * later_figure, "the figure first, its owner next"
    elif (
        figure.kind == "score"
        and (name.name.level in {"national", "region"} or name.name.kind == "group")
        and _OF_ALL.fullmatch(gap)
        and _MEAN_OF_ALL.search(lowered, 0, figure.start)
    ):
        cost, reason = -1.5, "a mean and whose it is"
    elif name.role == "subject" and OPENED.fullmatch(gap) and bracketed_owners(lowered, names, figures) > 1:
        cost, reason = -1.5, "its owner in the bracket behind"
    elif (
        figure.kind == "score"
        and (name.role == "subject" or name.name.level == "national")
        and name.name.level in {"province", "ministry", "national", *inside}
        and not later_figure
        and not (name.name.kind == "group" and gap.startswith(","))  # "của các bộ là 84,05%, của các tỉnh …"
        and not any(other.end <= figure.start and other.role in {"subject", "mean"} for other in names)
        and VALUE_OF.fullmatch(without(gap, figure.end, named, names))
    ):
        cost, reason = -0.5, "the value and whose it is"
    elif only_one_behind(lowered, figure, name, names, named):
        cost, reason = cost + 1.5, "the only name, behind the indicator"
    elif figure.kind == "score" and name.role in {"person", "subject"} and OF_PEOPLE.fullmatch(gap):
        cost, reason = -0.5, "the value and whose it is"
    elif (
        figure.kind == "score"
        and figure.comparator == "="
        and name.role in {"subject", "scope", "compared"}
        and not later_figure
        and VALUE_OF.fullmatch(gap)
        and held_against(lowered, figure, names)
    ) or (
        figure.kind == "score"
        and name.role in {"subject", "mean", "compared", "place"}
        and _FOR_WHOM.fullmatch(gap)
        and _HELD_TO.search(lowered, 0, figure.start)
    ):
        cost, reason = -1.5, "the value of what is compared with"
    elif (
        figure.kind == "rank"
        and name.role != "scope"
        and _HELD_BY.fullmatch(gap)
        and not TAKEN_FROM.search(lowered, 0, name.start)
        and (SEAT.match(lowered, figure.start) or _ONE_MORE_OF.search(lowered, 0, figure.start))
    ):
        cost, reason = -0.5, "the place and whose it is"
    elif bound_of(lowered, figure, name):
        cost, reason = -0.5, "a bound and the name it is of"
    else:
        cost, reason = cost + 4.0 + 1.0 * later_figure, "behind"
    return cost, reason


_MOST_FOR_MARKS = 2.4
"""Of a list that goes on behind semicolons the owner is still the name before it: "PAPI của tỉnh: X 4,8; Y 5,1; …"."""


_HAS = cue(
    r"\s*(?:thì\s+|lại\s+|cũng\s+|chỉ\s+|mới\s+)*(?:là|đạt|ở\s+mức|lên\s+tới|còn|có)\s+(?:tới\s+|đến\s+|gần\s+)?"
)


def choose(
    lowered: str,
    figure: Figure,
    names: list[Candidate],
    figures: list[Figure],
    state: State,
    *,
    attribute_here: bool,
    named: list[Mention],
    indicator: str | None = None,
    part: bool = False,
) -> Choice:
    """The subject (or subjects joined by "và") of a figure; ``indicator``, where it is known, tells which can be, ``part`` whether it is a component's."""
    everyone = names
    alike = told_of_both(lowered, figure, names)
    if alike:
        told = tuple(name.name for name in alike)
        return Choice(told, 0.0, "what two held against each other share", (alike[0].start, alike[-1].end))
    fitting = [
        name
        for name in names
        if measures(indicator, name.name.level) or (name.name == UNKNOWN and name.role in {"mean", "compared"})
    ]
    names = fitting if any(name.role in {"subject", "mean", "place"} for name in fitting) else names
    options: list[tuple[float, Candidate, str]] = []
    everybody = names
    names = near_enough(names, figure)
    for name in names:
        if figure.kind in {"rank", "rank_change"} and (name.name == NATION or name.name.kind == "group"):
            continue  # "xếp gần cuối cả nước (59/63)"
        if only_publishes(name.name, indicator):
            continue
        cost = _of_role(lowered, name)
        if name.end <= figure.start:
            cost, reason = _named_before(lowered, figure, name, names, figures, state, cost)
        else:
            cost, reason = _named_behind(lowered, figure, name, names, figures, named, state, cost)
        options.append((cost, name, reason))
    if options:
        cost, best, reason = min(
            options,
            key=lambda option: (option[0], -option[1].start if option[1].end <= figure.start else option[1].start),
        )
        if best.name == UNKNOWN and cost < 3.0:
            return Choice((), 9.0, "the text does not tell which unit is meant")
        if cost < 3.0:
            joined = tuple(
                dict.fromkeys(
                    name.name
                    for name in everybody
                    if name.group
                    and name.group == best.group
                    and (reason != "in its parenthesis" or OF_EACH.match(lowered, best.end))
                )
            ) or (best.name,)
            if (
                (0 <= best.apposed <= figure.start and figure.kind != "rank_change")
                or (
                    reason == "before"
                    and len(joined) > 1
                    and not shared(lowered, best, figure)
                    and not (figure.rule == "superlative" and of_two_tables(joined))
                )
            ) or (
                reason == "before"
                and len(joined) > 1
                and _owned_from_before(lowered, names, best, figures, figure.kind)
            ):
                joined = (best.name,)
            elif len(joined) > 1 and best.start >= figure.end:
                joined = tuple(name.name for name in _until_next_statement(lowered, names, best, figure, figures))
            return Choice(joined, cost, reason, (best.start, best.end))
    here, ranked = attribute_here, part and any(each.kind == "rank" and each.comparator == "=" for each in figures)
    return inherited_subject(
        lowered, figure, everyone, state, attribute_here=here, indicator=indicator, part=part, ranked=ranked
    )


def _until_next_statement(
    lowered: str, names: list[Candidate], best: Candidate, figure: Figure, figures: list[Figure]
) -> list[Candidate]:
    """The names joined behind a figure, but for the last one when the next figure of the kind is told of it alone."""
    run = [name for name in names if name.group == best.group and name.start >= figure.end]
    own = any(
        other.kind == figure.kind
        and other.start >= run[-1].end
        and "(" not in lowered[run[-1].end : other.start]
        and _RIGHT_BEFORE.fullmatch(lowered[run[-1].end : other.start] + " ")
        for other in figures
    )
    return run[:-1] if own and len(run) > 1 and not of_two_tables(tuple(name.name for name in run)) else run


def _owned_from_before(lowered: str, names: list[Candidate], best: Candidate, figures: list[Figure], kind: str) -> bool:
    """Whether the names joined before a figure are those that another one names behind it: "thứ hai là A, B xếp thứ ba"."""
    first = min((name.start for name in names if name.group == best.group), default=best.start)
    return any(
        other.kind == kind and other.end <= first and _leads_to_owner(lowered[other.end : first]) for other in figures
    )


def _leads_to_owner(gap: str) -> bool:
    """Whether the words behind a rank say that the name behind them owns it."""
    far = _INVERTED_FAR.match(gap) and not _ANOTHER_STATEMENT.search(gap)
    return bool(far or _INVERTED.match(gap) or _INVERTED_BLOCK.match(gap) or _INVERTED_ENGLISH.match(gap))
