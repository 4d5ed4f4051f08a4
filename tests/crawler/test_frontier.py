"""Which listed addresses are fetched, in which order, and when a known one is asked for again."""

from datetime import UTC, datetime, timedelta

import pytest

from crawler.discovery import Found, Shard
from crawler.frontier import Frontier, Plan
from crawler.outlet import AnySite, outlets
from crawler.state import CrawlState, Known, Waiting, is_due

NOW = datetime(2024, 4, 25, 9, tzinfo=UTC)
DAY = 86_400.0


def day(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def frontier(outlet=AnySite, *, since=None, until=None, state=None, resume=None, now=NOW, **rest):
    plan = Plan(now.timestamp(), since and day(since).timestamp(), until and day(until).timestamp(), resume, "x")
    hosts = outlet.hosts() or ("b.example",)
    return Frontier(outlet, outlet.id or "b.example", hosts, plan=plan, state=state, **rest)


def taken(front):
    found = []
    while (task := front.take()) is not None:
        found.append(task.url)
    return found


def test_the_newest_is_taken_first_and_what_was_given_before_all():
    front = frontier()
    for number, text in (("12345", "2024-04-01"), ("12346", "2024-04-20"), ("12347", "2024-04-10")):
        assert front.consider(Found(f"http://b.example/a-{number}.html", published=day(text)))
    front.given("http://b.example/bat-ky")
    assert [url.rpartition("/")[2] for url in taken(front)] == [
        "bat-ky",
        "a-12346.html",
        "a-12347.html",
        "a-12345.html",
    ]


@pytest.mark.parametrize(
    ("url", "title", "lead", "expected"),
    [
        pytest.param("https://tuoitre.vn/a-100260719105652904.htm", "PAPI 2023", "", True, id="headline"),
        pytest.param(
            "https://tuoitre.vn/a-100260719105652904.htm", "Tin", "Chỉ số cải cách hành chính tăng", True, id="lead"
        ),
        pytest.param("https://tuoitre.vn/cai-cach-hanh-chinh-100260719105652904.htm", "", "", True, id="address"),
        pytest.param(
            "https://tuoitre.vn/bong-da-100260719105652904.htm", "Bóng đá", "Đội tuyển", False, id="off the topic"
        ),
        pytest.param("https://tuoitre.vn/", "PAPI", "", False, id="front page"),
        pytest.param("https://vnexpress.net/papi-1234567.html", "PAPI", "", False, id="another site"),
        pytest.param("https://nld.tuoitre.vn/papi-1234567.html", "PAPI", "", False, id="a part that another crawls"),
    ],
)
def test_the_topic_is_asked_about_before_anything_is_fetched(url, title, lead, expected):
    front = frontier(outlets()["tuoitre"], foreign=("nld.tuoitre.vn",))
    assert front.consider(Found(url, title, lead)) is expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(Found("http://b.example/a-1.html", published=day("2024-04-15")), True, id="within"),
        pytest.param(Found("http://b.example/a-1.html", published=day("2024-04-09")), False, id="before"),
        pytest.param(Found("http://b.example/a-1.html", published=day("2024-04-21")), False, id="after"),
        pytest.param(Found("http://b.example/a-1.html"), True, id="no date: the page will tell"),
        pytest.param(Found("http://b.example/a-1.html", changed=day("2024-03-01")), False, id="not changed since"),
        pytest.param(
            Found("http://b.example/a-1.html", changed=day("2024-04-24")), True, id="changed after, perhaps older"
        ),
        pytest.param(Found("http://b.example/a-102240415094504794.htm"), True, id="the address tells it is within"),
        pytest.param(Found("http://b.example/a-102240301094504794.htm"), False, id="the address tells it is before"),
        pytest.param(Found("http://b.example/2024/03/01/a/"), False, id="the path tells it is before"),
        pytest.param(Found("http://b.example/a-20240601094504794.htm"), False, id="the address tells it is after"),
        pytest.param(Found("http://b.example/a-102240431094504794.htm"), True, id="a number that is no day"),
    ],
)
def test_days_are_kept_as_far_as_the_site_tells_them(found, expected):
    front = frontier(since="2024-04-10", until="2024-04-20")
    assert front.consider(found) is expected
    assert bool(front.skipped["outside"]) is not expected


@pytest.mark.parametrize(
    ("name", "changed", "expected"),
    [
        pytest.param("news-2024-04.xml", None, True, id="its month"),
        pytest.param("news-2024-02.xml", None, False, id="a month before"),
        pytest.param("sitemaps-2024-6-1-5.xml", None, False, id="days after"),
        pytest.param("sitemap-7.xml", None, True, id="untold"),
        pytest.param("sitemap-7.xml", "2023-01-01", False, id="unchanged for long"),
    ],
)
def test_sitemaps_of_other_days_are_not_opened(name, changed, expected):
    front = frontier(since="2024-04-10", until="2024-04-20")
    from crawler.discovery import shard_days  # noqa: PLC0415

    url = f"http://b.example/{name}"
    shard = Shard(url, day(changed) if changed else None, *shard_days(url))
    assert bool(front.shards([shard], 12)) is expected


def test_without_days_only_the_newest_sitemaps_are_opened_and_the_others_counted():
    front = frontier()
    shards = [Shard(f"http://b.example/{number}.xml", None, None, None) for number in range(15)]
    assert len(front.shards(shards, 12)) == 12
    assert front.skipped["old_sitemaps"] == 3


def known(**rest):
    at = NOW.timestamp()
    row = {"url": "http://b.example/a-12345.html", "status": "read", "etag": None, "modified": None, "hash": "x"}
    row |= {"first_at": at, "checked_at": at, "changed_at": at, "hint": None, "published": None, "place": None}
    return Known(**(row | rest))


@pytest.mark.parametrize(
    ("page", "after", "hint", "expected"),
    [
        pytest.param({}, 0.1, None, False, id="just read"),
        pytest.param({}, 1, None, True, id="a day old and never looked at again"),
        pytest.param({"checked_at": NOW.timestamp() + 4 * DAY}, 5, None, False, id="quiet for four days, one ago"),
        pytest.param({"checked_at": NOW.timestamp() + 4 * DAY}, 9, None, True, id="quiet for four days, five ago"),
        pytest.param({"checked_at": NOW.timestamp() + 61 * DAY}, 400, None, False, id="quiet for two months"),
        pytest.param({"checked_at": NOW.timestamp() + 61 * DAY}, 400, 399, True, id="its source says that it changed"),
        pytest.param({"hint": NOW.timestamp() - DAY}, 0.1, -1, False, id="the change is known"),
        pytest.param({"hint": NOW.timestamp() - DAY}, 0.1, 0.05, True, id="changed again the same day"),
        pytest.param({"status": "http_404"}, 2, None, False, id="was not there two days ago"),
        pytest.param({"status": "http_404"}, 31, None, True, id="was not there a month ago"),
    ],
)
def test_a_known_page_is_asked_for_again_with_a_reason(page, after, hint, expected):
    at = NOW.timestamp()
    assert is_due(known(**page), at + after * DAY, None if hint is None else at + hint * DAY) is expected


@pytest.fixture
def state(tmp_path):
    with CrawlState(tmp_path / "crawl.sqlite3") as found:
        yield found


URL = "http://b.example/a-12345.html"
KEY = "b.example/a-12345"


def test_what_was_found_waits_until_it_is_kept(state):
    state.found("b.example", [Waiting(KEY, URL, None, None, topical=False)], NOW)
    front = frontier(state=state)
    front.remembered()
    assert taken(front) == [URL]
    state.kept(KEY, URL, site="b.example", now=NOW, digest="x")
    again = frontier(state=state)
    again.remembered()
    assert not again.consider(Found(URL))
    assert (taken(again), again.skipped["known"]) == ([], 1)
    assert state.left() == {}


def test_what_failed_waits_longer_and_longer_and_not_for_ever(state):
    state.found("b.example", [Waiting(KEY, URL, None, None, topical=False)], NOW)
    now, waits = NOW, []
    while state.left():
        state.failed(KEY, "timeout", now=now, final=False, url=URL, site="b.example")
        assert state.waiting("b.example", now.timestamp()) == []
        later = now
        while state.left() and not state.waiting("b.example", later.timestamp()):
            later += timedelta(hours=1)
        waits.append((later - now) // timedelta(hours=1))
        now = later
    assert waits[:4] == [1, 4, 16, 64]
    assert len(waits) == 6


def test_a_page_that_is_not_there_waits_no_longer_unless_a_better_address_is_found(state):
    mobile = "http://m.b.example/a-12345.html"
    state.found("b.example", [Waiting(KEY, mobile, None, None, topical=False)], NOW)
    state.failed(KEY, "http_404", now=NOW, final=True, url=mobile, site="b.example")
    assert state.left() == {}
    front = frontier(state=state)
    assert not front.consider(Found(mobile))
    assert frontier(state=state).consider(Found(URL))


def test_of_two_addresses_the_plain_one_is_fetched_and_remembered(state):
    front = frontier(state=state)
    assert front.consider(Found("http://m.b.example/a-12345.html?utm_source=x"))
    assert not front.consider(Found(URL))
    state.found("b.example", front.fresh(), NOW)
    assert [one.url for one in state.waiting("b.example", NOW.timestamp())] == [URL]
    assert taken(front) == [URL]


def test_an_article_that_is_not_at_its_address_is_looked_for_at_another():
    front = frontier()
    front.consider(Found(URL))
    front.consider(Found("http://m.b.example/a-12345.html"))
    task = front.take()
    assert front.again(task)
    other = front.take()
    assert other.url == "http://m.b.example/a-12345.html"
    assert not front.again(other)


def test_a_page_outside_the_days_asked_for_is_fetched_when_its_days_are(state):
    published = day("2024-03-01").timestamp()
    state.kept(KEY, URL, site="b.example", now=NOW, digest="x", status="outside", published=published)
    assert not frontier(state=state, since="2024-04-01").consider(Found(URL))
    assert frontier(state=state).consider(Found(URL))


def test_all_addresses_that_led_to_an_article_are_known(state):
    state.kept(KEY, URL, site="b.example", now=NOW, digest="x", aliases=[KEY, "b.example/tin/cu-12345"])
    assert state.known("b.example/tin/cu-12345").url == URL
    state.settle("b.example/moi-12345", [KEY])
    assert state.known("b.example/la") is None


def test_the_same_crawl_broken_off_is_gone_on_with_and_no_other(state):
    assert state.begin("a", NOW) is None
    assert state.begin("a", NOW + timedelta(hours=1)) == NOW.timestamp()
    assert state.begin("b", NOW) is None
    state.end("a", NOW)
    assert state.begin("a", NOW + timedelta(hours=2)) is None
    assert state.begin("b", NOW + timedelta(days=8)) is None


def test_what_a_broken_off_crawl_checked_is_not_checked_again(state):
    state.kept(KEY, URL, site="b.example", now=NOW, digest="x")
    front = frontier(state=state, resume=NOW.timestamp())
    front.given(URL)
    assert taken(front) == []
    fresh = frontier(state=state)
    fresh.given(URL)
    assert taken(fresh) == [URL]


def test_a_memory_of_another_version_is_refused(tmp_path):
    from crawler.errors import CrawlError  # noqa: PLC0415

    with CrawlState(tmp_path / "crawl.sqlite3") as state:
        state._db.execute("PRAGMA user_version = 99")
    with pytest.raises(CrawlError, match="version 99"):
        CrawlState(tmp_path / "crawl.sqlite3")
    (tmp_path / "no.sqlite3").write_bytes(b"x" * 5000)
    with pytest.raises(CrawlError, match=r"no\.sqlite3"):
        CrawlState(tmp_path / "no.sqlite3")
