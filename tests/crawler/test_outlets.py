"""The declarations of outlets: complete, each with evidence, and right about the addresses they know."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from crawler.addresses import looks_like_article
from crawler.child import assign, parts_of_others
from crawler.errors import CrawlError
from crawler.outlet import outlet_ids, outlet_of, outlets
from crawler.systems import UiArticle

SPIDERS = Path(__file__).parents[2] / "crawler" / "spiders"
FACTS = (
    "domains",
    "former",
    "home",
    "feeds",
    "sitemaps",
    "sections",
    "listings",
    "paging",
    "search",
    "article",
    "obstacle",
)
SEEDS = {
    "tuoitrethudo", "ninhbinh", "kimson", "phatdiem", "doanhnghiephoinhap", "danang", "baochinhphu", "xaydungchinhsach",
    "chinhphu",
}  # fmt: skip


def test_there_are_many_outlets_and_those_of_the_seeds_are_among_them():
    assert set(outlets()) == set(outlet_ids()) >= SEEDS
    assert len(outlets()) >= 45


@pytest.mark.parametrize("name", outlet_ids())
def test_every_fact_about_a_site_carries_its_grade_of_evidence(name):
    lines = (SPIDERS / f"{name}.py").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        fact = re.match(r"    (\w+): ClassVar", line)
        if fact is None or fact[1] not in FACTS:
            continue
        before = lines[number - 1] if lines[number - 1].startswith("    #") else ""
        assert re.search(r"\b[SUCG]\b", f"{before} {line.partition('#')[2]}"), line


@pytest.mark.parametrize("name", outlet_ids())
def test_a_declaration_is_short_and_its_addresses_are_its_own(name):
    outlet = outlets()[name]
    assert len((SPIDERS / f"{name}.py").read_text(encoding="utf-8").splitlines()) < 45
    assert outlet.title
    searches = [shape if isinstance(shape, str) else shape.url for shape in outlet.search]
    addresses = (*outlet.feeds, *outlet.sitemaps, *outlet.sections, *outlet.listings, *searches, outlet.front())
    scheme = urlsplit(outlet.front()).scheme
    assert all(urlsplit(url).scheme == scheme for url in addresses)
    assert all(outlet_of(url) is outlet for url in addresses)
    assert not any(looks_like_article(url, outlet.article) for url in (*outlet.sections, *outlet.listings))


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        pytest.param("https://tuoitrethudo.vn/a-181093.html", "tuoitrethudo", id="newspaper"),
        pytest.param("https://tuoitrethudo.com.vn/a-181093.html", "tuoitrethudo", id="its former host"),
        pytest.param("https://kimson.ninhbinh.gov.vn/tin", "kimson", id="district with a file of its own"),
        pytest.param("https://haiquang.ninhbinh.gov.vn/tin", "ninhbinh", id="commune below its province"),
        pytest.param("https://xaydungchinhsach.chinhphu.vn/", "xaydungchinhsach", id="the nearest declaration wins"),
        pytest.param("https://vpcp.chinhphu.vn/", "chinhphu", id="office below the portal"),
        pytest.param("https://notchinhphu.vn/", None, id="a name that only ends alike"),
    ],
)
def test_an_address_belongs_to_the_outlet_that_declares_its_host(url, outlet):
    [job] = assign([url], [])
    assert (job.outlet.id or None, job.start) == (outlet, [url])


def test_no_two_spiders_ask_one_host():
    jobs = {job.site: job for job in assign([], ["chinhphu", "xaydungchinhsach", "ninhbinh", "kimson"])}
    everyone = {host for job in jobs.values() for host in job.hosts}
    assert parts_of_others(jobs["chinhphu"].hosts, everyone) == ("xaydungchinhsach.chinhphu.vn",)
    assert parts_of_others(jobs["ninhbinh"].hosts, everyone) == ("kimson.ninhbinh.gov.vn",)
    assert parts_of_others(jobs["kimson"].hosts, everyone) == ()


@pytest.mark.parametrize(
    ("outlet", "url", "expected"),
    [
        pytest.param("baochinhphu", "https://baochinhphu.vn/a-102240425094504794.htm", True, id="newspaper"),
        pytest.param("baochinhphu", "https://baodientu.chinhphu.vn/Tin/Bai-viet/449309.vgp", True, id="before 2022"),
        pytest.param("baochinhphu", "https://baochinhphu.vn/chinh-sach-moi.htm", False, id="section"),
        pytest.param(
            "xaydungchinhsach", "https://xaydungchinhsach.chinhphu.vn/a-119250612141845533.htm", True, id="policy"
        ),
        pytest.param("danang", "https://danang.gov.vn/vi/web/dng/w/phien-hop", True, id="portal since 2026"),
        pytest.param("danang", "https://danang.gov.vn/web/guest/chi-tiet?id=5", True, id="old portal"),
        pytest.param("danang", "https://danang.gov.vn/web/en/detail?id=31140&_c=16407387", True, id="English portal"),
        pytest.param("danang", "https://danang.gov.vn/web/guest/chinh-quyen", False, id="portal section"),
        pytest.param(
            "ninhbinh", "https://ninhbinh.gov.vn/tin-cchc/ninh-binh-tang-sau-bac-nam-2023", True, id="province"
        ),
        pytest.param("ninhbinh", "https://ninhbinh.gov.vn/tin-tuc-cai-cach-hanh-chinh", False, id="province section"),
        pytest.param("tuoitre", "https://tuoitre.vn/a-20211009125111716.htm", True, id="in 2021"),
        pytest.param("tuoitre", "https://tuoitre.vn/nld/thoi-su.htm", False, id="section of a paper that moved in"),
        pytest.param("thanhnien", "https://thanhnien.vn/a-185131568.htm", True, id="moved from 2008"),
        pytest.param("vietnamplus", "https://www.vietnamplus.vn/a-post1125344.vnp", True, id="agency"),
        pytest.param("vietnamplus", "https://www.vietnamplus.vn/a/748423.vnp", True, id="agency in 2021"),
        pytest.param("laodong", "https://laodong.vn/thoi-su/a-1432162.ldo", True, id="ldo"),
        pytest.param("dantri", "https://dantri.com.vn/xa-hoi/a-20260720215519144.htm", True, id="moment as number"),
        pytest.param("moha", "https://moha.gov.vn/tin-tuc/---oid57695", True, id="no slug"),
        pytest.param("tcnn", "https://tcnn.vn/news/detail/42929/Slug.html", True, id="magazine"),
        pytest.param(
            "tcnn", "https://tcnn.vn/news/category/5020/Cai-cach-hanh-chinh.html", False, id="magazine section"
        ),
        pytest.param(
            "quangninh", "https://dulich.quangninh.gov.vn/Trang/ChiTietTinTuc.aspx?nid=2595", True, id="SharePoint"
        ),
        pytest.param(
            "quangninh", "https://quangninh.gov.vn/Trang/Tin-tuc-su-kien.aspx?Cat=82", False, id="its section"
        ),
        pytest.param(
            "kinhtedothi", "https://kinhtedothi.vn/hai-phong-dung-dau-toan-quoc.665272.html", True, id="dotted"
        ),
        pytest.param(
            "baodongnai", "https://baodongnai.com.vn/tintuc/202304/dong-nai-tang-4-bac-3163860", True, id="month"
        ),
        pytest.param("thuonghieucongluan", "https://thuonghieucongluan.com.vn/pci-a221415.html", True, id="letter"),
        pytest.param("quanlynhanuoc", "https://www.quanlynhanuoc.vn/2021/10/19/bo-thong-tin/", True, id="WordPress"),
        pytest.param(
            "bacninh", "https://bacninh.gov.vn/news/-/details/20182/quyet-inh-876-42322197", True, id="Liferay"
        ),
        pytest.param("cafef", "https://cafef.vn/a-188230415181206982.chn", True, id="chn"),
    ],
)
def test_an_outlet_knows_its_articles_by_their_address(outlet, url, expected):
    assert looks_like_article(url, outlets()[outlet].article) is expected


def test_the_form_of_further_pages_is_filled_from_the_script_of_the_first():
    script = """<script>var maxPage = parseInt(3); LoadArticle({ article_category_id: 54442, categoryIds: "5,6",
    site_id: 4, page_size: 10 })</script>"""
    following = UiArticle.further("https://ninhbinh.gov.vn/tin-tuc-cai-cach-hanh-chinh", script, 1)
    assert following is not None
    assert (
        following.url
        == "https://ninhbinh.gov.vn/DesktopModule/UIArticleInMenu/ArticleInMenuPagination.aspx/LoadArticle"
    )
    form = dict(following.form)
    assert {name: form[name] for name in ("article_category_id", "categoryIds", "site_id", "page", "page_size")} == {
        "article_category_id": "54442",
        "categoryIds": "5,6",
        "site_id": "4",
        "page": "2",
        "page_size": "10",
    }
    assert UiArticle.further("https://ninhbinh.gov.vn/", script, 3) is None
    assert UiArticle.further("https://ninhbinh.gov.vn/", "<p>no script</p>", 1) is None


def test_further_pages_follow_the_declared_form():
    following = outlets()["hanoimoi"].further("https://hanoimoi.vn/chinh-tri/cai-cach-hanh-chinh", "", 1)
    assert following is not None
    assert following.url == "https://hanoimoi.vn/chinh-tri/cai-cach-hanh-chinh/trang-2"


OWN = """from crawler.outlet import Outlet
class {name}(Outlet):
    title = "Báo tỉnh"
    domains = ({hosts},)
"""


@pytest.mark.parametrize(
    ("files", "message"),
    [
        pytest.param({"baotinh.py": "x = 1\n"}, "declares 0 outlets", id="no outlet"),
        pytest.param(
            {"tuoitre.py": OWN.format(name="A", hosts='"a.example"')}, "two outlets are called 'tuoitre'", id="name"
        ),
        pytest.param({"a.py": OWN.format(name="A", hosts='"tuoitre.vn"')}, "tuoitre.vn belongs to", id="host"),
    ],
)
def test_a_wrong_declaration_is_refused(tmp_path, files, message):
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(CrawlError, match=message):
        outlet_of("https://a.example/", tmp_path)
    with pytest.raises(CrawlError, match="is no folder"):
        outlets(tmp_path / "khong-co")
