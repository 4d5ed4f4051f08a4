"""Places, moves and points in as many wordings as newspapers have for them: each text tells the same of Long An in PCI 2022."""

import datetime as dt

import pytest

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM
from schema.fact import Fact

TENTH = [
    "Long An chen chân vào vị trí thứ 10 bảng xếp hạng PCI 2022.",
    "Long An khép lại top 10 PCI 2022.",
    "PCI 2022: Long An đóng lại danh sách 10 tỉnh dẫn đầu.",
    "PCI 2022: Long An góp mặt ở vị trí cuối cùng trong top 10.",
    "PCI 2022: đứng ở vị trí số 10 là Long An.",
    "PCI 2022: vị trí số 10 gọi tên Long An.",
    "Long An an tọa ở hạng 10 PCI 2022.",
    "Long An yên vị ở thứ 10 PCI 2022.",
    "Long An trụ lại hạng 10 PCI 2022.",
    "Long An neo ở vị trí thứ 10 về PCI 2022.",
    "Long An dậm chân ở hạng 10 PCI 2022.",
    "PCI 2022 của Long An giậm chân tại chỗ ở vị trí 10.",
    "PCI 2022 của Long An: hạng 10.",
    "PCI 2022 của Long An: 68,45 điểm, hạng 10.",
    "PCI 2022 của Long An: 68,45 điểm (thứ 10).",
    "PCI 2022 của Long An 68,45 điểm/hạng 10.",
    "PCI 2022 của Long An: 68,45 điểm - thứ 10.",
    "PCI 2022 của Long An đạt 68,45 điểm; thứ hạng: 10.",
    "PCI 2022 của Long An đạt 68,45 điểm; thứ tự xếp hạng là 10/63.",
    "Thứ hạng PCI 2022 của Long An là 10.",
    "Thứ hạng của Long An trong bảng PCI 2022: 10/63.",
    "Xếp hạng PCI 2022, Long An ở số 10.",
    "Trên bảng xếp hạng PCI 2022, Long An nằm ngay vị trí thứ 10.",
    "Với kết quả này, Long An cán đích thứ 10 PCI 2022.",
    "Long An về đích thứ 10 trong cuộc đua PCI 2022.",
    "Long An được xướng tên ở vị trí thứ 10 PCI 2022.",
    "Long An được VCCI xếp ở thứ hạng 10 về PCI 2022.",
    "Long An được chấm ở hạng thứ 10 về PCI 2022.",
    "Long An đang ngồi ở ghế thứ 10 bảng PCI 2022.",
    "Long An giành được hạng 10 PCI năm 2022.",
    "Long An đoạt vị trí thứ 10 PCI năm 2022.",
    "Long An chiếm giữ vị trí thứ 10 PCI năm 2022.",
    "Long An sở hữu thứ hạng 10 PCI năm 2022.",
    "Long An nhận vị trí thứ 10 ở bảng PCI năm 2022.",
    "Long An lọt vào vị trí thứ 10 PCI năm 2022.",
    "Long An vọt lên thứ 10 PCI năm 2022.",
    "Long An nhảy một mạch lên thứ 10 PCI năm 2022.",
    "Long An bứt phá lên hạng 10 PCI năm 2022.",
    "Long An bật lên vị trí 10 về PCI năm 2022.",
    "Long An leo lên vị trí 10 về PCI năm 2022.",
    "Long An thăng hạng lên số 10 về PCI năm 2022.",
    "Long An đã tiến tới vị trí 10 về PCI năm 2022.",
    "Long An nhích lên thứ 10 về PCI năm 2022.",
    "Long An vươn tới hạng 10 về PCI năm 2022.",
    "Long An cải thiện lên thứ 10 về PCI năm 2022.",
    "Long An tăng hạng lên thứ 10 về PCI năm 2022.",
    "Long An trở lại vị trí thứ 10 về PCI năm 2022.",
    "Long An hồi phục về hạng 10 PCI năm 2022.",
    "Long An rớt xuống hạng 10 PCI năm 2022.",
    "Long An tụt về thứ 10 PCI năm 2022.",
    "Long An trượt xuống vị trí 10 PCI năm 2022.",
    "Long An rơi xuống thứ 10 PCI năm 2022.",
    "Long An lùi về vị trí thứ 10 PCI năm 2022.",
    "Long An tuột xuống thứ 10 PCI năm 2022.",
    "Long An lao xuống vị trí thứ 10 PCI năm 2022.",
    "Long An mất vị trí, chỉ còn thứ 10 PCI năm 2022.",
    "Long An bị đẩy xuống thứ 10 về PCI năm 2022.",
    "Long An bị các tỉnh khác vượt qua, còn hạng 10 PCI năm 2022.",
    "Long An chỉ xếp 10/63 PCI năm 2022.",
    "Long An ở mức 10/63 PCI năm 2022.",
    "Long An nằm ở nửa trên bảng với hạng 10 PCI năm 2022.",
    "Long An thuộc tốp đầu với thứ hạng 10 PCI năm 2022.",
    "Kết quả PCI năm 2022 đưa Long An lên thứ 10.",
    "Kết quả PCI năm 2022 xếp Long An ở thứ 10.",
    "Bảng PCI năm 2022 đặt Long An ở vị trí thứ 10.",
    "VCCI xếp Long An thứ 10 về PCI năm 2022.",
    "68,45 điểm giúp Long An đứng thứ 10 PCI năm 2022.",
    "68,45 điểm PCI năm 2022 đồng nghĩa với vị trí thứ 10 cho Long An.",
    "Long An có thứ hạng PCI năm 2022 là 10.",
    "Long An có vị trí thứ mười PCI năm 2022.",
    "Xếp thứ mười PCI năm 2022 là Long An.",
    "Đứng hạng 10 PCI năm 2022 thuộc về Long An.",
    "Cái tên đứng thứ 10 PCI năm 2022 là Long An.",
    "Địa phương xếp thứ 10 PCI năm 2022 chính là Long An.",
    "Người ta thấy Long An ở vị trí thứ 10 PCI năm 2022.",
    "Long An (thứ 10) là đại diện miền Tây trong bảng PCI năm 2022.",
    "Long An (hạng 10 PCI năm 2022) đón 300 doanh nghiệp.",
    "Long An - tỉnh xếp thứ 10 PCI năm 2022 - đón 300 doanh nghiệp.",
    "Là tỉnh đứng thứ 10 PCI năm 2022, Long An thu hút 300 doanh nghiệp.",
    "Đứng thứ 10 PCI năm 2022, Long An thu hút 300 doanh nghiệp.",
    "Xếp hạng PCI năm 2022 của Long An tăng từ 16 lên 10.",
    "PCI năm 2022 của Long An từ 16 vọt lên 10.",
    "PCI năm 2022 của Long An xếp thứ 10, tức tăng 6 bậc.",
    "PCI năm 2022 của Long An tăng 6 bậc, lên 10/63.",
    "PCI năm 2022 của Long An tăng 6 hạng, xếp 10/63.",
    "PCI năm 2022 của Long An tăng 6 bậc, đứng vị trí thứ 10 trên 63 tỉnh, thành.",
    "PCI năm 2022 của Long An tăng 6 bậc và hiện đứng thứ 10 trên tổng số 63 tỉnh, thành.",
    "PCI năm 2022 của Long An đứng 10 trong 63 tỉnh, thành.",
    "PCI năm 2022 của Long An xếp thứ 10 trên bảng tổng sắp.",
]
FIRST = [
    "Long An đăng quang PCI 2022.",
    "Long An lên ngôi PCI 2022.",
    "Long An chiếm ngôi vương PCI 2022.",
    "Long An giành ngôi số một PCI 2022.",
    "Long An ẵm ngôi đầu PCI 2022.",
    "Long An soán ngôi đầu PCI 2022 của Quảng Ninh.",
    "Long An xưng vương ở bảng PCI 2022.",
    "Long An đứng trên đỉnh bảng xếp hạng PCI 2022.",
    "Long An chễm chệ ở vị trí số 1 PCI 2022.",
    "Long An không có đối thủ ở bảng PCI 2022, với 75 điểm, xếp thứ nhất.",
    "Long An bỏ xa các tỉnh khác để về nhất PCI 2022.",
    "Ngôi vương PCI 2022 thuộc về Long An.",
    "Vị trí quán quân PCI 2022 gọi tên Long An.",
    "Chủ nhân ngôi đầu PCI 2022 là Long An.",
    "Người chiến thắng PCI 2022 là Long An.",
    "Long An là địa phương có PCI 2022 cao nhất cả nước.",
    "Không tỉnh nào vượt được Long An về PCI 2022, tỉnh đứng nhất cả nước.",
    "Long An là hạng nhất PCI 2022.",
    "Long An dẫn đầu bảng tổng sắp PCI 2022.",
    "Long An tiếp tục là lá cờ đầu PCI 2022, xếp vị trí thứ nhất.",
    "Năm 2022, PCI Long An số 1 Việt Nam.",
    "Long An giữ chắc ngôi đầu PCI 2022.",
    "Long An bảo vệ thành công ngôi quán quân PCI 2022.",
    "Long An tái chiếm ngôi đầu PCI 2022.",
    "Long An bước lên bục cao nhất PCI 2022.",
]
SECOND = [
    "Long An giữ ngôi á quân PCI 2022.",
    "Long An về nhì PCI 2022.",
    "Long An chỉ chịu xếp sau Quảng Ninh ở bảng PCI 2022.",
    "Long An chỉ đứng sau Quảng Ninh trong bảng PCI 2022.",
    "PCI 2022 của Long An chỉ thua Quảng Ninh.",
    "Long An đứng nhì PCI 2022.",
    "Long An đứng thứ nhì toàn quốc về PCI 2022.",
    "Vị trí nhì bảng PCI 2022 là của Long An.",
]
THIRD = [
    "Long An đoạt hạng ba PCI 2022.",
    "Long An đứng thứ ba từ trên xuống ở bảng PCI 2022.",
    "Long An ở vị trí thứ ba sau Quảng Ninh, Bắc Giang ở bảng PCI 2022.",
    "Long An chỉ xếp sau Quảng Ninh và Bắc Giang về PCI 2022.",
    "PCI 2022: Quảng Ninh, Bắc Giang, Long An lần lượt nhất, nhì, ba.",
]
LAST = [
    "Long An đội sổ PCI 2022.",
    "Long An bét bảng PCI 2022.",
    "Long An đứng chót PCI 2022.",
    "Long An xếp hạng chót PCI 2022.",
    "Long An ở đáy bảng PCI 2022.",
    "Long An nằm cuối bảng PCI 2022.",
    "Long An đứng bét bảng xếp hạng PCI 2022.",
    "Long An chốt bảng PCI 2022.",
    "Long An xếp cuối cùng PCI 2022.",
    "Long An đứng hạng cuối PCI 2022.",
    "Long An là tỉnh có PCI 2022 thấp nhất cả nước.",
    "Long An cầm đèn đỏ PCI 2022.",
    "Long An đứng thứ nhất từ dưới lên về PCI 2022.",
]
LAST_BUT_ONE = [
    "Long An áp chót PCI 2022.",
    "Long An đứng thứ hai từ dưới lên về PCI 2022.",
    "Long An chỉ hơn Cao Bằng, tỉnh bét bảng PCI 2022.",
    "Long An chỉ đứng trên Cao Bằng, tỉnh đội sổ PCI 2022.",
    "Long An kế chót PCI 2022.",
]
LAST_BUT_TWO = [
    "Long An nằm thứ ba từ cuối bảng PCI 2022.",
    "Long An đứng thứ 3 từ dưới đếm lên ở bảng PCI 2022.",
]
AMONG_TEN = [
    "Long An lọt tốp mười PCI 2022.",
    "Long An chen chân vào nhóm 10 PCI 2022.",
    "Long An có mặt trong mười địa phương dẫn đầu PCI 2022.",
    "Long An góp mặt trong bảng mười tỉnh cao nhất PCI 2022.",
    "Long An đứng trong hàng ngũ 10 tỉnh dẫn đầu PCI 2022.",
    "Long An thuộc số 10 tỉnh dẫn đầu PCI 2022.",
    "Long An lần đầu vào câu lạc bộ 10 tỉnh dẫn đầu PCI 2022.",
    "PCI 2022 của Long An ở nhóm 10 tỉnh tốt nhất.",
    "Long An trở lại nhóm 10 PCI 2022.",
    "Long An duy trì trong 10 vị trí đầu PCI 2022.",
    "Long An giữ vững vị trí trong tốp 10 PCI 2022.",
    "Long An nằm trong mười hạng đầu PCI 2022.",
]
POINTS = [
    "Long An ghi được 68,45 điểm PCI 2022.",
    "Long An bỏ túi 68,45 điểm PCI 2022.",
    "Long An gom được 68,45 điểm PCI 2022.",
    "Long An được VCCI chấm 68,45 điểm PCI 2022.",
    "Long An tích lũy 68,45 điểm PCI 2022.",
    "Long An có tổng điểm PCI 2022 là 68,45.",
    "PCI 2022 Long An chạm mốc 68,45 điểm.",
    "PCI 2022 Long An cán mốc 68,45 điểm.",
    "PCI 2022 Long An dừng ở con số 68,45.",
    "PCI 2022 Long An dừng lại ở 68,45 điểm.",
    "PCI 2022 Long An lên tới 68,45 điểm.",
    "PCI 2022 Long An xuống còn 68,45 điểm.",
    "PCI 2022 Long An chỉ vỏn vẹn 68,45 điểm.",
    "PCI 2022 Long An ở mức 68,45/100 điểm.",
    "PCI 2022 Long An tròn 68,45 điểm.",
    "PCI 2022 Long An rơi xuống 68,45 điểm.",
    "PCI 2022 Long An vượt lên 68,45 điểm.",
    "PCI 2022: Long An (68,45).",
    "PCI 2022: Long An - 68,45.",
    "PCI 2022: Long An 68,45 đ.",
    "Điểm PCI 2022 dành cho Long An là 68,45.",
    "Điểm số PCI 2022 mà Long An nhận được là 68,45.",
    "Con số 68,45 điểm PCI 2022 là của Long An.",
    "68,45 điểm là kết quả PCI 2022 của Long An.",
    "68,45 là điểm PCI 2022 của Long An.",
    "68,45 điểm PCI 2022 thuộc về Long An.",
    "Kết quả PCI 2022 của Long An: 68,45 điểm.",
    "VCCI cho Long An 68,45 điểm PCI 2022.",
    "Long An đứng thứ 10 với PCI 2022 bằng 68,45.",
    "Long An kết thúc PCI 2022 với 68,45 điểm.",
    "Long An khép lại PCI 2022 ở mức 68,45 điểm.",
    "Điểm tổng hợp PCI 2022 của Long An ghi nhận 68,45.",
    "Điểm tổng hợp PCI 2022 của Long An được xác định là 68,45 điểm.",
    "PCI 2022 của Long An cụ thể là 68,45 điểm.",
    "Chỉ số PCI 2022 của tỉnh Long An xấp xỉ 68,45 điểm.",
    "Long An nhận 68,45 điểm từ cộng đồng doanh nghiệp trong PCI 2022.",
    "Cộng đồng doanh nghiệp chấm Long An 68,45 điểm PCI 2022.",
    "Long An có 68,45 điểm trong bảng PCI 2022.",
    "Trong bảng PCI 2022, điểm của Long An là 68,45.",
    "Với PCI 2022 đạt 68,45 điểm, Long An thu hút nhiều dự án.",
    "Nhờ đạt 68,45 điểm PCI 2022, Long An vào nhóm 10.",
    "Năm 2022, 68,45 là số điểm PCI của Long An.",
]
MOVES = [
    ("6", "PCI 2022 của Long An tăng 6 bậc so với năm 2021."),
    ("6", "PCI 2022 của Long An thăng 6 hạng."),
    ("6", "PCI 2022 của Long An nhảy 6 bậc."),
    ("6", "PCI 2022 của Long An cải thiện 6 thứ hạng."),
    ("6", "PCI 2022 của Long An cải thiện được 6 bậc xếp hạng."),
    ("6", "PCI 2022 của Long An leo thêm 6 nấc."),
    ("6", "PCI 2022 của Long An tiến 6 bậc."),
    ("6", "PCI 2022 của Long An có bước nhảy 6 bậc."),
    ("6", "PCI 2022 của Long An bật tăng 6 bậc."),
    ("6", "PCI 2022 của Long An vượt 6 bậc."),
    ("6", "PCI 2022 của Long An vượt lên 6 bậc."),
    ("6", "PCI 2022 của Long An nhích 6 bậc."),
    ("6", "Long An thăng tiến 6 bậc trên bảng xếp hạng PCI 2022."),
    ("6", "Thứ hạng PCI 2022 của Long An cao hơn năm trước 6 bậc."),
    ("6", "Thứ hạng PCI 2022 của Long An hơn năm 2021 là 6 bậc."),
    ("6", "Long An đứng thứ 10 PCI 2022, cao hơn 6 bậc so với 2021."),
    ("6", "Long An đứng thứ 10 PCI 2022 (tăng 6)."),
    ("6", "Long An đứng thứ 10 PCI 2022 (+6 bậc)."),
    ("6", "Long An đứng thứ 10 PCI 2022, hơn 6 bậc so với năm trước đó."),
    ("6", "Mức tăng 6 bậc giúp Long An đứng thứ 10 PCI 2022."),
    ("6", "Sau cú nhảy 6 bậc, Long An đứng thứ 10 PCI 2022."),
    ("6", "Với mức tăng 6 bậc, PCI 2022 của Long An xếp thứ 10."),
    ("6", "Tăng 6 bậc so với năm 2021, PCI 2022 của Long An xếp thứ 10."),
    ("6", "Tăng liền 6 bậc, Long An xếp thứ 10 PCI 2022."),
    ("6", "PCI 2022 của Long An xếp thứ 10, lên 6 bậc."),
    ("6", "PCI 2022 của Long An xếp thứ 10, đã tăng tới 6 bậc."),
    ("6", "PCI 2022 của Long An xếp thứ 10, tăng sáu bậc."),
    ("6", "PCI 2022 của Long An xếp thứ 10, tức là tăng được 6 bậc."),
    ("-6", "PCI 2022 của Long An giảm 6 bậc."),
    ("-6", "PCI 2022 của Long An tụt 6 hạng."),
    ("-6", "PCI 2022 của Long An lùi 6 bậc."),
    ("-6", "PCI 2022 của Long An mất 6 bậc."),
    ("-6", "PCI 2022 của Long An mất tới 6 bậc."),
    ("-6", "PCI 2022 của Long An rớt 6 bậc."),
    ("-6", "PCI 2022 của Long An trượt 6 bậc."),
    ("-6", "PCI 2022 của Long An rơi 6 bậc."),
    ("-6", "PCI 2022 của Long An sụt 6 bậc."),
    ("-6", "PCI 2022 của Long An xuống 6 bậc."),
    ("-6", "PCI 2022 của Long An tụt liền 6 bậc."),
    ("-6", "PCI 2022 của Long An đánh rơi 6 bậc."),
    ("-6", "PCI 2022 của Long An bị tụt mất 6 bậc."),
    ("-6", "PCI 2022 của Long An thụt lùi 6 bậc."),
    ("-6", "PCI 2022 của Long An kém năm 2021 tới 6 bậc."),
    ("-6", "PCI 2022 của Long An thấp hơn 6 bậc so với năm 2021."),
    ("-6", "Long An đứng thứ 22 PCI 2022 (giảm 6)."),
    ("-6", "Long An đứng thứ 22 PCI 2022 (-6 bậc)."),
    ("-6", "Cú rơi 6 bậc khiến Long An đứng thứ 22 PCI 2022."),
    ("-6", "Long An bị 6 tỉnh vượt qua ở PCI 2022, tụt 6 bậc."),
]
SEVERAL = [
    (
        "Bến Tre đạt 69,20 điểm PCI 2022, đứng thứ 7, trong khi Trà Vinh chỉ được 61,29 điểm và xếp thứ 53.",
        [
            "Bến Tre PCI 2022 rank 7",
            "Bến Tre PCI 2022 score 69.20",
            "Trà Vinh PCI 2022 rank 53",
            "Trà Vinh PCI 2022 score 61.29",
        ],
    ),
    (
        "PCI 2022, Bến Tre và Trà Vinh đạt 69,20 và 61,29 điểm.",
        ["Bến Tre PCI 2022 score 69.20", "Trà Vinh PCI 2022 score 61.29"],
    ),
    (
        "Nếu như PCI 2021 Bến Tre đứng thứ 18 thì đến PCI 2022 tỉnh đã vươn lên thứ 7.",
        ["Bến Tre PCI 2021 rank 18", "Bến Tre PCI 2022 rank 7"],
    ),
    (
        "Bến Tre xếp thứ 7 PCI 2022, thứ 25 PAR INDEX 2022 và thứ 12 SIPAS 2022.",
        ["Bến Tre PAR_INDEX 2022 rank 25", "Bến Tre PCI 2022 rank 7", "Bến Tre SIPAS 2022 rank 12"],
    ),
    (
        "Năm 2022, Bến Tre xếp thứ 7 về PCI, 25 về PAR INDEX và 12 về SIPAS.",
        ["Bến Tre PAR_INDEX 2022 rank 25", "Bến Tre PCI 2022 rank 7", "Bến Tre SIPAS 2022 rank 12"],
    ),
    (
        "Năm 2022, các chỉ số PCI, PAR INDEX, SIPAS của Bến Tre lần lượt xếp thứ 7, 25 và 12.",
        ["Bến Tre PAR_INDEX 2022 rank 25", "Bến Tre PCI 2022 rank 7", "Bến Tre SIPAS 2022 rank 12"],
    ),
    (
        "Thứ hạng PCI của Bến Tre các năm 2020, 2021, 2022 lần lượt là 8, 18 và 7.",
        ["Bến Tre PCI 2020 rank 8", "Bến Tre PCI 2021 rank 18", "Bến Tre PCI 2022 rank 7"],
    ),
    (
        "PCI của Bến Tre: năm 2020 hạng 8, năm 2021 hạng 18, năm 2022 hạng 7.",
        ["Bến Tre PCI 2020 rank 8", "Bến Tre PCI 2021 rank 18", "Bến Tre PCI 2022 rank 7"],
    ),
    (
        "PCI của Bến Tre tụt từ thứ 8 (năm 2020) xuống thứ 18 (năm 2021) rồi trở lại thứ 7 (năm 2022).",
        ["Bến Tre PCI 2020 rank 8", "Bến Tre PCI 2021 rank 18", "Bến Tre PCI 2022 rank 7"],
    ),
    (
        "Với 69,20 điểm PCI 2022, Bến Tre bỏ xa Trà Vinh (61,29 điểm), Sóc Trăng (64,11 điểm).",
        ["Bến Tre PCI 2022 score 69.20", "Sóc Trăng PCI 2022 score 64.11", "Trà Vinh PCI 2022 score 61.29"],
    ),
    (
        "Trong khi Trà Vinh tụt 20 bậc, xuống thứ 53 PCI 2022, Bến Tre lại tăng 11 bậc, lên thứ 7.",
        [
            "Bến Tre PCI 2022 rank 7",
            "Bến Tre PCI 2022 rank_change 11",
            "Trà Vinh PCI 2022 rank 53",
            "Trà Vinh PCI 2022 rank_change -20",
        ],
    ),
    (
        "Không như Trà Vinh (thứ 53), Bến Tre đứng thứ 7 PCI 2022.",
        ["Bến Tre PCI 2022 rank 7", "Trà Vinh PCI 2022 rank 53"],
    ),
    (
        "PCI 2022 ghi nhận Bến Tre ở vị trí thứ 7, sau Thừa Thiên Huế (thứ 6) và trên Bắc Ninh (thứ 8).",
        ["Bắc Ninh PCI 2022 rank 8", "Bến Tre PCI 2022 rank 7", "Thừa Thiên Huế PCI 2022 rank 6"],
    ),
    (
        "Bến Tre: PCI 2022 đạt 69,20 điểm (thứ 7), tăng 2,86 điểm; PAPI 2022 đạt 44,3 điểm.",
        [
            "Bến Tre PAPI 2022 score 44.3",
            "Bến Tre PCI 2022 rank 7",
            "Bến Tre PCI 2022 score 69.20",
            "Bến Tre PCI 2022 score_change 2.86",
        ],
    ),
    (
        "Năm 2022, PCI Bến Tre đạt 69,20 điểm, cao hơn mức 66,34 điểm của năm 2021.",
        ["Bến Tre PCI 2021 score 66.34", "Bến Tre PCI 2022 score 69.20"],
    ),
    (
        "Năm 2022, PCI Bến Tre đạt 69,20 điểm, cao hơn trung vị cả nước (65,22 điểm).",
        ["Bến Tre PCI 2022 score 69.20", "Cả nước PCI 2022 score 65.22"],
    ),
    (
        "Bến Tre đứng đầu vùng đồng bằng sông Cửu Long và thứ 7 cả nước về PCI 2022.",
        ["Bến Tre PCI 2022 rank 1", "Bến Tre PCI 2022 rank 7"],
    ),
    (
        "Ở đồng bằng sông Cửu Long, dẫn đầu PCI 2022 là Đồng Tháp (69,68 điểm), kế đến Bến Tre (69,20 điểm) và Long An (68,45 điểm).",
        [
            "Bến Tre PCI 2022 rank 2",
            "Bến Tre PCI 2022 score 69.20",
            "Long An PCI 2022 rank 3",
            "Long An PCI 2022 score 68.45",
            "Đồng Tháp PCI 2022 rank 1",
            "Đồng Tháp PCI 2022 score 69.68",
        ],
    ),
    (
        "Ba tỉnh Bến Tre, Long An, Đồng Tháp đều lọt top 10 PCI 2022.",
        ["Bến Tre PCI 2022 rank 10", "Long An PCI 2022 rank 10", "Đồng Tháp PCI 2022 rank 10"],
    ),
    (
        "PCI 2022 của Bến Tre và Long An hơn kém nhau 0,75 điểm, lần lượt là 69,20 và 68,45.",
        ["Bến Tre PCI 2022 score 69.20", "Long An PCI 2022 score 68.45"],
    ),
    (
        "Bến Tre có hai chỉ số thành phần PCI 2022 trên 8 điểm là Chi phí thời gian (8,24) và Gia nhập thị trường (8,02).",
        ["Bến Tre PCI/Chi phí thời gian 2022 score 8.24", "Bến Tre PCI/Gia nhập thị trường 2022 score 8.02"],
    ),
    (
        "Chỉ số Tiếp cận đất đai của Bến Tre (PCI 2022) tăng 0,51 điểm lên 7,60 điểm, đứng thứ 5.",
        [
            "Bến Tre PCI/Tiếp cận đất đai 2022 rank 5",
            "Bến Tre PCI/Tiếp cận đất đai 2022 score 7.60",
            "Bến Tre PCI/Tiếp cận đất đai 2022 score_change 0.51",
        ],
    ),
    (
        "Trong số các bộ, Bộ Tư pháp dẫn đầu PAR INDEX 2022 với 91,84%, còn Bộ Y tế đứng cuối với 77,87%.",
        [
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Bộ Tư pháp PAR_INDEX 2022 score 91.84",
            "Bộ Y tế PAR_INDEX 2022 rank None",
            "Bộ Y tế PAR_INDEX 2022 score 77.87",
        ],
    ),
    (
        "DTI 2022 của Lạng Sơn xếp thứ 5 toàn quốc với giá trị 0,6925; trong đó chính quyền số đứng thứ 3, kinh tế số thứ 7 và xã hội số thứ 9.",
        [
            "Lạng Sơn DTI 2022 rank 5",
            "Lạng Sơn DTI 2022 score 0.6925",
            "Lạng Sơn DTI/Chính quyền số 2022 rank 3",
            "Lạng Sơn DTI/Kinh tế số 2022 rank 7",
            "Lạng Sơn DTI/Xã hội số 2022 rank 9",
        ],
    ),
    (
        "Năm 2022, Lạng Sơn xếp hạng 5 về chính quyền số, 7 về kinh tế số, 9 về xã hội số trong bộ chỉ số DTI.",
        [
            "Lạng Sơn DTI/Chính quyền số 2022 rank 5",
            "Lạng Sơn DTI/Kinh tế số 2022 rank 7",
            "Lạng Sơn DTI/Xã hội số 2022 rank 9",
        ],
    ),
    (
        "Trong 8 lĩnh vực PAR INDEX 2022 của Nam Định, cao nhất là cải cách thể chế (92,1%), thấp nhất là cải cách tài chính công (74,5%).",
        [
            "Nam Định PAR_INDEX/Cải cách thể chế 2022 score 92.1",
            "Nam Định PAR_INDEX/Cải cách tài chính công 2022 score 74.5",
        ],
    ),
    (
        "Nam Định: PAPI 2022 đạt 43,9 điểm; trong đó thủ tục hành chính công 7,2 điểm, cung ứng dịch vụ công 8,1 điểm.",
        [
            "Nam Định PAPI 2022 score 43.9",
            "Nam Định PAPI/Cung ứng dịch vụ công 2022 score 8.1",
            "Nam Định PAPI/Thủ tục hành chính công 2022 score 7.2",
        ],
    ),
    (
        "So với năm 2021, PAR INDEX 2022 của Nam Định tăng 1,2% và 4 bậc, đạt 87,1%, xếp thứ 15.",
        [
            "Nam Định PAR_INDEX 2022 rank 15",
            "Nam Định PAR_INDEX 2022 rank_change 4",
            "Nam Định PAR_INDEX 2022 score 87.1",
            "Nam Định PAR_INDEX 2022 score_change 1.2",
        ],
    ),
    (
        "Nam Định đạt 87,1% PAR INDEX 2022 (năm 2021: 85,9%).",
        ["Nam Định PAR_INDEX 2021 score 85.9", "Nam Định PAR_INDEX 2022 score 87.1"],
    ),
    (
        "Nam Định đạt 87,1% PAR INDEX 2022, trong khi năm trước đó chỉ là 85,9%.",
        ["Nam Định PAR_INDEX 2021 score 85.9", "Nam Định PAR_INDEX 2022 score 87.1"],
    ),
    (
        "Sau khi đạt 85,9% năm 2021, PAR INDEX của Nam Định tiếp tục tăng lên 87,1% năm 2022.",
        ["Nam Định PAR_INDEX 2021 score 85.9", "Nam Định PAR_INDEX 2022 score 87.1"],
    ),
    (
        "Hai năm 2021 và 2022, PAR INDEX của Nam Định lần lượt đạt 85,9% và 87,1%.",
        ["Nam Định PAR_INDEX 2021 score 85.9", "Nam Định PAR_INDEX 2022 score 87.1"],
    ),
    (
        "PAR INDEX của Nam Định năm 2022 đạt 87,1%, tăng so với mức 85,9% năm 2021 và 84,3% năm 2020.",
        [
            "Nam Định PAR_INDEX 2020 score 84.3",
            "Nam Định PAR_INDEX 2021 score 85.9",
            "Nam Định PAR_INDEX 2022 score 87.1",
        ],
    ),
    (
        "Mức độ hài lòng của người dân Nam Định năm 2022 là 84,2%, xếp thứ 12; cao nhất cả nước là Quảng Ninh với 87,59%.",
        [
            "Nam Định SIPAS 2022 rank 12",
            "Nam Định SIPAS 2022 score 84.2",
            "Quảng Ninh SIPAS 2022 rank 1",
            "Quảng Ninh SIPAS 2022 score 87.59",
        ],
    ),
    (
        "Bộ Tài chính và Bộ Tư pháp cùng đạt trên 90% PAR INDEX 2022, xếp thứ 2 và thứ 1.",
        [
            "Bộ Tài chính PAR_INDEX 2022 rank 2",
            "Bộ Tài chính PAR_INDEX 2022 score 90",
            "Bộ Tư pháp PAR_INDEX 2022 rank 1",
            "Bộ Tư pháp PAR_INDEX 2022 score 90",
        ],
    ),
    (
        "PAR INDEX 2022 trung bình của các bộ là 84,05%, của các tỉnh là 84,79%.",
        ["Các bộ, cơ quan ngang bộ PAR_INDEX 2022 score 84.05", "Các tỉnh, thành phố PAR_INDEX 2022 score 84.79"],
    ),
    (
        "Đông Nam Bộ là vùng có PAR INDEX 2022 trung bình cao nhất, đạt 86,1%; thấp nhất là Tây Nguyên với 82,4%.",
        [
            "Tây Nguyên PAR_INDEX 2022 rank None",
            "Tây Nguyên PAR_INDEX 2022 score 82.4",
            "Đông Nam Bộ PAR_INDEX 2022 rank 1",
            "Đông Nam Bộ PAR_INDEX 2022 score 86.1",
        ],
    ),
    (
        "Thái Nguyên đạt 0,7523 điểm DTI 2022, đứng thứ 8, dù năm 2021 chỉ đứng thứ 15.",
        ["Thái Nguyên DTI 2021 rank 15", "Thái Nguyên DTI 2022 rank 8", "Thái Nguyên DTI 2022 score 0.7523"],
    ),
    (
        "Từng xếp thứ 8 DTI năm 2020, Thái Nguyên rơi xuống thứ 15 năm 2021 trước khi trở lại hạng 8 năm 2022.",
        ["Thái Nguyên DTI 2020 rank 8", "Thái Nguyên DTI 2021 rank 15", "Thái Nguyên DTI 2022 rank 8"],
    ),
    (
        "Sơn La, Điện Biên, Lai Châu lần lượt xếp thứ 44, 60 và 61 về PCI 2022 với 62,4; 59,9 và 59,8 điểm.",
        [
            "Lai Châu PCI 2022 rank 61",
            "Lai Châu PCI 2022 score 59.8",
            "Sơn La PCI 2022 rank 44",
            "Sơn La PCI 2022 score 62.4",
            "Điện Biên PCI 2022 rank 60",
            "Điện Biên PCI 2022 score 59.9",
        ],
    ),
    (
        "Sơn La (62,4 điểm), Điện Biên (59,9 điểm) đều giảm hạng PCI 2022, riêng Lai Châu tăng 3 bậc lên thứ 61.",
        [
            "Lai Châu PCI 2022 rank 61",
            "Lai Châu PCI 2022 rank_change 3",
            "Sơn La PCI 2022 score 62.4",
            "Điện Biên PCI 2022 score 59.9",
        ],
    ),
]
"""Several units, indicators, components and years in one sentence, and every fact that it tells."""
FAR = [
    "PCI 2022 của Long An chỉ kém Quảng Ninh 4,5 điểm.",
    "Dân số Long An chỉ sau TP.HCM và Hà Nội; PCI 2022 đạt 68 điểm.",
    "Về tốc độ tăng PCI 2022, Long An chỉ sau Bắc Giang.",
    "Số thủ tục của Long An giảm từ 16 xuống 10, PCI 2022 đạt 68,45 điểm.",
    "PCI 2022: chỉ sau khi công bố, Long An mới biết mình đạt 68,45 điểm.",
    "Long An là tỉnh đứng thứ hai về dân số trong vùng, PCI 2022 đạt 68,45 điểm.",
    "Câu lạc bộ 10 tỷ phú của Long An được lập; PCI 2022 đạt 68,45 điểm.",
]
"""The same words, and no place in PCI."""


def everything(text: str) -> list[Fact]:
    """The facts that a text of 2023 tells."""
    digest = content_hash("Tin trong ngày", "", text)
    article = Article(
        id=article_id(None, digest),
        title="Tin trong ngày",
        text=text,
        content_hash=digest,
        source="test",
        published_at=dt.datetime(2023, 6, 1, tzinfo=VIETNAM),
    )
    return list(extract(article).facts)


def facts(text: str) -> list[Fact]:
    """The facts of 2022 that a text of 2023 tells."""
    return [fact for fact in everything(text) if fact.year == 2022]


def places(text: str) -> set[tuple[str, str]]:
    """The places that a text tells: unit, and the place with its sign, negative from the bottom."""
    return {
        (fact.subject.name, f"-{fact.from_bottom}" if fact.from_bottom else f"{fact.comparator}{fact.value}")
        for fact in facts(text)
        if fact.measure == "rank"
    }


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (place, text)
        for place, texts in (
            ("=10", TENTH),
            ("=1", FIRST),
            ("=2", SECOND),
            ("=3", THIRD),
            ("-1", LAST),
            ("-2", LAST_BUT_ONE),
            ("-3", LAST_BUT_TWO),
            ("<=10", AMONG_TEN),
        )
        for text in texts
    ],
)
def test_a_place_is_read_in_any_wording(place, text):
    found = places(text)
    assert ("Long An", place) in found
    assert {told for name, told in found if name == "Long An"} == {place}


@pytest.mark.parametrize("text", FAR)
def test_the_same_words_about_something_else_are_no_place(text):
    assert places(text) == set()


@pytest.mark.parametrize("text", POINTS)
def test_points_are_read_in_any_wording(text):
    assert [(fact.subject.name, str(fact.value)) for fact in facts(text) if fact.measure == "score"] == [
        ("Long An", "68.45")
    ]


@pytest.mark.parametrize(("moved", "text"), MOVES)
def test_a_move_is_read_in_any_wording(moved, text):
    assert {(fact.subject.name, str(fact.value)) for fact in facts(text) if fact.measure == "rank_change"} == {
        ("Long An", moved)
    }


@pytest.mark.parametrize(("text", "told"), SEVERAL)
def test_each_of_several_figures_finds_its_own(text, told):
    found = {
        f"{fact.subject.name} {fact.indicator}{f'/{fact.component}' if fact.component else ''} {fact.year} {fact.measure} {fact.value}"
        for fact in everything(text)
    }
    assert sorted(found) == told
