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
            "Thái Nguyên | PCI | 2014 | rank = 2 | actual | region",
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
    pytest.param(
        (
            "(SGGP).- Ngày 23-2, VCCI và USAID/VNCI công bố chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2011. Lần đầu tiên, Lào Cai soán ngôi đầu bảng với 73,53 điểm. Bắc Ninh (67,27 điểm) vươn lên hạng 2, Long An (67,12 điểm) hạng 3, Đồng Tháp (67,06 điểm) hạng 4, Đà Nẵng từ vị trí quán quân nhiều năm liền rơi xuống hạng 5 với 66,98 điểm.\n\n"
            "Ở khu vực đồng bằng sông Cửu Long, ngoài Long An và Đồng Tháp, còn có Trà Vinh (hạng 8), Bến Tre (12), Kiên Giang (14) và An Giang (19). Vĩnh Long, từng đứng thứ 9 năm 2010, năm nay tụt đến 45 bậc, chỉ còn xếp thứ 54. Cà Mau ở vị trí thứ 52, Bạc Liêu đội sổ khu vực khi xếp thứ 61/63.\n\n"
            "TPHCM xếp hạng 20 (năm 2010: 23), Hà Nội hạng 36, tăng 7 bậc. Cao Bằng là tỉnh cuối cùng với 50,98 điểm.\n\n"
            "Theo ông Vũ Tiến Lộc, Chủ tịch VCCI, có 3 chỉ số được cải thiện là gia nhập thị trường, chi phí thời gian và chi phí không chính thức. Riêng chỉ số tiếp cận đất đai, điểm trung vị giảm từ 6,06 điểm còn 5,87 điểm."
        ),
        [
            "An Giang | PCI | 2011 | rank = 19 | actual",
            "Bạc Liêu | PCI | 2011 | rank = 61 | actual",
            "Bạc Liêu | PCI | 2011 | rank from bottom 1 | actual | region",
            "Bắc Ninh | PCI | 2011 | rank = 2 | actual",
            "Bắc Ninh | PCI | 2011 | score = 67.27 | actual",
            "Bến Tre | PCI | 2011 | rank = 12 | actual",
            "Cao Bằng | PCI | 2011 | rank = 63 | actual",
            "Cao Bằng | PCI | 2011 | score = 50.98 | actual",
            "Cà Mau | PCI | 2011 | rank = 52 | actual",
            "Các tỉnh, thành phố | PCI/Tiếp cận đất đai | 2010 | score = 6.06 | actual",
            "Các tỉnh, thành phố | PCI/Tiếp cận đất đai | 2011 | score = 5.87 | actual",
            "Hà Nội | PCI | 2011 | rank = 36 | actual",
            "Hà Nội | PCI | 2011 | rank_change = 7 | actual",
            "Kiên Giang | PCI | 2011 | rank = 14 | actual",
            "Long An | PCI | 2011 | rank = 3 | actual",
            "Long An | PCI | 2011 | score = 67.12 | actual",
            "Lào Cai | PCI | 2011 | rank = 1 | actual",
            "Lào Cai | PCI | 2011 | score = 73.53 | actual",
            "TP. Hồ Chí Minh | PCI | 2010 | rank = 23 | actual",
            "TP. Hồ Chí Minh | PCI | 2011 | rank = 20 | actual",
            "Trà Vinh | PCI | 2011 | rank = 8 | actual",
            "Vĩnh Long | PCI | 2010 | rank = 9 | actual",
            "Vĩnh Long | PCI | 2011 | rank = 54 | actual",
            "Vĩnh Long | PCI | 2011 | rank_change = -45 | actual",
            "Đà Nẵng | PCI | 2010 | rank = 1 | actual",
            "Đà Nẵng | PCI | 2011 | rank = 5 | actual",
            "Đà Nẵng | PCI | 2011 | score = 66.98 | actual",
            "Đồng Tháp | PCI | 2011 | rank = 4 | actual",
            "Đồng Tháp | PCI | 2011 | score = 67.06 | actual",
        ],
        {"title": "PCI 2011: ĐBSCL có 6 tỉnh lọt tốp 20", "outlet": "Sài Gòn Giải Phóng", "published_at": "2012-02-24"},
        id="places of the Mekong provinces in PCI 2011",
    ),
    pytest.param(
        (
            "Trong bảng xếp hạng PCI 2024 công bố ngày 6-5, Đà Nẵng đạt 70,35 điểm, đứng thứ 5, tăng 11 bậc so với năm 2023. Như vậy, sau hai năm văng khỏi top 5 (2022: hạng 9, 2023: hạng 16), thành phố đã lấy lại vị thế.\n\n"
            "Bốn địa phương xếp trên Đà Nẵng là Hải Phòng (74,84 điểm), Quảng Ninh (73,20 điểm), Long An (72,64 điểm) và Bắc Giang (70,92 điểm).\n\n"
            'Đi vào các chỉ số thành phần, "Gia nhập thị trường" đạt 7,56 điểm, hơn năm trước 0,61 điểm và xếp thứ 11; "Chi phí thời gian" 8,48 điểm - cao nhất trong 10 năm qua, "Thiết chế pháp lý và an ninh trật tự" 7,97 điểm. Chỉ số "Cạnh tranh bình đẳng" thấp nhất, chỉ 5,02 điểm, mất 0,4 điểm.\n\n'
            "Với PGI, thành phố được 27,95 điểm, hạng 3 toàn quốc. Hai bậc cao hơn thuộc về Hải Phòng (29,81 điểm) và Hưng Yên (28,23 điểm). Năm 2023 và 2022, Đà Nẵng lần lượt xếp thứ 2 và thứ 5 ở chỉ số này.\n\n"
            'Phó Chủ tịch Thường trực UBND thành phố Hồ Kỳ Minh: "Mục tiêu là năm 2025 vào top 3 PCI và dẫn đầu PGI. Muốn vậy, không sở nào được đứng ngoài cuộc".\n\n'
            "Ở bảng DDCI thành phố năm 2024, khối sở, ban, ngành do Sở Công Thương đứng đầu (88,4 điểm), Sở Tài chính về nhì; khối quận, huyện, Hải Châu bứt lên hạng nhất từ hạng tư, còn Hòa Vang và Liên Chiểu đứng ở hai vị trí cuối cùng."
        ),
        [
            "Bắc Giang | PCI | 2024 | score = 70.92 | actual",
            "Hưng Yên | PGI | 2024 | score = 28.23 | actual",
            "Hải Phòng | PCI | 2024 | score = 74.84 | actual",
            "Hải Phòng | PGI | 2024 | score = 29.81 | actual",
            "Long An | PCI | 2024 | score = 72.64 | actual",
            "Quảng Ninh | PCI | 2024 | score = 73.2 | actual",
            "Quận Hải Châu | DDCI | 2023 | rank = 4 | actual | internal",
            "Quận Hải Châu | DDCI | 2024 | rank = 1 | actual | internal",
            "Sở Công Thương | DDCI | 2024 | rank = 1 | actual | internal",
            "Sở Công Thương | DDCI | 2024 | score = 88.4 | actual | internal",
            "Sở Tài chính | DDCI | 2024 | rank = 2 | actual | internal",
            "Đà Nẵng | PCI | 2022 | rank = 9 | actual",
            "Đà Nẵng | PCI | 2023 | rank = 16 | actual",
            "Đà Nẵng | PCI | 2024 | rank = 5 | actual",
            "Đà Nẵng | PCI | 2024 | rank_change = 11 | actual",
            "Đà Nẵng | PCI | 2024 | score = 70.35 | actual",
            "Đà Nẵng | PCI | 2025 | rank <= 3 | target",
            "Đà Nẵng | PCI/Chi phí thời gian | 2024 | score = 8.48 | actual",
            "Đà Nẵng | PCI/Cạnh tranh bình đẳng | 2024 | score = 5.02 | actual",
            "Đà Nẵng | PCI/Cạnh tranh bình đẳng | 2024 | score_change = -0.4 | actual",
            "Đà Nẵng | PCI/Gia nhập thị trường | 2024 | rank = 11 | actual",
            "Đà Nẵng | PCI/Gia nhập thị trường | 2024 | score = 7.56 | actual",
            "Đà Nẵng | PCI/Gia nhập thị trường | 2024 | score_change = 0.61 | actual",
            "Đà Nẵng | PCI/Thiết chế pháp lý và an ninh trật tự | 2024 | score = 7.97 | actual",
            "Đà Nẵng | PGI | 2022 | rank = 5 | actual",
            "Đà Nẵng | PGI | 2023 | rank = 2 | actual",
            "Đà Nẵng | PGI | 2024 | rank = 3 | actual",
            "Đà Nẵng | PGI | 2024 | score = 27.95 | actual",
            "Đà Nẵng | PGI | 2025 | rank = 1 | target",
        ],
        {"title": "Đà Nẵng trở lại top 5 PCI", "outlet": "Báo Đà Nẵng", "published_at": "2025-05-07"},
        id="PGI and PCI of Đà Nẵng",
    ),
    pytest.param(
        (
            "Với tổng điểm 46,74, Bến Tre là tỉnh đứng đầu bảng tổng hợp PAPI năm 2019, theo công bố trực tuyến ngày 28-4-2020 của UNDP và CECODES. Năm 2018, Bến Tre cũng giữ vị trí số một với 47,05 điểm (thang điểm 80), năm 2017 đứng thứ 2.\n\n"
            "Xếp liền sau là Đồng Tháp (46,67 điểm) và Bắc Giang (46,09 điểm). Bình Định là tỉnh có điểm thấp nhất (40,84 điểm), kém Bến Tre gần 6 điểm.\n\n"
            'Bến Tre có 6/8 chỉ số nội dung thuộc nhóm cao nhất; hai chỉ số Quản trị môi trường và Quản trị điện tử ở nhóm trung bình thấp, với 3,66 và 2,9 điểm. "Công khai, minh bạch" đạt 6,27 điểm, đứng thứ nhất toàn quốc; "Trách nhiệm giải trình" 5,55 điểm, thứ hai sau Quảng Ninh; "Kiểm soát tham nhũng" 7,73 điểm.\n\n'
            "Trong khi đó, các tỉnh bạn trong khu vực có bước lùi: Cần Thơ từ nhóm cao nhất xuống nhóm trung bình cao, Trà Vinh giảm từ 43,2 còn 42,89 điểm, Kiên Giang 3 năm liền nằm trong nhóm thấp nhất.\n\n"
            "Tại hội nghị phân tích chỉ số, lãnh đạo UBND tỉnh giao Sở Nội vụ chủ trì xây dựng kế hoạch duy trì PAPI trong 5 tỉnh dẫn đầu năm 2020; các chỉ số nội dung dưới 4 điểm phải tăng ít nhất 0,3 điểm."
        ),
        [
            "Bình Định | PAPI | 2019 | rank from bottom 1 | actual",
            "Bình Định | PAPI | 2019 | score = 40.84 | actual",
            "Bắc Giang | PAPI | 2019 | rank = 3 | actual",
            "Bắc Giang | PAPI | 2019 | score = 46.09 | actual",
            "Bến Tre | PAPI | 2017 | rank = 2 | actual",
            "Bến Tre | PAPI | 2018 | rank = 1 | actual",
            "Bến Tre | PAPI | 2018 | score = 47.05 | actual",
            "Bến Tre | PAPI | 2019 | rank = 1 | actual",
            "Bến Tre | PAPI | 2019 | score = 46.74 | actual",
            "Bến Tre | PAPI | 2020 | rank <= 5 | target",
            "Bến Tre | PAPI/Công khai minh bạch | 2019 | rank = 1 | actual",
            "Bến Tre | PAPI/Công khai minh bạch | 2019 | score = 6.27 | actual",
            "Bến Tre | PAPI/Kiểm soát tham nhũng | 2019 | score = 7.73 | actual",
            "Bến Tre | PAPI/Quản trị môi trường | 2019 | group trung bình thấp | actual",
            "Bến Tre | PAPI/Quản trị môi trường | 2019 | score = 3.66 | actual",
            "Bến Tre | PAPI/Quản trị điện tử | 2019 | group trung bình thấp | actual",
            "Bến Tre | PAPI/Quản trị điện tử | 2019 | score = 2.9 | actual",
            "Bến Tre | PAPI/Trách nhiệm giải trình | 2019 | rank = 2 | actual",
            "Bến Tre | PAPI/Trách nhiệm giải trình | 2019 | score = 5.55 | actual",
            "Cần Thơ | PAPI | 2018 | group cao nhất | actual",
            "Cần Thơ | PAPI | 2019 | group trung bình cao | actual",
            "Kiên Giang | PAPI | 2019 | group thấp nhất | actual",
            "Trà Vinh | PAPI | 2018 | score = 43.2 | actual",
            "Trà Vinh | PAPI | 2019 | score = 42.89 | actual",
            "Đồng Tháp | PAPI | 2019 | rank = 2 | actual",
            "Đồng Tháp | PAPI | 2019 | score = 46.67 | actual",
        ],
        {
            "title": "PAPI 2019: Bến Tre vượt lên dẫn đầu cả nước",
            "outlet": "Báo Đồng Khởi",
            "published_at": "2020-04-28",
        },
        id="PAPI 2019 and 2018 of Bến Tre and its neighbours",
    ),
    pytest.param(
        (
            "(BGĐT)- UBND huyện Yên Dũng (Bắc Giang) vừa công bố kết quả chấm điểm chỉ số cải cách hành chính năm 2021 của 18 xã, thị trấn.\n\n"
            "Theo đó, thị trấn Nham Biền dẫn đầu với 94,35 điểm; tiếp theo là xã Tiền Phong 93,8 điểm, Cảnh Thụy 92,64 điểm. Bốn xã có số điểm dưới 80 là Đồng Phúc (79,9 điểm), Lãng Sơn (79,2 điểm), Trí Yên (78,05 điểm) và Quỳnh Sơn (77,3 điểm), trong đó Quỳnh Sơn hai năm liền đứng cuối bảng.\n\n"
            "So với năm 2020, có 11 đơn vị tăng hạng, nhiều nhất là Tân Liễu (8 bậc), Yên Lư (6 bậc); 5 đơn vị tụt hạng, gồm Nội Hoàng tụt 7 bậc từ thứ 4 xuống 11, Xuân Phú tụt 3 bậc.\n\n"
            "Điểm bình quân toàn huyện đạt 85,6 điểm, cao hơn năm trước 1,2 điểm. Trong bảng của tỉnh, năm 2020 huyện xếp thứ 3/10 huyện, thành phố.\n\n"
            "Tỷ lệ hồ sơ giải quyết đúng hạn của bộ phận một cửa cấp xã đạt 99,1%; 100% xã có trang thông tin điện tử."
        ),
        [
            "Huyện Yên Dũng | PAR_INDEX | 2020 | rank = 3 | actual | internal",
            "Thị trấn Nham Biền | PAR_INDEX | 2021 | rank = 1 | actual | internal",
            "Thị trấn Nham Biền | PAR_INDEX | 2021 | score = 94.35 | actual | internal",
            "Xã Cảnh Thụy | PAR_INDEX | 2021 | rank = 3 | actual | internal",
            "Xã Cảnh Thụy | PAR_INDEX | 2021 | score = 92.64 | actual | internal",
            "Xã Lãng Sơn | PAR_INDEX | 2021 | score = 79.2 | actual | internal",
            "Xã Nội Hoàng | PAR_INDEX | 2020 | rank = 4 | actual | internal",
            "Xã Nội Hoàng | PAR_INDEX | 2021 | rank = 11 | actual | internal",
            "Xã Nội Hoàng | PAR_INDEX | 2021 | rank_change = -7 | actual | internal",
            "Xã Quỳnh Sơn | PAR_INDEX | 2021 | rank = 18 | actual | internal",
            "Xã Quỳnh Sơn | PAR_INDEX | 2021 | score = 77.3 | actual | internal",
            "Xã Tiền Phong | PAR_INDEX | 2021 | rank = 2 | actual | internal",
            "Xã Tiền Phong | PAR_INDEX | 2021 | score = 93.8 | actual | internal",
            "Xã Trí Yên | PAR_INDEX | 2021 | score = 78.05 | actual | internal",
            "Xã Tân Liễu | PAR_INDEX | 2021 | rank_change = 8 | actual | internal",
            "Xã Xuân Phú | PAR_INDEX | 2021 | rank_change = -3 | actual | internal",
            "Xã Yên Lư | PAR_INDEX | 2021 | rank_change = 6 | actual | internal",
            "Xã Đồng Phúc | PAR_INDEX | 2021 | score = 79.9 | actual | internal",
        ],
        {
            "title": "Yên Dũng công bố chỉ số cải cách hành chính cấp xã năm 2021",
            "outlet": "Báo Bắc Giang",
            "published_at": "2022-01-20",
        },
        id="a district's own table of communes",
    ),
    pytest.param(
        (
            'Từng là "ngôi sao" của bảng xếp hạng PCI với 6 năm liền đứng nhất, nhì giai đoạn 2005-2010, Bình Dương nay chỉ còn là cái bóng của chính mình.\n\n'
            "Kết quả PCI 2023 cho thấy tỉnh chỉ đạt 64,5 điểm, nằm ngoài top 30 và không có tên trong danh sách công bố của VCCI (danh sách chỉ gồm 30 địa phương). Một năm trước, tỉnh xếp 21/63 với 65,13 điểm; năm 2021 là hạng 6.\n\n"
            "Ở vùng Đông Nam Bộ, Bà Rịa - Vũng Tàu trụ vững ở nhóm 10 (hạng 7, 69,57 điểm), TP.HCM từ 27 lên 25, còn Đồng Nai, Tây Ninh và Bình Phước cũng vắng bóng trong tốp 30.\n\n"
            "Trong khi đó, Quảng Ninh xác lập kỷ lục năm thứ bảy liên tiếp dẫn đầu PCI với 71,25 điểm. Theo sát là Long An (70,94), Hải Phòng (70,34), Bắc Giang (69,75), Đồng Tháp (69,66).\n\n"
            "Điều gì khiến Bình Dương tụt dốc? Theo VCCI, ba điểm nghẽn của tỉnh là tiếp cận đất đai (6,3 điểm, giảm 0,6), tính năng động của chính quyền (5,9 điểm, giảm 1,02) và cạnh tranh bình đẳng (4,9 điểm).\n\n"
            "Điểm sáng hiếm hoi: chi phí không chính thức tăng 0,21 lên 7,08 điểm, đứng thứ 12; PGI đạt 24,3 điểm, xếp thứ 9 cả nước và nhất vùng.\n\n"
            "Tại buổi làm việc ngày 10/5, lãnh đạo tỉnh đặt quyết tâm đưa PCI trở lại nhóm 20 ngay trong năm 2024 và nhóm 10 vào năm 2025."
        ),
        [
            "Bà Rịa - Vũng Tàu | PCI | 2023 | rank <= 10 | actual",
            "Bà Rịa - Vũng Tàu | PCI | 2023 | rank = 7 | actual",
            "Bà Rịa - Vũng Tàu | PCI | 2023 | score = 69.57 | actual",
            "Bình Dương | PCI | 2021 | rank = 6 | actual",
            "Bình Dương | PCI | 2022 | rank = 21 | actual",
            "Bình Dương | PCI | 2022 | score = 65.13 | actual",
            "Bình Dương | PCI | 2023 | score = 64.5 | actual",
            "Bình Dương | PCI | 2024 | rank <= 20 | target",
            "Bình Dương | PCI | 2025 | rank <= 10 | target",
            "Bình Dương | PCI/Chi phí không chính thức | 2023 | rank = 12 | actual",
            "Bình Dương | PCI/Chi phí không chính thức | 2023 | score = 7.08 | actual",
            "Bình Dương | PCI/Chi phí không chính thức | 2023 | score_change = 0.21 | actual",
            "Bình Dương | PCI/Cạnh tranh bình đẳng | 2023 | score = 4.9 | actual",
            "Bình Dương | PCI/Tiếp cận đất đai | 2023 | score = 6.3 | actual",
            "Bình Dương | PCI/Tiếp cận đất đai | 2023 | score_change = -0.6 | actual",
            "Bình Dương | PCI/Tính năng động | 2023 | score = 5.9 | actual",
            "Bình Dương | PCI/Tính năng động | 2023 | score_change = -1.02 | actual",
            "Bình Dương | PGI | 2023 | rank = 1 | actual | region",
            "Bình Dương | PGI | 2023 | rank = 9 | actual",
            "Bình Dương | PGI | 2023 | score = 24.3 | actual",
            "Bắc Giang | PCI | 2023 | rank = 4 | actual",
            "Bắc Giang | PCI | 2023 | score = 69.75 | actual",
            "Hải Phòng | PCI | 2023 | rank = 3 | actual",
            "Hải Phòng | PCI | 2023 | score = 70.34 | actual",
            "Long An | PCI | 2023 | rank = 2 | actual",
            "Long An | PCI | 2023 | score = 70.94 | actual",
            "Quảng Ninh | PCI | 2023 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2023 | score = 71.25 | actual",
            "TP. Hồ Chí Minh | PCI | 2022 | rank = 27 | actual",
            "TP. Hồ Chí Minh | PCI | 2023 | rank = 25 | actual",
            "Đồng Tháp | PCI | 2023 | rank = 5 | actual",
            "Đồng Tháp | PCI | 2023 | score = 69.66 | actual",
        ],
        {"title": "Vì sao PCI của Bình Dương rơi tự do?", "outlet": "VnEconomy", "published_at": "2024-05-13"},
        id="PCI 2023 by an economic daily",
    ),
    pytest.param(
        (
            "(GLO)- Năm 2024, Chỉ số PAPI của tỉnh Gia Lai đạt 41,88 điểm, tăng 1,67 điểm và tăng 14 bậc so với năm 2023, vươn lên xếp thứ 38 cả nước, thứ 3/5 tỉnh khu vực Tây Nguyên.\n\n"
            "Trước đó, PAPI của tỉnh năm 2020 là 40,29 điểm (hạng 56), năm 2021 là 38,77 điểm (hạng 60), năm 2022 đạt 39,93 điểm (hạng 55), năm 2023 đạt 40,21 điểm (hạng 52).\n\n"
            'Có 7/8 chỉ số nội dung tăng điểm. Trong đó, tăng cao nhất là chỉ số "Quản trị điện tử" với 0,52 điểm, đạt 3,31 điểm; kế đến là chỉ số "Công khai, minh bạch trong việc ra quyết định ở địa phương" tăng 0,44 điểm, đạt 5,17 điểm. Chỉ số duy nhất giảm điểm là "Cung ứng dịch vụ công" (7,25 điểm, giảm 0,06 điểm).\n\n'
            "Nếu xét theo nhóm, tỉnh có 2 chỉ số thuộc nhóm cao nhất, 3 chỉ số thuộc nhóm trung bình cao, không còn chỉ số nào ở nhóm thấp nhất (năm 2023 có 3 chỉ số).\n\n"
            "Trong khu vực, Lâm Đồng dẫn đầu với 43,32 điểm, tiếp đến là Đắk Nông 42,6 điểm; Đắk Lắk và Kon Tum xếp thứ 4, thứ 5.\n\n"
            "Nói về kết quả này, ông Trần Tuấn Anh - Phó Giám đốc Sở Nội vụ - cho hay: Đây là năm đầu tiên PAPI của tỉnh ra khỏi nhóm 20 tỉnh có điểm thấp nhất. Mục tiêu của năm 2025 là tối thiểu 42,5 điểm, thuộc nhóm trung bình cao, thứ hạng không thấp hơn 35."
        ),
        [
            "Gia Lai | PAPI | 2020 | rank = 56 | actual",
            "Gia Lai | PAPI | 2020 | score = 40.29 | actual",
            "Gia Lai | PAPI | 2021 | rank = 60 | actual",
            "Gia Lai | PAPI | 2021 | score = 38.77 | actual",
            "Gia Lai | PAPI | 2022 | rank = 55 | actual",
            "Gia Lai | PAPI | 2022 | score = 39.93 | actual",
            "Gia Lai | PAPI | 2023 | rank = 52 | actual",
            "Gia Lai | PAPI | 2023 | score = 40.21 | actual",
            "Gia Lai | PAPI | 2024 | rank = 3 | actual | region",
            "Gia Lai | PAPI | 2024 | rank = 38 | actual",
            "Gia Lai | PAPI | 2024 | rank_change = 14 | actual",
            "Gia Lai | PAPI | 2024 | score = 41.88 | actual",
            "Gia Lai | PAPI | 2024 | score_change = 1.67 | actual",
            "Gia Lai | PAPI | 2025 | group trung bình cao | target",
            "Gia Lai | PAPI | 2025 | rank <= 35 | target",
            "Gia Lai | PAPI | 2025 | score >= 42.5 | target",
            "Gia Lai | PAPI/Cung ứng dịch vụ công | 2024 | score = 7.25 | actual",
            "Gia Lai | PAPI/Cung ứng dịch vụ công | 2024 | score_change = -0.06 | actual",
            "Gia Lai | PAPI/Công khai minh bạch | 2024 | score = 5.17 | actual",
            "Gia Lai | PAPI/Công khai minh bạch | 2024 | score_change = 0.44 | actual",
            "Gia Lai | PAPI/Quản trị điện tử | 2024 | score = 3.31 | actual",
            "Gia Lai | PAPI/Quản trị điện tử | 2024 | score_change = 0.52 | actual",
            "Kon Tum | PAPI | 2024 | rank = 5 | actual | region",
            "Lâm Đồng | PAPI | 2024 | rank = 1 | actual | region",
            "Lâm Đồng | PAPI | 2024 | score = 43.32 | actual",
            "Đắk Lắk | PAPI | 2024 | rank = 4 | actual | region",
            "Đắk Nông | PAPI | 2024 | rank = 2 | actual | region",
            "Đắk Nông | PAPI | 2024 | score = 42.6 | actual",
        ],
        {"title": "Gia Lai: Chỉ số PAPI có nhiều khởi sắc", "outlet": "Báo Gia Lai", "published_at": "2025-04-22"},
        id="PAPI of a province over five years",
    ),
    pytest.param(
        (
            "(CT)- Chiều 14-3, UBND TP Cần Thơ họp công bố Chỉ số năng lực cạnh tranh các sở, ngành và quận, huyện (DDCI) năm 2021.\n\n"
            "Đứng đầu khối quận, huyện là Thới Lai với 84,54 điểm; hạng nhì: Cái Răng, 84,1 điểm; hạng ba: Phong Điền, 82,75 điểm. Ninh Kiều dù tăng 3,2 điểm so với 2020 vẫn chỉ xếp thứ 7/9, trên Ô Môn và Cờ Đỏ. Quận Thốt Nốt, quán quân của năm 2020, rơi xuống thứ 5.\n\n"
            "Ở khối sở, ngành, Sở Tư pháp 90,2 điểm - cao nhất trong 16 đơn vị. Kém 0,3 điểm là Cục Hải quan thành phố; Sở Ngoại vụ (88,7 điểm) đứng thứ ba, Sở Nội vụ đồng hạng ba. Xếp chót là Sở Giao thông vận tải với 71,3 điểm.\n\n"
            "Thành phố phấn đấu PCI năm 2022 nằm trong nhóm 10 của cả nước và đứng nhất vùng ĐBSCL. Năm 2020, Cần Thơ xếp thứ 12, giảm một bậc."
        ),
        [
            "Cần Thơ | PCI | 2020 | rank = 12 | actual",
            "Cần Thơ | PCI | 2020 | rank_change = -1 | actual",
            "Cần Thơ | PCI | 2022 | rank <= 10 | target",
            "Cần Thơ | PCI | 2022 | rank = 1 | target | region",
            "Huyện Phong Điền | DDCI | 2021 | rank = 3 | actual | internal",
            "Huyện Phong Điền | DDCI | 2021 | score = 82.75 | actual | internal",
            "Huyện Thới Lai | DDCI | 2021 | rank = 1 | actual | internal",
            "Huyện Thới Lai | DDCI | 2021 | score = 84.54 | actual | internal",
            "Quận Cái Răng | DDCI | 2021 | rank = 2 | actual | internal",
            "Quận Cái Răng | DDCI | 2021 | score = 84.1 | actual | internal",
            "Quận Ninh Kiều | DDCI | 2021 | rank = 7 | actual | internal",
            "Quận Ninh Kiều | DDCI | 2021 | score_change = 3.2 | actual | internal",
            "Quận Thốt Nốt | DDCI | 2020 | rank = 1 | actual | internal",
            "Quận Thốt Nốt | DDCI | 2021 | rank = 5 | actual | internal",
            "Sở Giao thông vận tải | DDCI | 2021 | rank = 16 | actual | internal",
            "Sở Giao thông vận tải | DDCI | 2021 | score = 71.3 | actual | internal",
            "Sở Ngoại vụ | DDCI | 2021 | rank = 3 | actual | internal",
            "Sở Ngoại vụ | DDCI | 2021 | score = 88.7 | actual | internal",
            "Sở Nội vụ | DDCI | 2021 | rank = 3 | actual | internal",
            "Sở Tư pháp | DDCI | 2021 | rank = 1 | actual | internal",
            "Sở Tư pháp | DDCI | 2021 | score = 90.2 | actual | internal",
        ],
        {"title": "Cần Thơ công bố kết quả DDCI 2021", "outlet": "Báo Cần Thơ", "published_at": "2022-03-15"},
        id="DDCI of a city's districts in short news",
    ),
    pytest.param(
        (
            "(TBKTSG Online) - Đà Nẵng với 75,96 điểm và Bình Dương với 74,04 điểm tiếp tục là hai địa phương đứng đầu bảng xếp hạng chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2009, vừa được VCCI công bố hôm qua.\n\n"
            "Lào Cai nhảy từ vị trí thứ 8 năm 2008 lên thứ 3 (70,47 điểm), Đồng Tháp đứng thứ 4 (68,54 điểm) và Vĩnh Long đứng thứ 5 (67,24 điểm). Năm địa phương này cùng thuộc nhóm rất tốt.\n\n"
            "Trong khi đó, TPHCM chỉ xếp thứ 16, tụt 3 bậc, thuộc nhóm tốt; Hà Nội xếp hạng 33, nhóm khá. Cuối bảng là Cao Bằng (45,43 điểm), Kon Tum (47,01) và Bình Phước (50,17).\n\n"
            "Nhìn theo vùng, 7 trong số 13 tỉnh, thành ĐBSCL nằm trong hai nhóm đầu. Long An, á quân của vùng, đứng thứ 12 chung cuộc.\n\n"
            "Điểm trung bình của cả nước là 58,4 điểm, tăng khoảng 5 điểm so với năm 2008."
        ),
        [
            "Bình Dương | PCI | 2009 | score = 74.04 | actual",
            "Bình Phước | PCI | 2009 | score = 50.17 | actual",
            "Cao Bằng | PCI | 2009 | score = 45.43 | actual",
            "Cả nước | PCI | 2009 | score = 58.4 | actual",
            "Cả nước | PCI | 2009 | score_change ~ 5 | actual",
            "Hà Nội | PCI | 2009 | group khá | actual",
            "Hà Nội | PCI | 2009 | rank = 33 | actual",
            "Kon Tum | PCI | 2009 | score = 47.01 | actual",
            "Long An | PCI | 2009 | rank = 12 | actual",
            "Long An | PCI | 2009 | rank = 2 | actual | region",
            "Lào Cai | PCI | 2008 | rank = 8 | actual",
            "Lào Cai | PCI | 2009 | rank = 3 | actual",
            "Lào Cai | PCI | 2009 | score = 70.47 | actual",
            "TP. Hồ Chí Minh | PCI | 2009 | group tốt | actual",
            "TP. Hồ Chí Minh | PCI | 2009 | rank = 16 | actual",
            "TP. Hồ Chí Minh | PCI | 2009 | rank_change = -3 | actual",
            "Vĩnh Long | PCI | 2009 | rank = 5 | actual",
            "Vĩnh Long | PCI | 2009 | score = 67.24 | actual",
            "Đà Nẵng | PCI | 2009 | score = 75.96 | actual",
            "Đồng Tháp | PCI | 2009 | rank = 4 | actual",
            "Đồng Tháp | PCI | 2009 | score = 68.54 | actual",
        ],
        {
            "title": "PCI 2009: Đà Nẵng, Bình Dương vẫn dẫn đầu",
            "outlet": "Thời báo Kinh tế Sài Gòn",
            "published_at": "2010-01-15",
        },
        id="PCI 2009 and its groups by a business paper",
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
        ["Long An | PCI | 2014 | rank = 5 | actual"],
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
    pytest.param(
        "PAPI năm 2018 của Bến Tre đạt 47,05 điểm (thang điểm 80), năm 2017 đứng thứ 2.",
        [
            "Bến Tre | PAPI | 2017 | rank = 2 | actual",
            "Bến Tre | PAPI | 2018 | score = 47.05 | actual",
        ],
        {},
        id="a-scale-in-brackets",
    ),
    pytest.param(
        "PCI năm 2021: Lào Cai xếp thứ 5, năm 2020 xếp thứ 8. Tiếp theo là Yên Bái và Sơn La.",
        [
            "Lào Cai | PCI | 2020 | rank = 8 | actual",
            "Lào Cai | PCI | 2021 | rank = 5 | actual",
            "Sơn La | PCI | 2021 | rank = 7 | actual",
            "Yên Bái | PCI | 2021 | rank = 6 | actual",
        ],
        {},
        id="what-follows-goes-on-from-this-year",
    ),
    pytest.param(
        "PCI năm 2021: Lào Cai leo lên hạng 5 từ hạng 12, Sơn La rơi xuống thứ 40 từ vị trí 33 của năm trước.",
        [
            "Lào Cai | PCI | 2020 | rank = 12 | actual",
            "Lào Cai | PCI | 2021 | rank = 5 | actual",
            "Sơn La | PCI | 2020 | rank = 33 | actual",
            "Sơn La | PCI | 2021 | rank = 40 | actual",
        ],
        {},
        id="up-to-a-place-from-another",
    ),
    pytest.param(
        "PAPI năm 2019: hai chỉ số Quản trị môi trường và Quản trị điện tử của Bến Tre ở nhóm trung bình thấp, với 3,66 và 2,9 điểm.",
        [
            "Bến Tre | PAPI/Quản trị môi trường | 2019 | group trung bình thấp | actual",
            "Bến Tre | PAPI/Quản trị môi trường | 2019 | score = 3.66 | actual",
            "Bến Tre | PAPI/Quản trị điện tử | 2019 | group trung bình thấp | actual",
            "Bến Tre | PAPI/Quản trị điện tử | 2019 | score = 2.9 | actual",
        ],
        {},
        id="two-components-and-two-scores",
    ),
    pytest.param(
        "Năm 2021, PCI của Lào Cai đạt 64,93 điểm. Tính minh bạch cao nhất, 7,9 điểm. Chi phí thời gian 8,48 điểm - cao nhất trong 10 năm qua. Đào tạo lao động cao nhất cả nước.",
        [
            "Lào Cai | PCI | 2021 | score = 64.93 | actual",
            "Lào Cai | PCI/Chi phí thời gian | 2021 | score = 8.48 | actual",
            "Lào Cai | PCI/Tính minh bạch | 2021 | score = 7.9 | actual",
            "Lào Cai | PCI/Đào tạo lao động | 2021 | rank = 1 | actual",
        ],
        {},
        id="the-highest-of-its-own-components",
    ),
    pytest.param(
        "DDCI năm 2024 của tỉnh Bắc Giang: khối sở, ngành do Sở Công Thương đứng đầu (88,4 điểm); theo đánh giá do Sở Nội vụ thực hiện, Sở Y tế đạt 80 điểm.",
        [
            "Sở Công Thương | DDCI | 2024 | rank = 1 | actual | internal",
            "Sở Công Thương | DDCI | 2024 | score = 88.4 | actual | internal",
            "Sở Y tế | DDCI | 2024 | score = 80 | actual | internal",
        ],
        {},
        id="whom-the-block-is-led-by",
    ),
    pytest.param(
        'Phó Chủ tịch Thường trực UBND thành phố Hồ Kỳ Minh: "Mục tiêu là năm 2025 vào tốp 3 PCI".',
        [
            "Đà Nẵng | PCI | 2025 | rank <= 3 | target",
        ],
        {"outlet": "Báo Đà Nẵng", "published_at": "2025-05-07"},
        id="the-person-in-office-is-no-town",
    ),
    pytest.param(
        "PCI năm 2011: ở khu vực đồng bằng sông Cửu Long có Trà Vinh (hạng 8), Bến Tre (12), Kiên Giang (14) và An Giang (19).",
        [
            "An Giang | PCI | 2011 | rank = 19 | actual",
            "Bến Tre | PCI | 2011 | rank = 12 | actual",
            "Kiên Giang | PCI | 2011 | rank = 14 | actual",
            "Trà Vinh | PCI | 2011 | rank = 8 | actual",
        ],
        {},
        id="a-list-beyond-the-size-of-its-region",
    ),
    pytest.param(
        "PCI năm 2011: Cao Bằng là tỉnh cuối cùng với 50,98 điểm; Lào Cai là tỉnh cuối cùng công bố kế hoạch.",
        [
            "Cao Bằng | PCI | 2011 | rank from bottom 1 | actual",
            "Cao Bằng | PCI | 2011 | score = 50.98 | actual",
        ],
        {},
        id="the-last-of-the-table-and-the-last-to-come",
    ),
    pytest.param(
        "PAPI năm 2019 của Bến Tre đạt 46,74 điểm. Tỉnh xây dựng kế hoạch duy trì PAPI trong 5 tỉnh dẫn đầu năm 2020; các chỉ số nội dung dưới 4 điểm phải tăng ít nhất 0,3 điểm.",
        [
            "Bến Tre | PAPI | 2019 | score = 46.74 | actual",
            "Bến Tre | PAPI | 2020 | rank <= 5 | target",
        ],
        {"published_at": "2020-04-28"},
        id="what-each-component-must-gain",
    ),
    pytest.param(
        "PCI 2021 của Cà Mau xếp 53/63. Chúng tôi đặt mục tiêu vào nhóm 30 trong năm tới, lãnh đạo tỉnh nói.",
        [
            "Cà Mau | PCI | 2021 | rank = 53 | actual",
            "Cà Mau | PCI | 2023 | rank <= 30 | target",
        ],
        {"published_at": "2022-10-01"},
        id="in-the-year-to-come",
    ),
    pytest.param(
        "DDCI năm 2023 của tỉnh Hà Giang, khối huyện, thành phố: Quản Bạ 80 điểm, Bắc Quang 79 điểm.",
        [
            "Huyện Bắc Quang | DDCI | 2023 | score = 79 | actual | internal",
            "Huyện Quản Bạ | DDCI | 2023 | score = 80 | actual | internal",
        ],
        {},
        id="of-which-type-each-is-the-block-does-not-tell",
    ),
    pytest.param(
        "Chỉ số năng lực cạnh tranh các sở, ngành và huyện, thành phố của tỉnh Hà Giang năm 2022: Sở Y tế đạt 80 điểm, đứng thứ 2.",
        [
            "Sở Y tế | DDCI | 2022 | rank = 2 | actual | internal",
            "Sở Y tế | DDCI | 2022 | score = 80 | actual | internal",
        ],
        {},
        id="the-competitiveness-of-departments",
    ),
    pytest.param(
        "PCI năm 2023 của Lào Cai xếp thứ 17 cả nước, thứ 2/14 tỉnh vùng Trung du và miền núi phía Bắc. Trong khu vực, Bắc Giang dẫn đầu, tiếp đến là Lào Cai; Sơn La xếp thứ 9, còn Điện Biên đứng thứ 52.",
        [
            "Bắc Giang | PCI | 2023 | rank = 1 | actual | region",
            "Lào Cai | PCI | 2023 | rank = 17 | actual",
            "Lào Cai | PCI | 2023 | rank = 2 | actual | region",
            "Sơn La | PCI | 2023 | rank = 9 | actual | region",
            "Điện Biên | PCI | 2023 | rank = 52 | actual",
        ],
        {},
        id="inside-the-region-that-is-meant",
    ),
    pytest.param(
        "PGI năm 2023 của Bình Dương đạt 24,3 điểm, xếp thứ 9 cả nước và nhất vùng, dù là tỉnh đông dân nhất vùng.",
        [
            "Bình Dương | PGI | 2023 | rank = 1 | actual | region",
            "Bình Dương | PGI | 2023 | rank = 9 | actual",
            "Bình Dương | PGI | 2023 | score = 24.3 | actual",
        ],
        {},
        id="first-of-the-region",
    ),
    pytest.param(
        'PAPI năm 2023 của Gia Lai: tăng cao nhất là chỉ số "Quản trị điện tử" với 0,52 điểm, đạt 3,31 điểm; Thủ tục hành chính công tăng 0,11 lên 7,08 điểm.',
        [
            "Gia Lai | PAPI/Quản trị điện tử | 2023 | score = 3.31 | actual",
            "Gia Lai | PAPI/Quản trị điện tử | 2023 | score_change = 0.52 | actual",
            "Gia Lai | PAPI/Thủ tục hành chính công | 2023 | score = 7.08 | actual",
            "Gia Lai | PAPI/Thủ tục hành chính công | 2023 | score_change = 0.11 | actual",
        ],
        {},
        id="what-gained-most",
    ),
    pytest.param(
        "PCI năm 2023 của Bình Dương đạt 64,5 điểm. Tỉnh từng 6 năm liền đứng nhất, nhì giai đoạn 2005-2010. Năm 2024, tỉnh đặt mục tiêu có thứ hạng không thấp hơn 20.",
        [
            "Bình Dương | PCI | 2023 | score = 64.5 | actual",
            "Bình Dương | PCI | 2024 | rank <= 20 | target",
        ],
        {"published_at": "2024-05-13"},
        id="places-of-a-period",
    ),
    pytest.param(
        "PCI năm 2009: Lào Cai xếp thứ 3, Đồng Tháp thứ 4 và Vĩnh Long thứ 5. Ba địa phương này cùng thuộc nhóm rất tốt. Trong số các tỉnh này, Lào Cai đạt 70,47 điểm.",
        [
            "Lào Cai | PCI | 2009 | group rất tốt | actual",
            "Lào Cai | PCI | 2009 | rank = 3 | actual",
            "Lào Cai | PCI | 2009 | score = 70.47 | actual",
            "Vĩnh Long | PCI | 2009 | group rất tốt | actual",
            "Vĩnh Long | PCI | 2009 | rank = 5 | actual",
            "Đồng Tháp | PCI | 2009 | group rất tốt | actual",
            "Đồng Tháp | PCI | 2009 | rank = 4 | actual",
        ],
        {},
        id="those-told-before-are-several",
    ),
    pytest.param(
        "PCI năm 2009: Lào Cai xếp thứ 3, Đồng Tháp xếp thứ 4. Năm địa phương này cùng thuộc nhóm rất tốt.",
        [
            "Lào Cai | PCI | 2009 | rank = 3 | actual",
            "Đồng Tháp | PCI | 2009 | rank = 4 | actual",
        ],
        {},
        id="more-than-were-told",
    ),
    pytest.param(
        "PCI năm 2009: Đà Nẵng với 75,96 điểm và Bình Dương với 74,04 điểm tiếp tục là hai địa phương đứng đầu. Thành phố mở thêm 2 điểm tiếp nhận hồ sơ.",
        [
            "Bình Dương | PCI | 2009 | score = 74.04 | actual",
            "Đà Nẵng | PCI | 2009 | score = 75.96 | actual",
        ],
        {},
        id="points-go-on",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), [*ARTICLES, *ROWS])
def test_an_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
