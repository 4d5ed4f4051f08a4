"""Indicators that are described rather than named: "mức độ hài lòng của người dân … nói chung"."""

from bisect import bisect_right

from nlp.contentment import satisfaction_in_short, satisfied_people
from nlp.english_fields import told_by_english_field
from nlp.fields import told_by_field
from nlp.mention import Mention
from nlp.ofthepair import of_the_pair
from nlp.patterns import cue

# The satisfaction indicator is described rather than named, with any tail: "mức độ hài lòng của người dân … nói chung".
_SATISFACTION = cue(
    r"(?<!\w)(?:kết\s+quả\s+)?(?:chỉ\s+số|mức\s+độ|mức|tỷ\s+lệ|tỉ\s+lệ)\s+(?:đo\s+lường\s+|đánh\s+giá\s+|về\s+)*(?:mức\s+độ\s+)?(?:sự\s+)?hài\s+lòng(?P<general>\s+(?:nói\s+)?chung)?"
    r"(?P<who>\s+của\s+(?:người\s+dân|công\s+dân|cá\s+nhân|tổ\s+chức|doanh\s+nghiệp)(?:\s*(?:,|và)\s*(?:người\s+dân|cá\s+nhân|tổ\s+chức|doanh\s+nghiệp|các\s+tổ\s+chức))*)?"
    r"(?P<service>\s+(?:đối\s+với|về|với)\s+(?:sự\s+|chất\s+lượng\s+|việc\s+)?(?:phục\s+vụ|cung\s+ứng\s+dịch\s+vụ|cung\s+cấp\s+dịch\s+vụ|dịch\s+vụ)(?:\s+hành\s+chính(?:\s+công)?)?(?:\s+của\s+(?:các\s+)?(?:cơ\s+quan|chính\s+quyền)"
    r"(?:\s+(?:hành\s+chính|nhà\s+nước|các\s+cấp|địa\s+phương|công))*)?(?:\s+trong\s+thực\s+hiện\s+(?:thủ\s+tục\s+hành\s+chính|tthc))?(?:\s+nói\s+chung)?)?(?!\w)"
)
_OTHERS_CONTENT = cue(
    r"\s+(?:trong\s+|thuộc\s+|ở\s+)?lĩnh\s+vực\s+(?!hành\s+chính|công)|\s+(?:chung\s+)?(?:(?:(?:của|từ\s+phía)\s+)?(?:các\s+|những\s+)?(?:người\s+(?:bệnh|nộp\s+thuế|lao\s+động|tiêu\s+dùng|học|nhà|sử\s+dụng|xem|đọc|chơi|mua|thân)|khách|du\s+khách|hành\s+khách|bệnh\s+nhân|"
    r"thân\s+nhân|học\s+sinh|sinh\s+viên|học\s+viên|phụ\s+huynh|nhân\s+viên|công\s+nhân|hội\s+viên|đoàn\s+viên|bạn\s+đọc|độc\s+giả|cử\s+tri|cư\s+dân|chủ\s+thẻ|thuê\s+bao|đối\s+tác|nhà\s+đầu\s+tư)"
    r"|(?:đối\s+với|với|về|tại|ở)\s+(?:các\s+|những\s+)?(?:dịch\s+vụ\s+(?:y\s+tế|khám|giáo\s+dục|điện|vận\s+tải|ngân\s+hàng|xe\s+buýt)|(?:ngành|cơ\s+quan)\s+(?:thuế|điện|y\s+tế|giáo\s+dục|hải\s+quan)|bệnh\s+viện|trường|xe\s+buýt|điện\s+lực|môi\s+trường\s+làm\s+việc)|(?:của\s+(?:các\s+|toàn\s+)?(?:ngành|cơ\s+quan|hệ\s+thống)\s+|(?<=\scơ\squan\s))(?:thuế|bhxh|bảo\s+hiểm\s+xã\s+hội|hải\s+quan|điện(?:\s+lực)?|y\s+tế|giáo\s+dục|ngân\s+hàng|kho\s+bạc|bưu\s+điện|tòa\s+án|công\s+an|thi\s+hành\s+án)(?!\w)(?!\s+(?:tỉnh|thành\s+phố|tp)(?!\w))|(?:đối\s+với|với|về|trong)\s+[^,;.()\d]{0,60}?(?:lĩnh\s+vực\s+(?!hành\s+chính|công)|thái\s+độ|cơ\s+sở\s+vật\s+chất))"
)
"""Whose satisfaction, or with what, the indicator does not measure."""
_HANDLED = cue(
    r"\d\s*(?:nghìn\s+|ngàn\s+|triệu\s+|vạn\s+)?(?:lượt\s+)?(?:phản\s+ánh|kiến\s+nghị|cuộc\s+(?:gọi|hỏi)|cuộc,|tin\s+(?:báo|nhắn)|yêu\s+cầu|hồ\s+sơ|thủ\s+tục|giao\s+dịch|lượt(?:\s+(?:gọi|khách|giao\s+dịch|truy\s+cập|hồ\s+sơ|người\s+dùng|tải))?|câu\s+hỏi|khách(?:\s+hàng)?)(?!\w)[^.;\n]{0,90}$"
)
"""The form “xử lý 90.000 phản ánh với tỷ lệ hài lòng 82%”: of those whom a service answered, not the index."""
_WITH_ANSWERS = cue(
    r"(?:\s+[^.,;:\d]{2,40}?)?\s+(?:về|với|đối\s+với)\s+(?:kết\s+quả\s+|việc\s+|chất\s+lượng\s+)+(?:xử\s+lý|giải\s+quyết|trả\s+lời|tiếp\s+nhận|phản\s+hồi)\s+(?:các\s+)?(?:phản\s+ánh|kiến\s+nghị|hồ\s+sơ|cuộc\s+gọi|yêu\s+cầu)"
)
_LEAD = 130
_IS_PRODUCED = cue(
    r"\s+(?:của\s+(?:tỉnh|thành\s+phố|cả\s+nước)\s+)?(?:(?:ước|hiện|đã|phải|sẽ|đang)\s+)*(?:chiếm(?!\s+(?:tối\s+đa\s+|tới\s+)?\d+(?:[.,]\d+)?\s+điểm|\s+(?:giữ\s+|lấy\s+)?(?:vị\s+trí|hạng|ngôi|thứ\s+hạng|thứ)(?!\w))|đóng\s+góp|(?:trong|trên|/)\s*gr?dp)(?!\w)"
)
"""The form “kinh tế số chiếm 20% GRDP”: what is produced, no pillar of an index."""


def _of_a_service(lowered: str, mention: Mention) -> bool:
    """Whether the satisfaction is of those whose cases were counted before it, or with how they were answered."""
    start = mention.start
    return (
        _HANDLED.search(lowered, max(0, start - _LEAD), start) is not None
        or _WITH_ANSWERS.match(lowered, mention.end) is not None
    )


def _is_part_of_named(named: str | None, inside: list[Mention], start: int) -> bool:
    """Whether satisfaction is meant as a part of the indicator named last: one of its components has this very name."""
    return named is not None and any(
        mention.kind == "component" and mention.start == start and f"{named}/" in "".join(mention.ids)
        for mention in inside
    )


def with_described(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """Add the indicators that are described rather than named; a description swallows the names inside it."""
    ends = [mention.end for mention in found]
    swallowed: set[int] = set()
    described = []
    named, passed = None, 0
    for match in _SATISFACTION.finditer(lowered):
        strong = bool(match["service"]) or (bool(match["who"]) and bool(match["general"]))
        strong = strong or ("chỉ số" in match.group() and bool(match["who"] or match["general"]))
        first = last = bisect_right(ends, match.start())
        while last < len(found) and found[last].start < match.end():
            last += 1
        inside = found[first:last]
        for mention in found[passed:first]:
            named = mention.ids[0] if mention.kind == "indicator" else named
        passed = max(passed, first)
        if any(mention.kind in {"indicator", "other"} and mention.end > match.end() for mention in inside):
            continue
        if _is_part_of_named(named, inside, match.start()):
            continue
        strong = strong or any(mention.kind == "indicator" and mention.strong for mention in inside)
        swallowed.update(range(first, last))
        described.append(
            Mention(match.start(), match.end(), "indicator", ("SIPAS",), text[match.start() : match.end()], strong)
        )
    found = [mention for number, mention in enumerate(found) if number not in swallowed] + described
    for mention in found:
        if (
            mention.kind == "indicator"
            and "hài lòng" in lowered[mention.start : mention.end]
            and (
                _OTHERS_CONTENT.match(lowered, mention.end) or (not mention.strong and _of_a_service(lowered, mention))
            )
        ):
            mention.kind = "other"
        if mention.kind == "component" and _IS_PRODUCED.match(lowered, mention.end):
            mention.kind = "other"
    found += satisfaction_in_short(text, lowered, found)
    found += satisfied_people(text, lowered, found)
    found += told_by_field(lowered, found)
    found += told_by_english_field(lowered, found)
    found.sort(key=lambda mention: mention.start)
    return of_the_pair(text, lowered, found)
