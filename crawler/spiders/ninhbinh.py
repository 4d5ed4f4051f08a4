"""The portals of Ninh Bình province, its districts and communes: the UIArticle family.

Grades: S seen in a saved page, U seen as an address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.spider import OutletSpider


class NinhBinh(OutletSpider):
    """ninhbinh.gov.vn, kimson.ninhbinh.gov.vn, phatdiem.ninhbinh.gov.vn and their sisters."""

    name = "ninhbinh"
    outlet: ClassVar[str | None] = "ninhbinh"
    title: ClassVar[str] = "Cổng Thông tin điện tử tỉnh Ninh Bình"
    # Subdomains belong to it: kimson (C), phatdiem (seed), haiquang (C). Foreign addresses are reported to time out (C).
    domains: ClassVar[tuple[str, ...]] = ("ninhbinh.gov.vn",)
    # The province's section on reform (C). Articles lie below a section's path, with or without digits at their end (C).
    listings: ClassVar[tuple[str, ...]] = ("https://ninhbinh.gov.vn/tin-tuc-cai-cach-hanh-chinh",)
    article: ClassVar[re.Pattern[str]] = re.compile(r"^/[^/]+/[^/]*(?:-[^/-]+){4,}/?$|-\d{5,}$")
