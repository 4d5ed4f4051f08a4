"""League tables and series: shipped results and extracted facts side by side, each row with its source."""

from collections import Counter, defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from reformwatch.errors import QuestionError
from reformwatch.known import LEAST_CONFIDENCE, LEVELS, Known, best, families_of, of_fact, of_result, ranked
from schema.catalogue import catalogue as shipped_catalogue
from schema.fact import Fact, FactUnit, Measure
from schema.indicator import Indicator, Result
from schema.record import Number, Record
from schema.verdict import Citation, CitationBasis

if TYPE_CHECKING:
    from indexer.backend import Backend
    from schema.catalogue import Catalogue

RankBasis = Literal["stated", "computed"]


class Row(Record):
    """One unit of a league table. ``others`` are values that contradict the one shown."""

    subject: str
    unit_id: str | None = None
    rank: int | None = None
    rank_basis: RankBasis | None = None
    value: Number | None = None
    unit: FactUnit | None = None
    comparator: str = "="
    basis: CitationBasis
    citation: Citation
    others: tuple[Citation, ...] = ()

    @property
    def disputed(self) -> bool:
        """Whether another source gives another value or rank."""
        return bool(self.others)


class LeagueTable(Record):
    """The units of one indicator, level and year that anything is known of, best first.

    ``ranked`` is how many the owner ranks, None where that is not known; ``known`` is how many rows have a value or
    rank. Ranks are computed only when the table is complete, and units with equal scores share one.
    """

    indicator: str
    component: str | None = None
    year: int
    level: str
    rows: tuple[Row, ...]
    known: int
    ranked: int | None = None
    note: str

    @property
    def complete(self) -> bool:
        """Whether every ranked unit is there."""
        return self.ranked is not None and self.known >= self.ranked


class Point(Record):
    """One year of a series; ``break_before`` says why it may not be compared with the year before."""

    year: int
    row: Row | None = None
    break_before: str | None = None


class Series(Record):
    """One unit through the years; years without data stay as gaps."""

    subject: str
    indicator: str
    component: str | None = None
    points: tuple[Point, ...]


def _from_result(row: Result) -> list[Known]:
    doubtful = row.confidence == "conflicting"
    measures: tuple[tuple[Measure, object], ...] = (("score", row.value), ("rank", row.rank))
    return [of_result(row, measure, doubtful=doubtful) for measure, value in measures if value is not None]


def _from_facts(facts: list[Fact], backend: "Backend") -> list[Known]:
    articles = {fact.article: backend.article(fact.article) for fact in facts}
    families = families_of(articles.values())
    return [of_fact(fact, articles[fact.article], families) for fact in facts]


def _pick(known: list[Known], measure: str) -> tuple[Known | None, list[Known]]:
    """The value to show and those that contradict it; a tie between the press goes to the larger number of families."""
    mine = [one for one in known if one.measure == measure and one.value is not None]
    votes = Counter(
        {
            value: len({(one.family or one.url) for one in mine if one.value == value})
            for value in {one.value for one in mine}
        }
    )
    mine.sort(key=lambda one: -votes[one.value])
    chosen = best(mine)
    if chosen is None:
        return None, []
    return chosen, [one for one in mine if _contradicts(one, chosen)]


def _contradicts(one: Known, chosen: Known) -> bool:
    from reformwatch.comparison import compare  # noqa: PLC0415

    if one.value is None or chosen.value is None:
        return False
    there = compare(one.value, one.comparator, chosen.value, chosen.comparator).agrees
    back = compare(chosen.value, chosen.comparator, one.value, one.comparator).agrees
    return there is False and not back


def _row(subject: str, unit_id: str | None, known: list[Known]) -> Row | None:
    score, other_scores = _pick(known, "score")
    rank, other_ranks = _pick([one for one in known if one.comparator == "="], "rank")
    shown = score or rank
    if shown is None:
        return None
    seen: dict[tuple[object, ...], Citation] = {}
    for one in (*other_scores, *other_ranks):
        seen.setdefault((one.family or one.url, one.measure, one.value), one.citation(agrees=False))
    return Row(
        subject=subject,
        unit_id=unit_id,
        rank=None if rank is None or rank.value is None else int(rank.value),
        rank_basis=None if rank is None else "stated",
        value=None if score is None else score.value,
        unit=None if score is None else score.unit,
        comparator="=" if score is None else score.comparator,
        basis=shown.basis,
        citation=shown.citation(agrees=True),
        others=tuple(seen.values()),
    )


def _with_computed_ranks(rows: list[Row], total: int | None) -> list[Row]:
    """Ranks where none is stated and every unit has an exact score; equal scores share one rank."""
    values = [row.value for row in rows if row.value is not None and row.comparator == "="]
    if total is None or len(values) != len(rows) or len(rows) != total:
        return rows
    return [
        row
        if row.rank is not None or row.value is None
        else row.model_copy(update={"rank": 1 + sum(value > row.value for value in values), "rank_basis": "computed"})
        for row in rows
    ]


def _ordered(rows: list[Row]) -> list[Row]:
    """By rank; a row without one stands where its score belongs, and last where it has neither neighbour."""
    placed = [(row.value, row.rank) for row in rows if row.rank is not None and row.value is not None]

    def place(row: Row) -> float:
        if row.rank is not None:
            return row.rank
        if row.value is not None:
            worse = [rank for value, rank in placed if value < row.value]
            better = [rank for value, rank in placed if value > row.value]
            if worse:
                return min(worse) - 0.5
            if better:
                return max(better) + 0.5
        return float("inf")

    return sorted(rows, key=lambda row: (place(row), -(row.value or Decimal(0)), row.subject))


def _facts(backend: "Backend | None", indicator: str, component: str | None, years: tuple[int, ...]) -> list[Fact]:
    if backend is None:
        return []
    from indexer.query import Filters  # noqa: PLC0415

    wanted = Filters(
        indicators=(indicator,),
        components=(component,),
        years=years,
        measures=("score", "rank"),
        modalities=("actual",),
        scopes=("national",),
    )
    return [fact for fact in backend.facts(wanted) if fact.confidence >= LEAST_CONFIDENCE]


def scores(
    indicator: str,
    year: int,
    level: str = "province",
    component: str | None = None,
    *,
    of: int | None = None,
    backend: "Backend | None" = None,
    catalogue: "Catalogue | None" = None,
) -> LeagueTable:
    """The league table of an indicator in a year: official values win, contradictions are kept beside them.

    ``of`` picks the table by the number of units ranked, in a year that has more than one.
    """
    known_units = catalogue or shipped_catalogue()
    results = tuple(
        row
        for row in known_units.results(indicator, year=year, level=level, component=component)
        if row.component == component and row.level == level and not row.scope.startswith(("region:", "internal:"))
    )
    gathered: dict[tuple[str, str], list[Known]] = defaultdict(list)
    names: dict[str, str] = {}
    for row in results:
        key = row.unit_id or row.subject
        gathered[key, names.setdefault(key, row.subject)].extend(_from_result(row))
    facts = [
        fact
        for fact in _facts(backend, indicator, component, (year,))
        if LEVELS.get(fact.subject.type, fact.subject.type) == level
    ]
    if backend is not None:
        for fact, known in zip(facts, _from_facts(facts, backend), strict=True):
            gathered[fact.subject.id, names.setdefault(fact.subject.id, fact.subject.name)].append(known)
    totals = ranked(known_units, indicator, level, year) if level in ("province", "ministry") else ()
    stated = Counter(one.out_of for known in gathered.values() for one in known if one.out_of)
    total = of or (totals[0] if len(totals) == 1 else (stated.most_common(1)[0][0] if stated else None))
    # DTI 2024 has a table of 63 and one of 34: a place in one is no contradiction of a place in the other.
    foreign = {number for number in totals if number != total} if len(totals) > 1 else set()
    rows = [
        found
        for (unit, name), known in gathered.items()
        if (found := _row(name, unit, [one for one in known if one.out_of not in foreign]))
    ]
    ordered = _ordered(_with_computed_ranks(rows, total))
    return LeagueTable(
        indicator=indicator,
        component=component,
        year=year,
        level=level,
        rows=tuple(ordered),
        known=len(ordered),
        ranked=total,
        note=_note(ordered, total),
    )


def _note(rows: list[Row], total: int | None) -> str:
    have = f"Biết {len(rows)}/{total} đơn vị" if total else f"Biết {len(rows)} đơn vị"
    extracted = sum(row.basis == "extracted" for row in rows)
    disputed = sum(row.disputed for row in rows)
    parts = [have]
    if total and len(rows) > total:
        parts.append("nhiều hơn số đơn vị được xếp hạng: có thể lẫn bảng trước và sau sáp nhập")
    elif total and len(rows) < total:
        parts.append("đơn vị không có tên ở đây là chưa biết, không phải không có kết quả")
    if extracted:
        parts.append(f"{extracted} dòng trích từ bài báo trong kho")
    if disputed:
        parts.append(f"{disputed} dòng có nguồn ghi khác")
    if any(row.rank_basis == "computed" for row in rows):
        parts.append("hạng có dấu * tính từ điểm")
    return "; ".join(parts) + "."


def series(
    unit_name: str,
    indicator: str,
    component: str | None = None,
    *,
    backend: "Backend | None" = None,
    catalogue: "Catalogue | None" = None,
) -> Series:
    """One unit through the years, with gaps kept and a mark where the scale or the territory changed."""
    known_units = catalogue or shipped_catalogue()
    code = known_units.indicator(indicator)
    candidates = known_units.find_units(unit_name)
    if not candidates:
        raise QuestionError(f"{unit_name}: không có đơn vị nào tên như vậy trong danh mục")
    gathered, owner = _by_year({unit.id for unit in candidates}, indicator, component, backend, known_units)
    subject = candidates[0]
    points: list[Point] = []
    before: int | None = None
    for year in range(min(gathered, default=0), max(gathered, default=-1) + 1):
        found = _row(subject.name, owner.get(year), gathered[year]) if year in gathered else None
        why = None
        if found is not None and before is not None:
            if owner[year] != owner[before]:
                why = "địa giới thay đổi do sắp xếp đơn vị hành chính"
            elif _scale_changed(code, LEVELS.get(subject.type, subject.type), before, year):
                why = "thang đo hoặc số đơn vị xếp hạng thay đổi"
        if found is not None:
            before = year
        points.append(Point(year=year, row=found, break_before=why))
    return Series(subject=subject.name, indicator=indicator, component=component, points=tuple(points))


def _scale_changed(indicator: Indicator, level: str, before: int, year: int) -> bool:
    return indicator.scale(level, before) != indicator.scale(level, year)


def _by_year(
    ids: set[str], indicator: str, component: str | None, backend: "Backend | None", known_units: "Catalogue"
) -> tuple[dict[int, list[Known]], dict[int, str]]:
    """What is known of each year, and which of the units that bore the name it belongs to."""
    gathered: dict[int, list[Known]] = defaultdict(list)
    owner: dict[int, str] = {}
    for row in known_units.results(indicator, component=component):
        if row.component == component and row.unit_id in ids and not row.scope.startswith(("region:", "internal:")):
            gathered[row.year].extend(_from_result(row))
            owner.setdefault(row.year, row.unit_id or "")
    facts = [
        fact for fact in _facts(backend, indicator, component, ()) if fact.subject.id in ids and fact.year is not None
    ]
    if backend is not None:
        for fact, known in zip(facts, _from_facts(facts, backend), strict=True):
            gathered[fact.year or 0].append(known)
            owner.setdefault(fact.year or 0, fact.subject.id)
    return gathered, owner
