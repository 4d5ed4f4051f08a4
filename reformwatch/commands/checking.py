"""``check``: a claim or a whole draft against what is known."""

import sys
from contextlib import ExitStack
from pathlib import Path

from reformwatch import figures, output
from reformwatch.errors import InputError
from reformwatch.factcheck import CheckReport, check
from reformwatch.names import moment, open_if_there
from reformwatch.output import Column
from reformwatch.pipeline import is_url
from schema.article import Article
from schema.reading import Quarantined
from schema.verdict import Label, Verdict

REFUTED = 3
"""The exit code when a figure is wrong."""
LABELS: dict[Label, str] = {
    "SUPPORTED": "ĐÚNG",
    "REFUTED": "SAI",
    "DISPUTED": "CHƯA THỐNG NHẤT",
    "NOT_ENOUGH_EVIDENCE": "CHƯA ĐỦ CĂN CỨ",
}
CITED = 5
LONGEST_CLAIM = 255
"""A path has no more letters in one part; a longer argument is text."""


def _said(verdict: Verdict) -> str | None:
    """What the claim says, in a clause."""
    if verdict.fact is None:
        return None
    clause = figures.fact_clause(verdict.fact)
    return f"Phủ định: {clause}" if verdict.denied else clause


COLUMNS = (
    Column("Câu", "claim", lambda verdict: " ".join(verdict.claim.split())),
    Column("Phán định", "label", lambda verdict: verdict.label),
    Column("Lý do", "reason", lambda verdict: verdict.reason),
    Column("Điều câu nói", "stated", _said),
    Column("Giá trị đúng", "expected", lambda verdict: None if verdict.expected is None else str(verdict.expected)),
    Column("Chênh", "difference", lambda verdict: None if verdict.difference is None else str(verdict.difference)),
    Column("Giải thích", "explanation", lambda verdict: verdict.explanation),
    Column("Sửa thành", "correction", lambda verdict: verdict.correction),
    Column("Nguồn", "source", lambda verdict: verdict.citations[0].url if verdict.citations else None),
)


def check_command(claims: list[str], *, form: str, now: str | None, index: str) -> int:
    """Check and print; several arguments are several claims."""
    reports = []
    with ExitStack() as stack:
        backend = open_if_there(index)
        if backend is not None:
            stack.enter_context(backend)
        for claim in claims:
            source, text = _text(claim, now)
            reports.append(check(text, backend=backend, now=moment(now), source=source))
    verdicts = tuple(verdict for report in reports for verdict in report.verdicts)
    if form == "table":
        for report in reports:
            show_report(report)
    else:
        whole = CheckReport(
            source=reports[0].source if len(reports) == 1 else "",
            sentences=tuple(sentence for report in reports for sentence in report.sentences),
            verdicts=verdicts,
        )
        output.show(form, whole=whole, records=verdicts, columns=COLUMNS)
    return REFUTED if any(verdict.label == "REFUTED" for verdict in verdicts) else 0


def _text(claim: str, now: str | None) -> tuple[str, str]:
    """The text to check: the argument itself, or the draft that it names."""
    if claim != "-" and not is_url(claim) and not _is_file(claim):
        return "-", claim
    if is_url(claim):
        return claim, _body(_fetched(claim, now), claim)
    from crawler.files import read_source, sources  # noqa: PLC0415

    bodies = []
    for raw in sources([claim], stdin=sys.stdin.buffer):
        if isinstance(raw, Quarantined):
            raise InputError(f"{raw.source}: {raw.detail}")
        if claim == "-" or claim.endswith((".txt", ".md")):
            # A typed draft has no page furniture to take away, and a single line is no article.
            bodies.append(raw.data.decode("utf-8-sig", "replace"))
            continue
        for item in read_source(raw, fetched_at=moment(now)):
            if isinstance(item, Quarantined):
                raise InputError(f"{item.source}: {item.detail}")
            bodies.append(_body(item, claim))
    return claim, "\n\n".join(bodies)


def _is_file(text: str) -> bool:
    return len(text) <= LONGEST_CLAIM and "\n" not in text and Path(text).exists()


def _fetched(url: str, now: str | None) -> Article:
    from crawler.crawl import Fetched  # noqa: PLC0415
    from crawler.errors import UnreadableError  # noqa: PLC0415
    from crawler.page import read_page  # noqa: PLC0415
    from reformwatch.commands.crawling import CrawlOptions, crawl_with  # noqa: PLC0415

    pages: list[Fetched] = []
    report = crawl_with(options=CrawlOptions(max_pages=1))([url], on_page=pages.append)
    if not pages:
        why = next(iter((*report.errors, *report.robots)), None)
        raise InputError(f"{url}: không tải được trang{f' ({why.reason}: {why.detail})' if why else ''}")
    page = pages[0]
    try:
        return read_page(
            page.body,
            url=page.url,
            source=page.url,
            outlet=page.outlet,
            fetched_at=page.fetched_at,
            content_type=page.headers.get("content-type"),
            now=moment(now),
        )
    except UnreadableError as error:
        raise InputError(f"{url}: {error}") from error


def _body(article: Article, source: str) -> str:
    parts = [part for part in (article.title, article.lead, article.text) if part]
    if not parts:
        raise InputError(f"{source}: không có chữ nào để kiểm tra")
    return "\n\n".join(parts)


def show_report(report: CheckReport) -> None:
    """Print verdicts, sentence by sentence."""
    judged = [sentence for sentence in report.sentences if sentence.verdicts]
    if not judged:
        for verdict in report.verdicts:
            _print_verdict(verdict)
        return
    for sentence in judged:
        output.write(f"“{' '.join(sentence.text.split())}”")
        for verdict in sentence.verdicts:
            _print_verdict(verdict)
        output.write("")
    if len(report.verdicts) > 1:
        counts = ", ".join(
            f"{report.count(label)} {words.lower()}" for label, words in LABELS.items() if report.count(label)
        )
        output.write(f"{len(report.verdicts)} số liệu: {counts}.")


def _print_verdict(verdict: Verdict) -> None:
    said = _said(verdict)
    output.write(f"  {LABELS[verdict.label]}{f' — {said}' if said else ''}")
    output.write(f"    {verdict.explanation}")
    if verdict.formula:
        output.write(f"    Phép tính: {verdict.formula}")
    if verdict.correction:
        output.write(f"    Sửa thành: {verdict.correction}.")
    for cited in verdict.citations[:CITED]:
        mark = "+" if cited.agrees else "−"
        evidence = cited.evidence
        quote = f" “{evidence.sentence or ' '.join(evidence.quote.split())}”" if evidence else ""
        where = "trong kho, " if cited.basis == "extracted" else ""
        output.write(f"    {mark} {where}{cited.text}{quote}")
        if cited.url:
            output.write(f"      {cited.url}")
    if len(verdict.citations) > CITED:
        output.write(f"    … và {len(verdict.citations) - CITED} nguồn nữa (xem --format json)")
