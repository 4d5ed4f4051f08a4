"""What whole paragraphs of the press say that single sentences do not: groups, examples of a mean, speakers, shares of units."""

import pytest

ROWS = [
    pytest.param(
        "PAR INDEX năm 2022 của các bộ chia làm hai nhóm. Nhóm thứ nhất đạt trên 80%, đứng đầu là Bộ Tài chính với 88,8%. Nhóm thứ hai đạt từ 70% đến dưới 80%, gồm 2 bộ là Bộ Y tế (78,91%) và Bộ Xây dựng, đơn vị xếp cuối bảng với 77,42%.",
        [
            "Bộ Tài chính | PAR_INDEX | 2022 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | score = 88.8 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2022 | score = 77.42 | actual",
            "Bộ Y tế | PAR_INDEX | 2022 | score = 78.91 | actual",
        ],
        {},
        id="members-of-a-group-are-no-table",
    ),
    pytest.param(
        'PCI năm 2022: Lào Cai lấy lại ngôi quán quân sau một năm "nhường" cho Lai Châu, đạt 70,10 điểm; Lai Châu lùi xuống vị trí thứ hai với 70,09 điểm.',
        [
            "Lai Châu | PCI | 2022 | rank = 2 | actual",
            "Lai Châu | PCI | 2022 | score = 70.09 | actual",
            "Lào Cai | PCI | 2022 | rank = 1 | actual",
            "Lào Cai | PCI | 2022 | score = 70.1 | actual",
        ],
        {},
        id="ceded-to-another",
    ),
    pytest.param(
        "PCI năm 2022 của Lào Cai: Gia nhập thị trường 7,36 điểm (tăng 0,72); Đào tạo lao động 5,68 điểm, giảm 0,15.",
        [
            "Lào Cai | PCI/Gia nhập thị trường | 2022 | score = 7.36 | actual",
            "Lào Cai | PCI/Gia nhập thị trường | 2022 | score_change = 0.72 | actual",
            "Lào Cai | PCI/Đào tạo lao động | 2022 | score = 5.68 | actual",
            "Lào Cai | PCI/Đào tạo lao động | 2022 | score_change = -0.15 | actual",
        ],
        {},
        id="amounts-that-share-a-unit",
    ),
    pytest.param(
        "Năm 2023, Quản trị điện tử vẫn là chỉ số nội dung PAPI có điểm thấp nhất của Lào Cai: 3,3 điểm, dù đã tăng 0,25 so với năm 2022.",
        [
            "Lào Cai | PAPI/Quản trị điện tử | 2023 | score = 3.3 | actual",
            "Lào Cai | PAPI/Quản trị điện tử | 2023 | score_change = 0.25 | actual",
        ],
        {},
        id="the-lowest-of-components",
    ),
    pytest.param(
        "Năm 2023, điểm PAPI nội dung kiểm soát tham nhũng dao động từ 5,6 điểm ở Lào Cai đến 8,1 điểm ở Lai Châu.",
        [
            "Lai Châu | PAPI/Kiểm soát tham nhũng | 2023 | score = 8.1 | actual",
            "Lào Cai | PAPI/Kiểm soát tham nhũng | 2023 | score = 5.6 | actual",
        ],
        {},
        id="bounds-with-their-owners",
    ),
    pytest.param(
        'Ở nội dung "Tham gia của người dân ở cấp cơ sở" của PAPI 2023, điểm trung bình cả nước chỉ đạt 4,9 điểm, Lào Cai cao nhất cũng chỉ 5,8 điểm. Ngược lại, "Cung ứng dịch vụ công" đạt 7,6 điểm.',
        [
            "Cả nước | PAPI/Cung ứng dịch vụ công | 2023 | score = 7.6 | actual",
            "Cả nước | PAPI/Tham gia của người dân | 2023 | score = 4.9 | actual",
            "Lào Cai | PAPI/Tham gia của người dân | 2023 | rank = 1 | actual",
            "Lào Cai | PAPI/Tham gia của người dân | 2023 | score = 5.8 | actual",
        ],
        {},
        id="an-example-of-the-mean",
    ),
    pytest.param(
        "Về PAR INDEX năm 2023, Bộ Y tế và Bộ Xây dựng cùng đạt dưới 83%, lần lượt đứng thứ 14 và 15.",
        [
            "Bộ Xây dựng | PAR_INDEX | 2023 | rank = 15 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | score < 83 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | rank = 14 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | score < 83 | actual",
        ],
        {},
        id="both-below-and-each-in-turn",
    ),
    pytest.param(
        "Kết quả SIPAS năm 2023 cho thấy có 83,94% người dân hài lòng với sự phục vụ của cơ quan hành chính nhà nước, tăng 1,28% so với năm trước.",
        ["Cả nước | SIPAS | 2023 | score = 83.94 | actual", "Cả nước | SIPAS | 2023 | score_change = 1.28 | actual"],
        {},
        id="share-of-the-satisfied",
    ),
    pytest.param(
        "SIPAS năm 2023 của Lào Cai đạt 84%. Có 93,5% người dân hài lòng về thái độ của công chức.",
        ["Lào Cai | SIPAS | 2023 | score = 84 | actual"],
        {},
        id="share-of-those-who-are-asked",
    ),
    pytest.param(
        "Năm 2023, PCI của Lào Cai đạt 67,19 điểm. Trong các chỉ số thành phần, gia nhập thị trường của Lào Cai chỉ đạt 6,15 điểm, xếp thứ 60/63.",
        [
            "Lào Cai | PCI | 2023 | score = 67.19 | actual",
            "Lào Cai | PCI/Gia nhập thị trường | 2023 | rank = 60 | actual",
            "Lào Cai | PCI/Gia nhập thị trường | 2023 | score = 6.15 | actual",
        ],
        {},
        id="component-before-its-owner",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Lào Cai đạt 84%. Giám đốc Sở Nội vụ Trần Văn Bình cho hay, có 3/8 lĩnh vực của PAR INDEX dưới 80%: cải cách tài chính công 71,6% và chính quyền số 76,4%.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 84 | actual",
            "Lào Cai | PAR_INDEX/Cải cách tài chính công | 2023 | score = 71.6 | actual",
            "Lào Cai | PAR_INDEX/Hiện đại hóa hành chính | 2023 | score = 76.4 | actual",
        ],
        {},
        id="who-speaks-is-no-unit-of-a-table",
    ),
    pytest.param(
        "DTI quốc gia năm 2023 đạt 0,7326, tăng 2,8% so với năm 2022 (0,7126).",
        [
            "Cả nước | DTI | 2022 | score = 0.7126 | actual",
            "Cả nước | DTI | 2023 | score = 0.7326 | actual",
            "Cả nước | DTI | 2023 | score_change = 2.8 | actual",
        ],
        {},
        id="growth-on-a-scale-to-one",
    ),
    pytest.param(
        "DDCI năm 2023 của tỉnh Lào Cai: dẫn đầu khối sở, ngành là Ngân hàng Nhà nước chi nhánh tỉnh (82,44 điểm), kế đến là Cục Thuế tỉnh (80,61 điểm).",
        [
            "Cục Thuế tỉnh | DDCI | 2023 | rank = 2 | actual | internal",
            "Cục Thuế tỉnh | DDCI | 2023 | score = 80.61 | actual | internal",
            "Ngân hàng Nhà nước chi nhánh tỉnh | DDCI | 2023 | rank = 1 | actual | internal",
            "Ngân hàng Nhà nước chi nhánh tỉnh | DDCI | 2023 | score = 82.44 | actual | internal",
        ],
        {},
        id="a-bank's-branch-among-departments",
    ),
    pytest.param(
        "PCI năm 2022: Lào Cai bứt phá ngoạn mục từ vị trí thứ 9 lên đứng đầu với 78,23 điểm.",
        [
            "Lào Cai | PCI | 2021 | rank = 9 | actual",
            "Lào Cai | PCI | 2022 | rank = 1 | actual",
            "Lào Cai | PCI | 2022 | score = 78.23 | actual",
        ],
        {},
        id="from-a-number-to-the-top",
    ),
    pytest.param(
        "Năm 2021, Lào Cai xếp thứ 3 về PCI. Năm 2022, tụt hai bậc, nhưng tỉnh này vẫn trên Lai Châu (hạng 10), Sơn La, Hòa Bình và Điện Biên.",
        [
            "Lai Châu | PCI | 2022 | rank = 10 | actual",
            "Lào Cai | PCI | 2021 | rank = 3 | actual",
            "Lào Cai | PCI | 2022 | rank_change = -2 | actual",
        ],
        {},
        id="several-compared-with",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của tỉnh Lào Cai đạt 89,24/100 điểm, xếp thứ 5/14 tỉnh miền núi phía Bắc (tăng 3,62 điểm; tăng 7 bậc so với năm 2022).",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 5 | actual | region",
            "Lào Cai | PAR_INDEX | 2023 | rank_change = 7 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score = 89.24 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score_change = 3.62 | actual",
        ],
        {},
        id="changes-in-a-bracket-behind-a-region",
    ),
    pytest.param(
        "Mục tiêu năm 2024: SIPAS của tỉnh Lào Cai đạt từ 86% trở lên. Mỗi cơ quan, đơn vị phải tăng tối thiểu 2% ở các tiêu chí còn thấp điểm.",
        ["Lào Cai | SIPAS | 2024 | score >= 86 | target"],
        {},
        id="a-change-of-criteria",
    ),
    pytest.param(
        "Năm 2024, Lào Cai có 5/8 chỉ số PAPI thuộc nhóm thấp, trong đó chỉ số Kiểm soát tham nhũng trong khu vực công chỉ 6,28 điểm.",
        ["Lào Cai | PAPI/Kiểm soát tham nhũng | 2024 | score = 6.28 | actual"],
        {},
        id="components-in-a-low-group-are-counted",
    ),
    pytest.param(
        "PAR INDEX năm 2014: Đà Nẵng dẫn đầu khối các tỉnh, thành phố trực thuộc Trung ương với 92,54 điểm (năm 2013 đạt 87,02 điểm).",
        [
            "Đà Nẵng | PAR_INDEX | 2013 | score = 87.02 | actual",
            "Đà Nẵng | PAR_INDEX | 2014 | rank = 1 | actual",
            "Đà Nẵng | PAR_INDEX | 2014 | score = 92.54 | actual",
        ],
        {},
        id="the-block-that-is-led",
    ),
    pytest.param(
        "Về PAR INDEX năm 2014, Hải Phòng bám sát Đà Nẵng với 92,44 điểm.",
        ["Hải Phòng | PAR_INDEX | 2014 | score = 92.44 | actual"],
        {},
        id="close-behind-another-with-its-own",
    ),
    pytest.param(
        "Về PAR INDEX năm 2014, Hải Phòng đạt 91,2 điểm, đứng sau Đà Nẵng với 92,44 điểm.",
        ["Hải Phòng | PAR_INDEX | 2014 | score = 91.2 | actual", "Đà Nẵng | PAR_INDEX | 2014 | score = 92.44 | actual"],
        {},
        id="behind-another-that-has-its-value",
    ),
    pytest.param(
        "PAR INDEX năm 2014: Bộ Giao thông vận tải dẫn đầu (81,83 điểm), hơn đơn vị đứng nhì là Bộ Tài chính 0,1 điểm.",
        [
            "Bộ Giao thông vận tải | PAR_INDEX | 2014 | rank = 1 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2014 | score = 81.83 | actual",
        ],
        {},
        id="further-than-the-second-by",
    ),
    pytest.param(
        "PII năm 2024: năm tỉnh xếp cuối gồm Lào Cai, Hà Giang, Bắc Kạn, Đắk Nông, Kon Tum; tổng điểm của nhóm này từ 22,85 đến 27,1 điểm.",
        [],
        {},
        id="a-range-of-these",
    ),
    pytest.param(
        "Theo PII năm 2024, Hà Nội dẫn đầu 3/5 trụ cột đầu vào.",
        [],
        {},
        id="first-in-some-parts",
    ),
    pytest.param(
        "Chỉ số 766 năm 2025 của tỉnh Lâm Đồng: phường Xuân Hương - Đà Lạt dẫn đầu với 93,2 điểm, phường 1 Bảo Lộc đạt 91,6 điểm.",
        [
            "Phường 1 Bảo Lộc | INDEX_766 | 2025 | score = 91.6 | actual | internal",
            "Phường Xuân Hương - Đà Lạt | INDEX_766 | 2025 | rank = 1 | actual | internal",
            "Phường Xuân Hương - Đà Lạt | INDEX_766 | 2025 | score = 93.2 | actual | internal",
        ],
        {},
        id="a-ward-that-keeps-its-city",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của các sở thuộc tỉnh Lào Cai: đứng đầu là Sở Nội vụ (95,78%), tiếp theo là Thanh tra tỉnh (95,01%).",
        [
            "Sở Nội vụ | PAR_INDEX | 2023 | rank = 1 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2023 | score = 95.78 | actual | internal",
            "Thanh tra tỉnh | PAR_INDEX | 2023 | rank = 2 | actual | internal",
            "Thanh tra tỉnh | PAR_INDEX | 2023 | score = 95.01 | actual | internal",
        ],
        {},
        id="next-is-a-name-and-no-source",
    ),
    pytest.param(
        "Chỉ số CCHC năm 2021 của Bộ Công Thương tăng từ vị trí thứ 13 lên vị trí thứ 8 trong tổng số 17 bộ, cơ quan ngang bộ.",
        [
            "Bộ Công Thương | PAR_INDEX | 2020 | rank = 13 | actual",
            "Bộ Công Thương | PAR_INDEX | 2021 | rank = 8 | actual",
        ],
        {},
        id="from-a-place-to-a-place-of-so-many",
    ),
    pytest.param(
        "PAR INDEX năm 2023: Lào Cai xếp thứ nhất với 95,11%, Lai Châu xếp thứ hai, kém 0,2%.",
        [
            "Lai Châu | PAR_INDEX | 2023 | rank = 2 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank = 1 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score = 95.11 | actual",
        ],
        {},
        id="short-by",
    ),
    pytest.param(
        "Năm 2023, SIPAS của tỉnh Lào Cai đạt 85,25%, trong đó khối sở đạt 84,82%, khối xã, phường đạt 85,46%.",
        ["Lào Cai | SIPAS | 2023 | score = 85.25 | actual"],
        {},
        id="blocks-inside-a-province",
    ),
    pytest.param(
        "Thứ hạng PAR INDEX của Lào Cai cải thiện từ 52 (năm 2020) lên 40 (năm 2021) rồi 34 (năm 2022).",
        [
            "Lào Cai | PAR_INDEX | 2020 | rank = 52 | actual",
            "Lào Cai | PAR_INDEX | 2021 | rank = 40 | actual",
            "Lào Cai | PAR_INDEX | 2022 | rank = 34 | actual",
        ],
        {},
        id="three-places-in-three-years",
    ),
    pytest.param(
        "Năm 2022, Lào Cai xếp thứ 34 về PAR INDEX. Mỗi năm tăng 6-12 bậc là điều không dễ.",
        ["Lào Cai | PAR_INDEX | 2022 | rank = 34 | actual"],
        {},
        id="a-change-of-every-year",
    ),
    pytest.param(
        "Sơn La xếp thứ 41 về PAR INDEX năm 2022. Mới đây, Lào Cai ban hành kế hoạch phấn đấu PAR INDEX năm 2023 vào nhóm 30, năm 2025 vào nhóm 25 và đến 2030 trong nhóm 20.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank <= 30 | target",
            "Lào Cai | PAR_INDEX | 2025 | rank <= 25 | target",
            "Lào Cai | PAR_INDEX | 2030 | rank <= 20 | target",
            "Sơn La | PAR_INDEX | 2022 | rank = 41 | actual",
        ],
        {},
        id="a-plan-of-its-own",
    ),
    pytest.param(
        "PCI năm 2023 của Cần Thơ: Tính minh bạch (+0,21 điểm), Gia nhập thị trường (-0,67 điểm).",
        [
            "Cần Thơ | PCI/Gia nhập thị trường | 2023 | score_change = -0.67 | actual",
            "Cần Thơ | PCI/Tính minh bạch | 2023 | score_change = 0.21 | actual",
        ],
        {},
        id="signed-changes",
    ),
    pytest.param(
        "PCI năm 2023 của Cần Thơ đứng hạng 19 cả nước. Xét trong 5 thành phố trực thuộc Trung ương, Cần Thơ xếp thứ 4.",
        ["Cần Thơ | PCI | 2023 | rank = 19 | actual", "Cần Thơ | PCI | 2023 | rank = 4 | actual | group"],
        {},
        id="among-the-five-cities",
    ),
    pytest.param(
        "Lào Cai đạt 87,62% PAR INDEX năm 2022. Tổng điểm ấy xấp xỉ vị trí thứ 5 hiện nay của Bà Rịa - Vũng Tàu. SIPAS năm 2022 đạt 81,4%.",
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2022 | rank = 5 | actual",
            "Lào Cai | PAR_INDEX | 2022 | score = 87.62 | actual",
            "Lào Cai | SIPAS | 2022 | score = 81.4 | actual",
        ],
        {},
        id="the-place-and-whose-it-is",
    ),
    pytest.param(
        "Năm 2022, Lào Cai xếp thứ 12 về PCI. Điểm số giữa tỉnh thứ 10 và tỉnh thứ 30 chỉ chênh nhau chưa tới 3 điểm.",
        ["Lào Cai | PCI | 2022 | rank = 12 | actual"],
        {},
        id="whoever-holds-the-places",
    ),
    pytest.param(
        "Bộ Tư pháp nằm trong top 3 PAR INDEX năm 2023, với 4 lần đứng thứ nhất.",
        ["Bộ Tư pháp | PAR_INDEX | 2023 | rank <= 3 | actual"],
        {},
        id="times-first",
    ),
    pytest.param(
        "Năm 2023, Lào Cai xếp thứ 12 về PAR INDEX và thứ 30 về PCI, còn Lai Châu đứng thứ 40 về PCI. Ở nhóm bộ, Bộ Tư pháp dẫn đầu bảng xếp hạng với 89,95%.",
        [
            "Bộ Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Lai Châu | PCI | 2023 | rank = 40 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank = 12 | actual",
            "Lào Cai | PCI | 2023 | rank = 30 | actual",
        ],
        {},
        id="the-indicator-that-measures-ministries",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai công bố kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành như sau:\n\nĐơn vị Thể chế TTHC Tổng Hạng\nSở Nội vụ 9,5 14,2 95,2 1\nSở Tư pháp 9,1 13,8 93,4 2",
        [
            "Sở Nội vụ | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2021 | score = 95.2 | actual | internal",
            "Sở Nội vụ | PAR_INDEX/Cải cách thể chế | 2021 | score = 9.5 | actual | internal",
            "Sở Nội vụ | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | score = 14.2 | actual | internal",
            "Sở Tư pháp | PAR_INDEX | 2021 | rank = 2 | actual | internal",
            "Sở Tư pháp | PAR_INDEX | 2021 | score = 93.4 | actual | internal",
            "Sở Tư pháp | PAR_INDEX/Cải cách thể chế | 2021 | score = 9.1 | actual | internal",
            "Sở Tư pháp | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | score = 13.8 | actual | internal",
        ],
        {},
        id="columns-that-only-spaces-part",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai công bố kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành như sau:\n\nTên đơn vị Điểm tự đánh giá Điểm thẩm định Điểm xã hội học Tổng Xếp hạng\nSở Nội vụ 60,2 58,1 35,0 93,1 1\nSở Tư pháp 59,2 57,1 35,0 92,1 2",
        [
            "Sở Nội vụ | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2021 | score = 93.1 | actual | internal",
            "Sở Nội vụ | PAR_INDEX/Điểm thẩm định | 2021 | score = 58.1 | actual | internal",
            "Sở Nội vụ | PAR_INDEX/Điểm điều tra xã hội học | 2021 | score = 35 | actual | internal",
            "Sở Tư pháp | PAR_INDEX | 2021 | rank = 2 | actual | internal",
            "Sở Tư pháp | PAR_INDEX | 2021 | score = 92.1 | actual | internal",
            "Sở Tư pháp | PAR_INDEX/Điểm thẩm định | 2021 | score = 57.1 | actual | internal",
            "Sở Tư pháp | PAR_INDEX/Điểm điều tra xã hội học | 2021 | score = 35 | actual | internal",
        ],
        {},
        id="own-points-and-the-two-parts",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai công bố kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành như sau:\n\nĐơn vị\n\nThể chế\n\nTổng điểm\n\nSở Nội vụ\n\n9,5\n\n95,2\n\nSở Tư pháp\n\n9,1\n\n93,4",
        [
            "Sở Nội vụ | PAR_INDEX | 2021 | score = 95.2 | actual | internal",
            "Sở Nội vụ | PAR_INDEX/Cải cách thể chế | 2021 | score = 9.5 | actual | internal",
            "Sở Tư pháp | PAR_INDEX | 2021 | score = 93.4 | actual | internal",
            "Sở Tư pháp | PAR_INDEX/Cải cách thể chế | 2021 | score = 9.1 | actual | internal",
        ],
        {},
        id="a-cell-a-paragraph",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai công bố kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành như sau:\n\n1. Sở Nội vụ – 95,2 – Hạng 1\n2. Sở Tư pháp – 93,4 – Hạng 2",
        [
            "Sở Nội vụ | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2021 | score = 95.2 | actual | internal",
            "Sở Tư pháp | PAR_INDEX | 2021 | rank = 2 | actual | internal",
            "Sở Tư pháp | PAR_INDEX | 2021 | score = 93.4 | actual | internal",
        ],
        {},
        id="dashes-and-the-word-for-a-place",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai công bố kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành như sau:\n\nLĩnh vực\t2020\t2021\nCải cách thể chế\t8,9\t9,5\nTổng điểm\t84,1\t86,3",
        [
            "Lào Cai | PAR_INDEX | 2020 | score = 84.1 | actual",
            "Lào Cai | PAR_INDEX | 2021 | score = 86.3 | actual",
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2020 | score = 8.9 | actual",
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2021 | score = 9.5 | actual",
        ],
        {},
        id="the-whole-below-its-components",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai công bố kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành như sau:\n\nSTT | Huyện | Thể chế | TTHC | Tổng | Hạng\n1 | Bảo Yên | 9,5 | 14,2 | 95,2 | 1\n2 | Văn Bàn | 9,1 | 13,8 | 93,4 | 2",
        [
            "Huyện Bảo Yên | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Huyện Bảo Yên | PAR_INDEX | 2021 | score = 95.2 | actual | internal",
            "Huyện Bảo Yên | PAR_INDEX/Cải cách thể chế | 2021 | score = 9.5 | actual | internal",
            "Huyện Bảo Yên | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | score = 14.2 | actual | internal",
            "Huyện Văn Bàn | PAR_INDEX | 2021 | rank = 2 | actual | internal",
            "Huyện Văn Bàn | PAR_INDEX | 2021 | score = 93.4 | actual | internal",
            "Huyện Văn Bàn | PAR_INDEX/Cải cách thể chế | 2021 | score = 9.1 | actual | internal",
            "Huyện Văn Bàn | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | score = 13.8 | actual | internal",
        ],
        {},
        id="places-typed-by-their-heading",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai công bố kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành như sau:\n\nSở Nội vụ | 9,5 | 14,2 | 95,2 | 1\nSở Tư pháp | 9,1 | 13,8 | 93,4 | 2",
        [],
        {},
        id="several-scores-without-headings",
    ),
    pytest.param(
        "UBND tỉnh Lào Cai công bố kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành như sau:\n\nSở Nội vụ đạt 9,5 điểm thể chế, 14,2 điểm thủ tục hành chính, tổng 95,2 điểm, xếp thứ 1.",
        [
            "Sở Nội vụ | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2021 | score = 95.2 | actual | internal",
            "Sở Nội vụ | PAR_INDEX/Cải cách thể chế | 2021 | score = 9.5 | actual | internal",
            "Sở Nội vụ | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | score = 14.2 | actual | internal",
        ],
        {},
        id="the-sum-behind-its-parts",
    ),
    pytest.param(
        "Chuyển đổi số (DTI) năm 2022, Điện Biên xếp thứ 63/63. Giá trị DTI đạt 0,3845, trong khi bình quân cả nước là 0,6120.",
        [
            "Cả nước | DTI | 2022 | score = 0.612 | actual",
            "Điện Biên | DTI | 2022 | rank = 63 | actual",
            "Điện Biên | DTI | 2022 | score = 0.3845 | actual",
        ],
        {},
        id="the-mean-behind-a-comma",
    ),
    pytest.param(
        "Theo Bộ chỉ số 766, tính đến ngày 31-10-2025, tỉnh Gia Lai đạt 91,24/100 điểm, xếp thứ 6/34 tỉnh, thành phố.",
        ["Gia Lai | INDEX_766 | 2025 | rank = 6 | actual", "Gia Lai | INDEX_766 | 2025 | score = 91.24 | actual"],
        {},
        id="months-of-the-running-year",
    ),
    pytest.param(
        "PCI năm 2021 của tỉnh Nghệ An xếp thứ 30/63; so với năm trước giảm 12 bậc, 0,82 điểm.",
        [
            "Nghệ An | PCI | 2021 | rank = 30 | actual",
            "Nghệ An | PCI | 2021 | rank_change = -12 | actual",
            "Nghệ An | PCI | 2021 | score_change = -0.82 | actual",
        ],
        {},
        id="a-small-number-behind-places",
    ),
    pytest.param(
        "PCI năm 2021 của tỉnh Nghệ An xếp thứ 30. Lãnh đạo tỉnh đề nghị ngành Thuế vào cuộc vì chi phí không chính thức chỉ đạt 6,31 điểm, đứng thứ 52.",
        [
            "Nghệ An | PCI | 2021 | rank = 30 | actual",
            "Nghệ An | PCI/Chi phí không chính thức | 2021 | rank = 52 | actual",
            "Nghệ An | PCI/Chi phí không chính thức | 2021 | score = 6.31 | actual",
        ],
        {},
        id="the-ground-of-a-request",
    ),
    pytest.param(
        "3 địa phương dẫn đầu PAR INDEX năm 2023: 1. Quảng Ninh 92,18%; 2. Hải Phòng 91,87% và 3. Hà Nội 91,43%.",
        [
            "Hà Nội | PAR_INDEX | 2023 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2023 | score = 91.43 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
        ],
        {},
        id="the-last-label-of-a-list",
    ),
    pytest.param(
        "PAR INDEX năm 2020: Ngân hàng Nhà nước Việt Nam đứng đầu ở 3 lĩnh vực, gồm chỉ đạo điều hành (99,1%), cải cách thủ tục hành chính (98,6%) và hiện đại hóa hành chính; xếp thứ 2 về cải cách thể chế.",
        [
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2020 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2020 | score = 99.1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX/Cải cách thể chế | 2020 | rank = 2 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX/Cải cách thủ tục hành chính | 2020 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX/Cải cách thủ tục hành chính | 2020 | score = 98.6 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX/Hiện đại hóa hành chính | 2020 | rank = 1 | actual",
        ],
        {},
        id="first-in-the-parts-listed",
    ),
    pytest.param(
        "PCI năm 2023 của Bến Tre xếp thứ 7 cả nước. So với các tỉnh Đồng bằng sông Cửu Long, Bến Tre đứng thứ 3.",
        ["Bến Tre | PCI | 2023 | rank = 3 | actual | region", "Bến Tre | PCI | 2023 | rank = 7 | actual"],
        {},
        id="against-the-provinces-of-a-region",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_a_paragraph_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
