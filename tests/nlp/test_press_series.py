"""What paragraphs of the press say of several years, of means, and of fields that no indicator is named for."""

import pytest

ROWS = [
    pytest.param(
        "Chỉ số PCI của Bắc Giang xếp hạng 40, 27, 31 trong ba năm 2019, 2020 và 2021.",
        [
            "Bắc Giang | PCI | 2019 | rank = 40 | actual",
            "Bắc Giang | PCI | 2020 | rank = 27 | actual",
            "Bắc Giang | PCI | 2021 | rank = 31 | actual",
        ],
        {},
        id="ranks-by-years-behind",
    ),
    pytest.param(
        "PAR INDEX của Long An các năm 2019, 2020, 2021 xếp hạng 40, 27, 31.",
        [
            "Long An | PAR_INDEX | 2019 | rank = 40 | actual",
            "Long An | PAR_INDEX | 2020 | rank = 27 | actual",
            "Long An | PAR_INDEX | 2021 | rank = 31 | actual",
        ],
        {},
        id="ranks-by-years-before",
    ),
    pytest.param(
        "PAR INDEX của Long An trong ba năm 2019-2021 đạt 83,4%, 84,5% và 86,7%.",
        [
            "Long An | PAR_INDEX | 2019 | score = 83.4 | actual",
            "Long An | PAR_INDEX | 2020 | score = 84.5 | actual",
            "Long An | PAR_INDEX | 2021 | score = 86.7 | actual",
        ],
        {},
        id="scores-by-a-span",
    ),
    pytest.param(
        "Từ năm 2019 đến 2021, PCI Đà Nẵng xếp thứ 5, 5, 4.",
        [
            "Đà Nẵng | PCI | 2019 | rank = 5 | actual",
            "Đà Nẵng | PCI | 2020 | rank = 5 | actual",
            "Đà Nẵng | PCI | 2021 | rank = 4 | actual",
        ],
        {},
        id="ranks-of-a-span-with-its-ends-told",
    ),
    pytest.param(
        "PAPI 2021 và 2022 của Huế đạt 45,1 điểm, 46,2 điểm.",
        [
            "Thừa Thiên Huế | PAPI | 2021 | score = 45.1 | actual",
            "Thừa Thiên Huế | PAPI | 2022 | score = 46.2 | actual",
        ],
        {},
        id="two-editions",
    ),
    pytest.param(
        "Long An và Bến Tre xếp thứ 12 và 15 về PAR INDEX năm 2021.",
        ["Bến Tre | PAR_INDEX | 2021 | rank = 15 | actual", "Long An | PAR_INDEX | 2021 | rank = 12 | actual"],
        {},
        id="names-not-years-are-in-step",
    ),
    pytest.param(
        "PAR INDEX 2022 của Bình Phước đạt 84,5%, thấp hơn mức trung bình cả nước 85,8%.",
        ["Bình Phước | PAR_INDEX | 2022 | score = 84.5 | actual", "Cả nước | PAR_INDEX | 2022 | score = 85.8 | actual"],
        {},
        id="a-mean-right-before-its-value",
    ),
    pytest.param(
        "PAR INDEX 2022 của Bình Phước đạt 84,5%, thấp hơn mức trung bình cả nước 1,3%.",
        ["Bình Phước | PAR_INDEX | 2022 | score = 84.5 | actual"],
        {},
        id="a-distance-to-a-mean",
    ),
    pytest.param(
        "Chỉ số DTI năm 2021 của Bình Phước là 0,4598, cao hơn 0,1 so với mức trung bình cả nước 0,3585.",
        ["Bình Phước | DTI | 2021 | score = 0.4598 | actual", "Cả nước | DTI | 2021 | score = 0.3585 | actual"],
        {},
        id="distance-and-mean",
    ),
    pytest.param(
        "PAR INDEX 2022 của Bình Phước đạt 84,5%, thấp hơn 1,3% so với trung bình khu vực Đông Nam Bộ 85,8%.",
        [
            "Bình Phước | PAR_INDEX | 2022 | score = 84.5 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2022 | score = 85.8 | actual",
        ],
        {},
        id="the-mean-of-a-region",
    ),
    pytest.param(
        "Không ngoài dự đoán, Quảng Ninh vẫn dẫn đầu PCI 2022 với 72,95 điểm.",
        ["Quảng Ninh | PCI | 2022 | rank = 1 | actual", "Quảng Ninh | PCI | 2022 | score = 72.95 | actual"],
        {},
        id="as-was-foreseen",
    ),
    pytest.param(
        "Trái với dự đoán, Hà Nội chỉ xếp thứ 9 PCI năm 2021.",
        ["Hà Nội | PCI | 2021 | rank = 9 | actual"],
        {},
        id="against-all-forecasts",
    ),
    pytest.param(
        "Dự báo PAR INDEX năm 2025 của Long An đạt 90%.",
        ["Long An | PAR_INDEX | 2025 | score = 90 | forecast"],
        {},
        id="a-forecast-stays-one",
    ),
    pytest.param(
        "Năm 2022, Long An xếp thứ 12/63 tỉnh, thành phố về công tác cải cách hành chính.",
        ["Long An | PAR_INDEX | 2022 | rank = 12 | actual"],
        {},
        id="field-of-the-rank",
    ),
    pytest.param(
        "Về mức độ chuyển đổi số năm 2022, Long An đứng thứ 12 cả nước.",
        ["Long An | DTI | 2022 | rank = 12 | actual"],
        {},
        id="field-before-the-rank",
    ),
    pytest.param(
        "Theo báo cáo đánh giá chuyển đổi số năm 2021 vừa công bố, Long An đứng thứ 12/63 tỉnh, thành.",
        ["Long An | DTI | 2021 | rank = 12 | actual"],
        {},
        id="report-on-a-field",
    ),
    pytest.param(
        "Về năng lực cạnh tranh du lịch, Quảng Ninh xếp thứ 3/63 địa phương.",
        [],
        {},
        id="another-field",
    ),
    pytest.param(
        "Đoàn Đồng Tháp xếp thứ 9/63 tại hội thi về cải cách hành chính.",
        [],
        {},
        id="a-contest-about-a-field",
    ),
    pytest.param(
        "Về cải cách hành chính, Long An có nhiều sáng kiến; tỉnh đứng thứ 5 cả nước về xuất khẩu gạo.",
        [],
        {},
        id="field-and-another-merit",
    ),
    pytest.param(
        "Đánh giá công tác cải cách hành chính, lãnh đạo Quảng Nam cho biết Chỉ số PCI năm 2021 của tỉnh xếp thứ 19/63.",
        ["Quảng Nam | PCI | 2021 | rank = 19 | actual"],
        {},
        id="a-named-indicator-is-nearer",
    ),
    pytest.param(
        "Tại hội nghị phân tích các chỉ số năm 2023, lãnh đạo Cà Mau thừa nhận nhiều hạn chế.\n\nPAR INDEX của tỉnh đạt 84,73%, xếp hạng 55/63, rớt 14 hạng so với năm trước đó. SIPAS đạt 81,66%, đứng thứ 42, trong khi năm 2022 tỉnh còn ở vị trí 29. DTI năm 2022 là 0,5123.",
        [
            "Cà Mau | DTI | 2022 | score = 0.5123 | actual",
            "Cà Mau | PAR_INDEX | 2023 | rank = 55 | actual",
            "Cà Mau | PAR_INDEX | 2023 | rank_change = -14 | actual",
            "Cà Mau | PAR_INDEX | 2023 | score = 84.73 | actual",
            "Cà Mau | SIPAS | 2022 | rank = 29 | actual",
            "Cà Mau | SIPAS | 2023 | rank = 42 | actual",
            "Cà Mau | SIPAS | 2023 | score = 81.66 | actual",
        ],
        {},
        id="the-year-of-all-indicators",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_a_paragraph_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
