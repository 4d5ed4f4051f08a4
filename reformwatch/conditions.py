"""Conditions as they are typed, the same for every command that takes them."""

from collections.abc import Sequence
from typing import get_args

from indexer.query import Filters
from reformwatch.errors import QuestionError
from reformwatch.names import component_name, day_of, indicator_code, unit_ids
from schema.fact import Modality


def typed_filters(
    *,
    units: Sequence[str] | None = None,
    indicators: Sequence[str] | None = None,
    components: Sequence[str] | None = None,
    years: Sequence[int] | None = None,
    outlets: Sequence[str] | None = None,
    since: str | None = None,
    until: str | None = None,
    modality: str | None = None,
) -> Filters:
    """What records have to meet; what is not typed is no condition, and neither is a modality that there is not."""
    if components and len(indicators or ()) != 1:
        raise QuestionError("--component: cần nêu đúng một --indicator, vì tên thành phần là của một chỉ số")
    ids, codes, parts = list[str](), list[str](), list[str]()
    if units or indicators:
        from schema.catalogue import catalogue  # noqa: PLC0415  # a tenth of a second that most searches need not wait

        known = catalogue()
        ids = [unit for name in units or () for unit in unit_ids(name, known)]
        codes = [indicator_code(name, known) for name in indicators or ()]
        parts = [component_name(codes[0], name, known) for name in components or ()]
    modalities: tuple[Modality, ...] = get_args(Modality)
    return Filters(
        units=tuple(dict.fromkeys(ids)),
        indicators=tuple(codes),
        components=tuple(parts),
        years=tuple(years or ()),
        outlets=tuple(outlets or ()),
        modalities=tuple(one for one in modalities if one == modality),
        published_from=day_of(since),
        published_to=day_of(until),
    )
