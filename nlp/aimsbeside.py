"""Aims and results side by side in one sentence: "đạt 86,2%, vượt mục tiêu 85%", "từ vị trí 26 hiện nay lên nhóm 20"."""

from nlp.figures import Figure
from nlp.leads import open_blanked
from nlp.patterns import cue
from schema.fact import Modality

_AIM_RIGHT_BEFORE = cue(
    r"(?<!\w)(?<!\d\s)(?<!các\s)(?<!những\s)(?<!từng\s)(?<!nhiều\s)(?<!nhóm\s)(?<!số\s)(?<!tỷ\slệ\s)(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|mức\s+phấn\s+đấu|(?:đề\s+ra|đặt\s+ra|được\s+giao|đăng\s+ký)(?=\s*:?\s*(?:(?:là|đạt|mức|ở)\s+)*$))"
    r"(?:\s+(?:mà|đã|được|tỉnh|thành\s+phố|huyện|bộ|nghị\s+quyết|đại\s+hội|kế\s+hoạch|đề\s+ra|đặt\s+ra|ban\s+đầu|giao|phấn\s+đấu|đăng\s+ký|cả\s+năm|(?:của|cho|trong|đến|hồi)(?:\s+(?:cả|cuối|hết|đầu))*\s+năm(?:\s+(?:20\d\d|nay|trước))?|năm(?:\s+(?:20\d\d|nay|trước))?|của|là|ở|mức|đạt|vào|xếp|đứng|nằm|trong|thuộc|phải|vươn|lên))*\s*:?\s*$"
)
"""The noun of an aim with its figure right behind it."""
_AIM_IN_BRACKET = cue(
    r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)\s+(?:[^\W\d]+\s+){0,4}?(?:đề\s+ra|đặt\s+ra|được\s+giao|giao|năm(?:\s+20\d\d)?)\s*\(\s*(?:(?:là|đạt)\s+)*$"
)
"""The form “đạt 86,2%, vượt chỉ tiêu đề ra (trên 85%)”."""
_AIMS_IN_BRACKET = cue(
    r"(?<!\w)(?<!đạt\s)(?:so\s+với|theo|đối\s+chiếu(?:\s+với)?|hoàn\s+thành|đạt|vượt|dưới|thấp\s+hơn|kém|hơn)\s+(?:các\s+|những\s+|cả\s+)?(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?:\s+[^\W\d]+){0,5}?(?:\s+(?:năm\s+)?20\d\d)?\s*\((?:(?!thực\s+tế|hiện\s|đạt\s+được|kết\s+quả)[^()])*$"
)
"""The form “so với mục tiêu đề ra (PAPI thuộc nhóm trung bình thấp, PCI từ 64 điểm)”: all that the bracket tells is aimed at."""
_RESULT_IN_BRACKET = cue(
    r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?!\w)[^();]{0,60}?\d[^();]{0,12}\((?:(?:thực\s+(?:tế|hiện)|kết\s+quả|chỉ|mới|đã|đạt|xếp|đứng|được|là|ở|hạng|thứ)\s+)*$"
)
"""The form “PAR INDEX hụt mục tiêu 89% (đạt 88,8%)”: behind the aim, in brackets, what came of it."""
_REACHED_THERE = cue(r"(?:thực\s+(?:tế|hiện)|kết\s+quả|chỉ|mới|đã|đạt|xếp|đứng|được)(?!\w)")
_TOLD_IN_ENGLISH = cue(
    r";\s+(?:(?!aim|target|plan|hope|goal|striv|should|must|will|would|to\s)[^;])*?(?<!\w)(?:came|ranked|finished|stood|was|were|placed|scored|reached|fell|rose|dropped|climbed|slipped|had)\s(?:(?!aim|target|plan|hope|goal|striv|should|must|will|would)[^;])*$"
)
"""The form “The province aims for a top-10 finish in 2025; it came 12th last year”."""
_NEAR = 90
"""So many letters before a figure are looked at."""
_NOW_BEHIND = cue(r"\s*(?:của\s+\w+\s+)?(?:như\s+)?(?:hiện\s+nay|hiện\s+tại|hiện\s+có|bây\s+giờ|lúc\s+này)(?!\w)")
_NOW_BEFORE = cue(
    r"(?:^|[(;,–-]\s*|(?<!\w)(?:trong\s+khi|mà|nhưng|song)\s+)(?:(?:vị\s+trí|thứ\s+hạng|kết\s+quả|điểm|mức|con\s+số)\s+)?(?:hiện(?:\s+(?:nay|tại|giờ|đang))?|đang|thực\s+tế|kết\s+quả)(?:\s+(?:tỉnh|thành\s+phố|là|đang|mới|chỉ|ở|đứng|xếp|đạt|được|thứ|hạng|vị\s+trí|năm\s+20\d\d))*\s*:?\s*$"
)
_FROM = cue(r"(?<!\w)từ\s+(?:chỗ\s+|mức\s+|con\s+số\s+|mốc\s+|khoảng\s+)*$")
_FROM_INSIDE = cue(r"từ\s")
_TO = cue(r"[^,;.:]{0,40}?\s(?<!trở\s)(?:lên|vào|xuống|thành|sang|tới)\s")
_AGAINST = cue(r"so\s+với\s+(?:(?:mức|kết\s+quả|con\s+số|vị\s+trí|thứ\s+hạng)\s+)*$")
_OF_A_YEAR = cue(r"\s*\(?(?:của|trong|hồi|ở|vào)?\s*năm\s+(?:20\d\d|ngoái|trước|nay)(?!\w)")
"""The form “tăng ít nhất 5 bậc so với vị trí thứ 45 của năm 2020”."""
_AIM_MOVED = cue(
    r"(?<!\w)(?:điều\s+chỉnh|nâng|hạ|giảm|tăng|sửa|lùi|thay\s+đổi)\s+(?:các\s+)?(?:mục\s+tiêu|chỉ\s+tiêu)(?!\w)[^;]*$"
)
"""The form “điều chỉnh chỉ tiêu PCI từ nhóm 10 xuống nhóm 12": the first was an aim as well."""


_INSTEAD = cue(r"(?<!\w)(?:thay\s+vì|chứ\s+không\s+phải|lẽ\s+ra)(?:[^,;.]|[.,](?=\d))*$")
_AS_PLANNED = cue(
    r"[^,;.]{0,30}?\s(?:như|theo)\s+(?:kế\s+hoạch|mục\s+tiêu|chỉ\s+tiêu|kỳ\s+vọng|cam\s+kết|mong\s+(?:muốn|đợi)|nghị\s+quyết|dự\s+kiến|(?:đã\s+)?(?:đề\s+ra|đặt\s+ra|định))(?!\w)"
)
"""Around a figure in “thay vì giữ ở tốp 30 như kế hoạch”."""
_INSTEAD_CLOSED = cue(r"(?<!\w)thay\s+vì\s(?:[^,;.]|[.,](?=\d))*,(?=\s)")


_AIM_CLOSED = cue(
    r"(?<!\w)sau\s+khi\s+(?:đặt(?:\s+ra)?|đề\s+ra|xác\s+định|công\s+bố|đưa\s+ra|giao)\s+(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?:[^,;.]|[.,](?=\d))*,(?=\s)"
)
"""The form “Tám tháng sau khi đặt mục tiêu PCI vào tốp 20, An Giang nhận kết quả …”: what follows came."""
_HELD_AGAINST_AIM = cue(
    r"\d\s*(?:%|điểm)?\s+[-–—]\s(?P<aside>(?:(?:gần|xấp\s+xỉ|tương\s+đương|sát|bằng|cao\s+hơn|thấp\s+hơn|kém|vượt|chưa\s+đạt|dưới|trên)\s)[^;()]{3,80}?)\s[-–—]\s"
)
"""The form “đạt 86,03% - gần bằng mục tiêu 86,5% mà tỉnh đề ra - hạng 22”: what is aimed at stays between the dashes."""


_AIM_PASSED = cue(
    r"\d\s*(?:%|điểm)?,\s+(?P<aside>(?:cũng\s+|vẫn\s+)?(?:(?:cao|thấp|tốt|kém)\s+hơn|vượt|hơn|kém|dưới|trên|gần\s+bằng|sát|bằng)(?:\s+(?:xa|so\s+với|hẳn))*\s+(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)[^;.,()\d]{0,40}(?:\([^()]*\)|\d[\d.,]*\d|\d)\s*(?:%|điểm|bậc)?)(?=(?:,|\s+và)\s)"
)
"""The form “xếp thứ 16, cao hơn kế hoạch đề ra (thứ 20) và hơn năm 2021 sáu bậc”: what is told behind came to pass."""


def without_asides(lowered: str, figure: Figure) -> str:
    """The sentence with the brackets emptied that are closed before a figure: what is aimed at in one is aimed at there.

    So is what did not come, told before what did: "Thay vì vào tốp 40 như mục tiêu, PCI tụt xuống thứ 51".
    """
    since = _AIM_CLOSED.search(lowered, 0, figure.start) if "sau khi" in lowered else None
    if since is not None:
        blank = " " * (since.end() - since.start() - 1)
        lowered = open_blanked(lowered[: since.start()] + blank + lowered[since.end() - 1 :], lowered)
    instead = _INSTEAD_CLOSED.search(lowered, 0, figure.start) if "thay vì" in lowered else None
    if instead is not None:
        blank = " " * (instead.end() - instead.start() - 1)
        lowered = open_blanked(lowered[: instead.start()] + blank + lowered[instead.end() - 1 :], lowered)
    held = _HELD_AGAINST_AIM.search(lowered, 0, figure.start) if " - " in lowered or " – " in lowered else None
    if held is not None:
        blank = " " * (held.end("aside") - held.start("aside"))
        lowered = open_blanked(lowered[: held.start("aside")] + blank + lowered[held.end("aside") :], lowered)
    beside = _AIM_PASSED.search(lowered, 0, figure.start) if "tiêu" in lowered or "hoạch" in lowered else None
    if beside is not None:
        blank = " " * (beside.end("aside") - beside.start("aside"))
        lowered = open_blanked(lowered[: beside.start("aside")] + blank + lowered[beside.end("aside") :], lowered)
    whole, opened = lowered, lowered.find("(", 0, figure.start)
    while opened >= 0:
        closed = lowered.find(")", opened, figure.start)
        if closed < 0:
            break
        lowered = lowered[: opened + 1] + " " * (closed - opened - 1) + lowered[closed:]
        opened = lowered.find("(", closed, figure.start)
    return open_blanked(lowered, whole)


_STARTS_FROM = cue(
    r"(?<!\w)(?:từ|trên|nền|xuất\s+phát\s+từ|căn\s+cứ|dựa\s+trên)\s+(?:(?:nền|cơ\s+sở|mức|những|các)\s+)*(?:kết\s+quả|thứ\s+hạng|vị\s+trí|thực\s+trạng|hiện\s+trạng)\s+(?:của\s+)?(?:năm\s+)?20\d\d\s*[:,–-]\s(?:(?!mục\s+tiêu|chỉ\s+tiêu|phấn\s+đấu|đặt|đưa|sẽ|phải|lên\s)[^.])*$"
)
"""The form “phải tăng 3 bậc, trên nền kết quả 2021: PAR INDEX thứ 21, SIPAS thứ 9”: what an aim starts from."""
_QUOTED = cue(r":\s*[\"“]")
_ORDERS = cue(r"(?<!\w)(?:yêu\s+cầu|đề\s+nghị|nhắc\s+nhở|chỉ\s+đạo|đôn\s+đốc|lưu\s+ý|kêu\s+gọi)(?!\w)")
_AIMS = cue(r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|phấn\s+đấu|kế\s+hoạch|quyết\s+tâm|đặt\s+ra|đề\s+ra|năm\s+tới)(?!\w)")
_TELLS = cue(r"(?<!\w)(?:đạt|đứng|xếp|chấm|được|chỉ|là|tụt|giảm|mất|rơi|ở)(?!\w)")


def without_order(lowered: str, figure: Figure) -> str:
    """The sentence without the words that lead to a quotation: "yêu cầu nhìn thẳng vào sự thật: “Chúng ta chỉ đạt 41,16 điểm”."""
    quoted = None
    for quoted in _QUOTED.finditer(lowered, 0, figure.start):  # noqa: B007
        pass
    if (
        quoted is None
        or not _TELLS.search(lowered, quoted.end(), figure.start + 8)
        or not _ORDERS.search(lowered, 0, quoted.start())
        or _AIMS.search(lowered, 0, quoted.start())
    ):
        return lowered
    return open_blanked(" " * quoted.end() + lowered[quoted.end() :], lowered)


def held_beside(lowered: str, figure: Figure) -> Modality | None:
    """What a figure is by the words right beside it, whatever the sentence aims at elsewhere; None where they do not tell.

    >>> from nlp.scan import scan
    >>> said = "đạt 86,2%, vượt mục tiêu 85%"
    >>> [held_beside(said, figure) for figure in scan(said).figures]
    [None, 'target']
    """
    near = max(0, figure.start - _NEAR)
    if _AIM_RIGHT_BEFORE.search(lowered, near, figure.start) or _AIM_IN_BRACKET.search(lowered, near, figure.start):
        return "target"
    opened = lowered.rfind("(", near, figure.start)
    if (
        opened >= 0
        and _RESULT_IN_BRACKET.search(lowered, near, figure.start)
        and _REACHED_THERE.search(lowered, opened, figure.end)
    ):
        return "actual"
    if "(" in lowered[: figure.start] and _AIMS_IN_BRACKET.search(lowered, 0, figure.start):
        return "target"
    if _AS_PLANNED.match(lowered, figure.end) and _INSTEAD.search(lowered, near, figure.start):
        return "target"
    if figure.comparator == "=" and "20" in lowered[: figure.start] and _STARTS_FROM.search(lowered, 0, figure.start):
        return "actual"
    if _NOW_BEHIND.match(lowered, figure.end) or _NOW_BEFORE.search(lowered, near, figure.start):
        return "actual"
    if ";" in lowered[: figure.start] and _TOLD_IN_ENGLISH.search(lowered, 0, figure.end):
        return "actual"
    return None


def is_left(lowered: str, figure: Figure) -> bool:
    """Whether a figure is what an aim starts from: "đưa PAR INDEX từ hạng 50 lên nhóm 30"."""
    if figure.comparator != "=" or figure.kind.endswith("_change") or _AIM_MOVED.search(lowered, 0, figure.start):
        return False
    if figure.earlier or (
        _AGAINST.search(lowered, max(0, figure.start - 30), figure.start) and _OF_A_YEAR.match(lowered, figure.end)
    ):
        return True
    before = _FROM.search(lowered, 0, figure.start) or _FROM_INSIDE.match(lowered, figure.start)
    return before is not None and _TO.match(lowered, figure.end) is not None
