"""A few hundred articles in newspaper Vietnamese with a realistic skew, always the same. Loaded by path."""

import random
from datetime import datetime, timedelta

PROVINCES = (
    "Quảng Ninh", "Hải Phòng", "Đà Nẵng", "Bắc Giang", "Bà Rịa - Vũng Tàu", "Hà Nội", "Thừa Thiên Huế", "Thái Nguyên",
    "Ninh Bình", "Bình Dương", "Bình Định", "Thái Bình", "Quảng Bình", "Hòa Bình", "Khánh Hoà", "Thanh Hóa", "Hoà Bình",
    "Cần Thơ", "Cao Bằng", "Lạng Sơn", "Đắk Lắk", "Dak Nông", "TP.HCM", "TP. Hồ Chí Minh", "Sóc Trăng", "Phú Thọ",
)  # fmt: skip
UNITS = tuple(f"tinh-{number}" for number in range(len(PROVINCES)))
INDICATORS = ("PAR INDEX", "SIPAS", "PAPI", "PCI", "DTI")
CODES = ("PAR_INDEX", "SIPAS", "PAPI", "PCI", "DTI")
OUTLETS = ("baotinh.vn", "nhandan.vn", "vnexpress.net", "tuoitre.vn", "moha.gov.vn", None)
LEADERS = ("Nguyễn Văn Hòa", "Trần Thị Thuỷ", "Lê Quang Nam", "Phạm Minh Quý")

BACKGROUND = (
    "Chỉ số cải cách hành chính là công cụ đánh giá của Bộ Nội vụ.",
    "Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch năm nay.",
    "Người dân đánh giá sự phục vụ của cơ quan hành chính nhà nước ở mức tốt.",
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 85,3%, thanh toán trực tuyến 61,7%.",
    "Hội nghị công bố kết quả có lãnh đạo các tỉnh phía Nam và phía Bắc dự.",
    "Nghị quyết số 76/NQ-CP ngày 15/7/2021 đặt mục tiêu đến năm 2025.",
    "Đề án 06 kết nối dữ liệu dân cư; quý I/2024 có 12.345 hồ sơ được giải quyết đúng hạn.",
    "Ông {leader} yêu cầu các sở, ngành khắc phục tồn tại, hạn chế.",
    "Công tác tinh giản biên chế và sắp xếp đơn vị hành chính tiếp tục được quan tâm.",
    "Doanh nghiệp mong chính quyền giảm chi phí không chính thức, cắt giảm thủ tục.",
    "Nước sông Đà dâng cao, người dân Hoà Bình đã di dời; thuỷ lợi được bảo đảm.",
    "TP Đà Nẵng và các địa phương lân cận cùng họp bàn về chuyển đổi số.",
)
RESULTS = (
    "Năm {year}, {indicator} của {province} đạt {value} điểm, xếp thứ {rank}/63.",
    "{province} đứng thứ {rank} cả nước về {indicator} năm {year} với {value}%.",
    "Theo bảng xếp hạng {indicator} {year}, {province} đạt {value} điểm, tăng 2 bậc.",
    "Tỉnh {province} phấn đấu {indicator} năm {year} đạt trên {value} điểm.",
)
TITLES = (
    "{province} xếp thứ {rank} về {indicator} năm {year}",
    "{indicator} {year}: {province} đạt {value} điểm",
    "Công bố {indicator} năm {year}",
    "Cải cách hành chính ở {province}: chuyển biến từ cơ sở",
    "{province} đẩy mạnh chuyển đổi số",
)


def skewed(chance, choices):
    """The first are chosen far more often than the last."""
    return min(int(chance.expovariate(4 / len(choices))), len(choices) - 1)


def articles(corpus, amount, seed=7):
    """Readings, some of them edited once."""
    chance = random.Random(seed)  # noqa: S311  # texts, not secrets
    day = datetime.fromisoformat("2021-01-04T07:00")
    for number in range(amount):
        day += timedelta(hours=chance.choice([0, 1, 7, 30, 90]))
        written = list(one_article(corpus, chance, number, day))
        yield from written
        if number % 6 == 2:
            yield from reprints(corpus, written[-1], number, day)


def reprints(corpus, reading, number, day):
    """The same story in other newspapers; of every other one the first publication is not in the index."""
    first = reading.article
    family = "nowhere-to-be-found" + str(number) if number % 12 == 2 else first.id
    for copy in range(1 + number % 3):
        url = f"https://bao.vn/lai-{number}-{copy}"
        on = corpus.article(
            f"lai-{number}-{copy}",
            first.title,
            first.text,
            lead=first.lead,
            outlet=OUTLETS[(number + copy) % 5],
            day=(day + timedelta(hours=3 - copy)).isoformat(),
            family=family,
        )
        facts = [
            corpus.fact(
                on,
                fact.evidence.quote,
                unit=fact.subject.id,
                indicator=fact.indicator,
                year=fact.year,
                value=fact.value,
                measure=fact.measure,
                component=fact.component,
                modality=fact.modality,
            )
            for fact in reading.facts
            if fact.evidence.field == "text"
        ]
        yield corpus.reading(on, *facts, raw_hash=url)


def one_article(corpus, chance, number, day):
    figures = [figure(chance) for _ in range(chance.choice([0, 1, 1, 1, 2, 2, 4]))]
    main = figures[0] if figures else figure(chance)
    title = chance.choice(TITLES).format(**main)
    sentences = [chance.choice(BACKGROUND).format(leader=chance.choice(LEADERS)) for _ in range(chance.randrange(1, 9))]
    told = [chance.choice(RESULTS).format(**one) for one in figures]
    for one in told:
        sentences.insert(chance.randrange(len(sentences) + 1), one)
    rows = ()
    if number % 11 == 3:
        rows = (("Tỉnh", "Chỉ số", "Điểm"), *((one["province"], one["indicator"], one["value"]) for one in figures))
    lead = f"Chỉ số cải cách hành chính {main['province']}." if number % 3 else ""
    dated = {} if number % 17 == 5 else {"day": day.isoformat()}
    outlet = OUTLETS[skewed(chance, OUTLETS)]
    edited = number % 19 == 8
    for version in (1, 2) if edited else (1,):
        text = " ".join(sentences[: len(sentences) // 2]) + "\n\n" + " ".join(sentences[len(sentences) // 2 :])
        if version == 1 and edited:
            text = "Bản tin đang cập nhật. " + text
        on = corpus.article(f"tin-{number}", title, text, lead=lead, rows=rows, version=version, outlet=outlet, **dated)
        facts = [
            corpus.fact(
                on,
                sentence,
                unit=one["unit"],
                indicator=one["code"],
                year=one["year"],
                value=one["value"].replace(",", "."),
                measure="rank" if place % 3 == 2 else "score",
                component="Công khai" if place % 4 == 3 else None,
                modality="target" if "phấn đấu" in sentence else "actual",
            )
            for place, (one, sentence) in enumerate(zip(figures, told, strict=True))
        ]
        yield corpus.reading(on, *facts, raw_hash=f"raw-{number}-{version}")


def figure(chance):
    place, kind = skewed(chance, PROVINCES), skewed(chance, INDICATORS)
    return {
        "province": PROVINCES[place],
        "unit": UNITS[place],
        "indicator": INDICATORS[kind],
        "code": CODES[kind],
        "year": chance.choice([2020, 2021, 2022, 2023, 2023, 2023]),
        "value": f"{chance.randrange(60, 95)},{chance.randrange(10, 99)}",
        "rank": chance.randrange(1, 64),
    }
