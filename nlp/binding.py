"""One decision a sentence: each typed figure gets its subject, indicator, component, year, scope and stance, or is refused."""

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import pairwise

from nlp.attributes import Attribute, attributes_of, fits
from nlp.figures import Figure, Year
from nlp.mentions import Mention
from nlp.scan import Scan
from nlp.stance import attribution, modality_of, refusal
from nlp.state import NATION, Name, State
from nlp.subjects import Candidate, Choice, candidates, choose
from nlp.years import Reading, newest_measured, value_of, year_of
from schema.catalogue import catalogue
from schema.fact import Modality, YearBasis

_INTERNAL_AFTER = re.compile(
    r"^\s*(?:trong\s+|của\s+|trên\s+)?(?:toàn\s+(?:tỉnh|thành\s+phố|huyện)|(?:khối\s+)?(?:các\s+|\d+\s+)?(?:sở|huyện|phòng|ban|đơn\s+vị\s+cấp|xã|phường))"
)
_REGION_AFTER = re.compile(
    r"^\s*(?:\(?\s*(?:trong|của|ở|tại|so\s+với|thuộc)?\s*(?:số\s+)?(?:các\s+|\d+\s+|toàn\s+|cả\s+)?(?:tỉnh,?\s+thành(?:\s+phố)?|tỉnh|địa\s+phương)?\s*(?:trong|thuộc|của|ở)?\s*(?:toàn\s+)?(?:vùng|khu\s+vực|miền)?\s*)$"
)
_REGION_WORD = re.compile(
    r"^\s*(?:\d+\s+tỉnh,?\s*(?:thành(?:\s+phố)?)?\s+)?(?:trong\s+|của\s+|toàn\s+|ở\s+|trong\s+số\s+)?(?:\d+\s+|các\s+)?(?:tỉnh,?\s*(?:thành(?:\s+phố)?)?\s*|địa\s+phương\s+)?(?:trong\s+|thuộc\s+|của\s+|ở\s+)?(?:vùng|khu\s+vực|toàn\s+vùng|miền)(?!\w)"
)
_GROUP_AFTER = re.compile(
    r"^\s*(?:trong\s+(?:số\s+)?|của\s+|khối\s+|nhóm\s+)+(?P<group>(?:\d+\s+)?(?:thành\s+phố\s+trực\s+thuộc\s+trung\s+ương|đô\s+thị\s+lớn|tỉnh\s+miền\s+núi|bộ\s+(?:có|không)\s+(?:cung\s+cấp\s+)?dịch\s+vụ\s+công))"
)


_TABLES = frozenset({"province", "ministry", "region", "national"})
"""Levels whose tables are published for the whole country, in the year after the one measured."""


@dataclass(slots=True)
class Draft:
    """A fact before it is written down. Offsets are those of the sentence."""

    figure: Figure
    name: Name
    attribute: Attribute
    year: Reading
    modality: Modality
    scope: str
    attribution: str | None
    cost: float
    reasons: list[str]
    base_year: int | None = None
    implied: bool = False
    value: Decimal | None = None
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class Refused:
    """A figure that became no fact, and why."""

    figure: Figure
    reason: str


@dataclass(slots=True)
class SentenceText:
    """A sentence with its typed parts; offsets within are the sentence's own."""

    text: str
    lowered: str
    mentions: list[Mention]
    scan: Scan


@dataclass(slots=True)
class Bound:
    """What a sentence yielded."""

    drafts: list[Draft] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def bind(sentence: SentenceText, state: State) -> Bound:
    """Bind every figure of a sentence."""
    bound = Bound()
    figures = sentence.scan.figures
    names = candidates(sentence.lowered, sentence.mentions, state, figures)
    aligned = _aligned(sentence, figures, names)
    source = attribution(sentence.text, sentence.lowered)
    unnamed = _without_names(sentence)
    for figure in figures:
        reason = refusal(unnamed, figure.start, figure.end)
        if reason is not None:
            bound.refused.append(Refused(figure, reason))
            continue
        outcome = _bind_one(sentence, figure, names, state, aligned)
        if isinstance(outcome, str):
            bound.refused.append(Refused(figure, outcome))
            continue
        for draft in outcome:
            draft.attribution = source
            bound.drafts.append(draft)
    bound.drafts.extend(_succession(sentence, names, bound.drafts, state))
    _settle(bound)
    bound.drafts.extend(_implied(sentence, bound.drafts))
    return bound


def _without_names(sentence: SentenceText) -> str:
    """The sentence with indicator and component names blanked: "Chi phí không chính thức" denies nothing."""
    letters = list(sentence.lowered)
    for mention in sentence.mentions:
        if mention.kind in {"indicator", "component"}:
            letters[mention.start : mention.end] = "_" * (mention.end - mention.start)
    return "".join(letters)


def _aligned(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The form “A, B và C lần lượt đạt x, y và z”: which figure belongs to which name (or indicator), by position."""
    cue = re.search(r"(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)(?!\w)", sentence.lowered)
    result = _parallel(sentence, figures, names)
    if cue is None:
        return result
    for kind in ("score", "rank", "rank_change", "score_change"):
        run = [figure for figure in figures if figure.kind == kind]
        behind = [
            figure
            for figure in run
            if figure.start >= cue.start()
            and not re.search(r";(?!\s*\d)", sentence.lowered[cue.start() : figure.start])
        ]
        if len(behind) < 2:  # "vị trí thứ 2 và 3 lần lượt thuộc về A và B": the names stand behind
            near = [
                figure
                for figure in run
                if figure.end <= cue.start()
                and not re.search(r"[;.]|\slà\s", sentence.lowered[figure.end : cue.start()])
            ]
            after = [name for name in names if name.start >= cue.end()]
            if len(near) > 1 and len(after) == len(near):
                result.update({id(figure): name.name for figure, name in zip(near, after, strict=True)})
            continue
        run = behind
        subjects = [
            name for name in names if name.role in {"subject", "place", "mean"} and name.end <= run[0].start
        ] or [name for name in names if name.role == "subject" and name.start >= run[-1].end]
        subjects = subjects[-len(run) :]
        if len(subjects) == len(run) and len({name.name for name in subjects}) == len(run):
            result.update({id(figure): name.name for figure, name in zip(run, subjects, strict=True)})
            continue
        attributes: list[Mention] = []
        for mention in sentence.mentions:
            if mention.kind in {"indicator", "component"} and mention.end <= run[0].start:
                gap = sentence.lowered[attributes[-1].end : mention.start] if attributes else ""
                if attributes and attributes[-1].ids == mention.ids and re.fullmatch(r"\s*\(?\s*", gap):
                    continue
                attributes.append(mention)
        parts = [mention for mention in attributes if mention.kind == "component"]
        attributes = parts if len(parts) == len(run) else attributes[-len(run) :]
        if len(attributes) == len(run):
            result.update({id(figure): mention for figure, mention in zip(run, attributes, strict=True)})
    return result


def _parallel(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """Names and ranks in step without a word that says so: "A và B xếp thứ hai và thứ ba"."""
    result: dict[int, Name | Mention] = {}
    ranks = [figure for figure in figures if figure.kind == "rank" and figure.comparator == "=" and not figure.earlier]
    for first, second in pairwise(ranks):
        if not re.fullmatch(r"\s*(?:,|và|,\s*và)\s*", sentence.lowered[first.end : second.start]):
            continue
        before = [name for name in names if name.end <= first.start and name.group and name.role == "subject"]
        group = [name for name in before if name.group == before[-1].group] if before else []
        if len(group) == 2:
            result[id(first)], result[id(second)] = group[0].name, group[1].name
    return result


def _bind_one(
    sentence: SentenceText, figure: Figure, names: list[Candidate], state: State, aligned: dict[int, Name | Mention]
) -> list[Draft] | str:
    lowered, figures = sentence.lowered, sentence.scan.figures
    given = aligned.get(id(figure))
    named_here = any(mention.kind == "indicator" for mention in sentence.mentions)
    guess = choose(lowered, figure, names, figures, state, attribute_here=named_here, named=sentence.mentions)
    level = guess.names[0].level if guess.names else "province"
    mentions = sentence.mentions
    if isinstance(given, Mention):
        mentions = [
            mention
            for mention in mentions
            if mention.kind not in {"indicator", "component"}
            or mention is given
            or (given.kind == "component" and mention.kind == "indicator" and mention.end <= given.start)
        ]
    attributes, why = attributes_of(lowered, figure, mentions, figures, state, level)
    if not attributes:
        return why
    here = any(attribute.start >= 0 for attribute in attributes)
    choice = (
        Choice((given,), 0.0, "in turn")
        if isinstance(given, Name)
        else choose(lowered, figure, names, figures, state, attribute_here=here, named=sentence.mentions)
    )
    if not choice.names:
        return choice.reason
    if (
        figure.rule == "superlative"
        and not choice.reason.startswith("inverted")
        and re.search(r"(?:^|[\s,;])(?:đơn\s+vị|địa\s+phương|tỉnh|cơ\s+quan|bộ|các\s+\w+)\s+$", lowered[: figure.start])
        and not re.search(r"là\s+(?:\w+\s+){0,2}$", lowered[: figure.start])
    ):
        return "a superlative of no unit by name"
    if figure.rule == "fraction" and not figure.certain and not here:
        return "a fraction without a rank word or its indicator"
    if figure.rule == "ordinal" and not (
        choice.reason in {"before", "in its parenthesis"}
        and any(re.fullmatch(r"[\s,(:–-]*", lowered[name.end : figure.start]) for name in names)
    ):
        return "an ordinal without a rank word or a name beside it"
    any_unit = _ANY_UNIT.search(lowered[: figure.start])
    if (
        any_unit
        and figure.rule != "top_n"
        and not any(any_unit.start() <= name.start < figure.start for name in names)
        and not re.search(r"(?:là|,)\s*$", lowered[: any_unit.start() + 2])
    ):
        return "the clause speaks of any unit"
    several = len(choice.names) > 1 and choice.reason.startswith("inverted")
    if figure.rule == "superlative" and several and not re.search(r"(?:cùng|đồng)\s", lowered):
        return "several names behind one superlative: a group, not a place each"
    if figure.rule == "superlative" and _of_component(sentence, figure):
        return "a superlative among components"
    threshold = figure.kind == "score" and figure.comparator in {">=", "<=", "<"}
    if threshold and choice.span is None and not isinstance(given, Name):
        under = modality_of(lowered, figure.start, figure.end, inherited_target=_under_target(lowered, figure, state))
        if under == "actual" and choice.names[0].level != "national":
            return "a threshold of no unit by name"
    if _counted(sentence, figure, names):
        return "the clause counts units"
    unsupported = _unsupported_score(sentence, figure, choice, state) if not here and figure.kind == "score" else None
    if unsupported is not None:
        return unsupported
    cost = choice.cost + max(attribute.inherited for attribute in attributes) + (0.0 if figure.certain else 1.2)
    if (
        figure.rule == "superlative"
        and not here
        and choice.reason not in {"before", "inverted: the rank names its owner behind it", "in its parenthesis"}
    ):
        return "a superlative without its indicator or subject in the sentence"
    if (
        not figure.certain
        and not here
        and figure.rule != "fraction"
        and not any(other.kind == "score" for other in figures)
    ):
        return "neither wording nor indicator say that this is a figure of one"
    drafts = []
    for attribute in attributes:
        for name in _owners(lowered, attribute, attributes, choice, names):
            draft = _draft(sentence, figure, name, attribute, state, cost)
            if isinstance(draft, str):
                if len(attributes) == 1 and len(choice.names) == 1:
                    return draft
                continue
            span = choice.span or (figure.start, figure.end)
            draft.start, draft.end = min(span[0], figure.start), max(span[1], figure.end)
            draft.reasons = [f"subject: {choice.reason}", f"indicator: {why}", f"year: {draft.year.reason}"]
            drafts.append(draft)
    return drafts or "no reading fits the indicator's scale"


def _of_component(sentence: SentenceText, figure: Figure) -> bool:
    """The form “lĩnh vực có kết quả thấp nhất là Cải cách tài chính công”: components compared with each other."""
    before, after = sentence.lowered[: figure.start], sentence.lowered[figure.end :]
    if re.search(
        r"(?:lĩnh\s+vực|chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|nội\s+dung|tiêu\s+chí|trụ\s+cột)\s+(?:có|đạt)\s+(?:\w+\s+){0,5}$",
        before,
    ) and not re.search(r"chỉ\s+số\s+cao\s+$", before):
        return re.match(r"[^,;.]{0,40}\slà\s", after) is not None
    behind = next((mention for mention in sentence.mentions if mention.start >= figure.end), None)
    return (
        behind is not None
        and behind.kind == "component"
        and bool(
            re.fullmatch(
                r"[^,;.]{0,30}?\s*là\s+(?:chỉ\s+số\s+|lĩnh\s+vực\s+|nội\s+dung\s+)?[\"“]?",
                sentence.lowered[figure.end : behind.start],
            )
        )
    )


def _counted(sentence: SentenceText, figure: Figure, names: list[Candidate]) -> bool:
    """Whether the clause speaks of a number of units ("14 tỉnh tụt từ 10 bậc trở lên") and of none by name."""
    del names
    near = sentence.lowered[max(0, figure.start - 70) : figure.start]
    for start, end in sentence.scan.counts:
        gap = sentence.lowered[end : figure.start]
        if (
            end <= figure.start
            and len(gap) < 45
            and not re.search(r"[,;.(:]|\slà\s|\svà\s", gap)
            and not re.search(
                r"(?:của|bình|trong|so\s+với|bình\s+quân|số|trên|toàn|trung\s+bình|khối)\s+(?:tổng\s+số\s+)?$",
                sentence.lowered[:start],
            )
        ):
            return not re.search(r"(?:trung\s+bình|bình\s+quân)", gap)
    return figure.rule != "superlative" and bool(
        re.search(
            r"(?:một|nhiều|mỗi|không\s+ít|hầu\s+hết\s+các|đa\s+số)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|sở|huyện|bộ|cơ\s+quan)[^,;.]{0,25}$",
            near,
        )
        or re.search(
            r"(?:^|[;,:]\s*)(?:các\s+)?(?:đơn\s+vị|cơ\s+quan|địa\s+phương)\s+(?:nào\s+|có\s+|đạt\s+)?(?:dưới|trên|từ|xếp|đạt|điểm|có)?\s*(?:kết\s+quả\s+|điểm\s+)?(?:dưới|trên|từ|xếp|đạt)?\s*$",
            near,
        )
    )


_ANY_UNIT = re.compile(
    r"(?:^|[,;:]\s*|\s(?:các|những|mỗi)\s+)(?:đơn\s+vị|cơ\s+quan|địa\s+phương|tỉnh|sở|huyện|bộ)(?:\s+nào)?\s+(?:có|đạt|được|xếp|dưới|trên|từ)(?:\s+(?!này|đó)[^\s,;]+){0,9}\s*$"
)


def _unsupported_score(sentence: SentenceText, figure: Figure, choice: Choice, state: State) -> str | None:
    """Why a number without its indicator in the sentence is no score of the one talked about; None when it is."""
    before = sentence.lowered[: figure.start]
    count = re.search(
        r"\d[\d.,/]*\s+(?:triệu\s+|nghìn\s+|tỷ\s+)?[^\W\d](?P<noun>[^.;(]{0,60})\(\s*(?:đạt\s+|chiếm\s+|tỷ\s+lệ\s+)?$",
        before,
    )
    if count and not any(
        mention.kind in {"unit", "group", "component", "department", "district"} and mention.end > count.start()
        for mention in sentence.mentions
    ):
        return "a share of the number before it"
    if choice.reason in {
        "before",
        "in its parenthesis",
        "in turn",
        "the figure first, its owner next",
    } or choice.reason.startswith("inverted"):
        return None
    if state.since_paragraph == 0 and state.since_indicator <= 1:
        return None
    return "neither its indicator nor its subject stand in the sentence"


def _owners(
    lowered: str, attribute: Attribute, attributes: list[Attribute], choice: Choice, names: list[Candidate]
) -> tuple[Name, ...]:
    """With several indicators joined, a name right behind one of them ("… của các bộ") is its own subject only."""
    if len(attributes) == 1 or attribute.start < 0:
        return choice.names
    later = [other.start for other in attributes if other.start > attribute.start]
    until = min(later) if later else len(lowered)
    own = [
        name
        for name in names
        if attribute.start < name.start < until
        and re.search(r"của\s+$|,\s*$|và\s+$", lowered[max(0, name.start - 6) : name.start])
    ]
    if own and any(name.name in choice.names for name in own):
        return tuple(dict.fromkeys(name.name for name in own))
    elsewhere = [
        name
        for name in names
        if name.name in choice.names
        and any(other is not attribute and other.start < name.start for other in attributes)
    ]
    if elsewhere and all(name.name.kind == "group" for name in elsewhere):
        return tuple(dict.fromkeys(name.name for name in own)) or (NATION,)
    return choice.names


def _under_target(lowered: str, figure: Figure, state: State) -> bool:
    """Whether heading, list or title announce targets for this line, and the line itself speaks of nothing done."""
    if state.heading.target or state.paragraph.target:
        return True
    done = re.search(r"(?:đạt|xếp|đứng|tăng|giảm|đã|dẫn\s+đầu)(?!\w)", lowered[: figure.start])
    return state.title.target and state.title.year is not None and not done


def _draft(
    sentence: SentenceText, figure: Figure, name: Name, attribute: Attribute, state: State, cost: float
) -> Draft | str:
    lowered = sentence.lowered
    modality = modality_of(lowered, figure.start, figure.end, inherited_target=_under_target(lowered, figure, state))
    published = state.article.published_at
    ahead = [
        year.year
        for year in sentence.scan.years
        if not year.base
        and year.year
        and (
            year.end <= figure.start
            or (0 <= year.start - figure.end < 30 and not re.search(r"[,;.(]", lowered[figure.end : year.start]))
        )
    ]
    if modality == "actual" and published is not None and ahead and ahead[-1] > published.year:
        modality = "target"  # a result of a year to come is none yet
    newest = newest_measured(attribute.indicator, state) if modality == "actual" and name.level in _TABLES else None
    year = year_of(
        lowered, figure, sentence.scan.years, sentence.scan.figures, state, indicator=attribute.indicator, newest=newest
    )
    level = name.level
    if not fits(attribute.indicator, attribute.component, figure, level, year.year):
        return f"{figure.value} does not fit the scale of {attribute.indicator}" + (
            f"/{attribute.component}" if attribute.component else ""
        )
    if name.level in {"province", "ministry"} and name.level not in catalogue().indicator(attribute.indicator).levels:
        return f"{attribute.indicator} does not measure such units"
    if figure.kind == "rank" and name.kind == "unit" and name.level == "national":
        return "the nation has no rank here"
    if figure.kind == "rank" and name.kind == "group" and figure.rule != "superlative":
        return "a group has no rank"
    if figure.kind == "group" and attribute.indicator not in {"PAPI", "PCI", "DDCI", "PGI", "DTI"}:
        return "groups belong to PAPI and its like"
    if (
        figure.kind in {"rank", "rank_change"}
        and figure.total
        and figure.value is not None
        and figure.value > figure.total
    ):
        return "the rank is beyond the total"
    scope = _scope(sentence, figure, name, state)
    if (
        figure.kind == "group"
        and attribute.indicator == "PCI"
        and scope == "national"
        and figure.label not in {"rất tốt", "tốt", "khá", "tương đối thấp", "thấp", "trung bình", "tương đối cao"}
    ):
        return "no group of this indicator"
    value = figure.value
    draft = Draft(figure, name, attribute, year, modality, scope, None, cost, [], value=value)
    if figure.earlier:
        draft.year = _earlier_year(lowered, figure, sentence.scan.years, year, state)
    if figure.kind in {"rank_change", "score_change"} and draft.year.year is not None:
        base = next(
            (
                value_of(y, state) if y.year else draft.year.year - 1
                for y in sentence.scan.years
                if y.base and y.start > figure.start - 40
            ),
            None,
        )
        draft.base_year = base if base is not None else draft.year.year - 1
    if figure.from_bottom is not None and value is None:
        stated = [number for number, _ in sentence.scan.totals]
        total = (
            figure.total
            or (stated[0] if len(set(stated)) == 1 else None)
            or (state.totals.get(level) if scope == "national" else None)
        )
        if total is not None:
            draft.value = Decimal(total - figure.from_bottom + 1)
    return draft


def _earlier_year(lowered: str, figure: Figure, years: list[Year], later: Reading, state: State) -> Reading:
    """The year of the first bound of "từ … lên …": beside it, the one compared with, or the year before."""
    beside = next(
        (
            year
            for year in years
            if figure.start <= year.start <= figure.end + 16
            and ";" not in lowered[figure.end : max(figure.end, year.start)]
            and not re.search(r"lên|xuống", lowered[figure.end : max(figure.end, year.start)])
        ),
        None,
    )
    if beside is not None:
        return Reading(
            value_of(beside, state) if not beside.base or beside.year else (later.year or 0) - 1 or None,
            "stated",
            "beside the first bound",
        )
    compared = next((year for year in years if year.base and year.year is not None), None)
    if compared is not None:
        return Reading(compared.year, "stated", "the year compared with")
    basis: YearBasis = "inferred"
    return Reading(None if later.year is None else later.year - 1, basis, "the year before")


def _scope(sentence: SentenceText, figure: Figure, name: Name, state: State) -> str:
    if name.kind in {"department", "district"}:
        return state.internal_scope
    after = sentence.lowered[figure.end : figure.end + 90]
    if figure.kind in {"rank", "rank_change"}:
        for mention in sentence.mentions:
            if (
                mention.kind == "unit"
                and mention.start >= figure.end
                and catalogue().unit(mention.ids[0]).type == "region"
            ):
                gap = sentence.lowered[figure.end : mention.start]
                if _REGION_AFTER.match(gap):
                    return f"region:{catalogue().unit(mention.ids[0]).name}"
                break
        group = _GROUP_AFTER.match(after)
        if group:
            return f"group:{' '.join(group['group'].split())}"
        if _REGION_WORD.match(after):
            region = catalogue().unit(name.ids[0]).region if name.kind == "unit" else None
            return f"region:{region}" if region else "region:unknown"
        if _INTERNAL_AFTER.match(after) and name.level != "ministry":
            return state.internal_scope
    return "national"


def _settle(bound: Bound) -> None:
    """Drop a second national rank or score of the same subject, indicator and year when the text does not contrast them."""
    best: dict[tuple[object, ...], Draft] = {}
    for draft in list(bound.drafts):
        if draft.figure.comparator != "=" or draft.figure.kind not in {"rank", "score"} or draft.modality != "actual":
            continue
        key = (draft.name, draft.attribute.key, draft.year.year, draft.figure.kind, draft.scope)
        other = best.get(key)
        if other is None:
            best[key] = draft
        elif (other.value, other.figure.from_bottom) != (draft.value, draft.figure.from_bottom):
            loser = draft if draft.cost >= other.cost else other
            if (
                loser.figure.certain
                and not loser.figure.earlier
                and abs(loser.cost - (draft.cost + other.cost - loser.cost)) < 0.8
            ):
                continue
            bound.drafts.remove(loser)
            bound.refused.append(
                Refused(loser.figure, "another reading of the same subject, indicator and year is cheaper")
            )
            best[key] = draft if loser is other else other


_NEXT_NAME = re.compile(
    r"\s*(?:\([^()]*\)|(?:với|đạt|được)?\s*[\d.,]+\s*(?:%|điểm)?)?\s*(?:,|và|;|,\s*và|rồi\s+đến)\s*(?:các\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_NEXT_IN_ORDER = re.compile(
    r"(?:tiếp\s+theo|kế\s+tiếp|tiếp\s+đến|kế\s+đến|theo\s+sau|(?:xếp|đứng)\s+(?:ngay\s+)?sau|ngay\s+sau|tiếp\s+sau|sau\s+đó|bám\s+sát\s+phía\s+sau|đứng\s+kế|xếp\s+kế)"
    r"(?:\s+(?:đó|lần\s+lượt|các|những|vị\s+trí|tỉnh|địa\s+phương|trong|bảng|xếp\s+hạng|với))*\s*(?:là|gồm|có|:|thuộc\s+về|gọi\s+tên)\s*(?:lần\s+lượt\s+là\s+|các\s+(?:tỉnh|bộ|địa\s+phương)\s*:?\s*)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def _succession(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The form “Dẫn đầu là A; tiếp theo là B, C”: the places that follow are said by the order alone."""
    found: list[Draft] = []
    for cue in _NEXT_IN_ORDER.finditer(sentence.lowered):
        ranks = [
            draft
            for draft in drafts
            if draft.figure.kind == "rank"
            and draft.figure.comparator == "="
            and draft.figure.start < cue.start()
            and draft.value is not None
            and not draft.figure.earlier
        ]
        anchor = ranks[-1] if ranks else state.last_rank
        if anchor is None or anchor.value is None or (not ranks and state.since_indicator > 0):
            continue
        first = next((name for name in names if cue.end() - 12 <= name.start <= cue.end() + 2), None)
        if first is None or first.name.level != anchor.name.level:
            continue
        run = [first]
        for name in names[names.index(first) + 1 :]:
            if not _NEXT_NAME.fullmatch(sentence.lowered[run[-1].end : name.start]):
                break
            run.append(name)
        for step, name in enumerate(run, 1):
            if (
                any(draft.name == name.name and draft.figure.kind == "rank" for draft in drafts)
                or name.name == anchor.name
            ):
                break
            figure = Figure(name.start, name.end, "rank", anchor.value + step, "rank", rule="succession")
            found.append(
                replace(
                    anchor,
                    figure=figure,
                    start=min(cue.start(), name.start),
                    end=name.end,
                    name=name.name,
                    value=figure.value,
                    cost=anchor.cost + 0.6,
                    reasons=["the order in which names follow the rank before"],
                )
            )
    return found


def _implied(sentence: SentenceText, drafts: list[Draft]) -> list[Draft]:
    """Ranks of earlier years that "năm thứ 2 liên tiếp" and "tiếp tục" presuppose."""
    found: list[Draft] = []
    for streak in sentence.scan.streaks:
        if re.search(
            r"(?:chấm\s+dứt|sau|đứt|dừng|kết\s+thúc|suốt)\s+(?:\w+\s+){0,3}$",
            sentence.lowered[max(0, streak.start - 30) : streak.start],
        ):
            continue
        near = [
            draft
            for draft in drafts
            if draft.figure.kind == "rank"
            and not draft.figure.earlier
            and draft.modality == "actual"
            and draft.year.year is not None
        ]
        if not near or (
            not streak.still
            and not re.search(r"liên\s+(?:tiếp|tục)|liền", sentence.lowered[streak.start : streak.end + 12])
        ):
            continue
        draft = min(
            near, key=lambda item: min(abs(item.figure.start - streak.end), abs(streak.start - item.figure.end))
        )
        if streak.still and not 0 <= draft.figure.start - streak.end < 30:
            continue
        for back in range(1, min(streak.years, 12)):
            year = Reading((draft.year.year or 0) - back, "inferred", "a streak")
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
