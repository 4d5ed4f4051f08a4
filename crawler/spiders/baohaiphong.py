"""Báo Hải Phòng.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import OneCms


class BaoHaiPhong(OneCms):
    """Báo Hải Phòng."""

    title: ClassVar[str] = "Báo Hải Phòng"
    # S. The set of page marks is OneCMS's (C).
    domains: ClassVar[tuple[str, ...]] = ("baohaiphong.vn",)
    # Addresses, feed and sitemap unknown; the family's form: G.
