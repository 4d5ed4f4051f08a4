"""A name that a figure may belong to, with what it does in its sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.figures import Figure
from nlp.mention import Mention
from nlp.roles import Role
from nlp.state import Name


@dataclass(slots=True)
class Candidate:
    """A name that a figure may belong to."""

    name: Name
    start: int
    end: int
    role: Role
    group: int = 0
    """Names joined by comma or "và" share a group."""
    apposed: int = -1
    """Where the words that say more of the name begin to speak of it: "…, sau Hải Phòng, địa phương xếp thứ 2"."""


def sort_of(name: Name) -> str:
    """Names of one sort can share a figure: a province and a district, or a ministry and all ministries, cannot.

    Agencies such as the Thông tấn xã Việt Nam stand in one table with the ministries.
    """
    if name.kind in {"department", "district"}:
        return "part"
    return name.level if name.kind == "unit" else name.kind


def of_two_tables(names: tuple[Name, ...]) -> bool:
    """Whether names are of different tables: "Sở Tư pháp và huyện Kim Sơn …", "Bộ Tư pháp và Hải Phòng dẫn đầu"."""
    if len(names) == _TABLES and {name.level for name in names} == {"province", "ministry"}:
        return True
    return {name.kind for name in names} == {"department", "district"}


_TABLES = 2


_MOST_REGIONS = 8


def may_be_of_region(figure: Figure) -> bool:
    """Whether a region can have a figure: none is the sixty-second of all."""
    return figure.kind != "rank" or (figure.value or 0) <= _MOST_REGIONS


def near_enough(names: list[Candidate], figure: Figure) -> list[Candidate]:
    """The names that can be the figure's owner: no region is the fifty-fourth, and in a list of a hundred the first has no say."""
    names = [
        name for name in names if name.name.level != "region" or figure.rule == "top_n" or may_be_of_region(figure)
    ]
    if len(names) <= _NEAR:
        return names
    behind = next((number for number, name in enumerate(names) if name.end > figure.start), len(names))
    return names[max(0, behind - _NEAR) : behind + _NEAR]


_NEAR = 16


def without(gap: str, offset: int, named: list[Mention], names: Sequence[Candidate] = ()) -> str:
    """A gap without the indicators, components and owners of tables in it: "quán quân DDCI 2023 của Sơn La gọi tên …"."""
    spans = [(mention.start, mention.end) for mention in named if mention.kind in {"indicator", "component"}]
    spans += [
        (name.start, name.end) for name in names if name.role in {"table", "scope"} or name.name.level == "region"
    ]
    for begin, stop in sorted(spans, reverse=True):
        start, end = begin - offset, stop - offset
        if start >= 0 and end <= len(gap):
            gap = gap[:start] + gap[end:]
    return gap


@dataclass(slots=True)
class Choice:
    """The subjects chosen, what it cost, and why."""

    names: tuple[Name, ...]
    cost: float
    reason: str
    span: tuple[int, int] | None = None
    """Where the name stands in the sentence, when it does."""
