"""Sài Gòn Giải Phóng, on zce.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import Zce


class Sggp(Zce):
    """Sài Gòn Giải Phóng."""

    title: ClassVar[str] = "Sài Gòn Giải Phóng"
    # U; en. and dttc.sggp.org.vn (U) lie below it, each with numbers of its own.
    domains: ClassVar[tuple[str, ...]] = ("sggp.org.vn",)
    home: ClassVar[str] = "https://www.sggp.org.vn/"  # U
    # /slug-post72888.html (U). Feed and sitemap unknown.
