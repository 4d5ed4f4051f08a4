"""Doanh nghiệp và Hội nhập, on MasterCMS.

Grades: S seen in a saved page, U seen as an address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.spider import OutletSpider


class DoanhNghiepHoiNhap(OutletSpider):
    """A business magazine that reports indices and procedures."""

    name = "doanhnghiephoinhap"
    outlet: ClassVar[str | None] = "doanhnghiephoinhap"
    title: ClassVar[str] = "Doanh nghiệp và Hội nhập"
    domains: ClassVar[tuple[str, ...]] = ("doanhnghiephoinhap.vn",)
    # /slug-143926.html is caught by the general shape (C). The feed follows the family (G).
    feeds: ClassVar[tuple[str, ...]] = ("https://doanhnghiephoinhap.vn/rss_feed/",)
