"""Which year a figure is of, in short articles of several sentences: announced, handed on, looked back to, aimed at."""

import datetime as dt

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM

ARTICLES = [
    pytest.param(
        {"title": "Lâm Đồng cải thiện mạnh chỉ số cải cách hành chính", "day": "2022-05-26", "outlet": "Báo Lâm Đồng"},
        (
            "Sáng 25/5, Bộ Nội vụ tổ chức hội nghị trực tuyến công bố Chỉ số cải cách hành chính (PAR INDEX) của các bộ, cơ quan ngang bộ và UBND các tỉnh, thành phố.\n\n"
            "Theo đó, Lâm Đồng đạt 87,18%, xếp vị trí 23/63 tỉnh, thành phố, tăng 4 bậc so với kỳ đánh giá trước.\n\n"
            "Trước đó một năm, tỉnh đạt 84,02% và đứng thứ 27."
        ),
        [
            "Lâm Đồng PAR_INDEX 2020 rank 27",
            "Lâm Đồng PAR_INDEX 2020 score 84.02",
            "Lâm Đồng PAR_INDEX 2021 rank 23",
            "Lâm Đồng PAR_INDEX 2021 rank_change 4",
            "Lâm Đồng PAR_INDEX 2021 score 87.18",
        ],
        id="a1",
    ),
    pytest.param(
        {"title": "Nhìn lại một chặng đường cải thiện môi trường đầu tư", "day": "", "outlet": "Tạp chí Doanh nhân"},
        (
            'Có thời điểm, Phú Yên được các nhà đầu tư nhắc tới như một "vùng trũng" về môi trường kinh doanh. Chỉ số PCI của tỉnh khi ấy chỉ đạt 56,3 điểm, xếp thứ 58 cả nước.\n\n'
            "Lãnh đạo tỉnh thừa nhận thủ tục đất đai là điểm nghẽn lớn nhất, còn doanh nghiệp vẫn phải đi lại nhiều lần."
        ),
        [
            "Phú Yên PCI None rank 58",
            "Phú Yên PCI None score 56.3",
        ],
        id="a2",
    ),
    pytest.param(
        {"title": "Kế hoạch nâng cao chỉ số PCI năm 2024", "day": "2024-02-20", "outlet": "Báo Quảng Bình"},
        (
            "UBND tỉnh Quảng Bình vừa ban hành kế hoạch nâng cao chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2024.\n\n"
            "Theo kết quả do VCCI công bố, PCI năm 2022 của tỉnh đạt 62,91 điểm, xếp thứ 54, giảm 4 bậc so với năm 2021.\n\n"
            "Kế hoạch đặt mục tiêu PCI của tỉnh đạt từ 66 điểm trở lên, vào nhóm 30 tỉnh dẫn đầu.\n\n"
            "Riêng chỉ số thành phần gia nhập thị trường phải đạt trên 7,5 điểm."
        ),
        [
            "Quảng Bình PCI 2022 rank 54",
            "Quảng Bình PCI 2022 rank_change -4",
            "Quảng Bình PCI 2022 score 62.91",
            "Quảng Bình PCI 2024 rank <=30 target",
            "Quảng Bình PCI 2024 score >=66 target",
            "Quảng Bình PCI/Gia nhập thị trường 2024 score >7.5 target",
        ],
        id="a3",
    ),
    pytest.param(
        {
            "title": "Bộ Công Thương: Kết quả cải cách hành chính 6 tháng đầu năm",
            "day": "2023-07-12",
            "outlet": "Cổng thông tin Bộ Công Thương",
        },
        (
            "Tại hội nghị sơ kết công tác 6 tháng đầu năm 2023, Văn phòng Bộ Công Thương cho biết Chỉ số cải cách hành chính năm 2022 của Bộ đạt 85,31%, xếp thứ 9/17 bộ, cơ quan ngang bộ.\n\n"
            "Trong 6 tháng qua, Bộ đã cắt giảm 12 điều kiện kinh doanh, rà soát 45 thủ tục hành chính.\n\n"
            "So với năm trước đó, thứ hạng của Bộ tăng 3 bậc, điểm số tăng 1,27%.\n\n"
            "Sáu tháng cuối năm, Bộ tập trung số hóa hồ sơ; phấn đấu năm nay vào nhóm 7 bộ dẫn đầu về PAR INDEX."
        ),
        [
            "Bộ Công Thương PAR_INDEX 2022 rank 9",
            "Bộ Công Thương PAR_INDEX 2022 rank_change 3",
            "Bộ Công Thương PAR_INDEX 2022 score 85.31",
            "Bộ Công Thương PAR_INDEX 2022 score_change 1.27",
            "Bộ Công Thương PAR_INDEX 2023 rank <=7 target",
        ],
        id="a4",
    ),
    pytest.param(
        {"title": "Hai chỉ số, hai gam màu", "day": "2024-05-15", "outlet": "Báo Đắk Lắk"},
        (
            "Liên tiếp hai tuần qua, Đắk Lắk đón nhận kết quả hai chỉ số quan trọng: PAR INDEX 2023 và PCI 2023.\n\n"
            "Với PAR INDEX, tỉnh đạt 86,04%, đứng thứ 45, tụt 8 bậc. Năm trước đó, tỉnh còn ở vị trí 37 với 85,11%.\n\n"
            "Ở chiều ngược lại, PCI đạt 65,8 điểm, tăng 5,89 điểm so với một năm trước và vươn lên hạng 38.\n\n"
            "Nhìn lại hai năm trước, PCI của tỉnh từng đạt 64,2 điểm, xếp thứ 34."
        ),
        [
            "Đắk Lắk PAR_INDEX 2022 rank 37",
            "Đắk Lắk PAR_INDEX 2022 score 85.11",
            "Đắk Lắk PAR_INDEX 2023 rank 45",
            "Đắk Lắk PAR_INDEX 2023 rank_change -8",
            "Đắk Lắk PAR_INDEX 2023 score 86.04",
            "Đắk Lắk PCI 2021 rank 34",
            "Đắk Lắk PCI 2021 score 64.2",
            "Đắk Lắk PCI 2023 rank 38",
            "Đắk Lắk PCI 2023 score 65.8",
            "Đắk Lắk PCI 2023 score_change 5.89",
        ],
        id="a5",
    ),
    pytest.param(
        {"title": "PAPI 2019: Bến Tre giữ vững ngôi đầu", "day": "2020-04-29", "outlet": "VietnamPlus"},
        (
            "Ngày 28/4, Chương trình Phát triển Liên hợp quốc công bố báo cáo PAPI năm 2019. Bến Tre dẫn đầu với 46,74 điểm. Tỉnh này cũng đứng đầu năm trước đó, khi đạt 47,05 điểm.\n\n"
            "Bắc Ninh năm nay về nhì, Bắc Giang thứ ba. Hai năm trước, Bắc Giang chỉ xếp thứ 24."
        ),
        [
            "Bắc Giang PAPI 2017 rank 24",
            "Bắc Giang PAPI 2019 rank 3",
            "Bắc Ninh PAPI 2019 rank 2",
            "Bến Tre PAPI 2018 rank 1",
            "Bến Tre PAPI 2018 score 47.05",
            "Bến Tre PAPI 2019 rank 1",
            "Bến Tre PAPI 2019 score 46.74",
        ],
        id="a6",
    ),
    pytest.param(
        {"title": "Chuyển đổi số Tây Ninh: Từ giữa bảng vào nhóm khá", "day": "2023-09-08", "outlet": "Báo Tây Ninh"},
        (
            "Bộ Thông tin và Truyền thông vừa công bố kết quả đánh giá mức độ chuyển đổi số (DTI). Tây Ninh đạt 0,6112, xếp thứ 21/63, tăng 11 bậc so với lần công bố trước.\n\n"
            "Trong ba trụ cột, chính quyền số xếp thứ 18, kinh tế số thứ 24 và xã hội số thứ 30.\n\n"
            "Theo kế hoạch, đến năm 2025 tỉnh phấn đấu thuộc nhóm 15 địa phương dẫn đầu về DTI; trước mắt, năm nay giữ vững trong nhóm 20."
        ),
        [
            "Tây Ninh DTI 2022 rank 21",
            "Tây Ninh DTI 2022 rank_change 11",
            "Tây Ninh DTI 2022 score 0.6112",
            "Tây Ninh DTI 2023 rank <=20 target",
            "Tây Ninh DTI 2025 rank <=15 target",
            "Tây Ninh DTI/Chính quyền số 2022 rank 18",
            "Tây Ninh DTI/Kinh tế số 2022 rank 24",
            "Tây Ninh DTI/Xã hội số 2022 rank 30",
        ],
        id="a7",
    ),
    pytest.param(
        {"title": "Vĩnh Long đặt chỉ tiêu cho giai đoạn mới", "day": "2021-08-10", "outlet": "Báo Vĩnh Long"},
        (
            "UBND tỉnh vừa phê duyệt Kế hoạch cải cách hành chính giai đoạn 2021-2025. Mục tiêu đến cuối giai đoạn, chỉ số hài lòng (SIPAS) đạt tối thiểu 90%, PAR INDEX thuộc nhóm 20 tỉnh dẫn đầu.\n\n"
            "Hiện trạng: năm 2020, SIPAS của tỉnh đạt 86,24%, xếp thứ 28; PAR INDEX đạt 83,5%, xếp thứ 31. Giai đoạn trước, thứ hạng tốt nhất của tỉnh về PAR INDEX là vị trí 22 vào năm 2017."
        ),
        [
            "Vĩnh Long PAR_INDEX 2017 rank 22",
            "Vĩnh Long PAR_INDEX 2020 rank 31",
            "Vĩnh Long PAR_INDEX 2020 score 83.5",
            "Vĩnh Long PAR_INDEX 2025 rank <=20 target",
            "Vĩnh Long SIPAS 2020 rank 28",
            "Vĩnh Long SIPAS 2020 score 86.24",
            "Vĩnh Long SIPAS 2025 score >=90 target",
        ],
        id="a8",
    ),
    pytest.param(
        {"title": "Sau hai năm tụt hạng, Kiên Giang bứt phá", "day": "2024-05-10", "outlet": "Báo Kiên Giang"},
        (
            "Sau hai năm liên tiếp tụt hạng, PCI của Kiên Giang đã trở lại đường đua. Năm 2023, tỉnh đạt 66,11 điểm, xếp thứ 35, tăng 25 bậc.\n\n"
            "Năm 2021, tỉnh ở vị trí 60 với 59,73 điểm; một năm sau vẫn giậm chân ở vị trí 60.\n\n"
            'Chủ tịch UBND tỉnh nhớ lại: "Hồi năm 2015, Kiên Giang từng đứng thứ 11, còn bây giờ chúng ta mới trở lại nhóm giữa".'
        ),
        [
            "Kiên Giang PCI 2015 rank 11",
            "Kiên Giang PCI 2021 rank 60",
            "Kiên Giang PCI 2021 score 59.73",
            "Kiên Giang PCI 2022 rank 60",
            "Kiên Giang PCI 2023 rank 35",
            "Kiên Giang PCI 2023 rank_change 25",
            "Kiên Giang PCI 2023 score 66.11",
        ],
        id="a9",
    ),
    pytest.param(
        {"title": "Đà Nẵng công bố DDCI", "day": "2023-12-21", "outlet": "Báo Đà Nẵng"},
        (
            "Chiều 20/12, UBND thành phố Đà Nẵng công bố kết quả khảo sát DDCI năm 2023. Ở khối sở, ban, ngành, Sở Du lịch dẫn đầu với 86,45 điểm. Kỳ trước, đơn vị này đứng thứ 4.\n\n"
            "Khối địa phương, quận Sơn Trà xếp thứ nhất với 84,9 điểm, năm ngoái là 81,2 điểm."
        ),
        [
            "Quận Sơn Trà DDCI 2022 score 81.2",
            "Quận Sơn Trà DDCI 2023 rank 1",
            "Quận Sơn Trà DDCI 2023 score 84.9",
            "Sở Du lịch DDCI 2022 rank 4",
            "Sở Du lịch DDCI 2023 rank 1",
            "Sở Du lịch DDCI 2023 score 86.45",
        ],
        id="a10",
    ),
    pytest.param(
        {"title": "Bình Thuận: Nhìn thẳng vào chỉ số PCI", "day": "2022-06-02", "outlet": "Báo Bình Thuận"},
        (
            "Chỉ số PCI của Bình Thuận lần này đạt 65,96 điểm, xếp thứ 22, tăng 3 bậc so với lần trước.\n\n"
            "Các năm 2018, 2019, 2020, tỉnh lần lượt xếp thứ 31, 20 và 25. Riêng năm 2019 đạt 66,45 điểm, cao nhất từ trước đến nay.\n\n"
            "Đáng nói, chỉ số thành phần chi phí không chính thức đạt 7,31 điểm, cùng kỳ là 6,8 điểm."
        ),
        [
            "Bình Thuận PCI 2018 rank 31",
            "Bình Thuận PCI 2019 rank 20",
            "Bình Thuận PCI 2019 score 66.45",
            "Bình Thuận PCI 2020 rank 25",
            "Bình Thuận PCI 2021 rank 22",
            "Bình Thuận PCI 2021 rank_change 3",
            "Bình Thuận PCI 2021 score 65.96",
            "Bình Thuận PCI/Chi phí không chính thức 2020 score 6.8",
            "Bình Thuận PCI/Chi phí không chính thức 2021 score 7.31",
        ],
        id="a11",
    ),
    pytest.param(
        {
            "title": "Hưng Yên tổng kết công tác cải cách hành chính năm 2023, triển khai nhiệm vụ năm 2024",
            "day": "2024-01-18",
            "outlet": "Báo Hưng Yên",
        },
        (
            "Năm 2023, toàn tỉnh tiếp nhận 512.000 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 99,1%.\n\n"
            "Kết quả công bố trong năm cho thấy PAR INDEX của tỉnh đạt 85,34%, xếp thứ 26; SIPAS đạt 82,6%, xếp thứ 15; PCI đạt 67,91 điểm, xếp thứ 14.\n\n"
            "Năm 2024, tỉnh phấn đấu PAR INDEX vào nhóm 20, SIPAS vào nhóm 10 và PCI thuộc nhóm 15 tỉnh, thành phố dẫn đầu cả nước."
        ),
        [
            "Hưng Yên PAR_INDEX 2022 rank 26",
            "Hưng Yên PAR_INDEX 2022 score 85.34",
            "Hưng Yên PAR_INDEX 2024 rank <=20 target",
            "Hưng Yên PCI 2022 rank 14",
            "Hưng Yên PCI 2022 score 67.91",
            "Hưng Yên PCI 2024 rank <=15 target",
            "Hưng Yên SIPAS 2022 rank 15",
            "Hưng Yên SIPAS 2022 score 82.6",
            "Hưng Yên SIPAS 2024 rank <=10 target",
        ],
        id="a13",
    ),
    pytest.param(
        {"title": "Cần Thơ: Những con số biết nói", "day": "2025-04-18", "outlet": "Báo Cần Thơ"},
        (
            "Hội nghị sáng nay công bố PAR INDEX năm 2024 cho thấy Cần Thơ đạt 88,37%, đứng thứ 19.\n\n"
            "Nhìn rộng ra cả giai đoạn 2021-2024, thứ hạng của thành phố lần lượt là 33, 41, 25 và 19.\n\n"
            "SIPAS cùng năm đạt 83,14%. Con số của một năm trước là 81,37%, của hai năm trước là 79,8%.\n\n"
            "Phát biểu tại hội nghị, Phó Chủ tịch UBND thành phố cho biết năm nay Cần Thơ phấn đấu PAR INDEX đạt từ 89% trở lên, SIPAS trên 85%."
        ),
        [
            "Cần Thơ PAR_INDEX 2021 rank 33",
            "Cần Thơ PAR_INDEX 2022 rank 41",
            "Cần Thơ PAR_INDEX 2023 rank 25",
            "Cần Thơ PAR_INDEX 2024 rank 19",
            "Cần Thơ PAR_INDEX 2024 score 88.37",
            "Cần Thơ PAR_INDEX 2025 score >=89 target",
            "Cần Thơ SIPAS 2022 score 79.8",
            "Cần Thơ SIPAS 2023 score 81.37",
            "Cần Thơ SIPAS 2024 score 83.14",
            "Cần Thơ SIPAS 2025 score >85 target",
        ],
        id="a15",
    ),
    pytest.param(
        {
            "title": "Thanh Hóa triển khai nhiệm vụ cải cách hành chính quý II",
            "day": "2023-04-11",
            "outlet": "Báo Thanh Hóa",
        },
        (
            "Quý I năm 2023, Thanh Hóa tiếp nhận trên 300.000 hồ sơ; tỷ lệ đúng hạn 99,8%. Điểm Bộ chỉ số phục vụ người dân, doanh nghiệp (theo Quyết định 766) của tỉnh đạt 79,6 điểm, xếp thứ 9 cả nước.\n\n"
            "Cùng kỳ năm 2022, tỉnh mới đạt 68,4 điểm.\n\n"
            "Về PAR INDEX, tỉnh đang chờ kết quả năm 2022; năm 2021 tỉnh đạt 86,86%, xếp thứ 25."
        ),
        [
            "Thanh Hóa INDEX_766 2022 score 68.4",
            "Thanh Hóa INDEX_766 2023 rank 9",
            "Thanh Hóa INDEX_766 2023 score 79.6",
            "Thanh Hóa PAR_INDEX 2021 rank 25",
            "Thanh Hóa PAR_INDEX 2021 score 86.86",
        ],
        id="a17",
    ),
    pytest.param(
        {"title": "Sơn La: Giữ đà cải cách", "day": "2021-07-01", "outlet": "Báo Sơn La"},
        (
            "Năm 2020\n\n"
            "Chỉ số PAPI của tỉnh đạt 43,32 điểm, thuộc nhóm trung bình cao. SIPAS đạt 81,5%.\n\n"
            "Năm 2019\n\n"
            "PAPI đạt 42,87 điểm. SIPAS đạt 79,05%, xếp thứ 57.\n\n"
            "Những năm tới\n\n"
            "Sơn La phấn đấu đến năm 2025, PAPI đạt trên 45 điểm."
        ),
        [
            "Sơn La PAPI 2019 score 42.87",
            "Sơn La PAPI 2020 group trung bình cao",
            "Sơn La PAPI 2020 score 43.32",
            "Sơn La PAPI 2025 score >45 target",
            "Sơn La SIPAS 2019 rank 57",
            "Sơn La SIPAS 2019 score 79.05",
            "Sơn La SIPAS 2020 score 81.5",
        ],
        id="a18",
    ),
    pytest.param(
        {"title": "Bắc Kạn: Ba năm đi lên", "day": "2024-06-11", "outlet": "Báo Bắc Kạn"},
        (
            "Trong 3 năm liên tiếp, PAR INDEX của Bắc Kạn đều tăng hạng. Nếu như năm 2020 tỉnh xếp thứ 58 thì năm 2021 đã là 51, năm 2022 là 43 và đến năm 2023 đứng thứ 36 với 86,55%.\n\n"
            "Như vậy sau ba năm, tỉnh tăng 22 bậc.\n\n"
            'Ông Hoàng Văn Thiên, Giám đốc Sở Nội vụ, cho rằng kết quả này chưa bền vững: "Có năm chúng ta chỉ đạt 78,95%, đứng gần cuối bảng".'
        ),
        [
            "Bắc Kạn PAR_INDEX 2020 rank 58",
            "Bắc Kạn PAR_INDEX 2021 rank 51",
            "Bắc Kạn PAR_INDEX 2022 rank 43",
            "Bắc Kạn PAR_INDEX 2023 rank 36",
            "Bắc Kạn PAR_INDEX 2023 rank_change 22",
            "Bắc Kạn PAR_INDEX 2023 score 86.55",
            "Bắc Kạn PAR_INDEX None score 78.95",
        ],
        id="a19",
    ),
    pytest.param(
        {"title": "Quảng Ngãi quyết tâm lấy lại thứ hạng", "day": "2023-02-14", "outlet": "Báo Quảng Ngãi"},
        (
            "Năm 2021 là năm đáng buồn của Quảng Ngãi khi Chỉ số PAR INDEX chỉ đạt 83,52%, xếp thứ 55. Cũng năm này, PCI đạt 62,97 điểm, xếp thứ 45.\n\n"
            "Theo Sở Nội vụ, kết quả của năm 2022 chưa được công bố nhưng dự báo PAR INDEX sẽ đạt khoảng 85%.\n\n"
            "Tỉnh đặt mục tiêu trong năm 2023, PAR INDEX tăng ít nhất 10 bậc, vào nhóm 45 tỉnh, thành phố."
        ),
        [
            "Quảng Ngãi PAR_INDEX 2021 rank 55",
            "Quảng Ngãi PAR_INDEX 2021 score 83.52",
            "Quảng Ngãi PAR_INDEX 2022 score ~85 forecast",
            "Quảng Ngãi PAR_INDEX 2023 rank <=45 target",
            "Quảng Ngãi PAR_INDEX 2023 rank_change >=10 target",
            "Quảng Ngãi PCI 2021 rank 45",
            "Quảng Ngãi PCI 2021 score 62.97",
        ],
        id="a20",
    ),
    pytest.param(
        {"title": "Ngân hàng Nhà nước dẫn đầu PAR INDEX", "day": "2021-06-25", "outlet": "Báo Pháp luật Việt Nam"},
        (
            "Sáng 24/6, Ban Chỉ đạo Cải cách hành chính của Chính phủ công bố Chỉ số cải cách hành chính năm 2020. Giá trị trung bình của các bộ đạt 87,11%, cao hơn 1,48% so với năm 2019.\n\n"
            "Ngân hàng Nhà nước tiếp tục dẫn đầu với 95,88%, đây là năm thứ sáu liên tiếp. Bộ Tư pháp về nhì với 94,4%, năm trước đứng thứ tư."
        ),
        [
            "Bộ Tư pháp PAR_INDEX 2019 rank 4",
            "Bộ Tư pháp PAR_INDEX 2020 rank 2",
            "Bộ Tư pháp PAR_INDEX 2020 score 94.4",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2020 score 87.11",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2020 score_change 1.48",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2020 rank 1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2020 score 95.88",
        ],
        id="a21",
    ),
    pytest.param(
        {"title": "Quảng Trị: Bàn giải pháp nâng hạng", "day": "2020-08-03", "outlet": "Báo Quảng Trị"},
        (
            "Tại hội nghị, nhiều đại biểu thẳng thắn nhìn nhận: năm 2019, chỉ số PCI của tỉnh đạt 62,93 điểm, xếp thứ 47. So với năm 2018, tỉnh tăng 7 bậc, song so với năm 2014 vẫn thấp hơn 20 bậc.\n\n"
            "Đến nay, Trung tâm Phục vụ hành chính công đã đi vào hoạt động ổn định, giải quyết 1.200 hồ sơ mỗi tháng.\n\n"
            "Năm 2014 cũng là năm tỉnh đạt thứ hạng cao nhất: vị trí 27."
        ),
        [
            "Quảng Trị PCI 2014 rank 27",
            "Quảng Trị PCI 2019 rank 47",
            "Quảng Trị PCI 2019 rank_change -20",
            "Quảng Trị PCI 2019 rank_change 7",
            "Quảng Trị PCI 2019 score 62.93",
        ],
        id="a22",
    ),
    pytest.param(
        {"title": "Hà Giang: Thăng hạng PAR INDEX", "day": "2023-05-04", "outlet": "Báo Hà Giang"},
        (
            "Từ vị trí áp chót, Hà Giang đã vươn lên. Theo kết quả vừa được công bố, chỉ số CCHC của tỉnh đạt 83,87%, xếp thứ 47, tăng 13 bậc.\n\n"
            "Năm 2021, tỉnh đạt 82,15%, đứng thứ 60. Năm 2020: thứ 59. Năm 2019: thứ 62.\n\n"
            "Giám đốc Sở Nội vụ cho hay, so với mặt bằng chung cả nước (84,79%), kết quả này vẫn còn thấp."
        ),
        [
            "Cả nước PAR_INDEX 2022 score 84.79",
            "Hà Giang PAR_INDEX 2019 rank 62",
            "Hà Giang PAR_INDEX 2020 rank 59",
            "Hà Giang PAR_INDEX 2021 rank 60",
            "Hà Giang PAR_INDEX 2021 score 82.15",
            "Hà Giang PAR_INDEX 2022 rank 47",
            "Hà Giang PAR_INDEX 2022 rank_change 13",
            "Hà Giang PAR_INDEX 2022 score 83.87",
        ],
        id="a24",
    ),
    pytest.param(
        {"title": "Lào Cai trên bản đồ chuyển đổi số", "day": "2022-08-09", "outlet": "Báo Lào Cai"},
        (
            "Ngày 8/8, kết quả DTI 2021 được công bố. Lào Cai xếp thứ 10 với 0,5032 điểm. Năm 2020, kỳ đánh giá đầu tiên, tỉnh xếp thứ 17 với 0,3371 điểm.\n\n"
            "Trong đó chính quyền số từ thứ 12 lên thứ 7. Xã hội số giảm 2 bậc.\n\n"
            "Bộ trưởng lưu ý các tỉnh không nên tự mãn: năm tới bộ chỉ số sẽ thay đổi."
        ),
        [
            "Lào Cai DTI 2020 rank 17",
            "Lào Cai DTI 2020 score 0.3371",
            "Lào Cai DTI 2021 rank 10",
            "Lào Cai DTI 2021 score 0.5032",
            "Lào Cai DTI/Chính quyền số 2020 rank 12",
            "Lào Cai DTI/Chính quyền số 2021 rank 7",
            "Lào Cai DTI/Xã hội số 2021 rank_change -2",
        ],
        id="a25",
    ),
    pytest.param(
        {"title": "Hậu Giang hướng tới nhóm khá", "day": "2022-01-10", "outlet": "Báo Hậu Giang"},
        (
            "Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020-2025 xác định đến cuối nhiệm kỳ đưa PCI vào nhóm 30. Năm 2020, điểm xuất phát của tỉnh là hạng 39 với 63,8 điểm.\n\n"
            "Kế hoạch năm 2022 đề ra PCI đạt 65 điểm; năm 2023 đạt 66 điểm.\n\n"
            "Theo ước tính của Sở Kế hoạch và Đầu tư, năm 2021 PCI của tỉnh ước đạt 64,5 điểm."
        ),
        [
            "Hậu Giang PCI 2020 rank 39",
            "Hậu Giang PCI 2020 score 63.8",
            "Hậu Giang PCI 2021 score 64.5 forecast",
            "Hậu Giang PCI 2022 score 65 target",
            "Hậu Giang PCI 2023 score 66 target",
            "Hậu Giang PCI 2025 rank <=30 target",
        ],
        id="a26",
    ),
    pytest.param(
        {"title": "Yên Bái: Sự hài lòng của người dân tăng", "day": "2023-06-20", "outlet": "Báo Yên Bái"},
        (
            "Chỉ số hài lòng về sự phục vụ hành chính của Yên Bái công bố năm 2023 đạt 84,27%, xếp thứ 7, trong khi công bố năm 2022 là 89,1%, xếp thứ 13.\n\n"
            "Như vậy tỉnh tăng 6 bậc nhưng điểm số giảm 4,83%."
        ),
        [
            "Yên Bái SIPAS 2021 rank 13",
            "Yên Bái SIPAS 2021 score 89.1",
            "Yên Bái SIPAS 2022 rank 7",
            "Yên Bái SIPAS 2022 rank_change 6",
            "Yên Bái SIPAS 2022 score 84.27",
            "Yên Bái SIPAS 2022 score_change -4.83",
        ],
        id="a27",
    ),
    pytest.param(
        {"title": "Chuyện cải cách ở Ninh Thuận", "day": "2025-06-03", "outlet": "Báo Ninh Thuận"},
        (
            "Năm 2024 khép lại với nhiều niềm vui: tỉnh hoàn thành 16/18 chỉ tiêu kinh tế - xã hội, thu ngân sách vượt 12%.\n\n"
            "Chỉ số PCI vừa công bố đầu tháng 5 đạt 67,5 điểm, tăng 1,9 điểm so với năm trước. PAR INDEX đạt 88,02%, xếp thứ 24.\n\n"
            "Trong khi đó, PAPI năm 2023 chỉ đạt 40,1 điểm, thuộc nhóm thấp nhất. Năm nay, tỉnh phấn đấu cải thiện lên nhóm trung bình cao."
        ),
        [
            "Ninh Thuận PAPI 2023 group thấp nhất",
            "Ninh Thuận PAPI 2023 score 40.1",
            "Ninh Thuận PAPI 2025 group trung bình cao target",
            "Ninh Thuận PAR_INDEX 2024 rank 24",
            "Ninh Thuận PAR_INDEX 2024 score 88.02",
            "Ninh Thuận PCI 2024 score 67.5",
            "Ninh Thuận PCI 2024 score_change 1.9",
        ],
        id="a28",
    ),
    pytest.param(
        {"title": "Kon Tum: Gỡ nút thắt từ những con số", "day": "2021-09-14", "outlet": "Báo Kon Tum"},
        (
            "Bảng xếp hạng PCI năm 2020 được VCCI công bố hồi tháng 4/2021 cho thấy Kon Tum đạt 61,73 điểm, xếp thứ 56. Bảng xếp hạng trước đó, tỉnh có 62,23 điểm, ở vị trí 54.\n\n"
            '"Cách đây ba năm chúng ta ở hạng 59, bây giờ hạng 56, tức là đi rất chậm", Chủ tịch UBND tỉnh Lê Ngọc Tuấn nói.\n\n'
            "Ông yêu cầu các sở, ngành xây dựng kịch bản để PCI năm nay vượt 63 điểm."
        ),
        [
            "Kon Tum PCI 2018 rank 59",
            "Kon Tum PCI 2019 rank 54",
            "Kon Tum PCI 2019 score 62.23",
            "Kon Tum PCI 2020 rank 56",
            "Kon Tum PCI 2020 score 61.73",
            "Kon Tum PCI 2021 score >63 target",
        ],
        id="b1",
    ),
    pytest.param(
        {"title": "Bức tranh PAPI qua các năm", "day": "2024-04-05", "outlet": "VnExpress"},
        (
            "Báo cáo PAPI 2023 công bố ngày 2/4 xếp Thái Nguyên ở vị trí dẫn đầu với 46,04 điểm.\n\n"
            "Cần Thơ từng ở nhóm thấp nhất hồi năm 2020 thì hai năm sau đã vào nhóm trung bình cao. Năm nay, thành phố lại rơi về nhóm trung bình thấp với 41,2 điểm.\n\n"
            "Tại Quảng Ninh, điểm số 43,6 của kỳ này thấp hơn 3 điểm so với kỳ trước."
        ),
        [
            "Cần Thơ PAPI 2020 group thấp nhất",
            "Cần Thơ PAPI 2022 group trung bình cao",
            "Cần Thơ PAPI 2023 group trung bình thấp",
            "Cần Thơ PAPI 2023 score 41.2",
            "Quảng Ninh PAPI 2023 score 43.6",
            "Quảng Ninh PAPI 2023 score_change -3",
            "Thái Nguyên PAPI 2023 rank 1",
            "Thái Nguyên PAPI 2023 score 46.04",
        ],
        id="b3",
    ),
    pytest.param(
        {"title": "Điện Biên: Nhiệm kỳ của những đổi thay", "day": "2025-08-19", "outlet": "Báo Điện Biên Phủ"},
        (
            "Đầu nhiệm kỳ 2020-2025, PCI của Điện Biên xếp thứ 61. Đến nay, tỉnh đã ở vị trí 38, tăng 23 bậc.\n\n"
            "Chỉ số CCHC từ 79,8% năm 2020 tăng lên 87,6% năm 2024, bình quân mỗi năm tăng gần 2%.\n\n"
            "Nhiệm kỳ 2025-2030, Đảng bộ tỉnh đặt mục tiêu PCI thuộc nhóm 30, chỉ số CCHC đạt 90% trở lên."
        ),
        [
            "Điện Biên PAR_INDEX 2020 score 79.8",
            "Điện Biên PAR_INDEX 2024 score 87.6",
            "Điện Biên PAR_INDEX 2030 score >=90 target",
            "Điện Biên PCI 2020 rank 61",
            "Điện Biên PCI 2024 rank 38",
            "Điện Biên PCI 2024 rank_change 23",
            "Điện Biên PCI 2030 rank <=30 target",
        ],
        id="b5",
    ),
    pytest.param(
        {"title": "An Giang phấn đấu vào nhóm khá", "day": "2017-03-30", "outlet": "Báo An Giang"},
        (
            "VCCI vừa công bố chỉ số PCI 2016. An Giang đạt 57,59 điểm, giảm 0,02 điểm và rớt 5 hạng, còn 38/63.\n\n"
            "Nhớ lại giai đoạn 2009-2011, tỉnh nhiều năm liền ở nhóm tốt, đỉnh cao là hạng 9 năm 2009.\n\n"
            "Trong hai năm 2013 và 2014, An Giang đứng lần lượt ở hạng 23 và 37. Đến 2015 nhích lên hạng 33.\n\n"
            "Năm 2017, tỉnh quyết tâm giành lại vị trí trong 30 tỉnh đứng đầu."
        ),
        [
            "An Giang PCI 2009 rank 9",
            "An Giang PCI 2013 rank 23",
            "An Giang PCI 2014 rank 37",
            "An Giang PCI 2015 rank 33",
            "An Giang PCI 2016 rank 38",
            "An Giang PCI 2016 rank_change -5",
            "An Giang PCI 2016 score 57.59",
            "An Giang PCI 2016 score_change -0.02",
            "An Giang PCI 2017 rank <=30 target",
        ],
        id="b6",
    ),
    pytest.param(
        {"title": "Tuyên Quang: Chỉ số PII ra sao?", "day": "2024-12-28", "outlet": "Báo Tuyên Quang"},
        (
            "Bộ Khoa học và Công nghệ vừa công bố chỉ số đổi mới sáng tạo cấp địa phương (PII) năm nay. Tuyên Quang đạt 33,12 điểm, xếp thứ 42, tăng 2 bậc so với năm ngoái.\n\n"
            "Năm ngoái tỉnh có 32,55 điểm, đứng thứ 44.\n\n"
            "Còn PCI 2023, công bố hồi tháng 5, tỉnh đạt 66,5 điểm, đứng thứ 31."
        ),
        [
            "Tuyên Quang PCI 2023 rank 31",
            "Tuyên Quang PCI 2023 score 66.5",
            "Tuyên Quang PII 2023 rank 44",
            "Tuyên Quang PII 2023 score 32.55",
            "Tuyên Quang PII 2024 rank 42",
            "Tuyên Quang PII 2024 rank_change 2",
            "Tuyên Quang PII 2024 score 33.12",
        ],
        id="b7",
    ),
    pytest.param(
        {"title": "Ninh Bình nâng cao năng lực cạnh tranh", "day": "2022-03-10", "outlet": "Báo Ninh Bình"},
        (
            "Năm 2020, PCI Ninh Bình xếp thứ 58 với 61,03 điểm, thấp nhất trong 10 năm.\n\n"
            "Từ bài học đó, tỉnh đã ban hành Nghị quyết 05, thành lập tổ công tác, tổ chức 14 cuộc đối thoại. Hàng trăm kiến nghị được tháo gỡ, niềm tin của doanh nghiệp dần trở lại.\n\n"
            "Mục tiêu đến năm 2025, chỉ số này thuộc nhóm 20; trong đó năm 2022 tăng từ 5 đến 10 bậc so với năm 2020."
        ),
        [
            "Ninh Bình PCI 2020 rank 58",
            "Ninh Bình PCI 2020 score 61.03",
            "Ninh Bình PCI 2022 rank_change <=10 target",
            "Ninh Bình PCI 2022 rank_change >=5 target",
            "Ninh Bình PCI 2025 rank <=20 target",
        ],
        id="b8",
    ),
    pytest.param(
        {"title": "Bạc Liêu lọt tốp 10", "day": "2022-05-25", "outlet": "Cổng thông tin điện tử Bạc Liêu"},
        (
            "Theo kết quả công bố sáng nay, PAR INDEX của Bạc Liêu đạt 87,91%, xếp hạng 11. Như vậy, so với vị trí 46 của hai năm trước, tỉnh đã tăng 35 bậc.\n\n"
            "Đáng chú ý, kỳ công bố năm 2021 tỉnh đứng thứ 29.\n\n"
            "Chỉ số hài lòng đạt 88,4%; kỳ trước là 86,2%."
        ),
        [
            "Bạc Liêu PAR_INDEX 2019 rank 46",
            "Bạc Liêu PAR_INDEX 2020 rank 29",
            "Bạc Liêu PAR_INDEX 2021 rank 11",
            "Bạc Liêu PAR_INDEX 2021 rank_change 35",
            "Bạc Liêu PAR_INDEX 2021 score 87.91",
            "Bạc Liêu SIPAS 2020 score 86.2",
            "Bạc Liêu SIPAS 2021 score 88.4",
        ],
        id="b9",
    ),
    pytest.param(
        {"title": "Huyện Đông Hưng đứng đầu DDCI Thái Bình", "day": "2022-12-16", "outlet": "Báo Thái Bình"},
        (
            "Sáng 16/12, Hiệp hội Doanh nghiệp tỉnh công bố DDCI. Nhóm huyện, thành phố: huyện Đông Hưng dẫn đầu với 78,2 điểm; năm 2021, huyện đứng thứ 3 với 74,15 điểm.\n\n"
            "Nhóm sở, ngành: Cục Thuế tỉnh đạt 80,4 điểm, đứng đầu; Sở Xây dựng đứng cuối với 65,3 điểm, trong khi năm trước đứng thứ 12."
        ),
        [
            "Cục Thuế tỉnh DDCI 2022 rank 1",
            "Cục Thuế tỉnh DDCI 2022 score 80.4",
            "Huyện Đông Hưng DDCI 2021 rank 3",
            "Huyện Đông Hưng DDCI 2021 score 74.15",
            "Huyện Đông Hưng DDCI 2022 rank 1",
            "Huyện Đông Hưng DDCI 2022 score 78.2",
            "Sở Xây dựng DDCI 2021 rank 12",
            "Sở Xây dựng DDCI 2022 rank bottom1",
            "Sở Xây dựng DDCI 2022 score 65.3",
        ],
        id="b10",
    ),
    pytest.param(
        {
            "title": "Phó Thủ tướng chủ trì phiên họp về cải cách hành chính",
            "day": "2019-05-24",
            "outlet": "Báo Chính phủ",
        },
        (
            "Tại phiên họp, Bộ Nội vụ công bố PAR INDEX 2018. Giá trị trung bình của 18 bộ đạt 82,68%, tăng 2,96% so với 2017. Của 63 tỉnh là 76,92%, giảm nhẹ so với mức 77,72% của năm trước.\n\n"
            "Quảng Ninh lần thứ hai liên tiếp đứng đầu, đạt 89,06%, giảm 0,39% so với năm 2017. Phú Yên xếp cuối với 69,42%.\n\n"
            "Phó Thủ tướng nhắc lại năm 2012, năm đầu tiên triển khai, giá trị trung bình các bộ chỉ là 75,38%."
        ),
        [
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2012 score 75.38",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2018 score 82.68",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2018 score_change 2.96",
            "Các tỉnh, thành phố PAR_INDEX 2017 score 77.72",
            "Các tỉnh, thành phố PAR_INDEX 2018 score 76.92",
            "Phú Yên PAR_INDEX 2018 rank 63",
            "Phú Yên PAR_INDEX 2018 score 69.42",
            "Quảng Ninh PAR_INDEX 2018 rank 1",
            "Quảng Ninh PAR_INDEX 2018 score 89.06",
            "Quảng Ninh PAR_INDEX 2018 score_change -0.39",
        ],
        id="b11",
    ),
    pytest.param(
        {"title": "Cà Mau: Quyết liệt cải thiện chỉ số hài lòng", "day": "2023-05-30", "outlet": "Báo Cà Mau"},
        (
            "Chỉ số SIPAS của Cà Mau những năm gần đây biến động mạnh. Cụ thể: 2019: 82,3%; 2020: 85,6%; 2021: 87,12%; 2022: 80,05%.\n\n"
            "Đặc biệt, 2021 là năm tỉnh xếp hạng cao nhất (hạng 18), để rồi một năm sau tụt xuống hạng 35.\n\n"
            "Bình quân 4 năm, SIPAS của tỉnh đạt 83,77%."
        ),
        [
            "Cà Mau SIPAS 2019 score 82.3",
            "Cà Mau SIPAS 2020 score 85.6",
            "Cà Mau SIPAS 2021 rank 18",
            "Cà Mau SIPAS 2021 score 87.12",
            "Cà Mau SIPAS 2022 rank 35",
            "Cà Mau SIPAS 2022 score 80.05",
        ],
        id="b12",
    ),
    pytest.param(
        {"title": "Chủ tịch tỉnh nói về PCI", "day": "", "outlet": "Báo Đầu tư"},
        (
            "Phóng viên: Thưa ông, PCI của Vĩnh Phúc đã thay đổi thế nào?\n\n"
            "Ông Lê Duy Thành: Chúng tôi từng đứng thứ 3 cả nước, rồi có lúc tụt xuống thứ 43. Mới đây nhất, tỉnh được 68,9 điểm, đứng thứ 8."
        ),
        [
            "Vĩnh Phúc PCI None rank 3",
            "Vĩnh Phúc PCI None rank 43",
            "Vĩnh Phúc PCI None rank 8",
            "Vĩnh Phúc PCI None score 68.9",
        ],
        id="b13",
    ),
    pytest.param(
        {"title": "Tiền Giang tổng kết 10 năm cải cách hành chính", "day": "2021-01-20", "outlet": "Báo Ấp Bắc"},
        (
            "Tổng kết 10 năm thực hiện Chương trình tổng thể cải cách hành chính giai đoạn 2011-2020, UBND tỉnh Tiền Giang cho biết: năm 2012, PAR INDEX của tỉnh đạt 74,22%, đứng thứ 47; đến năm 2019 đạt 81,04%, đứng thứ 33. Sau 7 năm, tỉnh tăng 14 bậc.\n\n"
            "Giai đoạn 2021-2030, tỉnh phấn đấu PAR INDEX hằng năm nằm trong nhóm 30 tỉnh dẫn đầu; đến năm 2030 mức độ hài lòng đạt trên 95%."
        ),
        [
            "Tiền Giang PAR_INDEX 2012 rank 47",
            "Tiền Giang PAR_INDEX 2012 score 74.22",
            "Tiền Giang PAR_INDEX 2019 rank 33",
            "Tiền Giang PAR_INDEX 2019 rank_change 14",
            "Tiền Giang PAR_INDEX 2019 score 81.04",
            "Tiền Giang PAR_INDEX 2030 rank <=30 target",
            "Tiền Giang SIPAS 2030 score >95 target",
        ],
        id="b14",
    ),
    pytest.param(
        {"title": "Long An giữ vững phong độ", "day": "2024-05-11", "outlet": "Báo Long An"},
        (
            "Long An xếp thứ 2 PCI 2023. Kết quả này khẳng định nỗ lực bền bỉ của tỉnh: năm trước hạng 10, năm trước nữa hạng 16.\n\n"
            "Điểm số năm nay là 70,94, trong khi năm ngoái là 68,45.\n\n"
            "Với PGI, tỉnh chỉ đứng thứ 24, nhưng năm đầu tiên công bố còn nằm ngoài nhóm 30."
        ),
        [
            "Long An PCI 2021 rank 16",
            "Long An PCI 2022 rank 10",
            "Long An PCI 2022 score 68.45",
            "Long An PCI 2023 rank 2",
            "Long An PCI 2023 score 70.94",
            "Long An PGI 2023 rank 24",
        ],
        id="b15",
    ),
    pytest.param(
        {"title": "Quảng Nam: Nhiều chỉ số sụt giảm", "day": "2024-07-08", "outlet": "Báo Quảng Nam"},
        (
            "6 tháng đầu năm 2024, kinh tế Quảng Nam phục hồi, GRDP tăng 2,7%. Tuy nhiên, các chỉ số về cải cách lại gây lo lắng.\n\n"
            "PAR INDEX năm 2023 đạt 85,61%, xếp thứ 50, giảm 26 bậc so với năm 2022; PCI năm 2023 xếp ngoài nhóm 30, trong khi năm 2022 đứng thứ 20 với 66,62 điểm; PAPI 2023 đạt 42,19 điểm.\n\n"
            "Riêng chỉ số phục vụ người dân, doanh nghiệp (766) sáu tháng đầu năm đạt 72,5 điểm.\n\n"
            "Từ nay đến cuối năm, tỉnh phấn đấu chỉ số 766 đạt trên 80 điểm."
        ),
        [
            "Quảng Nam INDEX_766 2024 score 72.5",
            "Quảng Nam INDEX_766 2024 score >80 target",
            "Quảng Nam PAPI 2023 score 42.19",
            "Quảng Nam PAR_INDEX 2023 rank 50",
            "Quảng Nam PAR_INDEX 2023 rank_change -26",
            "Quảng Nam PAR_INDEX 2023 score 85.61",
            "Quảng Nam PCI 2022 rank 20",
            "Quảng Nam PCI 2022 score 66.62",
        ],
        id="b16",
    ),
    pytest.param(
        {"title": "Hòa Bình thực hiện Nghị quyết số 76", "day": "2022-11-04", "outlet": "Báo Hòa Bình"},
        (
            "Nghị quyết 76 đề ra đến năm 2025, mức độ hài lòng của người dân về sự phục vụ hành chính đạt tối thiểu 90%. Tại Hòa Bình, chỉ số này năm 2021 đạt 85,5%; dự kiến năm 2022 đạt 87% và năm 2023 là 88,5%.\n\n"
            "Về PAR INDEX, tỉnh đứng thứ 51 năm 2021, kế hoạch năm nay lên hạng 45."
        ),
        [
            "Hòa Bình PAR_INDEX 2021 rank 51",
            "Hòa Bình PAR_INDEX 2022 rank 45 target",
            "Hòa Bình SIPAS 2021 score 85.5",
            "Hòa Bình SIPAS 2022 score 87 forecast",
            "Hòa Bình SIPAS 2023 score 88.5 forecast",
            "Hòa Bình SIPAS 2025 score >=90 target",
        ],
        id="b17",
    ),
    pytest.param(
        {"title": "Hà Tĩnh hai năm một chặng", "day": "2023-04-26", "outlet": "Báo Hà Tĩnh"},
        (
            "Tháng 4/2021, khi VCCI công bố PCI, Hà Tĩnh xếp thứ 27 với 63,8 điểm. Hai năm sau, tháng 4/2023, tỉnh vươn lên hạng 18 với 66,9 điểm.\n\n"
            "Ở giữa hai mốc ấy là bước lùi năm 2021, khi tỉnh chỉ ở hạng 26."
        ),
        [
            "Hà Tĩnh PCI 2020 rank 27",
            "Hà Tĩnh PCI 2020 score 63.8",
            "Hà Tĩnh PCI 2021 rank 26",
            "Hà Tĩnh PCI 2022 rank 18",
            "Hà Tĩnh PCI 2022 score 66.9",
        ],
        id="b18",
    ),
    pytest.param(
        {"title": "Đồng Nai và bài toán PAPI", "day": "2020-12-02", "outlet": "Báo Đồng Nai"},
        (
            "PAPI 2019 của Đồng Nai đạt 43,29 điểm, tăng so với 41,55 điểm của năm 2018 và 36,1 điểm của năm 2016. Cũng trong năm 2016, tỉnh nằm trong nhóm thấp nhất.\n\n"
            "Sở Nội vụ dự báo năm 2020 điểm số có thể lên 44 điểm.\n\n"
            "Hiện tỉnh đặt kế hoạch 2021: thuộc nhóm trung bình cao."
        ),
        [
            "Đồng Nai PAPI 2016 group thấp nhất",
            "Đồng Nai PAPI 2016 score 36.1",
            "Đồng Nai PAPI 2018 score 41.55",
            "Đồng Nai PAPI 2019 score 43.29",
            "Đồng Nai PAPI 2020 score 44 forecast",
            "Đồng Nai PAPI 2021 group trung bình cao target",
        ],
        id="b19",
    ),
    pytest.param(
        {"title": "Bắc Giang: Chỉ số CCHC cấp sở, huyện", "day": "2022-01-24", "outlet": "Báo Bắc Giang"},
        (
            "UBND tỉnh công bố kết quả xếp hạng cải cách hành chính năm 2021 của các sở, huyện. Sở Tài chính xếp thứ nhất, đạt 95,4%; năm 2020 đơn vị này đứng thứ 6. Huyện Lạng Giang dẫn đầu khối huyện với 91,3%, lần thứ 3 liên tiếp giữ ngôi đầu.\n\n"
            "Thấp nhất khối huyện là Sơn Động với 80,15%. Một năm trước, huyện này đạt 82,4%."
        ),
        [
            "Huyện Lạng Giang PAR_INDEX 2021 rank 1",
            "Huyện Lạng Giang PAR_INDEX 2021 score 91.3",
            "Huyện Sơn Động PAR_INDEX 2020 score 82.4",
            "Huyện Sơn Động PAR_INDEX 2021 rank bottom1",
            "Huyện Sơn Động PAR_INDEX 2021 score 80.15",
            "Sở Tài chính PAR_INDEX 2020 rank 6",
            "Sở Tài chính PAR_INDEX 2021 rank 1",
            "Sở Tài chính PAR_INDEX 2021 score 95.4",
        ],
        id="b20",
    ),
    pytest.param(
        {"title": "Bình Định: Không chủ quan với thứ hạng", "day": "2023-07-03", "outlet": "Báo Bình Định"},
        (
            "Năm 2022 đánh dấu bước nhảy vọt khi PCI của Bình Định xếp thứ 21, tăng 16 bậc; PAR INDEX đứng thứ 30.\n\n"
            "Thế nhưng, nhìn vào từng chỉ số thành phần vẫn còn nhiều điều phải bàn. Đơn cử, tính năng động chỉ 6,05 điểm, thua cả mức 6,4 điểm của năm 2020.\n\n"
            'Ông Nguyễn Tuấn Thanh, Phó Chủ tịch Thường trực UBND tỉnh, đặt câu hỏi: "Liệu sang năm chúng ta có giữ được hạng 21?".'
        ),
        [
            "Bình Định PAR_INDEX 2022 rank 30",
            "Bình Định PCI 2022 rank 21",
            "Bình Định PCI 2022 rank_change 16",
            "Bình Định PCI/Tính năng động 2020 score 6.4",
            "Bình Định PCI/Tính năng động 2022 score 6.05",
        ],
        id="b21",
    ),
    pytest.param(
        {"title": "Chỉ số CCHC Thái Nguyên: một thập kỷ", "day": "2023-09-19", "outlet": "Báo Thái Nguyên"},
        (
            "Lần đầu tiên được xếp hạng vào năm 2012, PAR INDEX Thái Nguyên đứng thứ 37. Năm năm sau, tỉnh lên hạng 24. Thêm năm năm nữa, tức năm 2022, tỉnh đã ở hạng 12 với 87,13%.\n\n"
            "Trong quãng thời gian ấy, chỉ duy nhất năm 2015 tỉnh tụt hạng, còn thứ 45."
        ),
        [
            "Thái Nguyên PAR_INDEX 2012 rank 37",
            "Thái Nguyên PAR_INDEX 2015 rank 45",
            "Thái Nguyên PAR_INDEX 2017 rank 24",
            "Thái Nguyên PAR_INDEX 2022 rank 12",
            "Thái Nguyên PAR_INDEX 2022 score 87.13",
        ],
        id="b23",
    ),
    pytest.param(
        {"title": "Phú Thọ sơ kết nửa nhiệm kỳ", "day": "2023-07-25", "outlet": "Báo Phú Thọ"},
        (
            "Nửa đầu nhiệm kỳ, Phú Thọ ghi dấu ấn ở cải cách hành chính. Năm 2020, 2021 và 2022, SIPAS của tỉnh đạt tương ứng 85,2%, 86,9% và 83,4%, xếp thứ 31, 26 và 9.\n\n"
            "PCI 2022 đạt 66,3 điểm; theo mục tiêu Nghị quyết Đại hội XIX, đến năm 2025 phải nằm trong nhóm 20.\n\n"
            "Báo cáo nêu rõ: so với đầu nhiệm kỳ (2020), thứ hạng PCI tăng 1 bậc."
        ),
        [
            "Phú Thọ PCI 2022 rank_change 1",
            "Phú Thọ PCI 2022 score 66.3",
            "Phú Thọ PCI 2025 rank <=20 target",
            "Phú Thọ SIPAS 2020 rank 31",
            "Phú Thọ SIPAS 2020 score 85.2",
            "Phú Thọ SIPAS 2021 rank 26",
            "Phú Thọ SIPAS 2021 score 86.9",
            "Phú Thọ SIPAS 2022 rank 9",
            "Phú Thọ SIPAS 2022 score 83.4",
        ],
        id="b24",
    ),
    pytest.param(
        {"title": "TP.HCM nỗ lực cải thiện môi trường đầu tư", "day": "2024-05-20", "outlet": "Báo Sài Gòn Giải Phóng"},
        (
            "PCI năm 2023 của TP.HCM không nằm trong nhóm 30 tỉnh, thành có chất lượng điều hành tốt. Trong khi đó, một năm trước thành phố đạt 65,86 điểm, xếp thứ 27, còn năm 2021 ở hạng 14 với 67,5 điểm.\n\n"
            "Ngược lại, PAR INDEX năm vừa rồi của thành phố đạt 86,97%, đứng thứ 33, tăng 10 bậc."
        ),
        [
            "TP. Hồ Chí Minh PAR_INDEX 2023 rank 33",
            "TP. Hồ Chí Minh PAR_INDEX 2023 rank_change 10",
            "TP. Hồ Chí Minh PAR_INDEX 2023 score 86.97",
            "TP. Hồ Chí Minh PCI 2021 rank 14",
            "TP. Hồ Chí Minh PCI 2021 score 67.5",
            "TP. Hồ Chí Minh PCI 2022 rank 27",
            "TP. Hồ Chí Minh PCI 2022 score 65.86",
        ],
        id="b25",
    ),
    pytest.param(
        {"title": "Lạng Sơn: DTI tiếp tục thăng hạng", "day": "2023-07-20", "outlet": "Báo Lạng Sơn"},
        (
            "Hai năm liên tiếp Lạng Sơn nằm trong 10 tỉnh dẫn đầu về chuyển đổi số. DTI 2022 của tỉnh đạt 0,6721, đứng thứ 4; DTI 2021 đứng thứ 9 với 0,5145. Trước nữa, ở kỳ đánh giá đầu tiên năm 2020, tỉnh mới xếp thứ 16.\n\n"
            "Mục tiêu của năm 2023 là giữ vững vị trí trong nhóm 5."
        ),
        [
            "Lạng Sơn DTI 2020 rank 16",
            "Lạng Sơn DTI 2021 rank 9",
            "Lạng Sơn DTI 2021 score 0.5145",
            "Lạng Sơn DTI 2022 rank 4",
            "Lạng Sơn DTI 2022 rank <=10",
            "Lạng Sơn DTI 2022 score 0.6721",
            "Lạng Sơn DTI 2023 rank <=5 target",
        ],
        id="b26",
    ),
    pytest.param(
        {"title": "Lai Châu: Chỉ số cải cách hành chính tăng bậc", "day": "2023-04-21", "outlet": "Báo Lai Châu"},
        (
            "Tại Hội nghị công bố ngày 19/4, Lai Châu được xếp thứ 48/63 về Chỉ số cải cách hành chính với 83,77%. Năm liền kề trước đó, tỉnh xếp thứ 56 (82,63%).\n\n"
            "Nhìn xa hơn, từ vị trí 63 của năm 2013, tỉnh đã đi một chặng đường dài.\n\n"
            "Tỉnh đặt mục tiêu kỳ đánh giá tới vào nhóm 40."
        ),
        [
            "Lai Châu PAR_INDEX 2013 rank 63",
            "Lai Châu PAR_INDEX 2021 rank 56",
            "Lai Châu PAR_INDEX 2021 score 82.63",
            "Lai Châu PAR_INDEX 2022 rank 48",
            "Lai Châu PAR_INDEX 2022 score 83.77",
            "Lai Châu PAR_INDEX 2023 rank <=40 target",
        ],
        id="c1",
    ),
    pytest.param(
        {"title": "Nâng hạng DTI: Nghệ An làm gì?", "day": "2024-10-22", "outlet": "Báo Nghệ An"},
        (
            "Theo kết quả đánh giá năm 2023 mới được Bộ Thông tin và Truyền thông công bố, DTI của Nghệ An đạt 0,6754, xếp thứ 24, tụt 7 bậc. Năm 2022, ở vị trí 17, tỉnh đạt 0,6481.\n\n"
            "Điều này đồng nghĩa, dù điểm số tăng 0,0273 nhưng tốc độ của tỉnh chậm hơn các địa phương khác.\n\n"
            "Trước đó, giai đoạn 2020-2021, tỉnh lần lượt xếp thứ 36 và 19.\n\n"
            "Sở Thông tin và Truyền thông đề xuất mục tiêu đến hết năm 2025 đưa DTI trở lại nhóm 20."
        ),
        [
            "Nghệ An DTI 2020 rank 36",
            "Nghệ An DTI 2021 rank 19",
            "Nghệ An DTI 2022 rank 17",
            "Nghệ An DTI 2022 score 0.6481",
            "Nghệ An DTI 2023 rank 24",
            "Nghệ An DTI 2023 rank_change -7",
            "Nghệ An DTI 2023 score 0.6754",
            "Nghệ An DTI 2023 score_change 0.0273",
            "Nghệ An DTI 2025 rank <=20 target",
        ],
        id="c3",
    ),
    pytest.param(
        {"title": "Hội nghị tổng kết cải cách hành chính tỉnh Bắc Ninh", "day": "2020-12-30", "outlet": "Báo Bắc Ninh"},
        (
            "Năm 2020 là năm cuối thực hiện kế hoạch 5 năm. Điểm lại, PAR INDEX Bắc Ninh năm 2016 đứng thứ 29, đến năm 2019 đã vươn lên vị trí 11 với 84,45%. PCI từ hạng 17 lên hạng 4 trong cùng thời gian.\n\n"
            "Chủ tịch tỉnh giao nhiệm vụ năm 2021 đưa PAR INDEX vào tốp 10. Cả giai đoạn 2021-2025, PCI giữ trong tốp 10."
        ),
        [
            "Bắc Ninh PAR_INDEX 2016 rank 29",
            "Bắc Ninh PAR_INDEX 2019 rank 11",
            "Bắc Ninh PAR_INDEX 2019 score 84.45",
            "Bắc Ninh PAR_INDEX 2021 rank <=10 target",
            "Bắc Ninh PCI 2016 rank 17",
            "Bắc Ninh PCI 2019 rank 4",
            "Bắc Ninh PCI 2025 rank <=10 target",
        ],
        id="c6",
    ),
    pytest.param(
        {
            "title": "Chỉ số PAPI: Người dân Thừa Thiên Huế hài lòng hơn",
            "day": "2022-05-11",
            "outlet": "Báo Thừa Thiên Huế",
        },
        (
            "Thừa Thiên Huế lần đầu dẫn đầu PAPI với 48,059 điểm. Kết quả được công bố chiều 10/5.\n\n"
            "Theo chuyên gia, năm 2020 tỉnh đã nằm trong nhóm cao nhất với 44,87 điểm nên kết quả lần này không bất ngờ.\n\n"
            "Trong 8 nội dung, quản trị điện tử tăng mạnh nhất, từ 3,22 điểm lên 3,97 điểm."
        ),
        [
            "Thừa Thiên Huế PAPI 2020 group cao nhất",
            "Thừa Thiên Huế PAPI 2020 score 44.87",
            "Thừa Thiên Huế PAPI 2021 rank 1",
            "Thừa Thiên Huế PAPI 2021 score 48.059",
            "Thừa Thiên Huế PAPI/Quản trị điện tử 2020 score 3.22",
            "Thừa Thiên Huế PAPI/Quản trị điện tử 2021 score 3.97",
        ],
        id="c7",
    ),
    pytest.param(
        {
            "title": "Bộ Giao thông vận tải cải thiện điểm cải cách hành chính",
            "day": "2019-06-03",
            "outlet": "Báo Giao thông",
        },
        (
            "Kết quả xác định PAR INDEX 2018 cho thấy Bộ Giao thông vận tải đạt 82,57%, xếp thứ 10/18 bộ. Trong khi năm 2017, Bộ đứng thứ 16 với 75,2%.\n\n"
            "Như vậy, Bộ tăng 6 bậc. Lĩnh vực hiện đại hóa hành chính đạt 88,4%, cao hơn năm trước 9 điểm phần trăm.\n\n"
            "Trước đó, ba năm liền từ 2014 đến 2016, Bộ đều trong nhóm 5."
        ),
        [
            "Bộ Giao thông vận tải PAR_INDEX 2014 rank <=5",
            "Bộ Giao thông vận tải PAR_INDEX 2015 rank <=5",
            "Bộ Giao thông vận tải PAR_INDEX 2016 rank <=5",
            "Bộ Giao thông vận tải PAR_INDEX 2017 rank 16",
            "Bộ Giao thông vận tải PAR_INDEX 2017 score 75.2",
            "Bộ Giao thông vận tải PAR_INDEX 2018 rank 10",
            "Bộ Giao thông vận tải PAR_INDEX 2018 rank_change 6",
            "Bộ Giao thông vận tải PAR_INDEX 2018 score 82.57",
            "Bộ Giao thông vận tải PAR_INDEX/Hiện đại hóa hành chính 2018 score 88.4",
            "Bộ Giao thông vận tải PAR_INDEX/Hiện đại hóa hành chính 2018 score_change 9",
        ],
        id="c9",
    ),
    pytest.param(
        {"title": "Hai chỉ số của Khánh Hòa cùng giảm", "day": "2023-05-09", "outlet": "Báo Khánh Hòa"},
        (
            "Chỉ trong vòng một tháng, Khánh Hòa đón hai tin không vui. Đầu tiên là PCI: tỉnh đạt 65,1 điểm, xếp thứ 28, giảm 4 bậc. Một tuần sau là PAR INDEX: 83,02%, xếp thứ 55, giảm 21 bậc so với năm 2021.\n\n"
            "Trong văn bản chấn chỉnh ban hành ngày 5/5, Chủ tịch UBND tỉnh yêu cầu các sở kiểm điểm."
        ),
        [
            "Khánh Hòa PAR_INDEX 2022 rank 55",
            "Khánh Hòa PAR_INDEX 2022 rank_change -21",
            "Khánh Hòa PAR_INDEX 2022 score 83.02",
            "Khánh Hòa PCI 2022 rank 28",
            "Khánh Hòa PCI 2022 rank_change -4",
            "Khánh Hòa PCI 2022 score 65.1",
        ],
        id="c10",
    ),
    pytest.param(
        {"title": "Hà Nam và mục tiêu vào top đầu", "day": "2016-05-17", "outlet": "Báo Hà Nam"},
        (
            "Từ hạng 50 năm 2012, đến 2013 tụt xuống 57, rồi 2014 lại lên 43 và 2015 ở vị trí 31, hành trình PCI của Hà Nam không hề bằng phẳng.\n\n"
            "Điểm số năm 2015 của tỉnh đạt 58,49 điểm.\n\n"
            "Mục tiêu tỉnh đặt ra đến 2020 thuộc nhóm 20."
        ),
        [
            "Hà Nam PCI 2012 rank 50",
            "Hà Nam PCI 2013 rank 57",
            "Hà Nam PCI 2014 rank 43",
            "Hà Nam PCI 2015 rank 31",
            "Hà Nam PCI 2015 score 58.49",
            "Hà Nam PCI 2020 rank <=20 target",
        ],
        id="c11",
    ),
    pytest.param(
        {"title": "Phú Yên phấn đấu năm 2023 PCI tăng 5 bậc", "day": "2023-01-12", "outlet": "Báo Phú Yên"},
        (
            "UBND tỉnh vừa có kế hoạch cải thiện PCI. Năm 2021, tỉnh đạt 64,1 điểm, xếp thứ 37; kết quả năm 2022 phải đến tháng 4 mới công bố.\n\n"
            "Kế hoạch đề ra PCI năm 2023 xếp hạng 32 trở lên, điểm số từ 66 trở lên. Đến năm 2025, vào nhóm 25."
        ),
        [
            "Phú Yên PCI 2021 rank 37",
            "Phú Yên PCI 2021 score 64.1",
            "Phú Yên PCI 2023 rank <=32 target",
            "Phú Yên PCI 2023 score >=66 target",
            "Phú Yên PCI 2025 rank <=25 target",
        ],
        id="c14",
    ),
    pytest.param(
        {"title": "Thái Bình: thứ hạng và lòng dân", "day": "", "outlet": "Báo Thái Bình"},
        (
            "Trong báo cáo trình HĐND, UBND tỉnh cho biết chỉ số hài lòng đạt 86,12%, tăng 1,5% so với năm trước, xếp thứ 20.\n\n"
            "Chỉ số cải cách hành chính đạt 85,9%; năm trước đó là 84,3%."
        ),
        [
            "Thái Bình PAR_INDEX None score 84.3",
            "Thái Bình PAR_INDEX None score 85.9",
            "Thái Bình SIPAS None rank 20",
            "Thái Bình SIPAS None score 86.12",
            "Thái Bình SIPAS None score_change 1.5",
        ],
        id="c15",
    ),
    pytest.param(
        {"title": "Bộ Tài chính: dấu ấn nhiệm kỳ", "day": "2021-01-25", "outlet": "Thời báo Tài chính"},
        (
            "Nhiệm kỳ 2016-2020, Bộ Tài chính luôn thuộc nhóm dẫn đầu. Về PAR INDEX, Bộ xếp thứ 2 năm 2016, thứ 2 năm 2017, thứ 3 năm 2018 và năm 2019 trở lại thứ 2 với 94,77%.\n\n"
            "Về ICT Index, Bộ tám năm liên tiếp đứng đầu, trong đó năm 2020 đạt 0,9486."
        ),
        [
            "Bộ Tài chính ICT_INDEX 2020 rank 1",
            "Bộ Tài chính ICT_INDEX 2020 score 0.9486",
            "Bộ Tài chính PAR_INDEX 2016 rank 2",
            "Bộ Tài chính PAR_INDEX 2017 rank 2",
            "Bộ Tài chính PAR_INDEX 2018 rank 3",
            "Bộ Tài chính PAR_INDEX 2019 rank 2",
            "Bộ Tài chính PAR_INDEX 2019 score 94.77",
        ],
        id="c17",
    ),
    pytest.param(
        {"title": "Đưa Kiên Giang vào nhóm khá", "day": "2022-06-15", "outlet": "Cổng TTĐT Kiên Giang"},
        (
            "Phát biểu kết luận, Phó Chủ tịch Thường trực UBND tỉnh chỉ rõ: năm qua, PAR INDEX của tỉnh chỉ đạt 83,4%, thứ 56; năm kia còn được 84,6%, thứ 40. Không thể để năm tới tiếp tục tụt.\n\n"
            "Đồng chí giao chỉ tiêu: PAR INDEX năm 2022 tăng tối thiểu 15 bậc."
        ),
        [
            "Kiên Giang PAR_INDEX 2020 rank 40",
            "Kiên Giang PAR_INDEX 2020 score 84.6",
            "Kiên Giang PAR_INDEX 2021 rank 56",
            "Kiên Giang PAR_INDEX 2021 score 83.4",
            "Kiên Giang PAR_INDEX 2022 rank_change >=15 target",
        ],
        id="c18",
    ),
    pytest.param(
        {"title": "Hải Phòng: Hai thập kỷ PCI", "day": "2025-05-12", "outlet": "Báo Hải Phòng"},
        (
            "Năm 2005, khi PCI lần đầu thí điểm ở 42 tỉnh, Hải Phòng đạt 56,3 điểm, đứng thứ 19. Mười năm sau, thành phố vẫn quanh quẩn ở hạng 28.\n\n"
            "Bước ngoặt đến vào giai đoạn 2019-2021: từ hạng 10 lên hạng 2. Rồi thành phố liên tiếp đứng thứ 3 trong hai năm 2022 và 2023.\n\n"
            "Đỉnh cao là năm nay, khi PCI 2024 ghi nhận Hải Phòng đứng đầu cả nước với 74,84 điểm."
        ),
        [
            "Hải Phòng PCI 2005 rank 19",
            "Hải Phòng PCI 2005 score 56.3",
            "Hải Phòng PCI 2015 rank 28",
            "Hải Phòng PCI 2019 rank 10",
            "Hải Phòng PCI 2021 rank 2",
            "Hải Phòng PCI 2022 rank 3",
            "Hải Phòng PCI 2023 rank 3",
            "Hải Phòng PCI 2024 rank 1",
            "Hải Phòng PCI 2024 score 74.84",
        ],
        id="c19",
    ),
    pytest.param(
        {"title": "Lâm Đồng đặt mục tiêu DTI nhóm 20", "day": "2024-03-15", "outlet": "Báo Lâm Đồng"},
        (
            "Năm 2022, DTI của tỉnh xếp thứ 19; kết quả năm 2023 đang được thẩm định, ước xếp thứ 17.\n\n"
            "Kế hoạch chuyển đổi số năm 2024 của UBND tỉnh xác định duy trì DTI trong nhóm 20; PAR INDEX trong nhóm 25; chỉ số hài lòng trên 86%.\n\n"
            "So với mục tiêu của năm trước, các chỉ tiêu này không thay đổi."
        ),
        [
            "Lâm Đồng DTI 2022 rank 19",
            "Lâm Đồng DTI 2023 rank 17 forecast",
            "Lâm Đồng DTI 2024 rank <=20 target",
            "Lâm Đồng PAR_INDEX 2024 rank <=25 target",
            "Lâm Đồng SIPAS 2024 score >86 target",
        ],
        id="c21",
    ),
]


def told(text: str, head: dict[str, str]) -> list[str]:
    """The facts that the body of an article states, each in one line, without what is only implied."""
    digest = content_hash(head["title"], "", text)
    day = dt.date.fromisoformat(head["day"]) if head["day"] else None
    article = Article(
        id=article_id(None, digest),
        title=head["title"],
        text=text,
        content_hash=digest,
        source="vi-du",
        outlet=head["outlet"],
        published_at=dt.datetime(day.year, day.month, day.day, tzinfo=VIETNAM) if day else None,
    )
    found = set()
    for fact in extract(article).facts:
        if fact.evidence.field == "title" or fact.implied:
            continue
        value = f"{'' if fact.comparator == '=' else fact.comparator}{fact.value.normalize():f}" if fact.value else None
        last = f"bottom{fact.from_bottom}" if fact.from_bottom else fact.label
        of = fact.indicator + (f"/{fact.component}" if fact.component else "")
        stance = "" if fact.modality == "actual" else f" {fact.modality}"
        found.add(f"{fact.subject.name} {of} {fact.year} {fact.measure} {value or last}{stance}")
    return sorted(found)


@pytest.mark.parametrize(("head", "text", "expected"), ARTICLES)
def test_each_figure_of_an_article_is_of_its_own_year(head, text, expected):
    assert told(text, head) == expected
