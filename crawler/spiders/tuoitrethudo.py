"""Tuổi trẻ Thủ đô, on MasterCMS.

Grades: S seen in a saved page, U seen as an address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.spider import OutletSpider


class TuoiTreThuDo(OutletSpider):
    """The newspaper of Hà Nội's youth union; reform news of the capital."""

    name = "tuoitrethudo"
    outlet: ClassVar[str | None] = "tuoitrethudo"
    title: ClassVar[str] = "Tuổi trẻ Thủ đô"
    # Both hosts: addresses of 2021 are on .com.vn (U), the present host is .vn (C).
    domains: ClassVar[tuple[str, ...]] = ("tuoitrethudo.vn", "tuoitrethudo.com.vn")
    # /slug-181093.html is caught by the general shape (U, 19 of 19).
    # The family has its feeds under /rss_feed/ (S for the family, G for this address).
    feeds: ClassVar[tuple[str, ...]] = ("https://tuoitrethudo.vn/rss_feed/",)
