"""Báo Quảng Ninh.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class BaoQuangNinh(Outlet):
    """Báo Quảng Ninh."""

    title: ClassVar[str] = "Báo Quảng Ninh"
    # C; english.baoquangninh.vn (U) lies below it.
    domains: ClassVar[tuple[str, ...]] = ("baoquangninh.vn",)
    # /slug-3349315.html (C; U on english.baoquangninh.vn).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-\d{6,8}\.html$")
    # C.
    feeds: ClassVar[tuple[str, ...]] = (
        "https://baoquangninh.vn/rss/news/chinh-tri.rss",  # C
        "https://baoquangninh.vn/rss/news/xay-dung-dang.rss",  # C
        "https://baoquangninh.vn/rss/news/chuyen-doi-so.rss",  # C
    )
