"""Which numbers and words of a text are places in an order: "xếp thứ 3/63", "đứng 21/63", "nhất, nhì, ba"."""

import re

from nlp.board import COUNT_FOLLOWS, MOST_RANKED, SPELT_RANKS
from nlp.figures import SPELT, Figure, small
from nlp.moves import MoveScanner
from nlp.numbers import parse
from nlp.patterns import cue
from nlp.ranklists import RankListScanner
from nlp.tops import TopScanner
from schema.fact import Comparator

LONE_TOTALS = frozenset({63, 64, 61, 62, 60, 59, 34})
"""Totals that make "21/63" a rank without any rank word."""
_KNOWN_TOTALS = LONE_TOTALS | {17, 18, 19}
_ORDINAL_COMPANY = cue(
    r"(?:xếp|đứng|hạng|vị\s+trí|giữ|ở|về|lên|xuống|đạt|ngôi|giành|vươn|tụt|nhảy|đưa|thuộc|là|từ|sang|còn|đều|cùng|lần\s+lượt)(?:\s+\w+){0,3}\s*$|(?<!\w)(?:chỉ|mới|tận|không\s+(?:vượt\s+)?quá|không\s+(?:kém|dưới))\s+$|[(,:;–-]\s*$|(?:năm\s+|(?<![\d/.])(?=20\d\d\s))20\d\d\s+(?:là\s+|ở\s+|còn\s+|mới\s+|chỉ\s+)?$"
)
_ORDINAL_VERB = cue(r"(?:xếp|đứng|lên|xuống|giữ|ở|vươn\s+lên|hạng|vị\s+trí|tiếp\s+tục(?:\s+là)?)\s+$")
_LEFT, _MOVED_ON = (
    cue(r"(?<!\w)(?:từ|năm\s+(?:ngoái|trước)|kỳ\s+trước)\s+$"),
    cue(r"\s+(?:nay|tụt|rơi|rớt|lùi|vươn|nhảy|leo|lên|xuống|về)(?!\w)"),
)
"""Around "từ thứ ba rơi xuống áp chót": a place that was left."""
_AND_IN_ALL = cue(rf"thứ\s+(?:\d{{1,2}}(?:/\d{{2}})?|{SPELT})\s+(?:cả\s+nước|toàn\s+quốc)(?!\w)")
_FIRST_THERE_TOO = cue(
    r"(?<!\w)(?:nhất|nhì|đầu|cuối|chót|bét)\s+(?:[^\W\d]+\s+){1,7}(?:và|nhưng|song|còn|tức)\s+$|(?:đầu|nhất)(?:\s+[^\W\d]+){1,8},\s+(?:và\s+)?$"
)
"""The form “đứng đầu vùng Bắc Trung Bộ và thứ 9 cả nước”: the place in the country behind the one in the region."""
_PLACE_FOLLOWS = cue(r"\s*(?:cả\s+nước|toàn\s+quốc|vùng|khu\s+vực|trong(?!\s+(?:tuần|tháng|ngày))|toàn\s+vùng|tỉnh|về)")
_BEHIND_SCORE = cue(r"\d\s*(?:%|điểm)?\)?\s*[,(–-]\s*(?:và\s+)?$")
"""The form “đạt 72,64 điểm, thứ ba cả nước”."""
_HIGH_SCORE = cue(
    r"\d\s*(?:%|điểm)?\s*[,(–-]*\s*(?:(?:là\s+)?(?:mức|số\s+điểm|tỷ\s+lệ|kết\s+quả)\s+)?(?:đứng\s+|xếp\s+)?cao\s$|(?<!\w)cao\s+nhất\s*(?:,|và)\s*cao\s$"
)
_SCORED_HIGH = cue(
    r"(?<!\w)(?:điểm(?:\s+số)?|chỉ\s+số|thứ\s+hạng|kết\s+quả|mức\s+độ|index|{indicator})(?!\w)[^,;.]{0,60}\scao\s$"
)
_TOLD_SO_FAR = cue(r"(?:dẫn|đứng|xếp)\s+(?:đầu|nhất|thứ)|quán\s+quân|cao\s+nhất|ngôi\s+đầu|thứ\s+nhất")
_OPENS, _SECOND = cue(r"(?:^|[:;,(–-])\s*$"), cue(r"(?:[,;]|\s+và)\s*thứ\s+(?:nhì|hai|\d{1,2})(?!\w)")
_OPENS_BRACKET = cue(r"\((?:(?:nay|hiện|giờ|kỳ\s+này|lần\s+này|chỉ|còn|đứng)\s+)*$")
_SCORE_NEXT = cue(r"\s*[,;–-]\s*(?:(?:với|đạt|được)\s+)?\d[\d.,]*\s*(?:điểm|%)")
"""The form “Sở Tư pháp (thứ nhất, 90,12 điểm)”."""
_STOPS = cue(r"\s*(?:[,.;:()–]|$|(?:với|đạt|được|còn|và|rồi|trong\s+khi|nhưng)\s)")
_OWNER_FOLLOWS = cue(
    r"\s+(?:là|thuộc\s+về)\s+(?:tỉnh|thành\s+phố|tp|bộ|huyện|sở|thị\s+xã|hà\s|hải\s|quảng\s|đà\s|cần\s|thừa\s|bắc\s|thái\s|lào\s|hậu\s|bình\s|đồng\s|an\s|vĩnh\s|long\s|ninh\s|nam\s|ngân\s)"
)
_NAMES_OWNER = cue(r"\s+(?:là|thuộc\s+về|gọi\s+tên)\s")
_LED = cue(
    r"(?<!\w)(?:đứng\s+đầu|dẫn\s+đầu|xếp\s+đầu|(?:thứ|xếp|hạng)\s+nhất|quán\s+quân|ngôi\s+đầu)\s+(?:là|thuộc\s+về)\s(?:[^.]|\.(?=\d))*[,;]\s+$"
)
_OWNER_AND_VALUE = cue(
    r"\s+(?:(?:tỉnh|thành\s+phố|tp\.?|huyện|bộ|sở)\s+)?(?:[^\W\d]+\s+)(?:[-–]\s+)?(?:[^\W\d]+[\s,]+){0,6}?\(\d[\d.,]*\s*(?:%|điểm)?\)"
)
"""The form “Đứng đầu là Quảng Ninh (89,06%), thứ hai Hà Nội (83,98%)”."""
_PLACE_SAID = cue(r"(?<!\w)(?:nhất|nhì|hạng|vị\s+trí|thứ|đầu|quân|xếp|đứng)(?!\w)")
_SECOND_PLACE = 2
_MORE_FOLLOW = cue(r"(?:thứ\s+(?:hai|nhì|ba)|rồi\s+đến|(?:kế|tiếp)\s+(?:đến|theo|đó))(?!\w)")
_NEXT_ORDINAL = cue(
    rf"\s*(?:\([^()]*\)\s*)?(?:,|;|(?:,\s*)?(?:và|còn))\s+[^,;.:()\d]{{3,40}}?\s+thứ\s+(?P<value>{SPELT})(?=\s*(?:[,;.)(]|$)|\s+(?:và|về|trong|ở|cả|toàn|với)\s)"
)
_PODIUM = cue(
    r"(?:(?:(?:xếp|đứng|về|giữ|giành|chiếm|ngôi|giải|hạng|vị\s+trí|các|thứ|cao|lần\s+lượt(?:\s+là)?)\s+)+|^\s*|(?<=[.:;])\s+)(?P<one>nhất)(?:\s*(?:,|và|-|–)\s*(?:(?:vị\s+trí|thứ|hạng)\s+)*(?P<two>nhì|hai)(?!\w)(?!\s+(?:năm|kỳ|lần|tỉnh|thành|địa|đơn|bộ|huyện|sở|chỉ|bậc|hạng|điểm|tháng|nhóm|nội|lĩnh)(?!\w)))(?:\s*(?:,|và|,\s*và|-|–)\s*(?:(?:vị\s+trí|thứ|hạng)\s+)*(?P<three>ba)(?!\w))?(?:\s*(?:,|và|,\s*và|-)\s*(?:(?:vị\s+trí|thứ|hạng)\s+)*(?P<four>tư|bốn)(?!\w))?"
)
_SECOND_ON = cue(
    r"(?<!\w)(?:(?:xếp|đứng|về|giữ|giành|chiếm|ngôi|giải|hạng|vị\s+trí|thứ|ở)\s+)+(?P<two>nhì)\s*(?:,|và|-|–)\s*(?:(?:vị\s+trí|thứ|hạng)\s+)*(?P<three>ba)(?!\w)(?:\s*(?:,|và|,\s*và|-)\s*(?:(?:vị\s+trí|thứ|hạng)\s+)*(?P<four>tư|bốn)(?!\w))?"
)
"""The form “A, B lần lượt xếp nhì và ba”."""
_BY_TURNS = cue(
    r"(?:^|[:;,.(–-]\s*|(?<!\w)(?:và|còn)\s+)(?:(?:xếp|đứng|về|hạng|giải|vị\s+trí|thứ|ngôi|giữ)\s+)*(?P<place>nhất|nhì|ba|tư|số\s+[1-9])(?:\s+(?:(?:trong|ở|của)\s+)?(?:khối|toàn|nhóm)(?:\s+[^\W\d]+){1,4})?\s*(?:(?:là\s+của|là|thuộc\s+về|gọi\s+tên|dành\s+cho|:|–|-)\s+|(?=\(?(?:sở|huyện|quận|xã|phường|tỉnh|thành|thị|tp|ban|cục|công\s+an)\s))"
)
_PLACES_IN_WORDS = {"nhất": 1, "nhì": 2, "ba": 3, "tư": 4}
"""The forms “khối sở: nhất - A, nhì - B, ba - C", "số 1 là A, số 2 là B, số 3 C”: places that words tell by turns."""
_OF_UNITS = cue(
    r"\s+(?:(?:tỉnh|địa\s+phương|đơn\s+vị|cơ\s+quan|huyện|quận|sở|xã|phường)(?:,\s*(?:thành(?:\s+phố)?|thị\s+xã|phường|ban|ngành))*)(?=\s*(?:[,;.)]|$)|\s(?:về|và|trong|năm)\s)"
)
"""The form “10/10 địa phương”: no day of a month."""
_SPELT_PLACE = cue(
    r"(?<!bảng\sxếp\s)(?:hạng|vị\s+trí)\s+(?:(?:hai|bốn|sáu|bảy|tám|chín|mười)(?=\s*(?:[,.;()]|$)|\s+(?:và|trong|cả\s+nước|toàn\s+quốc|về|vùng|khu\s+vực|so|năm\s+\d{4}|với|khối|nhưng|còn|sau|trên|ở|là|thuộc\s+về|gọi\s+tên|vẫn|tiếp\s+tục|lại|của)\s)|(?:mười\s+(?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín)|(?:hai|ba|bốn|năm|sáu)\s+mươi(?:\s+(?:mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?)(?!\w))"
)
_SHARED = ("đồng ", "cùng ")
_FIFTH = cue(r"\s*(?:[,.;()]|$)|\s+(?:là|thuộc\s+về|trong|trên|ở|với|về|và|gọi\s+tên|cả\s+nước|toàn\s+quốc)\s")
"""Behind "hạng năm" that is no year, where the fourth was told before."""
_FIFTH_IN = cue(
    r"(?<!xếp\s)(?<!thứ\s)hạng\s+năm\s+(?:(?:vẫn|tiếp\s+tục|lại|cũng)\s+)?(?:là|thuộc\s+về|gọi\s+tên)\s|(?:(?<!bảng\s)(?<!quả\s)(?:xếp|đứng|giữ)\s+(?:ở\s+)?)?hạng\s+năm(?:\s+(?:về|với(?=\s+\d)|trong\s+bảng|cả\s+nước|toàn\s+quốc)\s|(?<=\)\shạng\snăm)(?=\s*[.;,])|(?=[,;]\s+[^,;.\d]{3,40}?\s(?:hạng|thứ)\s))"
)
"""The form “Nam Định hạng năm về PAR INDEX”, "A hạng năm, B hạng sáu”: no year."""
_COUNTED_FROM_BELOW = cue(
    r"(?:^|[.;:(“\"]\s*|(?<!\w)(?:nếu|khi|tức(?:\s+là)?|nghĩa\s+là|hay|còn)\s+)(?:nếu\s+)?(?:(?:tính|đếm|kể|nhìn|xếp|xét)\s+)?(?:ngược\s+)?từ\s+(?:dưới(?:\s+(?:bảng|cùng))?|cuối(?:\s+bảng)?|đáy(?:\s+bảng)?)(?:\s+(?:đếm\s+|nhìn\s+|trở\s+)?lên)?\s*(?:,|thì(?=\s))[^.;:]*$"
    r"|(?<!\w)từ\s+(?:dưới|cuối\s+bảng|đáy\s+bảng)\s+(?:đếm\s+|nhìn\s+|tính\s+|kể\s+|trở\s+)?lên\s+(?:(?:thì|là|tỉnh|địa\s+phương|đơn\s+vị|xếp|đứng|ở|hạng|vị\s+trí|chỉ)\s+)*$"
)
"""The form “Tính từ dưới lên, Cao Bằng đứng thứ ba”: places that are counted from the end."""
_FROM_BELOW = 20
"""A place beyond it is counted from above in any table: "Xét từ dưới lên, A, B xếp thứ 63 và 62"."""
_RANK_OF = cue(
    r"(?<!\w)(?:thứ\s+hạng|vị\s+trí|vị\s+thứ|thứ\s+bậc|hạng(?!\s+mục))\s+(?P<whose>(?:(?:[^\W\d]+|20\d\d)[\s.-]+){1,9}?)(?:chỉ\s+|mới\s+|hiện\s+|vẫn\s+|đang\s+|cũng\s+)*(?:là|ở\s+mức|dừng\s+ở)\s+(?P<value>\d{1,2})(?=(?:\s*/\s*\d{2}(?:\s+(?:địa|đơn|cơ|sở|huyện|quận|xã|tỉnh)[^\W\d]*(?:\s+[^\W\d]+){0,2})?)?\s*(?:$|[,;.)](?!\d)|\()|\s+(?:cả\s+nước|toàn\s+quốc|trong|trên|và|nhưng|nên|mà|thì|còn|sau|so|chứ|thay\s+vì|tăng|giảm|tụt|lùi|cao|thấp|như|vào|năm)\s)"
)
"""The form “thứ hạng của tỉnh là 9”, "hạng PCI của tỉnh chỉ là 45"."""
_RANK_IS = cue(
    r"(?<!\w)(?:thứ\s+hạng|thứ\s+bậc|vị\s+thứ|xếp\s+hạng)\s+(?:chỉ\s+|mới\s+|hiện\s+|vẫn\s+|đang\s+|cũng\s+|năm\s+nay\s+)*(?:là|ở\s+mức|dừng\s+ở)\s+(?:thứ\s+)?(?P<value>\d{1,2})(?=(?:\s*/\s*\d{2})?\s*(?:$|[,;.)](?!\d)|\()|\s+(?:cả\s+nước|toàn\s+quốc|trong|trên|và|nhưng|nên|còn|sau|so|tăng|giảm|tụt|lùi)\s)"
)
"""The form “điểm tăng nhưng thứ hạng vẫn là 9”."""
_WHOSE = cue(r"(?<!\w)(?:của|{indicator}|chỉ\s+số)(?!\w)")
_NUMBER_THERE = cue(
    r"(?<!\w)số\s+(?P<value>\d{1,2})(?=\s+(?:(?:trong|của|ở|tại)\s+)?(?:cả\s+nước|toàn\s+quốc|(?:toàn\s+)?(?:khu\s+vực|vùng))(?!\w)(?!\s+(?:[ivx]+|\d)(?!\w)))"
)
"""The form “Lào Cai số 4 cả nước, số 1 khu vực”."""
_IN_ITS_YEAR = cue(r"[\s(,]*(?:(?:vào|hồi|của|ở|trong)\s+)?(?:năm\s+)?20\d\d(?!\d)")
_AIMED_AT = cue(r"(?<!\w)(?:phấn\s+đấu|mục\s+tiêu|quyết\s+tâm|chỉ\s+tiêu|yêu\s+cầu|đặt\s+ra|giao|phải|cần|sẽ)(?!\w)")
_AT_BEST = cue(
    r"(?:ít\s+nhất|tối\s+thiểu|(?<!năm\s)(?<!lần\s)(?<!kỳ\s)thấp\s+nhất|không\s+thấp\s+hơn|không\s+kém|không\s+dưới|không\s+(?:vượt\s+|tụt\s+)?quá|chậm\s+nhất)\s+(?:(?:là|ở|cũng|phải|lên|đạt|vào|đứng|xếp|giữ)\s+){0,3}$"
)
_NOT_BELOW = cue(
    r"(?<!\w)(?:(?P<index>index|{indicator})(?=\s+(?:(?:[^\W\d]+|20\d\d)\s+){0,5}?(?:không|tối|ít)\s+\w+\s+(?:hơn\s+)?(?:là\s+)?(?:thứ|hạng|vị\s+trí)\s)|thứ\s+hạng|xếp\s+hạng|vị\s+trí|hạng)\s+(?:(?:[^\W\d]+|20\d\d)\s+){0,5}?(?:không\s+(?:thấp|kém)\s+hơn|không\s+dưới|tối\s+thiểu|ít\s+nhất)\s+(?:là\s+)?(?:thứ\s+|hạng\s+|vị\s+trí\s+|mức\s+)*(?P<value>\d{1,2})(?![\d.,]*\d|\s*(?:%|điểm|bậc))"
)
"""The forms “thứ hạng không thấp hơn 35", "PAR INDEX không thấp hơn thứ 18”."""
_OR_THE_NEXT = cue(
    r"\s+hoặc\s+(?:là\s+)?(?:(?:vị\s+trí|hạng|thứ|xếp)\s+)*(?P<value>\d{1,2}|nhì|hai|ba|tư|bốn)(?=\s*(?:[,.;)](?!\d)|$)|\s+(?:cả\s+nước|toàn\s+quốc|trong|về|vào|năm)\s)"
)
"""The form “đưa PAR INDEX về vị trí 1 hoặc 2”: the worse of two places, at least."""
_ABOUT = cue(r"(?:khoảng|tầm|quanh)\s+(?:ở\s+)?$")
_OR_BETTER, _OR_WORSE = (
    cue(
        r"(?:\s*(?:tỉnh|địa\s+phương|đơn\s+vị|bộ)(?:,\s*(?:thành(?:\s+phố)?|ngành))?)?\s*(?:trở\s+lên|hoặc\s+(?:cao|tốt|khá)\s+hơn)(?!\w)"
    ),
    cue(r"\s*trở\s+xuống(?!\w)"),
)
_NUMBERS_LIST = cue(r"[^\W\d]+(?:\s+[^\W\d]+)*\s*:\s*1[.)]\s+[^\W\d]")
"""The form “Bảng xếp hạng: 1. Sở Xây dựng: 95,27%; 2. …”: the number of a line, which has a place of its own."""
_ITS_VALUE = cue(r"\s*\(\d{1,3}[.,]\d{1,4}\s*(?:%|điểm|\))")
_WITH_VALUE = cue(r"\s+(?:với|đạt)\s+\d{1,3}[.,]\d{1,4}\s*(?:%|điểm)")
"""The form “Hải Phòng thứ ba với 85,52%”: no day of the week."""
_MOVED_FAST = cue(
    r"(?<!\w)(?:tăng|thăng|giảm|tụt|lùi|cải\s+thiện|tiến\s+bộ|bứt\s+phá|vươn\s+lên|tiến)\s+(?:(?:hạng|bậc|điểm|điểm\s+số|thứ\s+hạng)\s+)*(?:nhanh|mạnh|nhiều|sâu|ấn\s+tượng|vượt\s+bậc)\s+$"
)
_ANOTHER_FRACTION = cue(r"\s*[;,]\s+[^,;.:()\d]{3,30}\s\d{1,2}/(?:63|64|61|62|60|59|34)(?!\d)")
"""Behind the first of a list: "Bình Thuận 34/63; Ninh Thuận 45/63"."""
_DATE_COMPANY = cue(r"(?:ngày|sáng|chiều|tối|hôm|tháng|mùng)\s*$")


def value_of_first(match: re.Match[str]) -> bool:
    """Whether an ordinal is the first one: those that follow may tell that places are meant."""
    return small(match["value"]) == 1


_COUNTED_ONE = cue(
    r"(?<!\w)(?:phút|giây|giờ|tuần|tháng|kỳ|đợt|khóa|vòng|trận|bàn|hiệp|tập|chương|bài|phiên|cuộc|hội\s+nghị|hội\s+thảo|hoạt\s+động|chương\s+trình|sự\s+kiện|dự\s+án|công\s+trình|nhà\s+máy|chi\s+nhánh|con|cháu|đời|thế\s+hệ|lứa|chuyến|(?<!lần\s)lượt|mùa|bước|giai\s+đoạn|nhiệm\s+kỳ|báo\s+cáo|câu\s+hỏi|tầng|bệnh\s+nhân|phiếu|cửa|số\s+lẻ|chữ\s+số(?:\s+thập\s+phân)?)\s+$"
)
"""Before an ordinal that counts these: "hoạt động thứ 15", "phút thứ 5"."""


_TIME_COUNTED = cue(r"(?<!thứ\s)(?<!hạng\s)(?<!\w)năm\s+$")
"""Before "thứ hai" in "giữ ngôi đầu năm thứ hai”: years are counted."""
_ENUMERATES = cue(
    r"(?<!\w)(?:lý\s+do|nguyên\s+nhân|giải\s+pháp|nhiệm\s+vụ|yếu\s+tố|vấn\s+đề|bài\s+học|yêu\s+cầu|việc|điều|điểm\s+nghẽn|hạn\s+chế)(?!\w)[^.;:]{0,60}[.;:,]\s*thứ\s+nhất(?!\w)"
)
"""The form “nhờ hai lý do: thứ nhất là …, thứ hai là …”: what is told in order, no places."""
_ONE_OF_DOERS = cue(r"(?<!\w)là\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|huyện|xã|sở|bộ|nơi|đô\s+thị)\s+$")
_DOES = cue(
    r"(?:\s+(?:cả\s+nước|toàn\s+quốc|(?:trong\s+|của\s+)?(?:toàn\s+)?(?:vùng|khu\s+vực|tỉnh)|trong|của|miền\s+(?:tây|trung|bắc|nam)))*\s+(?:đã\s+|vừa\s+|được\s+|chính\s+thức\s+)*(?:hoàn\s+thành|công\s+nhận|đạt\s+chuẩn|triển\s+khai|ban\s+hành|thực\s+hiện|áp\s+dụng|tổ\s+chức|thành\s+lập|vận\s+hành|ký|ra\s+mắt|đưa|thí\s+điểm|xây\s+dựng|công\s+bố|chọn|có\s+(?!điểm|chỉ\s+số|kết\s+quả|thứ\s+hạng|mức)\w)(?!\w)"
)
"""Around an ordinal of those who do something: "là địa phương thứ 2 trong vùng hoàn thành Đề án 06"."""
_IS_PLACE = cue(r"\s+(?:chính\s+|cũng\s+|đều\s+)?là\s+(?:vị\s+trí|thứ\s+hạng|hạng|thứ\s+bậc|xếp\s+hạng)(?!\w)")
"""The form “59/63 là vị trí của Quảng Trị”."""


_APPOSED = cue(
    r"(?:[,–-]\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|cái\s+tên|bộ|huyện|sở)\s+(?:từng\s+)?(?:(?:đứng|xếp)\s+)?|\(\s*)$"
)
_OF_A_YEAR = cue(
    r"\s+(?:(?:cả\s+nước|toàn\s+quốc|bảng\s+xếp\s+hạng)\s+)?(?:(?:hồi|của|trong)\s+)?năm\s+(?:20\d\d|ngoái|trước)\s*[,)–-]"
)
"""Around an ordinal that only recalls: "Long An, tỉnh thứ ba năm 2020, rớt xuống hạng 12"."""


class RankScanner(MoveScanner, TopScanner, RankListScanner):
    """Finds the ranks of one text."""

    def _ranks(self) -> None:
        text = self.text
        for match in (*_PODIUM.finditer(text), *_SECOND_ON.finditer(text)):
            places = match.groupdict()
            for nth, group in enumerate(("one", "two", "three", "four"), 1):
                if places.get(group) and self.free(*match.span(group)):
                    start = match.start() if group == next(iter(places)) else match.start(group)
                    self.add(Figure(start, match.end(group), "rank", parse(str(nth)), "rank", rule="rank"))
        for match in self.grammar["from_bottom"].finditer(text):
            place = match["value"] or match["low"]
            if self.free(*match.span()):
                start = match.start()
                lead = re.search(r"(?:xếp|đứng|ở|giữ)\s+$", text[:start])
                self.add(
                    Figure(
                        lead.start() if lead else start,
                        match.end(),
                        "rank",
                        None,
                        "rank",
                        from_bottom=small(place),
                        rule="from_bottom",
                    )
                )
        self._described()
        for match in self.grammar["rank"].finditer(text):
            value = match["value"]
            if not self.free(*match.span("value")) or text.endswith("đơn ", 0, match.start()):
                continue  # "đơn vị thứ hai", no "vị thứ"
            if (
                not value.isdigit()
                and not re.search(r"(?:thứ|số)\s+$", text[match.start() : match.start("value")])
                and value not in SPELT_RANKS
                and not self._spelt_place(match)
                and not (
                    value == "năm"
                    and _FIFTH.match(text, match.end("value"))
                    and (
                        self._goes_on(match)
                        or text.endswith(_SHARED, 0, match.start())
                        or _FIFTH_IN.match(text, match.start())
                    )
                )
            ):
                continue
            if value == "năm" and re.match(r"\s*\d{4}", text[match.end("value") :]):
                continue
            if (
                not match["total"]
                and COUNT_FOLLOWS.match(text, match.end("value"))
                and not re.search(r"thứ\s+$", text[: match.start("value")])
            ):
                continue
            if re.match(r"\s*(?:điểm|%|bậc)", text[match.end() :]) or _NUMBERS_LIST.match(text, match.start()):
                continue
            if (
                re.search(r"(?:người|phiên|lần|năm|ngày|tăng|giảm|lớp|nhóm|loại)\s+$", text[: match.start()])
                and not match["total"]
            ):
                continue
            rank = small(value)
            total = int(match["total"]) if match["total"] else None
            if rank == 0 or (total is not None and rank > total and total not in _KNOWN_TOTALS):
                continue  # beyond a total that some table has, it is a slip, for the witness to flag
            if total is None and rank <= _FROM_BELOW and _COUNTED_FROM_BELOW.search(text, 0, match.start()):
                self.add(Figure(*match.span(), "rank", None, "rank", from_bottom=rank, rule="from_bottom"))
                continue
            end, worse = self._or_the_next(match.end(), rank)
            sign = "<=" if worse > rank else self._sign(match.start(), match.end())
            self.add(Figure(match.start(), end, "rank", parse(str(worse)), "rank", sign, total=total, rule="rank"))
        self._ordinals()

    def _ordinals(self) -> None:
        """The form “Hải Phòng thứ nhì, Đồng Tháp thứ ba”: places without a rank word before them."""
        text = self.text
        for match in self.grammar["ordinal"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            before = text[max(0, match.start() - 30) : match.start()]
            if _COUNTED_ONE.search(before) or _TIME_COUNTED.search(before) or _ENUMERATES.search(text, 0, match.end()):
                continue
            if _ONE_OF_DOERS.search(before) and _DOES.match(text, match.end()):
                continue
            if re.search(r"(?:lớn|đông|giàu|xa|rộng|dài|nhiều|trẻ|nhỏ)\s+$", before) or (
                before.endswith("cao ")
                and not _HIGH_SCORE.search(before)
                and not _SCORED_HIGH.search(text, max(0, match.start() - 90), match.start())
            ):
                continue  # "thành phố lớn thứ 3": an order of something else
            if _MOVED_FAST.search(text, max(0, match.start() - 40), match.start()):
                continue  # "tăng hạng nhanh thứ nhì cả nước": of those who moved
            listed = bool(self.scan.figures) and bool(re.search(r"(?:,|và)\s*$", before))
            sure = listed or before.endswith("cao ") or bool(_ORDINAL_COMPANY.search(before or ":"))
            there_too = _AND_IN_ALL.match(text, match.start()) and _FIRST_THERE_TOO.search(text, 0, match.start())
            apposed = _APPOSED.search(before) and _OF_A_YEAR.match(text, match.end())
            sure = sure or there_too is not None or bool(apposed)
            spelt = not match["value"].isdigit()
            if spelt and not (
                apposed
                or there_too
                or (
                    (self.scan.figures or before.endswith("cao ") or _BEHIND_SCORE.search(before))
                    and _PLACE_FOLLOWS.match(text, match.end())
                )
                or _OWNER_FOLLOWS.match(text, match.end())
                or _ORDINAL_VERB.search(before)
                or (_OPENS_BRACKET.search(before) and _SCORE_NEXT.match(text, match.end()))
                or (_OPENS.search(before) and _NAMES_OWNER.match(text, match.end()) and self._goes_on(match))
                or (listed and self.scan.figures[-1].kind == "rank")
                or (_LED.search(text, 0, match.start()) and _OWNER_AND_VALUE.match(text, match.end()))
                or (_LEFT.search(before) and _MOVED_ON.match(text, match.end()))
                or match["value"] == "nhì"
                or (match["value"] == "nhất" and _OPENS.search(before) and _SECOND.search(text, match.end()))
                or (
                    _TOLD_SO_FAR.search(text, 0, match.start())
                    and (_STOPS.match(text, match.end()) or (listed and _PLACE_FOLLOWS.match(text, match.end())))
                )
            ):
                # "Bộ Tài chính thứ nhì, Ngân hàng Nhà nước thứ ba": a rank only if a name stands right before.
                if not (
                    _PLACE_SAID.search(text, 0, match.start())
                    or (value_of_first(match) and _MORE_FOLLOW.search(text, match.end()))
                    or (_ITS_VALUE.match(text, match.end()) and _MORE_FOLLOW.search(text, match.end()))
                    or _WITH_VALUE.match(text, match.end())
                    or self._next_follows(match)
                ) or not re.search(r"[\w)]\s+$", before):
                    continue
                sure = False
            total = int(match["total"]) if match["total"] else None
            if (
                total is None
                and COUNT_FOLLOWS.match(text, match.end("value"))
                and not re.match(r"\s*(?:tỉnh|cả|toàn)", text[match.end() :])
            ):
                continue
            if total is None and _COUNTED_FROM_BELOW.search(text, 0, match.start()):
                nth = small(match["value"])
                self.add(Figure(*match.span(), "rank", None, "rank", from_bottom=nth, rule="from_bottom"))
                continue
            place = parse(str(small(match["value"])))
            rule, sign = "rank" if sure else "ordinal", self._sign(match.start(), match.end())
            self.add(
                Figure(match.start(), match.end(), "rank", place, "rank", sign, total=total, rule=rule, certain=sure)
            )

    def _by_turns(self) -> None:
        """The forms “nhất - Sở A, nhì - Sở B”, "số 1 là A, số 2 là B": two or more, each right below the last."""
        last: Figure | None = None
        for match in _BY_TURNS.finditer(self.text) if "nhì" in self.text or self.text.count("số ") > 1 else ():
            place = int(match["place"][-1]) if match["place"].startswith("số") else _PLACES_IN_WORDS[match["place"]]
            figure = Figure(*match.span("place"), "rank", parse(str(place)), "rank", rule="rank")
            told = [each for each in self.scan.figures if each.kind == "rank" and each.end <= figure.end]
            before = max(told, key=lambda each: each.end, default=last) if told else last
            if before is not None and before.value == place - 1 and before.comparator == "=":
                if last is before and self.free(last.start, last.end):
                    self.add(last)
                if self.free(figure.start, figure.end):
                    self.add(figure)
            last = figure

    def _next_follows(self, match: re.Match[str]) -> bool:
        """Whether the next name has a place behind it: "A thứ tư, B thứ năm, C thứ sáu", "A thứ hai còn B thứ năm"."""
        behind = _NEXT_ORDINAL.match(self.text, match.end())
        return behind is not None and small(behind["value"]) > small(match["value"])

    def _or_the_next(self, end: int, rank: int) -> tuple[int, int]:
        """Where a place ends and which it is, with the worse one that may follow: "vị trí 1 hoặc 2"."""
        either = _OR_THE_NEXT.match(self.text, end)
        return (either.end(), small(either["value"])) if either and small(either["value"]) > rank else (end, rank)

    def _described(self) -> None:
        """The forms “thứ hạng của tỉnh là 9", "thứ hạng không thấp hơn 35”: words between the noun and the number."""
        self._by_turns()
        for match in _RANK_OF.finditer(self.text):
            place = int(match["value"])
            if self.free(*match.span("value")) and 0 < place <= MOST_RANKED and _WHOSE.search(match["whose"]):
                self.add(Figure(match.start("value"), match.end(), "rank", parse(match["value"]), "rank", rule="rank"))
        for match in _NUMBER_THERE.finditer(self.text):
            if self.free(*match.span()) and 0 < int(match["value"]) <= MOST_RANKED:
                self.add(Figure(match.start(), match.end(), "rank", parse(match["value"]), "rank", rule="rank"))
        for match in _RANK_IS.finditer(self.text):
            if self.free(*match.span("value")) and 0 < int(match["value"]) <= MOST_RANKED:
                self.add(Figure(match.start("value"), match.end(), "rank", parse(match["value"]), "rank", rule="rank"))
        for match in _NOT_BELOW.finditer(self.text):
            if self.free(*match.span("value")):
                start = match.end("index") + 1 if match["index"] else match.start()
                self.add(Figure(start, match.end(), "rank", parse(match["value"]), "rank", "<=", rule="rank"))

    def _goes_on(self, match: re.Match[str]) -> bool:
        """Whether the place told last is the one before: "thứ nhì là A …; thứ ba là B", "dẫn đầu là A, thứ hai là B"."""
        place = small(match["value"])
        if place == _SECOND_PLACE and _TOLD_SO_FAR.search(self.text, 0, match.start()):
            return True
        places = [figure for figure in self.scan.figures if figure.kind == "rank" and figure.value is not None]
        return bool(places) and places[-1].value == place - 1

    def _spelt_place(self, match: re.Match[str]) -> bool:
        """Whether "hạng sáu" is a place: nothing follows that six of could be ranked."""
        found = _SPELT_PLACE.search(self.text, max(0, match.start("value") - 12))
        return found is not None and found.end() == match.end("value")

    def _sign(self, start: int, end: int) -> Comparator:
        """At least a place is that place or a better one."""
        least = _AT_BEST.search(self.text, max(0, start - 20), start)
        if (least is not None and not self._lowest(least, end)) or _OR_BETTER.match(self.text, end):
            return "<="
        if _OR_WORSE.match(self.text, end):
            return ">="
        return "~" if _ABOUT.search(self.text, max(0, start - 14), start) else "="

    def _lowest(self, least: re.Match[str], end: int) -> bool:
        """The forms “cao nhất là thứ 18 (năm 2020), thấp nhất là thứ 58", "thấp nhất là hạng 5 vào năm 2013”: the worst place of some years."""
        if not least.group().startswith("thấp nhất"):
            return False
        in_its_year = _IN_ITS_YEAR.match(self.text, end) and not _AIMED_AT.search(self.text, 0, least.start())
        return "cao nhất" in self.text or bool(in_its_year)

    def _lone_fractions(self) -> None:
        for match in self.grammar["fraction"].finditer(self.text):
            value, total = int(match["value"]), int(match["total"])
            if value == 0 or value > total or not self.free(*match.span()):
                continue
            before = self.text[: match.start()]
            told = any(figure.kind == "rank" and figure.total == total for figure in self.scan.figures)
            told = told or _OF_UNITS.match(self.text, match.end()) is not None
            if _DATE_COMPANY.search(before) or (total <= 12 and not told):  # 2/12 may be a day of December
                continue
            sign = self._sign(*match.span())
            certain = total in LONE_TOTALS and bool(
                told
                or sign == "<="
                or _ANOTHER_FRACTION.match(self.text, match.end())
                or _IS_PLACE.match(self.text, match.end())
                or re.search(r"(?:[(:,–-]|là|đạt|với|hạng|xếp|đứng|chỉ|còn|xuống|lên|về|giữ|ở)\s*$", before)
            )
            self.add(
                Figure(
                    match.start(),
                    match.end(),
                    "rank",
                    parse(str(value)),
                    "rank",
                    sign,
                    total=total,
                    rule="fraction",
                    certain=certain,
                )
            )
