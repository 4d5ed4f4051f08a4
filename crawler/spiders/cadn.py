"""Công an Đà Nẵng.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import Zce


class Cadn(Zce):
    """Công an Đà Nẵng."""

    title: ClassVar[str] = "Công an Đà Nẵng"
    # U; /slug-post293774.html (U). Its family: G.
    domains: ClassVar[tuple[str, ...]] = ("cadn.com.vn",)
    # Feed and sitemap unknown.
