import pkgutil
from datetime import date

import pytest

from indexer import backends
from indexer.errors import BackendError
from indexer.query import Filters, Query


def library(corpus):
    """Articles by a short name; the queries below are about these."""
    make, fact = corpus.article, corpus.fact
    ninh = make(
        "ninh",
        "Quảng Ninh dẫn đầu PAR INDEX",
        "Năm 2023, chỉ số cải cách hành chính của tỉnh Quảng Ninh đạt 92,18%.\n\nNăm 2022, tỉnh đạt 90,10%, xếp 1/63.",
        lead="Sở Nội vụ công bố kết quả.",
        day="2024-04-17T08:00",
    )
    nang = make(
        "nang",
        "Đà Nẵng công bố PAPI",
        "Ngày 17/4/2024, chỉ số PAPI của Đà Nẵng đạt 45.20 điểm. TP. Đà Nẵng đứng thứ nhì.",
        day="2024-04-18T08:00",
        outlet="vnexpress.net",
    )
    nam = make("nam", "Miền Nam Việt Nam", "Các tỉnh phía Nam. Người ta bán đá ở chợ.", day="2023-01-05T08:00")
    hoa = make("hoa", "Khánh Hoà và Thanh Hóa", "Khánh Hoà: quý I; Thuỷ lợi; hòa giải.", day="2022-12-31T23:30")
    binh = make("binh", "Ninh Bình", "Ninh Bình gần Quảng Trị. Quảng cáo ở Ninh Thuận.", day="2021-05-05T08:00")
    bang = make(
        "bang",
        "Bảng điểm",
        "Xem bảng.",
        rows=(("Tỉnh", "PAPI"), ("Quảng Bình", "41,7"), ("Lạng Sơn", "40,2")),
        day="2020-05-05T08:00",
    )
    moi = make("moi", "KẾ HOẠCH CẢI CÁCH", "PHẤN ĐẤU 95% HỒ SƠ TRỰC TUYẾN NĂM 2030", outlet=None)
    lak = make(
        "lak", "Đắk Lắk", "Tỉnh Đắk Lắk (Dak Lak) có chỉ số PCI 63,1điểm; chỉ tiêu số 5.", day="2024-01-01T00:00"
    )
    return {
        "ninh": corpus.reading(
            ninh,
            fact(ninh, "92,18", indicator="PAR_INDEX", value="92.18"),
            fact(ninh, "90,10", indicator="PAR_INDEX", year=2022, value="90.1"),
            fact(ninh, "1/63", indicator="PAR_INDEX", year=2022, measure="rank", value="1"),
        ),
        "nang": corpus.reading(nang, fact(nang, "45.20", unit="da-nang", component=None, value="45.2")),
        "nam": corpus.reading(nam),
        "hoa": corpus.reading(hoa),
        "binh": corpus.reading(binh),
        "bang": corpus.reading(
            bang,
            corpus.cell_fact(bang, 1, 1, unit="quang-binh", component="Công khai"),
            corpus.cell_fact(bang, 2, 1, unit="lang-son", component="Công khai"),
        ),
        "moi": corpus.reading(moi, fact(moi, "95%", year=2030, modality="target")),
        "lak": corpus.reading(lak, fact(lak, "63,1", unit="dak-lak", indicator="PCI")),
    }


@pytest.fixture(scope="module", params=sorted(module.name for module in pkgutil.iter_modules(backends.__path__)))
def shelf(request, tmp_path_factory, corpus, openers, open_index):
    """An index with the library, and the short name of every article by its id."""
    readings = library(corpus)
    with open_index(openers[request.param](tmp_path_factory.mktemp("shelf"))) as opened:
        for reading in readings.values():
            assert opened.put(reading)
        opened.flush()
        yield opened, {reading.article.id: name for name, reading in readings.items()}


def names(shelf, query):
    opened, known = shelf
    page = opened.search(query)
    found = [known[hit.article.id] for hit in page.hits]
    assert page.total >= len(found)
    return found


WORDS = [
    pytest.param("năm", {"ninh", "moi"}, id="marks-as-written"),
    pytest.param("nam", {"ninh", "moi", "nam"}, id="no-marks-folded"),
    pytest.param("NĂM", {"ninh", "moi"}, id="capitals"),
    pytest.param("na\u0306m", {"ninh", "moi"}, id="decomposed-query"),
    pytest.param("da nang", {"nang"}, id="two-folded-words"),
    pytest.param("Đà Nẵng", {"nang"}, id="two-written-words"),
    pytest.param("đá", {"nam"}, id="another-tone-is-another-word"),
    pytest.param("da", {"nang", "nam"}, id="folded-finds-all-tones"),
    pytest.param("đa", set(), id="d-with-stroke-is-a-mark"),
    pytest.param("quang ninh", {"ninh", "binh"}, id="bare-words-anywhere"),
    pytest.param('"quang ninh"', {"ninh"}, id="phrase-folded"),
    pytest.param('"Quảng Ninh"', {"ninh"}, id="phrase-mixed-marks"),
    pytest.param('"quảng trị"', {"binh"}, id="phrase-written"),
    pytest.param("“quảng trị”", {"binh"}, id="curly-quotes"),
    pytest.param("«quang tri»", {"binh"}, id="angle-quotes"),
    pytest.param('"ninh quảng"', set(), id="phrase-order-counts"),
    pytest.param("khánh hòa", {"hoa"}, id="tone-place-new-for-old"),
    pytest.param("khánh hoà", {"hoa"}, id="tone-place-old"),
    pytest.param("thanh hoá", {"hoa"}, id="tone-place-old-for-new"),
    pytest.param("thủy lợi", {"hoa"}, id="tone-place-uy"),
    pytest.param('"khánh hòa"', {"hoa"}, id="tone-place-in-phrase"),
    pytest.param("92,18%", {"ninh"}, id="number-with-percent"),
    pytest.param("92,18", {"ninh"}, id="number"),
    pytest.param("92.18", {"ninh"}, id="number-with-the-other-sign"),
    pytest.param("45,2", set(), id="number-not-cut"),
    pytest.param("18,92", set(), id="number-order-counts"),
    pytest.param("1/63", {"ninh"}, id="rank-of"),
    pytest.param("17/4/2024", {"nang"}, id="date"),
    pytest.param("2024", {"nang"}, id="year-inside-a-date"),
    pytest.param("TP.Đà", {"nang"}, id="letters-joined-by-a-stop"),
    pytest.param("63,1 điểm", {"lak"}, id="number-stuck-to-a-word"),
    pytest.param("ket qua", {"ninh"}, id="found-in-the-lead"),
    pytest.param("lạng sơn", {"bang"}, id="found-in-a-table"),
    pytest.param('"41,7 lạng"', set(), id="no-phrase-across-table-rows"),
    pytest.param('"INDEX sở"', set(), id="no-phrase-across-fields"),
    pytest.param('"kết quả năm"~5', set(), id="no-near-phrase-across-fields"),
    pytest.param("papi -đà", {"bang"}, id="minus-leaves-out"),
    pytest.param("papi NOT đà", {"bang"}, id="not-leaves-out"),
    pytest.param('chỉ -"cải cách"', {"nang", "lak"}, id="minus-phrase"),
    pytest.param("-tỉnh", {"nang", "hoa", "binh", "moi"}, id="only-minus"),
    pytest.param("-tinh -nam", {"nang", "hoa", "binh"}, id="two-minus"),
    pytest.param("PAPI OR PCI", {"nang", "bang", "lak"}, id="or"),
    pytest.param("papi | pci", {"nang", "bang", "lak"}, id="bar-is-or"),
    pytest.param("quảng bình OR đắk lắk", {"bang", "lak", "binh"}, id="or-binds-less-than-neighbours"),
    pytest.param('"quảng bình" OR "đắk lắk"', {"bang", "lak"}, id="or-of-phrases"),
    pytest.param("(papi OR pci) chỉ", {"nang", "lak"}, id="brackets"),
    pytest.param("papi -(đà OR bảng)", set(), id="minus-brackets"),
    pytest.param("nẵng OR -tỉnh", {"nang", "hoa", "binh", "moi"}, id="or-minus"),
    pytest.param("cải c*", {"ninh", "moi"}, id="beginning"),
    pytest.param("nẵn*", {"nang"}, id="beginning-written"),
    pytest.param("lăn*", set(), id="beginning-written-misses"),
    pytest.param("lan*", {"bang"}, id="beginning-folded"),
    pytest.param('"tỉnh đạt"~3', {"ninh"}, id="near"),
    pytest.param('"tỉnh đạt"~1', {"ninh"}, id="near-enough-once"),
    pytest.param('"chỉ tỉnh"~5', set(), id="near-not-enough"),
    pytest.param('"chỉ tỉnh"~6', {"ninh"}, id="near-just-enough"),
    pytest.param('"đạt tỉnh"~2', set(), id="near-keeps-the-order"),
    pytest.param('"chỉ cách tỉnh"~5', {"ninh"}, id="near-three-words"),
    pytest.param('"chỉ cách tỉnh"~4', set(), id="near-three-words-too-far"),
    pytest.param('"chỉ số PCI"~2', {"lak"}, id="near-mixed-marks"),
    pytest.param('"chỉ số cải cách hành chính"', {"ninh"}, id="long-phrase-even"),
    pytest.param('"chỉ số cải cách hành"', {"ninh"}, id="long-phrase-odd"),
    pytest.param('"chi so cai cach hanh chinh cua"', {"ninh"}, id="long-phrase-folded"),
    pytest.param('"chỉ số cải hành"', set(), id="long-phrase-with-a-hole"),
    pytest.param('"đắk lak"', {"lak"}, id="phrase-half-marked"),
    pytest.param('"dak lak"', {"lak"}, id="phrase-folded-again"),
    pytest.param('"dak lắk"', {"lak"}, id="phrase-half-marked-d"),
    pytest.param('"đắc lak"', set(), id="phrase-half-marked-misses"),
    pytest.param('"PAPI"', {"nang", "bang"}, id="phrase-of-one"),
    pytest.param("truc tuyen", {"moi"}, id="capitals-in-the-text"),
    pytest.param("không hề có", set(), id="nothing"),
    pytest.param("AND papi AND nẵng", {"nang"}, id="and-is-the-rule"),
]

ODD = [
    pytest.param('"quảng trị', {"binh"}, id="quote-not-closed"),
    pytest.param('quảng trị"', {"binh"}, id="quote-not-opened"),
    pytest.param('papi ""', {"nang", "bang"}, id="empty-phrase"),
    pytest.param("((papi", {"nang", "bang"}, id="brackets-not-closed"),
    pytest.param("papi))", {"nang", "bang"}, id="brackets-not-opened"),
    pytest.param("papi ()", {"nang", "bang"}, id="empty-brackets"),
    pytest.param("OR papi OR", {"nang", "bang"}, id="or-without-sides"),
    pytest.param("papi NOT", {"nang", "bang"}, id="not-without-a-word"),
    pytest.param("papi -", {"nang", "bang"}, id="minus-without-a-word"),
    pytest.param("Bà - papi", set(), id="dash-between-words"),
    pytest.param("PAPI – nẵng", {"nang"}, id="long-dash-between-words"),
    pytest.param("papi:*^~[]{}\\/+!&", {"nang", "bang"}, id="signs"),
    pytest.param("papi * ~3", set(), id="lone-star"),
    pytest.param("(" * 3000 + "papi", set(), id="cut-before-any-word"),
    pytest.param("(" * 200 + "papi" + ")" * 200, {"nang", "bang"}, id="deep-brackets"),
    pytest.param("papi \x00 \u200b nẵng", {"nang"}, id="control-letters"),
    pytest.param("😀 papi ©", {"nang", "bang"}, id="pictures"),
    pytest.param("body_written:papi", set(), id="no-way-into-the-engine"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_a_query_finds_exactly_these_articles(shelf, text, expected):
    assert set(names(shelf, Query(text=text, limit=50))) == expected
    assert set(names(shelf, Query(text=text, limit=50, sort="date"))) == expected


@pytest.mark.parametrize(("text", "expected"), ODD)
def test_odd_queries_find_what_can_be_made_of_them(shelf, text, expected):
    if not expected and text.startswith("("):
        expected = set(names(shelf, Query(limit=50)))
    assert set(names(shelf, Query(text=text, limit=50))) == expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        pytest.param("quang ninh", "ninh", id="neighbours-first"),
        pytest.param("ninh bình", "binh", id="neighbours-in-the-title"),
        pytest.param("nam", "nam", id="title-first"),
    ],
)
def test_better_answers_come_first(shelf, text, first):
    assert names(shelf, Query(text=text))[0] == first


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        pytest.param('"quảng ninh"', "text", ["Quảng Ninh"], id="phrase-as-one"),
        pytest.param("quảng ninh", "title", ["Quảng", "Ninh"], id="bare-words-apart"),
        pytest.param("ninh", "lead", [], id="not-where-it-is-not"),
        pytest.param("92.18", "text", ["92,18"], id="number"),
        pytest.param('"tỉnh đạt"~3 92,18', "text", ["tỉnh", "đạt", "92,18", "tỉnh", "đạt"], id="near-marks-its-words"),
        pytest.param('ninh "ninh dẫn"', "title", ["Ninh dẫn"], id="overlaps-joined"),
        pytest.param("dẫ*", "title", ["dẫn"], id="beginning-marks-the-word"),
        pytest.param("dẫn -papi", "title", ["dẫn"], id="left-out-words-are-not-marked"),
        pytest.param("năm -papi", "text", ["Năm", "Năm"], id="every-place"),
    ],
)
def test_highlights_lie_on_the_words(shelf, text, field, expected):
    opened, known = shelf
    hit = next(hit for hit in opened.search(Query(text=text)).hits if known[hit.article.id] == "ninh")
    spans = [span for span in hit.highlights if span.field == field]
    assert [hit.article.field(field)[span.start : span.end] for span in spans] == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param("năm 2023 quảng ninh", "ninh", ["92,18", "90,10", "1/63"], id="most-words-first"),
        pytest.param("2022", "ninh", ["90,10", "1/63"], id="only-that-sentence"),
        pytest.param("nội vụ", "ninh", [], id="no-fact-in-the-sentence"),
        pytest.param("tp đứng", "nang", [], id="next-sentence"),
        pytest.param("nẵng", "nang", ["45.20"], id="a-stop-in-a-number-ends-nothing"),
        pytest.param('"lạng sơn"', "bang", ["40,2"], id="row-of-a-table"),
    ],
)
def test_a_hit_shows_the_facts_of_the_sentences_found(shelf, text, name, expected):
    opened, known = shelf
    hit = next(hit for hit in opened.search(Query(text=text)).hits if known[hit.article.id] == name)
    assert [fact.evidence.quote for fact in hit.facts] == expected


FILTERS = [
    pytest.param({"units": ("quang-ninh",)}, {"ninh", "moi"}, id="unit"),
    pytest.param({"units": ("da-nang", "dak-lak")}, {"nang", "lak"}, id="units-are-alternatives"),
    pytest.param({"indicators": ("PAPI",)}, {"nang", "bang", "moi"}, id="indicator"),
    pytest.param({"indicators": ("PAPI",), "years": (2023,)}, {"nang", "bang"}, id="fields-add-up"),
    pytest.param({"years": (2023,), "measures": ("rank",)}, set(), id="on-one-and-the-same-fact"),
    pytest.param({"components": (None,)}, {"ninh", "nang", "moi", "lak"}, id="total"),
    pytest.param({"components": ("Công khai",)}, {"bang"}, id="component"),
    pytest.param({"components": (None, "Công khai"), "indicators": ("PAPI",)}, {"nang", "bang", "moi"}, id="either"),
    pytest.param({"modalities": ("target",)}, {"moi"}, id="modality"),
    pytest.param({"scopes": ("internal:x",)}, set(), id="scope"),
    pytest.param({"outlets": ("vnexpress.net",)}, {"nang"}, id="outlet"),
    pytest.param({"published_from": date(2024, 4, 17)}, {"ninh", "nang"}, id="from"),
    pytest.param({"published_to": date(2022, 12, 31)}, {"hoa", "binh", "bang"}, id="to-the-last-minute"),
    pytest.param({"published_from": date(2024, 1, 1), "published_to": date(2024, 1, 1)}, {"lak"}, id="one-day"),
    pytest.param({"published_from": date.min, "published_to": date.max}, None, id="all-dated"),
]


@pytest.mark.parametrize(("filters", "expected"), FILTERS)
def test_filters_keep_articles(shelf, filters, expected):
    if expected is None:
        expected = set(names(shelf, Query(limit=50))) - {"moi"}
    assert set(names(shelf, Query(filters=Filters(**filters), limit=50))) == expected


@pytest.mark.parametrize(("filters", "expected"), FILTERS)
def test_filters_keep_facts_of_the_same_articles(shelf, filters, expected):
    opened, known = shelf
    found = {known[fact.article] for fact in opened.facts(Filters(**filters))}
    with_facts = {"ninh", "nang", "bang", "moi", "lak"}
    assert found == (with_facts - {"moi"} if expected is None else expected & with_facts)


def test_filters_and_words_add_up(shelf):
    assert names(shelf, Query(text="papi", filters=Filters(units=("da-nang",)))) == ["nang"]


def test_filters_take_articles_by_id(shelf):
    opened, known = shelf
    wanted = {known[key]: key for key in known}
    filters = Filters(articles=(wanted["ninh"], wanted["nang"], "unknown"))
    assert set(names(shelf, Query(filters=filters))) == {"ninh", "nang"}
    assert {known[fact.article] for fact in opened.facts(filters)} == {"ninh", "nang"}


def test_facts_come_in_order(shelf):
    opened, _ = shelf
    order = [(fact.indicator, fact.year, fact.subject.id, fact.id) for fact in opened.facts()]
    assert order == sorted(order)
    assert len(order) == 8


def test_without_words_the_newest_come_first_and_undated_last(shelf):
    assert names(shelf, Query(limit=50)) == ["nang", "ninh", "lak", "nam", "hoa", "binh", "bang", "moi"]


@pytest.mark.parametrize("sort", ["relevance", "date"])
@pytest.mark.parametrize("text", ["", "tinh OR nam OR papi", "-papi"])
@pytest.mark.parametrize("limit", [1, 2, 3])
def test_pages_add_up_to_the_whole_answer(shelf, text, sort, limit):
    whole = names(shelf, Query(text=text, sort=sort, limit=50))
    opened, known = shelf
    found, cursor = [], None
    while True:
        page = opened.search(Query(text=text, sort=sort, limit=limit, cursor=cursor))
        found += [known[hit.article.id] for hit in page.hits]
        assert page.total == len(whole)
        cursor = page.cursor
        if cursor is None:
            break
    assert found == whole


def test_no_hits_can_be_asked_for(shelf):
    page = shelf[0].search(Query(text="papi", limit=0))
    assert (page.total, page.hits, page.cursor) == (2, (), None)


@pytest.mark.parametrize("cursor", ["", "x", "!!!", "W10", "bnVsbA", "é"])
def test_a_foreign_cursor_is_told(shelf, cursor):
    with pytest.raises(BackendError, match="cursor"):
        shelf[0].search(Query(text="papi", cursor=cursor))


def test_a_cursor_of_another_query_is_told(shelf):
    page = shelf[0].search(Query(text="papi", limit=1))
    with pytest.raises(BackendError, match="another query"):
        shelf[0].search(Query(text="pci", limit=1, cursor=page.cursor))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("năm", "Tìm “năm” (đúng dấu).", id="written"),
        pytest.param("nam", "Tìm “nam” (không xét dấu).", id="folded"),
        pytest.param("da nang", "Tìm đủ các từ “da”, “nang” (không xét dấu).", id="words"),
        pytest.param('"Đà Nẵng" 2023', "Tìm “đà nẵng” (đúng dấu) và “2023”.", id="phrase"),
        pytest.param("papi OR pci", "Tìm “papi” (không xét dấu) hoặc “pci” (không xét dấu).", id="or"),
        pytest.param("-papi", "Tìm không có “papi” (không xét dấu).", id="minus"),
        pytest.param(
            '"a b"~99', "Tìm “a b” (không xét dấu) cách nhau tối đa 10 từ; khoảng cách ~99 giảm còn ~10.", id="near"
        ),
        pytest.param("", "Mọi bài.", id="nothing"),
        pytest.param("?!", "Mọi bài; không có từ nào để tìm.", id="no-words"),
        pytest.param("papi)", "Tìm “papi” (không xét dấu); dấu ngoặc đóng thừa bị bỏ qua.", id="bracket"),
        pytest.param("a " * 70, None, id="too-many-words"),
    ],
)
def test_the_answer_says_what_was_understood(shelf, text, told):
    understood = shelf[0].search(Query(text=text)).understood
    if told is None:
        assert "chỉ dùng 64 từ đầu" in understood
    else:
        assert understood == told
