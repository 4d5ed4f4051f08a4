"""Ranks and scores told as bare numbers: in lists, in brackets, in runs, between bounds; what bare numbers are not."""

import datetime as dt

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM

ROWS = [
    (
        "Tin trong ngày",
        "Hưng Yên đạt 83,44% (59) PAR INDEX 2022.",
        ["Hưng Yên PAR_INDEX 2022 rank 59", "Hưng Yên PAR_INDEX 2022 score 83.44"],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX 2022 của Hưng Yên: 83,44% (59/63).",
        ["Hưng Yên PAR_INDEX 2022 rank 59", "Hưng Yên PAR_INDEX 2022 score 83.44"],
    ),
    (
        "Tin trong ngày",
        "Chỉ số PCI năm 2022 của Tiền Giang đạt 64,31 điểm (45/63).",
        ["Tiền Giang PCI 2022 rank 45", "Tiền Giang PCI 2022 score 64.31"],
    ),
    (
        "Tin trong ngày",
        "Chỉ số SIPAS năm 2022 của tỉnh Hòa Bình là 80,12% (hạng 34; năm 2021: 41).",
        ["Hòa Bình SIPAS 2021 rank 41", "Hòa Bình SIPAS 2022 rank 34", "Hòa Bình SIPAS 2022 score 80.12"],
    ),
    (
        "Tin trong ngày",
        "SIPAS 2022 của Lai Châu đạt 81,5% (hạng 25; 2021: 32).",
        ["Lai Châu SIPAS 2021 rank 32", "Lai Châu SIPAS 2022 rank 25", "Lai Châu SIPAS 2022 score 81.5"],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PAR INDEX của Bắc Kạn qua các năm: 2019: 60/63; 2020: 58/63; 2021: 49/63; 2022: 43/63.",
        [
            "Bắc Kạn PAR_INDEX 2019 rank 60",
            "Bắc Kạn PAR_INDEX 2020 rank 58",
            "Bắc Kạn PAR_INDEX 2021 rank 49",
            "Bắc Kạn PAR_INDEX 2022 rank 43",
        ],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX của Bắc Kạn những năm gần đây: năm 2020 xếp 58/63, năm 2021 xếp 49/63, năm 2022 xếp 43/63.",
        ["Bắc Kạn PAR_INDEX 2020 rank 58", "Bắc Kạn PAR_INDEX 2021 rank 49", "Bắc Kạn PAR_INDEX 2022 rank 43"],
    ),
    (
        "Tin trong ngày",
        "2019: 22/63; 2020: 18/63; 2021: 9/63 là thứ hạng PCI của Bình Dương ba năm liền.",
        ["Bình Dương PCI 2019 rank 22", "Bình Dương PCI 2020 rank 18", "Bình Dương PCI 2021 rank 9"],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng PCI của Phú Thọ: năm 2020 (32), 2021 (20), 2022 (24).",
        ["Phú Thọ PCI 2020 rank 32", "Phú Thọ PCI 2021 rank 20", "Phú Thọ PCI 2022 rank 24"],
    ),
    (
        "Tin trong ngày",
        "Phú Thọ có thứ hạng PCI 32 (2020), 20 (2021) và 24 (2022).",
        ["Phú Thọ PCI 2020 rank 32", "Phú Thọ PCI 2021 rank 20", "Phú Thọ PCI 2022 rank 24"],
    ),
    (
        "Tin trong ngày",
        "Hạng PAPI 2022: Hưng Yên 12, Hải Dương 13, Thái Bình 27.",
        ["Hưng Yên PAPI 2022 rank 12", "Hải Dương PAPI 2022 rank 13", "Thái Bình PAPI 2022 rank 27"],
    ),
    (
        "Tin trong ngày",
        "Về thứ hạng PCI 2022, Hưng Yên đứng 14, Hải Dương 32, Hà Nam 54.",
        ["Hà Nam PCI 2022 rank 54", "Hưng Yên PCI 2022 rank 14", "Hải Dương PCI 2022 rank 32"],
    ),
    (
        "Tin trong ngày",
        "Trên bảng xếp hạng SIPAS 2022, Hưng Yên xếp thứ 12, Hải Dương 13 còn Hà Nam 21.",
        ["Hà Nam SIPAS 2022 rank 21", "Hưng Yên SIPAS 2022 rank 12", "Hải Dương SIPAS 2022 rank 13"],
    ),
    (
        "Tin trong ngày",
        "Ở bảng PAR INDEX 2022, ba tỉnh Yên Bái, Lào Cai, Sơn La lần lượt xếp thứ 23, 30 và 38.",
        ["Lào Cai PAR_INDEX 2022 rank 30", "Sơn La PAR_INDEX 2022 rank 38", "Yên Bái PAR_INDEX 2022 rank 23"],
    ),
    (
        "Tin trong ngày",
        "Yên Bái, Lào Cai và Sơn La lần lượt xếp thứ 23, 30 và 38 về PAR INDEX 2022.",
        ["Lào Cai PAR_INDEX 2022 rank 30", "Sơn La PAR_INDEX 2022 rank 38", "Yên Bái PAR_INDEX 2022 rank 23"],
    ),
    (
        "Tin trong ngày",
        "Xếp thứ 23, 30 và 38 lần lượt là Yên Bái, Lào Cai và Sơn La (PAR INDEX 2022).",
        ["Lào Cai PAR_INDEX 2022 rank 30", "Sơn La PAR_INDEX 2022 rank 38", "Yên Bái PAR_INDEX 2022 rank 23"],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX 2022 của Yên Bái xếp thứ 23, trong khi của Lào Cai và Sơn La là 30 và 38.",
        ["Lào Cai PAR_INDEX 2022 rank 30", "Sơn La PAR_INDEX 2022 rank 38", "Yên Bái PAR_INDEX 2022 rank 23"],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PCI năm 2021 và 2022 của Bến Tre là 18 và 29; của Trà Vinh là 14 và 44.",
        [
            "Bến Tre PCI 2021 rank 18",
            "Bến Tre PCI 2022 rank 29",
            "Trà Vinh PCI 2021 rank 14",
            "Trà Vinh PCI 2022 rank 44",
        ],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PCI 2022 của Bến Tre là 29, của Trà Vinh là 44.",
        ["Bến Tre PCI 2022 rank 29", "Trà Vinh PCI 2022 rank 44"],
    ),
    (
        "Tin trong ngày",
        "Hạng PCI 2022 của Vĩnh Long và An Giang là 16 và 38.",
        ["An Giang PCI 2022 rank 38", "Vĩnh Long PCI 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "Về PCI 2022, Vĩnh Long hạng 16 so với hạng 38 của An Giang.",
        ["An Giang PCI 2022 rank 38", "Vĩnh Long PCI 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "PCI 2022: Vĩnh Long (hạng 16) vượt xa An Giang (38) và Cà Mau (59).",
        ["An Giang PCI 2022 rank 38", "Cà Mau PCI 2022 rank 59", "Vĩnh Long PCI 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "Gia Lai nhảy từ 32 lên 15 trên bảng xếp hạng PAPI 2022.",
        ["Gia Lai PAPI 2021 rank 32", "Gia Lai PAPI 2022 rank 15"],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PAPI 2022 của Gia Lai nhảy từ 32 lên 15.",
        ["Gia Lai PAPI 2021 rank 32", "Gia Lai PAPI 2022 rank 15"],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PAPI 2022 của Gia Lai: 32 -> 15.",
        ["Gia Lai PAPI 2021 rank 32", "Gia Lai PAPI 2022 rank 15"],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng PAPI năm 2022, Gia Lai từ 32 xuống 51.",
        ["Gia Lai PAPI 2021 rank 32", "Gia Lai PAPI 2022 rank 51"],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng PAPI năm 2022: Gia Lai 15/63 (tăng 17 bậc), Kon Tum 40/63 (giảm 3 bậc).",
        [
            "Gia Lai PAPI 2022 rank 15",
            "Gia Lai PAPI 2022 rank_change 17",
            "Kon Tum PAPI 2022 rank 40",
            "Kon Tum PAPI 2022 rank_change -3",
        ],
    ),
    (
        "Tin trong ngày",
        "DTI 2022 của Đắk Lắk: 31/63 (+7), Đắk Nông: 44/63 (-2).",
        [
            "Đắk Lắk DTI 2022 rank 31",
            "Đắk Lắk DTI 2022 rank_change 7",
            "Đắk Nông DTI 2022 rank 44",
            "Đắk Nông DTI 2022 rank_change -2",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, PAR INDEX, SIPAS và PAPI của Ninh Thuận đều xếp thứ 16.",
        ["Ninh Thuận PAPI 2022 rank 16", "Ninh Thuận PAR_INDEX 2022 rank 16", "Ninh Thuận SIPAS 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, PAR INDEX và SIPAS của Ninh Thuận đều trên 80%.",
        ["Ninh Thuận PAR_INDEX 2022 score >80", "Ninh Thuận SIPAS 2022 score >80"],
    ),
    (
        "Tin trong ngày",
        "Ninh Thuận và Bình Thuận đều được 84,5% PAR INDEX 2022.",
        ["Bình Thuận PAR_INDEX 2022 score 84.5", "Ninh Thuận PAR_INDEX 2022 score 84.5"],
    ),
    (
        "Tin trong ngày",
        "Ba năm 2020, 2021, 2022, PAR INDEX của Ninh Thuận đều xếp thứ 16.",
        ["Ninh Thuận PAR_INDEX 2020 rank 16", "Ninh Thuận PAR_INDEX 2021 rank 16", "Ninh Thuận PAR_INDEX 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "Hơn 83% là mức hài lòng của người dân Ninh Thuận năm 2022 (SIPAS).",
        ["Ninh Thuận SIPAS 2022 score >83"],
    ),
    ("Tin trong ngày", "84,5% là kết quả PAR INDEX 2022 của Bình Thuận.", ["Bình Thuận PAR_INDEX 2022 score 84.5"]),
    ("Tin trong ngày", "Hạng 15 là vị trí PAPI 2022 của Gia Lai.", ["Gia Lai PAPI 2022 rank 15"]),
    (
        "Tin trong ngày",
        "92,1% PAR INDEX 2022 thuộc về Quảng Ninh, 90,7% thuộc về Hải Phòng.",
        ["Hải Phòng PAR_INDEX 2022 score 90.7", "Quảng Ninh PAR_INDEX 2022 score 92.1"],
    ),
    (
        "Tin trong ngày",
        "Điểm PCI 2022: Quảng Ninh: 72,95; Bắc Giang: 72,80; Hải Phòng: 70,76.",
        ["Bắc Giang PCI 2022 score 72.80", "Hải Phòng PCI 2022 score 70.76", "Quảng Ninh PCI 2022 score 72.95"],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX 2022 của tỉnh Thái Nguyên đạt 87,2% (12), tăng 3 bậc so với năm 2021 (15).",
        [
            "Thái Nguyên PAR_INDEX 2021 rank 15",
            "Thái Nguyên PAR_INDEX 2022 rank 12",
            "Thái Nguyên PAR_INDEX 2022 rank_change 3",
            "Thái Nguyên PAR_INDEX 2022 score 87.2",
        ],
    ),
    (
        "Tin trong ngày",
        "Kết quả của Thái Nguyên năm 2022: PAR INDEX 87,2% (12), SIPAS 82,6% (18), PCI 66,1 điểm (25), PAPI 43,1 điểm (14).",
        [
            "Thái Nguyên PAPI 2022 rank 14",
            "Thái Nguyên PAPI 2022 score 43.1",
            "Thái Nguyên PAR_INDEX 2022 rank 12",
            "Thái Nguyên PAR_INDEX 2022 score 87.2",
            "Thái Nguyên PCI 2022 rank 25",
            "Thái Nguyên PCI 2022 score 66.1",
            "Thái Nguyên SIPAS 2022 rank 18",
            "Thái Nguyên SIPAS 2022 score 82.6",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, Thái Nguyên xếp hạng 12 về PAR INDEX, 18 về SIPAS, 25 về PCI và 14 về PAPI.",
        [
            "Thái Nguyên PAPI 2022 rank 14",
            "Thái Nguyên PAR_INDEX 2022 rank 12",
            "Thái Nguyên PCI 2022 rank 25",
            "Thái Nguyên SIPAS 2022 rank 18",
        ],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng các chỉ số năm 2022 của Thái Nguyên: PAR INDEX 12, SIPAS 18, PCI 25, PAPI 14.",
        [
            "Thái Nguyên PAPI 2022 rank 14",
            "Thái Nguyên PAR_INDEX 2022 rank 12",
            "Thái Nguyên PCI 2022 rank 25",
            "Thái Nguyên SIPAS 2022 rank 18",
        ],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PCI năm 2022 của Thái Nguyên là 25, tụt 3 so với 2021 (22).",
        ["Thái Nguyên PCI 2021 rank 22", "Thái Nguyên PCI 2022 rank 25", "Thái Nguyên PCI 2022 rank_change -3"],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, Chỉ số cải cách hành chính của Lạng Sơn đạt 84,05 (hạng 44/63), Chỉ số hài lòng đạt 83,07 (hạng 13/63).",
        [
            "Lạng Sơn PAR_INDEX 2022 rank 44",
            "Lạng Sơn PAR_INDEX 2022 score 84.05",
            "Lạng Sơn SIPAS 2022 rank 13",
            "Lạng Sơn SIPAS 2022 score 83.07",
        ],
    ),
    (
        "Tin trong ngày",
        "PCI 2022: 67,88 điểm (15/63), PAR INDEX 2022: 84,05% (44/63) là hai kết quả mới nhất của Lạng Sơn.",
        [
            "Lạng Sơn PAR_INDEX 2022 rank 44",
            "Lạng Sơn PAR_INDEX 2022 score 84.05",
            "Lạng Sơn PCI 2022 rank 15",
            "Lạng Sơn PCI 2022 score 67.88",
        ],
    ),
    (
        "Tin trong ngày",
        "Lạng Sơn năm 2022: PCI 67,88 điểm - hạng 15; PAR INDEX 84,05% - hạng 44; SIPAS 83,07% - hạng 13.",
        [
            "Lạng Sơn PAR_INDEX 2022 rank 44",
            "Lạng Sơn PAR_INDEX 2022 score 84.05",
            "Lạng Sơn PCI 2022 rank 15",
            "Lạng Sơn PCI 2022 score 67.88",
            "Lạng Sơn SIPAS 2022 rank 13",
            "Lạng Sơn SIPAS 2022 score 83.07",
        ],
    ),
    (
        "Tin trong ngày",
        "Về PCI, Lạng Sơn lần lượt xếp thứ 50 (2018), 50 (2019), 46 (2020), 36 (2021) và 15 (2022).",
        [
            "Lạng Sơn PCI 2018 rank 50",
            "Lạng Sơn PCI 2019 rank 50",
            "Lạng Sơn PCI 2020 rank 46",
            "Lạng Sơn PCI 2021 rank 36",
            "Lạng Sơn PCI 2022 rank 15",
        ],
    ),
    (
        "Tin trong ngày",
        "PCI của Lạng Sơn từ vị trí 46 (2020) lên 36 (2021) rồi 15 (2022).",
        ["Lạng Sơn PCI 2020 rank 46", "Lạng Sơn PCI 2021 rank 36", "Lạng Sơn PCI 2022 rank 15"],
    ),
    (
        "Tin trong ngày",
        "Điểm số PCI của Lạng Sơn: 61,7 (2020), 63,92 (2021), 67,88 (2022).",
        ["Lạng Sơn PCI 2020 score 61.7", "Lạng Sơn PCI 2021 score 63.92", "Lạng Sơn PCI 2022 score 67.88"],
    ),
    (
        "Tin trong ngày",
        "Năm 2020, 2021 và 2022, điểm PCI của Lạng Sơn tương ứng là 61,7; 63,92 và 67,88.",
        ["Lạng Sơn PCI 2020 score 61.7", "Lạng Sơn PCI 2021 score 63.92", "Lạng Sơn PCI 2022 score 67.88"],
    ),
    (
        "Tin trong ngày",
        "Tính riêng năm 2022, ba tỉnh Lạng Sơn, Cao Bằng, Bắc Kạn có PCI lần lượt 67,88; 59,58 và 61,34 điểm, xếp thứ 15, 63 và 57.",
        [
            "Bắc Kạn PCI 2022 rank 57",
            "Bắc Kạn PCI 2022 score 61.34",
            "Cao Bằng PCI 2022 rank 63",
            "Cao Bằng PCI 2022 score 59.58",
            "Lạng Sơn PCI 2022 rank 15",
            "Lạng Sơn PCI 2022 score 67.88",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, PCI, PAR INDEX và SIPAS của Lạng Sơn lần lượt xếp 15, 44, 13.",
        ["Lạng Sơn PAR_INDEX 2022 rank 44", "Lạng Sơn PCI 2022 rank 15", "Lạng Sơn SIPAS 2022 rank 13"],
    ),
    (
        "Tin trong ngày",
        "Lạng Sơn đứng thứ 15, 44 và 13 tương ứng ở các chỉ số PCI, PAR INDEX và SIPAS năm 2022.",
        ["Lạng Sơn PAR_INDEX 2022 rank 44", "Lạng Sơn PCI 2022 rank 15", "Lạng Sơn SIPAS 2022 rank 13"],
    ),
    (
        "Tin trong ngày",
        "PCI 2022 xướng tên Quảng Ninh (1), Bắc Giang (2), Hải Phòng (3), Bà Rịa - Vũng Tàu (4) và Đồng Tháp (5).",
        [
            "Bà Rịa - Vũng Tàu PCI 2022 rank 4",
            "Bắc Giang PCI 2022 rank 2",
            "Hải Phòng PCI 2022 rank 3",
            "Quảng Ninh PCI 2022 rank 1",
            "Đồng Tháp PCI 2022 rank 5",
        ],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng PCI 2022: 1. Quảng Ninh; 2. Bắc Giang; 3. Hải Phòng; 4. Bà Rịa - Vũng Tàu.",
        [
            "Bà Rịa - Vũng Tàu PCI 2022 rank 4",
            "Bắc Giang PCI 2022 rank 2",
            "Hải Phòng PCI 2022 rank 3",
            "Quảng Ninh PCI 2022 rank 1",
        ],
    ),
    (
        "Tin trong ngày",
        "Sau Quảng Ninh (72,95) là Bắc Giang (72,80) và Hải Phòng (70,76) trên bảng điểm PCI 2022.",
        ["Bắc Giang PCI 2022 score 72.80", "Hải Phòng PCI 2022 score 70.76", "Quảng Ninh PCI 2022 score 72.95"],
    ),
    (
        "Tin trong ngày",
        "Chỉ số PII 2022... không có; DTI 2022 của Kiên Giang 0,5512 (33).",
        ["Kiên Giang DTI 2022 rank 33", "Kiên Giang DTI 2022 score 0.5512"],
    ),
    (
        "Tin trong ngày",
        "Kiên Giang xếp thứ 33 DTI 2022, Hậu Giang 20, Sóc Trăng 41.",
        ["Hậu Giang DTI 2022 rank 20", "Kiên Giang DTI 2022 rank 33", "Sóc Trăng DTI 2022 rank 41"],
    ),
    (
        "Tin trong ngày",
        "Kiên Giang và Hậu Giang giữ hạng 33 và 20 DTI 2022.",
        ["Hậu Giang DTI 2022 rank 20", "Kiên Giang DTI 2022 rank 33"],
    ),
    (
        "Tin trong ngày",
        "Tại bảng DTI 2022, thứ hạng của Kiên Giang là 33/63, Hậu Giang là 20/63, Sóc Trăng là 41/63.",
        ["Hậu Giang DTI 2022 rank 20", "Kiên Giang DTI 2022 rank 33", "Sóc Trăng DTI 2022 rank 41"],
    ),
    (
        "Tin trong ngày",
        "Hạng 59: Cà Mau, hạng 60: Quảng Ngãi, hạng 61: Kiên Giang (PCI 2022).",
        ["Cà Mau PCI 2022 rank 59", "Kiên Giang PCI 2022 rank 61", "Quảng Ngãi PCI 2022 rank 60"],
    ),
    (
        "Tin trong ngày",
        "Cà Mau tụt từ vị trí 38 xuống 59, Quảng Ngãi từ 45 xuống 60 trên bảng PCI 2022.",
        [
            "Cà Mau PCI 2021 rank 38",
            "Cà Mau PCI 2022 rank 59",
            "Quảng Ngãi PCI 2021 rank 45",
            "Quảng Ngãi PCI 2022 rank 60",
        ],
    ),
    (
        "Tin trong ngày",
        "Các chỉ số thành phần PAR INDEX 2022 của Hà Tĩnh: Cải cách thể chế 95,2% (hạng 4), Cải cách tổ chức bộ máy 88% (hạng 20).",
        [
            "Hà Tĩnh PAR_INDEX/Cải cách thể chế 2022 rank 4",
            "Hà Tĩnh PAR_INDEX/Cải cách thể chế 2022 score 95.2",
            "Hà Tĩnh PAR_INDEX/Cải cách tổ chức bộ máy 2022 rank 20",
            "Hà Tĩnh PAR_INDEX/Cải cách tổ chức bộ máy 2022 score 88",
        ],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX 2022 của Hà Tĩnh đạt 87,5%, trong đó cải cách thể chế 95,2% (4), tổ chức bộ máy 88% (20), tài chính công 84,3% (31).",
        [
            "Hà Tĩnh PAR_INDEX 2022 score 87.5",
            "Hà Tĩnh PAR_INDEX/Cải cách thể chế 2022 rank 4",
            "Hà Tĩnh PAR_INDEX/Cải cách thể chế 2022 score 95.2",
            "Hà Tĩnh PAR_INDEX/Cải cách tài chính công 2022 rank 31",
            "Hà Tĩnh PAR_INDEX/Cải cách tài chính công 2022 score 84.3",
            "Hà Tĩnh PAR_INDEX/Cải cách tổ chức bộ máy 2022 rank 20",
            "Hà Tĩnh PAR_INDEX/Cải cách tổ chức bộ máy 2022 score 88",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, PCI của Đồng Nai đạt 65,67 điểm. Chỉ số thành phần Gia nhập thị trường đạt 7,21 điểm, xếp 12; Tiếp cận đất đai đạt 6,55 điểm, xếp 50.",
        [
            "Đồng Nai PCI 2022 score 65.67",
            "Đồng Nai PCI/Gia nhập thị trường 2022 rank 12",
            "Đồng Nai PCI/Gia nhập thị trường 2022 score 7.21",
            "Đồng Nai PCI/Tiếp cận đất đai 2022 rank 50",
            "Đồng Nai PCI/Tiếp cận đất đai 2022 score 6.55",
        ],
    ),
    (
        "Tin trong ngày",
        "Chỉ số thành phần Tính minh bạch (PCI 2022) của Đồng Nai đạt 6,21 điểm, xếp 12.",
        ["Đồng Nai PCI/Tính minh bạch 2022 rank 12", "Đồng Nai PCI/Tính minh bạch 2022 score 6.21"],
    ),
    (
        "Tin trong ngày",
        "Kết quả PAR INDEX năm 2022 của 4 tỉnh đầu bảng như sau:\n- Quảng Ninh: 90,1%\n- Hải Phòng: 90,0%\n- Đà Nẵng: 89,2%\n- Bà Rịa - Vũng Tàu: 88,3%",
        [
            "Bà Rịa - Vũng Tàu PAR_INDEX 2022 score 88.3",
            "Hải Phòng PAR_INDEX 2022 score 90.0",
            "Quảng Ninh PAR_INDEX 2022 score 90.1",
            "Đà Nẵng PAR_INDEX 2022 score 89.2",
        ],
    ),
    (
        "Tin trong ngày",
        "Kết quả PAR INDEX năm 2022 của các tỉnh như sau:\n+ Quảng Ninh đạt 90,1%\n+ Hải Phòng đạt 90,0%\n+ Đà Nẵng đạt 89,2%",
        [
            "Hải Phòng PAR_INDEX 2022 score 90.0",
            "Quảng Ninh PAR_INDEX 2022 score 90.1",
            "Đà Nẵng PAR_INDEX 2022 score 89.2",
        ],
    ),
    (
        "Tin trong ngày",
        "Chỉ số SIPAS 2022:\n• Thái Bình: 82,3% (xếp 20)\n• Nam Định: 81,9% (xếp 22)\n• Ninh Bình: 80,0% (xếp 35)",
        [
            "Nam Định SIPAS 2022 rank 22",
            "Nam Định SIPAS 2022 score 81.9",
            "Ninh Bình SIPAS 2022 rank 35",
            "Ninh Bình SIPAS 2022 score 80.0",
            "Thái Bình SIPAS 2022 rank 20",
            "Thái Bình SIPAS 2022 score 82.3",
        ],
    ),
    (
        "Tin trong ngày",
        "Chỉ số SIPAS 2022 của một số tỉnh:\n* Thái Bình: 82,3% (20/63)\n* Nam Định: 81,9% (22/63)",
        [
            "Nam Định SIPAS 2022 rank 22",
            "Nam Định SIPAS 2022 score 81.9",
            "Thái Bình SIPAS 2022 rank 20",
            "Thái Bình SIPAS 2022 score 82.3",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm tỉnh dẫn đầu PCI 2022:\n1. Quảng Ninh: 72,95 điểm\n2. Bắc Giang: 72,80 điểm\n3. Hải Phòng: 70,76 điểm",
        [
            "Bắc Giang PCI 2022 rank 2",
            "Bắc Giang PCI 2022 score 72.80",
            "Hải Phòng PCI 2022 rank 3",
            "Hải Phòng PCI 2022 score 70.76",
            "Quảng Ninh PCI 2022 rank 1",
            "Quảng Ninh PCI 2022 score 72.95",
        ],
    ),
    (
        "Tin trong ngày",
        "Bảng xếp hạng PCI 2022: 1) Quảng Ninh 72,95; 2) Bắc Giang 72,80; 3) Hải Phòng 70,76.",
        [
            "Bắc Giang PCI 2022 rank 2",
            "Bắc Giang PCI 2022 score 72.80",
            "Hải Phòng PCI 2022 rank 3",
            "Hải Phòng PCI 2022 score 70.76",
            "Quảng Ninh PCI 2022 rank 1",
            "Quảng Ninh PCI 2022 score 72.95",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, kết quả các chỉ số của tỉnh Bình Định như sau:\n- Chỉ số PAR INDEX: 86,1%, xếp thứ 20/63;\n- Chỉ số SIPAS: 80,5%, xếp thứ 33/63;\n- Chỉ số PCI: 66,65 điểm, xếp thứ 22/63;\n- Chỉ số PAPI: 43,36 điểm.",
        [
            "Bình Định PAPI 2022 score 43.36",
            "Bình Định PAR_INDEX 2022 rank 20",
            "Bình Định PAR_INDEX 2022 score 86.1",
            "Bình Định PCI 2022 rank 22",
            "Bình Định PCI 2022 score 66.65",
            "Bình Định SIPAS 2022 rank 33",
            "Bình Định SIPAS 2022 score 80.5",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, tỉnh Bình Định:\n+ PAR INDEX: 86,1% - 20/63\n+ SIPAS: 80,5% - 33/63\n+ PCI: 66,65 điểm - 22/63",
        [
            "Bình Định PAR_INDEX 2022 rank 20",
            "Bình Định PAR_INDEX 2022 score 86.1",
            "Bình Định PCI 2022 rank 22",
            "Bình Định PCI 2022 score 66.65",
            "Bình Định SIPAS 2022 rank 33",
            "Bình Định SIPAS 2022 score 80.5",
        ],
    ),
    (
        "Tin trong ngày",
        "Theo công bố, PAPI 2022 của tỉnh Bến Tre có các nội dung:\n- Tham gia của người dân ở cấp cơ sở: 5,12 điểm\n- Công khai, minh bạch: 5,43 điểm\n- Trách nhiệm giải trình với người dân: 4,31 điểm\n- Kiểm soát tham nhũng: 7,02 điểm",
        [
            "Bến Tre PAPI/Công khai minh bạch 2022 score 5.43",
            "Bến Tre PAPI/Kiểm soát tham nhũng 2022 score 7.02",
            "Bến Tre PAPI/Tham gia của người dân 2022 score 5.12",
            "Bến Tre PAPI/Trách nhiệm giải trình 2022 score 4.31",
        ],
    ),
    (
        "Tin trong ngày",
        "PAPI 2022 của Bến Tre: Công khai, minh bạch 5,43 điểm (hạng 12); Kiểm soát tham nhũng 7,02 điểm (15); Quản trị điện tử 3,11 điểm (30).",
        [
            "Bến Tre PAPI/Công khai minh bạch 2022 rank 12",
            "Bến Tre PAPI/Công khai minh bạch 2022 score 5.43",
            "Bến Tre PAPI/Kiểm soát tham nhũng 2022 rank 15",
            "Bến Tre PAPI/Kiểm soát tham nhũng 2022 score 7.02",
            "Bến Tre PAPI/Quản trị điện tử 2022 rank 30",
            "Bến Tre PAPI/Quản trị điện tử 2022 score 3.11",
        ],
    ),
    (
        "Công bố Chỉ số PCI 2022",
        "Quảng Ninh: 72,95 điểm; Bắc Giang: 72,80 điểm; Hải Phòng: 70,76 điểm.",
        ["Bắc Giang PCI 2022 score 72.80", "Hải Phòng PCI 2022 score 70.76", "Quảng Ninh PCI 2022 score 72.95"],
    ),
    (
        "PAR INDEX 2022: Vĩnh Phúc tụt hạng",
        "Năm nay tỉnh chỉ đạt 86,3%, xếp 19.",
        ["Vĩnh Phúc PAR_INDEX 2022 rank 19", "Vĩnh Phúc PAR_INDEX 2022 score 86.3"],
    ),
    (
        "Tin trong ngày",
        "Sở Nội vụ Phú Yên công bố PAR INDEX 2022 của các sở: Sở Tư pháp 95,1 điểm (1), Sở Y tế 90,2 điểm (2), Sở Công Thương 88,7 điểm (3).",
        [
            "Sở Công Thương PAR_INDEX 2022 rank 3",
            "Sở Công Thương PAR_INDEX 2022 score 88.7",
            "Sở Tư pháp PAR_INDEX 2022 rank 1",
            "Sở Tư pháp PAR_INDEX 2022 score 95.1",
            "Sở Y tế PAR_INDEX 2022 rank 2",
            "Sở Y tế PAR_INDEX 2022 score 90.2",
        ],
    ),
    (
        "Tin trong ngày",
        "DDCI 2022 tỉnh Phú Yên, khối sở ngành: Sở Tư pháp 85,1; Sở Y tế 83,2; Sở Công Thương 80,7.",
        ["Sở Công Thương DDCI 2022 score 80.7", "Sở Tư pháp DDCI 2022 score 85.1", "Sở Y tế DDCI 2022 score 83.2"],
    ),
    (
        "Tin trong ngày",
        "Trụ cột chính quyền số đạt 0,65 (hạng 20), kinh tế số 0,51 (hạng 33), xã hội số 0,44 (hạng 41) là kết quả DTI 2022 của Tây Ninh.",
        [
            "Tây Ninh DTI/Chính quyền số 2022 rank 20",
            "Tây Ninh DTI/Chính quyền số 2022 score 0.65",
            "Tây Ninh DTI/Kinh tế số 2022 rank 33",
            "Tây Ninh DTI/Kinh tế số 2022 score 0.51",
            "Tây Ninh DTI/Xã hội số 2022 rank 41",
            "Tây Ninh DTI/Xã hội số 2022 score 0.44",
        ],
    ),
    (
        "Tin trong ngày",
        "DTI 2022 của Tây Ninh đạt 0,5433, hạng 28; trong đó: chính quyền số hạng 20, kinh tế số hạng 33, xã hội số hạng 41.",
        [
            "Tây Ninh DTI 2022 rank 28",
            "Tây Ninh DTI 2022 score 0.5433",
            "Tây Ninh DTI/Chính quyền số 2022 rank 20",
            "Tây Ninh DTI/Kinh tế số 2022 rank 33",
            "Tây Ninh DTI/Xã hội số 2022 rank 41",
        ],
    ),
    (
        "Tin trong ngày",
        "Trong 8 lĩnh vực của PAR INDEX 2022, Nghệ An có 3 lĩnh vực trên 90% là cải cách thể chế (95,1%), cải cách thủ tục hành chính (93,4%) và tài chính công (90,8%).",
        [
            "Nghệ An PAR_INDEX/Cải cách thể chế 2022 score 95.1",
            "Nghệ An PAR_INDEX/Cải cách thủ tục hành chính 2022 score 93.4",
            "Nghệ An PAR_INDEX/Cải cách tài chính công 2022 score 90.8",
        ],
    ),
    (
        "Tin trong ngày",
        "Về PCI 2022, Nghệ An có chi phí thời gian 7,3 (hạng 31), chi phí không chính thức 6,6 (hạng 44), đào tạo lao động 5,6 (hạng 28).",
        [
            "Nghệ An PCI/Chi phí không chính thức 2022 rank 44",
            "Nghệ An PCI/Chi phí không chính thức 2022 score 6.6",
            "Nghệ An PCI/Chi phí thời gian 2022 rank 31",
            "Nghệ An PCI/Chi phí thời gian 2022 score 7.3",
            "Nghệ An PCI/Đào tạo lao động 2022 rank 28",
            "Nghệ An PCI/Đào tạo lao động 2022 score 5.6",
        ],
    ),
    (
        "Tin trong ngày",
        "10 chỉ số thành phần PCI 2022 của Nghệ An xếp hạng như sau: Gia nhập thị trường: 40; Tiếp cận đất đai: 22; Tính minh bạch: 31; Chi phí thời gian: 18.",
        [
            "Nghệ An PCI/Chi phí thời gian 2022 rank 18",
            "Nghệ An PCI/Gia nhập thị trường 2022 rank 40",
            "Nghệ An PCI/Tiếp cận đất đai 2022 rank 22",
            "Nghệ An PCI/Tính minh bạch 2022 rank 31",
        ],
    ),
    (
        "Tin trong ngày",
        "Điểm PCI thành phần năm 2022 của Nghệ An: gia nhập thị trường 7,11, tiếp cận đất đai 6,9, tính minh bạch 5,8.",
        [
            "Nghệ An PCI/Gia nhập thị trường 2022 score 7.11",
            "Nghệ An PCI/Tiếp cận đất đai 2022 score 6.9",
            "Nghệ An PCI/Tính minh bạch 2022 score 5.8",
        ],
    ),
    (
        "Tin trong ngày",
        "Bộ Nội vụ vừa công bố PAR INDEX 2022 của tỉnh Cà Mau. Theo đó, tỉnh đạt 82,9%, xếp hạng 55/63. Cải cách thể chế: 88,1%. Tài chính công: 79,2%.",
        [
            "Cà Mau PAR_INDEX 2022 rank 55",
            "Cà Mau PAR_INDEX 2022 score 82.9",
            "Cà Mau PAR_INDEX/Cải cách thể chế 2022 score 88.1",
            "Cà Mau PAR_INDEX/Cải cách tài chính công 2022 score 79.2",
        ],
    ),
    (
        "Tin trong ngày",
        "Bộ Nội vụ công bố SIPAS 2022.\n\nSóc Trăng: 79,4%.\n\nBạc Liêu: 78,8%.\n\nCà Mau: 78,1%.",
        ["Bạc Liêu SIPAS 2022 score 78.8", "Cà Mau SIPAS 2022 score 78.1", "Sóc Trăng SIPAS 2022 score 79.4"],
    ),
    (
        "Tin trong ngày",
        "Về chỉ số PAR INDEX 2022, khu vực Tây Bắc có kết quả: Hòa Bình (83,9% - 46), Sơn La (85,0% - 38), Điện Biên (86,8% - 16), Lai Châu (82,1% - 57).",
        [
            "Hòa Bình PAR_INDEX 2022 rank 46",
            "Hòa Bình PAR_INDEX 2022 score 83.9",
            "Lai Châu PAR_INDEX 2022 rank 57",
            "Lai Châu PAR_INDEX 2022 score 82.1",
            "Sơn La PAR_INDEX 2022 rank 38",
            "Sơn La PAR_INDEX 2022 score 85.0",
            "Điện Biên PAR_INDEX 2022 rank 16",
            "Điện Biên PAR_INDEX 2022 score 86.8",
        ],
    ),
    (
        "Tin trong ngày",
        "Các tỉnh xếp cuối PAR INDEX 2022: Phú Yên (thứ 63, 75,99%), Bình Thuận (thứ 62, 79,4%), Cao Bằng (thứ 61, 80,1%).",
        [
            "Bình Thuận PAR_INDEX 2022 rank 62",
            "Bình Thuận PAR_INDEX 2022 score 79.4",
            "Cao Bằng PAR_INDEX 2022 rank 61",
            "Cao Bằng PAR_INDEX 2022 score 80.1",
            "Phú Yên PAR_INDEX 2022 rank 63",
            "Phú Yên PAR_INDEX 2022 score 75.99",
        ],
    ),
    (
        "Tin trong ngày",
        "Nhóm cuối bảng PAR INDEX 2022: 61. Cao Bằng: 80,1%; 62. Bình Thuận: 79,4%; 63. Phú Yên: 75,99%.",
        [
            "Bình Thuận PAR_INDEX 2022 rank 62",
            "Bình Thuận PAR_INDEX 2022 score 79.4",
            "Cao Bằng PAR_INDEX 2022 rank 61",
            "Cao Bằng PAR_INDEX 2022 score 80.1",
            "Phú Yên PAR_INDEX 2022 rank 63",
            "Phú Yên PAR_INDEX 2022 score 75.99",
        ],
    ),
    (
        "Tin trong ngày",
        "PCI qua các năm của Cần Thơ: 2020: 66,33 điểm, 12/63; 2021: 68,06 điểm, 12/63; 2022: 66,94 điểm, 19/63.",
        [
            "Cần Thơ PCI 2020 rank 12",
            "Cần Thơ PCI 2020 score 66.33",
            "Cần Thơ PCI 2021 rank 12",
            "Cần Thơ PCI 2021 score 68.06",
            "Cần Thơ PCI 2022 rank 19",
            "Cần Thơ PCI 2022 score 66.94",
        ],
    ),
    (
        "Tin trong ngày",
        "PCI qua các năm của Cần Thơ:\n- Năm 2020: 66,33 điểm (hạng 12)\n- Năm 2021: 68,06 điểm (hạng 12)\n- Năm 2022: 66,94 điểm (hạng 19)",
        [
            "Cần Thơ PCI 2020 rank 12",
            "Cần Thơ PCI 2020 score 66.33",
            "Cần Thơ PCI 2021 rank 12",
            "Cần Thơ PCI 2021 score 68.06",
            "Cần Thơ PCI 2022 rank 19",
            "Cần Thơ PCI 2022 score 66.94",
        ],
    ),
    (
        "Tin trong ngày",
        "PCI của Cần Thơ giai đoạn 2020-2022: năm 2020 đạt 66,33 điểm (12/63), năm 2021 đạt 68,06 điểm (12/63), năm 2022 đạt 66,94 điểm (19/63).",
        [
            "Cần Thơ PCI 2020 rank 12",
            "Cần Thơ PCI 2020 score 66.33",
            "Cần Thơ PCI 2021 rank 12",
            "Cần Thơ PCI 2021 score 68.06",
            "Cần Thơ PCI 2022 rank 19",
            "Cần Thơ PCI 2022 score 66.94",
        ],
    ),
    (
        "Tin trong ngày",
        "Cần Thơ có PCI 66,33 (2020), 68,06 (2021), 66,94 (2022), hạng tương ứng 12, 12, 19.",
        [
            "Cần Thơ PCI 2020 rank 12",
            "Cần Thơ PCI 2020 score 66.33",
            "Cần Thơ PCI 2021 rank 12",
            "Cần Thơ PCI 2021 score 68.06",
            "Cần Thơ PCI 2022 rank 19",
            "Cần Thơ PCI 2022 score 66.94",
        ],
    ),
    (
        "Tin trong ngày",
        "Khối bộ PAR INDEX 2022: Bộ Tư pháp 89,76%, Bộ Tài chính 89,5%, Bộ Xây dựng 81,4%, Bộ Y tế 80,8%.",
        [
            "Bộ Tài chính PAR_INDEX 2022 score 89.5",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.76",
            "Bộ Xây dựng PAR_INDEX 2022 score 81.4",
            "Bộ Y tế PAR_INDEX 2022 score 80.8",
        ],
    ),
    (
        "Tin trong ngày",
        "Trong các bộ, Bộ Tư pháp (1), Bộ Tài chính (2) và Ngân hàng Nhà nước Việt Nam (3) đứng đầu PAR INDEX 2022.",
        [
            "Bộ Tài chính PAR_INDEX 2022 rank 2",
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 rank 3",
        ],
    ),
    (
        "Tin trong ngày",
        "Chỉ số PGI năm 2022: Trà Vinh 17,67; Lạng Sơn 17,43; Bắc Ninh 17,26; Quảng Ninh 16,92 điểm.",
        [
            "Bắc Ninh PGI 2022 score 17.26",
            "Lạng Sơn PGI 2022 score 17.43",
            "Quảng Ninh PGI 2022 score 16.92",
            "Trà Vinh PGI 2022 score 17.67",
        ],
    ),
    (
        "Tin trong ngày",
        "Chỉ số PGI năm 2022, đứng đầu là Trà Vinh 17,67 điểm, Lạng Sơn 17,43 điểm, Bắc Ninh 17,26 điểm.",
        [
            "Bắc Ninh PGI 2022 score 17.26",
            "Lạng Sơn PGI 2022 score 17.43",
            "Trà Vinh PGI 2022 rank 1",
            "Trà Vinh PGI 2022 score 17.67",
        ],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng PGI 2022 của các tỉnh: Trà Vinh hạng 1; Lạng Sơn 2; Bắc Ninh 3; Quảng Ninh 4; Đà Nẵng 5.",
        [
            "Bắc Ninh PGI 2022 rank 3",
            "Lạng Sơn PGI 2022 rank 2",
            "Quảng Ninh PGI 2022 rank 4",
            "Trà Vinh PGI 2022 rank 1",
            "Đà Nẵng PGI 2022 rank 5",
        ],
    ),
    (
        "Tin trong ngày",
        "Thứ tự bảng PGI 2022 là Trà Vinh, Lạng Sơn, Bắc Ninh với các mức điểm 17,67; 17,43; 17,26.",
        ["Bắc Ninh PGI 2022 score 17.26", "Lạng Sơn PGI 2022 score 17.43", "Trà Vinh PGI 2022 score 17.67"],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX 2022 của tỉnh đạt 86,4% (Quảng Bình), 84,3% (Quảng Nam), 80,9% (Quảng Ngãi).",
        [
            "Quảng Bình PAR_INDEX 2022 score 86.4",
            "Quảng Nam PAR_INDEX 2022 score 84.3",
            "Quảng Ngãi PAR_INDEX 2022 score 80.9",
        ],
    ),
    (
        "Tin trong ngày",
        "Tỉnh Bắc Ninh năm 2022 xếp hạng: PAPI 5/61; PCI 7/63; SIPAS 16/63; PAR INDEX 26/63; DTI 8/63.",
        [
            "Bắc Ninh DTI 2022 rank 8",
            "Bắc Ninh PAPI 2022 rank 5",
            "Bắc Ninh PAR_INDEX 2022 rank 26",
            "Bắc Ninh PCI 2022 rank 7",
            "Bắc Ninh SIPAS 2022 rank 16",
        ],
    ),
    (
        "Tin trong ngày",
        "Tỉnh Bắc Ninh năm 2022: PAPI xếp thứ 5 (tăng 2), SIPAS thứ 16 (giảm 4).",
        [
            "Bắc Ninh PAPI 2022 rank 5",
            "Bắc Ninh PAPI 2022 rank_change 2",
            "Bắc Ninh SIPAS 2022 rank 16",
            "Bắc Ninh SIPAS 2022 rank_change -4",
        ],
    ),
    (
        "Tin trong ngày",
        "Bắc Ninh: PCI - 69,08 điểm (7/63), PAPI - 44,5 điểm (5/61), SIPAS - 83% (16/63) trong năm 2022.",
        [
            "Bắc Ninh PAPI 2022 rank 5",
            "Bắc Ninh PAPI 2022 score 44.5",
            "Bắc Ninh PCI 2022 rank 7",
            "Bắc Ninh PCI 2022 score 69.08",
            "Bắc Ninh SIPAS 2022 rank 16",
            "Bắc Ninh SIPAS 2022 score 83",
        ],
    ),
    ("Tin trong ngày", "PCI 2022 có 20 tỉnh trên 60 nhưng dưới 65 điểm.", []),
    (
        "Tin trong ngày",
        "PAR INDEX 2022 của Bình Phước trên 80% nhưng dưới 85%.",
        ["Bình Phước PAR_INDEX 2022 score <85", "Bình Phước PAR_INDEX 2022 score >80"],
    ),
    (
        "Tin trong ngày",
        "Chỉ số PAR INDEX 2022 của Bình Phước đạt từ 80% đến dưới 85%.",
        ["Bình Phước PAR_INDEX 2022 score <85", "Bình Phước PAR_INDEX 2022 score >=80"],
    ),
    (
        "Tin trong ngày",
        "Điểm PCI 2022 của các tỉnh Tây Nguyên dao động 60-65 điểm, riêng Lâm Đồng đạt 67,17 điểm.",
        ["Lâm Đồng PCI 2022 score 67.17"],
    ),
    ("Tin trong ngày", "SIPAS 2022 của các bộ dao động 78-85%.", []),
    ("Tin trong ngày", "SIPAS của Đồng Tháp giai đoạn 2019-2022 dao động từ 84,5% đến 87,2%.", []),
    (
        "Tin trong ngày",
        "Chỉ số SIPAS 2022 của Đồng Tháp ở mức 85-86%.",
        ["Đồng Tháp SIPAS 2022 score <=86", "Đồng Tháp SIPAS 2022 score >=85"],
    ),
    (
        "Tin trong ngày",
        "SIPAS 2022 của Đồng Tháp nằm trong khoảng 85% - 86%.",
        ["Đồng Tháp SIPAS 2022 score <=86", "Đồng Tháp SIPAS 2022 score >=85"],
    ),
    (
        "Tin trong ngày",
        "PAPI 2022 của Hậu Giang đạt khoảng 41-42 điểm.",
        ["Hậu Giang PAPI 2022 score <=42", "Hậu Giang PAPI 2022 score >=41"],
    ),
    ("Tin trong ngày", "PAPI năm 2023 của Hậu Giang dự kiến đạt 43 điểm.", ["Hậu Giang PAPI 2023 score 43 foreseen"]),
    ("Tin trong ngày", "Dự kiến PAR INDEX 2023 của Hậu Giang đạt 88%.", ["Hậu Giang PAR_INDEX 2023 score 88 foreseen"]),
    (
        "Tin trong ngày",
        "Chỉ số PAR INDEX năm 2023 của Hậu Giang ước đạt 88%, tăng 2,5 điểm phần trăm so với năm 2022.",
        ["Hậu Giang PAR_INDEX 2023 score 88 foreseen", "Hậu Giang PAR_INDEX 2023 score_change 2.5 foreseen"],
    ),
    (
        "Tin trong ngày",
        "Theo tự đánh giá, PAR INDEX 2023 của Hậu Giang có thể đạt 88%.",
        ["Hậu Giang PAR_INDEX 2023 score 88 foreseen"],
    ),
    ("Tin trong ngày", "Hậu Giang có thể lọt top 20 PCI 2023.", ["Hậu Giang PCI 2023 rank <=20 foreseen"]),
    ("Tin trong ngày", "Nhiều khả năng Hậu Giang sẽ đứng thứ 15 về PCI 2023.", ["Hậu Giang PCI 2023 rank 15 foreseen"]),
    ("Tin trong ngày", "Hậu Giang dự báo xếp hạng 15 PCI năm 2023.", ["Hậu Giang PCI 2023 rank 15 foreseen"]),
    (
        "Tin trong ngày",
        "Sở KH&ĐT dự báo PCI năm 2023 của Hậu Giang tăng 5 bậc, lên vị trí thứ 15.",
        ["Hậu Giang PCI 2023 rank 15 foreseen", "Hậu Giang PCI 2023 rank_change 5 foreseen"],
    ),
    (
        "Tin trong ngày",
        "Ước tính năm 2023, SIPAS của Kon Tum đạt 82%, xếp khoảng thứ 30.",
        ["Kon Tum SIPAS 2023 rank ~30 foreseen", "Kon Tum SIPAS 2023 score 82 foreseen"],
    ),
    ("Tin trong ngày", "Với đà này, SIPAS 2023 của Kon Tum sẽ đạt 82%.", ["Kon Tum SIPAS 2023 score 82 foreseen"]),
    ("Tin trong ngày", "Kỳ vọng SIPAS 2023 của Kon Tum đạt 82%.", ["Kon Tum SIPAS 2023 score 82 aimed at"]),
    ("Tin trong ngày", "SIPAS 2023 của Kon Tum được kỳ vọng vượt 82%.", ["Kon Tum SIPAS 2023 score >82 aimed at"]),
    (
        "Tin trong ngày",
        "Kon Tum và Gia Lai cùng ước đạt 82% SIPAS năm 2023.",
        ["Gia Lai SIPAS 2023 score 82 foreseen", "Kon Tum SIPAS 2023 score 82 foreseen"],
    ),
    ("Tin trong ngày", "Cả năm 2023, SIPAS của Kon Tum ước trên 82%.", ["Kon Tum SIPAS 2023 score >82 foreseen"]),
    (
        "Tin trong ngày",
        "Năm 2022, cả PAR INDEX lẫn SIPAS của Kon Tum đều giảm 5 bậc.",
        ["Kon Tum PAR_INDEX 2022 rank_change -5", "Kon Tum SIPAS 2022 rank_change -5"],
    ),
    (
        "Tin trong ngày",
        "Hai tỉnh Kon Tum, Gia Lai đều đạt dưới 83% PAR INDEX 2022.",
        ["Gia Lai PAR_INDEX 2022 score <83", "Kon Tum PAR_INDEX 2022 score <83"],
    ),
    ("Tin trong ngày", "Kon Tum, Gia Lai, Đắk Lắk đều nằm trong nhóm 20 tỉnh cuối bảng PAR INDEX 2022.", []),
    (
        "Tin trong ngày",
        "Cả ba lĩnh vực cải cách thể chế, tài chính công, hiện đại hóa hành chính của Kon Tum trong PAR INDEX 2022 đều đạt trên 80%.",
        [
            "Kon Tum PAR_INDEX/Cải cách thể chế 2022 score >80",
            "Kon Tum PAR_INDEX/Cải cách tài chính công 2022 score >80",
            "Kon Tum PAR_INDEX/Hiện đại hóa hành chính 2022 score >80",
        ],
    ),
    (
        "Tin trong ngày",
        "Trong hai năm 2021 và 2022, Kon Tum đều xếp thứ 45 PCI.",
        ["Kon Tum PCI 2021 rank 45", "Kon Tum PCI 2022 rank 45"],
    ),
    (
        "Tin trong ngày",
        "Liên tiếp các năm 2020, 2021, 2022, SIPAS của Quảng Ninh đều đứng thứ nhất.",
        ["Quảng Ninh SIPAS 2020 rank 1", "Quảng Ninh SIPAS 2021 rank 1", "Quảng Ninh SIPAS 2022 rank 1"],
    ),
    (
        "Tin trong ngày",
        "Điểm gia nhập thị trường và tính minh bạch trong PCI 2022 của Kon Tum đều là 6,5.",
        ["Kon Tum PCI/Gia nhập thị trường 2022 score 6.5", "Kon Tum PCI/Tính minh bạch 2022 score 6.5"],
    ),
    (
        "Tin trong ngày",
        "Tuyên Quang và Hà Giang đều tăng 4 bậc ở PAR INDEX 2022, lần lượt lên hạng 27 và 48.",
        [
            "Hà Giang PAR_INDEX 2022 rank 48",
            "Hà Giang PAR_INDEX 2022 rank_change 4",
            "Tuyên Quang PAR_INDEX 2022 rank 27",
            "Tuyên Quang PAR_INDEX 2022 rank_change 4",
        ],
    ),
    (
        "Tin trong ngày",
        "Tuyên Quang và Hà Giang lần lượt tăng 4 và 6 bậc PAR INDEX 2022.",
        ["Hà Giang PAR_INDEX 2022 rank_change 6", "Tuyên Quang PAR_INDEX 2022 rank_change 4"],
    ),
    (
        "Tin trong ngày",
        "Tuyên Quang, Hà Giang có PAR INDEX 2022 lần lượt là 86,2 và 83,1%.",
        ["Hà Giang PAR_INDEX 2022 score 83.1", "Tuyên Quang PAR_INDEX 2022 score 86.2"],
    ),
    (
        "Tin trong ngày",
        "Lần lượt 86,2% và 83,1% là PAR INDEX 2022 của Tuyên Quang và Hà Giang.",
        ["Hà Giang PAR_INDEX 2022 score 83.1", "Tuyên Quang PAR_INDEX 2022 score 86.2"],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX và SIPAS 2022 của Tuyên Quang lần lượt đạt 86,2% (thứ 27) và 81,4% (thứ 29).",
        [
            "Tuyên Quang PAR_INDEX 2022 rank 27",
            "Tuyên Quang PAR_INDEX 2022 score 86.2",
            "Tuyên Quang SIPAS 2022 rank 29",
            "Tuyên Quang SIPAS 2022 score 81.4",
        ],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX năm 2021 và năm 2022 của Tuyên Quang lần lượt là 85,1% và 86,2%, đứng thứ 31 và 27.",
        [
            "Tuyên Quang PAR_INDEX 2021 rank 31",
            "Tuyên Quang PAR_INDEX 2021 score 85.1",
            "Tuyên Quang PAR_INDEX 2022 rank 27",
            "Tuyên Quang PAR_INDEX 2022 score 86.2",
        ],
    ),
    (
        "Tin trong ngày",
        "Cải cách thể chế, cải cách thủ tục hành chính và hiện đại hóa hành chính của Tuyên Quang (PAR INDEX 2022) lần lượt đạt 91%, 94% và 80%.",
        [
            "Tuyên Quang PAR_INDEX/Cải cách thể chế 2022 score 91",
            "Tuyên Quang PAR_INDEX/Cải cách thủ tục hành chính 2022 score 94",
            "Tuyên Quang PAR_INDEX/Hiện đại hóa hành chính 2022 score 80",
        ],
    ),
    (
        "Tin trong ngày",
        "Ba thành phố Đà Nẵng, Hải Phòng, Cần Thơ đạt PCI 2022 theo thứ tự 68,52 - 70,76 - 66,94 điểm.",
        ["Cần Thơ PCI 2022 score 66.94", "Hải Phòng PCI 2022 score 70.76", "Đà Nẵng PCI 2022 score 68.52"],
    ),
    (
        "Tin trong ngày",
        "Đà Nẵng, Hải Phòng, Cần Thơ theo thứ tự giữ hạng 9, 3, 19 PCI 2022.",
        ["Cần Thơ PCI 2022 rank 19", "Hải Phòng PCI 2022 rank 3", "Đà Nẵng PCI 2022 rank 9"],
    ),
    (
        "Tin trong ngày",
        "Từ hạng 27 PAR INDEX 2021, Quảng Trị lên hạng 18 năm 2022.",
        ["Quảng Trị PAR_INDEX 2021 rank 27", "Quảng Trị PAR_INDEX 2022 rank 18"],
    ),
    (
        "Tin trong ngày",
        "PAR INDEX của Quảng Trị từ 83,1% năm 2021 lên 86,9% năm 2022.",
        ["Quảng Trị PAR_INDEX 2021 score 83.1", "Quảng Trị PAR_INDEX 2022 score 86.9"],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị cải thiện PAR INDEX từ 83,1% (hạng 47) lên 86,9% (hạng 18) trong năm 2022.",
        [
            "Quảng Trị PAR_INDEX 2021 rank 47",
            "Quảng Trị PAR_INDEX 2021 score 83.1",
            "Quảng Trị PAR_INDEX 2022 rank 18",
            "Quảng Trị PAR_INDEX 2022 score 86.9",
        ],
    ),
    (
        "Tin trong ngày",
        "Sau một năm, thứ hạng PAR INDEX của Quảng Trị đi từ 47 lên 18 (2022).",
        ["Quảng Trị PAR_INDEX 2021 rank 47", "Quảng Trị PAR_INDEX 2022 rank 18"],
    ),
    (
        "Tin trong ngày",
        "Từ 83,1 lên 86,9 điểm là bước tiến của Quảng Trị ở PAR INDEX 2022.",
        ["Quảng Trị PAR_INDEX 2021 score 83.1", "Quảng Trị PAR_INDEX 2022 score 86.9"],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị tăng điểm PAR INDEX từ 83,1 lên 86,9, tăng hạng từ 47 lên 18 trong năm 2022.",
        [
            "Quảng Trị PAR_INDEX 2021 rank 47",
            "Quảng Trị PAR_INDEX 2021 score 83.1",
            "Quảng Trị PAR_INDEX 2022 rank 18",
            "Quảng Trị PAR_INDEX 2022 score 86.9",
        ],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị nâng SIPAS từ mức 79% năm 2020 lên 84% năm 2022, nâng thứ hạng từ 44 lên 12.",
        [
            "Quảng Trị SIPAS 2020 rank 44",
            "Quảng Trị SIPAS 2020 score 79",
            "Quảng Trị SIPAS 2022 rank 12",
            "Quảng Trị SIPAS 2022 score 84",
        ],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng PCI của Quảng Trị giảm từ 41 (năm 2021) xuống 59 (năm 2022).",
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng PCI của Quảng Trị giảm từ 41/63 xuống còn 59/63 vào năm 2022.",
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "Từ chỗ đứng thứ 41, PCI 2022 của Quảng Trị rơi xuống thứ 59.",
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "PCI 2022: Quảng Trị 41→59, Quảng Bình 40→58.",
        [
            "Quảng Bình PCI 2021 rank 40",
            "Quảng Bình PCI 2022 rank 58",
            "Quảng Trị PCI 2021 rank 41",
            "Quảng Trị PCI 2022 rank 59",
        ],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị thuộc nhóm từ 85 đến dưới 90% PAR INDEX 2022.",
        ["Quảng Trị PAR_INDEX 2022 score <90", "Quảng Trị PAR_INDEX 2022 score >=85"],
    ),
    (
        "Tin trong ngày",
        "Theo bảng xếp hạng PCI 2021, các tỉnh Bắc Trung Bộ có kết quả: Thanh Hóa 63,21 điểm (43), Nghệ An 64,74 điểm (30), Hà Tĩnh 64,87 điểm (27).",
        [
            "Hà Tĩnh PCI 2021 rank 27",
            "Hà Tĩnh PCI 2021 score 64.87",
            "Nghệ An PCI 2021 rank 30",
            "Nghệ An PCI 2021 score 64.74",
            "Thanh Hóa PCI 2021 rank 43",
            "Thanh Hóa PCI 2021 score 63.21",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2021, Hà Giang có PAPI 41,02 điểm/hạng 48, PCI 60,53 điểm/hạng 61, PAR INDEX 85,54%/hạng 45.",
        [
            "Hà Giang PAPI 2021 rank 48",
            "Hà Giang PAPI 2021 score 41.02",
            "Hà Giang PAR_INDEX 2021 rank 45",
            "Hà Giang PAR_INDEX 2021 score 85.54",
            "Hà Giang PCI 2021 rank 61",
            "Hà Giang PCI 2021 score 60.53",
        ],
    ),
    (
        "Tin trong ngày",
        "Xét thứ hạng PCI 2021, Quảng Bình đứng 40, còn Quảng Trị chỉ 41.",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41"],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PCI 2021 của hai tỉnh Quảng Bình và Quảng Trị lần lượt là 40/63 và 41/63.",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41"],
    ),
    (
        "Tin trong ngày",
        "Năm 2021 Quảng Bình xếp thứ 40 PCI, kém Huế (thứ 8) nhưng hơn Quảng Trị (41).",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41", "Thừa Thiên Huế PCI 2021 rank 8"],
    ),
    (
        "Tin trong ngày",
        "Huế thứ 8, Quảng Bình thứ 40, Quảng Trị 41 là thứ tự trên bảng PCI 2021.",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41", "Thừa Thiên Huế PCI 2021 rank 8"],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PCI 2021: Huế - 8, Quảng Bình - 40, Quảng Trị - 41.",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41", "Thừa Thiên Huế PCI 2021 rank 8"],
    ),
    (
        "Tin trong ngày",
        "Bảng PCI 2021 ghi nhận Huế ở vị trí 8, Quảng Bình 40 và Quảng Trị 41.",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41", "Thừa Thiên Huế PCI 2021 rank 8"],
    ),
    (
        "Tin trong ngày",
        "Ba tỉnh Huế, Quảng Bình, Quảng Trị chia nhau các vị trí 8, 40, 41 ở PCI 2021.",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41", "Thừa Thiên Huế PCI 2021 rank 8"],
    ),
    (
        "Tin trong ngày",
        "PCI 2021 đặt Huế, Quảng Bình và Quảng Trị ở các vị trí 8, 40 và 41.",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41", "Thừa Thiên Huế PCI 2021 rank 8"],
    ),
    (
        "Tin trong ngày",
        "Các vị trí 8, 40, 41 PCI 2021 thuộc về Huế, Quảng Bình, Quảng Trị.",
        ["Quảng Bình PCI 2021 rank 40", "Quảng Trị PCI 2021 rank 41", "Thừa Thiên Huế PCI 2021 rank 8"],
    ),
    (
        "Tin trong ngày",
        "PCI 2021 và 2020 của Quảng Trị xếp thứ 41 và 43.",
        ["Quảng Trị PCI 2020 rank 43", "Quảng Trị PCI 2021 rank 41"],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị xếp thứ 43, 41 và 59 về PCI trong ba năm 2020, 2021 và 2022.",
        ["Quảng Trị PCI 2020 rank 43", "Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "Trong ba năm 2020 - 2022, Quảng Trị lần lượt ở vị trí 43, 41, 59 của bảng PCI.",
        ["Quảng Trị PCI 2020 rank 43", "Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "Hạng PCI năm 2022 của Quảng Trị là 59, năm 2021 là 41, năm 2020 là 43.",
        ["Quảng Trị PCI 2020 rank 43", "Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị: hạng 59 PCI 2022 (2021: 41; 2020: 43).",
        ["Quảng Trị PCI 2020 rank 43", "Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "PCI 2022: Quảng Trị hạng 59 (năm 2021 hạng 41), Quảng Bình hạng 58 (40), Hà Tĩnh hạng 36 (27).",
        [
            "Hà Tĩnh PCI 2021 rank 27",
            "Hà Tĩnh PCI 2022 rank 36",
            "Quảng Bình PCI 2021 rank 40",
            "Quảng Bình PCI 2022 rank 58",
            "Quảng Trị PCI 2021 rank 41",
            "Quảng Trị PCI 2022 rank 59",
        ],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị đứng thứ 59 PCI 2022, năm 2021: 41.",
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị đứng thứ 59 PCI 2022 so với 41 năm 2021.",
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị đứng thứ 59 PCI 2022, so với thứ 41 của năm trước.",
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Tin trong ngày",
        "Điểm PCI 2022 của Quảng Trị là 61,26 so với 63,33 năm 2021.",
        ["Quảng Trị PCI 2021 score 63.33", "Quảng Trị PCI 2022 score 61.26"],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị 61,26 điểm PCI 2022 (2021: 63,33 điểm).",
        ["Quảng Trị PCI 2021 score 63.33", "Quảng Trị PCI 2022 score 61.26"],
    ),
    (
        "Tin trong ngày",
        "61,26 điểm, hạng 59/63 - đó là kết quả PCI 2022 của Quảng Trị.",
        ["Quảng Trị PCI 2022 rank 59", "Quảng Trị PCI 2022 score 61.26"],
    ),
    ("Tin trong ngày", "59/63 là vị trí của Quảng Trị trên bảng xếp hạng PCI 2022.", ["Quảng Trị PCI 2022 rank 59"]),
    ("Tin trong ngày", "Vị trí 59/63 PCI 2022 là kết quả đáng buồn với Quảng Trị.", ["Quảng Trị PCI 2022 rank 59"]),
    ("Tin trong ngày", "Thứ 59/63 tỉnh, thành: đó là vị trí PCI 2022 của Quảng Trị.", ["Quảng Trị PCI 2022 rank 59"]),
    (
        "Tin trong ngày",
        "Với 61,26 điểm (59/63), PCI 2022 của Quảng Trị giảm mạnh.",
        ["Quảng Trị PCI 2022 rank 59", "Quảng Trị PCI 2022 score 61.26"],
    ),
    (
        "Tin trong ngày",
        "81,43% và 35/63 là điểm số và thứ hạng SIPAS 2022 của Quảng Trị.",
        ["Quảng Trị SIPAS 2022 rank 35", "Quảng Trị SIPAS 2022 score 81.43"],
    ),
    (
        "Tin trong ngày",
        "Điểm số và thứ hạng SIPAS 2022 của Quảng Trị lần lượt là 81,43% và 35/63.",
        ["Quảng Trị SIPAS 2022 rank 35", "Quảng Trị SIPAS 2022 score 81.43"],
    ),
    (
        "Tin trong ngày",
        "SIPAS 2022 của Quảng Trị: 81,43%, 35/63, tăng 5.",
        ["Quảng Trị SIPAS 2022 rank 35", "Quảng Trị SIPAS 2022 score 81.43"],
    ),
    (
        "Tin trong ngày",
        "SIPAS 2022 của Quảng Trị: 81,43% (35/63; tăng 5 bậc).",
        ["Quảng Trị SIPAS 2022 rank 35", "Quảng Trị SIPAS 2022 rank_change 5", "Quảng Trị SIPAS 2022 score 81.43"],
    ),
    (
        "Tin trong ngày",
        "SIPAS 2022 của Quảng Trị: 81,43% (35/63, ↑5).",
        ["Quảng Trị SIPAS 2022 rank 35", "Quảng Trị SIPAS 2022 rank_change 5", "Quảng Trị SIPAS 2022 score 81.43"],
    ),
    (
        "Tin trong ngày",
        "SIPAS 2022 của Quảng Trị đạt 81,43% (+2,1%), hạng 35 (+5).",
        [
            "Quảng Trị SIPAS 2022 rank 35",
            "Quảng Trị SIPAS 2022 rank_change 5",
            "Quảng Trị SIPAS 2022 score 81.43",
            "Quảng Trị SIPAS 2022 score_change 2.1",
        ],
    ),
    (
        "Tin trong ngày",
        "Quảng Trị hạng 35 (tăng 5), Quảng Bình hạng 20 (giảm 3), Hà Tĩnh hạng 12 (giữ nguyên) ở SIPAS 2022.",
        [
            "Hà Tĩnh SIPAS 2022 rank 12",
            "Quảng Bình SIPAS 2022 rank 20",
            "Quảng Bình SIPAS 2022 rank_change -3",
            "Quảng Trị SIPAS 2022 rank 35",
            "Quảng Trị SIPAS 2022 rank_change 5",
        ],
    ),
    (
        "Tin trong ngày",
        "Xếp hạng DTI 2021 một số địa phương: Đà Nẵng: 1; Thừa Thiên Huế: 2; Bắc Giang: 10; Hà Nội: 40.",
        [
            "Bắc Giang DTI 2021 rank 10",
            "Hà Nội DTI 2021 rank 40",
            "Thừa Thiên Huế DTI 2021 rank 2",
            "Đà Nẵng DTI 2021 rank 1",
        ],
    ),
    (
        "Tin trong ngày",
        "Về xếp hạng DTI 2021, Bắc Giang đứng thứ 10. Các tỉnh lân cận: Lạng Sơn 28, Thái Nguyên 8, Bắc Ninh 6.",
        [
            "Bắc Giang DTI 2021 rank 10",
            "Bắc Ninh DTI 2021 rank 6",
            "Lạng Sơn DTI 2021 rank 28",
            "Thái Nguyên DTI 2021 rank 8",
        ],
    ),
    (
        "Tin trong ngày",
        "Bắc Giang xếp thứ 10 DTI 2021. Lạng Sơn thứ 28, Thái Nguyên thứ 8, Bắc Ninh thứ 6.",
        [
            "Bắc Giang DTI 2021 rank 10",
            "Bắc Ninh DTI 2021 rank 6",
            "Lạng Sơn DTI 2021 rank 28",
            "Thái Nguyên DTI 2021 rank 8",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2021 Bắc Giang có 5 chỉ số: DTI đứng thứ 10, PCI 31, PAR INDEX 11, PAPI 20, SIPAS 14.",
        [
            "Bắc Giang DTI 2021 rank 10",
            "Bắc Giang PAPI 2021 rank 20",
            "Bắc Giang PAR_INDEX 2021 rank 11",
            "Bắc Giang PCI 2021 rank 31",
            "Bắc Giang SIPAS 2021 rank 14",
        ],
    ),
    (
        "Tin trong ngày",
        "Bắc Giang xếp thứ 10 về DTI, thứ 31 về PCI, 11 về PAR INDEX, 14 về SIPAS năm 2021.",
        [
            "Bắc Giang DTI 2021 rank 10",
            "Bắc Giang PAR_INDEX 2021 rank 11",
            "Bắc Giang PCI 2021 rank 31",
            "Bắc Giang SIPAS 2021 rank 14",
        ],
    ),
    (
        "Tin trong ngày",
        "Bắc Giang: DTI năm 2021 hạng 10 (năm 2020: 15), PCI hạng 31 (27), SIPAS hạng 14 (9).",
        [
            "Bắc Giang DTI 2020 rank 15",
            "Bắc Giang DTI 2021 rank 10",
            "Bắc Giang PCI 2020 rank 27",
            "Bắc Giang PCI 2021 rank 31",
            "Bắc Giang SIPAS 2020 rank 9",
            "Bắc Giang SIPAS 2021 rank 14",
        ],
    ),
    (
        "Tin trong ngày",
        "PCI của Bắc Giang năm 2021 đạt 64,74 điểm, thứ hạng 31 (giảm 4 so với 2020).",
        ["Bắc Giang PCI 2021 rank 31", "Bắc Giang PCI 2021 rank_change -4", "Bắc Giang PCI 2021 score 64.74"],
    ),
    (
        "Tin trong ngày",
        "PCI của Bắc Giang năm 2021 xếp 31, giảm 4 so với năm 2020 (27).",
        ["Bắc Giang PCI 2020 rank 27", "Bắc Giang PCI 2021 rank 31", "Bắc Giang PCI 2021 rank_change -4"],
    ),
    (
        "Tin trong ngày",
        "Tính minh bạch của Bắc Giang đạt 5,9 điểm, xếp 33; tiếp cận đất đai 7,0 điểm, xếp 25; đào tạo lao động 6,2, xếp 18 (PCI 2021).",
        [
            "Bắc Giang PCI/Tiếp cận đất đai 2021 rank 25",
            "Bắc Giang PCI/Tiếp cận đất đai 2021 score 7.0",
            "Bắc Giang PCI/Tính minh bạch 2021 rank 33",
            "Bắc Giang PCI/Tính minh bạch 2021 score 5.9",
            "Bắc Giang PCI/Đào tạo lao động 2021 rank 18",
            "Bắc Giang PCI/Đào tạo lao động 2021 score 6.2",
        ],
    ),
    (
        "Tin trong ngày",
        "Trong PCI 2021 của Bắc Giang, tính minh bạch xếp 33, tiếp cận đất đai 25, đào tạo lao động 18.",
        [
            "Bắc Giang PCI/Tiếp cận đất đai 2021 rank 25",
            "Bắc Giang PCI/Tính minh bạch 2021 rank 33",
            "Bắc Giang PCI/Đào tạo lao động 2021 rank 18",
        ],
    ),
    (
        "Tin trong ngày",
        "Tính minh bạch và tiếp cận đất đai của Bắc Giang trong PCI 2021 xếp hạng 33 và 25.",
        ["Bắc Giang PCI/Tiếp cận đất đai 2021 rank 25", "Bắc Giang PCI/Tính minh bạch 2021 rank 33"],
    ),
    (
        "Tin trong ngày",
        "Các lĩnh vực PAR INDEX 2021 của Bắc Giang:\n1. Cải cách thể chế: 93,1%, hạng 12\n2. Cải cách tổ chức bộ máy: 88,4%, hạng 30\n3. Cải cách tài chính công: 80,0%, hạng 41",
        [
            "Bắc Giang PAR_INDEX/Cải cách thể chế 2021 rank 12",
            "Bắc Giang PAR_INDEX/Cải cách thể chế 2021 score 93.1",
            "Bắc Giang PAR_INDEX/Cải cách tài chính công 2021 rank 41",
            "Bắc Giang PAR_INDEX/Cải cách tài chính công 2021 score 80.0",
            "Bắc Giang PAR_INDEX/Cải cách tổ chức bộ máy 2021 rank 30",
            "Bắc Giang PAR_INDEX/Cải cách tổ chức bộ máy 2021 score 88.4",
        ],
    ),
    (
        "Tin trong ngày",
        "Các lĩnh vực PAR INDEX 2021 của Bắc Giang:\n- Cải cách thể chế (93,1%; 12/63);\n- Cải cách tổ chức bộ máy (88,4%; 30/63);\n- Cải cách tài chính công (80,0%; 41/63).",
        [
            "Bắc Giang PAR_INDEX/Cải cách thể chế 2021 rank 12",
            "Bắc Giang PAR_INDEX/Cải cách thể chế 2021 score 93.1",
            "Bắc Giang PAR_INDEX/Cải cách tài chính công 2021 rank 41",
            "Bắc Giang PAR_INDEX/Cải cách tài chính công 2021 score 80.0",
            "Bắc Giang PAR_INDEX/Cải cách tổ chức bộ máy 2021 rank 30",
            "Bắc Giang PAR_INDEX/Cải cách tổ chức bộ máy 2021 score 88.4",
        ],
    ),
    (
        "Tin trong ngày",
        "Điểm trung bình PAPI 2021 là 42,1; Bắc Giang 43,5; Lạng Sơn 43,3; Cao Bằng 38,4.",
        [
            "Bắc Giang PAPI 2021 score 43.5",
            "Cao Bằng PAPI 2021 score 38.4",
            "Các tỉnh, thành phố PAPI 2021 score 42.1",
            "Lạng Sơn PAPI 2021 score 43.3",
        ],
    ),
    (
        "Tin trong ngày",
        "Bắc Giang và Lạng Sơn có PAPI 2021 là 43,5 và 43,3 điểm, đứng thứ 20 và 21.",
        [
            "Bắc Giang PAPI 2021 rank 20",
            "Bắc Giang PAPI 2021 score 43.5",
            "Lạng Sơn PAPI 2021 rank 21",
            "Lạng Sơn PAPI 2021 score 43.3",
        ],
    ),
    (
        "Tin trong ngày",
        "Bắc Giang và Lạng Sơn đồng hạng 20 PAPI 2021.",
        ["Bắc Giang PAPI 2021 rank 20", "Lạng Sơn PAPI 2021 rank 20"],
    ),
    (
        "Tin trong ngày",
        "Hạng 9 của Thái Nguyên so với hạng 14 của Bắc Kạn ở SIPAS 2021 là khoảng cách lớn.",
        ["Bắc Kạn SIPAS 2021 rank 14", "Thái Nguyên SIPAS 2021 rank 9"],
    ),
    (
        "Tin trong ngày",
        "Thái Nguyên (hạng 9) so với Bắc Kạn (hạng 14) ở SIPAS 2021.",
        ["Bắc Kạn SIPAS 2021 rank 14", "Thái Nguyên SIPAS 2021 rank 9"],
    ),
    (
        "Tin trong ngày",
        "SIPAS 2021: Thái Nguyên hạng 9, so với hạng 14 của Bắc Kạn và 30 của Cao Bằng.",
        ["Bắc Kạn SIPAS 2021 rank 14", "Cao Bằng SIPAS 2021 rank 30", "Thái Nguyên SIPAS 2021 rank 9"],
    ),
    ("Tin trong ngày", "Quảng Nam đạt 84,3% PAR INDEX 2022 (1).", ["Quảng Nam PAR_INDEX 2022 score 84.3"]),
    (
        "Tin trong ngày",
        "PAR INDEX 2022 của Quảng Nam đạt 84,3% (1); năm 2021 đạt 85,1% (2).",
        ["Quảng Nam PAR_INDEX 2021 score 85.1", "Quảng Nam PAR_INDEX 2022 score 84.3"],
    ),
    ("Tin trong ngày", "Tỷ lệ cán bộ nữ của Quảng Nam năm 2022 là 45% (27).", []),
    (
        "Tin trong ngày",
        "PAR INDEX 2022 của Quảng Nam đạt 84,3%. Tỷ lệ hồ sơ trễ hạn của hai huyện là 16 và 38.",
        ["Quảng Nam PAR_INDEX 2022 score 84.3"],
    ),
    (
        "Tin trong ngày",
        "Hạng PCI 2022 của Vĩnh Long là 16, số doanh nghiệp mới của Vĩnh Long và An Giang là 16 và 38.",
        ["Vĩnh Long PCI 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, Vĩnh Long xếp thứ 16 PCI; trong tháng 5 và 6, Vĩnh Long và An Giang có 12 và 15 cuộc đối thoại.",
        ["Vĩnh Long PCI 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "Vĩnh Long xếp thứ 16 PCI 2022, kết quả của 12 và 15 giải pháp.",
        ["Vĩnh Long PCI 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "PCI 2022 của Vĩnh Long xếp thứ 16, các huyện Long Hồ và Mang Thít có 12 và 15 xã nông thôn mới.",
        ["Vĩnh Long PCI 2022 rank 16"],
    ),
    (
        "Tin trong ngày",
        "Báo cáo kết quả của Bộ Nội vụ năm 2022: PAR INDEX của Vĩnh Long đạt 84,1%.",
        ["Vĩnh Long PAR_INDEX 2022 score 84.1"],
    ),
    (
        "Tin trong ngày",
        "Theo kết quả của VCCI năm 2022: PCI của Vĩnh Long đạt 65,9 điểm.",
        ["Vĩnh Long PCI 2022 score 65.9"],
    ),
    (
        "Tin trong ngày",
        "Mục tiêu từ 1/6 đến 15/6 Vĩnh Long nâng PAR INDEX 2023 lên 85%.",
        ["Vĩnh Long PAR_INDEX 2023 score 85 aimed at"],
    ),
    ("Tin trong ngày", "Hơn 83% là mức hài lòng mà các tỉnh đặt mục tiêu.", []),
    ("Tin trong ngày", "Dưới 80% chỉ còn Vĩnh Long, An Giang ở PAR INDEX 2022.", []),
    (
        "Tin trong ngày",
        "Vĩnh Long đứng đầu với 92,1% PAR INDEX 2022, vị trí thứ hai thuộc về An Giang, 90,7%.",
        [
            "An Giang PAR_INDEX 2022 rank 2",
            "An Giang PAR_INDEX 2022 score 90.7",
            "Vĩnh Long PAR_INDEX 2022 rank 1",
            "Vĩnh Long PAR_INDEX 2022 score 92.1",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2022, Vĩnh Long được 84,1% PAR INDEX, là kết quả cao hơn nhiều năm trước của tỉnh.",
        ["Vĩnh Long PAR_INDEX 2022 score 84.1"],
    ),
    ("Tin trong ngày", "Từ 1/63 tỉnh có trung tâm hành chính công năm 2015, đến nay 63/63 tỉnh đã có.", []),
    ("Tin trong ngày", "Bộ Nội vụ dự báo đạt 90% hài lòng năm 2023.", []),
    (
        "Tin trong ngày",
        "PCI 2022 của An Giang: chi phí thời gian 7,1 điểm (10), tính minh bạch 5,9 điểm (10).",
        [
            "An Giang PCI/Chi phí thời gian 2022 rank 10",
            "An Giang PCI/Chi phí thời gian 2022 score 7.1",
            "An Giang PCI/Tính minh bạch 2022 rank 10",
            "An Giang PCI/Tính minh bạch 2022 score 5.9",
        ],
    ),
    (
        "Tin trong ngày",
        "Năm 2022 An Giang xếp thứ 38 PCI, Vĩnh Long và Bến Tre có điểm là 65 và 66.",
        ["An Giang PCI 2022 rank 38"],
    ),
    (
        "Tin trong ngày",
        "An Giang xếp thứ 38 PCI 2022, tăng 19 bậc; hai huyện Châu Phú và Chợ Mới là 5 và 7.",
        ["An Giang PCI 2022 rank 38", "An Giang PCI 2022 rank_change 19"],
    ),
    (
        "Tin trong ngày",
        "Thứ hạng PCI của An Giang năm 2021 và 2022 là 57 và 38.",
        ["An Giang PCI 2021 rank 57", "An Giang PCI 2022 rank 38"],
    ),
    (
        "Tin trong ngày",
        "Quý I và II, An Giang xếp thứ 3 và 5 về giải ngân; PCI 2022 xếp thứ 38.",
        ["An Giang PCI 2022 rank 38"],
    ),
    (
        "Tin trong ngày",
        "SIPAS 2022 của An Giang tăng từ 81,2% (năm 2021) lên 83,4% (năm 2022).",
        ["An Giang SIPAS 2021 score 81.2", "An Giang SIPAS 2022 score 83.4"],
    ),
    (
        "Tin trong ngày",
        "SIPAS của An Giang tăng từ 81,2% (thứ 30) năm 2021 lên 83,4% (thứ 21) năm 2022.",
        [
            "An Giang SIPAS 2021 rank 30",
            "An Giang SIPAS 2021 score 81.2",
            "An Giang SIPAS 2022 rank 21",
            "An Giang SIPAS 2022 score 83.4",
        ],
    ),
    (
        "Tin trong ngày",
        "PCI 2022 của An Giang xếp thứ 38. Đoàn kiểm tra các nội dung 8, 40, 41 thuộc về Sở Nội vụ.",
        ["An Giang PCI 2022 rank 38"],
    ),
    ("Tin trong ngày", "An Giang hạng 38 (1) PCI 2022.", ["An Giang PCI 2022 rank 38"]),
    (
        "Tin trong ngày",
        "An Giang đứng thứ 38 PCI 2022, so với 41 năm thành lập thì còn khiêm tốn.",
        ["An Giang PCI 2022 rank 38"],
    ),
    (
        "Tin trong ngày",
        "An Giang đứng thứ 38 PCI 2022, số doanh nghiệp giải thể là 25 so với 41 năm 2021.",
        ["An Giang PCI 2022 rank 38"],
    ),
    (
        "Tin trong ngày",
        "Năm 2022 An Giang xếp thứ 38 PCI, có hạng mục 14 của dự án A và 30 của dự án B chậm tiến độ.",
        ["An Giang PCI 2022 rank 38"],
    ),
    (
        "Tin trong ngày",
        "59/63 là số huyện của vùng đã có Bộ phận Một cửa, PCI 2022 của An Giang đạt 64 điểm.",
        ["An Giang PCI 2022 score 64"],
    ),
    (
        "Tin trong ngày",
        "An Giang đạt 65,3 điểm PCI 2022, thứ hạng 38 (giảm 4 so với 2021).",
        ["An Giang PCI 2022 rank 38", "An Giang PCI 2022 rank_change -4", "An Giang PCI 2022 score 65.3"],
    ),
]


@pytest.mark.parametrize(("title", "text", "told"), ROWS)
def test_each_bare_number_is_read_as_what_it_is(title: str, text: str, told: list[str]) -> None:
    digest = content_hash(title, "", text)
    published = dt.datetime(2023, 6, 1, tzinfo=VIETNAM)
    article = Article(
        id=article_id(None, digest),
        title=title,
        text=text,
        content_hash=digest,
        source="bao-thu",
        published_at=published,
    )
    marks = {"target": " aimed at", "forecast": " foreseen"}
    found = {
        f"{fact.subject.name} {fact.indicator}{'/' + fact.component if fact.component else ''} {fact.year} {fact.measure} "
        f"{'' if fact.comparator == '=' else fact.comparator}{fact.value}{marks.get(fact.modality, '')}"
        for fact in extract(article).facts
    }
    assert sorted(found) == sorted(told)
