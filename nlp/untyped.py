"""Places named without their type in a province's own table: "Kim Sơn dẫn đầu; Yên Khánh, Gia Viễn và Hoa Lư lần lượt …".

Where a text reads out a table of districts or communes, a name in capitals that a figure or a verb of tables follows is one of
them. Its type is the one that it has elsewhere in the text, else that of the block spoken of last.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from nlp.communes import of_several_sorts, sort_of, tells_several_sorts
from nlp.lexicon import load
from nlp.mention import Mention, MentionKind
from nlp.patterns import Cue, cue
from nlp.places import LIKE_PERSONS, NO_NAME, begins_place, families, label_of

_SECTION = cue(
    r"(?<!\w)(?:khối|cấp)\s+(?:các\s+|ubnd\s+)?(?P<type>huyện|quận|xã|phường)(?!\w)|(?:^|(?<=\n))(?:một|hai|ba|bốn|năm|\d{1,2})\s+(?P<few>huyện|quận|xã|phường)\s"
    r"|(?<!\w)(?:(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|\d{1,3}|nhóm|ubnd|bảng)\s+(?:đơn\s+vị\s+|địa\s+phương\s+)?(?:cấp\s+)?)(?P<counted>huyện|quận|xã|phường)(?!\w)|(?<!\w)(?P<places>(?:khối|nhóm)\s+(?:các\s+)?địa\s+phương)(?!\w)"
    r"|(?<!\w)(?P<offices>(?:khối|cấp|nhóm)\s+(?:các\s+|cơ\s+quan\s+)?(?:sở|ban,\s*ngành))(?!\w)"
)
"""Where the talk turns to districts or communes."""
_RUNNING = re.compile(r"\d")
_ONE_OF = cue(
    r"(?<!\w)(?P<type>huyện|quận|thị\s+xã|xã|phường)\s+(?:(?:có|đạt|được)\s+[^,;:.()\n]{3,50}?|(?:dẫn|đứng|xếp)\s+[^,;:.()\n]{2,30}?|(?:cao|thấp|tốt|kém)\s+nhất(?:\s+[^\W\d]+){0,3}|đội\s+sổ|cuối\s+bảng|còn\s+lại|duy\s+nhất(?:\s+[^\W\d]+){0,6})\s+(?:là|thuộc\s+về|gọi\s+tên)\s+(?=[^\W\d_])"
)
"""The form “xã có thứ hạng cao nhất là Bình Tuyền”: which type it has that is named next."""
_OFFICES_LISTED = cue(
    r"(?<!\w)(?:(?:các|những|hai|ba|bốn|năm|sáu|\d{1,2})\s+sở\s*:?\s+(?:(?!ngành|ban)[^\W\d][^,;:.()\d\n]{2,30}(?:,\s+(?:và\s+)?|\s+và\s+)){0,4}|sở(?:,\s*(?:ban,?\s*)?ngành)?(?:\s+[^,;:.()\n]{2,50}?)?(?:\s+(?:là|gồm|lần\s+lượt\s+là)|\s*:)\s*(?:các\s+)?(?:sở\s*:?\s+)?)$"
)
"""Before departments that share one "sở": "các sở Công Thương, Tư pháp", "tốp 3 sở có điểm cao nhất: Tài chính (85,1), …"."""
_BOARD = cue(
    r"(?<!\w)(?:ddci|(?:khối|cấp|(?:ngôi|dẫn|đứng)\s+đầu)\s+(?:các\s+)?(?:sở|huyện|quận|xã|phường)(?:,\s*[^\W\d]+(?:\s[^\W\d]+)?)?\s+(?:[^\W\d]+\s+){0,4}?(?:bảng|chỉ\s+số|par\s*-?\s*index|cchc|cải\s+cách\s+hành\s+chính)(?!\w)|(?:chỉ\s+số|xếp\s+hạng|kết\s+quả|bảng|dti|sipas|cchc|hài\s+lòng)[^.\n]{0,120}?(?:cấp\s+(?:huyện|xã|sở)|(?:các|\d{1,3}|khối)\s+(?:sở|huyện|quận|xã|phường)|năng\s+lực\s+cạnh\s+tranh\s+cấp\s+sở)|(?:thứ|hạng|vị\s+trí)\s+(?:thứ\s+)?\d{1,3}\s*/\s*\d{1,3}\s+(?:huyện|quận|xã|phường)(?!\w)|(?:trong|trên|/)\s*(?:tổng\s+số\s+|số\s+)?\d{1,3}\s+(?:sở|huyện|quận|xã|phường)(?!\w)[^.\n]{0,90}?(?:xếp|đứng|dẫn\s+đầu)\s[^.\n]{0,60}?(?:chỉ\s+số|par\s*-?\s*index|dti|sipas|cchc|ddci))"
)
"""A text with such words reads out a province's own table, or may."""
_OPENS = cue(
    r"(?:^|(?<![\w/])\d{1,3}[.)]\s|[\n(“\"]|[.;:,!?–-]\s|(?<=20\d\d)\s|(?<!\w)(?:của|là|và|gồm|còn|riêng|khi|sau|ở|tại|với|có|đó|cho|lượt|theo|tên|về|cả|thì|đến|bởi|nhờ|trừ|như|trên|thấy|cùng|hơn|kém|vị|thuộc|xa|sát|qua|vượt|đưa|giúp|khiến|nhường|ngoài|kể|lẫn|hoặc|đẩy|kéo|tay|do|bị)\s|(?:huyện|quận|xã|phường|sở)\s(?:(?:miền\s+núi|vùng\s+cao|biên\s+giới|đảo|ven\s+biển|đồng\s+bằng|trung\s+du|nghèo|mới|vùng\s+sâu|nông\s+thôn)\s)*)$"
)
_INTRODUCES = cue(r"(?<!\w)(?:là|gồm|về|tên|lượt|đó|theo|sau|đến|có)[\s:]+$|:\s$")
_NUMBER_NEXT = cue(
    r"\s*(?:\([^()\n\d]{1,30}\)\s*)?(?:[,:]\s*)?(?:(?:chỉ|mới|cũng|được|với|đạt|có|là|ở\s+mức|mức)\s+)*[(–-]?\s*(?:(?:thứ|hạng|đạt|đứng|xếp)\s+)*\d"
)
_VERB_NEXT = cue(
    r"\s+từ\s+(?:vị\s+trí|hạng|chỗ|thứ\s+\d{1,2}|nhóm)\s+(?:[^\s,.;:]+\s+){1,6}?(?:lên|xuống|vươn|tụt|nhảy|leo|lùi|rơi|rớt|bật|bứt)\s|"
    r"\s*:\s+(?:năm\s+20\d\d,?\s+)?(?:(?:đang|vốn|từng|còn|nay|chỉ|mới)\s+)*(?:từ|ở|đứng|xếp)\s+(?:vị\s+trí|hạng|chỗ|thứ|top|tốp|nhóm)\s|"
    r"\s+(?:(?:lùi|tụt|rơi)\s+)?xuống\s+(?:thứ|hạng|vị\s+trí|nhóm|á\s+quân)(?!\w)|\s*(?:[,–-]\s+(?:là\s+|cũng\s+là\s+)?|\s(?:(?:cũng|vẫn|lại|tiếp\s+tục)\s+)*là\s+)(?:(?:một|hai|ba|bốn)\s+)?(?:xã|huyện|quận|phường|thị\s+xã|thành\s+phố|địa\s+phương|đơn\s+vị|nơi|cái\s+tên)\s|\s*[,–-]\s+(?:vốn\s+|từng\s+)*(?:là\s+)?(?:á\s+quân|quán\s+quân|đội\s+sổ)\s|"
    r"\s*(?:\([^()\n]{1,60}\)\s*)?,?\s*(?:(?:đã|vừa|vẫn|lại|cũng|bất\s+ngờ|tiếp\s+tục|xuất\s+sắc|đều|cùng|lần\s+lượt|mới|chỉ|bị|dù|tuy|thì|là|năm\s+nay|năm\s+thứ\s+\w+\s+liên\s+tiếp|một\s+lần\s+nữa|tạm|từ|khi|chưa|không|ngược\s+lại,|trái\s+lại,|thì\s+ngược\s+lại,)\s+)*"
    r"(?:dẫn|đứng|xếp|đạt|(?:được|dưới|trên|hơn|gần|chưa)(?=\s+\d)|(?:thấp|cao)\s+thứ|kém\s+nhất|tốt\s+nhất|tăng|giảm|tụt|rớt|rơi|lùi|vươn|leo|nhảy|bứt|bật|nhích|thăng|trượt|sụt|lao|tuột|vọt|vụt|lội|phục\s+hồi|đánh\s+rơi|mất|giành|giữ|thoát|rời|soán|chiếm|đội\s+sổ|á\s+quân|cuối|áp\s+chót|bét|chót|đầu\s+bảng|lọt|vượt|trở\s+lại|trở\s+thành|có\s+(?:chỉ|tổng|điểm|cùng|số)|nằm|bám\s+(?:sát|theo|đuổi)|theo\s+(?:sát|sau)|nối\s+gót|lên\s+(?:ngôi|hạng|vị\s+trí|thứ)|đăng\s+quang|đoạt|khép\s+lại|khóa\s+(?:sổ|đuôi)|chốt\s+(?:sổ|bảng|danh)|án\s+ngữ|hoàn\s+tất|dừng|cán\s+đích|cầm\s+đèn|về\s+(?:nhất|nhì|đích|cuối|thứ)|vào\s+(?:top|tốp|nhóm)|(?:xếp\s+)?hạng|thứ|cao\s+nhất|thấp\s+nhất|quán\s+quân|ngôi|cải\s+thiện|không\s+đổi|ghi|chia(?:\s+(?:nhau|sẻ))|bằng\s+(?:điểm|nhau)|đồng\s+(?:hạng|điểm|vị)|ở\s+(?:(?:tận\s+)?(?:chót|cuối|đáy|cùng)|đầu\s+bảng|vị\s+trí|hạng|ngôi|top|tốp|nhóm|thứ\s+\d))(?!\w)|"
    r"\s+(?:ngay\s+)?(?:trên|dưới|sau|trước|kém|hơn)\s+(?:một|hai|ba|\d{1,2})\s+(?:bậc|hạng)(?!\w)|"
    r"\s+(?:nhất|nhì|ba|tư|số\s+\d{1,2})(?=\s*(?:[,;.()]|$|(?:với|đạt)\s))"
)
_LIST_GAP = re.compile(r"\s*(?:\([^()\n]{1,60}\))?\s*(?:,\s*và|,|;|và|cùng|rồi\s+đến)\s+")
_LOOSE_NEXT = cue(r"\s*[(,–-]|\s+(?:khi|là)(?!\w)")
_NUMBER_BEFORE = cue(r"(?:^|[\s(])\d{1,2}\s?[.)/–-]\s?$")
_ITEM_ENDS = cue(r"\s*[;,.]?\s*(?:$|\n|\(?\d{1,2}\s?[.)/–-]\s?[^\W\d])")
"""Around a name that is an item of a numbered list: "1. Phú Bình; 2. Đại Từ"."""
_CLOSES = cue(r"\s*(?:[.;,)\n]|$)")
_FIRST_WORDS = re.compile(
    r"Riêng|Còn|Tiếp|Sau|Với|Ngoài|Đứng|Xếp|Cùng|Trong|Ở|Tại|Như|Khi|Đáng|Đặc|Hai|Ba|Bốn|Năm|Từ|Nhờ|Bên|So|Cả|Về|Dẫn|Kế|Tuy|Dù|Mặc|Nếu|Cụ|Đối|Trước|Vị|Nhất|Nhì|Thấp|Cao|Top|Tốp|Đó|Lần|Nhiều|Song|Nhưng|Và"
)
"""Words that open a sentence before a name."""


_LISTED = frozenset({"Huyện", "Quận", "Phường", "Xã"})
"""Types that hold for the names listed behind."""
_OFFICES = "Sở"
"""The type of what stands without one where departments are read out: "khối sở, ngành: Tài chính 92,02 điểm"."""
_FRACTION_NEXT = cue(r"\s*[(,:–-]?\s*(?:đạt\s+|với\s+|được\s+)*\d+[.,]\d")


@lru_cache(maxsize=1)
def _run() -> re.Pattern[str]:
    """Words in capitals one behind the other."""
    capital = re.escape("".join(letter for code in range(0x1F00) if (letter := chr(code)).isupper()))
    word = rf"[{capital}][^\W\d_]*(?:[’'-][^\W\d_]+)?"
    joined = "|".join(
        r"\s?[-–]\s?".join(map(re.escape, name.split(" - "))) for name in _towns() if " - " in name or " " not in name
    )
    return re.compile(rf"(?<!\w)(?:{joined}|{word}(?: {word}){{1,4}})(?!\w)")


_IS_A = cue(
    r"\s+(?:(?:cũng|vẫn|tiếp\s+tục)\s+)?là\s+(?P<type>huyện|quận|thị\s+xã|xã|phường)\s+(?:duy\s+nhất|dẫn|đứng|xếp|đội|có|đạt|cuối|đầu|cao|thấp|tăng|giảm|tụt|cải|bứt)(?!\w)"
)
_LONGEST_RUN = 40


def _told_what(text: str, lowered: str, covered: list[Mention]) -> dict[str, str]:
    """The form “Sông Mã là huyện duy nhất dưới 70 điểm”: names by the words that say what the place is."""
    told: dict[str, str] = {}
    for match in _IS_A.finditer(lowered):
        runs = list(_run().finditer(text, max(0, match.start() - _LONGEST_RUN), match.start()))
        last = runs[-1] if runs and runs[-1].end() == match.start() else None
        if last is not None and not any(each.start < last.end() and last.start() < each.end for each in covered):
            told[last.group()] = label_of(match["type"])
    return told


@lru_cache(maxsize=1)
def _offices() -> Cue:
    """Departments without their first word."""
    names = [entry["name"] for entry in load("departments")["names"] if entry["name"].startswith("Sở ")]
    return cue(rf"(?<!\w)(?:{'|'.join(sorted((re.escape(name[3:]) for name in names), key=len, reverse=True))})(?!\w)")


@lru_cache(maxsize=1)
def _towns() -> dict[str, str]:
    """The types of cities and towns inside a province."""
    return {name: label for label, names in load("towns").items() for name in names}


def town_named(name: str) -> str | None:
    """A known city, town or urban district with its type, named without it; None for any other name.

    >>> town_named("Đồng Hới"), town_named("Lệ Thủy")
    ('Thành phố Đồng Hới', None)
    """
    label = _towns().get(name)
    return None if label is None else f"{label} {name}"


def commune_named(name: str) -> str:
    """A commune, ward or zone with its type, from a list that does not tell which of them it is."""
    return f"{sort_of(name, _towns())} {name}"


@dataclass(slots=True)
class _Word:
    """A name that may be one of the table's, with the type it would have."""

    start: int
    end: int
    name: str
    label: str
    known: bool
    loose: bool


@dataclass(slots=True)
class _Turn:
    """A place from which on names without a type have another one."""

    start: int
    label: str
    section: bool
    loose: bool
    mixed: bool = False
    """Whether it speaks of communes and wards together, so that the list does not say which each is."""


def reads_out_parts(lowered: str) -> bool:
    """Whether a text or its title reads out a province's own table, or may."""
    return _BOARD.search(lowered) is not None


def untyped(text: str, lowered: str, taken: list[Mention], *, board: bool | None = None) -> list[Mention]:
    """Names without a type in a text that reads out districts, communes or departments; ``board`` when the article does.

    A name found by what follows it is one wherever it stands in the text.
    """
    board = reads_out_parts(lowered) if board is None else board
    first = _found(text, lowered, taken, board=board)
    again = _found(text, lowered, [*taken, *first], board=board) if first else []
    return sorted([*first, *again], key=lambda mention: mention.start)


def _found(text: str, lowered: str, taken: list[Mention], *, board: bool) -> list[Mention]:
    known = _known(taken)
    if board:
        known = _told_what(text, lowered, taken) | known
    named = bool(known) or (board and any(town in text for town in _towns()))
    narrow = not (named and board) and not _SECTION.search(lowered)
    if narrow and not (board and "sở" in lowered):
        return []
    covered = bytearray(len(text))
    for mention in taken:
        covered[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
    usual = Counter(label for label in known.values() if label not in {"Thành phố", "Thị xã", "Thị trấn"}).most_common(
        1
    )
    urban = "quận" in lowered
    default = usual[0][0] if usual else "Huyện"
    sorts = default in _COMMUNES and tells_several_sorts(lowered)
    default = "Xã" if sorts else default  # of communes and wards together the wards are told, or bear names of towns
    turns = _turns(text, lowered, taken, default, sorts=sorts)
    section, of_sorts = (default if board and not narrow else None), sorts
    starts = {mention.start: mention.end for mention in taken if mention.kind in {"district", "department"}}
    found: list[Mention] = []
    number = 0
    for line in re.finditer(r"[^\n]+", text):
        if not board:
            section = None
            if not known and (number == len(turns) or turns[number].start >= line.end()):
                continue  # nothing here gives a name its type
        label, loose, mixed = section, False, of_sorts
        names: list[_Word] = []
        runs = iter(_runs(text, line.start(), line.end()))
        run = next(runs, None)
        while run is not None or (number < len(turns) and turns[number].start < line.end()):
            if number < len(turns) and turns[number].start < (run.start() if run else line.end()):
                turn = turns[number]
                label = turn.label
                mixed = turn.mixed
                if turn.section:
                    section, of_sorts, loose = label, mixed, loose or turn.loose
                number += 1
            elif run is not None:
                word = _named(run, known, label, loose=loose, urban=urban)
                if word is not None and mixed and not word.known and word.label in _COMMUNES:
                    behind = names[-1].label if names and names[-1].label in _COMMUNES else "Xã"
                    word.label = sort_of(word.name, _towns(), behind)
                if word is not None and covered.find(1, word.start, word.end) < 0:
                    names.append(word)
                    label = word.label if word.known and word.label in _LISTED else label
                run = next(runs, None)
        for word in _accepted(text, lowered, names, starts, line.start()):
            covered[word.start : word.end] = b"\x01" * (word.end - word.start)
            kind: MentionKind = "department" if word.label == _OFFICES else "district"
            found.append(
                Mention(word.start, word.end, kind, (f"{word.label} {word.name}",), text[word.start : word.end])
            )
    return found


def _turns(text: str, lowered: str, taken: list[Mention], default: str, *, sorts: bool) -> list[_Turn]:
    """Where the type of what follows changes: at a section, and within a line at a name that has its type.

    ``sorts`` where the ``default`` is of communes and wards told together.
    """
    found = []
    begun = {mention.start for mention in taken if mention.kind == "district"}
    for match in _SECTION.finditer(lowered):
        told = match["type"] or match["few"] or match["counted"]
        at = next((match.start(each) for each in ("type", "few", "counted") if match[each]), match.start())
        if at in begun and _RUNNING.match(match.group()):
            continue  # "1 Phường Hà Giang": a row with its running number
        label = _OFFICES if match["offices"] else label_of(told) if told else default
        several = (told in {"xã", "phường"} and of_several_sorts(lowered, at)) or (told is None and sorts)
        loose = bool(match["type"] or match["few"])
        found.append(_Turn(match.start(), label, section=True, loose=loose, mixed=several))
    found += [
        _Turn(match.end() - 1, label_of(match["type"]), section=False, loose=False)
        for match in _ONE_OF.finditer(lowered)
    ]
    found += [
        _Turn(match.start() - 1, _OFFICES, section=False, loose=False)
        for match in (_offices().finditer(text) if "sở" in lowered else ())
        if _OFFICES_LISTED.search(lowered, max(0, match.start() - 80), match.start())
    ]
    for mention in taken:
        typed = _TYPED.match(mention.ids[0]) if mention.kind == "district" else None
        if typed and typed["type"] in _LISTED:
            found.append(_Turn(mention.start, typed["type"], section=False, loose=False))
    return sorted(found, key=lambda turn: turn.start)


def _known(taken: list[Mention]) -> dict[str, str]:
    """The types that names have elsewhere in the text."""
    known: dict[str, str] = {}
    for mention in taken:
        if mention.kind == "district":
            match = _TYPED.match(mention.ids[0])
            if match:
                known.setdefault(match["name"], match["type"])
    return known


_DASH = re.compile(r"\s?[-–]\s?")


def _joined_name(name: str) -> str:
    """A name with its dash as the list of towns writes it: "Phan Rang–Tháp Chàm"."""
    joined = _DASH.sub(" - ", name)
    return joined if joined in _towns() else name


_COMMUNES = frozenset({"Xã", "Phường"})
_ITS_NUMBER = re.compile(r" [1-9](?=\s*[(,;:–]|\s(?:và|đạt|xếp|đứng|dẫn|với|có|tăng|giảm|vươn)\s)")
"""Of the communes since 2025 that share a name: "Đam Rông 4 (70,2 điểm)"."""
_TYPED = re.compile(r"(?P<type>Thành phố|Thị xã|Thị trấn|Đặc khu|Huyện|Quận|Phường|Xã) (?P<name>.+)")


def _runs(text: str, start: int, end: int) -> list[re.Match[str]]:
    """What may be a name in a line, left to right."""
    runs = list(_run().finditer(text, start, end))
    offices = {match.start(): match for match in _offices().finditer(text, start, end)}
    if not offices:
        return runs
    return [match for _, match in sorted(({match.start(): match for match in runs} | offices).items())]


def _named(run: re.Match[str], known: dict[str, str], label: str | None, *, loose: bool, urban: bool) -> _Word | None:
    """The name in a run of words, the first word of a sentence left out; None where it cannot be one."""
    office = run.re is _offices().pattern
    name, start = _joined_name(run.group()), run.start()
    first, _, rest = name.partition(" ")
    if not office and " " in rest and _FIRST_WORDS.fullmatch(first) and name not in known:
        name, start = rest, start + len(first) + 1
    if not office and (
        (" " not in name and name not in _towns())
        or (len(name.split()) > 4 and name not in _towns())
        or (name.isupper() and name not in known)  # "III. NHIỆM VỤ NĂM 2023"
        or (NO_NAME.fullmatch(name.split()[0]) and not begins_place(name, 0))
    ):
        return None
    own = known.get(name)
    if office != (label == _OFFICES) and (office or own is None):
        return None  # where departments are read out, a name is a place only if it is one elsewhere
    shown = own or label
    if own is None and label in {"Huyện", "Quận"}:
        town = _towns().get(name, "Huyện")
        shown = label if town == "Quận" and label == "Huyện" and not urban else town
    end = run.end()
    if shown in _COMMUNES and (number := _ITS_NUMBER.match(run.string, end)):
        name, end = f"{name}{number.group()}", number.end()
    return _Word(start, end, name, shown, own is not None, loose) if shown else None


def _accepted(text: str, lowered: str, names: list[_Word], starts: dict[int, int], begin: int) -> list[_Word]:
    """The names that a figure, a verb of tables or another name of the list follows; ``starts`` is where names begin and end."""
    accepted: list[_Word] = []
    listed = _in_lists(text, lowered, names, begin, starts)
    for word in reversed(names):
        before = lowered[max(begin, word.start - 24) : word.start]
        if not _OPENS.search(before):
            continue
        gap = _LIST_GAP.match(text, word.end)
        person = (
            len(word.name.split()) > 2
            and word.name.split()[0] in families()
            and not word.known
            and word.name not in _towns()
            and word.name not in LIKE_PERSONS
        )
        if person:
            fits = _FRACTION_NEXT.match(lowered, word.end) is not None
        else:
            fits = bool(
                word.known
                or _NUMBER_NEXT.match(lowered, word.end)
                or _VERB_NEXT.match(lowered, word.end)
                or (gap and gap.end() in starts)
                or word.start in listed
                or (_NUMBER_BEFORE.search(before) and _ITEM_ENDS.match(lowered, word.end))
                or (word.loose and _LOOSE_NEXT.match(lowered, word.end))
            )
        if fits:
            accepted.append(word)
            starts[word.start] = word.end
    return accepted[::-1]


def _in_lists(text: str, lowered: str, names: list[_Word], begin: int, starts: dict[int, int]) -> set[int]:
    """Where the names begin that stand alone or in a list behind an opening word: "kế đó là Móng Cái và Cẩm Phả."."""
    begun = {word.start: word for word in names}
    listed: set[int] = set()
    for word in names:
        if word.start in listed or not _INTRODUCES.search(lowered, max(begin, word.start - 24), word.start):
            continue
        chain, end = [word.start], word.end
        while (gap := _LIST_GAP.match(text, end)) and (gap.end() in begun or gap.end() in starts):
            chain.append(gap.end())  # those with a type of their own stand in it, too
            end = begun[gap.end()].end if gap.end() in begun else starts[gap.end()]
        if _CLOSES.match(text, end):
            listed.update(chain)
    return listed
