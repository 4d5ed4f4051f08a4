"""Articles and sentences about PAPI of every edition: dimensions, groups, places by the sum of points, what it is made up of."""

import pytest

ARTICLES = [
    pytest.param(
        'Ngày 15/4, tại Hà Nội, UNDP phối hợp với Trung tâm Nghiên cứu phát triển và hỗ trợ cộng đồng (CECODES), Công ty Phân tích Thời gian thực (RTA) tổ chức Lễ công bố Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh ở Việt Nam (PAPI) năm 2024.\n\nNăm 2024, chỉ số PAPI của tỉnh Bắc Ninh đạt 47,80 điểm, tăng 1,94 điểm so với năm 2023, xếp thứ 2 toàn quốc (tăng 3 bậc) và là năm thứ 5 liên tiếp nằm trong nhóm các tỉnh đạt điểm cao nhất.\n\nCụ thể kết quả 8 chỉ số nội dung:\n\n- Tham gia của người dân ở cấp cơ sở: 5,94 điểm, đứng đầu cả nước.\n\n- Công khai, minh bạch trong việc ra quyết định ở địa phương: 5,97 điểm (xếp thứ 3, tăng 4 bậc).\n\n- Trách nhiệm giải trình với người dân: 4,80 điểm, xếp thứ 2, giữ nguyên so với năm trước.\n\n- Kiểm soát tham nhũng trong khu vực công: 7,73 điểm (xếp thứ 6, giảm 2 bậc).\n\n- Thủ tục hành chính công: 7,52 điểm, xếp thứ 7.\n\n- Cung ứng dịch vụ công: 8,31 điểm; trong đó nội dung thành phần "y tế công lập" đạt 2,24 điểm, "giáo dục tiểu học công lập" 1,97 điểm.\n\n- Quản trị môi trường: 3,78 điểm, thuộc nhóm trung bình cao.\n\n- Quản trị điện tử: 3,75 điểm, thuộc nhóm cao nhất.\n\nPhát huy kết quả đạt được, tỉnh phấn đấu năm 2025 tổng điểm PAPI đạt từ 48 điểm trở lên, tiếp tục đứng trong tốp 5; chỉ số "Quản trị môi trường" vào nhóm cao nhất.',
        [
            "Bắc Ninh | PAPI | 2024 | group cao nhất | actual",
            "Bắc Ninh | PAPI | 2024 | rank = 2 | actual",
            "Bắc Ninh | PAPI | 2024 | rank_change = 3 | actual",
            "Bắc Ninh | PAPI | 2024 | score = 47.8 | actual",
            "Bắc Ninh | PAPI | 2024 | score_change = 1.94 | actual",
            "Bắc Ninh | PAPI | 2025 | rank <= 5 | target",
            "Bắc Ninh | PAPI | 2025 | score >= 48 | target",
            "Bắc Ninh | PAPI/Cung ứng dịch vụ công | 2024 | score = 8.31 | actual",
            "Bắc Ninh | PAPI/Công khai minh bạch | 2024 | rank = 3 | actual",
            "Bắc Ninh | PAPI/Công khai minh bạch | 2024 | rank_change = 4 | actual",
            "Bắc Ninh | PAPI/Công khai minh bạch | 2024 | score = 5.97 | actual",
            "Bắc Ninh | PAPI/Kiểm soát tham nhũng | 2024 | rank = 6 | actual",
            "Bắc Ninh | PAPI/Kiểm soát tham nhũng | 2024 | rank_change = -2 | actual",
            "Bắc Ninh | PAPI/Kiểm soát tham nhũng | 2024 | score = 7.73 | actual",
            "Bắc Ninh | PAPI/Quản trị môi trường | 2024 | group trung bình cao | actual",
            "Bắc Ninh | PAPI/Quản trị môi trường | 2024 | score = 3.78 | actual",
            "Bắc Ninh | PAPI/Quản trị môi trường | 2025 | group cao nhất | target",
            "Bắc Ninh | PAPI/Quản trị điện tử | 2024 | group cao nhất | actual",
            "Bắc Ninh | PAPI/Quản trị điện tử | 2024 | score = 3.75 | actual",
            "Bắc Ninh | PAPI/Tham gia của người dân | 2024 | rank = 1 | actual",
            "Bắc Ninh | PAPI/Tham gia của người dân | 2024 | score = 5.94 | actual",
            "Bắc Ninh | PAPI/Thủ tục hành chính công | 2024 | rank = 7 | actual",
            "Bắc Ninh | PAPI/Thủ tục hành chính công | 2024 | score = 7.52 | actual",
            "Bắc Ninh | PAPI/Trách nhiệm giải trình | 2024 | rank = 2 | actual",
            "Bắc Ninh | PAPI/Trách nhiệm giải trình | 2024 | score = 4.8 | actual",
        ],
        {
            "title": "Bắc Ninh duy trì nhóm dẫn đầu cả nước về PAPI",
            "outlet": "baobacninh.vn",
            "published_at": "2025-04-16",
        },
        id="bac-ninh-duy-tri-nhom-dan-dau-ca-nuoc-ve",
    ),
    pytest.param(
        'Trong bảng PAPI 2018, Bến Tre là địa phương được người dân đánh giá cao nhất với 47,05/80 điểm.\n\nNgày 2/4, Chương trình Phát triển Liên Hợp Quốc tại Việt Nam công bố kết quả khảo sát PAPI năm thứ mười, với sự tham gia của 14.304 người. Lần đầu tiên, báo cáo bổ sung hai chỉ số "Quản trị môi trường" và "Quản trị điện tử", nâng tổng số chỉ số nội dung lên tám.\n\nTheo thang điểm từ 10 đến 80, không tỉnh nào vượt mốc 50 điểm. Năm địa phương dẫn đầu lần lượt là Bến Tre, Bạc Liêu, Lạng Sơn, Quảng Bình và Nghệ An. Tổng điểm của năm tỉnh này từ 45,2 đến 47,05.\n\nHà Nội nằm trong nhóm trung bình thấp với 43,27 điểm; TP HCM 43,68 điểm, thuộc nhóm trung bình cao cùng Cần Thơ và Đà Nẵng. Ở nhóm thấp nhất, Bình Định được 40,02 điểm, Khánh Hòa 40,58 điểm, Lai Châu 40,77 điểm.\n\nKhoảng cách giữa các tỉnh lớn nhất ở chỉ số Quản trị điện tử: cao nhất là Đà Nẵng với 4,34 điểm, thấp nhất là Sóc Trăng 1,93 điểm. Ở chỉ số Quản trị môi trường, Đồng Tháp đạt 6,15 điểm, trong khi Bắc Ninh chỉ 3,51 điểm.\n\nĐiểm trung bình toàn quốc của chỉ số Kiểm soát tham nhũng trong khu vực công tăng từ 6,15 điểm năm 2017 lên 6,48 điểm năm 2018. Tỷ lệ người cho biết phải chi "bôi trơn" khi làm sổ đỏ giảm từ 40% năm 2017 xuống 30%.\n\n"Chúng tôi không xếp hạng các tỉnh từ 1 đến 63, mà chia làm bốn nhóm để các địa phương học hỏi nhau", bà Đỗ Thanh Huyền, chuyên gia chính sách công của UNDP, nói.',
        [
            "Bình Định | PAPI | 2018 | group thấp nhất | actual",
            "Bình Định | PAPI | 2018 | score = 40.02 | actual",
            "Bạc Liêu | PAPI | 2018 | rank = 2 | actual",
            "Bắc Ninh | PAPI/Quản trị môi trường | 2018 | score = 3.51 | actual",
            "Bến Tre | PAPI | 2018 | rank = 1 | actual",
            "Bến Tre | PAPI | 2018 | score = 47.05 | actual",
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2017 | score = 6.15 | actual",
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2018 | score = 6.48 | actual",
            "Cần Thơ | PAPI | 2018 | group trung bình cao | actual",
            "Hà Nội | PAPI | 2018 | group trung bình thấp | actual",
            "Hà Nội | PAPI | 2018 | score = 43.27 | actual",
            "Khánh Hòa | PAPI | 2018 | group thấp nhất | actual",
            "Khánh Hòa | PAPI | 2018 | score = 40.58 | actual",
            "Lai Châu | PAPI | 2018 | group thấp nhất | actual",
            "Lai Châu | PAPI | 2018 | score = 40.77 | actual",
            "Lạng Sơn | PAPI | 2018 | rank = 3 | actual",
            "Nghệ An | PAPI | 2018 | rank = 5 | actual",
            "Quảng Bình | PAPI | 2018 | rank = 4 | actual",
            "Sóc Trăng | PAPI/Quản trị điện tử | 2018 | rank from bottom 1 | actual",
            "Sóc Trăng | PAPI/Quản trị điện tử | 2018 | score = 1.93 | actual",
            "TP. Hồ Chí Minh | PAPI | 2018 | group trung bình cao | actual",
            "TP. Hồ Chí Minh | PAPI | 2018 | score = 43.68 | actual",
            "Đà Nẵng | PAPI | 2018 | group trung bình cao | actual",
            "Đà Nẵng | PAPI/Quản trị điện tử | 2018 | rank = 1 | actual",
            "Đà Nẵng | PAPI/Quản trị điện tử | 2018 | score = 4.34 | actual",
            "Đồng Tháp | PAPI/Quản trị môi trường | 2018 | score = 6.15 | actual",
        ],
        {
            "title": "Bến Tre đứng đầu cả nước về hiệu quả quản trị và hành chính công",
            "outlet": "vnexpress.net",
            "published_at": "2019-04-02",
        },
        id="ben-tre-dung-dau-ca-nuoc-ve-hieu-qua-quan",
    ),
    pytest.param(
        '(Cổng TTĐT tỉnh) - Chiều 10/8, UBND tỉnh tổ chức Hội nghị phân tích kết quả Chỉ số PAPI năm 2022 và triển khai Kế hoạch nâng cao Chỉ số PAPI năm 2023.\n\nTheo Sở Nội vụ, năm 2022 tỉnh Quảng Ngãi đạt 40,13 điểm/80 điểm, xếp vị thứ 52/61 tỉnh, thành phố, tụt 13 bậc so với năm 2021 (41,27 điểm, xếp thứ 39/60), nằm trong nhóm đạt điểm thấp nhất.\n\nTrong 8 nội dung đánh giá, chỉ có 02 nội dung tăng điểm: Quản trị điện tử đạt 2,98 điểm (tăng 0,17 điểm) và Thủ tục hành chính công đạt 7,09 điểm (tăng 0,02 điểm). Có 06 nội dung giảm điểm: Tham gia của người dân ở cấp cơ sở đạt 4,31 điểm (giảm 0,46 điểm); Công khai, minh bạch đạt 4,87 điểm (giảm 0,29 điểm); Trách nhiệm giải trình đạt 4,08 điểm (giảm 0,09 điểm); Kiểm soát tham nhũng đạt 6,12 điểm (giảm 0,33 điểm); Cung ứng dịch vụ công đạt 7,31 điểm (giảm 0,04 điểm); Quản trị môi trường đạt 3,37 điểm (giảm 0,12 điểm).\n\nVề nội dung thành phần, "Đóng góp tự nguyện" đạt 0,66/2,5 điểm; "Tiếp cận thông tin" 0,81 điểm, xếp thứ 47; "Quyết tâm chống tham nhũng" 1,72 điểm.\n\nTheo Kế hoạch số 112/KH-UBND, mục tiêu năm 2023 tổng điểm Chỉ số PAPI của tỉnh tăng ít nhất 2 điểm so với năm 2022, thuộc nhóm trung bình cao; trong đó Kiểm soát tham nhũng đạt từ 6,5 điểm, Trách nhiệm giải trình đạt từ 4,3 điểm, không có nội dung nào nằm trong nhóm thấp nhất. Phấn đấu đến năm 2025 xếp trong nhóm 30 tỉnh, thành phố dẫn đầu.\n\nPhó Chủ tịch UBND tỉnh đề nghị mỗi sở chủ trì ít nhất 1 nội dung, hoàn thành 100% nhiệm vụ trước 31/12.',
        [
            "Quảng Ngãi | PAPI | 2021 | rank = 39 | actual",
            "Quảng Ngãi | PAPI | 2021 | score = 41.27 | actual",
            "Quảng Ngãi | PAPI | 2022 | group thấp nhất | actual",
            "Quảng Ngãi | PAPI | 2022 | rank = 52 | actual",
            "Quảng Ngãi | PAPI | 2022 | rank_change = -13 | actual",
            "Quảng Ngãi | PAPI | 2022 | score = 40.13 | actual",
            "Quảng Ngãi | PAPI | 2023 | group trung bình cao | target",
            "Quảng Ngãi | PAPI | 2023 | score_change >= 2 | target",
            "Quảng Ngãi | PAPI | 2025 | rank <= 30 | target",
            "Quảng Ngãi | PAPI/Cung ứng dịch vụ công | 2022 | score = 7.31 | actual",
            "Quảng Ngãi | PAPI/Cung ứng dịch vụ công | 2022 | score_change = -0.04 | actual",
            "Quảng Ngãi | PAPI/Công khai minh bạch | 2022 | score = 4.87 | actual",
            "Quảng Ngãi | PAPI/Công khai minh bạch | 2022 | score_change = -0.29 | actual",
            "Quảng Ngãi | PAPI/Kiểm soát tham nhũng | 2022 | score = 6.12 | actual",
            "Quảng Ngãi | PAPI/Kiểm soát tham nhũng | 2022 | score_change = -0.33 | actual",
            "Quảng Ngãi | PAPI/Kiểm soát tham nhũng | 2023 | score >= 6.5 | target",
            "Quảng Ngãi | PAPI/Quản trị môi trường | 2022 | score = 3.37 | actual",
            "Quảng Ngãi | PAPI/Quản trị môi trường | 2022 | score_change = -0.12 | actual",
            "Quảng Ngãi | PAPI/Quản trị điện tử | 2022 | score = 2.98 | actual",
            "Quảng Ngãi | PAPI/Quản trị điện tử | 2022 | score_change = 0.17 | actual",
            "Quảng Ngãi | PAPI/Tham gia của người dân | 2022 | score = 4.31 | actual",
            "Quảng Ngãi | PAPI/Tham gia của người dân | 2022 | score_change = -0.46 | actual",
            "Quảng Ngãi | PAPI/Thủ tục hành chính công | 2022 | score = 7.09 | actual",
            "Quảng Ngãi | PAPI/Thủ tục hành chính công | 2022 | score_change = 0.02 | actual",
            "Quảng Ngãi | PAPI/Trách nhiệm giải trình | 2022 | score = 4.08 | actual",
            "Quảng Ngãi | PAPI/Trách nhiệm giải trình | 2022 | score_change = -0.09 | actual",
            "Quảng Ngãi | PAPI/Trách nhiệm giải trình | 2023 | score >= 4.3 | target",
        ],
        {
            "title": "Quảng Ngãi: Tìm giải pháp nâng cao Chỉ số PAPI",
            "outlet": "quangngai.gov.vn",
            "published_at": "2023-08-11",
        },
        id="quang-ngai-tim-giai-phap-nang-cao-chi-so-papi",
    ),
    pytest.param(
        "ĐTO - Kết quả Chỉ số PAPI năm 2021 công bố ngày 10/5 đặt Đồng Tháp ở nhóm trung bình cao sau nhiều năm góp mặt ở nhóm dẫn đầu.\n\nTổng điểm 8 trục của tỉnh là 43,62, thấp hơn 3,34 điểm so với năm 2020 - năm mà Đồng Tháp về nhì cả nước. Tính trong 13 tỉnh, thành vùng Đồng bằng sông Cửu Long, Đồng Tháp đứng thứ 3, sau Bến Tre và Trà Vinh.\n\nĐiểm sáng là trục 3 (Trách nhiệm giải trình với người dân), tỉnh được 5,02 điểm, cao nhất cả nước; trục 7 (Quản trị môi trường) 4,51 điểm, đứng thứ hai. Trục 4 đạt 7,14 điểm, trục 6 đạt 7,66 điểm, cùng thuộc nhóm trung bình cao. Đáng lo là trục 2 - Công khai, minh bạch, chỉ đạt 5,03 điểm, giảm đến 0,78 điểm và rơi xuống nhóm trung bình thấp; trục 8 còn 2,71 điểm, thuộc nhóm 15 tỉnh thấp nhất.\n\nLãnh đạo tỉnh yêu cầu các ngành phân tích kỹ 29 nội dung thành phần, hơn 120 tiêu chí; phấn đấu năm 2022 lấy lại vị trí trong tốp 10.",
        [
            "Đồng Tháp | PAPI | 2020 | rank = 2 | actual",
            "Đồng Tháp | PAPI | 2021 | group trung bình cao | actual",
            "Đồng Tháp | PAPI | 2021 | rank = 3 | actual | region",
            "Đồng Tháp | PAPI | 2021 | score = 43.62 | actual",
            "Đồng Tháp | PAPI | 2021 | score_change = -3.34 | actual",
            "Đồng Tháp | PAPI | 2022 | rank <= 10 | target",
            "Đồng Tháp | PAPI/Cung ứng dịch vụ công | 2021 | group trung bình cao | actual",
            "Đồng Tháp | PAPI/Cung ứng dịch vụ công | 2021 | score = 7.66 | actual",
            "Đồng Tháp | PAPI/Công khai minh bạch | 2021 | group trung bình thấp | actual",
            "Đồng Tháp | PAPI/Công khai minh bạch | 2021 | score = 5.03 | actual",
            "Đồng Tháp | PAPI/Công khai minh bạch | 2021 | score_change = -0.78 | actual",
            "Đồng Tháp | PAPI/Kiểm soát tham nhũng | 2021 | group trung bình cao | actual",
            "Đồng Tháp | PAPI/Kiểm soát tham nhũng | 2021 | score = 7.14 | actual",
            "Đồng Tháp | PAPI/Quản trị môi trường | 2021 | rank = 2 | actual",
            "Đồng Tháp | PAPI/Quản trị môi trường | 2021 | score = 4.51 | actual",
            "Đồng Tháp | PAPI/Quản trị điện tử | 2021 | group thấp nhất | actual",
            "Đồng Tháp | PAPI/Quản trị điện tử | 2021 | score = 2.71 | actual",
            "Đồng Tháp | PAPI/Trách nhiệm giải trình | 2021 | rank = 1 | actual",
            "Đồng Tháp | PAPI/Trách nhiệm giải trình | 2021 | score = 5.02 | actual",
        ],
        {
            "title": "Đồng Tháp: PAPI giảm hạng nhưng nhiều trục vẫn sáng",
            "outlet": "baodongthap.vn",
            "published_at": "2022-05-12",
        },
        id="dong-thap-papi-giam-hang-nhung-nhieu-truc-van-sa",
    ),
]
SENTENCES = [
    pytest.param(
        "PAPI 2018: Ở nhóm thấp nhất, Bình Định được 40,02 điểm, Khánh Hòa 40,58 điểm, Lai Châu 40,77 điểm.",
        [
            "Bình Định | PAPI | 2018 | group thấp nhất | actual",
            "Bình Định | PAPI | 2018 | score = 40.02 | actual",
            "Khánh Hòa | PAPI | 2018 | group thấp nhất | actual",
            "Khánh Hòa | PAPI | 2018 | score = 40.58 | actual",
            "Lai Châu | PAPI | 2018 | group thấp nhất | actual",
            "Lai Châu | PAPI | 2018 | score = 40.77 | actual",
        ],
        {"published_at": "2019-04-02"},
        id="papi-2018-o-nhom-thap-nhat-binh-dinh-duoc-40",
    ),
    pytest.param(
        "PAPI 2018: Trong nhóm trung bình cao, Hà Nội đạt 43,2 điểm, Cần Thơ đạt 43,5 điểm và Đà Nẵng đạt 43,9 điểm.",
        [
            "Cần Thơ | PAPI | 2018 | group trung bình cao | actual",
            "Cần Thơ | PAPI | 2018 | score = 43.5 | actual",
            "Hà Nội | PAPI | 2018 | group trung bình cao | actual",
            "Hà Nội | PAPI | 2018 | score = 43.2 | actual",
            "Đà Nẵng | PAPI | 2018 | group trung bình cao | actual",
            "Đà Nẵng | PAPI | 2018 | score = 43.9 | actual",
        ],
        {"published_at": "2019-04-02"},
        id="papi-2018-trong-nhom-trung-binh-cao-ha-noi-dat",
    ),
    pytest.param(
        "Theo PAPI 2018, trong nhóm trung bình cao, Hà Nội (43,2 điểm), Cần Thơ (43,5 điểm) và Đà Nẵng (43,9 điểm).",
        [
            "Cần Thơ | PAPI | 2018 | group trung bình cao | actual",
            "Cần Thơ | PAPI | 2018 | score = 43.5 | actual",
            "Hà Nội | PAPI | 2018 | group trung bình cao | actual",
            "Hà Nội | PAPI | 2018 | score = 43.2 | actual",
            "Đà Nẵng | PAPI | 2018 | group trung bình cao | actual",
            "Đà Nẵng | PAPI | 2018 | score = 43.9 | actual",
        ],
        {"published_at": "2019-04-02"},
        id="theo-papi-2018-trong-nhom-trung-binh-cao-ha-noi",
    ),
    pytest.param(
        "Theo PAPI 2018, Bến Tre dẫn đầu với 47,05 điểm; ở nhóm trung bình cao, Hà Nội chỉ có 43,2 điểm, Cần Thơ 43,5 điểm.",
        [
            "Bến Tre | PAPI | 2018 | rank = 1 | actual",
            "Bến Tre | PAPI | 2018 | score = 47.05 | actual",
            "Cần Thơ | PAPI | 2018 | group trung bình cao | actual",
            "Cần Thơ | PAPI | 2018 | score = 43.5 | actual",
            "Hà Nội | PAPI | 2018 | group trung bình cao | actual",
            "Hà Nội | PAPI | 2018 | score = 43.2 | actual",
        ],
        {"published_at": "2019-04-02"},
        id="theo-papi-2018-ben-tre-dan-dau-voi-47-05",
    ),
    pytest.param(
        "Theo PAPI 2018, Bến Tre dẫn đầu với 47,05 điểm. Còn ở nhóm thấp nhất của PAPI 2018, tỉnh Kon Tum được 40,2 điểm, tỉnh Gia Lai được 40,5 điểm và Lai Châu (40,7 điểm).",
        [
            "Bến Tre | PAPI | 2018 | rank = 1 | actual",
            "Bến Tre | PAPI | 2018 | score = 47.05 | actual",
            "Gia Lai | PAPI | 2018 | group thấp nhất | actual",
            "Gia Lai | PAPI | 2018 | score = 40.5 | actual",
            "Kon Tum | PAPI | 2018 | group thấp nhất | actual",
            "Kon Tum | PAPI | 2018 | score = 40.2 | actual",
            "Lai Châu | PAPI | 2018 | group thấp nhất | actual",
            "Lai Châu | PAPI | 2018 | score = 40.7 | actual",
        ],
        {"published_at": "2019-04-02"},
        id="theo-papi-2018-ben-tre-dan-dau-voi-47-05-2",
    ),
    pytest.param(
        "Năm 2024, chỉ số PAPI của tỉnh Bắc Ninh đạt 47,80 điểm, xếp thứ 2 toàn quốc và là năm thứ 3 liên tiếp thuộc nhóm cao nhất.",
        [
            "Bắc Ninh | PAPI | 2024 | group cao nhất | actual",
            "Bắc Ninh | PAPI | 2024 | rank = 2 | actual",
            "Bắc Ninh | PAPI | 2024 | score = 47.8 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-chi-so-papi-cua-tinh-bac-ninh-dat",
    ),
    pytest.param(
        "Năm 2024, chỉ số PAPI của tỉnh Bắc Ninh xếp thứ 2 toàn quốc, năm thứ ba liên tiếp tỉnh tăng hạng.",
        [
            "Bắc Ninh | PAPI | 2024 | rank = 2 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-chi-so-papi-cua-tinh-bac-ninh-xep",
    ),
    pytest.param(
        "Năm 2024, chỉ số PAPI của Bắc Ninh xếp thứ 2, là năm thứ ba liên tiếp tỉnh nằm trong nhóm dẫn đầu.",
        [
            "Bắc Ninh | PAPI | 2024 | rank = 2 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-chi-so-papi-cua-bac-ninh-xep-thu",
    ),
    pytest.param(
        "Năm 2024, chỉ số PAPI của Bắc Ninh xếp thứ 2, là năm thứ ba liên tiếp ở vị trí này.",
        [
            "Bắc Ninh | PAPI | 2024 | rank = 2 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-chi-so-papi-cua-bac-ninh-xep-thu-2",
    ),
    pytest.param(
        "PCI năm 2024 của Bắc Ninh xếp thứ 8, năm thứ ba liên tiếp trong tốp 10.",
        [
            "Bắc Ninh | PCI | 2024 | rank <= 10 | actual",
            "Bắc Ninh | PCI | 2024 | rank = 8 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="pci-nam-2024-cua-bac-ninh-xep-thu-8-nam",
    ),
    pytest.param(
        "PCI năm 2024 của Bắc Ninh xếp thứ 8 và là năm thứ ba liên tiếp tăng điểm.",
        [
            "Bắc Ninh | PCI | 2024 | rank = 8 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="pci-nam-2024-cua-bac-ninh-xep-thu-8-va",
    ),
    pytest.param(
        "PAPI năm 2024 của Bắc Ninh xếp thứ 8, 3 năm liên tiếp nằm trong tốp 10 cả nước.",
        [
            "Bắc Ninh | PAPI | 2024 | rank <= 10 | actual",
            "Bắc Ninh | PAPI | 2024 | rank = 8 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="papi-nam-2024-cua-bac-ninh-xep-thu-8-3",
    ),
    pytest.param(
        "Bắc Ninh dẫn đầu PAPI năm 2024 và là năm thứ 3 liên tiếp giữ vị trí này.",
        [
            "Bắc Ninh | PAPI | 2024 | rank = 1 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="bac-ninh-dan-dau-papi-nam-2024-va-la-nam",
    ),
    pytest.param(
        "Bắc Ninh dẫn đầu PAPI năm 2024, năm thứ 3 liên tiếp.",
        [
            "Bắc Ninh | PAPI | 2024 | rank = 1 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="bac-ninh-dan-dau-papi-nam-2024-nam-thu-3",
    ),
    pytest.param(
        "PAPI 2017 của Đồng Tháp: Công khai, minh bạch còn 5,71 điểm, thuộc nhóm 15 tỉnh thấp nhất.",
        [
            "Đồng Tháp | PAPI/Công khai minh bạch | 2017 | group thấp nhất | actual",
            "Đồng Tháp | PAPI/Công khai minh bạch | 2017 | score = 5.71 | actual",
        ],
        {"published_at": "2018-04-02"},
        id="papi-2017-cua-dong-thap-cong-khai-minh-bach-con",
    ),
    pytest.param(
        "PAPI 2017 của Đồng Tháp: Công khai, minh bạch còn 5,71 điểm, thuộc nhóm 15 tỉnh đạt điểm thấp nhất.",
        [
            "Đồng Tháp | PAPI/Công khai minh bạch | 2017 | group thấp nhất | actual",
            "Đồng Tháp | PAPI/Công khai minh bạch | 2017 | score = 5.71 | actual",
        ],
        {"published_at": "2018-04-02"},
        id="papi-2017-cua-dong-thap-cong-khai-minh-bach-con-2",
    ),
    pytest.param(
        "PAPI 2017 của Đồng Tháp còn 35,71 điểm, nằm trong 16 tỉnh có điểm thấp nhất cả nước.",
        [
            "Đồng Tháp | PAPI | 2017 | group thấp nhất | actual",
            "Đồng Tháp | PAPI | 2017 | score = 35.71 | actual",
        ],
        {"published_at": "2018-04-02"},
        id="papi-2017-cua-dong-thap-con-35-71-diem-nam",
    ),
    pytest.param(
        "PAPI 2017 của Đồng Tháp còn 35,71 điểm, thuộc nhóm 16 tỉnh, thành phố có chỉ số thấp nhất.",
        [
            "Đồng Tháp | PAPI | 2017 | group thấp nhất | actual",
            "Đồng Tháp | PAPI | 2017 | score = 35.71 | actual",
        ],
        {"published_at": "2018-04-02"},
        id="papi-2017-cua-dong-thap-con-35-71-diem-thuoc",
    ),
    pytest.param(
        "Theo PAPI 2017, nhóm 16 tỉnh có điểm thấp nhất gồm: Bình Định, Cà Mau, Lai Châu.",
        [
            "Bình Định | PAPI | 2017 | group thấp nhất | actual",
            "Cà Mau | PAPI | 2017 | group thấp nhất | actual",
            "Lai Châu | PAPI | 2017 | group thấp nhất | actual",
        ],
        {"published_at": "2018-04-02"},
        id="theo-papi-2017-nhom-16-tinh-co-diem-thap-nhat",
    ),
    pytest.param(
        "Theo PAPI 2017, trong 16 tỉnh có điểm thấp nhất có tới 9 tỉnh miền núi.",
        [],
        {"published_at": "2018-04-02"},
        id="theo-papi-2017-trong-16-tinh-co-diem-thap-nhat",
    ),
    pytest.param(
        "Theo PAPI 2017, Đồng Tháp không còn trong nhóm 16 tỉnh có điểm thấp nhất.",
        [],
        {"published_at": "2018-04-02"},
        id="theo-papi-2017-dong-thap-khong-con-trong-nhom-16",
    ),
    pytest.param(
        "Theo PCI 2017, Đồng Tháp trong nhóm 16 tỉnh có điểm thấp nhất.",
        [],
        {"published_at": "2018-04-02"},
        id="theo-pci-2017-dong-thap-trong-nhom-16-tinh-co",
    ),
    pytest.param(
        "Theo PAPI 2017, Bình Định và Cà Mau đều thuộc nhóm 16 tỉnh có điểm thấp nhất; Hà Nội nằm trong nhóm 16 tỉnh đạt điểm cao nhất.",
        [
            "Bình Định | PAPI | 2017 | group thấp nhất | actual",
            "Cà Mau | PAPI | 2017 | group thấp nhất | actual",
            "Hà Nội | PAPI | 2017 | rank <= 16 | actual",
        ],
        {"published_at": "2018-04-02"},
        id="theo-papi-2017-binh-dinh-va-ca-mau-deu-thuoc",
    ),
    pytest.param(
        'Năm 2024, PAPI của Bắc Ninh đạt 47,80 điểm.\n\n- Cung ứng dịch vụ công: 8,31 điểm; trong đó nội dung thành phần "y tế công lập" đạt 2,24 điểm, "giáo dục tiểu học công lập" 1,97 điểm.',
        [
            "Bắc Ninh | PAPI | 2024 | score = 47.8 | actual",
            "Bắc Ninh | PAPI/Cung ứng dịch vụ công | 2024 | score = 8.31 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-papi-cua-bac-ninh-dat-47-80-diem",
    ),
    pytest.param(
        "Năm 2024, PAPI của Bắc Ninh: Cung ứng dịch vụ công đạt 8,31 điểm, trong đó y tế công lập 2,24 điểm, giáo dục tiểu học 1,97 điểm, an ninh trật tự 2,01 điểm.",
        [
            "Bắc Ninh | PAPI/Cung ứng dịch vụ công | 2024 | score = 8.31 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-papi-cua-bac-ninh-cung-ung-dich-vu",
    ),
    pytest.param(
        'Năm 2024, ở chỉ số PAPI, nội dung "Kiểm soát tham nhũng" của Bắc Ninh đạt 7,31 điểm (trong đó "Quyết tâm chống tham nhũng" đạt 2,24 điểm; "Công bằng trong tuyển dụng" đạt 1,3 điểm).',
        [
            "Bắc Ninh | PAPI/Kiểm soát tham nhũng | 2024 | score = 7.31 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-o-chi-so-papi-noi-dung-kiem-soat",
    ),
    pytest.param(
        'Năm 2024, ở chỉ số PAPI, nội dung "Tham gia của người dân" của Bắc Ninh đạt 5,31 điểm, xếp thứ 7, trong đó chất lượng bầu cử đạt 1,9 điểm, tăng 0,2 điểm, đóng góp tự nguyện 0,8 điểm, xếp thứ 20.',
        [
            "Bắc Ninh | PAPI/Tham gia của người dân | 2024 | rank = 7 | actual",
            "Bắc Ninh | PAPI/Tham gia của người dân | 2024 | score = 5.31 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-o-chi-so-papi-noi-dung-tham-gia",
    ),
    pytest.param(
        "Năm 2024, 3 nội dung của PAPI Bắc Ninh giảm điểm, trong đó Công khai minh bạch đạt 5,31 điểm, giảm 0,2 điểm; Quản trị môi trường đạt 3,4 điểm.",
        [
            "Bắc Ninh | PAPI/Công khai minh bạch | 2024 | score = 5.31 | actual",
            "Bắc Ninh | PAPI/Công khai minh bạch | 2024 | score_change = -0.2 | actual",
            "Bắc Ninh | PAPI/Quản trị môi trường | 2024 | score = 3.4 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-3-noi-dung-cua-papi-bac-ninh-giam",
    ),
    pytest.param(
        "Năm 2024, PAPI Bắc Ninh: Công khai minh bạch đạt 5,31 điểm, trong đó giảm mạnh nhất; Quản trị môi trường đạt 3,4 điểm.",
        [
            "Bắc Ninh | PAPI/Công khai minh bạch | 2024 | score = 5.31 | actual",
            "Bắc Ninh | PAPI/Quản trị môi trường | 2024 | score = 3.4 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-papi-bac-ninh-cong-khai-minh-bach-dat",
    ),
    pytest.param(
        "Năm 2024, PAPI của Bắc Ninh: Thủ tục hành chính công đạt 7,31 điểm, trong đó thủ tục cấp giấy chứng nhận quyền sử dụng đất 1,7 điểm; Quản trị điện tử đạt 3,4 điểm.",
        [
            "Bắc Ninh | PAPI/Quản trị điện tử | 2024 | score = 3.4 | actual",
            "Bắc Ninh | PAPI/Thủ tục hành chính công | 2024 | score = 7.31 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="nam-2024-papi-cua-bac-ninh-thu-tuc-hanh-chinh",
    ),
    pytest.param(
        'PCI 2024 của Bắc Ninh: chỉ số Tiếp cận đất đai đạt 7,31 điểm, trong đó chỉ tiêu "giải phóng mặt bằng" xếp thứ 12, chỉ tiêu "rủi ro thu hồi đất" xếp thứ 15.',
        [
            "Bắc Ninh | PCI/Tiếp cận đất đai | 2024 | score = 7.31 | actual",
        ],
        {"published_at": "2025-04-16"},
        id="pci-2024-cua-bac-ninh-chi-so-tiep-can-dat",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ARTICLES)
def test_an_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected


@pytest.mark.parametrize(("text", "expected", "around"), SENTENCES)
def test_a_sentence_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
