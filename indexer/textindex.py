"""The text index: tantivy over the words of the latest versions. It follows the ledger and can always be made anew.

It keeps the number of the last change that it has seen in a document of its own, committed together with the rest, so
that after any accident it is known from where to go on.
"""

import contextlib
import json
import logging
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import tantivy
from tantivy import Document, Index, Schema, SchemaBuilder, Searcher
from tantivy import Query as TextQuery

from indexer.analysis import folded_form
from indexer.documents import ARTICLE, is_copy, published
from indexer.errors import BackendError
from indexer.facets import FIELD, alternatives, words_of_facts
from indexer.ledger import Ledger
from indexer.query import Filters, Progress
from indexer.ranking import step
from indexer.rows import FactKeys
from indexer.translation import Translator, first_letters
from indexer.words import BODY, FORMAT, WORD_FIELDS, field_name, words_of
from schema.article import Article

logger = logging.getLogger(__name__)

_HEAP = 64_000_000
_EVERY = 5_000
_SPACES = "spaces"
_BEYOND = 90
"""Hits looked at beyond those wanted: usually the last of them has another score."""
_BEST = 2_000
_NEWEST = 500
"""How many of the best and of the newest articles are looked at first when very many scores tie."""
_MORE = 8
_LAST_MOMENT = 2**62
_COPY = "copy"
_KEYS = 1_000


class Mark(NamedTuple):
    """Which ledger the index follows, in which format, and up to which change."""

    ledger: str
    format: int
    sequence: int


Found = tuple[int, int, int, float]
"""An article in the answer: step and time of publication, both negated so that the best is the smallest; its number and
its score. A plain tuple, for there can be thousands that tie."""


Hit = tuple[Any, tantivy.DocAddress]
"""What tantivy gives: a score, or the number that it sorted by, and where the document is."""


class BrokenTextError(BackendError):
    """The text index is missing, torn or foreign; the ledger can make it anew."""


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what tantivy says, its panics included, into an error of ours."""
    try:
        yield
    except (ValueError, OSError) as error:
        raise BrokenTextError(
            f"{path}: the text index cannot be read ({error}); `reformwatch rebuild` makes it anew"
        ) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise BrokenTextError(
            f"{path}: the text index is broken ({error}); `reformwatch rebuild` makes it anew"
        ) from error


def _schema() -> Schema:
    builder = SchemaBuilder()
    builder.add_text_field("kind", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("mark", stored=True, tokenizer_name="raw", index_option="basic")
    # Signed: a Python number given to delete_documents_by_term never meets an unsigned term.
    builder.add_integer_field("key", indexed=True, fast=True)
    for field in ARTICLE.fields:
        if field.facet and field.kind == "time":
            builder.add_integer_field(field.name, indexed=True, fast=True)
        elif field.facet:
            builder.add_text_field(field.name, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(FIELD, tokenizer_name=_SPACES, index_option="position")
    for name in WORD_FIELDS:
        places = not name.startswith("title")
        builder.add_text_field(name, tokenizer_name=_SPACES, index_option="position" if places else "freq")
    return builder.build()


class TextIndex:
    """An open text index. Writing methods belong to the one who holds the lock of the whole index."""

    def __init__(self, path: Path, ledger: Ledger) -> None:
        self.path = path
        self._ledger = ledger
        self.schema = _schema()
        self._kind = TextQuery.term_query(self.schema, "kind", "article", "basic")
        self._translator = Translator(self.schema, self._kind, self._written_forms, self._with_units)
        self._forms = dict[str, list[str]]()
        self._copies: bool | None = None
        self._index: Index | None = None
        self._writer: Any = None
        self._seen: tuple[int, ...] = ()
        self._pending = 0

    # Reading

    def mark(self) -> Mark:
        """How far the index has come."""
        with _told(self.path):
            return self._mark(self._fresh().searcher())

    def _mark(self, searcher: Searcher) -> Mark:
        with _told(self.path):
            hits = searcher.search(TextQuery.term_query(self.schema, "kind", "mark", "basic"), limit=1).hits
            if not hits:
                raise BrokenTextError(f"{self.path}: the text index was never finished")
            return Mark(**json.loads(searcher.doc(hits[0][1])["mark"][0]))

    def _check_format(self, searcher: Searcher) -> None:
        """Refuse to read an index of another format; those who write make it anew."""
        if self._ledger.readonly and (found := self._mark(searcher).format) != FORMAT:
            raise BrokenTextError(
                f"{self.path}: the text index is of format {found}, this version reads {FORMAT}; `reformwatch rebuild`, "
                "or any command that writes, makes it anew"
            )

    def search(
        self, tree: Any, conditions: list[TextQuery], *, by_date: bool, want: int, without: TextQuery | None = None
    ) -> tuple[int, list[Found]]:
        """How many articles answer, and at least the first ``want`` of them with all that tie with the last of those."""
        with _told(self.path):
            searcher = self._fresh().searcher()
            query = self._translator.translate(tree, conditions, ranked=not by_date, without=without)
            if not want:
                return _ask(searcher, query, 1)[0], []
            if by_date:
                return self._newest(searcher, query, want)
            return self._best(searcher, query, want)

    def _newest(self, searcher: Searcher, query: TextQuery, want: int) -> tuple[int, list[Found]]:
        size = want + _BEYOND
        while True:
            total, hits = _ask(searcher, query, size, order_by_field="published_at")
            if len(hits) < size or hits[-1][0] != hits[want - 1][0]:
                return total, _read(searcher, hits, by_date=True)
            size *= _MORE

    def _best(self, searcher: Searcher, query: TextQuery, want: int) -> tuple[int, list[Found]]:
        size = want + _BEYOND
        total, hits = _ask(searcher, query, size)
        if not _tied(hits, size, want):
            return total, _read(searcher, hits, by_date=False)
        # Of articles whose scores tie the newest come first. There can be very many, so they are looked for among the
        # newest articles, and if there are few of them, among the best ones.
        last = step(hits[want - 1][0])
        better = [hit for hit in hits if step(hit[0]) > last]
        depth = _NEWEST
        while True:
            moment = self._ledger.moment_of(depth)
            found = _read(searcher, self._since(searcher, query, moment, min(2 * depth, total)), by_date=False)
            tied = [one for one in found if -one[0] == last]
            if moment is None or len(better) + len(tied) >= want:
                return total, _read(searcher, better, by_date=False) + tied
            if depth == _NEWEST:
                _, hits = _ask(searcher, query, want + _BEST)
                if not _tied(hits, want + _BEST, want):
                    return total, _read(searcher, hits, by_date=False)
            depth *= _MORE

    def _since(self, searcher: Searcher, query: TextQuery, moment: int | None, size: int) -> list[Hit]:
        """All that answer and were published since a moment."""
        if moment is not None:
            newer = TextQuery.const_score_query(self.between("published_at", moment, _LAST_MOMENT), 0.0)
            query = TextQuery.boolean_query([(tantivy.Occur.Must, query), (tantivy.Occur.Must, newer)])
        count, hits = _ask(searcher, query, size)
        return hits if count <= size else _ask(searcher, query, count)[1]

    def with_facts(self, filters: Filters) -> TextQuery:
        """The condition that an article has a fact which meets the conditions on facts."""
        wanted = alternatives(filters)
        if wanted is None:
            return self.one_of("key", self._ledger.keys_with_facts(filters))
        phrases = [placed for placed in wanted if len(placed) > 1]
        words = [placed[0][1] for placed in wanted if len(placed) == 1]
        parts = [TextQuery.phrase_query(self.schema, FIELD, [*placed]) for placed in phrases]
        if words:
            parts.append(self.one_of(FIELD, words))
        return parts[0] if len(parts) == 1 else TextQuery.boolean_query([(tantivy.Occur.Should, one) for one in parts])

    @property
    def state(self) -> tuple[int, ...]:
        """What changes whenever the index does."""
        return self._seen

    @property
    def copies(self) -> TextQuery:
        """The condition that an article is a reprint of another."""
        return TextQuery.term_query(self.schema, "kind", _COPY, "basic")

    def keys(self, tree: Any, conditions: list[TextQuery], *, without: TextQuery | None = None) -> list[int]:
        """The numbers of all articles that answer."""
        with _told(self.path):
            searcher = self._fresh().searcher()
            query = self._translator.translate(tree, conditions, ranked=False, without=without)
            result: Any = searcher.search(query, limit=_KEYS)
            if result.count > _KEYS:
                result = searcher.search(query, limit=result.count)
            found: Any = searcher.fast_field_values("key", [address for _, address in result.hits])
            return list(found)

    def holds_copies(self) -> bool:
        """Whether there are any reprints at all."""
        with _told(self.path):
            searcher = self._fresh().searcher()
            if self._copies is None:
                self._copies = bool(searcher.search(self.copies, limit=1).hits)
            return self._copies

    def except_for(self, wanted: TextQuery, keys: list[int]) -> TextQuery:
        """What answers a query, apart from some articles."""
        if not keys:
            return wanted
        return TextQuery.boolean_query(
            [(tantivy.Occur.Must, wanted), (tantivy.Occur.MustNot, self.one_of("key", keys))]
        )

    def one_of(self, name: str, values: list[Any]) -> TextQuery:
        """The condition that a field has one of some values."""
        if len(values) == 1 and isinstance(values[0], str):
            return TextQuery.term_query(self.schema, name, values[0], "basic")
        return TextQuery.term_set_query(self.schema, name, values)

    def _with_units(self, units: tuple[str, ...]) -> TextQuery:
        return self.with_facts(Filters(units=units))

    def between(self, name: str, first: int, last: int) -> TextQuery:
        """The condition that a number lies between two, both included."""
        return TextQuery.range_query(self.schema, name, tantivy.FieldType.Integer, first, last)

    def _fresh(self) -> Index:
        """The index with the last commit of whichever process."""
        state = self._state()
        if self._index is None:
            self._index = self._open()
            self._check_format(self._index.searcher())
        elif state != self._seen:
            self._index.reload()
        if state != self._seen:
            self._forms.clear()
            self._copies = None
        self._seen = state
        return self._index

    def _written_forms(self, folded: str) -> list[str]:
        """The words as written that fold to a word, from the words that there are."""
        if folded not in self._forms and self._index is not None:
            searcher = self._index.searcher()
            name = field_name(BODY, marked=True)
            words = [word for first in first_letters(folded) for word, _ in searcher.terms_with_prefix(name, first)]
            self._forms[folded] = [word for word in words if folded_form(word) == folded]
        return self._forms[folded]

    def _state(self) -> tuple[int, ...]:
        found = (self.path / "meta.json").stat()
        return (found.st_mtime_ns, found.st_ino, found.st_size)

    def _open(self) -> Index:
        index = Index.open(str(self.path))
        index.register_tokenizer(_SPACES, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
        index.config_reader("Manual")
        index.reload()
        return index

    # Writing

    def catch_up(self, progress: Progress | None = None) -> None:
        """Follow the ledger to its last change; from the start when in doubt."""
        try:
            mark = self.mark()
        except BrokenTextError as error:
            if self.path.exists():
                logger.warning("%s; it is made anew from the ledger", error)
            self.rebuild(progress)
            return
        last = self._ledger.sequence
        if mark.format != FORMAT:
            logger.warning(
                "%s: the text index is of format %s, this version writes %s; it is made anew from the ledger",
                self.path,
                mark.format,
                FORMAT,
            )
            self.rebuild(progress)
        elif mark.ledger != self._ledger.identity or mark.sequence > last:
            logger.warning("%s: the text index does not belong to this ledger; it is made anew", self.path)
            self.rebuild(progress)
        elif mark.sequence < last:
            with _told(self.path):
                for key in self._ledger.removed_since(mark.sequence):
                    self._delete(key)
                for key, article, facts in self._ledger.changed_since(mark.sequence):
                    self.add(key, article, facts)
                self.commit(last)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Make the index anew from the ledger; readers keep the old one until it is done, if they have one."""
        total, last = self._ledger.article_count(), self._ledger.sequence
        self._drop_writer()
        try:
            with _told(self.path):
                self._fresh()
                usable = self._schema_fits()
        except BrokenTextError:
            usable = False
        if not usable:
            self._make()
        with _told(self.path):
            self._writing().delete_all_documents()
            for count, (key, article, facts) in enumerate(self._ledger.changed_since(0), 1):
                self._add(key, article, facts)
                if progress:
                    progress(count, total)
            self.commit(last)

    def add(self, key: int, article: Article, facts: FactKeys, *, new: bool = False) -> None:
        """Put an article in, in place of what stood under its number, unless it is new."""
        with _told(self.path):
            if not new:
                self._delete(key)
            self._add(key, article, facts)
            self._pending += 1

    def remove(self, key: int) -> None:
        """Take an article out."""
        with _told(self.path):
            self._delete(key)
            self._pending += 1

    @property
    def full(self) -> bool:
        """Whether enough has gathered for a commit."""
        return self._pending >= _EVERY

    def commit(self, sequence: int) -> None:
        """Make everything added visible and durable, together with the number of the change that it goes up to."""
        with _told(self.path):
            writer = self._writing()
            writer.delete_documents_by_term("kind", "mark")
            document = Document()
            document.add_text("kind", "mark")
            document.add_text("mark", json.dumps(Mark(self._ledger.identity, FORMAT, sequence)._asdict()))
            writer.add_document(document)
            writer.commit()
            self._pending = 0

    def close(self) -> None:
        """Let merges end and let go."""
        if self._writer is not None:
            with _told(self.path):
                writer, self._writer = self._writer, None
                writer.wait_merging_threads()
        self._index = None

    def abandon(self) -> None:
        """Give up what is not committed, after an error; the ledger knows it."""
        self._drop_writer()
        self._pending = 0

    def _drop_writer(self) -> None:
        self._writer = None
        self._index = None

    def _writing(self) -> Any:
        if self._writer is None:
            self._writer = self._fresh().writer(heap_size=_HEAP, num_threads=1)
        return self._writer

    def _schema_fits(self) -> bool:
        if self._index is None:
            return False
        try:
            Index(self.schema, path=str(self.path), reuse=True)
        except ValueError:
            return False
        return True

    def _make(self) -> None:
        self._index = None
        if self.path.exists():
            strange = [entry.name for entry in self.path.iterdir() if entry.is_dir()]
            if strange or self.path.is_symlink():
                raise BackendError(f"{self.path}: expected a text index to replace, found the folder {strange[0]}")
            shutil.rmtree(self.path)
        fresh = self.path.with_name(f"{self.path.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        with _told(self.path):
            fresh.mkdir()
            Index(self.schema, path=str(fresh))
            fresh.rename(self.path)

    def _delete(self, key: int) -> None:
        self._writing().delete_documents_by_term("key", key)

    def _add(self, key: int, article: Article, facts: FactKeys) -> None:
        document = Document()
        document.add_text("kind", "article")
        if is_copy(article):
            document.add_text("kind", _COPY)
        document.add_integer("key", key)
        document.add_integer("published_at", published(article))
        for field in ARTICLE.fields:
            value = getattr(article, field.source) if field.facet and field.kind == "keyword" else None
            if value:
                document.add_text(field.name, value)
        document.add_text(FIELD, words_of_facts(facts))
        for name, words in words_of(article)._asdict().items():
            document.add_text(name, words)
        self._writing().add_document(document)


def _ask(searcher: Searcher, query: TextQuery, size: int, **order: Any) -> tuple[int, list[Hit]]:
    """How many answer, and the first of them."""
    result: Any = searcher.search(query, limit=size, **order)
    return result.count, result.hits


def _tied(hits: list[Hit], size: int, want: int) -> bool:
    """Whether more may follow that tie with the last that is wanted."""
    return len(hits) == size and step(hits[-1][0]) == step(hits[want - 1][0])


def _read(searcher: Searcher, hits: list[Hit], *, by_date: bool) -> list[Found]:
    """Hits as articles in an answer, in their order."""
    addresses = [address for _, address in hits]
    keys: list[Any] = searcher.fast_field_values("key", addresses)
    if by_date:
        return sorted((0, -moment, key, 0.0) for (moment, _), key in zip(hits, keys, strict=True))
    published: list[Any] = searcher.fast_field_values("published_at", addresses)
    return sorted(
        (-step(score), -moment, key, score) for (score, _), moment, key in zip(hits, published, keys, strict=True)
    )
