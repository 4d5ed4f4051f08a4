"""The government portal.

Grades: S seen in a saved page, U seen as an address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.spider import OutletSpider


class ChinhPhu(OutletSpider):
    """chinhphu.vn and its office; the newspaper and the policy pages below it have spiders of their own."""

    name = "chinhphu"
    outlet: ClassVar[str | None] = "chinhphu"
    title: ClassVar[str] = "Cổng Thông tin điện tử Chính phủ"
    domains: ClassVar[tuple[str, ...]] = ("chinhphu.vn",)
    # No news feed of the portal was found. Its office is on the VCCorp CMS (C), with addresses of 17 and 18 digits (G).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-\d{8,18}\.html?$|/\d{5,7}\.vgp$")
