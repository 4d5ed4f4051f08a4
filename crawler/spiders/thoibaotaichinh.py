"""Thời báo Tài chính Việt Nam, of the Ministry of Finance.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import MasterCms


class ThoiBaoTaiChinh(MasterCms):
    """Thời báo Tài chính Việt Nam."""

    title: ClassVar[str] = "Thời báo Tài chính Việt Nam"
    # U; /slug-110514.html (U). Its family: G.
    domains: ClassVar[tuple[str, ...]] = ("thoibaotaichinhvietnam.vn",)
    # Feed and sitemap unknown.
