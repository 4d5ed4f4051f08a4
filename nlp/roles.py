"""What a unit's name does in its sentence: is it measured, compared with, the source, or only the place?"""

from typing import Literal

from nlp.english_roles import english_role, held_there
from nlp.leftout import LEFT_OUT, only_besides
from nlp.patterns import Stretch, cue

Role = Literal["subject", "compared", "source", "place", "person", "addressed", "scope", "mean", "table", "merged"]

_COMPARED = cue(
    r"(?:từ\s+tay|so\s+với|(?:trái|ngược|khác|khác\s+hẳn)\s+với|không\s+như|hơn|(?:hơn|trên|sau|dưới|trước|thua|kém|vượt|xếp\s+(?:trên|sau|dưới)|đứng\s+(?:trên|sau|dưới))\s+(?:(?:mỗi|duy\s+nhất|đúng|cả|chỉ)(?:\s+một)?)|trên|dưới|sau|trước|kém|vượt|vượt\s+qua|vượt\s+mặt|xếp\s+sau|xếp\s+trên|đứng\s+sau|chỉ\s+sau|chỉ\s+xếp\s+sau|ngang|bằng|ngang\s+bằng|nhường\s+chỗ\s+cho|thua|kế\s+sau|xếp\s+dưới|(?:phải|đành|chịu|buộc\s+phải)\s+nhường(?:\s+(?:lại\s+)?(?:ngôi|chỗ|vị\s+trí)(?:\s+(?:đầu|số\s+một|dẫn\s+đầu|này|đó))?)?(?:\s+cho)?|"
    r"(?:đồng|cùng|ngang)\s+(?:thứ\s+)?(?:hạng|điểm|vị\s+trí|mức)[^,;.]{0,30}\svới|khoảng\s+cách\s+với|cách|chênh\s+lệch\s+với|thay(?:\s+(?:thế|cho|chỗ|chân))?|thế\s+(?:chỗ|chân)|bám\s+(?:sát|đuổi|theo|riết)|(?:theo|đuổi|áp|rượt)\s+(?:sát|đuổi|theo)|nối\s+gót|truy\s+đuổi|[\"“]?chiếu\s+(?:trên|dưới)[\"”]?(?:\s+của)?|tiếp\s+sau|[\"“]?(?:soán\s+ngôi|truất\s+(?:ngôi|phế)|phế\s+truất|lật\s+đổ|hạ\s+bệ|đánh\s+bại|hất\s+cẳng|qua\s+mặt|vượt\s+mặt)[\"”]?(?:\s+của)?|(?:hoán\s+)?đổi\s+(?:chỗ|ngôi|vị\s+trí|thứ\s+hạng)(?:\s+(?:cho|với))?|(?:chiếm|lấy|thế\s+vào)\s+(?:chỗ|vị\s+trí)\s+của|cùng\s+với|cùng\s+nhóm\s+với|tương\s+đương|sát)"
    r"\s+(?:với\s+)?(?:các\s+|hai\s+|ba\s+|2\s+|3\s+)?(?:(?:tỉnh|thành\s+phố|tp\.?|địa\s+phương|đơn\s+vị)(?:\s+(?:láng\s+giềng|hàng\s+xóm|bạn|liền\s+kề|kế\s+bên|lân\s+cận|(?:(?:dẫn|đứng|xếp)\s+đầu|(?:đứng|xếp)\s+(?:cuối|nhất|nhì)|(?:đầu|cuối)\s+bảng|quán\s+quân|á\s+quân)(?!\s+là(?!\w))))?|(?:người\s+)?(?:láng\s+giềng|hàng\s+xóm)|thủ\s+đô)?(?:\s+là)?\s*$"
    r"|(?<!\w)(?:kém|thua|hơn|chỉ\s+sau|ngay\s+sau|xếp\s+(?:trên|sau)|đứng\s+(?:trên|sau))\s+(?:(?:địa\s+phương|tỉnh|đơn\s+vị)\s+)?(?:(?:xếp|đứng|ở)\s+)?(?:(?:vị\s+trí|thứ|hạng)\s+)+(?:\d{1,2}|nhất|nhì|hai|ba)\s+(?:là|của)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
    r"|(?<!\w)(?:above|below|exceed(?:ed|ing)|under|over|behind|ahead\s+of|after|than|surpass(?:ed|ing)|overtak(?:en|ing)|overtook|trailing|compared\s+(?:to|with)|along\s+with|together\s+with|against|replac(?:ed|ing)|past|dethron(?:ed|ing)|unseat(?:ed|ing)|oust(?:ed|ing)|displac(?:ed|ing)|leapfrogg(?:ed|ing)|pipp(?:ed|ing)|beat(?:ing)?|edg(?:ed|ing)\s+out|push(?:ed|ing)\s+aside|knock(?:ed|ing)(?:\s+off)?|trail(?:ed|s)(?:\s+only)?(?!\s+by\s)|outpac(?:ed|ing)|overhaul(?:ed|ing)|clear\s+of|short\s+of|shy\s+of|adrift\s+of|alongside|unlike)\s+(?:the\s+)?(?:\w+\s+){0,3}$"
)
_ITS_REIGN = cue(
    r"['’]s\s+(?:[\w-]+\s+){0,3}?(?:reign|run|streak|dominance|hegemony|grip|stint|supremacy|stranglehold)(?!\w)"
)
"""The form “Hai Phong ended Quang Ninh's eight-year reign”: what is told behind is told of the first."""
_MAKES_WAY = cue(
    r"(?<!\w)nhường\s+(?:lại\s+)?(?:chỗ|sân\s+chơi|ánh\s+hào\s+quang)\s+cho\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
LEAVES_BEHIND = cue(r"(?<!\w)bỏ\s+(?:xa|lại|cách)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")
_ITS_PLACE = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:,\s*)?(?:xếp|đứng|ở|về)\s+(?:(?:vị\s+trí|hạng|ở|ngay)\s+)*(?:thứ\s+|sau|kế)?(?:\d|hai|nhì|ba|tư)"
)
"""The form “A bỏ xa B (0,69) ở vị trí thứ hai”: the one who is left behind holds that place."""
_HAS_OWN = cue(r"\s+(?:với|đạt)\s+(?:[^\W\d]+\s+){0,2}\d|\s*\((?:đạt\s+)?\d")
"""The form “Trà Vinh nhường chỗ cho Quảng Ninh với 26 điểm”: the one who comes next has the score."""
_NOT_THESE = cue(
    r"(?<!\w)(?:không|chẳng|chưa)\s+(?:còn\s+)?(?:thuộc\s+về|(?:rơi|lọt|vào|về|nằm\s+trong)\s+(?:vào\s+)?tay|gọi\s+tên|là\s+của)\s+(?:tỉnh|thành\s+phố|tp\.?|bộ)?\s*$|(?<!\w)(?:không|chẳng|chả|chưa)\s+phải\s+(?:chỉ\s+)?(?:là\s+)?(?:của\s+|ở\s+|tại\s+)?(?:các\s+|những\s+)?(?:ông\s+lớn\s+)?(?:tỉnh|thành\s+phố|tp\.?|đô\s+thị|bộ|sở)?\s*$"
)
"""The form “Không phải Hà Nội hay Đà Nẵng, Quảng Ninh mới dẫn đầu”."""
_CATCHES_UP = cue(
    r"(?<!\w)(?:bắt\s+kịp|đuổi\s+kịp|theo\s+kịp|san\s+bằng\s+với|tiệm\s+cận|tiếp\s+cận)\s+(?:với\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
TAKEN_FROM = cue(
    r"(?<!\w)(?:soán|giành(?:\s+lại)?|lấy(?:\s+lại)?|đoạt(?:\s+lại)?|tước|cướp|chiếm(?:\s+lại)?|đòi\s+lại|truất)[\"”’']?\s+(?:ngôi|vị\s+trí|danh\s+hiệu|chỗ|hạng|thứ\s+hạng|chiếc\s+ghế|ghế|chức|vương\s+miện)(?!\w)[^,;.()]{0,40}?\s(?:của|từ(?:\s+tay)?)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “soán ngôi á quân của Lào Cai”: who held the place before."""
_OVERTAKEN_BY = cue(r"(?<!\w)(?:bị|để|để\s+cho|nhìn)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")
_THROWS_OUT = cue(
    r"(?<!\w)(?:hất(?:\s+cẳng)?|đẩy|gạt|loại|truất|phế\s+truất|xô|đánh\s+bật|đá|bật)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_OUT_OF = cue(r"\s+(?:ra\s+|văng\s+|bật\s+|rời\s+)?khỏi(?!\w)")
"""Around a unit that another drives off its place: "A hất B khỏi ngôi nhì"."""
_OVERTAKES = cue(
    r"\s+(?:vượt|qua\s+mặt|soán|bỏ\s+xa|bỏ\s+lại|bứt|đẩy|hất|truất|giành|lấy|cướp|chiếm|san\s+bằng|bắt\s+kịp)(?!\w)"
)
_SOME_OF = cue(
    r"(?<!\w)(?:một|nhiều|các|vài|có|mấy|những|hai|ba|bốn|không\s+ít|một\s+số)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố)\s+(?:ở\s+|thuộc\s+|vùng\s+|khu\s+vực\s+|của\s+)*$"
)
"""Before a region: "một tỉnh miền Trung" is some province of it."""
_WHICH = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:\s[–-]|,)\s+(?:(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ|cái\s+tên|quán\s+quân|á\s+quân|nhà\s+vô\s+địch|đương\s+kim|cựu|vốn|từng)\s[^;.()]{0,60}?,\s+|(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ|cái\s+tên|nơi)\s+)(?:nay|năm\s+nay|kỳ\s+này|lần\s+này|giờ|hiện)\s+(?:(?:chỉ|đã|phải|bị|mới|còn|chịu)\s+)*(?:lùi|tụt|rơi|rớt|xuống|trượt|đứng|xếp|về|ở)\s|\s*(?:province|city)?,\s+(?:(?:ranked|placed|which\s+finished)\s+)?(?:second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th))(?:\s+place)?\s+(?:with|at|on)\s+(?:only\s+|just\s+|a\s+score\s+of\s+)?\d|\s*(?:province|city)?\s+in\s+(?:second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th))(?:\s+(?:place|position|spot))?(?=\s*(?:[.,;)]|$)|\s+(?:with|and|while)\s)|\s*(?:province|city)?,\s+whose\s|\s*(?:province|city)?,\s+(?:(?:the|a|last)\s+[^,;.()]{4,50},\s+)?(?:which|who)\s+(?:had|has|was|is|came|ranked|led|scored|placed|finished|topped|stood|dropped|fell|slipped|rose|climbed|got|earned|collected|amassed|garnered|recorded|posted|received|obtained|achieved|reached|won|managed|finished|gained|registered|notched|tallied|took|secured|held|jumped|leapt|leaped|moved|improved|slid|lost|vaulted|soared|surged|rocketed|plunged|tumbled|plummeted|sank|retained|kept|advanced|maintained|regained|occupied|now\s+ranks|ranks|stands|sits)(?!\w)"
)
"""The forms “vượt Đà Nẵng - quán quân năm 2016, nay chỉ đứng thứ hai", "ahead of Quang Ninh, which came second with 91.04 percent”: what is told behind is told of it."""
_COMPARED_MEAN = cue(
    r"(?:so\s+với|hơn|trên|dưới|kém|vượt|bằng|ngang|sát|đúng|tương\s+đương|xấp\s+xỉ|tiệm\s+cận|gần|suýt\s+soát|nhích\s+qua|thua)\s+(?:với\s+)?(?:mức\s+|điểm\s+|giá\s+trị\s+|chỉ\s+số\s+)*(?:trung\s+bình|bình\s+quân|trung\s+vị|tb|(?:mức|mặt\s+bằng|điểm|kết\s+quả)\s+chung)(?:\s+(?:chung|của))*\s*$"
)
_MEAN = cue(
    r"(?:trung\s+bình|bình\s+quân|trung\s+vị|(?<!\w)tb|(?:mức|mặt\s+bằng|điểm)\s+chung)(?:\s+(?:chung|của|mỗi|điểm|chỉ\s+số|các\s+chỉ\s+số|khối|là|toàn|cả|vùng|khu\s+vực))*\s*$"
)
_SHARES_PLACE = cue(
    r"(?:đồng|cùng|ngang)\s+(?:hạng|vị\s+trí|xếp\s+thứ|đứng\s+thứ|thứ)[^,;.]{0,30}\s(?:với|cùng)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_SOURCE_BEFORE = cue(
    r"(?<!\w)(?:according\s+to|(?:announced|released|published|compiled|conducted|issued|unveiled|reported|made|report|survey)\s+by|data\s+from)\s+(?:the\s+)?$|(?:theo|do|được|thay\s+mặt|thông\s+tin\s+từ|nguồn|báo\s+cáo\s+của|công\s+bố\s+của|quyết\s+định\s+của|đánh\s+giá\s+của|khảo\s+sát\s+của|kế\s+hoạch\s+của|(?<!là\s)kết\s+quả\s+của|(?:thẩm\s+định|chấm\s+điểm)\s+của|kết\s+luận\s+của|thông\s+báo\s+của)\s+(?:(?:ubnd|hđnd|báo\s+cáo\s+của|công\s+bố\s+của|lãnh\s+đạo)\s+)?(?:tỉnh\s+|thành\s+phố\s+)?$"
)
_POINTS_GIVEN = cue(
    r"(?<!\w)điểm\s+(?:số\s+)?(?:tự\s+)?(?:thẩm\s+định|chấm|đánh\s+giá)\s+của\s+(?:tỉnh\s+|thành\s+phố\s+)?$"
)
_APPRAISER = "bộ nội vụ"
"""Who appraises: "điểm thẩm định của Bộ Nội vụ" are points that it gave."""
_RESULT_OF = cue(
    r"(?<!báo\scáo\s)(?<!theo\s)(?<!\w)(?:con\s+số|kết\s+quả)(?:\s+(?:xếp\s+hạng|đánh\s+giá|các\s+chỉ\s+số|bộ\s+chỉ\s+số|chỉ\s+số|{indicator}))*(?:\s+năm\s+20\d\d)?\s+của\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_RESULT_TOLD = cue(
    r"\s*(?:(?:trong\s+|ở\s+)?(?:năm\s+)?20\d\d\s*)?(?::|như\s+sau|cụ\s+thể|(?:(?:chỉ|cũng|vẫn|lại|đã|mới|lần\s+lượt)\s+)*(?:là|đạt|ở\s+mức|dừng)\s+(?:ở\s+|mức\s+|lại\s+|hơn\s+|trên\s+|gần\s+)*\d)"
)
"""The form “Kết quả của Thái Nguyên năm 2022: PAR INDEX …”: what the unit got, not what it says."""
_HAS_POINTS = cue(r"\s+(?:(?:chỉ|đã|cũng|mới|năm\s+\d{4})\s+)*(?:đạt|là|được|có|ở\s+mức|tăng|giảm|xếp|đứng)(?!\w)")
"""The form “điểm thẩm định của Nam Định đạt 57,9 điểm”: of the unit, not by it."""
_BY_DOCUMENT = cue(
    r"(?<!\w)(?:quyết\s+định|báo\s+cáo|công\s+văn|thông\s+báo|kết\s+luận|nghị\s+quyết|văn\s+bản|tờ\s+trình|chỉ\s+thị|công\s+điện|thông\s+cáo)(?:\s+(?:số|ngày|năm|tháng)(?=\s))?(?:\s+[^\s,;()]+){0,9}?\s+của\s+(?:ubnd\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “Theo Quyết định số 292/QĐ-BNV ngày 12/4/2024 của Bộ Nội vụ, Bộ Tài chính xếp thứ 3”: who issued it."""
_AT_PUBLICATION = cue(
    r"(?<!\w)(?:theo|tại|trong|qua|từ|ở|sau)\s+(?:[^\s,;()]+\s+){0,3}?(?:công\s+bố|họp\s+báo|hội\s+nghị|bảng\s+xếp\s+hạng|thông\s+tin|xếp\s+hạng)(?:\s+[^\s,;()]+){0,9}?\s+của\s+$"
)
_PUBLISHER = cue(
    r"(?:bộ|vcci|undp|cecodes|liên\s+đoàn|phòng\s+thương\s+mại|chính\s+phủ|ban\s+chỉ\s+đạo|ủy\s+ban|văn\s+phòng)(?!\w)"
)
_THEN_WHO = cue(r"\s*(?:\([^()]*\)\s*)?,\s")
"""The form “Theo công bố ngày 17/4 của Bộ Nội vụ, Bắc Giang xếp thứ 4”: who published it."""
_RATERS = cue(
    r"(?:doanh\s+nghiệp|người\s+dân|doanh\s+nhân|nhà\s+đầu\s+tư)\s+(?:(?:ở|tại|của|trên\s+địa\s+bàn|tỉnh|thành\s+phố|tp\.?)\s*)*$"
)
_RATE = cue(r"\s+(?:đã\s+|vẫn\s+|cũng\s+|rất\s+)?(?:đánh\s+giá|chấm|cho\s+điểm)(?!\w)")
"""The form “doanh nghiệp Yên Bái đánh giá cao tính năng động (7,1 điểm)”: those who rate their province."""
_FORESEES = cue(
    r"\s+(?:cũng\s+|đã\s+)?(?:ước|dự\s+kiến|dự\s+đoán|dự\s+tính|tính)\s+(?:năm\s+20\d\d,?\s+)?(?:chỉ\s+số|điểm|kết\s+quả|thứ\s+hạng|{indicator})(?!\w)"
)
"""The form “Sở Kế hoạch và Đầu tư Sơn La ước PCI 2021 đạt …”: the department tells of its province."""
_FORESEEN = cue(
    r"\s+(?:dự\s+báo|ước\s+tính|dự\s+đoán)\s+(?:sẽ\s+)?(?:xếp|đứng|đạt|tăng|giảm|lọt|vào|lên|tụt|giữ|vươn)(?!\w)"
)
"""The form “Hậu Giang dự báo xếp hạng 15”: what is foreseen of it, not by it."""
_SAID_BY = cue(
    r"(?:^|[\s(])(?:(?<!tiếp\s)(?<!kế\s)theo(?!\s+(?:đúng\s+)?(?:thứ\s+tự|sau|sát|chân|đó))|thông\s+tin\s+từ|căn\s+cứ|số\s+liệu\s+của|thống\s+kê\s+của)(?:\s+[^\s,.;:]+){0,7}\s+$"
)
_SOURCE_AFTER = cue(
    r"(?:\s*\([a-z]{2,8}\))?\s+(?:has\s+|have\s+|on\s+\w+\s+\d+\s+|just\s+)*(?:announced|released|published|said|says|reported|unveiled|issued|launched|conducted|(?:figures|data|statistics|numbers)\s+(?:show|suggest|indicate|reveal)(?:s|ed|n)?)(?!\w)|\s*,?\s*(?:\([^)]{0,30}\)\s*)?(?:đã\s+|vừa\s+|mới\s+|cũng\s+|chính\s+thức\s+|phối\s+hợp\s+|vừa\s+có\s+)*(?:công\s+bố|cho\s+biết|tổ\s+chức|ban\s+hành|khảo\s+sát|thông\s+báo|báo\s+cáo|triển\s+khai|phê\s+duyệt|phối\s+hợp|cho\s+hay|đánh\s+giá|thực\s+hiện\s+khảo\s+sát|phát\s+biểu|"
    r"khẳng\s+định|nhấn\s+mạnh|ký|chủ\s+trì|xác\s+định|yêu\s+cầu|đề\s+nghị|thông\s+tin|họp|ước\s+tính|dự\s+báo|nhận\s+định|tham\s+mưu|đang\s+tham\s+mưu|chấm\s+điểm|thẩm\s+định|đề\s+ra|đặt\s+ra|đặt\s+chỉ\s+tiêu|kiến\s+nghị|lý\s+giải|chỉ\s+ra|phân\s+tích|giải\s+thích|đề\s+xuất|tính\s+toán|rà\s+soát|trình|kết\s+luận|thống\s+kê|thừa\s+nhận|xác\s+nhận|đính\s+chính|cải\s+chính|bác(?:\s+bỏ)?\s+(?:thông\s+)?tin|tiết\s+lộ|cập\s+nhật|(?:đưa|loan|phát)\s+tin|đăng\s+tải|tường\s+thuật|nêu(?:\s+rõ)?|nhận\s+xét|dẫn\s+(?:số\s+liệu|kết\s+quả|báo\s+cáo|thông\s+tin)|tổng\s+hợp|tiến\s+hành|giao\s+cho|xây\s+dựng\s+kế\s+hoạch|phụ\s+trách|chịu\s+trách\s+nhiệm|đảm\s+nhận|đảm\s+trách|làm\s+đầu\s+mối|là\s+(?:cơ\s+quan\s+)?đầu\s+mối|được\s+giao\s+(?:chủ\s+trì|phụ\s+trách|theo\s+dõi|nhiệm\s+vụ|tham\s+mưu|làm|đôn\s+đốc))(?!\w)"
)
_LED_BY = cue(r"(?<!\w)do\s+(?:tỉnh\s+|thành\s+phố\s+|huyện\s+|quận\s+|phường\s+|xã\s+)?$")
_LEADS = cue(r"\s+(?:dẫn\s+đầu|đứng\s+đầu|xếp\s+đầu|nắm\s+giữ|giữ|chiếm)(?!\w)")
"""The form “khối huyện do Quang Bình dẫn đầu”."""
_PLACE_BEFORE = cue(
    r"(?<!\w)(?:held|announced|reported|based|located|released|published|conference|ceremony|meeting)\s+in\s+$|(?:tại|ở|trên\s+địa\s+bàn|(?<!kế\s)(?<!tiếp\s)(?<!rồi\s)(?<!sau\sđó\s)(?<!rồi\smới\s)(?<!đó\smới\s)đến|về\s+thăm|địa\s+bàn|thăm)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_ONLY_ONE_OF = cue(
    r"(?<!\w)(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|đại\s+diện|cái\s+tên)\s+(?:duy\s+nhất|đầu\s+tiên)\s+(?:(?:của|ở|trong|thuộc|tại|đến\s+từ)\s+)?$"
)
"""The form “Bình Dương là tỉnh duy nhất vùng Đông Nam Bộ vào nhóm cao nhất”: where it lies."""
_PERSON_BEFORE = cue(
    r"(?<!\w)(?:directors?|deputy\s+heads?|heads?|leaders|representatives?|officials?|chief)\s+(?:of|from|at)\s+(?:the\s+)?(?:provincial\s+|city\s+)?$|(?:chủ\s+tịch|bí\s+thư|giám\s+đốc|bộ\s+trưởng|thứ\s+trưởng|tỉnh\s+ủy|thành\s+ủy|lãnh\s+đạo|đại\s+diện|ông|bà|đồng\s+chí|trưởng\s+ban|đoàn|đại\s+biểu|phó|trưởng|cán\s+bộ|người\s+dân|doanh\s+nghiệp|nhân\s+dân|đảng\s+bộ|chi\s+nhánh)"
    r"(?:\s+(?:ubnd|hđnd|thường\s+trực|tỉnh\s+ủy|thành\s+ủy|sở\s+\w+|đảng\s+ủy|hội|liên\s+đoàn)){0,2}\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_ARE_CONTENT = cue(
    r"\s+(?:(?:được\s+(?:hỏi|khảo\s+sát)|cảm\s+thấy|cho\s+biết|đã|rất|đang|ít|kém|chưa)\s+)*hài\s+lòng(?!\w)"
)
"""The form “người dân Hà Nội hài lòng 84,2% với …”: theirs is the province's."""
_CONTENTMENT_OF = cue(
    r"hài\s+lòng(?:\s+chung)?\s+của\s+(?:người\s+dân|nhân\s+dân|công\s+dân|doanh\s+nghiệp|tổ\s+chức)(?:(?:,|\s+và|,\s+và)\s+(?:doanh\s+nghiệp|tổ\s+chức|người\s+dân))*\s+(?:(?:ở|tại|trên\s+địa\s+bàn)\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “mức hài lòng của người dân huyện Ba Bể đạt 82,4%”: so it is told of the district."""
_ADDRESSED_BEFORE = cue(
    r"(?:(?<!\w)nhường(?:[^,;.()]|,(?=\s+(?:ngành|thành|cơ\s+quan|địa\s+phương)\s)){0,90}?\s+cho|(?<!\w)(?:mất|để\s+mất|đánh\s+mất|tuột|vuột|rơi|để\s+tuột|để\s+rơi|đánh\s+rơi|để)\s[^,;.()]{0,40}?\s(?:về|vào)\s+tay|yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|đôn\s+đốc|hướng\s+dẫn|giúp|hỗ\s+trợ|gửi|cùng|tới|với\s+sự\s+tham\s+gia\s+của|công\s+nhận)\s+(?:cho\s+)?(?:ubnd\s+)?$"
)
_CHARGED = cue(r"(?<!được\s)(?<!bàn\s)(?<!\w)(?:giao|phân\s+công|giao\s+nhiệm\s+vụ)\s+(?:cho\s+)?$")
"""The form “giao Sở Tài chính nâng hạng cải cách tài chính công”: who has to see to it."""
_IN_CHARGE = cue(
    r"\s+(?:được\s+giao|phụ\s+trách|chịu\s+trách\s+nhiệm|lo|đảm\s+nhận|đảm\s+trách|chủ\s+trì|theo\s+dõi|(?:là(?:m)?\s+)?(?:cơ\s+quan\s+)?đầu\s+mối)(?:\s+(?:phụ\s+trách|chủ\s+trì|theo\s+dõi|nâng|cải\s+thiện|về|chính|việc|của|đối\s+với|cho)){0,4}\s+(?:bộ\s+chỉ\s+số|chỉ\s+số|{indicator})(?!\w)"
)
"""The form “Sở Nội vụ lo PAR INDEX (hiện hạng 35), Sở Kế hoạch và Đầu tư chịu trách nhiệm PCI”: the places are the province's."""
_HELPED = cue(r"(?<!\w)giúp\s+(?:cho\s+)?(?:ubnd\s+)?$")
_HELPED_TO = cue(
    r"\s+(?:(?:có|được|đã|lần\s+đầu|tiếp\s+tục|vẫn|(?:năm|lần)\s+thứ\s+\w+(?:\s+(?:liên\s+tiếp|liền))?)\s+)*(?:đứng|xếp|đạt|vươn|giữ|lọt|nằm|tăng|trở|dẫn|leo|nhảy|vọt|bật|vượt|thoát|lên|vào|cải\s+thiện|duy\s+trì|chen|góp\s+mặt|bứt|giành)(?!\w)"
)
"""The form “68,45 điểm giúp Long An đứng thứ 10”."""
_TOGETHER_WITH = cue(r"(?<!\w)cùng\s+(?:tỉnh\s+|thành\s+phố\s+)?$")
_THEN_SHARE = cue(
    r"(?:\s*\([^()]*\))?(?:(?:\s*,|\s+và)\s+[^\d,;.:()]{2,30}?(?:\s*\([^()]*\))?){0,3}\s+(?:(?:đã|cũng|tiếp\s+tục|lại|vẫn)\s+)*(?:chia(?:\s+(?:nhau|sẻ))?|đồng|đều|cùng|đứng|xếp|lọt|nằm|vào|giữ|có\s+mặt|góp\s+mặt|thuộc|ở|lần\s+lượt)\s"
)
"""Around the second of two who share a place: "Hưng Yên cùng Vĩnh Phúc chia sẻ vị trí thứ 5"."""
_SCOPE_BEFORE = cue(
    r"(?:dẫn\s+đầu|đứng\s+đầu|cao\s+nhất|thấp\s+nhất|toàn|khu\s+vực|trong\s+khu\s+vực|(?:trong|của|thuộc)\s+(?:số\s+)?(?:các\s+|\d+\s+)?(?:tỉnh|địa\s+phương|tỉnh,\s+thành(?:\s+phố)?)(?:\s+(?:thuộc|trong|của))?(?:\s+khu\s+vực|\s+vùng)?|trong\s+vùng|thuộc\s+vùng|trong|riêng|ở|của\s+vùng|của\s+khu\s+vực|(?:địa\s+phương|tỉnh|thành\s+phố|đơn\s+vị|đại\s+diện|cái\s+tên|gương\s+mặt)(?:\s+(?:duy\s+nhất|tiêu\s+biểu|đầu\s+tiên|thứ\s+\w+|khác|còn\s+lại|hiếm\s+hoi))*\s+(?:của|thuộc|đến\s+từ)|nhóm(?:\s+các)?(?:\s+tỉnh|\s+địa\s+phương)?)\s+(?:vùng\s+|khu\s+vực\s+|cả\s+|khối\s+(?:các\s+tỉnh\s+)?)?$"
)

_OF_TOTAL = cue(r"\d\s*/\s*$|\d\s*/\s*\d{2,3}\s+$")
"""The form “xếp thứ 48/63 tỉnh, thành phố”: those that a rank counts among."""

_ITS_OFFICES = cue(
    r"(?<![\w.,])(?:\d{1,3}|các)\s+(?:(?:sở|ban|ngành|cơ\s+quan|đơn\s+vị|huyện|thị\s+xã|thành\s+phố|xã|phường|địa\s+phương|chuyên\s+môn|tương\s+đương|và)[,\s]+)+(?:trực\s+)?thuộc\s+$"
)
"""The form “xếp thứ nhất trong 20 sở, cơ quan thuộc UBND tỉnh”: whose they are that are ranked."""
_PARTS_OF = cue(r"(?<!\w)(?:đơn\s+vị|tổng\s+cục|cục|vụ|cơ\s+quan|bộ\s+máy)\s+(?:trực\s+)?(?:thuộc|trong)\s+$")
_A_MINISTRY = cue(r"(?:bộ|ngân\s+hàng\s+nhà|nhnn|thanh\s+tra\s+chính|bảo\s+hiểm\s+xã|bhxh)(?!\w)")
"""The form “đứng đầu các đơn vị thuộc Bộ Tài chính”: whose parts are ranked."""
_BESIDE_FIRST = cue(r"^\W*(?:cùng\s+với|bên\s+cạnh)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")
_HOLDS = cue(
    r"\s+(?:(?:đang|tiếp\s+tục|vẫn|đã)\s+)*(?:đứng|xếp|ở|giữ)\s+(?:(?:vị\s+trí|hạng|ở|thứ\s+hạng)\s+)*(?:thứ\s+)?\d"
)
"""The form “Cùng với Bến Tre đứng thứ 11, Vĩnh Long …”: whoever stands beside another has a place of its own."""
_OPENS_WITH_REGION = cue(
    r"(?:^\W*|[,:]\s+)(?:ở|tại|riêng|với|trong|(?:tính|xét|so|nhìn)\s+(?:chung|riêng|toàn)(?:\s+(?:cả|toàn|ở|trong))?)\s+(?:vùng\s+|khu\s+vực\s+)?$"
)
_OVER_A_REGION = cue(
    r"(?<!\w)(?:tính|xét|so|nhìn)\s+(?:chung|riêng|toàn)(?:\s+(?:cả|toàn|ở|trong))?\s+(?:vùng\s+|khu\s+vực\s+|miền\s+)?$"
)
"""The form “Tính chung khu vực Đông Nam Bộ, Bà Rịa - Vũng Tàu dẫn đầu”: who is told of stands behind the comma."""
_ITS_INDEX = cue(
    r",\s+(?:(?:điểm|chỉ\s+số|kết\s+quả|mức\s+độ|mức)\s+)*(?:{indicator}|hài\s+lòng(?:\s+của\s+người\s+dân)?|cải\s+cách\s+hành\s+chính)\s+(?:(?:năm\s+)?20\d\d\s+)?(?:(?:trung\s+bình|bình\s+quân|chung|chỉ)\s+)*(?:đạt|là|tăng|giảm|ở\s+mức)\s"
)
"""The form “Ở vùng Đông Nam Bộ, SIPAS 2022 đạt 81,2%”: the index of the region."""
_OF_ITS_PROVINCES = cue(
    r"[;,]\s+(?:(?:còn|riêng|trong\s+khi)\s+)?của\s+(?:các|\d{1,2})\s+(?:tỉnh,?\s*thành(?:\s+phố)?|tỉnh|địa\s+phương)\s+(?:(?:thuộc|trong|ở|khu\s+vực|vùng)\s+)*$"
)
_IS_THAT = cue(r"\s+(?:(?:chỉ|lại|mới)\s+)?(?:là|đạt|ở\s+mức)\s+\d")
"""The form “bình quân của các tỉnh Tây Nguyên là 64,5 điểm; của 13 tỉnh, thành Đồng bằng sông Cửu Long là 66,7”."""
_MERGED_BEFORE = cue(
    r"(?:(?:sau\s+khi|khi|từ\s+khi|nơi|đơn\s+vị|bộ)\s+(?:vừa\s+|mới\s+|đã\s+)?(?:tiếp\s+nhận|nhận\s+thêm|thu\s+nhận)(?:\s+(?:chức\s+năng|nhiệm\s+vụ|một\s+phần|nhân\s+sự|lĩnh\s+vực|mảng)[^,;.()\d]{0,40}?\s(?:từ|của))?|tính\s+(?:cả|gộp)\s+(?:phần|kết\s+quả|điểm)\s+của|hợp\s+nhất|sáp\s+nhập|(?<!thu\s)(?<!gia\s)(?<!hội\s)(?<!xuất\s)(?<!cập\s)(?<!du\s)nhập|gộp|hình\s+thành|thành\s+lập\s+trên\s+cơ\s+sở|trên\s+cơ\s+sở)\s+(?:thêm\s+|toàn\s+bộ\s+|diện\s+tích\s+|nguyên\s+trạng\s+)*(?:từ\s+|với\s+|cùng\s+|vào\s+|giữa\s+)?"
    r"(?:(?:các|hai|ba|2|3)\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|địa\s+phương\s+|bộ\s+)?(?:[^,;.()\d]{2,50}?\s*(?:,|và|với)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?){0,3}$"
)
_MERGER_BRACKET = cue(
    r"\(\s*(?:(?:được\s+|mới\s+)*(?:sáp\s+nhập|hợp\s+nhất|hình\s+thành|trên\s+cơ\s+sở|gộp|nhập)|sau(?:\s+khi)?\s+(?:sáp\s+nhập|hợp\s+nhất|sắp\s+xếp)|tiền\s+thân(?:\s+là)?|trước(?:\s+(?:đây|kia))?\s+là|đổi\s+tên\s+từ|tên\s+cũ|tách\s+từ|nay\s+(?:là|thuộc|nhập|đã|sáp|hợp))[^()\d;]*\)"
    r"|\(\s*(?:bao\s+)?gồm[^()\d;]*\s(?:cũ|trước\s+đây|trước\s+sáp\s+nhập|trước\s+khi\s+sáp\s+nhập)\s*\)"
    r"|(?P<whole>[^\W\d]+\s[^\W\d]+)\s*\(\s*(?:bao\s+)?gồm\s[^()\d;]*?(?P=whole)[^()\d;]*\)"
)
"""The form “Phú Thọ (gồm Vĩnh Phúc, Hòa Bình và Phú Thọ cũ)”: what the unit was made of."""
_LONGEST_NAME = 40
_AFTER_MERGER = cue(
    r"(?:^|[.;:]\s+)(?:(?:năm|tháng|từ|đến|ngày|trong)\s[^,.;]{1,30},\s*)?(?:sau\s+khi|sau|trước\s+khi|kể\s+từ\s+khi|từ\s+khi|từ\s+ngày)?\s*(?:được\s+)?(?:hợp\s+nhất|sáp\s+nhập|nhập|gộp)\s[^.;]*,\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “Sau khi hợp nhất với Bình Dương, TP.HCM xếp thứ 6”: behind the comma stands who is spoken of."""
_MADE_OF = cue(r"(?:gồm\s+cả|bao\s+gồm|gồm|từ|với|cùng)\s+(?:tỉnh\s+|thành\s+phố\s+|địa\s+phận\s+|địa\s+bàn\s+)*$")
_INCLUDING = cue(
    r"(?<!tỉnh)(?<!thành)(?<!\sphố)(?<!phương)(?<!đơn\svị)(?<!nhất)(?<!thấp)(?<!\scao)(?<!cuối)(?<!\sđầu)(?<!bảng)(?<!\sbộ)(?<!quan)(?<!nhóm)(?<!còn\slại),\s+(?:nay\s+|đã\s+|bao\s+)?gồm\s+(?:cả\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “Bắc Ninh hiện nay, gồm cả Bắc Giang, đứng thứ 7”."""
_AREA_OF = cue(
    r"(?<!\w)(?:khu\s+vực|địa\s+bàn|vùng|phần|thuộc)\s+(?:(?:tỉnh|thành\s+phố|tp\.?|địa\s+bàn|của|vùng)\s+)*$"
)
"""The form “các xã thuộc khu vực Hậu Giang cũ”: where units lie, no unit that is measured itself."""
_OLD_AFTER = cue(r"\s+(?:cũ|trước\s+đây|trước\s+sáp\s+nhập|trước\s+khi\s+sáp\s+nhập)(?!\w)")
"""The form “sau khi hợp nhất với Bình Dương và Bà Rịa - Vũng Tàu": the names of what a unit was made of."""


def _in_merger_bracket(lowered: str, start: int) -> bool:
    """Whether a name stands in a bracket that tells what the unit before it was made of."""
    opened = lowered.rfind("(", 0, start)
    closed = lowered.find(")", start)
    if opened < 0 or closed < 0 or lowered.rfind(")", opened, start) >= 0:
        return False
    made = _MERGER_BRACKET.search(lowered, max(0, opened - _LONGEST_NAME), closed + 1)
    return made is not None and made.end() > start


_COMMUNE_BEFORE = cue(
    r"(?<!\w)(?:xã|phường|thị\s+trấn)\s+[^,;.:()\d]{2,24}\s?\(\s*(?:(?:huyện|thị\s+xã|thành\s+phố|tp\.?|quận|tỉnh|tx\.?)\s*)?$"
)
"""The form “xã Thanh Đức (Long Hồ) 95,2 điểm”: where the commune lies."""
_INDEX_OF = cue(
    r"(?:index|{indicator}|hành\s+chính|cấp\s+tỉnh|chuyển\s+đổi\s+số|hài\s+lòng|\))\s+(?:năm\s+20\d\d\s+)?của\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_COMES_OUT = cue(
    r"\s+(?:vừa\s+|mới\s+|đã\s+)?công\s+bố\s+(?:năm|tháng|ngày|hồi|vào|trong|đầu|giữa|cuối|sáng|chiều|hôm|tuần|mới\s+đây|gần\s+đây|lần|kỳ|đợt|đạt|cho\s+thấy|là)(?!\w)"
)
"""The form “Chỉ số PCI của Hà Nam công bố tháng 4/2022 đạt …”: whose the indicator is, not who announces it."""
_OWNS_A_CITY = cue(
    r"['’]s\s+(?:\w+\s+){0,2}(?:largest|biggest|second|only|main|leading|smallest|poorest|richest|capital|hub|gateway|economic|most)\s+(?:\w+\s+){0,2}(?:city|province|locality|hub|economy|metropolis|centre|center|capital|municipality)(?!\w)"
)
"""The form “the Mekong Delta's largest city”: another is spoken of."""
_DATELINE = cue(
    r",\s+(?:\d{1,2}\s+[a-z]+|[a-z]+\s+\d{1,2}),?\s+20\d\d\s*[-–—:]+\s|(?:\s+city)?,?\s*(?:\((?:vna|vns|vnp|vov|vnp/vnf|vir|ttxvn|nd|dtinews)\)\s*[-–—]+\s|[—–]\s+(?:[a-z'’-]+\s+){0,4}(?:the|a|an|of|in|has|have|had|for|with|by|its|was|were|and|according)\s)"
)
_ANY_WORD = cue(r"\w")
_SEAT = cue(
    r"(?:hà\s+nội|ha\s?noi|hcmc?(?:\s+city)?|tp\.?\s*(?:hcm|hồ\s+chí\s+minh)|(?:thành\s+phố\s+)?h(?:o|ồ)\s+ch(?:i|í)\s+minh(?:\s+city)?)"
)
"""The form “Hanoi (VNA) – The index …”, "HÀ NỘI — The index …": where an English report was written."""


def is_dateline(lowered: str, start: int, end: int) -> bool:
    """Whether a sentence only begins with the place where a national paper is made, or tells where a report was launched.

    >>> is_dateline("hanoi (vna) – the index rose", 0, 5), is_dateline("hue (vna) – the index rose", 0, 3)
    (True, False)
    """
    if start > 0:
        return held_there(lowered, start)
    return _DATELINE.match(lowered, end) is not None and _SEAT.fullmatch(lowered, start, end) is not None


def follows_comparison(lowered: str, start: int) -> bool:
    """Whether the name at ``start`` stands right behind "so với", "hơn", "sau": what is told before it is not its own."""
    return _COMPARED.search(lowered, max(0, start - 60), start) is not None


_MOST_OF = cue(
    r"(?<!\w)(?:tỉnh|thành\s+phố|địa\s+phương|đô\s+thị|đơn\s+vị)\s+(?:[^\W\d]+\s+){1,3}?nhất\s+(?:của\s+|trong\s+|ở\s+)?(?:cả\s+|toàn\s+)?(?:vùng\s+|khu\s+vực\s+)?$"
)
"""The form “Tỉnh đông dân nhất miền Trung lọt vào nhóm 10”."""


_AMONG_SORTS = cue(
    r"\d\s*/\s*\d{1,3}\s+(?:(?:quận|huyện|thị\s+xã|thành\s+phố|xã|phường)(?:\s*,\s*|\s+và\s+))+(?:thành\s+phố\s+|tp\.?\s*)?$|\d\s+quận(?:,\s*|\s+và\s+|\s+)huyện(?:,\s*|\s+và\s+|,\s*và\s+)(?:thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “xếp thứ 4/22 quận, huyện, thành phố Thủ Đức”: the last of the sorts among which a place is."""


def role_of(lowered: str, start: int, end: int, kind: str, *, region: bool = False) -> Role:
    """The role of the name at ``start:end`` of a lowered sentence, from the words on either side.

    >>> s = "hà nội xếp thứ 3, sau hải phòng"
    >>> role_of(s, 0, 6, "unit"), role_of(s, 22, 31, "unit")
    ('subject', 'compared')
    """
    before, after = Stretch(lowered, max(0, start - 60), start).search, lowered[end : end + 40]
    if (before(_MERGED_BEFORE) and not _AFTER_MERGER.search(lowered, 0, start)) or (
        _OLD_AFTER.match(after) and (before(_MADE_OF) or before(_AREA_OF))
    ):
        return "merged"
    if before(_INCLUDING) and lowered.startswith(",", end):
        return "merged"
    if _in_merger_bracket(lowered, start):
        return "merged"
    if kind == "district" and before(_AMONG_SORTS):
        return "scope"
    if lowered.startswith(")", end) and before(_COMMUNE_BEFORE):
        return "scope"
    if (before(_PARTS_OF) and _A_MINISTRY.match(lowered, start)) or before(_ITS_OFFICES):
        return "scope"
    if before(_COMPARED_MEAN) or _ITS_REIGN.match(after):
        return "compared"
    if before(_BESIDE_FIRST) and _HOLDS.match(after):
        return "subject"
    if region and before(_OPENS_WITH_REGION) and _ITS_INDEX.match(lowered, end):
        return "subject"
    if region and before(_OF_ITS_PROVINCES) and _IS_THAT.match(lowered, end):
        return "subject"
    if region and (before(_ONLY_ONE_OF) or before(_MOST_OF)):
        return "place"
    if _OWNS_A_CITY.match(after):
        return "scope" if region else "place"
    if _WHICH.match(lowered, end):
        return "subject"
    if kind == "anaphora" and lowered.startswith("ubnd", start):
        return "place"
    if before(_OVERTAKEN_BY) and _OVERTAKES.match(after):
        return "compared"
    if _OUT_OF.match(after) and before(_THROWS_OUT):
        return "compared"
    if before(_MEAN):
        return "mean"
    if before(LEAVES_BEHIND) and _ITS_PLACE.match(after):
        return "subject"
    if before(_MAKES_WAY) and _HAS_OWN.match(after):
        return "subject"
    if kind == "unit" and _DATELINE.match(lowered, end) and not before(_ANY_WORD):
        return "scope" if is_dateline(lowered, start, end) else "place"
    if (
        before(_COMPARED)
        or before(_SHARES_PLACE)
        or before(_NOT_THESE)
        or before(_CATCHES_UP)
        or before(TAKEN_FROM)
        or before(LEFT_OUT)
        or only_besides(lowered, start, end)
    ):
        return "compared"
    if kind == "department" and before(_SAID_BY):
        return "source"
    if before(_INDEX_OF) and not lowered.startswith("bộ ", start) and _COMES_OUT.match(after):
        return "subject"
    if before(_LED_BY) and _LEADS.match(after):
        return "subject"
    if before(_POINTS_GIVEN) and _HAS_POINTS.match(after) and not lowered.startswith(_APPRAISER, start):
        return "subject"
    if kind == "unit" and before(_RESULT_OF) and _RESULT_TOLD.match(after):
        return "subject"
    if before(_RATERS) and _RATE.match(after):
        return "subject"
    if kind == "department" and _FORESEES.match(after):
        return "source"
    if kind == "unit" and _FORESEEN.match(after) and not before(_SOURCE_BEFORE):
        return "subject"
    if before(_AT_PUBLICATION) and _PUBLISHER.match(lowered, start) and _THEN_WHO.match(lowered, end):
        return "source"
    if before(_SOURCE_BEFORE) or before(_BY_DOCUMENT) or (kind != "anaphora" and _SOURCE_AFTER.match(after)):
        return "source"
    if region and before(_SOME_OF):
        return "scope"
    over = region and lowered.startswith(",", end) and before(_OVER_A_REGION)
    if over or (region and before(_SCOPE_BEFORE)) or before(_OF_TOTAL):
        return "scope"
    if before(_PERSON_BEFORE):
        return "subject" if _ARE_CONTENT.match(after) or (kind == "district" and before(_CONTENTMENT_OF)) else "person"
    if kind == "department" and (before(_CHARGED) or _IN_CHARGE.match(lowered, end)):
        return "addressed"
    if _ADDRESSED_BEFORE.search(lowered, max(0, start - 100), start):
        joined = before(_TOGETHER_WITH) and _THEN_SHARE.match(after)
        return "subject" if joined or (before(_HELPED) and _HELPED_TO.match(after)) else "addressed"
    if before(_PLACE_BEFORE):
        return "place"
    return (english_role(lowered, start, end, region=region) if kind == "unit" else None) or "subject"
