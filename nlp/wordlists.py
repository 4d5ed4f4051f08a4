"""The word lists under ``nlp/data``: read once, checked for their shape, shared by every rule."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from nlp.errors import RuleError
from schema.text import lower

_DATA = Path(__file__).parent / "data" / "vi"

CAPITAL = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
"""The capital letters of Vietnamese, for use inside a character class."""


@cache
def wordlist(name: str) -> dict[str, Any]:
    """The file ``nlp/data/vi/<name>.yaml`` as it stands; a file that is not a mapping is an error."""
    path = _DATA / f"{name}.yaml"
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise RuleError(f"{path.name}: expected a readable YAML file, but {error}") from error
    if not isinstance(content, dict):
        raise RuleError(f"{path.name}: expected a mapping at the top, found {type(content).__name__}")
    return content


def one_of(words: Iterable[str], *, apart_from: str = "") -> str:
    r"""A regular expression group for any of the words, the longest that fits, shared beginnings tried once.

    ``apart_from`` is what must not stand right before, as the inside of a character class. The look back comes behind
    the first letter, for in front of it the engine would look back at every character of the text.

    >>> one_of(["Luật", "Bộ luật", "Luật Thủ đô"])
    '(?:Luật(?:\\ Thủ\\ đô)?|Bộ\\ luật)'
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    guard = f"(?<![{apart_from}].)" if apart_from else ""
    return "(?:" + "|".join(re.escape(letter) + guard + _branches(node) for letter, node in root.items()) + ")"


def _branches(node: dict[str, Any]) -> str:
    parts = [re.escape(letter) + _branches(rest) for letter, rest in node.items() if letter]
    if not parts:
        return ""
    if "" in node:
        return f"(?:{'|'.join(parts)})?"
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


@lru_cache(maxsize=4)
def small_letters(text: str) -> str:
    """A text in lower case, letter by letter; the same object for each of the rules, which ask it for places."""
    low = text.lower()
    return low if len(low) == len(text) else lower(text)
