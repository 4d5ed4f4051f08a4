"""Why a sentence was read as it was: what was found, what was bound to what by which rule, what was refused."""

from collections.abc import Iterator

from nlp.confidence import confidence, signs
from nlp.draft import Draft
from nlp.figures import Figure
from nlp.mentions import unit_ids_in_year
from nlp.pipeline import Read
from nlp.reasons import in_vietnamese
from nlp.state import Name
from nlp.tokenizer import FIGURES, NAMES, Labelled, document
from schema.catalogue import catalogue


def explain_sentence(read: Read) -> Iterator[str]:
    """Lines for people on one sentence; nothing for a sentence without any figure."""
    sentence, bound = read.sentence, read.bound
    if not bound.drafts and not bound.refused:
        return
    names = [Labelled(m.start, m.end, m.kind, NAMES) for m in sentence.mentions]
    figures = [Labelled(f.start, f.end, f.kind, FIGURES) for f in sentence.scan.figures]
    doc = document(sentence.text, [*names, *figures])
    yield f"[{read.field}:{read.offset}] {' '.join((sentence.whole or sentence.text).split())}"
    yield f"  từ: {' · '.join(token.text for token in doc if not token.is_space)}"
    if sentence.mentions:
        yield "  tên: " + "; ".join(
            f"“{m.text}” {in_vietnamese(m.kind)} {'/'.join(m.ids) or m.form}" for m in sentence.mentions
        )
    if sentence.scan.years:
        years = [str(year.year) if year.year else f"-{year.back}" for year in sentence.scan.years]
        yield f"  năm: {', '.join(years)}"
    for draft in bound.drafts:
        yield f"  + {_bound(draft)}"
    for refused in bound.refused:
        text = sentence.text[refused.figure.start : refused.figure.end]
        yield f"  - “{text}” {_figure(refused.figure)}: {in_vietnamese(refused.reason)}"


def _figure(figure: Figure) -> str:
    value = "?" if figure.value is None else f"{figure.value}"
    return f"{in_vietnamese(figure.kind)} {figure.comparator} {value}" + (f"/{figure.total}" if figure.total else "")


def _who(name: Name, year: int | None) -> str:
    if name.kind in {"department", "district", "unknown"}:
        return "/".join(name.ids)
    return catalogue().unit(unit_ids_in_year(name.ids, year, None)).name


def _bound(draft: Draft) -> str:
    indicator = draft.attribute.indicator + (f"/{draft.attribute.component}" if draft.attribute.component else "")
    parts = [
        _who(draft.name, draft.year.year),
        indicator,
        str(draft.year.year) if draft.year.year else "không rõ năm",
        _figure(draft.figure),
        in_vietnamese(draft.modality),
        in_vietnamese(draft.scope),
        f"quy tắc “{draft.figure.rule}”",
        f"tin cậy {confidence(signs(draft))}",
    ]
    return " | ".join(parts) + f" ({'; '.join(map(in_vietnamese, draft.reasons))})"
