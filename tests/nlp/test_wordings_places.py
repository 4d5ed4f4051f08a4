"""Places told in words and by order: thrones won and lost, who follows whom, the first and the last in a region or a block.

A row is a text and the facts that it tells, in the short form of test_wordings_ranks: `r3` is the third place, `rL1` the
last, `r<=10` one of the first ten, `c+4` four places up, `s68.4` a score. Behind `@` stands the first letter of a scope
other than the country.
"""

import datetime as dt

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM
from schema.fact import Fact

ROWS: dict[str, list[tuple[str, list[str]]]] = {
    "2021-05-12": [
        ("Quảng Ninh không có đối thủ ở PCI 2020 khi bỏ xa phần còn lại.", ["Quảng Ninh PCI 2020 r1"]),
        (
            "Quảng Ninh giữ vững vị trí số 1 PCI năm 2020 với 75,09 điểm.",
            ["Quảng Ninh PCI 2020 r1", "Quảng Ninh PCI 2020 s75.09"],
        ),
        (
            "Với 75,09 điểm, Quảng Ninh bảo vệ thành công ngôi vương PCI 2020, Đồng Tháp về nhì, Long An về ba.",
            ["Long An PCI 2020 r3", "Quảng Ninh PCI 2020 r1", "Quảng Ninh PCI 2020 s75.09", "Đồng Tháp PCI 2020 r2"],
        ),
        (
            "Ngôi á quân PCI 2020 một lần nữa về tay Đồng Tháp (72,81 điểm).",
            ["Đồng Tháp PCI 2020 r2", "Đồng Tháp PCI 2020 s72.81"],
        ),
        (
            "Ở chiều ngược lại, PCI 2020 chứng kiến Bắc Kạn rơi xuống đáy với 59,23 điểm.",
            ["Bắc Kạn PCI 2020 rL1", "Bắc Kạn PCI 2020 s59.23"],
        ),
        (
            "Bắc Kạn ngậm ngùi đứng bét bảng PCI 2020, ngay trên là Bạc Liêu.",
            ["Bạc Liêu PCI 2020 rL2", "Bắc Kạn PCI 2020 rL1"],
        ),
        ("Bạc Liêu thoát cảnh đội sổ PCI 2020 nhưng vẫn áp chót.", ["Bạc Liêu PCI 2020 rL2"]),
        ("Long An vững vàng ở hạng ba PCI 2020, sau Quảng Ninh và Đồng Tháp.", ["Long An PCI 2020 r3"]),
        (
            "Bình Dương xếp hạng tư, Đà Nẵng hạng năm trong bảng xếp hạng PCI 2020.",
            ["Bình Dương PCI 2020 r4", "Đà Nẵng PCI 2020 r5"],
        ),
        (
            "Bến Tre nhường ngôi đầu vùng Đồng bằng sông Cửu Long về PCI 2020 cho Đồng Tháp.",
            ["Đồng Tháp PCI 2020 r1@r"],
        ),
        (
            "Bốn năm liền (2017-2020), Quảng Ninh độc chiếm ngôi đầu PCI.",
            ["Quảng Ninh PCI 2017 r1", "Quảng Ninh PCI 2018 r1", "Quảng Ninh PCI 2019 r1", "Quảng Ninh PCI 2020 r1"],
        ),
        ("Không phải Đà Nẵng mà Quảng Ninh mới là quán quân PCI 2020.", ["Quảng Ninh PCI 2020 r1"]),
        (
            "PCI 2020 gọi tên Quảng Ninh ở ngôi quán quân, Đồng Tháp ở ngôi á quân.",
            ["Quảng Ninh PCI 2020 r1", "Đồng Tháp PCI 2020 r2"],
        ),
        ("Cầm đèn đỏ trên bảng xếp hạng PCI 2020 là Bắc Kạn.", ["Bắc Kạn PCI 2020 rL1"]),
        ("Bắc Kạn xếp cuối cả nước về PCI 2020.", ["Bắc Kạn PCI 2020 rL1"]),
        ("Đứng ở vị trí thứ hai từ dưới lên của bảng PCI 2020 là Bạc Liêu.", ["Bạc Liêu PCI 2020 rL2"]),
        ("Tính từ dưới lên, Cao Bằng đứng thứ ba bảng PCI 2020.", ["Cao Bằng PCI 2020 rL3"]),
        ("Cao Bằng chỉ hơn Bắc Kạn và Bạc Liêu trên bảng xếp hạng PCI 2020.", ["Cao Bằng PCI 2020 rL3"]),
        ("Xếp sau cùng trong bảng PCI 2020 là Bắc Kạn.", ["Bắc Kạn PCI 2020 rL1"]),
        ("Về nhất PCI 2020 không ai khác ngoài Quảng Ninh.", ["Quảng Ninh PCI 2020 r1"]),
        ("Đồng Tháp lần thứ ba giành ngôi á quân PCI, năm 2020.", ["Đồng Tháp PCI 2020 r2"]),
        ("Đồng Tháp đành chấp nhận vị trí nhì bảng PCI 2020.", ["Đồng Tháp PCI 2020 r2"]),
        ("Hà Nội hụt mất ngôi quán quân PAR INDEX 2020 vào tay Quảng Ninh.", ["Quảng Ninh PAR_INDEX 2020 r1"]),
        ("Hải Phòng soán ngôi nhì PAR INDEX 2020 của Hà Nội.", ["Hải Phòng PAR_INDEX 2020 r2"]),
        (
            "Ngân hàng Nhà nước giữ chắc ngôi đầu khối bộ, ngành về PAR INDEX 2020 trong sáu năm liên tiếp.",
            ["Ngân hàng Nhà nước Việt Nam PAR_INDEX 2020 r1"],
        ),
        ('Bộ Giao thông vận tải "đội sổ" khối bộ về PAR INDEX 2020.', ["Bộ Giao thông vận tải PAR_INDEX 2020 rL1"]),
        (
            "Trong khi Ngân hàng Nhà nước ngự trên đỉnh PAR INDEX 2020 thì Bộ Giao thông vận tải nằm dưới đáy.",
            ["Bộ Giao thông vận tải PAR_INDEX 2020 rL1", "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2020 r1"],
        ),
        (
            "Quảng Ngãi chót bảng PAR INDEX 2020, Kon Tum áp chót.",
            ["Kon Tum PAR_INDEX 2020 rL2", "Quảng Ngãi PAR_INDEX 2020 rL1"],
        ),
        (
            "Quảng Ngãi trở thành tỉnh có chỉ số CCHC năm 2020 thấp nhất nước, đạt 73,25%.",
            ["Quảng Ngãi PAR_INDEX 2020 rL1", "Quảng Ngãi PAR_INDEX 2020 s73.25"],
        ),
        (
            "Lần đầu tiên Thái Nguyên chen chân vào hàng ngũ ba địa phương đứng đầu, xếp hạng ba chung cuộc ở ICT Index 2020.",
            ["Thái Nguyên ICT_INDEX 2020 r3", "Thái Nguyên ICT_INDEX 2020 r<=3"],
        ),
        ("Đà Nẵng lần thứ 12 liên tiếp đăng quang ở Vietnam ICT Index, năm 2020.", ["Đà Nẵng ICT_INDEX 2020 r1"]),
        ("Thừa Thiên Huế giữ ngôi nhì bảng DTI 2020 khối tỉnh, chỉ chịu thua Đà Nẵng.", ["Thừa Thiên Huế DTI 2020 r2"]),
        (
            "Ngôi đầu bảng SIPAS 2020 vẫn là Quảng Ninh; ngôi cuối bảng là Bình Thuận.",
            ["Bình Thuận SIPAS 2020 rL1", "Quảng Ninh SIPAS 2020 r1"],
        ),
        (
            "Người dân Quảng Ninh hài lòng nhất nước năm 2020 với SIPAS 95,76%.",
            ["Quảng Ninh SIPAS 2020 r1", "Quảng Ninh SIPAS 2020 s95.76"],
        ),
        (
            "SIPAS 2020: Quảng Ninh đầu bảng, Bình Thuận bét bảng.",
            ["Bình Thuận SIPAS 2020 rL1", "Quảng Ninh SIPAS 2020 r1"],
        ),
        ("Thêm một năm nữa Quảng Ninh không rời ngôi đầu PCI (2020).", ["Quảng Ninh PCI 2020 r1"]),
        ("Đồng Tháp bám trụ ở ngôi nhì PCI 2020.", ["Đồng Tháp PCI 2020 r2"]),
    ],
    "2024-05-20": [
        (
            "Long An lên ngôi á quân PCI 2023, đẩy Bắc Giang xuống hạng tư.",
            ["Bắc Giang PCI 2023 r4", "Long An PCI 2023 r2"],
        ),
        ("Ngôi số 1 PCI 2023 không có gì bất ngờ khi thuộc về Quảng Ninh.", ["Quảng Ninh PCI 2023 r1"]),
        ("Hải Phòng kết thúc PCI 2023 ở ngôi thứ ba.", ["Hải Phòng PCI 2023 r3"]),
        ("Hạng tư PCI 2023 là Bắc Giang, hạng năm là Đồng Tháp.", ["Bắc Giang PCI 2023 r4", "Đồng Tháp PCI 2023 r5"]),
        ("Ở nhóm cuối bảng PCI 2023, tỉnh được 60,01 điểm, Hậu Giang về bét.", ["Hậu Giang PCI 2023 rL1"]),
        ("Bà Rịa - Vũng Tàu thăng hoa, kết thúc ở vị trí thứ tư PCI 2023.", ["Bà Rịa - Vũng Tàu PCI 2023 r4"]),
        ('Ngồi "ghế nóng" cuối bảng PAR INDEX 2023 là Bình Thuận.', ["Bình Thuận PAR_INDEX 2023 rL1"]),
        (
            "Quảng Ninh lập cú đúp năm 2023: quán quân PCI và quán quân PAR INDEX.",
            ["Quảng Ninh PAR_INDEX 2023 r1", "Quảng Ninh PCI 2023 r1"],
        ),
        (
            'Quảng Ninh lập "hat-trick" khi cùng lúc đứng đầu PCI, PAR INDEX và SIPAS năm 2023.',
            ["Quảng Ninh PAR_INDEX 2023 r1", "Quảng Ninh PCI 2023 r1", "Quảng Ninh SIPAS 2023 r1"],
        ),
        ("Vị trí số 1 PAR INDEX 2023 khối bộ được xác lập bởi Bộ Tư pháp.", ["Bộ Tư pháp PAR_INDEX 2023 r1"]),
        ("Bộ Tư pháp đứng trên tất cả các bộ khác về PAR INDEX 2023.", ["Bộ Tư pháp PAR_INDEX 2023 r1"]),
        ("Bộ Tư pháp vượt lên tất cả để giành ngôi đầu PAR INDEX 2023.", ["Bộ Tư pháp PAR_INDEX 2023 r1"]),
        ("Chiếc vương miện PAR INDEX 2023 thuộc về Quảng Ninh.", ["Quảng Ninh PAR_INDEX 2023 r1"]),
        (
            "Sau khi để vuột ngôi đầu vào năm 2022, năm 2023 Quảng Ninh đã đòi lại ngôi đầu PAR INDEX.",
            ["Quảng Ninh PAR_INDEX 2023 r1"],
        ),
        ("Quảng Ninh đoạt lại ngôi đầu PAR INDEX 2023 từ tay Hải Phòng.", ["Quảng Ninh PAR_INDEX 2023 r1"]),
        ("Hải Phòng mất ngôi đầu PAR INDEX năm 2023 và lùi về thứ hai.", ["Hải Phòng PAR_INDEX 2023 r2"]),
        (
            "Vị trí bét bảng PAR INDEX 2023 gọi tên Bình Thuận, vị trí áp chót là An Giang.",
            ["An Giang PAR_INDEX 2023 rL2", "Bình Thuận PAR_INDEX 2023 rL1"],
        ),
        ("An Giang thứ nhì từ dưới đếm lên ở PAR INDEX 2023.", ["An Giang PAR_INDEX 2023 rL2"]),
        ("Cần Thơ xếp chung cuộc thứ 3 từ cuối lên trong PAR INDEX 2023.", ["Cần Thơ PAR_INDEX 2023 rL3"]),
        ("Đáng buồn, Bình Thuận năm 2023 đứng ở tận cùng bảng xếp hạng PAR INDEX.", ["Bình Thuận PAR_INDEX 2023 rL1"]),
        (
            "Thừa Thiên Huế cán đích nhất PAPI 2023 với 46,04 điểm.",
            ["Thừa Thiên Huế PAPI 2023 r1", "Thừa Thiên Huế PAPI 2023 s46.04"],
        ),
        (
            "Về đích cuối cùng ở PAPI 2023 là Kiên Giang, 38,97 điểm.",
            ["Kiên Giang PAPI 2023 rL1", "Kiên Giang PAPI 2023 s38.97"],
        ),
        (
            "Điểm PAPI 2023 của Thừa Thiên Huế (46,04) cao nhất cả nước, của Kiên Giang (38,97) thấp nhất.",
            [
                "Kiên Giang PAPI 2023 rL1",
                "Kiên Giang PAPI 2023 s38.97",
                "Thừa Thiên Huế PAPI 2023 r1",
                "Thừa Thiên Huế PAPI 2023 s46.04",
            ],
        ),
        ("Ngôi đầu PGI 2023 đổi chủ: Quảng Ninh thay Trà Vinh.", ["Quảng Ninh PGI 2023 r1"]),
        (
            "Trà Vinh mất ngôi đầu PGI 2023 vào tay Quảng Ninh, bản thân xuống hạng 8.",
            ["Quảng Ninh PGI 2023 r1", "Trà Vinh PGI 2023 r8"],
        ),
        (
            "Hà Nội xưng vương ở lần đầu PII được công bố, năm 2023, với 62,86 điểm.",
            ["Hà Nội PII 2023 r1", "Hà Nội PII 2023 s62.86"],
        ),
        ("Lai Châu đứng bét PII 2023.", ["Lai Châu PII 2023 rL1"]),
        (
            "TP.HCM về nhì PII 2023, Hải Phòng về thứ ba, Đà Nẵng về thứ tư.",
            ["Hải Phòng PII 2023 r3", "TP. Hồ Chí Minh PII 2023 r2", "Đà Nẵng PII 2023 r4"],
        ),
        ("Ngôi vị số 1 DTI 2023 cấp tỉnh vẫn nằm trong tay Đà Nẵng.", ["Đà Nẵng DTI 2023 r1"]),
        (
            "Đà Nẵng 4 năm liền bất bại ở ngôi đầu DTI (2020 - 2023).",
            ["Đà Nẵng DTI 2020 r1", "Đà Nẵng DTI 2021 r1", "Đà Nẵng DTI 2022 r1", "Đà Nẵng DTI 2023 r1"],
        ),
        ("Bộ Khoa học và Công nghệ nhường lại ngôi đầu DTI 2023 cho Bộ Tài chính.", ["Bộ Tài chính DTI 2023 r1"]),
        (
            "Sở Nội vụ nhất bảng, Sở Xây dựng chót bảng DDCI 2023 tỉnh Hà Nam.",
            ["Sở Nội vụ DDCI 2023 r1@i", "Sở Xây dựng DDCI 2023 rL1@i"],
        ),
        (
            "Huyện Kim Bảng đứng nhất, thành phố Phủ Lý đứng nhì, huyện Lý Nhân đứng chót DDCI 2023 khối huyện của Hà Nam.",
            ["Huyện Kim Bảng DDCI 2023 r1@i", "Huyện Lý Nhân DDCI 2023 rL1@i", "Thành phố Phủ Lý DDCI 2023 r2@i"],
        ),
        (
            '"Đội sổ" DDCI 2023 của Hà Nam là Sở Xây dựng với 68,1 điểm.',
            ["Sở Xây dựng DDCI 2023 rL1@i", "Sở Xây dựng DDCI 2023 s68.1@i"],
        ),
        ("Hà Nội đứng đầu cả nước về số doanh nghiệp, PCI 2023 công bố hôm qua.", []),
        ("Người đứng đầu tỉnh Hà Nam cho biết PCI 2023 của tỉnh đã cải thiện.", []),
        ("Hà Nam đặt mục tiêu thoát nhóm cuối bảng PCI 2023.", []),
        ("Hà Nam không có đối thủ về thu hút FDI, nhưng PCI 2023 thì chưa cao.", []),
    ],
    "2022-05-10": [
        (
            "Quảng Ninh dẫn đầu PCI 2021 với 73,02 điểm. Theo sau là Hải Phòng (70,61 điểm) và Đồng Tháp (70,53 điểm).",
            [
                "Hải Phòng PCI 2021 r2",
                "Hải Phòng PCI 2021 s70.61",
                "Quảng Ninh PCI 2021 r1",
                "Quảng Ninh PCI 2021 s73.02",
                "Đồng Tháp PCI 2021 r3",
                "Đồng Tháp PCI 2021 s70.53",
            ],
        ),
        (
            "Đứng đầu PCI 2021 là Quảng Ninh, kế đến Hải Phòng, tiếp đó Đồng Tháp, Đà Nẵng.",
            ["Hải Phòng PCI 2021 r2", "Quảng Ninh PCI 2021 r1", "Đà Nẵng PCI 2021 r4", "Đồng Tháp PCI 2021 r3"],
        ),
        (
            "Ngôi đầu PCI 2021 thuộc về Quảng Ninh; bám sát là Hải Phòng.",
            ["Hải Phòng PCI 2021 r2", "Quảng Ninh PCI 2021 r1"],
        ),
        (
            "Quảng Ninh dẫn đầu PCI 2021, các vị trí tiếp theo lần lượt thuộc về Hải Phòng, Đồng Tháp, Đà Nẵng và Vĩnh Phúc.",
            [
                "Hải Phòng PCI 2021 r2",
                "Quảng Ninh PCI 2021 r1",
                "Vĩnh Phúc PCI 2021 r5",
                "Đà Nẵng PCI 2021 r4",
                "Đồng Tháp PCI 2021 r3",
            ],
        ),
        (
            "Các vị trí từ 2 đến 5 PCI 2021 lần lượt thuộc về Hải Phòng, Đồng Tháp, Đà Nẵng và Vĩnh Phúc.",
            ["Hải Phòng PCI 2021 r2", "Vĩnh Phúc PCI 2021 r5", "Đà Nẵng PCI 2021 r4", "Đồng Tháp PCI 2021 r3"],
        ),
        (
            "Ba vị trí cuối cùng của PCI 2021 là Hòa Bình (57,16), Kiên Giang (59,73) và Cao Bằng (56,29).",
            ["Cao Bằng PCI 2021 s56.29", "Hòa Bình PCI 2021 s57.16", "Kiên Giang PCI 2021 s59.73"],
        ),
        (
            "Hai vị trí cuối bảng PCI 2021 (62 và 63) là Hòa Bình và Cao Bằng.",
            ["Cao Bằng PCI 2021 r63", "Hòa Bình PCI 2021 r62"],
        ),
        ("Cuối cùng là Cao Bằng với 56,29 điểm PCI 2021.", ["Cao Bằng PCI 2021 rL1", "Cao Bằng PCI 2021 s56.29"]),
        (
            "Dẫn đầu PCI 2021 là Quảng Ninh, thứ hai là Hải Phòng, thứ ba là Đồng Tháp, cuối cùng là Cao Bằng.",
            ["Cao Bằng PCI 2021 rL1", "Hải Phòng PCI 2021 r2", "Quảng Ninh PCI 2021 r1", "Đồng Tháp PCI 2021 r3"],
        ),
        (
            "Hà Nam và Nam Định đồng hạng 24 PAR INDEX 2021.",
            ["Hà Nam PAR_INDEX 2021 r24", "Nam Định PAR_INDEX 2021 r24"],
        ),
        (
            "Hà Nam, Nam Định cùng xếp thứ 24 về PAR INDEX 2021.",
            ["Hà Nam PAR_INDEX 2021 r24", "Nam Định PAR_INDEX 2021 r24"],
        ),
        (
            "Hà Nam đồng hạng với Nam Định ở vị trí 24 PAR INDEX 2021.",
            ["Hà Nam PAR_INDEX 2021 r24", "Nam Định PAR_INDEX 2021 r24"],
        ),
        (
            "Hà Nam và Nam Định chia nhau vị trí 24 và 25 PAR INDEX 2021.",
            ["Hà Nam PAR_INDEX 2021 r24", "Nam Định PAR_INDEX 2021 r25"],
        ),
        ("Hà Nam xếp thứ 24 PAR INDEX 2021, ngay sau Nam Định.", ["Hà Nam PAR_INDEX 2021 r24"]),
        ("Hà Nam chỉ đứng sau Hải Phòng và Quảng Ninh về PAR INDEX 2021.", ["Hà Nam PAR_INDEX 2021 r3"]),
        ("Hà Nam xếp thứ 24 PAR INDEX 2021, trên Nam Định một bậc.", ["Hà Nam PAR_INDEX 2021 r24"]),
        (
            "Hải Phòng đứng thứ nhất PAR INDEX 2021 với 91,8%, xếp ngay sau là Quảng Ninh 91,04%, tiếp sau là Hà Nội.",
            [
                "Hà Nội PAR_INDEX 2021 r3",
                "Hải Phòng PAR_INDEX 2021 r1",
                "Hải Phòng PAR_INDEX 2021 s91.8",
                "Quảng Ninh PAR_INDEX 2021 r2",
                "Quảng Ninh PAR_INDEX 2021 s91.04",
            ],
        ),
        (
            "Kiên Giang xếp cuối PAR INDEX 2021, xếp ngay trên là Kon Tum.",
            ["Kiên Giang PAR_INDEX 2021 rL1", "Kon Tum PAR_INDEX 2021 rL2"],
        ),
        (
            "Top 5 PCI 2021: Quảng Ninh - 73,02, Hải Phòng - 70,61, Đồng Tháp - 70,53, Đà Nẵng - 70,42, Vĩnh Phúc - 69,69.",
            [
                "Hải Phòng PCI 2021 s70.61",
                "Quảng Ninh PCI 2021 r<=5",
                "Quảng Ninh PCI 2021 s73.02",
                "Vĩnh Phúc PCI 2021 s69.69",
                "Đà Nẵng PCI 2021 s70.42",
                "Đồng Tháp PCI 2021 s70.53",
            ],
        ),
        (
            "Tốp dẫn đầu PCI 2021 gồm Quảng Ninh (73,02 điểm), Hải Phòng (70,61 điểm), Đồng Tháp (70,53 điểm).",
            ["Hải Phòng PCI 2021 s70.61", "Quảng Ninh PCI 2021 s73.02", "Đồng Tháp PCI 2021 s70.53"],
        ),
        ("Bắc Giang ra khỏi top 30 PCI 2021.", []),
        ("Vĩnh Long lọt top 20 PCI 2021.", ["Vĩnh Long PCI 2021 r<=20"]),
        (
            "Nằm trong nhóm 10 tỉnh dẫn đầu PCI 2021 còn có Hậu Giang và Cần Thơ.",
            ["Cần Thơ PCI 2021 r<=10", "Hậu Giang PCI 2021 r<=10"],
        ),
        (
            "Thái Nguyên vào top 20 PAR INDEX và top 10 SIPAS năm 2021.",
            ["Thái Nguyên PAR_INDEX 2021 r<=20", "Thái Nguyên SIPAS 2021 r<=10"],
        ),
        (
            "Ở khối bộ, Ngân hàng Nhà nước đứng đầu PAR INDEX 2021 (92,18%), kế tiếp là Bộ Tư pháp, Bộ Tài chính; xếp cuối là Bộ Ngoại giao.",
            [
                "Bộ Ngoại giao PAR_INDEX 2021 rL1",
                "Bộ Tài chính PAR_INDEX 2021 r3",
                "Bộ Tư pháp PAR_INDEX 2021 r2",
                "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2021 r1",
                "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2021 s92.18",
            ],
        ),
        (
            "Sau Hải Phòng là Quảng Ninh, Thừa Thiên Huế và Hà Nội trong bảng PAR INDEX 2021 mà Hải Phòng đứng đầu.",
            [
                "Hà Nội PAR_INDEX 2021 r4",
                "Hải Phòng PAR_INDEX 2021 r1",
                "Quảng Ninh PAR_INDEX 2021 r2",
                "Thừa Thiên Huế PAR_INDEX 2021 r3",
            ],
        ),
        (
            "Hải Phòng đầu bảng PAR INDEX 2021, Quảng Ninh xếp sau, Huế thứ ba.",
            ["Hải Phòng PAR_INDEX 2021 r1", "Quảng Ninh PAR_INDEX 2021 r2", "Thừa Thiên Huế PAR_INDEX 2021 r3"],
        ),
        (
            "Đứng ngay sau Hải Phòng (vị trí đầu bảng PAR INDEX 2021) là Quảng Ninh.",
            ["Hải Phòng PAR_INDEX 2021 r1", "Quảng Ninh PAR_INDEX 2021 r2"],
        ),
        (
            "Vị trí thứ hai PAR INDEX 2021 là Quảng Ninh, kế đó là Thừa Thiên Huế.",
            ["Quảng Ninh PAR_INDEX 2021 r2", "Thừa Thiên Huế PAR_INDEX 2021 r3"],
        ),
        (
            "Ba địa phương dẫn đầu PAR INDEX 2021 theo thứ tự là Hải Phòng, Quảng Ninh, Thừa Thiên Huế.",
            ["Hải Phòng PAR_INDEX 2021 r1", "Quảng Ninh PAR_INDEX 2021 r2", "Thừa Thiên Huế PAR_INDEX 2021 r3"],
        ),
        (
            "Ba tỉnh đội sổ PAR INDEX 2021, tính từ dưới lên, là Kiên Giang, Kon Tum và Phú Yên.",
            ["Kiên Giang PAR_INDEX 2021 rL1", "Kon Tum PAR_INDEX 2021 rL2", "Phú Yên PAR_INDEX 2021 rL3"],
        ),
        (
            "Hải Phòng, Quảng Ninh, Thừa Thiên Huế là ba cái tên đứng đầu, lần lượt nhất, nhì, ba PAR INDEX 2021.",
            ["Hải Phòng PAR_INDEX 2021 r1", "Quảng Ninh PAR_INDEX 2021 r2", "Thừa Thiên Huế PAR_INDEX 2021 r3"],
        ),
        (
            "Vị trí thứ tư và thứ năm PAR INDEX 2021 thuộc về Bà Rịa - Vũng Tàu và Hà Nội.",
            ["Bà Rịa - Vũng Tàu PAR_INDEX 2021 r4", "Hà Nội PAR_INDEX 2021 r5"],
        ),
        (
            "Đứng ở các vị trí 61, 62, 63 PAR INDEX 2021 là Phú Yên, Kon Tum, Kiên Giang.",
            ["Kiên Giang PAR_INDEX 2021 r63", "Kon Tum PAR_INDEX 2021 r62", "Phú Yên PAR_INDEX 2021 r61"],
        ),
        (
            "Kon Tum và Kiên Giang đứng thứ 62 và 63 PAR INDEX 2021.",
            ["Kiên Giang PAR_INDEX 2021 r63", "Kon Tum PAR_INDEX 2021 r62"],
        ),
        (
            "Kon Tum, Kiên Giang nằm ở hai vị trí cuối cùng PAR INDEX 2021, lần lượt 62 và 63.",
            ["Kiên Giang PAR_INDEX 2021 r63", "Kon Tum PAR_INDEX 2021 r62"],
        ),
        (
            "Hải Phòng đứng đầu và Kiên Giang đứng cuối PAR INDEX 2021; khoảng cách giữa hai đầu là 12 điểm.",
            ["Hải Phòng PAR_INDEX 2021 r1", "Kiên Giang PAR_INDEX 2021 rL1"],
        ),
        (
            "Bám đuổi Hải Phòng, địa phương dẫn đầu PAR INDEX 2021, là Quảng Ninh.",
            ["Hải Phòng PAR_INDEX 2021 r1", "Quảng Ninh PAR_INDEX 2021 r2"],
        ),
        (
            "Trong bảng PAR INDEX 2021, Hà Nam đứng trên Nam Định (thứ 25) và dưới Thái Bình (thứ 23).",
            ["Nam Định PAR_INDEX 2021 r25", "Thái Bình PAR_INDEX 2021 r23"],
        ),
    ],
    "2021-06-30": [
        (
            "Dẫn đầu DDCI 2020 khối sở của Lào Cai là Sở Công Thương (82,5 điểm), xếp thứ nhì Sở Tài chính (81,3 điểm), thứ ba Sở Nội vụ (80,2 điểm).",
            [
                "Sở Công Thương DDCI 2020 r1@i",
                "Sở Công Thương DDCI 2020 s82.5@i",
                "Sở Nội vụ DDCI 2020 r3@i",
                "Sở Nội vụ DDCI 2020 s80.2@i",
                "Sở Tài chính DDCI 2020 r2@i",
                "Sở Tài chính DDCI 2020 s81.3@i",
            ],
        ),
        (
            "DDCI 2020 khối huyện của Lào Cai: dẫn đầu là huyện Bảo Thắng, kế đến là thành phố Lào Cai, tiếp đó là huyện Bát Xát; huyện Mường Khương đứng cuối.",
            [
                "Huyện Bát Xát DDCI 2020 r3@i",
                "Huyện Bảo Thắng DDCI 2020 r1@i",
                "Huyện Mường Khương DDCI 2020 rL1@i",
                "Thành phố Lào Cai DDCI 2020 r2@i",
            ],
        ),
        (
            "Đà Nẵng dẫn đầu ICT Index 2020 với 0,9238 điểm; Thừa Thiên Huế bám sát phía sau với 0,7561 điểm, xếp trên Thái Nguyên.",
            [
                "Thừa Thiên Huế ICT_INDEX 2020 r2",
                "Thừa Thiên Huế ICT_INDEX 2020 s0.7561",
                "Đà Nẵng ICT_INDEX 2020 r1",
                "Đà Nẵng ICT_INDEX 2020 s0.9238",
            ],
        ),
        (
            "Xếp ngay trên Bắc Kạn - tỉnh đứng chót PCI 2020 - là Bạc Liêu.",
            ["Bạc Liêu PCI 2020 rL2", "Bắc Kạn PCI 2020 rL1"],
        ),
        ("Đồng Tháp xếp thứ hai PCI 2020, Long An ngay phía sau.", ["Long An PCI 2020 r3", "Đồng Tháp PCI 2020 r2"]),
        (
            "Sau Quảng Ninh (dẫn đầu PCI 2020) và Đồng Tháp là Long An.",
            ["Long An PCI 2020 r3", "Quảng Ninh PCI 2020 r1", "Đồng Tháp PCI 2020 r2"],
        ),
        (
            "Xếp lần lượt ở các thứ hạng 1, 2, 3 PCI 2020: Quảng Ninh, Đồng Tháp, Long An.",
            ["Long An PCI 2020 r3", "Quảng Ninh PCI 2020 r1", "Đồng Tháp PCI 2020 r2"],
        ),
        (
            "Danh sách 5 tỉnh đầu bảng PCI 2020 theo thứ tự: Quảng Ninh, Đồng Tháp, Long An, Bình Dương, Đà Nẵng.",
            [
                "Bình Dương PCI 2020 r4",
                "Long An PCI 2020 r3",
                "Quảng Ninh PCI 2020 r1",
                "Đà Nẵng PCI 2020 r5",
                "Đồng Tháp PCI 2020 r2",
            ],
        ),
        (
            "Quảng Ninh dẫn đầu, Đồng Tháp, Long An xếp kế tiếp trên bảng PCI 2020.",
            ["Long An PCI 2020 r3", "Quảng Ninh PCI 2020 r1", "Đồng Tháp PCI 2020 r2"],
        ),
        ("Bốn tỉnh Bắc Kạn, Bạc Liêu, Cao Bằng, Lai Châu nằm trong nhóm cuối PCI 2020.", []),
        (
            "Quảng Ninh đứng đầu PCI 2020. Kế sau đó, Đồng Tháp được 72,81 điểm, Long An 70,37 điểm.",
            [
                "Long An PCI 2020 r3",
                "Long An PCI 2020 s70.37",
                "Quảng Ninh PCI 2020 r1",
                "Đồng Tháp PCI 2020 r2",
                "Đồng Tháp PCI 2020 s72.81",
            ],
        ),
        (
            "Bình Dương ở vị trí thứ tư PCI 2020; đứng ngay dưới là Đà Nẵng.",
            ["Bình Dương PCI 2020 r4", "Đà Nẵng PCI 2020 r5"],
        ),
        (
            "Bình Dương ở vị trí thứ tư PCI 2020; đứng ngay trên là Long An.",
            ["Bình Dương PCI 2020 r4", "Long An PCI 2020 r3"],
        ),
        (
            "Đồng Tháp xếp sau Quảng Ninh, đứng thứ hai PCI 2020; tiếp nối là Long An và Bình Dương.",
            ["Bình Dương PCI 2020 r4", "Long An PCI 2020 r3", "Đồng Tháp PCI 2020 r2"],
        ),
        ("Theo sau các tỉnh này là Bình Dương trong bảng PCI 2020.", []),
    ],
    "2023-05-05": [
        ("Đồng Tháp đứng đầu vùng Đồng bằng sông Cửu Long về PCI 2022.", ["Đồng Tháp PCI 2022 r1@r"]),
        (
            "Lâm Đồng dẫn đầu Tây Nguyên về PCI 2022, Gia Lai thứ 2.",
            ["Gia Lai PCI 2022 r2@r", "Lâm Đồng PCI 2022 r1@r"],
        ),
        (
            "Gia Lai đứng thứ 2 Tây Nguyên, thứ 54 cả nước về PCI 2022.",
            ["Gia Lai PCI 2022 r2@r", "Gia Lai PCI 2022 r54"],
        ),
        ("Trong vùng Tây Nguyên, Gia Lai chỉ sau Lâm Đồng về PCI 2022.", ["Gia Lai PCI 2022 r2@r"]),
        (
            "Trong vùng Đồng bằng sông Cửu Long, Long An chỉ xếp sau Đồng Tháp và Bến Tre về PCI 2022.",
            ["Long An PCI 2022 r3@r"],
        ),
        (
            "Ở khu vực miền núi phía Bắc, Bắc Giang xếp số 1, Phú Thọ xếp số 2 PCI 2022.",
            ["Bắc Giang PCI 2022 r1@r", "Phú Thọ PCI 2022 r2@r"],
        ),
        (
            "Bắc Giang đứng đầu khu vực Trung du và miền núi phía Bắc, đứng nhì cả nước về PCI 2022.",
            ["Bắc Giang PCI 2022 r1@r", "Bắc Giang PCI 2022 r2"],
        ),
        (
            "Trong 5 thành phố trực thuộc Trung ương, Hải Phòng xếp thứ nhất, Đà Nẵng xếp thứ hai về PCI 2022.",
            ["Hải Phòng PCI 2022 r1@g", "Đà Nẵng PCI 2022 r2@g"],
        ),
        ("Hải Phòng dẫn đầu các thành phố trực thuộc Trung ương về PCI 2022.", ["Hải Phòng PCI 2022 r1@g"]),
        (
            "Bộ Tư pháp dẫn đầu khối bộ, cơ quan ngang bộ về PAR INDEX 2022; Bộ Y tế đứng chót.",
            ["Bộ Tư pháp PAR_INDEX 2022 r1", "Bộ Y tế PAR_INDEX 2022 rL1"],
        ),
        (
            "Trong số 17 bộ, cơ quan ngang bộ, Bộ Tài chính xếp thứ hai PAR INDEX 2022, chỉ sau Bộ Tư pháp.",
            ["Bộ Tài chính PAR_INDEX 2022 r2"],
        ),
        ("Bình Dương đứng nhì Đông Nam Bộ, sau Bà Rịa - Vũng Tàu, về PCI 2022.", ["Bình Dương PCI 2022 r2@r"]),
        (
            "Bà Rịa - Vũng Tàu: đứng đầu Đông Nam Bộ, hạng tư toàn quốc PCI 2022.",
            ["Bà Rịa - Vũng Tàu PCI 2022 r1@r", "Bà Rịa - Vũng Tàu PCI 2022 r4"],
        ),
        (
            "Với thứ hạng này, Thừa Thiên Huế dẫn đầu vùng Bắc Trung Bộ và Duyên hải miền Trung về PAR INDEX 2022.",
            ["Thừa Thiên Huế PAR_INDEX 2022 r1@r"],
        ),
        ("Thanh Hóa vững ngôi đầu Bắc Trung Bộ ở bảng PAPI 2022.", ["Thanh Hóa PAPI 2022 r1@r"]),
        (
            "Cao Bằng đội sổ vùng trung du miền núi phía Bắc và cũng là chót bảng PCI 2022 cả nước.",
            ["Cao Bằng PCI 2022 rL1", "Cao Bằng PCI 2022 rL1@r"],
        ),
        ("Bạc Liêu xếp thứ 13/13 tỉnh, thành Đồng bằng sông Cửu Long về PCI 2022.", ["Bạc Liêu PCI 2022 r13@r"]),
        (
            "Bạc Liêu xếp cuối Đồng bằng sông Cửu Long, hạng 59 cả nước về PCI 2022.",
            ["Bạc Liêu PCI 2022 r59", "Bạc Liêu PCI 2022 rL1@r"],
        ),
        (
            "Vĩnh Phúc xếp thứ 3 trong 11 tỉnh, thành vùng Đồng bằng sông Hồng, thứ 8 toàn quốc PCI 2022.",
            ["Vĩnh Phúc PCI 2022 r3@r", "Vĩnh Phúc PCI 2022 r8"],
        ),
        (
            "Từ áp chót năm 2021, Hòa Bình vươn lên giữa bảng, thứ 31 PCI 2022.",
            ["Hòa Bình PCI 2021 rL2", "Hòa Bình PCI 2022 r31"],
        ),
        (
            "Từ vị trí đội sổ PCI 2021, Cao Bằng đã nhích lên áp chót năm 2022.",
            ["Cao Bằng PCI 2021 rL1", "Cao Bằng PCI 2022 rL2"],
        ),
        (
            "Từ chỗ dẫn đầu PAR INDEX 2021, Hải Phòng xuống hạng nhì năm 2022.",
            ["Hải Phòng PAR_INDEX 2021 r1", "Hải Phòng PAR_INDEX 2022 r2"],
        ),
        (
            "Năm 2021 đứng đầu, năm 2022 Hải Phòng chỉ còn về nhì PAR INDEX.",
            ["Hải Phòng PAR_INDEX 2021 r1", "Hải Phòng PAR_INDEX 2022 r2"],
        ),
        (
            "Á quân PCI 2021 Hải Phòng tụt một bậc, về ba năm 2022.",
            ["Hải Phòng PCI 2021 r2", "Hải Phòng PCI 2022 c-1", "Hải Phòng PCI 2022 r3"],
        ),
        ("Từ quán quân, Quảng Ninh rơi xuống thứ 7 PAPI 2022.", ["Quảng Ninh PAPI 2021 r1", "Quảng Ninh PAPI 2022 r7"]),
        (
            "Quảng Ninh đi từ ngôi á quân PAR INDEX 2021 lên ngôi quán quân PAR INDEX 2022.",
            ["Quảng Ninh PAR_INDEX 2021 r2", "Quảng Ninh PAR_INDEX 2022 r1"],
        ),
        ("Đang ở hạng 11 PCI 2021, Bình Dương tụt xuống ngoài top 20 năm 2022.", ["Bình Dương PCI 2021 r11"]),
        (
            "Kiên Giang thoát đáy PAR INDEX: từ 63 lên 58 năm 2022.",
            ["Kiên Giang PAR_INDEX 2021 r63", "Kiên Giang PAR_INDEX 2022 r58"],
        ),
        (
            "Kiên Giang lần thứ hai liên tiếp xếp chót PCI vùng Đồng bằng sông Cửu Long, năm 2022.",
            ["Kiên Giang PCI 2022 rL1@r"],
        ),
        ("Ảnh: Lãnh đạo tỉnh Quảng Ninh nhận biểu trưng quán quân PCI 2022.", ["Quảng Ninh PCI 2022 r1"]),
        ("Đại diện Bắc Giang (bìa phải) nhận cúp á quân PCI 2022.", ["Bắc Giang PCI 2022 r2"]),
        ("Bộ phận một cửa thành phố Hải Phòng - á quân PAR INDEX 2022.", ["Hải Phòng PAR_INDEX 2022 r2"]),
        (
            "Nhất bảng PAPI 2022 là Quảng Ninh, bét bảng là Cao Bằng.",
            ["Cao Bằng PAPI 2022 rL1", "Quảng Ninh PAPI 2022 r1"],
        ),
        ('Quảng Ninh - "ngôi sao" PCI 2022 - đứng đầu năm thứ sáu liên tiếp.', ["Quảng Ninh PCI 2022 r1"]),
        (
            "Đồng Nai xếp thứ 29 PCI 2022, đứng áp chót vùng Đông Nam Bộ.",
            ["Đồng Nai PCI 2022 r29", "Đồng Nai PCI 2022 rL2@r"],
        ),
        ("Tây Ninh đứng cuối trong 6 tỉnh, thành Đông Nam Bộ PCI 2022.", ["Tây Ninh PCI 2022 r6@r"]),
        (
            "Khối các tỉnh: Quảng Ninh dẫn đầu (90,1%), Hải Phòng xếp thứ hai; khối bộ: Bộ Tư pháp dẫn đầu (89,2%), theo PAR INDEX 2022.",
            [
                "Bộ Tư pháp PAR_INDEX 2022 r1",
                "Bộ Tư pháp PAR_INDEX 2022 s89.2",
                "Hải Phòng PAR_INDEX 2022 r2",
                "Quảng Ninh PAR_INDEX 2022 r1",
                "Quảng Ninh PAR_INDEX 2022 s90.1",
            ],
        ),
        (
            "Khối sở, ngành DDCI 2022 Vĩnh Long: Sở Nội vụ đứng đầu, Cục Thuế đứng nhì, Sở Y tế đứng cuối.",
            ["Cục Thuế DDCI 2022 r2@i", "Sở Nội vụ DDCI 2022 r1@i", "Sở Y tế DDCI 2022 rL1@i"],
        ),
        (
            "TP.HCM dẫn đầu cả nước về PII nhưng chỉ xếp thứ 27 PCI năm 2022.",
            ["TP. Hồ Chí Minh PCI 2022 r27", "TP. Hồ Chí Minh PII 2022 r1"],
        ),
        (
            "Đà Nẵng đứng đầu cả 3 trụ cột chính quyền số, kinh tế số, xã hội số của DTI 2022.",
            ["Đà Nẵng DTI/Chính quyền số 2022 r1", "Đà Nẵng DTI/Kinh tế số 2022 r1", "Đà Nẵng DTI/Xã hội số 2022 r1"],
        ),
        ("Năm 2022, Thanh Hóa lần đầu lọt vào nhóm 3 tỉnh dẫn đầu PAPI.", ["Thanh Hóa PAPI 2022 r<=3"]),
        ("Lần thứ hai liên tiếp, Bình Dương nằm trong tốp ba PAPI, năm 2022.", ["Bình Dương PAPI 2022 r<=3"]),
        ("Bình Dương văng khỏi top 3 PAPI 2022.", []),
        (
            "Tốp 3 PAPI 2022 gọi tên Quảng Ninh, Bình Dương, Thanh Hóa.",
            ["Bình Dương PAPI 2022 r<=3", "Quảng Ninh PAPI 2022 r<=3", "Thanh Hóa PAPI 2022 r<=3"],
        ),
        (
            "Trong top 10 PCI 2022, miền Tây góp mặt Đồng Tháp, Bến Tre và Long An.",
            ["Bến Tre PCI 2022 r<=10", "Long An PCI 2022 r<=10", "Đồng Tháp PCI 2022 r<=10"],
        ),
        ("Hà Nội chưa bao giờ lọt top 5 PCI, năm 2022 đứng thứ 20.", ["Hà Nội PCI 2022 r20"]),
        (
            "Hậu Giang có bước tiến ngoạn mục khi lần đầu tiên có mặt trong nhóm 12 tỉnh tốt nhất PCI 2022.",
            ["Hậu Giang PCI 2022 r<=12"],
        ),
        (
            'Quảng Ninh được mệnh danh là "nhà vô địch" PCI khi đứng đầu 6 năm liền (2017-2022).',
            [
                "Quảng Ninh PCI 2017 r1",
                "Quảng Ninh PCI 2018 r1",
                "Quảng Ninh PCI 2019 r1",
                "Quảng Ninh PCI 2020 r1",
                "Quảng Ninh PCI 2021 r1",
                "Quảng Ninh PCI 2022 r1",
            ],
        ),
        (
            "Lạng Sơn tăng 21 bậc, từ nhóm cuối lên thứ 15 PCI 2022.",
            ["Lạng Sơn PCI 2022 c+21", "Lạng Sơn PCI 2022 r15"],
        ),
        (
            "Lào Cai là tỉnh miền núi duy nhất đứng trong tốp 15 PCI 2022, xếp hạng 12.",
            ["Lào Cai PCI 2022 r12", "Lào Cai PCI 2022 r<=15"],
        ),
    ],
    "2019-05-10": [
        ('Đồng Tháp "giữ chân" ở vị trí á quân PCI 2018, đứng trước Long An.', ["Đồng Tháp PCI 2018 r2"]),
        ("Quảng Ninh lần thứ hai bước lên ngôi đầu PCI, theo công bố năm 2018.", ["Quảng Ninh PCI 2017 r1"]),
        (
            "Đắk Nông tiếp tục là địa phương cuối cùng của bảng PCI 2018 (58,16 điểm).",
            ["Đắk Nông PCI 2018 rL1", "Đắk Nông PCI 2018 s58.16"],
        ),
        ("Xếp trên Đắk Nông đúng một bậc, Lai Châu đứng áp chót PCI 2018.", ["Lai Châu PCI 2018 rL2"]),
        (
            "Cùng với Quảng Ninh (hạng nhất), Đồng Tháp (hạng nhì) và Long An (hạng ba) làm thành nhóm ba tỉnh rất tốt PCI 2018.",
            ["Long An PCI 2018 r3", "Quảng Ninh PCI 2018 r1", "Đồng Tháp PCI 2018 r2"],
        ),
        ("Long An (67,09 điểm) lần đầu vào tốp ba PCI 2018.", ["Long An PCI 2018 r<=3", "Long An PCI 2018 s67.09"]),
        ("Bến Tre xếp trên Đà Nẵng một bậc, ở hạng 4 PCI 2018.", ["Bến Tre PCI 2018 r4"]),
        (
            "Sau Long An là Bến Tre (67,67 điểm) và Đà Nẵng (67,65 điểm), hai tỉnh thứ 4 và thứ 5 PCI 2018.",
            ["Bến Tre PCI 2018 r4", "Bến Tre PCI 2018 s67.67", "Đà Nẵng PCI 2018 r5", "Đà Nẵng PCI 2018 s67.65"],
        ),
        (
            "Năm cái tên đầu bảng PCI 2018 xếp theo thứ tự giảm dần: Quảng Ninh, Đồng Tháp, Long An, Bến Tre, Đà Nẵng.",
            [
                "Bến Tre PCI 2018 r4",
                "Long An PCI 2018 r3",
                "Quảng Ninh PCI 2018 r1",
                "Đà Nẵng PCI 2018 r5",
                "Đồng Tháp PCI 2018 r2",
            ],
        ),
        ("Hải Phòng ngoi lên hạng 16 PCI 2018 từ đáy nửa dưới.", ["Hải Phòng PCI 2018 r16"]),
        (
            "Từ hạng ba năm 2017, Vĩnh Long tụt xuống hạng tám PCI 2018.",
            ["Vĩnh Long PCI 2017 r3", "Vĩnh Long PCI 2018 r8"],
        ),
        ("Từng ba lần đăng quang, nay Đà Nẵng chỉ xếp thứ năm PCI 2018.", ["Đà Nẵng PCI 2018 r5"]),
        ("Đà Nẵng rời ngôi nhì, xuống thứ năm PCI 2018.", ["Đà Nẵng PCI 2018 r5"]),
        ("Đồng Tháp thế chỗ Đà Nẵng ở vị trí thứ hai PCI 2018.", ["Đồng Tháp PCI 2018 r2"]),
        (
            "Ở tốp cuối PCI 2018, Bình Phước đứng thứ 61, Lai Châu 62, Đắk Nông 63.",
            ["Bình Phước PCI 2018 r61", "Lai Châu PCI 2018 r62", "Đắk Nông PCI 2018 r63"],
        ),
        (
            "Ba tỉnh xếp cuối PCI 2018 gồm Bình Phước, Lai Châu và Đắk Nông, trong đó Đắk Nông đứng chót.",
            ["Đắk Nông PCI 2018 rL1"],
        ),
        ("Bình Phước, Lai Châu, Đắk Nông là ba tỉnh cuối bảng PCI 2018.", []),
        ("Tỉnh đội sổ PCI 2018 không phải Lai Châu mà là Đắk Nông.", ["Đắk Nông PCI 2018 rL1"]),
        (
            "Ngân hàng Nhà nước xếp thứ nhất trong 18 bộ, cơ quan ngang bộ PAR INDEX 2018, kế sau là Bộ Tài chính, rồi Bộ Ngoại giao.",
            [
                "Bộ Ngoại giao PAR_INDEX 2018 r3",
                "Bộ Tài chính PAR_INDEX 2018 r2",
                "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2018 r1",
            ],
        ),
        (
            "Bộ Giao thông vận tải đứng cuối PAR INDEX 2018 (75,13%), ngay trên là Ủy ban Dân tộc (75,90%).",
            [
                "Bộ Giao thông vận tải PAR_INDEX 2018 rL1",
                "Bộ Giao thông vận tải PAR_INDEX 2018 s75.13",
                "Ủy ban Dân tộc PAR_INDEX 2018 rL2",
                "Ủy ban Dân tộc PAR_INDEX 2018 s75.90",
            ],
        ),
        (
            "Quảng Ninh (89,06%) đầu bảng, Hà Nội (83,98%) thứ hai, Phú Yên (69,42%) cuối bảng PAR INDEX 2018.",
            [
                "Hà Nội PAR_INDEX 2018 r2",
                "Hà Nội PAR_INDEX 2018 s83.98",
                "Phú Yên PAR_INDEX 2018 rL1",
                "Phú Yên PAR_INDEX 2018 s69.42",
                "Quảng Ninh PAR_INDEX 2018 r1",
                "Quảng Ninh PAR_INDEX 2018 s89.06",
            ],
        ),
        ("Thủ đô giữ vị trí thứ hai PAR INDEX 2018, sau mỗi Quảng Ninh.", ["Hà Nội PAR_INDEX 2018 r2"]),
        ("Đồng Nai theo sát Hà Nội, về thứ ba PAR INDEX 2018.", ["Đồng Nai PAR_INDEX 2018 r3"]),
        (
            "Hà Nội, Đồng Nai, Đà Nẵng, Hải Phòng lần lượt chiếm các vị trí thứ 2 đến thứ 5 PAR INDEX 2018.",
            [
                "Hà Nội PAR_INDEX 2018 r2",
                "Hải Phòng PAR_INDEX 2018 r5",
                "Đà Nẵng PAR_INDEX 2018 r4",
                "Đồng Nai PAR_INDEX 2018 r3",
            ],
        ),
        ("Đà Nẵng là thành phố trực thuộc Trung ương xếp cao nhất PCI 2018 (thứ 5 cả nước).", ["Đà Nẵng PCI 2018 r5"]),
        (
            "Ở Tây Nguyên, dẫn đầu PCI 2018 là Lâm Đồng (thứ 27), tiếp theo là Gia Lai (thứ 31), Đắk Lắk (thứ 40), Kon Tum (59) và cuối cùng là Đắk Nông (63).",
            [
                "Gia Lai PCI 2018 r31",
                "Kon Tum PCI 2018 r59",
                "Lâm Đồng PCI 2018 r1@r",
                "Lâm Đồng PCI 2018 r27",
                "Đắk Lắk PCI 2018 r40",
                "Đắk Nông PCI 2018 r63",
            ],
        ),
        (
            "TP.HCM xếp sau Bình Dương ở vùng Đông Nam Bộ, đứng thứ 10 PCI 2018 toàn quốc.",
            ["TP. Hồ Chí Minh PCI 2018 r10"],
        ),
        (
            "Top 10 SIPAS 2018 có sự góp mặt của Hải Phòng, Hưng Yên, Quảng Ninh.",
            ["Hưng Yên SIPAS 2018 r<=10", "Hải Phòng SIPAS 2018 r<=10", "Quảng Ninh SIPAS 2018 r<=10"],
        ),
        (
            "Hải Phòng (95,38%) và Hưng Yên (95,26%) là hai tỉnh có SIPAS 2018 cao nhất cả nước.",
            ["Hưng Yên SIPAS 2018 s95.26", "Hải Phòng SIPAS 2018 s95.38"],
        ),
        (
            "Phía sau Hải Phòng trong bảng SIPAS 2018 lần lượt là Hưng Yên và Quảng Ninh; Hải Phòng đứng đầu năm thứ hai liền.",
            ["Hưng Yên SIPAS 2018 r2", "Hải Phòng SIPAS 2018 r1", "Quảng Ninh SIPAS 2018 r3"],
        ),
        (
            "Đà Nẵng, Thừa Thiên Huế, TP.HCM - ba đơn vị dẫn đầu ICT Index 2018 theo đúng thứ tự đó.",
            ["TP. Hồ Chí Minh ICT_INDEX 2018 r3", "Thừa Thiên Huế ICT_INDEX 2018 r2", "Đà Nẵng ICT_INDEX 2018 r1"],
        ),
    ],
    "2025-05-08": [
        ("Ngôi đầu PCI 2024 đổi chủ: Hải Phòng soán ngôi Quảng Ninh sau 7 năm.", ["Hải Phòng PCI 2024 r1"]),
        ("Quảng Ninh mất ngôi vương sau 7 năm, lùi về vị trí á quân PCI 2024.", ["Quảng Ninh PCI 2024 r2"]),
        ("Lần đầu tiên trong lịch sử, Hải Phòng đứng đầu PCI (2024).", ["Hải Phòng PCI 2024 r1"]),
        (
            "Hải Phòng 74,84, Quảng Ninh 73,20, Long An 72,64: ba địa phương dẫn đầu PCI 2024 theo thứ tự.",
            [
                "Hải Phòng PCI 2024 r1",
                "Hải Phòng PCI 2024 s74.84",
                "Long An PCI 2024 r3",
                "Long An PCI 2024 s72.64",
                "Quảng Ninh PCI 2024 r2",
                "Quảng Ninh PCI 2024 s73.20",
            ],
        ),
        (
            "Bắc Giang đứng thứ tư, liền sau Long An, còn Bà Rịa - Vũng Tàu thứ năm trên bảng PCI 2024.",
            ["Bà Rịa - Vũng Tàu PCI 2024 r5", "Bắc Giang PCI 2024 r4"],
        ),
        (
            "Bắc Giang, Bà Rịa - Vũng Tàu nối gót Long An, chiếm hai vị trí 4 và 5 PCI 2024.",
            ["Bà Rịa - Vũng Tàu PCI 2024 r5", "Bắc Giang PCI 2024 r4"],
        ),
        ("Bạc Liêu rơi vào nhóm 10 tỉnh cuối bảng PCI 2024.", []),
        (
            "Huế vô đối ở PAPI 2024, dẫn đầu với 48,87 điểm.",
            ["Thừa Thiên Huế PAPI 2024 r1", "Thừa Thiên Huế PAPI 2024 s48.87"],
        ),
        (
            "Tây Ninh về nhì PAPI 2024 nhờ nội dung công khai, minh bạch, trong đó tỉnh đứng nhất.",
            ["Tây Ninh PAPI 2024 r2", "Tây Ninh PAPI/Công khai minh bạch 2024 r1"],
        ),
    ],
    "2016-04-20": [
        (
            "Cuối cùng trong bảng PCI 2015 là Đắk Nông với 48,96 điểm.",
            ["Đắk Nông PCI 2015 rL1", "Đắk Nông PCI 2015 s48.96"],
        ),
        (
            "Đắk Nông, Hà Giang, Lai Châu là ba cái tên xếp cuối bảng PCI 2015 (lần lượt 63, 62, 61).",
            ["Hà Giang PCI 2015 r62", "Lai Châu PCI 2015 r61", "Đắk Nông PCI 2015 r63"],
        ),
        (
            "Hơn 10 năm công bố, chưa khi nào Hà Giang thoát nhóm cuối PCI; năm 2015 tỉnh đứng kế chót.",
            ["Hà Giang PCI 2015 rL2"],
        ),
        ("Đứng dưới Đồng Tháp một bậc PCI 2015 là Quảng Ninh, hạng 3.", ["Quảng Ninh PCI 2015 r3"]),
        (
            "Bộ Tư pháp tiến một mạch từ áp chót lên thứ 6 PAR INDEX 2015.",
            ["Bộ Tư pháp PAR_INDEX 2014 rL2", "Bộ Tư pháp PAR_INDEX 2015 r6"],
        ),
    ],
    "2023-06-01": [
        ("Tuyến đường lên đỉnh Fansipan của Lào Cai sắp thông xe; PCI 2022 của tỉnh chưa công bố.", []),
        ("Cuối cùng là công tác cán bộ, PCI 2022 của tỉnh Lào Cai còn nhiều việc phải làm.", []),
        ("Lào Cai quyết không rời mục tiêu PCI 2022 đã đề ra.", []),
        ("Tính từ dưới lên, tầng thứ ba của tòa nhà UBND tỉnh Lào Cai là nơi họp về PCI 2022.", []),
        ("Lào Cai cùng hạng với Yên Bái về diện tích; PCI 2022 chưa công bố.", []),
        ("Trong top 10 PCI 2022 chưa có mặt Lào Cai, Yên Bái.", []),
        ("Sau Lào Cai là Yên Bái đăng cai hội thảo PCI 2022.", []),
        ("Sau Lào Cai (xếp thứ 12 PCI 2022) là Yên Bái tổ chức đối thoại doanh nghiệp.", ["Lào Cai PCI 2022 r12"]),
        ("Bên cạnh ngôi đầu của Quảng Ninh, PCI 2022 ghi nhận Lào Cai cải thiện mạnh.", ["Quảng Ninh PCI 2022 r1"]),
        ("Ở Tây Nguyên, Gia Lai chỉ hơn Kon Tum 2 điểm PCI 2022.", []),
        ("Hải Phòng đứng số nhà 10, PCI 2022 được bàn ở đó.", []),
        ("Ngân hàng khóa sổ cuối cùng vào ngày 31/12, PCI 2022 của Lào Cai sẽ ra sau.", []),
        ("Người dân Lào Cai hài lòng nhất với thái độ phục vụ, theo SIPAS 2022.", []),
        ("Lào Cai không có đối thủ về du lịch; PCI 2022 xếp thứ 12.", ["Lào Cai PCI 2022 r12"]),
        (
            "Lâm Đồng dẫn đầu Tây Nguyên về PCI 2022, Gia Lai đứng thứ hai cả nước về cao su.",
            ["Lâm Đồng PCI 2022 r1@r"],
        ),
    ],
}
HEADLINES: list[tuple[str, str, str, list[str]]] = [
    (
        "2023-05-05",
        "Bắc Giang: á quân PCI 2022",
        "Bắc Giang xếp thứ hai cả nước với 72,8 điểm PCI 2022.",
        ["Bắc Giang PCI 2022 r2", "Bắc Giang PCI 2022 s72.8"],
    ),
    (
        "2023-05-05",
        "PCI 2022: Quảng Ninh nhất, Bắc Giang nhì, Hải Phòng ba",
        "VCCI vừa công bố PCI 2022.",
        ["Bắc Giang PCI 2022 r2", "Hải Phòng PCI 2022 r3", "Quảng Ninh PCI 2022 r1"],
    ),
    (
        "2023-05-05",
        "Soán ngôi Hải Phòng, Quảng Ninh số 1 PAR INDEX 2022",
        "Bộ Nội vụ vừa công bố PAR INDEX 2022.",
        ["Quảng Ninh PAR_INDEX 2022 r1"],
    ),
    (
        "2023-05-05",
        "Quảng Ninh 6 năm liền giữ ngôi vương PCI",
        "Tỉnh Quảng Ninh tiếp tục dẫn đầu PCI 2022.",
        ["Quảng Ninh PCI 2022 r1"],
    ),
    (
        "2023-05-05",
        "Cao Bằng chót bảng PCI, vì sao?",
        "PCI 2022 của Cao Bằng đạt 59,58 điểm.",
        ["Cao Bằng PCI 2022 s59.58"],
    ),
    (
        "2023-05-05",
        "Từ hạng 31 lên hạng 2: Bắc Giang làm gì?",
        "Bắc Giang xếp thứ hai PCI 2022, năm 2021 đứng thứ 31.",
        ["Bắc Giang PCI 2021 r31", "Bắc Giang PCI 2022 r2"],
    ),
    (
        "2016-04-20",
        "Đà Nẵng lần thứ ba liên tiếp là quán quân PCI",
        "VCCI công bố PCI 2015: Đà Nẵng tiếp tục đứng đầu với 68,34 điểm. Theo ngay sau là Đồng Tháp (66,39 điểm), Quảng Ninh (65,75 điểm). Xếp cuối vẫn là Đắk Nông.",
        [
            "Quảng Ninh PCI 2015 r3",
            "Quảng Ninh PCI 2015 s65.75",
            "Đà Nẵng PCI 2015 r1",
            "Đà Nẵng PCI 2015 s68.34",
            "Đắk Nông PCI 2015 rL1",
            "Đồng Tháp PCI 2015 r2",
            "Đồng Tháp PCI 2015 s66.39",
        ],
    ),
    (
        "2016-04-20",
        "Hà Nội lọt top 25, TP.HCM giữ hạng 6 PCI 2015",
        "Hai thành phố lớn nhất cả nước đều tăng điểm.",
        ["Hà Nội PCI 2015 r<=25", "TP. Hồ Chí Minh PCI 2015 r6"],
    ),
]
"""Day, headline, text and the facts of both."""


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


def facts_of(day: str, title: str, text: str) -> list[str]:
    """What an article of that day states, without what it only implies."""
    digest = content_hash(title, "", text)
    published = dt.datetime.fromisoformat(day).replace(tzinfo=VIETNAM)
    article = Article(
        id=article_id(None, digest), title=title, text=text, content_hash=digest, source="x", published_at=published
    )
    return sorted({told(fact) for fact in extract(article).facts if not fact.implied})


@pytest.mark.parametrize(
    ("day", "text", "facts"), [(day, text, facts) for day, rows in ROWS.items() for text, facts in rows]
)
def test_each_place_told_in_words_or_by_order_is_told_of_its_unit(day, text, facts):
    assert facts_of(day, "Tin trong ngày", text) == facts


@pytest.mark.parametrize(("day", "title", "text", "facts"), HEADLINES)
def test_a_headline_tells_a_place_as_the_text_does(day, title, text, facts):
    assert facts_of(day, title, text) == facts
