"""Nhân Dân, on zce.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.systems import Zce


class NhanDan(Zce):
    """Nhân Dân."""

    title: ClassVar[str] = "Nhân Dân"
    # S. In 2021 nhandan.com.vn/section/slug--666402/ (U): other numbers, so no former host.
    domains: ClassVar[tuple[str, ...]] = ("nhandan.vn", "nhandan.com.vn")
    # /slug-post976641.html (S).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-post(?P<id>\d{4,8})\.html$|--\d{5,7}/?$")
    # Names without a number are often dead (C).
    feeds: ClassVar[tuple[str, ...]] = (
        "https://nhandan.vn/rss/home.rss",  # C
        "https://nhandan.vn/rss/chinhtri-1171.rss",  # C
        "https://nhandan.vn/rss/kinhte-1185.rss",  # C
    )
    # C.
    sitemaps: ClassVar[tuple[str, ...]] = ("https://nhandan.vn/sitemaps/google-news.xml",)
