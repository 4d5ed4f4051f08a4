"""Places and departments that a province's own table names without their type."""

import pytest

from nlp.lexicon import normal
from nlp.mentions import mentions


def parts(text: str) -> list[str]:
    return [mention.ids[0] for mention in mentions(text, normal(text)) if mention.kind in {"district", "department"}]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param(
            "Khối huyện: Kim Sơn dẫn đầu với 82,4 điểm; Yên Khánh, Gia Viễn và Hoa Lư lần lượt xếp sau.",
            ["Huyện Kim Sơn", "Huyện Yên Khánh", "Huyện Gia Viễn", "Huyện Hoa Lư"],
            id="a list behind its block",
        ),
        pytest.param(
            "DDCI 2023 khối địa phương gọi tên Bắc Hà (88,1 điểm).\nSi Ma Cai tụt 3 bậc, huyện Bát Xát tăng 2 bậc.",
            ["Huyện Bắc Hà", "Huyện Si Ma Cai", "Huyện Bát Xát"],
            id="the next paragraph of the board",
        ),
        pytest.param(
            "Trong khối xã, phường, Hạc Thành dẫn đầu với 93,1 điểm, Sầm Sơn 92,8 điểm.\nPhường Hạc Thành nhận bằng khen.",
            ["Phường Hạc Thành", "Phường Sầm Sơn", "Phường Hạc Thành"],
            id="the type that the name has elsewhere, for the whole list",
        ),
        pytest.param(
            "Chỉ số CCHC khối huyện: ba huyện miền núi Nam Trà My, Tây Giang, Phước Sơn xếp cuối.",
            ["Huyện Nam Trà My", "Huyện Tây Giang", "Huyện Phước Sơn"],
            id="behind a kind of district",
        ),
        pytest.param(
            "Chỉ số CCHC khối huyện: Mèo Vạc 82,3%, Đồng Văn 81,7%, Hoàng Su Phì 80,4%.",
            ["Huyện Mèo Vạc", "Huyện Đồng Văn", "Huyện Hoàng Su Phì"],
            id="a place that begins like a family",
        ),
        pytest.param(
            "DDCI khối sở, ngành: Công Thương 86,2 điểm, Tài chính 85,9 điểm.",
            ["Sở Công Thương", "Sở Tài chính"],
            id="departments without their first word",
        ),
    ],
)
def test_names_without_a_type_have_that_of_their_table(text, named) -> None:
    assert parts(text) == named


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ninh Bình xếp thứ 43 về PCI 2022. Hoa Lư đón 2 triệu khách.", id="no table of districts"),
        pytest.param(
            "PAR INDEX cấp huyện do Chủ tịch công bố; ông Trần Văn Hiệp đạt giải.",
            id="a person, though a block is named",
        ),
        pytest.param(
            "Kết quả khối huyện: Hội Nông dân xếp loại tốt, Đảng ủy đạt 90 điểm.", id="bodies that are no places"
        ),
        pytest.param("PCI 2023: Long An xếp thứ 2, Đồng Tháp thứ 5; các huyện đều chuyển biến.", id="provinces"),
    ],
)
def test_other_names_stay_what_they_are(text) -> None:
    assert parts(text) == []


def test_a_list_behind_a_city_is_no_list_of_cities() -> None:
    text = "Chỉ số CCHC cấp huyện: nhóm tốt có Thành phố Cao Lãnh (93,4), Tháp Mười (92,8), Lấp Vò (91,0)."
    assert parts(text) == ["Thành phố Cao Lãnh", "Huyện Tháp Mười", "Huyện Lấp Vò"]


def test_a_name_found_once_is_found_again() -> None:
    text = "DDCI 2024 khối địa phương:\n3. Chư Păh: 80,02 điểm\nĐáng chú ý, Chư Păh là nơi cải thiện mạnh nhất."
    assert parts(text) == ["Huyện Chư Păh", "Huyện Chư Păh"]


def test_a_heading_gives_no_type_to_the_line_below() -> None:
    text = "Chỉ số CCHC khối huyện, thị xã, thành phố\nTrấn Yên đạt 91,33 điểm; huyện Văn Yên 90,8 điểm."
    assert parts(text) == ["Huyện Trấn Yên", "Huyện Văn Yên"]
