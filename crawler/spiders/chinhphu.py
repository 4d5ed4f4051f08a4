"""The government portal.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.systems import VcCorp


class ChinhPhu(VcCorp):
    """chinhphu.vn and its office."""

    title: ClassVar[str] = "Cổng Thông tin điện tử Chính phủ"
    # Its newspaper and its policy pages have files of their own. The office vpcp.chinhphu.vn lies below it (C).
    domains: ClassVar[tuple[str, ...]] = ("chinhphu.vn",)
    # The office is on the VCCorp CMS (C), its addresses end in 17 or 18 digits (G).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?P<id>1\d{16,17})\.html?$|-\d{8,16}\.html?$|/\d{5,7}\.vgp$")
    # No news feed of the portal was found.
