"""Báo Thanh Hóa.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class BaoThanhHoa(Outlet):
    """Báo Thanh Hóa."""

    title: ClassVar[str] = "Báo Thanh Hóa"
    # U.
    domains: ClassVar[tuple[str, ...]] = ("baothanhhoa.vn",)
    # /xay-dung-dang/slug/168938.htm (U); the second form: G.
    article: ClassVar[re.Pattern[str]] = re.compile(r"/(?P<id>\d{5,7})\.htm$|-\d{5,8}\.html?$")
    # Feed and sitemap unknown.
