"""Báo Bà Rịa - Vũng Tàu.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class BaoBaRiaVungTau(Outlet):
    """Báo Bà Rịa - Vũng Tàu."""

    title: ClassVar[str] = "Báo Bà Rịa - Vũng Tàu"
    # U. Its province is part of TP. Hồ Chí Minh since July 2025; what became of the site is not known.
    domains: ClassVar[tuple[str, ...]] = ("baobariavungtau.com.vn",)
    # /kinh-te/202207/slug-955613/ (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"/\d{6}/[^/]+-(?P<id>\d{6,7})/?$")
    # Feed and sitemap unknown.
