"""The tail of a saved text: where the article ends, and what its last lines tell of author, source and tags."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from crawler.furniture import (
    Dateline,
    box,
    byline,
    credit,
    dateline,
    has_byline_label,
    is_button,
    is_caption,
    is_inline_teaser,
    tags_label,
)
from crawler.head import is_headline, is_prose, is_row
from crawler.published import Published, date_line, plausible

_ENDED = re.compile(r"\./\.?[”\"’')]*$|\(?\bHết\b\)?$")
_LIST_MARK = re.compile(r"^[-–•*#/\s]+|[/;,\s]+$")


class Cut(NamedTuple):
    """Where the body ends, and the stretches inside it that are boxes of other stories."""

    end: int
    boxes: tuple[tuple[int, int], ...]
    tags: tuple[str, ...]


class Signature(NamedTuple):
    """What the last lines of a body say, and the number of lines that remain without them."""

    end: int
    authors: tuple[str, ...]
    credit: str | None
    published: Published | None


def find_cut(texts: Sequence[str], first: int, mark: Dateline | None, cells: frozenset[int] = frozenset()) -> Cut:
    """Where teasers, comments and counters begin. Only what the page marks is cut, for a lost paragraph is worse."""
    boxes: list[tuple[int, int]] = []
    tags: tuple[str, ...] = ()
    prose = False
    number = first
    while number < len(texts):
        text = texts[number]
        if number in cells:
            prose = True
            number += 1
            continue
        if (label := tags_label(text)) is not None and prose:
            found, following = _read_tags(texts, number, label)
            tags = tags or found
            if not _resumes(texts, following, mark, ended=False):
                return Cut(number, tuple(boxes), tags)
            boxes.append((number, following))
            number = following
            continue
        if prose and (kind := box(text)) is not None and (kind != "weak" or _is_furniture(texts, number)):
            again = None
            if kind in {"soft", "list"} and not _ended(texts, first, number):
                again = _resumes(texts, number + 1, mark, ended=False)
                if kind == "list" and again is not None and not _is_list_of_headlines(texts[number + 1 : again]):
                    again = None
            if again is None:
                later = tags or _later_tags(texts, number)
                return Cut(number, tuple(boxes), later)
            boxes.append((number, again))
            number = again
            continue
        if prose and _is_signature(texts, number) and _only_teasers(texts, number + 1, mark):
            return Cut(number + 1, tuple(boxes), tags or _later_tags(texts, number + 1))
        prose = prose or is_prose(text) or is_row(text)
        number += 1
    return Cut(len(texts), tuple(boxes), tags)


def _is_furniture(texts: Sequence[str], number: int) -> bool:
    """Whether the heading of a weak box is one: others stand beside it, or no paragraph and no row follows."""
    beside = [*texts[max(0, number - 2) : number], *texts[number + 1 : number + 4]]
    if any(box(text) is not None for text in beside):
        return True
    reach = 40
    return not any(is_prose(text) or is_row(text) for text in texts[number + 1 : number + reach])


def _is_list_of_headlines(texts: Sequence[str]) -> bool:
    """A short list without dates and summaries: behind it can stand the rest of the article."""
    most = 12
    return 0 < len(texts) <= most and not any(is_prose(text) or date_line(text) for text in texts)


def _later_tags(texts: Sequence[str], start: int) -> tuple[str, ...]:
    """Tags that stand a few lines behind the first box."""
    for number in range(start, min(len(texts), start + 6)):
        label = tags_label(texts[number])
        if label is not None:
            return _read_tags(texts, number, label)[0]
    return ()


def _read_tags(texts: Sequence[str], number: int, label: int) -> tuple[tuple[str, ...], int]:
    """The tags of a line, or of the short lines behind a label that stands alone."""
    here = texts[number][label:].strip()
    if here:
        return split_tags(here), number + 1
    found: list[str] = []
    longest, most = 60, 15
    number += 1
    while number < len(texts) and len(found) < most:
        tag = _LIST_MARK.sub("", texts[number])
        if (
            len(tag) > longest
            or tag.endswith((".", ":"))
            or box(texts[number])
            or is_prose(texts[number])
            or (not tag and found)
            or (tag and is_button(tag))
        ):
            break
        if tag:
            found.append(tag)
        number += 1
    return tuple(found), number


def split_tags(text: str) -> tuple[str, ...]:
    """The tags of one line, whatever stands between them.

    >>> split_tags("PAR INDEX, SIPAS; #CCHC")
    ('PAR INDEX', 'SIPAS', 'CCHC')
    """
    return tuple(tag for part in re.split(r"\s*[,;|/#]\s*", text) if (tag := _LIST_MARK.sub("", part)))


def _ended(texts: Sequence[str], first: int, number: int) -> bool:
    """Whether the article has signed off right before a line: byline, credit, or its "./."."""
    for before in range(number - 1, max(first, number - 6) - 1, -1):
        text = texts[before]
        if is_button(text) or date_line(text):
            continue
        return bool(byline(text) or credit(text) or _ENDED.search(text) or tags_label(text) is not None)
    return False


def _resumes(texts: Sequence[str], start: int, mark: Dateline | None, *, ended: bool) -> int | None:
    """The line at which the body goes on behind a box: two paragraphs in a row, as teasers never have them.

    One paragraph counts when the article signs off behind it and nothing but headlines stands between.
    """
    if ended:
        return None
    seen_prose = False
    headlines = 0
    for number in range(start, len(texts)):
        text = texts[number]
        if box(text) in {"hard", "list"}:
            return None
        if not _is_body(text, mark):
            headlines += is_headline(text)
            seen_prose = seen_prose or is_prose(text)
            continue
        following = number + 1
        while following < len(texts) and (is_button(texts[following]) or is_caption(texts[following])):
            following += 1
        if following < len(texts) and _is_body(texts[following], mark):
            return _back(texts, start, number)
        # Headlines without summaries, then one paragraph, then nothing: rather a teaser kept than a paragraph lost.
        alone = headlines >= 1 and following >= len(texts)
        signs_off = (
            alone
            or _ENDED.search(text)
            or (following < len(texts) and (byline(texts[following]) or credit(texts[following])))
        )
        if signs_off and not seen_prose:
            return _back(texts, start, number)
        seen_prose = True
    return None


def _back(texts: Sequence[str], start: int, number: int) -> int:
    """The first of the rows right above a line: a list of headlines has no cells and no "Huyện …: 92,4%;"."""
    longest = 200
    while (
        number > start
        and len(texts[number - 1]) <= longest
        and (
            re.search(r"\||\t|:\s.*\d|;$", texts[number - 1])
            or (texts[number - 1].endswith(":") and not box(texts[number - 1]))
        )
    ):
        number -= 1
    return number


def _is_body(text: str, mark: Dateline | None) -> bool:
    """A paragraph that is no summary of another story: those open with the newspaper's mark or break off."""
    least = 100
    own = dateline(text)
    return (
        len(text) >= least
        and is_prose(text)
        and not is_button(text)
        and not (mark is not None and own is not None and own.name == mark.name)
        and not text.endswith(("...", "…"))
    )


def _is_signature(texts: Sequence[str], number: int) -> bool:
    """A byline or credit right below a paragraph."""
    text, most = texts[number], 4
    named = (any(byline(text)) and len(text.split()) <= most) or has_byline_label(text)
    return number > 0 and bool(named or credit(text)) and is_prose(texts[number - 1])


def _only_teasers(texts: Sequence[str], start: int, mark: Dateline | None) -> bool:
    """Whether everything behind a signature is headlines and summaries of other stories."""
    reach = 400  # lines; enough to tell, and bounded however often a byline stands in a text
    rest = [text for text in texts[start : start + reach] if not is_button(text)]
    pair, words = 2, 6
    if len(rest) < pair or any(_is_body(text, mark) for text in rest) or is_row(rest[0]):
        return False
    headlines = [text for text in rest if is_headline(text) and len(text.split()) >= words]
    summaries = [text for text in rest if is_prose(text)]
    return bool(headlines) and (bool(summaries) or len(headlines) * 2 > len(rest))


def read_signature(
    texts: Sequence[str], numbers: Sequence[int], limit: datetime | None, cells: frozenset[int] = frozenset()
) -> Signature:
    """Take byline, source credit, closing date and buttons off the end of a body, given by its line numbers."""
    authors: list[str] = []
    source = None
    published = None
    end = len(numbers)
    most = 8
    for _ in range(most):
        if end <= 1:
            break
        text = texts[numbers[end - 1]]
        before = texts[numbers[end - 2]]
        seen = date_line(text)
        labelled = has_byline_label(text)
        names = byline(text)
        # A name alone is a signature only below a paragraph: in a list or a table it is a cell.
        below = is_prose(before) or bool(byline(before)) or bool(credit(before)) or before.endswith((".", "…", "”"))
        below = below and not _in_list(texts, numbers, end - 1)
        if numbers[end - 1] in cells:
            break
        if is_button(text) or is_inline_teaser(text):
            pass
        elif named := credit(text):
            source = source or named
        elif names and (labelled or below):
            authors[:0] = names
        elif seen is not None and not is_row(text) and len(text) < 60 and below:  # noqa: PLR2004  # a label and a date
            published = published or (Published(seen.at, "page", 0.7) if plausible(seen.at, limit) else None)
        else:
            break
        end -= 1
    return Signature(end, tuple(authors), source, published)


def _in_list(texts: Sequence[str], numbers: Sequence[int], place: int) -> bool:
    """Whether a name closes a list of names: more than two in a row, or a paragraph above that announces them."""
    most, up = 2, place
    while up > 0 and byline(texts[numbers[up]]) and not has_byline_label(texts[numbers[up]]):
        up -= 1
    return place - up > most or (up < place and texts[numbers[up]].endswith(":"))
