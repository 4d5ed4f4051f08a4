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
    pytest.param(
        "PAR INDEX của Hậu Giang từ 83,56% (hạng 54) năm 2020 lên 86,81% (hạng 29) năm 2021, rồi 85,29% (hạng 24) năm 2022.",
        [
            "Hậu Giang | PAR_INDEX | 2020 | rank = 54 | actual",
            "Hậu Giang | PAR_INDEX | 2020 | score = 83.56 | actual",
            "Hậu Giang | PAR_INDEX | 2021 | rank = 29 | actual",
            "Hậu Giang | PAR_INDEX | 2021 | score = 86.81 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | rank = 24 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | score = 85.29 | actual",
        ],
        {},
        id="ranks-in-brackets-before-the-year",
    ),
    pytest.param(
        "PAR INDEX của Hậu Giang đạt 83,56% (xếp hạng 54) vào năm 2020, 86,81% (hạng 29/63) năm 2021 và 85,29% (hạng 24) trong năm 2022.",
        [
            "Hậu Giang | PAR_INDEX | 2020 | rank = 54 | actual",
            "Hậu Giang | PAR_INDEX | 2020 | score = 83.56 | actual",
            "Hậu Giang | PAR_INDEX | 2021 | rank = 29 | actual",
            "Hậu Giang | PAR_INDEX | 2021 | score = 86.81 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | rank = 24 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | score = 85.29 | actual",
        ],
        {},
        id="ranks-in-brackets-behind-in-that-year",
    ),
    pytest.param(
        "Kết quả PAPI năm 2022 lại không mấy vui khi tỉnh Hậu Giang chỉ đạt 40,58 điểm.",
        ["Hậu Giang | PAPI | 2022 | score = 40.58 | actual"],
        {},
        id="no-joy-is-no-denial",
    ),
    pytest.param(
        "Chưa khi nào Hậu Giang đạt 70 điểm PCI.",
        [],
        {},
        id="never-stays-a-denial",
    ),
    pytest.param(
        "Trong nhóm 13 địa phương vùng Đồng bằng sông Cửu Long, Đồng Tháp vẫn là quán quân PCI 2022 (69,68 điểm), kế đó là Long An (68,45 điểm).",
        [
            "Long An | PCI | 2022 | rank = 2 | actual | region",
            "Long An | PCI | 2022 | score = 68.45 | actual",
            "Đồng Tháp | PCI | 2022 | rank = 1 | actual | region",
            "Đồng Tháp | PCI | 2022 | score = 69.68 | actual",
        ],
        {},
        id="the-first-of-a-region",
    ),
    pytest.param(
        "Năm 2020, Bộ Công Thương nằm trong nhóm các bộ đạt PAR INDEX trên 80% nhưng dưới 90% (gồm 14 đơn vị).",
        [],
        {},
        id="what-the-members-of-a-group-have",
    ),
    pytest.param(
        "Năm 2022, PAPI Hậu Giang từ nhóm cao nhất năm 2021 tụt xuống nhóm trung bình cao.",
        [
            "Hậu Giang | PAPI | 2021 | group cao nhất | actual",
            "Hậu Giang | PAPI | 2022 | group trung bình cao | actual",
        ],
        {},
        id="from-group-to-group",
    ),
    pytest.param(
        "PAPI 2022 của Cà Mau đạt 40,98 điểm và thuộc nhóm 16 tỉnh có điểm trung bình thấp.",
        ["Cà Mau | PAPI | 2022 | group trung bình thấp | actual", "Cà Mau | PAPI | 2022 | score = 40.98 | actual"],
        {},
        id="a-group-of-so-many",
    ),
    pytest.param(
        "Dẫn đầu PAR INDEX 2022 khối bộ là Ngân hàng Nhà nước với 91,77%, bỏ xa nhóm bám đuổi gồm Bộ Tư pháp (89,95%) và Bộ Tài chính (89,76%).",
        [
            "Bộ Tài chính | PAR_INDEX | 2022 | score = 89.76 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2022 | score = 89.95 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2022 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2022 | score = 91.77 | actual",
        ],
        {},
        id="pursuers-have-no-place",
    ),
    pytest.param(
        "Năm 2022, PCI của Hậu Giang đạt 67,86 điểm, SIPAS đạt 86,42%.\n\nĐiểm số Chi phí thời gian của tỉnh tăng 1,2 điểm lên 8,19, đứng thứ 4 toàn quốc; Đào tạo lao động chỉ 5,14 điểm.",
        [
            "Hậu Giang | PCI | 2022 | score = 67.86 | actual",
            "Hậu Giang | PCI/Chi phí thời gian | 2022 | rank = 4 | actual",
            "Hậu Giang | PCI/Chi phí thời gian | 2022 | score = 8.19 | actual",
            "Hậu Giang | PCI/Chi phí thời gian | 2022 | score_change = 1.2 | actual",
            "Hậu Giang | PCI/Đào tạo lao động | 2022 | score = 5.14 | actual",
            "Hậu Giang | SIPAS | 2022 | score = 86.42 | actual",
        ],
        {},
        id="components-tell-their-indicator",
    ),
    pytest.param(
        "DDCI năm 2023 của tỉnh Thanh Hóa: Mường Lát đứng thứ 27/27 với 66,3 điểm. Có 9 huyện tăng hạng, 12 huyện tụt hạng và 6 huyện giữ nguyên. Năm 2022, thấp nhất thuộc về huyện Thường Xuân 65,6 điểm.",
        [
            "Huyện Mường Lát | DDCI | 2023 | rank = 27 | actual | internal",
            "Huyện Mường Lát | DDCI | 2023 | score = 66.3 | actual | internal",
            "Huyện Thường Xuân | DDCI | 2022 | rank = 27 | actual | internal",
            "Huyện Thường Xuân | DDCI | 2022 | score = 65.6 | actual | internal",
        ],
        {},
        id="districts-counted-are-not-all",
    ),
    pytest.param(
        "Năm 2024, PAR INDEX của Sơn La đạt 86,94 điểm, xếp thứ 48/63 tỉnh, thành phố (giảm 0,32 điểm, giảm 9 bậc so với năm 2023).",
        [
            "Sơn La | PAR_INDEX | 2024 | rank = 48 | actual",
            "Sơn La | PAR_INDEX | 2024 | rank_change = -9 | actual",
            "Sơn La | PAR_INDEX | 2024 | score = 86.94 | actual",
            "Sơn La | PAR_INDEX | 2024 | score_change = -0.32 | actual",
        ],
        {},
        id="a-total-owns-no-bracket",
    ),
    pytest.param(
        "1. Chỉ số cải cách hành chính\n\nPAR INDEX năm 2024 của tỉnh đạt 86,94%.\n\n2. Chỉ số SIPAS\n\nĐạt 82,78%, đứng thứ 41 cả nước.\n\n3. Chỉ số PAPI\n\nTổng điểm 42,88 điểm, tăng 1,07 điểm so với năm 2023, thuộc nhóm trung bình - thấp.",
        [
            "Sơn La | PAPI | 2024 | group trung bình thấp | actual",
            "Sơn La | PAPI | 2024 | score = 42.88 | actual",
            "Sơn La | PAPI | 2024 | score_change = 1.07 | actual",
            "Sơn La | PAR_INDEX | 2024 | score = 86.94 | actual",
            "Sơn La | SIPAS | 2024 | rank = 41 | actual",
            "Sơn La | SIPAS | 2024 | score = 82.78 | actual",
        ],
        {"title": "Sơn La công bố các chỉ số năm 2024"},
        id="right-below-a-heading",
    ),
    pytest.param(
        "Theo báo cáo PCI 2023, Phú Thọ là địa phương duy nhất của vùng trung du miền núi phía Bắc góp mặt trong tốp 10: xếp hạng 10 với 69,10 điểm.",
        [
            "Phú Thọ | PCI | 2023 | rank <= 10 | actual",
            "Phú Thọ | PCI | 2023 | rank = 10 | actual",
            "Phú Thọ | PCI | 2023 | score = 69.1 | actual",
        ],
        {},
        id="one-of-a-region",
    ),
    pytest.param(
        "PII năm 2024: so với năm trước, Hải Phòng đổi chỗ cho Đà Nẵng để lên vị trí thứ 3.",
        ["Hải Phòng | PII | 2024 | rank = 3 | actual"],
        {},
        id="changes-seats-with-another",
    ),
    pytest.param(
        "PII năm 2024 của Vĩnh Phúc xếp thứ 16. Ở trụ cột Đầu vào, tỉnh đứng thứ 19; ở trụ cột Đầu ra đứng thứ 12.",
        ["Vĩnh Phúc | PII | 2024 | rank = 16 | actual"],
        {},
        id="pillars-without-a-name-of-ours",
    ),
    pytest.param(
        "PCI năm 2023 của Phú Thọ xếp hạng 10. Ba năm trước tỉnh mới ở hạng 29, rồi 24 vào năm 2022. Chỉ số thành phần Tính năng động và tiên phong của chính quyền đạt 7,18 điểm, tăng 0,57 điểm, đứng thứ 9.",
        [
            "Phú Thọ | PCI | 2020 | rank = 29 | actual",
            "Phú Thọ | PCI | 2022 | rank = 24 | actual",
            "Phú Thọ | PCI | 2023 | rank = 10 | actual",
            "Phú Thọ | PCI/Tính năng động | 2023 | rank = 9 | actual",
            "Phú Thọ | PCI/Tính năng động | 2023 | score = 7.18 | actual",
            "Phú Thọ | PCI/Tính năng động | 2023 | score_change = 0.57 | actual",
        ],
        {},
        id="a-component-behind-an-aside",
    ),
    pytest.param(
        "Năm 2022, chỉ số thành phần Cải cách tổ chức bộ máy trong PAR INDEX của Hà Nội đạt 94,5%, cao nhất trong các lĩnh vực.",
        ["Hà Nội | PAR_INDEX/Cải cách tổ chức bộ máy | 2022 | score = 94.5 | actual"],
        {},
        id="a-superlative-among-all-fields",
    ),
    pytest.param(
        "Đến 2021, hạng PCI của tỉnh Vĩnh Long là 9.",
        ["Vĩnh Long | PCI | 2021 | rank = 9 | actual"],
        {},
        id="the-rank-of-its-owner",
    ),
    pytest.param(
        "Vị trí của khu công nghiệp Hòa Phú là 5 km từ trung tâm; PCI 2021 của Vĩnh Long đứng thứ 9.",
        ["Vĩnh Long | PCI | 2021 | rank = 9 | actual"],
        {},
        id="the-place-of-a-park",
    ),
    pytest.param(
        "PCI năm 2023 của Vĩnh Long đứng thứ 30.\n\nÔng Lữ Quang Ngời: Tiếp cận đất đai. Từ 7,78 điểm còn 6,92 điểm.",
        [
            "Vĩnh Long | PCI | 2023 | rank = 30 | actual",
            "Vĩnh Long | PCI/Tiếp cận đất đai | 2022 | score = 7.78 | actual",
            "Vĩnh Long | PCI/Tiếp cận đất đai | 2023 | score = 6.92 | actual",
        ],
        {},
        id="a-component-as-an-answer",
    ),
    pytest.param(
        "Tháng 1/2026, phường Hồng Gai đạt 96,87 điểm Bộ chỉ số phục vụ người dân, doanh nghiệp, đứng thứ 2/54 xã, phường, đặc khu của tỉnh Quảng Ninh. Năm 2026 phường Hồng Gai phấn đấu giữ vững vị trí tốp 3, đưa mức độ hài lòng của người dân lên trên 98%.",
        [
            "Phường Hồng Gai | INDEX_766 | 2026 | rank <= 3 | target | internal",
            "Phường Hồng Gai | INDEX_766 | 2026 | rank = 2 | actual | internal",
            "Phường Hồng Gai | INDEX_766 | 2026 | score = 96.87 | actual | internal",
            "Phường Hồng Gai | SIPAS | 2026 | score > 98 | target | internal",
        ],
        {"outlet": "baoquangninh.vn"},
        id="an-indicator-with-figures-of-its-own",
    ),
    pytest.param(
        "Năm 2024, PAPI của Kiên Giang đạt 39,91 điểm. Nhóm đạt điểm cao nhất có 15 địa phương, trong đó Bắc Bộ chiếm 9.",
        ["Kiên Giang | PAPI | 2024 | score = 39.91 | actual"],
        {},
        id="a-group-counts-units",
    ),
    pytest.param(
        "Năm 2024, nội dung Trách nhiệm giải trình của PAPI Hà Nội gần như đứng yên (4,30 so với 4,31 điểm).",
        [
            "Hà Nội | PAPI/Trách nhiệm giải trình | 2023 | score = 4.31 | actual",
            "Hà Nội | PAPI/Trách nhiệm giải trình | 2024 | score = 4.3 | actual",
        ],
        {},
        id="a-value-beside-the-one-before",
    ),
    pytest.param(
        "PAPI năm 2024: Hà Nội chỉ kém Huế 0,01 điểm (45,88 so với 45,89 điểm).",
        ["Hà Nội | PAPI | 2024 | score = 45.88 | actual", "Thừa Thiên Huế | PAPI | 2024 | score = 45.89 | actual"],
        {},
        id="two-units-held-against-each-other",
    ),
    pytest.param(
        "DTI năm 2022: Điện Biên đạt 0,4102. Kế hoạch năm 2023 đặt ra: 100% bộ, tỉnh có điểm DTI trên 0,6.",
        ["Điện Biên | DTI | 2022 | score = 0.4102 | actual"],
        {},
        id="a-share-of-units",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_a_paragraph_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
