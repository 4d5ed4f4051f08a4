"""One claimed figure against several known values: who agrees, who does not, and what follows."""

from collections.abc import Iterable
from decimal import Decimal

from reformwatch import figures
from reformwatch.comparison import How, Match, compare
from reformwatch.known import Known, best
from schema.fact import Fact
from schema.record import Record
from schema.verdict import Citation, Label

NOTES: dict[str, str] = {
    "rounded": " (số trong câu đã làm tròn)",
    "truncated": " (số trong câu bị cắt bớt, không phải làm tròn)",
    "finer": " (nguồn ghi số đã làm tròn)",
    "approximate": " (gần đúng)",
    "within": "",
    "exact": "",
}


class Answer(Record):
    """What the known values say of a claim; ``right`` is the value to put in its place."""

    label: Label
    reason: str
    explanation: str
    right: Known | None = None
    difference: Decimal | None = None
    formula: str | None = None
    citations: tuple[Citation, ...] = ()

    def but(self, **changes: object) -> "Answer":
        """The same answer with something else said."""
        return self.model_copy(update=changes)


def _match(fact: Fact, known: Known, totals: tuple[int, ...] = ()) -> Match:
    if fact.measure == "group":
        same = (known.label or "").casefold() == (fact.label or "").casefold()
        return Match(agrees=same, how="exact" if same else "apart")
    if fact.value is None or known.value is None:
        return Match(agrees=None, how="open")
    match = compare(fact.value, fact.comparator, known.value, known.comparator)
    if match.agrees is False and known.basis == "secondary" and known.measure == "rank" and known.out_of:
        # A place counted in a table that lacks some units can only be worse in the whole one.
        missing = max(totals, default=0) - known.out_of
        if known.value < fact.value <= known.value + missing:
            return Match(agrees=None, how="open")
    return match


def _voices(known: Iterable[Known]) -> int:
    """Independent sources: copies of one article, and pages that the table gives for one value, count once."""
    return len({one.family or one.url or one.text for one in known})


def _shown(one: Known) -> str:
    """A value in short: the rank or the number with its unit."""
    if one.measure == "rank":
        total = f"/{one.out_of}" if one.out_of else ""
        return f"hạng {figures.number(one.value or Decimal(0))}{total}"
    if one.measure == "group":
        return f"nhóm {one.label}"
    return figures.COMPARATOR_WORDS[one.comparator] + figures.measured(one.value or Decimal(0), one.unit)


def _listed(known: Iterable[Known]) -> str:
    return "; ".join(dict.fromkeys(_shown(one) for one in known))


def _citations(yes: list[Known], no: list[Known]) -> tuple[Citation, ...]:
    """Every source, those that agree first; of the copies of one article only the first."""
    cited: dict[tuple[object, ...], Citation] = {}
    for agrees, side in ((True, yes), (False, no)):
        for one in side:
            cited.setdefault((one.family or one.url or one.text, one.value, one.label), one.citation(agrees=agrees))
    return tuple(cited.values())


def _wrong_total(fact: Fact, yes: list[Known], totals: tuple[int, ...]) -> int | None:
    """The number of units ranked, where the claim gives another one than every source."""
    said = {one.out_of for one in yes if one.out_of}
    if fact.measure != "rank" or fact.out_of is None or fact.scope != "national" or fact.out_of in {*said, *totals}:
        return None
    return max(said, default=max(totals, default=0)) or None


def judge_known(fact: Fact, known: tuple[Known, ...], *, totals: tuple[int, ...] = ()) -> Answer:
    """Weigh the known values: the owner's table decides, otherwise all have to agree."""
    matches = [(one, _match(fact, one, totals)) for one in known]
    yes = [one for one, match in matches if match.agrees]
    no = [one for one, match in matches if match.agrees is False]
    decisive = [one for one in (*yes, *no) if one.decisive and not one.doubtful]
    if decisive and not ({*map(id, decisive)} & {*map(id, yes)} and {*map(id, decisive)} & {*map(id, no)}):
        label: Label = "SUPPORTED" if any(one is decisive[0] for one in yes) else "REFUTED"
        return _clear(fact, label, yes, no, _how(matches, decisive[0]), decisive[0], totals)
    if not yes and not no:
        near = _listed(one for one, _ in matches)
        return Answer(
            label="NOT_ENOUGH_EVIDENCE",
            reason="only_bounds",
            explanation=f"Nguồn chỉ cho biết {near}; chưa đủ để kết luận.",
            citations=_citations([], [one for one, _ in matches]),
        )
    if yes and (no or any(one.doubtful for one in yes)):
        return _disputed(fact, yes, no)
    chosen = best(yes or no) or (yes or no)[0]
    return _clear(fact, "SUPPORTED" if yes else "REFUTED", yes, no, _how(matches, chosen), chosen, totals)


def _how(matches: list[tuple[Known, Match]], chosen: Known) -> How:
    return next(match.how for one, match in matches if one is chosen)


def _difference(fact: Fact, right: Known) -> Decimal | None:
    return None if fact.value is None or right.value is None else fact.value - right.value


def _disputed(fact: Fact, yes: list[Known], no: list[Known]) -> Answer:
    right = best((*yes, *no))
    if no:
        says = (
            f"Các nguồn không thống nhất: {_listed(yes)} ({_voices(yes)} nguồn) và {_listed(no)} ({_voices(no)} nguồn)."
        )
        reason = "sources_disagree"
    else:
        says = f"Có nguồn ghi {_listed(yes)} nhưng bảng nguồn có chỗ mâu thuẫn nên cần kiểm tra lại."
        reason = "doubtful_source"
    return Answer(
        label="DISPUTED",
        reason=reason,
        explanation=says,
        right=right,
        difference=None if right is None else _difference(fact, right),
        citations=_citations(yes, no),
    )


def _clear(
    fact: Fact, label: Label, yes: list[Known], no: list[Known], how: How, right: Known, totals: tuple[int, ...]
) -> Answer:
    total = _wrong_total(fact, yes, totals) if label == "SUPPORTED" else None
    if total is not None:
        label, reason = "REFUTED", "wrong_total"
        says = f"Thứ hạng đúng nhưng bảng xếp {total} đơn vị, không phải {fact.out_of}."
        right = right.model_copy(update={"out_of": total})
    elif label == "SUPPORTED":
        reason = "match" if how in ("exact", "within") else how
        says = f"Khớp với nguồn: {right.text}{NOTES.get(how, '')}."
        if no:
            says += f" Có nguồn khác ghi {_listed(no)}."
    else:
        reason = "mismatch"
        says = f"Không khớp với nguồn: {right.text}."
        if len({(one.value, one.label) for one in no}) > 1:
            says += f" Các giá trị đã biết: {_listed(no)}."
        if yes:
            says += f" Có nguồn khác ghi {_listed(yes)}."
    return Answer(
        label=label,
        reason=reason,
        explanation=says,
        right=right,
        difference=_difference(fact, right),
        formula=right.formula,
        citations=_citations(yes, no),
    )
