"""Whom, which documents and which other figures whole paragraphs of the press name."""

from datetime import datetime

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash

ROWS = [
    pytest.param(
        'Ông Nguyễn Văn Chương, Phó Chủ tịch UBND tỉnh, thẳng thắn: "Có ý kiến nói tỉnh đứng thứ 38, tôi xin đính chính, đó là kết quả của năm 2018, còn hiện nay chúng ta ở vị trí 44. Nếu không bị trừ 2,75 điểm vì chậm thực hiện nhiệm vụ Chính phủ giao, tỉnh đã có thể vươn lên hạng 33".\n\nChị Bùi Thị Hiền (xã Mông Hóa, TP Hòa Bình) cho biết chị chờ sổ đỏ gần 7 tháng. "Nói là cải cách mà tôi chưa thấy đâu", chị Hiền chia sẻ.\n\nGiám đốc Sở Nội vụ Đinh Thị Thảo lý giải: "Điểm của ta không thấp hơn năm trước, thậm chí tăng 1,08 điểm, nhưng các tỉnh khác tăng nhanh hơn. Năm 2019, với 81,57 điểm tỉnh xếp thứ 41". Bà cũng cho hay, Kế hoạch số 118/KH-UBND ngày 28/6/2021 của UBND tỉnh đặt mục tiêu năm 2021 PAR INDEX của tỉnh nằm trong nhóm 35 tỉnh, thành dẫn đầu, SIPAS đạt trên 85%; đến năm 2025 phấn đấu PAR INDEX vào top 25.',
        {
            "title": "Hòa Bình: Vì sao chỉ số cải cách hành chính chưa bứt phá?",
            "outlet": "baohoabinh.com.vn",
            "published_at": "2021-07-08",
        },
        {
            "people": [
                "Nguyễn Văn Chương | Phó Chủ tịch | UBND tỉnh Hòa Bình",
                "Bùi Thị Hiền | None | None",
                "Đinh Thị Thảo | Giám đốc | Sở Nội vụ",
            ],
            "documents": ["Kế hoạch | 118/KH-UBND | UBND tỉnh Hòa Bình | 2021-06-28"],
        },
        id="officials-and-a-reader",
    ),
    pytest.param(
        "Bà Trần Thị Lan Hương, chuyên gia cao cấp về quản trị công của Ngân hàng Thế giới, nhận xét rằng khoảng cách giữa tỉnh đứng đầu và tỉnh đứng cuối đã thu hẹp từ 0,42 xuống còn 0,37 điểm. Bà khuyến nghị Việt Nam phấn đấu lọt vào nhóm 50 nước dẫn đầu về chính phủ điện tử vào năm 2030, như tinh thần của Quyết định 749/QĐ-TTg của Thủ tướng Chính phủ.",
        {
            "title": "Chuyển đổi số Việt Nam: những con số biết nói",
            "outlet": "vneconomy.vn",
            "published_at": "2024-10-11",
        },
        {
            "people": ["Trần Thị Lan Hương | Chuyên gia cao cấp | Ngân hàng Thế giới"],
            "documents": ["Quyết định | 749/QĐ-TTg | Thủ tướng Chính phủ | None"],
            "quantities": [
                "None | khoảng cách giữa tỉnh đứng đầu và tỉnh đứng cuối đã thu hẹp | = 0.42 points | actual | None",
                "None | khoảng cách giữa tỉnh đứng đầu và tỉnh đứng cuối đã thu hẹp | = 0.37 points | actual | None",
            ],
        },
        id="an-expert-of-a-bank",
    ),
    pytest.param(
        "Ông Phạm Vũ Hồng, Chủ tịch UBND tỉnh, yêu cầu các ngành làm rõ nguyên nhân. Theo phân tích của Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh, 4/10 chỉ số thành phần giảm điểm gồm: gia nhập thị trường 6,78 điểm (giảm 0,61), tiếp cận đất đai 6,84 điểm (giảm 0,27), tính minh bạch 6,31 và đào tạo lao động 5,49. Ngược lại, chi phí không chính thức tăng từ 5,89 lên 6,40 điểm. Có tới 54% doanh nghiệp cho biết thường xuyên chi trả chi phí không chính thức, dù con số này đã giảm so với mức 66% của năm 2016; 35% phải chờ hơn một tháng mới đủ giấy tờ để hoạt động.",
        {"title": "PCI 2019: Kiên Giang lại lùi bước", "outlet": "baodautu.vn", "published_at": "2020-05-06"},
        {
            "quantities": [
                "Kiên Giang | chỉ số thành phần | = 4 count | actual | None",
                "Kiên Giang | tỷ lệ doanh nghiệp cho biết thường xuyên chi trả chi phí không chính thức | = 54 percent | actual | None",
                "Kiên Giang | tỷ lệ doanh nghiệp cho biết thường xuyên chi trả chi phí không chính thức | = 66 percent | actual | 2016",
                "Kiên Giang | tỷ lệ phải chờ hơn một tháng mới đủ giấy tờ | = 35 percent | actual | 2016",
            ]
        },
        id="shares-held-against-a-year",
    ),
    pytest.param(
        'Ông Phạm Vũ Hồng, Chủ tịch UBND tỉnh, yêu cầu các ngành làm rõ nguyên nhân. Theo phân tích của Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh, 4/10 chỉ số thành phần giảm điểm gồm: gia nhập thị trường 6,78 điểm (giảm 0,61), tiếp cận đất đai 6,84 điểm (giảm 0,27), tính minh bạch 6,31 và đào tạo lao động 5,49. Ngược lại, chi phí không chính thức tăng từ 5,89 lên 6,40 điểm. Có tới 54% doanh nghiệp cho biết thường xuyên chi trả chi phí không chính thức, dù con số này đã giảm so với mức 66% của năm 2016; 35% phải chờ hơn một tháng mới đủ giấy tờ để hoạt động.\n\nTrao đổi với Báo Đầu tư, TS. Vũ Tiến Lộc, Chủ tịch VCCI, nhấn mạnh: "Điểm trung vị cả nước năm 2019 là 65,13, cao nhất trong 15 năm. Chúng tôi chưa năm nào thấy khoảng cách giữa tỉnh đầu và cuối hẹp đến thế". Còn ông Đậu Anh Tuấn, Trưởng ban Pháp chế VCCI, Giám đốc Dự án PCI, lưu ý thứ hạng của môi trường kinh doanh Việt Nam theo Ngân hàng Thế giới đã lùi từ 69 xuống 70, còn năng lực cạnh tranh toàn cầu 4.0 thì tăng 10 bậc, lên hạng 67/141.\n\nTại Chương trình hành động số 57/CTr-UBND thực hiện Nghị quyết 02/NQ-CP ngày 01/01/2020 của Chính phủ, UBND tỉnh Kiên Giang đề ra chỉ tiêu PCI năm 2020 đạt 66 điểm trở lên, thuộc nhóm 30; PAPI và PAR INDEX vào nhóm 30 và 25. Phó Chủ tịch Thường trực UBND tỉnh Mai Anh Nhịn cho rằng nhiệm vụ này không dễ, bởi năm 2018 PCI của tỉnh cũng từng được đặt mục tiêu top 20 mà chỉ về thứ 31.',
        {"title": "PCI 2019: Kiên Giang lại lùi bước", "outlet": "baodautu.vn", "published_at": "2020-05-06"},
        {
            "people": [
                "Phạm Vũ Hồng | Chủ tịch | UBND tỉnh Kiên Giang",
                "Vũ Tiến Lộc | Chủ tịch | VCCI",
                "Đậu Anh Tuấn | Trưởng ban | Ban Pháp chế VCCI",
                "Mai Anh Nhịn | Phó Chủ tịch Thường trực | UBND tỉnh Kiên Giang",
            ],
            "documents": [
                "Chương trình hành động | 57/CTr-UBND | UBND tỉnh Kiên Giang | None",
                "Nghị quyết | 02/NQ-CP | Chính phủ | 2020-01-01",
            ],
        },
        id="heads-and-plans",
    ),
    pytest.param(
        "Chiều 17/5, đồng chí Đoàn Ngọc Lâm, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh chủ trì hội nghị phân tích kết quả Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2022. Tham dự có các đồng chí Trần Thế Vương, Giám đốc Sở Nội vụ; Nguyễn Hữu Hồng, Chủ tịch Hội Nông dân tỉnh; bà Caitlin Wiesen, Trưởng đại diện thường trú UNDP tại Việt Nam (tham dự trực tuyến) cùng lãnh đạo 8 huyện, thị xã, thành phố.\n\nĐại diện Sở Thông tin và Truyền thông, bà Hoàng Thị Lan Anh - Phó Trưởng phòng Công nghệ thông tin - dẫn số liệu: 100% thủ tục đủ điều kiện đã lên cổng dịch vụ công, song tỷ lệ phát sinh hồ sơ mới 32,4%, thấp xa chỉ tiêu 50% của Kế hoạch 2354/KH-UBND ngày 30/12/2022. Về DTI 2021, tỉnh chỉ xếp thứ 41.",
        {
            "title": "Quảng Bình họp bàn giải pháp nâng cao chỉ số PAPI",
            "outlet": "baoquangbinh.vn",
            "published_at": "2023-05-18",
        },
        {
            "people": [
                "Đoàn Ngọc Lâm | Phó Chủ tịch Thường trực | UBND tỉnh Quảng Bình",
                "Trần Thế Vương | Giám đốc | Sở Nội vụ",
                "Nguyễn Hữu Hồng | Chủ tịch | Hội Nông dân tỉnh Quảng Bình",
                "Caitlin Wiesen | Trưởng đại diện thường trú | UNDP",
                "Hoàng Thị Lan Anh | Phó Trưởng phòng | Phòng Công nghệ thông tin",
            ],
            "documents": ["Kế hoạch | 2354/KH-UBND | UBND tỉnh Quảng Bình | 2022-12-30"],
        },
        id="a-conference-and-a-guest",
    ),
    pytest.param(
        "Thai Nguyen province ranked 12th out of 63 provinces and cities in the 2021 Public Administration Reform Index (PAR Index) with 88.14 percent, up seven places from 2020, according to figures released by the Ministry of Home Affairs on May 25. Hai Phong topped the table with 91.80 percent, overtaking Quang Ninh, which had led for four straight years and came second this time with 91.04 percent. Kien Giang was last with 79.97 percent. The average for the 63 localities stood at 86.37 percent, 2.65 percentage points higher than in the previous year.\n\nNguyen Thi Loan, director of the provincial Department of Home Affairs, said modernisation of administration scored 90.2 percent, ranking eighth, while public finance reform managed just 74.6 percent, 51st nationwide. About 97.3 percent of dossiers were settled on time, 1.1 percentage points more than a year earlier, and 38 percent of the 2,014 procedures are now fully online. \"If the survey points had not been cut, we would have ranked ninth,\" she noted.\n\nIn the Provincial Competitiveness Index (PCI), compiled by the Vietnam Chamber of Commerce and Industry (VCCI) and the US Agency for International Development (USAID), Thai Nguyen scored 64.81 points and ranked 31st, against 11th in 2020. VCCI President Pham Tan Cong said the median score hit 64.74. According to Dau Anh Tuan, head of VCCI's Legal Department, 41.4 percent of firms paid bribes in 2021, down from 44.9 percent a year before.\n\nUnder Plan No. 57/KH-UBND dated March 30, 2022, the province aims to stay among the top 10 in the PAR Index and to lift SIPAS to at least 90 percent by 2025. It also wants to finish in the top 20 in the PCI in 2022 and the top eight in the digital transformation index, where it was placed sixth in 2020. The plan implements Resolution No. 76/NQ-CP of the Government dated July 15, 2021. Trinh Viet Hung, chairman of the provincial People's Committee, has asked agencies to report before July 15.",
        {
            "title": "Northern province digs into its reform scores",
            "outlet": "en.vietnamplus.vn",
            "published_at": "2022-06-14",
        },
        {
            "people": [
                "Nguyen Thi Loan | Giám đốc | Sở Nội vụ",
                "Pham Tan Cong | Chủ tịch | Liên đoàn Thương mại và Công nghiệp Việt Nam",
                "Dau Anh Tuan | Trưởng | VCCI's Legal Department",
                "Trinh Viet Hung | Chủ tịch | UBND",
            ],
            "documents": [
                "Kế hoạch | 57/KH-UBND | UBND | 2022-03-30",
                "Nghị quyết | 76/NQ-CP | Chính phủ | 2021-07-15",
            ],
        },
        id="an-english-edition-names-them",
    ),
    pytest.param(
        "Thai Nguyen province ranked 12th out of 63 provinces and cities in the 2021 Public Administration Reform Index (PAR Index) with 88.14 percent, up seven places from 2020, according to figures released by the Ministry of Home Affairs on May 25. Hai Phong topped the table with 91.80 percent, overtaking Quang Ninh, which had led for four straight years and came second this time with 91.04 percent. Kien Giang was last with 79.97 percent. The average for the 63 localities stood at 86.37 percent, 2.65 percentage points higher than in the previous year.\n\nOn the Satisfaction Index of Public Administrative Services (SIPAS), the province scored 88.31 percent in 2021, placing 19th. A separate poll by the local newspaper, which interviewed 850 residents, found that 71 percent were satisfied with one-stop shops and 9 percent had been asked for extra money.",
        {
            "title": "Northern province digs into its reform scores",
            "outlet": "en.vietnamplus.vn",
            "published_at": "2022-06-14",
        },
        {
            "quantities": [
                "None | localities | = 63 count | actual | None",
                "None | residents | = 850 count | actual | 2021",
                "None | share of those who were satisfied with one-stop shops | = 71 percent | actual | 2021",
                "None | share of those who had been asked for extra money | = 9 percent | actual | 2021",
            ]
        },
        id="shares-of-those-asked",
    ),
    pytest.param(
        "Bộ chỉ số gồm 8 chỉ số thành phần với 57 chỉ tiêu, trọng số từ 5% đến 20%, điểm tối đa mỗi chỉ số là 10 điểm. Đơn vị từ 80 điểm được xếp loại rất tốt, 70 đến dưới 80 là tốt, 60 đến dưới 70 là khá. Theo đó, có 3 đơn vị rất tốt, 44 đơn vị tốt và 5 đơn vị khá, không có đơn vị trung bình.",
        {"title": "Công bố chỉ số DDCI Thanh Hóa năm 2022", "outlet": "baothanhhoa.vn", "published_at": "2023-03-22"},
        {
            "quantities": [
                "Thanh Hóa | chỉ số thành phần | = 8 count | actual | None",
                "Thanh Hóa | chỉ tiêu | = 57 count | actual | None",
                "Thanh Hóa | trọng số | = 5 percent | actual | None",
                "Thanh Hóa | trọng số | = 20 percent | actual | None",
                "Thanh Hóa | điểm tối đa mỗi chỉ số | = 10 points | actual | None",
                "Thanh Hóa | Đơn vị | = 80 points | actual | None",
                "Thanh Hóa | đơn vị rất tốt | = 3 count | actual | None",
                "Thanh Hóa | đơn vị tốt | = 44 count | actual | None",
                "Thanh Hóa | đơn vị khá | = 5 count | actual | None",
            ]
        },
        id="counts-of-criteria-are-no-aims",
    ),
    pytest.param(
        '(Dân trí) - Lễ công bố Chỉ số cải cách hành chính (PAR Index) và Chỉ số hài lòng của người dân (SIPAS) năm 2024 diễn ra sáng 6/4 tại Hà Nội, dưới sự chủ trì của Phó Thủ tướng Thường trực Nguyễn Hòa Bình - Trưởng Ban Chỉ đạo cải cách hành chính của Chính phủ.\n\nTrình bày báo cáo, Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà cho biết giá trị trung bình PAR Index của 17 bộ, cơ quan ngang bộ là 86,39%, tăng 0,61%; không có bộ nào dưới 80%. Đây là năm thứ 13 Bộ Nội vụ triển khai xác định chỉ số này. Bộ Tư pháp xếp thứ nhất với 95,38%; kế đó là Ngân hàng Nhà nước Việt Nam 93,95%; Bộ Khoa học và Công nghệ đứng cuối danh sách với 80,89%.\n\nPGS.TS Ngô Thành Can, nguyên Phó Trưởng khoa Quản lý nguồn nhân lực, Học viện Hành chính Quốc gia, lưu ý: không nên đánh đồng thứ hạng với chất lượng. "Một tỉnh có thể tăng 10 bậc chỉ vì điểm số nhích thêm 0,5%. Vậy khoảng cách 0,5% ấy có ý nghĩa gì?", ông Can đặt câu hỏi. Theo TS. Đặng Xuân Hoan, trọng số của điều tra xã hội học nên nâng từ 32% lên 40%.\n\nPhát biểu kết luận, Phó Thủ tướng Nguyễn Hòa Bình đề nghị các bộ, ngành, địa phương phải cắt giảm ít nhất 30% thời gian giải quyết thủ tục, 30% chi phí kinh doanh; 100% thủ tục liên quan đến doanh nghiệp được thực hiện trực tuyến trong năm 2025, theo Nghị quyết số 66/NQ-CP ngày 26/3/2025 của Chính phủ và Công điện số 69/CĐ-TTg. Mục tiêu chung là năm 2025 giá trị trung bình PAR Index các tỉnh đạt trên 89%.',
        {
            "title": 'Những tỉnh "nhảy vọt" trên bảng xếp hạng cải cách hành chính',
            "outlet": "dantri.com.vn",
            "published_at": "2025-04-08",
        },
        {
            "people": [
                "Nguyễn Hòa Bình | Phó Thủ tướng Thường trực | Chính phủ",
                "Phạm Thị Thanh Trà | Bộ trưởng | Bộ Nội vụ",
                "Ngô Thành Can | Nguyên Phó Trưởng khoa | Khoa Quản lý nguồn nhân lực, Học viện Hành chính Quốc gia",
                "Đặng Xuân Hoan | None | None",
                "Nguyễn Hòa Bình | Phó Thủ tướng | Chính phủ",
            ],
            "documents": [
                "Nghị quyết | 66/NQ-CP | Chính phủ | 2025-03-26",
                "Công điện | 69/CĐ-TTg | Thủ tướng Chính phủ | None",
            ],
        },
        id="ministers-and-a-scholar",
    ),
    pytest.param(
        "Phát biểu kết luận, Phó Thủ tướng Nguyễn Hòa Bình đề nghị các bộ, ngành, địa phương phải cắt giảm ít nhất 30% thời gian giải quyết thủ tục, 30% chi phí kinh doanh; 100% thủ tục liên quan đến doanh nghiệp được thực hiện trực tuyến trong năm 2025, theo Nghị quyết số 66/NQ-CP ngày 26/3/2025 của Chính phủ và Công điện số 69/CĐ-TTg. Mục tiêu chung là năm 2025 giá trị trung bình PAR Index các tỉnh đạt trên 89%.",
        {
            "title": 'Những tỉnh "nhảy vọt" trên bảng xếp hạng cải cách hành chính',
            "outlet": "dantri.com.vn",
            "published_at": "2025-04-08",
        },
        {
            "quantities": [
                "Các bộ, ngành, địa phương | tỷ lệ thời gian giải quyết thủ tục | >= 30 percent | target | None",
                "Các bộ, ngành, địa phương | tỷ lệ chi phí kinh doanh | = 30 percent | target | None",
                "Các bộ, ngành, địa phương | tỷ lệ thủ tục liên quan đến doanh nghiệp được thực hiện trực tuyến | = 100 percent | target | 2025",
            ]
        },
        id="what-must-be-cut",
    ),
    pytest.param(
        'Bà Tôn Thị Ngọc Hạnh, Phó Bí thư Thường trực Tỉnh ủy - khi đó là Trưởng Ban Dân vận - từng cảnh báo từ năm 2014 rằng cán bộ "trên nóng, dưới lạnh". Còn ông Nguyễn Trí Kỳ, Chủ tịch Hội Doanh nghiệp trẻ, ví von: "Điểm 5 thì vẫn là điểm 5, có đổi thứ tự cũng chẳng thành điểm 8 được".\n\nNgày 29/3, Chủ tịch UBND tỉnh Nguyễn Bốn ký Kế hoạch 146/KH-UBND với mục tiêu PCI năm 2018 tăng ít nhất 5 bậc, đạt tối thiểu 58 điểm; những năm tiếp theo mỗi năm tăng 2-3 bậc, phấn đấu đến năm 2020 đứng trong nhóm 50 tỉnh, thành phố. Mỗi sở phụ trách một chỉ số; đơn vị nào để chỉ số mình phụ trách tụt hạng, người đứng đầu sẽ bị hạ một bậc thi đua.',
        {"title": "Đắk Nông tìm cách thoát nhóm cuối PCI", "outlet": "baodaknong.org.vn", "published_at": "2018-03-30"},
        {
            "people": [
                "Tôn Thị Ngọc Hạnh | Phó Bí thư Thường trực | Tỉnh ủy Đắk Nông",
                "Nguyễn Trí Kỳ | Chủ tịch | Hội Doanh nghiệp trẻ",
                "Nguyễn Bốn | Chủ tịch | UBND tỉnh Đắk Nông",
            ],
            "documents": ["Kế hoạch | 146/KH-UBND | UBND tỉnh Đắk Nông | None"],
        },
        id="the-office-held-now",
    ),
    pytest.param(
        'Cuộc tọa đàm "Đo lường sự hài lòng - thước đo của chính quyền phục vụ" do Báo Lào Cai phối hợp Sở Nội vụ tổ chức ngày 3/12 thu hút hơn 120 đại biểu. Đồng chủ trì có nhà báo Nguyễn Thành Nam, Tổng Biên tập Báo Lào Cai và đồng chí Phan Hoàng Nguyên - Phó Giám đốc phụ trách Sở Nội vụ.\n\nTheo bà Đỗ Thị Thanh Huyền, chuyên gia phân tích chính sách của UNDP Việt Nam, cần hiểu đúng thang đo. "PAPI chấm tối đa 80 điểm, mỗi chỉ số nội dung từ 1 đến 10 điểm; tỉnh trên 45 điểm đã là rất cao. Lào Cai được 42,98 điểm năm 2023, thuộc nhóm trung bình cao. Với SIPAS thì 82% nghĩa là trong 100 người có 82 người hài lòng", bà giải thích. GS.TS Phạm Hồng Thái (nguyên Trưởng khoa Luật, Đại học Quốc gia Hà Nội) đồng tình, song cho rằng mẫu khảo sát 486 phiếu mỗi tỉnh là quá nhỏ.\n\nTừ cơ sở, Chủ tịch UBND xã Tả Phìn Lý Láo Lở cho biết bộ phận một cửa của xã giải quyết 1.126 hồ sơ từ đầu năm, 100% đúng hạn; người dân chấm 4,8/5 sao. Bí thư Đảng ủy thị trấn Sa Pa Vương Trinh Quốc thì băn khoăn khi chỉ số cải cách hành chính nội bộ của thị xã Sa Pa năm 2023 đạt 85,02 điểm, xếp thứ 6/9 huyện, thị xã, thành phố, tụt 3 bậc. Đứng đầu khối huyện là thành phố Lào Cai (91,4 điểm); ở khối sở, Sở Tài chính giữ vị trí quán quân năm thứ hai liên tiếp với 94,27 điểm, Sở Y tế xếp cuối trong 19 sở, ngành.\n\nKết thúc tọa đàm, ông Hà Đức Minh, Trưởng ban Tuyên giáo Tỉnh ủy - người từng nhiều năm làm Giám đốc Sở Nội vụ - nhắn nhủ: đừng nhìn vào 1 hay 2 bậc tăng giảm, hãy nhìn vào 17,65% người dân còn chưa hài lòng.',
        {
            "title": "Cải cách hành chính ở Lào Cai: Đo bằng sự hài lòng",
            "outlet": "baolaocai.vn",
            "published_at": "2024-12-05",
        },
        {
            "people": [
                "Nguyễn Thành Nam | Tổng Biên tập | Báo Lào Cai",
                "Phan Hoàng Nguyên | Phó Giám đốc | Sở Nội vụ",
                "Đỗ Thị Thanh Huyền | Chuyên gia | UNDP Việt Nam",
                "Phạm Hồng Thái | Nguyên Trưởng khoa | Khoa Luật, Đại học Quốc gia Hà Nội",
                "Lý Láo Lở | Chủ tịch | UBND xã Tả Phìn",
                "Vương Trinh Quốc | Bí thư | Đảng ủy thị trấn Sa Pa",
                "Hà Đức Minh | Trưởng ban | Ban Tuyên giáo Tỉnh ủy",
            ]
        },
        id="a-round-table",
    ),
    pytest.param(
        'Bộ Khoa học và Công nghệ vừa công bố Báo cáo đánh giá mức độ chuyển đổi số (DTI) năm 2024 của các bộ, ngành, địa phương, căn cứ Quyết định số 922/QĐ-BTTTT ngày 20/5/2022. Theo Thứ trưởng Bộ Khoa học và Công nghệ Phạm Đức Long, năm nay thang điểm của khối tỉnh được chuẩn hóa về 0 - 1, tính trên 98 chỉ số, thay vì 1.000 điểm như trước.\n\nTrả lời phỏng vấn Tiền Phong, ông Hồ Đức Thắng, Viện trưởng Viện Công nghệ số và Chuyển đổi số quốc gia, thừa nhận nếu áp dụng cách tính cũ, thứ hạng của 11 tỉnh sẽ thay đổi ít nhất 3 bậc. "Cần Thơ đứng thứ 9 hay thứ 12 không quan trọng bằng việc tỷ lệ người dân trưởng thành có tài khoản định danh mức 2 đã đạt 82%", ông Thắng nói. Cũng theo ông, chỉ số hạ tầng số của TP Huế đạt 0,91, song nhân lực số chỉ 0,62.\n\nÔng Nguyễn Thanh Tuyên - Phó Cục trưởng phụ trách Cục Chuyển đổi số quốc gia cho rằng báo cáo EGDI 2024 của Liên Hợp Quốc, trong đó Việt Nam đứng thứ 71, tăng 15 bậc, có phương pháp khác hẳn; còn chỉ số đổi mới sáng tạo cấp tỉnh (PII) lại do một đơn vị khác thực hiện. Theo PII 2024, Hà Nội dẫn đầu với 60,88 điểm; Hải Phòng và TP.HCM lần lượt ở vị trí thứ ba và thứ hai.\n\nTS Mai Liêm Trực, nguyên Thứ trưởng Thường trực Bộ Bưu chính, Viễn thông, nhớ lại thời ICT Index: "Năm 2007 Việt Nam chỉ có 17,7 triệu người dùng Internet, khoảng 21% dân số; Đà Nẵng khi ấy chưa dẫn đầu". Thực tế, theo tư liệu, Đà Nẵng bắt đầu giữ vị trí số 1 ICT Index từ năm 2009 và giữ liền 11 năm.',
        {
            "title": "Bảng xếp hạng DTI 2024: khoảng cách và những câu hỏi",
            "outlet": "tienphong.vn",
            "published_at": "2025-09-19",
        },
        {
            "people": [
                "Phạm Đức Long | Thứ trưởng | Bộ Khoa học và Công nghệ",
                "Hồ Đức Thắng | Viện trưởng | Viện Công nghệ số và Chuyển đổi số quốc gia",
                "Nguyễn Thanh Tuyên | Phó Cục trưởng | Cục Chuyển đổi số quốc gia",
                "Mai Liêm Trực | Nguyên Thứ trưởng Thường trực | Bộ Bưu chính, Viễn thông",
            ],
            "documents": ["Quyết định | 922/QĐ-BTTTT | Bộ Thông tin và Truyền thông | 2022-05-20"],
        },
        id="heads-of-institutes",
    ),
    pytest.param(
        "\"The province did well in only two of the eight dimensions,\" said Nguyen Dinh Trung, Secretary of the provincial Party Committee, at a meeting on April 18. Control of corruption stood at 6.72 points, placing the province 31st, while e-governance was just 2.73 points, against a national average of 3.01. Participation at local levels dropped from 5.10 to 4.66 points.\n\nH'Yim Kdoh, Vice Chairwoman of the People's Committee, said the target for 2023 was at least 43 points, and that every department would have to raise its own score by 5 percent. If the province fails to reach the top 25 by 2025, heads of agencies will be held responsible, she added. Permanent Vice Chairman Nguyen Tuan Ha noted that online applications made up 47 percent of the total, compared with a goal of 50 percent.\n\nRamla Khalidi, UNDP Resident Representative in Viet Nam, stressed that ranks should be read with care because the gap between 20th and 40th place is less than two points. Dang Hoang Giang, a senior researcher who co-founded the index, agreed.",
        {
            "title": "Dak Lak officials face questions over PAPI slump",
            "outlet": "vietnamnews.vn",
            "published_at": "2023-04-20",
        },
        {
            "people": [
                "Nguyen Dinh Trung | Bí thư | Tỉnh ủy",
                "H'Yim Kdoh | Phó Chủ tịch | UBND tỉnh Đắk Lắk",
                "Nguyen Tuan Ha | Phó Chủ tịch Thường trực | None",
                "Ramla Khalidi | Đại diện thường trú | UNDP",
                "Dang Hoang Giang | Nghiên cứu viên cao cấp | None",
            ]
        },
        id="persons-from-abroad",
    ),
    pytest.param(
        'Ngày 2.3, Chủ tịch UBND tỉnh Nguyễn Thanh Ngọc ký Quyết định số 455/QĐ-UBND công bố Chỉ số cải cách hành chính năm 2021 của các sở, ban, ngành tỉnh và UBND các huyện, thị xã, thành phố. Hội đồng thẩm định do bà Nguyễn Thị Quý, Giám đốc Sở Nội vụ làm Phó Chủ tịch.\n\nVề PAR INDEX cấp tỉnh, năm 2020 Tây Ninh xếp thứ 26/63, đạt 84,33%; chỉ số SIPAS đạt 86,49%, hạng 22. Ông Trần Văn Chiến, Phó Chủ tịch UBND tỉnh, phụ trách khối nội chính, cho biết chỉ tiêu Tỉnh ủy giao là đến cuối nhiệm kỳ hai chỉ số này nằm trong nhóm 15. "Năm 2021 Bộ Nội vụ chưa công bố, nhưng tự chấm điểm thì tỉnh được khoảng 91 điểm", ông Chiến thông tin.\n\nĐại biểu HĐND tỉnh Huỳnh Thanh Phương (nguyên Giám đốc Sở Tài nguyên và Môi trường) chất vấn vì sao nhiều đơn vị tự chấm trên 97 điểm nhưng thẩm định chỉ còn 85. Trưởng phòng Cải cách hành chính Sở Nội vụ Lê Thị Mỹ Linh thừa nhận độ chênh bình quân giữa điểm tự chấm và điểm thẩm định là 6,2 điểm.',
        {
            "title": "Sở, ngành, địa phương nào của Tây Ninh đứng đầu cải cách hành chính năm 2021?",
            "outlet": "baotayninh.vn",
            "published_at": "2022-03-03",
        },
        {
            "people": [
                "Nguyễn Thanh Ngọc | Chủ tịch | UBND tỉnh Tây Ninh",
                "Nguyễn Thị Quý | Giám đốc | Sở Nội vụ",
                "Trần Văn Chiến | Phó Chủ tịch | UBND tỉnh Tây Ninh",
                "Huỳnh Thanh Phương | Nguyên Giám đốc | Sở Tài nguyên và Môi trường",
                "Lê Thị Mỹ Linh | Trưởng phòng | Phòng Cải cách hành chính Sở Nội vụ",
            ]
        },
        id="offices-of-a-department",
    ),
]


def _read(text, around):
    title = around.get("title", "")
    hashed = content_hash(title, "", text)
    published = around.get("published_at")
    article = Article(
        id=article_id(None, hashed), title=title, text=text, outlet=around.get("outlet"), content_hash=hashed, source="-",
        published_at=datetime.fromisoformat(f"{published}T08:00:00+07:00") if published else None,
    )  # fmt: skip
    read = extract(article)
    people = [f"{one.name} | {one.role} | {one.organisation}" for one in read.people]
    documents = [f"{one.kind} | {one.number} | {one.issuer} | {one.date}" for one in read.references]
    quantities = [
        f"{one.subject} | {one.what} | {one.comparator} {one.value.normalize():f} {one.unit} | {one.modality} | {one.year}"
        for one in read.quantities
    ]
    return {
        "people": list(dict.fromkeys(people)),
        "documents": list(dict.fromkeys(documents)),
        "quantities": quantities,
    }


@pytest.mark.parametrize(("text", "around", "expected"), ROWS)
def test_a_paragraph_names_exactly_these(text, around, expected):
    found = _read(text, around)
    assert {kind: found[kind] for kind in expected} == expected
