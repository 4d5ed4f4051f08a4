"""Places in one word before what they are held in: "nhất PAPI về Kiểm soát tham nhũng, nhì về Công khai, bét về Môi trường"."""

from nlp.figures import Figure
from nlp.numbers import parse
from nlp.patterns import cue

WORD_PLACE = cue(
    r"(?<!\w)(?<!cao\s)(?<!thấp\s)(?<!tốt\s)(?<!kém\s)(?<!lớn\s)(?<!nhỏ\s)(?<!nhiều\s)(?<!ít\s)(?<!mạnh\s)(?<!yếu\s)(?<!sớm\s)(?<!nhanh\s)(?<!duy\s)(?<!thống\s)(?<!hợp\s)(?<!trên\s)(?<!thứ\s)"
    r"(?P<word>nhất|nhì|bét|chót|áp\s+chót|kế\s+chót)\s+(?:(?:par[\s-]*index|pci|papi|sipas|dti|pgi|pii|ddci|(?:cả\s+)?nước|toàn\s+quốc|bảng|khối)\s+(?:(?:năm\s+)?20\d\d\s+)?)?(?:về|ở)\s+(?!phía|cuối|đầu|dưới|trên|ngôi|vị|hạng)"
)
_FROM_TOP = {"nhất": 1, "nhì": 2}
_FEWEST = 2
"""One alone may be any superlative: "nhất về tinh thần"."""


def word_places(text: str) -> list[Figure]:
    """The places that such words tell, where at least two stand in one sentence."""
    found = []
    for match in WORD_PLACE.finditer(text):
        place = _FROM_TOP.get(match["word"])
        value = None if place is None else parse(str(place))
        below = None if place else 1 if match["word"] in {"bét", "chót"} else 2
        found.append(Figure(*match.span("word"), "rank", value, "rank", from_bottom=below, rule="rank"))
    return found if len(found) >= _FEWEST else []
