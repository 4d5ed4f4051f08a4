"""The vocabulary: units, indicators and official results, looked up by id, by name, by day and by year.

This is the only reader of ``schema/data``. Units and indicators are read and checked on the first call; the results of
an indicator when they are first asked for.
"""

import csv
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar

from pydantic import ValidationError

from schema.errors import CatalogueError
from schema.fact import SubjectType
from schema.indicator import Component, Indicator, Result
from schema.record import Record
from schema.spellings import spellings
from schema.text import same_key
from schema.unit import Unit
from schema.yaml_text import load_yaml

DATA = Path(__file__).parent / "data"

R = TypeVar("R", bound=Record)
_EPOCH = date(1, 1, 1)
_FOREVER = date(9999, 12, 31)


class Surface(NamedTuple):
    """A name as it stands in text, and all it can mean. Component ids read ``PCI/Tính minh bạch``."""

    text: str
    kind: Literal["unit", "indicator", "component"]
    ids: tuple[str, ...]
    strong: bool
    """Whether the name alone is enough; a weak one counts only in company."""


class Catalogue:
    """Units, indicators and results, checked against one another. ``data`` is a folder laid out as ``schema/data``."""

    def __init__(self, data: Path = DATA) -> None:
        self._data = data
        self._units: dict[str, Unit] = {}
        self._members: dict[str, tuple[str, ...]] = {}
        self._strong: dict[str, list[Unit]] = {}
        self._ambiguous: dict[str, list[Unit]] = {}
        for unit in self._read_units():
            self._add_unit(unit)
        self._check_units()
        self.indicators: tuple[Indicator, ...] = tuple(self._read_indicators())
        self._indicators = {indicator.code: indicator for indicator in self.indicators}
        self._indicator_names: dict[str, list[Indicator]] = {}
        self._components: dict[tuple[str, str], Component] = {}
        for indicator in self.indicators:
            self._add_indicator(indicator)
        self._results: dict[str, dict[str | None, tuple[Result, ...]]] = {}
        self._surfaces: tuple[Surface, ...] | None = None

    # Units

    def unit(self, unit_id: str) -> Unit:
        """The unit of an id."""
        try:
            return self._units[unit_id]
        except KeyError:
            raise CatalogueError(f"no unit '{unit_id}'{_near(unit_id, self._units)}") from None

    def units(self, *, type: SubjectType | None = None, on: date | None = None) -> tuple[Unit, ...]:  # noqa: A002  # the field's name
        """All units, or those of one type, or those that exist on a day; in the order of their ids."""
        return tuple(
            unit
            for unit in self._units.values()
            if (type is None or unit.type == type) and (on is None or unit.exists(on))
        )

    def members(self, region: str, *, on: date | None = None) -> tuple[Unit, ...]:
        """The units of a region, on a day or at any time."""
        self.unit(region)
        units = (self._units[member] for member in self._members.get(region, ()))
        return tuple(unit for unit in units if on is None or unit.exists(on))

    def find_units(self, name: str, *, on: date | None = None, ambiguous: bool = False) -> tuple[Unit, ...]:
        """The units that bear a name; with ``ambiguous`` also those that share it with other things."""
        key = same_key(name)
        found = [*self._strong.get(key, ()), *(self._ambiguous.get(key, ()) if ambiguous else ())]
        return tuple(unit for unit in found if on is None or unit.exists(on))

    def unit_in_year(self, name: str, year: int | None) -> Unit | None:
        """The unit that a result of a year belongs to; without a year the latest that bears the name.

        A name is carried to the unit of the same territory: "TP. Huế" in 2023 is the province of Thừa Thiên Huế. Where
        that year knows no such unit, the nearest in time that bears the name is given.
        """
        found = self.find_units(name)
        if year is None or not found:
            return max(found, key=_first_day, default=None)
        # The last day decides: the table of 2024 still has the 63 and the old ministries, that of 2025 the new ones.
        day = date(min(max(year, _EPOCH.year), _FOREVER.year), 12, 31)
        kin = [unit for unit in found if unit.exists(day)] or [
            unit for start in found for unit in self._same_territory(start) if unit.exists(day)
        ]
        return kin[0] if kin else min(found, key=lambda unit: _distance(unit, day))

    def successor(self, unit: Unit) -> Unit | None:
        """The unit that a unit became part of, if it ended."""
        return self.unit(unit.successor) if unit.successor else None

    def predecessors(self, unit: Unit) -> tuple[Unit, ...]:
        """The units that a unit was made of."""
        return tuple(self.unit(predecessor) for predecessor in unit.predecessors)

    # Indicators

    def indicator(self, code: str) -> Indicator:
        """The indicator of a code."""
        try:
            return self._indicators[code]
        except KeyError:
            raise CatalogueError(f"no indicator '{code}'{_near(code, self._indicators)}") from None

    def find_indicators(self, name: str) -> tuple[Indicator, ...]:
        """The indicators that bear a name, weak names included."""
        return tuple(self._indicator_names.get(same_key(name), ()))

    def component(self, indicator: str, name: str) -> Component | None:
        """The component of an indicator by its canonical name or an alias, weak ones included."""
        return self._components.get((self.indicator(indicator).code, same_key(name)))

    def ranked(self, indicator: str, level: str, year: int | None) -> tuple[int, ...]:
        """How many units the table of a level and year ranks; empty when that is not known."""
        scale = self.indicator(indicator).scale(level, year)
        return scale.ranked if scale else ()

    def surfaces(self) -> tuple[Surface, ...]:
        """Every name of everything, for the automaton that finds them in text."""
        if self._surfaces is None:
            self._surfaces = tuple(self._make_surfaces())
        return self._surfaces

    def decoys(self) -> tuple[str, ...]:
        """Names that contain one of ours and mean something else: where one stands in text, nothing of ours does.

        Indices of others ("chỉ số năng lực cạnh tranh toàn cầu"), and the towns and districts that are called like the
        province they lie in ("TP. Lào Cai").
        """
        names = list(load_yaml(self._data / "other_indices.yaml")["names"])
        for unit in self.units(type="province"):
            if not unit.full_name.startswith("Thành phố"):
                names += [f"{kind} {unit.name}" for kind in ("Thành phố", "TP", "TP.", "Thị xã", "TX", "TX.", "Huyện")]
                names.append(f"TP.{unit.name}")
        return tuple(
            name for name in dict.fromkeys(names) if not self.find_units(name) and not self.find_indicators(name)
        )

    # Results

    def results(
        self,
        indicator: str,
        *,
        year: int | None = None,
        level: str | None = None,
        unit_id: str | None = None,
        component: str | None = None,
    ) -> tuple[Result, ...]:
        """The known results of an indicator: of the whole, or of one component. A unit may have several in a year."""
        code = self.indicator(indicator).code
        if code not in self._results:
            everything = tuple(self._read_results(code))
            of_unit: dict[str | None, list[Result]] = {}
            for result in everything:
                of_unit.setdefault(result.unit_id, []).append(result)
            self._results[code] = {unit: tuple(results) for unit, results in of_unit.items()} | {None: everything}
        return tuple(
            result
            for result in self._results[code].get(unit_id, ())
            if (year is None or result.year == year)
            and (level is None or result.level == level)
            and result.component == component
        )

    # Reading

    def _read_units(self) -> Iterator[Unit]:
        for path in sorted((self._data / "units").glob("*.yaml")):
            document = load_yaml(path)
            sources = document.get("sources", {})
            last = ""
            for entry in document.get("units", ()):
                where = f"{path.name}: {entry.get('id', 'an entry without id')}"
                if entry.get("id", "") <= last:
                    raise CatalogueError(f"{where}: stands after '{last}', expected sorted and different ids")
                last = entry["id"]
                if not entry.get("name"):
                    raise CatalogueError(f"{where}: expected a name")
                unknown = [key for key in entry.get("source", ()) if key not in sources]
                dated = {"valid_from", "valid_to", "members"} & entry.keys()
                if unknown or (not entry.get("source") and (dated or path.stem != "region")):
                    raise CatalogueError(f"{where}: source is {entry.get('source')}, expected names under 'sources'")
                self._members[last] = tuple(entry.pop("members", ()))
                name, full_name = entry["name"], entry.get("full_name", entry["name"])
                aliases = spellings(name, full_name, path.stem, tuple(entry.get("aliases", ())))
                yield _build(
                    Unit,
                    where,
                    entry
                    | {
                        "type": path.stem,
                        "full_name": full_name,
                        "aliases": aliases[1:],
                        "source": [sources[key] for key in entry.get("source", ())],
                    },
                )

    def _read_indicators(self) -> Iterator[Indicator]:
        for path in sorted((self._data / "indicators").glob("*.yaml")):
            document = load_yaml(path)
            indicator = _build(Indicator, path.name, document)
            if indicator.code.lower() != path.stem:
                raise CatalogueError(f"{path.name}: code is '{indicator.code}', expected '{path.stem.upper()}'")
            if not indicator.source:
                raise CatalogueError(f"{path.name}: expected a source")
            yield indicator

    def _read_results(self, code: str) -> Iterator[Result]:
        path = self._data / "official" / f"{code}.csv"
        if not path.exists():
            return
        indicator = self.indicator(code)
        with path.open(encoding="utf-8", newline="") as rows:
            for number, row in enumerate(csv.DictReader(rows), 2):
                where = f"{path.name}:{number}"
                filled = {key: value for key, value in row.items() if value}
                result = _build(Result, where, {"indicator": code, **filled})
                self._check_result(where, indicator, result)
                yield result

    # Checking

    def _add_unit(self, unit: Unit) -> None:
        if unit.id in self._units:
            raise CatalogueError(f"unit '{unit.id}' is there twice")
        self._units[unit.id] = unit
        for names, table in (((unit.name, *unit.aliases), self._strong), (unit.ambiguous_aliases, self._ambiguous)):
            for key in dict.fromkeys(map(same_key, names)):
                table.setdefault(key, []).append(unit)

    def _check_units(self) -> None:
        for key, bearers in self._strong.items():
            bearers.sort(key=_first_day)
            for earlier, later in pairwise(bearers):
                if (earlier.valid_to or _FOREVER) >= _first_day(later):
                    raise CatalogueError(f"'{key}' means {earlier.id} and {later.id} on one day, expected one of them")
        for unit in self._units.values():
            related = (unit.successor, unit.region, *unit.predecessors, *self._members[unit.id])
            for other in filter(None, related):
                if other not in self._units:
                    raise CatalogueError(f"{unit.id} refers to '{other}', which is no unit")
            if unit.successor and unit.id not in self._units[unit.successor].predecessors:
                raise CatalogueError(f"{unit.successor}: expected {unit.id} among its predecessors")
            if unit.region and unit.id not in self._members[unit.region]:
                raise CatalogueError(f"{unit.region}: expected {unit.id} among its members")

    def _add_indicator(self, indicator: Indicator) -> None:
        for name in (indicator.code, indicator.name, *indicator.names, *indicator.weak_names):
            bearers = self._indicator_names.setdefault(same_key(name), [])
            if bearers and bearers[0] is not indicator:
                raise CatalogueError(f"'{name}' means {bearers[0].code} and {indicator.code}, expected one of them")
            bearers[:] = [indicator]
        for component in indicator.components:
            for name in (component.name, *component.aliases, *component.weak_aliases):
                known = self._components.setdefault((indicator.code, same_key(name)), component)
                if known is not component:
                    raise CatalogueError(f"{indicator.code}: '{name}' means '{known.name}' and '{component.name}'")

    def _check_result(self, where: str, indicator: Indicator, result: Result) -> None:
        if result.unit_id not in self._units:
            raise CatalogueError(f"{where}: no unit '{result.unit_id}'{_near(result.unit_id or '', self._units)}")
        if not result.source_url.startswith(("https://", "http://")):
            raise CatalogueError(f"{where}: source_url is '{result.source_url}', expected a URL")
        if result.value is None and result.rank is None:
            raise CatalogueError(f"{where}: expected a value or a rank")
        if result.rank is not None and not 1 <= result.rank <= (result.out_of or result.rank):
            raise CatalogueError(f"{where}: rank is {result.rank}, expected 1 to {result.out_of}")
        scale = indicator.scale(result.level, result.year)
        if scale is None:
            raise CatalogueError(f"{where}: {indicator.code} has no scale for {result.level} in {result.year}")
        low, high = scale.minimum, scale.maximum
        if result.component is not None:
            component = self.component(indicator.code, result.component)
            if component is None:
                raise CatalogueError(f"{where}: {indicator.code} has no component '{result.component}'")
            low, high = component.minimum, component.maximum
        if result.value is not None and not low <= result.value <= high:
            raise CatalogueError(f"{where}: value is {result.value}, expected {low} to {high}")

    # Helping

    def _same_territory(self, unit: Unit) -> Iterator[Unit]:
        """Those before and after a unit that only its name or rank tells apart from it."""
        before, after = self.predecessors(unit), self.successor(unit)
        if len(before) == 1 and _continues(before[0], unit):
            yield before[0]
        if after is not None and after.predecessors == (unit.id,) and _continues(unit, after):
            yield after

    def _make_surfaces(self) -> Iterator[Surface]:
        weak = {key: units for key, units in self._ambiguous.items() if key not in self._strong}
        written = _first_written(
            text for unit in self._units.values() for text in (unit.name, *unit.aliases, *unit.ambiguous_aliases)
        )
        for key, bearers in (*self._strong.items(), *weak.items()):
            everyone = dict.fromkeys(unit.id for unit in (*bearers, *self._ambiguous.get(key, ())))
            yield Surface(written[key], "unit", tuple(everyone), strong=key in self._strong)
        for indicator in self.indicators:
            strong = _first_written((indicator.name, *indicator.names))
            named = strong | {same_key(text): text for text in indicator.weak_names}
            for key, text in named.items():
                yield Surface(text, "indicator", (indicator.code,), strong=key in strong)
        parts = [(indicator, part) for indicator in self.indicators for part in indicator.components]
        strong = _first_written(text for _, part in parts for text in (part.name, *part.aliases))
        named = strong | _first_written(
            text for _, part in parts for text in part.weak_aliases if same_key(text) not in strong
        )
        shared: dict[str, list[str]] = {}
        for (code, key), component in self._components.items():
            shared.setdefault(key, []).append(f"{code}/{component.name}")
        for key, ids in shared.items():
            yield Surface(named[key], "component", tuple(ids), strong=key in strong)


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The vocabulary that is shipped, read once."""
    return Catalogue()


def _build(kind: type[R], where: str, fields: dict[str, Any]) -> R:
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise CatalogueError(f"{where}: {field} is {first['input']!r}: {first['msg']}") from error


def _near(name: str, known: Iterable[str]) -> str:
    import difflib  # noqa: PLC0415  # needed only to help after an error, and slow to load

    near = difflib.get_close_matches(name, list(known), n=3)
    return f", did you mean {' or '.join(near)}?" if near else ""


def _first_written(texts: Iterable[str]) -> dict[str, str]:
    written: dict[str, str] = {}
    for text in texts:
        written.setdefault(same_key(text), text)
    return written


def _first_day(unit: Unit) -> date:
    return unit.valid_from or _EPOCH


def _distance(unit: Unit, day: date) -> timedelta:
    if day < _first_day(unit):
        return _first_day(unit) - day
    return day - min(day, unit.valid_to or _FOREVER)


def _continues(earlier: Unit, later: Unit) -> bool:
    return (
        earlier.valid_to is not None
        and later.valid_from is not None
        and earlier.valid_to + timedelta(days=1) == later.valid_from
    )
