"""Bodies that no table of the catalogue holds, where a result is theirs: "Phòng Nội vụ huyện đạt 97 điểm"."""

from collections.abc import Callable

from nlp.mention import Mention
from nlp.patterns import cue

_HEADS = ("phòng ", "trung tâm ", "liên đoàn ", "hạt ", "bệnh viện ", "trường ", "công ty ", "quân ", "viện ", "cục ", "hội ", "chi nhánh ")  # fmt: skip
_BODY = cue(
    r"(?<!\w)(?:phòng|trung\s+tâm|liên\s+đoàn|hạt\s+kiểm\s+lâm|bệnh\s+viện|trường|(?:tổng\s+)?công\s+ty|quân\s+(?:khu|đoàn|chủng)|(?:học\s+)?viện|(?:tổng\s+|chi\s+)?cục|hội\s+(?:nông\s+dân|cựu\s+chiến\s+binh|liên\s+hiệp|chữ\s+thập\s+đỏ)|chi\s+nhánh)"
    r"(?:\s+(?!(?:cho|công|đánh|chấm|xếp|đứng|đạt|là|khiến|giúp|đưa|thông\s+báo|báo|nói|nêu|có|được|đã|vừa|của|tại|ở|trong|với|về|khi|thì|mà|nên|theo)\s)(?:[^\W\d]+(?:-[^\W\d]+)*|\d{1,2}|[–&-])){1,9}"
    r"(?=\s+(?:(?:đã|cũng|vẫn|tiếp\s+tục)\s+)*(?:đạt|xếp|đứng|dẫn\s+đầu)(?!\w)|\s*[(:]\s*\d+[.,]\d|\s+\d+[.,]\d+\s*(?:điểm|%))"
)


def bodies(text: str, lowered: str, free: Callable[[int, int], bool]) -> list[Mention]:
    """The bodies of a text that have a result of their own: nobody by name, and not the unit that they belong to."""
    if not any(head in lowered for head in _HEADS):
        return []
    return [
        Mention(*match.span(), "anaphora", (), match.group(), form="body")
        for match in _BODY.finditer(lowered)
        if text[match.start()].isupper() and free(*match.span())
    ]
