"""What an address tells before it is fetched."""

import pytest

from crawler.addresses import clean, is_front, looks_like_article, on_topic


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("https://b.example/ha-noi-181093.html", True, id="MasterCMS"),
        pytest.param("https://b.example/bo-tu-phap-119240417175319406.htm", True, id="VCCorp"),
        pytest.param("https://b.example/papi-post976641.html", True, id="mcms"),
        pytest.param("https://b.example/papi-post1125344.vnp", True, id="vnp"),
        pytest.param("https://b.example/xa-hoi/quang-nam-1432162.ldo", True, id="ldo"),
        pytest.param("https://b.example/web/dng/-/da-nang-xep-thu-12", True, id="Liferay"),
        pytest.param("https://b.example/vi/web/dng/w/da-nang-xep-thu-12", True, id="Liferay since 2026"),
        pytest.param("https://b.example/web/x/-/asset_publisher/aB1/content/da-nang-xep", True, id="asset publisher"),
        pytest.param("https://b.example/Trang/ChiTietTinTuc.aspx?nid=2595", True, id="SharePoint"),
        pytest.param("https://b.example/tin-tuc/---oid57695", True, id="ministry"),
        pytest.param("https://b.example/news/detail/42929/Slug.html", True, id="magazine"),
        pytest.param("https://b.example/2024/04/19/ha-tinh/", True, id="WordPress"),
        pytest.param("https://b.example/tin-cchc/ninh-binh-tang-6-bac-ve-chi-so", True, id="UIArticle"),
        pytest.param("https://b.example/", False, id="front page"),
        pytest.param("https://b.example/chinh-tri/cai-cach-hanh-chinh", False, id="section"),
        pytest.param("https://b.example/Trang/Tin-tuc-su-kien.aspx?Cat=82", False, id="SharePoint section"),
        pytest.param("https://b.example/stores/bang-xep-hang-cac-tinh-thanh-pho-2024.jpg", False, id="picture"),
        pytest.param("https://b.example/rss_feed/cai-cach-hanh-chinh-va-chuyen-doi-so.rss", False, id="feed"),
    ],
)
def test_articles_are_known_by_their_address(url, expected):
    assert looks_like_article(url) is expected


@pytest.mark.parametrize(
    ("url", "title", "expected"),
    [
        pytest.param("https://b.example/1.html", "Chỉ số PAR INDEX 2023", True, id="index"),
        pytest.param("https://b.example/1.html", "CẢI CÁCH HÀNH CHÍNH ở Hà Nội", True, id="capitals"),
        pytest.param("https://b.example/nang-luc-canh-tranh-1.html", "", True, id="slug"),
        pytest.param("https://b.example/1.html", "Cải lương và cải cách giáo dục", False, id="another reform"),
        pytest.param("https://b.example/thu-tuc-nhan-con-nuoi-1.html", "", False, id="another procedure"),
        pytest.param("https://b.example/1.html", "Giá USD hôm nay", False, id="something else"),
    ],
)
def test_the_topic_shows_in_the_headline_or_the_slug(url, title, expected):
    assert on_topic(url, title) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param(
            "https://b.example/a.aspx?nid=7&utm_source=z", "https://b.example/a.aspx?nid=7", id="query that matters"
        ),
        pytest.param("https://b.example/a?x=%C4%90", "https://b.example/a?x=%C4%90", id="untouched"),
        pytest.param(" https://b.example/a#top ", "https://b.example/a", id="fragment"),
    ],
)
def test_an_address_loses_only_what_does_not_name_the_article(url, expected):
    assert clean(url) == expected


def test_a_front_page_has_neither_path_nor_query():
    assert is_front("https://b.example")
    assert not is_front("https://b.example/?p=7")
