"""Thanh Niên, on the VCCorp CMS.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.systems import VcCorp


class ThanhNien(VcCorp):
    """Thanh Niên."""

    title: ClassVar[str] = "Thanh Niên"
    # S.
    domains: ClassVar[tuple[str, ...]] = ("thanhnien.vn",)
    # /slug-185131568.htm (S, an article moved from 2008); in 2021 -post1389230.html (U, 58 of 72).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?P<id>185\d{6,15})\.htm$|-post\d{5,8}\.html$")
    # C.
    feeds: ClassVar[tuple[str, ...]] = (
        "https://thanhnien.vn/rss/home.rss",  # C
        "https://thanhnien.vn/rss/thoi-su.rss",  # C
        "https://thanhnien.vn/rss/chinh-tri.rss",  # C
    )
    # The index leads to shards of some days since 2011 (C).
    sitemaps: ClassVar[tuple[str, ...]] = (
        "https://thanhnien.vn/google-news-sitemap.xml",  # C
        "https://thanhnien.vn/sitemap.xml",  # C
    )
