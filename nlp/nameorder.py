"""Places that the order of names tells, once the figures of a sentence are bound: "kế đến là", "xếp sau", "dưới cùng"."""

from nlp.bulletplaces import below
from nlp.candidate import Candidate
from nlp.draft import Bound, SentenceText
from nlp.groupsbelow import grouped_above
from nlp.leadersofparts import leads_next_parts
from nlp.rightbehind import beside_named
from nlp.sequels import ascent, behind_leaders, behind_named, right_above, succession
from nlp.state import State

_BY_ORDER = (
    below,
    grouped_above,
    ascent,
    behind_leaders,
    succession,
    behind_named,
    right_above,
    beside_named,
    leads_next_parts,
)


def tell_by_order(bound: Bound, sentence: SentenceText, names: list[Candidate], state: State) -> None:
    """Add what the order tells; a question tells nothing: "Bốn bộ tiếp theo là A, B, C?"."""
    if sentence.text.rstrip().endswith("?"):
        return
    for told in _BY_ORDER:
        bound.drafts.extend(told(sentence, names, bound.drafts, state))
