import pkgutil
from datetime import datetime

import pytest

from indexer import backends
from indexer.backend import exists, open_backend
from indexer.errors import BackendError
from indexer.query import Filters, Forgotten, Query
from schema.dates import VIETNAM
from schema.reading import Quarantined, Reading


def titles(backend, text=""):
    return [hit.article.title for hit in backend.search(Query(text=text, limit=50)).hits]


def edited(corpus, version, title, value="89,95"):
    on = corpus.article("bai", title, f"PAPI đạt {value} điểm.", version=version)
    return corpus.reading(on, corpus.fact(on, value, value=value.replace(",", ".")), raw_hash=f"raw-{version}")


def test_every_engine_is_in_the_contract_suite(openers):
    assert {module.name for module in pkgutil.iter_modules(backends.__path__)} == set(openers)


@pytest.mark.parametrize("address", ["nowhere", "ftp:x", "", "embedded:", "elasticsearch:x"])
def test_an_address_that_is_none_is_told(address):
    with pytest.raises(BackendError, match="embedded:"):
        open_backend(address)


def test_everything_stored_comes_back_as_it_was(backend, corpus):
    reading = corpus.full_reading()
    assert backend.put(reading)
    backend.flush()
    assert list(backend.readings()) == [reading]
    assert backend.article(reading.article.id) == reading.article
    assert list(backend.facts()) == list(reading.facts)
    counts = backend.counts()
    assert (counts.articles, counts.versions, counts.facts) == (1, 1, 1)
    assert (counts.quantities, counts.references, counts.people, counts.quarantined) == (1, 1, 1, 0)


def test_the_same_again_changes_nothing(backend, corpus):
    reading = corpus.full_reading()
    assert backend.put(reading)
    before = backend.counts()
    assert not backend.put(reading)
    assert backend.counts() == before


def test_fetching_the_same_again_changes_nothing(backend, corpus):
    reading = corpus.full_reading()
    backend.put(reading)
    on = reading.article.model_copy(update={"source": "another.html"})
    again = reading.model_copy(update={"article": on, "raw_hash": "other bytes"})
    assert not backend.put(again)
    assert backend.known("another.html", "other bytes", "1")
    assert backend.known(reading.article.source, "raw", "1")


def test_an_edited_article_is_a_new_version_and_only_the_latest_is_seen(backend, corpus):
    first, second = edited(corpus, 1, "Bản cũ"), edited(corpus, 2, "Bản mới", "90,00")
    assert backend.put(first)
    assert backend.put(second)
    backend.flush()
    assert titles(backend) == ["Bản mới"]
    assert titles(backend, "cũ") == []
    assert [fact.evidence.quote for fact in backend.facts()] == ["90,00"]
    counts = backend.counts()
    assert (counts.articles, counts.versions, counts.facts) == (1, 2, 1)
    assert backend.article(first.article.id, 1) == first.article
    assert backend.article(first.article.id, 3) is None
    assert list(backend.readings()) == [first, second]


def test_an_older_version_never_overwrites_a_newer(backend, corpus):
    first, second = edited(corpus, 1, "Bản cũ"), edited(corpus, 2, "Bản mới", "90,00")
    backend.put(second)
    assert backend.put(first)
    backend.flush()
    assert titles(backend) == ["Bản mới"]
    assert [fact.evidence.quote for fact in backend.facts()] == ["90,00"]
    assert backend.counts().versions == 2


def test_other_rules_replace_the_records_of_a_version(backend, corpus):
    first = corpus.full_reading()
    backend.put(first)
    bare = Reading(article=first.article, rules="2", raw_hash="raw")
    assert backend.put(bare)
    assert list(backend.readings()) == [bare]
    assert backend.counts().facts == 0
    assert backend.put(first)
    assert backend.counts().facts == 1


def test_a_content_has_one_version_number(backend, corpus):
    first, second = edited(corpus, 1, "Bản cũ").article, edited(corpus, 2, "Bản mới").article
    assert backend.version_for(first.id, first.content_hash) == 1
    backend.put(edited(corpus, 1, "Bản cũ"))
    assert backend.version_for(first.id, first.content_hash) == 1
    assert backend.version_for(second.id, second.content_hash) == 2
    backend.put(edited(corpus, 2, "Bản mới"))
    assert backend.version_for(first.id, first.content_hash) == 1
    assert backend.version_for(second.id, "third") == 3


def test_a_version_number_with_another_content_is_told(backend, corpus):
    backend.put(edited(corpus, 1, "Bản cũ"))
    with pytest.raises(BackendError, match="version 1"):
        backend.put(edited(corpus, 1, "Bản khác"))
    assert backend.counts().versions == 1


def test_what_was_read_is_known_by_source_bytes_and_rules(backend, corpus):
    backend.put(corpus.full_reading())
    source = "https://bao.vn/day-du"
    assert backend.known(source, "raw", "1")
    assert not backend.known(source, "raw", "2")
    assert not backend.known(source, "other", "1")
    assert not backend.known("other", "raw", "1")


@pytest.mark.parametrize(("rules", "other"), [(None, True), ("1", False)])
def test_what_was_quarantined_is_known(backend, rules, other):
    backend.quarantine(
        Quarantined(source="a.pdf", reason="binary", detail="PDF", stage="crawler", raw_hash="raw", rules=rules)
    )
    assert backend.known("a.pdf", "raw", "1")
    assert backend.known("a.pdf", "raw", "2") is other
    assert not backend.known("a.pdf", "other", "1")


def test_quarantine_is_listed_by_source_and_left_by_success(backend, corpus):
    items = [
        Quarantined(source=source, reason="empty", detail="không có gì", stage="crawler")
        for source in ("z.html", "https://bao.vn/day-du", "a.html")
    ]
    for item in items:
        backend.quarantine(item)
    assert [item.source for item in backend.quarantined()] == ["a.html", "https://bao.vn/day-du", "z.html"]
    worse = items[0].model_copy(update={"reason": "missing"})
    backend.quarantine(worse)
    backend.put(corpus.full_reading())
    assert list(backend.quarantined()) == [items[2], worse]
    assert backend.counts().quarantined == 2


def test_a_forgotten_article_is_nowhere(backend, corpus):
    gone, kept = corpus.full_reading("gone"), corpus.full_reading("kept")
    for reading in (gone, kept):
        backend.put(reading)
    backend.flush()
    assert backend.forget(gone.article.id)
    assert not backend.forget(gone.article.id)
    assert backend.article(gone.article.id) is None
    assert {fact.article for fact in backend.facts()} == {kept.article.id}
    assert backend.search(Query(text="quang ninh")).total == 1
    assert not backend.known(gone.article.source, "raw", "1")
    assert list(backend.readings()) == [kept]
    assert backend.put(gone)
    backend.flush()
    assert backend.search(Query(text="quang ninh")).total == 2


NOW = datetime(2026, 11, 22, 9, tzinfo=VIETNAM)


def test_what_is_not_to_come_back_is_left_out(backend, corpus):
    gone, kept = corpus.full_reading("gone"), corpus.full_reading("kept")
    item = Forgotten(kind="article", name=gone.article.id, at=NOW, reason="theo yêu cầu của báo")
    backend.put_all([gone, kept])
    backend.flush()
    assert not backend.unwanted(gone.article.id)
    backend.remember(item)
    assert backend.unwanted(gone.article.id, "bao.vn")
    assert backend.forget(gone.article.id)
    newer = corpus.full_reading("gone", version=2, value="90.5")
    assert not backend.put(gone)
    assert backend.put_all([newer, kept, gone]) == 0
    backend.flush()
    assert [reading.article.id for reading in backend.readings()] == [kept.article.id]
    assert backend.search(Query(text="quang ninh")).total == 1
    assert {fact.article for fact in backend.facts()} == {kept.article.id}
    assert list(backend.forgotten()) == [item]


def test_an_outlet_can_be_kept_out_wholly(backend, corpus):
    first, second = corpus.full_reading("a"), corpus.full_reading("b")
    other = second.model_copy(update={"article": second.article.model_copy(update={"outlet": "khac.vn"})})
    backend.remember(Forgotten(kind="outlet", name="bao.vn", at=NOW))
    assert (backend.put(first), backend.put(other)) == (False, True)
    assert backend.unwanted("whatever", "bao.vn")
    assert not backend.unwanted("whatever", "khac.vn")
    assert not backend.unwanted("bao.vn", None)


def test_what_was_kept_out_can_be_let_in_again(backend, corpus):
    reading = corpus.full_reading()
    for kind, name in (("outlet", "x.vn"), ("article", reading.article.id)):
        backend.remember(Forgotten(kind=kind, name=name, at=NOW))
    assert [item.kind for item in backend.forgotten()] == ["article", "outlet"]
    assert backend.readmit("article", reading.article.id)
    assert not backend.readmit("article", reading.article.id)
    assert backend.put(reading)
    assert [item.name for item in backend.forgotten()] == ["x.vn"]


def test_what_is_not_to_come_back_is_known_to_the_next_writer(url, corpus, open_index):
    reading = corpus.full_reading()
    with open_index(url) as backend:
        backend.remember(Forgotten(kind="article", name=reading.article.id, at=NOW))
        with open_index(url, readonly=True) as reader:
            assert reader.unwanted(reading.article.id)
            with pytest.raises(BackendError, match="read only"):
                reader.remember(Forgotten(kind="outlet", name="x", at=NOW))
    with open_index(url) as backend:
        assert not backend.put(reading)


def test_what_was_closed_is_there_when_opened_again(url, corpus, open_index):
    with open_index(url) as backend:
        backend.put(corpus.full_reading())
    with open_index(url) as backend:
        assert titles(backend, "quang") == ["Quảng Ninh"]
        assert not backend.put(corpus.full_reading())


def test_an_export_fills_another_index_alike(url, corpus, tmp_path, openers, request, open_index):
    with open_index(url) as backend:
        for reading in (edited(corpus, 1, "Bản cũ"), edited(corpus, 2, "Bản mới"), corpus.full_reading()):
            backend.put(reading)
        exported = list(backend.readings())
    (tmp_path / "other").mkdir()
    with open_index(openers[request.node.callspec.params["url"]](tmp_path / "other")) as copy:
        for reading in exported:
            copy.put(reading)
        copy.flush()
        assert list(copy.readings()) == exported
        assert copy.search(Query(text="quang ninh")).total == 1


def test_a_reader_makes_nothing(url, open_index, access):
    assert not exists(url, access=access)
    with pytest.raises(BackendError, match="no index"):
        open_index(url, readonly=True)
    assert not exists(url, access=access)


def test_a_reader_changes_nothing_and_sees_what_is_flushed(url, corpus, open_index, access):
    with open_index(url) as writer, open_index(url, readonly=True) as reader:
        assert exists(url, access=access)
        assert titles(reader) == []
        writer.put(corpus.full_reading("a"))
        writer.flush()
        assert titles(reader, "quang") == ["Quảng Ninh"]
        writer.put(corpus.full_reading("b"))
        writer.flush()
        assert len(list(reader.facts())) == 2
        assert len(titles(reader, "quang")) == 2
        for change in (
            lambda: reader.put(corpus.full_reading("c")),
            lambda: reader.forget("x"),
            reader.rebuild,
        ):
            with pytest.raises(BackendError, match="read only"):
                change()
        reader.flush()


def test_half_an_answer_holds_nothing_back(backend, corpus):
    for number in range(3):
        backend.put(corpus.numbered(number))
    started = backend.facts()
    next(started)
    backend.put(corpus.numbered(3))
    assert len(list(backend.facts())) == 4
    assert len(list(started)) in {2, 3}


def test_many_values_fit_into_a_filter(backend, corpus):
    backend.put(corpus.full_reading())
    many = tuple(f"unit-{number}" for number in range(40_000))
    assert list(backend.facts(Filters(units=many))) == []
    assert len(list(backend.facts(Filters(units=(*many, "quang-ninh"))))) == 1


def test_equal_articles_are_paged_once_each(backend, corpus):
    for number in range(40):
        backend.put(corpus.reading(corpus.article(f"bai-{number}", "Giống nhau", "Cùng một bài.")))
        if number % 7 == 0:
            backend.flush()
    backend.flush()
    for sort in ("relevance", "date"):
        found, cursor = [], None
        while True:
            page = backend.search(Query(text="giống", sort=sort, limit=3, cursor=cursor))
            found += [hit.article.id for hit in page.hits]
            cursor = page.cursor
            if cursor is None:
                break
        assert found == sorted(found)
        assert len(set(found)) == 40


def test_paging_goes_on_when_something_new_comes_first(backend, corpus):
    for number in range(6):
        on = corpus.article(f"bai-{number}", "Tin", "Cùng một bài.", day=f"2024-01-0{number + 1}")
        backend.put(corpus.reading(on))
    backend.flush()
    page = backend.search(Query(text="tin", limit=3, sort="date"))
    for number in range(5):
        on = corpus.article(f"moi-{number}", "Tin", "Cùng một bài.", day=f"2024-02-0{number + 1}")
        backend.put(corpus.reading(on))
    backend.flush()
    rest = backend.search(Query(text="tin", limit=3, sort="date", cursor=page.cursor))
    days = [hit.article.published_at.day for hit in (*page.hits, *rest.hits)]
    assert days == [6, 5, 4, 3, 2, 1]


def test_a_rebuild_finds_the_same_and_tells_how_far_it_is(backend, corpus):
    for number in range(5):
        backend.put(corpus.numbered(number))
    backend.flush()
    before = titles(backend, "quang ninh")
    told = []
    backend.rebuild(lambda done, total: told.append((done, total)))
    assert titles(backend, "quang ninh") == before
    assert told[-1] == (5, 5)


def test_closing_twice_is_no_error_and_closed_is_closed(url, corpus, open_index):
    backend = open_index(url)
    backend.close()
    backend.close()
    with pytest.raises(BackendError, match="closed"):
        backend.put(corpus.full_reading())
