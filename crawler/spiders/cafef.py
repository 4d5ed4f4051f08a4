"""CafeF, on the VCCorp CMS.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import VcCorp


class CafeF(VcCorp):
    """CafeF."""

    title: ClassVar[str] = "CafeF"
    # S; U.
    domains: ClassVar[tuple[str, ...]] = ("cafef.vn",)
    # /slug-188230415181206982.chn (U). Feed and sitemap unknown.
