"""VietNamNet.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class VietNamNet(Outlet):
    """VietNamNet."""

    title: ClassVar[str] = "VietNamNet"
    # S; U.
    domains: ClassVar[tuple[str, ...]] = ("vietnamnet.vn",)
    # /slug-2454930.html (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?P<id>\d{6,8})\.html$")
    # Feed and sitemap unknown.
