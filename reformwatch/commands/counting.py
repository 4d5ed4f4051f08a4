"""``stats`` and ``disagreements``: numbers over many figures, for analysts."""

from collections.abc import Sequence
from decimal import Decimal
from typing import get_args

from indexer.query import Disagreement, Filters, Given, Group, Grouping, Tally, Versions
from reformwatch import figures, output
from reformwatch.errors import QuestionError
from reformwatch.names import open_known
from reformwatch.output import Cell, Column
from schema.catalogue import Catalogue, catalogue
from schema.errors import CatalogueError
from schema.record import Record

HEADINGS: dict[Grouping, str] = {
    "unit": "Đơn vị",
    "indicator": "Chỉ số",
    "component": "Thành phần",
    "scope": "Phạm vi",
    "year": "Năm",
    "modality": "Tính chất",
    "outlet": "Báo",
}
MODALITIES: dict[str, str] = {"actual": "kết quả", "target": "mục tiêu", "forecast": "dự báo"}
MEASURED: dict[str, str] = {
    "percent": "%",
    "points": "điểm",
    "rank": "hạng",
    "places": "bậc",
    "percentage_points": "điểm %",
}
SHOWN = 3
"""Articles named for each value on the screen."""


class Statistics(Record):
    """What was asked and what came out, for JSON."""

    question: Tally
    groups: tuple[Group, ...]


class Disagreements(Record):
    """All of them, for JSON."""

    disagreements: tuple[Disagreement, ...]


def groupings(names: Sequence[str]) -> tuple[Grouping, ...]:
    """What to group by, as typed: several at once may stand between commas."""
    typed = [part.strip() for name in names for part in name.split(",") if part.strip()]
    known: tuple[Grouping, ...] = get_args(Grouping)
    strange = [name for name in typed if name not in known]
    if strange:
        raise QuestionError(f"--by {strange[0]}: không nhóm theo cách này được; có {', '.join(known)}")
    return tuple(dict.fromkeys(one for name in typed for one in known if one == name))


def stats_command(
    *,
    by: Sequence[str],
    filters: Filters,
    versions: Versions,
    once: bool,
    percentiles: Sequence[float],
    form: str,
    index: str,
) -> int:
    """Print numbers by group."""
    question = Tally(
        filters=filters, by=groupings(by), versions=versions, once=once, percentiles=tuple(percentiles) or (25, 50, 75)
    )
    with open_known(index) as backend:
        found = backend.tally(question)
    columns = _screen(question) if form == "table" else _sheet(question)
    if form == "table" and not found:
        output.write("Không có số liệu nào đạt điều kiện.")
        return 0
    output.show(form, whole=Statistics(question=question, groups=found), records=found, columns=columns)
    if form == "table":
        _explain(question, found)
    return 0


def _explain(question: Tally, found: tuple[Group, ...]) -> None:
    facts = sum(group.count for group in found)
    counted = "mỗi tin tính một lần, kể cả bản đăng lại" if question.once else "tính cả bản đăng lại"
    output.write(
        f"{figures.number(Decimal(facts))} số liệu trong {len(found)} nhóm; {counted}. "
        "TB (trung bình) và phân vị chỉ tính số nêu đúng hoặc khoảng, không tính “trên”, “tối thiểu”."
    )


def _screen(question: Tally) -> tuple[Column, ...]:
    known = catalogue()
    keys = tuple(
        Column(HEADINGS[name], name, _Keyed(place, name, known), right=name == "year")
        for place, name in enumerate(question.by)
    )
    shares = tuple(
        Column(_percentile_heading(percent), f"p{percent:g}", _Share(place, plain=False), right=True)
        for place, percent in enumerate(question.percentiles)
    )
    return (
        *keys,
        Column("Loại", "measure", _kind),
        Column("Lần nêu", "count", _count, right=True),
        Column("TB", "mean", lambda group: _rounded(group.mean), right=True),
        Column("Thấp", "minimum", lambda group: _rounded(group.minimum), right=True),
        *shares,
        Column("Cao", "maximum", lambda group: _rounded(group.maximum), right=True),
    )


def _sheet(question: Tally) -> tuple[Column, ...]:
    keys = tuple(
        Column(HEADINGS[name], "unit_id" if name == "unit" else name, _Raw(place))
        for place, name in enumerate(question.by)
    )
    shares = tuple(
        Column(_percentile_heading(percent), f"p{percent:g}", _Share(place, plain=True))
        for place, percent in enumerate(question.percentiles)
    )
    return (
        *keys,
        Column("Loại", "measure", lambda group: group.measure),
        Column("Đo bằng", "unit", lambda group: group.unit),
        Column("Số lần nêu", "count", lambda group: group.count),
        Column("Có số", "valued", lambda group: group.valued),
        Column("Trung bình", "mean", lambda group: _plain(group.mean)),
        Column("Nhỏ nhất", "minimum", lambda group: _plain(group.minimum)),
        Column("Lớn nhất", "maximum", lambda group: _plain(group.maximum)),
        *shares,
    )


class _Raw:
    """One of the values that a group stands for, as it is stored."""

    def __init__(self, place: int) -> None:
        self.place = place

    def __call__(self, group: Group) -> Cell:
        return group.key[self.place]


class _Keyed(_Raw):
    """The same in words."""

    def __init__(self, place: int, name: Grouping, known: Catalogue) -> None:
        super().__init__(place)
        self.name = name
        self.known = known

    def __call__(self, group: Group) -> Cell:
        value = super().__call__(group)
        if self.name == "component":
            return "(chung)" if value is None else value
        if value is None:
            return "(không rõ)"
        if self.name == "unit":
            return unit_name(str(value), self.known)
        if self.name == "modality":
            return MODALITIES[str(value)]
        return figures.label(str(value)) if self.name == "indicator" else value


class _Share:
    """One of the percentiles of a group."""

    def __init__(self, place: int, *, plain: bool) -> None:
        self.place = place
        self.plain = plain

    def __call__(self, group: Group) -> Cell:
        value = group.percentiles[self.place]
        return _plain(value) if self.plain else _rounded(value)


def _kind(group: Group) -> Cell:
    unit = MEASURED.get(group.unit or "", group.unit)
    kind = figures.MEASURE_WORDS[group.measure]
    return kind if unit is None or group.measure in {"rank", "rank_change", "group"} else f"{kind} ({unit})"


def _count(group: Group) -> Cell:
    return str(group.count) if group.count == group.valued else f"{group.count} ({group.valued} có số)"


def _percentile_heading(percent: float) -> str:
    return "Trung vị" if percent == 50 else f"P{percent:g}".replace(".", ",")  # noqa: PLR2004  # the median's


def _rounded(value: Decimal | None) -> Cell:
    """To two decimals: more would claim more than the newspapers do."""
    return None if value is None else figures.number(round(value, 2).normalize())


def _plain(value: Decimal | None) -> Cell:
    return None if value is None else str(value)


def unit_name(unit: str, known: Catalogue) -> str:
    """What people call a unit, with its years where another bore the name before or after it."""
    try:
        found = known.unit(unit)
    except CatalogueError:
        return unit  # departments and districts are known by their name alone
    if len(known.find_units(found.name)) < 2:  # noqa: PLR2004
        return found.name
    if found.valid_to is not None:
        return f"{found.name} (đến {figures.day(found.valid_to)})"
    return found.name if found.valid_from is None else f"{found.name} (từ {figures.day(found.valid_from)})"


# Disagreements


def disagreements_command(*, filters: Filters, form: str, index: str) -> int:
    """Print results for which articles give different values."""
    with open_known(index) as backend:
        found = tuple(backend.disagreements(filters))
        if form != "table":
            output.show(form, whole=Disagreements(disagreements=found), records=found, columns=_DISPUTED)
            return 0
        if not found:
            output.write("Không có số liệu nào mà các bài nêu khác nhau.")
        for one in found:
            output.write(_headline(one))
            for given in one.values:
                output.write(f"  {_value(one, given)}: {_voices(given)}")
                for article in given.articles[:SHOWN]:
                    known = backend.article(article)
                    if known is not None:
                        output.write(f"    {known.title or known.source} · {known.url or known.source}")
                if len(given.articles) > SHOWN:
                    output.write(f"    … và {len(given.articles) - SHOWN} bài nữa")
        if found:
            output.write(f"{len(found)} số liệu chưa thống nhất.")
    return 0


def _headline(one: Disagreement) -> str:
    kind = figures.MEASURE_WORDS[one.measure]
    where = "" if one.scope == "national" else f" ({one.scope})"
    name = unit_name(one.subject, catalogue())
    return f"{name}, {figures.label(one.indicator, one.component)} năm {one.year}, {kind}{where}:"


def _value(one: Disagreement, given: Given) -> str:
    if one.measure == "rank":
        return f"thứ {figures.number(given.value)}"
    return f"{figures.number(given.value)} {MEASURED.get(one.unit or '', one.unit or '')}".rstrip()


def _voices(given: Given) -> str:
    if given.stories == len(given.articles):
        return f"{given.stories} bài"
    return f"{given.stories} tin, {len(given.articles)} bài kể cả bản đăng lại"


_DISPUTED = (
    Column("Chỉ số", "indicator", lambda one: one.indicator),
    Column("Thành phần", "component", lambda one: one.component),
    Column("Năm", "year", lambda one: one.year),
    Column("Đơn vị", "unit_id", lambda one: one.subject),
    Column("Phạm vi", "scope", lambda one: one.scope),
    Column("Loại", "measure", lambda one: one.measure),
    Column("Đo bằng", "unit", lambda one: one.unit),
    Column("Các số", "values", lambda one: "; ".join(str(given.value) for given in one.values)),
    Column("Số tin", "stories", lambda one: "; ".join(str(given.stories) for given in one.values)),
    Column("Bài", "articles", lambda one: "; ".join(" ".join(given.articles) for given in one.values)),
)
