"""Departments, districts and communes in a province's own rankings: DDCI, reform, satisfaction, digital, in many wordings.

Each text stands in the article that its group tells: title, day and outlet.
"""

from datetime import datetime
from typing import NamedTuple

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM
from schema.fact import Fact


class Around(NamedTuple):
    """Where a text stands."""

    title: str
    day: str
    outlet: str


TEXTS: dict[Around, dict[str, list[str]]] = {
    Around("Công bố DDCI Bắc Giang năm 2022", "2023-03-15", ""): {
        "Sở Công Thương dẫn đầu khối sở, ngành với 85,12 điểm.": [
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Công Thương DDCI 2022 score 85.12",
        ],
        "Ở khối sở, ban, ngành, ngôi đầu bảng gọi tên Sở Công Thương (85,12 điểm).": [
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Công Thương DDCI 2022 score 85.12",
        ],
        "Đứng đầu khối sở ngành là Ban Quản lý các khu công nghiệp tỉnh đạt 86,4 điểm.": [
            "Ban Quản lý các Khu công nghiệp DDCI 2022 rank 1",
            "Ban Quản lý các Khu công nghiệp DDCI 2022 score 86.4",
        ],
        "Nhất khối huyện là Lạng Giang, 79,55 điểm.": [
            "Huyện Lạng Giang DDCI 2022 rank 1",
            "Huyện Lạng Giang DDCI 2022 score 79.55",
        ],
        "Huyện Lạng Giang về nhất khối địa phương, tổng điểm 79,55.": [
            "Huyện Lạng Giang DDCI 2022 rank 1",
            "Huyện Lạng Giang DDCI 2022 score 79.55",
        ],
        "Giải nhất khối huyện, thành phố thuộc về huyện Yên Dũng.": ["Huyện Yên Dũng DDCI 2022 rank 1"],
        "Huyện Yên Dũng xếp thứ nhì trong 10 huyện, thành phố.": ["Huyện Yên Dũng DDCI 2022 rank 2"],
        "Xếp thứ nhì là huyện Yên Dũng với 78,9 điểm, xếp thứ ba là thành phố Bắc Giang với 77,01 điểm.": [
            "Huyện Yên Dũng DDCI 2022 rank 2",
            "Huyện Yên Dũng DDCI 2022 score 78.9",
            "Thành phố Bắc Giang DDCI 2022 rank 3",
            "Thành phố Bắc Giang DDCI 2022 score 77.01",
        ],
        "Cuối bảng xếp hạng khối địa phương là huyện Sơn Động (61,3 điểm).": [
            "Huyện Sơn Động DDCI 2022 rank -1",
            "Huyện Sơn Động DDCI 2022 score 61.3",
        ],
        "Huyện Sơn Động đội sổ với vỏn vẹn 61,3 điểm.": [
            "Huyện Sơn Động DDCI 2022 rank -1",
            "Huyện Sơn Động DDCI 2022 score 61.3",
        ],
        "Áp chót bảng là huyện Lục Ngạn, trên huyện Sơn Động một bậc.": ["Huyện Lục Ngạn DDCI 2022 rank -2"],
        "Sở Tài nguyên và Môi trường đứng cuối cùng trong số 21 sở, ngành được đánh giá.": [
            "Sở Tài nguyên và Môi trường DDCI 2022 rank 21"
        ],
        "Sở TN&MT xếp thứ 21/21 sở, ngành với 58,77 điểm.": [
            "Sở Tài nguyên và Môi trường DDCI 2022 rank 21",
            "Sở Tài nguyên và Môi trường DDCI 2022 score 58.77",
        ],
        "Sở TNMT chốt bảng khối sở, ngành.": ["Sở Tài nguyên và Môi trường DDCI 2022 rank -1"],
        "Sở LĐ-TB&XH đứng ở vị trí bét bảng.": ["Sở Lao động - Thương binh và Xã hội DDCI 2022 rank -1"],
        "Sở LĐTB&XH được 74,5/100 điểm, nằm ở vị trí thứ 9.": [
            "Sở Lao động - Thương binh và Xã hội DDCI 2022 rank 9",
            "Sở Lao động - Thương binh và Xã hội DDCI 2022 score 74.5",
        ],
        "Với 80,15 điểm, Cục Thuế tỉnh giữ vị trí thứ 4, giảm 1 bậc so với năm 2021.": [
            "Cục Thuế tỉnh DDCI 2022 rank 4",
            "Cục Thuế tỉnh DDCI 2022 rank_change -1",
            "Cục Thuế tỉnh DDCI 2022 score 80.15",
        ],
        "Kho bạc Nhà nước tỉnh leo từ vị trí 12 lên vị trí thứ 5.": [
            "Kho bạc Nhà nước tỉnh DDCI 2021 rank 12",
            "Kho bạc Nhà nước tỉnh DDCI 2022 rank 5",
        ],
        "Kho bạc Nhà nước Bắc Giang thăng 7 bậc, đứng thứ 5 với 81,2 điểm.": [
            "Kho bạc Nhà nước DDCI 2022 rank 5",
            "Kho bạc Nhà nước DDCI 2022 rank_change 7",
            "Kho bạc Nhà nước DDCI 2022 score 81.2",
        ],
        "Công an tỉnh: 83,02 điểm, hạng 3.": [
            "Công an tỉnh DDCI 2022 rank 3",
            "Công an tỉnh DDCI 2022 score 83.02",
        ],
        "Bảo hiểm xã hội tỉnh tăng 2,35 điểm, đạt 79,9 điểm.": [
            "Bảo hiểm xã hội tỉnh DDCI 2022 score 79.9",
            "Bảo hiểm xã hội tỉnh DDCI 2022 score_change 2.35",
        ],
        "Sở Giao thông vận tải mất 4,1 điểm so với lần công bố trước, chỉ còn 70,25 điểm và rơi xuống hạng 17.": [
            "Sở Giao thông vận tải DDCI 2022 rank 17",
            "Sở Giao thông vận tải DDCI 2022 score 70.25",
            "Sở Giao thông vận tải DDCI 2022 score_change -4.1",
        ],
        "Thành phố Bắc Giang lần đầu lọt top 3 khối địa phương.": ["Thành phố Bắc Giang DDCI 2022 rank <=3"],
        "Sở Nội vụ có mặt trong nhóm 5 sở, ngành có điểm cao nhất.": ["Sở Nội vụ DDCI 2022 rank <=5"],
        "Sở Xây dựng nằm trong nhóm 3 đơn vị thấp nhất. =>": [],
        "Theo bảng xếp hạng, vị trí số 1 khối sở, ngành là Sở Kế hoạch và Đầu tư; vị trí số 2 là Sở Công Thương.": [
            "Sở Công Thương DDCI 2022 rank 2",
            "Sở Kế hoạch và Đầu tư DDCI 2022 rank 1",
        ],
        "Sở KH&ĐT được doanh nghiệp chấm 84,33 điểm, cao nhất khối sở, ngành.": [
            "Sở Kế hoạch và Đầu tư DDCI 2022 rank 1",
            "Sở Kế hoạch và Đầu tư DDCI 2022 score 84.33",
        ],
        "Sở KH&ĐT từ vị trí thứ 6 vươn lên ngôi quán quân khối sở ngành.": [
            "Sở Kế hoạch và Đầu tư DDCI 2021 rank 6",
            "Sở Kế hoạch và Đầu tư DDCI 2022 rank 1",
        ],
        "Năm 2021 đứng thứ 6, năm nay Sở KH&ĐT vươn lên ngôi quán quân khối sở ngành.": [
            "Sở Kế hoạch và Đầu tư DDCI 2021 rank 6",
            "Sở Kế hoạch và Đầu tư DDCI 2022 rank 1",
        ],
        "Điểm trung bình khối sở, ngành đạt 77,8 điểm, khối huyện đạt 70,4 điểm. =>": [],
        "Sở Tư pháp xếp sau với 83,9 điểm, kém Sở Công Thương 1,22 điểm.": ["Sở Tư pháp DDCI 2022 score 83.9"],
        'Huyện Việt Yên giành "cú đúp" khi vừa có điểm cao nhất (81,2), vừa tăng nhiều bậc nhất (5 bậc).': [
            "Huyện Việt Yên DDCI 2022 rank 1",
            "Huyện Việt Yên DDCI 2022 rank_change 5",
            "Huyện Việt Yên DDCI 2022 score 81.2",
        ],
        "Huyện Việt Yên soán ngôi đầu của huyện Lạng Giang.": ["Huyện Việt Yên DDCI 2022 rank 1"],
        "Huyện Lạng Giang nhường ngôi đầu cho huyện Việt Yên, lùi về thứ 4.": [
            "Huyện Lạng Giang DDCI 2022 rank 4",
            "Huyện Việt Yên DDCI 2022 rank 1",
        ],
        "Đáng chú ý, Thanh tra tỉnh tụt 8 hạng, từ thứ 5 xuống thứ 13.": [
            "Thanh tra tỉnh DDCI 2021 rank 5",
            "Thanh tra tỉnh DDCI 2022 rank 13",
            "Thanh tra tỉnh DDCI 2022 rank_change -8",
        ],
        "Lần thứ ba liên tiếp Sở Công Thương ở vị trí quán quân.": ["Sở Công Thương DDCI 2022 rank 1"],
        "Hiệp Hòa (75,6 điểm) và Tân Yên (75,1 điểm) chia nhau hai vị trí 5 và 6 khối huyện.": [
            "Huyện Hiệp Hòa DDCI 2022 rank 5",
            "Huyện Hiệp Hòa DDCI 2022 score 75.6",
            "Huyện Tân Yên DDCI 2022 rank 6",
            "Huyện Tân Yên DDCI 2022 score 75.1",
        ],
        "Ba đơn vị dẫn đầu khối sở, ngành lần lượt là Sở Công Thương (85,12 điểm), Sở Tư pháp (83,9 điểm) và Công an tỉnh (83,02 điểm).": [
            "Công an tỉnh DDCI 2022 rank 3",
            "Công an tỉnh DDCI 2022 score 83.02",
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Công Thương DDCI 2022 score 85.12",
            "Sở Tư pháp DDCI 2022 rank 2",
            "Sở Tư pháp DDCI 2022 score 83.9",
        ],
        "Sở Công Thương đạt 85,12 điểm, theo sau là Sở Tư pháp với 83,9 điểm và Công an tỉnh với 83,02 điểm.": [
            "Công an tỉnh DDCI 2022 score 83.02",
            "Sở Công Thương DDCI 2022 score 85.12",
            "Sở Tư pháp DDCI 2022 score 83.9",
        ],
        "Sở Công Thương nhất bảng, theo sau là Sở Tư pháp và Công an tỉnh.": [
            "Công an tỉnh DDCI 2022 rank 3",
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Tư pháp DDCI 2022 rank 2",
        ],
        "Sở Công Thương (85,12 điểm), Sở Tư pháp (83,9 điểm), Công an tỉnh (83,02 điểm) lần lượt chiếm giữ ba vị trí đầu.": [
            "Công an tỉnh DDCI 2022 rank 3",
            "Công an tỉnh DDCI 2022 score 83.02",
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Công Thương DDCI 2022 score 85.12",
            "Sở Tư pháp DDCI 2022 rank 2",
            "Sở Tư pháp DDCI 2022 score 83.9",
        ],
        "Các vị trí từ thứ nhất đến thứ ba khối huyện lần lượt là Việt Yên, Lạng Giang và Yên Thế.": [
            "Huyện Lạng Giang DDCI 2022 rank 2",
            "Huyện Việt Yên DDCI 2022 rank 1",
            "Huyện Yên Thế DDCI 2022 rank 3",
        ],
        "Ba huyện xếp cuối lần lượt là Lục Nam (hạng 8), Lục Ngạn (hạng 9), Sơn Động (hạng 10).": [
            "Huyện Lục Nam DDCI 2022 rank 8",
            "Huyện Lục Ngạn DDCI 2022 rank 9",
            "Huyện Sơn Động DDCI 2022 rank 10",
        ],
        "Khối huyện, thành phố: 1. Việt Yên 81,2 điểm; 2. Lạng Giang 79,55 điểm; 3. Yên Thế 78 điểm.": [
            "Huyện Lạng Giang DDCI 2022 rank 2",
            "Huyện Lạng Giang DDCI 2022 score 79.55",
            "Huyện Việt Yên DDCI 2022 rank 1",
            "Huyện Việt Yên DDCI 2022 score 81.2",
            "Huyện Yên Thế DDCI 2022 rank 3",
            "Huyện Yên Thế DDCI 2022 score 78",
        ],
        "Khối sở, ban, ngành: nhất - Sở Công Thương, nhì - Sở Tư pháp, ba - Công an tỉnh.": [
            "Công an tỉnh DDCI 2022 rank 3",
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Tư pháp DDCI 2022 rank 2",
        ],
        "Nhất, nhì, ba khối sở, ngành lần lượt thuộc về Sở Công Thương, Sở Tư pháp, Công an tỉnh.": [
            "Công an tỉnh DDCI 2022 rank 3",
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Tư pháp DDCI 2022 rank 2",
        ],
        "Sở Y tế và Sở Giáo dục và Đào tạo cùng đạt 76,66 điểm, đồng hạng 10.": [
            "Sở Giáo dục và Đào tạo DDCI 2022 rank 10",
            "Sở Giáo dục và Đào tạo DDCI 2022 score 76.66",
            "Sở Y tế DDCI 2022 rank 10",
            "Sở Y tế DDCI 2022 score 76.66",
        ],
        "Sở Y tế, Sở Giáo dục và Đào tạo đồng xếp thứ 10 với 76,66 điểm.": [
            "Sở Giáo dục và Đào tạo DDCI 2022 rank 10",
            "Sở Giáo dục và Đào tạo DDCI 2022 score 76.66",
            "Sở Y tế DDCI 2022 rank 10",
            "Sở Y tế DDCI 2022 score 76.66",
        ],
        "Văn phòng UBND tỉnh vươn lên nhóm dẫn đầu, xếp thứ 3 toàn tỉnh.": ["Văn phòng UBND tỉnh DDCI 2022 rank 3"],
        "Điểm số của Sở Nông nghiệp và PTNT là 75,92, đứng ở nửa dưới bảng xếp hạng (thứ 14/21).": [
            "Sở Nông nghiệp và Phát triển nông thôn DDCI 2022 rank 14",
            "Sở Nông nghiệp và Phát triển nông thôn DDCI 2022 score 75.92",
        ],
        "Đối với Sở NN-PTNT, điểm DDCI là 75,92, thấp hơn mức bình quân khối (77,8 điểm).": [
            "Sở Nông nghiệp và Phát triển nông thôn DDCI 2022 score 75.92"
        ],
        "Cục Quản lý thị trường, Chi cục Hải quan cửa khẩu lần lượt được 72,4 và 71,9 điểm.": [
            "Chi cục Hải quan DDCI 2022 score 71.9",
            "Cục Quản lý thị trường DDCI 2022 score 72.4",
        ],
        "Sở Văn hóa, Thể thao và Du lịch không giữ được phong độ khi rời top 5, xuống thứ 8.": [
            "Sở Văn hóa, Thể thao và Du lịch DDCI 2022 rank 8"
        ],
        "Đứng vị trí số 1 là Sở Công Thương, số 2 là Sở Tư pháp, số 3 Công an tỉnh.": [
            "Công an tỉnh DDCI 2022 rank 3",
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Tư pháp DDCI 2022 rank 2",
        ],
        "Khối sở: Sở Công Thương 85,12; Sở Tư pháp 83,9; Công an tỉnh 83,02; Cục Thuế 80,15 điểm.": [
            "Công an tỉnh DDCI 2022 score 83.02",
            "Cục Thuế DDCI 2022 score 80.15",
            "Sở Công Thương DDCI 2022 score 85.12",
            "Sở Tư pháp DDCI 2022 score 83.9",
        ],
        "85,12 điểm là kết quả của Sở Công Thương, đơn vị nhiều năm liền đứng đầu.": [
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Công Thương DDCI 2022 score 85.12",
        ],
        "Khoảng cách giữa đơn vị đầu bảng (Sở Công Thương, 85,12 điểm) và cuối bảng (Sở TN&MT, 58,77 điểm) lên tới 26,35 điểm.": [
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Công Thương DDCI 2022 score 85.12",
            "Sở Tài nguyên và Môi trường DDCI 2022 rank -1",
            "Sở Tài nguyên và Môi trường DDCI 2022 score 58.77",
        ],
        "Sở Du lịch dù tăng 3 điểm song vẫn dậm chân ở hạng 18.": [
            "Sở Du lịch DDCI 2022 rank 18",
            "Sở Du lịch DDCI 2022 score_change 3",
        ],
        "Trong khi Sở Tài chính bứt lên thứ 4 thì Sở Y tế rớt 6 bậc.": [
            "Sở Tài chính DDCI 2022 rank 4",
            "Sở Y tế DDCI 2022 rank_change -6",
        ],
        "Top 3 khối địa phương gồm: huyện Việt Yên - 81,2 điểm, huyện Lạng Giang - 79,55 điểm, huyện Yên Thế - 78 điểm.": [
            "Huyện Lạng Giang DDCI 2022 score 79.55",
            "Huyện Việt Yên DDCI 2022 rank <=3",
            "Huyện Việt Yên DDCI 2022 score 81.2",
            "Huyện Yên Thế DDCI 2022 score 78",
        ],
        "Tốp 3 sở có điểm DDCI cao nhất: Công Thương (85,12), Tư pháp (83,9), Tài chính (82,5).": [
            "Sở Công Thương DDCI 2022 rank <=3",
            "Sở Công Thương DDCI 2022 score 85.12",
            "Sở Tài chính DDCI 2022 rank <=3",
            "Sở Tài chính DDCI 2022 score 82.5",
            "Sở Tư pháp DDCI 2022 rank <=3",
            "Sở Tư pháp DDCI 2022 score 83.9",
        ],
        "Các sở Công Thương, Tư pháp, Tài chính lần lượt đứng thứ 1, 2, 3.": [
            "Sở Công Thương DDCI 2022 rank 1",
            "Sở Tài chính DDCI 2022 rank 3",
            "Sở Tư pháp DDCI 2022 rank 2",
        ],
    },
    Around("Cải cách hành chính ở Quảng Trị", "2020-02-20", ""): {
        "Chỉ số CCHC năm 2019 của Sở Nội vụ tỉnh đạt 92,45/100 điểm, xếp loại Tốt, đứng thứ nhất trong 20 sở, ban, ngành.": [
            "Sở Nội vụ PAR_INDEX 2019 rank 1",
            "Sở Nội vụ PAR_INDEX 2019 score 92.45",
        ],
        "Theo kết quả xếp hạng cải cách hành chính năm 2019 của tỉnh Quảng Trị, huyện Triệu Phong dẫn đầu khối cấp huyện với 88,61 điểm (xếp loại Tốt).": [
            "Huyện Triệu Phong PAR_INDEX 2019 rank 1",
            "Huyện Triệu Phong PAR_INDEX 2019 score 88.61",
        ],
        "Kết quả Chỉ số CCHC cấp huyện năm 2019: thành phố Đông Hà 87,9 điểm (hạng 2), thị xã Quảng Trị 85,33 điểm (hạng 4), huyện Vĩnh Linh 86,04 điểm (hạng 3).": [
            "Huyện Vĩnh Linh PAR_INDEX 2019 rank 3",
            "Huyện Vĩnh Linh PAR_INDEX 2019 score 86.04",
            "Thành phố Đông Hà PAR_INDEX 2019 rank 2",
            "Thành phố Đông Hà PAR_INDEX 2019 score 87.9",
            "Thị xã Quảng Trị PAR_INDEX 2019 rank 4",
            "Thị xã Quảng Trị PAR_INDEX 2019 score 85.33",
        ],
        "Về Chỉ số cải cách hành chính năm 2019, Sở Tư pháp đứng thứ nhì với 91,02 điểm; Văn phòng UBND tỉnh thứ ba với 90,8 điểm; xếp cuối là Ban Dân tộc với 74,11 điểm.": [
            "Ban Dân tộc PAR_INDEX 2019 rank -1",
            "Ban Dân tộc PAR_INDEX 2019 score 74.11",
            "Sở Tư pháp PAR_INDEX 2019 rank 2",
            "Sở Tư pháp PAR_INDEX 2019 score 91.02",
            "Văn phòng UBND tỉnh PAR_INDEX 2019 rank 3",
            "Văn phòng UBND tỉnh PAR_INDEX 2019 score 90.8",
        ],
        "Điểm PAR INDEX 2019 của 20 sở, ngành dao động từ 74,11 điểm (Ban Dân tộc) đến 92,45 điểm (Sở Nội vụ).": [
            "Ban Dân tộc PAR_INDEX 2019 score 74.11",
            "Sở Nội vụ PAR_INDEX 2019 score 92.45",
        ],
        "Trong khối UBND cấp huyện, huyện đảo Cồn Cỏ có chỉ số CCHC năm 2019 thấp nhất (65,2 điểm).": [
            "Huyện Cồn Cỏ PAR_INDEX 2019 rank -1",
            "Huyện Cồn Cỏ PAR_INDEX 2019 score 65.2",
        ],
        "Chỉ số cải cách hành chính năm 2019 của huyện Hải Lăng xếp thứ 5/10 huyện, thị xã, thành phố, tăng 3 bậc so với năm 2018.": [
            "Huyện Hải Lăng PAR_INDEX 2019 rank 5",
            "Huyện Hải Lăng PAR_INDEX 2019 rank_change 3",
        ],
        "Năm 2019, huyện Gio Linh đạt 84,77% Chỉ số CCHC cấp huyện, tăng 2,15% và vượt 2 bậc.": [
            "Huyện Gio Linh PAR_INDEX 2019 rank_change 2",
            "Huyện Gio Linh PAR_INDEX 2019 score 84.77",
            "Huyện Gio Linh PAR_INDEX 2019 score_change 2.15",
        ],
        "Chỉ số hài lòng của người dân đối với sự phục vụ của huyện Cam Lộ năm 2019 đạt 91,3%, đứng thứ 2 khối huyện.": [
            "Huyện Cam Lộ SIPAS 2019 rank 2",
            "Huyện Cam Lộ SIPAS 2019 score 91.3",
        ],
        "Mức độ hài lòng của người dân, tổ chức đối với Sở Tài nguyên và Môi trường năm 2019 chỉ là 79,6%, thấp nhất trong các sở, ngành.": [
            "Sở Tài nguyên và Môi trường SIPAS 2019 rank -1",
            "Sở Tài nguyên và Môi trường SIPAS 2019 score 79.6",
        ],
        "Chỉ số SIPAS năm 2019 của Sở Y tế là 84,4%; Sở Xây dựng 82,17%; Sở GTVT 86,05%.": [
            "Sở Giao thông vận tải SIPAS 2019 score 86.05",
            "Sở Xây dựng SIPAS 2019 score 82.17",
            "Sở Y tế SIPAS 2019 score 84.4",
        ],
        "Năm 2019, tỉnh Quảng Trị xếp thứ 40/63 về PAR INDEX cấp tỉnh; trong nội bộ tỉnh, Sở Nội vụ dẫn đầu khối sở với 92,45 điểm.": [
            "Quảng Trị PAR_INDEX 2019 rank 40",
            "Sở Nội vụ PAR_INDEX 2019 rank 1",
            "Sở Nội vụ PAR_INDEX 2019 score 92.45",
        ],
        "Nhóm xếp loại Tốt về chỉ số CCHC năm 2019 có 8 đơn vị, dẫn đầu là Sở Nội vụ (92,45 điểm), kế đến là Sở Tư pháp (91,02 điểm).": [
            "Sở Nội vụ PAR_INDEX 2019 rank 1",
            "Sở Nội vụ PAR_INDEX 2019 score 92.45",
            "Sở Tư pháp PAR_INDEX 2019 rank 2",
            "Sở Tư pháp PAR_INDEX 2019 score 91.02",
        ],
        "Chỉ số CCHC năm 2019 ghi nhận Sở Tài chính đạt 89,6 điểm (tăng 4,7 điểm, tăng 9 bậc), xếp thứ 4.": [
            "Sở Tài chính PAR_INDEX 2019 rank 4",
            "Sở Tài chính PAR_INDEX 2019 rank_change 9",
            "Sở Tài chính PAR_INDEX 2019 score 89.6",
            "Sở Tài chính PAR_INDEX 2019 score_change 4.7",
        ],
        "Theo đánh giá chỉ số CCHC 2019, huyện Đakrông tụt từ thứ 6 xuống thứ 9 trong khối cấp huyện.": [
            "Huyện Đakrông PAR_INDEX 2018 rank 6",
            "Huyện Đakrông PAR_INDEX 2019 rank 9",
        ],
        "Chỉ số CCHC năm 2019: Sở Nông nghiệp và PTNT xếp 11/20, Sở Công thương xếp 12/20, Sở Khoa học - Công nghệ xếp 13/20.": [
            "Sở Công Thương PAR_INDEX 2019 rank 12",
            "Sở Khoa học và Công nghệ PAR_INDEX 2019 rank 13",
            "Sở Nông nghiệp và Phát triển nông thôn PAR_INDEX 2019 rank 11",
        ],
    },
    Around("Thái Nguyên công bố chỉ số chuyển đổi số cấp xã năm 2025", "2026-01-20", ""): {
        "Phường Phan Đình Phùng dẫn đầu 92 xã, phường về chỉ số chuyển đổi số năm 2025 với 87,4 điểm.": [
            "Phường Phan Đình Phùng DTI 2025 rank 1",
            "Phường Phan Đình Phùng DTI 2025 score 87.4",
        ],
        "Xếp ở vị trí thứ hai là phường Gia Sàng (86,1 điểm); vị trí thứ ba là xã Đại Từ (85,77 điểm).": [
            "Phường Gia Sàng DTI 2025 rank 2",
            "Phường Gia Sàng DTI 2025 score 86.1",
            "Xã Đại Từ DTI 2025 rank 3",
            "Xã Đại Từ DTI 2025 score 85.77",
        ],
        "Trong khối phường, phường Sông Công đạt 84,9 điểm, đứng thứ 4; trong khối xã, xã Phú Bình đứng thứ nhất với 84,2 điểm.": [
            "Phường Sông Công DTI 2025 rank 4",
            "Phường Sông Công DTI 2025 score 84.9",
            "Xã Phú Bình DTI 2025 rank 1",
            "Xã Phú Bình DTI 2025 score 84.2",
        ],
        "Xã Phú Bình đạt 84,2 điểm, đứng đầu khối xã.": [
            "Xã Phú Bình DTI 2025 rank 1",
            "Xã Phú Bình DTI 2025 score 84.2",
        ],
        "Ba xã đứng cuối bảng là Thượng Quan (42,1 điểm), Nghiên Loan (43,6 điểm) và Cao Minh (44 điểm).": [
            "Xã Cao Minh DTI 2025 score 44",
            "Xã Nghiên Loan DTI 2025 score 43.6",
            "Xã Thượng Quan DTI 2025 score 42.1",
        ],
        "Xã Thượng Quan xếp thứ 92/92 với 42,1 điểm.": [
            "Xã Thượng Quan DTI 2025 rank 92",
            "Xã Thượng Quan DTI 2025 score 42.1",
        ],
        "Cuối bảng là xã Thượng Quan, chỉ đạt 42,1/100 điểm.": [
            "Xã Thượng Quan DTI 2025 rank -1",
            "Xã Thượng Quan DTI 2025 score 42.1",
        ],
        "Chỉ số chuyển đổi số năm 2025 của Sở Khoa học và Công nghệ cao nhất khối sở, ban, ngành: 91,05 điểm.": [
            "Sở Khoa học và Công nghệ DTI 2025 rank 1",
            "Sở Khoa học và Công nghệ DTI 2025 score 91.05",
        ],
        "Khối sở, ban, ngành có Sở Khoa học và Công nghệ, Sở Nội vụ và Sở Tài chính xếp các vị trí 1, 2, 3.": [
            "Sở Khoa học và Công nghệ DTI 2025 rank 1",
            "Sở Nội vụ DTI 2025 rank 2",
            "Sở Tài chính DTI 2025 rank 3",
        ],
        "Sở Nông nghiệp và Môi trường bất ngờ xếp trên Sở Tài chính một bậc, đứng thứ 2 với 89,7 điểm.": [
            "Sở Nông nghiệp và Môi trường DTI 2025 rank 2",
            "Sở Nông nghiệp và Môi trường DTI 2025 score 89.7",
        ],
        "Phường Bắc Kạn, trung tâm hành chính cũ của tỉnh Bắc Kạn, đứng thứ 7 toàn tỉnh.": [
            "Phường Bắc Kạn DTI 2025 rank 7"
        ],
    },
    Around("DDCI An Giang 2025", "2026-02-10", ""): {
        "Đặc khu Phú Quốc đứng đầu khối xã, phường, đặc khu với 78,66 điểm.": [
            "Đặc khu Phú Quốc DDCI 2025 rank 1",
            "Đặc khu Phú Quốc DDCI 2025 score 78.66",
        ],
        "Đặc khu Kiên Hải và đặc khu Thổ Châu lần lượt xếp thứ 41 và 58.": [
            "Đặc khu Kiên Hải DDCI 2025 rank 41",
            "Đặc khu Thổ Châu DDCI 2025 rank 58",
        ],
        "Phường Rạch Giá giành vị trí á quân, phường Long Xuyên giành vị trí thứ ba.": [
            "Phường Long Xuyên DDCI 2025 rank 3",
            "Phường Rạch Giá DDCI 2025 rank 2",
        ],
        "Thuế tỉnh An Giang đứng thứ 3 khối sở, ban, ngành và cơ quan ngành dọc, đạt 77,4 điểm.": [
            "Thuế tỉnh DDCI 2025 rank 3",
            "Thuế tỉnh DDCI 2025 score 77.4",
        ],
        "Ở nhóm cơ quan ngành dọc, Bảo hiểm xã hội tỉnh dẫn đầu (80,2 điểm), Công an tỉnh thứ hai (79,8 điểm), Kho bạc Nhà nước khu vực XX thứ ba (78,1 điểm).": [
            "Bảo hiểm xã hội tỉnh DDCI 2025 rank 1",
            "Bảo hiểm xã hội tỉnh DDCI 2025 score 80.2",
            "Công an tỉnh DDCI 2025 rank 2",
            "Công an tỉnh DDCI 2025 score 79.8",
            "Kho bạc Nhà nước khu vực XX DDCI 2025 rank 3",
            "Kho bạc Nhà nước khu vực XX DDCI 2025 score 78.1",
        ],
        "Xã Tân Hội lọt vào top 10 địa phương cấp xã.": ["Xã Tân Hội DDCI 2025 rank <=10"],
        "Sở Xây dựng thăng 4 hạng, từ thứ 9 lên thứ 5, với 76,9 điểm.": [
            "Sở Xây dựng DDCI 2024 rank 9",
            "Sở Xây dựng DDCI 2025 rank 5",
            "Sở Xây dựng DDCI 2025 rank_change 4",
            "Sở Xây dựng DDCI 2025 score 76.9",
        ],
        'Sở này cũng là đơn vị có điểm "Chi phí thời gian" cao nhất (8,4 điểm). =>': [],
        "Mục tiêu DDCI năm 2026 của Sở Tài chính là vào nhóm 3 đơn vị dẫn đầu, điểm số từ 82 điểm trở lên.": [
            "Sở Tài chính DDCI 2026 rank <=3 t",
            "Sở Tài chính DDCI 2026 score >=82 t",
        ],
    },
    Around("Quảng Ninh công bố DDCI 2019", "2020-01-15", ""): {
        "Kết quả: Khối sở, ban, ngành, Ban Xúc tiến và Hỗ trợ đầu tư dẫn đầu; khối địa phương, TP Hạ Long dẫn đầu.": [
            "Thành phố Hạ Long DDCI 2019 rank 1"
        ],
        "TP Hạ Long quán quân khối địa phương, á quân là TX Đông Triều, hạng ba là TP Móng Cái.": [
            "Thành phố Hạ Long DDCI 2019 rank 1",
            "Thành phố Móng Cái DDCI 2019 rank 3",
            "Thị xã Đông Triều DDCI 2019 rank 2",
        ],
        "Cục Thuế tỉnh Quảng Ninh (83,1 điểm) vượt qua Cục Hải quan Quảng Ninh (82,9 điểm) để chiếm ngôi đầu khối sở, ngành.": [
            "Cục Hải quan DDCI 2019 score 82.9",
            "Cục Thuế tỉnh DDCI 2019 rank 1",
            "Cục Thuế tỉnh DDCI 2019 score 83.1",
        ],
        "Sở GTVT giành vị trí nhất bảng, Sở Công Thương đứng kế tiếp.": [
            "Sở Công Thương DDCI 2019 rank 2",
            "Sở Giao thông vận tải DDCI 2019 rank 1",
        ],
        "Với số điểm 64,05, Sở Tài nguyên và Môi trường xếp cuối bảng khối sở, ngành; huyện Ba Chẽ xếp cuối bảng khối địa phương với 65,8 điểm.": [
            "Huyện Ba Chẽ DDCI 2019 rank -1",
            "Huyện Ba Chẽ DDCI 2019 score 65.8",
            "Sở Tài nguyên và Môi trường DDCI 2019 rank -1",
            "Sở Tài nguyên và Môi trường DDCI 2019 score 64.05",
        ],
        "Huyện Cô Tô tụt từ vị trí số 2 năm 2018 xuống vị trí số 7 năm 2019.": [
            "Huyện Cô Tô DDCI 2018 rank 2",
            "Huyện Cô Tô DDCI 2019 rank 7",
        ],
        "Trong 14 địa phương, Uông Bí xếp thứ 5, Cẩm Phả xếp thứ 6 và Quảng Yên xếp thứ 9.": [
            "Thành phố Cẩm Phả DDCI 2019 rank 6",
            "Thành phố Uông Bí DDCI 2019 rank 5",
            "Thị xã Quảng Yên DDCI 2019 rank 9",
        ],
        "Sở Xây dựng được 71,2 điểm, xếp hạng 15/20; đơn vị này năm 2018 xếp hạng 11.": [
            "Sở Xây dựng DDCI 2018 rank 11",
            "Sở Xây dựng DDCI 2019 rank 15",
            "Sở Xây dựng DDCI 2019 score 71.2",
        ],
        "Sở Xây dựng xếp hạng 15/20. Năm trước đó, sở này đứng thứ 11.": [
            "Sở Xây dựng DDCI 2018 rank 11",
            "Sở Xây dựng DDCI 2019 rank 15",
        ],
        "Huyện Bình Liêu đạt 72,3 điểm. So với năm 2018, huyện tăng 1,9 điểm và tăng 2 bậc.": [
            "Huyện Bình Liêu DDCI 2019 rank_change 2",
            "Huyện Bình Liêu DDCI 2019 score 72.3",
            "Huyện Bình Liêu DDCI 2019 score_change 1.9",
        ],
        "Huyện Đầm Hà tiếp tục ở nhóm cuối với vị trí 13/14, địa phương này đã ba năm liền không ra khỏi nhóm ba đơn vị thấp nhất.": [
            "Huyện Đầm Hà DDCI 2019 rank 13"
        ],
        "Điểm cao nhất khối sở, ngành là 83,1 (Cục Thuế tỉnh), thấp nhất là 64,05 (Sở TN&MT).": [
            "Cục Thuế tỉnh DDCI 2019 rank 1",
            "Cục Thuế tỉnh DDCI 2019 score 83.1",
            "Sở Tài nguyên và Môi trường DDCI 2019 rank -1",
            "Sở Tài nguyên và Môi trường DDCI 2019 score 64.05",
        ],
        "Điểm số cao nhất thuộc về Cục Thuế tỉnh với 83,1 điểm; thấp nhất thuộc về Sở TN&MT với 64,05 điểm.": [
            "Cục Thuế tỉnh DDCI 2019 rank 1",
            "Cục Thuế tỉnh DDCI 2019 score 83.1",
            "Sở Tài nguyên và Môi trường DDCI 2019 rank -1",
            "Sở Tài nguyên và Môi trường DDCI 2019 score 64.05",
        ],
        "83,1 là điểm DDCI năm 2019 của Cục Thuế tỉnh.": ["Cục Thuế tỉnh DDCI 2019 score 83.1"],
        "Top 5 sở, ngành dẫn đầu theo thứ tự: Cục Thuế tỉnh, Cục Hải quan, Sở Giao thông vận tải, Sở Công Thương, Sở Tư pháp.": [
            "Cục Hải quan DDCI 2019 rank 2",
            "Cục Thuế tỉnh DDCI 2019 rank 1",
            "Sở Công Thương DDCI 2019 rank 4",
            "Sở Giao thông vận tải DDCI 2019 rank 3",
            "Sở Tư pháp DDCI 2019 rank 5",
        ],
        "5 sở, ngành có điểm số cao nhất lần lượt là Cục Thuế tỉnh, Cục Hải quan, Sở Giao thông vận tải, Sở Công Thương, Sở Tư pháp.": [
            "Cục Hải quan DDCI 2019 rank 2",
            "Cục Thuế tỉnh DDCI 2019 rank 1",
            "Sở Công Thương DDCI 2019 rank 4",
            "Sở Giao thông vận tải DDCI 2019 rank 3",
            "Sở Tư pháp DDCI 2019 rank 5",
        ],
        "3 đơn vị cuối bảng lần lượt từ dưới lên là Sở TN&MT, Sở Xây dựng, Sở Y tế.": [
            "Sở Tài nguyên và Môi trường DDCI 2019 rank -1",
            "Sở Xây dựng DDCI 2019 rank -2",
            "Sở Y tế DDCI 2019 rank -3",
        ],
        "Đội sổ khối địa phương vẫn là Ba Chẽ, còn áp chót là Đầm Hà.": [
            "Huyện Ba Chẽ DDCI 2019 rank -1",
            "Huyện Đầm Hà DDCI 2019 rank -2",
        ],
        "Cục Thuế tỉnh dẫn đầu ở khối sở, ngành với điểm số 83,1, còn ở khối địa phương vị trí này thuộc về TP Hạ Long với 81,4 điểm.": [
            "Cục Thuế tỉnh DDCI 2019 rank 1",
            "Cục Thuế tỉnh DDCI 2019 score 83.1",
            "Thành phố Hạ Long DDCI 2019 rank 1",
            "Thành phố Hạ Long DDCI 2019 score 81.4",
        ],
        "Ở khối sở, ngành và khối địa phương, Cục Thuế tỉnh và TP Hạ Long lần lượt giữ vị trí dẫn đầu.": [
            "Cục Thuế tỉnh DDCI 2019 rank 1",
            "Thành phố Hạ Long DDCI 2019 rank 1",
        ],
        "TP Hạ Long với 81,4 điểm và Cục Thuế tỉnh với 83,1 điểm là hai đơn vị dẫn đầu hai khối.": [
            "Cục Thuế tỉnh DDCI 2019 score 83.1",
            "Thành phố Hạ Long DDCI 2019 score 81.4",
        ],
    },
    Around("Kết quả xếp hạng cải cách hành chính của Bình Thuận", "2018-01-22", ""): {
        "Năm 2017, huyện Hàm Tân xếp thứ nhất về cải cách hành chính cấp huyện với 90,25 điểm; thị xã La Gi xếp thứ nhì (88,75 điểm); huyện Tuy Phong xếp thứ ba (87 điểm).": [
            "Huyện Hàm Tân PAR_INDEX 2017 rank 1",
            "Huyện Hàm Tân PAR_INDEX 2017 score 90.25",
            "Huyện Tuy Phong PAR_INDEX 2017 rank 3",
            "Huyện Tuy Phong PAR_INDEX 2017 score 87",
            "Thị xã La Gi PAR_INDEX 2017 rank 2",
            "Thị xã La Gi PAR_INDEX 2017 score 88.75",
        ],
        "Về xếp hạng CCHC năm 2017 khối sở, ngành: Sở Tài chính hạng nhất, Sở Nội vụ hạng nhì, Sở Tư pháp hạng ba; Sở Ngoại vụ hạng chót.": [
            "Sở Ngoại vụ PAR_INDEX 2017 rank -1",
            "Sở Nội vụ PAR_INDEX 2017 rank 2",
            "Sở Tài chính PAR_INDEX 2017 rank 1",
            "Sở Tư pháp PAR_INDEX 2017 rank 3",
        ],
        "Sở Kế hoạch & Đầu tư có chỉ số CCHC năm 2017 là 86,5/100, đứng thứ bảy trong 19 cơ quan.": [
            "Sở Kế hoạch và Đầu tư PAR_INDEX 2017 rank 7",
            "Sở Kế hoạch và Đầu tư PAR_INDEX 2017 score 86.5",
        ],
        "Đứng ở tốp cuối về chỉ số CCHC năm 2017 có Sở Y tế (17/19), Sở Xây dựng (18/19) và Ban Dân tộc (19/19).": [
            "Ban Dân tộc PAR_INDEX 2017 rank 19",
            "Sở Xây dựng PAR_INDEX 2017 rank 18",
            "Sở Y tế PAR_INDEX 2017 rank 17",
        ],
    },
    Around("TP.HCM công bố DTI quận, huyện, sở, ngành", "2024-04-20", ""): {
        "Quận 1 dẫn đầu chỉ số chuyển đổi số năm 2023 khối quận, huyện với 0,8213 điểm; quận Phú Nhuận (0,8101) và quận 12 (0,7988) xếp thứ 2 và 3.": [
            "Quận 1 DTI 2023 rank 1",
            "Quận 1 DTI 2023 score 0.8213",
            "Quận 12 DTI 2023 rank 3",
            "Quận 12 DTI 2023 score 0.7988",
            "Quận Phú Nhuận DTI 2023 rank 2",
            "Quận Phú Nhuận DTI 2023 score 0.8101",
        ],
        "TP Thủ Đức đứng thứ 9/22 về DTI năm 2023.": ["Thành phố Thủ Đức DTI 2023 rank 9"],
        "Huyện Cần Giờ và huyện Nhà Bè lần lượt xếp 21 và 22 trong bảng DTI năm 2023 khối quận, huyện.": [
            "Huyện Cần Giờ DTI 2023 rank 21",
            "Huyện Nhà Bè DTI 2023 rank 22",
        ],
        "Với 0,9021 điểm DTI năm 2023, Sở Thông tin và Truyền thông TP.HCM đứng đầu 35 sở, ban, ngành.": [
            "Sở Thông tin và Truyền thông DTI 2023 rank 1",
            "Sở Thông tin và Truyền thông DTI 2023 score 0.9021",
        ],
        "Quận 7 từ vị trí 4 về DTI năm 2022 rơi xuống vị trí 11 năm 2023.": [
            "Quận 7 DTI 2022 rank 4",
            "Quận 7 DTI 2023 rank 11",
        ],
        "DTI năm 2023 của quận Gò Vấp là 0,7502, tăng 0,0312 so với năm 2022; thứ hạng tăng 6 bậc, lên hạng 8.": [
            "Quận Gò Vấp DTI 2023 rank 8",
            "Quận Gò Vấp DTI 2023 rank_change 6",
            "Quận Gò Vấp DTI 2023 score 0.7502",
            "Quận Gò Vấp DTI 2023 score_change 0.0312",
        ],
        "Ban Quản lý Khu công nghệ cao TP.HCM xếp thứ 5 khối sở, ngành về DTI 2023.": [
            "Ban Quản lý Khu công nghệ cao DTI 2023 rank 5"
        ],
    },
    Around("Hà Nội: Chỉ số hài lòng và cải cách hành chính năm 2022", "2023-04-25", ""): {
        "Quận Nam Từ Liêm dẫn đầu 30 quận, huyện, thị xã về chỉ số CCHC năm 2022 với 94,86%.": [
            "Quận Nam Từ Liêm PAR_INDEX 2022 rank 1",
            "Quận Nam Từ Liêm PAR_INDEX 2022 score 94.86",
        ],
        "Đứng đầu Chỉ số hài lòng (SIPAS) năm 2022 khối quận, huyện là huyện Gia Lâm: 96,31%; đứng cuối là quận Thanh Xuân: 84,12%.": [
            "Huyện Gia Lâm SIPAS 2022 rank 1",
            "Huyện Gia Lâm SIPAS 2022 score 96.31",
            "Quận Thanh Xuân SIPAS 2022 rank -1",
            "Quận Thanh Xuân SIPAS 2022 score 84.12",
        ],
        "Sở Nội vụ Hà Nội dẫn đầu các sở, cơ quan tương đương sở về chỉ số CCHC năm 2022 (96,05%), tiếp đến là Sở Tư pháp (95,8%) và Văn phòng UBND Thành phố (95,3%).": [
            "Sở Nội vụ PAR_INDEX 2022 rank 1",
            "Sở Nội vụ PAR_INDEX 2022 score 96.05",
            "Sở Tư pháp PAR_INDEX 2022 rank 2",
            "Sở Tư pháp PAR_INDEX 2022 score 95.8",
            "Văn phòng UBND thành phố PAR_INDEX 2022 rank 3",
            "Văn phòng UBND thành phố PAR_INDEX 2022 score 95.3",
        ],
        "Năm 2022, PAR INDEX thành phố Hà Nội xếp thứ 3/63; còn trong bảng của thành phố, quận Cầu Giấy xếp thứ 2/30 với 94,5%.": [
            "Hà Nội PAR_INDEX 2022 rank 3",
            "Quận Cầu Giấy PAR_INDEX 2022 rank 2",
            "Quận Cầu Giấy PAR_INDEX 2022 score 94.5",
        ],
        "Thị xã Sơn Tây tăng 11 bậc, từ thứ 25 lên thứ 14 về chỉ số CCHC năm 2022.": [
            "Thị xã Sơn Tây PAR_INDEX 2021 rank 25",
            "Thị xã Sơn Tây PAR_INDEX 2022 rank 14",
            "Thị xã Sơn Tây PAR_INDEX 2022 rank_change 11",
        ],
        "Huyện Thường Tín, Mê Linh, Ứng Hòa lần lượt đạt 88,2%; 88,05% và 87,9% chỉ số CCHC năm 2022.": [
            "Huyện Mê Linh PAR_INDEX 2022 score 88.05",
            "Huyện Thường Tín PAR_INDEX 2022 score 88.2",
            "Huyện Ứng Hòa PAR_INDEX 2022 score 87.9",
        ],
    },
    Around("DDCI Nghệ An 2023: ai tăng, ai giảm?", "2024-03-05", "Báo Nghệ An"): {
        "Theo bảng xếp hạng DDCI năm 2023 khối sở, ban, ngành (23 đơn vị), Sở Khoa học và Công nghệ đứng thứ 1, Sở Tư pháp đứng thứ 2, Thanh tra tỉnh đứng thứ 3; khối địa phương (21 đơn vị), huyện Đô Lương đứng thứ 1, huyện Nam Đàn đứng thứ 2, thị xã Cửa Lò đứng thứ 3.": [
            "Huyện Nam Đàn DDCI 2023 rank 2",
            "Huyện Đô Lương DDCI 2023 rank 1",
            "Sở Khoa học và Công nghệ DDCI 2023 rank 1",
            "Sở Tư pháp DDCI 2023 rank 2",
            "Thanh tra tỉnh DDCI 2023 rank 3",
            "Thị xã Cửa Lò DDCI 2023 rank 3",
        ],
        "Thành phố Vinh đứng thứ 17/21 khối địa phương, giảm 6 bậc so với năm 2022.": [
            "Thành phố Vinh DDCI 2023 rank 17",
            "Thành phố Vinh DDCI 2023 rank_change -6",
        ],
        "Huyện Kỳ Sơn lọt top 5 khối địa phương dù là huyện nghèo nhất tỉnh.": ["Huyện Kỳ Sơn DDCI 2023 rank <=5"],
        "Ban Quản lý Khu kinh tế Đông Nam rơi khỏi top 3, đứng thứ 8 với 77,31 điểm.": [
            "Ban Quản lý Khu kinh tế DDCI 2023 rank 8",
            "Ban Quản lý Khu kinh tế DDCI 2023 score 77.31",
        ],
        "Sở Xây dựng (68,08), Sở Tài nguyên và Môi trường (67,5), Sở Giao thông vận tải (66,92) là 3 đơn vị đứng cuối khối sở, ngành.": [
            "Sở Giao thông vận tải DDCI 2023 score 66.92",
            "Sở Tài nguyên và Môi trường DDCI 2023 score 67.5",
            "Sở Xây dựng DDCI 2023 score 68.08",
        ],
        "Điểm trung vị của khối địa phương là 71,42 điểm, cao hơn năm 2022 là 1,1 điểm. =>": [],
        "Nếu như năm 2022, huyện Con Cuông xếp thứ 3 thì năm 2023 tụt xuống thứ 12.": [
            "Huyện Con Cuông DDCI 2022 rank 3",
            "Huyện Con Cuông DDCI 2023 rank 12",
        ],
        "Trong khi đó, huyện Tân Kỳ từ nhóm 3 địa phương cuối bảng năm 2022 nay vươn lên thứ 9.": [
            "Huyện Tân Kỳ DDCI 2023 rank 9"
        ],
        "Sở Y tế: từ thứ 18 lên thứ 10; Sở Nội vụ: từ thứ 4 xuống thứ 7; Cục Thuế: giữ nguyên hạng 5.": [
            "Cục Thuế DDCI 2023 rank 5",
            "Sở Nội vụ DDCI 2022 rank 4",
            "Sở Nội vụ DDCI 2023 rank 7",
            "Sở Y tế DDCI 2022 rank 18",
            "Sở Y tế DDCI 2023 rank 10",
        ],
        "Cục Quản lý thị trường xếp thứ 4 khối sở, ngành (tăng 9 bậc), Sở Du lịch xếp thứ 6 (tăng 2 bậc).": [
            "Cục Quản lý thị trường DDCI 2023 rank 4",
            "Cục Quản lý thị trường DDCI 2023 rank_change 9",
            "Sở Du lịch DDCI 2023 rank 6",
            "Sở Du lịch DDCI 2023 rank_change 2",
        ],
        "Chi phí thời gian là chỉ số mà Sở Tài nguyên và Môi trường bị chấm thấp nhất khối với 5,12 điểm. =>": [],
        'Doanh nghiệp đánh giá huyện Yên Thành cao nhất về "Tính minh bạch" với 8,6 điểm. =>': [],
        "Kết quả này giúp Sở Tư pháp có năm thứ ba liên tiếp nằm trong top 3.": ["Sở Tư pháp DDCI 2023 rank <=3"],
        "Đứng thứ 22 là Sở Xây dựng, đứng thứ 23 là Sở Giao thông vận tải.": [
            "Sở Giao thông vận tải DDCI 2023 rank 23",
            "Sở Xây dựng DDCI 2023 rank 22",
        ],
        "Sở Công Thương với 76 điểm đứng thứ 11, xếp trên Sở Tài chính (75,8 điểm) nhưng dưới Sở Nội vụ (76,3 điểm).": [
            "Sở Công Thương DDCI 2023 rank 11",
            "Sở Công Thương DDCI 2023 score 76",
            "Sở Nội vụ DDCI 2023 score 76.3",
            "Sở Tài chính DDCI 2023 score 75.8",
        ],
    },
    Around("Chỉ số cải cách hành chính cấp xã ở Cà Mau năm 2025", "2026-01-28", "Báo Cà Mau"): {
        "Đứng đầu 64 xã, phường về chỉ số cải cách hành chính năm 2025 là phường An Xuyên (93,4 điểm), tiếp theo là phường Bạc Liêu (92,9 điểm), xã Năm Căn (92,05 điểm).": [
            "Phường An Xuyên PAR_INDEX 2025 rank 1",
            "Phường An Xuyên PAR_INDEX 2025 score 93.4",
            "Phường Bạc Liêu PAR_INDEX 2025 rank 2",
            "Phường Bạc Liêu PAR_INDEX 2025 score 92.9",
            "Xã Năm Căn PAR_INDEX 2025 rank 3",
            "Xã Năm Căn PAR_INDEX 2025 score 92.05",
        ],
        "Xã Phan Ngọc Hiển đứng thứ 12, xã Trần Văn Thời đứng thứ 15, xã Hồ Thị Kỷ đứng thứ 20.": [
            "Xã Hồ Thị Kỷ PAR_INDEX 2025 rank 20",
            "Xã Phan Ngọc Hiển PAR_INDEX 2025 rank 12",
            "Xã Trần Văn Thời PAR_INDEX 2025 rank 15",
        ],
        "Các xã Đất Mũi, Tân Ân, Viên An lần lượt xếp hạng 60, 62 và 64.": [
            "Xã Tân Ân PAR_INDEX 2025 rank 62",
            "Xã Viên An PAR_INDEX 2025 rank 64",
            "Xã Đất Mũi PAR_INDEX 2025 rank 60",
        ],
        "Xã Viên An đứng cuối bảng trong tổng số 64 xã, phường.": ["Xã Viên An PAR_INDEX 2025 rank 64"],
        "Chỉ số hài lòng của người dân tại phường Lý Văn Lâm đạt 97,2%, cao nhất tỉnh; tại xã Đất Mũi đạt 79,8%.": [
            "Phường Lý Văn Lâm SIPAS 2025 rank 1",
            "Phường Lý Văn Lâm SIPAS 2025 score 97.2",
            "Xã Đất Mũi SIPAS 2025 score 79.8",
        ],
        "Có 20 xã đạt trên 90 điểm, 40 xã từ 80 đến dưới 90 điểm, 4 xã dưới 80 điểm. =>": [],
        "Năm 2026, xã Năm Căn phấn đấu vào top 2 và đạt 94 điểm.": [
            "Xã Năm Căn PAR_INDEX 2026 rank <=2 t",
            "Xã Năm Căn PAR_INDEX 2026 score 94 t",
        ],
        "Phường Bạc Liêu kém phường An Xuyên 0,5 điểm. =>": [],
    },
    Around(
        "Hà Giang công bố Chỉ số DDCI năm 2023: Sở Tư pháp và huyện Quang Bình dẫn đầu", "2024-01-18", "Báo Hà Giang"
    ): {
        (
            "Sáng 18.1, UBND tỉnh tổ chức hội nghị công bố kết quả khảo sát, đánh giá năng lực cạnh tranh cấp sở, ban, ngành và huyện, thành phố (DDCI) năm 2023. Đây là năm thứ 5 bộ chỉ số được triển khai, với 1.480 phiếu trả lời hợp lệ, 22 sở, ban, ngành và 11 huyện, thành phố tham gia.\n\n"
            "Theo kết quả công bố, điểm trung vị DDCI khối sở, ban, ngành đạt 79,36 điểm, cao hơn năm 2022 1,8 điểm. Sở Tư pháp giữ vững ngôi vị số một với 86,45 điểm; bám sát là Kho bạc Nhà nước tỉnh (85,9 điểm), Cục Thuế (85,12 điểm). Ba đơn vị có số điểm thấp nhất là Sở Tài nguyên và Môi trường (70,2), Sở Xây dựng (71,64) và Ban Quản lý Khu kinh tế (72,3).\n\n"
            "Ở khối địa phương, huyện Quang Bình với 84,5 điểm đã soán ngôi của huyện Bắc Quang, địa phương dẫn đầu năm 2022. Huyện Bắc Quang lùi xuống thứ 2 (83,77 điểm), thành phố Hà Giang đứng thứ 3 (82,9 điểm). Nhóm cuối có Đồng Văn, Mèo Vạc và Yên Minh, trong đó Yên Minh chỉ được 68,4 điểm, xếp 11/11.\n\n"
            "Đáng chú ý, huyện Vị Xuyên tăng 4 bậc so với năm trước, từ vị trí thứ 9 lên vị trí thứ 5; ngược lại, Hoàng Su Phì giảm 3 bậc, xuống thứ 7.\n\n"
            "Phát biểu tại hội nghị, Phó Chủ tịch UBND tỉnh Hoàng Gia Long nhấn mạnh: DDCI là động lực để cải thiện PCI. Năm 2022, PCI của tỉnh đạt 61,04 điểm, đứng thứ 56/63 tỉnh, thành, tăng 2 bậc. Mục tiêu năm 2024, PCI của tỉnh tăng ít nhất 3 bậc; mỗi sở, ngành, địa phương phải đạt DDCI từ 75 điểm trở lên."
        ): [
            "Ban Quản lý Khu kinh tế DDCI 2023 score 72.3",
            "Cục Thuế DDCI 2023 rank 3",
            "Cục Thuế DDCI 2023 score 85.12",
            "Huyện Bắc Quang DDCI 2022 rank 1",
            "Huyện Bắc Quang DDCI 2023 rank 2",
            "Huyện Bắc Quang DDCI 2023 score 83.77",
            "Huyện Hoàng Su Phì DDCI 2023 rank 7",
            "Huyện Hoàng Su Phì DDCI 2023 rank_change -3",
            "Huyện Quang Bình DDCI 2023 rank 1",
            "Huyện Quang Bình DDCI 2023 score 84.5",
            "Huyện Vị Xuyên DDCI 2022 rank 9",
            "Huyện Vị Xuyên DDCI 2023 rank 5",
            "Huyện Vị Xuyên DDCI 2023 rank_change 4",
            "Huyện Yên Minh DDCI 2023 rank 11",
            "Huyện Yên Minh DDCI 2023 score 68.4",
            "Hà Giang PCI 2022 rank 56",
            "Hà Giang PCI 2022 rank_change 2",
            "Hà Giang PCI 2022 score 61.04",
            "Hà Giang PCI 2024 rank_change >=3 t",
            "Kho bạc Nhà nước tỉnh DDCI 2023 rank 2",
            "Kho bạc Nhà nước tỉnh DDCI 2023 score 85.9",
            "Sở Tài nguyên và Môi trường DDCI 2023 score 70.2",
            "Sở Tư pháp DDCI 2023 rank 1",
            "Sở Tư pháp DDCI 2023 score 86.45",
            "Sở Xây dựng DDCI 2023 score 71.64",
            "Thành phố Hà Giang DDCI 2023 rank 3",
            "Thành phố Hà Giang DDCI 2023 score 82.9",
        ],
    },
    Around('Cải cách hành chính ở Đắk Lắk: Nhiều đơn vị vẫn "giậm chân tại chỗ"', "2017-04-12", "Đắk Lắk điện tử"): {
        (
            "UBND tỉnh vừa ban hành Quyết định số 812/QĐ-UBND phê duyệt kết quả xác định Chỉ số cải cách hành chính (PAR Index) năm 2016 của các sở, ban, ngành và UBND các huyện, thị xã, thành phố.\n\n"
            'Theo đó, ở khối sở, ban, ngành, đứng đầu là Sở Nội vụ với chỉ số 91,36%. Các vị trí tiếp theo lần lượt là Sở Tài chính 90,04%, Sở Thông tin và Truyền thông 88,9%, Sở Tư pháp 88,7%. Đơn vị "đội sổ" là Ban Dân tộc, đạt 66,32%; liền trên là Sở Ngoại vụ với 68,5%. Giá trị trung bình của khối là 80,27%, giảm nhẹ so với năm 2015 (80,9%).\n\n'
            "Đối với UBND cấp huyện, TP. Buôn Ma Thuột tiếp tục xếp thứ nhất với 87,44%; huyện Cư M'gar xếp thứ hai với 85,1%; huyện Krông Pắc từ vị trí thứ 8 năm 2015 đã vươn lên xếp thứ ba (84,36%). Ở chiều ngược lại, huyện Ea Súp rơi từ thứ 6 xuống cuối bảng với 61,5%. Thị xã Buôn Hồ và huyện Lắk bằng điểm nhau (74,2%), cùng xếp thứ 9.\n\n"
            "Xét về mức độ cải thiện, Sở Giao thông vận tải là đơn vị có bước nhảy vọt lớn nhất khi tăng 11 bậc. Sở này năm 2015 còn xếp thứ 17/20. Trong khi đó, Sở Y tế giảm 5 bậc, còn xếp thứ 16.\n\n"
            "Trên bình diện cả nước, năm 2015 Chỉ số cải cách hành chính của Đắk Lắk đạt 85,12%, xếp thứ 37/63 tỉnh, thành phố. Kết quả năm 2016 của tỉnh sẽ được Bộ Nội vụ công bố vào tháng 5 tới.\n\n"
            "Tỉnh phấn đấu đến năm 2020 có 100% sở, ngành đạt chỉ số trên 80%."
        ): [
            "Ban Dân tộc PAR_INDEX 2016 rank -1",
            "Ban Dân tộc PAR_INDEX 2016 score 66.32",
            "Huyện Cư M'gar PAR_INDEX 2016 rank 2",
            "Huyện Cư M'gar PAR_INDEX 2016 score 85.1",
            "Huyện Ea Súp PAR_INDEX 2015 rank 6",
            "Huyện Ea Súp PAR_INDEX 2016 rank -1",
            "Huyện Ea Súp PAR_INDEX 2016 score 61.5",
            "Huyện Krông Pắc PAR_INDEX 2015 rank 8",
            "Huyện Krông Pắc PAR_INDEX 2016 rank 3",
            "Huyện Krông Pắc PAR_INDEX 2016 score 84.36",
            "Huyện Lắk PAR_INDEX 2016 rank 9",
            "Huyện Lắk PAR_INDEX 2016 score 74.2",
            "Sở Giao thông vận tải PAR_INDEX 2015 rank 17",
            "Sở Giao thông vận tải PAR_INDEX 2016 rank_change 11",
            "Sở Ngoại vụ PAR_INDEX 2016 rank -2",
            "Sở Ngoại vụ PAR_INDEX 2016 score 68.5",
            "Sở Nội vụ PAR_INDEX 2016 rank 1",
            "Sở Nội vụ PAR_INDEX 2016 score 91.36",
            "Sở Thông tin và Truyền thông PAR_INDEX 2016 rank 3",
            "Sở Thông tin và Truyền thông PAR_INDEX 2016 score 88.9",
            "Sở Tài chính PAR_INDEX 2016 rank 2",
            "Sở Tài chính PAR_INDEX 2016 score 90.04",
            "Sở Tư pháp PAR_INDEX 2016 rank 4",
            "Sở Tư pháp PAR_INDEX 2016 score 88.7",
            "Sở Y tế PAR_INDEX 2016 rank 16",
            "Sở Y tế PAR_INDEX 2016 rank_change -5",
            "Thành phố Buôn Ma Thuột PAR_INDEX 2016 rank 1",
            "Thành phố Buôn Ma Thuột PAR_INDEX 2016 score 87.44",
            "Thị xã Buôn Hồ PAR_INDEX 2016 rank 9",
            "Thị xã Buôn Hồ PAR_INDEX 2016 score 74.2",
            "Đắk Lắk PAR_INDEX 2015 rank 37",
            "Đắk Lắk PAR_INDEX 2015 score 85.12",
        ],
    },
    Around("Đồng Nai: Doanh nghiệp chấm điểm sở, ngành, địa phương", "2022-03-30", "VnEconomy"): {
        (
            "Kết quả khảo sát Chỉ số năng lực cạnh tranh cấp sở, ngành và huyện, thành phố (DDCI) của Đồng Nai năm 2021 cho thấy khoảng cách giữa các đơn vị đang bị nới rộng.\n\n"
            "Cụ thể, trong 15 sở, ngành được xếp hạng, Sở Kế hoạch và Đầu tư có tổng điểm 81,77, xếp ở vị trí dẫn đầu. Sở Khoa học và Công nghệ (80,95 điểm) đứng thứ hai, Cục Hải quan đứng thứ ba (80,2 điểm). Sở Tài nguyên và Môi trường xếp cuối danh sách với 64,38 điểm, thấp hơn đơn vị dẫn đầu hơn 17 điểm.\n\n"
            'Trong khối các huyện, thành phố, Xuân Lộc là cái tên gây bất ngờ khi từ hạng 6 nhảy lên dẫn đầu với 80,4 điểm. Xếp thứ hai là TP.Long Khánh (79,15 điểm), thứ ba là huyện Định Quán (78,6 điểm). TP.Biên Hòa, nơi có nhiều doanh nghiệp nhất tỉnh, chỉ xếp thứ 10/11 với 66,9 điểm. Huyện Nhơn Trạch, tâm điểm thu hút FDI, "đội sổ" với 65,2 điểm.\n\n'
            'Bà Nguyễn Thị Hoàng, Phó chủ tịch UBND tỉnh, cho biết sở dĩ Biên Hòa bị chấm điểm thấp là do thủ tục đất đai kéo dài. "Năm 2020 thành phố còn đứng thứ 7, năm nay lùi 3 bậc thì phải xem lại", bà Hoàng nói.\n\n'
            "Theo bà Hoàng, PCI của Đồng Nai năm 2020 xếp thứ 24 cả nước và DDCI là công cụ để tỉnh quay lại top 20."
        ): [
            "Cục Hải quan DDCI 2021 rank 3",
            "Cục Hải quan DDCI 2021 score 80.2",
            "Huyện Nhơn Trạch DDCI 2021 rank 11",
            "Huyện Nhơn Trạch DDCI 2021 score 65.2",
            "Huyện Xuân Lộc DDCI 2020 rank 6",
            "Huyện Xuân Lộc DDCI 2021 rank 1",
            "Huyện Xuân Lộc DDCI 2021 score 80.4",
            "Huyện Định Quán DDCI 2021 rank 3",
            "Huyện Định Quán DDCI 2021 score 78.6",
            "Sở Khoa học và Công nghệ DDCI 2021 rank 2",
            "Sở Khoa học và Công nghệ DDCI 2021 score 80.95",
            "Sở Kế hoạch và Đầu tư DDCI 2021 rank 1",
            "Sở Kế hoạch và Đầu tư DDCI 2021 score 81.77",
            "Sở Tài nguyên và Môi trường DDCI 2021 rank 15",
            "Sở Tài nguyên và Môi trường DDCI 2021 score 64.38",
            "Thành phố Biên Hòa DDCI 2020 rank 7",
            "Thành phố Biên Hòa DDCI 2021 rank 10",
            "Thành phố Biên Hòa DDCI 2021 rank_change -3",
            "Thành phố Biên Hòa DDCI 2021 score 66.9",
            "Thành phố Long Khánh DDCI 2021 rank 2",
            "Thành phố Long Khánh DDCI 2021 score 79.15",
            "Đồng Nai PCI 2020 rank 24",
        ],
    },
    Around(
        "Quảng Nam: Xếp hạng chuyển đổi số các sở, ngành, địa phương",
        "2023-05-09",
        "Cổng thông tin điện tử tỉnh Quảng Nam",
    ): {
        (
            "Chủ tịch UBND tỉnh vừa ký quyết định công bố kết quả đánh giá mức độ chuyển đổi số (DTI) năm 2022 của 19 sở, ban, ngành và 18 huyện, thị xã, thành phố.\n\n"
            "Khối sở, ban, ngành:\n\n"
            "Sở Thông tin và Truyền thông dẫn đầu với 0,8415 điểm. Sở Giáo dục và Đào tạo đạt 0,7990, xếp thứ 2; Sở Y tế xếp thứ 3 (0,7812). Xếp các vị trí cuối là Sở Ngoại vụ (0,4911 - thứ 18) và Thanh tra tỉnh (0,4720 - thứ 19).\n\n"
            "Khối địa phương:\n\n"
            "Thành phố Hội An dẫn đầu với 0,7205 điểm. Thành phố Tam Kỳ đạt 0,7113, xếp thứ 2; thị xã Điện Bàn xếp thứ 3 (0,6990). Huyện Nam Trà My đứng cuối với 0,3825.\n\n"
            "So với năm 2021, huyện Duy Xuyên tăng nhiều bậc nhất (8 bậc) lên thứ 4, Phú Ninh tăng 5 bậc lên thứ 6; huyện Tây Giang giảm 4 bậc.\n\n"
            "Ở cấp quốc gia, theo Bộ Thông tin và Truyền thông, DTI năm 2021 của Quảng Nam đạt 0,3954, xếp thứ 34/63, tăng 6 bậc so với năm 2020. Tỉnh đặt mục tiêu DTI 2023 lọt vào top 30."
        ): [
            "Huyện Duy Xuyên DTI 2022 rank 4",
            "Huyện Duy Xuyên DTI 2022 rank_change 8",
            "Huyện Nam Trà My DTI 2022 rank 18",
            "Huyện Nam Trà My DTI 2022 score 0.3825",
            "Huyện Phú Ninh DTI 2022 rank 6",
            "Huyện Phú Ninh DTI 2022 rank_change 5",
            "Huyện Tây Giang DTI 2022 rank_change -4",
            "Quảng Nam DTI 2021 rank 34",
            "Quảng Nam DTI 2021 rank_change 6",
            "Quảng Nam DTI 2021 score 0.3954",
            "Quảng Nam DTI 2023 rank <=30 t",
            "Sở Giáo dục và Đào tạo DTI 2022 rank 2",
            "Sở Giáo dục và Đào tạo DTI 2022 score 0.799",
            "Sở Ngoại vụ DTI 2022 rank 18",
            "Sở Ngoại vụ DTI 2022 score 0.4911",
            "Sở Thông tin và Truyền thông DTI 2022 rank 1",
            "Sở Thông tin và Truyền thông DTI 2022 score 0.8415",
            "Sở Y tế DTI 2022 rank 3",
            "Sở Y tế DTI 2022 score 0.7812",
            "Thanh tra tỉnh DTI 2022 rank 19",
            "Thanh tra tỉnh DTI 2022 score 0.472",
            "Thành phố Hội An DTI 2022 rank 1",
            "Thành phố Hội An DTI 2022 score 0.7205",
            "Thành phố Tam Kỳ DTI 2022 rank 2",
            "Thành phố Tam Kỳ DTI 2022 score 0.7113",
            "Thị xã Điện Bàn DTI 2022 rank 3",
            "Thị xã Điện Bàn DTI 2022 score 0.699",
        ],
    },
    Around("Tân Phước bứt phá về cải cách hành chính", "2019-02-14", "Báo Ấp Bắc"): {
        (
            "Năm 2018 là năm đáng nhớ với huyện Tân Phước (Tiền Giang) trong công tác cải cách hành chính. Theo công bố của UBND tỉnh, chỉ số cải cách hành chính của huyện đạt 83,05 điểm, đứng thứ 4/11 huyện, thành, thị trong tỉnh, tăng 6 bậc so với năm 2017.\n\n"
            'Trước đó, năm 2017, huyện chỉ đạt 71,9 điểm và xếp áp chót. Chủ tịch UBND huyện Trần Hoàng Phong thừa nhận: "Khi ấy chúng tôi chỉ trên thị xã Cai Lậy".\n\n'
            "Để có kết quả này, huyện đã đầu tư Bộ phận một cửa hiện đại. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%. Mức độ hài lòng của người dân đối với sự phục vụ của huyện đạt 89,6%, cao hơn bình quân chung của tỉnh (85,2%).\n\n"
            "Dẫn đầu bảng xếp hạng năm 2018 là thành phố Mỹ Tho với 88,4 điểm, kế đó là huyện Cái Bè (86,2 điểm) và huyện Châu Thành (84,9 điểm). Đứng cuối là huyện Tân Phú Đông.\n\n"
            "Năm 2019, địa phương phấn đấu đạt 85 điểm trở lên và lọt vào top 3 của tỉnh."
        ): [
            "Huyện Châu Thành PAR_INDEX 2018 rank 3",
            "Huyện Châu Thành PAR_INDEX 2018 score 84.9",
            "Huyện Cái Bè PAR_INDEX 2018 rank 2",
            "Huyện Cái Bè PAR_INDEX 2018 score 86.2",
            "Huyện Tân Phú Đông PAR_INDEX 2018 rank 11",
            "Huyện Tân Phước PAR_INDEX 2017 rank 10",
            "Huyện Tân Phước PAR_INDEX 2017 score 71.9",
            "Huyện Tân Phước PAR_INDEX 2018 rank 4",
            "Huyện Tân Phước PAR_INDEX 2018 rank_change 6",
            "Huyện Tân Phước PAR_INDEX 2018 score 83.05",
            "Huyện Tân Phước PAR_INDEX 2019 rank <=3 t",
            "Huyện Tân Phước PAR_INDEX 2019 score >=85 t",
            "Huyện Tân Phước SIPAS 2018 score 89.6",
            "Thành phố Mỹ Tho PAR_INDEX 2018 rank 1",
            "Thành phố Mỹ Tho PAR_INDEX 2018 score 88.4",
            "Tiền Giang SIPAS 2018 score 85.2",
        ],
    },
    Around("Phú Thọ công bố kết quả chỉ số CCHC và SIPAS của 148 xã, phường năm 2025", "2026-03-05", "Báo Phú Thọ"): {
        (
            "Ngày 5/3, UBND tỉnh công bố Chỉ số cải cách hành chính và Chỉ số hài lòng năm 2025 của các sở, ban, ngành và 148 xã, phường. Đây là lần đầu tỉnh Phú Thọ mới (hợp nhất từ Phú Thọ, Vĩnh Phúc, Hòa Bình) xếp hạng cấp xã.\n\n"
            "Đối với cấp xã, phường Việt Trì đứng thứ nhất với 94,36 điểm. Phường Vĩnh Yên và phường Phúc Yên lần lượt đạt 93,9 và 93,12 điểm, xếp thứ 2 và thứ 3. Xã có thứ hạng cao nhất là Bình Tuyền, đứng thứ 6 với 91,5 điểm. Ở cuối bảng, xã Mường Vang và xã Đà Bắc cùng dưới 65 điểm.\n\n"
            "Có 35 đơn vị xếp loại Xuất sắc, 98 đơn vị loại Tốt, 15 đơn vị loại Khá.\n\n"
            "Khối sở, ban, ngành, Sở Nội vụ được 95,1 điểm, dẫn đầu; Văn phòng UBND tỉnh 94,2 điểm; Sở Công Thương 93,8 điểm. Đứng sau cùng là Sở Xây dựng (82,4 điểm).\n\n"
            "Về SIPAS, tỷ lệ hài lòng chung cấp xã bình quân đạt 88,9%. Cao nhất là phường Việt Trì: 96,2%; xã Thanh Ba: 95,5%; thấp nhất là xã Lạc Sơn, 76,3%. Với khối sở, Sở Tư pháp có mức độ hài lòng 94,8%, Sở Y tế 90,1%.\n\n"
            "Năm 2024, trước khi hợp nhất, PAR INDEX của Phú Thọ xếp thứ 12, Vĩnh Phúc thứ 20, Hòa Bình thứ 44."
        ): [
            "Hòa Bình PAR_INDEX 2024 rank 44",
            "Phú Thọ PAR_INDEX 2024 rank 12",
            "Phường Phúc Yên PAR_INDEX 2025 rank 3",
            "Phường Phúc Yên PAR_INDEX 2025 score 93.12",
            "Phường Việt Trì PAR_INDEX 2025 rank 1",
            "Phường Việt Trì PAR_INDEX 2025 score 94.36",
            "Phường Việt Trì SIPAS 2025 rank 1",
            "Phường Việt Trì SIPAS 2025 score 96.2",
            "Phường Vĩnh Yên PAR_INDEX 2025 rank 2",
            "Phường Vĩnh Yên PAR_INDEX 2025 score 93.9",
            "Sở Công Thương PAR_INDEX 2025 score 93.8",
            "Sở Nội vụ PAR_INDEX 2025 rank 1",
            "Sở Nội vụ PAR_INDEX 2025 score 95.1",
            "Sở Tư pháp SIPAS 2025 score 94.8",
            "Sở Xây dựng PAR_INDEX 2025 rank -1",
            "Sở Xây dựng PAR_INDEX 2025 score 82.4",
            "Sở Y tế SIPAS 2025 score 90.1",
            "Văn phòng UBND tỉnh PAR_INDEX 2025 score 94.2",
            "Vĩnh Phúc PAR_INDEX 2024 rank 20",
            "Xã Bình Tuyền PAR_INDEX 2025 rank 6",
            "Xã Bình Tuyền PAR_INDEX 2025 score 91.5",
            "Xã Lạc Sơn SIPAS 2025 rank 148",
            "Xã Lạc Sơn SIPAS 2025 score 76.3",
            "Xã Mường Vang PAR_INDEX 2025 score <65",
            "Xã Thanh Ba SIPAS 2025 score 95.5",
            "Xã Đà Bắc PAR_INDEX 2025 score <65",
        ],
    },
    Around(
        "Thừa Thiên Huế: Xếp hạng chỉ số chính quyền điện tử, chuyển đổi số năm 2021",
        "2022-04-04",
        "Cổng TTĐT Thừa Thiên Huế",
    ): {
        (
            "Kết quả đánh giá mức độ chuyển đổi số năm 2021 của các cơ quan, đơn vị như sau:\nSTT\tĐơn vị\tĐiểm\tXếp hạng\n1\tSở Thông tin và Truyền thông\t95,10\t1\n2\tSở Du lịch\t91,35\t2\n3\tSở Tài chính\t90,80\t3\n4\tBan Quản lý Khu kinh tế, công nghiệp\t72,44\t17\n5\tThanh tra tỉnh\t70,12\t18\n\n"
            "Ở cấp huyện, thành phố Huế dẫn đầu với 88,65 điểm, tăng 2 bậc; thị xã Hương Thủy xếp thứ hai (86,4); thị xã Hương Trà thứ ba (85,95). Huyện A Lưới từ vị trí cuối bảng năm 2020 đã vươn lên thứ sáu với 74,8 điểm. Cuối bảng năm nay là huyện Nam Đông (70,05 điểm)."
        ): [
            "Ban Quản lý Khu kinh tế, công nghiệp DTI 2021 rank 17",
            "Ban Quản lý Khu kinh tế, công nghiệp DTI 2021 score 72.44",
            "Huyện A Lưới DTI 2020 rank -1",
            "Huyện A Lưới DTI 2021 rank 6",
            "Huyện A Lưới DTI 2021 score 74.8",
            "Huyện Nam Đông DTI 2021 rank -1",
            "Huyện Nam Đông DTI 2021 score 70.05",
            "Sở Du lịch DTI 2021 rank 2",
            "Sở Du lịch DTI 2021 score 91.35",
            "Sở Thông tin và Truyền thông DTI 2021 rank 1",
            "Sở Thông tin và Truyền thông DTI 2021 score 95.1",
            "Sở Tài chính DTI 2021 rank 3",
            "Sở Tài chính DTI 2021 score 90.8",
            "Thanh tra tỉnh DTI 2021 rank 18",
            "Thanh tra tỉnh DTI 2021 score 70.12",
            "Thành phố Huế DTI 2021 rank 1",
            "Thành phố Huế DTI 2021 rank_change 2",
            "Thành phố Huế DTI 2021 score 88.65",
            "Thị xã Hương Thủy DTI 2021 rank 2",
            "Thị xã Hương Thủy DTI 2021 score 86.4",
            "Thị xã Hương Trà DTI 2021 rank 3",
            "Thị xã Hương Trà DTI 2021 score 85.95",
        ],
    },
    Around("Ninh Thuận: 6 tháng cuối năm tập trung nâng hạng DDCI", "2024-07-05", "Báo Ninh Thuận"): {
        (
            "Kết quả DDCI năm 2023 cho thấy thành phố Phan Rang - Tháp Chàm đứng đầu nhóm địa phương với số điểm 82,3, hơn đơn vị thứ hai là huyện Ninh Phước 0,8 điểm. Huyện Bác Ái và huyện Thuận Nam đứng ở hai vị trí cuối, lần lượt thứ 6 và thứ 7.\n\n"
            "Trong nhóm 13 sở, ngành, Sở Kế hoạch và Đầu tư xếp hạng 1 với 85,9 điểm; hạng 2: Cục Thuế tỉnh (84,75 điểm); hạng 3: Bảo hiểm xã hội tỉnh (84,2 điểm). Ở nửa dưới, Sở Xây dựng hạng 11, Sở Giao thông vận tải hạng 12, Sở Tài nguyên và Môi trường hạng 13.\n\n"
            'Theo phân tích của Trung tâm Xúc tiến đầu tư, chỉ số "Chi phí thời gian" của khối địa phương có điểm trung bình 7,9; "Thiết chế pháp lý" 8,3. Chỉ số thành phần thấp nhất của Sở Tài nguyên và Môi trường là "Chi phí không chính thức".\n\n'
            "UBND tỉnh yêu cầu năm 2024 Sở Tài nguyên và Môi trường, Sở Xây dựng phải đạt trên 75 điểm; huyện Thuận Nam phải thoát khỏi nhóm cuối. PCI năm 2023 của tỉnh đạt 65,73 điểm, xếp thứ 42, giảm 5 bậc."
        ): [
            "Bảo hiểm xã hội tỉnh DDCI 2023 rank 3",
            "Bảo hiểm xã hội tỉnh DDCI 2023 score 84.2",
            "Cục Thuế tỉnh DDCI 2023 rank 2",
            "Cục Thuế tỉnh DDCI 2023 score 84.75",
            "Huyện Bác Ái DDCI 2023 rank 6",
            "Huyện Ninh Phước DDCI 2023 rank 2",
            "Huyện Thuận Nam DDCI 2023 rank 7",
            "Ninh Thuận PCI 2023 rank 42",
            "Ninh Thuận PCI 2023 rank_change -5",
            "Ninh Thuận PCI 2023 score 65.73",
            "Sở Giao thông vận tải DDCI 2023 rank 12",
            "Sở Kế hoạch và Đầu tư DDCI 2023 rank 1",
            "Sở Kế hoạch và Đầu tư DDCI 2023 score 85.9",
            "Sở Tài nguyên và Môi trường DDCI 2023 rank 13",
            "Sở Tài nguyên và Môi trường DDCI 2024 score >75 t",
            "Sở Xây dựng DDCI 2023 rank 11",
            "Sở Xây dựng DDCI 2024 score >75 t",
            "Thành phố Phan Rang - Tháp Chàm DDCI 2023 rank 1",
            "Thành phố Phan Rang - Tháp Chàm DDCI 2023 score 82.3",
        ],
    },
    Around("Tuyên Quang: DDCI năm 2021 - vẫn còn khoảng cách lớn", "2022-01-12", "Báo Tuyên Quang"): {
        (
            "Hiệp hội Doanh nghiệp tỉnh vừa công bố kết quả khảo sát Chỉ số DDCI tỉnh Tuyên Quang năm 2021. Năm nay có 7 huyện, thành phố và 18 sở, ban, ngành được đưa vào xếp hạng.\n\n"
            "Theo đó, huyện Sơn Dương xuất sắc vươn lên vị trí thứ nhất khối huyện, thành phố với 69,91 điểm; xếp thứ hai, thứ ba lần lượt là huyện Hàm Yên 68,47 điểm và huyện Chiêm Hóa 67,9 điểm. Thành phố Tuyên Quang đứng thứ 5. Huyện Lâm Bình và huyện Na Hang nằm ở hai vị trí cuối, trong đó Na Hang được 61,02 điểm.\n\n"
            "Nhóm sở, ban, ngành có 3 đơn vị trên 75 điểm: Sở Giáo dục và Đào tạo (77,06 điểm), Sở Công thương (76,2 điểm), Công an tỉnh (75,33 điểm). Ban Quản lý các khu công nghiệp tỉnh từ vị trí thứ 5 năm 2020 lùi xuống vị trí thứ 13. Đứng bét là Sở Xây dựng với 63,7 điểm, thấp hơn năm trước 2,4 điểm.\n\n"
            'Ông Chủ tịch Hiệp hội cho rằng: "Sở Xây dựng đã hai năm liền ở vị trí cuối, cần có giải pháp mạnh".\n\n'
            "Về PCI, năm 2020 tỉnh đạt 63,46 điểm, xếp thứ 31/63, tăng 1 bậc. Tỉnh phấn đấu năm 2021 PCI đứng trong nhóm 30."
        ): [
            "Ban Quản lý các Khu công nghiệp DDCI 2020 rank 5",
            "Ban Quản lý các Khu công nghiệp DDCI 2021 rank 13",
            "Công an tỉnh DDCI 2021 score 75.33",
            "Huyện Chiêm Hóa DDCI 2021 rank 3",
            "Huyện Chiêm Hóa DDCI 2021 score 67.9",
            "Huyện Hàm Yên DDCI 2021 rank 2",
            "Huyện Hàm Yên DDCI 2021 score 68.47",
            "Huyện Na Hang DDCI 2021 score 61.02",
            "Huyện Sơn Dương DDCI 2021 rank 1",
            "Huyện Sơn Dương DDCI 2021 score 69.91",
            "Sở Công Thương DDCI 2021 score 76.2",
            "Sở Giáo dục và Đào tạo DDCI 2021 score 77.06",
            "Sở Xây dựng DDCI 2021 rank 18",
            "Sở Xây dựng DDCI 2021 score 63.7",
            "Sở Xây dựng DDCI 2021 score_change -2.4",
            "Thành phố Tuyên Quang DDCI 2021 rank 5",
            "Tuyên Quang PCI 2020 rank 31",
            "Tuyên Quang PCI 2020 rank_change 1",
            "Tuyên Quang PCI 2020 score 63.46",
            "Tuyên Quang PCI 2021 rank <=30 t",
        ],
    },
    Around("Cần Thơ xếp hạng mức độ hài lòng ở 103 xã, phường", "2025-12-20", "Báo Cần Thơ"): {
        (
            "Sở Nội vụ TP Cần Thơ vừa báo cáo UBND thành phố kết quả đo lường sự hài lòng của người dân, tổ chức (SIPAS) năm 2025 tại 14 sở, ngành và 103 xã, phường sau sắp xếp.\n\n"
            "Tính chung toàn thành phố, chỉ số hài lòng đạt 87,25%. Ở cấp xã, dẫn đầu là phường Ninh Kiều (95,4%), phường Cái Khế xếp kế tiếp (94,85%), xã Phong Điền đứng thứ ba (94,2%). Đơn vị có mức hài lòng thấp nhất là xã Trường Long Tây, chỉ 71,6%; xã này cũng là một trong ba nơi có hồ sơ trễ hạn nhiều nhất.\n\n"
            "Ở khối sở, ngành, người dân hài lòng nhất với Sở Tư pháp (93,9%), kế đó là Sở Y tế (92,4%). Sở Nông nghiệp và Môi trường đứng cuối với 80,05%, trong khi trước sắp xếp, năm 2024, Sở Tài nguyên và Môi trường đạt 78,9%.\n\n"
            "Phường Vị Thanh, trung tâm của tỉnh Hậu Giang cũ, xếp thứ 11; phường Sóc Trăng xếp thứ 19.\n\n"
            "SIPAS năm 2024 của thành phố Cần Thơ (cũ) xếp thứ 17, Hậu Giang xếp thứ 30, Sóc Trăng xếp thứ 52 trong 63 tỉnh, thành. Thành phố đặt chỉ tiêu năm 2026, không xã, phường nào có chỉ số hài lòng dưới 80%."
        ): [
            "Cần Thơ SIPAS 2024 rank 17",
            "Cần Thơ SIPAS 2025 score 87.25",
            "Hậu Giang SIPAS 2024 rank 30",
            "Phường Cái Khế SIPAS 2025 rank 2",
            "Phường Cái Khế SIPAS 2025 score 94.85",
            "Phường Ninh Kiều SIPAS 2025 rank 1",
            "Phường Ninh Kiều SIPAS 2025 score 95.4",
            "Phường Sóc Trăng SIPAS 2025 rank 19",
            "Phường Vị Thanh SIPAS 2025 rank 11",
            "Sóc Trăng SIPAS 2024 rank 52",
            "Sở Nông nghiệp và Môi trường SIPAS 2025 rank 14",
            "Sở Nông nghiệp và Môi trường SIPAS 2025 score 80.05",
            "Sở Tài nguyên và Môi trường SIPAS 2024 score 78.9",
            "Sở Tư pháp SIPAS 2025 score 93.9",
            "Sở Y tế SIPAS 2025 score 92.4",
            "Xã Phong Điền SIPAS 2025 rank 3",
            "Xã Phong Điền SIPAS 2025 score 94.2",
            "Xã Trường Long Tây SIPAS 2025 rank 103",
            "Xã Trường Long Tây SIPAS 2025 score 71.6",
        ],
    },
}


def told(fact: Fact) -> str:
    """A fact in one line; a part of a province that is not in its province's own table is marked, and so is a province in one."""
    if fact.measure == "group":
        what = f"{fact.label}"
    elif fact.value is None:
        what = f"-{fact.from_bottom}"
    else:
        what = f"{fact.value.normalize():f}"
    sign = "" if fact.comparator == "=" else fact.comparator
    indicator = f"{fact.indicator}/{fact.component}" if fact.component else fact.indicator
    part = fact.subject.type in {"department", "district"}
    inside = fact.scope.startswith("internal:") and fact.scope != "internal:unknown"
    odd = "" if inside == part else f" {{{fact.scope}}}"
    aimed = "" if fact.modality == "actual" else f" {fact.modality[0]}"
    return f"{fact.subject.name} {indicator} {fact.year} {fact.measure} {sign}{what}{aimed}{odd}"


def read(around: Around, text: str) -> list[str]:
    """What the body of an article tells."""
    hashed = content_hash(around.title, "", text)
    article = Article(
        id=article_id(None, hashed), title=around.title, text=text, outlet=around.outlet or None, content_hash=hashed, source="-",
        published_at=datetime.fromisoformat(around.day).replace(tzinfo=VIETNAM),
    )  # fmt: skip
    facts = [fact for fact in extract(article).facts if not fact.implied and fact.evidence.field != "title"]
    return sorted({told(fact) for fact in facts})


@pytest.mark.parametrize(
    ("around", "text", "expected"),
    [(around, text, expected) for around, texts in TEXTS.items() for text, expected in texts.items()],
)
def test_a_table_of_a_province_is_read_in_any_wording(around, text, expected):
    assert read(around, text) == expected
