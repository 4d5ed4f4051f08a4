"""Announcements, plans and interviews on PAR INDEX, SIPAS and the service index, whole articles as papers print them."""

import pytest

ROWS = [
    pytest.param(
        (
            "Sáng 5-9, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2013 của các bộ, cơ quan ngang bộ và UBND các tỉnh, thành phố trực thuộc Trung ương. Đây là năm thứ hai bộ chỉ số này được triển khai trên phạm vi cả nước, với 19 bộ và 63 địa phương được đánh giá.\n\n"
            "Ở khối bộ, giá trị trung bình của Chỉ số là 77,81%, tăng 1,04% so với năm 2012 (76,77%). Bộ Giao thông vận tải, năm trước chỉ đứng thứ năm, nay vươn lên vị trí thứ nhất với 84,52%; ngay sau đó là Ngân hàng Nhà nước Việt Nam (83,91%) và Bộ Tài chính (82,60%). Ba đơn vị có kết quả thấp nhất, theo thứ tự từ dưới lên, là Bộ Y tế 69,20%, Ủy ban Dân tộc 70,45% và Bộ Công Thương 71,83%.\n\n"
            "Trong tám lĩnh vực đánh giá các bộ, cải cách tổ chức bộ máy có giá trị trung bình cao nhất, đạt 87,30%, kế đó là công tác chỉ đạo, điều hành cải cách hành chính với 85,12%. Ngược lại, hiện đại hóa hành chính mới đạt 66,04%, còn xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức là 68,9%.\n\n"
            'Đối với khối địa phương, Đà Nẵng tiếp tục giữ vị trí quán quân với 87,02%. Hải Phòng từ hạng sáu năm 2012 đã tiến lên hạng nhì, đạt 86,51%, trong khi Bà Rịa - Vũng Tàu lùi từ thứ hai xuống thứ ba (85,95%). Hà Nội, năm 2012 xếp thứ 5, năm nay lên thứ 4. Ở chiều ngược lại, Bắc Kạn "đội sổ" với 61,22%, áp chót là Điện Biên 62,4%; Cà Mau cũng chỉ được 63,18%, đứng thứ 61.\n\n'
            "Tính theo vùng, Đông Nam Bộ dẫn đầu với giá trị trung bình 80,7%, tiếp đến là Đồng bằng sông Hồng 79,93%. Tây Nguyên và Trung du, miền núi phía Bắc lần lượt đạt 74,16% và 73,38%, là hai vùng thấp nhất. Khoảng cách giữa địa phương cao nhất và thấp nhất lên tới 25,8%.\n\n"
            "Phát biểu tại hội nghị, Bộ trưởng Bộ Nội vụ Nguyễn Thái Bình cho rằng kết quả năm 2013 phản ánh sát hơn nỗ lực của các bộ, ngành, song vẫn còn 6 bộ và 21 địa phương dưới 75%. Theo ông, việc điều tra xã hội học chiếm 38% tổng số điểm đã làm cho Chỉ số khách quan hơn.\n\n"
            "Bộ Nội vụ đặt mục tiêu đến năm 2015, mức độ hài lòng của người dân, doanh nghiệp đối với sự phục vụ của cơ quan hành chính nhà nước đạt trên 60% và đến năm 2020 đạt trên 80%."
        ),
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2012 | rank = 2 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2013 | rank = 3 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2013 | score = 85.95 | actual",
            "Bắc Kạn | PAR_INDEX | 2013 | rank = 63 | actual",
            "Bắc Kạn | PAR_INDEX | 2013 | score = 61.22 | actual",
            "Bộ Công Thương | PAR_INDEX | 2013 | rank = 17 | actual",
            "Bộ Công Thương | PAR_INDEX | 2013 | score = 71.83 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2012 | rank = 5 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2013 | rank = 1 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2013 | score = 84.52 | actual",
            "Bộ Tài chính | PAR_INDEX | 2013 | rank = 3 | actual",
            "Bộ Tài chính | PAR_INDEX | 2013 | score = 82.6 | actual",
            "Bộ Y tế | PAR_INDEX | 2013 | rank = 19 | actual",
            "Bộ Y tế | PAR_INDEX | 2013 | score = 69.2 | actual",
            "Cà Mau | PAR_INDEX | 2013 | rank = 61 | actual",
            "Cà Mau | PAR_INDEX | 2013 | score = 63.18 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2012 | score = 76.77 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2013 | score = 77.81 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2013 | score_change = 1.04 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2013 | score = 85.12 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tổ chức bộ máy | 2013 | score = 87.3 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Hiện đại hóa hành chính | 2013 | score = 66.04 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Đội ngũ cán bộ, công chức | 2013 | score = 68.9 | actual",
            "Cả nước | SIPAS | 2015 | score > 60 | target",
            "Cả nước | SIPAS | 2020 | score > 80 | target",
            "Hà Nội | PAR_INDEX | 2012 | rank = 5 | actual",
            "Hà Nội | PAR_INDEX | 2013 | rank = 4 | actual",
            "Hải Phòng | PAR_INDEX | 2012 | rank = 6 | actual",
            "Hải Phòng | PAR_INDEX | 2013 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2013 | score = 86.51 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2013 | rank = 2 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2013 | score = 83.91 | actual",
            "Trung du và miền núi phía Bắc | PAR_INDEX | 2013 | score = 73.38 | actual",
            "Tây Nguyên | PAR_INDEX | 2013 | score = 74.16 | actual",
            "Điện Biên | PAR_INDEX | 2013 | rank = 62 | actual",
            "Điện Biên | PAR_INDEX | 2013 | score = 62.4 | actual",
            "Đà Nẵng | PAR_INDEX | 2013 | rank = 1 | actual",
            "Đà Nẵng | PAR_INDEX | 2013 | score = 87.02 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2013 | rank = 1 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2013 | score = 80.7 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2013 | rank = 2 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2013 | score = 79.93 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2013 | rank = 18 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2013 | score = 70.45 | actual",
        ],
        {
            "title": "Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2013: Đà Nẵng, Bộ Giao thông vận tải cùng giữ ngôi đầu",
            "outlet": "nhandan.vn",
            "published_at": "2014-09-06",
        },
        id="the-best-and-worst-of-2013",
    ),
    pytest.param(
        (
            "(Chinhphu.vn) - Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước năm 2022 là 80,08%, thấp hơn 7,08 điểm phần trăm so với kết quả 87,16% của năm 2021, theo báo cáo được Bộ Nội vụ công bố sáng 19/4.\n\n"
            "Vụ trưởng Vụ Cải cách hành chính Phạm Minh Hùng giải thích, cách đo lường năm nay đã thay đổi, mở rộng từ khảo sát về cung ứng dịch vụ công sang cả xây dựng, thực hiện chính sách, nên không thể so sánh trực tiếp với các năm trước. Gần 36.000 người dân ở 195 quận, huyện đã tham gia trả lời, tỷ lệ phiếu thu về đạt 99,8%.\n\n"
            "Theo kết quả được công bố, chỉ số hài lòng của 63 tỉnh, thành phố nằm trong khoảng từ 72,54% đến 87,59%. Đứng đầu bảng là Quảng Ninh, kế tiếp là Thái Nguyên và Hải Dương với các mức 86,13% và 84,66%. Bình Thuận nằm ở cuối bảng xếp hạng, xếp trên lần lượt là Cao Bằng (73,02%) và Quảng Ngãi (74,4%).\n\n"
            "Trong năm thành phố trực thuộc Trung ương, Hải Phòng có chỉ số cao nhất, 84,07%; Hà Nội đạt 80,6%, xếp thứ 30 toàn quốc; Thành phố Hồ Chí Minh 77,1%, đứng thứ 43; Đà Nẵng và Cần Thơ cùng ở mức 79,3%.\n\n"
            "Cũng tại hội nghị, Bộ Nội vụ công bố PAR INDEX 2022. Giá trị trung bình của 63 địa phương là 84,79%, giảm 1,58% so với năm 2021; 62/63 tỉnh, thành đạt trên 80%, chỉ còn một tỉnh dưới ngưỡng này là Cao Bằng với 76,5%. Giá trị trung bình của 17 bộ, cơ quan ngang bộ đạt 84,05%, trong đó Bộ Tư pháp đứng đầu, Bộ Tài chính xếp thứ nhì, với kết quả lần lượt là 91,77% và 89,76%; Bộ Y tế 78,91% và Bộ Xây dựng 77,42% xếp ở hai vị trí cuối.\n\n"
            "Khu vực Đông Nam Bộ dẫn đầu với mức trung bình 86,23%, tăng so với vị trí thứ hai năm ngoái; Tây Nguyên thấp nhất, 82,3%. Có 2 lĩnh vực giảm sâu là cải cách thể chế (còn 81,12%, giảm 5,2%) và tác động của cải cách hành chính (77,46%, giảm 9,03%).\n\n"
            "Thủ tướng Chính phủ Phạm Minh Chính đề nghị các bộ, ngành, địa phương phấn đấu năm 2023 nâng mức hài lòng của người dân lên tối thiểu 85%, không để chỉ số nào dưới 80%."
        ),
        [
            "Bình Thuận | SIPAS | 2022 | rank = 63 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | score = 89.76 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2022 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2022 | score = 91.77 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2022 | score = 77.42 | actual",
            "Bộ Y tế | PAR_INDEX | 2022 | score = 78.91 | actual",
            "Cao Bằng | PAR_INDEX | 2022 | score = 76.5 | actual",
            "Cao Bằng | SIPAS | 2022 | rank = 62 | actual",
            "Cao Bằng | SIPAS | 2022 | score = 73.02 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score_change = -1.58 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách thể chế | 2022 | score = 81.12 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách thể chế | 2022 | score_change = -5.2 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Tác động của CCHC | 2022 | score = 77.46 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Tác động của CCHC | 2022 | score_change = -9.03 | actual",
            "Cả nước | SIPAS | 2021 | score = 87.16 | actual",
            "Cả nước | SIPAS | 2022 | score = 80.08 | actual",
            "Cả nước | SIPAS | 2022 | score_change = -7.08 | actual",
            "Cả nước | SIPAS | 2023 | score >= 85 | target",
            "Cần Thơ | SIPAS | 2022 | score = 79.3 | actual",
            "Hà Nội | SIPAS | 2022 | rank = 30 | actual",
            "Hà Nội | SIPAS | 2022 | score = 80.6 | actual",
            "Hải Dương | SIPAS | 2022 | rank = 3 | actual",
            "Hải Dương | SIPAS | 2022 | score = 84.66 | actual",
            "Hải Phòng | SIPAS | 2022 | rank = 1 | actual | group",
            "Hải Phòng | SIPAS | 2022 | score = 84.07 | actual",
            "Quảng Ngãi | SIPAS | 2022 | rank = 61 | actual",
            "Quảng Ngãi | SIPAS | 2022 | score = 74.4 | actual",
            "Quảng Ninh | SIPAS | 2022 | rank = 1 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2022 | rank = 43 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2022 | score = 77.1 | actual",
            "Thái Nguyên | SIPAS | 2022 | rank = 2 | actual",
            "Thái Nguyên | SIPAS | 2022 | score = 86.13 | actual",
            "Tây Nguyên | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Tây Nguyên | PAR_INDEX | 2022 | score = 82.3 | actual",
            "Đà Nẵng | SIPAS | 2022 | score = 79.3 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2021 | rank = 2 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2022 | rank = 1 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2022 | score = 86.23 | actual",
        ],
        {
            "title": "Chỉ số SIPAS 2022: Mức độ hài lòng của người dân giảm, Quảng Ninh vẫn đứng đầu",
            "outlet": "baochinhphu.vn",
            "published_at": "2023-04-19",
        },
        id="satisfaction-announced-in-2023",
    ),
    pytest.param(
        (
            "Ngày 17/4, Ban Chỉ đạo cải cách hành chính của Chính phủ đã tổ chức Phiên họp thứ bảy và công bố Chỉ số cải cách hành chính năm 2023 (PAR INDEX 2023). Bộ Công Thương đạt 86,34%, đứng thứ 8 trong 17 bộ, cơ quan ngang bộ, cải thiện 5 bậc và tăng 3,11 điểm phần trăm so với năm 2022 (83,23%, hạng 13).\n\n"
            "Nhìn lại chặng đường ba năm, thứ hạng của Bộ có nhiều thăng trầm: năm 2020 xếp thứ 16, năm 2021 lên thứ 11, năm 2022 tụt về 13 và đến năm 2023 đã lọt vào nửa trên của bảng xếp hạng. Số điểm tương ứng của bốn năm là 78,52; 84,87; 83,23 và 86,34.\n\n"
            "Trong 7 lĩnh vực, Bộ có ba lĩnh vực đạt trên 90%: cải cách thể chế đạt 93,15% (tăng 1,2% so với năm trước), cải cách tổ chức bộ máy 92,74% và cải cách tài chính công 90,11%. Lĩnh vực xây dựng, phát triển Chính phủ điện tử, Chính phủ số đạt 88,05%, xếp thứ 5/17 bộ. Riêng cải cách thủ tục hành chính chỉ 79,9%, thấp hơn mức bình quân chung của các bộ là 83,6%.\n\n"
            "Kết quả chung cho thấy, bình quân 17 bộ, cơ quan ngang bộ đạt 84,38%, cao hơn 0,33% so với năm 2022. Bộ Tư pháp tiếp tục là quán quân (89,95%), á quân là Bộ Tài chính (89,89%), vị trí thứ ba thuộc về Bộ Khoa học và Công nghệ (88,85%). Vị trí cuối bảng năm nay là Bộ Ngoại giao với 78,03%.\n\n"
            "Chánh Văn phòng Bộ cho biết, kế hoạch cải cách hành chính năm 2024 của Bộ Công Thương đặt chỉ tiêu giữ vững vị trí trong nhóm 8 bộ dẫn đầu, điểm số không thấp hơn 87%; đến hết năm 2025 vào nhóm 5. Cùng với đó, 100% thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình, mức độ hài lòng của người dân, doanh nghiệp tối thiểu 90%."
        ),
        [
            "Bộ Công Thương | PAR_INDEX | 2020 | rank = 16 | actual",
            "Bộ Công Thương | PAR_INDEX | 2020 | score = 78.52 | actual",
            "Bộ Công Thương | PAR_INDEX | 2021 | rank = 11 | actual",
            "Bộ Công Thương | PAR_INDEX | 2021 | score = 84.87 | actual",
            "Bộ Công Thương | PAR_INDEX | 2022 | rank = 13 | actual",
            "Bộ Công Thương | PAR_INDEX | 2022 | score = 83.23 | actual",
            "Bộ Công Thương | PAR_INDEX | 2023 | rank = 8 | actual",
            "Bộ Công Thương | PAR_INDEX | 2023 | rank_change = 5 | actual",
            "Bộ Công Thương | PAR_INDEX | 2023 | score = 86.34 | actual",
            "Bộ Công Thương | PAR_INDEX | 2023 | score_change = 3.11 | actual",
            "Bộ Công Thương | PAR_INDEX | 2024 | rank <= 8 | target",
            "Bộ Công Thương | PAR_INDEX | 2024 | score >= 87 | target",
            "Bộ Công Thương | PAR_INDEX | 2025 | rank <= 5 | target",
            "Bộ Công Thương | PAR_INDEX/Cải cách thể chế | 2023 | score = 93.15 | actual",
            "Bộ Công Thương | PAR_INDEX/Cải cách thể chế | 2023 | score_change = 1.2 | actual",
            "Bộ Công Thương | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | score = 79.9 | actual",
            "Bộ Công Thương | PAR_INDEX/Cải cách tài chính công | 2023 | score = 90.11 | actual",
            "Bộ Công Thương | PAR_INDEX/Cải cách tổ chức bộ máy | 2023 | score = 92.74 | actual",
            "Bộ Công Thương | PAR_INDEX/Hiện đại hóa hành chính | 2023 | rank = 5 | actual",
            "Bộ Công Thương | PAR_INDEX/Hiện đại hóa hành chính | 2023 | score = 88.05 | actual",
            "Bộ Khoa học và Công nghệ | PAR_INDEX | 2023 | rank = 3 | actual",
            "Bộ Khoa học và Công nghệ | PAR_INDEX | 2023 | score = 88.85 | actual",
            "Bộ Ngoại giao | PAR_INDEX | 2023 | rank = 17 | actual",
            "Bộ Ngoại giao | PAR_INDEX | 2023 | score = 78.03 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.89 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2023 | score = 84.38 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2023 | score_change = 0.33 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | score = 83.6 | actual",
        ],
        {
            "title": "Bộ Công Thương cải thiện mạnh mẽ xếp hạng cải cách hành chính",
            "outlet": "moit.gov.vn",
            "published_at": "2024-04-18",
        },
        id="a-ministry-on-its-own-place",
    ),
    pytest.param(
        (
            "Văn phòng Chính phủ vừa cập nhật kết quả đánh giá theo Bộ chỉ số phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công (Quyết định 766) trên Cổng Dịch vụ công quốc gia. Tính đến hết tháng 9, điểm trung bình của 34 tỉnh, thành phố là 83,4 điểm, trong khi khối bộ, ngành mới đạt 71,26 điểm.\n\n"
            "Hà Tĩnh đứng đầu cả nước với 93,82/100 điểm, xếp loại xuất sắc. Năm địa phương tiếp theo là Hưng Yên (92,7), Ninh Bình (92,11), Huế (91,95), Phú Thọ (91,4) và Thanh Hóa (90,98). Thành phố Hồ Chí Minh đạt 84,5 điểm, đứng thứ 18; Hà Nội 82,03 điểm, thứ 22.\n\n"
            "Ở khối bộ, Bộ Công an dẫn đầu (88,12 điểm), tiếp đó là Bộ Tư pháp và Bộ Nội vụ, cùng trên 80 điểm. Bộ Dân tộc và Tôn giáo chỉ được 55,4 điểm, thấp nhất trong 14 bộ; đứng ngay trên là Bộ Ngoại giao với 58,9 điểm.\n\n"
            "Trong các nhóm chỉ số, mức độ hài lòng đạt cao nhất với 17,2/18 điểm; thấp nhất là thanh toán trực tuyến, trung bình 5,8/10 điểm. Cả nước đã có 4.377 thủ tục được cung cấp dịch vụ công trực tuyến, tỷ lệ hồ sơ trực tuyến toàn trình đạt 39,51%.\n\n"
            "Tại phiên họp Chính phủ thường kỳ, Thủ tướng yêu cầu các bộ, ngành có điểm dưới 70 khẩn trương khắc phục; phấn đấu đến hết năm 2025, 100% địa phương đạt từ 80 điểm trở lên. Riêng Hà Nội đặt mục tiêu vào nhóm 10 tỉnh, thành phố dẫn đầu trong năm 2026."
        ),
        [
            "Bộ Công an | INDEX_766 | 2025 | rank = 1 | actual",
            "Bộ Công an | INDEX_766 | 2025 | score = 88.12 | actual",
            "Bộ Dân tộc và Tôn giáo | INDEX_766 | 2025 | rank = 14 | actual",
            "Bộ Dân tộc và Tôn giáo | INDEX_766 | 2025 | score = 55.4 | actual",
            "Bộ Ngoại giao | INDEX_766 | 2025 | rank = 13 | actual",
            "Bộ Ngoại giao | INDEX_766 | 2025 | score = 58.9 | actual",
            "Bộ Nội vụ | INDEX_766 | 2025 | rank = 3 | actual",
            "Bộ Nội vụ | INDEX_766 | 2025 | score > 80 | actual",
            "Bộ Tư pháp | INDEX_766 | 2025 | rank = 2 | actual",
            "Bộ Tư pháp | INDEX_766 | 2025 | score > 80 | actual",
            "Các bộ, cơ quan ngang bộ | INDEX_766 | 2025 | score = 71.26 | actual",
            "Các tỉnh, thành phố | INDEX_766 | 2025 | score = 83.4 | actual",
            "Cả nước | INDEX_766/Mức độ hài lòng | 2025 | score = 17.2 | actual",
            "Huế | INDEX_766 | 2025 | rank = 4 | actual",
            "Huế | INDEX_766 | 2025 | score = 91.95 | actual",
            "Hà Nội | INDEX_766 | 2025 | rank = 22 | actual",
            "Hà Nội | INDEX_766 | 2025 | score = 82.03 | actual",
            "Hà Nội | INDEX_766 | 2026 | rank <= 10 | target",
            "Hà Tĩnh | INDEX_766 | 2025 | rank = 1 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | score = 93.82 | actual",
            "Hưng Yên | INDEX_766 | 2025 | rank = 2 | actual",
            "Hưng Yên | INDEX_766 | 2025 | score = 92.7 | actual",
            "Ninh Bình | INDEX_766 | 2025 | rank = 3 | actual",
            "Ninh Bình | INDEX_766 | 2025 | score = 92.11 | actual",
            "Phú Thọ | INDEX_766 | 2025 | rank = 5 | actual",
            "Phú Thọ | INDEX_766 | 2025 | score = 91.4 | actual",
            "TP. Hồ Chí Minh | INDEX_766 | 2025 | rank = 18 | actual",
            "TP. Hồ Chí Minh | INDEX_766 | 2025 | score = 84.5 | actual",
            "Thanh Hóa | INDEX_766 | 2025 | rank = 6 | actual",
            "Thanh Hóa | INDEX_766 | 2025 | score = 90.98 | actual",
        ],
        {
            "title": "Bộ chỉ số phục vụ người dân, doanh nghiệp: Nhiều địa phương bứt tốc sau sắp xếp",
            "outlet": "vnexpress.net",
            "published_at": "2025-10-14",
        },
        id="the-service-index-of-ministries-and-provinces",
    ),
    pytest.param(
        (
            "UBND tỉnh vừa ban hành Kế hoạch số 121/KH-UBND về cải thiện, nâng cao Chỉ số cải cách hành chính (PAR INDEX), Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) tỉnh Lạng Sơn năm 2022 và những năm tiếp theo. Theo đó, năm 2022 tỉnh phấn đấu PAR INDEX tăng ít nhất 5 bậc so với năm 2021, điểm số đạt từ 87% trở lên; SIPAS đạt tối thiểu 86,5%, nằm trong nhóm 30 tỉnh, thành phố có chỉ số cao nhất.\n\n"
            "Đến năm 2025, hai chỉ số này lần lượt đạt trên 90% và trên 88%; thứ hạng PAR INDEX vào tốp 25, SIPAS vào tốp 20 cả nước.\n\n"
            "Kế hoạch được xây dựng trên cơ sở kết quả Bộ Nội vụ công bố ngày 25/5. Năm 2021, PAR INDEX của Lạng Sơn đạt 86,02%, xếp thứ 37/63 tỉnh, thành phố, tăng 2 bậc; chỉ số SIPAS đạt 85,74%, xếp thứ 44, giảm 11 bậc so với năm 2020. So với các tỉnh trung du, miền núi phía Bắc, Lạng Sơn đứng thứ 7/14 về cải cách hành chính và thứ 9/14 về mức độ hài lòng.\n\n"
            "Trong 8 lĩnh vực của PAR INDEX, có 3 lĩnh vực tăng hạng, gồm: cải cách thể chế (92,4%, xếp thứ 18, tăng 21 bậc), cải cách tổ chức bộ máy (90,05%, thứ 31, tăng 4 bậc) và cải cách tài chính công (83,1%, thứ 40, tăng 9 bậc). Các lĩnh vực giảm mạnh là xây dựng và phát triển chính quyền điện tử, chính quyền số (71,5%, thứ 52, giảm 19 bậc) và tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội (78,9%, thứ 49).\n\n"
            "UBND tỉnh giao chỉ tiêu cụ thể cho từng cơ quan: Sở Tư pháp chủ trì nâng điểm lĩnh vực cải cách thể chế lên trên 94%; Văn phòng UBND tỉnh phụ trách lĩnh vực cải cách thủ tục hành chính, bảo đảm đạt tối thiểu 95%; Sở Thông tin và Truyền thông chịu trách nhiệm đưa lĩnh vực chính quyền số lên ít nhất 80%. Cơ quan nào để lĩnh vực phụ trách giảm từ 5 bậc trở lên, người đứng đầu sẽ không được xét hoàn thành tốt nhiệm vụ."
        ),
        [
            "Lạng Sơn | PAR_INDEX | 2021 | rank = 37 | actual",
            "Lạng Sơn | PAR_INDEX | 2021 | rank = 7 | actual | region",
            "Lạng Sơn | PAR_INDEX | 2021 | rank_change = 2 | actual",
            "Lạng Sơn | PAR_INDEX | 2021 | score = 86.02 | actual",
            "Lạng Sơn | PAR_INDEX | 2022 | rank_change >= 5 | target",
            "Lạng Sơn | PAR_INDEX | 2022 | score >= 87 | target",
            "Lạng Sơn | PAR_INDEX | 2025 | rank <= 25 | target",
            "Lạng Sơn | PAR_INDEX | 2025 | score > 90 | target",
            "Lạng Sơn | PAR_INDEX/Cải cách thể chế | 2021 | rank = 18 | actual",
            "Lạng Sơn | PAR_INDEX/Cải cách thể chế | 2021 | rank_change = 21 | actual",
            "Lạng Sơn | PAR_INDEX/Cải cách thể chế | 2021 | score = 92.4 | actual",
            "Lạng Sơn | PAR_INDEX/Cải cách thể chế | 2022 | score > 94 | target",
            "Lạng Sơn | PAR_INDEX/Cải cách thủ tục hành chính | 2022 | score >= 95 | target",
            "Lạng Sơn | PAR_INDEX/Cải cách tài chính công | 2021 | rank = 40 | actual",
            "Lạng Sơn | PAR_INDEX/Cải cách tài chính công | 2021 | rank_change = 9 | actual",
            "Lạng Sơn | PAR_INDEX/Cải cách tài chính công | 2021 | score = 83.1 | actual",
            "Lạng Sơn | PAR_INDEX/Cải cách tổ chức bộ máy | 2021 | rank = 31 | actual",
            "Lạng Sơn | PAR_INDEX/Cải cách tổ chức bộ máy | 2021 | rank_change = 4 | actual",
            "Lạng Sơn | PAR_INDEX/Cải cách tổ chức bộ máy | 2021 | score = 90.05 | actual",
            "Lạng Sơn | PAR_INDEX/Hiện đại hóa hành chính | 2021 | rank = 52 | actual",
            "Lạng Sơn | PAR_INDEX/Hiện đại hóa hành chính | 2021 | rank_change = -19 | actual",
            "Lạng Sơn | PAR_INDEX/Hiện đại hóa hành chính | 2021 | score = 71.5 | actual",
            "Lạng Sơn | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score >= 80 | target",
            "Lạng Sơn | PAR_INDEX/Tác động của CCHC | 2021 | rank = 49 | actual",
            "Lạng Sơn | PAR_INDEX/Tác động của CCHC | 2021 | score = 78.9 | actual",
            "Lạng Sơn | SIPAS | 2021 | rank = 44 | actual",
            "Lạng Sơn | SIPAS | 2021 | rank = 9 | actual | region",
            "Lạng Sơn | SIPAS | 2021 | rank_change = -11 | actual",
            "Lạng Sơn | SIPAS | 2021 | score = 85.74 | actual",
            "Lạng Sơn | SIPAS | 2022 | rank <= 30 | target",
            "Lạng Sơn | SIPAS | 2022 | score >= 86.5 | target",
            "Lạng Sơn | SIPAS | 2025 | rank <= 20 | target",
            "Lạng Sơn | SIPAS | 2025 | score > 88 | target",
        ],
        {
            "title": "Lạng Sơn ban hành Kế hoạch cải thiện, nâng cao các chỉ số PAR INDEX, SIPAS năm 2022",
            "outlet": "langson.gov.vn",
            "published_at": "2022-06-08",
        },
        id="a-plan-with-owners-and-years",
    ),
    pytest.param(
        (
            "Chiều 4/3, UBND tỉnh Hà Tĩnh tổ chức hội nghị công bố chỉ số cải cách hành chính năm 2019 của 20 sở, ban, ngành và 13 huyện, thành phố, thị xã.\n\n"
            "Theo đó, giá trị trung bình của khối sở, ban, ngành đạt 86,35%, tăng 1,27% so với năm 2018. Sở Tài chính giữ vững vị trí thứ nhất với 94,6%; Sở Khoa học và Công nghệ vượt 4 bậc để đứng thứ hai (93,81%), đẩy Sở Nội vụ xuống thứ ba với 93,2%. Đứng cuối là Sở Y tế với 74,05%, sau Sở Giao thông vận tải (77,4%) và Ban Dân tộc (78,93%).\n\n"
            "Ở khối địa phương, thành phố Hà Tĩnh dẫn đầu với 91,02%, kế đến là các huyện Thạch Hà (90,4%), Can Lộc (89,77%) và Nghi Xuân (88,6%). Ba địa phương có thứ hạng giảm là Hương Khê từ thứ 5 xuống thứ 11, Vũ Quang từ thứ 8 xuống thứ 12 và thị xã Kỳ Anh từ thứ 10 xuống cuối bảng, chỉ đạt 72,33%.\n\n"
            "Năm nay có 11/20 đơn vị khối sở đạt loại tốt (từ 85% trở lên), 2 đơn vị trung bình; khối huyện có 6 đơn vị tốt, 5 đơn vị khá. Khoảng cách giữa đơn vị dẫn đầu và đơn vị xếp cuối khối sở là 20,55%, rộng hơn năm trước.\n\n"
            'Phát biểu kết luận, Phó Chủ tịch UBND tỉnh Lê Ngọc Châu lưu ý: năm 2018, PAR INDEX của tỉnh chỉ xếp thứ 29/63, tụt 7 bậc so với năm 2017, trong khi SIPAS xếp thứ 18. "Chúng ta phải đưa PAR INDEX năm 2020 trở lại nhóm 20, các sở, ngành không được có đơn vị nào dưới 80%", ông Châu nhấn mạnh.'
        ),
        [
            "Ban Dân tộc | PAR_INDEX | 2019 | score = 78.93 | actual | internal",
            "Huyện Can Lộc | PAR_INDEX | 2019 | rank = 3 | actual | internal",
            "Huyện Can Lộc | PAR_INDEX | 2019 | score = 89.77 | actual | internal",
            "Huyện Hương Khê | PAR_INDEX | 2018 | rank = 5 | actual | internal",
            "Huyện Hương Khê | PAR_INDEX | 2019 | rank = 11 | actual | internal",
            "Huyện Nghi Xuân | PAR_INDEX | 2019 | rank = 4 | actual | internal",
            "Huyện Nghi Xuân | PAR_INDEX | 2019 | score = 88.6 | actual | internal",
            "Huyện Thạch Hà | PAR_INDEX | 2019 | rank = 2 | actual | internal",
            "Huyện Thạch Hà | PAR_INDEX | 2019 | score = 90.4 | actual | internal",
            "Huyện Vũ Quang | PAR_INDEX | 2018 | rank = 8 | actual | internal",
            "Huyện Vũ Quang | PAR_INDEX | 2019 | rank = 12 | actual | internal",
            "Hà Tĩnh | PAR_INDEX | 2018 | rank = 29 | actual",
            "Hà Tĩnh | PAR_INDEX | 2018 | rank_change = -7 | actual",
            "Hà Tĩnh | PAR_INDEX | 2020 | rank <= 20 | target",
            "Hà Tĩnh | SIPAS | 2018 | rank = 18 | actual",
            "Sở Giao thông vận tải | PAR_INDEX | 2019 | score = 77.4 | actual | internal",
            "Sở Khoa học và Công nghệ | PAR_INDEX | 2019 | rank = 2 | actual | internal",
            "Sở Khoa học và Công nghệ | PAR_INDEX | 2019 | rank_change = 4 | actual | internal",
            "Sở Khoa học và Công nghệ | PAR_INDEX | 2019 | score = 93.81 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2019 | rank = 3 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2019 | score = 93.2 | actual | internal",
            "Sở Tài chính | PAR_INDEX | 2019 | rank = 1 | actual | internal",
            "Sở Tài chính | PAR_INDEX | 2019 | score = 94.6 | actual | internal",
            "Sở Y tế | PAR_INDEX | 2019 | rank = 20 | actual | internal",
            "Sở Y tế | PAR_INDEX | 2019 | score = 74.05 | actual | internal",
            "Thành phố Hà Tĩnh | PAR_INDEX | 2019 | rank = 1 | actual | internal",
            "Thành phố Hà Tĩnh | PAR_INDEX | 2019 | score = 91.02 | actual | internal",
            "Thị xã Kỳ Anh | PAR_INDEX | 2018 | rank = 10 | actual | internal",
            "Thị xã Kỳ Anh | PAR_INDEX | 2019 | rank = 13 | actual | internal",
            "Thị xã Kỳ Anh | PAR_INDEX | 2019 | score = 72.33 | actual | internal",
        ],
        {
            "title": "Hà Tĩnh công bố Chỉ số CCHC năm 2019 của các sở, ngành, địa phương",
            "outlet": "baohatinh.vn",
            "published_at": "2020-03-05",
        },
        id="a-province's-own-table-of-2019",
    ),
    pytest.param(
        (
            "Bộ Nội vụ vừa công bố Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2018. Phóng viên Báo Thái Bình có cuộc trao đổi với đồng chí Vũ Xuân Trường, Phó Giám đốc Sở Nội vụ, về kết quả của tỉnh.\n\n"
            "- Phóng viên: Thưa đồng chí, xin đồng chí đánh giá khái quát về kết quả năm 2018?\n\n"
            "- Đồng chí Vũ Xuân Trường: Theo công bố, PAR INDEX của tỉnh đạt 78,31 điểm, xếp thứ 21/63 tỉnh, thành phố, tăng 14 bậc so với năm 2017, trong khi SIPAS đạt 86,05%, xếp thứ 15, tăng 8 bậc. Trong khu vực đồng bằng sông Hồng, Thái Bình đứng thứ 7 về PAR INDEX. Nếu so với năm 2015, khi tỉnh còn ở vị trí 47, có thể nói đây là một bước tiến dài.\n\n"
            "- Phóng viên: Lĩnh vực nào khiến đồng chí còn trăn trở?\n\n"
            "- Đồng chí Vũ Xuân Trường: Chúng ta có 2 lĩnh vực nằm trong nhóm 10 cả nước là cải cách tổ chức bộ máy (thứ 6) và cải cách thủ tục hành chính (thứ 9). Nhưng hiện đại hóa hành chính chỉ đạt 64,5%, đứng thứ 41; riêng cải cách tài chính công tụt tới 23 bậc, từ thứ 12 xuống thứ 35. Có ý kiến cho rằng tỉnh phải vào ngay tốp 10, tôi nghĩ điều đó khó khả thi trong một, hai năm.\n\n"
            "- Phóng viên: Vậy mục tiêu của tỉnh là gì?\n\n"
            "- Đồng chí Vũ Xuân Trường: Nghị quyết của Ban Thường vụ Tỉnh ủy xác định đến năm 2020 PAR INDEX thuộc nhóm 15 tỉnh, thành phố dẫn đầu, SIPAS đạt trên 88%. Trước mắt, năm 2019, chúng tôi tham mưu UBND tỉnh phấn đấu PAR INDEX tăng từ 2 đến 3 bậc, giữ điểm số trên 80. Mới đây, khi chấm PAR INDEX nội bộ năm 2018, Sở Kế hoạch và Đầu tư dẫn đầu khối sở với 95,2 điểm, huyện Quỳnh Phụ dẫn đầu khối huyện (93,6 điểm), còn Sở Y tế và huyện Kiến Xương đứng cuối mỗi khối.\n\n"
            "Xin cảm ơn đồng chí!"
        ),
        [
            "Huyện Kiến Xương | PAR_INDEX | 2018 | rank from bottom 1 | actual | internal",
            "Huyện Quỳnh Phụ | PAR_INDEX | 2018 | rank = 1 | actual | internal",
            "Huyện Quỳnh Phụ | PAR_INDEX | 2018 | score = 93.6 | actual | internal",
            "Sở Kế hoạch và Đầu tư | PAR_INDEX | 2018 | rank = 1 | actual | internal",
            "Sở Kế hoạch và Đầu tư | PAR_INDEX | 2018 | score = 95.2 | actual | internal",
            "Sở Y tế | PAR_INDEX | 2018 | rank from bottom 1 | actual | internal",
            "Thái Bình | PAR_INDEX | 2015 | rank = 47 | actual",
            "Thái Bình | PAR_INDEX | 2018 | rank = 21 | actual",
            "Thái Bình | PAR_INDEX | 2018 | rank = 7 | actual | region",
            "Thái Bình | PAR_INDEX | 2018 | rank_change = 14 | actual",
            "Thái Bình | PAR_INDEX | 2018 | score = 78.31 | actual",
            "Thái Bình | PAR_INDEX | 2019 | rank_change <= 3 | target",
            "Thái Bình | PAR_INDEX | 2019 | rank_change >= 2 | target",
            "Thái Bình | PAR_INDEX | 2019 | score > 80 | target",
            "Thái Bình | PAR_INDEX | 2020 | rank <= 15 | target",
            "Thái Bình | PAR_INDEX/Cải cách thủ tục hành chính | 2018 | rank = 9 | actual",
            "Thái Bình | PAR_INDEX/Cải cách tài chính công | 2017 | rank = 12 | actual",
            "Thái Bình | PAR_INDEX/Cải cách tài chính công | 2018 | rank = 35 | actual",
            "Thái Bình | PAR_INDEX/Cải cách tài chính công | 2018 | rank_change = -23 | actual",
            "Thái Bình | PAR_INDEX/Cải cách tổ chức bộ máy | 2018 | rank = 6 | actual",
            "Thái Bình | PAR_INDEX/Hiện đại hóa hành chính | 2018 | rank = 41 | actual",
            "Thái Bình | PAR_INDEX/Hiện đại hóa hành chính | 2018 | score = 64.5 | actual",
            "Thái Bình | SIPAS | 2018 | rank = 15 | actual",
            "Thái Bình | SIPAS | 2018 | rank_change = 8 | actual",
            "Thái Bình | SIPAS | 2018 | score = 86.05 | actual",
            "Thái Bình | SIPAS | 2020 | score > 88 | target",
        ],
        {
            "title": '"Không để cải cách hành chính chỉ là phong trào"',
            "outlet": "baothaibinh.com.vn",
            "published_at": "2019-06-14",
        },
        id="an-interview-with-a-director",
    ),
    pytest.param(
        (
            "Theo công bố của Bộ Nội vụ hôm qua, Chỉ số cải cách hành chính của Quảng Trị đạt 84,46%, xếp thứ 33/63 tỉnh, thành phố. So với lần công bố trước, tỉnh tăng 21 bậc dù điểm số giảm 0,14%.\n\n"
            "Xét trong 14 tỉnh Bắc Trung Bộ và duyên hải miền Trung, Quảng Trị đứng thứ 6, sau Thừa Thiên Huế, Thanh Hóa, Đà Nẵng, Quảng Nam và Hà Tĩnh. Cải cách thủ tục hành chính là lĩnh vực có thứ hạng cao nhất của tỉnh: hạng 8 với 95,12%; thấp nhất là xây dựng và phát triển chính quyền điện tử, chính quyền số: hạng 51 với 69,8%. Lĩnh vực cải cách tổ chức bộ máy tăng 30 bậc, lên vị trí 22; cải cách chế độ công vụ từ 41 lên 25.\n\n"
            "Riêng mức độ hài lòng của người dân (SIPAS) lại không như kỳ vọng. Chỉ số này của Quảng Trị là 79,9%, thấp hơn mức chung cả nước 80,08% và chỉ xếp thứ 31. Tỷ lệ người dân hài lòng về chất lượng cung ứng dịch vụ công đạt 80,9%, về cơ chế giải quyết kiến nghị 76%.\n\n"
            'Ông Trần Văn Trung, Trưởng phòng Cải cách hành chính, Sở Nội vụ, cho biết mục tiêu mà Tỉnh ủy đặt ra là cuối nhiệm kỳ 2020 - 2025, Quảng Trị có mặt trong nhóm 30 tỉnh dẫn đầu cả nước về cải cách hành chính. "Chỉ còn ba bậc nữa, nhưng các tỉnh xung quanh cũng đang bứt lên, tỉnh đứng thứ 30 hiện hơn chúng ta 0,4 điểm", ông Trung nói.'
        ),
        [
            "Cả nước | SIPAS | 2022 | score = 80.08 | actual",
            "Quảng Trị | PAR_INDEX | 2022 | rank = 33 | actual",
            "Quảng Trị | PAR_INDEX | 2022 | rank = 6 | actual | region",
            "Quảng Trị | PAR_INDEX | 2022 | rank_change = 21 | actual",
            "Quảng Trị | PAR_INDEX | 2022 | score = 84.46 | actual",
            "Quảng Trị | PAR_INDEX | 2022 | score_change = -0.14 | actual",
            "Quảng Trị | PAR_INDEX | 2025 | rank <= 30 | target",
            "Quảng Trị | PAR_INDEX/Cải cách thủ tục hành chính | 2022 | rank = 8 | actual",
            "Quảng Trị | PAR_INDEX/Cải cách thủ tục hành chính | 2022 | score = 95.12 | actual",
            "Quảng Trị | PAR_INDEX/Cải cách tổ chức bộ máy | 2022 | rank = 22 | actual",
            "Quảng Trị | PAR_INDEX/Cải cách tổ chức bộ máy | 2022 | rank_change = 30 | actual",
            "Quảng Trị | PAR_INDEX/Hiện đại hóa hành chính | 2022 | rank = 51 | actual",
            "Quảng Trị | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 69.8 | actual",
            "Quảng Trị | PAR_INDEX/Đội ngũ cán bộ, công chức | 2021 | rank = 41 | actual",
            "Quảng Trị | PAR_INDEX/Đội ngũ cán bộ, công chức | 2022 | rank = 25 | actual",
            "Quảng Trị | SIPAS | 2022 | rank = 31 | actual",
            "Quảng Trị | SIPAS | 2022 | score = 79.9 | actual",
        ],
        {
            "title": "Thứ hạng cải cách hành chính của Quảng Trị bật tăng",
            "outlet": "Báo Quảng Trị",
            "published_at": "2023-04-20",
        },
        id="an-article-that-tells-no-year",
    ),
    pytest.param(
        (
            "Từ một địa phương xếp thứ 51/63 khi Chỉ số cải cách hành chính lần đầu được công bố (năm 2012), Hà Nội đã có mặt trong tốp 3 cả nước. Hành trình ấy không bằng phẳng.\n\n"
            "Năm 2013, thành phố vươn lên vị trí thứ 5; ba năm tiếp theo lần lượt đứng thứ 7, 9 và 3. Giai đoạn 2017-2020, Hà Nội bốn năm liền giữ ngôi á quân, chỉ sau Quảng Ninh. Năm 2021, kết quả bất ngờ lùi xuống hạng 10 với 87,11%, một năm sau nhích lên 89,58% và trở lại hạng 3. Đến năm 2023, số điểm của thành phố đã là 91,43%, cao nhất từ trước đến nay, thứ hạng giữ nguyên.\n\n"
            "Chỉ số SIPAS có quỹ đạo tương tự. Nếu như năm 2020 thành phố chỉ xếp hạng 53 thì năm 2021 là 45, năm 2022 vọt lên 30 và năm 2023 đứng thứ 21, với mức hài lòng 83,57%. Trong bốn lần công bố gần nhất, thành phố đều tăng hạng.\n\n"
            "Theo Giám đốc Sở Nội vụ Trần Đình Cảnh, thành phố có 5/8 lĩnh vực đạt trên 90%, trong đó dẫn đầu cả nước ở lĩnh vực cải cách thể chế với 97,2%. Điểm trừ nằm ở tác động của cải cách hành chính, mới đạt 82,3%, đứng thứ 28, dù đã hơn năm 2022 tới 6,1%.\n\n"
            "Năm 2024, thành phố đặt quyết tâm giữ vị trí thứ ba PAR INDEX, đưa SIPAS lên nhóm 15; từ năm 2025 trở đi, cả hai chỉ số đều phải nằm trong nhóm 10. Ở bảng nội bộ công bố hồi tháng 1, quận Long Biên và huyện Gia Lâm lần lượt giành vị trí thứ nhất, thứ hai khối quận, huyện với 96,5 và 96,28 điểm; Sở Ngoại vụ đứng đầu khối sở."
        ),
        [
            "Huyện Gia Lâm | PAR_INDEX | 2023 | rank = 2 | actual | internal",
            "Huyện Gia Lâm | PAR_INDEX | 2023 | score = 96.28 | actual | internal",
            "Hà Nội | PAR_INDEX | 2012 | rank = 51 | actual",
            "Hà Nội | PAR_INDEX | 2013 | rank = 5 | actual",
            "Hà Nội | PAR_INDEX | 2014 | rank = 7 | actual",
            "Hà Nội | PAR_INDEX | 2015 | rank = 9 | actual",
            "Hà Nội | PAR_INDEX | 2016 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2017 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2018 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2019 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2020 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2021 | rank = 10 | actual",
            "Hà Nội | PAR_INDEX | 2021 | score = 87.11 | actual",
            "Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hà Nội | PAR_INDEX | 2023 | score = 91.43 | actual",
            "Hà Nội | PAR_INDEX | 2024 | rank = 3 | target",
            "Hà Nội | PAR_INDEX | 2025 | rank <= 10 | target",
            "Hà Nội | PAR_INDEX | None | rank <= 3 | actual",
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2023 | rank = 1 | actual",
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2023 | score = 97.2 | actual",
            "Hà Nội | PAR_INDEX/Tác động của CCHC | 2023 | rank = 28 | actual",
            "Hà Nội | PAR_INDEX/Tác động của CCHC | 2023 | score = 82.3 | actual",
            "Hà Nội | PAR_INDEX/Tác động của CCHC | 2023 | score_change = 6.1 | actual",
            "Hà Nội | SIPAS | 2020 | rank = 53 | actual",
            "Hà Nội | SIPAS | 2021 | rank = 45 | actual",
            "Hà Nội | SIPAS | 2022 | rank = 30 | actual",
            "Hà Nội | SIPAS | 2023 | rank = 21 | actual",
            "Hà Nội | SIPAS | 2023 | score = 83.57 | actual",
            "Hà Nội | SIPAS | 2024 | rank <= 15 | target",
            "Hà Nội | SIPAS | 2025 | rank <= 10 | target",
            "Quận Long Biên | PAR_INDEX | 2023 | rank = 1 | actual | internal",
            "Quận Long Biên | PAR_INDEX | 2023 | score = 96.5 | actual | internal",
            "Sở Ngoại vụ | PAR_INDEX | 2023 | rank = 1 | actual | internal",
        ],
        {
            "title": "Hà Nội: Một thập kỷ leo dốc trên bảng xếp hạng PAR INDEX",
            "outlet": "hanoimoi.vn",
            "published_at": "2024-05-12",
        },
        id="ten-years-of-a-city",
    ),
    pytest.param(
        (
            "TTO - Ngày 2-5, Bộ Nội vụ phối hợp Trung ương Mặt trận Tổ quốc Việt Nam và Hội Cựu chiến binh Việt Nam công bố chỉ số hài lòng về sự phục vụ hành chính năm 2017 (SIPAS 2017) cùng chỉ số cải cách hành chính 2017 (PAR INDEX 2017).\n\n"
            "Theo đó, chỉ số hài lòng chung của cả nước đạt 80,90%. Ba tỉnh có tỉ lệ hài lòng cao nhất là Hải Phòng, Bắc Ninh, Quảng Ninh, thấp nhất là Kon Tum với 67,70%. Chỉ số hài lòng của các địa phương nằm trong khoảng 67,70% - 93,48%.\n\n"
            "Đáng chú ý, gần 3% người được hỏi cho biết bị công chức gợi ý nộp thêm tiền ngoài phí, lệ phí, riêng tại một tỉnh miền núi con số này lên tới 9,8%. Tỉ lệ hài lòng về tiếp nhận, xử lý góp ý, phản ánh, kiến nghị thấp nhất trong 5 yếu tố, chỉ đạt 73,8%.\n\n"
            "Về PAR INDEX 2017, ở khối bộ, dẫn đầu vẫn là Ngân hàng Nhà nước đạt 92,36%, năm thứ ba liên tiếp. Xếp kế tiếp là Bộ Tài chính 87,97%, rồi đến Bộ Công thương 84,6%. Ba bộ đứng cuối là Ủy ban Dân tộc (72,13%), Bộ Y tế (72,4%) và Bộ Giao thông vận tải (73,95%). Chỉ số trung bình của 19 bộ là 79,92%.\n\n"
            'Ở khối tỉnh, Quảng Ninh từ vị trí thứ năm năm 2016 đã vượt lên dẫn đầu (89,45%), soán ngôi Đà Nẵng; thành phố này năm nay rơi xuống thứ tư. Hà Nội xếp thứ hai, Đồng Tháp bất ngờ giành hạng ba. TP.HCM đứng thứ 10, tụt bốn bậc. "Bét bảng" là Quảng Ngãi với 59,69%, thấp hơn tỉnh dẫn đầu gần 30%.\n\n'
            "Trao đổi bên lề, lãnh đạo Sở Nội vụ Quảng Ngãi thừa nhận năm 2016 tỉnh còn xếp thứ 55 với 67,7%; việc mất điểm chủ yếu do điều tra xã hội học, riêng chỉ số thành phần hiện đại hóa hành chính chỉ được 41,2%, đội sổ cả nước. Tỉnh cam kết năm 2018 thoát khỏi nhóm 5 tỉnh cuối bảng.\n\n"
            "Xem thêm: Hà Nội dẫn đầu về thu hút FDI 4 tháng đầu năm"
        ),
        [
            "Bộ Công Thương | PAR_INDEX | 2017 | rank = 3 | actual",
            "Bộ Công Thương | PAR_INDEX | 2017 | score = 84.6 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2017 | score = 73.95 | actual",
            "Bộ Tài chính | PAR_INDEX | 2017 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2017 | score = 87.97 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | score = 72.4 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2017 | score = 79.92 | actual",
            "Cả nước | SIPAS | 2017 | score = 80.9 | actual",
            "Hà Nội | PAR_INDEX | 2017 | rank = 2 | actual",
            "Kon Tum | SIPAS | 2017 | rank = 63 | actual",
            "Kon Tum | SIPAS | 2017 | score = 67.7 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2017 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2017 | score = 92.36 | actual",
            "Quảng Ngãi | PAR_INDEX | 2016 | rank = 55 | actual",
            "Quảng Ngãi | PAR_INDEX | 2016 | score = 67.7 | actual",
            "Quảng Ngãi | PAR_INDEX | 2017 | rank = 63 | actual",
            "Quảng Ngãi | PAR_INDEX | 2017 | score = 59.69 | actual",
            "Quảng Ngãi | PAR_INDEX/Hiện đại hóa hành chính | 2017 | rank = 63 | actual",
            "Quảng Ngãi | PAR_INDEX/Hiện đại hóa hành chính | 2017 | score = 41.2 | actual",
            "Quảng Ninh | PAR_INDEX | 2016 | rank = 5 | actual",
            "Quảng Ninh | PAR_INDEX | 2017 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2017 | score = 89.45 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2017 | rank = 10 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2017 | rank_change = -4 | actual",
            "Đà Nẵng | PAR_INDEX | 2017 | rank = 4 | actual",
            "Đồng Tháp | PAR_INDEX | 2017 | rank = 3 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2017 | score = 72.13 | actual",
        ],
        {
            "title": "Lần đầu công bố chỉ số hài lòng SIPAS của 63 tỉnh, thành",
            "outlet": "tuoitre.vn",
            "published_at": "2018-05-03",
        },
        id="first-satisfaction-survey-of-all-provinces",
    ),
    pytest.param(
        (
            "Kết quả xếp hạng cải cách hành chính năm 2016 do Bộ Nội vụ công bố hôm 30.5 cho thấy, Tây Ninh chỉ đứng thứ 46/63 tỉnh, thành phố với 71,52 điểm, tụt tới 20 bậc so với năm 2015. Đây là thứ hạng thấp nhất của tỉnh kể từ khi chỉ số này được triển khai.\n\n"
            "Trước đó, tỉnh đã có ba năm khá ổn định: 2013 hạng 31, 2014 hạng 28, 2015 hạng 26.\n\n"
            "Trong khu vực Đông Nam bộ, Tây Ninh xếp thứ 5/6, chỉ trên Bình Phước (đứng thứ 53 cả nước). Ba tỉnh, thành phố dẫn đầu khu vực là Bà Rịa - Vũng Tàu (78,94 điểm, hạng 7 toàn quốc), Đồng Nai (78,77 điểm, hạng 8) và TP. Hồ Chí Minh (hạng 18).\n\n"
            "Theo phân tích của Sở Nội vụ, điểm do Bộ thẩm định của tỉnh đạt 49,9/62 điểm; điểm điều tra xã hội học đạt 21,62/38 điểm. Về từng lĩnh vực, công tác chỉ đạo, điều hành cải cách hành chính đạt 60,2%, xếp thứ 57; cải cách thủ tục hành chính xếp thứ 33; hiện đại hóa hành chính xếp thứ 49, đạt 55%; lĩnh vực cao nhất là cải cách tổ chức bộ máy: thứ 12 với 88,4%.\n\n"
            'Lý giải nguyên nhân, ông Nguyễn Thái Sơn, Giám đốc Sở Nội vụ, thẳng thắn: có tới 9 tiêu chí bị 0 điểm vì thiếu tài liệu kiểm chứng, tương đương mất 7,5 điểm. "Chỉ cần giữ được một nửa số điểm ấy, chúng ta đã xếp trên hạng 30", ông nói.\n\n'
            "UBND tỉnh yêu cầu các ngành khắc phục ngay, quyết tâm năm 2017 lấy lại vị trí trong nhóm 30, năm 2018 vào nhóm 25 và đến cuối nhiệm kỳ (năm 2020) đứng trong nhóm 20 tỉnh, thành phố dẫn đầu."
        ),
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2016 | rank = 7 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2016 | score = 78.94 | actual",
            "Bình Phước | PAR_INDEX | 2016 | rank = 53 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2016 | rank = 18 | actual",
            "Tây Ninh | PAR_INDEX | 2013 | rank = 31 | actual",
            "Tây Ninh | PAR_INDEX | 2014 | rank = 28 | actual",
            "Tây Ninh | PAR_INDEX | 2015 | rank = 26 | actual",
            "Tây Ninh | PAR_INDEX | 2016 | rank = 46 | actual",
            "Tây Ninh | PAR_INDEX | 2016 | rank = 5 | actual | region",
            "Tây Ninh | PAR_INDEX | 2016 | rank_change = -20 | actual",
            "Tây Ninh | PAR_INDEX | 2016 | score = 71.52 | actual",
            "Tây Ninh | PAR_INDEX | 2017 | rank <= 30 | target",
            "Tây Ninh | PAR_INDEX | 2018 | rank <= 25 | target",
            "Tây Ninh | PAR_INDEX | 2020 | rank <= 20 | target",
            "Tây Ninh | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2016 | rank = 57 | actual",
            "Tây Ninh | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2016 | score = 60.2 | actual",
            "Tây Ninh | PAR_INDEX/Cải cách thủ tục hành chính | 2016 | rank = 33 | actual",
            "Tây Ninh | PAR_INDEX/Cải cách tổ chức bộ máy | 2016 | rank = 12 | actual",
            "Tây Ninh | PAR_INDEX/Cải cách tổ chức bộ máy | 2016 | score = 88.4 | actual",
            "Tây Ninh | PAR_INDEX/Hiện đại hóa hành chính | 2016 | rank = 49 | actual",
            "Tây Ninh | PAR_INDEX/Hiện đại hóa hành chính | 2016 | score = 55 | actual",
            "Tây Ninh | PAR_INDEX/Điểm điều tra xã hội học | 2016 | score = 21.62 | actual",
            "Đồng Nai | PAR_INDEX | 2016 | rank = 8 | actual",
            "Đồng Nai | PAR_INDEX | 2016 | score = 78.77 | actual",
        ],
        {
            "title": "Tây Ninh: Cải cách hành chính tụt hạng, vì đâu?",
            "outlet": "baotayninh.vn",
            "published_at": "2017-06-02",
        },
        id="a-paper-on-reform-without-the-index",
    ),
    pytest.param(
        (
            "Chiều 24/6, Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2020 của các bộ, cơ quan ngang bộ, UBND các tỉnh, thành phố trực thuộc Trung ương (PAR INDEX 2020).\n\n"
            "I. Kết quả của các bộ, cơ quan ngang bộ\n\n"
            "Kết quả PAR INDEX 2020 của 17 bộ, cơ quan ngang bộ phân theo 2 nhóm điểm: nhóm đạt trên 90% gồm 5 đơn vị, nhóm từ 80% đến dưới 90% gồm 12 đơn vị. Không có đơn vị nào dưới 80%. Ngân hàng Nhà nước Việt Nam lần thứ 6 liên tiếp đứng đầu, đạt 95,88%, cao hơn 1,04% so với đơn vị đứng thứ hai là Bộ Tài chính (94,84%). Bộ Giao thông vận tải xếp cuối cùng, chỉ đạt 80,53%, tuy nhiên đã tăng 2,21 điểm phần trăm so với năm 2019.\n\n"
            "Giá trị trung bình đạt 87,77%, tăng 2,14% so với năm 2019 và là mức cao nhất trong 9 năm qua. Cả 7 chỉ số thành phần đều có giá trị trung bình trên 80%, trong đó cao nhất là Cải cách thể chế (92,1%), thấp nhất là Cải cách tài chính công (82,4%). So với năm 2019, chỉ số thành phần Hiện đại hóa hành chính có mức tăng cao nhất, 6,5%, đạt 87,93%.\n\n"
            "II. Kết quả của các tỉnh, thành phố\n\n"
            "Chỉ số trung bình của 63 tỉnh, thành phố đạt 83,72%, cao hơn năm 2019 là 2,57%. 60/63 địa phương tăng điểm, 3 địa phương giảm. Quảng Ninh tiếp tục giữ vị trí số 1 trên bảng xếp hạng năm thứ 4 liên tiếp với 91,04%, cao hơn 2,48% so với Hải Phòng - địa phương ở vị trí thứ hai (88,56%). Quảng Ngãi lần thứ hai đứng cuối, đạt 73,25%.\n\n"
            "Xét theo 6 vùng kinh tế - xã hội, giá trị trung bình của vùng Đồng bằng sông Hồng cao nhất, 85,67%; các vùng Đông Nam Bộ, Bắc Trung Bộ và Duyên hải miền Trung, Trung du và miền núi phía Bắc, Đồng bằng sông Cửu Long, Tây Nguyên lần lượt là 85,61%, 82,95%, 83,38%, 83,44% và 83,03%.\n\n"
            "Trong 8 chỉ số thành phần, 7 chỉ số có giá trị trung bình tăng. Tăng nhiều nhất là Cải cách chế độ công vụ, từ 77,13% năm 2019 lên 84,51%; ngược lại Tác động của cải cách hành chính đến sự phát triển kinh tế - xã hội giảm 0,8%, còn 80,02%.\n\n"
            "Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước năm 2020 (SIPAS 2020) nằm trong khoảng 75,60% - 95,76%, trung bình cả nước 85,48%, cao hơn năm trước 1,03 điểm phần trăm."
        ),
        [
            "Bắc Trung Bộ và Duyên hải miền Trung | PAR_INDEX | 2020 | score = 82.95 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2020 | rank = 17 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2020 | score = 80.53 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2020 | score_change = 2.21 | actual",
            "Bộ Tài chính | PAR_INDEX | 2020 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2020 | score = 94.84 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score = 87.77 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score_change = 2.14 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thể chế | 2020 | score = 92.1 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tài chính công | 2020 | score = 82.4 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Hiện đại hóa hành chính | 2020 | score = 87.93 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Hiện đại hóa hành chính | 2020 | score_change = 6.5 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2020 | score = 83.72 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2020 | score_change = 2.57 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Tác động của CCHC | 2020 | score = 80.02 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Tác động của CCHC | 2020 | score_change = -0.8 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Đội ngũ cán bộ, công chức | 2019 | score = 77.13 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Đội ngũ cán bộ, công chức | 2020 | score = 84.51 | actual",
            "Cả nước | SIPAS | 2020 | score = 85.48 | actual",
            "Cả nước | SIPAS | 2020 | score_change = 1.03 | actual",
            "Hải Phòng | PAR_INDEX | 2020 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2020 | score = 88.56 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2020 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2020 | score = 95.88 | actual",
            "Quảng Ngãi | PAR_INDEX | 2020 | rank = 63 | actual",
            "Quảng Ngãi | PAR_INDEX | 2020 | score = 73.25 | actual",
            "Quảng Ninh | PAR_INDEX | 2020 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2020 | score = 91.04 | actual",
            "Trung du và miền núi phía Bắc | PAR_INDEX | 2020 | score = 83.38 | actual",
            "Tây Nguyên | PAR_INDEX | 2020 | score = 83.03 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2020 | score = 85.61 | actual",
            "Đồng bằng sông Cửu Long | PAR_INDEX | 2020 | score = 83.44 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2020 | rank = 1 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2020 | score = 85.67 | actual",
        ],
        {"title": "Công bố Chỉ số cải cách hành chính năm 2020", "outlet": "moha.gov.vn", "published_at": "2021-06-24"},
        id="six-regions-and-eight-fields",
    ),
    pytest.param(
        (
            "Ban Chấp hành Đảng bộ tỉnh Cà Mau vừa ban hành Nghị quyết về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025, định hướng đến năm 2030.\n\n"
            "Đánh giá giai đoạn 2016 - 2020, Nghị quyết nêu: chỉ số cải cách hành chính của tỉnh tuy có tăng nhưng thiếu bền vững, năm cao nhất xếp thứ 24 (2018), năm thấp nhất xếp thứ 58 (2016). Riêng năm 2020 xếp thứ 40/63, với 82,6%, tăng 13 bậc so với năm 2019. Chỉ số hài lòng (SIPAS) năm 2020 đạt 84,9%, xếp thứ 38.\n\n"
            "Nghị quyết đề ra các chỉ tiêu chủ yếu:\n\n"
            "- Chỉ số PAR INDEX: năm 2021 xếp hạng 38, năm 2022 xếp hạng 35, đến năm 2025 nằm trong nhóm 25 tỉnh, thành phố dẫn đầu; đến năm 2030 trong nhóm 20.\n\n"
            "- Chỉ số SIPAS: mỗi năm tăng từ 0,5% trở lên, phấn đấu đến năm 2025 đạt ít nhất 90%; trong đó mức độ hài lòng về giải quyết thủ tục hành chính lĩnh vực đất đai, xây dựng tối thiểu 85%.\n\n"
            "- 80% hồ sơ thủ tục hành chính được giải quyết trực tuyến; 100% cơ quan, đơn vị được xếp hạng về cải cách hành chính hằng năm, trong đó ít nhất 50% đạt loại tốt.\n\n"
            'Phát biểu quán triệt Nghị quyết, Bí thư Tỉnh ủy Nguyễn Tiến Hải nhấn mạnh: "Chúng ta không đặt mục tiêu vào tốp 10 bằng mọi giá. Vị trí 25 vào năm 2025 là con số có cơ sở, bởi chỉ cách điểm số hiện nay khoảng 2%".'
        ),
        [
            "Cà Mau | PAR_INDEX | 2016 | rank = 58 | actual",
            "Cà Mau | PAR_INDEX | 2018 | rank = 24 | actual",
            "Cà Mau | PAR_INDEX | 2020 | rank = 40 | actual",
            "Cà Mau | PAR_INDEX | 2020 | rank_change = 13 | actual",
            "Cà Mau | PAR_INDEX | 2020 | score = 82.6 | actual",
            "Cà Mau | PAR_INDEX | 2021 | rank = 38 | target",
            "Cà Mau | PAR_INDEX | 2022 | rank = 35 | target",
            "Cà Mau | PAR_INDEX | 2025 | rank <= 25 | target",
            "Cà Mau | PAR_INDEX | 2025 | rank = 25 | target",
            "Cà Mau | PAR_INDEX | 2030 | rank <= 20 | target",
            "Cà Mau | SIPAS | 2020 | rank = 38 | actual",
            "Cà Mau | SIPAS | 2020 | score = 84.9 | actual",
            "Cà Mau | SIPAS | 2025 | score >= 90 | target",
        ],
        {
            "title": "Nghị quyết về đẩy mạnh cải cách hành chính tỉnh Cà Mau giai đoạn 2021 - 2025",
            "outlet": "baocamau.vn",
            "published_at": "2021-09-30",
        },
        id="a-resolution-with-targets-year-by-year",
    ),
    pytest.param(
        (
            "(Dân trí) - Năm đầu tiên xếp hạng 34 địa phương sau sắp xếp đơn vị hành chính, Hải Phòng tiếp tục dẫn đầu Chỉ số cải cách hành chính với 92,46%, Quảng Ninh bám sát với 92,2%, hạng ba thuộc về Hà Nội (91,75%).\n\n"
            "Sáng 6/5, Bộ Nội vụ công bố PAR INDEX 2025 của 14 bộ, cơ quan ngang bộ và 34 tỉnh, thành phố. Giá trị trung bình của các địa phương là 88,61%, cao hơn 0,24 điểm phần trăm so với mức 88,37% của năm 2024; 21/34 địa phương có kết quả cao hơn giá trị trung bình.\n\n"
            "Nhóm 10 địa phương dẫn đầu, ngoài ba cái tên kể trên, còn có Huế, Bắc Ninh, Phú Thọ, Thái Nguyên, Ninh Bình, Đà Nẵng và TPHCM, xếp lần lượt từ vị trí thứ 4 đến thứ 10. Lâm Đồng tụt 11 bậc so với kết quả của Lâm Đồng cũ năm 2024, xuống thứ 29. Cao Bằng tuy vẫn đứng cuối nhưng điểm số tăng 2,95%, đạt 83,69%; hai tỉnh đứng ngay trên là Lai Châu (84,5%) và Gia Lai (85,02%).\n\n"
            "Trong khối bộ, Bộ Tư pháp lần thứ tư liên tiếp đứng đầu (93,05%). Bộ Tài chính và Bộ Nội vụ, hai bộ vừa hợp nhất, chia nhau hạng nhì, hạng ba với 92,31% và 91,8%. Bộ Ngoại giao là đơn vị duy nhất dưới 85%: 84,2%.\n\n"
            "Về SIPAS, mức độ hài lòng chung đạt 84,09%, tăng nhẹ 0,15%. Bắc Ninh cao nhất nước (90,4%), Đắk Lắk thấp nhất (78,2%). Người dân hài lòng nhất về kết quả dịch vụ (85,6%), ít hài lòng nhất về việc tiếp nhận, xử lý phản ánh, kiến nghị (81,9%). Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà cho biết mục tiêu của năm 2026 là nâng chỉ số hài lòng cả nước lên trên 87%."
        ),
        [
            "Bắc Ninh | PAR_INDEX | 2025 | rank = 5 | actual",
            "Bắc Ninh | SIPAS | 2025 | rank = 1 | actual",
            "Bắc Ninh | SIPAS | 2025 | score = 90.4 | actual",
            "Bộ Ngoại giao | PAR_INDEX | 2025 | score < 85 | actual",
            "Bộ Ngoại giao | PAR_INDEX | 2025 | score = 84.2 | actual",
            "Bộ Nội vụ | PAR_INDEX | 2025 | rank = 3 | actual",
            "Bộ Nội vụ | PAR_INDEX | 2025 | score = 91.8 | actual",
            "Bộ Tài chính | PAR_INDEX | 2025 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2025 | score = 92.31 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2025 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2025 | score = 93.05 | actual",
            "Cao Bằng | PAR_INDEX | 2025 | rank = 34 | actual",
            "Cao Bằng | PAR_INDEX | 2025 | score = 83.69 | actual",
            "Cao Bằng | PAR_INDEX | 2025 | score_change = 2.95 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2024 | score = 88.37 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2025 | score = 88.61 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2025 | score_change = 0.24 | actual",
            "Cả nước | SIPAS | 2025 | score = 84.09 | actual",
            "Cả nước | SIPAS | 2025 | score_change = 0.15 | actual",
            "Cả nước | SIPAS | 2026 | score > 87 | target",
            "Gia Lai | PAR_INDEX | 2025 | rank = 32 | actual",
            "Gia Lai | PAR_INDEX | 2025 | score = 85.02 | actual",
            "Huế | PAR_INDEX | 2025 | rank = 4 | actual",
            "Hà Nội | PAR_INDEX | 2025 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2025 | score = 91.75 | actual",
            "Hải Phòng | PAR_INDEX | 2025 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2025 | score = 92.46 | actual",
            "Lai Châu | PAR_INDEX | 2025 | rank = 33 | actual",
            "Lai Châu | PAR_INDEX | 2025 | score = 84.5 | actual",
            "Lâm Đồng | PAR_INDEX | 2025 | rank = 29 | actual",
            "Lâm Đồng | PAR_INDEX | 2025 | rank_change = -11 | actual",
            "Ninh Bình | PAR_INDEX | 2025 | rank = 8 | actual",
            "Phú Thọ | PAR_INDEX | 2025 | rank = 6 | actual",
            "Quảng Ninh | PAR_INDEX | 2025 | score = 92.2 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2025 | rank = 10 | actual",
            "Thái Nguyên | PAR_INDEX | 2025 | rank = 7 | actual",
            "Đà Nẵng | PAR_INDEX | 2025 | rank = 9 | actual",
            "Đắk Lắk | SIPAS | 2025 | rank = 34 | actual",
            "Đắk Lắk | SIPAS | 2025 | score = 78.2 | actual",
        ],
        {
            "title": "Công bố PAR INDEX, SIPAS 2025: Cuộc đua của 34 tỉnh, thành phố sau sáp nhập",
            "outlet": "dantri.com.vn",
            "published_at": "2026-05-06",
        },
        id="thirty-four-provinces-for-the-first-time",
    ),
    pytest.param(
        (
            "(ABO) Chỉ số SIPAS năm 2023 của tỉnh Tiền Giang đạt 80,44%, tăng 2,27% so với năm 2022 nhưng vẫn kém mức trung bình cả nước 2,22%. Với kết quả này, Tiền Giang xếp vị trí 47/63 tỉnh, thành phố, tăng 6 bậc; trong khu vực Đồng bằng sông Cửu Long, tỉnh đứng thứ 10/13.\n\n"
            "Theo báo cáo của Sở Nội vụ, trong ba năm 2021, 2022 và 2023, chỉ số này lần lượt là 86,17%, 78,17% và 80,44%, tương ứng các thứ hạng 42, 53 và 47. Như vậy, so với mục tiêu mà Tỉnh ủy đề ra cho năm 2023 là 88%, kết quả còn cách khá xa.\n\n"
            "Đối với PAR INDEX, năm 2023 tỉnh đạt 85,42%, thứ hạng 50, trong khi năm trước đó ở hạng 46 với 83,61%. Đáng lưu ý, 3/8 lĩnh vực giảm hạng: cải cách thể chế (hạng 29, giảm 14), cải cách thủ tục hành chính (hạng 37, giảm 5) và cải cách chế độ công vụ (hạng 60, giảm 21).\n\n"
            'Đồng chí Nguyễn Văn Vĩnh, Chủ tịch UBND tỉnh, chỉ rõ: "Năm 2024, ít nhất chúng ta phải trở lại nhóm 40 cả về PAR INDEX lẫn SIPAS. Hai năm liền đứng ngoài nhóm 45 là điều không thể chấp nhận". Sở Nội vụ được giao tham mưu để điểm PAR INDEX năm nay tăng tối thiểu 2,5 điểm, SIPAS đạt trên 84%.'
        ),
        [
            "Tiền Giang | PAR_INDEX | 2022 | rank = 46 | actual",
            "Tiền Giang | PAR_INDEX | 2022 | score = 83.61 | actual",
            "Tiền Giang | PAR_INDEX | 2023 | rank = 50 | actual",
            "Tiền Giang | PAR_INDEX | 2023 | score = 85.42 | actual",
            "Tiền Giang | PAR_INDEX | 2024 | rank <= 40 | target",
            "Tiền Giang | PAR_INDEX | 2024 | score_change >= 2.5 | target",
            "Tiền Giang | PAR_INDEX/Cải cách thể chế | 2023 | rank = 29 | actual",
            "Tiền Giang | PAR_INDEX/Cải cách thể chế | 2023 | rank_change = -14 | actual",
            "Tiền Giang | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | rank = 37 | actual",
            "Tiền Giang | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | rank_change = -5 | actual",
            "Tiền Giang | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | rank = 60 | actual",
            "Tiền Giang | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | rank_change = -21 | actual",
            "Tiền Giang | SIPAS | 2021 | rank = 42 | actual",
            "Tiền Giang | SIPAS | 2021 | score = 86.17 | actual",
            "Tiền Giang | SIPAS | 2022 | rank = 53 | actual",
            "Tiền Giang | SIPAS | 2022 | score = 78.17 | actual",
            "Tiền Giang | SIPAS | 2023 | rank = 10 | actual | region",
            "Tiền Giang | SIPAS | 2023 | rank = 47 | actual",
            "Tiền Giang | SIPAS | 2023 | rank_change = 6 | actual",
            "Tiền Giang | SIPAS | 2023 | score = 80.44 | actual",
            "Tiền Giang | SIPAS | 2023 | score = 88 | target",
            "Tiền Giang | SIPAS | 2023 | score_change = 2.27 | actual",
            "Tiền Giang | SIPAS | 2024 | rank <= 40 | target",
            "Tiền Giang | SIPAS | 2024 | score > 84 | target",
        ],
        {
            "title": "Tiền Giang: Nhìn lại chỉ số hài lòng của người dân",
            "outlet": "baoapbac.vn",
            "published_at": "2024-05-21",
        },
        id="what-satisfaction-tells-of-a-province",
    ),
    pytest.param(
        (
            "Theo Quyết định của Chủ tịch UBND tỉnh công nhận kết quả xác định Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành và UBND cấp huyện, huyện Kim Sơn đạt 88,67 điểm, xếp thứ 3/8 huyện, thành phố, tăng 4 bậc so với năm 2020.\n\n"
            "Có được kết quả đó, ngay từ đầu năm, huyện đã ban hành kế hoạch với 6 nhóm nhiệm vụ. 100% thủ tục hành chính được niêm yết công khai, 98,9% hồ sơ giải quyết đúng và trước hạn. Trong các lĩnh vực thành phần, huyện dẫn đầu khối về cải cách thủ tục hành chính (13,9 điểm), đứng thứ hai về hiện đại hóa hành chính; riêng tài chính công chỉ xếp thứ 7.\n\n"
            "Năm 2020, Kim Sơn chỉ xếp thứ 7, trên huyện Nho Quan. Nhìn ra toàn khối, thành phố Tam Điệp tiếp tục đứng đầu với 91,2 điểm, kế sau là huyện Yên Khánh (90,05 điểm); huyện Gia Viễn từ thứ 2 rơi xuống thứ 6.\n\n"
            "Đồng chí Mai Khanh, Bí thư Huyện ủy Kim Sơn, cho biết: Năm 2022, huyện phấn đấu nằm trong nhóm 2 đơn vị dẫn đầu; mức độ hài lòng của người dân về sự phục vụ của cơ quan hành chính đạt từ 92% trở lên. Đến năm 2025, 100% xã, thị trấn đạt từ 85 điểm."
        ),
        [
            "Huyện Gia Viễn | PAR_INDEX | 2020 | rank = 2 | actual | internal",
            "Huyện Gia Viễn | PAR_INDEX | 2021 | rank = 6 | actual | internal",
            "Huyện Kim Sơn | PAR_INDEX | 2020 | rank = 7 | actual | internal",
            "Huyện Kim Sơn | PAR_INDEX | 2021 | rank = 3 | actual | internal",
            "Huyện Kim Sơn | PAR_INDEX | 2021 | rank_change = 4 | actual | internal",
            "Huyện Kim Sơn | PAR_INDEX | 2021 | score = 88.67 | actual | internal",
            "Huyện Kim Sơn | PAR_INDEX | 2022 | rank <= 2 | target | internal",
            "Huyện Kim Sơn | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | rank = 1 | actual | internal",
            "Huyện Kim Sơn | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | score = 13.9 | actual | internal",
            "Huyện Kim Sơn | PAR_INDEX/Cải cách tài chính công | 2021 | rank = 7 | actual | internal",
            "Huyện Kim Sơn | PAR_INDEX/Hiện đại hóa hành chính | 2021 | rank = 2 | actual | internal",
            "Huyện Kim Sơn | SIPAS | 2022 | score >= 92 | target | internal",
            "Huyện Yên Khánh | PAR_INDEX | 2021 | rank = 2 | actual | internal",
            "Huyện Yên Khánh | PAR_INDEX | 2021 | score = 90.05 | actual | internal",
            "Thành phố Tam Điệp | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Thành phố Tam Điệp | PAR_INDEX | 2021 | score = 91.2 | actual | internal",
        ],
        {
            "title": "Kim Sơn nâng hạng chỉ số cải cách hành chính",
            "outlet": "baoninhbinh.org.vn",
            "published_at": "2022-03-18",
        },
        id="a-district-on-its-own-index",
    ),
    pytest.param(
        (
            "Năm 2022, Chỉ số cải cách hành chính của Bộ Tài nguyên và Môi trường đạt 85,15%, xếp thứ 9/17 bộ, cơ quan ngang bộ, tăng 3 bậc so với năm 2021 và cao hơn mức bình quân chung của các bộ (84,05%).\n\n"
            "Đây là lần thứ hai Bộ vào nửa trên bảng xếp hạng, sau năm 2017 (thứ 8, 81,9%). Bốn năm 2018 - 2021, thứ hạng của Bộ lần lượt là 13, 15, 14 và 12. Về chuyển đổi số (DTI), Bộ từ vị trí thứ 5 năm 2021 vươn lên thứ 3 năm 2022, sau Bộ Tài chính và Bộ Kế hoạch và Đầu tư.\n\n"
            "Theo Bộ chỉ số phục vụ người dân, doanh nghiệp, tính đến ngày 20/12/2023, Bộ được 72,6 điểm, đứng thứ 6 trong các bộ, ngành, tăng 5 bậc so với cùng kỳ. Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt 58%, tỷ lệ số hóa hồ sơ 91,3%.\n\n"
            "Thứ trưởng Lê Công Thành đề nghị các đơn vị tập trung để PAR INDEX năm 2023 đạt trên 87%, thứ hạng cao hơn năm 2022 ít nhất 2 bậc; năm 2024 có mặt trong nhóm 5 bộ dẫn đầu. Cục nào để chậm muộn hồ sơ quá 5% phải kiểm điểm."
        ),
        [
            "Bộ Tài nguyên và Môi trường | DTI | 2021 | rank = 5 | actual",
            "Bộ Tài nguyên và Môi trường | DTI | 2022 | rank = 3 | actual",
            "Bộ Tài nguyên và Môi trường | INDEX_766 | 2023 | rank = 6 | actual",
            "Bộ Tài nguyên và Môi trường | INDEX_766 | 2023 | rank_change = 5 | actual",
            "Bộ Tài nguyên và Môi trường | INDEX_766 | 2023 | score = 72.6 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2017 | rank = 8 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2017 | score = 81.9 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2018 | rank = 13 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2019 | rank = 15 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2020 | rank = 14 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2021 | rank = 12 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2022 | rank = 9 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2022 | rank_change = 3 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2022 | score = 85.15 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2023 | rank_change >= 2 | target",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2023 | score > 87 | target",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2024 | rank <= 5 | target",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual",
        ],
        {
            "title": "Bộ Tài nguyên và Môi trường: Cải cách hành chính bứt phá",
            "outlet": "monre.gov.vn",
            "published_at": "2023-12-28",
        },
        id="a-ministry-looks-back",
    ),
    pytest.param(
        (
            "TP - Bộ Giáo dục và Đào tạo từ vị trí 11 năm 2017 tụt xuống chót bảng 18 bộ, ngành về chỉ số cải cách hành chính năm 2018, trong khi ở khối địa phương Phú Yên thế chỗ Quảng Ngãi.\n\n"
            "Chiều 24/5, công bố PAR INDEX 2018, Bộ Nội vụ cho biết giá trị trung bình của 18 bộ đạt 82,68%, trong đó Ngân hàng Nhà nước (90,57%) lần thứ tư liên tiếp là quán quân; Bộ Tài chính (90,22%), Bộ Công Thương (87,68%) giữ các vị trí tiếp theo. Bộ Giao thông vận tải (75,67%) và Bộ GD&ĐT (75,13%) nằm cuối, lần lượt ở hạng 17 và 18.\n\n"
            "Ở khối tỉnh, điểm trung bình 76,92%, thấp hơn năm ngoái 0,8 điểm. Quảng Ninh (89,06%) bỏ xa đơn vị về nhì là Hà Nội (83,98%); Đồng Tháp (83,71%), Đà Nẵng và Hải Phòng cùng được 83,68%. TPHCM rớt năm bậc, xuống thứ 15. Phú Yên 69,42%, thấp nhất. Ngoài Phú Yên, bốn địa phương dưới 72% là Kon Tum (70,31%), Trà Vinh (70,87%), Quảng Ngãi, Sóc Trăng.\n\n"
            'Cùng ngày, chỉ số SIPAS 2018 được công bố với mức hài lòng chung 82,99%, tăng hơn 2 điểm phần trăm. Cao nhất là Hải Phòng và Thái Bình, cùng trên 97%, thấp nhất là Bình Thuận 69,98%. Khi được hỏi, 0,58% người dân nói bị gợi ý "bồi dưỡng", giảm so với 1,3% của năm 2017.'
        ),
        [
            "Bình Thuận | SIPAS | 2018 | rank from bottom 1 | actual",
            "Bình Thuận | SIPAS | 2018 | score = 69.98 | actual",
            "Bộ Công Thương | PAR_INDEX | 2018 | rank = 3 | actual",
            "Bộ Công Thương | PAR_INDEX | 2018 | score = 87.68 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2018 | rank = 17 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2018 | score = 75.67 | actual",
            "Bộ Giáo dục và Đào tạo | PAR_INDEX | 2017 | rank = 11 | actual",
            "Bộ Giáo dục và Đào tạo | PAR_INDEX | 2018 | rank = 18 | actual",
            "Bộ Giáo dục và Đào tạo | PAR_INDEX | 2018 | score = 75.13 | actual",
            "Bộ Tài chính | PAR_INDEX | 2018 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2018 | score = 90.22 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2018 | score = 82.68 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2018 | score = 76.92 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2018 | score_change = -0.8 | actual",
            "Cả nước | SIPAS | 2018 | score = 82.99 | actual",
            "Cả nước | SIPAS | 2018 | score_change > 2 | actual",
            "Hà Nội | PAR_INDEX | 2018 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2018 | score = 83.98 | actual",
            "Hải Phòng | PAR_INDEX | 2018 | score = 83.68 | actual",
            "Hải Phòng | SIPAS | 2018 | score > 97 | actual",
            "Kon Tum | PAR_INDEX | 2018 | score = 70.31 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2018 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2018 | score = 90.57 | actual",
            "Phú Yên | PAR_INDEX | 2018 | rank from bottom 1 | actual",
            "Phú Yên | PAR_INDEX | 2018 | score = 69.42 | actual",
            "Quảng Ninh | PAR_INDEX | 2018 | score = 89.06 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2018 | rank = 15 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2018 | rank_change = -5 | actual",
            "Thái Bình | SIPAS | 2018 | score > 97 | actual",
            "Trà Vinh | PAR_INDEX | 2018 | score = 70.87 | actual",
            "Đà Nẵng | PAR_INDEX | 2018 | score = 83.68 | actual",
            "Đồng Tháp | PAR_INDEX | 2018 | score = 83.71 | actual",
        ],
        {
            "title": "PAR INDEX 2018: Bộ Giáo dục đội sổ, Phú Yên rơi xuống đáy",
            "outlet": "tienphong.vn",
            "published_at": "2019-05-24",
        },
        id="a-daily-on-the-table-of-2018",
    ),
    pytest.param(
        (
            '(Chinhphu.vn) - Từ vị trí gần cuối bảng, Hà Giang đang đặt mục tiêu lọt nhóm 40 tỉnh, thành phố về cải cách hành chính vào năm 2025. Trao đổi với Báo điện tử Chính phủ, Phó Chủ tịch UBND tỉnh Hà Thị Minh Hạnh cho biết đây là "lời hứa với dân".\n\n'
            "Bà Hạnh thừa nhận, giai đoạn 2017-2020, thứ hạng PAR INDEX của tỉnh thất thường: năm 2017 là 50, hai năm sau rơi xuống 61, năm 2020 lên được 54. Đến năm 2021, theo kết quả Bộ Nội vụ công bố hồi tháng 5, tỉnh đạt 84,46%, cao hơn năm trước 3,26%, xếp 54/63, tức không tăng bậc nào do các tỉnh khác cùng tiến.\n\n"
            "Phân tích sâu hơn, bà cho rằng điểm nghẽn nằm ở cải cách thủ tục hành chính (hạng 59) và chính quyền điện tử, chính quyền số (hạng 60/63, chỉ 62,1%). Bù lại, cải cách tổ chức bộ máy vươn từ 44 lên 17, cải cách thể chế duy trì hạng 23.\n\n"
            "Trong bảng xếp hạng nội bộ năm 2021, Sở Tài chính đứng đầu khối sở (91,04%), Sở Giao thông vận tải nhì bảng; khối huyện do Quang Bình dẫn đầu (88,9%), Đồng Văn chót bảng (70,2%). Tỉnh đã phê bình hai đơn vị để chỉ số giảm trên 10%.\n\n"
            'Theo lộ trình, năm 2022 tỉnh phấn đấu xếp hạng 50, năm 2023 hạng 47, năm 2024 hạng 43 trước khi về đích; song song, mức độ hài lòng của người dân phải đạt trên 85% ngay trong năm 2023. "Nếu năm nay không vượt được hạng 52, chúng tôi sẽ phải xem lại toàn bộ cách làm", bà Hạnh nói.'
        ),
        [
            "Huyện Quang Bình | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Huyện Quang Bình | PAR_INDEX | 2021 | score = 88.9 | actual | internal",
            "Huyện Đồng Văn | PAR_INDEX | 2021 | rank from bottom 1 | actual | internal",
            "Huyện Đồng Văn | PAR_INDEX | 2021 | score = 70.2 | actual | internal",
            "Hà Giang | PAR_INDEX | 2017 | rank = 50 | actual",
            "Hà Giang | PAR_INDEX | 2019 | rank = 61 | actual",
            "Hà Giang | PAR_INDEX | 2020 | rank = 54 | actual",
            "Hà Giang | PAR_INDEX | 2021 | rank = 54 | actual",
            "Hà Giang | PAR_INDEX | 2021 | score = 84.46 | actual",
            "Hà Giang | PAR_INDEX | 2021 | score_change = 3.26 | actual",
            "Hà Giang | PAR_INDEX | 2022 | rank = 50 | target",
            "Hà Giang | PAR_INDEX | 2023 | rank = 47 | target",
            "Hà Giang | PAR_INDEX | 2024 | rank = 43 | target",
            "Hà Giang | PAR_INDEX | 2025 | rank <= 40 | target",
            "Hà Giang | PAR_INDEX/Cải cách thể chế | 2021 | rank = 23 | actual",
            "Hà Giang | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | rank = 59 | actual",
            "Hà Giang | PAR_INDEX/Cải cách tổ chức bộ máy | 2020 | rank = 44 | actual",
            "Hà Giang | PAR_INDEX/Cải cách tổ chức bộ máy | 2021 | rank = 17 | actual",
            "Hà Giang | PAR_INDEX/Hiện đại hóa hành chính | 2021 | rank = 60 | actual",
            "Hà Giang | PAR_INDEX/Hiện đại hóa hành chính | 2021 | score = 62.1 | actual",
            "Hà Giang | SIPAS | 2023 | score > 85 | target",
            "Sở Giao thông vận tải | PAR_INDEX | 2021 | rank = 2 | actual | internal",
            "Sở Tài chính | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Sở Tài chính | PAR_INDEX | 2021 | score = 91.04 | actual | internal",
        ],
        {
            "title": "Hà Giang: Nâng hạng PAR INDEX không chỉ là cuộc đua điểm số",
            "outlet": "baochinhphu.vn",
            "published_at": "2022-11-11",
        },
        id="a-portal-on-a-province-that-climbs",
    ),
    pytest.param(
        (
            "Theo kết quả Chỉ số cải cách hành chính năm 2019 do Bộ Nội vụ công bố ngày 19-5, Hải Phòng có kết quả tốt nhất trong năm thành phố trực thuộc Trung ương. Cụ thể, Hải Phòng đạt 84,35%, đứng thứ năm cả nước, tăng hai bậc; Hà Nội đạt 84,64%, tiếp tục xếp thứ hai.\n\n"
            "Cần Thơ và Đà Nẵng có kết quả sít sao: 83,87% và 83,41%, lần lượt đứng thứ tám và thứ mười. TPHCM chỉ được 83,56%, tăng ba bậc so với năm 2018.\n\n"
            "Xét về mức độ hài lòng (SIPAS), trật tự lại khác: Hải Phòng 90,5%, Đà Nẵng 88,1%, Cần Thơ 85,93%, Hà Nội 80,09%, TPHCM 83,55%. Như vậy, Hà Nội vừa nằm trong tốp 2 PAR INDEX vừa thuộc nhóm 10 tỉnh, thành phố cuối bảng SIPAS.\n\n"
            "Riêng TPHCM, theo Giám đốc Sở Nội vụ Trương Văn Lắm, thành phố đạt điểm tuyệt đối ở 31/43 tiêu chí; hai lĩnh vực thấp điểm là cải cách thủ tục hành chính (79,3%, hạng 61) và hiện đại hóa hành chính (81%, hạng 21). Thành phố phấn đấu PAR INDEX năm 2020 vào nhóm 5 địa phương dẫn đầu, mức hài lòng đạt tối thiểu 85%, đến 2025 trên 95%."
        ),
        [
            "Cần Thơ | PAR_INDEX | 2019 | rank = 8 | actual",
            "Cần Thơ | PAR_INDEX | 2019 | score = 83.87 | actual",
            "Cần Thơ | SIPAS | 2019 | score = 85.93 | actual",
            "Hà Nội | PAR_INDEX | 2019 | rank <= 2 | actual",
            "Hà Nội | PAR_INDEX | 2019 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2019 | score = 84.64 | actual",
            "Hà Nội | SIPAS | 2019 | score = 80.09 | actual",
            "Hải Phòng | PAR_INDEX | 2019 | rank = 1 | actual | group",
            "Hải Phòng | PAR_INDEX | 2019 | rank = 5 | actual",
            "Hải Phòng | PAR_INDEX | 2019 | rank_change = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2019 | score = 84.35 | actual",
            "Hải Phòng | SIPAS | 2019 | score = 90.5 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2019 | rank_change = 3 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2019 | score = 83.56 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2020 | rank <= 5 | target",
            "TP. Hồ Chí Minh | PAR_INDEX/Cải cách thủ tục hành chính | 2019 | rank = 61 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX/Cải cách thủ tục hành chính | 2019 | score = 79.3 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX/Hiện đại hóa hành chính | 2019 | rank = 21 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX/Hiện đại hóa hành chính | 2019 | score = 81 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2019 | score = 83.55 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2020 | score >= 85 | target",
            "TP. Hồ Chí Minh | SIPAS | 2025 | score > 95 | target",
            "Đà Nẵng | PAR_INDEX | 2019 | rank = 10 | actual",
            "Đà Nẵng | PAR_INDEX | 2019 | score = 83.41 | actual",
            "Đà Nẵng | SIPAS | 2019 | score = 88.1 | actual",
        ],
        {
            "title": "Chỉ số CCHC của năm thành phố trực thuộc Trung ương: Ai bứt phá, ai chững lại?",
            "outlet": "sggp.org.vn",
            "published_at": "2020-05-28",
        },
        id="a-region's-five-cities",
    ),
    pytest.param(
        (
            "Theo Trung tâm Phục vụ hành chính công tỉnh, tính từ đầu năm đến ngày 15/12, tỉnh Bắc Ninh đạt 93,05 điểm theo Bộ chỉ số 766, xếp thứ 3/34 tỉnh, thành phố, giảm một bậc so với tháng trước. Bình quân 99 xã, phường đạt 90,4 điểm.\n\n"
            "Đứng đầu bảng là phường Kinh Bắc (97,6 điểm), tiếp đến phường Bắc Giang (97,1 điểm) và xã Yên Phong (96,8 điểm). Năm đơn vị có điểm thấp nhất, tính từ dưới lên, gồm xã Sa Lý 78,2 điểm, xã Sơn Hải 79,9, xã Tây Yên Tử 80,3, xã Biển Động 81,2 và xã Tân Sơn 81,6.\n\n"
            "Ở cấp sở, Sở Tư pháp và Thanh tra tỉnh cùng đạt 98 điểm, đồng hạng nhất; Sở Nông nghiệp và Môi trường xếp cuối (84,3 điểm).\n\n"
            "Trong các nhóm chỉ tiêu của tỉnh, công khai minh bạch đạt 17,9/18 điểm, tiến độ giải quyết 19,2/20 điểm, mức độ hài lòng 17,8/18 điểm, số hóa hồ sơ 20,5/22 điểm.\n\n"
            "Chủ tịch UBND tỉnh giao mục tiêu quý I/2026 toàn tỉnh trở lại tốp 2 cả nước; các xã, phường dưới 85 điểm phải tăng ít nhất 5 điểm."
        ),
        [
            "Bắc Ninh | INDEX_766 | 2025 | rank = 3 | actual",
            "Bắc Ninh | INDEX_766 | 2025 | score = 93.05 | actual",
            "Bắc Ninh | INDEX_766 | 2026 | rank <= 2 | target",
            "Bắc Ninh | INDEX_766/Công khai, minh bạch | 2025 | score = 17.9 | actual",
            "Bắc Ninh | INDEX_766/Mức độ hài lòng | 2025 | score = 17.8 | actual",
            "Bắc Ninh | INDEX_766/Số hóa hồ sơ | 2025 | score = 20.5 | actual",
            "Bắc Ninh | INDEX_766/Tiến độ, kết quả giải quyết | 2025 | score = 19.2 | actual",
            "Phường Bắc Giang | INDEX_766 | 2025 | rank = 2 | actual | internal",
            "Phường Bắc Giang | INDEX_766 | 2025 | score = 97.1 | actual | internal",
            "Phường Kinh Bắc | INDEX_766 | 2025 | rank = 1 | actual | internal",
            "Phường Kinh Bắc | INDEX_766 | 2025 | score = 97.6 | actual | internal",
            "Sở Nông nghiệp và Môi trường | INDEX_766 | 2025 | rank from bottom 1 | actual | internal",
            "Sở Nông nghiệp và Môi trường | INDEX_766 | 2025 | score = 84.3 | actual | internal",
            "Sở Tư pháp | INDEX_766 | 2025 | rank = 1 | actual | internal",
            "Sở Tư pháp | INDEX_766 | 2025 | score = 98 | actual | internal",
            "Thanh tra tỉnh | INDEX_766 | 2025 | rank = 1 | actual | internal",
            "Thanh tra tỉnh | INDEX_766 | 2025 | score = 98 | actual | internal",
            "Xã Biển Động | INDEX_766 | 2025 | rank = 96 | actual | internal",
            "Xã Biển Động | INDEX_766 | 2025 | score = 81.2 | actual | internal",
            "Xã Sa Lý | INDEX_766 | 2025 | rank = 99 | actual | internal",
            "Xã Sa Lý | INDEX_766 | 2025 | score = 78.2 | actual | internal",
            "Xã Sơn Hải | INDEX_766 | 2025 | rank = 98 | actual | internal",
            "Xã Sơn Hải | INDEX_766 | 2025 | score = 79.9 | actual | internal",
            "Xã Tân Sơn | INDEX_766 | 2025 | rank = 95 | actual | internal",
            "Xã Tân Sơn | INDEX_766 | 2025 | score = 81.6 | actual | internal",
            "Xã Tây Yên Tử | INDEX_766 | 2025 | rank = 97 | actual | internal",
            "Xã Tây Yên Tử | INDEX_766 | 2025 | score = 80.3 | actual | internal",
            "Xã Yên Phong | INDEX_766 | 2025 | rank = 3 | actual | internal",
            "Xã Yên Phong | INDEX_766 | 2025 | score = 96.8 | actual | internal",
        ],
        {
            "title": 'Phường, xã ở Bắc Ninh chấm điểm nhau: 766 và chuyện "một cửa"',
            "outlet": "Báo Bắc Ninh",
            "published_at": "2025-12-19",
        },
        id="a-morning-at-the-one-stop-shop",
    ),
    pytest.param(
        (
            "Kết quả PAR INDEX 2021 vừa được Bộ Nội vụ công bố cho thấy nhiều địa phương từng ở tốp đầu nay tụt sâu. Đáng tiếc nhất là Long An: năm 2020 đứng thứ 9, năm 2021 văng xuống 43; điểm số theo đó giảm từ 86,06% còn 85,6%.\n\n"
            "Cùng cảnh ngộ, Ninh Thuận và An Giang mất lần lượt 24 và 19 bậc, còn hạng 41 và 47. Kiên Giang thì chạm đáy: 79,97%, đứng 63/63, trong khi bốn năm trước đó (2017) còn ở giữa bảng, hạng 34.\n\n"
            "Ngược lại, cú lội ngược dòng đẹp nhất thuộc về Bắc Giang, từ 30 lên 12; Phú Yên - đội sổ năm 2018 - nay đã ở hạng 35. Đứng đầu cả nước là Hải Phòng với 91,80%, lần đầu tiên vượt qua Quảng Ninh (91,45%).\n\n"
            "Nhìn theo lĩnh vực, bình quân 63 tỉnh, cải cách tổ chức bộ máy đạt 92,37%, cải cách thể chế 91,77%, trong khi hiện đại hóa hành chính chỉ 81,75% và tác động của cải cách hành chính 82,55%.\n\n"
            'TS Nguyễn Văn Đáng (Học viện Chính trị quốc gia Hồ Chí Minh) bình luận: "Một tỉnh rớt 20 bậc có khi chỉ vì kém tỉnh khác vài phần trăm. Khoảng cách giữa hạng 10 và hạng 40 năm nay chưa tới 3%".\n\n'
            "Tại Long An, chủ tịch tỉnh yêu cầu năm 2022 phải lấy lại vị trí trong tốp 20 và tới 2023 trở lại nhóm 10. An Giang khiêm tốn hơn: tăng tối thiểu 10 bậc."
        ),
        [
            "An Giang | PAR_INDEX | 2021 | rank = 47 | actual",
            "An Giang | PAR_INDEX | 2021 | rank_change = -19 | actual",
            "An Giang | PAR_INDEX | 2023 | rank_change >= 10 | target",
            "Bắc Giang | PAR_INDEX | 2020 | rank = 30 | actual",
            "Bắc Giang | PAR_INDEX | 2021 | rank = 12 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách thể chế | 2021 | score = 91.77 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách tổ chức bộ máy | 2021 | score = 92.37 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Hiện đại hóa hành chính | 2021 | score = 81.75 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Tác động của CCHC | 2021 | score = 82.55 | actual",
            "Hải Phòng | PAR_INDEX | 2021 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2021 | score = 91.8 | actual",
            "Kiên Giang | PAR_INDEX | 2017 | rank = 34 | actual",
            "Kiên Giang | PAR_INDEX | 2021 | rank = 63 | actual",
            "Kiên Giang | PAR_INDEX | 2021 | score = 79.97 | actual",
            "Long An | PAR_INDEX | 2020 | rank = 9 | actual",
            "Long An | PAR_INDEX | 2020 | score = 86.06 | actual",
            "Long An | PAR_INDEX | 2021 | rank = 43 | actual",
            "Long An | PAR_INDEX | 2021 | score = 85.6 | actual",
            "Long An | PAR_INDEX | 2022 | rank <= 20 | target",
            "Long An | PAR_INDEX | 2023 | rank <= 10 | target",
            "Ninh Thuận | PAR_INDEX | 2021 | rank = 41 | actual",
            "Ninh Thuận | PAR_INDEX | 2021 | rank_change = -24 | actual",
            "Phú Yên | PAR_INDEX | 2018 | rank = 63 | actual",
            "Phú Yên | PAR_INDEX | 2021 | rank = 35 | actual",
            "Quảng Ninh | PAR_INDEX | 2021 | score = 91.45 | actual",
        ],
        {
            "title": "Những cú trượt dài trên bảng xếp hạng cải cách",
            "outlet": "tienphong.vn",
            "published_at": "2022-06-03",
        },
        id="a-weekly-looks-at-who-fell",
    ),
    pytest.param(
        (
            "Sáng 8/8, UBND tỉnh Đắk Lắk tổ chức hội nghị sơ kết công tác cải cách hành chính giai đoạn 2021 - 2023.\n\n"
            "Theo báo cáo, sau hai năm rưỡi, các chỉ số của tỉnh có chuyển biến. Cụ thể:\n\n"
            "- Chỉ số PAR INDEX: năm 2020 đạt 82,07%, xếp thứ 44; năm 2021 đạt 85,17%, xếp thứ 50; năm 2022 đạt 84,97%, xếp thứ 28, vượt mục tiêu Nghị quyết đề ra (thuộc nhóm 30).\n\n"
            "- Chỉ số SIPAS: năm 2020 xếp thứ 58, năm 2021 xếp thứ 59, năm 2022 xếp thứ 45 (78,65%).\n\n"
            "- Theo Bộ chỉ số phục vụ người dân, doanh nghiệp trên Cổng Dịch vụ công quốc gia, đến ngày 31/7/2023 tỉnh đạt 68,3 điểm, xếp thứ 40 cả nước (loại khá).\n\n"
            "Đối với các sở, ban, ngành và địa phương trong tỉnh, kết quả PAR INDEX năm 2022: Văn phòng UBND tỉnh dẫn đầu 20 sở, ngành với 94,31 điểm, Sở Lao động - Thương binh và Xã hội có kết quả thấp nhất (79,02 điểm); thị xã Buôn Hồ dẫn đầu 15 huyện, thị xã, thành phố với 89,9 điểm, tăng 6 bậc; huyện Ea H'leo xếp cuối bảng, 74,26 điểm, giảm 3 bậc so với năm 2021.\n\n"
            "Về nhiệm vụ từ nay đến hết nhiệm kỳ, tỉnh giữ nguyên mục tiêu: PAR INDEX nằm trong nhóm 25, SIPAS đạt 90%, xếp trong nhóm 35 tỉnh, thành phố vào năm 2025; tối thiểu 80% đơn vị cấp huyện đạt từ 85 điểm trở lên."
        ),
        [
            "Huyện Ea H'leo | PAR_INDEX | 2022 | rank = 15 | actual | internal",
            "Huyện Ea H'leo | PAR_INDEX | 2022 | rank_change = -3 | actual | internal",
            "Huyện Ea H'leo | PAR_INDEX | 2022 | score = 74.26 | actual | internal",
            "Sở Lao động - Thương binh và Xã hội | PAR_INDEX | 2022 | rank = 20 | actual | internal",
            "Sở Lao động - Thương binh và Xã hội | PAR_INDEX | 2022 | score = 79.02 | actual | internal",
            "Thị xã Buôn Hồ | PAR_INDEX | 2022 | rank = 1 | actual | internal",
            "Thị xã Buôn Hồ | PAR_INDEX | 2022 | rank_change = 6 | actual | internal",
            "Thị xã Buôn Hồ | PAR_INDEX | 2022 | score = 89.9 | actual | internal",
            "Văn phòng UBND tỉnh | PAR_INDEX | 2022 | rank = 1 | actual | internal",
            "Văn phòng UBND tỉnh | PAR_INDEX | 2022 | score = 94.31 | actual | internal",
            "Đắk Lắk | INDEX_766 | 2023 | rank = 40 | actual",
            "Đắk Lắk | INDEX_766 | 2023 | score = 68.3 | actual",
            "Đắk Lắk | PAR_INDEX | 2020 | rank = 44 | actual",
            "Đắk Lắk | PAR_INDEX | 2020 | score = 82.07 | actual",
            "Đắk Lắk | PAR_INDEX | 2021 | rank = 50 | actual",
            "Đắk Lắk | PAR_INDEX | 2021 | score = 85.17 | actual",
            "Đắk Lắk | PAR_INDEX | 2022 | rank <= 30 | target",
            "Đắk Lắk | PAR_INDEX | 2022 | rank = 28 | actual",
            "Đắk Lắk | PAR_INDEX | 2022 | score = 84.97 | actual",
            "Đắk Lắk | PAR_INDEX | 2025 | rank <= 25 | target",
            "Đắk Lắk | SIPAS | 2020 | rank = 58 | actual",
            "Đắk Lắk | SIPAS | 2021 | rank = 59 | actual",
            "Đắk Lắk | SIPAS | 2022 | rank = 45 | actual",
            "Đắk Lắk | SIPAS | 2022 | score = 78.65 | actual",
            "Đắk Lắk | SIPAS | 2025 | rank <= 35 | target",
            "Đắk Lắk | SIPAS | 2025 | score = 90 | target",
        ],
        {
            "title": "Đắk Lắk sơ kết nửa nhiệm kỳ công tác cải cách hành chính",
            "outlet": "daklak.gov.vn",
            "published_at": "2023-08-09",
        },
        id="a-report-of-half-a-term",
    ),
    pytest.param(
        (
            "Chiều 5/6, UBND tỉnh Quảng Bình tổ chức hội nghị phân tích, đánh giá các chỉ số năm 2023. Báo cáo tại hội nghị, Giám đốc Sở Nội vụ Trần Thế Vương cho biết, PAR INDEX năm 2023 của tỉnh đạt 83,84%, xếp thứ 56/63, giảm 9 bậc; SIPAS đạt 81,05%, xếp thứ 43/63, tăng 14 bậc; PAPI đạt 41,44 điểm, tụt từ nhóm trung bình cao xuống nhóm trung bình thấp.\n\n"
            "Với PAR INDEX, 4 lĩnh vực giảm điểm so với năm 2022 là: cải cách thể chế giảm 3,5%, cải cách thủ tục hành chính giảm 1,2%, cải cách tổ chức bộ máy giảm 6,27% và cải cách tài chính công giảm 8,9%. Trong đó, tài chính công chỉ đạt 68,3%, đứng áp chót cả nước, sau đó là thể chế: 75,4% (hạng 60).\n\n"
            "So với khu vực Bắc Trung Bộ, tỉnh chỉ đứng trên Quảng Trị về PAR INDEX (hạng 61) và kém Hà Tĩnh - địa phương dẫn đầu khu vực - tới 5,8%. Về SIPAS, Quảng Bình xếp cuối khu vực.\n\n"
            "Kết luận hội nghị, Chủ tịch UBND tỉnh Trần Thắng giao Sở Nội vụ chủ trì, quyết tâm năm 2024 đưa PAR INDEX vào nhóm 40, SIPAS vào nhóm 35, PAPI trở lại nhóm trung bình cao; giai đoạn 2025-2030, mỗi năm cải thiện ít nhất 2 bậc."
        ),
        [
            "Hà Tĩnh | PAR_INDEX | 2023 | rank = 1 | actual | region",
            "Quảng Bình | PAPI | 2022 | group trung bình cao | actual",
            "Quảng Bình | PAPI | 2023 | group trung bình thấp | actual",
            "Quảng Bình | PAPI | 2023 | score = 41.44 | actual",
            "Quảng Bình | PAPI | 2024 | group trung bình cao | target",
            "Quảng Bình | PAR_INDEX | 2023 | rank = 56 | actual",
            "Quảng Bình | PAR_INDEX | 2023 | rank from bottom 2 | actual | region",
            "Quảng Bình | PAR_INDEX | 2023 | rank_change = -9 | actual",
            "Quảng Bình | PAR_INDEX | 2023 | score = 83.84 | actual",
            "Quảng Bình | PAR_INDEX | 2024 | rank <= 40 | target",
            "Quảng Bình | PAR_INDEX/Cải cách thể chế | 2023 | rank = 60 | actual",
            "Quảng Bình | PAR_INDEX/Cải cách thể chế | 2023 | score = 75.4 | actual",
            "Quảng Bình | PAR_INDEX/Cải cách thể chế | 2023 | score_change = -3.5 | actual",
            "Quảng Bình | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | score_change = -1.2 | actual",
            "Quảng Bình | PAR_INDEX/Cải cách tài chính công | 2023 | rank = 62 | actual",
            "Quảng Bình | PAR_INDEX/Cải cách tài chính công | 2023 | score = 68.3 | actual",
            "Quảng Bình | PAR_INDEX/Cải cách tài chính công | 2023 | score_change = -8.9 | actual",
            "Quảng Bình | PAR_INDEX/Cải cách tổ chức bộ máy | 2023 | score_change = -6.27 | actual",
            "Quảng Bình | SIPAS | 2023 | rank = 43 | actual",
            "Quảng Bình | SIPAS | 2023 | rank from bottom 1 | actual | region",
            "Quảng Bình | SIPAS | 2023 | rank_change = 14 | actual",
            "Quảng Bình | SIPAS | 2023 | score = 81.05 | actual",
            "Quảng Bình | SIPAS | 2024 | rank <= 35 | target",
        ],
        {
            "title": "Quảng Bình phân tích nguyên nhân giảm hạng PAR INDEX, SIPAS, PAPI năm 2023",
            "outlet": "baoquangbinh.vn",
            "published_at": "2024-06-06",
        },
        id="a-conference-on-three-indicators",
    ),
    pytest.param(
        "PAR INDEX năm 2023: Cao Bằng đứng cuối bảng trong 63 tỉnh, thành phố, đứng trên là Bình Thuận (80,1%) và Kon Tum (80,3%).",
        [
            "Bình Thuận | PAR_INDEX | 2023 | rank = 62 | actual",
            "Bình Thuận | PAR_INDEX | 2023 | score = 80.1 | actual",
            "Cao Bằng | PAR_INDEX | 2023 | rank = 63 | actual",
            "Kon Tum | PAR_INDEX | 2023 | rank = 61 | actual",
            "Kon Tum | PAR_INDEX | 2023 | score = 80.3 | actual",
        ],
        {},
        id="names-above-the-last-one",
    ),
    pytest.param(
        "PAR INDEX năm 2023: Cao Bằng đứng cuối bảng với 76%. Xếp trên lần lượt là Bình Thuận và Kon Tum.",
        [
            "Bình Thuận | PAR_INDEX | 2023 | rank from bottom 2 | actual",
            "Cao Bằng | PAR_INDEX | 2023 | rank from bottom 1 | actual",
            "Cao Bằng | PAR_INDEX | 2023 | score = 76 | actual",
            "Kon Tum | PAR_INDEX | 2023 | rank from bottom 3 | actual",
        ],
        {},
        id="names-above-the-last-one-in-the-next-sentence",
    ),
    pytest.param(
        "PAR INDEX năm 2023: Cao Bằng xếp thứ 62, xếp trên Bình Thuận.",
        [
            "Cao Bằng | PAR_INDEX | 2023 | rank = 62 | actual",
        ],
        {},
        id="above-one-named-is-a-comparison",
    ),
    pytest.param(
        "SIPAS năm 2023: Hà Nội và Hải Phòng đạt 85,1% và 86,2%, đứng thứ 20 và 15.",
        [
            "Hà Nội | SIPAS | 2023 | rank = 20 | actual",
            "Hà Nội | SIPAS | 2023 | score = 85.1 | actual",
            "Hải Phòng | SIPAS | 2023 | rank = 15 | actual",
            "Hải Phòng | SIPAS | 2023 | score = 86.2 | actual",
        ],
        {},
        id="scores-and-places-in-step",
    ),
    pytest.param(
        "Hà Nội và Hải Phòng đạt kết quả SIPAS năm 2023 là 85,1% và 86,2%.",
        [
            "Hà Nội | SIPAS | 2023 | score = 85.1 | actual",
            "Hải Phòng | SIPAS | 2023 | score = 86.2 | actual",
        ],
        {},
        id="scores-in-step-behind-the-indicator",
    ),
    pytest.param(
        "Chỉ số cải cách hành chính (PAR INDEX), chỉ số hài lòng (SIPAS) năm 2023 của tỉnh Lào Cai là 88,4% và 83,5%.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88.4 | actual",
            "Lào Cai | SIPAS | 2023 | score = 83.5 | actual",
        ],
        {},
        id="two-indicators-and-two-scores",
    ),
    pytest.param(
        "PAR INDEX của Lào Cai các năm 2022, 2023 đạt 88,4% và 83,5%.",
        [
            "Lào Cai | PAR_INDEX | 2022 | score = 88.4 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score = 83.5 | actual",
        ],
        {},
        id="years-listed-and-as-many-scores",
    ),
    pytest.param(
        "Các năm 2021, 2022, 2023, Lào Cai xếp thứ 20, 15 và 9 về PAR INDEX.",
        [
            "Lào Cai | PAR_INDEX | 2021 | rank = 20 | actual",
            "Lào Cai | PAR_INDEX | 2022 | rank = 15 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank = 9 | actual",
        ],
        {},
        id="years-listed-and-as-many-places",
    ),
    pytest.param(
        "Về PAR INDEX, Lào Cai năm 2021 xếp thứ 20, năm 2022 xếp thứ 15 và năm 2023 xếp thứ 9. Điểm số của ba năm này lần lượt là 85,1%; 86,2% và 87,3%.",
        [
            "Lào Cai | PAR_INDEX | 2021 | rank = 20 | actual",
            "Lào Cai | PAR_INDEX | 2021 | score = 85.1 | actual",
            "Lào Cai | PAR_INDEX | 2022 | rank = 15 | actual",
            "Lào Cai | PAR_INDEX | 2022 | score = 86.2 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank = 9 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score = 87.3 | actual",
        ],
        {},
        id="scores-of-the-years-told-before",
    ),
    pytest.param(
        "SIPAS cả nước năm 2023 đạt 82,66%, cao hơn 2,58 điểm phần trăm so với mức 80,08% của năm 2022.",
        [
            "Cả nước | SIPAS | 2022 | score = 80.08 | actual",
            "Cả nước | SIPAS | 2023 | score = 82.66 | actual",
            "Cả nước | SIPAS | 2023 | score_change = 2.58 | actual",
        ],
        {},
        id="a-value-and-how-far-from-the-last",
    ),
    pytest.param(
        "SIPAS năm 2023 của Hà Nội đạt 85%, cao hơn 2,4% so với kết quả của Hải Phòng.",
        [
            "Hà Nội | SIPAS | 2023 | score = 85 | actual",
        ],
        {},
        id="further-than-the-mean-of-another-year",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Hà Nội: trong 8 lĩnh vực, cải cách thể chế cao nhất với 95,2%, thấp nhất là cải cách tài chính công 80,1%.",
        [
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2023 | score = 95.2 | actual",
            "Hà Nội | PAR_INDEX/Cải cách tài chính công | 2023 | score = 80.1 | actual",
        ],
        {},
        id="fields-compared-with-each-other",
    ),
    pytest.param(
        "Trong 8 lĩnh vực PAR INDEX năm 2023, cải cách thể chế của Hà Nội đứng đầu cả nước với 95,2%.",
        [
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2023 | rank = 1 | actual",
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2023 | score = 95.2 | actual",
        ],
        {},
        id="a-field-that-leads-the-country",
    ),
    pytest.param(
        "Năm 2022, PAR INDEX của Hà Tĩnh đạt 85,75%, ở vị trí 20/63, trong khi năm 2021 là 34/63; SIPAS đạt 81,24%, tăng 15 bậc.",
        [
            "Hà Tĩnh | PAR_INDEX | 2021 | rank = 34 | actual",
            "Hà Tĩnh | PAR_INDEX | 2022 | rank = 20 | actual",
            "Hà Tĩnh | PAR_INDEX | 2022 | score = 85.75 | actual",
            "Hà Tĩnh | SIPAS | 2022 | rank_change = 15 | actual",
            "Hà Tĩnh | SIPAS | 2022 | score = 81.24 | actual",
        ],
        {},
        id="a-year-told-aside-before-a-mark",
    ),
    pytest.param(
        "Năm 2022, PAR INDEX của Hà Tĩnh xếp thứ 20, còn năm trước xếp thứ 34; SIPAS xếp thứ 18.",
        [
            "Hà Tĩnh | PAR_INDEX | 2021 | rank = 34 | actual",
            "Hà Tĩnh | PAR_INDEX | 2022 | rank = 20 | actual",
            "Hà Tĩnh | SIPAS | 2022 | rank = 18 | actual",
        ],
        {},
        id="the-year-before-told-aside-before-a-mark",
    ),
    pytest.param(
        "PAR INDEX năm 2023: địa phương có kết quả cao nhất, đạt 92,18%, là Quảng Ninh; tỉnh có kết quả thấp nhất, chỉ 77,4%, là Cao Bằng.",
        [
            "Cao Bằng | PAR_INDEX | 2023 | rank from bottom 1 | actual",
            "Cao Bằng | PAR_INDEX | 2023 | score = 77.4 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
        ],
        {},
        id="clauses-that-name-their-unit-last",
    ),
    pytest.param(
        "Về PAR INDEX năm 2023, đơn vị đạt 92,18% là Quảng Ninh, còn đơn vị đạt 91,87% là Hải Phòng.",
        [
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
        ],
        {},
        id="clauses-on-one-value-that-name-their-unit-last",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Lào Cai: tỉnh đạt 88%, đây là kết quả tốt, chỉ sau tỉnh bạn là Sơn La.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
        ],
        {},
        id="a-clause-that-ends-in-a-comparison",
    ),
    pytest.param(
        "Đơn vị xếp loại xuất sắc, đạt 92 điểm PAR INDEX năm 2023 là Sở Nội vụ tỉnh Lào Cai.",
        [
            "Sở Nội vụ | PAR_INDEX | 2023 | score = 92 | actual | internal",
        ],
        {},
        id="a-department-named-last",
    ),
    pytest.param(
        "DDCI năm 2023: Sở Tài chính tỉnh Lào Cai đạt 92,3 điểm, xếp loại xuất sắc; Sở Y tế 71,2 điểm, xếp loại trung bình.",
        [
            "Sở Tài chính | DDCI | 2023 | score = 92.3 | actual | internal",
            "Sở Y tế | DDCI | 2023 | score = 71.2 | actual | internal",
        ],
        {},
        id="a-grade-behind-an-exact-value",
    ),
    pytest.param(
        "Theo quy định, đơn vị đạt từ 90 điểm trở lên được xếp loại xuất sắc về PAR INDEX.",
        [],
        {},
        id="a-grade-that-a-rule-gives",
    ),
    pytest.param(
        "Các sở đạt 90 điểm được xếp loại xuất sắc trong PAR INDEX của tỉnh Lào Cai.",
        [],
        {},
        id="a-grade-that-a-rule-gives-by-an-exact-value",
    ),
    pytest.param(
        "Năm 2023, Lào Cai đạt SIPAS 85% và PAR INDEX 88%. Hai chỉ số này lần lượt xếp thứ 20 và thứ 31 cả nước.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 31 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
            "Lào Cai | SIPAS | 2023 | rank = 20 | actual",
            "Lào Cai | SIPAS | 2023 | score = 85 | actual",
        ],
        {},
        id="both-indicators-of-the-sentence-before",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Lào Cai đạt 88%. Địa phương nào để chỉ số giảm quá 5 bậc phải kiểm điểm.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
        ],
        {},
        id="whoever-loses-places",
    ),
    pytest.param(
        "Theo Bộ chỉ số 766 năm 2025, Bộ Ngoại giao đạt 58,9 điểm. Thấp nhất là thanh toán trực tuyến, trung bình 5,8/10 điểm.",
        [
            "Bộ Ngoại giao | INDEX_766 | 2025 | score = 58.9 | actual",
        ],
        {},
        id="something-that-is-no-unit-is-the-lowest",
    ),
    pytest.param(
        "PAR INDEX 2019 tỉnh Hà Tĩnh: dẫn đầu là huyện Can Lộc 90%, kế đến là các huyện Thạch Hà, Nghi Xuân.",
        [
            "Huyện Can Lộc | PAR_INDEX | 2019 | rank = 1 | actual | internal",
            "Huyện Can Lộc | PAR_INDEX | 2019 | score = 90 | actual | internal",
            "Huyện Nghi Xuân | PAR_INDEX | 2019 | rank = 3 | actual | internal",
            "Huyện Thạch Hà | PAR_INDEX | 2019 | rank = 2 | actual | internal",
        ],
        {},
        id="the-next-are-districts",
    ),
    pytest.param(
        '"Chúng ta phải đưa PAR INDEX năm 2030 của Hà Tĩnh trở lại nhóm 20", ông Châu nói.',
        [
            "Hà Tĩnh | PAR_INDEX | 2030 | rank <= 20 | target",
        ],
        {},
        id="it-must-be-brought-back",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Lào Cai xếp thứ 20, SIPAS xếp thứ 25; cả hai chỉ số đều tăng 3 bậc so với năm 2022.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 20 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank_change = 3 | actual",
            "Lào Cai | SIPAS | 2023 | rank = 25 | actual",
            "Lào Cai | SIPAS | 2023 | rank_change = 3 | actual",
        ],
        {},
        id="both-indicators-rise",
    ),
    pytest.param(
        "Giai đoạn 2018 - 2020, Lào Cai luôn xếp thứ 12 về PAR INDEX, năm 2021 là 15.",
        [
            "Lào Cai | PAR_INDEX | 2018 | rank = 12 | actual",
            "Lào Cai | PAR_INDEX | 2019 | rank = 12 | actual",
            "Lào Cai | PAR_INDEX | 2020 | rank = 12 | actual",
            "Lào Cai | PAR_INDEX | 2021 | rank = 15 | actual",
        ],
        {},
        id="every-year-of-a-period",
    ),
    pytest.param(
        "Giai đoạn 2016-2020, Lào Cai ba năm liền đứng thứ 12 về PAR INDEX.",
        [
            "Lào Cai | PAR_INDEX | None | rank = 12 | actual",
        ],
        {},
        id="some-years-of-a-period",
    ),
    pytest.param(
        "Năm 2019, PAR INDEX của Lào Cai xếp thứ 12. Hai năm tiếp theo lần lượt là hạng 15 và 18.",
        [
            "Lào Cai | PAR_INDEX | 2019 | rank = 12 | actual",
            "Lào Cai | PAR_INDEX | 2020 | rank = 15 | actual",
            "Lào Cai | PAR_INDEX | 2021 | rank = 18 | actual",
        ],
        {},
        id="the-years-that-follow",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Lào Cai: điểm số chỉ đạt 78, xếp thứ 50.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 50 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score = 78 | actual",
        ],
        {},
        id="a-whole-score-without-its-unit",
    ),
    pytest.param(
        "Quảng Ninh dẫn đầu PAR INDEX năm 2023, tiếp theo là Hải Phòng, sau đó là Hà Nội, rồi đến Bắc Giang.",
        [
            "Bắc Giang | PAR_INDEX | 2023 | rank = 4 | actual",
            "Hà Nội | PAR_INDEX | 2023 | rank = 3 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual",
        ],
        {},
        id="the-third-and-the-fourth-in-order",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Lào Cai đạt 88% (cả nước 85,1%).",
        [
            "Cả nước | PAR_INDEX | 2023 | score = 85.1 | actual",
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
        ],
        {},
        id="the-country-in-a-bracket",
    ),
    pytest.param(
        "SIPAS năm 2022 của Quảng Trị là 79,9%, thấp hơn mức chung cả nước 80,08% và chỉ xếp thứ 31.",
        [
            "Cả nước | SIPAS | 2022 | score = 80.08 | actual",
            "Quảng Trị | SIPAS | 2022 | rank = 31 | actual",
            "Quảng Trị | SIPAS | 2022 | score = 79.9 | actual",
        ],
        {},
        id="lower-than-what-is-common",
    ),
    pytest.param(
        "SIPAS năm 2023 của Lào Cai thấp hơn mặt bằng chung cả nước 2,1%.",
        [],
        {},
        id="so-much-lower-than-what-is-common",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Lào Cai xếp thứ 20. Từ một tỉnh xếp thứ 47 năm 2018, Lào Cai đã vươn lên.",
        [
            "Lào Cai | PAR_INDEX | 2018 | rank = 47 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank = 20 | actual",
        ],
        {},
        id="from-a-province-that-stood",
    ),
    pytest.param(
        "Lào Cai và Yên Bái, hai tỉnh miền núi phía Bắc, đều vào tốp 10 PAR INDEX năm 2023.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank <= 10 | actual",
            "Yên Bái | PAR_INDEX | 2023 | rank <= 10 | actual",
        ],
        {},
        id="two-units-and-what-they-are",
    ),
    pytest.param(
        "SIPAS năm 2023 của Lào Cai đạt 85%; trong đó mức độ hài lòng về giải quyết thủ tục lĩnh vực đất đai đạt 80%.",
        [
            "Lào Cai | SIPAS | 2023 | score = 85 | actual",
        ],
        {},
        id="content-with-one-field",
    ),
    pytest.param(
        "PAR INDEX năm 2023: Cải cách thể chế của Lào Cai có mức tăng cao nhất, 6,5%, đạt 87,93%.",
        [
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2023 | score = 87.93 | actual",
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2023 | score_change = 6.5 | actual",
        ],
        {},
        id="what-rose-most-and-by-how-much",
    ),
    pytest.param(
        "Năm 2023 PAR INDEX Lào Cai đạt 88%, tăng nhiều nhất là lĩnh vực thể chế với 95%.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2023 | score = 95 | actual",
        ],
        {},
        id="what-rose-most-and-stands-at",
    ),
    pytest.param(
        "PAR INDEX Lào Cai năm thấp nhất là 2018, xếp thứ 58; năm cao nhất 2020 xếp thứ 20.",
        [
            "Lào Cai | PAR_INDEX | 2018 | rank = 58 | actual",
            "Lào Cai | PAR_INDEX | 2020 | rank = 20 | actual",
        ],
        {},
        id="the-lowest-year",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Lào Cai tăng 3 bậc so với vị trí của tỉnh trong năm 2022, đứng thứ 20.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 20 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank_change = 3 | actual",
        ],
        {},
        id="against-its-own-place-of-a-year",
    ),
    pytest.param(
        "Năm 2023, SIPAS của Lào Cai đạt 85%. Trong các năm 2021, 2022, chỉ số này lần lượt là 83,1% và 84,2%.",
        [
            "Lào Cai | SIPAS | 2021 | score = 83.1 | actual",
            "Lào Cai | SIPAS | 2022 | score = 84.2 | actual",
            "Lào Cai | SIPAS | 2023 | score = 85 | actual",
        ],
        {},
        id="this-indicator-in-years-listed",
    ),
    pytest.param(
        "Năm 2023, SIPAS của Lào Cai đạt 85%. Chỉ số này cho thấy 12,5% người dân chưa hài lòng.",
        [
            "Lào Cai | SIPAS | 2023 | score = 85 | actual",
        ],
        {},
        id="this-indicator-and-a-share",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Lào Cai (hạng 29, giảm 14), SIPAS (hạng 31, tăng 5).",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 29 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank_change = -14 | actual",
            "Lào Cai | SIPAS | 2023 | rank = 31 | actual",
            "Lào Cai | SIPAS | 2023 | rank_change = 5 | actual",
        ],
        {},
        id="places-lost-in-the-bracket-of-a-place",
    ),
    pytest.param(
        "PCI năm 2023 của Lào Cai xếp thứ 12, giảm 14 thủ tục hành chính.",
        [
            "Lào Cai | PCI | 2023 | rank = 12 | actual",
        ],
        {},
        id="procedures-cut-behind-a-place",
    ),
    pytest.param(
        "PAR INDEX 2023: Lào Cai tăng năm bậc, Yên Bái tụt năm bậc.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank_change = 5 | actual",
            "Yên Bái | PAR_INDEX | 2023 | rank_change = -5 | actual",
        ],
        {},
        id="five-places",
    ),
    pytest.param(
        "PAR INDEX 2023 của Lào Cai xếp thứ 20, thứ hạng cao hơn năm 2022 tới 3 bậc.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 20 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank_change = 3 | actual",
        ],
        {},
        id="higher-than-its-year-before-by",
    ),
    pytest.param(
        "Năm 2024, Lào Cai phấn đấu PAR INDEX cao hơn năm 2023 ít nhất 1,5 điểm.",
        [
            "Lào Cai | PAR_INDEX | 2024 | score_change >= 1.5 | target",
        ],
        {},
        id="at-least-higher-than-its-year-before-by",
    ),
    pytest.param(
        "PAR INDEX 2023 của Lào Cai đạt 88%, tỷ lệ cải cách thủ tục hành chính đạt 95%.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
        ],
        {},
        id="a-share-named-like-a-field",
    ),
    pytest.param(
        "Theo chỉ số 766, tỉnh Lào Cai đạt 90 điểm, xếp thứ 5, tăng 3 bậc so với tháng 8.",
        [
            "Lào Cai | INDEX_766 | 2025 | rank = 5 | actual",
            "Lào Cai | INDEX_766 | 2025 | score = 90 | actual",
        ],
        {"published_at": "2025-10-02"},
        id="against-a-month-of-the-year",
    ),
    pytest.param(
        "Theo PAR INDEX 2023, khối huyện do thành phố Lào Cai dẫn đầu với 92 điểm.",
        [
            "Thành phố Lào Cai | PAR_INDEX | 2023 | rank = 1 | actual | internal",
            "Thành phố Lào Cai | PAR_INDEX | 2023 | score = 92 | actual | internal",
        ],
        {},
        id="a-block-led-by-a-city",
    ),
    pytest.param(
        "Chỉ số PAR INDEX do Lào Cai công bố năm 2023 đạt 88%.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
        ],
        {},
        id="announced-by-a-province",
    ),
    pytest.param(
        "Năm 2023, Lào Cai lọt nhóm 20 tỉnh, thành phố về PAR INDEX.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank <= 20 | actual",
        ],
        {},
        id="a-group-of-so-many-provinces-in-reform",
    ),
    pytest.param(
        "Năm 2023, Lào Cai thuộc nhóm 20 tỉnh, thành phố được chọn thí điểm, PAR INDEX đạt 88%.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
        ],
        {},
        id="a-group-of-so-many-provinces-for-a-trial",
    ),
    pytest.param(
        "Thứ hạng PAR INDEX của Lào Cai: năm 2020 là 45, năm 2021 tụt xuống 50.",
        [
            "Lào Cai | PAR_INDEX | 2020 | rank = 45 | actual",
            "Lào Cai | PAR_INDEX | 2021 | rank = 50 | actual",
        ],
        {},
        id="places-behind-years-under-a-heading",
    ),
    pytest.param(
        "Nhóm chỉ tiêu công khai minh bạch của tỉnh Lào Cai trong Bộ chỉ số 766 năm 2025 đạt 17 điểm.",
        [
            "Lào Cai | INDEX_766/Công khai, minh bạch | 2025 | score = 17 | actual",
        ],
        {},
        id="a-part-called-a-target",
    ),
    pytest.param(
        "Năm 2020, PAR INDEX của Bộ Công Thương đạt 85,36%, xếp thứ 12/17 bộ, cơ quan ngang bộ, thấp hơn mức trung bình chung (87,41%).",
        [
            "Bộ Công Thương | PAR_INDEX | 2020 | rank = 12 | actual",
            "Bộ Công Thương | PAR_INDEX | 2020 | score = 85.36 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score = 87.41 | actual",
        ],
        {},
        id="lower-than-the-mean-in-a-bracket",
    ),
    pytest.param(
        "PAR INDEX năm 2030 của Lào Cai: phấn đấu 80% đơn vị cấp huyện đạt từ 85 điểm.",
        [],
        {},
        id="a-share-of-districts",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Lào Cai: 90% các xã đạt trên 80 điểm, xã Bản Lầu đạt 92 điểm.",
        [
            "Xã Bản Lầu | PAR_INDEX | 2023 | score = 92 | actual | internal",
        ],
        {},
        id="a-share-of-communes-and-one-by-name",
    ),
    pytest.param(
        "PAR INDEX năm 2023 tỉnh Lào Cai: Sở Nội vụ dẫn đầu 20 sở, ngành; huyện Bát Xát xếp cuối 9 huyện, thị xã; Sở Y tế đứng chót.",
        [
            "Huyện Bát Xát | PAR_INDEX | 2023 | rank = 9 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2023 | rank = 1 | actual | internal",
            "Sở Y tế | PAR_INDEX | 2023 | rank = 20 | actual | internal",
        ],
        {},
        id="last-of-blocks-that-are-counted",
    ),
    pytest.param(
        "Kết quả PAR INDEX năm 2023 cho thấy nhiều biến động. Lào Cai - á quân năm 2020 - nay đứng thứ 10.",
        [
            "Lào Cai | PAR_INDEX | 2020 | rank = 2 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank = 10 | actual",
        ],
        {"published_at": "2024-05-01"},
        id="once-second-and-now",
    ),
    pytest.param(
        "Lãnh đạo tỉnh Lào Cai quyết tâm năm 2024 đưa PAR INDEX vào nhóm 40, SIPAS vào nhóm 35.",
        [
            "Lào Cai | PAR_INDEX | 2024 | rank <= 40 | target",
            "Lào Cai | SIPAS | 2024 | rank <= 35 | target",
        ],
        {"published_at": "2024-02-01"},
        id="resolved-to-bring-several",
    ),
    pytest.param(
        "Với quyết tâm đưa cải cách vào chiều sâu, SIPAS của tỉnh Lào Cai đạt 83,1% trong năm 2023.",
        [
            "Lào Cai | SIPAS | 2023 | score = 83.1 | actual",
        ],
        {},
        id="with-resolve-a-result",
    ),
    pytest.param(
        "Tỉnh Lào Cai quyết tâm giữ kỷ cương, PAR INDEX năm 2023 đạt 88%.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88 | actual",
        ],
        {},
        id="resolve-for-discipline-and-a-result",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_an_article_on_reform_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
