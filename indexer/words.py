"""An article as the lists of words that a search engine is given."""

from itertools import chain
from typing import NamedTuple

from indexer.analysis import BREAK, WIDEST, folded_form, pairs, raw_words, written_form
from indexer.documents import ARTICLE
from schema.article import Article

_WIDE_BREAK = [BREAK] * (WIDEST + 1)

VARIANTS = ("written", "folded")
BODY, PAIRS, TITLE = "body", "pairs", "title"
WORD_FIELDS = tuple(f"{part}_{variant}" for part in (BODY, PAIRS, TITLE) for variant in VARIANTS)
"""Everything searchable, each two neighbours of it, and the words of the title alone; as written and folded."""


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


def words_of(article: Article) -> Words:
    """Everything of an article that words are looked for in."""
    body = list[str]()
    for field in ARTICLE.fields:
        if not field.searchable:
            continue
        words = _table_words(article) if field.kind == "json" else raw_words(getattr(article, field.source))
        if words:
            body += chain(_WIDE_BREAK, words) if body else words
    title = raw_words(article.title)
    written = [written_form(word) for word in body]
    folded = [folded_form(word) for word in body]
    return Words(
        " ".join(written),
        " ".join(folded),
        " ".join(pairs(written)),
        " ".join(pairs(folded)),
        " ".join([written_form(word) for word in title]),
        " ".join([folded_form(word) for word in title]),
    )


def _table_words(article: Article) -> list[str]:
    found = list[str]()
    for table in article.tables:
        for row in ((table.caption or "",), *table.rows):
            for cell in row:
                found += raw_words(cell)
            found.append(BREAK)
    return found
