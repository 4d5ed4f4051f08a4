"""Tiền Phong.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import Zce


class TienPhong(Zce):
    """Tiền Phong."""

    title: ClassVar[str] = "Tiền Phong"
    # A saved page has the number 1874068 (S); its family: G.
    domains: ClassVar[tuple[str, ...]] = ("tienphong.vn",)
    # Feed and sitemap unknown.
