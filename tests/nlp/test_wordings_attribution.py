"""Who says so, in as many wordings as newspapers have for it; the source is told as it is written."""

import pytest

from nlp.attribution import attribution

SAID = [
    ("Theo Bộ Nội vụ, năm 2022 Hà Nội xếp thứ 3 PAR INDEX.", "Bộ Nội vụ"),
    ("Theo báo cáo của Bộ Nội vụ, năm 2022 Hà Nội xếp thứ 3 PAR INDEX.", "báo cáo của Bộ Nội vụ"),
    ("Theo công bố của VCCI, PCI 2022 của Long An đạt 68,45 điểm.", "công bố của VCCI"),
    ("Theo kết quả do VCCI công bố, PCI 2022 của Long An đạt 68,45 điểm.", "VCCI"),
    ("Báo cáo của Sở Nội vụ cho thấy PAR INDEX 2022 của Long An đạt 85,6%.", "Báo cáo của Sở Nội vụ"),
    ("Báo cáo của Sở Nội vụ nêu rõ PAR INDEX 2022 của Long An đạt 85,6%.", "Báo cáo của Sở Nội vụ"),
    ("Số liệu của Bộ Nội vụ cho thấy PAR INDEX 2022 của Long An đạt 85,6%.", "Số liệu của Bộ Nội vụ"),
    ("Bộ Nội vụ cho biết PAR INDEX 2022 của Long An đạt 85,6%.", "Bộ Nội vụ"),
    ("Bộ Nội vụ công bố PAR INDEX 2022, theo đó Long An đạt 85,6%.", "Bộ Nội vụ"),
    ("VCCI vừa công bố PCI 2022, Long An đứng thứ 10.", "VCCI"),
    ("VCCI đã chính thức công bố PCI 2022, trong đó Long An đứng thứ 10.", "VCCI"),
    ("Ông Nguyễn Văn Út, Chủ tịch UBND tỉnh Long An, cho biết PCI 2022 của tỉnh đứng thứ 10.", "Ông Nguyễn Văn Út"),
    ("Ông Nguyễn Văn Út - Chủ tịch UBND tỉnh Long An - cho biết PCI 2022 của tỉnh đứng thứ 10.", "Ông Nguyễn Văn Út"),
    (
        "Chủ tịch UBND tỉnh Long An Nguyễn Văn Út cho biết PCI 2022 của tỉnh đứng thứ 10.",
        "Chủ tịch UBND tỉnh Long An Nguyễn Văn Út",
    ),
    ("Theo ông Nguyễn Văn Út, Chủ tịch UBND tỉnh Long An, PCI 2022 của tỉnh đứng thứ 10.", "ông Nguyễn Văn Út"),
    (
        "Theo Chủ tịch UBND tỉnh Long An Nguyễn Văn Út, PCI 2022 của tỉnh đứng thứ 10.",
        "Chủ tịch UBND tỉnh Long An Nguyễn Văn Út",
    ),
    (
        "Phó Chủ tịch UBND tỉnh Long An Phạm Tấn Hòa khẳng định PCI 2022 của tỉnh đứng thứ 10.",
        "Phó Chủ tịch UBND tỉnh Long An Phạm Tấn Hòa",
    ),
    (
        "Giám đốc Sở Nội vụ Long An Trương Công Sơn thông tin: PAR INDEX 2022 của tỉnh đạt 85,6%.",
        "Giám đốc Sở Nội vụ Long An Trương Công Sơn",
    ),
    ("Bà Phạm Chi Lan nhận định PCI 2022 của Long An đứng thứ 10 là đáng mừng.", "Bà Phạm Chi Lan"),
    (
        "Đồng chí Nguyễn Văn Được, Bí thư Tỉnh ủy, nhấn mạnh PCI 2022 của Long An đứng thứ 10.",
        "Đồng chí Nguyễn Văn Được",
    ),
    ('"PCI 2022 của Long An đứng thứ 10", ông Nguyễn Văn Út nói.', "ông Nguyễn Văn Út"),
    ('"PCI 2022 của Long An đứng thứ 10", ông Nguyễn Văn Út, Chủ tịch UBND tỉnh, nói.', "ông Nguyễn Văn Út"),
    ('"PCI 2022 của Long An đứng thứ 10", theo ông Nguyễn Văn Út.', "ông Nguyễn Văn Út"),
    ("PCI 2022 của Long An đứng thứ 10, theo VCCI.", "VCCI"),
    ("PCI 2022 của Long An đứng thứ 10, theo công bố của VCCI.", "công bố của VCCI"),
    ("PCI 2022 của Long An đứng thứ 10, ông Nguyễn Văn Út cho biết.", "ông Nguyễn Văn Út"),
    ("PCI 2022 của Long An đứng thứ 10, Sở Kế hoạch và Đầu tư thông tin.", "Sở Kế hoạch và Đầu tư"),
    ("Dẫn số liệu của VCCI, báo này viết Long An đứng thứ 10 PCI 2022.", "số liệu của VCCI"),
    ("Dẫn báo cáo của VCCI, lãnh đạo tỉnh cho hay Long An đứng thứ 10 PCI 2022.", "báo cáo của VCCI"),
    ("Trích báo cáo PCI 2022 của VCCI, Long An đứng thứ 10.", "báo cáo PCI 2022 của VCCI"),
    (
        "Căn cứ Quyết định số 466/QĐ-BNV của Bộ Nội vụ, Long An đạt 85,6% PAR INDEX 2022.",
        "Quyết định số 466/QĐ-BNV của Bộ Nội vụ",
    ),
    ("Tại Quyết định số 466/QĐ-BNV, Bộ Nội vụ công bố Long An đạt 85,6% PAR INDEX 2022.", "Bộ Nội vụ"),
    ("Theo đánh giá của Bộ Nội vụ, Long An đạt 85,6% PAR INDEX 2022.", "đánh giá của Bộ Nội vụ"),
    ("Theo bảng xếp hạng của VCCI, Long An đứng thứ 10 PCI 2022.", "bảng xếp hạng của VCCI"),
    ("Theo số liệu từ Bộ Nội vụ, Long An đạt 85,6% PAR INDEX 2022.", "số liệu từ Bộ Nội vụ"),
    ("Theo thông tin từ Sở Nội vụ, Long An đạt 85,6% PAR INDEX 2022.", "thông tin từ Sở Nội vụ"),
    ("Thông tin từ Sở Nội vụ cho biết Long An đạt 85,6% PAR INDEX 2022.", "Thông tin từ Sở Nội vụ"),
    ("Thống kê của Bộ Nội vụ cho thấy Long An đạt 85,6% PAR INDEX 2022.", "Thống kê của Bộ Nội vụ"),
    ("PAR INDEX 2022 do Bộ Nội vụ công bố cho thấy Long An đạt 85,6%.", "Bộ Nội vụ"),
    ("PAR INDEX 2022 được Bộ Nội vụ công bố ngày 19/4, Long An đạt 85,6%.", "Bộ Nội vụ"),
    ("Kết quả PCI 2022 vừa được VCCI công bố, Long An đứng thứ 10.", "VCCI"),
    (
        "Trao đổi với phóng viên, ông Trương Công Sơn, Giám đốc Sở Nội vụ, cho hay PAR INDEX 2022 của Long An đạt 85,6%.",
        "ông Trương Công Sơn",
    ),
    (
        "Phát biểu tại hội nghị, Thứ trưởng Bộ Nội vụ Trương Hải Long cho biết PAR INDEX 2022 của Long An đạt 85,6%.",
        "Thứ trưởng Bộ Nội vụ Trương Hải Long",
    ),
    (
        "Báo cáo tại hội nghị, Giám đốc Sở Nội vụ Trương Công Sơn nêu PAR INDEX 2022 của Long An đạt 85,6%.",
        "Giám đốc Sở Nội vụ Trương Công Sơn",
    ),
    ("Lãnh đạo Sở Nội vụ cho biết PAR INDEX 2022 của Long An đạt 85,6%.", "Lãnh đạo Sở Nội vụ"),
    ("Đại diện VCCI đánh giá Long An đứng thứ 10 PCI 2022 là kết quả tốt.", "Đại diện VCCI"),
    ("TS. Nguyễn Đình Cung nói Long An đứng thứ 10 PCI 2022 là kết quả tốt.", "TS. Nguyễn Đình Cung"),
    ("Kết quả khảo sát của UNDP cho thấy PAPI 2022 của Long An đạt 43,1 điểm.", "Kết quả khảo sát của UNDP"),
    ("Theo UNDP và CECODES, PAPI 2022 của Long An đạt 43,1 điểm.", "UNDP và CECODES"),
    ("Theo Văn phòng UBND tỉnh, PAPI 2022 của Long An đạt 43,1 điểm.", "Văn phòng UBND tỉnh"),
    (
        "Theo Phòng Thương mại và Công nghiệp Việt Nam (VCCI), PCI 2022 của Long An đứng thứ 10.",
        "Phòng Thương mại và Công nghiệp Việt Nam (VCCI)",
    ),
    ("Long An đứng thứ 10 PCI 2022 (theo VCCI).", "VCCI"),
    ("Long An đứng thứ 10 PCI 2022 (nguồn: VCCI).", "VCCI"),
    ("Nguồn VCCI cho biết Long An đứng thứ 10 PCI 2022.", "Nguồn VCCI"),
    ("Theo đó, Long An đứng thứ 10 PCI 2022.", None),
    ("Theo kế hoạch, Long An sẽ vào top 10 PCI 2025.", None),
    ("Cũng theo VCCI, Long An đứng thứ 10 PCI 2022.", "VCCI"),
    ("Long An đứng thứ 10 PCI 2022.", None),
    ("Xếp theo thứ tự, Long An đứng thứ 10 PCI 2022.", None),
    ("According to VCCI, Long An ranked 10th in the 2022 PCI.", "VCCI"),
    (
        "According to the Ministry of Home Affairs, Long An scored 85.6% in the 2022 PAR Index.",
        "Ministry of Home Affairs",
    ),
    (
        "According to a report by the Ministry of Home Affairs, Long An scored 85.6% in the 2022 PAR Index.",
        "report by the Ministry of Home Affairs",
    ),
    ("Long An ranked 10th in the 2022 PCI, according to VCCI.", "VCCI"),
    ("Long An ranked 10th in the 2022 PCI, VCCI said on Tuesday.", "VCCI"),
    ("VCCI said Long An ranked 10th in the 2022 PCI.", "VCCI"),
    ("VCCI announced that Long An ranked 10th in the 2022 PCI.", "VCCI"),
    ("Chairman Nguyen Van Ut said Long An ranked 10th in the 2022 PCI.", "Chairman Nguyen Van Ut"),
    (
        "Nguyen Van Ut, chairman of the provincial People's Committee, said Long An ranked 10th in the 2022 PCI.",
        "Nguyen Van Ut",
    ),
    ('"Long An ranked 10th in the 2022 PCI," said Nguyen Van Ut, chairman of the province.', "Nguyen Van Ut"),
    ('"Long An ranked 10th in the 2022 PCI," Nguyen Van Ut said.', "Nguyen Van Ut"),
    ("Data from VCCI show that Long An ranked 10th in the 2022 PCI.", "VCCI"),
    ("The report by VCCI shows Long An ranked 10th in the 2022 PCI.", "VCCI"),
    ("A VCCI report says Long An ranked 10th in the 2022 PCI.", "VCCI report"),
    ("As reported by VCCI, Long An ranked 10th in the 2022 PCI.", "VCCI"),
    (
        "Deputy Minister Truong Hai Long told reporters that Long An scored 85.6% in the 2022 PAR Index.",
        "Deputy Minister Truong Hai Long",
    ),
    ("The 2022 PCI, released by VCCI on April 11, ranked Long An 10th.", "VCCI"),
    (
        "Figures released by the Ministry of Home Affairs put Long An at 85.6% in the 2022 PAR Index.",
        "Ministry of Home Affairs",
    ),
    ("Dẫn đầu là Bộ Tư pháp, trên Bộ Tài chính và Ngân hàng Nhà nước Việt Nam.", None),
    ("Năm vị trí đầu bảng thuộc về Đà Nẵng, TP.HCM, Hà Nội, Lạng Sơn và Bà Rịa - Vũng Tàu, theo đúng thứ tự ấy.", None),
    ("Ông nghĩ gì về ý kiến cho rằng DDCI chỉ là hình thức?", None),
    ("Chỉ số hài lòng của khách hàng do công ty tự công bố là 8,31 điểm.", None),
    (
        "Theo Báo cáo DTI 2022 do Bộ Thông tin và Truyền thông công bố, Bộ Nội vụ xếp thứ 7.",
        "Bộ Thông tin và Truyền thông",
    ),
    (
        "Hà Nội vẫn đứng đầu PII, theo báo cáo năm 2025 do Bộ Khoa học và Công nghệ công bố ngày 4/11.",
        "Bộ Khoa học và Công nghệ",
    ),
    ("Theo bảng công bố, tỉnh đạt 87,71%, xếp thứ 21.", "bảng công bố"),
    ("He said the province ranked third.", None),
    ("The 2022 PCI said little about it.", None),
]


SAID += [
    pytest.param(
        "Thông tin từ Sở Nội vụ tỉnh Hà Giang, tỉnh xếp thứ 48/63.", "Sở Nội vụ tỉnh Hà Giang", id="thông tin từ"
    ),
    pytest.param(
        "Trong báo cáo gửi HĐND tỉnh, UBND tỉnh Hà Giang cho biết tỉnh xếp thứ 48/63.",
        "UBND tỉnh Hà Giang",
        id="trong báo cáo gửi",
    ),
    pytest.param(
        "Sở Nội vụ Hà Giang vừa có báo cáo cho biết, tỉnh xếp thứ 48/63.", "Sở Nội vụ Hà Giang", id="vừa có báo cáo"
    ),
    pytest.param("Theo đánh giá, tỉnh xếp thứ 48/63.", None, id="a paper of nobody"),
    pytest.param("Theo kết quả mới công bố, tỉnh xếp thứ 48/63.", None, id="a result of nobody"),
]


@pytest.mark.parametrize(("text", "source"), SAID)
def test_the_source_of_a_sentence_is_told_as_written(text, source):
    assert attribution(text, text.lower()) == source
