"""Tạp chí Tổ chức nhà nước, the magazine of the Ministry of Home Affairs.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class Tcnn(Outlet):
    """Tạp chí Tổ chức nhà nước."""

    title: ClassVar[str] = "Tạp chí Tổ chức nhà nước"
    # C.
    domains: ClassVar[tuple[str, ...]] = ("tcnn.vn",)
    # In 2025 also served under this host (C), with the same numbers (G).
    former: ClassVar[tuple[str, ...]] = ("tcnnld.vn",)
    # /news/detail/42929/Slug.html (C).
    article: ClassVar[re.Pattern[str]] = re.compile(r"/news/detail/(?P<id>\d+)/")
    # Cải cách hành chính (C); further pages come by script (C), so the first is all.
    sections: ClassVar[tuple[str, ...]] = ("https://tcnn.vn/news/category/5020/Cai-cach-hanh-chinh.html",)
    # Nghiên cứu - Trao đổi, Thực tiễn - Kinh nghiệm, Thời sự - Chính trị (C).
    listings: ClassVar[tuple[str, ...]] = (
        "https://tcnn.vn/news/category/1010067/Nghien-cuu---Trao-doi.html",
        "https://tcnn.vn/news/category/1010070/Thuc-tien---Kinh-nghiem.html",
        "https://tcnn.vn/news/category/5017/Thoi-su---Chinh-tri.html",
    )
