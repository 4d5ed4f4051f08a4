"""Questions asked at once have the same answers as those asked one after the other, and the same errors."""

from typing import get_args

import pytest

from indexer.backend import open_backend
from indexer.errors import BackendError
from indexer.query import Facet, Filters, Query

TEXTS = ("Quảng Ninh đạt hạng nhất", "Quảng Ninh, Quảng Trị và Hải Phòng đạt hạng hai", "Quảng Trị cùng đạt hạng ba")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory, corpus):
    """Stories whose reprints say the same, something else, or stand without their first publication."""
    with open_backend(f"embedded:{tmp_path_factory.mktemp('beside') / 'index'}") as backend:
        for number in range(90):
            text = f"{TEXTS[number % 3]} {number}"
            first = corpus.article(
                f"bai-{number}", "Tin", text, outlet="bao.vn", day=f"2024-04-{1 + number % 28:02}T08:00"
            )
            first = first.model_copy(update={"family": first.id})
            if number % 5 != 1:
                backend.put(corpus.reading(first, corpus.fact(first, "hạng", unit=f"tinh-{number % 4}")))
            if number % 2:
                other = text if number % 4 == 1 else TEXTS[(number + 1) % 3]
                copy = corpus.article(f"lai-{number}", "Tin", other, outlet="lai.vn", day="2024-05-01T08:00")
                backend.put(corpus.reading(copy.model_copy(update={"family": first.id})))
        backend.flush()
        yield backend


def ask_anew(shelf, query):
    shelf._answers._known.at(None)
    shelf._text._near_by.clear()
    return shelf.search(query)


@pytest.mark.parametrize("sort", ["relevance", "date"])
@pytest.mark.parametrize("limit", [0, 5, 60])
@pytest.mark.parametrize("filters", [Filters(), Filters(outlets=("lai.vn",)), Filters(units=("tinh-1",))])
@pytest.mark.parametrize(
    "text", ["", "hạng", "quảng ninh", "hải phòng -nhất", '"quảng trị đạt"~3', "nhất OR ba", "khác"]
)
def test_both_find_the_same(shelf, monkeypatch, text, filters, limit, sort):
    query = Query(text=text, filters=filters, limit=limit, sort=sort, facets=get_args(Facet))
    pages = list[object]()
    for spare in (True, False):
        for name in ("answers", "beside"):
            monkeypatch.setattr(f"indexer.{name}.can_spare", lambda spare=spare: spare)
        pages.append(ask_anew(shelf, query))
    assert pages[0] == pages[1]


@pytest.mark.parametrize("spare", [True, False])
def test_what_goes_wrong_beside_is_told(shelf, monkeypatch, spare):
    def broken(*_):
        raise ValueError("cut short")

    for name in ("answers", "beside"):
        monkeypatch.setattr(f"indexer.{name}.can_spare", lambda: spare)
    monkeypatch.setattr("indexer.textindex.reprints", broken)
    with pytest.raises(BackendError, match="cut short"):
        ask_anew(shelf, Query(text="hạng"))
    monkeypatch.undo()
    assert ask_anew(shelf, Query(text="hạng")).total > 0
