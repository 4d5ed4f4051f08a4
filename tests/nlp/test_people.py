"""Persons that articles name. The sentences are our own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.rules.people import find_people
from nlp.wordlists import wordlist
from schema.article import Article


def article(text: str, title: str = "", lead: str = "") -> Article:
    return Article(id="a", content_hash="h", source="-", title=title, lead=lead, text=text)


def people(text: str, lead: str = "") -> list[tuple[str, str, str | None, str | None]]:
    return [(one.evidence.quote, one.name, one.role, one.organisation) for one in find_people(article(text, lead=lead))]


HANOI = "Thành phố Hà Nội. Hà Nội. Hà Nội."
LAOCAI = "Tỉnh Lào Cai. Lào Cai. Lào Cai."

ROWS = [
    pytest.param("Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà cho biết", "", ("Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà", "Phạm Thị Thanh Trà", "Bộ trưởng", "Bộ Nội vụ"), id="minister"),
    pytest.param("có Phó Chủ tịch UBND thành phố Hà Minh Hải.", HANOI, ("Phó Chủ tịch UBND thành phố Hà Minh Hải", "Hà Minh Hải", "Phó Chủ tịch", "UBND thành phố Hà Nội"), id="name-begins-like-a-place"),
    pytest.param("Phó Chủ tịch UBND thành phố Hà Nội Hà Minh Hải tham luận", "", ("Phó Chủ tịch UBND thành phố Hà Nội Hà Minh Hải", "Hà Minh Hải", "Phó Chủ tịch", "UBND thành phố Hà Nội"), id="place-then-name"),
    pytest.param("Phó Chủ tịch UBND thành phố Hà Minh Hải.", "", ("Phó Chủ tịch UBND thành phố Hà Minh Hải", "Hà Minh Hải", "Phó Chủ tịch", "UBND thành phố"), id="no-city-no-guess"),
    pytest.param("Chủ tịch UBND tỉnh Lâm Đồng Trần Văn Hiệp yêu cầu", "", ("Chủ tịch UBND tỉnh Lâm Đồng Trần Văn Hiệp", "Trần Văn Hiệp", "Chủ tịch", "UBND tỉnh Lâm Đồng"), id="place-with-a-family-name"),
    pytest.param("Chủ tịch UBND tỉnh Hà Nam Trương Quốc Huy", "", ("Chủ tịch UBND tỉnh Hà Nam Trương Quốc Huy", "Trương Quốc Huy", "Chủ tịch", "UBND tỉnh Hà Nam"), id="ha-nam"),
    pytest.param("Chủ tịch UBND TP. Hồ Chí Minh Phan Văn Mãi nói", "", ("Chủ tịch UBND TP. Hồ Chí Minh Phan Văn Mãi", "Phan Văn Mãi", "Chủ tịch", "UBND thành phố Hồ Chí Minh"), id="ho-chi-minh-city"),
    pytest.param("Phó Chủ tịch UBND TP Huế Nguyễn Chí Tài đã đến", "", ("Phó Chủ tịch UBND TP Huế Nguyễn Chí Tài", "Nguyễn Chí Tài", "Phó Chủ tịch", "UBND thành phố Huế"), id="one-syllable-city"),
    pytest.param("Chủ tịch UBND huyện Kim Sơn Trần Anh Khôi trao", "", ("Chủ tịch UBND huyện Kim Sơn Trần Anh Khôi", "Trần Anh Khôi", "Chủ tịch", "UBND huyện Kim Sơn"), id="district"),
    pytest.param("Chủ tịch UBND quận Hoàng Mai Võ Xuân Trọng nêu", "", ("Chủ tịch UBND quận Hoàng Mai Võ Xuân Trọng", "Võ Xuân Trọng", "Chủ tịch", "UBND quận Hoàng Mai"), id="district-with-a-family-name"),
    pytest.param("Chủ tịch UBND xã Sơn Hải Nguyễn Văn Bé nói", "", ("Chủ tịch UBND xã Sơn Hải Nguyễn Văn Bé", "Nguyễn Văn Bé", "Chủ tịch", "UBND xã Sơn Hải"), id="commune"),
    pytest.param("Chủ tịch UBND tỉnh Trịnh Xuân Trường chủ trì", LAOCAI, ("Chủ tịch UBND tỉnh Trịnh Xuân Trường", "Trịnh Xuân Trường", "Chủ tịch", "UBND tỉnh Lào Cai"), id="province-filled-in"),
    pytest.param("Giám đốc Sở Nội vụ Hà Nội Vũ Thu Hà cho hay", "", ("Giám đốc Sở Nội vụ Hà Nội Vũ Thu Hà", "Vũ Thu Hà", "Giám đốc", "Sở Nội vụ Hà Nội"), id="department"),
    pytest.param("Phó Giám đốc Sở Kế hoạch và Đầu tư Lê Quang Nam", "", ("Phó Giám đốc Sở Kế hoạch và Đầu tư Lê Quang Nam", "Lê Quang Nam", "Phó Giám đốc", "Sở Kế hoạch và Đầu tư"), id="and-in-the-organisation"),
    pytest.param("Giám đốc Sở Văn hóa, Thể thao và Du lịch Bùi Văn Mạnh", "", ("Giám đốc Sở Văn hóa, Thể thao và Du lịch Bùi Văn Mạnh", "Bùi Văn Mạnh", "Giám đốc", "Sở Văn hóa, Thể thao và Du lịch"), id="comma-in-the-organisation"),
    pytest.param("Bộ trưởng Bộ Lao động - Thương binh và Xã hội Đào Ngọc Dung", "", ("Bộ trưởng Bộ Lao động - Thương binh và Xã hội Đào Ngọc Dung", "Đào Ngọc Dung", "Bộ trưởng", "Bộ Lao động - Thương binh và Xã hội"), id="dash-in-the-organisation"),
    pytest.param("Thủ tướng Phạm Minh Chính yêu cầu", "", ("Thủ tướng Phạm Minh Chính", "Phạm Minh Chính", "Thủ tướng", "Chính phủ"), id="office-tells-the-organisation"),
    pytest.param("Thủ tướng Chính phủ Phạm Minh Chính yêu cầu", "", ("Thủ tướng Chính phủ Phạm Minh Chính", "Phạm Minh Chính", "Thủ tướng", "Chính phủ"), id="organisation-stated"),
    pytest.param("Phó Thủ tướng Thường trực Trương Hòa Bình nêu", "", ("Phó Thủ tướng Thường trực Trương Hòa Bình", "Trương Hòa Bình", "Phó Thủ tướng Thường trực", "Chính phủ"), id="standing-deputy"),
    pytest.param("Tổng Bí thư, Chủ tịch nước Tô Lâm nhấn mạnh", "", ("Tổng Bí thư, Chủ tịch nước Tô Lâm", "Tô Lâm", "Tổng Bí thư", "Ban Chấp hành Trung ương Đảng"), id="two-offices-before"),
    pytest.param("Chủ tịch Quốc hội Trần Thanh Mẫn phát biểu", "", ("Chủ tịch Quốc hội Trần Thanh Mẫn", "Trần Thanh Mẫn", "Chủ tịch", "Quốc hội"), id="assembly"),
    pytest.param("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Sơn báo cáo", "", ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Sơn", "Trần Văn Sơn", "Bộ trưởng, Chủ nhiệm", "Văn phòng Chính phủ"), id="joined-office"),
    pytest.param("Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Trịnh Xuân Trường", LAOCAI, ("Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Trịnh Xuân Trường", "Trịnh Xuân Trường", "Chủ tịch", "UBND tỉnh Lào Cai"), id="the-post-weighs-more"),
    pytest.param("Bộ trưởng Bộ Y tế Đào Hồng Lan", "", ("Bộ trưởng Bộ Y tế Đào Hồng Lan", "Đào Hồng Lan", "Bộ trưởng", "Bộ Y tế"), id="y-te-is-no-name"),
    pytest.param("nguyên Bộ trưởng Bộ Tư pháp Hà Hùng Cường", "", ("nguyên Bộ trưởng Bộ Tư pháp Hà Hùng Cường", "Hà Hùng Cường", "Nguyên Bộ trưởng", "Bộ Tư pháp"), id="former"),
    pytest.param("Đồng chí Phạm Thị Thanh Trà, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Nội vụ, Phó Trưởng ban Thường trực Ban Chỉ đạo CCHC của Chính phủ chủ trì", "", ("Đồng chí Phạm Thị Thanh Trà, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Nội vụ, Phó Trưởng ban Thường trực Ban Chỉ đạo CCHC của Chính phủ", "Phạm Thị Thanh Trà", "Bộ trưởng", "Bộ Nội vụ"), id="three-offices-behind"),
    pytest.param("Đồng chí Phạm Quang Ngọc, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì", "Ninh Bình. Ninh Bình. Ninh Bình", ("Đồng chí Phạm Quang Ngọc, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh", "Phạm Quang Ngọc", "Chủ tịch", "UBND tỉnh Ninh Bình"), id="behind-the-name"),
    pytest.param("ông Phạm Sỹ Liêm (Phó Chủ tịch Tổng hội Xây dựng Việt Nam) cho biết", "", ("ông Phạm Sỹ Liêm (Phó Chủ tịch Tổng hội Xây dựng Việt Nam", "Phạm Sỹ Liêm", "Phó Chủ tịch", "Tổng hội Xây dựng Việt Nam"), id="in-brackets"),
    pytest.param("Đồng chí Cao Xuân Điệp - Bí thư Đảng ủy xã Sơn Hải cho biết", "", ("Đồng chí Cao Xuân Điệp - Bí thư Đảng ủy xã Sơn Hải", "Cao Xuân Điệp", "Bí thư", "Đảng ủy xã Sơn Hải"), id="behind-a-dash"),
    pytest.param("Thượng tá Đinh Quang Tiến, Trưởng Công an xã Sơn Tây, đã bị thương", "", ("Thượng tá Đinh Quang Tiến, Trưởng Công an xã Sơn Tây", "Đinh Quang Tiến", "Trưởng", "Công an xã Sơn Tây"), id="rank"),
    pytest.param("PGS.TS Đỗ Phú Hải, Trưởng khoa Hành chính học, nhận định", "", ("PGS.TS Đỗ Phú Hải, Trưởng khoa Hành chính học", "Đỗ Phú Hải", "Trưởng khoa", "Khoa Hành chính học"), id="degree"),
    pytest.param("ông Nguyễn Văn Hùng, Trưởng phòng Nội vụ huyện Mê Linh nói", "", ("ông Nguyễn Văn Hùng, Trưởng phòng Nội vụ huyện Mê Linh", "Nguyễn Văn Hùng", "Trưởng phòng", "Phòng Nội vụ huyện Mê Linh"), id="the-office-names-the-body"),
    pytest.param("Chánh Văn phòng UBND tỉnh Lò Văn Phương", LAOCAI, ("Chánh Văn phòng UBND tỉnh Lò Văn Phương", "Lò Văn Phương", "Chánh Văn phòng", "Văn phòng UBND tỉnh Lào Cai"), id="thai-name"),
    pytest.param("Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc Hầu A Lềnh", "", ("Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc Hầu A Lềnh", "Hầu A Lềnh", "Bộ trưởng, Chủ nhiệm", "Ủy ban Dân tộc"), id="mong-name"),
    pytest.param("bà H'Yim Kđoh, Phó Chủ tịch UBND tỉnh Đắk Lắk, cho hay", "", ("bà H'Yim Kđoh, Phó Chủ tịch UBND tỉnh Đắk Lắk", "H'Yim Kđoh", "Phó Chủ tịch", "UBND tỉnh Đắk Lắk"), id="ede-name"),
    pytest.param("Phó Chủ tịch Quốc hội Y Thanh Hà Niê Kđăm", "", ("Phó Chủ tịch Quốc hội Y Thanh Hà Niê Kđăm", "Y Thanh Hà Niê Kđăm", "Phó Chủ tịch", "Quốc hội"), id="five-syllables"),
    pytest.param("ông Giàng Páo Mỷ, Bí thư Tỉnh ủy Lai Châu.", "", ("ông Giàng Páo Mỷ, Bí thư Tỉnh ủy Lai Châu", "Giàng Páo Mỷ", "Bí thư", "Tỉnh ủy Lai Châu"), id="giang"),
    pytest.param("Phó chủ tịch ubnd tỉnh, ông Nguyễn Văn An nói", LAOCAI, ("ông Nguyễn Văn An", "Nguyễn Văn An", None, None), id="small-letters-are-no-organisation"),
    pytest.param("Theo Phó Chủ tịch UBND tỉnh, ông Nguyễn Văn An,", LAOCAI, ("Phó Chủ tịch UBND tỉnh, ông Nguyễn Văn An", "Nguyễn Văn An", "Phó Chủ tịch", "UBND tỉnh Lào Cai"), id="office-comma-address"),
    pytest.param("Bà Vũ Thu Hà đánh giá", "", ("Bà Vũ Thu Hà", "Vũ Thu Hà", None, None), id="no-office"),
    pytest.param("Phó Chủ tịch UBND tỉnh phụ trách Nguyễn Văn An", LAOCAI, ("Phó Chủ tịch UBND tỉnh phụ trách Nguyễn Văn An", "Nguyễn Văn An", "Phó Chủ tịch", "UBND tỉnh Lào Cai"), id="in-charge"),
    pytest.param("Trưởng Ban Chỉ đạo CCHC tỉnh Nguyễn Văn An", "", ("Trưởng Ban Chỉ đạo CCHC tỉnh Nguyễn Văn An", "Nguyễn Văn An", "Trưởng ban", "Ban Chỉ đạo CCHC tỉnh"), id="ban-of-the-head"),
    pytest.param("Phó Chủ tịch UBND TP.HCM Trần Vĩnh Tuyến", "", ("Phó Chủ tịch UBND TP.HCM Trần Vĩnh Tuyến", "Trần Vĩnh Tuyến", "Phó Chủ tịch", "UBND thành phố Hồ Chí Minh"), id="city-in-letters"),
    pytest.param("Phó Chủ tịch UBND TP Trần Vĩnh Tuyến", "TP.HCM. TP.HCM.", ("Phó Chủ tịch UBND TP Trần Vĩnh Tuyến", "Trần Vĩnh Tuyến", "Phó Chủ tịch", "UBND thành phố Hồ Chí Minh"), id="home-in-letters"),
    pytest.param("Chủ tịch UBND tỉnh Nguyễn Văn An", "Hòa Bình. Hòa Bình.", ("Chủ tịch UBND tỉnh Nguyễn Văn An", "Nguyễn Văn An", "Chủ tịch", "UBND tỉnh Hòa Bình"), id="hoa-binh"),
    pytest.param("Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ Bùi Thị Minh Hoài", "", ("Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ Bùi Thị Minh Hoài", "Bùi Thị Minh Hoài", "Bí thư", "Tỉnh ủy"), id="the-other-tone-place"),
    pytest.param("Phó Trưởng Đoàn đại biểu Quốc hội tỉnh Sơn La Lò Thị Mai cho rằng", "", ("Phó Trưởng Đoàn đại biểu Quốc hội tỉnh Sơn La Lò Thị Mai", "Lò Thị Mai", "Phó Trưởng đoàn", "Đoàn đại biểu Quốc hội tỉnh Sơn La"), id="delegation"),
    pytest.param("Phó Giám đốc Sở Thông tin và Truyền thông (TT&TT) Nguyễn Văn Bảy nói", "", ("Phó Giám đốc Sở Thông tin và Truyền thông (TT&TT) Nguyễn Văn Bảy", "Nguyễn Văn Bảy", "Phó Giám đốc", "Sở Thông tin và Truyền thông"), id="short-form-in-brackets"),
    pytest.param("Vụ trưởng Vụ Cải cách hành chính (Bộ Nội vụ) Phạm Minh Hùng trình bày", "", ("Vụ trưởng Vụ Cải cách hành chính (Bộ Nội vụ) Phạm Minh Hùng", "Phạm Minh Hùng", "Vụ trưởng", "Vụ Cải cách hành chính, Bộ Nội vụ"), id="greater-body-in-brackets"),
    pytest.param("ông Phạm Minh Hùng, Vụ trưởng Vụ Cải cách hành chính (Bộ Nội vụ), trình bày", "", ("ông Phạm Minh Hùng, Vụ trưởng Vụ Cải cách hành chính (Bộ Nội vụ", "Phạm Minh Hùng", "Vụ trưởng", "Vụ Cải cách hành chính, Bộ Nội vụ"), id="greater-body-in-brackets-behind"),
    pytest.param("ông Lê Minh Tâm, Cục trưởng Cục Đường thủy (VIWA) về chủ đề này", "", ("ông Lê Minh Tâm, Cục trưởng Cục Đường thủy", "Lê Minh Tâm", "Cục trưởng", "Cục Đường thủy"), id="short-form-before-other-words"),
    pytest.param("ông Lê Minh Tâm, Giám đốc Trung tâm Xúc tiến đầu tư (IPC) tỉnh Bình Định, cho hay", "", ("ông Lê Minh Tâm, Giám đốc Trung tâm Xúc tiến đầu tư (IPC) tỉnh Bình Định", "Lê Minh Tâm", "Giám đốc", "Trung tâm Xúc tiến đầu tư tỉnh Bình Định"), id="short-form-inside-behind"),
    pytest.param("Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa thành phố Đà Nẵng Nguyễn Tiến Quang", "", ("Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa thành phố Đà Nẵng Nguyễn Tiến Quang", "Nguyễn Tiến Quang", "Chủ tịch", "Hiệp hội Doanh nghiệp nhỏ và vừa thành phố Đà Nẵng"), id="small-and-medium"),
    pytest.param("Bùi Hoài Nam, Ủy viên Thường trực Ủy ban Văn hóa, Giáo dục của Quốc hội", "", ("Bùi Hoài Nam, Ủy viên Thường trực Ủy ban Văn hóa, Giáo dục của Quốc hội", "Bùi Hoài Nam", "Ủy viên Thường trực", "Ủy ban Văn hóa, Giáo dục của Quốc hội"), id="committee-with-a-comma"),
    pytest.param("Người phát ngôn Bộ Ngoại giao Lê Thị Thu Hiền", "", ("Người phát ngôn Bộ Ngoại giao Lê Thị Thu Hiền", "Lê Thị Thu Hiền", "Người phát ngôn", "Bộ Ngoại giao"), id="speaker"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lead", "expected"), ROWS)
def test_a_person_is_found_with_office_and_organisation(text, lead, expected):
    assert people(text, lead) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Chủ tịch UBND thành phố Hà Nội yêu cầu", id="office-without-a-person"),
        pytest.param("Chủ tịch UBND huyện Kim Sơn chỉ đạo", id="district-like-a-name"),
        pytest.param("Bí thư Tỉnh ủy Lâm Đồng phát biểu", id="province-like-a-name"),
        pytest.param("tại Thành phố Hồ Chí Minh và Hải Phòng", id="city"),
        pytest.param("Đoàn Thanh niên Cộng sản Hồ Chí Minh", id="youth-union"),
        pytest.param("Bộ trưởng Bộ Nội vụ trình Thủ tướng Chính phủ", id="offices-only"),
        pytest.param("Thái Nguyên, Hà Giang, Cao Bằng và Lào Cai", id="a-row-of-provinces"),
        pytest.param("Ảnh: Lê Thanh", id="photographer"),
        pytest.param("đường Nguyễn Chí Thanh, quận Đống Đa", id="street"),
        pytest.param("Trường THPT Lê Quý Đôn đạt giải", id="school"),
        pytest.param("Chủ tịch UBND phường Ngọc Hà chủ động", id="ward"),
        pytest.param("Giám đốc các sở, ngành và Nguyễn", id="nobody"),
    ],
)
def test_a_place_or_an_office_alone_is_no_person(text):
    assert people(text) == []


def test_a_later_mention_keeps_the_office_told_before():
    found = people(
        "Giám đốc Sở Nội vụ Hà Nội Vũ Thu Hà nói. Theo bà Thu Hà, thành phố\nBà Hà thêm. Vũ Thu Hà kết luận."
    )
    assert [(quote, name, role) for quote, name, role, _ in found] == [
        ("Giám đốc Sở Nội vụ Hà Nội Vũ Thu Hà", "Vũ Thu Hà", "Giám đốc"),
        ("bà Thu Hà", "Vũ Thu Hà", "Giám đốc"),
        ("Bà Hà", "Vũ Thu Hà", "Giám đốc"),
        ("Vũ Thu Hà", "Vũ Thu Hà", "Giám đốc"),
    ]


def test_an_earlier_mention_without_office_gets_the_one_told_later():
    found = people("Ông Nguyễn Văn An nói. Sau đó Giám đốc Sở Y tế Nguyễn Văn An về.")
    assert [(role, organisation) for _, _, role, organisation in found] == [("Giám đốc", "Sở Y tế")] * 2


def test_an_office_without_its_organisation_takes_the_one_told_later():
    found = people("Bộ trưởng Nguyễn Văn An nói. Sau đó Bộ trưởng Bộ Nội vụ Nguyễn Văn An về.")
    assert [(role, organisation) for _, _, role, organisation in found] == [("Bộ trưởng", "Bộ Nội vụ")] * 2


def test_the_committee_of_an_english_edition_is_that_of_its_province():
    found = people(
        "Quang Ninh has reformed. Cao Tuong Huy, Acting Chairman of the provincial People's Committee, said that Quang Ninh was ready. Quang Ninh is a province in the north."
    )
    assert [(name, role, organisation) for _, name, role, organisation in found] == [
        ("Cao Tuong Huy", "Quyền Chủ tịch", "UBND tỉnh Quảng Ninh")
    ]


def test_a_short_name_that_fits_two_persons_is_neither():
    found = people("Ông Nguyễn Văn Hải và ông Trần Minh Hải đến. Ông Hải phát biểu.")
    assert [name for _, name, _, _ in found] == ["Nguyễn Văn Hải", "Trần Minh Hải"]


def test_a_person_named_like_a_province_is_no_province():
    text = "Phó Thủ tướng Trương Hòa Bình dự. Phó Thủ tướng Trương Hòa Bình về. Chủ tịch UBND tỉnh Nguyễn Văn An nói."
    assert [organisation for _, _, _, organisation in people(text, "Trương Hòa Bình")][-1] == "UBND tỉnh"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Phó Chánh Văn phòng UBND quận Hai Bà Trưng Lê Hoàng Đức dự.", ("Lê Hoàng Đức", "Phó Chánh Văn phòng", "Văn phòng UBND quận Hai Bà Trưng")),
        ("Đại biểu Quốc hội tỉnh Lào Cai Lê Thu Hà nêu ý kiến.", ("Lê Thu Hà", "Đại biểu Quốc hội", "Đoàn đại biểu Quốc hội tỉnh Lào Cai")),
        ("ĐBQH Nguyễn Thị Lan tán thành.", ("Nguyễn Thị Lan", "Đại biểu Quốc hội", "Quốc hội")),
        ("Ông Lê Vinh, Giám đốc Sở Tài nguyên và Môi trường giải trình rằng còn chậm.", ("Lê Vinh", "Giám đốc", "Sở Tài nguyên và Môi trường")),
        ("Tổ công tác của Thủ tướng, Bộ trưởng Bộ Y tế Lê Vinh dự.", ("Lê Vinh", "Bộ trưởng", "Bộ Y tế")),
        ("Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo Phạm Minh Chính chủ trì.", ("Phạm Minh Chính", "Thủ tướng", "Chính phủ")),
        ("Chủ tịch UBND Hà Nội Nguyễn Đức Chung dự.", ("Nguyễn Đức Chung", "Chủ tịch", "UBND thành phố Hà Nội")),
        ("Ông Lê Vinh, Chủ tịch UBND tỉnh Nghệ An tỏ ra lạc quan.", ("Lê Vinh", "Chủ tịch", "UBND tỉnh Nghệ An")),
        ("Ông Lê Vinh, Tổng Giám đốc Công ty KOSY kiến nghị sửa luật.", ("Lê Vinh", "Tổng Giám đốc", "Công ty KOSY")),
        ("Phó TGĐ Tập đoàn BRG Lê Vinh nói.", ("Lê Vinh", "Phó Tổng Giám đốc", "Tập đoàn BRG")),
        ("Thứ trưởng Bộ Công thương Trần Quốc Khánh nói.", ("Trần Quốc Khánh", "Thứ trưởng", "Bộ Công Thương")),
        ("Nguyên Bộ trưởng Thương mại Trương Đình Tuyển nói.", ("Trương Đình Tuyển", "Nguyên Bộ trưởng", "Bộ Thương mại")),
        ("Bí thư Tỉnh ủy tỉnh Bà Rịa - Vũng Tàu Nguyễn Hồng Lĩnh dự.", ("Nguyễn Hồng Lĩnh", "Bí thư", "Tỉnh ủy Bà Rịa - Vũng Tàu")),
        ("Tại điểm cầu Ninh Bình, đồng chí Phạm Quang Ngọc, Chủ tịch UBND tỉnh chủ trì.", ("Phạm Quang Ngọc", "Chủ tịch", "UBND tỉnh Ninh Bình")),
    ],
)  # fmt: skip
def test_an_office_as_newspapers_print_it(text, office):
    assert [one[1:] for one in people(text)] == [office]


def test_each_of_a_list_has_the_own_office():
    found = people(
        "gồm các đồng chí: Nguyễn Văn An, Phó Chủ tịch UBND tỉnh Lào Cai; Trần Thị Bình, Giám đốc Sở Nội vụ."
    )
    assert [(name, role, organisation) for _, name, role, organisation in found] == [
        ("Nguyễn Văn An", "Phó Chủ tịch", "UBND tỉnh Lào Cai"),
        ("Trần Thị Bình", "Giám đốc", "Sở Nội vụ"),
    ]


@pytest.mark.parametrize("role", [entry["name"] for entry in wordlist("roles")["roles"]])
def test_every_office_is_read_before_and_behind_a_name(role):
    before, behind = people(f"{role} Nguyễn Văn An phát biểu."), people(f"Ông Nguyễn Văn An, {role} phát biểu.")
    assert [(name, office) for _, name, office, _ in (*before, *behind)] == [("Nguyễn Văn An", role)] * 2


@pytest.mark.parametrize("family", wordlist("names")["families"])
def test_every_family_name_begins_a_name(family):
    assert [name for _, name, _, _ in people(f"Giám đốc {family} Văn Ánh nói.")] == [f"{family} Văn Ánh"]


@pytest.mark.parametrize("word", [*wordlist("names")["honorifics"], *wordlist("names")["titles"]])
def test_every_form_of_address_announces_a_person(word):
    assert people(f"Theo {word} Nguyễn Văn Ánh, việc này tốt.") == [
        (f"{word} Nguyễn Văn Ánh", "Nguyễn Văn Ánh", None, None)
    ]


@pytest.mark.parametrize("verb", wordlist("roles")["verbs"])
def test_an_organisation_ends_before_every_verb(verb):
    found = people(f"Ông Nguyễn Văn Ánh, Giám đốc Sở Y tế {verb} hội nghị.")
    assert found == [("Ông Nguyễn Văn Ánh, Giám đốc Sở Y tế", "Nguyễn Văn Ánh", "Giám đốc", "Sở Y tế")]


@pytest.mark.parametrize("name", wordlist("names")["never"])
def test_what_only_looks_like_a_name_is_no_person(name):
    assert people(f"Chủ tịch UBND quận {name} nói. Theo ông {name}.") == []


@pytest.mark.parametrize("organisation", wordlist("roles")["with_comma"])
def test_an_organisation_may_hold_a_comma(organisation):
    found = people(f"Ông Nguyễn Văn Ánh, Giám đốc Sở {organisation}, nói.")
    assert found[0][3] == f"Sở {organisation}"


_WORDS = st.sampled_from(
    [
        "Nguyễn",
        "Văn",
        "An",
        "Hà",
        "Nội",
        "ông",
        "bà",
        "Chủ tịch",
        "UBND",
        "thành phố",
        "tỉnh",
        ",",
        "-",
        "(",
        ")",
        ".",
        "\n",
        "Bộ",
        "Phó",
        "H'",
        "TP.",
        "và",
        "İ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=200))
def test_evidence_is_the_text_at_its_place(text):
    source = article(text, title=text[:50])
    for one in find_people(source):
        assert source.field(one.evidence.field)[one.evidence.start : one.evidence.end] == one.evidence.quote
        assert one.name.split()[-1] in one.evidence.quote


@pytest.mark.parametrize(
    "piece", ["Nguyễn ", "Chủ tịch UBND ", "ông Nguyễn Văn An, ", "Hà Nội ", ", Phó Chủ tịch", "H'"]
)
def test_long_repetitive_text_takes_linear_time(piece, grows_linearly):
    assert grows_linearly(lambda text: find_people(article(text)), piece, 200_000)


def test_somebody_from_abroad_is_named_behind_an_english_office():
    text = (
        "UNDP Resident Representative Ramla Khalidi said at the launch of the report in Ha Noi that the index helped."
    )
    assert people(text) == [
        ("UNDP Resident Representative Ramla Khalidi", "Ramla Khalidi", "Đại diện thường trú", "UNDP")
    ]
