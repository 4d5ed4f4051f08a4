"""What whole paragraphs of the press say that single sentences do not: groups, examples of a mean, speakers, shares of units."""

import pytest

ROWS = [
    pytest.param(
        "PAR INDEX năm 2022 của các bộ chia làm hai nhóm. Nhóm thứ nhất đạt trên 80%, đứng đầu là Bộ Tài chính với 88,8%. Nhóm thứ hai đạt từ 70% đến dưới 80%, gồm 2 bộ là Bộ Y tế (78,91%) và Bộ Xây dựng, đơn vị xếp cuối bảng với 77,42%.",
        [
            "Bộ Tài chính | PAR_INDEX | 2022 | rank = 1 | actual",
            "Bộ Tài chính | PAR_INDEX | 2022 | score = 88.8 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2022 | rank from bottom 1 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2022 | score = 77.42 | actual",
            "Bộ Y tế | PAR_INDEX | 2022 | score = 78.91 | actual",
        ],
        {},
        id="members-of-a-group-are-no-table",
    ),
    pytest.param(
        'PCI năm 2022: Lào Cai lấy lại ngôi quán quân sau một năm "nhường" cho Lai Châu, đạt 70,10 điểm; Lai Châu lùi xuống vị trí thứ hai với 70,09 điểm.',
        [
            "Lai Châu | PCI | 2022 | rank = 2 | actual",
            "Lai Châu | PCI | 2022 | score = 70.09 | actual",
            "Lào Cai | PCI | 2022 | rank = 1 | actual",
            "Lào Cai | PCI | 2022 | score = 70.1 | actual",
        ],
        {},
        id="ceded-to-another",
    ),
    pytest.param(
        "PCI năm 2022 của Lào Cai: Gia nhập thị trường 7,36 điểm (tăng 0,72); Đào tạo lao động 5,68 điểm, giảm 0,15.",
        [
            "Lào Cai | PCI/Gia nhập thị trường | 2022 | score = 7.36 | actual",
            "Lào Cai | PCI/Gia nhập thị trường | 2022 | score_change = 0.72 | actual",
            "Lào Cai | PCI/Đào tạo lao động | 2022 | score = 5.68 | actual",
            "Lào Cai | PCI/Đào tạo lao động | 2022 | score_change = -0.15 | actual",
        ],
        {},
        id="amounts-that-share-a-unit",
    ),
    pytest.param(
        "Năm 2023, Quản trị điện tử vẫn là chỉ số nội dung PAPI có điểm thấp nhất của Lào Cai: 3,3 điểm, dù đã tăng 0,25 so với năm 2022.",
        [
            "Lào Cai | PAPI/Quản trị điện tử | 2023 | score = 3.3 | actual",
            "Lào Cai | PAPI/Quản trị điện tử | 2023 | score_change = 0.25 | actual",
        ],
        {},
        id="the-lowest-of-components",
    ),
    pytest.param(
        "Năm 2023, điểm PAPI nội dung kiểm soát tham nhũng dao động từ 5,6 điểm ở Lào Cai đến 8,1 điểm ở Lai Châu.",
        [
            "Lai Châu | PAPI/Kiểm soát tham nhũng | 2023 | score = 8.1 | actual",
            "Lào Cai | PAPI/Kiểm soát tham nhũng | 2023 | score = 5.6 | actual",
        ],
        {},
        id="bounds-with-their-owners",
    ),
    pytest.param(
        'Ở nội dung "Tham gia của người dân ở cấp cơ sở" của PAPI 2023, điểm trung bình cả nước chỉ đạt 4,9 điểm, Lào Cai cao nhất cũng chỉ 5,8 điểm. Ngược lại, "Cung ứng dịch vụ công" đạt 7,6 điểm.',
        [
            "Cả nước | PAPI/Cung ứng dịch vụ công | 2023 | score = 7.6 | actual",
            "Cả nước | PAPI/Tham gia của người dân | 2023 | score = 4.9 | actual",
            "Lào Cai | PAPI/Tham gia của người dân | 2023 | rank = 1 | actual",
            "Lào Cai | PAPI/Tham gia của người dân | 2023 | score = 5.8 | actual",
        ],
        {},
        id="an-example-of-the-mean",
    ),
    pytest.param(
        "Về PAR INDEX năm 2023, Bộ Y tế và Bộ Xây dựng cùng đạt dưới 83%, lần lượt đứng thứ 14 và 15.",
        [
            "Bộ Xây dựng | PAR_INDEX | 2023 | rank = 15 | actual",
            "Bộ Xây dựng | PAR_INDEX | 2023 | score < 83 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | rank = 14 | actual",
            "Bộ Y tế | PAR_INDEX | 2023 | score < 83 | actual",
        ],
        {},
        id="both-below-and-each-in-turn",
    ),
    pytest.param(
        "Kết quả SIPAS năm 2023 cho thấy có 83,94% người dân hài lòng với sự phục vụ của cơ quan hành chính nhà nước, tăng 1,28% so với năm trước.",
        ["Cả nước | SIPAS | 2023 | score = 83.94 | actual", "Cả nước | SIPAS | 2023 | score_change = 1.28 | actual"],
        {},
        id="share-of-the-satisfied",
    ),
    pytest.param(
        "SIPAS năm 2023 của Lào Cai đạt 84%. Có 93,5% người dân hài lòng về thái độ của công chức.",
        ["Lào Cai | SIPAS | 2023 | score = 84 | actual"],
        {},
        id="share-of-those-who-are-asked",
    ),
    pytest.param(
        "Năm 2023, PCI của Lào Cai đạt 67,19 điểm. Trong các chỉ số thành phần, gia nhập thị trường của Lào Cai chỉ đạt 6,15 điểm, xếp thứ 60/63.",
        [
            "Lào Cai | PCI | 2023 | score = 67.19 | actual",
            "Lào Cai | PCI/Gia nhập thị trường | 2023 | rank = 60 | actual",
            "Lào Cai | PCI/Gia nhập thị trường | 2023 | score = 6.15 | actual",
        ],
        {},
        id="component-before-its-owner",
    ),
    pytest.param(
        "Năm 2023, PAR INDEX của Lào Cai đạt 84%. Giám đốc Sở Nội vụ Trần Văn Bình cho hay, có 3/8 lĩnh vực của PAR INDEX dưới 80%: cải cách tài chính công 71,6% và chính quyền số 76,4%.",
        [
            "Lào Cai | PAR_INDEX | 2023 | score = 84 | actual",
            "Lào Cai | PAR_INDEX/Cải cách tài chính công | 2023 | score = 71.6 | actual",
            "Lào Cai | PAR_INDEX/Hiện đại hóa hành chính | 2023 | score = 76.4 | actual",
        ],
        {},
        id="who-speaks-is-no-unit-of-a-table",
    ),
    pytest.param(
        "DTI quốc gia năm 2023 đạt 0,7326, tăng 2,8% so với năm 2022 (0,7126).",
        [
            "Cả nước | DTI | 2022 | score = 0.7126 | actual",
            "Cả nước | DTI | 2023 | score = 0.7326 | actual",
            "Cả nước | DTI | 2023 | score_change = 2.8 | actual",
        ],
        {},
        id="growth-on-a-scale-to-one",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_a_paragraph_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
