"""What a streak presupposes: "năm thứ 2 liên tiếp" tells of the years before; and the years that a difference tells."""

import re
from dataclasses import replace

from nlp.board import Streak
from nlp.draft import Draft, SentenceText
from nlp.patterns import cue
from nlp.yearcontext import Reading


def _of_another(sentence: SentenceText, streak: Streak, draft: Draft) -> bool:
    """Whether the streak was told of one unit and the place behind it is of the next one."""
    units = [mention for mention in sentence.mentions if mention.kind in {"unit", "department", "district"}]
    if any(
        draft.figure.end <= unit.start
        and unit.end <= streak.start
        and _TELLS_OF_IT.fullmatch(sentence.lowered, unit.end, streak.start)
        for unit in units
    ):
        return True  # "vượt qua Đà Nẵng, đơn vị giữ ngôi vị này 4 năm liên tiếp"
    return any(unit.end <= streak.start for unit in units) and any(
        streak.end <= unit.start and unit.end <= draft.figure.start for unit in units
    )


_TELLS_OF_IT = cue(
    r"\s*(?:,|[–-]|\()\s*(?:là\s+)?(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|cơ\s+quan|huyện|sở|cái\s+tên|chủ\s+nhân|quán\s+quân|nơi)\s[^.;,()]{0,60}"
)
_BEFORE_IT = cue(r"(?:\s+(?:liền|liên\s+tiếp|liên\s+tục))?\s+trước\s+(?:đó|đây|kia)(?!\w)")
"""Behind "bảy năm liền trước đó": the streak is over."""
_AT_ONCE = 40
_OF_SOMETHING_ELSE = cue(
    r"(?:\s+(?:liên\s+tiếp|liên\s+tục|liền))?,?\s+(?:(?:mà|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|sở|huyện|này|nhà|ta|chỉ\s+số|điểm(?:\s+số)?|kết\s+quả|{indicator}|của|đã|đều|được|có|tiếp\s+tục|luôn|vẫn|lại|bị)\s+)*(?:(?:nằm|đứng|xếp|ở|góp\s+mặt|có\s+mặt|lọt|duy\s+trì|trụ|giữ|thuộc|vào)\s+)*(?:(?:trong|ở|vào|thuộc)\s+)?(?:tăng|giảm|cải\s+thiện|thăng|tụt|sụt|vượt|nhóm|tốp|top)(?!\w)"
)
"""Behind "xếp thứ 2 và là năm thứ 5 liên tiếp tăng điểm", "… nằm trong nhóm cao nhất": what went on is not the place before it."""


def implied(sentence: SentenceText, drafts: list[Draft]) -> list[Draft]:
    """Ranks of earlier years that "năm thứ 2 liên tiếp" and "tiếp tục" presuppose."""
    found: list[Draft] = []
    for streak in sentence.scan.streaks:
        if re.search(
            r"(?:chấm\s+dứt|sau|đứt|dừng|kết\s+thúc|suốt)\s+(?:\w+\s+){0,3}$",
            sentence.lowered[max(0, streak.start - 30) : streak.start],
        ) or _BEFORE_IT.match(sentence.lowered, streak.end):
            continue
        near = [
            draft
            for draft in drafts
            if draft.figure.kind == "rank"
            and not draft.figure.earlier
            and draft.modality == "actual"
            and draft.year.year is not None
            and ";" not in sentence.lowered[draft.figure.end : streak.start]
            and ";" not in sentence.lowered[streak.end : draft.figure.start]
        ]
        if not near or (
            not streak.still
            and not re.search(r"liên\s+(?:tiếp|tục)|liền", sentence.lowered[streak.start : streak.end + 12])
        ):
            continue
        behind = next(
            (f for f in sentence.scan.figures if f.kind == "rank" and 0 <= f.start - streak.end < _AT_ONCE), None
        )
        if behind is not None and (behind.earlier or not any(draft.figure is behind for draft in drafts)):
            continue  # "năm thứ hai liền đứng trong nhóm 5 cuối bảng": the streak is of a figure that gives nobody a place
        before = next((f for f in sentence.scan.figures if f.kind == "rank" and f.end + 1 == streak.start), None)
        if before is not None and not any(draft.figure.start == before.start for draft in drafts):
            continue  # "quán quân 3 năm liên tiếp Đà Nẵng rơi xuống hạng 5"
        draft = min(
            near,
            key=lambda item: (
                min(abs(item.figure.start - streak.end), abs(streak.start - item.figure.end)),
                -(item.year.year or 0),
            ),
        )
        if _of_another(sentence, streak, draft):
            continue
        if draft.figure.end <= streak.start and _OF_SOMETHING_ELSE.match(sentence.lowered, streak.end):
            continue
        between = sentence.lowered[min(streak.end, draft.figure.end) : max(streak.start, draft.figure.start)]
        if (streak.still and not 0 <= draft.figure.start - streak.end < 30) or re.search(r"[:;]", between):
            continue
        exact = (
            d
            for d in drafts
            if d.value == draft.value
            or (d.figure.comparator == draft.figure.comparator == "=" and d.year.basis == "stated")
        )  # "năm 2023 xếp thứ 3; năm 2024 vẫn giữ thứ 4": a bound holds beside what is told of the year before
        said = {(d.name, d.attribute.key, d.figure.kind, d.year.year) for d in exact}
        for back in range(1, min(streak.years, 12)):
            year = Reading((draft.year.year or 0) - back, "inferred", "a streak")
            if (draft.name, draft.attribute.key, draft.figure.kind, year.year) in said:
                continue
            found.append(
                replace(
                    draft,
                    year=year,
                    implied=True,
                    start=min(streak.start, draft.start),
                    end=max(streak.end, draft.end),
                )
            )
    return found


def agree_with_sums(drafts: list[Draft]) -> None:
    """A change is from the one to the other of two values that it is the difference of: their years are its years."""
    for draft in drafts:
        of = {"rank_change": "rank", "score_change": "score"}.get(draft.figure.kind)
        if of is None or draft.value is None or draft.figure.comparator != "=":
            continue
        values = [
            other
            for other in drafts
            if other.figure.kind == of
            and other.figure.comparator == "="
            and (other.name, other.attribute.key, other.scope) == (draft.name, draft.attribute.key, draft.scope)
            and other.value is not None
            and other.year.year is not None
        ]
        pairs = {
            (old.year.year, new.year.year)
            for old in values
            for new in values
            if (old.year.year or 0) < (new.year.year or 0)
            and draft.value == ((old.value or 0) - (new.value or 0)) * (1 if of == "rank" else -1)
        }
        own = draft.year.basis == "stated" and draft.year.year not in {value.year.year for value in values}
        if len(pairs) == 1 and not own:  # "năm 2017 xuống thứ 27, năm 2018 lại tụt 9 bậc": of a year of its own
            draft.base_year, year = next(iter(pairs))
            draft.year = Reading(year, "stated", "the two values that it is the difference of")
