"""What a sentence claims about its figures: a result, a target, a forecast, or nothing at all."""

import re
from functools import lru_cache

from nlp.denials import is_denied
from nlp.gradings import is_graded
from nlp.hearsay import unvouched
from nlp.leads import mask_of, open_blanked
from nlp.leftout import still_measured
from nlp.lexicon import alternation, whole_words, words
from nlp.patterns import Cue, cue
from nlp.requirements import WHO_IS_GRADED, is_hard_to_do, tells_result, what_it_takes
from schema.fact import Modality

_UNDONE = cue(
    r"(?:đã\s+đạt|đã\s+xếp|đã\s+vươn|thực\s+tế(?!\s+hơn)|kết\s+quả\s+(?:là|đạt)|trong\s+khi\s+(?:năm|hiện)|trong\s+khi\s+đó|hiện\s+(?:nay\s+)?(?:mới\s+)?(?:đạt|đứng|xếp|tỉnh)|trước\s+đó,?\s+năm|năm\s+\d{4},?\s+(?:\w+\s+){0,4}?(?:đã|chỉ(?!\s+(?:số|tiêu))|mới)\s|đã\s+(?:sớm\s+|cơ\s+bản\s+|được\s+)*(?:hoàn\s+thành|vượt|về\s+đích|cán\s+đích|thực\s+hiện\s+xong)|(?:không|bất)\s+thành(?!\s+(?:phố|tích|viên|lập|phần))|(?:nhưng|song|tuy\s+nhiên|rồi)\s+(?:cuối\s+cùng|rốt\s+cuộc|chung\s+cuộc|kết\s+cục)|(?:kết\s+thúc|hết|cuối)\s+(?:năm|kỳ|nhiệm\s+kỳ)(?:\s+20\d\d)?,?\s+(?:\w+\s+){0,3}?(?:chỉ(?!\s+(?:số|tiêu))|mới|đã|vẫn)\s|(?:,|\s(?:nhưng|song))\s+(?:bởi|vì|do|khi|dù|tuy|mặc\s+dù|trong\s+khi)\s+(?:[^\s,.;]+\s+){0,9}?(?:chỉ(?!\s+(?:số|tiêu))|mới|đã|từng|vẫn|còn)\s+(?:đạt|đứng|xếp|ở|được|dừng|có|giành|nằm|là)|(?:vì|do|bởi)\s[^,.;]{0,60}?từng\s+(?:đạt|xếp|đứng|ở|được|là|dẫn|$)|(?:vì|do|bởi)\s[^,.;]{0,60}?(?:chỉ|mới|hiện|đang|đã)\s+(?:đạt|xếp|đứng|ở|được|dừng)|,?\s(?:mà|nhưng|song|rốt\s+cuộc)\s+(?:[^\s,.;]+\s+){0,4}?(?:chỉ(?!\s+(?:số|tiêu))|mới|lại)\s+(?:(?:đạt|đứng|xếp|về|dừng|giành|được|lên|tụt|rơi|lùi|thứ|hạng)(?!\w)|$)|,?\s(?:where|when|although|though|while|whereas|but|since|having|after)\s+(?:\w+\s+){0,3}?(?:was|were|had|has|came|ranked|stood|placed|finished|scored|slipped|fell)(?!\w)|dang\s+dở|lỡ\s+hẹn|thất\s+bại|phá\s+sản)"
)
_PSEUDO_IF = cue(
    r"chỉ\s+cần\s+(?:nhìn|xem|đọc|điểm|so|lấy|kể|tra)(?:\s+(?:lại|qua|vào|sang))?\s(?![^.;]*\ssẽ\s)|trong\s+trường\s+hợp\s+(?:của\s|này(?!\w))|"
    r"(?:chẳng\s+hạn|ví\s+dụ|ví\s+như)(?:\s+như)?\s*[,:]?\s(?![^.;]*(?<!\w)(?:thì|sẽ|giả|nếu|nào|mỗi|một\s+(?:tỉnh|đơn|bộ|sở|địa))\s)[^.;]*20\d\d|"
    r"(?:chẳng\s+hạn|ví\s+dụ|ví\s+như)(?:\s+như)?\s*[,:]?\s+(?:như\s+|(?:trường\s+hợp\s+)?(?:của\s+|ở\s+|tại\s+)?)?(?:bộ\s+(?!nào|chỉ|phận|máy|một)|ngân\s+hàng\s+nhà|thanh\s+tra\s+chính|ủy\s+ban\s+dân)(?![^.;]*\s(?:thì|sẽ|giả|mà)\s)|"
    r"(?:nếu(?:\s+như)?)\s+(?:ở\s+|trong\s+)?(?:20\d\d\s+là\s(?![^.;]*\s(?:sẽ|có\s+thể)\s)|(?:chỉ\s+)?(?:nhìn|soi|đọc|xem|lướt|dõi|theo\s+dõi|quan\s+sát|tra|lật|mở|điểm)(?:\s+(?:kỹ|lại|qua|sang|vào|lướt|chiếu|ngược|thẳng|sâu|theo|(?:xa|rộng|dài|sâu|kỹ)\s+hơn|xa|rộng))+,?\s(?![^.;]*(?:có\s+thể(?!\s+(?:nói|thấy|khẳng|kể|coi|nhận))|sẽ(?!\s+(?:thấy|nhận\s+(?:ra|thấy))))\s)|(?:coi|xem|ví)\s[^.;,\d]{2,60}\s(?:là|như)\s[^.;\d]{2,60}\sthì\s(?![^.;]*\s(?:sẽ|có\s+thể|phải)\s)|[^.;,]{0,30}20\d\d\s+(?:[^.;,]{0,20}\s)?(?:chứng\s+kiến|ghi\s+nhận)\s|năm\s+(?:\d{4}|ngoái|trước)|kỳ\s+trước|trước\s+đây|(?:nhớ|nhìn|ngoảnh|ngoái)\s+lại(?!\w)|(?:ta\s+|chúng\s+ta\s+)?(?:biết|nhớ|thấy|để\s+ý|đối\s+chiếu)\s+(?:rằng|là|với)(?!\w)|lấy\s+năm\s+20\d\d|chỉ\s+(?:cần\s+)?(?:tính|xét|kể|nhìn|xem|đọc)\s(?![^.;]*(?:có\s+thể(?!\s+(?:nói|thấy|khẳng|kể|coi))|sẽ)\s)|(?:xếp|sắp\s+xếp|căn\s+cứ|dựa)\s+(?:theo|vào)\s(?![^.;]*(?:có\s+thể(?!\s+(?:nói|thấy|khẳng|kể|coi))|sẽ)\s)|(?:chỉ\s+)?(?:tính|xét|so|nhìn|kể|tách|bóc\s+tách|quy\s+đổi|đối\s+chiếu)\s+(?:riêng|trong|trên|về|với|cả|toàn|chung|theo|ra|từ(?=\s+(?:năm\s+)?20\d\d))\s(?![^.;]*(?:có\s+thể(?!\s+(?:nói|thấy|khẳng|kể|coi))|sẽ)\s)|[^.;,]{0,40}20\d\d[^.;]{0,60}\sthì\s+(?:sang|đến|tới|nay|năm)\s(?![^.;]*sẽ\s))"
)
_AFTER_TARGET = cue(
    r"^\s*làm\s+(?:cái\s+)?(?:đích|mục\s+tiêu|mốc\s+phấn\s+đấu)(?!\w)|^[^.;,]{0,30}?(?:là\s+mục\s+tiêu|theo\s+(?:mục\s+tiêu|kế\s+hoạch|chỉ\s+tiêu)|như\s+mục\s+tiêu)"
)
_ORDERED = cue(
    r"(?:(?<!\w)(?<!bàn\s)(?<!ngoại\s)(?<!chuyển\s)giao(?!\s+(?:thông|dịch|lưu|tiếp|ban|thương|thoa|thủy|linh)(?!\w))\s+(?:cho\s+)?[^,.;]{0,60}?(?:đạt|tăng|nâng|xếp|đưa|giữ(?!\s+(?:gìn|cương|trọng))|duy\s+trì|kéo|(?:vào|lọt|thuộc|trong)\s+(?:nhóm|tốp|top)|không\s+(?:thấp\s+hơn|dưới|kém)|tối\s+thiểu|ít\s+nhất|\d+\s*điểm|(?:không|tối|ít|từ|trên)$)|(?:kế\s+hoạch|tỉnh|ubnd)\s+giao\s*$|(?<!được\s)giao\s+(?:cho\s+)?(?:ubnd|tỉnh|thành\s+phố|các|sở|huyện|bộ)(?:\s+[^\W\d]+,?){0,3}\s*:\s+(?:(?:hết|đến|trong|cuối)\s+)*(?:năm\s+20\d\d)?|đến\s+năm\s+20\d\d,?[^;.]{0,60}?\s(?:phải|sẽ|đưa|đạt|nằm|vào|thuộc)\s|(?:yêu\s+cầu|(?<!ban\s)chỉ\s+đạo)\s+(?:[^.;,\d]{0,40}\s)??(?:đến|trước|chậm\s+nhất)\s+(?:hết\s+|cuối\s+|ngày\s+|năm\s+|tháng\s+|là\s+)*[\d/]+,[^;.]*?\s(?:đạt|nằm|vào|thuộc|lọt|đứng|xếp|giữ)(?!\w))"
)
_REACH = r"(?:đưa|nâng|đạt|tăng|lọt|giữ|vào(?!\s+khoảng)|vươn|xếp|đứng|nằm|vượt|cải\s+thiện|có\s+mặt|lên|trở\s+lại|lấy\s+lại|giành|thuộc|duy\s+trì|chạm)"
_AIMED = cue(
    rf"(?<!\w)(?:(?:asked|told|urged|ordered|instructed|requested|requires?|required|wants?|wanted)\s(?:(?!that\s)[^.;]){{2,60}}?\sto\s+(?:get|bring|take|lift|keep|push|return|reach|score|finish|rank|be\s+(?:in|among)|enter|return|rise|climb|stay|achieve|attain|exceed|secure|regain)(?!\w)|(?<!khả năng )(?<!có thể )(?:sẽ|cần(?!\s+(?:thơ|giuộc|giờ|đước|nhìn|nhắc|nói|lưu|ghi|thấy)(?!\w)))\s+(?:[^\W\d]+\s+){{0,2}}?{_REACH}|(?:muốn|mong(?:\s+muốn)?|hy\s+vọng|cố\s+gắng|nhắm\s+(?:tới|đến|vào)|đích\s+(?:đến|ngắm)|tham\s+vọng|ấn\s+định|hứa(?!\s+hẹn)(?=\s+(?:với|sẽ|đưa|đạt|nâng|năm|chỉ\s+số|_))|kế\s+hoạch(?:\s+[^\W\d]+){{0,6}}\s+(?:năm\s+)?20\d\d(?:\s+của\s+[^.;:\d]{{2,30}}?)?(?:\s*:|\s+là(?=\s))(?=[^.;])|đăng\s+ký(?=\s+(?:đạt|thứ|hạng|vị\s+trí|mức|chỉ\s+tiêu|_))"
    rf"|phương\s+hướng(?:,\s*nhiệm\s+vụ)?\s+năm|nhiệm\s+vụ\s+(?:trọng\s+tâm|năm)|lộ\s+trình)(?!\w)|(?:(?<!năm )(?<!tháng )(?<!gian )(?<!nhiều )(?<!những )(?<!các )(?<!sự )(?<!mọi )(?<!đầy )(?<!nhờ )(?<!ngừng )(?<!bền bỉ )nỗ\s+lực(?!\s+vượt\s+bậc)|quyết|ra\s+sức|tập\s+trung)\s+(?:để\s+)?{_REACH}"
    rf"|(?:yêu\s+cầu|(?<!ban\s)chỉ\s+đạo|đề\s+nghị)\s(?:[^.;]{{0,80}}?\s)??{_REACH}|xác\s+định\s+(?:phải\s+|sẽ\s+|quyết\s+tâm\s+)?(?:giữ|duy\s+trì|đưa|vào|lọt|nâng|vươn|trở\s+lại)|(?:bảo\s+đảm|đảm\s+bảo)\s+(?:rằng\s+)?(?:năm\s+20\d\d|đến|chỉ\s+số|điểm|thứ\s+hạng|_|mức|{_REACH})"
    r"|(?:đề|đặt)\s+ra\s*(?::|cho\s|yêu\s+cầu|năm|lộ\s+trình|mức|là|đến|_|chỉ\s+số)|kế\s+hoạch\s+(?:duy\s+trì|nâng|cải\s+thiện|giữ|đưa)(?!\w)[^.;]{0,40}?\s(?:trong|ở|vào|lên|vị\s+trí|thứ)(?!\w)|(?:nghị\s+quyết|(?<!sở )(?<!bộ )kế\s+hoạch|chương\s+trình|đề\s+án|chiến\s+lược)\s[^.;]{0,60}?(?<!được )(?:xác\s+định|nêu(?:\s+rõ)?|ghi(?!\s+(?:nhận|điểm|dấu))(?:\s+rõ)?|đề\s+ra|đặt(?!\s+(?:tại|ở|hàng|vấn|nền|câu|trọng|lịch|tên|trụ|trong)(?!\w)))(?!\w))(?!\w)"
)
"""Other words that a figure is aimed at: "sẽ nâng", "muốn có mặt", "yêu cầu … đưa", "kế hoạch … đề ra: …"."""
_SOFT = frozenset({"quyết tâm", "hướng tới", "hướng đến", "kỳ vọng", "cam kết", "theo kế hoạch"})
"""Words of intent that as often only praise an effort: "Với quyết tâm nâng cao chất lượng, SIPAS năm 2022 đạt 83,1%"."""
_DRIVES = cue(
    r"\s+(?:(?:top|tốp|nhóm)\s+\d|(?:(?:trong\s+)?năm\s+20\d\d\s+|sẽ\s+)*(?:đưa|giữ|lọt|vào|trở\s+lại|lấy\s+lại|giành|vượt|bứt|thoát|rời|ra\s+khỏi|dẫn\s+đầu|đứng\s+đầu)|(?:(?:trong|đến|cuối|hết)\s+)*năm\s+(?:20\d\d|nay|tới|sau)\s+(?:tỉnh\s+|bộ\s+|thành\s+phố\s+|sẽ\s+|phải\s+)*(?:đạt|xếp|đứng|vượt|tăng|nằm|lên|vươn|nâng|có)|(?:(?:trong\s+|đến\s+|cuối\s+|hết\s+)*năm\s+(?:20\d\d|nay|tới|sau)\s+)?(?:chỉ\s+số\s+|điểm\s+)?_+\s+(?:(?:năm\s+)?20\d\d\s+)?(?:của\s+tỉnh\s+)?(?:(?:sẽ|tiếp\s+tục|vẫn|phải)\s+)*(?:lọt|vào|đạt|lên|vươn|tăng|nằm|trở|xếp|đứng|trong|thuộc|ở|duy\s+trì|giữ))\s"
)
_PLANNED_YEAR = cue(r",\s+(?:[^\W\d]+\s+){0,4}?(?:(?:đến|trong|cuối|hết)\s+)*năm\s+20\d\d")
"""The form “Theo kế hoạch, năm 2024 PAR INDEX đạt trên 87%, SIPAS trên 85%”: planned up to the next year."""
_BY_MEANS = cue(r"(?<!\w)(?:với|nhờ|bằng|sự|tinh\s+thần)\s+$")
"""Around such a word that governs a list of aims: "quyết tâm năm 2024 đưa PAR INDEX vào nhóm 40, SIPAS vào nhóm 35"."""
_NEXT_CLAUSE = cue(r"[^:]*?[,;]\s")
"""A comma ends what such a word governs, unless a colon opens a list first."""
_NOTHING_AIMED = cue(r"[^:\d]*?[,;]\s")
"""A clause that is over without a number: "yêu cầu tăng kỷ luật, SIPAS đạt 84%" tells a result."""
_EFFORT = cue(r"(?:tập\s+trung|nỗ\s+lực|quyết|ra\s+sức|yêu\s+cầu|chỉ\s+đạo|mong)(?!\w)")
_OWN_YEAR = cue(r"[^:]*?[,;]\s[^:]*?20\d\d")
"""After a comma with a year of its own, another clause tells a result; without one, it goes on with the list of aims."""
_REACHED = cue(r"(?<!\w)(?:đã|vừa|được\s+công\s+bố|kết\s+quả|giúp|nhờ|qua\s+đó|đạt\s+được|dù|mặc\s+dù|tuy|khi)(?!\w)")
"""Behind such words and before the figure: what was aimed at came to pass, or another clause tells a result."""
_PURPOSE = cue(
    r"(?<!\w)(?<!góp\sphần\s)(?<!giúp\s)(?<!đủ\s)(?:nhằm|để|(?:bàn|tìm|tính)\s+(?:cách|hướng|đường|giải\s+pháp))\s+(?!(?:đạt|có|giữ|lọt|vào|vươn|giành)(?:\s+\w+)?\s+được)(?!mất|lại|rồi|lỡ|tuột|vuột|xảy|[^,;.:]{2,40}\s(?:vượt\s+(?:mặt|qua|lên)|qua\s+mặt|soán|bỏ\s+xa|đuổi\s+kịp)(?!\w))(?:[^;.:()]|\.(?=\d)){0,90}?(?:đạt|đưa|nâng|lọt|vào|tăng|xếp|giữ|vươn|cải\s+thiện|lấy\s+lại|thuộc|nằm|trở\s+lại)(?!\w)[^;.()]{0,60}$"
)
"""What something is done for: "đây là cơ sở để năm 2024 tỉnh đạt …"; not "để đạt được con số …", which was reached."""
_CAME_TO_PASS = cue(
    r"(?<!\w)(?:vượt(?:\s+(?:qua|mặt|lên))?|qua\s+mặt|(?:soán|truất)\s+ngôi[\"”]?|phế\s+truất[\"”]?|lật\s+đổ[\"”]?|hạ\s+bệ[\"”]?|bứt\s+phá|bỏ\s+xa|(?:tăng|thăng|nhảy|tiến|vươn|leo)(?:\s+(?:vọt|liền|tới|thêm|lên))*\s+(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+bậc|(?:tăng|cộng|thêm|nhích)(?:\s+(?:thêm|tới|được))*\s+\d+[.,]\d+(?:\s*(?:điểm|%))?)(?!\w)[^.;]{0,50}$"
)


def _is_purpose(lowered: str, end: int) -> bool:
    """Whether what something is done for is told; who "vượt qua Hải Phòng để vươn lên vị trí số 1" is there."""
    purpose = _PURPOSE.search(lowered, 0, end)
    return purpose is not None and not _CAME_TO_PASS.search(lowered, 0, purpose.start())


_AS_BEFORE = cue(r"[^.;,]{0,40}?\snhư\s+(?:năm|kết\s+quả|kỳ|lần)\s")
_AT_LEAST = cue(r"(?:tối\s+thiểu|ít\s+nhất)(?!\w)(?!\s*(?:[,(:]|với\s|là\s))")
_MISSED = cue(
    r"(?:chưa|không)\s+(?:hoàn\s+thành|đạt|thực\s+hiện|về\s+đích)\s+(?:được\s+)?(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?:(?!\s(?:nhưng|song|(?:mà|khi|do|vì|bởi|lúc)\s+(?:vẫn|chỉ|mới|tỉnh|kết|thực|đứng|xếp|dừng|tụt|rơi))\s)[^,;.:(])*$"
)
_OTHERWISE = cue(r";|trong\s+khi|nhưng|song\s|chính\s+thức|thực\s+tế|tuy\s+nhiên|\scòn\s(?!\d)")
"""Behind these a forecast no longer holds."""
_BORNE_OUT = cue(
    r"(?:(?:không|chẳng)\s+(?:nằm\s+)?ngoài|(?:(?:không|chẳng|chưa)\s+)?như|đúng(?:\s+như|\s+với|\s+theo)?|trái(?:\s+với|\s+hẳn)?|ngược(?:\s+với|\s+lại\s+với)?|khác(?:\s+với|\s+hẳn)?|(?:vượt\s+)?(?:ra\s+)?ngoài|vượt(?:\s+xa)?|bất\s+chấp|sau\s+nhiều)\s+(?:(?:mọi|các|những|nhiều|sự|tất\s+cả|mức|cả)\s+)*(?:dự\s+đoán|dự\s+báo|dự\s+tính|dự\s+liệu|phỏng\s+đoán|ước\s+tính|tiên\s+lượng)$"
)
"""The form “không ngoài dự đoán, … dẫn đầu”: what was foreseen, or not, has come."""
_OWN_VERB = cue(
    r"(?:trở\s+lại|quay\s+lại|gia\s+nhập|nằm|lọt|vào|đứng|xếp|giữ|thuộc|tăng|cải\s+thiện|đạt|vượt|lên|vươn|được)(?!\w)"
)
_WILL = cue(
    r"(?<!\w)(?:sẽ|(?<!đã )(?:có\s+thể|nhiều\s+khả\s+năng|có\s+khả\s+năng)(?!\s+(?:thấy|nói|khẳng|kể|coi|nhận|hiểu|xem)(?!\w))|(?:is|are|was|were)\s+(?:expected|likely|projected|forecast|predicted|set)\s+to)\s+(?:\w+\s+){0,3}$"
)
_LIKELY = cue(
    r"(?:^|[,;:.“\"]\s*)(?:(?:đến\s+|trong\s+)?năm\s+(?:20\d\d|nay|tới)\s+)?(?:(?:rất|nhiều|có)\s+)?(?:khả\s+năng(?:\s+(?:cao|lớn))?(?:\s+là)?|chắc\s+chắn)\s(?!cạnh|của|tiếp|đáp|thực)[^;:,]*\ssẽ(?!\w)[^;:]*$|,\s+khả\s+năng\s+(?=(?:năm\s+20\d\d|_+|chỉ\s+số|{indicator}|par)(?!\w))[^;:]*$|(?:^|[.“\"]\s*)khả\s+năng\s+(?=(?:năm|tỉnh|thành|bộ|_+(?!_|\s+của\s)|trong|đến|chỉ\s+số|{indicator}|par)(?!\w))[^;:]*$|(?<!\w)ước\s+(?:năm\s+20\d\d,?\s+)?(?:cả|chỉ\s+số|điểm|kết\s+quả|thứ\s+hạng|_|{indicator}|par)[^;:]*$|(?<!\w)kịch\s+bản\s[^;:]*\ssẽ\s[^;:]*$|(?:^|[.;:]\s*)(?:theo\s+)?dự\s+(?:kiến|báo|tính)\s*,?\s+(?:(?:đến|trong|cả|hết|cuối)\s+)*năm\s+(?:20\d\d|nay|tới)(?:(?!\s(?:trong\s+khi|nhưng|song|thực\s+tế|so\s+với|vượt|kém|hơn)\s)[^;:])*$|(?:^|[.;:]\s*)ước(?:\s+tính)?\s+(?:(?:cả|hết|đến|trong|cuối)\s+)*năm\s+(?:20\d\d|nay)[^;:]*$"
)
"""The forms “Khả năng tỉnh sẽ vào nhóm 20", "Ước năm 2023, PAR INDEX đạt …”."""
AIM_WORDS = (_PURPOSE, _ORDERED, _AIMED, _AT_LEAST, _AFTER_TARGET, _WILL, _LIKELY)


def _sees_ahead(lowered: str, aim: re.Match[str]) -> bool:
    """Whether a bare "sẽ đạt" stands under a word of forecast: "Dự báo PAR INDEX năm 2024 sẽ đạt 87,5%"."""
    if not aim.group().startswith("sẽ"):
        return False
    return _LIKELY.search(lowered, 0, aim.end()) is not None or _is_foreseen(lowered[: aim.start()][-120:])


_ON_SCALE = cue(
    r"(?:trên|trong|nửa|phần\s+(?:hai|ba|tư|bốn|năm))\s+$|\d(?:\s*điểm)?\s*[(,]\s*(?:theo\s+|tính\s+theo\s+)?$"
)
_OTHER_CLAUSE = cue(r";|,\s+(?:đồng\s+thời|và|còn|nhưng|song|trong\s+khi|tiếp\s+tục|phấn\s+đấu|qua\s+đó|riêng)\s")
"""Behind these "không để đơn vị nào dưới 65 điểm" says nothing any more."""
_DENIED = cue(
    r"(?:là\s+)?(?:không\s+đúng|không\s+chính\s+xác|sai(?:\s+sự\s+thật)?(?!\s+(?:số|phạm|sót|lệch|lầm))|tin\s+(?:giả|đồn|sai)|bịa\s+đặt|nhầm\s+lẫn|chưa\s+chính\s+xác)(?!\w)"
)
_LEFT = cue(r"(?<!\w)(?:thoát|ra|bật|rời|rớt|rơi|văng|tụt|trượt|bứt|vượt|đưa)\s+(?:hẳn\s+|được\s+)?$")
"""The form “PAPI thoát khỏi nhóm trung bình thấp”: a group that is left."""
_IS_DENIED = cue(
    r"[^.,;:]{0,25}?\s(?:là|đều|thì)\s+(?:thông\s+tin\s+|con\s+số\s+|hoàn\s+toàn\s+)*(?:(?:không|chưa|thiếu)\s+(?:đúng(?!\s+(?:như|với|hẹn))|chính\s+xác)|nhầm\s+lẫn|bịa\s+đặt|sai\s+(?:sự\s+thật|lệch(?!\s+\d)))(?!\w)"
)
"""The form “đứng thứ 3 là không chính xác”."""
_UNCONFIRMED = cue(
    r"[^.;]{0,40}?(?:con\s+số|thông\s+tin|kết\s+quả|điều|số\s+liệu)\s+(?:này|đó|trên)\s+(?:vẫn\s+|hiện\s+)?(?:chưa|không)\s+(?:được\s+)?(?:xác\s+nhận|kiểm\s+chứng|chính\s+thức|công\s+bố|chính\s+xác|đúng)(?!\w)"
)
"""Behind a figure that somebody told and nobody stands for."""
_NOT_MUCH = cue(r"(?:không|chẳng|chả|chưa)(?:\s+\w+){0,4}\s+$")
"""No question asks "không hơn bao nhiêu"."""


@lru_cache(maxsize=1)
def _cues() -> dict[str, Cue]:
    return {
        name: whole_words([*words("stance", name), *words("english", name)])
        for name in ("target", "met", "forecast", "hypothetical", "negation", "rule")
    } | {
        "question": cue(
            rf"\?|(?<!\w){alternation(phrase for phrase in (*words('stance', 'question'), *words('english', 'question')) if phrase != '?')}(?!\w)"
        )
    }


_EITHER = cue(
    r"(?<![\w.,/])\d{1,2}(?:[.,]\d+)?\s*(?P<one>%|điểm)?\s+hay\s+(?:là\s+)?\d{1,2}(?:[.,]\d+)?\s*(?P<other>%|điểm)(?!\w)"
)
"""The form “84% hay 86%”: which of the two is not told; "85 điểm hay 85%" says the same again."""
_EACH_THEN = cue(
    r"(?<!\w)(?:mỗi|cứ)\s[^.;]{2,50}?\s(?:mất|hụt|thiếu|thêm|bớt|bị\s+trừ|tăng\s+thêm|giảm)\s[^.;]{1,30}?\s(?:là|thì|sẽ)\s[^.;]*$"
)
"""The form “mỗi cục mất thêm 0,5 điểm là cả Bộ tụt 2 - 3 bậc”."""
_LACKING = cue(
    r"(?<!\w)(?:thiếu|hụt|thêm|hơn)\s+(?:(?:đúng|chỉ|khoảng|chưa|đến|tới|có)\s+)*\d{1,2}(?:[.,]\d+)?\s*(?:%|điểm(?:\s+phần\s+trăm)?)\s+nữa\s+(?:là|thì|sẽ)\s[^.;]*$"
)
"""The form “Chỉ thiếu 0,3% nữa là tỉnh vào top 10”: it did not."""
_ALMOST = cue(r"suýt|chút\s+nữa|thiếu\s+chút|những\s+tưởng|ngỡ|cứ\s+ngỡ|tưởng|nhầm")
_NAMED_EXAMPLE = cue(r"(?<!\w)như\s+[^\W\d][^,;.:]{2,40}\s+chẳng\s+hạn$")
"""The form “Như Thừa Thiên Huế chẳng hạn, họ ở vị trí thứ 4”: an example that is one."""
_RAISED = cue(
    r"(?<!\w)(?:câu\s+hỏi|vấn\s+đề|nghịch\s+lý|băn\s+khoăn|thắc\s+mắc|bài\s+toán|dấu\s+hỏi|thách\s+thức)(?!\w)[^.;:,\d]{0,50}$"
)
"""The form “một nghịch lý được nhiều phóng viên đặt ra: …”: raised, not set as an aim."""
_IN_A_WORD = cue(r"(?<!\w)(?:tin|tư|ý|lý|ấn|liên|mơ|hoang|không|thần)\s+tưởng$")
"""The form “ông tin tưởng”, "tư tưởng": nothing that only seemed so."""
_BUT_IS = cue(
    r"(?:,|\s[–-])\s(?:[^.;,]{0,40}?\s)?(?:lại|vẫn|rốt\s+cuộc|bất\s+ngờ)\s+(?:chỉ|vươn|đứng|xếp|đạt|lên|giữ|trở|bật|nhảy|giành|dẫn)|\skhi\s+(?:chỉ\s+|mới\s+)?(?:đứng|xếp|đạt|dừng|về|được)\s|,\s*(?:đúng(?:\s+ra)?|chính\s+xác|thực\s+ra)\s+(?:phải\s+)?là\s"
)
"""Behind what nearly was, or was told wrong: what is."""
_CALLED = cue(
    r"\s+(?:trở\s+(?:lên|xuống)\s+)?(?:(?:thì\s+)?(?:mới\s+)?(?:được\s+|bị\s+)?(?:coi|xem|tính|gọi)\s+là|(?:thì\s+|mới\s+)*là)\s+(?:mức\s+|loại\s+)?(?:tốt|khá|yếu|kém|trung\s+bình|đạt|an\s+toàn|xuất\s+sắc)(?=\s*(?:[.,;”\"]|$))"
)
"""The form “từ 80 điểm mới coi là tốt”."""
_FULL_MARKS = cue(r"(?<!\w)(?:đạt|giành|ghi|có|nhận|được)\s+(?:được\s+|trọn\s+|số\s+)*$")
_IF_SO = cue(
    r"\s*(?:khi(?!\s+so(?!\w))|nếu(?!\s+(?:đem\s+|chỉ\s+)?(?:so|tính|xét)(?!\w))|đối\s+với|là\s+\d|cho\s+mỗi)(?!\w)"
)
_IF_BEHIND = cue(r"[^.;:]{0,60}?,?\s+(?:chỉ\s+)?(?:nếu|miễn\s+là|với\s+điều\s+kiện)\s")
_COULD = cue(r"(?<!\w)(?:có\s+thể|có\s+cơ\s+hội|sẽ|ắt|hẳn|thừa\s+sức|đủ\s+sức)\s[^.;,:]{0,50}$")
"""Around a place that hangs on a condition told behind it: "có thể lên hạng 20 nếu …"."""
_THEN_ASKS = cue(
    r"[^?;:]{0,60}?(?:[,–-]|\s(?:nhưng|mà|song))\s+(?:thế\s+nhưng\s+)?(?:vậy\s+)?(?:liệu|vì\s+sao|tại\s+sao|làm\s+(?:sao|gì|thế\s+nào)|phải\s+làm|bao\s+giờ|đâu\s+là|có\s+phải)\s"
)
"""The form “Bắc Ninh xếp thứ 7, liệu có giữ được phong độ?”: told first, asked then."""


def _is_question(lowered: str, near: int, end: int, mask: int) -> bool:
    """Whether a sentence asks, or a word beside the figure does."""
    asks, ends = _cues()["question"], lowered.rstrip(' "”').endswith("?")
    if not ends and not asks.lets(mask):
        return False
    turn = _THEN_ASKS.match(lowered, end)
    return (ends and turn is None) or any(
        not _NOT_MUCH.search(lowered, 0, near + found.start())
        for found in asks.finditer(lowered[near : end if turn is not None else end + 30])
    )


def refusal(lowered: str, start: int, end: int, *, asked: bool = False, denied: bool = False) -> str | None:
    """Why a figure at ``start:end`` states nothing (a question, a rule, a hypothesis, a denial), or None.

    ``asked`` leaves questions, rumours and doubts aside: what they tell can be looked up, though nobody stands for it;
    ``denied`` leaves aside that a word before the figure denies it.

    >>> refusal("giả sử hà nội đạt 95%", 18, 21)
    'hypothetical'
    >>> refusal("nếu năm 2022 hà nội xếp thứ 5 thì năm 2023 đã vươn lên thứ 3", 20, 29) is None
    True
    """
    cues, mask = _cues(), mask_of(lowered)
    near = max(0, start - 60)
    if not asked and _is_question(lowered, near, end, mask):
        return "question"
    # A new clause with the facts ("…; thực tế năm 2023 …") leaves the hypothesis behind.
    hypotheses = [
        found
        for found in cues["hypothetical"].finditer(lowered, 0, start)
        if not _IN_FACT.search(lowered, found.end(), start)
        and not _aside(lowered, found.end(), start)
        and not (lowered.startswith(" soát", found.end()) or still_measured(lowered, found.start(), start, end))
        and not _IN_A_WORD.search(lowered, max(0, found.start() - 8), found.end())
        and not _NAMED_EXAMPLE.search(lowered, 0, found.end())
        and not (_ALMOST.match(found.group()) and _BUT_IS.search(lowered, found.end(), end))
    ]
    hypothesis = hypotheses[-1] if hypotheses else None
    if hypothesis and not _PSEUDO_IF.match(lowered, hypothesis.start()):
        return "hypothetical"
    if _EACH_THEN.search(lowered, 0, start) or _LACKING.search(lowered, 0, start):
        return "hypothetical"
    if _IF_BEHIND.lets(mask) and _COULD.search(lowered, 0, start) and _IF_BEHIND.match(lowered, end):
        return "hypothetical"
    if (_CALLED.lets(mask) and _CALLED.match(lowered, end)) or is_graded(lowered, start):
        return "rule"
    if what_it_takes(lowered, start, end):
        return "hypothetical"
    if not asked and any(
        found.start() < end and start < found.end() and found["one"] in {None, found["other"]}
        for found in _EITHER.finditer(lowered, max(0, start - 30), end + 30)
    ):
        return "question"
    if not denied and is_denied(lowered, start, end, mask, cues["negation"]):
        return "negation"
    told = unvouched(lowered, start, end, asked=asked, denied=denied)
    if told is not None:
        return told
    if is_hard_to_do(lowered, start, end):
        return "hypothetical"
    if (missed := _MISSED.search(lowered, 0, start)) and not _AIM_TOLD.search(missed.group()):
        return "a target missed"
    if not asked and _UNCONFIRMED.lets(mask) and _UNCONFIRMED.match(lowered, end):
        return "negation"
    if not denied and _taken_back(lowered, start, end, mask):
        return "negation"
    if lowered[start : start + 1].isdigit() and _TAKES_UP.search(lowered, 0, start):
        return "a share"
    if any(
        not _no_rule(found, lowered, start, end)
        for found in cues["rule"].finditer(lowered, max(0, start - 80), end + 40)
    ):
        return "rule"
    return None


def _taken_back(lowered: str, start: int, end: int, mask: int) -> bool:
    """Whether a group is left or what was told is called wrong: "thoát khỏi nhóm thấp nhất", "… là không chính xác"."""
    if lowered.startswith("khỏi ", start) and _LEFT.search(lowered, 0, start):
        return True
    if _IS_DENIED.lets(mask) and _IS_DENIED.match(lowered, end):
        return True
    said_wrong = _DENIED.lets(mask) and _DENIED.search(lowered[end:]) is not None
    return said_wrong and _SAID.search(lowered, 0, start) is not None


_IN_FACT = cue(
    r";|thực\s+tế|trên\s+thực\s+tế|tuy\s+nhiên|nhưng\s|(?:con\s+số|kết\s+quả|thông\s+tin|số\s+liệu)\s+(?:đúng|chính\s+xác)|đính\s+chính"
)
_SAID = cue(r"(?:thông\s+tin|tin|bài|con\s+số|cho\s+rằng)(?!\w)")
_TAKES_UP = cue(r"chiếm\s+(?:khoảng\s+|trên\s+|gần\s+|tỷ\s+lệ\s+|tỷ\s+trọng\s+)?$")
"""Before a share: "chiếm khoảng 5%"."""
_GRADED = cue(r"(?:được\s+)?xếp\s+loại\s+(?:xuất\s+sắc|tốt|khá|trung\s+bình|yếu|kém|a|b|c|thứ)(?!\w)")
_BOUND = cue(
    r"(?<!\w)(?:từ(?!\s+(?:vị\s+trí|hạng|thứ|chỗ)(?!\w))|trên|dưới|tối\s+thiểu|ít\s+nhất|đến|trở\s+lên|trở\s+xuống)(?!\w)"
)
_NOBODY = cue(r"(?<!\w)(?:không|chưa|chẳng)\s+(?:có\s+|còn\s+|một\s+)*(?:đơn\s+vị|địa\s+phương)\s+nào$")
_ANY = cue(r"(?:đơn\s+vị|địa\s+phương)\s+nào")


_AIM_BEFORE_BRACKET = cue(
    r"(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|mức|đạt|được|trên|dưới|đề\s+ra|yêu\s+cầu|vị\s+trí|thứ\s+hạng)\s*$"
)


def _aside(lowered: str, begin: int, start: int) -> bool:
    """The form “Nếu không cải thiện Đào tạo lao động (5,02 điểm, thứ 60) thì …”: the bracket tells what is, not what would be."""
    opened = lowered.rfind("(", begin, start)
    return (
        opened >= 0
        and ")" not in lowered[opened:start]
        and not re.search(r"[^\W\d]{9,}", lowered[opened:start])
        and _AIM_BEFORE_BRACKET.search(lowered, begin, opened) is None
    )


def _no_rule(found: re.Match[str], lowered: str, start: int, end: int) -> bool:
    """Whether a word of rules is none here: the grade that an exact value brought, or "đơn vị nào" of a later clause."""
    if found.end() <= start and tells_result(lowered, found.end(), start):
        return True
    if _NOBODY.search(lowered, max(0, found.start() - 14), found.end()):
        return True  # "không có đơn vị nào dưới 75%": of nobody, and no rule
    if lowered.startswith("thang điểm", found.start()):
        if (found.end() <= start and ";" in lowered[found.end() : start]) or "bậc" in lowered[start:end]:
            return True  # "thang điểm từ 10 đến 80; Lai Châu đạt 41,3 điểm"
        return _ON_SCALE.search(lowered, max(0, found.start() - 16), found.start()) is not None
    if lowered.startswith("bị trừ", found.start()) and found.end() <= start:
        return re.search(r"[;,]\s", lowered[found.end() : start]) is not None  # "bị trừ 1,5 điểm, PCI vẫn đạt 68 điểm"
    if lowered.startswith("điểm tối đa", found.start()):  # "đạt điểm tối đa ở …", not "được điểm tối đa nếu …"
        reached = _FULL_MARKS.search(lowered, max(0, found.start() - 24), found.start())
        return reached is not None and not _IF_SO.match(lowered, found.end())
    if found.start() >= end and ";" in lowered[end : found.start()]:
        return True  # "thuộc top 15 cả nước; tỷ trọng kinh tế số chiếm 10%": another clause
    told = lowered[start:end]
    closed = lowered.find(")", end)
    if 0 <= closed <= found.start() and "(" not in lowered[end:closed] and "(" in lowered[:start]:
        return True  # "Sở A (kế cuối, 72,86 điểm) phải giải trình": it is not the bracket that has to
    bound = _BOUND.search(told) is not None or _BOUND.search(lowered, max(0, start - 12), start) is not None
    if _GRADED.match(lowered, found.start()) and found.end() <= start:
        # Said of the unit before, of those behind a colon, or of the group that the one in the bracket is in.
        between = lowered[found.end() : start]
        told_of = re.search(r"[;,.:]", between) is not None or WHO_IS_GRADED.match(lowered, found.start()) is not None
        return not bound and (told_of or between.rstrip().endswith("("))
    if _GRADED.match(lowered, found.start()) and found.start() >= end:
        return not bound
    if _ANY.match(lowered, found.start()) is None:
        return False
    if found.end() <= start:
        return _OTHER_CLAUSE.search(lowered, found.end(), start) is not None
    return found.start() >= end and "," in lowered[end : found.start()]


def modality_of(lowered: str, start: int, end: int, *, inherited_target: bool, now: int | None = None) -> Modality:
    """Whether the figure at ``start:end`` is a result, a target or a forecast; nothing is ordered for a year before ``now``.

    >>> modality_of("phấn đấu năm 2024 đạt 92%", 18, 25, inherited_target=False)
    'target'
    >>> modality_of("vượt mục tiêu, năm 2023 đã đạt 92%", 26, 34, inherited_target=False)
    'actual'
    """
    cues, mask = _cues(), mask_of(lowered)
    verb = _OWN_VERB.match(lowered, start)  # the figure may begin with the verb of "phải nằm trong nhóm 15"
    stop = start if verb is None else verb.end()
    blanked = _without_parts(lowered, stop, mask)
    targets = [
        word
        for word in cues["target"].finditer(blanked, 0, stop)
        if " ".join(word.group().split()) not in _SOFT
        or (word.group().startswith("theo") and ":" in lowered[word.end() : start])
        or (
            (plan := _PLANNED_YEAR.match(lowered, word.end(), start))
            and not _OWN_YEAR.match(lowered, plan.end(), start)
        )
        or not (
            _OWN_YEAR
            if _DRIVES.match(lowered, word.end(), start) and not _BY_MEANS.search(lowered, 0, min(word.start(), start))
            else _NEXT_CLAUSE
        ).match(lowered, word.end(), start)
    ]
    if targets and not _UNDONE.search(lowered, targets[-1].end(), start):
        return "target"
    upto = start + len(lowered[start:end].partition(" ")[0])
    if _is_purpose(lowered, upto) and not _UNDONE.search(lowered, 0, start) and not _AS_BEFORE.match(lowered, end):
        return "target"
    if any(not _over(order.group(), now) for order in _ORDERED.finditer(lowered, 0, upto)) and not _UNDONE.search(
        lowered, 0, start
    ):
        return "target"
    aims = [
        aim
        for aim in _AIMED.finditer(blanked, 0, stop if verb is not None else upto)
        if not _OWN_YEAR.match(lowered, aim.end(), start)
        and not (aim.group().startswith(("đặt ra", "đề ra")) and _RAISED.search(lowered, 0, aim.start()))
        and not (_EFFORT.match(aim.group()) and _NOTHING_AIMED.match(lowered, aim.end(), start))
    ]
    if (
        aims
        and not _UNDONE.search(lowered, aims[-1].start(), start)
        and not _REACHED.search(lowered, aims[-1].start(), start)
    ):
        return "forecast" if _sees_ahead(lowered, aims[-1]) else "target"
    if _AT_LEAST.search(lowered, start, end) and not _COUNTED_DONE.search(lowered, 0, start):
        return "target"
    if _AFTER_TARGET.lets(mask) and _AFTER_TARGET.match(lowered[end:]):
        return "target"
    if (
        _WILL.search(lowered, 0, start)
        or _LIKELY.search(lowered, 0, start)
        or "dự kiến" in lowered[start:end]  # "thứ hạng dự kiến 45"
        or (cues["forecast"].lets(mask) and _is_foreseen(lowered[max(0, start - 120) : start]))
    ):
        return "forecast"
    return "target" if inherited_target and not targets and not _UNDONE.search(lowered, 0, start) else "actual"


def _without_parts(lowered: str, stop: int, mask: int) -> str:
    """The sentence in which the words up to ``stop`` are blanked that look like an aim and are none."""
    met = _cues()["met"]
    if not _PART_NAMED.lets(mask) and not met.lets(mask):
        return lowered
    # "chưa đạt mục tiêu mà tỉnh đề ra là …": what was aimed at is told behind.
    claimed = _PART_NAMED.sub(lambda match: " " * len(match.group()), lowered[:stop])
    blanked = met.sub(
        lambda match: match.group() if _AIM_TOLD.match(claimed, match.start()) else " " * len(match.group()), claimed
    )
    return open_blanked(blanked + lowered[stop:], lowered)


_LIST_GOES_ON = cue(
    r"[^;]*(?:_|index|{indicator}|chỉ\s+số)(?!\w)[^;]*\d[^;]*(?:;(?![^;]*(?:20\d\d|(?<!\w)(?:đã|hiện|mới|nay|báo\s+cáo|hội\s+nghị|nghe|theo|cho\s+biết|công\s+bố|ngày|chỉ(?!\s+số)|năm\s+(?:ngoái|trước)|thực|kết\s+quả)(?!\w)))[^;]*(?:_|index|{indicator}|chỉ\s+số)(?!\w)[^;]*)+"
)
"""The form “Dự tính đến hết năm 2024, PCI tăng 5 bậc; PAR INDEX đạt 90%; SIPAS …”: one word of forecast for a list."""


def _ends_there(before: str, start: int) -> bool:
    """Whether what is foreseen ends before the figure."""
    end = _OTHERWISE.search(before, start)
    return end is not None and not (end.group() == ";" and _LIST_GOES_ON.fullmatch(before, start))


def _is_foreseen(before: str) -> bool:
    """Whether the words before a figure only foresee it."""
    return any(
        not _ends_there(before, match.end()) and not _BORNE_OUT.search(before, 0, match.end())
        for match in _cues()["forecast"].finditer(before)
    )


_COUNTED_DONE = cue(r"(?:^|\s)đã\s|thực\s+tế|kết\s+quả")
_AIM_TOLD = cue(r".*?(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)\s+(?:mà|do|được|đề|đặt|của|năm)\s[^,.;:]{0,70}\slà\s")


_PART_NAMED = cue(
    r"(?<!\w)(?:nhóm\s+chỉ\s+tiêu|(?:các|những|từng|\d+)\s+chỉ\s+tiêu\s+(?:thành\s+phần|đánh\s+giá|nhánh|chấm\s+điểm)|chỉ\s+tiêu\s+thành\s+phần)(?!\w)"
)
"""Where "chỉ tiêu" is a part of an indicator and no aim."""


def _over(order: str, now: int | None) -> bool:
    """Whether what reads as an order speaks of a year that is over: "đến năm 2019, tỉnh lọt vào tốp 20"."""
    year = re.search(r"năm\s+(20\d\d)", order)
    return year is not None and now is not None and int(year[1]) < now


def sets_target(lowered: str) -> bool:
    """Whether a line announces targets for the lines below it ("… các chỉ tiêu sau:")."""
    cues = _cues()
    return (
        cues["target"].search(lowered) is not None and cues["target"].search(cues["met"].sub("", lowered)) is not None
    )
