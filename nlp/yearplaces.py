"""Places of a row of years that no rank word stands beside: "thứ hạng các năm 2020, 2021, 2022 là: 43, 20, 17"."""

from nlp.board import MOST_RANKED, Board
from nlp.figures import Figure
from nlp.numbers import parse
from nlp.patterns import cue
from nlp.yearlists import spelt_out, year_lists

IN_STEP_WITH_YEARS = cue(
    r"(?<![\w.,/-])\d{1,2}(?:/\d{2})?(?:(?:\s*[,;]\s*(?:và\s+|rồi\s+)?|\s+(?:và|rồi)\s+|\s*[–→-]\s*)\d{1,2}(?:/\d{2})?)+(?![\d%/]|[.,]\d|\s*(?:điểm|phần|bậc|lần|tỉnh|đơn|chỉ\s+số|tỷ|triệu|nghìn|dự\s+án|hồ\s+sơ|thủ\s+tục))"
)
_PLACE = cue(r"\d{1,2}(?:/(?P<total>\d{2}))?")
_TO_PLACES = cue(
    r"\s*\)?\s*,?\s*[^.;()\d]{0,50}?\s*(?::|(?<!\w)(?:là|lượt|ứng|xếp|đứng|hạng|thứ|trí|ở|giữ|còn))\s*:?\s*"
)
_TOLD_PLACES = cue(r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|vị\s+thứ|vị\s+trí|hạng(?!\s+mục)|xếp|đứng)(?!\w)")
_TOLD_OTHERWISE = cue(r"(?<!\w)(?:điểm|tỷ\s+lệ|số\s+lượng|mức|tăng|giảm)(?!\w)")
_FARTHEST = 120
"""So far before the years stands the word that says that places are told."""


class YearPlaceScanner(Board):
    """Finds the places that stand in step with a list of years."""

    def _places_of_year_lists(self) -> None:
        """The forms “vị trí từ 2020 đến 2022: 43, 20, 17", "thứ hạng PCI các năm 2021, 2022 là 30 và 27”."""
        for years in year_lists(self.text):
            places = next(IN_STEP_WITH_YEARS.finditer(self.text, years.end()), None)
            if places is None or not _TO_PLACES.fullmatch(self.text, years.end(), places.start()):
                continue
            since = max(self.text.rfind(mark, 0, years.start()) for mark in (". ", "; "))
            said = None
            for said in _TOLD_PLACES.finditer(self.text, max(since, years.start() - _FARTHEST, 0), places.start()):  # noqa: B007  # the last one counts
                pass
            if said is None or _TOLD_OTHERWISE.search(self.text, said.end(), places.start()):
                continue
            found = list(_PLACE.finditer(self.text, places.start(), places.end()))
            if len(found) != len(spelt_out(years)) or not self.free(*places.span()):
                continue
            for one in found:
                place = int(one.group().partition("/")[0])
                if 0 < place <= MOST_RANKED:
                    total = int(one["total"]) if one["total"] else None
                    self.add(Figure(*one.span(), "rank", parse(str(place)), "rank", total=total, rule="rank"))
