"""Parts of an indicator that the catalogue has not: what people are satisfied with, the pillars of innovation."""

import re

from nlp.mention import Mention
from nlp.patterns import Cue, cue

_SATISFIED = cue(r"hài\s+lòng|sipas")
_SATISFIED_WITH = cue(
    r"(?<!\w)(?:(?:việc|công\s+tác|sự)\s+)*(?:(?:xây\s+dựng|ban\s+hành)(?:\s*,\s*|\s+và\s+)(?:việc\s+)?tổ\s+chức\s+thực\s+hiện\s+(?:các\s+)?chính\s+sách(?:\s+công)?|xây\s+dựng\s+chính\s+sách|tổ\s+chức\s+thực\s+hiện\s+(?:các\s+)?chính\s+sách(?:\s+công)?"
    r"|(?P<service>(?:cung\s+ứng|cung\s+cấp)\s+(?:các\s+)?dịch\s+vụ\s+(?:hành\s+chính\s+công|công))|(?:sự\s+|khả\s+năng\s+)?tiếp\s+cận\s+dịch\s+vụ(?:\s+hành\s+chính(?:\s+công)?)?|(?P<common>thủ\s+tục\s+hành\s+chính(?:\s+công)?|tthc)"
    r"|(?P<staff>(?:sự\s+phục\s+vụ\s+của\s+|thái\s+độ\s+(?:phục\s+vụ\s+)?(?:của\s+)?)?(?:cán\s+bộ,?\s+)?công\s+chức(?:,\s+viên\s+chức)?(?:\s+(?:trực\s+tiếp\s+)?giải\s+quyết\s+(?:công\s+việc|thủ\s+tục\s+hành\s+chính|tthc))?)|(?<=về\s)kết\s+quả(?=\s+(?:đạt\s+|là\s+)?\d)|kết\s+quả\s+(?:cung\s+ứng\s+|giải\s+quyết\s+)?dịch\s+vụ(?:\s+hành\s+chính(?:\s+công)?)?"
    r"|(?:cơ\s+chế\s+|việc\s+)?tiếp\s+nhận(?:\s*,\s*|\s+và\s+)(?:xử\s+lý|giải\s+quyết)\s+(?:các\s+)?(?:ý\s+kiến\s+)?(?:góp\s+ý|phản\s+ánh)(?:\s*,\s*phản\s+ánh)?(?:\s*,\s*kiến\s+nghị)?(?:\s+của\s+người\s+dân(?:,\s*tổ\s+chức)?)?|nơi\s+giải\s+quyết\s+công\s+việc"
    r"|tiếp\s+cận(?=\s*:?\s+(?:đạt\s+|là\s+)?\d|\s*\()|(?:tiếp\s+nhận\s+)?(?:ý\s+kiến\s+)?(?:góp\s+ý|phản\s+ánh)(?:\s*,?\s*(?:góp\s+ý|phản\s+ánh|kiến\s+nghị))*(?=\s*:?\s+(?:đạt\s+|là\s+)?\d|\s*\()|(?P<result>(?<!tổng\s)kết\s+quả(?=\s+(?:tăng\s+|giảm\s+)?\d)))(?!\w)"
)
"""The two contents and five factors that satisfaction is asked about."""
_WITH = cue(
    r"hài\s+lòng(?:\s+(?:trung\s+bình|bình\s+quân|chung))?(?:\s+của\s+[^.,;:\d]{3,40}?)?\s+(?:về|với|đối\s+với|trong|ở)\s+(?:việc\s+|công\s+tác\s+|yếu\s+tố\s+|nội\s+dung\s+)*$"
)
_AT_AN_OFFICE = cue(
    r"(?<!\w)(?:tỷ\s+lệ|tỉ\s+lệ|mức\s+độ|mức)\s+hài\s+lòng(?:\s+của\s+[^.,;:\d]{3,60}?)?(?:\s+khi\s+[^.,;:\d]{3,60}?)?\s+(?:tại|ở)\s+(?:các\s+|những\s+)?(?P<office>bộ\s+phận\s+(?:tiếp\s+nhận|[\"“]?một\s+cửa)|quầy|ki-?ốt|trạm\s+y\s+tế|phòng\s+khám|trung\s+tâm\s+(?:y\s+tế|phục\s+vụ|hành\s+chính)|điểm\s+(?:tiếp\s+nhận|giao\s+dịch))(?!\w)"
)
"""The form “tỷ lệ hài lòng tại bộ phận một cửa đạt 95%”: of those who come to one office, not the index."""
_FACTOR_WORD = cue(r"(?:yếu\s+tố|tiêu\s+chí|nội\s+dung|khía\s+cạnh|về)\s+(?:về\s+)?[\"“]?$")
_CALLED = cue(r"(?<!\w)(?:yếu\s+tố|khía\s+cạnh)\s+(?:là\s+)?[\"“]?$")
"""Before what can be nothing but a part: "yếu tố công chức"."""
_FACTORS_NEXT = cue(r"(?<!\w)yếu\s+tố(?!\w)")
"""The form “Trong đó yếu tố tiếp cận 87,5%, TTHC 90,2%”: all that stand behind it are such."""
_INNOVATES = cue(r"đổi\s+mới\s+sáng\s+tạo|đmst|(?<!\w)pii(?!\w)")
_PILLARS = cue(
    r"(?<!\w)(?:(?:nhóm\s+)?(?:chỉ\s+số\s+)?đầu\s+(?:vào|ra)(?:\s+(?:của\s+)?(?:đổi\s+mới\s+sáng\s+tạo|đmst))?|thể\s+chế|vốn\s+con\s+người(?:(?:\s*,|\s+và)\s+nghiên\s+cứu(?:(?:\s*,|\s+và)\s+phát\s+triển)?)?|(?:cơ\s+sở\s+)?hạ\s+tầng|trình\s+độ\s+phát\s+triển\s+(?:của\s+)?(?:thị\s+trường|doanh\s+nghiệp)"
    r"|sản\s+phẩm\s+tri\s+thức(?:(?:\s*,|\s+và)\s+sáng\s+tạo)?(?:(?:\s*,|\s+và)\s+công\s+nghệ)?|(?P<common>tác\s+động))(?!\w)"
)
"""The seven pillars of innovation, and the two groups that they make."""
_READY = cue(r"ict[\s-]*index|sẵn\s+sàng")
_OF_READINESS = cue(
    r"(?<!\w)(?:hạ\s+tầng\s+(?:kỹ\s+thuật|nhân\s+lực|xã\s+hội)(?:\s+(?:cntt(?:-tt)?|công\s+nghệ\s+thông\s+tin))?|ứng\s+dụng\s+(?:cntt(?:-tt)?|công\s+nghệ\s+thông\s+tin)(?:\s+(?:nội\s+bộ|trong\s+[^,;.:\d]{3,40}?))?(?=\s*[(:\d]|\s+(?:xếp|đứng|đạt|ở|hạng|thứ|dẫn|tăng|giảm)(?!\w))"
    r"|sản\s+xuất\s*(?:-|–|,|và)?\s*kinh\s+doanh\s+(?:cntt|công\s+nghệ\s+thông\s+tin)|(?:chính\s+sách|cơ\s+chế)\s+cho\s+(?:cntt|công\s+nghệ\s+thông\s+tin))(?!\w)"
)
"""What the readiness for information technology was counted from."""
_PILLAR_WORD = cue(
    r"(?:trụ\s+cột|nhóm(?:\s+chỉ\s+số)?|chỉ\s+số(?:\s+thành\s+phần)?|đứng\s+(?:thứ\s+\d+\s+)?về|điểm\s+(?:mạnh|yếu)\s+là|hạng\s+\d+\s+về)\s+(?:là\s+|về\s+|gồm\s+)?[\"“]?$"
)
_STOP = re.compile(r"[.!?…](?=\s)|\n")
_FAR = 600
"""So many letters above, the indicator still says what a list of parts is of."""
_FEWEST = 2


def factors(text: str, lowered: str) -> list[Mention]:
    """The forms “hài lòng về tiếp cận dịch vụ 83,77%, công chức 84,91%", "trụ cột thể chế (hạng 5), tác động (hạng 9)”."""
    found: list[Mention] = []
    if _SATISFIED.search(lowered):
        found += [
            Mention(*at.span("office"), "other", (at["office"],), text[at.start("office") : at.end("office")])
            for at in _AT_AN_OFFICE.finditer(lowered)
        ]
        found += _listed(text, lowered, _SATISFIED_WITH, _WITH, _FACTOR_WORD, _SATISFIED)
    if _INNOVATES.search(lowered):
        found += _listed(text, lowered, _PILLARS, _PILLAR_WORD, _PILLAR_WORD, _INNOVATES)
    if _READY.search(lowered):
        found += _listed(text, lowered, _OF_READINESS, _PILLAR_WORD, _PILLAR_WORD, _READY)
    return found


def _listed(text: str, lowered: str, parts: Cue, own: Cue, word: Cue, about: Cue) -> list[Mention]:
    """The parts that stand several to a sentence, or behind the word that calls them so."""
    matches = list(parts.finditer(lowered))
    if not matches:
        return []
    stops = [stop.end() for stop in _STOP.finditer(lowered)]
    found: list[Mention] = []
    position = 0
    for begin, end in zip([0, *stops], [*stops, len(lowered)], strict=True):
        inside = []
        while position < len(matches) and matches[position].start() < end:
            inside.append(matches[position])
            position += 1
        if not inside or not about.search(lowered, max(0, begin - _FAR), end):
            continue
        sure = [match for match in inside if not any(match.groupdict().values())]
        apart = any(letter.isdigit() for letter in lowered[inside[0].end() : inside[-1].start()])
        first = lowered[max(begin, inside[0].start() - 70) : inside[0].start()]
        all_such = apart and (own.search(first) or (parts is _SATISFIED_WITH and _FACTORS_NEXT.search(first)))
        for match in inside:
            lead = lowered[max(begin, match.start() - 70) : match.start()]
            several = len(inside) >= _FEWEST and bool(sure or all_such)
            told = own.search(lead) or word.search(lead)
            staff = match.groupdict().get("staff") is not None and own.search(lead)
            if several or _CALLED.search(lead) or staff or (match in sure and told):
                found.append(Mention(*match.span(), "other", (match.group(),), text[match.start() : match.end()]))
    return found
