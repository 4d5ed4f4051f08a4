"""Thời báo Ngân hàng, of the State Bank.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import MasterCms


class ThoiBaoNganHang(MasterCms):
    """Thời báo Ngân hàng."""

    title: ClassVar[str] = "Thời báo Ngân hàng"
    # U; /slug-115926.html (U). Its family: G.
    domains: ClassVar[tuple[str, ...]] = ("thoibaonganhang.vn",)
    # Feed and sitemap unknown.
