"""Sentences as spaCy documents: words by underthesea, text equal to the input, names and figures as spans.

Figures and names are found on characters first; the words never decide on a number ("89,95 điểm" is one of theirs).
A word that crosses the border of a span is cut there, so that every span begins and ends with a token.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

NAMES, FIGURES = "names", "figures"


class Labelled(NamedTuple):
    """A stretch of a sentence with what it is."""

    start: int
    end: int
    label: str
    group: str


@lru_cache(maxsize=1)
def _vocabulary() -> Any:
    import spacy  # noqa: PLC0415  # a second to load, for explanations only

    # A bare Vocab has no getter for LOWER; the vocabulary of a blank pipeline has.
    return spacy.blank("xx").vocab


def words(text: str) -> list[tuple[int, int]]:
    """Spans of the words of a sentence, in order; a word that does not come back verbatim falls apart at spaces.

    >>> s = "Hà Nội xếp thứ 3."
    >>> [s[start:end] for start, end in words(s)]
    ['Hà Nội', 'xếp', 'thứ', '3', '.']
    """
    from underthesea import word_tokenize  # noqa: PLC0415  # its models load on first use

    spans: list[tuple[int, int]] = []
    position = 0
    for word in word_tokenize(text, use_token_normalize=False):
        start = text.find(word, position)
        if start < 0:
            continue
        spans.append((start, start + len(word)))
        position = start + len(word)
    return spans


def document(text: str, spans: Iterable[Labelled] = ()) -> Any:
    """A spaCy ``Doc`` with ``doc.text == text``; ``doc.spans`` holds the names and the figures.

    >>> doc = document("Hà  Nội xếp thứ 3/63", [Labelled(12, 20, "rank", FIGURES)])
    >>> doc.text, [(span.text, span.label_) for span in doc.spans[FIGURES]]
    ('Hà  Nội xếp thứ 3/63', [('thứ 3/63', 'rank')])
    """
    from spacy.tokens import Doc  # noqa: PLC0415

    labelled = list(spans)
    borders = {0, len(text)}
    for start, end in [*words(text), *((span.start, span.end) for span in labelled)]:
        borders.update((start, end))
    tokens: list[str] = []
    spaces: list[bool] = []
    edges = sorted(borders)
    for start, end in pairwise(edges):
        piece = text[start:end]
        if piece == " " and tokens and not spaces[-1]:
            spaces[-1] = True  # the one space behind a token belongs to it
            continue
        tokens.append(piece)
        spaces.append(False)
    doc = Doc(_vocabulary(), words=tokens, spaces=spaces)
    for group in (NAMES, FIGURES):
        found = [doc.char_span(s.start, s.end, label=s.label) for s in labelled if s.group == group]
        doc.spans[group] = [span for span in found if span is not None]
    return doc
