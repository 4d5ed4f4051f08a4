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
    pytest.param(
        "In 16th was the Ministry of Labour, Invalids and Social Affairs on 83.2 in the 2020 PAR INDEX, eight places worse off than in 2019.",
        [
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | rank = 16 | actual",
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | rank_change = -8 | actual",
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | score = 83.2 | actual",
        ],
        {},
        id="place-told-before-its-owner",
    ),
    pytest.param(
        "The PAR INDEX 2020 of the Ministry of Health was 86.7. Administrative procedure reform produced the best average among ministries (95.13 per cent).",
        [
            "Bộ Y tế | PAR_INDEX | 2020 | score = 86.7 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thủ tục hành chính | 2020 | score = 95.13 | actual",
        ],
        {},
        id="best-mean-is-no-place",
    ),
    pytest.param(
        "Quang Ninh retained its crown in the 2020 PAR INDEX with 91.04 points.",
        ["Quảng Ninh | PAR_INDEX | 2020 | rank = 1 | actual", "Quảng Ninh | PAR_INDEX | 2020 | score = 91.04 | actual"],
        {},
        id="retained-its-crown",
    ),
    pytest.param(
        "The SIPAS rate of Vinh Long rose to 85.02 percent in 2022 from 83.66 percent in 2021, and its PCI went to 65.83 from 62.2 points.",
        [
            "Vĩnh Long | PCI | 2021 | score = 62.2 | actual",
            "Vĩnh Long | PCI | 2022 | score = 65.83 | actual",
            "Vĩnh Long | SIPAS | 2021 | score = 83.66 | actual",
            "Vĩnh Long | SIPAS | 2022 | score = 85.02 | actual",
        ],
        {},
        id="to-a-value-from-another",
    ),
    pytest.param(
        "Can Tho, the Mekong Delta's largest city, went from eighth in the 2022 DTI to 14th in 2023. Its value of 0.6912 was 0.012 lower than the previous year.",
        [
            "Cần Thơ | DTI | 2022 | rank = 8 | actual",
            "Cần Thơ | DTI | 2023 | rank = 14 | actual",
            "Cần Thơ | DTI | 2023 | score = 0.6912 | actual",
            "Cần Thơ | DTI | 2023 | score_change = -0.012 | actual",
        ],
        {},
        id="largest-city-of-a-region",
    ),
    pytest.param(
        "The Ministry of Health scored 80.16 percent in the 2023 PAR INDEX. The deputy prime minister asked the ministry to get above 82 per cent in 2024.",
        ["Bộ Y tế | PAR_INDEX | 2023 | score = 80.16 | actual", "Bộ Y tế | PAR_INDEX | 2024 | score > 82 | target"],
        {},
        id="asked-to-get-above",
    ),
    pytest.param(
        "ICT Index 2022 đã công bố. Bộ Công Thương, năm ngoái thứ 5, nay về nhì (0,7634), còn Bộ GD&ĐT rơi từ thứ 2 xuống thứ 3 (0,7441).",
        [
            "Bộ Công Thương | ICT_INDEX | 2021 | rank = 5 | actual",
            "Bộ Công Thương | ICT_INDEX | 2022 | rank = 2 | actual",
            "Bộ Công Thương | ICT_INDEX | 2022 | score = 0.7634 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2021 | rank = 2 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2022 | rank = 3 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2022 | score = 0.7441 | actual",
        ],
        {"published_at": "2023-06-09"},
        id="last-year-fifth-now-second",
    ),
    pytest.param(
        "PII 2025: Ở nhóm thu nhập trung bình thấp, Huế đạt 45,44 điểm, xếp thứ 7 chung cuộc.",
        ["Huế | PII | 2025 | rank = 7 | actual", "Huế | PII | 2025 | score = 45.44 | actual"],
        {"published_at": "2025-10-03"},
        id="income-is-no-merger",
    ),
    pytest.param(
        "PAR INDEX 2017 của 19 bộ: Bộ Giao thông vận tải đội sổ với 72,13%; trên bộ này một bậc là Bộ Y tế, 74,75%, rồi đến Ủy ban Dân tộc, 75,51%.",
        [
            "Bộ Giao thông vận tải | PAR_INDEX | 2017 | rank = 19 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2017 | score = 72.13 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | rank = 18 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | score = 74.75 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2017 | rank = 17 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2017 | score = 75.51 | actual",
        ],
        {"published_at": "2018-05-03"},
        id="upwards-and-further",
    ),
    pytest.param(
        "PAR INDEX 2017 của Bộ Y tế là 79%. Bộ này cam kết với Chính phủ sẽ vượt 80% trong năm 2018.",
        ["Bộ Y tế | PAR_INDEX | 2017 | score = 79 | actual", "Bộ Y tế | PAR_INDEX | 2018 | score > 80 | target"],
        {"published_at": "2018-05-03"},
        id="when-it-is-to-be-passed",
    ),
    pytest.param(
        "Con số 84% hay 86% PAR INDEX 2022 của Lạng Sơn vẫn chưa rõ.",
        [],
        {"published_at": "2023-06-03"},
        id="which-of-two-is-not-told",
    ),
    pytest.param(
        "PAR INDEX 2022 của Lạng Sơn là 85,2 điểm, hay 85,2%.",
        ["Lạng Sơn | PAR_INDEX | 2022 | score = 85.2 | actual"],
        {"published_at": "2023-06-03"},
        id="the-same-said-again",
    ),
    pytest.param(
        "PAR INDEX 2017 của các bộ đạt bình quân 79,92%, nhỉnh hơn mức 79,48% của năm 2016 nhưng vẫn chưa trở lại mốc 81,19% hồi năm 2015.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2015 | score = 81.19 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2016 | score = 79.48 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2017 | score = 79.92 | actual",
        ],
        {"published_at": "2018-05-03"},
        id="a-mark-of-another-year",
    ),
    pytest.param(
        "DTI năm 2022 của Bộ Y tế là 0,62. Cách đây ba năm, trong kỳ đánh giá đầu tiên, Bộ Y tế mới chỉ xếp thứ 8.",
        ["Bộ Y tế | DTI | 2020 | rank = 8 | actual", "Bộ Y tế | DTI | 2022 | score = 0.62 | actual"],
        {"published_at": "2023-07-14"},
        id="years-ago-from-today",
    ),
    pytest.param(
        "PAR INDEX 2021 của Bộ Y tế là 86,52%. Mỗi cục mất thêm 0,5 điểm là cả Bộ tụt 2 - 3 bậc.",
        ["Bộ Y tế | PAR_INDEX | 2021 | score = 86.52 | actual"],
        {"published_at": "2022-06-14"},
        id="each-of-them-costs",
    ),
    pytest.param(
        "Tính đến ngày 17/10, Bộ Y tế đạt 66,2 điểm theo bộ chỉ số 766. Văn phòng Chính phủ cho rằng từ 80 điểm mới coi là tốt.",
        ["Bộ Y tế | INDEX_766 | 2023 | score = 66.2 | actual"],
        {"published_at": "2023-10-19"},
        id="called-good",
    ),
    pytest.param(
        'DTI năm 2022: Bộ TN&MT đạt điểm tối đa ở "Nhận thức số" (1/1 điểm), đứng nhất khối ở "Thể chế số".',
        [
            "Bộ Tài nguyên và Môi trường | DTI/Nhận thức số | 2022 | score = 1 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/Thể chế số | 2022 | rank = 1 | actual",
        ],
        {"published_at": "2023-07-14"},
        id="full-marks-are-reached",
    ),
    pytest.param(
        "DTI năm 2022: Giá trị trung bình của nhóm có dịch vụ công là 0,5198, cao hơn nhóm không có dịch vụ công (0,2966).",
        [
            "Các bộ, ngành có dịch vụ công | DTI | 2022 | score = 0.5198 | actual",
            "Các bộ, ngành không có dịch vụ công | DTI | 2022 | score = 0.2966 | actual",
        ],
        {"published_at": "2023-07-14"},
        id="a-mean-of-a-block-of-ministries",
    ),
    pytest.param(
        "Chỉ số SIPAS năm 2022 của Huế đạt 81,2%, kém năm trước 3,6%.",
        [
            "Thừa Thiên Huế | SIPAS | 2022 | score = 81.2 | actual",
            "Thừa Thiên Huế | SIPAS | 2022 | score_change = -3.6 | actual",
        ],
        {"published_at": "2023-07-14"},
        id="less-than-last-year-by",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), WORDINGS)
def test_wordings_of_national_papers_give_their_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
