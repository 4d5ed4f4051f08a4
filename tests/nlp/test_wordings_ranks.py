"""Places in as many wordings as newspapers have for them, of one unit and of several, and what looks like a place and is none.

A row is a text and the facts that it tells: unit, indicator, year and what is told of it. `r3` is the third place, `rL1` the
last, `r<=10` one of the first ten, `c+4` four places up, `s68.4` a score, `d+2` a change of it, `g` a group. Behind `@` stands
the first letter of a scope other than the country, behind `!` that of a modality other than a result.
"""

import datetime as dt

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM
from schema.fact import Fact

ROWS: dict[str, list[tuple[str, list[str]]]] = {
    "2023-04-20": [
        (
            '"Đồng Tháp chỉ chịu xếp sau Quảng Ninh và Bắc Giang trên bảng xếp hạng PCI 2022."',
            ["Đồng Tháp PCI 2022 r3"],
        ),
        (
            "Ở bảng PCI 2022, Bến Tre đứng thứ 27, trên Trà Vinh một bậc và kém Vĩnh Long hai bậc.",
            ["Bến Tre PCI 2022 r27"],
        ),
        ("Ba vị trí dẫn đầu PCI 2022 là Quảng Ninh, Bắc Giang và Hải Phòng.", []),
        (
            "Năm vị trí cuối bảng PCI 2022 lần lượt thuộc về Cao Bằng, Kiên Giang, Hòa Bình, Lai Châu và Điện Biên, tính từ dưới lên.",
            [
                "Cao Bằng PCI 2022 rL1",
                "Hòa Bình PCI 2022 rL3",
                "Kiên Giang PCI 2022 rL2",
                "Lai Châu PCI 2022 rL4",
                "Điện Biên PCI 2022 rL5",
            ],
        ),
        (
            "Bà Rịa - Vũng Tàu, Đồng Tháp và Thừa Thiên Huế chia nhau ba vị trí 4, 5, 6 của bảng xếp hạng PCI năm 2022.",
            ["Bà Rịa - Vũng Tàu PCI 2022 r4", "Thừa Thiên Huế PCI 2022 r6", "Đồng Tháp PCI 2022 r5"],
        ),
        (
            "Quảng Ninh (72,95 điểm) và Cao Bằng (59,58 điểm) đứng đầu và đứng cuối bảng xếp hạng PCI 2022.",
            [
                "Cao Bằng PCI 2022 rL1",
                "Cao Bằng PCI 2022 s59.58",
                "Quảng Ninh PCI 2022 r1",
                "Quảng Ninh PCI 2022 s72.95",
            ],
        ),
        (
            "Quảng Ninh và Cao Bằng lần lượt đứng đầu và đứng cuối bảng xếp hạng PCI 2022.",
            ["Cao Bằng PCI 2022 rL1", "Quảng Ninh PCI 2022 r1"],
        ),
        (
            "Vị trí đầu bảng và cuối bảng PCI 2022 lần lượt thuộc về Quảng Ninh và Cao Bằng.",
            ["Cao Bằng PCI 2022 rL1", "Quảng Ninh PCI 2022 r1"],
        ),
        (
            "Về PCI 2022, Đồng Tháp nhất vùng Đồng bằng sông Cửu Long, đứng thứ 5 cả nước.",
            ["Đồng Tháp PCI 2022 r1@r", "Đồng Tháp PCI 2022 r5"],
        ),
        (
            "Năm 2022, Quảng Ninh vừa nhất vùng Đồng bằng sông Hồng vừa nhất cả nước về PCI.",
            ["Quảng Ninh PCI 2022 r1", "Quảng Ninh PCI 2022 r1@r"],
        ),
        (
            "Về PCI, Đà Nẵng nhường ngôi vương cho Quảng Ninh từ năm 2017 và năm 2022 chỉ xếp thứ 9.",
            ["Quảng Ninh PCI 2017 r1", "Đà Nẵng PCI 2022 r9"],
        ),
        ("Long An thăng 4 bậc lên hạng 10 PCI năm 2022.", ["Long An PCI 2022 c+4", "Long An PCI 2022 r10"]),
        ("Bình Dương tụt 9 bậc, xuống hạng 15 PCI 2022.", ["Bình Dương PCI 2022 c-9", "Bình Dương PCI 2022 r15"]),
        (
            "Từ hạng 13 năm 2021, Bắc Giang nhảy vọt lên hạng nhì PCI năm 2022.",
            ["Bắc Giang PCI 2021 r13", "Bắc Giang PCI 2022 r2"],
        ),
        (
            "PCI của Trà Vinh qua các năm: 2019: 27 | 2020: 16 | 2021: 18 | 2022: 40",
            ["Trà Vinh PCI 2019 r27", "Trà Vinh PCI 2020 r16", "Trà Vinh PCI 2021 r18", "Trà Vinh PCI 2022 r40"],
        ),
        (
            "Thứ hạng PCI của Trà Vinh - 2019: 27 | 2020: 16 | 2021: 18 | 2022: 40.",
            ["Trà Vinh PCI 2019 r27", "Trà Vinh PCI 2020 r16", "Trà Vinh PCI 2021 r18", "Trà Vinh PCI 2022 r40"],
        ),
        (
            "PCI 2022: Quảng Ninh giữ vững ngôi đầu, Bắc Giang lần đầu lọt top 3, TP.HCM bật khỏi top 20.",
            ["Bắc Giang PCI 2022 r<=3", "Quảng Ninh PCI 2022 r1"],
        ),
        ("Sau hai năm vắng bóng, Tây Ninh trở lại top 30 PCI 2022.", ["Tây Ninh PCI 2022 r<=30"]),
        ("Vĩnh Phúc rơi khỏi top 5 PCI 2022, chỉ còn đứng thứ 8.", ["Vĩnh Phúc PCI 2022 r8"]),
        (
            "Cả Hậu Giang và Sóc Trăng đều nằm trong top 30 PCI 2022.",
            ["Hậu Giang PCI 2022 r<=30", "Sóc Trăng PCI 2022 r<=30"],
        ),
        (
            "Hậu Giang và Sóc Trăng cùng lọt top 30 PCI 2022, lần lượt ở vị trí 12 và 29.",
            [
                "Hậu Giang PCI 2022 r12",
                "Hậu Giang PCI 2022 r<=30",
                "Sóc Trăng PCI 2022 r29",
                "Sóc Trăng PCI 2022 r<=30",
            ],
        ),
        (
            "Hậu Giang, Long An, Bến Tre lần lượt xếp hạng 12, 10 và 27 trên bảng PCI 2022.",
            ["Bến Tre PCI 2022 r27", "Hậu Giang PCI 2022 r12", "Long An PCI 2022 r10"],
        ),
        (
            "PCI 2022 của Hậu Giang đạt 67,33 điểm - hạng 12/63; Cần Thơ 66,94 điểm - hạng 19/63; Sóc Trăng 65,17 điểm - hạng 29/63.",
            [
                "Cần Thơ PCI 2022 r19",
                "Cần Thơ PCI 2022 s66.94",
                "Hậu Giang PCI 2022 r12",
                "Hậu Giang PCI 2022 s67.33",
                "Sóc Trăng PCI 2022 r29",
                "Sóc Trăng PCI 2022 s65.17",
            ],
        ),
        ("Có 3 chỉ số thành phần PCI 2022 của Hải Phòng đứng đầu cả nước.", []),
        ("Theo VCCI, điểm PCI 2022 của Cao Bằng thấp nhất trong 5 năm trở lại đây.", []),
        ("Điểm PCI 2022 của Long An cao nhất từ trước tới nay.", []),
        ("Hà Tĩnh phấn đấu đưa PCI vào top 20 cả nước năm 2025.", ["Hà Tĩnh PCI 2025 r<=20!t"]),
        (
            '"Đừng vội hứa top 10 PCI khi doanh nghiệp còn phải chờ giấy phép cả năm", một chủ doanh nghiệp ở Hà Tĩnh nói.',
            [],
        ),
        ("Bao giờ Hà Tĩnh mới vào được top 10 PCI?", []),
        ("Nếu PCI của Thanh Hóa được hạng 30 thì Nghệ An cũng được hạng 20.", []),
        (
            "Quán quân PCI 2022 gọi tên Quảng Ninh, á quân là Bắc Giang, hạng ba thuộc về Hải Phòng.",
            ["Bắc Giang PCI 2022 r2", "Hải Phòng PCI 2022 r3", "Quảng Ninh PCI 2022 r1"],
        ),
        (
            "Đội sổ PCI 2022 là Cao Bằng với 59,58 điểm, ngay trên là Kiên Giang với 59,73 điểm.",
            [
                "Cao Bằng PCI 2022 rL1",
                "Cao Bằng PCI 2022 s59.58",
                "Kiên Giang PCI 2022 rL2",
                "Kiên Giang PCI 2022 s59.73",
            ],
        ),
        (
            "Cao Bằng đội sổ bảng xếp hạng PCI 2022, Kiên Giang áp chót.",
            ["Cao Bằng PCI 2022 rL1", "Kiên Giang PCI 2022 rL2"],
        ),
        ("Kém Bắc Giang đúng một bậc, Hải Phòng xếp thứ ba PCI 2022.", ["Hải Phòng PCI 2022 r3"]),
        ("Lào Cai xếp dưới Thừa Thiên Huế và trên Vĩnh Phúc, giữ vị trí thứ 7 PCI 2022.", ["Lào Cai PCI 2022 r7"]),
        ("Trên bảng tổng sắp PCI 2022, Lạng Sơn đứng thứ 15 từ dưới lên.", ["Lạng Sơn PCI 2022 rL15"]),
        ("Lạng Sơn đứng thứ hai từ cuối lên trong bảng PCI 2022.", ["Lạng Sơn PCI 2022 rL2"]),
        (
            "Vùng Tây Nguyên, Lâm Đồng xếp thứ nhất (thứ 17 cả nước), Gia Lai xếp thứ hai (thứ 24 cả nước) về PCI 2022.",
            ["Gia Lai PCI 2022 r24", "Gia Lai PCI 2022 r2@r", "Lâm Đồng PCI 2022 r17", "Lâm Đồng PCI 2022 r1@r"],
        ),
        (
            "Trong số 14 tỉnh trung du và miền núi phía Bắc, Bắc Giang đứng thứ nhất, Lào Cai thứ hai, Phú Thọ thứ ba về PCI 2022.",
            ["Bắc Giang PCI 2022 r1@r", "Lào Cai PCI 2022 r2@r", "Phú Thọ PCI 2022 r3@r"],
        ),
        (
            "Đứng từ thứ 4 đến thứ 6 PCI 2022 lần lượt là Bà Rịa - Vũng Tàu, Đồng Tháp, Thừa Thiên Huế.",
            ["Bà Rịa - Vũng Tàu PCI 2022 r4", "Thừa Thiên Huế PCI 2022 r6", "Đồng Tháp PCI 2022 r5"],
        ),
        (
            "Top 10 PCI 2022 theo thứ tự gồm: Quảng Ninh, Bắc Giang, Hải Phòng, Bà Rịa - Vũng Tàu, Đồng Tháp, Thừa Thiên Huế, Lào Cai, Vĩnh Phúc, Đà Nẵng và Long An.",
            [
                "Bà Rịa - Vũng Tàu PCI 2022 r4",
                "Bắc Giang PCI 2022 r2",
                "Hải Phòng PCI 2022 r3",
                "Long An PCI 2022 r10",
                "Lào Cai PCI 2022 r7",
                "Quảng Ninh PCI 2022 r1",
                "Thừa Thiên Huế PCI 2022 r6",
                "Vĩnh Phúc PCI 2022 r8",
                "Đà Nẵng PCI 2022 r9",
                "Đồng Tháp PCI 2022 r5",
            ],
        ),
        (
            "Xếp liền sau Hải Phòng (thứ 3) là Bà Rịa - Vũng Tàu và Đồng Tháp, theo bảng PCI 2022.",
            ["Bà Rịa - Vũng Tàu PCI 2022 r4", "Hải Phòng PCI 2022 r3", "Đồng Tháp PCI 2022 r5"],
        ),
        (
            "Bình Phước xếp gần cuối bảng PCI 2022, ở vị trí thứ 56 trong tổng số 63 tỉnh, thành phố.",
            ["Bình Phước PCI 2022 r56"],
        ),
        ("Nằm ở nửa cuối bảng xếp hạng PCI 2022, Quảng Bình chỉ đứng thứ 49.", ["Quảng Bình PCI 2022 r49"]),
        (
            "Cùng với Long An (10), Đồng Tháp (5), Hậu Giang (12) là ba tỉnh miền Tây có thứ hạng PCI 2022 cao nhất.",
            ["Hậu Giang PCI 2022 r12", "Long An PCI 2022 r10", "Đồng Tháp PCI 2022 r5"],
        ),
        (
            "Từ chỗ đứng thứ 40 năm 2020, Hậu Giang đã vươn lên thứ 38 năm 2021 và thứ 12 năm 2022 về PCI.",
            ["Hậu Giang PCI 2020 r40", "Hậu Giang PCI 2021 r38", "Hậu Giang PCI 2022 r12"],
        ),
        ("Chưa bao giờ Bắc Giang có thứ hạng PCI cao như năm 2022: thứ 2/63.", ["Bắc Giang PCI 2022 r2"]),
    ],
    "2020-05-20": [
        (
            "Kết quả PAR INDEX 2019 của khối bộ: Ngân hàng Nhà nước về nhất với 95,40%, Bộ Tài chính về nhì với 94,77%, còn Bộ Giao thông vận tải đứng chót với 80,53%.",
            [
                "Bộ Giao thông vận tải PAR_INDEX 2019 rL1",
                "Bộ Giao thông vận tải PAR_INDEX 2019 s80.53",
                "Bộ Tài chính PAR_INDEX 2019 r2",
                "Bộ Tài chính PAR_INDEX 2019 s94.77",
                "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2019 r1",
                "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2019 s95.40",
            ],
        ),
        (
            "Trong 17 bộ, cơ quan ngang bộ được chấm PAR INDEX 2019, Bộ Y tế xếp thứ 16, chỉ trên Bộ Giao thông vận tải.",
            ["Bộ Y tế PAR_INDEX 2019 r16"],
        ),
        (
            "Bộ Tư pháp (hạng 5), Bộ Nội vụ (hạng 6) và Thanh tra Chính phủ (hạng 8) là những cơ quan có thứ hạng khá trong PAR INDEX 2019.",
            ["Bộ Nội vụ PAR_INDEX 2019 r6", "Bộ Tư pháp PAR_INDEX 2019 r5", "Thanh tra Chính phủ PAR_INDEX 2019 r8"],
        ),
        (
            "Bộ Nông nghiệp và Phát triển nông thôn xếp vị trí thứ 3/17 bộ, ngành về PAR INDEX 2019, tăng 5 bậc so với năm 2018.",
            [
                "Bộ Nông nghiệp và Phát triển nông thôn PAR_INDEX 2019 c+5",
                "Bộ Nông nghiệp và Phát triển nông thôn PAR_INDEX 2019 r3",
            ],
        ),
        (
            "PAR INDEX 2019 khối bộ: Bộ Công Thương hạng 9, Bộ Xây dựng hạng 10, Bộ Ngoại giao hạng 11; đứng cuối là Bộ Giao thông vận tải.",
            [
                "Bộ Công Thương PAR_INDEX 2019 r9",
                "Bộ Giao thông vận tải PAR_INDEX 2019 rL1",
                "Bộ Ngoại giao PAR_INDEX 2019 r11",
                "Bộ Xây dựng PAR_INDEX 2019 r10",
            ],
        ),
        (
            "Quảng Ninh, Hà Nội và Đồng Tháp là ba tỉnh, thành phố đứng đầu PAR INDEX 2019, còn Bến Tre, Phú Yên và Quảng Ngãi nằm ở cuối bảng.",
            [],
        ),
        (
            "PAR INDEX 2019, Quảng Ninh tiếp tục bảo vệ thành công ngôi quán quân với 90,09%; Hà Nội giữ vị trí á quân với 84,64%.",
            [
                "Hà Nội PAR_INDEX 2019 r2",
                "Hà Nội PAR_INDEX 2019 s84.64",
                "Quảng Ninh PAR_INDEX 2019 r1",
                "Quảng Ninh PAR_INDEX 2019 s90.09",
            ],
        ),
        (
            "Ở chiều ngược lại, Bến Tre là địa phương xếp hạng 63/63 PAR INDEX năm 2019, đạt 73,87%.",
            ["Bến Tre PAR_INDEX 2019 r63", "Bến Tre PAR_INDEX 2019 s73.87"],
        ),
        (
            "Đứng bét bảng PAR INDEX năm 2019 là Bến Tre, kế đó lần lượt là Phú Yên và Quảng Ngãi.",
            ["Bến Tre PAR_INDEX 2019 rL1", "Phú Yên PAR_INDEX 2019 rL2", "Quảng Ngãi PAR_INDEX 2019 rL3"],
        ),
        (
            "Bến Tre từ hạng 41 rơi thẳng xuống hạng chót PAR INDEX năm 2019.",
            ["Bến Tre PAR_INDEX 2018 r41", "Bến Tre PAR_INDEX 2019 rL1"],
        ),
        (
            "Hai năm liền ở vị trí 61, đến năm 2019 Kon Tum mới nhích lên hạng 57 về PAR INDEX.",
            ["Kon Tum PAR_INDEX 2019 r57"],
        ),
        (
            "Thứ hạng PAR INDEX của Đắk Nông giai đoạn 2016 - 2019 lần lượt là 58, 61, 59 và 60.",
            [
                "Đắk Nông PAR_INDEX 2016 r58",
                "Đắk Nông PAR_INDEX 2017 r61",
                "Đắk Nông PAR_INDEX 2018 r59",
                "Đắk Nông PAR_INDEX 2019 r60",
            ],
        ),
        (
            "Đắk Nông: PAR INDEX 2018 hạng 59, 2019 hạng 60.",
            ["Đắk Nông PAR_INDEX 2018 r59", "Đắk Nông PAR_INDEX 2019 r60"],
        ),
        (
            "Năm 2018, Đắk Nông xếp thứ 59; sang năm 2019 lại tụt thêm một bậc, xuống thứ 60 trong bảng PAR INDEX.",
            ["Đắk Nông PAR_INDEX 2018 r59", "Đắk Nông PAR_INDEX 2019 c-1", "Đắk Nông PAR_INDEX 2019 r60"],
        ),
        (
            "Cả năm 2018 lẫn năm 2019, Yên Bái đều xếp thứ 31 về PAR INDEX.",
            ["Yên Bái PAR_INDEX 2018 r31", "Yên Bái PAR_INDEX 2019 r31"],
        ),
        (
            "PAR INDEX 2019, Hưng Yên và Thái Bình cùng tăng 7 bậc, xếp hạng lần lượt 24 và 26.",
            [
                "Hưng Yên PAR_INDEX 2019 c+7",
                "Hưng Yên PAR_INDEX 2019 r24",
                "Thái Bình PAR_INDEX 2019 c+7",
                "Thái Bình PAR_INDEX 2019 r26",
            ],
        ),
        ("Vĩnh Phúc không còn trong top 10 PAR INDEX năm 2019.", []),
        ("Vĩnh Phúc vắng mặt trong top 10 PAR INDEX 2019.", []),
        ('Bí thư Tỉnh ủy Phú Yên: "Chúng tôi không chấp nhận đứng áp chót PAR INDEX".', []),
        ("Vì sao Phú Yên đứng áp chót PAR INDEX 2019?", []),
        ("Phú Yên đứng áp chót PAR INDEX 2019: vì đâu?", []),
        (
            "Phú Yên xếp 62/63, Bến Tre 63/63, Quảng Ngãi 61/63 về PAR INDEX 2019.",
            ["Bến Tre PAR_INDEX 2019 r63", "Phú Yên PAR_INDEX 2019 r62", "Quảng Ngãi PAR_INDEX 2019 r61"],
        ),
        (
            "SIPAS 2019: Hải Phòng về thứ 6, PAR INDEX về thứ 4.",
            ["Hải Phòng PAR_INDEX 2019 r4", "Hải Phòng SIPAS 2019 r6"],
        ),
        (
            "Hải Phòng xếp thứ 4 PAR INDEX, thứ 6 SIPAS và thứ 10 PCI năm 2019.",
            ["Hải Phòng PAR_INDEX 2019 r4", "Hải Phòng PCI 2019 r10", "Hải Phòng SIPAS 2019 r6"],
        ),
        (
            "Năm 2019, Hải Phòng lọt top 5 ở PAR INDEX, top 10 ở cả SIPAS lẫn PCI.",
            ["Hải Phòng PAR_INDEX 2019 r<=5", "Hải Phòng PCI 2019 r<=10", "Hải Phòng SIPAS 2019 r<=10"],
        ),
        (
            "Cần Thơ đứng đầu vùng Đồng bằng sông Cửu Long về PAR INDEX 2019 với 84,37%, tiếp đến là Đồng Tháp và Long An.",
            [
                "Cần Thơ PAR_INDEX 2019 r1@r",
                "Cần Thơ PAR_INDEX 2019 s84.37",
                "Long An PAR_INDEX 2019 r3@r",
                "Đồng Tháp PAR_INDEX 2019 r2@r",
            ],
        ),
        (
            "Tính riêng khu vực Bắc Trung Bộ, Thanh Hóa đứng thứ ba về PAR INDEX 2019, sau Thừa Thiên Huế và Hà Tĩnh.",
            ["Thanh Hóa PAR_INDEX 2019 r3@r"],
        ),
        ("Thanh Hóa vượt Nghệ An để chiếm vị trí 28 PAR INDEX 2019.", ["Thanh Hóa PAR_INDEX 2019 r28"]),
        ('Nghệ An "chiếu dưới" Thanh Hóa một bậc khi xếp thứ 29 PAR INDEX 2019.', ["Nghệ An PAR_INDEX 2019 r29"]),
        ("Với 3 năm trong top 10, Đà Nẵng vẫn chưa thể trở lại ngôi đầu PAR INDEX.", []),
        ("Đà Nẵng từng 5 năm đứng đầu PAR INDEX, nhưng năm 2019 chỉ xếp thứ 7.", ["Đà Nẵng PAR_INDEX 2019 r7"]),
        (
            "Xếp thứ bảy năm 2019, Đà Nẵng có năm thứ hai liên tiếp nằm ngoài top 5 PAR INDEX.",
            ["Đà Nẵng PAR_INDEX 2019 r7"],
        ),
        ('Bộ Giao thông vận tải "cầm đèn đỏ" PAR INDEX 2019.', ["Bộ Giao thông vận tải PAR_INDEX 2019 rL1"]),
        (
            "Lĩnh vực cải cách tài chính công của Bộ Tư pháp xếp thứ 2/17 bộ trong PAR INDEX 2019, hiện đại hóa hành chính xếp thứ 4.",
            [
                "Bộ Tư pháp PAR_INDEX/Cải cách tài chính công 2019 r2",
                "Bộ Tư pháp PAR_INDEX/Hiện đại hóa hành chính 2019 r4",
            ],
        ),
        ("Bình Dương là một trong 10 địa phương có PAR INDEX 2019 cao nhất nước.", ["Bình Dương PAR_INDEX 2019 r<=10"]),
        (
            "Bình Dương nằm trong số 10 tỉnh, thành dẫn đầu PAR INDEX 2019, ở vị trí thứ 9.",
            ["Bình Dương PAR_INDEX 2019 r9", "Bình Dương PAR_INDEX 2019 r<=10"],
        ),
        (
            "Bình Dương (9), Long An (10) khép lại top 10 PAR INDEX 2019.",
            ["Bình Dương PAR_INDEX 2019 r9", "Long An PAR_INDEX 2019 r10"],
        ),
        (
            "Các vị trí từ 6 đến 10 PAR INDEX 2019 thuộc về Bà Rịa - Vũng Tàu, Đà Nẵng, TP.HCM, Bình Dương, Long An.",
            [
                "Bà Rịa - Vũng Tàu PAR_INDEX 2019 r6",
                "Bình Dương PAR_INDEX 2019 r9",
                "Long An PAR_INDEX 2019 r10",
                "TP. Hồ Chí Minh PAR_INDEX 2019 r8",
                "Đà Nẵng PAR_INDEX 2019 r7",
            ],
        ),
        (
            "Xếp từ thứ 4 trở đi lần lượt là Hải Phòng, Cần Thơ, Bà Rịa - Vũng Tàu trong bảng PAR INDEX 2019.",
            ["Bà Rịa - Vũng Tàu PAR_INDEX 2019 r6", "Cần Thơ PAR_INDEX 2019 r5", "Hải Phòng PAR_INDEX 2019 r4"],
        ),
        (
            "Đứng sau Quảng Ninh, Hà Nội, Đồng Tháp và Hải Phòng, Cần Thơ xếp thứ năm PAR INDEX 2019.",
            ["Cần Thơ PAR_INDEX 2019 r5"],
        ),
        (
            "Lai Châu: 79,76%, xếp thứ 44; Sơn La: 78,9%, xếp thứ 50; Điện Biên: 80,3%, xếp thứ 39; Hòa Bình: 79,1%, xếp thứ 48 (PAR INDEX 2019).",
            [
                "Hòa Bình PAR_INDEX 2019 r48",
                "Hòa Bình PAR_INDEX 2019 s79.1",
                "Lai Châu PAR_INDEX 2019 r44",
                "Lai Châu PAR_INDEX 2019 s79.76",
                "Sơn La PAR_INDEX 2019 r50",
                "Sơn La PAR_INDEX 2019 s78.9",
                "Điện Biên PAR_INDEX 2019 r39",
                "Điện Biên PAR_INDEX 2019 s80.3",
            ],
        ),
        ("Điểm PAR INDEX 2019 của Sơn La tăng nhưng thứ hạng giảm, chỉ đứng 50/63.", ["Sơn La PAR_INDEX 2019 r50"]),
        ("So với 62 tỉnh, thành khác, Sơn La chỉ hơn 13 địa phương về PAR INDEX 2019.", []),
        ("Đã 4 năm nay Sơn La chưa ra khỏi nhóm 15 tỉnh cuối bảng PAR INDEX.", []),
        (
            "Tỉnh Kiên Giang đứng thứ hạng 40 về PAR INDEX, thứ hạng 58 về SIPAS năm 2019.",
            ["Kiên Giang PAR_INDEX 2019 r40", "Kiên Giang SIPAS 2019 r58"],
        ),
    ],
    "2022-05-11": [
        (
            "PAPI 2021: Thừa Thiên Huế vượt lên dẫn đầu với 48,059 điểm, xếp sau là Bình Dương (47,178), Thanh Hóa (47,102).",
            [
                "Bình Dương PAPI 2021 r2",
                "Bình Dương PAPI 2021 s47.178",
                "Thanh Hóa PAPI 2021 r3",
                "Thanh Hóa PAPI 2021 s47.102",
                "Thừa Thiên Huế PAPI 2021 r1",
                "Thừa Thiên Huế PAPI 2021 s48.059",
            ],
        ),
        (
            "Bắc Ninh nằm trong nhóm cao nhất cả nước về PAPI 2021, trong khi Thái Nguyên và Bắc Giang lần lượt thuộc nhóm trung bình cao và trung bình thấp.",
            [
                "Bắc Giang PAPI 2021 gtrung_bình_thấp",
                "Bắc Ninh PAPI 2021 gcao_nhất",
                "Thái Nguyên PAPI 2021 gtrung_bình_cao",
            ],
        ),
        (
            "Cao Bằng, Kiên Giang và Khánh Hòa đều thuộc nhóm điểm thấp nhất PAPI 2021.",
            ["Cao Bằng PAPI 2021 gthấp_nhất", "Khánh Hòa PAPI 2021 gthấp_nhất", "Kiên Giang PAPI 2021 gthấp_nhất"],
        ),
        (
            "Từ nhóm trung bình thấp, Hà Giang tụt xuống nhóm thấp nhất PAPI năm 2021.",
            ["Hà Giang PAPI 2020 gtrung_bình_thấp", "Hà Giang PAPI 2021 gthấp_nhất"],
        ),
        (
            "Quảng Ninh lần đầu rời ngôi đầu PAPI sau 3 năm, lùi về thứ 4 trong bảng PAPI 2021.",
            ["Quảng Ninh PAPI 2021 r4"],
        ),
        (
            'Chỉ số nội dung "Công khai, minh bạch" PAPI 2021 của Hưng Yên dẫn đầu cả nước, "Kiểm soát tham nhũng" đứng thứ 3.',
            ["Hưng Yên PAPI/Công khai minh bạch 2021 r1", "Hưng Yên PAPI/Kiểm soát tham nhũng 2021 r3"],
        ),
        ("Trong 8 chỉ số nội dung PAPI 2021, Hưng Yên có 5 chỉ số thuộc nhóm cao nhất.", []),
        (
            "Bạc Liêu đứng thứ 11 toàn quốc, thứ 2 khu vực Đồng bằng sông Cửu Long về PAPI năm 2021.",
            ["Bạc Liêu PAPI 2021 r11", "Bạc Liêu PAPI 2021 r2@r"],
        ),
        (
            "Bạc Liêu đứng thứ 2 khu vực và thứ 11 toàn quốc về PAPI năm 2021.",
            ["Bạc Liêu PAPI 2021 r11", "Bạc Liêu PAPI 2021 r2@r"],
        ),
        (
            "Xếp thứ 11 về PAPI năm 2021, Bạc Liêu là tỉnh đứng thứ nhì miền Tây.",
            ["Bạc Liêu PAPI 2021 r11", "Bạc Liêu PAPI 2021 r2@r"],
        ),
        ("Năm 2021, Đà Nẵng xếp thứ 21 về PAPI, thấp nhất kể từ năm 2011.", ["Đà Nẵng PAPI 2021 r21"]),
        (
            "Đà Nẵng rơi 11 bậc trong bảng xếp hạng PAPI 2021, từ vị trí thứ 10 xuống vị trí thứ 21.",
            ["Đà Nẵng PAPI 2020 r10", "Đà Nẵng PAPI 2021 c-11", "Đà Nẵng PAPI 2021 r21"],
        ),
        (
            "Với vị trí 21/60 tỉnh, thành có dữ liệu PAPI 2021, Đà Nẵng thuộc nhóm trung bình cao.",
            ["Đà Nẵng PAPI 2021 gtrung_bình_cao", "Đà Nẵng PAPI 2021 r21"],
        ),
        (
            "Nghệ An cải thiện 26 bậc, từ hạng 48 PAPI năm 2020 lên hạng 22 PAPI năm 2021.",
            ["Nghệ An PAPI 2020 r48", "Nghệ An PAPI 2021 c+26", "Nghệ An PAPI 2021 r22"],
        ),
        (
            "Về PAPI, Nghệ An năm 2019 xếp 22, năm 2020 xếp 48 và năm 2021 xếp 22.",
            ["Nghệ An PAPI 2019 r22", "Nghệ An PAPI 2020 r48", "Nghệ An PAPI 2021 r22"],
        ),
        (
            "Không chỉ đứng đầu PAPI 2021, Thừa Thiên Huế còn đứng đầu về cung ứng dịch vụ công.",
            ["Thừa Thiên Huế PAPI 2021 r1", "Thừa Thiên Huế PAPI/Cung ứng dịch vụ công 2021 r1"],
        ),
        ("Thừa Thiên Huế chưa từng rời nhóm cao nhất PAPI kể từ năm 2017.", []),
        ("Năm tỉnh đội sổ PAPI 2021 gồm Cao Bằng, Khánh Hòa, Kiên Giang, Phú Yên, Hà Giang.", []),
        (
            "PAPI 2021: Cao Bằng đứng cuối cùng trong bảng tổng điểm với 38,8 điểm",
            ["Cao Bằng PAPI 2021 rL1", "Cao Bằng PAPI 2021 s38.8"],
        ),
        (
            "Khánh Hòa thuộc nhóm điểm thấp nhất PAPI 2021, xếp thứ 59/60.",
            ["Khánh Hòa PAPI 2021 gthấp_nhất", "Khánh Hòa PAPI 2021 r59"],
        ),
        ("Tỉnh Khánh Hòa bị xếp áp chót về PAPI 2021.", ["Khánh Hòa PAPI 2021 rL2"]),
        (
            "Tại Khánh Hòa, chỉ số PAPI 2021 bị tụt 20 hạng, đang ở vị trí áp chót.",
            ["Khánh Hòa PAPI 2021 c-20", "Khánh Hòa PAPI 2021 rL2"],
        ),
        ("PAPI 2021 của Khánh Hòa xếp ở nhóm cuối cả nước.", []),
        (
            "Bến Tre giữ vị trí quán quân PAPI các năm 2019 và đứng thứ 3 năm 2020, đến năm 2021 xếp thứ 31.",
            ["Bến Tre PAPI 2019 r1", "Bến Tre PAPI 2020 r3", "Bến Tre PAPI 2021 r31"],
        ),
        (
            "Mục tiêu của Cà Mau là PAPI năm 2022 thuộc nhóm trung bình cao, phấn đấu xếp hạng từ 25 trở lên.",
            ["Cà Mau PAPI 2022 gtrung_bình_cao!t", "Cà Mau PAPI 2022 r<=25!t"],
        ),
        (
            "Hạng 1, 2, 3 PAPI 2021 lần lượt là Thừa Thiên Huế, Bình Dương, Thanh Hóa.",
            ["Bình Dương PAPI 2021 r2", "Thanh Hóa PAPI 2021 r3", "Thừa Thiên Huế PAPI 2021 r1"],
        ),
        ("Thừa Thiên Huế - Bình Dương - Thanh Hóa là bộ ba dẫn đầu PAPI 2021.", []),
        (
            "Thứ tự ba tỉnh đầu bảng PAPI 2021: Thừa Thiên Huế, Bình Dương, Thanh Hóa.",
            ["Bình Dương PAPI 2021 r2", "Thanh Hóa PAPI 2021 r3", "Thừa Thiên Huế PAPI 2021 r1"],
        ),
        ("PAPI 2021: Bình Dương nhì, Thanh Hóa ba.", ["Bình Dương PAPI 2021 r2", "Thanh Hóa PAPI 2021 r3"]),
        (
            "Bình Dương lên ngôi nhì, Thanh Hóa giữ hạng ba PAPI 2021.",
            ["Bình Dương PAPI 2021 r2", "Thanh Hóa PAPI 2021 r3"],
        ),
        ("Ngôi nhì PAPI 2021 về tay Bình Dương.", ["Bình Dương PAPI 2021 r2"]),
        ("Bình Dương bám đuổi Thừa Thiên Huế ở vị trí thứ nhì PAPI 2021.", ["Bình Dương PAPI 2021 r2"]),
        (
            "Ngay sau tỉnh dẫn đầu Thừa Thiên Huế là Bình Dương, Thanh Hóa trong bảng PAPI 2021.",
            ["Bình Dương PAPI 2021 r2", "Thanh Hóa PAPI 2021 r3", "Thừa Thiên Huế PAPI 2021 r1"],
        ),
        ("TP.HCM và Hà Nội xếp thứ 43 và 9 trong PAPI 2021.", ["Hà Nội PAPI 2021 r9", "TP. Hồ Chí Minh PAPI 2021 r43"]),
        (
            "Hà Nội (thứ 9) và TP.HCM (thứ 43) đều tăng hạng PAPI năm 2021.",
            ["Hà Nội PAPI 2021 r9", "TP. Hồ Chí Minh PAPI 2021 r43"],
        ),
        ("Hà Nội lọt top 10 PAPI năm 2021 nhờ tăng 39 bậc.", ["Hà Nội PAPI 2021 c+39", "Hà Nội PAPI 2021 r<=10"]),
        (
            "Năm 2020 còn ở vị trí 48, năm 2021 Hà Nội đã chễm chệ ở top 10 PAPI.",
            ["Hà Nội PAPI 2020 r48", "Hà Nội PAPI 2021 r<=10"],
        ),
        (
            "Hà Nội xếp thứ 9, tăng 39 bậc; Hải Dương xếp thứ 6, tăng 33 bậc; Ninh Bình thứ 7, giảm 1 bậc ở PAPI 2021.",
            [
                "Hà Nội PAPI 2021 c+39",
                "Hà Nội PAPI 2021 r9",
                "Hải Dương PAPI 2021 c+33",
                "Hải Dương PAPI 2021 r6",
                "Ninh Bình PAPI 2021 c-1",
                "Ninh Bình PAPI 2021 r7",
            ],
        ),
        (
            "Điểm PAPI 2021 của Lâm Đồng (41,6) xếp thứ 37, kém Đắk Nông (42,1 điểm, thứ 34) và trên Gia Lai (40,9 điểm, thứ 45).",
            [
                "Gia Lai PAPI 2021 r45",
                "Gia Lai PAPI 2021 s40.9",
                "Lâm Đồng PAPI 2021 r37",
                "Lâm Đồng PAPI 2021 s41.6",
                "Đắk Nông PAPI 2021 r34",
                "Đắk Nông PAPI 2021 s42.1",
            ],
        ),
        (
            "Ở Tây Nguyên, Đắk Nông có PAPI 2021 cao nhất (thứ 34), Gia Lai thấp nhất (thứ 45).",
            ["Gia Lai PAPI 2021 r45", "Gia Lai PAPI 2021 rL1@r", "Đắk Nông PAPI 2021 r1@r", "Đắk Nông PAPI 2021 r34"],
        ),
        (
            "Chỉ số PAPI năm 2021 của Trà Vinh xếp thứ 19/63, thuộc nhóm trung bình - cao.",
            ["Trà Vinh PAPI 2021 gtrung_bình_cao", "Trà Vinh PAPI 2021 r19"],
        ),
        (
            "Xếp thứ 19 là Trà Vinh, thứ 20 là Vĩnh Long, thứ 21 là Đà Nẵng (PAPI 2021).",
            ["Trà Vinh PAPI 2021 r19", "Vĩnh Long PAPI 2021 r20", "Đà Nẵng PAPI 2021 r21"],
        ),
        ("Có đến 6/8 nội dung PAPI 2021 của Trà Vinh thuộc nhóm trung bình cao trở lên.", []),
        (
            "Thủ tục hành chính công của Trà Vinh đứng thứ 5/60 tỉnh, thành trong PAPI 2021.",
            ["Trà Vinh PAPI/Thủ tục hành chính công 2021 r5"],
        ),
        (
            "Trà Vinh đứng thứ 5 ở nội dung thủ tục hành chính công, thứ 12 ở quản trị điện tử và thứ 50 ở quản trị môi trường (PAPI 2021).",
            [
                "Trà Vinh PAPI/Quản trị môi trường 2021 r50",
                "Trà Vinh PAPI/Quản trị điện tử 2021 r12",
                "Trà Vinh PAPI/Thủ tục hành chính công 2021 r5",
            ],
        ),
    ],
    "2024-03-13": [
        (
            "Hà Nội đứng đầu PII 2023 với 62,86 điểm, theo sau là TP.HCM (55,85) và Hải Phòng (52,32).",
            [
                "Hà Nội PII 2023 r1",
                "Hà Nội PII 2023 s62.86",
                "Hải Phòng PII 2023 r3",
                "Hải Phòng PII 2023 s52.32",
                "TP. Hồ Chí Minh PII 2023 r2",
                "TP. Hồ Chí Minh PII 2023 s55.85",
            ],
        ),
        (
            "Mười địa phương dẫn đầu PII 2023 lần lượt là Hà Nội, TP.HCM, Hải Phòng, Đà Nẵng, Cần Thơ, Bắc Ninh, Bà Rịa - Vũng Tàu, Bình Dương, Quảng Ninh, Thái Nguyên.",
            [
                "Bà Rịa - Vũng Tàu PII 2023 r7",
                "Bình Dương PII 2023 r8",
                "Bắc Ninh PII 2023 r6",
                "Cần Thơ PII 2023 r5",
                "Hà Nội PII 2023 r1",
                "Hải Phòng PII 2023 r3",
                "Quảng Ninh PII 2023 r9",
                "TP. Hồ Chí Minh PII 2023 r2",
                "Thái Nguyên PII 2023 r10",
                "Đà Nẵng PII 2023 r4",
            ],
        ),
        (
            "Trong Top 5 PII 2023, có tới 5 thành phố trực thuộc Trung ương: Hà Nội (1), TP.HCM (2), Hải Phòng (3), Đà Nẵng (4), Cần Thơ (5).",
            [
                "Cần Thơ PII 2023 r5",
                "Hà Nội PII 2023 r1",
                "Hải Phòng PII 2023 r3",
                "TP. Hồ Chí Minh PII 2023 r2",
                "Đà Nẵng PII 2023 r4",
            ],
        ),
        (
            "Thái Nguyên khép lại top 10 PII năm 2023, đứng đầu vùng Trung du và miền núi phía Bắc.",
            ["Thái Nguyên PII 2023 r10", "Thái Nguyên PII 2023 r1@r"],
        ),
        (
            "Vùng Tây Nguyên có Lâm Đồng dẫn đầu (xếp thứ 21 cả nước), Đắk Nông đứng cuối (thứ 54) trong PII 2023.",
            ["Lâm Đồng PII 2023 r1@r", "Lâm Đồng PII 2023 r21", "Đắk Nông PII 2023 r54", "Đắk Nông PII 2023 rL1@r"],
        ),
        (
            "Quảng Nam ở vị trí 20/63 PII 2023; Quảng Ngãi 33/63; Bình Định 31/63; Phú Yên 41/63.",
            ["Bình Định PII 2023 r31", "Phú Yên PII 2023 r41", "Quảng Nam PII 2023 r20", "Quảng Ngãi PII 2023 r33"],
        ),
        (
            "Ba tỉnh có PII 2023 thấp nhất nước là Cao Bằng, Bắc Kạn, Điện Biên, lần lượt ở các hạng 61, 62 và 63.",
            ["Bắc Kạn PII 2023 r62", "Cao Bằng PII 2023 r61", "Điện Biên PII 2023 r63"],
        ),
        (
            "Điểm số PII 2023 của Cao Bằng, Bắc Kạn và Điện Biên lần lượt là 22,18; 21,6; 20,3 - đều nằm trong nhóm cuối bảng.",
            ["Bắc Kạn PII 2023 s21.6", "Cao Bằng PII 2023 s22.18", "Điện Biên PII 2023 s20.3"],
        ),
        (
            "Với hạng 12 PII năm 2023, Hưng Yên đứng trên Hải Dương (hạng 13) và dưới Vĩnh Phúc (hạng 11).",
            ["Hưng Yên PII 2023 r12", "Hải Dương PII 2023 r13", "Vĩnh Phúc PII 2023 r11"],
        ),
        (
            "Hưng Yên hạng 12, Hải Dương 13, Vĩnh Phúc 11 trong PII 2023.",
            ["Hưng Yên PII 2023 r12", "Hải Dương PII 2023 r13", "Vĩnh Phúc PII 2023 r11"],
        ),
        (
            "Xếp hạng PII 2023: Hưng Yên (12), Hải Dương (13), Vĩnh Phúc (11), Nam Định (24).",
            ["Hưng Yên PII 2023 r12", "Hải Dương PII 2023 r13", "Nam Định PII 2023 r24", "Vĩnh Phúc PII 2023 r11"],
        ),
        (
            "Từ vị trí 25 của đợt thử nghiệm năm 2022, Nam Định nhích lên 24 ở PII 2023.",
            ["Nam Định PII 2022 r25", "Nam Định PII 2023 r24"],
        ),
        (
            "Bà Rịa - Vũng Tàu được Bộ Khoa học và Công nghệ xếp thứ 7 về đổi mới sáng tạo (PII) năm 2023.",
            ["Bà Rịa - Vũng Tàu PII 2023 r7"],
        ),
        (
            "Nhóm thu nhập trung bình thấp: Thái Nguyên dẫn đầu PII 2023, tiếp theo là Thừa Thiên Huế và Lâm Đồng.",
            ["Lâm Đồng PII 2023 r3@g", "Thái Nguyên PII 2023 r1@g", "Thừa Thiên Huế PII 2023 r2@g"],
        ),
        (
            "PII 2023 xếp Hà Giang vị trí 59, Lạng Sơn vị trí 44, Tuyên Quang vị trí 50.",
            ["Hà Giang PII 2023 r59", "Lạng Sơn PII 2023 r44", "Tuyên Quang PII 2023 r50"],
        ),
        ("Ở trụ cột thể chế của PII 2023, Đồng Tháp xếp thứ 3.", []),
        ("Bình Phước nằm trong nhóm 20 địa phương cuối bảng PII 2023, xếp 50/63.", ["Bình Phước PII 2023 r50"]),
        ("Bình Phước có thể leo lên top 45 PII năm 2024 nếu giải ngân tốt kinh phí khoa học.", []),
    ],
    "2024-05-10": [
        (
            "PGI 2023: Quảng Ninh quán quân, Đà Nẵng á quân, Đồng Nai hạng ba.",
            ["Quảng Ninh PGI 2023 r1", "Đà Nẵng PGI 2023 r2", "Đồng Nai PGI 2023 r3"],
        ),
        (
            "Bảng PGI 2023 ghi nhận Quảng Ninh đứng thứ nhất với 26,0 điểm; thứ nhì là Đà Nẵng với 25,97 điểm; thứ ba là Đồng Nai 25,1 điểm.",
            [
                "Quảng Ninh PGI 2023 r1",
                "Quảng Ninh PGI 2023 s26.0",
                "Đà Nẵng PGI 2023 r2",
                "Đà Nẵng PGI 2023 s25.97",
                "Đồng Nai PGI 2023 r3",
                "Đồng Nai PGI 2023 s25.1",
            ],
        ),
        (
            "Lần đầu tiên Quảng Ninh lên ngôi ở bảng xếp hạng PGI (năm 2023), soán ngôi Trà Vinh.",
            ["Quảng Ninh PGI 2023 r1"],
        ),
        (
            "Trà Vinh mất ngôi đầu PGI về tay Quảng Ninh, lùi xuống hạng 16 năm 2023.",
            ["Quảng Ninh PGI 2023 r1", "Trà Vinh PGI 2023 r16"],
        ),
        (
            "Trà Vinh, quán quân PGI 2022, năm 2023 chỉ còn đứng thứ 16.",
            ["Trà Vinh PGI 2022 r1", "Trà Vinh PGI 2023 r16"],
        ),
        ("Bắc Ninh - á quân PGI 2022 - rơi khỏi top 3 năm 2023.", ["Bắc Ninh PGI 2022 r2"]),
        (
            "Hưng Yên lần lượt xếp thứ 5 và thứ 9 về PGI trong hai năm 2023, 2022.",
            ["Hưng Yên PGI 2022 r9", "Hưng Yên PGI 2023 r5"],
        ),
        (
            "Hai năm 2022 và 2023, Hưng Yên lần lượt ở vị trí 9 và 5 bảng PGI.",
            ["Hưng Yên PGI 2022 r9", "Hưng Yên PGI 2023 r5"],
        ),
        (
            "Hưng Yên và Vĩnh Phúc đồng hạng 5 PGI 2023 với 24,5 điểm.",
            ["Hưng Yên PGI 2023 r5", "Hưng Yên PGI 2023 s24.5", "Vĩnh Phúc PGI 2023 r5", "Vĩnh Phúc PGI 2023 s24.5"],
        ),
        ("Chung vị trí thứ 5 PGI 2023 là Hưng Yên và Vĩnh Phúc.", ["Hưng Yên PGI 2023 r5", "Vĩnh Phúc PGI 2023 r5"]),
        ("Hưng Yên cùng Vĩnh Phúc chia sẻ vị trí thứ 5 PGI 2023.", ["Hưng Yên PGI 2023 r5", "Vĩnh Phúc PGI 2023 r5"]),
        ("Không có tên Hà Nội trong top 10 PGI 2023.", []),
        ("Ngoài top 30 PGI 2023, đáng tiếc có cả Cần Thơ.", []),
        ("Cần Thơ ngụp lặn ở vị trí 48 PGI 2023.", ["Cần Thơ PGI 2023 r48"]),
        ("Cần Thơ đứng lẹt đẹt ở hạng 48 PGI 2023, chỉ trên 15 tỉnh.", ["Cần Thơ PGI 2023 r48"]),
        ("Cần Thơ bị loại khỏi nhóm 30 địa phương dẫn đầu PGI 2023.", []),
    ],
    "2022-08-09": [
        (
            "Khối bộ cung cấp dịch vụ công: Bộ Tài chính dẫn đầu DTI 2021; khối bộ không cung cấp dịch vụ công: Bộ Khoa học và Công nghệ dẫn đầu.",
            ["Bộ Khoa học và Công nghệ DTI 2021 r1", "Bộ Tài chính DTI 2021 r1"],
        ),
        (
            "Bộ Tài chính ba năm liền đứng đầu DTI khối bộ, ngành; năm 2021 đạt 0,6321.",
            ["Bộ Tài chính DTI 2021 r1", "Bộ Tài chính DTI 2021 s0.6321"],
        ),
        (
            "Về DTI 2021, Tiền Giang nhảy 21 bậc (từ 33 lên 12), Thanh Hóa nhảy 15 bậc (từ 30 lên 15).",
            [
                "Thanh Hóa DTI 2020 r30",
                "Thanh Hóa DTI 2021 c+15",
                "Thanh Hóa DTI 2021 r15",
                "Tiền Giang DTI 2020 r33",
                "Tiền Giang DTI 2021 c+21",
                "Tiền Giang DTI 2021 r12",
            ],
        ),
        (
            "Tiền Giang từ 33 lên 12, Thanh Hóa từ 30 lên 15, Lạng Sơn từ 28 lên 9 - đó là ba bước nhảy ấn tượng nhất của bảng xếp hạng DTI 2021.",
            [
                "Lạng Sơn DTI 2020 r28",
                "Lạng Sơn DTI 2021 r9",
                "Thanh Hóa DTI 2020 r30",
                "Thanh Hóa DTI 2021 r15",
                "Tiền Giang DTI 2020 r33",
                "Tiền Giang DTI 2021 r12",
            ],
        ),
        (
            "Kinh tế số của Bắc Ninh đứng thứ 2, xã hội số thứ 5, chính quyền số thứ 14, kéo thứ hạng DTI 2021 chung lên thứ 7.",
            [
                "Bắc Ninh DTI 2021 r7",
                "Bắc Ninh DTI/Chính quyền số 2021 r14",
                "Bắc Ninh DTI/Kinh tế số 2021 r2",
                "Bắc Ninh DTI/Xã hội số 2021 r5",
            ],
        ),
        (
            "Bắc Ninh xếp thứ 7 chung cuộc DTI 2021 (chính quyền số thứ 14; kinh tế số thứ 2; xã hội số thứ 5).",
            [
                "Bắc Ninh DTI 2021 r7",
                "Bắc Ninh DTI/Chính quyền số 2021 r14",
                "Bắc Ninh DTI/Kinh tế số 2021 r2",
                "Bắc Ninh DTI/Xã hội số 2021 r5",
            ],
        ),
        (
            "Thứ hạng về chính quyền số, kinh tế số, xã hội số trong DTI 2021 của Bắc Ninh lần lượt là 14, 2 và 5.",
            [
                "Bắc Ninh DTI/Chính quyền số 2021 r14",
                "Bắc Ninh DTI/Kinh tế số 2021 r2",
                "Bắc Ninh DTI/Xã hội số 2021 r5",
            ],
        ),
        (
            "Đứng đầu về chính quyền số DTI 2021 là Đà Nẵng, về kinh tế số là TP.HCM, về xã hội số là Đà Nẵng.",
            [
                "TP. Hồ Chí Minh DTI/Kinh tế số 2021 r1",
                "Đà Nẵng DTI/Chính quyền số 2021 r1",
                "Đà Nẵng DTI/Xã hội số 2021 r1",
            ],
        ),
        ("Đà Nẵng dẫn đầu cả ba trụ cột của DTI 2021.", []),
        ("Có 2/3 trụ cột DTI 2021 của Thừa Thiên Huế lọt top 3.", []),
        (
            "Thứ tự: 1. Đà Nẵng, 2. Thừa Thiên Huế, 3. TP.HCM, 4. Hải Phòng (DTI 2021).",
            [
                "Hải Phòng DTI 2021 r4",
                "TP. Hồ Chí Minh DTI 2021 r3",
                "Thừa Thiên Huế DTI 2021 r2",
                "Đà Nẵng DTI 2021 r1",
            ],
        ),
        (
            "Hạng nhất: Đà Nẵng; hạng nhì: Thừa Thiên Huế; hạng ba: TP.HCM; hạng tư: Hải Phòng (DTI 2021).",
            [
                "Hải Phòng DTI 2021 r4",
                "TP. Hồ Chí Minh DTI 2021 r3",
                "Thừa Thiên Huế DTI 2021 r2",
                "Đà Nẵng DTI 2021 r1",
            ],
        ),
        (
            "Nhất Đà Nẵng, nhì Thừa Thiên Huế, ba TP.HCM - DTI 2021 không nhiều bất ngờ.",
            ["TP. Hồ Chí Minh DTI 2021 r3", "Thừa Thiên Huế DTI 2021 r2", "Đà Nẵng DTI 2021 r1"],
        ),
        ("DTI 2021: Đà Nẵng > Thừa Thiên Huế > TP.HCM.", []),
        ("Theo DTI 2021, tỉnh Bạc Liêu xếp ở vị trí thứ ba từ dưới đếm lên.", ["Bạc Liêu DTI 2021 rL3"]),
    ],
    "2023-04-19": [
        (
            'Kết quả SIPAS năm 2022: Quảng Ninh tiếp tục là "quán quân" với 87,59%; Thái Nguyên "á quân" với 87,05%; thứ ba là Hải Dương với 86,5%.',
            [
                "Hải Dương SIPAS 2022 r3",
                "Hải Dương SIPAS 2022 s86.5",
                "Quảng Ninh SIPAS 2022 r1",
                "Quảng Ninh SIPAS 2022 s87.59",
                "Thái Nguyên SIPAS 2022 r2",
                "Thái Nguyên SIPAS 2022 s87.05",
            ],
        ),
        (
            "Bộ Nội vụ công bố SIPAS năm 2022. Cả nước có 7 tỉnh đạt trên 84%. Bắc Kạn lọt vào danh sách này khi xếp thứ 7, cách tỉnh xếp thứ sáu chỉ 0,02%.",
            ["Bắc Kạn SIPAS 2022 r7"],
        ),
        (
            "Với chỉ số SIPAS năm 2022 đạt 80,86%, Kiên Giang đứng thứ 24, tăng 34 bậc so với năm 2021 (hạng 58).",
            [
                "Kiên Giang SIPAS 2021 r58",
                "Kiên Giang SIPAS 2022 c+34",
                "Kiên Giang SIPAS 2022 r24",
                "Kiên Giang SIPAS 2022 s80.86",
            ],
        ),
        ("Bình Định - tỉnh từng ở tốp cuối - nay đứng thứ 10 SIPAS 2022.", ["Bình Định SIPAS 2022 r10"]),
        (
            "Bình Định: hạng 10 SIPAS 2022 (năm 2021: hạng 33; năm 2020: hạng 45).",
            ["Bình Định SIPAS 2020 r45", "Bình Định SIPAS 2021 r33", "Bình Định SIPAS 2022 r10"],
        ),
        (
            "Bình Định: SIPAS 2022 - hạng 10; PAR INDEX 2022 - hạng 25; PAPI 2022 - hạng 40.",
            ["Bình Định PAPI 2022 r40", "Bình Định PAR_INDEX 2022 r25", "Bình Định SIPAS 2022 r10"],
        ),
        (
            "Trong năm 2022, Bình Định xếp hạng 10 (SIPAS), 25 (PAR INDEX), 40 (PAPI).",
            ["Bình Định PAPI 2022 r40", "Bình Định PAR_INDEX 2022 r25", "Bình Định SIPAS 2022 r10"],
        ),
        (
            "Xếp hạng các chỉ số năm 2022 của Bình Định: PAR INDEX: 25/63; SIPAS: 10/63; PCI: 21/63; PAPI: 40/63.",
            [
                "Bình Định PAPI 2022 r40",
                "Bình Định PAR_INDEX 2022 r25",
                "Bình Định PCI 2022 r21",
                "Bình Định SIPAS 2022 r10",
            ],
        ),
        (
            "Hà Tĩnh xếp thứ 11, đứng trên Nghệ An 3 bậc, dưới Thừa Thiên Huế 2 bậc về SIPAS 2022.",
            ["Hà Tĩnh SIPAS 2022 r11"],
        ),
        (
            "Hòa Bình là tỉnh duy nhất của vùng Tây Bắc vào top 20 SIPAS 2022, ở hạng 18.",
            ["Hòa Bình SIPAS 2022 r18", "Hòa Bình SIPAS 2022 r<=20"],
        ),
        ("Ba tỉnh Tây Bắc đều ngoài top 40 SIPAS 2022.", []),
        ("Không tỉnh Tây Bắc nào lọt vào top 10 SIPAS 2022.", []),
        ("Sáu tỉnh trong vùng xếp dưới hạng 50 về SIPAS 2022.", []),
        (
            "Có 18 tỉnh tăng hạng, 25 tỉnh tụt hạng SIPAS 2022; tụt sâu nhất là Trà Vinh (31 bậc), tăng mạnh nhất là Kiên Giang (34 bậc).",
            ["Kiên Giang SIPAS 2022 c+34", "Trà Vinh SIPAS 2022 c-31"],
        ),
        ("Người đứng đầu Sở Nội vụ Trà Vinh nhận trách nhiệm về SIPAS 2022.", []),
        ("Đơn vị đứng đầu phải chịu trách nhiệm nếu SIPAS 2022 xếp hạng thấp.", []),
        (
            "Mức độ hài lòng thấp nhất là ở lĩnh vực đất đai; SIPAS 2022 của tỉnh Trà Vinh xếp thứ 52.",
            ["Trà Vinh SIPAS 2022 r52"],
        ),
        ("Với SIPAS 2022, Trà Vinh chỉ hơn được Bắc Giang, Cao Bằng và Hà Giang.", ["Trà Vinh SIPAS 2022 rL4"]),
        ("Đồng hạng 20 SIPAS 2022 gồm Bến Tre và Sóc Trăng.", ["Bến Tre SIPAS 2022 r20", "Sóc Trăng SIPAS 2022 r20"]),
        (
            "SIPAS 2022 - Bến Tre, Sóc Trăng, Hậu Giang: hạng 20, 21, 22.",
            ["Bến Tre SIPAS 2022 r20", "Hậu Giang SIPAS 2022 r22", "Sóc Trăng SIPAS 2022 r21"],
        ),
        (
            "Chiếm các vị trí từ thứ 4 tới thứ 7 SIPAS 2022 là Hưng Yên, Hà Nam, Tây Ninh, Bắc Kạn.",
            ["Bắc Kạn SIPAS 2022 r7", "Hà Nam SIPAS 2022 r5", "Hưng Yên SIPAS 2022 r4", "Tây Ninh SIPAS 2022 r6"],
        ),
        (
            "Hưng Yên thứ tư, Hà Nam thứ năm, Tây Ninh thứ sáu, Bắc Kạn thứ bảy về SIPAS năm 2022.",
            ["Bắc Kạn SIPAS 2022 r7", "Hà Nam SIPAS 2022 r5", "Hưng Yên SIPAS 2022 r4", "Tây Ninh SIPAS 2022 r6"],
        ),
        ("Xếp vị trí tiếp theo (thứ 8) trong bảng SIPAS 2022 là Lạng Sơn.", ["Lạng Sơn SIPAS 2022 r8"]),
        (
            "Đứng thứ 8 là Lạng Sơn, tiếp theo lần lượt là Ninh Bình, Bình Định, Hà Tĩnh trong bảng SIPAS 2022.",
            ["Bình Định SIPAS 2022 r10", "Hà Tĩnh SIPAS 2022 r11", "Lạng Sơn SIPAS 2022 r8", "Ninh Bình SIPAS 2022 r9"],
        ),
        (
            "Trà Vinh đặt chỉ tiêu SIPAS năm 2023 xếp hạng 40 trở lên; PAR INDEX xếp hạng 30 trở lên.",
            ["Trà Vinh PAR_INDEX 2023 r<=30!t", "Trà Vinh SIPAS 2023 r<=40!t"],
        ),
        ("Không dám mơ top 10, Trà Vinh chỉ mong SIPAS năm 2023 thoát khỏi nhóm cuối.", []),
        ("Trà Vinh có vào nổi top 30 SIPAS năm 2023 hay không còn phải chờ.", []),
        ("Trà Vinh khó lòng giữ được hạng 52 SIPAS khi các tỉnh khác đều tăng tốc.", []),
        ("Giá như không mất điểm ở khâu trả kết quả, SIPAS 2022 của Trà Vinh đã xếp thứ 40.", []),
        ('Bạc Liêu lần đầu "đứng nhất miền Tây" ở SIPAS 2022.', ["Bạc Liêu SIPAS 2022 r1@r"]),
        (
            "Bạc Liêu dẫn đầu miền Tây, xếp thứ 12 toàn quốc SIPAS 2022.",
            ["Bạc Liêu SIPAS 2022 r12", "Bạc Liêu SIPAS 2022 r1@r"],
        ),
        (
            "Bạc Liêu, Bến Tre, Sóc Trăng là ba tỉnh miền Tây dẫn đầu SIPAS 2022, xếp thứ 12, 20 và 21 cả nước.",
            ["Bạc Liêu SIPAS 2022 r12", "Bến Tre SIPAS 2022 r20", "Sóc Trăng SIPAS 2022 r21"],
        ),
        (
            "Nếu như năm 2021 Bạc Liêu chỉ đứng thứ 30 về SIPAS thì đến năm 2022 tỉnh đã lên thứ 12.",
            ["Bạc Liêu SIPAS 2021 r30", "Bạc Liêu SIPAS 2022 r12"],
        ),
        (
            "Vẫn là hạng 12 như năm ngoái, nhưng điểm SIPAS 2022 của Đồng Tháp đã tăng 2%.",
            ["Đồng Tháp SIPAS 2022 d+2", "Đồng Tháp SIPAS 2022 r12"],
        ),
        (
            "Bình Thuận giậm chân ở hạng 34 trong cả ba năm SIPAS 2020, 2021, 2022.",
            ["Bình Thuận SIPAS 2020 r34", "Bình Thuận SIPAS 2021 r34", "Bình Thuận SIPAS 2022 r34"],
        ),
        (
            "Hạng 34, 36, 34 là thứ hạng SIPAS của Bình Thuận các năm 2020, 2021, 2022.",
            ["Bình Thuận SIPAS 2020 r34", "Bình Thuận SIPAS 2021 r36", "Bình Thuận SIPAS 2022 r34"],
        ),
        (
            "Bình Thuận 34/63; Ninh Thuận 45/63; Khánh Hòa 51/63; Phú Yên 47/63 (SIPAS 2022).",
            [
                "Bình Thuận SIPAS 2022 r34",
                "Khánh Hòa SIPAS 2022 r51",
                "Ninh Thuận SIPAS 2022 r45",
                "Phú Yên SIPAS 2022 r47",
            ],
        ),
        (
            "Xếp hạng SIPAS 2022 trong khu vực Nam Trung Bộ: Bình Định (10), Đà Nẵng (15), Bình Thuận (34), Ninh Thuận (45).",
            [
                "Bình Thuận SIPAS 2022 r34",
                "Bình Định SIPAS 2022 r10",
                "Ninh Thuận SIPAS 2022 r45",
                "Đà Nẵng SIPAS 2022 r15",
            ],
        ),
        (
            "Trong khi Bình Định và Đà Nẵng trong top 15, Khánh Hòa và Phú Yên lại ở hạng 51 và 47 SIPAS 2022.",
            [
                "Bình Định SIPAS 2022 r<=15",
                "Khánh Hòa SIPAS 2022 r51",
                "Phú Yên SIPAS 2022 r47",
                "Đà Nẵng SIPAS 2022 r<=15",
            ],
        ),
        (
            "Từ hạng 51 SIPAS năm 2022, Khánh Hòa muốn lên top 25 vào năm 2025.",
            ["Khánh Hòa SIPAS 2022 r51", "Khánh Hòa SIPAS 2025 r<=25!t"],
        ),
        ("Sơn La nhường vị trí thứ 20 PCI 2022 cho Lai Châu.", ["Lai Châu PCI 2022 r20"]),
        ("Năm 2022, Hà Giang nhường lại hạng 12 PAPI cho Phú Thọ.", ["Phú Thọ PAPI 2022 r12"]),
    ],
}
"""By the day of publication."""


def told(fact: Fact) -> str:
    """A fact in the short form of the rows."""
    sign = "" if fact.comparator == "=" else fact.comparator
    place = f"L{fact.from_bottom}" if fact.value is None else f"{fact.value}"
    what = {
        "rank": f"r{sign}{place}",
        "score": f"s{sign}{fact.value}",
        "rank_change": f"c{fact.value or 0:+}",
        "score_change": f"d{fact.value or 0:+}",
        "group": f"g{(fact.label or '').replace(' ', '_')}",
    }[fact.measure]
    part = f"/{fact.component}" if fact.component else ""
    scope = "" if fact.scope == "national" else f"@{fact.scope[0]}"
    modality = "" if fact.modality == "actual" else f"!{fact.modality[0]}"
    return f"{fact.subject.name} {fact.indicator}{part} {fact.year} {what}{scope}{modality}"


@pytest.mark.parametrize(
    ("day", "text", "facts"), [(day, text, facts) for day, rows in ROWS.items() for text, facts in rows]
)
def test_each_place_is_told_of_its_unit_and_nothing_else_is(day, text, facts):
    digest = content_hash("Tin", "", text)
    published = dt.datetime.fromisoformat(day).replace(tzinfo=VIETNAM)
    article = Article(
        id=article_id(None, digest),
        title="Tin trong ngày",
        text=text,
        content_hash=digest,
        source="x",
        published_at=published,
    )
    assert sorted({told(fact) for fact in extract(article).facts if not fact.implied}) == facts
