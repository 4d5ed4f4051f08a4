"""Pages as heavy as newspapers make them: about 70 kB, of which the article is a tenth.

The text is our own, another one on every page; what stands around it is what newspapers put around theirs: styles and
scripts in the head, JSON-LD, menus of two levels, pictures with captions, boxes of other stories, comments, footers.
"""

import json
from collections.abc import Iterable
from html import escape
from random import Random

HOST = "baotinh.example"
_WHO = (
    "Ủy ban nhân dân tỉnh Hòa Sơn", "Sở Nội vụ", "Lãnh đạo huyện Bình An", "Bộ phận một cửa", "Ban chỉ đạo cải cách hành chính",
    "Trung tâm phục vụ hành chính công", "Các xã vùng cao", "Nhiều doanh nghiệp được hỏi",
)  # fmt: skip
_DOES = (
    "công bố chỉ số cải cách hành chính năm 2023 đạt {score}%, tăng {step} bậc so với năm trước",
    "cho biết tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt {score}%, trong đó hồ sơ nộp trực tuyến chiếm {other}%",
    "yêu cầu từng đơn vị nêu rõ việc chưa làm được và thời hạn khắc phục trong quý sau",
    "đề nghị rút ngắn thời gian giải quyết từ {step} ngày xuống còn một nửa đối với thủ tục đất đai",
    "ghi nhận lĩnh vực cải cách thủ tục hành chính được chấm cao nhất trong tám lĩnh vực",
    "đặt mục tiêu {other}% hồ sơ được số hóa khi tiếp nhận trước cuối năm",
    "đối thoại với hơn {count} người dân về mức độ hài lòng khi làm thủ tục tại địa phương",
)
_WHY = (
    "để người dân không phải đi lại nhiều lần", "theo kế hoạch đã được phê duyệt từ đầu năm", "sau khi sắp xếp lại bộ máy",
    "dựa trên kết quả khảo sát độc lập", "trong khi nhân lực của bộ phận tiếp nhận còn thiếu", "nhờ phần mềm dùng chung của tỉnh",
    "theo báo cáo trình bày tại hội nghị sáng cùng ngày",
)  # fmt: skip
_MENU = ("Thời sự", "Chính trị", "Kinh tế", "Xã hội", "Pháp luật", "Văn hóa", "Giáo dục", "Y tế", "Chuyển đổi số", "Thể thao", "Đời sống", "Bạn đọc")  # fmt: skip
LAYOUTS = (
    (
        '<h1 class="detail-title" data-role="title">{title}</h1><div class="detail-time"><span data-role="publishdate">19/04/2024 08:30</span></div>'
        '<h2 class="detail-sapo" data-role="sapo">{lead}</h2><div class="detail-content afcbc-body" data-role="content">{body}</div>'
    ),
    (
        '<h1 class="article__title cms-title">{title}</h1><div class="article__meta"><time class="time">19/04/2024 - 08:30</time></div>'
        '<div class="article__sapo cms-desc">{lead}</div><div class="article__body zce-content-body cms-body">{body}</div>'
    ),
    (
        '<h1 class="article-detail-title">{title}</h1><span class="article-date">08:30 | 19/04/2024</span>'
        '<div class="article-detail-desc">{lead}</div><div class="__MASTERCMS_CONTENT">{body}</div>'
    ),
    '<article><h1>{title}</h1><p class="ngay">19/04/2024 08:30</p><p><b>{lead}</b></p>{body}</article>',
)
"""VCCorp, zce, MasterCMS, and one that no family of ours knows."""


def page(number: int) -> bytes:
    """One page; the number decides its layout and its text."""
    dice = Random(number)  # noqa: S311  # the same page every time
    title = f"Hòa Sơn xếp thứ {number} về chỉ số cải cách hành chính"
    lead = " ".join(_sentence(dice) for _ in range(2))
    return _around(title, lead, _body(dice), number, dice)


def page_with(title: str, lead: str, paragraphs: Iterable[str], number: int) -> bytes:
    """The same page around an article that is given; the number decides its layout."""
    body = "".join(f'<p class="Normal">{escape(paragraph)}</p>' for paragraph in paragraphs)
    return _around(escape(title), escape(lead), body, number, Random(number))  # noqa: S311  # the same page every time


def _around(title: str, lead: str, body: str, number: int, dice: Random) -> bytes:
    article = LAYOUTS[number % len(LAYOUTS)].format(title=title, lead=lead, body=body)
    return (
        f'<!DOCTYPE html><html lang="vi"><head>{_head(title, lead, number, dice)}</head><body class="page-detail">{_header()}'
        f'<main class="container"><div class="row"><div class="col-main">{_crumbs()}{article}{_below(dice)}</div>'
        f'<div class="col-right">{_box("Đọc nhiều", 10, dice)}{_box("Tin mới nhất", 14, dice)}</div></div></main>{_footer()}</body></html>'
    ).encode()


def _sentence(dice: Random) -> str:
    figures = {
        "score": f"{dice.randint(60, 98)},{dice.randint(10, 99)}",
        "other": dice.randint(20, 90),
        "step": dice.randint(2, 30),
        "count": dice.randint(40, 400),
    }
    return f"{dice.choice(_WHO)} {dice.choice(_DOES).format(**figures)}, {dice.choice(_WHY)}."


def _body(dice: Random) -> str:
    paragraphs = [f'<p class="Normal">{" ".join(_sentence(dice) for _ in range(2))}</p>' for _ in range(16)]
    for place, name in ((3, "anh-1"), (9, "anh-2")):
        shown = f"{name}-{dice.randint(1000, 9999)}.jpg"
        paragraphs.insert(
            place,
            f'<figure class="image align-center" contenteditable="false"><img src="https://img.{HOST}/2024/04/{shown}" '
            f'data-original="https://img.{HOST}/2024/04/{shown}" alt="" width="680" height="453"><figcaption class="caption">'
            f"<p>{dice.choice(_WHO)} tại buổi làm việc. Ảnh: Hoài Nam</p></figcaption></figure>",
        )
    paragraphs.insert(7, f'<div class="box-related"><ul>{"".join(_story(dice) for _ in range(2))}</ul></div>')
    return "".join(paragraphs)


def _story(dice: Random) -> str:
    number = dice.randint(10_000, 99_999)
    headline = f"{dice.choice(_WHO)} {dice.choice(_WHY)}"
    link = f"/tin-khac-trong-ngay-{number}.html"
    return (
        f'<li class="box-category-item" data-id="{number}"><a class="box-category-link-with-avatar img-resize" href="{link}" '
        f'title="{headline}"><img loading="lazy" class="box-category-avatar" src="https://img.{HOST}/zoom/260_162/2024/04/{number}.jpg" '
        f'alt="{headline}"></a><div class="box-category-content"><h3 class="box-title-text"><a class="box-category-link-title" '
        f'href="{link}">{headline}</a></h3><span class="box-time">{dice.randint(1, 23)} giờ trước</span></div></li>'
    )


def _box(heading: str, stories: int, dice: Random) -> str:
    rows = "".join(_story(dice) for _ in range(stories))
    return f'<section class="box-category"><h4 class="box-heading">{heading}</h4><ul class="box-category-middle">{rows}</ul></section>'


def _below(dice: Random) -> str:
    tags = "".join(f'<a href="/tu-khoa-{n}.html" class="item">{words}</a>' for n, words in enumerate(_MENU[:5]))
    share = "".join(
        f'<a class="share-{name}" href="#" rel="nofollow"><i class="icon-{name}"></i></a>'
        for name in ("fb", "zalo", "mail")
    )
    comments = '<div class="box-comment"><h4>Bình luận (0)</h4><form><textarea placeholder="Ý kiến của bạn"></textarea></form></div>'
    return f'<div class="detail-tags">{tags}</div><div class="social-share">{share}</div>{comments}{_box("Tin liên quan", 6, dice)}{_box("Cùng chuyên mục", 10, dice)}'


def _crumbs() -> str:
    return '<div class="breadcrumb"><a href="/">Trang chủ</a><a href="/chinh-tri">Chính trị</a></div>'


def _header() -> str:
    menu = "".join(
        f'<li class="has-child menu-{place}"><a class="nav-link" href="/muc-{place}" title="{name}">{name}</a><ul class="sub-menu">'
        + "".join(
            f'<li><a href="/muc-{place}/{inner}" title="{name} {inner}">{name} {inner}</a></li>' for inner in range(7)
        )
        + "</ul></li>"
        for place, name in enumerate(_MENU)
    )
    return (
        '<header class="site-header"><div class="top"><a class="logo" href="/"><img src="/logo.svg" alt="Báo Tỉnh"></a>'
        '<span class="clock">Thứ Sáu, 20/11/2026 09:00</span><form action="/tim-kiem"><input type="text" name="q"></form></div>'
        f'<nav class="main-nav"><ul class="menu">{menu}</ul></nav></header>'
    )


def _footer() -> str:
    links = "".join(f'<li><a href="/trang-{n}" rel="nofollow">Thông tin tòa soạn {n}</a></li>' for n in range(12))
    return (
        f'<footer class="site-footer"><ul>{links}</ul><p>Báo Tỉnh, số 1 đường Trung Tâm, tỉnh Hòa Sơn. Giấy phép số 1/GP-TEST.</p></footer>'
        + _script(120)
    )


def _head(title: str, lead: str, number: int, dice: Random) -> str:
    address = f"http://{HOST}/tin-{number + 100_000}.html"
    metas = {
        "og:title": title, "og:description": lead, "og:type": "article", "og:url": address, "og:site_name": "Báo Tỉnh",
        "og:image": f"https://img.{HOST}/2024/04/anh-{number}.jpg", "article:published_time": "2024-04-19T08:30:00+07:00",
        "article:section": "Chính trị", "twitter:card": "summary_large_image", "twitter:title": title, "fb:app_id": "1000000000",
    }  # fmt: skip
    story = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "description": lead,
        "datePublished": "2024-04-19T08:30:00+07:00", "author": {"@type": "Person", "name": "Hoài Nam"},
        "publisher": {"@type": "Organization", "name": "Báo Tỉnh", "logo": {"@type": "ImageObject", "url": "/logo.svg"}},
    }  # fmt: skip
    crumbs = {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Chính trị"}]}  # fmt: skip
    known = "".join(f'<meta property="{name}" content="{value}">' for name, value in metas.items())
    data = "".join(
        f'<script type="application/ld+json">{json.dumps(one, ensure_ascii=False)}</script>' for one in (story, crumbs)
    )
    sheets = "".join(f'<link rel="preload" as="style" href="/css/part-{n}.css">' for n in range(10))
    rules = "".join(f".box-{n}{{margin:{n}px auto;padding:{n % 7}px;color:#{n * 7919 % 4096:03x}}}" for n in range(70))
    return (
        f'<meta charset="utf-8"><title>{title} | Báo Tỉnh</title><meta name="description" content="{lead}">{known}'
        f'<link rel="canonical" href="{address}">{data}{sheets}<style>{rules}</style>{_script(dice.randint(240, 280))}'
    )


def _script(lines: int) -> str:
    return (
        "<script>var settings = {"
        + ",".join(f'"zone_{n}":{{"id":{n * 7919},"on":1}}' for n in range(lines))
        + "};</script>"
    )
