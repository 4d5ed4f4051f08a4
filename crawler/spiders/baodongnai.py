"""Báo Đồng Nai.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class BaoDongNai(Outlet):
    """Báo Đồng Nai."""

    title: ClassVar[str] = "Báo Đồng Nai"
    # U.
    domains: ClassVar[tuple[str, ...]] = ("baodongnai.com.vn",)
    # /tintuc/202304/slug-3163860 (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"/\d{6}/[^/]+-(?P<id>[0-9a-f]{7})/?$")
    # Feed and sitemap unknown.
