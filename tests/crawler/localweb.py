"""A small web of our own making: fifteen sites in the layouts of real ones, served over HTTP on this machine.

Every site has what trips crawlers: twins of addresses, redirects, errors, forbidden parts, edits from one day to the
next. ``EXPECTED`` says which articles are there, ``Web.log`` what was asked.
"""

import gzip
import hashlib
import threading
import time
from collections import Counter, defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple
from urllib.parse import parse_qs, quote, urlsplit

XML = "application/xml; charset=utf-8"
SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'


class Ask(NamedTuple):
    """One request as the server saw it."""

    host: str
    method: str
    path: str
    headers: dict
    status: int
    at: float
    form: tuple = ()
    """What was sent by POST."""


class Answer(NamedTuple):
    """What a site says at an address."""

    body: bytes = b""
    type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict = {}  # noqa: RUF012  # never changed
    times: int | None = None
    """How often it is said before the next answer takes over."""


class Web:
    """The sites and their server; ``day`` is 1 until a test turns it."""

    def __init__(self):
        self.day = 1
        self.log: list[Ask] = []
        self.overlaps: list[tuple[str, str, str]] = []
        """Host, address and the other address: requests that came while another of the host was being answered."""
        self._answers: dict[tuple[str, str], list[tuple[int, Answer]]] = {}
        self._busy: dict[str, list[str]] = defaultdict(list)
        self._said: Counter[int] = Counter()
        self._lock = threading.Lock()
        self.pause = 0.005
        """Seconds that every answer takes."""
        self.unmarked: set[str] = set()
        """Hosts that give no marks by which a page could be known as unchanged."""

    def put(self, url, body, *, day=1, **rest):
        """Let an address answer from a day on; behind ``#`` stands what a form asks for."""
        parts = urlsplit(url)
        target = (
            parts.path + (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
        )
        data = body if isinstance(body, bytes) else body.encode()
        self._answers.setdefault((parts.netloc, target), []).append((day, Answer(data, **rest)))

    def move(self, url, to, *, day=1, status=301):
        """Let an address lead elsewhere."""
        self.put(url, b"", day=day, status=status, headers={"Location": to})

    @property
    def hosts(self):
        """Every made-up host and where it listens."""
        return dict.fromkeys({host for host, _ in self._answers}, self.address)

    def asked(self, host=None, *, status=None):
        """The paths that were asked for, in order."""
        return [ask.path for ask in self.log if host in {None, ask.host} and (status is None or ask.status == status)]

    def answer(self, host, target, form):
        """What is said at an address today; what a form asks for is part of the address."""
        asked = form.get("page", "") or form.get("tu_khoa", "")
        answers = self._answers.get((host, f"{target}#{asked}" if form else target), ())
        today = [answer for day, answer in answers if day <= self.day]
        for answer in today:
            if answer.times is not None and self._said[id(answer)] < answer.times:
                self._said[id(answer)] += 1
                return answer
        lasting = [answer for answer in today if answer.times is None]
        return lasting[-1] if lasting else Answer("Không tìm thấy".encode(), "text/plain; charset=utf-8", 404)

    def __enter__(self):
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # crawls are killed while they are answered
        self.address = f"127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(web):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # else a body waits 40 ms behind its headers

        def log_message(self, *_):
            pass

        def do_GET(self):
            self._say({})

        def do_POST(self):
            data = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            self._say({name: values[0] for name, values in parse_qs(data).items()})

        def _say(self, form):
            host = (self.headers.get("Host") or "").partition(":")[0]
            with web._lock:
                # The same address twice is one that was given up and asked for again: no second connection.
                web.overlaps += [(host, self.path, other) for other in web._busy[host] if other != self.path]
                web._busy[host].append(self.path)
                answer = web.answer(host, self.path, form)
                mark = f'"{hashlib.md5(answer.body).hexdigest()}"'  # noqa: S324  # a mark, no secret
                same = self.headers.get("If-None-Match") == mark and host not in web.unmarked and answer.status == 200
                status = 304 if same else answer.status
                web.log.append(
                    Ask(
                        host, self.command, self.path, dict(self.headers), status, time.monotonic(), tuple(form.items())
                    )
                )
            time.sleep(web.pause)
            with web._lock:
                web._busy[host].remove(self.path)  # before the answer: whoever has it may ask again
            try:
                self.send_response(status)
                if host not in web.unmarked and answer.status == 200:
                    self.send_header("ETag", mark)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Type", answer.type)
                self.send_header("Content-Length", "0" if same else str(len(answer.body)))
                self.end_headers()
                if not same:
                    self.wfile.write(answer.body)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

    return Handler


class Story(NamedTuple):
    """One article as its author wrote it."""

    title: str
    lead: str
    body: tuple[str, ...]
    iso: str
    shown: str


def story(who, rank, day):
    """An article about a made-up unit."""
    return Story(
        f"{who} xếp thứ {rank} về chỉ số cải cách hành chính",
        f"Chỉ số cải cách hành chính năm 2023 của {who} đạt {90 - rank},5%, xếp thứ {rank} cả nước.",
        (
            f"Sáng {day}/4, {who} tổ chức hội nghị công bố kết quả, có đại diện các sở, ngành và các xã, phường tham dự.",
            f"Theo báo cáo tại hội nghị, {who} được chấm cao ở lĩnh vực cải cách thủ tục hành chính, thấp ở lĩnh vực tài chính công.",
            "Lãnh đạo địa phương yêu cầu từng đơn vị nêu rõ việc chưa làm được và thời hạn khắc phục trong quý sau.",
        ),
        f"2024-04-{day:02d}T08:30:00+07:00",
        f"{day:02d}/04/2024 08:30",
    )


def _paragraphs(one):
    return "".join(f"<p>{text}</p>" for text in one.body)


def _head(one, canonical="", more=""):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{one.title}</title>{link}{more}</head><body>'


def _meta(one):
    return f'<meta property="article:published_time" content="{one.iso}">'


def mastercms(one, url):
    return f"""<!-- BASED ON MASTERCMS ULTIMATE EDITION -->{_head(one, url, _meta(one))}<h1 class="article-detail-title">{one.title}</h1>
<span class="article-date"><span class="format_time">08:30</span> | <span class="format_date">{one.shown[:10]}</span></span>
<div class="article-detail-desc">{one.lead}</div><div class="__MASTERCMS_CONTENT">{_paragraphs(one)}</div></body></html>"""


def vccorp(one, url):
    return f"""{_head(one, url, _meta(one))}<h1 class="detail-title" data-role="title">{one.title}</h1><div class="detail-time">
<span data-role="publishdate">{one.shown} GMT+7</span></div><h2 class="detail-sapo" data-role="sapo">{one.lead}</h2>
<div class="detail-content afcbc-body" data-role="content">{_paragraphs(one)}</div></body></html>"""


def zce(one, url):
    return f"""{_head(one, url, _meta(one))}<h1 class="article__title cms-title">{one.title}</h1><div class="article__meta"><time class="time"
datetime="{one.iso}">{one.shown}</time></div><div class="article__sapo cms-desc">{one.lead}</div>
<div class="article__body zce-content-body cms-body" itemprop="articleBody">{_paragraphs(one)}</div></body></html>"""


def uiarticle(one, _):
    return f"""{_head(one)}<div class="UIArticleInMenu_Default"><div class="ArticleDetailControl"><div class="ArticleHeader">{one.title}</div>
<div class="PostDate">{one.shown}</div><div class="ArticleSummary">{one.lead}</div><div class="ArticleContent">{_paragraphs(one)}</div></div></div>
<div>Lượt truy cập: 1204550</div></body></html>"""


def liferay(one, _):
    return f"""{_head(one)}<div class="journal-content-article"><h1>{one.title}</h1><p class="time-post">{one.shown.replace("/", "-")}</p>
<div class="sapo">{one.lead}</div><div class="content">{_paragraphs(one)}</div></div></body></html>"""


def sharepoint(one, _):
    return f"""{_head(one)}<form method="post" id="aspnetForm"><h1 class="tieude">{one.title}</h1><span class="ngaydang">{one.shown}</span>
<div class="trichdan">{one.lead}</div><div class="ms-rtestate-field">{_paragraphs(one)}</div></form></body></html>"""


def wordpress(one, url):
    feed = '<link rel="alternate" type="application/rss+xml" href="/feed/">'
    return f"""{_head(one, url, feed)}<h1 class="entry-title">{one.title}</h1><time class="entry-date" datetime="{one.iso}">{one.shown}</time>
<div class="entry-content"><p>{one.lead}</p>{_paragraphs(one)}</div></body></html>"""


def onecms(one, url):
    return f"""{_head(one, url, _meta(one))}<h1 class="c-detail-head__title">{one.title}</h1><span class="c-detail-head__time">{one.shown}</span>
<h2 class="c-detail-head__sapo">{one.lead}</h2><div class="c-news-detail"><div class="entry">{_paragraphs(one)}</div></div></body></html>"""


def vnexpress(one, url):
    return f"""{_head(one, url, f'<meta name="pubdate" itemprop="datePublished" content="{one.iso}">')}<div class="header-content">
<span class="date">Thứ sáu, {one.shown.replace(" ", ", ")} (GMT+7)</span></div><h1 class="title-detail">{one.title}</h1>
<p class="description">{one.lead}</p><article class="fck_detail ">{_paragraphs(one).replace("<p>", '<p class="Normal">')}</article></body></html>"""


def dantri(one, url):
    return f"""{_head(one, url)}<h1 class="title-page">{one.title}</h1><time class="author-time" datetime="{one.iso[:16].replace("T", " ")}">{one.shown}</time>
<h2 class="singular-sapo">{one.lead}</h2><div class="singular-content">{_paragraphs(one)}</div></body></html>"""


def laodong(one, url):
    return f"""{_head(one, url)}<article class="article-detail"><h1 class="title">{one.title}</h1><span class="time">Thứ sáu, {one.shown} (GMT+7)</span>
<div class="chappeau">{one.lead}</div><div class="art-body" id="gallery-ctt">{_paragraphs(one)}</div></article></body></html>"""


def tcnn(one, _):
    return f"""{_head(one)}<h1 class="titleMain">{one.title}</h1><div class="thongke-ngay"><span>Ngày đăng: {one.shown[:10]}</span></div>
<div class="noidung fwd fwb"><p>{one.lead}</p></div><div class="noidung">{_paragraphs(one)}</div></body></html>"""


def redesigned(one, _):
    """Nothing is where it was: an application that writes its page by script."""
    return f"{_head(one)}<div id='app'></div><script>window.data = {{}}</script></body></html>"


def front(*links, more="", head=""):
    """A page of links."""
    rows = "".join(f'<li><a href="{url}">{words}</a></li>' for url, words in links)
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body><ul>{rows}</ul>{more}</body></html>"


def urlset(*rows):
    """A sitemap of (address, last change, headline)."""
    items = "".join(
        f"<url><loc>{url}</loc>{f'<lastmod>{changed}</lastmod>' if changed else ''}"
        f"{f'<n:news><n:title>{title}</n:title></n:news>' if title else ''}</url>"
        for url, changed, title in rows
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {SITEMAP}>{items}</urlset>'


def feed(*rows):
    """RSS of (address, headline, date)."""
    items = "".join(
        f"<item><title>{title}</title><link>{url}</link><pubDate>{date}</pubDate></item>" for url, title, date in rows
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>{items}</channel></rss>'


ROBOTS = "User-agent: *\nDisallow: /in/\n"
OUTLETS = {
    "tinhxanh": """from crawler.systems import UiArticle


class TinhXanh(UiArticle):
    title = "Cổng tỉnh Xanh"
    domains = ("tinhxanh.example",)
    home = "http://tinhxanh.example/"
    sections = ("http://tinhxanh.example/tin-cai-cach-hanh-chinh",)
""",
    "baonghe": """from crawler.outlet import Ask
from crawler.systems import OneCms


class BaoNghe(OneCms):
    title = "Báo Nghề"
    domains = ("baonghe.example",)
    home = "http://baonghe.example/"
    listings = ("http://baonghe.example/chinh-tri",)
    paging = "{listing}/trang-{page}"
    search = (
        Ask("http://baonghe.example/tim-kiem", (("tu_khoa", "{words}"), ("loai", "bai"))),
        "http://baonghe.example/in/tim-kiem?q={words}",
    )
""",
    "dancu": """import re

from crawler.outlet import Outlet


class DanCu(Outlet):
    title = "Dân cư"
    domains = ("dancu.example",)
    former = ("dancu-cu.example",)
    home = "http://dancu.example/"
    feeds = ("http://dancu-cu.example/home.rss",)
    article = re.compile(r"-(?P<id>20\\d{15})\\.htm$")
""",
}
"""Declared outlets of this web, a file each."""

START = (
    "baotinh", "chinhsach", "thoibao", "bienxanh", "vinhxanh", "nhatky", "tinnhanh", "laodongmoi", "tapchi", "xaphuong",
    "caycau", "amtham",
)  # fmt: skip
"""Sites that nobody has declared, by their first name."""


class Site(NamedTuple):
    """What stands at a site: its articles by their one address, and the day from which each is there."""

    articles: dict[str, tuple[Story, int]]
    edited: dict[str, Story] = {}  # noqa: RUF012  # never changed


def build() -> tuple[Web, dict[str, Site]]:  # noqa: C901, PLR0915  # one site after another
    """The web, and what a careful reader finds there."""
    web = Web()
    sites: dict[str, Site] = {}

    def site(name, layout, *rows, edited=None):
        articles = {}
        for path, one, day in rows:
            url = f"http://{name}.example{path}"
            web.put(url, layout(one, url), day=day)
            articles[url] = (one, day)
        changed = {f"http://{name}.example{path}": one for path, one in (edited or {}).items()}
        for url, one in changed.items():
            web.put(url, layout(one, url), day=2)
        sites[name] = Site(articles, changed)
        web.put(f"http://{name}.example/robots.txt", ROBOTS, type="text/plain")
        return [*articles]

    # A sitemap; twins of one address on www., m., with trackers; an old slug that redirects; a print page that is forbidden.
    first, second, later = site(
        "baotinh", mastercms,
        ("/quang-xuan-xep-thu-1-181093.html", story("Quảng Xuân", 1, 17), 1),
        ("/quang-ha-xep-thu-2-181094.html", story("Quảng Hạ", 2, 18), 1),
        ("/quang-thu-xep-thu-3-181201.html", story("Quảng Thu", 3, 23), 2),
    )  # fmt: skip
    web.put(
        "http://baotinh.example/robots.txt", f"{ROBOTS}Sitemap: http://baotinh.example/sitemap.xml\n", type="text/plain"
    )
    web.put(
        "http://baotinh.example/sitemap.xml", urlset((first, "2024-04-17", ""), (second, "2024-04-18", "")), type=XML
    )
    web.put(
        "http://baotinh.example/sitemap.xml",
        urlset((first, "2024-04-17", ""), (later, "2024-04-23", "")),
        day=2,
        type=XML,
    )
    twins = (
        "http://www.baotinh.example/quang-xuan-xep-thu-1-181093.html",
        "http://m.baotinh.example/quang-ha-xep-thu-2-181094.html",
    )
    web.put(
        "http://baotinh.example/",
        front(
            *((url, "Cải cách hành chính") for url in twins),
            (f"{first}?utm_source=zalo#binh-luan", "Quảng Xuân"),
            ("/tin-cu/quang-ha-181094.html", "Quảng Hạ"),
            ("/in/quang-xuan-xep-thu-1-181093-ban-in.html", "In bài"),
        ),
    )
    for host in ("www", "m"):
        web.put(f"http://{host}.baotinh.example/robots.txt", ROBOTS, type="text/plain")
    web.move("http://baotinh.example/tin-cu/quang-ha-181094.html", second)

    # Only a feed, with dates of the American kind; an article that is edited, one that is the same but for its bytes.
    a, b = "/vinh-dong-xep-thu-4-119240417175319406.htm", "/vinh-tay-xep-thu-5-119240418175319407.htm"
    one, two = story("Vĩnh Đông", 4, 17), story("Vĩnh Tây", 5, 18)
    rows = site(
        "chinhsach",
        vccorp,
        (a, one, 1),
        (b, two, 1),
        edited={a: one._replace(title=one.title.replace("thứ 4", "thứ 6"))},
    )
    dates = ("4/17/2024 5:53:00 PM", "4/18/2024 5:53:00 PM")
    web.put(
        "http://chinhsach.example/home.rss",
        feed(*((url, "Chỉ số", date) for url, date in zip(rows, dates, strict=True))),
        type=XML,
    )
    web.put(
        "http://chinhsach.example/", front(head='<link rel="alternate" type="application/rss+xml" href="/home.rss">')
    )

    # An index of packed sitemaps; AMP twins beside the articles, with the canonical address inside.
    rows = site(
        "thoibao", zce,
        ("/an-nam-xep-thu-7-post976641.html", story("An Nam", 7, 12), 1),
        ("/an-bac-xep-thu-8-post976642.html", story("An Bắc", 8, 13), 1),
    )  # fmt: skip
    web.put(
        "http://thoibao.example/robots.txt", f"{ROBOTS}Sitemap: http://thoibao.example/sitemap.xml\n", type="text/plain"
    )
    shard = "http://thoibao.example/sitemaps/news-2024-04.xml.gz"
    web.put(
        "http://thoibao.example/sitemap.xml",
        f"<sitemapindex {SITEMAP}><sitemap><loc>{shard}</loc></sitemap></sitemapindex>",
        type=XML,
    )
    web.put(shard, gzip.compress(urlset(*((url, "", "") for url in rows)).encode(), mtime=0), type="application/gzip")
    amp = rows[0].replace(".html", ".amp")
    other = "http://thoibao.example/m/an-bac-xep-thu-8-post976642-rut-gon.html"
    web.put(other, zce(story("An Bắc", 8, 13), rows[1]))
    web.put("http://thoibao.example/", front((amp, "An Nam"), (other, "An Bắc")))

    # Liferay: the portal's old addresses lead to the new ones.
    rows = site(
        "bienxanh", liferay,
        ("/web/dng/-/bien-xanh-xep-thu-9-ve-chi-so", story("Biển Xanh", 9, 15), 1),
        ("/web/dng/-/bien-do-xep-thu-10-ve-chi-so", story("Biển Đỏ", 10, 16), 1),
    )  # fmt: skip
    web.move("http://bienxanh.example/web/guest/chi-tiet?id=41207", rows[0])
    web.put(
        "http://bienxanh.example/",
        front(("/web/guest/chi-tiet?id=41207", "Biển Xanh"), (rows[0], "Biển Xanh"), (rows[1], "Biển Đỏ")),
    )

    # SharePoint: the query is the article. It gives no marks, so a page is known as unchanged by its bytes.
    rows = site(
        "vinhxanh", sharepoint,
        ("/Trang/ChiTietTinTuc.aspx?nid=2595", story("Vịnh Xanh", 11, 15), 1),
        ("/Trang/ChiTietTinTuc.aspx?nid=2610", story("Vịnh Trắng", 12, 16), 1),
    )  # fmt: skip
    web.unmarked.add("vinhxanh.example")
    web.put("http://vinhxanh.example/", front(*((url, "Bài viết") for url in rows)))

    # WordPress: the feed is named in the head; its links are counted.
    rows = site(
        "nhatky", wordpress,
        ("/2024/04/19/ha-thanh-xep-thu-13/", story("Hà Thanh", 13, 19), 1),
        ("/2024/04/20/ha-tho-xep-thu-14/", story("Hà Thọ", 14, 20), 1),
    )  # fmt: skip
    counted = [f"{url}?utm_source=rss&amp;utm_medium=feed" for url in rows]
    web.put(
        "http://nhatky.example/feed/",
        feed(*((url, "Bài", "Fri, 19 Apr 2024 08:30:00 +0700") for url in counted)),
        type=XML,
    )
    web.put(
        "http://nhatky.example/",
        front((rows[0], "Hà Thanh"), head='<link rel="alternate" type="application/rss+xml" href="/feed/">'),
    )

    # A pause that the site asks for.
    rows = site(
        "tinnhanh", vnexpress,
        ("/kim-lien-xep-thu-15-4954321.html", story("Kim Liên", 15, 17), 1),
        ("/kim-giang-xep-thu-16-4954322.html", story("Kim Giang", 16, 17), 1),
    )  # fmt: skip
    web.put("http://tinnhanh.example/robots.txt", f"{ROBOTS}Crawl-delay: 0.2\n", type="text/plain")
    web.put("http://tinnhanh.example/sitemap.xml", urlset(*((url, "", "PAPI") for url in rows)), type=XML)
    web.put("http://tinnhanh.example/", front())

    # An article that only the site's search finds; a server that asks for patience once; a search page robots forbid.
    rows = site(
        "laodongmoi", laodong,
        ("/thoi-su/phu-yen-xep-thu-17-1329001.ldo", story("Phú Yên Mới", 17, 18), 1),
        ("/thoi-su/phu-an-xep-thu-18-1329002.ldo", story("Phú An", 18, 19), 1),
    )  # fmt: skip
    web.put(rows[0], b"", status=429, headers={"Retry-After": "1"}, times=1)
    search = '<form action="/tim-kiem"><input name="q" type="text"></form>'
    web.put("http://laodongmoi.example/", front((rows[0], "Phú Yên"), more=search))
    for words in ("cải cách hành chính", "PAR INDEX", "PAPI"):
        found = front((rows[1], "Phú An xếp thứ 18 về cải cách hành chính")) if words == "PAPI" else front()
        web.put(f"http://laodongmoi.example/tim-kiem?q={quote(words)}", found)

    # A section of two pages, found by its name; on the second day the site is another one.
    rows = site(
        "tapchi", tcnn,
        ("/news/detail/42929/Long-An-xep-thu-19.html", story("Long An Mới", 19, 10), 1),
        ("/news/detail/42930/Long-Ha-xep-thu-20.html", story("Long Hà", 20, 11), 1),
        ("/news/detail/42931/Long-Son-xep-thu-21.html", story("Long Sơn", 21, 12), 1),
    )  # fmt: skip
    section = "http://tapchi.example/news/category/5020/Cai-cach-hanh-chinh.html"
    web.put(
        "http://tapchi.example/",
        front((section, "Cải cách hành chính"), ("/news/category/1/The-thao.html", "Thể thao")),
    )
    web.put(section, front(*((url, "Bài") for url in rows[:2]), more=f'<a rel="next" href="{section}?p=2">›</a>'))
    web.put(f"{section}?p=2", front((rows[2], "Bài")))
    for url in rows:
        web.put(url, redesigned(story("Long An Mới", 19, 10), url), day=2)
    web.put(section, front(), day=2)

    # Rules that cannot be had forbid everything.
    site("xaphuong", dantri, ("/xa-hoa-son-xep-thu-22-12345.html", story("Xã Hòa Sơn", 22, 9), 1))
    web.put("http://xaphuong.example/robots.txt", b"", status=500)
    sites["xaphuong"] = Site({})

    # Errors: one that passes, one that stays, a loop, a listing without end.
    rows = site("caycau", laodong, ("/cay-cau-xep-thu-23-1329777.ldo", story("Cây Cau", 23, 9), 1))
    web.put(rows[0], b"", status=500, times=1)
    web.move("http://caycau.example/vong-1329778.ldo", "http://caycau.example/tron-1329779.ldo")
    web.move("http://caycau.example/tron-1329779.ldo", "http://caycau.example/vong-1329778.ldo")
    web.move("http://caycau.example/ra-ngoai-1329780.ldo", "http://khac.example/bai-1.html")
    links = (
        (rows[0], "Bài"),
        ("/mat-1329781.ldo", "Mất"),
        ("/vong-1329778.ldo", "Vòng"),
        ("/ra-ngoai-1329780.ldo", "Ra ngoài"),
    )
    web.put("http://caycau.example/", front(*links, ("/cai-cach-hanh-chinh", "Cải cách hành chính")))
    for page in range(1, 60):
        path = "/cai-cach-hanh-chinh" + (f"?ngay={page}" if page > 1 else "")
        own = (f"/lich-trong-ngay-{7_000_000 + page}.ldo", "Lịch")
        web.put(
            f"http://caycau.example{path}",
            front(own, more=f'<a rel="next" href="/cai-cach-hanh-chinh?ngay={page + 1}">›</a>'),
        )
    web.put("http://khac.example/", front())

    # A host that wants to be left alone for an hour.
    site("amtham", dantri, ("/am-tham-xep-thu-24-12345.html", story("Âm Thầm", 24, 9), 1))
    web.put("http://amtham.example/", b"", status=503, headers={"Retry-After": "3600"})
    sites["amtham"] = Site({})

    # Declared, UIArticle: the further pages of the section come by a form; what is off the topic is left.
    paths = [f"/tin-cai-cach-hanh-chinh/xa-{name}-tang-bac-ve-chi-so" for name in ("mai", "lan", "cuc", "truc")]
    rows = site("tinhxanh", uiarticle, *((path, story(f"Xã {n}", n, 10), 1) for n, path in enumerate(paths, start=25)))
    script = "<script>var maxPage = parseInt(2); load({ article_category_id: 5, site_id: 4, page_size: 2 })</script>"
    web.put("http://tinhxanh.example/tin-cai-cach-hanh-chinh", front(*((url, "Bài") for url in rows[:2]), more=script))
    form = "http://tinhxanh.example/DesktopModule/UIArticleInMenu/ArticleInMenuPagination.aspx/LoadArticle"
    web.put(f"{form}#2", front(*((url, "Bài") for url in rows[2:])))
    web.put("http://tinhxanh.example/", front(("/van-hoa/le-hoi-hoa-dao-o-xa-mai", "Lễ hội hoa đào")))

    # Declared, OneCMS: a listing of three pages with a declared form; headlines about reform among others. One article is
    # found only by the site's search, which is asked by POST; another search lies where robots must not go.
    rows = site(
        "baonghe", onecms,
        *((f"/dia-phuong-thu-{n}-xep-hang-102528{n}.html", story(f"Phường {n}", n, 18), 1) for n in (30, 31, 32, 35)),
    )  # fmt: skip
    for words in ("cải cách hành chính", "PAR INDEX", "PAPI"):
        found = front((rows[3], "Phường 35 và chỉ số cải cách hành chính")) if words == "PAR INDEX" else front()
        web.put(f"http://baonghe.example/tim-kiem#{words}", found)
    for page, url in enumerate(rows[:3], start=1):
        path = "http://baonghe.example/chinh-tri" + (f"/trang-{page}" if page > 1 else "")
        off = (f"/bong-da-tran-thu-{page}-102529{page}0.html", "Bóng đá hôm nay")
        web.put(path, front((url, "Chỉ số cải cách hành chính"), off))
    web.put("http://baonghe.example/", front())

    # Declared with a former host: the old feed lists old addresses, which are the same articles.
    rows = site(
        "dancu", dantri,
        ("/dan-cu-xep-thu-33-20240418084512077.htm", story("Dân Cư", 33, 18), 1),
        ("/dan-so-xep-thu-34-20240419084512078.htm", story("Dân Số", 34, 19), 1),
    )  # fmt: skip
    old = [url.replace("dancu.", "dancu-cu.") for url in rows]
    web.put(
        "http://dancu-cu.example/home.rss",
        feed(*((url, "PAR INDEX", "Fri, 19 Apr 2024 08:30:00 +0700") for url in old)),
        type=XML,
    )
    for was, now in zip(old, rows, strict=True):
        web.move(was, now)
    headlines = [(url.replace("xep-thu", "dung-thu"), "PAR INDEX 2023") for url in rows]
    web.put("http://dancu.example/", front(*headlines, ("/the-thao-20240418084512079.htm", "Thể thao")))
    for (was, _), now in zip(headlines, rows, strict=True):
        web.move(was, now)
    return web, sites
