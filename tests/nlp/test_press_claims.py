"""Claims as an editor types or pastes them: headlines, posts, captions, tickers, without marks, in capitals; and traps."""

import pytest

TYPED_IN = "2024-06-01"
"""The day the claims are typed in: "năm ngoái" is 2023."""
CLAIMS = [
    pytest.param(
        "Quảng Ninh đứng đầu PAR INDEX 2022", ["Quảng Ninh | PAR_INDEX | 2022 | rank = 1 | actual"], id="sentence-1"
    ),
    pytest.param(
        "Cao Bằng xếp cuối bảng PAR INDEX năm 2022 với 78,21%.",
        [
            "Cao Bằng | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Cao Bằng | PAR_INDEX | 2022 | score = 78.21 | actual",
        ],
        id="sentence-2",
    ),
    pytest.param(
        "Hải Phòng hạng 2/63 chỉ số cải cách hành chính 2023",
        ["Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual"],
        id="sentence-3",
    ),
    pytest.param(
        "PCI 2023: Long An 70,94 điểm, hạng nhì",
        ["Long An | PCI | 2023 | rank = 2 | actual", "Long An | PCI | 2023 | score = 70.94 | actual"],
        id="sentence-4",
    ),
    pytest.param(
        "Bà Rịa - Vũng Tàu có SIPAS 2022 là 85,9%",
        ["Bà Rịa - Vũng Tàu | SIPAS | 2022 | score = 85.9 | actual"],
        id="sentence-5",
    ),
    pytest.param(
        "PAPI 2023 của Thừa Thiên Huế 46,04 điểm, cao nhất nước",
        ["Thừa Thiên Huế | PAPI | 2023 | rank = 1 | actual", "Thừa Thiên Huế | PAPI | 2023 | score = 46.04 | actual"],
        id="sentence-6",
    ),
    pytest.param(
        "DTI 2022 Đà Nẵng bao nhiêu? 0,8002, xếp số 1.",
        ["Đà Nẵng | DTI | 2022 | rank = 1 | actual", "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual"],
        id="sentence-7",
    ),
    pytest.param(
        "Đắk Nông tăng 3 bậc lên thứ 8 trong bảng PCI năm ngoái",
        ["Đắk Nông | PCI | 2023 | rank = 8 | actual", "Đắk Nông | PCI | 2023 | rank_change = 3 | actual"],
        id="sentence-8",
    ),
    pytest.param(
        "Năm ngoái Bến Tre được 40,2 điểm PAPI", ["Bến Tre | PAPI | 2023 | score = 40.2 | actual"], id="sentence-9"
    ),
    pytest.param(
        "Chỉ số đổi mới sáng tạo cấp địa phương 2023: Hà Nội 62,86 điểm, nhất cả nước.",
        ["Hà Nội | PII | 2023 | rank = 1 | actual", "Hà Nội | PII | 2023 | score = 62.86 | actual"],
        id="sentence-10",
    ),
    pytest.param(
        "Trà Vinh quán quân PGI 2023, 26 điểm.",
        ["Trà Vinh | PGI | 2023 | rank = 1 | actual", "Trà Vinh | PGI | 2023 | score = 26 | actual"],
        id="sentence-11",
    ),
    pytest.param("Kon Tum nằm trong 5 tỉnh thấp nhất về SIPAS 2021.", [], id="sentence-12"),
    pytest.param(
        "Bộ Tư pháp đạt 89,95% PAR Index 2023, đứng đầu khối bộ.",
        ["Bộ Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual", "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual"],
        id="sentence-13",
    ),
    pytest.param(
        "Chỉ số hài lòng (SIPAS) của Tuyên Quang năm 2022 giảm 1,3 điểm % còn 79,8%.",
        [
            "Tuyên Quang | SIPAS | 2022 | score = 79.8 | actual",
            "Tuyên Quang | SIPAS | 2022 | score_change = -1.3 | actual",
        ],
        id="sentence-14",
    ),
    pytest.param(
        "Phấn đấu 2025 Gia Lai vào top 30 PCI.", ["Gia Lai | PCI | 2025 | rank <= 30 | target"], id="sentence-15"
    ),
    pytest.param(
        "Vĩnh Long lọt top 10 PAPI 2022, đứng thứ 6/61",
        ["Vĩnh Long | PAPI | 2022 | rank <= 10 | actual", "Vĩnh Long | PAPI | 2022 | rank = 6 | actual"],
        id="sentence-16",
    ),
    pytest.param("Vì sao Quảng Ninh 7 năm liền giữ ngôi đầu PCI?", [], id="headline-1"),
    pytest.param("Công bố PAR INDEX 2021: Hải Phòng vượt Quảng Ninh, Bộ Công Thương tụt hạng", [], id="headline-4"),
    pytest.param(
        "Đồng Tháp 16 năm liền trong top 5 PCI", ["Đồng Tháp | PCI | None | rank <= 5 | actual"], id="headline-9"
    ),
    pytest.param(
        "Bắc Giang lần đầu đứng thứ nhì PCI", ["Bắc Giang | PCI | None | rank = 2 | actual"], id="headline-11"
    ),
    pytest.param(
        'Hai tỉnh Tây Nguyên "chia nhau" vị trí 57 và 58 PAR INDEX 2020: Kon Tum, Gia Lai',
        ["Gia Lai | PAR_INDEX | 2020 | rank = 58 | actual", "Kon Tum | PAR_INDEX | 2020 | rank = 57 | actual"],
        id="headline-12",
    ),
    pytest.param(
        "SIPAS 2023: Quảng Ninh 91,61%, Hải Phòng 90,02%, Bắc Kạn bét bảng với 75,1%",
        [
            "Bắc Kạn | SIPAS | 2023 | rank from bottom 1 | actual",
            "Bắc Kạn | SIPAS | 2023 | score = 75.1 | actual",
            "Hải Phòng | SIPAS | 2023 | score = 90.02 | actual",
            "Quảng Ninh | SIPAS | 2023 | score = 91.61 | actual",
        ],
        id="headline-13",
    ),
    pytest.param(
        "Long An vượt 70 điểm PCI, áp sát ngôi vương", ["Long An | PCI | None | score > 70 | actual"], id="headline-15"
    ),
    pytest.param('Sơn La "trắng" tên trong top 30 PCI 2019', [], id="headline-16"),
    pytest.param(
        "🔥🔥 TIN VUI! Quảng Trị mình lên hạng 22/63 PCI 2023 nè cả nhà ơi 🎉",
        ["Quảng Trị | PCI | 2023 | rank = 22 | actual"],
        id="post-1",
    ),
    pytest.param(
        "Check-in top 1 👉 Thừa Thiên Huế số 1 PAPI 2022 nha mọi người",
        ["Thừa Thiên Huế | PAPI | 2022 | rank = 1 | actual"],
        id="post-2",
    ),
    pytest.param(
        "📊 PCI 2022\n🥇 Quảng Ninh 72,95\n🥈 Bắc Giang 72,80\n🥉 Hải Phòng 70,76",
        [
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Hải Phòng | PCI | 2022 | score = 70.76 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
        ],
        id="post-4",
    ),
    pytest.param(
        "✅ SIPAS 2023: 84,61% ✅ PAR INDEX 2023: 88,41% ✅ hạng 18 => Hà Giang tiến bộ quá!",
        [
            "Hà Giang | PAR_INDEX | 2023 | rank = 18 | actual",
            "Hà Giang | PAR_INDEX | 2023 | score = 88.41 | actual",
            "Hà Giang | SIPAS | 2023 | score = 84.61 | actual",
        ],
        id="post-5",
    ),
    pytest.param(
        "Bà con biết không, Đồng Tháp vừa giành hạng 5 PCI 2023 (69.66đ) đó!",
        ["Đồng Tháp | PCI | 2023 | rank = 5 | actual", "Đồng Tháp | PCI | 2023 | score = 69.66 | actual"],
        id="post-6",
    ),
    pytest.param(
        "Ai bảo Cà Mau tệ? PAPI 2023 Cà Mau đứng thứ 12 nhé.",
        ["Cà Mau | PAPI | 2023 | rank = 12 | actual"],
        id="post-7",
    ),
    pytest.param(
        "Thật không thể tin nổi: Hà Nội tụt xuống thứ 43 PAPI 2021 😢",
        ["Hà Nội | PAPI | 2021 | rank = 43 | actual"],
        id="post-8",
    ),
    pytest.param(
        "Mọi người share giúp: DTI 2023 của Cần Thơ = 0,7213, hạng 6 toàn quốc",
        ["Cần Thơ | DTI | 2023 | rank = 6 | actual", "Cần Thơ | DTI | 2023 | score = 0.7213 | actual"],
        id="post-10",
    ),
    pytest.param(
        "Năm 2021 quê mình (Nghệ An) xếp 30 PCI, năm 2022 còn 23.",
        ["Nghệ An | PCI | 2021 | rank = 30 | actual", "Nghệ An | PCI | 2022 | rank = 23 | actual"],
        id="post-11",
    ),
    pytest.param("Nghe đồn Tây Ninh top 10 DTI năm nay, đúng không mn?", [], id="post-12"),
    pytest.param(
        "Quê tôi Thái Bình: PCI 2020 hạng 25, 2021 hạng 45, 2022 hạng 58. Buồn!",
        [
            "Thái Bình | PCI | 2020 | rank = 25 | actual",
            "Thái Bình | PCI | 2021 | rank = 45 | actual",
            "Thái Bình | PCI | 2022 | rank = 58 | actual",
        ],
        id="post-14",
    ),
    pytest.param(
        "[CẬP NHẬT] Chỉ số PGI 2022 Trà Vinh 17,67 điểm — đứng đầu 63 tỉnh, thành",
        ["Trà Vinh | PGI | 2022 | rank = 1 | actual", "Trà Vinh | PGI | 2022 | score = 17.67 | actual"],
        id="post-15",
    ),
    pytest.param(
        "Infographic: Chỉ số PAR INDEX của tỉnh Yên Bái qua các năm: 2019 - 79,5%; 2020 - 83,1%; 2021 - 86,2%; 2022 - 85,4%",
        [
            "Yên Bái | PAR_INDEX | 2019 | score = 79.5 | actual",
            "Yên Bái | PAR_INDEX | 2020 | score = 83.1 | actual",
            "Yên Bái | PAR_INDEX | 2021 | score = 86.2 | actual",
            "Yên Bái | PAR_INDEX | 2022 | score = 85.4 | actual",
        ],
        id="caption-1",
    ),
    pytest.param(
        "SIPAS Hưng Yên 2023 | 84,77% | 12/63 | ▲ 5 bậc",
        [
            "Hưng Yên | SIPAS | 2023 | rank = 12 | actual",
            "Hưng Yên | SIPAS | 2023 | rank_change = 5 | actual",
            "Hưng Yên | SIPAS | 2023 | score = 84.77 | actual",
        ],
        id="caption-2",
    ),
    pytest.param(
        "Quảng Bình - PCI 2023: 63,33 điểm (↑ 2,79 điểm), hạng 56 (↓ 4 bậc)",
        [
            "Quảng Bình | PCI | 2023 | rank = 56 | actual",
            "Quảng Bình | PCI | 2023 | rank_change = -4 | actual",
            "Quảng Bình | PCI | 2023 | score = 63.33 | actual",
            "Quảng Bình | PCI | 2023 | score_change = 2.79 | actual",
        ],
        id="caption-3",
    ),
    pytest.param(
        "Biểu đồ: DTI 2022 vùng Đông Nam Bộ: TP Hồ Chí Minh 0,7512; Bà Rịa - Vũng Tàu 0,6710; Bình Dương 0,6621",
        [
            "Bà Rịa - Vũng Tàu | DTI | 2022 | score = 0.671 | actual",
            "Bình Dương | DTI | 2022 | score = 0.6621 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | score = 0.7512 | actual",
        ],
        id="caption-4",
    ),
    pytest.param(
        "Ảnh: Kết quả PAPI 2021 của Bình Dương (47,178 điểm, hạng nhất)",
        ["Bình Dương | PAPI | 2021 | rank = 1 | actual", "Bình Dương | PAPI | 2021 | score = 47.178 | actual"],
        id="caption-5",
    ),
    pytest.param(
        "Nguồn: VCCI. Bình Định: PCI 2022 = 66,65 điểm; xếp hạng: 21",
        ["Bình Định | PCI | 2022 | rank = 21 | actual", "Bình Định | PCI | 2022 | score = 66.65 | actual"],
        id="caption-6",
    ),
    pytest.param(
        "Chú thích: Cột xanh là PAR INDEX 2021 của Phú Yên (82,90%), cột đỏ là PAR INDEX 2022 (81,37%).",
        ["Phú Yên | PAR_INDEX | 2021 | score = 82.9 | actual", "Phú Yên | PAR_INDEX | 2022 | score = 81.37 | actual"],
        id="caption-7",
    ),
    pytest.param(
        "Tây Ninh: 8 chỉ số thành phần PCI tăng điểm, 2 chỉ số giảm; tổng điểm 66,21; hạng 14",
        ["Tây Ninh | PCI | None | rank = 14 | actual", "Tây Ninh | PCI | None | score = 66.21 | actual"],
        id="caption-8",
    ),
    pytest.param(
        "Điểm Gia nhập thị trường của Đắk Lắk trong PCI 2022: 7,31",
        ["Đắk Lắk | PCI/Gia nhập thị trường | 2022 | score = 7.31 | actual"],
        id="caption-9",
    ),
    pytest.param(
        "PAPI 2022 – Cần Thơ: Công khai, minh bạch 5,31; Kiểm soát tham nhũng 7,02; Quản trị điện tử 3,20",
        [
            "Cần Thơ | PAPI/Công khai minh bạch | 2022 | score = 5.31 | actual",
            "Cần Thơ | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.02 | actual",
            "Cần Thơ | PAPI/Quản trị điện tử | 2022 | score = 3.2 | actual",
        ],
        id="caption-10",
    ),
    pytest.param(
        "Đồ họa: 5 tỉnh cuối bảng PAR INDEX 2023: An Giang (81,32%), Bình Thuận (82,09%), Cao Bằng (82,56%), Phú Yên (83,06%), Hòa Bình (83,47%)",
        [
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Bình Thuận | PAR_INDEX | 2023 | score = 82.09 | actual",
            "Cao Bằng | PAR_INDEX | 2023 | score = 82.56 | actual",
            "Hòa Bình | PAR_INDEX | 2023 | score = 83.47 | actual",
            "Phú Yên | PAR_INDEX | 2023 | score = 83.06 | actual",
        ],
        id="caption-11",
    ),
    pytest.param(
        "Trung bình cả nước SIPAS 2023: 82,66%", ["Cả nước | SIPAS | 2023 | score = 82.66 | actual"], id="caption-13"
    ),
    pytest.param(
        "Vĩnh Phúc 2022\nPAR INDEX: 87,11% (hạng 8)\nSIPAS: 80,24% (hạng 25)\nPCI: 68,91 điểm (hạng 5)",
        [
            "Vĩnh Phúc | PAR_INDEX | 2022 | rank = 8 | actual",
            "Vĩnh Phúc | PAR_INDEX | 2022 | score = 87.11 | actual",
            "Vĩnh Phúc | PCI | 2022 | rank = 5 | actual",
            "Vĩnh Phúc | PCI | 2022 | score = 68.91 | actual",
            "Vĩnh Phúc | SIPAS | 2022 | rank = 25 | actual",
            "Vĩnh Phúc | SIPAS | 2022 | score = 80.24 | actual",
        ],
        id="caption-14",
    ),
    pytest.param(
        "Ghi chú: thang điểm PAPI từ 10 đến 80 điểm; Lai Châu đạt 41,3 điểm năm 2022",
        ["Lai Châu | PAPI | 2022 | score = 41.3 | actual"],
        id="caption-15",
    ),
    pytest.param(
        "Tin nhanh: Bộ Nội vụ công bố PAR INDEX 2023; Quảng Ninh 92,18% | Hải Phòng 91,87% | Hà Nội 91,43%",
        [
            "Hà Nội | PAR_INDEX | 2023 | score = 91.43 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
            "Quảng Ninh | PAR_INDEX | 2023 | score = 92.18 | actual",
        ],
        id="ticker-3",
    ),
    pytest.param(
        "08:15 – Thái Nguyên: DTI 2022 xếp 9/63, tăng 1 bậc // 08:20 – Giá xăng giảm 300 đồng",
        ["Thái Nguyên | DTI | 2022 | rank = 9 | actual", "Thái Nguyên | DTI | 2022 | rank_change = 1 | actual"],
        id="ticker-4",
    ),
    pytest.param(
        "SIPAS: Bạc Liêu 56/63, An Giang 61/63, Cà Mau 34/63 (năm 2022)",
        [
            "An Giang | SIPAS | 2022 | rank = 61 | actual",
            "Bạc Liêu | SIPAS | 2022 | rank = 56 | actual",
            "Cà Mau | SIPAS | 2022 | rank = 34 | actual",
        ],
        id="ticker-5",
    ),
    pytest.param(
        "Ninh Thuận: PAR INDEX 2021 đạt 86,29%, xếp thứ 32; SIPAS đạt 87,77%, xếp thứ 21; PAPI đạt 43,09 điểm, xếp thứ 24",
        [
            "Ninh Thuận | PAPI | 2021 | rank = 24 | actual",
            "Ninh Thuận | PAPI | 2021 | score = 43.09 | actual",
            "Ninh Thuận | PAR_INDEX | 2021 | rank = 32 | actual",
            "Ninh Thuận | PAR_INDEX | 2021 | score = 86.29 | actual",
            "Ninh Thuận | SIPAS | 2021 | rank = 21 | actual",
            "Ninh Thuận | SIPAS | 2021 | score = 87.77 | actual",
        ],
        id="ticker-6",
    ),
    pytest.param(
        "Thứ hạng PCI 2021: Hải Phòng (2), Đà Nẵng (4), Cần Thơ (12), Hà Nội (10), TP.HCM (14)",
        [
            "Cần Thơ | PCI | 2021 | rank = 12 | actual",
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hải Phòng | PCI | 2021 | rank = 2 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | rank = 14 | actual",
            "Đà Nẵng | PCI | 2021 | rank = 4 | actual",
        ],
        id="ticker-8",
    ),
    pytest.param(
        "Ngân hàng Nhà nước 89,89% - NHNN đứng thứ 2 PAR INDEX 2023 khối bộ",
        [
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 2 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | score = 89.89 | actual",
        ],
        id="ticker-9",
    ),
    pytest.param("Bộ Y tế: 17/17 PAR INDEX 2021", ["Bộ Y tế | PAR_INDEX | 2021 | rank = 17 | actual"], id="ticker-10"),
    pytest.param(
        "Chỉ số 766 tháng 12/2023: Hà Nam 88,2 điểm, đứng thứ 3.",
        ["Hà Nam | INDEX_766 | 2023 | rank = 3 | actual", "Hà Nam | INDEX_766 | 2023 | score = 88.2 | actual"],
        id="ticker-11",
    ),
    pytest.param(
        "DDCI Bắc Ninh 2022: Sở Thông tin và Truyền thông 85,1 điểm, nhất khối sở",
        [
            "Sở Thông tin và Truyền thông | DDCI | 2022 | rank = 1 | actual | internal",
            "Sở Thông tin và Truyền thông | DDCI | 2022 | score = 85.1 | actual | internal",
        ],
        id="ticker-12",
    ),
    pytest.param(
        "PII 2024: Hà Nội dẫn đầu, TP.HCM thứ hai, Hải Phòng thứ ba",
        [
            "Hà Nội | PII | 2024 | rank = 1 | actual",
            "Hải Phòng | PII | 2024 | rank = 3 | actual",
            "TP. Hồ Chí Minh | PII | 2024 | rank = 2 | actual",
        ],
        id="ticker-13",
    ),
    pytest.param(
        "Khánh Hòa vào nhóm trung bình - cao PAPI 2022",
        ["Khánh Hòa | PAPI | 2022 | group trung bình cao | actual"],
        id="ticker-14",
    ),
    pytest.param(
        "ICT Index 2020: Đà Nẵng nhất, Thừa Thiên Huế nhì, Quảng Ninh ba",
        [
            "Quảng Ninh | ICT_INDEX | 2020 | rank = 3 | actual",
            "Thừa Thiên Huế | ICT_INDEX | 2020 | rank = 2 | actual",
            "Đà Nẵng | ICT_INDEX | 2020 | rank = 1 | actual",
        ],
        id="ticker-15",
    ),
    pytest.param(
        "Quang Ninh dung dau PAR INDEX 2022 voi 90,10%",
        ["Quảng Ninh | PAR_INDEX | 2022 | rank = 1 | actual", "Quảng Ninh | PAR_INDEX | 2022 | score = 90.1 | actual"],
        id="unmarked-1",
    ),
    pytest.param("Hai Phong xep thu 2 PCI nam 2021", ["Hải Phòng | PCI | 2021 | rank = 2 | actual"], id="unmarked-2"),
    pytest.param("ha noi hang 3/63 par index 2023", ["Hà Nội | PAR_INDEX | 2023 | rank = 3 | actual"], id="unmarked-3"),
    pytest.param(
        "Da Nang dat 68,52 diem PCI nam 2022, dung thu 9",
        ["Đà Nẵng | PCI | 2022 | rank = 9 | actual", "Đà Nẵng | PCI | 2022 | score = 68.52 | actual"],
        id="unmarked-4",
    ),
    pytest.param(
        "bac giang tang 29 bac len hang 2 PCI 2022",
        ["Bắc Giang | PCI | 2022 | rank = 2 | actual", "Bắc Giang | PCI | 2022 | rank_change = 29 | actual"],
        id="unmarked-5",
    ),
    pytest.param("ad cho hỏi có phải tp hcm pci 2022 hạng 27 k?", [], id="unmarked-6"),
    pytest.param(
        "long an pci 2022 đc 68,45đ hạng 10",
        ["Long An | PCI | 2022 | rank = 10 | actual", "Long An | PCI | 2022 | score = 68.45 | actual"],
        id="unmarked-7",
    ),
    pytest.param("sipas 2023 của ninh thuận là 83,2% đúng ko ad", [], id="unmarked-8"),
    pytest.param(
        "Bên mình thì Kiên Giang pci 2021 hạng 60/63 á",
        ["Kiên Giang | PCI | 2021 | rank = 60 | actual"],
        id="unmarked-9",
    ),
    pytest.param(
        "dong thap hang 5 pci 2023, ben tre hang 34",
        ["Bến Tre | PCI | 2023 | rank = 34 | actual", "Đồng Tháp | PCI | 2023 | rank = 5 | actual"],
        id="unmarked-10",
    ),
    pytest.param(
        "chi so SIPAS nam 2022 cua Thai Nguyen dat 84,67%",
        ["Thái Nguyên | SIPAS | 2022 | score = 84.67 | actual"],
        id="unmarked-11",
    ),
    pytest.param(
        "Thua Thien Hue dan dau PAPI 2023", ["Thừa Thiên Huế | PAPI | 2023 | rank = 1 | actual"], id="unmarked-12"
    ),
    pytest.param(
        "cà mau tụt 11 hạng papi 2022, giờ đứng 59",
        ["Cà Mau | PAPI | 2022 | rank = 59 | actual", "Cà Mau | PAPI | 2022 | rank_change = -11 | actual"],
        id="unmarked-13",
    ),
    pytest.param("nghe nói lai châu bét bảng pci 2020", [], id="unmarked-14"),
    pytest.param(
        "Can Tho DTI 2022 0,6754 xep thu 7",
        ["Cần Thơ | DTI | 2022 | rank = 7 | actual", "Cần Thơ | DTI | 2022 | score = 0.6754 | actual"],
        id="unmarked-15",
    ),
    pytest.param(
        "HÀ NỘI XẾP THỨ 3 CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023",
        ["Hà Nội | PAR_INDEX | 2023 | rank = 3 | actual"],
        id="capitals-1",
    ),
    pytest.param(
        "PCI 2022: BẮC GIANG THĂNG HẠNG NGOẠN MỤC, TĂNG 29 BẬC LÊN VỊ TRÍ THỨ HAI",
        ["Bắc Giang | PCI | 2022 | rank = 2 | actual", "Bắc Giang | PCI | 2022 | rank_change = 29 | actual"],
        id="capitals-2",
    ),
    pytest.param(
        "TỈNH BÌNH DƯƠNG DẪN ĐẦU CẢ NƯỚC VỀ CHỈ SỐ PAPI NĂM 2021",
        ["Bình Dương | PAPI | 2021 | rank = 1 | actual"],
        id="capitals-3",
    ),
    pytest.param(
        "CHỈ SỐ HÀI LÒNG SIPAS 2023 CỦA HẢI PHÒNG ĐẠT 90,02%",
        ["Hải Phòng | SIPAS | 2023 | score = 90.02 | actual"],
        id="capitals-4",
    ),
    pytest.param(
        "TP.HCM ĐỨNG THỨ 2 VỀ CHUYỂN ĐỔI SỐ NĂM 2022, ĐẠT 0,7512 ĐIỂM",
        ["TP. Hồ Chí Minh | DTI | 2022 | rank = 2 | actual", "TP. Hồ Chí Minh | DTI | 2022 | score = 0.7512 | actual"],
        id="capitals-5",
    ),
    pytest.param(
        "BỘ TƯ PHÁP 5 NĂM LIÊN TIẾP TRONG TỐP 3 PAR INDEX",
        ["Bộ Tư pháp | PAR_INDEX | None | rank <= 3 | actual"],
        id="capitals-6",
    ),
    pytest.param("HƯNG YÊN LỌT TOP 10 PCI 2023", ["Hưng Yên | PCI | 2023 | rank <= 10 | actual"], id="capitals-7"),
    pytest.param(
        "QUYẾT TÂM ĐƯA PAR INDEX NĂM 2024 CỦA QUẢNG NGÃI VÀO NHÓM 30",
        ["Quảng Ngãi | PAR_INDEX | 2024 | rank <= 30 | target"],
        id="capitals-8",
    ),
    pytest.param(
        "THÁI BÌNH: SIPAS XẾP HẠNG 43/63, GIẢM 10 BẬC",
        ["Thái Bình | SIPAS | None | rank = 43 | actual", "Thái Bình | SIPAS | None | rank_change = -10 | actual"],
        id="capitals-9",
    ),
    pytest.param(
        "ĐIỆN BIÊN ĐẠT 0,5212 ĐIỂM DTI, ĐỨNG CUỐI BẢNG NĂM 2021",
        ["Điện Biên | DTI | 2021 | rank from bottom 1 | actual", "Điện Biên | DTI | 2021 | score = 0.5212 | actual"],
        id="capitals-10",
    ),
    pytest.param(
        "KẾT QUẢ PGI 2023: HƯNG YÊN 23,65 ĐIỂM, XẾP THỨ 8",
        ["Hưng Yên | PGI | 2023 | rank = 8 | actual", "Hưng Yên | PGI | 2023 | score = 23.65 | actual"],
        id="capitals-11",
    ),
    pytest.param(
        "SỞ TÀI CHÍNH DẪN ĐẦU DDCI LÀO CAI 2023",
        ["Sở Tài chính | DDCI | 2023 | rank = 1 | actual | internal"],
        id="capitals-12",
    ),
    pytest.param("NĂM 2023, PAR INDEX CỦA BỘ QUỐC PHÒNG?", [], id="capitals-13"),
    pytest.param(
        "VỊ THẾ MỚI CỦA PHÚ THỌ: HẠNG 10 PCI 2023 VỚI 69,10 ĐIỂM",
        ["Phú Thọ | PCI | 2023 | rank = 10 | actual", "Phú Thọ | PCI | 2023 | score = 69.1 | actual"],
        id="capitals-14",
    ),
    pytest.param("ĐỒNG NAI QUYẾT KHÔNG ĐỂ TỤT HẠNG PAPI", [], id="capitals-15"),
    pytest.param(
        "BRVT đạt 89.07% PAR Index 2022, hạng 3",
        [
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2022 | rank = 3 | actual",
            "Bà Rịa - Vũng Tàu | PAR_INDEX | 2022 | score = 89.07 | actual",
        ],
        id="abbreviation-1",
    ),
    pytest.param(
        "TPHCM xếp 43/63 PAR INDEX 2021",
        ["TP. Hồ Chí Minh | PAR_INDEX | 2021 | rank = 43 | actual"],
        id="abbreviation-2",
    ),
    pytest.param(
        "PAPI 2022 tỉnh TTH: 46.05đ", ["Thừa Thiên Huế | PAPI | 2022 | score = 46.05 | actual"], id="abbreviation-3"
    ),
    pytest.param(
        "QN (Quảng Ninh) tiếp tục No.1 PCI 2023", ["Quảng Ninh | PCI | 2023 | rank = 1 | actual"], id="abbreviation-4"
    ),
    pytest.param(
        "PCI 2023, ĐN thứ 16 (Đà Nẵng) với 68.79 điểm",
        ["Đà Nẵng | PCI | 2023 | rank = 16 | actual", "Đà Nẵng | PCI | 2023 | score = 68.79 | actual"],
        id="abbreviation-5",
    ),
    pytest.param(
        "Daklak đứng 26 PAR INDEX 2022", ["Đắk Lắk | PAR_INDEX | 2022 | rank = 26 | actual"], id="abbreviation-7"
    ),
    pytest.param(
        "Đak Nông hạng 36/63 tỉnh thành PCI 2022", ["Đắk Nông | PCI | 2022 | rank = 36 | actual"], id="abbreviation-8"
    ),
    pytest.param(
        "BR-VT: SIPAS 2023 87.43%", ["Bà Rịa - Vũng Tàu | SIPAS | 2023 | score = 87.43 | actual"], id="abbreviation-9"
    ),
    pytest.param(
        "Bộ TN&MT đạt 85.68% PAR INDEX 2022, thứ 9",
        [
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2022 | rank = 9 | actual",
            "Bộ Tài nguyên và Môi trường | PAR_INDEX | 2022 | score = 85.68 | actual",
        ],
        id="abbreviation-10",
    ),
    pytest.param(
        "Bộ LĐTBXH hạng 11/17 PAR INDEX 2023",
        ["Bộ Lao động - Thương binh và Xã hội | PAR_INDEX | 2023 | rank = 11 | actual"],
        id="abbreviation-11",
    ),
    pytest.param(
        "Chỉ số CCHC 2022 của HN: 89.58%, hạng 3/63.",
        ["Hà Nội | PAR_INDEX | 2022 | rank = 3 | actual", "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual"],
        id="abbreviation-12",
    ),
    pytest.param(
        "Quảng nam tăng 18 hạng lên hạng 5/63 tỉnh/thành về PAR-INDEX năm 2019",
        [
            "Quảng Nam | PAR_INDEX | 2019 | rank = 5 | actual",
            "Quảng Nam | PAR_INDEX | 2019 | rank_change = 18 | actual",
        ],
        id="abbreviation-13",
    ),
    pytest.param(
        "Bạc Liêu PCI 2023: 65.79 (35/63)",
        ["Bạc Liêu | PCI | 2023 | rank = 35 | actual", "Bạc Liêu | PCI | 2023 | score = 65.79 | actual"],
        id="abbreviation-14",
    ),
    pytest.param(
        "Bộ NN&PTNT PAR INDEX 2023 = 86,82%; Bộ KH&ĐT = 84,94%",
        [
            "Bộ Kế hoạch và Đầu tư | PAR_INDEX | 2023 | score = 84.94 | actual",
            "Bộ Nông nghiệp và Phát triển nông thôn | PAR_INDEX | 2023 | score = 86.82 | actual",
        ],
        id="abbreviation-15",
    ),
    pytest.param(
        "Thanh Hoá rớt 17 bậc chỉ số PCI 2022, xuống thứ 47, 63.67đ.",
        [
            "Thanh Hóa | PCI | 2022 | rank = 47 | actual",
            "Thanh Hóa | PCI | 2022 | rank_change = -17 | actual",
            "Thanh Hóa | PCI | 2022 | score = 63.67 | actual",
        ],
        id="abbreviation-16",
    ),
    pytest.param(
        "PCI Tiền Giang từ thứ 41 (2021) lên thứ 33 (2022), tức tăng 8 bậc",
        [
            "Tiền Giang | PCI | 2021 | rank = 41 | actual",
            "Tiền Giang | PCI | 2022 | rank = 33 | actual",
            "Tiền Giang | PCI | 2022 | rank_change = 8 | actual",
        ],
        id="change-1",
    ),
    pytest.param(
        "So với 2021, PAR INDEX 2022 của Bình Định giảm 0,8%, còn 84,9%",
        [
            "Bình Định | PAR_INDEX | 2022 | score = 84.9 | actual",
            "Bình Định | PAR_INDEX | 2022 | score_change = -0.8 | actual",
        ],
        id="change-2",
    ),
    pytest.param("SIPAS 2022 Hà Nam xếp trên 40", [], id="change-4"),
    pytest.param(
        "Ninh Bình: DTI trên 0,7 vào năm 2025 (mục tiêu)",
        ["Ninh Bình | DTI | 2025 | score > 0.7 | target"],
        id="change-5",
    ),
    pytest.param(
        "Quảng Trị dự kiến đạt khoảng 66 điểm PCI 2024",
        ["Quảng Trị | PCI | 2024 | score ~ 66 | forecast"],
        id="change-6",
    ),
    pytest.param(
        "Đồng Nai cải thiện 0,0512 điểm DTI năm 2022, xếp thứ 11 (2021: thứ 14)",
        [
            "Đồng Nai | DTI | 2021 | rank = 14 | actual",
            "Đồng Nai | DTI | 2022 | rank = 11 | actual",
            "Đồng Nai | DTI | 2022 | score_change = 0.0512 | actual",
        ],
        id="change-7",
    ),
    pytest.param(
        "Hòa Bình thuộc nhóm thấp nhất PAPI 2021", ["Hòa Bình | PAPI | 2021 | group thấp nhất | actual"], id="change-8"
    ),
    pytest.param(
        "Bắc Ninh trong nhóm 16 tỉnh có điểm cao nhất PAPI 2022",
        ["Bắc Ninh | PAPI | 2022 | rank <= 16 | actual"],
        id="change-9",
    ),
    pytest.param(
        "Bình Thuận đặt chỉ tiêu PAR INDEX 2025 thuộc nhóm 20, SIPAS đạt 90% trở lên",
        ["Bình Thuận | PAR_INDEX | 2025 | rank <= 20 | target", "Bình Thuận | SIPAS | 2025 | score >= 90 | target"],
        id="change-10",
    ),
    pytest.param(
        "Lâm Đồng mất 12 bậc PCI 2023", ["Lâm Đồng | PCI | 2023 | rank_change = -12 | actual"], id="change-11"
    ),
    pytest.param(
        "Phú Yên chỉ hơn Cao Bằng 0,8 điểm PAR INDEX 2022, đứng áp chót",
        ["Phú Yên | PAR_INDEX | 2022 | rank from bottom 2 | actual"],
        id="change-12",
    ),
    pytest.param("Chỉ số PAPI của Sơn La nằm ngoài top 50 năm 2020", [], id="change-13"),
    pytest.param(
        "Kon Tum: PCI gần 65 điểm năm 2022, cao hơn năm trước 2,2 điểm",
        ["Kon Tum | PCI | 2022 | score ~ 65 | actual", "Kon Tum | PCI | 2022 | score_change = 2.2 | actual"],
        id="change-14",
    ),
    pytest.param(
        "Thứ hạng PCI 2022 của Cao Bằng là 63/63, 2023 là 61/63",
        ["Cao Bằng | PCI | 2022 | rank = 63 | actual", "Cao Bằng | PCI | 2023 | rank = 61 | actual"],
        id="change-15",
    ),
    pytest.param("Nếu không bị trừ 2 điểm, Hà Tĩnh đã đứng thứ 10 PAR INDEX 2021", [], id="change-16"),
    pytest.param(
        "Trung bình PAR INDEX 2023 của 63 tỉnh, thành là 86,98%",
        ["Các tỉnh, thành phố | PAR_INDEX | 2023 | score = 86.98 | actual"],
        id="component-1",
    ),
    pytest.param(
        "PAR INDEX bình quân khối bộ năm 2022: 84,05%",
        ["Các bộ, cơ quan ngang bộ | PAR_INDEX | 2022 | score = 84.05 | actual"],
        id="component-2",
    ),
    pytest.param(
        "Bộ GD&ĐT xếp cuối trong 17 bộ, cơ quan ngang bộ về PAR INDEX 2019",
        ["Bộ Giáo dục và Đào tạo | PAR_INDEX | 2019 | rank = 17 | actual"],
        id="component-3",
    ),
    pytest.param(
        "Lào Cai xếp thứ 2/14 tỉnh trung du và miền núi phía Bắc về PAR INDEX 2022",
        ["Lào Cai | PAR_INDEX | 2022 | rank = 2 | actual | region"],
        id="component-5",
    ),
    pytest.param(
        "Chi phí không chính thức của Bến Tre 7,89 điểm, hạng nhất PCI 2022",
        [
            "Bến Tre | PCI/Chi phí không chính thức | 2022 | rank = 1 | actual",
            "Bến Tre | PCI/Chi phí không chính thức | 2022 | score = 7.89 | actual",
        ],
        id="component-6",
    ),
    pytest.param(
        "Hạ tầng số của Hải Dương DTI 2022 xếp thứ 18",
        ["Hải Dương | DTI/Hạ tầng số | 2022 | rank = 18 | actual"],
        id="component-7",
    ),
    pytest.param(
        "Huyện Văn Yên dẫn đầu DDCI Yên Bái 2021 với 79,31 điểm",
        [
            "Huyện Văn Yên | DDCI | 2021 | rank = 1 | actual | internal",
            "Huyện Văn Yên | DDCI | 2021 | score = 79.31 | actual | internal",
        ],
        id="component-9",
    ),
    pytest.param(
        "PAR INDEX cấp sở tỉnh Quảng Nam 2022: Sở Tài chính 91,2%, Sở Y tế 84,5%",
        [
            "Sở Tài chính | PAR_INDEX | 2022 | score = 91.2 | actual | internal",
            "Sở Y tế | PAR_INDEX | 2022 | score = 84.5 | actual | internal",
        ],
        id="component-10",
    ),
    pytest.param(
        "Hiện đại hóa hành chính (PAR INDEX 2022) của Bộ Tài chính đạt 95,1%",
        ["Bộ Tài chính | PAR_INDEX/Hiện đại hóa hành chính | 2022 | score = 95.1 | actual"],
        id="component-11",
    ),
    pytest.param(
        "Chỉ số PAPI nội dung Cung ứng dịch vụ công của Đà Nẵng là 8,34 năm 2021",
        ["Đà Nẵng | PAPI/Cung ứng dịch vụ công | 2021 | score = 8.34 | actual"],
        id="component-12",
    ),
    pytest.param(
        "Cả nước: SIPAS 2022 đạt 80,08%, giảm 7,08 điểm phần trăm so với 2021",
        ["Cả nước | SIPAS | 2022 | score = 80.08 | actual", "Cả nước | SIPAS | 2022 | score_change = -7.08 | actual"],
        id="component-13",
    ),
    pytest.param(
        "Đông Nam Bộ có PCI trung bình 66,5 điểm năm 2022",
        ["Đông Nam Bộ | PCI | 2022 | score = 66.5 | actual"],
        id="component-14",
    ),
    pytest.param(
        "Thanh tra Chính phủ đứng thứ 13 về chuyển đổi số bộ ngành (DTI 2021), 0,3127 điểm",
        [
            "Thanh tra Chính phủ | DTI | 2021 | rank = 13 | actual",
            "Thanh tra Chính phủ | DTI | 2021 | score = 0.3127 | actual",
        ],
        id="component-15",
    ),
    pytest.param(
        "Năm ngoái, Bộ Xây dựng hạng 5 PAR INDEX, còn Bộ Y tế hạng 15",
        ["Bộ Xây dựng | PAR_INDEX | 2023 | rank = 5 | actual", "Bộ Y tế | PAR_INDEX | 2023 | rank = 15 | actual"],
        id="component-16",
    ),
    pytest.param(
        "Hai tỉnh láng giềng có bước đi trái ngược. PCI 2022 của Bắc Giang đạt 72,80 điểm, xếp thứ 2; trong khi đó Lạng Sơn chỉ xếp thứ 15 với 67,88 điểm.\n\nMột năm trước, Bắc Giang còn đứng thứ 31, còn Lạng Sơn đứng thứ 36.",
        [
            "Bắc Giang | PCI | 2021 | rank = 31 | actual",
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Lạng Sơn | PCI | 2021 | rank = 36 | actual",
            "Lạng Sơn | PCI | 2022 | rank = 15 | actual",
            "Lạng Sơn | PCI | 2022 | score = 67.88 | actual",
        ],
        id="trap-1",
    ),
    pytest.param(
        "Năm 2023, Hà Tĩnh đạt 88,43% về PAR INDEX, xếp thứ 18; chỉ số SIPAS đạt 83,1%, xếp thứ 29.\n\nSo với năm 2022, PAR INDEX tăng 2 bậc nhưng SIPAS giảm 4 bậc.",
        [
            "Hà Tĩnh | PAR_INDEX | 2023 | rank = 18 | actual",
            "Hà Tĩnh | PAR_INDEX | 2023 | rank_change = 2 | actual",
            "Hà Tĩnh | PAR_INDEX | 2023 | score = 88.43 | actual",
            "Hà Tĩnh | SIPAS | 2023 | rank = 29 | actual",
            "Hà Tĩnh | SIPAS | 2023 | rank_change = -4 | actual",
            "Hà Tĩnh | SIPAS | 2023 | score = 83.1 | actual",
        ],
        id="trap-2",
    ),
    pytest.param(
        "Tại hội nghị của tỉnh Nam Định, ông Nguyễn Văn A, Giám đốc Sở Nội vụ tỉnh Thái Bình, cho biết PAR INDEX năm 2022 của Thái Bình đạt 83,02%. Nam Định đạt 84,86%, đứng thứ 34.",
        [
            "Nam Định | PAR_INDEX | 2022 | rank = 34 | actual",
            "Nam Định | PAR_INDEX | 2022 | score = 84.86 | actual",
            "Thái Bình | PAR_INDEX | 2022 | score = 83.02 | actual",
        ],
        id="trap-3",
    ),
    pytest.param(
        "Không như PAPI, nơi tỉnh chỉ đứng thứ 48, ở bảng PCI 2021 Đồng Tháp vẫn giữ vị trí thứ 3 với 70,53 điểm.",
        [
            "Đồng Tháp | PAPI | 2021 | rank = 48 | actual",
            "Đồng Tháp | PCI | 2021 | rank = 3 | actual",
            "Đồng Tháp | PCI | 2021 | score = 70.53 | actual",
        ],
        id="trap-4",
    ),
    pytest.param(
        "Chỉ số DTI năm 2022 của Cần Thơ là 0,6754, cao hơn 0,0951 so với năm 2021; riêng chính quyền số đạt 0,7012, kinh tế số 0,6389.",
        [
            "Cần Thơ | DTI | 2022 | score = 0.6754 | actual",
            "Cần Thơ | DTI | 2022 | score_change = 0.0951 | actual",
            "Cần Thơ | DTI/Chính quyền số | 2022 | score = 0.7012 | actual",
            "Cần Thơ | DTI/Kinh tế số | 2022 | score = 0.6389 | actual",
        ],
        id="trap-6",
    ),
    pytest.param(
        "Từ vị trí 45 năm 2020, Ninh Thuận leo lên thứ 35 năm 2021 rồi 33 năm 2022 trong bảng PAR INDEX.",
        [
            "Ninh Thuận | PAR_INDEX | 2020 | rank = 45 | actual",
            "Ninh Thuận | PAR_INDEX | 2021 | rank = 35 | actual",
            "Ninh Thuận | PAR_INDEX | 2022 | rank = 33 | actual",
        ],
        id="trap-7",
    ),
    pytest.param(
        "Theo Bộ Nội vụ, Bộ Tư pháp dẫn đầu khối bộ về PAR INDEX 2023 với 89,95%, hơn Ngân hàng Nhà nước 0,06%. Bộ Nội vụ cũng cho biết Hải Phòng đứng thứ 2 khối tỉnh với 91,87%.",
        [
            "Bộ Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
        ],
        id="trap-9",
    ),
    pytest.param(
        "Năm 2022, Hòa Bình có 312.000 hồ sơ, tỷ lệ đúng hạn 98,7%. SIPAS của tỉnh đạt 78,9%, thấp hơn năm 2021 (85,3%).",
        ["Hòa Bình | SIPAS | 2021 | score = 85.3 | actual", "Hòa Bình | SIPAS | 2022 | score = 78.9 | actual"],
        id="trap-10",
    ),
    pytest.param(
        "Trong vùng Tây Nguyên, Đắk Nông xếp thứ nhất về PCI 2023, còn tính cả nước thì đứng thứ 21. Kon Tum xếp thứ 4 vùng và thứ 54 cả nước.",
        [
            "Kon Tum | PCI | 2023 | rank = 4 | actual | region",
            "Kon Tum | PCI | 2023 | rank = 54 | actual",
            "Đắk Nông | PCI | 2023 | rank = 1 | actual | region",
            "Đắk Nông | PCI | 2023 | rank = 21 | actual",
        ],
        id="trap-12",
    ),
    pytest.param(
        "Sở Tài chính dẫn đầu DDCI 2022 của Quảng Nam với 82,1 điểm. Cũng năm đó, Quảng Nam xếp thứ 21 PCI cả nước với 66,62 điểm.",
        [
            "Quảng Nam | PCI | 2022 | rank = 21 | actual",
            "Quảng Nam | PCI | 2022 | score = 66.62 | actual",
            "Sở Tài chính | DDCI | 2022 | rank = 1 | actual | internal",
            "Sở Tài chính | DDCI | 2022 | score = 82.1 | actual | internal",
        ],
        id="trap-13",
    ),
    pytest.param(
        "Hưng Yên đạt 23,65 điểm PGI năm 2023, xếp thứ 8; cùng kỳ, PCI của tỉnh đạt 67,74 điểm, xếp thứ 12. Một năm trước, PGI của tỉnh là 15,53 điểm.",
        [
            "Hưng Yên | PCI | 2023 | rank = 12 | actual",
            "Hưng Yên | PCI | 2023 | score = 67.74 | actual",
            "Hưng Yên | PGI | 2022 | score = 15.53 | actual",
            "Hưng Yên | PGI | 2023 | rank = 8 | actual",
            "Hưng Yên | PGI | 2023 | score = 23.65 | actual",
        ],
        id="trap-14",
    ),
    pytest.param(
        "Năm 2021 và 2022, PAR INDEX của Tuyên Quang lần lượt đạt 86,12% và 84,35%, xếp thứ 33 và 36.",
        [
            "Tuyên Quang | PAR_INDEX | 2021 | rank = 33 | actual",
            "Tuyên Quang | PAR_INDEX | 2021 | score = 86.12 | actual",
            "Tuyên Quang | PAR_INDEX | 2022 | rank = 36 | actual",
            "Tuyên Quang | PAR_INDEX | 2022 | score = 84.35 | actual",
        ],
        id="trap-16",
    ),
    pytest.param(
        "Cả PCI và PAPI 2022 của Quảng Ninh đều đứng thứ nhất; Hải Phòng đứng thứ 3 PCI nhưng PAPI chỉ thuộc nhóm trung bình cao.",
        [
            "Hải Phòng | PAPI | 2022 | group trung bình cao | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Quảng Ninh | PAPI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
        ],
        id="trap-18",
    ),
    pytest.param(
        "Với 0,7163 điểm DTI 2022, TP.HCM đứng thứ 2 sau Đà Nẵng (0,8002 điểm). Hà Nội ở vị trí 24, đạt 0,6053 điểm.",
        [
            "Hà Nội | DTI | 2022 | rank = 24 | actual",
            "Hà Nội | DTI | 2022 | score = 0.6053 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | rank = 2 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | score = 0.7163 | actual",
            "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual",
        ],
        id="trap-20",
    ),
    pytest.param(
        "Ở nội dung Kiểm soát tham nhũng của PAPI 2022, Long An đạt 7,52 điểm, cao nhất cả nước. Tổng điểm của tỉnh là 44,1, đứng thứ 14.",
        [
            "Long An | PAPI | 2022 | rank = 14 | actual",
            "Long An | PAPI | 2022 | score = 44.1 | actual",
            "Long An | PAPI/Kiểm soát tham nhũng | 2022 | rank = 1 | actual",
            "Long An | PAPI/Kiểm soát tham nhũng | 2022 | score = 7.52 | actual",
        ],
        id="trap-21",
    ),
    pytest.param(
        "Năm 2023, Bộ Y tế cải thiện 3 bậc PAR INDEX, lên thứ 14/17, đạt 80,82%. Bộ Giao thông vận tải giảm 2 bậc, còn 83,77%.",
        [
            "Bộ Giao thông vận tải | PAR_INDEX | 2023 | rank_change = -2 | actual",
            "Bộ Giao thông vận tải | PAR_INDEX | 2023 | score = 83.77 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | rank = 14 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | rank_change = 3 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | score = 80.82 | actual",
        ],
        id="trap-22",
    ),
    pytest.param(
        "Tây Ninh giảm 3,1 điểm PCI, Bình Phước tăng 1,2 điểm trong năm 2022. Hai tỉnh hiện lần lượt đứng thứ 42 và 43.",
        [
            "Bình Phước | PCI | 2022 | rank = 43 | actual",
            "Bình Phước | PCI | 2022 | score_change = 1.2 | actual",
            "Tây Ninh | PCI | 2022 | rank = 42 | actual",
            "Tây Ninh | PCI | 2022 | score_change = -3.1 | actual",
        ],
        id="trap-23",
    ),
    pytest.param(
        "Khi PCI 2020 của Phú Yên đứng thứ 47 thì SIPAS cùng năm của tỉnh là 84,6%. Năm 2022, PCI lùi xuống thứ 49, SIPAS còn 79,3%.",
        [
            "Phú Yên | PCI | 2020 | rank = 47 | actual",
            "Phú Yên | PCI | 2022 | rank = 49 | actual",
            "Phú Yên | SIPAS | 2020 | score = 84.6 | actual",
            "Phú Yên | SIPAS | 2022 | score = 79.3 | actual",
        ],
        id="trap-25",
    ),
    pytest.param(
        "Chủ tịch Hậu Giang nói tỉnh học Hải Phòng. Hải Phòng có PAR INDEX 2022 đạt 90,09%, đứng thứ 2; Hậu Giang 84,2%, thứ 38.",
        [
            "Hải Phòng | PAR_INDEX | 2022 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | rank = 38 | actual",
            "Hậu Giang | PAR_INDEX | 2022 | score = 84.2 | actual",
        ],
        id="trap-26",
    ),
    pytest.param(
        "GRDP năm 2022 của Khánh Hòa tăng 20,7%, cao nhất cả nước. Về PAR INDEX, tỉnh đạt 86,05%, xếp thứ 18; giải ngân đạt 92%, thứ 9 cả nước.",
        ["Khánh Hòa | PAR_INDEX | 2022 | rank = 18 | actual", "Khánh Hòa | PAR_INDEX | 2022 | score = 86.05 | actual"],
        id="trap-27",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_a_claim_states_exactly_these_facts(stated, text, expected):
    assert stated(text, published_at=TYPED_IN) == expected


NOTHING = [
    "Kết quả khảo sát PAPI 2022 tại Quảng Bình cho thấy 62,4% người dân được hỏi cho biết đã từng nộp hồ sơ trực tuyến.",
    "Có 85% doanh nghiệp tham gia khảo sát PCI 2021 tại Lào Cai cho rằng thủ tục đất đai còn phiền hà.",
    "Trong khảo sát SIPAS 2023, 12,7% người dân Cà Mau nói phải đi lại nhiều lần.",
    "Đoàn khảo sát PAPI phỏng vấn 288 người dân tại 6 thôn của tỉnh Bắc Kạn.",
    "Bộ tiêu chí PAR INDEX cấp tỉnh gồm 8 lĩnh vực, 38 tiêu chí và 88 tiêu chí thành phần, tổng 100 điểm.",
    "Điểm tự đánh giá, thẩm định chiếm 68 điểm; điểm điều tra xã hội học chiếm 32 điểm trong PAR INDEX của các tỉnh.",
    "Năm 2023, tỉnh Thái Bình tiếp nhận 312.450 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 99,2%, góp phần nâng cao PAR INDEX.",
    "Nhằm cải thiện chỉ số SIPAS, Hải Dương đã cung cấp 1.021 dịch vụ công trực tuyến, đạt 78% tổng số thủ tục.",
    "Chốt phiên hôm qua, VN-Index giảm 12,45 điểm, xuống 1.252 điểm, còn PCI của các tỉnh không ảnh hưởng gì tới nhà đầu tư.",
    "CPI tháng 5 của Đà Nẵng tăng 0,32% so với tháng trước, đứng thứ 2 trong các thành phố trực thuộc Trung ương.",
    "Chỉ số sản xuất công nghiệp (IIP) của Bắc Giang tăng 24,1%, cao nhất cả nước, trong khi tỉnh đang tập trung nâng hạng PCI.",
    "Việt Nam xếp thứ 46/132 về Chỉ số đổi mới sáng tạo toàn cầu (GII) năm 2023; Hà Nội là đầu tàu.",
    "Doanh nghiệp Hà Nội đứng đầu cả nước về đổi mới sáng tạo.",
    "Trường THPT chuyên Bắc Ninh đứng thứ 3 toàn quốc về số giải học sinh giỏi, tin vui giữa lúc tỉnh công bố PAR INDEX.",
    "Đội bóng Nam Định đứng đầu bảng V-League với 53 điểm.",
    "Công ty Điện lực Quảng Trị đạt 8,2 điểm chỉ số hài lòng khách hàng năm 2022, xếp thứ 5 trong Tổng công ty.",
    "Liệu Cần Thơ có lọt top 10 PCI năm 2023?",
    "Nếu cải thiện chi phí thời gian, An Giang có thể đứng thứ 15 về PCI.",
    "Tỉnh nào đạt từ 90% trở lên thì được xếp loại xuất sắc về PAR INDEX.",
    "Chỉ số PAPI có thang điểm từ 1 đến 10 cho mỗi nội dung.",
    "Có tin đồn Hòa Bình đứng bét bảng PAR INDEX 2023, nhưng chưa ai xác nhận.",
    "Đắk Nông không đứng cuối bảng PAPI 2022 như một số trang mạng đưa tin.",
    'Bác bỏ thông tin "Long An đứng đầu PCI 2023", đại diện VCCI nói bảng xếp hạng chưa công bố.',
    "Sở Nội vụ Phú Thọ khẳng định không có chuyện tỉnh đạt 95% PAR INDEX.",
    "Một cán bộ đùa rằng Gia Lai sẽ đứng thứ nhất PCI nếu xếp hạng từ dưới lên.",
    "Hồi đầu năm, nhiều người dự đoán Vĩnh Phúc sẽ đứng thứ 3 PCI, nhưng thực tế không phải vậy.",
    "Các tỉnh trong nhóm tốt có điểm PCI từ 67,67 đến 70,5.",
    "PAR INDEX chia làm ba nhóm: nhóm A trên 90%, nhóm B từ 80% đến 90%, nhóm C dưới 80%.",
    "Trọng số của Chi phí không chính thức trong PCI là 10%, Đào tạo lao động là 20%.",
    "Mẫu điều tra SIPAS năm 2023 của Thanh Hóa là 1.200 phiếu, tỷ lệ thu hồi 97,4%.",
    "Con số 84% hay 86% PAR INDEX 2022 của Lạng Sơn vẫn chưa rõ.",
    "Chưa rõ PCI 2022 của Sơn La là 62,3 hay 63,2 điểm.",
    "Không thể nói Kon Tum đạt 66 điểm PCI khi VCCI chưa công bố.",
    "Theo quy định, địa phương xếp hạng 1 đến 10 PAR INDEX được thưởng 500 triệu đồng.",
    "Người đứng đầu tỉnh Tây Ninh chịu trách nhiệm về kết quả PAR INDEX.",
    "Quảng Ninh là địa phương đầu tiên và duy nhất ban hành DDCI cấp xã.",
    "TP Đà Nẵng đi đầu trong chuyển đổi số với 100% thủ tục hành chính toàn trình.",
    "Yên Bái có 3 chỉ số thành phần PCI tăng điểm và 7 chỉ số giảm điểm.",
    "Nhà máy của Vinamilk ở Bình Dương đạt 92% chỉ số hài lòng của khách hàng.",
    "Bệnh viện Đa khoa Ninh Bình đạt 4,5/5 điểm hài lòng người bệnh, đứng thứ 2 trong các bệnh viện tuyến tỉnh.",
    "Đại học Đà Nẵng xếp hạng 501-600 trong bảng xếp hạng châu Á.",
    "Huyện Nghi Xuân có 16/17 xã đạt chuẩn nông thôn mới, đứng thứ 2 toàn tỉnh Hà Tĩnh, trong khi PAR INDEX cấp huyện chưa công bố.",
    "Hải Phòng thu hút FDI đứng thứ 2 cả nước, nhờ PCI nhiều năm ở nhóm tốt.",
    "GRDP của Hậu Giang tăng 12,27%, đứng đầu Đồng bằng sông Cửu Long, PCI của tỉnh cũng được cải thiện.",
    "Bắc Ninh xếp thứ 8 về quy mô kinh tế; lãnh đạo tỉnh yêu cầu nâng cao chỉ số PAPI.",
    "Chỉ số nông thôn mới của Nam Định cao nhất cả nước.",
    "Tỷ lệ hộ nghèo của Điện Biên còn 26,57%, cao nhất cả nước, PAPI phần nào phản ánh điều đó.",
    "Điểm thi tốt nghiệp THPT 2023 của Vĩnh Phúc đứng thứ 2 cả nước, đúng dịp công bố SIPAS.",
    "Chỉ số cạnh tranh toàn cầu GCI 4.0 của Việt Nam năm 2019 đạt 61,5 điểm, hạng 67/141.",
    "Doing Business 2020 xếp Việt Nam thứ 70/190, Hà Nội và TP.HCM được chọn khảo sát.",
    "Chính phủ điện tử Việt Nam hạng 86/193 theo EGDI 2022, Bộ TT&TT đặt ra việc gắn với DTI.",
    "Ngày 12/4/2023, UBND tỉnh Lâm Đồng ban hành Kế hoạch 2968/KH-UBND nâng cao PCI.",
    "Hội nghị PAPI 2023 có 150 đại biểu của 12 tỉnh, trong đó có Cần Thơ.",
    "Kinh phí tổ chức khảo sát DDCI của Quảng Nam là 1,2 tỷ đồng.",
    "Thí sinh đến từ Huế giành ngôi quán quân cuộc thi tìm hiểu PAR INDEX.",
    "Đoàn viên Sở Nội vụ Hà Tĩnh đoạt giải nhất hội thi CCHC năm 2023.",
    "Người dân chấm 9/10 điểm cho bộ phận một cửa phường Hàng Bông, Hà Nội.",
    "Ông A cho biết 9 trên 10 doanh nghiệp ở Long An biết đến PCI.",
    "Tỷ lệ doanh nghiệp Thái Nguyên trả chi phí không chính thức giảm từ 52% xuống 41% theo PCI 2022.",
    "68,9% người trả lời PAPI ở Vĩnh Long hài lòng với bệnh viện huyện.",
    "Chỉ số giá vàng trong nước tăng 3,1%; cùng ngày Bộ Nội vụ họp về SIPAS.",
    "Giả sử Hà Giang được 85 điểm PAR INDEX thì cũng chưa vào nhóm A.",
    "Muốn vào top 20 PCI, Kiên Giang phải vượt qua hơn 40 tỉnh.",
    "Làm sao để Bạc Liêu thoát khỏi vị trí 56 PAPI?",
    "Không ít người nhầm PAR INDEX của Lào Cai là 91%, thực ra đó là SIPAS của tỉnh khác.",
    "Từ năm 2005 đến nay VCCI đã công bố 18 báo cáo PCI.",
    "63/63 tỉnh, thành phố đã tự chấm điểm PAR INDEX, trong đó Hà Nam nộp sớm nhất.",
    "Năm 2023 có 15/17 bộ tăng điểm PAR INDEX so với năm 2022.",
    "Khoảng cách giữa tỉnh đứng đầu và tỉnh cuối bảng PAR INDEX là 10,86 điểm phần trăm.",
    "PCI gồm 142 chỉ tiêu, khảo sát 11.872 doanh nghiệp của 63 tỉnh.",
    "Ngân hàng số 1 về chuyển đổi số ở Việt Nam vừa khai trương chi nhánh tại Bắc Ninh.",
    "Ứng dụng Smart Quảng Ninh có 91% người dùng hài lòng.",
    "Khu công nghiệp VSIP Bắc Ninh đạt chỉ số xanh 85 điểm theo đánh giá của chủ đầu tư.",
    "Nhiệm vụ nâng hạng DTI được giao cho 5 sở của tỉnh Quảng Bình, hạn hoàn thành 30/6.",
    "Tổ công tác nâng cao chỉ số PCI tỉnh Sóc Trăng gồm 17 thành viên, do Chủ tịch tỉnh làm tổ trưởng.",
    "Các tiêu chí bị trừ điểm: giải ngân 0,5 điểm, trễ hẹn 1 điểm, thiếu văn bản 0,25 điểm (PAR INDEX Phú Yên).",
    "Phú Yên bị trừ 1,25 điểm ở tiêu chí giải ngân khi chấm PAR INDEX.",
    '"Tỉnh tôi hạng mấy PAR INDEX cũng được, miễn dân hài lòng", một vị lãnh đạo Bến Tre nói.',
    "Mức điểm tối đa của lĩnh vực Cải cách thể chế là 10 điểm, Hiện đại hóa hành chính là 14 điểm.",
    "Gần 60% tỉnh, thành có PAPI dưới 42 điểm.",
    "Dưới 80% là nhóm yếu trong bảng PAR INDEX, theo cách gọi của báo Hà Giang.",
    "Nhiều cử tri Tiền Giang hỏi: PCI của tỉnh đứng thứ mấy trong 63 tỉnh?",
    "Hà Nội đặt câu hỏi vì sao PAPI không thể vào nhóm 10.",
    "PGI là chỉ số do VCCI công bố lần đầu năm 2022 cùng với PCI lần thứ 18.",
    "Hạng 5 sao là mức xếp hạng cao nhất của khách sạn ở Nha Trang, Khánh Hòa; PCI không xét chuyện này.",
    "Trạm dừng nghỉ trên QL1 qua Bình Thuận xếp hạng 2.",
    "Cổng dịch vụ công Bình Phước được 9,5/10 điểm trải nghiệm theo đánh giá của IPS.",
    "Học sinh Hải Dương đứng thứ 4 cả nước điểm trung bình môn Toán.",
    "Chỉ số hạnh phúc của Yên Bái đạt 62,57% năm 2022.",
    "Chỉ số thương mại điện tử EBI 2023: TP.HCM 89,2 điểm, hạng 1; Hà Nội 85,9 điểm, hạng 2.",
    "Chỉ số phát triển con người HDI của Hà Nội đạt 0,799, cao nhất cả nước.",
    "Chỉ số thành phố thông minh IMD xếp Hà Nội thứ 97/142.",
    "Khi được hỏi về PCI, 7 trong 10 doanh nghiệp tại Đồng Tháp chấm chính quyền tỉnh từ 8 điểm trở lên.",
    "Bưu điện tỉnh Lạng Sơn dẫn đầu cả nước về tỷ lệ tiếp nhận hồ sơ qua bưu chính, hỗ trợ cải thiện PAR INDEX.",
    "Công an tỉnh Hưng Yên xếp thứ 2 toàn quốc về cấp căn cước, đóng góp cho DTI của tỉnh.",
    "Tạp chí xếp Sapa của Lào Cai hạng 3 điểm đến đẹp nhất; cùng tuần Lào Cai họp bàn PCI.",
    "Cục Thuế Bình Định đạt 98,4% chỉ số hài lòng người nộp thuế trong đợt tự khảo sát.",
    "Có người nói Quảng Ngãi tụt 10 bậc PAR INDEX là do sắp xếp bộ máy, nhưng đó chỉ là phỏng đoán khi chưa có kết quả.",
    "Thông tin Trà Vinh đứng thứ 61 PAPI là sai sự thật.",
    "Nghe đồn PCI 2020 Lai Châu đạt 60,1 điểm.",
    "Hình như Lai Châu đứng thứ 60 PCI 2020.",
    "Lai Châu đứng thứ 60 PCI 2020 chỉ là đồn đoán.",
    "Trước đó nhiều người đoán Lai Châu đứng thứ 60 PCI 2020, nhưng kết quả lại khác.",
    "Ông Nam phủ nhận việc Lai Châu đứng thứ 60 PCI 2020.",
    "VCCI bác thông tin Lai Châu đứng thứ 60 PCI 2020.",
    "PCI 2020 Lai Châu đạt 60,1 hoặc 61 điểm.",
    "Long An đe dọa ngôi đầu PCI 2022 của Quảng Ninh.",
    "Sơn La chật vật tìm đường vào top 30 PCI 2019.",
    "Nhiều trang mạng lan truyền PCI 2020 của Lai Châu đạt 60,1 điểm, đây là thông tin bịa đặt.",
    "Chỉ số PAR INDEX của Hà Nội là mối quan tâm lớn. Đây là hoạt động thứ 15 của thành phố trong năm 2022.",
    "Hà Nội họp về PAR INDEX. Quân đội Việt Nam đứng thứ 16 trên thế giới, chỉ sau Indonesia (thứ 14).",
    "Lâm Đồng quyết tâm nâng cao PCI. Xuất khẩu đạt 3,089 tỷ USD, tăng 24,6% so với cùng kỳ.",
    "Đà Nẵng bàn cách cải thiện PAPI. Các thị trường tiếp theo là Thái Lan (2,17 tỷ USD, giảm 3,2%) và Malaysia (1,789 tỷ USD, giảm 7%).",
    "Nam Định bàn về PAR INDEX. Cầu thủ ấy đang chơi ở giải hạng nhất của đảo Síp.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_figure_near_an_indicator_may_be_none_of_it(stated, text):
    assert stated(text, published_at=TYPED_IN) == []
