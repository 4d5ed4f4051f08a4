"""Báo Điện tử Chính phủ, on the VCCorp CMS.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.systems import VcCorp


class BaoChinhPhu(VcCorp):
    """The government's newspaper."""

    title: ClassVar[str] = "Báo Điện tử Chính phủ"
    # C.
    domains: ClassVar[tuple[str, ...]] = ("baochinhphu.vn",)
    # The host before 2022 (U).
    former: ClassVar[tuple[str, ...]] = ("baodientu.chinhphu.vn",)
    # /slug-102240425094504794.htm (C); before 2022 /Section/Slug/449309.vgp (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?P<id>1[01]\d{15,16})\.htm$|/\d{5,7}\.vgp$")
    # The first reported live in 2026 with 50 items (C).
    feeds: ClassVar[tuple[str, ...]] = (
        "https://baochinhphu.vn/home.rss",  # C
        "https://baochinhphu.vn/rss/thoi-su.rss",  # C
        "https://baochinhphu.vn/rss/chinh-sach-moi.rss",  # C
    )
    # C.
    sitemaps: ClassVar[tuple[str, ...]] = ("https://baochinhphu.vn/sitemaps/google-news.xml",)
    # C.
    search: ClassVar[tuple[str, ...]] = ("https://baochinhphu.vn/tim-kiem.htm?keywords={words}",)
