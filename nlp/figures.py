"""What kind of figure a number is, from its shape and its company, before anything is bound to it.

A figure is a score, a rank, a top-N, a change or a group label. Numbers of other kinds (dates, documents, counts,
shares of something) are found first, so that no rule takes them for a figure.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from nlp.lexicon import alternation, words
from nlp.numbers import WORDS
from nlp.patterns import Cue, cue
from schema.fact import Comparator, FactUnit

FigureKind = Literal["score", "rank", "rank_change", "score_change", "group"]

NUM = r"\d{1,12}(?:[.,]\d{1,12}){0,5}"
"""A number with marks; bounded, so that a long run of digits is no work."""
_UNITS = (
    r"tỉnh,?\s+thành(?:\s+phố)?|tỉnh,\s+tp(?!\w)|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ,?\s+(?:cơ\s+quan\s+ngang\s+bộ|ngành)|bộ|"
    r"ubnd\s+(?:quận|huyện|xã|phường)(?:,\s*(?:quận|huyện|thị\s+xã|thành\s+phố|phường|thị\s+trấn|đặc\s+khu))*|cơ\s+quan|sở,?\s*(?:ban,?\s*)?ngành|sở|quận,?\s+huyện(?:,?\s+thị\s+xã)?|huyện,?\s+(?:thị\s+xã,?\s+)?thành\s+phố|huyện|quận|xã,?\s+phường|xã|phường|doanh\s+nghiệp|đại\s+biểu"
)
SPELT = alternation(WORDS, space=" ")
_SMALL = rf"(?:\d{{1,3}}(?![\d%])(?![.,]\d)|{SPELT}(?!\w))"
_OF = r"(?:\s*/\s*|\s+(?:trên|trong)\s+(?:tổng\s+)?(?:số\s+)?|\s*\(\s*(?:trên|trong|tổng)\s+(?:tổng\s+)?(?:số\s+)?)(?P<total>\d{2,3}|\d(?=\s+(?:huyện|quận|thị\s+xã|thành\s+phố|địa\s+phương|đơn\s+vị|sở|xã|phường|tỉnh)))(?![\d,.]*\d|%|\s*điểm)"


@dataclass(frozen=True, slots=True)
class Figure:
    """A typed figure. ``start`` and ``end`` are offsets in the text given, cue words included."""

    start: int
    end: int
    kind: FigureKind
    value: Decimal | None
    unit: FactUnit | None = None
    comparator: Comparator = "="
    total: int | None = None
    from_bottom: int | None = None
    label: str | None = None
    places: int = 0
    """Decimal places given, for comparing with rounded copies."""
    rule: str = ""
    certain: bool = True
    """Whether the wording alone says that this is such a figure."""
    earlier: bool = False
    """The first bound of "từ hạng 30 lên hạng 21": it belongs to the year before."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year in the text: its value, or how many years before the article's for "năm ngoái"."""

    start: int
    end: int
    year: int | None
    back: int | None = None
    base: bool = False
    """Behind "so với": what a change is counted from, not what was measured."""
    anchored: bool = False
    """The form “năm trước”: counted from the year talked about, not from the day of publication."""
    step: int = -1
    """How many years from the year talked about: "năm trước" is -1, "năm đó" 0, "một năm sau" 1."""
    contrasts: bool = False
    """The form “năm ngoái còn thứ 5, nay thứ 3”: the results announced last year, not those of last year."""
    then: bool = False
    """Behind "so với" as well, but what was then is told behind it: of none of the figures before."""
    current: bool = False
    """The form “lần này”, "năm nay": the year that the article tells the results of."""


# Numbers that are no figures. Order does not matter: all are found and their characters are taken.
_NOISE = cue(
    r"(?<!\w)(?:"
    r"(?:ngày|sáng|chiều|tối|hôm|đến|(?<!hạng\s)(?<!vị\strí\s)từ(?!\s+\d{1,2}/(?:63|61|60|34)(?!\d))|trưa|mùng)\s+(?:(?:nay|qua)(?:\s*[,(]\s*|\s+))?(?:ngày\s+|mùng\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?(?![\d%])(?!\s*(?:bậc|hạng|điểm|vị\s+trí|thứ\s+hạng))"
    r"|(?<![\d/])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?!\d)"
    r"|(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s+thứ\s+(?:[2-7]|hai|ba|tư|năm|sáu|bảy)(?:(?:\s*[,-]\s*|\s+(?:và|đến|hoặc)\s+)thứ\s+(?:[2-7]|hai|ba|tư|năm|sáu|bảy))*(?![\w/])"
    r"|(?:ngày|mùng)\s+\d{1,2}(?:\s+tháng\s+\d{1,2})?(?:\s+năm\s+\d{4})?"
    r"|tháng\s+\d{1,2}\s*(?:[/.-]\s*|\s+năm\s+)\d{4}|tháng\s+(?:\d{1,2}|giêng|chạp)(?!\w)"
    r"|qu[ýí]\s+(?:[ivx]+|\d(?!\d|,\d|\.\d{1,2}(?!\d)))(?:\s*[/.-](?=\s*\d{4}))?"
    r"|(?<![\d.,])(?:[01]?\d|2[0-4])\s*(?::|h|giờ)\s*[0-5]\d(?![\d%]|[.,]\d|\s*điểm)|\d{1,12}\s+tháng(?:\s+(?:đầu|cuối))?"
    r"|(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|các\s+năm|những\s+năm)\s+\d{4}(?:\s*[-–—,]\s*|\s+đến\s+|\s+và\s+)\d{4}"
    r"|\d{4}\s*[-–—]\s*\d{4}"
    r"|\d{1,12}(?:/\d{4})?\s*[/-]\s*[a-zđ][a-zđư0-9]*\s*[-–]\s*[a-zđư]+|(?:số|luật)\s+\d{1,12}(?:/\d{1,12})+/[a-zđ0-9-]+"
    r"|(?:lần|phiên\s+họp|kỳ\s+họp|hội\s+nghị|đợt|đại\s+hội|khóa|khoá|vòng|chương|điều|khoản|điểm\s+[a-zđ]\s+khoản|phụ\s+lục|"
    r"đề\s+án|chương\s+trình|công\s+văn|nghị\s+quyết|quyết\s+định|kế\s+hoạch|thông\s+tư|nghị\s+định|chỉ\s+thị|mức\s+độ|cấp\s+độ|giải|bài|kỳ(?!\s+(?:19|20)\d\d(?!\d))|thế\s+kỷ|lớp)"
    r"(?:\s+lần)?(?:\s+thứ|\s+số)?\s+(?:(?!20[0-3]\d(?![\d/]))\d{1,12}(?![\d.,%]*[%\d])|[ivxlc]+(?!\w))"
    r"|(?:lần|khóa|khoá|kỳ|phiên|năm|đợt|nhóm|loại|trụ\s+cột)\s+thứ\s+(?:\d{1,12}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w)"
    r"|thang\s+(?:điểm\s+)?(?:từ\s+\d{1,3}\s*(?:đến|-)\s*)?\d{1,4}(?:\s+điểm)?(?![\d,.]*\d)"
    r"|covid\s*-?\s*19|(?<!\d)(?<!năm\s)(?:(?<!thứ\s)(?<!hạng\s)(?<!trí\s)(?<!\d[.,])|(?!\d{1,4}\s+năm\s+trước(?!\s+đây)))\d{1,12}\s*(?:km|ha|m2|m²|kg|tấn|usd|đồng(?!\s+(?:nai|tháp|bằng|hạng|thời))|vnđ|vnd|tuổi|phút|giây|ngày|giờ|năm(?!\s+(?:(?:19|20)\d\d|liền|thứ|trước\s+đó|ngoái|sau)(?!\w))|lần(?!\s+lượt)|trang)(?!\w)"
    r")"
)
_COUNTED = cue(
    rf"(?<!\d)(?P<number>{NUM})\s*(?:(?:/|(?<=\s)trên\s+(?:tổng\s+(?:số\s+)?)?)\s*(?P<all>\d{{1,12}})\s*)?(?:chỉ\s+số|chỉ\s+tiêu|tiêu\s+chí|lĩnh\s+vực|nội\s+dung|trục|thành\s+phần|trụ\s+cột|nhóm|cuộc|văn\s+bản|nhiệm\s+vụ|"
    rf"thủ\s+tục|tthc|dịch\s+vụ|hồ\s+sơ|người|phiếu|công\s+chức|cán\s+bộ|câu\s+hỏi|lượt|ý\s+kiến|mô\s+hình|sáng\s+kiến|giải\s+pháp|quyết\s+định|nghị\s+quyết|"
    rf"triệu|tỷ|tỉ|nghìn|điểm\s+(?:cầu|đến(?!\s+(?:năm|hết|cuối|nay|thời|gần|hơn|trên|dưới|mức|khoảng|\d))|du\s+lịch|trường|bán|tiếp(?!\s+(?:tục|theo|đến|đó|nối|sau))|nhấn|nghẽn|đen|sáng|nóng|bưu|giao|phục\s+vụ|thi|dừng|truy\s+cập|tham\s+quan)|{_UNITS})(?!\w)"
)
_STREAK = cue(
    rf"(?<!\w)(?:(?:năm|lần)\s+thứ\s+(?P<nth>\d{{1,12}}|{SPELT})(?:\s+(?P<run>liên\s+tiếp|liên\s+tục))?|(?P<count>\d{{1,12}}|{SPELT})\s+(?:năm|lần|kỳ)\s+(?:liền|liên\s+tiếp|liên\s+tục)"
    r"|(?P<still>tiếp\s+tục|vẫn(?=\s+(?:giữ|duy\s+trì))|vẫn\s+tiếp\s+tục)(?=\s+(?:là\s+\w+(?:\s+\w+){0,3}\s+)?(?:giữ|duy\s+trì|dẫn|đứng|xếp|ở|là|giành|đạt\s+vị\s+trí|nằm\s+trong)))(?!\w)"
)
_SEVERAL_YEARS = r"(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})"
_ROUND = r"(?:công\s+bố|đánh\s+giá|xếp\s+hạng|khảo\s+sát|điều\s+tra|chấm\s+điểm|đo\s+lường|đo|thống\s+kê|rà\s+soát|báo\s+cáo|bình\s+chọn)"
_YEAR = cue(
    r"(?<!\w)(?:(?:năm\s+)(?P<stated>(?:19|20)\d{2})(?![\d%]|[.,]\d|/\d)|(?P<relative>năm\s+ngoái|(?:(?<!\d\s)|(?<=thứ\s\d\s)|(?<=hạng\s\d\s)|(?<=trí\s\d\s)|(?<=thứ\s\d\d\s)|(?<=hạng\s\d\d\s)|(?<=trí\s\d\d\s))(?<!những\s)(?<!các\s)năm\s+trước(?:\s+đó)?(?!\s+(?:\d|nữa))|(?:(?:một|1)\s+)?năm\s+liền\s+trước|năm\s+liền\s+kề(?:\s+trước(?:\s+đó)?)?"
    rf"|(?<!\w)(?:(?:trước|cách|sau)\s+đó|cách\s+đây)\s+{_SEVERAL_YEARS}\s+năm|(?<!\w)(?<!thứ\s)(?<!hạng\s)(?<!vị\strí\s)(?<!top\s)(?<!tốp\s)(?<!tháng\s){_SEVERAL_YEARS}\s+năm\s+(?:trước(?:\s+đó)?|sau(?:\s+đó)?)|(?<!bậc\s)(?<!hạng\s)(?<!điểm\s)(?<!%\s)(?<!trăm\s)(?:qua|sau)\s+{_SEVERAL_YEARS}\s+năm(?=\s*,|\s+(?:(?:tỉnh|thành\s+phố|bộ|huyện|sở|địa\s+phương|đơn\s+vị)\s+(?:này\s+)?)?đã\s)"
    r"|(?:(?<![\w\d]\s)|(?<=rồi\s)|(?<=thì\s)|(?<=nhưng\s)|(?<=và\s)|(?<=đến\s)|(?<=sang\s)|(?<=tới\s)|(?<=ngay\s)|(?<=song\s)|(?<=ở\s)|(?<=vào\s)|(?<=tháng\s\d\s)|(?<=tháng\s\d\d\s))(?<!những\s)(?<!các\s)năm\s+(?:sau(?:\s+(?:đó|nữa))?|kế\s+tiếp|tiếp\s+theo|kế\s+đó|liền\s+sau)|(?:ngay\s+)?(?:trong\s+)?(?:năm\s+(?:đó|ấy)|cùng\s+năm|(?<=trong\s)năm\s+này)|cùng\s+kỳ\s+(?:đánh\s+giá|công\s+bố|xếp\s+hạng|khảo\s+sát)(?!\s+(?:năm|của|trước))|(?<!trong\s)(?:khi|lúc|thời\s+điểm)\s+(?:đó|ấy)|(?<!những\s)(?<!các\s)(?<!nhiều\s)(?<!mấy\s)năm\s+(?:(?:vừa\s+)?qua|vừa\s+rồi)|(?:(?<=^)|(?<=[,;(]\s)|(?<=trong\s)|(?<=hồi\s)|(?<=của\s)|(?<=như\s)|(?<=với\s)|(?<=còn\s))năm\s+rồi|năm\s+nay"
    rf"|cùng\s+kỳ(?!\s+{_ROUND}(?!\s+(?:năm|của|trước)))(?:\s+(?:của\s+)?năm\s+(?:trước|ngoái))?|(?:kỳ|mùa|đợt|lần)(?:\s+{_ROUND})?\s+(?:liền\s+)?trước(?:\s+đó)?(?!\s+(?:khi|ngày|đây|tiên|hết))|(?:kỳ|mùa|đợt|lần)(?:\s+{_ROUND})?\s+(?:kế\s+tiếp|tiếp\s+theo|liền\s+sau|ngay\s+sau|sau\s+đó)(?!\s+(?:khi|nữa))|(?:bảng\s+xếp\s+hạng|cuộc\s+(?:khảo\s+sát|điều\s+tra))\s+(?:liền\s+trước|trước\s+đó)|kết\s+quả\s+liền\s+trước|năm\s+kia|năm\s+kế\s+trước"
    rf"|(?P<current>bây\s+giờ|hiện\s+giờ|(?:(?<=\sthì\s)|(?<=\svà\s)|(?<=\sthì\sđến\s)|(?<=\sthì\stới\s))nay(?!\s+(?:mai|đang|phấn|quyết|đặt|sẽ))|(?:(?<=^đến\s)|(?<=^tới\s)|(?<=[,;]\sđến\s))nay(?=,)|(?:kỳ|mùa|đợt|lần|bảng)(?:\s+{_ROUND})?\s+(?:này|(?:mới|gần|mới\s+đây|gần\s+đây)\s+nhất|mới\s+đây|vừa\s+(?:qua|rồi|công\s+bố)|(?:(?:hồi|vào|trong|đầu|giữa|cuối)\s+)*tháng\s+\d{{1,2}}\s+(?:vừa\s+(?:qua|rồi)|mới\s+đây|năm\s+nay))|(?:(?<=,\s)|(?<=^)|(?<=thì\s)|(?<=nhưng\s)|(?<=đến\s)|(?<=song\s)|(?<=rồi\s)|(?<=còn\s)|(?<=\d\s)|(?<=;\s)|(?<=[-–]\s)|(?<=nhất\s)|(?<=nhì\s)|(?<=hai\s)|(?<=ba\s)|(?<=tư\s)|(?<=bảng\s)|(?<=chót\s)|(?<=ngoái\s)|(?<=trước\s)|(?<=[^\W\d]\s)(?<!năm\s)(?<!hiện\s)(?<!hôm\s)(?<!ngày\s)(?<!lâu\s)(?<!xưa\s)(?<!tới\s)(?<!sáng\s)(?<!chiều\s)(?<!tháng\s)(?<!bấy\s)(?=nay\s+(?!đã|là|được|bị|mới|về|vào)))nay(?=\s+(?:(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|nơi)(?:\s+này)?\s+(?:đã\s+|chỉ\s+|lại\s+)*(?:đứng|xếp|đạt|lên|còn|ở|tụt|lùi|rơi|vươn)(?!\w)|(?:lại|vẫn|cũng|đang|đành|phải|bất\s+ngờ|trở\s+(?:lại|về)|quay\s+(?:lại|về)|tiếp\s+tục)(?!\w)|đã|về|chỉ|mới|là|đứng|xếp|đạt|lên|vươn|còn|tụt|thứ|ở|được|lùi|dẫn|giữ|rơi|rớt|nhảy|bật|bứt|leo|tăng|giảm|trượt|sụt|vọt|thăng|nằm|thuộc|xuống|nhích|cải\s+thiện|lọt|vào|tuột|văng|thoát|chạm|bị))))(?!\w)"
    r"|(?:(?<![\d.,/-])|(?<=qu[ýí]\s[ivx1-4][/-])|(?<=qu[ýí]\s[ivx]{2}[/-])|(?<=qu[ýí]\s[ivx]{3}[/-]))(?P<bare>20[0-3]\d)(?![\d%/]|[.,]\d|\s*(?:điểm|%|bậc|hạng(?!\s+(?:\d|thứ|nhất|nhì|ba))|phiếu|người|hồ\s+sơ)))"
)
_BACK = {"năm ngoái": 1, "năm vừa qua": 1, "năm vừa rồi": 1, "năm rồi": 1, "năm qua": 1, "năm nay": 0, "năm kia": 2}
_FORWARD = cue(
    r"(?:năm|(?:kỳ|mùa|đợt|lần)(?:\s+[^\W\d]+){0,2}?)\s+(?:ngay\s+sau|sau|kế\s+tiếp|tiếp\s+theo|kế\s+đó|liền\s+sau)|(?:qua|sau)\s"
)


def step_of(phrase: str) -> int:
    """How many years a phrase steps from the year talked about.

    >>> step_of("hai năm sau"), step_of("năm đó"), step_of("trước đó một năm"), step_of("cùng kỳ"), step_of("sau bốn năm")
    (2, 0, -1, -1, 4)
    """
    said = phrase.split()
    if (
        not {"trước", "cách"} & {*said}
        and (said[-1] in {"đó", "ấy", "này"} or said[0] == "cùng")
        and "sau" not in said
        and ("kỳ" not in said or said[2:] not in ([], ["năm", "ngoái"], ["của", "năm", "ngoái"]))
    ):
        return 0
    number = said[
        2 if said[1] in {"đó", "đây"} and said[0] in {"trước", "cách", "sau"} else 1 if said[0] in {"qua", "sau"} else 0
    ]
    counts = number.isdigit() or (number in WORDS and said.index("năm") > said.index(number)) or said.count("năm") > 1
    size = small(number) if counts else 1
    return size if _FORWARD.match(phrase) or _FORWARD.search(phrase.partition(number)[2]) else -size


@lru_cache(maxsize=1)
def _grammar() -> dict[str, Cue]:
    comparators = {sign: words("comparator", sign) for sign in _SIGNS}
    leads = alternation([phrase for phrase in words("rank", "lead") if phrase not in {"xếp", "đứng"}])
    up, down = alternation(words("change", "up")), alternation(words("change", "down"))
    filler = alternation(words("change", "filler"))
    places = alternation(words("change", "places"))
    about = alternation([phrase for sign in comparators for phrase in comparators[sign]])
    score_unit = (
        r"(?:\s*%|\s*phần\s+trăm|\s*điểm\s*%|\s*điểm\s+phần\s+trăm|\s*/\s*(?:100|80|60|40|10|1)(?:[,.]0+)?(?!\d)(?:\s*điểm)?|"
        r"\s+trên\s+(?:thang\s+(?:điểm\s+)?)?100(?:\s+điểm)?|\s*/\s*\d{1,3}(?:[.,]\d)?\s*điểm|\s*(?:điểm|diểm|điẻm|đ(?!\w))(?:\s*/\s*\d+(?:\s*điểm)?)?)"
    )
    unit_words = rf"(?:{_UNITS})"
    top = (
        rf"(?:(?:top|tốp|nhóm|tốp\s+đầu)\s+(?P<n1>{_SMALL})(?:\s*/\s*\d{{2}})?(?:\s*(?:{unit_words}))?"
        rf"|(?:trong|thuộc|lọt|vào|nằm\s+trong|một\s+trong|là\s+một\s+trong|nhóm|những|các|trong\s+số|số|danh\s+sách|câu\s+lạc\s+bộ)\s+(?:số\s+|nhóm\s+|top\s+|tốp\s+|bảng\s+|hàng\s+ngũ\s+|câu\s+lạc\s+bộ\s+|vòng\s+|danh\s+sách\s+)*(?P<n2>{_SMALL})(?:\s*/\s*\d{{2}})?\s+(?:{unit_words}|vị\s+trí|thứ\s+hạng|hạng))"
        r"(?P<tail>(?:\s+(?:có|về|trong|cả\s+nước|toàn\s+quốc|tiêu\s+biểu|trực\s+thuộc\s+trung\s+ương|điểm(?:\s+(?:số|tổng\s+hợp|trung\s+bình|bình\s+quân))?|tổng(?:\s+số)?\s+điểm|mức(?:\s+điểm)?|chỉ\s+số|kết\s+quả|chất\s+lượng|thứ\s+hạng|cao|xếp\s+hạng|được\s+đánh\s+giá|mức\s+độ|đạt|{indicator}|cchc|cải\s+cách\s+hành\s+chính|năng\s+lực\s+cạnh\s+tranh|ở|vị\s+trí|của|chuyển\s+đổi\s+số|chất\s+lượng\s+điều\s+hành(?:\s+kinh\s+tế)?|môi\s+trường\s+kinh\s+doanh|mức\s+độ\s+hài\s+lòng|(?:năm\s+)?\d{4}|\([^()]{1,20}\)))*"
        r"\s+(?P<end>cao\s+nhất\s+nước|dẫn\s+đầu|đứng\s+đầu|cao\s+nhất|tốt\s+nhất|hàng\s+đầu|đầu\s+bảng|đầu|thấp\s+nhất|cuối\s+bảng|đứng\s+cuối|cuối|xếp\s+cuối|(?:đứng\s+|xếp\s+)?(?:chót|bét)(?:\s+bảng)?|đội\s+sổ|kém\s+nhất)(?!\w))?"
    )
    change_lead = rf"(?P<sign>(?P<up>{up})|(?P<down>{down}))[\"”']?(?:\s+(?:{filler}))*(?:\s+(?P<about>{about}))?(?:\s+(?:{filler}))?"
    return {
        "top": cue(rf"(?<!\w){top}"),
        "rank": cue(
            rf"(?<!\w)(?<!nhiều\s)(?<!thấp\s)(?<!kém\s)(?:{leads}(?:\s+(?:là|lần\s+lượt\s+là|lần\s+lượt|của\s+tỉnh|ở\s+mức|dự\s+kiến(?:\s+là)?|ước\s+(?:đạt|tính)|(?:khá|rất|quá|tương\s+đối)?\s*(?:cao|thấp|khiêm\s+tốn|đáng\s+buồn|lẹt\s+đẹt|bết\s+bát|ấn\s+tượng|áp\s+chót|danh\s+dự|đẹp)(?!\s+nhất)|tận|gần\s+cuối|từ(?=\s+\d{{1,2}}\s+trở\s)))?\s*:?\s*(?:thứ\s+)?|(?:xếp|đứng)\s+(?=\d{{1,3}}\s*(?:/|trên|trong|và\s+\d{{1,2}}\s+(?:trong|trên|về|khối|toàn)\s|[,;]\s|\)|\(\d{{1,3}}[.,]\d|\((?:năm\s+)?20\d\d|\(par|\(pci|\(sipas|\(papi|\(dti|[.]?$|với\s+(?:tổng\s+)?(?:số\s+)?(?:điểm\s+)?\d|và\s+(?:năm|đến|tới|sang)\s|(?:vào\s+|hồi\s+)?năm\s+20\d\d|rồi\s|(?:(?:ở|về|trong|tại|trên)\s+(?:bảng\s+|chỉ\s+số\s+)?)?(?:{{indicator}}|cả\s+nước|toàn\s+quốc)(?!\w)))|(?:#|no\.\s*))"
            rf"(?P<value>{_SMALL})(?:{_OF}|(?=\W|$))"
        ),
        "ordinal": cue(rf"(?<!\w)thứ\s+(?P<value>{_SMALL})(?:{_OF})?"),
        "fraction": cue(r"(?<![\w/.,-])(?P<value>\d{1,2})\s?/\s?(?P<total>\d{2})(?![\d/%]|[.,]\d|-\w)"),
        "from_rank": cue(
            rf"(?<!\w)từ\s+(?:chỗ\s+(?:(?:chỉ|mới|còn|đang|từng)\s+)*)?(?:(?:{leads}|thứ|xếp\s+hạng)\s+)+(?P<old>{_SMALL})(?:\s*/\s*(?P<total_old>\d{{2}}))?(?P<between>(?:(?!,\s+(?:đến\s+|sang\s+|tới\s+)?năm\s+\d{{4}})[^.;]){{0,60}}?)\s+(?:(?:vươn|nhảy|leo|tăng|tiến|tụt|lùi|rớt|giảm|xuống|lên)\s+)*"
            rf"(?:lên|xuống|về|đến|tới|sang|còn)(?:\s+(?:đến|tới|mức|tận|thẳng|hẳn|một\s+mạch))*\s+(?:(?:{leads}|thứ|số|xếp\s+hạng)\s+)*(?P<new>{_SMALL})(?:{_OF})?(?![\w%])"
        ),
        "from_score": cue(
            rf"(?:(?<!\w)từ\s+(?:mức\s+)?|(?<=\())(?P<old>{NUM})(?P<unit_old>{score_unit})?(?P<between>(?:\s*\([^().;]{{1,24}}\))?[^.;\d]{{0,30}}(?:năm\s+(?:\d{{4}}|trước|ngoái),?(?=[^.;\d]{{0,70}}\s(?:tăng|giảm|nâng|đưa|kéo|cải\s+thiện)\s+(?:[^.;,\d]{{0,40}}\s)?(?:lên|xuống|còn)\s)[^.;\d]{{0,90}}?|(?:năm\s+\d{{4}})?[^.;\d]{{0,20}}?))\s+(?:lên|xuống|còn|tăng\s+lên|giảm\s+xuống|giảm\s+còn)(?:\s+(?:đến|tới|mức|còn))?\s+(?P<new>{NUM})(?P<unit>{score_unit})?(?![\d%]|[.,]\d)"
        ),
        "range": cue(
            rf"(?<!\w)(?:từ\s+)?(?P<low>{NUM})(?P<unit_low>{score_unit})?\s*(?:đến|tới|[-–—])\s*(?:(?P<below>dưới)\s+)?(?P<high>{NUM})(?P<unit>{score_unit})"
        ),
        "rank_change": cue(rf"(?<!\w){change_lead}\s+(?P<value>{_SMALL})\s+{places}(?!\w)"),
        "change_range": cue(
            rf"(?<!\w){change_lead}\s+(?:từ\s+)?(?P<low>{_SMALL})\s*(?:đến|tới|[-–])\s*(?P<high>{_SMALL})\s+{places}(?!\w)"
        ),
        "amount_range": cue(
            rf"(?<!\w)(?:{change_lead}|(?P<added>thêm))\s+(?:từ\s+)?(?P<low>\d(?:[.,]\d)?)(?P<unit_low>{score_unit})?\s*(?:đến|tới|[-–])\s*(?P<high>\d(?:[.,]\d)?)(?P<unit>{score_unit})"
        ),
        "added": cue(
            rf"(?<!\w)(?:nâng|tăng|cải\s+thiện|đưa|kéo|đẩy)\s+(?P<what>[^.;:,]{{3,70}}?)\s+(?:lên\s+)?thêm\s+(?:(?P<about>{about})\s+)?(?P<value>{NUM})(?:\s*(?P<places>{places})(?!\w)|(?P<unit>{score_unit}))"
        ),
        "raised": cue(
            rf"(?<!\w)(?:nâng|tăng|thăng|cải\s+thiện)\s+(?:thứ\s+)?hạng\s+(?:(?:của|về|cho)\s+)?(?P<what>[^.;:,\d]{{3,60}}?)\s+(?:lên\s+|thêm\s+)*(?:(?P<about>{about})\s+)?(?P<value>\d{{1,2}})\s+{places}(?!\w)"
        ),
        "compared_change": cue(
            rf"(?<!\w)(?:(?:(?P<sign>cao|nhiều|thấp|kém|ít)\s+)?hơn|(?P<less>kém|thua))\s+(?:so\s+(?:với\s+)?|chính\s+mình\s+)?(?:kết\s+quả\s+)?(?:cùng\s+kỳ(?:\s+năm\s+(?:trước|ngoái|\d{{4}}))?|năm\s+(?:liền\s+)?(?:trước(?:\s+đó)?|ngoái|\d{{4}})|20\d\d|(?:kỳ|lần|bảng)\s+(?:năm\s+)?20\d\d|kỳ\s+trước|lần\s+(?:công\s+bố|đánh\s+giá)\s+trước)(?:\s+(?:là|tới|đến|những|chỉ|đúng))?(?:\s+\([^()]*\))?\s+(?:(?P<about>{about})\s+)?"
            rf"(?:(?P<value>{NUM})(?:\s*(?P<places>{places})(?!\w)|(?P<unit>{score_unit})|(?<=\d[.,]\d\d)\d{{0,2}}(?=\s*(?:$|[;,.)](?!\d))|\s+(?:và|nhưng|song)\s))|(?P<spelt>{SPELT})\s+{places}(?!\w))"
        ),
        "arrow": cue(r"(?P<sign>[▲△↑⬆▼▽↓⬇])\s*(?P<value>\d{1,2})(?![\d.,]*\d)(?!\s*(?:%|điểm))|(?<![\w.,%])(?P<plus>[+−–-])(?P<places>\d{1,2})\s+(?:bậc|hạng|thứ\s+hạng)(?!\w)"),
        "bare_places": cue(rf"(?P<value>{_SMALL})\s+bậc(?!\w)"),
        "listed_changes": cue(
            rf"(?<!\w)(?:(?P<up>{up})|(?P<down>{down}))(?:\s+(?:{filler}|bậc|lần\s+lượt|tương\s+ứng|(?:nhiều|mạnh|sâu|lớn|cao|nhanh)\s+nhất(?:\s+(?:là|thuộc\s+về)\s+[^.;:(\d]{{3,60}}(?=\())?))*\s*(?:[(,:–-]\s*|(?<=\s))(?:(?:với|mức|theo\s+thứ\s+tự|lần\s+lượt|tương\s+ứng|là|tăng|giảm)\s+)*(?P<list>\d{{1,2}}(?:(?:\s+{places})?\s*(?:,|;|[,;]\s*và|và)\s*\d{{1,2}})+)\s+{places}(?!\w)"
        ),
        "elided_score_change": cue(rf"\s*(?:và|,\s*và|,)\s*(?P<value>{NUM})(?P<unit>{score_unit})"),
        "elided_change": cue(rf"(?:\s+(?:về\s+|ở\s+)(?:mặt\s+)?(?:điểm(?:\s+số)?|số\s+điểm|tổng\s+điểm|giá\s+trị))?\s*(?:,|và|,\s*và)\s*(?P<value>\d{{1,2}})\s+{places}(?!\w)"),
        "rank_change_after": cue(
            rf"(?<!\w)(?P<value>{_SMALL})\s+{places}\s+(?:so(?:\s+với)?|tăng|giảm)(?!\w)"
        ),
        "score_change": cue(rf"(?<!\w){change_lead}\s+(?P<value>{NUM})(?P<unit>{score_unit})"),
        "changes_in_turn": cue(rf"(?<!\w)(?P<sign>(?P<up>{up})|(?P<down>{down}))(?:\s+(?:điểm(?:\s+số)?|nhẹ|thêm|đều|đáng\s+kể|(?:mạnh|sâu|nhiều|cao|rõ)(?:\s+nhất)?))*,?\s+(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)(?:\s+(?:là|tới|thêm|mất))?\s+(?P<list>{NUM}(?:{score_unit})?(?:\s*(?:;|,(?=\s)|,\s*và|;\s*và|và)\s*(?!\d+\s*/){NUM}(?P<unit>{score_unit})?)+)(?![.,]?\d)(?!\s*(?:bậc|hạng|\d))"),
        "shared_changes": cue(rf"(?<!\w)(?P<sign>(?P<up>{up})|(?P<down>{down}))(?:\s+(?:{filler}|điểm|đều))*\s*(?:[(:]\s*|(?<=\s))(?:(?:với|mức)\s+)*(?P<list>{NUM}(?:{score_unit})?(?:\s*(?:;|,(?=\s)|,\s*và|;\s*và|và)\s*(?!\d+\s*/){NUM}(?P<unit>{score_unit}))+)(?![.,]?\d)(?!\s*(?:bậc|hạng|đến|tới|\d))"),
        "far_changes": cue(rf"(?<!\w)(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|địa\s+phương|tỉnh|đơn\s+vị)\s+(?:(?:bị|đã|đều|có|cùng|thành\s+phần)\s+)*(?P<sign>(?P<up>{up})|(?P<down>{down}))(?!\w)[^.;:\d]{{0,110}}?,?\s+(?:lần\s+lượt|tương\s+ứng)(?:\s+(?:là|tới|thêm|mất))?\s+(?P<list>{NUM}(?:{score_unit})?(?:\s*(?:;|,(?=\s)|,\s*và|;\s*và|và)\s*(?!\d+\s*/){NUM}(?P<unit>{score_unit}))+)(?![.,]?\d)(?!\s*(?:bậc|hạng|\d))"),
        "in_turn_changes": cue(rf"(?<!\w)(?:lần\s+lượt|tương\s+ứng)\s+(?P<sign>(?P<up>{up})|(?P<down>{down}))(?:\s+(?:điểm(?:\s+số)?|nhẹ|thêm|đều|mạnh|tới|là))*\s+(?P<list>{NUM}(?:{score_unit})?(?:\s*(?:;|,(?=\s)|,\s*và|;\s*và|và)\s*(?!\d+\s*/){NUM}(?P<unit>{score_unit}))+)(?!\s*(?:bậc|hạng|\d))"),
        "bare_change": cue(rf"(?<!\w){change_lead}\s+(?P<value>\d{{1,2}}[.,]\d{{1,4}})(?=\s*(?:[);,]|$|[.](?!\d)|[-–—]\s|so(?:\s+với)?|(?:và|nhưng|song|trong\s+khi)\s|(?:lên|xuống|còn)\s+(?:mức\s+)?\d))"),
        "signed_change": cue(rf"(?<=[(,:;\s])(?<!\n)(?<!\d )(?P<sign>[+−-]|[▲△↑⬆▼▽↓⬇]\s?)(?P<value>{NUM})(?P<unit>{score_unit})"),
        "score": cue(rf"(?<![\w.,/])(?P<value>{NUM})(?P<unit>{score_unit})"),
        "bare": cue(r"(?<![\w.,/+-])(?P<value>\d{1,2}[.,]\d{1,4}|0[.,]\d{2,5}|\d{3},\d{1,2})(?![\w%/]|[.,]\d)"),
        "of_maximum": cue(r"(?<![\w.,/-])(?P<value>\d{1,2}(?:[.,]\d{1,2})?)\s?/\s?(?P<most>\d{1,2}(?:[.,]\d{1,2})?)(?![\w/%]|[.,]\d|-\w)"),
        "first": cue(rf"(?<!\w)(?:(?<=nhường\s)(?<!năm\snhường\s)(?<!năm\stạm\snhường\s)(?<!năm\sphải\snhường\s)(?<!khi\snhường\s)(?<!từng\snhường\s)ngôi(?=\s+(?:lại\s+)?cho\s)|lên\s+ngôi(?!\s+(?:đầu|nhất|cao|số|quán|vô|vị|vương)(?!\w))|{alternation(words('rank', 'first'))})(?!\w)"), "second": _cue("second"), "third": _cue("third"), "last": _cue("last"), "second_last": _cue("second_last"),
        "from_bottom": cue(rf"(?:(?<!\w)(?:thấp|kém)\s+thứ\s+(?P<low>{_SMALL})(?=\s*(?:[,.;()]|$|cả|toàn|trong|vùng|khu|về|ở|từ|của|bảng))|(?:thứ|vị\s+trí|hạng)\s+(?:thứ\s+)?(?P<value>{_SMALL})\s+(?:(?:kể\s+|đếm\s+|tính\s+)?từ\s+dưới(?:\s+(?:đếm|tính|kể|nhìn))?\s+lên|(?:tính|kể|đếm)\s+từ\s+dưới|từ\s+đáy(?:\s+bảng)?(?:\s+lên)?|từ\s+cuối(?:\s+bảng)?(?:\s+lên)?|tính\s+từ\s+cuối))"),
        "group": cue(
            r"(?<!\w)(?:^nhóm(?=\s)|(?<=\slà\s)nhóm(?=\s+(?:trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)\s*(?:[.,;)]|$))|(?<=papi\s)nhóm(?=\s)|(?<=và\s)nhóm(?=\s+(?:(?:trung\s+bình[\s-]+)?(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)\s+(?:ở|về|đối\s+với|trong|năm)\s)|(?<=[,(;:–-]\s)nhóm(?=\s)|(?<=[\d)]\s)nhóm(?=\s+(?:trung\s+bình|cao\s+nhất|thấp\s+nhất))|(?<=\()nhóm(?=\s)|(?:thuộc|trong|vào|về|sang|ở|xếp|nằm\s+trong|nằm\s+ở|lọt\s+vào|rơi\s+vào|xuống|lên|sang|đứng\s+trong|được\s+xếp\s+vào|tới|đến|giữ(?:\s+(?:vững|được|nguyên))?|duy\s+trì|(?<=so\s)với|trở\s+lại|quay\s+lại|gia\s+nhập|góp\s+mặt|có\s+mặt|lọt|đạt|đứng|cùng|lại|chạm|khỏi|từ(?:\s+chỗ)?(?=\s+nhóm[^.;]{3,70}?\s(?:lên|xuống|về|sang|vào|tới|đến)\s+(?:\w+\s+){0,2}?nhóm))\s+(?:loại\s+)?nhóm|(?:ở|đạt|thuộc|xếp|vào|lên|xuống)\s+(?:mức|loại|ngưỡng)(?=\s+trung\s+bình[\s-]+(?:cao|thấp)(?!\s+(?:nhất|hơn))(?!\w)))\s+(?:25\s?%\s+(?:số\s+)?(?=(?:tỉnh|địa\s+phương)\s)|các\s+|\d{1,2}\s+(?=(?:tỉnh|địa\s+phương)[\s,][^.;]{0,40}?\strung\s+bình[\s-]+(?:cao|thấp)))?(?:tỉnh,?\s*(?:thành(?:\s+phố)?)?\s+|địa\s+phương\s+|đơn\s+vị\s+)?(?:[\"“](?=(?:có\s+|đạt\s+)?(?:điểm\s+)?(?:trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất|tương\s+đối|(?:cao|thấp)[\"”])))?(?:có\s+|đạt\s+)?(?:(?:tổng\s+)?điểm(?:\s+số)?\s+|kết\s+quả\s+|chỉ\s+số\s+|xếp\s+hạng\s+|(?:chất\s+lượng\s+)?điều\s+hành\s+)?(?:papi\s+)?(?:(?:ở\s+)?mức(?:\s+điểm)?\s+)?(?:[\"“](?=trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất|tương\s+đối|(?:cao|thấp)[\"”]))?"
            r"(?P<label>(?:trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất|rất\s+tốt|tương\s+đối\s+(?:thấp|cao))(?!\w)(?!\s+hơn)|(?:tốt|khá|trung\s+bình(?![\s-]+(?:cao|thấp|khá|yếu)(?!\w))|thấp|cao|a|b|c|d)(?!\w)(?!\s+(?:hơn|nhất|của(?!\s+(?:cả\s+nước|toàn\s+quốc)))))"
        ),
        "comparator": cue(rf"(?<!\w)(?P<word>{about})(?:\s+(?:là|mức|khoảng)|(?:(?<=thiểu)|(?<=nhất))\s+(?:phải\s+)?đạt)?\s*$"),
        "comparator_of": cue("|".join(f"(?P<c{i}>{alternation(comparators[sign])})" for i, sign in enumerate(comparators))),
        "at_least": cue(rf"\s*(?:(?:{{indicator}})\s+)?{alternation(words('comparator', 'after_at_least'))}(?!\w)"),
        "at_most": cue(rf"\s*{alternation(words('comparator', 'after_at_most'))}(?!\w)"),
        "not_before": cue(rf"\s*(?!chính\s+quyền\s+(?:số|điện\s+tử)(?!\w))(?:{alternation(words('rank', 'not_before'))}(?!\w)|từ\s+(?:19|20)\d\d(?!\d)(?!\s*(?:[-–]|đến|tới)\s*(?:năm\s+)?20\d))"),
        "not_after": cue(rf"(?<!\w){alternation(words('rank', 'not_after'))}\s*$"),
        "after_percent": cue(rf"\s*(?:$|[^\w\s]|{alternation(words('after_percent'))}(?!\w)|(?:nghìn|triệu)(?!\w))"),
    }  # fmt: skip


def _cue(name: str) -> Cue:
    return cue(rf"(?<!\w){alternation(words('rank', name))}(?!\w)")


_SIGNS: tuple[Comparator, ...] = (">", "<", "~", ">=", "<=", "=")


def told_exactly(text: str, most: re.Match[str], start: int) -> bool:
    """The forms “đạt tối đa 100%”, "trong khoảng 78,3% (A) - 91,2% (B)": all of it, and a bound; ``start`` is where the number begins."""
    if most["word"].endswith("khoảng") and text.endswith("trong ", 0, most.start()):
        return _TO_ANOTHER.match(text, start) is not None
    return (
        most["word"].startswith("tối đa") and text.startswith("100", start) and text.endswith(_REACHED, 0, most.start())
    )


_TO_ANOTHER = cue(r"\d[\d.,]*\s*(?:%|điểm)?\s*\([^()]{2,40}\)\s*(?:-|–|đến|tới)\s*\d")
_REACHED = ("đạt ", "giành ", "ghi ", "điểm ")


def comparator_of(phrase: str) -> Comparator:
    """The sign of a comparator phrase.

    >>> comparator_of("tối thiểu"), comparator_of("gần"), comparator_of("trên")
    ('>=', '~', '>')
    """
    match = _grammar()["comparator_of"].fullmatch(phrase.strip())
    return next((sign for i, sign in enumerate(_SIGNS) if match and match[f"c{i}"]), "=")


def small(text: str) -> int:
    """A small number, in digits or spelt out.

    >>> small("05"), small("nhì"), small("mười")
    (5, 2, 10)
    """
    return int(text) if text.isdigit() else WORDS[text]


def of_one_size(figure: Figure, other: Figure) -> bool:
    """Whether two values can be of one kind of thing: a distance is much smaller than what it is a distance from."""
    if not figure.value or not other.value:
        return False
    return min(figure.value, other.value) / max(figure.value, other.value) >= _ONE_SIZE


_ONE_SIZE = 0.6
