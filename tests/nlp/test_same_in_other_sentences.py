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
