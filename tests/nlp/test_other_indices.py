"""Indices of others beside ours: a place or a score of theirs is nobody's of ours; and changes in the bracket of a score."""

import pytest

ROWS = [
    (
        "2020-06-10",
        "Năm 2019, chỉ số đào tạo lao động trong PCI của Yên Bái (5,77, giảm 0,2).",
        [
            "Yên Bái | PCI/Đào tạo lao động | 2019 | score = 5.77 | actual",
            "Yên Bái | PCI/Đào tạo lao động | 2019 | score_change = -0.2 | actual",
        ],
    ),
    (
        "2020-06-10",
        "Năm 2019, chỉ số đào tạo lao động trong PCI của Yên Bái (5,77, giảm 0,21).",
        [
            "Yên Bái | PCI/Đào tạo lao động | 2019 | score = 5.77 | actual",
            "Yên Bái | PCI/Đào tạo lao động | 2019 | score_change = -0.21 | actual",
        ],
    ),
    (
        "2020-06-10",
        "PCI 2019 của Yên Bái: đào tạo lao động (5,77, giảm 0,2), thiết chế pháp lý (6,37, giảm 0,05).",
        [
            "Yên Bái | PCI/Thiết chế pháp lý và an ninh trật tự | 2019 | score = 6.37 | actual",
            "Yên Bái | PCI/Thiết chế pháp lý và an ninh trật tự | 2019 | score_change = -0.05 | actual",
            "Yên Bái | PCI/Đào tạo lao động | 2019 | score = 5.77 | actual",
            "Yên Bái | PCI/Đào tạo lao động | 2019 | score_change = -0.2 | actual",
        ],
    ),
    (
        "2024-06-10",
        "POBI 2023 của Quảng Ninh đứng thứ nhất, PAR INDEX 2023 đạt 92,18%.",
        ["Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, PAR INDEX Sơn La xếp thứ 30, còn điểm công khai ngân sách tỉnh POBI đứng thứ nhất.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX. Chỉ số POBI của tỉnh xếp thứ 5, đạt 88,1 điểm.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "PCI 2023 của Hà Giang đạt 62,1 điểm. HDI của tỉnh đạt 0,634, xếp thứ 60.",
        ["Hà Giang | PCI | 2023 | score = 62.1 | actual"],
    ),
    (
        "2024-06-10",
        "SCOLI năm 2023 của Hà Nội đứng đầu cả nước, PCI 2023 xếp thứ 28.",
        ["Hà Nội | PCI | 2023 | rank = 28 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX. Chỉ số năng lực cạnh tranh du lịch của tỉnh xếp thứ 5.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX. Chỉ số sản xuất công nghiệp của tỉnh xếp thứ 5.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX. Chỉ số phát triển con người của tỉnh xếp thứ 5.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX. Chỉ số công khai ngân sách tỉnh (POBI) của Sơn La xếp thứ 5.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX, chỉ số hiệu quả logistics đứng thứ 5.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX. FTA Index của tỉnh xếp thứ 5.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX, chỉ số phát triển du lịch đạt 7,2 điểm.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX. Chỉ số GRII của tỉnh xếp thứ 5.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual"],
    ),
    (
        "2024-06-10",
        "Năm 2023, Sơn La xếp thứ 30 PAR INDEX; VLCI Index xếp thứ 8; chỉ số PAPI xếp thứ 9, chỉ số SIPAS đạt 85,1%.",
        [
            "Sơn La | PAPI | 2023 | rank = 9 | actual",
            "Sơn La | PAR_INDEX | 2023 | rank = 30 | actual",
            "Sơn La | SIPAS | 2023 | score = 85.1 | actual",
        ],
    ),
    (
        "2024-06-10",
        "Chỉ số CCHC năm 2023 của Sơn La xếp thứ 30. Chỉ số DDCI của Sở Nội vụ đạt 85 điểm.",
        ["Sơn La | PAR_INDEX | 2023 | rank = 30 | actual", "Sở Nội vụ | DDCI | 2023 | score = 85 | actual | internal"],
    ),
    (
        "2024-06-10",
        "Chỉ số ICT Index 2020 của Sơn La xếp thứ 30. Viet Nam ICT Index 2019 xếp thứ 31. PAR-INDEX 2020 đạt 80%, PCI Index 65 điểm.",
        [
            "Sơn La | ICT_INDEX | 2019 | rank = 31 | actual",
            "Sơn La | ICT_INDEX | 2020 | rank = 30 | actual",
            "Sơn La | PAR_INDEX | 2020 | score = 80 | actual",
            "Sơn La | PCI | 2020 | score = 65 | actual",
        ],
    ),
]


@pytest.mark.parametrize(("day", "text", "told"), ROWS)
def test_each_index_keeps_its_own_figures(stated, day, text, told) -> None:
    assert stated(text, title="Tin trong ngày", published_at=day) == told
