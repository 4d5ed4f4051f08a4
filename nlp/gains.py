"""By how much those that moved most have moved: "mức tăng lớn nhất thuộc về Sơn La, 5,12 điểm phần trăm, kế đến là Bình Thuận, 4,89"."""

from nlp.figures import Figure
from nlp.numbers import decimals, parse
from nlp.patterns import cue
from nlp.sharedchanges import SharedChangeScanner

MOVED_MOST = cue(
    r"(?<!\w)(?:(?P<noun>mức|biên\s+độ|tốc\s+độ|đà)\s+)?(?:(?P<up>tăng|cải\s+thiện)|giảm|sụt|tụt|mất)(?:\s+(?:điểm|số|trưởng))*\s+(?:cao|mạnh|nhiều|lớn|sâu|nhanh|ấn\s+tượng|ngoạn\s+mục|đáng\s+kể|rõ)(?:\s+(?:điểm|nét))?\s+nhất(?:\s+(?:cả\s+nước|toàn\s+quốc|(?:trong\s+)?khối\s+[^\W\d]+))?\s+(?:là|thuộc\s+về|phải\s+kể\s+đến|gồm|có|được\s+ghi\s+nhận\s+ở)\s"
)
_AMOUNT = cue(
    r"(?<![\d.,/])(?P<value>\d{1,2}(?:[.,]\d{1,4})?)\s*(?P<unit>điểm\s+phần\s+trăm|điểm\s+%|%|điểm)(?!\w)(?!\s*[(,]?\s*(?:đứng|xếp|hạng)(?!\w))"
)
_CLAUSE_ENDS = cue(r";|[.:](?!\d)")
_REACHED = cue(
    r"(?<!\w)(?:tăng|giảm|sụt|đạt|lên|xuống|còn|từ|được|chỉ\s+có|xếp|đứng|hạng|dẫn|tổng|nhưng|trong\s+khi|bậc)(?!\w)|\d"
)
_OF_PARTS = cue(
    r"(?<!\w)(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trụ\s+cột|tiêu\s+chí|thành\s+phần|trục)(?!\s+(?:cải\s+cách|hài\s+lòng|pci|papi|par))(?!\w)|[\"“]"
)
_MOST, _LEAST = 25, 1
"""Nobody scores so little in all, and a gain of less than a point is told of parts as well."""


class GainScanner(SharedChangeScanner):
    """Finds by how much the units that a sentence ranks by their gains have gained."""

    def _listed_gains(self) -> None:
        """The amounts behind "tăng điểm mạnh nhất là": each is a change, as long as none of them can be a score."""
        for head in MOVED_MOST.finditer(self.text):
            end = _CLAUSE_ENDS.search(self.text, head.end())
            stop = end.start() if end else len(self.text)
            position = head.end()
            for match in _AMOUNT.finditer(self.text, head.end(), stop):
                value, share = parse(match["value"]), match["unit"] != "điểm"
                sure = head["noun"] or match["unit"].endswith(("trăm", " %"))
                told = sure or not _OF_PARTS.search(self.text, head.start(), match.start())
                signed = self.text[match.start() - 1] in "+-–−"
                if (
                    signed
                    or _REACHED.search(self.text, position, match.start())
                    or value > _MOST
                    or not self.free(*match.span())
                ):
                    break
                if not told or (not sure and not share and value < _LEAST):
                    break
                amount, places = value if head["up"] else -value, decimals(match["value"])
                unit = self._unit(match["unit"])
                self.add(Figure(*match.span(), "score_change", amount, unit, places=places, rule="score_change"))
                position = match.end()
