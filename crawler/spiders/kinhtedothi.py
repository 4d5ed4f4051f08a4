"""Kinh tế và Đô thị, of Hà Nội.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class KinhTeDoThi(Outlet):
    """Kinh tế và Đô thị."""

    title: ClassVar[str] = "Kinh tế và Đô thị"
    # U.
    domains: ClassVar[tuple[str, ...]] = ("kinhtedothi.vn",)
    # /slug.665272.html, and slugs without a number (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"\.(?P<id>\d{5,8})\.html$|^/[^/]+(?:-[^/-]+){4,}\.html$")
    # Feed and sitemap unknown.
