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


_SURE = cue(
    r"(?<!\w)(?:the|of|and|with|from|among|their|its|which|was|were|has|had|by|for|ranked|points|scored|came|finished|placed|topped|jumped|rose|fell|dropped|climbed|slipped|followed|behind|after|while|stood|recorded|earned|received|posted|ranking|position|places?|percentage|percent|per\s+cent|province|city|district|department|ministry|respectively|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?!\w)"
)
"""Words that no Vietnamese sentence has."""


def is_english(text: str) -> bool:
    """Whether a sentence in lower case is English, whatever marks its names carry.

    >>> is_english("da nang came second with 0.6881 points"), is_english("đà nẵng đứng thứ 2 về par index")
    (True, False)
    """
    if " the " not in text and not text.startswith("the ") and not _RARE.search(text):
        return False
    if next(islice(_COMMON.finditer(text), 1, None), None) is None:
        return False
    if _VIETNAMESE.search(text) is None:
        return True
    # Names and quotations of an article have Vietnamese words: "Võ Năm", "Của Ông".
    foreign = sum(1 for _ in _VIETNAMESE.finditer(text))
    if not has_marks(text):  # "Chairman Vo Trong Hai asked": all names without marks
        return sum(1 for _ in _COMMON.finditer(text)) > _MORE * foreign
    return len(text) > _LONG and sum(1 for _ in _COMMON.finditer(text)) > _MANY_MORE * foreign


_LONG = 300
_MANY_MORE = 10
_MORE = 3


def may_be_english(text: str) -> bool:
    """Whether nothing in a sentence speaks against English: it counts only in an article that is.

    >>> may_be_english("đà nẵng ranked fourth."), may_be_english("đà nẵng đứng thứ tư")
    (True, False)
    """
    if _VIETNAMESE.search(text) is not None and (has_marks(text) or not _SURE.search(text)):
        return False
    return _SURE.search(text) is not None or not has_marks(_NAMES_ASIDE.sub("", text))


def are_english(text: str, low: str, spans: Iterable[tuple[int, int, int]]) -> list[bool]:
    """Of each sentence whether it is English; a short one that may be English is, where another one surely is."""
    if "the " not in low and not _RARE.search(low):
        return [False for _ in spans]
    stretches = [(text[start:end], low[start:end]) for start, end, _ in spans]
    sure = [is_english(lowered) for _, lowered in stretches]
    if not any(sure):
        return sure
    return [
        is_so or not has_marks(said) or may_be_english(lowered)
        for is_so, (said, lowered) in zip(sure, stretches, strict=True)
    ]
