"""Lines that advertise other articles: what they say is said elsewhere, and states nothing here."""

from nlp.patterns import cue

_LABEL = (
    r"(?:mời\s+(?:bạn|quý\s+(?:vị|độc\s+giả)|độc\s+giả|các\s+bạn)\s+)?(?:xem|đọc|tham\s+khảo|nghe)\s+(?:thêm|tiếp|ngay|nhiều)"
    r"|(?:các\s+|những\s+|một\s+số\s+)?(?:tin|bài(?:\s+viết)?|nội\s+dung|video|chủ\s+đề|chuyện)\s+(?:tức\s+)?(?:có\s+)?(?:liên\s+quan|cùng\s+(?:chuyên\s+mục|chủ\s+đề|loại|tác\s+giả)|khác|đọc\s+nhiều|xem\s+nhiều|mới\s+nhất|nổi\s+bật|đáng\s+(?:chú\s+ý|đọc))"
    r"|(?:có\s+thể\s+)?(?:bạn|quý\s+(?:vị|độc\s+giả)|độc\s+giả)\s+(?:có\s+thể\s+)?quan\s+tâm|đừng\s+bỏ\s+lỡ|cùng\s+(?:chuyên\s+mục|chủ\s+đề)|(?:tin|bài)\s+nên\s+(?:đọc|xem)"
)
_OPENS = cue(rf"\s*\[?\s*(?:{_LABEL})\s*(?:[:\]>»\-–]|$)")
_ARROW = cue(r"\s*(?:>{2,}|»|►|▶|→|⇒)(?!.*(?:[.;,]\s*$|:\s))")
"""Arrows are bullets of lists as well: "» Huyện Hòa Sơn: 92,4%;"."""
_ALONE = cue(rf"\s*[\[>»►▶*•-]*\s*(?:{_LABEL})\s*[:\]>»]*\s*")
_PROSE = 160
"""Characters: no headline is that long."""


class Teasers:
    """Reads the lines of a field in order and tells the teasers among them."""

    def __init__(self) -> None:
        self._list = False

    def hides(self, line: str) -> bool:
        """Whether a line, lower case, advertises something else: by its own label, or below a label that stands alone.

        >>> teasers = Teasers()
        >>> lines = ("tin liên quan:", "- hà nội xếp thứ 3", "theo bộ nội vụ, hà nội xếp thứ 3 với 91,43%.")
        >>> [teasers.hides(line) for line in lines]
        [True, True, False]
        """
        if _ALONE.fullmatch(line):
            self._list = True
            return True
        if self._list and line.strip():
            # A list of headlines ends with the first line that is written like a sentence.
            self._list = len(line) < _PROSE and not line.rstrip().endswith((".", "…", ":", ";"))
        return self._list or _OPENS.match(line) is not None or _ARROW.match(line) is not None
