"""Any number of articles in newspaper Vietnamese with the facts that stand in them, and a log of what people would ask.

Sentences are templates filled by chance: a few places, indicators and phrases are in most articles, most names in few.
"chỉ số cải cách hành chính" is in every one. The same number always gives the same article.
"""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from indexer.query import Filters, Query
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM
from schema.fact import Fact, Subject, fact_id, make_evidence
from schema.reading import Reading
from schema.text import fold

PROVINCES = (
    "Quảng Ninh", "Hải Phòng", "Đà Nẵng", "Hà Nội", "Bà Rịa - Vũng Tàu", "TP. Hồ Chí Minh", "Thừa Thiên Huế",
    "Đồng Tháp", "Bắc Ninh", "Hải Dương", "Bắc Giang", "Thái Nguyên", "Long An", "Cần Thơ", "Vĩnh Phúc", "Hưng Yên",
    "Phú Thọ", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Bình Dương", "Đồng Nai", "Tây Ninh", "Khánh Hòa", "Lâm Đồng",
    "Ninh Bình", "Nam Định", "Thái Bình", "Hà Nam", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên", "Ninh Thuận",
    "Bình Thuận", "Đắk Lắk", "Đắk Nông", "Gia Lai", "Kon Tum", "Bình Phước", "Tiền Giang", "Bến Tre", "Trà Vinh",
    "Vĩnh Long", "An Giang", "Kiên Giang", "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Cà Mau", "Lào Cai", "Yên Bái",
    "Lai Châu", "Điện Biên", "Sơn La", "Hòa Bình", "Hà Giang", "Cao Bằng", "Bắc Kạn", "Tuyên Quang", "Lạng Sơn",
    "Quảng Bình", "Quảng Trị",
)  # fmt: skip
INDICATORS = (
    ("PAR_INDEX", "Chỉ số cải cách hành chính"), ("SIPAS", "SIPAS"), ("PAPI", "PAPI"), ("PCI", "PCI"),
    ("DTI", "DTI"), ("PGI", "PGI"), ("DDCI", "DDCI"),
)  # fmt: skip
COMPONENTS = ("Cải cách thể chế", "Cải cách thủ tục hành chính", "Công khai, minh bạch", "Chi phí thời gian")
OUTLETS = ("baotinh.vn", "tinnhanh.vn", "nguoidan.vn", "thoisu.vn", "dientu.gov.vn", "vungcao.vn", "bienxanh.vn")
STARTS = (
    "b",
    "c",
    "ch",
    "d",
    "đ",
    "g",
    "gi",
    "h",
    "k",
    "kh",
    "l",
    "m",
    "n",
    "ng",
    "nh",
    "ph",
    "qu",
    "r",
    "s",
    "t",
    "th",
    "tr",
    "v",
    "x",
)
ENDS = (
    "a",
    "á",
    "à",
    "ả",
    "ạ",
    "an",
    "án",
    "àn",
    "ang",
    "áng",
    "àng",
    "anh",
    "ánh",
    "ao",
    "áo",
    "ay",
    "ây",
    "ân",
    "ấn",
    "âu",
    "ầu",
    "ăm",
    "ắc",
    "ăng",
    "e",
    "è",
    "en",
    "êm",
    "ên",
    "ết",
    "i",
    "ì",
    "ích",
    "in",
    "ính",
    "iên",
    "iền",
    "iết",
    "o",
    "ò",
    "oai",
    "oan",
    "oang",
    "oc",
    "óc",
    "on",
    "ong",
    "òng",
    "ô",
    "ồ",
    "ôi",
    "ối",
    "ôn",
    "ộng",
    "ơ",
    "ờ",
    "ơi",
    "ơn",
    "ới",
    "u",
    "ú",
    "ung",
    "ùng",
    "uân",
    "uyên",
    "uyết",
    "ư",
    "ừ",
    "ưa",
    "ưng",
    "ước",
    "ương",
    "ường",
    "ượt",
)
SYLLABLES = tuple((start + end).capitalize() for end in ENDS for start in STARTS)
FAMILY_NAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý")

RESULTS = (
    "Năm {year}, {indicator} của {place} đạt {value} điểm, xếp thứ {rank}/63 tỉnh, thành phố trực thuộc Trung ương.",
    "{place} đứng thứ {rank} cả nước về {indicator} năm {year} với {value} điểm, cao hơn mức trung bình chung.",
    "Theo kết quả vừa được công bố, {indicator} năm {year} của {place} đạt {value} điểm, tăng {change} bậc so với năm trước.",
    "Cũng trong năm {year}, {place} đạt {value} điểm về {indicator} và nằm trong nhóm các địa phương khá.",
    "Riêng {place} có {indicator} năm {year} là {value} điểm, giữ nguyên vị trí của năm liền kề trước đó.",
)
TARGETS = (
    "{place} phấn đấu {indicator} năm {year} đạt từ {value} điểm trở lên và vào nhóm mười địa phương dẫn đầu.",
    "Kế hoạch đặt mục tiêu đến năm {year} {indicator} của {place} đạt ít nhất {value} điểm.",
)
ALWAYS = (
    "Hội nghị công bố chỉ số cải cách hành chính đã diễn ra sáng {day} tại {place} với sự tham dự của {person}.",
    "Bộ Nội vụ vừa công bố chỉ số cải cách hành chính của các bộ, cơ quan ngang bộ và các tỉnh, thành phố.",
    "Chỉ số cải cách hành chính là công cụ theo dõi, đánh giá kết quả thực hiện cải cách hành chính hằng năm của {place}.",
    "Việc nâng cao chỉ số cải cách hành chính được {place} xác định là nhiệm vụ trọng tâm, xuyên suốt của nhiệm kỳ này.",
)
BACKGROUND = (
    "Người dân và doanh nghiệp đánh giá cao tinh thần phục vụ của cán bộ, công chức ở bộ phận một cửa {ward}.",
    "Tỷ lệ hồ sơ giải quyết đúng hạn trong {month} tháng qua là {share}%, hồ sơ trực tuyến toàn trình đạt {other}%.",
    "Ông {person}, Phó Giám đốc Sở Nội vụ, cho biết đơn vị đã tham mưu nhiều giải pháp khắc phục các tiêu chí mất điểm.",
    "Bà {person} ở {ward} chia sẻ, chỉ mất chưa đầy {month} phút là làm xong giấy khai sinh cho con.",
    "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành rà soát, cắt giảm ít nhất {change}% thời gian giải quyết thủ tục hành chính.",
    "Đề án {number} về phát triển ứng dụng dữ liệu dân cư tiếp tục được triển khai đồng bộ từ tỉnh đến cơ sở.",
    "Công tác chuyển đổi số có nhiều chuyển biến, dịch vụ công trực tuyến được mở rộng đến từng thôn, bản của {ward}.",
    "Theo Quyết định số {number}/QĐ-UBND, mỗi cơ quan phải đối thoại với doanh nghiệp ít nhất {month} lần trong năm.",
    "Hạ tầng mạng ở một số xã vùng cao còn yếu khiến việc nộp hồ sơ từ xa gặp khó khăn, nhất là tại {ward}.",
    "Đội ngũ cán bộ, công chức, viên chức từng bước được sắp xếp tinh gọn, hoạt động hiệu lực, hiệu quả hơn trước.",
    "Nhiều mô hình hay như \u201cchính quyền thân thiện\u201d, \u201cngày thứ sáu không hẹn\u201d đã được nhân rộng ở {place} và {ward}.",
    "Sở Thông tin và Truyền thông phối hợp với {company} nâng cấp hệ thống một cửa điện tử trong quý {quarter}.",
    "Lãnh đạo {company} mong muốn chính quyền tiếp tục giảm chi phí không chính thức, minh bạch quy hoạch đất đai.",
    "Đoàn kiểm tra chỉ ra một số hạn chế trong lĩnh vực đất đai, xây dựng, môi trường cần sớm được tháo gỡ.",
    "Tại buổi làm việc, Chủ tịch {person} nhấn mạnh phải lấy sự hài lòng của người dân làm thước đo.",
    "Các đại biểu đã thảo luận về trách nhiệm của người đứng đầu trong việc để hồ sơ quá hạn kéo dài.",
    "Thu ngân sách của {place} trong {month} tháng đạt {number} tỷ đồng, bằng {share}% dự toán được giao.",
    "Huyện {ward} hiện có {number} hộ kinh doanh đã khai thuế điện tử, vượt chỉ tiêu được giao từ đầu năm.",
    "Trung tâm Phục vụ hành chính công {place} tiếp nhận bình quân {number} hồ sơ mỗi ngày, chủ yếu về đất đai.",
    "Phong trào thi đua cải cách thủ tục hành chính lan tỏa đến từng phòng, ban của {ward} và {company}.",
    "Khảo sát xã hội học được tiến hành với {number} phiếu, lấy ý kiến cả đại biểu Hội đồng nhân dân các cấp.",
    "Đường giao thông nối {ward} với quốc lộ đã thông xe, rút ngắn đáng kể thời gian đi lại của bà con.",
    "Mưa lớn kéo dài khiến nhiều diện tích lúa của {ward} bị ngập, địa phương đã huy động lực lượng giúp dân.",
    "Ngành giáo dục {place} tuyển dụng thêm {number} giáo viên, ưu tiên các trường ở vùng khó khăn của {ward}.",
    "Giải bóng chuyền nữ tranh cúp {company} khép lại với chiến thắng thuộc về đội chủ nhà {place}.",
    "Ngành du lịch đón {number} lượt khách, doanh thu tăng {share}% so với cùng kỳ nhờ các tuyến mới qua {ward}.",
    "Bộ Kế hoạch và Đầu tư đề nghị các địa phương đẩy nhanh giải ngân vốn đầu tư công, tháo gỡ vướng mắc mặt bằng.",
    "Dự án khu công nghiệp {ward} do {company} làm chủ đầu tư đã hoàn thành giải phóng mặt bằng.",
    "Nghị quyết của Hội đồng nhân dân tỉnh quy định mức hỗ trợ đối với cán bộ dôi dư sau sắp xếp đơn vị hành chính.",
    "Hệ thống thông tin giải quyết thủ tục hành chính đã kết nối với Cổng dịch vụ công quốc gia từ quý {quarter}.",
)  # fmt: skip
TITLES = (
    "{place} xếp thứ {rank} về {indicator} năm {year}", "{indicator} {year}: {place} đạt {value} điểm",
    "{place}: Cải cách hành chính chuyển biến từ cơ sở", "Công bố {indicator} năm {year}",
    "{place} đẩy mạnh chuyển đổi số ở {ward}", "Doanh nghiệp {company} đồng hành cùng {place}",
)  # fmt: skip
FACTS = 5
SENTENCES = 20


def readings(first: int, last: int) -> Iterator[Reading]:
    """The articles of some numbers, each with five facts."""
    for number in range(first, last):
        yield reading(number)


def reading(number: int) -> Reading:
    """The article of a number: about 600 words. Each twenty-fifth is a reprint of one a few hours older."""
    chance = random.Random(number - 7 if number % 25 == 24 else number)  # noqa: S311  # texts, not secrets
    main = _figure(chance)
    figures = [main, *(_figure(chance) for _ in range(FACTS - 1))]
    told = [(chance.choice(TARGETS if one["target"] else RESULTS).format(**one), one) for one in figures]
    lines = [(text, None) for text in (chance.choice(ALWAYS).format(**main), *_background(chance, main))]
    for one in told:
        lines.insert(chance.randrange(1, len(lines)), one)
    text, places = "", list[tuple[int, dict]]()
    for place, (line, figure) in enumerate(lines):
        if place:
            text += "\n\n" if place % 4 == 0 else " "
        if figure:
            places.append((len(text) + line.index(figure["value"]), figure))
        text += line
    return _record(number, chance, main, text, places)


def _record(number: int, chance: random.Random, main: dict, text: str, places: list[tuple[int, dict]]) -> Reading:
    title = chance.choice(TITLES).format(**main)
    lead = "" if number % 3 == 0 else f"Sáng {main['day']}, {main['place']} tổ chức hội nghị về cải cách hành chính."
    hashed = content_hash(title, lead, text)
    url = f"https://{main['outlet']}/bai-{number}.html"
    article = Article(
        id=article_id(url, hashed),
        url=url,
        outlet=main["outlet"],
        title=title,
        lead=lead,
        text=text,
        published_at=datetime(2015, 1, 1, 6, tzinfo=VIETNAM) + timedelta(minutes=29 * number + chance.randrange(500)),
        date_basis="metadata",
        content_hash=hashed,
        family=reading(number - 7).article.id if number % 25 == 24 else None,
        source=url,
    )
    facts = tuple(_fact(article, start, figure) for start, figure in places)
    return Reading(article=article, facts=facts, rules="1", raw_hash=hashed)


def _fact(article: Article, start: int, figure: dict) -> Fact:
    evidence = make_evidence(article, "text", start, start + len(figure["value"]))
    about = {
        "indicator": figure["code"],
        "component": figure["component"],
        "scope": "national",
        "year": figure["year"],
        "measure": "score",
    }
    return Fact(
        id=fact_id(article, evidence, subject=figure["unit"], **about),
        source=article.source,
        article=article.id,
        subject=Subject(id=figure["unit"], name=figure["place"], type="province"),
        year_basis="stated",
        value=figure["value"].replace(",", "."),
        unit="points",
        modality="target" if figure["target"] else "actual",
        evidence=evidence,
        rule="template",
        confidence=0.9,
        **about,
    )


def _background(chance: random.Random, main: dict) -> Iterator[str]:
    for template in chance.sample(BACKGROUND, SENTENCES):
        yield template.format(
            place=main["place"] if chance.random() < 0.5 else PROVINCES[skewed(chance, len(PROVINCES))],
            person=person(chance),
            ward=syllables(chance, 2),
            company=f"Công ty {syllables(chance, 2)}",
            day=f"{chance.randrange(1, 29)}/{chance.randrange(1, 13)}",
            month=chance.randrange(2, 13),
            share=f"{chance.randrange(50, 100)},{chance.randrange(10)}",
            other=f"{chance.randrange(20, 100)},{chance.randrange(10)}",
            number=int(chance.paretovariate(0.6)) % 20_000 + 6,
            change=chance.randrange(1, 30),
            quarter=chance.choice(("I", "II", "III", "IV")),
        )


def _figure(chance: random.Random) -> dict:
    place, kind = skewed(chance, len(PROVINCES)), skewed(chance, len(INDICATORS))
    code, name = INDICATORS[kind]
    year = 2024 - skewed(chance, 13)
    target = chance.random() < 0.15
    return {
        "place": PROVINCES[place],
        "unit": f"tinh-{place}",
        "indicator": name,
        "code": code,
        "component": COMPONENTS[skewed(chance, len(COMPONENTS))] if chance.random() < 0.2 else None,
        "year": year + 2 if target else year,
        "value": f"{chance.randrange(55, 99)},{chance.randrange(10, 99)}",
        "rank": chance.randrange(1, 64),
        "change": chance.randrange(1, 20),
        "target": target,
        "outlet": OUTLETS[skewed(chance, len(OUTLETS))],
        "day": f"{chance.randrange(1, 29)}/{chance.randrange(1, 13)}",
        "person": person(chance),
        "ward": syllables(chance, 2),
        "company": f"Công ty {syllables(chance, 2)}",
    }


def person(chance: random.Random) -> str:
    """Somebody's name: family names are few, the rest is many."""
    return f"{FAMILY_NAMES[skewed(chance, len(FAMILY_NAMES))]} {syllables(chance, 2)}"


def syllables(chance: random.Random, count: int) -> str:
    """A name of so many syllables, of which some are far more usual than others."""
    return " ".join(SYLLABLES[skewed(chance, len(SYLLABLES))] for _ in range(count))


def skewed(chance: random.Random, count: int) -> int:
    """A number below another: the first are chosen far more often than the last."""
    return min(int(chance.expovariate(5 / count)), count - 1)


PHRASES = (
    "chỉ số cải cách hành chính", "cải cách hành chính", "thủ tục hành chính", "Ủy ban nhân dân tỉnh",
    "dịch vụ công trực tuyến", "chuyển đổi số", "bộ phận một cửa", "chi phí không chính thức",
    "sự hài lòng của người dân", "giải phóng mặt bằng", "hồ sơ trực tuyến toàn trình",
)  # fmt: skip


def query_log(count: int, seed: int = 5) -> list[tuple[str, Query]]:
    """What people ask, by kind: the log is the same every time."""
    chance = random.Random(seed)  # noqa: S311
    kinds = list(_KINDS)
    weights = [share for _, share in _KINDS.values()]
    found = list[tuple[str, Query]]()
    for kind in chance.choices(kinds, weights, k=count):
        found.append((kind, _KINDS[kind][0](chance)))
    return found


def _place(chance: random.Random) -> str:
    return PROVINCES[skewed(chance, len(PROVINCES))]


def _year(chance: random.Random) -> int:
    return 2024 - skewed(chance, 13)


def _phrase(chance: random.Random) -> str:
    return PHRASES[skewed(chance, len(PHRASES))]


def _filters(chance: random.Random) -> Filters:
    place, kind = skewed(chance, len(PROVINCES)), skewed(chance, len(INDICATORS))
    return Filters(
        units=(f"tinh-{place}",) if chance.random() < 0.8 else (),
        indicators=(INDICATORS[kind][0],) if chance.random() < 0.7 else (),
        years=(_year(chance),) if chance.random() < 0.5 else (),
        modalities=("target",) if chance.random() < 0.15 else (),
        outlets=(OUTLETS[0],) if chance.random() < 0.15 else (),
    )


_KINDS = {
    "the phrase in every article": (lambda _: Query(text='"chỉ số cải cách hành chính"'), 6),
    "a usual phrase": (lambda chance: Query(text=f'"{_phrase(chance)}"'), 10),
    "a usual phrase without tones": (lambda chance: Query(text=f'"{fold(_phrase(chance))}"'), 6),
    "a phrase and a year": (lambda chance: Query(text=f'"{_phrase(chance)}" {_year(chance)}'), 6),
    "a place": (lambda chance: Query(text=_place(chance)), 10),
    "a place as a phrase": (lambda chance: Query(text=f'"{_place(chance)}"'), 6),
    "a place without tones": (lambda chance: Query(text=fold(_place(chance))), 8),
    "a place, an indicator, a year": (
        lambda chance: Query(text=f"{_place(chance)} {INDICATORS[skewed(chance, 6) + 1][1]} {_year(chance)}"),
        10,
    ),
    "usual words": (lambda chance: Query(text=_phrase(chance)), 5),
    "a person": (lambda chance: Query(text=f'"{person(chance)}"'), 6),
    "rare words": (lambda chance: Query(text=syllables(chance, 2)), 5),
    "one or the other": (lambda chance: Query(text=f'"{_place(chance)}" OR "{_place(chance)}"'), 3),
    "one without the other": (lambda chance: Query(text=f"{_place(chance)} -PCI"), 2),
    "near": (lambda chance: Query(text=f'"{_place(chance)} đạt"~5'), 2),
    "a beginning": (lambda chance: Query(text=f"{_place(chance)} chu*"), 2),
    "words and facts": (lambda chance: Query(text=_phrase(chance), filters=_filters(chance)), 5),
    "facts only": (lambda chance: Query(filters=_filters(chance)), 4),
    "newest": (lambda chance: Query(text=_place(chance), sort="date"), 4),
}
"""Every kind of question: how it is made, and its share."""
