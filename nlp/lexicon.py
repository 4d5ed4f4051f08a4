"""The word lists of the reading rules, from ``nlp/data/vi``: read once, compiled once."""

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from nlp.errors import RuleError
from nlp.patterns import Cue, cue
from schema.text import lower, nfc, place_tones

DATA = Path(__file__).parent / "data" / "vi"


@lru_cache(maxsize=16)
def load(name: str) -> Any:
    """One word list file, parsed; an unreadable one is our own fault and says so."""
    path = DATA / f"{name}.yaml"
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # both loaders are the safe one
    except (OSError, yaml.YAMLError) as error:
        raise RuleError(f"{path.name}: expected a readable word list, found {error}") from error


def normal(phrase: str) -> str:
    """A phrase as texts are compared: composed, lower case, one tone placement."""
    return place_tones(lower(nfc(str(phrase))))


def words(*path: str) -> list[str]:
    """The phrases at a place of ``cues.yaml``, longest first so that an alternation takes the longest."""
    node: Any = load("cues")
    for key in path:
        try:
            node = node[key]
        except (KeyError, TypeError):
            raise RuleError(f"cues.yaml: expected a list at {'.'.join(path)}, found no {key!r}") from None
    return sorted({normal(phrase) for phrase in node}, key=lambda phrase: (-len(phrase), phrase))


def alternation(phrases: Iterable[str], *, space: str = r"\s+") -> str:
    r"""A group that matches any of the phrases, spaces stretched, the longest that fits; shared beginnings stand once.

    >>> alternation(["tăng", "tăng mạnh", "tăng rất mạnh", "đi lên"])
    '(?:tăng(?:\\s+(?:mạnh|rất\\s+mạnh))?|đi\\s+lên)'
    """
    tree: dict[str, Any] = {}
    for phrase in phrases:
        node = tree
        for word in phrase.split():
            node = node.setdefault(word, {})
        node[""] = {}
    return f"(?:{_branches(tree, space)})"


def _branches(tree: dict[str, Any], space: str) -> str:
    longest_first = sorted(filter(None, tree), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) + _behind(tree[word], space) for word in longest_first)


def _behind(tree: dict[str, Any], space: str) -> str:
    """What may follow a word of some phrases, or must where none of them ends with it."""
    more = len(tree) - ("" in tree)
    if not more:
        return ""
    branches = _branches(tree, space)
    behind = space + (branches if more == 1 else f"(?:{branches})")
    return f"(?:{behind})?" if "" in tree else behind


def whole_words(phrases: Iterable[str]) -> Cue:
    """A pattern for any of the phrases as whole words."""
    return cue(rf"(?<!\w){alternation(phrases)}(?!\w)")
