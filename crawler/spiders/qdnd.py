"""Quân đội nhân dân.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.outlet import Outlet


class Qdnd(Outlet):
    """Quân đội nhân dân."""

    title: ClassVar[str] = "Quân đội nhân dân"
    # S.
    domains: ClassVar[tuple[str, ...]] = ("qdnd.vn",)
    # C.
    obstacle: ClassVar[str] = "it answers with a redirect to itself and a cookie"
    # Addresses, feed and sitemap unknown: the general shape and discovery.
