"""Ministries in as many wordings as newspapers have for them: scores, places, groups, lists, lists without the word, by year."""

import datetime as dt

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM
from schema.fact import Fact

SHORT = {"score": "s", "rank": "r", "rank_change": "rc", "score_change": "sc"}
"""How the rows say what is measured: "r5" the fifth place, "b1" the last one, "rc-2" two places lost."""


def told(fact: Fact) -> str:
    """A fact in few words, as the rows have it."""
    part = f"/{fact.component}" if fact.component else ""
    sign = {"=": "", "≥": ">=", "≤": "<="}.get(fact.comparator, fact.comparator)
    value = format(fact.value.normalize(), "f") if fact.value is not None else fact.label
    measured = (
        f"b{fact.from_bottom}"
        if fact.value is None and fact.from_bottom
        else f"{SHORT.get(fact.measure, 'g')}{sign}{value}"
    )
    aimed = "" if fact.modality == "actual" else f" {fact.modality}"
    return f"{fact.subject.name} {fact.indicator}{part} {fact.year} {measured}{aimed}"


def read(day: str, text: str) -> list[str]:
    """What a short piece of news of a day states, inferences left out."""
    title = "Tin trong ngày"
    digest = content_hash(title, "", text)
    published = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(), VIETNAM)
    article = Article(
        id=article_id(None, digest), title=title, text=text, content_hash=digest, source="tin", published_at=published
    )
    return sorted({told(fact) for fact in extract(article).facts if not fact.implied})


ROWS = [
    (
        "2022-08-10",
        "Bảng: DTI 2021 của các bộ, ngành không có dịch vụ công\n\n1 Viện Hàn lâm Khoa học và Công nghệ Việt Nam 0,4201\n2 Thông tấn xã Việt Nam 0,3894\n3 Đài Truyền hình Việt Nam 0,3650\n4 Viện Hàn lâm Khoa học xã hội Việt Nam 0,3128",
        [
            "Thông tấn xã Việt Nam DTI 2021 r2",
            "Thông tấn xã Việt Nam DTI 2021 s0.3894",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam DTI 2021 r1",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam DTI 2021 s0.4201",
            "Viện Hàn lâm Khoa học xã hội Việt Nam DTI 2021 r4",
            "Viện Hàn lâm Khoa học xã hội Việt Nam DTI 2021 s0.3128",
            "Đài Truyền hình Việt Nam DTI 2021 r3",
            "Đài Truyền hình Việt Nam DTI 2021 s0.365",
        ],
    ),
    (
        "2022-08-10",
        "DTI 2021:\n\nBộ | Nhận thức số | Thể chế số | Hạ tầng số | Tổng\nBộ Tài chính | 0,81 | 0,72 | 0,69 | 0,6321\nBộ Y tế | 0,55 | 0,41 | 0,38 | 0,3902",
        [
            "Bộ Tài chính DTI 2021 s0.6321",
            "Bộ Tài chính DTI/Hạ tầng số 2021 s0.69",
            "Bộ Tài chính DTI/Nhận thức số 2021 s0.81",
            "Bộ Tài chính DTI/Thể chế số 2021 s0.72",
            "Bộ Y tế DTI 2021 s0.3902",
            "Bộ Y tế DTI/Hạ tầng số 2021 s0.38",
            "Bộ Y tế DTI/Nhận thức số 2021 s0.55",
            "Bộ Y tế DTI/Thể chế số 2021 s0.41",
        ],
    ),
    (
        "2022-08-10",
        "Vietnam Social Security placed third among 17 ministries and agencies in DTI 2021, scoring 0.5327.",
        ["Bảo hiểm xã hội Việt Nam DTI 2021 r3", "Bảo hiểm xã hội Việt Nam DTI 2021 s0.5327"],
    ),
    (
        "2022-08-10",
        "Xếp hạng DTI 2021 cấp bộ có dịch vụ công\n\nTên đơn vị | Xếp hạng | Giá trị\nBộ Tài chính | 1 | 0,6321\nBộ Kế hoạch và Đầu tư | 2 | 0,5744\nBảo hiểm xã hội Việt Nam | 3 | 0,5327",
        [
            "Bảo hiểm xã hội Việt Nam DTI 2021 r3",
            "Bảo hiểm xã hội Việt Nam DTI 2021 s0.5327",
            "Bộ Kế hoạch và Đầu tư DTI 2021 r2",
            "Bộ Kế hoạch và Đầu tư DTI 2021 s0.5744",
            "Bộ Tài chính DTI 2021 r1",
            "Bộ Tài chính DTI 2021 s0.6321",
        ],
    ),
    (
        "2023-05-01",
        "At the bottom of the ministerial table of the 2022 PAR INDEX were the Ministry of Health (77.01%) and the Ministry of Foreign Affairs (77.42%).",
        ["Bộ Ngoại giao PAR_INDEX 2022 s77.42", "Bộ Y tế PAR_INDEX 2022 s77.01"],
    ),
    (
        "2023-05-01",
        "The Ministry of Justice topped 17 ministries in the 2022 PAR Index with 91.2 percent, followed by the State Bank of Vietnam (89%) and the Ministry of Finance (88.4%).",
        [
            "Bộ Tài chính PAR_INDEX 2022 r3",
            "Bộ Tài chính PAR_INDEX 2022 s88.4",
            "Bộ Tư pháp PAR_INDEX 2022 r1",
            "Bộ Tư pháp PAR_INDEX 2022 s91.2",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r2",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 s89",
        ],
    ),
    (
        "2023-05-01",
        "The Ministry of Transport jumped eight places to seventh in the 2022 PAR Index, scoring 86.9 percent.",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2022 r7",
            "Bộ Giao thông vận tải PAR_INDEX 2022 rc8",
            "Bộ Giao thông vận tải PAR_INDEX 2022 s86.9",
        ],
    ),
    (
        "2023-05-01",
        "The health ministry came last in the 2022 Public Administration Reform Index with a score of 77.01 percent.",
        ["Bộ Y tế PAR_INDEX 2022 b1", "Bộ Y tế PAR_INDEX 2022 s77.01"],
    ),
    (
        "2023-05-01",
        "The three lowest-ranked ministries in the 2022 PAR Index were Health, Foreign Affairs and Industry and Trade.",
        [],
    ),
    (
        "2023-06-01",
        '"Bộ Y tế xếp thứ 16/17 về PAR INDEX 2022 là điều đáng suy nghĩ", Bộ trưởng Đào Hồng Lan nói.',
        ["Bộ Y tế PAR_INDEX 2022 r16"],
    ),
    ("2023-06-01", "17 bộ, cơ quan ngang bộ có kết quả PAR INDEX 2022 từ 77,42% đến 91,77%.", []),
    (
        "2023-06-01",
        "88,03% là điểm PAR INDEX 2022 của Bộ LĐ-TB&XH, đứng thứ tư khối bộ.",
        [
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r4",
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 s88.03",
        ],
    ),
    (
        "2023-06-01",
        "BHXH Việt Nam xếp thứ 3 trong nhóm 17 bộ, ngành có dịch vụ công về DTI 2021 với 0,5327 điểm, sau Bộ Tài chính (0,6321) và Bộ KH&ĐT (0,5744).",
        [
            "Bảo hiểm xã hội Việt Nam DTI 2021 r3",
            "Bảo hiểm xã hội Việt Nam DTI 2021 s0.5327",
            "Bộ Kế hoạch và Đầu tư DTI 2021 s0.5744",
            "Bộ Tài chính DTI 2021 s0.6321",
        ],
    ),
    (
        "2023-06-01",
        "Ba bộ có PAR INDEX 2022 thấp nhất lần lượt là Bộ Ngoại giao (77,42%), Bộ Y tế (79,03%), Bộ Công Thương (80,44%).",
        [
            "Bộ Công Thương PAR_INDEX 2022 s80.44",
            "Bộ Ngoại giao PAR_INDEX 2022 s77.42",
            "Bộ Y tế PAR_INDEX 2022 s79.03",
        ],
    ),
    (
        "2023-06-01",
        "Bảng xếp hạng CCHC năm 2022 của các đơn vị thuộc Bộ Tư pháp: Cục Bổ trợ tư pháp dẫn đầu với 95,2 điểm, Vụ Pháp luật quốc tế xếp thứ hai với 94,8 điểm.",
        [
            "Cục Bổ trợ tư pháp PAR_INDEX 2022 r1",
            "Cục Bổ trợ tư pháp PAR_INDEX 2022 s95.2",
            "Vụ Pháp luật quốc tế PAR_INDEX 2022 r2",
            "Vụ Pháp luật quốc tế PAR_INDEX 2022 s94.8",
        ],
    ),
    (
        "2023-06-01",
        "Bảng xếp hạng ICT Index 2020: dẫn đầu nhóm bộ có dịch vụ công là Bộ Tài chính, nhóm không có dịch vụ công là Đài Truyền hình Việt Nam.",
        ["Bộ Tài chính ICT_INDEX 2020 r1", "Đài Truyền hình Việt Nam ICT_INDEX 2020 r1"],
    ),
    (
        "2023-06-01",
        "Bảo hiểm xã hội Việt Nam tụt từ hạng ba xuống hạng năm DTI 2022 khối bộ ngành có dịch vụ công.",
        ["Bảo hiểm xã hội Việt Nam DTI 2021 r3", "Bảo hiểm xã hội Việt Nam DTI 2022 r5"],
    ),
    (
        "2023-06-01",
        "Bảy năm liên tiếp, NHNN dẫn đầu bảng xếp hạng PAR INDEX các bộ (2015-2021).",
        [
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2015 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2016 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2017 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2018 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2019 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2020 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2021 r1",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Công Thương dự kiến PAR INDEX 2023 đạt khoảng 86%.",
        ["Bộ Công Thương PAR_INDEX 2023 s~86 forecast"],
    ),
    (
        "2023-06-01",
        "Bộ Công Thương xếp thứ 12, Bộ Y tế xếp thứ 16, Bộ Ngoại giao xếp thứ 17 PAR INDEX 2022. Năm 2021, ba bộ này lần lượt ở vị trí thứ 10, 9 và 16.",
        [
            "Bộ Công Thương PAR_INDEX 2021 r10",
            "Bộ Công Thương PAR_INDEX 2022 r12",
            "Bộ Ngoại giao PAR_INDEX 2021 r16",
            "Bộ Ngoại giao PAR_INDEX 2022 r17",
            "Bộ Y tế PAR_INDEX 2021 r9",
            "Bộ Y tế PAR_INDEX 2022 r16",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Công Thương đạt trên 90% ở hai lĩnh vực: cải cách thể chế và cải cách tài chính công (PAR INDEX 2022).",
        [
            "Bộ Công Thương PAR_INDEX/Cải cách thể chế 2022 s>90",
            "Bộ Công Thương PAR_INDEX/Cải cách tài chính công 2022 s>90",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Công Thương đặt mục tiêu lọt top 5 PAR INDEX năm 2025.",
        ["Bộ Công Thương PAR_INDEX 2025 r<=5 target"],
    ),
    (
        "2023-06-01",
        "Bộ GTVT tiến bộ vượt bậc về PAR INDEX 2022. Từ vị trí thứ 15 năm 2021, ngành giao thông đã vươn lên thứ 7.",
        ["Bộ Giao thông vận tải PAR_INDEX 2021 r15", "Bộ Giao thông vận tải PAR_INDEX 2022 r7"],
    ),
    (
        "2023-06-01",
        'Bộ Giao thông vận tải - "anh cả" của bảng PAR INDEX 2012 và 2014 - năm 2018 lại rơi xuống cuối bảng với 75,13%.',
        ["Bộ Giao thông vận tải PAR_INDEX 2018 b1", "Bộ Giao thông vận tải PAR_INDEX 2018 s75.13"],
    ),
    (
        "2023-06-01",
        "Bộ Giao thông vận tải tụt xuống thứ 15 PAR INDEX 2021. Năm 2022, ngành giao thông vận tải lấy lại vị trí thứ 7.",
        ["Bộ Giao thông vận tải PAR_INDEX 2021 r15", "Bộ Giao thông vận tải PAR_INDEX 2022 r7"],
    ),
    (
        "2023-06-01",
        "Bộ KHCN có tổng điểm PAR INDEX 2022 là 84,91/100, thứ 11/17 bộ, tụt 2 bậc.",
        [
            "Bộ Khoa học và Công nghệ PAR_INDEX 2022 r11",
            "Bộ Khoa học và Công nghệ PAR_INDEX 2022 rc-2",
            "Bộ Khoa học và Công nghệ PAR_INDEX 2022 s84.91",
        ],
    ),
    (
        "2023-06-01",
        "Bộ LĐTBXH đứng thứ 10/17 bộ, ngành cung cấp dịch vụ công về chuyển đổi số năm 2021, tăng 3 bậc.",
        ["Bộ Lao động - Thương binh và Xã hội DTI 2021 r10", "Bộ Lao động - Thương binh và Xã hội DTI 2021 rc3"],
    ),
    ("2023-06-01", "Bộ NN&PTNT đạt 87,31%.", []),
    (
        "2023-06-01",
        "Bộ NN&PTNT: PAR INDEX 2022 đạt 87,31%, thứ 6/17.",
        [
            "Bộ Nông nghiệp và Phát triển nông thôn PAR_INDEX 2022 r6",
            "Bộ Nông nghiệp và Phát triển nông thôn PAR_INDEX 2022 s87.31",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Ngoại giao có chỉ số DTI 2021 là 0,2812, thấp nhất trong 17 bộ, ngành có dịch vụ công.",
        ["Bộ Ngoại giao DTI 2021 r17", "Bộ Ngoại giao DTI 2021 s0.2812"],
    ),
    (
        "2023-06-01",
        "Bộ Ngoại giao thấp nhất về cải cách thủ tục hành chính (61,24%) song lại đứng thứ 5 về cải cách tài chính công (89,13%) trong PAR INDEX 2022.",
        [
            "Bộ Ngoại giao PAR_INDEX/Cải cách thủ tục hành chính 2022 b1",
            "Bộ Ngoại giao PAR_INDEX/Cải cách thủ tục hành chính 2022 s61.24",
            "Bộ Ngoại giao PAR_INDEX/Cải cách tài chính công 2022 r5",
            "Bộ Ngoại giao PAR_INDEX/Cải cách tài chính công 2022 s89.13",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Nông nghiệp xếp hạng 6, Bộ Lao động hạng 4, Bộ Giao thông hạng 7 PAR INDEX 2022.",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2022 r7",
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r4",
            "Bộ Nông nghiệp và Phát triển nông thôn PAR_INDEX 2022 r6",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Nội vụ - cơ quan chủ trì công bố - năm nay chỉ đứng thứ 8 PAR INDEX 2022 với 85,66%.",
        ["Bộ Nội vụ PAR_INDEX 2022 r8", "Bộ Nội vụ PAR_INDEX 2022 s85.66"],
    ),
    (
        "2023-06-01",
        "Bộ Nội vụ bị trừ điểm do chậm ban hành văn bản; điểm cải cách thể chế PAR INDEX 2022 chỉ đạt 83,2%.",
        ["Bộ Nội vụ PAR_INDEX/Cải cách thể chế 2022 s83.2"],
    ),
    (
        "2023-06-01",
        "Bộ Nội vụ cho biết Bộ Tư pháp xếp thứ ba, còn chính Bộ Nội vụ tụt từ thứ tư xuống thứ tám PAR INDEX 2022.",
        ["Bộ Nội vụ PAR_INDEX 2021 r4", "Bộ Nội vụ PAR_INDEX 2022 r8", "Bộ Tư pháp PAR_INDEX 2022 r3"],
    ),
    (
        "2023-06-01",
        "Bộ Nội vụ công bố PAR INDEX 2022: Ngân hàng Nhà nước nhất khối bộ, Quảng Ninh nhất khối tỉnh.",
        ["Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1", "Quảng Ninh PAR_INDEX 2022 r1"],
    ),
    (
        "2023-06-01",
        "Bộ Nội vụ thông tin về PAR INDEX 2022: cao nhất là NHNN; thấp nhất là Bộ Ngoại giao; Bộ Y tế áp chót.",
        [
            "Bộ Ngoại giao PAR_INDEX 2022 b1",
            "Bộ Y tế PAR_INDEX 2022 b2",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Nội vụ đạt 66,45 điểm Bộ chỉ số phục vụ người dân và doanh nghiệp, trong đó công khai minh bạch 17,2/18 điểm, tiến độ giải quyết 19,1/20 điểm, số hóa hồ sơ 8,8/22 điểm, mức độ hài lòng 17,9/18 điểm.",
        [
            "Bộ Nội vụ INDEX_766 2023 s66.45",
            "Bộ Nội vụ INDEX_766/Công khai, minh bạch 2023 s17.2",
            "Bộ Nội vụ INDEX_766/Mức độ hài lòng 2023 s17.9",
            "Bộ Nội vụ INDEX_766/Số hóa hồ sơ 2023 s8.8",
            "Bộ Nội vụ INDEX_766/Tiến độ, kết quả giải quyết 2023 s19.1",
        ],
    ),
    ("2023-06-01", "Bộ Quốc phòng xếp áp chót DTI 2021 nhóm bộ có dịch vụ công.", ["Bộ Quốc phòng DTI 2021 b2"]),
    (
        "2023-06-01",
        "Bộ TN&MT thoát khỏi nhóm cuối khi tăng 4 bậc, lên hạng 11 PAR INDEX 2022, đạt 84,6%.",
        [
            "Bộ Tài nguyên và Môi trường PAR_INDEX 2022 r11",
            "Bộ Tài nguyên và Môi trường PAR_INDEX 2022 rc4",
            "Bộ Tài nguyên và Môi trường PAR_INDEX 2022 s84.6",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Thông tin Truyền thông đạt 86,15% PAR INDEX 2022, Bộ Kế hoạch Đầu tư đạt 85,03%.",
        ["Bộ Kế hoạch và Đầu tư PAR_INDEX 2022 s85.03", "Bộ Thông tin và Truyền thông PAR_INDEX 2022 s86.15"],
    ),
    (
        "2023-06-01",
        "Bộ Tài chính (90,2%), Tư pháp (89,6%), Nội vụ (88,9%) là ba bộ xếp sau NHNN (91,77%) trong PAR INDEX 2022.",
        [
            "Bộ Nội vụ PAR_INDEX 2022 s88.9",
            "Bộ Tài chính PAR_INDEX 2022 s90.2",
            "Bộ Tư pháp PAR_INDEX 2022 s89.6",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 s91.77",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Tài chính (hạng 2), Bộ Nội vụ (3), Bộ LĐTBXH (4) cùng nằm trong top 5 PAR INDEX 2022.",
        [
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r4",
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r<=5",
            "Bộ Nội vụ PAR_INDEX 2022 r3",
            "Bộ Nội vụ PAR_INDEX 2022 r<=5",
            "Bộ Tài chính PAR_INDEX 2022 r2",
            "Bộ Tài chính PAR_INDEX 2022 r<=5",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Tài chính có 5/7 chỉ số thành phần trên 90%, trong đó cải cách tài chính công 95,2%, hiện đại hóa hành chính 93,81% (PAR INDEX 2022).",
        [
            "Bộ Tài chính PAR_INDEX/Cải cách tài chính công 2022 s95.2",
            "Bộ Tài chính PAR_INDEX/Hiện đại hóa hành chính 2022 s93.81",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Tài chính đạt 90,2%, Bộ Tư pháp đạt 89,6%, hai đơn vị đứng thứ 2 và 3 PAR INDEX 2022.",
        [
            "Bộ Tài chính PAR_INDEX 2022 r2",
            "Bộ Tài chính PAR_INDEX 2022 s90.2",
            "Bộ Tư pháp PAR_INDEX 2022 r3",
            "Bộ Tư pháp PAR_INDEX 2022 s89.6",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Tài chính: 90,2%, thứ 2; Bộ Nội vụ: 88,9%, thứ 3; Bộ LĐTBXH: 88,03%, thứ 4 (PAR INDEX 2022).",
        [
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r4",
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 s88.03",
            "Bộ Nội vụ PAR_INDEX 2022 r3",
            "Bộ Nội vụ PAR_INDEX 2022 s88.9",
            "Bộ Tài chính PAR_INDEX 2022 r2",
            "Bộ Tài chính PAR_INDEX 2022 s90.2",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Tư pháp nhất, Bộ Tài chính nhì, Ngân hàng Nhà nước ba về PAR INDEX 2022.",
        [
            "Bộ Tài chính PAR_INDEX 2022 r2",
            "Bộ Tư pháp PAR_INDEX 2022 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r3",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Tư pháp soán ngôi Ngân hàng Nhà nước, đứng nhất PAR INDEX 2022 với 90,33%.",
        ["Bộ Tư pháp PAR_INDEX 2022 r1", "Bộ Tư pháp PAR_INDEX 2022 s90.33"],
    ),
    (
        "2023-06-01",
        "Bộ Tư pháp vừa tổ chức hội nghị phân tích PAR INDEX 2022. Theo đó, Bộ đạt 89,6%, đứng thứ 3 trong 17 bộ, cơ quan ngang bộ, tăng 1 bậc so với năm trước.",
        ["Bộ Tư pháp PAR_INDEX 2022 r3", "Bộ Tư pháp PAR_INDEX 2022 rc1", "Bộ Tư pháp PAR_INDEX 2022 s89.6"],
    ),
    (
        "2023-06-01",
        "Bộ Tư pháp đạt 0,4301 DTI 2021. Bộ này phấn đấu đến năm 2025 nằm trong nhóm 5 bộ, ngành dẫn đầu về chuyển đổi số.",
        ["Bộ Tư pháp DTI 2021 s0.4301", "Bộ Tư pháp DTI 2025 r<=5 target"],
    ),
    (
        "2023-06-01",
        "Bộ VHTTDL lần lượt xếp thứ 12, 10 và 9 về PAR INDEX các năm 2020, 2021, 2022.",
        [
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2020 r12",
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2021 r10",
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2022 r9",
        ],
    ),
    (
        "2023-06-01",
        "Bộ VHTTDL xếp thứ 16 DTI 2021, chỉ đứng trên Bộ Ngoại giao.",
        ["Bộ Văn hóa, Thể thao và Du lịch DTI 2021 r16"],
    ),
    (
        "2023-06-01",
        "Bộ Văn hóa nhích 1 bậc lên thứ 12 PAR INDEX 2022.",
        ["Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2022 r12", "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2022 rc1"],
    ),
    (
        "2023-06-01",
        "Bộ Xây dựng có PAR INDEX 2022 đạt 86,9%. Trong 7 lĩnh vực, Bộ có 3 lĩnh vực trong top 5: cải cách tổ chức bộ máy (thứ 2), cải cách tài chính công (thứ 3) và chỉ đạo điều hành (thứ 5).",
        [
            "Bộ Xây dựng PAR_INDEX 2022 s86.9",
            "Bộ Xây dựng PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính 2022 r5",
            "Bộ Xây dựng PAR_INDEX/Cải cách tài chính công 2022 r3",
            "Bộ Xây dựng PAR_INDEX/Cải cách tổ chức bộ máy 2022 r2",
        ],
    ),
    (
        "2023-06-01",
        "Bộ Xây dựng xếp thứ 7 PAR INDEX 2022, Bộ Giao thông vận tải xếp thứ 5. Hai bộ này năm 2021 lần lượt đứng thứ 9 và thứ 15.",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2021 r15",
            "Bộ Giao thông vận tải PAR_INDEX 2022 r5",
            "Bộ Xây dựng PAR_INDEX 2021 r9",
            "Bộ Xây dựng PAR_INDEX 2022 r7",
        ],
    ),
    ("2023-06-01", 'Bộ Y tế "đội sổ" bảng xếp hạng PAR INDEX 2022 của 17 bộ, ngành.', ["Bộ Y tế PAR_INDEX 2022 r17"]),
    (
        "2023-06-01",
        "Bộ Y tế mất 7,07% PAR INDEX 2022 so với năm trước, còn 79,03%.",
        ["Bộ Y tế PAR_INDEX 2022 s79.03", "Bộ Y tế PAR_INDEX 2022 sc-7.07"],
    ),
    (
        "2023-06-01",
        "Bộ Y tế phấn đấu năm 2023 chỉ số PAR INDEX đạt từ 85% trở lên, tăng ít nhất 5 bậc.",
        ["Bộ Y tế PAR_INDEX 2023 rc>=5 target", "Bộ Y tế PAR_INDEX 2023 s>=85 target"],
    ),
    (
        "2023-06-01",
        "Bộ Y tế quyết tâm đưa PAR INDEX năm 2024 ra khỏi nhóm cuối, đạt tối thiểu 83%.",
        ["Bộ Y tế PAR_INDEX 2024 s>=83 target"],
    ),
    (
        "2023-06-01",
        'Bộ Y tế tụt hạng mạnh về PAR INDEX 2022. Trong các chỉ số thành phần, "Cải cách thể chế" có giá trị trung bình cao nhất, 90,67%.',
        ["Các bộ, cơ quan ngang bộ PAR_INDEX/Cải cách thể chế 2022 s90.67"],
    ),
    ("2023-06-01", "Bộ Y tế đứng ở nửa cuối bảng PAR INDEX 2022, hạng 16.", ["Bộ Y tế PAR_INDEX 2022 r16"]),
    (
        "2023-06-01",
        "Bộ chỉ số 766 tháng 5/2023: Bộ Công Thương đạt 79,5 điểm, cao nhất trong các bộ, ngành.",
        ["Bộ Công Thương INDEX_766 2023 r1", "Bộ Công Thương INDEX_766 2023 s79.5"],
    ),
    (
        "2023-06-01",
        "Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà cho hay, Bộ Giao thông vận tải là bộ có điểm PAR INDEX 2022 tăng cao nhất, 5,13%, đạt 88,35%.",
        ["Bộ Giao thông vận tải PAR_INDEX 2022 s88.35", "Bộ Giao thông vận tải PAR_INDEX 2022 sc5.13"],
    ),
    (
        "2023-06-01",
        "Bộ trưởng Nguyễn Văn Thắng yêu cầu năm 2023 PAR INDEX của Bộ GTVT phải vào top 3.",
        ["Bộ Giao thông vận tải PAR_INDEX 2023 r<=3 target"],
    ),
    (
        "2023-06-01",
        "Chuyển đổi số năm 2022: Bộ GD&ĐT xếp thứ 12 trong nhóm bộ cung cấp dịch vụ công, chỉ số DTI 0,4528.",
        ["Bộ Giáo dục và Đào tạo DTI 2022 r12", "Bộ Giáo dục và Đào tạo DTI 2022 s0.4528"],
    ),
    ("2023-06-01", "Chỉ số CCHC của Ngân hàng Nhà nước năm 2022 cao hơn mức trung bình các bộ 7,72%.", []),
    (
        "2023-06-01",
        "Chỉ số CCHC năm 2016: Bộ Tài chính thứ hai (84,14%), Bộ Ngoại giao thứ ba (83,41%), Bộ Giáo dục và Đào tạo xếp cuối cùng (71,91%).",
        [
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2016 b1",
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2016 s71.91",
            "Bộ Ngoại giao PAR_INDEX 2016 r3",
            "Bộ Ngoại giao PAR_INDEX 2016 s83.41",
            "Bộ Tài chính PAR_INDEX 2016 r2",
            "Bộ Tài chính PAR_INDEX 2016 s84.14",
        ],
    ),
    (
        "2023-06-01",
        "Chỉ số CCHC năm 2022 của Bộ TT&TT đạt 86,15 điểm, tụt từ vị trí thứ 5 xuống thứ 8.",
        [
            "Bộ Thông tin và Truyền thông PAR_INDEX 2021 r5",
            "Bộ Thông tin và Truyền thông PAR_INDEX 2022 r8",
            "Bộ Thông tin và Truyền thông PAR_INDEX 2022 s86.15",
        ],
    ),
    (
        "2023-06-01",
        "Chỉ số chuyển đổi số (DTI) năm 2021 của NHNN đạt 0,5214, đứng thứ 6 khối các bộ có dịch vụ công.",
        ["Ngân hàng Nhà nước Việt Nam DTI 2021 r6", "Ngân hàng Nhà nước Việt Nam DTI 2021 s0.5214"],
    ),
    (
        "2023-06-01",
        "Chỉ số chính về nhân lực số của Bộ Y tế đạt 0,4012, hạ tầng số 0,6120 (DTI 2022).",
        ["Bộ Y tế DTI/Hạ tầng số 2022 s0.612", "Bộ Y tế DTI/Nhân lực số 2022 s0.4012"],
    ),
    (
        "2023-06-01",
        "Chỉ số cải cách hành chính năm 2022 của Bộ TN&MT xếp thứ 13/17. Đáng chú ý, tiêu chí hiện đại hóa hành chính của đơn vị này đạt 90,01%, cao thứ 4.",
        [
            "Bộ Tài nguyên và Môi trường PAR_INDEX 2022 r13",
            "Bộ Tài nguyên và Môi trường PAR_INDEX/Hiện đại hóa hành chính 2022 r4",
            "Bộ Tài nguyên và Môi trường PAR_INDEX/Hiện đại hóa hành chính 2022 s90.01",
        ],
    ),
    (
        "2023-06-01",
        "Chỉ số thành phần thấp nhất của Bộ Ngoại giao là cải cách thủ tục hành chính, 61,24%; cao nhất là cải cách tài chính công, 89,13% (PAR INDEX 2022).",
        [
            "Bộ Ngoại giao PAR_INDEX/Cải cách thủ tục hành chính 2022 s61.24",
            "Bộ Ngoại giao PAR_INDEX/Cải cách tài chính công 2022 s89.13",
        ],
    ),
    (
        "2023-06-01",
        "Các bộ Tài chính, Tư pháp, Nội vụ lần lượt đạt 90,2%, 89,6% và 88,9% PAR INDEX 2022.",
        ["Bộ Nội vụ PAR_INDEX 2022 s88.9", "Bộ Tài chính PAR_INDEX 2022 s90.2", "Bộ Tư pháp PAR_INDEX 2022 s89.6"],
    ),
    (
        "2023-06-01",
        "Cách biệt giữa Ngân hàng Nhà nước (hạng nhất) và Bộ Y tế (hạng 17) trong PAR INDEX 2022 là 12,74 điểm.",
        ["Bộ Y tế PAR_INDEX 2022 r17", "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1"],
    ),
    (
        "2023-06-01",
        "Có 2 bộ đạt trên 90% trong PAR INDEX 2022 là Ngân hàng Nhà nước (91,77%) và Bộ Tài chính (90,2%).",
        ["Bộ Tài chính PAR_INDEX 2022 s90.2", "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 s91.77"],
    ),
    (
        "2023-06-01",
        "Có 7/17 bộ có PAR INDEX 2022 dưới mức trung bình (84,05%), trong đó Bộ Y tế thấp nhất.",
        ["Bộ Y tế PAR_INDEX 2022 r17", "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 s84.05"],
    ),
    (
        "2023-06-01",
        "Cùng tăng bậc trong PAR INDEX 2022 có Bộ KH&CN (tăng 3 bậc, xếp thứ 10), Bộ TN&MT (tăng 2 bậc, xếp thứ 13).",
        [
            "Bộ Khoa học và Công nghệ PAR_INDEX 2022 r10",
            "Bộ Khoa học và Công nghệ PAR_INDEX 2022 rc3",
            "Bộ Tài nguyên và Môi trường PAR_INDEX 2022 r13",
            "Bộ Tài nguyên và Môi trường PAR_INDEX 2022 rc2",
        ],
    ),
    (
        "2023-06-01",
        "DTI 2022 cấp bộ được chia làm hai nhóm. Nhóm có dịch vụ công (17 đơn vị) do Bộ Tài chính dẫn đầu, đạt 0,7441. Nhóm không có dịch vụ công (8 đơn vị) đứng đầu là Viện Hàn lâm KH&CN Việt Nam, 0,4872.",
        [
            "Bộ Tài chính DTI 2022 r1",
            "Bộ Tài chính DTI 2022 s0.7441",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam DTI 2022 r1",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam DTI 2022 s0.4872",
        ],
    ),
    (
        "2023-06-01",
        "DTI 2022 cấp bộ: Bộ Tài chính giữ ngôi quán quân nhóm có cung cấp dịch vụ công với 0,7441 điểm; nhóm không có dịch vụ công do Viện Hàn lâm Khoa học và Công nghệ Việt Nam dẫn đầu.",
        [
            "Bộ Tài chính DTI 2022 r1",
            "Bộ Tài chính DTI 2022 s0.7441",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam DTI 2022 r1",
        ],
    ),
    (
        "2023-06-01",
        "DTI 2022 của Bộ Công an tăng 4 bậc, xếp thứ 6/17.",
        ["Bộ Công an DTI 2022 r6", "Bộ Công an DTI 2022 rc4"],
    ),
    (
        "2023-06-01",
        "Dẫn đầu PAR INDEX 2022 ở khối bộ là Bộ Tư pháp (91,2%), ở khối địa phương là Quảng Ninh (90,1%).",
        [
            "Bộ Tư pháp PAR_INDEX 2022 r1",
            "Bộ Tư pháp PAR_INDEX 2022 s91.2",
            "Quảng Ninh PAR_INDEX 2022 r1",
            "Quảng Ninh PAR_INDEX 2022 s90.1",
        ],
    ),
    (
        "2023-06-01",
        "Dẫn đầu khối bộ, cơ quan ngang bộ về PAR INDEX 2022 là Ngân hàng Nhà nước với 91,77%, bét bảng là Bộ Ngoại giao, 77,42%.",
        [
            "Bộ Ngoại giao PAR_INDEX 2022 b1",
            "Bộ Ngoại giao PAR_INDEX 2022 s77.42",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 s91.77",
        ],
    ),
    (
        "2023-06-01",
        "Giá trị trung bình DTI 2021 của các bộ, ngành có dịch vụ công là 0,4179, của nhóm không có dịch vụ công là 0,2512.",
        ["Các bộ, ngành có dịch vụ công DTI 2021 s0.4179", "Các bộ, ngành không có dịch vụ công DTI 2021 s0.2512"],
    ),
    (
        "2023-06-01",
        "Giá trị trung bình PAR INDEX 2022 của 17 bộ, cơ quan ngang bộ là 84,05%, giảm 2,7% so với năm 2021.",
        ["Các bộ, cơ quan ngang bộ PAR_INDEX 2022 s84.05", "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 sc-2.7"],
    ),
    (
        "2023-06-01",
        "Giảm sâu nhất là Bộ Y tế: 7 bậc, từ thứ 10 PAR INDEX 2021 xuống thứ 17 PAR INDEX 2022.",
        ["Bộ Y tế PAR_INDEX 2021 r10", "Bộ Y tế PAR_INDEX 2022 r17", "Bộ Y tế PAR_INDEX 2022 rc-7"],
    ),
    (
        "2023-06-01",
        "Hai bộ Xây dựng và Giao thông vận tải cùng đạt 86,9% PAR INDEX 2022, đồng hạng 7.",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2022 r7",
            "Bộ Giao thông vận tải PAR_INDEX 2022 s86.9",
            "Bộ Xây dựng PAR_INDEX 2022 r7",
            "Bộ Xây dựng PAR_INDEX 2022 s86.9",
        ],
    ),
    (
        "2023-06-01",
        "Hai bộ duy nhất dưới 80% PAR INDEX 2022 là Bộ Ngoại giao và Bộ Y tế.",
        ["Bộ Ngoại giao PAR_INDEX 2022 s<80", "Bộ Y tế PAR_INDEX 2022 s<80"],
    ),
    (
        "2023-06-01",
        "Hai tỉnh duy nhất dưới 80% PAR INDEX 2022 là Cao Bằng và Bình Thuận.",
        ["Bình Thuận PAR_INDEX 2022 s<80", "Cao Bằng PAR_INDEX 2022 s<80"],
    ),
    (
        "2023-06-01",
        "Hạng nhất PAR INDEX năm 2017 gọi tên Ngân hàng Nhà nước (92,36%), hạng chót là Ủy ban Dân tộc (72,13%).",
        [
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2017 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2017 s92.36",
            "Ủy ban Dân tộc PAR_INDEX 2017 b1",
            "Ủy ban Dân tộc PAR_INDEX 2017 s72.13",
        ],
    ),
    (
        "2023-06-01",
        "ICT Index 2018: Bộ Tài chính số 1, NHNN số 2, BHXH Việt Nam số 3.",
        [
            "Bảo hiểm xã hội Việt Nam ICT_INDEX 2018 r3",
            "Bộ Tài chính ICT_INDEX 2018 r1",
            "Ngân hàng Nhà nước Việt Nam ICT_INDEX 2018 r2",
        ],
    ),
    (
        "2023-06-01",
        "Khoảng cách giữa bộ cao nhất (Ngân hàng Nhà nước, 91,77%) và bộ thấp nhất (Bộ Ngoại giao, 77,42%) của PAR INDEX 2022 là 14,35%.",
        [
            "Bộ Ngoại giao PAR_INDEX 2022 b1",
            "Bộ Ngoại giao PAR_INDEX 2022 s77.42",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 s91.77",
        ],
    ),
    (
        "2023-06-01",
        "Khoảng cách giữa tỉnh cao nhất (Quảng Ninh, 90,1%) và tỉnh thấp nhất (Cao Bằng, 79,9%) là 10,2% trong PAR INDEX 2022.",
        [
            "Cao Bằng PAR_INDEX 2022 b1",
            "Cao Bằng PAR_INDEX 2022 s79.9",
            "Quảng Ninh PAR_INDEX 2022 r1",
            "Quảng Ninh PAR_INDEX 2022 s90.1",
        ],
    ),
    (
        "2023-06-01",
        "Không bộ nào đạt trên 95% PAR INDEX 2022; cao nhất là Bộ Tư pháp, 91,2%.",
        ["Bộ Tư pháp PAR_INDEX 2022 r1", "Bộ Tư pháp PAR_INDEX 2022 s91.2"],
    ),
    (
        "2023-06-01",
        "Không nằm trong top 5 PAR INDEX 2022 nhưng Bộ KH&ĐT tăng tới 3 bậc, xếp thứ 9.",
        ["Bộ Kế hoạch và Đầu tư PAR_INDEX 2022 r9", "Bộ Kế hoạch và Đầu tư PAR_INDEX 2022 rc3"],
    ),
    (
        "2023-06-01",
        "Không phải Bộ Y tế mà Bộ Ngoại giao mới là đơn vị đứng cuối PAR INDEX 2022.",
        ["Bộ Ngoại giao PAR_INDEX 2022 b1"],
    ),
    (
        "2023-06-01",
        "Kết quả PAR INDEX 2022 của Ngân hàng Nhà nước Việt Nam là 89%. So với năm 2021, ngành Ngân hàng giảm 2,77% và tụt 2 bậc.",
        [
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 rc-2",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 s89",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 sc-2.77",
        ],
    ),
    (
        "2023-06-01",
        "Kết quả PAR INDEX năm 2022, Văn phòng Chính phủ, Bộ Công an và Bộ Quốc phòng không được xếp hạng; 17 đơn vị còn lại đạt bình quân 84,05%.",
        ["Các bộ, cơ quan ngang bộ PAR_INDEX 2022 s84.05"],
    ),
    (
        "2023-06-01",
        "Kết quả chấm điểm CCHC của Chính phủ năm 2022, Bộ Khoa học và Công nghệ được 84,91/100 điểm.",
        ["Bộ Khoa học và Công nghệ PAR_INDEX 2022 s84.91"],
    ),
    (
        "2023-06-01",
        "Là cơ quan công bố bảng xếp hạng nhưng Bộ Nội vụ chỉ đứng thứ 9 PAR INDEX 2021.",
        ["Bộ Nội vụ PAR_INDEX 2021 r9"],
    ),
    (
        "2023-06-01",
        "Lĩnh vực cải cách thể chế PAR INDEX 2022 có giá trị trung bình của các bộ là 84,11%; cao nhất là Bộ Tư pháp (95,5%), thấp nhất là Bộ Y tế (70,83%).",
        [
            "Bộ Tư pháp PAR_INDEX/Cải cách thể chế 2022 r1",
            "Bộ Tư pháp PAR_INDEX/Cải cách thể chế 2022 s95.5",
            "Bộ Y tế PAR_INDEX/Cải cách thể chế 2022 b1",
            "Bộ Y tế PAR_INDEX/Cải cách thể chế 2022 s70.83",
            "Các bộ, cơ quan ngang bộ PAR_INDEX/Cải cách thể chế 2022 s84.11",
        ],
    ),
    ("2023-06-01", "NHNN mất ngôi đầu PAR INDEX 2022 vào tay Bộ Tư pháp.", ["Bộ Tư pháp PAR_INDEX 2022 r1"]),
    ("2023-06-01", "NHNN nhường ngôi đầu PAR INDEX 2022 cho Bộ Tư pháp.", ["Bộ Tư pháp PAR_INDEX 2022 r1"]),
    (
        "2023-06-01",
        "NHNN đứng đầu 4/7 lĩnh vực của PAR INDEX 2022, gồm chỉ đạo điều hành, cải cách thủ tục hành chính, cải cách tài chính công và hiện đại hóa hành chính.",
        [
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính 2022 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX/Cải cách thủ tục hành chính 2022 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX/Cải cách tài chính công 2022 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX/Hiện đại hóa hành chính 2022 r1",
        ],
    ),
    (
        "2023-06-01",
        "Ngành giao thông có bước tiến mạnh: Bộ GTVT xếp thứ 7 PAR INDEX 2022, tăng 8 bậc so với năm 2021.",
        ["Bộ Giao thông vận tải PAR_INDEX 2022 r7", "Bộ Giao thông vận tải PAR_INDEX 2022 rc8"],
    ),
    (
        "2023-06-01",
        'Ngày 1/6, Bộ Tài chính họp về PAR INDEX 2022. "Chúng ta đạt 90,2%, xếp thứ 2, nhưng chỉ số hiện đại hóa hành chính chỉ đứng thứ 5", Thứ trưởng nói.',
        [
            "Bộ Tài chính PAR_INDEX 2022 r2",
            "Bộ Tài chính PAR_INDEX 2022 s90.2",
            "Bộ Tài chính PAR_INDEX/Hiện đại hóa hành chính 2022 r5",
        ],
    ),
    (
        "2023-06-01",
        "Ngân hàng Nhà nước lại dẫn đầu PAR INDEX 2021 với 95,1%. Đây là năm thứ bảy liên tiếp cơ quan này giữ ngôi đầu.",
        ["Ngân hàng Nhà nước Việt Nam PAR_INDEX 2021 r1", "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2021 s95.1"],
    ),
    (
        "2023-06-01",
        "Nhiều bộ có PAR INDEX 2022 giảm. Chẳng hạn, Bộ KH&CN từ 88,2% còn 84,91%; Bộ VHTTDL từ 86% còn 84,3%.",
        [
            "Bộ Khoa học và Công nghệ PAR_INDEX 2021 s88.2",
            "Bộ Khoa học và Công nghệ PAR_INDEX 2022 s84.91",
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2021 s86",
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2022 s84.3",
        ],
    ),
    (
        "2023-06-01",
        "Nhóm thứ nhất đạt từ 90% trở lên gồm Bộ Tư pháp và Ngân hàng Nhà nước; nhóm thứ hai từ 80% đến dưới 90% gồm 14 bộ, theo kết quả PAR INDEX 2021.",
        [],
    ),
    (
        "2023-06-01",
        "Nhất - nhì - ba PAR INDEX 2022 khối bộ: Ngân hàng Nhà nước, Bộ Tài chính, Bộ Nội vụ.",
        [
            "Bộ Nội vụ PAR_INDEX 2022 r3",
            "Bộ Tài chính PAR_INDEX 2022 r2",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1",
        ],
    ),
    (
        "2023-06-01",
        "Năm 2015, xếp cuối bảng khối bộ là Bộ Y tế, đạt 74,22 điểm PAR INDEX.",
        ["Bộ Y tế PAR_INDEX 2015 b1", "Bộ Y tế PAR_INDEX 2015 s74.22"],
    ),
    ("2023-06-01", "Năm 2017, UBDT xếp 19/19 bộ, ngành về PAR INDEX.", ["Ủy ban Dân tộc PAR_INDEX 2017 r19"]),
    (
        "2023-06-01",
        "Năm 2022 có ba bộ cùng đạt 86,9% PAR INDEX là Xây dựng, Giao thông vận tải và Nông nghiệp và PTNT.",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2022 s86.9",
            "Bộ Nông nghiệp và Phát triển nông thôn PAR_INDEX 2022 s86.9",
            "Bộ Xây dựng PAR_INDEX 2022 s86.9",
        ],
    ),
    (
        "2023-06-01",
        "Năm 2022, 15/17 bộ đạt PAR INDEX trên 80%, hai bộ còn lại là Ngoại giao và Y tế chỉ đạt 77,42% và 79,03%.",
        ["Bộ Ngoại giao PAR_INDEX 2022 s77.42", "Bộ Y tế PAR_INDEX 2022 s79.03"],
    ),
    (
        "2023-06-01",
        "Năm 2022, Bộ Y tế đạt 79,03% PAR INDEX, xếp thứ 16. Năm 2021, Bộ xếp thứ 10 với 86,1%.",
        [
            "Bộ Y tế PAR_INDEX 2021 r10",
            "Bộ Y tế PAR_INDEX 2021 s86.1",
            "Bộ Y tế PAR_INDEX 2022 r16",
            "Bộ Y tế PAR_INDEX 2022 s79.03",
        ],
    ),
    (
        "2023-06-01",
        "Năm 2022, PAR INDEX của Bộ Tài chính và Bộ Tư pháp đều trên 89%.",
        ["Bộ Tài chính PAR_INDEX 2022 s>89", "Bộ Tư pháp PAR_INDEX 2022 s>89"],
    ),
    (
        "2023-06-01",
        "Năm đơn vị đứng đầu PAR INDEX 2022 theo thứ tự là: Ngân hàng Nhà nước Việt Nam, Bộ Tư pháp, Bộ Tài chính, Bộ Nội vụ, Bộ LĐTBXH.",
        [
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r5",
            "Bộ Nội vụ PAR_INDEX 2022 r4",
            "Bộ Tài chính PAR_INDEX 2022 r3",
            "Bộ Tư pháp PAR_INDEX 2022 r2",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2012 khối bộ: Bộ GTVT 84,39%; Ngân hàng Nhà nước 83,21%; thấp nhất UBDT 64,47%.",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2012 s84.39",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2012 s83.21",
            "Ủy ban Dân tộc PAR_INDEX 2012 b1",
            "Ủy ban Dân tộc PAR_INDEX 2012 s64.47",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2014, 5 bộ đạt trên 80%: Giao thông vận tải 81,83%, Tài chính 81,73%, Ngân hàng Nhà nước 81,55%, Nông nghiệp và PTNT 80,9%, Tư pháp 80,25%.",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2014 s81.83",
            "Bộ Nông nghiệp và Phát triển nông thôn PAR_INDEX 2014 s80.9",
            "Bộ Tài chính PAR_INDEX 2014 s81.73",
            "Bộ Tư pháp PAR_INDEX 2014 s80.25",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2014 s81.55",
        ],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2021: NHNN 91,97%, hơn đơn vị xếp thứ hai là Bộ Tài chính (91,88%) chỉ 0,09%.",
        [
            "Bộ Tài chính PAR_INDEX 2021 r2",
            "Bộ Tài chính PAR_INDEX 2021 s91.88",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2021 s91.97",
        ],
    ),
    ("2023-06-01", "PAR INDEX 2022 của Bộ Công Thương dưới trung bình chung của các bộ.", []),
    (
        "2023-06-01",
        "PAR INDEX 2022 của Bộ Tài chính đạt 90,2%. Ngành tài chính cũng đứng thứ 2 về DTI năm 2021.",
        ["Bộ Tài chính DTI 2021 r2", "Bộ Tài chính PAR_INDEX 2022 s90.2"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022 của các bộ được xếp thành ba nhóm: trên 90%: 2 đơn vị; từ 80% đến 90%: 13 đơn vị; dưới 80%: 2 đơn vị.",
        [],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022, Bộ Y tế đánh mất 7 bậc, rơi xuống thứ 16.",
        ["Bộ Y tế PAR_INDEX 2022 r16", "Bộ Y tế PAR_INDEX 2022 rc-7"],
    ),
    (
        "2023-06-01",
        "PAR INDEX 2022: 9 bộ tăng điểm, 8 bộ giảm điểm; tăng nhiều nhất là Bộ GTVT (+5,13%), giảm nhiều nhất là Bộ Y tế (-7,07%).",
        ["Bộ Giao thông vận tải PAR_INDEX 2022 sc5.13", "Bộ Y tế PAR_INDEX 2022 sc-7.07"],
    ),
    ("2023-06-01", "PAR INDEX 2022: Vì sao Bộ Y tế xếp bét?", []),
    (
        "2023-06-01",
        "PAR INDEX 2022: khối bộ cao nhất 91,77% (NHNN), thấp nhất 77,42% (Bộ Ngoại giao), trung bình 84,05%.",
        [
            "Bộ Ngoại giao PAR_INDEX 2022 b1",
            "Bộ Ngoại giao PAR_INDEX 2022 s77.42",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 s84.05",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 s91.77",
        ],
    ),
    (
        "2023-06-01",
        "Sau 5 năm đứng ngoài, Thanh tra Chính phủ lại được xếp hạng DTI năm 2022: thứ 8 nhóm bộ không có dịch vụ công.",
        ["Thanh tra Chính phủ DTI 2022 r8"],
    ),
    (
        "2023-06-01",
        "So với cùng kỳ năm 2022, điểm Bộ chỉ số 766 của Bộ Tư pháp tăng 12,3 điểm, lên 71,5 điểm.",
        ["Bộ Tư pháp INDEX_766 2023 s71.5", "Bộ Tư pháp INDEX_766 2023 sc12.3"],
    ),
    (
        "2023-06-01",
        "So với trung bình chung của các bộ (84,05%), PAR INDEX 2022 của Bộ Y tế thấp hơn 5,02%.",
        ["Các bộ, cơ quan ngang bộ PAR_INDEX 2022 s84.05"],
    ),
    (
        "2023-06-01",
        "Thanh tra Chính phủ là cơ quan ngang bộ có PAR INDEX năm 2018 thấp thứ hai, 76,13%.",
        ["Thanh tra Chính phủ PAR_INDEX 2018 b2", "Thanh tra Chính phủ PAR_INDEX 2018 s76.13"],
    ),
    (
        "2023-06-01",
        "Theo Bộ Nội vụ, PAR INDEX 2022 của Bộ Xây dựng là 86,9%, xếp thứ 7; của Bộ Nội vụ là 85,66%, xếp thứ 8.",
        [
            "Bộ Nội vụ PAR_INDEX 2022 r8",
            "Bộ Nội vụ PAR_INDEX 2022 s85.66",
            "Bộ Xây dựng PAR_INDEX 2022 r7",
            "Bộ Xây dựng PAR_INDEX 2022 s86.9",
        ],
    ),
    (
        "2023-06-01",
        "Theo Vietnam ICT Index 2019, BHXH Việt Nam xếp thứ nhất trong các cơ quan thuộc Chính phủ với chỉ số 0,8923.",
        ["Bảo hiểm xã hội Việt Nam ICT_INDEX 2019 r1", "Bảo hiểm xã hội Việt Nam ICT_INDEX 2019 s0.8923"],
    ),
    (
        "2023-06-01",
        "Theo bảng PAR INDEX 2022, Bộ KH&ĐT (85,03%) xếp ngay sau Bộ TT&TT (85,4%) ở vị trí thứ 10.",
        [
            "Bộ Kế hoạch và Đầu tư PAR_INDEX 2022 r10",
            "Bộ Kế hoạch và Đầu tư PAR_INDEX 2022 s85.03",
            "Bộ Thông tin và Truyền thông PAR_INDEX 2022 s85.4",
        ],
    ),
    (
        "2023-06-01",
        "Thấp nhất khối bộ về PAR INDEX 2022 là Bộ Ngoại giao (77,42%), khối tỉnh là Cao Bằng (79,9%).",
        [
            "Bộ Ngoại giao PAR_INDEX 2022 b1",
            "Bộ Ngoại giao PAR_INDEX 2022 s77.42",
            "Cao Bằng PAR_INDEX 2022 b1",
            "Cao Bằng PAR_INDEX 2022 s79.9",
        ],
    ),
    (
        "2023-06-01",
        "Thứ trưởng Bộ Nội vụ Trương Hải Long cho biết PAR INDEX 2022 của Bộ đạt 85,66%, xếp thứ 8.",
        ["Bộ Nội vụ PAR_INDEX 2022 r8", "Bộ Nội vụ PAR_INDEX 2022 s85.66"],
    ),
    (
        "2023-06-01",
        "Top 5 PAR INDEX 2021: Bộ Tài chính, Ngân hàng Nhà nước, Bộ Nội vụ, Bộ Công Thương, Bộ LĐTBXH.",
        [
            "Bộ Công Thương PAR_INDEX 2021 r<=5",
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2021 r<=5",
            "Bộ Nội vụ PAR_INDEX 2021 r<=5",
            "Bộ Tài chính PAR_INDEX 2021 r<=5",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2021 r<=5",
        ],
    ),
    (
        "2023-06-01",
        "Trong 19 bộ, cơ quan ngang bộ, Thanh tra Chính phủ đứng thứ 17 và UBDT đứng thứ 18 về chỉ số CCHC năm 2015.",
        ["Thanh tra Chính phủ PAR_INDEX 2015 r17", "Ủy ban Dân tộc PAR_INDEX 2015 r18"],
    ),
    (
        "2023-06-01",
        "Trong khi Bộ Nội vụ - cơ quan thường trực cải cách hành chính - chỉ xếp thứ 8, Bộ Tư pháp đã vươn lên thứ 3 PAR INDEX 2022.",
        ["Bộ Nội vụ PAR_INDEX 2022 r8", "Bộ Tư pháp PAR_INDEX 2022 r3"],
    ),
    (
        "2023-06-01",
        "Trong nhóm không cung cấp dịch vụ công trực tuyến, Ủy ban Quản lý vốn nhà nước tại doanh nghiệp xếp thứ 5 DTI 2022, Đài Tiếng nói Việt Nam thứ 6 và Ủy ban Dân tộc thứ 7.",
        [
            "Đài Tiếng nói Việt Nam DTI 2022 r6",
            "Ủy ban Dân tộc DTI 2022 r7",
            "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp DTI 2022 r5",
        ],
    ),
    (
        "2023-06-01",
        "Trong số 17 bộ, cơ quan ngang bộ được chấm điểm CCHC năm 2022, Bộ Giáo dục và Đào tạo đứng thứ 15, Bộ Công Thương thứ 16 và Bộ Y tế chốt sổ với 77,01%.",
        [
            "Bộ Công Thương PAR_INDEX 2022 r16",
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2022 r15",
            "Bộ Y tế PAR_INDEX 2022 r17",
            "Bộ Y tế PAR_INDEX 2022 s77.01",
        ],
    ),
    (
        "2023-06-01",
        "Trung bình các bộ đạt 84,05% (năm 2021 là 86,75%) trên bảng PAR INDEX 2022.",
        ["Các bộ, cơ quan ngang bộ PAR_INDEX 2021 s86.75", "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 s84.05"],
    ),
    (
        "2023-06-01",
        "Tám năm liên tiếp Bộ Tài chính dẫn đầu ICT Index khối bộ, ngành, kể từ năm 2013 đến năm 2020.",
        [
            "Bộ Tài chính ICT_INDEX 2013 r1",
            "Bộ Tài chính ICT_INDEX 2014 r1",
            "Bộ Tài chính ICT_INDEX 2015 r1",
            "Bộ Tài chính ICT_INDEX 2016 r1",
            "Bộ Tài chính ICT_INDEX 2017 r1",
            "Bộ Tài chính ICT_INDEX 2018 r1",
            "Bộ Tài chính ICT_INDEX 2019 r1",
            "Bộ Tài chính ICT_INDEX 2020 r1",
        ],
    ),
    (
        "2023-06-01",
        "Tại hội nghị công bố PAR INDEX 2022, Thứ trưởng Bộ Nội vụ nêu tên ba bộ dưới 80%: Ngoại giao 77,42%, Y tế 79,03%, Giáo dục và Đào tạo 79,8%.",
        [
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2022 s79.8",
            "Bộ Ngoại giao PAR_INDEX 2022 s77.42",
            "Bộ Y tế PAR_INDEX 2022 s79.03",
        ],
    ),
    (
        "2023-06-01",
        "Tổng cục Thuế đứng đầu các đơn vị thuộc Bộ Tài chính về chỉ số CCHC năm 2022 với 96,5 điểm.",
        ["Tổng cục Thuế PAR_INDEX 2022 r1", "Tổng cục Thuế PAR_INDEX 2022 s96.5"],
    ),
    (
        "2023-06-01",
        "Từ chỗ xếp thứ 15 năm 2020, Bộ GTVT đã vươn lên thứ 7 PAR INDEX 2022.",
        ["Bộ Giao thông vận tải PAR_INDEX 2020 r15", "Bộ Giao thông vận tải PAR_INDEX 2022 r7"],
    ),
    (
        "2023-06-01",
        "Từ vị trí đội sổ PAR INDEX năm 2018, Bộ GTVT vươn lên thứ 7 năm 2022.",
        ["Bộ Giao thông vận tải PAR_INDEX 2018 b1", "Bộ Giao thông vận tải PAR_INDEX 2022 r7"],
    ),
    (
        "2023-06-01",
        "Vietnam ICT Index 2016: Bộ GTVT nhảy từ thứ 12 lên thứ 4 khối các bộ, cơ quan ngang bộ có dịch vụ công.",
        ["Bộ Giao thông vận tải ICT_INDEX 2015 r12", "Bộ Giao thông vận tải ICT_INDEX 2016 r4"],
    ),
    (
        "2023-06-01",
        "Văn phòng Chính phủ cho biết theo Bộ chỉ số 766, Bộ Xây dựng đạt 58,46 điểm, đứng thứ 3 khối bộ, ngành năm 2023.",
        ["Bộ Xây dựng INDEX_766 2023 r3", "Bộ Xây dựng INDEX_766 2023 s58.46"],
    ),
    (
        "2023-06-01",
        "Về Bộ chỉ số phục vụ người dân, doanh nghiệp năm 2023, Bộ Tư pháp đạt 61,3/100 điểm, xếp thứ 5/21 bộ, cơ quan.",
        ["Bộ Tư pháp INDEX_766 2023 r5", "Bộ Tư pháp INDEX_766 2023 s61.3"],
    ),
    (
        "2023-06-01",
        "Về PAR INDEX 2022, bộ có điểm cải cách tài chính công cao nhất là Bộ Tài chính (97,1%), thấp nhất là Bộ VHTTDL (71,6%).",
        [
            "Bộ Tài chính PAR_INDEX/Cải cách tài chính công 2022 r1",
            "Bộ Tài chính PAR_INDEX/Cải cách tài chính công 2022 s97.1",
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX/Cải cách tài chính công 2022 b1",
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX/Cải cách tài chính công 2022 s71.6",
        ],
    ),
    (
        "2023-06-01",
        "Về an toàn thông tin mạng, Bộ Công an xếp thứ nhất trong các bộ, DTI 2022 đạt 0,9012.",
        ["Bộ Công an DTI 2022 s0.9012", "Bộ Công an DTI/An toàn thông tin mạng 2022 r1"],
    ),
    (
        "2023-06-01",
        "Về chỉ số 766, dẫn đầu khối bộ, ngành trong tháng 5/2023 là Bộ Giao thông vận tải (78,22 điểm); xếp cuối là Bộ Quốc phòng (31,4 điểm).",
        [
            "Bộ Giao thông vận tải INDEX_766 2023 r1",
            "Bộ Giao thông vận tải INDEX_766 2023 s78.22",
            "Bộ Quốc phòng INDEX_766 2023 b1",
            "Bộ Quốc phòng INDEX_766 2023 s31.4",
        ],
    ),
    (
        "2023-06-01",
        "Về hiện đại hóa hành chính (PAR INDEX 2022), ba bộ dẫn đầu là Bộ Tài chính 94,12%, NHNN 93,5% và Bộ TT&TT 92,8%.",
        [
            "Bộ Thông tin và Truyền thông PAR_INDEX/Hiện đại hóa hành chính 2022 s92.8",
            "Bộ Tài chính PAR_INDEX/Hiện đại hóa hành chính 2022 s94.12",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX/Hiện đại hóa hành chính 2022 s93.5",
        ],
    ),
    (
        "2023-06-01",
        "Về mức độ sẵn sàng ứng dụng CNTT (ICT Index) 2020, Bộ Tài chính xếp thứ nhất 8 năm liền, chỉ số 0,9341; Bộ TT&TT thứ nhì với 0,8102.",
        [
            "Bộ Thông tin và Truyền thông ICT_INDEX 2020 r2",
            "Bộ Thông tin và Truyền thông ICT_INDEX 2020 s0.8102",
            "Bộ Tài chính ICT_INDEX 2020 r1",
            "Bộ Tài chính ICT_INDEX 2020 s0.9341",
        ],
    ),
    (
        "2023-06-01",
        "Với 88,03%, Bộ LĐTBXH xếp thứ 4 trong 17 bộ ngành về chỉ số CCHC năm 2022.",
        [
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r4",
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 s88.03",
        ],
    ),
    (
        "2023-06-01",
        "Với kết quả này, PAR INDEX 2022 của Bộ Công Thương tụt 6 bậc. Trước đó, năm 2021 cơ quan này đứng thứ 10.",
        ["Bộ Công Thương PAR_INDEX 2021 r10", "Bộ Công Thương PAR_INDEX 2022 rc-6"],
    ),
    (
        "2023-06-01",
        "Vụ Tổ chức cán bộ cho biết PAR INDEX 2022 của Bộ Y tế đạt 79,03%, xếp thứ 16/17.",
        ["Bộ Y tế PAR_INDEX 2022 r16", "Bộ Y tế PAR_INDEX 2022 s79.03"],
    ),
    (
        "2023-06-01",
        "Vụ trưởng Vụ Cải cách hành chính (Bộ Nội vụ) Phạm Minh Hùng cho biết Bộ Y tế xếp thứ 16 PAR INDEX 2022.",
        ["Bộ Y tế PAR_INDEX 2022 r16"],
    ),
    (
        "2023-06-01",
        "Xếp hạng ICT Index 2017 khối bộ: 1. Bộ Tài chính; 2. Bộ Công Thương; 3. Bộ Giáo dục và Đào tạo; 4. Bộ Thông tin và Truyền thông.",
        [
            "Bộ Công Thương ICT_INDEX 2017 r2",
            "Bộ Giáo dục và Đào tạo ICT_INDEX 2017 r3",
            "Bộ Thông tin và Truyền thông ICT_INDEX 2017 r4",
            "Bộ Tài chính ICT_INDEX 2017 r1",
        ],
    ),
    (
        "2023-06-01",
        "Xếp hạng PAR INDEX 2022 của các bộ: NHNN (1), LĐ-TB&XH (2), Tư pháp (3), Tài chính (4), Nội vụ (5).",
        [
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r2",
            "Bộ Nội vụ PAR_INDEX 2022 r5",
            "Bộ Tài chính PAR_INDEX 2022 r4",
            "Bộ Tư pháp PAR_INDEX 2022 r3",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r1",
        ],
    ),
    (
        "2023-06-01",
        "Xếp sau NHNN là Bộ Tài chính, Bộ Tư pháp; ba bộ đứng cuối PAR INDEX 2022 gồm Bộ Công Thương, Bộ Y tế, Bộ Ngoại giao.",
        [],
    ),
    (
        "2023-06-01",
        "Xếp thứ 4 khối bộ về PAR INDEX 2022 là Bộ Lao động, Thương binh và Xã hội, 88,03%.",
        [
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 r4",
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 s88.03",
        ],
    ),
    (
        "2023-06-01",
        "Điểm DTI trung bình các bộ có dịch vụ công năm 2022 đạt 0,5512, tăng 31,9% so với năm 2021 (0,4179); của các bộ không có dịch vụ công là 0,3157.",
        [
            "Các bộ, ngành có dịch vụ công DTI 2021 s0.4179",
            "Các bộ, ngành có dịch vụ công DTI 2022 s0.5512",
            "Các bộ, ngành có dịch vụ công DTI 2022 sc31.9",
            "Các bộ, ngành không có dịch vụ công DTI 2022 s0.3157",
        ],
    ),
    ("2023-06-01", "Điểm PAR INDEX 2022 của Bộ Y tế kém Bộ Tư pháp 8,88%, kém mức trung bình 5%.", []),
    (
        "2023-06-01",
        "Đơn vị cao nhất: Bộ Tư pháp (91,2%); đơn vị thấp nhất: Bộ Y tế (79,03%), theo PAR INDEX 2022.",
        [
            "Bộ Tư pháp PAR_INDEX 2022 r1",
            "Bộ Tư pháp PAR_INDEX 2022 s91.2",
            "Bộ Y tế PAR_INDEX 2022 b1",
            "Bộ Y tế PAR_INDEX 2022 s79.03",
        ],
    ),
    (
        "2023-06-01",
        "Đạt 88,35% PAR INDEX 2022, tăng 5,13% và 8 bậc so với 2021, Bộ GTVT từ nhóm cuối leo lên thứ 5.",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2022 r5",
            "Bộ Giao thông vận tải PAR_INDEX 2022 rc8",
            "Bộ Giao thông vận tải PAR_INDEX 2022 s88.35",
            "Bộ Giao thông vận tải PAR_INDEX 2022 sc5.13",
        ],
    ),
    (
        "2023-06-01",
        "Để mất ngôi đầu PAR INDEX 2022 vào tay Bộ Tư pháp, NHNN lùi xuống thứ ba.",
        ["Bộ Tư pháp PAR_INDEX 2022 r1", "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 r3"],
    ),
    (
        "2023-06-01",
        "Đứng chót bảng xếp hạng cải cách hành chính năm 2022 của các bộ, Bộ Ngoại giao lý giải do đặc thù đối ngoại.",
        ["Bộ Ngoại giao PAR_INDEX 2022 b1"],
    ),
    (
        "2023-06-01",
        "Đứng áp chót PAR INDEX 2017 khối bộ là Bộ Y tế, chỉ trên Ủy ban Dân tộc.",
        ["Bộ Y tế PAR_INDEX 2017 b2"],
    ),
    (
        "2023-06-01",
        "Đứng đầu PAR INDEX 2022 khối bộ là Bộ Tư pháp, khối tỉnh là Quảng Ninh.",
        ["Bộ Tư pháp PAR_INDEX 2022 r1", "Quảng Ninh PAR_INDEX 2022 r1"],
    ),
    (
        "2023-06-01",
        "Ở cấp bộ, Bộ Tài chính tiếp tục đứng đầu DTI 2022, tiếp theo là Bộ TT&TT và BHXH Việt Nam.",
        [
            "Bảo hiểm xã hội Việt Nam DTI 2022 r3",
            "Bộ Thông tin và Truyền thông DTI 2022 r2",
            "Bộ Tài chính DTI 2022 r1",
        ],
    ),
    (
        "2023-06-01",
        "Ở nhóm các bộ, cơ quan không cung cấp dịch vụ công, Thông tấn xã Việt Nam xếp thứ 2 DTI 2021 với 0,3894 điểm, Đài Truyền hình Việt Nam thứ 3.",
        [
            "Thông tấn xã Việt Nam DTI 2021 r2",
            "Thông tấn xã Việt Nam DTI 2021 s0.3894",
            "Đài Truyền hình Việt Nam DTI 2021 r3",
        ],
    ),
    (
        "2023-06-01",
        "Ở vị trí thứ ba là Bộ Nội vụ, kế đến Bộ Xây dựng và Bộ Tư pháp trong bảng PAR INDEX 2022.",
        ["Bộ Nội vụ PAR_INDEX 2022 r3", "Bộ Tư pháp PAR_INDEX 2022 r5", "Bộ Xây dựng PAR_INDEX 2022 r4"],
    ),
    (
        "2023-06-01",
        "Ủy ban Dân tộc xếp cuối cùng trong 19 bộ, cơ quan ngang bộ về PAR INDEX 2017 với 72,13%.",
        ["Ủy ban Dân tộc PAR_INDEX 2017 r19", "Ủy ban Dân tộc PAR_INDEX 2017 s72.13"],
    ),
    (
        "2023-07-05",
        "Bảng xếp hạng CCHC 2022 của các tổng cục, cục thuộc Bộ Tài chính: Tổng cục Hải quan 96,1 điểm, Tổng cục Thuế 95,8 điểm, Kho bạc Nhà nước 95,2 điểm.",
        [
            "Kho bạc Nhà nước PAR_INDEX 2022 s95.2",
            "Tổng cục Hải quan PAR_INDEX 2022 s96.1",
            "Tổng cục Thuế PAR_INDEX 2022 s95.8",
        ],
    ),
    (
        "2023-07-05",
        "Bộ Tư pháp công bố chỉ số CCHC năm 2022 của các đơn vị thuộc Bộ. Theo đó, Cục Bổ trợ tư pháp dẫn đầu với 95,2 điểm, Vụ Pháp luật quốc tế xếp thứ hai với 94,8 điểm; thấp nhất là Cục Con nuôi (81,5 điểm).",
        [
            "Cục Bổ trợ tư pháp PAR_INDEX 2022 r1",
            "Cục Bổ trợ tư pháp PAR_INDEX 2022 s95.2",
            "Cục Con nuôi PAR_INDEX 2022 b1",
            "Cục Con nuôi PAR_INDEX 2022 s81.5",
            "Vụ Pháp luật quốc tế PAR_INDEX 2022 r2",
            "Vụ Pháp luật quốc tế PAR_INDEX 2022 s94.8",
        ],
    ),
    (
        "2023-07-05",
        "Dẫn đầu chỉ số cải cách hành chính năm 2022 khối tổng cục thuộc Bộ Nông nghiệp và PTNT là Tổng cục Lâm nghiệp với 92,4 điểm; cuối bảng là Tổng cục Thủy lợi với 85,1 điểm.",
        [
            "Tổng cục Lâm nghiệp PAR_INDEX 2022 r1",
            "Tổng cục Lâm nghiệp PAR_INDEX 2022 s92.4",
            "Tổng cục Thủy lợi PAR_INDEX 2022 b1",
            "Tổng cục Thủy lợi PAR_INDEX 2022 s85.1",
        ],
    ),
    (
        "2023-07-05",
        "Kết quả DTI năm 2022 của các đơn vị trực thuộc Bộ TN&MT: Cục Công nghệ thông tin và Dữ liệu tài nguyên môi trường đứng đầu (0,812), Tổng cục Khí tượng Thủy văn xếp thứ hai (0,765).",
        [
            "Cục Công nghệ thông tin và Dữ liệu tài nguyên môi trường DTI 2022 r1",
            "Cục Công nghệ thông tin và Dữ liệu tài nguyên môi trường DTI 2022 s0.812",
            "Tổng cục Khí tượng Thủy văn DTI 2022 r2",
            "Tổng cục Khí tượng Thủy văn DTI 2022 s0.765",
        ],
    ),
    (
        "2023-07-05",
        "Theo bảng xếp hạng các đơn vị thuộc Bộ Y tế về CCHC 2022, Cục Quản lý Dược đạt 88,4 điểm, xếp thứ 3; Cục An toàn thực phẩm đạt 90,6 điểm, xếp thứ nhất.",
        [
            "Cục An toàn thực phẩm PAR_INDEX 2022 r1",
            "Cục An toàn thực phẩm PAR_INDEX 2022 s90.6",
            "Cục Quản lý Dược PAR_INDEX 2022 r3",
            "Cục Quản lý Dược PAR_INDEX 2022 s88.4",
        ],
    ),
    (
        "2023-07-05",
        "Tổng cục Hải quan 8 năm liên tiếp đứng đầu các đơn vị thuộc Bộ Tài chính về chỉ số cải cách hành chính, năm 2022 đạt 96,1 điểm.",
        ["Tổng cục Hải quan PAR_INDEX 2022 r1", "Tổng cục Hải quan PAR_INDEX 2022 s96.1"],
    ),
    (
        "2023-11-01",
        "Tháng 10/2023, điểm Bộ chỉ số 766 của một số bộ, ngành:\n\nBộ Công an: 82,1 điểm\nBộ Tư pháp: 74,6 điểm\nBộ Ngoại giao: 49,3 điểm",
        ["Bộ Công an INDEX_766 2023 s82.1", "Bộ Ngoại giao INDEX_766 2023 s49.3", "Bộ Tư pháp INDEX_766 2023 s74.6"],
    ),
    (
        "2023-11-01",
        "Xếp hạng các bộ, ngành theo Bộ chỉ số 766 (đến 31/10/2023)\n\n1 Bộ Công an 82,1 Tốt\n2 Bộ Tư pháp 74,6 Khá\n3 Bộ Ngoại giao 49,3 Yếu",
        [
            "Bộ Công an INDEX_766 2023 r1",
            "Bộ Công an INDEX_766 2023 s82.1",
            "Bộ Ngoại giao INDEX_766 2023 r3",
            "Bộ Ngoại giao INDEX_766 2023 s49.3",
            "Bộ Tư pháp INDEX_766 2023 r2",
            "Bộ Tư pháp INDEX_766 2023 s74.6",
        ],
    ),
    (
        "2024-04-18",
        "Bộ Tư pháp 89,95%\n\nNHNN 89,89%\n\nBộ Tài chính 88,41%\n\nĐó là ba bộ đứng đầu PAR INDEX 2023.",
        [
            "Bộ Tài chính PAR_INDEX 2023 s88.41",
            "Bộ Tư pháp PAR_INDEX 2023 s89.95",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2023 s89.89",
        ],
    ),
    (
        "2024-04-18",
        "Bộ, ngành | PAR INDEX 2022 | PAR INDEX 2023 | Tăng/giảm\nBộ Tư pháp | 89,15 | 89,95 | +0,80\nBộ Y tế | 79,03 | 80,82 | +1,79",
        [
            "Bộ Tư pháp PAR_INDEX 2022 s89.15",
            "Bộ Tư pháp PAR_INDEX 2023 s89.95",
            "Bộ Tư pháp PAR_INDEX 2023 sc0.8",
            "Bộ Y tế PAR_INDEX 2022 s79.03",
            "Bộ Y tế PAR_INDEX 2023 s80.82",
            "Bộ Y tế PAR_INDEX 2023 sc1.79",
        ],
    ),
    (
        "2024-04-18",
        "Chỉ số CCHC năm 2023 của các bộ, cơ quan ngang bộ:\n\n- Bộ Tư pháp: 89,95%;\n\n- Ngân hàng Nhà nước Việt Nam: 89,89%;\n\n- Bộ Ngoại giao: 81,1%;\n\n- Bộ Y tế: 80,82%.",
        [
            "Bộ Ngoại giao PAR_INDEX 2023 s81.1",
            "Bộ Tư pháp PAR_INDEX 2023 s89.95",
            "Bộ Y tế PAR_INDEX 2023 s80.82",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2023 s89.89",
        ],
    ),
    (
        "2024-04-18",
        "Kết quả Chỉ số cải cách hành chính năm 2023 của các bộ, cơ quan ngang bộ:\n\n1. Bộ Tư pháp: 89,95%\n\n2. Ngân hàng Nhà nước: 89,89%\n\n3. Bộ Tài chính: 88,41%\n\n4. Bộ Nội vụ: 87,3%",
        [
            "Bộ Nội vụ PAR_INDEX 2023 r4",
            "Bộ Nội vụ PAR_INDEX 2023 s87.3",
            "Bộ Tài chính PAR_INDEX 2023 r3",
            "Bộ Tài chính PAR_INDEX 2023 s88.41",
            "Bộ Tư pháp PAR_INDEX 2023 r1",
            "Bộ Tư pháp PAR_INDEX 2023 s89.95",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2023 r2",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2023 s89.89",
        ],
    ),
    (
        "2024-04-18",
        "Kết quả các lĩnh vực PAR INDEX 2023 của Bộ Nội vụ:\n\nLĩnh vực | Điểm | Xếp hạng\nChỉ đạo điều hành | 92,5 | 5\nCải cách thể chế | 85,1 | 9\nCải cách thủ tục hành chính | 90,2 | 7",
        [
            "Bộ Nội vụ PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính 2023 r5",
            "Bộ Nội vụ PAR_INDEX/Chỉ đạo, điều hành cải cách hành chính 2023 s92.5",
            "Bộ Nội vụ PAR_INDEX/Cải cách thể chế 2023 r9",
            "Bộ Nội vụ PAR_INDEX/Cải cách thể chế 2023 s85.1",
            "Bộ Nội vụ PAR_INDEX/Cải cách thủ tục hành chính 2023 r7",
            "Bộ Nội vụ PAR_INDEX/Cải cách thủ tục hành chính 2023 s90.2",
        ],
    ),
    (
        "2024-04-18",
        "Nhóm 1 (trên 85%): Bộ Tư pháp 89,95%, NHNN 89,89%, Bộ Tài chính 88,41%\n\nNhóm 2 (từ 80% đến 85%): Bộ KH&CN 84,42%, Bộ GTVT 83,77%, Bộ Y tế 80,82%\n\nNhóm 3 (dưới 80%): Bộ Ngoại giao 79,66%\n\n(Theo PAR INDEX 2023)",
        [
            "Bộ Giao thông vận tải PAR_INDEX 2023 s83.77",
            "Bộ Khoa học và Công nghệ PAR_INDEX 2023 s84.42",
            "Bộ Ngoại giao PAR_INDEX 2023 s79.66",
            "Bộ Tài chính PAR_INDEX 2023 s88.41",
            "Bộ Tư pháp PAR_INDEX 2023 s89.95",
            "Bộ Y tế PAR_INDEX 2023 s80.82",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2023 s89.89",
        ],
    ),
    (
        "2024-04-18",
        "PAR INDEX 2023 của 17 bộ:\n\nSTT Tên bộ Chỉ số (%) Xếp hạng\n1 Bộ Công Thương 83,52 12\n2 Bộ Giao thông vận tải 83,77 11\n3 Bộ Khoa học và Công nghệ 84,42 10\n4 Bộ Y tế 80,82 14",
        [
            "Bộ Công Thương PAR_INDEX 2023 r12",
            "Bộ Công Thương PAR_INDEX 2023 s83.52",
            "Bộ Giao thông vận tải PAR_INDEX 2023 r11",
            "Bộ Giao thông vận tải PAR_INDEX 2023 s83.77",
            "Bộ Khoa học và Công nghệ PAR_INDEX 2023 r10",
            "Bộ Khoa học và Công nghệ PAR_INDEX 2023 s84.42",
            "Bộ Y tế PAR_INDEX 2023 r14",
            "Bộ Y tế PAR_INDEX 2023 s80.82",
        ],
    ),
    (
        "2024-04-18",
        "PAR INDEX 2023 của các bộ chia hai nhóm. Nhóm thứ nhất, đạt kết quả từ 85% trở lên, gồm 8 đơn vị: Bộ Tư pháp, Ngân hàng Nhà nước, Bộ Tài chính. Nhóm thứ hai, từ 80% đến dưới 85%, gồm 9 đơn vị. Bộ Y tế có kết quả thấp nhất, 80,82%.",
        ["Bộ Y tế PAR_INDEX 2023 b1", "Bộ Y tế PAR_INDEX 2023 s80.82"],
    ),
    (
        "2024-04-18",
        "Theo bảng xếp hạng DTI 2022, điểm số của 17 bộ có dịch vụ công như sau: Bộ Tài chính (0,7441), Bộ TT&TT (0,6521), BHXH Việt Nam (0,6102)... Bộ Quốc phòng (0,3312).",
        [
            "Bảo hiểm xã hội Việt Nam DTI 2022 s0.6102",
            "Bộ Quốc phòng DTI 2022 s0.3312",
            "Bộ Thông tin và Truyền thông DTI 2022 s0.6521",
            "Bộ Tài chính DTI 2022 s0.7441",
        ],
    ),
    (
        "2024-04-18",
        "Xếp hạng PAR INDEX 2023 khối bộ\n\nTên bộ\n\nĐiểm\n\nHạng\n\nTư pháp\n\n89,95\n\n1\n\nNgân hàng Nhà nước\n\n89,89\n\n2\n\nTài chính\n\n88,41\n\n3",
        [
            "Bộ Tài chính PAR_INDEX 2023 r3",
            "Bộ Tài chính PAR_INDEX 2023 s88.41",
            "Bộ Tư pháp PAR_INDEX 2023 r1",
            "Bộ Tư pháp PAR_INDEX 2023 s89.95",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2023 r2",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2023 s89.89",
        ],
    ),
    (
        "2024-12-01",
        "Đứng đầu về DTI khối bộ, ngành có dịch vụ công năm 2023 là Bộ Tài chính; xếp thứ hai là Bộ Công Thương; Bộ Tài nguyên và Môi trường đứng thứ ba.",
        ["Bộ Công Thương DTI 2023 r2", "Bộ Tài chính DTI 2023 r1", "Bộ Tài nguyên và Môi trường DTI 2023 r3"],
    ),
    (
        "2025-04-07",
        "Không tính ba bộ đã hợp nhất, PAR INDEX 2024 của các bộ đạt trung bình 85,9%.",
        ["Các bộ, cơ quan ngang bộ PAR_INDEX 2024 s85.9"],
    ),
    (
        "2025-04-07",
        "PAR INDEX 2024: Bộ Công Thương đạt 91,87%, vươn lên dẫn đầu 17 bộ, cơ quan ngang bộ; Bộ Tư pháp từ hạng 1 xuống hạng 3.",
        [
            "Bộ Công Thương PAR_INDEX 2024 r1",
            "Bộ Công Thương PAR_INDEX 2024 s91.87",
            "Bộ Tư pháp PAR_INDEX 2023 r1",
            "Bộ Tư pháp PAR_INDEX 2024 r3",
        ],
    ),
    (
        "2025-10-22",
        "DTI 2024: Bộ Khoa học và Công nghệ đạt 0,7215, đứng thứ 3 trong 14 bộ.",
        ["Bộ Khoa học và Công nghệ DTI 2024 r3", "Bộ Khoa học và Công nghệ DTI 2024 s0.7215"],
    ),
    (
        "2026-04-10",
        "Bộ Khoa học và Công nghệ (hợp nhất với Bộ TT&TT) xếp thứ 6 PAR INDEX 2025.",
        ["Bộ Khoa học và Công nghệ PAR_INDEX 2025 r6"],
    ),
    (
        "2026-04-10",
        "Bộ Nông nghiệp và Môi trường - được hợp nhất từ Bộ NN&PTNT và Bộ TN&MT - đạt 88,75% PAR INDEX 2025, đứng thứ 7.",
        ["Bộ Nông nghiệp và Môi trường PAR_INDEX 2025 r7", "Bộ Nông nghiệp và Môi trường PAR_INDEX 2025 s88.75"],
    ),
    (
        "2026-04-10",
        "Bộ Xây dựng, nơi tiếp nhận Bộ Giao thông vận tải, xếp thứ 9 PAR INDEX 2025.",
        ["Bộ Xây dựng PAR_INDEX 2025 r9"],
    ),
    (
        "2026-04-10",
        "PAR INDEX 2025 của Bộ Tài chính, tính cả phần của Bộ Kế hoạch và Đầu tư trước đây, là 93,4%.",
        ["Bộ Tài chính PAR_INDEX 2025 s93.4"],
    ),
    (
        "2026-04-20",
        "Bộ Xây dựng (mới) xếp thứ 10 PAR INDEX 2025; năm 2024, Bộ Giao thông vận tải xếp thứ 6, Bộ Xây dựng xếp thứ 9.",
        ["Bộ Giao thông vận tải PAR_INDEX 2024 r6", "Bộ Xây dựng PAR_INDEX 2024 r9", "Bộ Xây dựng PAR_INDEX 2025 r10"],
    ),
    (
        "2026-04-20",
        "Lần đầu được đánh giá sau hợp nhất, Bộ Nông nghiệp và Môi trường đạt 87,66% PAR INDEX 2025, xếp thứ 8/14.",
        ["Bộ Nông nghiệp và Môi trường PAR_INDEX 2025 r8", "Bộ Nông nghiệp và Môi trường PAR_INDEX 2025 s87.66"],
    ),
    (
        "2026-04-20",
        "PAR INDEX 2025: Bộ Tài chính dẫn đầu 14 bộ, cơ quan ngang bộ với 93,2%; Bộ Dân tộc và Tôn giáo xếp cuối với 81,07%.",
        [
            "Bộ Dân tộc và Tôn giáo PAR_INDEX 2025 r14",
            "Bộ Dân tộc và Tôn giáo PAR_INDEX 2025 s81.07",
            "Bộ Tài chính PAR_INDEX 2025 r1",
            "Bộ Tài chính PAR_INDEX 2025 s93.2",
        ],
    ),
]

NOTHING = [
    "Bộ Nội vụ, Tài chính công và đội ngũ công chức là ba nội dung Hội đồng thẩm định PAR INDEX 2022 chấm 80 điểm tối đa.",
    "PAR INDEX 2022 được công bố, Thứ trưởng các bộ: Tài chính, Công Thương, Y tế dự hội nghị, kéo dài 90 phút.",
    "Hội nghị công bố PAR INDEX 2022 có đại diện các bộ Tài chính, Tư pháp và 63 địa phương; tỷ lệ giải ngân đạt 95%.",
    "Bộ Y tế, Giáo dục và Đào tạo là hai lĩnh vực người dân quan tâm nhất theo khảo sát SIPAS 2022, tỷ lệ quan tâm 45%.",
    "Bộ chỉ số PAR INDEX của các bộ gồm 7 lĩnh vực, 36 tiêu chí, 90 tiêu chí thành phần.",
    "Ví dụ, Bộ Y tế chấm 80 điểm thì PAR INDEX tính là 80%.",
    "Chẳng hạn, nếu Bộ Y tế đạt 90% PAR INDEX thì sẽ vào nhóm 5.",
    "Từ vị trí thấp nhất nhì, cần cải thiện PAR INDEX.",
    "Nhất, nhì PAR INDEX 2022 đều ở phía Bắc.",
    "Bảng xếp hạng gồm các bước: 1. Bộ Nội vụ tổng hợp; 2. Bộ Tài chính cấp kinh phí; 3. Bộ Tư pháp thẩm định PAR INDEX.",
    "Ngành tài chính dẫn đầu về thu ngân sách, đạt 105% dự toán, theo hội nghị PAR INDEX.",
    "Bộ Công an công bố 90% vụ án được điều tra; PAR INDEX 2022 không xếp hạng Bộ Công an.",
    "Đứng đầu một bộ lớn, Bộ trưởng Bộ Y tế nói về PAR INDEX 2022.",
    "Bộ Lao động Mỹ cho biết tỷ lệ thất nghiệp 3,7%; Bộ Nông nghiệp Mỹ hạ dự báo 2%. PAR INDEX 2022 được công bố hôm qua.",
    "Nhóm trên 90%: 2 bộ; nhóm 80-90%: 14 bộ; nhóm dưới 80%: 1 bộ (PAR INDEX 2022).",
    "Ba bộ có PAR INDEX 2022 trên 90%.",
    "Chỉ hai bộ dưới 80% trong PAR INDEX 2022.",
    "Bộ Tư pháp chủ trì, các bộ Xây dựng, Y tế phối hợp nâng PAR INDEX; kinh phí 90 tỷ đồng.",
    "Đảng bộ các bộ Tài chính, Y tế họp bàn về PAR INDEX, 85% đại biểu đồng ý.",
    "Các cục, vụ thuộc Bộ Y tế họp về PAR INDEX 2022; Cục Quản lý Dược xử lý 90% hồ sơ đúng hạn.",
    "Cục Công nghệ thông tin, Vụ Pháp chế và Văn phòng Bộ được giao nâng PAR INDEX 2023 của Bộ Tư pháp.",
    "Ngành tài chính thu ngân sách đạt 105% dự toán; Bộ Tài chính họp về PAR INDEX 2022.",
    "Ngành y tế xếp thứ 3 toàn tỉnh về số sáng kiến, hội nghị của Bộ Y tế về PAR INDEX nghe báo cáo.",
]


@pytest.mark.parametrize(("day", "text", "facts"), ROWS)
def test_what_is_told_of_ministries_is_read_in_any_wording(day, text, facts):
    assert read(day, text) == facts


@pytest.mark.parametrize("text", NOTHING)
def test_words_on_ministries_that_tell_no_result_state_none(text):
    assert read("2023-06-01", text) == []
