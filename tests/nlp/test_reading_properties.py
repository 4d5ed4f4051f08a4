"""What holds for any text: numbers read back, no crash, no work that grows faster than the text."""

import time
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.numbers import decimals, find_numbers, parse
from nlp.pipeline import extract, read_claim
from nlp.scan import scan
from nlp.sentences import LONGEST, sentences
from schema.article import Article
from schema.catalogue import catalogue

CUES = """
    xếp|thứ|hạng|đạt|tăng|giảm|bậc|điểm|%|so với|năm|năm 2023|năm trước|lần lượt|và|,|;|:|.|?|(|)|"|“|”|/|-|–|từ|lên|xuống|
    dẫn đầu|cuối bảng|cao nhất|top|nhóm|trong|63|tỉnh|thành phố|huyện|sở|bộ|phấn đấu|mục tiêu|nếu|không|chưa|PAR INDEX|PAPI|
    PCI|SIPAS|DTI|Tính minh bạch|trung bình|cả nước|đứng|vị trí|đều|tiếp tục|liên tiếp|\\n|\\n\\n|\\t| |\u0301|\u0323|1,1|0|91,43%
""".replace("\n", "").replace("    ", "").replace("\\n", "\n").replace("\\t", "\t").split("|")  # fmt: skip
NAMES = [unit.name for unit in catalogue().units(type="province")]
texts = st.lists(
    st.one_of(st.sampled_from(CUES), st.sampled_from(NAMES), st.integers(0, 2050).map(str), st.text(max_size=5)),
    max_size=60,
).map(" ".join)


def article(text: str, title: str = "") -> Article:
    return Article(id="a", content_hash="h", source="-", title=title, text=text)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 99_999_999), st.integers(0, 4))
def test_a_number_with_a_decimal_comma_reads_back(digits, places):
    whole, part = divmod(digits, 10**places)
    written = f"{whole},{part:0{places}d}" if places else str(whole)
    assert parse(written) == Decimal(digits).scaleb(-places)
    assert decimals(written) == places
    assert [number.value for number in find_numbers(f"đạt {written} điểm")] == [parse(written)]


@settings(max_examples=150, deadline=None)
@given(st.integers(1000, 10**12), st.integers(0, 99))
def test_thousands_dots_read_back(whole, part):
    grouped = f"{whole:,}".replace(",", ".")
    assert parse(grouped) == whole
    assert parse(f"{grouped},{part:02d}") == Decimal(whole) + Decimal(part) / 100
    assert parse(f"{whole:,}.{part:02d}") == Decimal(whole) + Decimal(part) / 100


@settings(max_examples=80, deadline=None)
@given(
    st.integers(1, 63),
    st.sampled_from(["xếp thứ {}", "đứng vị trí thứ {}", "xếp hạng {}", "xếp thứ {}/63", "ở vị trí {}"]),
)
def test_a_rank_in_any_dress_is_that_rank(place, dress):
    figures = scan(f"par index năm 2023 của hà nội {dress.format(place)}").figures
    assert [(figure.kind, figure.value) for figure in figures] == [("rank", place)]


@settings(max_examples=80, deadline=None)
@given(st.integers(2010, 2034), st.sampled_from(["năm {}", "trong năm {}", "của năm {}", "({})"]))
def test_a_year_in_any_dress_is_that_year(year, dress):
    found = scan(f"par index {dress.format(year)} của hà nội đạt 91,43%")
    assert [each.year for each in found.years] == [year]
    assert [figure.value for figure in found.figures] == [Decimal("91.43")]


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 28), st.integers(1, 12), st.integers(2015, 2030))
def test_a_date_is_no_figure_and_no_year_measured(day, month, year):
    found = scan(f"ngày {day}/{month}/{year}, bộ nội vụ họp báo")
    assert (found.figures, found.years) == ([], [])


@settings(max_examples=120, deadline=None)
@given(texts, texts)
def test_no_text_is_too_odd_to_be_read(text, title):
    reading = extract(article(text, title))
    for fact in reading.facts:
        place = fact.evidence
        assert reading.article.field(place.field)[place.start : place.end] == place.quote


@settings(max_examples=60, deadline=None)
@given(texts)
def test_sentences_are_in_order_and_lose_nothing_but_spaces(text):
    found = sentences(text)
    position = 0
    for sentence in found:
        assert text[position : sentence.start].strip() == ""
        assert position <= sentence.start < sentence.end
        position = sentence.end
    assert text[position:].strip() == ""


@pytest.mark.parametrize("joint", ["; ", ", ", " ", ""])
def test_a_run_on_sentence_is_cut_and_loses_nothing(joint):
    text = joint.join(["Hà Nội đạt 91,43%"] * 2_000)
    found = sentences(text)
    assert max(sentence.end - sentence.start for sentence in found) <= LONGEST
    assert "".join(text[s.start : s.end] for s in found).replace(" ", "") == text.replace(" ", "")


LEAD = "Năm 2023, PAR INDEX của Hà Nội "
FRAGMENTS = [
    "thứ ", "thứ 3 ", "1,", "1.", "1", "(", "từ 1 ", "từ hạng 1 lên ", "lần lượt xếp thứ 1, 2, 3, ", " ", "a", "ắ", "huyện ", "Huyện A ",
    "tỉnh ", "Hà Nội, ", "PAR INDEX và ", "91,5%, ", "năm 2023 ", "so với ", "trong số các tỉnh ", "dẫn đầu ", "phấn đấu ", ", theo Bộ ",
    "? ", "TP. ", "Hà Nội | 3 | 91,2\n", "\t", "1/63 ", "\u0301", "mức độ hài lòng của người dân, tổ chức và ", "trung bình ", "Tính minh bạch, ",
    "và các tỉnh ", "đạt 91%. Năm 2022 đạt 90%, tăng 1 điểm so với năm 2021. ",
]  # fmt: skip


def seconds(text: str) -> float:
    started = time.process_time()
    extract(article(text))
    return time.process_time() - started


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_four_times_the_text_is_not_sixteen_times_the_work(fragment):
    seconds(LEAD)  # word lists and patterns are loaded
    copies = max(1, 2_000 // len(fragment))
    once, four_times = seconds(LEAD + fragment * copies), seconds(LEAD + fragment * copies * 4)
    assert four_times < 12 * once + 0.3


def test_a_line_of_a_hundred_thousand_characters_is_read(bounded):
    text = LEAD + "và người dân tiếp tục được phục vụ tốt hơn " * 2_400
    assert len(text) > 100_000
    with bounded(200):
        extract(article(text))


BASES = [
    ("Năm {year}, {unit} xếp thứ {number} về {indicator}.", "rank"),
    ("{indicator} năm {year} của {unit} xếp hạng {number}/63.", "rank"),
    ("{unit} đứng thứ {number} cả nước về {indicator} năm {year}.", "rank"),
    ("Theo kết quả công bố, {indicator} năm {year} của tỉnh {unit} đứng ở vị trí thứ {number}.", "rank"),
    ("Vị trí thứ {number} về {indicator} năm {year} thuộc về {unit}.", "rank"),
    ("Năm {year}, {indicator} của {unit} tăng {number} bậc so với năm trước.", "rank_change"),
    ("Năm {year}, {unit} nằm trong top {number} về {indicator}.", "rank"),
    ("{indicator} {year}: {unit} xếp thứ {number}.", "rank"),
    ("Năm {year}, tỉnh {unit} được xếp thứ {number} trong bảng xếp hạng {indicator}.", "rank"),
    ("{unit} xếp thứ {number} {indicator} năm {year}.", "rank"),
]
UNITS = ["Hòa Bình", "Quảng Ninh", "Bắc Giang", "Đồng Nai"]
CODES = {"PAR INDEX": "PAR_INDEX", "SIPAS": "SIPAS", "PAPI": "PAPI", "PCI": "PCI"}


def read(text: str) -> list[tuple]:
    facts = [fact for fact in read_claim(text).facts if not fact.implied]
    return sorted((f.subject.name, f.indicator, f.year, f.measure, f.value, f.comparator, f.modality) for f in facts)


@pytest.mark.parametrize(("base", "measure"), BASES)
@settings(max_examples=12, deadline=None)
@given(st.sampled_from(UNITS), st.sampled_from(sorted(CODES)), st.integers(2017, 2024), st.integers(3, 60))
def test_what_changes_in_the_sentence_changes_in_the_fact_and_nothing_else(base, measure, unit, name, year, number):
    comparator = "<=" if "top" in base else "="
    text = base.format(unit=unit, indicator=name, year=year, number=number)
    assert read(text) == [(unit, CODES[name], year, measure, number, comparator, "actual")]


THIRTY = [
    base.format(unit=unit, indicator=name, year=2022, number=17)
    for base, _ in BASES
    for unit, name in (("Hòa Bình", "PAR INDEX"), ("Quảng Ninh", "PCI"), ("Bắc Giang", "SIPAS"))
]


@pytest.mark.parametrize("sentence", THIRTY)
def test_the_dress_of_a_text_changes_no_fact(sentence):
    facts = read(sentence)
    assert len(facts) == 1
    assert read(unicodedata.normalize("NFD", sentence)) == facts
    assert read(sentence.upper()) == facts
    assert read(sentence.lower()) == facts
    assert read(sentence.replace("Hòa Bình", "Hoà Bình")) == facts
    assert read(f"Hội nghị diễn ra sáng nay.\n\n{sentence}") == facts
    assert read(f"{sentence}\n\nHội nghị kết thúc lúc 11 giờ.") == facts
    assert read(f"{sentence}\n\nĐọc thêm: Cơ hội cho doanh nghiệp nhỏ") == facts


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2009", "\t", " \u200b"])
def test_a_pasted_claim_may_have_any_spaces(blank):
    plain = "Năm 2023 Hà Nội xếp thứ 3 về PAR INDEX"
    assert read(plain)
    assert read(plain.replace(" ", blank)) == read(plain)


PARTS = [
    pytest.param(["xếp thứ {number}", "đạt {score}%"], "PAR INDEX năm {year} của {unit} {}, {}.", id="rank-and-score"),
    pytest.param(["đạt {score}%", "tăng {number} bậc"], "Năm {year}, PAR INDEX của {unit} {} và {}.", id="score-and-places"),
    pytest.param(["{unit} xếp thứ {number}", "{other} xếp thứ {more}"], "Về SIPAS năm {year}, {}; {}.", id="two-provinces"),
    pytest.param(["PCI đạt {points} điểm", "PAPI đạt {few} điểm"], "Năm {year}, {unit} có {}, {}.", id="two-indicators"),
    pytest.param(["năm {year} xếp thứ {number}", "năm {before} xếp thứ {more}"], "PCI của {unit} {}, {}.", id="two-years"),
    pytest.param(["{unit} tăng {number} bậc", "{other} giảm {few} bậc"], "So với năm {before}, PCI {year} của {}, {}.", id="up-and-down"),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "frame"), PARTS)
@settings(max_examples=12, deadline=None)
@given(st.sampled_from(UNITS), st.integers(2018, 2024), st.integers(3, 30), st.integers(7000, 9500))
def test_the_order_of_clauses_changes_no_fact(parts, frame, unit, year, number, score):
    other = "Long An"
    values = {
        "unit": unit, "other": other, "year": year, "before": year - 1, "number": number, "more": number + 31,
        "score": f"{score / 100:.2f}".replace(".", ","), "points": f"{score / 130:.2f}".replace(".", ","), "few": 40 + number % 5,
    }  # fmt: skip
    first, second = (part.format(**values) for part in parts)
    facts = read(frame.format(first, second, **values))
    assert len(facts) == 2
    assert read(frame.format(second, first, **values)) == facts


JOINED = [
    "Năm 2022, Hòa Bình xếp thứ 17 về PAR INDEX.",
    "PCI năm 2023 của Long An đạt 70,94 điểm, đứng thứ 2 cả nước.",
    "Cùng năm 2023, SIPAS của Bắc Giang đạt 89,27%.",
]


@pytest.mark.parametrize("joint", [" ", "\n", "\n\n", "\r\n", "\n \n", "  "])
def test_where_a_line_breaks_changes_no_fact(joint):
    assert read(joint.join(JOINED)) == sorted(fact for sentence in JOINED for fact in read(sentence))


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_sentences_that_say_all_can_stand_in_any_order(order):
    assert read("\n".join(JOINED[place] for place in order)) == read("\n".join(JOINED))


TEASERS = [
    "Xem thêm: Quảng Ninh dẫn đầu PCI năm 2022 với 72,95 điểm",
    "Đọc thêm: Vì sao Hà Nội xếp thứ 3 PAR INDEX năm 2023?",
    ">> Hải Phòng đứng thứ 2 PAR INDEX năm 2023",
    "Tin liên quan: Đà Nẵng dẫn đầu DTI năm 2022",
    "Có thể bạn quan tâm: SIPAS năm 2023 của Huế đạt 85,2%",
    "TIN CÙNG CHUYÊN MỤC\nQuảng Ninh dẫn đầu PCI năm 2022",
    "Các tin khác\n- Bắc Giang xếp thứ 2 PCI năm 2022\n- Long An xếp thứ 10 PCI năm 2022",
]


@pytest.mark.parametrize("teaser", TEASERS)
def test_a_teaser_behind_the_text_adds_no_fact(teaser):
    assert read(f"{JOINED[0]}\n\n{teaser}") == read(JOINED[0])
