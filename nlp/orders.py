"""Places that a text gives to several names at once: numbered lists, "ba vị trí dẫn đầu lần lượt thuộc về …", "hạng 4 đến 7".

What the scanner can only see as one figure becomes one for each name here, before anything is bound.
"""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise, takewhile, zip_longest

from nlp.candidate import Candidate
from nlp.crossed import parts_beside
from nlp.draft import SentenceText
from nlp.eachblock import each_block
from nlp.figures import Figure
from nlp.gapped import gapped
from nlp.grouplabels import behind_bounds
from nlp.heldplaces import held_places
from nlp.nameruns import run_from, run_to
from nlp.nextlists import leaders_in_parts, lists_after
from nlp.numberednames import Places, numbered
from nlp.patterns import cue
from nlp.placefirst import place_first
from nlp.restoftop import places_of
from nlp.sharedplaces import shared_places
from nlp.sotoo import share_the_group
from nlp.state import Name
from nlp.topmembers import top_members
from nlp.tops import IN_TURN

_TOLD_EACH = cue(r"\s*(?:[:,–-]\s*)?(?:(?:đạt|được|có|với|cùng)\s+)*\d+[.,]\d+")
_TO_NAMES = cue(
    r"(?:[^.;\d]|(?:19|20)\d\d){0,70}?(?:thuộc\s+về|là|gọi\s+tên|gồm|có(?:\s+(?:tên|mặt))?|:|của|dành\s+cho|về\s+tay)\s*(?:lần\s+lượt\s+(?:là\s+)?)?(?:các\s+)?(?:tỉnh\s*:?\s*|thành\s+phố\s+|tp\.?\s*)?"
    r"|(?:\s+(?:places?|positions?|spots?|slots?|ranks?))?(?:\s+(?:in|of|on)\s+the\s+(?:\w+\s+){0,3}(?:index|list|rankings?|table|{indicator})(?:\s+20\d\d)?)?,?(?:\s+respectively,?)?\s+(?:(?:were|are|was|is|came|come)|(?:went|go|goes|fell|belong(?:ed|s)?)(?:,\s+in\s+(?:this\s+|that\s+)?order,)?\s+to|(?:were|are|was)\s+(?:taken|held|occupied|claimed|filled|won)\s+by)\s*:?\s*(?:the\s+)?(?:(?:\w+\s+)?(?:provinces?|cit(?:y|ies))\s+of\s+)?"
)
_TAKE_PLACES = cue(
    r"(?:\s*\([^()]*\)|\s+(?:với\s+|đạt\s+)?\d[\d.,]*\d\s*(?:%|điểm))?[^.;\d]{0,40}?lần\s+lượt\s+(?:(?:là|chiếm|giữ|đứng|xếp|nắm|ở|nằm|giành|trong|các|có\s+mặt|chia\s+nhau|vào|thuộc)\s+)*"
)
_FROM_BELOW = cue(
    r"(?<!\w)tăng\s+dần(?!\w)|từ\s+(?:dưới(?:\s+lên)?|(?:thấp|cuối|đáy|chót)(?:\s+(?:nhất|bảng))?\s+(?:lên|trở\s+lên|đến\s+cao|tới\s+cao))"
)
_FROM_ABOVE = cue(r"(?<!\w)từ\s+trên\s+(?:xuống|trở\s+xuống)(?!\w)")
_OPENS_BELOW = cue(r"\W*(?:(?:tính|kể|đếm|xếp|nhìn)\s+)?từ\s+dưới(?:\s+(?:đếm\s+)?lên)?,\s")
"""The form “Từ dưới lên, ba tỉnh đội sổ là A, B, C”."""
_IN_TURN_BEHIND = cue(
    r"\s*[,(]\s*(?:xếp\s+)?(?:theo\s+(?:đúng\s+)?thứ\s+tự|lần\s+lượt|tính\s+từ|in\s+(?:that|this)\s+order|respectively)(?!\w)"
)
_SUMMED_UP = cue(
    r"(?:\s*\([^()]*\)|,?\s+(?:với\s+)?\d[\d.,]*\d(?:\s*(?:%|điểm))?)?\s*(?:[-–:,]|là)\s+(?:là\s+|đó\s+là\s+)?"
)
_SO_ORDERED = cue(
    r"(?:[^.;:,\d]|20\d\d){0,50}?,?\s+(?:xếp\s+)?theo\s+(?:đúng\s+)?thứ\s+tự(?:\s+(?:này|đó|ấy|trên|kể\s+trên))?\s*(?:[.;)]|$)"
)
"""The form “A, B, C - ba đơn vị dẫn đầu ICT Index theo đúng thứ tự đó”."""
_HELD = cue(
    r"(?:\s*\([^()]*\))?,?\s*(?:(?:đã|cùng|lại|vẫn|tiếp\s+tục|đều)\s+)*(?:chiếm|giữ|nắm|giành|chia\s+nhau|đứng|xếp|ở|có\s+mặt\s+ở|góp\s+mặt\s+ở)\s+(?:(?:trọn|cả|các|ở)\s+)*|(?:\s*\([^()]*\))?,?\s+(?:again\s+|also\s+)?(?:t(?:ook|ake|aking)|fill(?:ed)?|occup(?:y|ied)|claim(?:ed)?|secured?|held|won|grabbed|captured)\s+(?:up\s+)?the\s+"
)
_BY_ORDER = cue(
    r"(?:\s+[^\W\d]+|\s+20\d\d){0,5}?,?\s+(?:xếp\s+)?theo\s+(?:đúng\s+)?thứ\s+tự(?:\s+(?:này|đó|ấy|trên|kể\s+trên))?\s*(?:[.;)]|$)|\s+(?:places|positions|spots|slots|ranks)(?:,?\s+(?:with|at|on|scoring)\s+[^;]{3,60}?)?,?\s+(?:respectively|in\s+(?:this|that)\s+order)\s*(?:[.;)](?!\d)|$)"
)
"""The form “A, B và C giành ba thứ hạng cao nhất, theo thứ tự”."""
_ORDER_OF = cue(r"(?<!\w)(?:thứ\s+tự|lần\s+lượt\s+(?:chiếm|giữ|nắm|đứng|giành))\s+(?:của\s+)?(?:các\s+|những\s+)?$")
"""The form “Thứ tự ba tỉnh đầu bảng: A, B, C”."""
_TO_MEMBERS = cue(
    r"(?:,\s+(?:which|who)\s+(?:also\s+)?(?:includes?|comprises?)|(?:\s+(?:at|in|of|on|with|for)\s[^.;,()\d]{2,40})?,\s+(?:among\s+them|including|such\s+as|namely)\s+|\s+(?:comprised|comprises|includes?|included|consists\s+of|consisted\s+of|contains|was\s+made\s+up\s+of)\s+(?:\w+\s+(?:provinces|localities|cities)[^.;,()\d]{0,30},\s+(?:among\s+them|including|such\s+as|namely)\s+)?)(?:the\s+)?(?:(?:provinces?|cit(?:y|ies))\s+of\s+)?|[\"”')]?(?:\s|,|-|:|\d{1,2}|[^\W\d]+(?=[\s,:])){0,32}?(?:gồm(?:\s+có)?|có(?:\s+thể\s+kể\s+(?:đến|tới|tên|ra))?|(?:phải\s+)?kể\s+(?:đến|tới)|là|như|gọi\s+tên|thuộc\s+về|thấy|:|trong\s+(?:số\s+)?(?:đó|ấy)(?=\s))\s*:?\s*(?:những\s+cái\s+tên\s+(?:như\s+)?|các\s+|cả\s+|hai\s+|ba\s+)*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_PART = r"(?:(?:lĩnh\s+vực|trụ\s+cột|chỉ\s+số(?:\s+thành\s+phần)?|nội\s+dung|mảng)\s+)?[\"“]?"
_IN_PART = cue(rf"\s*(?:về|ở|trong|tại)?\s+{_PART}")
_PART_OPENS = cue(
    r"(?:^|[;.:]\s+)(?:còn\s+|và\s+)?(?:về|ở|trong|tại|đối\s+với)\s+[^;.:()\d]{6,90},\s+(?:đơn\s+vị\s+|địa\s+phương\s+|tỉnh\s+)?$"
)
"""The form “về cải cách thể chế, dẫn đầu là A; về cải cách tài chính công là B”."""
_NEXT_PART = cue(rf"[,;]\s*(?:còn\s+|và\s+)?(?P<at>về|ở|trong|tại)\s+{_PART}$")
_IS = cue(r"[\"”]?\s*(?:là|thuộc\s+về|có)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
"""Around the components that units lead one after the other."""
_WERE = cue(
    r"\s*(?:list\s+|group\s+)?(?:were|are|is|was|include|included|(?:went|go|goes|belong(?:ed|s)?)(?:,\s+in\s+(?:this\s+|that\s+)?order,)?\s+to|(?:were|are)\s+(?:taken|held|occupied|filled)\s+by|:|gồm|là|có|còn\s+có)\s*"
)
_IN_A_ROW = cue(r"(?:\s*\([^()]*\))?(?:[^.;\d]|(?:19|20)\d\d){0,60}?")
_BETWEEN_PLACES = cue(r"\s*(?:,|và|and|,\s*(?:và|and)|-|–|(?=\Z))\s*(?:the\s+)?")


_SECOND = 2
_TO_ONE = cue(
    r"\s*(?::|–|-)?\s*(?:(?:là\s+của|là|thuộc\s+về|gọi\s+tên|dành\s+cho|cho|was|is|c[ao]me|went\s+to)\s+)?(?:the\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def expand(sentence: SentenceText, names: list[Candidate]) -> dict[int, Name]:
    """Give each name of a list its place; the figures of the sentence are replaced by one for each name.

    What is returned says which figure (by identity) belongs to which name.
    """
    units = [name for name in names if name.role not in {"source", "person", "scope"}]
    figures = list(sentence.scan.figures)
    given: dict[int, Name] = {}
    if units:
        for new, name in numbered(sentence, units):
            figures.append(new)
            given[id(new)] = name
        for step in (
            held_places,
            place_first,
            _members,
            share_the_group,
            _same_place,
            gapped,
            each_block,
            _from_there_on,
            _closing,
            leaders_in_parts,
            _led_in_turn,
            _turns,
            _first_places,
            _ranges,
            _series,
            shared_places,
            top_members,
        ):
            for old, places in step(sentence, units, figures):
                figures = [figure for figure in figures if not any(figure is gone for gone in old)]
                for new, name in places:
                    figures.append(new)
                    given[id(new)] = name
    figures = [figure for figure in figures if figure.rule not in {"first_n", "last_n"}]
    sentence.scan.figures = sorted(figures, key=lambda figure: (figure.start, figure.end))
    return given


def _at(figure: Figure, place: int) -> Figure:
    return replace(figure, value=Decimal(place), comparator="=", rule="in_order", certain=True)


def _turns(sentence: SentenceText, names: list[Candidate], figures: list[Figure]) -> list[tuple[list[Figure], Places]]:
    """The form “thứ nhất A, thứ nhì B, thứ ba C”: places and names by turns, the place first, nothing between the two."""
    lowered = sentence.lowered
    ranks = [f for f in figures if f.kind == "rank" and f.comparator == "=" and not f.earlier]
    ranks.sort(key=lambda figure: figure.start)
    listed = [pair for pair in pairwise(ranks) if _BETWEEN_PLACES.fullmatch(lowered, pair[0].end, pair[1].start)]
    ranks = [rank for rank in ranks if not any(rank is one or rank is other for one, other in listed)]  # see _series
    leads = bool(ranks) and ranks[0].rule == "superlative" and ranks[0].value == 1
    # "quán quân là A", "hạng cuối là B" name their owners themselves
    ranks = list(takewhile(lambda rank: rank.rule != "superlative", ranks[leads:]))
    pairs: list[tuple[Figure, Candidate]] = []
    for rank, until in zip_longest(ranks, ranks[1:]):
        end = until.start if until is not None else len(lowered)
        owner = next((name for name in names if rank.end <= name.start < end), None)
        if owner is not None and _TO_ONE.fullmatch(lowered[rank.end : owner.start]):
            pairs.append((rank, owner))
    level = pairs[0][1].name.level if pairs else None  # the province of a table of districts is none of them
    first = min((name.start for name in names if name.role == "subject" and name.name.level == level), default=0)
    values = [rank.value for rank, _ in pairs if rank.value is not None]
    if (
        len(pairs) < 2
        or len(set(values)) < len(values)
        or (values[0] != _SECOND if leads else first < pairs[0][0].start)
    ):
        return []
    return [([rank], [(replace(rank, certain=True), owner.name)]) for rank, owner in pairs]


def _first_places(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “ba vị trí dẫn đầu lần lượt thuộc về A, B, C”, with the names on either side; the last places likewise."""
    found = []
    for figure in figures:
        if figure.rule not in {"first_n", "last_n", "top_n"}:
            continue
        count, first = places_of(sentence.lowered, figure)
        run = _names_beside(sentence.lowered, names, figure.start, figure.end, count)
        first = first if count else first - len(run) + 1  # "các vị trí tiếp theo trong top 5 lần lượt là …"
        if figure.rule == "first_n" or (figure.rule == "top_n" and run):  # "nhóm 10 dẫn đầu lần lượt là …"
            first = first or int(figure.value or 0) - len(run) + 1
            found.append(([figure], [(_at(figure, place), name.name) for place, name in enumerate(run, first)]))
            found.extend(lists_after(sentence, names, figure, run) if run and first == 1 else ())
        elif run and _FROM_ABOVE.search(sentence.lowered, 0, run[0].start):
            above = [replace(_at(figure, place), value=None, from_bottom=place) for place in range(count, 0, -1)]
            found.append(([figure], [(last, name.name) for last, name in zip(above, run, strict=True)]))
        elif run and _FROM_BELOW.search(sentence.lowered, 0, run[-1].end + 30):
            below = [replace(_at(figure, place), value=None, from_bottom=place) for place in range(1, count + 1)]
            found.append(([figure], [(last, name.name) for last, name in zip(below, run, strict=True)]))
    return found


_OWNED_BY = cue(r"(?<!\w)của\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")
"""The form “ba đơn vị dẫn đầu chỉ số CCHC của tỉnh lần lượt là A, B, C”: whose table it is."""


def _names_beside(lowered: str, names: list[Candidate], start: int, end: int, count: int) -> list[Candidate]:
    """The run of exactly ``count`` names that the words at ``start:end`` are said of, in turn."""
    after = [name for name in names if name.start >= end]
    whose = after and _OWNED_BY.search(lowered, end, after[0].start) and IN_TURN.match(lowered, after[0].end + 1)
    behind = next(iter(after[1:] if whose else after), None)
    if behind is not None and _TO_NAMES.fullmatch(lowered[end : behind.start]):
        run = run_from(lowered, names, behind)
        said = (
            IN_TURN.search(lowered, end, behind.start)
            or _IN_TURN_BEHIND.match(lowered, run[-1].end)
            or _ORDER_OF.search(lowered, 0, start)
            or _OPENS_BELOW.match(lowered)
        )
        if said and (len(run) == (count or len(run)) or (not count and len(run) > 1)):
            return run
    before = next((name for name in reversed(names) if name.end <= start), None)
    behind_them = before is not None and _HELD.fullmatch(lowered, before.end, start) and _BY_ORDER.match(lowered, end)
    if before is not None and (behind_them or _TAKE_PLACES.fullmatch(lowered[before.end : start])):
        run = run_to(lowered, names, before)
        if len(run) == count:
            return run
    if before is not None and _SUMMED_UP.fullmatch(lowered, before.end, start) and _SO_ORDERED.match(lowered, end):
        run = run_to(lowered, names, before)
        return run if len(run) == count else []
    return []


def _members(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “nhóm cao nhất gồm 16 tỉnh, trong đó có A, B”: the names behind a group are those that belong to it."""
    found = []
    lowered = sentence.lowered
    for figure in figures:
        told = (name for name in names if name.start >= figure.end and name.name.level != "region")
        behind = next((name for name in told if name.name.kind != "group"), None)
        if (figure.kind != "group" and figure.rule != "top_n") or behind is None:
            continue
        together = _among_them(lowered, figure, run_from(lowered, names, behind))
        if not together and not _TO_MEMBERS.fullmatch(lowered[behind_bounds(lowered, figure) : behind.start]):
            continue
        begin = max(lowered.rfind(mark, 0, figure.start) for mark in (";", ".", ":", ",", "("))
        if any(name.start > begin and name.end <= figure.start and name.role == "subject" for name in names):
            continue
        run = run_from(lowered, names, behind)
        run += _more_members(lowered, names, run)
        some = figure.value is not None and len(run) < figure.value
        if figure.kind == "group" or (some and _TOLD_EACH.match(lowered, behind.end)):
            found.append(([figure], [(replace(figure, certain=True), name.name) for name in run]))
    return found


_NEXT_CLAUSE = cue(r"[^.;\d]{0,40};\s*(?:(?:còn|và|riêng|tỉnh|thành\s+phố|tp\.?)\s+)*")
_THERE_TOO = cue(
    r"\s+(?:(?:cùng|đều|cũng|lần\s+đầu(?:\s+tiên)?|mới|vừa|nay|đã)\s+)+(?:góp\s+mặt|có\s+mặt|ghi\s+tên|lọt\s+vào\s+nhóm\s+này|gia\s+nhập|trở\s+lại(?=\s*[.,;)])|vào\s+nhóm\s+này)(?!\w)"
)


def _more_members(lowered: str, names: list[Candidate], run: list[Candidate]) -> list[Candidate]:
    """The form “nhóm cao nhất có A, B; C và D lần đầu góp mặt”: those of the next clause."""
    later = next((name for name in names if name.start >= run[-1].end), None)
    if later is None or not _NEXT_CLAUSE.fullmatch(lowered, run[-1].end, later.start):
        return []
    more = run_from(lowered, names, later)
    return more if _THERE_TOO.match(lowered, more[-1].end) else []


_THEN_NAMES = cue(r"(?:\s+(?:at|in|of|on|with|for)\s[^.;,()\d]{2,40})?,\s+(?:with\s+)?")
_AMONG_THEM = cue(r"\s+(?:(?:are|were|being)\s+)?among\s+them(?!\w)")


def _among_them(lowered: str, figure: Figure, run: list[Candidate]) -> bool:
    """The form “16 provinces were in the best-performing quartile, A, B and C among them”."""
    behind = _AMONG_THEM.match(lowered, run[-1].end)
    return behind is not None and _THEN_NAMES.fullmatch(lowered, figure.end, run[0].start) is not None


def _same_place(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “đứng đầu về kinh tế số là A, về xã hội số là B”: the place is said once, of one component after the other."""
    lowered = sentence.lowered
    parts = [mention for mention in sentence.mentions if mention.kind == "component"]
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures if len(parts) > 1 else ():
        first = next((part for part in parts if part.start >= figure.end), None)
        if figure.rule != "superlative" or first is None:
            continue
        behind = _IN_PART.fullmatch(lowered, figure.end, first.start) is not None
        if not behind and not _PART_OPENS.search(lowered, 0, figure.start):
            continue
        for part in parts[parts.index(first) + behind :]:
            lead = _NEXT_PART.search(lowered, figure.end, part.start)
            owner = next((name for name in names if name.start >= part.end), None)
            told = any(other.kind == "rank" and figure.end <= other.start < part.start for other in figures)
            if lead is None or owner is None or told or not _IS.fullmatch(lowered, part.end, owner.start):
                break
            found.append(([], [(replace(figure, start=lead.start("at"), end=lead.end("at")), owner.name)]))
    return found


_IN_TURN_LED = cue(r"\s+lần\s+lượt\s+$")
_WITH_VALUES = cue(
    r"\s*(?:bảng(?:\s+xếp\s+hạng)?|xếp\s+hạng|danh\s+sách)\s*(?:[.;]|$)|\s*(?:(?:bảng(?:\s+xếp\s+hạng)?|danh\s+sách|cả\s+nước|toàn\s+quốc|khối\s+(?:các\s+)?(?:bộ|tỉnh|sở|huyện|địa\s+phương|xã)(?:,\s*(?:ngành|thành\s+phố|ban))?)\s*)?,?\s*(?:với|đạt|khi\s+đạt|được|\()\s*(?:(?:số\s+)?điểm\s+(?:số\s+)?(?:là\s+)?)?\d"
)


def _led_in_turn(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “A, B, C lần lượt dẫn đầu với 87,1; 86,9 và 84,44 điểm”: the first places, as many as names."""
    found = []
    for figure in figures:
        if figure.rule != "superlative" or figure.value != 1:
            continue
        valued = _WITH_VALUES.match(sentence.lowered, figure.end) is not None
        before = next((name for name in reversed(names) if name.end <= figure.start), None)
        if before is None or not _IN_TURN_LED.fullmatch(sentence.lowered, before.end, figure.start):
            continue
        run = [name for name in run_to(sentence.lowered, names, before) if name.name.kind != "group"]
        each = bool(parts_beside(sentence, len(run), run[0].start, figure.end))  # "ở X và Y, A và B lần lượt dẫn đầu"
        if len(run) > 1 and (valued or each):
            tables = each or len({name.name.kind for name in run}) > 1  # "Sở A và huyện B": each its own
            places = [(_at(figure, 1 if tables else place), name.name) for place, name in enumerate(run, 1)]
            found.append(([figure], places))
    return found


def _closing(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The forms “A, B và C hoàn tất tốp 5", "khép lại top 10 là A và B”: the last places of so many."""
    found = []
    for figure in figures:
        before = next((name for name in reversed(names) if name.end <= figure.start), None)
        behind = next((name for name in names if name.start >= figure.end), None)
        run: list[Candidate] = []
        if figure.rule != "closing":
            continue
        if behind is not None and _TO_NAMES.fullmatch(sentence.lowered[figure.end : behind.start]):
            run = run_from(sentence.lowered, names, behind)
        elif before is not None and _IN_A_ROW.fullmatch(sentence.lowered[before.end : figure.start]):
            run = run_to(sentence.lowered, names, before)
        first = int(figure.value or 0) - len(run) + 1
        if run and first > 0:
            found.append(([figure], [(_at(figure, place), name.name) for place, name in enumerate(run, first)]))
    return found


def _ranges(sentence: SentenceText, names: list[Candidate], figures: list[Figure]) -> list[tuple[list[Figure], Places]]:
    """The form “A, B, C nối nhau ở các vị trí từ thứ tư đến thứ sáu”: as many places as names."""
    found = []
    bounds = [figure for figure in figures if figure.rule == "range" and figure.kind == "rank"]
    for low, high in zip(bounds[::2], bounds[1::2], strict=False):
        first, last = int(low.value or 0), int(high.value or 0)
        if last - first < 1:
            continue
        before = next((name for name in reversed(names) if name.end <= low.start), None)
        behind = next((name for name in names if name.start >= high.end), None)
        run: list[Candidate] = []
        if before is not None and _IN_A_ROW.fullmatch(sentence.lowered[before.end : low.start]):
            run = run_to(sentence.lowered, names, before)
        if (
            len(run) != last - first + 1
            and behind is not None
            and _TO_NAMES.fullmatch(sentence.lowered[high.end : behind.start])
        ):
            run = run_from(sentence.lowered, names, behind)
        if len(run) == last - first + 1:
            called = [figure for figure in figures if _calls_them(sentence.lowered, figure, run[0])]
            places = [(_at(low, place), name.name) for place, name in enumerate(run, first)]
            found.append(([low, high, *called], places))
    return found


def _calls_them(lowered: str, figure: Figure, first: Candidate) -> bool:
    """The form “rounding out the top ten were A, B and C, which ranked fourth to tenth”: the places say it better."""
    return (
        figure.rule == "top_n"
        and figure.end <= first.start
        and _WERE.fullmatch(lowered, figure.end, first.start) is not None
    )


_FROM_THERE_ON = cue(
    r"\s+(?:trở\s+đi|trở\s+xuống|đổ\s+xuống|đổ\s+đi)(?:\s+(?:trong|của|trên|bảng|xếp\s+hạng|danh\s+sách))*,?\s+(?:lần\s+lượt|theo\s+thứ\s+tự)\s+(?:là|gồm|có|thuộc\s+về|gọi\s+tên)\s*:?\s*(?:các\s+)?(?:tỉnh\s*:?\s*|thành\s+phố\s+|tp\s*)?"
)


def _from_there_on(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “từ thứ 4 trở đi lần lượt là A, B, C”: one place after the other."""
    found = []
    for figure in figures:
        behind = next((name for name in names if name.start >= figure.end), None)
        if figure.kind != "rank" or figure.value is None or behind is None:
            continue
        if _FROM_THERE_ON.fullmatch(sentence.lowered, figure.end, behind.start) is None:
            continue
        run = run_from(sentence.lowered, names, behind)
        own = any(letter.isdigit() for letter in sentence.lowered[run[0].end : run[-1].end])
        if len(run) > 1 and not own:
            found.append(
                ([figure], [(_at(figure, place), name.name) for place, name in enumerate(run, int(figure.value))])
            )
    return found


def _series(sentence: SentenceText, names: list[Candidate], figures: list[Figure]) -> list[tuple[list[Figure], Places]]:
    """The form “các vị trí 59, 60 và 61 thuộc về A, B và C”."""
    lowered = sentence.lowered
    ranks = [f for f in figures if f.kind == "rank" and f.comparator == "=" and f.value is not None and not f.earlier]
    ranks.sort(key=lambda figure: figure.start)
    found = []
    position = 0
    while position < len(ranks):
        series = [ranks[position]]
        while position + len(series) < len(ranks) and _BETWEEN_PLACES.fullmatch(
            lowered[series[-1].end : ranks[position + len(series)].start]
        ):
            series.append(ranks[position + len(series)])
        position += len(series)
        behind = next((name for name in names if name.start >= series[-1].end), None)
        if len(series) < 2 or behind is None or not _TO_NAMES.fullmatch(lowered[series[-1].end : behind.start]):
            continue
        run = run_from(lowered, names, behind)
        if len(run) == len(series):
            pairs = [
                (replace(figure, rule="rank" if figure.rule == "ordinal" else figure.rule, certain=True), name.name)
                for figure, name in zip(series, run, strict=True)
            ]
            found.append((series, pairs))
    return found
