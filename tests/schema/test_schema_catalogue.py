"""The catalogue: who bears which name when, how indicators are called and scaled, and that the data holds together."""

import doctest
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from schema.catalogue import DATA, Catalogue, catalogue
from schema.errors import CatalogueError
from schema.spellings import spellings
from schema.text import nfc, same_key
from schema.yaml_text import load_yaml

ROOT = Path(__file__).parents[2]
KNOWN = catalogue()
BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)
INDICATORS = [pytest.param(indicator, id=indicator.code) for indicator in KNOWN.indicators]


def ids(units):
    return [unit.id for unit in units]


@pytest.mark.parametrize(
    ("name", "day", "unit"),
    [
        pytest.param("Hải Phòng", BEFORE, "province:hai-phong:63", id="the-last-day-of-the-old"),
        pytest.param("Hải Phòng", AFTER, "province:hai-phong:34", id="the-first-day-of-the-new"),
        pytest.param("Hải Dương", BEFORE, "province:hai-duong", id="a-unit-that-ended"),
        pytest.param("Hà Nội", BEFORE, "province:ha-noi", id="unchanged-before"),
        pytest.param("Hà Nội", AFTER, "province:ha-noi", id="unchanged-after"),
        pytest.param("Huế", date(2025, 1, 1), "province:hue", id="hue-the-city"),
        pytest.param("Thừa Thiên - Huế", date(2024, 12, 31), "province:thua-thien-hue", id="hue-the-province"),
        pytest.param("Hà Tây", date(2008, 7, 31), "province:ha-tay", id="ha-tay"),
        pytest.param("Bộ Nội vụ", date(2025, 2, 28), "ministry:bo-noi-vu", id="old-ministry"),
        pytest.param("Bộ Nội vụ", date(2025, 3, 1), "ministry:bo-noi-vu:2025", id="new-ministry"),
        pytest.param("Bộ LĐ-TB&XH", date(2024, 1, 1), "ministry:bo-lao-dong-thuong-binh-va-xa-hoi", id="molisa"),
        pytest.param("Thành phố Đồng Nai", date(2026, 5, 1), "province:dong-nai:34", id="dong-nai-the-city"),
    ],
)
def test_a_name_means_one_unit_on_a_day(name, day, unit):
    assert ids(KNOWN.find_units(name, on=day)) == [unit]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        pytest.param("Hải Dương", AFTER, id="ended"),
        pytest.param("Huế", date(2024, 12, 31), id="not-yet"),
        pytest.param("Hà Tây", date(2008, 8, 1), id="long-ended"),
        pytest.param("Bộ Nông nghiệp và Môi trường", date(2025, 2, 28), id="not-yet-a-ministry"),
        pytest.param("HN", BEFORE, id="ambiguous"),
        pytest.param("Gotham", BEFORE, id="unknown"),
    ],
)
def test_a_name_means_nothing_where_no_unit_bears_it(name, day):
    assert KNOWN.find_units(name, on=day) == ()


def test_an_ambiguous_name_is_found_when_asked_for():
    assert ids(KNOWN.find_units("HN", on=BEFORE, ambiguous=True)) == ["province:ha-nam", "province:ha-noi"]
    assert ids(KNOWN.find_units("Huế", on=date(2023, 6, 1), ambiguous=True)) == ["province:thua-thien-hue"]


@pytest.mark.parametrize(
    ("name", "year", "unit"),
    [
        pytest.param("Hải Phòng", 2024, "province:hai-phong:63", id="the-table-of-2024-has-the-63"),
        pytest.param("Hải Phòng", 2025, "province:hai-phong:34", id="the-table-of-2025-has-the-34"),
        pytest.param("Hải Phòng", None, "province:hai-phong:34", id="without-a-year-the-latest"),
        pytest.param("Thừa Thiên Huế", 2024, "province:thua-thien-hue", id="hue-as-it-was"),
        pytest.param("TP. Huế", 2023, "province:thua-thien-hue", id="hue-called-by-its-later-name"),
        pytest.param("Thừa Thiên Huế", 2025, "province:hue", id="hue-called-by-its-former-name"),
        pytest.param("Huế", 2026, "province:hue", id="hue-as-it-is"),
        pytest.param("Hải Dương", 2025, "province:hai-duong", id="merged-and-not-carried-over"),
        pytest.param("Hà Tây", 2008, "province:ha-tay", id="in-the-table-of-its-last-year"),
        pytest.param("Hà Nội", 2007, "province:ha-noi", id="unchanged"),
        pytest.param("Bộ Nội vụ", 2024, "ministry:bo-noi-vu", id="ministry-before-the-merger"),
        pytest.param("Bộ Nội vụ", 2025, "ministry:bo-noi-vu:2025", id="ministry-after-the-merger"),
        pytest.param("Bộ Nông nghiệp và Môi trường", 2023, "ministry:bo-nong-nghiep-va-moi-truong", id="too-early"),
        pytest.param("Uỷ ban Dân tộc", 2025, "ministry:bo-dan-toc-va-ton-giao", id="risen-to-a-ministry"),
        pytest.param("NHNN", 2020, "ministry:ngan-hang-nha-nuoc-viet-nam", id="abbreviation"),
        pytest.param("Hà Nội", 20245, "province:ha-noi", id="a-year-that-is-none"),
        pytest.param("ĐBSCL", 2023, "region:dong-bang-song-cuu-long", id="region"),
        pytest.param("toàn quốc", 2023, "national", id="nation"),
        pytest.param("63 tỉnh, thành phố", 2023, "group:provinces", id="group"),
    ],
)
def test_a_result_belongs_to_the_unit_of_its_year(name, year, unit):
    assert KNOWN.unit_in_year(name, year).id == unit


def test_a_name_nobody_bears_has_no_unit_in_any_year():
    assert KNOWN.unit_in_year("Gotham", 2023) is None
    assert KNOWN.unit_in_year("Gotham", None) is None


@pytest.mark.parametrize(
    ("unit", "names"),
    [
        ("province:ho-chi-minh:63", "TP.HCM|TPHCM|TP HCM|Tp. Hồ Chí Minh|TP.Hồ Chí Minh|Thành phố Hồ Chí Minh|Sài Gòn"),
        ("province:ho-chi-minh:34", "HCMC|Ho Chi Minh City|TP. HCM|thành phố hồ chí minh"),
        (
            "province:ba-ria-vung-tau",
            "BR-VT|BRVT|Bà Rịa-Vũng Tàu|Bà Rịa -Vũng Tàu|Bà Rịa – Vũng Tàu|Bà Rịa–Vũng Tàu|Bà Rịa Vũng Tàu|Ba Ria-Vung Tau|tỉnh Bà Rịa - Vũng Tàu",
        ),
        ("province:thua-thien-hue", "Thừa Thiên-Huế|Thừa Thiên- Huế|Thừa Thiên – Huế|TT-Huế|TT Huế|TT. Huế|Thua Thien Hue|Thua Thien-Hue"),
        ("province:dak-lak:63", "Đắc Lắc|Đăk Lăk|Đắk Lăk|Dak Lak|Daklak|ĐẮK LẮK"),
        ("province:dak-nong", "Đăk Nông|Đắc Nông|Dak Nong|DakNong"),
        ("province:kon-tum", "KonTum|Kontum|Kon Tum|tỉnh Kon Tum"),
        ("province:khanh-hoa:63", "Khánh Hoà|Khanh Hoa"),
        ("province:hue", "Huế|TP Huế|TP.Huế|Thành phố Huế|Hue City"),
        ("province:ha-noi", "Ha Noi|Hanoi|TP Hà Nội|Thủ đô Hà Nội|Ha Noi City"),
        ("province:bac-kan", "Bắc Cạn|Bac Kan"),
        ("ministry:bo-giao-duc-va-dao-tao", "Bộ GD&ĐT|Bộ GD & ĐT|Bộ GD ĐT|Bộ GDĐT|Bộ GD – ĐT|Bộ GD-ĐT|Bộ GD và ĐT|Bộ Giáo dục - Đào tạo|Bộ Giáo dục & Đào tạo"),
        (
            "ministry:bo-lao-dong-thuong-binh-va-xa-hoi",
            "Bộ LĐ-TB&XH|Bộ LĐTB&XH|Bộ LĐTBXH|Bộ Lao động-Thương binh và Xã hội|Bộ Lao động, Thương binh và Xã hội|MOLISA",
        ),
        ("ministry:bo-van-hoa-the-thao-va-du-lich", "Bộ VHTT&DL|Bộ VH,TT&DL|Bộ VHTTDL"),
        ("ministry:ngan-hang-nha-nuoc-viet-nam", "NHNN|NHNN Việt Nam|Ngân hàng Nhà nước|State Bank of Vietnam"),
        ("ministry:bo-tai-nguyen-va-moi-truong", "Bộ TN&MT|Bộ TNMT|Bộ Tài nguyên & Môi trường|MONRE"),
        ("ministry:bo-cong-thuong", "Bộ Công thương|Ministry of Industry and Trade"),
        ("ministry:uy-ban-dan-toc", "Uỷ ban Dân tộc|UBDT"),
        ("agency:bao-hiem-xa-hoi-viet-nam", "BHXH Việt Nam|BHXH VN"),
        ("region:dong-bang-song-hong", "ĐBSH|vùng Đồng bằng sông Hồng|khu vực đồng bằng sông Hồng"),
        ("region:dong-bang-song-cuu-long", "ĐBSCL|vùng ĐBSCL|khu vực ĐBSCL|Đồng bằng Sông Cửu Long"),
        ("region:trung-du-va-mien-nui-phia-bac", "Trung du, miền núi phía Bắc|miền núi phía Bắc|vùng Trung du và miền núi phía Bắc"),
        ("region:bac-trung-bo-va-duyen-hai-mien-trung", "Bắc Trung Bộ - Duyên hải miền Trung|Bắc Trung bộ & duyên hải miền Trung"),
        ("region:tay-nguyen", "khu vực Tây Nguyên|vùng Tây Nguyên|các tỉnh Tây Nguyên"),
        ("group:provinces", "63 địa phương|34 tỉnh, thành phố|các tỉnh, thành"),
        ("group:ministries", "các bộ, cơ quan ngang bộ|17 bộ, cơ quan ngang bộ|các bộ, ngành"),
        ("national", "cả nước|toàn quốc|bình quân cả nước"),
    ],
    ids=lambda value: value if ":" in value and "|" not in value else "",
)  # fmt: skip
def test_newspapers_spell_a_unit_in_many_ways(unit, names):
    day = KNOWN.unit(unit).valid_to or date(2025, 12, 31)
    for name in names.split("|"):
        assert unit in ids(KNOWN.find_units(name, on=day)), name


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("HP", "province:hai-phong:63"),
        ("HCM", "province:ho-chi-minh:63"),
        ("Vũng Tàu", "province:ba-ria-vung-tau"),
        ("BTC", "ministry:bo-tai-chinh"),
        ("TTXVN", "agency:thong-tan-xa-viet-nam"),
        ("miền Tây", "region:dong-bang-song-cuu-long"),
    ],
)
def test_a_name_that_other_things_share_is_not_enough(name, unit):
    assert KNOWN.find_units(name) == ()
    assert unit in ids(KNOWN.find_units(name, ambiguous=True))


def test_spellings_follow_from_the_name():
    assert spellings("Bà Rịa - Vũng Tàu", "Tỉnh Bà Rịa - Vũng Tàu", "province")[:6] == (
        "Bà Rịa - Vũng Tàu",
        "Tỉnh Bà Rịa - Vũng Tàu",
        "Bà Rịa – Vũng Tàu",
        "Bà Rịa-Vũng Tàu",
        "Bà Rịa–Vũng Tàu",
        "Bà Rịa- Vũng Tàu",
    )
    assert set(spellings("Bộ Y tế", "Bộ Y tế", "ministry", ("Bộ X&Y",))) == {
        *("Bộ Y tế", "Bo Y te", "Bộ X&Y", "Bộ X & Y", "Bộ X và Y"),
        *("Bộ XY", "Bộ X-Y", "Bộ X - Y", "Bộ X – Y", "Bộ X- Y", "Bộ X Y"),
    }


@pytest.mark.parametrize(
    ("day", "number"),
    [
        pytest.param(date(2008, 7, 31), 64, id="with-ha-tay"),
        pytest.param(date(2008, 8, 1), 63, id="without-ha-tay"),
        pytest.param(date(2024, 12, 31), 63, id="with-thua-thien-hue"),
        pytest.param(date(2025, 1, 1), 63, id="with-hue"),
        pytest.param(BEFORE, 63, id="the-last-day-of-the-63"),
        pytest.param(AFTER, 34, id="the-first-day-of-the-34"),
        pytest.param(date(2026, 11, 1), 34, id="later"),
    ],
)
def test_there_are_as_many_provinces_as_the_law_says(day, number):
    assert len(KNOWN.units(type="province", on=day)) == number


@pytest.mark.parametrize(("day", "number"), [(date(2025, 2, 28), 22), (date(2025, 3, 1), 17)])
def test_there_are_as_many_ministries_as_the_law_says(day, number):
    assert len(KNOWN.units(type="ministry", on=day)) == number


def test_the_34_are_made_of_the_63():
    gone = [unit for unit in KNOWN.units(type="province", on=BEFORE) if not unit.exists(AFTER)]
    new = [unit for unit in KNOWN.units(type="province", on=AFTER) if not unit.exists(BEFORE)]
    assert (len(gone), len(new)) == (52, 23)
    assert sorted(old.id for unit in new for old in KNOWN.predecessors(unit)) == sorted(ids(gone))
    assert all(KNOWN.successor(unit) in new for unit in gone)


@pytest.mark.parametrize(
    ("region", "day", "number"),
    [
        ("region:dong-bang-song-hong", BEFORE, 11),
        ("region:trung-du-va-mien-nui-phia-bac", BEFORE, 14),
        ("region:bac-trung-bo-va-duyen-hai-mien-trung", BEFORE, 14),
        ("region:tay-nguyen", BEFORE, 5),
        ("region:dong-nam-bo", BEFORE, 6),
        ("region:dong-bang-song-cuu-long", BEFORE, 13),
        ("region:dong-bang-song-hong", AFTER, 6),
        ("region:trung-du-va-mien-nui-phia-bac", AFTER, 9),
        ("region:bac-trung-bo", AFTER, 5),
        ("region:duyen-hai-nam-trung-bo-va-tay-nguyen", AFTER, 6),
        ("region:dong-nam-bo", AFTER, 3),
        ("region:dong-bang-song-cuu-long", AFTER, 5),
    ],
)
def test_a_region_has_its_members(region, day, number):
    assert len(KNOWN.members(region, on=day)) == number


def test_every_province_is_in_a_region():
    assert all(unit in KNOWN.members(unit.region) for unit in KNOWN.units(type="province"))


@pytest.mark.parametrize("unit", KNOWN.units(), ids=lambda unit: unit.id)
def test_a_unit_is_well_made(unit):
    assert unit.id.split(":")[0] == unit.type
    names = (unit.name, unit.full_name, *unit.aliases, *unit.ambiguous_aliases)
    assert all(name == nfc(name).strip() and name for name in names)
    strong = [same_key(name) for name in (unit.name, *unit.aliases)]
    assert len(set(strong)) == len(strong)
    assert not set(strong) & set(map(same_key, unit.ambiguous_aliases))
    assert all(source.startswith("http") for source in unit.source)
    if unit.successor:
        assert KNOWN.unit(unit.successor).exists(unit.valid_to + timedelta(days=1))
    assert KNOWN.find_units(unit.name, on=unit.valid_to or unit.valid_from or BEFORE) == (unit,)


def test_no_name_means_two_units_on_one_day():
    bearers = {}
    for unit in KNOWN.units():
        for key in {same_key(name) for name in (unit.name, *unit.aliases)}:
            bearers.setdefault(key, []).append(unit)
    for key, units in bearers.items():
        for earlier, later in pairwise(sorted(units, key=lambda unit: unit.valid_from or date.min)):
            assert earlier.valid_to is not None, key
            assert later.valid_from is not None, key
            assert earlier.valid_to < later.valid_from, key


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("PAR INDEX", "PAR_INDEX"),
        ("Par Index", "PAR_INDEX"),
        ("PAR-INDEX", "PAR_INDEX"),
        ("ParIndex", "PAR_INDEX"),
        ("PAR_INDEX", "PAR_INDEX"),
        ("Chỉ số CCHC", "PAR_INDEX"),
        ("chỉ số cải cách hành chính", "PAR_INDEX"),
        ("Bộ chỉ số cải cách hành chính", "PAR_INDEX"),
        ("SIPAS", "SIPAS"),
        ("chỉ số hài lòng", "SIPAS"),
        ("Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước", "SIPAS"),
        ("chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước", "SIPAS"),
        ("Chỉ số PAPI", "PAPI"),
        ("chỉ số hiệu quả quản trị và hành chính công cấp tỉnh ở Việt Nam", "PAPI"),
        ("năng lực cạnh tranh cấp tỉnh", "PCI"),
        ("chỉ số năng lực cạnh tranh", "PCI"),
        ("CPI", "PCI"),
        ("chỉ số chuyển đổi số", "DTI"),
        ("chỉ số đánh giá mức độ chuyển đổi số", "DTI"),
        ("xếp hạng chuyển đổi số", "DTI"),
        ("chỉ số xanh", "PGI"),
        ("Provincial Green Index", "PGI"),
        ("Vietnam ICT Index", "ICT_INDEX"),
        ("chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT", "ICT_INDEX"),
        ("chỉ số đổi mới sáng tạo cấp địa phương", "PII"),
        ("chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương", "DDCI"),
        ("Chỉ số năng lực cạnh tranh cấp sở, ban, ngành, huyện, thị", "DDCI"),
        ("Bộ chỉ số phục vụ người dân, doanh nghiệp", "INDEX_766"),
        ("Bộ chỉ số 766", "INDEX_766"),
    ],
)
def test_newspapers_call_an_indicator_by_many_names(name, code):
    assert [indicator.code for indicator in KNOWN.find_indicators(name)] == [code]


@pytest.mark.parametrize(
    ("name", "strong"),
    [
        ("PAR INDEX", True),
        ("PAR", False),
        ("chỉ số hài lòng", False),
        ("mức độ hài lòng", False),
        ("chỉ số hài lòng của người dân", True),
        ("CPI", False),
        ("PCI", True),
        ("chỉ số cạnh tranh", False),
        ("chỉ số đổi mới sáng tạo", False),
        ("chỉ số xanh", True),
        ("Quyết định 766/QĐ-TTg", False),
    ],
)
def test_a_weak_name_counts_only_in_company(name, strong):
    indicators = [surface for surface in KNOWN.surfaces() if surface.kind == "indicator"]
    assert [surface.strong for surface in indicators if same_key(surface.text) == same_key(name)] == [strong]


@pytest.mark.parametrize(
    ("indicator", "name", "component"),
    [
        ("PAR_INDEX", "Cải cách TTHC", "Cải cách thủ tục hành chính"),
        ("PAR_INDEX", "hiện đại hóa hành chính", "Hiện đại hóa hành chính"),
        ("PAR_INDEX", "Hiện đại hoá hành chính", "Hiện đại hóa hành chính"),
        ("PAR_INDEX", "xây dựng chính quyền điện tử, chính quyền số", "Hiện đại hóa hành chính"),
        ("PAR_INDEX", "Thủ tục hành chính", "Cải cách thủ tục hành chính"),
        ("PAPI", "Thủ tục hành chính", "Thủ tục hành chính công"),
        ("PAPI", "Công khai, minh bạch", "Công khai minh bạch"),
        ("PCI", "chi phí không chính thức", "Chi phí không chính thức"),
        ("PCI", "Thiết chế pháp lý và ANTT", "Thiết chế pháp lý và an ninh trật tự"),
        ("PCI", "chính sách hỗ trợ doanh nghiệp", "Hỗ trợ doanh nghiệp"),
        ("PCI", "Gia nhập thị trường", "Gia nhập thị trường"),
        ("DTI", "Kinh tế số", "Kinh tế số"),
        ("PGI", "Thúc đẩy thực hành xanh", "Vai trò lãnh đạo"),
        ("INDEX_766", "Số hóa hồ sơ", "Số hóa hồ sơ"),
    ],
)
def test_a_component_has_one_canonical_name(indicator, name, component):
    assert KNOWN.component(indicator, name).name == component


def test_a_name_that_is_no_component_of_the_indicator_is_none():
    assert KNOWN.component("SIPAS", "Kinh tế số") is None


@pytest.mark.parametrize(
    ("code", "level", "year", "maximum", "unit", "ranked", "published"),
    [
        ("PAR_INDEX", "province", 2012, 100, "percent", (63,), None),
        ("PAR_INDEX", "province", 2024, 100, "percent", (63,), None),
        ("PAR_INDEX", "province", 2025, 100, "percent", (34,), None),
        ("PAR_INDEX", "ministry", 2017, 100, "percent", (19,), None),
        ("PAR_INDEX", "ministry", 2018, 100, "percent", (18,), None),
        ("PAR_INDEX", "ministry", 2023, 100, "percent", (17,), None),
        ("PAR_INDEX", "ministry", 2026, 100, "percent", (), None),
        ("SIPAS", "province", 2017, 100, "percent", (63,), None),
        ("SIPAS", "province", 2025, 100, "percent", (34,), None),
        ("PAPI", "province", 2017, 60, "points", (63,), None),
        ("PAPI", "province", 2018, 80, "points", (63, 61), None),
        ("PAPI", "province", 2021, 80, "points", (63, 60), None),
        ("PCI", "province", 2005, 100, "points", (42,), None),
        ("PCI", "province", 2007, 100, "points", (64,), None),
        ("PCI", "province", 2022, 100, "points", (63,), None),
        ("PCI", "province", 2023, 100, "points", (63,), 30),
        ("PCI", "province", 2025, 100, "points", (34,), None),
        ("DTI", "province", 2023, 1, "points", (63,), None),
        ("DTI", "province", 2024, 1, "points", (63, 34), None),
        ("DTI", "ministry", 2023, 1, "points", (17, 8, 9), None),
        ("PGI", "province", 2023, 40, "points", (63,), 30),
        ("PGI", "province", 2024, 40, "points", (63,), None),
        ("ICT_INDEX", "province", 2023, 1, "points", (63,), None),
        ("PII", "province", 2025, 100, "points", (34,), None),
        ("DDCI", "district", 2022, 100, "points", (), None),
        ("INDEX_766", "ministry", 2025, 100, "points", (), None),
    ],
)
def test_a_scale_is_that_of_its_year(code, level, year, maximum, unit, ranked, published):
    scale = KNOWN.indicator(code).scale(level, year)
    assert (scale.minimum, scale.maximum, scale.unit, scale.published) == (0, maximum, unit, published)
    assert KNOWN.ranked(code, level, year) == ranked


@pytest.mark.parametrize(
    ("code", "level", "year"),
    [("PCI", "ministry", 2023), ("DDCI", "province", 2022), ("PAPI", "province", 2010), ("DTI", "province", 2019)],
)
def test_what_was_not_measured_has_no_scale(code, level, year):
    assert KNOWN.indicator(code).scale(level, year) is None
    assert KNOWN.ranked(code, level, year) == ()


def test_an_unknown_year_allows_what_any_year_allows():
    assert KNOWN.indicator("PAPI").scale("province", None).maximum == 80
    assert set(KNOWN.ranked("PCI", "province", None)) == {34, 63, 64, 42}


@pytest.mark.parametrize("indicator", INDICATORS)
def test_an_indicator_is_well_made(indicator):
    texts = (indicator.name, *indicator.names, *indicator.weak_names)
    assert all(text == nfc(text).strip() for text in texts)
    assert len({same_key(text) for text in indicator.names}) == len(indicator.names)
    assert not {same_key(text) for text in indicator.names} & {same_key(text) for text in indicator.weak_names}
    assert {scale.level for scale in indicator.scales} == set(indicator.levels)
    assert all(scale.minimum < scale.maximum for scale in indicator.scales)
    assert all(source.startswith("http") for source in indicator.source)
    # Each level and year has at most one scale, and none is missing between the first and the last.
    for level in indicator.levels:
        years = [year for year in range(2000, 2031) if indicator.scale(level, year)]
        assert years == list(range(years[0], 2031))
        assert all(sum(scale.covers(level, year) for scale in indicator.scales) == 1 for year in years)


@pytest.mark.parametrize(
    "name",
    ["Chỉ số năng lực cạnh tranh toàn cầu", "Chỉ số đổi mới sáng tạo toàn cầu", "TP. Lào Cai", "Thành phố Hòa Bình"],
)
def test_what_only_looks_like_a_name_of_ours_is_a_decoy(name):
    assert name in KNOWN.decoys()


@pytest.mark.parametrize("name", ["TP Hà Nội", "TP. Huế", "Thành phố Đồng Nai", "TP Đồng Nai", "Tỉnh Lào Cai"])
def test_a_city_of_its_own_is_no_decoy(name):
    assert name not in KNOWN.decoys()


@pytest.mark.parametrize(
    ("name", "strong"),
    [
        ("Cải cách thủ tục hành chính", True),
        ("Thủ tục hành chính", False),
        ("thẩm định", False),
        ("Công khai minh bạch", True),
        ("dịch vụ công", False),
        ("chi phí không chính thức", True),
    ],
)
def test_everyday_words_are_weak_names_of_components(name, strong):
    components = [surface for surface in KNOWN.surfaces() if surface.kind == "component"]
    assert [surface.strong for surface in components if same_key(surface.text) == same_key(name)] == [strong]


def test_a_surface_is_there_once_for_each_kind_of_thing():
    surfaces = KNOWN.surfaces()
    keys = [(surface.kind, same_key(surface.text)) for surface in surfaces]
    assert len(set(keys)) == len(keys)
    by_text = {(surface.kind, same_key(surface.text)): surface for surface in surfaces}
    assert set(by_text["unit", "hải phòng"].ids) == {"province:hai-phong:34", "province:hai-phong:63"}
    assert by_text["unit", "huế"].strong
    assert set(by_text["unit", "huế"].ids) == {"province:hue", "province:thua-thien-hue"}
    assert not by_text["unit", "hn"].strong
    assert set(by_text["component", "thủ tục hành chính"].ids) == {
        "PAR_INDEX/Cải cách thủ tục hành chính",
        "PAPI/Thủ tục hành chính công",
    }


@pytest.mark.parametrize(
    ("code", "year", "unit", "value", "rank"),
    [
        ("PAR_INDEX", 2023, "province:quang-ninh", "92.18", 1),
        ("SIPAS", 2019, "national", "84.45", None),
        ("PCI", 2024, "province:hai-phong:63", "74.84", 1),
        ("PAPI", 2016, "province:ha-tinh", "39.3165", 2),
        ("PCI", 2009, "province:hau-giang", "64.38", 13),
        ("DTI", 2024, "province:ho-chi-minh:63", None, 1),
        ("DTI", 2024, "province:ho-chi-minh:34", None, 4),
        ("DTI", 2022, "province:quang-nam", None, 31),
    ],
)
def test_a_published_result_is_known(code, year, unit, value, rank):
    results = KNOWN.results(code, year=year, unit_id=unit)
    assert (value and Decimal(value), rank) in [(result.value, result.rank) for result in results]


def test_results_can_be_narrowed():
    everything = KNOWN.results("PAR_INDEX")
    assert KNOWN.results("PAR_INDEX", level="ministry", year=2023) == tuple(
        row for row in everything if row.level == "ministry" and row.year == 2023
    )
    assert KNOWN.results("PAR_INDEX", component="Cải cách thể chế") == ()
    assert KNOWN.results("PAR_INDEX", unit_id="province:gotham") == ()
    assert KNOWN.results("DDCI") == ()


@pytest.mark.parametrize("indicator", INDICATORS)
def test_results_hold_together(indicator):
    for row in KNOWN.results(indicator.code):
        unit = KNOWN.unit(row.unit_id)
        where = (row.year, row.unit_id)
        # A result is of a unit of its own table; the 34 have one of 2024 too, made after the merger.
        assert unit.exists(date(row.year, 7, 1)) or row.out_of == 34, where
        assert row.subject == unit.name or row.level == "national", where
        assert (row.value is None) == (row.unit is None), where
        assert row.unit in {None, indicator.scale(row.level, row.year).unit}, where
        assert row.scope == "national" or row.scope.startswith("group:"), where
        assert row.source_title is None or ": " not in row.source_title, where
        ranked = KNOWN.ranked(indicator.code, row.level, row.year)
        assert row.out_of is None or not ranked or row.out_of in ranked, where


@pytest.mark.parametrize("indicator", INDICATORS)
def test_a_better_rank_never_has_a_lower_value(indicator):
    tables = {}
    for row in KNOWN.results(indicator.code):
        if row.rank and row.value is not None and row.confidence != "conflicting" and row.comparator == "=":
            tables.setdefault((row.year, row.level, row.scope, row.out_of), []).append(row)
    for rows in tables.values():
        for better, worse in pairwise(sorted(rows, key=lambda row: (row.rank, -row.value))):
            assert better.value >= worse.value, (better, worse)


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (
            lambda: KNOWN.unit("province:hai-phong"),
            "no unit 'province:hai-phong', did you mean .*province:hai-phong:63",
        ),
        (lambda: KNOWN.unit("x"), "no unit 'x'$"),
        (lambda: KNOWN.indicator("PAR-INDEX"), "no indicator 'PAR-INDEX', did you mean PAR_INDEX"),
        (lambda: KNOWN.results("GII"), "no indicator 'GII'"),
        (lambda: KNOWN.members("region:x"), "no unit 'region:x'"),
    ],
    ids=["near-unit", "far-unit", "near-indicator", "results", "region"],
)
def test_an_unknown_id_is_an_error_that_helps(ask, message):
    with pytest.raises(CatalogueError, match=message):
        ask()


UNITS = """
sources: {a: "https://a.vn/"}
units:
  - {id: province:a, name: A, source: [a]}
  - {id: province:b, name: B, source: [a]}
"""
INDICATOR = """
code: PAPI
name: Chỉ số P
owner: UNDP
levels: [province]
scales: [{level: province, minimum: 0, maximum: 80, unit: points, ranked: [63]}]
source: ["https://a.vn/"]
"""
RESULTS = """year,level,unit_id,subject,value,unit,rank,out_of,confidence,source_url
2023,province,province:a,A,45.5,points,1,63,official table,https://a.vn/
"""


def write_data(folder, *, units=UNITS, indicator=INDICATOR, results=RESULTS, file="papi.yaml"):
    for name, text in (
        ("units/province.yaml", units),
        (f"indicators/{file}", indicator),
        ("official/PAPI.csv", results),
        ("other_indices.yaml", "names: []"),
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return Catalogue(folder)


def test_a_folder_of_its_own_can_be_read(tmp_path):
    own = write_data(tmp_path)
    assert ids(own.units()) == ["province:a", "province:b"]
    assert [row.value for row in own.results("PAPI")] == [Decimal("45.5")]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"indicator": INDICATOR.replace("PAPI", "PCI")}, "papi.yaml: code is 'PCI', expected 'PAPI'"),
        ({"indicator": INDICATOR + "first: 2"}, "papi.yaml: first is '2': Extra inputs"),
        ({"indicator": INDICATOR.replace("80", "x")}, "papi.yaml: scales.0.maximum is 'x'"),
        ({"indicator": INDICATOR + "code: PAPI"}, "papi.yaml: line 8: 'code' is there twice"),
        ({"indicator": INDICATOR.replace('["https://a.vn/"]', "[]")}, "papi.yaml: expected a source"),
        ({"indicator": "- a"}, "papi.yaml: expected a mapping, found list"),
        ({"indicator": ""}, "papi.yaml: expected a mapping, found nothing"),
        ({"indicator": "a: *b"}, "papi.yaml: line 1: expected a value, found a YAML alias"),
        ({"indicator": "a: ["}, "papi.yaml: not YAML"),
        ({"units": UNITS.replace("province:b", "province:a")}, "province:a: stands after 'province:a'"),
        ({"units": UNITS.replace("name: B", "name: a")}, "'a' means province:a and province:b on one day"),
        ({"units": UNITS.replace("name: B", "name: B, successor: province:c")}, "refers to 'province:c'"),
        (
            {"units": UNITS.replace("name: B", "name: B, successor: province:a")},
            "province:a: expected province:b among",
        ),
        ({"units": UNITS.replace("name: B", "name: B, region: province:a")}, "province:a: expected province:b among"),
        ({"units": UNITS.replace("[a]}\n  - {id: province:b", "[]}\n  - {id: province:b")}, "province:a: source is"),
        ({"units": UNITS.replace("name: B", "name: B, valid_to: 2025-02-30")}, "province:b: valid_to is '2025-02-30'"),
        ({"units": UNITS.replace("name: B, ", "")}, "province:b: expected a name"),
        (
            {
                "indicator": INDICATOR
                + "components: [{name: A, minimum: 0, maximum: 1}, {name: a, minimum: 0, maximum: 1}]"
            },
            "PAPI: 'a' means 'A' and 'a'",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_broken_vocabulary_says_what_is_wrong(tmp_path, change, message):
    with pytest.raises(CatalogueError, match=message):
        write_data(tmp_path, **change)


def test_two_indicators_cannot_share_a_name(tmp_path):
    write_data(tmp_path)
    with pytest.raises(CatalogueError, match="'Chỉ số P' means PAPI and PCI"):
        write_data(tmp_path, indicator=INDICATOR.replace("PAPI", "PCI"), file="pci.yaml")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("45.5", "85.5", r"PAPI.csv:2: value is 85.5, expected 0 to 80"),
        ("45.5,points,1", ",,", "PAPI.csv:2: expected a value or a rank"),
        (",1,63,", ",64,63,", "PAPI.csv:2: rank is 64, expected 1 to 63"),
        ("province:a", "province:c", "PAPI.csv:2: no unit 'province:c', did you mean"),
        ("https://a.vn/", "a.vn", "PAPI.csv:2: source_url is 'a.vn', expected a URL"),
        (",province,", ",ministry,", "PAPI.csv:2: PAPI has no scale for ministry in 2023"),
        ("2023", "MMXXIII", "PAPI.csv:2: year is 'MMXXIII'"),
    ],
)
def test_a_broken_result_names_its_row(tmp_path, old, new, message):
    own = write_data(tmp_path, results=RESULTS.replace(old, new))
    with pytest.raises(CatalogueError, match=message):
        own.results("PAPI")


def test_the_data_page_counts_what_is_there():
    failed, tried = doctest.testfile(str(ROOT / "docs" / "data.md"), module_relative=False)
    assert failed == 0
    assert tried > 5


def test_a_build_without_libyaml_reads_the_same(monkeypatch):
    path = DATA / "indicators" / "papi.yaml"
    fast = load_yaml(path)
    monkeypatch.setattr("schema.yaml_text._Loader", yaml.SafeLoader)
    assert load_yaml(path) == fast


def test_reading_the_vocabulary_is_cheap_and_leaves_the_results_alone():
    program = (
        "import time, pydantic, yaml; start = time.process_time();"
        "from schema.catalogue import catalogue; known = catalogue();"
        "read = time.process_time(); sum(number * number for number in range(1_000_000)); loop = time.process_time() - read;"
        "print((read - start) / loop, len(known._results))"
    )
    runs = [subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)]
    loops, results = runs[0].stdout.split()
    assert results == "0"
    assert float(loops) < 10, "as long as one plain loop, or two"
