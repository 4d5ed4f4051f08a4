"""The portal of Quảng Ninh, on SharePoint.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import SharePoint


class QuangNinh(SharePoint):
    """Cổng Thông tin điện tử tỉnh Quảng Ninh."""

    title: ClassVar[str] = "Cổng Thông tin điện tử tỉnh Quảng Ninh"
    # U. Sub-portals such as dulich.quangninh.gov.vn lie below it (U).
    domains: ClassVar[tuple[str, ...]] = ("quangninh.gov.vn",)
    # Tin tức sự kiện (U).
    listings: ClassVar[tuple[str, ...]] = ("https://quangninh.gov.vn/Trang/Tin-tuc-su-kien.aspx?Cat=82",)
    # The article's form is that of a sub-portal (U); on the main host: G. The query names the article.
