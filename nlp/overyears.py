"""Figures of no one year: so many times, every year, within a year, over a period."""

from nlp.elisions import after_years_there
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.yearspans import years_named_behind


def of_no_year(lowered: str, figure: Figure) -> str | None:
    """Why a figure is not one of a year; None when it can be."""
    unlike = _no_change_of_a_year(lowered, figure) if figure.kind in {"rank_change", "score_change"} else None
    if unlike is not None:
        return unlike
    if figure.kind == "rank" and _OF_ITS_SPAN.match(lowered, figure.end):
        return None
    if (
        figure.kind in {"rank", "score", "group"}
        and _TIMES.search(lowered, 0, figure.start)
        and not (figure.rule == "superlative" and _WHO_IT_IS.match(lowered, figure.end))
        and not years_named_behind(lowered, figure)
        and not (figure.comparator == "=" and _ITS_ONE_YEAR.match(lowered, figure.end))
        and not _LAST_TIME.match(lowered, figure.end)
    ):
        return "times are counted"
    if figure.comparator != "=" and (
        _EVER_SINCE.search(lowered, 0, figure.start)
        or (figure.kind == "score" and _ALL_THROUGH.search(lowered, 0, figure.start))
        or (_MANY_YEARS.search(lowered, 0, figure.start) and _YEAR_BY_YEAR.match(lowered, figure.end))
    ):
        return "a range over years"
    beyond = figure.comparator != "=" or _BEYOND.search(lowered, max(0, figure.start - 8), figure.start + 1)
    if beyond and _YEARS_COUNTED.search(lowered, 0, figure.start):
        return "times are counted"
    if figure.rule == "superlative" and _extreme_of_years(lowered, figure):
        return "a place of earlier years"
    if _OTHER_YEARS.search(lowered, 0, figure.start):
        return "a place of earlier years"
    if (
        figure.kind in {"rank", "score"}
        and _YEARS_TO_COME.search(lowered, 0, figure.start)
        and not _ITS_YEAR.match(lowered, figure.end)
    ):
        return "a range over years"
    if figure.kind == "group" and _MANY_YEARS.search(lowered, 0, figure.start):
        return "times are counted"
    if (
        figure.rule in {"superlative", "top_n"}
        and _MANY_YEARS_THERE.search(lowered, 0, figure.start)
        and _THEN_ELSEWHERE.match(lowered, figure.end)
    ):
        return "a place of earlier years"
    if figure.rule == "superlative" and (_LONG_BEFORE.search(lowered, 0, figure.start) or _held_once(lowered, figure)):
        return "a place of earlier years"
    if figure.rule in {"superlative", "top_n"} and "từng" in lowered and _held_before(lowered, figure):
        return "a place of earlier years"
    if (
        figure.kind == "rank"
        and figure.comparator == "="
        and _ROW_OF.search(lowered, 0, figure.start)
        and _THEN_ANOTHER.match(lowered, figure.end)
    ):
        return "a place of earlier years"
    if (
        figure.rule in {"superlative", "top_n"}
        and _ONCE_THERE.search(lowered, 0, figure.start)
        and _FOR_YEARS.match(lowered, figure.end)
    ):
        return "a place of earlier years"
    if (
        figure.rule == "superlative"
        and _YEARS_IN_A_ROW.search(lowered, 0, figure.start)
        and (_BEFORE_THAT.match(lowered, figure.end) or _USED_TO.search(lowered, 0, figure.start))
        and not years_named_behind(lowered, figure)
        and not _STILL.search(lowered, figure.end)
    ):
        return "a place of earlier years"
    if figure.rule == "superlative" and _ROW_BEFORE.search(lowered, 0, figure.start):
        return "a place of earlier years"
    if figure.rule == "superlative" and (
        _EVER.match(lowered, figure.end) or _FAMILIAR.search(lowered, max(0, figure.start - 50), figure.start)
    ):
        return "a place of earlier years"
    if figure.rule == "superlative" and _OF_FIRST_EDITION.match(lowered, figure.end):
        return "a place of earlier years"
    if _over_years(lowered, figure):
        return "a range over years"
    if (
        figure.kind == "rank"
        and not figure.earlier
        and _WAS_LEFT.search(lowered, max(0, figure.start - 30), figure.start)
    ):
        left = _FOR_SOMEWHERE.match(lowered, figure.end)
        if left is not None:
            return "a place of earlier years"
    of_period = _OF_PERIOD.match(lowered, figure.end) and _LONG.search(lowered, 0, figure.start)
    told_behind = years_named_behind(lowered, figure) or _ITS_YEAR.match(lowered, figure.end)
    if figure.kind in {"rank", "score"} and not told_behind and _IN_EARLIER_YEARS.search(lowered, 0, figure.start):
        return "a place of earlier years"
    if figure.kind == "rank" and (of_period or _of_long(lowered, figure) or after_years_there(lowered, figure)):
        return "a place of earlier years"
    return None


_OF_ITS_SPAN = cue(r"\s*\((?:(?:từ|năm|giai\s+đoạn)\s+)*20\d\d\s*(?:[-–—]|đến)\s*20\d\d\)")
"""The form “bốn năm liên tiếp dẫn đầu (2012 - 2015)”."""
_YEARS_IN_A_ROW = cue(
    r"(?<!\w)(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều)\s+(?:năm|kỳ)(?:\s+(?:liền|liên\s+tiếp|liên\s+tục))?\s+(?:(?:luôn|giữ|ở|đều|vững|được)\s+)*$"
)
_ROW_BEFORE = cue(
    r"(?<!\w)(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều)\s+(?:năm|kỳ|lần)\s+(?:liền|liên\s+tiếp|liên\s+tục)\s+trước\s+(?:đó|đây|kia)\s+(?:(?!(?:nay|năm|giờ|đều)\s)[^\W\d]+\s+){0,5}$"
)
"""The form “Quảng Ninh, đơn vị 7 năm liên tiếp trước đó ngồi ghế số một, lùi về vị trí thứ hai”."""
_ROW_OF = cue(
    r"(?<!\w)sau\s+(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều)\s+năm\s+(?:liền|liên\s+tiếp|liên\s+tục)\s+(?:[^\W\d.,]+\s+){1,5}$"
)
_THEN_ANOTHER = cue(r"(?:\s+(?:bảng|cả\s+nước|{indicator}))*,\s")
"""The form “Sau bốn năm liền Đà Nẵng đứng đầu, Quảng Ninh lên ngôi”."""
_BEFORE_THAT = cue(r"(?:\s+(?:cả\s+nước|toàn\s+quốc|bảng\s+xếp\s+hạng|{indicator}))*\s+trước\s+(?:đó|đây|kia)(?!\w)")
_STILL = cue(r"(?<!\w)vẫn(?!\w)")
_USED_TO = cue(r"(?<!\w)(?:vốn\s+|đã\s+)?từng\s+(?:có\s+)?(?:[^\W\d]+|\d{1,2})\s+(?:năm|kỳ|lần)\s[^,.;:]*$")
"""The forms “địa phương đã 3 năm liền dẫn đầu trước đó", "từng hai năm liên tiếp đứng đầu, nay xếp thứ 10”."""
_FAMILIAR = cue(r"(?<!\w)(?:quen\s+thuộc|quen\s+mặt|quen\s+tên)(?!\w)[^.;,:\d]{0,20}$")
"""The form “gần như là cái tên quen thuộc ở cuối bảng”: of how many years, it does not tell."""
_EVER = cue(
    r"\s+(?:mà\s+)?(?:(?:tỉnh|thành\s+phố|bộ|địa\s+phương)\s+)?(?:đã\s+)?từng\s+(?:có|đạt|giành|được|ghi)(?!\w)"
)
"""The form “bằng với thành tích tốt nhất từng có hồi năm 2018”: the best of its own."""
_ONCE_THERE = cue(r"(?<!\w)(?:đã\s+)?từng\s+(?:[^\W\d]+\s+){0,4}$")
_FOR_YEARS = cue(
    r"(?:\s+(?:{indicator}|cả\s+nước|toàn\s+quốc|bảng\s+xếp\s+hạng))*\s+(?:trong\s+|suốt\s+)*(?:nhiều|mấy|hàng\s+chục|một\s+số)\s+(?:năm|kỳ)(?!\w)"
)
"""Around a place in "từng nằm ở tốp 3 nhiều năm liền"."""
_WAS_LEFT = cue(r"(?<!\w)từ\s+(?:chỗ\s+)?(?:(?:xếp|đứng|ở|vị\s+trí)\s+)*$")
_FOR_SOMEWHERE = cue(
    r"\s+(?:(?:cả\s+nước|toàn\s+quốc|đã|bất\s+ngờ|lại)\s+)*(?:rơi|tụt|lùi|rớt|trượt|xuống|vươn|bứt|nhảy|leo|vọt|lên)\s+(?:[^\W\d]+\s+){0,2}?(?:(?:gần|sát|cận)\s+(?:đáy|cuối|chót|đầu|đỉnh)|nhóm\s+(?:cuối|đầu|giữa|dưới|trên)|nửa\s+(?:trên|dưới|cuối|đầu))(?!\w)"
)
"""The form “sau hai năm, tỉnh từ hạng 52 rơi xuống gần đáy”: the place that was left, and none that is told."""
_LONG_BEFORE = cue(
    r"(?<!\w)trước\s+(?:đó|đây|kia),?\s+(?:(?:trong|suốt|đã)\s+)*(?:nhiều|mấy|một\s+số|[3-9]|ba|bốn|năm)\s+năm(?:\s+(?:liền|liên\s+tiếp|liên\s+tục))?(?!\s+20)[^.;:\d]*$"
)
"""The form “Trước đó, trong nhiều năm Bộ luôn dẫn đầu …”."""
_LAST_TIME = cue(
    r"[^.;:\d(]{0,40}?[,(:–-]\s*(?:trong\s+đó\s+)?(?:lần\s+|năm\s+)?(?:gần(?:\s+đây)?\s+nhất|mới\s+nhất|mới\s+đây\s+nhất|sau\s+cùng|gần\s+đây)\s+(?:(?:là|vào|ở|trong|tại|hồi|kỳ|bảng|của|{indicator})\s+)*(?:năm\s+)?20\d\d(?!\d)"
)
"""The form “7 lần dẫn đầu PCI, gần đây nhất là năm 2023”: of one of the times the year is told."""
_YEAR_BY_YEAR = cue(r"(?:\s+(?:cả\s+nước|toàn\s+quốc))?\s*[:(]\s*(?:năm\s+)?20\d\d(?:[^.;]*?20\d\d)")
"""Behind "nhiều năm nằm trong tốp 10": the years one by one."""
_EVER_SINCE = cue(
    r"(?:^|[.;:,(“\"]\s*)(?:chỉ\s+|ngay\s+|kể\s+từ\s+)?(?:từ\s+)?sau\s+(?:kỳ\s+)?(?:năm\s+)?(?:19|20)\d\d,(?:(?!(?:19|20)\d\d)[^.;:])*$"
    r"|(?:^|[.;:,(“\"]\s*)(?:kể\s+)?từ\s+(?:đó|khi\s+đó|năm\s+đó|(?:năm\s+)?20\d\d)\s+(?:đến|tới)\s+(?:nay|giờ),?\s[^.;:,]{0,40}?(?:luôn|đều|liên\s+tục|chưa|thường|duy\s+trì)(?:(?!(?:19|20)\d\d)[^.;:])*$"
)
"""The form “Sau năm 2008, tỉnh chưa rời khỏi nhóm 5”: the years that followed, which are not told."""
_UP_OR_DOWN = cue(r"(?<!\w)(?:tăng|lên)\s*(?:,|/|hoặc|hay|-)?\s*$")
"""The form “dao động không đáng kể, tăng giảm dưới 0,3 điểm”."""
_ONCE_HELD = cue(
    r"(?:^|[,;:.(“\"–-]\s*|\s(?:mà|dù|tuy|vốn|đã|là)\s+(?:[^\s,;.]+\s+){0,4}?)từng\s+(?:(?!bước\s)[^\W\d]+\s+){0,5}$"
)
_NOT_NOW = cue(
    r"(?!\s+(?:(?:vào|hồi|trong|của)\s+)*(?:các\s+)?(?:năm\s+)?20\d\d)[^.;\d]{0,50}?(?:,|\s(?:nhưng|song))\s+(?:(?:nhưng|song|đến|tới)\s+)*(?:[^,;.\d]{2,30}?\s)?(?:nay|hiện|giờ|năm\s+20\d\d)(?!\w)"
)


def _held_before(lowered: str, figure: Figure) -> bool:
    """The form “Từng nhiều năm trong tốp 5, năm 2023 PCI của Bến Tre xếp thứ 7”: a place of years that are not told."""
    once = _ONCE_HELD.search(lowered, max(0, figure.start - 70), figure.start)
    return once is not None and _NOT_NOW.match(lowered, figure.end) is not None


_ALL_THROUGH = cue(
    r"(?<!\w)(?:giai\s+đoạn|thời\s+kỳ|các\s+năm|những\s+năm|từ|từ\s+năm)\s+(?:19|20)\d\d\s*(?:[-–—]|đến(?:\s+năm)?)\s*(?:19|20)\d\d(?!\d)(?:(?!(?:19|20)\d\d|phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|duy\s+trì)[^.;:])*(?<!\w)(?:luôn|liên\s+tục|thường|năm\s+nào\s+cũng)(?!\w)(?:(?!(?:19|20)\d\d|phấn\s+đấu|duy\s+trì)[^.;:])*$"
)
"""The form “Giai đoạn 2011-2017, điểm nội dung này luôn trên 6,5”."""
_EXTREME = cue(
    r"(?<!\w)(?P<end>cao|thấp)\s+nhất\s+(?:(?:là|đạt|với|chỉ|ở|mức|đến)\s+)*\d{1,3}(?:[.,]\d{1,4})?\s*(?:điểm|%)?\s*[,(]?\s*(?:vào\s+|của\s+|trong\s+|là\s+)*(?:năm\s+)20\d\d(?!\d)"
)


_ONCE = cue(r"(?<!\w)(?P<now>đương\s+kim|cựu)\s+(?:nhà\s+)?$")
_YEAR_NEXT = cue(r"\s+(?:pci\s+|papi\s+|dti\s+|sipas\s+|par\s+index\s+)?(?:của\s+)?(?:các\s+)?(?:năm\s+)?20\d\d(?!\d)")
_TITLE = cue(r"(?:nhà\s+)?(?:đương\s+kim\s+)?(?:quán\s+quân|á\s+quân|vô\s+địch)(?!\w)")
_FALLS = cue(
    r"(?!\s+(?:của\s+)?(?:năm|kỳ|mùa|lần|20\d\d)(?!\w))\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?[^,;.:()\d]{2,40}?\s(?:đã\s+|bất\s+ngờ\s+|phải\s+|bị\s+|lại\s+|chỉ\s+)*(?:tụt|rơi|lùi|rớt|trượt|văng|lao\s+dốc|mất\s+ngôi|mất\s+(?:\d{1,2}|một|hai|ba)\s+(?:bậc|hạng)|đánh\s+mất|nhường)(?!\w)(?!(?:\s+[^\W\d]+){0,2}\s+\d+[.,]\d)"
)
"""The form “á quân An Giang tụt tới 21 bậc”: who falls has the title of the time before, which is not told."""
_HELD_TILL_NOW = cue(
    r"\s+(?:(?:trong|suốt)\s+)?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+(?:năm|mùa|kỳ)\s+(?:liền|liên\s+tiếp|liên\s+tục)(?:[^.;]|\.(?=\d)){0,70}?\s(?:tụt|rơi|lùi|rớt|trượt|văng|mất\s+ngôi|nhường|(?:chỉ|phải|đành)\s+(?:[^\W\d]+\s+){0,2}?(?:xếp|đứng|về|hạng|thứ)|(?:xếp|đứng|về)\s+(?:(?:ở|vị\s+trí|hạng|thứ)\s+)*(?:hai|nhì|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[2-9]|\d\d))(?!\w)"
)
"""The form “nhà vô địch ba năm liền là Đà Nẵng (66,98 điểm) văng khỏi tốp 4, xếp thứ năm”."""
_HAS_IT = cue(r"(?<!\w)(?:là|giữ|ngôi|thành|giành|đoạt|danh\s+hiệu|vị\s+trí|lên)\s+$")
"""Before the title of the one who still has it: "Quảng Ninh là quán quân bốn năm liên tiếp, Đồng Tháp xếp thứ hai"."""
_MOVES_NOW = cue(
    r"(?!\s+(?:năm\s+)?20\d\d)[^.;\d]{0,50}?(?<!\w)(?:rơi|tụt|lùi|mất|nhường|xuống|đứng|xếp|lọt|trượt|bật|văng|thứ|hạng)(?!\w)"
)


def _held_once(lowered: str, figure: Figure) -> bool:
    """The forms “cựu quán quân Đà Nẵng xếp thứ 12”, "Lào Cai, đương kim quán quân, rơi xuống thứ ba"."""
    if _TITLE.match(lowered, figure.start) and (
        _FALLS.match(lowered, figure.end)
        or (_HELD_TILL_NOW.match(lowered, figure.end) and not _HAS_IT.search(lowered, 0, figure.start))
    ):
        return True
    once = _ONCE.search(lowered, max(0, figure.start - 20), figure.start)
    if once is not None and _YEAR_NEXT.match(lowered, figure.end):
        return False  # "cựu quán quân năm 2011" tells the year
    return once is not None and (once["now"][0] != "đ" or _MOVES_NOW.match(lowered, figure.end) is not None)


_BEYOND = cue(r"(?<!\w)(?:dưới|trên|ngoài|trong|sau)\s+\w?$")
_YEARS_COUNTED = cue(
    r"(?<!\w)(?:có|mới|chỉ|đã|thêm|được|và|trong\s+đó|tới|từng|tổng\s+cộng)\s+(?:có\s+|tới\s+)?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|[2-9]|1\d)\s+(?:năm|kỳ)\s+(?!liên|liền|qua|gần|nay|trước|sau|tới|thứ|trở|vừa|cuối|đầu)[^.;,:]{0,40}$"
)
"""The form “có bốn năm PCI dưới 60 điểm”: which years, nothing tells."""
_OF_A_YEAR = cue(r"(?:cao|thấp)\s+nhất\s+(?:(?:là|rơi|vào|của|thuộc\s+về)\s+)+(?:năm\s+)?20\d\d(?!\d)")
"""The form “thấp nhất là năm 2018 với 60,1 điểm”."""
_SINCE = cue(r"(?:cao|thấp|tốt|tệ)\s+nhất,?\s+(?:(?:kể|tính)\s+)?từ\s+(?:sau\s+)?(?:năm\s+)?20\d\d(?!\d)")
"""The form “đạt 66,7 điểm - thấp nhất tính từ năm 2014”."""


def _extreme_of_years(lowered: str, figure: Figure) -> bool:
    """The form “cao nhất 61,3 điểm năm 2014, thấp nhất 56,7 điểm năm 2013”: the best and the worst year of one unit."""
    if _OF_A_YEAR.match(lowered, figure.start) or _SINCE.match(lowered, figure.start):
        return True
    own = _EXTREME.match(lowered, figure.start)
    return own is not None and any(other["end"] != own["end"] for other in _EXTREME.finditer(lowered))


def _of_long(lowered: str, figure: Figure) -> bool:
    """Whether a place is one of some years before; what is held against one of so many years ago is of that year."""
    ago = _OF_LONG.match(lowered, figure.end)
    if figure.rule != "superlative" and _YEARS_BACK.match(lowered, figure.end):
        return False
    return ago is not None and not (_HELD.search(lowered, 0, figure.start) and _AGO.match(lowered, figure.end))


_YEARS_BACK = cue(
    r"(?:\s*/\s*\d{2})?,?\s+(?:(?:hồi|vào|từ)\s+)?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+năm\s+trước(?:\s+(?:đó|đây))?(?=\s*[.,;:)]|$|\s+(?:và|nhưng|song|lên|xuống|thì|nay|còn)\s)"
)
"""The form “từng đứng thứ 18 hai năm trước đó”: the year is told."""
_OF_FIRST_EDITION = cue(r"\s+(?:của\s+)?(?:năm|mùa|kỳ)\s+đầu(?:\s+tiên)?(?!\w)(?!\s*(?:[,.;]|$))")
"""The form “quán quân năm đầu tiên Trà Vinh nhường chỗ cho …”."""
_HELD = cue(r"(?<!\w)so\s+(?:với\s+)?(?:[^\W\d]+\s+){0,2}$")
_AGO = cue(r"\s+(?:của|hồi)\s+(?:hai|ba|bốn|năm|sáu|[2-9])\s+(?:năm|kỳ)\s+trước(?!\s+đó\s+đều)")
"""The form “so với vị trí 46 của hai năm trước”."""


def _over_years(lowered: str, figure: Figure) -> bool:
    """Whether a range or a last place is one of many years: "luôn quanh quẩn ở cuối bảng"."""
    if figure.kind == "score" and _MEAN_OVER.search(lowered, 0, figure.start):
        return True
    if figure.rule == "range":
        return _OVER_YEARS.search(lowered, max(0, figure.start - 60), figure.end) is not None
    return bool(figure.from_bottom and figure.rule == "superlative" and _LINGERS.search(lowered, 0, figure.start))


def _no_change_of_a_year(lowered: str, figure: Figure) -> str | None:
    """Why a change is none from one year to the next; None when it is."""
    if _SINCE_A_MONTH.match(lowered, figure.end) or _FROM_A_MONTH.search(lowered, 0, figure.start):
        return "a change within the year"
    either = lowered.startswith(("giảm", "xuống"), figure.start)
    if either and figure.comparator != "=" and _UP_OR_DOWN.search(lowered, 0, figure.start):
        return "one of two, neither told to be so"
    if _EACH_YEAR.search(lowered, 0, figure.start) or _EVERY_YEAR.match(lowered, figure.end):
        return "a change of every year, not of one"
    if _IN_CRITERIA.match(lowered, figure.end):
        return "a change of criteria"
    if _AGAINST_AIM.match(lowered, figure.end) or _PAST_AIM.search(lowered, max(0, figure.start - 40), figure.start):
        return "a distance to an aim, not a change"
    return None


_SINCE_A_MONTH = cue(
    r"[^.;]{0,30}?\s*so\s+(?:với\s+)?(?:cuối\s+|đầu\s+|giữa\s+)?(?:tháng|quý|tuần|ngày|kỳ\s+báo\s+cáo)\s+(?:trước|liền\s+trước|\d{1,2}(?!\d)(?!\s*[/-]\s*20)|[ivx]+(?!\w)(?!\s*[/-]\s*20)(?!\s+năm))"
)
_FROM_A_MONTH = cue(
    r"(?<!\w)so\s+với\s+(?:cuối\s+|đầu\s+|giữa\s+)?(?:tháng|quý|tuần|kỳ\s+báo\s+cáo)\s+(?:trước|liền\s+trước|\d{1,2}(?!\d)(?!\s*[/-]\s*20)(?!\s+năm)|[ivx]+(?!\w)(?!\s*[/-]\s*20)(?!\s+năm))[^.;]{0,60}$"
)
"""The form “so với tháng 9 tăng 2,15 điểm và tăng 2 bậc”."""
_OVER_YEARS = cue(
    r"(?<!\w)(?:dao\s+động|luôn|thường|quanh\s+quẩn|loanh\s+quanh|lên\s+xuống|xê\s+dịch|chủ\s+yếu|biến\s+động)(?!\w)"
)
_MEAN_OVER = cue(
    r"(?<!\w)(?:trung\s+bình|bình\s+quân)\s+(?:của\s+|trong\s+|cả\s+)*(?:(?:\d{1,2}|hai|ba|bốn|năm|sáu|mười)\s+năm|(?:toàn\s+|cả\s+|suốt\s+)?(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ))(?!\s+20\d\d\s*,)[^.;]*$"
)
"""The form “Trung bình 5 năm 2016-2020, PAR INDEX của tỉnh đạt 78,4%”."""
_LINGERS = cue(
    r"(?<!\w)(?:luôn|(?:xưa|lâu|bấy)\s+nay|thường(?:\s+xuyên)?|quanh\s+quẩn|loanh\s+quanh|lẹt\s+đẹt|triền\s+miên|nhiều\s+năm(?:\s+liền)?|năm\s+nào\s+cũng|hay)\s+(?:(?:ở|nằm|đứng|xếp|bị|quanh\s+quẩn|loanh\s+quanh|lẹt\s+đẹt|về|giữ|gần)\s+)*$"
)
"""The form “thứ hạng của tỉnh luôn quanh quẩn ở cuối bảng: năm 2014 xếp thứ 61”."""
_OF_PERIOD = cue(r"(?:\s*,\s*nhì|\s+và\s+nhì)?\s+(?:trong\s+|ở\s+|của\s+)?(?:giai\s+đoạn|thời\s+kỳ)\s+(?:19|20)\d\d")
_LONG = cue(r"(?:năm|lần|kỳ)\s+(?:liền|liên\s+tiếp|liên\s+tục)(?!\w)[^.;]*$")
"""The form “6 năm liền đứng nhất, nhì giai đoạn 2005-2010”."""
_OF_LONG = cue(
    r"\s+(?:(?:của|trong|suốt|liền|liên\s+tiếp|cả)\s+)*(?:giai\s+đoạn|nhiều\s+(?:năm|kỳ)|những\s+năm|các\s+năm|thời\s+gian|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+(?:năm|kỳ|lần))\s+(?:dài\s+)?(?:liền\s+|liên\s+tiếp\s+)?trước"
)
_ITS_ONE_YEAR = cue(r"(?:\s+(?:cả\s+nước|toàn\s+quốc))?\s*\((?:vào\s+|hồi\s+)?(?:năm\s+)?20\d\d\)")
"""The form “1 lần đứng thứ 5 (năm 2011) và 1 lần tụt xuống thứ 12 (năm 2012)”."""
_WHO_IT_IS = cue(r"\s+(?:là|thuộc\s+về)\s+[^\W\d]")
"""The form “gấp 1,3 lần tỉnh cuối bảng là Bình Phước”: one unit's value held against another's, not how often."""
_TIMES = cue(
    r"(?<!thứ\s)(?<!\w)(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|vài|mấy)\s+lần\s+(?!thứ|đầu|liên|liền)(?:\w+\s+){0,2}$"
    r"|(?<!\w)(?:có|từng\s+có|cũng\s+có)\s+năm\s+(?!20)(?:(?:tỉnh|bị|còn|chỉ|mới|đã|ở|nằm|thuộc|rơi|lọt|vào|đứng|xếp|tụt|xuống|xuống\s+tận|lên)\s+)*$"
    r"|(?<!thứ\s)(?<!sau\s)(?<!sau\sđó\s)(?<!trước\sđó\s)(?<!trong\s)(?<!suốt\s)(?<!cả\s)(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|tám|[2-8])\s+năm\s+(?:(?:ở|nằm|thuộc|rơi|lọt|vào|đứng|xếp|có\s+mặt|góp\s+mặt|trong)\s+)*$"
)
"""The form “với 4 lần đứng thứ nhất”: which years is not told."""
_AIM = r"(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|kỳ\s+vọng|yêu\s+cầu|mức\s+phấn\s+đấu)"
_AGAINST_AIM = cue(
    rf"\s*(?:so(?:\s+với)?|(?:hơn|kém|cách|vượt|dưới|trên)(?:\s+so)?(?:\s+với)?)\s+(?:mức\s+)?(?:cả\s+)?{_AIM}(?!\w)"
)
"""The form “vượt 8 bậc so với chỉ tiêu đề ra”."""
_PAST_AIM = cue(
    rf"(?<!\w)(?:vượt|hơn|kém|cách|hụt|dưới|trên|thấp\s+hơn|cao\s+hơn)(?:\s+so(?:\s+với)?)?\s+{_AIM}(?:\s+(?:đề\s+ra|đặt\s+ra|năm|tới|đến|gần|hơn|những|là))*\s+$"
)
"""The form “vượt kế hoạch 2 bậc”."""
_EVERY_YEAR = cue(
    r"(?:\s*(?:-|–|đến)\s*\d[\d,.]*\s*(?:bậc|hạng|vị\s+trí|điểm|%))?(?:\s+(?:về\s+|ở\s+)?(?:chỉ\s+số\s+)?(?:{indicator}))?\s*(?:/|(?:cho\s+)?(?:mỗi|một|hằng|hàng|từng)\s+|trong\s+(?:mỗi|hằng|hàng|từng)\s+)năm(?!\s+(?:19|20)\d\d|\s+(?:trước|qua|sau))(?!\w)"
)
_EACH_YEAR = cue(
    r"(?<!\w)(?:mỗi\s+năm|hằng\s+năm|hàng\s+năm|năm\s+nào\s+cũng|bình\s+quân\s+(?:mỗi\s+)?năm|trung\s+bình\s+(?:mỗi\s+)?năm),?\s+(?:(?!\d{4})[^,.;]){0,40}$"
)
_IN_CRITERIA = cue(
    r"\s*(?:ở|tại|cho|trong|đối\s+với|với)\s+(?:các|những|mỗi|từng|một\s+số)\s+(?:tiêu\s+chí|chỉ\s+tiêu|nội\s+dung|lĩnh\s+vực|chỉ\s+số\s+thành\s+phần|mục|tiêu\s+chuẩn)(?!\w)"
)
_MANY_YEARS = cue(
    r"(?<!\w)(?:nhiều|bao|mấy|các|những)\s+năm(?:\s+(?:liền|liên\s+tiếp|qua|nay|gần\s+đây))*\s+(?:(?:luôn|đều|ở|nằm|thuộc|trong|vào|đứng|duy\s+trì)\s+)*$"
)
"""The form “PCI nhiều năm ở nhóm tốt": which years is not told."""
_OTHER_YEARS = cue(
    r"(?:^|[,.;:(]\s*|\s(?:còn|nhưng|song|và)\s+)(?:các|những|mấy|hai|ba|bốn|năm|\d)\s+(?:năm|kỳ)\s+(?:còn\s+lại|khác)(?:,)?\s+(?!lần\s+lượt)(?:(?!20\d\d)[^,.;:()\d])*$"
)
"""The form “riêng năm 2018 thuộc nhóm trung bình cao, các năm còn lại ở nhóm trung bình thấp”."""
_ITS_YEAR = cue(r"\s*\(?(?:(?:vào|của|trong|ở)\s+)?(?:năm\s+)?20\d\d(?!\d)")
_YEARS_TO_COME = cue(
    r"(?:^|[,.;:(]\s*|\s(?:và|còn|trong|ở)\s+)(?:những|các)\s+(?:năm|kỳ)\s+(?:tiếp\s+theo|kế\s+tiếp|tiếp\s+đó|sau(?:\s+(?:đó|này))?|tới),?\s+(?:(?!20\d\d|lần\s+lượt)[^,.;:()\d])*$"
)
"""The form “các năm tiếp theo duy trì trong nhóm 5”: of none of them by itself."""
_IN_EARLIER_YEARS = cue(
    r"(?:^|[.;:(“\"]\s*|\s(?:khi|còn|nhưng|song|vì|mà|trong|ở|vào)\s+)(?:những|các|mấy|nhiều)\s+năm\s+trước(?:\s+(?:đây|đó))?,?\s+(?:(?!(?:so|nay|này|hơn)\s)[^\W\d]+\s+){1,7}$"
)
"""The form “trong khi những năm trước chỉ quanh quẩn ở hạng 39”."""
_MANY_YEARS_THERE = cue(
    r"(?<!\w)(?<!sau\s)(?:nhiều|bao|mấy|những|các)\s+(?:năm|kỳ)(?:\s+(?:liền|liên\s+tiếp|liên\s+tục|qua|trước(?:\s+đây)?|gần\s+đây|từng|luôn|đều|ở|giữ|nằm|xếp|là|trong|thuộc|đứng|có\s+mặt))*\s+$"
)
_THEN_ELSEWHERE = cue(
    r"[^.;]{0,60}?(?:,|\s(?:nhưng|song|tuy\s+nhiên))\s*(?:(?:nhưng|song|thì|đến|sang|bước\s+sang|tới|riêng|tuy\s+nhiên,?)\s+)*(?:năm\s+(?:20\d\d|nay|ngoái|vừa\s+qua)|kỳ\s+này|lần\s+này|nay)(?!\w)[^.;]{0,40}?\s(?:chỉ|rơi|tụt|rớt|xuống|mất|lùi|trượt|đánh\s+rơi|không\s+còn)\s"
)
"""The form “nhiều năm liền dẫn đầu PCI nhưng năm 2022 chỉ đứng thứ 9”: the year that follows is another one."""
