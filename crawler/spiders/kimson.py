"""The portal of Kim Sơn, Ninh Bình.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import UiArticle


class KimSon(UiArticle):
    """A district until 2025; its portal is still read."""

    title: ClassVar[str] = "Cổng Thông tin điện tử huyện Kim Sơn"
    # C. That it is of the province's family: G.
    domains: ClassVar[tuple[str, ...]] = ("kimson.ninhbinh.gov.vn",)
    # Its sections are not known: they are found from the front page.
