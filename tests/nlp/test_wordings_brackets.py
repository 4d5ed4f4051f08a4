"""Brackets behind a change, places that are left, and what is said of units without their names."""

import pytest

ROWS = [
    (
        "Năm 2022, Đắk Nông nằm trong nhóm 40 tỉnh dẫn đầu về PAR INDEX, SIPAS đạt 83%.",
        ["Đắk Nông | PAR_INDEX | 2022 | rank <= 40 | actual", "Đắk Nông | SIPAS | 2022 | score = 83 | actual"],
    ),
    (
        "Năm 2022, Sơn La xếp thứ 12 về PCI, PAPI đạt 42,5 điểm.",
        ["Sơn La | PAPI | 2022 | score = 42.5 | actual", "Sơn La | PCI | 2022 | rank = 12 | actual"],
    ),
    (
        "Năm 2022, Sơn La xếp thứ 12 về PCI, PAPI và thứ 30 về SIPAS.",
        [
            "Sơn La | PAPI | 2022 | rank = 12 | actual",
            "Sơn La | PCI | 2022 | rank = 12 | actual",
            "Sơn La | SIPAS | 2022 | rank = 30 | actual",
        ],
    ),
    (
        "Năm 2022, trong bảng PCI, Hà Nội tụt xuống thứ 20, còn Đà Nẵng rời tốp 5.",
        ["Hà Nội | PCI | 2022 | rank = 20 | actual"],
    ),
    ("Năm 2022, Đà Nẵng rời nhóm cuối PCI, lên thứ 40.", ["Đà Nẵng | PCI | 2022 | rank = 40 | actual"]),
    ("Năm 2022, Đà Nẵng chia tay top 10 PCI khi chỉ xếp thứ 15.", ["Đà Nẵng | PCI | 2022 | rank = 15 | actual"]),
    ("Năm 2022, Kon Tum bị đẩy khỏi nhóm 20 PCI, xếp hạng 33.", ["Kon Tum | PCI | 2022 | rank = 33 | actual"]),
    ("Năm 2022, Đà Nẵng rời khỏi top 10 PCI khi chỉ xếp thứ 15.", ["Đà Nẵng | PCI | 2022 | rank = 15 | actual"]),
    (
        "Năm 2022, Đà Nẵng không còn trong top 10 PCI khi tụt xuống thứ 15.",
        ["Đà Nẵng | PCI | 2022 | rank = 15 | actual"],
    ),
    (
        "Năm 2022, Đà Nẵng không giữ được ngôi đầu PCI khi rơi xuống hạng 9.",
        ["Đà Nẵng | PCI | 2022 | rank = 9 | actual"],
    ),
    (
        "Về SIPAS năm 2022, Đắk Nông chỉ đạt 78,9%, thấp hơn bình quân chung cả nước 3,76 điểm phần trăm (82,66%) và giảm 6 bậc.",
        [
            "Cả nước | SIPAS | 2022 | score = 82.66 | actual",
            "Đắk Nông | SIPAS | 2022 | rank_change = -6 | actual",
            "Đắk Nông | SIPAS | 2022 | score = 78.9 | actual",
        ],
    ),
    (
        "Năm 2022, PAR INDEX của Hà Giang đạt 84,1%, kém Lào Cai 2,5 điểm (86,6%).",
        ["Hà Giang | PAR_INDEX | 2022 | score = 84.1 | actual", "Lào Cai | PAR_INDEX | 2022 | score = 86.6 | actual"],
    ),
    (
        "PCI năm 2022 của Nam Định đạt 65,29 điểm, cao hơn 0,07 điểm so với trung vị cả nước (65,22).",
        ["Cả nước | PCI | 2022 | score = 65.22 | actual", "Nam Định | PCI | 2022 | score = 65.29 | actual"],
    ),
    (
        "Năm 2022, Huế đạt 69,36 điểm PCI, tăng 0,49 điểm (Đà Nẵng 70,11 điểm).",
        [
            "Thừa Thiên Huế | PCI | 2022 | score = 69.36 | actual",
            "Thừa Thiên Huế | PCI | 2022 | score_change = 0.49 | actual",
            "Đà Nẵng | PCI | 2022 | score = 70.11 | actual",
        ],
    ),
    (
        "Năm 2022, Sơn La đạt 84,5%, cao hơn năm 2021 1,2 điểm phần trăm (83,3%) về PAR INDEX.",
        [
            "Sơn La | PAR_INDEX | 2021 | score = 83.3 | actual",
            "Sơn La | PAR_INDEX | 2022 | score = 84.5 | actual",
            "Sơn La | PAR_INDEX | 2022 | score_change = 1.2 | actual",
        ],
    ),
    (
        "PAR INDEX năm 2022 của Sơn La đạt 84,5%, tăng 1,2 điểm phần trăm so với năm 2021 (83,3%).",
        [
            "Sơn La | PAR_INDEX | 2021 | score = 83.3 | actual",
            "Sơn La | PAR_INDEX | 2022 | score = 84.5 | actual",
            "Sơn La | PAR_INDEX | 2022 | score_change = 1.2 | actual",
        ],
    ),
    (
        "PAR INDEX năm 2022 của Sơn La đạt 84,5%, tăng 1,2 điểm phần trăm so với năm trước (83,3%).",
        [
            "Sơn La | PAR_INDEX | 2021 | score = 83.3 | actual",
            "Sơn La | PAR_INDEX | 2022 | score = 84.5 | actual",
            "Sơn La | PAR_INDEX | 2022 | score_change = 1.2 | actual",
        ],
    ),
    (
        "PCI năm 2022 của Sơn La đạt 64,5 điểm, giảm 1,2 điểm (năm trước 65,7 điểm).",
        [
            "Sơn La | PCI | 2021 | score = 65.7 | actual",
            "Sơn La | PCI | 2022 | score = 64.5 | actual",
            "Sơn La | PCI | 2022 | score_change = -1.2 | actual",
        ],
    ),
    (
        "PCI năm 2022 của Sơn La đạt 64,5 điểm, thấp hơn năm trước 1,2 điểm (65,7).",
        [
            "Sơn La | PCI | 2021 | score = 65.7 | actual",
            "Sơn La | PCI | 2022 | score = 64.5 | actual",
            "Sơn La | PCI | 2022 | score_change = -1.2 | actual",
        ],
    ),
    (
        "Sơn La năm 2022 xếp thứ 20 PCI, tăng 5 bậc so với năm trước (hạng 25).",
        [
            "Sơn La | PCI | 2021 | rank = 25 | actual",
            "Sơn La | PCI | 2022 | rank = 20 | actual",
            "Sơn La | PCI | 2022 | rank_change = 5 | actual",
        ],
    ),
    ("PAPI năm 2022: Thừa Thiên Huế vươn lên, nhiều tỉnh Tây Nguyên đứng cuối.", []),
    ("Năm 2022, Quảng Ninh cải thiện mạnh, một số tỉnh miền núi phía Bắc xếp cuối bảng PCI.", []),
    ("PCI năm 2022: Long An bứt phá, không ít địa phương tụt xuống nhóm cuối.", []),
    (
        "Năm 2022, Kon Tum đạt 60,1 điểm PCI, trong khi các tỉnh Tây Nguyên khác đều đứng dưới thứ 40.",
        ["Kon Tum | PCI | 2022 | score = 60.1 | actual"],
    ),
    (
        "Năm 2022, các tỉnh Sơn La, Lai Châu lần lượt xếp thứ 20 và 40 PCI.",
        ["Lai Châu | PCI | 2022 | rank = 40 | actual", "Sơn La | PCI | 2022 | rank = 20 | actual"],
    ),
    ("Trong khi nhiều tỉnh tụt hạng, Sơn La xếp thứ 20 PCI năm 2022.", ["Sơn La | PCI | 2022 | rank = 20 | actual"]),
    (
        "Sơn La cùng nhiều địa phương trong vùng tăng hạng, xếp thứ 20 PCI năm 2022.",
        ["Sơn La | PCI | 2022 | rank = 20 | actual"],
    ),
    (
        "Vượt qua nhiều tỉnh mạnh đứng thứ 20, Sơn La về đích với 67 điểm PCI năm 2022.",
        ["Sơn La | PCI | 2022 | score = 67 | actual"],
    ),
    (
        "Năm 2022, trong khi các tỉnh cùng nhóm giậm chân tại chỗ, Sơn La lên hạng 20 PCI.",
        ["Sơn La | PCI | 2022 | rank = 20 | actual"],
    ),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_each_wording_tells_what_a_reader_takes_from_it(stated, text, told) -> None:
    assert stated(text, title="Tin trong ngày", published_at="2023-06-01") == told


ARTICLES = [
    pytest.param(
        "2020-06-02",
        "Yên Bái và câu chuyện 10 chỉ số thành phần",
        "Trong báo cáo PCI công bố tháng 5, Yên Bái được 65,03 điểm, hạng 36. Đây là bước tiến 6 bậc nếu so với PCI 2018 "
        "(63,17 điểm, hạng 42).",
        [
            "Yên Bái | PCI | 2018 | rank = 42 | actual",
            "Yên Bái | PCI | 2018 | score = 63.17 | actual",
            "Yên Bái | PCI | 2019 | rank = 36 | actual",
            "Yên Bái | PCI | 2019 | rank_change = 6 | actual",
            "Yên Bái | PCI | 2019 | score = 65.03 | actual",
        ],
        id="a-year-compared-with-is-not-the-articles",
    ),
    pytest.param(
        "2023-04-20",
        "Hòa Bình cải thiện PAR INDEX",
        "Bộ Nội vụ vừa công bố kết quả. PAR INDEX của Hòa Bình tăng từ thứ 40 năm 2020 lên thứ 21, đạt 85,6%.",
        [
            "Hòa Bình | PAR_INDEX | 2020 | rank = 40 | actual",
            "Hòa Bình | PAR_INDEX | 2022 | rank = 21 | actual",
            "Hòa Bình | PAR_INDEX | 2022 | score = 85.6 | actual",
        ],
        id="nor-is-one-that-it-came-from",
    ),
    pytest.param(
        "2025-04-08",
        "Các bộ trong bảng xếp hạng cải cách hành chính",
        "Ban Chỉ đạo CCHC đã công bố PAR INDEX 2024. Kết quả của Bộ Xây dựng là 83,5%. Con số của Bộ Công Thương là 83,3%.",
        [
            "Bộ Công Thương | PAR_INDEX | 2024 | score = 83.3 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2024 | score = 83.5 | actual",
        ],
        id="a-result-of-its-own",
    ),
]


@pytest.mark.parametrize(("day", "title", "text", "told"), ARTICLES)
def test_each_article_tells_what_a_reader_takes_from_it(stated, day, title, text, told) -> None:
    assert stated(text, title=title, published_at=day) == told
