"""Tuổi trẻ Thủ đô, on MasterCMS.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import MasterCms


class TuoiTreThuDo(MasterCms):
    """The newspaper of Hà Nội's youth union; reform news of the capital."""

    title: ClassVar[str] = "Tuổi trẻ Thủ đô"
    # The present host (C); phapluat.tuoitrethudo.vn lies below it (C).
    domains: ClassVar[tuple[str, ...]] = ("tuoitrethudo.vn",)
    # The host of 2021, /slug-181093.html there (U, 19 of 19); the same path on the new host (G).
    former: ClassVar[tuple[str, ...]] = ("tuoitrethudo.com.vn",)
    # Neither feed, sitemap nor section on reform is known; the family names its feeds in the pages (S).
