"""Articles of groups, ranges, estimates and who says so, and every fact that a careful reader finds in them."""

import pytest

ROWS = [
    pytest.param(
        "Ngày 12/4, Chương trình Phát triển Liên Hợp Quốc (UNDP) phối hợp với các đối tác công bố Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2022.\n\nTheo kết quả công bố, Thái Nguyên đạt 44,68 điểm, nằm trong nhóm 16 tỉnh, thành phố có điểm số cao nhất. Năm 2021, tỉnh đạt 43,35 điểm và chỉ ở nhóm trung bình cao.\n\nXét từng chỉ số nội dung, Thái Nguyên có 4 chỉ số thuộc nhóm cao nhất, gồm: Tham gia của người dân ở cấp cơ sở (5,52 điểm), Công khai, minh bạch trong việc ra quyết định ở địa phương (5,61 điểm), Thủ tục hành chính công (7,42 điểm) và Cung ứng dịch vụ công (7,83 điểm).\n\nHai chỉ số ở nhóm trung bình cao là Trách nhiệm giải trình với người dân và Kiểm soát tham nhũng trong khu vực công. Chỉ số Quản trị điện tử rơi xuống nhóm trung bình thấp; riêng Quản trị môi trường vẫn đứng ở nhóm thấp nhất với 3,21 điểm.\n\nTrong khu vực trung du và miền núi phía Bắc, cùng nhóm cao nhất với Thái Nguyên còn có Bắc Giang. Ngược lại, Cao Bằng, Lai Châu bị xếp vào nhóm 4 (nhóm thấp nhất).\n\nTheo bà Nguyễn Thị Loan, Chủ tịch Ủy ban MTTQ tỉnh, Thái Nguyên phấn đấu năm 2023 tiếp tục thuộc nhóm cao nhất cả nước, tổng điểm đạt từ 45 đến 46 điểm.",
        [
            "Bắc Giang | PAPI | 2022 | group cao nhất | actual",
            "Cao Bằng | PAPI | 2022 | group thấp nhất | actual",
            "Lai Châu | PAPI | 2022 | group thấp nhất | actual",
            "Thái Nguyên | PAPI | 2021 | group trung bình cao | actual",
            "Thái Nguyên | PAPI | 2021 | score = 43.35 | actual",
            "Thái Nguyên | PAPI | 2022 | group cao nhất | actual",
            "Thái Nguyên | PAPI | 2022 | rank <= 16 | actual",
            "Thái Nguyên | PAPI | 2022 | score = 44.68 | actual",
            "Thái Nguyên | PAPI | 2023 | group cao nhất | target",
            "Thái Nguyên | PAPI | 2023 | score <= 46 | target",
            "Thái Nguyên | PAPI | 2023 | score >= 45 | target",
            "Thái Nguyên | PAPI/Cung ứng dịch vụ công | 2022 | group cao nhất | actual",
            "Thái Nguyên | PAPI/Cung ứng dịch vụ công | 2022 | score = 7.83 | actual",
            "Thái Nguyên | PAPI/Công khai minh bạch | 2022 | group cao nhất | actual",
            "Thái Nguyên | PAPI/Công khai minh bạch | 2022 | score = 5.61 | actual",
            "Thái Nguyên | PAPI/Kiểm soát tham nhũng | 2022 | group trung bình cao | actual",
            "Thái Nguyên | PAPI/Quản trị môi trường | 2022 | group thấp nhất | actual",
            "Thái Nguyên | PAPI/Quản trị môi trường | 2022 | score = 3.21 | actual",
            "Thái Nguyên | PAPI/Quản trị điện tử | 2022 | group trung bình thấp | actual",
            "Thái Nguyên | PAPI/Tham gia của người dân | 2022 | group cao nhất | actual",
            "Thái Nguyên | PAPI/Tham gia của người dân | 2022 | score = 5.52 | actual",
            "Thái Nguyên | PAPI/Thủ tục hành chính công | 2022 | group cao nhất | actual",
            "Thái Nguyên | PAPI/Thủ tục hành chính công | 2022 | score = 7.42 | actual",
            "Thái Nguyên | PAPI/Trách nhiệm giải trình | 2022 | group trung bình cao | actual",
        ],
        {
            "title": "Thái Nguyên giữ vững nhóm dẫn đầu về Chỉ số PAPI",
            "outlet": "baothainguyen.vn",
            "published_at": "2023-04-13",
        },
        id="thai-nguyen-giu-vung-nhom-dan-dau-ve-chi-so-papi",
    ),
    pytest.param(
        'Theo Bộ Nội vụ, năm 2020 Gia Lai đạt 82,05% về Chỉ số cải cách hành chính, xếp thứ 43/63. Trong 8 lĩnh vực đánh giá, các lĩnh vực Cải cách thể chế, Cải cách tổ chức bộ máy và Cải cách tài chính công đều đạt trên 85%; lĩnh vực Hiện đại hóa hành chính và Cải cách thủ tục hành chính đều tăng hạng, lần lượt xếp thứ 28 và thứ 31.\n\nÔng Lê Hải, Phó Giám đốc Sở Nội vụ tỉnh, cho biết: Chỉ số SIPAS của tỉnh tăng từ 78,2% lên 82,4%, từ hạng 55 vươn lên hạng 47.\n\nCũng theo ông Hải, ba huyện Chư Sê, Đak Đoa và Phú Thiện đều đạt trên 85% trong bảng xếp hạng CCHC nội bộ năm 2020, cùng xếp loại tốt.\n\n"Khả năng Chỉ số PCI năm 2021 của tỉnh sẽ vượt 65 điểm, vào nhóm 30 tỉnh dẫn đầu", Giám đốc Sở Kế hoạch và Đầu tư nhận định. Năm 2020, PCI của Gia Lai và Kon Tum đều giảm, Gia Lai xuống hạng 38 với 63,02 điểm, còn Kon Tum đứng thứ 56.',
        [
            "Gia Lai | PAR_INDEX | 2020 | rank = 43 | actual",
            "Gia Lai | PAR_INDEX | 2020 | score = 82.05 | actual",
            "Gia Lai | PAR_INDEX/Cải cách thể chế | 2020 | score > 85 | actual",
            "Gia Lai | PAR_INDEX/Cải cách thủ tục hành chính | 2020 | rank = 31 | actual",
            "Gia Lai | PAR_INDEX/Cải cách tài chính công | 2020 | score > 85 | actual",
            "Gia Lai | PAR_INDEX/Cải cách tổ chức bộ máy | 2020 | score > 85 | actual",
            "Gia Lai | PAR_INDEX/Hiện đại hóa hành chính | 2020 | rank = 28 | actual",
            "Gia Lai | PCI | 2020 | rank = 38 | actual",
            "Gia Lai | PCI | 2020 | score = 63.02 | actual",
            "Gia Lai | PCI | 2021 | rank <= 30 | forecast",
            "Gia Lai | PCI | 2021 | score > 65 | forecast",
            "Gia Lai | SIPAS | 2019 | rank = 55 | actual",
            "Gia Lai | SIPAS | 2019 | score = 78.2 | actual",
            "Gia Lai | SIPAS | 2020 | rank = 47 | actual",
            "Gia Lai | SIPAS | 2020 | score = 82.4 | actual",
            "Huyện Chư Sê | PAR_INDEX | 2020 | score > 85 | actual | internal",
            "Huyện Phú Thiện | PAR_INDEX | 2020 | score > 85 | actual | internal",
            "Huyện Đak Đoa | PAR_INDEX | 2020 | score > 85 | actual | internal",
            "Kon Tum | PCI | 2020 | rank = 56 | actual",
        ],
        {"title": "Nhiều chỉ số của Gia Lai đều tăng", "outlet": "baogialai.com.vn", "published_at": "2021-05-05"},
        id="nhieu-chi-so-cua-gia-lai-deu-tang",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_every_fact_of_groups_ranges_and_forecasts(stated, text, expected, around):
    assert stated(text, **around) == expected
