"""Names, what they do in their sentence, and what a sentence claims about its figures."""

from itertools import pairwise

import pytest

from nlp.attribution import attribution
from nlp.lexicon import normal
from nlp.mentions import mentions
from nlp.roles import role_of
from nlp.stance import modality_of, refusal, sets_target


def named(text):
    return [(mention.kind, mention.ids[0] if mention.ids else mention.form) for mention in mentions(text, normal(text))]


HOABINH = ("unit", "province:hoa-binh")
QUANGNINH = ("unit", "province:quang-ninh")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("tỉnh Hòa Bình đạt", [HOABINH], id="province"),
        pytest.param("tỉnh Hoà Bình đạt", [HOABINH], id="old-tone-place"),
        pytest.param("vì hòa bình, Ổn định", [], id="peace-is-no-province"),
        pytest.param("HÒA BÌNH ĐỨNG THỨ 3", [HOABINH], id="capitals"),
        pytest.param("quảng ninh đứng thứ 3", [QUANGNINH], id="no-capital-anywhere"),
        pytest.param("huyện Quảng Ninh đạt", [("district", "Huyện Quảng Ninh")], id="district-named-as-a-province"),
        pytest.param("Báo Quảng Ninh đưa tin", [], id="newspaper"),
        pytest.param("Trường Đại học Cần Thơ tổ chức", [], id="university"),
        pytest.param("Quảng Ninh đạt", [QUANGNINH], id="without-its-kind"),
        pytest.param("PAR INDEX của TP.HCM", [("indicator", "PAR_INDEX"), ("unit", "province:ho-chi-minh")], id="tp-hcm"),
        pytest.param("TP. Hồ Chí Minh đạt", [("unit", "province:ho-chi-minh")], id="tp-with-a-stop"),
        pytest.param("BR-VT đạt", [("unit", "province:ba-ria-vung-tau")], id="br-vt"),
        pytest.param("Kế hoạch số 56/KH-UBND", [], id="the-number-of-a-plan"),
        pytest.param("Bà Rịa - Vũng Tàu đạt", [("unit", "province:ba-ria-vung-tau")], id="a-dash-inside"),
        pytest.param("Sở Nội vụ đạt", [("department", "Sở Nội vụ")], id="department"),
        pytest.param("thành phố Ninh Bình đạt", [("district", "Thành phố Ninh Bình")], id="a-town-of-the-province"),
        pytest.param("thị xã Kinh Môn đạt", [("district", "Thị xã Kinh Môn")], id="town"),
        pytest.param("cả nước đạt", [("unit", "national")], id="nation"),
        pytest.param("Năm đó, tỉnh đạt", [("anaphora", "province")], id="the-province"),
        pytest.param("Năm đó, Thành phố đạt", [("anaphora", "city")], id="the-city"),
    ],
)  # fmt: skip
def test_names(text, expected):
    found = [(kind, id_.removesuffix(":63")) for kind, id_ in named(text)]
    assert found == expected


def test_a_stock_index_is_no_indicator():
    assert "indicator" not in {kind for kind, _ in named("VN-Index, HNX-Index và chỉ số giá tiêu dùng CPI tăng")}


def test_mentions_do_not_overlap_and_quote_their_text():
    text = "Sở Nội vụ tỉnh Hòa Bình, huyện Quảng Ninh và TP.HCM đạt PAR INDEX, PAPI; cả nước đạt SIPAS."
    found = mentions(text, normal(text))
    assert all(text[mention.start : mention.end].lower() == mention.text.lower() for mention in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Năm 2023, [Hà Nội] xếp thứ 3", "subject", id="subject"),
        pytest.param("cao hơn [Hà Nội] 2 bậc", "compared", id="compared"),
        pytest.param("xếp trên [Hà Nội]", "compared", id="placed-above"),
        pytest.param("chỉ sau [Hà Nội]", "compared", id="only-behind"),
        pytest.param("theo công bố của [Bộ Nội vụ]", "source", id="source"),
        pytest.param("[Bộ Nội vụ] công bố kết quả", "source", id="publisher"),
        pytest.param("diễn ra tại [Hà Nội]", "place", id="place"),
        pytest.param("Chủ tịch UBND tỉnh [Hà Nam] phát động", "person", id="person"),
        pytest.param("PAR INDEX trung bình của [các tỉnh] đạt", "mean", id="mean"),
    ],
)
def test_roles(text, role):
    start, end = text.index("["), text.index("]") - 1
    assert role_of(normal(text.replace("[", "").replace("]", "")), start, end, "unit") == role


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("hà nội đạt [95%]", None, id="stated"),
        pytest.param("giả sử hà nội đạt [95%]", "hypothetical", id="hypothesis"),
        pytest.param("nếu đạt [95%] thì", "hypothetical", id="condition"),
        pytest.param("hà nội chưa đạt [95%]", "negation", id="not-yet"),
        pytest.param("hà nội không chỉ đạt [95%] mà còn dẫn đầu", None, id="not-only"),
        pytest.param("hà nội có đạt [95%]?", "question", id="question"),
        pytest.param("hồ sơ trực tuyến chiếm [95%]", "a share", id="share"),
    ],
)
def test_what_states_nothing(text, why):
    start, end = text.index("["), text.index("]") - 1
    assert refusal(text.replace("[", "").replace("]", ""), start, end) == why


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        pytest.param("năm 2023 đạt [92%]", "actual", id="result"),
        pytest.param("phấn đấu đạt [92%]", "target", id="target"),
        pytest.param("mục tiêu năm 2025 đạt [92%]", "target", id="goal"),
        pytest.param("vượt mục tiêu, năm 2023 đã đạt [92%]", "actual", id="goal-met"),
        pytest.param("dự báo đạt [92%]", "forecast", id="forecast"),
        pytest.param("ước đạt [92%]", "forecast", id="estimate"),
        pytest.param("[92%] là mục tiêu năm sau", "target", id="goal-behind"),
        pytest.param("tỉnh giao sở y tế đạt [92%]", "target", id="ordered"),
        pytest.param("sở giao thông vận tải xếp cuối với 9 bậc giảm, đạt [92%]", "actual", id="a-name-with-giao"),
        pytest.param("tỉnh bàn giao trung tâm, đạt [92%]", "actual", id="handed-over"),
    ],
)
def test_modality(text, modality):
    start, end = text.index("["), text.index("]") - 1
    assert modality_of(text.replace("[", "").replace("]", ""), start, end, inherited_target=False) == modality


def test_a_heading_that_sets_targets_hands_them_on():
    assert sets_target("mục tiêu cụ thể đến năm 2025:")
    assert not sets_target("kết quả năm 2023:")
    assert modality_of("đạt 92%", 4, 7, inherited_target=True) == "target"
    assert modality_of("thực tế đạt 92%", 12, 15, inherited_target=True) == "actual"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Theo Bộ Nội vụ, Hà Nội xếp thứ 3", "Bộ Nội vụ"),
        ("VCCI cho biết Hà Nội xếp thứ 3", "VCCI"),
        ("Hà Nội xếp thứ 3", None),
        (
            "Theo phân tích của Sở Văn hóa, Thể thao và Du lịch, tỉnh xếp thứ 3",
            "phân tích của Sở Văn hóa, Thể thao và Du lịch",
        ),
        ("Bà cũng cho biết tỉnh xếp thứ 3", None),
        ("Ông Lê Văn An, Giám đốc Sở Nội vụ, lý giải: tỉnh xếp thứ 3", "Ông Lê Văn An"),
        ("“Tỉnh xếp thứ 3”, Thứ trưởng Phạm Đức Long phát biểu.", "Thứ trưởng Phạm Đức Long"),
        ("Theo đó, tỉnh xếp thứ 3", None),
        ("Trao đổi với báo chí, TS. Vũ Tiến Lộc, Chủ tịch VCCI, nhấn mạnh: “Hà Nội xếp thứ 3”", "TS. Vũ Tiến Lộc"),
    ],
)
def test_attribution(text, who):
    assert attribution(text, normal(text)) == who
