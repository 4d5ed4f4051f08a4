"""Claims against what is known: supported, refuted, disputed or not enough evidence, with reason and source."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from reformwatch import figures
from reformwatch.judgement import Answer, judge_known
from reformwatch.known import LEVELS, Known, Question, change, extracted, known_values, ranked
from schema.catalogue import catalogue as shipped_catalogue
from schema.fact import Fact
from schema.indicator import Indicator
from schema.record import Record
from schema.unit import Unit
from schema.verdict import Claim, Label, Verdict

if TYPE_CHECKING:
    from indexer.backend import Backend
    from schema.catalogue import Catalogue

ReadClaim = Callable[..., Claim]


class CheckedSentence(Record):
    """One sentence of a draft and the verdicts on its figures; ``start`` is its place in the draft."""

    text: str
    start: int
    verdicts: tuple[Verdict, ...] = ()


class CheckReport(Record):
    """The judgement on a claim or a whole draft."""

    source: str
    sentences: tuple[CheckedSentence, ...]
    verdicts: tuple[Verdict, ...]

    def count(self, label: Label) -> int:
        """How many verdicts have one label."""
        return sum(verdict.label == label for verdict in self.verdicts)


def sentences(text: str) -> list[tuple[int, str]]:
    """Sentences with their place in the text; a line break ends one.

    >>> sentences("TP. Huế tăng. Hà Nội giảm.")
    [(0, 'TP. Huế tăng.'), (14, 'Hà Nội giảm.')]
    """
    from nlp.sentences import sentences as split  # noqa: PLC0415  # as the figures in them are read

    parts = ((span.start, text[span.start : span.end]) for span in split(text))
    return [(start + len(part) - len(part.lstrip()), part.strip()) for start, part in parts if part.strip()]


def check(
    text: str,
    *,
    backend: "Backend | None" = None,
    now: datetime | None = None,
    source: str = "-",
    read: ReadClaim | None = None,
    catalogue: "Catalogue | None" = None,
) -> CheckReport:
    """Check every figure of a claim or draft; ``read`` turns text into a claim (nlp's, unless another is given)."""
    if read is None:
        from nlp.pipeline import read_claim  # noqa: PLC0415  # the rules load only when something is read

        read = read_claim
    claim = read(text, now=now)
    known = catalogue or shipped_catalogue()
    places = sentences(claim.text) or [(0, claim.text)]
    verdicts: list[list[Verdict]] = [[] for _ in places]
    told = [
        *((fact, _as_it_is) for fact in claim.facts),
        *((fact, _of_asked) for fact in claim.asked),
        *((fact, _of_denied) for fact in claim.denied),
    ]
    for fact, put in sorted(told, key=lambda one: (one[0].evidence.start, one[0].evidence.end)):
        place = max((number for number, (start, _) in enumerate(places) if start <= fact.evidence.start), default=0)
        verdict = judge(fact, claim=places[place][1], catalogue=known, backend=backend)
        verdicts[place].append(put(verdict))
    checked = tuple(
        CheckedSentence(text=sentence, start=start, verdicts=tuple(judged))
        for (start, sentence), judged in zip(places, verdicts, strict=True)
    )
    everything = tuple(verdict for sentence in checked for verdict in sentence.verdicts)
    if not everything:
        everything = (_nothing_to_check(claim),)
    return CheckReport(source=source, sentences=checked, verdicts=everything)


def _as_it_is(verdict: Verdict) -> Verdict:
    """The verdict on what the claim states itself."""
    return verdict


def _of_asked(verdict: Verdict) -> Verdict:
    """The verdict on a figure that the claim does not state itself; a rumour that is borne out is still one."""
    return verdict.model_copy(update={"asked": True, "explanation": f"{_ASKED} {verdict.explanation}"})


def _of_denied(verdict: Verdict) -> Verdict:
    """The verdict on what the claim says is not so: it is right where the figure is refuted."""
    label = _OF_DENIAL.get(verdict.label, verdict.label)
    if verdict.reason == "wrong_total":  # the place is right: who denies it may mean the number of those ranked
        label = "NOT_ENOUGH_EVIDENCE"
    says = f"{_DENIED.get(verdict.label, 'Câu phủ định điều này.')} {verdict.explanation}"
    return verdict.model_copy(update={"denied": True, "label": label, "explanation": says, "correction": None})


_OF_DENIAL: dict[Label, Label] = {"SUPPORTED": "REFUTED", "REFUTED": "SUPPORTED"}
_DENIED: dict[Label, str] = {
    "SUPPORTED": "Câu phủ định điều này, nhưng đối chiếu cho thấy đúng là như vậy.",
    "REFUTED": "Câu phủ định điều này, và đối chiếu cho thấy quả không phải như vậy.",
}
_ASKED = "Câu chỉ hỏi hoặc nhắc lại, không khẳng định con số này; đối chiếu cho biết:"


def _nothing_to_check(claim: Claim) -> Verdict:
    """The verdict on a text without a fact, which tells why its figures are none."""
    if claim.refused:
        reason = "not_stated"
        says = f"Câu có con số nhưng không nêu kết quả nào để đối chiếu: {'; '.join(claim.refused)}."
    else:
        reason = "no_figure"
        says = "Câu này không nêu điểm, thứ hạng hay mức tăng giảm của chỉ số nào nên không có gì để đối chiếu."
    return Verdict(claim=claim.text, label="NOT_ENOUGH_EVIDENCE", reason=reason, explanation=says)


class Judge:
    """One fact of a claim before the bench: the vocabulary, the index, and what is known of its unit."""

    def __init__(self, fact: Fact, claim: str, catalogue: "Catalogue", backend: "Backend | None") -> None:
        self.fact = fact
        self.claim = claim
        self.catalogue = catalogue
        self.backend = backend
        codes = {indicator.code for indicator in catalogue.indicators}
        self.indicator: Indicator | None = catalogue.indicator(fact.indicator) if fact.indicator in codes else None
        self.level = LEVELS.get(fact.subject.type, fact.subject.type)

    def verdict(self, label: Label, reason: str, explanation: str) -> Verdict:
        """A verdict that rests on no value."""
        return Verdict(claim=self.claim, fact=self.fact, label=label, reason=reason, explanation=explanation)

    def unknown(self, reason: str, explanation: str) -> Verdict:
        """Not enough evidence, and why."""
        return self.verdict("NOT_ENOUGH_EVIDENCE", reason, explanation)

    def question(self, year: int) -> Question:
        """The fact as a question about one year."""
        fact = self.fact
        ids = [fact.subject.id]
        for unit in self._namesakes(year):
            if unit.id not in ids:
                ids.append(unit.id)
        return Question(
            unit_ids=tuple(ids),
            name=fact.subject.name,
            level=fact.subject.type,
            indicator=fact.indicator,
            component=fact.component,
            scope=fact.scope,
            year=year,
            measure=fact.measure,
            out_of=fact.out_of,
        )

    def _namesakes(self, year: int) -> list[Unit]:
        if self.fact.subject.type in ("department", "district", "group", "national"):
            return []
        unit = self.catalogue.unit_in_year(self.fact.subject.name, year)
        return [] if unit is None else [unit]

    def decide(self) -> Verdict:
        """The judgement: first what makes a claim impossible to judge or impossible at all, then the values."""
        if self.indicator is None:
            return self.unknown("unknown_indicator", f"Không có chỉ số “{self.fact.indicator}” trong danh mục.")
        year = self.fact.year
        if year is None:
            return self._without_year()
        early = self._before_first_year(year)
        if early:
            return early
        if self.fact.modality != "actual":
            return self._plan(year)
        return self._impossible(year) or self._by_values(year)

    def _before_first_year(self, year: int) -> Verdict | None:
        first = self.indicator.first_year if self.indicator else None
        base = self._base(year)
        if first is None or min(year, base) >= first:
            return None
        name = figures.label(self.fact.indicator)
        return self.unknown(
            "before_first_year",
            f"{name} được đo trên toàn quốc lần đầu cho năm {first}; năm {min(year, base)} chưa có để đối chiếu.",
        )

    def _base(self, year: int) -> int:
        """The year that a change counts from; the year itself for everything else."""
        if self.fact.measure not in ("rank_change", "score_change"):
            return year
        return self.fact.base_year if self.fact.base_year is not None else year - 1

    def _without_year(self) -> Verdict:
        first = (self.indicator.first_year if self.indicator else None) or 2005
        years = {row.year for row in self.catalogue.results(self.fact.indicator, component=self.fact.component)}
        if self.backend is not None:
            from indexer.query import Filters  # noqa: PLC0415

            mine = Filters(units=(self.fact.subject.id,), indicators=(self.fact.indicator,))
            years |= {fact.year for fact in self.backend.facts(mine) if fact.year is not None}
        judged = {year: self._by_values(year) for year in sorted(years) if year >= first}
        known = {year: verdict for year, verdict in judged.items() if verdict.expected is not None}
        if len(known) == 1:
            ((year, verdict),) = known.items()
            note = f" Câu không nêu năm; chỉ có số liệu năm {year} để đối chiếu."
            return verdict.model_copy(update={"explanation": verdict.explanation + note})
        have = f" Có số liệu các năm: {', '.join(map(str, known))}." if known else ""
        right = ", ".join(str(year) for year, verdict in known.items() if verdict.label == "SUPPORTED")
        fits = f" Con số này khớp với năm {right}." if right else ""
        return self.unknown("unknown_year", f"Câu không cho biết năm được đo nên không đối chiếu được.{have}{fits}")

    def _plan(self, year: int) -> Verdict:
        plans = extracted(self.question(year), self.backend, targets=True)
        what = "mục tiêu" if self.fact.modality == "target" else "dự báo"
        if plans:
            answer = judge_known(self.fact, plans)
            if answer.label == "SUPPORTED":
                return self._answered(answer.but(reason="target_match"), year)
        results = known_values(self.question(year), self.catalogue, self.backend)
        result = f" Kết quả đã biết: {results[0].text}." if results else ""
        return self.unknown(
            "target_only", f"Câu này nêu {what}, không phải kết quả; không có văn bản nào để đối chiếu.{result}"
        )

    def _impossible(self, year: int) -> Verdict | None:
        """Figures that no table can hold: beyond the scale, or a place beyond the number ranked."""
        fact = self.fact
        if self.indicator is None or fact.value is None or fact.scope != "national":
            return None
        scale = self.indicator.scale(self.level, year)
        name = figures.label(fact.indicator, fact.component)
        if fact.measure == "score" and scale is not None and fact.component is None:
            if not scale.minimum <= fact.value <= scale.maximum:
                span = f"{figures.number(scale.minimum)}–{figures.number(scale.maximum)}"
                return self._refuted_by_scale(
                    f"Thang của {name} năm {year} là {span}; {figures.number(fact.value)} nằm ngoài."
                )
            return None
        totals = self._ranked(year)
        if fact.measure == "rank" and totals and fact.value > max(totals):
            return self._refuted_by_scale(
                f"Năm {year}, {name} chỉ xếp hạng {max(totals)} đơn vị; không có hạng {figures.number(fact.value)}."
            )
        return None

    def _ranked(self, year: int) -> tuple[int, ...]:
        return ranked(self.catalogue, self.fact.indicator, self.level, year)

    def _refuted_by_scale(self, explanation: str) -> Verdict:
        answered = self._by_values(self.fact.year or 0)
        if answered.label == "REFUTED":
            return answered.model_copy(update={"explanation": f"{answered.explanation} {explanation}"})
        return self.verdict("REFUTED", "out_of_range", explanation)

    def _by_values(self, year: int) -> Verdict:
        question = self.question(year)
        fact = self.fact
        if fact.measure in ("rank_change", "score_change"):
            return self._by_change(question)
        known = known_values(question, self.catalogue, self.backend)
        if fact.measure == "rank" and fact.value is None and fact.from_bottom is not None:
            return self._from_bottom(known, question)
        if known:
            return self._answered(judge_known(fact, known, totals=self._ranked(year)), year)
        if fact.measure == "rank":
            holder = self._held_by_other(question)
            if holder:
                return holder
        return self._nothing_known(question)

    def _by_change(self, question: Question) -> Verdict:
        base = self._base(question.year)
        known = list(extracted(question, self.backend))
        computed = change(question, base, self.catalogue, self.backend)
        if computed:
            known.insert(0, computed[0])
        if not known:
            return self._nothing_known(question, base)
        answer = judge_known(self.fact, tuple(known))
        if computed:
            answer = answer.but(
                formula=computed[0].formula,
                citations=(
                    *answer.citations,
                    *(one.citation(agrees=answer.label == "SUPPORTED") for one in computed[1]),
                ),
            )
        return self._answered(answer, question.year, base)

    def _from_bottom(self, known: tuple[Known, ...], question: Question) -> Verdict:
        """Last of all: the rank is the number of units ranked."""
        bottom = self.fact.from_bottom or 1
        ranks = [one for one in known if one.value is not None]
        totals = {one.out_of for one in ranks if one.out_of} or set(self._ranked(question.year))
        if not ranks or not totals:
            return self._nothing_known(question)
        place = Decimal(max(totals) + 1 - bottom)
        meant = self.fact.model_copy(update={"value": place, "out_of": None})
        return self._answered(judge_known(meant, known), question.year)

    def _held_by_other(self, question: Question) -> Verdict | None:
        """A place that the table gives to somebody else, in the absence of a rank of one's own."""
        fact = self.fact
        if fact.comparator != "=" or fact.value is None or fact.component is not None or fact.scope != "national":
            return None
        if len(self._ranked(question.year)) != 1:
            return None
        for row in self.catalogue.results(fact.indicator, year=question.year):
            taken = row.rank is not None and Decimal(row.rank) == fact.value and row.confidence != "conflicting"
            if not taken or row.component is not None or row.level != self.level or row.scope != "national":
                continue
            from reformwatch.known import shipped  # noqa: PLC0415

            holder = question.but(unit_ids=(row.unit_id or "",), name=row.subject, out_of=None)
            cited = tuple(one.citation(agrees=False) for one in shipped(holder, self.catalogue))
            says = f"Hạng {row.rank} về {figures.label(fact.indicator)} năm {question.year} thuộc về {row.subject}."
            return self.verdict("REFUTED", "held_by_other", f"{says} Chưa rõ hạng của {fact.subject.name}.").model_copy(
                update={"citations": cited}
            )
        return None

    def _nothing_known(self, question: Question, base: int | None = None) -> Verdict:
        fact = self.fact
        plans = extracted(question, self.backend, targets=True)
        if plans:
            return self.unknown("target_only", f"Chỉ tìm thấy mục tiêu, chưa có kết quả: {plans[0].text}.").model_copy(
                update={"citations": tuple(plan.citation(agrees=False) for plan in plans)}
            )
        unit = next((unit for unit in self.catalogue.units() if unit.id == fact.subject.id), None)
        gone = self._did_not_exist(unit, question.year)
        if gone:
            return gone
        scale = self.indicator.scale(self.level, question.year) if self.indicator else None
        if (
            scale is not None
            and scale.published
            and fact.measure == "rank"
            and fact.value
            and fact.value > scale.published
        ):
            return self.unknown(
                "not_published",
                f"{figures.label(fact.indicator)} năm {question.year} chỉ công bố {scale.published} hạng đầu.",
            )
        years = f"năm {question.year}" if base is None else f"năm {question.year} hoặc năm {base}"
        return self.unknown(
            "no_data",
            f"Chưa có {figures.MEASURE_WORDS['rank' if 'rank' in fact.measure else 'score']} "
            f"{figures.label(fact.indicator, fact.component)} {years} của {fact.subject.name} để đối chiếu.",
        )

    def _did_not_exist(self, unit: Unit | None, year: int) -> Verdict | None:
        if unit is None:
            return None
        if (unit.valid_to is not None and unit.valid_to.year < year) or (unit.valid_to and unit.valid_to.year == year):
            heir = self.catalogue.successor(unit)
            since = f" sau ngày {figures.day(unit.valid_to)}"
            into = f"; nay thuộc {heir.full_name}" if heir is not None and heir.id != unit.id else ""
            return self.unknown("unit_merged", f"{unit.full_name} không còn là đơn vị riêng{since}{into}.")
        if unit.valid_from is not None and unit.valid_from.year > year:
            was = ", ".join(one.name for one in self.catalogue.predecessors(unit))
            before = f"; trước đó là {was}" if was else ""
            return self.unknown("unit_not_yet", f"{unit.full_name} có từ ngày {figures.day(unit.valid_from)}{before}.")
        return None

    def _answered(self, answer: Answer, year: int, base: int | None = None) -> Verdict:
        fact = self.fact
        right = answer.right
        correction = None
        if right is not None and answer.label in ("REFUTED", "DISPUTED"):
            correction = figures.clause(
                subject=fact.subject.name,
                indicator=fact.indicator,
                component=fact.component,
                measure=fact.measure,
                value=right.value,
                unit=right.unit,
                comparator=right.comparator,
                label_=right.label,
                out_of=right.out_of if fact.out_of is not None else None,
                year=year,
                base_year=base,
                scope=fact.scope,
            )
        return Verdict(
            claim=self.claim,
            fact=fact,
            label=answer.label,
            reason=answer.reason,
            explanation=answer.explanation,
            expected=right.value if right is not None else None,
            difference=answer.difference,
            formula=answer.formula or (right.formula if right is not None else None),
            citations=answer.citations,
            correction=correction if answer.label == "REFUTED" else None,
        )


def judge(fact: Fact, *, claim: str, catalogue: "Catalogue", backend: "Backend | None" = None) -> Verdict:
    """The verdict on one fact of a claim."""
    verdict = Judge(fact, claim, catalogue, backend).decide()
    if fact.year is not None and fact.year_basis in ("context", "published", "inferred"):
        note = f" Câu không nêu năm; theo ngữ cảnh hiểu là năm {fact.year}."
        return verdict.model_copy(update={"explanation": verdict.explanation + note})
    return verdict
