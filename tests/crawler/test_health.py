"""How outlets fare from run to run: a redesign between two of them, an empty listing, and the way back."""

from datetime import datetime, timedelta

import pytest

from crawler.health import Health
from schema.article import ArchiveRef, Article
from schema.dates import VIETNAM
from schema.reading import Quarantined

START = datetime(2026, 11, 1, 8, tzinfo=VIETNAM)
NONE = Quarantined(source="x", reason="no_text", detail="", stage="page")


def make(**lacking):
    fields = {
        "title": "Tỉnh tăng 11 bậc",
        "text": "Tỉnh đạt 88,12%.",
        "lead": "Tóm tắt",
        "published_at": START,
        "date_basis": "metadata",
        "authors": ("An",),
        "section": "Thời sự",
    }
    return Article(id="a", content_hash="h", source="x", **(fields | lacking))


WHOLE = make()


@pytest.fixture
def visit(tmp_path):
    """A run of one outlet on a day: its pages, its notes; the alarms that are new."""

    def run(day, pages=(), *, notes=(), outlet="bao", **misses):
        with Health(tmp_path / "health.sqlite3", now=START + timedelta(days=day)) as health:
            for number, item in enumerate(pages):
                url = f"https://bao.example/{day}-{number}.html"
                place = ArchiveRef(file=f"{day}.warc.gz", offset=number)
                health.page(outlet, url, item, place, new=isinstance(item, Article))
            for url in notes:
                health.miss(outlet, "note", "listing_empty", url, ArchiveRef(file=f"{day}.warc.gz", offset=99))
            for kind, count in misses.items():
                for number in range(count):
                    health.miss(outlet, kind, "http_500", f"https://bao.example/{kind}/{number}")
            return health.end()

    return run


@pytest.fixture
def look(tmp_path):
    def state():
        with Health(tmp_path / "health.sqlite3", now=START) as health:
            return {one.outlet: one for one in health.outlets()}, health.alarms()

    return state


@pytest.mark.parametrize(
    ("broken", "field"),
    [
        pytest.param(make(title=""), "title", id="title"),
        pytest.param(make(published_at=None, date_basis=None), "date", id="date"),
        pytest.param(make(date_basis="guess"), "date", id="date-is-a-guess"),
        pytest.param(make(text=""), "body", id="body"),
    ],
)
def test_a_redesign_between_two_runs_is_noticed_once_and_its_page_is_kept(visit, look, broken, field):
    assert visit(0, [WHOLE] * 8) == []
    (alarm,) = visit(1, [broken] * 4)
    assert (alarm.kind, alarm.what, alarm.before, alarm.now) == ("field", field, 1.0, 0.0)
    assert alarm.archive.file == "1.warc.gz"
    assert alarm.url.startswith("https://bao.example/1-")
    assert visit(2, [broken] * 4) == []
    assert [one.what for one in look()[1]] == [field]


def test_pages_that_are_refused_all_at_once_have_lost_everything(visit):
    visit(0, [WHOLE] * 8)
    assert {alarm.what for alarm in visit(1, [NONE] * 3)} == {"title", "date", "body"}


def test_an_alarm_ends_when_the_pages_are_whole_again(visit, look):
    visit(0, [WHOLE] * 8)
    visit(1, [make(title="")] * 4)
    visit(2, [WHOLE] * 4)
    assert look()[1] == []
    assert visit(3, [make(title="")] * 8) == []  # too many pages without it to call it usual
    assert look()[0]["bao"].coverage["title"] == 0


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param([WHOLE] * 4, [make(title="")] * 4, id="no-history"),
        pytest.param([WHOLE] * 8, [WHOLE, make(title=""), WHOLE], id="one-page"),
        pytest.param([WHOLE] * 8, [make(authors=(), section=None, lead="")] * 4, id="a-field-that-can-be-missing"),
        pytest.param([WHOLE, make(title="")] * 5, [make(title="")] * 4, id="never-usual"),
        pytest.param([WHOLE] * 8, [], id="nothing-new"),
    ],
)
def test_what_is_no_redesign_raises_no_alarm(visit, before, after):
    visit(0, before)
    assert visit(1, after) == []


def test_single_pages_on_many_days_add_up_to_an_alarm(visit):
    for day in range(6):
        visit(day, [WHOLE])
    raised = [alarm.what for day in range(6, 10) for alarm in visit(day, [make(title="")])]
    assert raised == ["title"]


def test_a_listing_that_leads_nowhere_is_an_alarm_until_pages_come_again(visit, look):
    visit(0, [WHOLE] * 8)
    listing = "https://bao.example/cai-cach"
    (alarm,) = visit(1, notes=[listing])
    assert (alarm.kind, alarm.what, alarm.archive.offset) == ("listing", listing, 99)
    assert visit(2, notes=[listing]) == []
    visit(3, [WHOLE])
    assert look()[1] == []


def test_the_last_run_is_told_with_its_skips_errors_and_dates(visit, look):
    visit(0, [WHOLE] * 8)
    visit(2, [NONE], robots=3, error=2)
    outlet = look()[0]["bao"]
    assert (outlet.pages, outlet.new, outlet.refused, outlet.robots, outlet.errors) == (1, 0, 1, 3, 2)
    assert outlet.reasons == {"no_text": 1, "http_500": 5}
    assert (outlet.success[:10], outlet.fresh[:10]) == ("2026-11-03", "2026-11-01")
    assert outlet.usual["title"] == 1


def test_outlets_do_not_mix(visit, look):
    visit(0, [WHOLE] * 8)
    visit(1, [make(title="")] * 8, outlet="cổng")
    assert set(look()[0]) == {"bao", "cổng"}
    assert look()[1] == []
