"""Tuổi Trẻ, on the VCCorp CMS.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import VcCorp


class TuoiTre(VcCorp):
    """Tuổi Trẻ."""

    title: ClassVar[str] = "Tuổi Trẻ"
    # S. Numbers begin with 100 (S), in 2021 with the year: -20211009125111716.htm (U, 38 of 38).
    domains: ClassVar[tuple[str, ...]] = ("tuoitre.vn",)
    # Their dates are of the kind 10/5/2026 3:42:00 PM, the month first (C).
    feeds: ClassVar[tuple[str, ...]] = (
        "https://tuoitre.vn/rss/tin-moi-nhat.rss",  # C
        "https://tuoitre.vn/rss/thoi-su.rss",  # C
    )
    # The news, and an index of shards of five days since 2011 (C).
    sitemaps: ClassVar[tuple[str, ...]] = (
        "https://tuoitre.vn/sitemaps/latest-news.rss",  # C
        "https://tuoitre.vn/sitemaps/index.rss",  # C
    )
    # Rendered by the server, links that are read as they are (C, two projects).
    search: ClassVar[tuple[str, ...]] = ("https://tuoitre.vn/tim-kiem.htm?keywords={words}",)
