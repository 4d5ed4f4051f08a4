"""Elements of a page by CSS selectors, without searching for what the page does not name."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import cast

from lxml import etree
from lxml.cssselect import CSSSelector
from lxml.html import HtmlElement

from crawler.blocks import text_of

_NAMES = tuple(etree.XPath(path, smart_strings=False) for path in ("//@class", "//@id"))
_VALUES = etree.XPath("//@data-role | //@itemprop | //@rel | //@type | //@name", smart_strings=False)


class Page:
    """A parsed page and the names on it: looking a name up is a hundred times cheaper than searching for it."""

    def __init__(self, tree: HtmlElement) -> None:
        self.tree = tree
        found = {value for path in _NAMES for value in cast("list[str]", path(tree))}
        self._names = {name for value in found for name in value.split()}
        values = set(cast("list[str]", _VALUES(tree)))
        self._names.update(f"={name}" for value in values for name in value.split())

    def select(self, selectors: Sequence[str], below: HtmlElement | None = None) -> Iterator[HtmlElement]:
        """The elements that selectors find, selector by selector, in the page or below an element (or its copy)."""
        root = self.tree if below is None else below
        for css in selectors:
            if self._names.issuperset(_needed(css)):
                yield from cast("list[HtmlElement]", _selector(css)(root))

    def texts(self, selectors: Sequence[str]) -> Iterator[str]:
        """What the found elements say, meta elements by their content."""
        for element in self.select(selectors):
            text = element.get("content") if element.tag == "meta" else text_of(element)
            if text:
                yield text

    def first_text(self, selectors: Sequence[str], *, longest: int = 1_500) -> str | None:
        """The first text that selectors find, of a bearable length."""
        return next((text for text in self.texts(selectors) if len(text) <= longest), None)


@lru_cache(maxsize=512)
def _selector(css: str) -> CSSSelector:
    return CSSSelector(css, translator="html")


@lru_cache(maxsize=512)
def _needed(css: str) -> frozenset[str]:
    """The classes, ids and values of attributes without which a selector finds nothing."""
    plain = re.sub(r":not\([^)]*\)", "", css)
    names = re.findall(r"[.#]([\w-]+)", plain)
    values = re.findall(r"\[(?:data-role|itemprop|rel|type|name)=([\w-]+)\]", plain)
    return frozenset((*names, *(f"={value}" for value in values)))
