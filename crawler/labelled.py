"""Texts whose head is written out by a program or a careful person: "Tiêu đề: …", "Ngày đăng: …", "Nguồn: …"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from crawler.lines import Line
from crawler.tail import split_tags
from schema.text import fold

_LABEL = re.compile(
    r"(?P<title>tieu de|title|ten bai(?: viet)?)|(?P<date>ngay(?: dang| xuat ban)?|thoi gian(?: dang)?|date|published(?:_at)?|publish date)"
    r"|(?P<authors>tac gia|author|authors|by|nguoi viet)|(?P<credit>nguon|source|bao|toa soan|co quan bao chi)|(?P<url>url|link|duong dan|dia chi)"
    r"|(?P<lead>sapo|tom tat|mo ta|lead|description|summary)|(?P<tags>tags?|tu khoa|keywords)|(?P<section>chuyen muc|muc|section|category|danh muc)"
    r"|(?P<body>noi dung|content|body|text|than bai)"
)
_HEAD = 12
"""Labels stand in the first lines or nowhere."""


class Labels(NamedTuple):
    """What the labels say, and the lines that remain."""

    lines: Sequence[Line]
    title: Line | None = None
    lead: Line | None = None
    date: str | None = None
    url: str | None = None
    credit: str | None = None
    section: str | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


def read_labels(lines: Sequence[Line]) -> Labels:
    """Take the labelled lines off the head of a text; without a labelled title there are none."""
    found: dict[str, Line] = {}
    used = 0
    for number, line in enumerate(lines[:_HEAD]):
        name, rest = _split(line)
        if name is None or name in found:
            break
        used = number + 1
        if name == "body":
            if rest is not None:
                used = number
                lines = (*lines[:number], rest, *lines[number + 1 :])
            break
        if rest is not None:
            found[name] = rest
    if "title" not in found:
        return Labels(lines)
    text = {name: line.text for name, line in found.items()}
    url = text.get("url", "")
    credit = text.get("credit")
    if not url and credit and credit.startswith("http"):
        url, credit = credit, None
    return Labels(
        lines=lines[used:],
        title=found["title"],
        lead=found.get("lead"),
        date=text.get("date"),
        url=url if url.startswith("http") else None,
        credit=credit,
        section=text.get("section"),
        authors=tuple(part.strip() for part in re.split(r"[,;]| - ", text.get("authors", "")) if part.strip()),
        tags=split_tags(text.get("tags", "")),
    )


def _split(line: Line) -> tuple[str | None, Line | None]:
    head, colon, rest = line.text.partition(":")
    longest = 24
    if not colon or len(head) > longest:
        return None, None
    found = _LABEL.fullmatch(fold(head.strip(" #*-")))
    if found is None:
        return None, None
    return found.lastgroup, (line.cut(len(head) + 1) if rest.strip() else None)
