"""Texts of any size and any shape: up to a megabyte they are read, and four times the text is four times the work."""

import time

import pytest

from nlp.pipeline import extract
from schema.article import Article, Table
from schema.catalogue import catalogue

LEAD = "Năm 2023, PAR INDEX của Hà Nội "
NAMES = [unit.name for unit in catalogue().units(type="province")]
STEPS = 9
"""Four times the text may take so many times as long; a square of it takes sixteen times."""
GRACE = 0.3
"""Seconds that a measurement may be off by on a busy machine."""


def article(text: str, *tables: Table) -> Article:
    return Article(id="a", content_hash="h", source="-", text=text, tables=tables)


def seconds(read: Article) -> float:
    started = time.process_time()
    reading = extract(read)
    taken = time.process_time() - started
    for fact in reading.facts:
        place = fact.evidence
        if place.table is None:
            assert reading.article.field(place.field)[place.start : place.end] == place.quote
    return taken


def filled(letters: int, piece: str) -> str:
    """So many letters of pieces, each with the next number and the next name."""
    parts, length, number = [LEAD], 0, 0
    while length < letters:
        value, name = f"{60 + number % 40},{number % 97:02d}", NAMES[number % len(NAMES)]
        parts.append(piece.format(n=number, place=number % 63 + 1, value=value, name=name))
        length += len(parts[-1])
        number += 1
    return "".join(parts)


def grows_as(small: Article, big: Article) -> None:
    """A busy machine can spoil a measurement: it is taken again before it counts."""
    seconds(article(LEAD + "xếp thứ 3, đạt 91,43%."))  # word lists and patterns are loaded
    measured = []
    for _ in range(3):
        once, four_times = seconds(small), seconds(big)
        measured.append((once, four_times))
        if four_times < STEPS * once + GRACE:
            return
    pytest.fail(f"four times the text took {measured}")


def grows_with_the_text(piece: str, letters: int) -> None:
    grows_as(article(filled(letters, piece)), article(filled(letters * 4, piece)))


PLAIN = [
    "và người dân tiếp tục được phục vụ tốt hơn ", "{name}, ", "(", ")", "(thứ ", "lần lượt ", "1", "1.", "1,", "\u0301", "a\u0301\u0323",
    "ắ", "Hànộixếpthứ3", "\n", " ", "\t", "\r\n", "a\n", "_", "%", "…", "? ", ". ", ", ", "; ", ": ", " - ", "“{name}” ", "TP. ", "Nguyễn Văn A ",
    "ông Nguyễn Văn An, Chủ tịch UBND tỉnh Hà Nam, ", "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, ", "Luật Ngân sách nhà nước năm 2015, ",
    "năm ", "năm 2023 ", "2021, 2022, ", "ngày 15/7/2021, ", "mức độ hài lòng của người dân, tổ chức và ", "Huyện A ", "huyện Kim Sơn, Nho Quan và Gia Viễn ",
    "Sở Kế hoạch và Đầu tư, ", "PAR INDEX ", "tỉnh ", "trong đó ", "http://a.vn/b?c=d&e ", "98,7% hồ sơ ", "6,2 triệu thẻ ", "\x00", "İ", "Σς", "😀",
]  # fmt: skip
DENSE = [
    "{n} ", "{value}%, ", "{value} điểm, ", "{name} xếp thứ {place}, ", "{name} xếp thứ {place} với {value} điểm.\n", "{name} | {place} | {value}\n",
    "{n} {name} {value}\n", "{name}\n{value}\n{place}\n", "STT\nĐơn vị\nĐiểm\nHạng\n{n}\n{name}\n{value}\n{place}\n", "- {name}: thứ {place}\n", "Huyện Kim Sơn\n{value}\n{place}\n",
    "{name}, Huế và Hải Phòng lần lượt xếp thứ 1, 2, 3; ", "(thứ {place} ", "từ hạng {place} lên ", "{place}/63 ", "Tính minh bạch đạt 7,1 điểm, ", "khối huyện Sốp Cộp dẫn đầu, ",
    "Khối huyện: Sốp Cộp dẫn đầu\n", "Khối huyện: Huyện Kim Sơn, Nho Quan dẫn đầu\n", "Tỉnh này đạt 91%. ", "53 tỉnh tăng, 9 tỉnh giảm, ", "KẾT QUẢ NĂM 2023\n", "Xem thêm: Hà Nội xếp thứ 3\n", "Điểm\n",
    "in 2023 the province of {name} ranked 3rd with 91.4 points, up 2 places from the previous year. ",
    "đạt 91%. Năm 2022 đạt 90%, tăng 1 điểm so với năm 2021. Người dân hài lòng hơn trước. ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PLAIN)
def test_work_grows_with_a_text_that_repeats_one_thing(piece):
    grows_with_the_text(piece, 12_000)


@pytest.mark.parametrize("piece", DENSE)
def test_work_grows_with_a_text_full_of_figures(piece):
    grows_with_the_text(piece, 2_500)


@pytest.mark.parametrize(
    "piece",
    ["và người dân tiếp tục được phục vụ tốt hơn ", "Cán bộ xã trả kết quả sớm hơn. ", "(", "Hànộixếpthứ3"],
    ids=["one sentence", "one paragraph", "brackets", "no space"],
)  # fmt: skip
def test_a_megabyte_is_read(piece):
    grows_with_the_text(piece, 250_000)


def table(rows: int) -> Table:
    body = [(str(row), NAMES[row % len(NAMES)], f"{60 + row % 40},{row % 97:02d}") for row in range(rows)]
    return Table(rows=(("STT", "Đơn vị", "Điểm"), *body), header=True, caption="PAR INDEX năm 2023")


def test_work_grows_with_the_rows_of_a_table():
    grows_as(article(LEAD, table(400)), article(LEAD, table(1_600)))
