"""National dailies, ministry portals, papers of technology and business: whole articles, and wordings found in them."""

import pytest

ARTICLES = [
    pytest.param(
        (
            "HÀ NỘI — The State Bank of Vietnam (SBV) topped the 2023 Public Administration Reform Index (PAR Index) among 17 ministries and ministerial-level agencies with a score of 89.95 per cent, the Ministry of Home Affairs announced on Wednesday.\n\n"
            "The Ministry of Justice finished just half a percentage point behind on 89.45 per cent, while the Ministry of Finance (MoF), which had led the table a year earlier, slid to third with 89.22 per cent. The ministries of Home Affairs and Natural Resources and Environment completed the top five.\n\n"
            "At the other end of the scale, the Ministry of Planning and Investment (MPI) was placed 17th, having posted 78.03 per cent, with the Ministry of Health just above it on 80.16 per cent.\n\n"
            "According to the report, the average score of the ministries was 84.38 per cent, up from 84.05 per cent in 2022. Five of them scored above 88 per cent, eleven fell in the 80-88 per cent band and only one finished below 80 per cent.\n\n"
            "By comparison, the 63 provinces and cities averaged 86.98 per cent, 2.19 percentage points higher than in 2022 and well clear of the ministries. Quảng Ninh came out on top with 92.18 per cent, followed by Hải Phòng (91.87 per cent) and Hà Nội (91.43 per cent). An Giang brought up the rear with 81.32 per cent.\n\n"
            "Among the seven components used to assess the ministries, institutional reform recorded the highest average at 91.2 per cent, whereas public finance reform, at 76.54 per cent, was the weakest. The SBV achieved the best result in administrative modernisation, with 94.7 per cent, and the MPI the worst in civil service reform, with 70.88 per cent.\n\n"
            "The home affairs ministry also released the 2023 Satisfaction Index of Public Administrative Services (SIPAS), which stood at 82.66 per cent nationwide, 2.58 percentage points more than the previous year. Thái Nguyên had the most satisfied residents, with 90.77 per cent, and Bình Thuận the least, with 75.03 per cent.\n\n"
            'Speaking at the event, Deputy Prime Minister Trần Lưu Quang said that the gap of almost 12 percentage points between the first and last ministry was "too wide to be explained by the nature of their work". He asked the MPI and the health ministry to get above 82 per cent in 2024.'
        ),
        [
            "An Giang | PAR_INDEX | 2023 | rank = 63 | actual",
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Bình Thuận | SIPAS | 2023 | rank = 63 | actual",
            "Bình Thuận | SIPAS | 2023 | score = 75.03 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX | 2023 | rank = 17 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX | 2023 | score = 78.03 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | rank = 17 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | score = 70.88 | actual",
            "Bộ Nội vụ | PAR_INDEX | 2023 | rank <= 5 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 3 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.22 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2023 | rank <= 5 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.45 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | score = 80.16 | actual",
            "Bộ Y tế | PAR_INDEX | 2024 | score > 82 | target",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2023 | score = 84.38 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thể chế | 2023 | score = 91.2 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tài chính công | 2023 | score = 76.54 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score = 86.98 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score_change = 2.19 | actual",
            "Cả nước | SIPAS | 2023 | score = 82.66 | actual",
            "Cả nước | SIPAS | 2023 | score_change = 2.58 | actual",
            "Hà Nội | PAR_INDEX | 2023 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2023 | score = 91.43 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX/Hiện đại hóa hành chính | 2023 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX/Hiện đại hóa hành chính | 2023 | score = 94.7 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
            "Thái Nguyên | SIPAS | 2023 | rank = 1 | actual",
            "Thái Nguyên | SIPAS | 2023 | score = 90.77 | actual",
        ],
        {
            "title": "Central bank heads reform table as ministries trail provinces",
            "outlet": "vietnamnews.vn",
            "published_at": "2024-04-18",
        },
        id="vns-ministries-and-provinces",
    ),
    pytest.param(
        (
            "Vinh Long (VNA) – The Mekong Delta province of Vinh Long improved in three of the four rankings by which Vietnamese localities are judged last year, the provincial People's Committee heard at a meeting on May 20.\n\n"
            "In the 2022 Provincial Competitiveness Index (PCI), it came 21st with 65.83 points, having been 40th in 2021. The result places the province fifth in the region, behind Hau Giang, Dong Thap, Long An and Ben Tre.\n\n"
            "The Public Administration Reform Index gave Vinh Long 86.1 points out of 100, placing the province 31st nationwide, four places higher than a year earlier. Its best mark was in institutional reform, where it received 93.4 percent; its worst, 79.9 percent, was in administrative modernisation.\n\n"
            "Citizens were happier, too. The SIPAS rate rose to 85.02 percent from 83.66 percent in 2021, putting the locality in 12th place, against 27th previously.\n\n"
            "Vinh Long scored 44.76 out of a possible 80 points in the Provincial Governance and Public Administration Performance Index (PAPI), and was one of the 15 provinces in the highest-performing group. It obtained 7.1 in PAPI's control of corruption dimension, 5.4 in transparency and 3.05 in e-governance, while the 4.25 it got for participation at local levels was 0.3 points lower than in 2021.\n\n"
            "The exception is digital transformation. With a DTI value of 0.5123, the province lost six places to finish 45th out of 63. Digital government accounted for most of the decline, going down from 0.61 to 0.4987; digital society edged up to 0.4655.\n\n"
            "Chairman Lu Quang Ngoi described the 45th position as unacceptable for a province whose broadband covers 98 percent of hamlets. Vinh Long wants a DTI rank in the 30s this year, and to enter the country's top 20 in the PCI by 2025.\n\n"
            "Nationwide, the PCI was topped by Quang Ninh for a sixth straight year with 72.95 points. The median province scored 65.22."
        ),
        [
            "Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
            "Vĩnh Long | DTI | 2022 | rank = 45 | actual",
            "Vĩnh Long | DTI | 2022 | rank_change = -6 | actual",
            "Vĩnh Long | DTI | 2022 | score = 0.5123 | actual",
            "Vĩnh Long | DTI/Chính quyền số | 2021 | score = 0.61 | actual",
            "Vĩnh Long | DTI/Chính quyền số | 2022 | score = 0.4987 | actual",
            "Vĩnh Long | DTI/Xã hội số | 2022 | score = 0.4655 | actual",
            "Vĩnh Long | PAPI | 2022 | group cao nhất | actual",
            "Vĩnh Long | PAPI | 2022 | score = 44.76 | actual",
            "Vĩnh Long | PAPI/Công khai minh bạch | 2022 | score = 5.4 | actual",
            "Vĩnh Long | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.1 | actual",
            "Vĩnh Long | PAPI/Quản trị điện tử | 2022 | score = 3.05 | actual",
            "Vĩnh Long | PAPI/Tham gia của người dân | 2022 | score_change = -0.3 | actual",
            "Vĩnh Long | PAR_INDEX | 2022 | rank = 31 | actual",
            "Vĩnh Long | PAR_INDEX | 2022 | rank_change = 4 | actual",
            "Vĩnh Long | PAR_INDEX | 2022 | score = 86.1 | actual",
            "Vĩnh Long | PAR_INDEX/Cải cách thể chế | 2022 | score = 93.4 | actual",
            "Vĩnh Long | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 79.9 | actual",
            "Vĩnh Long | PCI | 2021 | rank = 40 | actual",
            "Vĩnh Long | PCI | 2022 | rank = 21 | actual",
            "Vĩnh Long | PCI | 2022 | rank = 5 | actual | region",
            "Vĩnh Long | PCI | 2022 | score = 65.83 | actual",
            "Vĩnh Long | PCI | 2025 | rank <= 20 | target",
            "Vĩnh Long | SIPAS | 2021 | rank = 27 | actual",
            "Vĩnh Long | SIPAS | 2021 | score = 83.66 | actual",
            "Vĩnh Long | SIPAS | 2022 | rank = 12 | actual",
            "Vĩnh Long | SIPAS | 2022 | score = 85.02 | actual",
        ],
        {
            "title": "Delta province moves up governance ladders",
            "outlet": "en.vietnamplus.vn",
            "published_at": "2023-05-22",
        },
        id="vna-a-province-in-four-rankings",
    ),
    pytest.param(
        (
            "TTO - 19 bộ, cơ quan ngang bộ đều có tên trong bảng chấm điểm chỉ số cải cách hành chính 2017 mà Bộ Nội vụ công bố chiều 2-5. Không bộ nào dưới 70%, nhưng cũng chẳng bộ nào chạm ngưỡng 95%.\n\n"
            'Quán quân là Ngân hàng Nhà nước: 92,36%. Ngay sau là hai "ông lớn" Bộ Tài chính (90,81%) và Bộ Công Thương (87,7%). Đội sổ là Bộ Giao thông vận tải với 72,13%; trên bộ này một bậc là Bộ Y tế, 74,75%, rồi đến Ủy ban Dân tộc, 75,51%.\n\n'
            "Nhóm trên 80% có 12 bộ; nhóm từ 70% đến dưới 80% có 7 bộ. Tính chung, chỉ số của các bộ đạt bình quân 79,92%, nhỉnh hơn mức 79,48% của năm 2016 nhưng vẫn chưa trở lại mốc 81,19% hồi năm 2015.\n\n"
            "Mỗi bộ một chỗ yếu. Bộ Tài chính dẫn đầu về cải cách thể chế (96,4%) mà lại áp chót ở nội dung tổ chức bộ máy (68,2%). Bộ Công Thương nhất về cải cách thủ tục hành chính, song phần xây dựng đội ngũ công chức chỉ 71,05%, hạng 16/19.\n\n"
            "Với 63 tỉnh, thành phố, Quảng Ninh lần đầu tiên đứng đầu với 89,45%, đẩy Đà Nẵng, nơi đã có năm lần liền giữ ngôi vị này, xuống thứ nhì (88,94%). Xếp sau Đà Nẵng là Long An, Hải Phòng và Đồng Tháp. Hà Nội ở vị trí thứ 5? Không, Hà Nội đứng thứ 6 với 84,52%. TP.HCM xếp thứ 10, tăng tám bậc. Quảng Ngãi xếp chót với 59,69%, thấp hơn nơi áp chót là Bến Tre tới 8,8 điểm phần trăm.\n\n"
            "Bình quân cả 63 địa phương đạt 77,72%, tăng 3,08 điểm phần trăm so với 2016, nghĩa là vẫn kém khối bộ hơn hai điểm.\n\n"
            'Trả lời Tuổi Trẻ, Thứ trưởng Bộ Nội vụ Nguyễn Trọng Thừa nói việc một bộ "được 92 hay 72 điểm" phụ thuộc một phần vào điều tra xã hội học, chiếm 40% tổng điểm.'
        ),
        [
            "Bến Tre | PAR_INDEX | 2017 | rank = 62 | actual",
            "Bộ Công Thương | PAR_INDEX | 2017 | rank = 3 | actual",
            "Bộ Công Thương | PAR_INDEX | 2017 | score = 87.7 | actual",
            "Bộ Công Thương | PAR_INDEX/Cải cách thủ tục hành chính | 2017 | rank = 1 | actual",
            "Bộ Công Thương | PAR_INDEX/Đội ngũ cán bộ, công chức | 2017 | rank = 16 | actual",
            "Bộ Công Thương | PAR_INDEX/Đội ngũ cán bộ, công chức | 2017 | score = 71.05 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2017 | rank = 19 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2017 | score = 72.13 | actual",
            "Bộ Tài chính | PAR_INDEX | 2017 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2017 | score = 90.81 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách thể chế | 2017 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách thể chế | 2017 | score = 96.4 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách tổ chức bộ máy | 2017 | rank = 18 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách tổ chức bộ máy | 2017 | score = 68.2 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | rank = 18 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | score = 74.75 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2015 | score = 81.19 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2016 | score = 79.48 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2017 | score = 79.92 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2017 | score = 77.72 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2017 | score_change = 3.08 | actual",
            "Hà Nội | PAR_INDEX | 2017 | rank = 6 | actual",
            "Hà Nội | PAR_INDEX | 2017 | score = 84.52 | actual",
            "Hải Phòng | PAR_INDEX | 2017 | rank = 4 | actual",
            "Long An | PAR_INDEX | 2017 | rank = 3 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2017 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2017 | score = 92.36 | actual",
            "Quảng Ngãi | PAR_INDEX | 2017 | rank = 63 | actual",
            "Quảng Ngãi | PAR_INDEX | 2017 | score = 59.69 | actual",
            "Quảng Ninh | PAR_INDEX | 2017 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2017 | score = 89.45 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2017 | rank = 10 | actual",
            "TP. Hồ Chí Minh | PAR_INDEX | 2017 | rank_change = 8 | actual",
            "Đà Nẵng | PAR_INDEX | 2017 | rank = 2 | actual",
            "Đà Nẵng | PAR_INDEX | 2017 | score = 88.94 | actual",
            "Đồng Tháp | PAR_INDEX | 2017 | rank = 5 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2017 | rank = 17 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2017 | score = 75.51 | actual",
        ],
        {"title": "Chấm điểm cải cách: bộ nào cũng có chỗ yếu", "outlet": "Báo Tuổi Trẻ", "published_at": "2018-05-03"},
        id="a-daily-on-weak-spots-of-ministries",
    ),
    pytest.param(
        (
            "(TBTCVN) - Nửa năm sau khi tiếp nhận Bộ Kế hoạch và Đầu tư, Bộ Tài chính vẫn là cái tên đứng đầu bảng đánh giá chất lượng phục vụ người dân, doanh nghiệp theo Quyết định 766/QĐ-TTg trên Cổng Dịch vụ công quốc gia. Tính đến 8h ngày 20/9, Bộ đạt 92,14/100 điểm, bỏ xa Bộ Công Thương (87,6 điểm) và Bộ Xây dựng (86,03 điểm). Trước hợp nhất, hồi tháng 2, Bộ Kế hoạch và Đầu tư chỉ có 71,4 điểm, xếp thứ 14 trong số các bộ.\n\n"
            "Nếu tách theo nhóm chỉ số, Bộ Tài chính đạt trọn 18/18 điểm công khai, minh bạch; 19,3/20 điểm tiến độ giải quyết; 20,1/22 điểm số hóa hồ sơ; dịch vụ trực tuyến 17,2 điểm trên thang 22 và 17,6/18 điểm mức độ hài lòng.\n\n"
            "Ba bộ dưới 70 điểm là Bộ Y tế (69,2), Bộ Dân tộc và Tôn giáo (66,75) và Bộ Ngoại giao (61,08). Điểm trung bình của 14 bộ là 78,9, trong khi của 34 tỉnh, thành phố là 82,4. Ninh Bình dẫn đầu các địa phương, đạt 93,05 điểm, hơn Bộ Tài chính chưa đầy một điểm; Hà Tĩnh và TP. Huế bám sát với 92,77 và 92,3 điểm.\n\n"
            "Trước đó, tháng 4/2025, Bộ Nội vụ công bố chỉ số cải cách hành chính năm 2024: Bộ Tài chính (cũ) xếp thứ ba với 92,27%, còn Bộ Kế hoạch và Đầu tư, đơn vị nay đã nhập vào Bộ, đứng thứ 15 với 82,9%.\n\n"
            "Về chuyển đổi số, Bộ Tài chính đã tám năm dẫn đầu ICT Index (từ 2013 đến 2020) và ba năm dẫn đầu DTI (2021-2023).\n\n"
            "Theo xếp hạng của Liên hợp quốc, Chính phủ điện tử Việt Nam đứng thứ 71/193, tăng 15 bậc, với 0,7709 điểm. Ở khảo sát APCI do Hội đồng Tư vấn cải cách thủ tục hành chính thực hiện, nhóm thủ tục thuế đạt 84,9 điểm, hải quan 78,6 điểm."
        ),
        [
            "Bộ Công Thương | INDEX_766 | 2025 | score = 87.6 | actual",
            "Bộ Dân tộc và Tôn giáo | INDEX_766 | 2025 | score = 66.75 | actual",
            "Bộ Kế hoạch và Đầu tư | INDEX_766 | 2025 | rank = 14 | actual",
            "Bộ Kế hoạch và Đầu tư | INDEX_766 | 2025 | score = 71.4 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX | 2024 | rank = 15 | actual",
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX | 2024 | score = 82.9 | actual",
            "Bộ Ngoại giao | INDEX_766 | 2025 | score = 61.08 | actual",
            "Bộ Tài chính | INDEX_766 | 2025 | score = 92.14 | actual",
            "Bộ Tài chính | INDEX_766/Cung cấp dịch vụ trực tuyến | 2025 | score = 17.2 | actual",
            "Bộ Tài chính | INDEX_766/Công khai, minh bạch | 2025 | score = 18 | actual",
            "Bộ Tài chính | INDEX_766/Mức độ hài lòng | 2025 | score = 17.6 | actual",
            "Bộ Tài chính | INDEX_766/Số hóa hồ sơ | 2025 | score = 20.1 | actual",
            "Bộ Tài chính | INDEX_766/Tiến độ, kết quả giải quyết | 2025 | score = 19.3 | actual",
            "Bộ Tài chính | PAR_INDEX | 2024 | rank = 3 | actual",
            "Bộ Tài chính | PAR_INDEX | 2024 | score = 92.27 | actual",
            "Bộ Xây dựng | INDEX_766 | 2025 | score = 86.03 | actual",
            "Bộ Y tế | INDEX_766 | 2025 | score = 69.2 | actual",
            "Các bộ, cơ quan ngang bộ | INDEX_766 | 2025 | score = 78.9 | actual",
            "Các tỉnh, thành phố | INDEX_766 | 2025 | score = 82.4 | actual",
            "Huế | INDEX_766 | 2025 | score = 92.3 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | score = 92.77 | actual",
            "Ninh Bình | INDEX_766 | 2025 | rank = 1 | actual",
            "Ninh Bình | INDEX_766 | 2025 | score = 93.05 | actual",
        ],
        {
            "title": "Bộ Tài chính sau hợp nhất: 92 điểm và những con số phía sau",
            "outlet": "thoibaotaichinhvietnam.vn",
            "published_at": "2025-09-22",
        },
        id="a-merged-ministry-in-three-indices",
    ),
    pytest.param(
        (
            "ICTnews - Báo cáo chỉ số mức độ sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) 2015 vừa được Hội Tin học Việt Nam và Bộ TT&TT phát hành ghi nhận nhiều xáo trộn ở khối bộ, ngành.\n\n"
            "Bộ Tài chính có chỉ số 0,8723, tiếp tục dẫn đầu khối bộ, cơ quan ngang bộ. Hai vị trí kế tiếp đã đổi chủ: Bộ Công Thương, năm ngoái thứ 5, nay về nhì (0,7634), còn Bộ GD&ĐT rơi từ thứ 2 xuống thứ 3 (0,7441). Bộ Nông nghiệp và Phát triển nông thôn mất 6 bậc, còn xếp 17/20. Ủy ban Dân tộc vẫn là cái tên cuối cùng của danh sách với vỏn vẹn 0,1876.\n\n"
            "Trong nhóm cơ quan thuộc Chính phủ, BHXH Việt Nam thắng thế với 0,6432, Thông tấn xã Việt Nam bám ngay sau (0,6011); thứ ba là Đài Truyền hình Việt Nam.\n\n"
            "Ở khối tỉnh, thành phố, Đà Nẵng không có đối thủ suốt bảy năm qua, lần này với 0,9412; TP.HCM đứng thứ 2 (0,8145), Hà Nội thứ 3, tăng 6 bậc. Lai Châu, Điện Biên và Cao Bằng là ba tỉnh khép lại bảng, lần lượt được 0,2123, 0,2098 và 0,1945. Đáng chú ý, Lào Cai từ vị trí 11 vọt lên số 5, còn Thừa Thiên - Huế ngược lại, rơi khỏi tốp 3, chỉ còn thứ 7.\n\n"
            "Cũng trong tuần, Hiệp hội An toàn thông tin Việt Nam (VNISA) công bố chỉ số an toàn thông tin VNISA Index 2015 là 46,4%, tăng 7,4 điểm so với 2014. ITU xếp Việt Nam thứ 76/196 về an toàn thông tin toàn cầu (GCI). Liên hợp quốc xếp Việt Nam ở vị trí 99/193 về phát triển chính phủ điện tử.\n\n"
            'Theo ông Nguyễn Long, Tổng thư ký Hội Tin học, chênh lệch giữa bộ xếp đầu với bộ xếp cuối lên tới 0,68 điểm. Ông dự báo ICT Index 2016 sẽ có thay đổi lớn về cách tính, và "không loại trừ khả năng Đà Nẵng mất ngôi số một".'
        ),
        [
            "Bảo hiểm xã hội Việt Nam | ICT_INDEX | 2015 | score = 0.6432 | actual",
            "Bộ Công Thương | ICT_INDEX | 2014 | rank = 5 | actual",
            "Bộ Công Thương | ICT_INDEX | 2015 | rank = 2 | actual",
            "Bộ Công Thương | ICT_INDEX | 2015 | score = 0.7634 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2014 | rank = 2 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2015 | rank = 3 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2015 | score = 0.7441 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | ICT_INDEX | 2015 | rank = 17 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | ICT_INDEX | 2015 | rank_change = -6 | actual",
            "Bộ Tài chính | ICT_INDEX | 2015 | rank = 1 | actual",
            "Bộ Tài chính | ICT_INDEX | 2015 | score = 0.8723 | actual",
            "Cao Bằng | ICT_INDEX | 2015 | score = 0.1945 | actual",
            "Hà Nội | ICT_INDEX | 2015 | rank = 3 | actual",
            "Hà Nội | ICT_INDEX | 2015 | rank_change = 6 | actual",
            "Lai Châu | ICT_INDEX | 2015 | score = 0.2123 | actual",
            "Lào Cai | ICT_INDEX | 2014 | rank = 11 | actual",
            "Lào Cai | ICT_INDEX | 2015 | rank = 5 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2015 | rank = 2 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2015 | score = 0.8145 | actual",
            "Thông tấn xã Việt Nam | ICT_INDEX | 2015 | score = 0.6011 | actual",
            "Thừa Thiên Huế | ICT_INDEX | 2015 | rank = 7 | actual",
            "Điện Biên | ICT_INDEX | 2015 | score = 0.2098 | actual",
            "Đà Nẵng | ICT_INDEX | 2015 | score = 0.9412 | actual",
            "Ủy ban Dân tộc | ICT_INDEX | 2015 | rank = 20 | actual",
            "Ủy ban Dân tộc | ICT_INDEX | 2015 | score = 0.1876 | actual",
        ],
        {
            "title": "Xếp hạng an toàn thông tin, chính phủ điện tử: nhiều bộ tụt dốc",
            "outlet": "ictnews.vn",
            "published_at": "2016-06-09",
        },
        id="a-technology-paper-on-readiness",
    ),
    pytest.param(
        (
            "Ministries have never been closer to each other in Vietnam's Public Administration Reform Index, but the names at either end of the list hardly change, according to the 2020 results unveiled by the Ministry of Home Affairs last week.\n\n"
            "For the sixth year in a row, the State Bank of Vietnam (SBV) was ranked first, its 95.88 points being the highest ever given to any ministry or ministry-level agency. The Ministry of Finance (94.84 points) and the Ministry of Natural Resources and Environment (92.77) were second and third.\n\n"
            "The Ministry of Transport languished in 17th place with 79.91 points, the only one of the 17 to score under 80. In 16th was the Ministry of Labour, Invalids and Social Affairs on 83.2, eight places worse off than in 2019.\n\n"
            "Ten ministries saw their results improve. The biggest climber was the Ministry of Health, which jumped from 17th to 10th after adding 6.12 points to reach 86.7.\n\n"
            "Taken together, the 17 agencies scored 87.54 points on average, an increase of 1.91 points on 2019 and 4.06 points above the mean of the 63 provinces. Administrative procedure reform produced the best average among ministries (95.13 per cent), followed by institutional reform at 89.67 per cent. Public finance reform came last with 79.28 per cent.\n\n"
            'Nguyen Trong Thua, Deputy Minister of Home Affairs, attributed the transport ministry\'s showing to delays in public investment disbursement. "Nobody should be happy with 79 or 80 points," he said. The ministry has promised a top-10 finish by 2022.\n\n'
            "At the local level, Quang Ninh retained its crown for the fourth time with 91.04 points, ahead of Haiphong (90.51 points). Thua Thien-Hue moved into third, up 14 places, while Quang Ngai, last for two years, handed the wooden spoon to Phu Yen, whose score was 73.25 points.\n\n"
            "The same day, results of SIPAS 2020 put overall satisfaction at 85.48 per cent, compared with 84.45 per cent in 2019. Haiphong residents were the happiest at 95.76 per cent; those in Binh Thuan the least so, at 73.8 per cent. In the World Bank's Doing Business 2020, Vietnam placed 70th of 190 economies."
        ),
        [
            "Bình Thuận | SIPAS | 2020 | score = 73.8 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2020 | rank = 17 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2020 | score = 79.91 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2022 | rank <= 10 | target",
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | rank = 16 | actual",
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | rank_change = -8 | actual",
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | score = 83.2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2020 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2020 | score = 94.84 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2020 | rank = 3 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2020 | score = 92.77 | actual",
            "Bộ Y tế | PAR_INDEX | 2019 | rank = 17 | actual",
            "Bộ Y tế | PAR_INDEX | 2020 | rank = 10 | actual",
            "Bộ Y tế | PAR_INDEX | 2020 | score = 86.7 | actual",
            "Bộ Y tế | PAR_INDEX | 2020 | score_change = 6.12 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score = 87.54 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score_change = 1.91 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thể chế | 2020 | score = 89.67 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thủ tục hành chính | 2020 | score = 95.13 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tài chính công | 2020 | score = 79.28 | actual",
            "Cả nước | SIPAS | 2019 | score = 84.45 | actual",
            "Cả nước | SIPAS | 2020 | score = 85.48 | actual",
            "Hải Phòng | PAR_INDEX | 2020 | score = 90.51 | actual",
            "Hải Phòng | SIPAS | 2020 | score = 95.76 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2020 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2020 | score = 95.88 | actual",
            "Phú Yên | PAR_INDEX | 2020 | score = 73.25 | actual",
            "Quảng Ninh | PAR_INDEX | 2020 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2020 | score = 91.04 | actual",
            "Thừa Thiên Huế | PAR_INDEX | 2020 | rank = 3 | actual",
            "Thừa Thiên Huế | PAR_INDEX | 2020 | rank_change = 14 | actual",
        ],
        {
            "title": "Ministry of Home Affairs: reform ratings of ministries in five years",
            "outlet": "vir.com.vn",
            "published_at": "2021-06-28",
        },
        id="vir-ministries-over-the-years",
    ),
    pytest.param(
        (
            "Sau nhiều năm tăng đều, chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2024 chỉ nhích thêm 1,29 điểm phần trăm, lên 83,94%. Con số này được Bộ Nội vụ đưa ra tại Hội nghị trực tuyến công bố chỉ số cải cách hành chính năm 2024, tổ chức hôm 6/4.\n\n"
            "Kết quả khảo sát hơn 36 nghìn người ở 63 tỉnh, thành phố cho thấy, mức độ hài lòng dao động trong khoảng 75,33-90,89%; 31 địa phương tăng, 32 địa phương giảm. Hải Phòng đứng nhất (90,89%), ngược lại Bắc Kạn về cuối với 75,33%. Nhóm năm tỉnh hài lòng nhất còn có Quảng Ninh, Thái Nguyên, Hưng Yên, Cà Mau.\n\n"
            "Xét theo vùng, người dân đồng bằng sông Hồng hài lòng nhất: 86,4%; Tây Nguyên thấp nhất: 80,1%. Trung bình vùng Đông Nam Bộ đạt 83,6%, nhưng riêng Bình Phước chỉ có 79,48%, đứng thứ 58.\n\n"
            "Không phải địa phương nào chi nhiều tiền cho trung tâm hành chính công cũng được lòng dân. TP. Hồ Chí Minh với hệ thống hiện đại bậc nhất lại đứng thứ 33, 83,01%; Hà Nội khá hơn đôi chút, vị trí 28 và 83,53%. Hai năm trước, Thủ đô còn đứng thứ 45 về chỉ số này.\n\n"
            "Ở chỉ số cải cách hành chính, khoảng cách thu hẹp rõ. Năm 2024, cả 63 tỉnh, thành đều vượt 80%; giá trị trung bình 88,37%, cao hơn 1,39% so với năm 2023. Hải Phòng cũng đứng đầu với 96,17%, Cao Bằng 82,95% xếp thứ 63. Với các bộ, trung bình đạt 85,33%; Bộ Tư pháp dẫn đầu (91,6%), còn Bộ Y tế đứng sau cùng (77,74%), dưới mức trung bình tới 7,59 điểm phần trăm. Số bộ đạt từ 90% trở lên là 3, bằng năm 2023.\n\n"
            'Tiến sĩ Nguyễn Văn Đáng (Học viện Chính trị quốc gia Hồ Chí Minh) cho rằng "90 hay 95% hài lòng chưa nói hết câu chuyện nếu mẫu khảo sát không đại diện". Ông dẫn chứng: chỉ số PAPI 2024 của Hải Phòng là 44,59 điểm, xếp thứ 11, nội dung "Công khai, minh bạch" thậm chí chỉ thứ 24, dù SIPAS nhất cả nước.\n\n'
            "Theo Nghị quyết 76/NQ-CP, đến năm 2025, mức độ hài lòng về giải quyết thủ tục hành chính đạt tối thiểu 90%; đến 2030 là 95%."
        ),
        [
            "Bình Phước | SIPAS | 2024 | rank = 58 | actual",
            "Bình Phước | SIPAS | 2024 | score = 79.48 | actual",
            "Bắc Kạn | SIPAS | 2024 | rank = 63 | actual",
            "Bắc Kạn | SIPAS | 2024 | score = 75.33 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2024 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2024 | score = 91.6 | actual",
            "Bộ Y tế | PAR_INDEX | 2024 | rank from bottom 1 | actual",
            "Bộ Y tế | PAR_INDEX | 2024 | score = 77.74 | actual",
            "Cao Bằng | PAR_INDEX | 2024 | rank = 63 | actual",
            "Cao Bằng | PAR_INDEX | 2024 | score = 82.95 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2024 | score = 85.33 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2024 | score = 88.37 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2024 | score_change = 1.39 | actual",
            "Cả nước | SIPAS | 2024 | score = 83.94 | actual",
            "Cả nước | SIPAS | 2024 | score_change = 1.29 | actual",
            "Cả nước | SIPAS | 2025 | score >= 90 | target",
            "Cả nước | SIPAS | 2030 | score = 95 | target",
            "Hà Nội | SIPAS | 2022 | rank = 45 | actual",
            "Hà Nội | SIPAS | 2024 | rank = 28 | actual",
            "Hà Nội | SIPAS | 2024 | score = 83.53 | actual",
            "Hải Phòng | PAPI | 2024 | rank = 11 | actual",
            "Hải Phòng | PAPI | 2024 | score = 44.59 | actual",
            "Hải Phòng | PAPI/Công khai minh bạch | 2024 | rank = 24 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | score = 96.17 | actual",
            "Hải Phòng | SIPAS | 2024 | rank = 1 | actual",
            "Hải Phòng | SIPAS | 2024 | score = 90.89 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2024 | rank = 33 | actual",
            "TP. Hồ Chí Minh | SIPAS | 2024 | score = 83.01 | actual",
            "Tây Nguyên | SIPAS | 2024 | rank from bottom 1 | actual",
            "Tây Nguyên | SIPAS | 2024 | score = 80.1 | actual",
            "Đông Nam Bộ | SIPAS | 2024 | score = 83.6 | actual",
            "Đồng bằng sông Hồng | SIPAS | 2024 | score = 86.4 | actual",
        ],
        {
            "title": "Vì sao chỉ số hài lòng của người dân chững lại?",
            "outlet": "Báo Nhân Dân",
            "published_at": "2025-04-11",
        },
        id="a-daily-on-satisfaction",
    ),
    pytest.param(
        (
            "Ngày 25/5/2022, Ban Chỉ đạo cải cách hành chính của Chính phủ công bố PAR INDEX 2021. Trong bảng này, Bộ Nông nghiệp và PTNT đạt 86,52% và xếp thứ 10/17, tụt 1 bậc so với năm trước, mặc dù điểm số tăng 0,47%.\n\n"
            "Nhìn lại, ở lần chấm điểm đầu tiên (2012), Bộ được 79,4%, đứng thứ 9/19. Hai năm 2013 và 2014, Bộ lần lượt ở vị trí 12 và 14. Giai đoạn 2015 - 2017, thứ hạng dao động từ thứ 7 đến thứ 10 trước khi bứt lên thứ 4 vào năm 2018 với 84,58%, cũng là thứ hạng cao nhất từ trước đến nay. Năm 2019, Bộ NN&PTNT giữ hạng 5; năm 2020 xuống hạng 9 (86,05%).\n\n"
            "Trong 7 lĩnh vực của năm 2021, Bộ xếp thứ nhất về Cải cách thủ tục hành chính (98,75%), thứ ba ở Cải cách thể chế (92,11%). Hai lĩnh vực nằm trong nhóm cuối là Cải cách tài chính công (thứ 15, 74,32%) và Xây dựng và phát triển Chính phủ điện tử, Chính phủ số (thứ 14; 78,06%).\n\n"
            "Điểm tự đánh giá của Bộ là 61,35/63 điểm, song Hội đồng thẩm định chỉ chấp nhận 58,9 điểm. Kết quả điều tra xã hội học 27,62/37 điểm, thấp thứ ba trong 17 bộ.\n\n"
            "So sánh với mặt bằng chung, kết quả của Bộ cao hơn giá trị trung bình của các bộ (86,2%) và bằng 94,3% kết quả của Bộ dẫn đầu là Bộ Tư pháp (91,75%).\n\n"
            'Tại cuộc họp, Thứ trưởng Phùng Đức Tiến yêu cầu các đơn vị làm rõ vì sao mất 13,48% điểm. "Chúng ta phải lấy lại vị trí trong tốp 5 ngay năm nay. Mỗi tổng cục, cục mất thêm 0,5 điểm là cả Bộ tụt 2 - 3 bậc", ông nói.\n\n'
            "Trong khi đó, ở cấp địa phương, mức độ hài lòng của nông dân đối với dịch vụ khuyến nông đạt 82%; 21/63 sở nông nghiệp dẫn đầu bảng DDCI cấp sở của tỉnh."
        ),
        [
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2012 | rank = 9 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2012 | score = 79.4 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2013 | rank = 12 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2014 | rank = 14 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2018 | rank = 4 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2018 | score = 84.58 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2019 | rank = 5 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2020 | rank = 9 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2020 | score = 86.05 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2021 | rank = 10 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2021 | rank_change = -1 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2021 | score = 86.52 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2021 | score_change = 0.47 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2022 | rank <= 5 | target",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Cải cách thể chế | 2021 | rank = 3 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Cải cách thể chế | 2021 | score = 92.11 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | rank = 1 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Cải cách thủ tục hành chính | 2021 | score = 98.75 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Cải cách tài chính công | 2021 | rank = 15 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Cải cách tài chính công | 2021 | score = 74.32 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Hiện đại hóa hành chính | 2021 | rank = 14 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Hiện đại hóa hành chính | 2021 | score = 78.06 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Điểm điều tra xã hội học | 2021 | rank = 15 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX/Điểm điều tra xã hội học | 2021 | score = 27.62 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2021 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2021 | score = 91.75 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2021 | score = 86.2 | actual",
        ],
        {
            "title": "Bộ Nông nghiệp và Phát triển nông thôn: Chặng đường 10 năm chấm điểm cải cách",
            "outlet": "mard.gov.vn",
            "published_at": "2022-06-15",
        },
        id="ten-years-of-a-ministry",
    ),
    pytest.param(
        (
            "Hà Nội lần thứ ba liên tiếp đứng đầu Chỉ số đổi mới sáng tạo cấp địa phương (PII) với 65,68 điểm, nhưng điểm đáng nói của PII 2025, lần đầu tính cho 34 tỉnh, thành phố sau sáp nhập, lại nằm ở phần còn lại của bảng.\n\n"
            "Năm địa phương có điểm cao nhất, ngoài Hà Nội, là TP.HCM (61,91), Đà Nẵng (56,8), Hải Phòng (54,67), Quảng Ninh (53,12). Cách biệt giữa vị trí đầu và cuối (Lai Châu, 27,46 điểm) vẫn là 38,22 điểm, rộng hơn mức 32,4 điểm của năm ngoái.\n\n"
            "Điểm trung vị cả nước là 37,05; trung bình là 39,2. Chia theo vùng, Đông Nam Bộ bình quân 49,9 điểm, đồng bằng sông Hồng 47,35 điểm; trung du và miền núi phía Bắc 31,08 điểm - thấp nhất trong sáu vùng.\n\n"
            'Ở nhóm thu nhập trung bình thấp, Huế dẫn đầu khi đạt 45,44 điểm, xếp thứ 7 chung cuộc. Nhóm thu nhập thấp ghi nhận Lạng Sơn vượt lên số 1 (38,6 điểm), kế đến là Sơn La. Nếu lấy hạng PII trừ hạng GRDP đầu người, Nghệ An là địa phương "vượt sức" nhất: đứng thứ 12 về đổi mới nhưng chỉ thứ 27 về thu nhập.\n\n'
            "Năm 2024, khi còn 63 tỉnh, Bắc Giang (cũ) xếp thứ 19 với 41,22 điểm; Bắc Ninh khi ấy ở vị trí 6 (49,2 điểm). Tỉnh Bắc Ninh mới năm nay được 48,95 điểm, giữ hạng 6.\n\n"
            'Ông Hoàng Minh, Thứ trưởng Bộ KH&CN, giải thích: PII không phải là cuộc đua. "Tôi không quan tâm Hà Nội hơn TP.HCM 3 hay 4 điểm". Bộ dự kiến công bố PII 2026 vào cuối quý III/2026.\n\n'
            "Cùng tuần, WIPO công bố GII 2025, Việt Nam đứng thứ 44/139 quốc gia, vị trí như năm 2024; điểm số 37,1. Trong nhóm thu nhập trung bình thấp, Việt Nam đứng thứ hai, sau Ấn Độ."
        ),
        [
            "Bắc Giang | PII | 2024 | rank = 19 | actual",
            "Bắc Giang | PII | 2024 | score = 41.22 | actual",
            "Bắc Ninh | PII | 2024 | rank = 6 | actual",
            "Bắc Ninh | PII | 2024 | score = 49.2 | actual",
            "Bắc Ninh | PII | 2025 | rank = 6 | actual",
            "Bắc Ninh | PII | 2025 | score = 48.95 | actual",
            "Cả nước | PII | 2025 | score = 37.05 | actual",
            "Cả nước | PII | 2025 | score = 39.2 | actual",
            "Huế | PII | 2025 | rank = 1 | actual | group",
            "Huế | PII | 2025 | rank = 7 | actual",
            "Huế | PII | 2025 | score = 45.44 | actual",
            "Hà Nội | PII | 2025 | rank = 1 | actual",
            "Hà Nội | PII | 2025 | score = 65.68 | actual",
            "Hải Phòng | PII | 2025 | score = 54.67 | actual",
            "Lai Châu | PII | 2025 | score = 27.46 | actual",
            "Lạng Sơn | PII | 2025 | rank = 1 | actual | group",
            "Lạng Sơn | PII | 2025 | score = 38.6 | actual",
            "Quảng Ninh | PII | 2025 | score = 53.12 | actual",
            "Sơn La | PII | 2025 | rank = 2 | actual | group",
            "TP. Hồ Chí Minh | PII | 2025 | score = 61.91 | actual",
            "Trung du và miền núi phía Bắc | PII | 2025 | rank = 6 | actual",
            "Trung du và miền núi phía Bắc | PII | 2025 | score = 31.08 | actual",
            "Đà Nẵng | PII | 2025 | score = 56.8 | actual",
            "Đông Nam Bộ | PII | 2025 | score = 49.9 | actual",
            "Đồng bằng sông Hồng | PII | 2025 | score = 47.35 | actual",
        ],
        {
            "title": "Bản đồ đổi mới sáng tạo: tỉnh nghèo cũng có thể đứng đầu một trụ cột",
            "outlet": "khoahocphattrien.vn",
            "published_at": "2025-10-03",
        },
        id="a-science-paper-on-innovation",
    ),
    pytest.param(
        (
            "CẦN THƠ — The Mekong Delta's largest city has been told to halt its decline in the national digital transformation rankings, in which it went from eighth in 2022 to 14th in 2023.\n\n"
            "The 2023 DTI, released by the Ministry of Information and Communications, gave Cần Thơ a value of 0.6912, 0.012 lower than the previous year. The city did well in digital society, ranking fourth with 0.7124, but its 0.6345 for digital economy was only good enough for 22nd place.\n\n"
            'Deputy chairman Nguyễn Ngọc Hè said the fall was due to others moving faster. "We were overtaken by six provinces although our index barely moved," he told a meeting on Monday.\n\n'
            "Things are brighter elsewhere. In the 2024 Provincial Green Index (PGI), the city gained 11 places to rank 13th nationwide, scoring 27.11 points. Hải Phòng (29.71 points), Quảng Ninh and Hà Nam made up the top three. The pillar on environmental compliance earned Cần Thơ 7.02 points, and leadership 6.45, whereas its incentives and support pillar, with 5.87 points, was below the national median of 6.1.\n\n"
            "In the 2024 PCI the city was not named among the top 30. Its score, 66.27, was 1.23 points less than in 2023. The VCCI no longer publishes ranks beyond 30th. According to the survey, 61 per cent of firms would recommend the city to others, against 57 per cent two years earlier.\n\n"
            "Under a plan approved in April, Cần Thơ will return to the DTI top 10 this year and get at least 68 points in the PCI by 2026. Department heads whose units score less than 80 points in the city's DDCI will have to explain themselves.\n\n"
            "The 2024 DDCI, announced in March, saw the Department of Finance take first place among departments with 91.2 points, while Ninh Kiều District led its peers with 88.75 points."
        ),
        [
            "Cả nước | PGI/Chính sách hỗ trợ | 2024 | score = 6.1 | actual",
            "Cần Thơ | DTI | 2022 | rank = 8 | actual",
            "Cần Thơ | DTI | 2023 | rank = 14 | actual",
            "Cần Thơ | DTI | 2023 | score = 0.6912 | actual",
            "Cần Thơ | DTI | 2023 | score_change = -0.012 | actual",
            "Cần Thơ | DTI | 2025 | rank <= 10 | target",
            "Cần Thơ | DTI/Kinh tế số | 2023 | rank = 22 | actual",
            "Cần Thơ | DTI/Kinh tế số | 2023 | score = 0.6345 | actual",
            "Cần Thơ | DTI/Xã hội số | 2023 | rank = 4 | actual",
            "Cần Thơ | DTI/Xã hội số | 2023 | score = 0.7124 | actual",
            "Cần Thơ | PCI | 2024 | score = 66.27 | actual",
            "Cần Thơ | PCI | 2024 | score_change = -1.23 | actual",
            "Cần Thơ | PCI | 2026 | score >= 68 | target",
            "Cần Thơ | PGI | 2024 | rank = 13 | actual",
            "Cần Thơ | PGI | 2024 | rank_change = 11 | actual",
            "Cần Thơ | PGI | 2024 | score = 27.11 | actual",
            "Cần Thơ | PGI/Chính sách hỗ trợ | 2024 | score = 5.87 | actual",
            "Cần Thơ | PGI/Tuân thủ tiêu chuẩn môi trường | 2024 | score = 7.02 | actual",
            "Hà Nam | PGI | 2024 | rank <= 3 | actual",
            "Hải Phòng | PGI | 2024 | score = 29.71 | actual",
            "Quảng Ninh | PGI | 2024 | rank <= 3 | actual",
            "Quận Ninh Kiều | DDCI | 2024 | rank = 1 | actual | internal",
            "Quận Ninh Kiều | DDCI | 2024 | score = 88.75 | actual | internal",
            "Sở Tài chính | DDCI | 2024 | rank = 1 | actual | internal",
            "Sở Tài chính | DDCI | 2024 | score = 91.2 | actual | internal",
        ],
        {
            "title": "Can Tho City slips in digital transformation but gains in green index",
            "outlet": "vietnamnews.vn",
            "published_at": "2025-05-20",
        },
        id="vns-a-city-in-three-indices",
    ),
    pytest.param(
        (
            '"Sáng nào tôi cũng mở Cổng Dịch vụ công quốc gia xem điểm của Bộ mình", một chánh văn phòng bộ kể. Từ khi Thủ tướng ban hành Quyết định 766/QĐ-TTg, bảng điểm phục vụ người dân, doanh nghiệp cập nhật theo thời gian thực đã trở thành áp lực thường trực.\n\n'
            "Tính đến 17 giờ ngày 17.10, Bộ Công thương đứng đầu các bộ, ngành với 84,62 điểm; xếp sau là Bộ GTVT 80,09 điểm, Bộ NN-PTNT 77,4 điểm. Cuối bảng, Bộ VH-TT-DL mới có 41,3 điểm, Bộ Ngoại giao 45,07, còn Thanh tra Chính phủ chưa được chấm. Đáng nói, Bộ Y tế từ chỗ chỉ 38,9 điểm hồi tháng 6 đã vươn lên 66,2 điểm, tăng liền 7 bậc.\n\n"
            "Ở khối địa phương, khoảng cách còn doãng rộng hơn. Bình Dương, Cà Mau, Tiền Giang lần lượt dẫn đầu với 87,1; 86,9 và 84,44 điểm. Ngược lại, 3 tỉnh Đắk Nông, Gia Lai, Bình Thuận đều dưới 55 điểm. Điểm bình quân cả nước là 66,7, tăng 4,2 điểm so với quý 2.\n\n"
            'Soi kỹ từng nhóm chỉ số mới thấy vì sao. Nhóm số hóa hồ sơ chiếm 22 điểm nhưng bình quân các tỉnh mới được 11,9 điểm; khối bộ còn bi đát hơn: 6,3/22 điểm. Trái lại, mức độ hài lòng đạt trung bình 17,4/18 điểm, "đẹp" đến mức nhiều người hoài nghi. Tỷ lệ hồ sơ trực tuyến toàn trình 30,5%, thanh toán trực tuyến mới 19,8%.\n\n'
            'Ông Ngô Hải Phan, Cục trưởng Cục Kiểm soát thủ tục hành chính (Văn phòng Chính phủ) nói: "Dưới 50 điểm là yếu, từ 80 điểm mới coi là tốt. Cuối năm nay, phấn đấu không bộ nào dưới 60 điểm". Riêng Bộ GTVT đăng ký mục tiêu 90 điểm vào tháng 12.\n\n'
            "Cùng thời điểm này năm ngoái, khi bộ chỉ số mới vận hành, Bộ Công thương cũng dẫn đầu nhưng chỉ với 61,5 điểm."
        ),
        [
            "Bình Dương | INDEX_766 | 2023 | rank = 1 | actual",
            "Bình Dương | INDEX_766 | 2023 | score = 87.1 | actual",
            "Bình Thuận | INDEX_766 | 2023 | score < 55 | actual",
            "Bộ Công Thương | INDEX_766 | 2022 | rank = 1 | actual",
            "Bộ Công Thương | INDEX_766 | 2022 | score = 61.5 | actual",
            "Bộ Công Thương | INDEX_766 | 2023 | rank = 1 | actual",
            "Bộ Công Thương | INDEX_766 | 2023 | score = 84.62 | actual",
            "Bộ Giao thông vận tải | INDEX_766 | 2023 | rank = 2 | actual",
            "Bộ Giao thông vận tải | INDEX_766 | 2023 | score = 80.09 | actual",
            "Bộ Giao thông vận tải | INDEX_766 | 2023 | score = 90 | target",
            "Bộ Ngoại giao | INDEX_766 | 2023 | score = 45.07 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | INDEX_766 | 2023 | rank = 3 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | INDEX_766 | 2023 | score = 77.4 | actual",
            "Bộ Văn hóa, Thể thao và Du lịch | INDEX_766 | 2023 | score = 41.3 | actual",
            "Bộ Y tế | INDEX_766 | 2023 | rank_change = 7 | actual",
            "Bộ Y tế | INDEX_766 | 2023 | score = 38.9 | actual",
            "Bộ Y tế | INDEX_766 | 2023 | score = 66.2 | actual",
            "Cà Mau | INDEX_766 | 2023 | rank = 2 | actual",
            "Cà Mau | INDEX_766 | 2023 | score = 86.9 | actual",
            "Các bộ, cơ quan ngang bộ | INDEX_766/Mức độ hài lòng | 2023 | score = 17.4 | actual",
            "Các bộ, cơ quan ngang bộ | INDEX_766/Số hóa hồ sơ | 2023 | score = 6.3 | actual",
            "Các tỉnh, thành phố | INDEX_766/Số hóa hồ sơ | 2023 | score = 11.9 | actual",
            "Cả nước | INDEX_766 | 2023 | score = 66.7 | actual",
            "Gia Lai | INDEX_766 | 2023 | score < 55 | actual",
            "Tiền Giang | INDEX_766 | 2023 | rank = 3 | actual",
            "Tiền Giang | INDEX_766 | 2023 | score = 84.44 | actual",
            "Đắk Nông | INDEX_766 | 2023 | score < 55 | actual",
        ],
        {
            "title": "766 - con số khiến nhiều bộ, tỉnh mất ăn mất ngủ",
            "outlet": "Báo Thanh Niên",
            "published_at": "2023-10-19",
        },
        id="a-daily-on-the-index-of-every-day",
    ),
    pytest.param(
        (
            "(Chinhphu.vn) - Sáng 6/4, tại Trụ sở Chính phủ, Ban Chỉ đạo cải cách hành chính của Chính phủ công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2024 của các bộ, cơ quan ngang bộ và UBND các tỉnh, thành phố trực thuộc Trung ương.\n\n"
            "Về phía các bộ, kết quả được chia thành 2 nhóm. Nhóm thứ nhất, đạt trên 90%, gồm 3 bộ: Bộ Tư pháp (91,6%), Bộ Tài chính (91,06%), Bộ Nội vụ (90,24%). Nhóm thứ hai, từ 80% đến dưới 90%, có 13 bộ, cơ quan. Duy nhất Bộ Y tế dưới 80% (77,74%).\n\n"
            "Có 9/17 bộ tăng điểm so với năm 2023. Tăng nhiều nhất là Bộ Khoa học và Công nghệ (+5,6%), kế đó là Bộ Xây dựng (+5,33%), đưa bộ này từ vị trí cuối cùng lên thứ 13. Giảm sâu nhất thuộc về Bộ Ngoại giao, mất 4,18%, từ hạng 8 tụt xuống hạng 16.\n\n"
            'Giá trị trung bình của 17 bộ là 85,33%, tăng 0,95% so với năm 2023 (84,38%). Trong 7 chỉ số thành phần, có 3 chỉ số đạt trung bình trên 90%, trong đó "Cải cách thủ tục hành chính" cao nhất, 95,54%; thấp nhất là "Cải cách tài chính công" (71,68%), tuy đã tăng 2,03% so với năm trước.\n\n'
            "Về các địa phương: Hải Phòng dẫn đầu với 96,17%, cao hơn đơn vị thứ hai là Quảng Ninh 1,25%. Hà Nội giữ vị trí thứ ba, 92,75%. Các vị trí còn lại trong tốp 5 là Bà Rịa - Vũng Tàu và Thừa Thiên Huế. Cao Bằng xếp cuối cùng, 82,95%. Đây là năm đầu tiên 63/63 địa phương đạt trên 80%.\n\n"
            "Vùng có kết quả cao nhất là Đồng bằng sông Hồng với giá trị trung bình 90,21%; Tây Nguyên đạt 85,78%, thấp nhất trong 6 vùng kinh tế - xã hội.\n\n"
            "Phát biểu chỉ đạo, Phó Thủ tướng Thường trực Nguyễn Hòa Bình yêu cầu, năm 2025 tất cả các bộ phải đạt trên 85%, riêng Bộ Y tế phải đạt tối thiểu 82%; chỉ số hài lòng chung toàn quốc đạt từ 90% trở lên."
        ),
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2024 | rank = 4 | actual",
            "Bộ Khoa học và Công nghệ | PAR_INDEX | 2024 | score_change = 5.6 | actual",
            "Bộ Ngoại giao | PAR_INDEX | 2023 | rank = 8 | actual",
            "Bộ Ngoại giao | PAR_INDEX | 2024 | rank = 16 | actual",
            "Bộ Ngoại giao | PAR_INDEX | 2024 | score_change = -4.18 | actual",
            "Bộ Nội vụ | PAR_INDEX | 2024 | score = 90.24 | actual",
            "Bộ Tài chính | PAR_INDEX | 2024 | score = 91.06 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2024 | score = 91.6 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | rank = 17 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2024 | rank = 13 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2024 | score_change = 5.33 | actual",
            "Bộ Y tế | PAR_INDEX | 2024 | score < 80 | actual",
            "Bộ Y tế | PAR_INDEX | 2024 | score = 77.74 | actual",
            "Bộ Y tế | PAR_INDEX | 2025 | score >= 82 | target",
            "Cao Bằng | PAR_INDEX | 2024 | rank = 63 | actual",
            "Cao Bằng | PAR_INDEX | 2024 | score = 82.95 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2023 | score = 84.38 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2024 | score = 85.33 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2024 | score_change = 0.95 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thủ tục hành chính | 2024 | score = 95.54 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tài chính công | 2024 | score = 71.68 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tài chính công | 2024 | score_change = 2.03 | actual",
            "Cả nước | SIPAS | 2025 | score >= 90 | target",
            "Hà Nội | PAR_INDEX | 2024 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2024 | score = 92.75 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | score = 96.17 | actual",
            "Quảng Ninh | PAR_INDEX | 2024 | rank = 2 | actual",
            "Thừa Thiên Huế | PAR_INDEX | 2024 | rank = 5 | actual",
            "Tây Nguyên | PAR_INDEX | 2024 | rank = 6 | actual",
            "Tây Nguyên | PAR_INDEX | 2024 | score = 85.78 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2024 | score = 90.21 | actual",
        ],
        {
            "title": "PAR INDEX 2024: Bộ, tỉnh nào đi lên, bộ, tỉnh nào đi xuống?",
            "outlet": "baochinhphu.vn",
            "published_at": "2025-04-06",
        },
        id="the-government-portal",
    ),
    pytest.param(
        (
            "Hanoi (VNA) - Vietnam's health ministry has slipped to 13th out of 17 public-service-providing ministries in the 2022 digital transformation index (DTI), even as hospitals report record rates of electronic payments.\n\n"
            "According to the Ministry of Information and Communications, which compiles the index, the Ministry of Health's score dropped from 0.4478 in 2021 to 0.4315. The Ministry of Finance ranked first on 0.7026 for the third year running, with the Ministry of Industry and Trade and the Ministry of Natural Resources and Environment rounding out the podium.\n\n"
            "The mean for the 17 ministries improved to 0.5198. That of agencies that provide no public services was just 0.2966, led by the Vietnam Academy of Science and Technology (0.4551).\n\n"
            "Among its components, the health ministry did best in digital awareness, 0.9, and worst in digital infrastructure, 0.21. It was also last of all the ministries in cybersecurity.\n\n"
            "In the Public Administration Reform Index, meanwhile, the ministry finished 2022 with 81.27 percent, ten places below where it had been in 2020 (fifth). Minister Dao Hong Lan has asked departments to bring the ministry back into the top ten this year.\n\n"
            "Patient satisfaction stands in contrast: a survey of 56 public hospitals put it at 4.12 out of 5 points, equal to 91.3 percent. Nearly 60 percent of hospitals now accept cashless payments, against a target of 100 percent by 2025.\n\n"
            "At the national level, the DTI was 0.71 in 2022 compared with 0.6 in 2021, MIC figures show. Da Nang topped the provincial ranking with 0.8002, and the bottom spot went to Bac Lieu, on 0.4011."
        ),
        [
            "Bạc Liêu | DTI | 2022 | rank from bottom 1 | actual",
            "Bạc Liêu | DTI | 2022 | score = 0.4011 | actual",
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2022 | score = 0.7026 | actual",
            "Bộ Y tế | DTI | 2021 | score = 0.4478 | actual",
            "Bộ Y tế | DTI | 2022 | rank = 13 | actual",
            "Bộ Y tế | DTI | 2022 | score = 0.4315 | actual",
            "Bộ Y tế | DTI/Hạ tầng số | 2022 | score = 0.21 | actual",
            "Bộ Y tế | DTI/Nhận thức số | 2022 | score = 0.9 | actual",
            "Bộ Y tế | PAR_INDEX | 2020 | rank = 5 | actual",
            "Bộ Y tế | PAR_INDEX | 2022 | score = 81.27 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | rank <= 10 | target",
            "Các bộ, cơ quan ngang bộ | DTI | 2022 | score = 0.5198 | actual",
            "Cả nước | DTI | 2021 | score = 0.6 | actual",
            "Cả nước | DTI | 2022 | score = 0.71 | actual",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam | DTI | 2022 | score = 0.4551 | actual",
            "Đà Nẵng | DTI | 2022 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual",
        ],
        {
            "title": "Hospitals digitise, ministry lags: health sector's mixed report card",
            "outlet": "en.vietnamplus.vn",
            "published_at": "2023-08-02",
        },
        id="vna-the-health-sector",
    ),
    pytest.param(
        (
            "Nhân việc Bộ Nội vụ công bố Chỉ số CCHC 2018 hôm 24.5, Lao Động trao đổi với ông Phạm Minh Hùng, khi ấy là Vụ trưởng Vụ Cải cách hành chính.\n\n"
            "- Thưa ông, bảng năm nay có gì lạ?\n\n"
            "- Lạ nhất là 18 bộ, cơ quan ngang bộ đều đạt trên 75%, điều chưa từng có. Ngân hàng Nhà nước vẫn số 1, 90,57%, nhưng đã không còn bỏ xa người thứ nhì là Bộ Tài chính, chỉ kém 0,47 điểm phần trăm. Bộ Giao thông vận tải, năm ngoái áp chót, giờ lại về bét với 75,13%.\n\n"
            "- Nghĩa là Bộ Y tế đã thoát đáy?\n\n"
            "- Đúng. Bộ Y tế từ vị trí chót năm 2017 leo lên thứ 14, 78,9%. Ủy ban Dân tộc cũng cải thiện được 3 bậc. Trái lại, Bộ Tư pháp tăng điểm (từ 82,26% lên 84,62%) mà vẫn tụt 1 bậc, còn đứng thứ 6.\n\n"
            "- Trung bình chung thì sao?\n\n"
            "- Các bộ đạt bình quân 82,68%, cao nhất trong ba năm và cao hơn năm ngoái 2,76%. Các tỉnh thấp hơn: 76,92%, giảm 0,8% so với 2017. Một phần vì tiêu chí thay đổi.\n\n"
            "- Có ý kiến nói điểm số phụ thuộc vào tự chấm?\n\n"
            "- Không. Điểm tự chấm của các bộ trung bình là 89 nhưng hội đồng chỉ công nhận 83. Chênh 6 điểm là nhiều. Ngoài ra còn 38 điểm điều tra xã hội học. Nếu bộ nào tự chấm cao hơn kết quả thẩm định quá 10 điểm thì bị trừ.\n\n"
            "- Ông dự báo thế nào về năm 2019?\n\n"
            "- Tôi nghĩ mức bình quân của khối bộ sẽ vượt 84%.\n\n"
            "- Còn ở địa phương, vì sao Quảng Ninh, Hà Nội, Đồng Tháp chiếm ba vị trí đầu?\n\n"
            "- Ba nơi này có một điểm chung là lãnh đạo cao nhất trực tiếp làm. Quảng Ninh 89,06%, Hà Nội 83,98%, Đồng Tháp 83,71%. Hà Nội từng đứng 9 năm 2015, 3 năm 2016. Ngược lại, Phú Yên (69,42%) đứng cuối bảng."
        ),
        [
            "Bộ Giao thông vận tải | PAR_INDEX | 2017 | rank = 17 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2018 | rank = 18 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2018 | score = 75.13 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2017 | score = 82.26 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2018 | rank = 6 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2018 | rank_change = -1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2018 | score = 84.62 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | rank = 18 | actual",
            "Bộ Y tế | PAR_INDEX | 2018 | rank = 14 | actual",
            "Bộ Y tế | PAR_INDEX | 2018 | score = 78.9 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2018 | score = 82.68 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2018 | score_change = 2.76 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2018 | score = 76.92 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2018 | score_change = -0.8 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2018 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2018 | score = 90.57 | actual",
            "Phú Yên | PAR_INDEX | 2018 | rank from bottom 1 | actual",
            "Phú Yên | PAR_INDEX | 2018 | score = 69.42 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2018 | rank_change = 3 | actual",
        ],
        {
            "title": '"Hỏi nhanh đáp gọn" về cuộc đua cải cách giữa các bộ',
            "outlet": "Báo Lao Động",
            "published_at": "2019-05-27",
        },
        id="questions-and-answers",
    ),
    pytest.param(
        (
            'Ở lần công bố thứ ba, Chỉ số xanh cấp tỉnh (PGI) không còn là "món phụ" ăn theo PCI. Báo cáo PCI - PGI 2024 do VCCI đưa ra ngày 6/5 cho thấy điểm trung vị PGI đã lên 24,7 điểm, hơn 2 điểm so với con số 22,66 của năm 2023.\n\n'
            "Hải Phòng lần đầu dẫn đầu với 29,74 điểm. Theo sát là Quảng Ninh 29,41 điểm; Hà Nam, Bình Dương và Bắc Ninh cũng lọt vào tốp 5, đều đạt trên 27,5 điểm. Trà Vinh, quán quân PGI 2022 với 17,67 điểm, năm 2024 ra khỏi nhóm 30. Đà Nẵng từ vị trí 2 năm 2023 rơi xuống thứ 21.\n\n"
            'Bốn chỉ số thành phần đều tăng, trừ một. Trung vị "Giảm thiểu ô nhiễm" đạt 6,29 điểm (năm 2023: 6,05), "Tuân thủ tiêu chuẩn môi trường" 7,01 điểm, "Chính sách hỗ trợ" bật mạnh từ 4,05 lên 5,84 điểm. Riêng "Vai trò lãnh đạo" chỉ 5,33 điểm, giảm 0,17.\n\n'
            "Về PCI, Hải Phòng 74,84 điểm cũng giành ngôi quán quân, chấm dứt chuỗi 7 năm đứng đầu của Quảng Ninh, nay lùi về vị trí thứ 2 (73,2 điểm). Long An (72,64), Bắc Giang (71,24) và Bà Rịa - Vũng Tàu (71,17) hoàn tất top 5. PCI gốc trung vị đạt 67,67 điểm, tiếp tục xu hướng cải thiện kể từ 2017.\n\n"
            "Trong khi chi phí không chính thức trung vị tăng nhẹ lên 7,01 điểm, tiếp cận đất đai giảm về 6,51 điểm. Tỷ lệ doanh nghiệp lạc quan chỉ còn 32%, nhích từ đáy 27% của năm 2023.\n\n"
            "Cần Thơ, TP.HCM vắng mặt trong tốp 10 PCI. TP.HCM được 68,5 điểm, vẫn trên mức trung vị; nếu giữ được điểm gia nhập thị trường như năm 2019, thành phố có thể đã lọt nhóm 20.\n\n"
            'VCCI không xếp hạng các tỉnh ngoài nhóm 30. "Năm 2025 khảo sát theo 34 tỉnh mới, mọi so sánh với 63 tỉnh cũ sẽ chỉ mang tính tham khảo", ông Đậu Anh Tuấn nói.'
        ),
        [
            "Bà Rịa - Vũng Tàu | PCI | 2024 | rank = 5 | actual",
            "Bà Rịa - Vũng Tàu | PCI | 2024 | score = 71.17 | actual",
            "Bình Dương | PGI | 2024 | rank <= 5 | actual",
            "Bình Dương | PGI | 2024 | score > 27.5 | actual",
            "Bắc Giang | PCI | 2024 | rank = 4 | actual",
            "Bắc Giang | PCI | 2024 | score = 71.24 | actual",
            "Bắc Ninh | PGI | 2024 | rank <= 5 | actual",
            "Bắc Ninh | PGI | 2024 | score > 27.5 | actual",
            "Các tỉnh, thành phố | PCI | 2024 | score = 67.67 | actual",
            "Các tỉnh, thành phố | PCI/Chi phí không chính thức | 2024 | score = 7.01 | actual",
            "Các tỉnh, thành phố | PCI/Tiếp cận đất đai | 2024 | score = 6.51 | actual",
            "Các tỉnh, thành phố | PGI/Chính sách hỗ trợ | 2023 | score = 4.05 | actual",
            "Các tỉnh, thành phố | PGI/Chính sách hỗ trợ | 2024 | score = 5.84 | actual",
            "Các tỉnh, thành phố | PGI/Giảm thiểu ô nhiễm | 2023 | score = 6.05 | actual",
            "Các tỉnh, thành phố | PGI/Giảm thiểu ô nhiễm | 2024 | score = 6.29 | actual",
            "Các tỉnh, thành phố | PGI/Tuân thủ tiêu chuẩn môi trường | 2024 | score = 7.01 | actual",
            "Các tỉnh, thành phố | PGI/Vai trò lãnh đạo | 2024 | score = 5.33 | actual",
            "Các tỉnh, thành phố | PGI/Vai trò lãnh đạo | 2024 | score_change = -0.17 | actual",
            "Cả nước | PGI | 2023 | score = 22.66 | actual",
            "Cả nước | PGI | 2024 | score = 24.7 | actual",
            "Hà Nam | PGI | 2024 | rank <= 5 | actual",
            "Hà Nam | PGI | 2024 | score > 27.5 | actual",
            "Hải Phòng | PCI | 2024 | rank = 1 | actual",
            "Hải Phòng | PCI | 2024 | score = 74.84 | actual",
            "Hải Phòng | PGI | 2024 | rank = 1 | actual",
            "Hải Phòng | PGI | 2024 | score = 29.74 | actual",
            "Long An | PCI | 2024 | rank = 3 | actual",
            "Long An | PCI | 2024 | score = 72.64 | actual",
            "Quảng Ninh | PCI | 2024 | rank = 2 | actual",
            "Quảng Ninh | PCI | 2024 | score = 73.2 | actual",
            "Quảng Ninh | PGI | 2024 | rank = 2 | actual",
            "Quảng Ninh | PGI | 2024 | score = 29.41 | actual",
            "TP. Hồ Chí Minh | PCI | 2024 | score = 68.5 | actual",
            "Trà Vinh | PGI | 2022 | rank = 1 | actual",
            "Trà Vinh | PGI | 2022 | score = 17.67 | actual",
            "Đà Nẵng | PGI | 2023 | rank = 2 | actual",
            "Đà Nẵng | PGI | 2024 | rank = 21 | actual",
        ],
        {
            "title": "Xanh hóa môi trường đầu tư: PGI lần ba nói gì?",
            "outlet": "Báo Đầu tư",
            "published_at": "2025-05-08",
        },
        id="a-business-paper-on-the-green-index",
    ),
]

WORDINGS = [
    pytest.param(
        "PAR INDEX năm 2022 của Hà Nội là 89,58%. Hải Phòng đạt 90,09%. Năm 2022, kết quả đạt 89,58%.",
        [
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
        ],
        {},
        id="a-value-of-another-that-contradicts-as-well",
    ),
    pytest.param(
        "The State Bank of Vietnam topped the 2023 PAR Index. The ministries of Home Affairs and Natural Resources and Environment completed the top five, while the health ministry ranked 16th with 80.16 percent.",
        [
            "Bộ Nội vụ | PAR_INDEX | 2023 | rank <= 5 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2023 | rank <= 5 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | rank = 16 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | score = 80.16 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 1 | actual",
        ],
        {},
        id="ministries-told-by-their-fields",
    ),
    pytest.param(
        "Nationwide, the 2022 PCI was topped by Quang Ninh for a sixth straight year with 72.95 points. The median province scored 65.22.",
        [
            "Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
        ],
        {},
        id="passive-leads",
    ),
    pytest.param(
        "In the 2023 PAR Index, the 63 provinces and cities averaged 86.98 per cent, 2.19 percentage points higher than in 2022 and well clear of the ministries.",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score = 86.98 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score_change = 2.19 | actual",
        ],
        {},
        id="averaged-by-all",
    ),
    pytest.param(
        "In the 2023 PAR INDEX, Quang Ninh came out on top with 92.18 per cent. An Giang brought up the rear with 81.32 per cent.",
        [
            "An Giang | PAR_INDEX | 2023 | rank from bottom 1 | actual",
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
        ],
        {},
        id="the-rear-and-the-top",
    ),
    pytest.param(
        "On top of that, the 2022 PCI of Da Nang was 68.5 points.",
        ["Đà Nẵng | PCI | 2022 | score = 68.5 | actual"],
        {},
        id="on-top-of-that",
    ),
    pytest.param(
        "In 2022, Vinh Long obtained 7.1 in PAPI's control of corruption dimension and scored 44.76 out of a possible 80 points overall.",
        [
            "Vĩnh Long | PAPI | 2022 | score = 44.76 | actual",
            "Vĩnh Long | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.1 | actual",
        ],
        {},
        id="a-part-that-an-index-owns",
    ),
    pytest.param(
        "The 2023 PAR Index of the State Bank of Vietnam was 89.95 per cent.\n\nAmong the seven components used to assess the ministries, institutional reform recorded the highest average at 91.2 per cent, whereas public finance reform, at 76.54 per cent, was the weakest.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thể chế | 2023 | score = 91.2 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách tài chính công | 2023 | score = 76.54 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.95 | actual",
        ],
        {},
        id="highest-average-of-parts",
    ),
    pytest.param(
        "Bộ TN&MT đạt 0,6618 điểm DTI năm 2022. So với năm 2021 (0,6321 điểm), điểm số của Bộ TN&MT tăng 4,7%.",
        [
            "Bộ Tài nguyên và Môi trường | DTI | 2021 | score = 0.6321 | actual",
            "Bộ Tài nguyên và Môi trường | DTI | 2022 | score = 0.6618 | actual",
            "Bộ Tài nguyên và Môi trường | DTI | 2022 | score_change = 4.7 | actual",
        ],
        {"title": "Bộ TN&MT và DTI", "published_at": "2023-07-14"},
        id="the-year-held-against-opens",
    ),
    pytest.param(
        "Bộ Nội vụ công bố PAR INDEX 2017. Không bộ nào dưới 70%, nhưng cũng chẳng bộ nào chạm ngưỡng 95%.",
        [],
        {"published_at": "2018-05-03"},
        id="no-ministry-at-all",
    ),
    pytest.param(
        "ICT Index 2015 đã được công bố. Ở khối tỉnh, Đà Nẵng không có đối thủ với 0,9412; TP.HCM đứng thứ 2 (0,8145).",
        [
            "TP. Hồ Chí Minh | ICT_INDEX | 2015 | rank = 2 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2015 | score = 0.8145 | actual",
            "Đà Nẵng | ICT_INDEX | 2015 | score = 0.9412 | actual",
        ],
        {"published_at": "2016-06-09"},
        id="without-a-rival",
    ),
    pytest.param(
        "Tính đến ngày 20/9, Bộ Tài chính đạt 92,14 điểm theo Bộ chỉ số phục vụ người dân, doanh nghiệp. Chỉ số cải cách hành chính năm 2024 của Bộ là 92,27%.",
        [
            "Bộ Tài chính | INDEX_766 | 2025 | score = 92.14 | actual",
            "Bộ Tài chính | PAR_INDEX | 2024 | score = 92.27 | actual",
        ],
        {"published_at": "2025-09-22"},
        id="day-by-day-takes-no-other-year",
    ),
    pytest.param(
        "In 16th was the Ministry of Labour, Invalids and Social Affairs on 83.2 in the 2020 PAR INDEX, eight places worse off than in 2019.",
        [
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | rank = 16 | actual",
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | rank_change = -8 | actual",
            "Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2020 | score = 83.2 | actual",
        ],
        {},
        id="place-told-before-its-owner",
    ),
    pytest.param(
        "The PAR INDEX 2020 of the Ministry of Health was 86.7. Administrative procedure reform produced the best average among ministries (95.13 per cent).",
        [
            "Bộ Y tế | PAR_INDEX | 2020 | score = 86.7 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thủ tục hành chính | 2020 | score = 95.13 | actual",
        ],
        {},
        id="best-mean-is-no-place",
    ),
    pytest.param(
        "Quang Ninh retained its crown in the 2020 PAR INDEX with 91.04 points.",
        ["Quảng Ninh | PAR_INDEX | 2020 | rank = 1 | actual", "Quảng Ninh | PAR_INDEX | 2020 | score = 91.04 | actual"],
        {},
        id="retained-its-crown",
    ),
    pytest.param(
        "The SIPAS rate of Vinh Long rose to 85.02 percent in 2022 from 83.66 percent in 2021, and its PCI went to 65.83 from 62.2 points.",
        [
            "Vĩnh Long | PCI | 2021 | score = 62.2 | actual",
            "Vĩnh Long | PCI | 2022 | score = 65.83 | actual",
            "Vĩnh Long | SIPAS | 2021 | score = 83.66 | actual",
            "Vĩnh Long | SIPAS | 2022 | score = 85.02 | actual",
        ],
        {},
        id="to-a-value-from-another",
    ),
    pytest.param(
        "Can Tho, the Mekong Delta's largest city, went from eighth in the 2022 DTI to 14th in 2023. Its value of 0.6912 was 0.012 lower than the previous year.",
        [
            "Cần Thơ | DTI | 2022 | rank = 8 | actual",
            "Cần Thơ | DTI | 2023 | rank = 14 | actual",
            "Cần Thơ | DTI | 2023 | score = 0.6912 | actual",
            "Cần Thơ | DTI | 2023 | score_change = -0.012 | actual",
        ],
        {},
        id="largest-city-of-a-region",
    ),
    pytest.param(
        "The Ministry of Health scored 80.16 percent in the 2023 PAR INDEX. The deputy prime minister asked the ministry to get above 82 per cent in 2024.",
        ["Bộ Y tế | PAR_INDEX | 2023 | score = 80.16 | actual", "Bộ Y tế | PAR_INDEX | 2024 | score > 82 | target"],
        {},
        id="asked-to-get-above",
    ),
    pytest.param(
        "ICT Index 2022 đã công bố. Bộ Công Thương, năm ngoái thứ 5, nay về nhì (0,7634), còn Bộ GD&ĐT rơi từ thứ 2 xuống thứ 3 (0,7441).",
        [
            "Bộ Công Thương | ICT_INDEX | 2021 | rank = 5 | actual",
            "Bộ Công Thương | ICT_INDEX | 2022 | rank = 2 | actual",
            "Bộ Công Thương | ICT_INDEX | 2022 | score = 0.7634 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2021 | rank = 2 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2022 | rank = 3 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2022 | score = 0.7441 | actual",
        ],
        {"published_at": "2023-06-09"},
        id="last-year-fifth-now-second",
    ),
    pytest.param(
        "PII 2025: Ở nhóm thu nhập trung bình thấp, Huế đạt 45,44 điểm, xếp thứ 7 chung cuộc.",
        ["Huế | PII | 2025 | rank = 7 | actual", "Huế | PII | 2025 | score = 45.44 | actual"],
        {"published_at": "2025-10-03"},
        id="income-is-no-merger",
    ),
    pytest.param(
        "PAR INDEX 2017 của 19 bộ: Bộ Giao thông vận tải đội sổ với 72,13%; trên bộ này một bậc là Bộ Y tế, 74,75%, rồi đến Ủy ban Dân tộc, 75,51%.",
        [
            "Bộ Giao thông vận tải | PAR_INDEX | 2017 | rank = 19 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2017 | score = 72.13 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | rank = 18 | actual",
            "Bộ Y tế | PAR_INDEX | 2017 | score = 74.75 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2017 | rank = 17 | actual",
            "Ủy ban Dân tộc | PAR_INDEX | 2017 | score = 75.51 | actual",
        ],
        {"published_at": "2018-05-03"},
        id="upwards-and-further",
    ),
    pytest.param(
        "PAR INDEX 2017 của Bộ Y tế là 79%. Bộ này cam kết với Chính phủ sẽ vượt 80% trong năm 2018.",
        ["Bộ Y tế | PAR_INDEX | 2017 | score = 79 | actual", "Bộ Y tế | PAR_INDEX | 2018 | score > 80 | target"],
        {"published_at": "2018-05-03"},
        id="when-it-is-to-be-passed",
    ),
    pytest.param(
        "Con số 84% hay 86% PAR INDEX 2022 của Lạng Sơn vẫn chưa rõ.",
        [],
        {"published_at": "2023-06-03"},
        id="which-of-two-is-not-told",
    ),
    pytest.param(
        "PAR INDEX 2022 của Lạng Sơn là 85,2 điểm, hay 85,2%.",
        ["Lạng Sơn | PAR_INDEX | 2022 | score = 85.2 | actual"],
        {"published_at": "2023-06-03"},
        id="the-same-said-again",
    ),
    pytest.param(
        "PAR INDEX 2017 của các bộ đạt bình quân 79,92%, nhỉnh hơn mức 79,48% của năm 2016 nhưng vẫn chưa trở lại mốc 81,19% hồi năm 2015.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2015 | score = 81.19 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2016 | score = 79.48 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2017 | score = 79.92 | actual",
        ],
        {"published_at": "2018-05-03"},
        id="a-mark-of-another-year",
    ),
    pytest.param(
        "DTI năm 2022 của Bộ Y tế là 0,62. Cách đây ba năm, trong kỳ đánh giá đầu tiên, Bộ Y tế mới chỉ xếp thứ 8.",
        ["Bộ Y tế | DTI | 2020 | rank = 8 | actual", "Bộ Y tế | DTI | 2022 | score = 0.62 | actual"],
        {"published_at": "2023-07-14"},
        id="years-ago-from-today",
    ),
    pytest.param(
        "PAR INDEX 2021 của Bộ Y tế là 86,52%. Mỗi cục mất thêm 0,5 điểm là cả Bộ tụt 2 - 3 bậc.",
        ["Bộ Y tế | PAR_INDEX | 2021 | score = 86.52 | actual"],
        {"published_at": "2022-06-14"},
        id="each-of-them-costs",
    ),
    pytest.param(
        "Tính đến ngày 17/10, Bộ Y tế đạt 66,2 điểm theo bộ chỉ số 766. Văn phòng Chính phủ cho rằng từ 80 điểm mới coi là tốt.",
        ["Bộ Y tế | INDEX_766 | 2023 | score = 66.2 | actual"],
        {"published_at": "2023-10-19"},
        id="called-good",
    ),
    pytest.param(
        'DTI năm 2022: Bộ TN&MT đạt điểm tối đa ở "Nhận thức số" (1/1 điểm), đứng nhất khối ở "Thể chế số".',
        [
            "Bộ Tài nguyên và Môi trường | DTI/Nhận thức số | 2022 | score = 1 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/Thể chế số | 2022 | rank = 1 | actual",
        ],
        {"published_at": "2023-07-14"},
        id="full-marks-are-reached",
    ),
    pytest.param(
        "DTI năm 2022: Giá trị trung bình của nhóm có dịch vụ công là 0,5198, cao hơn nhóm không có dịch vụ công (0,2966).",
        [
            "Các bộ, ngành có dịch vụ công | DTI | 2022 | score = 0.5198 | actual",
            "Các bộ, ngành không có dịch vụ công | DTI | 2022 | score = 0.2966 | actual",
        ],
        {"published_at": "2023-07-14"},
        id="a-mean-of-a-block-of-ministries",
    ),
    pytest.param(
        "Chỉ số SIPAS năm 2022 của Huế đạt 81,2%, kém năm trước 3,6%.",
        [
            "Thừa Thiên Huế | SIPAS | 2022 | score = 81.2 | actual",
            "Thừa Thiên Huế | SIPAS | 2022 | score_change = -3.6 | actual",
        ],
        {"published_at": "2023-07-14"},
        id="less-than-last-year-by",
    ),
    pytest.param(
        "Chỉ số CCHC 2018 đã công bố. Ngân hàng Nhà nước vẫn số 1, 90,57%, còn Bộ Y tế thứ 14.",
        [
            "Bộ Y tế | PAR_INDEX | 2018 | rank = 14 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2018 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2018 | score = 90.57 | actual",
        ],
        {"published_at": "2019-05-27"},
        id="number-one-still",
    ),
    pytest.param(
        "PAR INDEX 2024 đã công bố. Về các địa phương: Hải Phòng dẫn đầu với 96,17%, cao hơn đơn vị thứ hai là Quảng Ninh 1,25%.",
        [
            "Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | score = 96.17 | actual",
            "Quảng Ninh | PAR_INDEX | 2024 | rank = 2 | actual",
        ],
        {"published_at": "2025-04-06"},
        id="a-heading-of-the-provinces",
    ),
    pytest.param(
        "PCI 2024 gốc trung vị đạt 67,67 điểm, tiếp tục xu hướng cải thiện kể từ 2017.",
        ["Cả nước | PCI | 2024 | score = 67.67 | actual"],
        {"published_at": "2025-05-08"},
        id="since-when",
    ),
    pytest.param(
        "Điểm trung vị PGI 2024 đã lên 24,7 điểm, hơn 2 điểm so với năm 2023.",
        ["Cả nước | PGI | 2024 | score = 24.7 | actual", "Cả nước | PGI | 2024 | score_change = 2 | actual"],
        {"published_at": "2025-05-08"},
        id="by-more-than",
    ),
    pytest.param(
        "PAR INDEX 2018: Các bộ đạt bình quân 82,68%, cao hơn năm ngoái 2,76%. Các tỉnh thấp hơn: 76,92%, giảm 0,8% so với 2017.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2018 | score = 82.68 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2018 | score_change = 2.76 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2018 | score = 76.92 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2018 | score_change = -0.8 | actual",
        ],
        {"published_at": "2019-05-27"},
        id="one-block-against-the-other",
    ),
    pytest.param(
        "PAR INDEX 2024: Các vị trí còn lại trong tốp 5 là Bà Rịa - Vũng Tàu và Thừa Thiên Huế.",
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2024 | rank = 4 | actual",
            "Thừa Thiên Huế | PAR_INDEX | 2024 | rank = 5 | actual",
        ],
        {"published_at": "2025-04-06"},
        id="what-remains-of-a-top",
    ),
    pytest.param(
        "Theo bộ chỉ số 766, Bình Dương, Cà Mau, Tiền Giang lần lượt dẫn đầu với 87,1; 86,9 và 84,44 điểm.",
        [
            "Bình Dương | INDEX_766 | 2023 | rank = 1 | actual",
            "Bình Dương | INDEX_766 | 2023 | score = 87.1 | actual",
            "Cà Mau | INDEX_766 | 2023 | rank = 2 | actual",
            "Cà Mau | INDEX_766 | 2023 | score = 86.9 | actual",
            "Tiền Giang | INDEX_766 | 2023 | rank = 3 | actual",
            "Tiền Giang | INDEX_766 | 2023 | score = 84.44 | actual",
        ],
        {"published_at": "2023-10-19"},
        id="led-in-turn",
    ),
    pytest.param(
        "Theo PAR INDEX 2022, khối sở và khối huyện lần lượt dẫn đầu là Sở Y tế và huyện Kim Sơn.",
        [
            "Huyện Kim Sơn | PAR_INDEX | 2022 | rank = 1 | actual | internal",
            "Sở Y tế | PAR_INDEX | 2022 | rank = 1 | actual | internal",
        ],
        {"published_at": "2023-10-19"},
        id="led-in-turn-each-in-its-block",
    ),
    pytest.param(
        "PII 2025: Ở nhóm thu nhập trung bình thấp, Huế dẫn đầu khi đạt 45,44 điểm, xếp thứ 7 chung cuộc.",
        [
            "Huế | PII | 2025 | rank = 1 | actual | group",
            "Huế | PII | 2025 | rank = 7 | actual",
            "Huế | PII | 2025 | score = 45.44 | actual",
        ],
        {"published_at": "2025-10-03"},
        id="groups-by-income",
    ),
    pytest.param(
        "Hanoi (VNA) - The Ministry of Health ranked 13th in the 2022 DTI. In the PAR Index the ministry finished 2022 with 81.27 percent.",
        ["Bộ Y tế | DTI | 2022 | rank = 13 | actual", "Bộ Y tế | PAR_INDEX | 2022 | score = 81.27 | actual"],
        {},
        id="a-byline-is-no-agency-measured",
    ),
    pytest.param(
        "The 2022 DTI of Da Nang was 0.8002, MIC figures show.",
        ["Đà Nẵng | DTI | 2022 | score = 0.8002 | actual"],
        {},
        id="figures-of-a-ministry-show",
    ),
    pytest.param(
        "Taken together, the 17 agencies scored 87.54 points on average in the 2020 PAR INDEX, an increase of 1.91 points on 2019.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score = 87.54 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score_change = 1.91 | actual",
        ],
        {},
        id="scored-on-average",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ARTICLES)
def test_a_national_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected


@pytest.mark.parametrize(("text", "expected", "around"), WORDINGS)
def test_wordings_of_national_papers_give_their_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
