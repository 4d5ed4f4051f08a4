"""Báo Đà Nẵng.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import OneCms


class BaoDaNang(OneCms):
    """Báo Đà Nẵng."""

    title: ClassVar[str] = "Báo Đà Nẵng"
    # S. The set of page marks is OneCMS's (C).
    domains: ClassVar[tuple[str, ...]] = ("baodanang.vn",)
    # Addresses, feed and sitemap unknown; the family's form: G.
