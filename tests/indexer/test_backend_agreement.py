"""The same questions to both engines: the same hits, in the same order where a sort field decides."""

import importlib.util
from datetime import date
from pathlib import Path

import pytest

from indexer.query import Filters, Query, Tally

AMOUNT = 120
EVERYTHING = 1000
LEAST_CORRELATION = 0.9


@pytest.fixture(scope="module")
def engines(tmp_path_factory, corpus, openers, open_index):
    """Both engines with the same articles."""
    path = Path(__file__).with_name("newsroom.py")
    spec = importlib.util.spec_from_file_location("newsroom", path)
    newsroom = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(newsroom)
    readings = list(newsroom.articles(corpus, AMOUNT))
    folder = tmp_path_factory.mktemp("engines")
    with open_index(openers["embedded"](folder)) as embedded, open_index(openers["elasticsearch"](folder)) as servers:
        for backend in (embedded, servers):
            assert backend.put_all(readings) == len(readings)
            # Replaced versions count in the scores until an engine merges them away, which each does in its own time.
            backend.rebuild()
        yield embedded, servers


def correlation(first, second):
    """Spearman's: how alike two orders of the same things are."""
    count = len(first)
    if count < 2:
        return 1.0
    place = {one: number for number, one in enumerate(second)}
    squares = sum((number - place[one]) ** 2 for number, one in enumerate(first))
    return 1 - 6 * squares / (count * (count**2 - 1))


def case(name, text="", **filters):
    return pytest.param(text, Filters(**filters), id=name)


def with_words(name, text):
    return case(name, text)


TONES = [
    with_words("năm", "năm"),
    with_words("nam", "nam"),
    with_words("capitals", "NĂM"),
    with_words("decomposed", "na\u0306m"),
    with_words("đà-nẵng", "Đà Nẵng"),
    with_words("da-nang", "da nang"),
    with_words("half-marked", "Đà nang"),
    with_words("hòa-new", "hòa"),
    with_words("hoà-old", "hoà"),
    with_words("hoa-folded", "hoa"),
    with_words("thuỷ", "thuỷ lợi"),
    with_words("thủy", "thủy lợi"),
    with_words("quý", "quý"),
    with_words("quy", "quy"),
    with_words("đề-án", "đề án"),
    with_words("de-an", "de an"),
    with_words("d-is-not-đ", "đa"),
    with_words("wrong-tone", "nẳng"),
    with_words("leader", "Nguyễn Văn Hòa"),
    with_words("leader-folded", "nguyen van hoa"),
    with_words("thi-thuy", "trần thị thuy"),
]
NUMBERS = [
    with_words("percent", "85,3%"),
    with_words("point-for-comma", "85.3"),
    with_words("thousands", "12.345"),
    with_words("rank-of", "1/63"),
    with_words("sixty-three", "63"),
    with_words("year", "2023"),
    with_words("date", "15/7/2021"),
    with_words("document", "76/NQ-CP"),
    with_words("quarter", "I/2024"),
    with_words("number-and-unit", "61,7%"),
    with_words("project", "06"),
    with_words("stuck-together", "TP.HCM"),
    with_words("apart", "tp hcm"),
    with_words("hyphen", "Rịa-Vũng"),
]
PHRASES = [
    with_words("everywhere", '"chỉ số cải cách hành chính"'),
    with_words("everywhere-folded", '"chi so cai cach hanh chinh"'),
    with_words("six-words", '"cải cách hành chính là công"'),
    with_words("five-words", '"đánh giá sự phục vụ"'),
    with_words("four-words", '"cải cách hành chính"'),
    with_words("three-words", '"Bộ Nội vụ"'),
    with_words("two-words", '"Quảng Ninh"'),
    with_words("two-words-folded", '"quang ninh"'),
    with_words("half-marked-phrase", '"Quảng ninh đạt"'),
    with_words("half-marked-two", '"Đà nang"'),
    with_words("half-marked-long", '"chuyển đổi so"'),
    with_words("half-marked-and-number", '"thứ 31"'),
    with_words("half-marked-name", '"Quảng ninh"'),
    with_words("half-marked-by-nature", '"của cơ quan hành chính nhà nước"'),
    with_words("half-marked-first", '"trinh dat 85 3 thanh toán trực"'),
    with_words("half-marked-last", '"chi phí không chính thuc"'),
    with_words("half-marked-two-of-six", '"cùng họp bàn về chuyen đổi"'),
    with_words("half-marked-every-other", '"doanh nghiep mong chính quyen giảm chi phí"'),
    with_words("half-marked-many", '"Thuy yêu cau các so nganh khac"'),
    with_words("half-marked-set-phrase", '"chỉ số cai cách hành chính"'),
    with_words("half-marked-one-tone", '"giá sự phục vu của"'),
    with_words("half-marked-twice", '"trực tuyến toàn trinh" "so nội vụ"'),
    with_words("half-marked-or", '"Hải phong" OR "Đà nang"'),
    with_words("half-marked-without", 'điểm -"Hải phong"'),
    with_words("half-marked-nowhere", '"hành chỉnh cong"'),
    with_words("half-marked-near-everywhere", '"chỉ chinh"~4'),
    with_words("long-and-usual", '"tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch năm nay"'),
    with_words("long-and-usual-folded", '"danh gia su phuc vu cua co quan hanh chinh nha nuoc o muc tot"'),
    with_words("usual-but-not-set", '"khắc phục tồn tại hạn chế"'),
    with_words("usual-but-not-set-folded", '"khac phuc ton tai han che"'),
    with_words("usual-around-a-number", '"tuyến toàn trình đạt 85,3%, thanh toán trực tuyến 61,7"'),
    with_words("one-word-phrase", '"PAPI"'),
    with_words("wrong-order", '"Ninh Quảng"'),
    with_words("over-the-fields", '"điểm chỉ số cải"'),
    with_words("in-the-title", '"chuyển biến từ cơ sở"'),
    with_words("with-number", '"năm 2023"'),
    with_words("score-phrase", '"đạt trên"'),
    with_words("phrase-and-word", '"cải cách hành chính" nhà nước'),
    with_words("two-phrases", '"cải cách hành chính" "trực tuyến"'),
    with_words("hồ-chí-minh", '"Hồ Chí Minh"'),
    with_words("bà-rịa", '"Bà Rịa Vũng Tàu"'),
    with_words("bà-rịa-dash", "Bà Rịa - Vũng Tàu"),
    with_words("curly", "“Sở Nội vụ”"),
    with_words("angles", "«Hải Phòng»"),
]
NEAR = [
    with_words("near-3", '"tỉnh đạt"~3'),
    with_words("near-5", '"tỉnh đạt"~5'),
    with_words("near-8", '"năm đạt"~8'),
    with_words("near-folded", '"nam dat"~8'),
    with_words("near-three", '"năm đạt điểm"~10'),
    with_words("near-three-folded", '"nam dat diem"~10'),
    with_words("near-half-marked", '"năm dat điểm"~10'),
    with_words("near-order", '"điểm đạt"~3'),
    with_words("near-everywhere", '"chỉ chính"~4'),
    with_words("near-too-close", '"chỉ chính"~3'),
    with_words("near-same-word", '"trực trực"~10'),
]
BOOLEAN = [
    with_words("two-words-anywhere", "quảng bình"),
    with_words("three-bare-words", "hồ sơ trực tuyến"),
    with_words("five-bare-words", "kết quả đánh giá cải cách"),
    with_words("or", "PAPI OR PCI"),
    with_words("or-three", "SIPAS OR DTI OR PCI"),
    with_words("bar", "papi | dti"),
    with_words("or-binds-less", "Hà Nội OR Hải Phòng"),
    with_words("or-phrases", '"Hà Nội" OR "Hải Phòng"'),
    with_words("minus", "PAPI -PCI"),
    with_words("minus-phrase", 'quảng -"Quảng Ninh"'),
    with_words("not", "đạt NOT PAPI"),
    with_words("only-minus", "-PAPI"),
    with_words("two-minus", "-PAPI -SIPAS"),
    with_words("brackets", "(PAPI OR PCI) Quảng"),
    with_words("brackets-twice", "(PAPI OR PCI) (Hải OR Đà)"),
    with_words("minus-brackets", "đạt -(PAPI OR PCI)"),
    with_words("or-minus", "SIPAS OR -PAPI"),
    with_words("deep", "((PAPI OR (PCI -Hải)) OR (DTI Hà))"),
    with_words("and", "PAPI AND Ninh"),
    with_words("twice-the-same", "papi papi"),
    with_words("marked-and-not", "năm nam"),
    with_words("nothing", "không hề thấy"),
    with_words("one-unknown", "PAPI xyzzy"),
]
BEGINNINGS = [
    with_words("beginning", "quản*"),
    with_words("beginning-folded", "quan*"),
    with_words("beginning-one-letter", "đ*"),
    with_words("beginning-number", "202*"),
    with_words("beginning-after-word", "cải c*"),
    with_words("beginning-joined", "TP.H*"),
    with_words("beginning-minus", "tỉnh -qu*"),
    with_words("beginning-none", "zzz*"),
]
ODD = [
    with_words("empty", ""),
    with_words("spaces", "   "),
    with_words("signs", "?!*^~{}[]"),
    with_words("quote-open", '"quảng ninh'),
    with_words("quote-close", 'quảng ninh"'),
    with_words("empty-phrase", '"" papi'),
    with_words("brackets-open", "((papi"),
    with_words("brackets-close", "papi))"),
    with_words("lone-or", "OR papi OR"),
    with_words("lone-not", "papi NOT"),
    with_words("lone-minus", "papi -"),
    with_words("field-name", "body_written:papi"),
    with_words("json", '{"query": {"match_all": {}}}'),
    with_words("lucene", "title:(papi AND /p.*/) +x~2^3 \\"),
    with_words("wildcards", "p?pi *pi"),
    with_words("range", "[2020 TO 2023]"),
    with_words("control", "papi \x00\u200b ninh"),
    with_words("picture", "😀 papi"),
    with_words("script", "<script>alert(1)</script> papi"),
    with_words("sql", "papi'; DROP TABLE facts; --"),
    with_words("near-huge", '"năm đạt"~99'),
    with_words("near-not-a-number", '"năm đạt"~x'),
    with_words("long-word", "a" * 300),
    with_words("many-words", "papi " * 100),
    with_words("other-script", "日本語 ภาษาไทย papi"),
    with_words("deep-brackets", "(" * 50 + "papi" + ")" * 50),
]
FILTERED = [
    case("unit", units=("tinh-0",)),
    case("units", units=("tinh-0", "tinh-3", "tinh-9")),
    case("unknown-unit", units=("nowhere",)),
    case("indicator", indicators=("PAPI",)),
    case("indicator-year", indicators=("PAPI",), years=(2023,)),
    case("unit-indicator-year", units=("tinh-1",), indicators=("PAR_INDEX",), years=(2022, 2023)),
    case("measure", measures=("rank",)),
    case("modality", modalities=("target",)),
    case("total", components=(None,)),
    case("component", components=("Công khai",)),
    case("total-or-component", components=(None, "Công khai")),
    case("scope", scopes=("national",)),
    case("outlet", outlets=("nhandan.vn",)),
    case("outlets", outlets=("nhandan.vn", "tuoitre.vn")),
    case("from", published_from=date(2021, 6, 1)),
    case("to", published_to=date(2021, 6, 1)),
    case("between", published_from=date(2021, 3, 1), published_to=date(2021, 9, 30)),
    case("one-day", published_from=date(2021, 3, 1), published_to=date(2021, 3, 1)),
    case("dated", published_from=date.min, published_to=date.max),
    case("words-and-unit", "đạt", units=("tinh-0",)),
    case("words-and-outlet", "trực tuyến", outlets=("baotinh.vn",)),
    case("words-and-dates", '"cải cách hành chính"', published_from=date(2021, 6, 1)),
    case("words-and-all", "năm", indicators=("PAR_INDEX",), years=(2023,), outlets=("baotinh.vn", "nhandan.vn")),
    case("phrase-and-modality", '"phấn đấu"', modalities=("target",)),
    case("minus-and-unit", "-PAPI", units=("tinh-0", "tinh-1")),
]
CASES = TONES + NUMBERS + PHRASES + NEAR + BOOLEAN + BEGINNINGS + ODD + FILTERED


def ids(page):
    return [hit.article.id for hit in page.hits]


def test_there_are_enough_cases():
    assert len(CASES) >= 120
    assert len({one.id for one in CASES}) == len(CASES)


@pytest.mark.parametrize(("text", "filters"), CASES)
def test_both_engines_answer_alike(engines, text, filters, record_property):
    query = Query(text=text, filters=filters, limit=EVERYTHING)
    first, second = (engine.search(query) for engine in engines)
    assert (second.total, second.understood) == (first.total, first.understood)
    assert set(ids(second)) == set(ids(first))
    assert ids(second)[:1] == ids(first)[:1]
    found = correlation(ids(first), ids(second))
    record_property("rank_correlation", round(found, 4))
    assert found >= LEAST_CORRELATION, f"rank correlation {found:.3f} over {first.total} articles"


@pytest.mark.parametrize(("text", "filters"), CASES)
def test_both_engines_sort_by_date_alike(engines, text, filters):
    """Articles, highlights, facts and what was understood included."""
    query = Query(text=text, filters=filters, limit=EVERYTHING, sort="date")
    first, second = (engine.search(query) for engine in engines)
    assert second == first
    assert {hit.article.id for hit in first.hits if hit.reprints} or first.total < AMOUNT


@pytest.mark.parametrize(("text", "filters"), [*PHRASES[:6], *BOOLEAN[:8], *FILTERED, *ODD[:1]])
def test_both_engines_show_reprints_alike_on_their_own(engines, text, filters):
    query = Query(text=text, filters=filters, limit=EVERYTHING, sort="date", fold=False)
    first, second = (engine.search(query) for engine in engines)
    assert second == first
    folded = engines[0].search(query.model_copy(update={"fold": True}))
    stories = {hit.article.family or hit.article.id for hit in first.hits}
    assert folded.total == len(folded.hits) == len(stories)
    assert {hit.article.family or hit.article.id for hit in folded.hits} == stories


@pytest.mark.parametrize("filters", [parameter.values[1] for parameter in FILTERED], ids=[one.id for one in FILTERED])
def test_both_engines_give_the_same_facts_in_the_same_order(engines, filters):
    first, second = (list(engine.facts(filters)) for engine in engines)
    assert second == first


TALLIES = [
    pytest.param(Tally(by=by, **more), id="-".join((*by, *map(str, more.values()))))
    for by in (
        ("unit",),
        ("indicator", "year"),
        ("component", "modality"),
        ("outlet", "unit", "indicator"),
        ("year", "scope"),
        (),
    )
    for more in ({}, {"once": True}, {"versions": "all"})
]


@pytest.mark.parametrize("question", TALLIES)
def test_both_engines_count_alike(engines, question, monkeypatch):
    """Percentiles included, and whatever fits into one answer of the server."""
    monkeypatch.setattr("indexer.elastic.finding._COMBINATIONS", 150)
    first, second = (engine.tally(question) for engine in engines)
    assert first
    assert second == first


@pytest.mark.parametrize("filters", [parameter.values[1] for parameter in FILTERED], ids=[one.id for one in FILTERED])
def test_both_engines_count_what_is_asked_for_alike(engines, filters):
    question = Tally(filters=filters, by=("indicator", "unit"), percentiles=(5, 33.3, 95))
    first, second = (engine.tally(question) for engine in engines)
    assert second == first
    assert sum(group.count for group in first) == len(list(engines[0].facts(filters)))
    disputed = [list(engine.disagreements(filters)) for engine in engines]
    assert disputed[1] == disputed[0]
    assert disputed[0] or filters != Filters(indicators=("PAPI",))


@pytest.mark.parametrize("filters", [parameter.values[1] for parameter in FILTERED], ids=[one.id for one in FILTERED])
def test_both_engines_give_the_same_facts_of_all_versions(engines, filters):
    first, second = (list(engine.facts(filters, versions="all")) for engine in engines)
    assert second == first
    assert len(first) >= len(list(engines[0].facts(filters)))


PAGED = [
    pytest.param("", Filters(), id="everything"),
    pytest.param("năm", Filters(), id="word"),
    pytest.param('"cải cách hành chính"', Filters(), id="phrase"),
    pytest.param("-PAPI", Filters(), id="minus"),
    pytest.param("đạt OR điểm", Filters(indicators=("PAR_INDEX",)), id="filtered"),
]


@pytest.mark.parametrize("sort", ["relevance", "date"])
@pytest.mark.parametrize("limit", [7, 50])
@pytest.mark.parametrize(("text", "filters"), PAGED)
def test_pages_of_both_engines_add_up_to_the_same(engines, text, filters, sort, limit):
    found = []
    for engine in engines:
        whole = ids(engine.search(Query(text=text, filters=filters, sort=sort, limit=EVERYTHING)))
        pages, cursor = [], None
        while True:
            page = engine.search(Query(text=text, filters=filters, sort=sort, limit=limit, cursor=cursor))
            pages += ids(page)
            cursor = page.cursor
            if cursor is None:
                break
        assert pages == whole
        found.append(whole)
    assert set(found[0]) == set(found[1])


def test_a_cursor_of_one_engine_goes_on_in_the_other(engines):
    query = Query(text="", limit=5)
    first, second = engines
    cursor = first.search(query).cursor
    assert ids(second.search(query.model_copy(update={"cursor": cursor}))) == ids(
        first.search(query.model_copy(update={"cursor": cursor}))
    )


def test_both_engines_hold_the_same(engines):
    first, second = engines
    assert second.counts() == first.counts()
    assert list(second.readings()) == list(first.readings())
