"""The parts of a ministry where its own table is read out: "Tổng cục Thuế", "Cục Bổ trợ tư pháp", "Vụ Pháp chế"."""

import re

from nlp.mention import Mention
from nlp.patterns import cue

_OWN_TABLE = cue(
    r"(?<!\w)(?:xếp\s+hạng|chỉ\s+số|kết\s+quả|bảng|điểm|dẫn\s+đầu|đứng\s+đầu|cao\s+nhất|thấp\s+nhất|khối|dti|par\s*-?\s*index|ddci)(?!\w)[^.\n]{0,90}?"
    r"(?<!\w)(?:các|khối|những|\d{1,2})\s+(?:đơn\s+vị|tổng\s+cục|cục|vụ|cơ\s+quan)(?:[\s,]+(?:đơn\s+vị|tổng\s+cục|cục|vụ|viện|cơ\s+quan|hành\s+chính|sự\s+nghiệp|tham\s+mưu|và|khối|tương\s+đương)){0,8}\s+(?:trực\s+)?thuộc\s+(?:bộ|nhnn|ngân\s+hàng\s+nhà\s+nước|thanh\s+tra\s+chính\s+phủ|bảo\s+hiểm\s+xã\s+hội\s+việt|bhxh\s+việt)(?!\s+(?:chỉ|tiêu|máy|phận)(?!\w))(?!\w)"
    r"|(?<!\w)khối\s+(?:tổng\s+cục|cục|vụ)(?!\w)|(?<!\w)(?:trong|ở|bảng|khối)\s+(?:xếp\s+hạng\s+|khối\s+)?nội\s+bộ\s+(?:của\s+)?(?:bộ|ngân\s+hàng|nhnn|thanh\s+tra\s+chính)(?!\w)"
    r"|(?<!\w)(?:xếp\s+hạng|chỉ\s+số|kết\s+quả|dẫn\s+đầu|đứng\s+đầu|khối)(?!\w)[^.\n]{0,90}?(?<!\w)(?:các|khối|\d{1,2})\s+(?:tổng\s+cục|cục|vụ)(?:\s*,\s*|\s+và\s+)(?:tổng\s+cục|cục|vụ|viện|thanh\s+tra|văn\s+phòng|đơn\s+vị)(?!\w)"
)
"""A text with such words reads out a ministry's own table."""
_GATE = (
    "thuộc bộ",
    "thuộc nhnn",
    "thuộc ngân hàng",
    "thuộc thanh tra",
    "thuộc bảo hiểm",
    "thuộc bhxh",
    "khối tổng cục",
    "khối cục",
    "khối vụ",
    "nội bộ bộ",
    "nội bộ của bộ",
    "nội bộ ngân hàng",
    "nội bộ nhnn",
    "vụ, cục",
    "cục, vụ",
    "vụ và cục",
    "cục và vụ",
    "cục, đơn vị",
    "vụ, đơn vị",
)
"""Without any of these words the search for such a table is spared."""
_HEAD = re.compile(
    r"(?<!\w)(?:(?P<whole>Kho bạc Nhà nước|Văn phòng (?:NHNN|Ngân hàng Nhà nước(?: Việt Nam)?|Thanh tra Chính phủ|BHXH Việt Nam)|Ủy ban Tiêu chuẩn Đo lường Chất lượng [Qq]uốc gia|Ủy ban Chứng khoán Nhà nước|Văn phòng Bộ|Thanh tra Bộ)(?!\w)|(?:Tổng cục|Cục|Vụ|Viện|Học viện|Trung tâm)\s+(?=[^\W\d_]))"
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)?")
_STOPS = frozenset(
    [
        "đạt",
        "dẫn",
        "đứng",
        "xếp",
        "với",
        "là",
        "có",
        "được",
        "tăng",
        "giảm",
        "giữ",
        "tiếp",
        "cũng",
        "đã",
        "vẫn",
        "nằm",
        "ở",
        "thứ",
        "hạng",
        "lần",
        "cùng",
        "đều",
        "của",
        "thuộc",
        "trực",
        "về",
        "đội",
        "cuối",
        "chỉ",
        "mới",
        "bị",
        "cải",
        "tụt",
        "vươn",
        "lọt",
        "nhất",
        "nhì",
        "rồi",
        "khi",
        "còn",
        "thì",
        "trong",
        "trên",
        "dưới",
        "sau",
        "trước",
        "từ",
        "năm",
        "cho",
        "gồm",
        "lên",
        "xuống",
        "áp",
        "đầu",
        "chót",
        "theo",
        "tại",
        "thấp",
        "kém",
        "mất",
        "rơi",
        "rớt",
        "lùi",
        "bứt",
        "leo",
        "nhảy",
        "chiếm",
        "giành",
        "ngang",
        "vượt",
        "thay",
        "bất",
        "nhận",
        "ghi",
        "hơn",
        "so",
        "hoặc",
        "nhưng",
        "song",
        "nên",
        "nay",
        "này",
        "đó",
    ]
)
"""Words that no name of such a part goes on with."""
_MOST = (
    "đồng hạng",
    "đồng xếp",
    "cán đích",
    "cán mốc",
    "khép lại",
    "nối gót",
    "bám sát",
    "dừng ở",
    "cao nhất",
    "cao hơn",
    "cao thứ",
    "tốt nhất",
)
_HEADS = frozenset({"Cục", "Vụ", "Tổng", "Viện", "Trung", "Học", "Kho", "Ủy", "Văn", "Thanh"})
"""Words that another one begins with."""
_JOINT = re.compile(r" (?:[-–] (?=[^\W\d_a-zà-ỹđ]|châu ))?")
"""Between the words of a name: "Vụ Kế hoạch - Tài chính"."""
_ALSO = re.compile(r", (?=(?:giám sát|kiểm toán|kiểm định|chống|xử lý|dự báo|thi hành)(?!\w))")
"""Before what goes on with a name: "Cục Quản lý, giám sát bảo hiểm", "Cục Phòng, chống rửa tiền"."""
_LONGEST = 12


def bureaus(text: str, lowered: str) -> list[Mention]:
    """The bureaus and departments of a ministry, in a text that reads out a table of them."""
    if not any(words in lowered for words in _GATE):
        return []
    if _OWN_TABLE.search(lowered) is None:
        return []
    found = []
    for head in _HEAD.finditer(text):
        end = head.end() if head["whole"] else _name_end(text, head.end())
        if end > head.end() or head["whole"]:
            name = " ".join(text[head.start() : end].split())
            found.append(Mention(head.start(), end, "department", (name,), text[head.start() : end]))
    return found


def _name_end(text: str, start: int) -> int:
    """Where the name that begins here ends; ``start`` where none does."""
    first = _WORD.match(text, start)
    if first is None or not first.group()[0].isupper():
        return start
    end = first.end()
    for _ in range(_LONGEST):
        joint = _JOINT.match(text, end) or _ALSO.match(text, end)
        word = _WORD.match(text, joint.end()) if joint is not None else None
        if word is not None and joint is not None and joint.group().strip() in {"-", "–"} and word.group() in _HEADS:
            break  # "Vụ Pháp chế - Cục Hóa chất": another one
        if word is None or word.group().lower() in _STOPS or text.startswith(_MOST, word.start()):
            break
        if word.group() == "và":
            other = _WORD.match(text, word.end() + 1)
            if other is None or other.group() in _HEADS:
                break
            if other.group().lower() in _STOPS:
                break
        end = word.end()
    return end
