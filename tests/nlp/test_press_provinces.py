"""Whole articles on PCI, PAPI, PGI and DDCI as business papers, provincial papers and English editions print them."""

import pytest

ARTICLES = [
    pytest.param(
        (
            "Sáng nay, Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI) và Cơ quan Phát triển Quốc tế Hoa Kỳ (USAID) công bố Báo cáo Chỉ số Năng lực cạnh tranh cấp tỉnh (PCI) năm 2022 và lần đầu tiên giới thiệu Chỉ số Xanh cấp tỉnh (PGI). Báo cáo được xây dựng từ phản hồi của gần 12.000 doanh nghiệp.\n\n"
            "Không có bất ngờ ở vị trí cao nhất: Quảng Ninh giữ ngôi vương sáu năm liền với 72,95 điểm. Bất ngờ nằm ở ngay phía sau, khi Bắc Giang với 72,80 điểm nhảy liền 29 bậc để giành ngôi á quân, kém tỉnh đứng đầu vỏn vẹn 0,15 điểm. Hải Phòng (70,76 điểm), Bà Rịa - Vũng Tàu (70,26 điểm) và Đồng Tháp (69,68 điểm) khép lại top 5.\n\n"
            "Năm vị trí tiếp theo trong top 10 thuộc về Thừa Thiên Huế (69,36), Bắc Ninh (69,08), Vĩnh Phúc (68,91), Đà Nẵng (68,52) và Long An (68,45). Như vậy Đà Nẵng, địa phương từng bảy lần đứng đầu, lùi 5 bậc so với năm 2021, còn Hà Nội bị đẩy khỏi nhóm 10, rơi từ hạng 10 xuống hạng 20 dù vẫn đạt 66,74 điểm.\n\n"
            '"Điểm trung vị của cả nước năm nay là 65,22 điểm, cao hơn mức 64,74 của năm ngoái. Khoảng cách giữa tỉnh cao nhất và tỉnh thấp nhất thu hẹp còn 13,4 điểm", ông Đậu Anh Tuấn, Phó Tổng Thư ký VCCI cho biết.\n\n'
            "Ở nửa dưới của bảng xếp hạng, Cao Bằng chốt danh sách với 59,58 điểm, xếp ngay trên là Bạc Liêu và Điện Biên với lần lượt 59,80 và 60,23 điểm.\n\n"
            "Trong 10 chỉ số thành phần, Gia nhập thị trường và Chi phí thời gian có điểm trung vị giảm, lần lượt từ 7,26 xuống 6,98 và từ 7,61 xuống 7,29. Ngược lại, Chi phí không chính thức tiếp tục cải thiện năm thứ tám liên tiếp, đạt 7,07 điểm.\n\n"
            "Bắc Giang là tỉnh dẫn đầu cả nước về Chi phí thời gian (8,53 điểm) và Tính năng động của chính quyền (7,62 điểm). Quảng Ninh thì xếp số một ở Gia nhập thị trường, thứ nhì ở Đào tạo lao động.\n\n"
            "Với Chỉ số Xanh, Trà Vinh là quán quân đầu tiên với 17,67 điểm, xếp sau theo thứ tự là Lạng Sơn (17,22), Bắc Ninh (16,89), Quảng Ninh (16,28) và Đà Nẵng (16,21). Điểm trung vị của PGI là 14,7 điểm trên thang 40.\n\n"
            "Nhóm nghiên cứu khuyến cáo, chỉ 7% doanh nghiệp cho rằng cán bộ nhà nước giải quyết công việc hiệu quả kém hơn trước. VCCI dự kiến công bố PCI 2023 vào tháng 5 năm sau."
        ),
        [
            "Bà Rịa - Vũng Tàu | PCI | 2022 | rank = 4 | actual",
            "Bà Rịa - Vũng Tàu | PCI | 2022 | score = 70.26 | actual",
            "Bạc Liêu | PCI | 2022 | rank from bottom 2 | actual",
            "Bạc Liêu | PCI | 2022 | score = 59.8 | actual",
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | rank_change = 29 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Bắc Giang | PCI/Chi phí thời gian | 2022 | rank = 1 | actual",
            "Bắc Giang | PCI/Chi phí thời gian | 2022 | score = 8.53 | actual",
            "Bắc Giang | PCI/Tính năng động | 2022 | rank = 1 | actual",
            "Bắc Giang | PCI/Tính năng động | 2022 | score = 7.62 | actual",
            "Bắc Ninh | PCI | 2022 | rank <= 10 | actual",
            "Bắc Ninh | PCI | 2022 | score = 69.08 | actual",
            "Bắc Ninh | PGI | 2022 | rank = 3 | actual",
            "Bắc Ninh | PGI | 2022 | score = 16.89 | actual",
            "Cao Bằng | PCI | 2022 | rank from bottom 1 | actual",
            "Cao Bằng | PCI | 2022 | score = 59.58 | actual",
            "Các tỉnh, thành phố | PCI/Chi phí không chính thức | 2022 | score = 7.07 | actual",
            "Các tỉnh, thành phố | PCI/Chi phí thời gian | 2021 | score = 7.61 | actual",
            "Các tỉnh, thành phố | PCI/Chi phí thời gian | 2022 | score = 7.29 | actual",
            "Các tỉnh, thành phố | PCI/Gia nhập thị trường | 2021 | score = 7.26 | actual",
            "Các tỉnh, thành phố | PCI/Gia nhập thị trường | 2022 | score = 6.98 | actual",
            "Các tỉnh, thành phố | PGI | 2022 | score = 14.7 | actual",
            "Cả nước | PCI | 2021 | score = 64.74 | actual",
            "Cả nước | PCI | 2022 | score = 65.22 | actual",
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hà Nội | PCI | 2022 | rank = 20 | actual",
            "Hà Nội | PCI | 2022 | score = 66.74 | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Hải Phòng | PCI | 2022 | score = 70.76 | actual",
            "Long An | PCI | 2022 | rank <= 10 | actual",
            "Long An | PCI | 2022 | score = 68.45 | actual",
            "Lạng Sơn | PGI | 2022 | rank = 2 | actual",
            "Lạng Sơn | PGI | 2022 | score = 17.22 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
            "Quảng Ninh | PCI/Gia nhập thị trường | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI/Đào tạo lao động | 2022 | rank = 2 | actual",
            "Quảng Ninh | PGI | 2022 | rank = 4 | actual",
            "Quảng Ninh | PGI | 2022 | score = 16.28 | actual",
            "Thừa Thiên Huế | PCI | 2022 | rank <= 10 | actual",
            "Thừa Thiên Huế | PCI | 2022 | score = 69.36 | actual",
            "Trà Vinh | PGI | 2022 | rank = 1 | actual",
            "Trà Vinh | PGI | 2022 | score = 17.67 | actual",
            "Vĩnh Phúc | PCI | 2022 | rank <= 10 | actual",
            "Vĩnh Phúc | PCI | 2022 | score = 68.91 | actual",
            "Điện Biên | PCI | 2022 | rank from bottom 3 | actual",
            "Điện Biên | PCI | 2022 | score = 60.23 | actual",
            "Đà Nẵng | PCI | 2022 | rank <= 10 | actual",
            "Đà Nẵng | PCI | 2022 | rank_change = -5 | actual",
            "Đà Nẵng | PCI | 2022 | score = 68.52 | actual",
            "Đà Nẵng | PGI | 2022 | rank = 5 | actual",
            "Đà Nẵng | PGI | 2022 | score = 16.21 | actual",
            "Đồng Tháp | PCI | 2022 | rank = 5 | actual",
            "Đồng Tháp | PCI | 2022 | score = 69.68 | actual",
        ],
        {
            "title": "PCI 2022: Quảng Ninh giữ ngôi vương sáu năm liền, Bắc Giang bứt phá ngoạn mục",
            "outlet": "Diễn đàn Doanh nghiệp",
            "published_at": "2023-04-11",
        },
        id="PCI and PGI of 2022",
    ),
    pytest.param(
        (
            "Sáng qua 28.4, Chương trình Phát triển Liên hợp quốc (UNDP) tại Việt Nam cùng các đối tác công bố trực tuyến Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2019. Theo báo cáo, Quảng Nam đạt 44,89 điểm (trên thang 80), lần đầu tiên sau 4 năm có mặt trong nhóm 16 tỉnh, thành phố đạt điểm cao nhất.\n\n"
            "Dẫn đầu cả nước năm nay là Bến Tre (46,74 điểm); Bắc Giang đạt 46,01 điểm, đứng thứ hai; Sơn La, Quảng Ninh, Đồng Tháp lần lượt xếp ở ba vị trí tiếp theo với 45,93, 45,75 và 45,62 điểm. Ở phía cuối bảng, Bình Định với 40,84 điểm có tổng điểm thấp nhất, thấp hơn Bến Tre 5,9 điểm.\n\n"
            "Đi vào từng nội dung, Quảng Nam có 5/8 chỉ số nằm trong nhóm cao nhất, gồm Tham gia của người dân ở cấp cơ sở (5,63 điểm), Trách nhiệm giải trình với người dân (5,16 điểm), Kiểm soát tham nhũng trong khu vực công (7,12 điểm), Thủ tục hành chính công (7,49 điểm) và Cung ứng dịch vụ công (7,15 điểm). Chỉ số Công khai, minh bạch trong việc ra quyết định ở địa phương được 5,44 điểm, thuộc nhóm trung bình cao. Riêng hai chỉ số Quản trị môi trường và Quản trị điện tử lần lượt chỉ đạt 3,55 điểm và 3,34 điểm, cùng rơi vào nhóm thấp nhất.\n\n"
            "So với năm 2018, điểm số chung của tỉnh nhích thêm 0,85 điểm. Nội dung tăng mạnh nhất là Kiểm soát tham nhũng, thêm 0,62 điểm; nội dung duy nhất giảm là Quản trị môi trường, mất 0,21 điểm.\n\n"
            "Trong 5 tỉnh, thành phố của vùng kinh tế trọng điểm miền Trung, Quảng Nam đứng trên Đà Nẵng (44,54 điểm), Thừa Thiên Huế (43,71 điểm), Quảng Ngãi (42,2 điểm) và Bình Định. Nhìn rộng hơn, từ năm 2011 đến nay Quảng Nam có hai năm vào nhóm cao nhất là 2013 và 2015, ba năm ở nhóm trung bình thấp.\n\n"
            "Theo bà Caitlin Wiesen, Trưởng Đại diện thường trú UNDP tại Việt Nam, có 45% số người được hỏi cho biết họ đọc báo điện tử, tăng so với 31% của năm 2016. Cũng theo khảo sát, nghèo đói vẫn là mối quan ngại lớn nhất của người dân, với tỷ lệ 22,16%.\n\n"
            "Phó Chủ tịch UBND tỉnh Trần Văn Tân nói, tỉnh đặt mục tiêu năm 2020 chỉ số PAPI đạt 45,5 điểm trở lên, phấn đấu xếp trong 10 tỉnh đứng đầu và đưa hai chỉ số thành phần yếu nhất ra khỏi nhóm thấp."
        ),
        [
            "Bình Định | PAPI | 2019 | rank from bottom 1 | actual",
            "Bình Định | PAPI | 2019 | score = 40.84 | actual",
            "Bắc Giang | PAPI | 2019 | rank = 2 | actual",
            "Bắc Giang | PAPI | 2019 | score = 46.01 | actual",
            "Bến Tre | PAPI | 2019 | rank = 1 | actual",
            "Bến Tre | PAPI | 2019 | score = 46.74 | actual",
            "Quảng Nam | PAPI | 2013 | group cao nhất | actual",
            "Quảng Nam | PAPI | 2015 | group cao nhất | actual",
            "Quảng Nam | PAPI | 2019 | rank <= 16 | actual",
            "Quảng Nam | PAPI | 2019 | score = 44.89 | actual",
            "Quảng Nam | PAPI | 2019 | score_change = 0.85 | actual",
            "Quảng Nam | PAPI | 2020 | rank <= 10 | target",
            "Quảng Nam | PAPI | 2020 | score >= 45.5 | target",
            "Quảng Nam | PAPI/Cung ứng dịch vụ công | 2019 | group cao nhất | actual",
            "Quảng Nam | PAPI/Cung ứng dịch vụ công | 2019 | score = 7.15 | actual",
            "Quảng Nam | PAPI/Công khai minh bạch | 2019 | group trung bình cao | actual",
            "Quảng Nam | PAPI/Công khai minh bạch | 2019 | score = 5.44 | actual",
            "Quảng Nam | PAPI/Kiểm soát tham nhũng | 2019 | group cao nhất | actual",
            "Quảng Nam | PAPI/Kiểm soát tham nhũng | 2019 | score = 7.12 | actual",
            "Quảng Nam | PAPI/Kiểm soát tham nhũng | 2019 | score_change = 0.62 | actual",
            "Quảng Nam | PAPI/Quản trị môi trường | 2019 | group thấp nhất | actual",
            "Quảng Nam | PAPI/Quản trị môi trường | 2019 | score = 3.55 | actual",
            "Quảng Nam | PAPI/Quản trị môi trường | 2019 | score_change = -0.21 | actual",
            "Quảng Nam | PAPI/Quản trị điện tử | 2019 | group thấp nhất | actual",
            "Quảng Nam | PAPI/Quản trị điện tử | 2019 | score = 3.34 | actual",
            "Quảng Nam | PAPI/Tham gia của người dân | 2019 | group cao nhất | actual",
            "Quảng Nam | PAPI/Tham gia của người dân | 2019 | score = 5.63 | actual",
            "Quảng Nam | PAPI/Thủ tục hành chính công | 2019 | group cao nhất | actual",
            "Quảng Nam | PAPI/Thủ tục hành chính công | 2019 | score = 7.49 | actual",
            "Quảng Nam | PAPI/Trách nhiệm giải trình | 2019 | group cao nhất | actual",
            "Quảng Nam | PAPI/Trách nhiệm giải trình | 2019 | score = 5.16 | actual",
            "Quảng Ngãi | PAPI | 2019 | score = 42.2 | actual",
            "Quảng Ninh | PAPI | 2019 | rank = 4 | actual",
            "Quảng Ninh | PAPI | 2019 | score = 45.75 | actual",
            "Sơn La | PAPI | 2019 | rank = 3 | actual",
            "Sơn La | PAPI | 2019 | score = 45.93 | actual",
            "Thừa Thiên Huế | PAPI | 2019 | score = 43.71 | actual",
            "Đà Nẵng | PAPI | 2019 | score = 44.54 | actual",
            "Đồng Tháp | PAPI | 2019 | rank = 5 | actual",
            "Đồng Tháp | PAPI | 2019 | score = 45.62 | actual",
        ],
        {
            "title": "Quảng Nam lọt nhóm 16 tỉnh có chỉ số PAPI cao nhất",
            "outlet": "Báo Quảng Nam",
            "published_at": "2020-04-29",
        },
        id="Quảng Nam among the highest of PAPI 2019",
    ),
    pytest.param(
        (
            "Ngày 9.5, VCCI công bố kết quả PCI năm 2023. Khác với mọi năm, báo cáo chỉ xếp hạng 30 tỉnh, thành phố có chất lượng điều hành tốt nhất; những địa phương còn lại chỉ được công bố điểm. Hà Giang không có tên trong danh sách 30 tỉnh này, đạt 62,96 điểm.\n\n"
            "Nhìn lại chặng đường 10 năm, thứ hạng của tỉnh luôn quanh quẩn ở cuối bảng: năm 2014 xếp thứ 61/63, năm 2015 thứ 62, năm 2016 và 2017 cùng đứng thứ 59, năm 2018 tụt xuống 60; sang các năm 2019, 2020 và 2021 lần lượt là 55, 61 và 62. Cá biệt năm 2022, Hà Giang vọt lên vị trí 53 với 62,61 điểm, tăng 9 bậc so với năm trước đó.\n\n"
            "Nếu xét theo điểm số thì sự cải thiện rõ nét hơn: từ 52,47 điểm (2014) lên 63,33 điểm (2020), 60,53 điểm (2021), rồi 62,61 và 62,96 điểm trong hai năm gần nhất.\n\n"
            "Bóc tách 10 chỉ số thành phần của năm 2023, tỉnh có 6 chỉ số tăng điểm so với năm 2022, trong đó tăng mạnh nhất là Tiếp cận đất đai (tăng 0,71 điểm, đạt 7,02 điểm), Chi phí không chính thức (tăng 0,54 điểm, đạt 6,81 điểm) và Thiết chế pháp lý và An ninh trật tự (tăng 0,3 điểm, đạt 7,93 điểm). Bốn chỉ số mất điểm gồm: Gia nhập thị trường từ 7,2 xuống 6,88; Tính minh bạch từ 5,91 xuống 5,8; Cạnh tranh bình đẳng từ 6,02 xuống 5,37; Chính sách hỗ trợ doanh nghiệp từ 5,84 còn 5,55 điểm.\n\n"
            "So với các tỉnh trung du và miền núi phía Bắc, điểm của Hà Giang chỉ cao hơn Cao Bằng (62,1 điểm), Điện Biên (61,94 điểm); thua Tuyên Quang 2,16 điểm và kém xa Bắc Giang (69,75 điểm), Phú Thọ (69,1 điểm), là hai tỉnh trong nhóm 10 của cả nước.\n\n"
            "Kết quả DDCI năm 2023 do tỉnh tự đánh giá cho thấy, khối huyện, thành phố có Quang Bình về nhất với 83,45 điểm, huyện Bắc Quang và thành phố Hà Giang cùng 81 điểm đứng đồng hạng nhì; Mèo Vạc và Đồng Văn đứng chót với 66,8 và 66,1 điểm. Ở khối sở, ngành, Sở Công thương vượt lên 6 bậc để chiếm ngôi đầu (87,02 điểm), ngược lại Sở Giao thông vận tải tuột từ hạng 3 xuống hạng 17/21."
        ),
        [
            "Bắc Giang | PCI | 2023 | rank <= 10 | actual",
            "Bắc Giang | PCI | 2023 | score = 69.75 | actual",
            "Cao Bằng | PCI | 2023 | score = 62.1 | actual",
            "Huyện Bắc Quang | DDCI | 2023 | rank = 2 | actual | internal",
            "Huyện Bắc Quang | DDCI | 2023 | score = 81 | actual | internal",
            "Huyện Mèo Vạc | DDCI | 2023 | score = 66.8 | actual | internal",
            "Huyện Quang Bình | DDCI | 2023 | rank = 1 | actual | internal",
            "Huyện Quang Bình | DDCI | 2023 | score = 83.45 | actual | internal",
            "Huyện Đồng Văn | DDCI | 2023 | score = 66.1 | actual | internal",
            "Hà Giang | PCI | 2014 | rank = 61 | actual",
            "Hà Giang | PCI | 2014 | score = 52.47 | actual",
            "Hà Giang | PCI | 2015 | rank = 62 | actual",
            "Hà Giang | PCI | 2016 | rank = 59 | actual",
            "Hà Giang | PCI | 2017 | rank = 59 | actual",
            "Hà Giang | PCI | 2018 | rank = 60 | actual",
            "Hà Giang | PCI | 2019 | rank = 55 | actual",
            "Hà Giang | PCI | 2020 | rank = 61 | actual",
            "Hà Giang | PCI | 2020 | score = 63.33 | actual",
            "Hà Giang | PCI | 2021 | rank = 62 | actual",
            "Hà Giang | PCI | 2021 | score = 60.53 | actual",
            "Hà Giang | PCI | 2022 | rank = 53 | actual",
            "Hà Giang | PCI | 2022 | rank_change = 9 | actual",
            "Hà Giang | PCI | 2022 | score = 62.61 | actual",
            "Hà Giang | PCI | 2023 | score = 62.96 | actual",
            "Hà Giang | PCI/Chi phí không chính thức | 2023 | score = 6.81 | actual",
            "Hà Giang | PCI/Chi phí không chính thức | 2023 | score_change = 0.54 | actual",
            "Hà Giang | PCI/Cạnh tranh bình đẳng | 2022 | score = 6.02 | actual",
            "Hà Giang | PCI/Cạnh tranh bình đẳng | 2023 | score = 5.37 | actual",
            "Hà Giang | PCI/Gia nhập thị trường | 2022 | score = 7.2 | actual",
            "Hà Giang | PCI/Gia nhập thị trường | 2023 | score = 6.88 | actual",
            "Hà Giang | PCI/Hỗ trợ doanh nghiệp | 2022 | score = 5.84 | actual",
            "Hà Giang | PCI/Hỗ trợ doanh nghiệp | 2023 | score = 5.55 | actual",
            "Hà Giang | PCI/Thiết chế pháp lý và an ninh trật tự | 2023 | score = 7.93 | actual",
            "Hà Giang | PCI/Thiết chế pháp lý và an ninh trật tự | 2023 | score_change = 0.3 | actual",
            "Hà Giang | PCI/Tiếp cận đất đai | 2023 | score = 7.02 | actual",
            "Hà Giang | PCI/Tiếp cận đất đai | 2023 | score_change = 0.71 | actual",
            "Hà Giang | PCI/Tính minh bạch | 2022 | score = 5.91 | actual",
            "Hà Giang | PCI/Tính minh bạch | 2023 | score = 5.8 | actual",
            "Phú Thọ | PCI | 2023 | rank <= 10 | actual",
            "Phú Thọ | PCI | 2023 | score = 69.1 | actual",
            "Sở Công Thương | DDCI | 2023 | rank = 1 | actual | internal",
            "Sở Công Thương | DDCI | 2023 | rank_change = 6 | actual | internal",
            "Sở Công Thương | DDCI | 2023 | score = 87.02 | actual | internal",
            "Sở Giao thông vận tải | DDCI | 2022 | rank = 3 | actual | internal",
            "Sở Giao thông vận tải | DDCI | 2023 | rank = 17 | actual | internal",
            "Thành phố Hà Giang | DDCI | 2023 | rank = 2 | actual | internal",
            "Thành phố Hà Giang | DDCI | 2023 | score = 81 | actual | internal",
            "Điện Biên | PCI | 2023 | score = 61.94 | actual",
        ],
        {
            "title": "Chỉ số PCI của Hà Giang: Vì sao mãi ở nhóm cuối?",
            "outlet": "Báo Hà Giang",
            "published_at": "2024-05-14",
        },
        id="ten years of PCI in Hà Giang",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ARTICLES)
def test_an_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
