"""VnEconomy.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class VnEconomy(Outlet):
    """VnEconomy."""

    title: ClassVar[str] = "VnEconomy"
    # U; en.vneconomy.vn lies below it (U).
    domains: ClassVar[tuple[str, ...]] = ("vneconomy.vn",)
    # /da-nang-dan-dau-cac-tinh-thanh-ve-chuyen-doi-so.htm: no number (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"^/[^/]+(?:-[^/-]+){4,}\.htm$")
    # Feed and sitemap unknown.
