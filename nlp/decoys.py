"""Numbers that stand beside an indicator and are none of its results: distances, shares, thresholds, points of a contest."""

import re
from collections.abc import Sequence

from nlp.asides import in_opening
from nlp.distances import from_other
from nlp.draft import SentenceText
from nlp.figures import Figure, of_one_size
from nlp.heldplaces import WHO_FOLLOWS
from nlp.mention import Mention
from nlp.merits import apart_then_own, of_an_end
from nlp.movers import ranks_a_move
from nlp.patterns import Cue, cue
from nlp.shares import added_by_rule, at_most, is_whole_scale, of_this_share, share_or_bar

_CLAUSE = cue(
    r"[;:()]|,(?=\s)|(?<!tp)(?<!tx)(?<!tt)\.(?=\s)|\s(?:và|nhưng|còn(?!\s+(?:\w+\s+)?\d)|trong\s+khi|song|đồng\s+thời)(?=\s)"
)
_UNIT_NOUN = (
    r"(?:các\s+|một\s+|vài\s+|nhiều\s+|\d+\s+)?(?:tỉnh|thành\s+phố|đơn\s+vị|địa\s+phương|bộ|ngành|cơ\s+quan|huyện|quận|sở|xã|phường|đội|nhóm|nơi|người|"
    r"(?:mức\s+|điểm\s+|giá\s+trị\s+)?(?:trung\s+bình|bình\s+quân|trung\s+vị)|mặt\s+bằng|§)"
)
_DISTANCE = cue(
    rf"(?<!\w)(?:hơn|kém|thua|vượt|cách|bỏ\s+xa|xa|sau|trên|dưới|so\s+với|đuổi\s+kịp|bám\s+sát)(?:\s+(?:với|cả|so\s+với|chính|hẳn|xa))*\s+{_UNIT_NOUN}(?P<rest>.*)$"
)
_BEYOND = cue(
    r"(?<!\w)(?:hơn|kém|thua|vượt|cách|bỏ\s+xa|sau|trên|so\s+với|đuổi\s+kịp|bám\s+sát|tiếp\s+cận)\s+(?:các\s+|những\s+|cả\s+)?(?:tỉnh|thành\s+phố|đơn\s+vị|địa\s+phương|bộ|huyện|quận|sở|xã|nhóm|đội|vùng|khu\s+vực|khối|ngành|cơ\s+quan)\s+(?:đang\s+|xếp\s+)?$"
)
_HOLDER = cue(r"(?:ngôi\s+)?(?:quán\s+quân|á\s+quân|nhà\s+vô\s+địch|(?:đầu|chót|cuối|bét|đáy)\s+bảng|đội\s+sổ)")
"""A place that stands for the one who holds it: "chỉ kém quán quân Quảng Ninh 0,15 điểm"."""
_BEYOND_TOP = cue(
    r"(?<!\w)(?:hơn|kém|thua|cách|bỏ\s+xa|so\s+với|đuổi\s+kịp|bám\s+sát|tiệm\s+cận|tiếp\s+cận)\s+(?:với\s+|cả\s+|các\s+)?$"
)
_ITS_NAME = cue(r"\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
_NAMED_OR_TOLD = cue(
    r"\s*(?:\([^()]*\)\s*|(?:toàn\s+)?(?:vùng|khu\s+vực|cả\s+nước|toàn\s+quốc|bảng|danh\s+sách)\s+)*(?:là\s+|,\s+|\(|\s)\s*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""The same, or "đơn vị xếp thứ hai là Bộ Tài chính"."""


def _holder_named(sentence: SentenceText, figure: Figure, how: Cue = _ITS_NAME) -> bool:
    """Whether the name of who holds the place stands right behind it: "bỏ xa á quân Hải Phòng 2,41 điểm"."""
    units = (mention for mention in sentence.mentions if mention.kind in {"unit", "district", "department"})
    return any(
        mention.start > figure.end and how.fullmatch(sentence.lowered, figure.end, mention.start) for mention in units
    )


_MEAN_BEFORE = cue(r"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị)(?:\s+[^\s\d,;.:]+){0,9}\s*$")
_VALUE_FOLLOWS = cue(r"(?:^|\s)(?:đạt|với|là(?!\s+§)|được|ở\s+mức|có|giành|mức|\()(?!\w)(?!\s+trung)")
_GAP_NOUN = cue(
    r"(?<!\w)(?:khoảng\s+cách|chênh\s+lệch|cách\s+biệt|độ\s+chênh|mức\s+chênh|độ\s+lệch|biên\s+độ|chênh\s+nhau|hơn\s+kém\s+nhau|cách\s+nhau|hơn\s+nhau|kém\s+nhau)(?!\w)"
)
_BETWEEN_BOTH = cue(
    r"(?<!\w)(?:khoảng\s+cách|chênh\s+lệch|cách\s+biệt|độ\s+chênh|mức\s+chênh)\s+(?:[^\W\d]+\s+){0,3}?(?:20\d\d\s+)?giữa\s(?:[^;:()]|\([^()]{1,30}\)){3,90}\s(?:và|với)\s(?:[^,;:.()\d]|\([^()]{1,30}\)){3,60}(?:\s20\d\d\s[^,;:.()\d]{0,30})?(?<!\w)(?:là|lên\s+tới|lên\s+đến|còn|ở\s+mức|tới|chỉ|khoảng)\s+(?:[^\W\d]+\s+){0,2}$"
)
"""The form “khoảng cách giữa A và B là …"."""
_AGAIN = cue(r"(?:so\s+với|từ|lên|xuống|còn|hơn|thấp\s+hơn|cao\s+hơn)\s+(?:con\s+số\s+|mức\s+|tỷ\s+lệ\s+)*$")
_CONTEST = cue(
    r"(?<!\w)(?:cuộc\s+thi|hội\s+thi|bài\s+dự\s+thi|bài\s+thi|vòng\s+thi|phần\s+thi|hùng\s+biện|giám\s+khảo|vòng\s+chung\s+kết|hội\s+thao|hội\s+diễn|giải\s+(?:nhất|nhì|ba|đặc\s+biệt|bóng|thể\s+thao|vô\s+địch|thưởng))(?!\w)"
)
_SHORT_BY = cue(
    r"(?<!\w)(?:kém|thua|cách|chênh(?:\s+lệch)?)\s+(?:nhau\s+)?(?:đúng\s+|chỉ\s+|vỏn\s+vẹn\s+|tới\s+|gần\s+)?$"
)
_MEANS = cue(
    r"\s*(?:thì\s+)?(?:có\s+)?(?:nghĩa\s+là|tức\s+là|đồng\s+nghĩa)\s+(?:với\s+)?(?:việc\s+)?(?:cứ|trong|cả)\s+(?:\w+\s+){0,2}\d"
)
"""Behind a share that is explained: "82% nghĩa là trong 100 người có 82 người hài lòng"."""
_COUNTRY = cue(
    r"(?:^|[,;.]\s+|\s(?:while|and|where|but)\s+)(?:nationally,\s+)?viet\s?nam(?:\s+itself)?(?:\s+(?:was|is|has|had|been|also|currently|now))*\s+$"
    r"|(?:^|[,;.:]\s+|theo\s+đó,\s+)(?:việt\s+nam|hàn\s+quốc|nhật\s+bản|trung\s+quốc|thái\s+lan|singapore|malaysia|indonesia|philippines|campuchia|đài\s+loan|hoa\s+kỳ|đan\s+mạch|estonia|phần\s+lan|ấn\s+độ)\s+(?:(?:hiện|đã|đang|cũng|tiếp\s+tục|vẫn|năm\s+20\d\d|lần\s+đầu(?:\s+tiên)?)\s+)*(?:(?:tăng|giảm|tụt|lên|xuống)\s[^.;]{0,80}?)?(?:[^.;,]{0,60},\s+)?(?:và\s+)?$"
)
"""The form “Vietnam itself ranked 86th in the UN's survey”."""
_OWN_MARKS = cue(
    r"(?<!\w)(?<!so với )tự\s+(?:chấm|đánh\s+giá|khảo\s+sát|điều\s+tra|đo(?:\s+lường)?)(?:,\s+(?:chấm|đánh\s+giá))?(?:\s+điểm)?(?:\s+(?:[^\s,;.:()\d]+|20\d\d|(?<=tháng\s)\d{1,2}(?:/20\d\d)?)){0,12}\s+$"
)
"""The form “tự chấm điểm thì tỉnh được khoảng 91 điểm”: no result that anybody published."""
_CLAIMS = cue(
    r"(?<!\w)(?:nói|khoe|tự\s+nhận|tự\s+tin|báo\s+cáo)\s+(?:là\s+|rằng\s+|mình\s+|đã\s+)*(?:đạt|được|có)\s+(?:tới\s+|trên\s+)?$"
)
"""The form “xã Nam Dương cũng nói đạt 95%”: what somebody says of himself."""
_GIVEN_BY_ONE = cue(
    r"(?<!\w)(?:tôi|bà|ông|chị|anh|mình)\s+(?:chỉ\s+|cũng\s+|sẽ\s+)?(?:chấm|cho)\s+(?:được\s+)?(?:khoảng\s+)?$"
)
"""The form “bà chấm 6/10 điểm cho chỉ số Tiếp cận đất đai”: what one person gives."""
_LACKS = cue(
    r"(?<!\w)(?:còn\s+thiếu|thiếu|hụt|cần\s+(?:có\s+)?thêm|còn\s+cần)\s+(?:đúng\s+|chỉ\s+|vỏn\s+vẹn\s+|tới\s+|gần\s+|khoảng\s+|hơn\s+)?$"
)
_BAR_TOLD = cue(
    r"(?<!\w)(?:ngưỡng|mốc|điểm\s+(?:chuẩn|sàn)|mức\s+tối\s+thiểu|điều\s+kiện)\s+(?:để|vào|của|được|xếp|cho|đạt|lọt)(?!\w)[^.;,:]{0,60}\s(?:là|ở\s+mức|:)\s*(?:từ\s+|trên\s+)?$"
)
"""The form “ngưỡng để được xếp vào nhóm "Khá" là 58,5 điểm”."""
_BAR = cue(
    r"(?<!\w)(?:ngưỡng|mốc|điểm\s+chuẩn|điểm\s+sàn|mức\s+sàn|mức\s+yêu\s+cầu|mức\s+tối\s+thiểu|chuẩn)\s+(?:từ\s+|trên\s+|là\s+)?$"
)
_OF_LABEL = cue(
    r"(?<!\w)(?:nhóm|loại|mức|hạng)\s+[\"“]?(?:[a-d]|tốt|rất\s+tốt|khá|trung\s+bình|tương\s+đối\s+(?:cao|thấp)|thấp|cao|xuất\s+sắc|thứ\s+(?:nhất|hai|ba|tư|[1-4]))[\"”]?\s*[(,:–-]\s*(?:có\s+|đạt\s+|điểm\s+|tức\s+|kết\s+quả\s+)*(?:(?:(?:từ|trên|dưới)\s+)?[\d.,]+\s*(?:%|điểm)?\s*(?:đến|tới|[-–]|và)\s*)?(?:từ\s+|trên\s+|dưới\s+)?$"
)
"""The form “nằm trong nhóm B (từ 80% đến dưới 90%)”: what bounds the group."""
_OF_THE_GROUP = cue(
    r"(?<!\w)điểm\s[^.;,]{0,40}?của\s+(?:các\s+tỉnh\s+)?nhóm\s+(?:[\"“](?:[^\W\d]+\s?){1,4}[\"”]|[a-d]|rất\s+tốt|tốt|khá|trung\s+bình(?:\s+(?:cao|thấp))?|cao\s+nhất|thấp\s+nhất)\s+(?:(?:là|từ|trong|khoảng|đạt|có|dao\s+động|nằm|ở|mức)\s+)*(?:[\d.,]+\s*(?:điểm|%)?\s*(?:đến|tới|[-–])\s*)?$"
)
"""The form “Điểm PCI của nhóm "Khá" trong khoảng 60,1 - 64,4”: of nobody by name."""
_WAS_THEN = cue(r"\s+(?:đạt\s+(?:được\s+)?)?(?:hồi\s+năm|(?:của|trong)\s+năm\s+(?:ngoái|trước))(?!\w)")
"""The form “chưa trở lại mốc 81,19% hồi năm 2015”: a mark that was reached once."""
_REQUIRED = cue(
    r"\s*(?:mà|do|theo|như)\s+(?:\w+\s+){1,6}?(?:yêu\s+cầu|đặt\s+ra|đề\s+ra|quy\s+định|kỳ\s+vọng|giao|mong\s+muốn|ấn\s+định|phấn\s+đấu)"
)
_MET = cue(r"(?:vượt|qua|đạt|chạm|cán|trên|đến|trở\s+lại|trở\s+về|quay\s+lại|lấy\s+lại)\s+(?:\w+\s+){0,2}$")
_OF_A_PLAN = cue(r"\s*(?:chỉ\s+tiêu|kế\s+hoạch|dự\s+toán|mục\s+tiêu|(?:mức|điểm)\s+(?:bình\s+quân|trung\s+bình))(?!\w)")
_THEY_SAY = cue(
    r"\s*(?:cho\s+(?:biết|rằng|hay|là)|nói|tin\s|thừa\s+nhận|trả\s+lời|đồng\s+(?:ý|tình)|lo\s+ngại|lạc\s+quan|bi\s+quan|phàn\s+nàn|từng\s)(?!\w)"
)
"""Behind the share of those who were asked: "31% cho biết phải quen biết"."""
_WEIGHTS = cue(
    r"(?:tiêu\s+chí|lĩnh\s+vực|nội\s+dung|thành\s+phần)[^.;:]{0,50}?(?<!\d)100\s+điểm\s*(?:[:(]|,?\s+(?:gồm|trong\s+đó|cụ\s+thể))|(?:bảng|bộ\s+tiêu\s+chí|barem|khung)\s+chấm\s+điểm[^.;:]{0,80}?100\s+điểm[^.;:]{0,30}:|(?:khung|barem)\s+điểm(?:\s+(?:mới|chuẩn|chấm|quy\s+định|của\s+bộ\s+nội\s+vụ))*\s*[,:]\s+|(?:thang\s+(?:điểm\s+)?\d{2,4}|cơ\s+cấu\s+điểm|điểm\s+tối\s+đa)(?:\s+điểm)?[^.;:\d]{0,30}:|(?:chấm|tính|đánh\s+giá|xây\s+dựng)\s+(?:theo\s+|trên\s+)?thang\s+(?:điểm\s+)?100(?:\s+điểm)?,\s+(?:trong\s+đó|gồm|bao\s+gồm)\s"
)
"""Behind it stands what each part counts at most, not what anybody got."""
_LOST_MOST = cue(
    r"(?<!\w)(?:mất|bị\s+trừ|hụt|rơi)\s+điểm\s+(?:nhiều|nặng|đáng\s+kể|đáng\s+tiếc|lớn)(?:\s+nhất)?[^.;]{0,80}\svới\s+\S*\d[^.;]*$"
)
"""The form “mất điểm nhiều nhất là tài chính công với 2,3 điểm”: what the year's marks lack, no change."""
_GIVEN_BY = cue(
    r"\s*(?:là\s+|được\s+|sẽ\s+)*(?:do|từ|qua|thông\s+qua|dành\s+cho|thuộc(?:\s+về)?|lấy\s+từ|căn\s+cứ|dựa\s+(?:trên|vào))\s+(?:phần\s+|kết\s+quả\s+|việc\s+|nội\s+dung\s+|công\s+tác\s+|các\s+tiêu\s+chí\s+)*"
    r"(?:hội\s+đồng|tổ\s+(?:thẩm|công)|thẩm\s+định|điều\s+tra|khảo\s+sát|phiếu|tự\s+(?:chấm|đánh)|đánh\s+giá\s+(?:của|qua|nội|tác)|bộ\s+nội\s+vụ\s+(?:chấm|thẩm)|chuyên\s+gia)(?!\w)"
)
"""Behind the points of one part of an assessment: "68,5 điểm do hội đồng thẩm định, 31,5 điểm từ điều tra xã hội học"."""
_PER_STEP = cue(
    r"(?<!\w)(?:mỗi|cứ|một\s+khi|cứ\s+mỗi)\s+(?:\w+\s+){0,3}?(?:\d[\d.,]*\s*)?(?:điểm|bậc|hạng|%|phần\s+trăm|tiêu\s+chí|đơn\s+vị|nấc)(?!\w)[^.;:]{0,90}$"
)
"""Around what one step of something else would bring: "mỗi điểm tăng thêm ở tính minh bạch giúp tỉnh tăng 2 điểm PCI"."""
_THING = cue(
    r"(?:\s*(?:có|và|với|trong\s+khi|trong\s+đó|riêng|cùng\s+với\s+đó|cùng\s+kỳ|năm\s+\d{4}|năm\s+qua|đồng\s+thời|hiện|các|những|tổng|bình\s+quân|trung\s+bình),?)*\s*"
    r"(?P<thing>mức\s+(?:độ\s+)?(?:mong\s+đợi|kỳ\s+vọng|quan\s+tâm|nhận\s+biết)|số\s+(?!điểm|liệu|hạng|trung\s+bình)\w+|số\s+lượng|lượng|doanh\s+(?:thu|số|nghiệp(?!\s+(?:chấm|cho|đánh\s+giá|xếp|bình\s+chọn|hài\s+lòng)(?!\w)))|lợi\s+nhuận|sản\s+(?:lượng|xuất|phẩm)|kim\s+ngạch|xuất\s+khẩu|nhập\s+khẩu|bán\s+lẻ|giá(?!\s+trị)|giá\s+trị\s+(?:sản|xuất|gia)|"
    r"quy\s+mô|kinh\s+tế(?!\s*(?:số|[-–]|và|xã|tư))|tăng\s+trưởng(?!\s+(?:đều|dần|liên\s+tục|ổn\s+định|tốt)(?!\w))|tổng\s+sản\s+phẩm|grdp|gdp|nhiệt\s+độ|thu\s+hút|tốc\s+độ|mật\s+độ|độ\s+(?:che\s+)?phủ|phủ\s+sóng|diện\s+tích|dân\s+số|lao\s+động(?!\s*[,\"”])|công\s+suất|năng\s+suất|vốn(?!\s+(?:chỉ|đã|là|được|luôn|đang|có|vẫn|từng|đứng|xếp|đạt|nổi|ở|nằm|dẫn|thuộc|năm|bị|yếu|mạnh|quen|thường|không|chưa)(?!\w))|nguồn\s+(?:thu|vốn)|kinh\s+phí|ngân\s+sách|thu\s+(?:ngân|nội|nhập)|chi\s+(?:ngân|thường|đầu)|nợ|dư\s+nợ|"
    r"tín\s+dụng|huy\s+động|công\s+nghiệp|nông\s+nghiệp|du\s+lịch|khách|lượt|du\s+khách|thuê\s+bao|hộ\s+nghèo|học\s+sinh|bệnh\s+nhân|người\s+(?:dân\s+)?(?:tham|có|dùng|sử)|thị\s+phần|đơn\s+hàng|hồ\s+sơ|thủ\s+tục|văn\s+bản|thanh\s+toán|chữ\s+ký\s+số|biên\s+chế)(?!\w)"
)
"""What a clause can be about that has percentages and points of its own."""
_STEP_OF_GROUP = cue(r"(?<!\w)nhóm(?:\s+(?:lại|cũng|đã|thì|bị|vẫn|xếp\s+loại|của\s+tỉnh))*\s+$")
"""The form “điểm số tăng nhưng nhóm lại tụt một bậc”."""
_FROM_GROUP = cue(r"\s+so\s+với\s+nhóm(?!\w)")
_IN_CLUSTER = cue(r"(?:\s*/\s*\d+)?\s+(?:trong\s+|của\s+|toàn\s+)?(?:cụm|khối\s+thi\s+đua)(?!\w)")
"""The form “dẫn đầu cụm thi đua các tỉnh Tây Bắc”."""


def of_compared_unit(lowered: str, figure: Figure) -> bool:
    """The form “cao hơn 10,01% so với đơn vị đứng cuối bảng là Phú Yên”: a place of a unit that another is held against."""
    return figure.kind == "rank" and _BEYOND.search(lowered, 0, figure.start) is not None


def decoy(sentence: SentenceText, figure: Figure, level: str) -> str | None:
    """Why a figure near an indicator and a unit of ``level`` is none of that indicator; None when nothing says so."""
    if figure.kind == "score":
        return _of_score(sentence, figure, level)
    if figure.kind == "rank" and ranks_a_move(sentence.lowered, figure.start):
        return "a superlative of a change"
    if figure.kind == "rank" and _IN_CLUSTER.match(sentence.lowered, figure.end):
        return "a place among a few who compete"
    if figure.kind == "rank_change" and (
        _STEP_OF_GROUP.search(sentence.lowered, 0, figure.start) or _FROM_GROUP.match(sentence.lowered, figure.end)
    ):
        return "a step from one group to another"
    if (
        figure.kind.endswith("_change")
        and sentence.lowered.startswith("hụt", figure.start)
        and _AIM_BEFORE.search(sentence.lowered, 0, figure.start)
        and not _SINCE_YEAR.match(sentence.lowered, figure.end)
    ):
        return "a distance to an aim, not a change"
    if figure.kind.endswith("_change") and _PER_STEP.search(sentence.lowered, 0, figure.start):
        return "what one step of something else would bring"
    if figure.kind == "score_change" and _LOST_MOST.search(sentence.lowered, 0, figure.end):
        return "the points of one part of an assessment"
    if figure.kind == "score_change" and added_by_rule(sentence.lowered, figure):
        return "the most that can be had"
    if figure.kind == "score_change" and _own_noun(sentence, figure):
        return "the clause is about something counted or sold"
    if figure.kind == "score_change" and _THINGS_MEAN.search(sentence.lowered, 0, figure.start):
        return "the clause is about something counted or sold"
    if figure.kind == "score_change" and _of_share(sentence, figure):
        return "a change of the share before it"
    if figure.rule == "top_n" and _BEYOND_TOP.search(sentence.lowered, 0, figure.start):
        return "the place of units compared with"
    if figure.kind in {"rank", "rank_change"} and _COUNTRY.search(sentence.lowered, 0, figure.start):
        return "the place of the country among others"
    if (
        figure.kind == "rank"
        and figure.rule in {"rank", "ordinal"}
        and _BEYOND.search(sentence.lowered, 0, figure.start)
        and not _holder_named(sentence, figure, _NAMED_OR_TOLD)
    ):
        return "the place of a unit compared with"
    if figure.kind == "rank" and _of_a_class(sentence.lowered, figure):
        return "the class of a hospital, a hotel or a post"
    if figure.kind in {"rank", "rank_change"} and _of_a_thing(sentence, figure):
        return "the clause is about something counted or sold"
    if figure.rule == "superlative":
        if _MOVED.search(sentence.lowered, 0, figure.start) and _BY_SO_MUCH.match(sentence.lowered, figure.end):
            return "a superlative of a change"
        if _contest(sentence.lowered, figure):
            return "a place in a contest"
        before, said = sentence.lowered[: figure.start], sentence.lowered[figure.start : figure.end]
        held = _BEYOND.search(before) or (_HOLDER.match(said) and _BEYOND_TOP.search(before))
        if held and not _holder_named(sentence, figure, _NAMED_OR_TOLD):
            return "the place of a unit compared with"
    return None


_AIM_BEFORE = cue(r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|kỳ\s+vọng)(?!\w)[^.]*$")
_SINCE_YEAR = cue(r"\s+so\s+(?:với\s+)?(?:năm|kỳ|cùng|lần|20)")
_MOVED = cue(
    r"\d\s+(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|sở|huyện|xã)(?!\w)[^.;]{0,100}?(?<!\w)(?:tăng|giảm|cải\s+thiện)(?!\w)[^.;]*$"
)
_BY_SO_MUCH = cue(
    r"\s+(?:(?:là|thuộc\s+về|ở)\s+)?(?:tỉnh\s+|thành\s+phố\s+)?[^\d,.;()]{2,40}[,(]\s*(?:với\s+mức\s+)?(?:tăng|giảm)\s+\d"
)
"""The form “58 đơn vị tăng so với năm trước, cao nhất là Trà Vinh, tăng 6,22%”: who rose most, not who has most."""
_THINGS_MEAN = cue(
    r"(?<!\w)(?:thời\s+gian|chi\s+phí|thủ\s+tục|ngày\s+làm\s+việc|giấy\s+tờ|biên\s+chế)(?!\w)[^.;:]*,\s+(?:tính\s+)?(?:bình\s+quân|trung\s+bình)\s+$"
)
"""The form “cắt giảm thời gian của 614 thủ tục, bình quân giảm 35%”."""
_CLASS = cue(
    r"(?<!\w)(?:bệnh\s+viện|\(?bv\)?|phòng\s+khám|khách\s+sạn|viên\s+chức|giáo\s+viên|giảng\s+viên|chức\s+danh|công\s+trình|huân\s+chương|đơn\s+vị\s+sự\s+nghiệp|bằng\s+lái|giấy\s+phép\s+lái\s+xe)(?!\w)[^.;:]{0,30}$|(?<!\w)giải\s+(?:đấu\s+|bóng\s+đá\s+|vô\s+địch\s+)?$"
)
"""What has classes: "bệnh viện hạng 1 thuộc Bộ Y tế", "giải hạng nhất"."""


def _of_a_class(lowered: str, figure: Figure) -> bool:
    """Whether a "hạng 1" is the class of a hospital, a hotel, a post, and no place in a table."""
    if lowered.startswith(" sao", figure.end):
        return True
    return lowered.startswith("hạng", figure.start) and _CLASS.search(lowered, 0, figure.start) is not None


def _of_score(sentence: SentenceText, figure: Figure, level: str) -> str | None:
    lowered = sentence.lowered
    if _MEANS.match(lowered, figure.end):
        return "a share"
    if figure.unit == "percent" and (_OF_A_PLAN.match(lowered, figure.end) or _THEY_SAY.match(lowered, figure.end)):
        return "a share"
    if _own_noun(sentence, figure):
        return "the clause is about something counted or sold"
    if _WEIGHTS.search(lowered, 0, figure.start) and not figure.places:
        return "the most that can be had"
    if figure.unit == "points" and _GIVEN_BY.match(lowered, figure.end):
        return "the points of one part of an assessment"
    small = share_or_bar(sentence, figure)
    if small is not None:
        return small
    if any(told.search(lowered, 0, figure.start) for told in (_OWN_MARKS, _GIVEN_BY_ONE, _CLAIMS)):
        return "marks that a unit gave itself"
    if _distance(sentence, figure):
        return "a distance to another unit"
    short = figure.comparator == "=" and _SHORT_BY.search(lowered, 0, figure.start)
    if short or from_other(lowered, figure) or _LACKS.search(lowered, 0, figure.start):
        return "a distance to another unit"
    if _same_share(sentence, figure):
        return "a share, as the one before it"
    if _contest(lowered, figure):
        return "points of a contest"
    if at_most(lowered, figure):
        return "the most that can be had"
    before, after = lowered[max(0, figure.start - 30) : figure.start], lowered[figure.end :]
    if (figure.comparator != "=" or figure.rule == "range") and _OF_LABEL.search(lowered, 0, figure.start):
        return "a bar that is set, not a result"
    if _BAR_TOLD.search(lowered, 0, figure.start) or _OF_THE_GROUP.search(lowered, 0, figure.start):
        return "a bar that is set, not a result"
    if figure.comparator == "=" and (
        _REQUIRED.match(after) or (_BAR.search(before) and not _met(before) and not _WAS_THEN.match(after))
    ):
        return "a bar that is set, not a result"
    if level in {"province", "ministry", "national", "group"} and is_whole_scale(sentence, figure):
        return "the end of the scale"
    return None


def _met(before: str) -> bool:
    """The form “vượt mốc 90%”: what was passed is a result, by its lower bound."""
    bar = _BAR.search(before)
    return bar is not None and _MET.search(before, 0, bar.start()) is not None


def _clause_before(lowered: str, figure: Figure, named: Sequence[Mention] = ()) -> int:
    """Where the clause that ends at the figure begins; the "và" of "Bộ Kế hoạch và Đầu tư" begins none."""
    start = 0
    for mark in _CLAUSE.finditer(lowered):
        if mark.end() > figure.start:
            break
        if not any(name.start < mark.start() < name.end for name in named):
            start = mark.end()
    return start


def _masked(sentence: SentenceText, start: int, end: int) -> str:
    """A stretch of the sentence with each unit named in it as one sign."""
    parts, position = [], start
    for mention in sentence.mentions:
        if (
            mention.kind in {"unit", "group", "department", "district"}
            and start <= mention.start
            and mention.end <= end
        ):
            parts.append(sentence.lowered[position : mention.start] + "§")
            position = mention.end
    return "".join(parts) + sentence.lowered[position:end]


_CLOSED = cue(r"\([^()]*\)")


def _dashes(match: re.Match[str]) -> str:
    return "_" * len(match.group())


def _in_own_bracket(sentence: SentenceText, figure: Figure) -> bool:
    """The form “khoảng cách giữa Quảng Ninh (90,10%) và Phú Yên (79,75%)”: the value of the name before the bracket."""
    between = _BETWEEN.search(sentence.lowered, 0, figure.start)
    ends = [mention.end for mention in sentence.mentions if mention.kind == "unit"]
    found = [_OWN_BRACKET.fullmatch(sentence.lowered, end, figure.start) for end in ends]
    return any(own and (between or own["place"]) for own in found)


def _both_values(sentence: SentenceText, figure: Figure) -> bool:
    """The form “hơn kém nhau chỉ 0,15 điểm (72,95 và 72,80)”: a bracket with nothing but two values of one size."""
    lowered = sentence.lowered
    opened = lowered.rfind("(", 0, figure.start)
    closed = lowered.find(")", figure.end)
    if opened < 0 or closed < 0:
        return False
    inside = [each for each in sentence.scan.figures if opened < each.start and each.end <= closed]
    return (
        len(inside) == _TWO and _TWO_VALUES.fullmatch(lowered, opened, closed + 1) is not None and of_one_size(*inside)
    )


_TWO = 2
_TWO_VALUES = cue(r"\(\s*\d[\d.,]*\s*(?:%|điểm)?\s*(?:và|so\s+với|,)\s*\d[\d.,]*\s*(?:%|điểm)?\s*\)")
_BETWEEN = cue(r"(?<!\w)giữa\s[^;:]{3,120}$")
_OWN_BRACKET = cue(r"\s*\(\s*(?P<place>(?:(?:xếp|đứng|thứ|hạng)\s+)+\d+(?:/\d+)?[,;]\s+)?(?:đạt\s+|được\s+)?")


def _distance(sentence: SentenceText, figure: Figure) -> bool:
    """Whether the figure tells how far off another unit is: "kém tỉnh dẫn đầu 12,9%", "hơn đơn vị xếp sau 1,02 điểm"."""
    leads = _OF_WHO_LEADS.search(sentence.lowered, max(0, figure.start - 70), figure.start)
    if leads or _in_own_bracket(sentence, figure) or _both_values(sentence, figure):
        return False
    closed = _CLOSED.sub(_dashes, sentence.lowered)
    if _BETWEEN_BOTH.search(closed, 0, figure.start):
        return True
    start = _clause_before(closed, figure, sentence.mentions)
    clause = _CLOSED.sub(" ", _masked(sentence, start, figure.start))
    if _GAP_NOUN.search(clause):
        own = apart_then_own(sentence.lowered, figure, sentence.scan.figures)
        if own or ((figure.value or 0) > _WIDEST and _OWN_VALUE.search(clause)):
            return False  # "khoảng cách thu hẹp khi Quảng Ninh đạt 90,1%": no unit is that far from another
        distance = max(
            (mark.end() for mark in _GAP_NOUN.finditer(sentence.lowered, start, figure.start)), default=figure.start
        )
        return not of_an_end(sentence.lowered, distance, figure)
    match = _DISTANCE.search(clause)
    if match is None or _VALUE_FOLLOWS.search(match["rest"]) or WHO_FOLLOWS.search(clause):
        return False
    told = [other for other in sentence.scan.figures if other.kind == "score" and other.end <= figure.start]
    if _MEAN_BEFORE.search(clause) and any(of_one_size(figure, other) for other in told):
        return False  # "0,4598, cao hơn 0,1 so với mức trung bình 0,3585": as large as the value held against it
    # "cao hơn mức trung bình 85,11%" names the mean itself: no unit is that far from another.
    return figure.value is not None and figure.value <= (_WIDEST if figure.value >= 1 else 1)


_OF_WHO_LEADS = cue(
    r"\(\s*(?:(?:chỉ|đứng|xếp|ngay)\s+)*(?:sau|trên|dưới)\s+[^()\d:]{2,50}?(?::|\s[–-]|\s(?:với|đạt|được|có))\s+$"
)
"""The form “(sau Đà Nẵng: 0,6419)”: a value, not how far ahead."""
_WIDEST = 30
"""So many points or per cent apart two units may be."""
_OWN_VALUE = cue(
    r"§\s+(?:(?:năm\s+20\d\d|chỉ|mới|đã|vẫn|cũng)\s+)*(?:(?:đạt|được|giành|có|ghi|với|là|ở\s+mức)(?:\s+(?:được|tới|mức))*\s+)?$"
)


def _same_share(sentence: SentenceText, figure: Figure) -> bool:
    """The form “42,6% doanh nghiệp …, giảm so với 66% năm 2016”: what a share is compared with is a share.

    So is "13,6% người dân không hài lòng; riêng quận 12, tỷ lệ này lên tới 21%".
    """
    if figure.unit == "percent" and of_this_share(sentence.lowered, figure):
        return True
    if figure.unit != "percent" or not sentence.scan.shares or not _AGAIN.search(sentence.lowered, 0, figure.start):
        return False
    last = max((end for _, end in sentence.scan.shares if end <= figure.start), default=None)
    if last is None or any(last <= other.start < figure.start for other in sentence.scan.figures):
        return False
    return not any(
        mention.kind in {"indicator", "component"} and last <= mention.start < figure.start
        for mention in sentence.mentions
        if not _inside_share(sentence, mention, last)
    )


def _of_share(sentence: SentenceText, figure: Figure) -> bool:
    """The form “22,4% coi đói nghèo là vấn đề đáng lo nhất, tăng 9 điểm phần trăm”: what rose is the share."""
    last = max((end for _, end in sentence.scan.shares if end <= figure.start), default=None)
    return (
        last is not None
        and re.search(r"[;.]\s", sentence.lowered[last : figure.start]) is None
        and not any(last <= other.start < figure.start for other in sentence.scan.figures)
        and not any(
            mention.kind in {"indicator", "component", "unit"} and last <= mention.start < figure.start
            for mention in sentence.mentions
            if not _inside_share(sentence, mention, last)
        )
    )


def _own_noun(sentence: SentenceText, figure: Figure) -> bool:
    """Whether the clause opens with a thing of its own ("Số thuê bao băng rộng tăng 12,6%") and names no indicator."""
    start = _clause_before(sentence.lowered, figure, sentence.mentions)
    noun = _THING.match(sentence.lowered, start, figure.start)
    if noun is None:
        return False
    place = noun.start("thing")
    return not any(
        mention.kind != "other"
        and place < mention.end
        and mention.start < figure.start
        and (mention.kind in {"indicator", "component"} or mention.start <= place)
        for mention in sentence.mentions
    )


def _of_a_thing(sentence: SentenceText, figure: Figure) -> bool:
    """The form “Kinh tế của tỉnh tăng 5,3%, xếp thứ 4 vùng”: the sentence opens with a thing and names no indicator."""
    named = any(mention.kind in {"indicator", "component"} for mention in sentence.mentions)
    opens = None if named else _THING.match(sentence.lowered, 0, figure.start)
    return opens is not None and not in_opening(sentence.lowered, *opens.span("thing"), figure, sentence.mentions)


def _inside_share(sentence: SentenceText, mention: Mention, last: int) -> bool:
    """Whether the name is part of what the share is of: "42,6% doanh nghiệp phải trả chi phí không chính thức"."""
    return mention.kind == "component" and not re.search(r"[,;:.]", sentence.lowered[last : mention.start])


def _contest(lowered: str, figure: Figure) -> bool:
    found = None
    for found in _CONTEST.finditer(lowered, 0, figure.start):  # noqa: B007  # the last one counts
        pass
    return found is not None and not re.search(r"[;.]\s", lowered[found.end() : figure.start])
