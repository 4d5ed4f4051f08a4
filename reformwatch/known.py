"""What is known about one figure: shipped results and extracted facts, each as a value with its citation."""

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from nlp.confidence import UNSURE
from reformwatch import figures
from schema.fact import Comparator, Fact, FactUnit, Measure
from schema.indicator import Result
from schema.record import Record
from schema.verdict import Citation, CitationBasis

if TYPE_CHECKING:
    from indexer.backend import Backend
    from schema.article import Article
    from schema.catalogue import Catalogue

LEVELS: dict[str, str] = {"agency": "ministry", "group": "national"}
"""Subject types whose results stand in the table of another level."""

AVERAGES: dict[str, str] = {"national": "group:provinces", "group:provinces": "national"}
"""Where the average of the country is looked for next: newspapers give one name to both, the table keeps them apart."""

LEAST_CONFIDENCE = UNSURE
"""Facts below it neither confirm nor contradict anything: of those, one in two is wrong where it was measured."""
ORIGIN: dict[str, str] = {
    "official table": "Bảng chính thức",
    "two sources agree": "Báo chí, hai nguồn khớp nhau",
    "secondary dataset": "Kho dữ liệu nghiên cứu",
    "news report": "Báo chí",
    "conflicting": "Báo chí, có nguồn ghi khác",
}
COMPUTED = "Phép tính"


class Question(Record):
    """Which figure is asked for: whose, of what, when, in which measure."""

    unit_ids: tuple[str, ...]
    """The unit, and where its name has had several territories the one of that year too."""
    name: str
    level: str
    indicator: str
    component: str | None = None
    scope: str = "national"
    year: int
    measure: Measure
    out_of: int | None = None

    def but(self, **changes: object) -> "Question":
        """The same question with something else asked."""
        return self.model_copy(update=changes)


class Known(Record):
    """One value that somebody published, or that follows by arithmetic from such values."""

    measure: Measure
    value: Decimal | None = None
    unit: FactUnit | None = None
    comparator: Comparator = "="
    label: str | None = None
    out_of: int | None = None
    basis: CitationBasis
    decisive: bool = False
    """Published by the owner, or computed from such values only: the press cannot outvote it."""
    doubtful: bool = False
    """The table marks the value as contradicted by another page."""
    formula: str | None = None
    text: str
    url: str | None = None
    title: str | None = None
    article: str | None = None
    fact: Fact | None = None
    published: str | None = None
    family: str | None = None

    def citation(self, *, agrees: bool) -> Citation:
        """The value as something a verdict rests on."""
        is_rank = self.measure == "rank" and self.value is not None
        return Citation(
            basis=self.basis,
            text=self.text,
            value=None if is_rank else self.value,
            rank=int(self.value) if is_rank and self.value is not None else None,
            url=self.url,
            title=self.title,
            article=self.article,
            evidence=self.fact.evidence if self.fact else None,
            published=self.published,
            family=self.family,
            agrees=agrees,
        )


def _scope_fits(row: Result, scope: str) -> bool:
    if scope == "national":
        return not row.scope.startswith(("region:", "internal:"))
    return scope in (row.scope, f"group:{row.scope}")


def rows(question: Question, catalogue: "Catalogue") -> tuple[Result, ...]:
    """The shipped results of a question's unit, indicator, component and year, in every measure."""
    level = LEVELS.get(question.level, question.level)
    found = [
        row
        for row in catalogue.results(question.indicator, year=question.year, component=question.component)
        if row.component == question.component and row.level == level and _scope_fits(row, question.scope)
    ]
    ids = list(question.unit_ids)
    if level == "national":
        ids += [AVERAGES[unit_id] for unit_id in question.unit_ids if unit_id in AVERAGES]
    for unit_id in ids:
        mine = tuple(row for row in found if row.unit_id == unit_id)
        if mine:
            same_table = tuple(row for row in mine if question.out_of is not None and row.out_of == question.out_of)
            return same_table or mine
    return ()


def _value(row: Result, measure: Measure) -> Decimal | None:
    return row.value if measure == "score" else None if row.rank is None else Decimal(row.rank)


def result_text(row: Result, measure: Measure) -> str:
    """A shipped result as a line for people."""
    says = figures.clause(
        subject=row.subject,
        indicator=row.indicator,
        component=row.component,
        measure=measure,
        value=_value(row, measure),
        unit=row.unit if measure == "score" else "rank",
        comparator=row.comparator if measure == "score" else "=",
        out_of=row.out_of,
        year=row.year,
    )
    return f"{ORIGIN.get(row.confidence, row.confidence)}: {figures.inside(says)}"


def shipped(question: Question, catalogue: "Catalogue") -> tuple[Known, ...]:
    """What the shipped table says; only scores and ranks stand in it."""
    if question.measure not in ("score", "rank"):
        return ()
    found = [row for row in rows(question, catalogue) if _value(row, question.measure) is not None]
    conflicting = sum(row.confidence == "conflicting" for row in found)
    values = {_value(row, question.measure) for row in found}
    # Rows that contradict each other in one measure may agree in the other, and then nothing is in doubt.
    doubtful = conflicting == 1 or len(values) > 1
    return tuple(
        of_result(row, question.measure, doubtful=doubtful and row.confidence == "conflicting") for row in found
    )


def of_result(row: Result, measure: Measure, *, doubtful: bool) -> Known:
    """A shipped score or rank as something known."""
    return Known(
        measure=measure,
        value=_value(row, measure),
        unit=row.unit if measure == "score" else "rank",
        comparator=row.comparator if measure == "score" else "=",
        out_of=row.out_of,
        basis=row.basis,
        decisive=row.basis == "official",
        doubtful=doubtful,
        text=result_text(row, measure),
        url=row.source_url,
        title=row.source_title,
    )


def of_fact(fact: Fact, article: "Article | None", families: dict[str, str]) -> Known:
    """What an article states as something known; ``families`` as :func:`families_of` gives them."""
    outlet = (article.outlet if article else None) or fact.source
    return Known(
        measure=fact.measure,
        value=fact.value,
        unit=fact.unit,
        comparator=fact.comparator,
        label=fact.label,
        out_of=fact.out_of,
        basis="extracted",
        text=f"{outlet}: {figures.inside(figures.fact_clause(fact))}",
        url=article.url if article else None,
        title=article.title if article else None,
        article=fact.article,
        fact=fact,
        published=article.published_at.date().isoformat() if article and article.published_at else None,
        family=families.get(fact.article, fact.article),
    )


def extracted(
    question: Question,
    backend: "Backend | None",
    *,
    targets: bool = False,
    families: dict[str, str] | None = None,
) -> tuple[Known, ...]:
    """What articles in the index say, surest first; ``targets`` asks for plans instead of results."""
    if backend is None:
        return ()
    from indexer.query import Filters  # noqa: PLC0415  # the engine's package is not needed without an index

    wanted = Filters(
        units=question.unit_ids,
        indicators=(question.indicator,),
        components=(question.component,),
        years=(question.year,),
        measures=(question.measure,),
        modalities=("target", "forecast") if targets else ("actual",),
        scopes=(question.scope,),
    )
    facts = [fact for fact in backend.facts(wanted) if fact.confidence >= LEAST_CONFIDENCE]
    if question.out_of is not None and any(fact.out_of == question.out_of for fact in facts):
        facts = [fact for fact in facts if fact.out_of in (question.out_of, None)]
    articles = {fact.article: backend.article(fact.article) for fact in facts}
    groups = families_of(articles.values()) if families is None else families
    return tuple(
        of_fact(fact, articles[fact.article], groups)
        for fact in sorted(facts, key=lambda fact: (-fact.confidence, fact.id))
    )


def families_of(articles: Iterable["Article | None"]) -> dict[str, str]:
    """Which articles are copies of one another: article id to family id, as stored, else as compared now."""
    known = [article for article in articles if article is not None]
    stored = {article.id: article.family for article in known if article.family is not None}
    rest = [article for article in known if article.id not in stored]
    if not rest:
        return stored
    from crawler.copies import families  # noqa: PLC0415  # only needed where the index does not tell

    return {**families(rest), **stored}


def best(known: Iterable[Known]) -> Known | None:
    """The value to calculate with: the owner's, then the table's, then the press's; an exact one before a bound."""
    exact = [one for one in known if one.value is not None]
    order = {"official": 0, "arithmetic": 1, "secondary": 2, "press": 2, "extracted": 3}
    return min(exact, key=lambda one: (one.doubtful, one.comparator != "=", order[one.basis]), default=None)


def computed_rank(question: Question, catalogue: "Catalogue") -> Known | None:
    """A rank from the scores of a complete table; None when one unit is missing or contradicted."""
    level = LEVELS.get(question.level, question.level)
    if level not in ("province", "ministry") or question.scope != "national":
        return None
    values: dict[str, Decimal] = {}
    official = True
    for row in catalogue.results(question.indicator, year=question.year, component=question.component):
        if row.component != question.component or row.level != level or row.value is None or row.comparator != "=":
            continue
        if values.setdefault(row.subject, row.value) != row.value:
            return None
        official = official and row.basis == "official"
    mine = next((row.subject for row in rows(question, catalogue) if row.value is not None), None)
    totals = ranked(catalogue, question.indicator, level, question.year)
    if mine not in values or len(values) not in totals:
        return None
    higher = sum(value > values[mine] for value in values.values())
    place = Decimal(higher + 1)
    says = figures.clause(
        subject=mine,
        indicator=question.indicator,
        component=question.component,
        measure="rank",
        value=place,
        out_of=len(values),
        year=question.year,
    )
    return Known(
        measure="rank",
        value=place,
        unit="rank",
        out_of=len(values),
        basis="arithmetic",
        decisive=official,
        formula=f"{higher} đơn vị có điểm cao hơn + 1 = {higher + 1}",
        text=f"{COMPUTED}: {figures.inside(says)} (xếp theo điểm của đủ {len(values)} đơn vị)",
    )


def ranked(catalogue: "Catalogue", indicator: str, level: str, year: int) -> tuple[int, ...]:
    """How many units a table ranks; several numbers where several are in use, none where it is not known."""
    return catalogue.ranked(indicator, level, year)


def change(
    question: Question, base_year: int, catalogue: "Catalogue", backend: "Backend | None"
) -> tuple[Known, tuple[Known, Known]] | None:
    """A change as the difference of two known values, and those values; a better place is a positive change."""
    measure: Measure = "rank" if question.measure == "rank_change" else "score"
    asked = question.but(measure=measure, out_of=None)
    now, before = (best(known_values(asked.but(year=year), catalogue, backend)) for year in (question.year, base_year))
    if now is None or before is None or now.value is None or before.value is None:
        return None
    if now.comparator != "=" or before.comparator != "=":
        return None
    places = measure == "rank"
    value = before.value - now.value if places else now.value - before.value
    unit: FactUnit = "places" if places else "percentage_points" if now.unit == "percent" else "points"
    first, second = (before, now) if places else (now, before)
    formula = f"{figures.number(_exact(first))} − {figures.number(_exact(second))} = {figures.number(value)}"
    says = figures.clause(
        subject=question.name,
        indicator=question.indicator,
        component=question.component,
        measure=question.measure,
        value=value,
        unit=unit,
        year=question.year,
        base_year=base_year,
    )
    result = Known(
        measure=question.measure,
        value=value,
        unit=unit,
        basis="arithmetic",
        decisive=now.decisive and before.decisive,
        doubtful=now.doubtful or before.doubtful,
        formula=formula,
        text=f"{COMPUTED}: {figures.inside(says)} ({formula})",
    )
    return result, (now, before)


def _exact(known: Known) -> Decimal:
    return known.value if known.value is not None else Decimal(0)


def known_values(question: Question, catalogue: "Catalogue", backend: "Backend | None") -> tuple[Known, ...]:
    """Everything known in answer to a question of scores, ranks or groups; a computed rank only where none is said."""
    found = shipped(question, catalogue) + extracted(question, backend)
    if question.measure == "rank" and not any(one.basis != "extracted" for one in found):
        place = computed_rank(question, catalogue)
        found += (place,) if place else ()
    return found
