"""Components by number, parts that no indicator has, and parts of a province: what a figure near them is of."""

import pytest

from nlp.leads import open_text
from nlp.parts import unknown_parts
from nlp.pipeline import explain
from schema.article import Article
from schema.text import lower


def facts(text: str, title: str = "") -> set[tuple[str, str, str, str]]:
    article = Article(id="a", content_hash="h", source="-", title=title, text=text)
    return {
        (fact.subject.name, fact.component or fact.indicator, fact.measure, str(fact.value))
        for fact in explain(article).facts
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Ở PAPI 2022, tỉnh Lâm Đồng được 6,77 điểm tại nội dung thứ 4 và đạt 7,15 điểm ở nội dung thứ năm.",
            {
                ("Lâm Đồng", "Kiểm soát tham nhũng", "score", "6.77"),
                ("Lâm Đồng", "Thủ tục hành chính công", "score", "7.15"),
            },
            id="of PAPI",
        ),
        pytest.param(
            "PCI 2023 của Hà Nam: chỉ số thành phần thứ ba đạt 6,1 điểm, xếp thứ 40.",
            {("Hà Nam", "Tính minh bạch", "score", "6.1"), ("Hà Nam", "Tính minh bạch", "rank", "40")},
            id="of PCI",
        ),
        pytest.param(
            "Với 7,41 điểm, chỉ số Tiếp cận đất đai trong PCI 2023 của Hà Nam đứng thứ 9.",
            {("Hà Nam", "Tiếp cận đất đai", "score", "7.41"), ("Hà Nam", "Tiếp cận đất đai", "rank", "9")},
            id="the value first",
        ),
    ],
)
def test_a_component_is_found_however_it_is_told(text, told) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "DDCI 2022: huyện Ba Chẽ xếp thứ 3. Riêng chỉ số chi phí thời gian đạt 8,9 điểm.",
            {("Huyện Ba Chẽ", "DDCI", "rank", "3")},
            id="of another indicator",
        ),
        pytest.param(
            'DDCI 2022 của huyện Ba Chẽ đạt 71,2 điểm, trong đó tiêu chí "Hiệu lực của thiết chế" 8,9 điểm.',
            {("Huyện Ba Chẽ", "DDCI", "score", "71.2")},
            id="of none that is known",
        ),
        pytest.param(
            "PAR INDEX 2024 của Vĩnh Phúc xếp thứ 14, có 3 trục nội dung lọt top 5.",
            {("Vĩnh Phúc", "PAR_INDEX", "rank", "14")},
            id="counted",
        ),
    ],
)
def test_a_part_without_a_place_in_the_catalogue_states_nothing(text, told) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "DDCI 2022: huyện Ba Chẽ xếp thứ 3/13 địa phương. Năm 2021, huyện đứng cuối bảng.",
            {("Huyện Ba Chẽ", "DDCI", "rank", "3"), ("Huyện Ba Chẽ", "DDCI", "rank", "13")},
            id="the district, and how many are ranked",
        ),
        pytest.param(
            "Chỉ số CCHC 2022: trung bình khối sở đạt 85,2%. Sở Y tế đứng thứ 4, điểm của sở đạt 88,1%.",
            {("Sở Y tế", "PAR_INDEX", "rank", "4"), ("Sở Y tế", "PAR_INDEX", "score", "88.1")},
            id="the department, not its block",
        ),
    ],
)
def test_huyen_and_so_stand_for_the_one_spoken_of(text, told) -> None:
    assert {fact for fact in facts(text, "Quảng Ninh: kết quả năm 2022") if fact[0] != "Các sở, ban, ngành"} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Doanh nghiệp than về chi phí không chính thức ở Lào Cai: PCI 2022 của tỉnh chỉ đạt 6,4 điểm ở chỉ số này.",
            {("Lào Cai", "Chi phí không chính thức", "score", "6.4")},
            id="this component",
        ),
        pytest.param(
            "Với 67,34 điểm, Quảng Nam xếp hạng 24 trên bảng tổng sắp PCI 2023.",
            {("Quảng Nam", "PCI", "score", "67.34"), ("Quảng Nam", "PCI", "rank", "24")},
            id="the value before unit and indicator",
        ),
        pytest.param(
            "PAR INDEX 2017 của Bộ Xây dựng: thể chế nhích lên 88,13%, hơn năm trước 1,42%.",
            {
                ("Bộ Xây dựng", "Cải cách thể chế", "score", "88.13"),
                ("Bộ Xây dựng", "Cải cách thể chế", "score_change", "1.42"),
            },
            id="the value, then by how much more",
        ),
        pytest.param(
            "Hai lĩnh vực trên ngưỡng 80% của PAR INDEX 2017 ở Bộ Xây dựng là cải cách tài chính công (84,07%) và cải cách tổ chức bộ máy (81,33%).",
            {
                ("Bộ Xây dựng", "Cải cách tài chính công", "score", "84.07"),
                ("Bộ Xây dựng", "Cải cách tổ chức bộ máy", "score", "81.33"),
            },
            id="a bar that components are counted over",
        ),
    ],
)
def test_a_value_is_of_the_component_or_the_whole_it_is_told_of(text, told) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Chỉ số ABCD đứng thứ 5.", ["Chỉ số ABCD"]),
        ("FTA Index và GII INDEX được công bố.", ["FTA Index", "GII INDEX"]),
        ("Chỉ số ABCD Index đứng thứ 5.", ["Chỉ số ABCD"]),
        ("chỉ số CCHC, ABCDEFGHIJ Index, FTA Indexes", []),
    ],
)
def test_an_index_of_others_is_told_by_its_letters(text, named) -> None:
    lowered = lower(text)
    open_text(text, lowered)
    assert [mention.text for mention in unknown_parts(text, lowered, [])] == named
