"""The Ministry of Home Affairs, which publishes PAR INDEX and SIPAS.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class Moha(Outlet):
    """Bộ Nội vụ."""

    title: ClassVar[str] = "Bộ Nội vụ"
    # C.
    domains: ClassVar[tuple[str, ...]] = ("moha.gov.vn",)
    # /tin-tuc/slug---oid57695, the slug may be empty: the number is the article (C).
    article: ClassVar[re.Pattern[str]] = re.compile(r"---(?P<id>oid\d+)$")
    # C.
    obstacle: ClassVar[str] = "its pages are said to be rendered by script"
    # Feed and sitemap unknown.
