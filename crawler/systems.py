"""Content systems of Vietnamese outlets, as the crawler sees them: a base class each, so that an outlet is ten lines.

How their pages are read stands in :mod:`crawler.families`. Grades of evidence: S seen in a saved page, U seen as a real
address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar
from urllib.parse import urljoin

from crawler.outlet import Ask, Outlet


class MasterCms(Outlet):
    """MasterCMS: ``/slug-181093.html`` (U), pictures below ``/stores/news_dataimages/`` (C).

    Every article links the feed of its section below ``/rss_feed/`` in its head (S), so feeds are found, not declared.
    """

    article: ClassVar[re.Pattern[str]] = re.compile(r"^/(?:[\w-]+/)?[\w-]+-\d{4,8}\.html$")


class VcCorp(Outlet):
    """VCCorp CMS: ``/slug-102240425094504794.htm``, 17 or 18 digits, the first three the site's own (C; U for several).

    The slug follows the headline and an old one answers with a redirect (C, tuoitre): the number is the article.
    """

    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?P<id>1\d\d\d{14,15}|20\d{15,18})\.(?:htm|chn)$")


class Zce(Outlet):
    """Zce, also mcms.one: ``/slug-post976641.html`` (S; U for several), ``.vnp`` at VietnamPlus (S), a twin in ``.amp`` (S)."""

    article: ClassVar[re.Pattern[str]] = re.compile(r"-post(?P<id>\d{4,8})\.(?:html|vnp|amp|tpo)$")


class OneCms(Outlet):
    """OneCMS: ``/slug-10252822.html`` (U for baonghean.vn), pages with ``c-detail-head__title`` (C for several)."""

    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?:post)?\d{5,9}\.html?$")


class Liferay(Outlet):
    """Liferay: ``/-/slug``, ``/w/slug``, ``/-/asset_publisher/…/content/slug`` (C), ``chi-tiet?id=5`` before (C)."""

    article: ClassVar[re.Pattern[str]] = re.compile(
        r"/chi-tiet\?(?:.*&)?id=\d+|/(?:-|w)/[^/?]+$|/-/asset_publisher/[^/]*/content/[^/?]+|/-/details/\d+/[^/?]+",
        re.IGNORECASE,
    )


class SharePoint(Outlet):
    """SharePoint: ``/Trang/ChiTietTinTuc.aspx?nid=2595`` (U): the query names the article, ``/Pages/….aspx`` (C)."""

    article: ClassVar[re.Pattern[str]] = re.compile(
        r"/(?:ChiTiet|View_Detail)\w*\.aspx\?.*\b(?:nid|id|ItemID|bvid)=\d+", re.IGNORECASE
    )


class WordPress(Outlet):
    """WordPress: ``/2021/10/19/slug/`` (U for quanlynhanuoc.vn), a feed at ``/feed/`` that the page names in its head."""

    article: ClassVar[re.Pattern[str]] = re.compile(r"^/\d{4}/\d{2}/(?:\d{2}/)?[^/]+/?$|^/[^/]+(?:-[^/-]+){4,}/?$")


class UiArticle(Outlet):
    """The portals of the UIArticle family: articles below the path of their section, with or without digits (C).

    The second page of a list and all further ones are asked for by a form (C, three projects).
    """

    article: ClassVar[re.Pattern[str]] = re.compile(r"^/[^/]+/[^/]*(?:-[^/-]+){4,}/?$|-\d{5,}$")

    @classmethod
    def further(cls, url: str, text: str, page: int) -> Ask | None:
        """The form of the family, with the numbers that stand in the script of the first page (C)."""
        told = {name: found.group(1) for name, shape in _FORM.items() if (found := shape.search(text))}
        if not {"article_category_id", "site_id", "last"} <= told.keys() or page >= int(told.pop("last")):
            return None
        form = {"page_size": "15", **told, "page": str(page + 1), **_FLAGS}
        return Ask(urljoin(url, _LOAD), tuple(form.items()))


_LOAD = "/DesktopModule/UIArticleInMenu/ArticleInMenuPagination.aspx/LoadArticle"  # C
_FORM = {  # C
    "article_category_id": re.compile(r"article_category_id:\s*(\d+)"),
    "categoryIds": re.compile(r'categoryIds:\s*"([^"]+)"'),
    "site_id": re.compile(r"site_id:\s*(\d+)"),
    "page_size": re.compile(r"page_size:\s*(\d+)"),
    "last": re.compile(r"maxPage\s*=\s*parseInt\((\d+)\)"),
}
_FLAGS = {  # C
    "keyword": "",
    "date_begin": "",
    "date_end": "",
    "show_no": "False",
    "show_post_date": "True",
    "num_of_text": "0",
    "show_view_count": "False",
    "filter_order_in_list": "False",
    "is_default": "False",
    "new": "False",
    "number_of_day": "3",
    "no": "-15",
    "articlelang": "vi-VN",
}
