"""Which articles are reprints of one story, kept in a file of our own, so that a new one finds its family at once.

An article is compared only with those that share a band of its MinHash sketch (:mod:`crawler.sketch`), and belongs to them when
:func:`crawler.copies.alike` says so. A family is named by its first publication; when an earlier one turns up, or an
article joins two families, their members move, and stay on a list until the index has heard of it.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from crawler.copies import alike, shingles
from crawler.sketch import bands
from crawler.store import Store
from schema.article import Article

MOST = 60
"""Articles an article is compared with; those that share most of its sketch go first."""

_TABLES = """
CREATE TABLE articles (
  id TEXT PRIMARY KEY, content TEXT NOT NULL, published TEXT NOT NULL, family TEXT NOT NULL, stored TEXT, raw_hash TEXT
) WITHOUT ROWID;
CREATE INDEX articles_by_family ON articles (family);
CREATE TABLE bands (band INTEGER NOT NULL, article TEXT NOT NULL, PRIMARY KEY (band, article)) WITHOUT ROWID;
CREATE INDEX bands_by_article ON bands (article);
CREATE TABLE links (one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
"""
_LATE = datetime.max.replace(tzinfo=UTC).isoformat()

Load = Callable[[str], Article | None]


class Moved(NamedTuple):
    """An article of which the index does not know the family yet, and the bytes it was read from."""

    article: str
    family: str
    raw_hash: str | None


class Reprints(Store):
    """The open file."""

    tables = _TABLES
    version = 2
    """Two: bands of datasketch's sketches."""
    holds = "the memory of reprints"

    def place(self, article: Article, *, load: Load, raw_hash: str | None) -> str:
        """The family of an article, which is compared with all that came before; ``load`` gives those by their id."""
        row = self._db.execute("SELECT content, family, published FROM articles WHERE id = ?", (article.id,)).fetchone()
        published = _moment(article)
        if row is not None and (row[0], row[2]) == (article.content_hash, published):
            self._db.execute("UPDATE articles SET raw_hash = ? WHERE id = ?", (raw_hash, article.id))
            return str(row[1])
        own = shingles(article)
        own_bands = bands(own)
        near = [
            one
            for name in self._candidates(article.id, own_bands)
            if (one := load(name)) and alike(article, one, own, shingles(one))
        ]
        with self._all_or_nothing() as db:
            before = self._component(article.id) if row is not None else set()
            db.execute("DELETE FROM bands WHERE article = ?", (article.id,))
            db.execute("DELETE FROM links WHERE one = :id OR other = :id", {"id": article.id})
            db.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", [(band, article.id) for band in own_bands])
            for one in near:
                db.executemany(
                    "INSERT OR IGNORE INTO links VALUES (?, ?)", [(article.id, one.id), (one.id, article.id)]
                )
            db.execute(
                """INSERT INTO articles (id, content, published, family, raw_hash) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET content = excluded.content, published = excluded.published,
                  raw_hash = excluded.raw_hash""",
                (article.id, article.content_hash, published, article.id, raw_hash),
            )
            left = before
            while left:  # an edited article can leave the others of its family apart
                left -= self._name(self._component(next(iter(left))))
            self._name(self._component(article.id))
        return str(db.execute("SELECT family FROM articles WHERE id = ?", (article.id,)).fetchone()[0])

    def stored(self, article: str, family: str | None) -> None:
        """Note which family the index knows an article by."""
        self._db.execute("UPDATE articles SET stored = ? WHERE id = ?", (family, article))

    def moved(self) -> list[Moved]:
        """The articles whose family is another than the index knows."""
        rows = self._db.execute(
            "SELECT id, family, raw_hash FROM articles WHERE stored IS NOT NULL AND stored <> family ORDER BY id"
        )
        return [Moved._make(row) for row in rows]

    def members(self, family: str) -> list[str]:
        """The articles of a family, the first publication first."""
        rows = self._db.execute("SELECT id FROM articles WHERE family = ? ORDER BY published, id", (family,))
        return [str(row[0]) for row in rows]

    def drop(self, article: str) -> None:
        """Forget an article; those that only it held together part."""
        with self._all_or_nothing() as db:
            left = self._component(article) - {article}
            db.execute("DELETE FROM bands WHERE article = ?", (article,))
            db.execute("DELETE FROM links WHERE one = :id OR other = :id", {"id": article})
            db.execute("DELETE FROM articles WHERE id = ?", (article,))
            while left:
                left -= self._name(self._component(next(iter(left))))

    def _candidates(self, article: str, own: Iterable[int]) -> list[str]:
        shared: Counter[str] = Counter()
        for band in own:
            rows = self._db.execute("SELECT article FROM bands WHERE band = ? LIMIT ?", (band, MOST * 10))
            shared.update(str(row[0]) for row in rows)
        del shared[article]
        return [name for name, _ in sorted(shared.items(), key=lambda one: (-one[1], one[0]))[:MOST]]

    def _component(self, article: str) -> set[str]:
        """All that an article is linked with, through others too."""
        seen, left = {article}, [article]
        while left:
            rows = self._db.execute("SELECT other FROM links WHERE one = ?", (left.pop(),)).fetchall()
            found = {str(row[0]) for row in rows} - seen
            seen |= found
            left += found
        return seen

    def _name(self, members: set[str]) -> set[str]:
        """Name a family by its first publication."""
        rows = [
            row
            for one in members
            for row in self._db.execute("SELECT published, id FROM articles WHERE id = ?", (one,)).fetchall()
        ]
        if rows:
            first = min(rows)[1]
            self._db.executemany("UPDATE articles SET family = ? WHERE id = ?", [(first, one) for one in members])
        return members


def _moment(article: Article) -> str:
    return article.published_at.astimezone(UTC).isoformat() if article.published_at else _LATE
