"""Báo Ấp Bắc, of Tiền Giang.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class BaoApBac(Outlet):
    """Báo Ấp Bắc."""

    title: ClassVar[str] = "Báo Ấp Bắc"
    # U. Its province is part of Đồng Tháp since July 2025; what became of the site is not known.
    domains: ClassVar[tuple[str, ...]] = ("baoapbac.vn",)
    # /english/business/202104/slug-923617 (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"/\d{6}/[^/]+-(?P<id>\d{6,7})/?$")
    # Feed and sitemap unknown.
