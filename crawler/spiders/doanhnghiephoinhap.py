"""Doanh nghiệp và Hội nhập, on MasterCMS.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import MasterCms


class DoanhNghiepHoiNhap(MasterCms):
    """A business magazine that reports indices and procedures."""

    title: ClassVar[str] = "Doanh nghiệp và Hội nhập"
    # Host and /slug-143926.html (C).
    domains: ClassVar[tuple[str, ...]] = ("doanhnghiephoinhap.vn",)
    # Neither feed nor sitemap is known; the family names its feeds in the pages (S).
