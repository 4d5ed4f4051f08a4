"""Báo Gia Lai.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import Zce


class BaoGiaLai(Zce):
    """Báo Gia Lai."""

    title: ClassVar[str] = "Báo Gia Lai"
    # U; mobile pages are m.baogialai.com.vn/slug-post274056.amp (U).
    domains: ClassVar[tuple[str, ...]] = ("baogialai.com.vn",)
    # /slug-post246278.html (U). Its family: G. Feed and sitemap unknown.
