"""The digest as text, Markdown or HTML: templates over records, and no word about a figure that no record holds."""

from collections.abc import Callable
from datetime import date
from html import escape

from reformwatch import figures
from reformwatch.digest import Digest, Kind, Line, Story, kinds
from schema.verdict import Citation

HEADINGS: tuple[tuple[Kind, str], ...] = (
    ("disputed", "Chưa thống nhất"),
    ("changed", "Thay đổi"),
    ("new", "Mới"),
)
STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}blockquote{color:#555;margin:.2em 1em}"
)


def title(digest: Digest) -> str:
    """The headline of the digest."""
    return f"Điểm tin cải cách hành chính, {figures.day(digest.first)} – {figures.day(digest.last)}"


def summary(digest: Digest) -> str:
    """How much there is, in one sentence."""
    if not digest.facts:
        return "Trong tuần không có số liệu nào trong kho."
    lines = digest.repeated + sum(len(story.lines) for story in digest.stories)
    merged = f", gộp các chỗ nói cùng một điều còn {lines}" if lines < digest.facts else ""
    return (
        f"{digest.facts} số liệu trong {digest.articles} bài{merged}: {digest.count('new')} mới, "
        f"{digest.count('changed')} thay đổi, {digest.count('disputed')} chưa thống nhất; {digest.repeated} đã biết từ trước."
    )


def _byline(story: Story) -> str:
    parts = [story.outlet or story.source, _day(story.published) or "không rõ ngày"]
    if story.copies > 1:
        parts.append(f"{story.copies} bản đăng")
    return ", ".join(parts)


def _day(iso: str | None) -> str:
    return figures.day(date.fromisoformat(iso)) if iso else ""


def _quote(citation: Citation) -> str:
    """The words a figure stands in; of a table the row, for a cell alone tells nothing."""
    evidence = citation.evidence
    if evidence is None:
        return ""
    if evidence.field != "table":
        return evidence.sentence or " ".join(evidence.quote.split())
    row = (evidence.prefix, evidence.quote, evidence.suffix)
    return " ".join(" | ".join(part for part in row if part).split())


def _dash(source: str | None) -> str:
    return f" — {source}" if source else ""


def _by_sentence(lines: list[Line]) -> list[tuple[str, list[Line]]]:
    """Neighbouring lines that stand on one sentence, with the sentence."""
    found: list[tuple[str, list[Line]]] = []
    for line in lines:
        quote = _quote(line.source)
        if found and found[-1][0] == quote and found[-1][1][0].fact.article == line.fact.article:
            found[-1][1].append(line)
        else:
            found.append((quote, [line]))
    return found


def _contrast(line: Line, against: Citation) -> str:
    when = f", {_day(against.published)}" if against.published else ""
    return f"{'trước đây' if line.kind == 'changed' else 'nhưng'} {against.text}{when}"


def _note(line: Line) -> str:
    notes = []
    if line.outlets > 1:
        notes.append(f"{line.outlets} nguồn độc lập")
    if line.confirmed_by is not None:
        notes.append("khớp kết quả đã công bố")
    return f" ({'; '.join(notes)})" if notes else ""


def as_text(digest: Digest) -> str:
    """Plain text for a terminal or a mail."""
    out = [title(digest).upper(), summary(digest), ""]
    for kind, heading in HEADINGS:
        stories = kinds(digest.stories, kind)
        if not stories:
            continue
        out += [heading.upper(), ""]
        for story, lines in stories:
            out.append(f"{story.title} [{_byline(story)}]")
            for quote, same in _by_sentence(lines):
                for line in same:
                    out.append(f"  - {line.statement}{_note(line)}")
                    out += [f"    {_contrast(line, one)}{_dash(one.url)}" for one in line.against]
                out.append(f"    “{quote}”{_dash(same[0].source.url or same[0].fact.source)}")
            out.append("")
    return "\n".join(out).rstrip() + "\n"


def as_markdown(digest: Digest) -> str:
    """Markdown, to be mailed or published."""
    out = [f"# {title(digest)}", "", summary(digest), ""]
    for kind, heading in HEADINGS:
        stories = kinds(digest.stories, kind)
        if not stories:
            continue
        out += [f"## {heading}", ""]
        for story, lines in stories:
            head = f"[{_plain(story.title)}](<{_web(story.url)}>)" if _web(story.url) else _plain(story.title)
            out += [f"### {head}", "", f"*{_plain(_byline(story))}*", ""]
            for quote, same in _by_sentence(lines):
                for line in same:
                    out.append(f"- **{_plain(line.statement)}**{_note(line)}")
                    out += [f"  - {_plain(_contrast(line, one))}{_link(one.url)}" for one in line.against]
                source = _link(same[0].source.url) or f" ({_plain(same[0].fact.source)})"
                out += ["", f"  > {_plain(quote)}{source}", ""]
    return "\n".join(out).rstrip() + "\n"


def _plain(text: str) -> str:
    """Crawled text has no say in the layout."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in text)


def _link(url: str | None) -> str:
    return f" ([nguồn](<{_web(url)}>))" if url and _web(url) else ""


def _web(url: str | None) -> str | None:
    """An address that may become a link: a crawled "javascript:" stays text, and no letter ends the link early."""
    if url is None or not url.startswith(("https://", "http://")):
        return None
    return url.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20").replace("\n", "%0A")


def as_html(digest: Digest) -> str:
    """A page that stands alone; every crawled letter is escaped."""
    out = [
        '<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">',
        f"<title>{escape(title(digest))}</title><style>{STYLE}</style></head><body>",
        f"<h1>{escape(title(digest))}</h1>",
        f"<p>{escape(summary(digest))}</p>",
    ]
    for kind, heading in HEADINGS:
        stories = kinds(digest.stories, kind)
        if not stories:
            continue
        out.append(f"<h2>{heading}</h2>")
        for story, lines in stories:
            out.append(f"<h3>{_anchor(story.title, story.url)}</h3><p><em>{escape(_byline(story))}</em></p><ul>")
            for quote, same in _by_sentence(lines):
                for line in same:
                    against = "".join(f"<li>{_anchor(_contrast(line, one), one.url)}</li>" for one in line.against)
                    inner = f"<ul>{against}</ul>" if against else ""
                    out.append(f"<li><strong>{escape(line.statement)}</strong>{escape(_note(line))}{inner}</li>")
                source = same[0].source.url or same[0].fact.source
                out.append(f"<blockquote>{escape(quote)} — {_anchor(source, same[0].source.url)}</blockquote>")
            out.append("</ul>")
    return "\n".join([*out, "</body></html>"]) + "\n"


def _anchor(text: str, url: str | None) -> str:
    address = _web(url)
    return f'<a href="{escape(address)}">{escape(text)}</a>' if address else escape(text)


RENDERERS: dict[str, Callable[[Digest], str]] = {"text": as_text, "markdown": as_markdown, "html": as_html}
