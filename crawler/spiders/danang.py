"""The portal of Đà Nẵng, on Liferay.

Grades: S seen in a saved page, U seen as an address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.spider import OutletSpider


class DaNang(OutletSpider):
    """danang.gov.vn and its sub-portals."""

    name = "danang"
    outlet: ClassVar[str | None] = "danang"
    title: ClassVar[str] = "Cổng Thông tin điện tử thành phố Đà Nẵng"
    domains: ClassVar[tuple[str, ...]] = ("danang.gov.vn",)
    # Three generations of addresses: /web/guest/chi-tiet?id=5, /web/dng/-/slug, /vi/web/dng/w/slug (all C).
    article: ClassVar[re.Pattern[str]] = re.compile(
        r"/chi-tiet\?(?:.*&)?id=\d+|/(?:-|w)/[^/?]+$|/-/asset_publisher/[^/]+/content/[^/?]+"
    )
    # Neither feed nor sitemap nor a section on reform is known.
