"""Lines that are none of the article's own text: teasers of others, tags, captions without a figure."""

from nlp.patterns import cue

_LABEL = (
    r"(?:mời\s+(?:(?:bạn(?:\s+đọc)?|quý\s+(?:vị|độc\s+giả)|độc\s+giả|các\s+bạn)\s+)?)?(?:xem|đọc|tham\s+khảo|nghe)\s+(?:thêm|tiếp|ngay|nhiều)"
    r"|(?:các\s+|những\s+|một\s+số\s+)?(?:tin|bài(?:\s+viết)?|nội\s+dung|video|chủ\s+đề|chuyện)\s+(?:tức\s+)?(?:có\s+)?(?:liên\s+quan|cùng\s+(?:chuyên\s+mục|chủ\s+đề|loại|tác\s+giả)|khác|đọc\s+nhiều|xem\s+nhiều|mới\s+nhất|nổi\s+bật|đáng\s+(?:chú\s+ý|đọc))"
    r"|(?:có\s+thể\s+)?(?:bạn|quý\s+(?:vị|độc\s+giả)|độc\s+giả)\s+(?:có\s+thể\s+)?quan\s+tâm|đừng\s+bỏ\s+lỡ|cùng\s+(?:chuyên\s+mục|chủ\s+đề)|(?:tin|bài)\s+nên\s+(?:đọc|xem)"
)
_OPENS = cue(rf"\s*[\[>»►▶→⇒*•-]*\s*(?:{_LABEL})\s*(?:[:\]>»\-–]|$)")
_ARROW = cue(r"\s*(?:>{2,}|»|►|▶|→|⇒)(?!.*(?:[.;,]\s*$|:\s))")
"""Arrows are bullets of lists as well: "» Huyện Hòa Sơn: 92,4%;"."""
_ALONE = cue(rf"\s*[\[>»►▶*•-]*\s*(?:{_LABEL})\s*[:\]>»]*\s*")
_TAGS = cue(r"\s*(?:từ\s+kh(?:óa|oá)|tags?|thẻ|hashtags?|keywords?)\s*:")
_CAPTION = cue(
    r"(?!.*(?:đầu|quán\s+quân|á\s+quân|cuối|hạng|thứ\s+\w+|top|tốp)(?!\w))(?:[^\d]{0,200}?[.,;(–-]\s*)?ảnh(?:\s+(?:minh\s+h(?:ọa|oạ)|tư\s+liệu|internet))?(?:\s*:\s*[^.:;\d]{2,50})?[.)]?\s*"
)
"""A line under a picture without a figure or a place: "Quang cảnh hội nghị. Ảnh: Nguyễn Lâm"."""
_SOURCE = cue(
    r"\s*[(\[*]?\s*(?:(?:theo\s+)?nguồn(?:\s+(?:số\s+liệu|dữ\s+liệu|tin|dẫn))?|đồ\s+h(?:ọa|oạ)|trình\s+bày)\s*:\s*[^\d.;]{2,80}[)\]]?\.?\s*"
)
"""A line that only tells whose the figures above are, or who drew them: "(Nguồn: Sở Nội vụ)"."""
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
        return self._list or any(opens.match(line) for opens in (_OPENS, _ARROW, _TAGS)) or _is_note(line)


def _is_note(line: str) -> bool:
    return ("ảnh" in line and _CAPTION.fullmatch(line) is not None) or (
        ":" in line and _SOURCE.fullmatch(line) is not None
    )


_MAY_HIDE = cue(
    rf"(?<!\w)(?:{_LABEL})|>>|[»►▶→⇒]|(?<!\w)(?:từ\s+kh(?:óa|oá)|tags?|thẻ|hashtags?|keywords?)\s*:|(?<!\w)(?:ảnh|nguồn|đồ\s+h(?:ọa|oạ)|trình\s+bày)"
)


_ANSWERS = cue(
    r"(?<=\?)\s*a\s*[.):]\s*[^\n?]{1,90}?[;,.\n]\s*b\s*[.):]\s*[^\n?;]{1,90}(?:[;,.\n]\s*[cd]\s*[.):]\s*[^\n?;]{1,90})*"
)
"""What a quiz offers behind its question: "A. 10 bậc; B. 19 bậc; C. 24 bậc"."""
_INSIDE = cue(rf"(?<=[.!?”\"]\s)(?:{_LABEL})\s*:(?:[^\n.]|\.(?=\d)|(?<=tp)\.)*\.?(?=\s*(?:\n|$))")
"""A teaser that ends a paragraph: "… đạt 85%. Xem thêm: Hậu Giang đứng thứ 12 PCI 2022"."""
_LETTER = cue(r"[^\n]")


def without_teasers(lowered: str) -> str:
    """A text in small letters with the lines blanked that advertise other articles, list tags or stand under a picture.

    >>> without_teasers("từ khóa: pci, quảng ninh").isspace(), without_teasers("hà nội xếp thứ 3")
    (True, 'hà nội xếp thứ 3')
    """
    if "?" in lowered and _ANSWERS.search(lowered):
        lowered = _ANSWERS.sub(lambda match: _LETTER.sub(" ", match.group()), lowered)
    if not _MAY_HIDE.search(lowered):
        return lowered
    if _INSIDE.search(lowered):
        lowered = _INSIDE.sub(lambda match: _LETTER.sub(" ", match.group()), lowered)
    teasers = Teasers()
    lines = lowered.split("\n")
    shown = [" " * len(line) if line.strip() and teasers.hides(line) else line for line in lines]
    return (
        lowered if shown == lines else "\n".join(shown)
    )  # the very text, where nothing is hidden: it is known already
