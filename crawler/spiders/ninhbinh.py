"""The portal of Ninh Bình province: the UIArticle family.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import UiArticle


class NinhBinh(UiArticle):
    """ninhbinh.gov.vn and its communes."""

    title: ClassVar[str] = "Cổng Thông tin điện tử tỉnh Ninh Bình"
    # Commune portals lie below it, such as haiquang.ninhbinh.gov.vn (C); two have files of their own.
    domains: ClassVar[tuple[str, ...]] = ("ninhbinh.gov.vn",)
    # The province's section on reform (C).
    sections: ClassVar[tuple[str, ...]] = ("https://ninhbinh.gov.vn/tin-tuc-cai-cach-hanh-chinh",)
    # C.
    obstacle: ClassVar[str] = "foreign addresses are reported to time out"
