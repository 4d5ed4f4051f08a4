"""Who is measured: internal tables, ministries, means, groups, names handed down, regions, in many wordings.

Each text stands in the article that its group tells: title, day, outlet. "-1" is the last place, "@internal" the scope of a
province's own table, "@region" that of a region.
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

    about: str
    title: str
    day: str
    outlet: str


TEXTS: dict[Around, dict[str, list[str]]] = {
    Around("internal", "Công bố chỉ số DDCI tỉnh Sơn La năm 2022", "2023-03-20", "x"): {
        "Ngành thuế tỉnh Sơn La đạt 84,3 điểm, đứng thứ 2 khối sở, ngành.": [
            "Cục Thuế tỉnh DDCI 2022 rank 2 @internal",
            "Cục Thuế tỉnh DDCI 2022 score 84.3 @internal",
        ],
        "Cục Thuế tỉnh Sơn La đạt 84,3 điểm DDCI, đứng thứ 2 khối sở, ngành.": [
            "Cục Thuế tỉnh DDCI 2022 rank 2 @internal",
            "Cục Thuế tỉnh DDCI 2022 score 84.3 @internal",
        ],
        "BHXH tỉnh giữ vị trí quán quân khối sở, ban, ngành (86,12 điểm).": [
            "Bảo hiểm xã hội tỉnh DDCI 2022 rank 1 @internal",
            "Bảo hiểm xã hội tỉnh DDCI 2022 score 86.12 @internal",
        ],
        "Công an tỉnh được doanh nghiệp chấm 81,07 điểm, xếp hạng 5/23 sở, ngành.": [
            "Công an tỉnh DDCI 2022 rank 5 @internal",
            "Công an tỉnh DDCI 2022 score 81.07 @internal",
        ],
        "Kho bạc Nhà nước Sơn La và Sở Tư pháp cùng có số điểm trên 80.": [
            "Kho bạc Nhà nước DDCI 2022 score >80 @internal",
            "Sở Tư pháp DDCI 2022 score >80 @internal",
        ],
        "Ở khối địa phương, huyện Mộc Châu bứt lên ngôi đầu với 79,6 điểm; xếp ngay sau là thành phố Sơn La 78,14 điểm.": [
            "Huyện Mộc Châu DDCI 2022 rank 1 @internal",
            "Huyện Mộc Châu DDCI 2022 score 79.6 @internal",
            "Thành phố Sơn La DDCI 2022 rank 2 @internal",
            "Thành phố Sơn La DDCI 2022 score 78.14 @internal",
        ],
        "Khối sở, ngành do Văn phòng UBND tỉnh dẫn đầu; khối huyện, thành phố do Mai Sơn dẫn đầu.": [
            "Huyện Mai Sơn DDCI 2022 rank 1 @internal",
            "Văn phòng UBND tỉnh DDCI 2022 rank 1 @internal",
        ],
        "Sở Xây dựng đứng cuối bảng với 65,2 điểm. Đơn vị này năm 2021 xếp thứ 15.": [
            "Sở Xây dựng DDCI 2021 rank 15 @internal",
            "Sở Xây dựng DDCI 2022 rank -1 @internal",
            "Sở Xây dựng DDCI 2022 score 65.2 @internal",
        ],
        "Ba đơn vị dẫn đầu là BHXH tỉnh (86,12 điểm), Cục Thuế tỉnh (84,3 điểm) và Sở Công Thương (83,9 điểm).": [
            "Bảo hiểm xã hội tỉnh DDCI 2022 score 86.12 @internal",
            "Cục Thuế tỉnh DDCI 2022 score 84.3 @internal",
            "Sở Công Thương DDCI 2022 score 83.9 @internal",
        ],
        "Điểm trung bình của khối sở, ngành đạt 76,4 điểm; huyện Yên Châu đạt 75,03 điểm.": [
            "Huyện Yên Châu DDCI 2022 score 75.03 @internal"
        ],
        "Sông Mã là huyện duy nhất dưới 70 điểm.": ["Huyện Sông Mã DDCI 2022 score <70 @internal"],
        "Với 77,8 điểm, Chi cục Hải quan cửa khẩu Chiềng Khương đứng thứ 9.": [
            "Chi cục Hải quan DDCI 2022 rank 9 @internal",
            "Chi cục Hải quan DDCI 2022 score 77.8 @internal",
        ],
        "Sở Kế hoạch và Đầu tư tụt từ hạng 3 xuống hạng 12, còn Sở Nông nghiệp và PTNT thăng 6 bậc lên thứ 4.": [
            "Sở Kế hoạch và Đầu tư DDCI 2021 rank 3 @internal",
            "Sở Kế hoạch và Đầu tư DDCI 2022 rank 12 @internal",
            "Sở Nông nghiệp và Phát triển nông thôn DDCI 2022 rank 4 @internal",
            "Sở Nông nghiệp và Phát triển nông thôn DDCI 2022 rank_change 6 @internal",
        ],
        "Trong 12 huyện, thành phố, Phù Yên xếp thứ 2, Bắc Yên xếp thứ 3.": [
            "Huyện Bắc Yên DDCI 2022 rank 3 @internal",
            "Huyện Phù Yên DDCI 2022 rank 2 @internal",
        ],
        "Lực lượng Công an tỉnh xếp hạng nhất, Thanh tra tỉnh xếp hạng nhì.": [
            "Công an tỉnh DDCI 2022 rank 1 @internal",
            "Thanh tra tỉnh DDCI 2022 rank 2 @internal",
        ],
        "Đội sổ khối huyện là Sốp Cộp với 62,5 điểm, áp chót là Quỳnh Nhai với 63,4 điểm.": [
            "Huyện Quỳnh Nhai DDCI 2022 rank -2 @internal",
            "Huyện Quỳnh Nhai DDCI 2022 score 63.4 @internal",
            "Huyện Sốp Cộp DDCI 2022 rank -1 @internal",
            "Huyện Sốp Cộp DDCI 2022 score 62.5 @internal",
        ],
        "Ngân hàng Nhà nước chi nhánh tỉnh Sơn La xếp thứ 7 với 80,55 điểm.": [
            "Ngân hàng Nhà nước chi nhánh tỉnh DDCI 2022 rank 7 @internal",
            "Ngân hàng Nhà nước chi nhánh tỉnh DDCI 2022 score 80.55 @internal",
        ],
        "Cục Quản lý thị trường tỉnh lần đầu góp mặt, được 74,9 điểm, xếp hạng 14.": [
            "Cục Quản lý thị trường DDCI 2022 rank 14 @internal",
            "Cục Quản lý thị trường DDCI 2022 score 74.9 @internal",
        ],
        "Công ty Điện lực Sơn La đạt 82,6 điểm, đứng thứ ba.": [
            "Công ty Điện lực DDCI 2022 rank 3 @internal",
            "Công ty Điện lực DDCI 2022 score 82.6 @internal",
        ],
        "Viện Kiểm sát nhân dân tỉnh đạt 79,2 điểm, Tòa án nhân dân tỉnh đạt 78,8 điểm.": [
            "Tòa án nhân dân tỉnh DDCI 2022 score 78.8 @internal",
            "Viện Kiểm sát nhân dân tỉnh DDCI 2022 score 79.2 @internal",
        ],
        "Xếp thứ nhất là Sở Ngoại vụ, hai đơn vị còn lại trong tốp 3 là Sở Y tế và Sở Công Thương.": [
            "Sở Công Thương DDCI 2022 rank <=3 @internal",
            "Sở Ngoại vụ DDCI 2022 rank 1 @internal",
            "Sở Y tế DDCI 2022 rank <=3 @internal",
        ],
        "Sở Giao thông vận tải và Sở Tài nguyên và Môi trường lần lượt xếp thứ 20 và 21.": [
            "Sở Giao thông vận tải DDCI 2022 rank 20 @internal",
            "Sở Tài nguyên và Môi trường DDCI 2022 rank 21 @internal",
        ],
    },
    Around("internal", "Công bố chỉ số CCHC các sở, ngành, địa phương tỉnh Ninh Bình năm 2023", "2024-02-15", "x"): {
        "Sở Nội vụ tiếp tục dẫn đầu khối sở, ban, ngành với 97,35 điểm, theo sát là Văn phòng UBND tỉnh (96,8 điểm).": [
            "Sở Nội vụ PAR_INDEX 2022 rank 1 @internal",
            "Sở Nội vụ PAR_INDEX 2023 rank 1 @internal",
            "Sở Nội vụ PAR_INDEX 2023 score 97.35 @internal",
            "Văn phòng UBND tỉnh PAR_INDEX 2023 rank 2 @internal",
            "Văn phòng UBND tỉnh PAR_INDEX 2023 score 96.8 @internal",
        ],
        "Khối UBND cấp huyện: thành phố Tam Điệp 93,1 điểm, huyện Kim Sơn 92,7 điểm, huyện Yên Khánh 92,05 điểm.": [
            "Huyện Kim Sơn PAR_INDEX 2023 score 92.7 @internal",
            "Huyện Yên Khánh PAR_INDEX 2023 score 92.05 @internal",
            "Thành phố Tam Điệp PAR_INDEX 2023 score 93.1 @internal",
        ],
        "UBND huyện Nho Quan xếp cuối với 84,3 điểm.": [
            "Huyện Nho Quan PAR_INDEX 2023 rank -1 @internal",
            "Huyện Nho Quan PAR_INDEX 2023 score 84.3 @internal",
        ],
        "Thành phố Ninh Bình đứng thứ hai, tăng 3 bậc; huyện Gia Viễn giữ nguyên vị trí thứ năm.": [
            "Huyện Gia Viễn PAR_INDEX 2023 rank 5 @internal",
            "Thành phố Ninh Bình PAR_INDEX 2023 rank 2 @internal",
            "Thành phố Ninh Bình PAR_INDEX 2023 rank_change 3 @internal",
        ],
        "Về mức độ hài lòng (SIPAS), Sở Tư pháp đạt 96,2%, cao nhất khối sở; Sở Xây dựng thấp nhất với 85,4%.": [
            "Sở Tư pháp SIPAS 2023 rank 1 @internal",
            "Sở Tư pháp SIPAS 2023 score 96.2 @internal",
            "Sở Xây dựng SIPAS 2023 rank -1 @internal",
            "Sở Xây dựng SIPAS 2023 score 85.4 @internal",
        ],
        "Chỉ số hài lòng của người dân đối với huyện Hoa Lư đạt 91,8%, tăng 2,3% so với năm 2022.": [
            "Huyện Hoa Lư SIPAS 2023 score 91.8 @internal",
            "Huyện Hoa Lư SIPAS 2023 score_change 2.3 @internal",
        ],
        "Hai đơn vị đạt trên 95 điểm là Sở Tài chính và Sở Khoa học và Công nghệ.": [],
        "Sở Thông tin và Truyền thông được 94,6 điểm, xếp thứ 6; Sở GD&ĐT được 94,1 điểm, xếp thứ 7.": [
            "Sở Giáo dục và Đào tạo PAR_INDEX 2023 rank 7 @internal",
            "Sở Giáo dục và Đào tạo PAR_INDEX 2023 score 94.1 @internal",
            "Sở Thông tin và Truyền thông PAR_INDEX 2023 rank 6 @internal",
            "Sở Thông tin và Truyền thông PAR_INDEX 2023 score 94.6 @internal",
        ],
        "Huyện Yên Mô bứt phá ngoạn mục khi tăng 4 bậc, từ vị trí thứ 7 lên vị trí thứ 3 trong 8 huyện, thành phố.": [
            "Huyện Yên Mô PAR_INDEX 2022 rank 7 @internal",
            "Huyện Yên Mô PAR_INDEX 2023 rank 3 @internal",
            "Huyện Yên Mô PAR_INDEX 2023 rank_change 4 @internal",
        ],
        "Sở Y tế và Sở Lao động - Thương binh và Xã hội cùng xếp thứ 10 với 92,4 điểm.": [
            "Sở Lao động - Thương binh và Xã hội PAR_INDEX 2023 rank 10 @internal",
            "Sở Lao động - Thương binh và Xã hội PAR_INDEX 2023 score 92.4 @internal",
            "Sở Y tế PAR_INDEX 2023 rank 10 @internal",
            "Sở Y tế PAR_INDEX 2023 score 92.4 @internal",
        ],
        "Nếu như Sở Nội vụ dẫn đầu với 97,35 điểm thì Sở Du lịch đứng cuối với 78,1 điểm.": [
            "Sở Du lịch PAR_INDEX 2023 rank -1 @internal",
            "Sở Du lịch PAR_INDEX 2023 score 78.1 @internal",
            "Sở Nội vụ PAR_INDEX 2023 rank 1 @internal",
            "Sở Nội vụ PAR_INDEX 2023 score 97.35 @internal",
        ],
        "Đơn vị đứng cuối là Sở Du lịch, chỉ đạt 78,1 điểm, kém đơn vị dẫn đầu 19,25 điểm.": [
            "Sở Du lịch PAR_INDEX 2023 rank -1 @internal",
            "Sở Du lịch PAR_INDEX 2023 score 78.1 @internal",
        ],
        "Huyện Kim Sơn đạt 92,7 điểm. Địa phương này cũng dẫn đầu về chỉ số hài lòng với 93,4%.": [
            "Huyện Kim Sơn PAR_INDEX 2023 score 92.7 @internal",
            "Huyện Kim Sơn SIPAS 2023 rank 1 @internal",
            "Huyện Kim Sơn SIPAS 2023 score 93.4 @internal",
        ],
    },
    Around("internal", "Công bố DDCI Quảng Ninh 2023", "2024-01-16", "x"): {
        "Ở khối địa phương, Móng Cái trở lại ngôi đầu sau hai năm, đạt 79,25 điểm, bỏ xa Cẩm Phả (74,8 điểm) và Vân Đồn (74,1 điểm).": [
            "Huyện Vân Đồn DDCI 2023 score 74.1 @internal",
            "Thành phố Cẩm Phả DDCI 2023 score 74.8 @internal",
            "Thành phố Móng Cái DDCI 2023 rank 1 @internal",
            "Thành phố Móng Cái DDCI 2023 score 79.25 @internal",
        ],
        "Thị xã Quảng Yên xếp thứ 6 với 71,9 điểm, hơn thị xã Đông Triều 0,4 điểm.": [
            "Thị xã Quảng Yên DDCI 2023 rank 6 @internal",
            "Thị xã Quảng Yên DDCI 2023 score 71.9 @internal",
        ],
        "Chi cục Hải quan khu vực VIII đạt 80,1 điểm.": [
            "Chi cục Hải quan khu vực VIII DDCI 2023 score 80.1 @internal"
        ],
        "Cục Hải quan tỉnh đạt 80,1 điểm, cao hơn 2,3 điểm so với năm trước.": [
            "Cục Hải quan tỉnh DDCI 2023 score 80.1 @internal",
            "Cục Hải quan tỉnh DDCI 2023 score_change 2.3 @internal",
        ],
        "Hải quan Quảng Ninh đứng thứ 3 khối sở, ban, ngành.": ["Cục Hải quan tỉnh DDCI 2023 rank 3 @internal"],
        "Thuế tỉnh xếp thứ 4, Điện lực tỉnh xếp thứ 5.": [
            "Công ty Điện lực DDCI 2023 rank 5 @internal",
            "Thuế tỉnh DDCI 2023 rank 4 @internal",
        ],
        "Huyện Tiên Yên và huyện Bình Liêu là hai địa phương có mức cải thiện tốt nhất, lần lượt tăng 6,2 điểm và 5,9 điểm.": [
            "Huyện Bình Liêu DDCI 2023 score_change 5.9 @internal",
            "Huyện Tiên Yên DDCI 2023 score_change 6.2 @internal",
        ],
        "Khép lại bảng xếp hạng khối địa phương là huyện Cô Tô với 66,3 điểm.": [
            "Huyện Cô Tô DDCI 2023 rank -1 @internal",
            "Huyện Cô Tô DDCI 2023 score 66.3 @internal",
        ],
        "Trong khi TP Hạ Long chỉ xếp thứ 9/13 địa phương thì TP Uông Bí xếp thứ 4.": [
            "Thành phố Hạ Long DDCI 2023 rank 9 @internal",
            "Thành phố Uông Bí DDCI 2023 rank 4 @internal",
        ],
        "Sở Du lịch có điểm số 82,7, đứng thứ hai; đứng thứ nhất là Ban Quản lý Khu kinh tế với 85,5.": [
            "Ban Quản lý Khu kinh tế DDCI 2023 rank 1 @internal",
            "Ban Quản lý Khu kinh tế DDCI 2023 score 85.5 @internal",
            "Sở Du lịch DDCI 2023 rank 2 @internal",
            "Sở Du lịch DDCI 2023 score 82.7 @internal",
        ],
        "Trao giải cho Sở Tư pháp, đơn vị xếp thứ nhất khối sở ngành, và thành phố Móng Cái, đơn vị xếp thứ nhất khối địa phương.": [
            "Sở Tư pháp DDCI 2023 rank 1 @internal",
            "Thành phố Móng Cái DDCI 2023 rank 1 @internal",
        ],
    },
    Around("ministries", "Tin trong ngày", "2023-06-01", "x"): {
        "Tại khối bộ, Bộ Tư pháp dẫn đầu PAR INDEX 2022 với 89,95%, theo sau là Bộ Tài chính 89,76%; xếp cuối là Bộ Công Thương 81,14%.": [
            "Bộ Công Thương PAR_INDEX 2022 rank -1",
            "Bộ Công Thương PAR_INDEX 2022 score 81.14",
            "Bộ Tài chính PAR_INDEX 2022 rank 2",
            "Bộ Tài chính PAR_INDEX 2022 score 89.76",
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
        ],
        "PAR INDEX 2022: Bộ Tư pháp 89,95%, Bộ Tài chính 89,76%, Bộ Nội vụ 88,2%. Bộ này tăng 2 bậc.": [
            "Bộ Nội vụ PAR_INDEX 2022 rank_change 2",
            "Bộ Nội vụ PAR_INDEX 2022 score 88.2",
            "Bộ Tài chính PAR_INDEX 2022 score 89.76",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
        ],
        "Bộ Y tế đứng thứ 15/17 bộ, cơ quan ngang bộ về PAR INDEX năm 2022. Bộ này cũng nằm trong nhóm cuối năm 2021.": [
            "Bộ Y tế PAR_INDEX 2022 rank 15"
        ],
        "Thanh tra Chính phủ và Ủy ban Dân tộc là hai cơ quan ngang bộ có kết quả PAR INDEX 2022 thấp, lần lượt 82,4% và 81,9%.": [
            "Thanh tra Chính phủ PAR_INDEX 2022 score 82.4",
            "Ủy ban Dân tộc PAR_INDEX 2022 score 81.9",
        ],
        "Ngân hàng Nhà nước nhiều năm liền dẫn đầu PAR INDEX nhưng năm 2022 chỉ đứng thứ 5.": [
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 rank 5"
        ],
        "Bộ đứng đầu PAR INDEX 2022 là Bộ Tư pháp (89,95%), bộ đứng cuối là Bộ Giáo dục và Đào tạo (79,9%).": [
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2022 rank -1",
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2022 score 79.9",
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
        ],
        "Năm 2022, Bộ Tài chính đứng đầu các bộ có dịch vụ công về DTI với 0,7365 điểm; đứng đầu các bộ không có dịch vụ công là Đài Tiếng nói Việt Nam.": [
            "Bộ Tài chính DTI 2022 rank 1 @group",
            "Bộ Tài chính DTI 2022 score 0.7365",
            "Đài Tiếng nói Việt Nam DTI 2022 rank 1 @group",
        ],
        "Bảo hiểm xã hội Việt Nam đứng đầu các cơ quan thuộc Chính phủ về DTI năm 2022.": [
            "Bảo hiểm xã hội Việt Nam DTI 2022 rank 1"
        ],
        "Trong khi Quảng Ninh dẫn đầu 63 tỉnh, thành với 90,1% thì Bộ Tư pháp đứng đầu khối bộ với 89,95% về PAR INDEX 2022.": [
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
            "Quảng Ninh PAR_INDEX 2022 rank 1",
            "Quảng Ninh PAR_INDEX 2022 score 90.1",
        ],
        "Về PAR INDEX 2022, Bộ NN&PTNT, Bộ TN&MT, Bộ KH&ĐT lần lượt đạt 87,1%; 85,2%; 84,6%.": [
            "Bộ Kế hoạch và Đầu tư PAR_INDEX 2022 score 84.6",
            "Bộ Nông nghiệp và Phát triển nông thôn PAR_INDEX 2022 score 87.1",
            "Bộ Tài nguyên và Môi trường PAR_INDEX 2022 score 85.2",
        ],
        "Ngành tư pháp tiếp tục giữ ngôi đầu bảng PAR INDEX 2022 của các bộ, cơ quan ngang bộ.": [],
        "Bộ LĐ-TB&XH đạt 84,26% PAR INDEX 2022, xếp thứ 11/17; kế đó là Bộ VHTTDL với 84,1%.": [
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 rank 11",
            "Bộ Lao động - Thương binh và Xã hội PAR_INDEX 2022 score 84.26",
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2022 rank 12",
            "Bộ Văn hóa, Thể thao và Du lịch PAR_INDEX 2022 score 84.1",
        ],
        "Chỉ có Bộ Giáo dục và Đào tạo dưới 80% (79,9%) trong bảng PAR INDEX 2022 của các bộ.": [
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2022 score 79.9",
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2022 score <80",
        ],
        "Bộ Ngoại giao và Bộ Quốc phòng không tham gia xếp hạng; Bộ Công an lần đầu được đánh giá, đạt 86,5% PAR INDEX 2022.": [
            "Bộ Công an PAR_INDEX 2022 score 86.5"
        ],
        "PAR INDEX 2022 của Văn phòng Chính phủ đạt 87,6%, giảm 1,1 điểm phần trăm.": [
            "Văn phòng Chính phủ PAR_INDEX 2022 score 87.6",
            "Văn phòng Chính phủ PAR_INDEX 2022 score_change -1.1",
        ],
        "Trong số 17 bộ, Bộ Khoa học và Công nghệ có PAR INDEX 2022 tăng mạnh nhất, thêm 5,4%.": [
            "Bộ Khoa học và Công nghệ PAR_INDEX 2022 score_change 5.4"
        ],
        "Ba bộ dẫn đầu PAR INDEX 2022 gồm Tư pháp (89,95%), Tài chính (89,76%) và Nội vụ (88,2%).": [
            "Bộ Nội vụ PAR_INDEX 2022 score 88.2",
            "Bộ Tài chính PAR_INDEX 2022 score 89.76",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
        ],
        "Các bộ Xây dựng, Y tế, Công Thương đạt lần lượt 83,1%, 82,5% và 81,14% PAR INDEX 2022.": [
            "Bộ Công Thương PAR_INDEX 2022 score 81.14",
            "Bộ Xây dựng PAR_INDEX 2022 score 83.1",
            "Bộ Y tế PAR_INDEX 2022 score 82.5",
        ],
        "Bộ Giao thông vận tải xếp hạng 4 PAR INDEX 2022, Bộ Xây dựng xếp hạng 9. Hai bộ này cùng tăng 2 bậc.": [
            "Bộ Giao thông vận tải PAR_INDEX 2022 rank 4",
            "Bộ Giao thông vận tải PAR_INDEX 2022 rank_change 2",
            "Bộ Xây dựng PAR_INDEX 2022 rank 9",
            "Bộ Xây dựng PAR_INDEX 2022 rank_change 2",
        ],
        "Kết quả PAR INDEX 2022, Bộ Tư pháp dẫn đầu, Bộ Tài chính thứ hai, Ngân hàng Nhà nước thứ ba. Bộ Tài chính và Ngân hàng Nhà nước đều đạt trên 89%.": [
            "Bộ Tài chính PAR_INDEX 2022 rank 2",
            "Bộ Tài chính PAR_INDEX 2022 score >89",
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 rank 3",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2022 score >89",
        ],
        "Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà cho biết, PAR INDEX 2022 của Bộ Tài chính đạt 89,76%, của Bộ Nội vụ đạt 88,2%.": [
            "Bộ Nội vụ PAR_INDEX 2022 score 88.2",
            "Bộ Tài chính PAR_INDEX 2022 score 89.76",
        ],
        "Theo Bộ Nội vụ, PAR INDEX 2022 của bộ đạt 88,2%, xếp thứ 6.": [
            "Bộ Nội vụ PAR_INDEX 2022 rank 6",
            "Bộ Nội vụ PAR_INDEX 2022 score 88.2",
        ],
        "Bộ Thông tin và Truyền thông công bố DTI 2022, theo đó Bộ Kế hoạch và Đầu tư đứng thứ hai với 0,7219 điểm.": [
            "Bộ Kế hoạch và Đầu tư DTI 2022 rank 2",
            "Bộ Kế hoạch và Đầu tư DTI 2022 score 0.7219",
        ],
        "Cơ quan đứng đầu PAR INDEX 2022 khối bộ đạt 89,95%, là Bộ Tư pháp.": [
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
        ],
    },
    Around("ministries", "Tin trong ngày", "2014-09-10", "x"): {
        "Năm 2013, Bộ GTVT đứng đầu PAR INDEX khối bộ với 81,18 điểm, Bộ Y tế xếp cuối với 68,7 điểm.": [
            "Bộ Giao thông vận tải PAR_INDEX 2013 rank 1",
            "Bộ Giao thông vận tải PAR_INDEX 2013 score 81.18",
            "Bộ Y tế PAR_INDEX 2013 rank -1",
            "Bộ Y tế PAR_INDEX 2013 score 68.7",
        ],
        "Kết quả PAR INDEX 2013, trong 19 bộ, cơ quan ngang bộ, Ủy ban Dân tộc ở vị trí thứ 18.": [
            "Ủy ban Dân tộc PAR_INDEX 2013 rank 18"
        ],
        "Bộ Tài chính xếp thứ nhì PAR INDEX 2013 (80,9 điểm), sau Bộ GTVT (81,18 điểm).": [
            "Bộ Giao thông vận tải PAR_INDEX 2013 score 81.18",
            "Bộ Tài chính PAR_INDEX 2013 rank 2",
            "Bộ Tài chính PAR_INDEX 2013 score 80.9",
        ],
    },
    Around("ministries", "Tin trong ngày", "2026-05-05", "x"): {
        "Năm 2025, Bộ Xây dựng (sau hợp nhất với Bộ Giao thông vận tải) đạt 85,2% PAR INDEX, xếp thứ 8/14.": [
            "Bộ Xây dựng PAR_INDEX 2025 rank 8",
            "Bộ Xây dựng PAR_INDEX 2025 score 85.2",
        ],
        "Bộ Nông nghiệp và Môi trường, Bộ Dân tộc và Tôn giáo lần đầu có tên trong bảng PAR INDEX 2025, lần lượt đạt 84,1% và 82,7%.": [
            "Bộ Dân tộc và Tôn giáo PAR_INDEX 2025 score 82.7",
            "Bộ Nông nghiệp và Môi trường PAR_INDEX 2025 score 84.1",
        ],
        "PAR INDEX 2025 của Bộ Tài chính mới (gồm cả Bộ Kế hoạch và Đầu tư trước đây) đạt 90,3%, đứng thứ 2.": [
            "Bộ Tài chính PAR_INDEX 2025 rank 2",
            "Bộ Tài chính PAR_INDEX 2025 score 90.3",
        ],
        "Trước khi sáp nhập, Bộ Thông tin và Truyền thông xếp thứ 4 PAR INDEX 2023; nay Bộ Khoa học và Công nghệ xếp thứ 6 năm 2025.": [
            "Bộ Khoa học và Công nghệ PAR_INDEX 2025 rank 6",
            "Bộ Thông tin và Truyền thông PAR_INDEX 2023 rank 4",
        ],
        "Bộ Tư pháp dẫn đầu PAR INDEX 2025 khối bộ (91,2%), Hải Phòng dẫn đầu khối tỉnh (96,4%).": [
            "Bộ Tư pháp PAR_INDEX 2025 rank 1",
            "Bộ Tư pháp PAR_INDEX 2025 score 91.2",
            "Hải Phòng PAR_INDEX 2025 rank 1",
            "Hải Phòng PAR_INDEX 2025 score 96.4",
        ],
    },
    Around("ministries", "Bộ Tư pháp giữ vững ngôi đầu PAR INDEX 2022", "2023-04-20", "x"): {
        "Bộ đạt 89,95%, cao hơn năm trước 1,53%. Đây là lần thứ ba bộ đứng đầu.": [
            "Bộ Tư pháp PAR_INDEX 2022 score 89.95",
            "Bộ Tư pháp PAR_INDEX 2022 score_change 1.53",
        ],
        "Đơn vị xếp ngay sau là Bộ Tài chính với 89,76%. Bộ Giáo dục và Đào tạo ở cuối bảng, 79,9%.": [
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2022 rank -1",
            "Bộ Giáo dục và Đào tạo PAR_INDEX 2022 score 79.9",
            "Bộ Tài chính PAR_INDEX 2022 score 89.76",
        ],
        "Cách bộ dẫn đầu chỉ 0,19 điểm phần trăm, Bộ Tài chính đứng thứ hai với 89,76%.": [
            "Bộ Tài chính PAR_INDEX 2022 rank 2",
            "Bộ Tài chính PAR_INDEX 2022 score 89.76",
        ],
    },
    Around("means", "Tin trong ngày", "2023-06-01", "x"): {
        "PAR INDEX 2022 của Lào Cai đạt 87,1%, cao hơn trung bình cả nước (84,79%).": [
            "Cả nước PAR_INDEX 2022 score 84.79",
            "Lào Cai PAR_INDEX 2022 score 87.1",
        ],
        "Giá trị trung bình PAR INDEX 2022 của 63 tỉnh, thành phố đạt 84,79%, của 17 bộ, cơ quan ngang bộ đạt 84,05%.": [
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05",
            "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79",
        ],
        "Mức chung của cả nước về SIPAS 2022 là 80,08%.": ["Cả nước SIPAS 2022 score 80.08"],
        "Với 78,3%, SIPAS 2022 của Yên Bái vẫn dưới mặt bằng chung 80,08% của cả nước.": [
            "Cả nước SIPAS 2022 score 80.08",
            "Yên Bái SIPAS 2022 score 78.3",
        ],
        "Điểm trung vị PCI 2022 của cả nước đạt 65,22 điểm.": ["Cả nước PCI 2022 score 65.22"],
        "Năm 2022, các tỉnh Trung du và miền núi phía Bắc có PAR INDEX bình quân 83,9%.": [
            "Trung du và miền núi phía Bắc PAR_INDEX 2022 score 83.9"
        ],
        "Bình quân 13 tỉnh, thành Đồng bằng sông Cửu Long đạt 83,2% PAR INDEX 2022.": [
            "Đồng bằng sông Cửu Long PAR_INDEX 2022 score 83.2"
        ],
        "Mức trung bình toàn quốc của SIPAS 2022 là 80,08%, trong khi Hà Tĩnh đạt 82,4%.": [
            "Cả nước SIPAS 2022 score 80.08",
            "Hà Tĩnh SIPAS 2022 score 82.4",
        ],
        "PAR INDEX 2022 bình quân của các bộ giảm 2,02% còn 84,05%.": [
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score_change -2.02",
        ],
        "Trung bình, các địa phương đạt 84,79% PAR INDEX 2022, cao hơn khối bộ (84,05%).": [
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05",
            "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79",
        ],
        "Điểm PAPI 2022 trung bình toàn quốc là 41,9 điểm, thấp hơn của Bình Dương 2,1 điểm.": [
            "Cả nước PAPI 2022 score 41.9"
        ],
        "Chỉ số SIPAS 2022 đạt 80,08% tính chung cả nước.": ["Cả nước SIPAS 2022 score 80.08"],
        "SIPAS 2022 đạt 80,08%, giảm 7,08% so với 2021; Quảng Ninh cao nhất 87,59%, Bắc Kạn thấp nhất.": [
            "Bắc Kạn SIPAS 2022 rank -1",
            "Cả nước SIPAS 2022 score 80.08",
            "Cả nước SIPAS 2022 score_change -7.08",
            "Quảng Ninh SIPAS 2022 rank 1",
            "Quảng Ninh SIPAS 2022 score 87.59",
        ],
        "So với mức bình quân 84,79% của các tỉnh, PAR INDEX 2022 của Đắk Nông (80,1%) thấp hơn 4,69 điểm.": [
            "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79",
            "Đắk Nông PAR_INDEX 2022 score 80.1",
        ],
        "PAR INDEX 2022 của Kon Tum đạt 80,9%, trong khi bình quân Tây Nguyên là 82,3% và cả nước là 84,79%.": [
            "Cả nước PAR_INDEX 2022 score 84.79",
            "Kon Tum PAR_INDEX 2022 score 80.9",
            "Tây Nguyên PAR_INDEX 2022 score 82.3",
        ],
        "Năm 2022, DTI cấp tỉnh có giá trị trung bình 0,5920; DTI cấp bộ là 0,5555.": [
            "Các bộ, cơ quan ngang bộ DTI 2022 score 0.5555",
            "Các tỉnh, thành phố DTI 2022 score 0.5920",
        ],
        "Tỉnh trung vị PCI 2022 đạt 65,22 điểm; Bình Thuận đạt 65,1 điểm.": [
            "Bình Thuận PCI 2022 score 65.1",
            "Các tỉnh, thành phố PCI 2022 score 65.22",
        ],
        "PGI 2022 trung bình 63 tỉnh là 14,7 điểm.": ["Các tỉnh, thành phố PGI 2022 score 14.7"],
        "Đà Nẵng đạt 68,52 điểm PCI 2022, vượt trung bình vùng Duyên hải miền Trung (65,3 điểm).": [
            "Duyên hải miền Trung PCI 2022 score 65.3",
            "Đà Nẵng PCI 2022 score 68.52",
        ],
        "Chỉ số PAR INDEX 2022 của Bộ Y tế (82,5%) thấp hơn trung bình các bộ (84,05%).": [
            "Bộ Y tế PAR_INDEX 2022 score 82.5",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05",
        ],
        "Nếu lấy mức bình quân chung 84,79% làm mốc, 33 tỉnh vượt mốc này trong PAR INDEX 2022.": [],
        "Mức hài lòng chung của người dân cả nước theo SIPAS 2022 là 80,08%.": ["Cả nước SIPAS 2022 score 80.08"],
        "Có 40 tỉnh có PAR INDEX 2022 cao hơn giá trị trung bình (84,79%).": [
            "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79"
        ],
        "Khối tỉnh đạt bình quân 84,79%, còn khối bộ là 84,05% theo PAR INDEX 2022.": [
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05",
            "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79",
        ],
        "PAR INDEX 2022 trung bình của các bộ, ngành là 84,05%, thấp hơn 2,02% so với năm 2021 (86,07%).": [
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2021 score 86.07",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05",
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score_change -2.02",
        ],
        "Đông Nam Bộ có điểm PAPI 2022 bình quân cao nhất (43,1 điểm), Tây Nguyên thấp nhất (40,2 điểm).": [
            "Tây Nguyên PAPI 2022 rank -1",
            "Tây Nguyên PAPI 2022 score 40.2",
            "Đông Nam Bộ PAPI 2022 rank 1",
            "Đông Nam Bộ PAPI 2022 score 43.1",
        ],
        "Mặt bằng chung của 63 tỉnh thành về PAPI 2022 chỉ là 41,9 điểm.": ["Các tỉnh, thành phố PAPI 2022 score 41.9"],
        "Kết quả SIPAS 2022 của Gia Lai xấp xỉ bình quân cả nước, đạt 79,9%.": ["Gia Lai SIPAS 2022 score 79.9"],
        "Tính trung bình 10 năm, PCI của Long An đạt 62,1 điểm.": [],
        "Chỉ số thành phần chi phí thời gian PCI 2022 của cả nước đạt trung bình 7,4 điểm.": [
            "Cả nước PCI/Chi phí thời gian 2022 score 7.4"
        ],
        "PAR INDEX 2022 của các tỉnh dao động từ 76,8% đến 90,1%.": [],
        "Hải Dương: PAR INDEX 2022 đạt 88,9% (cả nước: 84,79%).": [
            "Cả nước PAR_INDEX 2022 score 84.79",
            "Hải Dương PAR_INDEX 2022 score 88.9",
        ],
        "Bắc Giang tiếp tục vượt bình quân chung của cả nước 2,8%, với PAR INDEX 2022 đạt 87,6%.": [
            "Bắc Giang PAR_INDEX 2022 score 87.6"
        ],
        "Mức điểm này cao hơn mức bình quân 84,79% của 63 tỉnh, thành phố trong PAR INDEX 2022.": [
            "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79"
        ],
        "Trong bảng PAR INDEX 2022, điểm trung bình nhóm bộ là 84,05%, nhóm tỉnh là 84,79%.": [
            "Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05",
            "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79",
        ],
    },
    Around("groups", "Tin trong ngày", "2023-06-01", "x"): {
        "PAPI 2022: Thái Nguyên vào nhóm cao nhất cả nước.": ["Thái Nguyên PAPI 2022 group cao nhất"],
        "Năm 2022, Thái Nguyên thuộc tốp 16 tỉnh có điểm PAPI cao nhất.": ["Thái Nguyên PAPI 2022 rank <=16"],
        "Kết quả PAPI 2022 xếp Lai Châu, Kon Tum vào nhóm thấp nhất; Hà Nam, Nam Định ở nhóm trung bình cao.": [
            "Hà Nam PAPI 2022 group trung bình cao",
            "Kon Tum PAPI 2022 group thấp nhất",
            "Lai Châu PAPI 2022 group thấp nhất",
            "Nam Định PAPI 2022 group trung bình cao",
        ],
        "Theo PAPI 2022, Khánh Hòa từ nhóm trung bình thấp lên nhóm trung bình cao.": [
            "Khánh Hòa PAPI 2021 group trung bình thấp",
            "Khánh Hòa PAPI 2022 group trung bình cao",
        ],
        "Với 43,5 điểm, Hậu Giang thuộc nhóm đạt điểm cao nhất PAPI 2022.": [
            "Hậu Giang PAPI 2022 group cao nhất",
            "Hậu Giang PAPI 2022 score 43.5",
        ],
        "Bình Phước nằm trong nhóm có điểm số trung bình - thấp của PAPI 2022.": [
            "Bình Phước PAPI 2022 group trung bình thấp"
        ],
        "16 tỉnh thuộc nhóm cao nhất PAPI 2022 gồm: Quảng Ninh, Bình Dương, Thanh Hóa, Bắc Ninh.": [
            "Bình Dương PAPI 2022 group cao nhất",
            "Bắc Ninh PAPI 2022 group cao nhất",
            "Quảng Ninh PAPI 2022 group cao nhất",
            "Thanh Hóa PAPI 2022 group cao nhất",
        ],
        "Tiền Giang tụt xuống nhóm điểm thấp nhất trong PAPI 2022, trong khi năm 2021 ở nhóm trung bình thấp.": [
            "Tiền Giang PAPI 2021 group trung bình thấp",
            "Tiền Giang PAPI 2022 group thấp nhất",
        ],
        "PAPI 2022, Cà Mau rơi xuống nhóm cuối.": [],
        "Ở nội dung Công khai, minh bạch của PAPI 2022, Bắc Giang thuộc nhóm cao nhất, còn ở nội dung Quản trị điện tử thuộc nhóm trung bình cao.": [
            "Bắc Giang PAPI/Công khai minh bạch 2022 group cao nhất",
            "Bắc Giang PAPI/Quản trị điện tử 2022 group trung bình cao",
        ],
        "Đồng Tháp có 5 trong 8 chỉ số nội dung PAPI 2022 thuộc nhóm cao nhất.": [],
        "Sau 3 năm ở nhóm trung bình thấp, Phú Thọ trở lại nhóm cao nhất PAPI 2022.": [
            "Phú Thọ PAPI 2022 group cao nhất"
        ],
        "Quảng Bình (nhóm trung bình cao) và Quảng Trị (nhóm cao nhất) là hai điểm sáng PAPI 2022 miền Trung.": [
            "Quảng Bình PAPI 2022 group trung bình cao",
            "Quảng Trị PAPI 2022 group cao nhất",
        ],
        "Điểm PAPI 2022 của An Giang ở mức trung bình thấp.": ["An Giang PAPI 2022 group trung bình thấp"],
        "Lạng Sơn đứng trong nhóm các tỉnh đạt điểm trung bình cao về PAPI năm 2022.": [
            "Lạng Sơn PAPI 2022 group trung bình cao"
        ],
        "Trong bảng PAPI 2022, Sóc Trăng và Vĩnh Long cùng có mặt ở nhóm 25% tỉnh đạt điểm cao nhất.": [
            "Sóc Trăng PAPI 2022 group cao nhất",
            "Vĩnh Long PAPI 2022 group cao nhất",
        ],
        "Chỉ số PAPI 2022 của Điện Biên được xếp vào nhóm trung bình - cao (41,8 điểm).": [
            "Điện Biên PAPI 2022 group trung bình cao",
            "Điện Biên PAPI 2022 score 41.8",
        ],
        "Hòa Bình phấn đấu chỉ số PAPI năm 2023 thuộc nhóm cao nhất.": ["Hòa Bình PAPI 2023 group cao nhất target"],
        "Nhóm đạt điểm cao nhất PAPI 2022 có Quảng Ninh với 47,87 điểm và Bình Dương với 47,44 điểm.": [
            "Bình Dương PAPI 2022 group cao nhất",
            "Bình Dương PAPI 2022 score 47.44",
            "Quảng Ninh PAPI 2022 group cao nhất",
            "Quảng Ninh PAPI 2022 score 47.87",
        ],
        "Không nằm trong nhóm cao nhất PAPI 2022 như kỳ vọng, Hưng Yên chỉ đạt 41,6 điểm.": [
            "Hưng Yên PAPI 2022 score 41.6"
        ],
        "Bến Tre giữ vững vị trí trong nhóm dẫn đầu PAPI 2022.": [],
        "Long An xếp trong nhóm Khá của PCI 2022 với 68,45 điểm.": ["Long An PCI 2022 score 68.45"],
        "Bắc Giang vào nhóm Rất tốt của PCI 2022, đạt 72,8 điểm, xếp thứ 2.": [
            "Bắc Giang PCI 2022 group rất tốt",
            "Bắc Giang PCI 2022 rank 2",
            "Bắc Giang PCI 2022 score 72.8",
        ],
        "PAR INDEX 2022 chia ba nhóm: nhóm A (trên 85%) có 31 tỉnh, nhóm B (80-85%) có 29 tỉnh.": [],
        "Thuộc nhóm A của PAR INDEX 2022, Long An đạt 87,2%.": ["Long An PAR_INDEX 2022 score 87.2"],
        "Trà Vinh, Bạc Liêu, Đồng Tháp đều thuộc nhóm đạt điểm trung bình cao PAPI 2022.": [
            "Bạc Liêu PAPI 2022 group trung bình cao",
            "Trà Vinh PAPI 2022 group trung bình cao",
            "Đồng Tháp PAPI 2022 group trung bình cao",
        ],
        "Nghệ An cải thiện từ nhóm trung bình thấp năm 2020 lên nhóm trung bình cao năm 2021 và nhóm cao nhất năm 2022 ở bảng PAPI.": [
            "Nghệ An PAPI 2020 group trung bình thấp",
            "Nghệ An PAPI 2021 group trung bình cao",
            "Nghệ An PAPI 2022 group cao nhất",
        ],
        "PAPI 2022 của Đắk Lắk: nhóm trung bình thấp.": ["Đắk Lắk PAPI 2022 group trung bình thấp"],
        "Tuyên Quang tiếp tục nằm ở nhóm trung bình cao trong bảng PAPI 2022.": [
            "Tuyên Quang PAPI 2022 group trung bình cao"
        ],
        "Chỉ số PAPI 2022 của Bắc Ninh đứng thứ 4, thuộc nhóm cao nhất cả nước, cách tỉnh dẫn đầu 1,2 điểm.": [
            "Bắc Ninh PAPI 2022 group cao nhất",
            "Bắc Ninh PAPI 2022 rank 4",
        ],
        "Trong khi Cao Bằng, Hà Giang thuộc nhóm thấp nhất PAPI 2022 thì láng giềng Lạng Sơn ở nhóm cao nhất.": [
            "Cao Bằng PAPI 2022 group thấp nhất",
            "Hà Giang PAPI 2022 group thấp nhất",
            "Lạng Sơn PAPI 2022 group cao nhất",
        ],
        "Nhóm cao nhất PAPI 2022: Thừa Thiên Huế, Quảng Ninh; nhóm thấp nhất: Bình Phước, Kiên Giang.": [
            "Bình Phước PAPI 2022 group thấp nhất",
            "Kiên Giang PAPI 2022 group thấp nhất",
            "Quảng Ninh PAPI 2022 group cao nhất",
            "Thừa Thiên Huế PAPI 2022 group cao nhất",
        ],
    },
    Around("groups", "Thanh Hóa lọt nhóm cao nhất PAPI 2022", "2023-04-13", "x"): {
        "Tỉnh đạt 45,5 điểm, vẫn ở nhóm cao nhất.": [
            "Thanh Hóa PAPI 2022 group cao nhất",
            "Thanh Hóa PAPI 2022 score 45.5",
        ],
        "Nghệ An chỉ ở nhóm trung bình cao, Hà Tĩnh ở nhóm cao nhất.": [
            "Hà Tĩnh PAPI 2022 group cao nhất",
            "Nghệ An PAPI 2022 group trung bình cao",
        ],
    },
    Around("handed-down", "Tin trong ngày", "2023-06-01", "x"): {
        "Hải Phòng đạt 70,76 điểm PCI 2022, xếp thứ 3. Thành phố cảng tăng 4 bậc so với năm 2021.": [
            "Hải Phòng PCI 2022 rank 3",
            "Hải Phòng PCI 2022 rank_change 4",
            "Hải Phòng PCI 2022 score 70.76",
        ],
        "PCI 2022: Quảng Ninh đạt 72,95 điểm, đứng đầu. Đất mỏ đã có 6 năm liên tiếp ở vị trí này.": [
            "Quảng Ninh PCI 2022 rank 1",
            "Quảng Ninh PCI 2022 score 72.95",
        ],
        "Quảng Ninh dẫn đầu PCI 2022 với 72,95 điểm. Xếp sau đất mỏ là Bắc Giang với 72,8 điểm.": [
            "Bắc Giang PCI 2022 rank 2",
            "Bắc Giang PCI 2022 score 72.8",
            "Quảng Ninh PCI 2022 rank 1",
            "Quảng Ninh PCI 2022 score 72.95",
        ],
        "Vĩnh Phúc và Bắc Ninh cùng vào top 10 PCI 2022. Cả hai đều tăng 2 bậc.": [
            "Bắc Ninh PCI 2022 rank <=10",
            "Bắc Ninh PCI 2022 rank_change 2",
            "Vĩnh Phúc PCI 2022 rank <=10",
            "Vĩnh Phúc PCI 2022 rank_change 2",
        ],
        "Về PCI 2022, Đồng Tháp xếp thứ 5 với 69,68 điểm, còn tỉnh láng giềng Long An xếp thứ 10.": [
            "Long An PCI 2022 rank 10",
            "Đồng Tháp PCI 2022 rank 5",
            "Đồng Tháp PCI 2022 score 69.68",
        ],
        "Lào Cai từng đứng trên Yên Bái ở bảng PCI, nhưng năm 2022 tỉnh này tụt xuống thứ 24.": [
            "Lào Cai PCI 2022 rank 24"
        ],
        "Theo PAR INDEX 2022, Nam Định đạt 86,1%, Hà Nam đạt 85,4%, Ninh Bình đạt 84,2%. Địa phương này giảm 6 bậc.": [
            "Hà Nam PAR_INDEX 2022 score 85.4",
            "Nam Định PAR_INDEX 2022 score 86.1",
            "Ninh Bình PAR_INDEX 2022 rank_change -6",
            "Ninh Bình PAR_INDEX 2022 score 84.2",
        ],
        "Bình Định vượt Phú Yên trong bảng PCI 2022 khi đứng thứ 21, hơn tỉnh láng giềng 20 bậc.": [
            "Bình Định PCI 2022 rank 21"
        ],
        "So với Phú Yên (61,8 điểm), Bình Định đạt 66,65 điểm PCI 2022.": [
            "Bình Định PCI 2022 score 66.65",
            "Phú Yên PCI 2022 score 61.8",
        ],
        "Tỉnh Hưng Yên, nơi có nhiều khu công nghiệp lớn và vừa khởi công thêm hai dự án, đạt 63,76 điểm PCI 2022.": [
            "Hưng Yên PCI 2022 score 63.76"
        ],
        "Hưng Yên, theo công bố của VCCI tại Hà Nội sáng 11/4, đạt 63,76 điểm PCI 2022.": [
            "Hưng Yên PCI 2022 score 63.76"
        ],
        "Đà Nẵng, địa phương từng nhiều năm dẫn đầu PCI, năm 2022 rơi xuống hạng 9.": ["Đà Nẵng PCI 2022 rank 9"],
        "Hà Giang và Cao Bằng xếp thứ 60 và 63 về PCI 2022. Hai tỉnh nói trên đều thuộc vùng núi phía Bắc. Năm 2021, Hà Giang xếp thứ 57 còn Cao Bằng thì 63.": [
            "Cao Bằng PCI 2021 rank 63",
            "Cao Bằng PCI 2022 rank 63",
            "Hà Giang PCI 2021 rank 57",
            "Hà Giang PCI 2022 rank 60",
        ],
        "Tây Ninh năm 2022 đạt 66,1 điểm PCI; còn Bình Phước thì 65,6.": [
            "Bình Phước PCI 2022 score 65.6",
            "Tây Ninh PCI 2022 score 66.1",
        ],
        "Cùng tăng hạng PCI 2022 còn có Thái Bình: từ 47 lên 36.": [
            "Thái Bình PCI 2021 rank 47",
            "Thái Bình PCI 2022 rank 36",
        ],
        "Kém Cần Thơ 3 bậc, Hậu Giang xếp thứ 12 PCI 2022.": ["Hậu Giang PCI 2022 rank 12"],
        "Đứng trên Cần Thơ (hạng 19) và Tiền Giang (hạng 35) là Hậu Giang ở hạng 12 PCI 2022.": [
            "Cần Thơ PCI 2022 rank 19",
            "Hậu Giang PCI 2022 rank 12",
            "Tiền Giang PCI 2022 rank 35",
        ],
        "Thủ đô tụt 10 bậc xuống thứ 20 trong PCI 2022.": [
            "Hà Nội PCI 2022 rank 20",
            "Hà Nội PCI 2022 rank_change -10",
        ],
        "Cố đô Huế đứng thứ 6 PCI 2022 với 69,36 điểm.": [
            "Thừa Thiên Huế PCI 2022 rank 6",
            "Thừa Thiên Huế PCI 2022 score 69.36",
        ],
        "Xứ Thanh xếp thứ 47 PCI 2022, giảm 4 bậc.": [
            "Thanh Hóa PCI 2022 rank 47",
            "Thanh Hóa PCI 2022 rank_change -4",
        ],
        "Xứ Nghệ đứng thứ 23 PCI 2022; Hà Tĩnh đứng thứ 28.": ["Hà Tĩnh PCI 2022 rank 28", "Nghệ An PCI 2022 rank 23"],
        "Đất Tổ xếp hạng 24 PCI 2022 với 66,3 điểm.": ["Phú Thọ PCI 2022 rank 24", "Phú Thọ PCI 2022 score 66.3"],
        "Thành phố mang tên Bác đạt 65,86 điểm PCI 2022, xếp thứ 27.": [
            "TP. Hồ Chí Minh PCI 2022 rank 27",
            "TP. Hồ Chí Minh PCI 2022 score 65.86",
        ],
        "Hải Dương xếp thứ 32 về PCI năm 2022. Tỉnh này năm trước xếp thứ 13.": [
            "Hải Dương PCI 2021 rank 13",
            "Hải Dương PCI 2022 rank 32",
        ],
        "Theo VCCI, Bà Rịa - Vũng Tàu xếp thứ 4 PCI 2022 (70,26 điểm), trên Đồng Tháp. Tỉnh này có chỉ số Chi phí không chính thức đạt 7,12 điểm.": [
            "Bà Rịa - Vũng Tàu PCI 2022 rank 4",
            "Bà Rịa - Vũng Tàu PCI 2022 score 70.26",
            "Bà Rịa - Vũng Tàu PCI/Chi phí không chính thức 2022 score 7.12",
        ],
        "Gia Lai đạt 63,96 điểm, Đắk Lắk đạt 60,91 điểm PCI 2022; trong đó tỉnh đầu tăng 5 bậc, tỉnh sau giảm 10 bậc.": [
            "Gia Lai PCI 2022 rank_change 5",
            "Gia Lai PCI 2022 score 63.96",
            "Đắk Lắk PCI 2022 rank_change -10",
            "Đắk Lắk PCI 2022 score 60.91",
        ],
        "Cùng với Bến Tre đứng thứ 11, Vĩnh Long, dù thu ngân sách giảm, vẫn giữ được hạng 14 PCI 2022.": [
            "Bến Tre PCI 2022 rank 11",
            "Vĩnh Long PCI 2021 rank 14",
            "Vĩnh Long PCI 2022 rank 14",
        ],
        "PCI 2022 của Lâm Đồng là 67,17 điểm trong khi con số của Bình Thuận là 65,1.": [
            "Bình Thuận PCI 2022 score 65.1",
            "Lâm Đồng PCI 2022 score 67.17",
        ],
        "Ở chiều ngược lại, Hòa Bình chỉ đạt 62,81 điểm PCI 2022; Điện Biên là 59,85; Cao Bằng cuối bảng, 59,58.": [
            "Cao Bằng PCI 2022 rank -1",
            "Cao Bằng PCI 2022 score 59.58",
            "Hòa Bình PCI 2022 score 62.81",
            "Điện Biên PCI 2022 score 59.85",
        ],
        "Quảng Nam nối dài chuỗi tụt hạng PCI: 2022 thứ 30, 2021 thứ 19, 2020 thứ 13.": [
            "Quảng Nam PCI 2020 rank 13",
            "Quảng Nam PCI 2021 rank 19",
            "Quảng Nam PCI 2022 rank 30",
        ],
        "Với kết quả PCI 2022 này, Khánh Hòa xếp trên Ninh Thuận 19 bậc, đứng thứ 37.": ["Khánh Hòa PCI 2022 rank 37"],
    },
    Around("handed-down", "Sóc Trăng nỗ lực cải thiện PCI", "2023-05-10", "Báo Sóc Trăng"): {
        "Năm 2022, PCI của tỉnh đạt 64,2 điểm, đứng thứ 39, sau Trà Vinh (thứ 22) và Hậu Giang (thứ 12).": [
            "Hậu Giang PCI 2022 rank 12",
            "Sóc Trăng PCI 2022 rank 39",
            "Sóc Trăng PCI 2022 score 64.2",
            "Trà Vinh PCI 2022 rank 22",
        ],
        "Trà Vinh đạt 66,3 điểm PCI 2022, Hậu Giang đạt 68,1 điểm. Còn tỉnh ta chỉ đạt 64,2 điểm.": [
            "Hậu Giang PCI 2022 score 68.1",
            "Sóc Trăng PCI 2022 score 64.2",
            "Trà Vinh PCI 2022 score 66.3",
        ],
        "Bạc Liêu xếp thứ 38 PCI 2022. Sóc Trăng ngay sau với vị trí thứ 39.": [
            "Bạc Liêu PCI 2022 rank 38",
            "Sóc Trăng PCI 2022 rank 39",
        ],
        "Tỉnh bạn Hậu Giang đứng thứ 12 PCI 2022, hơn Sóc Trăng 27 bậc.": ["Hậu Giang PCI 2022 rank 12"],
        "Đoàn công tác của tỉnh đã đến học tập kinh nghiệm tại Đồng Tháp, địa phương đứng thứ 5 PCI 2022.": [
            "Đồng Tháp PCI 2022 rank 5"
        ],
        "Sau khi làm việc với Bến Tre, Phó Chủ tịch UBND tỉnh cho biết Sóc Trăng đạt 64,2 điểm PCI 2022.": [
            "Sóc Trăng PCI 2022 score 64.2"
        ],
    },
    Around("regions", "Tin trong ngày", "2023-06-01", "x"): {
        "Đứng đầu các vùng về PAR INDEX 2022 là Đồng bằng sông Hồng với 86,4%.": [
            "Đồng bằng sông Hồng PAR_INDEX 2022 rank 1",
            "Đồng bằng sông Hồng PAR_INDEX 2022 score 86.4",
        ],
        "Vùng Bắc Trung Bộ và duyên hải miền Trung đạt 65,2 điểm PCI 2022, trong khi Tây Nguyên đạt 63,1 điểm.": [
            "Bắc Trung Bộ và Duyên hải miền Trung PCI 2022 score 65.2",
            "Tây Nguyên PCI 2022 score 63.1",
        ],
        "Xếp theo vùng, PAR INDEX 2022 của Đông Nam Bộ 84,6%, ĐBSCL 83,9%, Tây Nguyên 82,3%.": [
            "Tây Nguyên PAR_INDEX 2022 score 82.3",
            "Đông Nam Bộ PAR_INDEX 2022 score 84.6",
            "Đồng bằng sông Cửu Long PAR_INDEX 2022 score 83.9",
        ],
        "Kon Tum đứng thứ 4/5 tỉnh Tây Nguyên về PCI 2022.": ["Kon Tum PCI 2022 rank 4 @region"],
        "Đồng Tháp dẫn đầu miền Tây, thứ 5 cả nước về PCI 2022.": [
            "Đồng Tháp PCI 2022 rank 1 @region",
            "Đồng Tháp PCI 2022 rank 5",
        ],
        "Bắc Giang xếp nhất vùng trung du và miền núi phía Bắc, thứ 2 cả nước về PCI 2022.": [
            "Bắc Giang PCI 2022 rank 1 @region",
            "Bắc Giang PCI 2022 rank 2",
        ],
        "Ở vùng Đông Nam Bộ, SIPAS 2022 đạt 81,2%, tăng 0,9%; cao nhất vùng là Tây Ninh với 84,3%.": [
            "Tây Ninh SIPAS 2022 rank 1 @region",
            "Tây Ninh SIPAS 2022 score 84.3",
            "Đông Nam Bộ SIPAS 2022 score 81.2",
            "Đông Nam Bộ SIPAS 2022 score_change 0.9",
        ],
        "Vùng có điểm PAPI 2022 cao nhất là Đông Nam Bộ, đạt 43,1 điểm.": [
            "Đông Nam Bộ PAPI 2022 rank 1",
            "Đông Nam Bộ PAPI 2022 score 43.1",
        ],
        "Người dân Đồng bằng sông Hồng hài lòng nhất với 82,6%, kế đến là Đông Nam Bộ (81,2%) theo SIPAS 2022.": [
            "Đông Nam Bộ SIPAS 2022 score 81.2",
            "Đồng bằng sông Hồng SIPAS 2022 score 82.6",
        ],
        "Long An ở vị trí thứ hai Đồng bằng sông Cửu Long về PCI 2022, chỉ sau Đồng Tháp.": [
            "Long An PCI 2022 rank 2 @region"
        ],
        "Tây Nguyên là vùng có kết quả PAR INDEX 2022 thấp nhất (82,3%).": [
            "Tây Nguyên PAR_INDEX 2022 rank -1",
            "Tây Nguyên PAR_INDEX 2022 score 82.3",
        ],
        "Sáu vùng kinh tế - xã hội có PAR INDEX 2022 từ 82,3% (Tây Nguyên) đến 86,4% (Đồng bằng sông Hồng).": [
            "Tây Nguyên PAR_INDEX 2022 score 82.3",
            "Đồng bằng sông Hồng PAR_INDEX 2022 score 86.4",
        ],
        "PAR INDEX 2022 vùng Tây Nguyên đạt 82,3%, thấp hơn 4,1 điểm phần trăm so với Đồng bằng sông Hồng.": [
            "Tây Nguyên PAR_INDEX 2022 score 82.3"
        ],
        "Các tỉnh miền núi phía Bắc đạt trung bình 83,9% PAR INDEX 2022; các tỉnh Tây Nguyên 82,3%.": [
            "Trung du và miền núi phía Bắc PAR_INDEX 2022 score 83.9",
            "Tây Nguyên PAR_INDEX 2022 score 82.3",
        ],
        "Trong vùng Bắc Trung Bộ, Hà Tĩnh dẫn đầu SIPAS 2022 với 85,1%; Quảng Bình chỉ 78,4%.": [
            "Hà Tĩnh SIPAS 2022 rank 1 @region",
            "Hà Tĩnh SIPAS 2022 score 85.1",
            "Quảng Bình SIPAS 2022 score 78.4",
        ],
        "So với các vùng khác, ĐBSCL có cải thiện PGI 2022 rõ nhất, đạt 15,1 điểm.": [
            "Đồng bằng sông Cửu Long PGI 2022 score 15.1"
        ],
    },
    Around("regions", "Tin trong ngày", "2026-05-20", "x"): {
        "Năm 2025, vùng Nam Trung Bộ và Tây Nguyên đạt 65,9 điểm PCI.": [
            "Duyên hải Nam Trung Bộ và Tây Nguyên PCI 2025 score 65.9"
        ],
        "PAR INDEX 2025: Bắc Trung Bộ 88,4%, Đông Nam Bộ 89,1%, Trung du và miền núi phía Bắc 87,2%.": [
            "Bắc Trung Bộ PAR_INDEX 2025 score 88.4",
            "Trung du và miền núi phía Bắc PAR_INDEX 2025 score 87.2",
            "Đông Nam Bộ PAR_INDEX 2025 score 89.1",
        ],
        "Lâm Đồng (mới) đứng thứ 3 vùng Nam Trung Bộ và Tây Nguyên về PAR INDEX 2025.": [
            "Lâm Đồng PAR_INDEX 2025 rank 3 @region"
        ],
        "Sau hợp nhất với Thái Bình, Hưng Yên đạt 89,2% PAR INDEX 2025, xếp thứ 7/34.": [
            "Hưng Yên PAR_INDEX 2025 rank 7",
            "Hưng Yên PAR_INDEX 2025 score 89.2",
        ],
        "Hải Phòng, sau khi sáp nhập Hải Dương, tiếp tục dẫn đầu PAR INDEX 2025 với 96,4%.": [
            "Hải Phòng PAR_INDEX 2024 rank 1",
            "Hải Phòng PAR_INDEX 2025 rank 1",
            "Hải Phòng PAR_INDEX 2025 score 96.4",
        ],
        "Đồng bằng sông Hồng gồm 6 tỉnh, thành phố có SIPAS 2025 bình quân 86,3%.": [
            "Đồng bằng sông Hồng SIPAS 2025 score 86.3"
        ],
    },
    Around("mixed", "Công bố Chỉ số DDCI tỉnh Hà Giang năm 2021", "2022-03-02", "x"): {
        "Cục Thuế Hà Giang bứt lên ngôi đầu nhóm sở, ban, ngành với tổng điểm 82,7.": [
            "Cục Thuế DDCI 2021 rank 1 @internal",
            "Cục Thuế DDCI 2021 score 82.7 @internal",
        ],
        "Đứng ngay sau Cục Thuế là Công an Hà Giang, được 81,95 điểm.": [
            "Công an tỉnh DDCI 2021 score 81.95 @internal"
        ],
        "Nhóm huyện, thành phố: Quang Bình 74,2 điểm (hạng nhất), Bắc Quang 73,6 điểm (hạng nhì), Mèo Vạc 60,1 điểm (hạng 11).": [
            "Huyện Bắc Quang DDCI 2021 rank 2 @internal",
            "Huyện Bắc Quang DDCI 2021 score 73.6 @internal",
            "Huyện Mèo Vạc DDCI 2021 rank 11 @internal",
            "Huyện Mèo Vạc DDCI 2021 score 60.1 @internal",
            "Huyện Quang Bình DDCI 2021 rank 1 @internal",
            "Huyện Quang Bình DDCI 2021 score 74.2 @internal",
        ],
        "Vị Xuyên là huyện có mức tăng lớn nhất, thêm 7,3 điểm.": [
            "Huyện Vị Xuyên DDCI 2021 score_change 7.3 @internal"
        ],
        "Sở Tư pháp và Sở Nội vụ xếp hạng 3 và 4. Hai sở này cùng đạt trên 80 điểm.": [
            "Sở Nội vụ DDCI 2021 rank 4 @internal",
            "Sở Nội vụ DDCI 2021 score >80 @internal",
            "Sở Tư pháp DDCI 2021 rank 3 @internal",
            "Sở Tư pháp DDCI 2021 score >80 @internal",
        ],
        "BHXH Hà Giang tụt từ hạng 2 xuống hạng 8.": [
            "Bảo hiểm xã hội tỉnh DDCI 2020 rank 2 @internal",
            "Bảo hiểm xã hội tỉnh DDCI 2021 rank 8 @internal",
        ],
        "Theo đánh giá của doanh nghiệp, Ban Quản lý Khu kinh tế phục vụ tốt nhất, đạt 79 điểm, xếp thứ 6.": [
            "Ban Quản lý Khu kinh tế DDCI 2021 rank 6 @internal",
            "Ban Quản lý Khu kinh tế DDCI 2021 score 79 @internal",
        ],
    },
    Around("mixed", "Tin trong ngày", "2020-06-10", "x"): {
        "Năm 2019, Ngân hàng Nhà nước dẫn đầu PAR INDEX với 95,4%, bỏ xa bộ xếp thứ hai là Bộ Tài chính (94,77%).": [
            "Bộ Tài chính PAR_INDEX 2019 rank 2",
            "Bộ Tài chính PAR_INDEX 2019 score 94.77",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2019 rank 1",
            "Ngân hàng Nhà nước Việt Nam PAR_INDEX 2019 score 95.4",
        ],
        "PAR INDEX 2019 của Bộ GTVT là 80,53%, thấp nhất trong 17 bộ; của Bộ Y tế là 80,96%.": [
            "Bộ Giao thông vận tải PAR_INDEX 2019 rank 17",
            "Bộ Giao thông vận tải PAR_INDEX 2019 score 80.53",
            "Bộ Y tế PAR_INDEX 2019 score 80.96",
        ],
        "Thông tấn xã Việt Nam đứng đầu các cơ quan thuộc Chính phủ về ICT Index 2019.": [
            "Thông tấn xã Việt Nam ICT_INDEX 2019 rank 1"
        ],
        "Hai bộ cùng đạt 85,6% PAR INDEX 2019 là Bộ Xây dựng và Bộ Công Thương.": [
            "Bộ Công Thương PAR_INDEX 2019 score 85.6",
            "Bộ Xây dựng PAR_INDEX 2019 score 85.6",
        ],
        "Bộ Tư pháp nhiều kỳ liền đứng nhất PAR INDEX nhưng năm 2019 chỉ về thứ 4.": [
            "Bộ Tư pháp PAR_INDEX 2019 rank 4"
        ],
        "Bắc Ninh năm 2019 đứng thứ 4 về PCI, còn Bắc Giang thì mãi hạng 40. Cả hai đều thuộc vùng thủ đô.": [
            "Bắc Giang PCI 2019 rank 40",
            "Bắc Ninh PCI 2019 rank 4",
        ],
        "Bình quân, các tỉnh Tây Nguyên đạt 61,2 điểm PCI 2019.": ["Tây Nguyên PCI 2019 score 61.2"],
        "PCI 2019 của Kiên Giang (64,99 điểm) xấp xỉ trung vị cả nước (65,13 điểm).": [
            "Cả nước PCI 2019 score 65.13",
            "Kiên Giang PCI 2019 score 64.99",
        ],
        "PAPI 2019: Cao Bằng ở mức thấp nhất, còn Lạng Sơn nằm trong 25% tỉnh có điểm cao nhất.": [
            "Lạng Sơn PAPI 2019 group cao nhất"
        ],
        "Đất Cảng xếp thứ 10 PCI 2019. Năm 2018, thành phố xếp thứ 16.": [
            "Hải Phòng PCI 2018 rank 16",
            "Hải Phòng PCI 2019 rank 10",
        ],
        "Bên cạnh Đồng Tháp xếp thứ 2, Vĩnh Long giữ hạng 3 và Bến Tre giữ hạng 7 PCI 2019.": [
            "Bến Tre PCI 2019 rank 7",
            "Vĩnh Long PCI 2019 rank 3",
            "Đồng Tháp PCI 2019 rank 2",
        ],
        "Ở Tây Nguyên, PAR INDEX 2019 đạt 79,8%; riêng Lâm Đồng đạt 82,4%.": [
            "Lâm Đồng PAR_INDEX 2019 score 82.4",
            "Tây Nguyên PAR_INDEX 2019 score 79.8",
        ],
        "Lâm Đồng và Đắk Lắk lần lượt tăng 3,1 điểm và 2,8 điểm PCI 2019.": [
            "Lâm Đồng PCI 2019 score_change 3.1",
            "Đắk Lắk PCI 2019 score_change 2.8",
        ],
    },
}


def shown(fact: Fact) -> str:
    value = fact.label or (f"-{fact.from_bottom}" if fact.value is None else fact.value)
    sign = "" if fact.comparator == "=" else fact.comparator
    part = f"/{fact.component}" if fact.component else ""
    aim = "" if fact.modality == "actual" else f" {fact.modality}"
    scope = "" if fact.scope == "national" else f" @{fact.scope.partition(':')[0]}"
    return f"{fact.subject.name} {fact.indicator}{part} {fact.year} {fact.measure} {sign}{value}{aim}{scope}"


ROWS = [
    pytest.param(around, text, facts, id=f"{around.about}-{number}")
    for around, texts in TEXTS.items()
    for number, (text, facts) in enumerate(texts.items())
]


@pytest.mark.parametrize(("around", "text", "facts"), ROWS)
def test_a_text_states_just_these_facts_of_these_units(around, text, facts) -> None:
    digest = content_hash(around.title, "", text)
    published = datetime.fromisoformat(around.day).replace(tzinfo=VIETNAM)
    article = Article(
        id=article_id(None, digest), title=around.title, text=text, content_hash=digest, source=around.outlet,
        published_at=published,
    )  # fmt: skip
    found = [fact for fact in extract(article).facts if fact.evidence.sentence != around.title]
    assert sorted(shown(fact) for fact in found) == facts
