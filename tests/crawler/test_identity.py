"""Which addresses are one article and which are not."""

import pytest

from crawler.identity import identity

PLAIN = "https://baotinh.example/quang-ninh-dan-dau-181093.html"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("http://baotinh.example/quang-ninh-dan-dau-181093.html", PLAIN, id="scheme"),
        pytest.param("https://www.baotinh.example/quang-ninh-dan-dau-181093.html", PLAIN, id="www"),
        pytest.param("https://m.baotinh.example/quang-ninh-dan-dau-181093.html", PLAIN, id="mobile host"),
        pytest.param("https://amp.baotinh.example/quang-ninh-dan-dau-181093.html", PLAIN, id="AMP host"),
        pytest.param("https://baotinh.example/amp/quang-ninh-dan-dau-181093.html", PLAIN, id="AMP folder"),
        pytest.param("https://baotinh.example/quang-ninh-dan-dau-181093.amp", PLAIN, id="AMP ending"),
        pytest.param("https://baotinh.example/quang-ninh-dan-dau-181093.html?amp=1", PLAIN, id="AMP query"),
        pytest.param(PLAIN + "?utm_source=zalo&fbclid=x#binh-luan", PLAIN, id="trackers and fragment"),
        pytest.param("https://BaoTinh.example:443/quang-ninh-dan-dau-181093.html", PLAIN, id="capitals and port"),
        pytest.param("https://b.example/2024/04/19/ha-tinh/", "https://b.example/2024/04/19/ha-tinh", id="slash"),
        pytest.param(
            "https://b.example/a.aspx?x=1&nid=7", "https://b.example/a.aspx?nid=7&x=1", id="order of the query"
        ),
        pytest.param(
            "https://tuoitrethudo.com.vn/ha-noi-181093.html", "https://tuoitrethudo.vn/ha-noi-181093.html", id="moved"
        ),
        pytest.param(
            "https://tuoitre.vn/moi-100260719105652904.htm",
            "https://tuoitre.vn/cu-100260719105652904.htm",
            id="headline",
        ),
        pytest.param(
            "https://moha.gov.vn/tin-tuc/hop-bao---oid57695", "https://moha.gov.vn/tin-tuc/---oid57695", id="no slug"
        ),
        pytest.param(
            "https://m.baogialai.com.vn/gia-lai-post274056.amp",
            "https://baogialai.com.vn/gia-lai-post274056.html",
            id="mobile AMP twin",
        ),
    ],
)
def test_addresses_of_one_article_have_one_identity(one, other):
    assert identity(one) == identity(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("https://b.example/ha-noi-1810.html", "https://b.example/ha-noi-1811.html", id="number"),
        pytest.param("https://b.example/a.aspx?nid=7", "https://b.example/a.aspx?nid=8", id="query"),
        pytest.param("https://b.example/a-12345.html", "https://khac.example/a-12345.html", id="host"),
        pytest.param("https://con.b.example/a-12345.html", "https://b.example/a-12345.html", id="part of a site"),
        pytest.param("https://b.example:8080/a-12345.html", "https://b.example/a-12345.html", id="port"),
        pytest.param(
            "https://nhandan.com.vn/tin/a--666402/",
            "https://nhandan.vn/a-post666402.html",
            id="numbers of another system",
        ),
        pytest.param(
            "https://en.sggp.org.vn/a-post496.html",
            "https://dttc.sggp.org.vn/a-post496.html",
            id="sites with own numbers",
        ),
    ],
)
def test_different_articles_have_different_identities(one, other):
    assert identity(one) != identity(other)


@pytest.mark.parametrize("url", ["http://[khong/", "", "http://b.example:cong/"])
def test_what_is_no_address_is_only_like_itself(url):
    assert identity(url) == url
