from datetime import datetime

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM

ROWS = [
    pytest.param(
        "PCI 2022: Long An xếp thứ 10. Tỉnh cao nhất cũng chỉ đạt 73 điểm.",
        ["Long An | PCI | 2022 | rank = 10 | actual"],
        {},
        id="leader-told-by-its-place",
    ),
    pytest.param(
        "PCI 2022: Long An xếp thứ 10. Tỉnh có điểm thấp nhất mới được 50 điểm.",
        ["Long An | PCI | 2022 | rank = 10 | actual"],
        {},
        id="lowest-told-by-its-place",
    ),
    pytest.param(
        "PCI 2022: Long An xếp thứ 10. Tỉnh đứng đầu cả nước cũng chỉ đạt 73 điểm.",
        ["Long An | PCI | 2022 | rank = 10 | actual"],
        {},
        id="leader-beside-another-place",
    ),
    pytest.param(
        "PCI 2022: Long An xếp thứ 10. Tỉnh tốt nhất là Quảng Ninh (73 điểm).",
        [
            "Long An | PCI | 2022 | rank = 10 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 73 | actual",
        ],
        {},
        id="leader-named-behind",
    ),
    pytest.param(
        "PCI 2022 của Long An tăng mạnh. Tỉnh dẫn đầu vùng, đạt 73 điểm.",
        ["Long An | PCI | 2022 | rank = 1 | actual | region", "Long An | PCI | 2022 | score = 73 | actual"],
        {},
        id="own-lead-is-no-description",
    ),
    pytest.param(
        "PAR INDEX 2022: Bộ cao nhất đạt 92%, bộ thấp nhất đạt 76%.",
        [],
        {},
        id="ministries-told-by-place",
    ),
    pytest.param(
        "PCI 2022 của Long An: Chi phí thời gian đạt 7,94 điểm - cao thứ hai cả nước, còn Chi phí không chính thức là 7,32 điểm.",
        [
            "Long An | PCI/Chi phí không chính thức | 2022 | score = 7.32 | actual",
            "Long An | PCI/Chi phí thời gian | 2022 | rank = 2 | actual",
            "Long An | PCI/Chi phí thời gian | 2022 | score = 7.94 | actual",
        ],
        {},
        id="high-spelt-place-behind-a-score",
    ),
    pytest.param(
        "PAPI 2020: Quảng Ninh dẫn đầu với 48,811 điểm, Đồng Tháp đứng kế với 46,961 điểm, sau đó là Thái Nguyên, Bắc Ninh và Bến Tre.",
        [
            "Bắc Ninh | PAPI | 2020 | rank = 4 | actual",
            "Bến Tre | PAPI | 2020 | rank = 5 | actual",
            "Quảng Ninh | PAPI | 2020 | rank = 1 | actual",
            "Quảng Ninh | PAPI | 2020 | score = 48.811 | actual",
            "Thái Nguyên | PAPI | 2020 | rank = 3 | actual",
            "Đồng Tháp | PAPI | 2020 | rank = 2 | actual",
            "Đồng Tháp | PAPI | 2020 | score = 46.961 | actual",
        ],
        {},
        id="stands-next-with-its-score",
    ),
    pytest.param(
        "PCI 2022: Quảng Ninh dẫn đầu, Bắc Giang xếp ngay sau, Hải Phòng xếp ngay sau, tiếp theo là Đồng Tháp.",
        [
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Đồng Tháp | PCI | 2022 | rank = 4 | actual",
        ],
        {},
        id="right-behind-twice-then-next",
    ),
    pytest.param(
        "PCI 2022 của Long An xếp thứ 10. Á quân thuộc về Bắc Giang (72,80 điểm), tỉnh đã nhảy vọt 29 bậc. Long An đạt 68,45 điểm.",
        [
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | rank_change = 29 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Long An | PCI | 2022 | rank = 10 | actual",
            "Long An | PCI | 2022 | score = 68.45 | actual",
        ],
        {},
        id="the-noun-behind-a-bracket-is-the-name-before",
    ),
    pytest.param(
        "PAPI 2019: Phú Thọ tụt xuống vị trí 16. Năm 2018, khi đạt 46,03 điểm, Phú Thọ đứng thứ 4.",
        [
            "Phú Thọ | PAPI | 2018 | rank = 4 | actual",
            "Phú Thọ | PAPI | 2018 | score = 46.03 | actual",
            "Phú Thọ | PAPI | 2019 | rank = 16 | actual",
        ],
        {},
        id="figure-in-a-clause-before-its-owner",
    ),
    pytest.param(
        "PAPI 2019: Phú Thọ tụt xuống vị trí 16. Năm 2018, dù chỉ đạt 46,03 điểm, tỉnh vẫn đứng thứ 4.",
        [
            "Phú Thọ | PAPI | 2018 | rank = 4 | actual",
            "Phú Thọ | PAPI | 2018 | score = 46.03 | actual",
            "Phú Thọ | PAPI | 2019 | rank = 16 | actual",
        ],
        {},
        id="figure-in-a-concession-before-its-owner",
    ),
    pytest.param(
        "PCI 2022 của Long An xếp thứ 10. So với Bắc Giang, tỉnh đã kém 4 điểm.",
        ["Long An | PCI | 2022 | rank = 10 | actual"],
        {},
        id="the-noun-behind-one-compared-with",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_a_paragraph_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected


def test_a_digest_of_several_provinces_keeps_their_own_tables_apart():
    text = (
        "Lào Cai: Công bố chỉ số DDCI năm 2020\n\nDẫn đầu khối sở, ngành là Cục Thuế tỉnh với 76,54 điểm, tiếp theo là Sở "
        "Tài chính (75,88 điểm).\n\nQuảng Nam: xếp hạng cải cách hành chính các huyện\n\nThành phố Tam Kỳ dẫn đầu với "
        "88,01%, còn huyện Nam Trà My đứng cuối khi chỉ được 70%."
    )
    digest = content_hash("Điểm tin tuần", "", text)
    article = Article(
        id=article_id(None, digest),
        title="Điểm tin tuần",
        text=text,
        content_hash=digest,
        source="test",
        published_at=datetime(2021, 1, 26, tzinfo=VIETNAM),
    )
    found = {(fact.subject.id, fact.scope) for fact in extract(article).facts}
    assert found == {
        ("department:lao-cai:cuc-thue-tinh", "internal:province:lao-cai:63"),
        ("department:lao-cai:so-tai-chinh", "internal:province:lao-cai:63"),
        ("district:quang-nam:thanh-pho-tam-ky", "internal:province:quang-nam"),
        ("district:quang-nam:huyen-nam-tra-my", "internal:province:quang-nam"),
    }
