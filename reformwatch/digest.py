"""The week in figures: what is new, what changed, what is disputed; every line stands on a record."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from reformwatch import figures
from reformwatch.comparison import compare
from reformwatch.errors import QuestionError
from reformwatch.known import LEAST_CONFIDENCE, Known, Question, families_of, shipped
from schema.article import Article
from schema.catalogue import catalogue as shipped_catalogue
from schema.dates import VIETNAM
from schema.fact import Fact
from schema.record import Record
from schema.verdict import Citation

if TYPE_CHECKING:
    from indexer.backend import Backend
    from schema.catalogue import Catalogue

Kind = Literal["new", "changed", "disputed"]
Key = tuple[object, ...]

FIELDS: dict[str, int] = {"title": 0, "lead": 1, "text": 2, "table": 3}
ORDER: dict[str, int] = {"disputed": 0, "changed": 1, "new": 2}


class Line(Record):
    """One figure of the week: what is said, by whom, and what stood there before or stands against it."""

    kind: Kind
    statement: str
    fact: Fact
    source: Citation
    outlets: int
    """Families of copies that say it, not articles."""
    against: tuple[Citation, ...] = ()
    confirmed_by: Citation | None = None
    """The shipped result that says the same."""


class Story(Record):
    """The lines of one article and its copies."""

    family: str
    title: str
    url: str | None = None
    source: str
    outlet: str | None = None
    published: str | None = None
    copies: int
    lines: tuple[Line, ...]


class Digest(Record):
    """The week from ``first`` to ``last``, both included."""

    first: date
    last: date
    articles: int
    facts: int
    repeated: int
    """Figures that the index already had from earlier weeks, unchanged."""
    stories: tuple[Story, ...]

    def count(self, kind: Kind) -> int:
        """How many lines of one kind there are."""
        return sum(line.kind == kind for story in self.stories for line in story.lines)


def week_of(text: str) -> tuple[date, date]:
    """A week as "2024-W16", or the seven days that end on a day "2024-04-21".

    >>> week_of("2024-W16")
    (datetime.date(2024, 4, 15), datetime.date(2024, 4, 21))
    """
    try:
        if "W" in text.upper():
            year, week = text.upper().split("-W")
            first = date.fromisocalendar(int(year), int(week), 1)
            return first, first + timedelta(days=6)
        last = date.fromisoformat(text)
    except ValueError as error:
        raise QuestionError(f"{text}: cần một tuần như 2024-W16 hoặc một ngày như 2024-04-21") from error
    return last - timedelta(days=6), last


def week_to(now: datetime) -> tuple[date, date]:
    """The seven days up to and with today, in Vietnamese time."""
    last = now.astimezone(VIETNAM).date()
    return last - timedelta(days=6), last


def _key(fact: Fact) -> Key:
    return (
        fact.subject.id,
        fact.indicator,
        fact.component,
        fact.scope,
        fact.year,
        fact.measure,
        fact.modality,
        fact.base_year,
    )


def _differs(one: Fact, other: Fact) -> bool:
    """Whether two facts on the same figure contradict each other; a bound contradicts only what is beyond it."""
    if one.measure == "group":
        return (one.label or "").casefold() != (other.label or "").casefold()
    if one.value is None or other.value is None:
        return False
    return _apart(one.value, one, other.value, other)


def _apart(value: Decimal, one: Fact | Known, other_value: Decimal, other: Fact | Known) -> bool:
    there = compare(value, one.comparator, other_value, other.comparator).agrees
    back = compare(other_value, other.comparator, value, one.comparator).agrees
    return there is False and back is False


def _same_statement(one: Fact, other: Fact) -> bool:
    return (one.value, one.comparator, one.label, one.from_bottom) == (
        other.value,
        other.comparator,
        other.label,
        other.from_bottom,
    )


class _Week:
    """The records of a week and what the index held before it."""

    def __init__(self, backend: "Backend", catalogue: "Catalogue", first: date, last: date) -> None:
        from indexer.query import Filters  # noqa: PLC0415

        self.backend = backend
        self.catalogue = catalogue
        self.articles: dict[str, Article | None] = {}
        inside = Filters(published_from=first, published_to=last)
        self.facts = [
            fact for fact in backend.facts(inside) if fact.confidence >= LEAST_CONFIDENCE and not fact.implied
        ]
        units = tuple(sorted({fact.subject.id for fact in self.facts}))
        indicators = tuple(sorted({fact.indicator for fact in self.facts}))
        self.before: dict[Key, list[Fact]] = defaultdict(list)
        if self.facts:
            earlier = Filters(units=units, indicators=indicators, published_to=first - timedelta(days=1))
            for fact in backend.facts(earlier):
                if fact.confidence >= LEAST_CONFIDENCE:
                    self.before[_key(fact)].append(fact)
        self.families = families_of(self.article(one.article) for one in self.facts)

    def article(self, article_id: str) -> Article | None:
        if article_id not in self.articles:
            self.articles[article_id] = self.backend.article(article_id)
        return self.articles[article_id]

    def published(self, fact: Fact) -> tuple[str, str]:
        article = self.article(fact.article)
        when = article.published_at.astimezone(VIETNAM).isoformat() if article and article.published_at else ""
        return when, fact.id

    def family(self, fact: Fact) -> str:
        return self.families.get(fact.article, fact.article)

    def citation(self, fact: Fact, *, agrees: bool) -> Citation:
        article = self.article(fact.article)
        outlet = (article.outlet if article else None) or fact.source
        is_rank = fact.measure == "rank" and fact.value is not None
        return Citation(
            basis="extracted",
            text=f"{outlet}: {figures.inside(figures.fact_clause(fact))}",
            value=None if is_rank else fact.value,
            rank=int(fact.value) if is_rank and fact.value is not None else None,
            url=article.url if article else None,
            title=article.title if article else None,
            article=fact.article,
            evidence=fact.evidence,
            published=self.published(fact)[0][:10] or None,
            family=self.family(fact),
            agrees=agrees,
        )

    def standing(self, group: list[Fact]) -> tuple[bool, int, tuple[str, str]]:
        """Where one of several contradicting statements comes in their order."""
        first = group[0]
        confirmed = any(
            one.value is not None and first.value is not None and not _apart(first.value, first, one.value, one)
            for one in self.official(first)
        )
        return not confirmed, -len({self.family(one) for one in group}), self.published(first)

    def official(self, fact: Fact) -> tuple[Known, ...]:
        if fact.year is None or fact.modality != "actual":
            return ()
        asked = Question(
            unit_ids=(fact.subject.id,),
            name=fact.subject.name,
            level=fact.subject.type,
            indicator=fact.indicator,
            component=fact.component,
            scope=fact.scope,
            year=fact.year,
            measure=fact.measure,
            out_of=fact.out_of,
        )
        return shipped(asked, self.catalogue)


def _line(fact: Fact, same: list[Fact], rivals: list[Fact], week: _Week) -> Line | None:
    """The line on one statement; None when the index had it before and nobody contradicts it."""
    known = week.official(fact)
    apart = [
        one
        for one in known
        if fact.value is not None and one.value is not None and _apart(fact.value, fact, one.value, one)
    ]
    agrees = next((one for one in known if one not in apart and one.value is not None), None)
    against = [week.citation(rival, agrees=False) for rival in rivals]
    if not agrees:
        against += [one.citation(agrees=False) for one in apart]
    earlier = week.before.get(_key(fact), [])
    changed = [one for one in earlier if _differs(fact, one)]
    kind: Kind
    if against:
        kind = "disputed"
    elif changed and len(changed) == len(earlier):
        kind = "changed"
        latest = max(changed, key=week.published)
        against = [week.citation(latest, agrees=False)]
    elif earlier:
        return None
    else:
        kind = "new"
    return Line(
        kind=kind,
        statement=figures.fact_clause(fact),
        fact=fact,
        source=week.citation(fact, agrees=True),
        outlets=len({week.family(one) for one in same}),
        against=tuple(against),
        confirmed_by=agrees.citation(agrees=True) if agrees else None,
    )


def _lines(week: _Week) -> tuple[list[Line], int]:
    by_key: dict[Key, list[Fact]] = defaultdict(list)
    for fact in week.facts:
        by_key[_key(fact)].append(fact)
    lines = []
    repeated = 0
    for facts in by_key.values():
        statements: list[list[Fact]] = []
        for fact in sorted(facts, key=week.published):
            same = next((group for group in statements if not _differs(group[0], fact)), None)
            if same is None:
                statements.append([fact])
            else:
                same.append(fact)
        # Of statements that contradict each other one is the line, the others stand against it: what the owner
        # published comes first, then what more of the press says, then what was said first.
        said = min(statements, key=week.standing)
        # The most exact wording speaks for a group: "91,43%" rather than "91,4%", a number rather than a bound.
        fact = min(said, key=lambda one: (one.comparator != "=", -_digits(one), week.published(one)))
        rivals = [other[0] for other in statements if other is not said]
        line = _line(fact, said, rivals, week)
        if line is None:
            repeated += 1
        else:
            lines.append(line)
    return lines, repeated


def _digits(fact: Fact) -> int:
    return 0 if fact.value is None else len(fact.value.as_tuple().digits)


def _story(family: str, lines: list[Line], week: _Week, copies: int) -> Story:
    article = week.article(family) or week.article(lines[0].fact.article)
    return Story(
        family=family,
        title=(article.title if article else "") or lines[0].fact.source,
        url=article.url if article else None,
        source=article.source if article else lines[0].fact.source,
        outlet=article.outlet if article else None,
        published=article.published_at.astimezone(VIETNAM).date().isoformat()
        if article and article.published_at
        else None,
        copies=copies,
        lines=tuple(sorted(lines, key=lambda line: (ORDER[line.kind], *_place(line.fact)))),
    )


def _place(fact: Fact) -> tuple[object, ...]:
    """Where a fact stands in its article: the figures of one sentence stay together."""
    evidence = fact.evidence
    place = (evidence.table or 0, evidence.row or 0, evidence.column or 0, evidence.start, evidence.end)
    rest = (fact.subject.name, fact.indicator, fact.year or 0, fact.component or "", fact.measure, fact.id)
    return (fact.article, FIELDS[evidence.field], *place, *rest)


def digest(backend: "Backend", *, first: date, last: date, catalogue: "Catalogue | None" = None) -> Digest:
    """What the articles published from ``first`` to ``last`` add to what the index held before."""
    if first > last:
        raise QuestionError(f"tuần từ {first} đến {last}: ngày đầu phải trước ngày cuối")
    week = _Week(backend, catalogue or shipped_catalogue(), first, last)
    lines, repeated = _lines(week)
    by_family: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        by_family[week.family(line.fact)].append(line)
    members: dict[str, set[str]] = defaultdict(set)
    for article, family in week.families.items():
        members[family].add(article)
    stories = [_story(family, found, week, len(members[family])) for family, found in by_family.items()]
    return Digest(
        first=first,
        last=last,
        articles=len(week.families),
        facts=len(week.facts),
        repeated=repeated,
        stories=tuple(sorted(stories, key=_story_order)),
    )


def _story_order(story: Story) -> tuple[int, str, str]:
    return (min((ORDER[line.kind] for line in story.lines), default=9), story.published or "", story.family)


def kinds(stories: Iterable[Story], kind: Kind) -> list[tuple[Story, list[Line]]]:
    """The stories that have lines of one kind, with those lines."""
    found = [(story, [line for line in story.lines if line.kind == kind]) for story in stories]
    return [(story, lines) for story, lines in found if lines]
