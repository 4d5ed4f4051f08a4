"""Clauses that speak of a number or a share of units, and of none by name."""

import re

from nlp.allofthem import ALL
from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.merits import NAMED_NEXT
from nlp.patterns import Stretch, cue
from nlp.state import UNKNOWN

_SO_THAT = cue(
    r"(?<!\w)(?:do|vì|bởi)\s[^.;:]{3,80}?\snên\s+(?:(?:vẫn|đã|chỉ|tỉnh|thành\s+phố|bị|cũng|lại|còn|điểm|thứ\s+hạng)\s+)*$"
)
"""The form “do nhiều tỉnh tăng nhanh hơn nên vẫn mất 4 bậc”: what follows is of the one who is spoken of."""


_ARE_THOSE = cue(
    r"\s+(?:cũng\s+|chính\s+|đều\s+)?là\s+(?:hai|ba|bốn|[2-4])\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|sở|bộ|cơ\s+quan|cái\s+tên|gương\s+mặt|đại\s+diện)(?:,?\s+thành(?:\s+phố)?)?(?:\s+(?:duy\s+nhất|còn\s+lại|khác|mới|tiếp\s+theo|vẫn|còn|có|chỉ|mới|đang|bị|có\s+điểm|đạt|được|(?:của|trong)\s+(?:vùng|khu\s+vực|miền\s+[^\W\d]+)|góp\s+mặt|có\s+mặt|nằm|lọt|thuộc|đứng|vào|trong|ở))*\s+"
)
"""The form “A và B là hai huyện dưới 60 điểm”: told of both by name."""


def counts_units(sentence: SentenceText, figure: Figure, names: list[Candidate]) -> bool:
    """Whether the clause speaks of a number of units ("14 tỉnh tụt từ 10 bậc trở lên") and of none by name."""
    if any(0 <= name.apposed <= figure.start or (name.group == ALL and name.end <= figure.start) for name in names):
        return False  # "…, đơn vị xếp thứ nhất", "đây là ba tỉnh đạt …" speak of the names before
    if _SO_THAT.search(sentence.lowered, 0, figure.start):
        return False
    joined = next((name for name in reversed(names) if name.group and name.end <= figure.start), None)
    if joined is not None and _ARE_THOSE.fullmatch(sentence.lowered, joined.end, figure.start):
        return False
    near = Stretch(sentence.lowered, max(0, figure.start - 70), figure.start)
    if figure.kind == "score" and near.search(_SHARE_OF_UNITS):
        return True
    if figure.kind == "score" and _of_the_others(sentence.lowered, figure):
        return True
    any_such = near.search(_ANY_SUCH) if figure.kind == "score" and figure.comparator != "=" else None
    if any_such and (any_such["told"] is None or _SAYS_WHICH.match(sentence.lowered, figure.end)):
        return True
    if figure.kind == "score" and figure.comparator != "=" and _SO_MANY.match(sentence.lowered, figure.end):
        return True
    if figure.kind == "group" and _SO_MANY_IN.search(sentence.lowered, 0, figure.start + 1):
        return True
    if figure.kind == "group" and _SO_MANY_MORE.search(sentence.lowered, 0, figure.start):
        return not any(
            part.kind == "component" and NAMED_NEXT.fullmatch(sentence.lowered, figure.end, part.start)
            for part in sentence.mentions
            if part.start >= figure.end
        )
    unnamed = figure.kind == "group" and not any(name.end <= figure.start for name in names)
    if unnamed and (not sentence.scan.counts or _GROUP_HAS.match(sentence.lowered, figure.end)):
        return _GROUP_HAS.match(sentence.lowered, figure.end) is not None
    if figure.rule == "top_n" and _SO_MANY_AMONG.search(sentence.lowered, 0, figure.start):
        return _NAMELY.match(sentence.lowered, figure.end) is None
    for start, end in sentence.scan.counts:
        named = any(end <= name.start < figure.start for name in names)
        sorts = None if named else _SORTS.match(sentence.lowered, end)
        gap = _without_regions(sentence, sorts.end() if sorts else end, figure.start)
        if (
            end <= figure.start
            and not any(
                name.role == "subject" and end <= name.start < figure.start and _YET.search(gap) for name in names
            )
            and not any(
                other.kind == "rank" and _BEATEN.fullmatch(sentence.lowered[other.end : start])
                for other in sentence.scan.figures
                if other.end <= start
            )
            and len(gap) < 45
            and (sentence.lowered[start].isdigit() or figure.comparator != "=" or figure.kind == "group")
            and not re.search(r"[;():]|[,.](?!\d)|\slà\s|\svà\s|\sthì\s", gap)
            and not re.search(
                r"(?:vượt(?:\s+(?:qua|lên|mặt))?|qua\s+mặt|bỏ\s+lại|của|(?<!phê\s)bình|trong|so\s+với|số|trên|toàn|(?:trung\s+bình|bình\s+quân)(?:\s+cộng)?|khối|(?:trong|thuộc|của|ở)\s+nhóm|(?:of|for)(?:\s+(?:all|the))*|among(?:\s+(?:all|the))*|across(?:\s+(?:all|the))*|l(?:ed|eads|eading)|topp(?:ed|ing)|beat(?:ing)?|ahead\s+of|outperform(?:ed|ing))\s+(?:tổng\s+số\s+|tất\s+cả\s+|cả\s+|toàn\s+bộ\s+)?$",
                sentence.lowered[:start],
            )
        ):
            return not (
                re.search(r"(?:trung\s+bình|bình\s+quân|averaged?)", gap)
                or _ON_AVERAGE.match(sentence.lowered, figure.end)
            )
    if figure.kind == "score" and near.search(_MEAN_FIRST):
        return False  # "Trung bình, các địa phương đạt 84,79%"
    each = near.search(_EACH_OF_THEM)
    start = figure.start - len(near.text) + each.start() if each else -1
    if each and any(name.group and name.role == "subject" and 0 <= start - name.end <= _CLOSE for name in names):
        return False  # "A, B, C rơi tự do, mỗi tỉnh mất trên 20 bậc" speaks of those named
    if any(name.role == "mean" and 0 <= figure.start - name.end <= _CLOSE for name in names):
        return False  # "bình quân mỗi tỉnh được 42,05 điểm"
    if figure.rule == "superlative":
        return False
    told = any(  # "Quảng Trị tụt hạng: chung cuộc, địa phương đạt 61,26 điểm" speaks of it
        sentence.lowered.startswith(_IT, name.start) and 0 <= figure.start - name.end <= _CLOSE
        for name in names
        if name.name != UNKNOWN and not _SAYS_WHICH.match(sentence.lowered, figure.end)
    )
    return bool(near.search(_SOME_ENGLISH) or near.search(_SOME) or (not told and near.search(_UNITS_THAT)))


def _without_regions(sentence: SentenceText, start: int, end: int) -> str:
    """What stands behind a count but for the region counted in: "5/14 tỉnh Trung du và miền núi phía Bắc đạt trên 66 điểm"."""
    gap = sentence.lowered[start:end]
    for each in sentence.mentions:
        if each.kind == "unit" and each.ids[0].startswith("region:") and start <= each.start and each.end <= end:
            gap = gap.replace(sentence.lowered[each.start : each.end], "vùng")
    return gap


def _of_the_others(lowered: str, figure: Figure) -> bool:
    """Whether a score bounds what all units, or all that are left, have; a name in a bracket behind it tells whose it is."""
    return not lowered.startswith(" (", figure.end) and any(
        cues.search(lowered, 0, figure.start) is not None for cues in (_SPREAD_OF, _THE_REST)
    )


_THE_REST = cue(
    r"(?:^|[,;]\s*|(?<=\svà\s))(?:số\s+)?còn\s+lại\s+(?:(?:đều|chỉ|đạt|nằm|ở|trong|khoảng|dao\s+động|mức)\s+)*(?:từ\s+)?(?:[\d.,]+\s*(?:%|điểm)?\s*(?:đến|tới|[-–])\s*(?:dưới\s+)?)?$"
)
"""The form “ba đơn vị trên 90%, còn lại từ 79% đến dưới 90%”: of all the others."""
_SPREAD_OF = cue(
    r"(?<!\w)(?:của|giữa)\s+(?:các|những|\d{1,2})\s+(?:huyện|sở|tỉnh|địa\s+phương|đơn\s+vị|bộ|xã|phường|cơ\s+quan)(?:[^.;:\d]|\.(?=\d)){0,50}?\s(?:dao\s+động|trải|biến\s+thiên|nằm|chênh)(?:\s+(?:dài|rộng|lệch|khá|rất|lớn|trong|khoảng|giữa))*\s+(?:từ\s+)?(?:[\d.,]+\s*(?:điểm|%)?\s*(?:đến|tới|và|[-–])\s*)?$"
)
"""The form “Điểm số của các huyện dao động từ 65,7 đến 75,4”: of none by name."""
_IT = ("địa phương", "đơn vị", "cơ quan")
_ANY_SUCH = cue(r"(?:^|[,;:]\s*)(?:đơn\s+vị|cơ\s+quan)\s+(?:(?P<told>đạt|được)\s+|(?:[^\W\d]+\s+){0,4})$")
"""The form “đơn vị bị chấm dưới 70 điểm”: any with so few."""
_SAYS_WHICH = cue(r"\s+(?:cũng|phải|sẽ|được|là|thì|đã|chỉ|mới|bị|có)(?!\w)")
"""The form “đơn vị xếp thứ 20 cũng đạt 80 điểm”: any that stands there."""
_SORTS = cue(
    r"(?:\s*(?:sở|huyện|quận|xã|phường|thị\s+xã|tỉnh|thành\s+phố|bộ))?(?:(?:\s*,|\s+và)\s+(?:ban|ngành|huyện|quận|thị\s+xã|thị\s+trấn|thành\s+phố|thành|xã|phường|đặc\s+khu|địa\s+phương|cơ\s+quan(?:\s+ngang\s+bộ)?)(?!\w))+"
)
"""Of what sorts the units are that are counted: "11 phường, xã", "22 sở, ban, ngành"."""
_SOME = cue(
    r"(?:(?<!từ\s)(?<!là\s)một|(?:^|(?<=[,;:(]\s)|(?<=\svà\s)|(?<=chí\s)|(?<=nhưng\s)|(?<=song\s))có|(?:phần\s+(?:ba|tư|năm|mười)|một\s+nửa|quá\s+nửa|hơn\s+nửa|gần\s+nửa|phần\s+lớn)\s+(?:số\s+|các\s+)?|nhiều|mỗi|không\s+ít|hầu\s+hết\s+các|đa\s+số)\s*(?<=\s)(?:tỉnh|địa\s+phương|đơn\s+vị|sở|huyện|bộ|cơ\s+quan)[^,;.]{0,25}$"
)
_SOME_ENGLISH = cue(
    r"(?<!\w)(?:only\s+)?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:out\s+)?of\s+(?:the\s+|all\s+)?(?:\d{2}\s+)?(?:localities|provinces|cities|ministries|departments|districts)\s+(?:\w+\s+){0,4}$|(?<!\w)(?:a|some|several|many|most|few|no|every|any)\s+(?:locality|localities|province|provinces|city|cities|ministry|ministries|departments?|districts?)\s+(?:has|had|have|scored?|got|were|fell|reached|ranked|posted)(?:\s+[a-z]+){0,3}\s*$"
)
"""The form “for the first time, a locality has scored more than 96 per cent”."""
_UNITS_THAT = cue(
    r"(?:^|[;,:]\s*)(?:(?:các\s+)?(?:đơn\s+vị|cơ\s+quan|địa\s+phương)|các\s+(?:sở|huyện|xã|tỉnh)(?:,\s+(?:ngành|ban|phường|thành\s+phố|thị\s+xã|thị\s+trấn))*)\s+(?:nào\s+|có\s+|đạt\s+)?(?:dưới|trên|từ|xếp|đạt|điểm|có)?\s*(?:kết\s+quả\s+|điểm\s+)?(?:dưới|trên|từ|xếp|đạt)?\s*$"
)


_SO_MANY_AMONG = cue(
    r"(?<!\w)(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|đông)\s+(?:đại\s+diện|gương\s+mặt|cái\s+tên|thành\s+viên)(?:\s+(?!là|như|gồm|đó)[^\W\d]+){0,6}\s+(?:trong|vào|ở|thuộc|lọt)?\s*$"
)
"""The form “Đồng bằng sông Hồng đạt 49,2 điểm, với 4 đại diện trong top 10”."""
_NAMELY = cue(r"\s*(?:[,:(–-]\s*)?(?:đó\s+)?(?:gồm|là|:)(?!\w)|\s*:")
_YET = cue(r"(?<!\w)(?:mà|nhưng|song)\s")
"""The form “cả nước có 63 tỉnh mà mình đứng thứ 51”: behind it someone is spoken of."""
_ON_AVERAGE = cue(r"\s+on\s+average(?!\w)")
_GROUP_HAS = cue(
    r"\s+(?:\([^()]*\)\s*)?(?:có|gồm|bao\s+gồm|chỉ\s+có|là)\s+(?:tới\s+)?\d{1,2}\s+(?:tỉnh|địa\s+phương|thành\s+phố)"
)
"""The form “Nhóm đạt điểm cao nhất có 15 địa phương": of nobody by name."""


_MEAN_FIRST = cue(
    r"(?<!\w)(?:trung\s+bình|bình\s+quân|tính\s+chung|nhìn\s+chung),\s+(?:các|cả|\d{2})\s+(?:tỉnh|địa\s+phương|bộ)[^,;.:\d]{0,40}$"
)


_SO_MANY_IN = cue(
    r"(?:^|[,;:.]\s+|\s(?:có|và|với|còn)\s+)\d{1,2}(?:/\d{2})?\s+(?:tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị|huyện|sở|xã)(?:,\s*thành(?:\s+phố)?)?\s+(?:được\s+(?:xếp\s+)?|xếp\s+|nằm\s+|đứng\s+|lọt\s+)*(?:thuộc|trong|vào|ở)?\s*\w?$"
)
"""The form “16 tỉnh thuộc nhóm đạt điểm cao nhất”."""
_SO_MANY_MORE = cue(
    r"(?:[,;:]\s+(?:(?:có|và|với|còn|trong\s+đó)\s+)*|\s(?:có|và|với|còn)\s+)(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s+(?:được|xếp|nằm|đứng|lọt|bị|rơi|tụt))*\s*$"
)
"""The form “15 tỉnh thuộc nhóm cao nhất, 16 thuộc nhóm trung bình thấp”: a number that leaves out what it counts."""
_SHARE_OF_UNITS = cue(
    r"\d\s*%\s+(?:trở\s+lên\s+)?(?:số\s+|các\s+|tổng\s+số\s+)*(?:tỉnh|địa\s+phương|đơn\s+vị|sở|huyện|bộ|xã|phường|cơ\s+quan)(?!\w)(?!\s+này)(?:,\s+(?:cơ\s+quan|ngành|tỉnh|thành(?:\s+phố)?|địa\s+phương|huyện|xã|phường|đặc\s+khu|thị\s+trấn|quận|sở))*[^,;.:]{0,60}$"
)
"""The form “100% bộ, tỉnh có điểm DTI trên 0,6”."""


_SO_MANY = cue(
    r"\s*(?:(?:đến|tới|[–-])\s*(?:dưới\s+)?\d[\d.,]*\s*(?:%|điểm)?\s*)?(?:trở\s+(?:lên|xuống)\s*)?(?:[:(–-]|có|gồm|là)\s*(?:có\s+|gồm\s+)?\d{1,2}\s+(?:bộ|tỉnh|đơn\s+vị|cơ\s+quan|địa\s+phương|sở|huyện|xã|phường)(?!\w)"
)
"""The form “trên 90%: 2 đơn vị; dưới 80%: 3 đơn vị”."""


_CLOSE = 30


_EACH_OF_THEM = cue(
    r"[,\s]\s*mỗi\s+(?:tỉnh|địa\s+phương|đơn\s+vị|sở|huyện|bộ|cơ\s+quan|nơi)(?:\s+(?:này|đều|cùng|được|bị|chỉ))*\s*$"
)


_BEATEN = cue(r"[\s,(]*(?:trong\s+|của\s+|toàn\s+bộ\s+|cả\s+|tổng\s+)*(?:số\s+)?")
"""Between a rank and the number of units it counts among: "đứng đầu 34 tỉnh, thành"."""


def of_no_unit(lowered: str, figure: Figure) -> bool:
    """Whether a figure opens a list, or stands in a clause on banks or firms."""
    if figure.rule == "top_n" and _opens_list(lowered, figure):
        return True
    return _OTHER_BLOCK.match(lowered, 0, figure.start) is not None


def _opens_list(lowered: str, figure: Figure) -> bool:
    """Whether a sentence is no more than the heading of a list: "Top 3 bộ, cơ quan ngang bộ:"."""
    return (
        lowered[: figure.start].strip(' -•*+“"') in {"", "trong"}
        and _OPENS_LIST.fullmatch(lowered, figure.end) is not None
    )


_OPENS_LIST = cue(
    r"\s+(?:năm\s+\d{4}\s+)?(?:chỉ\s+|đã\s+)?có\s+(?:tới\s+|đến\s+|thêm\s+)?\d{1,2}\s+(?:tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị)(?!\w)[^\n]*|\s+(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:còn|gồm|còn\s+lại|lần\s+lượt|bao\s+gồm)\s+(?:có|lại|lần\s+lượt|sự\s+góp\s+mặt|là|thuộc\s+về|gọi\s+tên)?(?:\s|:)[^\n]*|"
    r"(?:\s|,|các|những|cơ\s+quan|ngang|trực\s+thuộc|bộ|ngành|tỉnh|thành|phố|địa\s+phương|đơn\s+vị|sở|ban|huyện|quận|xã|phường|dẫn\s+đầu|có|điểm|chỉ\s+số|cao\s+nhất|cả\s+nước|toàn\s+quốc|năm|\d{4}|gồm)*\s*[:.]?\s*$"
)
_OTHER_BLOCK = cue(
    r"\s*(?:[-–•+*]\s*)?(?:(?:riêng|còn|với|đối\s+với|ở|trong|tại|về|cũng)\s+)*(?:khối|nhóm|bảng(?:\s+xếp\s+hạng)?)\s+(?:các\s+|\d+\s+)?(?:ngân\s+hàng|tập\s+đoàn|tổng\s+công\s+ty|công\s+ty|doanh\s+nghiệp|trường|đại\s+học|bệnh\s+viện|nhà\s+mạng|viễn\s+thông|tòa\s+án|viện\s+kiểm\s+sát)(?!\w)"
)
"""The form “Ở khối ngân hàng, BIDV dẫn đầu với 0,7213”: of none of the units told before."""
