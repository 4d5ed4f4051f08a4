"""Names of units in queries: other spellings, and units that became part of others."""

import pytest

from indexer.naming import read
from indexer.query import Filters, Query

ENGINES = ("elasticsearch", "embedded")


def library(corpus):
    """Articles that name units in several ways, or only in a fact; by a short name."""
    make, fact = corpus.article, corpus.fact
    old = make("cu", "Hải Dương đạt 88,1 điểm PAPI", "Tỉnh Hải Dương đạt 88,1 điểm.", day="2024-05-01T08:00")
    new = make("moi", "Hải Phòng mới", "Hải Phòng đạt 90,2 điểm, xếp thứ nhì.", day="2026-04-01T08:00")
    before = make("truoc", "Hải Phòng cũ", "Hải Phòng đạt 91,3 điểm.", day="2024-05-02T08:00")
    apart = make("roi", "Nước biển", "Vùng hải đảo có dương xỉ.", day="2024-05-03T08:00")
    coast = make("brvt", "BR-VT dẫn đầu", "Tỉnh Bà Rịa - Vũng Tàu tăng hạng.", day="2024-05-04T08:00")
    coast2 = make("baria", "Cảng biển", "Bà Rịa-Vũng Tàu có cảng.", day="2024-05-05T08:00")
    city = make("tphcm", "TP.HCM giảm giấy tờ", "Người dân TP.HCM hài lòng.", day="2024-05-06T08:00")
    city2 = make("saigon", "Sài Gòn xưa", "Chợ Bến Thành ở Sài Gòn.", day="2024-05-07T08:00")
    table = make(
        "bang", "Bảng điểm", "Xem bảng.", rows=(("Địa phương", "Điểm"), ("HCM", "77,7")), day="2026-04-02T08:00"
    )
    return {
        "cu": corpus.reading(old, fact(old, "88,1", unit="province:hai-duong")),
        "moi": corpus.reading(new, fact(new, "90,2", unit="province:hai-phong:34", year=2025)),
        "truoc": corpus.reading(before, fact(before, "91,3", unit="province:hai-phong:63")),
        "roi": corpus.reading(apart),
        "brvt": corpus.reading(coast),
        "baria": corpus.reading(coast2),
        "tphcm": corpus.reading(city),
        "saigon": corpus.reading(city2),
        "bang": corpus.reading(table, corpus.cell_fact(table, 1, 1, unit="province:ho-chi-minh:34")),
    }  # fmt: skip


@pytest.fixture(scope="module", params=ENGINES)
def shelf(request, tmp_path_factory, corpus, openers, open_index):
    readings = library(corpus)
    with open_index(openers[request.param](tmp_path_factory.mktemp("names"))) as opened:
        opened.put_all(readings.values())
        opened.flush()
        yield opened, {reading.article.id: name for name, reading in readings.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Hải Dương", ["cu", "roi", "moi"], id="old-province"),
        pytest.param("hai duong", ["cu", "roi", "moi"], id="old-province-folded"),
        pytest.param('"Hải Dương"', ["cu"], id="quoted-is-as-it-stands"),
        pytest.param("Hải Dương điểm", ["cu", "moi"], id="with-another-word"),
        pytest.param("Hải Dương -nhì", ["cu", "roi"], id="with-a-word-left-out"),
        pytest.param("-Hải Dương điểm", [], id="left-out"),
        pytest.param("(Hải Dương OR BR-VT)", ["brvt", "cu", "roi", "baria", "moi", "bang"], id="alternatives"),
        pytest.param("Hải Phòng", ["moi", "truoc"], id="present-name"),
        pytest.param("BR-VT", ["brvt", "baria", "bang"], id="abbreviation"),
        pytest.param("Bà Rịa - Vũng Tàu", ["brvt", "baria", "bang"], id="full-name"),
        pytest.param("TP.HCM", ["tphcm", "saigon", "bang"], id="city"),
        pytest.param("tphcm", ["tphcm", "saigon", "bang"], id="city-written-together"),
        pytest.param("Sài Gòn", ["saigon", "tphcm", "bang"], id="old-name-of-the-city"),
        pytest.param("sai gon", ["saigon", "tphcm", "bang"], id="old-name-folded"),
    ],
)
def test_a_name_finds_its_unit_however_it_is_written(shelf, text, expected):
    opened, known = shelf
    page = opened.search(Query(text=text, limit=50))
    assert sorted(known[hit.article.id] for hit in page.hits) == sorted(expected)
    assert page.total == len(expected)
    by_date = opened.search(Query(text=text, limit=50, sort="date"))
    assert sorted(known[hit.article.id] for hit in by_date.hits) == sorted(expected)


@pytest.mark.parametrize(("text", "last"), [("Hải Dương", "moi"), ("BR-VT", "bang"), ("Sài Gòn", "bang")])
def test_where_the_name_stands_comes_before_where_only_a_fact_does(shelf, text, last):
    opened, known = shelf
    assert known[opened.search(Query(text=text, limit=50)).hits[-1].article.id] == last


def test_a_hit_for_its_fact_shows_the_fact(shelf):
    opened, known = shelf
    hits = {known[hit.article.id]: hit for hit in opened.search(Query(text="Hải Dương", limit=50)).hits}
    assert [fact.evidence.quote for fact in hits["moi"].facts] == ["90,2"]
    hits = {known[hit.article.id]: hit for hit in opened.search(Query(text="Sài Gòn", limit=50)).hits}
    assert [fact.evidence.quote for fact in hits["bang"].facts] == ["77,7"]


def test_the_other_spelling_is_marked(shelf):
    opened, known = shelf
    hits = {known[hit.article.id]: hit for hit in opened.search(Query(text="Sài Gòn", limit=50)).hits}
    on = hits["tphcm"].article
    assert {on.field(span.field)[span.start : span.end] for span in hits["tphcm"].highlights} == {"TP.HCM"}


def test_the_answer_says_what_a_name_was_taken_for(shelf):
    page = shelf[0].search(Query(text="hai duong 2025"))
    (name,) = page.names
    assert name.units == ("province:hai-duong", "province:hai-phong:34")
    assert name.note == "“hai duong” nay thuộc Hải Phòng, từ 01/07/2025: tìm cả số liệu của Hải Phòng từ ngày đó."
    assert page.understood.endswith(name.note)


def test_pages_of_an_old_name_add_up(shelf):
    opened, known = shelf
    found, cursor = [], None
    while True:
        page = opened.search(Query(text="Hải Dương OR Sài Gòn", limit=2, cursor=cursor))
        found += [known[hit.article.id] for hit in page.hits]
        cursor = page.cursor
        if cursor is None:
            break
    assert sorted(found) == ["bang", "cu", "moi", "roi", "saigon", "tphcm"]


def test_filters_hold_for_what_a_name_finds(shelf):
    opened, known = shelf
    page = opened.search(Query(text="Hải Dương", filters=Filters(years=(2025,))))
    assert [known[hit.article.id] for hit in page.hits] == ["moi"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Kon Tum", "nay thuộc Quảng Ngãi, từ 01/07/2025", id="kon-tum"),
        pytest.param("Bắc Giang", "nay thuộc Bắc Ninh, từ 01/07/2025", id="bac-giang"),
        pytest.param("Quảng Nam", "nay thuộc Đà Nẵng, từ 01/07/2025", id="quang-nam"),
        pytest.param("quang nam 2023", "“quang nam” nay thuộc Đà Nẵng, từ 01/07/2025", id="folded"),
        pytest.param("Thừa Thiên Huế", "nay là Huế, từ 01/01/2025", id="only-renamed"),
        pytest.param("Hà Tây", "nay thuộc Hà Nội, từ 01/08/2008", id="long-ago"),
        pytest.param("Bộ TT&TT", "là Bộ Thông tin và Truyền thông, nay thuộc Bộ Khoa học và Công nghệ", id="ministry"),
        pytest.param("BR-VT", "“BR-VT” là Bà Rịa - Vũng Tàu, nay thuộc TP. Hồ Chí Minh, từ 01/07/2025", id="br-vt"),
        pytest.param("TP.HCM", "“TP.HCM” là TP. Hồ Chí Minh.", id="hcm"),
        pytest.param("Sài Gòn", "“Sài Gòn” là TP. Hồ Chí Minh.", id="saigon"),
        pytest.param("Đắk Lắk", "còn được viết là", id="spellings"),
    ],
)
def test_a_name_is_explained(text, told):
    (name,) = read(text).names
    assert told in name.note


@pytest.mark.parametrize(
    "text", ["Quảng Ninh", "Hà Nội", "Bộ Nội vụ", "Hải Phòng", "hải", "", "()", '"Kon Tum"', "Kon Tu*", "-Kon", "năm 2023"]
)  # fmt: skip
def test_what_says_itself_is_not_explained(text):
    assert read(text).names == ()
