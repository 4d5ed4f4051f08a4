"""The page on adding an outlet, followed literally; and the pages that every layout must have."""

import re
from pathlib import Path

import pytest

from crawler.crawl import crawl
from crawler.outlet import Outlet, declared, outlet_ids, outlets

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "add-an-outlet.md").read_text(encoding="utf-8")
PAGES = {path.stem for path in (ROOT / "tests" / "pages" / "outlets").glob("*.html")}
NAME = re.search(r"`crawler/spiders/(\w+)\.py`", GUIDE)[1]
CODE = re.search(r"```python\n(.*?)```", GUIDE, re.DOTALL)[1]


def test_the_declaration_of_the_guide_is_short():
    assert len(CODE.splitlines()) < 30


def test_the_guide_followed_literally_gives_a_working_outlet(localweb, tmp_path):
    if NAME not in outlet_ids():  # who follows the guide has it among the program's own
        (tmp_path / f"{NAME}.py").write_text(CODE, encoding="utf-8")
    web = localweb.Web()
    home = "http://baomoitinh.example"
    story = localweb.story("Mới", 3, 17)
    article = f"{home}/tinh-moi-xep-thu-3-181093.html"
    off_topic = f"{home}/le-hoi-hoa-dao-181094.html"
    web.put(f"{home}/", localweb.front((off_topic, "Lễ hội hoa đào")))
    web.put(f"{home}/cai-cach-hanh-chinh", localweb.front((article, "Tin tỉnh nhà")))
    web.put(article, localweb.mastercms(story, article))
    pages = []
    with web, declared(tmp_path):
        report = crawl(
            [],
            outlets=[NAME],
            on_page=pages.append,
            delay=0,
            contact="thu@reformwatch.example",
            allow_loopback_map=web.hosts,
        )
    assert [(page.url, page.outlet) for page in pages] == [(article, NAME)]
    assert report.skipped == {"off_topic": 1}
    assert not report.errors


LAYOUTS = {"tcnn": "state_journal"} | dict.fromkeys(
    # No page of these was ever seen and no marks of their layout are known: they are read without rules for them, as the
    # page of an unknown system is. An outlet leaves this list with its first page.
    (
        "baoapbac", "baobariavungtau", "baodongnai", "baoquangninh", "baothanhhoa", "baotintuc", "daibieunhandan",
        "hanoimoi", "kinhtedothi", "moha", "qdnd", "thuonghieucongluan", "vietnamnet", "vneconomy",
    ),
    "unknown_system",
)  # fmt: skip
"""The page that stands for an outlet where it is named neither like the outlet nor like its system."""


@pytest.mark.parametrize("name", outlet_ids())
def test_every_outlet_has_a_page_in_the_layout_of_its_system_or_its_own(name):
    base = outlets()[name].__mro__[1]
    wanted = name if base is Outlet else base.__name__.lower()
    assert {name, wanted, LAYOUTS.get(name)} & PAGES, f"tests/pages/outlets/{wanted}.html is missing"


def test_no_page_stands_for_an_outlet_that_has_its_own():
    assert set(LAYOUTS) <= set(outlet_ids()) - PAGES
    assert set(LAYOUTS.values()) <= PAGES


@pytest.mark.parametrize("fact", re.findall(r"`(\w+)`", GUIDE.partition("| if the site has")[2].partition("\n\n")[0]))
def test_every_fact_that_the_guide_names_can_be_declared(fact):
    assert fact in {"id", "domains", "words"} or hasattr(Outlet, fact)
