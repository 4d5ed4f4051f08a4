"""Whole articles on DTI, PII, ICT Index and their like: as science portals, ministries and English editions print them."""

import pytest

from schema.article import Table

ROWS = [
    pytest.param(
        "Hội Tin học Việt Nam và Vụ Công nghệ thông tin (Bộ Thông tin và Truyền thông) vừa công bố Báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) 2018.\n\n"
        "Theo báo cáo, ở bảng xếp hạng các tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng tiếp tục dẫn đầu với chỉ số 0,9115, bỏ khá xa đơn vị xếp kế sau là Thừa Thiên Huế (0,7251). Quảng Ninh từ vị trí thứ 6 của năm ngoái đã nhảy lên thứ 3, đạt 0,6822; TP.HCM và Hà Nội lần lượt đứng thứ tư và thứ năm.\n\n"
        "Ở chiều ngược lại, năm địa phương xếp cuối bảng là Hà Giang (59), Kon Tum (60), Điện Biên (61), Lai Châu (62) và Sơn La (63).\n\n"
        "Ở khối các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có dịch vụ công, Bộ Tài chính có năm thứ 6 liên tiếp xếp hạng nhất với ICT Index đạt 0,9354. Bám sát là Bộ Công Thương (0,7216), Bảo hiểm xã hội Việt Nam đứng thứ ba với 0,7013, tăng 2 bậc so với năm 2017.\n\n"
        "Trong nhóm các ngân hàng thương mại, BIDV giữ vị trí số 1, tiếp đến là VietinBank và Vietcombank.\n\n"
        "Ông Nguyễn Long, Phó Chủ tịch kiêm Tổng Thư ký Hội Tin học Việt Nam cho biết, điểm trung bình của 63 tỉnh, thành phố năm nay là 0,4378, giảm nhẹ so với mức 0,4451 của năm 2017.",
        [
            "Bảo hiểm xã hội Việt Nam | ICT_INDEX | 2018 | rank = 3 | actual",
            "Bảo hiểm xã hội Việt Nam | ICT_INDEX | 2018 | rank_change = 2 | actual",
            "Bảo hiểm xã hội Việt Nam | ICT_INDEX | 2018 | score = 0.7013 | actual",
            "Bộ Công Thương | ICT_INDEX | 2018 | rank = 2 | actual",
            "Bộ Công Thương | ICT_INDEX | 2018 | score = 0.7216 | actual",
            "Bộ Tài chính | ICT_INDEX | 2018 | rank = 1 | actual",
            "Bộ Tài chính | ICT_INDEX | 2018 | score = 0.9354 | actual",
            "Các tỉnh, thành phố | ICT_INDEX | 2017 | score = 0.4451 | actual",
            "Các tỉnh, thành phố | ICT_INDEX | 2018 | score = 0.4378 | actual",
            "Hà Giang | ICT_INDEX | 2018 | rank = 59 | actual",
            "Hà Nội | ICT_INDEX | 2018 | rank = 5 | actual",
            "Kon Tum | ICT_INDEX | 2018 | rank = 60 | actual",
            "Lai Châu | ICT_INDEX | 2018 | rank = 62 | actual",
            "Quảng Ninh | ICT_INDEX | 2017 | rank = 6 | actual",
            "Quảng Ninh | ICT_INDEX | 2018 | rank = 3 | actual",
            "Quảng Ninh | ICT_INDEX | 2018 | score = 0.6822 | actual",
            "Sơn La | ICT_INDEX | 2018 | rank = 63 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2018 | rank = 4 | actual",
            "Thừa Thiên Huế | ICT_INDEX | 2018 | rank = 2 | actual",
            "Thừa Thiên Huế | ICT_INDEX | 2018 | score = 0.7251 | actual",
            "Điện Biên | ICT_INDEX | 2018 | rank = 61 | actual",
            "Đà Nẵng | ICT_INDEX | 2018 | rank = 1 | actual",
            "Đà Nẵng | ICT_INDEX | 2018 | score = 0.9115 | actual",
        ],
        {
            "title": "Công bố báo cáo ICT Index 2018: Đà Nẵng 10 năm liền giữ ngôi đầu",
            "outlet": "ictnews.vn",
            "published_at": "2018-08-31",
        },
        id="readiness-in-two-tables",
    ),
    pytest.param(
        "Sáng 12/7, tại Hà Nội, Bộ Thông tin và Truyền thông tổ chức Phiên họp toàn thể của Ủy ban Quốc gia về chuyển đổi số, công bố kết quả đánh giá mức độ chuyển đổi số (DTI) năm 2022 của các bộ, ngành, địa phương.\n\n"
        "Theo đó, giá trị DTI cấp bộ có cung cấp dịch vụ công đạt trung bình 0,5511, tăng 11,2% so với năm trước. Trong 17 bộ, cơ quan này, Bộ Tài chính giữ vững ngôi đầu bảng với 0,7227 điểm, kế đó là Bộ Kế hoạch và Đầu tư (0,6640); Bộ Công Thương và Bộ Nội vụ (cùng 0,6512). Bộ Y tế tụt 5 bậc, rơi xuống hạng 14.\n\n"
        "Với khối bộ không cung cấp dịch vụ công, Thông tấn xã Việt Nam vươn lên thứ nhất, Đài Tiếng nói Việt Nam xếp nhì còn Viện Hàn lâm Khoa học xã hội Việt Nam đứng chót.\n\n"
        "Về cấp tỉnh, Đà Nẵng ba năm liên tục giữ vị trí số một, DTI đạt 0,8002 (cao hơn 0,1583 so với năm 2021). TP. Hồ Chí Minh xếp sau với 0,7492 và đứng thứ 3 là Quảng Ninh (0,7356). Có 5 địa phương đạt trên 0,7 gồm: Đà Nẵng, TP. Hồ Chí Minh, Quảng Ninh, Cần Thơ và Thừa Thiên Huế.\n\n"
        "Bắc Giang tăng 8 bậc, từ hạng 10 lên hạng 2 về xã hội số. Ở phía cuối bảng xếp hạng là Bạc Liêu, Điện Biên và Cao Bằng, với DTI tương ứng 0,4516; 0,4444 và 0,4328.\n\n"
        "Xét theo trụ cột, chính quyền số của các tỉnh đạt bình quân 0,6124, kinh tế số 0,5489, xã hội số 0,5337. Đứng đầu về kinh tế số là TP. Hồ Chí Minh với 0,7631, về xã hội số là Đà Nẵng với 0,8156.",
        [
            "Bạc Liêu | DTI | 2022 | score = 0.4516 | actual",
            "Bắc Giang | DTI/Xã hội số | 2021 | rank = 10 | actual",
            "Bắc Giang | DTI/Xã hội số | 2022 | rank = 2 | actual",
            "Bắc Giang | DTI/Xã hội số | 2022 | rank_change = 8 | actual",
            "Bộ Công Thương | DTI | 2022 | score = 0.6512 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2022 | rank = 2 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2022 | score = 0.664 | actual",
            "Bộ Nội vụ | DTI | 2022 | score = 0.6512 | actual",
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2022 | score = 0.7227 | actual",
            "Bộ Y tế | DTI | 2022 | rank = 14 | actual",
            "Bộ Y tế | DTI | 2022 | rank_change = -5 | actual",
            "Cao Bằng | DTI | 2022 | score = 0.4328 | actual",
            "Các bộ, cơ quan ngang bộ | DTI | 2022 | score = 0.5511 | actual",
            "Các bộ, cơ quan ngang bộ | DTI | 2022 | score_change = 11.2 | actual",
            "Các tỉnh, thành phố | DTI/Chính quyền số | 2022 | score = 0.6124 | actual",
            "Các tỉnh, thành phố | DTI/Kinh tế số | 2022 | score = 0.5489 | actual",
            "Các tỉnh, thành phố | DTI/Xã hội số | 2022 | score = 0.5337 | actual",
            "Quảng Ninh | DTI | 2022 | rank = 3 | actual",
            "Quảng Ninh | DTI | 2022 | score = 0.7356 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | rank = 2 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | score = 0.7492 | actual",
            "TP. Hồ Chí Minh | DTI/Kinh tế số | 2022 | rank = 1 | actual",
            "TP. Hồ Chí Minh | DTI/Kinh tế số | 2022 | score = 0.7631 | actual",
            "Thông tấn xã Việt Nam | DTI | 2022 | rank = 1 | actual",
            "Viện Hàn lâm Khoa học xã hội Việt Nam | DTI | 2022 | rank = 17 | actual",
            "Điện Biên | DTI | 2022 | score = 0.4444 | actual",
            "Đà Nẵng | DTI | 2022 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual",
            "Đà Nẵng | DTI | 2022 | score_change = 0.1583 | actual",
            "Đà Nẵng | DTI/Xã hội số | 2022 | rank = 1 | actual",
            "Đà Nẵng | DTI/Xã hội số | 2022 | score = 0.8156 | actual",
            "Đài Tiếng nói Việt Nam | DTI | 2022 | rank = 2 | actual",
        ],
        {
            "title": "Bộ TT&TT công bố Chỉ số chuyển đổi số (DTI) năm 2022",
            "outlet": "nhandan.vn",
            "published_at": "2023-07-12",
        },
        id="the-index-of-three-levels",
    ),
    pytest.param(
        "Hanoi continued to lead the country in the 2024 Provincial Innovation Index (PII) with a score of 61.86 points, according to the results released by the Ministry of Science and Technology on December 30.\n\n"
        "Ho Chi Minh City followed with 56.38 points, while Hai Phong came third, up two places from 2023, with 54.77.\n\n"
        "Rounding out the top ten were Da Nang, Can Tho, Bac Ninh, Ba Ria-Vung Tau, Binh Duong, Quang Ninh and Thai Nguyen, which ranked fourth to tenth, respectively.\n\n"
        "Ba Ria - Vung Tau, which placed 10th a year ago, rose to seventh, while Thai Nguyen slipped from eighth to tenth. Thua Thien - Hue was ranked 12th out of 63, five places lower than in 2023.\n\n"
        "The average score across the 63 provinces and cities was 38.82. At the other end of the table, Kon Tum, Bac Kan and Cao Bang recorded the lowest scores, at 25.96, 24.42 and 22.12 points respectively.\n\n"
        "In the Red River Delta, Hanoi, Hai Phong and Bac Ninh took the first, second and third spots. In the Mekong Delta, Can Tho ranked first, followed by Long An.\n\n"
        "Deputy Minister of Science and Technology Hoang Minh said the index comprises 52 indicators grouped into seven pillars, of which five pillars measure innovation input.\n\n"
        "Vietnam was placed 44th among 133 economies in the Global Innovation Index 2024, moving up two notches.",
        [
            "Bà Rịa - Vũng Tàu | PII | 2023 | rank = 10 | actual",
            "Bà Rịa - Vũng Tàu | PII | 2024 | rank = 7 | actual",
            "Bình Dương | PII | 2024 | rank = 8 | actual",
            "Bắc Kạn | PII | 2024 | score = 24.42 | actual",
            "Bắc Ninh | PII | 2024 | rank = 3 | actual | region",
            "Bắc Ninh | PII | 2024 | rank = 6 | actual",
            "Cao Bằng | PII | 2024 | score = 22.12 | actual",
            "Các tỉnh, thành phố | PII | 2024 | score = 38.82 | actual",
            "Cần Thơ | PII | 2024 | rank = 1 | actual | region",
            "Cần Thơ | PII | 2024 | rank = 5 | actual",
            "Hà Nội | PII | 2024 | rank = 1 | actual",
            "Hà Nội | PII | 2024 | rank = 1 | actual | region",
            "Hà Nội | PII | 2024 | score = 61.86 | actual",
            "Hải Phòng | PII | 2024 | rank = 2 | actual | region",
            "Hải Phòng | PII | 2024 | rank = 3 | actual",
            "Hải Phòng | PII | 2024 | rank_change = 2 | actual",
            "Hải Phòng | PII | 2024 | score = 54.77 | actual",
            "Kon Tum | PII | 2024 | score = 25.96 | actual",
            "Long An | PII | 2024 | rank = 2 | actual | region",
            "Quảng Ninh | PII | 2024 | rank = 9 | actual",
            "TP. Hồ Chí Minh | PII | 2024 | rank = 2 | actual",
            "TP. Hồ Chí Minh | PII | 2024 | score = 56.38 | actual",
            "Thái Nguyên | PII | 2023 | rank = 8 | actual",
            "Thái Nguyên | PII | 2024 | rank = 10 | actual",
            "Thừa Thiên Huế | PII | 2024 | rank = 12 | actual",
            "Thừa Thiên Huế | PII | 2024 | rank_change = -5 | actual",
            "Đà Nẵng | PII | 2024 | rank = 4 | actual",
        ],
        {
            "title": "Hanoi remains most innovative locality in 2024",
            "outlet": "en.vietnamplus.vn",
            "published_at": "2024-12-31",
        },
        id="an-english-edition-with-regions",
    ),
    pytest.param(
        "Ngày 12/3, Bộ Khoa học và Công nghệ công bố Chỉ số đổi mới sáng tạo cấp địa phương (PII) lần đầu tiên được triển khai trên toàn quốc.\n\n"
        "Kết quả PII 2023 cho thấy 3 địa phương có điểm số cao nhất là Hà Nội (62,86 điểm), TP Hồ Chí Minh (55,85) và Đà Nẵng (50,70). Xếp ngay sau là Cần Thơ với 49,66 điểm và Bắc Ninh với 49,20 điểm.\n\n"
        "Hà Nội dẫn đầu cả nhóm chỉ số đầu vào (60,7 điểm) lẫn nhóm chỉ số đầu ra (65,01 điểm).\n\n"
        "10 địa phương dẫn đầu còn có Bà Rịa - Vũng Tàu (vị trí thứ 6), Bình Dương (7), Quảng Ninh (8), Thái Nguyên (9) và Hải Phòng (10).\n\n"
        "Theo vùng kinh tế - xã hội, Thái Nguyên đứng đầu vùng Trung du và miền núi phía Bắc; vùng Tây Nguyên có Lâm Đồng xếp thứ nhất (hạng 17 toàn quốc); dẫn đầu vùng Đông Nam Bộ là TP Hồ Chí Minh.\n\n"
        "Đáng chú ý, Bắc Giang tuy chỉ xếp thứ 13 nhưng lại đứng thứ 2/14 tỉnh trong vùng. Ở cuối bảng là Cao Bằng với 22,18 điểm, kém Hà Nội gần 3 lần.\n\n"
        "Ông Nguyễn Võ Hưng, chuyên gia Viện Đánh giá khoa học và định giá công nghệ, trưởng nhóm xây dựng PII, lưu ý rằng không nên chỉ nhìn vào thứ hạng.",
        [
            "Bà Rịa - Vũng Tàu | PII | 2023 | rank = 6 | actual",
            "Bình Dương | PII | 2023 | rank = 7 | actual",
            "Bắc Giang | PII | 2023 | rank = 13 | actual",
            "Bắc Giang | PII | 2023 | rank = 2 | actual | region",
            "Bắc Ninh | PII | 2023 | score = 49.2 | actual",
            "Cao Bằng | PII | 2023 | rank from bottom 1 | actual",
            "Cao Bằng | PII | 2023 | score = 22.18 | actual",
            "Cần Thơ | PII | 2023 | score = 49.66 | actual",
            "Hà Nội | PII | 2023 | score = 62.86 | actual",
            "Hải Phòng | PII | 2023 | rank = 10 | actual",
            "Lâm Đồng | PII | 2023 | rank = 1 | actual | region",
            "Lâm Đồng | PII | 2023 | rank = 17 | actual",
            "Quảng Ninh | PII | 2023 | rank = 8 | actual",
            "TP. Hồ Chí Minh | PII | 2023 | rank = 1 | actual | region",
            "TP. Hồ Chí Minh | PII | 2023 | score = 55.85 | actual",
            "Thái Nguyên | PII | 2023 | rank = 1 | actual | region",
            "Thái Nguyên | PII | 2023 | rank = 9 | actual",
            "Đà Nẵng | PII | 2023 | score = 50.7 | actual",
        ],
        {
            "title": "Chỉ số đổi mới sáng tạo cấp địa phương năm 2023: Hà Nội dẫn đầu",
            "outlet": "khoahocphattrien.vn",
            "published_at": "2024-03-13",
        },
        id="first-edition-with-regions",
    ),
    pytest.param(
        "Sở Thông tin và Truyền thông An Giang vừa báo cáo kết quả thực hiện chỉ số chuyển đổi số (DTI) của tỉnh giai đoạn 2020 - 2022.\n\n"
        "Bảng 1. Kết quả DTI của tỉnh An Giang qua các năm\n\n"
        "Nội dung | 2020 | 2021 | 2022\nChính quyền số | 0,3124 | 0,4211 | 0,5977\nKinh tế số | 0,2987 | 0,3522 | 0,5024\nXã hội số | 0,2811 | 0,4015 | 0,5216\nDTI chung | 0,3021 | 0,3974 | 0,5489\nXếp hạng | 41/63 | 35/63 | 22/63\n\n"
        "Như vậy, sau 2 năm, An Giang tăng 19 bậc trên bảng xếp hạng.",
        [
            "An Giang | DTI | 2020 | rank = 41 | actual",
            "An Giang | DTI | 2020 | score = 0.3021 | actual",
            "An Giang | DTI | 2021 | rank = 35 | actual",
            "An Giang | DTI | 2021 | score = 0.3974 | actual",
            "An Giang | DTI | 2022 | rank = 22 | actual",
            "An Giang | DTI | 2022 | rank_change = 19 | actual",
            "An Giang | DTI | 2022 | score = 0.5489 | actual",
            "An Giang | DTI/Chính quyền số | 2020 | score = 0.3124 | actual",
            "An Giang | DTI/Chính quyền số | 2021 | score = 0.4211 | actual",
            "An Giang | DTI/Chính quyền số | 2022 | score = 0.5977 | actual",
            "An Giang | DTI/Kinh tế số | 2020 | score = 0.2987 | actual",
            "An Giang | DTI/Kinh tế số | 2021 | score = 0.3522 | actual",
            "An Giang | DTI/Kinh tế số | 2022 | score = 0.5024 | actual",
            "An Giang | DTI/Xã hội số | 2020 | score = 0.2811 | actual",
            "An Giang | DTI/Xã hội số | 2021 | score = 0.4015 | actual",
            "An Giang | DTI/Xã hội số | 2022 | score = 0.5216 | actual",
        ],
        {
            "title": "An Giang: Chuyển đổi số tiếp tục có chuyển biến",
            "outlet": "baoangiang.com.vn",
            "published_at": "2024-03-05",
        },
        id="a-transposed-table-of-one-province",
    ),
    pytest.param(
        "Dưới đây là kết quả của một số địa phương năm 2022.",
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2022 | rank = 3 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2022 | score = 89.13 | actual",
            "Bà Rịa - Vũng Tàu | SIPAS | 2022 | rank = 21 | actual",
            "Bà Rịa - Vũng Tàu | SIPAS | 2022 | score = 82.12 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
            "Hải Phòng | SIPAS | 2022 | rank = 9 | actual",
            "Hải Phòng | SIPAS | 2022 | score = 84.3 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | rank = 1 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | score = 90.1 | actual",
            "Quảng Ninh | SIPAS | 2022 | rank = 1 | actual",
            "Quảng Ninh | SIPAS | 2022 | score = 87.59 | actual",
        ],
        {
            "title": "Kết quả PAR INDEX và SIPAS của các tỉnh",
            "outlet": "noivu.gov.vn",
            "published_at": "2023-04-20",
            "tables": (
                Table(
                    rows=(
                        ("TT", "Tỉnh, thành phố", "PAR INDEX", "PAR INDEX", "SIPAS", "SIPAS"),
                        ("TT", "Tỉnh, thành phố", "Kết quả (%)", "Xếp hạng", "Kết quả (%)", "Xếp hạng"),
                        ("1", "Quảng Ninh", "90,10", "1", "87,59", "1"),
                        ("2", "Hải Phòng", "90,09", "2", "84,30", "9"),
                        ("3", "Bà Rịa - Vũng Tàu", "89,13", "3", "82,12", "21"),
                    ),
                    header=True,
                    caption="Kết quả Chỉ số CCHC và SIPAS năm 2022",
                ),
            ),
        },
        id="two-heading-rows",
    ),
    pytest.param(
        "Bảng dưới đây tổng hợp chỉ số DTI hai năm gần nhất của các địa phương trong vùng.",
        [
            "Bình Dương | DTI | 2021 | rank = 17 | actual",
            "Bình Dương | DTI | 2021 | score = 0.4562 | actual",
            "Bình Dương | DTI | 2022 | rank = 14 | actual",
            "Bình Dương | DTI | 2022 | score = 0.6201 | actual",
            "Đồng Nai | DTI | 2021 | rank = 33 | actual",
            "Đồng Nai | DTI | 2021 | score = 0.4018 | actual",
            "Đồng Nai | DTI | 2022 | rank = 24 | actual",
            "Đồng Nai | DTI | 2022 | score = 0.5822 | actual",
        ],
        {
            "title": "DTI các tỉnh Đông Nam Bộ",
            "outlet": "ictvietnam.vn",
            "published_at": "2023-08-20",
            "tables": (
                Table(
                    rows=(
                        ("Địa phương", "Năm 2021", "", "Năm 2022", ""),
                        ("", "Giá trị", "Hạng", "Giá trị", "Hạng"),
                        ("Bình Dương", "0,4562", "17", "0,6201", "14"),
                        ("Đồng Nai", "0,4018", "33", "0,5822", "24"),
                    ),
                    header=True,
                    caption=None,
                ),
            ),
        },
        id="two-heading-rows-with-merged-cells",
    ),
    pytest.param(
        "Kết quả Chỉ số cải cách hành chính năm 2023 của các bộ như sau:",
        [
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.76 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2022 | rank = 3 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2022 | score = 82.41 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | score = 84.26 | actual",
        ],
        {
            "title": "Bảng so sánh PAR INDEX của ba bộ",
            "outlet": "baochinhphu.vn",
            "published_at": "2024-04-18",
            "tables": (
                Table(
                    rows=(
                        ("Bộ", "Kết quả năm 2023"),
                        ("Bộ Tư pháp", "89,95% (2022: hạng 3)"),
                        ("Bộ Tài chính", "89,76% (hạng 2)"),
                        ("Bộ Xây dựng", "84,26% (năm 2022: 82,41%)"),
                    ),
                    header=True,
                    caption=None,
                ),
            ),
        },
        id="mixed-cells",
    ),
    pytest.param(
        "Sáng 6/4, Bộ Nội vụ công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2024. 5 địa phương dẫn đầu gồm: 1. Hải Phòng: 96,17%; 2. Hà Nội: 92,75%; 3. Bà Rịa - Vũng Tàu: 92,08%; 4. Quảng Ninh: 91,99%; 5. Thừa Thiên Huế: 91,61%.\n\n"
        "5 địa phương xếp cuối: 63. Cao Bằng: 82,95%; 62. Bình Thuận: 84,01%; 61. Quảng Nam: 84,20%; 60. Phú Yên: 84,62%; 59. Bạc Liêu: 84,71%.\n\n"
        "Top 3 bộ, cơ quan ngang bộ:\n\n"
        "- Bộ Tư pháp: 92,84%\n\n"
        "- Bộ Tài chính: 92,66%\n\n"
        "- Bộ Công an: 91,93%",
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2024 | rank = 3 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2024 | score = 92.08 | actual",
            "Bình Thuận | PAR_INDEX | 2024 | rank = 62 | actual",
            "Bình Thuận | PAR_INDEX | 2024 | score = 84.01 | actual",
            "Bạc Liêu | PAR_INDEX | 2024 | rank = 59 | actual",
            "Bạc Liêu | PAR_INDEX | 2024 | score = 84.71 | actual",
            "Bộ Công an | PAR_INDEX | 2024 | score = 91.93 | actual",
            "Bộ Tài chính | PAR_INDEX | 2024 | score = 92.66 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2024 | score = 92.84 | actual",
            "Cao Bằng | PAR_INDEX | 2024 | rank = 63 | actual",
            "Cao Bằng | PAR_INDEX | 2024 | score = 82.95 | actual",
            "Hà Nội | PAR_INDEX | 2024 | rank = 2 | actual",
            "Hà Nội | PAR_INDEX | 2024 | score = 92.75 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | score = 96.17 | actual",
            "Phú Yên | PAR_INDEX | 2024 | rank = 60 | actual",
            "Phú Yên | PAR_INDEX | 2024 | score = 84.62 | actual",
            "Quảng Nam | PAR_INDEX | 2024 | rank = 61 | actual",
            "Quảng Nam | PAR_INDEX | 2024 | score = 84.2 | actual",
            "Quảng Ninh | PAR_INDEX | 2024 | rank = 4 | actual",
            "Quảng Ninh | PAR_INDEX | 2024 | score = 91.99 | actual",
            "Thừa Thiên Huế | PAR_INDEX | 2024 | rank = 5 | actual",
            "Thừa Thiên Huế | PAR_INDEX | 2024 | score = 91.61 | actual",
        ],
        {
            "title": "[Infographic] 5 địa phương dẫn đầu PAR INDEX 2024",
            "outlet": "vietnamplus.vn",
            "published_at": "2025-04-07",
        },
        id="an-infographic-kept-as-text",
    ),
    pytest.param(
        "Theo Bộ Khoa học và Công nghệ, kết quả Chỉ số đổi mới sáng tạo cấp địa phương (PII) năm 2024 của một số tỉnh Đông Nam Bộ:\n\n"
        "Tỉnh, thành\tKết quả\tĐơn vị tính\tThứ hạng\nTP. Hồ Chí Minh\t56,38\tđiểm\t2\nBình Dương\t47,22\tđiểm\t8\nĐồng Nai\t42,62\tđiểm\t13\nTây Ninh\t38,91\tđiểm\t25",
        [
            "Bình Dương | PII | 2024 | rank = 8 | actual",
            "Bình Dương | PII | 2024 | score = 47.22 | actual",
            "TP. Hồ Chí Minh | PII | 2024 | rank = 2 | actual",
            "TP. Hồ Chí Minh | PII | 2024 | score = 56.38 | actual",
            "Tây Ninh | PII | 2024 | rank = 25 | actual",
            "Tây Ninh | PII | 2024 | score = 38.91 | actual",
            "Đồng Nai | PII | 2024 | rank = 13 | actual",
            "Đồng Nai | PII | 2024 | score = 42.62 | actual",
        ],
        {"title": "Tây Ninh: Kết quả PII 2024", "outlet": "baotayninh.vn", "published_at": "2025-01-05"},
        id="the-unit-behind-the-values",
    ),
    pytest.param(
        "UBND tỉnh Quảng Trị vừa tổ chức hội nghị phân tích các chỉ số năm 2023 của tỉnh.\n\n"
        "\nTừ kết quả trên, lãnh đạo tỉnh yêu cầu năm 2024 nâng PAR INDEX lên trên 86%.",
        [
            "Quảng Trị | PAPI | 2022 | rank = 29 | actual",
            "Quảng Trị | PAPI | 2022 | score = 42.14 | actual",
            "Quảng Trị | PAPI | 2023 | rank = 38 | actual",
            "Quảng Trị | PAPI | 2023 | rank_change = -9 | actual",
            "Quảng Trị | PAPI | 2023 | score = 41.97 | actual",
            "Quảng Trị | PAR_INDEX | 2022 | rank = 57 | actual",
            "Quảng Trị | PAR_INDEX | 2022 | score = 81.91 | actual",
            "Quảng Trị | PAR_INDEX | 2023 | rank = 56 | actual",
            "Quảng Trị | PAR_INDEX | 2023 | rank_change = 1 | actual",
            "Quảng Trị | PAR_INDEX | 2023 | score = 84.22 | actual",
            "Quảng Trị | PAR_INDEX | 2024 | score > 86 | target",
            "Quảng Trị | PCI | 2022 | rank = 59 | actual",
            "Quảng Trị | PCI | 2022 | score = 61.26 | actual",
            "Quảng Trị | PCI | 2023 | rank = 54 | actual",
            "Quảng Trị | PCI | 2023 | rank_change = 5 | actual",
            "Quảng Trị | PCI | 2023 | score = 63.23 | actual",
            "Quảng Trị | SIPAS | 2022 | rank = 51 | actual",
            "Quảng Trị | SIPAS | 2022 | score = 76.87 | actual",
            "Quảng Trị | SIPAS | 2023 | rank = 47 | actual",
            "Quảng Trị | SIPAS | 2023 | rank_change = 4 | actual",
            "Quảng Trị | SIPAS | 2023 | score = 80.61 | actual",
        ],
        {
            "title": "Quảng Trị: Nhìn lại các chỉ số năm 2023",
            "outlet": "baoquangtri.vn",
            "published_at": "2024-06-01",
            "tables": (
                Table(
                    rows=(
                        ("STT", "Chỉ số", "Năm 2022", "", "Năm 2023", "", "Tăng/giảm hạng"),
                        ("", "", "Điểm", "Hạng", "Điểm", "Hạng", ""),
                        ("1", "PAR INDEX", "81,91%", "57", "84,22%", "56", "+1"),
                        ("2", "SIPAS", "76,87%", "51", "80,61%", "47", "+4"),
                        ("3", "PAPI", "42,14 điểm", "29", "41,97 điểm", "38", "-9"),
                        ("4", "PCI", "61,26", "59", "63,23", "54", "+5"),
                    ),
                    header=True,
                    caption="Kết quả các chỉ số của tỉnh Quảng Trị",
                ),
            ),
        },
        id="a-table-of-several-indicators",
    ),
    pytest.param(
        "Bảng so sánh DTI năm 2021 của ba địa phương:",
        [
            "Hà Nội | DTI | 2021 | rank = 40 | actual",
            "Hà Nội | DTI | 2021 | score = 0.4225 | actual",
            "Hà Nội | DTI/Chính quyền số | 2021 | score = 0.4718 | actual",
            "Hà Nội | DTI/Kinh tế số | 2021 | score = 0.3914 | actual",
            "Hà Nội | DTI/Xã hội số | 2021 | score = 0.402 | actual",
            "TP. Hồ Chí Minh | DTI | 2021 | rank = 3 | actual",
            "TP. Hồ Chí Minh | DTI | 2021 | score = 0.5786 | actual",
            "TP. Hồ Chí Minh | DTI/Chính quyền số | 2021 | score = 0.6161 | actual",
            "TP. Hồ Chí Minh | DTI/Kinh tế số | 2021 | score = 0.5837 | actual",
            "TP. Hồ Chí Minh | DTI/Xã hội số | 2021 | score = 0.5221 | actual",
            "Đà Nẵng | DTI | 2021 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2021 | score = 0.6419 | actual",
            "Đà Nẵng | DTI/Chính quyền số | 2021 | score = 0.6724 | actual",
            "Đà Nẵng | DTI/Kinh tế số | 2021 | score = 0.6034 | actual",
            "Đà Nẵng | DTI/Xã hội số | 2021 | score = 0.6441 | actual",
        ],
        {
            "title": "So sánh các trụ cột DTI",
            "outlet": "ictnews.vietnamnet.vn",
            "published_at": "2022-08-10",
            "tables": (
                Table(
                    rows=(
                        ("Chỉ số", "Đà Nẵng", "TP.HCM", "Hà Nội"),
                        ("Chính quyền số", "0,6724", "0,6161", "0,4718"),
                        ("Kinh tế số", "0,6034", "0,5837", "0,3914"),
                        ("Xã hội số", "0,6441", "0,5221", "0,4020"),
                        ("DTI", "0,6419", "0,5786", "0,4225"),
                        ("Xếp hạng", "1", "3", "40"),
                    ),
                    header=True,
                    caption=None,
                ),
            ),
        },
        id="units-as-columns",
    ),
    pytest.param(
        "Bảng dưới đây tổng hợp chỉ số DTI hai năm gần nhất của các địa phương trong vùng.\n\n"
        "Địa phương | Năm 2021 | Năm 2022\nGiá trị | Hạng | Giá trị | Hạng\nBình Dương | 0,4562 | 17 | 0,6201 | 14\nĐồng Nai | 0,4018 | 33 | 0,5822 | 24\nTây Ninh | 0,3921 | 46 | 0,6112 | 15",
        [
            "Bình Dương | DTI | 2021 | rank = 17 | actual",
            "Bình Dương | DTI | 2021 | score = 0.4562 | actual",
            "Bình Dương | DTI | 2022 | rank = 14 | actual",
            "Bình Dương | DTI | 2022 | score = 0.6201 | actual",
            "Tây Ninh | DTI | 2021 | rank = 46 | actual",
            "Tây Ninh | DTI | 2021 | score = 0.3921 | actual",
            "Tây Ninh | DTI | 2022 | rank = 15 | actual",
            "Tây Ninh | DTI | 2022 | score = 0.6112 | actual",
            "Đồng Nai | DTI | 2021 | rank = 33 | actual",
            "Đồng Nai | DTI | 2021 | score = 0.4018 | actual",
            "Đồng Nai | DTI | 2022 | rank = 24 | actual",
            "Đồng Nai | DTI | 2022 | score = 0.5822 | actual",
        ],
        {"title": "DTI các tỉnh Đông Nam Bộ", "outlet": "ictvietnam.vn", "published_at": "2023-08-20"},
        id="text-table-of-two-heading-lines",
    ),
    pytest.param(
        "Kết quả Chỉ số cải cách hành chính năm 2023 của các bộ như sau:\n\n"
        "Bộ | Kết quả\nBộ Tư pháp | 89,95% (hạng 1)\nBộ Tài chính | 89,76% (hạng 2)\nBộ Xây dựng | 84,26% (hạng 13)",
        [
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.76 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | rank = 13 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | score = 84.26 | actual",
        ],
        {"title": "PAR INDEX các bộ", "outlet": "baochinhphu.vn", "published_at": "2024-04-18"},
        id="mixed-cells-in-a-text-table",
    ),
    pytest.param(
        "Bảng so sánh DTI năm 2021 của ba địa phương:\n\n"
        "Chỉ số | Đà Nẵng | TP.HCM | Hà Nội\nChính quyền số | 0,6724 | 0,6161 | 0,4718\nKinh tế số | 0,6034 | 0,5837 | 0,3914\nDTI | 0,6419 | 0,5786 | 0,4225\nXếp hạng | 1 | 3 | 40",
        [
            "Hà Nội | DTI | 2021 | rank = 40 | actual",
            "Hà Nội | DTI | 2021 | score = 0.4225 | actual",
            "Hà Nội | DTI/Chính quyền số | 2021 | score = 0.4718 | actual",
            "Hà Nội | DTI/Kinh tế số | 2021 | score = 0.3914 | actual",
            "TP. Hồ Chí Minh | DTI | 2021 | rank = 3 | actual",
            "TP. Hồ Chí Minh | DTI | 2021 | score = 0.5786 | actual",
            "TP. Hồ Chí Minh | DTI/Chính quyền số | 2021 | score = 0.6161 | actual",
            "TP. Hồ Chí Minh | DTI/Kinh tế số | 2021 | score = 0.5837 | actual",
            "Đà Nẵng | DTI | 2021 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2021 | score = 0.6419 | actual",
            "Đà Nẵng | DTI/Chính quyền số | 2021 | score = 0.6724 | actual",
            "Đà Nẵng | DTI/Kinh tế số | 2021 | score = 0.6034 | actual",
        ],
        {"title": "So sánh các trụ cột DTI", "outlet": "ictnews.vietnamnet.vn", "published_at": "2022-08-10"},
        id="text-table-on-its-side",
    ),
    pytest.param(
        "Top 5 địa phương dẫn đầu PII 2023:\n- Hà Nội – 62,86 điểm\n- TP. Hồ Chí Minh – 55,85 điểm\n- Đà Nẵng – 50,70 điểm\n- Cần Thơ – 49,66 điểm\n- Bắc Ninh – 49,20 điểm\n\n"
        "3 địa phương cuối bảng:\n- Gia Lai – 26,10 điểm\n- Bắc Kạn – 25,02 điểm\n- Cao Bằng – 22,18 điểm",
        [
            "Bắc Kạn | PII | 2023 | score = 25.02 | actual",
            "Bắc Ninh | PII | 2023 | score = 49.2 | actual",
            "Cao Bằng | PII | 2023 | score = 22.18 | actual",
            "Cần Thơ | PII | 2023 | score = 49.66 | actual",
            "Gia Lai | PII | 2023 | score = 26.1 | actual",
            "Hà Nội | PII | 2023 | score = 62.86 | actual",
            "TP. Hồ Chí Minh | PII | 2023 | score = 55.85 | actual",
            "Đà Nẵng | PII | 2023 | score = 50.7 | actual",
        ],
        {"title": "Xếp hạng PII 2023", "outlet": "khoahocphattrien.vn", "published_at": "2024-03-13"},
        id="bullets-with-dashes",
    ),
    pytest.param(
        "Danh sách 10 tỉnh, thành phố có chất lượng điều hành tốt nhất cả nước theo PCI 2022:\n1. Quảng Ninh (72,95 điểm)\n2. Bắc Giang (72,80 điểm)\n3. Hải Phòng (70,76 điểm)\n4. Bà Rịa - Vũng Tàu (70,26 điểm)\n5. Đồng Tháp (69,68 điểm)",
        [
            "Bà Rịa - Vũng Tàu | PCI | 2022 | rank = 4 | actual",
            "Bà Rịa - Vũng Tàu | PCI | 2022 | score = 70.26 | actual",
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Hải Phòng | PCI | 2022 | score = 70.76 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
            "Đồng Tháp | PCI | 2022 | rank = 5 | actual",
            "Đồng Tháp | PCI | 2022 | score = 69.68 | actual",
        ],
        {"title": "PCI 2022", "outlet": "baodautu.vn", "published_at": "2023-04-12"},
        id="a-list-in-brackets-of-rank-and-score",
    ),
    pytest.param(
        "Chỉ số DTI cấp bộ năm 2022:\n\n"
        "I. Bộ có cung cấp dịch vụ công\n\n"
        "TT | Tên bộ | DTI 2022 | Xếp hạng 2022 | Xếp hạng 2021\n1 | Bộ Tài chính | 0,7227 | 1 | 1\n2 | Ngân hàng Nhà nước Việt Nam | 0,6617 | 2 | 4\n3 | Bảo hiểm xã hội Việt Nam | 0,6441 | 3 | 2\n\n"
        "II. Bộ không cung cấp dịch vụ công\n\n"
        "1 | Thông tấn xã Việt Nam | 0,4322 | 1 | 3\n2 | Đài Truyền hình Việt Nam | 0,3987 | 2 | 1",
        [
            "Bảo hiểm xã hội Việt Nam | DTI | 2021 | rank = 2 | actual",
            "Bảo hiểm xã hội Việt Nam | DTI | 2022 | rank = 3 | actual",
            "Bảo hiểm xã hội Việt Nam | DTI | 2022 | score = 0.6441 | actual",
            "Bộ Tài chính | DTI | 2021 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2022 | score = 0.7227 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2021 | rank = 4 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2022 | rank = 2 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2022 | score = 0.6617 | actual",
            "Thông tấn xã Việt Nam | DTI | 2021 | rank = 3 | actual",
            "Thông tấn xã Việt Nam | DTI | 2022 | rank = 1 | actual",
            "Thông tấn xã Việt Nam | DTI | 2022 | score = 0.4322 | actual",
            "Đài Truyền hình Việt Nam | DTI | 2021 | rank = 1 | actual",
            "Đài Truyền hình Việt Nam | DTI | 2022 | rank = 2 | actual",
            "Đài Truyền hình Việt Nam | DTI | 2022 | score = 0.3987 | actual",
        ],
        {"title": "DTI cấp bộ năm 2022", "outlet": "mic.gov.vn", "published_at": "2023-07-12"},
        id="a-table-goes-on-below-a-heading",
    ),
    pytest.param(
        "Từ vị trí 47/63 của năm 2020, Hậu Giang đã vươn lên hạng 24 năm 2021 và tiếp tục nhảy lên hạng 12 trong bảng xếp hạng chỉ số chuyển đổi số (DTI) cấp tỉnh năm 2022 vừa được công bố.\n\n"
        "Theo đó, tổng điểm DTI của tỉnh đạt 0,6311, cao hơn mức trung bình của 63 tỉnh, thành phố (0,5913) và đứng thứ hai vùng ĐBSCL, chỉ sau Cần Thơ.\n\n"
        "Trong 3 trụ cột, chính quyền số xếp hạng 9/63, kinh tế số hạng 15/63 và xã hội số hạng 13/63. So với năm trước, chính quyền số tăng 14 bậc, xã hội số tăng 9 bậc, riêng kinh tế số giảm 1 bậc.\n\n"
        "Có 2 chỉ số chính đạt điểm tuyệt đối là nhận thức số và thể chế số, cùng xếp thứ nhất cả nước. Chỉ số an toàn thông tin mạng tuy tăng 0,12 điểm nhưng mới đứng thứ 30.\n\n"
        '"Năm 2023, chúng tôi đặt mục tiêu vào top 10 cả nước, đến năm 2025 nằm trong nhóm 5 địa phương dẫn đầu", ông Mã Trung Vinh, Phó Giám đốc Sở Thông tin và Truyền thông, chia sẻ.\n\n'
        "Trước đó, năm 2019, tỉnh đứng thứ 51 về Vietnam ICT Index; con số này của năm 2018 là 56.",
        [
            "Các tỉnh, thành phố | DTI | 2022 | score = 0.5913 | actual",
            "Hậu Giang | DTI | 2020 | rank = 47 | actual",
            "Hậu Giang | DTI | 2021 | rank = 24 | actual",
            "Hậu Giang | DTI | 2022 | rank = 12 | actual",
            "Hậu Giang | DTI | 2022 | rank = 2 | actual | region",
            "Hậu Giang | DTI | 2022 | score = 0.6311 | actual",
            "Hậu Giang | DTI | 2023 | rank <= 10 | target",
            "Hậu Giang | DTI | 2025 | rank <= 5 | target",
            "Hậu Giang | DTI/An toàn thông tin mạng | 2022 | rank = 30 | actual",
            "Hậu Giang | DTI/An toàn thông tin mạng | 2022 | score_change = 0.12 | actual",
            "Hậu Giang | DTI/Chính quyền số | 2022 | rank = 9 | actual",
            "Hậu Giang | DTI/Chính quyền số | 2022 | rank_change = 14 | actual",
            "Hậu Giang | DTI/Kinh tế số | 2022 | rank = 15 | actual",
            "Hậu Giang | DTI/Kinh tế số | 2022 | rank_change = -1 | actual",
            "Hậu Giang | DTI/Nhận thức số | 2022 | rank = 1 | actual",
            "Hậu Giang | DTI/Thể chế số | 2022 | rank = 1 | actual",
            "Hậu Giang | DTI/Xã hội số | 2022 | rank = 13 | actual",
            "Hậu Giang | DTI/Xã hội số | 2022 | rank_change = 9 | actual",
            "Hậu Giang | ICT_INDEX | 2018 | rank = 56 | actual",
            "Hậu Giang | ICT_INDEX | 2019 | rank = 51 | actual",
        ],
        {"title": "Hậu Giang: Bứt phá chuyển đổi số", "outlet": "baohaugiang.com.vn", "published_at": "2023-08-02"},
        id="a-province-climbs-in-dti",
    ),
    pytest.param(
        "The northern port city of Haiphong topped the 2023 Public Administration Reform Index (PAR INDEX) with 92.18 per cent, unseating Quang Ninh which had held the crown for six straight years, the Ministry of Home Affairs (MoHA) announced on April 17.\n\n"
        "Quang Ninh came in third with 90.61 per cent, behind Hanoi (91.43 per cent). An Giang, with 81.32 per cent, sat at the bottom of the table.\n\n"
        "The average for the 63 provinces and cities reached 86.98 per cent, up 2.19 per cent on 2022 and the highest in 12 years.\n\n"
        "Among ministries and ministerial-level agencies, the Ministry of Justice led with 89.95 per cent, followed by the Ministry of Finance and the State Bank of Vietnam with 89.89 and 89.61 per cent, respectively. The Ministry of Construction was last of the 17 ministries with 78.03 per cent.\n\n"
        "The Satisfaction Index of Public Administrative Services (SIPAS) stood at 82.66 per cent nationwide, a rise of 2.58 percentage points from 2022. Thai Nguyen ranked 1st with 90.77 per cent while Binh Thuan, at 75.03 per cent, ranked 63rd.\n\n"
        "Deputy Prime Minister Tran Luu Quang asked localities scoring below 80 per cent to explain themselves.",
        [
            "An Giang | PAR_INDEX | 2023 | rank = 63 | actual",
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Bình Thuận | SIPAS | 2023 | rank = 63 | actual",
            "Bình Thuận | SIPAS | 2023 | score = 75.03 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.89 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | rank = 17 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | score = 78.03 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score = 86.98 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score_change = 2.19 | actual",
            "Cả nước | SIPAS | 2023 | score = 82.66 | actual",
            "Cả nước | SIPAS | 2023 | score_change = 2.58 | actual",
            "Hà Nội | PAR_INDEX | 2023 | score = 91.43 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 1 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 92.18 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 3 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.61 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 3 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 90.61 | actual",
            "Thái Nguyên | SIPAS | 2023 | rank = 1 | actual",
            "Thái Nguyên | SIPAS | 2023 | score = 90.77 | actual",
        ],
        {"title": "Haiphong tops administrative reform index", "outlet": "vir.com.vn", "published_at": "2024-04-19"},
        id="vir-par-index",
    ),
    pytest.param(
        "The Mekong Delta province of Dong Thap scored 69.68 points in the 2022 Provincial Competitiveness Index (PCI), ranking fifth among the 63 provinces and cities and second in the region.\n\n"
        "It was the 15th consecutive year that the province had been among the top five nationwide.\n\n"
        "Of the 10 sub-indices, six improved on 2021, with the sharpest gains seen in time costs, which rose 1.19 points to 8.29, and labour policy. However, the market entry sub-index slipped 0.33 points to 6.71, dropping 12 places to 44th.\n\n"
        "In 2021, Dong Thap ranked third with 70.53 points, while in 2020 it was runner-up, only after Quang Ninh.\n\n"
        "For 2023, the province targets a score of at least 71 points and a place in the top three.\n\n"
        "Neighbouring An Giang province, ranked 32nd a year earlier, fell to 58th, with 61.74 points.",
        [
            "An Giang | PCI | 2021 | rank = 32 | actual",
            "An Giang | PCI | 2022 | rank = 58 | actual",
            "An Giang | PCI | 2022 | score = 61.74 | actual",
            "Đồng Tháp | PCI | 2020 | rank = 2 | actual",
            "Đồng Tháp | PCI | 2021 | rank = 3 | actual",
            "Đồng Tháp | PCI | 2021 | score = 70.53 | actual",
            "Đồng Tháp | PCI | 2022 | rank <= 5 | actual",
            "Đồng Tháp | PCI | 2022 | rank = 2 | actual | region",
            "Đồng Tháp | PCI | 2022 | rank = 5 | actual",
            "Đồng Tháp | PCI | 2022 | score = 69.68 | actual",
            "Đồng Tháp | PCI | 2023 | rank <= 3 | target",
            "Đồng Tháp | PCI | 2023 | score >= 71 | target",
            "Đồng Tháp | PCI/Chi phí thời gian | 2022 | score = 8.29 | actual",
            "Đồng Tháp | PCI/Chi phí thời gian | 2022 | score_change = 1.19 | actual",
            "Đồng Tháp | PCI/Gia nhập thị trường | 2022 | rank = 44 | actual",
            "Đồng Tháp | PCI/Gia nhập thị trường | 2022 | rank_change = -12 | actual",
            "Đồng Tháp | PCI/Gia nhập thị trường | 2022 | score = 6.71 | actual",
            "Đồng Tháp | PCI/Gia nhập thị trường | 2022 | score_change = -0.33 | actual",
        ],
        {
            "title": "Dong Thap works to stay in PCI's top five",
            "outlet": "en.vietnamplus.vn",
            "published_at": "2023-06-05",
        },
        id="vnplus-pci-province",
    ),
    pytest.param(
        "Bộ Thông tin và Truyền thông vừa công bố Báo cáo đánh giá chỉ số chuyển đổi số năm 2023 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các địa phương.\n\n"
        "Theo báo cáo, trong 17 bộ, cơ quan có cung cấp dịch vụ công trực tuyến, Bộ Tài chính đứng ở vị trí thứ nhất với tổng điểm 0,8281; Bộ Công Thương thứ 2 (0,7964); thứ 3 là Ngân hàng Nhà nước với 0,7713. Các vị trí từ 4 đến 6 lần lượt là Bộ Nông nghiệp và Phát triển nông thôn, Bộ Tư pháp và Bộ Kế hoạch và Đầu tư.\n\n"
        "So với năm 2022, giá trị trung bình DTI của khối bộ tăng từ 0,5511 lên 0,6023.\n\n"
        "DTI cấp tỉnh có giá trị trung bình 0,6798, tăng 15% so với 2022; 35/63 địa phương có điểm cao hơn trung bình.\n\n"
        "Đà Nẵng năm thứ tư liên tiếp dẫn đầu, theo sau là TP.HCM, Huế, Lạng Sơn, Bình Dương. Hà Nội nhảy vọt 18 bậc, từ hạng 24 lên hạng 6.",
        [
            "Bình Dương | DTI | 2023 | rank = 5 | actual",
            "Bộ Công Thương | DTI | 2023 | rank = 2 | actual",
            "Bộ Công Thương | DTI | 2023 | score = 0.7964 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2023 | rank = 6 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | DTI | 2023 | rank = 4 | actual",
            "Bộ Tài chính | DTI | 2023 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2023 | score = 0.8281 | actual",
            "Bộ Tư pháp | DTI | 2023 | rank = 5 | actual",
            "Các bộ, cơ quan ngang bộ | DTI | 2022 | score = 0.5511 | actual",
            "Các bộ, cơ quan ngang bộ | DTI | 2023 | score = 0.6023 | actual",
            "Các tỉnh, thành phố | DTI | 2023 | score = 0.6798 | actual",
            "Các tỉnh, thành phố | DTI | 2023 | score_change = 15 | actual",
            "Hà Nội | DTI | 2022 | rank = 24 | actual",
            "Hà Nội | DTI | 2023 | rank = 6 | actual",
            "Hà Nội | DTI | 2023 | rank_change = 18 | actual",
            "Lạng Sơn | DTI | 2023 | rank = 4 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2023 | rank = 3 | actual",
            "Ngân hàng Nhà nước Việt Nam | DTI | 2023 | score = 0.7713 | actual",
            "TP. Hồ Chí Minh | DTI | 2023 | rank = 2 | actual",
            "Thừa Thiên Huế | DTI | 2023 | rank = 3 | actual",
            "Đà Nẵng | DTI | 2023 | rank = 1 | actual",
        ],
        {
            "title": "Bộ Tài chính 8 năm liền giữ vị trí số 1",
            "outlet": "thoibaotaichinhvietnam.vn",
            "published_at": "2025-02-20",
        },
        id="ministry-dti-2023",
    ),
    pytest.param(
        "Theo dữ liệu trên Cổng Dịch vụ công quốc gia đến ngày 15/9/2025, Bắc Ninh đạt 92,35/100 điểm Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp theo Quyết định số 766/QĐ-TTg, đứng đầu 34 tỉnh, thành phố. Xếp tiếp theo là Hà Tĩnh (91,87 điểm) và Huế (90,92 điểm).\n\n"
        "Trong đó, nhóm chỉ số công khai, minh bạch đạt 17,6/18 điểm; tiến độ giải quyết 19,7/20 điểm; mức độ hài lòng 18/18 điểm.\n\n"
        "Ở cấp xã, phường Kinh Bắc xếp thứ nhất toàn tỉnh với 95,1 điểm, phường Võ Cường 94,6 điểm; xã Tiên Lục thấp nhất, đạt 78,2 điểm.",
        [
            "Bắc Ninh | INDEX_766 | 2025 | rank = 1 | actual",
            "Bắc Ninh | INDEX_766 | 2025 | score = 92.35 | actual",
            "Bắc Ninh | INDEX_766/Công khai, minh bạch | 2025 | score = 17.6 | actual",
            "Bắc Ninh | INDEX_766/Mức độ hài lòng | 2025 | score = 18 | actual",
            "Bắc Ninh | INDEX_766/Tiến độ, kết quả giải quyết | 2025 | score = 19.7 | actual",
            "Huế | INDEX_766 | 2025 | rank = 3 | actual",
            "Huế | INDEX_766 | 2025 | score = 90.92 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | rank = 2 | actual",
            "Hà Tĩnh | INDEX_766 | 2025 | score = 91.87 | actual",
            "Phường Kinh Bắc | INDEX_766 | 2025 | rank = 1 | actual | internal",
            "Phường Kinh Bắc | INDEX_766 | 2025 | score = 95.1 | actual | internal",
            "Phường Võ Cường | INDEX_766 | 2025 | score = 94.6 | actual | internal",
            "Xã Tiên Lục | INDEX_766 | 2025 | rank from bottom 1 | actual | internal",
            "Xã Tiên Lục | INDEX_766 | 2025 | score = 78.2 | actual | internal",
        ],
        {
            "title": "Bắc Ninh dẫn đầu Bộ chỉ số phục vụ người dân, doanh nghiệp",
            "outlet": "baobacninh.vn",
            "published_at": "2025-09-16",
        },
        id="index-766-portal",
    ),
    pytest.param(
        "Lào Cai xếp thứ 40 về PCI năm 2022 (năm 2021 là 61).",
        [
            "Lào Cai | PCI | 2021 | rank = 61 | actual",
            "Lào Cai | PCI | 2022 | rank = 40 | actual",
        ],
        {},
        id="a-place-of-the-year-before-without-its-word",
    ),
    pytest.param(
        "Năm 2023, Lào Cai xếp thứ 12 về PAR INDEX với 8 lĩnh vực tăng hạng, năm 2022 là 5.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 12 | actual",
        ],
        {},
        id="a-count-of-the-year-before",
    ),
    pytest.param(
        "Năm 2023, Lào Cai xếp thứ 12 về PAR INDEX, thứ 30 về PCI. Năm 2025, tỉnh phấn đấu nằm trong nhóm 10 tỉnh dẫn đầu ở cả hai chỉ số này.",
        [
            "Lào Cai | PAR_INDEX | 2023 | rank = 12 | actual",
            "Lào Cai | PAR_INDEX | 2025 | rank <= 10 | target",
            "Lào Cai | PCI | 2023 | rank = 30 | actual",
            "Lào Cai | PCI | 2025 | rank <= 10 | target",
        ],
        {},
        id="places-in-both-indicators",
    ),
    pytest.param(
        "Giá trị DTI quốc gia năm 2023 đạt 0,7326. Theo bảng xếp hạng DTI quốc gia, Lào Cai đạt 0,6112.",
        [
            "Cả nước | DTI | 2023 | score = 0.7326 | actual",
            "Lào Cai | DTI | 2023 | score = 0.6112 | actual",
        ],
        {},
        id="the-index-of-the-nation-and-a-national-index",
    ),
    pytest.param(
        "Lao Cai scored highest in transparency and lowest in e-governance in the 2023 PAPI.",
        [],
        {},
        id="highest-among-its-own-parts",
    ),
    pytest.param(
        "Hà Nội tiếp tục đứng đầu bảng xếp hạng Chỉ số đổi mới sáng tạo cấp địa phương (PII) 2025 do Bộ Khoa học và Công nghệ công bố sáng 1/10, đây là năm thứ ba liên tiếp Thủ đô giữ vị trí này.\n\n"
        "Theo báo cáo, nhóm 10 địa phương dẫn đầu lần lượt là Hà Nội, TP HCM, Quảng Ninh, Hải Phòng, Đà Nẵng, Huế, Cần Thơ, Đồng Nai, Bắc Ninh và Hưng Yên. Điểm số của Hà Nội là 65,68, cách TP HCM 4,51 điểm.\n\n"
        "PII 2025 được đánh giá theo mô hình chính quyền địa phương hai cấp với 34 tỉnh, thành. Ở nhóm thu nhập trung bình thấp, Huế, Lạng Sơn và Sơn La có kết quả tốt hơn mức phát triển.\n\n"
        "Huế đạt 49,05 điểm, tăng 6 hạng so với năm 2024 (hạng 12). Trong khi đó, Lai Châu và Điện Biên đứng cuối bảng xếp hạng, lần lượt ở vị trí 33 và 34, với điểm số 22,07 và 19,85.\n\n"
        "Theo Thứ trưởng Khoa học và Công nghệ Hoàng Minh, so với chỉ số đổi mới sáng tạo toàn cầu GII, nơi Việt Nam xếp thứ 44/139, bộ chỉ số PII đo lường ở cấp địa phương.",
        [
            "Bắc Ninh | PII | 2025 | rank = 9 | actual",
            "Cần Thơ | PII | 2025 | rank = 7 | actual",
            "Huế | PII | 2024 | rank = 12 | actual",
            "Huế | PII | 2025 | rank = 6 | actual",
            "Huế | PII | 2025 | rank_change = 6 | actual",
            "Huế | PII | 2025 | score = 49.05 | actual",
            "Hà Nội | PII | 2025 | rank = 1 | actual",
            "Hà Nội | PII | 2025 | score = 65.68 | actual",
            "Hưng Yên | PII | 2025 | rank = 10 | actual",
            "Hải Phòng | PII | 2025 | rank = 4 | actual",
            "Lai Châu | PII | 2025 | rank = 33 | actual",
            "Lai Châu | PII | 2025 | score = 22.07 | actual",
            "Quảng Ninh | PII | 2025 | rank = 3 | actual",
            "TP. Hồ Chí Minh | PII | 2025 | rank = 2 | actual",
            "Điện Biên | PII | 2025 | rank = 34 | actual",
            "Điện Biên | PII | 2025 | score = 19.85 | actual",
            "Đà Nẵng | PII | 2025 | rank = 5 | actual",
            "Đồng Nai | PII | 2025 | rank = 8 | actual",
        ],
        {"title": "PII 2025: Hà Nội giữ vững ngôi đầu", "outlet": "vnexpress.net", "published_at": "2025-10-01"},
        id="pii-2025-after-the-merger",
    ),
    pytest.param(
        "Bộ Khoa học và Công nghệ vừa công bố kết quả chỉ số chuyển đổi số (DTI) năm 2024. Giá trị DTI quốc gia đạt 0,7955, tăng 0,0829 so với năm 2023.\n\n"
        "Với bảng xếp hạng 34 địa phương, Hà Nội dẫn đầu với 0,7749 điểm, Huế xếp thứ hai (0,7709) và TP.HCM thứ ba (0,7558). Kế tiếp là Đà Nẵng và Quảng Ninh.\n\n"
        "Còn tính theo 63 tỉnh, thành phố trước sắp xếp, TP.HCM đứng đầu, trên Huế và Hà Nội.\n\n"
        "Đối với cấp bộ, Bộ Nông nghiệp và Môi trường dẫn đầu nhóm bộ có dịch vụ công (0,8192), Đài Truyền hình Việt Nam dẫn đầu nhóm không có dịch vụ công (0,6355).\n\n"
        "Ba trụ cột của DTI quốc gia là chính phủ số đạt 0,7721 (tăng 9,4%), kinh tế số 0,7712 (tăng 8,1%), xã hội số 0,8432 (tăng 12,6%).",
        [
            "Bộ Nông nghiệp và Môi trường | DTI | 2024 | rank = 1 | actual | group",
            "Bộ Nông nghiệp và Môi trường | DTI | 2024 | score = 0.8192 | actual",
            "Cả nước | DTI | 2024 | score = 0.7955 | actual",
            "Cả nước | DTI | 2024 | score_change = 0.0829 | actual",
            "Cả nước | DTI/Chính quyền số | 2024 | score = 0.7721 | actual",
            "Cả nước | DTI/Chính quyền số | 2024 | score_change = 9.4 | actual",
            "Cả nước | DTI/Kinh tế số | 2024 | score = 0.7712 | actual",
            "Cả nước | DTI/Kinh tế số | 2024 | score_change = 8.1 | actual",
            "Cả nước | DTI/Xã hội số | 2024 | score = 0.8432 | actual",
            "Cả nước | DTI/Xã hội số | 2024 | score_change = 12.6 | actual",
            "Huế | DTI | 2024 | rank = 2 | actual",
            "Huế | DTI | 2024 | score = 0.7709 | actual",
            "Hà Nội | DTI | 2024 | rank = 1 | actual",
            "Hà Nội | DTI | 2024 | score = 0.7749 | actual",
            "Quảng Ninh | DTI | 2024 | rank = 5 | actual",
            "TP. Hồ Chí Minh | DTI | 2024 | rank = 1 | actual",
            "TP. Hồ Chí Minh | DTI | 2024 | rank = 3 | actual",
            "TP. Hồ Chí Minh | DTI | 2024 | score = 0.7558 | actual",
            "Đà Nẵng | DTI | 2024 | rank = 4 | actual",
            "Đài Truyền hình Việt Nam | DTI | 2024 | rank = 1 | actual | group",
            "Đài Truyền hình Việt Nam | DTI | 2024 | score = 0.6355 | actual",
        ],
        {
            "title": "Công bố DTI 2024: Hà Nội dẫn đầu 34 tỉnh, thành",
            "outlet": "nhandan.vn",
            "published_at": "2025-10-21",
        },
        id="two-tables-of-dti-2024",
    ),
    pytest.param(
        "UBND tỉnh Phú Thọ vừa ban hành quyết định công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số (DTI) năm 2023 của các sở, ban, ngành và UBND các huyện, thành, thị.\n\n"
        "Khối sở, ban, ngành: Sở Thông tin và Truyền thông dẫn đầu với 0,8612 điểm; tiếp đến là Sở Tài chính 0,8467 điểm; Sở Nội vụ 0,8391 điểm. Đứng cuối là Ban Dân tộc, đạt 0,5124 điểm.\n\n"
        "Khối huyện, thành, thị: Thành phố Việt Trì xếp thứ nhất (0,8304 điểm), huyện Lâm Thao xếp thứ hai (0,8021 điểm), thị xã Phú Thọ đứng thứ ba (0,7915 điểm). Các huyện Tân Sơn, Yên Lập xếp thứ 12 và 13.\n\n"
        "So với năm 2022, huyện Cẩm Khê tăng 4 bậc, lên thứ 5; huyện Thanh Ba giảm 3 bậc.\n\n"
        "Năm 2022, DTI của tỉnh Phú Thọ xếp thứ 27/63 tỉnh, thành phố.",
        [
            "Ban Dân tộc | DTI | 2023 | rank from bottom 1 | actual | internal",
            "Ban Dân tộc | DTI | 2023 | score = 0.5124 | actual | internal",
            "Huyện Cẩm Khê | DTI | 2023 | rank = 5 | actual | internal",
            "Huyện Cẩm Khê | DTI | 2023 | rank_change = 4 | actual | internal",
            "Huyện Lâm Thao | DTI | 2023 | rank = 2 | actual | internal",
            "Huyện Lâm Thao | DTI | 2023 | score = 0.8021 | actual | internal",
            "Huyện Thanh Ba | DTI | 2023 | rank_change = -3 | actual | internal",
            "Huyện Tân Sơn | DTI | 2023 | rank = 12 | actual | internal",
            "Huyện Yên Lập | DTI | 2023 | rank = 13 | actual | internal",
            "Phú Thọ | DTI | 2022 | rank = 27 | actual",
            "Sở Nội vụ | DTI | 2023 | rank = 3 | actual | internal",
            "Sở Nội vụ | DTI | 2023 | score = 0.8391 | actual | internal",
            "Sở Thông tin và Truyền thông | DTI | 2023 | rank = 1 | actual | internal",
            "Sở Thông tin và Truyền thông | DTI | 2023 | score = 0.8612 | actual | internal",
            "Sở Tài chính | DTI | 2023 | rank = 2 | actual | internal",
            "Sở Tài chính | DTI | 2023 | score = 0.8467 | actual | internal",
            "Thành phố Việt Trì | DTI | 2023 | rank = 1 | actual | internal",
            "Thành phố Việt Trì | DTI | 2023 | score = 0.8304 | actual | internal",
            "Thị xã Phú Thọ | DTI | 2023 | rank = 3 | actual | internal",
            "Thị xã Phú Thọ | DTI | 2023 | score = 0.7915 | actual | internal",
        ],
        {
            "title": "Phú Thọ công bố chỉ số chuyển đổi số các sở, ngành, địa phương",
            "outlet": "baophutho.vn",
            "published_at": "2024-02-02",
        },
        id="internal-dti-of-departments",
    ),
    pytest.param(
        "Binh Duong Province was ranked fifth among the 63 cities and provinces in the 2022 Provincial Governance and Public Administration Performance Index (PAPI), up 13 places from 2021, with a total score of 47.4.\n\n"
        "It was among the 16 provinces in the high-performing group. The province scored highest in public administrative procedures (7.43 points), followed by public service delivery (7.97 points), while e-governance was its weakest dimension at 3.32.\n\n"
        "Its Public Administration Reform Index (PAR INDEX) came to 86.64 per cent, placing it 13th nationally, three places higher than the year before.\n\n"
        "On the Satisfaction Index of Public Administrative Services, the province jumped from 30th in 2021 to 9th.\n\n"
        "The provincial authorities aim to be in the top 10 of all three indices by 2025.",
        [
            "Bình Dương | PAPI | 2022 | group cao nhất | actual",
            "Bình Dương | PAPI | 2022 | rank = 5 | actual",
            "Bình Dương | PAPI | 2022 | rank_change = 13 | actual",
            "Bình Dương | PAPI | 2022 | score = 47.4 | actual",
            "Bình Dương | PAPI | 2025 | rank <= 10 | target",
            "Bình Dương | PAPI/Cung ứng dịch vụ công | 2022 | score = 7.97 | actual",
            "Bình Dương | PAPI/Quản trị điện tử | 2022 | score = 3.32 | actual",
            "Bình Dương | PAPI/Thủ tục hành chính công | 2022 | score = 7.43 | actual",
            "Bình Dương | PAR_INDEX | 2022 | rank = 13 | actual",
            "Bình Dương | PAR_INDEX | 2022 | rank_change = 3 | actual",
            "Bình Dương | PAR_INDEX | 2022 | score = 86.64 | actual",
            "Bình Dương | PAR_INDEX | 2025 | rank <= 10 | target",
            "Bình Dương | SIPAS | 2021 | rank = 30 | actual",
            "Bình Dương | SIPAS | 2022 | rank = 9 | actual",
            "Bình Dương | SIPAS | 2025 | rank <= 10 | target",
        ],
        {"title": "Binh Duong improves public services", "outlet": "vietnamnews.vn", "published_at": "2023-05-09"},
        id="a-target-of-all-three-indices",
    ),
    pytest.param(
        "Theo Báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam (ICT Index) năm 2013, tỉnh Thanh Hóa xếp thứ 20/63 tỉnh, thành phố, tăng 16 bậc so với năm 2012.\n\n"
        "Cụ thể, chỉ số hạ tầng kỹ thuật của tỉnh xếp thứ 43, hạ tầng nhân lực xếp thứ 17, ứng dụng CNTT đứng thứ 12.\n\n"
        "Ba tỉnh, thành phố có chỉ số cao nhất là Đà Nẵng, TP Hồ Chí Minh và Thừa Thiên - Huế. Trong khu vực Bắc Trung bộ, Thanh Hóa chỉ đứng sau Thừa Thiên - Huế và Nghệ An (hạng 13).\n\n"
        "Mức độ ứng dụng CNTT của các cơ quan nhà nước tỉnh cũng được Bộ Thông tin và Truyền thông xếp thứ 11/63. Năm 2014, tỉnh phấn đấu ICT Index vào nhóm 15 tỉnh dẫn đầu cả nước.",
        [
            "Nghệ An | ICT_INDEX | 2013 | rank = 13 | actual",
            "Thanh Hóa | ICT_INDEX | 2013 | rank = 20 | actual",
            "Thanh Hóa | ICT_INDEX | 2013 | rank = 3 | actual | region",
            "Thanh Hóa | ICT_INDEX | 2013 | rank_change = 16 | actual",
            "Thanh Hóa | ICT_INDEX | 2014 | rank <= 15 | target",
        ],
        {"title": "Thanh Hóa: Chỉ số ICT Index tăng 16 bậc", "outlet": "baothanhhoa.vn", "published_at": "2014-07-22"},
        id="ict-index-of-a-province-2013",
    ),
    pytest.param(
        "Theo Báo cáo khảo sát Chính phủ điện tử năm 2024 của Liên hợp quốc, Việt Nam xếp hạng 71/193 quốc gia, tăng 15 bậc so với năm 2022, chỉ số EGDI đạt 0,7709. Trong ASEAN, nước ta vươn lên vị trí thứ 5.\n\n"
        "Ở trong nước, tỷ lệ dịch vụ công trực tuyến toàn trình đạt 55%; tỷ lệ hồ sơ trực tuyến của các bộ là 43,5%, của địa phương là 17,9%.\n\n"
        "Đứng đầu về tỷ lệ hồ sơ trực tuyến toàn trình là Đà Nẵng (65%), tiếp theo là Lạng Sơn (62,3%).\n\n"
        "Kết quả DTI năm 2023 của các tỉnh chưa được công bố; năm 2022, Đà Nẵng đứng đầu với 0,8002.\n\n"
        "Chỉ số an toàn thông tin toàn cầu (GCI) của Việt Nam đạt 99,74 điểm, xếp thứ 17.",
        [
            "Đà Nẵng | DTI | 2022 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual",
        ],
        {"title": "Việt Nam tăng 15 bậc về Chính phủ điện tử", "outlet": "nhandan.vn", "published_at": "2024-09-18"},
        id="e-government-and-its-decoys",
    ),
    pytest.param(
        "UBND tỉnh Lâm Đồng vừa ban hành Kế hoạch số 2135/KH-UBND nâng cao chỉ số chuyển đổi số (DTI) tỉnh Lâm Đồng năm 2023.\n\n"
        "Theo kế hoạch, tỉnh phấn đấu DTI năm 2023 đạt từ 0,65 điểm trở lên, thuộc nhóm 15 tỉnh, thành phố dẫn đầu; trong đó chính quyền số đạt trên 0,7 điểm, kinh tế số và xã hội số đạt trên 0,6 điểm. Đến năm 2025, DTI của tỉnh xếp trong top 10 cả nước.\n\n"
        "Năm 2021, DTI của Lâm Đồng đạt 0,4489 điểm, xếp thứ 27/63; năm 2020 đạt 0,3112 điểm, xếp thứ 34. Về từng trụ cột, năm 2021 chính quyền số xếp thứ 22 (0,4914 điểm), kinh tế số xếp thứ 33 (0,3826 điểm), xã hội số xếp thứ 29 (0,4011 điểm).\n\n"
        "Sở Thông tin và Truyền thông được giao chủ trì; các sở, ngành, địa phương phải nâng ít nhất 10 bậc đối với các chỉ số thành phần đang xếp dưới thứ 40.",
        [
            "Lâm Đồng | DTI | 2020 | rank = 34 | actual",
            "Lâm Đồng | DTI | 2020 | score = 0.3112 | actual",
            "Lâm Đồng | DTI | 2021 | rank = 27 | actual",
            "Lâm Đồng | DTI | 2021 | score = 0.4489 | actual",
            "Lâm Đồng | DTI | 2023 | rank <= 15 | target",
            "Lâm Đồng | DTI | 2023 | score >= 0.65 | target",
            "Lâm Đồng | DTI | 2025 | rank <= 10 | target",
            "Lâm Đồng | DTI/Chính quyền số | 2021 | rank = 22 | actual",
            "Lâm Đồng | DTI/Chính quyền số | 2021 | score = 0.4914 | actual",
            "Lâm Đồng | DTI/Chính quyền số | 2023 | score > 0.7 | target",
            "Lâm Đồng | DTI/Kinh tế số | 2021 | rank = 33 | actual",
            "Lâm Đồng | DTI/Kinh tế số | 2021 | score = 0.3826 | actual",
            "Lâm Đồng | DTI/Kinh tế số | 2023 | score > 0.6 | target",
            "Lâm Đồng | DTI/Xã hội số | 2021 | rank = 29 | actual",
            "Lâm Đồng | DTI/Xã hội số | 2021 | score = 0.4011 | actual",
            "Lâm Đồng | DTI/Xã hội số | 2023 | score > 0.6 | target",
        ],
        {
            "title": "Lâm Đồng đặt mục tiêu vào nhóm 15 về chuyển đổi số",
            "outlet": "baolamdong.vn",
            "published_at": "2023-03-21",
        },
        id="a-plan-of-a-province",
    ),
    pytest.param(
        "The Ministry of Information and Communications on July 12 released the 2022 Digital Transformation Index (DTI) rankings, in which Da Nang claimed the top spot for the third consecutive year with 0.8002 points.\n\n"
        "Ho Chi Minh City moved up one place to second with a score of 0.7492, an increase of 0.1706 from 2021. Quang Ninh, Can Tho and Hue completed the top five.\n\n"
        "Hanoi, which sat at 40th in 2021, climbed 16 places to 24th.\n\n"
        "At the ministerial level, the Ministry of Finance came first among 17 ministries providing public services, with 0.7227, while the Ministry of Planning and Investment took the runner-up position.\n\n"
        "Cao Bang was at the bottom of the 63-strong table with 0.4328, just below Dien Bien (0.4444) and Bac Lieu (0.4516).\n\n"
        "The national DTI value was 0.71, up 48 percent year on year.",
        [
            "Bạc Liêu | DTI | 2022 | score = 0.4516 | actual",
            "Bộ Kế hoạch và Đầu tư | DTI | 2022 | rank = 2 | actual",
            "Bộ Tài chính | DTI | 2022 | rank = 1 | actual",
            "Bộ Tài chính | DTI | 2022 | score = 0.7227 | actual",
            "Cao Bằng | DTI | 2022 | rank = 63 | actual",
            "Cao Bằng | DTI | 2022 | score = 0.4328 | actual",
            "Cả nước | DTI | 2022 | score = 0.71 | actual",
            "Cả nước | DTI | 2022 | score_change = 48 | actual",
            "Cần Thơ | DTI | 2022 | rank <= 5 | actual",
            "Hà Nội | DTI | 2021 | rank = 40 | actual",
            "Hà Nội | DTI | 2022 | rank = 24 | actual",
            "Hà Nội | DTI | 2022 | rank_change = 16 | actual",
            "Quảng Ninh | DTI | 2022 | rank <= 5 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | rank = 2 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | rank_change = 1 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | score = 0.7492 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | score_change = 0.1706 | actual",
            "Thừa Thiên Huế | DTI | 2022 | rank <= 5 | actual",
            "Điện Biên | DTI | 2022 | score = 0.4444 | actual",
            "Đà Nẵng | DTI | 2022 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual",
        ],
        {
            "title": "Da Nang leads digital transformation for third year",
            "outlet": "sggpnews.org.vn",
            "published_at": "2023-07-13",
        },
        id="english-dti-of-provinces",
    ),
    pytest.param(
        "The northern province of Quang Ninh has led the national PCI for seven years running (2017-2023), scoring 71.25 points in 2023.\n\n"
        "Director of the provincial Department of Home Affairs Nguyen Hoai Thu said the 2023 PAR INDEX of Quang Ninh reached 90.61 per cent, ranking third.",
        [
            "Quảng Ninh | PAR_INDEX | 2023 | rank = 3 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 90.61 | actual",
            "Quảng Ninh | PCI | 2023 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2023 | score = 71.25 | actual",
        ],
        {"title": "Quang Ninh keeps reforming", "outlet": "en.baoquangninh.vn", "published_at": "2024-05-12"},
        id="seven-years-running",
    ),
    pytest.param(
        "Theo kết quả đánh giá chuyển đổi số (DTI) năm 2022 của các bộ, ngành, Bộ Tài nguyên và Môi trường xếp thứ 5/17 bộ, cơ quan ngang bộ có cung cấp dịch vụ công trực tuyến, tăng 01 bậc so với năm 2021, với giá trị 0,5819.\n\n"
        "Trong 6 chỉ số chính, Bộ có 3 chỉ số thuộc nhóm dẫn đầu gồm: Nhận thức số đạt 1,0 (xếp thứ 1), Thể chế số đạt 0,9 (xếp thứ 2) và An toàn thông tin mạng 0,7431 (xếp thứ 3). Chỉ số Nhân lực số còn thấp, đạt 0,3654, xếp thứ 12/17.\n\n"
        "Về cải cách hành chính, PAR INDEX 2022 của Bộ đạt 84,32%, xếp vị trí 9/17, giảm 2 bậc. Bộ phấn đấu PAR INDEX năm 2023 đạt trên 86%, thuộc nhóm 8 bộ dẫn đầu.",
        [
            "Bộ Tài nguyên và Môi trường | DTI | 2022 | rank = 5 | actual",
            "Bộ Tài nguyên và Môi trường | DTI | 2022 | rank_change = 1 | actual",
            "Bộ Tài nguyên và Môi trường | DTI | 2022 | score = 0.5819 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/An toàn thông tin mạng | 2022 | rank = 3 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/An toàn thông tin mạng | 2022 | score = 0.7431 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/Nhân lực số | 2022 | rank = 12 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/Nhân lực số | 2022 | score = 0.3654 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/Nhận thức số | 2022 | rank = 1 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/Nhận thức số | 2022 | score = 1 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/Thể chế số | 2022 | rank = 2 | actual",
            "Bộ Tài nguyên và Môi trường | DTI/Thể chế số | 2022 | score = 0.9 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2022 | rank = 9 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2022 | rank_change = -2 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2022 | score = 84.32 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2023 | rank <= 8 | target",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2023 | score > 86 | target",
        ],
        {
            "title": "Bộ Tài nguyên và Môi trường nâng hạng chuyển đổi số",
            "outlet": "monre.gov.vn",
            "published_at": "2023-07-25",
        },
        id="a-ministry-portal-on-its-own-index",
    ),
    pytest.param(
        "Kết quả đánh giá, xếp hạng các chỉ số của tỉnh Kiên Giang năm 2022:\n\n"
        "- Chỉ số CCHC (PAR INDEX): 83,12 điểm, xếp hạng 47/63 (năm 2021: 84,01 điểm, hạng 52/63).\n\n"
        "- Chỉ số hài lòng (SIPAS): 77,01%; hạng 48/63, giảm 15 bậc.\n\n"
        "- Chỉ số hiệu quả quản trị và hành chính công (PAPI): 39,08 điểm, thuộc nhóm thấp nhất.\n\n"
        "- Chỉ số năng lực cạnh tranh cấp tỉnh (PCI): 59,45 điểm, xếp thứ 62/63, giảm 2 bậc so với năm 2021.\n\n"
        "- Chỉ số chuyển đổi số (DTI): 0,5012; hạng 45/63.",
        [
            "Kiên Giang | DTI | 2022 | rank = 45 | actual",
            "Kiên Giang | DTI | 2022 | score = 0.5012 | actual",
            "Kiên Giang | PAPI | 2022 | group thấp nhất | actual",
            "Kiên Giang | PAPI | 2022 | score = 39.08 | actual",
            "Kiên Giang | PAR_INDEX | 2021 | rank = 52 | actual",
            "Kiên Giang | PAR_INDEX | 2021 | score = 84.01 | actual",
            "Kiên Giang | PAR_INDEX | 2022 | rank = 47 | actual",
            "Kiên Giang | PAR_INDEX | 2022 | score = 83.12 | actual",
            "Kiên Giang | PCI | 2022 | rank = 62 | actual",
            "Kiên Giang | PCI | 2022 | rank_change = -2 | actual",
            "Kiên Giang | PCI | 2022 | score = 59.45 | actual",
            "Kiên Giang | SIPAS | 2022 | rank = 48 | actual",
            "Kiên Giang | SIPAS | 2022 | rank_change = -15 | actual",
            "Kiên Giang | SIPAS | 2022 | score = 77.01 | actual",
        ],
        {
            "title": "Kiên Giang: Kết quả các chỉ số năm 2022",
            "outlet": "kiengiang.gov.vn",
            "published_at": "2023-08-01",
        },
        id="a-bulleted-report",
    ),
    pytest.param(
        "Bộ Khoa học và Công nghệ vừa công bố PII 2024. Theo đó, Quảng Ninh đạt tổng điểm 46,84, xếp thứ 9 trên toàn quốc và đứng thứ 4 trong vùng đồng bằng sông Hồng, sau Hà Nội, Hải Phòng và Bắc Ninh.\n\n"
        "So với PII 2023 (43,77 điểm, hạng 8), tỉnh tăng 3,07 điểm nhưng giảm 1 bậc. Nhóm chỉ số đầu vào của tỉnh xếp thứ 7, nhóm chỉ số đầu ra xếp thứ 14.\n\n"
        'Trụ cột "Thể chế" đạt 66,1 điểm, đứng thứ 5; trụ cột "Cơ sở hạ tầng" đạt 60,9 điểm, đứng thứ 3 toàn quốc.\n\n'
        "Đáng chú ý, tỉnh đứng đầu cả nước ở 6 chỉ số thành phần, trong đó có tỷ lệ dịch vụ công trực tuyến, chỉ số cải cách hành chính và năng lực cạnh tranh cấp tỉnh.",
        [
            "Quảng Ninh | PII | 2023 | rank = 8 | actual",
            "Quảng Ninh | PII | 2023 | score = 43.77 | actual",
            "Quảng Ninh | PII | 2024 | rank = 4 | actual | region",
            "Quảng Ninh | PII | 2024 | rank = 9 | actual",
            "Quảng Ninh | PII | 2024 | rank_change = -1 | actual",
            "Quảng Ninh | PII | 2024 | score = 46.84 | actual",
            "Quảng Ninh | PII | 2024 | score_change = 3.07 | actual",
        ],
        {
            "title": "Quảng Ninh đứng thứ 9 cả nước về đổi mới sáng tạo",
            "outlet": "quangninh.gov.vn",
            "published_at": "2025-01-03",
        },
        id="pii-of-one-province",
    ),
    pytest.param(
        "Ngày 7-3, tại Hà Nội, Ban Chỉ đạo quốc gia về CNTT, Bộ Thông tin và Truyền thông và Hội Tin học Việt Nam công bố Vietnam ICT Index 2012.\n\n"
        "Khối các tỉnh, thành phố: Đà Nẵng năm thứ tư liên tiếp đứng đầu với chỉ số 0,6841; vị trí thứ hai là TP Hồ Chí Minh (0,6132). Thừa Thiên - Huế, Hà Nội, Hải Phòng chia nhau các vị trí từ thứ ba đến thứ năm. Tụt hạng nhiều nhất là Bắc Giang, từ hạng 17 xuống hạng 41.\n\n"
        "Khối các bộ, cơ quan ngang bộ: Bộ Tài chính (0,8011) tiếp tục dẫn đầu, hơn Bộ Công thương xếp thứ hai 0,0472 điểm. Bộ Giáo dục và Đào tạo từ thứ 6 lên thứ 3.\n\n"
        "Khối ngân hàng thương mại: Vietcombank xếp thứ nhất, Ngân hàng Quân đội xếp thứ hai.",
        [
            "Bắc Giang | ICT_INDEX | 2011 | rank = 17 | actual",
            "Bắc Giang | ICT_INDEX | 2012 | rank = 41 | actual",
            "Bộ Công Thương | ICT_INDEX | 2012 | rank = 2 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2011 | rank = 6 | actual",
            "Bộ Giáo dục và Đào tạo | ICT_INDEX | 2012 | rank = 3 | actual",
            "Bộ Tài chính | ICT_INDEX | 2012 | rank = 1 | actual",
            "Bộ Tài chính | ICT_INDEX | 2012 | score = 0.8011 | actual",
            "Hà Nội | ICT_INDEX | 2012 | rank = 4 | actual",
            "Hải Phòng | ICT_INDEX | 2012 | rank = 5 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2012 | rank = 2 | actual",
            "TP. Hồ Chí Minh | ICT_INDEX | 2012 | score = 0.6132 | actual",
            "Thừa Thiên Huế | ICT_INDEX | 2012 | rank = 3 | actual",
            "Đà Nẵng | ICT_INDEX | 2012 | rank = 1 | actual",
            "Đà Nẵng | ICT_INDEX | 2012 | score = 0.6841 | actual",
        ],
        {"title": "Công bố Vietnam ICT Index 2012", "outlet": "nhandan.com.vn", "published_at": "2013-03-08"},
        id="ict-index-2012-of-sectors",
    ),
    pytest.param(
        "Năm 2021, Thái Nguyên đứng thứ 12 cả nước về chuyển đổi số; một năm sau, tỉnh vươn lên hạng 8, vượt chỉ tiêu của Nghị quyết 01 (nhóm 10).\n\n"
        "Chỉ số DTI năm 2022 của tỉnh là 0,6619, trong đó xã hội số là điểm sáng nhất với 0,6922 điểm, xếp thứ 5/63; chính quyền số 0,6701 điểm, tăng 0,2012 điểm so với năm 2021; kinh tế số thấp nhất trong ba trụ cột, chỉ đạt 0,5512 điểm, đứng thứ 18.\n\n"
        "Giai đoạn 2020-2022, thứ hạng DTI của tỉnh lần lượt là 16, 12 và 8.\n\n"
        "Với PII 2023, tỉnh xếp thứ 9, dẫn đầu 14 tỉnh trung du, miền núi phía Bắc.",
        [
            "Thái Nguyên | DTI | 2020 | rank = 16 | actual",
            "Thái Nguyên | DTI | 2021 | rank = 12 | actual",
            "Thái Nguyên | DTI | 2022 | rank = 8 | actual",
            "Thái Nguyên | DTI | 2022 | score = 0.6619 | actual",
            "Thái Nguyên | DTI/Chính quyền số | 2022 | score = 0.6701 | actual",
            "Thái Nguyên | DTI/Chính quyền số | 2022 | score_change = 0.2012 | actual",
            "Thái Nguyên | DTI/Kinh tế số | 2022 | rank = 18 | actual",
            "Thái Nguyên | DTI/Kinh tế số | 2022 | score = 0.5512 | actual",
            "Thái Nguyên | DTI/Xã hội số | 2022 | rank = 5 | actual",
            "Thái Nguyên | DTI/Xã hội số | 2022 | score = 0.6922 | actual",
            "Thái Nguyên | PII | 2023 | rank = 1 | actual | region",
            "Thái Nguyên | PII | 2023 | rank = 9 | actual",
        ],
        {
            "title": "Chuyển đổi số ở Thái Nguyên: Từ hạng 12 đến hạng 8",
            "outlet": "baothainguyen.vn",
            "published_at": "2023-10-10",
        },
        id="a-feature-on-pillars",
    ),
    pytest.param(
        "Lam Dong, a Central Highlands province, was placed 19th out of 63 localities in the 2022 Digital Transformation Index (DTI), up eight spots against the previous year, reported the provincial Department of Information and Communications.\n\n"
        "The province earned 0.5887 points, slightly below the national average of 0.5913.\n\n"
        "By pillar, it ranked 15th in digital government, 22nd in digital economy and 20th in digital society.\n\n"
        "In 2021 the province ranked 27th with 0.4489 points; in 2020 it was 34th.\n\n"
        "Lam Dong hopes to break into the top 15 in 2023 and the top 10 by 2025.",
        [
            "Cả nước | DTI | 2022 | score = 0.5913 | actual",
            "Lâm Đồng | DTI | 2020 | rank = 34 | actual",
            "Lâm Đồng | DTI | 2021 | rank = 27 | actual",
            "Lâm Đồng | DTI | 2021 | score = 0.4489 | actual",
            "Lâm Đồng | DTI | 2022 | rank = 19 | actual",
            "Lâm Đồng | DTI | 2022 | rank_change = 8 | actual",
            "Lâm Đồng | DTI | 2022 | score = 0.5887 | actual",
            "Lâm Đồng | DTI | 2023 | rank <= 15 | target",
            "Lâm Đồng | DTI | 2025 | rank <= 10 | target",
            "Lâm Đồng | DTI/Chính quyền số | 2022 | rank = 15 | actual",
            "Lâm Đồng | DTI/Kinh tế số | 2022 | rank = 22 | actual",
            "Lâm Đồng | DTI/Xã hội số | 2022 | rank = 20 | actual",
        ],
        {
            "title": "Lam Dong enters top 20 in digital transformation",
            "outlet": "en.vietnamplus.vn",
            "published_at": "2023-08-14",
        },
        id="an-english-province-story",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_an_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
