"""The text index: tantivy over the words of the latest versions. It follows the ledger and can always be made anew.

It keeps the number of the last change that it has seen in a document of its own, committed together with the rest, so
that after any accident it is known from where to go on.
"""

import json
import logging
import shutil
from collections import ChainMap
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import tantivy
from tantivy import Document, Index, Searcher
from tantivy import Query as TextQuery

from indexer.analysis import folded_form
from indexer.beside import Beside
from indexer.documents import is_copy
from indexer.errors import BackendError
from indexer.facets import FIELD, alternatives
from indexer.firsthits import Found, ask, best, few_keys, newest
from indexer.folding import Reprints, reprints
from indexer.ledger import Ledger
from indexer.nearness import Near, Searched, Ways, Words, beginnings
from indexer.query import Facet, Filters, Progress
from indexer.rows import Standing
from indexer.textdocuments import (
    ARTICLES,
    COPY,
    FIRST,
    FORMAT,
    MARK,
    counted_by,
    document_of,
    number_of,
    open_index,
    schema,
    value_of,
)
from indexer.textfaults import BrokenTextError, told
from indexer.translation import Translator, first_letters
from indexer.words import BODY, field_name
from schema.article import Article

logger = logging.getLogger(__name__)

_HEAP = 64_000_000
_EVERY = 5_000
_LAST_MOMENT = 2**62
_NUMBERS = 20_000
_FEW = 1_500
"""Values that are looked up one by one; a set of them is looked up by going through all that there are."""
_WORDS = 300
_PHRASES = 100
_VALUES = 60_000
"""Values that an answer is counted by at most."""


class Mark(NamedTuple):
    """Which ledger the index follows, in which format, and up to which change."""

    ledger: str
    format: int
    sequence: int


class TextIndex:
    """An open text index. Writing methods belong to the one who holds the lock of the whole index."""

    def __init__(self, path: Path, ledger: Ledger) -> None:
        self.path = path
        self._ledger = ledger
        self.schema = schema()
        self._kind = TextQuery.term_query(self.schema, "kind", ARTICLES, "basic")
        self._translator = Translator(
            self.schema, self._kind, self._written_forms, self._with_units, self._near, self._beginnings
        )
        self._near_by = dict[Words, Ways]()
        self._forms = dict[str, list[str]]()
        self._copies: bool | None = None
        self._beside = Beside()
        self._index: Index | None = None
        self._writer: Any = None
        self._seen: tuple[int, ...] = ()
        self._pending = 0
        self._firsts = set[str]()
        """Families whose first publication is marked, if it is there, since the writer was opened."""
        self._early = set[int]()
        """Articles put in when a reprint of them was, and perhaps before their own turn."""

    # Reading

    def mark(self) -> Mark:
        """How far the index has come."""
        with told(self.path):
            return self._mark(self._fresh().searcher())

    def _mark(self, searcher: Searcher) -> Mark:
        with told(self.path):
            hits = searcher.search(TextQuery.term_query(self.schema, "kind", MARK, "basic"), limit=1).hits
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
        with told(self.path):
            searcher = self._fresh().searcher()
            query = self._translator.translate(tree, conditions, ranked=not by_date, without=without)
            if not want:
                return ask(searcher, query, 1)[0], []
            if by_date:
                return newest(searcher, query, want)
            since = partial(self.between, "published_at", last=_LAST_MOMENT)
            return best(searcher, query, want, moment_of=self._ledger.moment_of, since=since)

    def with_facts(self, filters: Filters) -> TextQuery:
        """The condition that an article has a fact which meets the conditions on facts."""
        wanted = alternatives(filters)
        if wanted is None:
            return self.one_of("key", self._ledger.keys_with_facts(filters))
        phrases = [placed for placed in wanted if len(placed) > 1]
        words = [placed[0][1] for placed in wanted if len(placed) == 1]
        parts = [TextQuery.phrase_query(self.schema, FIELD, [*placed]) for placed in phrases]
        parts += [self.one_of(FIELD, words)] if words else []
        return parts[0] if len(parts) == 1 else TextQuery.boolean_query([(tantivy.Occur.Should, one) for one in parts])

    def state(self) -> tuple[int, ...]:
        """What changes whenever another commit is read."""
        with told(self.path):
            self._fresh()
            return self._seen

    @property
    def copies(self) -> TextQuery:
        """The condition that an article is a reprint of another."""
        return TextQuery.term_query(self.schema, "kind", COPY, "basic")

    @property
    def firsts(self) -> TextQuery:
        """The condition that an article has reprints."""
        return TextQuery.term_query(self.schema, "kind", FIRST, "basic")

    def keys(self, tree: Any, conditions: list[TextQuery], *, without: TextQuery | None = None) -> list[int]:
        """The numbers of all articles that answer."""
        with told(self.path):
            searcher = self._fresh().searcher()
            query = self._translator.translate(tree, conditions, ranked=False, without=without)
            total, hits = ask(searcher, query, _NUMBERS)
            if total > _NUMBERS:
                _, hits = ask(searcher, query, total)
            found: list[Any] = searcher.fast_field_values("key", [address for _, address in hits])
            return found

    def reprints(self, tree: Any, conditions: list[TextQuery]) -> Callable[[], Reprints | None]:
        """Start to look for the reprints that answer, and of which of them the first publication answers, too."""
        with told(self.path):
            searcher = self._fresh().searcher()
            of_copies, of_firsts = (
                self._translator.translate(tree, conditions, ranked=False, rare=rare)
                for rare in (self.copies, self.firsts)
            )
        return self._beside.start(partial(self._reprints, searcher, of_copies, of_firsts))

    def _reprints(self, searcher: Searcher, of_copies: TextQuery, of_firsts: TextQuery) -> Reprints | None:
        with told(self.path):
            return reprints(searcher, of_copies, of_firsts)

    def counted(
        self, facets: Sequence[Facet], tree: Any, conditions: list[TextQuery], *, without: TextQuery | None = None
    ) -> dict[Facet, list[tuple[Any, int]]]:
        """How many of all articles that answer have each value, on any of their facts; of some facets at once."""
        asked = [{facet: {"terms": {"field": counted_by(facet), "size": _VALUES}}} for facet in facets]
        with told(self.path):
            searcher = self._fresh().searcher()
            query = self._translator.translate(tree, conditions, ranked=False, without=without)
            # Two halves, not one by one: the articles are looked for as often.
            halves = [dict(ChainMap(*half)) for half in (asked[::2], asked[1::2]) if half]
            found = ChainMap(*self._beside.each([partial(searcher.aggregate, query, half) for half in halves]))
        return {
            facet: [(value_of(facet, one["key"]), one["doc_count"]) for one in found[facet]["buckets"]]
            for facet in facets
        }

    def holds_copies(self) -> bool:
        """Whether there are any reprints at all."""
        with told(self.path):
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
        if 0 < len(values) <= _FEW:
            terms = [TextQuery.term_query(self.schema, name, value, "basic") for value in values]
            return TextQuery.boolean_query([(tantivy.Occur.Should, term) for term in terms])
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
            self._index = open_index(str(self.path))
            self._check_format(self._index.searcher())
        elif state != self._seen:
            self._index.reload()
        if state != self._seen:
            self._forms.clear()
            self._near_by.clear()
            self._copies = None
        self._seen = state
        return self._index

    def _near(self, words: Words) -> Ways:
        """The articles in which words stand near each other; found out once for all the questions of a search."""
        if words not in self._near_by:
            searcher = self._fresh().searcher()
            searched = Searched(
                self.schema,
                searcher.doc_freq,
                partial(few_keys, searcher),
                lambda queries, most: self._beside.each([partial(few_keys, searcher, one, most) for one in queries]),
                lambda keys: self.one_of("key", keys),
                partial(beginnings, searcher),
            )
            if len(self._near_by) >= _PHRASES:
                self._near_by.clear()
            self._near_by[words] = Near(searched, words).ways()
        return self._near_by[words]

    def _beginnings(self, name: str, letters: str) -> list[str] | None:
        found = beginnings(self._fresh().searcher(), name, letters, _WORDS)
        return None if found is None else [word for word, _ in found]

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
            try:
                self._follow(mark.sequence, last)
            except BrokenTextError as error:
                logger.warning("%s; it is made anew from the ledger", error)
                self.rebuild(progress)

    def _follow(self, seen: int, last: int) -> None:
        with told(self.path):
            for key in self._ledger.removed_since(seen):
                self._delete(key)
            for located in self._ledger.changed_since(seen):
                self.add(*located)
            self.commit(last)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Make the index anew from the ledger; readers keep the old one until it is done, if they have one."""
        total, last = self._ledger.article_count(), self._ledger.sequence
        self._drop_writer()
        try:
            with told(self.path):
                self._fresh()
                usable = self._schema_fits()
        except BrokenTextError:
            usable = False
        if not usable:
            self._make()
        with told(self.path):
            self._writing().delete_all_documents()
            for count, located in enumerate(self._ledger.changed_since(0), 1):
                self._add(*located)
                if progress:
                    progress(count, total)
            self.commit(last)

    def add(
        self, key: int, article: Article, standing: Standing, *, new: bool = False, reprinted: bool | None = None
    ) -> None:
        """Put an article in, in place of what stood under its number, unless it is new; what is not told is looked up."""
        with told(self.path):
            if not new or key in self._early:
                self._delete(key)
            self._add(key, article, standing, reprinted=reprinted)
            if is_copy(article):
                self._mark_first(article.family or "")
            self._pending += 1

    def remove(self, key: int) -> None:
        """Take an article out."""
        with told(self.path):
            self._delete(key)
            self._pending += 1

    @property
    def full(self) -> bool:
        """Whether enough has gathered for a commit."""
        return self._pending >= _EVERY

    def commit(self, sequence: int) -> None:
        """Make everything added visible and durable, together with the number of the change that it goes up to."""
        with told(self.path):
            # No name of its own for the writer here: whoever kept an error of this call would keep its lock with it.
            self._writing().delete_documents_by_term("kind", MARK)
            document = Document()
            document.add_text("kind", MARK)
            document.add_text("mark", json.dumps(Mark(self._ledger.identity, FORMAT, sequence)._asdict()))
            self._writing().add_document(document)
            self._writing().commit()
            self._pending = 0

    def close(self) -> None:
        """Let merges end and let go."""
        self._beside.close()
        if self._writer is not None:
            with told(self.path):
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
        self._firsts.clear()
        self._early.clear()

    def _writing(self) -> Any:
        if self._writer is None:
            self._writer = self._fresh().writer(heap_size=_HEAP, num_threads=1)
            # What a killed writer left half made bears the names that this one will give: a commit would stop at it.
            self._writer.garbage_collect_files()
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
        fresh, old = (self.path.with_name(f"{self.path.name}.{state}") for state in ("new", "old"))
        for left in (fresh, old):
            shutil.rmtree(left, ignore_errors=True)
        with told(self.path):
            fresh.mkdir()
            Index(self.schema, path=str(fresh))
            if self.path.exists():
                # Under its name a reader's thread may still make its lock file while the folder is being emptied.
                self.path.rename(old)
            fresh.rename(self.path)
        shutil.rmtree(old, ignore_errors=True)

    def _delete(self, key: int) -> None:
        self._writing().delete_documents_by_term("key", key)

    def _add(self, key: int, article: Article, standing: Standing, *, reprinted: bool | None = None) -> None:
        has_reprints = bool(self._ledger.with_reprints([article.id])) if reprinted is None else reprinted
        if has_reprints:
            self._firsts.add(article.id)
        self._writing().add_document(document_of(key, article, standing, has_reprints=has_reprints))

    def _mark_first(self, family: str) -> None:
        """See to it that the first publication of a story is known as such, now that it has a reprint.

        Whatever is put in afterwards is marked from the start, for the ledger knows of the reprint by then.
        """
        if family in self._firsts:
            return
        self._firsts.add(family)
        known = TextQuery.term_query(self.schema, "first_of", number_of(family))
        if not ask(self._fresh().searcher(), known, 1)[0] and (first := self._ledger.located(family)):
            self._delete(first.key)
            self._add(*first)
            self._early.add(first.key)
