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
    pytest.param(
        "Sở Nội vụ vừa tham mưu UBND tỉnh báo cáo đánh giá kết quả các chỉ số liên quan đến cải cách hành chính năm 2024 của tỉnh Thái Nguyên và tỉnh Bắc Kạn trước sáp nhập.\n\n"
        "Cụ thể, Chỉ số cải cách hành chính (PAR INDEX) của Thái Nguyên đạt 89,62%, xếp thứ 11/63 tỉnh, thành phố, tăng 2 bậc so với năm 2023; Bắc Kạn đạt 86,01%, xếp thứ 54, giảm 9 bậc. Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) của Thái Nguyên đạt 85,73%, đứng thứ 15; của Bắc Kạn là 82,2%, đứng thứ 48.\n\n"
        "Với Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI), tỉnh Thái Nguyên đạt 44,13 điểm, thuộc nhóm trung bình cao, còn Bắc Kạn đạt 42,9 điểm, thuộc nhóm trung bình thấp.\n\n"
        "Chỉ số chuyển đổi số (DTI) của hai tỉnh lần lượt xếp thứ 8 và thứ 40. Trong đó, DTI của Thái Nguyên có trụ cột xã hội số xếp thứ 5, kinh tế số thứ 11, chính quyền số thứ 9.\n\n"
        "Về Bộ chỉ số phục vụ người dân và doanh nghiệp trên Cổng Dịch vụ công quốc gia, hết năm 2024 Thái Nguyên được 83,29 điểm, đứng thứ 9; Bắc Kạn 81,5 điểm, thứ 17.\n\n"
        "Như vậy, trong 5 chỉ số thì Thái Nguyên có 3 chỉ số tăng hạng, 1 chỉ số giữ nguyên và 1 chỉ số giảm hạng. Chỉ số giảm hạng là PAPI, từ vị trí 7 xuống vị trí 21.\n\n"
        "Sau khi hợp nhất, UBND tỉnh Thái Nguyên (mới) đặt chỉ tiêu năm 2025 PAR INDEX xếp trong tốp 10/34, SIPAS đạt từ 86% trở lên, DTI thuộc nhóm 8 tỉnh dẫn đầu. Các sở, ngành được giao phụ trách từng chỉ số phải có kế hoạch khắc phục trước ngày 30/8.",
        [
            "Bắc Kạn | DTI | 2024 | rank = 40 | actual",
            "Bắc Kạn | INDEX_766 | 2024 | rank = 17 | actual",
            "Bắc Kạn | INDEX_766 | 2024 | score = 81.5 | actual",
            "Bắc Kạn | PAPI | 2024 | group trung bình thấp | actual",
            "Bắc Kạn | PAPI | 2024 | score = 42.9 | actual",
            "Bắc Kạn | PAR_INDEX | 2024 | rank = 54 | actual",
            "Bắc Kạn | PAR_INDEX | 2024 | rank_change = -9 | actual",
            "Bắc Kạn | PAR_INDEX | 2024 | score = 86.01 | actual",
            "Bắc Kạn | SIPAS | 2024 | rank = 48 | actual",
            "Bắc Kạn | SIPAS | 2024 | score = 82.2 | actual",
            "Thái Nguyên | DTI | 2024 | rank = 8 | actual",
            "Thái Nguyên | DTI | 2025 | rank <= 8 | target",
            "Thái Nguyên | DTI/Chính quyền số | 2024 | rank = 9 | actual",
            "Thái Nguyên | DTI/Kinh tế số | 2024 | rank = 11 | actual",
            "Thái Nguyên | DTI/Xã hội số | 2024 | rank = 5 | actual",
            "Thái Nguyên | INDEX_766 | 2024 | rank = 9 | actual",
            "Thái Nguyên | INDEX_766 | 2024 | score = 83.29 | actual",
            "Thái Nguyên | PAPI | 2023 | rank = 7 | actual",
            "Thái Nguyên | PAPI | 2024 | group trung bình cao | actual",
            "Thái Nguyên | PAPI | 2024 | rank = 21 | actual",
            "Thái Nguyên | PAPI | 2024 | score = 44.13 | actual",
            "Thái Nguyên | PAR_INDEX | 2024 | rank = 11 | actual",
            "Thái Nguyên | PAR_INDEX | 2024 | rank_change = 2 | actual",
            "Thái Nguyên | PAR_INDEX | 2024 | score = 89.62 | actual",
            "Thái Nguyên | PAR_INDEX | 2025 | rank <= 10 | target",
            "Thái Nguyên | SIPAS | 2024 | rank = 15 | actual",
            "Thái Nguyên | SIPAS | 2024 | score = 85.73 | actual",
            "Thái Nguyên | SIPAS | 2025 | score >= 86 | target",
        ],
        {
            "title": "Thái Nguyên: Nhiều chỉ số cải cách hành chính năm 2024 thăng hạng",
            "outlet": "baothainguyen.vn",
            "published_at": "2025-07-18",
        },
        id="two-provinces-before-their-merger",
    ),
    pytest.param(
        "Chiều 25/8, Hội Tin học Việt Nam phối hợp Vụ CNTT (Bộ TT&TT) công bố Báo cáo Vietnam ICT Index 2016, đánh giá mức độ sẵn sàng cho phát triển và ứng dụng CNTT-TT của 20 bộ, cơ quan ngang bộ; 7 cơ quan thuộc Chính phủ; 63 tỉnh, thành phố; 33 ngân hàng thương mại và 18 tập đoàn, tổng công ty.\n\n"
        "Xếp hạng chung khối tỉnh, thành phố, không bất ngờ khi Đà Nẵng vẫn vững ở ngôi đầu với chỉ số 0,9238. TP.HCM tăng 1 bậc, thay chân Hà Nội để đứng thứ hai với 0,7152. Hà Nội rơi xuống thứ ba, chỉ số ICT đạt 0,6965. Các vị trí tiếp theo của tốp 10 là Hải Phòng, Thừa Thiên Huế, Bắc Ninh, Lào Cai, Quảng Ninh, Khánh Hòa và Lâm Đồng.\n\n"
        "Ở chiều ngược lại, Điện Biên đứng cuối bảng với 0,1246, xếp trên là Lai Châu (0,1483) và Cao Bằng (0,1701). Tuyên Quang gây bất ngờ khi nhảy 21 bậc, từ hạng 55 lên hạng 34.\n\n"
        "Theo từng nhóm chỉ số, Đà Nẵng dẫn đầu về hạ tầng kỹ thuật CNTT và ứng dụng CNTT; Hà Nội đứng đầu về sản xuất, kinh doanh CNTT.\n\n"
        "Trong khối bộ, cơ quan ngang bộ, Bộ Tài chính năm thứ tư liền giữ ngôi quán quân, đạt 0,8912. Bộ Giáo dục và Đào tạo (0,7845) và Bộ Công Thương (0,7688) giữ hai vị trí kế tiếp. Bộ Y tế từ vị trí 9 năm 2015 tụt xuống vị trí 16. Hai bộ cuối bảng là Ủy ban Dân tộc và Thanh tra Chính phủ, lần lượt 0,2517 và 0,2290.\n\n"
        "Khối cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam vươn lên vị trí thứ nhất với chỉ số đạt 0,7033; kế đến là Thông tấn xã Việt Nam.\n\n"
        "Ở khối ngân hàng, BIDV dẫn đầu với 0,7213, tiếp đó là Vietcombank (0,6980).\n\n"
        "Giá trị trung bình của khối tỉnh, thành phố là 0,4126, thấp hơn mức 0,4380 của năm 2015.",
        [
            "Bảo hiểm xã hội Việt Nam | ICT_INDEX | 2016 | rank = 1 | actual",
            "Bảo hiểm xã hội Việt Nam | ICT_INDEX | 2016 | score = 0.7033 | actual",
            "Bắc Ninh | ICT_INDEX | 2016 | rank <= 10 | actual",
            "Bộ Công Thương | ICT_INDEX | 2016 | rank = 3 | actual",
            "Bộ Công Thương | ICT_INDEX | 2016 | score = 0.7688 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2016 | rank = 2 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2016 | score = 0.7845 | actual",
            "Bộ Tài chính | ICT_INDEX | 2016 | rank = 1 | actual",
            "Bộ Tài chính | ICT_INDEX | 2016 | score = 0.8912 | actual",
            "Bộ Y tế | ICT_INDEX | 2015 | rank = 9 | actual",
            "Bộ Y tế | ICT_INDEX | 2016 | rank = 16 | actual",
            "Cao Bằng | ICT_INDEX | 2016 | rank = 61 | actual",
            "Cao Bằng | ICT_INDEX | 2016 | score = 0.1701 | actual",
            "Các tỉnh, thành phố | ICT_INDEX | 2015 | score = 0.438 | actual",
            "Các tỉnh, thành phố | ICT_INDEX | 2016 | score = 0.4126 | actual",
            "Hà Nội | ICT_INDEX | 2016 | rank = 3 | actual",
            "Hà Nội | ICT_INDEX | 2016 | score = 0.6965 | actual",
            "Hải Phòng | ICT_INDEX | 2016 | rank <= 10 | actual",
            "Khánh Hòa | ICT_INDEX | 2016 | rank <= 10 | actual",
            "Lai Châu | ICT_INDEX | 2016 | rank = 62 | actual",
            "Lai Châu | ICT_INDEX | 2016 | score = 0.1483 | actual",
            "Lào Cai | ICT_INDEX | 2016 | rank <= 10 | actual",
            "Lâm Đồng | ICT_INDEX | 2016 | rank <= 10 | actual",
            "Quảng Ninh | ICT_INDEX | 2016 | rank <= 10 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2016 | rank = 2 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2016 | rank_change = 1 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2016 | score = 0.7152 | actual",
            "Thanh tra Chính phủ | ICT_INDEX | 2016 | score = 0.229 | actual",
            "Thông tấn xã Việt Nam | ICT_INDEX | 2016 | rank = 2 | actual",
            "Thừa Thiên Huế | ICT_INDEX | 2016 | rank <= 10 | actual",
            "Tuyên Quang | ICT_INDEX | 2015 | rank = 55 | actual",
            "Tuyên Quang | ICT_INDEX | 2016 | rank = 34 | actual",
            "Tuyên Quang | ICT_INDEX | 2016 | rank_change = 21 | actual",
            "Điện Biên | ICT_INDEX | 2016 | rank = 63 | actual",
            "Điện Biên | ICT_INDEX | 2016 | score = 0.1246 | actual",
            "Đà Nẵng | ICT_INDEX | 2016 | rank = 1 | actual",
            "Đà Nẵng | ICT_INDEX | 2016 | score = 0.9238 | actual",
            "Ủy ban Dân tộc | ICT_INDEX | 2016 | score = 0.2517 | actual",
        ],
        {
            "title": "Đà Nẵng lần thứ 8 liên tiếp đứng đầu Vietnam ICT Index",
            "outlet": "ictnews.vn",
            "published_at": "2016-08-26",
        },
        id="readiness-with-banks-beside",
    ),
    pytest.param(
        "Theo công bố của Bộ Nội vụ, Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) năm 2023 của Đồng Tháp đạt 83,51%, cao hơn mức bình quân cả nước (82,66%) và xếp thứ 25/63 tỉnh, thành phố, tụt 11 bậc so với năm 2022.\n\n"
        "Trong đó, mức độ hài lòng về việc xây dựng, tổ chức thực hiện chính sách công đạt 82,87%; mức độ hài lòng về cung ứng dịch vụ hành chính công đạt 84,03%. Trong 5 yếu tố của dịch vụ hành chính công, hài lòng với công chức cao nhất, 84,91%; thấp nhất là tiếp nhận, xử lý ý kiến góp ý, phản ánh, kiến nghị với 82,3%; tiếp cận dịch vụ, thủ tục hành chính và kết quả dịch vụ lần lượt là 83,77%, 84,5% và 84,66%.\n\n"
        "So với các tỉnh trong vùng Đồng bằng sông Cửu Long, Đồng Tháp đứng thứ 4, sau Cà Mau, Trà Vinh và Hậu Giang. Năm 2022, SIPAS của tỉnh đạt 82,14%, đứng thứ 2 trong vùng.\n\n"
        "Kết quả khảo sát cũng cho thấy 9,8% người dân phải đi lại từ 3 lần trở lên để giải quyết công việc; 1,2% cho biết bị công chức gây phiền hà, sách nhiễu. Người dân mong đợi nhiều nhất là tiếp tục nâng cao chất lượng giải quyết công việc (61,4%).\n\n"
        "Tại Trung tâm Phục vụ hành chính công tỉnh, 4 tháng đầu năm 2024 tỷ lệ hài lòng của người dân qua đánh giá trực tiếp đạt 99,98%.\n\n"
        "Phó Chủ tịch Thường trực UBND tỉnh Nguyễn Phước Thiện yêu cầu từng ngành, từng địa phương soi lại chính mình, phấn đấu năm 2024 SIPAS đạt tối thiểu 85%, trở lại nhóm 15 tỉnh dẫn đầu.\n\n"
        "Ở cấp huyện, kết quả đo lường do Sở Nội vụ phối hợp Bưu điện tỉnh thực hiện cho thấy huyện Tháp Mười dẫn đầu với mức độ hài lòng 94,12%, xếp cuối trong 12 huyện, thành phố là huyện Hồng Ngự với 87,66%. Khối sở, ngành có mức hài lòng trung bình 91,05%; Sở Tư pháp đạt cao nhất 96,4%.",
        [
            "Cả nước | SIPAS | 2023 | score = 82.66 | actual",
            "Huyện Hồng Ngự | SIPAS | 2023 | rank = 12 | actual | internal",
            "Huyện Hồng Ngự | SIPAS | 2023 | score = 87.66 | actual | internal",
            "Huyện Tháp Mười | SIPAS | 2023 | rank = 1 | actual | internal",
            "Huyện Tháp Mười | SIPAS | 2023 | score = 94.12 | actual | internal",
            "Sở Tư pháp | SIPAS | 2023 | rank = 1 | actual | internal",
            "Sở Tư pháp | SIPAS | 2023 | score = 96.4 | actual | internal",
            "Đồng Tháp | SIPAS | 2022 | rank = 2 | actual | region",
            "Đồng Tháp | SIPAS | 2022 | score = 82.14 | actual",
            "Đồng Tháp | SIPAS | 2023 | rank = 25 | actual",
            "Đồng Tháp | SIPAS | 2023 | rank = 4 | actual | region",
            "Đồng Tháp | SIPAS | 2023 | rank_change = -11 | actual",
            "Đồng Tháp | SIPAS | 2023 | score = 83.51 | actual",
            "Đồng Tháp | SIPAS | 2024 | rank <= 15 | target",
            "Đồng Tháp | SIPAS | 2024 | score >= 85 | target",
        ],
        {"title": "Sự hài lòng của người dân là thước đo", "outlet": "baodongthap.vn", "published_at": "2024-05-20"},
        id="satisfaction-and-its-factors",
    ),
    pytest.param(
        "Năm 2025 là năm đầu tỉnh Lào Cai hoạt động theo mô hình mới sau khi hợp nhất với Yên Bái. Cùng với phát triển kinh tế, khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số của tỉnh có nhiều chuyển biến.\n\n"
        "Chỉ số đổi mới sáng tạo cấp địa phương (PII) năm 2025 của Lào Cai đạt 41,36 điểm, xếp thứ 14/34 tỉnh, thành phố và dẫn đầu khu vực trung du và miền núi phía Bắc cùng Thái Nguyên. Trước đó, PII 2024 của Lào Cai (cũ) xếp thứ 24/63, của Yên Bái xếp thứ 37/63.\n\n"
        "Trong 7 trụ cột của PII, tỉnh có điểm mạnh là thể chế (hạng 5) và tác động (hạng 9); điểm yếu là trình độ phát triển của doanh nghiệp, chỉ xếp thứ 28.\n\n"
        "Về chuyển đổi số, theo kết quả DTI năm 2024 được Bộ Khoa học và Công nghệ công bố tháng 10/2025, nếu tính theo 34 tỉnh, thành phố mới, Lào Cai đứng thứ 12 với giá trị 0,7012; nếu tính theo 63 tỉnh, thành phố cũ thì Lào Cai hạng 20 còn Yên Bái hạng 26.\n\n"
        "Bộ chỉ số phục vụ người dân, doanh nghiệp tính đến 31/12/2025, toàn tỉnh đạt 90,4 điểm, thuộc nhóm xuất sắc, xếp thứ 6 toàn quốc. Trong số 99 xã, phường, có 41 đơn vị đạt từ 90 điểm trở lên; dẫn đầu là phường Cam Đường (96,1 điểm), phường Yên Bái (95,72 điểm) và xã Bắc Hà (95,3 điểm). Có 3 xã dưới 70 điểm gồm Nậm Xé, Mường Hum và Tà Xi Láng.\n\n"
        "Toàn tỉnh có trên 8.200 doanh nghiệp, trong đó 62% sử dụng nền tảng số; tỷ trọng kinh tế số trong GRDP đạt 11,8%; 94,5% người dân trưởng thành có tài khoản định danh mức 2.\n\n"
        "Năm 2026, tỉnh phấn đấu PII thuộc nhóm 12 tỉnh dẫn đầu; DTI tăng từ 1 đến 2 bậc; điểm phục vụ người dân, doanh nghiệp trên Cổng Dịch vụ công quốc gia đạt trên 92 điểm.",
        [
            "Lào Cai | DTI | 2024 | rank = 12 | actual",
            "Lào Cai | DTI | 2024 | rank = 20 | actual",
            "Lào Cai | DTI | 2024 | score = 0.7012 | actual",
            "Lào Cai | DTI | 2026 | rank_change <= 2 | target",
            "Lào Cai | DTI | 2026 | rank_change >= 1 | target",
            "Lào Cai | INDEX_766 | 2025 | rank = 6 | actual",
            "Lào Cai | INDEX_766 | 2025 | score = 90.4 | actual",
            "Lào Cai | INDEX_766 | 2026 | score > 92 | target",
            "Lào Cai | PII | 2024 | rank = 24 | actual",
            "Lào Cai | PII | 2025 | rank = 1 | actual | region",
            "Lào Cai | PII | 2025 | rank = 14 | actual",
            "Lào Cai | PII | 2025 | score = 41.36 | actual",
            "Lào Cai | PII | 2026 | rank <= 12 | target",
            "Phường Cam Đường | INDEX_766 | 2025 | score = 96.1 | actual | internal",
            "Phường Yên Bái | INDEX_766 | 2025 | score = 95.72 | actual | internal",
            "Xã Bắc Hà | INDEX_766 | 2025 | score = 95.3 | actual | internal",
            "Yên Bái | DTI | 2024 | rank = 26 | actual",
            "Yên Bái | PII | 2024 | rank = 37 | actual",
        ],
        {
            "title": "Lào Cai đẩy mạnh đổi mới sáng tạo, chuyển đổi số",
            "outlet": "baolaocai.vn",
            "published_at": "2026-01-22",
        },
        id="a-merged-province-and-its-communes",
    ),
    pytest.param(
        "Bộ Tài chính vừa có Quyết định phê duyệt kết quả đánh giá, xếp hạng mức độ chuyển đổi số của các đơn vị thuộc Bộ năm 2022.\n\n"
        "Trước đó, theo kết quả xếp hạng DTI năm 2022 do Bộ Thông tin và Truyền thông công bố, Bộ Tài chính đứng thứ nhất khối các bộ có dịch vụ công, với tổng điểm 0,7227; đây là năm thứ ba liên tiếp Bộ giữ vị trí dẫn đầu. Ở các chỉ số chính, Bộ Tài chính xếp thứ nhất về thể chế số và hoạt động chuyển đổi số, thứ hai về hạ tầng số, thứ ba về nhân lực số, thứ năm về an toàn thông tin mạng; riêng nhận thức số mới đứng thứ 7.\n\n"
        "So với năm 2021 (0,6321 điểm), điểm số của Bộ đã tăng 0,0906. Khoảng cách với đơn vị xếp thứ hai là Bộ Kế hoạch và Đầu tư được nới rộng lên 0,0587.\n\n"
        "Về cải cách hành chính, PAR INDEX 2022 của Bộ Tài chính đạt 90,13%, đứng thứ 3/17 bộ, cơ quan ngang bộ, sau Ngân hàng Nhà nước (91,77%) và Bộ Tư pháp (90,51%). Trong 7 lĩnh vực, Bộ dẫn đầu về cải cách tài chính công với 95,14% và xếp thứ 2 ở xây dựng, phát triển chính phủ điện tử, chính phủ số với 93,4%.\n\n"
        "Bộ trưởng Hồ Đức Phớc yêu cầu các Tổng cục, Cục rà soát các tiêu chí còn mất điểm, quyết tâm giữ vững vị trí thứ nhất về DTI trong năm 2023 và đưa PAR INDEX về vị trí 1 hoặc 2.",
        [
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual | group",
            "Bộ Tài chính | DTI | 2022 | score = 0.7227 | actual",
            "Bộ Tài chính | DTI | 2022 | score_change = 0.0906 | actual",
            "Bộ Tài chính | DTI | 2023 | rank = 1 | target",
            "Bộ Tài chính | DTI/An toàn thông tin mạng | 2022 | rank = 5 | actual",
            "Bộ Tài chính | DTI/Hoạt động chuyển đổi số | 2022 | rank = 1 | actual",
            "Bộ Tài chính | DTI/Hạ tầng số | 2022 | rank = 2 | actual",
            "Bộ Tài chính | DTI/Nhân lực số | 2022 | rank = 3 | actual",
            "Bộ Tài chính | DTI/Nhận thức số | 2022 | rank = 7 | actual",
            "Bộ Tài chính | DTI/Thể chế số | 2022 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | rank = 3 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | score = 90.13 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank <= 2 | target",
            "Bộ Tài chính | PAR_INDEX/Cải cách tài chính công | 2022 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách tài chính công | 2022 | score = 95.14 | actual",
            "Bộ Tài chính | PAR_INDEX/Hiện đại hóa hành chính | 2022 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 93.4 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2022 | score = 90.51 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2022 | score = 91.77 | actual",
        ],
        {
            "title": "Bộ Tài chính công bố kết quả xếp hạng chuyển đổi số các đơn vị thuộc Bộ",
            "outlet": "mof.gov.vn",
            "published_at": "2023-11-16",
        },
        id="a-ministry-in-two-indices",
    ),
    pytest.param(
        "(QTO) - Hơn 5 tháng vận hành chính quyền địa phương 2 cấp, công tác cải cách hành chính ở 78 xã, phường, đặc khu của tỉnh Quảng Trị đã có chuyển biến rõ nét, thể hiện qua kết quả Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, cung cấp dịch vụ công theo thời gian thực trên môi trường điện tử (Bộ chỉ số 766).\n\n"
        "Theo báo cáo của Văn phòng UBND tỉnh, đến hết ngày 30/11, tổng điểm Bộ chỉ số 766 của tỉnh đạt 85,94 điểm, xếp loại Tốt, đứng thứ 17/34 tỉnh, thành phố, tăng 5 bậc so với thời điểm 30/9.\n\n"
        "Ở cấp sở, Sở Tư pháp dẫn đầu với 95,3 điểm; Sở Nội vụ xếp thứ 2, đạt 93,88 điểm; Sở Khoa học và Công nghệ xếp thứ 3 với 93,1 điểm. Ba đơn vị có điểm thấp nhất là Sở Xây dựng (78,2 điểm), Sở Nông nghiệp và Môi trường (76,05 điểm) và Ban Quản lý Khu kinh tế tỉnh (74,9 điểm).\n\n"
        "Ở cấp xã, phường Nam Đông Hà đạt 96,02 điểm, đứng đầu toàn tỉnh. Tiếp đến là các xã: Gio Linh (94,81 điểm), Vĩnh Linh (94,4 điểm), Lệ Thủy (93,95 điểm) và phường Đồng Hới (93,7 điểm). Đặc khu Cồn Cỏ xếp cuối cùng với 61,5 điểm do ít phát sinh hồ sơ.\n\n"
        'Chủ tịch UBND phường Nam Đông Hà cho biết, từ ngày 1/7 đến nay phường tiếp nhận 9.864 hồ sơ, tỷ lệ giải quyết đúng và trước hạn 99,6%, hồ sơ nộp trực tuyến 97,2%. "Chúng tôi xác định người dân là trung tâm, mỗi tuần đều rà soát từng nhóm chỉ số. Như tháng 8, nhóm số hóa hồ sơ của phường chỉ đạt 14,2/22 điểm thì nay đã là 20,8/22 điểm", ông nói.\n\n'
        "Bên cạnh đó, còn 12 xã đạt dưới 80 điểm, chủ yếu mất điểm ở nhóm dịch vụ công trực tuyến và thanh toán trực tuyến.\n\n"
        "UBND tỉnh yêu cầu đến 31/12/2025, 100% xã, phường, đặc khu đạt từ 80 điểm trở lên, Bộ chỉ số 766 của tỉnh đạt tối thiểu 88 điểm và nằm trong nhóm 12 tỉnh, thành phố dẫn đầu cả nước.",
        [
            "Ban Quản lý Khu kinh tế | INDEX_766 | 2025 | score = 74.9 | actual | internal",
            "Phường Nam Đông Hà | INDEX_766 | 2025 | rank = 1 | actual | internal",
            "Phường Nam Đông Hà | INDEX_766 | 2025 | score = 96.02 | actual | internal",
            "Phường Nam Đông Hà | INDEX_766/Số hóa hồ sơ | 2025 | score = 14.2 | actual | internal",
            "Phường Nam Đông Hà | INDEX_766/Số hóa hồ sơ | 2025 | score = 20.8 | actual | internal",
            "Phường Đồng Hới | INDEX_766 | 2025 | rank = 5 | actual | internal",
            "Phường Đồng Hới | INDEX_766 | 2025 | score = 93.7 | actual | internal",
            "Quảng Trị | INDEX_766 | 2025 | rank <= 12 | target",
            "Quảng Trị | INDEX_766 | 2025 | rank = 17 | actual",
            "Quảng Trị | INDEX_766 | 2025 | rank_change = 5 | actual",
            "Quảng Trị | INDEX_766 | 2025 | score = 85.94 | actual",
            "Quảng Trị | INDEX_766 | 2025 | score >= 88 | target",
            "Sở Khoa học và Công nghệ | INDEX_766 | 2025 | rank = 3 | actual | internal",
            "Sở Khoa học và Công nghệ | INDEX_766 | 2025 | score = 93.1 | actual | internal",
            "Sở Nông nghiệp và Môi trường | INDEX_766 | 2025 | score = 76.05 | actual | internal",
            "Sở Nội vụ | INDEX_766 | 2025 | rank = 2 | actual | internal",
            "Sở Nội vụ | INDEX_766 | 2025 | score = 93.88 | actual | internal",
            "Sở Tư pháp | INDEX_766 | 2025 | rank = 1 | actual | internal",
            "Sở Tư pháp | INDEX_766 | 2025 | score = 95.3 | actual | internal",
            "Sở Xây dựng | INDEX_766 | 2025 | score = 78.2 | actual | internal",
            "Xã Gio Linh | INDEX_766 | 2025 | rank = 2 | actual | internal",
            "Xã Gio Linh | INDEX_766 | 2025 | score = 94.81 | actual | internal",
            "Xã Lệ Thủy | INDEX_766 | 2025 | rank = 4 | actual | internal",
            "Xã Lệ Thủy | INDEX_766 | 2025 | score = 93.95 | actual | internal",
            "Xã Vĩnh Linh | INDEX_766 | 2025 | rank = 3 | actual | internal",
            "Xã Vĩnh Linh | INDEX_766 | 2025 | score = 94.4 | actual | internal",
            "Đặc khu Cồn Cỏ | INDEX_766 | 2025 | rank = 78 | actual | internal",
            "Đặc khu Cồn Cỏ | INDEX_766 | 2025 | score = 61.5 | actual | internal",
        ],
        {
            "title": "Quảng Trị nâng cao chất lượng phục vụ người dân, doanh nghiệp ở cấp xã",
            "outlet": "baoquangtri.vn",
            "published_at": "2025-12-03",
        },
        id="departments-and-communes-by-decision-766",
    ),
    pytest.param(
        "Hai Phong ranks third nationwide in the 2024 Provincial Innovation Index (PII), according to figures released by the Ministry of Science and Technology on December 30.\n\n"
        "The port city scored 53.11 points, up two places from 2023, behind only Hanoi (61.09 points) and Ho Chi Minh City (58.48 points). Da Nang and Can Tho completed the top five with 51.66 and 49.73 points, respectively.\n\n"
        "In the Red River Delta, Hai Phong came second, followed by Bac Ninh and Quang Ninh, which finished sixth and eighth nationwide with 49.03 and 47.96 points.\n\n"
        "Of the seven pillars, the city topped the country in business sophistication and ranked fourth in infrastructure, but was only 19th in institutions.\n\n"
        "At the other end of the table, Cao Bang, Bac Kan and Dien Bien were the three lowest-ranked localities, with scores below 26 points.\n\n"
        "Hai Phong has also made headway in other rankings. It placed second in the 2023 Public Administration Reform Index (PAR Index) with 91.87%.\n\n"
        "Deputy Director of the municipal Department of Science and Technology Tran Quang Tuan said the city aims to keep its place in the top three of the PII in 2025 and to raise spending on research and development to 1.5% of GRDP.",
        [
            "Bắc Kạn | PII | 2024 | score < 26 | actual",
            "Bắc Ninh | PII | 2024 | rank = 3 | actual | region",
            "Bắc Ninh | PII | 2024 | rank = 6 | actual",
            "Bắc Ninh | PII | 2024 | score = 49.03 | actual",
            "Cao Bằng | PII | 2024 | score < 26 | actual",
            "Cần Thơ | PII | 2024 | rank <= 5 | actual",
            "Cần Thơ | PII | 2024 | score = 49.73 | actual",
            "Hà Nội | PII | 2024 | score = 61.09 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
            "Hải Phòng | PII | 2024 | rank = 2 | actual | region",
            "Hải Phòng | PII | 2024 | rank = 3 | actual",
            "Hải Phòng | PII | 2024 | rank_change = 2 | actual",
            "Hải Phòng | PII | 2024 | score = 53.11 | actual",
            "Hải Phòng | PII | 2025 | rank <= 3 | target",
            "Quảng Ninh | PII | 2024 | rank = 4 | actual | region",
            "Quảng Ninh | PII | 2024 | rank = 8 | actual",
            "Quảng Ninh | PII | 2024 | score = 47.96 | actual",
            "TP. Hồ Chí Minh | PII | 2024 | score = 58.48 | actual",
            "Điện Biên | PII | 2024 | score < 26 | actual",
            "Đà Nẵng | PII | 2024 | rank <= 5 | actual",
            "Đà Nẵng | PII | 2024 | score = 51.66 | actual",
        ],
        {
            "title": "Hai Phong climbs to third in Provincial Innovation Index",
            "outlet": "en.baohaiphong.vn",
            "published_at": "2025-01-08",
        },
        id="an-english-edition-on-innovation",
    ),
    pytest.param(
        "UBND tỉnh vừa tổ chức hội nghị phân tích kết quả các chỉ số PAR INDEX, SIPAS, PAPI, PCI, DTI năm 2023. Kết quả cụ thể như sau:\n\n"
        "1. Chỉ số PAR INDEX: đạt 86,40%, hạng 41/63, giảm 16 bậc so với năm 2022 (hạng 25).\n2. Chỉ số SIPAS: đạt 83,58%, hạng 23/63, tăng 9 bậc.\n3. Chỉ số PAPI: 44,73 điểm, nhóm Cao nhất, hạng 10/61.\n4. Chỉ số PCI: 69,20 điểm, hạng 9/63, tăng 1 bậc so với năm 2022.\n5. Chỉ số DTI: hạng 31/63; trong đó chính quyền số hạng 25, kinh tế số hạng 33, xã hội số hạng 37.\n\n"
        "Về nguyên nhân Chỉ số PAR INDEX giảm sâu, theo Sở Nội vụ, có 3/8 lĩnh vực giảm điểm so với năm 2022, gồm: Cải cách thể chế (từ 91,2% còn 85,33%), cải cách chế độ công vụ (từ 83,05% còn 78,91%) và tác động của cải cách hành chính (từ 77,26% xuống 74,13%). Hai lĩnh vực có điểm số cao nhất là Cải cách tổ chức bộ máy đạt 95,5% và chỉ đạo, điều hành CCHC đạt 94,12%.\n\n"
        "Đối với PCI, có 5 chỉ số thành phần tăng điểm, trong đó: Chi phí không chính thức tăng 0,85 điểm, xếp hạng 3; Thiết chế pháp lý và an ninh trật tự 8,11 điểm, hạng 4. Chỉ số thành phần giảm nhiều nhất là Tiếp cận đất đai, mất 0,31 điểm.\n\n"
        "Phát biểu tại hội nghị, Phó Chủ tịch UBND tỉnh Nguyễn Thị Bé Mười yêu cầu phấn đấu năm 2024: PAR INDEX, SIPAS và DTI vào nhóm 20; PAPI và PCI giữ trong nhóm 10 tỉnh, thành phố dẫn đầu.",
        [
            "Bến Tre | DTI | 2023 | rank = 31 | actual",
            "Bến Tre | DTI | 2024 | rank <= 20 | target",
            "Bến Tre | DTI/Chính quyền số | 2023 | rank = 25 | actual",
            "Bến Tre | DTI/Kinh tế số | 2023 | rank = 33 | actual",
            "Bến Tre | DTI/Xã hội số | 2023 | rank = 37 | actual",
            "Bến Tre | PAPI | 2023 | group cao nhất | actual",
            "Bến Tre | PAPI | 2023 | rank = 10 | actual",
            "Bến Tre | PAPI | 2023 | score = 44.73 | actual",
            "Bến Tre | PAPI | 2024 | rank <= 10 | target",
            "Bến Tre | PAR_INDEX | 2022 | rank = 25 | actual",
            "Bến Tre | PAR_INDEX | 2023 | rank = 41 | actual",
            "Bến Tre | PAR_INDEX | 2023 | rank_change = -16 | actual",
            "Bến Tre | PAR_INDEX | 2023 | score = 86.4 | actual",
            "Bến Tre | PAR_INDEX | 2024 | rank <= 20 | target",
            "Bến Tre | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2023 | score = 94.12 | actual",
            "Bến Tre | PAR_INDEX/Cải cách thể chế | 2022 | score = 91.2 | actual",
            "Bến Tre | PAR_INDEX/Cải cách thể chế | 2023 | score = 85.33 | actual",
            "Bến Tre | PAR_INDEX/Cải cách tổ chức bộ máy | 2023 | score = 95.5 | actual",
            "Bến Tre | PAR_INDEX/Tác động của CCHC | 2022 | score = 77.26 | actual",
            "Bến Tre | PAR_INDEX/Tác động của CCHC | 2023 | score = 74.13 | actual",
            "Bến Tre | PAR_INDEX/Đội ngũ cán bộ, công chức | 2022 | score = 83.05 | actual",
            "Bến Tre | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | score = 78.91 | actual",
            "Bến Tre | PCI | 2023 | rank = 9 | actual",
            "Bến Tre | PCI | 2023 | rank_change = 1 | actual",
            "Bến Tre | PCI | 2023 | score = 69.2 | actual",
            "Bến Tre | PCI | 2024 | rank <= 10 | target",
            "Bến Tre | PCI/Chi phí không chính thức | 2023 | rank = 3 | actual",
            "Bến Tre | PCI/Chi phí không chính thức | 2023 | score_change = 0.85 | actual",
            "Bến Tre | PCI/Thiết chế pháp lý và an ninh trật tự | 2023 | rank = 4 | actual",
            "Bến Tre | PCI/Thiết chế pháp lý và an ninh trật tự | 2023 | score = 8.11 | actual",
            "Bến Tre | PCI/Tiếp cận đất đai | 2023 | score_change = -0.31 | actual",
            "Bến Tre | SIPAS | 2023 | rank = 23 | actual",
            "Bến Tre | SIPAS | 2023 | rank_change = 9 | actual",
            "Bến Tre | SIPAS | 2023 | score = 83.58 | actual",
            "Bến Tre | SIPAS | 2024 | rank <= 20 | target",
        ],
        {
            "title": "Kết quả xếp hạng các chỉ số của tỉnh Bến Tre năm 2023",
            "outlet": "bentre.gov.vn",
            "published_at": "2024-08-05",
        },
        id="numbered-results-of-five-indices",
    ),
    pytest.param(
        "Theo báo cáo DTI 2021 mà Bộ Thông tin và Truyền thông công bố ngày 8/8, Long An đạt 0,4578 điểm, từ vị trí 21 (năm 2020) vươn lên hạng 12/63 tỉnh, thành. Con số này cao hơn mức bình quân chung của cả nước là 0,4026.\n\n"
        "Đi vào từng trụ cột, chính quyền số được đánh giá 0,5118 điểm, hạng 10; kinh tế số 0,4437, hạng 13; xã hội số 0,4009 và đứng thứ 18. Ở các chỉ số nền tảng, nhận thức số của tỉnh đứng thứ 4 với điểm gần như tuyệt đối (0,9667); thể chế số hạng 16; hạ tầng số và nhân lực số cùng hạng 20; an toàn thông tin mạng còn thấp, hạng 39.\n\n"
        "Tại khu vực Đồng bằng sông Cửu Long, Long An chỉ đứng sau Cần Thơ (0,4793 điểm) và bỏ xa các tỉnh Tiền Giang (hạng 24), Kiên Giang (hạng 32), Vĩnh Long (hạng 35).\n\n"
        'Giám đốc Sở Thông tin và Truyền thông Nguyễn Bá Luân chia sẻ: "Năm 2020, kinh tế số chỉ xếp thứ 40. Sau một năm, tỉnh tăng tới 27 bậc ở trụ cột này".\n\n'
        "Toàn tỉnh hiện có 1.022 tổ công nghệ số cộng đồng; 100% xã có cáp quang; tỷ lệ hộ gia đình có Internet cáp quang đạt 72,4%; hạ tầng số được đầu tư gần 310 tỷ đồng. Tỉnh cũng xếp thứ 5 cả nước về số giao dịch trên sàn thương mại điện tử Postmart.\n\n"
        "Nghị quyết của Tỉnh ủy đặt mục tiêu đến năm 2025, Long An nằm trong nhóm 10 tỉnh dẫn đầu về DTI, kinh tế số chiếm 20% GRDP; đến năm 2030 thuộc nhóm 5.",
        [
            "Cả nước | DTI | 2021 | score = 0.4026 | actual",
            "Cần Thơ | DTI | 2021 | score = 0.4793 | actual",
            "Kiên Giang | DTI | 2021 | rank = 32 | actual",
            "Long An | DTI | 2020 | rank = 21 | actual",
            "Long An | DTI | 2021 | rank = 12 | actual",
            "Long An | DTI | 2021 | score = 0.4578 | actual",
            "Long An | DTI | 2025 | rank <= 10 | target",
            "Long An | DTI | 2030 | rank <= 5 | target",
            "Long An | DTI/An toàn thông tin mạng | 2021 | rank = 39 | actual",
            "Long An | DTI/Chính quyền số | 2021 | rank = 10 | actual",
            "Long An | DTI/Chính quyền số | 2021 | score = 0.5118 | actual",
            "Long An | DTI/Hạ tầng số | 2021 | rank = 20 | actual",
            "Long An | DTI/Kinh tế số | 2020 | rank = 40 | actual",
            "Long An | DTI/Kinh tế số | 2021 | rank = 13 | actual",
            "Long An | DTI/Kinh tế số | 2021 | rank_change = 27 | actual",
            "Long An | DTI/Kinh tế số | 2021 | score = 0.4437 | actual",
            "Long An | DTI/Nhân lực số | 2021 | rank = 20 | actual",
            "Long An | DTI/Nhận thức số | 2021 | rank = 4 | actual",
            "Long An | DTI/Nhận thức số | 2021 | score = 0.9667 | actual",
            "Long An | DTI/Thể chế số | 2021 | rank = 16 | actual",
            "Long An | DTI/Xã hội số | 2021 | rank = 18 | actual",
            "Long An | DTI/Xã hội số | 2021 | score = 0.4009 | actual",
            "Tiền Giang | DTI | 2021 | rank = 24 | actual",
            "Vĩnh Long | DTI | 2021 | rank = 35 | actual",
        ],
        {
            "title": "Chuyển đổi số Long An: Từ hạng 21 lên hạng 12",
            "outlet": "baolongan.vn",
            "published_at": "2022-09-05",
        },
        id="pillars-of-one-province",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_an_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
