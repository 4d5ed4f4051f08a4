"""National dailies, ministry portals, papers of technology and business: whole articles, and wordings found in them."""

import pytest

WORDINGS = [
    pytest.param(
        "PAR INDEX năm 2022 của Hà Nội là 89,58%. Hải Phòng đạt 90,09%. Năm 2022, kết quả đạt 89,58%.",
        [
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
        ],
        {},
        id="a-value-of-another-that-contradicts-as-well",
    ),
    pytest.param(
        "The State Bank of Vietnam topped the 2023 PAR Index. The ministries of Home Affairs and Natural Resources and Environment completed the top five, while the health ministry ranked 16th with 80.16 percent.",
        [
            "Bộ Nội vụ | PAR_INDEX | 2023 | rank <= 5 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2023 | rank <= 5 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | rank = 16 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | score = 80.16 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 1 | actual",
        ],
        {},
        id="ministries-told-by-their-fields",
    ),
    pytest.param(
        "Nationwide, the 2022 PCI was topped by Quang Ninh for a sixth straight year with 72.95 points. The median province scored 65.22.",
        [
            "Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
        ],
        {},
        id="passive-leads",
    ),
    pytest.param(
        "In the 2023 PAR Index, the 63 provinces and cities averaged 86.98 per cent, 2.19 percentage points higher than in 2022 and well clear of the ministries.",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score = 86.98 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score_change = 2.19 | actual",
        ],
        {},
        id="averaged-by-all",
    ),
    pytest.param(
        "In the 2023 PAR INDEX, Quang Ninh came out on top with 92.18 per cent. An Giang brought up the rear with 81.32 per cent.",
        [
            "An Giang | PAR_INDEX | 2023 | rank from bottom 1 | actual",
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
        ],
        {},
        id="the-rear-and-the-top",
    ),
    pytest.param(
        "On top of that, the 2022 PCI of Da Nang was 68.5 points.",
        ["Đà Nẵng | PCI | 2022 | score = 68.5 | actual"],
        {},
        id="on-top-of-that",
    ),
    pytest.param(
        "In 2022, Vinh Long obtained 7.1 in PAPI's control of corruption dimension and scored 44.76 out of a possible 80 points overall.",
        [
            "Vĩnh Long | PAPI | 2022 | score = 44.76 | actual",
            "Vĩnh Long | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.1 | actual",
        ],
        {},
        id="a-part-that-an-index-owns",
    ),
    pytest.param(
        "The 2023 PAR Index of the State Bank of Vietnam was 89.95 per cent.\n\nAmong the seven components used to assess the ministries, institutional reform recorded the highest average at 91.2 per cent, whereas public finance reform, at 76.54 per cent, was the weakest.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thể chế | 2023 | score = 91.2 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tài chính công | 2023 | score = 76.54 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.95 | actual",
        ],
        {},
        id="highest-average-of-parts",
    ),
    pytest.param(
        "Bộ TN&MT đạt 0,6618 điểm DTI năm 2022. So với năm 2021 (0,6321 điểm), điểm số của Bộ TN&MT tăng 4,7%.",
        [
            "Bộ Tài nguyên và Môi trường | DTI | 2021 | score = 0.6321 | actual",
            "Bộ Tài nguyên và Môi trường | DTI | 2022 | score = 0.6618 | actual",
            "Bộ Tài nguyên và Môi trường | DTI | 2022 | score_change = 4.7 | actual",
        ],
        {"title": "Bộ TN&MT và DTI", "published_at": "2023-07-14"},
        id="the-year-held-against-opens",
    ),
    pytest.param(
        "Bộ Nội vụ công bố PAR INDEX 2017. Không bộ nào dưới 70%, nhưng cũng chẳng bộ nào chạm ngưỡng 95%.",
        [],
        {"published_at": "2018-05-03"},
        id="no-ministry-at-all",
    ),
    pytest.param(
        "ICT Index 2015 đã được công bố. Ở khối tỉnh, Đà Nẵng không có đối thủ với 0,9412; TP.HCM đứng thứ 2 (0,8145).",
        [
            "TP. Hồ Chí Minh | ICT_INDEX | 2015 | rank = 2 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2015 | score = 0.8145 | actual",
            "Đà Nẵng | ICT_INDEX | 2015 | score = 0.9412 | actual",
        ],
        {"published_at": "2016-06-09"},
        id="without-a-rival",
    ),
    pytest.param(
        "Tính đến ngày 20/9, Bộ Tài chính đạt 92,14 điểm theo Bộ chỉ số phục vụ người dân, doanh nghiệp. Chỉ số cải cách hành chính năm 2024 của Bộ là 92,27%.",
        [
            "Bộ Tài chính | INDEX_766 | 2025 | score = 92.14 | actual",
            "Bộ Tài chính | PAR_INDEX | 2024 | score = 92.27 | actual",
        ],
        {"published_at": "2025-09-22"},
        id="day-by-day-takes-no-other-year",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), WORDINGS)
def test_wordings_of_national_papers_give_their_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
