"""How many units a province's own table ranks, said behind the places told of it: "Khối này có 19 đơn vị được đánh giá"."""

from nlp.draft import SentenceText
from nlp.figures import SPELT, small
from nlp.patterns import cue
from nlp.ranks import LONE_TOTALS
from nlp.state import State

_SORT = (
    r"(?:(?P<departments>sở|(?:chi\s+)?cục(?:\s+(?:thuế|hải\s+quan|thống\s+kê))?|bhxh|cơ\s+quan\s+chuyên\s+môn)|(?P<communes>xã|phường)|(?P<counties>huyện|quận|thị\s+xã)|(?P<any>đơn\s+vị|cơ\s+quan|địa\s+phương))"
    r"(?:,?\s+(?:và\s+)?(?:ban|ngành|huyện|quận|thị\s+xã|thành\s+phố|thị|thành|xã|phường|đặc\s+khu|đơn\s+vị|địa\s+phương|cơ\s+quan(?:\s+ngang\s+sở)?|cấp\s+(?:tỉnh|huyện|xã)))*"
)
_RANKED = cue(
    rf"(?<![\w/.,])(?P<count>\d{{1,3}})\s+{_SORT}\s+(?:(?:thuộc|của|trên)\s+[^.,;\d]{{2,30}}?\s+)?(?:được|tham\s+gia|thuộc\s+diện)\s+(?:khảo\s+sát,\s+)?(?:đánh\s+giá|xếp\s+hạng|chấm\s+điểm|khảo\s+sát|đo\s+lường)(?!\s+(?:là\s+)?(?:loại|mức|ở\s+mức|xuất\s+sắc|tốt|khá|trung\s+bình|cao|thấp|yếu|kém|đạt|trên|dưới|hoàn))(?!\w)"
)
"""The form “Có 19 sở, ngành được đánh giá”; no count of those that were judged good."""
_RESULTS_OF = cue(
    rf"(?<!\w)(?:kết\s+quả|chỉ\s+số|xếp\s+hạng|chấm\s+điểm|đánh\s+giá|đo\s+lường)(?!\w)[^.;:]{{0,90}}?\s(?:của|cho|đối\s+với|tại)\s+(?:tất\s+cả\s+|toàn\s+bộ\s+)?(?P<count>\d{{1,3}})\s+{_SORT}(?=\s*(?:[.,;:(]|$|(?:trên|trong|thuộc|trực|toàn|năm|tỉnh|của)[\s,]))"
)
"""The form “kết quả chấm điểm Chỉ số CCHC năm 2017 của 35 cục hải quan”."""
_OF_THIS = cue(
    r"(?<!\w)(?:khối|nhóm|bảng)\s+(?:(?:xếp\s+hạng\s+)?(?:này|trên)|(?P<sort>sở|huyện|xã|phường)[^.;\d]{0,40})\s+(?:chỉ\s+)?(?:có|gồm)\s+(?:tất\s+cả\s+|tổng\s+số\s+|cả\s+thảy\s+)?"
    rf"(?P<count>\d{{1,3}}|{SPELT})\s+(?:đơn\s+vị|cơ\s+quan|địa\s+phương|sở|huyện|xã|phường)(?!\s+(?:[^\W\d]+\s+){{0,2}}?(?:trên|dưới|đạt|xếp|có|từ|tăng|giảm|vượt|loại)(?!\w))"
)
_SORTS = {"department": "departments", "sở": "departments", "huyện": "counties", "xã": "communes", "phường": "communes"}
_GATE = ("đánh giá", "khối", "xếp hạng", "nhóm", "kết quả", "chỉ số", "khảo sát", "bảng")
_COMMUNES = ("Xã ", "Phường ", "Thị trấn ", "Đặc khu ")


def sort_of_table(kind: str, name: str) -> str:
    """Which of a province's own tables a unit stands in.

    >>> sort_of_table("department", "Sở Y tế"), sort_of_table("district", "Xã Sơn Vĩ"), sort_of_table("district", "Huyện Lắk")
    ('departments', 'communes', 'counties')
    """
    return "departments" if kind == "department" else "communes" if name.startswith(_COMMUNES) else "counties"


def count_ranked(sentence: SentenceText, state: State) -> None:
    """Remember how many units a table has of which the sentence says that they were ranked; of two counts none."""
    lowered = sentence.lowered
    if not any(word in lowered for word in _GATE):
        return
    spoken_of = _spoken_of(sentence, state)
    for match in (*_RANKED.finditer(lowered), *_RESULTS_OF.finditer(lowered)):
        sort = next((each for each in ("departments", "communes", "counties") if match[each]), spoken_of)
        _keep(sort, int(match["count"]), state)
    for match in _OF_THIS.finditer(lowered):
        _keep(_SORTS.get(match["sort"] or "", spoken_of), small(match["count"]), state)


def _spoken_of(sentence: SentenceText, state: State) -> str | None:
    """Which table "đơn vị" are of: that of the units which the sentence names, else of the one before it."""
    named: list[tuple[str, str]] = [
        (each.kind, each.ids[0]) for each in sentence.mentions if each.kind in {"department", "district"}
    ]
    if not named and state.last.subjects and state.last.subjects[0].kind in {"department", "district"}:
        named = [(state.last.subjects[0].kind, state.last.subjects[0].ids[0])]
    sorts = {sort_of_table(kind, name) for kind, name in named}
    return sorts.pop() if len(sorts) == 1 else None


def _keep(sort: str | None, count: int, state: State) -> None:
    if sort is not None and count > 1 and (count not in LONE_TOTALS or sort == "communes"):
        key = f"ranked {sort}"
        state.totals[key] = count if state.totals.get(key, count) == count else 0
