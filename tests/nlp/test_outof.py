"""Out of how many a rank is, where its own words do not tell."""

from datetime import datetime

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash


def totals(title, text, published="2024-04-18"):
    digest = content_hash(title, "", text)
    article = Article(
        id=article_id(None, digest),
        title=title,
        text=text,
        content_hash=digest,
        source="t",
        published_at=datetime.fromisoformat(f"{published}T08:00:00+07:00"),
    )
    return [
        (fact.subject.name, fact.indicator, fact.year, int(fact.value), fact.out_of)
        for fact in extract(article).facts
        if fact.measure == "rank" and fact.value is not None and not fact.implied
    ]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Công bố Chỉ số cải cách hành chính năm 2023",
            "Hải Phòng xếp thứ 2/63. Hà Nội xếp thứ 3. Về SIPAS năm 2023, Thái Nguyên xếp thứ 2.",
            [
                ("Hải Phòng", "PAR_INDEX", 2023, 2, 63),
                ("Hà Nội", "PAR_INDEX", 2023, 3, 63),
                ("Thái Nguyên", "SIPAS", 2023, 2, 63),
            ],
            id="provinces of every table",
        ),
        pytest.param(
            "PAR INDEX 2023",
            "Trong 17 bộ, cơ quan ngang bộ, Bộ Tư pháp dẫn đầu PAR INDEX 2023; Bộ Tài chính xếp thứ 3.",
            [("Bộ Tư pháp", "PAR_INDEX", 2023, 1, 17), ("Bộ Tài chính", "PAR_INDEX", 2023, 3, 17)],
            id="ministries counted in the text",
        ),
        pytest.param(
            "PAR INDEX và PAPI",
            "Năm 2023, Hà Giang xếp thứ 48/63 về PAR INDEX. Chỉ số PAPI năm 2023 của tỉnh xếp thứ 12.",
            [("Hà Giang", "PAR_INDEX", 2023, 48, 63), ("Hà Giang", "PAPI", 2023, 12, None)],
            id="no total for a table that leaves provinces out",
        ),
        pytest.param(
            "PAR INDEX của tỉnh Nghệ An",
            "Năm 2023, Nghệ An xếp thứ 17/63 PAR INDEX. Năm 2025, Nghệ An xếp thứ 9 PAR INDEX.",
            [("Nghệ An", "PAR_INDEX", 2023, 17, 63), ("Nghệ An", "PAR_INDEX", 2025, 9, None)],
            id="not across the merger",
        ),
    ],
)
def test_a_rank_takes_the_total_of_its_table(title, text, expected):
    published = "2026-04-01" if "2025" in text else "2024-04-18"
    assert totals(title, text, published) == expected
