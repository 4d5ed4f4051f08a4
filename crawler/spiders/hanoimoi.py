"""Hànộimới, the newspaper of the capital's party committee.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class HaNoiMoi(Outlet):
    """Hànộimới."""

    title: ClassVar[str] = "Hànộimới"
    # C. In 2021 hanoimoi.com.vn/tin-tuc/Section/1014183/slug (U): other numbers, so no former host.
    domains: ClassVar[tuple[str, ...]] = ("hanoimoi.vn", "hanoimoi.com.vn")
    # /slug-671234.html (C).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-\d{4,8}\.html$|/tin-tuc/[^/]+/\d{5,8}/")
    # Cải cách hành chính (C).
    sections: ClassVar[tuple[str, ...]] = ("https://hanoimoi.vn/chinh-tri/cai-cach-hanh-chinh",)
    paging: ClassVar[str] = "{listing}/trang-{page}"  # C
    # Feeds have no ending; with .rss they gave nothing (C, live in 2026).
    feeds: ClassVar[tuple[str, ...]] = ("https://hanoimoi.vn/rss/xa-hoi",)
