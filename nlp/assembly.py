"""Drafts into records: evidence, id, confidence; the same fact said twice at one place is one."""

import math

from nlp.draft import Draft
from nlp.state import State
from schema.article import Article, TextField
from schema.fact import Evidence, Fact, fact_id, make_evidence

UNSURE = 0.5
"""Facts below this confidence are kept and marked by it; readers who want none of them filter here."""


def confidence(draft: Draft) -> float:
    """How sure a binding is, from what it cost: 0.97 when all stands in the clause, falling with every step away."""
    penalty = (
        max(draft.cost, 0.0)
        + (0.0 if draft.year.basis == "stated" else 0.3 if draft.year.year is not None else 0.8)
        + (0.6 if draft.implied else 0.0)
    )
    return round(1 / (1 + math.exp(-(3.5 - 0.75 * penalty))), 3)


def to_fact(article: Article, field: TextField, offset: int, sentence: str, draft: Draft, state: State) -> Fact:
    """The record of a draft; its quote reaches from the subject, where the sentence names it, to the figure."""
    evidence = make_evidence(article, field, offset + draft.start, offset + draft.end)
    whole = " ".join(sentence.split())
    return fact_of(article, evidence.model_copy(update={"sentence": whole}), draft, state)


def fact_of(article: Article, evidence: Evidence, draft: Draft, state: State) -> Fact:
    """The record of a draft that stands on this evidence."""
    subject = draft.name.subject(draft.year.year, state)
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
        confidence=confidence(draft),
    )  # fmt: skip


def distinct(facts: list[Fact]) -> list[Fact]:
    """One record for one statement at one place: the surest of those with the same id and value."""
    best: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        key = (fact.id, fact.value, fact.comparator, fact.modality, fact.label)
        if key not in best or best[key].confidence < fact.confidence:
            best[key] = fact
    return list(best.values())
