"""An article as the lists of words that a search engine is given."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, compress, count
from typing import Final, NamedTuple, TypeVar

from indexer.analysis import BREAK, JOIN, LONGEST, WIDEST, folded_form, raw_words, written_form
from indexer.documents import ARTICLE, Field
from indexer.letters import decoded, encoded, folded, words_in
from indexer.setphrases import SET_PHRASES
from schema.article import Article
from schema.text import lower, nfc, place_tones

FORMAT = 5
"""Counted up when words, set phrases or fields change; what is derived in another format is made anew."""

Word = TypeVar("Word", str, bytes)
Line = tuple[str, bool]
"""A stretch of text, and whether nothing reaches from it into the next."""

VARIANTS = ("written", "folded")
BODY, PAIRS, TITLE = "body", "pairs", "title"
WORD_FIELDS = tuple(f"{part}_{variant}" for part in (BODY, PAIRS, TITLE) for variant in VARIANTS)
"""Everything searchable; the same with each two neighbours woven in and the set phrases at the end; and the words of the
title alone. All as written and folded."""
STRIDE = 2
"""Places from one word to the next where words and pairs are woven, a pair right behind its first word: so of words, pairs and
both mixed it is known from one field how far apart they stand."""


def has_places(name: str) -> bool:
    """Whether a field of words tells where they stand; the others only how often.

    >>> has_places("pairs_folded"), has_places("body_folded")
    (True, False)
    """
    return name.startswith(PAIRS)


def field_name(part: str, *, marked: bool) -> str:
    """The field that holds a part of an article as written or folded.

    >>> field_name("body", marked=True)
    'body_written'
    """
    return f"{part}_{VARIANTS[0 if marked else 1]}"


class Words(NamedTuple):
    """The words of an article by field, each joined by spaces: engines split at spaces and do nothing else."""

    body_written: str
    body_folded: str
    pairs_written: str
    pairs_folded: str
    title_written: str
    title_folded: str


class _Forms(NamedTuple):
    """A text as written and folded, its words joined by spaces, and with the pairs of neighbours woven in likewise."""

    written: str
    plain: str
    pairs: str
    plain_pairs: str


def words_of(article: Article) -> Words:
    """Everything of an article that words are looked for in."""
    body = _forms([lines for field in ARTICLE.fields if (lines := list(_lines(field, article)))])
    title = _forms([[(article.title, False)]])
    terms, plain_terms = _set_phrases(body)
    return Words(
        body.written,
        body.plain,
        " ".join((body.pairs, *terms)),
        " ".join((body.plain_pairs, *plain_terms)),
        title.written,
        title.plain,
    )


def _lines(field: Field, article: Article) -> Iterator[Line]:
    if not field.searchable:
        return
    if field.kind != "json":
        yield getattr(article, field.source), False
        return
    for table in article.tables:
        for row in ((table.caption or "",), *table.rows):
            yield "\n".join(row), True


def _forms(fields: list[list[Line]]) -> _Forms:
    """The words of some fields."""
    letters = _in_order(fields, _words_in_letters, _BREAK_LETTER)
    if letters is not None:
        joined = b" ".join(letters)
        written = place_tones(decoded(joined))
        pairs = _woven(written.split())
        in_letters = encoded(pairs)
        if in_letters is not None:
            return _Forms(written, decoded(folded(joined)), pairs, decoded(folded(in_letters)))
    words = _in_order(fields, raw_words, BREAK) or []
    both = [written_form(word) for word in words], [folded_form(word) for word in words]
    return _Forms(*map(" ".join, both), *map(_woven, both))


def _words_in_letters(text: str) -> list[bytes] | None:
    letters = encoded(lower(nfc(text)))
    return None if letters is None else words_in(letters, longest=LONGEST)


def _in_order(fields: list[list[Line]], split: Callable[[str], list[Word] | None], between: Word) -> list[Word] | None:
    """The words of fields with breaks in between, wider than any phrase; None where they cannot be had this way."""
    found = list[Word]()
    for lines in fields:
        words = list[Word]()
        for line, ends in lines:
            more = split(line)
            if more is None:
                return None
            words += more
            if ends:
                words.append(between)
        if words:
            found += chain([between] * (WIDEST + 1), words) if found else words
    return found


def _woven(words: list[str]) -> str:
    """Each word, and behind it the pair that it makes with the next; what a break is paired with is never asked for.

    >>> _woven(["chỉ", "số", "papi"])
    'chỉ chỉ_số số số_papi papi'
    """
    if not words:
        return ""
    # Woven by slices: the dearest step of all when done pair by pair.
    count = len(words) - 1
    found = [" "] * (6 * count + 1)
    found[0::6], found[2::6], found[4::6] = words, words[:-1], words[1:]
    found[3::6] = [JOIN] * count
    return "".join(found)


class _Step:
    """Where a set phrase stands after some of its words: its terms if it ends there, and how it goes on."""

    __slots__ = ("after", "plain", "written")

    def __init__(self) -> None:
        self.plain: str | None = None
        self.written = list[tuple[list[str], str]]()
        """The phrases with tones that are this one without, and their terms."""
        self.after = dict[str, _Step]()


def _beginnings() -> dict[str, _Step]:
    """The set phrases without tones, by the word that they begin with."""
    found = defaultdict[str, _Step](_Step)
    for phrase in SET_PHRASES:
        written = [written_form(word) for word in raw_words(phrase)]
        words = [folded_form(word) for word in written]
        step = found[words[0]]
        for word in words[1:]:
            step = step.after.setdefault(word, _Step())
        step.plain = JOIN.join(words)
        step.written.append((written, JOIN.join(written)))
    return dict(found)


_BREAK_LETTER: Final = encoded(BREAK) or b""
_BEGINNINGS: Final = _beginnings()
_TERMS: Final = {
    marked: frozenset(JOIN.join(map(form, raw_words(phrase))) for phrase in SET_PHRASES)
    for marked, form in ((True, written_form), (False, folded_form))
}


def set_phrase(words: Sequence[str], *, marked: bool) -> str | None:
    """The term that stands for a whole phrase among the pairs, if it is a set one.

    >>> set_phrase(["thu", "tuc", "hanh", "chinh"], marked=False)
    'thu_tuc_hanh_chinh'
    """
    term = JOIN.join(words)
    return term if term in _TERMS[marked] else None


def _set_phrases(text: _Forms) -> tuple[list[str], list[str]]:
    """The terms of the set phrases in a text, as written and folded."""
    found, found_plain = list[str](), list[str]()
    written, plain = text.written.split(), text.plain.split()
    plain.append("")  # no phrase goes on from here
    for place in compress(count(), map(_BEGINNINGS.__contains__, plain)):
        step, end = _BEGINNINGS[plain[place]].after.get(plain[place + 1]), place + 2
        while step is not None:
            if step.plain is not None:
                found_plain.append(step.plain)
                for words, term in step.written:
                    if written[place:end] == words:
                        found.append(term)
            step = step.after.get(plain[end])
            end += 1
    return found, found_plain
