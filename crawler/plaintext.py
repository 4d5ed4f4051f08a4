"""Plain text as people save it from a page, into an Article: title, lead, body, and none of the page around them."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from crawler.cells import stacked
from crawler.errors import UnreadableError
from crawler.furniture import (
    dateline,
    is_button,
    is_caption,
    is_inline_teaser,
    outlet_of,
    without_picture_number,
)
from crawler.head import Head, is_headline, is_prose, is_row, read_head
from crawler.identity import identity
from crawler.labelled import Labels, read_labels
from crawler.lines import PARAGRAPH, Line, join_lines, split_lines, unwrap
from crawler.published import Published, metadata_date, plausible
from crawler.tail import Cut, find_cut, read_signature
from schema.article import Article, article_id, content_hash
from schema.text import fold, same_key

LONGEST = 2_000_000
"""Characters; a longer text is a dump or noise, not one article."""

_SENTENCE_END = (".", "!", "?", ":", ";", "…", "”", ",")
_OFFICES = frozenset(
    [
        "chinh",
        "quoc",
        "nha",
        "trung",
        "bo",
        "so",
        "ban",
        "uy",
        "tinh",
        "thanh",
        "nghi",
        "quyet",
        "luat",
        "dang",
        "hoi",
        "chu",
        "thu",
        "cong",
        "mat",
        "van",
        "de",
        "ke",
        "cuc",
        "vu",
        "hdnd",
        "ubnd",
        "tong",
        "pho",
        "vien",
        "toa",
    ]
)


def read_text(text: str, *, source: str, fetched_at: datetime | None = None, now: datetime | None = None) -> Article:
    """Read a decoded text. No date later than ``fetched_at`` (else ``now``) is believed."""
    limit = fetched_at or now
    if len(text) > LONGEST:
        raise UnreadableError(
            "too_large", f"{source}: found {len(text):,} characters, expected one article of at most {LONGEST:,}"
        )
    lines: Sequence[Line] = unwrap(split_lines(text))
    if not any(sign.isalpha() for line in lines for sign in line.text):
        raise UnreadableError("no_text", f"{source}: no words found, expected an article")
    labels = read_labels(lines)
    lines = labels.lines
    texts = [line.text for line in lines]
    cells = stacked(texts)
    head = read_head(lines, limit, cells)
    title = labels.title or (lines[head.title] if head.title is not None else None)
    first = 0 if labels.title else head.first
    mark = next((found for t in texts[first : first + 8] if is_prose(t) and (found := dateline(t))), None)
    cut = find_cut(texts, first, mark, cells)
    kept = _body(lines, first, cut, head, title.text if title else "", cells)
    signature = read_signature(texts, kept, limit, cells)
    kept = kept[: signature.end]
    lead, body = _lead(lines, kept, labels, titled=title is not None)
    heading, heading_map = join_lines([title] if title else [], "title", text)
    opening, opening_map = join_lines(lead, "lead", text)
    content, content_map = join_lines(body, "text", text)
    hash_of_content = content_hash(heading, opening, content)
    published = _published(labels, head, signature.published, limit)
    return Article(
        id=article_id(identity(labels.url) if labels.url else None, hash_of_content),
        url=labels.url,
        outlet=outlet_of(mark),
        title=heading,
        lead=opening,
        text=content,
        headings=_headings(body),
        authors=tuple(dict.fromkeys((*labels.authors, *head.authors, *signature.authors))),
        published_at=published.at if published else None,
        date_basis=published.basis if published else None,
        date_confidence=published.confidence if published else None,
        modified_at=head.modified,
        fetched_at=fetched_at,
        source_credit=labels.credit or signature.credit or head.credit,
        tags=labels.tags or cut.tags,
        section=labels.section or head.section,
        content_hash=hash_of_content,
        source=source,
        source_map=(*heading_map, *opening_map, *content_map),
    )


def _published(labels: Labels, head: Head, last: Published | None, limit: datetime | None) -> Published | None:
    if labels.date and (at := plausible(metadata_date(labels.date, day_first=True), limit)):
        return Published(at, "page", 0.95)
    if head.published is None or (head.published.basis == "guess" and last is not None):
        return last or head.published
    return head.published


def _body(  # what the readers of head and tail found
    lines: Sequence[Line], first: int, cut: Cut, head: Head, title: str, cells: frozenset[int]
) -> list[int]:
    """The numbers of the lines that are the article's own text."""
    boxed = {number for start, end in cut.boxes for number in range(start, end)}
    wanted = [n for n in range(first, cut.end) if n not in boxed and n not in head.used and n != head.title]
    wanted = [n for n in wanted if n in cells or not (is_button(lines[n].text) or is_inline_teaser(lines[n].text))]
    drop = find_pictures(lines, wanted, title) - cells
    wanted = [n for n in wanted if n not in drop]
    drop = _related(lines, wanted) - cells
    return [n for n in wanted if n not in drop]


def find_pictures(lines: Sequence[Line], wanted: Sequence[int], title: str) -> set[int]:
    """Alternative texts (the headline once more, the caption twice) and captions."""
    drop: set[int] = set()
    title = same_key(title)
    for place, number in enumerate(wanted):
        text = lines[number].text
        key = same_key(without_picture_number(text))
        following = wanted[place + 1] if place + 1 < len(wanted) else None
        if is_caption(text) and not is_row(text):
            drop.add(number)
        elif (title and key == title) or (key != same_key(text) and is_headline(text)):
            drop.add(number)
            if following is not None and _is_caption_below(lines, number, following):
                drop.add(following)
        elif following is not None and _is_doubled(text, lines[following].text):
            # A repeated line with a figure may be a list; one copy stays.
            drop.update((number,) if any(sign.isdigit() for sign in text) else (number, following))
    return drop


def _is_caption_below(lines: Sequence[Line], alt: int, number: int) -> bool:
    """The line right under an alternative text, when it is no paragraph."""
    text = lines[number].text
    figures = any(sign.isdigit() for sign in text)
    return (
        number == alt + 1
        and not lines[number].blank_before
        and not is_prose(text)
        and is_headline(text)
        and not figures
    )


def _is_doubled(text: str, following: str) -> bool:
    least = 3
    return (
        len(text.split()) >= least
        and not is_prose(text)
        and not is_row(text)
        and same_key(without_picture_number(text)) == same_key(without_picture_number(following))
    )


def _related(lines: Sequence[Line], wanted: Sequence[int]) -> set[int]:
    """Headlines of other stories that a page puts between the lead and the body."""
    drop: set[int] = set()
    if not wanted or not _may_lead(lines[wanted[0]].text):
        return drop
    run: list[int] = []
    for number in wanted[1:]:
        text = lines[number].text
        if is_prose(text) and not _is_glued(text):
            break
        if _is_glued(text):
            drop.add(number)
        run.append(number)
    else:
        return set()  # no paragraph follows: these lines are the body
    pair, words = 2, 6
    if _is_list([lines[n].text for n in run]):
        return drop
    headlines = [n for n in run if is_headline(lines[n].text) and len(lines[n].text.split()) >= words]
    if len(headlines) >= pair and len(headlines) == len(run) and not lines[wanted[0]].text.endswith(":"):
        drop.update(headlines)
    return drop


def _is_list(texts: Sequence[str]) -> bool:
    """Lines of a list without bullets: most begin with the same word ("Huyện …"), or all have a decimal."""
    openings = Counter(text.split()[0] for text in texts)
    most = max(openings.values(), default=0)
    return (most > 1 and most * 2 > len(texts)) or all(re.search(r"\d[.,]\d", text) for text in texts)


def _is_glued(text: str) -> bool:
    """Several headlines in one line: words with a capital in mid-sentence that are no name and no office."""
    least, longest = 60, 600
    if not least <= len(text) <= longest or text.endswith(_SENTENCE_END) or re.search(r"[.;:]\s", text):
        return False
    words = text.split()
    seams = [
        word
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
        if before.islower() and word[0].isupper() and word[1:].islower() and after.islower() and before.isalpha()
    ]
    pair = 2
    return sum(1 for word in seams if fold(word) not in _OFFICES) >= pair


def _may_lead(text: str) -> bool:
    long = 80
    return is_prose(text) or (len(text) >= long and not is_row(text))


def _lead(lines: Sequence[Line], kept: Sequence[int], labels: Labels, *, titled: bool) -> tuple[list[Line], list[Line]]:
    """The lead and the body: the first paragraph under a title leads, when more follow."""
    body = [lines[number] for number in kept]
    if labels.lead is not None:
        return [labels.lead], body
    if titled and len(body) > 1 and _may_lead(body[0].text):
        return body[:1], body[1:]
    return [], body


def _headings(body: Sequence[Line]) -> tuple[tuple[int, int], ...]:
    """Short lines without a full stop that a paragraph or a list follows."""
    spans = []
    offset = 0
    longest, words = 160, 2
    for number, line in enumerate(body):
        text = line.text
        following = body[number + 1].text if number + 1 < len(body) else ""
        numbered = re.match(r"(?:\d{1,2}|[IVX]{1,5})[.)]\s", text)
        listed = number > 0 and body[number - 1].text.split()[0] == text.split()[0] and not numbered
        if (
            not listed
            and len(text) <= longest
            and len(text.split()) >= words
            and not text.endswith(_SENTENCE_END)
            and (numbered or not is_row(text))
            and is_prose(following)
        ):
            spans.append((offset, offset + len(text)))
        offset += len(text) + len(PARAGRAPH)
    return tuple(spans)
