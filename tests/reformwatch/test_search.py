from indexer.query import Filters
from reformwatch.search import SNIPPET, search

LONG = "Mở đầu bài viết dài dòng. " * 30 + "Hà Nội xếp thứ ba về chỉ số. " + "Phần còn lại của bài. " * 30


def test_the_snippet_is_the_sentence_with_the_figure(fact, article, reading, fill):
    stated = fact("Hà Nội", "PAR_INDEX", 2023, "rank", 3)
    backend = fill(
        reading(article(LONG, title="Kết quả", url="https://a.example/1"), ("Hà Nội xếp thứ ba về chỉ số.", stated))
    )
    hit = search(backend, "hà nội chỉ số").hits[0]
    assert hit.snippet.text == "Hà Nội xếp thứ ba về chỉ số."
    assert [hit.snippet.text[start:end].lower() for start, end in hit.snippet.spans] == ["hà", "nội", "chỉ", "số"]


def test_a_snippet_is_a_stretch_of_its_field_and_not_too_long(article, reading, fill):
    backend = fill(
        reading(article(" ".join(f"chữ{n}" for n in range(500)) + " kim cương ở cuối", url="https://a.example/1"))
    )
    hit = search(backend, "kim cương").hits[0]
    stored = backend.article(hit.article).text
    assert stored[hit.snippet.start : hit.snippet.end] == hit.snippet.text
    assert "kim cương" in hit.snippet.text
    assert len(hit.snippet.text) <= 2 * SNIPPET


def test_a_search_that_finds_nothing_says_how_it_was_understood(article, reading, fill):
    result = search(fill(reading(article("Một bài.", url="https://a.example/1"))), "không đâu có")
    assert (result.total, result.hits) == (0, ())
    assert result.understood


def test_a_search_that_finds_little_asks_what_was_meant(article, reading, fill):
    backend = fill(
        reading(article("Tỉnh Quảng Ninh đạt kết quả.", title="Quảng Ninh dẫn đầu", url="https://a.example/1"))
    )
    result = search(backend, "Quảng Nih")
    assert (result.total, result.correction.text, result.correction.total) == (0, "Quảng Ninh", 1)
    begun = search(backend, "Quảng Ninh dẫ")
    assert [one.text for one in begun.suggestions] == ["Quảng Ninh dẫn đầu"]
    assert search(backend, "quảng ninh").suggestions == ()
    assert search(backend, "quảng ninh").correction is None


def test_pages_follow_one_another_without_gap_or_double(article, reading, fill):
    backend = fill(*(reading(article(f"Bài số {n} về cải cách.", url=f"https://a.example/{n}")) for n in range(7)))
    seen, cursor = [], None
    while True:
        page = search(backend, "cải cách", limit=3, cursor=cursor)
        seen += [hit.article for hit in page.hits]
        cursor = page.cursor
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) == 7


def test_filters_without_words_list_articles(fact, article, reading, fill):
    backend = fill(
        reading(
            article("Hà Nội thứ 3.", url="https://a.example/1"), ("thứ 3", fact("Hà Nội", "PAR_INDEX", 2023, "rank", 3))
        ),
        reading(article("Không có số.", url="https://a.example/2")),
    )
    assert search(backend, filters=Filters(indicators=("PAR_INDEX",))).total == 1
