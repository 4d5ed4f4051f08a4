"""Người Hà Nội.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import MasterCms


class NguoiHaNoi(MasterCms):
    """Người Hà Nội."""

    title: ClassVar[str] = "Người Hà Nội"
    # U; /slug-89443.html (U). Its family: G.
    domains: ClassVar[tuple[str, ...]] = ("nguoihanoi.vn",)
    # Feed and sitemap unknown.
