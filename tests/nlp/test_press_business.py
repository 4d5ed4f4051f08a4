"""Whole articles of provincial papers, business papers and portals on PCI, PGI, PAPI and DDCI, and wordings found in them."""

import pytest

ARTICLES = [
    pytest.param(
        (
            "Ngày 16-4, tại Hà Nội, Phòng Thương mại và Công nghiệp Việt Nam (VCCI) công bố Báo cáo Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2014. Theo đó, Thái Nguyên đạt 61,25 điểm, đứng thứ 8/63 tỉnh, thành phố, tăng 17 bậc so với năm 2013 và lần đầu tiên góp mặt trong tốp 10.\n\n"
            "Dẫn đầu bảng xếp hạng năm nay vẫn là Đà Nẵng với 66,87 điểm; bám đuổi phía sau là Đồng Tháp 65,28 điểm và Lào Cai 64,67 điểm. Ở chiều ngược lại, Điện Biên với 50,32 điểm là địa phương khép lại danh sách, đứng ngay trên là Lai Châu (50,60 điểm) và Cao Bằng (52,04 điểm).\n\n"
            "Như vậy, chỉ trong vòng 3 năm, từ vị trí 57 năm 2011, tỉnh ta đã leo lên thứ 17 năm 2012, lùi về 25 năm 2013 rồi bứt lên vị trí thứ 8 hiện nay.\n\n"
            "Trong 10 chỉ số thành phần, Thái Nguyên có 7 chỉ số tăng điểm, gồm: Gia nhập thị trường đạt 8,55 điểm (năm 2013 là 7,33); Tính minh bạch 6,27 điểm (năm 2013: 5,58); Chi phí thời gian từ 5,94 lên 6,85 điểm; Chi phí không chính thức tăng từ 5,61 lên 5,92 điểm; Tính năng động của lãnh đạo tỉnh từ 4,41 điểm lên 5,08 điểm; Đào tạo lao động đạt 6,44 điểm, cao hơn năm trước 0,73 điểm; Thiết chế pháp lý đạt 5,61 điểm, thêm 0,42 điểm.\n\n"
            "Ba chỉ số còn lại giảm điểm là Tiếp cận đất đai (5,71 điểm, giảm 0,58), Cạnh tranh bình đẳng (4,73 điểm, giảm 0,9) và Dịch vụ hỗ trợ doanh nghiệp (5,59 điểm, năm trước 5,92).\n\n"
            "Trong vùng miền núi phía Bắc, Thái Nguyên chỉ đứng sau Lào Cai, trên Phú Thọ (hạng 39), Bắc Giang (41) và Tuyên Quang (50).\n\n"
            "Phát biểu sau lễ công bố, đồng chí Nhữ Văn Tâm, Phó Chủ tịch UBND tỉnh cho rằng, giữ được thứ hạng còn khó hơn giành được nó. Tỉnh sẽ yêu cầu từng sở, ngành rà soát lại các chỉ số giảm điểm, quyết tâm năm 2015 tiếp tục nằm trong nhóm 10 và đạt từ 62 điểm trở lên."
        ),
        [
            "Bắc Giang | PCI | 2014 | rank = 41 | actual",
            "Cao Bằng | PCI | 2014 | rank = 61 | actual",
            "Cao Bằng | PCI | 2014 | score = 52.04 | actual",
            "Lai Châu | PCI | 2014 | rank = 62 | actual",
            "Lai Châu | PCI | 2014 | score = 50.6 | actual",
            "Lào Cai | PCI | 2014 | rank = 3 | actual",
            "Lào Cai | PCI | 2014 | score = 64.67 | actual",
            "Phú Thọ | PCI | 2014 | rank = 39 | actual",
            "Thái Nguyên | PCI | 2011 | rank = 57 | actual",
            "Thái Nguyên | PCI | 2012 | rank = 17 | actual",
            "Thái Nguyên | PCI | 2013 | rank = 25 | actual",
            "Thái Nguyên | PCI | 2014 | rank <= 10 | actual",
            "Thái Nguyên | PCI | 2014 | rank = 8 | actual",
            "Thái Nguyên | PCI | 2014 | rank_change = 17 | actual",
            "Thái Nguyên | PCI | 2014 | score = 61.25 | actual",
            "Thái Nguyên | PCI | 2015 | rank <= 10 | target",
            "Thái Nguyên | PCI | 2015 | score >= 62 | target",
            "Thái Nguyên | PCI/Chi phí không chính thức | 2013 | score = 5.61 | actual",
            "Thái Nguyên | PCI/Chi phí không chính thức | 2014 | score = 5.92 | actual",
            "Thái Nguyên | PCI/Chi phí thời gian | 2013 | score = 5.94 | actual",
            "Thái Nguyên | PCI/Chi phí thời gian | 2014 | score = 6.85 | actual",
            "Thái Nguyên | PCI/Cạnh tranh bình đẳng | 2014 | score = 4.73 | actual",
            "Thái Nguyên | PCI/Cạnh tranh bình đẳng | 2014 | score_change = -0.9 | actual",
            "Thái Nguyên | PCI/Gia nhập thị trường | 2013 | score = 7.33 | actual",
            "Thái Nguyên | PCI/Gia nhập thị trường | 2014 | score = 8.55 | actual",
            "Thái Nguyên | PCI/Hỗ trợ doanh nghiệp | 2013 | score = 5.92 | actual",
            "Thái Nguyên | PCI/Hỗ trợ doanh nghiệp | 2014 | score = 5.59 | actual",
            "Thái Nguyên | PCI/Thiết chế pháp lý và an ninh trật tự | 2014 | score = 5.61 | actual",
            "Thái Nguyên | PCI/Thiết chế pháp lý và an ninh trật tự | 2014 | score_change = 0.42 | actual",
            "Thái Nguyên | PCI/Tiếp cận đất đai | 2014 | score = 5.71 | actual",
            "Thái Nguyên | PCI/Tiếp cận đất đai | 2014 | score_change = -0.58 | actual",
            "Thái Nguyên | PCI/Tính minh bạch | 2013 | score = 5.58 | actual",
            "Thái Nguyên | PCI/Tính minh bạch | 2014 | score = 6.27 | actual",
            "Thái Nguyên | PCI/Tính năng động | 2013 | score = 4.41 | actual",
            "Thái Nguyên | PCI/Tính năng động | 2014 | score = 5.08 | actual",
            "Thái Nguyên | PCI/Đào tạo lao động | 2014 | score = 6.44 | actual",
            "Thái Nguyên | PCI/Đào tạo lao động | 2014 | score_change = 0.73 | actual",
            "Tuyên Quang | PCI | 2014 | rank = 50 | actual",
            "Điện Biên | PCI | 2014 | rank = 63 | actual",
            "Điện Biên | PCI | 2014 | score = 50.32 | actual",
            "Đà Nẵng | PCI | 2014 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2014 | score = 66.87 | actual",
            "Đồng Tháp | PCI | 2014 | rank = 2 | actual",
            "Đồng Tháp | PCI | 2014 | score = 65.28 | actual",
        ],
        {
            "title": "Thái Nguyên vào nhóm 10 địa phương có chất lượng điều hành tốt nhất",
            "outlet": "Báo Thái Nguyên",
            "published_at": "2015-04-17",
        },
        id="Thái Nguyên among the first ten of PCI 2014",
    ),
    pytest.param(
        (
            "Sáng 9/3, UBND tỉnh Quảng Ninh phối hợp với VCCI công bố kết quả Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương (DDCI) năm 2022. Đây là năm thứ tám liên tiếp tỉnh triển khai bộ chỉ số này.\n\n"
            "Ở khối địa phương, TP Hạ Long lần thứ ba liên tiếp giữ vị trí quán quân với 78,4 điểm. Á quân thuộc về thị xã Quảng Yên (76,92 điểm), vươn lên 4 bậc so với năm 2021. Đứng ba là huyện Tiên Yên (75,8 điểm), kế đó là Móng Cái và Cẩm Phả.\n\n"
            "Ba địa phương xếp cuối, tính từ dưới lên, là Cô Tô (61,05 điểm), Ba Chẽ (62,77 điểm) và Bình Liêu (63,2 điểm). Cô Tô năm trước đứng thứ 9, còn Ba Chẽ từ hạng 10 rơi xuống hạng 12.\n\n"
            "Ở khối sở, ban, ngành, Ban Quản lý Khu kinh tế Quảng Ninh tiếp tục xếp số 1 trong 20 đơn vị được khảo sát với 82,6 điểm, bỏ xa đơn vị đứng thứ hai là Sở Thông tin và Truyền thông (77,3 điểm). Cục Hải quan tỉnh và Sở Kế hoạch và Đầu tư lần lượt đứng thứ 3 và thứ 4. Sở Tài nguyên và Môi trường, dù tăng 3,1 điểm, vẫn ở vị trí áp chót; đội sổ là Sở Xây dựng với 64,01 điểm.\n\n"
            "Điểm trung bình khối địa phương đạt 69,87 điểm, tăng 1,5 điểm so với năm trước; khối sở, ngành đạt 71,45 điểm.\n\n"
            'Ông Phạm Tấn Công, Chủ tịch VCCI đánh giá DDCI là "cánh tay nối dài" của tỉnh. Năm 2021, tỉnh đạt 73,02 điểm PCI, cao hơn địa phương xếp thứ nhì là Hải Phòng 2,41 điểm.\n\n'
            "Năm 2023, Quảng Ninh đặt mục tiêu không để đơn vị nào dưới 65 điểm, đồng thời giữ vững vị trí số 1 PCI năm thứ bảy."
        ),
        [
            "Ban Quản lý Khu kinh tế | DDCI | 2022 | rank = 1 | actual | internal",
            "Ban Quản lý Khu kinh tế | DDCI | 2022 | score = 82.6 | actual | internal",
            "Cục Hải quan tỉnh | DDCI | 2022 | rank = 3 | actual | internal",
            "Huyện Ba Chẽ | DDCI | 2021 | rank = 10 | actual | internal",
            "Huyện Ba Chẽ | DDCI | 2022 | rank = 12 | actual | internal",
            "Huyện Ba Chẽ | DDCI | 2022 | rank from bottom 2 | actual | internal",
            "Huyện Ba Chẽ | DDCI | 2022 | score = 62.77 | actual | internal",
            "Huyện Bình Liêu | DDCI | 2022 | rank from bottom 3 | actual | internal",
            "Huyện Bình Liêu | DDCI | 2022 | score = 63.2 | actual | internal",
            "Huyện Cô Tô | DDCI | 2021 | rank = 9 | actual | internal",
            "Huyện Cô Tô | DDCI | 2022 | rank from bottom 1 | actual | internal",
            "Huyện Cô Tô | DDCI | 2022 | score = 61.05 | actual | internal",
            "Huyện Tiên Yên | DDCI | 2022 | rank = 3 | actual | internal",
            "Huyện Tiên Yên | DDCI | 2022 | score = 75.8 | actual | internal",
            "Hải Phòng | PCI | 2021 | rank = 2 | actual",
            "Quảng Ninh | PCI | 2021 | score = 73.02 | actual",
            "Quảng Ninh | PCI | 2023 | rank = 1 | target",
            "Sở Kế hoạch và Đầu tư | DDCI | 2022 | rank = 4 | actual | internal",
            "Sở Thông tin và Truyền thông | DDCI | 2022 | rank = 2 | actual | internal",
            "Sở Thông tin và Truyền thông | DDCI | 2022 | score = 77.3 | actual | internal",
            "Sở Tài nguyên và Môi trường | DDCI | 2022 | rank = 19 | actual | internal",
            "Sở Tài nguyên và Môi trường | DDCI | 2022 | score_change = 3.1 | actual | internal",
            "Sở Xây dựng | DDCI | 2022 | rank = 20 | actual | internal",
            "Sở Xây dựng | DDCI | 2022 | score = 64.01 | actual | internal",
            "Thành phố Cẩm Phả | DDCI | 2022 | rank = 5 | actual | internal",
            "Thành phố Hạ Long | DDCI | 2022 | rank = 1 | actual | internal",
            "Thành phố Hạ Long | DDCI | 2022 | score = 78.4 | actual | internal",
            "Thành phố Móng Cái | DDCI | 2022 | rank = 4 | actual | internal",
            "Thị xã Quảng Yên | DDCI | 2022 | rank = 2 | actual | internal",
            "Thị xã Quảng Yên | DDCI | 2022 | rank_change = 4 | actual | internal",
            "Thị xã Quảng Yên | DDCI | 2022 | score = 76.92 | actual | internal",
        ],
        {
            "title": "Công bố DDCI Quảng Ninh 2022: Ban Quản lý Khu kinh tế và TP Hạ Long giữ ngôi đầu",
            "outlet": "Báo Đầu tư",
            "published_at": "2023-03-09",
        },
        id="DDCI of Quảng Ninh 2022",
    ),
    pytest.param(
        (
            "Hôm qua (2/4), Chương trình Phát triển Liên Hợp Quốc (UNDP) tại Việt Nam và các đối tác công bố Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2023. Tỉnh Sóc Trăng đạt 41,13 điểm trên thang 80, tăng 0,98 điểm, song vẫn thuộc nhóm trung bình thấp.\n\n"
            "Nhóm 16 tỉnh, thành phố đạt điểm cao nhất có Thừa Thiên Huế (46,04 điểm), Lạng Sơn, Quảng Ninh, Ninh Thuận... Riêng vùng Đồng bằng sông Cửu Long chỉ có hai cái tên lọt nhóm này là Trà Vinh và Bạc Liêu, trong khi Kiên Giang, Cà Mau cùng rơi vào nhóm thấp nhất.\n\n"
            "Xét theo từng nội dung, Sóc Trăng có 5/8 chỉ số tăng điểm so với năm 2022. Cụ thể, Tham gia của người dân ở cấp cơ sở đạt 4,73 điểm (tăng 0,35 điểm); Công khai, minh bạch trong việc ra quyết định 5,2 điểm (tăng 0,21 điểm); Trách nhiệm giải trình với người dân 4,28 điểm (tăng 0,13 điểm); Thủ tục hành chính công 7,18 điểm (tăng 0,08 điểm) và Quản trị điện tử 2,96 điểm (tăng 0,37 điểm).\n\n"
            "Ba chỉ số sụt giảm gồm Kiểm soát tham nhũng trong khu vực công, từ 6,92 điểm còn 6,77 điểm; Cung ứng dịch vụ công, còn 7,42 điểm (mất 0,11 điểm) và Quản trị môi trường, 3,18 điểm, giảm nhẹ 0,04 điểm.\n\n"
            "Nhìn lại cả chặng đường, năm 2016 tỉnh từng thuộc nhóm trung bình cao với 35,73 điểm. Sang năm 2019, điểm số lên 43,21 nhưng nhóm lại tụt một bậc; hai năm 2021, 2022 tỉnh đều nằm trong nhóm thấp nhất, đạt 39,6 và 40,15 điểm.\n\n"
            "Theo ông Lâm Hoàng Mẫu, Giám đốc Sở Nội vụ, có tới 62,4% người được hỏi chưa từng vào cổng dịch vụ công, cho nên chỉ số Quản trị điện tử dù cải thiện vẫn đứng thứ 41 cả nước. Địa phương này phấn đấu vào nhóm trung bình cao ngay trong năm 2024, đến năm 2025 vươn tới nhóm cao nhất với tổng điểm trên 43."
        ),
        [
            "Bạc Liêu | PAPI | 2023 | rank <= 16 | actual",
            "Cà Mau | PAPI | 2023 | group thấp nhất | actual",
            "Kiên Giang | PAPI | 2023 | group thấp nhất | actual",
            "Lạng Sơn | PAPI | 2023 | rank <= 16 | actual",
            "Ninh Thuận | PAPI | 2023 | rank <= 16 | actual",
            "Quảng Ninh | PAPI | 2023 | rank <= 16 | actual",
            "Sóc Trăng | PAPI | 2016 | group trung bình cao | actual",
            "Sóc Trăng | PAPI | 2016 | score = 35.73 | actual",
            "Sóc Trăng | PAPI | 2019 | score = 43.21 | actual",
            "Sóc Trăng | PAPI | 2021 | group thấp nhất | actual",
            "Sóc Trăng | PAPI | 2021 | score = 39.6 | actual",
            "Sóc Trăng | PAPI | 2022 | group thấp nhất | actual",
            "Sóc Trăng | PAPI | 2022 | score = 40.15 | actual",
            "Sóc Trăng | PAPI | 2023 | group trung bình thấp | actual",
            "Sóc Trăng | PAPI | 2023 | score = 41.13 | actual",
            "Sóc Trăng | PAPI | 2023 | score_change = 0.98 | actual",
            "Sóc Trăng | PAPI | 2024 | group trung bình cao | target",
            "Sóc Trăng | PAPI | 2025 | group cao nhất | target",
            "Sóc Trăng | PAPI | 2025 | score > 43 | target",
            "Sóc Trăng | PAPI/Cung ứng dịch vụ công | 2023 | score = 7.42 | actual",
            "Sóc Trăng | PAPI/Cung ứng dịch vụ công | 2023 | score_change = -0.11 | actual",
            "Sóc Trăng | PAPI/Công khai minh bạch | 2023 | score = 5.2 | actual",
            "Sóc Trăng | PAPI/Công khai minh bạch | 2023 | score_change = 0.21 | actual",
            "Sóc Trăng | PAPI/Kiểm soát tham nhũng | 2022 | score = 6.92 | actual",
            "Sóc Trăng | PAPI/Kiểm soát tham nhũng | 2023 | score = 6.77 | actual",
            "Sóc Trăng | PAPI/Quản trị môi trường | 2023 | score = 3.18 | actual",
            "Sóc Trăng | PAPI/Quản trị môi trường | 2023 | score_change = -0.04 | actual",
            "Sóc Trăng | PAPI/Quản trị điện tử | 2023 | rank = 41 | actual",
            "Sóc Trăng | PAPI/Quản trị điện tử | 2023 | score = 2.96 | actual",
            "Sóc Trăng | PAPI/Quản trị điện tử | 2023 | score_change = 0.37 | actual",
            "Sóc Trăng | PAPI/Tham gia của người dân | 2023 | score = 4.73 | actual",
            "Sóc Trăng | PAPI/Tham gia của người dân | 2023 | score_change = 0.35 | actual",
            "Sóc Trăng | PAPI/Thủ tục hành chính công | 2023 | score = 7.18 | actual",
            "Sóc Trăng | PAPI/Thủ tục hành chính công | 2023 | score_change = 0.08 | actual",
            "Sóc Trăng | PAPI/Trách nhiệm giải trình | 2023 | score = 4.28 | actual",
            "Sóc Trăng | PAPI/Trách nhiệm giải trình | 2023 | score_change = 0.13 | actual",
            "Thừa Thiên Huế | PAPI | 2023 | rank <= 16 | actual",
            "Thừa Thiên Huế | PAPI | 2023 | score = 46.04 | actual",
            "Trà Vinh | PAPI | 2023 | rank <= 16 | actual",
        ],
        {
            "title": "PAPI 2023: Ba năm liền Sóc Trăng nằm ngoài nhóm cao",
            "outlet": "Báo Sóc Trăng",
            "published_at": "2024-04-03",
        },
        id="PAPI 2023 of Sóc Trăng",
    ),
    pytest.param(
        (
            "Quảng Ninh tiếp tục là địa phương có chất lượng điều hành kinh tế tốt nhất Việt Nam với 73,02 điểm, ghi dấu năm thứ 5 liên tiếp đứng ở vị trí này, theo Báo cáo Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2021 vừa được VCCI và USAID công bố sáng 27/4.\n\n"
            "Vị trí á quân gọi tên Hải Phòng (70,61 điểm), tăng 5 bậc so với PCI 2020. Đồng Tháp, địa phương giữ vị trí thứ hai suốt ba năm trước đó, lùi một bậc với 70,53 điểm. Hai vị trí còn lại trong top 5 thuộc về Đà Nẵng (70,42 điểm) và Vĩnh Phúc (69,69 điểm).\n\n"
            "Các tỉnh từ thứ 6 đến thứ 10 lần lượt là Bình Dương, Bắc Ninh, Thừa Thiên Huế, Bà Rịa - Vũng Tàu và Hà Nội.\n\n"
            "TP.HCM xếp hạng 14, không đổi so với năm trước, dù điểm số nhích từ 65,7 lên 67,5. Trong khi đó, Long An, năm 2020 còn đứng thứ 3, nay rơi xuống vị trí 16.\n\n"
            "Điểm trung vị của cả nước năm nay đạt 64,74 điểm, thấp hơn một chút so với 63,5 điểm của năm 2020. Ở nhóm cuối, Cao Bằng chốt bảng với 56,29 điểm; Hòa Bình (57,16 điểm) và Kiên Giang (59,73 điểm) xếp ngay trên.\n\n"
            "Xét về Chỉ số cơ sở hạ tầng, Bình Dương, Đà Nẵng và Hải Phòng là ba địa phương được doanh nghiệp đánh giá cao nhất.\n\n"
            "Có 57,4% doanh nghiệp FDI kỳ vọng mở rộng sản xuất trong hai năm tới, tăng 15,7 điểm phần trăm so với 2020. Tỷ lệ doanh nghiệp phải trả chi phí không chính thức giảm còn 41,4%, mức thấp nhất trong 16 năm điều tra.\n\n"
            "Ông Phạm Tấn Công, Chủ tịch VCCI cho rằng khoảng cách giữa tỉnh đứng đầu và tỉnh cuối bảng đang thu hẹp, còn 16,73 điểm."
        ),
        [
            "Bà Rịa - Vũng Tàu | PCI | 2021 | rank = 9 | actual",
            "Bình Dương | PCI | 2021 | rank = 6 | actual",
            "Bắc Ninh | PCI | 2021 | rank = 7 | actual",
            "Cao Bằng | PCI | 2021 | rank from bottom 1 | actual",
            "Cao Bằng | PCI | 2021 | score = 56.29 | actual",
            "Cả nước | PCI | 2020 | score = 63.5 | actual",
            "Cả nước | PCI | 2021 | score = 64.74 | actual",
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hòa Bình | PCI | 2021 | rank from bottom 2 | actual",
            "Hòa Bình | PCI | 2021 | score = 57.16 | actual",
            "Hải Phòng | PCI | 2021 | rank = 2 | actual",
            "Hải Phòng | PCI | 2021 | rank_change = 5 | actual",
            "Hải Phòng | PCI | 2021 | score = 70.61 | actual",
            "Kiên Giang | PCI | 2021 | rank from bottom 3 | actual",
            "Kiên Giang | PCI | 2021 | score = 59.73 | actual",
            "Long An | PCI | 2020 | rank = 3 | actual",
            "Long An | PCI | 2021 | rank = 16 | actual",
            "Quảng Ninh | PCI | 2021 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2021 | score = 73.02 | actual",
            "TP. Hồ Chí Minh | PCI | 2020 | score = 65.7 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | rank = 14 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | score = 67.5 | actual",
            "Thừa Thiên Huế | PCI | 2021 | rank = 8 | actual",
            "Vĩnh Phúc | PCI | 2021 | rank = 5 | actual",
            "Vĩnh Phúc | PCI | 2021 | score = 69.69 | actual",
            "Đà Nẵng | PCI | 2021 | rank = 4 | actual",
            "Đà Nẵng | PCI | 2021 | score = 70.42 | actual",
            "Đồng Tháp | PCI | 2021 | rank_change = -1 | actual",
            "Đồng Tháp | PCI | 2021 | score = 70.53 | actual",
        ],
        {
            "title": "PCI 2021: Quảng Ninh vững ngôi vương, Hải Phòng bứt phá ngoạn mục",
            "outlet": "Diễn đàn Doanh nghiệp",
            "published_at": "2022-04-28",
        },
        id="PCI 2021 by a business paper",
    ),
    pytest.param(
        (
            "Từ chỗ nằm ở nửa dưới bảng xếp hạng, PCI Hậu Giang đã có cú lội ngược dòng đáng nể.\n\n"
            "Theo kết quả công bố ngày 11-4, năm 2022, chỉ số năng lực cạnh tranh của tỉnh xếp thứ 12 cả nước và đứng thứ 3 Đồng bằng sông Cửu Long, chỉ sau Đồng Tháp và Bến Tre... So với năm 2021, tỉnh tăng đến 26 bậc.\n\n"
            "Nhìn lại giai đoạn 2017-2021, thứ hạng PCI của tỉnh lần lượt là 36, 44, 42, 39 và 38. Điểm số cũng chỉ quanh quẩn mức 62 - 64 điểm.\n\n"
            "Có đến 9/10 chỉ số thành phần cải thiện. Ấn tượng nhất là Tính minh bạch, đứng thứ 2 toàn quốc (năm 2021 xếp thứ 40); Chi phí thời gian từ hạng 33 lên hạng 6; Đào tạo lao động và Hỗ trợ doanh nghiệp cùng tăng trên 20 bậc, lần lượt xếp thứ 21 và 24. Duy nhất Tiếp cận đất đai tụt từ 7,29 điểm xuống 7,02 điểm, thứ 28.\n\n"
            "Không chỉ PCI, ở Chỉ số Xanh cấp tỉnh (PGI) lần đầu công bố, địa phương này lọt vào danh sách các tỉnh, thành được nêu tên, đạt 14,44 điểm.\n\n"
            "Chủ tịch UBND tỉnh Đồng Văn Thanh yêu cầu các sở, ngành không được ngủ quên. Năm nay tỉnh chốt mục tiêu: PCI trong top 10, PAPI nằm ở nhóm trung bình cao trở lên, PAR INDEX không dưới hạng 25.\n\n"
            "Trong 6 tháng đầu năm, tỉnh giải quyết 98,7% hồ sơ đúng hạn, đón 12 đoàn doanh nghiệp, thu ngân sách tăng 9,2% so với cùng kỳ."
        ),
        [
            "Hậu Giang | PAPI | 2023 | group trung bình cao | target",
            "Hậu Giang | PAR_INDEX | 2023 | rank <= 25 | target",
            "Hậu Giang | PCI | 2017 | rank = 36 | actual",
            "Hậu Giang | PCI | 2018 | rank = 44 | actual",
            "Hậu Giang | PCI | 2019 | rank = 42 | actual",
            "Hậu Giang | PCI | 2020 | rank = 39 | actual",
            "Hậu Giang | PCI | 2021 | rank = 38 | actual",
            "Hậu Giang | PCI | 2022 | rank = 12 | actual",
            "Hậu Giang | PCI | 2022 | rank = 3 | actual | region",
            "Hậu Giang | PCI | 2022 | rank_change = 26 | actual",
            "Hậu Giang | PCI | 2023 | rank <= 10 | target",
            "Hậu Giang | PCI/Chi phí thời gian | 2021 | rank = 33 | actual",
            "Hậu Giang | PCI/Chi phí thời gian | 2022 | rank = 6 | actual",
            "Hậu Giang | PCI/Hỗ trợ doanh nghiệp | 2022 | rank = 24 | actual",
            "Hậu Giang | PCI/Hỗ trợ doanh nghiệp | 2022 | rank_change > 20 | actual",
            "Hậu Giang | PCI/Tiếp cận đất đai | 2021 | score = 7.29 | actual",
            "Hậu Giang | PCI/Tiếp cận đất đai | 2022 | rank = 28 | actual",
            "Hậu Giang | PCI/Tiếp cận đất đai | 2022 | score = 7.02 | actual",
            "Hậu Giang | PCI/Tính minh bạch | 2021 | rank = 40 | actual",
            "Hậu Giang | PCI/Tính minh bạch | 2022 | rank = 2 | actual",
            "Hậu Giang | PCI/Đào tạo lao động | 2022 | rank = 21 | actual",
            "Hậu Giang | PCI/Đào tạo lao động | 2022 | rank_change > 20 | actual",
            "Hậu Giang | PGI | 2022 | score = 14.44 | actual",
        ],
        {"title": 'Hậu Giang "thay áo" môi trường đầu tư', "outlet": "Báo Hậu Giang", "published_at": "2023-04-20"},
        id="PCI of Hậu Giang over the years",
    ),
    pytest.param(
        (
            "UBND tỉnh vừa ban hành Quyết định số 112/QĐ-UBND phê duyệt kết quả khảo sát, đánh giá năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI) năm 2023.\n\n"
            "Khối sở, ngành\n\n"
            "Trong số 24 cơ quan được đánh giá, Sở Khoa học và Công nghệ đứng thứ nhất, đạt 80,55 điểm; thứ nhì là Sở Y tế với 80,12 điểm; thứ ba là Công an tỉnh với 79,9 điểm. Ba vị trí cuối theo thứ tự từ dưới lên là Sở Tài nguyên và Môi trường, Sở Xây dựng, Ban Quản lý các khu công nghiệp.\n\n"
            "Khối địa phương\n\n"
            "Có 9 huyện, thành phố. Quán quân năm nay là TP. Sông Công (82,07 điểm), tăng 2 bậc. Vị trí thứ hai thuộc về huyện Phú Bình (80,67 điểm), hạng ba là huyện Định Hóa (80,49 điểm). TP. Phổ Yên từ ngôi đầu năm ngoái tụt xuống thứ 5; Võ Nhai nhích một bậc, lên thứ 7. Đại Từ đứng cuối, 74,15 điểm, kém Sông Công 7,92 điểm.\n\n"
            "Ở cả hai khối, điểm trung bình đều tăng: khối sở, ngành 77,4 điểm, khối địa phương 78,3 điểm.\n\n"
            "Theo ông Phạm Hồng Hà, Phó Giám đốc Sở Kế hoạch và Đầu tư, chi phí thời gian và thiết chế pháp lý là hai chỉ số thành phần có điểm thấp nhất, lần lượt 7,1 và 7,25 điểm.\n\n"
            "DDCI là một trong những giải pháp để tỉnh cải thiện PCI. Năm 2022, PCI Thái Nguyên đạt 66,1 điểm, xếp thứ 25/63. Tỉnh đề ra mục tiêu năm 2024 tăng tối thiểu 3 bậc, năm 2025 vào nhóm 15 tỉnh dẫn đầu."
        ),
        [
            "Ban Quản lý các Khu công nghiệp | DDCI | 2023 | rank = 22 | actual | internal",
            "Công an tỉnh | DDCI | 2023 | rank = 3 | actual | internal",
            "Công an tỉnh | DDCI | 2023 | score = 79.9 | actual | internal",
            "Huyện Phú Bình | DDCI | 2023 | rank = 2 | actual | internal",
            "Huyện Phú Bình | DDCI | 2023 | score = 80.67 | actual | internal",
            "Huyện Võ Nhai | DDCI | 2023 | rank = 7 | actual | internal",
            "Huyện Võ Nhai | DDCI | 2023 | rank_change = 1 | actual | internal",
            "Huyện Đại Từ | DDCI | 2023 | rank from bottom 1 | actual | internal",
            "Huyện Đại Từ | DDCI | 2023 | score = 74.15 | actual | internal",
            "Huyện Định Hóa | DDCI | 2023 | rank = 3 | actual | internal",
            "Huyện Định Hóa | DDCI | 2023 | score = 80.49 | actual | internal",
            "Sở Khoa học và Công nghệ | DDCI | 2023 | rank = 1 | actual | internal",
            "Sở Khoa học và Công nghệ | DDCI | 2023 | score = 80.55 | actual | internal",
            "Sở Tài nguyên và Môi trường | DDCI | 2023 | rank = 24 | actual | internal",
            "Sở Xây dựng | DDCI | 2023 | rank = 23 | actual | internal",
            "Sở Y tế | DDCI | 2023 | rank = 2 | actual | internal",
            "Sở Y tế | DDCI | 2023 | score = 80.12 | actual | internal",
            "Thành phố Phổ Yên | DDCI | 2022 | rank = 1 | actual | internal",
            "Thành phố Phổ Yên | DDCI | 2023 | rank = 5 | actual | internal",
            "Thành phố Sông Công | DDCI | 2023 | rank = 1 | actual | internal",
            "Thành phố Sông Công | DDCI | 2023 | rank_change = 2 | actual | internal",
            "Thành phố Sông Công | DDCI | 2023 | score = 82.07 | actual | internal",
            "Thái Nguyên | PCI | 2022 | rank = 25 | actual",
            "Thái Nguyên | PCI | 2022 | score = 66.1 | actual",
            "Thái Nguyên | PCI | 2024 | rank_change >= 3 | target",
            "Thái Nguyên | PCI | 2025 | rank <= 15 | target",
        ],
        {
            "title": "Kết quả DDCI năm 2023 tỉnh Thái Nguyên",
            "outlet": "Cổng thông tin điện tử tỉnh Thái Nguyên",
            "published_at": "2024-01-25",
        },
        id="DDCI of Thái Nguyên told by its portal",
    ),
    pytest.param(
        (
            "Sáng 14-5, tại Hà Nội, Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh ở Việt Nam (PAPI) năm 2012 được công bố, với sự tham gia của gần 13.800 người dân ở 63 tỉnh, thành phố.\n\n"
            "Quảng Bình là tỉnh đạt điểm tổng hợp cao nhất, 40,73 điểm, kế đó là Bà Rịa - Vũng Tàu và Quảng Trị. Ở đầu kia của bảng xếp hạng là Khánh Hòa (32,71 điểm).\n\n"
            'Về nội dung "Kiểm soát tham nhũng", Long An và TP. Hồ Chí Minh xếp thứ nhất và thứ năm. Đáng chú ý, Hà Nội không có mặt trong nhóm điểm cao ở bất cứ nội dung nào, riêng nội dung thủ tục hành chính công thuộc nhóm thấp nhất.\n\n'
            "Điểm trung bình toàn quốc ở nội dung này là 6,87 điểm, gần như không đổi so với 6,88 điểm của năm 2011. Tăng nhiều nhất là nội dung cung ứng dịch vụ công: từ 6,75 lên 6,9 điểm.\n\n"
            "Vùng đồng bằng sông Hồng có bốn địa phương ở nhóm dẫn đầu là Nam Định, Thái Bình, Hải Dương và Hưng Yên. Nam Định được 39,94 điểm (2011: 38,7), trên Thái Bình 0,4 điểm.\n\n"
            'Khoảng 42% số người được hỏi cho rằng phải "lót tay" để có việc làm trong khu vực nhà nước; tỷ lệ này ở bệnh viện tuyến huyện là 31%.'
        ),
        [
            "Bà Rịa - Vũng Tàu | PAPI | 2012 | rank = 2 | actual",
            "Cả nước | PAPI/Cung ứng dịch vụ công | 2011 | score = 6.75 | actual",
            "Cả nước | PAPI/Cung ứng dịch vụ công | 2012 | score = 6.9 | actual",
            "Cả nước | PAPI/Thủ tục hành chính công | 2011 | score = 6.88 | actual",
            "Cả nước | PAPI/Thủ tục hành chính công | 2012 | score = 6.87 | actual",
            "Hà Nội | PAPI/Thủ tục hành chính công | 2012 | group thấp nhất | actual",
            "Khánh Hòa | PAPI | 2012 | rank = 63 | actual",
            "Khánh Hòa | PAPI | 2012 | score = 32.71 | actual",
            "Long An | PAPI/Kiểm soát tham nhũng | 2012 | rank = 1 | actual",
            "Nam Định | PAPI | 2011 | score = 38.7 | actual",
            "Nam Định | PAPI | 2012 | score = 39.94 | actual",
            "Quảng Bình | PAPI | 2012 | rank = 1 | actual",
            "Quảng Bình | PAPI | 2012 | score = 40.73 | actual",
            "Quảng Trị | PAPI | 2012 | rank = 3 | actual",
            "TP. Hồ Chí Minh | PAPI/Kiểm soát tham nhũng | 2012 | rank = 5 | actual",
        ],
        {"title": "Công bố PAPI 2012: Quảng Bình dẫn đầu", "outlet": "Nhân Dân", "published_at": "2013-05-14"},
        id="PAPI 2012 by a national daily",
    ),
]

ROWS = [
    pytest.param(
        "PAPI năm 2022 của Sóc Trăng đạt 40,15 điểm trên thang điểm 80.",
        [
            "Sóc Trăng | PAPI | 2022 | score = 40.15 | actual",
        ],
        {},
        id="a-scale-is-no-rule",
    ),
    pytest.param(
        "Theo thang điểm 100, PAR INDEX cấp sở của Lào Cai xếp loại xuất sắc từ 90 điểm trở lên, tốt từ 80 đến dưới 90 điểm.",
        [],
        {"published_at": "2023-02-01"},
        id="what-a-scale-gives-is-a-rule",
    ),
    pytest.param(
        "PCI năm 2014: dẫn đầu là Đà Nẵng, khép lại tốp 5 là Vĩnh Long (61,2 điểm). Điện Biên khép lại danh sách 63 tỉnh.",
        [
            "Vĩnh Long | PCI | 2014 | rank = 5 | actual",
            "Vĩnh Long | PCI | 2014 | score = 61.2 | actual",
            "Điện Biên | PCI | 2014 | rank = 63 | actual",
            "Đà Nẵng | PCI | 2014 | rank = 1 | actual",
        ],
        {},
        id="who-closes-the-first-five",
    ),
    pytest.param(
        "PCI năm 2015: Đà Nẵng giữ ngôi đầu, theo sau là Đồng Tháp; Quảng Ninh, Vĩnh Phúc và Lào Cai hoàn tất tốp 5.",
        [
            "Lào Cai | PCI | 2015 | rank = 5 | actual",
            "Quảng Ninh | PCI | 2015 | rank = 3 | actual",
            "Vĩnh Phúc | PCI | 2015 | rank = 4 | actual",
            "Đà Nẵng | PCI | 2015 | rank = 1 | actual",
            "Đồng Tháp | PCI | 2015 | rank = 2 | actual",
        ],
        {},
        id="several-close-the-first-five",
    ),
    pytest.param(
        "PCI năm 2014: khép lại danh sách 5 địa phương dẫn đầu là Long An.",
        [],
        {},
        id="a-list-of-five-has-an-end-too",
    ),
    pytest.param(
        "PCI năm 2022: đội sổ là Cao Bằng; kế đến là Bạc Liêu, Hòa Bình. Hậu Giang xếp thứ 7, đứng ngay trên là An Giang.",
        [
            "An Giang | PCI | 2022 | rank = 6 | actual",
            "Bạc Liêu | PCI | 2022 | rank from bottom 2 | actual",
            "Cao Bằng | PCI | 2022 | rank from bottom 1 | actual",
            "Hòa Bình | PCI | 2022 | rank from bottom 3 | actual",
            "Hậu Giang | PCI | 2022 | rank = 7 | actual",
        ],
        {},
        id="from-the-last-place-upwards",
    ),
    pytest.param(
        "Năm 2014, Hà Nội đứng ba năm liền trong nhóm khá về PCI.",
        [
            "Hà Nội | PCI | 2014 | group khá | actual",
        ],
        {},
        id="three-years-are-no-third-place",
    ),
    pytest.param(
        "PCI năm 2014: Đà Nẵng dẫn đầu. Đứng ba là Lào Cai.",
        [
            "Lào Cai | PCI | 2014 | rank = 3 | actual",
            "Đà Nẵng | PCI | 2014 | rank = 1 | actual",
        ],
        {},
        id="third-place",
    ),
    pytest.param(
        "DDCI năm 2022 của tỉnh Quảng Ninh, khối sở, ngành: Ban Quản lý Khu kinh tế nhất, Sở Tài chính nhì; khối địa phương: Hạ Long nhất, Quảng Yên nhì, Đầm Hà ba.",
        [
            "Ban Quản lý Khu kinh tế | DDCI | 2022 | rank = 1 | actual | internal",
            "Huyện Đầm Hà | DDCI | 2022 | rank = 3 | actual | internal",
            "Sở Tài chính | DDCI | 2022 | rank = 2 | actual | internal",
            "Thành phố Hạ Long | DDCI | 2022 | rank = 1 | actual | internal",
            "Thị xã Quảng Yên | DDCI | 2022 | rank = 2 | actual | internal",
        ],
        {},
        id="towns-without-their-type",
    ),
    pytest.param(
        "DDCI năm 2022 của tỉnh Lào Cai: Sa Pa (82,1 điểm) bỏ xa Bát Xát (79,3 điểm), Bảo Yên (78 điểm). Đại diện chính quyền là ông Nguyễn Văn An.",
        [
            "Huyện Bát Xát | DDCI | 2022 | score = 79.3 | actual | internal",
            "Huyện Bảo Yên | DDCI | 2022 | score = 78 | actual | internal",
            "Thị xã Sa Pa | DDCI | 2022 | score = 82.1 | actual | internal",
        ],
        {},
        id="a-town-begins-a-board",
    ),
    pytest.param(
        "PAPI năm 2023: nhóm cao nhất có Thừa Thiên Huế, Lạng Sơn. Tây Nguyên góp hai cái tên trong nhóm này là Lâm Đồng và Kon Tum, còn Gia Lai không vào nhóm này. Nhóm này có 15 tỉnh, điểm trên 43.",
        [
            "Kon Tum | PAPI | 2023 | group cao nhất | actual",
            "Lâm Đồng | PAPI | 2023 | group cao nhất | actual",
            "Lạng Sơn | PAPI | 2023 | group cao nhất | actual",
            "Thừa Thiên Huế | PAPI | 2023 | group cao nhất | actual",
        ],
        {},
        id="those-of-this-group",
    ),
    pytest.param(
        "PAPI năm 2023: Sóc Trăng từ nhóm thấp nhất vươn lên nhóm trung bình cao; Bạc Liêu rời nhóm cao nhất, lùi về nhóm trung bình thấp; Cà Mau vẫn giữ nhóm trung bình cao.",
        [
            "Bạc Liêu | PAPI | 2023 | group trung bình thấp | actual",
            "Cà Mau | PAPI | 2023 | group trung bình cao | actual",
            "Sóc Trăng | PAPI | 2022 | group thấp nhất | actual",
            "Sóc Trăng | PAPI | 2023 | group trung bình cao | actual",
        ],
        {},
        id="from-one-group-to-another",
    ),
    pytest.param(
        "PAPI của Sóc Trăng: hai năm 2021, 2022 tỉnh đều nằm trong nhóm thấp nhất, đạt 39,6 và 40,15 điểm.",
        [
            "Sóc Trăng | PAPI | 2021 | group thấp nhất | actual",
            "Sóc Trăng | PAPI | 2021 | score = 39.6 | actual",
            "Sóc Trăng | PAPI | 2022 | group thấp nhất | actual",
            "Sóc Trăng | PAPI | 2022 | score = 40.15 | actual",
        ],
        {},
        id="both-of-no-indicator-named-behind-the-colon",
    ),
    pytest.param(
        "Năm 2023, Quảng Ninh đặt mục tiêu không để đơn vị nào dưới 65 điểm, đồng thời giữ vững vị trí số 1 PCI.",
        [
            "Quảng Ninh | PCI | 2023 | rank = 1 | target",
        ],
        {"published_at": "2023-03-09"},
        id="the-unit-that-none-may-be",
    ),
    pytest.param(
        "PCI năm 2021: dẫn đầu là Quảng Ninh, thứ hai là Hải Phòng, thứ ba là Đồng Tháp. Hai vị trí còn lại trong tốp 5 thuộc về Đà Nẵng và Vĩnh Phúc.",
        [
            "Hải Phòng | PCI | 2021 | rank = 2 | actual",
            "Quảng Ninh | PCI | 2021 | rank = 1 | actual",
            "Vĩnh Phúc | PCI | 2021 | rank = 5 | actual",
            "Đà Nẵng | PCI | 2021 | rank = 4 | actual",
            "Đồng Tháp | PCI | 2021 | rank = 3 | actual",
        ],
        {},
        id="what-remains-of-the-first-five",
    ),
    pytest.param(
        "PCI năm 2021: Đồng Tháp, địa phương giữ vị trí thứ hai suốt ba năm trước đó, lùi một bậc với 70,53 điểm.",
        [
            "Đồng Tháp | PCI | 2021 | rank_change = -1 | actual",
            "Đồng Tháp | PCI | 2021 | score = 70.53 | actual",
        ],
        {},
        id="a-place-of-the-years-before",
    ),
    pytest.param(
        "PCI 2021 đã được công bố. Long An, năm 2020 còn đứng thứ 3, nay rơi xuống vị trí 16.",
        [
            "Long An | PCI | 2020 | rank = 3 | actual",
            "Long An | PCI | 2021 | rank = 16 | actual",
        ],
        {"published_at": "2022-04-28"},
        id="then-and-now",
    ),
    pytest.param(
        "PCI năm 2021: Cao Bằng chốt bảng với 56,29 điểm; Hòa Bình (57,16 điểm) và Kiên Giang (59,73 điểm) xếp ngay trên.",
        [
            "Cao Bằng | PCI | 2021 | rank from bottom 1 | actual",
            "Cao Bằng | PCI | 2021 | score = 56.29 | actual",
            "Hòa Bình | PCI | 2021 | rank from bottom 2 | actual",
            "Hòa Bình | PCI | 2021 | score = 57.16 | actual",
            "Kiên Giang | PCI | 2021 | rank from bottom 3 | actual",
            "Kiên Giang | PCI | 2021 | score = 59.73 | actual",
        ],
        {},
        id="those-right-above-the-last",
    ),
    pytest.param(
        "PCI năm 2021: Cao Bằng chốt bảng; Hòa Bình và Kiên Giang xếp ngay trên. Điện Biên xếp ngay trên Lai Châu.",
        [
            "Cao Bằng | PCI | 2021 | rank from bottom 1 | actual",
        ],
        {},
        id="which-of-two-is-above-nothing-tells",
    ),
    pytest.param(
        "Kết quả DDCI năm 2023 của tỉnh Thái Nguyên: thứ nhất là Sở Y tế; thứ nhì là Thanh tra tỉnh với 80,12 điểm; thứ ba là Công an tỉnh với 79,9 điểm.",
        [
            "Công an tỉnh | DDCI | 2023 | rank = 3 | actual | internal",
            "Công an tỉnh | DDCI | 2023 | score = 79.9 | actual | internal",
            "Sở Y tế | DDCI | 2023 | rank = 1 | actual | internal",
            "Thanh tra tỉnh | DDCI | 2023 | rank = 2 | actual | internal",
            "Thanh tra tỉnh | DDCI | 2023 | score = 80.12 | actual | internal",
        ],
        {},
        id="places-one-behind-the-other",
    ),
    pytest.param(
        "Năm 2023, PCI của Thái Nguyên xếp thứ 2. Có hai nguyên nhân: thứ nhất là chi phí cao; thứ ba là thủ tục chậm.",
        [
            "Thái Nguyên | PCI | 2023 | rank = 2 | actual",
        ],
        {},
        id="reasons-are-no-places",
    ),
    pytest.param(
        "DDCI năm 2023 của tỉnh Thái Nguyên: ba vị trí cuối theo thứ tự từ dưới lên là Sở Công Thương, Sở Nội vụ, Thanh tra tỉnh.",
        [
            "Sở Công Thương | DDCI | 2023 | rank from bottom 1 | actual | internal",
            "Sở Nội vụ | DDCI | 2023 | rank from bottom 2 | actual | internal",
            "Thanh tra tỉnh | DDCI | 2023 | rank from bottom 3 | actual | internal",
        ],
        {},
        id="told-in-order-is-no-source",
    ),
    pytest.param(
        "PAPI năm 2023: Hà Nội không có mặt trong nhóm cao nhất, Huế không góp mặt ở tốp 10.",
        [],
        {},
        id="not-to-be-seen-in-a-group",
    ),
    pytest.param(
        'PAPI năm 2012: nội dung "Kiểm soát tham nhũng" của Long An đạt 7,2 điểm, "Thủ tục hành chính công" đạt 6,9 điểm. Điểm trung bình toàn quốc ở nội dung này là 6,87 điểm.',
        [
            "Cả nước | PAPI/Thủ tục hành chính công | 2012 | score = 6.87 | actual",
            "Long An | PAPI/Kiểm soát tham nhũng | 2012 | score = 7.2 | actual",
            "Long An | PAPI/Thủ tục hành chính công | 2012 | score = 6.9 | actual",
        ],
        {},
        id="this-content-is-the-one-told-last",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), [*ARTICLES, *ROWS])
def test_an_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
