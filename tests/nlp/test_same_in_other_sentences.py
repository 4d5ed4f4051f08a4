"""The same facts in other sentences: words set between, clauses set before, sentences that tell of something else.

Each row is a text whose facts are those of the plain sentence, however the rest of it is built.
"""

import pytest

PLACED = ["Hà Nội | PCI | 2021 | rank = 10 | actual", "Hà Nội | PCI | 2021 | score = 68.6 | actual"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hà Nội đứng thứ 10 với 68,60 điểm.",
        "Hà Nội (diện tích 3.359 km2) đứng thứ 10 với 68,60 điểm.",
        "Hà Nội (dân số 8,5 triệu người) đứng thứ 10 với 68,60 điểm.",
        "Hà Nội, nơi có dân số 8,5 triệu người, đứng thứ 10 với 68,60 điểm.",
        "Hà Nội, nhờ cắt giảm 30% thời gian giải quyết hồ sơ, đứng thứ 10 với 68,60 điểm.",
        "Hà Nội, sau khi cắt giảm thành phần của 500 hồ sơ, đạt 68,60 điểm, đứng thứ 10.",
        "Với dân số 8,5 triệu người và 30 quận, huyện, thị xã, Hà Nội đứng thứ 10 với 68,60 điểm.",
        "Là thành phố có diện tích 3.359 km2, Hà Nội đạt 68,60 điểm, đứng thứ 10.",
        "Với hơn 500 hồ sơ được cắt giảm thành phần, Hà Nội đứng thứ 10 với 68,60 điểm.",
        "Hà Nội đạt tổng số 68,60 điểm, đứng thứ 10.",
        "Sau một năm nỗ lực, Hà Nội đứng thứ 10 với 68,60 điểm.",
        "Hà Nội sau nhiều năm nỗ lực đạt 68,60 điểm, đứng thứ 10.",
        "Hà Nội với nhiều nỗ lực xếp thứ 10, đạt 68,60 điểm.",
        "Hà Nội với nỗ lực vượt bậc xếp thứ 10, đạt 68,60 điểm.",
    ],
)
def test_what_is_told_of_a_unit_on_the_way_is_none_of_its_results(stated, sentence):
    assert stated("PCI năm 2021 vừa được công bố.\n" + sentence, published_at="2022-04-28") == PLACED


@pytest.mark.parametrize(
    "sentence",
    [
        "Với tỷ lệ giải ngân đạt 95,2%, Hà Nội đứng thứ 2 cả nước.",
        "Hà Nội có dân số 8,5 triệu người, đứng thứ 2 cả nước.",
        "Hà Nội giải ngân 95,2% vốn đầu tư, đứng thứ 10.",
    ],
)
def test_a_place_in_what_the_clause_tells_of_stays_out(stated, sentence):
    assert stated("PCI năm 2021 vừa được công bố.\n" + sentence, published_at="2022-04-28") == []


OWN = ["Bắc Giang | PCI | 2022 | rank = 2 | actual", "Bắc Giang | PCI | 2022 | score = 72.8 | actual"]
PART = "Bắc Giang | PCI/Tính minh bạch | 2022 | score = 6.2 | actual"


@pytest.mark.parametrize(
    "between",
    [
        "Tỉnh Lạng Sơn cũng cử đoàn công tác đến học tập kinh nghiệm.",
        "So với các tỉnh lân cận như Bắc Ninh, đây là kết quả tích cực.",
        "Đây cũng là dịp để tỉnh học tập kinh nghiệm của Quảng Ninh.",
        "Lãnh đạo tỉnh Thái Nguyên đánh giá cao cách làm này.",
        "“Chúng tôi rất vui với kết quả này”, ông Nguyễn Văn Lâm bày tỏ.",
    ],
)
def test_a_province_named_in_passing_takes_over_nothing(stated, between):
    text = f"Năm 2022, PCI của Bắc Giang đạt 72,8 điểm, xếp thứ 2. {between} Chỉ số Tính minh bạch đạt 6,2 điểm."
    context = {"title": "Bắc Giang: PCI tăng hạng", "outlet": "Báo Bắc Giang", "published_at": "2023-05-01"}
    assert stated(text, **context) == sorted([*OWN, PART])


@pytest.mark.parametrize(
    ("between", "behind", "expected"),
    [
        ("Hải Dương lại khác.", "PCI 2022 chỉ đạt 65,22 điểm.", "Hải Dương | PCI | 2022 | score = 65.22 | actual"),
        ("Thái Nguyên cũng quan tâm đến cách làm này.", "Tỉnh này xếp thứ 25.", "Thái Nguyên | PCI | 2022 | rank = 25 | actual"),
    ],
)  # fmt: skip
def test_a_province_that_the_text_turns_to_takes_over(stated, between, behind, expected):
    text = f"Năm 2022, PCI của Bắc Giang đạt 72,8 điểm, xếp thứ 2. {between} {behind}"
    context = {"title": "Bắc Giang: PCI tăng hạng", "outlet": "Báo Bắc Giang", "published_at": "2023-05-01"}
    assert stated(text, **context) == sorted([*OWN, expected])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SIPAS cả nước năm 2023 là 82,66%, tăng 2,58% nếu so với năm 2022 (80,08%).", ["Cả nước | SIPAS | 2022 | score = 80.08 | actual", "Cả nước | SIPAS | 2023 | score = 82.66 | actual", "Cả nước | SIPAS | 2023 | score_change = 2.58 | actual"]),
        ("Năm 2022, DTI của Lạng Sơn xếp thứ 4/63, trong đó trụ cột chính quyền số chiếm vị trí thứ 3, kinh tế số thứ 8.", ["Lạng Sơn | DTI | 2022 | rank = 4 | actual", "Lạng Sơn | DTI/Chính quyền số | 2022 | rank = 3 | actual", "Lạng Sơn | DTI/Kinh tế số | 2022 | rank = 8 | actual"]),
    ],
)  # fmt: skip
def test_other_words_between(stated, text, expected):
    assert stated(text, published_at="2024-05-01") == expected


BOTH = ["PCI", "PCI (chỉ số năng lực cạnh tranh cấp tỉnh)", "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "Chỉ số năng lực cạnh tranh cấp tỉnh - PCI"]  # fmt: skip


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đây là cơ sở để năm 2024 {} của Tuyên Quang đạt từ 68 điểm trở lên, vào nhóm 25 tỉnh dẫn đầu.", ["Tuyên Quang | PCI | 2024 | rank <= 25 | target", "Tuyên Quang | PCI | 2024 | score >= 68 | target"]),
        ("Chỉ số thành phần Đào tạo lao động của Quảng Bình trong {} 2021 đạt 5,62 điểm, thứ 41.", ["Quảng Bình | PCI/Đào tạo lao động | 2021 | rank = 41 | actual", "Quảng Bình | PCI/Đào tạo lao động | 2021 | score = 5.62 | actual"]),
        ("Hà Tĩnh tụt 8 bậc so với {} 2022, đạt 64,5 điểm {} 2023.", ["Hà Tĩnh | PCI | 2023 | rank_change = -8 | actual", "Hà Tĩnh | PCI | 2023 | score = 64.5 | actual"]),
        ("{} năm 2023 của Nghệ An đạt 66,65 điểm, xếp thứ 44.", ["Nghệ An | PCI | 2023 | rank = 44 | actual", "Nghệ An | PCI | 2023 | score = 66.65 | actual"]),
    ],
)  # fmt: skip
def test_one_indicator_by_both_its_names(stated, name, text, expected):
    assert stated(text.replace("{}", name), published_at="2024-05-10") == expected


LED = ["Hải Phòng | SIPAS | 2024 | rank = 1 | actual", "Hải Phòng | SIPAS | 2024 | score = 90.59 | actual"]
FOLLOWED = [
    "Ninh Bình | SIPAS | 2024 | rank = 2 | actual",
    "Ninh Bình | SIPAS | 2024 | score = 89.47 | actual",
    "Quảng Ninh | SIPAS | 2024 | rank = 3 | actual",
    "Quảng Ninh | SIPAS | 2024 | score = 88.96 | actual",
    "Thái Nguyên | SIPAS | 2024 | rank = 4 | actual",
    "Thái Nguyên | SIPAS | 2024 | score = 88.15 | actual",
]


@pytest.mark.parametrize(
    "names",
    [
        "Ninh Bình (89,47%), Quảng Ninh (88,96%), Thái Nguyên (88,15%)",
        "Ninh Bình (89,47%); Quảng Ninh (88,96%); và Thái Nguyên (88,15%)",
        "Ninh Bình đạt 89,47%, Quảng Ninh đạt 88,96% và Thái Nguyên đạt 88,15%",
        "Ninh Bình với 89,47%, Quảng Ninh với 88,96%, Thái Nguyên với 88,15%",
        "Ninh Bình: 89,47%, Quảng Ninh: 88,96% và Thái Nguyên: 88,15%",
        "Ninh Bình, 89,47%; Quảng Ninh, 88,96%; Thái Nguyên, 88,15%",
        "Ninh Bình – 89,47%, Quảng Ninh – 88,96%, Thái Nguyên – 88,15%",
        "Ninh Bình được 89,47%, Quảng Ninh được 88,96%, Thái Nguyên được 88,15%",
    ],
)
def test_who_follows_in_order_however_the_values_are_set(stated, names):
    assert stated(f"SIPAS 2024: Hải Phòng dẫn đầu với 90,59%, theo sau là {names}.") == sorted([*LED, *FOLLOWED])


@pytest.mark.parametrize("how", ["{} đạt {} điểm", "{}: {} điểm", "{} với {} điểm", "{} ({} điểm)", "{} {} điểm"])
def test_each_of_a_top_however_its_value_is_set(stated, how):
    told = [("Long An", "72,64"), ("Bắc Giang", "71,24"), ("Bà Rịa - Vũng Tàu", "71,17")]
    names = ", ".join(how.format(*each) for each in told)
    expected = [f"{name} | PCI | 2024 | rank <= 5 | actual" for name, _ in told]
    expected += [f"{name} | PCI | 2024 | score = {value.replace(',', '.')} | actual" for name, value in told]
    assert stated(f"Ba cái tên còn lại trong top 5 PCI 2024 là {names}.") == sorted(expected)


THIRD = ["Long An | PCI | 2024 | rank = 3 | actual", "Long An | PCI | 2024 | score = 72.64 | actual"]


@pytest.mark.parametrize("rest", ["với 72,64 điểm, Long An xếp hạng 3/63 PCI năm 2024.", "PCI năm 2024 của Long An đạt 72,64 điểm, xếp thứ 3/63."])  # fmt: skip
@pytest.mark.parametrize(
    "opening",
    [
        "Báo cáo nêu rõ: ",
        "Kết quả là ",
        "Kết quả cho thấy, ",
        "Số liệu công bố cho thấy ",
        "Thực tế cho thấy, ",
        "Điều đáng mừng là ",
        "Điểm sáng là ",
        "Minh chứng là ",
        "Có thể thấy ",
        "Nhìn vào bảng xếp hạng có thể thấy ",
        "Một tín hiệu đáng mừng nữa: ",
        "Đáng tiếc, ",
        "Không chỉ vậy, ",
    ],
)
def test_how_a_sentence_opens_changes_nothing(stated, opening, rest):
    assert stated(opening + rest, published_at="2025-06-01") == THIRD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Báo cáo nêu rõ: PAR INDEX 2023 của Ngân hàng Nhà nước giảm 1,88% so với năm 2022, còn 89,89%.", ["Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.89 | actual", "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score_change = -1.88 | actual"]),
        ("Báo cáo nêu rõ: DTI 2022 của Thừa Thiên Huế đạt 0,6975, của Cần Thơ là 0,6924.", ["Cần Thơ | DTI | 2022 | score = 0.6924 | actual", "Thừa Thiên Huế | DTI | 2022 | score = 0.6975 | actual"]),
        ("Đáng tiếc, sau khi rớt xuống vị trí 52/63 trong bảng xếp hạng PCI 2021, Bến Tre đã bật lên hạng 38 vào năm 2022.", ["Bến Tre | PCI | 2021 | rank = 52 | actual", "Bến Tre | PCI | 2022 | rank = 38 | actual"]),
        ("Long An, với 72,64 điểm, vượt Bến Tre về PCI 2023.", ["Long An | PCI | 2023 | score = 72.64 | actual"]),
    ],
)  # fmt: skip
def test_what_stands_behind_an_opening_keeps_its_owner(stated, text, expected):
    assert stated(text, published_at="2024-05-01") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hải Phòng, một trong 5 thành phố trực thuộc Trung ương, đứng thứ 3 PCI 2023.", ["Hải Phòng | PCI | 2023 | rank = 3 | actual"]),
        ("Là một trong 5 thành phố trực thuộc Trung ương, Hà Nội xếp thứ 28 PCI 2023.", ["Hà Nội | PCI | 2023 | rank = 28 | actual"]),
        ("Bến Tre, một trong 13 tỉnh, thành Đồng bằng sông Cửu Long, đứng thứ 8 PCI 2023.", ["Bến Tre | PCI | 2023 | rank = 8 | actual"]),
        ("Trong 5 thành phố trực thuộc Trung ương, Hải Phòng đứng thứ nhất PCI 2023.", ["Hải Phòng | PCI | 2023 | rank = 1 | actual | group"]),
        ("Trong 13 tỉnh, thành Đồng bằng sông Cửu Long, Bến Tre đứng thứ 4 PCI 2023.", ["Bến Tre | PCI | 2023 | rank = 4 | actual | region"]),
    ],
)  # fmt: skip
def test_one_of_some_is_no_table(stated, text, expected):
    assert stated(text, published_at="2024-05-20") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Với hơn 50 thủ tục hành chính được cắt giảm, năm 2023, Quảng Ninh đứng đầu cả PAR INDEX, SIPAS lẫn PCI.", ["Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual", "Quảng Ninh | PCI | 2023 | rank = 1 | actual", "Quảng Ninh | SIPAS | 2023 | rank = 1 | actual"]),
        ("Với hơn 50 thủ tục hành chính được cắt giảm, Bộ Y tế vươn lên thứ 13/17 bộ về chỉ số CCHC 2022, đạt 82,30%.", ["Bộ Y tế | PAR_INDEX | 2022 | rank = 13 | actual", "Bộ Y tế | PAR_INDEX | 2022 | score = 82.3 | actual"]),
        ("Năm 2023, PCI của Long An đạt 70,94 điểm. Năm 2019, tỉnh bắt đầu triển khai hệ thống một cửa điện tử. Tỉnh đứng thứ 2 cả nước, chỉ số Tính minh bạch đạt 6,4 điểm.", ["Long An | PCI | 2023 | rank = 2 | actual", "Long An | PCI | 2023 | score = 70.94 | actual", "Long An | PCI/Tính minh bạch | 2023 | score = 6.4 | actual"]),
    ],
)  # fmt: skip
def test_what_was_done_for_it_is_no_component_and_no_year(stated, text, expected):
    assert stated(text, published_at="2024-05-01") == expected
