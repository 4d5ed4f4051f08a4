"""Sentences of our own and the facts that they state: every row holds today and has to hold tomorrow.

A fact reads "subject | indicator | year | what | modality", with the scope behind it where it is not the national table.
What is merely implied is left out. Sentences once or still read wrongly stand in tests/gold/bugs.
"""

import pytest

ROWS = [
    pytest.param(
        "Năm 2023, Bắc Ninh xếp thứ 14 về Chỉ số cải cách hành chính với 88,46%.",
        ["Bắc Ninh | PAR_INDEX | 2023 | rank = 14 | actual", "Bắc Ninh | PAR_INDEX | 2023 | score = 88.46 | actual"],
        {},
        id="rank-then-score",
    ),
    pytest.param(
        "Chỉ số SIPAS năm 2022 của tỉnh Lào Cai đạt 83,12%, đứng thứ 17/63 tỉnh, thành phố.",
        ["Lào Cai | SIPAS | 2022 | rank = 17 | actual", "Lào Cai | SIPAS | 2022 | score = 83.12 | actual"],
        {},
        id="score-then-rank",
    ),
    pytest.param(
        "Về PCI năm 2021, Kiên Giang xếp hạng 60/63 tỉnh, thành phố.",
        ["Kiên Giang | PCI | 2021 | rank = 60 | actual"],
        {},
        id="slash-rank",
    ),
    pytest.param(
        "PCI 2022 của Long An đạt 68,45 điểm, xếp thứ 10 cả nước.",
        ["Long An | PCI | 2022 | rank = 10 | actual", "Long An | PCI | 2022 | score = 68.45 | actual"],
        {},
        id="points",
    ),
    pytest.param(
        "Chỉ số chuyển đổi số (DTI) cấp tỉnh năm 2022 của Lạng Sơn đạt 0,6328, xếp thứ 4 toàn quốc.",
        ["Lạng Sơn | DTI | 2022 | rank = 4 | actual", "Lạng Sơn | DTI | 2022 | score = 0.6328 | actual"],
        {},
        id="dti-fraction",
    ),
    pytest.param(
        "Tỉnh Phú Thọ đạt 87.71% PAR INDEX năm 2022.",
        ["Phú Thọ | PAR_INDEX | 2022 | score = 87.71 | actual"],
        {},
        id="dot-decimal",
    ),
    pytest.param(
        "Chỉ số PAPI năm 2022 của Hà Tĩnh xếp thứ 05/61 tỉnh, thành phố.",
        ["Hà Tĩnh | PAPI | 2022 | rank = 5 | actual"],
        {},
        id="leading-zero",
    ),
    pytest.param(
        "Năm 2023, Bộ Tư pháp đứng thứ 2 trong 17 bộ, cơ quan ngang bộ về PAR INDEX, đạt 89,74%.",
        ["Bộ Tư pháp | PAR_INDEX | 2023 | rank = 2 | actual", "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.74 | actual"],
        {},
        id="ministry",
    ),
    pytest.param(
        "PAR INDEX năm 2022: Bộ Tài chính đạt 88,59%, Bộ Y tế đạt 80,15%.",
        [
            "Bộ Tài chính | PAR_INDEX | 2022 | score = 88.59 | actual",
            "Bộ Y tế | PAR_INDEX | 2022 | score = 80.15 | actual",
        ],
        {},
        id="two-ministries",
    ),
    pytest.param(
        "Ngân hàng Nhà nước Việt Nam đạt 90,25%, đứng thứ nhất khối bộ về PAR INDEX năm 2021.",
        [
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2021 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2021 | score = 90.25 | actual",
        ],
        {},
        id="state-bank",
    ),
    pytest.param(
        "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh năm 2023 của Sơn La đạt 42,05 điểm.",
        ["Sơn La | PAPI | 2023 | score = 42.05 | actual"],
        {},
        id="long-name",
    ),
    pytest.param(
        "Năm 2023, mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước tỉnh Yên Bái đạt 85,40%.",
        ["Yên Bái | SIPAS | 2023 | score = 85.4 | actual"],
        {},
        id="satisfaction-described",
    ),
    pytest.param(
        "Chỉ số PGI năm 2023 của Trà Vinh đạt 26,33 điểm, cao nhất cả nước.",
        ["Trà Vinh | PGI | 2023 | rank = 1 | actual", "Trà Vinh | PGI | 2023 | score = 26.33 | actual"],
        {},
        id="green",
    ),
    pytest.param(
        "Chỉ số đổi mới sáng tạo cấp địa phương (PII) năm 2023 của Bắc Giang xếp thứ 9/63.",
        ["Bắc Giang | PII | 2023 | rank = 9 | actual"],
        {},
        id="innovation",
    ),
    pytest.param(
        "Tại bảng xếp hạng Vietnam ICT Index 2020, Đà Nẵng dẫn đầu khối tỉnh, thành phố.",
        ["Đà Nẵng | ICT_INDEX | 2020 | rank = 1 | actual"],
        {},
        id="ict",
    ),
    pytest.param(
        "Đứng đầu bảng xếp hạng PCI năm 2023 là tỉnh Quảng Ninh với 71,25 điểm.",
        ["Quảng Ninh | PCI | 2023 | rank = 1 | actual", "Quảng Ninh | PCI | 2023 | score = 71.25 | actual"],
        {},
        id="inverted",
    ),
    pytest.param(
        "Vị trí thứ ba PAR INDEX năm 2022 thuộc về thành phố Đà Nẵng.",
        ["Đà Nẵng | PAR_INDEX | 2022 | rank = 3 | actual"],
        {},
        id="belongs-to",
    ),
    pytest.param(
        "Chỉ số SIPAS 2021: Hưng Yên 91,02%; Thái Nguyên 90,75%; Hải Dương 90,11%.",
        [
            "Hưng Yên | SIPAS | 2021 | score = 91.02 | actual",
            "Hải Dương | SIPAS | 2021 | score = 90.11 | actual",
            "Thái Nguyên | SIPAS | 2021 | score = 90.75 | actual",
        ],
        {},
        id="semicolons",
    ),
    pytest.param(
        "Về PAPI năm 2021, Thừa Thiên Huế, Bình Dương và Thanh Hóa lần lượt xếp thứ 1, thứ 2 và thứ 3.",
        [
            "Bình Dương | PAPI | 2021 | rank = 2 | actual",
            "Thanh Hóa | PAPI | 2021 | rank = 3 | actual",
            "Thừa Thiên Huế | PAPI | 2021 | rank = 1 | actual",
        ],
        {},
        id="respectively-ranks",
    ),
    pytest.param(
        "Năm 2022, PAR INDEX của Hải Phòng và Quảng Ninh lần lượt là 90,09% và 90,10%.",
        [
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | score = 90.1 | actual",
        ],
        {},
        id="respectively-scores",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX, SIPAS và PCI của Bình Phước lần lượt xếp thứ 20, 31 và 44.",
        [
            "Bình Phước | PAR_INDEX | 2023 | rank = 20 | actual",
            "Bình Phước | PCI | 2023 | rank = 44 | actual",
            "Bình Phước | SIPAS | 2023 | rank = 31 | actual",
        ],
        {},
        id="respectively-indicators",
    ),
    pytest.param(
        "Năm 2023, Quảng Ninh dẫn đầu cả nước về cả PAR INDEX và SIPAS.",
        ["Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual", "Quảng Ninh | SIPAS | 2023 | rank = 1 | actual"],
        {},
        id="both-lead",
    ),
    pytest.param(
        "Năm 2022, Hòa Bình và Phú Yên đều nằm trong top 20 PAPI.",
        ["Hòa Bình | PAPI | 2022 | rank <= 20 | actual", "Phú Yên | PAPI | 2022 | rank <= 20 | actual"],
        {},
        id="two-units-both",
    ),
    pytest.param(
        "Dẫn đầu PCI 2022 là Quảng Ninh (72,95 điểm), kế đến là Bắc Giang (72,80 điểm), xếp thứ ba là Hải Phòng (70,76 điểm).",
        [
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Hải Phòng | PCI | 2022 | score = 70.76 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
        ],
        {},
        id="next-in-line",
    ),
    pytest.param(
        "Quảng Ninh là quán quân PCI năm 2019.", ["Quảng Ninh | PCI | 2019 | rank = 1 | actual"], {}, id="champion"
    ),
    pytest.param(
        "Đồng Tháp giành ngôi á quân PCI năm 2020.", ["Đồng Tháp | PCI | 2020 | rank = 2 | actual"], {}, id="runner-up"
    ),
    pytest.param(
        "Quảng Ninh có điểm PAR INDEX năm 2021 cao nhất cả nước với 91,04%.",
        ["Quảng Ninh | PAR_INDEX | 2021 | rank = 1 | actual", "Quảng Ninh | PAR_INDEX | 2021 | score = 91.04 | actual"],
        {},
        id="highest-score",
    ),
    pytest.param(
        "Năm 2023, An Giang đứng cuối bảng xếp hạng PAR INDEX.",
        ["An Giang | PAR_INDEX | 2023 | rank from bottom 1 | actual"],
        {},
        id="last",
    ),
    pytest.param(
        "PAPI năm 2020 của Bình Định đứng áp chót.",
        ["Bình Định | PAPI | 2020 | rank from bottom 2 | actual"],
        {},
        id="second-last",
    ),
    pytest.param(
        "Về SIPAS năm 2022, Quảng Ngãi đứng thứ 3 từ dưới lên.",
        ["Quảng Ngãi | SIPAS | 2022 | rank from bottom 3 | actual"],
        {},
        id="from-below",
    ),
    pytest.param(
        "Năm 2023, Bắc Giang nằm trong nhóm 10 tỉnh dẫn đầu cả nước về PCI.",
        ["Bắc Giang | PCI | 2023 | rank <= 10 | actual"],
        {},
        id="lead-group",
    ),
    pytest.param(
        "Ninh Bình lọt vào top 30 về PCI năm 2022.",
        ["Ninh Bình | PCI | 2022 | rank <= 30 | actual"],
        {},
        id="top-thirty",
    ),
    pytest.param("Năm 2023, Đồng Nai thuộc nhóm dẫn đầu về cải cách hành chính.", [], {}, id="group-without-number"),
    pytest.param(
        "PAR INDEX năm 2023 của Gia Lai xếp thứ 45, tăng 7 bậc so với năm 2022.",
        ["Gia Lai | PAR_INDEX | 2023 | rank = 45 | actual", "Gia Lai | PAR_INDEX | 2023 | rank_change = 7 | actual"],
        {},
        id="up-places",
    ),
    pytest.param(
        "Chỉ số PCI năm 2022 của Vĩnh Long xếp thứ 27/63, tụt 19 bậc so với năm trước.",
        ["Vĩnh Long | PCI | 2022 | rank = 27 | actual", "Vĩnh Long | PCI | 2022 | rank_change = -19 | actual"],
        {},
        id="down-places",
    ),
    pytest.param(
        "Chỉ số PAPI năm 2023 của Tây Ninh đạt 41,67 điểm, tăng 0,58 điểm so với năm 2022.",
        ["Tây Ninh | PAPI | 2023 | score = 41.67 | actual", "Tây Ninh | PAPI | 2023 | score_change = 0.58 | actual"],
        {},
        id="up-points",
    ),
    pytest.param(
        "SIPAS năm 2022 của Bạc Liêu đạt 78,10%, giảm 4,2% so với năm 2021.",
        ["Bạc Liêu | SIPAS | 2022 | score = 78.1 | actual", "Bạc Liêu | SIPAS | 2022 | score_change = -4.2 | actual"],
        {},
        id="down-percent",
    ),
    pytest.param(
        "Năm 2023, Cà Mau vươn từ hạng 58 lên hạng 49 về PAR INDEX.",
        ["Cà Mau | PAR_INDEX | 2022 | rank = 58 | actual", "Cà Mau | PAR_INDEX | 2023 | rank = 49 | actual"],
        {},
        id="from-to-ranks",
    ),
    pytest.param(
        "Chỉ số PCI của Sóc Trăng từ vị trí thứ 54 năm 2021 lên vị trí thứ 41 năm 2022.",
        ["Sóc Trăng | PCI | 2021 | rank = 54 | actual", "Sóc Trăng | PCI | 2022 | rank = 41 | actual"],
        {},
        id="from-to-years",
    ),
    pytest.param(
        "PAR INDEX của Lai Châu tăng từ 83,05% năm 2021 lên 84,62% năm 2022.",
        [
            "Lai Châu | PAR_INDEX | 2021 | score = 83.05 | actual",
            "Lai Châu | PAR_INDEX | 2022 | score = 84.62 | actual",
        ],
        {},
        id="from-to-scores",
    ),
    pytest.param(
        "Năm 2021, PCI của Đắk Nông xếp thứ 57; năm 2022 xếp thứ 38.",
        ["Đắk Nông | PCI | 2021 | rank = 57 | actual", "Đắk Nông | PCI | 2022 | rank = 38 | actual"],
        {},
        id="two-years",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Hải Dương đạt trên 89%.",
        ["Hải Dương | PAR_INDEX | 2023 | score > 89 | actual"],
        {},
        id="more-than",
    ),
    pytest.param(
        "Năm 2022, SIPAS của Nam Định đạt gần 85%.", ["Nam Định | SIPAS | 2022 | score ~ 85 | actual"], {}, id="nearly"
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Hậu Giang đạt dưới 86%.",
        ["Hậu Giang | PAR_INDEX | 2023 | score < 86 | actual"],
        {},
        id="below",
    ),
    pytest.param(
        "Mục tiêu năm 2024, SIPAS của Hà Giang đạt từ 88% trở lên.",
        ["Hà Giang | SIPAS | 2024 | score >= 88 | target"],
        {},
        id="or-more",
    ),
    pytest.param(
        "Tỉnh Điện Biên phấn đấu năm 2024 PAR INDEX đạt 87%.",
        ["Điện Biên | PAR_INDEX | 2024 | score = 87 | target"],
        {},
        id="target-score",
    ),
    pytest.param(
        "Hà Nam phấn đấu năm 2025 nằm trong top 15 về PCI.",
        ["Hà Nam | PCI | 2025 | rank <= 15 | target"],
        {},
        id="target-top",
    ),
    pytest.param(
        "Năm 2024, Kon Tum đặt mục tiêu tăng 5 bậc về PCI.",
        ["Kon Tum | PCI | 2024 | rank_change = 5 | target"],
        {},
        id="target-places",
    ),
    pytest.param(
        "Năm 2023, Bến Tre đạt 86,10% PAR INDEX; năm 2024 phấn đấu đạt 88%.",
        ["Bến Tre | PAR_INDEX | 2023 | score = 86.1 | actual", "Bến Tre | PAR_INDEX | 2024 | score = 88 | target"],
        {},
        id="target-and-result",
    ),
    pytest.param(
        "Vượt mục tiêu đề ra, năm 2023 Vĩnh Phúc đạt 88,22% về PAR INDEX.",
        ["Vĩnh Phúc | PAR_INDEX | 2023 | score = 88.22 | actual"],
        {},
        id="target-met",
    ),
    pytest.param(
        "Dự báo năm 2024, PCI của Đồng Nai đạt 67 điểm.",
        ["Đồng Nai | PCI | 2024 | score = 67 | forecast"],
        {},
        id="forecast",
    ),
    pytest.param(
        "Kế hoạch năm 2024 của Quảng Trị: PAR INDEX đạt tối thiểu 87%.",
        ["Quảng Trị | PAR_INDEX | 2024 | score >= 87 | target"],
        {},
        id="at-least",
    ),
    pytest.param(
        "Bắc Kạn xếp thứ 52 PAR INDEX năm 2022.",
        ["Bắc Kạn | PAR_INDEX | 2022 | rank = 52 | actual"],
        {},
        id="year-behind",
    ),
    pytest.param(
        "PAPI 2021 của Vĩnh Phúc đạt 44,10 điểm.",
        ["Vĩnh Phúc | PAPI | 2021 | score = 44.1 | actual"],
        {},
        id="bare-year",
    ),
    pytest.param(
        "Bộ Nội vụ công bố PAR INDEX năm 2022. Theo đó, Tuyên Quang đạt 84,91%.",
        ["Tuyên Quang | PAR_INDEX | 2022 | score = 84.91 | actual"],
        {},
        id="year-of-sentence-before",
    ),
    pytest.param(
        "Năm ngoái, Hà Tĩnh xếp thứ 20 về PAR INDEX.",
        ["Hà Tĩnh | PAR_INDEX | 2023 | rank = 20 | actual"],
        {"published_at": "2024-06-03"},
        id="last-year",
    ),
    pytest.param(
        "Sáng nay, Bộ Nội vụ công bố PAR INDEX. Hải Phòng xếp thứ hai với 91,87%.",
        ["Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual", "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual"],
        {"published_at": "2024-04-17"},
        id="published",
    ),
    pytest.param(
        "Tỉnh Thái Bình đạt 87,05% về Chỉ số cải cách hành chính.",
        ["Thái Bình | PAR_INDEX | None | score = 87.05 | actual"],
        {},
        id="no-year",
    ),
    pytest.param(
        "Thái Nguyên xếp thứ 8 với 89,40%.",
        [
            "Thái Nguyên | PAR_INDEX | 2022 | rank = 8 | actual",
            "Thái Nguyên | PAR_INDEX | 2022 | score = 89.4 | actual",
        ],
        {"title": "Công bố PAR INDEX năm 2022"},
        id="title-year",
    ),
    pytest.param(
        "Ngày 17/4/2024, Bộ Nội vụ công bố PAR INDEX 2023: Thanh Hóa đạt 88,25%.",
        ["Thanh Hóa | PAR_INDEX | 2023 | score = 88.25 | actual"],
        {},
        id="publication-is-no-year",
    ),
    pytest.param(
        "Trong giai đoạn 2021 - 2025, Lâm Đồng tập trung cải cách; năm 2023, PAR INDEX đạt 87,35%.",
        ["Lâm Đồng | PAR_INDEX | 2023 | score = 87.35 | actual"],
        {},
        id="period",
    ),
    pytest.param(
        'Năm 2022, chỉ số thành phần "Tính minh bạch" trong PCI của Hưng Yên đạt 6,12 điểm, xếp thứ 29.',
        [
            "Hưng Yên | PCI/Tính minh bạch | 2022 | rank = 29 | actual",
            "Hưng Yên | PCI/Tính minh bạch | 2022 | score = 6.12 | actual",
        ],
        {},
        id="component",
    ),
    pytest.param(
        "Nội dung Kiểm soát tham nhũng khu vực công trong PAPI 2023 của Phú Thọ đạt 7,02 điểm.",
        ["Phú Thọ | PAPI/Kiểm soát tham nhũng | 2023 | score = 7.02 | actual"],
        {},
        id="component-papi",
    ),
    pytest.param(
        "Trong PAR INDEX 2023, lĩnh vực Cải cách thể chế của Bình Định đạt 87,90%.",
        ["Bình Định | PAR_INDEX/Cải cách thể chế | 2023 | score = 87.9 | actual"],
        {},
        id="component-par",
    ),
    pytest.param(
        "PCI năm 2023 của Bến Tre đạt 69,20 điểm; trong đó Chi phí thời gian đạt 8,30 điểm.",
        [
            "Bến Tre | PCI | 2023 | score = 69.2 | actual",
            "Bến Tre | PCI/Chi phí thời gian | 2023 | score = 8.3 | actual",
        ],
        {},
        id="total-and-component",
    ),
    pytest.param(
        "DTI năm 2022 của Cao Bằng: Chính quyền số xếp thứ 30, Kinh tế số xếp thứ 41, Xã hội số xếp thứ 38.",
        [
            "Cao Bằng | DTI/Chính quyền số | 2022 | rank = 30 | actual",
            "Cao Bằng | DTI/Kinh tế số | 2022 | rank = 41 | actual",
            "Cao Bằng | DTI/Xã hội số | 2022 | rank = 38 | actual",
        ],
        {},
        id="dti-pillars",
    ),
    pytest.param(
        "Năm 2023, Ninh Thuận thuộc nhóm trung bình cao về PAPI.",
        ["Ninh Thuận | PAPI | 2023 | group trung bình cao | actual"],
        {},
        id="papi-group",
    ),
    pytest.param(
        "PAPI 2022 của Quảng Ngãi nằm trong nhóm thấp nhất.",
        ["Quảng Ngãi | PAPI | 2022 | group thấp nhất | actual"],
        {},
        id="papi-group-lowest",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX trung bình của 63 tỉnh, thành phố đạt 86,98%.",
        ["Các tỉnh, thành phố | PAR_INDEX | 2023 | score = 86.98 | actual"],
        {},
        id="mean-provinces",
    ),
    pytest.param(
        "PAR INDEX năm 2023 trung bình của các bộ, cơ quan ngang bộ đạt 84,38%.",
        ["Các bộ, cơ quan ngang bộ | PAR_INDEX | 2023 | score = 84.38 | actual"],
        {},
        id="mean-ministries",
    ),
    pytest.param(
        "Năm 2023, SIPAS của cả nước đạt 82,66%.", ["Cả nước | SIPAS | 2023 | score = 82.66 | actual"], {}, id="nation"
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Đắk Lắk đạt 87,10%, cao hơn trung bình cả nước 0,12%.",
        ["Đắk Lắk | PAR_INDEX | 2023 | score = 87.1 | actual"],
        {},
        id="above-mean-is-nothing",
    ),
    pytest.param(
        "Năm 2022, Đồng Tháp dẫn đầu vùng Đồng bằng sông Cửu Long về PCI.",
        ["Đồng Tháp | PCI | 2022 | rank = 1 | actual | region"],
        {},
        id="in-region",
    ),
    pytest.param(
        "Năm 2023, Hà Giang triển khai nhiều giải pháp. PAR INDEX của tỉnh đạt 85,60%, xếp thứ 50.",
        ["Hà Giang | PAR_INDEX | 2023 | rank = 50 | actual", "Hà Giang | PAR_INDEX | 2023 | score = 85.6 | actual"],
        {},
        id="anaphora",
    ),
    pytest.param(
        "Đà Nẵng nhiều năm liền đầu tư cho chuyển đổi số. Năm 2022, Thành phố đứng thứ nhất cả nước về DTI.",
        ["Đà Nẵng | DTI | 2022 | rank = 1 | actual"],
        {},
        id="anaphora-city",
    ),
    pytest.param(
        "Chỉ số PCI năm 2022 của tỉnh xếp thứ 22/63.",
        ["Nam Định | PCI | 2022 | rank = 22 | actual"],
        {"outlet": "Báo Nam Định"},
        id="outlet",
    ),
    pytest.param(
        "Theo Báo Quảng Ninh, năm 2023 Hải Dương xếp thứ 12 về PAR INDEX.",
        ["Hải Dương | PAR_INDEX | 2023 | rank = 12 | actual"],
        {},
        id="paper-is-no-subject",
    ),
    pytest.param(
        "Theo công bố của Bộ Nội vụ, PAR INDEX năm 2023 của Hòa Bình đạt 85,77%.",
        ["Hòa Bình | PAR_INDEX | 2023 | score = 85.77 | actual"],
        {},
        id="source-is-no-subject",
    ),
    pytest.param(
        "Năm 2023, Thái Bình xếp thứ 16 về PAR INDEX, trên Nam Định.",
        ["Thái Bình | PAR_INDEX | 2023 | rank = 16 | actual"],
        {},
        id="compared-is-no-subject",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của TP.HCM đạt 86,97%, xếp thứ 33.",
        [
            "TP. Hồ Chí Minh | PAR_INDEX | 2023 | rank = 33 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2023 | score = 86.97 | actual",
        ],
        {},
        id="short-hcmc",
    ),
    pytest.param(
        "BR-VT xếp thứ 4 về PAR INDEX năm 2022.",
        ["Bà Rịa - Vũng Tàu | PAR_INDEX | 2022 | rank = 4 | actual"],
        {},
        id="short-vung-tau",
    ),
    pytest.param(
        "Năm 2022, Khánh Hoà xếp thứ 21 về PAR INDEX.",
        ["Khánh Hòa | PAR_INDEX | 2022 | rank = 21 | actual"],
        {},
        id="old-tone-place",
    ),
    pytest.param(
        "BÌNH DƯƠNG XẾP THỨ 25 PAR INDEX NĂM 2022 VỚI 85,02%.",
        [
            "Bình Dương | PAR_INDEX | 2022 | rank = 25 | actual",
            "Bình Dương | PAR_INDEX | 2022 | score = 85.02 | actual",
        ],
        {},
        id="capitals",
    ),
    pytest.param(
        "Năm 2025, Phú Thọ xếp thứ 6/34 tỉnh, thành phố về PAR INDEX.",
        ["Phú Thọ | PAR_INDEX | 2025 | rank = 6 | actual"],
        {},
        id="epoch-34",
    ),
    pytest.param(
        "Kết quả DDCI năm 2023 tỉnh Lạng Sơn: Sở Tài chính dẫn đầu với 82,45 điểm.",
        [
            "Sở Tài chính | DDCI | 2023 | rank = 1 | actual | internal",
            "Sở Tài chính | DDCI | 2023 | score = 82.45 | actual | internal",
        ],
        {},
        id="department",
    ),
    pytest.param(
        "Theo kết quả PAR INDEX cấp huyện năm 2023 của tỉnh Thanh Hóa, huyện Thọ Xuân xếp thứ nhất, huyện Quan Sơn xếp thứ hai.",
        [
            "Huyện Quan Sơn | PAR_INDEX | 2023 | rank = 2 | actual | internal",
            "Huyện Thọ Xuân | PAR_INDEX | 2023 | rank = 1 | actual | internal",
        ],
        {},
        id="district",
    ),
    pytest.param(
        "Chỉ số cải cách hành chính năm 2022 của tỉnh Quảng Bình: huyện Quảng Ninh đạt 81,50%.",
        ["Huyện Quảng Ninh | PAR_INDEX | 2022 | score = 81.5 | actual | internal"],
        {},
        id="district-named-as-province",
    ),
    pytest.param(
        "Năm 2022 là năm thứ 6 liên tiếp Quảng Ninh dẫn đầu PCI.",
        ["Quảng Ninh | PCI | 2022 | rank = 1 | actual"],
        {},
        id="streak",
    ),
    pytest.param(
        "Năm 2023, Hải Phòng không chỉ xếp thứ hai về PAR INDEX mà còn đứng thứ ba về PCI.",
        ["Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual", "Hải Phòng | PCI | 2023 | rank = 3 | actual"],
        {},
        id="not-only",
    ),
    pytest.param("Năm 2023, Lạng Sơn chưa lọt vào top 10 PAR INDEX.", [], {}, id="not-in"),
    pytest.param("Liệu năm 2024 Cần Thơ có lọt vào top 10 PAR INDEX?", [], {}, id="question"),
    pytest.param("Nếu đạt 90% thì Tiền Giang sẽ lọt top 10 PAR INDEX năm 2023.", [], {}, id="if"),
    pytest.param("Theo quy định, đơn vị đạt từ 90 điểm PAR INDEX trở lên được xếp loại xuất sắc.", [], {}, id="rule"),
    pytest.param("PAR INDEX năm 2023 của Sơn La gồm 8 lĩnh vực, 37 tiêu chí, thang điểm 100.", [], {}, id="weight"),
    pytest.param("Có 40 tỉnh đạt PAR INDEX năm 2023 trên 87%.", [], {}, id="count-of-units"),
    pytest.param(
        "PAR INDEX năm 2023 của Sơn La đạt 86,40%; 98,7% hồ sơ được giải quyết đúng hạn.",
        ["Sơn La | PAR_INDEX | 2023 | score = 86.4 | actual"],
        {},
        id="share-of-files",
    ),
    pytest.param(
        "Năm 2023, GRDP của Bắc Giang tăng 13,45%, PCI xếp thứ 4.",
        ["Bắc Giang | PCI | 2023 | rank = 4 | actual"],
        {},
        id="gdp",
    ),
    pytest.param(
        "Năm 2023, Bắc Giang dẫn đầu cả nước về tăng trưởng kinh tế; PCI đứng thứ 4.",
        ["Bắc Giang | PCI | 2023 | rank = 4 | actual"],
        {},
        id="growth-lead",
    ),
    pytest.param(
        "Câu lạc bộ Nam Định đứng đầu V-League, trong khi PCI năm 2023 của tỉnh Nam Định xếp thứ 24.",
        ["Nam Định | PCI | 2023 | rank = 24 | actual"],
        {},
        id="sport",
    ),
    pytest.param("Ngành ICT Việt Nam có gần 300 đề cử, tăng 57,8% so với năm 2020.", [], {}, id="ict-industry"),
    pytest.param(
        "Để nâng cao chỉ số năng lực cạnh tranh, Vĩnh Phúc đẩy mạnh cải cách hành chính gắn với phục vụ tốt nhất người dân.",
        [],
        {},
        id="serve-best",
    ),
    pytest.param(
        "Hải Phòng coi trọng PCI. Thành phố cần phát triển xứng tầm với vị trí thành phố lớn thứ 3 cả nước.",
        [],
        {},
        id="largest-city",
    ),
    pytest.param(
        "Theo khảo sát PCI tại Đà Nẵng, tỷ lệ doanh nghiệp gặp nhũng nhiễu giảm từ 65% xuống còn 58% năm 2016.",
        [],
        {},
        id="share-from-to",
    ),
    pytest.param(
        "Hà Nội cải thiện PAR INDEX. Kỳ quay Mega 6/45 tối qua có một vé trúng độc đắc.", [], {}, id="lottery"
    ),
    pytest.param(
        "Hòa Bình cải thiện PAR INDEX. Tại các khu công nghiệp tỉnh Hòa Bình, 24/28 doanh nghiệp đã sản xuất trở lại.",
        [],
        {},
        id="firms-back",
    ),
    pytest.param(
        "Năm 2023, Hà Nam xếp thứ 13 PAR INDEX, thứ 18 SIPAS và thứ 37 PCI.",
        [
            "Hà Nam | PAR_INDEX | 2023 | rank = 13 | actual",
            "Hà Nam | PCI | 2023 | rank = 37 | actual",
            "Hà Nam | SIPAS | 2023 | rank = 18 | actual",
        ],
        {},
        id="three-in-one",
    ),
    pytest.param(
        "Kết quả năm 2023 của Ninh Bình như sau: PAR INDEX đạt 88,94%; SIPAS đạt 84,02%; PCI đạt 67,83 điểm.",
        [
            "Ninh Bình | PAR_INDEX | 2023 | score = 88.94 | actual",
            "Ninh Bình | PCI | 2023 | score = 67.83 | actual",
            "Ninh Bình | SIPAS | 2023 | score = 84.02 | actual",
        ],
        {},
        id="colon-list",
    ),
    pytest.param(
        "PAR INDEX năm 2022 của Bắc Giang đạt 88,15% trong khi Bắc Ninh đạt 87,02%.",
        [
            "Bắc Giang | PAR_INDEX | 2022 | score = 88.15 | actual",
            "Bắc Ninh | PAR_INDEX | 2022 | score = 87.02 | actual",
        ],
        {},
        id="while",
    ),
    pytest.param(
        "Năm 2023, Hải Phòng xếp thứ 2 về PAR INDEX, chỉ sau Quảng Ninh.",
        ["Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual"],
        {},
        id="only-behind",
    ),
    pytest.param(
        "Năm 2022, Bình Thuận đạt 83,10% chỉ số PAR-INDEX.",
        ["Bình Thuận | PAR_INDEX | 2022 | score = 83.1 | actual"],
        {},
        id="typo-index",
    ),
    pytest.param(
        "par index năm 2022 của Bình Thuận đạt 83,10%.",
        ["Bình Thuận | PAR_INDEX | 2022 | score = 83.1 | actual"],
        {},
        id="no-capital-index",
    ),
    pytest.param(
        "PCI năm 2022 của Tiền Giang đạt 62,88/100 điểm.",
        ["Tiền Giang | PCI | 2022 | score = 62.88 | actual"],
        {},
        id="out-of-hundred",
    ),
    pytest.param(
        "PAPI năm 2022 của Bến Tre đạt 43,27/80 điểm.",
        ["Bến Tre | PAPI | 2022 | score = 43.27 | actual"],
        {},
        id="papi-of-eighty",
    ),
    pytest.param(
        "PAR INDEX năm 2022 của Ninh Thuận đạt 86,2 phần trăm.",
        ["Ninh Thuận | PAR_INDEX | 2022 | score = 86.2 | actual"],
        {},
        id="per-cent-word",
    ),
    pytest.param(
        "Sau một năm nhường ngôi, năm 2022 Quảng Ninh trở lại ngôi đầu PAR INDEX.",
        ["Quảng Ninh | PAR_INDEX | 2022 | rank = 1 | actual"],
        {},
        id="regain",
    ),
    pytest.param(
        "Thái Nguyên (xếp thứ 9) và Bắc Kạn (xếp thứ 55) có mặt trong bảng PCI năm 2023.",
        ["Bắc Kạn | PCI | 2023 | rank = 55 | actual", "Thái Nguyên | PCI | 2023 | rank = 9 | actual"],
        {},
        id="brackets",
    ),
    pytest.param(
        "So với năm 2021, PAPI năm 2022 của Hậu Giang tăng 12 bậc.",
        ["Hậu Giang | PAPI | 2022 | rank_change = 12 | actual"],
        {},
        id="change-without-rank",
    ),
    pytest.param(
        "Năm 2021, Trà Vinh xếp thứ 30 về SIPAS. Đến năm 2022, tỉnh xếp thứ 19.",
        ["Trà Vinh | SIPAS | 2021 | rank = 30 | actual", "Trà Vinh | SIPAS | 2022 | rank = 19 | actual"],
        {},
        id="unchanged-year",
    ),
    pytest.param(
        "Lào Cai hoàn thành 21/25 dịch vụ công thiết yếu; PAR INDEX năm 2022 xếp thứ 26.",
        ["Lào Cai | PAR_INDEX | 2022 | rank = 26 | actual"],
        {},
        id="ratio-of-other",
    ),
    pytest.param(
        "Chỉ số thành phần Cải cách thể chế của PAR INDEX 2023 đạt giá trị trung bình 90,11% trong 63 tỉnh, thành phố.",
        ["Các tỉnh, thành phố | PAR_INDEX/Cải cách thể chế | 2023 | score = 90.11 | actual"],
        {},
        id="mean-component",
    ),
    pytest.param(
        "Bộ chỉ số phục vụ người dân, doanh nghiệp theo Quyết định 766 năm 2023 của Hà Tĩnh đạt 84,5 điểm.",
        ["Hà Tĩnh | INDEX_766 | 2023 | score = 84.5 | actual"],
        {},
        id="index-766",
    ),
    pytest.param(
        "Kết quả xếp hạng PAR INDEX 2023 khối bộ: 1. Bộ Tư pháp 89,95%; 2. Bộ Tài chính 89,1%; 3. Ngân hàng Nhà nước 88,5%.",
        [
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 3 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 88.5 | actual",
        ],
        {},
        id="numbers-in-a-line",
    ),
    pytest.param(
        "Bảng xếp hạng PCI 2022: thứ nhất Quảng Ninh, thứ nhì Bắc Giang, thứ ba Hải Phòng.",
        [
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
        ],
        {},
        id="place-then-name-by-turns",
    ),
    pytest.param(
        "Ở bảng PCI 2022, vị trí số một thuộc về Quảng Ninh, vị trí số hai thuộc về Bắc Giang, Hải Phòng đứng vị trí số ba.",
        [
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
        ],
        {},
        id="joined-names-end-where-the-next-statement-begins",
    ),
    pytest.param(
        "Năm 2023, dẫn đầu Chỉ số CCHC khối sở của tỉnh Bắc Ninh là Sở Tư pháp.",
        ["Sở Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual | internal"],
        {},
        id="owner-told-late",
    ),
    pytest.param(
        "Năm 2023, Chỉ số CCHC cấp huyện của tỉnh Hà Nam: TP Phủ Lý nhất, thị xã Duy Tiên nhì, huyện Kim Bảng ba.",
        [
            "Huyện Kim Bảng | PAR_INDEX | 2023 | rank = 3 | actual | internal",
            "Thành phố Phủ Lý | PAR_INDEX | 2023 | rank = 1 | actual | internal",
            "Thị xã Duy Tiên | PAR_INDEX | 2023 | rank = 2 | actual | internal",
        ],
        {},
        id="places-in-one-word",
    ),
    pytest.param(
        "Về DTI 2022, Đà Nẵng số 1, TP.HCM số 2, Hà Nội số 24.",
        [
            "Hà Nội | DTI | 2022 | rank = 24 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | rank = 2 | actual",
            "Đà Nẵng | DTI | 2022 | rank = 1 | actual",
        ],
        {},
        id="places-with-so",
    ),
    pytest.param(
        "Năm 2023, tỉnh Bắc Ninh phấn đấu PAR INDEX từ thứ 10 trở lên.",
        ["Bắc Ninh | PAR_INDEX | 2023 | rank <= 10 | target"],
        {},
        id="ordinal-or-better",
    ),
    pytest.param(
        "Năm 2025, tỉnh Bắc Ninh phấn đấu tăng từ 3 đến 5 bậc PCI so với năm 2024.",
        ["Bắc Ninh | PCI | 2025 | rank_change <= 5 | target", "Bắc Ninh | PCI | 2025 | rank_change >= 3 | target"],
        {},
        id="range-of-a-change",
    ),
    pytest.param(
        "Chỉ số PCI năm 2022: chỉ số thành phần Chi phí thời gian để thực hiện các quy định của Nhà nước của tỉnh Bắc Ninh xếp thứ 14.",
        ["Bắc Ninh | PCI/Chi phí thời gian | 2022 | rank = 14 | actual"],
        {},
        id="component-whose-name-sounds-like-a-purpose",
    ),
    pytest.param(
        "Thứ hạng PCI của Bắc Giang những năm 2020, 2021, 2022 lần lượt là 27, 31 và 2.",
        [
            "Bắc Giang | PCI | 2020 | rank = 27 | actual",
            "Bắc Giang | PCI | 2021 | rank = 31 | actual",
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
        ],
        {},
        id="places-of-several-years-in-turn",
    ),
    pytest.param(
        "Thứ hạng PCI các năm của Bắc Giang: 2020 (27), 2021 (31), 2022 (2).",
        [
            "Bắc Giang | PCI | 2020 | rank = 27 | actual",
            "Bắc Giang | PCI | 2021 | rank = 31 | actual",
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
        ],
        {},
        id="places-of-several-years-in-brackets",
    ),
    pytest.param(
        "PAR INDEX 2023 tỉnh Bắc Giang đứng thứ bốn mươi.",
        ["Bắc Giang | PAR_INDEX | 2023 | rank = 40 | actual"],
        {},
        id="tens-spelt-out",
    ),
    pytest.param(
        "PCI Bắc Giang 2022 xếp á quân với 72,8 điểm, chỉ kém quán quân Quảng Ninh 0,15 điểm.",
        [
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
        ],
        {},
        id="the-champion-compared-with",
    ),
    pytest.param(
        "Lào Cai sẽ nâng PAR INDEX năm 2025 lên mức 90%.",
        ["Lào Cai | PAR_INDEX | 2025 | score = 90 | target"],
        {},
        id="aimed-at-by-will",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai yêu cầu các sở, ngành đưa PCI năm 2025 của tỉnh vào top 10.",
        ["Lào Cai | PCI | 2025 | rank <= 10 | target"],
        {},
        id="aimed-at-by-order",
    ),
    pytest.param(
        "PCI 2023 của Cần Thơ xếp thứ 14.",
        ["Cần Thơ | PCI | 2023 | rank = 14 | actual"],
        {},
        id="can-tho-needs-nothing",
    ),
    pytest.param(
        "Những năm qua, Lào Cai tập trung nâng cao chất lượng điều hành, PCI năm 2022 xếp thứ 12 cả nước.",
        ["Lào Cai | PCI | 2022 | rank = 12 | actual"],
        {},
        id="an-effort-praised-is-no-target",
    ),
    pytest.param(
        "Với quyết tâm nâng cao chất lượng phục vụ, SIPAS năm 2022 của Lào Cai đạt 83,1%.",
        ["Lào Cai | SIPAS | 2022 | score = 83.1 | actual"],
        {},
        id="resolve-before-a-result",
    ),
    pytest.param(
        "Bám sát kế hoạch đề ra, PAR INDEX năm 2022 của Lào Cai đạt 86,5%.",
        ["Lào Cai | PAR_INDEX | 2022 | score = 86.5 | actual"],
        {},
        id="keeping-to-a-plan",
    ),
    pytest.param(
        "Trước yêu cầu nâng cao chất lượng, Lào Cai đạt 83,1% về SIPAS năm 2022.",
        ["Lào Cai | SIPAS | 2022 | score = 83.1 | actual"],
        {},
        id="a-need-before-a-result",
    ),
    pytest.param(
        "Năm 2022, Lào Cai có 120 doanh nghiệp đăng ký mới và xếp thứ 12 về PCI.",
        ["Lào Cai | PCI | 2022 | rank = 12 | actual"],
        {},
        id="registered-businesses-beside-a-rank",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_a_sentence_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected


def test_there_are_enough_rows_and_half_a_dozen_of_silence():
    assert len(ROWS) >= 100
    assert sum(not row.values[1] for row in ROWS) >= 6
