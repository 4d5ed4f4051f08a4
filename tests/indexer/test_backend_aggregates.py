"""Numbers over facts: on every engine the same, and right by hand."""

import statistics
from datetime import date
from decimal import Decimal

import pytest

from indexer.errors import BackendError
from indexer.query import Filters, Tally

ENGINES = ("elasticsearch", "embedded")


def story(corpus, name, figures, *, outlet="bao.vn", family=None, version=1, **more):
    """An article that gives figures: value, and what else the fact says."""
    quotes = [f"{value} điểm số {place}" for place, (value, _) in enumerate(figures)]
    day = more.pop("day", "2024-04-17T08:00")
    on = corpus.article(name, name, ". ".join(quotes) + f" bản {version}.", outlet=outlet, version=version, day=day)
    on = on.model_copy(update={"family": family})
    facts = [
        corpus.fact(on, quote, value=value, **{"unit": "quang-ninh", **said})
        for quote, (value, said) in zip(quotes, figures, strict=True)
    ]
    return corpus.reading(on, *facts)


def library(corpus):
    first = story(corpus, "goc", [("89.95", {}), ("3", {"measure": "rank"})])
    key = first.article.id
    first = first.model_copy(update={"article": first.article.model_copy(update={"family": key})})
    return [
        first,
        story(corpus, "lai-1", [("89.95", {})], family=key, outlet="nhandan.vn"),
        story(corpus, "lai-2", [("89.95", {})], family=key, outlet="tuoitre.vn"),
        story(corpus, "khac", [("90.95", {}), ("80.5", {"unit": "ha-noi"})], outlet="nhandan.vn", day="2024-05-01T08:00"),
        story(corpus, "nua", [("70", {"year": 2022}), ("95", {"modality": "target", "comparator": ">="})]),
        story(corpus, "khong", [("71", {"year": None}), ("60", {"component": "Công khai"})]),
        story(corpus, "sua", [("10", {"indicator": "PCI"})], version=1),
        story(corpus, "sua", [("20", {"indicator": "PCI"})], version=2),
    ]  # fmt: skip


@pytest.fixture(scope="module", params=ENGINES)
def shelf(request, tmp_path_factory, corpus, openers, open_index):
    with open_index(openers[request.param](tmp_path_factory.mktemp("aggregates"))) as opened:
        assert opened.put_all(library(corpus)) == 8
        opened.flush()
        yield opened


def numbers(group):
    return (*group.key, group.measure, group.count, group.valued, group.mean, group.minimum, group.maximum)


PAPI = Filters(indicators=("PAPI",), years=(2023,), components=(None,))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param(
            Tally(filters=PAPI, by=("unit",)),
            [
                ("ha-noi", "score", 1, 1, Decimal("80.5"), Decimal("80.5"), Decimal("80.5")),
                ("quang-ninh", "rank", 1, 1, 3, 3, 3),
                ("quang-ninh", "score", 5, 4, Decimal("90.2"), Decimal("89.95"), Decimal("90.95")),
            ],
            id="ranks-apart-and-bounds-left-out",
        ),
        pytest.param(
            Tally(filters=PAPI, by=("unit",), once=True),
            [
                ("ha-noi", "score", 1, 1, Decimal("80.5"), Decimal("80.5"), Decimal("80.5")),
                ("quang-ninh", "rank", 1, 1, 3, 3, 3),
                ("quang-ninh", "score", 3, 2, Decimal("90.45"), Decimal("89.95"), Decimal("90.95")),
            ],
            id="a-story-once",
        ),
        pytest.param(
            Tally(filters=Filters(indicators=("PAPI",), measures=("score",), modalities=("actual",)), by=("year", "component")),
            [
                (None, None, "score", 1, 1, 71, 71, 71),
                (2022, None, "score", 1, 1, 70, 70, 70),
                (2023, None, "score", 5, 5, Decimal("88.26"), Decimal("80.5"), Decimal("90.95")),
                (2023, "Công khai", "score", 1, 1, 60, 60, 60),
            ],
            id="missing-first",
        ),
        pytest.param(
            Tally(filters=Filters(indicators=("PCI",))), [("score", 1, 1, 20, 20, 20)], id="latest-version",
        ),
        pytest.param(
            Tally(filters=Filters(indicators=("PCI",)), versions="all"), [("score", 2, 2, 15, 10, 20)], id="all-versions",
        ),
        pytest.param(
            Tally(filters=Filters(modalities=("target",)), by=("modality",)),
            [("target", "score", 1, 0, None, None, None)],
            id="only-bounds",
        ),
        pytest.param(
            Tally(filters=Filters(outlets=("nhandan.vn",)), by=("outlet", "indicator")),
            [("nhandan.vn", "PAPI", "score", 3, 3, Decimal("87.133333"), Decimal("80.5"), Decimal("90.95"))],
            id="by-outlet",
        ),
        pytest.param(
            Tally(filters=Filters(published_from=date(2024, 5, 1)), by=("unit",), versions="all"),
            [
                ("ha-noi", "score", 1, 1, Decimal("80.5"), Decimal("80.5"), Decimal("80.5")),
                ("quang-ninh", "score", 1, 1, Decimal("90.95"), Decimal("90.95"), Decimal("90.95")),
            ],
            id="by-day",
        ),
        pytest.param(Tally(filters=Filters(units=("nowhere",))), [], id="nothing"),
    ],
)  # fmt: skip
def test_numbers_by_group(shelf, question, expected):
    assert [numbers(group) for group in shelf.tally(question)] == expected


def test_percentiles_lie_between_values_in_proportion(shelf):
    question = Tally(filters=PAPI.model_copy(update={"measures": ("score",)}), percentiles=(0, 10, 50, 90, 99.9, 100))
    (group,) = shelf.tally(question)
    assert group.percentiles[0] == group.minimum
    assert group.percentiles[-1] == group.maximum
    values = [80.5, 89.95, 89.95, 89.95, 90.95]
    tenths = statistics.quantiles(values, n=10, method="inclusive")
    assert group.percentiles[1:4] == tuple(Decimal(repr(round(tenths[place], 6))) for place in (0, 4, 8))


@pytest.mark.parametrize("percent", [-1, 100.1])
def test_percent_that_are_none_are_told(shelf, percent):
    with pytest.raises(BackendError, match="0 to 100"):
        shelf.tally(Tally(percentiles=(percent,)))


def test_disagreements_count_stories_and_name_articles(shelf, corpus):
    (found,) = shelf.disagreements()
    assert (found.subject, found.indicator, found.year, found.measure) == ("quang-ninh", "PAPI", 2023, "score")
    assert [(given.value, given.stories, len(given.articles)) for given in found.values] == [
        (Decimal("89.95"), 1, 3),
        (Decimal("90.95"), 1, 1),
    ]
    ids = {reading.article.title: reading.article.id for reading in library(corpus)}
    assert found.values[0].articles == tuple(sorted(ids[name] for name in ("goc", "lai-1", "lai-2")))


def test_disagreements_are_looked_for_among_what_is_asked(shelf):
    assert list(shelf.disagreements(Filters(outlets=("nhandan.vn", "tuoitre.vn"))))
    assert list(shelf.disagreements(Filters(outlets=("tuoitre.vn",)))) == []
    assert list(shelf.disagreements(Filters(years=(2022,)))) == []


def test_facts_of_all_versions_come_in_the_same_order(shelf, corpus):
    expected = [fact for reading in library(corpus) for fact in reading.facts]
    expected.sort(key=lambda fact: (fact.indicator, fact.year or 0, fact.subject.id, fact.id))
    assert list(shelf.facts(versions="all")) == expected
    edited = list(shelf.facts(Filters(indicators=("PCI",)), versions="all"))
    assert sorted(fact.value for fact in edited) == [10, 20]
    assert [fact.value for fact in shelf.facts(Filters(indicators=("PCI",)))] == [20]
