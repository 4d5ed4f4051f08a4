"""Documents that articles name. The sentences are our own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.rules.references import find_references
from nlp.wordlists import wordlist
from schema.article import Article


def article(text: str, title: str = "", lead: str = "") -> Article:
    return Article(id="a", content_hash="h", source="-", title=title, lead=lead, text=text)


HANOI = "Thành phố Hà Nội. Hà Nội. Hà Nội."

# (text, lead that sets the province, [(quote, number, kind, issuer, date)])
NUMBERED = [
    pytest.param(
        "Triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
        "",
        ("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ", "76/NQ-CP", "Nghị quyết", "Chính phủ", "2021-07-15"),
        id="full-form",
    ),
    pytest.param(
        "Thực hiện Nghị quyết số 76/NQ-CP của Chính phủ, năm 2024 tỉnh phấn đấu số hóa hồ sơ.",
        "",
        ("Nghị quyết số 76/NQ-CP của Chính phủ", "76/NQ-CP", "Nghị quyết", "Chính phủ", None),
        id="the-year-of-the-next-clause",
    ),
    pytest.param(
        "Nghị quyết số 02/NQ-CP của Chính phủ ngày 05/01/2024 nêu rõ.",
        "",
        ("Nghị quyết số 02/NQ-CP của Chính phủ ngày 05/01/2024", "02/NQ-CP", "Nghị quyết", "Chính phủ", "2024-01-05"),
        id="issuer-before-date",
    ),
    pytest.param(
        "Theo Nghị định 61/2018/NĐ-CP, bộ phận một cửa",
        "",
        ("Nghị định 61/2018/NĐ-CP", "61/2018/NĐ-CP", "Nghị định", "Chính phủ", "2018"),
        id="year-in-the-number",
    ),
    pytest.param(
        "Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 phê duyệt",
        "",
        (
            "Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021",
            "468/QĐ-TTg",
            "Quyết định",
            "Thủ tướng Chính phủ",
            "2021-03-27",
        ),
        id="date-in-words",
    ),
    pytest.param(
        "Quyết định số 399/QĐ-UBND về cải cách hành chính",
        HANOI,
        ("Quyết định số 399/QĐ-UBND", "399/QĐ-UBND", "Quyết định", "UBND thành phố Hà Nội", None),
        id="issuer-is-the-articles-city",
    ),
    pytest.param(
        "Quyết định số 399/QĐ-UBND về cải cách hành chính",
        "",
        ("Quyết định số 399/QĐ-UBND", "399/QĐ-UBND", "Quyết định", "UBND", None),
        id="no-province-no-guess",
    ),
    pytest.param(
        "(Nghị quyết số 07/2023/NQ-HĐND ngày 4/7/2023)",
        HANOI,
        (
            "Nghị quyết số 07/2023/NQ-HĐND ngày 4/7/2023",
            "07/2023/NQ-HĐND",
            "Nghị quyết",
            "HĐND thành phố Hà Nội",
            "2023-07-04",
        ),
        id="in-brackets",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai vừa ban hành Kế hoạch số 12/KH-UBND để",
        "",
        ("Kế hoạch số 12/KH-UBND", "12/KH-UBND", "Kế hoạch", "UBND tỉnh Lào Cai", None),
        id="issuer-is-the-subject",
    ),
    pytest.param(
        "Nghị quyết số 18-NQ/TW về tinh gọn bộ máy",
        "",
        ("Nghị quyết số 18-NQ/TW", "18-NQ/TW", "Nghị quyết", "Ban Chấp hành Trung ương", None),
        id="party-number",
    ),
    pytest.param(
        "Nghị quyết số 57-NQ/TW ngày 22-12-2024 của Bộ Chính trị",
        "",
        (
            "Nghị quyết số 57-NQ/TW ngày 22-12-2024 của Bộ Chính trị",
            "57-NQ/TW",
            "Nghị quyết",
            "Bộ Chính trị",
            "2024-12-22",
        ),
        id="stated-beats-the-symbol",
    ),
    pytest.param(
        "Nghị quyết số 19-2017/NQ-CP vẫn còn",
        "",
        ("Nghị quyết số 19-2017/NQ-CP", "19-2017/NQ-CP", "Nghị quyết", "Chính phủ", "2017"),
        id="year-behind-a-dash",
    ),
    pytest.param(
        "Quyết định số 876/QĐ-BNV ngày 10.11.2023",
        "",
        ("Quyết định số 876/QĐ-BNV ngày 10.11.2023", "876/QĐ-BNV", "Quyết định", "Bộ Nội vụ", "2023-11-10"),
        id="ministry-symbol-and-dots",
    ),
    pytest.param(
        "Thông tư số 01/2023/TT-VPCP quy định",
        "",
        ("Thông tư số 01/2023/TT-VPCP", "01/2023/TT-VPCP", "Thông tư", "Văn phòng Chính phủ", "2023"),
        id="thong-tu",
    ),
    pytest.param(
        "Chỉ thị số 23/CT-TTg ngày 02/9/2023",
        "",
        ("Chỉ thị số 23/CT-TTg ngày 02/9/2023", "23/CT-TTg", "Chỉ thị", "Thủ tướng Chính phủ", "2023-09-02"),
        id="chi-thi",
    ),
    pytest.param(
        "Công văn số 1234/BNV-CCHC đề nghị",
        "",
        ("Công văn số 1234/BNV-CCHC", "1234/BNV-CCHC", "Công văn", "Bộ Nội vụ", None),
        id="cong-van",
    ),
    pytest.param(
        "Luật số 63/2020/QH14 có hiệu lực",
        "",
        ("Luật số 63/2020/QH14", "63/2020/QH14", "Luật", "Quốc hội", "2020"),
        id="law-by-number",
    ),
    pytest.param(
        "thực hiện 06-CTr/TU của Thành ủy",
        HANOI,
        ("06-CTr/TU của Thành ủy", "06-CTr/TU", "Chương trình", "Thành ủy Hà Nội", None),
        id="kind-from-the-symbol",
    ),
    pytest.param("Đẩy mạnh Đề án 06, tăng cường", "", ("Đề án 06", "06", "Đề án", None, None), id="bare-number"),
    pytest.param(
        "tinh thần Nghị quyết 57 của Bộ Chính trị và",
        "",
        ("Nghị quyết 57 của Bộ Chính trị", "57", "Nghị quyết", "Bộ Chính trị", None),
        id="bare-number-with-issuer",
    ),
    pytest.param(
        "theo nghị quyết số 18 của Trung ương",
        "",
        ("nghị quyết số 18 của Trung ương", "18", "Nghị quyết", "Trung ương", None),
        id="small-letter-with-so",
    ),
    pytest.param(
        "Kết luận số 127-KL/TW ngày 28/02/2025",
        "",
        ("Kết luận số 127-KL/TW ngày 28/02/2025", "127-KL/TW", "Kết luận", "Ban Chấp hành Trung ương", "2025-02-28"),
        id="ket-luan",
    ),
    pytest.param(
        "Quyết định số 5 / QĐ - UBND của UBND huyện Kim Sơn",
        "",
        ("Quyết định số 5 / QĐ - UBND của UBND huyện Kim Sơn", "5/QĐ-UBND", "Quyết định", "UBND huyện Kim Sơn", None),
        id="spaced-out",
    ),
    pytest.param(
        "Nghị quyết số 15/NQ-CP ngày 31/2/2021",
        "",
        ("Nghị quyết số 15/NQ-CP ngày 31/2/2021", "15/NQ-CP", "Nghị quyết", "Chính phủ", "2021"),
        id="an-impossible-day-keeps-the-year",
    ),
    pytest.param(
        "Công điện số 644/CĐ-TTg (ngày 13/7/2023) yêu cầu",
        "",
        ("Công điện số 644/CĐ-TTg (ngày 13/7/2023", "644/CĐ-TTg", "Công điện", "Thủ tướng Chính phủ", "2023-07-13"),
        id="date-in-brackets",
    ),
    pytest.param(
        "Quyết định số 1085/QĐ-TTg năm 2022",
        "",
        ("Quyết định số 1085/QĐ-TTg năm 2022", "1085/QĐ-TTg", "Quyết định", "Thủ tướng Chính phủ", "2022"),
        id="only-a-year",
    ),
    pytest.param(
        "Kế hoạch số 8/KH-UBND tháng 3/2024",
        "",
        ("Kế hoạch số 8/KH-UBND tháng 3/2024", "8/KH-UBND", "Kế hoạch", "UBND", "2024-03"),
        id="only-a-month",
    ),
]
NAMED = [
    pytest.param("ban hành kèm theo Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030.", "", ("Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030", None, "Chương trình", None, None), id="programme"),
    pytest.param("Năm tăng tốc thực hiện Nghị quyết Đại hội lần thứ 13 của Đảng; với", "", ("Nghị quyết Đại hội lần thứ 13 của Đảng", None, "Nghị quyết", "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", None), id="congress"),
    pytest.param("Nghị quyết Đại hội XIII của Đảng đề ra", "", ("Nghị quyết Đại hội XIII của Đảng", None, "Nghị quyết", "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", None), id="congress-roman"),
    pytest.param("Nghị quyết Trung ương 6 khóa XII đã nêu", "", ("Nghị quyết Trung ương 6 khóa XII", None, "Nghị quyết", "Ban Chấp hành Trung ương", None), id="plenum"),
    pytest.param("vừa thông qua kế hoạch cải cách hành chính Nhà nước năm 2022.", "", ("kế hoạch cải cách hành chính Nhà nước năm 2022", None, "Kế hoạch", None, None), id="plan-in-small-letters"),
    pytest.param("theo kế hoạch năm 2023 của Ban Chỉ đạo, coi đây", "", ("kế hoạch năm 2023 của Ban Chỉ đạo", None, "Kế hoạch", "Ban Chỉ đạo", None), id="plan-of-someone"),
    pytest.param("bám sát các Nghị quyết, Chỉ thị, Kết luận của Trung ương, chính sách", "", ("các Nghị quyết, Chỉ thị, Kết luận của Trung ương", None, "Nghị quyết; Chỉ thị; Kết luận", "Trung ương", None), id="several-kinds"),
    pytest.param("theo Nghị quyết của HĐND tỉnh về phí", "Tỉnh Lào Cai. Lào Cai. Lào Cai", ("Nghị quyết của HĐND tỉnh", None, "Nghị quyết", "HĐND tỉnh Lào Cai", None), id="of-the-provinces-council"),
    pytest.param("Luật Tổ chức chính quyền địa phương năm 2025 quy định", "", ("Luật Tổ chức chính quyền địa phương năm 2025", None, "Luật", "Quốc hội", "2025"), id="law-with-year"),
    pytest.param("Luật Đất đai (sửa đổi) được thông qua", "", ("Luật Đất đai (sửa đổi)", None, "Luật", "Quốc hội", None), id="law-amended"),
    pytest.param("Luật Cán bộ, công chức và các", "", ("Luật Cán bộ, công chức", None, "Luật", "Quốc hội", None), id="law-with-a-comma"),
    pytest.param("Bộ luật Lao động 2019 quy định", "", ("Bộ luật Lao động 2019", None, "Bộ luật", "Quốc hội", "2019"), id="code"),
    pytest.param("Hiến pháp năm 2013 khẳng định", "", ("Hiến pháp năm 2013", None, "Hiến pháp", "Quốc hội", "2013"), id="constitution"),
    pytest.param("Thành phố đã chủ động ban hành quy chế phối hợp giải quyết hồ sơ; đồng thời", HANOI, ("quy chế phối hợp giải quyết hồ sơ", None, "Quy chế", "UBND thành phố Hà Nội", None), id="told-by-its-subject"),
    pytest.param("Bộ Nội vụ đã ban hành Kế hoạch Cải cách hành chính năm 2024 với", "", ("Kế hoạch Cải cách hành chính năm 2024", None, "Kế hoạch", "Bộ Nội vụ", None), id="plan-of-the-subject"),
    pytest.param("Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021-2025, định hướng đến năm 2030", "", ("Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021-2025, định hướng đến năm 2030", None, "Chiến lược", None, None), id="strategy-with-horizon"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lead", "expected"), [*NUMBERED, *NAMED])
def test_a_document_is_found_with_number_kind_issuer_and_date(text, lead, expected):
    found = find_references(article(text, lead=lead))
    assert [(one.evidence.quote, one.number, one.kind, one.issuer, one.date) for one in found] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("đã ban hành nhiều nghị quyết, chỉ thị, công điện để", id="many"),
        pytest.param("ban hành 15 quyết định về việc", id="counted"),
        pytest.param("vượt kế hoạch năm 2023", id="a-plan-fulfilled"),
        pytest.param("Chương trình diễn ra vào năm 2023", id="an-event"),
        pytest.param("Trường Đại học Luật Hà Nội 2023", id="school"),
        pytest.param("Luật sư Nguyễn Văn An", id="lawyer"),
        pytest.param("theo quy định của pháp luật", id="law-at-large"),
        pytest.param("Kế hoạch 5 năm", id="five-years"),
        pytest.param("xếp thứ 2/63, đạt 21/25 dịch vụ", id="fractions"),
        pytest.param("ngày 15/7/2021", id="date"),
        pytest.param("Quyết định này có hiệu lực", id="this-one"),
        pytest.param("theo kế hoạch, 100% cán bộ", id="by-plan"),
    ],
)
def test_a_word_for_a_document_alone_is_none(text):
    assert find_references(article(text)) == ()


def test_a_programme_has_the_issuer_of_the_resolution_that_enacts_it():
    text = "Nghị quyết số 76/NQ-CP của Chính phủ ban hành Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030"
    assert [one.issuer for one in find_references(article(text))] == ["Chính phủ", "Chính phủ"]


def test_a_document_told_by_its_subject_and_then_by_number_is_one():
    text = "đã ban hành Nghị quyết quy định về mức phí, lệ phí (Nghị quyết số 07/2023/NQ-HĐND)"
    assert [one.number for one in find_references(article(text))] == ["07/2023/NQ-HĐND"]


def test_a_document_named_again_is_of_whom_its_number_tells():
    found = find_references(
        article("Nghị quyết số 58/NQ-CP ngày 4/7/2017 đã ban hành. Theo Nghị quyết 58, hồ sơ giảm.")
    )
    assert [(one.number, one.issuer, one.date) for one in found] == [
        ("58/NQ-CP", "Chính phủ", "2017-07-04"),
        ("58", "Chính phủ", "2017-07-04"),
    ]


def test_two_documents_with_one_number_leave_a_bare_one_open():
    found = find_references(article("Nghị quyết 35/NQ-CP và Nghị quyết 35-NQ/TW; Nghị quyết 35 rất quan trọng."))
    assert found[-1].issuer is None


def test_only_the_government_issues_decrees():
    assert [one.issuer for one in find_references(article("Nghị định 38 còn vướng mắc."))] == ["Chính phủ"]


@pytest.mark.parametrize("law", ["Luật Hải quan", "Luật BHYT", "Luật Hỗ trợ doanh nghiệp nhỏ và vừa", "Luật Thủy sản"])
def test_laws_are_known_by_name(law):
    assert [one.evidence.quote for one in find_references(article(f"Theo Điều 41 {law}, việc này chậm."))] == [law]


def test_each_number_of_a_list_is_a_document():
    text = "các Nghị quyết số 18-NQ/TW, số 19-NQ/TW và 27-NQ/TW"
    assert [one.number for one in find_references(article(text))] == ["18-NQ/TW", "19-NQ/TW", "27-NQ/TW"]


def test_title_and_lead_are_read_too():
    found = find_references(article("", title="Sơ kết Đề án 06", lead="Theo Nghị quyết 76/NQ-CP."))
    assert [(one.evidence.field, one.number) for one in found] == [("title", "06"), ("lead", "76/NQ-CP")]


@pytest.mark.parametrize(("letters", "kind"), wordlist("documents")["symbols"].items())
def test_every_kind_is_read_from_a_number(letters, kind):
    assert [one.kind for one in find_references(article(f"theo 12/{letters}-CP."))] == [kind]


@pytest.mark.parametrize(("letters", "issuer"), wordlist("documents")["issuers"].items())
def test_every_issuer_is_read_from_a_number(letters, issuer):
    expected = None if letters == "TU" else issuer  # a committee of the Party is nobody's without its province
    assert [one.issuer for one in find_references(article(f"Quyết định số 12/QĐ-{letters} về"))] == [expected]


@pytest.mark.parametrize("kind", wordlist("documents")["kinds"])
def test_every_kind_takes_a_number(kind):
    assert [one.kind for one in find_references(article(f"theo {kind} số 12/AB-CP."))] == [kind]


@pytest.mark.parametrize("kind", wordlist("documents")["bare_number"])
def test_every_kind_of_this_list_takes_a_bare_number(kind):
    assert [one.number for one in find_references(article(f"theo {kind} số 12."))] == ["12"]


@pytest.mark.parametrize("kind", wordlist("documents")["named"])
def test_every_plan_is_named_by_its_year(kind):
    found = find_references(article(f"theo {kind} cải cách hành chính năm 2024."))
    assert [one.evidence.quote for one in found] == [f"{kind} cải cách hành chính năm 2024"]


@pytest.mark.parametrize("topic", wordlist("documents")["topics"])
def test_every_topic_makes_a_plan_in_small_letters(topic):
    assert len(find_references(article(f"theo kế hoạch {topic} năm 2024."))) == 1


@pytest.mark.parametrize("word", wordlist("documents")["breaks"])
def test_a_plan_is_not_named_across_a_verb(word):
    assert find_references(article(f"theo Kế hoạch {word} việc năm 2024.")) == ()


@pytest.mark.parametrize("law", wordlist("documents")["laws"])
def test_every_law_is_known_by_name(law):
    found = find_references(article(f"theo Luật {law}."))
    assert [one.evidence.quote for one in found] == [f"Luật {law}"]


@pytest.mark.parametrize("code", wordlist("documents")["codes"])
def test_every_code_is_known_by_name(code):
    found = find_references(article(f"theo Bộ luật {code}."))
    assert [one.evidence.quote for one in found] == [f"Bộ luật {code}"]


@pytest.mark.parametrize("programme", wordlist("documents")["programmes"])
def test_every_programme_is_known_by_name(programme):
    found = find_references(article(f"thực hiện {programme}."))
    assert [one.evidence.quote for one in found] == [programme]


@pytest.mark.parametrize(
    ("stated", "issuer"), [*wordlist("documents")["stated"].items(), *wordlist("documents")["local"].items()]
)
def test_every_issuer_is_read_where_it_is_stated(stated, issuer):
    assert [one.issuer for one in find_references(article(f"Nghị quyết số 12/AB-XY của {stated}."))] == [issuer]


_WORDS = st.sampled_from(
    [
        "Nghị quyết",
        "số",
        "76/NQ-CP",
        "ngày",
        "15/7/2021",
        "của",
        "Chính phủ",
        "UBND tỉnh",
        "Kế hoạch",
        "năm 2022",
        ",",
        "(",
        ")",
        "\n",
        "Luật",
        "Đất đai",
        "ban hành",
        "99/99/9999",
        "İ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=200))
def test_evidence_is_the_text_at_its_place(text):
    source = article(text, title=text[:50])
    for one in find_references(source):
        assert source.field(one.evidence.field)[one.evidence.start : one.evidence.end] == one.evidence.quote
        assert one.evidence.quote.strip()


@pytest.mark.parametrize(
    "piece",
    ["Nghị quyết ", "Nghị quyết số 76/NQ-CP ", "1/", "ban hành kế hoạch ", "Luật ", "các Nghị quyết, ", "12/QĐ-"],
)
def test_long_repetitive_text_takes_linear_time(piece, grows_linearly):
    assert grows_linearly(lambda text: find_references(article(text)), piece, 200_000)
