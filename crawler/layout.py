"""Where the article stands on a page: by the family of its content system, else by trafilatura."""

import copy
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from crawler.blocks import Body, is_aside, prune, read_body, remove, text_of
from crawler.families import FAMILIES, GENERIC, Family
from crawler.generic import extract_generic, links_length
from crawler.published import Published, date_line, first_date, metadata_date, plausible
from crawler.selection import Page

_LEAST = 80
"""Characters; a body with less is none (a photo page, a shell filled by script)."""


class Layout(NamedTuple):
    """The family of a page, its body read, and the element that holds it."""

    family: Family
    body: Body
    element: HtmlElement | None


def find_layout(page: Page) -> Layout | None:
    """The first family whose body has text; None when the page fits none."""
    for family in (*FAMILIES, GENERIC):
        for css in family.body:
            found = [element for element in page.select((css,)) if not _is_wrapper(element)]
            if not found:
                continue
            element = found[0] if len(found) == 1 else max(found, key=lambda candidate: len(text_of(candidate)))
            body = _read(page, element, family)
            if sum(len(block.text) for block in body.blocks) >= _LEAST or body.tables:
                return Layout(family, body, element)
    return None


def _is_wrapper(element: HtmlElement) -> bool:
    """A "body" that holds the headline or the page's own navigation is the page, not the article."""
    if element.tag in {"html", "body", "meta"} or any(element.find(f".//{tag}") is not None for tag in ("h1", "nav")):
        return True
    asides = sum(len(text_of(aside)) for aside in element.iter("aside"))  # a box inside a body is one as well
    return asides > 0 and asides * 2 > len(text_of(element))


def _read(page: Page, element: HtmlElement, family: Family) -> Body:
    own = copy.deepcopy(element)
    own.tail = None
    for part in list(page.select(family.drop, own)):
        if part is not own:
            remove(part)
    prune(own)
    return read_body([own])


def read_generic(tree: HtmlElement, url: str | None) -> Layout | None:
    """A page of no known family, by its text alone."""
    body = extract_generic(tree, url)
    if body is None or (sum(len(block.text) for block in body.blocks) < _LEAST and not body.tables):
        return None
    return Layout(GENERIC, body, None)


def link_share(tree: HtmlElement) -> tuple[int, float]:
    """How many headlines link elsewhere, and how much of the page's text is links: a listing has much of both."""
    least = 25
    headlines = sum(1 for link in tree.iter("a") if len(text_of(link)) >= least)
    body = tree.find(".//body")
    whole = max(1, len(text_of(body if body is not None else tree)))
    return headlines, links_length(tree) / whole


def visible_date(
    page: Page, layout: Layout, title: HtmlElement | None, limit: datetime | None, *, day_first: bool = False
) -> Published | None:
    """The date that the page shows: in its family's place, else between headline and body."""
    for element in page.select(layout.family.date):
        at = plausible(_date_of(element, day_first=day_first), limit)
        if at is not None:
            return Published(at, "page", 0.95)
    for text, sure in _between(layout.element, title):
        seen = date_line(text)
        if seen is not None and seen.kind != "clock" and plausible(seen.at, limit):
            return Published(seen.at, "page", sure if seen.kind == "published" else sure - 0.2)
    return None


def _date_of(element: HtmlElement, *, day_first: bool) -> datetime | None:
    declared = element.get("datetime") or element.get("content")
    if declared and (at := metadata_date(declared, day_first=day_first)):
        return at
    seen = first_date(text_of(element)[:200])
    if seen is not None:
        return seen.at
    hidden = element.get("title")
    return metadata_date(hidden, day_first=day_first) if hidden else None


def _between(body: HtmlElement | None, title: HtmlElement | None) -> Iterator[tuple[str, float]]:
    """Short texts around the headline: below it first, then above it within the article's own frame."""
    if title is None:
        return
    frame = _frame(title, body)
    below: list[str] = []
    above: list[str] = []
    passed, longest, most = False, 120, 400
    for element in frame.iter(etree.Element):
        if element is title:
            passed = True
            continue
        if body is not None and element is body:
            break
        if len(below) > most:
            break
        if any(sign.isdigit() for sign in (element.text or "")) or element.tag == "time":
            text = text_of(element)
            if len(text) <= longest and not _in_aside(element, frame):
                (below if passed else above).append(text)
    yield from ((text, 0.9) for text in below)
    if body is not None:
        yield from ((text, 0.6) for text in reversed(above))


def _in_aside(element: HtmlElement, frame: HtmlElement) -> bool:
    for parent in element.iterancestors():
        if parent is frame:
            return False
        if parent.tag in {"nav", "aside", "header", "footer"} or is_aside(parent):
            return True
    return False


def _frame(title: HtmlElement, body: HtmlElement | None) -> HtmlElement:
    """The smallest element that holds headline and body; without a body, the headline's surroundings."""
    if body is None:
        up = [*title.iterancestors()][:4]
        inside = [element for element in up if element.tag != "html"]
        return inside[-1] if inside else title
    holders: set[Any] = set(body.iterancestors())
    return next((element for element in title.iterancestors() if element in holders), title)
