"""Which sentences can tell a place or a group without a number."""

import pytest

from nlp.inwords import may_tell_in_words
from nlp.leads import open_text

may_tell_in_words("")  # the first question gives out the marks of its patterns


@pytest.mark.parametrize(
    "lowered",
    [
        "hai cái tên lọt nhóm này là hà nội và huế.",
        "năm ngoái, vị trí này thuộc về ủy ban dân tộc.",
        "đồng tháp nhất vùng, cà mau bét vùng.",
        "thành phố gia nghĩa nhất, 78,44 điểm.",
        "dẫn đầu là a, cuối cùng là c.",
        "tỉnh chỉ đứng sau hải phòng.",
        "xếp ngay sau là vĩnh long.",
        "cà mau đứng cuối bảng, xếp trên lần lượt là kiên giang và an giang.",
        "quảng ninh nhất, bắc giang nhì.",
        "hà nội (1), huế (2) và đà nẵng (3).",
    ],
)
def test_a_wording_that_tells_a_place_is_let_in(lowered) -> None:
    open_text(lowered)
    assert may_tell_in_words(lowered)


@pytest.mark.parametrize(
    "lowered",
    [
        "cán bộ xã đến tận nhà hướng dẫn bà con làm hồ sơ.",
        "nhiều hộ dân đã nhận giấy chứng nhận trong tuần.",
        "ông a cho biết huyện sẽ mở thêm lớp tập huấn.",
    ],
)
def test_prose_is_not(lowered) -> None:
    open_text(lowered)
    assert not may_tell_in_words(lowered)


def test_of_a_text_that_was_not_opened_nothing_is_ruled_out() -> None:
    assert may_tell_in_words("nhiều hộ dân đã nhận giấy chứng nhận.")
