"""Báo Nghệ An.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import OneCms


class BaoNgheAn(OneCms):
    """Báo Nghệ An."""

    title: ClassVar[str] = "Báo Nghệ An"
    # S; U.
    domains: ClassVar[tuple[str, ...]] = ("baonghean.vn",)
    # /cn/slug-10252822.html since 2022, -post267904.html beside it (U). Feed and sitemap unknown.
