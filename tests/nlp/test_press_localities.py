"""Whole articles of provincial papers, portals and radio on PAR INDEX, SIPAS, PAPI, PCI, PGI and DDCI, and claims like theirs."""

import pytest

ARTICLES = [
    pytest.param(
        (
            "Sau hơn một tháng chính quyền địa phương hai cấp vận hành, bài toán cải cách hành chính của tỉnh Bắc Ninh sau hợp nhất bắt đầu từ một điểm xuất phát khá cao. Theo kết quả Chỉ số cải cách hành chính năm 2024 do Bộ Nội vụ công bố, Bắc Giang và Bắc Ninh trước khi nhập lại lần lượt đạt 90,21% và 88,74%, xếp thứ 7 và thứ 19 trong 63 tỉnh, thành phố.\n\n"
            "Nếu tính theo địa giới mới, Bắc Ninh (mới) đạt 89,61%, đứng thứ 6/34 tỉnh, thành phố. Xếp trên Bắc Ninh (mới) có Hải Phòng, Hà Nội, Quảng Ninh, Huế và Đà Nẵng, trong đó Hải Phòng dẫn đầu với 96,17%.\n\n"
            "Bức tranh về mức độ hài lòng của người dân không sáng bằng. Chỉ số SIPAS năm 2024 của tỉnh Bắc Giang cũ là 86,43%, tăng 1,95 điểm phần trăm so với năm trước; trong khi đó tỉnh Bắc Ninh cũ chỉ đạt 82,17%, giảm 0,6 điểm phần trăm và rơi từ vị trí 26 xuống vị trí 41. Gộp lại, SIPAS của Bắc Ninh (mới) là 84,35%, vừa đúng bằng mức trung bình của cả nước.\n\n"
            "Ở sân chơi của doanh nghiệp, hai địa phương từng là hàng xóm có thành tích trái ngược. Bắc Giang từ chỗ đứng thứ 31 PCI năm 2021 vọt lên á quân năm 2022 rồi lùi về hạng 4 năm 2023; Bắc Ninh có lúc đứng thứ tư (năm 2020) nhưng đến năm 2023 đã ra khỏi top 10. PCI 2024, hai tỉnh cũ vẫn ở gần nhau: Bắc Giang hạng 5 với 71,24 điểm, Bắc Ninh hạng 10 với 69,37 điểm.\n\n"
            'Giám đốc Sở Nội vụ tỉnh cho rằng, có 3 chỉ số thành phần cao nhất khối tỉnh cần giữ bằng được là: Cải cách thể chế; Hiện đại hóa hành chính; Cải cách tài chính công. "Chúng ta không thể lấy thành tích của tỉnh cũ để khoe cho tỉnh mới", ông nói.\n\n'
            "Kế hoạch cải cách hành chính 6 tháng cuối năm 2025 đặt ra yêu cầu: Chỉ số PAR INDEX của tỉnh năm 2025 nằm trong nhóm 5 tỉnh, thành phố dẫn đầu; SIPAS đạt từ 88% trở lên; PCI phấn đấu đứng trong tốp 5. Đối với DDCI, tỉnh sẽ khảo sát 99 xã, phường, thay cho bộ chỉ số từng áp dụng với cấp huyện. Về PAPI, tỉnh cố gắng vào nhóm có điểm số cao nhất cả nước."
        ),
        [
            "Bắc Giang | PAR_INDEX | 2024 | rank = 7 | actual",
            "Bắc Giang | PAR_INDEX | 2024 | score = 90.21 | actual",
            "Bắc Giang | PCI | 2021 | rank = 31 | actual",
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2023 | rank = 4 | actual",
            "Bắc Giang | PCI | 2024 | rank = 5 | actual",
            "Bắc Giang | PCI | 2024 | score = 71.24 | actual",
            "Bắc Giang | SIPAS | 2024 | score = 86.43 | actual",
            "Bắc Giang | SIPAS | 2024 | score_change = 1.95 | actual",
            "Bắc Ninh | PAPI | 2025 | group cao nhất | target",
            "Bắc Ninh | PAR_INDEX | 2024 | rank = 19 | actual",
            "Bắc Ninh | PAR_INDEX | 2024 | rank = 6 | actual",
            "Bắc Ninh | PAR_INDEX | 2024 | score = 88.74 | actual",
            "Bắc Ninh | PAR_INDEX | 2024 | score = 89.61 | actual",
            "Bắc Ninh | PAR_INDEX | 2025 | rank <= 5 | target",
            "Bắc Ninh | PCI | 2020 | rank = 4 | actual",
            "Bắc Ninh | PCI | 2024 | rank = 10 | actual",
            "Bắc Ninh | PCI | 2024 | score = 69.37 | actual",
            "Bắc Ninh | PCI | 2025 | rank <= 5 | target",
            "Bắc Ninh | SIPAS | 2023 | rank = 26 | actual",
            "Bắc Ninh | SIPAS | 2024 | rank = 41 | actual",
            "Bắc Ninh | SIPAS | 2024 | score = 82.17 | actual",
            "Bắc Ninh | SIPAS | 2024 | score = 84.35 | actual",
            "Bắc Ninh | SIPAS | 2024 | score_change = -0.6 | actual",
            "Bắc Ninh | SIPAS | 2025 | score >= 88 | target",
            "Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | score = 96.17 | actual",
        ],
        {
            "title": "Bắc Ninh (mới) có gì trong tay sau kỳ đánh giá cải cách hành chính đầu tiên?",
            "outlet": "Báo Bắc Ninh",
            "published_at": "2025-08-12",
        },
        id="a merged province and its two old ones",
    ),
    pytest.param(
        (
            "Năm 2021, Chỉ số cải cách hành chính (PAR INDEX) của Quảng Ngãi rơi xuống 51 chỉ sau một năm. Phóng viên Báo Quảng Ngãi trao đổi với Giám đốc Sở Nội vụ Đoàn Dụng về nguyên nhân.\n\n"
            "PV: Thưa ông, con số nào khiến ông suy nghĩ nhiều nhất trong bảng xếp hạng vừa được Bộ Nội vụ công bố?\n\n"
            "Ông Đoàn Dụng: PAR INDEX của tỉnh đạt 84,65%. Thoạt nhìn thì không thấp, thậm chí cao hơn 1,12% so với năm 2020. Nhưng các tỉnh khác đi nhanh hơn nên chúng ta mất 16 bậc. Cả nước có 63 tỉnh, thành phố mà mình đứng ở vị trí thứ 51 thì không thể nói là yên tâm được.\n\n"
            "PV: Lĩnh vực nào kéo lùi thứ hạng, thưa ông?\n\n"
            "Ông Đoàn Dụng: Có hai lĩnh vực. Thứ nhất là cải cách tổ chức bộ máy, chỉ đạt 76,8%, đứng thứ 60. Thứ hai là tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội, đứng thứ 57 với 74,02%. Ngược lại, cải cách tài chính công lại tăng 9 bậc, lên vị trí 22.\n\n"
            "PV: Nhiều người dân phàn nàn phải đi lại nhiều lần. Chỉ số hài lòng nói gì về điều này?\n\n"
            "Ông Đoàn Dụng: SIPAS năm 2021 của tỉnh là 82,9%, xếp thứ 55. Tôi xin nói rõ hơn là trong 5 yếu tố được đo lường thì yếu tố tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị chỉ được chấm 70,31%. Cứ 10 người đến làm thủ tục thì có gần 2 người nói bị gây phiền hà.\n\n"
            "PV: Có ý kiến cho rằng tỉnh chấm điểm cho sở, ngành quá rộng tay?\n\n"
            "Ông Đoàn Dụng: Ý kiến đó có cơ sở. Theo kết quả xếp hạng cải cách hành chính nội bộ năm 2021, có tới 14/20 sở, ban, ngành đạt trên 90%, Sở Nội vụ chúng tôi dẫn đầu với 95,4%, Ban Dân tộc thấp nhất cũng 84,16%. Khối huyện thì Lý Sơn cao nhất (93,7%), Trà Bồng thấp nhất (79,88%). Nếu so với điểm của Trung ương chấm cho tỉnh thì rõ ràng là có độ vênh.\n\n"
            "PV: Mục tiêu của năm nay là gì?\n\n"
            "Ông Đoàn Dụng: Nghị quyết của Tỉnh ủy yêu cầu đến năm 2025 PAR INDEX thuộc nhóm 25 tỉnh, thành phố dẫn đầu, SIPAS trên 90%. Tôi không hứa con số cụ thể, nhưng chúng tôi sẽ kiểm tra công vụ đột xuất ít nhất 30% số xã.\n\n"
            "PV: Xin cảm ơn ông!"
        ),
        [
            "Ban Dân tộc | PAR_INDEX | 2021 | rank = 20 | actual | internal",
            "Ban Dân tộc | PAR_INDEX | 2021 | score = 84.16 | actual | internal",
            "Huyện Lý Sơn | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Huyện Lý Sơn | PAR_INDEX | 2021 | score = 93.7 | actual | internal",
            "Huyện Trà Bồng | PAR_INDEX | 2021 | rank from bottom 1 | actual | internal",
            "Huyện Trà Bồng | PAR_INDEX | 2021 | score = 79.88 | actual | internal",
            "Quảng Ngãi | PAR_INDEX | 2021 | rank = 51 | actual",
            "Quảng Ngãi | PAR_INDEX | 2021 | rank_change = -16 | actual",
            "Quảng Ngãi | PAR_INDEX | 2021 | score = 84.65 | actual",
            "Quảng Ngãi | PAR_INDEX | 2021 | score_change = 1.12 | actual",
            "Quảng Ngãi | PAR_INDEX | 2025 | rank <= 25 | target",
            "Quảng Ngãi | PAR_INDEX/Cải cách tài chính công | 2021 | rank = 22 | actual",
            "Quảng Ngãi | PAR_INDEX/Cải cách tài chính công | 2021 | rank_change = 9 | actual",
            "Quảng Ngãi | PAR_INDEX/Cải cách tổ chức bộ máy | 2021 | rank = 60 | actual",
            "Quảng Ngãi | PAR_INDEX/Cải cách tổ chức bộ máy | 2021 | score = 76.8 | actual",
            "Quảng Ngãi | PAR_INDEX/Tác động của CCHC | 2021 | rank = 57 | actual",
            "Quảng Ngãi | PAR_INDEX/Tác động của CCHC | 2021 | score = 74.02 | actual",
            "Quảng Ngãi | SIPAS | 2021 | rank = 55 | actual",
            "Quảng Ngãi | SIPAS | 2021 | score = 82.9 | actual",
            "Quảng Ngãi | SIPAS | 2025 | score > 90 | target",
            "Sở Nội vụ | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Sở Nội vụ | PAR_INDEX | 2021 | score = 95.4 | actual | internal",
        ],
        {
            "title": '"Điểm nghẽn lớn nhất vẫn là thái độ của người ngồi ở bộ phận một cửa"',
            "outlet": "Báo Quảng Ngãi",
            "published_at": "2022-06-14",
        },
        id="an interview with a director of Home Affairs",
    ),
    pytest.param(
        (
            '7 giờ 15 phút, bà Nguyễn Thị Lành, 64 tuổi, ngụ xã Tân Khánh Đông, TP. Sa Đéc đã ngồi trước bàn số 7 của Trung tâm Phục vụ hành chính công. Bà làm lại giấy khai sinh cho đứa cháu ngoại, lần trước phải đi ba lần, lần này chưa đầy 20 phút đã xong. "Cô ở đây nói chuyện như con cháu trong nhà", bà cười móm mém.\n\n'
            "Câu chuyện của bà Lành phần nào lý giải vì sao Đồng Tháp nhiều năm liền giữ vị trí cao trên các bảng xếp hạng. Năm 2022, tỉnh đạt 69,68 điểm PCI, đứng thứ 5 cả nước và là năm thứ 15 liên tiếp có mặt trong top 5. Hai năm trước, vị trí á quân thuộc về tỉnh này với 72,81 điểm.\n\n"
            "Nhưng bảng điểm không phải toàn màu hồng. Ở Chỉ số PAR INDEX, Đồng Tháp đạt 85,93%, tụt từ hạng 12 xuống hạng 25; chỉ số thành phần Hiện đại hóa hành chính mất tới 14 bậc. Chỉ số hài lòng (SIPAS) 81,52%, kém mức trung vị của cả nước gần 1%. Trong khi đó, PAR INDEX của tỉnh láng giềng An Giang, năm ngoái còn xếp sau Đồng Tháp 20 bậc, nay vươn lên thứ 19 với 86,55%.\n\n"
            'Ông Phan Văn Thương, người có 12 năm làm công chức tư pháp - hộ tịch, kể hồi mới vào nghề, mỗi ngày ông tiếp 40 lượt người, hồ sơ chất cao quá đầu. Bây giờ 82% hồ sơ được nộp trực tuyến, nhưng áp lực lại khác: dân chấm điểm ngay tại chỗ, ba lần "không hài lòng" là phải giải trình. Năm rồi, bộ phận của ông được 98,6% người dân đánh giá hài lòng.\n\n'
            "Cuộc đua giữa các địa phương trong tỉnh cũng không kém phần nóng. Theo DDCI Đồng Tháp năm 2022, TP. Sa Đéc dẫn đầu khối huyện, thành phố với 82,47 điểm, hơn TP. Cao Lãnh 1,35 điểm; huyện Tam Nông xếp cuối với 70,05 điểm. Ở khối sở, ngành, Cục Thuế lấy ngôi đầu từ tay Sở Kế hoạch và Đầu tư; vị trí này thuộc về Sở Kế hoạch và Đầu tư một năm trước đó.\n\n"
            'Chủ tịch UBND tỉnh Phạm Thiện Nghĩa từng nói một câu mà nhiều cán bộ còn nhớ: "Điểm số là của hôm qua, còn người dân thì đang đợi hôm nay". Tỉnh đặt mục tiêu năm 2023 giữ vững vị trí trong nhóm 5 về PCI, tăng ít nhất 8 bậc PAR INDEX và đưa PAPI trở lại nhóm 16 tỉnh, thành phố có điểm cao nhất, sau khi năm 2022 chỉ đạt 41,9 điểm, đứng thứ 36.\n\n'
            'Bà Lành không biết PCI hay PAR INDEX là gì. Bà chỉ biết lần này không phải mang theo bịch trái cây để "cảm ơn".'
        ),
        [
            "An Giang | PAR_INDEX | 2022 | rank = 19 | actual",
            "An Giang | PAR_INDEX | 2022 | score = 86.55 | actual",
            "Cục Thuế | DDCI | 2022 | rank = 1 | actual | internal",
            "Huyện Tam Nông | DDCI | 2022 | rank from bottom 1 | actual | internal",
            "Huyện Tam Nông | DDCI | 2022 | score = 70.05 | actual | internal",
            "Sở Kế hoạch và Đầu tư | DDCI | 2021 | rank = 1 | actual | internal",
            "Thành phố Sa Đéc | DDCI | 2022 | rank = 1 | actual | internal",
            "Thành phố Sa Đéc | DDCI | 2022 | score = 82.47 | actual | internal",
            "Đồng Tháp | PAPI | 2022 | rank = 36 | actual",
            "Đồng Tháp | PAPI | 2022 | score = 41.9 | actual",
            "Đồng Tháp | PAPI | 2023 | rank <= 16 | target",
            "Đồng Tháp | PAR_INDEX | 2021 | rank = 12 | actual",
            "Đồng Tháp | PAR_INDEX | 2022 | rank = 25 | actual",
            "Đồng Tháp | PAR_INDEX | 2022 | score = 85.93 | actual",
            "Đồng Tháp | PAR_INDEX | 2023 | rank_change >= 8 | target",
            "Đồng Tháp | PAR_INDEX/Hiện đại hóa hành chính | 2022 | rank_change = -14 | actual",
            "Đồng Tháp | PCI | 2020 | rank = 2 | actual",
            "Đồng Tháp | PCI | 2020 | score = 72.81 | actual",
            "Đồng Tháp | PCI | 2022 | rank <= 5 | actual",
            "Đồng Tháp | PCI | 2022 | rank = 5 | actual",
            "Đồng Tháp | PCI | 2022 | score = 69.68 | actual",
            "Đồng Tháp | PCI | 2023 | rank <= 5 | target",
            "Đồng Tháp | SIPAS | 2022 | score = 81.52 | actual",
        ],
        {"title": "Chuyện ở bàn số 7", "outlet": "Báo Đồng Tháp", "published_at": "2023-05-22"},
        id="a feature that begins at a counter",
    ),
    pytest.param(
        (
            "Không phải một mà là sáu trong tám chỉ số nội dung PAPI năm 2020 của Bình Thuận đi xuống. Tổng điểm của tỉnh dừng ở 41,35 điểm, thấp hơn năm 2019 là 2,41 điểm và thuộc nhóm trung bình thấp. Từ hạng 24, Bình Thuận rớt một mạch xuống hạng 46.\n\n"
            'Nhìn vào từng trục nội dung sẽ thấy rõ hơn. "Công khai, minh bạch trong việc ra quyết định ở địa phương" được 5,02 điểm, mất 0,56 điểm; "Kiểm soát tham nhũng trong khu vực công" từ 7,01 điểm còn 6,33 điểm; "Thủ tục hành chính công" gần như không đổi (7,14 điểm). Tệ nhất là "Quản trị môi trường": 3,05 điểm, đứng thứ 58/63, trong khi mức trung vị 3,54 của cả nước đã là con số khiêm tốn.\n\n'
            'Điểm sáng hiếm hoi nằm ở "Quản trị điện tử" với 2,98 điểm, cải thiện 0,17 điểm so với kỳ trước nhờ tỷ lệ người dân dùng internet tại nhà lên 68%. "Cung ứng dịch vụ công" cũng nhích nhẹ lên 7,05 điểm, nằm trong nhóm trung bình cao.\n\n'
            "Ngược lại, Ninh Thuận, địa phương liền kề, có bước tiến dài với 43,9 điểm và lọt vào nhóm trung bình cao. Tây Ninh, Bà Rịa - Vũng Tàu cũng vượt Bình Thuận, lần lượt đạt 44,68 và 45,11 điểm. Trong khu vực Đông Nam Bộ và Nam Trung Bộ, chỉ còn Khánh Hòa (40,72 điểm) đứng dưới.\n\n"
            'Nguyên nhân, theo Sở Nội vụ, trước hết nằm ở khâu công khai danh sách hộ nghèo, thu chi ngân sách cấp xã và quy hoạch sử dụng đất. Chỉ 36% người được hỏi nói biết bảng giá đất; 41% cho rằng phải đưa "phong bì" mới xin được việc làm trong cơ quan nhà nước. Nguyên nhân thứ hai là dịch COVID-19 khiến các cuộc họp dân thưa dần, còn 2,1 cuộc mỗi thôn trong năm.\n\n'
            "Điều đáng nói, trong ba năm liên tiếp trước đó, từ 2017 đến 2019, PAPI của tỉnh đều thuộc nhóm trung bình cao. Kỷ lục của Bình Thuận là năm 2018 với 44,39 điểm, hạng 21. Một số ý kiến cho rằng mẫu khảo sát năm 2020 đã thay đổi, nhưng UNDP khẳng định phương pháp vẫn giữ nguyên.\n\n"
            "Để không tiếp tục tụt sâu, UBND tỉnh giao chỉ tiêu năm 2021 tổng điểm PAPI tăng từ 2 điểm trở lên, không còn chỉ số nội dung nào nằm trong nhóm thấp nhất và vị trí chung phải vào tốp 30."
        ),
        [
            "Bà Rịa - Vũng Tàu | PAPI | 2020 | score = 45.11 | actual",
            "Bình Thuận | PAPI | 2017 | group trung bình cao | actual",
            "Bình Thuận | PAPI | 2018 | group trung bình cao | actual",
            "Bình Thuận | PAPI | 2018 | rank = 21 | actual",
            "Bình Thuận | PAPI | 2018 | score = 44.39 | actual",
            "Bình Thuận | PAPI | 2019 | group trung bình cao | actual",
            "Bình Thuận | PAPI | 2019 | rank = 24 | actual",
            "Bình Thuận | PAPI | 2020 | group trung bình thấp | actual",
            "Bình Thuận | PAPI | 2020 | rank = 46 | actual",
            "Bình Thuận | PAPI | 2020 | score = 41.35 | actual",
            "Bình Thuận | PAPI | 2020 | score_change = -2.41 | actual",
            "Bình Thuận | PAPI | 2021 | rank <= 30 | target",
            "Bình Thuận | PAPI | 2021 | score_change >= 2 | target",
            "Bình Thuận | PAPI/Cung ứng dịch vụ công | 2020 | group trung bình cao | actual",
            "Bình Thuận | PAPI/Cung ứng dịch vụ công | 2020 | score = 7.05 | actual",
            "Bình Thuận | PAPI/Công khai minh bạch | 2020 | score = 5.02 | actual",
            "Bình Thuận | PAPI/Công khai minh bạch | 2020 | score_change = -0.56 | actual",
            "Bình Thuận | PAPI/Kiểm soát tham nhũng | 2019 | score = 7.01 | actual",
            "Bình Thuận | PAPI/Kiểm soát tham nhũng | 2020 | score = 6.33 | actual",
            "Bình Thuận | PAPI/Quản trị môi trường | 2020 | rank = 58 | actual",
            "Bình Thuận | PAPI/Quản trị môi trường | 2020 | score = 3.05 | actual",
            "Bình Thuận | PAPI/Quản trị điện tử | 2020 | score = 2.98 | actual",
            "Bình Thuận | PAPI/Quản trị điện tử | 2020 | score_change = 0.17 | actual",
            "Bình Thuận | PAPI/Thủ tục hành chính công | 2020 | score = 7.14 | actual",
            "Cả nước | PAPI/Quản trị môi trường | 2020 | score = 3.54 | actual",
            "Khánh Hòa | PAPI | 2020 | score = 40.72 | actual",
            "Ninh Thuận | PAPI | 2020 | group trung bình cao | actual",
            "Ninh Thuận | PAPI | 2020 | score = 43.9 | actual",
            "Tây Ninh | PAPI | 2020 | score = 44.68 | actual",
        ],
        {"title": "Vì sao PAPI của Bình Thuận tụt 22 bậc?", "outlet": "Báo Bình Thuận", "published_at": "2021-05-06"},
        id="an analysis of a fall in PAPI",
    ),
    pytest.param(
        (
            "Mấy hôm nay, đi đâu cũng nghe người ta nhắc chuyện Thanh Hóa lên hạng. Cũng phải thôi. PCI 2023 vừa công bố, tỉnh ta tăng liền 17 bậc, từ vị trí 47 lên vị trí 30, dù 66,79 điểm vẫn chưa phải là con số khiến các nhà đầu tư phải trầm trồ.\n\n"
            "Mừng thì có mừng, nhưng xin đừng mừng vội.\n\n"
            "Thứ nhất, 17 bậc nghe thì to nhưng khoảng cách thật chỉ là 3,12 điểm. Từ hạng 20 đến hạng 40 năm nay các tỉnh hơn nhau chưa đầy 1,5 điểm, nghĩa là chỉ cần sẩy chân một chút thôi, chúng ta lại trở về chỗ cũ. Bài học năm 2021 vẫn còn đó: đang hạng 28, một năm sau đã văng ra ngoài top 40. Đứng thứ 47 ở một tỉnh có Khu kinh tế Nghi Sơn, có sân bay, có cảng nước sâu - nỗi buồn ấy không dễ quên.\n\n"
            'Thứ hai, hãy nhìn vào phần chìm. Chi phí không chính thức được doanh nghiệp chấm 6,48 điểm, thấp hơn bình quân cả nước tới 0,5 điểm. Tiếp cận đất đai đứng thứ 52. Bao giờ doanh nghiệp thôi phải "đi cửa sau", khi đó hãy nói đến chuyện vào top 10.\n\n'
            "Thứ ba, cùng một bộ máy ấy, cùng những con người ấy, nhưng thước đo khác lại cho kết quả khác. PAPI 2023: 42,66 điểm, hạng 26. PAR INDEX: 87,43%, hạng 26, giảm 4 bậc. SIPAS thì khá hơn, 84,3%, xếp thứ 15. Người dân hài lòng hơn doanh nghiệp, doanh nghiệp hài lòng hơn cơ quan chấm điểm - ba cái nhìn, một câu hỏi.\n\n"
            "Người viết còn nhớ năm 2013, Thanh Hóa từng đứng thứ 8 PCI. Mười năm rồi, chưa lần nào lặp lại. Giá như khi ấy chúng ta không ngủ quên thì có lẽ bây giờ đã ở trong tốp 5.\n\n"
            "Nhìn sang hàng xóm Nghệ An: 66,3 điểm, hạng 44, tụt 21 bậc. Ninh Bình khá hơn một chút với hạng 42. Hà Tĩnh thì vẫn đi đều, đứng thứ 18. Không ai đứng yên chờ ai cả.\n\n"
            "Tỉnh đã đặt đích năm 2025 lọt vào nhóm 10 tỉnh dẫn đầu. Đích ấy cao, nhưng không viển vông nếu mỗi cán bộ thôi coi chữ ký của mình là một ân huệ."
        ),
        [
            "Hà Tĩnh | PCI | 2023 | rank = 18 | actual",
            "Nghệ An | PCI | 2023 | rank = 44 | actual",
            "Nghệ An | PCI | 2023 | rank_change = -21 | actual",
            "Nghệ An | PCI | 2023 | score = 66.3 | actual",
            "Ninh Bình | PCI | 2023 | rank = 42 | actual",
            "Thanh Hóa | PAPI | 2023 | rank = 26 | actual",
            "Thanh Hóa | PAPI | 2023 | score = 42.66 | actual",
            "Thanh Hóa | PAR_INDEX | 2023 | rank = 26 | actual",
            "Thanh Hóa | PAR_INDEX | 2023 | rank_change = -4 | actual",
            "Thanh Hóa | PAR_INDEX | 2023 | score = 87.43 | actual",
            "Thanh Hóa | PCI | 2013 | rank = 8 | actual",
            "Thanh Hóa | PCI | 2021 | rank = 28 | actual",
            "Thanh Hóa | PCI | 2022 | rank = 47 | actual",
            "Thanh Hóa | PCI | 2023 | rank = 30 | actual",
            "Thanh Hóa | PCI | 2023 | rank_change = 17 | actual",
            "Thanh Hóa | PCI | 2023 | score = 66.79 | actual",
            "Thanh Hóa | PCI | 2025 | rank <= 10 | target",
            "Thanh Hóa | PCI/Chi phí không chính thức | 2023 | score = 6.48 | actual",
            "Thanh Hóa | PCI/Tiếp cận đất đai | 2023 | rank = 52 | actual",
            "Thanh Hóa | SIPAS | 2023 | rank = 15 | actual",
            "Thanh Hóa | SIPAS | 2023 | score = 84.3 | actual",
        ],
        {"title": "Góc nhìn: Đừng vội mừng với một con số", "outlet": "Báo Thanh Hóa", "published_at": "2024-05-17"},
        id="a column that warns of joy",
    ),
    pytest.param(
        (
            "Ngày 19/4/2023, Bộ Nội vụ tổ chức hội nghị công bố Chỉ số PAR INDEX và SIPAS năm 2022. Cổng Thông tin điện tử tỉnh xin điểm lại những kết quả nổi bật của Lào Cai:\n\n"
            "1. Chỉ số PAR INDEX\n- Điểm số: 86,10% (năm 2021: 88,01%).\n- Thứ hạng: 23/63 tỉnh, thành phố, giảm 14 bậc.\n- Xếp thứ 3/14 tỉnh khu vực Trung du và miền núi phía Bắc, sau Thái Nguyên và Bắc Giang.\n- Có 3 chỉ số thành phần cao nhất khu vực: Cải cách thể chế (90,12%), Cải cách tài chính công (89,33%), Đội ngũ cán bộ, công chức, viên chức (88,40%).\n- Chỉ số thành phần thấp nhất: Tác động của cải cách hành chính, đạt 71,96%.\n\n"
            "2. Chỉ số SIPAS\n- Mức độ hài lòng chung: 83,74%, xếp 13/63, tăng 11 bậc.\n- Tiếp cận dịch vụ: 84,2%; Thủ tục hành chính: 85,06%; Công chức: 85,9%; Kết quả: 86,3%.\n- Cao hơn mức trung bình cả nước (80,08%) là 3,66 điểm phần trăm.\n\n"
            "3. Chỉ số PCI (công bố ngày 11/4/2023)\n- Tổng điểm: 68,20; hạng 12.\n- 4 chỉ số tăng điểm: Gia nhập thị trường, Tính minh bạch, Chi phí thời gian, Thiết chế pháp lý.\n- Cao nhất: Chi phí thời gian 7,94 điểm (hạng 5). Thấp nhất: Chính sách hỗ trợ doanh nghiệp 5,71 điểm (hạng 47).\n\n"
            "4. DDCI năm 2022\n- Khối sở, ngành: Sở Thông tin và Truyền thông đứng đầu (76,24 điểm); khoảng cách với đơn vị xếp thứ hai là 0,42 điểm.\n- Khối địa phương: thành phố Lào Cai đứng đầu, huyện Bảo Thắng thứ nhì, huyện Si Ma Cai cuối bảng.\nMục tiêu đến năm 2025 PCI của tỉnh thuộc nhóm 10 cả nước.\n\n"
            "5. Nhiệm vụ trọng tâm năm 2023\n- PAR INDEX: thuộc nhóm 15 tỉnh dẫn đầu; SIPAS: đạt từ 85% trở lên.\n- 100% TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình; tỷ lệ hồ sơ trực tuyến từ 60%.\n- Kiểm tra CCHC tối thiểu 30% cơ quan, đơn vị."
        ),
        [
            "Cả nước | SIPAS | 2022 | score = 80.08 | actual",
            "Huyện Bảo Thắng | DDCI | 2022 | rank = 2 | actual | internal",
            "Huyện Si Ma Cai | DDCI | 2022 | rank from bottom 1 | actual | internal",
            "Lào Cai | PAR_INDEX | 2021 | score = 88.01 | actual",
            "Lào Cai | PAR_INDEX | 2022 | rank = 23 | actual",
            "Lào Cai | PAR_INDEX | 2022 | rank = 3 | actual | region",
            "Lào Cai | PAR_INDEX | 2022 | rank_change = -14 | actual",
            "Lào Cai | PAR_INDEX | 2022 | score = 86.1 | actual",
            "Lào Cai | PAR_INDEX | 2023 | rank <= 15 | target",
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2022 | rank = 1 | actual | region",
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2022 | score = 90.12 | actual",
            "Lào Cai | PAR_INDEX/Cải cách tài chính công | 2022 | rank = 1 | actual | region",
            "Lào Cai | PAR_INDEX/Cải cách tài chính công | 2022 | score = 89.33 | actual",
            "Lào Cai | PAR_INDEX/Tác động của CCHC | 2022 | score = 71.96 | actual",
            "Lào Cai | PAR_INDEX/Đội ngũ cán bộ, công chức | 2022 | rank = 1 | actual | region",
            "Lào Cai | PAR_INDEX/Đội ngũ cán bộ, công chức | 2022 | score = 88.4 | actual",
            "Lào Cai | PCI | 2022 | rank = 12 | actual",
            "Lào Cai | PCI | 2022 | score = 68.2 | actual",
            "Lào Cai | PCI | 2025 | rank <= 10 | target",
            "Lào Cai | PCI/Chi phí thời gian | 2022 | rank = 5 | actual",
            "Lào Cai | PCI/Chi phí thời gian | 2022 | score = 7.94 | actual",
            "Lào Cai | PCI/Hỗ trợ doanh nghiệp | 2022 | rank = 47 | actual",
            "Lào Cai | PCI/Hỗ trợ doanh nghiệp | 2022 | score = 5.71 | actual",
            "Lào Cai | SIPAS | 2022 | rank = 13 | actual",
            "Lào Cai | SIPAS | 2022 | rank_change = 11 | actual",
            "Lào Cai | SIPAS | 2022 | score = 83.74 | actual",
            "Lào Cai | SIPAS | 2023 | score >= 85 | target",
            "Sở Thông tin và Truyền thông | DDCI | 2022 | rank = 1 | actual | internal",
            "Sở Thông tin và Truyền thông | DDCI | 2022 | score = 76.24 | actual | internal",
            "Thành phố Lào Cai | DDCI | 2022 | rank = 1 | actual | internal",
        ],
        {
            "title": "Toàn cảnh cải cách hành chính tỉnh Lào Cai qua các con số",
            "outlet": "Cổng Thông tin điện tử tỉnh Lào Cai",
            "published_at": "2023-04-25",
        },
        id="figures of a portal in bullets",
    ),
    pytest.param(
        (
            "Kính chào quý vị và các bạn! Chương trình tối nay xin bắt đầu bằng Chỉ số cải cách hành chính năm 2021 của tỉnh ta: 84,78 phần trăm. Con số này giúp Tuyên Quang đứng thứ 49 cả nước. Tụt 11 bậc!\n\n"
            "Vì sao tụt? Phóng viên của Đài đã tìm gặp những người trong cuộc.\n\n"
            "(Lời bình) Tám lĩnh vực, năm lĩnh vực giảm điểm. Giảm sâu nhất là cải cách thể chế. Năm 2020 lĩnh vực này đạt 90,2 phần trăm. Năm 2021 còn 80,5 phần trăm. Kế đến là hiện đại hóa hành chính, giảm 3,4 phần trăm.\n\n"
            "Nhưng không phải mọi thứ đều xấu. Sự hài lòng của người dân lại tăng. SIPAS năm 2021 của tỉnh đạt 88,21 phần trăm. Xếp thứ 19. Năm trước đó, tỉnh đứng thứ 30. Nghĩa là đã tiến 11 bậc.\n\n"
            "(Tiếng động: Bộ phận một cửa thị trấn Na Hang)\n\n"
            'Chị Ma Thị Hương, xã Năng Khả: "Tôi đi làm sổ đỏ, hẹn 30 ngày thì 25 ngày đã có. Cán bộ nhiệt tình lắm". Năm 2021, toàn huyện tiếp nhận 21.450 hồ sơ. Giải quyết đúng hạn: 99,1 phần trăm.\n\n'
            "Quý vị thân mến! Chỉ số PAPI cũng vừa được công bố cách đây hai tuần. Tuyên Quang đạt 42,4 điểm. Nhóm trung bình cao. Trong các tỉnh miền núi phía Bắc, chúng ta đứng sau Thái Nguyên và Lạng Sơn. Thái Nguyên được 44,1 điểm. Lạng Sơn được 43,2 điểm.\n\n"
            "Còn PCI thì sao? Xin thưa: 64,76 điểm. Hạng 32. Tăng 2 bậc. Năm 2022, tỉnh quyết tâm vào nhóm 30. Riêng PAR INDEX, mục tiêu là tăng ít nhất 10 bậc.\n\n"
            "Bản tin của chúng tôi đến đây là hết. Xin cảm ơn quý vị đã theo dõi!"
        ),
        [
            "Lạng Sơn | PAPI | 2021 | score = 43.2 | actual",
            "Thái Nguyên | PAPI | 2021 | score = 44.1 | actual",
            "Tuyên Quang | PAPI | 2021 | group trung bình cao | actual",
            "Tuyên Quang | PAPI | 2021 | score = 42.4 | actual",
            "Tuyên Quang | PAR_INDEX | 2021 | rank = 49 | actual",
            "Tuyên Quang | PAR_INDEX | 2021 | rank_change = -11 | actual",
            "Tuyên Quang | PAR_INDEX | 2021 | score = 84.78 | actual",
            "Tuyên Quang | PAR_INDEX | 2022 | rank_change >= 10 | target",
            "Tuyên Quang | PAR_INDEX/Cải cách thể chế | 2020 | score = 90.2 | actual",
            "Tuyên Quang | PAR_INDEX/Cải cách thể chế | 2021 | score = 80.5 | actual",
            "Tuyên Quang | PAR_INDEX/Hiện đại hóa hành chính | 2021 | score_change = -3.4 | actual",
            "Tuyên Quang | PCI | 2021 | rank = 32 | actual",
            "Tuyên Quang | PCI | 2021 | rank_change = 2 | actual",
            "Tuyên Quang | PCI | 2021 | score = 64.76 | actual",
            "Tuyên Quang | PCI | 2022 | rank <= 30 | target",
            "Tuyên Quang | SIPAS | 2020 | rank = 30 | actual",
            "Tuyên Quang | SIPAS | 2021 | rank = 19 | actual",
            "Tuyên Quang | SIPAS | 2021 | rank_change = 11 | actual",
            "Tuyên Quang | SIPAS | 2021 | score = 88.21 | actual",
        ],
        {
            "title": "Bản tin thời sự tối: Tuyên Quang và câu chuyện thứ hạng",
            "outlet": "Đài PT-TH Tuyên Quang",
            "published_at": "2022-05-27",
        },
        id="a radio script in short sentences",
    ),
    pytest.param(
        (
            "Khi Đại hội Đảng bộ tỉnh lần thứ XVII bế mạc vào tháng 10/2020, Hải Dương đang đứng thứ 43 về Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) và thứ 36 về cải cách hành chính (số liệu năm 2019). Nghị quyết đại hội khi ấy đặt ra mục tiêu đến năm 2025 PCI nằm trong tốp 20, PAR INDEX trong tốp 15. Năm năm trôi qua, tỉnh đã đi được bao xa?\n\n"
            "Với PCI, hành trình là một đường gấp khúc. Năm 2020 hạng 47, năm 2021 vọt lên hạng 13, năm 2022 rơi xuống hạng 32, năm 2023 trở lại hạng 17 và năm 2024 là hạng 15 với 68,98 điểm. Như vậy, mục tiêu tốp 20 đã về đích trước hạn hai năm.\n\n"
            "PAR INDEX là câu chuyện của sự bền bỉ. Từ 83,28% của năm 2020, điểm số tăng đều qua từng năm, lần lượt đạt 86,95%, 85,74%, 89,01% và 90,36% trong các năm 2021, 2022, 2023, 2024. Thứ hạng tốt nhất là hạng 9, đạt được vào năm 2023; năm 2024, tỉnh đứng thứ 12, vẫn trong nhóm mà nghị quyết đề ra.\n\n"
            "Riêng SIPAS chưa đạt kỳ vọng. Nếu như năm 2020 tỷ lệ hài lòng là 87,11%, xếp thứ 24, thì năm 2024 chỉ còn 83,4%, lùi về thứ 37. Ba năm liên tiếp, từ 2022 đến 2024, chỉ số này nằm ngoài tốp 30. PAPI khả quan hơn: hai năm 2022 và 2023 đều thuộc nhóm trung bình cao, năm 2024 lần đầu lọt vào nhóm cao nhất với 45,02 điểm.\n\n"
            "Ở cấp cơ sở, bộ chỉ số DDCI được triển khai từ năm 2021. Trong bốn kỳ đánh giá, thành phố Chí Linh ba lần dẫn đầu khối huyện (2021, 2022, 2024), còn huyện Cẩm Giàng đứng nhất ở kỳ 2023. Khối sở, ngành, Ban Quản lý các khu công nghiệp đứng nhất năm 2024 với 84,6 điểm, trong khi Sở Xây dựng rơi từ vị trí thứ 5 xuống cuối bảng.\n\n"
            "Cải cách đã tạo ra những thay đổi đo đếm được: thời gian cấp giấy chứng nhận đăng ký doanh nghiệp rút từ 3 ngày xuống 1,2 ngày; 1.812 thủ tục được cắt giảm 30% thời gian; thu hút đầu tư nước ngoài cả nhiệm kỳ đạt 4,1 tỷ USD, đứng thứ 9 cả nước.\n\n"
            'Từ ngày 1/7/2025, Hải Dương sẽ hợp nhất với Hải Phòng, thành phố nhiều năm nằm trong tốp đầu PAR INDEX và năm 2024 giữ cả vị trí số 1 PAR INDEX lẫn PCI. "Đó vừa là bệ đỡ vừa là sức ép", một lãnh đạo Sở Nội vụ chia sẻ.'
        ),
        [
            "Ban Quản lý các Khu công nghiệp | DDCI | 2024 | rank = 1 | actual | internal",
            "Ban Quản lý các Khu công nghiệp | DDCI | 2024 | score = 84.6 | actual | internal",
            "Huyện Cẩm Giàng | DDCI | 2023 | rank = 1 | actual | internal",
            "Hải Dương | PAPI | 2022 | group trung bình cao | actual",
            "Hải Dương | PAPI | 2023 | group trung bình cao | actual",
            "Hải Dương | PAPI | 2024 | group cao nhất | actual",
            "Hải Dương | PAPI | 2024 | score = 45.02 | actual",
            "Hải Dương | PAR_INDEX | 2019 | rank = 36 | actual",
            "Hải Dương | PAR_INDEX | 2020 | score = 83.28 | actual",
            "Hải Dương | PAR_INDEX | 2021 | score = 86.95 | actual",
            "Hải Dương | PAR_INDEX | 2022 | score = 85.74 | actual",
            "Hải Dương | PAR_INDEX | 2023 | rank = 9 | actual",
            "Hải Dương | PAR_INDEX | 2023 | score = 89.01 | actual",
            "Hải Dương | PAR_INDEX | 2024 | rank = 12 | actual",
            "Hải Dương | PAR_INDEX | 2024 | score = 90.36 | actual",
            "Hải Dương | PAR_INDEX | 2025 | rank <= 15 | target",
            "Hải Dương | PCI | 2019 | rank = 43 | actual",
            "Hải Dương | PCI | 2020 | rank = 47 | actual",
            "Hải Dương | PCI | 2021 | rank = 13 | actual",
            "Hải Dương | PCI | 2022 | rank = 32 | actual",
            "Hải Dương | PCI | 2023 | rank = 17 | actual",
            "Hải Dương | PCI | 2024 | rank = 15 | actual",
            "Hải Dương | PCI | 2024 | score = 68.98 | actual",
            "Hải Dương | PCI | 2025 | rank <= 20 | target",
            "Hải Dương | SIPAS | 2020 | rank = 24 | actual",
            "Hải Dương | SIPAS | 2020 | score = 87.11 | actual",
            "Hải Dương | SIPAS | 2024 | rank = 37 | actual",
            "Hải Dương | SIPAS | 2024 | score = 83.4 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Hải Phòng | PCI | 2024 | rank = 1 | actual",
            "Sở Xây dựng | DDCI | 2023 | rank = 5 | actual | internal",
            "Sở Xây dựng | DDCI | 2024 | rank from bottom 1 | actual | internal",
            "Thành phố Chí Linh | DDCI | 2021 | rank = 1 | actual | internal",
            "Thành phố Chí Linh | DDCI | 2022 | rank = 1 | actual | internal",
            "Thành phố Chí Linh | DDCI | 2024 | rank = 1 | actual | internal",
        ],
        {"title": "Hải Dương: Nhìn lại một nhiệm kỳ cải cách", "outlet": "Báo Hải Dương", "published_at": "2025-05-19"},
        id="a term of five years looked back on",
    ),
    pytest.param(
        (
            "Ba năm trước, nhắc đến cải cách hành chính, cán bộ huyện Vĩnh Lộc thường... cười trừ. Bảng xếp hạng năm 2016 của UBND tỉnh Thanh Hóa cho thấy huyện xếp cuối cùng trong 27 huyện, thị xã, thành phố với 68,4 điểm.\n\n"
            "Năm 2017, huyện nhích lên thứ 21. Năm 2018, thứ 12. Và theo Quyết định số 812/QĐ-UBND ngày 6/3/2020 công bố Chỉ số cải cách hành chính năm 2019, Vĩnh Lộc đạt 91,06 điểm, xếp thứ 4, chỉ sau thành phố Thanh Hóa (93,55 điểm), Yên Định (92,81 điểm) và Hoằng Hóa (91,4 điểm).\n\n"
            'Chủ tịch UBND huyện Nguyễn Văn Lương không giấu được niềm vui, nhưng ông cũng thẳng thắn: "Có tiêu chí chúng tôi vẫn bị điểm không, ví dụ tỷ lệ hồ sơ nộp qua bưu chính công ích. Điểm điều tra xã hội học mới được 24,3/30".\n\n'
            "Đâu là bí quyết? Trước hết là siết người đứng đầu. Từ năm 2018, huyện chấm điểm cả 16 xã, thị trấn, công khai trên loa truyền thanh. Năm 2019, xã Vĩnh Thành dẫn đầu với 95,2 điểm; xã Vĩnh An thấp nhất với 79,8 điểm. Chủ tịch xã nào đứng cuối hai năm liên tiếp sẽ không được xét thi đua.\n\n"
            'Thứ hai là đầu tư cho "một cửa". 1,2 tỷ đồng được dành để nâng cấp trung tâm hành chính huyện. Năm qua, nơi đây giải quyết 18.920 hồ sơ, trước và đúng hạn 99,7%. Kết quả lấy phiếu cho thấy 97% người dân hài lòng.\n\n'
            "Không phải huyện nào cũng làm được như Vĩnh Lộc. Trong bảng xếp hạng năm 2019, Mường Lát đứng cuối với 70,11 điểm, Quan Hóa trên một bậc với 72,3 điểm. Thị xã Bỉm Sơn, năm 2018 còn dẫn đầu, nay tuột xuống thứ 9. Ở khối sở, ngành, Sở Tài chính nhất, Sở Tư pháp nhì, Sở Y tế đứng thứ ba từ dưới lên.\n\n"
            "Cả tỉnh cũng đang chuyển mình. PAR INDEX năm 2018 của Thanh Hóa xếp thứ 28/63, tăng 9 bậc; PCI cùng năm đứng thứ 25. Tỉnh phấn đấu năm 2020 cả hai chỉ số đều vào nhóm 20.\n\n"
            "Riêng Vĩnh Lộc, đích đến năm nay là tốp 3."
        ),
        [
            "Huyện Hoằng Hóa | PAR_INDEX | 2019 | score = 91.4 | actual | internal",
            "Huyện Mường Lát | PAR_INDEX | 2019 | rank = 27 | actual | internal",
            "Huyện Mường Lát | PAR_INDEX | 2019 | score = 70.11 | actual | internal",
            "Huyện Quan Hóa | PAR_INDEX | 2019 | score = 72.3 | actual | internal",
            "Huyện Vĩnh Lộc | PAR_INDEX | 2016 | rank = 27 | actual | internal",
            "Huyện Vĩnh Lộc | PAR_INDEX | 2016 | score = 68.4 | actual | internal",
            "Huyện Vĩnh Lộc | PAR_INDEX | 2017 | rank = 21 | actual | internal",
            "Huyện Vĩnh Lộc | PAR_INDEX | 2018 | rank = 12 | actual | internal",
            "Huyện Vĩnh Lộc | PAR_INDEX | 2019 | rank = 4 | actual | internal",
            "Huyện Vĩnh Lộc | PAR_INDEX | 2019 | score = 91.06 | actual | internal",
            "Huyện Vĩnh Lộc | PAR_INDEX | 2020 | rank <= 3 | target | internal",
            "Huyện Vĩnh Lộc | PAR_INDEX/Điểm điều tra xã hội học | 2019 | score = 24.3 | actual | internal",
            "Huyện Yên Định | PAR_INDEX | 2019 | score = 92.81 | actual | internal",
            "Sở Tài chính | PAR_INDEX | 2019 | rank = 1 | actual | internal",
            "Sở Tư pháp | PAR_INDEX | 2019 | rank = 2 | actual | internal",
            "Sở Y tế | PAR_INDEX | 2019 | rank from bottom 3 | actual | internal",
            "Thanh Hóa | PAR_INDEX | 2018 | rank = 28 | actual",
            "Thanh Hóa | PAR_INDEX | 2018 | rank_change = 9 | actual",
            "Thanh Hóa | PAR_INDEX | 2020 | rank <= 20 | target",
            "Thanh Hóa | PCI | 2018 | rank = 25 | actual",
            "Thanh Hóa | PCI | 2020 | rank <= 20 | target",
            "Thành phố Thanh Hóa | PAR_INDEX | 2019 | score = 93.55 | actual | internal",
            "Thị xã Bỉm Sơn | PAR_INDEX | 2018 | rank = 1 | actual | internal",
            "Thị xã Bỉm Sơn | PAR_INDEX | 2019 | rank = 9 | actual | internal",
            "Xã Vĩnh An | PAR_INDEX | 2019 | rank = 16 | actual | internal",
            "Xã Vĩnh An | PAR_INDEX | 2019 | score = 79.8 | actual | internal",
            "Xã Vĩnh Thành | PAR_INDEX | 2019 | rank = 1 | actual | internal",
            "Xã Vĩnh Thành | PAR_INDEX | 2019 | score = 95.2 | actual | internal",
        ],
        {"title": "Vĩnh Lộc từ đội sổ đến tốp đầu", "outlet": "Báo Thanh Hóa", "published_at": "2020-03-11"},
        id="the rise of one district",
    ),
    pytest.param(
        (
            "Rạch Giá, ngày 30 tháng 3 năm 2022 - UBND tỉnh Kiên Giang phối hợp với đơn vị tư vấn độc lập tổ chức công bố Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương (DDCI) năm 2021. Đây là năm thứ hai tỉnh thực hiện bộ chỉ số này. Khảo sát thu về 2.368 phiếu hợp lệ, đạt tỷ lệ phản hồi 59,2%, tăng 12% so với năm 2020.\n\n"
            "Kết quả khối địa phương (15 huyện, thành phố):\n- Thành phố Phú Quốc: 78,34 điểm, hạng 1;\n- Huyện Châu Thành: 77,02 điểm, hạng 2;\n- Thành phố Hà Tiên: 76,88 điểm, hạng 3;\n- Huyện U Minh Thượng: 60,15 điểm, hạng 15.\n\n"
            "Kết quả khối sở, ban, ngành (19 đơn vị): Dẫn đầu là Cục Hải quan với 80,07 điểm; Sở Du lịch á quân (79,41 điểm); Ban Quản lý Khu kinh tế Phú Quốc xếp thứ ba, đạt 78,9 điểm. Ba đơn vị có điểm số thấp nhất lần lượt từ dưới lên là Sở Tài nguyên và Môi trường (58,2 điểm), Sở Xây dựng (60,4 điểm) và Thanh tra tỉnh (61,03 điểm).\n\n"
            "So với kỳ trước, Sở Du lịch tăng 6 bậc, Sở Công Thương tăng 5 bậc lên thứ 6, trong khi Sở Kế hoạch và Đầu tư - đơn vị dẫn đầu DDCI 2020 - lùi về vị trí thứ tư.\n\n"
            "Điểm trung vị khối địa phương là 70,6 điểm, khối sở, ban, ngành là 71,2 điểm, đều cao hơn kỳ trước khoảng 1,5 điểm. Khoảng cách giữa đơn vị cao nhất và thấp nhất của khối sở, ban, ngành còn 21,87 điểm.\n\n"
            'Phát biểu tại lễ công bố, Phó Chủ tịch UBND tỉnh Nguyễn Đức Chín nêu rõ: PCI 2020 của Kiên Giang chỉ đạt 60,01 điểm, đứng thứ 62/63, kế cuối cả nước. "DDCI chính là cây gậy và củ cà rốt để mỗi sở, ngành phải tự soi mình. Năm 2022, tỉnh nhất định phải đưa PCI ra khỏi nhóm 20 tỉnh cuối bảng, năm 2025 vào nhóm 30 tỉnh đứng đầu", ông Chín nói.\n\n'
            "Liên hệ: Sở Kế hoạch và Đầu tư tỉnh Kiên Giang, số 29 Bạch Đằng, Rạch Giá."
        ),
        [
            "Ban Quản lý Khu kinh tế | DDCI | 2021 | rank = 3 | actual | internal",
            "Ban Quản lý Khu kinh tế | DDCI | 2021 | score = 78.9 | actual | internal",
            "Cục Hải quan | DDCI | 2021 | rank = 1 | actual | internal",
            "Cục Hải quan | DDCI | 2021 | score = 80.07 | actual | internal",
            "Huyện Châu Thành | DDCI | 2021 | rank = 2 | actual | internal",
            "Huyện Châu Thành | DDCI | 2021 | score = 77.02 | actual | internal",
            "Huyện U Minh Thượng | DDCI | 2021 | rank = 15 | actual | internal",
            "Huyện U Minh Thượng | DDCI | 2021 | score = 60.15 | actual | internal",
            "Kiên Giang | PCI | 2020 | rank = 62 | actual",
            "Kiên Giang | PCI | 2020 | score = 60.01 | actual",
            "Kiên Giang | PCI | 2025 | rank <= 30 | target",
            "Sở Công Thương | DDCI | 2021 | rank = 6 | actual | internal",
            "Sở Công Thương | DDCI | 2021 | rank_change = 5 | actual | internal",
            "Sở Du lịch | DDCI | 2021 | rank = 2 | actual | internal",
            "Sở Du lịch | DDCI | 2021 | rank_change = 6 | actual | internal",
            "Sở Du lịch | DDCI | 2021 | score = 79.41 | actual | internal",
            "Sở Kế hoạch và Đầu tư | DDCI | 2020 | rank = 1 | actual | internal",
            "Sở Kế hoạch và Đầu tư | DDCI | 2021 | rank = 4 | actual | internal",
            "Sở Tài nguyên và Môi trường | DDCI | 2021 | rank = 19 | actual | internal",
            "Sở Tài nguyên và Môi trường | DDCI | 2021 | score = 58.2 | actual | internal",
            "Sở Xây dựng | DDCI | 2021 | rank = 18 | actual | internal",
            "Sở Xây dựng | DDCI | 2021 | score = 60.4 | actual | internal",
            "Thanh tra tỉnh | DDCI | 2021 | rank = 17 | actual | internal",
            "Thanh tra tỉnh | DDCI | 2021 | score = 61.03 | actual | internal",
            "Thành phố Hà Tiên | DDCI | 2021 | rank = 3 | actual | internal",
            "Thành phố Hà Tiên | DDCI | 2021 | score = 76.88 | actual | internal",
            "Thành phố Phú Quốc | DDCI | 2021 | rank = 1 | actual | internal",
            "Thành phố Phú Quốc | DDCI | 2021 | score = 78.34 | actual | internal",
        ],
        {
            "title": "THÔNG CÁO BÁO CHÍ: Công bố kết quả khảo sát DDCI tỉnh Kiên Giang năm 2021",
            "outlet": "kiengiang.gov.vn",
            "published_at": "2022-03-30",
        },
        id="a press release of a survey",
    ),
    pytest.param(
        (
            'Trong số báo ra ngày 6/5/2024, bài "Phú Yên nỗ lực nâng hạng cải cách hành chính" của tác giả N.H có một số chi tiết chưa chính xác. Tòa soạn xin được đính chính như sau:\n\n'
            'Bài báo viết: "Chỉ số PAR INDEX năm 2023 của tỉnh đạt 84,56%, xếp thứ 41". Thông tin đúng là: PAR INDEX năm 2023 của tỉnh Phú Yên đạt 84,13%, xếp thứ 55/63 tỉnh, thành phố; hạng 41 là kết quả của năm 2022.\n\n'
            "Bài báo viết nhầm rằng chỉ số SIPAS của tỉnh đứng cuối khu vực Duyên hải miền Trung. Thực tế, SIPAS năm 2023 của Phú Yên là 80,62%, đứng thứ 45 cả nước, trên Quảng Ngãi (thứ 52) và Quảng Nam (thứ 48).\n\n"
            'Cũng trong bài báo trên, phần nói về PCI có câu "tỉnh giảm 4 bậc". Con số chính xác là tăng 4 bậc, từ thứ 59 năm 2022 lên thứ 55 năm 2023.\n\n'
            'Ngoài ra, ảnh minh họa ghi chú thích "Trung tâm Phục vụ hành chính công tỉnh, nơi có 99% người dân hài lòng" là ảnh chụp tại thành phố Tuy Hòa năm 2021.\n\n'
            "Báo Phú Yên thành thật xin lỗi UBND tỉnh, Sở Nội vụ cùng bạn đọc về những sai sót nói trên."
        ),
        [
            "Phú Yên | PAR_INDEX | 2022 | rank = 41 | actual",
            "Phú Yên | PAR_INDEX | 2023 | rank = 55 | actual",
            "Phú Yên | PAR_INDEX | 2023 | score = 84.13 | actual",
            "Phú Yên | PCI | 2022 | rank = 59 | actual",
            "Phú Yên | PCI | 2023 | rank = 55 | actual",
            "Phú Yên | PCI | 2023 | rank_change = 4 | actual",
            "Phú Yên | SIPAS | 2023 | rank = 45 | actual",
            "Phú Yên | SIPAS | 2023 | score = 80.62 | actual",
            "Quảng Nam | SIPAS | 2023 | rank = 48 | actual",
            "Quảng Ngãi | SIPAS | 2023 | rank = 52 | actual",
        ],
        {"title": "Đính chính và xin lỗi bạn đọc", "outlet": "Báo Phú Yên", "published_at": "2024-05-08"},
        id="a newsroom sets its figures right",
    ),
    pytest.param(
        (
            "Sáng 3-7, UBND tỉnh tổ chức hội nghị phân tích, đánh giá kết quả các chỉ số năm 2018. Ông Võ Ngọc Thành, Chủ tịch UBND tỉnh chủ trì; dự hội nghị có đại diện UNDP, VCCI và hơn 200 đại biểu ở 17 điểm cầu.\n\n"
            'Báo cáo do Giám đốc Sở Nội vụ trình bày cho thấy, PAR INDEX năm 2018 của tỉnh đạt 75,12%, thấp hơn bình quân chung cả nước 1,8%, xếp thứ 41/63, tăng 11 bậc so với năm 2017; trong khu vực Tây Nguyên đứng thứ 2 sau Lâm Đồng. Trong 8 chỉ số thành phần có 5 chỉ số tăng điểm, 3 chỉ số giảm điểm. Chỉ số "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức" đứng thứ 9 cả nước (82,7%), còn "Cải cách thủ tục hành chính" chỉ đứng thứ 58 (75,9%).\n\n'
            "SIPAS 2018 của tỉnh là 78,66%, vị trí 53; PAPI 42,81 điểm, vị trí 47, thuộc nhóm trung bình thấp; PCI 62,3 điểm, vị trí 36, giảm 6 bậc. Như vậy cả ba chỉ số này đều chưa đạt chỉ tiêu mà Nghị quyết HĐND tỉnh giao.\n\n"
            "Thảo luận tại hội nghị, đại diện VCCI Đà Nẵng nhận xét Gia Lai mạnh ở Gia nhập thị trường (8,12 điểm) và Chi phí thời gian (7,4 điểm), yếu ở Cạnh tranh bình đẳng (4,71 điểm, thấp nhất Tây Nguyên). Đắk Lắk tuy tổng điểm thấp hơn (62,08) song nhiều năm liền ổn định; còn Lâm Đồng, với 63,79 điểm, vẫn là anh cả của vùng.\n\n"
            "Ở góc độ nội tỉnh, kết quả xếp hạng CCHC năm 2018 cho thấy Sở Thông tin và Truyền thông đứng đầu khối sở (92,5 điểm), Sở Xây dựng đứng cuối (71,3 điểm). Khối huyện, TP. Pleiku dẫn đầu, tiếp đến là thị xã An Khê và huyện Chư Sê; huyện Krông Pa xếp cuối.\n\n"
            'Kết luận hội nghị, Chủ tịch UBND tỉnh giao chỉ tiêu cụ thể cho năm 2019: PAR INDEX tăng ít nhất 5 bậc; SIPAS phải vượt ngưỡng 80%; PAPI lọt vào nhóm trung bình cao; PCI lấy lại vị trí thứ 30. "Tôi sẽ không nghe giải thích về nguyên nhân khách quan thêm một lần nào nữa", ông Thành nhấn mạnh.'
        ),
        [
            "Gia Lai | PAPI | 2018 | group trung bình thấp | actual",
            "Gia Lai | PAPI | 2018 | rank = 47 | actual",
            "Gia Lai | PAPI | 2018 | score = 42.81 | actual",
            "Gia Lai | PAPI | 2019 | group trung bình cao | target",
            "Gia Lai | PAR_INDEX | 2018 | rank = 2 | actual | region",
            "Gia Lai | PAR_INDEX | 2018 | rank = 41 | actual",
            "Gia Lai | PAR_INDEX | 2018 | rank_change = 11 | actual",
            "Gia Lai | PAR_INDEX | 2018 | score = 75.12 | actual",
            "Gia Lai | PAR_INDEX | 2019 | rank_change >= 5 | target",
            "Gia Lai | PAR_INDEX/Cải cách thủ tục hành chính | 2018 | rank = 58 | actual",
            "Gia Lai | PAR_INDEX/Cải cách thủ tục hành chính | 2018 | score = 75.9 | actual",
            "Gia Lai | PAR_INDEX/Đội ngũ cán bộ, công chức | 2018 | rank = 9 | actual",
            "Gia Lai | PAR_INDEX/Đội ngũ cán bộ, công chức | 2018 | score = 82.7 | actual",
            "Gia Lai | PCI | 2018 | rank = 36 | actual",
            "Gia Lai | PCI | 2018 | rank_change = -6 | actual",
            "Gia Lai | PCI | 2018 | score = 62.3 | actual",
            "Gia Lai | PCI | 2019 | rank = 30 | target",
            "Gia Lai | PCI/Chi phí thời gian | 2018 | score = 7.4 | actual",
            "Gia Lai | PCI/Cạnh tranh bình đẳng | 2018 | rank from bottom 1 | actual | region",
            "Gia Lai | PCI/Cạnh tranh bình đẳng | 2018 | score = 4.71 | actual",
            "Gia Lai | PCI/Gia nhập thị trường | 2018 | score = 8.12 | actual",
            "Gia Lai | SIPAS | 2018 | rank = 53 | actual",
            "Gia Lai | SIPAS | 2018 | score = 78.66 | actual",
            "Gia Lai | SIPAS | 2019 | score > 80 | target",
            "Huyện Chư Sê | PAR_INDEX | 2018 | rank = 3 | actual | internal",
            "Huyện Krông Pa | PAR_INDEX | 2018 | rank from bottom 1 | actual | internal",
            "Lâm Đồng | PCI | 2018 | score = 63.79 | actual",
            "Sở Thông tin và Truyền thông | PAR_INDEX | 2018 | rank = 1 | actual | internal",
            "Sở Thông tin và Truyền thông | PAR_INDEX | 2018 | score = 92.5 | actual | internal",
            "Sở Xây dựng | PAR_INDEX | 2018 | rank from bottom 1 | actual | internal",
            "Sở Xây dựng | PAR_INDEX | 2018 | score = 71.3 | actual | internal",
            "Thành phố Pleiku | PAR_INDEX | 2018 | rank = 1 | actual | internal",
            "Thị xã An Khê | PAR_INDEX | 2018 | rank = 2 | actual | internal",
            "Đắk Lắk | PCI | 2018 | score = 62.08 | actual",
        ],
        {
            "title": "Hội nghị phân tích các chỉ số PAR INDEX, SIPAS, PAPI, PCI của tỉnh Gia Lai",
            "outlet": "Báo Gia Lai",
            "published_at": "2019-07-04",
        },
        id="a conference on four indices",
    ),
    pytest.param(
        (
            "Ngày 18/7, Sở Nội vụ tỉnh Quảng Ngãi (mới) có báo cáo số 41/BC-SNV tổng hợp kết quả các chỉ số năm 2024 của hai tỉnh Quảng Ngãi và Kon Tum trước sắp xếp.\n\n"
            "Về PAR INDEX, tỉnh Kon Tum (cũ) đạt 85,97%, xếp hạng 52/63; tỉnh Quảng Ngãi (cũ) đạt 87,36%, xếp hạng 41/63. Nếu quy đổi theo 34 tỉnh, thành phố, Quảng Ngãi (mới) đứng thứ 27 với 86,67%.\n\n"
            "Về SIPAS, Kon Tum đạt 82,09%, hạng 44; Quảng Ngãi đạt 80,91%, hạng 51, thấp hơn Kon Tum 1,18 điểm phần trăm.\n\n"
            "Về PAPI, cả hai tỉnh cũ đều thuộc nhóm trung bình thấp. Kon Tum 41,7 điểm, Quảng Ngãi 40,98 điểm; trong đó nội dung Công khai, minh bạch của Quảng Ngãi chỉ 4,71 điểm, thuộc nhóm thấp nhất cả nước.\n\n"
            "Về PCI, theo công bố ngày 6/5/2025 của VCCI, cả hai địa phương đều vắng mặt trong nhóm 30 tỉnh, thành phố có chất lượng điều hành tốt nhất.\n\n"
            "Báo cáo đề xuất mục tiêu năm 2025: PAR INDEX của tỉnh mới đạt trên 88%, vào nhóm 20/34; SIPAS tối thiểu 84%; PAPI thoát khỏi nhóm trung bình thấp. Giao các xã, phường, đặc khu Lý Sơn tự chấm điểm trước ngày 15/12."
        ),
        [
            "Kon Tum | PAPI | 2024 | group trung bình thấp | actual",
            "Kon Tum | PAPI | 2024 | score = 41.7 | actual",
            "Kon Tum | PAR_INDEX | 2024 | rank = 52 | actual",
            "Kon Tum | PAR_INDEX | 2024 | score = 85.97 | actual",
            "Kon Tum | SIPAS | 2024 | rank = 44 | actual",
            "Kon Tum | SIPAS | 2024 | score = 82.09 | actual",
            "Quảng Ngãi | PAPI | 2024 | group trung bình thấp | actual",
            "Quảng Ngãi | PAPI | 2024 | score = 40.98 | actual",
            "Quảng Ngãi | PAPI/Công khai minh bạch | 2024 | group thấp nhất | actual",
            "Quảng Ngãi | PAPI/Công khai minh bạch | 2024 | score = 4.71 | actual",
            "Quảng Ngãi | PAR_INDEX | 2024 | rank = 27 | actual",
            "Quảng Ngãi | PAR_INDEX | 2024 | rank = 41 | actual",
            "Quảng Ngãi | PAR_INDEX | 2024 | score = 86.67 | actual",
            "Quảng Ngãi | PAR_INDEX | 2024 | score = 87.36 | actual",
            "Quảng Ngãi | PAR_INDEX | 2025 | rank <= 20 | target",
            "Quảng Ngãi | PAR_INDEX | 2025 | score > 88 | target",
            "Quảng Ngãi | SIPAS | 2024 | rank = 51 | actual",
            "Quảng Ngãi | SIPAS | 2024 | score = 80.91 | actual",
            "Quảng Ngãi | SIPAS | 2025 | score >= 84 | target",
        ],
        {
            "title": "Quảng Ngãi sau hợp nhất: xuất phát điểm từ các chỉ số 2024",
            "outlet": "quangngai.gov.vn",
            "published_at": "2025-07-22",
        },
        id="a province after its merger and the two before it",
    ),
    pytest.param(
        (
            "Hỏi: Tôi đọc trên mạng thấy có nơi nói Hậu Giang đứng thứ 7 PAR INDEX, có nơi nói thứ 26. Con số nào đúng?\n\n"
            "Trả lời: Cả hai đều đúng, nhưng của hai năm khác nhau. Năm 2021, Hậu Giang xếp thứ 26 với 87,13%. Đến năm 2022, tỉnh đạt 87,36%, vươn lên thứ 7, tức tăng 19 bậc.\n\n"
            "Hỏi: Vậy ở đồng bằng sông Cửu Long, tỉnh mình đứng đâu?\n\n"
            "Trả lời: Theo kết quả PAR INDEX 2022, Hậu Giang đứng đầu 13 tỉnh, thành phố trong vùng, trên Long An và Bến Tre. Đây là lần đầu tiên tỉnh giữ vị trí này; năm trước đó vị trí này thuộc về Long An.\n\n"
            "Hỏi: Người dân có thực sự hài lòng không?\n\n"
            "Trả lời: Chỉ số SIPAS năm 2022 của Hậu Giang là 81,09%, đứng thứ 26/63. Trong đó, mức độ hài lòng về công chức cao nhất, đạt 83,2%; thấp nhất là việc tiếp nhận, xử lý phản ánh, kiến nghị, 77,5%. Chúng tôi xác định đây là khâu phải sửa ngay.\n\n"
            "Hỏi: Doanh nghiệp đánh giá tỉnh ra sao?\n\n"
            "Trả lời: PCI 2022 của Hậu Giang được 64,43 điểm, xếp thứ 38, tăng 4 bậc. DDCI cấp huyện do Hiệp hội Doanh nghiệp tỉnh khảo sát thì huyện Châu Thành A dẫn đầu (79,06 điểm), thị xã Long Mỹ xếp chót (66,1 điểm). Tỉnh kỳ vọng năm 2023 PCI sẽ lọt vào nhóm 30."
        ),
        [
            "Huyện Châu Thành A | DDCI | 2022 | rank = 1 | actual | internal",
            "Huyện Châu Thành A | DDCI | 2022 | score = 79.06 | actual | internal",
            "Hậu Giang | PAR_INDEX | 2021 | rank = 26 | actual",
            "Hậu Giang | PAR_INDEX | 2021 | score = 87.13 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | rank = 1 | actual | region",
            "Hậu Giang | PAR_INDEX | 2022 | rank = 7 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | rank_change = 19 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | score = 87.36 | actual",
            "Hậu Giang | PCI | 2022 | rank = 38 | actual",
            "Hậu Giang | PCI | 2022 | rank_change = 4 | actual",
            "Hậu Giang | PCI | 2022 | score = 64.43 | actual",
            "Hậu Giang | PCI | 2023 | rank <= 30 | target",
            "Hậu Giang | SIPAS | 2022 | rank = 26 | actual",
            "Hậu Giang | SIPAS | 2022 | score = 81.09 | actual",
            "Long An | PAR_INDEX | 2021 | rank = 1 | actual | region",
            "Thị xã Long Mỹ | DDCI | 2022 | rank from bottom 1 | actual | internal",
            "Thị xã Long Mỹ | DDCI | 2022 | score = 66.1 | actual | internal",
        ],
        {"title": "Bạn đọc hỏi, Sở Nội vụ Hậu Giang trả lời", "outlet": "Báo Hậu Giang", "published_at": "2023-06-09"},
        id="questions of readers and answers",
    ),
    pytest.param(
        (
            "Hàng dừa nước ven sông Long Bình che mát cả con đường dẫn vào Khu công nghiệp Long Đức. Ít ai ngờ chỉ bảy năm trước, nơi này từng bị người dân gửi 14 đơn kêu cứu vì nước thải. Giờ đây, Trà Vinh là cái tên được nhắc đầu tiên mỗi khi Chỉ số Xanh cấp tỉnh (PGI) được công bố.\n\n"
            "Năm đầu tiên VCCI thực hiện PGI (2022), tỉnh đoạt ngôi quán quân với 17,67 điểm. Một năm sau, Trà Vinh lùi về vị trí thứ ba, sau Quảng Ninh và Đà Nẵng, dù số điểm tăng mạnh lên 24,79. Nhìn vào bốn chỉ số thành phần của năm 2023, tỉnh mạnh nhất ở Vai trò lãnh đạo (6,33 điểm), yếu nhất ở Chính sách hỗ trợ với 4,92 điểm.\n\n"
            "Không chỉ xanh, môi trường kinh doanh cũng thoáng hơn. PCI 2023 của tỉnh đạt 66,39 điểm, xếp thứ 35, tăng 8 hạng so với năm 2022, riêng Tính minh bạch thăng tiến 21 hạng, lên thứ 12. Ngược lại, Bến Tre, địa phương bên kia sông, rơi xuống thứ 40, còn Sóc Trăng dừng ở thứ 54.\n\n"
            'Ông Lâm Hữu Phúc, chủ một cơ sở sản xuất than hoạt tính, kể năm 2019 ông mất 47 ngày để có giấy phép môi trường, năm ngoái chỉ còn 19 ngày. "Hồi đó mà có ai nói tỉnh mình đứng nhất cả nước về xanh chắc tôi cười", ông nói.\n\n'
            "Chủ tịch UBND tỉnh Lê Văn Hẳn cho biết, năm 2024 tỉnh đặt chỉ tiêu PGI trở lại tốp 2, PCI nằm trong 30 địa phương đứng đầu và mức độ hài lòng của người dân (SIPAS) không dưới 85%."
        ),
        [
            "Bến Tre | PCI | 2023 | rank = 40 | actual",
            "Sóc Trăng | PCI | 2023 | rank = 54 | actual",
            "Trà Vinh | PCI | 2023 | rank = 35 | actual",
            "Trà Vinh | PCI | 2023 | rank_change = 8 | actual",
            "Trà Vinh | PCI | 2023 | score = 66.39 | actual",
            "Trà Vinh | PCI | 2024 | rank <= 30 | target",
            "Trà Vinh | PCI/Tính minh bạch | 2023 | rank = 12 | actual",
            "Trà Vinh | PCI/Tính minh bạch | 2023 | rank_change = 21 | actual",
            "Trà Vinh | PGI | 2022 | rank = 1 | actual",
            "Trà Vinh | PGI | 2022 | score = 17.67 | actual",
            "Trà Vinh | PGI | 2023 | rank = 3 | actual",
            "Trà Vinh | PGI | 2023 | score = 24.79 | actual",
            "Trà Vinh | PGI | 2024 | rank <= 2 | target",
            "Trà Vinh | PGI/Chính sách hỗ trợ | 2023 | score = 4.92 | actual",
            "Trà Vinh | PGI/Vai trò lãnh đạo | 2023 | score = 6.33 | actual",
            "Trà Vinh | SIPAS | 2024 | score >= 85 | target",
        ],
        {"title": "Trà Vinh xanh hơn mỗi ngày", "outlet": "Báo Trà Vinh", "published_at": "2024-05-14"},
        id="a feature on a green province",
    ),
]


CLAIMS = [
    pytest.param(
        "PAR INDEX năm 2024: Bắc Ninh (mới) đạt 89,61%, đứng thứ 6/34. Tỉnh Bắc Ninh cũ đạt 88,74%, xếp thứ 19/63.",
        [
            "Bắc Ninh | PAR_INDEX | 2024 | rank = 19 | actual",
            "Bắc Ninh | PAR_INDEX | 2024 | rank = 6 | actual",
            "Bắc Ninh | PAR_INDEX | 2024 | score = 88.74 | actual",
            "Bắc Ninh | PAR_INDEX | 2024 | score = 89.61 | actual",
        ],
        {"published_at": "2025-08-12"},
        id="a new territory and the old one of its name",
    ),
    pytest.param(
        "Theo Chỉ số PAPI 2024, Bắc Ninh xếp thứ 12. Tính theo địa giới mới, Bắc Ninh sau hợp nhất xếp thứ 7/34 với 43,2 điểm.",
        [
            "Bắc Ninh | PAPI | 2024 | rank = 12 | actual",
            "Bắc Ninh | PAPI | 2024 | rank = 7 | actual",
            "Bắc Ninh | PAPI | 2024 | score = 43.2 | actual",
        ],
        {"published_at": "2025-08-12"},
        id="a territory after its merger",
    ),
    pytest.param(
        "PCI 2023 của Bắc Ninh mới đạt 69,37 điểm, xếp thứ 10.",
        ["Bắc Ninh | PCI | 2023 | rank = 10 | actual", "Bắc Ninh | PCI | 2023 | score = 69.37 | actual"],
        {"published_at": "2025-03-12"},
        id="the word new said of a result",
    ),
    pytest.param(
        "PAPI của Bắc Giang ba năm liên tiếp vào nhóm cao nhất, từ 2019 đến 2021.",
        [
            "Bắc Giang | PAPI | 2019 | group cao nhất | actual",
            "Bắc Giang | PAPI | 2020 | group cao nhất | actual",
            "Bắc Giang | PAPI | 2021 | group cao nhất | actual",
        ],
        {},
        id="a group in each year of a run",
    ),
    pytest.param(
        "Giai đoạn 2019-2021, PAPI Bình Thuận đều thuộc nhóm trung bình cao.",
        [
            "Bình Thuận | PAPI | 2019 | group trung bình cao | actual",
            "Bình Thuận | PAPI | 2020 | group trung bình cao | actual",
            "Bình Thuận | PAPI | 2021 | group trung bình cao | actual",
        ],
        {},
        id="a group in each year of a period",
    ),
    pytest.param(
        "Bốn năm liên tiếp (2018-2021), Đà Nẵng có mặt trong top 5 PCI.",
        [
            "Đà Nẵng | PCI | 2018 | rank <= 5 | actual",
            "Đà Nẵng | PCI | 2019 | rank <= 5 | actual",
            "Đà Nẵng | PCI | 2020 | rank <= 5 | actual",
            "Đà Nẵng | PCI | 2021 | rank <= 5 | actual",
        ],
        {},
        id="a top in each year of a run in brackets",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Lào Cai đạt 88,1%. Có 3 chỉ số thành phần cao nhất khối tỉnh: Cải cách thể chế; Cải cách tài chính công; Hiện đại hóa hành chính.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88.1 | actual",
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2023 | rank = 1 | actual",
            "Lào Cai | PAR_INDEX/Cải cách tài chính công | 2023 | rank = 1 | actual",
            "Lào Cai | PAR_INDEX/Hiện đại hóa hành chính | 2023 | rank = 1 | actual",
        ],
        {},
        id="components first among the provinces",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Lào Cai đạt 88,1%. Tỉnh có 2 chỉ số thành phần đứng đầu cả nước gồm Cải cách thể chế và Cải cách tài chính công.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 88.1 | actual",
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2023 | rank = 1 | actual",
            "Lào Cai | PAR_INDEX/Cải cách tài chính công | 2023 | rank = 1 | actual",
        ],
        {},
        id="components that lead the country",
    ),
    pytest.param(
        "Năm 2023, PCI của Lào Cai đạt 68,1 điểm. Ba chỉ số thành phần có điểm cao nhất: Chi phí thời gian (7,9), Tính minh bạch (7,1), Gia nhập thị trường (7,0).",
        [
            "Lào Cai | PCI | 2023 | score = 68.1 | actual",
            "Lào Cai | PCI/Chi phí thời gian | 2023 | score = 7.9 | actual",
            "Lào Cai | PCI/Gia nhập thị trường | 2023 | score = 7 | actual",
            "Lào Cai | PCI/Tính minh bạch | 2023 | score = 7.1 | actual",
        ],
        {},
        id="the best components of its own",
    ),
    pytest.param(
        "Năm 2023, PCI của Lào Cai đạt 68,1 điểm. Tỉnh có hai chỉ số thành phần nằm trong top 10: Chi phí thời gian và Tính minh bạch.",
        [
            "Lào Cai | PCI | 2023 | score = 68.1 | actual",
            "Lào Cai | PCI/Chi phí thời gian | 2023 | rank <= 10 | actual",
            "Lào Cai | PCI/Tính minh bạch | 2023 | rank <= 10 | actual",
        ],
        {},
        id="two components among the first ten",
    ),
    pytest.param(
        "Năm 2021, PAR INDEX của Quảng Ngãi rơi xuống 51 chỉ sau một năm.",
        ["Quảng Ngãi | PAR_INDEX | 2021 | rank = 51 | actual"],
        {},
        id="a fall to a bare place within a year",
    ),
    pytest.param(
        "Năm 2022, PAR INDEX của Bình Phước xếp thứ 9. Giá tiêu rơi xuống 51 chỉ sau một năm.",
        ["Bình Phước | PAR_INDEX | 2022 | rank = 9 | actual"],
        {},
        id="a price that falls within a year",
    ),
    pytest.param(
        "Năm 2022, DDCI Đồng Tháp do Cục Thuế dẫn đầu khối sở, ngành; vị trí này thuộc về Sở Nội vụ một năm trước đó.",
        [
            "Cục Thuế | DDCI | 2022 | rank = 1 | actual | internal",
            "Sở Nội vụ | DDCI | 2021 | rank = 1 | actual | internal",
        ],
        {},
        id="a place that another had a year before",
    ),
    pytest.param(
        "Năm 2022, Sa Đéc dẫn đầu DDCI với 82,47 điểm, hơn TP. Cao Lãnh 1,35 điểm.",
        [
            "Thành phố Sa Đéc | DDCI | 2022 | rank = 1 | actual | internal",
            "Thành phố Sa Đéc | DDCI | 2022 | score = 82.47 | actual | internal",
        ],
        {},
        id="how far ahead of a town",
    ),
    pytest.param(
        "Theo DDCI Lào Cai năm 2022, Sở Công Thương đứng đầu (76,24 điểm); khoảng cách với đơn vị xếp thứ hai là 0,42 điểm.",
        [
            "Sở Công Thương | DDCI | 2022 | rank = 1 | actual | internal",
            "Sở Công Thương | DDCI | 2022 | score = 76.24 | actual | internal",
        ],
        {},
        id="how far ahead of whoever is second",
    ),
    pytest.param(
        "PAR INDEX năm 2022 của Hà Nam đạt 84,2%, xếp thứ 40. Cùng kỳ, chỉ số SIPAS đạt 80,1%, xếp thứ 30.\n\nNgược lại, Nam Định tiến 12 bậc, lên thứ 20 với 86,1%.",
        [
            "Hà Nam | PAR_INDEX | 2022 | rank = 40 | actual",
            "Hà Nam | PAR_INDEX | 2022 | score = 84.2 | actual",
            "Hà Nam | SIPAS | 2022 | rank = 30 | actual",
            "Hà Nam | SIPAS | 2022 | score = 80.1 | actual",
            "Nam Định | PAR_INDEX | 2022 | rank = 20 | actual",
            "Nam Định | PAR_INDEX | 2022 | rank_change = 12 | actual",
            "Nam Định | PAR_INDEX | 2022 | score = 86.1 | actual",
        ],
        {"title": "PAR INDEX 2022: Hà Nam tụt hạng"},
        id="another unit set against in a new paragraph",
    ),
    pytest.param(
        "Theo PCI 2022, khu vực Đồng bằng sông Hồng đạt trung bình 66,4 điểm, cao hơn mức trung vị 65,22 của cả nước.",
        ["Cả nước | PCI | 2022 | score = 65.22 | actual", "Đồng bằng sông Hồng | PCI | 2022 | score = 66.4 | actual"],
        {},
        id="the median of the country behind a region's mean",
    ),
    pytest.param(
        "Doanh nghiệp Hà Nội đứng đầu cả nước về đổi mới sáng tạo năm 2023.",
        [],
        {},
        id="firms of a city that lead",
    ),
    pytest.param(
        "Năm 2023, các doanh nghiệp tại TP.HCM dẫn đầu cả nước về đổi mới sáng tạo.",
        [],
        {},
        id="firms in a city that lead",
    ),
    pytest.param(
        "Năm 2023, Hà Nội đứng đầu cả nước về đổi mới sáng tạo.",
        ["Hà Nội | PII | 2023 | rank = 1 | actual"],
        {},
        id="a city that leads",
    ),
    pytest.param(
        "Theo DDCI năm 2022, huyện Bảo Thắng xếp thứ hai với 75,1 điểm; phấn đấu PCI năm 2023 vào nhóm 10.",
        [
            "Huyện Bảo Thắng | DDCI | 2022 | rank = 2 | actual | internal",
            "Huyện Bảo Thắng | DDCI | 2022 | score = 75.1 | actual | internal",
            "Lào Cai | PCI | 2023 | rank <= 10 | target",
        ],
        {"title": "Lào Cai công bố DDCI 2022", "outlet": "Báo Lào Cai", "published_at": "2023-03-01"},
        id="an aim of the province behind a department",
    ),
    pytest.param(
        "Ông A nói PAR INDEX năm 2022 của Hà Nam đạt 84,2%. Đính chính con số này, bà B cho biết kết quả chính xác là 84,5%.",
        ["Hà Nam | PAR_INDEX | 2022 | score = 84.5 | actual"],
        {},
        id="a figure set right by another speaker",
    ),
    pytest.param(
        "Trong bài đăng ngày 12/5, do sơ suất, Báo đã ghi PCI năm 2022 của Hà Nam là 66,1 điểm; nay xin đính chính lại là 65,1 điểm.",
        ["Hà Nam | PCI | 2022 | score = 65.1 | actual"],
        {},
        id="a figure that a newsroom sets right",
    ),
    pytest.param(
        "Một số trang đã ghi nhầm PAR INDEX năm 2022 của Hà Nam là 84,2%, con số đúng là 84,5%.",
        ["Hà Nam | PAR_INDEX | 2022 | score = 84.5 | actual"],
        {},
        id="a slip and what is right",
    ),
    pytest.param(
        "PAR INDEX 2022 của Lạng Sơn đứng thứ 3 là không chính xác: theo công bố chính thức, tỉnh này xếp thứ 11.",
        ["Lạng Sơn | PAR_INDEX | 2022 | rank = 11 | actual"],
        {},
        id="a report that is not exact",
    ),
    pytest.param(
        "Năm 2023, PCI của Thanh Hóa tăng 17 bậc.\n\nTỉnh đang rất nỗ lực. Cán bộ được tập huấn thường xuyên. Nhìn sang hàng xóm Nghệ An: 66,3 điểm, hạng 44.",
        [
            "Nghệ An | PCI | 2023 | rank = 44 | actual",
            "Nghệ An | PCI | 2023 | score = 66.3 | actual",
            "Thanh Hóa | PCI | 2023 | rank_change = 17 | actual",
        ],
        {},
        id="a score with its place, far from its indicator",
    ),
    pytest.param(
        "Kết quả PAR INDEX 2022 của Lào Cai:\n\n- Điểm số: 86,10% (năm 2021: 88,01%).\n\n- Thứ hạng: 23/63.",
        [
            "Lào Cai | PAR_INDEX | 2021 | score = 88.01 | actual",
            "Lào Cai | PAR_INDEX | 2022 | rank = 23 | actual",
            "Lào Cai | PAR_INDEX | 2022 | score = 86.1 | actual",
        ],
        {"title": "PAR INDEX 2022 của Lào Cai"},
        id="the year before in brackets",
    ),
    pytest.param(
        "Năm 2021, Bình Thuận giao chỉ tiêu tổng điểm PAPI tăng từ 2 điểm trở lên, không còn nội dung nào nằm trong nhóm thấp nhất và vị trí chung phải vào tốp 30.",
        ["Bình Thuận | PAPI | 2021 | rank <= 30 | target", "Bình Thuận | PAPI | 2021 | score_change >= 2 | target"],
        {},
        id="an aim behind what must not be",
    ),
    pytest.param(
        "Thành phố Chí Linh ba lần dẫn đầu DDCI khối huyện (2021, 2022, 2024), còn huyện Cẩm Giàng đứng nhất ở kỳ 2023.",
        [
            "Huyện Cẩm Giàng | DDCI | 2023 | rank = 1 | actual | internal",
            "Thành phố Chí Linh | DDCI | 2021 | rank = 1 | actual | internal",
            "Thành phố Chí Linh | DDCI | 2022 | rank = 1 | actual | internal",
            "Thành phố Chí Linh | DDCI | 2024 | rank = 1 | actual | internal",
        ],
        {},
        id="years in a bracket behind the times",
    ),
    pytest.param(
        "Từ ngày 1/7/2025, Hải Dương sẽ hợp nhất với Hải Phòng, thành phố nhiều năm nằm trong tốp đầu PAR INDEX và năm 2024 giữ cả vị trí số 1 PAR INDEX lẫn PCI.",
        ["Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual", "Hải Phòng | PCI | 2024 | rank = 1 | actual"],
        {},
        id="a city that another is to be merged with",
    ),
    pytest.param(
        "PAR INDEX năm 2021 của Tuyên Quang đạt 84,78%. Giảm sâu nhất là cải cách thể chế. Năm 2020 lĩnh vực này đạt 90,2%.",
        [
            "Tuyên Quang | PAR_INDEX | 2021 | score = 84.78 | actual",
            "Tuyên Quang | PAR_INDEX/Cải cách thể chế | 2020 | score = 90.2 | actual",
        ],
        {"published_at": "2022-05-27"},
        id="a component named in a sentence of its own",
    ),
    pytest.param(
        "Năm 2021, PAR INDEX của Tuyên Quang giảm. Hiện đại hóa hành chính mất 3,4 phần trăm.",
        [],
        {},
        id="a share of what a component lost",
    ),
    pytest.param(
        "PAR INDEX năm 2018 của Thanh Hóa xếp thứ 28/63; PCI cùng năm đứng thứ 25. Tỉnh phấn đấu năm 2020 cả hai chỉ số đều vào nhóm 20.",
        [
            "Thanh Hóa | PAR_INDEX | 2018 | rank = 28 | actual",
            "Thanh Hóa | PAR_INDEX | 2020 | rank <= 20 | target",
            "Thanh Hóa | PCI | 2018 | rank = 25 | actual",
            "Thanh Hóa | PCI | 2020 | rank <= 20 | target",
        ],
        {},
        id="both indices aimed at",
    ),
    pytest.param(
        "Gia Lai giao chỉ tiêu năm 2019: SIPAS phải vượt ngưỡng 80%; PAPI lọt vào nhóm trung bình cao.",
        ["Gia Lai | PAPI | 2019 | group trung bình cao | target", "Gia Lai | SIPAS | 2019 | score > 80 | target"],
        {},
        id="a threshold of one scale that ends another",
    ),
    pytest.param(
        "PAR INDEX năm 2023 của Phú Yên xếp thứ 55/63; hạng 41 là kết quả của năm 2022.",
        ["Phú Yên | PAR_INDEX | 2022 | rank = 41 | actual", "Phú Yên | PAR_INDEX | 2023 | rank = 55 | actual"],
        {},
        id="the year of a place that is told as a result",
    ),
    pytest.param(
        'Về PCI năm 2023, bài báo viết "Phú Yên giảm 4 bậc". Con số chính xác là tăng 4 bậc.',
        ["Phú Yên | PCI | 2023 | rank_change = 4 | actual"],
        {},
        id="a move that is set right",
    ),
    pytest.param(
        "Trong 27 huyện, Mường Lát xếp cuối PAR INDEX năm 2019. Ở cấp xã, xã Vĩnh An đứng cuối với 79,8 điểm.",
        [
            "Huyện Mường Lát | PAR_INDEX | 2019 | rank = 27 | actual | internal",
            "Xã Vĩnh An | PAR_INDEX | 2019 | rank from bottom 1 | actual | internal",
            "Xã Vĩnh An | PAR_INDEX | 2019 | score = 79.8 | actual | internal",
        ],
        {"title": "Xếp hạng PAR INDEX năm 2019 cấp huyện, cấp xã tỉnh Thanh Hóa"},
        id="communes are not counted among districts",
    ),
    pytest.param(
        "PAPI 2023 của Gia Lai thoát khỏi nhóm trung bình thấp.",
        [],
        {},
        id="a group that is left",
    ),
    pytest.param(
        "Gia Lai phấn đấu năm 2025 đưa PAPI ra khỏi nhóm thấp nhất, vào nhóm trung bình cao.",
        ["Gia Lai | PAPI | 2025 | group trung bình cao | target"],
        {},
        id="a group that is to be left for another",
    ),
    pytest.param(
        "PAR INDEX 2022: Nếu quy đổi theo 34 tỉnh, thành phố, Gia Lai đứng thứ 27 với 86,67%.",
        ["Gia Lai | PAR_INDEX | 2022 | rank = 27 | actual", "Gia Lai | PAR_INDEX | 2022 | score = 86.67 | actual"],
        {},
        id="counted by other territories",
    ),
    pytest.param(
        "PAR INDEX 2022: Nếu quy đổi thêm điểm thưởng, Gia Lai sẽ đứng thứ 27.",
        [],
        {},
        id="what would be with more points",
    ),
    pytest.param(
        "PGI 2023: Trà Vinh lùi về vị trí thứ ba, sau Quảng Ninh và Đà Nẵng, dù số điểm tăng mạnh lên 24,79.",
        ["Trà Vinh | PGI | 2023 | rank = 3 | actual", "Trà Vinh | PGI | 2023 | score = 24.79 | actual"],
        {},
        id="a concession behind those that are ahead",
    ),
    pytest.param(
        "PAR INDEX 2022 của Hậu Giang đứng đầu 13 tỉnh, thành phố trong vùng. Năm trước đó, vị trí này thuộc về Long An.",
        [
            "Hậu Giang | PAR_INDEX | 2022 | rank = 1 | actual | region",
            "Long An | PAR_INDEX | 2021 | rank = 1 | actual | region",
        ],
        {},
        id="a place of the region that another had",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ARTICLES)
def test_a_local_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected


@pytest.mark.parametrize(("text", "expected", "around"), CLAIMS)
def test_a_local_claim_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
