"""Places told by the order alone: "tiếp theo là A, B", "xếp trên lần lượt là C và D", "E xếp ngay sau"."""

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise, takewhile

from nlp.candidate import Candidate
from nlp.draft import Draft, SentenceText
from nlp.english_words import OF_SORT, ONES
from nlp.figures import Figure, small
from nlp.heldplaces import BEHIND
from nlp.nameruns import run_from, run_to
from nlp.patterns import cue
from nlp.state import State
from nlp.whoisahead import fills_up, held_by_who_was_scored, who_is_ahead

_NEXT_IN_ORDER = cue(
    rf"(?<!\w)(?:(?:(?:(?:closely\s+|then\s+)?followed\s+(?:(?:closely|immediately|directly|in\s+(?:that\s+|this\s+|descending\s+)?order|in\s+turn|respectively|narrowly|at\s+(?:a|some)\s+distance)\s+)?by|(?:closely\s+|narrowly\s+)?trailed\s+by|following\s+(?:it\s+|this\s+|behind\s+|next\s+|that\s+)?(?:is|are|was|were)|next\s+(?:on\s+the\s+list\s+|in\s+line\s+|in\s+the\s+table\s+)?(?:c[ao]me|was|were|is|are)|then\s+(?:c[ao]mes?|was|were)|(?:just\s+|right\s+|close\s+)?behind\s+(?:it|them|that)?\s*(?:c[ao]mes?|was|were|is|are))\s+{OF_SORT})|(?:(?:tiếp|kế)\s+(?:theo|đến|tiếp|đó|sau|chân)(?:\s+đó)?|theo\s+(?:ngay\s+)?(?:sau|sát(?:\s+sau)?|chân)|(?:xếp|đứng|nằm)\s+(?:(?:ngay|liền|sát)\s+)*(?:phía\s+)?sau|ngay\s+sau|sau\s+đó(?:\s+(?:mới\s+)?(?:đến|tới)(?!\w))?|rồi\s+đến|rồi\s+mới\s+đến|nối\s+tiếp|nối\s+gót|nối\s+bước|tiếp\s+(?:nối|bước|gót)|(?:(?:xếp|đứng|nằm|theo|bám|đến)\s+)?(?:(?:ngay|liền|sát|kế)\s+)+(?:phía\s+|bên\s+)?(?:sau|dưới|kề)|(?<!nhóm\s)bám(?:\s+(?:đuổi|sát|ngay|liền|theo|gót|phía|sau))+|(?:rượt\s+đuổi|đuổi\s+theo|rượt\s+theo)(?:\s+(?:ngay|sát|phía|sau))*|phía\s+sau(?:\s+đó)?(?=\s+(?:là|gồm|lần\s+lượt)\s)|(?:đứng|xếp|nằm)\s+kế(?:\s+tiếp)?|(?<!\w)kế(?=\s+(?:là|gồm|có)\s)))"
    r"(?:\s+(?:đó|lần\s+lượt|(?:tính\s+)?theo\s+(?:đúng\s+)?thứ\s+tự|các|những|vị\s+trí|tỉnh|địa\s+phương|trong|bảng|xếp\s+hạng|với|(?:về|ở)\s+(?:chỉ\s+số\s+)?(?:{indicator})))*\s*(?:(?:là|gồm|có|:|thuộc\s+về|gọi\s+tên|phải\s+kể\s+đến)\s*)?(?:lần\s+lượt\s+là\s+|(?:các|hai|ba)\s+(?:tỉnh|bộ|địa\s+phương|thành\s+phố|đơn\s+vị|huyện|quận|xã|phường|sở|cơ\s+quan|cái\s+tên|gương\s+mặt|đại\s+diện|[\"“]?ông\s+lớn[\"”]?)\s*:?\s*)?(?:ubnd\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


ONE_PLACE_FROM = cue(
    r"(?:^|[.;]\s+)(?:còn\s+)?(?:phía\s+)?(?:trên|sau)\s+[^.;,\d]{3,30}\s(?:chỉ\s+|đúng\s+)?(?:một|1)\s+(?:bậc|hạng|vị\s+trí|nấc)\s+(?:là|có)\s"
)
"""The form “Trên Cao Bằng chỉ một bậc là Bạc Liêu”."""


def goes_on_in_order(lowered: str) -> bool:
    """Whether a sentence tells a place by the order alone, without a number: "Xếp ngay sau là Vĩnh Long"."""
    return any(told.search(lowered) is not None for told in (_NEXT_IN_ORDER, _NEXT_ABOVE, ONE_PLACE_FROM))


def succession(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The forms “Dẫn đầu là A; tiếp theo là B, C", "B xếp ngay sau, rồi đến C”: the places that the order alone tells, each from the one before."""
    behind = [
        (name, match)
        for name in names
        if name.role == "subject" and (match := _RIGHT_AFTER.match(sentence.lowered, name.end))
    ]
    told = list(drafts)
    for opening in _NEXT_IN_ORDER.finditer(sentence.lowered):
        if _OF_LEADERS.match(sentence.lowered, opening.start()):
            continue  # see :func:`behind_leaders`
        while behind and behind[0][0].end <= opening.start():
            told.extend(_right_behind(sentence, *behind.pop(0), names, told, state))
        told.extend(_next(opening, sentence, names, told, state))
    for name, match in behind:
        told.extend(_right_behind(sentence, name, match, names, told, state))
    return told[len(drafts) :]


def _next(
    opening: re.Match[str], sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State
) -> list[Draft]:
    """The places behind the one told last that "tiếp theo là", "sau đó là" gives the names behind it."""
    told = _exact_before(opening.start(), drafts)
    ranks = _without_asides(sentence.lowered, told, opening.start())
    anchor = ranks[-1] if ranks else state.last_rank
    last = told[-1] if told else anchor
    ahead = who_is_ahead(sentence, names, opening)
    if ahead is not None and anchor is not None and not ranks and anchor.name != ahead.name:
        anchor = state.held.get((ahead.name, anchor.attribute.key))
    scored = None if ranks or ahead is not None else held_by_who_was_scored(names, drafts, opening, state)
    anchor = scored or anchor
    named_again = anchor is not None and any(name.name == anchor.name and name.end <= opening.start() for name in names)
    far = state.since_indicator > (2 if named_again else 0)
    if anchor is not None and not ranks and _names_another(sentence, anchor):
        return []  # "các địa phương bám đuổi ở PCI: Long An hạng nhì" behind a place in another one
    if ranks and _LEVEL.search(sentence.lowered, ranks[-1].end, opening.start()):
        return []  # behind "A dẫn đầu, kế đến là B và C cùng 95,1 điểm" the count is lost
    if anchor is not None and not (ranks or scored) and anchor.value == 1 and _another_told(anchor, state):
        return []  # "A giành ngôi đầu, vượt B (73,2 điểm). Ba tỉnh tiếp theo …": which place B has is not told
    if anchor is None or (not ranks and (far or _another_before(sentence, names, opening, anchor))):
        return []
    first = next((name for name in names if opening.end() - 14 <= name.start <= opening.end() + 2), None)
    run = run_from(sentence.lowered, names, first) if first is not None and first.role != "compared" else []
    if not run or run[0].name.level != anchor.name.level:
        return []
    if any(0 <= loose.start - name.end < _BESIDE for loose in sentence.scan.loose for name in run):
        return []  # "tiếp đó Lào Cai 26, Sơn La 33": each has its own place
    found: list[Draft] = []
    for step, name in enumerate(run, 1):
        if any(0 <= other.start - name.end < 8 and other.kind == "rank_change" for other in sentence.scan.figures):
            break  # "tiếp theo là Sóc Trăng 17 bậc": the order is one of changes
        if any(other.group == name.group and _LEVEL.match(sentence.lowered, other.end) for other in run):
            break  # which of the two is ahead, nothing tells
        if step > 1 and _OTHERS.match(sentence.lowered, run[step - 2].end, name.end):
            break  # "tiếp theo là A; các huyện B, C lần lượt đạt 73,5 và 73,1 điểm": others, told by their values
        if (
            any(
                d.name == name.name
                and d.figure.kind == "rank"
                and (
                    d.figure.comparator == "="
                    or not (
                        _THE_REST.match(sentence.lowered, run[-1].end)
                        or fills_up(sentence.lowered, d.figure, anchor, run)
                    )
                )
                and (
                    d.scope == anchor.scope
                    or (anchor is not last and not _OF_ALL.match(sentence.lowered, d.figure.end))
                )
                and d.attribute.key == anchor.attribute.key
                for d in drafts
            )
            or name.name == anchor.name
        ):
            break
        found.append(in_order(anchor, step, name, opening.start()))
    return found


def _another_told(anchor: Draft, state: State) -> bool:
    """Whether the sentence of a first place told the score of another unit, too, and not its place."""
    key, year = anchor.attribute.key, anchor.year.year
    others = {
        name
        for name in state.owners_told
        if name != anchor.name and name.level == anchor.name.level and (name, key) not in state.held
    }
    return any(
        name in others and kind == "score" and years.get(key, _NEVER) == year
        for (name, kind, _), years in state.numbers.items()
    )


_NEVER = -1
_THE_REST = cue(
    r",\s+(?:(?:which|who|all\s+of\s+which)\s+|to\s+)?(?:ma[dk]e?s?|making|round\w*|complet\w*|fill\w*|clos\w*)\s"
)
"""Behind “followed by A, B and C, which made up the rest of the top 10”: each has its place, too."""


def _names_another(sentence: SentenceText, anchor: Draft) -> bool:
    """Whether a sentence names indicators, and not the one that the place told above is in."""
    said = {mention.ids[0] for mention in sentence.mentions if mention.kind == "indicator"}
    return bool(said) and anchor.attribute.indicator not in said


def _another_before(sentence: SentenceText, names: list[Candidate], opening: re.Match[str], anchor: Draft) -> bool:
    """The form “sau Đà Nẵng (0,6419) là Huế (0,5872), rồi mới đến TP.HCM”: it is not behind the place told above."""
    return any(
        name.end <= opening.start() and name.name != anchor.name and name.name.kind == "unit"
        and any(each.kind == "score" and 0 <= each.start - name.end < _BESIDE for each in sentence.scan.figures)
        for name in names
    )  # fmt: skip


_BESIDE = 4
_LEVEL = cue(
    r"\s*\(\s*(?:cùng|đều|đồng)\s(?!\s*(?:kỳ|thời))|\s*,?\s+(?:cùng|đều|đồng)\s+(?:(?:đạt|được|có|với|ở\s+mức|mức|chung|số|điểm)\s+)*\d[\d.,]*\d\s*(?:%|điểm)"
)
"""The forms “tiếp theo là A và B (cùng 0,6512)", "A và B cùng đạt 95,1 điểm”."""
_OTHERS = cue(
    r"[^;]{0,40};\s*(?:còn\s+)?(?:các|những|hai|ba|bốn|\d)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|sở|huyện|quận|xã|phường)(?!\w)"
)


def _exact_before(position: int, drafts: list[Draft]) -> list[Draft]:
    """The places told before a position that others can stand behind, in the order of the text."""
    ranks = [
        draft
        for draft in drafts
        if draft.figure.kind == "rank"
        and draft.figure.comparator == "="
        and draft.figure.start < position
        and (draft.value is not None or draft.figure.from_bottom is not None)
        and not draft.figure.earlier
    ]
    return sorted(ranks, key=lambda draft: draft.figure.start)


def _without_asides(lowered: str, ranks: list[Draft], position: int) -> list[Draft]:
    """The form “A dẫn đầu khu vực (hạng 11 cả nước), kế đến là B”: what follows goes on from the place outside the bracket."""
    while len(ranks) > 1 and ranks[-1].name == ranks[-2].name and ranks[-1].scope != ranks[-2].scope:
        opened = lowered.rfind("(", ranks[-2].figure.end, ranks[-1].figure.start)
        closed = lowered.find(")", ranks[-1].figure.end, position)
        beside = ranks[-1].scope == "national" and _ASIDE.fullmatch(
            lowered, ranks[-2].figure.end, ranks[-1].figure.start
        )
        if (opened < 0 or closed < 0) and not (beside and _OF_ALL.match(lowered, ranks[-1].figure.end)):
            break
        ranks = ranks[:-1]
    return ranks


_ASIDE = cue(
    r"(?:[^.;:\d]{0,60}?,|[^.;:,\d]{0,60}?\svà)\s+(?:(?:đồng\s+thời|cũng\s+là|là|xếp|đứng|hạng|ở|vị\s+trí)\s+)*"
)
_OF_ALL = cue(r"(?:\s*/\s*\d{2})?\s+(?:(?:của|trong|trên|ở)\s+)?(?:(?:cả|toàn)\s+(?:nước|quốc)|63\s|34\s)")
"""The form “Đứng đầu vùng là A, thứ 4 toàn quốc; kế đến là B”: the order goes on in the region."""


_BEHIND_NAMED = cue(
    rf"(?:(?:^|[;.]\s+)(?:but\s+|and\s+)?(?:(?:right|just|close|closely|immediately|hot|not\s+far)\s+)?(?:behind|after|following)\s+{OF_SORT}|(?:^|[;:.,]\s*|(?<!\w)(?:còn|và|trong\s+đó)\s+)(?:còn\s+)?(?:phía\s+)?{BEHIND}\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|bộ\s+|(?:ngôi|vị\s+trí)\s[^;.,()]{{2,40}}\scủa\s+)?|(?<!\w)(?:(?:xếp|đứng|nằm|theo|bám)\s+(?:(?:ngay|liền|sát)\s+)*(?:phía\s+)?|(?:ngay|liền|sát)\s+(?:phía\s+)?)sau\s+(?:(?:tỉnh|đơn\s+vị|địa\s+phương|bộ|đội|nhà|tân|ngôi|thành\s+phố|tp\.?|huyện|quán\s+quân|á\s+quân|dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|vô\s+địch|xếp\s+thứ\s+\w+)\s+)*)$"
)
_ABOVE_NAMED = cue(
    r"(?:^|[;.:,]\s*)(?:còn\s+|và\s+)?(?:phía\s+)?trên\s+(?:tỉnh\s+|thành\s+phố\s+|tp\s+|huyện\s+|bộ\s+)?$|(?<!\w)(?:(?:xếp|đứng|nằm)\s+(?:(?:ngay|liền|sát)\s+)*(?:phía\s+)?|(?:ngay|liền|sát)\s+(?:phía\s+)?)trên\s+(?:tỉnh\s+|thành\s+phố\s+|tp\s+|huyện\s+|bộ\s+)?$"
)
_THEN = cue(
    rf"\s*(?:\([^()]*\)\s*)?(?:\s(?:in|on)\s[^,.;]{{2,40}}?)?,?\s+(?:c[ao]mes?|was|were|is|are|st(?:ood|ands)|finished|follow(?:ed|s)|ranked)\s+{OF_SORT}"
    r"|(?:\s+(?:chỉ\s+|đúng\s+|vỏn\s+vẹn\s+)?(?:một|1)\s+(?:bậc|hạng|vị\s+trí|nấc)(?=\s+(?:là|gồm|có)\s))?\s*(?:\([^()]*\)\s*|,\s[^,;.()]{4,60},\s*|\s[–-]\s[^,;.()–]{4,60}\s[–-]\s*)?(?:(?:\s*(?:trong|trên|ở)\s+(?:bảng|khu\s+vực|vùng|toàn\s+vùng)\s+(?:[^\W\d]+\s+|20\d\d\s+){0,5}?)(?=lần|theo|là|gồm|có))?(?:,\s*)?(?:lần\s+lượt\s+|theo\s+thứ\s+tự\s+)?(?:là|gồm|có)\s*:?\s+(?:lần\s+lượt\s+là\s+)?(?:(?:các|hai|ba|bốn)\s+)?(?:tỉnh\s*:?\s*|thành\s+phố\s+|tp\.?\s*)?"
)
"""Around the name that others follow: "xếp sau Bình Phước lần lượt là …"."""


_ENDS_THERE = cue(
    r"\s*(?:[.,;:()–-]|$|\d|(?:with|at|on|scoring|and|which|whose|in|while|respectively|với|đạt|được|chỉ|trong|ở|trên|về|xếp|đứng|hạng|thứ|cùng|đều|và|rồi|còn|trong|khi|mà|nhưng|năm|cách|kém|có)\s)"
)
_BEHIND_LEADERS = cue(
    r"(?<!\w)(?:bám\s+(?:sát|đuổi|gót|theo)|nối\s+(?:gót|tiếp|bước)|tiếp\s+(?:bước|gót|nối)|theo\s+(?:sau|chân|sát)|(?:(?:xếp|đứng|kế|nằm|về)\s+)?(?:(?:ngay|liền|sát)\s+)*(?:phía\s+)?sau)\s+(?:cả\s+)?(?P<count>hai|ba|bốn|năm|[2-5])\s+(?:tỉnh|địa\s+phương|đơn\s+vị|cái\s+tên|thành\s+phố|huyện|quận|xã|phường|sở|bộ|cơ\s+quan|gương\s+mặt)(?:,\s*(?:thành(?:\s+phố)?|ngành))?\s+(?:dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|đầu\s+tiên|trên|này|kể\s+trên|nói\s+trên|vừa\s+nêu)(?P<then>[^;.\d]{1,30})$"
)


_OF_LEADERS = cue(
    r"(?:[^\W\d]+\s+){1,4}?(?:cả\s+)?(?:hai|ba|bốn|năm|[2-5])\s+(?:[^\W\d]+,?\s+){1,3}?(?:dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|đầu\s+tiên|trên|này|kể\s+trên|nói\s+trên|vừa\s+nêu)\s+(?:lần\s+lượt\s+)?(?:là|gồm|có)\s"
)


def behind_leaders(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The form “Bám sát hai địa phương dẫn đầu là A 28,3; B 27,91”: the places behind so many."""
    for first in names:
        told = _BEHIND_LEADERS.search(sentence.lowered, 0, first.start)
        if told is None or not _THEN.fullmatch(told["then"]):
            continue
        count = small(told["count"])
        ranks = [draft for draft in (state.last_rank, *drafts) if draft is not None and draft.figure.kind == "rank"]
        known = [
            draft for draft in ranks if draft.value is not None and draft.value <= count and draft.modality == "actual"
        ]
        if not known or known[-1].name.level != first.name.level or known[-1].figure.from_bottom:
            return []
        anchor = replace(known[-1], value=Decimal(count))
        run = _up_to_placed(run_from(sentence.lowered, names, first), drafts)
        return [in_order(anchor, step, each, told.start()) for step, each in enumerate(run, 1)]
    return []


def _up_to_placed(run: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """The names of a list before the first that has a place of its own: "xếp sau hai tỉnh này là A; B và C đồng hạng 4"."""
    placed = {draft.name for draft in drafts if draft.figure.kind == "rank"}
    return list(takewhile(lambda each: each.name not in placed, run))


def behind_named(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The form “xếp sau Bình Phước lần lượt là A 42,77 điểm, B 42,71 điểm”: the places behind the one that a name is known to hold."""
    for lead in names:
        leaders = run_from(sentence.lowered, names, lead)
        first = next((each for each in names if each.start >= leaders[-1].end), None)
        if first is None:
            break
        above = _ABOVE_NAMED.search(sentence.lowered, 0, lead.start) is not None
        if not above and not _BEHIND_NAMED.search(sentence.lowered, 0, lead.start):
            continue
        if not _THEN.fullmatch(sentence.lowered, leaders[-1].end, first.start):
            continue
        own = [
            draft
            for draft in (*drafts, *([state.last_rank] if state.last_rank is not None else []))
            if draft.name == lead.name
            and draft.figure.kind == "rank"
            and (draft.value is not None or draft.figure.from_bottom is not None)
        ]
        own = _of_the_same(own, lead, drafts, state)
        if not own or own[-1].figure.comparator != "=" or own[-1].name.level != first.name.level:
            continue
        run = [*leaders[1:], *run_from(sentence.lowered, names, first)]
        told = [draft for draft in drafts if draft.figure.kind == "rank"]
        upwards = -1 if above and own[-1].figure.from_bottom is None else 1
        if above != (own[-1].figure.from_bottom is not None) and (not above or len(run) > 1 or own[-1].value == 1):
            continue  # above a place told from the top one stands alone; behind the last nobody does
        if not _ENDS_THERE.match(sentence.lowered, run[-1].end):
            continue  # "sau Lào Cai là Yên Bái tổ chức đối thoại"
        if not any(draft.name == each.name for draft in told for each in run):
            return [in_order(own[-1], upwards * step, each, lead.start) for step, each in enumerate(run, 1)]
    return []


def _of_the_same(own: list[Draft], lead: Candidate, drafts: list[Draft], state: State) -> list[Draft]:
    """The place of a name in what the sentence tells of, which may have been told further above."""
    last = state.last
    about = {draft.attribute.key for draft in drafts} or {(code, last.component) for code in last.indicators}
    fitting = [draft for draft in own if draft.attribute.key in about]
    known = state.held.get((lead.name, next(iter(about)))) if len(about) == 1 else None
    years = {draft.year.year for draft in drafts}
    if fitting and known is not None and known.year.year in years and fitting[-1].year.year not in years:
        return [known]  # the one told last was of another year
    if fitting or len(about) != 1:
        return fitting or own
    return [] if known is None else [known]


def in_order(anchor: Draft, step: int, name: Candidate, start: int) -> Draft:
    """The place that a name holds by the order alone, so many steps from the one told; ``start`` is where that is said."""
    figure = _next_place(anchor, step, name)
    return replace(
        anchor,
        figure=figure,
        start=min(start, name.start),
        end=name.end,
        name=name.name,
        value=figure.value,
        cost=anchor.cost + 0.6,
        reasons=["the order in which names follow the rank before"],
    )


def _next_place(anchor: Draft, step: int, name: Candidate) -> Figure:
    """The place so many steps behind one told from above, or before one told from the end: "đội sổ là A, kế đến là B"."""
    last = anchor.figure.from_bottom
    if last is None:
        value = None if anchor.value is None else anchor.value + step
        return Figure(name.start, name.end, "rank", value, "rank", rule="succession")
    value = None if anchor.value is None else anchor.value - step
    return Figure(name.start, name.end, "rank", value, "rank", from_bottom=last + step, rule="succession")


_NEXT_ABOVE = cue(
    r"(?<!\w)(?:(?:(?<=[,;.(–-]\s)|(?<=^)|(?<=lượt\s))(?:(?:phía|bên|ngay|liền)\s+)*trên(?:\s+đó)?(?=\s+(?:lần\s+lượt\s+)?là\s)|(?:kế\s+(?:đến|tiếp)|tiếp\s+(?:theo|đến)|rồi|ngược)\s+(?:(?:tính|kể|đếm|nhìn)\s+)?từ\s+dưới(?:\s+lên)?(?=\s+(?:lần\s+lượt\s+)?là\s)|(?:(?:xếp|đứng|nằm|ngay|liền|kế)\s+)+(?:phía\s+|bên\s+|kề\s+)?trên(?:\s+đó)?|(?:ngay|liền|kề)\s+trước(?:\s+đó)?(?=\s+là\s)|(?<=[;,]\s)(?:ngay\s+)?trên\s+đó(?=\s+là\s)|(?<=,\s)trên\s+(?:đúng\s+)?(?:một|1)\s+bậc(?=\s+là\s)|(?:(?:xếp|đứng|nằm|chỉ|hơn|ngay)\s+)*trên\s+(?:(?:bộ|tỉnh|đơn\s+vị|địa\s+phương|cơ\s+quan|sở|huyện)\s+(?:này|đó)|đó)\s+(?:đúng\s+)?(?:một|1)\s+(?:bậc|hạng|vị\s+trí|nấc))(?:,?\s+(?:lần\s+lượt|(?:tính\s+)?theo\s+(?:đúng\s+)?thứ\s+tự(?:\s+từ\s+dưới(?:\s+lên)?)?|các|là|gồm|có|tỉnh|địa\s+phương|đơn\s+vị|hai|ba))*\s+(?:là|gồm|có|lần\s+lượt)\s*:?\s*(?:(?:các|hai|ba)\s+(?:tỉnh|bộ|địa\s+phương|đơn\s+vị|huyện|quận|xã|phường|sở|ngành)\s*:?\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""The form “A đứng cuối bảng, xếp trên lần lượt là B và C”: the places above the last one, from below."""


def ascent(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The places that names above the last one hold, told by the order alone."""
    found: list[Draft] = []
    for opening in _NEXT_ABOVE.finditer(sentence.lowered):
        last = [
            draft
            for draft in drafts
            if draft.figure.kind == "rank" and draft.figure.start < opening.start() and not draft.figure.earlier
        ]
        anchor = last[-1] if last else state.last_rank
        first = next((name for name in names if 0 <= name.start - opening.end() <= 1), None)
        if anchor is None or first is None or anchor.name.level != first.name.level:
            continue
        run = run_from(sentence.lowered, names, first)
        if any(draft.name == first.name and draft.figure.kind == "rank" for draft in drafts):
            continue  # "ngay phía trên là Hà Giang, hạng 62"
        told_from_top = anchor.figure.from_bottom is None
        if told_from_top and (not last or len(run) > 1 or anchor.value is None or anchor.value <= 1):
            continue  # above a place told from the top, one stands alone
        for step, name in enumerate(run, 1):
            found.append(in_order(anchor, -step if told_from_top else step, name, opening.start()))
    return found


_FEW = 2
_PLACES_TOLD = cue(
    r"(?<!\w)(?P<count>các|những|hai|ba|bốn|[2-4])\s+(?:vị\s+trí|thứ\s+hạng|thứ\s+tự|hạng|thứ\s+bậc|bậc)(?!\w)"
)
_RIGHT_AFTER = cue(
    r"\s*(?:\([^()]*\)\s*|(?:(?:với|đạt|được)\s+)?\d[\d.,]*\d\s*(?:%|điểm)?\s*)?(?:,\s*)?(?:thì\s+|cũng\s+|tiếp\s+tục\s+|lần\s+lượt\s+|cùng\s+|đều\s+)*(?:(?:xếp|đứng|bám|theo|ở\s+vị\s+trí)\s+(?:(?:ngay|liền|sát|kế)\s+(?:phía\s+)?(?:sau|tiếp|theo)|tiếp\s+(?:theo|sau))(?:\s+đó)?|(?:ngay|liền|sát)\s+(?:phía\s+)?sau(?:\s+đó)?|(?:xếp|đứng)\s+sau(?=\s*(?:[,.;(]|$))|(?:theo|bám)\s+sau(?=\s*(?:[,.;(]|$|với\s|đạt\s))|(?:xếp|đứng|về)\s+(?:sau|kế(?:\s+cận)?)(?=\s+(?:với|đạt)\s)|(?:xếp|đứng|về)\s+kế(?=\s*[,.;(])|kế\s+(?:sau|tiếp)(?=\s*(?:[,.;(]|$|với\s|đạt\s))"
    r"|(?:xếp|đứng|ở|giữ|chiếm|nắm|nhận|giành|có\s+mặt\s+ở|xếp\s+ở)\s+(?:các\s+|những\s+|ba\s+|hai\s+|bốn\s+|\d\s+)*(?:vị\s+trí|thứ\s+hạng|thứ\s+tự|hạng|thứ\s+bậc|bậc)\s+(?:(?:tiếp|kế)\s+(?:theo|tiếp|sau|đó)|liền\s+(?:sau|kề)|ngay\s+sau|sau\s+đó)(?:\s+đó)?)(?=\s*(?:[.,;(]|với\s|và\s|$|đạt\s|(?:trên|trong|ở)\s+(?:bảng|danh\s+sách)(?!\w)))"
    r"|\s*(?:\([^()]*\)\s*)?(?:,\s*)?(?:(?:closely\s+|then\s+)?follow(?:ed|s|ing)?(?:\s+closely)?(?:\s+behind)?(?:\s+in\s+that\s+order)?|(?:c[ao]m(?:e|es|ing)|is|are|was|were|ranked|placed|finished|stood)\s+(?:next(?:\s+(?:in\s+line|on\s+the\s+list|in\s+the\s+table))?|(?:right\s+|close\s+|just\s+|hot\s+|not\s+far\s+)behind)|next\s+(?:in\s+line|on\s+the\s+list|in\s+the\s+table)|(?:t(?:ook|akes?)|occup(?:y|ied)|fill(?:ed)?|claim(?:ed)?|secured?|held)\s+(?:up\s+)?the\s+(?:next|following)\s+(?P<next>two|three|four|five|2|3|4|5)\s+(?:places|positions|spots|slots|ranks))(?=\s*(?:with|at|on|in\s+that\s+order|[,.;(]|$))"
)


_ENGLISH_NEXT = cue(r"(?<!\w)(?:follow\w*|next|behind)(?!\w)")
_RIGHT_ABOVE = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:,\s*)?(?:thì\s+|lần\s+lượt\s+|cùng\s+)*(?:xếp|đứng|nằm)\s+(?:ngay|liền|sát|kề)\s+(?:phía\s+|bên\s+)?trên(?:\s+đó)?(?=\s*(?:[.,;(]|với\s|và\s|$))"
)


def right_above(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The form “Cao Bằng chốt bảng; Hòa Bình (57,16 điểm) và Kiên Giang (59,73 điểm) xếp ngay trên”: the places above it.

    Of several names the scores have to rise from one to the next, for nothing else tells which is the lower.
    """
    found: list[Draft] = []
    for name in names:
        match = _RIGHT_ABOVE.match(sentence.lowered, name.end) if name.role == "subject" else None
        if match is None:
            continue
        run = [each for each in names if each.group and each.group == name.group and each.end <= name.end] or [name]
        scores = [
            next((d.value for d in drafts if d.name == each.name and d.figure.kind == "score"), None) for each in run
        ]
        rising = all(a is not None and b is not None and a < b for a, b in pairwise(scores))
        last = [draft for draft in drafts if draft.figure.from_bottom and draft.figure.start < run[0].start]
        anchor = last[-1] if last else state.last_rank
        if anchor is None or anchor.figure.from_bottom is None or not rising or anchor.name.level != name.name.level:
            continue
        for step, each in enumerate(run, 1):
            figure = _next_place(anchor, step, each)
            told = {"start": each.start, "end": match.end(), "name": each.name, "value": figure.value}
            reasons = ["the order in which names follow the rank before"]
            found.append(replace(anchor, figure=figure, cost=anchor.cost + 0.6, reasons=reasons, **told))
    return found


_AND_ITS = cue(r"\d\s*(?:điểm|%)\s+và\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")


def _right_behind(
    sentence: SentenceText,
    name: Candidate,
    match: re.Match[str],
    names: list[Candidate],
    drafts: list[Draft],
    state: State,
) -> list[Draft]:
    """The forms “Đà Nẵng xếp ngay sau", "A, B và C lần lượt giữ các vị trí tiếp theo”: the places behind the one told last."""
    lowered = sentence.lowered
    run = [other for other in names if other.group and other.group == name.group and other.end <= name.end]
    places = _PLACES_TOLD.search(match.group())
    if places is not None and len(run) < _FEW:
        run = run_to(lowered, names, name)  # "A 84,43% và B 84,12% giữ hai vị trí tiếp theo"
        count = places["count"]
        if len(run) < _FEW or (count not in {"các", "những"} and small(count) != len(run)):
            return []
    run = run or (run_to(lowered, names, name) if _ENGLISH_NEXT.search(match.group()) else [name])
    if len(run) == 1 and _AND_ITS.search(lowered, 0, name.start):
        run = run_to(lowered, names, name)  # "A 93,40 điểm và B 92,77 điểm đứng kế tiếp"
    if match["next"] and len(run) != (int(match["next"]) if match["next"].isdigit() else ONES.index(match["next"])):
        return []
    last = None if state.last_rank is None else state.last_rank.year.year
    if any(
        draft.name == each.name and draft.figure.kind == "rank" and last in {None, draft.year.year}
        for draft in drafts
        for each in run
    ):
        return []
    ranks = _exact_before(run[0].start, drafts)
    anchor = ranks[-1] if ranks else state.last_rank
    if anchor is None or anchor.value is None or anchor.figure.from_bottom or (not ranks and state.since_indicator > 0):
        return []
    if not ranks and _names_another(sentence, anchor):
        return []
    found: list[Draft] = []
    for step, each in enumerate(run, 1):
        if anchor.name == each.name or anchor.name.level != each.name.level:
            break
        figure = Figure(each.start, match.end(), "rank", anchor.value + step, "rank", rule="succession")
        told = {"start": each.start, "end": match.end(), "name": each.name, "value": figure.value}
        reasons = ["right behind the rank before"]
        found.append(replace(anchor, figure=figure, cost=anchor.cost + 0.6, reasons=reasons, **told))
    return found
