"""The lines of a saved text: composed and trimmed, each knowing where its characters stand in the source."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from schema.article import Segment, TextField
from schema.text import plain

# All that ends a line; \x1c-\x1e, which str.splitlines would add, are noise inside lines.
_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_UNCLEAN = re.compile("[\u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]")
_TOKEN = re.compile(r"\S+|\s+")
_EDGE = " \t\u00a0\u200b\u200c\u200d\u2060\ufeff\u00ad\u3000"
_LOWER_START = re.compile(
    r"[a-zà-öø-ýăđĩũơư\u1ea1\u1ea3]|[\u1ea0-\u1ef9](?<=[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ])"
)

PARAGRAPH = "\n\n"
"""What joins the paragraphs of a stored text."""


class Stretch(NamedTuple):
    """``text[start:end]`` of a line came from ``source[source_start:source_end]``."""

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def exact(self) -> bool:
        """Whether offsets inside the stretch can be carried over one by one."""
        return self.end - self.start == self.source_end - self.source_start


class Line(NamedTuple):
    """One line that is not blank, and how many blank lines stand before it."""

    text: str
    stretches: tuple[Stretch, ...]
    blank_before: int

    @property
    def start(self) -> int:
        """Where the line begins in the source."""
        return self.stretches[0].source_start

    def cut(self, start: int) -> "Line":
        """The line without its first characters (a label such as "Tiêu đề:")."""
        start += len(self.text[start:]) - len(self.text[start:].lstrip())
        kept = []
        for part in self.stretches:
            if part.end <= start:
                continue
            begin, source = part.start, part.source_start
            if begin < start and part.exact:
                begin, source = start, source + start - begin
            kept.append(Stretch(max(0, begin - start), part.end - start, source, part.source_end))
        return Line(self.text[start:], tuple(kept), self.blank_before)


def split_lines(text: str) -> list[Line]:
    r"""The lines of a decoded text that hold something.

    >>> [line.text for line in split_lines("Một\r\n\r\n  hai ba \n")]
    ['Một', 'hai ba']
    """
    lines: list[Line] = []
    position = blanks = 0
    for end, following in _ends(text):
        raw = text[position:end]
        left = len(raw) - len(raw.lstrip(_EDGE))
        line = _line(raw.strip(_EDGE), position + left, blanks)
        position = following
        if line is None:
            blanks += 1
            continue
        lines.append(line)
        blanks = 0
    return lines


def _ends(text: str) -> Iterable[tuple[int, int]]:
    for found in _LINE_END.finditer(text):
        yield found.span()
    yield len(text), len(text)


def _line(raw: str, offset: int, blanks: int) -> Line | None:
    if not raw:
        return None
    if not _UNCLEAN.search(raw) and unicodedata.is_normalized("NFC", raw):
        return Line(raw, (Stretch(0, len(raw), offset, offset + len(raw)),), blanks)
    parts: list[str] = []
    stretches: list[Stretch] = []
    length = 0
    for token in _TOKEN.finditer(raw):
        clean = plain(token.group())
        if not clean:
            continue
        parts.append(clean)
        add_stretch(stretches, Stretch(length, length + len(clean), offset + token.start(), offset + token.end()))
        length += len(clean)
    text = "".join(parts)
    return Line(text, tuple(stretches), blanks) if text.strip() else None


def add_stretch(stretches: list[Stretch], new: Stretch) -> None:
    """Append, joined to the one before when both are exact and meet on both sides."""
    last = stretches[-1] if stretches else None
    if last and last.exact and new.exact and (last.end, last.source_end) == (new.start, new.source_start):
        stretches[-1] = Stretch(last.start, new.end, last.source_start, new.source_end)
    else:
        stretches.append(new)


def unwrap(lines: list[Line]) -> list[Line]:
    """Join what a program broke: around links, and at a fixed width where the text as a whole shows that habit."""
    lines = _join(lines, [_is_fragment(before, line) for before, line in pairwise(lines)])
    least, narrowest, widest = 6, 40, 120
    width = max((len(line.text) for line in lines), default=0)
    if len(lines) < least or not narrowest <= width <= widest:  # narrower lines are the cells of a table
        return lines
    joins = [_continues(before, line, width) for before, line in pairwise(lines)]
    pairs = sum(1 for line in lines[1:] if not line.blank_before)
    return lines if sum(joins) * 2 < pairs or sum(joins) < least // 2 else _join(lines, joins)


def _join(lines: list[Line], joins: list[bool]) -> list[Line]:
    groups = [[line] for line in lines[:1]]
    for line, join in zip(lines[1:], joins, strict=True):
        if join:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_joined(group) if len(group) > 1 else group[0] for group in groups]


def _is_fragment(before: Line, line: Line) -> bool:
    """A line that begins in mid-sentence: with a comma, or small behind a long line without an end."""
    long = 40
    if re.match(r"[,.;:!?)”»](?:\s|$)", line.text):
        return True
    return (
        not line.blank_before
        and len(before.text) >= long
        and before.text[-1] not in ".!?:;…”/"
        and bool(_LOWER_START.match(line.text))
        and not re.match(r"[a-zđ]\s?[.)]", line.text)
    )


def _continues(before: Line, line: Line, width: int) -> bool:
    full = len(before.text) + len(line.text.split(maxsplit=1)[0]) >= width * 0.9
    return (
        not line.blank_before
        and full
        and (before.text[-1] not in ".!?:;…" or bool(_LOWER_START.match(line.text)))
        and line.text[0] not in "-–+•*|"
    )


def _joined(lines: list[Line]) -> Line:
    """One line from several, in one go: adding them one by one is quadratic in their number."""
    parts: list[str] = []
    stretches: list[Stretch] = []
    length = 0
    for line in lines:
        if parts and line.text[0] not in ",.;:!?)”»":
            parts.append(" ")
            length += 1
        stretches.extend(part._replace(start=part.start + length, end=part.end + length) for part in line.stretches)
        parts.append(line.text)
        length += len(line.text)
    return Line("".join(parts), tuple(stretches), lines[0].blank_before)


def join_lines(lines: Sequence[Line], field: TextField, source: str) -> tuple[str, list[Segment]]:
    """The stored text of a field, paragraphs joined by blank lines, and where its stretches come from."""
    stretches: list[Stretch] = []
    length = 0
    for number, line in enumerate(lines):
        if number:
            gap = Stretch(length, length + 2, _source_end(stretches), line.start)
            # The blank line of the source is the blank line of the text: one run instead of two.
            if gap.exact and source[gap.source_start : gap.source_end] == PARAGRAPH:
                add_stretch(stretches, gap)
            length += 2
        for part in line.stretches:
            add_stretch(stretches, part._replace(start=part.start + length, end=part.end + length))
        length += len(line.text)
    text = PARAGRAPH.join(line.text for line in lines)
    return text, [
        Segment(field=field, start=s.start, end=s.end, source_start=s.source_start, source_end=s.source_end)
        for s in stretches
    ]


def _source_end(stretches: list[Stretch]) -> int:
    return stretches[-1].source_end if stretches else 0
