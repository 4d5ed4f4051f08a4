"""Thương hiệu và Công luận.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class ThuongHieuCongLuan(Outlet):
    """Thương hiệu và Công luận."""

    title: ClassVar[str] = "Thương hiệu và Công luận"
    # U.
    domains: ClassVar[tuple[str, ...]] = ("thuonghieucongluan.com.vn",)
    # /slug-a221415.html (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-a(?P<id>\d{4,8})\.html$")
    # Tags are listings: /news-tag243596/par-index (U).
    sections: ClassVar[tuple[str, ...]] = ("https://thuonghieucongluan.com.vn/news-tag243596/par-index",)
