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
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_an_article_on_reform_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
