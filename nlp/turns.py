"""Where a text turns: to other units or to a province's own table, which the indicator told last is not meant for; to a term."""

from nlp.draft import SentenceText
from nlp.patterns import cue
from nlp.state import Name, State

_ALL_THE_COUNTRY = cue(
    r"\W*(?:nhìn\s+)?(?:trên|xét\s+trên|xét|nhìn)\s+(?:bình\s+diện|phạm\s+vi|mặt\s+bằng|quy\s+mô|tổng\s+thể|toàn\s+cục)(?:\s+chung)?(?:\s+(?:cả\s+nước|toàn\s+quốc))?(?!\w)"
)
"""How a paragraph opens that turns from some units to all."""


def turns_to_others(sentence: SentenceText, about: tuple[str, ...], state: State) -> bool:
    """Whether a paragraph without indicator tells of other units than the one above, which ends with several indicators.

    "PAR INDEX của tỉnh đạt 83%, SIPAS đạt 90%." and below "Dẫn đầu cả nước là Quảng Ninh": by what the article is about.
    """
    article = state.about()
    if len(article) != 1 or state.last.indicators == article or not state.last.indicators:
        return False
    if _ALL_THE_COUNTRY.match(sentence.lowered) and not any(m.kind == "indicator" for m in sentence.mentions):
        return True
    if about[:1] != article or len(state.indicators_told) < 2:
        return False
    if any(mention.kind in {"indicator", "component", "anaphora"} for mention in sentence.mentions):
        return False
    named = {Name(mention.ids, mention.kind) for mention in sentence.mentions if mention.kind == "unit"}
    return bool(named) and not named & {*state.last.subjects, *state.several, state.home}


_OWN_TABLE = cue(
    r"(?<!\w)(?:nội\s+bộ|xếp\s+hạng\s+(?:các|giữa|năm|của\s+các|đối\s+với|cấp|khối)|(?:đánh\s+giá|chấm\s+điểm)(?:,\s*|\s+và\s+)xếp\s+(?:hạng|loại)|(?:đạt|xếp)\s+loại|bảng\s+xếp\s+hạng|tự\s+(?:chấm|đánh\s+giá)|kết\s+quả\s+(?:chấm\s+điểm|thẩm\s+định|xếp\s+hạng))(?!\w)"
)
_ITS_PARTS = cue(
    r"(?<!\w)(?:nội\s+bộ|(?:khối|các|cấp|\d{1,3}|ubnd)\s+(?:cơ\s+quan\s+chuyên\s+môn|sở|huyện|quận|ban|xã|phường|ubnd\s+(?:cấp\s+)?(?:huyện|xã)|đơn\s+vị))(?!\w)"
)


def turns_inside(sentence: SentenceText, state: State) -> bool:
    """Whether a paragraph turns from the province's places to a table of its own parts, of what the article is about."""
    told = [name.level for name in state.several] if state.indicators_told else []
    return (
        bool(told)
        and not {"department", "district"} & set(told)
        and bool(state.about())
        and not any(mention.kind == "indicator" for mention in sentence.mentions)
        and _OWN_TABLE.search(sentence.lowered) is not None
        and _ITS_PARTS.search(sentence.lowered) is not None
    )


_TERM = cue(r"nhiệm\s+kỳ\s+20\d\d\s*(?:[-–—]|đến)\s*(?P<end>20\d\d)")


def term_told(sentence: SentenceText) -> int | None:
    """The last year of a term of office, or of a period, that a sentence names."""
    term = _TERM.search(sentence.lowered)
    return int(term["end"]) if term is not None else None
