"""Xây dựng chính sách, pháp luật, on the VCCorp CMS.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import VcCorp


class XayDungChinhSach(VcCorp):
    """The government portal's pages on policy; it carries whole league tables."""

    title: ClassVar[str] = "Xây dựng chính sách, pháp luật"
    # U, as the source of published results; the number begins with 119 (U).
    domains: ClassVar[tuple[str, ...]] = ("xaydungchinhsach.chinhphu.vn",)
    # Two projects name the first, one the second (C).
    feeds: ClassVar[tuple[str, ...]] = (
        "https://xaydungchinhsach.chinhphu.vn/rss/home.rss",  # C
        "https://xaydungchinhsach.chinhphu.vn/rss",  # C
    )
