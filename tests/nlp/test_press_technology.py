"""Whole articles on indices of technology and service: DTI, PII, ICT Index, the set of Decision 766, and several of them mixed."""

import pytest

ROWS = [
    pytest.param(
        "Theo dữ liệu trên Cổng Dịch vụ công quốc gia cập nhật sáng 13/10, Hà Tĩnh đạt 88,1 điểm theo Bộ chỉ số phục vụ người dân, doanh nghiệp, dẫn đầu khu vực Bắc Trung Bộ và đứng thứ 4/34 tỉnh, thành phố.\n\n"
        "Bộ chỉ số này được Thủ tướng Chính phủ phê duyệt tại Quyết định số 766/QĐ-TTg ngày 23/6/2022, gồm 5 nhóm chỉ số với tổng điểm tối đa 100 điểm, trong đó nhóm số hóa hồ sơ và nhóm cung cấp dịch vụ trực tuyến có trọng số cao nhất, cùng 22 điểm.\n\n"
        "Trong các nhóm chỉ số thành phần, Hà Tĩnh đạt cao nhất ở công khai, minh bạch với 17,6/18 điểm; tiến độ giải quyết 19,4/20 điểm; mức độ hài lòng 18/18 điểm. Hai nhóm còn lại là số hóa hồ sơ và cung cấp dịch vụ trực tuyến lần lượt đạt 19,9/22 điểm và 13,2/22 điểm. Riêng thanh toán trực tuyến mới đạt 8,5/10 điểm.\n\n"
        "So với thời điểm cuối tháng 8, điểm số của tỉnh đã tăng 3,7 điểm và thăng 6 bậc trên bảng xếp hạng.\n\n"
        "Ở cấp xã, toàn tỉnh có 69 xã, phường được chấm điểm. Xã Đức Thọ tiếp tục giữ vị trí thứ nhất với 94,26 điểm, kế đến là phường Thành Sen 93,8 điểm và xã Can Lộc 93,15 điểm. Xếp cuối là xã Sơn Kim 2 với 71,4 điểm. Bình quân các xã, phường đạt 85,3 điểm.\n\n"
        "Ông Nguyễn Đức Thắng, Phó Giám đốc Trung tâm Phục vụ hành chính công tỉnh cho biết, sau hơn 3 tháng vận hành mô hình chính quyền địa phương 2 cấp, các xã, phường đã tiếp nhận hơn 112.000 hồ sơ, trong đó 96,7% được giải quyết trước và đúng hạn; tỷ lệ hồ sơ trực tuyến đạt 91,3%.\n\n"
        '"Chúng tôi đặt mục tiêu đến hết năm 2025, Hà Tĩnh đạt trên 90 điểm và giữ vững vị trí trong tốp 5 cả nước", ông Thắng nói.\n\n'
        "Năm 2024, Hà Tĩnh xếp thứ 11/63 tỉnh, thành phố ở bộ chỉ số này với 84,02 điểm.",
        [
            "Hà Tĩnh | INDEX_766 | 2024 | rank = 11 | actual",
            "Hà Tĩnh | INDEX_766 | 2024 | score = 84.02 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | rank <= 5 | target",
            "Hà Tĩnh | INDEX_766 | 2025 | rank = 1 | actual | region",
            "Hà Tĩnh | INDEX_766 | 2025 | rank = 4 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | rank_change = 6 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | score = 88.1 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | score > 90 | target",
            "Hà Tĩnh | INDEX_766 | 2025 | score_change = 3.7 | actual",
            "Hà Tĩnh | INDEX_766/Cung cấp dịch vụ trực tuyến | 2025 | score = 13.2 | actual",
            "Hà Tĩnh | INDEX_766/Công khai, minh bạch | 2025 | score = 17.6 | actual",
            "Hà Tĩnh | INDEX_766/Mức độ hài lòng | 2025 | score = 18 | actual",
            "Hà Tĩnh | INDEX_766/Số hóa hồ sơ | 2025 | score = 19.9 | actual",
            "Hà Tĩnh | INDEX_766/Tiến độ, kết quả giải quyết | 2025 | score = 19.4 | actual",
            "Phường Thành Sen | INDEX_766 | 2025 | rank = 2 | actual | internal",
            "Phường Thành Sen | INDEX_766 | 2025 | score = 93.8 | actual | internal",
            "Xã Can Lộc | INDEX_766 | 2025 | rank = 3 | actual | internal",
            "Xã Can Lộc | INDEX_766 | 2025 | score = 93.15 | actual | internal",
            "Xã Sơn Kim 2 | INDEX_766 | 2025 | rank = 69 | actual | internal",
            "Xã Sơn Kim 2 | INDEX_766 | 2025 | score = 71.4 | actual | internal",
            "Xã Đức Thọ | INDEX_766 | 2025 | rank = 1 | actual | internal",
            "Xã Đức Thọ | INDEX_766 | 2025 | score = 94.26 | actual | internal",
        ],
        {
            "title": "Hà Tĩnh vươn lên nhóm dẫn đầu về chất lượng phục vụ người dân, doanh nghiệp",
            "outlet": "baohatinh.vn",
            "published_at": "2025-10-14",
        },
        id="communes-by-the-set-of-decision-766",
    ),
    pytest.param(
        "Chiều 1/10, tại Lễ kỷ niệm Ngày Đổi mới sáng tạo quốc gia, Bộ Khoa học và Công nghệ công bố Chỉ số đổi mới sáng tạo cấp địa phương (Provincial Innovation Index - PII) năm 2025 của 34 tỉnh, thành phố sau sắp xếp.\n\n"
        "Theo kết quả, Hà Nội là địa phương có điểm số cao nhất với 65,68 điểm, cũng là năm thứ ba liên tiếp Thủ đô giữ vị trí này. TP.HCM bám sát ở vị trí thứ hai, đạt 61,79 điểm. Ba vị trí kế tiếp lần lượt thuộc về Quảng Ninh (54,17), Hải Phòng (53,65) và Đà Nẵng (52,46).\n\n"
        "Tốp 10 còn có Cần Thơ (hạng 6), Thái Nguyên (hạng 7), Bắc Ninh (hạng 8), Huế (hạng 9) và Hưng Yên (hạng 10).\n\n"
        "Xét theo vùng, Đông Nam Bộ có điểm trung bình cao nhất, 49,32 điểm; Đồng bằng sông Hồng xếp thứ hai với 48,9 điểm. Thấp nhất là Tây Nguyên, chỉ đạt 33,07 điểm.\n\n"
        "PII năm nay vẫn giữ 52 chỉ số thành phần chia thành 7 trụ cột, gồm 5 trụ cột đầu vào và 2 trụ cột đầu ra. Trọng số của đầu vào và đầu ra là 50/50. Hà Nội đứng đầu ở cả hai nhóm đầu vào và đầu ra; dẫn đầu 14/52 chỉ số thành phần.\n\n"
        "Đáng chú ý, Lâm Đồng sau khi sáp nhập với Bình Thuận và Đắk Nông xếp thứ 16, trong khi năm 2024 ba tỉnh cũ đứng ở các vị trí 21, 33 và 48. Tỉnh Phú Thọ (gồm Vĩnh Phúc, Hòa Bình và Phú Thọ cũ) đạt 44,83 điểm, xếp thứ 12.\n\n"
        "Thứ trưởng Bộ Khoa học và Công nghệ Hoàng Minh cho biết, chênh lệch giữa địa phương đứng đầu và đứng cuối là 40,1 điểm, thu hẹp so với mức 45,2 điểm của năm trước.\n\n"
        "Ở chỉ số đổi mới sáng tạo toàn cầu (GII) 2025, Việt Nam xếp thứ 44/139 nền kinh tế, giữ nguyên thứ hạng so với năm 2024.",
        [
            "Bình Thuận | PII | 2024 | rank = 33 | actual",
            "Bắc Ninh | PII | 2025 | rank = 8 | actual",
            "Cần Thơ | PII | 2025 | rank = 6 | actual",
            "Huế | PII | 2025 | rank = 9 | actual",
            "Hà Nội | PII | 2025 | rank = 1 | actual",
            "Hà Nội | PII | 2025 | score = 65.68 | actual",
            "Hưng Yên | PII | 2025 | rank = 10 | actual",
            "Hải Phòng | PII | 2025 | rank = 4 | actual",
            "Hải Phòng | PII | 2025 | score = 53.65 | actual",
            "Lâm Đồng | PII | 2024 | rank = 21 | actual",
            "Lâm Đồng | PII | 2025 | rank = 16 | actual",
            "Phú Thọ | PII | 2025 | rank = 12 | actual",
            "Phú Thọ | PII | 2025 | score = 44.83 | actual",
            "Quảng Ninh | PII | 2025 | rank = 3 | actual",
            "Quảng Ninh | PII | 2025 | score = 54.17 | actual",
            "TP. Hồ Chí Minh | PII | 2025 | rank = 2 | actual",
            "TP. Hồ Chí Minh | PII | 2025 | score = 61.79 | actual",
            "Thái Nguyên | PII | 2025 | rank = 7 | actual",
            "Tây Nguyên | PII | 2025 | rank from bottom 1 | actual",
            "Tây Nguyên | PII | 2025 | score = 33.07 | actual",
            "Đà Nẵng | PII | 2025 | rank = 5 | actual",
            "Đà Nẵng | PII | 2025 | score = 52.46 | actual",
            "Đông Nam Bộ | PII | 2025 | rank = 1 | actual",
            "Đông Nam Bộ | PII | 2025 | score = 49.32 | actual",
            "Đắk Nông | PII | 2024 | rank = 48 | actual",
            "Đồng bằng sông Hồng | PII | 2025 | rank = 2 | actual",
            "Đồng bằng sông Hồng | PII | 2025 | score = 48.9 | actual",
        ],
        {
            "title": "Hà Nội ba năm liền giữ ngôi đầu bảng đổi mới sáng tạo cấp địa phương",
            "outlet": "vietnamnet.vn",
            "published_at": "2025-10-01",
        },
        id="innovation-after-the-merger",
    ),
    pytest.param(
        "Ngày 21/10, Cục Chuyển đổi số quốc gia (Bộ Khoa học và Công nghệ) công bố kết quả đánh giá chỉ số chuyển đổi số (DTI) năm 2024 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương.\n\n"
        "Do việc sắp xếp đơn vị hành chính có hiệu lực từ 1/7/2025, kết quả cấp tỉnh được công bố theo hai bảng. Với 63 tỉnh, thành phố trước sáp nhập, TP.HCM vượt lên dẫn đầu với giá trị DTI 0,8084, tiếp theo là Hà Nội (0,7956), Huế (0,7733), Đà Nẵng (0,7710) và Lạng Sơn (0,7596). Giá trị trung bình của 63 tỉnh là 0,6811, tăng 8,5% so với năm 2023.\n\n"
        "Với bảng 34 tỉnh, thành phố, Hà Nội giữ vị trí số 1; Huế và Đà Nẵng xếp ngay sau. TP.HCM mới sau hợp nhất với Bình Dương và Bà Rịa - Vũng Tàu đứng thứ 4.\n\n"
        "Ở khối bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có cung cấp dịch vụ công trực tuyến, Bộ Tài chính tiếp tục đứng đầu với DTI đạt 0,8371, Bộ Công an lần đầu xếp thứ 2 với giá trị 0,8214, Bộ Khoa học và Công nghệ (gồm cả Bộ Thông tin và Truyền thông trước đây) xếp thứ 3. Bộ Nông nghiệp và Môi trường xếp thứ 7; Bộ Dân tộc và Tôn giáo đứng cuối bảng với 0,4925.\n\n"
        "Khối không cung cấp dịch vụ công trực tuyến, Viện Hàn lâm Khoa học và Công nghệ Việt Nam dẫn đầu năm thứ tư liên tiếp, DTI đạt 0,6629. Ngay sau đó là Thông tấn xã Việt Nam với 0,6105.\n\n"
        "Về ba trụ cột, chính quyền số của 63 tỉnh đạt trung bình 0,7203; kinh tế số 0,6214 và xã hội số 0,6387. TP.HCM dẫn đầu cả trụ cột chính quyền số và kinh tế số, trong khi Lạng Sơn đứng nhất về xã hội số với 0,8512.\n\n"
        "Bình Phước tăng 21 bậc, từ vị trí 43 lên vị trí 22, là địa phương có mức thăng hạng mạnh nhất. Ngược lại, Hậu Giang tụt 17 bậc, còn Kon Tum rơi xuống vị trí 58.\n\n"
        "Cục Chuyển đổi số quốc gia cho biết bộ chỉ số DTI phiên bản mới sẽ được áp dụng từ kỳ đánh giá năm 2025, với 2 nhóm chỉ số chính và 74 chỉ số thành phần ở cấp tỉnh.",
        [
            "Bình Phước | DTI | 2023 | rank = 43 | actual",
            "Bình Phước | DTI | 2024 | rank = 22 | actual",
            "Bình Phước | DTI | 2024 | rank_change = 21 | actual",
            "Bộ Công an | DTI | 2024 | rank = 2 | actual",
            "Bộ Công an | DTI | 2024 | score = 0.8214 | actual",
            "Bộ Dân tộc và Tôn giáo | DTI | 2024 | rank from bottom 1 | actual",
            "Bộ Dân tộc và Tôn giáo | DTI | 2024 | score = 0.4925 | actual",
            "Bộ Khoa học và Công nghệ | DTI | 2024 | rank = 3 | actual",
            "Bộ Nông nghiệp và Môi trường | DTI | 2024 | rank = 7 | actual",
            "Bộ Tài chính | DTI | 2024 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2024 | score = 0.8371 | actual",
            "Các tỉnh, thành phố | DTI | 2024 | score = 0.6811 | actual",
            "Các tỉnh, thành phố | DTI | 2024 | score_change = 8.5 | actual",
            "Các tỉnh, thành phố | DTI/Chính quyền số | 2024 | score = 0.7203 | actual",
            "Các tỉnh, thành phố | DTI/Kinh tế số | 2024 | score = 0.6214 | actual",
            "Các tỉnh, thành phố | DTI/Xã hội số | 2024 | score = 0.6387 | actual",
            "Huế | DTI | 2024 | rank = 2 | actual",
            "Hà Nội | DTI | 2024 | rank = 1 | actual",
            "Hà Nội | DTI | 2024 | rank = 2 | actual",
            "Hà Nội | DTI | 2024 | score = 0.7956 | actual",
            "Hậu Giang | DTI | 2024 | rank_change = -17 | actual",
            "Kon Tum | DTI | 2024 | rank = 58 | actual",
            "Lạng Sơn | DTI | 2024 | rank = 5 | actual",
            "Lạng Sơn | DTI | 2024 | score = 0.7596 | actual",
            "Lạng Sơn | DTI/Xã hội số | 2024 | rank = 1 | actual",
            "Lạng Sơn | DTI/Xã hội số | 2024 | score = 0.8512 | actual",
            "TP. Hồ Chí Minh | DTI | 2024 | rank = 1 | actual",
            "TP. Hồ Chí Minh | DTI | 2024 | rank = 4 | actual",
            "TP. Hồ Chí Minh | DTI | 2024 | score = 0.8084 | actual",
            "TP. Hồ Chí Minh | DTI/Chính quyền số | 2024 | rank = 1 | actual",
            "TP. Hồ Chí Minh | DTI/Kinh tế số | 2024 | rank = 1 | actual",
            "Thông tấn xã Việt Nam | DTI | 2024 | rank = 2 | actual",
            "Thông tấn xã Việt Nam | DTI | 2024 | score = 0.6105 | actual",
            "Thừa Thiên Huế | DTI | 2024 | rank = 3 | actual",
            "Thừa Thiên Huế | DTI | 2024 | score = 0.7733 | actual",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam | DTI | 2024 | rank = 1 | actual",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam | DTI | 2024 | score = 0.6629 | actual",
            "Đà Nẵng | DTI | 2024 | rank = 3 | actual",
            "Đà Nẵng | DTI | 2024 | rank = 4 | actual",
            "Đà Nẵng | DTI | 2024 | score = 0.771 | actual",
        ],
        {
            "title": "Công bố DTI 2024: Hà Nội lần đầu đứng đầu bảng 34 tỉnh, thành phố",
            "outlet": "ictvietnam.vn",
            "published_at": "2025-10-22",
        },
        id="two-tables-of-one-year",
    ),
    pytest.param(
        "Năm 2023, Bắc Giang ghi dấu ấn với nhiều chỉ số thuộc nhóm dẫn đầu cả nước. Chỉ số cải cách hành chính (PAR INDEX) đạt 89,92%, xếp thứ 4/63 tỉnh, thành phố; Chỉ số hài lòng của người dân (SIPAS) đạt 85,96%, đứng thứ 8; Chỉ số PAPI đạt 45,45 điểm, nằm trong nhóm 16 tỉnh có điểm cao nhất; Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) xếp thứ 4, với 69,75 điểm; Chỉ số chuyển đổi số (DTI) đứng thứ 9, tăng 1 bậc.\n\n"
        "Như vậy, 4 trong 5 chỉ số này đều thuộc nhóm 10 địa phương dẫn đầu. Riêng PAR INDEX và SIPAS có mức thăng hạng ấn tượng, lần lượt tăng 23 bậc và 6 bậc so với năm 2022.\n\n"
        "Theo Sở Nội vụ, trong 8 chỉ số thành phần của PAR INDEX, tỉnh có 5 chỉ số nằm trong tốp 10, gồm: Cải cách thể chế (hạng 3), cải cách thủ tục hành chính (hạng 7), cải cách tổ chức bộ máy (hạng 9), cải cách tài chính công (hạng 2) và hiện đại hóa hành chính (hạng 10). Hai chỉ số cải cách chế độ công vụ và tác động của cải cách hành chính lần lượt xếp thứ 18 và 22.\n\n"
        "Đối với Bộ chỉ số phục vụ người dân, doanh nghiệp theo Quyết định 766, tỉnh đạt 82,73 điểm, xếp thứ 10; trong đó công khai, minh bạch 16,1/18; tiến độ giải quyết 18,8/20; số hóa hồ sơ 17,9/22; mức độ hài lòng 17,7/18.\n\n"
        "Để có kết quả đó, UBND tỉnh ban hành Kế hoạch số 06/KH-UBND với 105 nhiệm vụ; đến nay đã hoàn thành 98 nhiệm vụ, đạt 93,3%. 100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình.\n\n"
        "Tại hội nghị, Chủ tịch UBND tỉnh Lê Ánh Dương yêu cầu các sở, ngành phân tích kỹ từng tiêu chí mất điểm; phấn đấu năm 2024 PAR INDEX và PCI giữ vững trong nhóm 5, SIPAS và PAPI vào nhóm 10, DTI tăng ít nhất 2 bậc.\n\n"
        "Trước đó, năm 2022 PAR INDEX của Bắc Giang chỉ đạt 84,22%, xếp thứ 27; SIPAS đứng thứ 14 với 82,05%.",
        [
            "Bắc Giang | DTI | 2023 | rank = 9 | actual",
            "Bắc Giang | DTI | 2023 | rank_change = 1 | actual",
            "Bắc Giang | DTI | 2024 | rank_change >= 2 | target",
            "Bắc Giang | INDEX_766 | 2023 | rank = 10 | actual",
            "Bắc Giang | INDEX_766 | 2023 | score = 82.73 | actual",
            "Bắc Giang | INDEX_766/Công khai, minh bạch | 2023 | score = 16.1 | actual",
            "Bắc Giang | INDEX_766/Mức độ hài lòng | 2023 | score = 17.7 | actual",
            "Bắc Giang | INDEX_766/Số hóa hồ sơ | 2023 | score = 17.9 | actual",
            "Bắc Giang | INDEX_766/Tiến độ, kết quả giải quyết | 2023 | score = 18.8 | actual",
            "Bắc Giang | PAPI | 2023 | rank <= 16 | actual",
            "Bắc Giang | PAPI | 2023 | score = 45.45 | actual",
            "Bắc Giang | PAPI | 2024 | rank <= 10 | target",
            "Bắc Giang | PAR_INDEX | 2022 | rank = 27 | actual",
            "Bắc Giang | PAR_INDEX | 2022 | score = 84.22 | actual",
            "Bắc Giang | PAR_INDEX | 2023 | rank = 4 | actual",
            "Bắc Giang | PAR_INDEX | 2023 | rank_change = 23 | actual",
            "Bắc Giang | PAR_INDEX | 2023 | score = 89.92 | actual",
            "Bắc Giang | PAR_INDEX | 2024 | rank <= 5 | target",
            "Bắc Giang | PAR_INDEX/Cải cách thể chế | 2023 | rank = 3 | actual",
            "Bắc Giang | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | rank = 7 | actual",
            "Bắc Giang | PAR_INDEX/Cải cách tài chính công | 2023 | rank = 2 | actual",
            "Bắc Giang | PAR_INDEX/Cải cách tổ chức bộ máy | 2023 | rank = 9 | actual",
            "Bắc Giang | PAR_INDEX/Hiện đại hóa hành chính | 2023 | rank = 10 | actual",
            "Bắc Giang | PAR_INDEX/Tác động của CCHC | 2023 | rank = 22 | actual",
            "Bắc Giang | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | rank = 18 | actual",
            "Bắc Giang | PCI | 2023 | rank = 4 | actual",
            "Bắc Giang | PCI | 2023 | score = 69.75 | actual",
            "Bắc Giang | PCI | 2024 | rank <= 5 | target",
            "Bắc Giang | SIPAS | 2022 | rank = 14 | actual",
            "Bắc Giang | SIPAS | 2022 | score = 82.05 | actual",
            "Bắc Giang | SIPAS | 2023 | rank = 8 | actual",
            "Bắc Giang | SIPAS | 2023 | rank_change = 6 | actual",
            "Bắc Giang | SIPAS | 2023 | score = 85.96 | actual",
            "Bắc Giang | SIPAS | 2024 | rank <= 10 | target",
        ],
        {
            "title": "Bắc Giang: Cải cách hành chính đi vào chiều sâu",
            "outlet": "baobacgiang.vn",
            "published_at": "2024-07-10",
        },
        id="five-indices-of-one-province",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_an_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
