"""Places and offices inside a province, and ministries: however they are joined, shortened and listed."""

import pytest

from nlp.lexicon import normal
from nlp.mentions import mentions


def named(text, *kinds):
    return [mention.ids[0] for mention in mentions(text, normal(text)) if mention.kind in kinds]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bộ VH, TT&DL đạt 83,56%", "ministry:bo-van-hoa-the-thao-va-du-lich"),
        ("Bộ Văn hóa – Thể thao – Du lịch đạt 83,56%", "ministry:bo-van-hoa-the-thao-va-du-lich"),
        ("Bộ LĐ - TB và XH đạt 85%", "ministry:bo-lao-dong-thuong-binh-va-xa-hoi"),
        ("Bộ Nông nghiệp & PTNT đạt 86%", "ministry:bo-nong-nghiep-va-phat-trien-nong-thon"),
        ("Bộ KH & CN đạt 80%", "ministry:bo-khoa-hoc-va-cong-nghe"),
    ],
)
def test_a_ministry_is_known_by_its_parts(text, name):
    assert named(text, "unit") == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sở Lao động - TB&XH đạt 90 điểm", ["Sở Lao động - Thương binh và Xã hội"]),
        (
            "Sở TN và MT, Sở NN - PTNT đạt 90 điểm",
            ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn"],
        ),
        ("Sở Văn hóa Thể thao và Du lịch đứng cuối", ["Sở Văn hóa, Thể thao và Du lịch"]),
        (
            "Ban Quản lý Khu công nghệ cao và các khu công nghiệp",
            ["Ban Quản lý Khu công nghệ cao và các khu công nghiệp"],
        ),
        ("BQL Khu kinh tế và các KCN đạt 88 điểm", ["Ban Quản lý Khu kinh tế và các khu công nghiệp"]),
    ],
)
def test_a_department_is_known_by_its_parts(text, names):
    assert named(text, "department") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("UBND thành phố giao quận Ninh Kiều đạt 90%", ["Quận Ninh Kiều"]),
        ("các huyện Hải Lăng, Gio Linh và thị xã Quảng Trị", ["Huyện Hải Lăng", "Huyện Gio Linh", "Thị xã Quảng Trị"]),
        ("xã Hàm Yên (92%), Sơn Vĩ (68,92%) và Lũng Cú (68,4%)", ["Xã Hàm Yên", "Xã Sơn Vĩ", "Xã Lũng Cú"]),
        ("khối quận, Long Biên dẫn đầu", ["Quận Long Biên"]),
        ("phường Hà Giang 1 đứng đầu", ["Phường Hà Giang 1"]),
        ("phường Lào Cai đạt 94 điểm", ["Phường Lào Cai"]),
        ("Chủ tịch UBND huyện Kim Sơn Nguyễn Văn An cho biết", ["Huyện Kim Sơn"]),
        ("huyện Kim Sơn, Báo Ninh Bình đưa tin", ["Huyện Kim Sơn"]),
        ("các huyện miền núi, các xã vùng cao", []),
    ],
)
def test_districts_share_the_type_of_the_first_of_a_list(text, names):
    assert named(text, "district") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Khối huyện ghi nhận Mộc Châu tăng 5 bậc. Sốp Cộp đội sổ", ["Huyện Sốp Cộp"]),
        ("Ba xã dưới 70% gồm Sơn Vĩ (68,92%), Lũng Cú (68,4%)", ["Xã Sơn Vĩ", "Xã Lũng Cú"]),
        ("Khối huyện: Chủ tịch UBND tỉnh đạt kết quả.\nKim Sơn đạt 90%", []),
        ("Sơn Vĩ (68,92%) và Lũng Cú (68,4%)", []),
    ],
)
def test_a_paragraph_on_districts_names_them_without_their_type(text, names):
    assert named(text, "district") == names
