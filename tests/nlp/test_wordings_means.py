"""Means, components, bounds and aims in as many wordings as newspapers have for them."""

import pytest

# Means of the nation, of blocks, of regions; medians, and who stands beside them.
MEANS = [
    (
        "2023-06-01",
        "PAR INDEX 2022 của Sóc Trăng đạt 84,7%, cao hơn trung bình cả nước (83,48%) 1,22 điểm phần trăm.",
        ["Cả nước | PAR_INDEX | 2022 | score = 83.48 | actual", "Sóc Trăng | PAR_INDEX | 2022 | score = 84.7 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Sóc Trăng cao hơn trung bình cả nước (83,48%) 1,2 điểm.",
        ["Cả nước | PAR_INDEX | 2022 | score = 83.48 | actual"],
    ),
    (
        "2023-06-01",
        "Với 84,7%, PAR INDEX 2022 của Sóc Trăng nhỉnh hơn mặt bằng chung cả nước là 83,48%.",
        ["Cả nước | PAR_INDEX | 2022 | score = 83.48 | actual", "Sóc Trăng | PAR_INDEX | 2022 | score = 84.7 | actual"],
    ),
    (
        "2023-06-01",
        "Tỉnh trung vị trong bảng PCI 2022 đạt 65,22 điểm.",
        ["Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual"],
    ),
    (
        "2023-06-01",
        "Điểm số PCI của tỉnh trung vị năm 2022 là 65,22.",
        ["Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual"],
    ),
    (
        "2023-06-01",
        "Năm 2022, tỉnh nằm ở vị trí trung vị của PCI chỉ được 65,22 điểm.",
        ["Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual"],
    ),
    (
        "2023-06-01",
        "Điểm PCI trung vị cả nước giảm từ 66,01 điểm năm 2021 còn 65,22 điểm năm 2022.",
        ["Cả nước | PCI | 2021 | score = 66.01 | actual", "Cả nước | PCI | 2022 | score = 65.22 | actual"],
    ),
    (
        "2023-06-01",
        "Bình quân 63 tỉnh, thành phố, PAPI 2022 đạt 42,05 điểm.",
        ["Các tỉnh, thành phố | PAPI | 2022 | score = 42.05 | actual"],
    ),
    (
        "2023-06-01",
        "Tính bình quân, mỗi tỉnh được 42,05 điểm PAPI 2022.",
        ["Các tỉnh, thành phố | PAPI | 2022 | score = 42.05 | actual"],
    ),
    (
        "2023-06-01",
        "PAPI 2022 bình quân cả nước dừng ở 42,05 điểm.",
        ["Cả nước | PAPI | 2022 | score = 42.05 | actual"],
    ),
    ("2023-06-01", "Điểm PAPI 2022 bình quân toàn quốc: 42,05/80.", ["Cả nước | PAPI | 2022 | score = 42.05 | actual"]),
    (
        "2023-06-01",
        "SIPAS 2022 trung bình cả nước là 80,08%, giảm 7,08 điểm phần trăm so với năm 2021.",
        ["Cả nước | SIPAS | 2022 | score = 80.08 | actual", "Cả nước | SIPAS | 2022 | score_change = -7.08 | actual"],
    ),
    (
        "2023-06-01",
        "Chỉ số SIPAS chung của cả nước năm 2022 đạt 80,08%.",
        ["Cả nước | SIPAS | 2022 | score = 80.08 | actual"],
    ),
    (
        "2023-06-01",
        "Năm 2022, mức độ hài lòng chung của người dân cả nước về sự phục vụ của cơ quan hành chính nhà nước đạt 80,08%.",
        ["Cả nước | SIPAS | 2022 | score = 80.08 | actual"],
    ),
    (
        "2023-06-01",
        "Theo Bộ Nội vụ, năm 2022 có 80,08% người dân cả nước hài lòng với sự phục vụ của cơ quan hành chính nhà nước nói chung.",
        ["Cả nước | SIPAS | 2022 | score = 80.08 | actual"],
    ),
    (
        "2023-06-01",
        "Kết quả đo lường SIPAS 2022 cho thấy 80,08% người dân hài lòng với sự phục vụ của cơ quan hành chính nhà nước.",
        ["Cả nước | SIPAS | 2022 | score = 80.08 | actual"],
    ),
    (
        "2023-06-01",
        "Giá trị trung bình PAR INDEX 2022 của 63 tỉnh, thành phố là 84,79%, thấp hơn 1,58% so với năm 2021 (86,37%).",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2021 | score = 86.37 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score_change = -1.58 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Giá trị trung bình PAR INDEX của các bộ năm 2022 đạt 84,05%, của các tỉnh đạt 84,79%.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 trung bình của khối bộ là 84,05%, còn khối tỉnh là 84,79%.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Khối các bộ có PAR INDEX 2022 bình quân 84,05%; khối địa phương: 84,79%.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Năm 2022, 17 bộ, cơ quan ngang bộ đạt PAR INDEX trung bình 84,05%.",
        ["Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 bình quân của 17 bộ, cơ quan ngang bộ giảm 2% còn 84,05%.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score_change = -2 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Trung bình các bộ, PAR INDEX 2022 đạt 84,05%; Bộ Tư pháp cao hơn 5,01 điểm.",
        ["Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual"],
    ),
    (
        "2023-06-01",
        "Bộ Tư pháp có PAR INDEX 2022 89,06%, cao hơn 5,01 điểm so với giá trị trung bình của các bộ.",
        ["Bộ Tư pháp | PAR_INDEX | 2022 | score = 89.06 | actual"],
    ),
    (
        "2023-06-01",
        "Điểm số trung bình PCI 2022 của vùng Đồng bằng sông Cửu Long là 66,1 điểm.",
        ["Đồng bằng sông Cửu Long | PCI | 2022 | score = 66.1 | actual"],
    ),
    (
        "2023-06-01",
        "Vùng Đồng bằng sông Cửu Long đạt 66,1 điểm PCI 2022 tính bình quân 13 tỉnh, thành.",
        ["Đồng bằng sông Cửu Long | PCI | 2022 | score = 66.1 | actual"],
    ),
    (
        "2023-06-01",
        "PCI 2022 của An Giang 63,1 điểm, thấp hơn trung bình vùng Đồng bằng sông Cửu Long (66,1 điểm).",
        [
            "An Giang | PCI | 2022 | score = 63.1 | actual",
            "Đồng bằng sông Cửu Long | PCI | 2022 | score = 66.1 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PCI 2022 của An Giang (63,1 điểm) dưới mức bình quân của vùng.",
        ["An Giang | PCI | 2022 | score = 63.1 | actual"],
    ),
    (
        "2023-06-01",
        "Trung bình vùng Tây Nguyên PAR INDEX 2022 đạt 83,61%, thấp nhất trong 6 vùng kinh tế.",
        ["Tây Nguyên | PAR_INDEX | 2022 | rank = 6 | actual", "Tây Nguyên | PAR_INDEX | 2022 | score = 83.61 | actual"],
    ),
    (
        "2023-06-01",
        "Đồng bằng sông Hồng là vùng có PAR INDEX 2022 trung bình cao nhất, 86,62%; Tây Nguyên thấp nhất, 83,61%.",
        [
            "Tây Nguyên | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Tây Nguyên | PAR_INDEX | 2022 | score = 83.61 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2022 | rank = 1 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2022 | score = 86.62 | actual",
        ],
    ),
    (
        "2023-06-01",
        "So với mức bình quân chung 84,79%, PAR INDEX 2022 của Kon Tum (79,5%) còn kém xa.",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
            "Kon Tum | PAR_INDEX | 2022 | score = 79.5 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Kon Tum là 79,5% trong khi bình quân chung các tỉnh là 84,79%.",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
            "Kon Tum | PAR_INDEX | 2022 | score = 79.5 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Kon Tum 79,5% (trung bình cả nước: 84,79%).",
        ["Cả nước | PAR_INDEX | 2022 | score = 84.79 | actual", "Kon Tum | PAR_INDEX | 2022 | score = 79.5 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Kon Tum 79,5% (TB cả nước 84,79%).",
        ["Cả nước | PAR_INDEX | 2022 | score = 84.79 | actual", "Kon Tum | PAR_INDEX | 2022 | score = 79.5 | actual"],
    ),
    (
        "2023-06-01",
        "Kon Tum nằm trong 34 tỉnh có PAR INDEX 2022 dưới mức trung bình 84,79%.",
        ["Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual"],
    ),
    (
        "2023-06-01",
        "Có 29 địa phương có PAR INDEX 2022 trên giá trị trung bình (84,79%), 34 địa phương dưới mức này.",
        ["Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual"],
    ),
    (
        "2023-06-01",
        "29/63 tỉnh vượt mức trung bình PAR INDEX 2022 của cả nước là 84,79%.",
        ["Cả nước | PAR_INDEX | 2022 | score = 84.79 | actual"],
    ),
    ("2023-06-01", "Khoảng cách giữa tỉnh cao nhất (90,1%) và thấp nhất (76,2%) về PAR INDEX 2022 là 13,9%.", []),
    ("2023-06-01", "Độ chênh giữa địa phương đứng đầu và cuối bảng PAR INDEX 2022 là 13,9 điểm phần trăm.", []),
    (
        "2023-06-01",
        "Chênh lệch PAR INDEX 2022 giữa Quảng Ninh (90,1%) và Cao Bằng (76,2%) là 13,9%.",
        [
            "Cao Bằng | PAR_INDEX | 2022 | score = 76.2 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | score = 90.1 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Điểm thành phần Cải cách thể chế của PAR INDEX 2022 các tỉnh đạt trung bình 87,4%.",
        ["Các tỉnh, thành phố | PAR_INDEX/Cải cách thể chế | 2022 | score = 87.4 | actual"],
    ),
    (
        "2023-06-01",
        "Trong 8 lĩnh vực PAR INDEX 2022 của các tỉnh, Cải cách thể chế có giá trị trung bình cao nhất (87,4%), Cải cách tài chính công thấp nhất (77,4%).",
        [
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách thể chế | 2022 | score = 87.4 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách tài chính công | 2022 | score = 77.4 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Lĩnh vực có giá trị trung bình cao nhất của khối tỉnh trong PAR INDEX 2022 là Chỉ đạo, điều hành CCHC (89,1%).",
        ["Các tỉnh, thành phố | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2022 | score = 89.1 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022: giá trị trung bình lĩnh vực Hiện đại hóa hành chính của các bộ là 80,5%, của các tỉnh là 79,3%.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 80.5 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 79.3 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Điểm trung bình toàn quốc của nội dung Quản trị điện tử trong PAPI 2022 chỉ 3,04 điểm.",
        ["Cả nước | PAPI/Quản trị điện tử | 2022 | score = 3.04 | actual"],
    ),
    (
        "2023-06-01",
        "PAPI 2022 ghi nhận điểm trung bình cả nước ở nội dung Kiểm soát tham nhũng là 6,75, giảm so với 7,02 của năm 2021.",
        [
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2021 | score = 7.02 | actual",
            "Cả nước | PAPI/Kiểm soát tham nhũng | 2022 | score = 6.75 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Chỉ số DTI 2022 trung bình cấp tỉnh là 0,5424, tăng 24% so với 2021 (0,4361).",
        [
            "Các tỉnh, thành phố | DTI | 2021 | score = 0.4361 | actual",
            "Các tỉnh, thành phố | DTI | 2022 | score = 0.5424 | actual",
            "Các tỉnh, thành phố | DTI | 2022 | score_change = 24 | actual",
        ],
    ),
    (
        "2023-06-01",
        "DTI 2022 cấp bộ có giá trị trung bình 0,5152, còn cấp tỉnh 0,5424.",
        [
            "Các bộ, cơ quan ngang bộ | DTI | 2022 | score = 0.5152 | actual",
            "Các tỉnh, thành phố | DTI | 2022 | score = 0.5424 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Năm 2022, giá trị trung bình DTI của các bộ, ngành có dịch vụ công là 0,5152.",
        ["Các bộ, ngành có dịch vụ công | DTI | 2022 | score = 0.5152 | actual"],
    ),
    (
        "2023-06-01",
        "DTI 2022: trung bình các tỉnh về xã hội số đạt 0,51, kinh tế số 0,48, chính quyền số 0,62.",
        [
            "Các tỉnh, thành phố | DTI/Chính quyền số | 2022 | score = 0.62 | actual",
            "Các tỉnh, thành phố | DTI/Kinh tế số | 2022 | score = 0.48 | actual",
            "Các tỉnh, thành phố | DTI/Xã hội số | 2022 | score = 0.51 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PGI 2022 trung bình của 63 tỉnh chỉ ở mức 14,6 điểm.",
        ["Các tỉnh, thành phố | PGI | 2022 | score = 14.6 | actual"],
    ),
    (
        "2023-06-01",
        "Mức trung bình của PII 2023 các địa phương là 38,9 điểm; Hà Nội cao nhất với 62,86 điểm.",
        [
            "Các tỉnh, thành phố | PII | 2023 | score = 38.9 | actual",
            "Hà Nội | PII | 2023 | rank = 1 | actual",
            "Hà Nội | PII | 2023 | score = 62.86 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Trà Vinh đạt 46,2 điểm PAPI 2022, cao hơn 4,15 điểm so với mức trung bình toàn quốc 42,05 điểm.",
        ["Cả nước | PAPI | 2022 | score = 42.05 | actual", "Trà Vinh | PAPI | 2022 | score = 46.2 | actual"],
    ),
    (
        "2023-06-01",
        "Trà Vinh đạt 46,2 điểm PAPI 2022, cao hơn mức bình quân cả nước 4,15 điểm.",
        ["Trà Vinh | PAPI | 2022 | score = 46.2 | actual"],
    ),
    (
        "2023-06-01",
        "Trà Vinh đạt 46,2 điểm PAPI 2022, cao hơn mức bình quân 42,05 điểm của cả nước.",
        ["Cả nước | PAPI | 2022 | score = 42.05 | actual", "Trà Vinh | PAPI | 2022 | score = 46.2 | actual"],
    ),
    ("2023-06-01", "PAPI 2022 của Trà Vinh cao hơn điểm trung bình của cả nước tới 4,15 điểm.", []),
    (
        "2023-06-01",
        "Năm 2021 bình quân cả nước PAR INDEX là 86,37%, sang năm 2022 còn 84,79%.",
        ["Cả nước | PAR_INDEX | 2021 | score = 86.37 | actual", "Cả nước | PAR_INDEX | 2022 | score = 84.79 | actual"],
    ),
    (
        "2023-06-01",
        "Sau 10 năm, PAR INDEX trung bình của các tỉnh đã tăng từ 75,38% (năm 2012) lên 84,79% (năm 2022).",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2012 | score = 75.38 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX trung bình cấp tỉnh qua các năm: 2020 đạt 83,72%, 2021 đạt 86,37%, 2022 đạt 84,79%.",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2020 | score = 83.72 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2021 | score = 86.37 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2022 | score = 84.79 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Mặt bằng điểm PCI 2022 đi xuống: điểm trung vị chỉ 65,22, điểm cao nhất 72,95 (Quảng Ninh).",
        [
            "Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Năm tỉnh Tây Nguyên có PCI 2022 trung bình 63,4 điểm.",
        ["Tây Nguyên | PCI | 2022 | score = 63.4 | actual"],
    ),
    (
        "2023-06-01",
        "Các tỉnh Tây Nguyên đạt bình quân 63,4 điểm PCI 2022.",
        ["Tây Nguyên | PCI | 2022 | score = 63.4 | actual"],
    ),
    (
        "2023-06-01",
        "Tính trung bình toàn vùng Đông Nam Bộ, PAPI 2022 đạt 42,9 điểm, cao hơn cả nước (42,05 điểm).",
        ["Cả nước | PAPI | 2022 | score = 42.05 | actual", "Đông Nam Bộ | PAPI | 2022 | score = 42.9 | actual"],
    ),
    (
        "2023-06-01",
        "PAPI 2022 của Bình Phước là 39,4 điểm, so với 42,9 điểm của Đông Nam Bộ và 42,05 điểm của cả nước.",
        [
            "Bình Phước | PAPI | 2022 | score = 39.4 | actual",
            "Cả nước | PAPI | 2022 | score = 42.05 | actual",
            "Đông Nam Bộ | PAPI | 2022 | score = 42.9 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAPI 2022 của Bình Phước là 39,4 điểm (vùng: 42,9; cả nước: 42,05).",
        ["Bình Phước | PAPI | 2022 | score = 39.4 | actual", "Cả nước | PAPI | 2022 | score = 42.05 | actual"],
    ),
    ("2023-06-01", "Bình quân PAR INDEX 2022 của cả nước là bao nhiêu?", []),
    (
        "2023-06-01",
        "Thu nhập bình quân của Quảng Ninh năm 2022 đạt 8.000 USD; PCI 2022 đạt 72,95 điểm.",
        ["Quảng Ninh | PCI | 2022 | score = 72.95 | actual"],
    ),
    (
        "2023-06-01",
        "Quảng Ninh có điểm trung bình môn Toán 6,8 điểm; PCI 2022 xếp thứ nhất.",
        ["Quảng Ninh | PCI | 2022 | rank = 1 | actual"],
    ),
    ("2023-06-01", "Mức trung bình của các sở là 85,2 điểm theo PAR INDEX nội bộ.", []),
    (
        "2023-06-01",
        "Giá trị trung bình của chỉ số SIPAS 2022 là 80,08%, trong đó Quảng Ninh cao nhất (87,59%), chênh 15 điểm so với tỉnh thấp nhất.",
        [
            "Các tỉnh, thành phố | SIPAS | 2022 | score = 80.08 | actual",
            "Quảng Ninh | SIPAS | 2022 | rank = 1 | actual",
            "Quảng Ninh | SIPAS | 2022 | score = 87.59 | actual",
        ],
    ),
    (
        "2021-04-15",
        "Trung vị PAPI 2020 cả nước là 42,64 điểm; Bạc Liêu đạt 41,9 điểm, dưới trung vị.",
        ["Bạc Liêu | PAPI | 2020 | score = 41.9 | actual", "Cả nước | PAPI | 2020 | score = 42.64 | actual"],
    ),
    (
        "2021-07-10",
        "Giá trị trung bình PAR INDEX 2020 của 63 tỉnh, thành phố đạt 83,72%, cao hơn 2,57% so với năm 2019.\n\nCó 5 tỉnh đạt trên 87%.",
        [
            "Các tỉnh, thành phố | PAR_INDEX | 2020 | score = 83.72 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2020 | score_change = 2.57 | actual",
        ],
    ),
    (
        "2021-07-10",
        "Giá trị trung bình của 17 bộ về PAR INDEX 2020 là 87,36%. Bộ cao nhất là Ngân hàng Nhà nước (94,77%), thấp nhất là Bộ Giao thông vận tải (80,53%).",
        [
            "Bộ Giao thông vận tải | PAR_INDEX | 2020 | rank = 17 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2020 | score = 80.53 | actual",
            "Các bộ, cơ quan ngang bộ | PAR_INDEX | 2020 | score = 87.36 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2020 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2020 | score = 94.77 | actual",
        ],
    ),
    (
        "2021-07-10",
        "SIPAS 2020 cả nước đạt 85,48%. Trong đó mức hài lòng cao nhất thuộc về Quảng Ninh 95,76%, thấp nhất 75,4% ở Quảng Bình.",
        [
            "Cả nước | SIPAS | 2020 | score = 85.48 | actual",
            "Quảng Bình | SIPAS | 2020 | rank from bottom 1 | actual",
            "Quảng Bình | SIPAS | 2020 | score = 75.4 | actual",
            "Quảng Ninh | SIPAS | 2020 | rank = 1 | actual",
            "Quảng Ninh | SIPAS | 2020 | score = 95.76 | actual",
        ],
    ),
    (
        "2021-07-10",
        "Cao hơn bình quân chung cả nước 1,3 điểm phần trăm, SIPAS 2020 của Bạc Liêu đạt 86,78%.",
        ["Bạc Liêu | SIPAS | 2020 | score = 86.78 | actual"],
    ),
    (
        "2021-07-10",
        "SIPAS 2020 của Bạc Liêu 86,78%, trung bình cả nước 85,48%, trung bình vùng Đồng bằng sông Cửu Long 85,9%.",
        [
            "Bạc Liêu | SIPAS | 2020 | score = 86.78 | actual",
            "Cả nước | SIPAS | 2020 | score = 85.48 | actual",
            "Đồng bằng sông Cửu Long | SIPAS | 2020 | score = 85.9 | actual",
        ],
    ),
    (
        "2021-07-10",
        "Bạc Liêu (86,78%) vượt trung bình cả nước (85,48%) về SIPAS 2020.",
        ["Bạc Liêu | SIPAS | 2020 | score = 86.78 | actual", "Cả nước | SIPAS | 2020 | score = 85.48 | actual"],
    ),
    (
        "2021-07-10",
        "Trong khi trung bình cả nước PAR INDEX 2020 là 83,72%, Bạc Liêu chỉ đạt 80,1%.",
        ["Bạc Liêu | PAR_INDEX | 2020 | score = 80.1 | actual", "Cả nước | PAR_INDEX | 2020 | score = 83.72 | actual"],
    ),
    (
        "2021-07-10",
        "Đạt 80,1%, thấp hơn trung bình cả nước 3,62%, PAR INDEX 2020 của Bạc Liêu xếp thứ 55.",
        ["Bạc Liêu | PAR_INDEX | 2020 | rank = 55 | actual", "Bạc Liêu | PAR_INDEX | 2020 | score = 80.1 | actual"],
    ),
    ("2021-04-15", "PCI gốc trung vị 2020 tăng nhẹ lên 63,46 điểm.", ["Cả nước | PCI | 2020 | score = 63.46 | actual"]),
    (
        "2021-04-15",
        "Mặt bằng PCI 2020 cả nước được nâng lên 63,46 điểm.",
        ["Cả nước | PCI | 2020 | score = 63.46 | actual"],
    ),
    (
        "2021-04-15",
        "PCI 2020 của Bạc Liêu đạt 61,2 điểm, đứng dưới điểm trung vị (63,46) và trung bình vùng (64,2).",
        ["Bạc Liêu | PCI | 2020 | score = 61.2 | actual", "Các tỉnh, thành phố | PCI | 2020 | score = 63.46 | actual"],
    ),
    (
        "2021-04-15",
        "Điểm trung bình PCI 2020 vùng Đồng bằng sông Cửu Long đạt 64,2 điểm, cao hơn cả nước 0,74 điểm.",
        ["Đồng bằng sông Cửu Long | PCI | 2020 | score = 64.2 | actual"],
    ),
    (
        "2021-04-15",
        "Đồng bằng sông Cửu Long có điểm PCI 2020 trung bình 64,2, nhỉnh hơn Đông Nam Bộ (63,9) và Tây Nguyên (62,1).",
        [
            "Tây Nguyên | PCI | 2020 | score = 62.1 | actual",
            "Đông Nam Bộ | PCI | 2020 | score = 63.9 | actual",
            "Đồng bằng sông Cửu Long | PCI | 2020 | score = 64.2 | actual",
        ],
    ),
    (
        "2021-04-15",
        "Xét theo vùng, PCI 2020 trung bình của Đồng bằng sông Hồng là 65,3 điểm, Duyên hải miền Trung 64,0 điểm, Miền núi phía Bắc 62,5 điểm.",
        [
            "Duyên hải miền Trung | PCI | 2020 | score = 64 | actual",
            "Trung du và miền núi phía Bắc | PCI | 2020 | score = 62.5 | actual",
            "Đồng bằng sông Hồng | PCI | 2020 | score = 65.3 | actual",
        ],
    ),
    (
        "2021-07-10",
        "PAR INDEX 2020 theo vùng: Đồng bằng sông Hồng 85,27%, Đông Nam Bộ 84,46%, Tây Nguyên 82,11%.",
        [
            "Tây Nguyên | PAR_INDEX | 2020 | score = 82.11 | actual",
            "Đông Nam Bộ | PAR_INDEX | 2020 | score = 84.46 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2020 | score = 85.27 | actual",
        ],
    ),
    (
        "2021-07-10",
        "Vùng có PAR INDEX 2020 cao nhất là Đồng bằng sông Hồng (85,27%), thấp nhất là Tây Nguyên (82,11%).",
        [
            "Tây Nguyên | PAR_INDEX | 2020 | rank from bottom 1 | actual",
            "Tây Nguyên | PAR_INDEX | 2020 | score = 82.11 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2020 | rank = 1 | actual",
            "Đồng bằng sông Hồng | PAR_INDEX | 2020 | score = 85.27 | actual",
        ],
    ),
    (
        "2021-12-10",
        "DTI 2020 bình quân của các bộ có dịch vụ công đạt 0,4405, các bộ không có dịch vụ công là 0,2342, các tỉnh là 0,3026.",
        [
            "Các bộ, ngành có dịch vụ công | DTI | 2020 | score = 0.4405 | actual",
            "Các bộ, ngành không có dịch vụ công | DTI | 2020 | score = 0.2342 | actual",
            "Các tỉnh, thành phố | DTI | 2020 | score = 0.3026 | actual",
        ],
    ),
    (
        "2021-12-10",
        "Trung bình cấp tỉnh DTI 2020: chính quyền số 0,3488; kinh tế số 0,2618; xã hội số 0,2551.",
        [
            "Các tỉnh, thành phố | DTI/Chính quyền số | 2020 | score = 0.3488 | actual",
            "Các tỉnh, thành phố | DTI/Kinh tế số | 2020 | score = 0.2618 | actual",
            "Các tỉnh, thành phố | DTI/Xã hội số | 2020 | score = 0.2551 | actual",
        ],
    ),
    (
        "2021-12-10",
        "DTI 2020 của Bạc Liêu là 0,3312, trên mức trung bình 0,3026 của các tỉnh.",
        [
            "Bạc Liêu | DTI | 2020 | score = 0.3312 | actual",
            "Các tỉnh, thành phố | DTI | 2020 | score = 0.3026 | actual",
        ],
    ),
    (
        "2021-07-10",
        "Ở lĩnh vực cải cách thể chế, PAR INDEX 2020 trung bình các bộ đạt 89,1%, các tỉnh đạt 88,2%.",
        [
            "Các bộ, cơ quan ngang bộ | PAR_INDEX/Cải cách thể chế | 2020 | score = 89.1 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách thể chế | 2020 | score = 88.2 | actual",
        ],
    ),
    (
        "2021-07-10",
        "Giá trị trung bình các chỉ số thành phần PAR INDEX 2020 của các tỉnh: Cải cách thể chế 88,2%, Cải cách tổ chức bộ máy 86,4%, Cải cách tài chính công 71,7%.",
        [
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách thể chế | 2020 | score = 88.2 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách tài chính công | 2020 | score = 71.7 | actual",
            "Các tỉnh, thành phố | PAR_INDEX/Cải cách tổ chức bộ máy | 2020 | score = 86.4 | actual",
        ],
    ),
    (
        "2021-07-10",
        'PAR INDEX 2020: "Cải cách tài chính công" là lĩnh vực các tỉnh đạt thấp nhất, trung bình 71,7%.',
        ["Các tỉnh, thành phố | PAR_INDEX/Cải cách tài chính công | 2020 | score = 71.7 | actual"],
    ),
    (
        "2021-04-15",
        "Cả nước đạt trung bình 4,89 điểm ở nội dung Trách nhiệm giải trình (PAPI 2020); Bạc Liêu được 4,61 điểm.",
        [
            "Bạc Liêu | PAPI/Trách nhiệm giải trình | 2020 | score = 4.61 | actual",
            "Cả nước | PAPI/Trách nhiệm giải trình | 2020 | score = 4.89 | actual",
        ],
    ),
    (
        "2021-04-15",
        "Chỉ số Tính minh bạch PCI 2020 trung vị cả nước 6,03 điểm, của Bạc Liêu 5,4 điểm.",
        [
            "Bạc Liêu | PCI/Tính minh bạch | 2020 | score = 5.4 | actual",
            "Cả nước | PCI/Tính minh bạch | 2020 | score = 6.03 | actual",
        ],
    ),
    ("2021-07-10", "Khoảng cách giữa trung bình khối bộ và khối tỉnh về PAR INDEX 2020 là 3,64%.", []),
    ("2021-07-10", "PAR INDEX 2020 của Bạc Liêu bằng 95,7% mức bình quân cả nước.", []),
    (
        "2021-07-10",
        "Bạc Liêu thuộc nhóm tỉnh trung bình về PAR INDEX 2020 với 80,1%.",
        ["Bạc Liêu | PAR_INDEX | 2020 | score = 80.1 | actual"],
    ),
    ("2021-07-10", "Trung bình mỗi tỉnh có 5 lĩnh vực PAR INDEX 2020 tăng điểm.", []),
    ("2021-07-10", "Trung bình 5 năm 2016-2020, PAR INDEX của Bạc Liêu đạt 78,4%.", []),
    (
        "2021-07-10",
        "SIPAS của cả nước tăng dần: 2017 đạt 80,9%, 2018 đạt 82,99%, 2019 đạt 84,45%, 2020 đạt 85,48%.",
        [
            "Cả nước | SIPAS | 2017 | score = 80.9 | actual",
            "Cả nước | SIPAS | 2018 | score = 82.99 | actual",
            "Cả nước | SIPAS | 2019 | score = 84.45 | actual",
            "Cả nước | SIPAS | 2020 | score = 85.48 | actual",
        ],
    ),
    (
        "2021-07-10",
        "Người dân cả nước hài lòng ở mức 85,48% đối với sự phục vụ của cơ quan hành chính nhà nước trong năm 2020.",
        ["Cả nước | SIPAS | 2020 | score = 85.48 | actual"],
    ),
    (
        "2021-07-10",
        "Năm 2020, mức độ hài lòng nói chung đối với sự phục vụ hành chính của cả nước là 85,48%, cao hơn năm 2019 là 1,03%.",
        ["Cả nước | SIPAS | 2020 | score = 85.48 | actual", "Cả nước | SIPAS | 2020 | score_change = 1.03 | actual"],
    ),
    (
        "2021-07-10",
        "Chỉ số hài lòng chung năm 2020 đạt 85,48%, trong đó hài lòng về tiếp cận dịch vụ 84,05%, về công chức 86,72%.",
        ["Cả nước | SIPAS | 2020 | score = 85.48 | actual"],
    ),
    (
        "2021-07-10",
        "85,48% người dân, tổ chức hài lòng về sự phục vụ của cơ quan hành chính nhà nước trong năm 2020, theo kết quả SIPAS do Bộ Nội vụ công bố.",
        ["Cả nước | SIPAS | 2020 | score = 85.48 | actual"],
    ),
]

# Components by name, shortened, described, numbered; several, groups, part against whole.
PARTS = [
    (
        "2023-06-01",
        'Trong PAPI 2022, Hậu Giang thuộc nhóm thấp nhất ở nội dung "Quản trị môi trường" và nhóm trung bình thấp ở nội dung "Kiểm soát tham nhũng".',
        [
            "Hậu Giang | PAPI/Kiểm soát tham nhũng | 2022 | group trung bình thấp | actual",
            "Hậu Giang | PAPI/Quản trị môi trường | 2022 | group thấp nhất | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAPI 2022: Hậu Giang ở nhóm cao nhất về Thủ tục hành chính công, nhóm trung bình cao về Công khai minh bạch, nhóm thấp nhất về Quản trị điện tử.",
        [
            "Hậu Giang | PAPI/Công khai minh bạch | 2022 | group trung bình cao | actual",
            "Hậu Giang | PAPI/Quản trị điện tử | 2022 | group thấp nhất | actual",
            "Hậu Giang | PAPI/Thủ tục hành chính công | 2022 | group cao nhất | actual",
        ],
    ),
    (
        "2023-06-01",
        "Ở trục nội dung thứ 5 của PAPI 2022, Hậu Giang đạt 7,21 điểm.",
        ["Hậu Giang | PAPI/Thủ tục hành chính công | 2022 | score = 7.21 | actual"],
    ),
    (
        "2023-06-01",
        "Chỉ số nội dung 4 PAPI 2022 của Hậu Giang tăng lên 6,9 điểm.",
        ["Hậu Giang | PAPI/Kiểm soát tham nhũng | 2022 | score = 6.9 | actual"],
    ),
    (
        "2023-06-01",
        "Hậu Giang: nội dung thứ nhất của PAPI 2022 được 4,8 điểm, nội dung thứ hai 5,1 điểm, nội dung thứ ba 4,3 điểm.",
        [
            "Hậu Giang | PAPI/Công khai minh bạch | 2022 | score = 5.1 | actual",
            "Hậu Giang | PAPI/Tham gia của người dân | 2022 | score = 4.8 | actual",
            "Hậu Giang | PAPI/Trách nhiệm giải trình | 2022 | score = 4.3 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Điểm 8 nội dung PAPI 2022 của Hậu Giang: tham gia của người dân 4,8; công khai minh bạch 5,1; trách nhiệm giải trình 4,3; kiểm soát tham nhũng 6,9; thủ tục hành chính công 7,2; cung ứng dịch vụ công 7,5; quản trị môi trường 3,4; quản trị điện tử 2,9.",
        [
            "Hậu Giang | PAPI/Cung ứng dịch vụ công | 2022 | score = 7.5 | actual",
            "Hậu Giang | PAPI/Công khai minh bạch | 2022 | score = 5.1 | actual",
            "Hậu Giang | PAPI/Kiểm soát tham nhũng | 2022 | score = 6.9 | actual",
            "Hậu Giang | PAPI/Quản trị môi trường | 2022 | score = 3.4 | actual",
            "Hậu Giang | PAPI/Quản trị điện tử | 2022 | score = 2.9 | actual",
            "Hậu Giang | PAPI/Tham gia của người dân | 2022 | score = 4.8 | actual",
            "Hậu Giang | PAPI/Thủ tục hành chính công | 2022 | score = 7.2 | actual",
            "Hậu Giang | PAPI/Trách nhiệm giải trình | 2022 | score = 4.3 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAPI 2022 của Hậu Giang có 3 nội dung giảm điểm: Tham gia của người dân (4,8 điểm), Công khai minh bạch (5,1 điểm) và Quản trị điện tử (2,9 điểm).",
        [
            "Hậu Giang | PAPI/Công khai minh bạch | 2022 | score = 5.1 | actual",
            "Hậu Giang | PAPI/Quản trị điện tử | 2022 | score = 2.9 | actual",
            "Hậu Giang | PAPI/Tham gia của người dân | 2022 | score = 4.8 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Nội dung có điểm cao nhất trong PAPI 2022 của Hậu Giang là Cung ứng dịch vụ công, 7,5 điểm; thấp nhất là Quản trị điện tử, 2,9 điểm.",
        [
            "Hậu Giang | PAPI/Cung ứng dịch vụ công | 2022 | score = 7.5 | actual",
            "Hậu Giang | PAPI/Quản trị điện tử | 2022 | score = 2.9 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Điểm yếu nhất của Hậu Giang trong PAPI 2022 là quản trị điện tử khi chỉ được 2,9 điểm.",
        ["Hậu Giang | PAPI/Quản trị điện tử | 2022 | score = 2.9 | actual"],
    ),
    (
        "2023-06-01",
        "Về quản trị điện tử, Hậu Giang chỉ được 2,9 điểm trong PAPI 2022, thấp hơn mức trung bình cả nước 3,04 điểm.",
        [
            "Cả nước | PAPI/Quản trị điện tử | 2022 | score = 3.04 | actual",
            "Hậu Giang | PAPI/Quản trị điện tử | 2022 | score = 2.9 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Hậu Giang dẫn đầu cả nước ở chỉ số nội dung Thủ tục hành chính công PAPI 2022 với 7,9 điểm.",
        [
            "Hậu Giang | PAPI/Thủ tục hành chính công | 2022 | rank = 1 | actual",
            "Hậu Giang | PAPI/Thủ tục hành chính công | 2022 | score = 7.9 | actual",
        ],
    ),
    (
        "2023-06-01",
        'Hậu Giang dẫn đầu cả nước về "Thủ tục hành chính công", đứng thứ 5 về "Cung ứng dịch vụ công" và thứ 58 về "Quản trị điện tử" trong PAPI 2022.',
        [
            "Hậu Giang | PAPI/Cung ứng dịch vụ công | 2022 | rank = 5 | actual",
            "Hậu Giang | PAPI/Quản trị điện tử | 2022 | rank = 58 | actual",
            "Hậu Giang | PAPI/Thủ tục hành chính công | 2022 | rank = 1 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PCI 2022 của Bình Thuận có chỉ số Gia nhập thị trường đạt 7,18 điểm, xếp thứ 21.",
        [
            "Bình Thuận | PCI/Gia nhập thị trường | 2022 | rank = 21 | actual",
            "Bình Thuận | PCI/Gia nhập thị trường | 2022 | score = 7.18 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Trong 10 chỉ số thành phần PCI 2022, Bình Thuận xếp thứ 9 về chi phí không chính thức, thứ 12 về tính minh bạch, thứ 60 về tiếp cận đất đai.",
        [
            "Bình Thuận | PCI/Chi phí không chính thức | 2022 | rank = 9 | actual",
            "Bình Thuận | PCI/Tiếp cận đất đai | 2022 | rank = 60 | actual",
            "Bình Thuận | PCI/Tính minh bạch | 2022 | rank = 12 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PCI 2022 của Bình Thuận: gia nhập thị trường 7,18 (hạng 21), tiếp cận đất đai 6,2 (hạng 60), tính minh bạch 6,3 (hạng 12), chi phí thời gian 7,7 (hạng 18).",
        [
            "Bình Thuận | PCI/Chi phí thời gian | 2022 | rank = 18 | actual",
            "Bình Thuận | PCI/Chi phí thời gian | 2022 | score = 7.7 | actual",
            "Bình Thuận | PCI/Gia nhập thị trường | 2022 | rank = 21 | actual",
            "Bình Thuận | PCI/Gia nhập thị trường | 2022 | score = 7.18 | actual",
            "Bình Thuận | PCI/Tiếp cận đất đai | 2022 | rank = 60 | actual",
            "Bình Thuận | PCI/Tiếp cận đất đai | 2022 | score = 6.2 | actual",
            "Bình Thuận | PCI/Tính minh bạch | 2022 | rank = 12 | actual",
            "Bình Thuận | PCI/Tính minh bạch | 2022 | score = 6.3 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Chỉ số năng động của chính quyền Bình Thuận trong PCI 2022 tụt 20 bậc, từ thứ 15 xuống thứ 35.",
        [
            "Bình Thuận | PCI/Tính năng động | 2021 | rank = 15 | actual",
            "Bình Thuận | PCI/Tính năng động | 2022 | rank = 35 | actual",
            "Bình Thuận | PCI/Tính năng động | 2022 | rank_change = -20 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Tiếp cận đất đai là chỉ số thấp điểm nhất trong PCI 2022 của Bình Thuận (5,1 điểm).",
        ["Bình Thuận | PCI/Tiếp cận đất đai | 2022 | score = 5.1 | actual"],
    ),
    (
        "2023-06-01",
        "Doanh nghiệp chấm Bình Thuận 5,1 điểm về tiếp cận đất đai trong PCI 2022, thấp nhất cả nước.",
        [
            "Bình Thuận | PCI/Tiếp cận đất đai | 2022 | rank from bottom 1 | actual",
            "Bình Thuận | PCI/Tiếp cận đất đai | 2022 | score = 5.1 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Thiết chế pháp lý và an ninh trật tự của Bình Thuận đạt 7,9 điểm, đứng thứ 11 trong PCI 2022.",
        [
            "Bình Thuận | PCI/Thiết chế pháp lý và an ninh trật tự | 2022 | rank = 11 | actual",
            "Bình Thuận | PCI/Thiết chế pháp lý và an ninh trật tự | 2022 | score = 7.9 | actual",
        ],
    ),
    (
        "2023-06-01",
        'Đáng chú ý, chỉ số thành phần "Cạnh tranh bình đẳng" PCI 2022 của Bình Thuận tăng tới 31 bậc lên vị trí 14.',
        [
            "Bình Thuận | PCI/Cạnh tranh bình đẳng | 2022 | rank = 14 | actual",
            "Bình Thuận | PCI/Cạnh tranh bình đẳng | 2022 | rank_change = 31 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PCI 2022: 3 chỉ số thành phần của Bình Thuận lọt top 10 là Chi phí thời gian, Tính minh bạch, Đào tạo lao động.",
        [
            "Bình Thuận | PCI/Chi phí thời gian | 2022 | rank <= 10 | actual",
            "Bình Thuận | PCI/Tính minh bạch | 2022 | rank <= 10 | actual",
            "Bình Thuận | PCI/Đào tạo lao động | 2022 | rank <= 10 | actual",
        ],
    ),
    ("2023-06-01", "Bình Thuận có 6/10 chỉ số thành phần PCI 2022 tăng điểm, 4 chỉ số giảm điểm.", []),
    (
        "2023-06-01",
        "Chỉ số thành phần thứ 3 của PCI 2022, Bình Thuận được 6,3 điểm.",
        ["Bình Thuận | PCI/Tính minh bạch | 2022 | score = 6.3 | actual"],
    ),
    (
        "2023-06-01",
        "DTI 2022: trụ cột chính quyền số của Lạng Sơn đạt 0,6721, xếp thứ 8; kinh tế số đạt 0,6033, xếp thứ 5; xã hội số đạt 0,5912, xếp thứ 6.",
        [
            "Lạng Sơn | DTI/Chính quyền số | 2022 | rank = 8 | actual",
            "Lạng Sơn | DTI/Chính quyền số | 2022 | score = 0.6721 | actual",
            "Lạng Sơn | DTI/Kinh tế số | 2022 | rank = 5 | actual",
            "Lạng Sơn | DTI/Kinh tế số | 2022 | score = 0.6033 | actual",
            "Lạng Sơn | DTI/Xã hội số | 2022 | rank = 6 | actual",
            "Lạng Sơn | DTI/Xã hội số | 2022 | score = 0.5912 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Xếp hạng DTI 2022 theo 3 trụ cột, Lạng Sơn đứng thứ 8 về chính quyền số, thứ 5 về kinh tế số và thứ 6 về xã hội số.",
        [
            "Lạng Sơn | DTI/Chính quyền số | 2022 | rank = 8 | actual",
            "Lạng Sơn | DTI/Kinh tế số | 2022 | rank = 5 | actual",
            "Lạng Sơn | DTI/Xã hội số | 2022 | rank = 6 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Lạng Sơn đứng thứ 8/63 tỉnh, thành về DTI 2022; riêng trụ cột kinh tế số xếp thứ 5.",
        ["Lạng Sơn | DTI | 2022 | rank = 8 | actual", "Lạng Sơn | DTI/Kinh tế số | 2022 | rank = 5 | actual"],
    ),
    (
        "2023-06-01",
        "Ba trụ cột chính quyền số, kinh tế số, xã hội số trong DTI 2022 của Lạng Sơn lần lượt xếp thứ 8, 5 và 6.",
        [
            "Lạng Sơn | DTI/Chính quyền số | 2022 | rank = 8 | actual",
            "Lạng Sơn | DTI/Kinh tế số | 2022 | rank = 5 | actual",
            "Lạng Sơn | DTI/Xã hội số | 2022 | rank = 6 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Lạng Sơn: DTI 2022 đạt 0,6185; trong đó nhận thức số 0,81, thể chế số 0,77, hạ tầng số 0,65, nhân lực số 0,58, an toàn thông tin mạng 0,69.",
        [
            "Lạng Sơn | DTI | 2022 | score = 0.6185 | actual",
            "Lạng Sơn | DTI/An toàn thông tin mạng | 2022 | score = 0.69 | actual",
            "Lạng Sơn | DTI/Hạ tầng số | 2022 | score = 0.65 | actual",
            "Lạng Sơn | DTI/Nhân lực số | 2022 | score = 0.58 | actual",
            "Lạng Sơn | DTI/Nhận thức số | 2022 | score = 0.81 | actual",
            "Lạng Sơn | DTI/Thể chế số | 2022 | score = 0.77 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Với chỉ số an toàn thông tin mạng 0,69, Lạng Sơn xếp thứ 4 cả nước về nội dung này trong DTI 2022.",
        [
            "Lạng Sơn | DTI/An toàn thông tin mạng | 2022 | rank = 4 | actual",
            "Lạng Sơn | DTI/An toàn thông tin mạng | 2022 | score = 0.69 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PGI 2022 của Đồng Nai đạt 14,7 điểm, trong đó giảm thiểu ô nhiễm 4,1 điểm, bảo đảm tuân thủ 4,6 điểm, thúc đẩy thực hành xanh 3,2 điểm, chính sách khuyến khích 2,8 điểm.",
        [
            "Đồng Nai | PGI | 2022 | score = 14.7 | actual",
            "Đồng Nai | PGI/Chính sách hỗ trợ | 2022 | score = 2.8 | actual",
            "Đồng Nai | PGI/Giảm thiểu ô nhiễm | 2022 | score = 4.1 | actual",
            "Đồng Nai | PGI/Tuân thủ tiêu chuẩn môi trường | 2022 | score = 4.6 | actual",
            "Đồng Nai | PGI/Vai trò lãnh đạo | 2022 | score = 3.2 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Đồng Nai xếp thứ 9 ở chỉ số thành phần 1 và thứ 44 ở chỉ số thành phần 4 của PGI 2022.",
        [
            "Đồng Nai | PGI/Chính sách hỗ trợ | 2022 | rank = 44 | actual",
            "Đồng Nai | PGI/Giảm thiểu ô nhiễm | 2022 | rank = 9 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Nam Định: chỉ đạo điều hành CCHC đạt 95,5%, cải cách thể chế 91,2%, cải cách TTHC 92,1%, cải cách tổ chức bộ máy 88,4%, cải cách chế độ công vụ 84,3%, cải cách tài chính công 80,2%, xây dựng chính quyền điện tử, chính quyền số 82,6%.",
        [
            "Nam Định | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2022 | score = 95.5 | actual",
            "Nam Định | PAR_INDEX/Cải cách thể chế | 2022 | score = 91.2 | actual",
            "Nam Định | PAR_INDEX/Cải cách thủ tục hành chính | 2022 | score = 92.1 | actual",
            "Nam Định | PAR_INDEX/Cải cách tài chính công | 2022 | score = 80.2 | actual",
            "Nam Định | PAR_INDEX/Cải cách tổ chức bộ máy | 2022 | score = 88.4 | actual",
            "Nam Định | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 82.6 | actual",
            "Nam Định | PAR_INDEX/Đội ngũ cán bộ, công chức | 2022 | score = 84.3 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Lĩnh vực cải cách tài chính công kéo PAR INDEX 2022 của Nam Định xuống khi chỉ đạt 71,3%, đứng thứ 55/63.",
        [
            "Nam Định | PAR_INDEX/Cải cách tài chính công | 2022 | rank = 55 | actual",
            "Nam Định | PAR_INDEX/Cải cách tài chính công | 2022 | score = 71.3 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Trong 8 lĩnh vực PAR INDEX 2022, Nam Định có 3 lĩnh vực nằm trong top 10: Cải cách thể chế (thứ 4), Cải cách tổ chức bộ máy (thứ 7), Hiện đại hóa hành chính (thứ 9).",
        [
            "Nam Định | PAR_INDEX/Cải cách thể chế | 2022 | rank = 4 | actual",
            "Nam Định | PAR_INDEX/Cải cách tổ chức bộ máy | 2022 | rank = 7 | actual",
            "Nam Định | PAR_INDEX/Hiện đại hóa hành chính | 2022 | rank = 9 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Về tác động của cải cách hành chính đến người dân, tổ chức và các chỉ tiêu kinh tế - xã hội, PAR INDEX 2022 của Nam Định đạt 82,2%.",
        ["Nam Định | PAR_INDEX/Tác động của CCHC | 2022 | score = 82.2 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022: điểm thẩm định của Nam Định đạt 57,9 điểm, điểm điều tra xã hội học 27,4 điểm.",
        [
            "Nam Định | PAR_INDEX/Điểm thẩm định | 2022 | score = 57.9 | actual",
            "Nam Định | PAR_INDEX/Điểm điều tra xã hội học | 2022 | score = 27.4 | actual",
        ],
    ),
    (
        "2023-06-01",
        'Chỉ số thành phần "Cải cách thủ tục hành chính" trong PAR INDEX 2022 của Bộ Y tế chỉ đạt 68,4%, thấp nhất trong 17 bộ.',
        [
            "Bộ Y tế | PAR_INDEX/Cải cách thủ tục hành chính | 2022 | rank = 17 | actual",
            "Bộ Y tế | PAR_INDEX/Cải cách thủ tục hành chính | 2022 | score = 68.4 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Tư pháp đứng đầu PAR INDEX 2022 ở lĩnh vực cải cách thể chế với 97,1%; Bộ Tài chính đứng đầu ở hiện đại hóa hành chính với 93,4%.",
        [
            "Bộ Tài chính | PAR_INDEX/Hiện đại hóa hành chính | 2022 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 93.4 | actual",
            "Bộ Tư pháp | PAR_INDEX/Cải cách thể chế | 2022 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX/Cải cách thể chế | 2022 | score = 97.1 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Ở từng lĩnh vực PAR INDEX 2022, địa phương dẫn đầu gồm: Hải Phòng (Cải cách thể chế, 98,2%), Quảng Ninh (Cải cách thủ tục hành chính, 97,5%), Hà Nội (Hiện đại hóa hành chính, 94,1%).",
        [
            "Hà Nội | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 94.1 | actual",
            "Hải Phòng | PAR_INDEX/Cải cách thể chế | 2022 | score = 98.2 | actual",
            "Quảng Ninh | PAR_INDEX/Cải cách thủ tục hành chính | 2022 | score = 97.5 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Lai Châu đạt 85,5%, tuy nhiên lĩnh vực cải cách chế độ công vụ chỉ 74,9%.",
        [
            "Lai Châu | PAR_INDEX | 2022 | score = 85.5 | actual",
            "Lai Châu | PAR_INDEX/Đội ngũ cán bộ, công chức | 2022 | score = 74.9 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAPI 2022 Lai Châu: tổng điểm 40,1, công khai minh bạch chỉ 4,7.",
        [
            "Lai Châu | PAPI | 2022 | score = 40.1 | actual",
            "Lai Châu | PAPI/Công khai minh bạch | 2022 | score = 4.7 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Dù điểm tổng hợp PAPI 2022 chỉ 40,1, Lai Châu vẫn đứng thứ 3 toàn quốc về kiểm soát tham nhũng trong khu vực công.",
        [
            "Lai Châu | PAPI | 2022 | score = 40.1 | actual",
            "Lai Châu | PAPI/Kiểm soát tham nhũng | 2022 | rank = 3 | actual",
        ],
    ),
    (
        "2023-06-01",
        'Lai Châu có 2 nội dung PAPI 2022 thuộc nhóm thấp nhất: "Công khai, minh bạch trong việc ra quyết định" và "Quản trị điện tử".',
        [
            "Lai Châu | PAPI/Công khai minh bạch | 2022 | group thấp nhất | actual",
            "Lai Châu | PAPI/Quản trị điện tử | 2022 | group thấp nhất | actual",
        ],
    ),
    (
        "2023-06-01",
        "Sự tham gia của người dân ở cấp cơ sở tại Lai Châu được 5,2 điểm (PAPI 2022), thuộc nhóm trung bình cao.",
        [
            "Lai Châu | PAPI/Tham gia của người dân | 2022 | group trung bình cao | actual",
            "Lai Châu | PAPI/Tham gia của người dân | 2022 | score = 5.2 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Chỉ số thành phần về hạ tầng số của Lai Châu trong DTI 2022 xếp áp chót.",
        ["Lai Châu | DTI/Hạ tầng số | 2022 | rank from bottom 2 | actual"],
    ),
    (
        "2023-06-01",
        "Tính minh bạch của PCI 2022 là chỉ số mà Lai Châu tiến bộ nhất: 6,35 điểm so với 5,21 điểm năm 2021.",
        [
            "Lai Châu | PCI/Tính minh bạch | 2021 | score = 5.21 | actual",
            "Lai Châu | PCI/Tính minh bạch | 2022 | score = 6.35 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Chi phí thời gian (7,7 điểm) và chi phí không chính thức (7,1 điểm) là hai điểm sáng PCI 2022 của Lai Châu.",
        [
            "Lai Châu | PCI/Chi phí không chính thức | 2022 | score = 7.1 | actual",
            "Lai Châu | PCI/Chi phí thời gian | 2022 | score = 7.7 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Lai Châu mất điểm ở dịch vụ hỗ trợ doanh nghiệp, PCI 2022 nội dung này chỉ 4,8 điểm.",
        ["Lai Châu | PCI/Hỗ trợ doanh nghiệp | 2022 | score = 4.8 | actual"],
    ),
    (
        "2023-06-01",
        "Bến Tre và Trà Vinh cùng thuộc nhóm cao nhất PAPI 2022 ở nội dung trách nhiệm giải trình với người dân.",
        [
            "Bến Tre | PAPI/Trách nhiệm giải trình | 2022 | group cao nhất | actual",
            "Trà Vinh | PAPI/Trách nhiệm giải trình | 2022 | group cao nhất | actual",
        ],
    ),
    (
        "2023-06-01",
        'Ở nội dung "Kiểm soát tham nhũng", PAPI 2022 cho Bến Tre 7,6 điểm, Trà Vinh 7,4 điểm, Vĩnh Long 6,9 điểm.',
        [
            "Bến Tre | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.6 | actual",
            "Trà Vinh | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.4 | actual",
            "Vĩnh Long | PAPI/Kiểm soát tham nhũng | 2022 | score = 6.9 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Kiểm soát tham nhũng: Bến Tre đứng đầu PAPI 2022 với 7,6 điểm, kế đến là Trà Vinh 7,4 điểm.",
        [
            "Bến Tre | PAPI/Kiểm soát tham nhũng | 2022 | rank = 1 | actual",
            "Bến Tre | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.6 | actual",
            "Trà Vinh | PAPI/Kiểm soát tham nhũng | 2022 | rank = 2 | actual",
            "Trà Vinh | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.4 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Tỉnh Bến Tre có 7/8 nội dung PAPI 2022 thuộc nhóm cao nhất, chỉ nội dung Quản trị điện tử ở nhóm trung bình cao.",
        ["Bến Tre | PAPI/Quản trị điện tử | 2022 | group trung bình cao | actual"],
    ),
    (
        "2023-06-01",
        "Theo INDEX 766, Bến Tre đạt 84,2 điểm, trong đó công khai, minh bạch 16,1/18 điểm, tiến độ giải quyết 19,2/20 điểm, số hóa hồ sơ 17,4/22 điểm.",
        [
            "Bến Tre | INDEX_766 | 2023 | score = 84.2 | actual",
            "Bến Tre | INDEX_766/Công khai, minh bạch | 2023 | score = 16.1 | actual",
            "Bến Tre | INDEX_766/Số hóa hồ sơ | 2023 | score = 17.4 | actual",
            "Bến Tre | INDEX_766/Tiến độ, kết quả giải quyết | 2023 | score = 19.2 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Cung ứng dịch vụ công đạt 7,5 điểm - cao nhất trong 8 nội dung PAPI 2022 của Bến Tre.",
        ["Bến Tre | PAPI/Cung ứng dịch vụ công | 2022 | score = 7.5 | actual"],
    ),
    (
        "2023-06-01",
        'PAPI 2022 Bến Tre đứng thứ 2 về "thủ tục hành chính công", tiếp đến là "cung ứng dịch vụ công" (thứ 5), "kiểm soát tham nhũng" (thứ 9).',
        [
            "Bến Tre | PAPI/Cung ứng dịch vụ công | 2022 | rank = 5 | actual",
            "Bến Tre | PAPI/Kiểm soát tham nhũng | 2022 | rank = 9 | actual",
            "Bến Tre | PAPI/Thủ tục hành chính công | 2022 | rank = 2 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Kết quả SIPAS 2022 của Bến Tre: hài lòng về tiếp cận dịch vụ 83,2%, thủ tục hành chính 84,9%, công chức 85,3%, kết quả dịch vụ 86,1%.",
        [],
    ),
    (
        "2023-06-01",
        "SIPAS 2022 của Bến Tre là 83,9%; yếu tố công chức được đánh giá cao nhất, 85,3%.",
        ["Bến Tre | SIPAS | 2022 | score = 83.9 | actual"],
    ),
    (
        "2023-06-01",
        "Cải cách thể chế và hiện đại hóa hành chính của Bến Tre cùng đạt trên 90% trong PAR INDEX 2022.",
        [
            "Bến Tre | PAR_INDEX/Cải cách thể chế | 2022 | score > 90 | actual",
            "Bến Tre | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score > 90 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022, hai lĩnh vực của Bến Tre dưới 75% là cải cách tài chính công (72,3%) và cải cách tổ chức bộ máy (74,8%).",
        [
            "Bến Tre | PAR_INDEX/Cải cách tài chính công | 2022 | score = 72.3 | actual",
            "Bến Tre | PAR_INDEX/Cải cách tổ chức bộ máy | 2022 | score = 74.8 | actual",
        ],
    ),
    (
        "2023-06-01",
        'Nội dung "Quản trị môi trường" của Bến Tre năm 2022 chỉ đạt 3,21 điểm theo PAPI, giảm 0,15 điểm.',
        [
            "Bến Tre | PAPI/Quản trị môi trường | 2022 | score = 3.21 | actual",
            "Bến Tre | PAPI/Quản trị môi trường | 2022 | score_change = -0.15 | actual",
        ],
    ),
    (
        "2023-06-01",
        "PAPI 2022: Quảng Nam tụt từ nhóm trung bình cao xuống nhóm thấp nhất ở nội dung công khai minh bạch.",
        [
            "Quảng Nam | PAPI/Công khai minh bạch | 2021 | group trung bình cao | actual",
            "Quảng Nam | PAPI/Công khai minh bạch | 2022 | group thấp nhất | actual",
        ],
    ),
    (
        "2023-06-01",
        "Có 4 chỉ số thành phần PCI 2022 của Quảng Nam trên 7 điểm gồm: gia nhập thị trường 7,21; chi phí thời gian 7,65; chi phí không chính thức 7,02; thiết chế pháp lý 7,44.",
        [
            "Quảng Nam | PCI/Chi phí không chính thức | 2022 | score = 7.02 | actual",
            "Quảng Nam | PCI/Chi phí thời gian | 2022 | score = 7.65 | actual",
            "Quảng Nam | PCI/Gia nhập thị trường | 2022 | score = 7.21 | actual",
            "Quảng Nam | PCI/Thiết chế pháp lý và an ninh trật tự | 2022 | score = 7.44 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Chỉ số thành phần tăng điểm mạnh nhất của Quảng Nam là Tính năng động (+1,2 điểm), giảm mạnh nhất là Tiếp cận đất đai (-0,8 điểm) trong PCI 2022.",
        [
            "Quảng Nam | PCI/Tiếp cận đất đai | 2022 | score_change = -0.8 | actual",
            "Quảng Nam | PCI/Tính năng động | 2022 | score_change = 1.2 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Quảng Nam tăng hạng ở 3 chỉ số PCI 2022: tính năng động (tăng 12 bậc, hạng 20), đào tạo lao động (tăng 5 bậc, hạng 17), hỗ trợ doanh nghiệp (tăng 2 bậc, hạng 31).",
        [
            "Quảng Nam | PCI/Hỗ trợ doanh nghiệp | 2022 | rank = 31 | actual",
            "Quảng Nam | PCI/Hỗ trợ doanh nghiệp | 2022 | rank_change = 2 | actual",
            "Quảng Nam | PCI/Tính năng động | 2022 | rank = 20 | actual",
            "Quảng Nam | PCI/Tính năng động | 2022 | rank_change = 12 | actual",
            "Quảng Nam | PCI/Đào tạo lao động | 2022 | rank = 17 | actual",
            "Quảng Nam | PCI/Đào tạo lao động | 2022 | rank_change = 5 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Trong khi PCI 2022 của Quảng Nam đứng thứ 25 thì chi phí không chính thức đứng thứ 51.",
        [
            "Quảng Nam | PCI | 2022 | rank = 25 | actual",
            "Quảng Nam | PCI/Chi phí không chính thức | 2022 | rank = 51 | actual",
        ],
    ),
    (
        "2024-04-25",
        "Chỉ số PAR INDEX 2023 của Yên Bái đạt 88,6%. Trong đó, cao nhất là Cải cách thể chế với 96,2%, thấp nhất là Cải cách tài chính công với 79,4%.",
        [
            "Yên Bái | PAR_INDEX | 2023 | score = 88.6 | actual",
            "Yên Bái | PAR_INDEX/Cải cách thể chế | 2023 | score = 96.2 | actual",
            "Yên Bái | PAR_INDEX/Cải cách tài chính công | 2023 | score = 79.4 | actual",
        ],
    ),
    (
        "2024-04-25",
        "PAR INDEX 2023, Yên Bái đứng thứ 17. Về từng lĩnh vực: cải cách thể chế thứ 9; cải cách thủ tục hành chính thứ 22; tổ chức bộ máy thứ 31; chế độ công vụ thứ 12; tài chính công thứ 44; chính quyền số thứ 18.",
        [
            "Yên Bái | PAR_INDEX | 2023 | rank = 17 | actual",
            "Yên Bái | PAR_INDEX/Cải cách thể chế | 2023 | rank = 9 | actual",
            "Yên Bái | PAR_INDEX/Cải cách thủ tục hành chính | 2023 | rank = 22 | actual",
            "Yên Bái | PAR_INDEX/Cải cách tài chính công | 2023 | rank = 44 | actual",
            "Yên Bái | PAR_INDEX/Cải cách tổ chức bộ máy | 2023 | rank = 31 | actual",
            "Yên Bái | PAR_INDEX/Hiện đại hóa hành chính | 2023 | rank = 18 | actual",
            "Yên Bái | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | rank = 12 | actual",
        ],
    ),
    (
        "2024-04-25",
        "Yên Bái xếp thứ 17 PAR INDEX 2023. Tỉnh có 2 lĩnh vực lọt top 10 gồm Cải cách thể chế (thứ 9) và Chỉ đạo, điều hành CCHC (thứ 6).",
        [
            "Yên Bái | PAR_INDEX | 2023 | rank = 17 | actual",
            "Yên Bái | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2023 | rank = 6 | actual",
            "Yên Bái | PAR_INDEX/Cải cách thể chế | 2023 | rank = 9 | actual",
        ],
    ),
    (
        "2024-05-25",
        "PCI 2023 của Yên Bái đạt 65,1 điểm. Chỉ số thành phần có điểm cao nhất là Gia nhập thị trường (7,6 điểm), thấp nhất là Đào tạo lao động (4,9 điểm).",
        [
            "Yên Bái | PCI | 2023 | score = 65.1 | actual",
            "Yên Bái | PCI/Gia nhập thị trường | 2023 | score = 7.6 | actual",
            "Yên Bái | PCI/Đào tạo lao động | 2023 | score = 4.9 | actual",
        ],
    ),
    (
        "2024-05-25",
        "Các chỉ số thành phần PCI 2023 của Yên Bái gồm: Gia nhập thị trường: 7,6 điểm (tăng 0,3 điểm); Tiếp cận đất đai: 6,8 điểm (giảm 0,2 điểm); Tính minh bạch: 6,1 điểm (tăng 0,1 điểm).",
        [
            "Yên Bái | PCI/Gia nhập thị trường | 2023 | score = 7.6 | actual",
            "Yên Bái | PCI/Gia nhập thị trường | 2023 | score_change = 0.3 | actual",
            "Yên Bái | PCI/Tiếp cận đất đai | 2023 | score = 6.8 | actual",
            "Yên Bái | PCI/Tiếp cận đất đai | 2023 | score_change = -0.2 | actual",
            "Yên Bái | PCI/Tính minh bạch | 2023 | score = 6.1 | actual",
            "Yên Bái | PCI/Tính minh bạch | 2023 | score_change = 0.1 | actual",
        ],
    ),
    (
        "2024-05-25",
        "Có 7/10 chỉ số thành phần PCI 2023 của Yên Bái tăng điểm, nhiều nhất là Tính năng động (tăng 1,1 điểm) và Chi phí thời gian (tăng 0,9 điểm).",
        [
            "Yên Bái | PCI/Chi phí thời gian | 2023 | score_change = 0.9 | actual",
            "Yên Bái | PCI/Tính năng động | 2023 | score_change = 1.1 | actual",
        ],
    ),
    (
        "2024-05-25",
        "Yên Bái cải thiện mạnh chi phí không chính thức trong PCI 2023: từ 6,4 điểm lên 7,2 điểm, tăng 21 bậc, xếp thứ 19.",
        [
            "Yên Bái | PCI/Chi phí không chính thức | 2022 | score = 6.4 | actual",
            "Yên Bái | PCI/Chi phí không chính thức | 2023 | rank = 19 | actual",
            "Yên Bái | PCI/Chi phí không chính thức | 2023 | rank_change = 21 | actual",
            "Yên Bái | PCI/Chi phí không chính thức | 2023 | score = 7.2 | actual",
        ],
    ),
    (
        "2024-05-25",
        "PCI 2023, chỉ số chi phí thời gian của Yên Bái xếp thứ 11/63, cao nhất trong 5 năm.",
        ["Yên Bái | PCI/Chi phí thời gian | 2023 | rank = 11 | actual"],
    ),
    (
        "2024-05-25",
        "Theo PCI 2023, doanh nghiệp Yên Bái đánh giá cao tính năng động của chính quyền (7,1 điểm) nhưng phàn nàn về đào tạo lao động (4,9 điểm).",
        [
            "Yên Bái | PCI/Tính năng động | 2023 | score = 7.1 | actual",
            "Yên Bái | PCI/Đào tạo lao động | 2023 | score = 4.9 | actual",
        ],
    ),
    (
        "2024-04-10",
        "PAPI 2023 của Yên Bái đạt 43,2 điểm, với 3 nội dung thuộc nhóm cao nhất là Tham gia của người dân ở cấp cơ sở, Trách nhiệm giải trình với người dân, Thủ tục hành chính công.",
        [
            "Yên Bái | PAPI | 2023 | score = 43.2 | actual",
            "Yên Bái | PAPI/Tham gia của người dân | 2023 | group cao nhất | actual",
            "Yên Bái | PAPI/Thủ tục hành chính công | 2023 | group cao nhất | actual",
            "Yên Bái | PAPI/Trách nhiệm giải trình | 2023 | group cao nhất | actual",
        ],
    ),
    (
        "2024-04-10",
        "Theo PAPI 2023, Yên Bái có chỉ số Quản trị điện tử ở nhóm trung bình thấp (2,91 điểm), Quản trị môi trường ở nhóm trung bình cao (3,62 điểm).",
        [
            "Yên Bái | PAPI/Quản trị môi trường | 2023 | group trung bình cao | actual",
            "Yên Bái | PAPI/Quản trị môi trường | 2023 | score = 3.62 | actual",
            "Yên Bái | PAPI/Quản trị điện tử | 2023 | group trung bình thấp | actual",
            "Yên Bái | PAPI/Quản trị điện tử | 2023 | score = 2.91 | actual",
        ],
    ),
    (
        "2024-04-10",
        'Nhóm thấp nhất PAPI 2023 ở nội dung "Công khai, minh bạch" có Yên Bái với 4,78 điểm.',
        [
            "Yên Bái | PAPI/Công khai minh bạch | 2023 | group thấp nhất | actual",
            "Yên Bái | PAPI/Công khai minh bạch | 2023 | score = 4.78 | actual",
        ],
    ),
    (
        "2024-04-10",
        "Trong 8 trục nội dung PAPI 2023, Yên Bái giảm điểm ở trục 2 (từ 5,3 xuống 4,9 điểm) và trục 8 (từ 3,1 xuống 2,9 điểm).",
        [
            "Yên Bái | PAPI/Công khai minh bạch | 2022 | score = 5.3 | actual",
            "Yên Bái | PAPI/Công khai minh bạch | 2023 | score = 4.9 | actual",
            "Yên Bái | PAPI/Quản trị điện tử | 2022 | score = 3.1 | actual",
            "Yên Bái | PAPI/Quản trị điện tử | 2023 | score = 2.9 | actual",
        ],
    ),
    (
        "2024-04-10",
        'Trục nội dung 4 "Kiểm soát tham nhũng trong khu vực công" PAPI 2023 của Yên Bái đạt 7,02 điểm, tăng 0,2 điểm.',
        [
            "Yên Bái | PAPI/Kiểm soát tham nhũng | 2023 | score = 7.02 | actual",
            "Yên Bái | PAPI/Kiểm soát tham nhũng | 2023 | score_change = 0.2 | actual",
        ],
    ),
    (
        "2024-04-10",
        "PAPI 2023: Yên Bái dẫn đầu miền núi phía Bắc về Trách nhiệm giải trình với người dân (4,71 điểm).",
        [
            "Yên Bái | PAPI/Trách nhiệm giải trình | 2023 | rank = 1 | actual | region",
            "Yên Bái | PAPI/Trách nhiệm giải trình | 2023 | score = 4.71 | actual",
        ],
    ),
    (
        "2024-10-25",
        "DTI 2023 Yên Bái: chính quyền số hạng 14, kinh tế số hạng 29, xã hội số hạng 22, chung cuộc hạng 19.",
        [
            "Yên Bái | DTI | 2023 | rank = 19 | actual",
            "Yên Bái | DTI/Chính quyền số | 2023 | rank = 14 | actual",
            "Yên Bái | DTI/Kinh tế số | 2023 | rank = 29 | actual",
            "Yên Bái | DTI/Xã hội số | 2023 | rank = 22 | actual",
        ],
    ),
    (
        "2024-10-25",
        "Giá trị các trụ cột DTI 2023 của Yên Bái: chính quyền số 0,71; kinh tế số 0,62; xã hội số 0,64.",
        [
            "Yên Bái | DTI/Chính quyền số | 2023 | score = 0.71 | actual",
            "Yên Bái | DTI/Kinh tế số | 2023 | score = 0.62 | actual",
            "Yên Bái | DTI/Xã hội số | 2023 | score = 0.64 | actual",
        ],
    ),
    (
        "2024-10-25",
        "Yên Bái đứng thứ 19 DTI 2023, tăng 4 bậc nhờ trụ cột xã hội số tăng 12 bậc, lên hạng 22.",
        [
            "Yên Bái | DTI | 2023 | rank = 19 | actual",
            "Yên Bái | DTI | 2023 | rank_change = 4 | actual",
            "Yên Bái | DTI/Xã hội số | 2023 | rank = 22 | actual",
            "Yên Bái | DTI/Xã hội số | 2023 | rank_change = 12 | actual",
        ],
    ),
    (
        "2024-05-25",
        "PGI 2023 của Yên Bái đạt 23,4 điểm, đứng thứ 12; cao nhất là thành phần Đảm bảo tuân thủ (6,8 điểm).",
        [
            "Yên Bái | PGI | 2023 | rank = 12 | actual",
            "Yên Bái | PGI | 2023 | score = 23.4 | actual",
            "Yên Bái | PGI/Tuân thủ tiêu chuẩn môi trường | 2023 | score = 6.8 | actual",
        ],
    ),
    (
        "2024-05-25",
        'Trong PGI 2023, Yên Bái lọt top 5 ở tiêu chí "Thúc đẩy thực hành xanh".',
        ["Yên Bái | PGI/Vai trò lãnh đạo | 2023 | rank <= 5 | actual"],
    ),
    (
        "2024-04-25",
        "Bộ Xây dựng đạt 81,2% PAR INDEX 2023, trong đó cải cách thể chế chỉ 74,5%, xếp 15/17 bộ.",
        [
            "Bộ Xây dựng | PAR_INDEX | 2023 | score = 81.2 | actual",
            "Bộ Xây dựng | PAR_INDEX/Cải cách thể chế | 2023 | rank = 15 | actual",
            "Bộ Xây dựng | PAR_INDEX/Cải cách thể chế | 2023 | score = 74.5 | actual",
        ],
    ),
    (
        "2024-04-25",
        "Ở khối bộ, lĩnh vực cải cách tài chính công PAR INDEX 2023 do Bộ Tài chính dẫn đầu (94,4%), Bộ Xây dựng đứng cuối (70,2%).",
        [
            "Bộ Tài chính | PAR_INDEX/Cải cách tài chính công | 2023 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX/Cải cách tài chính công | 2023 | score = 94.4 | actual",
            "Bộ Xây dựng | PAR_INDEX/Cải cách tài chính công | 2023 | rank from bottom 1 | actual",
            "Bộ Xây dựng | PAR_INDEX/Cải cách tài chính công | 2023 | score = 70.2 | actual",
        ],
    ),
    (
        "2024-04-25",
        "Điểm điều tra xã hội học PAR INDEX 2023 của Yên Bái là 28,1/32 điểm; điểm thẩm định 60,5/68 điểm.",
        [
            "Yên Bái | PAR_INDEX/Điểm thẩm định | 2023 | score = 60.5 | actual",
            "Yên Bái | PAR_INDEX/Điểm điều tra xã hội học | 2023 | score = 28.1 | actual",
        ],
    ),
    (
        "2024-04-25",
        "Yên Bái được 9,1/10 điểm ở lĩnh vực cải cách thể chế (PAR INDEX 2023).",
        ["Yên Bái | PAR_INDEX/Cải cách thể chế | 2023 | score = 9.1 | actual"],
    ),
    (
        "2024-04-25",
        "Kết quả PAR INDEX 2023 cho thấy công tác chỉ đạo, điều hành của Yên Bái đạt 95,1%, còn hiện đại hóa hành chính mới đạt 80,4%.",
        [
            "Yên Bái | PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính | 2023 | score = 95.1 | actual",
            "Yên Bái | PAR_INDEX/Hiện đại hóa hành chính | 2023 | score = 80.4 | actual",
        ],
    ),
    (
        "2024-04-25",
        "So với năm 2022, lĩnh vực cải cách chế độ công vụ trong PAR INDEX 2023 của Yên Bái giảm 2,3%, tụt 11 bậc.",
        [
            "Yên Bái | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | rank_change = -11 | actual",
            "Yên Bái | PAR_INDEX/Đội ngũ cán bộ, công chức | 2023 | score_change = -2.3 | actual",
        ],
    ),
    (
        "2024-04-25",
        "Yên Bái, Lào Cai và Sơn La đạt lần lượt 96,2%, 94,8% và 88,1% ở lĩnh vực cải cách thể chế PAR INDEX 2023.",
        [
            "Lào Cai | PAR_INDEX/Cải cách thể chế | 2023 | score = 94.8 | actual",
            "Sơn La | PAR_INDEX/Cải cách thể chế | 2023 | score = 88.1 | actual",
            "Yên Bái | PAR_INDEX/Cải cách thể chế | 2023 | score = 96.2 | actual",
        ],
    ),
    (
        "2024-04-25",
        "Cải cách tài chính công: Yên Bái 79,4%, Lào Cai 84,4%, trung bình cả nước 80,1% (PAR INDEX 2023).",
        [
            "Cả nước | PAR_INDEX/Cải cách tài chính công | 2023 | score = 80.1 | actual",
            "Lào Cai | PAR_INDEX/Cải cách tài chính công | 2023 | score = 84.4 | actual",
            "Yên Bái | PAR_INDEX/Cải cách tài chính công | 2023 | score = 79.4 | actual",
        ],
    ),
    (
        "2024-04-25",
        "Nếu chỉ tính cải cách thể chế, Yên Bái đứng thứ 9 PAR INDEX 2023.",
        ["Yên Bái | PAR_INDEX/Cải cách thể chế | 2023 | rank = 9 | actual"],
    ),
    (
        "2024-04-25",
        "Xét riêng tiêu chí tác động của CCHC, Yên Bái đạt 83,3% và xếp thứ 28 trong bảng PAR INDEX 2023.",
        [
            "Yên Bái | PAR_INDEX/Tác động của CCHC | 2023 | rank = 28 | actual",
            "Yên Bái | PAR_INDEX/Tác động của CCHC | 2023 | score = 83.3 | actual",
        ],
    ),
    (
        "2024-04-25",
        "SIPAS 2023 của Yên Bái đạt 86,3%; hài lòng về công chức đạt 87,9%, về kết quả 88,4%.",
        ["Yên Bái | SIPAS | 2023 | score = 86.3 | actual"],
    ),
    ("2024-04-25", "Người dân Yên Bái hài lòng 87,9% về công chức và 85,2% về thủ tục trong khảo sát SIPAS 2023.", []),
    (
        "2024-05-25",
        "Thừa Thiên Huế xếp thứ 8 PCI 2023; riêng chỉ số Tính minh bạch dẫn đầu cả nước với 7,02 điểm, bỏ xa Hà Giang (5,01 điểm).",
        [
            "Hà Giang | PCI/Tính minh bạch | 2023 | score = 5.01 | actual",
            "Thừa Thiên Huế | PCI | 2023 | rank = 8 | actual",
            "Thừa Thiên Huế | PCI/Tính minh bạch | 2023 | rank = 1 | actual",
            "Thừa Thiên Huế | PCI/Tính minh bạch | 2023 | score = 7.02 | actual",
        ],
    ),
    (
        "2024-05-25",
        "Quảng Ninh đứng đầu PCI 2023 nhờ ba chỉ số thành phần cao nhất nước: chi phí thời gian 8,5 điểm, tính năng động 7,6 điểm, đào tạo lao động 6,9 điểm.",
        [
            "Quảng Ninh | PCI | 2023 | rank = 1 | actual",
            "Quảng Ninh | PCI/Chi phí thời gian | 2023 | score = 8.5 | actual",
            "Quảng Ninh | PCI/Tính năng động | 2023 | score = 7.6 | actual",
            "Quảng Ninh | PCI/Đào tạo lao động | 2023 | score = 6.9 | actual",
        ],
    ),
    (
        "2024-05-25",
        "Tiếp cận đất đai của Long An tốt nhất vùng theo PCI 2023 (7,54 điểm).",
        [
            "Long An | PCI/Tiếp cận đất đai | 2023 | rank = 1 | actual | region",
            "Long An | PCI/Tiếp cận đất đai | 2023 | score = 7.54 | actual",
        ],
    ),
    (
        "2024-05-25",
        'Long An có thành phần "hỗ trợ doanh nghiệp" PCI 2023 đạt 7,1 điểm, trong khi "cạnh tranh bình đẳng" chỉ 5,3 điểm.',
        [
            "Long An | PCI/Cạnh tranh bình đẳng | 2023 | score = 5.3 | actual",
            "Long An | PCI/Hỗ trợ doanh nghiệp | 2023 | score = 7.1 | actual",
        ],
    ),
    (
        "2024-05-25",
        "Long An: PCI 2023 hạng 2 (70,94 điểm), chi phí không chính thức hạng 5, thiết chế pháp lý hạng 3.",
        [
            "Long An | PCI | 2023 | rank = 2 | actual",
            "Long An | PCI | 2023 | score = 70.94 | actual",
            "Long An | PCI/Chi phí không chính thức | 2023 | rank = 5 | actual",
            "Long An | PCI/Thiết chế pháp lý và an ninh trật tự | 2023 | rank = 3 | actual",
        ],
    ),
    (
        "2024-05-25",
        "Long An phấn đấu PCI 2024 đạt trên 71 điểm, trong đó tiếp cận đất đai trên 7,6 điểm, đào tạo lao động trên 6 điểm.",
        [
            "Long An | PCI | 2024 | score > 71 | target",
            "Long An | PCI/Tiếp cận đất đai | 2024 | score > 7.6 | target",
            "Long An | PCI/Đào tạo lao động | 2024 | score > 6 | target",
        ],
    ),
    ("2024-05-25", "Năm 2024, Long An phấn đấu không còn chỉ số thành phần PCI nào dưới 6 điểm.", []),
]

# Ranges, bounds, forecasts, aims, denials, descriptions instead of names.
CLAIMS = [
    (
        "2024-02-10",
        "Năm 2024, Thái Bình phấn đấu PAR INDEX đạt từ 87% đến 88%.",
        ["Thái Bình | PAR_INDEX | 2024 | score <= 88 | target", "Thái Bình | PAR_INDEX | 2024 | score >= 87 | target"],
    ),
    (
        "2024-02-10",
        "Thái Bình đặt mục tiêu PAR INDEX 2024 trong khoảng 87 - 88%.",
        ["Thái Bình | PAR_INDEX | 2024 | score <= 88 | target", "Thái Bình | PAR_INDEX | 2024 | score >= 87 | target"],
    ),
    (
        "2024-02-10",
        "Mục tiêu SIPAS năm 2024 của Thái Bình là 85 đến 86%.",
        ["Thái Bình | SIPAS | 2024 | score <= 86 | target", "Thái Bình | SIPAS | 2024 | score >= 85 | target"],
    ),
    (
        "2023-06-01",
        "Các tỉnh Đông Nam Bộ có PCI 2022 nằm trong khoảng từ 62,7 điểm đến 70,3 điểm.",
        ["Đông Nam Bộ | PCI | 2022 | score <= 70.3 | actual", "Đông Nam Bộ | PCI | 2022 | score >= 62.7 | actual"],
    ),
    ("2023-06-01", "PAR INDEX 2022 của 63 tỉnh, thành phố dao động từ 76,22% đến 90,10%.", []),
    (
        "2023-06-01",
        "Kết quả PAR INDEX 2022 trải từ 76,22% của Cao Bằng đến 90,1% của Quảng Ninh.",
        [
            "Cao Bằng | PAR_INDEX | 2022 | score = 76.22 | actual",
            "Quảng Ninh | PAR_INDEX | 2022 | score = 90.1 | actual",
        ],
    ),
    (
        "2023-06-01",
        "DTI 2022 của các tỉnh Tây Nguyên dao động từ 0,45 (Gia Lai) đến 0,62 (Lâm Đồng).",
        ["Gia Lai | DTI | 2022 | score = 0.45 | actual", "Lâm Đồng | DTI | 2022 | score = 0.62 | actual"],
    ),
    (
        "2023-06-01",
        "Điểm các nội dung PAPI 2022 của Thái Bình từ 2,9 (quản trị điện tử) đến 7,6 điểm (cung ứng dịch vụ công).",
        [
            "Thái Bình | PAPI/Cung ứng dịch vụ công | 2022 | score = 7.6 | actual",
            "Thái Bình | PAPI/Quản trị điện tử | 2022 | score = 2.9 | actual",
        ],
    ),
    ("2023-06-01", "PAR INDEX 2022 của Thái Bình đạt gần 87%.", ["Thái Bình | PAR_INDEX | 2022 | score ~ 87 | actual"]),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Thái Bình đạt xấp xỉ 87%.",
        ["Thái Bình | PAR_INDEX | 2022 | score ~ 87 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Thái Bình đạt khoảng 87%.",
        ["Thái Bình | PAR_INDEX | 2022 | score ~ 87 | actual"],
    ),
    ("2023-06-01", "PAR INDEX 2022 của Thái Bình đạt hơn 87%.", ["Thái Bình | PAR_INDEX | 2022 | score > 87 | actual"]),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Thái Bình vượt mốc 87%.",
        ["Thái Bình | PAR_INDEX | 2022 | score > 87 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Thái Bình chưa tới 87%.",
        ["Thái Bình | PAR_INDEX | 2022 | score < 87 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Thái Bình tiệm cận 87%.",
        ["Thái Bình | PAR_INDEX | 2022 | score ~ 87 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Thái Bình nhỉnh hơn 87% một chút.",
        ["Thái Bình | PAR_INDEX | 2022 | score > 87 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Thái Bình lần đầu chạm ngưỡng 87%.",
        ["Thái Bình | PAR_INDEX | 2022 | score = 87 | actual"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Thái Bình chỉ quanh mức 87%.",
        ["Thái Bình | PAR_INDEX | 2022 | score ~ 87 | actual"],
    ),
    ("2023-06-01", "PAR INDEX 2022 của Thái Bình ngót 87%.", ["Thái Bình | PAR_INDEX | 2022 | score ~ 87 | actual"]),
    (
        "2024-02-10",
        "Dự kiến PAR INDEX năm 2024 của Thái Bình đạt 87,5%.",
        ["Thái Bình | PAR_INDEX | 2024 | score = 87.5 | forecast"],
    ),
    (
        "2024-02-10",
        "Dự báo PAR INDEX năm 2024 của Thái Bình sẽ đạt khoảng 87,5%, xếp thứ 18.",
        [
            "Thái Bình | PAR_INDEX | 2024 | rank = 18 | forecast",
            "Thái Bình | PAR_INDEX | 2024 | score ~ 87.5 | forecast",
        ],
    ),
    (
        "2023-12-10",
        "Ước năm 2023, PAR INDEX của Thái Bình đạt 87,5%.",
        ["Thái Bình | PAR_INDEX | 2023 | score = 87.5 | forecast"],
    ),
    (
        "2023-12-10",
        "Năm 2023, PAR INDEX của Thái Bình ước đạt 87,5%, tăng 0,5% so với năm 2022.",
        [
            "Thái Bình | PAR_INDEX | 2023 | score = 87.5 | forecast",
            "Thái Bình | PAR_INDEX | 2023 | score_change = 0.5 | forecast",
        ],
    ),
    (
        "2024-02-10",
        "Theo dự tính của Sở Nội vụ, PAR INDEX 2024 của Thái Bình có thể đạt 88%.",
        ["Thái Bình | PAR_INDEX | 2024 | score = 88 | forecast"],
    ),
    (
        "2024-02-10",
        "Sở Nội vụ Thái Bình nhận định PAR INDEX năm 2024 của tỉnh nhiều khả năng vượt 88%.",
        ["Thái Bình | PAR_INDEX | 2024 | score > 88 | forecast"],
    ),
    ("2024-02-10", "Nếu giữ đà này, PAR INDEX năm 2024 của Thái Bình sẽ vượt 88%.", []),
    (
        "2024-02-10",
        "Với đà này, PAR INDEX 2024 của Thái Bình được dự đoán lọt top 20.",
        ["Thái Bình | PAR_INDEX | 2024 | rank <= 20 | forecast"],
    ),
    (
        "2024-02-10",
        "Khả năng Thái Bình sẽ vào nhóm 20 tỉnh dẫn đầu PAR INDEX 2024.",
        ["Thái Bình | PAR_INDEX | 2024 | rank <= 20 | forecast"],
    ),
    (
        "2024-02-10",
        "Tự đánh giá, Thái Bình dự kiến PAR INDEX 2023 đạt 88,1%, thuộc tốp 20.",
        [
            "Thái Bình | PAR_INDEX | 2023 | rank <= 20 | forecast",
            "Thái Bình | PAR_INDEX | 2023 | score = 88.1 | forecast",
        ],
    ),
    (
        "2024-02-10",
        "Chuyên gia dự đoán Thái Bình tăng 3 - 5 bậc PCI 2023.",
        [
            "Thái Bình | PCI | 2023 | rank_change <= 5 | forecast",
            "Thái Bình | PCI | 2023 | rank_change >= 3 | forecast",
        ],
    ),
    (
        "2024-02-10",
        "Thái Bình kỳ vọng PCI 2024 tăng từ 3 đến 5 bậc.",
        ["Thái Bình | PCI | 2024 | rank_change <= 5 | target", "Thái Bình | PCI | 2024 | rank_change >= 3 | target"],
    ),
    (
        "2024-02-10",
        "Triển vọng năm 2024, PCI của Thái Bình sẽ đạt trên 68 điểm.",
        ["Thái Bình | PCI | 2024 | score > 68 | forecast"],
    ),
    (
        "2024-02-10",
        "Thái Bình lấy 86% làm đích cho SIPAS năm 2024.",
        ["Thái Bình | SIPAS | 2024 | score = 86 | target"],
    ),
    (
        "2024-02-10",
        "Thái Bình cam kết năm 2024 SIPAS không dưới 86%.",
        ["Thái Bình | SIPAS | 2024 | score >= 86 | target"],
    ),
    (
        "2024-02-10",
        "UBND tỉnh Thái Bình yêu cầu PAR INDEX năm 2024 cải thiện ít nhất 3 bậc.",
        ["Thái Bình | PAR_INDEX | 2024 | rank_change >= 3 | target"],
    ),
    (
        "2024-02-10",
        "Chủ tịch UBND tỉnh Thái Bình yêu cầu PAR INDEX năm 2024 phải nằm trong tốp 15.",
        ["Thái Bình | PAR_INDEX | 2024 | rank <= 15 | target"],
    ),
    (
        "2024-02-10",
        "Kế hoạch CCHC năm 2024 của Thái Bình đề ra: PAR INDEX trên 88%, SIPAS trên 86%, PAPI trên 43 điểm, DTI trên 0,7.",
        [
            "Thái Bình | DTI | 2024 | score > 0.7 | target",
            "Thái Bình | PAPI | 2024 | score > 43 | target",
            "Thái Bình | PAR_INDEX | 2024 | score > 88 | target",
            "Thái Bình | SIPAS | 2024 | score > 86 | target",
        ],
    ),
    (
        "2024-02-10",
        "Thái Bình nhắm tới vị trí thứ 15 PAR INDEX năm 2024.",
        ["Thái Bình | PAR_INDEX | 2024 | rank = 15 | target"],
    ),
    (
        "2024-02-10",
        "Năm 2024 Thái Bình được giao chỉ tiêu SIPAS từ 86% trở lên.",
        ["Thái Bình | SIPAS | 2024 | score >= 86 | target"],
    ),
    (
        "2024-02-10",
        "Thái Bình đăng ký SIPAS năm 2024 đạt tối thiểu 86%.",
        ["Thái Bình | SIPAS | 2024 | score >= 86 | target"],
    ),
    (
        "2024-02-10",
        "SIPAS năm 2023 của Thái Bình đạt 86,2%, thấp hơn mục tiêu 88%.",
        ["Thái Bình | SIPAS | 2023 | score = 86.2 | actual", "Thái Bình | SIPAS | 2023 | score = 88 | target"],
    ),
    (
        "2024-02-10",
        "SIPAS năm 2023 của Thái Bình đạt 86,2%, vượt chỉ tiêu đề ra (trên 85%).",
        ["Thái Bình | SIPAS | 2023 | score = 86.2 | actual", "Thái Bình | SIPAS | 2023 | score > 85 | target"],
    ),
    (
        "2024-02-10",
        "SIPAS năm 2023 của Thái Bình đạt 86,2%, còn cách mục tiêu 1,8 điểm.",
        ["Thái Bình | SIPAS | 2023 | score = 86.2 | actual"],
    ),
    (
        "2024-02-10",
        "Mục tiêu SIPAS 88% năm 2023 không thành, Thái Bình chỉ đạt 86,2%.",
        ["Thái Bình | SIPAS | 2023 | score = 86.2 | actual", "Thái Bình | SIPAS | 2023 | score = 88 | target"],
    ),
    (
        "2024-02-10",
        "Dù đặt mục tiêu SIPAS năm 2023 đạt 88%, kết thúc năm Thái Bình mới được 86,2%.",
        ["Thái Bình | SIPAS | 2023 | score = 86.2 | actual", "Thái Bình | SIPAS | 2023 | score = 88 | target"],
    ),
    ("2024-02-10", "SIPAS năm 2023 của Thái Bình không đạt 88% như kế hoạch.", []),
    ("2024-02-10", "PAR INDEX 2023 của Thái Bình không nằm trong nhóm 30.", []),
    (
        "2024-02-10",
        "Thái Bình không còn ở tốp 10 PAR INDEX 2023, mà đứng thứ 14.",
        ["Thái Bình | PAR_INDEX | 2023 | rank = 14 | actual"],
    ),
    ("2024-02-10", "Thái Bình chưa một lần vào top 5 PCI.", []),
    ("2024-02-10", "Giá như PAR INDEX 2023 của Thái Bình thêm 0,5%, tỉnh đã đứng thứ 10.", []),
    ("2024-02-10", "Nếu không mất 1,2 điểm ở tài chính công, PAR INDEX 2023 của Thái Bình đã là 89%.", []),
    ("2024-02-10", "Chỉ thiếu 0,3% nữa là Thái Bình vào top 10 PAR INDEX 2023.", []),
    (
        "2024-02-10",
        "Suýt nữa Thái Bình lọt top 10 PAR INDEX 2023 khi đứng thứ 11.",
        ["Thái Bình | PAR_INDEX | 2023 | rank = 11 | actual"],
    ),
    ("2024-02-10", "Theo quy định, đơn vị đạt từ 80% trở lên về PAR INDEX được xếp loại tốt.", []),
    (
        "2024-02-10",
        "Từ 90 điểm trở lên xếp loại xuất sắc, từ 80 đến dưới 90 điểm xếp loại tốt trong bộ tiêu chí PAR INDEX của Thái Bình.",
        [],
    ),
    ("2024-02-10", "PAR INDEX chấm trên thang 100 điểm, trong đó thẩm định 68 điểm, điều tra xã hội học 32 điểm.", []),
    ("2024-02-10", "Có 14 tỉnh đạt từ 88% trở lên ở PAR INDEX 2023, trong đó có Thái Bình.", []),
    (
        "2024-02-10",
        "Thái Bình nằm trong số 14 tỉnh có PAR INDEX 2023 từ 88% trở lên.",
        ["Thái Bình | PAR_INDEX | 2023 | score >= 88 | actual"],
    ),
    ("2024-02-10", "Không có tỉnh nào đạt PAR INDEX 2023 dưới 80%.", []),
    ("2024-02-10", "Thái Bình đứng thứ mấy PAR INDEX 2023?", []),
    ("2024-02-10", "Vì sao PAR INDEX 2023 của Thái Bình tụt 5 bậc?", []),
    ("2024-02-10", "Thái Bình có lọt top 10 PAR INDEX 2024?", []),
    (
        "2024-02-10",
        "Đính chính: PAR INDEX 2023 của Thái Bình là 87,35%, không phải 88,35% như đã đưa.",
        ["Thái Bình | PAR_INDEX | 2023 | score = 87.35 | actual"],
    ),
    (
        "2024-02-10",
        "Bài trước ghi nhầm Thái Bình đứng thứ 12 PAR INDEX 2023, đúng là thứ 21.",
        ["Thái Bình | PAR_INDEX | 2023 | rank = 21 | actual"],
    ),
    ("2024-02-10", "Thông tin Thái Bình đứng đầu PCI 2023 là không chính xác.", []),
    (
        "2024-02-10",
        "Người dân Thái Bình hài lòng 84,2% với sự phục vụ của cơ quan hành chính nhà nước năm 2023.",
        ["Thái Bình | SIPAS | 2023 | score = 84.2 | actual"],
    ),
    (
        "2024-02-10",
        "Năm 2023, 84,2% người dân Thái Bình hài lòng với sự phục vụ của cơ quan hành chính nhà nước.",
        ["Thái Bình | SIPAS | 2023 | score = 84.2 | actual"],
    ),
    (
        "2024-02-10",
        "Năm 2023, tỷ lệ người dân Thái Bình hài lòng với sự phục vụ của các cơ quan hành chính đạt 84,2%, xếp thứ 19.",
        ["Thái Bình | SIPAS | 2023 | rank = 19 | actual", "Thái Bình | SIPAS | 2023 | score = 84.2 | actual"],
    ),
    ("2024-02-10", "Năm 2023, có 92% người dân Thái Bình hài lòng với dịch vụ y tế.", []),
    ("2024-02-10", "Năm 2023, 98% người dân hài lòng khi đến giao dịch tại Bộ phận một cửa xã Vũ Chính.", []),
    (
        "2024-02-10",
        "Bộ Nội vụ chấm Thái Bình 87,35% ở bộ chỉ số cải cách hành chính 2023.",
        ["Thái Bình | PAR_INDEX | 2023 | score = 87.35 | actual"],
    ),
    (
        "2024-02-10",
        "Về kết quả cải cách hành chính năm 2023 do Bộ Nội vụ xếp hạng, Thái Bình được 87,35%, đứng thứ 21/63.",
        ["Thái Bình | PAR_INDEX | 2023 | rank = 21 | actual", "Thái Bình | PAR_INDEX | 2023 | score = 87.35 | actual"],
    ),
    (
        "2024-02-10",
        "Chỉ số cải cách hành chánh (Par-Index) 2023 của Thái Bình đạt 87,35%.",
        ["Thái Bình | PAR_INDEX | 2023 | score = 87.35 | actual"],
    ),
    (
        "2024-02-10",
        "Chỉ số PARINDEX 2023 của Thái Bình đạt 87,35%; chỉ số SIPAP đạt 84,2%.",
        ["Thái Bình | PAR_INDEX | 2023 | score = 87.35 | actual", "Thái Bình | SIPAS | 2023 | score = 84.2 | actual"],
    ),
    (
        "2024-02-10",
        "Chỉ số năng lực cạnh tranh cấp tỉnh (CPI) năm 2023 của Thái Bình đạt 69,8 điểm.",
        ["Thái Bình | PCI | 2023 | score = 69.8 | actual"],
    ),
    (
        "2024-02-10",
        "Thái Bình phấn đấu đến năm 2025 PCI trong nhóm 10, PAR INDEX trong nhóm 15, SIPAS đạt từ 90% trở lên.",
        [
            "Thái Bình | PAR_INDEX | 2025 | rank <= 15 | target",
            "Thái Bình | PCI | 2025 | rank <= 10 | target",
            "Thái Bình | SIPAS | 2025 | score >= 90 | target",
        ],
    ),
    ("2024-02-10", "Thứ hạng PAR INDEX của Thái Bình trong 5 năm qua dao động từ thứ 15 đến thứ 25.", []),
    ("2024-02-10", "Thái Bình từ 3 năm nay luôn xếp trong khoảng từ thứ 15 đến thứ 20 PCI.", []),
    (
        "2024-02-10",
        "PAR INDEX 2023: nhóm A (từ 90% trở lên) có 5 tỉnh; nhóm B (từ 80% đến dưới 90%) có 58 tỉnh, Thái Bình ở nhóm B với 87,35%.",
        ["Thái Bình | PAR_INDEX | 2023 | group B | actual", "Thái Bình | PAR_INDEX | 2023 | score = 87.35 | actual"],
    ),
    (
        "2024-02-10",
        "Trên 85% người dân Thái Bình được hỏi hài lòng với sự phục vụ của cơ quan hành chính nhà nước (SIPAS 2023).",
        ["Thái Bình | SIPAS | 2023 | score > 85 | actual"],
    ),
    (
        "2024-02-10",
        "SIPAS 2023 của Thái Bình: 84,2 (+1,3 so với năm 2022).",
        ["Thái Bình | SIPAS | 2023 | score = 84.2 | actual", "Thái Bình | SIPAS | 2023 | score_change = 1.3 | actual"],
    ),
    (
        "2024-02-10",
        "Thái Bình cần thêm 1,8 điểm để SIPAS đạt 86% như mục tiêu năm 2024.",
        ["Thái Bình | SIPAS | 2024 | score = 86 | target"],
    ),
    (
        "2024-02-10",
        'Ông Nguyễn Khắc Thận: "Năm 2024, chúng tôi tự tin PAR INDEX sẽ vào tốp 15." Năm 2023 Thái Bình đứng thứ 21.',
        ["Thái Bình | PAR_INDEX | 2023 | rank = 21 | actual"],
    ),
    (
        "2022-01-20",
        "Kế hoạch 2022 của Sơn La: PAR INDEX từ 80 - 82%, SIPAS từ 82 - 84%.",
        [
            "Sơn La | PAR_INDEX | 2022 | score <= 82 | target",
            "Sơn La | PAR_INDEX | 2022 | score >= 80 | target",
            "Sơn La | SIPAS | 2022 | score <= 84 | target",
            "Sơn La | SIPAS | 2022 | score >= 82 | target",
        ],
    ),
    (
        "2022-01-20",
        "Sơn La phấn đấu năm 2022 PCI nằm trong khoảng vị trí 35 - 40.",
        ["Sơn La | PCI | 2022 | rank <= 40 | target", "Sơn La | PCI | 2022 | rank >= 35 | target"],
    ),
    (
        "2022-01-20",
        "Sơn La phấn đấu PCI năm 2022 xếp từ hạng 35 đến hạng 40.",
        ["Sơn La | PCI | 2022 | rank <= 40 | target", "Sơn La | PCI | 2022 | rank >= 35 | target"],
    ),
    (
        "2022-01-20",
        "Mục tiêu năm 2022 là đưa PCI Sơn La từ vị trí 46 lên khoảng vị trí 35 đến 40.",
        [
            "Sơn La | PCI | 2021 | rank = 46 | actual",
            "Sơn La | PCI | 2022 | rank <= 40 | target",
            "Sơn La | PCI | 2022 | rank >= 35 | target",
        ],
    ),
    (
        "2022-01-20",
        "Sơn La dự kiến PCI 2021 đạt trong khoảng 62 - 63 điểm.",
        ["Sơn La | PCI | 2021 | score <= 63 | forecast", "Sơn La | PCI | 2021 | score >= 62 | forecast"],
    ),
    (
        "2022-01-20",
        "Theo ước tính, PCI 2021 của Sơn La đạt từ 62 đến 63 điểm, xếp hạng từ 40 đến 45.",
        [
            "Sơn La | PCI | 2021 | rank <= 45 | forecast",
            "Sơn La | PCI | 2021 | rank >= 40 | forecast",
            "Sơn La | PCI | 2021 | score <= 63 | forecast",
            "Sơn La | PCI | 2021 | score >= 62 | forecast",
        ],
    ),
    ("2022-01-20", "Sơn La đặt chỉ tiêu tăng từ 2 đến 3 bậc PAR INDEX mỗi năm.", []),
    (
        "2022-01-20",
        "Năm 2022, Sơn La phấn đấu PAR INDEX tăng 2-3 bậc, SIPAS tăng 3-5 bậc.",
        [
            "Sơn La | PAR_INDEX | 2022 | rank_change <= 3 | target",
            "Sơn La | PAR_INDEX | 2022 | rank_change >= 2 | target",
            "Sơn La | SIPAS | 2022 | rank_change <= 5 | target",
            "Sơn La | SIPAS | 2022 | rank_change >= 3 | target",
        ],
    ),
    (
        "2022-01-20",
        "Năm 2022, Sơn La phấn đấu nâng PAR INDEX thêm 1 đến 2%.",
        [
            "Sơn La | PAR_INDEX | 2022 | score_change <= 2 | target",
            "Sơn La | PAR_INDEX | 2022 | score_change >= 1 | target",
        ],
    ),
    (
        "2022-01-20",
        "Phấn đấu năm 2022 điểm PAPI của Sơn La tăng 0,5 - 1 điểm so với năm 2021.",
        ["Sơn La | PAPI | 2022 | score_change <= 1 | target", "Sơn La | PAPI | 2022 | score_change >= 0.5 | target"],
    ),
    (
        "2022-01-20",
        "Sơn La quyết tâm năm 2022 đưa DTI vào tốp 30 - 35 cả nước.",
        ["Sơn La | DTI | 2022 | rank <= 35 | target"],
    ),
    (
        "2022-01-20",
        "PAPI 2021 của các tỉnh Tây Bắc nằm trong dải 38,5 - 44,2 điểm, Sơn La đạt 41,1 điểm.",
        [
            "Sơn La | PAPI | 2021 | score = 41.1 | actual",
            "Tây Bắc | PAPI | 2021 | score <= 44.2 | actual",
            "Tây Bắc | PAPI | 2021 | score >= 38.5 | actual",
        ],
    ),
    (
        "2022-05-20",
        "Sơn La nằm trong nhóm các tỉnh đạt từ 80% đến dưới 85% PAR INDEX 2021 (đạt 83,4%).",
        ["Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual"],
    ),
    (
        "2022-05-20",
        "PAR INDEX 2021 của Sơn La đạt 83,4%, nằm trong nhóm B (từ 80% đến dưới 90%).",
        ["Sơn La | PAR_INDEX | 2021 | group B | actual", "Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual"],
    ),
    (
        "2022-05-20",
        "36 tỉnh có PAR INDEX 2021 từ 85% đến 90%, trong đó Sơn La đạt 85,3%.",
        ["Sơn La | PAR_INDEX | 2021 | score = 85.3 | actual"],
    ),
    ("2022-05-20", "Điểm các chỉ số thành phần PCI 2021 của Sơn La dao động trong khoảng 5,1 - 7,4 điểm.", []),
    ("2022-05-20", "PCI 2021 của Sơn La ở mức trên dưới 62 điểm.", ["Sơn La | PCI | 2021 | score ~ 62 | actual"]),
    (
        "2021-11-20",
        "Sở Kế hoạch và Đầu tư Sơn La ước PCI 2021 đạt khoảng 62,5 điểm, tăng 1,2 điểm.",
        ["Sơn La | PCI | 2021 | score ~ 62.5 | forecast", "Sơn La | PCI | 2021 | score_change = 1.2 | forecast"],
    ),
    (
        "2021-11-20",
        "Dự kiến đến cuối năm 2021, SIPAS của Sơn La đạt 82,5%, bằng 100% kế hoạch.",
        ["Sơn La | SIPAS | 2021 | score = 82.5 | forecast"],
    ),
    (
        "2021-11-20",
        "Theo Sở Nội vụ, PAR INDEX năm 2021 của Sơn La ước đạt 83%, thứ hạng dự kiến 45.",
        ["Sơn La | PAR_INDEX | 2021 | rank = 45 | forecast", "Sơn La | PAR_INDEX | 2021 | score = 83 | forecast"],
    ),
    (
        "2021-11-20",
        "Lãnh đạo tỉnh Sơn La tin rằng PAR INDEX năm 2021 có thể vào nhóm 40.",
        ["Sơn La | PAR_INDEX | 2021 | rank <= 40 | forecast"],
    ),
    (
        "2021-11-20",
        "Nhiều chuyên gia cho rằng Sơn La sẽ tụt khoảng 5 bậc PCI trong năm 2021.",
        ["Sơn La | PCI | 2021 | rank_change ~ -5 | forecast"],
    ),
    (
        "2021-11-20",
        "Khả năng năm 2021 Sơn La đứng trong tốp 45 PAR INDEX là rất cao.",
        ["Sơn La | PAR_INDEX | 2021 | rank <= 45 | forecast"],
    ),
    (
        "2021-11-20",
        "PAR INDEX năm 2021 của Sơn La dự kiến tăng 3 bậc so với năm 2020, lên thứ 46.",
        ["Sơn La | PAR_INDEX | 2021 | rank = 46 | forecast", "Sơn La | PAR_INDEX | 2021 | rank_change = 3 | forecast"],
    ),
    (
        "2021-11-20",
        "Dự báo năm 2021, trung bình PAR INDEX của 63 tỉnh, thành phố đạt trên 85%.",
        ["Các tỉnh, thành phố | PAR_INDEX | 2021 | score > 85 | forecast"],
    ),
    (
        "2021-11-20",
        "Trong kịch bản lạc quan, PCI 2021 của Sơn La sẽ đạt 64 điểm.",
        ["Sơn La | PCI | 2021 | score = 64 | forecast"],
    ),
    (
        "2022-05-20",
        "Trước khi công bố, Sơn La dự kiến PAR INDEX 2021 đạt 85%, nhưng kết quả chỉ 83,4%.",
        ["Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual", "Sơn La | PAR_INDEX | 2021 | score = 85 | forecast"],
    ),
    (
        "2022-05-20",
        "Không như dự báo, PCI 2021 của Sơn La giảm 1,1 điểm, còn 62,45 điểm.",
        ["Sơn La | PCI | 2021 | score = 62.45 | actual", "Sơn La | PCI | 2021 | score_change = -1.1 | actual"],
    ),
    ("2022-05-20", "Đúng như dự đoán, Sơn La đứng thứ 40 PCI 2021.", ["Sơn La | PCI | 2021 | rank = 40 | actual"]),
    (
        "2022-05-20",
        "Kỳ vọng lọt top 30 PCI 2021 của Sơn La không thành khi tỉnh chỉ xếp thứ 40.",
        ["Sơn La | PCI | 2021 | rank = 40 | actual"],
    ),
    (
        "2022-05-20",
        "Sơn La còn cách top 30 PCI 2021 mười bậc, xếp thứ 40.",
        ["Sơn La | PCI | 2021 | rank = 40 | actual"],
    ),
    ("2022-05-20", "Để vào top 30 PCI 2022, Sơn La cần thêm ít nhất 3 điểm.", []),
    ("2022-05-20", "Năm 2022, Sơn La giữ vững mục tiêu SIPAS 85%.", ["Sơn La | SIPAS | 2022 | score = 85 | target"]),
    (
        "2022-05-20",
        "Tỉnh ủy Sơn La giao SIPAS năm 2022 không thấp hơn 85%, PAR INDEX không dưới hạng 45.",
        ["Sơn La | PAR_INDEX | 2022 | rank <= 45 | target", "Sơn La | SIPAS | 2022 | score >= 85 | target"],
    ),
    (
        "2022-05-20",
        "Đại hội Đảng bộ tỉnh Sơn La xác định đến năm 2025 PCI thuộc nhóm 30 tỉnh dẫn đầu.",
        ["Sơn La | PCI | 2025 | rank <= 30 | target"],
    ),
    (
        "2022-05-20",
        "Đến năm 2025, PCI của Sơn La phải thuộc nhóm khá trở lên, đạt tối thiểu 65 điểm.",
        ["Sơn La | PCI | 2025 | group khá | target", "Sơn La | PCI | 2025 | score >= 65 | target"],
    ),
    ("2022-05-20", "Đích đến của Sơn La vào năm 2025 là SIPAS 90%.", ["Sơn La | SIPAS | 2025 | score = 90 | target"]),
    ("2022-05-20", "Sơn La muốn đưa PAPI năm 2022 vượt 43 điểm.", ["Sơn La | PAPI | 2022 | score > 43 | target"]),
    (
        "2022-05-20",
        "Sơn La hứa với Chính phủ PAR INDEX 2022 đạt 85%.",
        ["Sơn La | PAR_INDEX | 2022 | score = 85 | target"],
    ),
    (
        "2022-05-20",
        "Thủ tướng yêu cầu đến năm 2025 mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính đạt tối thiểu 95%.",
        ["Cả nước | SIPAS | 2025 | score >= 95 | target"],
    ),
    (
        "2022-05-20",
        "Nghị quyết 76 đặt mục tiêu mức độ hài lòng của người dân về sự phục vụ của cơ quan hành chính nhà nước năm 2025 tối thiểu 90%, năm 2030 tối thiểu 95%.",
        ["Cả nước | SIPAS | 2025 | score >= 90 | target", "Cả nước | SIPAS | 2030 | score >= 95 | target"],
    ),
    (
        "2022-05-20",
        "Sơn La không đặt nặng thứ hạng, nhưng vẫn muốn PCI 2022 đạt 65 điểm.",
        ["Sơn La | PCI | 2022 | score = 65 | target"],
    ),
    (
        "2022-05-20",
        "PAR INDEX 2021 của Sơn La không giảm mà tăng 1,2%, đạt 83,4%.",
        [
            "Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual",
            "Sơn La | PAR_INDEX | 2021 | score_change = 1.2 | actual",
        ],
    ),
    (
        "2022-05-20",
        "Không phải Sơn La mà Điện Biên mới là tỉnh đứng cuối PCI 2021.",
        ["Điện Biên | PCI | 2021 | rank from bottom 1 | actual"],
    ),
    (
        "2022-05-20",
        "Sơn La không nằm trong 10 tỉnh cuối bảng PCI 2021 nữa, mà lên thứ 40.",
        ["Sơn La | PCI | 2021 | rank = 40 | actual"],
    ),
    (
        "2022-05-20",
        "PCI 2021: Sơn La chưa qua nổi ngưỡng 63 điểm, dừng ở 62,45 điểm.",
        ["Sơn La | PCI | 2021 | score = 62.45 | actual"],
    ),
    (
        "2022-05-20",
        "Có thông tin Sơn La xếp thứ 30 PCI 2021, song thực tế tỉnh xếp thứ 40.",
        ["Sơn La | PCI | 2021 | rank = 40 | actual"],
    ),
    (
        "2022-05-20",
        "Báo đã đưa Sơn La đạt 64,25 điểm PCI 2021, nay xin sửa lại là 62,45 điểm.",
        ["Sơn La | PCI | 2021 | score = 62.45 | actual"],
    ),
    (
        "2022-05-20",
        "Xin đính chính: thứ hạng PCI 2021 của Sơn La là 40 chứ không phải 30.",
        ["Sơn La | PCI | 2021 | rank = 40 | actual"],
    ),
    (
        "2022-05-20",
        "Năm 2021, cứ 100 người dân Sơn La thì có 83 người hài lòng với sự phục vụ của cơ quan hành chính.",
        [],
    ),
    (
        "2022-05-20",
        "Mức độ hài lòng của người dân, tổ chức ở Sơn La với sự phục vụ của cơ quan hành chính nhà nước năm 2021 đạt 83,1%, đứng thứ 51.",
        ["Sơn La | SIPAS | 2021 | rank = 51 | actual", "Sơn La | SIPAS | 2021 | score = 83.1 | actual"],
    ),
    (
        "2022-05-20",
        "Bảng xếp hạng năng lực cạnh tranh cấp tỉnh 2021 của VCCI xếp Sơn La ở vị trí 40 với 62,45 điểm.",
        ["Sơn La | PCI | 2021 | rank = 40 | actual", "Sơn La | PCI | 2021 | score = 62.45 | actual"],
    ),
    (
        "2022-05-20",
        "Về hiệu quả quản trị và hành chính công, năm 2021 Sơn La đạt 41,1 điểm, thuộc nhóm trung bình thấp.",
        ["Sơn La | PAPI | 2021 | group trung bình thấp | actual", "Sơn La | PAPI | 2021 | score = 41.1 | actual"],
    ),
    (
        "2022-05-20",
        "Chỉ số năng lực canh tranh cấp tỉnh (PCI) năm 2021 của Sơn La đạt 62,45 điểm.",
        ["Sơn La | PCI | 2021 | score = 62.45 | actual"],
    ),
    (
        "2022-05-20",
        "Chỉ số hiệu quả quản trị và hành chính công câp tỉnh (PAPI) 2021 của Sơn La: 41,1 điểm.",
        ["Sơn La | PAPI | 2021 | score = 41.1 | actual"],
    ),
    (
        "2022-05-20",
        "Chỉ số CCHC (PAR IDEX) năm 2021 của Sơn La đạt 83,4%.",
        ["Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual"],
    ),
    ("2022-05-20", "Ông Hoàng Quốc Khánh cho rằng nếu làm tốt, Sơn La sẽ đạt 65 điểm PCI 2022.", []),
    ("2022-05-20", "Giả định mọi chỉ số thành phần tăng 0,5 điểm, PCI của Sơn La sẽ là 65 điểm.", []),
    (
        "2022-05-20",
        "Theo kế hoạch, thứ hạng PAR INDEX của Sơn La: năm 2022 hạng 45, năm 2023 hạng 42, năm 2025 hạng 35.",
        [
            "Sơn La | PAR_INDEX | 2022 | rank = 45 | target",
            "Sơn La | PAR_INDEX | 2023 | rank = 42 | target",
            "Sơn La | PAR_INDEX | 2025 | rank = 35 | target",
        ],
    ),
    (
        "2022-05-20",
        "Lộ trình SIPAS của Sơn La: 2022: 84%, 2023: 86%, 2025: 90%.",
        [
            "Sơn La | SIPAS | 2022 | score = 84 | target",
            "Sơn La | SIPAS | 2023 | score = 86 | target",
            "Sơn La | SIPAS | 2025 | score = 90 | target",
        ],
    ),
    (
        "2022-05-20",
        "PAR INDEX 2021 đạt 83,4%, Sơn La hoàn thành mục tiêu đề ra là 83%.",
        ["Sơn La | PAR_INDEX | 2021 | score = 83 | target", "Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual"],
    ),
    (
        "2022-05-20",
        "PAR INDEX 2021 của Sơn La đạt 83,4% (mục tiêu 85%), SIPAS đạt 83,1% (mục tiêu 83%).",
        [
            "Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual",
            "Sơn La | PAR_INDEX | 2021 | score = 85 | target",
            "Sơn La | SIPAS | 2021 | score = 83 | target",
            "Sơn La | SIPAS | 2021 | score = 83.1 | actual",
        ],
    ),
    (
        "2022-05-20",
        "PAR INDEX 2021 của Sơn La 83,4%/chỉ tiêu 85%.",
        ["Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual", "Sơn La | PAR_INDEX | 2021 | score = 85 | target"],
    ),
    (
        "2022-05-20",
        "So với chỉ tiêu 85%, PAR INDEX 2021 của Sơn La (83,4%) còn thiếu 1,6 điểm.",
        ["Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual", "Sơn La | PAR_INDEX | 2021 | score = 85 | target"],
    ),
    (
        "2022-05-20",
        "PAR INDEX 2021 Sơn La đạt 83,4%, bằng 98,1% chỉ tiêu.",
        ["Sơn La | PAR_INDEX | 2021 | score = 83.4 | actual"],
    ),
]

# The same words about something else.
NOTHING_MORE = [
    (
        "2023-06-01",
        "Ở khu vực Tây Nguyên, một tỉnh trung vị hóa bản đồ PAPI 2022 đã được giới thiệu trong 45,2 phút.",
        [],
    ),
    (
        "2023-06-01",
        "Theo khảo sát của công ty, 91,5% người dân Hà Nội hài lòng với sự phục vụ của nhân viên bưu điện.",
        [],
    ),
    ("2023-06-01", "Năm 2022, 95% người dân hài lòng với sự phục vụ của cán bộ một cửa phường Láng Hạ.", []),
    ("2023-06-01", "Có 35% người dân chưa hài lòng với sự phục vụ của cơ quan hành chính nhà nước.", []),
    (
        "2023-06-01",
        "Người dân Hà Nội rất hài lòng với sự phục vụ của cơ quan hành chính, 60% hồ sơ nộp trực tuyến.",
        [],
    ),
    (
        "2023-06-01",
        "Chênh lệch thu nhập giữa Hà Nội (8,2 triệu) và Cao Bằng (2,1 triệu) là 6,1 triệu; PCI 2022 của Hà Nội xếp thứ 20.",
        ["Hà Nội | PCI | 2022 | rank = 20 | actual"],
    ),
    (
        "2023-06-01",
        "PCI 2022 của Hà Nội đạt 66,74 điểm, kém 6,21 điểm so với Quảng Ninh.",
        ["Hà Nội | PCI | 2022 | score = 66.74 | actual"],
    ),
    ("2023-06-01", "Cần chăm lo 9 nội dung thứ 5 của chương trình PAPI 2022.", []),
    (
        "2023-06-01",
        "Khả năng cạnh tranh của Hà Nội tốt lên, PCI 2022 đạt 66,74 điểm.",
        ["Hà Nội | PCI | 2022 | score = 66.74 | actual"],
    ),
    (
        "2023-06-01",
        "Dự báo thời tiết sẽ đẹp, còn PCI 2022 của Hà Nội đạt 66,74 điểm.",
        ["Hà Nội | PCI | 2022 | score = 66.74 | actual"],
    ),
    (
        "2023-06-01",
        "Sở Nội vụ Hà Nội dự báo khó khăn; năm 2024 thành phố sẽ đưa PAR INDEX lên trên 92%.",
        ["Hà Nội | PAR_INDEX | 2024 | score > 92 | target"],
    ),
    ("2023-06-01", "Tỉnh Bắc Ninh yêu cầu các huyện đưa DDCI vào tốp 10.", []),
    (
        "2023-06-01",
        "Mức sống trung bình cả nước tăng 5%; PCI 2022 của Bắc Ninh xếp thứ 7.",
        ["Bắc Ninh | PCI | 2022 | rank = 7 | actual"],
    ),
    (
        "2023-06-01",
        "PCI 2022 của Bắc Ninh xếp thứ 7, sát Hải Phòng (thứ 3) và Long An.",
        ["Bắc Ninh | PCI | 2022 | rank = 7 | actual", "Hải Phòng | PCI | 2022 | rank = 3 | actual"],
    ),
    ("2023-06-01", "Trường học ở Bắc Ninh đạt điểm trung bình môn Toán 7,2, trung vị 7,4.", []),
    ("2023-06-01", "Bắc Ninh tăng 5,2 điểm so với điểm trung bình của vùng ở PCI 2022.", []),
    ("2023-06-01", "Mỗi tỉnh phải đạt từ 80% PAR INDEX trở lên.", []),
    (
        "2023-06-01",
        "Bình quân mỗi tỉnh có 2,5 thủ tục chậm; PAR INDEX 2022 của Hà Nội 89,58%.",
        ["Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual"],
    ),
    (
        "2023-06-01",
        "Bình quân mỗi người dân Hà Nội chi 12,5 triệu đồng; PAR INDEX 2022 của thành phố 89,58%.",
        ["Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual"],
    ),
    (
        "2023-06-01",
        "Trung vị thu nhập của Hà Nội 6,5 triệu đồng. PCI 2022 của Hà Nội là 66,74 điểm.",
        ["Hà Nội | PCI | 2022 | score = 66.74 | actual"],
    ),
    (
        "2023-06-01",
        "Dù thủ tục còn chậm 12,5 ngày, Hà Nội vẫn đứng thứ 3 PAR INDEX 2022.",
        ["Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual"],
    ),
    (
        "2023-06-01",
        "Lĩnh vực cải cách thể chế đạt 92%, kéo PAR INDEX 2022 của Hà Nội lên 89,58%.",
        [
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2022 | score = 92 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Cải cách thể chế của Hà Nội đạt 92%, đứng thứ 5; PAR INDEX 2022 đạt 89,58%, đứng thứ 3.",
        [
            "Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2022 | rank = 5 | actual",
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2022 | score = 92 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Hà Nội đứng đầu PAPI 2022 ở 5 thành phố trực thuộc trung ương, trong đó cung ứng dịch vụ công đạt 7,9 điểm.",
        [
            "Hà Nội | PAPI | 2022 | rank = 1 | actual",
            "Hà Nội | PAPI/Cung ứng dịch vụ công | 2022 | score = 7.9 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Hà Nội đạt 89,58% PAR INDEX 2022 với cải cách thể chế 92%.",
        [
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2022 | score = 92 | actual",
        ],
    ),
    (
        "2023-06-01",
        "Hà Nội đứng thứ 3 PAR INDEX 2022 trong cải cách hành chính.",
        ["Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual"],
    ),
    (
        "2023-06-01",
        "Hà Nội đứng thứ 3 PAR INDEX 2022 về cải cách thể chế đứng thứ 5.",
        [
            "Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX/Cải cách thể chế | 2022 | rank = 5 | actual",
        ],
    ),
    (
        "2023-04-20",
        "PAR INDEX 2022 của Hà Nội tăng từ 84,5% đến 89,6%.",
        ["Hà Nội | PAR_INDEX | 2022 | score <= 89.6 | actual", "Hà Nội | PAR_INDEX | 2022 | score >= 84.5 | actual"],
    ),
    (
        "2023-04-20",
        "Tính minh bạch PCI 2022 của Hà Nội tăng từ 5,1 lên 6,3 điểm.",
        [
            "Hà Nội | PCI/Tính minh bạch | 2021 | score = 5.1 | actual",
            "Hà Nội | PCI/Tính minh bạch | 2022 | score = 6.3 | actual",
        ],
    ),
    (
        "2023-04-20",
        "Tỷ lệ hộ nghèo của Hà Nội giảm 1 - 2%; PCI 2022 xếp thứ 20.",
        ["Hà Nội | PCI | 2022 | rank = 20 | actual"],
    ),
    (
        "2023-04-20",
        "GRDP tăng từ 7 đến 7,5%, PCI 2022 của Hà Nội xếp thứ 20.",
        ["Hà Nội | PCI | 2022 | rank = 20 | actual"],
    ),
    (
        "2023-04-20",
        "Hà Nội nâng mức chi thường xuyên thêm 1,5%, PAR INDEX 2022 đứng thứ 3.",
        ["Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual"],
    ),
    ("2023-04-20", "Năm 2024, Hà Nội đưa thêm 2 bậc đào tạo vào PAR INDEX.", []),
    (
        "2023-04-20",
        "Khả năng tiếp cận đất đai của Hà Nội đạt 5,9 điểm PCI 2022.",
        ["Hà Nội | PCI/Tiếp cận đất đai | 2022 | score = 5.9 | actual"],
    ),
    ("2023-04-20", "Như dự báo, Hà Nội đứng thứ 3 PAR INDEX 2022.", ["Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual"]),
    (
        "2023-04-20",
        "Ước mơ của Hà Nội đã thành: PAR INDEX 2022 đứng thứ 3.",
        ["Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual"],
    ),
    (
        "2023-04-20",
        "Có người nói Hà Nội chậm, nhưng PAR INDEX 2022 đứng thứ 3.",
        ["Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual"],
    ),
    (
        "2023-04-20",
        "Có ý kiến cho rằng Hà Nội đứng thứ 3 PAR INDEX 2022 là xứng đáng.",
        ["Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual"],
    ),
    (
        "2023-04-20",
        "Hà Nội ở nhóm tốt: 66,74 điểm PCI 2022.",
        ["Hà Nội | PCI | 2022 | group tốt | actual", "Hà Nội | PCI | 2022 | score = 66.74 | actual"],
    ),
    (
        "2023-04-20",
        "PCI 2022 của Hà Nội thuộc nhóm khá, đạt 66,74 điểm, tăng từ hạng 10 lên hạng 8.",
        [
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hà Nội | PCI | 2022 | group khá | actual",
            "Hà Nội | PCI | 2022 | rank = 8 | actual",
            "Hà Nội | PCI | 2022 | score = 66.74 | actual",
        ],
    ),
    (
        "2023-04-20",
        "Hà Nội trên dưới 2 năm triển khai, PAR INDEX 2022 đạt 89,58%.",
        ["Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual"],
    ),
    ("2023-04-20", "Hà Nội sát với Hải Phòng 0,5 điểm ở PAR INDEX 2022.", []),
    ("2023-04-20", "Nhóm 10 - 15 tỉnh dẫn đầu PCI 2022 không có Hà Nội.", []),
]


@pytest.mark.parametrize(("day", "text", "told"), [*MEANS, *PARTS, *CLAIMS, *NOTHING_MORE])
def test_each_wording_tells_what_a_reader_takes_from_it(stated, day, text, told) -> None:
    assert sorted(set(stated(text, title="Tin trong ngày", published_at=day))) == told
