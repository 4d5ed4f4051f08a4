"""Plans, aims and time: targets beside results, past series, the year measured and the year published, whole articles of the press."""

import pytest

ROWS = [
    pytest.param(
        ["SIPAS năm 2022 của Kon Tum đạt 86,2%, vượt mục tiêu 85%."],
        ["Kon Tum | SIPAS | 2022 | score = 85 | target", "Kon Tum | SIPAS | 2022 | score = 86.2 | actual"],
        {"published_at": "2023-09-05"},
        id="an-aim-beside-its-result",
    ),
    pytest.param(
        ["SIPAS năm 2022 của Kon Tum đạt 86,2% (chỉ tiêu: 85%), tăng 2,1% so với năm 2021."],
        [
            "Kon Tum | SIPAS | 2022 | score = 85 | target",
            "Kon Tum | SIPAS | 2022 | score = 86.2 | actual",
            "Kon Tum | SIPAS | 2022 | score_change = 2.1 | actual",
        ],
        {"published_at": "2023-09-05"},
        id="an-aim-in-a-closed-bracket",
    ),
    pytest.param(
        ["PCI năm 2022 của Kon Tum xếp thứ 37, thấp hơn 7 bậc so với kế hoạch."],
        ["Kon Tum | PCI | 2022 | rank = 37 | actual"],
        {"published_at": "2023-09-05"},
        id="a-distance-to-an-aim",
    ),
    pytest.param(
        ["Chỉ số chuyển đổi số của Kon Tum vượt kỳ vọng: hạng 45 năm 2021 so với mục tiêu hạng 50."],
        ["Kon Tum | DTI | 2021 | rank = 45 | actual", "Kon Tum | DTI | 2021 | rank = 50 | target"],
        {"published_at": "2023-09-05"},
        id="better-than-hoped-for",
    ),
    pytest.param(
        ["Kon Tum quyết tâm đưa PAR INDEX từ vị trí 26 hiện nay lên nhóm 20 vào năm 2025."],
        ["Kon Tum | PAR_INDEX | 2023 | rank = 26 | actual", "Kon Tum | PAR_INDEX | 2025 | rank <= 20 | target"],
        {"published_at": "2024-06-01"},
        id="where-it-stands-now",
    ),
    pytest.param(
        ["Kon Tum phấn đấu năm 2025 nâng PAR INDEX từ hạng 50 lên hạng 40."],
        ["Kon Tum | PAR_INDEX | 2023 | rank = 50 | actual", "Kon Tum | PAR_INDEX | 2025 | rank = 40 | target"],
        {"published_at": "2024-06-01"},
        id="what-an-aim-starts-from",
    ),
    pytest.param(
        ["Kon Tum phấn đấu cải thiện 3-5 bậc mỗi năm trên bảng xếp hạng PCI, đến năm 2025 lọt nhóm 30."],
        ["Kon Tum | PCI | 2025 | rank <= 30 | target"],
        {"published_at": "2022-10-17"},
        id="every-year-some-places",
    ),
    pytest.param(
        [
            "Nghị quyết của Cà Mau đề ra mục tiêu đến năm 2030, GRDP tăng bình quân 10%/năm trở lên. Về quản trị công, Chỉ số cải cách hành chính xếp trong 15 tỉnh, thành phố dẫn đầu, PCI thuộc nhóm 10, Chỉ số chuyển đổi số trong nhóm 12; mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước đạt trên 92%."
        ],
        [
            "Cà Mau | DTI | 2030 | rank <= 12 | target",
            "Cà Mau | PAR_INDEX | 2030 | rank <= 15 | target",
            "Cà Mau | PCI | 2030 | rank <= 10 | target",
            "Cà Mau | SIPAS | 2030 | score > 92 | target",
        ],
        {"published_at": "2025-10-17"},
        id="aims-of-a-resolution-go-on",
    ),
    pytest.param(
        ["Cà Mau phấn đấu năm 2026 PAR INDEX vào nhóm 15. SIPAS đạt 84,5%, trong nhóm 20."],
        [
            "Cà Mau | PAR_INDEX | 2026 | rank <= 15 | target",
            "Cà Mau | SIPAS | 2024 | rank <= 20 | actual",
            "Cà Mau | SIPAS | 2024 | score = 84.5 | actual",
        ],
        {"published_at": "2025-10-17"},
        id="a-result-behind-aims",
    ),
    pytest.param(
        ["Cà Mau phấn đấu năm 2026 PAR INDEX vào nhóm 15. Quảng Ninh nằm trong nhóm 5."],
        ["Cà Mau | PAR_INDEX | 2026 | rank <= 15 | target", "Quảng Ninh | PAR_INDEX | 2024 | rank <= 5 | actual"],
        {"published_at": "2025-10-17"},
        id="another-unit-behind-aims",
    ),
    pytest.param(
        [
            "Năm 2024, Cà Mau đạt PAR INDEX 85,2%, SIPAS 83%, PCI 66,1 điểm. Đến năm 2030, các chỉ số trên đều nằm trong nhóm 15 cả nước."
        ],
        [
            "Cà Mau | PAR_INDEX | 2024 | score = 85.2 | actual",
            "Cà Mau | PAR_INDEX | 2030 | rank <= 15 | target",
            "Cà Mau | PCI | 2024 | score = 66.1 | actual",
            "Cà Mau | PCI | 2030 | rank <= 15 | target",
            "Cà Mau | SIPAS | 2024 | score = 83 | actual",
            "Cà Mau | SIPAS | 2030 | rank <= 15 | target",
        ],
        {"published_at": "2025-10-17"},
        id="all-of-those-indicators",
    ),
    pytest.param(
        [
            "Sở Xây dựng Bình Thuận (đứng cuối bảng PAR INDEX khối sở, ngành năm 2021, 71,20 điểm), Sở Tài nguyên và Môi trường (kế cuối, 72,86 điểm) phải giải trình trước ngày 20/8."
        ],
        [
            "Sở Tài nguyên và Môi trường | PAR_INDEX | 2021 | rank from bottom 2 | actual | internal",
            "Sở Tài nguyên và Môi trường | PAR_INDEX | 2021 | score = 72.86 | actual | internal",
            "Sở Xây dựng | PAR_INDEX | 2021 | rank from bottom 1 | actual | internal",
            "Sở Xây dựng | PAR_INDEX | 2021 | score = 71.2 | actual | internal",
        ],
        {"published_at": "2022-10-17"},
        id="who-have-to-account-for-it",
    ),
    pytest.param(
        [
            "PCI năm 2021 của Bình Thuận đạt 65,96 điểm, PAR INDEX 81,2%.",
            "Sở Xây dựng đứng cuối bảng xếp hạng khối sở, ngành năm 2021, với 71,20 điểm. Thị xã La Gi phấn đấu năm nay tăng 2 bậc trở lên.",
        ],
        [
            "Bình Thuận | PAR_INDEX | 2021 | score = 81.2 | actual",
            "Bình Thuận | PCI | 2021 | score = 65.96 | actual",
            "Sở Xây dựng | PAR_INDEX | 2021 | rank from bottom 1 | actual | internal",
            "Sở Xây dựng | PAR_INDEX | 2021 | score = 71.2 | actual | internal",
            "Thị xã La Gi | PAR_INDEX | 2022 | rank_change >= 2 | target | internal",
        ],
        {"published_at": "2022-08-09"},
        id="the-table-of-what-measures-them",
    ),
    pytest.param(
        [
            "PAR INDEX năm 2018 của Nghệ An thấp. Theo ông, năm 2016 tỉnh đứng thứ 18, năm 2017 xuống thứ 27, năm 2018 lại tụt 9 bậc nữa."
        ],
        [
            "Nghệ An | PAR_INDEX | 2016 | rank = 18 | actual",
            "Nghệ An | PAR_INDEX | 2017 | rank = 27 | actual",
            "Nghệ An | PAR_INDEX | 2018 | rank_change = -9 | actual",
        ],
        {"published_at": "2019-12-12"},
        id="a-fall-of-its-own-year",
    ),
    pytest.param(
        ["PAR INDEX của Cà Mau từ hạng 54 năm 2020 lên hạng 32 năm 2023, còn Bạc Liêu đứng thứ 45."],
        [
            "Bạc Liêu | PAR_INDEX | 2023 | rank = 45 | actual",
            "Cà Mau | PAR_INDEX | 2020 | rank = 54 | actual",
            "Cà Mau | PAR_INDEX | 2023 | rank = 32 | actual",
        ],
        {"published_at": "2025-10-17"},
        id="the-year-moved-to-holds",
    ),
    pytest.param(
        [
            "Nghị quyết nhiệm kỳ 2020-2025 của Kon Tum đề ra PAR INDEX đến năm 2025 trong nhóm 30. Chỉ số hài lòng đề ra 85%, đến hết năm 2022 đạt 78,66%, đứng thứ 46. Với PCI, chỉ tiêu là 66 điểm vào cuối nhiệm kỳ; năm 2022 mới được 64,89 điểm, xếp hạng 37."
        ],
        [
            "Kon Tum | PAR_INDEX | 2025 | rank <= 30 | target",
            "Kon Tum | PCI | 2022 | rank = 37 | actual",
            "Kon Tum | PCI | 2022 | score = 64.89 | actual",
            "Kon Tum | PCI | 2025 | score = 66 | target",
            "Kon Tum | SIPAS | 2022 | rank = 46 | actual",
            "Kon Tum | SIPAS | 2022 | score = 78.66 | actual",
            "Kon Tum | SIPAS | 2025 | score = 85 | target",
        ],
        {"published_at": "2023-09-05"},
        id="a-resolution-at-half-time",
    ),
    pytest.param(
        [
            "UBND tỉnh vừa ban hành Kế hoạch số 61/KH-UBND ngày 12/2/2025 về duy trì, cải thiện và nâng cao các chỉ số PAR INDEX, SIPAS, PAPI, PCI và DTI năm 2025.",
            "Theo đánh giá tại kế hoạch, năm 2023 chỉ số PAR INDEX của tỉnh đạt 87,35%, xếp vị trí 28/63; SIPAS đạt 84,12%, xếp thứ 16; PAPI đạt 42,17 điểm, thuộc nhóm trung bình cao; PCI được 67,38 điểm, đứng thứ 21; riêng DTI còn khiêm tốn, vị trí 41.",
            "Trên cơ sở đó, tỉnh đặt mục tiêu năm 2025: PAR INDEX đạt từ 89% trở lên, trong nhóm 20 tỉnh, thành phố dẫn đầu (vị trí hiện tại: 28); SIPAS tăng ít nhất 1,5 điểm phần trăm, giữ vững trong tốp 15; PAPI phấn đấu đạt trên 44 điểm, vào nhóm cao nhất; PCI cải thiện 3-5 bậc so với năm 2024; DTI tăng tối thiểu 8 bậc, đạt 0,72 điểm.",
            "Đến năm 2030, các chỉ số trên đều nằm trong nhóm 15 địa phương đứng đầu cả nước.",
            "Cùng với các chỉ tiêu về thứ hạng, kế hoạch yêu cầu 100% thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình, 80% hồ sơ được nộp trực tuyến, tỷ lệ số hóa kết quả giải quyết đạt trên 90%, thời gian giải quyết hồ sơ đất đai giảm tối thiểu 30%.",
            'Phó Chủ tịch Thường trực UBND tỉnh Hoàng Quốc Khánh yêu cầu Sở Nội vụ theo dõi PAR INDEX và SIPAS, Sở Kế hoạch và Đầu tư phụ trách PCI, Sở Thông tin và Truyền thông chịu trách nhiệm về DTI; trước ngày 15/3 các đơn vị phải có kế hoạch riêng. "Nếu mỗi ngành chỉ cải thiện được nửa điểm thì chúng ta đã có thể lên hạng 18", ông Khánh nói.',
        ],
        [
            "Lào Cai | DTI | 2023 | rank = 41 | actual",
            "Lào Cai | DTI | 2025 | rank_change >= 8 | target",
            "Lào Cai | DTI | 2025 | score = 0.72 | target",
            "Lào Cai | DTI | 2030 | rank <= 15 | target",
            "Lào Cai | PAPI | 2023 | group trung bình cao | actual",
            "Lào Cai | PAPI | 2023 | score = 42.17 | actual",
            "Lào Cai | PAPI | 2025 | group cao nhất | target",
            "Lào Cai | PAPI | 2025 | score > 44 | target",
            "Lào Cai | PAPI | 2030 | rank <= 15 | target",
            "Lào Cai | PAR_INDEX | 2023 | rank = 28 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score = 87.35 | actual",
            "Lào Cai | PAR_INDEX | 2025 | rank <= 20 | target",
            "Lào Cai | PAR_INDEX | 2025 | score >= 89 | target",
            "Lào Cai | PAR_INDEX | 2030 | rank <= 15 | target",
            "Lào Cai | PCI | 2023 | rank = 21 | actual",
            "Lào Cai | PCI | 2023 | score = 67.38 | actual",
            "Lào Cai | PCI | 2025 | rank_change <= 5 | target",
            "Lào Cai | PCI | 2025 | rank_change >= 3 | target",
            "Lào Cai | PCI | 2030 | rank <= 15 | target",
            "Lào Cai | SIPAS | 2023 | rank = 16 | actual",
            "Lào Cai | SIPAS | 2023 | score = 84.12 | actual",
            "Lào Cai | SIPAS | 2025 | rank <= 15 | target",
            "Lào Cai | SIPAS | 2025 | score_change >= 1.5 | target",
            "Lào Cai | SIPAS | 2030 | rank <= 15 | target",
        ],
        {
            "title": "Lào Cai ban hành kế hoạch nâng hạng các chỉ số năm 2025",
            "outlet": "Báo Lào Cai",
            "published_at": "2025-02-18",
        },
        id="a-plan-for-all-indicators",
    ),
    pytest.param(
        [
            "(BT) - Chủ tịch UBND tỉnh vừa ký ban hành Chỉ thị 07/CT-UBND về chấn chỉnh, khắc phục các tồn tại, hạn chế trong công tác cải cách hành chính.",
            "Chỉ thị nêu rõ, kết quả công bố ngày 25/5/2022 cho thấy PAR INDEX của tỉnh đứng thứ 61/63, giảm 20 bậc so với năm 2020; điểm số 81,63%, thấp hơn bình quân cả nước 4,74%. Đây là thứ hạng thấp nhất của tỉnh trong 10 năm qua. SIPAS cũng chỉ đạt 83,35%, hạng 49. Trong khi đó, mục tiêu tỉnh đặt ra cho năm 2021 là PAR INDEX nằm trong nhóm 30 và SIPAS đạt 88%.",
            "Ở chiều ngược lại, PCI năm 2021 đạt 65,96 điểm, xếp thứ 22, vượt 8 bậc so với chỉ tiêu đề ra.",
            "Chủ tịch UBND tỉnh yêu cầu: năm 2022 phải đưa PAR INDEX ra khỏi nhóm 10 tỉnh cuối bảng, đạt tối thiểu 84%; năm 2023 đạt 86%, năm 2024 đạt 87,5%, đến năm 2025 đạt 89% trở lên, nằm trong 25 tỉnh dẫn đầu. Đối với SIPAS, mỗi năm tăng 1-1,5%, cuối nhiệm kỳ đạt trên 90%.",
            "Sở Xây dựng (đứng cuối bảng xếp hạng khối sở, ngành năm 2021, 71,20 điểm), Sở Tài nguyên và Môi trường (kế cuối, 72,86 điểm) phải giải trình trước ngày 20/8. Huyện Bắc Bình, thị xã La Gi phấn đấu năm nay tăng 2 bậc trở lên trong bảng xếp hạng cấp huyện.",
            "Giám đốc Sở Nội vụ Đỗ Thái Dương cho biết qua rà soát, có 23/45 tiêu chí thành phần bị mất điểm, trong đó 9 tiêu chí không có điểm. Sở dự kiến khảo sát 3.500 người dân trong quý IV.",
        ],
        [
            "Bình Thuận | PAR_INDEX | 2021 | rank <= 30 | target",
            "Bình Thuận | PAR_INDEX | 2021 | rank = 61 | actual",
            "Bình Thuận | PAR_INDEX | 2021 | rank_change = -20 | actual",
            "Bình Thuận | PAR_INDEX | 2021 | score = 81.63 | actual",
            "Bình Thuận | PAR_INDEX | 2022 | score >= 84 | target",
            "Bình Thuận | PAR_INDEX | 2023 | score = 86 | target",
            "Bình Thuận | PAR_INDEX | 2024 | score = 87.5 | target",
            "Bình Thuận | PAR_INDEX | 2025 | rank <= 25 | target",
            "Bình Thuận | PAR_INDEX | 2025 | score >= 89 | target",
            "Bình Thuận | PCI | 2021 | rank = 22 | actual",
            "Bình Thuận | PCI | 2021 | score = 65.96 | actual",
            "Bình Thuận | SIPAS | 2021 | rank = 49 | actual",
            "Bình Thuận | SIPAS | 2021 | score = 83.35 | actual",
            "Bình Thuận | SIPAS | 2021 | score = 88 | target",
            "Bình Thuận | SIPAS | None | score > 90 | target",
            "Huyện Bắc Bình | PAR_INDEX | 2022 | rank_change >= 2 | target | internal",
            "Sở Tài nguyên và Môi trường | PAR_INDEX | 2021 | rank from bottom 2 | actual | internal",
            "Sở Tài nguyên và Môi trường | PAR_INDEX | 2021 | score = 72.86 | actual | internal",
            "Sở Xây dựng | PAR_INDEX | 2021 | rank from bottom 1 | actual | internal",
            "Sở Xây dựng | PAR_INDEX | 2021 | score = 71.2 | actual | internal",
            "Thị xã La Gi | PAR_INDEX | 2022 | rank_change >= 2 | target | internal",
        ],
        {
            "title": "Bình Thuận: Chỉ thị mới siết trách nhiệm sau cú rơi 20 bậc",
            "outlet": "Báo Bình Thuận",
            "published_at": "2022-08-09",
        },
        id="a-directive-after-a-fall",
    ),
    pytest.param(
        [
            "PAR INDEX năm 2019 của Nam Định đạt 80,26%. Riêng năm 2020 chưa có kết quả chính thức, ước đạt 82 điểm, dự kiến xếp thứ 15."
        ],
        [
            "Nam Định | PAR_INDEX | 2019 | score = 80.26 | actual",
            "Nam Định | PAR_INDEX | 2020 | rank = 15 | forecast",
            "Nam Định | PAR_INDEX | 2020 | score = 82 | forecast",
        ],
        {"published_at": "2020-12-18"},
        id="what-is-reckoned",
    ),
    pytest.param(
        ["PAR INDEX năm 2020 của Nam Định ước đạt trên 82%, SIPAS ước khoảng 85%."],
        ["Nam Định | PAR_INDEX | 2020 | score > 82 | forecast", "Nam Định | SIPAS | 2020 | score ~ 85 | forecast"],
        {"published_at": "2020-12-18"},
        id="reckoned-above-a-bar",
    ),
    pytest.param(
        [
            "Năm 2015, Đà Nẵng dẫn đầu PCI.",
            "Đà Nẵng đến 2020 phấn đấu PAR INDEX và PCI đều thuộc nhóm 5, hài lòng của người dân trên 80%.",
        ],
        [
            "Đà Nẵng | PAR_INDEX | 2020 | rank <= 5 | target",
            "Đà Nẵng | PCI | 2015 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2020 | rank <= 5 | target",
            "Đà Nẵng | SIPAS | 2020 | score > 80 | target",
        ],
        {"published_at": "2016-11-22"},
        id="content-in-a-list",
    ),
    pytest.param(
        [
            "DTI của Bộ Tài chính năm 2022 giữ vị trí số 1 khối bộ có cung cấp dịch vụ công với 0,7548 điểm, kém 0,0042 so với năm 2021."
        ],
        [
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual | group",
            "Bộ Tài chính | DTI | 2022 | score = 0.7548 | actual",
            "Bộ Tài chính | DTI | 2022 | score_change = -0.0042 | actual",
        ],
        {"published_at": "2023-07-14"},
        id="less-than-the-year-before",
    ),
    pytest.param(
        ["PAR INDEX của Nam Định năm 2022 xếp thứ 20, kém 3 bậc so với năm 2021."],
        ["Nam Định | PAR_INDEX | 2022 | rank = 20 | actual", "Nam Định | PAR_INDEX | 2022 | rank_change = -3 | actual"],
        {"published_at": "2023-07-14"},
        id="places-less-than-the-year-before",
    ),
    pytest.param(
        ["PAR INDEX của Nam Định năm 2022 đạt 85,15%, kém 2,3% so với Hà Nam."],
        ["Nam Định | PAR_INDEX | 2022 | score = 85.15 | actual"],
        {"published_at": "2023-07-14"},
        id="less-than-another",
    ),
    pytest.param(
        [
            "Chỉ số PAR INDEX năm 2020 của Phú Yên đạt 79,05%, xếp thứ 60/63 tỉnh, thành phố; con số 78,13% là của năm 2019."
        ],
        [
            "Phú Yên | PAR_INDEX | 2019 | score = 78.13 | actual",
            "Phú Yên | PAR_INDEX | 2020 | rank = 60 | actual",
            "Phú Yên | PAR_INDEX | 2020 | score = 79.05 | actual",
        ],
        {"published_at": "2021-07-02"},
        id="it-is-of-another-year",
    ),
    pytest.param(
        ["PCI năm 2013, Lào Cai xếp thứ 17 cả nước, dẫn đầu cụm thi đua các tỉnh Tây Bắc."],
        ["Lào Cai | PCI | 2013 | rank = 17 | actual"],
        {"published_at": "2014-03-07"},
        id="first-of-a-cluster",
    ),
    pytest.param(
        [
            "SIPAS năm 2018 của Nghệ An đạt 80%. Riêng huyện Kỳ Sơn, đơn vị xếp cuối bảng cải cách hành chính cấp huyện năm 2018 với 61,4 điểm, phải vươn lên ít nhất 3 bậc trong năm 2019."
        ],
        [
            "Huyện Kỳ Sơn | PAR_INDEX | 2018 | rank from bottom 1 | actual | internal",
            "Huyện Kỳ Sơn | PAR_INDEX | 2018 | score = 61.4 | actual | internal",
            "Huyện Kỳ Sơn | PAR_INDEX | 2019 | rank_change >= 3 | target | internal",
            "Nghệ An | SIPAS | 2018 | score = 80 | actual",
        ],
        {"published_at": "2019-12-12"},
        id="a-table-by-its-field",
    ),
    pytest.param(
        [
            "Chỉ số cải cách hành chính năm 2019 của huyện Thạch Thất đạt 80,26 điểm.",
            "Cấp thành phố, tại Nghị quyết Đại hội XVII, Hà Nội xác định đến năm 2025 PAR INDEX và PCI duy trì trong nhóm 10, tỷ lệ hài lòng trên 85%.",
        ],
        [
            "Huyện Thạch Thất | PAR_INDEX | 2019 | score = 80.26 | actual | internal",
            "Hà Nội | PAR_INDEX | 2025 | rank <= 10 | target",
            "Hà Nội | PCI | 2025 | rank <= 10 | target",
            "Hà Nội | SIPAS | 2025 | score > 85 | target",
        ],
        {"published_at": "2020-12-18", "outlet": "Hà Nội Mới"},
        id="a-city-aims-in-a-paper-on-its-district",
    ),
    pytest.param(
        [
            "(TBTCO) - Trong 6 tháng đầu năm, Bộ Tài chính tiếp tục thuộc nhóm các bộ đi đầu về cải cách, với nhiều con số ấn tượng.",
            "Theo báo cáo của Văn phòng Bộ, đến hết ngày 30/6/2023, Bộ có 777 thủ tục hành chính, trong đó 428 dịch vụ công trực tuyến toàn trình, chiếm 55,08%. Số hồ sơ trực tuyến là 18,9 triệu, bằng 98,7% tổng số. Cơ quan Thuế đã hoàn thuế 67.300 tỷ đồng; hải quan thông quan 7,2 triệu tờ khai.",
            "Kết quả Chỉ số CCHC năm 2022 công bố ngày 19/4 cho thấy Bộ Tài chính đạt 89,15%, xếp thứ 4/17 bộ, cơ quan ngang bộ, giảm 2 bậc so với năm 2021 và là năm đầu tiên sau 8 năm Bộ không nằm trong top 3. Ở chiều ngược lại, DTI của Bộ năm 2022 giữ vị trí số 1 khối bộ có cung cấp dịch vụ công với 0,7548 điểm, kém 0,0042 so với năm 2021.",
            "Sáu tháng cuối năm, Bộ đặt mục tiêu trở lại nhóm 3 bộ dẫn đầu PAR INDEX ngay trong kỳ đánh giá năm 2023, điểm số tối thiểu 91%. Để làm được, điểm tự chấm của từng tổng cục không được thấp hơn 95%; Tổng cục Thuế, Tổng cục Hải quan phải cắt giảm ít nhất 20% quy định.",
            "Đến năm 2025, theo Quyết định 1484/QĐ-BTC, 100% thủ tục đủ điều kiện lên toàn trình, mức độ hài lòng của người dân, doanh nghiệp tối thiểu 95%; duy trì vị trí thứ nhất về DTI.",
            "Thứ trưởng Nguyễn Đức Chi giao Vụ Tổ chức cán bộ báo cáo Bộ trưởng trước ngày 25/7.",
        ],
        [
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual | group",
            "Bộ Tài chính | DTI | 2022 | score = 0.7548 | actual",
            "Bộ Tài chính | DTI | 2022 | score_change = -0.0042 | actual",
            "Bộ Tài chính | DTI | 2025 | rank = 1 | target",
            "Bộ Tài chính | PAR_INDEX | 2022 | rank = 4 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | rank_change = -2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | score = 89.15 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank <= 3 | target",
            "Bộ Tài chính | PAR_INDEX | 2023 | score >= 91 | target",
        ],
        {
            "title": "Bộ Tài chính sơ kết 6 tháng công tác cải cách hành chính",
            "outlet": "Thời báo Tài chính Việt Nam",
            "published_at": "2023-07-14",
        },
        id="a-ministry-at-half-year",
    ),
]


@pytest.mark.parametrize(("paragraphs", "facts", "around"), ROWS)
def test_an_article_on_plans_states_exactly_these_facts(stated, paragraphs, facts, around):
    assert stated("\n\n".join(paragraphs), **around) == sorted(facts)
