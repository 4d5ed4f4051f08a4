"""Satisfaction with single fields of work ("đất đai 79,5%, y tế 86,2%"): parts that SIPAS does not have."""

from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue

_FIELD = (
    r"(?:đất\s+đai|xây\s+dựng|đầu\s+tư|y\s+tế|giáo\s+dục(?:\s+(?:công\s+lập|và\s+đào\s+tạo|phổ\s+thông))?|hộ\s+tịch|chứng\s+thực|tư\s+pháp|"
    r"công\s+an|thuế|hải\s+quan|(?:đăng\s+ký\s+)?(?:kinh\s+doanh|doanh\s+nghiệp)|giao\s+thông(?:\s+vận\s+tải)?|bảo\s+hiểm(?:\s+xã\s+hội)?|"
    r"lao\s+động|việc\s+làm|(?:tài\s+nguyên\s+(?:và\s+)?)?môi\s+trường|nông\s+nghiệp|văn\s+hóa|du\s+lịch|quy\s+hoạch|nhà\s+ở|cư\s+trú|"
    r"căn\s+cước|đăng\s+ký\s+xe|khám(?:,?\s+chữa)?\s+bệnh|công\s+chứng|điện\s+lực|cấp\s+nước|chính\s+sách\s+xã\s+hội|người\s+có\s+công)"
)
_LISTED = cue(
    r"(?:^|[,;:.(–-]|(?<!\w)(?:và|còn|riêng|ở|về|với|trong\s+đó|nhất\s+là|đặc\s+biệt\s+là|thấp\s+nhất\s+là|cao\s+nhất\s+là|thuộc\s+về))\s*"
    r"(?:(?:các|nhóm|lĩnh\s+vực|thủ\s+tục|dịch\s+vụ|ngành|mảng|khâu|hành\s+chính|về|với|ở|đối\s+với|riêng|mức\s+độ|hài\s+lòng)\s+)*"
    rf"{_FIELD}(?:\s*(?:,|-|và|,\s+và|/)\s*{_FIELD})*\s*(?:[(:,–-]\s*)?"
    r"(?:(?:là|đạt|chỉ|với|được|có|phải|ở\s+mức|mức|cũng|mới|còn|vẫn|thì|lần\s+lượt|tương\s+ứng|dừng\s+ở|cao\s+nhất|thấp\s+nhất)(?:\s+|$))*$"
)


_ONE = cue(
    r"(?<!\w)(?:lĩnh\s+vực|nhóm\s+thủ\s+tục)\s+(?!này|hành\s+chính|dịch\s+vụ|cải\s+cách|cung\s+ứng|trên|đó|nào)(?:[^,;.:()\d]|,(?=\s+[^\W\d]+\s+(?:đạt|có)\s)){2,60}$"
)
"""The form “lĩnh vực đất đai có mức độ hài lòng thấp nhất với 81,45%”."""


_BY_FIELDS = cue(
    r"(?:^|[.;]\s*)(?:(?:xét|tính|nhìn)\s+)?(?:trong|theo|ở|giữa|xét\s+theo|về)\s+(?:số\s+)?(?:các|từng|những|\d{1,2})\s+(?:lĩnh\s+vực|nhóm\s+(?:thủ\s+tục|lĩnh\s+vực)|loại\s+thủ\s+tục)(?!\w)(?:(?!sở\s|huyện\s|tỉnh\s|thành\s+phố\s|quận\s|phường\s|xã\s|sipas|chỉ\s+số)[^.;])*$"
)
"""The form “Trong các lĩnh vực, đất đai có tỷ lệ hài lòng thấp nhất (72,5%), hộ tịch cao nhất (94,1%)”."""


_ONE_MORE = cue(
    r"\s*\)?\s*(?:[,;]\s+|và\s+)(?:và\s+|còn\s+)?(?!(?:tính\s+|xét\s+)?(?:chung|toàn|bình\s+quân|trung\s+bình|tổng|cả)(?!\w))(?:[^\W\d]+\s+){1,7}?(?:(?:là|đạt|chỉ|với|được|có)\s+)*\(?"
)
"""The form “chứng thực đạt 83,7%, giấy phép xây dựng 75,8%, kết hôn 82,6%”."""


def of_a_field_of_work(sentence: SentenceText, figure: Figure, indicator: str) -> bool:
    """The form “SIPAS đạt 84,1%; trong đó y tế 86,2%, đất đai 79,5%”: satisfaction with a field is no SIPAS; a department's is."""
    lowered = sentence.lowered
    if indicator != "SIPAS" or figure.kind not in {"score", "rank"}:
        return False
    if "lĩnh vực" in lowered and _BY_FIELDS.search(lowered, 0, figure.start):
        return True
    if figure.kind == "rank":
        return False
    if _ONE.search(lowered, max(0, figure.start - 90), figure.start):
        return True
    field = _LISTED.search(lowered, max(0, figure.start - 120), figure.start)
    if field is not None:
        return not _names_between(sentence, field.start(), field.end())
    before = [each for each in sentence.scan.figures if each.kind == "score" and each.end <= figure.start]
    return (
        bool(before)
        and _ONE_MORE.fullmatch(lowered, before[-1].end, figure.start) is not None
        and not _names_between(sentence, before[-1].end, figure.start)
        and of_a_field_of_work(sentence, before[-1], indicator)
    )


def _names_between(sentence: SentenceText, start: int, end: int) -> bool:
    return any(mention.kind != "other" and mention.start < end and start < mention.end for mention in sentence.mentions)
