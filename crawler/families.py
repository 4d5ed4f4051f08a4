"""How the content systems of Vietnamese outlets lay out an article: one line of selectors a family.

A family is known by what its pages hold, never by the host: outlets move between systems, and many share one.
"""

from typing import NamedTuple


class Family(NamedTuple):
    """CSS selectors, tried in order; a page belongs to the first family one of whose ``body`` selectors has text."""

    name: str
    body: tuple[str, ...]
    title: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    author: tuple[str, ...] = ()
    credit: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    """Inside the body."""


FAMILIES: tuple[Family, ...] = (
    Family(
        "VCCorp",
        body=("[data-role=content]", "div.detail-content.afcbc-body", "div.detail-content", "#main-detail-body"),
        title=("[data-role=title]", "h1.detail-title", "h1.article-title"),
        lead=("[data-role=sapo]", ".detail-sapo", "h2.sapo"),
        date=("[data-role=publishdate]", ".detail-time", "p.days", "div.date-time"),
        author=("[data-role=author]", ".author-item-name a.name", ".detail-author"),
        section=("[data-role=cate-name]", ".detail-cate a"),
        tags=(".detail-tags a", ".detail-tab a"),
        drop=(
            "[type=RelatedNewsBox]", "[type=RelatedOneNews]", "[type=VideoStream]", "[type=Photo] figcaption",
            ".readmore-body-box", ".PhotoCMS_Caption", ".detail-tags", ".detail-author", ".box-related", ".tn-ggr2-popup",
            ".link-content-footer", ".VCSortableInPreviewMode[type=link]",
        ),
    ),
    Family(
        "zce",
        body=(".zce-content-body", ".article__body.cms-body", ".cms-body"),
        title=("h1.article__title", ".cms-title"),
        lead=(".article__sapo", ".cms-desc"),
        date=(".article__meta time", "time.time", ".article__meta .time", ".cms-date"),
        author=(".article__author .name", ".cms-author"),
        section=(".breadcrumb a", ".article__breadcrumb a"),
        tags=(".article__tag a",),
        drop=(".article__author", ".rennab", "[class*=sda_]", ".notebox", ".related-news", ".article__tag", ".cms-relate", ".caption"),
    ),
    Family(
        "MasterCMS",
        body=(".__MASTERCMS_CONTENT", "#__MB_MASTERCMS_EL_3", ".article-detail-content"),
        title=("h1.article-detail-title", ".article-detail-title"),
        lead=(".article-detail-desc",),
        date=(".article-date", ".article-detail-date"),
        author=(".article-detail-author",),
        credit=(".article-detail-source",),
        tags=(".article-detail-tag a", ".article-tag a"),
        drop=("table.__MB_ARTICLE_A", ".MASTERCMS_TPL_TABLE", ".article-detail-author", ".article-detail-source", ".__mb_article_in_image"),
    ),
    Family(
        "UIArticle",
        body=(".ArticleDetailControl .ArticleContent", ".ArticleContent"),
        title=(".ArticleDetailControl .ArticleHeader", ".ArticleHeader"),
        lead=(".ArticleSummary",),
        date=(".ArticleDetailControl .PostDate", ".PostDate"),
        author=(".ArticleDetailControl .author",),
        drop=(".tool", ".UISocialShare", ".author", ":not(img).ImgDetailImage"),
    ),
    Family(
        "VnExpress",
        body=("article.fck_detail", ".fck_detail"),
        title=("h1.title-detail", "h1.title_news_detail"),
        lead=("p.description",),
        date=(".header-content span.date", "span.date", "span.time"),
        author=("p.author_mail strong",),
        section=(".breadcrumb li a",),
        tags=("meta[name=its_tag]",),
        drop=("p.author_mail", ".tplCaption .Image", ".box-tinlienquanv2", "[data-component-type]", ".Image", ".width_common.box-tinlienquan"),
    ),
    Family(
        "Dân trí",
        body=("div.singular-content", "div.dt-news__content"),
        title=("h1.title-page", "h1.dt-news__title"),
        lead=("h2.singular-sapo", ".dt-news__sapo h2"),
        date=("time.author-time", "span.dt-news__time"),
        author=(".author-name",),
        drop=(".news-tag", ".article-related", "figure.image figcaption"),
    ),
    Family(
        "Lao Động",
        body=("div.art-body", "#gallery-ctt"),
        title=("article.article-detail h1.title", "h1.title"),
        lead=(".chappeau", ".chapeau"),
        date=("span.time", ".time"),
        author=("span.authors", ".authors"),
        tags=(".lst-tags a",),
        drop=(".tin-lien-quan", ".lst-tags", ".box-binh-luan", ".blk-cung-chuyen-muc", ".insert-wiki", ".inner-article"),
    ),
    Family(
        "OneCMS",
        body=(".c-news-detail .entry", ".b-maincontent", ".c-detail-body .entry"),
        title=(".c-detail-head__title", "h1.c-title"),
        lead=(".c-detail-head__sapo", ".b-sapo", ".sapo_detail"),
        date=(".c-detail-head__time",),
        author=(".c-detail-author", ".c-detail-head__author"),
        tags=(".c-widget-tags a",),
        drop=(".c-box-related",),
    ),
    Family(
        "Liferay",
        body=(".journal-content-article .content", ".journal-content-article", ".asset-content .journal-content-article"),
        title=("h3.text-change-size", ".journal-content-article h1", ".asset-title", ".header-title"),
        lead=(".journal-content-article .sapo", ".journal-content-article .summary", ".asset-summary"),
        date=(".time-post", ".journal-content-article .date", ".metadata-publish-date", ".asset-metadata .metadata-entry"),
        author=(".metadata-author",),
        drop=(".time-post", ".lfr-meta-actions", ".taglib-social-bookmarks", ".text-change-size", ".asset-actions"),
    ),
    Family(
        "SharePoint",
        body=(".ms-rtestate-field", "#ctl00_PlaceHolderMain_ctl00__ControlWrapper_RichHtmlField", ".ms-WPBody .noidung", "#show_content"),
        title=("#news_details h1", "h1.tieude", ".title-news", "h1"),
        lead=("#show_description", ".trichdan", ".tomtat"),
        date=(".ngaydang", ".ngay-dang", ".date-news"),
        author=(".tacgia", ".tac-gia"),
        credit=(".nguontin", ".nguon-tin"),
    ),
    Family(
        "Tổ chức nhà nước",
        body=("div.noidung ~ div.noidung", "div.noidung:not(.fwb)"),
        title=("h1.titleMain",),
        lead=("div.noidung.fwd.fwb p", "div.noidung.fwb"),
        date=("div.thongke-ngay span", ".thongke-ngay"),
        author=("p.pt5",),
    ),
    Family(
        "WordPress",
        body=(".entry-content", ".td-post-content", ".post-content", ".single-content"),
        title=("h1.entry-title", "h1.post-title", "h1.tdb-title-text", "h1"),
        lead=(".entry-excerpt", ".td-post-sub-title"),
        date=("time.entry-date", ".entry-date", ".posted-on time", ".post-date"),
        author=(".author.vcard", ".entry-author-name", ".author-name a"),
        tags=(".tags-links a", ".td-tags a", "a[rel=tag]"),
        drop=(".sharedaddy", ".jp-relatedposts", ".wp-caption-text", ".yarpp-related", ".post-tags", ".addtoany_share_save_container"),
    ),
)  # fmt: skip

GENERIC = Family(
    "generic",
    body=("[itemprop=articleBody]",),
    title=("h1[itemprop=headline]", "h1.article-title", "h1.title", "h1"),
    lead=(".sapo", ".chapeau", ".lead", ".article-sapo", ".article-summary", ".summary", ".intro", "h2.description", ".trich-dan", ".tomtat"),
    date=(),
    author=("[itemprop=author] [itemprop=name]", "[rel=author]", ".author-name", ".tac-gia", ".tacgia"),
    credit=(".source", ".nguon", ".article-source"),
    section=(".breadcrumb a", ".breadcrumbs a"),
    tags=("a[rel=tag]", ".tags a", ".tag-list a", ".tukhoa a"),
)  # fmt: skip
