"""How articles are found in feeds, sitemaps and listings, on pages made by hand."""

import gzip

import pytest
from scrapy.http import HtmlResponse, Response, XmlResponse

from crawler.spider import OutletSpider

FEED = "http://b.example/home.rss"
MAP = "http://b.example/sitemap.xml"


def spider(*, topical=False, foreign=()):
    events = []

    def sink(event):
        events.append((event["kind"], event["reason"]))
        return True

    made = OutletSpider(hosts=("b.example",), foreign=foreign, sink=sink)
    made.topical = topical
    return made, events


def urlset(*locs):
    urls = "".join(f"<url><loc>{loc}</loc><lastmod>{date}</lastmod></url>" for loc, date in locs)
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()


@pytest.mark.parametrize(
    ("body", "found", "events"),
    [
        pytest.param(
            "<?xml version='1.0'?><rss><channel><item><title>PAPI</title><link> http://b.example/a-12345.html?utm_source=rss </link></item></channel></rss>",
            ["http://b.example/a-12345.html"],
            [],
            id="RSS with a counted link",
        ),
        pytest.param(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>x</title><link href='/a-12345.html'/></entry></feed>",
            ["http://b.example/a-12345.html"],
            [],
            id="Atom",
        ),
        pytest.param("<rss><channel><title>x</title></channel></rss>", [], [("note", "feed_empty")], id="no items"),
        pytest.param("<!doctype html><html>D1N</html>", [], [("note", "feed_not_xml")], id="a challenge page"),
        pytest.param("", [], [("note", "feed_not_xml")], id="nothing"),
        pytest.param(
            "<rss><channel><item><link>http://b.example/a-12345.html</link></item><item><link>http://b.exa",
            ["http://b.example/a-12345.html"],
            [],
            id="cut off",
        ),
        pytest.param(
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><item><link>&x;</link></item></rss>",
            [],
            [("note", "feed_not_xml")],
            id="entities are not opened",
        ),
        pytest.param(
            "<rss><item><link>http://khac.example/a-12345.html</link></item><item><link>javascript:1</link></item>"
            "<item><link/></item></rss>",
            [],
            [],
            id="other sites",
        ),
    ],
)
def test_a_feed_gives_its_articles_or_says_why_not(body, found, events):
    made, seen = spider()
    requests = list(made.parse_feed(XmlResponse(FEED, body=body.encode())))
    assert [request.url for request in requests] == found
    assert seen == events


@pytest.mark.parametrize(
    ("body", "found", "events"),
    [
        pytest.param(
            urlset(("http://b.example/cu-12345.html", "2023-01-01"), ("http://b.example/moi-12346.html", "2024-01-01")),
            ["http://b.example/moi-12346.html", "http://b.example/cu-12345.html"],
            [],
            id="the newest first",
        ),
        pytest.param(
            gzip.compress(urlset(("http://b.example/cu-12345.html", ""))),
            ["http://b.example/cu-12345.html"],
            [],
            id="packed",
        ),
        pytest.param(urlset(("http://b.example/", "")), [], [], id="the front page is no article"),
        pytest.param(urlset(), [], [("note", "sitemap_empty")], id="empty"),
        pytest.param(b"<html>404</html>", [], [("note", "sitemap_not_xml")], id="HTML"),
        pytest.param(b"<?xml version='1.0'?>", [], [("note", "sitemap_broken")], id="only its first line"),
        pytest.param(b"\x1f\x8bxx", [], [("note", "sitemap_not_xml")], id="badly packed"),
        pytest.param(gzip.compress(urlset())[:-9], [], [("note", "sitemap_empty")], id="packed and cut off"),
    ],
)
def test_a_sitemap_gives_its_articles_or_says_why_not(body, found, events):
    made, seen = spider()
    assert [request.url for request in made.parse_sitemap(Response(MAP, body=body))] == found
    assert seen == events


def test_an_index_of_sitemaps_leads_to_the_newest_of_them():
    rows = "".join(
        f"<sitemap><loc>http://b.example/{year}.xml</loc><lastmod>{year}-01-01</lastmod></sitemap>"
        for year in range(2000, 2024)
    )
    body = f"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{rows}</sitemapindex>".encode()
    made, _ = spider()
    requests = list(made.parse_sitemap(Response(MAP, body=body)))
    assert requests[0].url == "http://b.example/2023.xml"
    assert len(requests) == 12


def test_a_listing_gives_the_articles_that_are_on_the_site_and_on_the_topic():
    page = """<a href="/chi-so-1-12345.html">Chỉ số <b>cải cách hành chính</b></a>
    <a href="/bong-da-12346.html">Bóng đá</a> <a href="/cai-cach-hanh-chinh-12347.html"><img></a>
    <a href="http://khac.example/par-index-12348.html">PAR INDEX</a> <a href="/cai-cach-hanh-chinh">Cải cách hành chính</a>
    <a href="http://con.b.example/papi-12349.html">PAPI</a> <a href="http://[/">PAPI</a>"""
    made, _ = spider(topical=True, foreign=("con.b.example",))
    requests = list(made.parse_listing(HtmlResponse("http://b.example/", body=page, encoding="utf-8")))
    assert [request.url for request in requests] == [
        "http://b.example/chi-so-1-12345.html",
        "http://b.example/cai-cach-hanh-chinh-12347.html",
    ]
