"""The portal of Đà Nẵng, on Liferay.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.systems import Liferay


class DaNang(Liferay):
    """danang.gov.vn and its sub-portals."""

    title: ClassVar[str] = "Cổng Thông tin điện tử thành phố Đà Nẵng"
    # Sub-portals lie below it, such as lienchieu.danang.gov.vn/web/guest/ (C).
    domains: ClassVar[tuple[str, ...]] = ("danang.gov.vn",)
    # Generations of addresses: /web/guest/chi-tiet?id=5, /web/dng/-/slug, /vi/web/dng/w/slug (C); /web/en/detail?id=31140 (U).
    article: ClassVar[re.Pattern[str]] = re.compile(
        r"/(?:chi-tiet|detail)\?(?:.*&)?id=\d+|/(?:-|w)/[^/?]+$|/-/asset_publisher/[^/]*/content/[^/?]+"
    )
    # Neither feed nor sitemap nor a section on reform is known.
