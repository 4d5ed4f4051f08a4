"""The portal of Phát Diệm, Ninh Bình.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import UiArticle


class PhatDiem(UiArticle):
    """A commune since 2025."""

    title: ClassVar[str] = "Cổng Thông tin điện tử xã Phát Diệm"
    # Commune portals have such names (C, haiquang); this one and its family: G.
    domains: ClassVar[tuple[str, ...]] = ("phatdiem.ninhbinh.gov.vn",)
    # Nothing else is known: everything is found from the front page.
