"""Whole articles of English editions, and every fact that a careful reader finds in them."""

import pytest

ROWS = [
    pytest.param(
        "The northern province of Quang Ninh has topped Vietnam's Provincial Competitiveness Index for the sixth consecutive year, scoring 72.95 points in the 2022 edition released Tuesday.\n\nNeighboring Bac Giang took a surprise second place with 72.80 points, up 29 places from 2021. Hai Phong came in third.\n\nHCMC slipped 13 places to 27th, its lowest ranking since 2007, with 65.86 points (2021: 14th). Hanoi dropped from 10th to 20th with 66.74 points. Da Nang, once a regular leader, finished ninth on 68.52.\n\nAt the bottom of the table was Cao Bang with 59.58 points.\n\nThe median provincial score was 65.22, VCCI said.",
        [
            "Bắc Giang | PCI | 2022 | rank = 2 | actual",
            "Bắc Giang | PCI | 2022 | rank_change = 29 | actual",
            "Bắc Giang | PCI | 2022 | score = 72.8 | actual",
            "Cao Bằng | PCI | 2022 | rank from bottom 1 | actual",
            "Cao Bằng | PCI | 2022 | score = 59.58 | actual",
            "Các tỉnh, thành phố | PCI | 2022 | score = 65.22 | actual",
            "Hà Nội | PCI | 2021 | rank = 10 | actual",
            "Hà Nội | PCI | 2022 | rank = 20 | actual",
            "Hà Nội | PCI | 2022 | score = 66.74 | actual",
            "Hải Phòng | PCI | 2022 | rank = 3 | actual",
            "Quảng Ninh | PCI | 2022 | rank = 1 | actual",
            "Quảng Ninh | PCI | 2022 | score = 72.95 | actual",
            "TP. Hồ Chí Minh | PCI | 2021 | rank = 14 | actual",
            "TP. Hồ Chí Minh | PCI | 2022 | rank = 27 | actual",
            "TP. Hồ Chí Minh | PCI | 2022 | rank_change = -13 | actual",
            "TP. Hồ Chí Minh | PCI | 2022 | score = 65.86 | actual",
            "Đà Nẵng | PCI | 2022 | rank = 9 | actual",
            "Đà Nẵng | PCI | 2022 | score = 68.52 | actual",
        ],
        {"title": "Quang Ninh tops PCI for sixth year", "outlet": "e.vnexpress.net", "published_at": "2023-04-11"},
        id="one-province-after-another",
    ),
    pytest.param(
        "HÀ NỘI — Hải Phòng came second only to Quảng Ninh in the Public Administration Reform (PAR) Index 2023, the Ministry of Home Affairs announced yesterday.\n\nThe northern port city earned 91.87 per cent, 1.78 percentage points higher than a year earlier. Hà Nội was third with 91.43 per cent. An Giang Province was bottom of the ranking with 81.32 per cent.\n\nAmong ministries, the Ministry of Justice led with 89.95 per cent, followed by the Ministry of Finance with 89.15 per cent. The State Bank of Việt Nam, which had held the top position in 2022, fell to third.\n\nThe average index of localities stood at 86.98 per cent, up 2.19 percentage points against 2022.\n\nIn the SIPAS 2023, also announced at the event, Hải Phòng scored 90.28 per cent, climbing two places to first, whereas Bắc Kạn remained last at 75.03 per cent.\n\nHải Phòng aims to retain its place in the top three of the PAR Index in 2024 and to lift SIPAS to at least 91 per cent.",
        [
            "An Giang | PAR_INDEX | 2023 | rank from bottom 1 | actual",
            "An Giang | PAR_INDEX | 2023 | score = 81.32 | actual",
            "Bắc Kạn | SIPAS | 2023 | rank from bottom 1 | actual",
            "Bắc Kạn | SIPAS | 2023 | score = 75.03 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | rank = 2 | actual",
            "Bộ Tài chính | PAR_INDEX | 2023 | score = 89.15 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | rank = 1 | actual",
            "Bộ Tư pháp | PAR_INDEX | 2023 | score = 89.95 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score = 86.98 | actual",
            "Các tỉnh, thành phố | PAR_INDEX | 2023 | score_change = 2.19 | actual",
            "Hà Nội | PAR_INDEX | 2023 | rank = 3 | actual",
            "Hà Nội | PAR_INDEX | 2023 | score = 91.43 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | rank = 2 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score = 91.87 | actual",
            "Hải Phòng | PAR_INDEX | 2023 | score_change = 1.78 | actual",
            "Hải Phòng | PAR_INDEX | 2024 | rank <= 3 | target",
            "Hải Phòng | SIPAS | 2023 | rank = 1 | actual",
            "Hải Phòng | SIPAS | 2023 | rank_change = 2 | actual",
            "Hải Phòng | SIPAS | 2023 | score = 90.28 | actual",
            "Hải Phòng | SIPAS | 2024 | score >= 91 | target",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2022 | rank = 1 | actual",
            "Ngân hàng Nhà nước Việt Nam | PAR_INDEX | 2023 | rank = 3 | actual",
        ],
        {"title": "Hai Phong ranks second in 2023 PAR Index", "outlet": "vietnamnews.vn", "published_at": "2024-04-18"},
        id="places-and-ministries",
    ),
    pytest.param(
        "NDO - Can Tho City jumped 22 places to rank 21st out of 63 provinces and cities in the 2022 Digital Transformation Index (DTI) with a score of 0.6122, the Ministry of Information and Communications said.\n\nIn terms of digital government, the city stood 12th, against 30th a year earlier. Its digital economy and digital society were ranked 25th and 28th, respectively.\n\nIn the Mekong Delta, Can Tho trailed only Long An, which was 15th nationwide.\n\nDa Nang remained at the top of the ranking with 0.8002, ahead of Ho Chi Minh City (0.7136) and Quang Ninh (0.7024).\n\nBy 2025, Can Tho expects to be in the top 10 localities in DTI.",
        [
            "Cần Thơ | DTI | 2022 | rank = 21 | actual",
            "Cần Thơ | DTI | 2022 | rank_change = 22 | actual",
            "Cần Thơ | DTI | 2022 | score = 0.6122 | actual",
            "Cần Thơ | DTI | 2025 | rank <= 10 | target",
            "Cần Thơ | DTI/Chính quyền số | 2021 | rank = 30 | actual",
            "Cần Thơ | DTI/Chính quyền số | 2022 | rank = 12 | actual",
            "Cần Thơ | DTI/Kinh tế số | 2022 | rank = 25 | actual",
            "Cần Thơ | DTI/Xã hội số | 2022 | rank = 28 | actual",
            "Long An | DTI | 2022 | rank = 15 | actual",
            "Quảng Ninh | DTI | 2022 | score = 0.7024 | actual",
            "TP. Hồ Chí Minh | DTI | 2022 | score = 0.7136 | actual",
            "Đà Nẵng | DTI | 2022 | rank = 1 | actual",
            "Đà Nẵng | DTI | 2022 | score = 0.8002 | actual",
        ],
        {"title": "Can Tho speeds up digital transformation", "outlet": "en.nhandan.vn", "published_at": "2023-08-02"},
        id="pillars",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), ROWS)
def test_an_english_article_states_exactly_these_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
