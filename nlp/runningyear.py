"""National tables told in reports at the end of a year: nobody is ranked yet in the year that runs."""

from nlp.draft import Draft
from nlp.state import State
from nlp.yearcontext import Reading, out_in_its_year

_LATE = 11
"""Until then no result of the year that runs is read at all."""
_RANKED = frozenset({"province", "ministry"})
_PLACES = frozenset({"rank", "rank_change", "group"})


def not_ranked_yet(drafts: list[Draft], state: State) -> None:
    """Put back what a place among all units is told with, where its year is handed down by a report on the year that runs."""
    published = state.article.published_at
    if published is None or published.month < _LATE:
        return
    running = [
        draft
        for draft in drafts
        if draft.year.year == published.year
        and draft.year.basis != "stated"
        and draft.modality == "actual"
        and draft.scope == "national"
        and draft.name.level in _RANKED
        and not out_in_its_year(draft.attribute.indicator, state)
    ]
    ranked = {(draft.name, draft.attribute.key) for draft in running if draft.figure.kind in _PLACES}
    for draft in running:
        if (draft.name, draft.attribute.key) in ranked:
            if draft.base_year == published.year - 1:
                draft.base_year -= 1
            draft.year = Reading(published.year - 1, "published", "no table of the year that runs is out")
