"""The components of an indicator as tables name them: shortened ("Tham gia", "Môi trường") or with more words."""

import re
from functools import lru_cache

from nlp.lexicon import normal
from schema.catalogue import catalogue

_WRITTEN_OUT = {
    "hcc": "hành chính công", "tthc": "thủ tục hành chính", "hc": "hành chính", "dvc": "dịch vụ công", "dvctt": "dịch vụ công trực tuyến",
    "cntt": "công nghệ thông tin", "attt": "an toàn thông tin", "cchc": "cải cách hành chính", "tt": "trực tuyến",
    "cp": "chi phí", "kct": "không chính thức", "dn": "doanh nghiệp", "qt": "quản trị", "cb": "cán bộ", "cc": "công chức", "đh": "điều hành",
    "tcc": "tài chính công", "tcbm": "tổ chức bộ máy", "cđcv": "chế độ công vụ", "cqđt": "chính quyền điện tử", "cqs": "chính quyền số", "hđh": "hiện đại hóa",
    "tngt": "trách nhiệm giải trình", "kstn": "kiểm soát tham nhũng", "qtmt": "quản trị môi trường", "qtđt": "quản trị điện tử",
    "lđ": "lao động", "antt": "an ninh trật tự", "đđ": "đất đai", "tgnd": "tham gia của người dân", "dvhc": "dịch vụ hành chính",
}  # fmt: skip
_IDLE = frozenset(
    {
        *["của", "và", "các", "trong", "cho", "về", "với", "ở", "đối", "điểm", "hạng", "thứ"],
        *["chỉ", "số", "nội", "dung", "lĩnh", "vực", "trục", "trụ", "cột", "tiêu", "chí"],
    }
)
"""Words that tell no component from another."""
_FEWEST_WORDS = 2
_LONG = 8
"""Letters: longer than any Vietnamese syllable, so that one such word is a name in English ("Participation")."""


def _words(text: str) -> tuple[str, ...]:
    written = (_WRITTEN_OUT.get(word, word) for word in re.findall(r"[^\W\d_]+", normal(text)))
    return tuple(word for word in " ".join(written).split() if word not in _IDLE)


@lru_cache(maxsize=16)
def _forms(indicator: str) -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    return tuple(
        (part.name, tuple({_words(form) for form in (part.name, *part.aliases, *part.weak_aliases)}))
        for part in catalogue().indicator(indicator).components
    )


def _within(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    """Whether words stand among others in the same order."""
    rest = iter(many)
    return all(word in rest for word in few)


def _said_with_more(form: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether a name stands at the beginning of a longer one or makes up half of it, and no criterion only deals with it.

    >>> _said_with_more(("thủ", "tục"), ("tỷ", "lệ", "hồ", "sơ", "thủ", "tục", "đúng", "hạn"))
    False
    """
    if not _within(form, words):
        return False
    first = words.index(form[0])
    last = len(words) - 1 - words[::-1].index(form[-1])
    between = last + 1 - first - len(form)
    return between <= _MOST_BETWEEN and (first + between <= _MOST_BETWEEN or len(form) * 2 >= len(words))


_MOST_BETWEEN = 2
"""Words that a longer name has among those of the shorter one, or before them."""


@lru_cache(maxsize=4096)
def part_named(label: str, indicator: str) -> str | None:
    """The only component of an indicator that a heading or the name of a row can stand for.

    >>> part_named("Thủ tục HCC", "PAPI"), part_named("3. Trách nhiệm giải trình với người dân", "PAPI")
    ('Thủ tục hành chính công', 'Trách nhiệm giải trình')
    >>> part_named("Chi phí", "PCI"), part_named("Tổng điểm", "PCI")
    (None, None)
    """
    words = _words(label)
    if len(words) < _FEWEST_WORDS and not any(len(word) >= _LONG for word in words):
        return None
    forms = _forms(indicator)
    for holds in (
        lambda form: form == words,
        lambda form: f" {' '.join(words)} " in f" {' '.join(form)} ",
        lambda form: _within(words, form),
        lambda form: len(form) >= _FEWEST_WORDS and _said_with_more(form, words),
    ):
        found = {name for name, known in forms if any(holds(form) for form in known)}
        if len(found) == 1:
            return found.pop()
        if found:
            return None
    return None
