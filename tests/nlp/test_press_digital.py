"""Whole articles on DTI, PII, ICT Index and their like: as science portals, ministries and English editions print them."""

import pytest

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
            "Hà Nội | PII | 2023 | rank = 1 | actual",
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
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_an_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
