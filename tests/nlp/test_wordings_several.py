"""Several figures, indicators, units and years in one sentence or in a few that follow each other: whose each is."""

import datetime as dt

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM

# Years: said beside, before, behind; of a move; relative ones.
YEARS = [
    (
        "Từ 66,34 điểm PCI năm 2021, Cà Mau tăng lên 67,12 điểm năm 2022, qua đó nhảy từ hạng 18 lên hạng 7.",
        {},
        [
            "Cà Mau PCI 2021 rank 18",
            "Cà Mau PCI 2021 score 66.34",
            "Cà Mau PCI 2022 rank 7",
            "Cà Mau PCI 2022 score 67.12",
        ],
    ),
    (
        "Từ 84,12% năm 2020, PAR INDEX của Hà Nam lên 86,55% năm 2021 rồi 87,03% năm 2022.",
        {},
        ["Hà Nam PAR_INDEX 2020 score 84.12", "Hà Nam PAR_INDEX 2021 score 86.55", "Hà Nam PAR_INDEX 2022 score 87.03"],
    ),
    (
        "Nếu năm 2020 Bắc Kạn chỉ đạt 78,2% PAR INDEX thì đến năm 2022 con số này đã là 83,9%.",
        {},
        ["Bắc Kạn PAR_INDEX 2020 score 78.2", "Bắc Kạn PAR_INDEX 2022 score 83.9"],
    ),
    (
        "Năm 2022, Hậu Giang xếp thứ 12 về PAR INDEX, trong khi năm liền trước ở vị trí 20.",
        {},
        ["Hậu Giang PAR_INDEX 2021 rank 20", "Hậu Giang PAR_INDEX 2022 rank 12"],
    ),
    (
        "SIPAS của Bắc Giang đạt 83,4% năm 2022, cùng kỳ năm trước là 81,9%.",
        {},
        ["Bắc Giang SIPAS 2021 score 81.9", "Bắc Giang SIPAS 2022 score 83.4"],
    ),
    (
        "PCI 2021 của Đắk Lắk đạt 64,2 điểm, một năm sau chỉ còn 60,91 điểm.",
        {},
        ["Đắk Lắk PCI 2021 score 64.2", "Đắk Lắk PCI 2022 score 60.91"],
    ),
    (
        "Ba năm gần đây, điểm PCI của Lạng Sơn lần lượt là 63,9 điểm (2020), 64,1 điểm (2021) và 67,9 điểm (2022).",
        {},
        ["Lạng Sơn PCI 2020 score 63.9", "Lạng Sơn PCI 2021 score 64.1", "Lạng Sơn PCI 2022 score 67.9"],
    ),
    (
        "Giai đoạn 2020-2022, PAR INDEX của Yên Bái lần lượt đạt 83,2%, 85,4% và 86,1%.",
        {},
        ["Yên Bái PAR_INDEX 2020 score 83.2", "Yên Bái PAR_INDEX 2021 score 85.4", "Yên Bái PAR_INDEX 2022 score 86.1"],
    ),
    (
        "Trong ba năm 2020, 2021, 2022, Tuyên Quang lần lượt xếp thứ 52, 45 và 31 về Chỉ số PCI.",
        {},
        ["Tuyên Quang PCI 2020 rank 52", "Tuyên Quang PCI 2021 rank 45", "Tuyên Quang PCI 2022 rank 31"],
    ),
    (
        "Sau khi tụt xuống vị trí 53 năm 2020, PCI của Hà Giang đã nhích lên thứ 51 năm 2021 và 47 năm 2022.",
        {},
        ["Hà Giang PCI 2020 rank 53", "Hà Giang PCI 2021 rank 51", "Hà Giang PCI 2022 rank 47"],
    ),
    (
        "Kỳ đánh giá trước, Sơn La đạt 82,1% Chỉ số cải cách hành chính, xếp 49; kỳ này, tỉnh đạt 84,6%, lên thứ 33.",
        {},
        [
            "Sơn La PAR_INDEX 2021 rank 49",
            "Sơn La PAR_INDEX 2021 score 82.1",
            "Sơn La PAR_INDEX 2022 rank 33",
            "Sơn La PAR_INDEX 2022 score 84.6",
        ],
    ),
    (
        "Theo kết quả công bố hôm nay, Thanh Hóa đạt 85,7% PAR INDEX, xếp thứ 24, trong khi lần công bố trước tỉnh đứng thứ 30.",
        {"pub": "2024-04-17"},
        ["Thanh Hóa PAR_INDEX 2022 rank 30", "Thanh Hóa PAR_INDEX 2023 rank 24", "Thanh Hóa PAR_INDEX 2023 score 85.7"],
    ),
    (
        "Tỉnh chỉ đạt 66,7 điểm, xếp thứ 30, trong khi năm ngoái đứng thứ 16.",
        {"pub": "2024-05-09", "title": "PCI 2023: Bến Tre tụt hạng"},
        ["Bến Tre PCI 2022 rank 16", "Bến Tre PCI 2023 rank 30", "Bến Tre PCI 2023 score 66.7"],
    ),
    (
        "Hải Dương vươn lên thứ 13, tăng 34 bậc so với năm trước đó.",
        {"pub": "2022-04-27", "title": "Công bố PCI 2021"},
        ["Hải Dương PCI 2021 rank 13", "Hải Dương PCI 2021 rank_change 34"],
    ),
    (
        "Năm 2022 PCI Khánh Hòa đạt 67,74 điểm, hơn năm 2021 là 4,6 điểm và hơn năm 2020 là 6,1 điểm.",
        {},
        [
            "Khánh Hòa PCI 2022 score 67.74",
            "Khánh Hòa PCI 2022 score_change 4.6",
            "Khánh Hòa PCI 2022 score_change 6.1",
        ],
    ),
    (
        "Điểm số PAPI của Phú Thọ năm 2022 là 42,9, năm 2021 là 41,7, còn năm 2020 là 43,1.",
        {},
        ["Phú Thọ PAPI 2020 score 43.1", "Phú Thọ PAPI 2021 score 41.7", "Phú Thọ PAPI 2022 score 42.9"],
    ),
    (
        "Phú Thọ đạt 42,9 điểm PAPI năm 2022 (năm 2021: 41,7; năm 2020: 43,1).",
        {},
        ["Phú Thọ PAPI 2020 score 43.1", "Phú Thọ PAPI 2021 score 41.7", "Phú Thọ PAPI 2022 score 42.9"],
    ),
    (
        "Từ vị trí 61 của năm 2017, Đắk Nông đã lên thứ 60 năm 2018, thứ 63 năm 2019 và thứ 60 năm 2020 trong bảng xếp hạng PCI.",
        {},
        [
            "Đắk Nông PCI 2017 rank 61",
            "Đắk Nông PCI 2018 rank 60",
            "Đắk Nông PCI 2019 rank 63",
            "Đắk Nông PCI 2020 rank 60",
        ],
    ),
    (
        "Chỉ sau một năm, DTI của Lạng Sơn từ hạng 9 năm 2020 đã bật lên hạng 7.",
        {},
        ["Lạng Sơn DTI 2020 rank 9", "Lạng Sơn DTI 2021 rank 7"],
    ),
    (
        "Năm 2019, tỉnh Gia Lai đứng thứ 38 PCI nhưng một năm sau đã tụt xuống 45.",
        {},
        ["Gia Lai PCI 2019 rank 38", "Gia Lai PCI 2020 rank 45"],
    ),
    (
        "Năm 2021, PAR INDEX của Kon Tum là 80,3%, xếp thứ 62/63; đến năm 2022 tăng lên 82,1%, xếp 60/63.",
        {},
        [
            "Kon Tum PAR_INDEX 2021 rank 62",
            "Kon Tum PAR_INDEX 2021 score 80.3",
            "Kon Tum PAR_INDEX 2022 rank 60",
            "Kon Tum PAR_INDEX 2022 score 82.1",
        ],
    ),
    (
        "PCI của Long An tăng từ 66,58 điểm năm 2021 lên 68,45 điểm năm 2022, đưa tỉnh từ hạng 18 lên hạng 10.",
        {},
        [
            "Long An PCI 2021 rank 18",
            "Long An PCI 2021 score 66.58",
            "Long An PCI 2022 rank 10",
            "Long An PCI 2022 score 68.45",
        ],
    ),
    (
        "Với 68,45 điểm, tăng 1,87 điểm so với năm 2021, Long An lọt vào tốp 10 PCI 2022.",
        {},
        ["Long An PCI 2022 rank <=10", "Long An PCI 2022 score 68.45", "Long An PCI 2022 score_change 1.87"],
    ),
    (
        "So với mức 66,58 điểm của năm 2021, PCI Long An năm 2022 tăng 1,87 điểm, lên 68,45 điểm.",
        {},
        ["Long An PCI 2021 score 66.58", "Long An PCI 2022 score 68.45", "Long An PCI 2022 score_change 1.87"],
    ),
    (
        "Long An lọt top 10 PCI 2022, nhảy 8 bậc (năm 2021 xếp thứ 18).",
        {},
        ["Long An PCI 2021 rank 18", "Long An PCI 2022 rank <=10", "Long An PCI 2022 rank_change 8"],
    ),
    (
        "Nghệ An từng đứng thứ 18 PCI vào năm 2020, rồi lùi xuống 30 năm 2021 trước khi trở lại vị trí 23 trong năm 2022.",
        {},
        ["Nghệ An PCI 2020 rank 18", "Nghệ An PCI 2021 rank 30", "Nghệ An PCI 2022 rank 23"],
    ),
    (
        "Mức 86,1% PAR INDEX năm 2022 của Yên Bái nhỉnh hơn mức 85,4% của năm 2021.",
        {},
        ["Yên Bái PAR_INDEX 2021 score 85.4", "Yên Bái PAR_INDEX 2022 score 86.1"],
    ),
    (
        "Thứ hạng PAR INDEX của Đồng Nai qua các năm: 2019: 16; 2020: 25; 2021: 30; 2022: 25.",
        {},
        [
            "Đồng Nai PAR_INDEX 2019 rank 16",
            "Đồng Nai PAR_INDEX 2020 rank 25",
            "Đồng Nai PAR_INDEX 2021 rank 30",
            "Đồng Nai PAR_INDEX 2022 rank 25",
        ],
    ),
    (
        "Năm 2018 Bình Phước đứng thứ 61, năm 2019 thứ 57, năm 2020 thứ 50 và năm 2021 thứ 51 về PCI.",
        {},
        [
            "Bình Phước PCI 2018 rank 61",
            "Bình Phước PCI 2019 rank 57",
            "Bình Phước PCI 2020 rank 50",
            "Bình Phước PCI 2021 rank 51",
        ],
    ),
    (
        "Bình Phước có PCI xếp thứ 61 (2018), 57 (2019), 50 (2020) và 51 (2021).",
        {},
        [
            "Bình Phước PCI 2018 rank 61",
            "Bình Phước PCI 2019 rank 57",
            "Bình Phước PCI 2020 rank 50",
            "Bình Phước PCI 2021 rank 51",
        ],
    ),
    ("Cũng với chỉ số này, năm 2020 Bình Phước xếp thứ 50, năm sau thứ 51, năm sau nữa thứ 43.", {}, []),
    (
        "Năm 2020 Bình Phước xếp thứ 50 PCI, năm sau thứ 51, năm sau nữa thứ 43.",
        {},
        ["Bình Phước PCI 2020 rank 50", "Bình Phước PCI 2021 rank 51", "Bình Phước PCI 2022 rank 43"],
    ),
    (
        "Trà Vinh tăng hạng PAR INDEX hai năm liên tục: năm 2021 lên thứ 15 từ thứ 18 của năm 2020, năm 2022 lên thứ 11.",
        {},
        ["Trà Vinh PAR_INDEX 2020 rank 18", "Trà Vinh PAR_INDEX 2021 rank 15", "Trà Vinh PAR_INDEX 2022 rank 11"],
    ),
    (
        "Năm 2024, Hưng Yên đạt 70,2 điểm PCI, đứng thứ 8; năm 2023 đứng thứ 10 với 69,1 điểm; năm 2022 đứng thứ 14 với 67,9 điểm.",
        {"pub": "2025-05-06"},
        [
            "Hưng Yên PCI 2022 rank 14",
            "Hưng Yên PCI 2022 score 67.9",
            "Hưng Yên PCI 2023 rank 10",
            "Hưng Yên PCI 2023 score 69.1",
            "Hưng Yên PCI 2024 rank 8",
            "Hưng Yên PCI 2024 score 70.2",
        ],
    ),
    (
        "Hưng Yên đứng thứ 8 PCI năm 2024, cải thiện 2 bậc so với năm 2023 và 6 bậc so với năm 2022.",
        {"pub": "2025-05-06"},
        ["Hưng Yên PCI 2024 rank 8", "Hưng Yên PCI 2024 rank_change 2", "Hưng Yên PCI 2024 rank_change 6"],
    ),
    (
        "Năm 2022, Bạc Liêu đạt 38,1 điểm PAPI. Năm trước đó là 40,2 điểm.",
        {},
        ["Bạc Liêu PAPI 2021 score 40.2", "Bạc Liêu PAPI 2022 score 38.1"],
    ),
    (
        "Năm 2022, Bạc Liêu đạt 38,1 điểm PAPI. Đây là mức giảm đáng kể so với con số 40,2 của năm trước.",
        {},
        ["Bạc Liêu PAPI 2021 score 40.2", "Bạc Liêu PAPI 2022 score 38.1"],
    ),
    (
        "Bạc Liêu chỉ đạt 38,1 điểm PAPI 2022. Năm 2021, con số tương ứng là 40,2 điểm, còn năm 2020 là 41,0 điểm.",
        {},
        ["Bạc Liêu PAPI 2020 score 41", "Bạc Liêu PAPI 2021 score 40.2", "Bạc Liêu PAPI 2022 score 38.1"],
    ),
    (
        "PAR INDEX 2022 của Sóc Trăng đạt 84,9%, xếp thứ 30. Trước đó, năm 2020, tỉnh xếp thứ 53 và năm 2021 xếp thứ 41.",
        {},
        [
            "Sóc Trăng PAR_INDEX 2020 rank 53",
            "Sóc Trăng PAR_INDEX 2021 rank 41",
            "Sóc Trăng PAR_INDEX 2022 rank 30",
            "Sóc Trăng PAR_INDEX 2022 score 84.9",
        ],
    ),
    (
        "Cách đây 5 năm, Sóc Trăng đứng thứ 53 PAR INDEX; năm 2022, tỉnh đứng thứ 30.",
        {},
        ["Sóc Trăng PAR_INDEX 2018 rank 53", "Sóc Trăng PAR_INDEX 2022 rank 30"],
    ),
    (
        "Năm 2022, tỉnh đạt 88,1%, tăng 1,9 điểm phần trăm. Cũng trong năm này, chỉ số hài lòng đạt 85,2%, tăng 0,7%.",
        {"title": "Ninh Bình công bố PAR INDEX 2022"},
        [
            "Ninh Bình PAR_INDEX 2022 score 88.1",
            "Ninh Bình PAR_INDEX 2022 score_change 1.9",
            "Ninh Bình SIPAS 2022 score 85.2",
            "Ninh Bình SIPAS 2022 score_change 0.7",
        ],
    ),
    (
        "Nếu như năm 2019 Quảng Trị xếp thứ 43 về PCI thì năm 2020 đã xếp thứ 41, năm 2021 thứ 41 và năm 2022 tụt xuống thứ 59.",
        {},
        [
            "Quảng Trị PCI 2019 rank 43",
            "Quảng Trị PCI 2020 rank 41",
            "Quảng Trị PCI 2021 rank 41",
            "Quảng Trị PCI 2022 rank 59",
        ],
    ),
    (
        "Quảng Trị mất 18 bậc PCI sau một năm, từ 41 (2021) xuống 59 (2022).",
        {},
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59", "Quảng Trị PCI 2022 rank_change -18"],
    ),
    (
        "Quảng Trị mất 18 bậc PCI, xuống thứ 59 năm 2022 so với thứ 41 một năm trước.",
        {},
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59", "Quảng Trị PCI 2022 rank_change -18"],
    ),
    (
        "Quảng Trị: PCI 2022 xếp 59/63 (năm 2021: 41/63).",
        {},
        ["Quảng Trị PCI 2021 rank 41", "Quảng Trị PCI 2022 rank 59"],
    ),
    (
        "Năm ngoái, Điện Biên xếp thứ 62 PCI; năm nay tỉnh nhảy lên hạng 42.",
        {},
        ["Điện Biên PCI 2021 rank 62", "Điện Biên PCI 2022 rank 42"],
    ),
    (
        "Điện Biên năm nay xếp thứ 42 PCI, năm ngoái đứng gần chót bảng (62/63).",
        {},
        ["Điện Biên PCI 2021 rank 62", "Điện Biên PCI 2022 rank 42"],
    ),
    (
        "Sau hai năm, PGI của Bắc Ninh tăng từ 16,2 điểm lên 19,7 điểm năm 2024.",
        {"pub": "2025-05-10"},
        ["Bắc Ninh PGI 2022 score 16.2", "Bắc Ninh PGI 2024 score 19.7"],
    ),
    (
        "Năm 2023, PII của Đà Nẵng đạt 50,7 điểm, xếp thứ 3; năm 2024, dù điểm giảm còn 48,2 nhưng thành phố vẫn giữ thứ 4.",
        {"pub": "2025-01-10"},
        [
            "Đà Nẵng PII 2023 rank 3",
            "Đà Nẵng PII 2023 score 50.7",
            "Đà Nẵng PII 2024 rank 4",
            "Đà Nẵng PII 2024 score 48.2",
        ],
    ),
    (
        "Thứ hạng PCI của Hòa Bình liên tục cải thiện, từ 48 (năm 2018) lên 44 (năm 2020).",
        {},
        ["Hòa Bình PCI 2018 rank 48", "Hòa Bình PCI 2020 rank 44"],
    ),
    (
        "Hòa Bình có 3 năm liền cải thiện PCI: từ thứ 48 (2018), lên 46 (2019) và 44 (2020).",
        {},
        ["Hòa Bình PCI 2018 rank 48", "Hòa Bình PCI 2019 rank 46", "Hòa Bình PCI 2020 rank 44"],
    ),
    (
        "Trong vòng 4 năm, từ 2018 đến 2022, PAR INDEX của Hà Tĩnh đã tăng từ 77,9% lên 87,2%.",
        {},
        ["Hà Tĩnh PAR_INDEX 2018 score 77.9", "Hà Tĩnh PAR_INDEX 2022 score 87.2"],
    ),
    (
        "Từ năm 2018 đến năm 2022, Hà Tĩnh nâng PAR INDEX từ 77,9% lên 87,2%, tăng 9,3 điểm phần trăm.",
        {},
        [
            "Hà Tĩnh PAR_INDEX 2018 score 77.9",
            "Hà Tĩnh PAR_INDEX 2022 score 87.2",
            "Hà Tĩnh PAR_INDEX 2022 score_change 9.3",
        ],
    ),
    (
        "PAR INDEX của Bộ Tư pháp tăng dần qua các năm: năm 2019 đạt 85,9%, năm 2020 đạt 87,1%, năm 2021 đạt 89,3% và đến năm 2022 đạt 89,95%.",
        {},
        [
            "Bộ Tư pháp PAR_INDEX 2019 score 85.9",
            "Bộ Tư pháp PAR_INDEX 2020 score 87.1",
            "Bộ Tư pháp PAR_INDEX 2021 score 89.3",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
        ],
    ),
    (
        "Bộ Y tế đạt 78,03% PAR INDEX năm 2022, năm 2021 là 80,1% và năm 2020 là 82,66%.",
        {},
        [
            "Bộ Y tế PAR_INDEX 2020 score 82.66",
            "Bộ Y tế PAR_INDEX 2021 score 80.1",
            "Bộ Y tế PAR_INDEX 2022 score 78.03",
        ],
    ),
    (
        "Kể từ năm 2018, khi còn xếp thứ 33 về PAR INDEX, Bình Thuận đã có bước tiến dài: thứ 21 năm 2020 và thứ 12 năm 2022.",
        {},
        ["Bình Thuận PAR_INDEX 2018 rank 33", "Bình Thuận PAR_INDEX 2020 rank 21", "Bình Thuận PAR_INDEX 2022 rank 12"],
    ),
    (
        "Bình Thuận lên hạng 12 PAR INDEX năm 2022, trong khi hai năm trước đó chỉ ở hạng 21.",
        {},
        ["Bình Thuận PAR_INDEX 2020 rank 21", "Bình Thuận PAR_INDEX 2022 rank 12"],
    ),
    (
        "Vị trí thứ 12 của Bình Thuận tại PAR INDEX 2022 là một bước tiến so với vị trí thứ 21 của năm 2020.",
        {},
        ["Bình Thuận PAR_INDEX 2020 rank 21", "Bình Thuận PAR_INDEX 2022 rank 12"],
    ),
    (
        "Năm 2022, chỉ số hài lòng của Bộ Y tế... chưa có, song SIPAS của Cần Thơ đạt 79,8%, so với 86,9% năm 2020.",
        {},
        ["Cần Thơ SIPAS 2020 score 86.9", "Cần Thơ SIPAS 2022 score 79.8"],
    ),
    (
        "Kết quả năm 2022 (79,8%) của Cần Thơ thấp hơn năm 2021 (85,5%) và năm 2020 (86,9%), theo SIPAS.",
        {},
        ["Cần Thơ SIPAS 2020 score 86.9", "Cần Thơ SIPAS 2021 score 85.5", "Cần Thơ SIPAS 2022 score 79.8"],
    ),
    (
        "SIPAS năm 2022 của Cần Thơ là 79,8%, giảm 5,7% so với 85,5% của năm 2021.",
        {},
        ["Cần Thơ SIPAS 2021 score 85.5", "Cần Thơ SIPAS 2022 score 79.8", "Cần Thơ SIPAS 2022 score_change -5.7"],
    ),
    (
        "Trong 63 tỉnh, thành, PCI năm 2021 của An Giang đứng thứ 31, năm 2022 tụt còn thứ 45 và tỉnh đặt mục tiêu vào tốp 30 năm 2023.",
        {},
        ["An Giang PCI 2021 rank 31", "An Giang PCI 2022 rank 45", "An Giang PCI 2023 rank <=30 target"],
    ),
    (
        "Năm 2022 An Giang đứng thứ 45 về PCI. Sang năm 2023, tỉnh phấn đấu đạt 66 điểm, vào tốp 30.",
        {},
        ["An Giang PCI 2022 rank 45", "An Giang PCI 2023 rank <=30 target", "An Giang PCI 2023 score 66 target"],
    ),
    (
        "An Giang phấn đấu năm 2023 tăng ít nhất 10 bậc PCI (năm 2022 xếp thứ 45).",
        {},
        ["An Giang PCI 2022 rank 45", "An Giang PCI 2023 rank_change >=10 target"],
    ),
    (
        "Nửa đầu năm 2024, điểm Bộ chỉ số 766 của Lào Cai đạt 84,2 điểm, cùng kỳ năm 2023 là 71,5 điểm.",
        {"pub": "2024-07-12"},
        ["Lào Cai INDEX_766 2023 score 71.5", "Lào Cai INDEX_766 2024 score 84.2"],
    ),
    (
        "Năm 2017 và 2018, Đồng Tháp lần lượt đạt 68,78 và 70,19 điểm PCI, xếp thứ 3 và thứ 2.",
        {},
        [
            "Đồng Tháp PCI 2017 rank 3",
            "Đồng Tháp PCI 2017 score 68.78",
            "Đồng Tháp PCI 2018 rank 2",
            "Đồng Tháp PCI 2018 score 70.19",
        ],
    ),
    (
        "Đồng Tháp đạt 68,78 điểm PCI năm 2017 và 70,19 điểm năm 2018, tương ứng hạng 3 và hạng 2.",
        {},
        [
            "Đồng Tháp PCI 2017 rank 3",
            "Đồng Tháp PCI 2017 score 68.78",
            "Đồng Tháp PCI 2018 rank 2",
            "Đồng Tháp PCI 2018 score 70.19",
        ],
    ),
    (
        "Chỉ số PCI năm 2022 của Đồng Tháp đạt 69,68 điểm, xếp thứ 5; giảm 0,85 điểm và 2 bậc so với năm 2021 (70,53 điểm, hạng 3).",
        {},
        [
            "Đồng Tháp PCI 2021 rank 3",
            "Đồng Tháp PCI 2021 score 70.53",
            "Đồng Tháp PCI 2022 rank 5",
            "Đồng Tháp PCI 2022 rank_change -2",
            "Đồng Tháp PCI 2022 score 69.68",
            "Đồng Tháp PCI 2022 score_change -0.85",
        ],
    ),
    (
        "PCI của Đồng Tháp: 70,53 điểm (2021) → 69,68 điểm (2022).",
        {},
        ["Đồng Tháp PCI 2021 score 70.53", "Đồng Tháp PCI 2022 score 69.68"],
    ),
    (
        "Năm 2022 là năm thứ hai liên tiếp Tiền Giang giảm hạng PAR INDEX: 31 năm 2020, 44 năm 2021 và 52 năm 2022.",
        {},
        ["Tiền Giang PAR_INDEX 2020 rank 31", "Tiền Giang PAR_INDEX 2021 rank 44", "Tiền Giang PAR_INDEX 2022 rank 52"],
    ),
    (
        "Sau khi giữ hạng 5 hai năm 2020, 2021, Hải Phòng rơi xuống hạng 8 PCI năm 2022.",
        {},
        ["Hải Phòng PCI 2020 rank 5", "Hải Phòng PCI 2021 rank 5", "Hải Phòng PCI 2022 rank 8"],
    ),
    (
        "Lần gần nhất Lai Châu ra khỏi nhóm cuối là năm 2019 (hạng 55 PCI), còn năm 2022 tỉnh đứng thứ 58.",
        {},
        ["Lai Châu PCI 2019 rank 55", "Lai Châu PCI 2022 rank 58"],
    ),
]
# Units, indicators, values and places in step, held against each other, in brackets.
IN_STEP = [
    (
        "Ba chỉ số PAR INDEX, SIPAS và PAPI năm 2022 của Hà Tĩnh lần lượt đạt 87,2%, 84,9% và 44,1 điểm.",
        {},
        ["Hà Tĩnh PAPI 2022 score 44.1", "Hà Tĩnh PAR_INDEX 2022 score 87.2", "Hà Tĩnh SIPAS 2022 score 84.9"],
    ),
    (
        "Năm 2022, Hà Tĩnh đứng thứ 12, 9 và 4 lần lượt ở các chỉ số PAR INDEX, SIPAS, PAPI.",
        {},
        ["Hà Tĩnh PAPI 2022 rank 4", "Hà Tĩnh PAR_INDEX 2022 rank 12", "Hà Tĩnh SIPAS 2022 rank 9"],
    ),
    (
        "Hà Tĩnh và Nghệ An lần lượt đạt 87,2% và 85,1% PAR INDEX 2022, tương ứng hạng 12 và 27.",
        {},
        [
            "Hà Tĩnh PAR_INDEX 2022 rank 12",
            "Hà Tĩnh PAR_INDEX 2022 score 87.2",
            "Nghệ An PAR_INDEX 2022 rank 27",
            "Nghệ An PAR_INDEX 2022 score 85.1",
        ],
    ),
    (
        "PCI 2022: Bắc Giang và Bắc Ninh cùng lọt tốp 10, với 72,80 điểm (hạng 2) và 69,08 điểm (hạng 7).",
        {},
        [
            "Bắc Giang PCI 2022 rank 2",
            "Bắc Giang PCI 2022 rank <=10",
            "Bắc Giang PCI 2022 score 72.8",
            "Bắc Ninh PCI 2022 rank 7",
            "Bắc Ninh PCI 2022 rank <=10",
            "Bắc Ninh PCI 2022 score 69.08",
        ],
    ),
    (
        "Chỉ số Chi phí thời gian và Tính minh bạch của Bắc Giang năm 2022 tương ứng đạt 8,17 và 6,39 điểm trong PCI.",
        {},
        ["Bắc Giang PCI/Chi phí thời gian 2022 score 8.17", "Bắc Giang PCI/Tính minh bạch 2022 score 6.39"],
    ),
    (
        "Về PCI 2022, Thái Nguyên có chỉ số Gia nhập thị trường tăng 0,35 điểm lên 7,42, Tiếp cận đất đai tăng 0,2 điểm lên 7,01, riêng Đào tạo lao động giảm 0,5 điểm còn 5,93.",
        {},
        [
            "Thái Nguyên PCI/Gia nhập thị trường 2022 score 7.42",
            "Thái Nguyên PCI/Gia nhập thị trường 2022 score_change 0.35",
            "Thái Nguyên PCI/Tiếp cận đất đai 2022 score 7.01",
            "Thái Nguyên PCI/Tiếp cận đất đai 2022 score_change 0.2",
            "Thái Nguyên PCI/Đào tạo lao động 2022 score 5.93",
            "Thái Nguyên PCI/Đào tạo lao động 2022 score_change -0.5",
        ],
    ),
    (
        "Năm 2022, PAPI của Thái Nguyên đạt 43,9 điểm, thứ 15; PCI 66,1 điểm, thứ 25; DTI xếp thứ 8; còn PAR INDEX ở vị trí 9 với 88,4%.",
        {},
        [
            "Thái Nguyên DTI 2022 rank 8",
            "Thái Nguyên PAPI 2022 rank 15",
            "Thái Nguyên PAPI 2022 score 43.9",
            "Thái Nguyên PAR_INDEX 2022 rank 9",
            "Thái Nguyên PAR_INDEX 2022 score 88.4",
            "Thái Nguyên PCI 2022 rank 25",
            "Thái Nguyên PCI 2022 score 66.1",
        ],
    ),
    (
        "Thái Nguyên xếp thứ 9 về PAR INDEX, thứ 17 về SIPAS, thứ 8 về DTI và thứ 25 về PCI trong năm 2022.",
        {},
        [
            "Thái Nguyên DTI 2022 rank 8",
            "Thái Nguyên PAR_INDEX 2022 rank 9",
            "Thái Nguyên PCI 2022 rank 25",
            "Thái Nguyên SIPAS 2022 rank 17",
        ],
    ),
    (
        "Trong khi PAR INDEX tăng 3 bậc lên thứ 9 thì SIPAS năm 2022 của Thái Nguyên lại giảm 5 bậc, xuống thứ 17.",
        {},
        [
            "Thái Nguyên PAR_INDEX 2022 rank 9",
            "Thái Nguyên PAR_INDEX 2022 rank_change 3",
            "Thái Nguyên SIPAS 2022 rank 17",
            "Thái Nguyên SIPAS 2022 rank_change -5",
        ],
    ),
    (
        "PGI 2022 vượt trội ở Trà Vinh (17,67 điểm), Lạng Sơn (17,31 điểm) và Bắc Ninh (16,97 điểm), ba tỉnh dẫn đầu cả nước.",
        {},
        ["Bắc Ninh PGI 2022 score 16.97", "Lạng Sơn PGI 2022 score 17.31", "Trà Vinh PGI 2022 score 17.67"],
    ),
    (
        "Trên bảng PCI 2022, Long An vượt Đồng Nai: 68,45 so với 65,67 điểm.",
        {},
        ["Long An PCI 2022 score 68.45", "Đồng Nai PCI 2022 score 65.67"],
    ),
    (
        "Khoảng cách PAR INDEX 2022 giữa Quảng Ninh (90,10%) và Phú Yên (79,75%) là 10,35 điểm phần trăm.",
        {},
        ["Phú Yên PAR_INDEX 2022 score 79.75", "Quảng Ninh PAR_INDEX 2022 score 90.1"],
    ),
    (
        "Quảng Ninh đạt 90,10% PAR INDEX 2022, cao hơn 10,35% so với đơn vị cuối bảng Phú Yên (79,75%).",
        {},
        [
            "Phú Yên PAR_INDEX 2022 rank bottom1",
            "Phú Yên PAR_INDEX 2022 score 79.75",
            "Quảng Ninh PAR_INDEX 2022 score 90.1",
        ],
    ),
    (
        "Cùng đạt 87,2% PAR INDEX 2022 nhưng Hà Tĩnh (thứ 12) xếp trên Bình Thuận (thứ 13).",
        {},
        [
            "Bình Thuận PAR_INDEX 2022 rank 13",
            "Bình Thuận PAR_INDEX 2022 score 87.2",
            "Hà Tĩnh PAR_INDEX 2022 rank 12",
            "Hà Tĩnh PAR_INDEX 2022 score 87.2",
        ],
    ),
    (
        "Hà Tĩnh (87,2%) chỉ hơn Bình Thuận (87,1%) 0,1% về PAR INDEX 2022.",
        {},
        ["Bình Thuận PAR_INDEX 2022 score 87.1", "Hà Tĩnh PAR_INDEX 2022 score 87.2"],
    ),
    (
        "Bên cạnh PCI (hạng 10), năm 2022 Long An còn góp mặt trong tốp đầu PGI (hạng 15) và DTI (hạng 19).",
        {},
        ["Long An DTI 2022 rank 19", "Long An PCI 2022 rank 10", "Long An PGI 2022 rank 15"],
    ),
    (
        "Không chỉ PCI đứng thứ 10, PAPI 2022 của Long An cũng xếp thứ 12 với 43,5 điểm.",
        {},
        ["Long An PAPI 2022 rank 12", "Long An PAPI 2022 score 43.5", "Long An PCI 2022 rank 10"],
    ),
    (
        "Long An: PCI 2022 đạt 68,45 điểm (+1,87), hạng 10 (+8); PAPI đạt 43,5 điểm (-0,2), hạng 12 (-3).",
        {},
        [
            "Long An PAPI 2022 rank 12",
            "Long An PAPI 2022 rank_change -3",
            "Long An PAPI 2022 score 43.5",
            "Long An PAPI 2022 score_change -0.2",
            "Long An PCI 2022 rank 10",
            "Long An PCI 2022 rank_change 8",
            "Long An PCI 2022 score 68.45",
            "Long An PCI 2022 score_change 1.87",
        ],
    ),
    (
        "PAPI 2022 của Long An tăng ở 5 nội dung, trong đó Công khai minh bạch từ 5,1 lên 5,4 điểm, Thủ tục hành chính công từ 7,0 lên 7,3 điểm.",
        {},
        [
            "Long An PAPI/Công khai minh bạch 2021 score 5.1",
            "Long An PAPI/Công khai minh bạch 2022 score 5.4",
            "Long An PAPI/Thủ tục hành chính công 2021 score 7",
            "Long An PAPI/Thủ tục hành chính công 2022 score 7.3",
        ],
    ),
    (
        "Trong 10 chỉ số thành phần PCI 2022 của Sơn La, cao nhất là Chi phí gia nhập thị trường (7,4 điểm), thấp nhất là Dịch vụ hỗ trợ doanh nghiệp (4,9 điểm).",
        {},
        ["Sơn La PCI/Gia nhập thị trường 2022 score 7.4", "Sơn La PCI/Hỗ trợ doanh nghiệp 2022 score 4.9"],
    ),
    (
        "Hai địa phương đứng liền nhau trong bảng PAR INDEX 2022 là Lào Cai (thứ 20; 85,9%) và Lai Châu (thứ 21; 85,8%).",
        {},
        [
            "Lai Châu PAR_INDEX 2022 rank 21",
            "Lai Châu PAR_INDEX 2022 score 85.8",
            "Lào Cai PAR_INDEX 2022 rank 20",
            "Lào Cai PAR_INDEX 2022 score 85.9",
        ],
    ),
    (
        "Lào Cai kém Yên Bái 0,2% (85,9% so với 86,1%) ở PAR INDEX 2022.",
        {},
        ["Lào Cai PAR_INDEX 2022 score 85.9", "Yên Bái PAR_INDEX 2022 score 86.1"],
    ),
    (
        "Yên Bái hơn Lào Cai cả về PAR INDEX 2022 (86,1% so với 85,9%) lẫn SIPAS (83,7% so với 82,2%).",
        {},
        [
            "Lào Cai PAR_INDEX 2022 score 85.9",
            "Lào Cai SIPAS 2022 score 82.2",
            "Yên Bái PAR_INDEX 2022 score 86.1",
            "Yên Bái SIPAS 2022 score 83.7",
        ],
    ),
    (
        "Với PAR INDEX, Yên Bái 86,1% - Lào Cai 85,9%; với SIPAS, Yên Bái 83,7% - Lào Cai 82,2% (năm 2022).",
        {},
        [
            "Lào Cai PAR_INDEX 2022 score 85.9",
            "Lào Cai SIPAS 2022 score 82.2",
            "Yên Bái PAR_INDEX 2022 score 86.1",
            "Yên Bái SIPAS 2022 score 83.7",
        ],
    ),
    (
        "Bộ Tài chính đạt 89,76% và Bộ Tư pháp đạt 89,95% PAR INDEX 2022, xếp thứ 2 và thứ nhất.",
        {},
        [
            "Bộ Tài chính PAR_INDEX 2022 rank 2",
            "Bộ Tài chính PAR_INDEX 2022 score 89.76",
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
        ],
    ),
    (
        "PAR INDEX 2022 trung bình của các bộ đạt 84,05%, của các tỉnh là 84,79%, cách nhau 0,74 điểm phần trăm.",
        {},
        ["Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05", "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79"],
    ),
    (
        "SIPAS 2022 của Vĩnh Phúc đạt 82,8%, cao hơn trung bình cả nước (80,08%) 2,72% nhưng thấp hơn Bắc Ninh (84,1%).",
        {},
        ["Bắc Ninh SIPAS 2022 score 84.1", "Cả nước SIPAS 2022 score 80.08", "Vĩnh Phúc SIPAS 2022 score 82.8"],
    ),
    (
        "Năm 2022, chỉ số DDCI của Sở Công Thương Vĩnh Phúc đạt 82,1 điểm, của Sở Y tế đạt 79,4 điểm và của Sở Xây dựng chỉ 71,2 điểm.",
        {},
        ["Sở Công Thương DDCI 2022 score 82.1", "Sở Xây dựng DDCI 2022 score 71.2", "Sở Y tế DDCI 2022 score 79.4"],
    ),
    (
        "Vĩnh Phúc đạt 68,91 điểm PCI 2022, hạng 8, giảm 0,78 điểm và 3 bậc.",
        {},
        [
            "Vĩnh Phúc PCI 2022 rank 8",
            "Vĩnh Phúc PCI 2022 rank_change -3",
            "Vĩnh Phúc PCI 2022 score 68.91",
            "Vĩnh Phúc PCI 2022 score_change -0.78",
        ],
    ),
    (
        "PCI 2022 của Vĩnh Phúc giảm cả điểm (từ 69,69 xuống 68,91) lẫn hạng (từ 5 xuống 8).",
        {},
        [
            "Vĩnh Phúc PCI 2021 rank 5",
            "Vĩnh Phúc PCI 2021 score 69.69",
            "Vĩnh Phúc PCI 2022 rank 8",
            "Vĩnh Phúc PCI 2022 score 68.91",
        ],
    ),
    (
        "Vĩnh Phúc giảm điểm PCI 2022 từ 69,69 xuống 68,91, giảm hạng từ 5 xuống 8.",
        {},
        [
            "Vĩnh Phúc PCI 2021 rank 5",
            "Vĩnh Phúc PCI 2021 score 69.69",
            "Vĩnh Phúc PCI 2022 rank 8",
            "Vĩnh Phúc PCI 2022 score 68.91",
        ],
    ),
    (
        "Từ hạng 5 với 69,69 điểm năm 2021, Vĩnh Phúc tụt xuống hạng 8 với 68,91 điểm PCI năm 2022.",
        {},
        [
            "Vĩnh Phúc PCI 2021 rank 5",
            "Vĩnh Phúc PCI 2021 score 69.69",
            "Vĩnh Phúc PCI 2022 rank 8",
            "Vĩnh Phúc PCI 2022 score 68.91",
        ],
    ),
    (
        "Quảng Bình tăng 13 bậc ở PAR INDEX và 16 bậc ở SIPAS 2022, lần lượt xếp thứ 29 và 22.",
        {},
        [
            "Quảng Bình PAR_INDEX 2022 rank 29",
            "Quảng Bình PAR_INDEX 2022 rank_change 13",
            "Quảng Bình SIPAS 2022 rank 22",
            "Quảng Bình SIPAS 2022 rank_change 16",
        ],
    ),
    (
        "PAR INDEX và SIPAS của Quảng Bình năm 2022 tăng lần lượt 13 và 16 bậc so với năm 2021.",
        {},
        ["Quảng Bình PAR_INDEX 2022 rank_change 13", "Quảng Bình SIPAS 2022 rank_change 16"],
    ),
    (
        "PAR INDEX và SIPAS của Quảng Bình tăng tương ứng 2,1% và 1,8%, đạt 84,9% và 82,7% năm 2022.",
        {},
        [
            "Quảng Bình PAR_INDEX 2022 score 84.9",
            "Quảng Bình PAR_INDEX 2022 score_change 2.1",
            "Quảng Bình SIPAS 2022 score 82.7",
            "Quảng Bình SIPAS 2022 score_change 1.8",
        ],
    ),
    (
        "Năm 2022, Quảng Bình tăng 1,8% SIPAS, đạt 82,7%; tăng 2,1% PAR INDEX, đạt 84,9%.",
        {},
        [
            "Quảng Bình PAR_INDEX 2022 score 84.9",
            "Quảng Bình PAR_INDEX 2022 score_change 2.1",
            "Quảng Bình SIPAS 2022 score 82.7",
            "Quảng Bình SIPAS 2022 score_change 1.8",
        ],
    ),
    (
        "Hải Phòng và Đà Nẵng năm 2022 đạt PAR INDEX 87,9% và 85,8%; năm 2021 là 91,8% và 88,5%.",
        {},
        [
            "Hải Phòng PAR_INDEX 2021 score 91.8",
            "Hải Phòng PAR_INDEX 2022 score 87.9",
            "Đà Nẵng PAR_INDEX 2021 score 88.5",
            "Đà Nẵng PAR_INDEX 2022 score 85.8",
        ],
    ),
    (
        "PAR INDEX của Hải Phòng năm 2021 là 91,8%, năm 2022 là 87,9%; của Đà Nẵng tương ứng là 88,5% và 85,8%.",
        {},
        [
            "Hải Phòng PAR_INDEX 2021 score 91.8",
            "Hải Phòng PAR_INDEX 2022 score 87.9",
            "Đà Nẵng PAR_INDEX 2021 score 88.5",
            "Đà Nẵng PAR_INDEX 2022 score 85.8",
        ],
    ),
    (
        "Năm 2021 và 2022, Hải Phòng xếp thứ 1 và thứ 3 PAR INDEX, trong khi Đà Nẵng xếp thứ 7 và thứ 22.",
        {},
        [
            "Hải Phòng PAR_INDEX 2021 rank 1",
            "Hải Phòng PAR_INDEX 2022 rank 3",
            "Đà Nẵng PAR_INDEX 2021 rank 7",
            "Đà Nẵng PAR_INDEX 2022 rank 22",
        ],
    ),
    (
        "Hải Phòng đang từ thứ nhất PAR INDEX 2021 xuống thứ 3 năm 2022, Đà Nẵng từ thứ 7 xuống thứ 22.",
        {},
        [
            "Hải Phòng PAR_INDEX 2021 rank 1",
            "Hải Phòng PAR_INDEX 2022 rank 3",
            "Đà Nẵng PAR_INDEX 2021 rank 7",
            "Đà Nẵng PAR_INDEX 2022 rank 22",
        ],
    ),
    (
        "Điểm trung bình PAPI 2022 của vùng Đông Bắc là 42,5, trong đó Quảng Ninh cao nhất (47,9), Bắc Giang đạt 45,2 còn Cao Bằng chỉ 38,8.",
        {},
        [
            "Bắc Giang PAPI 2022 score 45.2",
            "Cao Bằng PAPI 2022 score 38.8",
            "Quảng Ninh PAPI 2022 rank 1",
            "Quảng Ninh PAPI 2022 score 47.9",
            "Đông Bắc PAPI 2022 score 42.5",
        ],
    ),
    (
        "PCI 2022: Đồng bằng sông Cửu Long có Đồng Tháp (thứ 5), Long An (10), Bến Tre (16), Hậu Giang (12).",
        {},
        [
            "Bến Tre PCI 2022 rank 16",
            "Hậu Giang PCI 2022 rank 12",
            "Long An PCI 2022 rank 10",
            "Đồng Tháp PCI 2022 rank 5",
        ],
    ),
    (
        "Mục tiêu năm 2023 của Sóc Trăng là PAR INDEX đạt 87%, SIPAS đạt 85%, PCI đạt 66 điểm, thuộc nhóm 25 tỉnh dẫn đầu.",
        {},
        [
            "Sóc Trăng PAR_INDEX 2023 score 87 target",
            "Sóc Trăng PCI 2023 rank <=25 target",
            "Sóc Trăng PCI 2023 score 66 target",
            "Sóc Trăng SIPAS 2023 score 85 target",
        ],
    ),
    (
        "Năm 2023 Sóc Trăng đặt mục tiêu PAR INDEX, SIPAS lần lượt đạt 87% và 85% (năm 2022 đạt 84,9% và 82,3%).",
        {},
        [
            "Sóc Trăng PAR_INDEX 2022 score 84.9",
            "Sóc Trăng PAR_INDEX 2023 score 87 target",
            "Sóc Trăng SIPAS 2022 score 82.3",
            "Sóc Trăng SIPAS 2023 score 85 target",
        ],
    ),
    (
        "Sóc Trăng phấn đấu nâng PAR INDEX từ 84,9% năm 2022 lên 87% năm 2023, SIPAS từ 82,3% lên 85%.",
        {},
        [
            "Sóc Trăng PAR_INDEX 2022 score 84.9",
            "Sóc Trăng PAR_INDEX 2023 score 87 target",
            "Sóc Trăng SIPAS 2022 score 82.3",
            "Sóc Trăng SIPAS 2023 score 85 target",
        ],
    ),
    (
        "Chuyển đổi số của Sóc Trăng năm 2022 đạt 0,5612 điểm DTI, trong đó chính quyền số 0,5981, kinh tế số 0,5012, xã hội số 0,5344.",
        {},
        [
            "Sóc Trăng DTI 2022 score 0.5612",
            "Sóc Trăng DTI/Chính quyền số 2022 score 0.5981",
            "Sóc Trăng DTI/Kinh tế số 2022 score 0.5012",
            "Sóc Trăng DTI/Xã hội số 2022 score 0.5344",
        ],
    ),
    (
        "Về DTI 2022, Sóc Trăng xếp thứ 41, trong đó chính quyền số xếp thứ 38, kinh tế số thứ 47 và xã hội số thứ 44.",
        {},
        [
            "Sóc Trăng DTI 2022 rank 41",
            "Sóc Trăng DTI/Chính quyền số 2022 rank 38",
            "Sóc Trăng DTI/Kinh tế số 2022 rank 47",
            "Sóc Trăng DTI/Xã hội số 2022 rank 44",
        ],
    ),
    (
        "Tốp 5 PCI 2022 gồm Quảng Ninh (72,95), Bắc Giang (72,80), Hải Phòng (70,76), Bà Rịa - Vũng Tàu (70,26) và Đồng Tháp (69,68).",
        {},
        [
            "Bà Rịa - Vũng Tàu PCI 2022 rank <=5",
            "Bà Rịa - Vũng Tàu PCI 2022 score 70.26",
            "Bắc Giang PCI 2022 rank <=5",
            "Bắc Giang PCI 2022 score 72.8",
            "Hải Phòng PCI 2022 rank <=5",
            "Hải Phòng PCI 2022 score 70.76",
            "Quảng Ninh PCI 2022 rank <=5",
            "Quảng Ninh PCI 2022 score 72.95",
            "Đồng Tháp PCI 2022 rank <=5",
            "Đồng Tháp PCI 2022 score 69.68",
        ],
    ),
    (
        "Quảng Ninh và Bắc Giang hơn kém nhau chỉ 0,15 điểm PCI 2022 (72,95 và 72,80).",
        {},
        ["Bắc Giang PCI 2022 score 72.8", "Quảng Ninh PCI 2022 score 72.95"],
    ),
    (
        "Trong khi Quảng Ninh đạt 72,95 điểm PCI 2022, tỉnh láng giềng Lạng Sơn đạt 67,88 điểm và Cao Bằng vỏn vẹn 59,58 điểm.",
        {},
        ["Cao Bằng PCI 2022 score 59.58", "Lạng Sơn PCI 2022 score 67.88", "Quảng Ninh PCI 2022 score 72.95"],
    ),
    (
        "Lạng Sơn giành 67,88 điểm PCI 2022, hơn Cao Bằng tới 8,3 điểm nhưng vẫn kém Quảng Ninh hơn 5 điểm.",
        {},
        ["Lạng Sơn PCI 2022 score 67.88"],
    ),
]
# What the second and third sentence leave out.
HANDED_ON = [
    (
        "PCI 2022 của Bình Phước đạt 65,02 điểm, xếp thứ 43. Tỉnh tăng 8 bậc so với năm trước.",
        {},
        ["Bình Phước PCI 2022 rank 43", "Bình Phước PCI 2022 rank_change 8", "Bình Phước PCI 2022 score 65.02"],
    ),
    (
        "Bình Phước đứng thứ 43 PCI 2022, Tây Ninh đứng thứ 45. Địa phương này tụt 11 bậc so với năm 2021.",
        {},
        ["Bình Phước PCI 2022 rank 43", "Tây Ninh PCI 2022 rank 45", "Tây Ninh PCI 2022 rank_change -11"],
    ),
    (
        "Hai tỉnh Bình Định và Phú Yên cùng tụt hạng PAR INDEX 2022. Bình Định xuống thứ 25, Phú Yên đứng cuối với 79,75%.",
        {},
        [
            "Bình Định PAR_INDEX 2022 rank 25",
            "Phú Yên PAR_INDEX 2022 rank bottom1",
            "Phú Yên PAR_INDEX 2022 score 79.75",
        ],
    ),
    (
        "Bình Định và Phú Yên lần lượt xếp thứ 25 và 63 PAR INDEX 2022. Năm 2021, hai tỉnh trên xếp thứ 13 và 63.",
        {},
        [
            "Bình Định PAR_INDEX 2021 rank 13",
            "Bình Định PAR_INDEX 2022 rank 25",
            "Phú Yên PAR_INDEX 2021 rank 63",
            "Phú Yên PAR_INDEX 2022 rank 63",
        ],
    ),
    (
        "Bình Định và Phú Yên đạt 85,2% và 79,75% PAR INDEX 2022. Cả hai đều giảm điểm, lần lượt 2,1% và 3,4%.",
        {},
        [
            "Bình Định PAR_INDEX 2022 score 85.2",
            "Bình Định PAR_INDEX 2022 score_change -2.1",
            "Phú Yên PAR_INDEX 2022 score 79.75",
            "Phú Yên PAR_INDEX 2022 score_change -3.4",
        ],
    ),
    (
        "Theo kết quả SIPAS 2022, mức độ hài lòng ở Thái Nguyên đạt 84,4%. Ở Bắc Kạn, con số này là 78,9%, còn tại Cao Bằng là 76,3%.",
        {},
        ["Bắc Kạn SIPAS 2022 score 78.9", "Cao Bằng SIPAS 2022 score 76.3", "Thái Nguyên SIPAS 2022 score 84.4"],
    ),
    (
        "PV: Thưa ông, PCI 2022 của Kiên Giang ra sao? Ông Nguyễn Văn A: Năm 2022 tỉnh đạt 65,9 điểm, xếp thứ 26, tăng 34 bậc. Năm 2021 chúng tôi đứng thứ 60.",
        {},
        [
            "Kiên Giang PCI 2021 rank 60",
            "Kiên Giang PCI 2022 rank 26",
            "Kiên Giang PCI 2022 rank_change 34",
            "Kiên Giang PCI 2022 score 65.9",
        ],
    ),
    (
        "- PCI của Kiên Giang năm 2021 chỉ xếp thứ 60, thưa ông?\n\n- Đúng vậy, nhưng năm 2022 chúng tôi đã lên thứ 26 với 65,9 điểm.",
        {},
        ["Kiên Giang PCI 2022 rank 26", "Kiên Giang PCI 2022 score 65.9"],
    ),
    (
        "Năm 2022, PAR INDEX của tỉnh đạt 87,22%, xếp thứ 13. Năm 2021, tỉnh xếp thứ 20.",
        {"outlet": "Báo Hậu Giang", "title": "Chỉ số PAR INDEX của tỉnh tăng hạng"},
        [
            "Hậu Giang PAR_INDEX 2021 rank 20",
            "Hậu Giang PAR_INDEX 2022 rank 13",
            "Hậu Giang PAR_INDEX 2022 score 87.22",
        ],
    ),
    (
        "Chỉ số cải cách hành chính năm 2022 của tỉnh xếp thứ 14/63, tăng 1 bậc; Chỉ số hài lòng xếp thứ 19/63; PAPI thuộc nhóm trung bình cao, đứng thứ 22.",
        {"outlet": "Báo Nam Định", "title": "Kết quả cải cách hành chính"},
        [
            "Nam Định PAPI 2022 group trung bình cao",
            "Nam Định PAPI 2022 rank 22",
            "Nam Định PAR_INDEX 2022 rank 14",
            "Nam Định PAR_INDEX 2022 rank_change 1",
            "Nam Định SIPAS 2022 rank 19",
        ],
    ),
    (
        "Quảng Trị: Năm 2022 PAR INDEX đạt 83,1%, xếp thứ 48.\n\nGia Lai: Chỉ số PCI 2022 xếp thứ 51, giảm 25 bậc.\n\nBến Tre: Công bố DTI, năm 2022 xếp thứ 33.",
        {"title": "Điểm tin cải cách hành chính"},
        [
            "Bến Tre DTI 2022 rank 33",
            "Gia Lai PCI 2022 rank 51",
            "Gia Lai PCI 2022 rank_change -25",
            "Quảng Trị PAR_INDEX 2022 rank 48",
            "Quảng Trị PAR_INDEX 2022 score 83.1",
        ],
    ),
    (
        "* Quảng Trị - PAR INDEX năm 2022 xếp thứ 48, SIPAS xếp thứ 50.\n\n* Gia Lai - PAR INDEX xếp thứ 59, SIPAS xếp thứ 61.",
        {},
        [
            "Gia Lai PAR_INDEX 2022 rank 59",
            "Gia Lai SIPAS 2022 rank 61",
            "Quảng Trị PAR_INDEX 2022 rank 48",
            "Quảng Trị SIPAS 2022 rank 50",
        ],
    ),
    (
        "Năm 2022, Ninh Thuận đạt 65,4 điểm PCI, xếp thứ 36.\n\nTrong khi đó, Bình Thuận đạt 67,2 điểm, xếp thứ 21.\n\nSo với năm 2021, Ninh Thuận tăng 11 bậc, Bình Thuận tăng 4 bậc.",
        {},
        [
            "Bình Thuận PCI 2022 rank 21",
            "Bình Thuận PCI 2022 rank_change 4",
            "Bình Thuận PCI 2022 score 67.2",
            "Ninh Thuận PCI 2022 rank 36",
            "Ninh Thuận PCI 2022 rank_change 11",
            "Ninh Thuận PCI 2022 score 65.4",
        ],
    ),
    (
        "Ninh Thuận đạt 65,4 điểm PCI 2022. Con số của năm 2021 là 62,2. Tỉnh đặt mục tiêu 67 điểm vào năm 2023.",
        {},
        ["Ninh Thuận PCI 2021 score 62.2", "Ninh Thuận PCI 2022 score 65.4", "Ninh Thuận PCI 2023 score 67 target"],
    ),
    (
        "PAR INDEX 2022 của Ninh Thuận là 86,9%, đứng thứ 15. Kết quả SIPAS kém hơn: 79,2%, đứng thứ 40.",
        {},
        [
            "Ninh Thuận PAR_INDEX 2022 rank 15",
            "Ninh Thuận PAR_INDEX 2022 score 86.9",
            "Ninh Thuận SIPAS 2022 rank 40",
            "Ninh Thuận SIPAS 2022 score 79.2",
        ],
    ),
    (
        "Về PAPI 2022, Ninh Thuận đạt 40,1 điểm. Trong đó, Cung ứng dịch vụ công đạt 7,6 điểm, cao nhất; Quản trị điện tử chỉ 2,9 điểm. Năm trước, hai nội dung này lần lượt đạt 7,4 và 2,6 điểm.",
        {},
        [
            "Ninh Thuận PAPI 2022 score 40.1",
            "Ninh Thuận PAPI/Cung ứng dịch vụ công 2021 score 7.4",
            "Ninh Thuận PAPI/Cung ứng dịch vụ công 2022 rank 1",
            "Ninh Thuận PAPI/Cung ứng dịch vụ công 2022 score 7.6",
            "Ninh Thuận PAPI/Quản trị điện tử 2021 score 2.6",
            "Ninh Thuận PAPI/Quản trị điện tử 2022 score 2.9",
        ],
    ),
    (
        "Đà Nẵng dẫn đầu DTI cấp tỉnh năm 2021 với 0,6419 điểm. Đây là năm thứ hai liên tiếp thành phố giữ vị trí này. Thừa Thiên Huế đứng thứ 2, tăng 1 bậc.",
        {},
        [
            "Thừa Thiên Huế DTI 2021 rank 2",
            "Thừa Thiên Huế DTI 2021 rank_change 1",
            "Đà Nẵng DTI 2021 rank 1",
            "Đà Nẵng DTI 2021 score 0.6419",
        ],
    ),
    (
        "Bộ Kế hoạch và Đầu tư xếp thứ 4 PAR INDEX 2022, đạt 86,8%. Đơn vị này năm 2021 xếp thứ 8. Bộ Y tế xếp cuối cùng với 78,03%.",
        {},
        [
            "Bộ Kế hoạch và Đầu tư PAR_INDEX 2021 rank 8",
            "Bộ Kế hoạch và Đầu tư PAR_INDEX 2022 rank 4",
            "Bộ Kế hoạch và Đầu tư PAR_INDEX 2022 score 86.8",
            "Bộ Y tế PAR_INDEX 2022 rank bottom1",
            "Bộ Y tế PAR_INDEX 2022 score 78.03",
        ],
    ),
    (
        "Bộ Xây dựng đạt 83,7% PAR INDEX 2022, xếp thứ 11. Năm 2021, Bộ đạt 87,96%, xếp thứ 7. Như vậy, Bộ Xây dựng giảm 4,26% và tụt 4 bậc.",
        {},
        [
            "Bộ Xây dựng PAR_INDEX 2021 rank 7",
            "Bộ Xây dựng PAR_INDEX 2021 score 87.96",
            "Bộ Xây dựng PAR_INDEX 2022 rank 11",
            "Bộ Xây dựng PAR_INDEX 2022 rank_change -4",
            "Bộ Xây dựng PAR_INDEX 2022 score 83.7",
            "Bộ Xây dựng PAR_INDEX 2022 score_change -4.26",
        ],
    ),
    (
        "Lâm Đồng năm 2020 đứng thứ 22 về PCI, năm 2021 đứng thứ 15. Điểm số tương ứng là 63,9 và 67,1.",
        {},
        [
            "Lâm Đồng PCI 2020 rank 22",
            "Lâm Đồng PCI 2020 score 63.9",
            "Lâm Đồng PCI 2021 rank 15",
            "Lâm Đồng PCI 2021 score 67.1",
        ],
    ),
    (
        "Năm 2022, huyện Đạ Tẻh dẫn đầu DDCI Lâm Đồng với 84,2 điểm. Xếp tiếp theo là Đức Trọng (82,5) và Đơn Dương (81,9). Năm trước, Đức Trọng mới là đơn vị dẫn đầu.",
        {},
        [
            "Huyện Đơn Dương DDCI 2022 rank 3",
            "Huyện Đơn Dương DDCI 2022 score 81.9",
            "Huyện Đạ Tẻh DDCI 2022 rank 1",
            "Huyện Đạ Tẻh DDCI 2022 score 84.2",
            "Huyện Đức Trọng DDCI 2021 rank 1",
            "Huyện Đức Trọng DDCI 2022 rank 2",
            "Huyện Đức Trọng DDCI 2022 score 82.5",
        ],
    ),
    (
        "Điểm PCI 2022 của Tây Ninh là 64,5. Của Bình Dương là 65,13. Của TP.HCM là 65,86.",
        {},
        ["Bình Dương PCI 2022 score 65.13", "TP. Hồ Chí Minh PCI 2022 score 65.86", "Tây Ninh PCI 2022 score 64.5"],
    ),
    (
        "TP.HCM xếp thứ 27 PCI 2022, thấp hơn 13 bậc so với năm 2021. Ở PAPI, thành phố đạt 42,3 điểm. Với PAR INDEX, con số lần lượt là 85,2% và hạng 36.",
        {},
        [
            "TP. Hồ Chí Minh PAPI 2022 score 42.3",
            "TP. Hồ Chí Minh PAR_INDEX 2022 rank 36",
            "TP. Hồ Chí Minh PAR_INDEX 2022 score 85.2",
            "TP. Hồ Chí Minh PCI 2022 rank 27",
            "TP. Hồ Chí Minh PCI 2022 rank_change -13",
        ],
    ),
    (
        "Cần Thơ đứng thứ 19 PCI 2022, hơn Vĩnh Long 4 bậc. Tuy nhiên, ở PAR INDEX, Vĩnh Long lại xếp thứ 24, còn Cần Thơ thứ 26.",
        {},
        ["Cần Thơ PAR_INDEX 2022 rank 26", "Cần Thơ PCI 2022 rank 19", "Vĩnh Long PAR_INDEX 2022 rank 24"],
    ),
    (
        "Năm 2022, Cần Thơ có ba chỉ số thành phần PCI tăng hạng: Tính minh bạch xếp thứ 9 (tăng 20 bậc), Chi phí thời gian thứ 14 (tăng 6 bậc), Thiết chế pháp lý thứ 30 (tăng 2 bậc). Các chỉ số còn lại đều giảm, mạnh nhất là Gia nhập thị trường, mất 31 bậc, xuống thứ 55.",
        {},
        [
            "Cần Thơ PCI/Chi phí thời gian 2022 rank 14",
            "Cần Thơ PCI/Chi phí thời gian 2022 rank_change 6",
            "Cần Thơ PCI/Gia nhập thị trường 2022 rank 55",
            "Cần Thơ PCI/Gia nhập thị trường 2022 rank_change -31",
            "Cần Thơ PCI/Thiết chế pháp lý và an ninh trật tự 2022 rank 30",
            "Cần Thơ PCI/Thiết chế pháp lý và an ninh trật tự 2022 rank_change 2",
            "Cần Thơ PCI/Tính minh bạch 2022 rank 9",
            "Cần Thơ PCI/Tính minh bạch 2022 rank_change 20",
        ],
    ),
    (
        "Ngày 9/5, VCCI công bố PCI 2023. Quảng Ninh tiếp tục đứng đầu với 71,25 điểm, kém năm ngoái 1,7 điểm. Long An vươn lên thứ hai với 70,94 điểm, trong khi năm trước tỉnh chỉ xếp thứ 10.",
        {"pub": "2024-05-10"},
        [
            "Long An PCI 2022 rank 10",
            "Long An PCI 2023 rank 2",
            "Long An PCI 2023 score 70.94",
            "Quảng Ninh PCI 2022 rank 1",
            "Quảng Ninh PCI 2023 rank 1",
            "Quảng Ninh PCI 2023 score 71.25",
            "Quảng Ninh PCI 2023 score_change -1.7",
        ],
    ),
    (
        "Theo Bộ Nội vụ, Chỉ số cải cách hành chính năm 2018 của Hà Nội đạt 83,98%, đứng thứ 2 trong 63 tỉnh, thành phố; năm 2017 cũng đứng thứ 2 với 83,57%.",
        {"pub": "2019-05-25"},
        [
            "Hà Nội PAR_INDEX 2017 rank 2",
            "Hà Nội PAR_INDEX 2017 score 83.57",
            "Hà Nội PAR_INDEX 2018 rank 2",
            "Hà Nội PAR_INDEX 2018 score 83.98",
        ],
    ),
    (
        "Năm 2025, tỉnh An Giang mới đạt 87,3% PAR INDEX, đứng thứ 18/34. Trước hợp nhất, năm 2024 An Giang cũ đứng thứ 44, Kiên Giang thứ 39.",
        {"pub": "2026-04-20"},
        [
            "An Giang PAR_INDEX 2024 rank 44",
            "An Giang PAR_INDEX 2025 rank 18",
            "An Giang PAR_INDEX 2025 score 87.3",
            "Kiên Giang PAR_INDEX 2024 rank 39",
        ],
    ),
    (
        "Ở khu vực Tây Nguyên, Lâm Đồng xếp thứ 28 PAR INDEX 2022, Đắk Lắk thứ 40, Đắk Nông thứ 51, Gia Lai 59 và Kon Tum 60. Xét SIPAS, thứ tự này là 45, 57, 49, 61 và 33.",
        {},
        [
            "Gia Lai PAR_INDEX 2022 rank 59",
            "Gia Lai SIPAS 2022 rank 61",
            "Kon Tum PAR_INDEX 2022 rank 60",
            "Kon Tum SIPAS 2022 rank 33",
            "Lâm Đồng PAR_INDEX 2022 rank 28",
            "Lâm Đồng SIPAS 2022 rank 45",
            "Đắk Lắk PAR_INDEX 2022 rank 40",
            "Đắk Lắk SIPAS 2022 rank 57",
            "Đắk Nông PAR_INDEX 2022 rank 51",
            "Đắk Nông SIPAS 2022 rank 49",
        ],
    ),
    (
        "Tỉnh Đắk Lắk năm 2022 đạt 84,2% PAR INDEX, đứng thứ 40, tụt 9 bậc. Nguyên nhân, theo ông Hà, là hai lĩnh vực mất điểm: cải cách tổ chức bộ máy chỉ đạt 71,3% và cải cách tài chính công đạt 68,9%.",
        {},
        [
            "Đắk Lắk PAR_INDEX 2022 rank 40",
            "Đắk Lắk PAR_INDEX 2022 rank_change -9",
            "Đắk Lắk PAR_INDEX 2022 score 84.2",
            "Đắk Lắk PAR_INDEX/Cải cách tài chính công 2022 score 68.9",
            "Đắk Lắk PAR_INDEX/Cải cách tổ chức bộ máy 2022 score 71.3",
        ],
    ),
    (
        "Năm 2022, PCI Đắk Lắk là 60,91 điểm - giảm 3,29 điểm; PAPI là 41,0 điểm - tăng 0,6 điểm; DTI là 0,52 - giảm 0,01.",
        {},
        [
            "Đắk Lắk DTI 2022 score 0.52",
            "Đắk Lắk DTI 2022 score_change -0.01",
            "Đắk Lắk PAPI 2022 score 41",
            "Đắk Lắk PAPI 2022 score_change 0.6",
            "Đắk Lắk PCI 2022 score 60.91",
            "Đắk Lắk PCI 2022 score_change -3.29",
        ],
    ),
    (
        "Với PAPI năm 2022, Bình Dương đạt 47,45 điểm, Quảng Ninh đạt 47,87 điểm. Đây là hai tỉnh duy nhất vượt 47 điểm. Năm 2021, Bình Dương đạt 47,17 còn Quảng Ninh đạt 48,81.",
        {},
        [
            "Bình Dương PAPI 2021 score 47.17",
            "Bình Dương PAPI 2022 score 47.45",
            "Bình Dương PAPI 2022 score >47",
            "Quảng Ninh PAPI 2021 score 48.81",
            "Quảng Ninh PAPI 2022 score 47.87",
            "Quảng Ninh PAPI 2022 score >47",
        ],
    ),
    (
        "Bắc Ninh có điểm PAPI 2022 là 45,7, cao thứ 4 cả nước. Trong khi đó, điểm số của Hải Dương, 44,6, xếp thứ 9.",
        {},
        [
            "Bắc Ninh PAPI 2022 rank 4",
            "Bắc Ninh PAPI 2022 score 45.7",
            "Hải Dương PAPI 2022 rank 9",
            "Hải Dương PAPI 2022 score 44.6",
        ],
    ),
    (
        "Bắc Ninh xếp thứ 7 PCI 2022, đạt 69,08 điểm. Một năm trước, khi đạt 69,45 điểm, tỉnh cũng đứng thứ 7. Còn năm 2020 là thứ 10 với 66,74 điểm.",
        {},
        [
            "Bắc Ninh PCI 2020 rank 10",
            "Bắc Ninh PCI 2020 score 66.74",
            "Bắc Ninh PCI 2021 rank 7",
            "Bắc Ninh PCI 2021 score 69.45",
            "Bắc Ninh PCI 2022 rank 7",
            "Bắc Ninh PCI 2022 score 69.08",
        ],
    ),
    (
        "Với tổng điểm 86,0%, Vĩnh Long đứng thứ 24. Năm 2021 tỉnh đứng thứ 40, năm 2020 đứng thứ 43.\n\nVề SIPAS, tỉnh đạt 83,7%, đứng thứ 15; năm trước đó lần lượt là 86,4% và thứ 28.",
        {"title": "PAR INDEX 2022: Vĩnh Long tăng 16 bậc"},
        [
            "Vĩnh Long PAR_INDEX 2020 rank 43",
            "Vĩnh Long PAR_INDEX 2021 rank 40",
            "Vĩnh Long PAR_INDEX 2022 rank 24",
            "Vĩnh Long PAR_INDEX 2022 rank_change 16",
            "Vĩnh Long PAR_INDEX 2022 score 86",
            "Vĩnh Long SIPAS 2021 rank 28",
            "Vĩnh Long SIPAS 2021 score 86.4",
            "Vĩnh Long SIPAS 2022 rank 15",
            "Vĩnh Long SIPAS 2022 score 83.7",
        ],
    ),
]
# Long sentences of reports: several clauses, each with its own unit, indicator or year.
LONG = [
    (
        "Báo cáo của Bộ Nội vụ cho thấy, nếu như năm 2022 Lạng Sơn chỉ đạt 84,1% và đứng thứ 42 về PAR INDEX, thì ở kỳ công bố mới nhất tỉnh đã vươn lên thứ 27 với 86,9%.",
        {"pub": "2024-04-18"},
        [
            "Lạng Sơn PAR_INDEX 2022 rank 42",
            "Lạng Sơn PAR_INDEX 2022 score 84.1",
            "Lạng Sơn PAR_INDEX 2023 rank 27",
            "Lạng Sơn PAR_INDEX 2023 score 86.9",
        ],
    ),
    (
        "Chỉ số cải cách hành chính năm 2023 của Tuyên Quang đạt 87,35%, tăng 2,2% so với 85,15% của năm 2022 nhưng thứ hạng chỉ nhích 1 bậc, từ 30 lên 29.",
        {"pub": "2024-04-18"},
        [
            "Tuyên Quang PAR_INDEX 2022 rank 30",
            "Tuyên Quang PAR_INDEX 2022 score 85.15",
            "Tuyên Quang PAR_INDEX 2023 rank 29",
            "Tuyên Quang PAR_INDEX 2023 rank_change 1",
            "Tuyên Quang PAR_INDEX 2023 score 87.35",
            "Tuyên Quang PAR_INDEX 2023 score_change 2.2",
        ],
    ),
    (
        "Cùng với việc PAR INDEX 2020 vươn lên vị trí thứ 7, tăng 12 bậc, SIPAS của Bà Rịa - Vũng Tàu cũng đạt 88,3%, xếp thứ 12 cả nước, tăng 5 bậc so với năm 2019.",
        {"pub": "2021-06-25"},
        [
            "Bà Rịa - Vũng Tàu PAR_INDEX 2020 rank 7",
            "Bà Rịa - Vũng Tàu PAR_INDEX 2020 rank_change 12",
            "Bà Rịa - Vũng Tàu SIPAS 2020 rank 12",
            "Bà Rịa - Vũng Tàu SIPAS 2020 rank_change 5",
            "Bà Rịa - Vũng Tàu SIPAS 2020 score 88.3",
        ],
    ),
    (
        "Điều đáng nói là trong khi Đà Nẵng (70,11 điểm) và Quảng Ninh (70,69 điểm) đổi ngôi cho nhau ở hai vị trí đầu PCI 2017 thì Đồng Tháp vẫn giữ thứ ba với 68,78 điểm.",
        {"pub": "2018-03-25"},
        [
            "Quảng Ninh PCI 2017 score 70.69",
            "Đà Nẵng PCI 2017 score 70.11",
            "Đồng Tháp PCI 2016 rank 3",
            "Đồng Tháp PCI 2017 rank 3",
            "Đồng Tháp PCI 2017 score 68.78",
        ],
    ),
    (
        "Từng có mặt trong nhóm 10 tỉnh dẫn đầu PCI năm 2016, song đến năm 2018 Vĩnh Long chỉ còn đứng thứ 8, rồi năm 2019 tụt tiếp.",
        {"pub": "2019-04-01"},
        ["Vĩnh Long PCI 2016 rank <=10", "Vĩnh Long PCI 2018 rank 8"],
    ),
    (
        "Theo VCCI, PCI 2024 của Ninh Bình đạt 67,05 điểm, lọt nhóm 30 tỉnh đứng đầu; trong khi năm 2023 tỉnh được 65,3 điểm, xếp thứ 47, còn năm 2022 là 63,8 điểm, xếp thứ 41.",
        {"pub": "2025-05-07"},
        [
            "Ninh Bình PCI 2022 rank 41",
            "Ninh Bình PCI 2022 score 63.8",
            "Ninh Bình PCI 2023 rank 47",
            "Ninh Bình PCI 2023 score 65.3",
            "Ninh Bình PCI 2024 rank <=30",
            "Ninh Bình PCI 2024 score 67.05",
        ],
    ),
    (
        "Sau khi rơi xuống hạng 47 với 65,3 điểm trong bảng PCI 2023, Ninh Bình đã cải thiện đáng kể khi được 67,05 điểm, lọt tốp 30 của năm 2024.",
        {"pub": "2025-05-07"},
        [
            "Ninh Bình PCI 2023 rank 47",
            "Ninh Bình PCI 2023 score 65.3",
            "Ninh Bình PCI 2024 rank <=30",
            "Ninh Bình PCI 2024 score 67.05",
        ],
    ),
    (
        'PAPI năm 2022 của Hải Dương đạt 45,28 điểm, tăng 0,9 điểm và 3 bậc, xếp thứ 5; trong đó "Thủ tục hành chính công" dẫn đầu với 7,7 điểm, "Kiểm soát tham nhũng" được 7,4 điểm, xếp thứ 6.',
        {"pub": "2023-04-14"},
        [
            "Hải Dương PAPI 2022 rank 5",
            "Hải Dương PAPI 2022 rank_change 3",
            "Hải Dương PAPI 2022 score 45.28",
            "Hải Dương PAPI 2022 score_change 0.9",
            "Hải Dương PAPI/Kiểm soát tham nhũng 2022 rank 6",
            "Hải Dương PAPI/Kiểm soát tham nhũng 2022 score 7.4",
            "Hải Dương PAPI/Thủ tục hành chính công 2022 rank 1",
            "Hải Dương PAPI/Thủ tục hành chính công 2022 score 7.7",
        ],
    ),
    (
        "Ở nội dung Quản trị điện tử, hai tỉnh Bình Dương và Thái Nguyên lần lượt được 3,5 và 3,4 điểm PAPI 2022, hơn hẳn mức 3,1 của năm trước ở cả hai nơi.",
        {"pub": "2023-04-14"},
        [
            "Bình Dương PAPI/Quản trị điện tử 2022 score 3.5",
            "Thái Nguyên PAPI/Quản trị điện tử 2021 score 3.1",
            "Thái Nguyên PAPI/Quản trị điện tử 2022 score 3.4",
        ],
    ),
    (
        "Tính đến 30/6/2024, Bộ chỉ số 766 của Cà Mau đạt 88,2 điểm, đứng thứ 5/63, trong khi cùng thời điểm năm 2023 mới đạt 63,1 điểm, đứng thứ 37.",
        {"pub": "2024-07-02"},
        [
            "Cà Mau INDEX_766 2023 rank 37",
            "Cà Mau INDEX_766 2023 score 63.1",
            "Cà Mau INDEX_766 2024 rank 5",
            "Cà Mau INDEX_766 2024 score 88.2",
        ],
    ),
    (
        "Bộ Công Thương đạt 84,09% PAR INDEX năm 2022, xếp thứ 9/17, tăng 1 bậc nhưng giảm 1,28% về điểm so với năm 2021 (85,37%).",
        {"pub": "2023-04-20"},
        [
            "Bộ Công Thương PAR_INDEX 2021 score 85.37",
            "Bộ Công Thương PAR_INDEX 2022 rank 9",
            "Bộ Công Thương PAR_INDEX 2022 rank_change 1",
            "Bộ Công Thương PAR_INDEX 2022 score 84.09",
            "Bộ Công Thương PAR_INDEX 2022 score_change -1.28",
        ],
    ),
    (
        "Trao đổi với phóng viên, ông Phan Văn Mãi thừa nhận Thành phố Hồ Chí Minh đã tụt từ hạng 14 xuống hạng 27 trên bảng PCI 2022, mất 13 bậc, và PAPI cũng không khả quan hơn với 42,3 điểm.",
        {"pub": "2023-05-03"},
        [
            "TP. Hồ Chí Minh PAPI 2022 score 42.3",
            "TP. Hồ Chí Minh PCI 2021 rank 14",
            "TP. Hồ Chí Minh PCI 2022 rank 27",
            "TP. Hồ Chí Minh PCI 2022 rank_change -13",
        ],
    ),
    (
        "Kết quả này kém xa năm 2021, thời điểm TP Hồ Chí Minh đạt 67,5 điểm PCI và đứng thứ 14; năm 2022 TP chỉ còn 65,86 điểm.",
        {"pub": "2023-05-03"},
        [
            "TP. Hồ Chí Minh PCI 2021 rank 14",
            "TP. Hồ Chí Minh PCI 2021 score 67.5",
            "TP. Hồ Chí Minh PCI 2022 score 65.86",
        ],
    ),
    (
        "Với PCI 2022, miền Tây chỉ có ba đại diện lọt top 15, gồm Đồng Tháp thứ 5, Long An thứ 10 và Hậu Giang thứ 12, ít hơn một so với năm 2021 khi Bến Tre còn ở hạng 18.",
        {"pub": "2023-05-03"},
        [
            "Bến Tre PCI 2021 rank 18",
            "Hậu Giang PCI 2022 rank 12",
            "Long An PCI 2022 rank 10",
            "Đồng Tháp PCI 2022 rank 5",
        ],
    ),
    (
        "PCI 2016 của Lào Cai là 63,49 điểm (tăng 1,17 điểm), xếp hạng 5; ở các năm 2015, 2014, 2013, thứ hạng của tỉnh là 5, 3 và 17.",
        {"pub": "2017-03-15"},
        [
            "Lào Cai PCI 2013 rank 17",
            "Lào Cai PCI 2014 rank 3",
            "Lào Cai PCI 2015 rank 5",
            "Lào Cai PCI 2016 rank 5",
            "Lào Cai PCI 2016 score 63.49",
            "Lào Cai PCI 2016 score_change 1.17",
        ],
    ),
    (
        "Đà Nẵng vẫn là số 1 của PCI 2014 với 66,87 điểm, năm trước đó thành phố cũng dẫn đầu với 66,45 điểm sau hai năm 2011, 2012 lần lượt xếp thứ 5 và 12.",
        {"pub": "2015-04-17"},
        [
            "Đà Nẵng PCI 2011 rank 5",
            "Đà Nẵng PCI 2012 rank 12",
            "Đà Nẵng PCI 2013 rank 1",
            "Đà Nẵng PCI 2013 score 66.45",
            "Đà Nẵng PCI 2014 rank 1",
            "Đà Nẵng PCI 2014 score 66.87",
        ],
    ),
    (
        "Đứng trước Kon Tum trong bảng PAR INDEX 2022 là Gia Lai (thứ 59, 81,2%), còn sau Kon Tum (thứ 60) là Cao Bằng, Sóc Trăng chưa được nhắc tới.",
        {"pub": "2023-06-12"},
        [
            "Cao Bằng PAR_INDEX 2022 rank 61",
            "Gia Lai PAR_INDEX 2022 rank 59",
            "Gia Lai PAR_INDEX 2022 score 81.2",
            "Kon Tum PAR_INDEX 2022 rank 60",
        ],
    ),
    (
        "Năm 2023, Bình Thuận tăng 2,9 điểm PCI, đạt 69,1 điểm và tăng 11 bậc, đứng thứ 10. Đây là mức tăng điểm cao thứ ba từ trước tới nay của tỉnh, sau năm 2010 (tăng 3,4 điểm) và năm 2013 (tăng 3,1 điểm).",
        {"pub": "2024-06-03"},
        [
            "Bình Thuận PCI 2010 score_change 3.4",
            "Bình Thuận PCI 2013 score_change 3.1",
            "Bình Thuận PCI 2023 rank 10",
            "Bình Thuận PCI 2023 rank_change 11",
            "Bình Thuận PCI 2023 score 69.1",
            "Bình Thuận PCI 2023 score_change 2.9",
        ],
    ),
    (
        "Chỉ số PAR INDEX của tỉnh năm 2023 đạt 88,2%, đứng thứ 10/63 tỉnh, thành phố, tăng 2 bậc so với năm 2022; SIPAS đạt 84,6%, đứng thứ 12, tăng 9 bậc. Các năm 2021 và 2022, PAR INDEX của tỉnh lần lượt xếp thứ 20 và 12.",
        {"pub": "2024-05-15", "outlet": "Báo Bình Thuận"},
        [
            "Bình Thuận PAR_INDEX 2021 rank 20",
            "Bình Thuận PAR_INDEX 2022 rank 12",
            "Bình Thuận PAR_INDEX 2023 rank 10",
            "Bình Thuận PAR_INDEX 2023 rank_change 2",
            "Bình Thuận PAR_INDEX 2023 score 88.2",
            "Bình Thuận SIPAS 2023 rank 12",
            "Bình Thuận SIPAS 2023 rank_change 9",
            "Bình Thuận SIPAS 2023 score 84.6",
        ],
    ),
    (
        "Cao Bằng có PCI 2023 đạt 62,81 điểm, đứng thứ 60 - cải thiện 3 bậc và 3,23 điểm so với vị trí cuối bảng (59,58 điểm) năm 2022.",
        {"pub": "2024-05-15"},
        [
            "Cao Bằng PCI 2022 rank bottom1",
            "Cao Bằng PCI 2022 score 59.58",
            "Cao Bằng PCI 2023 rank 60",
            "Cao Bằng PCI 2023 rank_change 3",
            "Cao Bằng PCI 2023 score 62.81",
            "Cao Bằng PCI 2023 score_change 3.23",
        ],
    ),
    (
        "Hà Giang cũng nhích từ hạng 47 PCI 2022 lên hạng 44 năm 2023, trong khi Lai Châu và Điện Biên, hai tỉnh láng giềng, lần lượt ở hạng 49 và 56.",
        {"pub": "2024-05-15"},
        [
            "Hà Giang PCI 2022 rank 47",
            "Hà Giang PCI 2023 rank 44",
            "Lai Châu PCI 2023 rank 49",
            "Điện Biên PCI 2023 rank 56",
        ],
    ),
    (
        "Vĩnh Phúc 8/63 PCI, 10/63 PAPI, 31/63 PAR INDEX; Hưng Yên 14/63 PCI, 44/63 PAPI, 18/63 PAR INDEX - đó là kết quả năm 2022.",
        {"pub": "2023-04-25"},
        [
            "Hưng Yên PAPI 2022 rank 44",
            "Hưng Yên PAR_INDEX 2022 rank 18",
            "Hưng Yên PCI 2022 rank 14",
            "Vĩnh Phúc PAPI 2022 rank 10",
            "Vĩnh Phúc PAR_INDEX 2022 rank 31",
            "Vĩnh Phúc PCI 2022 rank 8",
        ],
    ),
    (
        "Thứ hạng PCI các tỉnh Đông Nam Bộ năm 2022: Bà Rịa - Vũng Tàu 4, Bình Dương 21, TP.HCM 27, Đồng Nai 28, Bình Phước 43, Tây Ninh 45 (năm 2021 tương ứng là 9, 6, 14, 22, 51 và 34).",
        {"pub": "2023-04-25"},
        [
            "Bà Rịa - Vũng Tàu PCI 2021 rank 9",
            "Bà Rịa - Vũng Tàu PCI 2022 rank 4",
            "Bình Dương PCI 2021 rank 6",
            "Bình Dương PCI 2022 rank 21",
            "Bình Phước PCI 2021 rank 51",
            "Bình Phước PCI 2022 rank 43",
            "TP. Hồ Chí Minh PCI 2021 rank 14",
            "TP. Hồ Chí Minh PCI 2022 rank 27",
            "Tây Ninh PCI 2021 rank 34",
            "Tây Ninh PCI 2022 rank 45",
            "Đồng Nai PCI 2021 rank 22",
            "Đồng Nai PCI 2022 rank 28",
        ],
    ),
    (
        "Bắc Giang - á quân PCI 2022 với 72,8 điểm - năm 2021 còn đứng thứ 31, có 64,74 điểm.",
        {"pub": "2023-04-25"},
        [
            "Bắc Giang PCI 2021 rank 31",
            "Bắc Giang PCI 2021 score 64.74",
            "Bắc Giang PCI 2022 rank 2",
            "Bắc Giang PCI 2022 score 72.8",
        ],
    ),
    (
        "Kỳ tích của Bắc Giang là nhảy 29 bậc PCI chỉ trong một năm: từ 64,74 điểm, hạng 31 lên 72,80 điểm, hạng 2.",
        {"pub": "2023-04-25"},
        [
            "Bắc Giang PCI None rank 2",
            "Bắc Giang PCI None rank 31",
            "Bắc Giang PCI None rank_change 29",
            "Bắc Giang PCI None score 64.74",
            "Bắc Giang PCI None score 72.8",
        ],
    ),
    (
        "Nhìn lại chặng đường 5 năm, PCI Bắc Giang từ chỗ xếp 36 năm 2018 đã lên 27 năm 2020, hụt bước ở 31 năm 2021, rồi bứt phá lên 2 năm 2022.",
        {"pub": "2023-04-25"},
        [
            "Bắc Giang PCI 2018 rank 36",
            "Bắc Giang PCI 2020 rank 27",
            "Bắc Giang PCI 2021 rank 31",
            "Bắc Giang PCI 2022 rank 2",
        ],
    ),
]


def told(text: str, head: dict[str, str]) -> list[str]:
    """The facts of a text, each in one line."""
    title, day = head.get("title", "Tin trong ngày"), dt.date.fromisoformat(head.get("pub", "2023-06-01"))
    digest = content_hash(title, "", text)
    article = Article(
        id=article_id(None, digest),
        title=title,
        text=text,
        content_hash=digest,
        source="vi-du",
        outlet=head.get("outlet"),
        published_at=dt.datetime(day.year, day.month, day.day, tzinfo=VIETNAM),
    )
    found = set()
    for fact in extract(article).facts:
        value = f"{'' if fact.comparator == '=' else fact.comparator}{fact.value.normalize():f}" if fact.value else None
        last = f"bottom{fact.from_bottom}" if fact.from_bottom else fact.label
        of = fact.indicator + (f"/{fact.component}" if fact.component else "")
        stance = "" if fact.modality == "actual" else f" {fact.modality}"
        found.add(f"{fact.subject.name} {of} {fact.year} {fact.measure} {value or last}{stance}")
    return sorted(found)


@pytest.mark.parametrize(("text", "head", "expected"), [*YEARS, *IN_STEP, *HANDED_ON, *LONG])
def test_each_figure_finds_its_unit_indicator_and_year(text, head, expected):
    assert told(text, head) == expected
