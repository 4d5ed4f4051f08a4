"""Báo Hà Tĩnh.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.systems import Zce


class BaoHaTinh(Zce):
    """Báo Hà Tĩnh."""

    title: ClassVar[str] = "Báo Hà Tĩnh"
    # U.
    domains: ClassVar[tuple[str, ...]] = ("baohatinh.vn",)
    # /slug-post264935.html, before /section/slug/236001.htm (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-post(?P<id>\d{5,8})\.html$|/\d{5,7}\.htm$")
    # Feed and sitemap unknown.
