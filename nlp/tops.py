"""Places said without their number: "dẫn đầu", "áp chót", "top 10", "ba vị trí đầu bảng"."""

import re

from nlp.board import COUNT_FOLLOWS, Board
from nlp.figures import SPELT, Figure, small
from nlp.labels import last_so_many
from nlp.leftplaces import leave_places
from nlp.levelshad import has_a_level
from nlp.numbers import parse
from nlp.patterns import cue

_BARE_GROUP = cue(
    r".*(?:trong|vào|thuộc|lọt|trở\s+lại|trở\s+về|quay\s+lại|ở|lên|khỏi|giữ|giữ\s+(?:vững|được|chắc)|duy\s+trì(?:\s+được)?|bám\s+trụ|củng\s+cố|vị\s+trí|(?:index|{indicator})\s*:?|trở\s+lên[,;]|nhóm\s\d\d?\s[^.;]{0,40}\svà)\s+nhóm\s+(?:3|5|05|10|15|20|25|30|35|40|45|50)\s*(?:[,.;)”\"]|\((?:hạng|thứ|đứng|xếp|vị|năm\s+20|20\d\d)|cả\s|toàn\s|về\s|của\s|trên\s|và\s|(?:với|đạt)\s+\d|ngay\s|trong\s+năm|vào\s+năm|nêu\s|được\s|mà\s|theo\s|như\s|do\s|trước\s|từ\s+năm|cho\s+đến\s|(?:đến|tới)\s+(?:hết|cuối|năm|nhiệm|20\d)|(?:trong\s+|suốt\s+)?(?:cả\s+)?(?:giai\s+đoạn|nhiệm\s+kỳ)\s|đặt\s|đề\s|đã\s|hoặc\s|thì\s|nhưng\s|song\s|sau\s|khi\s|năm\s+\d|(?:{indicator})(?!\w)|$)",
    re.DOTALL,
)
_IS_THE_PLACE = cue(r"\s+(?:chỉ\s+|cũng\s+)?là\s+(?:(?:ở|vị\s+trí|hạng|thứ|vị\s+thứ)\s+)+\d")
_GROUP_OF_UNITS = cue(
    r".*(?:trong|vào|thuộc|lọt|trở\s+lại|trở\s+về|quay\s+lại|lên)\s+nhóm\s+(?:10|15|20|25|30|35|40|45)\s+(?:tỉnh(?:,\s*thành(?:\s+phố)?)?|địa\s+phương)\s+(?:về\s+(?:cải|chỉ|{indicator}|par|chuyển|năng|mức)|có\s+(?:chất\s+lượng|chỉ\s+số|kết\s+quả|điểm|thứ\s+hạng|năng\s+lực|mức|{indicator}|par)|cả\s+nước|toàn\s+quốc|vào\s+(?:cuối\s+)?năm)",
    re.DOTALL,
)
"""The form “lọt nhóm 40 tỉnh, thành phố về cải cách hành chính”."""
_OF_TOP_UNITS = cue(
    r".{0,12}?(?<!\w)(?:lọt(?:\s+vào)?|vào|thuộc|trong|(?:nằm|đứng|xếp|có\s+mặt|góp\s+mặt|giữ\s+chỗ|trụ|trụ\s+lại)\s+trong)\s+(?:top|tốp)\s+\d{1,2}$",
    re.DOTALL,
)
"""The form “lọt vào top 10 địa phương cấp xã”: a group that is called one, whatever units it counts."""
_NUMBERED = cue(r"^(?:\S+\s+)*nhóm\s+\d{1,2}/\d\d")
_AIMED_GROUP = cue(
    r".*(?:trong|vào|thuộc|lọt|lên)\s+nhóm\s+(?:(?:10|15|20|25|30|35|40|45|50)\s+(?:tỉnh(?:,\s*thành(?:\s+phố)?)?|địa\s+phương)|(?:[3-9]|10)\s+bộ)\s*(?:[.;,)]|$)",
    re.DOTALL,
)
"""The form “phấn đấu đứng trong nhóm 50 tỉnh, thành phố”."""
_AIMED_AT = cue(
    r"(?:phải|phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|lộ\s+trình|quyết\s+tâm|xác\s+định|đặt\s+ra|đề\s+ra|dự\s+(?:kiến|báo|tính)|kỳ\s+vọng|kế\s+hoạch|hướng\s+(?:tới|đến)|đến\s+(?:hết\s+)?năm\s+20\d\d,?)[\s:]"
)
"""Among targets "nhóm 15/34 tỉnh" is a place to be reached."""
_ANY_GROUP = cue(
    r"(?<!\w)(?:trong|vào|thuộc|lọt|trở\s+lại|trở\s+về|quay\s+lại|ở|lên|giữ|tới|đến|đưa|mục\s+tiêu|chỉ\s+tiêu|đích|index|{indicator}|20\d\d|\d+(?:[.,]\d+)?(?:%|\sđiểm),)\s+(?:trong\s+)?(?:vững\s+)?nhóm\s+\d{1,2}$"
)
_GROUP_ENDS = cue(
    r"\s*(?:(?:[-–]|đến|tới)\s*\d{1,2}(?!\d)|$|[,;.)”\"](?!\d)|(?:cả\s+nước|toàn\s+quốc|về|vào|trong|và|trước|theo|là|thì)\s)"
)
AIM = cue(
    r"(?<!\w)(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|quyết\s+tâm|hướng\s+(?:tới|đến)|kỳ\s+vọng|cam\s+kết|nhắm\s+(?:tới|đến|vào)|đặt\s+ra|đích|phải|lộ\s+trình|muốn|mong(?:\s+muốn)?|hy\s+vọng|tham\s+vọng|cố\s+gắng|nỗ\s+lực|kế\s+hoạch|dự\s+(?:kiến|báo|tính)|khả\s+năng|xác\s+định)(?!\w)(?:[^.;]|\.(?=\d))*$"
)
_LISTED_AIMS = cue(
    r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|phấn\s+đấu|kế\s+hoạch(?=[^.;:]{0,80}:))(?!\w)(?:[^.]|\.(?=\d)){0,200}$"
)
"""Before a group in a list of aims, whatever marks part them."""
_ANOTHER_GROUP = cue(r"[,;]\s+(?:[^,;.:]{2,60}\s)?")
"""Between the places of a list: "PCI thuộc nhóm 10, chỉ số chuyển đổi số trong nhóm 12"."""
_ITS_NUMBER = cue(r"\s*(?:bảng\s*)?\((?:hạng\s+|thứ\s+|xếp\s+|đứng\s+)*(?P<value>\d{1,2})\s*/\s*(?P<total>\d{2})\)")
_FIRST_OF_BLOCK = cue(
    r"(?<!\w)(?<!cao\s)(?<!thấp\s)(?<!tốt\s)(?<!kém\s)(?<!thống\s)(?<!hợp\s)(?<!duy\s)(?<!nhiều\s)(?<!ít\s)(?<!thứ\s)(?<!xuất\s)(?<!lớn\s)(?<!mạnh\s)nhất(?=\s+khối\s+(?:các\s+)?(?:sở|huyện|quận|ban|đơn\s+vị|bộ|địa\s+phương|cơ\s+quan|xã|phường|ubnd)(?!\w))"
)
"""The form “Sở Tư pháp xếp nhất khối sở”."""
_OF_A_MOVE = cue(
    r"(?<!\w)(?:mức|tốc\s+độ|bước|độ|số\s+bậc)\s+(?:cải\s+thiện|tăng|giảm|tiến\s+bộ|thăng\s+hạng|chuyển\s+biến|tụt)(?:\s+(?:điểm|hạng|bậc|số|trưởng))*\s+$"
)
IN_TURN = cue(
    r"lần\s+lượt|theo\s+(?:đúng\s+)?thứ\s+tự|thứ\s+tự(?=\s+(?:các\s+|những\s+|\d{1,2}\s|hai\s|ba\s|bốn\s|năm\s|mười\s))|(?:từ|tính\s+từ)\s+(?:trên\s+xuống|cao\s+(?:xuống|đến|tới)\s+thấp)|giảm\s+dần|từ\s+dưới(?:\s+lên)?"
)
_FIRST_N = cue(
    rf"(?<!\w)(?P<n>\d{{1,2}}|{SPELT})\s+(?:vị\s+trí|cái\s+tên|gương\s+mặt|đại\s+diện|thứ\s+hạng|ngôi(?:\s+vị)?|đơn\s+vị|địa\s+phương|tỉnh(?:,\s*thành(?:\s+phố)?)?|thành\s+phố|bộ(?:,\s*ngành)?|sở(?:,\s*(?:ban,?\s*)?ngành)?|cơ\s+quan|(?:huyện|quận|xã|phường)(?:\s*,\s*(?:huyện|quận|thị\s+xã|thị|thành\s+phố|thành|thị\s+trấn|xã|phường|đặc\s+khu))*|vùng)\s+"
    r"(?:(?:có|điểm(?:\s+số)?|kết\s+quả|chỉ\s+số|chất\s+lượng|điều\s+hành|kinh\s+tế|môi\s+trường|kinh\s+doanh|thứ\s+hạng|mức\s+độ|hài\s+lòng|xếp|{indicator}|cchc|cải\s+cách\s+hành\s+chính|chuyển\s+đổi\s+số|năng\s+lực\s+cạnh\s+tranh|(?:năm\s+)?20\d\d)\s+)*(?P<end>dẫn\s+đầu|tốt\s+nhất|đứng\s+đầu|đầu\s+tiên|đầu\s+bảng|xếp\s+đầu|đầu|cao\s+nhất|đứng\s+nhất|(?:đứng\s+|xếp\s+|ở\s+)?trên\s+cùng|nhất\s+bảng|cuối\s+cùng|cuối\s+bảng|đứng\s+cuối|xếp\s+cuối|thấp\s+nhất|cuối|đội\s+sổ|(?:đứng\s+|xếp\s+)?(?:chót|bét)(?:\s+bảng)?|(?:đứng\s+|xếp\s+|ở\s+)?dưới\s+cùng|đáy\s+bảng)(?!\w)"
)
_FROM_ABOVE = cue(r"dẫn|đứng\s+(?:đầu|nhất|trên)|đầu(?!\s+kia)|xếp\s+(?:đầu|trên)|ở\s+trên|cao|tốt|trên|nhất")
_OTHER_THRONE = cue(r"\s+(?:á\s+quân|nhì(?!\w)|quán\s+quân|vô\s+địch)")
"""The form “soán ngôi á quân”: the throne of the second."""
_HARDLY = cue(r"(?:gần\s+như|suýt|tưởng|như\s+thể|nguy\s+cơ|chỉ\s+chực|phần\s+(?:ba|tư|hai))\s+(?:\w+\s+)?$")
_OF_INDEX = r"(?:(?:ở|trong|trên|tại|về|của)\s+)?(?:bảng\s+(?:xếp\s+hạng\s+)?|chỉ\s+số\s+)?(?:{indicator})(?!\w)"
_FIRST_THERE = cue(
    r"(?:[,(;:–-]\s*|(?<!\w)(?:và|đứng|xếp|hạng|giữ|về|là|vừa|điểm|\d\s?%)\s+)(?P<at>nhất)(?=\s+(?:(?:toàn\s+)?(?:vùng|khu\s+vực|quốc|tỉnh)|cả\s+nước)(?!\w))"
    r"|(?<!\w)(?<!cao\s)(?<!thấp\s)(?<!tốt\s)(?<!kém\s)(?<!lớn\s)(?<!nhỏ\s)(?<!đông\s)(?<!ít\s)(?<!nhiều\s)(?<!mạnh\s)(?<!yếu\s)(?<!sắc\s)(?<!trẻ\s)(?<!giỏi\s)(?<!sớm\s)(?<!nhanh\s)(?<!duy\s)(?<!thống\s)(?P<block>nhất)(?=\s+(?:trong\s+)?khối\s+(?:các\s+)?(?:sở|ban|ngành|huyện|quận|thị|xã|phường|bộ|tỉnh|ubnd|cơ\s+quan|địa\s+phương)(?!\w))"
    r"|(?:[,(;:–-]\s*|(?<!\w)(?:là|giữ|vững|và|xếp|ở|_)\s+|(?<!\w))(?P<number>số\s+(?:1|một))(?=\s+(?:cả\s+nước|toàn\s+quốc)(?!\w))"
    r"|(?<!\w)(?:vẫn(?:\s+là)?|luôn|tiếp\s+tục(?:\s+là)?)\s+(?P<still>số\s+(?:1|một))(?=\s*(?:[,.;](?!\d)|\(|$)|\s+với\s+\d|\s+(?:của|trên|trong|ở|về)\s+(?:bảng\s|chỉ\s+số\s|par\s|{indicator}))"
    r"|(?<!\w)là\s+(?:địa\s+phương|tỉnh|thành\s+phố|đơn\s+vị|bộ|cơ\s+quan|sở|huyện|cái\s+tên)\s+(?P<best>số\s+(?:1|một))(?=\s*(?:[,.;](?!\d)|\(|$)|\s+(?:về|ở|trong|trên|của)\s)"
    rf"|(?<!\w)(?P<over>không\s+có\s+đối\s+thủ|(?:trên|giữ)\s+đỉnh|vương\s+miện|số\s+1)(?=\s+{_OF_INDEX})"
    r"|(?<!\w)(?P<above>(?:đứng|xếp)\s+trên\s+tất\s+cả\s+(?:các\s+)?(?:tỉnh|bộ|địa\s+phương|thành\s+phố|sở|huyện|đơn\s+vị))(?!\w)"
    r"|(?<!\w)(?:nơi|địa\s+phương|tỉnh|thành\s+phố|đơn\s+vị)\s+(?:có\s+|mà\s+|được\s+)?(?:người\s+)?dân\s+hài\s+lòng\s+(?P<dear>nhất)(?=\s*(?:[;,.:(](?!\d)|$|(?:với|cả|toàn|trong|năm|là|thuộc\s+về|gọi\s+tên)\s))"
    r"|(?<!\w)hài\s+lòng\s+(?P<content>nhất)(?=\s+(?:cả\s+)?nước(?!\w)|\s+toàn\s+quốc)"
    r"|(?<!\w)được\s+(?:(?!không|chưa)[^\W\d]+,?\s+){0,6}?hài\s+lòng\s+(?P<pleased>nhất)(?=\s+(?:(?:trong\s+)?năm\s+20\d\d\s+)?(?:là|thuộc\s+về|gọi\s+tên)\s)"
)
"""The forms “xếp thứ 9 cả nước và nhất vùng”, "đạt 92,18 điểm, nhất cả nước", "số 1 toàn quốc về …", "Sở Tài chính nhất khối sở"."""
_LAST_UNIT = cue(
    r"(?<!\w)là\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|huyện|cái\s+tên)\s+(?P<at>cuối\s+cùng)(?=\s*(?:với\s+(?:\w+\s+)?\d|\(\d|trong\s+bảng|của\s+bảng|trên\s+bảng|bảng\s+xếp|(?:của|trong|trên|ở)\s+danh\s+sách))"
)
_CLOSES = cue(
    r"(?:[,;]\s*|(?<!\w)và\s+)(?:còn\s+)?(?P<at>sau\s+cùng|cuối\s+cùng)(?=\s+(?:là|thuộc\s+về)\s+[^,;:.()\d]{3,40}?(?:\s*[,(]|\s+(?:với|đạt|chỉ|được))(?:\s*(?:với|đạt|chỉ|được|có)\s+)*\s*\d)"
)
"""The form “…, sau cùng là Kim Động, 83,3%”: the last behind others near the end."""
_CLOSING = cue(
    r"(?:khép\s+lại|đóng\s+lại|khép|chốt(?:\s+lại|\s+hạ)?|khóa(?:\s+lại)?|hoàn\s+tất|(?:vị\s+trí|suất|chỗ|ghế|tấm\s+vé|cái\s+tên|địa\s+phương|tỉnh)\s+cuối(?:\s+cùng)?\s+(?:trong|của|ở|thuộc|vào)(?:\s+số)?|(?:hai|ba|bốn|các|những|[2-4])\s+vị\s+trí\s+còn\s+lại\s+(?:trong|của|thuộc))\s+(?:danh\s+sách\s+|bảng\s+xếp\s+hạng\s+|bảng\s+|nhóm\s+(?=top|tốp))*$"
)
"""Before a group: who closes the first five is the fifth."""
_TABLE_OF_BODIES = cue(
    r"\s*(?:trong\s+|của\s+)?(?:các|\d{1,2})\s+cơ\s+quan\s+(?:(?:trực\s+)?thuộc\s+chính\s+phủ|ngang\s+bộ|trung\s+ương|chuyên\s+môn|tham\s+mưu)(?!\w)(?![^,;.]{0,40}\s(?:phải|chịu|có\s+trách\s+nhiệm))"
)
"""The form “đứng đầu các cơ quan thuộc Chính phủ về DTI”: a table, not who heads those bodies."""
_BACK_AFTER = cue(
    r"(?:trở\s+lại|quay\s+lại|lấy\s+lại|giành\s+lại|đòi\s+lại|tái\s+chiếm|trở\s+về)\s+(?:[^\W\d]+\s+){0,2}$"
)
"""The form “trở lại ngôi đầu sau hai năm”: the place is held now."""
_OVER_YEARS = cue(
    r"\s+(?:trong|của|suốt|sau)\s+(?:vòng\s+|suốt\s+)?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các|những|hơn\s+\d+)\s+(?:năm|kỳ|lần)(?!\s+(?:19|20)\d\d)(?!\s+(?:qua\s+)?(?:liên\s+tiếp|liên\s+tục|liền)(?!\w))(?!\w)"
)
_LEVEL_OF_ALL = cue(r"\d\s*(?:điểm|%)?\s*(?:,|[-–(])\s*(?:là\s+|cũng\s+là\s+)?mức\s+(?:điểm\s+)?$")
_NATION_NEXT = cue(r"\s+(?:trong\s+|của\s+|trên\s+)?(?:cả\s+nước|toàn\s+quốc)(?!\w)")
"""The form “đạt 48,07 điểm, mức cao nhất toàn quốc”."""
_IS_WHO = cue(r"\s+(?:là|thuộc\s+về|gọi\s+tên)\s")
"""Behind a superlative that opens its clause: "tham gia ở cấp cơ sở, cao nhất là Thái Bình"."""
_AT_LEVEL = cue(r"(?:^|[.;:]\s*)(?:ở|trong|với|tại|đối\s+với)\s+cấp\s+[^\W\d]+,\s+$")
"""The form “Ở cấp sở, cao nhất là …”."""
_HAS_PLACE = cue(r"(?<!\w)(?:có|giữ|đạt|nắm|ở|chiếm|xếp|đứng)\s+(?:ở\s+)?(?:vị\s+trí|thứ\s+hạng)\s+$")
_THERE = cue(r"\s+(?:(?:trong|của)\s+)?(?:(?:cả\s+)?nước|toàn\s+quốc|(?:toàn\s+)?vùng|khu\s+vực|miền)(?!\w)")
"""The form “có thứ hạng cao nhất vùng về DTI”."""
_OF_SOME = cue(r"\s+(?:xếp\s+hạng\s+)?(?:top|tốp|nhóm|\d|những|các|hai|ba|bốn|năm|mười|này|đó)(?!\w)")
"""Behind "khép lại danh sách": a part of the table, whose end is not the last place of all."""
_IN_A_TOP = cue(r"\s+(?:trong|của|ở|thuộc|vào)\s+(?:số\s+)?(?:top|tốp|nhóm|danh\s+sách)\s+(?:\d|mười|năm)")
"""Behind "vị trí cuối cùng": that of so many."""
_PARTS = cue(r"thành\s+phần\s*$")
OF_ALL_UNITS = cue(
    r"\s+(?:(?:trong|của|trên|ở)\s+)*(?:cả\s+nước|toàn\s+quốc|(?:toàn\s+|khu\s+)?(?:vùng|vực)|khối|(?:số\s+)?(?:các\s+|63\s+|34\s+|17\s+|18\s+)(?:tỉnh|bộ|địa\s+phương))(?!\w)"
)
"""Behind a superlative: it is one among units, not among the components of one."""
_OF_SEVERAL = cue(
    r"(?<!\w)(?:các|những)\s+(?:tỉnh,\s*thành(?:\s+phố)?|(?:bộ|sở|huyện|quận|xã),\s+(?:(?:ban|ngành|cơ\s+quan(?:\s+ngang\s+bộ)?|địa\s+phương|thị\s+xã|thành\s+phố|phường|đơn\s+vị)(?:,\s+|\s+và\s+)?)+)\s+$"
)
"""Before "dẫn đầu": those of a group, "trong top 5 các tỉnh, thành phố dẫn đầu"."""
_SEVERAL = cue(r"(?:hai|ba|bốn|năm|mười|\d|các|những)\s+$")
_COUNTED_UNITS = cue(
    r"(?<![\w/])(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:tỉnh(?:,\s*thành(?:\s+phố)?)?|thành\s+phố|địa\s+phương|đơn\s+vị|bộ(?:,\s*ngành)?|sở(?:,\s*(?:ban,?\s*)?ngành)?|(?:huyện|quận|xã|phường)(?:\s*,\s*(?:huyện|quận|thị\s+xã|thị|thành\s+phố|thành|thị\s+trấn|xã|phường|đặc\s+khu))*|cơ\s+quan)(?:\s+(?:có|đạt|điểm|kết\s+quả|chỉ\s+số|(?:năm\s+)?20\d\d|{indicator}|xếp|hạng|miền|tây|trung|bắc|nam|đông|bộ|vùng|khu\s+vực|đồng\s+bằng|sông|cửu\s+long|hồng|nguyên|duyên\s+hải|du|núi|phía|thuộc|của|trong))*\s+$"
)
_OF_VALUE = cue(r"\d[.,]\d+\s*(?:điểm|%)?\s*(?:,|–|-|\()\s*$")
"""The form “nhóm cấp huyện, Tuy Phước 85,91 điểm, cao nhất”: of that value, whatever group is named before."""
_TIME_BEFORE = cue(r"(?<!\w)(?:năm|lần|kỳ)\s+$")
_UP_TO = cue(r"(?:\s*[-–]\s*|\s+(?:đến|tới)\s+)(?P<value>\d{1,2})(?![\d%/]|[.,]\d)")
_AND_ANOTHER = cue(
    r"\s*(?:,|và|,\s*và)\s+(?P<value>\d{1,2})(?=\s*(?:[.;)](?!\d)|,\s|$|và\s+\d{1,2}\s*(?:[.,;)](?!\d)|$)))"
)
"""The form “vào nhóm 30 và 25”: one bound for each of those named."""
_AND_LEADERS = cue(
    r"(?:\s+(?:[^\W\d]+|20\d\d|\([^()]{1,20}\))){0,9}?\s*(?:,\s+(?:và\s+|cùng\s+)?|\s(?:và|cùng)\s+)(?P<value>\d{1,2})\s+(?:tỉnh(?:,\s*thành(?:\s+phố)?)?|địa\s+phương|đơn\s+vị|bộ(?:,\s*ngành)?)\s+(?:(?:có|về|chỉ\s+số|điểm(?:\s+số)?|kết\s+quả|{indicator})\s+)*(?:dẫn\s+đầu|đứng\s+đầu|cao\s+nhất|tốt\s+nhất|hàng\s+đầu|đầu\s+bảng)(?!\w)"
)
"""The form “nằm trong 15 tỉnh đứng đầu PAR INDEX và 5 tỉnh đứng đầu SIPAS”: the bound of the next indicator."""
_BOTTOM = cue(r"thấp|cuối|(?:đứng|xếp)\s+(?:cuối|chót|bét)|chót|bét|đội|kém")
_FROM_BELOW = cue(
    r"\s+(?:(?:tính|đếm|kể|nhìn)\s+)?(?:ngược\s+)?từ\s+(?:dưới|cuối|đáy)(?:\s+bảng)?(?:\s+trở)?(?:\s+lên)?(?!\w)"
)


_LED_BY = cue(
    r"(?<!\w)(?:đoàn|phái\s+đoàn|liên\s+danh|tổ|ban|nhóm|đội)\s[^.;:]{0,80}?(?<!\w)do\s+(?:ông|bà|đồng\s+chí|đ/c|phó|chủ\s+tịch|bộ\s+trưởng|thứ\s+trưởng|giám\s+đốc|bí\s+thư|lãnh\s+đạo|trưởng)\s[^.;:]*$"
)
"""The form “đoàn công tác do Phó Chủ tịch UBND tỉnh dẫn đầu”: who leads a party, not a table."""


_PLACE_TOLD = cue(r"\(\s*(?:(?:hạng|thứ|vị\s+trí)\s+)*\d{1,2}(?:/\d{2})?\s*[,;–-]\s+(?:tức\s+|là\s+)*$")
"""The form “Phú Yên (62, áp chót)”: the same place in words."""
_LAST_OF_FIRST = cue(
    r"\s+(?:trong\s+|của\s+)?(?:nhóm|top|tốp)\s+(?P<n>\d{1,2})(?![\d%]|[.,]\d)(?:\s+(?:tỉnh|địa\s+phương|bộ|đơn\s+vị)(?:,?\s+thành(?:\s+phố)?)?(?:\s+(?:có\s+chất\s+lượng\s+điều\s+hành\s+)?(?:dẫn\s+đầu|đứng\s+đầu|tốt\s+nhất|cao\s+nhất|hàng\s+đầu))?)?"
)
"""The form “Cần Thơ đứng cuối nhóm 30”: the last of the first thirty."""
SUPERLATIVES = (_FIRST_THERE, _FIRST_OF_BLOCK, _LAST_UNIT, _CLOSES)
"""What tells a first or a last place besides the words of the lists."""


_GROUP_OF_INDEX = cue(
    r"nhóm\s+\d{1,2}\s+(?:(?:về|ở|với|đối\s+với|trong)\s+)?(?:chỉ\s+số\s+)?(?:{indicator}|par[\s-]?index|cải\s+cách|chuyển\s+đổi|năng\s+lực)(?!\w)"
)
_OUT_OF_ALL = cue(r"\s?/\s?(?:6[0-4]|34)(?![\d/%]|[.,]\d)")
"""The form “PAR INDEX của tỉnh vào nhóm 15/34”."""


class TopScanner(Board):
    """Finds who leads, who trails and who is among the first of one text."""

    def _first_places(self) -> None:
        """The form “ba vị trí dẫn đầu lần lượt thuộc về A, B, C”: as many places as names, which stand beside."""
        if IN_TURN.search(self.text) is None:
            return
        for match in _FIRST_N.finditer(self.text):
            lead = self.text[max(0, match.start() - 12) : match.start()]
            apart = self.free(*match.span("n")) and self.free(*match.span("end"))  # a year may stand between
            apart = apart and (
                self.free(*match.span()) or IN_TURN.search(self.text, match.end(), match.end() + 40) is not None
            )
            if apart and not re.search(r"(?:trong|thuộc|lọt|vào|nhóm|tốp|top)\s+(?:số\s+)?$", lead):
                first = _FROM_ABOVE.match(match["end"])
                count = parse(str(small(match["n"])))
                rule = "first_n" if first else "last_n"
                self.add(Figure(match.start(), match.end(), "rank", count, "rank", "<=", rule=rule))

    def _tops(self) -> None:
        for match in self.grammar["top"].finditer(self.text):
            group = "n1" if match["n1"] else "n2"
            if not self.free(*match.span(group)):
                continue
            closes = _CLOSING.search(self.text, max(0, match.start() - 40), match.start())
            named_top = match.group().startswith(("top", "tốp")) or _BARE_GROUP.match(
                self.text[
                    max(0, match.start() - (60 if self.text.endswith("và ", 0, match.start()) else 12)) : match.end()
                    + 12
                ]
            )
            named_top = named_top or _OF_TOP_UNITS.match(self.text, max(0, match.start() - 12), match.end(group))
            named_top = named_top or _GROUP_OF_UNITS.match(self.text[max(0, match.start() - 12) : match.end() + 20])
            named_top = named_top or (match if self._aims_at_group(match) else None)
            named_top = named_top or (
                _AIMED_GROUP.match(self.text[max(0, match.start() - 12) : match.end() + 20])
                and _AIMED_AT.search(self.text, 0, match.start() + 6)
            )
            named_top = named_top or (
                _NUMBERED.search(match.group()) and _AIMED_AT.search(self.text, 0, match.start() + 6)
            )
            named_top = named_top or _OUT_OF_ALL.match(self.text, match.end(group))
            named_top = named_top or (match if self._next_group(match) else None)
            if match["end"] is None and not named_top and not closes:
                continue
            if match["end"] is None and group == "n1" and re.match(r"\s*(?:%|điểm)", self.text[match.end() :]):
                continue
            count = small(match[group])
            if closes and count > 1:
                self.add(Figure(match.start(), match.end(), "rank", parse(str(count)), "rank", rule="closing"))
                continue
            upto = _UP_TO.match(self.text, match.end()) if match["end"] is None else None
            count = int(upto["value"]) if upto and int(upto["value"]) > count else count
            if count == 1 and match["end"] is None:
                if group == "n1" and match.group().startswith(("top", "tốp")):
                    self.add(Figure(match.start(), match.end(), "rank", parse("1"), "rank", rule="rank"))
                continue
            below = _FROM_BELOW.match(self.text, match.end())
            if below or (match["end"] and _BOTTOM.match(match["end"])):
                end = below.end() if below else match.end()
                self.add(last_so_many(self.text, match.start(), end, count))
            else:
                self.add(
                    Figure(match.start(), match.end(), "rank", parse(str(count)), "rank", comparator="<=", rule="top_n")
                )
                also = _AND_LEADERS.match(self.text, match.end())
                if also and self.free(*also.span("value")):
                    span = (also.start("value"), also.end())
                    self.add(Figure(*span, "rank", parse(also["value"]), "rank", comparator="<=", rule="top_n"))
                end = match.end() if match["end"] is None and not upto else len(self.text)
                while (another := _AND_ANOTHER.match(self.text, end)) and self.free(*another.span("value")):
                    start, end = another.span("value")
                    self.add(Figure(start, end, "rank", parse(another["value"]), "rank", comparator="<=", rule="top_n"))

    def _next_group(self, match: re.Match[str]) -> bool:
        """The form “vào nhóm 25 về PAPI, nhóm 30 về PCI”: the second of a list of groups, each of its indicator."""
        return _GROUP_OF_INDEX.match(self.text, match.start()) is not None and any(
            figure.rule == "top_n" and figure.end <= match.start() for figure in self.scan.figures
        )

    def _aims_at_group(self, match: re.Match[str]) -> bool:
        """The form “mục tiêu xa hơn, đến 2025 vào nhóm 8”: whatever its number, a group that is aimed at."""
        group = _ANY_GROUP.search(self.text, max(0, match.start() - 20), match.end())
        if group is None or not _GROUP_ENDS.match(self.text, match.end()):
            return False
        if (";" in self.text or any(figure.rule == "top_n" for figure in self.scan.figures)) and _LISTED_AIMS.search(
            self.text, max(0, group.start() - 220), group.start()
        ):
            return True
        return AIM.search(self.text, max(0, group.start() - 90), group.start() + 5) is not None or any(
            figure.rule == "top_n" and _ANOTHER_GROUP.fullmatch(self.text, figure.end, group.start())
            for figure in self.scan.figures
        )

    def _superlatives(self) -> None:
        self._last_units()
        spans = [match.span(match.lastgroup or 0) for match in _FIRST_THERE.finditer(self.text)]
        for span in (*spans, *(match.span() for match in _FIRST_OF_BLOCK.finditer(self.text))):
            if self.free(*span):
                self.add(Figure(*span, "rank", parse("1"), "rank", rule="superlative"))
        for name, value, bottom in (
            ("first", 1, None),
            ("second", 2, None),
            ("third", 3, None),
            ("second_last", None, 2),
            ("last", None, 1),
        ):
            for match in self.grammar[name].finditer(self.text):
                if not self.free(*match.span()) or _OTHER_THRONE.match(self.text, match.end()):
                    continue
                before, after = self.text[: match.start()], self.text[match.end() :]
                own = match.group().endswith("nhất") and _IS_THE_PLACE.match(after)
                if own or (_OVER_YEARS.match(after) and not _BACK_AFTER.search(before[-30:])):
                    continue  # "8,48 điểm - cao nhất trong 10 năm qua", "cao nhất là hạng 3 năm 2013"
                if match.group().endswith(" ba") and COUNT_FOLLOWS.match(after):
                    continue  # "đứng ba năm liền"
                if (match.group().startswith("khép") and _OF_SOME.match(after)) or (
                    match.group().startswith("vị trí cuối") and _IN_A_TOP.match(after)
                ):
                    continue
                if _LED_BY.search(before[-160:]) or (bottom and _PLACE_TOLD.search(before[-16:])):
                    continue
                of_all = (_LEVEL_OF_ALL.search(before[-24:]) and _NATION_NEXT.match(after)) or (
                    _HAS_PLACE.search(before[-24:]) and _THERE.match(after)
                )
                if (self.grammar["not_before"].match(after) and not _TABLE_OF_BODIES.match(after)) or (
                    self.grammar["not_after"].search(before[-40:])
                    and not (of_all or (match.group().startswith("về ") and after.startswith(" là ")))
                ):
                    continue
                if re.search(
                    r"(?:nhóm|tốp|top|những|nửa|(?:bộ|cặp)\s+(?:đôi|ba|tứ|tam)|(?:song|tam|tứ)\s+(?:mã|kiệt|trụ)|(?<!thành\s)phần|phía|gần|giữa|trong\s+số|các\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ)(?:(?!\s(?:để|nhưng|khác)\s)[^,.;:]){0,30})\s*(?:[\"“](?:có\s+)?(?:điểm\s+)?)?$",
                    before[-50:],
                ) or (_PARTS.search(before[-12:]) and not OF_ALL_UNITS.match(after)):
                    continue
                if (
                    _HARDLY.search(before[-24:])
                    or (_OF_SEVERAL.search(before[-60:]) and not _IS_WHO.match(after))
                    or _COUNTED_UNITS.search(before[-60:])
                    or (match.group().startswith("vị trí") and _SEVERAL.search(before[-10:]))
                ):
                    continue
                if re.search(
                    r"(?:phục\s+vụ|tạo\s+điều\s+kiện|cung\s+cấp|hỗ\s+trợ|thực\s+hiện|chuẩn\s+bị|bảo\s+đảm|đáp\s+ứng|làm|giải\s+quyết|chăm\s+lo|phát\s+huy)\s+(?:\w+\s+){0,4}$",
                    before[-50:],
                ):
                    continue
                plain = match.group() in {"cao nhất", "thấp nhất", "tốt nhất", "kém nhất", "số một", "vị trí cao nhất"}
                if plain and _OF_A_MOVE.search(before[-40:]):
                    continue  # "có mức cải thiện tốt nhất": who moved most, not who stands first
                if plain and _TIME_BEFORE.search(before[-8:]):
                    continue  # "năm thấp nhất xếp thứ 58": of years, not of units
                if (
                    plain
                    and not of_all
                    and not _AT_LEVEL.search(before[-30:])
                    and not _OF_VALUE.search(before[-16:])
                    and not (before.rstrip().endswith((",", ":", ";")) and _IS_WHO.match(after))
                    and re.search(
                        r"(?:một\s+trong\s+(?:những|các)|những|các|mức\s+độ|nhóm|loại|cấp|nỗ\s+lực|ở\s+mức|thứ\s+hạng|vị\s+trí)\s+(?:[\w,]+\s+){0,6}$",
                        before[-60:],
                    )
                    and not has_a_level(self.text, match.start(), match.end())
                ):
                    continue
                of_first = (
                    _LAST_OF_FIRST.match(self.text, match.end()) if bottom == 1 and self.free(*match.span()) else None
                )
                if of_first is not None:
                    place = parse(of_first["n"])
                    self.add(Figure(match.start(), of_first.end(), "rank", place, "rank", rule="rank"))
                    continue
                told = _ITS_NUMBER.match(self.text, match.end()) if value is None else None
                if told is not None and int(told["value"]) == int(told["total"]) + 1 - (bottom or 1):
                    total, place = int(told["total"]), parse(told["value"])  # "áp chót (16/17)"
                    self.add(Figure(match.start(), told.end(), "rank", place, "rank", total=total, rule="rank"))
                    continue
                self.add(Figure(match.start(), match.end(), "rank", None if value is None else parse(str(value)), "rank",
                                 from_bottom=bottom, rule="superlative", certain=not plain))  # fmt: skip

    def _last_units(self) -> None:
        """The form “Cao Bằng là tỉnh cuối cùng với 50,98 điểm”."""
        ranked = "thấp" in self.text or any(figure.from_bottom for figure in self.scan.figures)
        found = [*_LAST_UNIT.finditer(self.text), *(_CLOSES.finditer(self.text) if ranked else ())]
        for match in found:
            if self.free(*match.span("at")):
                start, end = match.span("at")
                self.add(Figure(start, end, "rank", None, "rank", from_bottom=1, rule="superlative"))

    def _started_from(self) -> None:
        leave_places(self.text, self.scan.figures)
