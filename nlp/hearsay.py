"""Figures that a sentence repeats and does not stand for: rumours, doubts, one of two values, denials, places nearly reached."""

from nlp.leads import mask_of
from nlp.patterns import Gate, cue

_RUMOUR = cue(
    r"(?<!\w)(?:nghe\s+(?:nói|đồn|đâu|bảo|kể|phong\s+phanh|loáng\s+thoáng)|(?<!như\s)(?<!với\s)(?<!các\s)(?<!mọi\s)(?:(?:tin|lời)\s+đồn|đồn\s+(?:rằng|đại|đoán|thổi|nhau))|hình\s+như|đâu\s+như|nghe\s+như|"
    r"(?:nói|viết)\s+(?:đùa|vui|chơi|nhầm)|đùa\s+(?:rằng|là|vui)|lan\s+truyền\s+(?:thông\s+tin|tin|con\s+số|bảng|rằng|việc|chuyện)|(?:tung|loan)\s+tin|tự\s+(?:nhận|xưng|phong)|rumou?rs?(?:\s+(?:has|have|had)\s+it)?|rumou?red|allegedly|supposedly|word\s+has\s+it)(?!\w)(?P<rest>[^.;]*)$"
)
_TRUTH = cue(
    r"(?<!\w)(?:thực\s+tế|thật\s+ra|thực\s+ra|sự\s+thật|nhưng|song|tuy\s+nhiên|công\s+bố|chính\s+thức|báo\s+cáo|theo|mà)(?!\w)|:"
)
"""Behind a rumour, before what is so."""
_DENIAL = cue(
    r"(?<!\w)(?:bác(?:\s+bỏ)?|phủ\s+nhận|cải\s+chính|phản\s+bác)\s+(?:lại\s+)?(?:các\s+|những\s+|hoàn\s+toàn\s+)?(?:thông\s+tin|tin|việc|chuyện|con\s+số|rằng|ý\s+kiến|nhận\s+định|luận\s+điệu)(?!\w)(?P<rest>[^.;]*)$"
)
_CORRECTED = cue(r",\s+(?:khẳng\s+định|cho\s+(?:biết|hay)|nói|đồng\s+thời|và|cung\s+cấp)(?!\w)|:")
"""Behind what is denied, before what is said instead."""
_TOLD_ONLY = cue(
    r"(?<!\w)(?:có\s+(?:thông\s+tin|tin|ý\s+kiến|người|nơi|báo)(?:\s+(?:nói|cho|rằng|là|đưa|viết|cho\s+rằng))*|(?:nhiều|không\s+ít)\s+người\s+(?:nghĩ|tưởng|cho)|thông\s+tin\s+ban\s+đầu)\s[^.;]*$"
)
_BUT_IN_FACT = cue(
    r"[^.;]{0,60}?[,\s](?:song|nhưng|tuy\s+nhiên|trong\s+khi),?\s+(?:trên\s+)?(?:thực\s+tế|thực\s+ra|sự\s+thật|kết\s+quả\s+(?:chính\s+thức|thật|đúng)|con\s+số\s+(?:thật|đúng|chính\s+xác))(?!\w)"
)
"""The form “Có thông tin tỉnh xếp thứ 30, song thực tế tỉnh xếp thứ 40”."""
_SAYING = cue(r"(?<!\w)(?:việc|cách|chuyện|kiểu)\s+(?:nói|viết|cho\s+rằng|gọi|hiểu|kể)(?!\w)[^.;]{0,80}$")
_IS_WRONG = cue(
    r"[^.;,]{0,40}?(?<!\w)(?:không|chưa|thiếu)\s+(?:chuẩn|đúng|chính\s+xác|hợp\s+lý|thỏa\s+đáng|có\s+cơ\s+sở)(?!\w)"
)
"""Around what is wrong to say: "việc nói "Hà Nội xếp thứ 5" cũng không chuẩn"."""
_SAID_ONLINE = cue(
    r"(?<!\w)(?:bài\s+viết|bài\s+đăng|tài\s+khoản|dòng\s+trạng\s+thái|clip|video|tin|thông\s+tin)\s(?:[^.;]{0,40}\s)?trên\s+(?:mạng(?:\s+xã\s+hội)?|facebook|tiktok|zalo|youtube)(?!\w)[^.;]*\s(?:nói|cho\s+rằng|bảo|đồn|khẳng\s+định|kết\s+luận)\s[^.;]*$"
)
"""The form “nhiều bài viết trên mạng … để nói Hà Nội dẫn đầu PGI”."""
_SOMEBODY_THINKS = cue(
    r"(?<!\w)(?:có|nhiều|không\s+ít|một\s+số)\s+(?:người|kẻ|ý\s+kiến|bạn\s+đọc)\s+(?:đã\s+|còn\s+|vẫn\s+)?(?:bảo|nói|đoán|lo|nghĩ|tin|cho|e)(?:\s+(?:rằng|là|ngại))?\s[^.;]*?(?:\s|^)(?:sẽ|rồi)\s[^.;]*$"
)
"""The form “dù có người bảo đó là may mắn, rồi sẽ lại tụt xuống hạng 30”: what somebody expects."""
_NO_TRUTH = cue(
    r"[^.;]{0,90}?(?<!không\s)(?<!chẳng\s)(?<!phải\s)(?<!\w)(?:là|chuyện|toàn)\s+(?:một\s+)?(?:tin\s+(?:giả|vịt|đồn|sai|nhảm)|lời\s+đồn|đồn\s+(?:đoán|thổi)|phỏng\s+đoán|suy\s+đoán|bịa(?:\s+đặt)?|sai\s+sự\s+thật|thông\s+tin\s+(?:sai|giả|thất\s+thiệt|bịa\s+đặt|không\s+(?:đúng|chính\s+xác)))(?!\w)"
    r"|[^.;]{0,60}?(?<!\w)(?:nhưng|song|tuy\s+nhiên|mà),?\s+(?:[^\s,.;\d]+\s+){0,4}?(?:không\s+phải\s+(?:vậy|thế|như\s+(?:vậy|thế))|(?:kết\s+quả|thực\s+tế|sự\s+thật)\s+(?:lại\s+|hoàn\s+toàn\s+)*(?:khác|trái|ngược)(?!\w))"
)
"""Behind a figure that the sentence takes back: "… là tin giả", "…, nhưng thực tế không phải vậy"."""
_UNSURE = cue(
    r"(?<!\w)(?:chưa|không|chẳng)\s+(?:ai\s+|hề\s+|thể\s+)?(?:rõ|biết|chắc|dám\s+chắc|xác\s+định|nhớ)\s+(?!nguyên|lý\s+do|vì|tại|do\s|nhờ|bằng|khi|bao\s+giờ|đến|tới|về|gì)[^,.;:]*$"
)
_OPEN = cue(
    r"[^.,;:]{0,60}?(?<!\w)(?:(?:vẫn|còn|hiện|đến\s+nay|tới\s+nay)\s+)+(?:chưa\s+(?:rõ|ngã\s+ngũ|thống\s+nhất|chắc|ai\s+(?:biết|rõ|xác\s+nhận))|là\s+(?:ẩn\s+số|dấu\s+hỏi|câu\s+hỏi|điều\s+chưa\s+rõ)|bỏ\s+ngỏ|gây\s+tranh\s+cãi)(?!\w)"
)
_ABOUT_ELSE = cue(r"(?<!\w)(?:nguyên\s+nhân|lý\s+do|vì\s+sao|nhưng|song|mà|cách|giải\s+pháp|do\s+đâu|dù|tuy)(?!\w)")
"""Behind a figure, before what is open instead of it: "đạt 84% nhưng nguyên nhân vẫn chưa rõ"."""
_UNIT = r"(?P<{}>\s*(?:%|điểm\s+phần\s+trăm|điểm|đ|bậc|hạng)?)"
_PLACE = r"(?:(?:là|chỉ|đạt|mức|xếp|đứng|hạng|thứ|số|vị\s+trí|top)\s+)*"
_ONE_OF_TWO = cue(
    rf"(?<![\w.,/])\d[\d.,/]*(?<![.,]){_UNIT.format('first')}\s+(?:hay|hoặc|hay\s+là)\s+{_PLACE}\d[\d.,/]*(?<![.,]){_UNIT.format('second')}(?!\w)"
)
_LONGEST_PAIR = 60
_NEARLY = cue(
    r"(?<!\w)(?:áp\s+sát|bám\s+(?:sát|đuổi)|đuổi\s+sát|tiến\s+(?:sát|gần)|tiệm\s+cận|chạm\s+tay|đe\s+dọa|uy\s+hiếp|thách\s+thức|nhăm\s+nhe|lăm\s+le|nhòm\s+ngó|ngấp\s+nghé|mon\s+men|cạnh\s+tranh|tranh\s+(?:chấp|giành|đua)|ganh\s+đua|chạy\s+đua|đua\s+tranh|săn\s+đuổi|mơ(?:\s+(?:ước|về|tới|đến))?|giấc\s+mơ|tìm\s+(?:đường|cách|lối))[\"“”']?"
    r"\s+(?:(?:vào|tới|đến|lên|với|cho|giành|chen|lọt|được|trở|lại|nhóm|tốp|bảng|chân)\s+)*$"
    r"|(?<!\w)(?:ngăn\s+cách|khoảng\s+cách(?:\s+giữa)?)\s[^,;.:()]{0,40}?\s(?:với|và|đến|tới)\s+$"
    r"|(?<!\w)(?:vắng\s+tên|khuyết\s+tên|[\"“']?trắng[\"”']?\s+tên|mất\s+tên|biến\s+mất)\s+(?:trong|ở|khỏi|tại)\s+(?:nhóm\s+|danh\s+sách\s+)*$"
)
"""Before a place that is not held: "áp sát ngôi đầu", "ngấp nghé top 10", "vắng tên trong top 30"."""

_HELD = cue(r"\d|(?:ở|tại)\s")
"""A value, or a place that is held: "bám sát với 92,2%", "bám sát ở vị trí thứ hai"."""


_DOUBT = cue(
    r"(?<!\w)(?:(?:chưa|không|chẳng)\s+(?:ai\s+|hề\s+)?(?:rõ|biết|chắc|dám\s+chắc)(?:\s+là)?|(?:tin|lời)\s+đồn(?:\s+(?:rằng|là))?|nghe\s+(?:nói|đồn|bảo|kể)(?:\s+(?:rằng|là))?|có\s+tin(?:\s+(?:rằng|là|đồn))?)(?!\w):?|(?<!\w)(?:không|chưa|chăng|hả|à|nhỉ)(?=\s*[.?!”\"]*\s*$)"
)
"""Words that only say that nobody stands for what follows, or that it is asked."""


def without_doubt(lowered: str) -> str:
    """A sentence with the words of doubt and asking blanked: what is left is what could be so.

    >>> without_doubt("không rõ hà nội có xếp thứ 3 không.")
    '         hà nội có xếp thứ 3      .'
    """
    return _DOUBT.sub(lambda match: " " * len(match.group()), lowered)


_UNVOUCHED = Gate(
    _RUMOUR,
    _NO_TRUTH,
    _BUT_IN_FACT,
    _SAYING,
    _SAID_ONLINE,
    _DENIAL,
    _SOMEBODY_THINKS,
    _OPEN,
    _UNSURE,
    _NEARLY,
    _ONE_OF_TWO,
)


def unvouched(lowered: str, start: int, end: int, *, asked: bool = False, denied: bool = False) -> str | None:
    """Why a figure at ``start:end`` is nothing that the sentence itself states; None when it does.

    ``asked`` leaves aside what only says that the sentence does not stand for it: what a rumour tells can be looked up.
    ``denied`` leaves aside what says that it is not so.

    >>> unvouched("nghe đồn hà nội xếp thứ 5", 15, 25), unvouched("hà nội đạt 84% hay 86%", 19, 22)
    ('hearsay', 'one of two values')
    >>> unvouched("hà nội xếp thứ 5, hay tin này ai cũng mừng", 7, 16) is None
    True
    """
    if not _UNVOUCHED.matches(mask_of(lowered)):
        return None
    rumour = _RUMOUR.search(lowered, 0, start)
    if (rumour and not asked and not _TRUTH.search(rumour["rest"])) or (not denied and _NO_TRUTH.match(lowered, end)):
        return "hearsay"
    if _BUT_IN_FACT.match(lowered, end) and _TOLD_ONLY.search(lowered, 0, start):
        return "hearsay"
    wrong = None if denied else _SAYING.search(lowered, 0, start)
    if wrong is not None and _IS_WRONG.match(lowered, end):
        return "negation"
    if not asked and _SAID_ONLINE.search(lowered, 0, start):
        return "hearsay"
    denial = None if denied else _DENIAL.search(lowered, 0, start)
    if denial and not _CORRECTED.search(denial["rest"]):
        return "negation"
    if not asked and _SOMEBODY_THINKS.search(lowered, 0, start):
        return "hearsay"
    doubt = None if asked else _OPEN.match(lowered, end)
    if (not asked and _UNSURE.search(lowered, 0, start)) or (doubt and not _ABOUT_ELSE.search(doubt.group())):
        return "a doubt"
    if not _HELD.match(lowered, start) and _NEARLY.search(lowered, 0, start):
        return "a place nearly reached"
    return "one of two values" if not asked and _is_one_of_two(lowered, start, end) else None


def _is_one_of_two(lowered: str, start: int, end: int) -> bool:
    """Whether the figure stands on one side of "84% hay 86%": nobody says which; "tăng 3 điểm hay 4,3%" is one amount."""
    for pair in _ONE_OF_TWO.finditer(lowered, max(0, start - _LONGEST_PAIR), min(len(lowered), end + _LONGEST_PAIR)):
        first, second = pair["first"].strip(), pair["second"].strip()
        within = start <= pair.start() and pair.end() <= end  # "vị trí 1 hoặc 2": the worse of the two at least
        if pair.start() < end and start < pair.end() and not within and first in {"", second}:
            return True
    return False
