"""The portal of Quảng Ngãi, on Liferay.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import Liferay


class QuangNgai(Liferay):
    """Cổng Thông tin điện tử tỉnh Quảng Ngãi."""

    title: ClassVar[str] = "Cổng Thông tin điện tử tỉnh Quảng Ngãi"
    # Departments such as stttt.quangngai.gov.vn (U) lie below it; the main host: G.
    domains: ClassVar[tuple[str, ...]] = ("quangngai.gov.vn",)
    # /web/…/-/asset_publisher//Content/slug?13987827 (U). Feed, sitemap and sections are not known.
