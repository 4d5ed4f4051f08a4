"""The portal of Bắc Ninh, on Liferay.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import Liferay


class BacNinh(Liferay):
    """Cổng Thông tin điện tử tỉnh Bắc Ninh."""

    title: ClassVar[str] = "Cổng Thông tin điện tử tỉnh Bắc Ninh"
    # U; departments such as stttt.bacninh.gov.vn lie below it (U).
    domains: ClassVar[tuple[str, ...]] = ("bacninh.gov.vn",)
    # /news/-/details/20182/slug-42322197 (U). Feed, sitemap and a section on reform are not known.
