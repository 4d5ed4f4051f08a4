"""What an article states, in lines that a person can read."""

import time
from collections.abc import Callable
from datetime import datetime

import pytest

from nlp.pipeline import explain
from schema.article import Article, Table, article_id, content_hash
from schema.fact import Fact


def line(fact: Fact) -> str:
    """A fact in one line."""
    if fact.measure == "group":
        what = f"group {fact.label}"
    elif fact.value is None:
        what = f"{fact.measure} from bottom {fact.from_bottom}"
    else:
        what = f"{fact.measure} {fact.comparator} {fact.value.normalize():f}"
    indicator = f"{fact.indicator}/{fact.component}" if fact.component else fact.indicator
    parts = [fact.subject.name, indicator, str(fact.year), what, fact.modality]
    return " | ".join(parts if fact.scope == "national" else [*parts, fact.scope.split(":")[0]])


def _stated(
    text: str,
    *,
    title: str = "",
    outlet: str | None = None,
    published_at: str | None = None,
    tables: tuple[Table, ...] = (),
) -> list[str]:
    """What the body of an article and its tables state, in order of place."""
    hashed = content_hash(title, "", text, tables)
    article = Article(
        id=article_id(None, hashed), title=title, text=text, tables=tables, outlet=outlet, content_hash=hashed, source="-",
        published_at=datetime.fromisoformat(f"{published_at}T08:00:00+07:00") if published_at else None,
    )  # fmt: skip
    facts = [fact for fact in explain(article).facts if not fact.implied and fact.evidence.field != "title"]
    return sorted({line(fact) for fact in facts})


@pytest.fixture(scope="session")
def stated() -> Callable[..., list[str]]:
    """The facts of a text, each in one line."""
    return _stated


@pytest.fixture(scope="session")
def grows_linearly() -> Callable[[Callable[[str], object], str, int], bool]:
    """Whether four times the text takes a function far less than sixteen times the work."""

    def holds(work: Callable[[str], object], piece: str, letters: int) -> bool:
        def seconds(text: str) -> float:
            started = time.process_time()
            work(text)
            return time.process_time() - started

        copies = max(1, letters // len(piece) // 4)
        work(piece * 3)  # word lists and patterns are loaded
        once = seconds(piece * copies)
        return seconds(piece * copies * 4) < 10 * once + 0.3

    return holds
