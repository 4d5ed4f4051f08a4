"""A change of wording that says the same changes no fact: openings, synonyms, signs, spellings.

Each row is a sentence in words that are read rightly and the same in others; both must state the same.
"""

import pytest

SENTENCES = {
    "Hải Dương xếp thứ ba SIPAS 2023 với 90,23%, theo sau là Hà Tĩnh 88,97%.": [
        "Hà Tĩnh | SIPAS | 2023 | rank = 4 | actual",
        "Hà Tĩnh | SIPAS | 2023 | score = 88.97 | actual",
        "Hải Dương | SIPAS | 2023 | rank = 3 | actual",
        "Hải Dương | SIPAS | 2023 | score = 90.23 | actual",
    ],
    "Với 72,64 điểm, Long An xếp hạng 3/63 PCI năm 2024.": [
        "Long An | PCI | 2024 | rank = 3 | actual",
        "Long An | PCI | 2024 | score = 72.64 | actual",
    ],
    "Sau khi rớt xuống vị trí 52 PCI 2021, Bến Tre đã bật lên hạng 38 năm 2022.": [
        "Bến Tre | PCI | 2021 | rank = 52 | actual",
        "Bến Tre | PCI | 2022 | rank = 38 | actual",
    ],
    "SIPAS cả nước năm 2023 là 82,66%, tăng 2,58% so với năm 2022 (80,08%).": [
        "Cả nước | SIPAS | 2022 | score = 80.08 | actual",
        "Cả nước | SIPAS | 2023 | score = 82.66 | actual",
        "Cả nước | SIPAS | 2023 | score_change = 2.58 | actual",
    ],
    "Bộ Công Thương đạt 84,68%, xếp thứ 9/17 bộ về Chỉ số cải cách hành chính năm 2023.": [
        "Bộ Công Thương | PAR_INDEX | 2023 | rank = 9 | actual",
        "Bộ Công Thương | PAR_INDEX | 2023 | score = 84.68 | actual",
    ],
}
OPENINGS = [
    "Theo Bộ Nội vụ, ",
    "Theo số liệu của Sở Nội vụ, ",
    "Theo ông Nguyễn Văn Lâm, Giám đốc Sở Nội vụ, ",
    "Theo bà Trần Thị Hoa, Phó Chủ tịch UBND tỉnh, Phó Trưởng ban Chỉ đạo, ",
    "Thông tin từ Sở Nội vụ cho biết: ",
    "Ông Trần Văn Lâm, Giám đốc Sở Nội vụ, cho biết: ",
    "Phát biểu tại hội nghị, ông Trần Văn Lâm, Phó Chủ tịch UBND tỉnh, cho biết ",
    "Theo Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI), ",
    "Theo đó, ",
    "Cụ thể, ",
    "Đáng chú ý, ",
    "Ở chiều ngược lại, ",
]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_who_says_so_changes_nothing(stated, sentence, opening):
    plain = (
        sentence
        if sentence[:2].isupper() or not sentence.startswith(("Với", "Sau"))
        else sentence[0].lower() + sentence[1:]
    )
    assert stated(opening + plain, published_at="2025-06-01") == SENTENCES[sentence]


@pytest.mark.parametrize("sentence", [each for each in SENTENCES if "cả nước" not in each])
@pytest.mark.parametrize("ending", [", đại diện Sở Nội vụ cho biết.", ", theo Bộ Nội vụ.", ", ông Nguyễn Văn Lâm nói."])
def test_who_said_so_behind_changes_nothing(stated, sentence, ending):
    assert stated(sentence.removesuffix(".") + ending, published_at="2025-06-01") == SENTENCES[sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo Sở Nội vụ, PAR INDEX năm 2023 đạt 85,63%, xếp thứ 23.", ["Lạng Sơn | PAR_INDEX | 2023 | rank = 23 | actual", "Lạng Sơn | PAR_INDEX | 2023 | score = 85.63 | actual"]),
        ("Theo ông Nguyễn Văn Lâm, Chủ tịch UBND tỉnh Lạng Sơn, PCI 2023 của tỉnh đạt 66,1 điểm.", ["Lạng Sơn | PCI | 2023 | score = 66.1 | actual"]),
        ("Theo dự báo của Sở Nội vụ, PAR INDEX 2024 của tỉnh ước đạt 87,5%.", ["Lạng Sơn | PAR_INDEX | 2024 | score = 87.5 | forecast"]),
    ],
)  # fmt: skip
def test_the_source_may_still_tell_whose_result_it_is(stated, text, expected):
    found = stated(text, title="Lạng Sơn: công bố chỉ số", outlet="Báo Lạng Sơn", published_at="2024-05-02")
    assert [line.replace("~", "=") for line in found] == expected


SAME = [
    ("PCI năm 2023 của Hà Nam giảm 2,1 điểm so với năm 2022.", ["so năm 2022", "so với kết quả năm 2022", "so với cùng kỳ năm 2022", "so cùng kỳ năm 2022", "so với 2022"], "so với năm 2022"),
    ("PAR INDEX 2023 của Đồng Nai giảm 3,12 điểm phần trăm.", ["giảm mất", "tụt", "sụt"], "giảm"),
    ("SIPAS 2024 của Nam Định phấn đấu đạt tối thiểu 88%.", ["từ", "không dưới", "ít nhất", ">=", "trên hoặc bằng"], "tối thiểu"),
    ("SIPAS 2024 của Nam Định đạt 88% trở lên.", ["hoặc cao hơn", "hoặc hơn"], "trở lên"),
    ("PAR INDEX 2021 của Thanh Hóa đạt 87,83%.", ["đạt tỷ lệ", "với tỷ lệ", "ở mức"], "đạt"),
    ("PCI 2021 của Bình Định xếp thứ 11/63 tỉnh, thành phố.", ["63 tỉnh/thành phố", "63 tỉnh thành", "63 địa phương"], "63 tỉnh, thành phố"),
    ("PCI 2021 của Bình Định xếp thứ 11.", ["PCI-2021", "PCI năm 2021", "PCI (năm 2021)"], "PCI 2021"),
    ("PCI 2022 của Hà Nam xếp hạng 12, Lai Châu hạng 21.", ["hạng mười hai"], "hạng 12"),
    ("Lào Cai, Yên Bái và Phú Thọ lần lượt tăng 4, 7 và 12 bậc PCI 2021.", ["theo thứ tự"], "lần lượt"),
    ("Về PAR INDEX, Bình Dương xếp hạng 4 năm 2020; về DTI, tỉnh xếp hạng 19 năm 2022.", ["địa phương xếp"], "tỉnh xếp"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "old", "new"), [(sentence, old, new) for sentence, others, old in SAME for new in others]
)
def test_another_word_for_the_same_changes_nothing(stated, sentence, old, new):
    told = stated(sentence, published_at="2025-06-01")
    assert told
    assert stated(sentence.replace(old, new), published_at="2025-06-01") == told


BESIDE = [
    "Tin liên quan\n\nĐà Nẵng dẫn đầu PCI 2014 với 66,87 điểm\n\nCao Bằng đứng cuối PAR INDEX 2022",
    "Từ khóa: PAR INDEX, PCI, Quảng Ninh, cải cách hành chính",
    "Quang cảnh hội nghị. Ảnh: Nguyễn Lâm",
]


@pytest.mark.parametrize("line", BESIDE)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_is_none_of_the_text_changes_nothing(stated, sentence, line):
    assert stated(f"{sentence}\n\n{line}", published_at="2025-06-01") == SENTENCES[sentence]


def test_a_caption_between_two_paragraphs_changes_nothing(stated):
    first, second = "Hà Nam đạt 66,1 điểm PCI 2023.", "Tỉnh xếp thứ 33, giảm 6 bậc."
    whole = stated(f"{first}\n\n{second}", published_at="2024-06-01")
    assert len(whole) == 3
    assert stated(f"{first}\n\nQuang cảnh hội nghị. Ảnh: Nguyễn Lâm\n\n{second}", published_at="2024-06-01") == whole


def test_a_missing_space_behind_a_sentence_changes_nothing(stated):
    text = "PCI 2023 của Hà Nam đạt 66,1 điểm. Chỉ số SIPAS 2023 của TP. Hồ Chí Minh đạt 81,2%. Yên Bái đứng thứ 40 PCI 2023."
    assert len(stated(text, published_at="2024-06-01")) == 3
    glued = text.replace(". Chỉ", ".Chỉ").replace(". Yên", ".Yên")
    assert stated(glued, published_at="2024-06-01") == stated(text, published_at="2024-06-01")


@pytest.mark.parametrize(
    "text",
    [
        "Trong đó, lĩnh vực đất đai có mức độ hài lòng thấp nhất với 81,45%.",
        "Lĩnh vực tư pháp đạt 90,1%, cao hơn lĩnh vực xây dựng 3 điểm.",
        "Nhóm thủ tục đất đai chỉ đạt mức hài lòng 79,3%.",
    ],
)
def test_satisfaction_with_one_field_of_work_is_not_that_of_the_province(stated, text):
    whole = "Chỉ số hài lòng năm 2023 của tỉnh Sơn La đạt 84,2%."
    assert stated(f"{whole} {text}", published_at="2024-05-01") == ["Sơn La | SIPAS | 2023 | score = 84.2 | actual"]
