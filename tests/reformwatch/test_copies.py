from itertools import permutations

import pytest

from crawler.copies import families

WORDS = " ".join(f"từ{number}" for number in range(200))


def test_a_copy_belongs_to_the_earliest_whatever_the_order(article):
    first = article(WORDS, url="https://a.example/1", day="2024-04-16")
    copy = article(WORDS + " thêm một câu cuối bài", url="https://b.example/1", day="2024-04-17")
    other = article("chuyện khác hẳn " * 40, url="https://c.example/1", day="2024-04-15")
    for order in permutations((first, copy, other)):
        assert families(order) == {first.id: first.id, copy.id: first.id, other.id: other.id}


@pytest.mark.parametrize(
    ("credit", "same"),
    [
        pytest.param("Theo a.example", True, id="credited"),
        pytest.param(None, False, id="not-credited"),
        pytest.param("Theo báo khác", False, id="another-credit"),
    ],
)
def test_a_credit_joins_what_was_shortened(article, credit, same):
    half = " ".join(WORDS.split()[:120])
    first = article(WORDS, url="https://a.example/1", outlet="a.example", day="2024-04-16")
    shorter = article(half, url="https://b.example/1", outlet="b.example", day="2024-04-17", credit=credit)
    assert (len(set(families([first, shorter]).values())) == 1) == same


def test_short_notes_are_copies_only_when_equal(article):
    one = article("Hà Nội xếp thứ 3.", url="https://a.example/1")
    two = article("Hà Nội xếp thứ 3.", url="https://b.example/1")
    three = article("Hà Nội xếp thứ 4.", url="https://c.example/1")
    named = families([one, two, three])
    assert named[one.id] == named[two.id] != named[three.id]


def test_many_articles_are_not_compared_pair_by_pair(article):
    stories = [
        article(
            f"{' '.join(f'{story}x{word}' for word in range(60))}",
            url=f"https://a.example/{story}/{copy}",
            day="2024-04-16",
        )
        for story in range(160)
        for copy in range(2)
    ]
    named = families(stories)
    assert len(set(named.values())) == 160
