"""Xây dựng chính sách, pháp luật, on the VCCorp CMS.

Grades: S seen in a saved page, U seen as an address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.spider import OutletSpider


class XayDungChinhSach(OutletSpider):
    """The government portal's pages on policy; it carries whole league tables."""

    name = "xaydungchinhsach"
    outlet: ClassVar[str | None] = "xaydungchinhsach"
    title: ClassVar[str] = "Xây dựng chính sách, pháp luật"
    domains: ClassVar[tuple[str, ...]] = ("xaydungchinhsach.chinhphu.vn",)
    article: ClassVar[re.Pattern[str]] = re.compile(r"-119\d{12,15}\.htm$")  # C
    # Two projects name /rss/home.rss, one /rss (C).
    feeds: ClassVar[tuple[str, ...]] = (
        "https://xaydungchinhsach.chinhphu.vn/rss/home.rss",
        "https://xaydungchinhsach.chinhphu.vn/rss",
    )
