"""Báo Tin tức of the news agency.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class BaoTinTuc(Outlet):
    """Báo Tin tức."""

    title: ClassVar[str] = "Báo Tin tức"
    # S; U.
    domains: ClassVar[tuple[str, ...]] = ("baotintuc.vn",)
    # /section/slug-20240417172100954.htm, with a v before the number of films (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-v?(?P<id>20\d{12,17})\.htm$")
    # Feed and sitemap unknown.
