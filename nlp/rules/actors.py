"""Whom a stretch of text is about: who opens a clause or has a verb behind, who is asked, and what "huyện" stands for."""

import re
from functools import cache
from typing import Any

from nlp.patterns import Cue, cue
from nlp.rules.issuers import is_local, issuer_names, local_tail, stated_issuer
from nlp.rules.locality import Home, provinces
from nlp.sentences import Sentence
from nlp.wordlists import CAPITAL, one_of, wordlist

_OPENING_LENGTH = 70
_ASKED_OF = cue(r"(?<!\w)(?:yêu cầu|đề nghị|giao|chỉ đạo|kêu gọi)\s$")
"""Right before whom something is asked of: what follows is that one's to do."""
_ASKING = cue(
    r"(?: (?:cũng|đã|còn|vừa|tiếp tục))* (?:yêu cầu|đề nghị|chỉ đạo|nhấn mạnh|cho biết|lưu ý|giao|kêu gọi|đánh giá|ghi nhận|biểu dương|khẳng định)(?!\w)"
)
PERSONS = frozenset({"Thủ tướng Chính phủ"})
_HANDED_TO = cue(r"(?<!\w)(?:trình|gửi|báo cáo|tham mưu|kiến nghị)(?: cho)?\s$")
_ALSO = cue(r"(?:,| và|, và)\s")
_FIRM = one_of(wordlist("names")["firm"])
_UNIT = rf"[hqxptHQXPT](?<!\w.)(?:(?<=[hH])uyện|(?<=[qQ])uận|(?<=[xX])ã|(?<=[pP])hường|(?<=[tT])hị (?:xã|trấn)) [{CAPITAL}]\w*(?: (?!{_FIRM}(?!\w))[{CAPITAL}]\w*){{0,3}}"
"""A unit below the province: "huyện Quỳnh Lưu"."""
_UNITS = ("huyện", "quận", "xã", "phường", "thị xã", "thị trấn")
_BARE = r"[thqxpTHQXPS](?<!\w.)(?:(?<=[tT])oàn (?:huyện|quận|thị xã|xã|phường|thị trấn)|(?<=[hH])uyện|(?<=[qQ])uận|(?<=[xX])ã|(?<=[pP])hường|(?<=[tT])hị (?:xã|trấn)|(?<=S)ở)(?= (?:đã|có|hiện|đang|sẽ|còn|cũng|phấn đấu|tiếp nhận|giải quyết|hoàn thành|bố trí|cắt giảm|đạt|kiến nghị|đề xuất|phát hiện|tham mưu|rút ngắn|tổ chức|ban hành|triển khai|thực hiện|phấn đấu)\s)"
"""The same spoken of again: "huyện đã tiếp nhận …"."""
_HEADED = cue(r"(?<!\w)(?:giám đốc|lãnh đạo|đại diện)\s$")
_BODY_ALONE = re.compile(r"(?:UBND|HĐND) (?P<kind>huyện|quận|thị xã|thành phố|xã|phường|thị trấn)")
"""The committee of a unit that is spoken of again: "UBND thành phố đã …"."""
_BEGINS = cue(r"(?:^|[,;:“\"(]\s?|(?:rằng|biết|hay|nay)\s)$")
_REACH = 1500
"""How far back a district is looked for that "huyện" stands for."""
_HOME = ("Thành phố", "thành phố", "Tỉnh", "tỉnh", "Toàn tỉnh", "toàn tỉnh", "Toàn thành phố", "toàn thành phố")
_KIND = cue(r"^(?:[Tt]oàn )?(?P<kind>[Tt]ỉnh|[Tt]hành phố|TP\.?)(?: |$)")
_LETTER = r"\w"
_VERB = cue(
    r"\s(?:giảm|tăng|thu hút|giải quyết|hoàn thành|xử lý|cắt giảm|rà soát|thu|chi|bố trí|đầu tư|số hóa|phục vụ|đưa|dành|đã|sẽ|đang|vừa|cũng|phải|phấn đấu|yêu cầu|đặt|có|ban hành|cung cấp|tiếp nhận|chủ động|tiếp tục|hiện|đề ra|triển khai|xác định|đạt|được|cấp(?! (?:ủy|trên|dưới|tỉnh|xã|huyện))|tổ chức|thành lập|tinh giản|sắp xếp|công bố|phê duyệt|kiểm tra|khảo sát|chiếm|còn|chưa|cần|dự kiến|huy động|bãi bỏ|tuyển dụng|trình|phát hiện|ghi nhận|nhận được|quản lý|xếp|hướng dẫn|phối hợp|thực hiện)(?!\w)"
)
_PREPOSITION = cue(r"(?<!\w)(?:trong|của|tại|với|cho|trên|về|bàn|được|bị|do)\s$")
_OPENING = cue(r"^[^,;:]{0,60}?,\s$|^\W*$|^(?:Theo|Tại|Ở|Đối với)\s$")


@cache
def actors() -> tuple[Cue, dict[str, str]]:
    """What can be a subject, in running text, and the names of those that are many."""
    generic = {form: name for name in wordlist("quantities")["actors"] for form in (name, name[0].lower() + name[1:])}
    names = (*generic, *provinces(), *sorted(issuer_names()), *_departments(), *_HOME)
    return cue(rf"(?:{one_of(names, apart_from=_LETTER)}|{_UNIT}|{_BARE})(?!\w)"), generic


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(rf"(?:{_UNIT})(?!\w)")


def _last_place(text: str, kind: str, place: int) -> str | None:
    """The name of the last unit of a kind before a place: of "thành phố Phổ Yên" that is Phổ Yên."""
    pattern = rf"(?<!\w){kind} (?P<name>[{CAPITAL}]\w*(?: (?!{_FIRM}(?!\w))[{CAPITAL}]\w*){{0,3}})"
    named = [one["name"] for one in re.finditer(pattern, text[max(0, place - _REACH) : place])]
    return named[-1] if named else None


@cache
def _department() -> re.Pattern[str]:
    return re.compile(rf"{one_of(_departments(), apart_from=_LETTER)}(?!\w)")


def _spoken_of(text: str, kind: str, place: int) -> str | None:
    """The last unit of a kind that is named before a place: which "huyện" is meant."""
    if kind == "sở":
        named = [one.group() for one in _department().finditer(text, max(0, place - _REACH), place)]
        return _departments()[named[-1]] if named else None
    found = [one.group() for one in _unit().finditer(text, max(0, place - _REACH), place)]
    named = [name for name in found if name.lower().startswith(f"{kind} ")]
    return f"{named[-1][0].upper()}{named[-1][1:]}" if named else None


@cache
def _departments() -> dict[str, str]:
    """The departments of a province, by each name; those that a ministry or a committee is called too are left out."""
    listed = wordlist("departments")["names"]
    forms = {form: entry["name"] for entry in listed for form in (entry["name"], *entry.get("aliases", ()))}
    return {form: name for form, name in forms.items() if form.startswith(("Sở ", "Công an ", "Thanh tra "))}


@cache
def _province() -> re.Pattern[str]:
    return re.compile(one_of(provinces(), apart_from=_LETTER) + r"(?!\w)")


def last_named(text: str) -> Home | None:
    """The last province that a text names."""
    found = None
    for found in _province().finditer(text):  # noqa: B007  # the last one counts
        pass
    return provinces()[found.group()] if found else None


def _subject(name: str, home: Home | None, latest: Home | None) -> str | None:
    kind = _KIND.match(name)
    plain = name[kind.end() :] if kind else name
    if kind and not plain:
        meant = home or (latest if latest and latest.kind == kind["kind"].lower() else None)
        return meant.name if meant else None
    if plain in provinces():
        return provinces()[plain].name
    if name.lower().startswith(_UNITS):
        return f"{name[0].upper()}{name[1:]}"
    if name in _departments():
        return _departments()[name]
    generic = actors()[1].get(name)
    stated = stated_issuer(name, home)
    if generic:
        return generic
    if home and stated in {f"UBND {home}", f"HĐND {home}"}:
        return home.name
    return stated


def _named(text: str) -> Home | None:
    """The province in the name of an actor: "UBND tỉnh Bắc Ninh", "Bắc Ninh"."""
    found = _province().search(text)
    return provinces()[found.group()] if found else None


_IN_OFFICE = cue(r"(?<!\w)(?:bí thư|chủ tịch|giám đốc|chánh văn phòng|trưởng ban|thường trực|ủy viên)\s+$")


def actor_changes(
    text: str, low: str, sentence: Sentence, home: Home | None, before: Home | None
) -> list[tuple[int, dict[str, Any]]]:
    """Whom the clauses of a sentence are about: who opens them or has a verb behind."""
    start, end = sentence.start, sentence.end
    changes: list[tuple[int, dict[str, Any]]] = []
    last = start
    passed = -1  # up to where an actor stands that is none: "trình Chính phủ, Thủ tướng Chính phủ ban hành"
    latest = before
    for found in actors()[0].finditer(text, start, end):
        name = found.group()
        tail = local_tail().match(text, found.end(), end) if is_local(name) or name in _HOME else None
        if tail and _IN_OFFICE.search(low, max(start, found.start() - 20), found.start()) and not _named(tail.group()):
            tail = None  # "Bí thư Tỉnh ủy Đỗ Trọng Hưng": a person
        stop = tail.end() if tail else found.end()
        latest = _named(text[found.start() : stop]) or latest
        if found.start() < last:  # "Thành phố" and then "Hà Nội" of one name
            continue
        last = stop
        if name == "Sở" or name.lower().removeprefix("toàn ") in _UNITS:
            spoken = _spoken_of(text, name.lower().removeprefix("toàn "), found.start())
            if spoken and _BEGINS.search(text[max(start, found.start() - 8) : found.start()]):
                changes.append((found.start(), {"subject": spoken}))
            continue
        handed = _HANDED_TO.search(low, max(start, found.start() - 16), found.start()) is not None
        if handed or (passed >= 0 and _ALSO.fullmatch(low, passed, found.start())):
            passed = stop
            continue
        near = found.start() - start < _OPENING_LENGTH
        opens = near and _OPENING.search(text[start : found.start()])
        verb = _VERB.match(text, stop)
        if _ASKED_OF.search(low, max(start, found.start() - 12), found.start()):
            asked: dict[str, Any] = {"subject": _subject(text[found.start() : stop], home, latest)}
            if not low.endswith("giao ", 0, found.start()):
                asked["modality"] = "target"
            changes.append((found.start(), asked))
            continue
        if _ASKING.match(low, stop, end) and _subject(name, home, latest) in PERSONS:
            continue
        if name in _departments():
            if (
                opens or _HEADED.search(low, max(start, found.start() - 16), found.start())
            ) and not verb:  # "Theo Sở Nội vụ, …": it tells of the province
                changes.append((found.start(), {"subject": home.name if home else None}))
            opens = None
        bare = _BODY_ALONE.fullmatch(text, found.start(), stop) if verb or opens else None
        if bare and (home is None or home.kind != bare["kind"]):
            there = _last_place(text, bare["kind"], found.start())
            if there:
                changes.append((found.start(), {"subject": f"{bare.group()} {there}"}))
                continue
        if opens or (verb and not _PREPOSITION.search(text, max(start, found.start() - 8), found.start())):
            changes.append((found.start(), {"subject": _subject(text[found.start() : stop], home, latest)}))
            if verb and verb.group() == " đã":
                changes.append((found.start(), {"modality": "actual"}))
    return changes
