"""Figures that are no result of an indicator. The sentences are our own."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.rules.quantities import find_quantities
from nlp.wordlists import wordlist
from schema.article import Article
from schema.dates import VIETNAM

HANOI = "Thành phố Hà Nội. Hà Nội. Hà Nội."


def article(text: str, lead: str = "", published: datetime | None = None) -> Article:
    return Article(id="a", content_hash="h", source="-", lead=lead, text=text, published_at=published)


def figures(text: str, lead: str = "") -> list[tuple[str, float, str, str, str]]:
    found = [one for one in find_quantities(article(text, lead)) if one.evidence.field == "text"]
    return [(one.what, float(one.value), one.unit, one.comparator, one.modality) for one in found]


ROWS = [
    pytest.param("Bộ đã khảo sát hơn 89.000 phiếu.", [("phiếu được khảo sát", 89000, "count", ">", "actual")], id="deed-and-comparator"),
    pytest.param("gồm 39.765 phiếu của người dân;", [("phiếu của người dân", 39765, "count", "=", "actual")], id="of-whom"),
    pytest.param("Thành phố đã ban hành 76 văn bản liên quan", [("văn bản được ban hành", 76, "count", "=", "actual")], id="enacted"),
    pytest.param("tích hợp 781 dịch vụ công trực tuyến một phần, 168 dịch vụ công trực tuyến toàn trình", [("dịch vụ công trực tuyến một phần được tích hợp", 781, "count", "=", "actual"), ("dịch vụ công trực tuyến toàn trình", 168, "count", "=", "actual")], id="two-in-a-row"),
    pytest.param("trên tổng số 1.191 dịch vụ công", [("dịch vụ công", 1191, "count", "=", "actual")], id="total"),
    pytest.param("đơn giản hóa 211 thủ tục hành chính (đạt 29,8%)", [("thủ tục hành chính được đơn giản hóa", 211, "count", "=", "actual"), ("tỷ lệ thủ tục hành chính được đơn giản hóa", 29.8, "percent", "=", "actual")], id="share-in-brackets"),
    pytest.param("cấp trên 46.500 chữ ký số miễn phí cho người dân", [("chữ ký số miễn phí được cấp", 46500, "count", ">", "actual")], id="tren-is-more"),
    pytest.param("Ngân sách thu khoảng 37 tỷ đồng/năm", [("Ngân sách thu", 37_000_000_000, "VND", "~", "actual")], id="dong"),
    pytest.param("dự kiến thu khoảng 37 tỷ đồng", [("dự kiến thu", 37_000_000_000, "VND", "~", "target")], id="foreseen"),
    pytest.param("Bộ Công an đã cấp hơn 79,5 triệu thẻ căn cước", [("thẻ căn cước được cấp", 79_500_000, "count", ">", "actual")], id="millions"),
    pytest.param("hoàn thành tích hợp 21/25 dịch vụ công thiết yếu", [("dịch vụ công thiết yếu được tích hợp", 21, "count", "=", "actual")], id="part-of-a-whole"),
    pytest.param("phê duyệt phân cấp 699/5.187 TTHC trên 100 lĩnh vực", [("TTHC được phân cấp", 699, "count", "=", "actual"), ("lĩnh vực", 100, "count", "=", "actual")], id="tren-is-on"),
    pytest.param("kết nối với 13 bộ, ngành, 63 địa phương, 03 doanh nghiệp viễn thông", [("bộ, ngành", 13, "count", "=", "actual"), ("địa phương", 63, "count", "=", "actual"), ("doanh nghiệp viễn thông", 3, "count", "=", "actual")], id="a-list"),
    pytest.param("Trên 99% số hồ sơ được trả kết quả đúng hạn.", [("tỷ lệ hồ sơ được trả kết quả đúng hạn", 99, "percent", ">", "actual")], id="percent-of"),
    pytest.param("100% hồ sơ, văn bản được gửi, nhận trên môi trường mạng.", [("tỷ lệ hồ sơ, văn bản được gửi, nhận trên môi trường mạng", 100, "percent", "=", "actual")], id="percent-of-a-list"),
    pytest.param("Tối thiểu 50% tổng số thủ tục được đơn giản hóa", [("tỷ lệ thủ tục được đơn giản hóa", 50, "percent", ">=", "actual")], id="at-least"),
    pytest.param("Phấn đấu 90% kết luận sau thanh tra được thực hiện xong", [("tỷ lệ kết luận sau thanh tra được thực hiện xong", 90, "percent", "=", "target")], id="aimed-at"),
    pytest.param("tỷ lệ giải quyết đúng hạn phải đạt trên 90%", [("tỷ lệ giải quyết đúng hạn", 90, "percent", ">", "target")], id="must-reach"),
    pytest.param("tỷ lệ hồ sơ trực tuyến đạt 62,5%, tăng 4,1% so với cùng kỳ", [("tỷ lệ hồ sơ trực tuyến", 62.5, "percent", "=", "actual"), ("mức tăng tỷ lệ hồ sơ trực tuyến", 4.1, "percent", "=", "actual")], id="growth"),
    pytest.param("tỷ lệ xử lý trên mạng đối với các sở đạt 100%, đối với UBND cấp xã đạt 70%", [("tỷ lệ xử lý trên mạng đối với các sở", 100, "percent", "=", "actual"), ("tỷ lệ xử lý trên mạng – UBND cấp xã", 70, "percent", "=", "actual")], id="rate-left-out"),
    pytest.param("Số hồ sơ đã giải quyết: 20.889, đạt 97,1%", [("Số hồ sơ đã giải quyết", 20889, "count", "=", "actual"), ("tỷ lệ số hồ sơ đã giải quyết", 97.1, "percent", "=", "actual")], id="number-behind-a-colon"),
    pytest.param("Thời gian giải quyết giảm từ 35 ngày xuống còn 25 ngày", [("Thời gian giải quyết", 35, "days", "=", "actual"), ("Thời gian giải quyết", 25, "days", "=", "actual")], id="days"),
    pytest.param("thời gian chờ không quá 30 phút", [("thời gian chờ", 30, "minutes", "<=", "actual")], id="minutes"),
    pytest.param("vận động 1,2 triệu USD", [("vận động", 1_200_000, "USD", "=", "actual")], id="dollars"),
    pytest.param("tiếp nhận 586 phản ánh, kiến nghị", [("phản ánh, kiến nghị được tiếp nhận", 586, "count", "=", "actual")], id="received"),
    pytest.param("trên 264 nghìn bộ hồ sơ", [("bộ hồ sơ", 264_000, "count", ">", "actual")], id="thousands"),
    pytest.param("chưa đến 5% hồ sơ trễ hạn", [("tỷ lệ hồ sơ trễ hạn", 5, "percent", "<", "actual")], id="less-than"),
    pytest.param("từ 80% người dân trở lên hài lòng", [("tỷ lệ người dân trở lên hài lòng", 80, "percent", ">=", "actual")], id="and-more"),
    pytest.param("Tỷ lệ hài lòng tăng 2,5 điểm phần trăm so với trước", [("Tỷ lệ hài lòng", 2.5, "percentage_points", "=", "actual")], id="percentage-points"),
    pytest.param("trực tuyến tới 63 điểm cầu trong cả nước", [("điểm cầu", 63, "count", "=", "actual")], id="diem-is-a-place"),
    pytest.param("diện tích 1.500 ha", [("diện tích", 1500, "ha", "=", "actual")], id="hectares"),
    pytest.param("Hội nghị có 300 đại biểu tham dự", [("đại biểu", 300, "count", "=", "actual")], id="delegates"),
    pytest.param("Xử lý gần 1.200 TTHC", [("TTHC được xử lý", 1200, "count", "~", "actual")], id="acronym"),
    pytest.param("lãi suất 9-10%", [("lãi suất", 9, "percent", "=", "actual"), ("lãi suất", 10, "percent", "=", "actual")], id="a-range-is-two"),
    pytest.param("Mỗi hộ tiết kiệm 5-7 triệu đồng", [("Mỗi hộ tiết kiệm", 5_000_000, "VND", "=", "actual"), ("Mỗi hộ tiết kiệm", 7_000_000, "VND", "=", "actual")], id="one-scale-for-two"),
    pytest.param("thời gian trung bình là 9,3 và 11,9 ngày", [("thời gian trung bình", 9.3, "days", "=", "actual"), ("thời gian trung bình", 11.9, "days", "=", "actual")], id="one-unit-for-two"),
    pytest.param("Mở 12 - 15 lớp tập huấn", [("lớp tập huấn", 12, "count", "=", "actual"), ("lớp tập huấn", 15, "count", "=", "actual")], id="one-noun-for-two"),
    pytest.param("Tổng vốn đăng ký đạt 825 nghìn tỷ đồng", [("Tổng vốn đăng ký", 825 * 10**12, "VND", "=", "actual")], id="thousands-of-billions"),
    pytest.param("có 372 phản ánh, kiến nghị đã được các bộ xử lý, đạt tỷ lệ 76,1%", [("phản ánh, kiến nghị", 372, "count", "=", "actual"), ("tỷ lệ phản ánh, kiến nghị đã được các bộ xử lý", 76.1, "percent", "=", "actual")], id="share-behind-a-count"),
    pytest.param("37 dịch vụ công trực tuyến mức độ 3, 4 được cung cấp", [("dịch vụ công trực tuyến mức độ 3, 4", 37, "count", "=", "actual")], id="levels-of-services"),
    pytest.param("loại bỏ 53 thủ tục hành chính không còn phù hợp", [("thủ tục hành chính được loại bỏ", 53, "count", "=", "actual")], id="no-link-at-the-end"),
    pytest.param("là 1 trong 4 xã làm điểm", [("xã làm điểm", 4, "count", "=", "actual")], id="one-of"),
    pytest.param("vượt 21/22 chỉ tiêu", [("chỉ tiêu", 21, "count", "=", "actual")], id="passed-so-many"),
    pytest.param("số công chức dôi dư là 412 người, trong đó cán bộ 215 người, công chức 197 người", [("số công chức dôi dư", 412, "count", "=", "actual"), ("cán bộ", 215, "count", "=", "actual"), ("công chức", 197, "count", "=", "actual")], id="what-sort-of-people"),
    pytest.param("30% người dân khi nộp hồ sơ không phải cung cấp lại giấy tờ", [("tỷ lệ người dân không phải cung cấp lại giấy tờ", 30, "percent", "=", "actual")], id="a-circumstance-between"),
    pytest.param("tăng 13,9% về số doanh nghiệp và tăng 48,9% về số vốn", [("mức tăng số doanh nghiệp", 13.9, "percent", "=", "actual"), ("mức tăng số vốn", 48.9, "percent", "=", "actual")], id="growth-of-what-follows"),
    pytest.param("tiếp nhận từ 120 đến 150 lượt hồ sơ", [("lượt hồ sơ", 120, "count", "=", "actual"), ("lượt hồ sơ", 150, "count", "=", "actual")], id="from-to"),
    pytest.param("Phí thu trực tuyến đạt 1,27 tỷ đồng, gấp 3,4 lần năm 2021", [("Phí thu trực tuyến", 1_270_000_000, "VND", "=", "actual"), ("Phí thu trực tuyến", 3.4, "times", "=", "actual")], id="times-as-much"),
    pytest.param("mất 28,6 triệu ngày công tại 38 điểm phục vụ", [("ngày công", 28_600_000, "count", "=", "actual"), ("điểm phục vụ", 38, "count", "=", "actual")], id="units-that-are-nouns"),
    pytest.param("giảm từ 5% đến 7% biên chế", [("tỷ lệ biên chế", 5, "percent", "=", "actual"), ("tỷ lệ biên chế", 7, "percent", "=", "actual")], id="two-shares-of-one"),
    pytest.param("doanh thu khoảng 750 triệu Euro", [("doanh thu", 750_000_000, "EUR", "~", "actual")], id="euro"),
    pytest.param("còn 30 đơn vị trực thuộc", [("đơn vị trực thuộc", 30, "count", "=", "actual")], id="directly-under"),
    pytest.param("hai giải pháp: 1. Rà soát 20 thủ tục; 2. Cắt bớt", [("thủ tục được rà soát", 20, "count", "=", "actual")], id="marks-of-a-list"),
    pytest.param("không để phát sinh quá 50 hồ sơ", [("hồ sơ", 50, "count", "<=", "actual")], id="not-more-than"),
    pytest.param("tổng biên chế sau sắp xếp là 26.431 người", [("tổng biên chế sau sắp xếp", 26431, "count", "=", "actual")], id="what-the-people-are"),
    pytest.param("tinh giản vượt chỉ tiêu 10% Trung ương giao", [("chỉ tiêu", 10, "percent", "=", "actual")], id="of-an-aim"),
    pytest.param("Kho bạc cắt giảm 66 tổ, đội", [("tổ, đội được cắt giảm", 66, "count", "=", "actual")], id="one-sort"),
    pytest.param("kiểm tra đột xuất 18 đơn vị, Sở Nội vụ phát hiện", [("đơn vị được kiểm tra", 18, "count", "=", "actual")], id="an-actor-is-no-noun"),
    pytest.param("tổng số 13,4 triệu chứng từ; 500 đối tượng", [("chứng từ", 13_400_000, "count", "=", "actual"), ("đối tượng", 500, "count", "=", "actual")], id="words-of-two-syllables"),
    pytest.param("95% hồ sơ nộp qua mạng, cao gấp đôi năm 2019", [("tỷ lệ hồ sơ nộp qua mạng", 95, "percent", "=", "actual")], id="held-against"),
    pytest.param("Năm 2023, 15 huyện hoàn thành", [("huyện hoàn thành", 15, "count", "=", "actual")], id="behind-a-year"),
]  # fmt: skip

NONE = [
    pytest.param("Ngày 17/4/2024, tại Hà Nội", id="date"),
    pytest.param("22:36 | 07/02/2022", id="time-and-date"),
    pytest.param("Chiều 14/11, Ban Chỉ đạo họp", id="day-and-month"),
    pytest.param("hoàn thành trong tháng 6-2023", id="month"),
    pytest.param("giai đoạn 2021 - 2030", id="period"),
    pytest.param("trong 3 tháng đầu năm 2024", id="three-months"),
    pytest.param("phiên họp thứ 6 của Ban Chỉ đạo", id="sixth"),
    pytest.param("dịch vụ công mức độ 3 và 4", id="levels"),
    pytest.param("dịch vụ công mức độ 3, 4", id="levels-with-a-comma"),
    pytest.param("Quyết định số 399/QĐ-UBND", id="number-of-a-document"),
    pytest.param("triển khai Đề án 06, Nghị quyết 57; Ban Chỉ đạo 896 họp", id="bare-numbers-of-documents"),
    pytest.param("cách mạng công nghiệp 4.0", id="industry"),
    pytest.param("1. Cải cách thể chế\n2. Cải cách thủ tục", id="list-marks"),
    pytest.param("Năm 2023 là năm bản lề", id="year"),
    pytest.param("xếp vị trí thứ 2/63", id="rank"),
    pytest.param("tăng 9 bậc so với năm trước", id="places"),
    pytest.param("nằm trong top 10 cả nước", id="top"),
    pytest.param("thực hiện đến hết 31/12/2025", id="until"),
    pytest.param("họp lúc 8h sáng mùng 6 Tết", id="hour-and-day"),
    pytest.param("trụ sở tại số 15 An Dương Vương", id="house-number"),
    pytest.param("điện thoại 6s Plus, bộ nhớ 3GB, chú thích [1]", id="glued-letters"),
    pytest.param("rút ngắn 1/2 thời gian giải quyết", id="half-the-time"),
    pytest.param("Lễ kỷ niệm 10/5 Cán bộ dự đông", id="day-above-the-month"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_a_figure_is_found_with_what_it_counts(text, expected):
    assert figures(text) == expected


def test_an_english_edition_tells_results_and_aims_with_their_years():
    text = (
        "Quang Ninh put 1,456 administrative procedures online in 2023, said the province's chairman. "
        "Quang Ninh aims to settle 90% of dossiers online by 2025. Quang Ninh is in the north of the country."
    )
    found = find_quantities(article(text))
    assert [(one.subject, one.what, int(one.value), one.modality, one.year) for one in found] == [
        ("Quảng Ninh", "administrative procedures", 1456, "actual", 2023),
        ("Quảng Ninh", "share of dossiers", 90, "target", 2025),
    ]


@pytest.mark.parametrize("text", NONE)
def test_a_label_or_a_date_is_no_quantity(text):
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "lead", "subject"),
    [
        pytest.param("Bộ Nội vụ đã khảo sát 900 người.", HANOI, "Bộ Nội vụ", id="ministry-beats-the-province"),
        pytest.param("Thành phố đã ban hành 76 văn bản.", HANOI, "Hà Nội", id="the-city"),
        pytest.param("UBND thành phố đã ban hành 76 văn bản.", HANOI, "Hà Nội", id="its-committee"),
        pytest.param("Các bộ đã công khai 17.800 quy định.", "", "Các bộ", id="the-ministries"),
        pytest.param("Tỉnh Lào Cai đã cấp 900 thẻ.", "", "Lào Cai", id="province"),
        pytest.param("Đến nay, Hà Nội đã cấp 900 thẻ.", "", "Hà Nội", id="behind-an-opening"),
        pytest.param(
            "Thủ tướng Chính phủ đã phê duyệt 900 quy định của 10 bộ.", "", "Thủ tướng Chính phủ", id="prime-minister"
        ),
        pytest.param("Đã cấp 900 thẻ.", "", None, id="nobody-said"),
        pytest.param(
            "Chủ tịch UBND huyện Kinh Môn Trương Đức San cho biết năm 2018, huyện đã tiếp nhận 45.678 hồ sơ.",
            HANOI,
            "Huyện Kinh Môn",
            id="district-again",
        ),
        pytest.param(
            "Tại thành phố Phổ Yên, UBND thành phố đã giải quyết 900 hồ sơ.",
            "Tỉnh Thái Nguyên. Tỉnh Thái Nguyên. Tỉnh Thái Nguyên.",
            "UBND thành phố Phổ Yên",
            id="committee-again",
        ),
        pytest.param("Giám đốc Sở Y tế cho biết, Sở đã cấp 900 thẻ.", HANOI, "Sở Y tế", id="department-again"),
        pytest.param("Năm 2016, huyện Quỳnh Lưu đã loại bỏ 53 thủ tục.", "", "Huyện Quỳnh Lưu", id="district"),
        pytest.param("Sở Y tế đã tiếp nhận 320 hồ sơ.", HANOI, "Sở Y tế", id="department"),
        pytest.param("Theo Sở Nội vụ, đã cấp 900 thẻ.", HANOI, "Hà Nội", id="a-department-tells"),
        pytest.param(
            "Các bộ, ngành đã trình Chính phủ, Thủ tướng Chính phủ ban hành 43 nghị định.",
            "",
            "Các bộ, ngành",
            id="handed-to",
        ),
        pytest.param(
            "Thủ tướng Chính phủ yêu cầu các bộ, ngành quyết tâm cắt giảm 30% chi phí.",
            "",
            "Các bộ, ngành",
            id="asked-of",
        ),
        pytest.param("Bộ Công an đã cấp 900 thẻ. Ngoài ra, kích hoạt 50 tài khoản.", "", "Bộ Công an", id="goes-on"),
    ],
)
def test_the_subject_is_whom_the_clause_is_about(text, lead, subject):
    found = [one for one in find_quantities(article(text, lead)) if one.evidence.field == "text"]
    assert found
    assert {one.subject for one in found} == {subject}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        pytest.param("Năm 2023, tỉnh đã cấp 900 thẻ.", 2023, id="stated"),
        pytest.param("Tỉnh đã cấp 900 thẻ trong năm 2023.", 2023, id="behind"),
        pytest.param("Trong năm 2023 và 3 tháng đầu năm 2024, tỉnh đã cấp 900 thẻ.", None, id="two-years"),
        pytest.param("Tính đến ngày 10/10/2023 đã cấp 900 thẻ.", 2023, id="day"),
        pytest.param("Tỉnh đã cấp 900 thẻ, tăng so với năm 2022.", None, id="compared-with"),
        pytest.param("Giai đoạn 2021 - 2025, tỉnh cấp 900 thẻ.", None, id="period"),
        pytest.param("Đến nay, tỉnh đã cấp 900 thẻ.", 2024, id="now-is-the-day-of-publication"),
        pytest.param("Đến nay, tỉnh đã cấp 5 thẻ. Tỉnh có 900 máy.", None, id="now-is-said-of-one-sentence"),
        pytest.param("Năm ngoái, tỉnh đã cấp 900 thẻ.", 2023, id="last-year"),
        pytest.param(
            "Theo Tờ trình số 158/TTr-SNV ngày 20/12/2021 của Sở Nội vụ, tỉnh giảm 46 phòng.",
            None,
            id="date-of-a-document",
        ),
        pytest.param("Tỷ lệ là 18%, giảm so với mức 28% của năm 2015. Tỉnh cấp 900 thẻ.", None, id="held-against-ends"),
        pytest.param(
            "Tỉnh sẽ cấp 900 thẻ theo Quyết định số 1254/QĐ-TTg ngày 26 tháng 9 năm 2018.", None, id="of-a-document"
        ),
        pytest.param(
            "Mục tiêu năm 2022 là cấp 100 thẻ.\nTheo kế hoạch, cấp 900 thẻ.", 2022, id="a-plan-keeps-its-year"
        ),
    ],
)
def test_the_year_is_the_one_the_clause_speaks_of(text, year):
    published = datetime(2024, 4, 17, tzinfo=VIETNAM)
    assert find_quantities(article(text, published=published))[-1].year == year


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        pytest.param("Mục tiêu trong năm: 60% hồ sơ trực tuyến. Trên 99% hồ sơ đúng hạn.", "target", id="goes-on"),
        pytest.param("Mục tiêu là 60% hồ sơ. Đến nay, tỉnh đã cấp 900 thẻ.", "actual", id="until-a-result"),
        pytest.param("Mục tiêu là 60% hồ sơ. Xuất khẩu tăng 17% so với cùng kỳ.", "actual", id="until-it-tells"),
        pytest.param(
            "Mục tiêu là 60% theo Nghị quyết số 18-NQ/TW. Dịp này, 15 tập thể được khen.", "actual", id="this-time"
        ),
        pytest.param("Mục tiêu là cấp thẻ.\nTỉnh cấp 900 thẻ.", "actual", id="a-new-paragraph"),
        pytest.param("Mục tiêu là cấp 5 thẻ.\nCùng với đó, cấp 900 thẻ.", "target", id="a-paragraph-that-goes-on"),
        pytest.param("tiếp nhận 95 triệu yêu cầu, làm sạch 78 triệu thông tin", "actual", id="a-request-is-no-duty"),
        pytest.param(
            "Phấn đấu 30% người dân không nộp lại giấy tờ đã được chấp nhận; 100% người dân được cấp thẻ",
            "target",
            id="da-in-a-clause-of-its-own",
        ),
    ],
)
def test_a_plan_is_not_a_result(text, modality):
    assert find_quantities(article(text))[-1].modality == modality


@pytest.mark.parametrize(
    ("text", "plausible"),
    [
        pytest.param("kích hoạt gần 380 triệu tài khoản", False, id="more-accounts-than-people"),
        pytest.param("cấp gần 84 triệu thẻ căn cước", True, id="fewer-cards-than-people"),
        pytest.param("gửi 210 triệu văn bản điện tử", True, id="papers-are-not-people"),
        pytest.param("130% hồ sơ được giải quyết", False, id="more-than-the-whole"),
        pytest.param("thu ngân sách tăng 130%", True, id="growth-may"),
        pytest.param("phục vụ 600 triệu người tiêu dùng ASEAN", True, id="people-elsewhere"),
        pytest.param("tích hợp 30/25 dịch vụ công", False, id="part-above-the-whole"),
    ],
)
def test_what_cannot_be_is_marked(text, plausible):
    assert [one.plausible for one in find_quantities(article(text))] == [plausible]


def test_figures_of_facts_are_left_out():
    text = "Chỉ số đạt 91,43%, cấp 900 thẻ."
    start = text.index("91,43")
    assert [one.value for one in find_quantities(article(text), [("text", start, start + 5)])] == [Decimal(900)]


@pytest.mark.parametrize(
    ("sign", "word"), [(sign, word) for sign, words in wordlist("quantities")["comparators"].items() for word in words]
)
def test_every_comparator_is_read(sign, word):
    assert figures(f"Tỉnh có {word} 5.000 hồ sơ.")[0][3] == sign


@pytest.mark.parametrize(
    ("sign", "word"), [(sign, word) for sign, words in wordlist("quantities")["behind"].items() for word in words]
)
def test_every_comparator_behind_is_read(sign, word):
    assert figures(f"Tỉnh có 5.000 hồ sơ {word}.")[0][3] == sign


@pytest.mark.parametrize(
    ("unit", "word"), [(unit, word) for unit, words in wordlist("quantities")["units"].items() for word in words]
)
def test_every_unit_is_read(unit, word):
    assert figures(f"Mức này là 55 {word}.")[0][2] == unit


@pytest.mark.parametrize("word", [*wordlist("quantities")["labels"], *wordlist("quantities")["small_labels"]])
def test_every_label_announces_no_quantity(word):
    assert figures(f"Theo {word} 12 này.") == []


@pytest.mark.parametrize("word", wordlist("quantities")["periods"])
def test_every_period_is_no_quantity(word):
    assert figures(f"Trong 12 {word} qua.") == []


@pytest.mark.parametrize("cue", wordlist("quantities")["targets"])
def test_every_cue_of_a_plan_makes_a_target(cue):
    assert figures(f"Tỉnh {cue} 5.000 hồ sơ.")[0][4] == "target"


@pytest.mark.parametrize("cue", wordlist("quantities")["results"])
def test_every_cue_of_a_result_ends_a_plan(cue):
    assert figures(f"Phấn đấu tốt hơn, {cue} 5.000 hồ sơ.")[0][4] == "actual"


@pytest.mark.parametrize("deed", wordlist("quantities")["deeds"])
def test_every_deed_is_told_of_what_is_counted(deed):
    assert figures(f"Tỉnh {deed} 5.000 hồ sơ.")[0][0] == f"hồ sơ được {deed}"


@pytest.mark.parametrize("word", wordlist("quantities")["connectives"])
def test_every_connective_carries_the_plan_on(word):
    assert figures(f"Mục tiêu là 5 xã tốt hơn.\n{word.capitalize()}, 90% hồ sơ đúng hạn.")[0][4] == "target"


@pytest.mark.parametrize("actor", wordlist("quantities")["actors"])
def test_every_actor_can_be_a_subject(actor):
    assert find_quantities(article(f"{actor} đã cấp 5.000 hồ sơ."))[0].subject == actor


@pytest.mark.parametrize("word", wordlist("quantities")["ends"])
def test_a_noun_phrase_ends_before(word):
    assert figures(f"Có 5.000 hồ sơ {word} 2023.")[0][0] == "hồ sơ"


@pytest.mark.parametrize("word", wordlist("quantities")["part_ends"])
def test_what_is_said_of_a_part_ends_before(word):
    assert figures(f"Có 50% hồ sơ {word} xong.")[0][0] == "tỷ lệ hồ sơ"


@pytest.mark.parametrize("word", wordlist("quantities")["links"])
def test_the_name_of_a_rate_ends_before(word):
    assert figures(f"Tỷ lệ hồ sơ số {word} 50%.")[0][0] == "Tỷ lệ hồ sơ số"


@pytest.mark.parametrize("word", wordlist("quantities")["bounded"])
def test_there_are_not_more_than_people(word):
    assert [one.plausible for one in find_quantities(article(f"Có 300 triệu {word}."))] == [False]


@pytest.mark.parametrize("word", wordlist("quantities")["exceedable"])
def test_more_than_a_plan_can_be_reached(word):
    assert [one.plausible for one in find_quantities(article(f"đạt 102,6% {word}"))] == [True]


_WORDS = st.sampled_from(
    [
        "5.000",
        "hồ sơ",
        "12%",
        "(",
        ")",
        ",",
        ".",
        "\n",
        "tỷ lệ",
        "đạt",
        "trên",
        "1/2",
        "tỷ đồng",
        "năm 2023",
        "mục tiêu",
        "Hà Nội",
        "đã",
        "UBND tỉnh",
        "3,5",
        "-",
        "İ",
        "ngày",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=200))
def test_evidence_is_the_text_at_its_place(text):
    source = article(text, lead=text[:50])
    for one in find_quantities(source):
        assert source.field(one.evidence.field)[one.evidence.start : one.evidence.end] == one.evidence.quote
        assert one.evidence.quote.strip()
        assert one.what


@pytest.mark.parametrize(
    "piece", ["5.000 ", "12% hồ sơ, ", "(", "tỷ lệ đạt 5%, ", "năm 2023 ", "Hà Nội đã ", "1/", "mục tiêu 5.000 hồ sơ "]
)
def test_long_repetitive_text_takes_linear_time(piece, grows_linearly):
    assert grows_linearly(lambda text: find_quantities(article(text)), piece, 100_000)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        pytest.param("Sở đã thực hiện rà soát 211 thủ tục.", None, id="thuc-hien"),
        pytest.param("Sở đã phát hiện 15 hồ sơ chậm.", None, id="phat-hien"),
        pytest.param("Tỉnh có 12 trung tâm hiện đại.", None, id="hien-dai"),
        pytest.param("Hiện tỉnh có 12 trung tâm.", 2024, id="hien"),
        pytest.param("Đến nay tỉnh có 12 trung tâm.", 2024, id="den-nay"),
    ],
)
def test_only_a_word_for_now_is_the_year_of_publication(text, year):
    source = article(text).model_copy(update={"published_at": datetime(2024, 4, 17, tzinfo=UTC)})
    assert [one.year for one in find_quantities(source)] == [year]
