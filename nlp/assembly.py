"""Drafts into records: evidence, id, confidence; the same fact said twice at one place is one."""

from nlp.confidence import CLOSED_SUM, OPEN_SUM, confidence, signs, weigh
from nlp.draft import Draft
from nlp.state import State
from schema.article import Article, TextField
from schema.fact import Evidence, Fact, fact_id, make_evidence

Signs = tuple[str, ...]
_PROOFS = frozenset({"score_change", "rank_change", "agreement", "mean"})
"""Sums that prove something when they close; that a rank is within its total is little news."""


def to_fact(article: Article, field: TextField, offset: int, sentence: str, draft: Draft, state: State) -> Fact:
    """The record of a draft; its quote reaches from the subject, where the sentence names it, to the figure."""
    whole = " ".join(sentence.split())
    evidence = make_evidence(article, field, offset + draft.start, offset + draft.end, sentence=whole)
    return fact_of(article, evidence, draft, state)


def fact_of(article: Article, evidence: Evidence, draft: Draft, state: State) -> Fact:
    """The record of a draft that stands on this evidence."""
    subject = draft.name.subject(draft.year.year, state, draft.table, draft.scope)
    figure = draft.figure
    unit = figure.unit
    if figure.kind == "score" and unit is None:
        unit = "points"
    return Fact(
        id=fact_id(article, evidence, subject=subject.id, indicator=draft.attribute.indicator, component=draft.attribute.component,
                   scope=draft.scope, year=draft.year.year, measure=figure.kind),
        source=article.source,
        article=article.id,
        subject=subject,
        indicator=draft.attribute.indicator,
        component=draft.attribute.component,
        scope=draft.scope,
        year=draft.year.year,
        year_basis=draft.year.basis,
        measure=figure.kind,
        value=draft.value,
        unit=unit,
        label=figure.label,
        out_of=figure.total,
        from_bottom=figure.from_bottom,
        comparator=figure.comparator if draft.value is not None or figure.comparator != ">=" else "=",
        modality=draft.modality,
        base_year=draft.base_year,
        implied=draft.implied,
        attribution=draft.attribution,
        evidence=evidence,
        rule=figure.rule + ("/implied" if draft.implied else ""),
        confidence=confidence(signs(draft)),
    )  # fmt: skip


def distinct(facts: list[tuple[Fact, Signs]]) -> list[tuple[Fact, Signs]]:
    """One record for one statement at one place: the surest of those with the same id and value."""
    best: dict[tuple[object, ...], tuple[Fact, Signs]] = {}
    for fact, found in facts:
        key = (fact.id, fact.value, fact.comparator, fact.modality, fact.label)
        if key not in best or weigh(best[key][1]) < weigh(found):
            best[key] = (fact, found)
    return list(best.values())


def settled(fact: Fact, found: Signs) -> tuple[Fact, Signs]:
    """The fact with its confidence, when the witness has had its say; as it is where that changes nothing."""
    if any(not check.closes for check in fact.checks):
        found = (*found, OPEN_SUM)
    elif any(check.kind in _PROOFS for check in fact.checks):
        found = (*found, CLOSED_SUM)
    else:
        return fact, found
    return fact.model_copy(update={"confidence": confidence(found)}), found
