"""Whether a text, or a sentence of it, is English."""

from collections.abc import Iterable
from itertools import islice

from nlp.patterns import cue
from schema.text import has_marks

_COMMON = cue(
    r"(?<!\w)(?:the|of|with|and|by|from|among|its|was|were|is|are|has|have|had|ranked|points|for|to|on|at|in|as|it|this|that|came|finished|placed|scored|topped|tops|headed|heads|wins|won|led|leads|ranks|rankings|table|chart|jumped|rose|fell|dropped|climbed|promised|after|behind|while|but|than|province|place)(?!\w)|(?<=\w)['’]s(?=\s)"
)


_RARE = cue(r"(?<=\s)(?:of|with|and|in|by|from|for|was|were|is|has|had|at)\s")


_VIETNAMESE = cue(
    r"(?<!\w)(?:của|và|được|trong|năm|là|các|với|tỉnh|đạt|xếp|về|điểm|chỉ\s+số|đứng|thứ|theo|cho|có)(?!\w)"
)


_NAMES_ASIDE = cue(
    r"\w*[àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\w*(?=\s+(?:province|city)|['’]s)"
)


def is_english(text: str) -> bool:
    """Whether a sentence in lower case is English, whatever marks its names carry.

    >>> is_english("da nang came second with 0.6881 points"), is_english("đà nẵng đứng thứ 2 về par index")
    (True, False)
    """
    if " the " not in text and not text.startswith("the ") and not _RARE.search(text):
        return False
    return next(islice(_COMMON.finditer(text), 1, None), None) is not None and _VIETNAMESE.search(text) is None


def may_be_english(text: str) -> bool:
    """Whether nothing in a sentence speaks against English: it counts only in an article that is.

    >>> may_be_english("da nang ranked fourth."), may_be_english("đà nẵng đứng thứ tư")
    (True, False)
    """
    return _VIETNAMESE.search(text) is None and not has_marks(_NAMES_ASIDE.sub("", text))


def are_english(text: str, low: str, spans: Iterable[tuple[int, int, int]]) -> list[bool]:
    """Of each sentence whether it is English; a short one without marks is, where another one surely is."""
    if "the " not in low and not _RARE.search(low):
        return [False for _ in spans]
    stretches = [(text[start:end], low[start:end]) for start, end, _ in spans]
    sure = [is_english(lowered) for _, lowered in stretches]
    if not any(sure):
        return sure
    return [is_so or not has_marks(said) for is_so, (said, _) in zip(sure, stretches, strict=True)]
