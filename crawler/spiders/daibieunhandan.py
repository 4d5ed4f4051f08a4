"""Đại biểu Nhân dân, of the National Assembly.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class DaiBieuNhanDan(Outlet):
    """Đại biểu Nhân dân."""

    title: ClassVar[str] = "Đại biểu Nhân dân"
    # U.
    domains: ClassVar[tuple[str, ...]] = ("daibieunhandan.vn",)
    # /dia-phuong/slug-i364244 (U); other forms: G.
    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?:post|i)?(?P<id>\d{5,9})(?:\.html)?$")
    # Feed and sitemap unknown.
