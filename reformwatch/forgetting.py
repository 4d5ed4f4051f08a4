"""Taking articles out for good, as those may ask whose they are: what it would hit, and doing it."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from indexer.query import Filters, Forgotten, Query
from reformwatch.errors import QuestionError
from schema.article import Article, article_id
from schema.record import Record

if TYPE_CHECKING:
    from crawler.reprints import Reprints
    from indexer.backend import Backend

_ID = re.compile(r"[0-9a-f]{20}")
_PAGE = 200


class Case(Record):
    """An article that is meant; only its id is known when the index does not hold it."""

    article: str
    title: str = ""
    outlet: str | None = None
    url: str | None = None
    published: datetime | None = None
    facts: int = 0
    there: bool = True
    archived: str | None = None
    """Where the archive keeps the page that the article was read from; it stays there."""


class Forgetting(Record):
    """What would be taken out, or was."""

    cases: tuple[Case, ...]
    outlets: tuple[str, ...] = ()
    done: bool = False

    @property
    def there(self) -> tuple[Case, ...]:
        """The articles that the index holds."""
        return tuple(case for case in self.cases if case.there)

    @property
    def facts(self) -> int:
        """Their figures."""
        return sum(case.facts for case in self.cases)


def article_named(name: str) -> str:
    """The id of an article by its id or its address, whether the index holds it or not."""
    if _ID.fullmatch(name):
        return name
    if name.startswith(("http://", "https://")):
        from crawler.identity import identity  # noqa: PLC0415  # only addresses need it

        return article_id(identity(name), "")
    raise QuestionError(f"{name}: cần mã bài (20 ký tự) hoặc địa chỉ bài")


def find(backend: "Backend", names: Sequence[str], outlets: Sequence[str]) -> Forgetting:
    """What is meant by ids, addresses and outlets."""
    ids = dict.fromkeys(article_named(name) for name in names)
    found = dict[str, Case]()
    for key in ids:
        article = backend.article(key)
        found[key] = Case(article=key, there=False) if article is None else _case(article)
    for outlet in outlets:
        for article in _of_outlet(backend, outlet):
            found.setdefault(article.id, _case(article))
    amounts = dict.fromkeys(found, 0)
    keys = iter(found)
    while some := tuple(islice(keys, _PAGE)):
        for fact in backend.facts(Filters(articles=some)):
            amounts[fact.article] += 1
    cases = tuple(case.model_copy(update={"facts": amounts[key]}) for key, case in found.items())
    return Forgetting(cases=cases, outlets=tuple(outlets))


def forget(
    backend: "Backend",
    plan: Forgetting,
    *,
    now: datetime,
    reason: str | None = None,
    reprints: "Reprints | None" = None,
) -> Forgetting:
    """Take out what was found, and let it never come back."""
    # First remembered, then taken out: a crawl that goes on meanwhile cannot put it back.
    for outlet in plan.outlets:
        backend.remember(Forgotten(kind="outlet", name=outlet, at=now, reason=reason))
    for case in plan.cases:
        if case.outlet is None or case.outlet not in plan.outlets:
            backend.remember(Forgotten(kind="article", name=case.article, at=now, reason=reason))
        backend.forget(case.article)
        if reprints is not None:
            reprints.drop(case.article)
    backend.flush()
    return plan.model_copy(update={"done": True})


def _case(article: Article) -> Case:
    place = article.archive
    return Case(
        article=article.id,
        title=article.title or article.source,
        outlet=article.outlet,
        url=article.url,
        published=article.published_at,
        archived=None if place is None else f"{place.file}:{place.offset}",
    )


def _of_outlet(backend: "Backend", outlet: str) -> Iterator[Article]:
    query: Query | None = Query(filters=Filters(outlets=(outlet,)), limit=_PAGE, fold=False)
    while query is not None:
        page = backend.search(query)
        yield from (hit.article for hit in page.hits)
        query = None if page.cursor is None else query.model_copy(update={"cursor": page.cursor})
