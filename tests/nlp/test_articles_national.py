"""Whole articles of national papers and of ministries on what was announced, and wordings found in them."""

import pytest

ARTICLES = [
    pytest.param(
        (
            "(Chinhphu.vn) - Sáng 19/4, tại Hà Nội, Ban Chỉ đạo cải cách hành chính của Chính phủ tổ chức phiên họp lần thứ tư và công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2022 của các bộ, cơ quan ngang bộ, UBND các tỉnh, thành phố trực thuộc Trung ương.\n\n"
            "Báo cáo tại phiên họp, Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà cho biết, việc xác định chỉ số năm nay được thực hiện trên cơ sở điều tra xã hội học đối với hơn 85.000 phiếu, tăng gần 20.000 phiếu so với năm trước.\n\n"
            "Khối bộ: 15/17 đơn vị đạt trên 80%\n\n"
            "Kết quả Chỉ số CCHC năm 2022 của 17 bộ, cơ quan ngang bộ được phân theo 3 nhóm điểm. Nhóm thứ nhất, đạt kết quả từ 90% trở lên, chỉ có duy nhất Bộ Tư pháp với 91,77%. Nhóm thứ hai, từ 80% đến dưới 90%, gồm 14 đơn vị, trong đó Bộ Tài chính xếp vị trí thứ 2 với 89,76%, tiếp đến là Ngân hàng Nhà nước Việt Nam với 88,96%. Nhóm thứ ba, dưới 80%, có 2 đơn vị là Bộ Kế hoạch và Đầu tư (79,12%) và Bộ Y tế (78,38%).\n\n"
            "Giá trị trung bình của các bộ đạt 84,05%, thấp hơn 2,44% so với năm 2021 (86,49%). Theo Bộ trưởng, có 7 bộ có kết quả cao hơn mức trung bình.\n\n"
            'Trong 7 chỉ số thành phần, "Cải cách thể chế" đạt giá trị trung bình cao nhất với 90,18%; thấp nhất là "Cải cách tài chính công" với 72,36%.\n\n'
            "Khối tỉnh: Quảng Ninh dẫn đầu năm thứ 5\n\n"
            "Về PAR INDEX của các tỉnh, thành phố, giá trị trung bình là 84,79%, giảm 1,58 điểm phần trăm so với năm 2021. Quảng Ninh đứng vị trí thứ nhất, đạt 90,10%, cao hơn 10,01% so với đơn vị đứng cuối bảng là tỉnh Phú Yên (80,09%).\n\n"
            "Xếp ngay sau Quảng Ninh là TP. Hải Phòng với 90,09%, kém 0,01%. Các vị trí thứ 3, 4 và 5 lần lượt thuộc về Hà Nội (89,58%), Bắc Giang (89,01%) và Bà Rịa - Vũng Tàu (88,88%).\n\n"
            "Xét theo vùng kinh tế, Đồng bằng sông Hồng đạt giá trị trung bình cao nhất với 86,59%, tiếp theo là Đông Nam Bộ 85,84%. Tây Nguyên là vùng có kết quả thấp nhất, chỉ đạt 83,09%.\n\n"
            "Cũng tại phiên họp, Bộ Nội vụ công bố Chỉ số hài lòng về sự phục vụ hành chính năm 2022 (SIPAS 2022). Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước nói chung đạt 80,08%. Quảng Ninh dẫn đầu cả nước với 87,59%, Thái Nguyên xếp thứ hai với 86,43%. Bắc Kạn có chỉ số thấp nhất, 72,54%.\n\n"
            "Thủ tướng Chính phủ yêu cầu các bộ, địa phương phấn đấu năm 2023 mức hài lòng của người dân đạt tối thiểu 85%."
        ),
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2022 | rank = 5 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2022 | score = 88.88 | actual",
            "Bắc Giang | PAR_INDEX | 2022 | rank = 4 | actual",
            "Bắc Giang | PAR_INDEX | 2022 | score = 89.01 | actual",
            "Bắc Kạn | SIPAS | 2022 | rank from bottom 1 | actual",
            "Bắc Kạn | SIPAS | 2022 | score = 72.54 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX | 2022 | score = 79.12 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | score = 89.76 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2022 | score = 91.77 | actual",
            "Bộ Y tế | PAR_INDEX | 2022 | score = 78.38 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2021 | score = 86.49 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score_change = -2.44 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thể chế | 2022 | score = 90.18 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tài chính công | 2022 | score = 72.36 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score_change = -1.58 | actual",
            "Cả nước | SIPAS | 2022 | score = 80.08 | actual",
            "Cả nước | SIPAS | 2023 | score >= 85 | target",
            "Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2022 | rank = 3 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2022 | score = 88.96 | actual",
            "Phú Yên | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Phú Yên | PAR_INDEX | 2022 | score = 80.09 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | score = 90.1 | actual",
            "Quảng Ninh | SIPAS | 2022 | rank = 1 | actual",
            "Quảng Ninh | SIPAS | 2022 | score = 87.59 | actual",
            "Thái Nguyên | SIPAS | 2022 | rank = 2 | actual",
            "Thái Nguyên | SIPAS | 2022 | score = 86.43 | actual",
            "Tây Nguyên | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Tây Nguyên | PAR_INDEX | 2022 | score = 83.09 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2022 | rank = 2 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2022 | score = 85.84 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2022 | rank = 1 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2022 | score = 86.59 | actual",
        ],
        {
            "title": "Công bố Chỉ số cải cách hành chính năm 2022: Quảng Ninh và Bộ Tư pháp giữ vị trí quán quân",
            "outlet": "baochinhphu.vn",
            "published_at": "2023-04-19",
        },
        id="cong-bo-chi-so-cai-cach-hanh",
    ),
    pytest.param(
        (
            "TPO - Ngày 2/4, Chương trình Phát triển Liên Hợp Quốc (UNDP) tại Việt Nam cùng các đối tác công bố Chỉ số Hiệu quả Quản trị và Hành chính công cấp tỉnh (PAPI) năm 2023, với sự tham gia trả lời phỏng vấn của 19.536 người dân trên toàn quốc.\n\n"
            "Theo kết quả công bố, Thừa Thiên Huế là địa phương có tổng điểm cao nhất cả nước với 46,04 điểm, theo sau là Bắc Ninh (45,99 điểm), Bình Định (45,71 điểm). Ở chiều ngược lại, ba tỉnh có điểm số thấp nhất là Đắk Nông (38,93 điểm), Kiên Giang (39,18 điểm) và Cao Bằng (39,45 điểm).\n\n"
            "Trong 5 thành phố trực thuộc Trung ương, Hà Nội và Hải Phòng thuộc nhóm trung bình cao, Đà Nẵng ở nhóm điểm cao nhất; TP.HCM và Cần Thơ rơi vào nhóm trung bình thấp.\n\n"
            'Ở chỉ số nội dung "Tham gia của người dân ở cấp cơ sở", Lạng Sơn đứng đầu với 6,17 điểm. Ở nội dung "Công khai, minh bạch trong việc ra quyết định", Hà Tĩnh đạt điểm cao nhất là 6,06. Với nội dung "Trách nhiệm giải trình với người dân", Bình Dương đứng thứ nhất (4,78 điểm), còn Tây Ninh ở vị trí cuối cùng (3,89 điểm).\n\n'
            'Về "Kiểm soát tham nhũng trong khu vực công", điểm trung bình toàn quốc là 6,77 điểm, giảm nhẹ 0,04 điểm so với năm 2022. Thừa Thiên Huế cũng dẫn đầu nội dung này với 7,78 điểm.\n\n'
            '"Quản trị điện tử" tiếp tục là nội dung có điểm trung bình thấp nhất, chỉ đạt 3,25 điểm trên thang điểm 10, tuy đã tăng 0,17 điểm so với năm trước đó. Trong khi đó, "Cung ứng dịch vụ công" ghi nhận mức điểm bình quân 7,5.\n\n'
            'Bà Ramla Khalidi, Trưởng Đại diện thường trú UNDP tại Việt Nam, nhận định: "Khoảng 56% người được hỏi cho rằng tình trạng tham nhũng ở địa phương đã giảm, song vẫn còn 40% cho rằng phải quen thân mới xin được việc".\n\n'
            "Được thực hiện từ năm 2009, đến nay PAPI đã lắng nghe 197.779 người dân. Bộ chỉ số gồm 8 chỉ số nội dung, 29 nội dung thành phần và hơn 120 chỉ tiêu."
        ),
        [
            "Bình Dương | PAPI/Trách nhiệm giải trình | 2023 | rank = 1 | actual",
            "Bình Dương | PAPI/Trách nhiệm giải trình | 2023 | score = 4.78 | actual",
            "Bình Định | PAPI | 2023 | rank = 3 | actual",
            "Bình Định | PAPI | 2023 | score = 45.71 | actual",
            "Bắc Ninh | PAPI | 2023 | rank = 2 | actual",
            "Bắc Ninh | PAPI | 2023 | score = 45.99 | actual",
            "Cao Bằng | PAPI | 2023 | score = 39.45 | actual",
            "Các tỉnh, thành phố | PAPI/Cung ứng dịch vụ công | 2023 | score = 7.5 | actual",
            "Các tỉnh, thành phố | PAPI/Quản trị điện tử | 2023 | score = 3.25 | actual",
            "Các tỉnh, thành phố | PAPI/Quản trị điện tử | 2023 | score_change = 0.17 | actual",
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2023 | score = 6.77 | actual",
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2023 | score_change = -0.04 | actual",
            "Cần Thơ | PAPI | 2023 | group trung bình thấp | actual",
            "Hà Nội | PAPI | 2023 | group trung bình cao | actual",
            "Hà Tĩnh | PAPI/Công khai minh bạch | 2023 | rank = 1 | actual",
            "Hà Tĩnh | PAPI/Công khai minh bạch | 2023 | score = 6.06 | actual",
            "Hải Phòng | PAPI | 2023 | group trung bình cao | actual",
            "Kiên Giang | PAPI | 2023 | score = 39.18 | actual",
            "Lạng Sơn | PAPI/Tham gia của người dân | 2023 | rank = 1 | actual",
            "Lạng Sơn | PAPI/Tham gia của người dân | 2023 | score = 6.17 | actual",
            "TP. Hồ Chí Minh | PAPI | 2023 | group trung bình thấp | actual",
            "Thừa Thiên Huế | PAPI | 2023 | rank = 1 | actual",
            "Thừa Thiên Huế | PAPI | 2023 | score = 46.04 | actual",
            "Thừa Thiên Huế | PAPI/Kiểm soát tham nhũng | 2023 | rank = 1 | actual",
            "Thừa Thiên Huế | PAPI/Kiểm soát tham nhũng | 2023 | score = 7.78 | actual",
            "Tây Ninh | PAPI/Trách nhiệm giải trình | 2023 | rank from bottom 1 | actual",
            "Tây Ninh | PAPI/Trách nhiệm giải trình | 2023 | score = 3.89 | actual",
            "Đà Nẵng | PAPI | 2023 | group cao nhất | actual",
            "Đắk Nông | PAPI | 2023 | score = 38.93 | actual",
        ],
        {
            "title": "PAPI 2023: Những địa phương nào được người dân chấm điểm cao nhất?",
            "outlet": "tienphong.vn",
            "published_at": "2024-04-02",
        },
        id="papi-2023-nhung-dia-phuong-nao-duoc",
    ),
    pytest.param(
        (
            "Phòng Thương mại và Công nghiệp Việt Nam (VCCI) sáng nay (5/5) công bố Báo cáo Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2019, dựa trên thông tin phản hồi của 12.429 doanh nghiệp.\n\n"
            "Kết quả, Quảng Ninh tiếp tục giữ ngôi quán quân với 73,40 điểm, tăng 3,04 điểm so với PCI 2018. Á quân thuộc về Đồng Tháp với 72,10 điểm. Đây là năm thứ 12 liên tiếp tỉnh này có mặt trong nhóm 5 địa phương đứng đầu.\n\n"
            "Ba vị trí còn lại trong top 5 lần lượt là Vĩnh Long (71,30 điểm), Bắc Ninh (70,79 điểm) và Đà Nẵng (70,15 điểm). Hà Nội giữ vị trí thứ 9 với 68,80 điểm, trong khi TP.HCM tụt 4 bậc, xuống vị trí 14.\n\n"
            "Nhóm cuối bảng vẫn là những gương mặt quen thuộc: Lai Châu, Bắc Kạn và Đắk Nông. Trong đó, Lai Châu xếp cuối cùng với 59,95 điểm, Bắc Kạn 62,80 điểm.\n\n"
            "Điểm số của tỉnh trung vị năm 2019 đạt 65,13 điểm, cao nhất trong 15 năm thực hiện PCI. Năm 2018, con số này là 63,24 điểm.\n\n"
            'Xét từng chỉ số thành phần, gánh nặng chi phí không chính thức giảm xuống mức thấp nhất trong nhiều năm, với 53,6% doanh nghiệp cho biết phải trả chi phí này, giảm từ mức 66% năm 2016. Điểm trung vị của chỉ số "Gia nhập thị trường" lại giảm còn 7,20 điểm, từ 7,59 điểm năm 2018.\n\n'
            'Quảng Ninh đứng đầu cả nước về "Đào tạo lao động" với 8,17 điểm và "Chi phí thời gian" với 8,55 điểm, song ở chỉ số "Tiếp cận đất đai", tỉnh chỉ xếp thứ 43.\n\n'
            'Ông Vũ Tiến Lộc, Chủ tịch VCCI, cho rằng cuộc đua PCI không có điểm dừng. "Khoảng cách giữa tỉnh đứng đầu và tỉnh đứng cuối đã thu hẹp đáng kể, từ 36 điểm năm 2006 còn chưa đến 14 điểm", ông nói.\n\n'
            "Theo lãnh đạo tỉnh Đồng Tháp, địa phương đặt mục tiêu giữ vững vị trí trong top 3 PCI năm 2020."
        ),
        [
            "Bắc Kạn | PCI | 2019 | score = 62.8 | actual",
            "Bắc Ninh | PCI | 2019 | rank = 4 | actual",
            "Bắc Ninh | PCI | 2019 | score = 70.79 | actual",
            "Các tỉnh, thành phố | PCI | 2018 | score = 63.24 | actual",
            "Các tỉnh, thành phố | PCI | 2019 | score = 65.13 | actual",
            "Các tỉnh, thành phố | PCI/Gia nhập thị trường | 2018 | score = 7.59 | actual",
            "Các tỉnh, thành phố | PCI/Gia nhập thị trường | 2019 | score = 7.2 | actual",
            "Hà Nội | PCI | 2019 | rank = 9 | actual",
            "Hà Nội | PCI | 2019 | score = 68.8 | actual",
            "Lai Châu | PCI | 2019 | rank from bottom 1 | actual",
            "Lai Châu | PCI | 2019 | score = 59.95 | actual",
            "Quảng Ninh | PCI | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2019 | score = 73.4 | actual",
            "Quảng Ninh | PCI | 2019 | score_change = 3.04 | actual",
            "Quảng Ninh | PCI/Chi phí thời gian | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI/Chi phí thời gian | 2019 | score = 8.55 | actual",
            "Quảng Ninh | PCI/Tiếp cận đất đai | 2019 | rank = 43 | actual",
            "Quảng Ninh | PCI/Đào tạo lao động | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI/Đào tạo lao động | 2019 | score = 8.17 | actual",
            "TP. Hồ Chí Minh | PCI | 2019 | rank = 14 | actual",
            "TP. Hồ Chí Minh | PCI | 2019 | rank_change = -4 | actual",
            "Vĩnh Long | PCI | 2019 | rank = 3 | actual",
            "Vĩnh Long | PCI | 2019 | score = 71.3 | actual",
            "Đà Nẵng | PCI | 2019 | rank = 5 | actual",
            "Đà Nẵng | PCI | 2019 | score = 70.15 | actual",
            "Đồng Tháp | PCI | 2019 | rank <= 5 | actual",
            "Đồng Tháp | PCI | 2019 | rank = 2 | actual",
            "Đồng Tháp | PCI | 2019 | score = 72.1 | actual",
            "Đồng Tháp | PCI | 2020 | rank <= 3 | target",
        ],
        {
            "title": "PCI 2019: Quảng Ninh vô địch lần thứ ba, Đồng Tháp bám sát",
            "outlet": "baodautu.vn",
            "published_at": "2020-05-05",
        },
        id="pci-2019-quang-ninh-vo-dich-lan",
    ),
    pytest.param(
        (
            "Ngày 12/7, tại Hội nghị sơ kết hoạt động Ủy ban Quốc gia về chuyển đổi số, Bộ Thông tin và Truyền thông công bố kết quả Chỉ số đánh giá chuyển đổi số (DTI) năm 2022 của các bộ, ngành, địa phương và quốc gia.\n\n"
            "DTI quốc gia năm 2022 có giá trị là 0,7111, tăng 48% so với năm 2020 (0,4827). Trong 3 trụ cột, chính quyền số đạt 0,6908, kinh tế số đạt 0,5764 và xã hội số đạt 0,6471.\n\n"
            "1. Đối với các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có dịch vụ công\n\n"
            "Bộ Tài chính xếp hạng nhất với giá trị 0,7225, Bộ Kế hoạch và Đầu tư xếp hạng nhì với 0,6776, Ngân hàng Nhà nước Việt Nam xếp hạng ba (0,6423). Bộ Y tế tăng 5 bậc, lên hạng 8; Bộ Công Thương giảm 3 bậc, từ hạng 6 xuống hạng 9. Giá trị trung bình DTI của nhóm này là 0,5426.\n\n"
            "2. Đối với nhóm không có dịch vụ công\n\n"
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam dẫn đầu với 0,4722, kế đến là Thông tấn xã Việt Nam với 0,4106.\n\n"
            "3. Đối với các tỉnh, thành phố\n\n"
            "Đà Nẵng xếp hạng nhất, đạt 0,8002. TP. Hồ Chí Minh đứng thứ hai với 0,7136; Quảng Ninh, Lạng Sơn và Hà Nội lần lượt xếp thứ 3, thứ 4 và thứ 6. Đáng chú ý, Hà Nội tăng 18 bậc so với năm 2021. Giá trị DTI trung bình cấp tỉnh đạt 0,5938.\n\n"
            "Ở trụ cột kinh tế số, TP. Hồ Chí Minh vươn lên dẫn đầu với 0,7417, đẩy Đà Nẵng xuống thứ hai. Ở trụ cột xã hội số, Đà Nẵng vẫn giữ vị trí số một.\n\n"
            "Năm 2023, Bộ TT&TT xác định là Năm dữ liệu số quốc gia; tỷ lệ hồ sơ trực tuyến toàn trình mục tiêu đạt 50%."
        ),
        [
            "Bộ Công Thương | DTI | 2021 | rank = 6 | actual",
            "Bộ Công Thương | DTI | 2022 | rank = 9 | actual",
            "Bộ Công Thương | DTI | 2022 | rank_change = -3 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2022 | rank = 2 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2022 | score = 0.6776 | actual",
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2022 | score = 0.7225 | actual",
            "Bộ Y tế | DTI | 2022 | rank = 8 | actual",
            "Bộ Y tế | DTI | 2022 | rank_change = 5 | actual",
            "Các bộ, ngành có dịch vụ công | DTI | 2022 | score = 0.5426 | actual",
            "Các tỉnh, thành phố | DTI | 2022 | score = 0.5938 | actual",
            "Cả nước | DTI | 2020 | score = 0.4827 | actual",
            "Cả nước | DTI | 2022 | score = 0.7111 | actual",
            "Cả nước | DTI | 2022 | score_change = 48 | actual",
            "Cả nước | DTI/Chính quyền số | 2022 | score = 0.6908 | actual",
            "Cả nước | DTI/Kinh tế số | 2022 | score = 0.5764 | actual",
            "Cả nước | DTI/Xã hội số | 2022 | score = 0.6471 | actual",
            "Hà Nội | DTI | 2022 | rank = 6 | actual",
            "Hà Nội | DTI | 2022 | rank_change = 18 | actual",
            "Lạng Sơn | DTI | 2022 | rank = 4 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2022 | rank = 3 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2022 | score = 0.6423 | actual",
            "Quảng Ninh | DTI | 2022 | rank = 3 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | rank = 2 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | score = 0.7136 | actual",
            "TP. Hồ Chí Minh | DTI/Kinh tế số | 2022 | rank = 1 | actual",
            "TP. Hồ Chí Minh | DTI/Kinh tế số | 2022 | score = 0.7417 | actual",
            "Thông tấn xã Việt Nam | DTI | 2022 | rank = 2 | actual",
            "Thông tấn xã Việt Nam | DTI | 2022 | score = 0.4106 | actual",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam | DTI | 2022 | rank = 1 | actual",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam | DTI | 2022 | score = 0.4722 | actual",
            "Đà Nẵng | DTI | 2022 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual",
            "Đà Nẵng | DTI/Kinh tế số | 2022 | rank = 2 | actual",
            "Đà Nẵng | DTI/Xã hội số | 2022 | rank = 1 | actual",
        ],
        {
            "title": "Bộ TT&TT công bố xếp hạng chuyển đổi số năm 2022",
            "outlet": "mic.gov.vn",
            "published_at": "2023-07-13",
        },
        id="bo-tt-tt-cong-bo-xep-hang",
    ),
    pytest.param(
        (
            "Trò chuyện với VnEconomy, ông Phạm Minh Hùng, nguyên Vụ trưởng Vụ Cải cách hành chính, Bộ Nội vụ, cho rằng PAR INDEX 2024 là kỳ đánh giá cuối cùng của 63 tỉnh, thành.\n\n"
            "Thưa ông, kết quả PAR INDEX năm 2024 có gì đáng chú ý?\n\n"
            "Điều đáng chú ý nhất là giá trị trung bình của 63 tỉnh, thành phố đạt 88,37%, cao nhất từ trước đến nay và tăng 1,39 điểm phần trăm so với năm 2023. Hải Phòng giành lại ngôi đầu với 96,17%, sau khi về nhì ở kỳ trước. Quảng Ninh, đơn vị có 6 lần đứng đầu, lần này không còn trong top 10.\n\n"
            "Còn ở khối bộ thì sao, thưa ông?\n\n"
            "Khối bộ có sự xáo trộn lớn hơn. Bộ Nội vụ lần đầu đứng thứ nhất với 92,18%, còn Ngân hàng Nhà nước, đơn vị đứng đầu năm 2023, lùi xuống thứ 3. Hai bộ đội sổ là Bộ Khoa học và Công nghệ (81,50%) và Bộ Văn hóa, Thể thao và Du lịch (82,03%). Lưu ý là từ 1/3/2025, Bộ Thông tin và Truyền thông đã nhập vào Bộ Khoa học và Công nghệ, nên kết quả này được chấm cho bộ mới.\n\n"
            "Từ 1/7/2025 cả nước còn 34 tỉnh, thành. Việc xếp hạng sẽ thay đổi thế nào?\n\n"
            "Sẽ phải tính lại đường cơ sở. Chẳng hạn tỉnh Phú Thọ mới gồm ba tỉnh cũ có điểm chênh nhau khá xa: Phú Thọ xếp thứ 7, Vĩnh Phúc thứ 21 còn Hòa Bình thứ 48 năm 2024. Nếu lấy trung bình cộng thì tỉnh mới chỉ được khoảng 87%, nhưng không ai tính như vậy cả.\n\n"
            "Về SIPAS, ông đánh giá ra sao?\n\n"
            "Mức hài lòng chung cả nước năm 2024 là 83,94%, tăng 1,28 điểm phần trăm. Tôi chú ý đến những tỉnh thăng hạng mạnh như Gia Lai, tăng 19 bậc để đứng thứ 12. Ngược lại, tỉnh Bình Phước cũ giảm 23 bậc, xuống thứ 51.\n\n"
            "Mục tiêu của Chính phủ đến năm 2030 thì không đổi: mức độ hài lòng của người dân đạt ít nhất 95%."
        ),
        [
            "Bình Phước | SIPAS | 2024 | rank = 51 | actual",
            "Bình Phước | SIPAS | 2024 | rank_change = -23 | actual",
            "Bộ Khoa học và Công nghệ | PAR_INDEX | 2024 | score = 81.5 | actual",
            "Bộ Nội vụ | PAR_INDEX | 2024 | rank = 1 | actual",
            "Bộ Nội vụ | PAR_INDEX | 2024 | score = 92.18 | actual",
            "Bộ Văn hóa, Thể thao và Du lịch | PAR_INDEX | 2024 | score = 82.03 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2024 | score = 88.37 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2024 | score_change = 1.39 | actual",
            "Cả nước | SIPAS | 2024 | score = 83.94 | actual",
            "Cả nước | SIPAS | 2024 | score_change = 1.28 | actual",
            "Cả nước | SIPAS | 2030 | score >= 95 | target",
            "Gia Lai | SIPAS | 2024 | rank = 12 | actual",
            "Gia Lai | SIPAS | 2024 | rank_change = 19 | actual",
            "Hòa Bình | PAR_INDEX | 2024 | rank = 48 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | score = 96.17 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2024 | rank = 3 | actual",
            "Phú Thọ | PAR_INDEX | 2024 | rank = 7 | actual",
            "Vĩnh Phúc | PAR_INDEX | 2024 | rank = 21 | actual",
        ],
        {
            "title": "Sau sáp nhập, đọc lại bảng xếp hạng cải cách hành chính",
            "outlet": "vneconomy.vn",
            "published_at": "2025-08-20",
        },
        id="sau-sap-nhap-doc-lai-bang-xep",
    ),
    pytest.param(
        (
            "Bảng xếp hạng Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021 không có nhiều bất ngờ ở nhóm dẫn đầu, nhưng lại khiến TP.HCM phải suy nghĩ.\n\n"
            "Năm 2021, TP.HCM đạt 67,50 điểm và đứng thứ 14, giữ nguyên thứ hạng của năm 2020, song điểm số tăng 1,80. So với năm 2018, khi thành phố còn đứng thứ 10 thì đây là bước lùi 4 bậc.\n\n"
            "Nhìn vào từng chỉ số thành phần sẽ thấy rõ vấn đề. Có 4 chỉ số giảm điểm là tính minh bạch (từ 6,27 điểm còn 5,75 điểm), chi phí thời gian (6,54 điểm, giảm 0,72), thiết chế pháp lý và an ninh trật tự, cạnh tranh bình đẳng. Riêng chi phí không chính thức, TP.HCM chỉ đạt 6,21 điểm, đứng 55/63 tỉnh, thành.\n\n"
            "Chỉ số tiếp cận đất đai là nỗi đau kéo dài: xếp thứ 61 năm 2019, thứ 60 năm 2020 và thứ 62 năm 2021.\n\n"
            "Trong khi đó, tỉnh láng giềng Bình Dương năm nay xếp thứ 6 với 69,61 điểm, dù tụt 2 bậc; Bà Rịa - Vũng Tàu tăng 2 bậc, lên vị trí thứ 7. Nếu so với Quảng Ninh (73,02 điểm), TP.HCM kém tới 5,52 điểm.\n\n"
            'Trao đổi với Báo Lao Động, TS. Nguyễn Văn Thành - chuyên gia kinh tế cho rằng, nguyên nhân trước hết là do dịch COVID-19. "Ba tháng giãn cách khiến hơn 24.000 doanh nghiệp rời thị trường", ông nói.\n\n'
            "Một lãnh đạo Sở Kế hoạch và Đầu tư cho biết, thành phố đặt mục tiêu năm 2022 lọt vào nhóm 10 địa phương dẫn đầu, tăng ít nhất 4 bậc; tới năm 2025 đứng trong top 5 cả nước."
        ),
        [
            "Bà Rịa - Vũng Tàu | PCI | 2021 | rank = 7 | actual",
            "Bà Rịa - Vũng Tàu | PCI | 2021 | rank_change = 2 | actual",
            "Bình Dương | PCI | 2021 | rank = 6 | actual",
            "Bình Dương | PCI | 2021 | rank_change = -2 | actual",
            "Bình Dương | PCI | 2021 | score = 69.61 | actual",
            "Quảng Ninh | PCI | 2021 | score = 73.02 | actual",
            "TP. Hồ Chí Minh | PCI | 2018 | rank = 10 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | rank = 14 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | rank_change = -4 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | score = 67.5 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | score_change = 1.8 | actual",
            "TP. Hồ Chí Minh | PCI | 2022 | rank <= 10 | target",
            "TP. Hồ Chí Minh | PCI | 2022 | rank_change >= 4 | target",
            "TP. Hồ Chí Minh | PCI | 2025 | rank <= 5 | target",
            "TP. Hồ Chí Minh | PCI/Chi phí không chính thức | 2021 | rank = 55 | actual",
            "TP. Hồ Chí Minh | PCI/Chi phí không chính thức | 2021 | score = 6.21 | actual",
            "TP. Hồ Chí Minh | PCI/Chi phí thời gian | 2021 | score = 6.54 | actual",
            "TP. Hồ Chí Minh | PCI/Chi phí thời gian | 2021 | score_change = -0.72 | actual",
            "TP. Hồ Chí Minh | PCI/Tiếp cận đất đai | 2019 | rank = 61 | actual",
            "TP. Hồ Chí Minh | PCI/Tiếp cận đất đai | 2020 | rank = 60 | actual",
            "TP. Hồ Chí Minh | PCI/Tiếp cận đất đai | 2021 | rank = 62 | actual",
            "TP. Hồ Chí Minh | PCI/Tính minh bạch | 2020 | score = 6.27 | actual",
            "TP. Hồ Chí Minh | PCI/Tính minh bạch | 2021 | score = 5.75 | actual",
        ],
        {"title": "Vì sao TP.HCM tiếp tục rời xa top đầu PCI?", "outlet": "laodong.vn", "published_at": "2022-05-06"},
        id="vi-sao-tp-hcm-tiep-tuc-roi",
    ),
    pytest.param(
        (
            "Ngày 2/5, tại Hà Nội, Bộ Nội vụ tổ chức Hội nghị công bố Chỉ số cải cách hành chính năm 2017 (PAR INDEX 2017) của các bộ, cơ quan ngang bộ, UBND các tỉnh, thành phố trực thuộc Trung ương và Chỉ số hài lòng về sự phục vụ hành chính năm 2017 (SIPAS 2017).\n\n"
            "Theo Vụ trưởng Vụ Cải cách hành chính Phạm Minh Hùng, PAR INDEX 2017 của 19 bộ được chia thành ba nhóm. Nhóm A đạt trên 80% gồm 8 đơn vị; nhóm B đạt từ 75% đến 80% gồm 8 đơn vị; nhóm C chỉ có 3 đơn vị đạt dưới 75%.\n\n"
            "Ngân hàng Nhà nước Việt Nam là đơn vị có Chỉ số cải cách hành chính cao nhất, đạt 92,36%; Bộ Thông tin và Truyền thông ở vị trí thứ 2, đạt 87,57%. Ba cơ quan đứng cuối lần lượt là Bộ Giáo dục và Đào tạo (74,17%), Bộ Y tế (72,40%) và Ủy ban Dân tộc (72,13%). Giá trị trung bình của các bộ là 79,92%, giảm 0,67% so với năm 2016.\n\n"
            "Ở khối địa phương, Quảng Ninh lần đầu vươn lên vị trí dẫn đầu với 89,45%, vượt qua Đà Nẵng, đơn vị giữ ngôi vị này 4 năm liên tiếp từ 2013 đến 2016. Hà Nội tiếp tục đứng thứ hai, Đồng Nai xếp thứ 3 còn Đà Nẵng lùi xuống thứ 4. TP. Hồ Chí Minh thăng 10 bậc, từ thứ 18 năm 2016 lên thứ 8.\n\n"
            "Bình quân 63 tỉnh, thành phố đạt 77,72%, tăng 3,08 điểm phần trăm. Có 58/63 địa phương tăng điểm so với năm trước, nhiều nhất là Bình Phước, tăng 13,14%.\n\n"
            "Tỉnh Quảng Ngãi đứng ở vị trí cuối cùng với 59,69%. Áp chót là Gia Lai, 65,29%.\n\n"
            "Về Chỉ số hài lòng, có 80,90% người dân, tổ chức hài lòng về sự phục vụ của cơ quan hành chính nhà nước nói chung. Ninh Bình là tỉnh có Chỉ số hài lòng cao nhất (95,16%?), theo số liệu chưa chính thức của một số báo, song Bộ Nội vụ không nêu con số này trong báo cáo.\n\n"
            "Tin liên quan: Hà Nội phấn đấu vào top 5 PCI năm 2018"
        ),
        [
            "Bình Phước | PAR_INDEX | 2017 | score_change = 13.14 | actual",
            "Bộ Giáo dục và Đào tạo | PAR_INDEX | 2017 | score = 74.17 | actual",
            "Bộ Thông tin và Truyền thông | PAR_INDEX | 2017 | rank = 2 | actual",
            "Bộ Thông tin và Truyền thông | PAR_INDEX | 2017 | score = 87.57 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | score = 72.4 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2017 | score = 79.92 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2017 | score_change = -0.67 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2017 | score = 77.72 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2017 | score_change = 3.08 | actual",
            "Cả nước | SIPAS | 2017 | score = 80.9 | actual",
            "Gia Lai | PAR_INDEX | 2017 | rank = 62 | actual",
            "Gia Lai | PAR_INDEX | 2017 | score = 65.29 | actual",
            "Hà Nội | PAR_INDEX | 2017 | rank = 2 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2017 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2017 | score = 92.36 | actual",
            "Quảng Ngãi | PAR_INDEX | 2017 | rank = 63 | actual",
            "Quảng Ngãi | PAR_INDEX | 2017 | score = 59.69 | actual",
            "Quảng Ninh | PAR_INDEX | 2017 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2017 | score = 89.45 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2016 | rank = 18 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2017 | rank = 8 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2017 | rank_change = 10 | actual",
            "Đà Nẵng | PAR_INDEX | 2017 | rank = 4 | actual",
            "Đồng Nai | PAR_INDEX | 2017 | rank = 3 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2017 | score = 72.13 | actual",
        ],
        {
            "title": "Ngân hàng Nhà nước, Quảng Ninh đứng đầu về cải cách hành chính",
            "outlet": "vietnamplus.vn",
            "published_at": "2018-05-02",
        },
        id="ngan-hang-nha-nuoc-quang-ninh-dung",
    ),
    pytest.param(
        (
            "Sáng 31/3, VCCI và Cơ quan Phát triển quốc tế Hoa Kỳ (USAID) công bố Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2015.\n\n"
            "Đà Nẵng giữ vị trí số một năm thứ ba liên tiếp, với 68,34 điểm trên thang điểm 100. Năm nay thành phố tăng 1,47 điểm so với kết quả năm 2014.\n\n"
            'Đồng Tháp (66,39 điểm) đã soán ngôi á quân của Lào Cai, đẩy tỉnh miền núi này xuống vị trí thứ năm. Hai vị trí tiếp theo trong nhóm "Rất tốt" là Quảng Ninh 65,75 điểm và Vĩnh Phúc 62,56 điểm.\n\n'
            "Hai đầu tàu kinh tế có diễn biến trái chiều. TP HCM rớt hai bậc còn thứ 6, dù điểm số chỉ giảm nhẹ 1,36 điểm. Hà Nội lại nhích được hai bậc, từ 26 lên 24, với 59 điểm.\n\n"
            "Ở cuối bảng, Đăk Nông tiếp tục đội sổ với 48,96 điểm, kém Đà Nẵng gần 20 điểm. Đứng ngay trên là Hà Giang (50,45) và Lai Châu (52,77).\n\n"
            'Ông Đậu Anh Tuấn, Trưởng ban Pháp chế VCCI, cho biết năm qua có 11% doanh nghiệp dự kiến giảm quy mô, thấp nhất trong 5 năm. "Tỷ lệ doanh nghiệp phải chi trên 10% doanh thu cho chi phí không chính thức vẫn là 11%, không giảm so với 2014".\n\n'
            "Điểm trung vị PCI 2015 là 58,5, gần như đi ngang so với 58,58 của năm trước.\n\n"
            "Hỏi về những địa phương cải thiện mạnh nhất trong 10 năm, ông Tuấn nêu Đồng Tháp, từ hạng 27 năm 2005 lên thứ 2, và Quảng Ninh. Nếu duy trì đà này, Quảng Ninh hoàn toàn có thể vào top 3 ngay năm sau, ông dự đoán."
        ),
        [
            "Các tỉnh, thành phố | PCI | 2014 | score = 58.58 | actual",
            "Các tỉnh, thành phố | PCI | 2015 | score = 58.5 | actual",
            "Hà Giang | PCI | 2015 | rank from bottom 2 | actual",
            "Hà Giang | PCI | 2015 | score = 50.45 | actual",
            "Hà Nội | PCI | 2014 | rank = 26 | actual",
            "Hà Nội | PCI | 2015 | rank = 24 | actual",
            "Hà Nội | PCI | 2015 | rank_change = 2 | actual",
            "Hà Nội | PCI | 2015 | score = 59 | actual",
            "Lai Châu | PCI | 2015 | rank from bottom 3 | actual",
            "Lai Châu | PCI | 2015 | score = 52.77 | actual",
            "Lào Cai | PCI | 2015 | rank = 5 | actual",
            "Quảng Ninh | PCI | 2015 | score = 65.75 | actual",
            "TP. Hồ Chí Minh | PCI | 2015 | rank = 6 | actual",
            "TP. Hồ Chí Minh | PCI | 2015 | rank_change = -2 | actual",
            "TP. Hồ Chí Minh | PCI | 2015 | score_change = -1.36 | actual",
            "Vĩnh Phúc | PCI | 2015 | score = 62.56 | actual",
            "Đà Nẵng | PCI | 2015 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2015 | score = 68.34 | actual",
            "Đà Nẵng | PCI | 2015 | score_change = 1.47 | actual",
            "Đắk Nông | PCI | 2015 | rank from bottom 1 | actual",
            "Đắk Nông | PCI | 2015 | score = 48.96 | actual",
            "Đồng Tháp | PCI | 2005 | rank = 27 | actual",
            "Đồng Tháp | PCI | 2015 | rank = 2 | actual",
            "Đồng Tháp | PCI | 2015 | score = 66.39 | actual",
        ],
        {
            "title": "Doanh nghiệp chấm điểm: Đà Nẵng ba năm liền quán quân PCI",
            "outlet": "vnexpress.net",
            "published_at": "2016-03-31",
        },
        id="doanh-nghiep-cham-diem-da-nang-ba",
    ),
    pytest.param(
        (
            "Ngày 6/5/2025, Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI) công bố Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) và Chỉ số Xanh cấp tỉnh (PGI) năm 2024. Sau đây là những kết quả chính:\n\n"
            "1. Hải Phòng lần đầu tiên dẫn đầu bảng xếp hạng PCI với 74,84 điểm, chấm dứt chuỗi 7 năm liên tiếp của Quảng Ninh. Quảng Ninh đứng thứ hai với 73,20 điểm, tiếp theo là Long An (72,64 điểm), Bắc Giang (71,24 điểm) và Bà Rịa - Vũng Tàu (71,17 điểm).\n\n"
            "2. Nhóm 10 địa phương đứng đầu còn có Thừa Thiên Huế, Hậu Giang, Phú Thọ, Đồng Tháp và Hưng Yên.\n\n"
            "3. Điểm trung vị cấp tỉnh đạt 67,67 điểm, cao hơn 66,66 điểm của năm 2023. Đây là năm thứ 8 liên tiếp điểm PCI gốc vượt ngưỡng 60 điểm.\n\n"
            "4. Về PGI, Hải Phòng cũng là địa phương dẫn đầu với 29 điểm; xếp sau là Quảng Ninh (28,3 điểm), Thừa Thiên Huế (27,91 điểm). So với PGI 2023, Hải Phòng tăng 7 bậc.\n\n"
            '5. Trong các chỉ số thành phần PCI, điểm trung vị của "Chi phí không chính thức" là 6,88 điểm (2023: 7,06 điểm); "Thiết chế pháp lý và an ninh trật tự" đạt 7,86 điểm, tăng 0,18 điểm.\n\n'
            "Khảo sát được tiến hành với 11.015 doanh nghiệp, trong đó 9.524 doanh nghiệp tư nhân trong nước. Chỉ 27,2% doanh nghiệp có kế hoạch mở rộng trong hai năm tới, thấp hơn cả năm 2012-2013.\n\n"
            "Chủ tịch VCCI Phạm Tấn Công cho biết từ năm 2025, PCI được đổi thành PCI 2.0, áp dụng cho 34 tỉnh, thành."
        ),
        [
            "Bà Rịa - Vũng Tàu | PCI | 2024 | rank = 5 | actual",
            "Bà Rịa - Vũng Tàu | PCI | 2024 | score = 71.17 | actual",
            "Bắc Giang | PCI | 2024 | rank = 4 | actual",
            "Bắc Giang | PCI | 2024 | score = 71.24 | actual",
            "Các tỉnh, thành phố | PCI | 2023 | score = 66.66 | actual",
            "Các tỉnh, thành phố | PCI | 2024 | score = 67.67 | actual",
            "Các tỉnh, thành phố | PCI | 2024 | score > 60 | actual",
            "Các tỉnh, thành phố | PCI/Chi phí không chính thức | 2023 | score = 7.06 | actual",
            "Các tỉnh, thành phố | PCI/Chi phí không chính thức | 2024 | score = 6.88 | actual",
            "Các tỉnh, thành phố | PCI/Thiết chế pháp lý và an ninh trật tự | 2024 | score = 7.86 | actual",
            "Các tỉnh, thành phố | PCI/Thiết chế pháp lý và an ninh trật tự | 2024 | score_change = 0.18 | actual",
            "Hưng Yên | PCI | 2024 | rank <= 10 | actual",
            "Hải Phòng | PCI | 2024 | rank = 1 | actual",
            "Hải Phòng | PCI | 2024 | score = 74.84 | actual",
            "Hải Phòng | PGI | 2024 | rank = 1 | actual",
            "Hải Phòng | PGI | 2024 | rank_change = 7 | actual",
            "Hải Phòng | PGI | 2024 | score = 29 | actual",
            "Hậu Giang | PCI | 2024 | rank <= 10 | actual",
            "Long An | PCI | 2024 | rank = 3 | actual",
            "Long An | PCI | 2024 | score = 72.64 | actual",
            "Phú Thọ | PCI | 2024 | rank <= 10 | actual",
            "Quảng Ninh | PCI | 2024 | rank = 2 | actual",
            "Quảng Ninh | PCI | 2024 | score = 73.2 | actual",
            "Quảng Ninh | PGI | 2024 | rank = 2 | actual",
            "Quảng Ninh | PGI | 2024 | score = 28.3 | actual",
            "Thừa Thiên Huế | PCI | 2024 | rank <= 10 | actual",
            "Thừa Thiên Huế | PGI | 2024 | rank = 3 | actual",
            "Thừa Thiên Huế | PGI | 2024 | score = 27.91 | actual",
            "Đồng Tháp | PCI | 2024 | rank <= 10 | actual",
        ],
        {
            "title": "Toàn văn thông cáo: Công bố PCI 2024 và PGI 2024",
            "outlet": "xaydungchinhsach.chinhphu.vn",
            "published_at": "2025-05-07",
        },
        id="toan-van-thong-cao-cong-bo-pci",
    ),
    pytest.param(
        (
            "Kết quả PAR INDEX 2020 được công bố ngày 24/6/2021 cho thấy bức tranh cải cách hành chính có nhiều gam màu sáng, song vẫn còn những điểm nghẽn.\n\n"
            "Điểm sáng đầu tiên là mặt bằng chung. Giá trị trung bình PAR INDEX của 63 địa phương đạt 83,72%, cao nhất kể từ năm 2016 và cao hơn năm 2019 2,57%. Có 19 địa phương đạt trên 85%, trong khi năm 2019 chỉ có 5. Ở khối bộ, giá trị trung bình là 87,33%, cao hơn 1,70%.\n\n"
            "Điểm sáng thứ hai là những cú bứt phá. Kiên Giang tăng 6,85%, từ 76,65% lên 83,50%, qua đó nhảy 30 bậc để đứng ở vị trí 37. Tỉnh Bắc Kạn cũng thoát khỏi nhóm cuối, xếp thứ 47 so với thứ 59 năm 2019.\n\n"
            "Điểm sáng thứ ba nằm ở lĩnh vực hiện đại hóa hành chính: giá trị trung bình các tỉnh từ 74,33% năm 2019 tăng lên 80,66%. Hải Phòng dẫn đầu với 96,07%, Thái Bình thấp nhất (64,57%).\n\n"
            'Tuy nhiên, điểm nghẽn là lĩnh vực cải cách tổ chức bộ máy của khối bộ chỉ đạt 80,11%, giảm 3,6 điểm phần trăm; cải cách tài chính công của khối tỉnh 79,96%. Có tới 3 bộ dưới 80% ở lĩnh vực "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức".\n\n'
            "Năm bộ dẫn đầu là Bộ Tư pháp, Bộ Tài chính, Ngân hàng Nhà nước, Bộ Nông nghiệp và Phát triển nông thôn, Bộ Ngoại giao; trong đó Ngân hàng Nhà nước đạt 95,88%, giữ vững ngôi đầu năm thứ sáu liên tiếp. Bộ xếp cuối là Bộ Giáo dục và Đào tạo với 83,12%; đáng nói là năm 2019, bộ này đứng thứ 12/17.\n\n"
            "Quảng Ninh, quán quân 4 năm liên tục, đạt 91,04%; á quân Hải Phòng 90,51%. Quảng Ngãi ở cuối bảng với 73,25%, thấp hơn giá trị trung bình 10,47%.\n\n"
            "SIPAS 2020 của cả nước là 85,48%, tăng 1,03 điểm phần trăm. Nhóm 5 tỉnh dẫn đầu SIPAS gồm Hưng Yên (95,76%), Thanh Hóa (94,01%), Quảng Ninh, Thái Nguyên, Kiên Giang.\n\n"
            "Chương trình tổng thể cải cách hành chính giai đoạn 2021-2030 xác định đến năm 2025 mức độ hài lòng của người dân đạt tối thiểu 90%, đến năm 2030 đạt tối thiểu 95%."
        ),
        [
            "Bắc Kạn | PAR_INDEX | 2019 | rank = 59 | actual",
            "Bắc Kạn | PAR_INDEX | 2020 | rank = 47 | actual",
            "Bộ Giáo dục và Đào tạo | PAR_INDEX | 2019 | rank = 12 | actual",
            "Bộ Giáo dục và Đào tạo | PAR_INDEX | 2020 | rank = 17 | actual",
            "Bộ Giáo dục và Đào tạo | PAR_INDEX | 2020 | score = 83.12 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score = 87.33 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tổ chức bộ máy | 2020 | score = 80.11 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tổ chức bộ máy | 2020 | score_change = -3.6 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2020 | score = 83.72 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2020 | score_change = 2.57 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách tài chính công | 2020 | score = 79.96 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Hiện đại hóa hành chính | 2019 | score = 74.33 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Hiện đại hóa hành chính | 2020 | score = 80.66 | actual",
            "Cả nước | SIPAS | 2020 | score = 85.48 | actual",
            "Cả nước | SIPAS | 2020 | score_change = 1.03 | actual",
            "Cả nước | SIPAS | 2025 | score >= 90 | target",
            "Cả nước | SIPAS | 2030 | score >= 95 | target",
            "Hưng Yên | SIPAS | 2020 | rank <= 5 | actual",
            "Hưng Yên | SIPAS | 2020 | score = 95.76 | actual",
            "Hải Phòng | PAR_INDEX | 2020 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2020 | score = 90.51 | actual",
            "Hải Phòng | PAR_INDEX/Hiện đại hóa hành chính | 2020 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX/Hiện đại hóa hành chính | 2020 | score = 96.07 | actual",
            "Kiên Giang | PAR_INDEX | 2019 | score = 76.65 | actual",
            "Kiên Giang | PAR_INDEX | 2020 | rank = 37 | actual",
            "Kiên Giang | PAR_INDEX | 2020 | rank_change = 30 | actual",
            "Kiên Giang | PAR_INDEX | 2020 | score = 83.5 | actual",
            "Kiên Giang | PAR_INDEX | 2020 | score_change = 6.85 | actual",
            "Kiên Giang | SIPAS | 2020 | rank <= 5 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2020 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2020 | score = 95.88 | actual",
            "Quảng Ngãi | PAR_INDEX | 2020 | rank = 63 | actual",
            "Quảng Ngãi | PAR_INDEX | 2020 | score = 73.25 | actual",
            "Quảng Ninh | PAR_INDEX | 2020 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2020 | score = 91.04 | actual",
            "Quảng Ninh | SIPAS | 2020 | rank <= 5 | actual",
            "Thanh Hóa | SIPAS | 2020 | rank <= 5 | actual",
            "Thanh Hóa | SIPAS | 2020 | score = 94.01 | actual",
            "Thái Bình | PAR_INDEX/Hiện đại hóa hành chính | 2020 | rank = 63 | actual",
            "Thái Bình | PAR_INDEX/Hiện đại hóa hành chính | 2020 | score = 64.57 | actual",
            "Thái Nguyên | SIPAS | 2020 | rank <= 5 | actual",
        ],
        {
            "title": "Điểm sáng và điểm nghẽn trong bảng xếp hạng cải cách hành chính năm 2020",
            "outlet": "moha.gov.vn",
            "published_at": "2021-06-25",
        },
        id="diem-sang-va-diem-nghen-trong-bang",
    ),
    pytest.param(
        (
            "Ngày 1/10, Bộ Khoa học và Công nghệ công bố kết quả Chỉ số đổi mới sáng tạo cấp địa phương (PII) năm 2025. Đây là lần đầu chỉ số này được tính cho 34 tỉnh, thành phố sau sắp xếp.\n\n"
            "Hà Nội năm thứ ba liên tiếp giữ vị trí quán quân với 65,68 điểm, cao hơn 1,86 điểm so với năm 2024. Thành phố Hồ Chí Minh (gồm Bình Dương và Bà Rịa - Vũng Tàu) xếp thứ 2, đạt 61,10 điểm, vượt lên trên Đà Nẵng, Hải Phòng. Quảng Ninh, Hải Phòng, Đà Nẵng chia nhau ba vị trí tiếp theo.\n\n"
            "Theo vùng, Đồng bằng sông Hồng có điểm trung bình cao nhất, 49,2 điểm, với 4 đại diện trong top 10. Đông Nam Bộ đạt 48,75 điểm. Trung du và miền núi phía Bắc thấp nhất với 32,5.\n\n"
            'Xét theo trụ cột "Thể chế", Đà Nẵng đứng đầu với 75,1 điểm; Hà Nội chỉ xếp thứ 6.\n\n'
            "Nhóm các địa phương có điểm số thấp nhất là Điện Biên, Lai Châu và Cao Bằng. Trong đó Điện Biên đạt 24,93 điểm, đứng cuối bảng, kém điểm trung vị cả nước 13 điểm.\n\n"
            "Trước đó, PII 2024 có 63 địa phương được xếp hạng, Hà Nội đạt 63,82 điểm, TP.HCM 57,06 điểm xếp thứ 2, Đà Nẵng thứ 4. Tỉnh Lào Cai cũ khi ấy đứng thứ 30, Yên Bái đứng thứ 46; năm nay tỉnh Lào Cai mới ở vị trí 19/34.\n\n"
            "Cũng trong năm nay, Việt Nam xếp hạng 44/139 nền kinh tế về Chỉ số đổi mới sáng tạo toàn cầu (GII).\n\n"
            "Phát biểu tại lễ công bố, lãnh đạo Bộ yêu cầu các địa phương coi PII là công cụ quản trị, phấn đấu tỷ lệ chi cho khoa học, công nghệ đạt 3% ngân sách."
        ),
        [
            "Hà Nội | PII | 2024 | score = 63.82 | actual",
            "Hà Nội | PII | 2025 | rank = 1 | actual",
            "Hà Nội | PII | 2025 | score = 65.68 | actual",
            "Hà Nội | PII | 2025 | score_change = 1.86 | actual",
            "Lào Cai | PII | 2024 | rank = 30 | actual",
            "Lào Cai | PII | 2025 | rank = 19 | actual",
            "TP. Hồ Chí Minh | PII | 2024 | rank = 2 | actual",
            "TP. Hồ Chí Minh | PII | 2024 | score = 57.06 | actual",
            "TP. Hồ Chí Minh | PII | 2025 | rank = 2 | actual",
            "TP. Hồ Chí Minh | PII | 2025 | score = 61.1 | actual",
            "Trung du và miền núi phía Bắc | PII | 2025 | rank from bottom 1 | actual",
            "Trung du và miền núi phía Bắc | PII | 2025 | score = 32.5 | actual",
            "Yên Bái | PII | 2024 | rank = 46 | actual",
            "Điện Biên | PII | 2025 | rank = 34 | actual",
            "Điện Biên | PII | 2025 | score = 24.93 | actual",
            "Đà Nẵng | PII | 2024 | rank = 4 | actual",
            "Đông Nam Bộ | PII | 2025 | score = 48.75 | actual",
            "Đồng bằng sông Hồng | PII | 2025 | rank = 1 | actual",
            "Đồng bằng sông Hồng | PII | 2025 | score = 49.2 | actual",
        ],
        {
            "title": "Đổi mới sáng tạo cấp địa phương 2025: bảng xếp hạng đầu tiên của 34 tỉnh, thành phố",
            "outlet": "nhandan.vn",
            "published_at": "2025-10-03",
        },
        id="doi-moi-sang-tao-cap-dia-phuong",
    ),
    pytest.param(
        (
            "Với 47,05 điểm, Bến Tre là tỉnh đứng đầu cả nước về Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2018. Đây là kết quả được UNDP, CECODES và VFF-CRT công bố sáng 2.4 tại Hà Nội.\n\n"
            "PAPI 2018 lần đầu đo lường hai chỉ số mới là quản trị môi trường và quản trị điện tử, nâng tổng điểm tối đa từ 60 lên 80 điểm. Vì vậy, nhóm nghiên cứu khuyến cáo không so sánh tổng điểm với các năm trước.\n\n"
            "Theo kết quả khảo sát trên 14.300 người dân, 16 tỉnh thuộc nhóm đạt điểm cao nhất, trong đó có Bến Tre, Thái Bình, Phú Thọ, Lạng Sơn, Nghệ An. 15 tỉnh rơi vào nhóm thấp nhất, chủ yếu ở Tây Nguyên và Tây Bắc, gồm Bình Định, Kon Tum, Đắk Lắk...\n\n"
            "Trong số 5 thành phố trực thuộc trung ương, chỉ có Đà Nẵng lọt nhóm đạt điểm cao nhất, Cần Thơ thuộc nhóm trung bình cao. Hải Phòng, TPHCM nằm ở nhóm trung bình thấp. Riêng Hà Nội, với 41,5 điểm, xếp ở nhóm thấp nhất.\n\n"
            "Ở từng nội dung, tham gia của người dân: cao nhất là Bến Tre 6,30 điểm, thấp nhất là Bình Thuận 4,32 điểm. Công khai, minh bạch: cao nhất Bến Tre 6,19; thấp nhất Kiên Giang 4,64. Trách nhiệm giải trình: cao nhất Thái Bình 5,64; thấp nhất TPHCM 4,42. Kiểm soát tham nhũng: Bến Tre 7,61 điểm, cao gấp rưỡi Hà Nội (5,67 điểm).\n\n"
            "Điểm trung bình toàn quốc ở nội dung quản trị điện tử chỉ đạt 1,93 trên thang 10, quản trị môi trường 4,76.\n\n"
            'Có 40% người trả lời cho biết họ phải "lót tay" để có giấy chứng nhận quyền sử dụng đất; con số này năm 2017 là 36%.'
        ),
        [
            "Bình Thuận | PAPI/Tham gia của người dân | 2018 | rank from bottom 1 | actual",
            "Bình Thuận | PAPI/Tham gia của người dân | 2018 | score = 4.32 | actual",
            "Bình Định | PAPI | 2018 | group thấp nhất | actual",
            "Bến Tre | PAPI | 2018 | group cao nhất | actual",
            "Bến Tre | PAPI | 2018 | rank = 1 | actual",
            "Bến Tre | PAPI | 2018 | score = 47.05 | actual",
            "Bến Tre | PAPI/Công khai minh bạch | 2018 | rank = 1 | actual",
            "Bến Tre | PAPI/Công khai minh bạch | 2018 | score = 6.19 | actual",
            "Bến Tre | PAPI/Kiểm soát tham nhũng | 2018 | score = 7.61 | actual",
            "Bến Tre | PAPI/Tham gia của người dân | 2018 | rank = 1 | actual",
            "Bến Tre | PAPI/Tham gia của người dân | 2018 | score = 6.3 | actual",
            "Cả nước | PAPI/Quản trị môi trường | 2018 | score = 4.76 | actual",
            "Cả nước | PAPI/Quản trị điện tử | 2018 | score = 1.93 | actual",
            "Cần Thơ | PAPI | 2018 | group trung bình cao | actual",
            "Hà Nội | PAPI | 2018 | group thấp nhất | actual",
            "Hà Nội | PAPI | 2018 | score = 41.5 | actual",
            "Hà Nội | PAPI/Kiểm soát tham nhũng | 2018 | score = 5.67 | actual",
            "Hải Phòng | PAPI | 2018 | group trung bình thấp | actual",
            "Kiên Giang | PAPI/Công khai minh bạch | 2018 | rank from bottom 1 | actual",
            "Kiên Giang | PAPI/Công khai minh bạch | 2018 | score = 4.64 | actual",
            "Kon Tum | PAPI | 2018 | group thấp nhất | actual",
            "Lạng Sơn | PAPI | 2018 | group cao nhất | actual",
            "Nghệ An | PAPI | 2018 | group cao nhất | actual",
            "Phú Thọ | PAPI | 2018 | group cao nhất | actual",
            "TP. Hồ Chí Minh | PAPI | 2018 | group trung bình thấp | actual",
            "TP. Hồ Chí Minh | PAPI/Trách nhiệm giải trình | 2018 | rank from bottom 1 | actual",
            "TP. Hồ Chí Minh | PAPI/Trách nhiệm giải trình | 2018 | score = 4.42 | actual",
            "Thái Bình | PAPI | 2018 | group cao nhất | actual",
            "Thái Bình | PAPI/Trách nhiệm giải trình | 2018 | rank = 1 | actual",
            "Thái Bình | PAPI/Trách nhiệm giải trình | 2018 | score = 5.64 | actual",
            "Đà Nẵng | PAPI | 2018 | group cao nhất | actual",
            "Đắk Lắk | PAPI | 2018 | group thấp nhất | actual",
        ],
        {
            "title": "PAPI 2018: Bến Tre dẫn đầu, người dân lo nhất là đói nghèo",
            "outlet": "laodong.vn",
            "published_at": "2019-04-02",
        },
        id="papi-2018-ben-tre-dan-dau-nguoi",
    ),
    pytest.param(
        (
            "Cùng với PCI 2022, ngày 11/4, VCCI lần đầu tiên công bố Chỉ số Xanh cấp tỉnh (PGI), công cụ đo chất lượng quản trị môi trường từ góc nhìn của doanh nghiệp.\n\n"
            "PGI gồm 4 chỉ số thành phần, mỗi chỉ số tối đa 10 điểm, tổng điểm tối đa là 40.\n\n"
            "Trong lần công bố đầu tiên này, Trà Vinh là địa phương có điểm PGI cao nhất với 17,67 điểm. Xếp thứ hai là Lạng Sơn (17,02 điểm), thứ ba là Bắc Ninh (16,92 điểm), sau đó là Quảng Ninh và Đà Nẵng, lần lượt đạt 16,45 và 16,34 điểm. Tính chung cả nước, điểm trung vị PGI chỉ là 14,85 điểm, tức mới đạt hơn một phần ba thang điểm.\n\n"
            'Trà Vinh dẫn đầu ở chỉ số thành phần "Thúc đẩy thực hành xanh" (4,87 điểm) nhưng chỉ đứng thứ 12 về "Đảm bảo tuân thủ". Trong khi đó, Lạng Sơn đứng thứ nhất về "Giảm thiểu ô nhiễm và thiên tai", Quảng Ninh đứng thứ ba về "Chính sách khuyến khích và dịch vụ hỗ trợ" với 3,92 điểm.\n\n'
            "Đối với bảng xếp hạng PCI 2022, Quảng Ninh có năm thứ sáu liên tiếp đứng đầu, đạt 72,95 điểm; Bắc Giang lên vị trí thứ hai với 72,80 điểm, tăng tới 29 bậc so với năm trước. Kế tiếp là Hải Phòng (70,76 điểm), Bà Rịa - Vũng Tàu (70,26 điểm) và Đồng Tháp (69,68 điểm).\n\n"
            '"Trà Vinh không nằm trong nhóm 10 tỉnh dẫn đầu PCI, chỉ xếp thứ 18 với 66,52 điểm, nhưng lại dẫn đầu PGI. Điều đó cho thấy hai thước đo bổ sung cho nhau", ông Đậu Anh Tuấn, Phó Tổng Thư ký VCCI, bình luận.\n\n'
            "Theo khảo sát, 62% doanh nghiệp cho biết biến đổi khí hậu ảnh hưởng đến hoạt động của mình, mức thiệt hại bình quân 1,6 tỷ đồng/năm."
        ),
        [
            "Bà Rịa - Vũng Tàu | PCI | 2022 | rank = 4 | actual",
            "Bà Rịa - Vũng Tàu | PCI | 2022 | score = 70.26 | actual",
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | rank_change = 29 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Bắc Ninh | PGI | 2022 | rank = 3 | actual",
            "Bắc Ninh | PGI | 2022 | score = 16.92 | actual",
            "Cả nước | PGI | 2022 | score = 14.85 | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Hải Phòng | PCI | 2022 | score = 70.76 | actual",
            "Lạng Sơn | PGI | 2022 | rank = 2 | actual",
            "Lạng Sơn | PGI | 2022 | score = 17.02 | actual",
            "Lạng Sơn | PGI/Giảm thiểu ô nhiễm | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
            "Quảng Ninh | PGI | 2022 | rank = 4 | actual",
            "Quảng Ninh | PGI | 2022 | score = 16.45 | actual",
            "Quảng Ninh | PGI/Chính sách hỗ trợ | 2022 | rank = 3 | actual",
            "Quảng Ninh | PGI/Chính sách hỗ trợ | 2022 | score = 3.92 | actual",
            "Trà Vinh | PCI | 2022 | rank = 18 | actual",
            "Trà Vinh | PCI | 2022 | score = 66.52 | actual",
            "Trà Vinh | PGI | 2022 | rank = 1 | actual",
            "Trà Vinh | PGI | 2022 | score = 17.67 | actual",
            "Trà Vinh | PGI/Tuân thủ tiêu chuẩn môi trường | 2022 | rank = 12 | actual",
            "Trà Vinh | PGI/Vai trò lãnh đạo | 2022 | rank = 1 | actual",
            "Trà Vinh | PGI/Vai trò lãnh đạo | 2022 | score = 4.87 | actual",
            "Đà Nẵng | PGI | 2022 | rank = 5 | actual",
            "Đà Nẵng | PGI | 2022 | score = 16.34 | actual",
            "Đồng Tháp | PCI | 2022 | rank = 5 | actual",
            "Đồng Tháp | PCI | 2022 | score = 69.68 | actual",
        ],
        {
            "title": "Lần đầu công bố Chỉ số Xanh cấp tỉnh: Trà Vinh đứng đầu",
            "outlet": "congthuong.vn",
            "published_at": "2023-04-11",
        },
        id="lan-dau-cong-bo-chi-so-xanh",
    ),
    pytest.param(
        (
            "Ngày 19/12/2025, Bộ Khoa học và Công nghệ công bố Báo cáo Chỉ số đánh giá chuyển đổi số (DTI) năm 2024 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương. Do việc sắp xếp đơn vị hành chính, kết quả cấp tỉnh được trình bày theo hai bảng: bảng 63 tỉnh, thành phố trước sắp xếp và bảng 34 tỉnh, thành phố sau sắp xếp.\n\n"
            "a) DTI cấp bộ\n\n"
            "Ở nhóm bộ, ngành có dịch vụ công, Bộ Tài chính và Bộ Nông nghiệp và Môi trường lần lượt giữ vị trí thứ nhất và thứ nhì với 0,8412 và 0,8192. Bộ Tư pháp tăng 4 bậc, xếp thứ 3. Giá trị trung bình của nhóm là 0,6905, tăng 8,7% so với năm 2023 (0,6355).\n\n"
            "Ở nhóm bộ, ngành không có dịch vụ công, Đài Truyền hình Việt Nam xếp thứ nhất (0,5734), Thông tấn xã Việt Nam xếp thứ hai (0,5602); giá trị trung bình đạt 0,4712.\n\n"
            "b) DTI cấp tỉnh\n\n"
            "Giá trị trung bình DTI cấp tỉnh năm 2024 là 0,7492, tăng 7,5% so với năm 2023.\n\n"
            "Theo bảng 63 tỉnh, thành phố, TP. Hồ Chí Minh xếp thứ nhất với 0,8862; Đà Nẵng xếp thứ hai với 0,8812; Hà Nội xếp thứ ba với 0,8754. Các vị trí cuối bảng thuộc về Bạc Liêu (thứ 61), Kon Tum (thứ 62) và Điện Biên (thứ 63).\n\n"
            "Theo bảng 34 tỉnh, thành phố, Hà Nội đứng đầu với 0,8754; thành phố Huế đứng thứ hai với 0,8689. Đà Nẵng mới (hợp nhất với Quảng Nam) xếp thứ 5 với 0,8421.\n\n"
            "c) DTI quốc gia\n\n"
            "DTI quốc gia năm 2024 đạt 0,7955, tăng 7,45% so với năm 2023 (0,7326). Trong đó, chỉ số chính về kinh tế số đạt 0,7221, xã hội số đạt 0,7714, chính phủ số đạt 0,8102.\n\n"
            "Bộ Khoa học và Công nghệ đề nghị các bộ, địa phương rà soát, hoàn thành 100% dịch vụ công trực tuyến toàn trình trong quý I/2026."
        ),
        [
            "Bạc Liêu | DTI | 2024 | rank = 61 | actual",
            "Bộ Nông nghiệp và Môi trường | DTI | 2024 | rank = 2 | actual",
            "Bộ Nông nghiệp và Môi trường | DTI | 2024 | score = 0.8192 | actual",
            "Bộ Tài chính | DTI | 2024 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2024 | score = 0.8412 | actual",
            "Bộ Tư pháp | DTI | 2024 | rank = 3 | actual",
            "Bộ Tư pháp | DTI | 2024 | rank_change = 4 | actual",
            "Các bộ, ngành có dịch vụ công | DTI | 2023 | score = 0.6355 | actual",
            "Các bộ, ngành có dịch vụ công | DTI | 2024 | score = 0.6905 | actual",
            "Các bộ, ngành có dịch vụ công | DTI | 2024 | score_change = 8.7 | actual",
            "Các bộ, ngành không có dịch vụ công | DTI | 2024 | score = 0.4712 | actual",
            "Các tỉnh, thành phố | DTI | 2024 | score = 0.7492 | actual",
            "Các tỉnh, thành phố | DTI | 2024 | score_change = 7.5 | actual",
            "Cả nước | DTI | 2023 | score = 0.7326 | actual",
            "Cả nước | DTI | 2024 | score = 0.7955 | actual",
            "Cả nước | DTI | 2024 | score_change = 7.45 | actual",
            "Cả nước | DTI/Chính quyền số | 2024 | score = 0.8102 | actual",
            "Cả nước | DTI/Kinh tế số | 2024 | score = 0.7221 | actual",
            "Cả nước | DTI/Xã hội số | 2024 | score = 0.7714 | actual",
            "Huế | DTI | 2024 | rank = 2 | actual",
            "Huế | DTI | 2024 | score = 0.8689 | actual",
            "Hà Nội | DTI | 2024 | rank = 1 | actual",
            "Hà Nội | DTI | 2024 | rank = 3 | actual",
            "Hà Nội | DTI | 2024 | score = 0.8754 | actual",
            "Kon Tum | DTI | 2024 | rank = 62 | actual",
            "TP. Hồ Chí Minh | DTI | 2024 | rank = 1 | actual",
            "TP. Hồ Chí Minh | DTI | 2024 | score = 0.8862 | actual",
            "Thông tấn xã Việt Nam | DTI | 2024 | rank = 2 | actual",
            "Thông tấn xã Việt Nam | DTI | 2024 | score = 0.5602 | actual",
            "Điện Biên | DTI | 2024 | rank = 63 | actual",
            "Đà Nẵng | DTI | 2024 | rank = 2 | actual",
            "Đà Nẵng | DTI | 2024 | rank = 5 | actual",
            "Đà Nẵng | DTI | 2024 | score = 0.8421 | actual",
            "Đà Nẵng | DTI | 2024 | score = 0.8812 | actual",
            "Đài Truyền hình Việt Nam | DTI | 2024 | rank = 1 | actual",
            "Đài Truyền hình Việt Nam | DTI | 2024 | score = 0.5734 | actual",
        ],
        {
            "title": "Bộ Khoa học và Công nghệ công bố Chỉ số chuyển đổi số năm 2024",
            "outlet": "mst.gov.vn",
            "published_at": "2025-12-22",
        },
        id="bo-khoa-hoc-va-cong-nghe-cong",
    ),
    pytest.param(
        (
            "Mười tám năm kể từ lần công bố đầu tiên, Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) đã trở thành tiếng nói chính sách quan trọng của cộng đồng doanh nghiệp.\n\n"
            "Nhìn lại bảng xếp hạng qua các năm có thể thấy nhiều biến động. Năm 2005, khi PCI mới đo ở 42 tỉnh, thành phố, Bình Dương dẫn đầu với 76,82 điểm. Đến năm 2008, Đà Nẵng vươn lên ngôi đầu với 72,18 điểm và giữ vị trí ấy đến năm 2010. Năm 2011, vị trí số một thuộc về Lào Cai (73,53 điểm). Đà Nẵng trở lại dẫn đầu trong bốn năm từ 2013 đến 2016.\n\n"
            "Từ năm 2017, Quảng Ninh thống trị bảng xếp hạng. Tỉnh đạt 70,69 điểm năm 2017, 70,36 điểm năm 2018, 73,40 điểm năm 2019, 75,09 điểm năm 2020 và 73,02 điểm năm 2021.\n\n"
            "Câu chuyện của Bắc Giang lại khác. Năm 2020, tỉnh này mới đứng thứ 27 với 63,98 điểm; năm 2021 xếp thứ 31; nhưng chỉ một năm sau đã vọt lên thứ 2 với 72,80 điểm.\n\n"
            "Ở chiều ngược lại, có những địa phương từng ở nhóm đầu nay tụt lại phía sau. Bình Định năm 2008 đứng thứ 11, đến năm 2022 chỉ còn xếp thứ 32. Vĩnh Long, quán quân khu vực Đồng bằng sông Cửu Long năm 2019 và đứng thứ 3 cả nước, năm 2022 rơi xuống vị trí 43.\n\n"
            "Cũng cần nhắc đến Hà Nội. Từ vị trí 51 năm 2012, Thủ đô đã có mặt trong top 10 từ năm 2018, đạt 68,60 điểm vào năm 2021 và đứng thứ 10.\n\n"
            "Điểm của tỉnh trung vị tăng từ 58,5 điểm năm 2015 lên 65,22 điểm năm 2022. Khoảng cách giữa tỉnh đầu bảng và cuối bảng từ hơn 36 điểm thời kỳ đầu còn 13 điểm.\n\n"
            "Mỗi điểm PCI tăng thêm, theo tính toán của VCCI, giúp số doanh nghiệp đăng ký mới tăng 3,5%.\n\n"
            "Kết quả PCI 2023 sẽ được VCCI công bố vào tháng 5 tới."
        ),
        [
            "Bình Dương | PCI | 2005 | rank = 1 | actual",
            "Bình Dương | PCI | 2005 | score = 76.82 | actual",
            "Bình Định | PCI | 2008 | rank = 11 | actual",
            "Bình Định | PCI | 2022 | rank = 32 | actual",
            "Bắc Giang | PCI | 2020 | rank = 27 | actual",
            "Bắc Giang | PCI | 2020 | score = 63.98 | actual",
            "Bắc Giang | PCI | 2021 | rank = 31 | actual",
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Các tỉnh, thành phố | PCI | 2015 | score = 58.5 | actual",
            "Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual",
            "Hà Nội | PCI | 2012 | rank = 51 | actual",
            "Hà Nội | PCI | 2018 | rank <= 10 | actual",
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hà Nội | PCI | 2021 | score = 68.6 | actual",
            "Lào Cai | PCI | 2011 | rank = 1 | actual",
            "Lào Cai | PCI | 2011 | score = 73.53 | actual",
            "Quảng Ninh | PCI | 2017 | score = 70.69 | actual",
            "Quảng Ninh | PCI | 2018 | score = 70.36 | actual",
            "Quảng Ninh | PCI | 2019 | score = 73.4 | actual",
            "Quảng Ninh | PCI | 2020 | score = 75.09 | actual",
            "Quảng Ninh | PCI | 2021 | score = 73.02 | actual",
            "Vĩnh Long | PCI | 2019 | rank = 1 | actual | region",
            "Vĩnh Long | PCI | 2019 | rank = 3 | actual",
            "Vĩnh Long | PCI | 2022 | rank = 43 | actual",
            "Đà Nẵng | PCI | 2008 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2008 | score = 72.18 | actual",
            "Đà Nẵng | PCI | 2013 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2014 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2015 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2016 | rank = 1 | actual",
        ],
        {
            "title": "Nhìn lại 18 năm PCI: cuộc đua không còn là sân chơi của vài địa phương",
            "outlet": "nhandan.vn",
            "published_at": "2024-03-27",
        },
        id="nhin-lai-18-nam-pci-cuoc-dua",
    ),
    pytest.param(
        (
            "Theo Quyết định số 292/QĐ-BNV ngày 12/4/2024 của Bộ Nội vụ, Bộ Tài chính xếp thứ 3/17 bộ, cơ quan ngang bộ về Chỉ số cải cách hành chính năm 2023 với kết quả 89,22%, giảm 1 bậc so với năm 2022.\n\n"
            "Đây là năm thứ 10 liên tiếp Bộ nằm trong nhóm 3 đơn vị đứng đầu. Xếp trên Bộ Tài chính là Ngân hàng Nhà nước Việt Nam (89,95%) và Bộ Tư pháp (89,45%).\n\n"
            "Trong 7 lĩnh vực đánh giá, Bộ có 3 lĩnh vực đứng thứ nhất gồm: Cải cách thủ tục hành chính (98,50%), Cải cách tài chính công (95,21%), Hiện đại hóa hành chính (94,02%). Lĩnh vực Cải cách chế độ công vụ xếp thứ 9, giảm 5 bậc, đạt 83,41%.\n\n"
            "Về điểm số, điểm thẩm định của Bộ đạt 60,21/62,5 điểm; điểm điều tra xã hội học đạt 29,01/37,5 điểm.\n\n"
            "Bên cạnh đó, Bộ Tài chính tiếp tục dẫn đầu Chỉ số chuyển đổi số cấp bộ năm thứ hai liên tiếp với giá trị 0,7225 và đứng thứ nhất về Vietnam ICT Index khối bộ trong 8 lần liên tiếp.\n\n"
            "Để nâng cao kết quả, ngày 15/5/2024 Bộ trưởng Bộ Tài chính ký Quyết định 1128/QĐ-BTC phê duyệt Kế hoạch nâng cao Chỉ số CCHC, trong đó đặt mục tiêu năm 2024 Chỉ số CCHC của Bộ đạt trên 91%, lĩnh vực cải cách chế độ công vụ tăng ít nhất 3 bậc. Đồng thời cắt giảm tối thiểu 20% thủ tục, 30% chi phí tuân thủ."
        ),
        [
            "Bộ Tài chính | DTI | 2023 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2023 | score = 0.7225 | actual",
            "Bộ Tài chính | ICT_INDEX | 2023 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank <= 3 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 3 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank_change = -1 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.22 | actual",
            "Bộ Tài chính | PAR_INDEX | 2024 | score > 91 | target",
            "Bộ Tài chính | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | score = 98.5 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách tài chính công | 2023 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách tài chính công | 2023 | score = 95.21 | actual",
            "Bộ Tài chính | PAR_INDEX/Hiện đại hóa hành chính | 2023 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX/Hiện đại hóa hành chính | 2023 | score = 94.02 | actual",
            "Bộ Tài chính | PAR_INDEX/Điểm thẩm định | 2023 | score = 60.21 | actual",
            "Bộ Tài chính | PAR_INDEX/Điểm điều tra xã hội học | 2023 | score = 29.01 | actual",
            "Bộ Tài chính | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | rank = 9 | actual",
            "Bộ Tài chính | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | rank_change = -5 | actual",
            "Bộ Tài chính | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | score = 83.41 | actual",
            "Bộ Tài chính | PAR_INDEX/Đội ngũ cán bộ, công chức | 2024 | rank_change >= 3 | target",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.45 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.95 | actual",
        ],
        {
            "title": "Bộ Tài chính duy trì nhóm dẫn đầu về cải cách hành chính",
            "outlet": "mof.gov.vn",
            "published_at": "2024-05-20",
        },
        id="bo-tai-chinh-duy-tri-nhom-dan",
    ),
    pytest.param(
        (
            "Sáng 15.4, UNDP cùng các đối tác công bố kết quả Chỉ số PAPI năm 2024 tại 61 tỉnh, thành phố (không gồm hai địa phương thiếu dữ liệu).\n\n"
            "Dẫn đầu cả nước là Tây Ninh với 47,82 điểm. Bà Rịa - Vũng Tàu đứng ngay sau (47,7 điểm), Hà Nội xếp thứ ba với 47,6 điểm - thứ hạng tốt nhất của thủ đô kể từ khi PAPI ra đời. Bình Dương, Bắc Ninh cùng nằm trong nhóm 5.\n\n"
            "Ba tỉnh cuối bảng gồm Cao Bằng (38,9 điểm), Đắk Nông (39,1 điểm), Gia Lai (39,5 điểm).\n\n"
            "Xét theo vùng, Đông Nam Bộ đạt điểm trung bình cao nhất (45,4), Tây Nguyên thấp nhất (40,2).\n\n"
            'Trong 8 chỉ số nội dung, có 5 chỉ số tăng điểm so với năm 2023. "Quản trị điện tử" tăng mạnh nhất, từ 3,25 lên 3,54 điểm; "Công khai, minh bạch" đạt 5,36 điểm (năm 2023: 5,15). Điểm "Quản trị môi trường" giảm nhẹ còn 3,51, là mức thấp thứ hai trong bảy năm.\n\n'
            'Hà Nội đứng đầu cả nước ở "Trách nhiệm giải trình với người dân" với 4,91 điểm và thuộc nhóm điểm cao nhất ở 6/8 nội dung; nội dung duy nhất thuộc nhóm thấp là "Quản trị môi trường" (3,12 điểm).\n\n'
            "TP.HCM năm nay đạt 43,6 điểm, thuộc nhóm trung bình cao, so với nhóm trung bình thấp năm ngoái. Đà Nẵng rớt từ nhóm cao nhất xuống nhóm trung bình cao với 44,03 điểm. Hải Phòng giữ nguyên nhóm cao nhất.\n\n"
            "18.894 người dân đã tham gia khảo sát. 24% số người được hỏi coi nghèo đói là mối lo lớn nhất."
        ),
        [
            "Bà Rịa - Vũng Tàu | PAPI | 2024 | rank = 2 | actual",
            "Bà Rịa - Vũng Tàu | PAPI | 2024 | score = 47.7 | actual",
            "Bình Dương | PAPI | 2024 | rank <= 5 | actual",
            "Bắc Ninh | PAPI | 2024 | rank <= 5 | actual",
            "Cao Bằng | PAPI | 2024 | score = 38.9 | actual",
            "Cả nước | PAPI/Công khai minh bạch | 2023 | score = 5.15 | actual",
            "Cả nước | PAPI/Công khai minh bạch | 2024 | score = 5.36 | actual",
            "Cả nước | PAPI/Quản trị môi trường | 2024 | score = 3.51 | actual",
            "Cả nước | PAPI/Quản trị điện tử | 2023 | score = 3.25 | actual",
            "Cả nước | PAPI/Quản trị điện tử | 2024 | score = 3.54 | actual",
            "Gia Lai | PAPI | 2024 | score = 39.5 | actual",
            "Hà Nội | PAPI | 2024 | rank = 3 | actual",
            "Hà Nội | PAPI | 2024 | score = 47.6 | actual",
            "Hà Nội | PAPI/Quản trị môi trường | 2024 | group thấp nhất | actual",
            "Hà Nội | PAPI/Quản trị môi trường | 2024 | score = 3.12 | actual",
            "Hà Nội | PAPI/Trách nhiệm giải trình | 2024 | rank = 1 | actual",
            "Hà Nội | PAPI/Trách nhiệm giải trình | 2024 | score = 4.91 | actual",
            "Hải Phòng | PAPI | 2024 | group cao nhất | actual",
            "TP. Hồ Chí Minh | PAPI | 2023 | group trung bình thấp | actual",
            "TP. Hồ Chí Minh | PAPI | 2024 | group trung bình cao | actual",
            "TP. Hồ Chí Minh | PAPI | 2024 | score = 43.6 | actual",
            "Tây Nguyên | PAPI | 2024 | rank from bottom 1 | actual",
            "Tây Nguyên | PAPI | 2024 | score = 40.2 | actual",
            "Tây Ninh | PAPI | 2024 | rank = 1 | actual",
            "Tây Ninh | PAPI | 2024 | score = 47.82 | actual",
            "Đà Nẵng | PAPI | 2023 | group cao nhất | actual",
            "Đà Nẵng | PAPI | 2024 | group trung bình cao | actual",
            "Đà Nẵng | PAPI | 2024 | score = 44.03 | actual",
            "Đông Nam Bộ | PAPI | 2024 | rank = 1 | actual",
            "Đông Nam Bộ | PAPI | 2024 | score = 45.4 | actual",
            "Đắk Nông | PAPI | 2024 | score = 39.1 | actual",
        ],
        {
            "title": "PAPI 2024: Hà Nội lần đầu vào top 3, nhiều tỉnh rớt nhóm",
            "outlet": "thanhnien.vn",
            "published_at": "2025-04-16",
        },
        id="papi-2024-ha-noi-lan-dau-vao",
    ),
    pytest.param(
        (
            "Theo dữ liệu trên Cổng Dịch vụ công quốc gia, tính đến 17h ngày 14/7/2025, bảng xếp hạng Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp (Quyết định 766) có nhiều thay đổi.\n\n"
            "Ở khối địa phương, Hà Tĩnh đứng thứ nhất với 91,63 điểm, tiếp đến là Ninh Bình 90,88 điểm, Thái Nguyên 89,95 điểm. TP Huế xếp thứ 8, đạt 87,12 điểm. Đứng cuối là Đắk Lắk với 69,4 điểm.\n\n"
            "Ở khối bộ, ngành, Bộ Công Thương dẫn đầu với 86,3 điểm; Bộ Nội vụ xếp thứ 2 (85,15 điểm). Bộ Xây dựng, sau khi hợp nhất với Bộ Giao thông vận tải, xếp thứ 9 với 74,88 điểm.\n\n"
            "Về từng nhóm chỉ tiêu, Hà Tĩnh đạt tối đa 18/18 điểm công khai, minh bạch; tiến độ giải quyết 19,6/20 điểm; mức độ hài lòng đạt 17,9/18 điểm.\n\n"
            "Hà Nội và TP.HCM lần lượt đứng thứ 21 và 27/34 tỉnh, thành phố. Tháng trước, hai địa phương này xếp thứ 35 và 44/63."
        ),
        [
            "Bộ Công Thương | INDEX_766 | 2025 | rank = 1 | actual",
            "Bộ Công Thương | INDEX_766 | 2025 | score = 86.3 | actual",
            "Bộ Nội vụ | INDEX_766 | 2025 | rank = 2 | actual",
            "Bộ Nội vụ | INDEX_766 | 2025 | score = 85.15 | actual",
            "Bộ Xây dựng | INDEX_766 | 2025 | rank = 9 | actual",
            "Bộ Xây dựng | INDEX_766 | 2025 | score = 74.88 | actual",
            "Huế | INDEX_766 | 2025 | rank = 8 | actual",
            "Huế | INDEX_766 | 2025 | score = 87.12 | actual",
            "Hà Nội | INDEX_766 | 2025 | rank = 21 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | rank = 1 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | score = 91.63 | actual",
            "Hà Tĩnh | INDEX_766/Mức độ hài lòng | 2025 | score = 17.9 | actual",
            "Hà Tĩnh | INDEX_766/Tiến độ, kết quả giải quyết | 2025 | score = 19.6 | actual",
            "Ninh Bình | INDEX_766 | 2025 | rank = 2 | actual",
            "Ninh Bình | INDEX_766 | 2025 | score = 90.88 | actual",
            "TP. Hồ Chí Minh | INDEX_766 | 2025 | rank = 27 | actual",
            "Thái Nguyên | INDEX_766 | 2025 | rank = 3 | actual",
            "Thái Nguyên | INDEX_766 | 2025 | score = 89.95 | actual",
            "Đắk Lắk | INDEX_766 | 2025 | rank = 34 | actual",
            "Đắk Lắk | INDEX_766 | 2025 | score = 69.4 | actual",
        ],
        {
            "title": "Xếp hạng phục vụ người dân, doanh nghiệp: Bộ nào, tỉnh nào dẫn đầu?",
            "outlet": "baochinhphu.vn",
            "published_at": "2025-07-15",
        },
        id="xep-hang-phuc-vu-nguoi-dan-doanh",
    ),
    pytest.param(
        (
            "(Chinhphu.vn) - Bộ Nội vụ cho biết, Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) trung bình của cả nước năm 2019 là 84,45%, tăng 1,46 điểm phần trăm so với năm 2018.\n\n"
            "Đây là năm thứ ba Bộ Nội vụ phối hợp với Mặt trận Tổ quốc, Hội Cựu chiến binh và Tổng công ty Bưu điện Việt Nam triển khai đo lường, với 36.630 phiếu phát ra.\n\n"
            "Trong 63 tỉnh, thành phố, có 28 địa phương đạt Chỉ số SIPAS trên mức trung bình cả nước. Tỉnh có chỉ số cao nhất là Hải Phòng, đạt 95,26%; thấp nhất là Bình Thuận, 73,81%. Như vậy khoảng cách giữa hai địa phương này là 21,45%, thu hẹp so với mức 28,24% của năm 2018.\n\n"
            "Xét theo từng yếu tố, chỉ số hài lòng về tiếp cận dịch vụ là 83,98%, về thủ tục hành chính 86,45%, công chức 86,60%, kết quả cung ứng dịch vụ 88,20%; riêng tiếp nhận, giải quyết góp ý, kiến nghị chỉ 74,99%.\n\n"
            "Cùng dịp này, Bộ Nội vụ công bố PAR INDEX 2019. Ở khối bộ, Ngân hàng Nhà nước Việt Nam năm thứ 5 liên tiếp đứng đầu với 95,40%, bỏ xa đơn vị xếp cuối là Bộ Giao thông vận tải (80,53%). Bình quân của 17 bộ đạt 85,63%, tăng 2,95% so với năm 2018 (82,68%).\n\n"
            "Ở khối tỉnh, bình quân đạt 81,15%, tăng 4,23%. Quảng Ninh có năm thứ ba liên tiếp giữ ngôi đầu (90,09%), xếp sau lần lượt là Hà Nội (84,64%), Đồng Tháp (84,43%), Đà Nẵng và Hải Phòng. Bến Tre đứng cuối bảng với 73,87%; trước đó, năm 2018 tỉnh này xếp thứ 46.\n\n"
            "TP.HCM tăng 8 bậc, lên thứ 7, đạt 83,56%.\n\n"
            "Phát biểu tại hội nghị, Phó Thủ tướng Thường trực Trương Hòa Bình yêu cầu các bộ, địa phương có thứ hạng thấp nghiêm túc rút kinh nghiệm; phấn đấu năm 2020 mức độ hài lòng của người dân đạt trên 85%."
        ),
        [
            "Bình Thuận | SIPAS | 2019 | rank = 63 | actual",
            "Bình Thuận | SIPAS | 2019 | score = 73.81 | actual",
            "Bến Tre | PAR_INDEX | 2018 | rank = 46 | actual",
            "Bến Tre | PAR_INDEX | 2019 | rank = 63 | actual",
            "Bến Tre | PAR_INDEX | 2019 | score = 73.87 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2019 | rank = 17 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2019 | score = 80.53 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2018 | score = 82.68 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2019 | score = 85.63 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2019 | score_change = 2.95 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2019 | score = 81.15 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2019 | score_change = 4.23 | actual",
            "Cả nước | SIPAS | 2019 | score = 84.45 | actual",
            "Cả nước | SIPAS | 2019 | score_change = 1.46 | actual",
            "Cả nước | SIPAS | 2020 | score > 85 | target",
            "Hà Nội | PAR_INDEX | 2019 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2019 | score = 84.64 | actual",
            "Hải Phòng | PAR_INDEX | 2019 | rank = 5 | actual",
            "Hải Phòng | SIPAS | 2019 | rank = 1 | actual",
            "Hải Phòng | SIPAS | 2019 | score = 95.26 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2019 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2019 | score = 95.4 | actual",
            "Quảng Ninh | PAR_INDEX | 2019 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2019 | score = 90.09 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2019 | rank = 7 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2019 | rank_change = 8 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2019 | score = 83.56 | actual",
            "Đà Nẵng | PAR_INDEX | 2019 | rank = 4 | actual",
            "Đồng Tháp | PAR_INDEX | 2019 | rank = 3 | actual",
            "Đồng Tháp | PAR_INDEX | 2019 | score = 84.43 | actual",
        ],
        {
            "title": "SIPAS 2019: Gần 85% người dân hài lòng với cơ quan hành chính",
            "outlet": "baochinhphu.vn",
            "published_at": "2020-05-19",
        },
        id="sipas-2019-gan-85-nguoi-dan-hai",
    ),
    pytest.param(
        (
            "TTO - Chỉ số PAPI 2014 vừa được công bố sáng 14-4 tại Hà Nội cho thấy hiệu quả quản trị của nhiều tỉnh thành sụt giảm.\n\n"
            "Sáu lĩnh vực nội dung được đo lường gồm: tham gia của người dân ở cấp cơ sở; công khai, minh bạch; trách nhiệm giải trình; kiểm soát tham nhũng; thủ tục hành chính công; cung ứng dịch vụ công.\n\n"
            'Trong năm 2014, điểm trung bình toàn quốc của 4/6 lĩnh vực giảm. Mạnh nhất là "Kiểm soát tham nhũng" với 5,9 điểm, giảm 0,25 điểm so với 2013. Điểm về "Thủ tục hành chính công" là 6,88, cao nhất trong sáu lĩnh vực cùng với "Cung ứng dịch vụ công" (7,0 điểm).\n\n'
            "Ở cấp tỉnh, Quảng Bình tiếp tục đứng đầu với 40,6 điểm trên thang 60. Nằm trong nhóm 16 tỉnh đạt điểm cao nhất còn có Nam Định, Thái Bình, Đà Nẵng (39,5 điểm), Vĩnh Long, Long An. Ngược lại, Khánh Hòa xếp cuối bảng với 31,1 điểm, kế đó là Cao Bằng, Bình Phước.\n\n"
            "Hai thành phố lớn nhất nước đều không có kết quả tốt. Hà Nội đạt 36,3 điểm, thuộc nhóm trung bình cao, TP.HCM thuộc nhóm trung bình thấp với 35,5 điểm. Năm 2013, TP.HCM ở nhóm trung bình cao.\n\n"
            'Theo TS Đặng Ngọc Dinh, giám đốc CECODES, có tới 24% người được hỏi phải đưa "lót tay" khi làm giấy chứng nhận quyền sử dụng đất, còn tại TP.HCM tỉ lệ này là 16%.\n\n'
            '"Nếu một tỉnh cải thiện 1 điểm kiểm soát tham nhũng thì thứ hạng có thể tăng 10 bậc", ông Dinh nói.'
        ),
        [
            "Bình Phước | PAPI | 2014 | rank from bottom 3 | actual",
            "Cao Bằng | PAPI | 2014 | rank from bottom 2 | actual",
            "Cả nước | PAPI/Cung ứng dịch vụ công | 2014 | score = 7 | actual",
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2014 | score = 5.9 | actual",
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2014 | score_change = -0.25 | actual",
            "Cả nước | PAPI/Thủ tục hành chính công | 2014 | score = 6.88 | actual",
            "Hà Nội | PAPI | 2014 | group trung bình cao | actual",
            "Hà Nội | PAPI | 2014 | score = 36.3 | actual",
            "Khánh Hòa | PAPI | 2014 | rank from bottom 1 | actual",
            "Khánh Hòa | PAPI | 2014 | score = 31.1 | actual",
            "Long An | PAPI | 2014 | rank <= 16 | actual",
            "Nam Định | PAPI | 2014 | rank <= 16 | actual",
            "Quảng Bình | PAPI | 2014 | rank = 1 | actual",
            "Quảng Bình | PAPI | 2014 | score = 40.6 | actual",
            "TP. Hồ Chí Minh | PAPI | 2013 | group trung bình cao | actual",
            "TP. Hồ Chí Minh | PAPI | 2014 | group trung bình thấp | actual",
            "TP. Hồ Chí Minh | PAPI | 2014 | score = 35.5 | actual",
            "Thái Bình | PAPI | 2014 | rank <= 16 | actual",
            "Vĩnh Long | PAPI | 2014 | rank <= 16 | actual",
            "Đà Nẵng | PAPI | 2014 | rank <= 16 | actual",
            "Đà Nẵng | PAPI | 2014 | score = 39.5 | actual",
        ],
        {"title": "PAPI 2014: Điểm số giảm, Quảng Bình dẫn đầu", "outlet": "tuoitre.vn", "published_at": "2015-04-14"},
        id="papi-2014-diem-so-giam-quang-binh",
    ),
    pytest.param(
        (
            'Bộ TT&TT vừa công bố báo cáo "Đánh giá chuyển đổi số các bộ, ngành và địa phương năm 2020" (DTI 2020). Đây là lần đầu Việt Nam có bảng xếp hạng này.\n\n'
            "Ở cấp tỉnh, ba địa phương dẫn đầu là Đà Nẵng, Thừa Thiên Huế và Bắc Ninh với giá trị DTI lần lượt là 0,4874; 0,4407 và 0,4266. TP.HCM đứng thứ 5, Hà Nội thứ 34. Giá trị trung bình cấp tỉnh là 0,3026.\n\n"
            "Cụ thể theo trụ cột: về chính quyền số, Đà Nẵng dẫn đầu (0,5412), tiếp theo là Quảng Ninh và Thừa Thiên Huế; về kinh tế số, Đà Nẵng tiếp tục đứng số 1 với 0,4523, Bắc Ninh xếp hạng 2; về xã hội số, Thừa Thiên Huế xếp thứ nhất, TP.HCM xếp thứ 4.\n\n"
            "Ở cấp bộ, với nhóm có dịch vụ công, Bộ Tài chính xếp thứ nhất (0,4944), Bảo hiểm xã hội Việt Nam xếp thứ hai (0,4809), Bộ Kế hoạch và Đầu tư xếp thứ ba. Bộ Công Thương, Bộ TT&TT lần lượt đứng thứ 4 và thứ 5. Đối với nhóm không có dịch vụ công, Ủy ban Quản lý vốn nhà nước tại doanh nghiệp đứng đầu với 0,2846.\n\n"
            "So sánh hai khối, giá trị DTI trung bình của các bộ có dịch vụ công là 0,3982, cao hơn 0,2342 của nhóm không có dịch vụ công.\n\n"
            'Thứ trưởng Nguyễn Huy Dũng cho biết, chỉ số của năm 2021 sẽ có thêm các chỉ tiêu về nhận thức. "Mục tiêu đặt ra là đến năm 2025, Việt Nam thuộc nhóm 50 nước dẫn đầu về chính phủ điện tử (EGDI)", ông nói.'
        ),
        [
            "Bảo hiểm xã hội Việt Nam | DTI | 2020 | rank = 2 | actual",
            "Bảo hiểm xã hội Việt Nam | DTI | 2020 | score = 0.4809 | actual",
            "Bắc Ninh | DTI | 2020 | score = 0.4266 | actual",
            "Bắc Ninh | DTI/Kinh tế số | 2020 | rank = 2 | actual",
            "Bộ Công Thương | DTI | 2020 | rank = 4 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2020 | rank = 3 | actual",
            "Bộ Thông tin và Truyền thông | DTI | 2020 | rank = 5 | actual",
            "Bộ Tài chính | DTI | 2020 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2020 | score = 0.4944 | actual",
            "Các bộ, ngành có dịch vụ công | DTI | 2020 | score = 0.3982 | actual",
            "Các bộ, ngành không có dịch vụ công | DTI | 2020 | score = 0.2342 | actual",
            "Các tỉnh, thành phố | DTI | 2020 | score = 0.3026 | actual",
            "Hà Nội | DTI | 2020 | rank = 34 | actual",
            "Quảng Ninh | DTI/Chính quyền số | 2020 | rank = 2 | actual",
            "TP. Hồ Chí Minh | DTI | 2020 | rank = 5 | actual",
            "TP. Hồ Chí Minh | DTI/Xã hội số | 2020 | rank = 4 | actual",
            "Thừa Thiên Huế | DTI | 2020 | score = 0.4407 | actual",
            "Thừa Thiên Huế | DTI/Chính quyền số | 2020 | rank = 3 | actual",
            "Thừa Thiên Huế | DTI/Xã hội số | 2020 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2020 | score = 0.4874 | actual",
            "Đà Nẵng | DTI/Chính quyền số | 2020 | rank = 1 | actual",
            "Đà Nẵng | DTI/Chính quyền số | 2020 | score = 0.5412 | actual",
            "Đà Nẵng | DTI/Kinh tế số | 2020 | rank = 1 | actual",
            "Đà Nẵng | DTI/Kinh tế số | 2020 | score = 0.4523 | actual",
            "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | DTI | 2020 | rank = 1 | actual",
            "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | DTI | 2020 | score = 0.2846 | actual",
        ],
        {
            "title": "Lần đầu xếp hạng chuyển đổi số các bộ, tỉnh: Đà Nẵng, Bộ Tài chính dẫn đầu",
            "outlet": "vietnamnet.vn",
            "published_at": "2021-10-20",
        },
        id="lan-dau-xep-hang-chuyen-doi-so",
    ),
    pytest.param(
        (
            "VneConomy - Sáng 9/5, VCCI công bố PCI 2023. Khác với những năm trước, năm nay VCCI chỉ xếp hạng 30 địa phương có chất lượng điều hành tốt nhất.\n\n"
            "Quảng Ninh lần thứ 7 liên tiếp giữ ngôi vị quán quân với 71,25 điểm. Long An bứt phá ngoạn mục, từ vị trí thứ 10 năm 2022 lên thứ 2 với 70,94 điểm. Hải Phòng (70,34 điểm), Bắc Giang (69,75 điểm) và Đồng Tháp (69,66 điểm) hoàn thiện top 5.\n\n"
            "Tiếp theo là Bà Rịa - Vũng Tàu 69,57 điểm, Bến Tre 69,2 điểm, Thừa Thiên Huế 69,19 điểm, Hậu Giang 69,17 điểm và Phú Thọ 69,1 điểm. TP.HCM lùi một bước, từ hạng 27 còn ngoài top 30? Thực tế, thành phố vẫn đứng thứ 27 với 67,19 điểm. Hà Nội 67,15 điểm, đứng thứ 28, giảm 8 bậc so với năm 2022.\n\n"
            "Đà Nẵng là cái tên gây tiếc nuối khi rớt từ hạng 9 xuống hạng 16, đạt 68,79 điểm.\n\n"
            "Ở Chỉ số Xanh, quán quân năm đầu tiên Trà Vinh nhường chỗ cho Quảng Ninh với 26 điểm, cao hơn Đà Nẵng (25,67 điểm) 0,33 điểm. Trà Vinh xếp thứ bao nhiêu không được nêu trong nhóm 5.\n\n"
            "Điểm trung vị PCI năm 2023 đạt 66,66 điểm, tăng 1,44 điểm.\n\n"
            "Về các chỉ số thành phần, Quảng Ninh đứng đầu cả nước ở Chi phí thời gian (8,41 điểm) và Tính năng động (7,12 điểm). Long An dẫn đầu ở ba chỉ số: Gia nhập thị trường, Tiếp cận đất đai, Hỗ trợ doanh nghiệp. Bắc Giang có 4 chỉ số nằm trong top 5.\n\n"
            "Nhiều doanh nghiệp vẫn kém lạc quan: chỉ 27% dự kiến mở rộng kinh doanh, thấp nhất từ trước tới nay."
        ),
        [
            "Bà Rịa - Vũng Tàu | PCI | 2023 | score = 69.57 | actual",
            "Bắc Giang | PCI | 2023 | rank <= 5 | actual",
            "Bắc Giang | PCI | 2023 | score = 69.75 | actual",
            "Bến Tre | PCI | 2023 | score = 69.2 | actual",
            "Các tỉnh, thành phố | PCI | 2023 | score = 66.66 | actual",
            "Các tỉnh, thành phố | PCI | 2023 | score_change = 1.44 | actual",
            "Hà Nội | PCI | 2023 | rank = 28 | actual",
            "Hà Nội | PCI | 2023 | rank_change = -8 | actual",
            "Hà Nội | PCI | 2023 | score = 67.15 | actual",
            "Hải Phòng | PCI | 2023 | rank <= 5 | actual",
            "Hải Phòng | PCI | 2023 | score = 70.34 | actual",
            "Hậu Giang | PCI | 2023 | score = 69.17 | actual",
            "Long An | PCI | 2022 | rank = 10 | actual",
            "Long An | PCI | 2023 | rank = 2 | actual",
            "Long An | PCI | 2023 | score = 70.94 | actual",
            "Long An | PCI/Gia nhập thị trường | 2023 | rank = 1 | actual",
            "Long An | PCI/Hỗ trợ doanh nghiệp | 2023 | rank = 1 | actual",
            "Long An | PCI/Tiếp cận đất đai | 2023 | rank = 1 | actual",
            "Phú Thọ | PCI | 2023 | score = 69.1 | actual",
            "Quảng Ninh | PCI | 2023 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2023 | score = 71.25 | actual",
            "Quảng Ninh | PCI/Chi phí thời gian | 2023 | rank = 1 | actual",
            "Quảng Ninh | PCI/Chi phí thời gian | 2023 | score = 8.41 | actual",
            "Quảng Ninh | PCI/Tính năng động | 2023 | rank = 1 | actual",
            "Quảng Ninh | PCI/Tính năng động | 2023 | score = 7.12 | actual",
            "Quảng Ninh | PGI | 2023 | score = 26 | actual",
            "TP. Hồ Chí Minh | PCI | 2023 | rank = 27 | actual",
            "TP. Hồ Chí Minh | PCI | 2023 | score = 67.19 | actual",
            "Thừa Thiên Huế | PCI | 2023 | score = 69.19 | actual",
            "Đà Nẵng | PCI | 2022 | rank = 9 | actual",
            "Đà Nẵng | PCI | 2023 | rank = 16 | actual",
            "Đà Nẵng | PCI | 2023 | score = 68.79 | actual",
            "Đà Nẵng | PGI | 2023 | score = 25.67 | actual",
            "Đồng Tháp | PCI | 2023 | rank <= 5 | actual",
            "Đồng Tháp | PCI | 2023 | score = 69.66 | actual",
        ],
        {
            "title": "VCCI công bố PCI 2023: Chỉ công bố 30 tỉnh đầu bảng",
            "outlet": "vneconomy.vn",
            "published_at": "2024-05-10",
        },
        id="vcci-cong-bo-pci-2023-chi-cong",
    ),
    pytest.param(
        (
            "Kết quả xác định Chỉ số cải cách hành chính năm 2012 lần đầu tiên được Bộ Nội vụ công bố chiều 26/12 đã gây không ít bất ngờ.\n\n"
            "Cụ thể, trong 19 bộ, cơ quan ngang bộ, Bộ Giao thông vận tải dẫn đầu với 83,57 điểm; Bộ Tài nguyên và Môi trường đứng cuối bảng với 64,64 điểm. Như vậy điểm trung bình của các bộ là 76,94.\n\n"
            "Không bộ nào đạt trên 85 điểm. Bộ Nội vụ - cơ quan chủ trì đánh giá - xếp thứ 2; Ngân hàng Nhà nước xếp thứ 3 và Bộ Tài chính xếp thứ 9.\n\n"
            "Ở khối địa phương, TP Đà Nẵng đứng thứ nhất với 87,02 điểm. Bà Rịa - Vũng Tàu và TP Hồ Chí Minh cùng đạt trên 85 điểm, xếp thứ hai và thứ ba. Hà Nội xếp thứ 5 với 84,2 điểm. Thấp nhất là Cà Mau, 61,38 điểm, trong khi Điện Biên có 62,4 điểm đứng áp chót.\n\n"
            "Nếu xét theo kết quả điều tra xã hội học, Đà Nẵng không còn ở vị trí đầu mà là Hà Tĩnh, với 27,9/40 điểm.\n\n"
            'Trả lời câu hỏi vì sao Bộ Tài nguyên và Môi trường xếp cuối, ông Đinh Duy Hòa, Vụ trưởng Vụ Cải cách hành chính, giải thích: "Bộ này bị trừ 3,5 điểm do chậm ban hành văn bản".\n\n'
            "Năm 2013, việc chấm điểm sẽ được tiến hành ngay trong quý I/2014. Bộ Nội vụ dự kiến công bố vào tháng 6."
        ),
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2012 | rank = 2 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2012 | score > 85 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2012 | rank = 1 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2012 | score = 83.57 | actual",
            "Bộ Nội vụ | PAR_INDEX | 2012 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2012 | rank = 9 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2012 | rank = 19 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2012 | score = 64.64 | actual",
            "Cà Mau | PAR_INDEX | 2012 | rank from bottom 1 | actual",
            "Cà Mau | PAR_INDEX | 2012 | score = 61.38 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2012 | score = 76.94 | actual",
            "Hà Nội | PAR_INDEX | 2012 | rank = 5 | actual",
            "Hà Nội | PAR_INDEX | 2012 | score = 84.2 | actual",
            "Hà Tĩnh | PAR_INDEX/Điểm điều tra xã hội học | 2012 | score = 27.9 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2012 | rank = 3 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2012 | rank = 3 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2012 | score > 85 | actual",
            "Điện Biên | PAR_INDEX | 2012 | rank from bottom 2 | actual",
            "Điện Biên | PAR_INDEX | 2012 | score = 62.4 | actual",
            "Đà Nẵng | PAR_INDEX | 2012 | rank = 1 | actual",
            "Đà Nẵng | PAR_INDEX | 2012 | score = 87.02 | actual",
        ],
        {
            "title": "Bộ Giao thông vận tải bất ngờ dẫn đầu Chỉ số cải cách hành chính",
            "outlet": "vietnamplus.vn",
            "published_at": "2013-12-26",
        },
        id="bo-giao-thong-van-tai-bat-ngo",
    ),
    pytest.param(
        (
            "Bốn tháng sau khi vận hành chính quyền địa phương 2 cấp, thứ hạng của nhiều tỉnh, thành trên bảng Bộ chỉ số phục vụ người dân, doanh nghiệp đảo chiều.\n\n"
            "Đắk Lắk (hợp nhất với Phú Yên) đang đứng thứ 33/34 tỉnh, thành với 72,15 điểm, trong khi trước sáp nhập, tỉnh Phú Yên cũ xếp thứ 12/63 và Đắk Lắk cũ thứ 58/63. Tỉnh Quảng Trị mới ở vị trí 20, đạt 83,4 điểm.\n\n"
            "Ngược lại, Gia Lai tăng 9 bậc so với tháng 9, vươn lên thứ 5 (90,2 điểm). Hà Tĩnh, Huế, Ninh Bình tiếp tục chia nhau ba vị trí đầu, lần lượt đạt 93,6 điểm, 92,8 điểm và 92,1 điểm.\n\n"
            'Ông Ngô Hải Phan, Cục trưởng Cục Kiểm soát thủ tục hành chính, Văn phòng Chính phủ, cho rằng nguyên nhân chủ yếu do dữ liệu chưa đồng bộ: "Có xã chỉ đạt 40% hồ sơ số hóa".\n\n'
            "Ở khối bộ, Bộ Nông nghiệp và Môi trường xếp thứ 6 với 80,5 điểm; Bộ Dân tộc và Tôn giáo, bộ mới thành lập, đứng cuối bảng với 51 điểm.\n\n"
            "Hà Nội đặt mục tiêu đến hết năm 2025 lọt vào top 10. TP.HCM phấn đấu tăng ít nhất 5 bậc so với vị trí 18 hiện nay."
        ),
        [
            "Bộ Dân tộc và Tôn giáo | INDEX_766 | 2025 | rank from bottom 1 | actual",
            "Bộ Dân tộc và Tôn giáo | INDEX_766 | 2025 | score = 51 | actual",
            "Bộ Nông nghiệp và Môi trường | INDEX_766 | 2025 | rank = 6 | actual",
            "Bộ Nông nghiệp và Môi trường | INDEX_766 | 2025 | score = 80.5 | actual",
            "Gia Lai | INDEX_766 | 2025 | rank = 5 | actual",
            "Gia Lai | INDEX_766 | 2025 | score = 90.2 | actual",
            "Huế | INDEX_766 | 2025 | score = 92.8 | actual",
            "Hà Nội | INDEX_766 | 2025 | rank <= 10 | target",
            "Hà Tĩnh | INDEX_766 | 2025 | score = 93.6 | actual",
            "Ninh Bình | INDEX_766 | 2025 | score = 92.1 | actual",
            "Phú Yên | INDEX_766 | 2025 | rank = 12 | actual",
            "Quảng Trị | INDEX_766 | 2025 | rank = 20 | actual",
            "Quảng Trị | INDEX_766 | 2025 | score = 83.4 | actual",
            "TP. Hồ Chí Minh | INDEX_766 | 2025 | rank = 18 | actual",
            "TP. Hồ Chí Minh | INDEX_766 | 2025 | rank_change >= 5 | target",
            "Đắk Lắk | INDEX_766 | 2025 | rank = 33 | actual",
            "Đắk Lắk | INDEX_766 | 2025 | score = 72.15 | actual",
        ],
        {
            "title": "Vì sao tỉnh mới sau sáp nhập tụt hạng trên Cổng Dịch vụ công?",
            "outlet": "laodong.vn",
            "published_at": "2025-11-05",
        },
        id="vi-sao-tinh-moi-sau-sap-nhap",
    ),
    pytest.param(
        (
            "Chiều 17/4, Ban Chỉ đạo cải cách hành chính của Chính phủ công bố kết quả xếp hạng PAR INDEX và SIPAS năm 2023.\n\n"
            "Ngân hàng Nhà nước Việt Nam vươn lên dẫn đầu khối bộ sau một năm tạm nhường ngôi cho Bộ Tư pháp. Với 89,95%, cơ quan này bỏ xa đơn vị đội sổ là Bộ Kế hoạch và Đầu tư gần 12 điểm phần trăm. Bộ này chỉ có được 78,03%.\n\n"
            "Nhóm các bộ đạt kết quả từ 85% trở lên có 8 đơn vị, gồm: Ngân hàng Nhà nước, Bộ Tư pháp (89,45%), Bộ Tài chính (89,22%), Bộ Nội vụ (87,5%), Bộ Tài nguyên và Môi trường, Bộ Thông tin và Truyền thông, Bộ NN&PTNT, Bộ VHTT&DL.\n\n"
            "Tại nhóm địa phương, nhóm A gồm 7 tỉnh, thành phố đạt từ 90% trở lên, trong đó Quảng Ninh dẫn đầu với 92,18%. Hải Phòng đứng thứ hai (91,87%), tiếp đó là Hà Nội (91,43%), Bắc Giang (91,16%), Bà Rịa - Vũng Tàu (91,03%). Nhóm B gồm 55 địa phương đạt từ 80% đến dưới 90%. Duy nhất An Giang có kết quả 81,32%, đứng chót bảng trong số 63 tỉnh, thành.\n\n"
            'Trong 8 lĩnh vực đánh giá ở cấp tỉnh, lĩnh vực "Chỉ đạo, điều hành CCHC" có giá trị trung bình 92,41%, đứng đầu; kế đến là "Cải cách tổ chức bộ máy" 91,87%; còn "Tác động của CCHC" đứng cuối với 77,12%, tuy đã nhích thêm 2,4 điểm phần trăm so với 2022.\n\n'
            "TP.HCM có cú lội ngược dòng khi đạt 86,97%, tăng 10 bậc, từ thứ 43 lên thứ 33. Thành phố lọt top 3 trong số 5 thành phố trực thuộc trung ương về tốc độ cải thiện.\n\n"
            "Về SIPAS, trung bình cả nước là 82,66%, tăng 2,58% so với năm 2022. Có 10 tỉnh đạt từ 85% trở lên. Thái Nguyên (90,76%) soán ngôi Quảng Ninh; Quảng Ninh lùi xuống vị trí thứ 3 với 90,28%. Xếp cuối là Bình Thuận, 75,03%."
        ),
        [
            "An Giang | PAR_INDEX | 2023 | rank = 63 | actual",
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2023 | rank = 5 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2023 | score = 91.03 | actual",
            "Bình Thuận | SIPAS | 2023 | rank = 63 | actual",
            "Bình Thuận | SIPAS | 2023 | score = 75.03 | actual",
            "Bắc Giang | PAR_INDEX | 2023 | rank = 4 | actual",
            "Bắc Giang | PAR_INDEX | 2023 | score = 91.16 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX | 2023 | rank from bottom 1 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX | 2023 | score = 78.03 | actual",
            "Bộ Nội vụ | PAR_INDEX | 2023 | score = 87.5 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.22 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.45 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2023 | score = 92.41 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách tổ chức bộ máy | 2023 | score = 91.87 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Tác động của CCHC | 2023 | score = 77.12 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Tác động của CCHC | 2023 | score_change = 2.4 | actual",
            "Cả nước | SIPAS | 2023 | score = 82.66 | actual",
            "Cả nước | SIPAS | 2023 | score_change = 2.58 | actual",
            "Hà Nội | PAR_INDEX | 2023 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2023 | score = 91.43 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
            "Quảng Ninh | SIPAS | 2023 | rank = 3 | actual",
            "Quảng Ninh | SIPAS | 2023 | score = 90.28 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2022 | rank = 43 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2023 | rank = 33 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2023 | rank_change = 10 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2023 | score = 86.97 | actual",
            "Thái Nguyên | SIPAS | 2023 | rank = 1 | actual",
            "Thái Nguyên | SIPAS | 2023 | score = 90.76 | actual",
        ],
        {
            "title": "Quán quân cải cách hành chính đổi chủ: Ngân hàng Nhà nước vượt lên, Quảng Ninh giành lại ngôi đầu",
            "outlet": "vietnamnet.vn",
            "published_at": "2024-04-18",
        },
        id="quan-quan-cai-cach-hanh-chinh-doi",
    ),
    pytest.param(
        (
            "Trong bảng xếp hạng PAPI 2016 được công bố sáng 4/4, hai thành phố lớn nhất nước không mấy khả quan: Hà Nội được 32,74 điểm, TP.HCM được 34,27 điểm trên tổng 60.\n\n"
            'Với điểm số này, Hà Nội rơi vào nhóm "thấp nhất", TP.HCM thuộc nhóm "trung bình thấp". Đà Nẵng (38,41 điểm) và Cần Thơ (39,57 điểm) là hai thành phố trực thuộc trung ương duy nhất lọt nhóm cao nhất; Hải Phòng cũng ở nhóm thấp nhất khi chỉ có 32,6 điểm.\n\n'
            "Vậy đâu là những địa phương được lòng dân nhất? Đó là Cần Thơ, Bến Tre, Quảng Bình, Nam Định, Hà Tĩnh, Thái Bình... đều trong nhóm điểm cao nhất.\n\n"
            'Phân tích sâu hơn, ở nội dung "kiểm soát tham nhũng trong khu vực công", Hà Nội chỉ đạt 4,94 điểm, trong khi Cần Thơ dẫn đầu với 7,14 điểm. Ở nội dung "công khai, minh bạch", TP.HCM đạt 5,42 điểm, kém hơn mức 5,61 của năm 2015. Riêng "cung ứng dịch vụ công" là điểm sáng hiếm hoi khi Đà Nẵng (7,68 điểm), TP.HCM (7,4 điểm), Hải Phòng (7,3 điểm) lần lượt giữ ba vị trí đầu.\n\n'
            'Trao đổi với Zing.vn, ông Jairo Acuña-Alfaro, cố vấn chính sách của UNDP, nói: "Không nên nhìn vào thứ hạng. Một tỉnh đứng thứ 60 có thể có nội dung đứng đầu". Ông cho biết có 54% người được hỏi nói phải có quan hệ thân quen mới xin được việc.\n\n'
            "Năm 2015, tổng điểm của Hà Nội là 33,64 điểm; TP.HCM là 35,53 điểm. Như vậy cả hai thành phố đều giảm điểm, lần lượt 0,9 và 1,26 điểm.\n\n"
            "Lãnh đạo UBND TP Hà Nội khẳng định sẽ phấn đấu năm 2017 đưa PAPI của thành phố thoát khỏi nhóm thấp nhất, đạt trên 35 điểm."
        ),
        [
            "Bến Tre | PAPI | 2016 | group cao nhất | actual",
            "Cần Thơ | PAPI | 2016 | group cao nhất | actual",
            "Cần Thơ | PAPI | 2016 | score = 39.57 | actual",
            "Cần Thơ | PAPI/Kiểm soát tham nhũng | 2016 | rank = 1 | actual",
            "Cần Thơ | PAPI/Kiểm soát tham nhũng | 2016 | score = 7.14 | actual",
            "Hà Nội | PAPI | 2015 | score = 33.64 | actual",
            "Hà Nội | PAPI | 2016 | group thấp nhất | actual",
            "Hà Nội | PAPI | 2016 | score = 32.74 | actual",
            "Hà Nội | PAPI | 2016 | score_change = -0.9 | actual",
            "Hà Nội | PAPI | 2017 | score > 35 | target",
            "Hà Nội | PAPI/Kiểm soát tham nhũng | 2016 | score = 4.94 | actual",
            "Hà Tĩnh | PAPI | 2016 | group cao nhất | actual",
            "Hải Phòng | PAPI | 2016 | group thấp nhất | actual",
            "Hải Phòng | PAPI | 2016 | score = 32.6 | actual",
            "Hải Phòng | PAPI/Cung ứng dịch vụ công | 2016 | rank = 3 | actual",
            "Hải Phòng | PAPI/Cung ứng dịch vụ công | 2016 | score = 7.3 | actual",
            "Nam Định | PAPI | 2016 | group cao nhất | actual",
            "Quảng Bình | PAPI | 2016 | group cao nhất | actual",
            "TP. Hồ Chí Minh | PAPI | 2015 | score = 35.53 | actual",
            "TP. Hồ Chí Minh | PAPI | 2016 | group trung bình thấp | actual",
            "TP. Hồ Chí Minh | PAPI | 2016 | score = 34.27 | actual",
            "TP. Hồ Chí Minh | PAPI | 2016 | score_change = -1.26 | actual",
            "TP. Hồ Chí Minh | PAPI/Cung ứng dịch vụ công | 2016 | rank = 2 | actual",
            "TP. Hồ Chí Minh | PAPI/Cung ứng dịch vụ công | 2016 | score = 7.4 | actual",
            "TP. Hồ Chí Minh | PAPI/Công khai minh bạch | 2015 | score = 5.61 | actual",
            "TP. Hồ Chí Minh | PAPI/Công khai minh bạch | 2016 | score = 5.42 | actual",
            "Thái Bình | PAPI | 2016 | group cao nhất | actual",
            "Đà Nẵng | PAPI | 2016 | group cao nhất | actual",
            "Đà Nẵng | PAPI | 2016 | score = 38.41 | actual",
            "Đà Nẵng | PAPI/Cung ứng dịch vụ công | 2016 | rank = 1 | actual",
            "Đà Nẵng | PAPI/Cung ứng dịch vụ công | 2016 | score = 7.68 | actual",
        ],
        {
            "title": "PAPI 2016: Vì sao Hà Nội và TP.HCM đều ở nhóm thấp?",
            "outlet": "zingnews.vn",
            "published_at": "2017-04-04",
        },
        id="papi-2016-vi-sao-ha-noi-va",
    ),
    pytest.param(
        (
            "TP.HCM vừa tăng 2 bậc trong bảng xếp hạng Chỉ số cải cách hành chính (PAR INDEX) năm 2020. PV Báo SGGP có cuộc trao đổi với bà Huỳnh Thị Thanh Hiền, Giám đốc Sở Nội vụ TP.HCM.\n\n"
            "- Phóng viên: Thưa bà, kết quả PAR INDEX 2020 của TP.HCM cụ thể như thế nào?\n\n"
            "- Bà HUỲNH THỊ THANH HIỀN: Năm 2020, thành phố đạt 84,70%, xếp hạng 23/63 tỉnh, thành. So với năm 2019, điểm số tăng 1,14% nhưng thứ hạng lại giảm 16 bậc. Nói vậy để thấy các địa phương khác tiến rất nhanh.\n\n"
            "- Trên các báo có con số tăng 2 bậc, vì sao lại có sự khác biệt này?\n\n"
            "- Con số tăng 2 bậc là của riêng chỉ số hài lòng SIPAS: TP.HCM đạt 84,66%, xếp thứ 40, năm 2019 xếp thứ 42. Còn PAR INDEX thì tụt hạng.\n\n"
            "- Nếu năm nay TP.HCM không cải thiện thì sao, thưa bà?\n\n"
            "- Nếu không cải thiện, chúng ta có thể rơi khỏi nhóm 30. Nhưng tôi tin điều đó không xảy ra. Hai lĩnh vực yếu nhất là Cải cách tài chính công (69,48%, hạng 54) và Đội ngũ cán bộ, công chức (78,9%, hạng 47). Trong khi đó, Hiện đại hóa hành chính lại xếp thứ 5 cả nước với 91,35%.\n\n"
            "- Mục tiêu của thành phố là gì?\n\n"
            "- Kế hoạch đề ra năm 2021 PAR INDEX vào top 15, SIPAS tối thiểu 87%. Đến năm 2025 phải nằm trong nhóm 5 dẫn đầu.\n\n"
            "Hà Nội năm 2020 giữ vị trí thứ 8, tụt 6 bậc so với năm 2019 (thứ 2), cũng là lời cảnh báo cho các đô thị lớn."
        ),
        [
            "Hà Nội | PAR_INDEX | 2019 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2020 | rank = 8 | actual",
            "Hà Nội | PAR_INDEX | 2020 | rank_change = -6 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | rank = 23 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | rank_change = -16 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | rank_change = 2 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | score = 84.7 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | score_change = 1.14 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2021 | rank <= 15 | target",
            "TP. Hồ Chí Minh | PAR_INDEX/Cải cách tài chính công | 2020 | rank = 54 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX/Cải cách tài chính công | 2020 | score = 69.48 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX/Hiện đại hóa hành chính | 2020 | rank = 5 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX/Hiện đại hóa hành chính | 2020 | score = 91.35 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX/Đội ngũ cán bộ, công chức | 2020 | rank = 47 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX/Đội ngũ cán bộ, công chức | 2020 | score = 78.9 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2019 | rank = 42 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2020 | rank = 40 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2020 | rank_change = 2 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2020 | score = 84.66 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2021 | score >= 87 | target",
            "TP. Hồ Chí Minh | SIPAS | 2025 | rank <= 5 | target",
        ],
        {
            "title": "Phỏng vấn: Cải cách hành chính - tăng hạng đã khó, giữ hạng càng khó",
            "outlet": "sggp.org.vn",
            "published_at": "2021-06-29",
        },
        id="phong-van-cai-cach-hanh-chinh-tang",
    ),
    pytest.param(
        (
            "Hội Tin học Việt Nam và Bộ TT&TT vừa công bố Báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam năm 2020 (Vietnam ICT Index 2020).\n\n"
            "Theo báo cáo, xếp hạng chung các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có dịch vụ công, Bộ Tài chính tiếp tục dẫn đầu với chỉ số 0,9415, đây là lần thứ 8 liên tiếp. Bảo hiểm xã hội Việt Nam đứng ở vị trí thứ 2 (0,7884) và Ngân hàng Nhà nước đứng thứ 3 (0,7019). Bộ Công Thương tăng 4 bậc, lên vị trí thứ 4. Bộ Giao thông vận tải tụt từ thứ 9 xuống thứ 15.\n\n"
            "Với khối các bộ không có dịch vụ công, Thông tấn xã Việt Nam dẫn đầu, Đài Truyền hình Việt Nam đứng thứ 2.\n\n"
            "Xếp hạng chung các tỉnh, thành phố, Đà Nẵng giữ vững ngôi vị số 1 trong 12 năm liên tiếp với ICT Index đạt 0,9238. Bốn vị trí tiếp theo lần lượt là Thừa Thiên Huế (0,6979), Quảng Ninh (0,6698), TP.HCM (0,6418), Cần Thơ (0,6116). Hà Nội xếp hạng 8, tụt 5 bậc. Ba tỉnh cuối bảng là Đắk Nông, Kon Tum và Bạc Liêu.\n\n"
            "Về hạ tầng nhân lực, Hà Nội xếp thứ 2. Về ứng dụng CNTT, Đà Nẵng đạt 0,9701, xếp thứ nhất.\n\n"
            "Ở khối ngân hàng thương mại, BIDV xếp hạng nhất, Vietcombank đứng thứ ba với 0,6421."
        ),
        [
            "Bảo hiểm xã hội Việt Nam | ICT_INDEX | 2020 | rank = 2 | actual",
            "Bảo hiểm xã hội Việt Nam | ICT_INDEX | 2020 | score = 0.7884 | actual",
            "Bộ Công Thương | ICT_INDEX | 2020 | rank = 4 | actual",
            "Bộ Công Thương | ICT_INDEX | 2020 | rank_change = 4 | actual",
            "Bộ Giao thông vận tải | ICT_INDEX | 2019 | rank = 9 | actual",
            "Bộ Giao thông vận tải | ICT_INDEX | 2020 | rank = 15 | actual",
            "Bộ Tài chính | ICT_INDEX | 2020 | rank = 1 | actual",
            "Bộ Tài chính | ICT_INDEX | 2020 | score = 0.9415 | actual",
            "Cần Thơ | ICT_INDEX | 2020 | rank = 5 | actual",
            "Cần Thơ | ICT_INDEX | 2020 | score = 0.6116 | actual",
            "Hà Nội | ICT_INDEX | 2020 | rank = 8 | actual",
            "Hà Nội | ICT_INDEX | 2020 | rank_change = -5 | actual",
            "Ngân hàng Nhà nước Việt Nam | ICT_INDEX | 2020 | rank = 3 | actual",
            "Ngân hàng Nhà nước Việt Nam | ICT_INDEX | 2020 | score = 0.7019 | actual",
            "Quảng Ninh | ICT_INDEX | 2020 | rank = 3 | actual",
            "Quảng Ninh | ICT_INDEX | 2020 | score = 0.6698 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2020 | rank = 4 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2020 | score = 0.6418 | actual",
            "Thông tấn xã Việt Nam | ICT_INDEX | 2020 | rank = 1 | actual",
            "Thừa Thiên Huế | ICT_INDEX | 2020 | rank = 2 | actual",
            "Thừa Thiên Huế | ICT_INDEX | 2020 | score = 0.6979 | actual",
            "Đà Nẵng | ICT_INDEX | 2020 | rank = 1 | actual",
            "Đà Nẵng | ICT_INDEX | 2020 | score = 0.9238 | actual",
            "Đài Truyền hình Việt Nam | ICT_INDEX | 2020 | rank = 2 | actual",
        ],
        {
            "title": 'Vietnam ICT Index 2020: Bộ Tài chính, Đà Nẵng vẫn là "vua"',
            "outlet": "ictnews.vietnamnet.vn",
            "published_at": "2021-02-02",
        },
        id="vietnam-ict-index-2020-bo-tai-chinh",
    ),
    pytest.param(
        (
            "Bộ Nội vụ công bố Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) năm 2024. Khảo sát được thực hiện với 36.525 người dân tại 195 huyện của 63 tỉnh, thành phố.\n\n"
            "1. Về mức độ hài lòng chung: Chỉ số hài lòng năm 2024 của cả nước là 83,94%, cao hơn 1,28% so với năm 2023. Chỉ số của các tỉnh, thành phố nằm trong khoảng 78,48% đến 91,35%.\n\n"
            "2. Về các địa phương: 05 tỉnh, thành phố có mức độ hài lòng cao nhất là Hải Phòng (91,35%), Quảng Ninh (90,61%), Thái Nguyên (88,52%), Hưng Yên (87,95%), Bình Dương (87,41%). 03 tỉnh có mức độ hài lòng thấp nhất là Cao Bằng (78,48%), Đắk Nông (79,02%), Bắc Kạn (79,55%).\n\n"
            "3. Về các vùng: Đồng bằng sông Hồng dẫn đầu với 86,03%; Đông Nam Bộ 84,4%; Trung du và miền núi phía Bắc thấp nhất, 82,06%.\n\n"
            "4. Mức độ hài lòng về xây dựng, tổ chức thực hiện chính sách công là 83,87%; về cung ứng dịch vụ hành chính công là 84,09%.\n\n"
            "5. Nhu cầu, mong đợi: 63,07% người dân mong đợi cơ quan nhà nước mở rộng các hình thức thông tin.\n\n"
            "So với năm 2023, có 50 tỉnh tăng, 13 tỉnh giảm. Lai Châu tăng nhiều nhất với 5,21%, lên 84,9%; ngược lại Bình Định giảm 4,7%, chỉ còn 80,1%, rơi từ hạng 9 xuống hạng 58.\n\n"
            "Bộ Nội vụ đề nghị các tỉnh có chỉ số dưới 80% rà soát nguyên nhân, bảo đảm năm 2025 đạt ít nhất 85%."
        ),
        [
            "Bình Dương | SIPAS | 2024 | score = 87.41 | actual",
            "Bình Định | SIPAS | 2023 | rank = 9 | actual",
            "Bình Định | SIPAS | 2024 | rank = 58 | actual",
            "Bình Định | SIPAS | 2024 | score = 80.1 | actual",
            "Bình Định | SIPAS | 2024 | score_change = -4.7 | actual",
            "Bắc Kạn | SIPAS | 2024 | score = 79.55 | actual",
            "Cao Bằng | SIPAS | 2024 | score = 78.48 | actual",
            "Cả nước | SIPAS | 2024 | score = 83.94 | actual",
            "Cả nước | SIPAS | 2024 | score_change = 1.28 | actual",
            "Hưng Yên | SIPAS | 2024 | score = 87.95 | actual",
            "Hải Phòng | SIPAS | 2024 | score = 91.35 | actual",
            "Lai Châu | SIPAS | 2024 | score = 84.9 | actual",
            "Lai Châu | SIPAS | 2024 | score_change = 5.21 | actual",
            "Quảng Ninh | SIPAS | 2024 | score = 90.61 | actual",
            "Thái Nguyên | SIPAS | 2024 | score = 88.52 | actual",
            "Trung du và miền núi phía Bắc | SIPAS | 2024 | rank from bottom 1 | actual",
            "Trung du và miền núi phía Bắc | SIPAS | 2024 | score = 82.06 | actual",
            "Đông Nam Bộ | SIPAS | 2024 | score = 84.4 | actual",
            "Đắk Nông | SIPAS | 2024 | score = 79.02 | actual",
            "Đồng bằng sông Hồng | SIPAS | 2024 | rank = 1 | actual",
            "Đồng bằng sông Hồng | SIPAS | 2024 | score = 86.03 | actual",
        ],
        {"title": "Kết quả Chỉ số SIPAS năm 2024", "outlet": "moha.gov.vn", "published_at": "2025-04-07"},
        id="ket-qua-chi-so-sipas-nam-2024",
    ),
    pytest.param(
        (
            "Lần thứ hai liên tiếp, Quảng Ninh bảo vệ thành công ngôi vị số một PCI, song cách biệt với đội xếp sau đã mỏng hơn nhiều.\n\n"
            "Cụ thể, trong bảng xếp hạng PCI 2018 công bố ngày 28/3, Quảng Ninh được 70,36 điểm, chỉ hơn Đồng Tháp 0,17 điểm. Đứng kế tiếp là Long An 68,09 điểm, Bến Tre 67,67 điểm và Đà Nẵng 67,65 điểm. Đáng chú ý, Đà Nẵng tụt từ vị trí thứ 2 của năm 2017 xuống thứ 5.\n\n"
            "Hà Nội lần đầu tiên vào top 10 ở vị trí thứ 9 (65,40 điểm), so với thứ 13 năm 2017 và thứ 14 năm 2016. TP.HCM ngay phía sau, thứ 10, với 65,34 điểm.\n\n"
            "Những tỉnh cải thiện ấn tượng nhất gồm Bắc Kạn tăng 3,11 điểm, Bạc Liêu tăng 2,81 điểm và Đắk Nông tăng 2,95 điểm. Tuy vậy, Đắk Nông vẫn là tỉnh đứng bét bảng với 58,16 điểm.\n\n"
            'Lý giải nguyên nhân tụt hạng của Đà Nẵng, chuyên gia chỉ ra chỉ số "Tính năng động" chỉ còn 5,56 điểm, thấp hơn nhiều so với 7,34 điểm của năm 2014. Chỉ số "Tiếp cận đất đai" cũng giảm từ 6,7 xuống 6,1 điểm.\n\n'
            'Điểm trung vị của cả nước năm 2018 là 61,76 điểm; Hưng Yên dưới mức này, đạt 60,65 điểm, nằm trong nhóm "tương đối thấp".\n\n'
            "Chủ tịch VCCI Vũ Tiến Lộc đặt vấn đề: bao giờ 63 tỉnh đều vượt 60 điểm?"
        ),
        [
            "Bạc Liêu | PCI | 2018 | score_change = 2.81 | actual",
            "Bắc Kạn | PCI | 2018 | score_change = 3.11 | actual",
            "Bến Tre | PCI | 2018 | score = 67.67 | actual",
            "Cả nước | PCI | 2018 | score = 61.76 | actual",
            "Hà Nội | PCI | 2016 | rank = 14 | actual",
            "Hà Nội | PCI | 2017 | rank = 13 | actual",
            "Hà Nội | PCI | 2018 | rank <= 10 | actual",
            "Hà Nội | PCI | 2018 | rank = 9 | actual",
            "Hà Nội | PCI | 2018 | score = 65.4 | actual",
            "Hưng Yên | PCI | 2018 | group tương đối thấp | actual",
            "Hưng Yên | PCI | 2018 | score = 60.65 | actual",
            "Long An | PCI | 2018 | score = 68.09 | actual",
            "Quảng Ninh | PCI | 2018 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2018 | score = 70.36 | actual",
            "TP. Hồ Chí Minh | PCI | 2018 | rank = 10 | actual",
            "TP. Hồ Chí Minh | PCI | 2018 | score = 65.34 | actual",
            "Đà Nẵng | PCI | 2017 | rank = 2 | actual",
            "Đà Nẵng | PCI | 2018 | rank = 5 | actual",
            "Đà Nẵng | PCI | 2018 | score = 67.65 | actual",
            "Đà Nẵng | PCI/Tiếp cận đất đai | 2017 | score = 6.7 | actual",
            "Đà Nẵng | PCI/Tiếp cận đất đai | 2018 | score = 6.1 | actual",
            "Đà Nẵng | PCI/Tính năng động | 2014 | score = 7.34 | actual",
            "Đà Nẵng | PCI/Tính năng động | 2018 | score = 5.56 | actual",
            "Đắk Nông | PCI | 2018 | rank = 63 | actual",
            "Đắk Nông | PCI | 2018 | score = 58.16 | actual",
            "Đắk Nông | PCI | 2018 | score_change = 2.95 | actual",
        ],
        {"title": "PCI 2018: Cuộc cạnh tranh nghẹt thở ở nhóm đầu", "outlet": "dautu.vn", "published_at": "2019-03-29"},
        id="pci-2018-cuoc-canh-tranh-nghet-tho",
    ),
    pytest.param(
        (
            "Chỉ số chuyển đổi số (DTI) năm 2023 vừa được Bộ Thông tin và Truyền thông công bố, với điểm khác biệt là không còn đánh giá các cơ quan thuộc Chính phủ.\n\n"
            "Kết quả cho thấy: DTI quốc gia đạt 0,7326, tăng 3% so với 0,7111 năm 2022; DTI cấp tỉnh trung bình đạt 0,6938, tăng 8% so với năm 2022 (0,6419); DTI cấp bộ có dịch vụ công trung bình đạt 0,6355, tăng 15,2% so với năm 2022 (0,5516).\n\n"
            "* Khối bộ: Top 5 gồm Bộ Tài chính (0,8219), Bộ Kế hoạch và Đầu tư (0,7528), Bộ Nông nghiệp và Phát triển nông thôn (0,7419), Ngân hàng Nhà nước (0,7355), Bộ Văn hóa, Thể thao và Du lịch (0,7210). Bộ Ngoại giao có bước tiến lớn nhất với 7 bậc, từ vị trí 16 lên vị trí 9.\n\n"
            "* Khối tỉnh: Đà Nẵng lần thứ tư liên tiếp đứng đầu với 0,8276. TP.HCM (0,8176) và Hà Nội (0,7954) lần lượt xếp thứ 2 và thứ 3. Xếp cuối bảng là Kon Tum (0,5562), trên đó một bậc là Cao Bằng (0,5613).\n\n"
            "* Theo trụ cột: Chính quyền số: TP.HCM 0,8551 (hạng 1), Đà Nẵng 0,8421 (hạng 2). Kinh tế số: Đà Nẵng 0,8102 (hạng 1), Bắc Ninh 0,7903 (hạng 2). Xã hội số: Đà Nẵng tiếp tục hạng 1; Thừa Thiên Huế hạng 4, tăng 6 bậc.\n\n"
            "Năm 2024, Bộ đề ra chỉ tiêu DTI quốc gia đạt 0,75. Năm 2025 phấn đấu kinh tế số chiếm 20% GDP."
        ),
        [
            "Bắc Ninh | DTI/Kinh tế số | 2023 | rank = 2 | actual",
            "Bắc Ninh | DTI/Kinh tế số | 2023 | score = 0.7903 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2023 | rank <= 5 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2023 | score = 0.7528 | actual",
            "Bộ Ngoại giao | DTI | 2022 | rank = 16 | actual",
            "Bộ Ngoại giao | DTI | 2023 | rank = 9 | actual",
            "Bộ Ngoại giao | DTI | 2023 | rank_change = 7 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | DTI | 2023 | rank <= 5 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | DTI | 2023 | score = 0.7419 | actual",
            "Bộ Tài chính | DTI | 2023 | rank <= 5 | actual",
            "Bộ Tài chính | DTI | 2023 | score = 0.8219 | actual",
            "Bộ Văn hóa, Thể thao và Du lịch | DTI | 2023 | rank <= 5 | actual",
            "Bộ Văn hóa, Thể thao và Du lịch | DTI | 2023 | score = 0.721 | actual",
            "Cao Bằng | DTI | 2023 | rank from bottom 2 | actual",
            "Cao Bằng | DTI | 2023 | score = 0.5613 | actual",
            "Các bộ, cơ quan ngang bộ | DTI | 2022 | score = 0.5516 | actual",
            "Các bộ, cơ quan ngang bộ | DTI | 2023 | score = 0.6355 | actual",
            "Các bộ, cơ quan ngang bộ | DTI | 2023 | score_change = 15.2 | actual",
            "Các tỉnh, thành phố | DTI | 2022 | score = 0.6419 | actual",
            "Các tỉnh, thành phố | DTI | 2023 | score = 0.6938 | actual",
            "Các tỉnh, thành phố | DTI | 2023 | score_change = 8 | actual",
            "Cả nước | DTI | 2022 | score = 0.7111 | actual",
            "Cả nước | DTI | 2023 | score = 0.7326 | actual",
            "Cả nước | DTI | 2023 | score_change = 3 | actual",
            "Cả nước | DTI | 2024 | score = 0.75 | target",
            "Hà Nội | DTI | 2023 | rank = 3 | actual",
            "Hà Nội | DTI | 2023 | score = 0.7954 | actual",
            "Kon Tum | DTI | 2023 | rank from bottom 1 | actual",
            "Kon Tum | DTI | 2023 | score = 0.5562 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2023 | rank <= 5 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2023 | score = 0.7355 | actual",
            "TP. Hồ Chí Minh | DTI | 2023 | rank = 2 | actual",
            "TP. Hồ Chí Minh | DTI | 2023 | score = 0.8176 | actual",
            "TP. Hồ Chí Minh | DTI/Chính quyền số | 2023 | rank = 1 | actual",
            "TP. Hồ Chí Minh | DTI/Chính quyền số | 2023 | score = 0.8551 | actual",
            "Thừa Thiên Huế | DTI/Xã hội số | 2023 | rank = 4 | actual",
            "Thừa Thiên Huế | DTI/Xã hội số | 2023 | rank_change = 6 | actual",
            "Đà Nẵng | DTI | 2023 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2023 | score = 0.8276 | actual",
            "Đà Nẵng | DTI/Chính quyền số | 2023 | rank = 2 | actual",
            "Đà Nẵng | DTI/Chính quyền số | 2023 | score = 0.8421 | actual",
            "Đà Nẵng | DTI/Kinh tế số | 2023 | rank = 1 | actual",
            "Đà Nẵng | DTI/Kinh tế số | 2023 | score = 0.8102 | actual",
            "Đà Nẵng | DTI/Xã hội số | 2023 | rank = 1 | actual",
        ],
        {
            "title": "Công bố DTI 2023: Bộ Tài chính, Đà Nẵng dẫn đầu; DTI quốc gia tăng",
            "outlet": "vietnamplus.vn",
            "published_at": "2025-02-14",
        },
        id="cong-bo-dti-2023-bo-tai-chinh",
    ),
    pytest.param(
        (
            "NDĐT - Trong bối cảnh dịch Covid-19, kết quả PCI 2020 được VCCI công bố sáng nay, 15/4, ghi nhận nhiều tín hiệu tích cực từ chính quyền các tỉnh, thành phố.\n\n"
            "Quảng Ninh có bốn năm liên tiếp đứng ở vị trí cao nhất, với số điểm kỷ lục 75,09. Đây là lần đầu tiên một tỉnh vượt mốc 75 điểm kể từ năm 2016. Vị trí thứ hai thuộc về Đồng Tháp (72,81 điểm), thứ ba là Long An (70,37 điểm). Bình Dương vươn từ thứ 13 lên thứ 4, đạt 70,16 điểm; Đà Nẵng được 70,12 điểm, xếp thứ 5.\n\n"
            "Năm địa phương tiếp theo trong tốp 10 gồm Vĩnh Long, Hải Phòng, Bến Tre, Hà Nội và Bắc Ninh. Trong đó, Hải Phòng tăng 3 bậc so với năm 2019; Hà Nội giữ nguyên thứ hạng 9 dù tổng điểm giảm từ 68,80 xuống 66,93.\n\n"
            "Ở phía cuối bảng xếp hạng, Bạc Liêu về chót với 59,61 điểm, liền trước là Lai Châu 59,80 điểm. Cao Bằng và Kon Tum cũng ở nhóm này, đều dưới 61 điểm.\n\n"
            "Theo vùng, điểm trung vị của Đồng bằng sông Cửu Long đạt 64,1 điểm, cao nhất cả nước; Tây Nguyên đạt 61,4 điểm, đứng cuối trong sáu vùng.\n\n"
            'Xét các chỉ số thành phần, điểm trung vị của 8/10 chỉ số cải thiện so với năm 2019, nổi bật là "Chi phí không chính thức" (6,86 điểm so với 6,15 điểm), "Thiết chế pháp lý" (7,1 điểm so với 6,89 điểm). Hai chỉ số giảm là "Tính minh bạch" và "Đào tạo lao động", giảm lần lượt 0,44 và 0,12 điểm.\n\n'
            "Có 44,9% doanh nghiệp cho biết có chi trả chi phí không chính thức, thấp nhất trong 15 năm; tỷ lệ này năm 2016 là 66%."
        ),
        [
            "Bình Dương | PCI | 2019 | rank = 13 | actual",
            "Bình Dương | PCI | 2020 | rank = 4 | actual",
            "Bình Dương | PCI | 2020 | score = 70.16 | actual",
            "Bạc Liêu | PCI | 2020 | rank from bottom 1 | actual",
            "Bạc Liêu | PCI | 2020 | score = 59.61 | actual",
            "Bắc Ninh | PCI | 2020 | rank <= 10 | actual",
            "Bến Tre | PCI | 2020 | rank <= 10 | actual",
            "Cao Bằng | PCI | 2020 | score < 61 | actual",
            "Các tỉnh, thành phố | PCI/Chi phí không chính thức | 2019 | score = 6.15 | actual",
            "Các tỉnh, thành phố | PCI/Chi phí không chính thức | 2020 | score = 6.86 | actual",
            "Các tỉnh, thành phố | PCI/Thiết chế pháp lý và an ninh trật tự | 2019 | score = 6.89 | actual",
            "Các tỉnh, thành phố | PCI/Thiết chế pháp lý và an ninh trật tự | 2020 | score = 7.1 | actual",
            "Các tỉnh, thành phố | PCI/Tính minh bạch | 2020 | score_change = -0.44 | actual",
            "Các tỉnh, thành phố | PCI/Đào tạo lao động | 2020 | score_change = -0.12 | actual",
            "Hà Nội | PCI | 2019 | score = 68.8 | actual",
            "Hà Nội | PCI | 2020 | rank <= 10 | actual",
            "Hà Nội | PCI | 2020 | rank = 9 | actual",
            "Hà Nội | PCI | 2020 | score = 66.93 | actual",
            "Hải Phòng | PCI | 2020 | rank <= 10 | actual",
            "Hải Phòng | PCI | 2020 | rank_change = 3 | actual",
            "Kon Tum | PCI | 2020 | score < 61 | actual",
            "Lai Châu | PCI | 2020 | rank from bottom 2 | actual",
            "Lai Châu | PCI | 2020 | score = 59.8 | actual",
            "Long An | PCI | 2020 | rank = 3 | actual",
            "Long An | PCI | 2020 | score = 70.37 | actual",
            "Quảng Ninh | PCI | 2020 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2020 | score = 75.09 | actual",
            "Tây Nguyên | PCI | 2020 | rank = 6 | actual",
            "Tây Nguyên | PCI | 2020 | score = 61.4 | actual",
            "Vĩnh Long | PCI | 2020 | rank <= 10 | actual",
            "Đà Nẵng | PCI | 2020 | rank = 5 | actual",
            "Đà Nẵng | PCI | 2020 | score = 70.12 | actual",
            "Đồng Tháp | PCI | 2020 | rank = 2 | actual",
            "Đồng Tháp | PCI | 2020 | score = 72.81 | actual",
            "Đồng bằng sông Cửu Long | PCI | 2020 | rank = 1 | actual",
            "Đồng bằng sông Cửu Long | PCI | 2020 | score = 64.1 | actual",
        ],
        {
            "title": "PCI 2020: Dòng chảy cải cách không bị đứt đoạn bởi đại dịch",
            "outlet": "nhandan.com.vn",
            "published_at": "2021-04-15",
        },
        id="pci-2020-dong-chay-cai-cach-khong",
    ),
    pytest.param(
        (
            "Theo Quyết định 277/QĐ-BNV công bố PAR INDEX 2024, Bộ Xây dựng (hợp nhất từ Bộ Xây dựng và Bộ Giao thông vận tải cũ) đạt 84,55%, xếp thứ 11/14 bộ, cơ quan ngang bộ.\n\n"
            "Một năm trước, hai bộ được chấm riêng: Bộ Giao thông vận tải đạt 85,11%, đứng thứ 8/17; Bộ Xây dựng đạt 82,37%, đứng thứ 14.\n\n"
            "Trong 7 lĩnh vực, cải cách tài chính công tăng mạnh nhất (tăng 6,1 điểm phần trăm), đạt 83,2%; ngược lại, cải cách tổ chức bộ máy chỉ đạt 74,6%, xếp thứ 13.\n\n"
            "Cũng theo bảng xếp hạng này, Bộ Nông nghiệp và Môi trường đứng thứ 5 (88,02%), Bộ Khoa học và Công nghệ sau khi tiếp nhận Bộ TT&TT xếp cuối với 81,5%; Bộ Dân tộc và Tôn giáo chưa được xếp hạng.\n\n"
            "Về Bộ chỉ số phục vụ người dân, doanh nghiệp, tính đến ngày 20/7/2025, Bộ Xây dựng đạt 76,4/100 điểm, đứng thứ 7 khối bộ, ngành.\n\n"
            "Bộ trưởng Trần Hồng Minh yêu cầu năm 2025 Bộ phải tăng ít nhất 3 bậc, điểm số không thấp hơn 87%."
        ),
        [
            "Bộ Giao thông vận tải | PAR_INDEX | 2023 | rank = 8 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2023 | score = 85.11 | actual",
            "Bộ Khoa học và Công nghệ | PAR_INDEX | 2024 | rank = 14 | actual",
            "Bộ Khoa học và Công nghệ | PAR_INDEX | 2024 | score = 81.5 | actual",
            "Bộ Nông nghiệp và Môi trường | PAR_INDEX | 2024 | rank = 5 | actual",
            "Bộ Nông nghiệp và Môi trường | PAR_INDEX | 2024 | score = 88.02 | actual",
            "Bộ Xây dựng | INDEX_766 | 2025 | rank = 7 | actual",
            "Bộ Xây dựng | INDEX_766 | 2025 | score = 76.4 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | rank = 14 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | score = 82.37 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2024 | rank = 11 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2024 | score = 84.55 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2025 | rank_change >= 3 | target",
            "Bộ Xây dựng | PAR_INDEX | 2025 | score >= 87 | target",
            "Bộ Xây dựng | PAR_INDEX/Cải cách tài chính công | 2024 | score = 83.2 | actual",
            "Bộ Xây dựng | PAR_INDEX/Cải cách tài chính công | 2024 | score_change = 6.1 | actual",
            "Bộ Xây dựng | PAR_INDEX/Cải cách tổ chức bộ máy | 2024 | rank = 13 | actual",
            "Bộ Xây dựng | PAR_INDEX/Cải cách tổ chức bộ máy | 2024 | score = 74.6 | actual",
        ],
        {
            "title": "Bộ Xây dựng sau hợp nhất: điểm cải cách hành chính nhìn từ hai bộ cũ",
            "outlet": "baoxaydung.vn",
            "published_at": "2025-07-25",
        },
        id="bo-xay-dung-sau-hop-nhat-diem",
    ),
    pytest.param(
        (
            "Trong vòng một tháng, hai bảng xếp hạng PAR INDEX và PCI năm 2022 lần lượt được công bố. Hà Nội có hai kết quả trái ngược.\n\n"
            "Ở PAR INDEX, Hà Nội xếp thứ 3/63 với 89,58%, tăng 7 bậc và 0,51 điểm phần trăm so với năm 2021. Đây là thứ hạng cao nhất của Thủ đô trong 5 năm: năm 2018 hạng 2, năm 2019 hạng 2, năm 2020 hạng 8 và năm 2021 hạng 10.\n\n"
            "Ở PCI, Hà Nội lại tụt 10 bậc, đứng thứ 20 với 66,74 điểm. Bảy trong 10 chỉ số thành phần giảm điểm, đáng chú ý là Tiếp cận đất đai (6,09, xếp thứ 61) và Chi phí không chính thức (6,51, xếp thứ 57). Hai chỉ số tăng là Đào tạo lao động, đạt 7,41 và dẫn đầu cả nước; Hỗ trợ doanh nghiệp đạt 5,92 điểm.\n\n"
            "So với TP.HCM, Hà Nội hơn 33 bậc ở PAR INDEX (TP.HCM xếp thứ 36) và hơn 7 bậc ở PCI (TP.HCM xếp thứ 27).\n\n"
            "Về SIPAS, Hà Nội đạt 80,14%, xếp thứ 30, tăng 10 bậc. PAPI 2022 của thành phố đạt 43,92 điểm, thuộc nhóm trung bình cao, dẫn đầu 5 thành phố trực thuộc trung ương.\n\n"
            "Theo kế hoạch, năm 2023 Hà Nội phấn đấu PCI tăng từ 3 đến 5 bậc; PAR INDEX duy trì trong tốp 5; SIPAS đạt trên 82%."
        ),
        [
            "Hà Nội | PAPI | 2022 | group trung bình cao | actual",
            "Hà Nội | PAPI | 2022 | rank = 1 | actual | group",
            "Hà Nội | PAPI | 2022 | score = 43.92 | actual",
            "Hà Nội | PAR_INDEX | 2018 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2019 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2020 | rank = 8 | actual",
            "Hà Nội | PAR_INDEX | 2021 | rank = 10 | actual",
            "Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2022 | rank_change = 7 | actual",
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hà Nội | PAR_INDEX | 2022 | score_change = 0.51 | actual",
            "Hà Nội | PAR_INDEX | 2023 | rank <= 5 | target",
            "Hà Nội | PCI | 2022 | rank = 20 | actual",
            "Hà Nội | PCI | 2022 | rank_change = -10 | actual",
            "Hà Nội | PCI | 2022 | score = 66.74 | actual",
            "Hà Nội | PCI | 2023 | rank_change <= 5 | target",
            "Hà Nội | PCI | 2023 | rank_change >= 3 | target",
            "Hà Nội | PCI/Chi phí không chính thức | 2022 | rank = 57 | actual",
            "Hà Nội | PCI/Chi phí không chính thức | 2022 | score = 6.51 | actual",
            "Hà Nội | PCI/Hỗ trợ doanh nghiệp | 2022 | score = 5.92 | actual",
            "Hà Nội | PCI/Tiếp cận đất đai | 2022 | rank = 61 | actual",
            "Hà Nội | PCI/Tiếp cận đất đai | 2022 | score = 6.09 | actual",
            "Hà Nội | PCI/Đào tạo lao động | 2022 | rank = 1 | actual",
            "Hà Nội | PCI/Đào tạo lao động | 2022 | score = 7.41 | actual",
            "Hà Nội | SIPAS | 2022 | rank = 30 | actual",
            "Hà Nội | SIPAS | 2022 | rank_change = 10 | actual",
            "Hà Nội | SIPAS | 2022 | score = 80.14 | actual",
            "Hà Nội | SIPAS | 2023 | score > 82 | target",
            "TP. Hồ Chí Minh | PAR_INDEX | 2022 | rank = 36 | actual",
            "TP. Hồ Chí Minh | PCI | 2022 | rank = 27 | actual",
        ],
        {"title": "Hai chỉ số, hai góc nhìn về Hà Nội", "outlet": "hanoimoi.com.vn", "published_at": "2023-05-12"},
        id="hai-chi-so-hai-goc-nhin-ve",
    ),
]

WORDINGS = [
    pytest.param(
        "(BNA.VN) - Năm 2023, Nghệ An xếp thứ 16/63 tỉnh, thành về Chỉ số cải cách hành chính, tăng 3 bậc so năm 2022; Chỉ số SIPAS xếp thứ 23, tăng 27 bậc; Chỉ số PAPI xếp thứ 26/61, thuộc nhóm trung bình - cao.",
        [
            "Nghệ An | PAPI | 2023 | group trung bình cao | actual",
            "Nghệ An | PAPI | 2023 | rank = 26 | actual",
            "Nghệ An | PAR_INDEX | 2023 | rank = 16 | actual",
            "Nghệ An | PAR_INDEX | 2023 | rank_change = 3 | actual",
            "Nghệ An | SIPAS | 2023 | rank = 23 | actual",
            "Nghệ An | SIPAS | 2023 | rank_change = 27 | actual",
        ],
        {"published_at": "2024-04-25"},
        id="indices-in-a-row-of-clauses",
    ),
    pytest.param(
        "UBND tỉnh Hà Giang vừa công bố Chỉ số CCHC năm 2022 của các sở, ngành, huyện. Đối với cấp sở, Sở Khoa học và Công nghệ đứng thứ nhất với 92,33%; Sở Tài nguyên và Môi trường đứng thứ 18/18 với 75,12%. Đối với UBND cấp huyện, Quang Bình dẫn đầu, đạt 90,25%; Mèo Vạc xếp cuối, đạt 79,3%.",
        [
            "Huyện Mèo Vạc | PAR_INDEX | 2022 | rank from bottom 1 | actual | internal",
            "Huyện Mèo Vạc | PAR_INDEX | 2022 | score = 79.3 | actual | internal",
            "Huyện Quang Bình | PAR_INDEX | 2022 | rank = 1 | actual | internal",
            "Huyện Quang Bình | PAR_INDEX | 2022 | score = 90.25 | actual | internal",
            "Sở Khoa học và Công nghệ | PAR_INDEX | 2022 | rank = 1 | actual | internal",
            "Sở Khoa học và Công nghệ | PAR_INDEX | 2022 | score = 92.33 | actual | internal",
            "Sở Tài nguyên và Môi trường | PAR_INDEX | 2022 | rank = 18 | actual | internal",
            "Sở Tài nguyên và Môi trường | PAR_INDEX | 2022 | score = 75.12 | actual | internal",
        ],
        {"published_at": "2023-01-05"},
        id="blocks-of-a-province",
    ),
    pytest.param(
        "Chỉ số chuyển đổi số của Bắc Giang năm 2021 xếp thứ 10/63 tỉnh, thành phố (tăng 7 bậc so với năm 2020), trong đó chính quyền số xếp thứ 8, kinh tế số xếp thứ 15, xã hội số xếp thứ 20.",
        [
            "Bắc Giang | DTI | 2021 | rank = 10 | actual",
            "Bắc Giang | DTI | 2021 | rank_change = 7 | actual",
            "Bắc Giang | DTI/Chính quyền số | 2021 | rank = 8 | actual",
            "Bắc Giang | DTI/Kinh tế số | 2021 | rank = 15 | actual",
            "Bắc Giang | DTI/Xã hội số | 2021 | rank = 20 | actual",
        ],
        {"published_at": "2022-12-30"},
        id="pillars-behind-the-whole",
    ),
    pytest.param(
        "Điểm số PCI của Hà Nội năm 2023 đạt 67,15 điểm, tăng 0,41 điểm, xếp thứ 28/63, giảm 8 bậc. Đây là năm thứ ba liên tiếp Hà Nội tụt hạng: năm 2021 từ hạng 9 xuống hạng 10, năm 2022 xuống hạng 20.",
        [
            "Hà Nội | PCI | 2020 | rank = 9 | actual",
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hà Nội | PCI | 2022 | rank = 20 | actual",
            "Hà Nội | PCI | 2023 | rank = 28 | actual",
            "Hà Nội | PCI | 2023 | rank_change = -8 | actual",
            "Hà Nội | PCI | 2023 | score = 67.15 | actual",
            "Hà Nội | PCI | 2023 | score_change = 0.41 | actual",
        ],
        {"published_at": "2024-05-15"},
        id="three-years-of-falling",
    ),
    pytest.param(
        "Hai chỉ số thành phần tăng mạnh là Chi phí không chính thức (7,01 điểm, tăng 0,63) và Đào tạo lao động (6,45 điểm, tăng 0,22) đã giúp PCI 2023 của Cần Thơ lên 68,03 điểm.",
        [
            "Cần Thơ | PCI | 2023 | score = 68.03 | actual",
            "Cần Thơ | PCI/Chi phí không chính thức | 2023 | score = 7.01 | actual",
            "Cần Thơ | PCI/Chi phí không chính thức | 2023 | score_change = 0.63 | actual",
            "Cần Thơ | PCI/Đào tạo lao động | 2023 | score = 6.45 | actual",
            "Cần Thơ | PCI/Đào tạo lao động | 2023 | score_change = 0.22 | actual",
        ],
        {"published_at": "2024-05-15"},
        id="parts-that-lifted-the-whole",
    ),
    pytest.param(
        "Cũng theo kết quả này, Quảng Ninh đứng đầu với 89,06 điểm, cao hơn 4,42 điểm so với đơn vị xếp thứ 2 là Hà Nội (84,64). Xếp cuối bảng PAR INDEX 2018 là Phú Yên 69,53 điểm.",
        [
            "Hà Nội | PAR_INDEX | 2018 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2018 | score = 84.64 | actual",
            "Phú Yên | PAR_INDEX | 2018 | rank from bottom 1 | actual",
            "Phú Yên | PAR_INDEX | 2018 | score = 69.53 | actual",
            "Quảng Ninh | PAR_INDEX | 2018 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2018 | score = 89.06 | actual",
        ],
        {"published_at": "2019-05-25"},
        id="second-held-against",
    ),
    pytest.param(
        "PCI năm 2023: TPHCM tăng 1,33 điểm lên 67,19 điểm nhưng vẫn xếp thứ 27, không thay đổi so với 2022; Bình Dương giảm 1,32 điểm, tụt 9 bậc, xếp thứ 21.",
        [
            "Bình Dương | PCI | 2023 | rank = 21 | actual",
            "Bình Dương | PCI | 2023 | rank_change = -9 | actual",
            "Bình Dương | PCI | 2023 | score_change = -1.32 | actual",
            "TP. Hồ Chí Minh | PCI | 2023 | rank = 27 | actual",
            "TP. Hồ Chí Minh | PCI | 2023 | score = 67.19 | actual",
            "TP. Hồ Chí Minh | PCI | 2023 | score_change = 1.33 | actual",
        ],
        {"published_at": "2024-05-09"},
        id="points-gained-and-reached",
    ),
    pytest.param(
        "Theo báo cáo PAPI 2025, điểm tổng hợp của Quảng Ninh đạt 48,1 điểm, tăng gần 2 điểm; nội dung Quản trị điện tử từ 3,8 điểm tăng lên 4,35 điểm.",
        [
            "Quảng Ninh | PAPI | 2025 | score = 48.1 | actual",
            "Quảng Ninh | PAPI | 2025 | score_change ~ 2 | actual",
            "Quảng Ninh | PAPI/Quản trị điện tử | 2024 | score = 3.8 | actual",
            "Quảng Ninh | PAPI/Quản trị điện tử | 2025 | score = 4.35 | actual",
        ],
        {"published_at": "2026-04-16"},
        id="part-from-to",
    ),
    pytest.param(
        "Ngày 23/5, Văn phòng UBND tỉnh Bạc Liêu cho biết, chỉ số PCI năm 2023 của tỉnh đạt 64,51 điểm, tăng 4,15 điểm, tăng 6 bậc (từ hạng 59 lên hạng 53/63).",
        [
            "Bạc Liêu | PCI | 2022 | rank = 59 | actual",
            "Bạc Liêu | PCI | 2023 | rank = 53 | actual",
            "Bạc Liêu | PCI | 2023 | rank_change = 6 | actual",
            "Bạc Liêu | PCI | 2023 | score = 64.51 | actual",
            "Bạc Liêu | PCI | 2023 | score_change = 4.15 | actual",
        ],
        {"published_at": "2024-05-24"},
        id="places-in-a-bracket",
    ),
    pytest.param(
        "Trong khi đó, các địa phương như Đà Nẵng, Bình Dương lại tụt hạng mạnh, lần lượt rơi 7 bậc và 9 bậc trên bảng xếp hạng PCI 2023, xuống vị trí thứ 16 và 21.",
        [
            "Bình Dương | PCI | 2023 | rank = 21 | actual",
            "Bình Dương | PCI | 2023 | rank_change = -9 | actual",
            "Đà Nẵng | PCI | 2023 | rank = 16 | actual",
            "Đà Nẵng | PCI | 2023 | rank_change = -7 | actual",
        ],
        {"published_at": "2024-05-24"},
        id="fell-in-turn",
    ),
    pytest.param(
        "Trong các vùng, Đông Nam Bộ có PAR INDEX 2022 trung bình cao nhất, đạt 87,26%; Tây Nguyên thấp nhất 82,53%.",
        [
            "Tây Nguyên | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Tây Nguyên | PAR_INDEX | 2022 | score = 82.53 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2022 | rank = 1 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2022 | score = 87.26 | actual",
        ],
        {"published_at": "2023-04-20"},
        id="means-of-regions",
    ),
    pytest.param(
        "Trong 5 năm (2016-2020), PCI của Vĩnh Phúc lần lượt xếp thứ 9, 12, 13, 17 và 29; điểm số từ 61,52 năm 2016 tăng lên 66,75 năm 2019.",
        [
            "Vĩnh Phúc | PCI | 2016 | rank = 9 | actual",
            "Vĩnh Phúc | PCI | 2016 | score = 61.52 | actual",
            "Vĩnh Phúc | PCI | 2017 | rank = 12 | actual",
            "Vĩnh Phúc | PCI | 2018 | rank = 13 | actual",
            "Vĩnh Phúc | PCI | 2019 | rank = 17 | actual",
            "Vĩnh Phúc | PCI | 2019 | score = 66.75 | actual",
            "Vĩnh Phúc | PCI | 2020 | rank = 29 | actual",
        ],
        {"published_at": "2021-03-03"},
        id="five-years-in-turn",
    ),
    pytest.param(
        "Đứng thứ hai là Long An, tỉnh có bước nhảy 8 bậc so với PCI 2022; Hưng Yên cũng gây ấn tượng với vị trí thứ 12, cao hơn 2 bậc so năm trước.",
        [
            "Hưng Yên | PCI | 2023 | rank = 12 | actual",
            "Hưng Yên | PCI | 2023 | rank_change = 2 | actual",
            "Long An | PCI | 2023 | rank = 2 | actual",
            "Long An | PCI | 2023 | rank_change = 8 | actual",
        ],
        {"published_at": "2024-05-20"},
        id="leap-of-the-second",
    ),
    pytest.param(
        "(Chinhphu.vn) - Sáng 17/4, Bộ Nội vụ công bố PAR INDEX 2023. Theo đó, Quảng Ninh tiếp tục giữ vị trí quán quân với kết quả đạt 92,18%, cao hơn 2,08% so với năm 2022; đứng vị trí thứ 2 là thành phố Hải Phòng, đạt 91,87%; đứng vị trí thứ 3 là TP. Hà Nội, đạt 91,43%. Đơn vị xếp vị trí cuối cùng trên bảng xếp hạng là tỉnh An Giang với kết quả là 81,32%.",
        [
            "An Giang | PAR_INDEX | 2023 | rank from bottom 1 | actual",
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Hà Nội | PAR_INDEX | 2023 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2023 | score = 91.43 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score_change = 2.08 | actual",
        ],
        {"published_at": "2024-04-18"},
        id="ministry-announces-the-index",
    ),
    pytest.param(
        "Giá trị trung bình PAR INDEX năm 2023 của các tỉnh, thành phố đạt được là 86,98%, tăng 2,19% so với năm 2022 (84,79%). Có 62/63 địa phương đạt kết quả trên 80%, tăng 5 đơn vị so với năm 2022.",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score = 86.98 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score_change = 2.19 | actual",
        ],
        {"published_at": "2024-04-18"},
        id="counts-above-a-bar",
    ),
    pytest.param(
        "Trong số 63 địa phương, có 58 đơn vị có kết quả Chỉ số cải cách hành chính tăng cao hơn so với năm 2022, cao nhất là Trà Vinh, tăng 6,22%, thấp nhất là Bình Thuận, tăng 0,01%.",
        [
            "Bình Thuận | PAR_INDEX | 2023 | score_change = 0.01 | actual",
            "Trà Vinh | PAR_INDEX | 2023 | score_change = 6.22 | actual",
        ],
        {"published_at": "2024-04-18"},
        id="who-rose-most",
    ),
    pytest.param(
        "Chỉ số SIPAS 2023 chung của cả nước đạt 82,66%, tăng 2,58% so với năm 2022. Chỉ số hài lòng của 63 tỉnh nằm trong khoảng 75,03% - 90,61%, trong đó Hưng Yên dẫn đầu, Bắc Kạn thấp nhất.",
        [
            "Bắc Kạn | SIPAS | 2023 | rank = 63 | actual",
            "Cả nước | SIPAS | 2023 | score = 82.66 | actual",
            "Cả nước | SIPAS | 2023 | score_change = 2.58 | actual",
            "Hưng Yên | SIPAS | 2023 | rank = 1 | actual",
        ],
        {"published_at": "2024-04-18"},
        id="span-of-all-provinces",
    ),
    pytest.param(
        "DTI cấp tỉnh năm 2022 có giá trị trung bình là 0,5879. Có 8/63 tỉnh tăng trưởng trên 50%. Top 10 gồm Đà Nẵng (0,8002), TP HCM (0,7163), Hà Nội (0,7039), Lạng Sơn, Bà Rịa - Vũng Tàu, Quảng Ninh, Cần Thơ, Hải Phòng, Bình Dương và Thừa Thiên Huế.",
        [
            "Bà Rịa - Vũng Tàu | DTI | 2022 | rank <= 10 | actual",
            "Bình Dương | DTI | 2022 | rank <= 10 | actual",
            "Các tỉnh, thành phố | DTI | 2022 | score = 0.5879 | actual",
            "Cần Thơ | DTI | 2022 | rank <= 10 | actual",
            "Hà Nội | DTI | 2022 | rank <= 10 | actual",
            "Hà Nội | DTI | 2022 | score = 0.7039 | actual",
            "Hải Phòng | DTI | 2022 | rank <= 10 | actual",
            "Lạng Sơn | DTI | 2022 | rank <= 10 | actual",
            "Quảng Ninh | DTI | 2022 | rank <= 10 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | rank <= 10 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | score = 0.7163 | actual",
            "Thừa Thiên Huế | DTI | 2022 | rank <= 10 | actual",
            "Đà Nẵng | DTI | 2022 | rank <= 10 | actual",
            "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual",
        ],
        {"published_at": "2023-07-13"},
        id="top-ten-with-some-values",
    ),
    pytest.param(
        "UBND TP Hải Phòng cho biết Chỉ số CCHC năm 2022 của thành phố đạt 90,09%, đứng thứ 2/63 tỉnh, thành phố (sau Quảng Ninh), là năm thứ 11 liên tiếp thành phố nằm trong top 5 cả nước về chỉ số này.",
        [
            "Hải Phòng | PAR_INDEX | 2022 | rank <= 5 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
        ],
        {"published_at": "2023-04-20"},
        id="after-the-winner",
    ),
    pytest.param(
        "PCI 2023 ghi nhận Quảng Ninh đã giữ vững vị trí quán quân trong 7 năm liên tiếp (2017-2023), với điểm số 71,25.",
        [
            "Quảng Ninh | PCI | 2017 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2018 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2020 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2021 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2023 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2023 | score = 71.25 | actual",
        ],
        {"published_at": "2024-05-10"},
        id="champion-for-seven-years",
    ),
    pytest.param(
        "Mục tiêu năm 2024: Chỉ số PAR INDEX của tỉnh Quảng Trị tăng từ 3 - 5 bậc so với năm 2023.",
        [
            "Quảng Trị | PAR_INDEX | 2024 | rank_change <= 5 | target",
            "Quảng Trị | PAR_INDEX | 2024 | rank_change >= 3 | target",
        ],
        {"published_at": "2023-12-12"},
        id="aim-of-three-to-five-places",
    ),
    pytest.param(
        "Giá trị trung bình PAR INDEX năm 2023 của 17 bộ, cơ quan ngang bộ đạt 84,38%, giảm 0,33% so với năm 2022. Khoảng cách giữa đơn vị cao nhất và thấp nhất là 11,92%.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2023 | score = 84.38 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2023 | score_change = -0.33 | actual",
        ],
        {"published_at": "2024-04-18"},
        id="distance-of-first-and-last",
    ),
    pytest.param(
        "So với năm 2022, PAR INDEX của Bình Định tăng 2,12%, tăng 9 bậc, từ vị trí 24 lên vị trí 15.",
        [
            "Bình Định | PAR_INDEX | 2022 | rank = 24 | actual",
            "Bình Định | PAR_INDEX | 2023 | rank = 15 | actual",
            "Bình Định | PAR_INDEX | 2023 | rank_change = 9 | actual",
            "Bình Định | PAR_INDEX | 2023 | score_change = 2.12 | actual",
        ],
        {"published_at": "2024-04-19"},
        id="moved-by-places-and-points",
    ),
    pytest.param(
        "Trong 10 chỉ số thành phần PCI 2023, Đồng Tháp có 6 chỉ số tăng điểm: Gia nhập thị trường (7,68 điểm), Tính minh bạch (6,78 điểm), Chi phí thời gian (8,57 điểm); 4 chỉ số giảm điểm, trong đó Đào tạo lao động giảm nhiều nhất (từ 6,05 xuống còn 5,42 điểm).",
        [
            "Đồng Tháp | PCI/Chi phí thời gian | 2023 | score = 8.57 | actual",
            "Đồng Tháp | PCI/Gia nhập thị trường | 2023 | score = 7.68 | actual",
            "Đồng Tháp | PCI/Tính minh bạch | 2023 | score = 6.78 | actual",
            "Đồng Tháp | PCI/Đào tạo lao động | 2022 | score = 6.05 | actual",
            "Đồng Tháp | PCI/Đào tạo lao động | 2023 | score = 5.42 | actual",
        ],
        {"published_at": "2024-05-09"},
        id="parts-up-and-down",
    ),
    pytest.param(
        "Kết quả PAR INDEX năm 2024, thành phố Hải Phòng xếp vị trí thứ nhất với 96,17%, kế đến là Hà Nội 94,05%, Quảng Ninh 93,61%. Ba địa phương có chỉ số thấp nhất là Bắc Kạn 82,95%, Bình Phước 83,81%, Cao Bằng 82,95%.",
        [
            "Bình Phước | PAR_INDEX | 2024 | score = 83.81 | actual",
            "Bắc Kạn | PAR_INDEX | 2024 | score = 82.95 | actual",
            "Cao Bằng | PAR_INDEX | 2024 | score = 82.95 | actual",
            "Hà Nội | PAR_INDEX | 2024 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2024 | score = 94.05 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | score = 96.17 | actual",
            "Quảng Ninh | PAR_INDEX | 2024 | rank = 3 | actual",
            "Quảng Ninh | PAR_INDEX | 2024 | score = 93.61 | actual",
        ],
        {"published_at": "2025-04-07"},
        id="three-last-without-order",
    ),
    pytest.param(
        'Chỉ số PAPI năm 2022 của Bắc Ninh đạt 45,1 điểm (tăng 1,72 điểm so với năm 2021), thuộc nhóm cao nhất. Trong đó, nội dung "Trách nhiệm giải trình với người dân" đạt 4,84 điểm - cao nhất cả nước.',
        [
            "Bắc Ninh | PAPI | 2022 | group cao nhất | actual",
            "Bắc Ninh | PAPI | 2022 | score = 45.1 | actual",
            "Bắc Ninh | PAPI | 2022 | score_change = 1.72 | actual",
            "Bắc Ninh | PAPI/Trách nhiệm giải trình | 2022 | rank = 1 | actual",
            "Bắc Ninh | PAPI/Trách nhiệm giải trình | 2022 | score = 4.84 | actual",
        ],
        {"published_at": "2023-05-05"},
        id="highest-part",
    ),
    pytest.param(
        "Sau sắp xếp, PCI 2025 của tỉnh Lâm Đồng (mới) đạt 66,8 điểm, đứng thứ 14/34 tỉnh, thành; còn Đắk Lắk (mới) đạt 65,2 điểm, thứ 19.",
        [
            "Lâm Đồng | PCI | 2025 | rank = 14 | actual",
            "Lâm Đồng | PCI | 2025 | score = 66.8 | actual",
            "Đắk Lắk | PCI | 2025 | rank = 19 | actual",
            "Đắk Lắk | PCI | 2025 | score = 65.2 | actual",
        ],
        {"published_at": "2026-05-20"},
        id="provinces-after-the-merger",
    ),
    pytest.param(
        "Tính đến hết tháng 7/2024, Chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766) của tỉnh Hưng Yên đạt 78,9 điểm, xếp loại khá, đứng thứ 9/63; tháng 6 đứng thứ 14.",
        [
            "Hưng Yên | INDEX_766 | 2024 | rank = 14 | actual",
            "Hưng Yên | INDEX_766 | 2024 | rank = 9 | actual",
            "Hưng Yên | INDEX_766 | 2024 | score = 78.9 | actual",
        ],
        {"published_at": "2024-08-01"},
        id="service-portal-by-month",
    ),
    pytest.param(
        "VCCI công bố PCI 2019. Quảng Ninh đứng đầu. Điểm của Hà Nội giảm xuống 66,1 điểm từ mức 68,8 điểm năm 2018. Năm 2019, Hải Phòng tăng lên 68 điểm từ 65 điểm năm 2018.",
        [
            "Hà Nội | PCI | 2018 | score = 68.8 | actual",
            "Hà Nội | PCI | 2019 | score = 66.1 | actual",
            "Hải Phòng | PCI | 2018 | score = 65 | actual",
            "Hải Phòng | PCI | 2019 | score = 68 | actual",
            "Quảng Ninh | PCI | 2019 | rank = 1 | actual",
        ],
        {"published_at": "2020-05-05"},
        id="year-of-the-value-left",
    ),
    pytest.param(
        "VCCI công bố PCI 2019, Quảng Ninh dẫn đầu với 73 điểm.\nÔng Lê Minh Hoan, Bí thư Tỉnh ủy Đồng Tháp, cho biết địa phương đặt mục tiêu nằm trong top 3 PCI năm 2020.",
        [
            "Quảng Ninh | PCI | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2019 | score = 73 | actual",
            "Đồng Tháp | PCI | 2020 | rank <= 3 | target",
        ],
        {"published_at": "2020-05-05"},
        id="leader-of-another-province",
    ),
    pytest.param(
        "VCCI công bố PCI 2019. Quảng Ninh đứng đầu về đào tạo lao động với 8,17 điểm, chi phí thời gian với 8,55 điểm và tính minh bạch với 7,1 điểm.",
        [
            "Quảng Ninh | PCI/Chi phí thời gian | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI/Chi phí thời gian | 2019 | score = 8.55 | actual",
            "Quảng Ninh | PCI/Tính minh bạch | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI/Tính minh bạch | 2019 | score = 7.1 | actual",
            "Quảng Ninh | PCI/Đào tạo lao động | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI/Đào tạo lao động | 2019 | score = 8.17 | actual",
        ],
        {"published_at": "2020-05-05"},
        id="first-in-parts-with-their-values",
    ),
    pytest.param(
        'VCCI công bố PCI 2019. Quảng Ninh đứng đầu cả nước về "Đào tạo lao động" với 8,17 điểm và "Chi phí thời gian" với 8,55 điểm, xếp thứ 9.',
        [
            "Quảng Ninh | PCI/Chi phí thời gian | 2019 | rank = 9 | actual",
            "Quảng Ninh | PCI/Chi phí thời gian | 2019 | score = 8.55 | actual",
            "Quảng Ninh | PCI/Đào tạo lao động | 2019 | rank = 1 | actual",
            "Quảng Ninh | PCI/Đào tạo lao động | 2019 | score = 8.17 | actual",
        ],
        {"published_at": "2020-05-05"},
        id="first-in-one-part-only",
    ),
    pytest.param(
        "VCCI công bố PCI 2021. TP.HCM đạt 67,50 điểm, đứng thứ 14. So với năm 2018, khi thành phố còn đứng thứ 10 thì đây là bước lùi 4 bậc.",
        [
            "TP. Hồ Chí Minh | PCI | 2018 | rank = 10 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | rank = 14 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | rank_change = -4 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | score = 67.5 | actual",
        ],
        {"published_at": "2022-05-05"},
        id="a-step-back-since",
    ),
    pytest.param(
        "Bộ TT&TT công bố DTI 2022. Trong nhóm bộ, ngành có dịch vụ công, Bộ Tài chính xếp hạng nhất với giá trị 0,7225. Giá trị trung bình của nhóm là 0,5426. Ở nhóm không có dịch vụ công, giá trị trung bình chỉ là 0,2.",
        [
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2022 | score = 0.7225 | actual",
            "Các bộ, ngành có dịch vụ công | DTI | 2022 | score = 0.5426 | actual",
            "Các bộ, ngành không có dịch vụ công | DTI | 2022 | score = 0.2 | actual",
        ],
        {"published_at": "2023-07-05"},
        id="two-blocks-of-ministries",
    ),
    pytest.param(
        "Bộ TT&TT công bố DTI 2022. Giá trị trung bình của nhóm bộ có dịch vụ công là 0,4595, trong khi ở nhóm không cung cấp dịch vụ công chỉ là 0,2151.",
        [
            "Các bộ, ngành có dịch vụ công | DTI | 2022 | score = 0.4595 | actual",
            "Các bộ, ngành không có dịch vụ công | DTI | 2022 | score = 0.2151 | actual",
        ],
        {"published_at": "2023-07-05"},
        id="one-block-against-the-other",
    ),
    pytest.param(
        "Bộ Nội vụ công bố PAR INDEX 2022. Quảng Ninh đứng vị trí thứ nhất, đạt 90,10%, cao hơn 10,01% so với đơn vị đứng cuối bảng là tỉnh Phú Yên (80,09%).\nXếp ngay sau Quảng Ninh là TP. Hải Phòng với 90,09%, kém 0,01%.",
        [
            "Hải Phòng | PAR_INDEX | 2022 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
            "Phú Yên | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Phú Yên | PAR_INDEX | 2022 | score = 80.09 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | score = 90.1 | actual",
        ],
        {"published_at": "2023-04-19"},
        id="last-one-compared-with",
    ),
    pytest.param(
        "VCCI công bố PCI 2024. Hải Phòng đạt 74,84 điểm, thấp hơn 75,3 điểm của năm 2022. Huế được 71 điểm, vượt xa 68 điểm của năm ngoái.",
        [
            "Hải Phòng | PCI | 2022 | score = 75.3 | actual",
            "Hải Phòng | PCI | 2024 | score = 74.84 | actual",
            "Thừa Thiên Huế | PCI | 2023 | score = 68 | actual",
            "Thừa Thiên Huế | PCI | 2024 | score = 71 | actual",
        ],
        {"published_at": "2025-05-07"},
        id="higher-than-a-year-ago",
    ),
    pytest.param(
        "VCCI công bố PCI 2024. Trong top 10 còn có sự góp mặt của Thừa Thiên Huế, Hậu Giang. Góp mặt trong nhóm 10 tỉnh dẫn đầu còn có Phú Thọ và Hưng Yên.",
        [
            "Hưng Yên | PCI | 2024 | rank <= 10 | actual",
            "Hậu Giang | PCI | 2024 | rank <= 10 | actual",
            "Phú Thọ | PCI | 2024 | rank <= 10 | actual",
            "Thừa Thiên Huế | PCI | 2024 | rank <= 10 | actual",
        ],
        {"published_at": "2025-05-07"},
        id="also-in-the-top-ten",
    ),
    pytest.param(
        "VCCI công bố PCI 2024. Đồng Tháp (66,39 điểm) đã soán ngôi á quân của Lào Cai, đẩy tỉnh miền núi này xuống vị trí thứ năm. Long An chiếm vị trí thứ ba của Huế.",
        [
            "Long An | PCI | 2024 | rank = 3 | actual",
            "Lào Cai | PCI | 2024 | rank = 5 | actual",
            "Đồng Tháp | PCI | 2024 | rank = 2 | actual",
            "Đồng Tháp | PCI | 2024 | score = 66.39 | actual",
        ],
        {"published_at": "2025-05-07"},
        id="a-place-taken-from-another",
    ),
    pytest.param(
        "Bộ KH&CN công bố PII 2025. Phú Thọ (gồm Vĩnh Phúc, Hòa Bình) đứng thứ 12. Đông Nam Bộ (gồm TP.HCM, Đồng Nai, Tây Ninh) đạt bình quân 48 điểm.",
        [
            "Phú Thọ | PII | 2025 | rank = 12 | actual",
            "Đông Nam Bộ | PII | 2025 | score = 48 | actual",
        ],
        {"published_at": "2025-10-07"},
        id="what-a-unit-is-made-of",
    ),
    pytest.param(
        "Bộ KH&CN công bố PII 2025. Hà Nội đứng thứ 12. Đồng bằng sông Hồng đạt 49,2 điểm, với 4 đại diện trong top 10. Tây Nguyên chỉ có một cái tên góp mặt trong top 20.",
        [
            "Hà Nội | PII | 2025 | rank = 12 | actual",
            "Đồng bằng sông Hồng | PII | 2025 | score = 49.2 | actual",
        ],
        {"published_at": "2025-10-07"},
        id="so-many-of-a-region",
    ),
    pytest.param(
        "Công bố PAR INDEX 2017. Quảng Ninh dẫn đầu với 89,45%, trong khi Đà Nẵng, quán quân giai đoạn 2013 - 2016, lùi xuống thứ 4.",
        [
            "Quảng Ninh | PAR_INDEX | 2017 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2017 | score = 89.45 | actual",
            "Đà Nẵng | PAR_INDEX | 2017 | rank = 4 | actual",
        ],
        {"published_at": "2018-05-02"},
        id="first-in-a-period",
    ),
    pytest.param(
        "Công bố PAR INDEX 2017. Quảng Ninh lần đầu vươn lên vị trí dẫn đầu với 89,45%, vượt qua Đà Nẵng, đơn vị giữ ngôi vị này 4 năm liên tiếp từ 2013 đến 2016.",
        [
            "Quảng Ninh | PAR_INDEX | 2017 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2017 | score = 89.45 | actual",
        ],
        {"published_at": "2018-05-02"},
        id="first-before-the-streak-of-another",
    ),
    pytest.param(
        "Nhìn lại PCI. Năm 2011 Lào Cai dẫn đầu. Đà Nẵng trở lại dẫn đầu trong bốn năm từ 2013 đến 2016.",
        [
            "Lào Cai | PCI | 2011 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2013 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2014 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2015 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2016 | rank = 1 | actual",
        ],
        {"published_at": "2024-03-27"},
        id="first-in-each-of-four-years",
    ),
    pytest.param(
        "VCCI công bố PCI 2015. Vị trí thứ hai thuộc về Cần Thơ. Thành phố miền Tây này tăng 4 bậc. Đắk Lắk xếp thứ 40; tỉnh Tây Nguyên này giảm 2 bậc.",
        [
            "Cần Thơ | PCI | 2015 | rank = 2 | actual",
            "Cần Thơ | PCI | 2015 | rank_change = 4 | actual",
            "Đắk Lắk | PCI | 2015 | rank = 40 | actual",
            "Đắk Lắk | PCI | 2015 | rank_change = -2 | actual",
        ],
        {"published_at": "2016-03-31"},
        id="province-of-a-region-again",
    ),
    pytest.param(
        "VCCI công bố PCI 2023. Từ vị trí 51 năm 2012, Thủ đô đã có mặt trong top 10 từ năm 2018, đạt 68,60 điểm vào năm 2021 và đứng thứ 10.",
        [
            "Hà Nội | PCI | 2012 | rank = 51 | actual",
            "Hà Nội | PCI | 2018 | rank <= 10 | actual",
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hà Nội | PCI | 2021 | score = 68.6 | actual",
        ],
        {"published_at": "2024-03-27"},
        id="score-and-place-of-a-year",
    ),
    pytest.param(
        "Theo Quyết định số 292/QĐ-BNV ngày 12/4/2024 của Bộ Nội vụ, Bộ Tài chính xếp thứ 3/17 bộ về Chỉ số cải cách hành chính năm 2023 với 89,22%.",
        [
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 3 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.22 | actual",
        ],
        {"published_at": "2024-05-27"},
        id="who-issued-the-decision",
    ),
    pytest.param(
        "UNDP công bố PAPI 2024. TP.HCM thuộc nhóm trung bình cao, tăng một bậc so với nhóm trung bình thấp của năm 2023. Lào Cai giữ vững nhóm cao nhất. Hải Phòng giữ nguyên nhóm trung bình cao.",
        [
            "Hải Phòng | PAPI | 2024 | group trung bình cao | actual",
            "Lào Cai | PAPI | 2024 | group cao nhất | actual",
            "TP. Hồ Chí Minh | PAPI | 2023 | group trung bình thấp | actual",
            "TP. Hồ Chí Minh | PAPI | 2024 | group trung bình cao | actual",
        ],
        {"published_at": "2025-04-15"},
        id="group-of-the-year-before",
    ),
    pytest.param(
        'UNDP công bố PAPI 2024. Hà Nội đứng đầu cả nước ở "Trách nhiệm giải trình với người dân" với 4,91 điểm và thuộc nhóm điểm cao nhất ở 6/8 nội dung; nội dung duy nhất thuộc nhóm thấp là "Quản trị môi trường" (3,12 điểm).',
        [
            "Hà Nội | PAPI/Quản trị môi trường | 2024 | group thấp nhất | actual",
            "Hà Nội | PAPI/Quản trị môi trường | 2024 | score = 3.12 | actual",
            "Hà Nội | PAPI/Trách nhiệm giải trình | 2024 | rank = 1 | actual",
            "Hà Nội | PAPI/Trách nhiệm giải trình | 2024 | score = 4.91 | actual",
        ],
        {"published_at": "2025-04-15"},
        id="groups-in-some-parts",
    ),
    pytest.param(
        "VCCI công bố Chỉ số Xanh cấp tỉnh (PGI) 2022. Trà Vinh dẫn đầu với 17,67 điểm. Tính chung cả nước, điểm trung vị PGI chỉ là 14,85 điểm, tức mới đạt hơn một phần ba thang điểm.",
        [
            "Cả nước | PGI | 2022 | score = 14.85 | actual",
            "Trà Vinh | PGI | 2022 | rank = 1 | actual",
            "Trà Vinh | PGI | 2022 | score = 17.67 | actual",
        ],
        {"published_at": "2023-04-11"},
        id="a-third-of-the-scale",
    ),
    pytest.param(
        'TTO - Chỉ số PAPI 2014 vừa được công bố sáng 14-4 tại Hà Nội cho thấy hiệu quả quản trị của nhiều tỉnh thành sụt giảm.\nTrong năm 2014, điểm trung bình toàn quốc của 4/6 lĩnh vực giảm. Mạnh nhất là "Kiểm soát tham nhũng" với 5,9 điểm, giảm 0,25 điểm so với 2013.\nQuảng Bình dẫn đầu với 40 điểm.',
        [
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2014 | score = 5.9 | actual",
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2014 | score_change = -0.25 | actual",
            "Quảng Bình | PAPI | 2014 | rank = 1 | actual",
            "Quảng Bình | PAPI | 2014 | score = 40 | actual",
        ],
        {"published_at": "2015-04-14"},
        id="where-it-was-announced",
    ),
    pytest.param(
        "Bộ TT&TT công bố DTI 2020. Cụ thể theo trụ cột: về chính quyền số, Đà Nẵng dẫn đầu (0,5412), tiếp theo là Quảng Ninh và Thừa Thiên Huế; về kinh tế số, Bắc Ninh xếp hạng 2; về xã hội số, Thừa Thiên Huế xếp thứ nhất.",
        [
            "Bắc Ninh | DTI/Kinh tế số | 2020 | rank = 2 | actual",
            "Quảng Ninh | DTI/Chính quyền số | 2020 | rank = 2 | actual",
            "Thừa Thiên Huế | DTI/Chính quyền số | 2020 | rank = 3 | actual",
            "Thừa Thiên Huế | DTI/Xã hội số | 2020 | rank = 1 | actual",
            "Đà Nẵng | DTI/Chính quyền số | 2020 | rank = 1 | actual",
            "Đà Nẵng | DTI/Chính quyền số | 2020 | score = 0.5412 | actual",
        ],
        {"published_at": "2021-10-20"},
        id="order-in-each-pillar",
    ),
    pytest.param(
        "VCCI công bố PCI 2020. Quảng Ninh đạt 75,09 điểm, cao hơn 72,81 điểm của Đồng Tháp. Hà Nội đạt 66,93 điểm, thấp hơn 70,12 điểm của Đà Nẵng và cao hơn điểm của TP.HCM (65,7 điểm).",
        [
            "Hà Nội | PCI | 2020 | score = 66.93 | actual",
            "Quảng Ninh | PCI | 2020 | score = 75.09 | actual",
            "TP. Hồ Chí Minh | PCI | 2020 | score = 65.7 | actual",
            "Đà Nẵng | PCI | 2020 | score = 70.12 | actual",
            "Đồng Tháp | PCI | 2020 | score = 72.81 | actual",
        ],
        {"published_at": "2021-10-20"},
        id="higher-than-that-of-another",
    ),
    pytest.param(
        "Bộ Nội vụ công bố PAR INDEX 2012. Đà Nẵng đạt 87,02 điểm. Nếu xét theo kết quả điều tra xã hội học, Đà Nẵng không còn ở vị trí đầu mà là Hà Tĩnh, với 27,9/40 điểm. Đà Nẵng được 56,1/60 điểm thẩm định, tỉnh Cà Mau được 38/60 điểm.",
        [
            "Cà Mau | PAR_INDEX/Điểm thẩm định | 2012 | score = 38 | actual",
            "Hà Tĩnh | PAR_INDEX/Điểm điều tra xã hội học | 2012 | score = 27.9 | actual",
            "Đà Nẵng | PAR_INDEX | 2012 | score = 87.02 | actual",
            "Đà Nẵng | PAR_INDEX/Điểm thẩm định | 2012 | score = 56.1 | actual",
        ],
        {"published_at": "2014-01-20"},
        id="points-out-of-forty",
    ),
    pytest.param(
        "VCCI công bố PCI 2019. Đà Nẵng đạt 67,02 điểm. Nếu xét riêng theo chi phí thời gian, Hà Tĩnh đạt 7,1 điểm. Tính theo tính minh bạch, Huế dẫn đầu với 7 điểm.",
        [
            "Hà Tĩnh | PCI/Chi phí thời gian | 2019 | score = 7.1 | actual",
            "Thừa Thiên Huế | PCI/Tính minh bạch | 2019 | rank = 1 | actual",
            "Thừa Thiên Huế | PCI/Tính minh bạch | 2019 | score = 7 | actual",
            "Đà Nẵng | PCI | 2019 | score = 67.02 | actual",
        ],
        {"published_at": "2020-01-20"},
        id="by-one-part-alone",
    ),
    pytest.param(
        "VCCI công bố PGI 2023. Quán quân năm đầu tiên Trà Vinh nhường chỗ cho Quảng Ninh với 26 điểm, cao hơn Đà Nẵng (25,67 điểm) 0,33 điểm.",
        [
            "Quảng Ninh | PGI | 2023 | score = 26 | actual",
            "Đà Nẵng | PGI | 2023 | score = 25.67 | actual",
        ],
        {"published_at": "2024-05-09"},
        id="first-of-the-first-edition",
    ),
    pytest.param(
        "Bộ Nội vụ công bố PAR INDEX 2019. Ở khối bộ, Ngân hàng Nhà nước đứng đầu, bỏ xa đơn vị xếp cuối là Bộ Giao thông vận tải (80,53%). Bình quân của 17 bộ đạt 85,63%.",
        [
            "Bộ Giao thông vận tải | PAR_INDEX | 2019 | rank = 17 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2019 | score = 80.53 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2019 | score = 85.63 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2019 | rank = 1 | actual",
        ],
        {"published_at": "2020-05-19"},
        id="the-last-of-those-counted-later",
    ),
    pytest.param(
        'UNDP công bố PAPI 2016. Hà Nội rơi vào nhóm "thấp nhất", TP.HCM thuộc nhóm “trung bình thấp”. Huế nằm trong nhóm "điểm cao nhất".',
        [
            "Hà Nội | PAPI | 2016 | group thấp nhất | actual",
            "TP. Hồ Chí Minh | PAPI | 2016 | group trung bình thấp | actual",
            "Thừa Thiên Huế | PAPI | 2016 | group cao nhất | actual",
        ],
        {"published_at": "2017-04-04"},
        id="groups-in-quotation-marks",
    ),
    pytest.param(
        "UNDP công bố PAPI 2016. Hải Phòng ở nhóm thấp nhất. Đó là Cần Thơ, Bến Tre, Quảng Bình... đều trong nhóm điểm cao nhất.",
        [
            "Bến Tre | PAPI | 2016 | group cao nhất | actual",
            "Cần Thơ | PAPI | 2016 | group cao nhất | actual",
            "Hải Phòng | PAPI | 2016 | group thấp nhất | actual",
            "Quảng Bình | PAPI | 2016 | group cao nhất | actual",
        ],
        {"published_at": "2017-04-04"},
        id="dots-inside-a-sentence",
    ),
    pytest.param(
        "VCCI công bố PCI 2018. Hà Nội lần đầu tiên vào top 10 ở vị trí thứ 9 (65,40 điểm), so với thứ 13 năm 2017 và thứ 14 năm 2016. TP.HCM đạt 65 điểm, đứng thứ 10, so với 64 điểm năm 2017 và 62,3 điểm năm 2016.",
        [
            "Hà Nội | PCI | 2016 | rank = 14 | actual",
            "Hà Nội | PCI | 2017 | rank = 13 | actual",
            "Hà Nội | PCI | 2018 | rank <= 10 | actual",
            "Hà Nội | PCI | 2018 | rank = 9 | actual",
            "Hà Nội | PCI | 2018 | score = 65.4 | actual",
            "TP. Hồ Chí Minh | PCI | 2016 | score = 62.3 | actual",
            "TP. Hồ Chí Minh | PCI | 2017 | score = 64 | actual",
            "TP. Hồ Chí Minh | PCI | 2018 | rank = 10 | actual",
            "TP. Hồ Chí Minh | PCI | 2018 | score = 65 | actual",
        ],
        {"published_at": "2019-03-29"},
        id="against-several-years",
    ),
    pytest.param(
        "Bộ Nội vụ công bố PAR INDEX 2023. Ngân hàng Nhà nước đạt 89,95%, hơn Bộ Y tế 9,8 điểm phần trăm, bỏ xa Bộ Kế hoạch và Đầu tư gần 12 điểm phần trăm.",
        [
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.95 | actual",
        ],
        {"published_at": "2024-04-18"},
        id="far-ahead-of-a-ministry-with-a-joint-name",
    ),
    pytest.param(
        'Bộ Nội vụ công bố PAR INDEX 2023. An Giang đạt 81,32%.\nTrong 8 lĩnh vực đánh giá ở cấp tỉnh, lĩnh vực "Chỉ đạo, điều hành CCHC" có giá trị trung bình 92,41%, đứng đầu; kế đến là "Cải cách tổ chức bộ máy" 91,87%; còn "Tác động của CCHC" đứng cuối với 77,12%.',
        [
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2023 | score = 92.41 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách tổ chức bộ máy | 2023 | score = 91.87 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Tác động của CCHC | 2023 | score = 77.12 | actual",
        ],
        {"published_at": "2024-04-18"},
        id="the-last-of-the-fields",
    ),
    pytest.param(
        "Bộ Nội vụ công bố PAR INDEX 2023. TP.HCM đạt 86,97%. Thành phố lọt top 3 trong số 5 thành phố trực thuộc trung ương về tốc độ cải thiện. Thành phố đứng thứ 2 về mức tăng điểm.",
        [
            "TP. Hồ Chí Minh | PAR_INDEX | 2023 | score = 86.97 | actual",
        ],
        {"published_at": "2024-04-18"},
        id="places-in-growth",
    ),
    pytest.param(
        "TP.HCM tăng 2 bậc trong bảng xếp hạng PAR INDEX năm 2020.\nNăm 2020, thành phố đạt 84,70%, xếp hạng 23/63. Về SIPAS, TP.HCM đạt 84,66%, xếp thứ 40.\nKế hoạch đề ra năm 2021 PAR INDEX vào top 15, SIPAS tối thiểu 87%.\nHà Nội năm 2020 giữ vị trí thứ 8, tụt 6 bậc so với năm 2019 (thứ 2), cũng là lời cảnh báo cho các đô thị lớn.",
        [
            "Hà Nội | PAR_INDEX | 2019 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2020 | rank = 8 | actual",
            "Hà Nội | PAR_INDEX | 2020 | rank_change = -6 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | rank = 23 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | rank_change = 2 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | score = 84.7 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2021 | rank <= 15 | target",
            "TP. Hồ Chí Minh | SIPAS | 2020 | rank = 40 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2020 | score = 84.66 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2021 | score >= 87 | target",
        ],
        {"published_at": "2021-06-29"},
        id="another-unit-below-aims",
    ),
    pytest.param(
        "Kỳ đầu tiên, năm 2012, PAR INDEX trung bình của các bộ là 76,94%, của các tỉnh là 75,75%. Đến năm 2015, con số tương ứng là 81,19% và 85,11%.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2012 | score = 76.94 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2015 | score = 81.19 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2012 | score = 75.75 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2015 | score = 85.11 | actual",
        ],
        {"published_at": "2025-06-20"},
        id="numbers-of-the-same-units",
    ),
    pytest.param(
        "Năm 2021, PCI của Hà Nội đạt 68,6 điểm, của TP.HCM là 67,5 điểm. Năm 2022, các con số tương ứng là 66,74 và 65,86 điểm.",
        [
            "Hà Nội | PCI | 2021 | score = 68.6 | actual",
            "Hà Nội | PCI | 2022 | score = 66.74 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | score = 67.5 | actual",
            "TP. Hồ Chí Minh | PCI | 2022 | score = 65.86 | actual",
        ],
        {"published_at": "2025-06-20"},
        id="numbers-of-the-same-provinces",
    ),
    pytest.param(
        "Theo kết quả công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2022, Quảng Ninh đạt 90,10%, dẫn đầu cả nước. Tỉnh giảm nhiều nhất mất 4,5%.",
        [
            "Quảng Ninh | PAR_INDEX | 2022 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | score = 90.1 | actual",
        ],
        {"published_at": "2023-05-01"},
        id="the-one-who-lost-most",
    ),
    pytest.param(
        "VCCI công bố PCI 2020. Bạc Liêu về chót với 59,61 điểm, liền trước là Lai Châu 59,80 điểm.",
        [
            "Bạc Liêu | PCI | 2020 | rank from bottom 1 | actual",
            "Bạc Liêu | PCI | 2020 | score = 59.61 | actual",
            "Lai Châu | PCI | 2020 | rank from bottom 2 | actual",
            "Lai Châu | PCI | 2020 | score = 59.8 | actual",
        ],
        {"published_at": "2021-04-15"},
        id="right-before-the-last",
    ),
    pytest.param(
        "VCCI công bố PCI 2021. Hà Nội đứng thứ 10 với 68,6 điểm, sau Đà Nẵng 70,42 điểm. Huế đứng thứ 8 với 69,2 điểm, sau Đà Nẵng 1,22 điểm.",
        [
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hà Nội | PCI | 2021 | score = 68.6 | actual",
            "Thừa Thiên Huế | PCI | 2021 | rank = 8 | actual",
            "Thừa Thiên Huế | PCI | 2021 | score = 69.2 | actual",
            "Đà Nẵng | PCI | 2021 | score = 70.42 | actual",
        ],
        {"published_at": "2022-05-11"},
        id="behind-one-with-its-score",
    ),
    pytest.param(
        'UNDP công bố PAPI 2021. Thái Nguyên dẫn đầu cả nước ở nội dung "Công khai, minh bạch" với 6,39 điểm. Lạng Sơn, Điện Biên thuộc nhóm trung bình cao.',
        [
            "Lạng Sơn | PAPI | 2021 | group trung bình cao | actual",
            "Thái Nguyên | PAPI/Công khai minh bạch | 2021 | rank = 1 | actual",
            "Thái Nguyên | PAPI/Công khai minh bạch | 2021 | score = 6.39 | actual",
            "Điện Biên | PAPI | 2021 | group trung bình cao | actual",
        ],
        {"published_at": "2022-05-11"},
        id="groups-told-below-a-component",
    ),
    pytest.param(
        "VOV.VN - Lần đầu tiên sau 4 năm, vị trí dẫn đầu bảng xếp hạng PAR INDEX các tỉnh, thành phố không thuộc về Quảng Ninh. Hải Phòng dẫn đầu với 91,80%.",
        [
            "Hải Phòng | PAR_INDEX | None | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | None | score = 91.8 | actual",
        ],
        {"published_at": "2022-05-25"},
        id="the-address-of-a-paper",
    ),
    pytest.param(
        "PAPI 2022 của Hà Nội đạt 43,92 điểm, dẫn đầu 5 thành phố trực thuộc trung ương.",
        [
            "Hà Nội | PAPI | 2022 | rank = 1 | actual | group",
            "Hà Nội | PAPI | 2022 | score = 43.92 | actual",
        ],
        {"published_at": "2023-05-12"},
        id="first-of-the-five-cities",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ARTICLES)
def test_an_article_on_an_announcement_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected


@pytest.mark.parametrize(("text", "expected", "around"), WORDINGS)
def test_wordings_of_announcements_give_their_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
