"""Pháp luật Việt Nam, of the Ministry of Justice.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import Zce


class BaoPhapLuat(Zce):
    """Pháp luật Việt Nam."""

    title: ClassVar[str] = "Pháp luật Việt Nam"
    # U; /slug-post458794.html, tags at /slug-tag209793.html (U). Its family: G.
    domains: ClassVar[tuple[str, ...]] = ("baophapluat.vn",)
    # Feed and sitemap unknown.
