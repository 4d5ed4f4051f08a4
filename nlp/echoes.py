"""Runs that go through the names of the run before them once more: "A và B đạt 87,9% và 85,8%; năm 2021 là 91,8% và 88,5%"."""

from itertools import pairwise

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import Name

Owner = Name | Mention

_NEXT = cue(
    r"\s*(?:(?:%|điểm(?:\s+phần\s+trăm|\s*%)?)\s*)?(?:\([^()]*\)\s*)?(?:,|;|và|rồi|,\s*và)\s*(?:(?:hạng|thứ|vị\s+trí|đạt|xếp|từ|trên)\s+)*"
)
"""Between the members of a run: "72,80 điểm (hạng 2) và 69,08 điểm (hạng 7)"."""
_OWN_BRACKET = cue(r"\s*\(\s*")
_LEADS = cue(
    r"[\s,;()–-]*(?:(?:năm\s+)?(?:20\d\d|trước(?:\s+đó)?|ngoái|liền\s+trước)[\s,:]*|(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự|cùng|đều|đã|cũng|mới|chỉ|còn|và|với|nhưng|trong\s+khi|con\s+số|các|những|hai|ba|này|kết\s+quả|điểm\s+số|số\s+điểm|điểm|tỷ\s+lệ|mức|là|đạt|được|ở|xếp|đứng|hạng|thứ|thứ\s+hạng|vị\s+trí|có|giữ|nằm|vào|lên|xuống|tăng|giảm|tụt|vươn|nhảy|leo|trước\s+đó|so(?:\s+với)?|từ|qua\s+đó|cho|nay|cả\s+nước|toàn\s+quốc|trong|tại|của|chung|cuộc|bảng|xếp\s+hạng|tính|về)[\s,:]*)*"
)
"""What stands between two runs where no other name is told of."""
_NAMES_ITS_OWN = cue(r"\s+(?:là|thuộc\s+về|gọi\s+tên)\s")
"""The form “A đạt 90%, cao nhất; thấp nhất là B”: of whom it is stands behind."""
_FEWEST = 2


def _runs(lowered: str, figures: list[Figure]) -> list[list[Figure]]:
    """The runs of figures of one kind that stand in a list, the brackets behind each apart."""
    found: list[list[Figure]] = []
    for kind in ("score", "rank", "score_change", "rank_change"):
        run: list[Figure] = []
        for figure in (each for each in figures if each.kind == kind and not each.earlier and each.rule != "from_to"):
            if figure.rule == "superlative" and _NAMES_ITS_OWN.match(lowered, figure.end):
                continue
            if run and not _NEXT.fullmatch(lowered, run[-1].end, figure.start):
                found.append(run)
                run = []
            run.append(figure)
        found.append(run)
    return sorted((run for run in found if len(run) >= _FEWEST), key=lambda run: run[0].start)


def _free_words(sentence: SentenceText, start: int, end: int, *, of_units: bool) -> bool:
    """Whether nothing between is told of another name: years, brackets of their own and words of telling only."""
    letters = list(sentence.lowered[start:end])
    spans = [(year.start, year.end) for year in sentence.scan.years]
    spans += [(figure.start, figure.end) for figure in sentence.scan.figures]
    spans += [
        (each.start, each.end)
        for each in sentence.mentions
        if each.kind == "anaphora" or (of_units and each.kind == "indicator")
    ]
    for first, last in spans:
        if start <= first and last <= end:
            letters[first - start : last - start] = " " * (last - first)
    return _LEADS.fullmatch("".join(letters)) is not None


def _told_of(
    sentence: SentenceText, figures: list[Figure], names: list[Candidate], run: list[Figure]
) -> list[tuple[Owner, int]]:
    """The units, else the indicators, that the clauses before a run tell a figure of each, and where each is told."""
    size = len(run)
    before = [
        name
        for name in names
        if name.end <= run[0].start and name.name.kind in {"unit", "group", "department", "district"}
    ]
    owners: list[tuple[Owner, int, int]] = [
        (name.name, name.start, name.end) for name in before if name.role in {"subject", "mean"} and not name.group
    ]
    if len(owners) != size or len(before) != size:
        owners = _owners_before(before, [figure for figure in figures if figure.end <= run[0].start])
    if len(owners) != size:
        named = [
            each for each in sentence.mentions if each.end <= run[0].start and each.kind in {"indicator", "component"}
        ]
        owners = [(each, each.start, each.end) for each in named]
        if (
            len(owners) != size
            or len({each.ids for each in named}) != size
            or any(other.kind == "other" and other.end <= run[0].start for other in sentence.mentions)
        ):
            return []
    starts = [start for _, start, _ in owners] + [run[0].start]
    apart = all(
        [figure.kind != run[0].kind for figure in figures if one <= figure.start < two] == [True]
        for one, two in pairwise(
            starts
        )  # with a place of its own "A 84,4%, hạng 25; B 86,1%" needs none of those behind
    )
    return [(owner, end) for owner, _, end in owners] if apart else []


def _owners_before(names: list[Candidate], told: list[Figure]) -> list[tuple[Owner, int, int]]:
    """The names right before values of one kind, a group named twice once: "của các bộ là 0,56, của các tỉnh là 0,6"."""
    owners = [next((name for name in reversed(names) if name.end <= figure.start), None) for figure in told]
    found = {owner.name: owner for owner in owners if owner is not None and owner.role in {"subject", "mean"}}
    alike = len({figure.kind for figure in told}) == 1 and len(found) == len(told)
    return [(owner.name, owner.start, owner.end) for owner in found.values()] if alike else []


def echoed(
    sentence: SentenceText, figures: list[Figure], names: list[Candidate], aligned: dict[int, Owner]
) -> dict[int, Owner]:
    """What a later run of as many figures as there are names in step is of: the same names, in the same order."""
    if len(figures) < 2 * _FEWEST:
        return {}
    lowered = sentence.lowered
    result: dict[int, Owner] = {}
    given = dict(aligned)
    order: list[Owner] = []
    last = 0
    for run in _runs(lowered, figures):
        owners = _distinct([given[id(figure)] for figure in run if id(figure) in given])
        if len(owners) == len(run):
            order, last = owners, run[-1].end
            _brackets(lowered, run, owners, figures, given, result)
            continue
        if owners:
            continue
        if len(order) != len(run) or not _free_words(sentence, last, run[0].start, of_units=isinstance(order[0], Name)):
            told = _told_of(sentence, figures, names, run)
            end = max((figure.end for figure in figures if figure.end <= run[0].start), default=0)
            if not told or not _free_words(sentence, end, run[0].start, of_units=isinstance(told[0][0], Name)):
                continue
            order = [owner for owner, _ in told]
        given.update({id(figure): owner for figure, owner in zip(run, order, strict=True)})
        result.update({id(figure): owner for figure, owner in zip(run, order, strict=True)})
        _brackets(lowered, run, order, figures, given, result)
        last = run[-1].end
    return result


def _distinct(owners: list[Owner]) -> list[Owner]:
    """The owners without those that come again."""
    found: dict[tuple[object, ...], Owner] = {}
    for owner in owners:
        found.setdefault((owner.kind, owner.ids), owner)
    return list(found.values())


def _brackets(
    lowered: str,
    run: list[Figure],
    owners: list[Owner],
    figures: list[Figure],
    given: dict[int, Owner],
    result: dict[int, Owner],
) -> None:
    """What stands in a bracket right behind a member of a run is of the same name: "72,80 điểm (hạng 2) và …"."""
    for figure, owner in zip(run, owners, strict=True):
        behind = next((other for other in figures if other.start >= figure.end), None)
        if behind is not None and id(behind) not in given and _OWN_BRACKET.fullmatch(lowered, figure.end, behind.start):
            given[id(behind)] = result[id(behind)] = owner
