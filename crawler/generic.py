"""The article of a page of no known family: what trafilatura takes for it, once the page is freed of what misleads it."""

import copy
import re
from collections.abc import Callable
from functools import lru_cache
from itertools import islice
from typing import Any

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from crawler.blocks import Body, keep_captions, quoted_posts, read_body, remove, remove_captions, text_of
from crawler.furniture import box

_LONGEST_BOX = 40
"""Characters of the heading of a box."""
_MOST = 50
"""Elements of one sort that are looked at: each look reads the text around, and a page may hold tens of thousands."""
_SIDE = re.compile(r"(?:side-?bar|right-?(?:col|column|side|bar)?|aside|rail)\d?$", re.IGNORECASE)
_HOVER = re.compile(r"\b(?:tooltip|rollover|popover)", re.IGNORECASE)
_CHUNK = re.compile(
    r"(?:article|entry|story|post|news|detail)[\w-]*(?:body|text|content)|(?:body|content)[\w-]*(?:article|container)|^body\b",
    re.IGNORECASE,
)


def extract_generic(tree: HtmlElement, url: str | None) -> Body | None:
    """The body that trafilatura finds, after clocks, side columns and boxes of other stories are gone."""
    own = copy.deepcopy(tree)
    for part in own.xpath("//nav | //dialog"):
        remove(part)
    for cell in own.xpath("//*[string-length(@colspan) > 2 or string-length(@rowspan) > 2]"):
        cell.attrib.pop("colspan", None)  # trafilatura writes every spanned cell out
        cell.attrib.pop("rowspan", None)
    for post in quoted_posts(own):  # trafilatura takes these for widgets
        post.attrib.pop("class", None)
    for step in STEPS:
        step(own)
    # As text: given a tree of ours, trafilatura loses what stands behind links.
    page = lxml.html.tostring(own, encoding="unicode")
    body = _extract(page, url, fast=True)
    if body is None or _is_thin(body):
        # Its other two extractors take half of the time, and say something else about short or undivided texts only.
        body = _extract(page, url, fast=False)
    return body


def _extract(page: str, url: str | None, *, fast: bool) -> Body | None:
    import trafilatura  # noqa: PLC0415  # loading it takes nearly half a second

    found = trafilatura.bare_extraction(
        page, url=url, fast=fast, include_comments=False, include_tables=True, with_metadata=False, config=_config()
    )
    if found is None or isinstance(found, dict) or found.body is None:
        return None
    return read_body([found.body])


def _is_thin(body: Body) -> bool:
    few, short = 2, 500
    return len(body.blocks) < few or sum(len(block.text) for block in body.blocks) < short


@lru_cache(maxsize=1)
def _config() -> Any:
    """Trafilatura's settings, except that a short text found in its place goes before all the text of the page."""
    from trafilatura.settings import DEFAULT_CONFIG  # noqa: PLC0415

    config = copy.deepcopy(DEFAULT_CONFIG)
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "80")
    return config


def _captions_above(tree: HtmlElement) -> None:
    """Trafilatura drops the captions of tables: they become lines of the text."""
    keep_captions(tree, above=True)


def _unfold_tables(tree: HtmlElement) -> None:
    """Tables that only arrange the page are no tables."""
    own: dict[HtmlElement, list[HtmlElement]] = {}
    around: list[HtmlElement] = []
    for event, element in etree.iterwalk(tree, events=("start", "end"), tag=("table", "tbody", "tr", "td")):
        if element.tag == "table":
            if event == "start":
                around.append(element)
                own[element] = [element]
            else:
                around.pop()
        elif event == "start" and around:
            own[around[-1]].append(element)
    frames = [
        table
        for table in own
        if table.find(".//table") is not None or table.find(".//h1") is not None or _is_frame(table)
    ]
    for table in frames:
        for part in own[table]:  # not those of the tables in it
            part.tag = "div"


def _is_frame(table: HtmlElement) -> bool:
    many = 3
    return any(sum(1 for child in cell if child.tag == "p") >= many for cell in table.iter("td"))


def _remove_hovers(tree: HtmlElement) -> None:
    """Text that shows only under the pointer, in the middle of a sentence."""
    hidden = [element for element in tree.iter("span", "div", "a") if _HOVER.search(element.get("class") or "")]
    for element in hidden[:_MOST]:
        holder = next(element.iterancestors("p", "li", "td"), None)
        if holder is not None and element.getparent() is not None and len(text_of(element)) < len(text_of(holder)):
            remove(element)


def _remove_columns(tree: HtmlElement) -> None:
    """A side column that says so, without the headline and without most of the paragraphs."""
    whole = _prose(tree)
    for element in islice(filter(_is_column, list(tree.iter("div", "section", "td", "ul"))), _MOST):
        if element.getparent() is not None and element.find(".//h1") is None and _prose(element) * 2 < whole:
            remove(element)


def _is_column(element: HtmlElement) -> bool:
    names = (*(element.get("class") or "").split(), element.get("id") or "")
    return any(_SIDE.fullmatch(name) for name in names)


def _prose(element: HtmlElement) -> int:
    return sum(len(text_of(paragraph)) for paragraph in element.iter("p"))


def _remove_others(tree: HtmlElement) -> None:
    """Beside or inside the one article that has the headline, other articles are other stories, or comments."""
    headlines = list(tree.iter("h1"))
    home = next(headlines[0].iterancestors("article"), None) if len(headlines) == 1 else None
    if home is None:
        return
    above = {home, *home.iterancestors()}
    others = [part for part in tree.iter("article") if part not in above]
    nested = sum(len(text_of(part)) for part in others if next(part.iterancestors("article"), None) is home)
    least = 400
    if len(text_of(home)) - nested >= least:
        for part in others:
            remove(part)


def _join_chunks(tree: HtmlElement) -> None:
    """A body that advertisements cut into several elements of one class becomes one element again."""
    few = 20
    for frame in list(islice(tree.iter("article", "main"), few)):
        chunks: dict[tuple[str, str], list[HtmlElement]] = {}
        for element in frame.iter("div", "section"):
            names = element.get("class") or ""
            if _CHUNK.search(names) and next(element.iterancestors("article", "main")) is frame:
                chunks.setdefault((element.tag, names), []).append(element)
        for parts in chunks.values():
            first, *others = parts
            nested = any(first in part.iterancestors() for part in others)
            if not others or nested or not all(any(True for _ in part.iter("p")) for part in parts):
                continue
            if any(part.find(".//h1") is not None or part.find(".//h2/a") is not None for part in parts):
                continue
            for part in others:
                first.extend(list(part))
                remove(part)


def _remove_boxes(tree: HtmlElement) -> None:
    """Boxes that a heading such as "Tin liên quan" opens: the box, or the heading and what follows it."""
    tags = ("h2", "h3", "h4", "h5", "div", "p", "span", "strong", "a", "b")
    for element in islice(filter(_is_box_heading, list(tree.iter(*tags))), _MOST):
        parent = element.getparent()
        # Up to the box: as long as the element is all the text there is, its parent is only its frame.
        while parent is not None and _is_short(parent) and parent.getparent() is not None:
            element, parent = parent, parent.getparent()  # noqa: PLW2901
        if parent is None or parent.tag in {"body", "html"}:
            continue
        if parent.find(".//h1") is None and links_length(parent) * 2 > len(text_of(parent)):
            remove(parent)
            continue
        following = element.getnext()
        remove(element)
        if (
            following is not None
            and following.tag in {"ul", "ol", "div"}
            and links_length(following) * 2 > len(text_of(following))
        ):
            remove(following)


def _is_box_heading(element: HtmlElement) -> bool:
    own = (element.text or "").strip()
    if not own and len(element) == 1:
        own = " ".join("".join(islice(element.itertext(), 8)).split())  # never all of a nested page
    return 0 < len(own) <= _LONGEST_BOX and box(own) is not None and _is_short(element)


def _is_short(element: HtmlElement) -> bool:
    """Whether an element holds no more text than the heading of a box; a long one is not read to its end."""
    length = 0
    for text in element.itertext():
        length += len(text.strip())
        if length > _LONGEST_BOX:
            return False
    return True


def links_length(element: HtmlElement) -> int:
    """How many characters of an element are links."""
    return sum(len(text_of(link)) for link in element.iter("a"))


STEPS: tuple[Callable[[HtmlElement], None], ...] = (
    _captions_above,
    remove_captions,
    _unfold_tables,
    _remove_others,
    _remove_columns,
    _remove_hovers,
    _join_chunks,
    _remove_boxes,
)
"""In this order: what is removed first misleads no later step."""
