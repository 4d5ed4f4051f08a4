"""The archive read again: the same index, a new one, other rules, and kills in between."""

import re
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from crawler.archive import Archive
from crawler.crawl import CrawlReport, Fetched
from crawler.errors import UnreadableError
from crawler.page import read_page
from indexer.backend import open_backend
from reformwatch.differences import differences
from reformwatch.output import Progress
from reformwatch.pipeline import default_read, run
from reformwatch.rereading import reread
from schema.dates import VIETNAM

NOW = datetime(2024, 4, 21, 12, tzinfo=VIETNAM)
PAGE = (
    "<html><head><title>{title}</title></head><body><h1>{title}</h1><article>"
    "<p>Sáng 17/4/2024, Bộ Nội vụ công bố kết quả Chỉ số cải cách hành chính (PAR INDEX) năm 2023.</p>"
    "<p>Theo đó, Hà Nội đạt {score}%, xếp thứ 3 trên tổng số 63 tỉnh, thành phố trực thuộc Trung ương.</p>"
    "<p>Các sở, ngành được giao phân tích nguyên nhân mất điểm và báo cáo thành phố trong tháng tới.</p></article></body></html>"
)
LISTING = (
    "<html><body><h1>Tin tức</h1>"
    + "".join(f'<h3><a href="/{n}">Tin thứ {n} về cải cách hành chính của tỉnh</a></h3>' for n in range(20))
    + "</body></html>"
)


def fetched(url, body, day=0):
    headers = {"content-type": "text/html; charset=utf-8"}
    return Fetched(url, 200, headers, body.encode(), NOW + timedelta(days=day), "baomau")


def take_in(pages, backend, archive, **rules):
    def crawl(_urls, *, on_page):
        for page in pages:
            on_page(page)
        return CrawlReport()

    return run(["http://bao.example/"], backend=backend, archive=archive, now=NOW, crawl=crawl, **rules)


PAGES = [
    fetched("http://bao.example/a-1.html", PAGE.format(title="Hà Nội xếp thứ ba cả nước", score="91,43")),
    fetched("http://bao.example/b-2.html", PAGE.format(title="Hà Nội giữ vững thứ hạng cao", score="91,43")),
    fetched("http://bao.example/tin", LISTING),
    fetched("http://bao.example/a-1.html", PAGE.format(title="Hà Nội xếp thứ ba cả nước", score="91,44"), day=1),
]


@pytest.fixture
def archive(tmp_path):
    with Archive(tmp_path / "archive") as kept:
        yield kept


@pytest.fixture
def filled(index, archive, tmp_path):
    """An index of pages in two versions, a listing, and a saved text."""
    take_in(PAGES, index, archive)
    text = tmp_path / "bai.txt"
    text.write_text(
        "Chỉ số hài lòng tăng\n\nNăm 2023, Chỉ số SIPAS của tỉnh Quảng Ninh đạt 90,61%, xếp thứ 1 cả nước.\n", "utf-8"
    )
    run([str(text)], backend=index, archive=archive, now=NOW)
    archive.close()
    return index


def state(backend):
    found = []
    for reading in backend.readings():
        article = reading.article.model_copy(update={"fetched_at": None})
        found.append(reading.model_copy(update={"article": article}).model_dump_json())
    return sorted(found), sorted(item.model_dump_json() for item in backend.quarantined())


def other(article):
    """Rules that read a score otherwise, find no rank, and double every name."""
    reading = default_read()[0](article)
    facts = [
        fact.model_copy(update={"value": Decimal(50)}) if fact.measure == "score" else fact
        for fact in reading.facts
        if fact.measure != "rank"
    ]
    return reading.model_copy(update={"facts": tuple(facts), "rules": "other"})


def retitled(*args, **kw):
    """A page reader of another age."""
    article = read_page(*args, **kw)
    return article.model_copy(update={"title": "Mới", "content_hash": f"x{article.content_hash}"})


class StoppedError(BaseException):
    """What a kill looks like from inside."""


def test_the_same_rules_change_nothing(filled, archive):
    before = state(filled)
    report = reread(archive, filled, filled, now=NOW)
    assert (report.records, report.same, report.refused) == (5, 4, 1)
    assert (report.facts, report.text, report.recovered, report.lost, report.changes) == (0, 0, 0, 0, ())
    assert state(filled) == before


def test_a_reread_tells_how_far_it_is(filled, archive):
    told = []
    reread(archive, filled, None, now=NOW, progress=lambda source, share: told.append((source, share)))
    shares = [share for _, share in told]
    assert len(told) == 5
    assert shares == sorted(set(shares))
    assert 0 < shares[0] < shares[-1] < 1


def test_progress_on_a_terminal_shows_count_share_and_speed(monkeypatch, capsys):
    monkeypatch.setattr("reformwatch.output.is_terminal", lambda _: True)
    progress = Progress("Đã đọc lại")
    progress("http://bao.example/a-1.html", 0.37)
    progress("http://bao.example/b-2.html")
    progress.end()
    first, second = capsys.readouterr().err.split("\r\x1b[K")[1:3]
    assert re.fullmatch(r"Đã đọc lại: 1 \(37%\), [\d.]+/giây  http://bao\.example/a-1\.html", first)
    assert re.fullmatch(r"Đã đọc lại: 2, [\d.]+/giây  http://bao\.example/b-2\.html", second)


def test_a_new_index_is_built_like_the_old_one(filled, archive, tmp_path):
    with open_backend(f"embedded:{tmp_path / 'new'}") as new:
        reread(archive, filled, new, now=NOW)
        assert state(new) == state(filled)


def test_other_rules_say_what_they_changed_and_the_index_follows(filled, archive):
    report = reread(archive, filled, filled, now=NOW, read=other, rules="other")
    kinds = [(change.kind, change.before.measure) for change in report.changes]
    assert sorted(set(kinds)) == [("altered", "score"), ("removed", "rank")]
    assert (report.altered, report.removed, report.added, report.facts) == (4, 4, 0, 4)
    altered = next(change for change in report.changes if change.kind == "altered")
    assert (altered.before.value, altered.after.value) == ("91.43", "50")
    assert {fact.measure for fact in filled.facts()} == {"score"}
    back = reread(archive, filled, filled, now=NOW)
    assert (back.added, back.altered, back.removed) == (4, 4, 0)


def test_only_comparing_stores_nothing(filled, archive):
    before = state(filled)
    assert reread(archive, filled, None, now=NOW, read=other, rules="other").altered == 4
    assert state(filled) == before
    assert not list(archive.folder.glob(".reread*"))


def test_a_page_that_reads_otherwise_is_the_same_article_with_as_many_versions(filled, archive, monkeypatch):
    before = filled.counts()
    monkeypatch.setattr("crawler.page.read_page", retitled)
    report = reread(archive, filled, filled, now=NOW)
    assert (report.text, report.same, report.changes) == (3, 1, ())
    assert filled.counts() == before
    assert {reading.article.title for reading in filled.readings()} == {"Mới", "Chỉ số hài lòng tăng"}


def test_what_is_refused_now_leaves_the_index_with_its_reason(filled, archive, monkeypatch):
    def none(*_, **__):
        raise UnreadableError("media", "chỉ có ảnh")

    monkeypatch.setattr("crawler.page.read_page", none)
    report = reread(archive, filled, filled, now=NOW)
    assert (report.lost, report.removed) == (3, 6)
    assert filled.counts().articles == 1
    assert {item.reason for item in filled.quarantined()} == {"media"}


@pytest.mark.parametrize("stop", range(1, 5))
def test_a_reread_that_was_stopped_goes_on_and_tells_the_whole(filled, archive, stop):
    calls = []

    def dying(article):
        calls.append(article)
        if len(calls) == stop:
            raise StoppedError
        return other(article)

    with pytest.raises(StoppedError):
        reread(archive, filled, filled, now=NOW, read=dying, rules="other")
    report = reread(archive, filled, filled, now=NOW, read=other, rules="other")
    assert report.resumed >= stop - 1
    assert (report.records, report.altered, report.removed) == (5, 4, 4)
    assert {fact.measure for fact in filled.facts()} == {"score"}
    assert filled.counts().versions == 4


@pytest.mark.parametrize("stop", range(1, 6))
def test_a_stop_while_an_article_is_rebuilt_loses_no_version(filled, archive, monkeypatch, stop):
    before = filled.counts()
    monkeypatch.setattr("crawler.page.read_page", retitled)
    puts, put = [], filled.put

    def dying(reading):
        puts.append(reading)
        if len(puts) == stop:
            raise StoppedError
        return put(reading)

    with monkeypatch.context() as patch:
        patch.setattr(filled, "put", dying)
        with pytest.raises(StoppedError):
            reread(archive, filled, filled, now=NOW)
    report = reread(archive, filled, filled, now=NOW)
    assert (report.text, report.lost) == (3, 0)
    assert filled.counts() == before
    assert sum(reading.article.title == "Mới" for reading in filled.readings()) == 3


def test_a_torn_record_is_named_and_the_rest_is_read(filled, archive):
    path = max(archive.folder.glob("*.warc.gz"))
    path.write_bytes(path.read_bytes()[:-20])
    report = reread(archive, filled, filled, now=NOW)
    assert [item.reason for item in report.torn] == ["torn"]
    assert report.records == 4


def test_facts_are_compared_by_what_they_say(fact):
    one = fact("Hà Nội", "PAR_INDEX", 2023, "score", "91.43")
    moved = one.model_copy(update={"id": "g", "confidence": 0.5})
    other_value = fact("Hà Nội", "PAR_INDEX", 2023, "score", "91.5")
    other_year = fact("Hà Nội", "PAR_INDEX", 2022, "score", "91.43")
    assert differences([one], [moved], "x") == []
    assert [(c.kind, c.before.value, c.after.value) for c in differences([one], [other_value], "x")] == [
        ("altered", "91.43", "91.5")
    ]
    assert [(c.kind, c.before.year, c.after.year) for c in differences([one], [other_year], "x")] == [
        ("altered", 2023, 2022)
    ]
    assert [c.kind for c in differences([one, one], [one], "x")] == ["removed"]
    assert [c.kind for c in differences([], [one], "x")] == ["added"]
