"""What feeds, sitemaps and listings tell about articles, on pages made by hand."""

import gzip

import pytest

from crawler import discovery
from crawler.discovery import Listing, NoSourceError, Shard, read_feed, read_sitemap

FEED = "http://b.example/home.rss"
MAP = "http://b.example/sitemap.xml"


def urlset(*locs):
    urls = "".join(f"<url><loc>{loc}</loc><lastmod>{date}</lastmod></url>" for loc, date in locs)
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(
            "<?xml version='1.0'?><rss><channel><item><title>PAPI</title><link> http://b.example/a-12345.html?utm_source=rss </link></item></channel></rss>",
            ["http://b.example/a-12345.html?utm_source=rss"],
            id="RSS",
        ),
        pytest.param(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>x</title><link rel='self' href='/s.xml'/><link href='/a-12345.html'/></entry></feed>",
            ["http://b.example/a-12345.html"],
            id="Atom",
        ),
        pytest.param(
            "<rss><item><link>http://b.example/a-12345.html</link></item><item><link>http://b.exa",
            ["http://b.example/a-12345.html", "http://b.exa"],
            id="cut off",
        ),
        pytest.param(
            "<rss><item><guid>http://b.example/a-12345.html</guid></item></rss>",
            ["http://b.example/a-12345.html"],
            id="guid",
        ),
        pytest.param("<rss><item><link>javascript:1</link></item><item><link/></item></rss>", [], id="no address"),
    ],
)
def test_a_feed_gives_the_addresses_of_its_articles(body, found):
    assert [item.url for item in read_feed(body.encode(), FEED)] == found


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param("<rss><channel><title>x</title></channel></rss>", "feed_empty", id="no items"),
        pytest.param("<!doctype html><html>D1N</html>", "feed_not_xml", id="a challenge page"),
        pytest.param("", "feed_not_xml", id="nothing"),
        pytest.param(
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><item><link>&x;</link></item></rss>",
            "feed_not_xml",
            id="entities are not opened",
        ),
    ],
)
def test_what_is_no_feed_is_told_apart_from_no_news(body, code):
    with pytest.raises(NoSourceError, match=code):
        read_feed(body.encode(), FEED)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        pytest.param("<pubDate>Fri, 19 Apr 2024 08:30:00 +0700</pubDate>", "2024-04-19T08:30:00+07:00", id="RSS"),
        pytest.param("<pubDate>10/5/2026 3:42:00 PM</pubDate>", "2026-10-05T15:42:00+07:00", id="month first"),
        pytest.param("<published>2024-04-19T01:30:00Z</published>", "2024-04-19T08:30:00+07:00", id="Atom"),
        pytest.param("<date xmlns='dc'>2024-04-19</date>", "2024-04-19T00:00:00+07:00", id="Dublin Core"),
        pytest.param("<pubDate>hôm qua</pubDate>", None, id="no date"),
    ],
)
def test_a_feed_dates_its_articles(date, expected):
    (item,) = read_feed(f"<rss><item><link>/a</link>{date}</item></rss>".encode(), FEED)
    assert (item.published.isoformat() if item.published else None) == expected


@pytest.mark.parametrize(
    ("value", "day_first", "expected"),
    [
        pytest.param("10/5/2026 3:42:00 PM", False, "2026-10-05T15:42:00+07:00", id="month first"),
        pytest.param("10/5/2026 3:42:00 PM", True, "2026-05-10T15:42:00+07:00", id="day first"),
        pytest.param("14/03/2022 3:37 PM", True, "2022-03-14T15:37:00+07:00", id="a day over twelve"),
        pytest.param("14/03/2022 3:37 PM", False, None, id="a month over twelve is not turned round"),
        pytest.param("Fri, 19 Apr 2024 08:30:00 +0700", True, "2024-04-19T08:30:00+07:00", id="other forms stay"),
    ],
)
def test_the_order_of_a_twelve_hour_date_is_that_of_its_source(value, day_first, expected):
    feed = f"<rss><item><link>/a</link><pubDate>{value}</pubDate></item></rss>"
    sitemap = f"<urlset><url><loc>{FEED}</loc><publication_date>{value}</publication_date></url></urlset>"
    for read, body in ((read_feed, feed), (read_sitemap, sitemap)):
        (item,) = read(body.encode(), FEED, day_first=day_first)
        assert (item.published.isoformat() if item.published else None) == expected


def test_titles_and_leads_are_plain_however_they_are_escaped():
    body = "<rss><item><title>H&amp;#224; N&#7897;i</title><description>&lt;img src='x'/&gt; &lt;p&gt;Đạt 88&lt;/p&gt;</description><link>/a</link></item></rss>"
    (item,) = read_feed(body.encode(), FEED)
    assert (item.title, item.lead) == ("Hà Nội", "Đạt 88")


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(
            urlset(("http://b.example/cu-12345.html", "2023-01-01"), ("http://b.example/moi-12346.html", "2024-01-01")),
            ["http://b.example/moi-12346.html", "http://b.example/cu-12345.html"],
            id="the newest first",
        ),
        pytest.param(
            gzip.compress(urlset(("http://b.example/cu-12345.html", ""))),
            ["http://b.example/cu-12345.html"],
            id="packed",
        ),
        pytest.param(
            b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:i='http://www.google.com/schemas/sitemap-image/1.1'>"
            b"<url><i:image><i:loc>http://b.example/a.jpg</i:loc></i:image><loc>/a-1.html</loc></url></urlset>",
            ["http://b.example/a-1.html"],
            id="pictures have addresses of their own",
        ),
    ],
)
def test_a_sitemap_gives_the_addresses_of_its_articles(body, found):
    assert [item.url for item in read_sitemap(body, MAP)] == found


@pytest.mark.parametrize(
    ("part", "found"),
    [
        pytest.param(b"<a/>", "sitemap_empty", id="elements"),
        pytest.param(b"<url>", "sitemap_empty", id="elements in each other"),
        pytest.param(b"<url><loc>http://b.example/a-1.html</loc></url>", 500, id="addresses"),
        pytest.param(b" " * 50, "sitemap_empty", id="blanks"),
    ],
)
def test_a_packed_sitemap_that_unfolds_into_anything_is_read_up_to_its_bounds(monkeypatch, part, found):
    for bound, value in (("MAX_UNPACKED", 4 << 20), ("MAX_ELEMENTS", 20_000), ("MAX_ENTRIES", 500)):
        monkeypatch.setattr(discovery, bound, value)
    seen = 0
    real = discovery._parts

    def counted(body):
        nonlocal seen
        assert len(body) <= 4 << 20
        for one in real(body):
            seen += 1
            yield one

    monkeypatch.setattr(discovery, "_parts", counted)
    body = b"<?xml version='1.0'?><urlset>" + part * ((20 << 20) // len(part)) + b"</urlset>"
    try:
        got = len(read_sitemap(gzip.compress(body, 1), MAP))
    except NoSourceError as error:
        got = str(error)
    assert got == found
    assert seen <= 20_001


def test_a_news_sitemap_tells_headline_and_time():
    body = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>http://b.example/a-1.html</loc><n:news><n:publication_date>2024-04-19T08:30:00+07:00</n:publication_date>
    <n:title>PAPI 2023</n:title></n:news></url></urlset>"""
    (item,) = read_sitemap(body, MAP)
    assert (item.title, item.published.isoformat()) == ("PAPI 2023", "2024-04-19T08:30:00+07:00")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(urlset(), "sitemap_empty", id="empty"),
        pytest.param(b"<html>404</html>", "sitemap_not_xml", id="HTML"),
        pytest.param(b"<?xml version='1.0'?>", "sitemap_broken", id="only its first line"),
        pytest.param(b"\x1f\x8bxx", "sitemap_not_xml", id="badly packed"),
        pytest.param(gzip.compress(urlset())[:-9], "sitemap_empty", id="packed and cut off"),
    ],
)
def test_what_is_no_sitemap_says_why(body, code):
    with pytest.raises(NoSourceError, match=code):
        read_sitemap(body, MAP)


def test_an_index_of_sitemaps_lists_the_newest_first_with_the_days_they_cover():
    rows = "".join(f"<sitemap><loc>http://b.example/news-{year}-04.xml</loc></sitemap>" for year in (2022, 2024, 2023))
    body = f"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{rows}</sitemapindex>".encode()
    shards = read_sitemap(body, MAP)
    assert all(isinstance(shard, Shard) for shard in shards)
    assert [shard.url.rpartition("/")[2] for shard in shards] == [
        "news-2024-04.xml",
        "news-2023-04.xml",
        "news-2022-04.xml",
    ]
    assert (shards[0].first.isoformat(), shards[0].last.isoformat()) == ("2024-04-01", "2024-04-30")


PAGE = """<html><head><base href="http://b.example/tin/"><link rel="alternate" type="application/rss+xml" href="/home.rss">
<link rel="alternate" hreflang="en" href="/en"></head><body>
<form action="/tim-kiem"><input type="hidden" name="loai" value="bai"><input name="q" type="search"><button>Tìm</button></form>
<form method="post" action="/dang-nhap"><input name="q"></form>
<ul><li><a href="a-12345.html"><img alt="Chỉ số cải cách hành chính"></a><h3><a href="a-12345.html">Quảng Ninh dẫn đầu</a></h3>
<span>19/04/2024 08:30</span><p>Đạt 92,18%.</p></li>
<li><a href="b-12346.html" title="PAPI 2023">PAPI</a></li></ul>
<div class="paging"><a href="?trang=1">1</a> <a href="?trang=2">2</a> <a href="?trang=2">Trang sau</a></div></body></html>"""


def test_a_listing_tells_what_stands_around_its_links():
    listing = Listing(PAGE, "http://b.example/tin")
    assert listing.feeds() == ["http://b.example/home.rss"]
    assert listing.searches() == ["http://b.example/tim-kiem?q={words}&loai=bai"]
    links = [(url, words, *listing.story(anchor)) for url, words, anchor in listing.links() if "-1234" in url]
    assert [(url.rpartition("/")[2], words) for url, words, _, _ in links] == [
        ("a-12345.html", "Chỉ số cải cách hành chính"),
        ("a-12345.html", "Quảng Ninh dẫn đầu"),
        ("b-12346.html", "PAPI PAPI 2023"),
    ]
    assert links[1][2] == "Quảng Ninh dẫn đầu 19/04/2024 08:30 Đạt 92,18%."
    assert links[1][3].isoformat() == "2024-04-19T08:30:00+07:00"
    assert links[2][2:] == ("", None)


@pytest.mark.parametrize(
    ("text", "page", "expected"),
    [
        pytest.param(
            '<head><link rel="next" href="/tin?p=2"></head>', 1, "http://b.example/tin?p=2", id="the head says so"
        ),
        pytest.param(
            '<a rel="next" href="/tin/trang-2">…</a>', 1, "http://b.example/tin/trang-2", id="the link says so"
        ),
        pytest.param(
            '<ul class="pagination"><li><a href="/tin/2">2</a><li><a href="/tin/3">3</a></ul>',
            2,
            "http://b.example/tin/3",
            id="number",
        ),
        pytest.param(
            '<div class="phan-trang"><a href="/tin/2">Trang sau »</a></div>', 1, None, id="not in plain words"
        ),
        pytest.param(
            '<div class="phan-trang"><a href="/tin/2">Trang sau</a></div>', 1, "http://b.example/tin/2", id="words"
        ),
        pytest.param('<p><a href="/tin/2">2</a></p>', 1, None, id="a number that is no page"),
        pytest.param(
            '<div class="pager"><a href="#2">2</a><a href="javascript:go(2)">2</a></div>', 1, None, id="script"
        ),
    ],
)
def test_the_next_page_of_a_listing_is_found(text, page, expected):
    assert Listing(text, "http://b.example/tin").next_page(page) == expected


@pytest.mark.parametrize("text", ["", "\x00", "<", "<!-- only -->", "<a href='http://[/'>x</a>"])
def test_a_page_of_nothing_lists_nothing(text):
    assert list(Listing(text, "http://b.example/").links()) == []
