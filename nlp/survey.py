"""What a look over the whole article tells before it is read: the unit it is about, its indicator, its year."""

import re
from collections import Counter
from functools import lru_cache

from nlp.attribute import measures
from nlp.english_fields import scored_field_of
from nlp.issuers import issuing_province
from nlp.language import is_english
from nlp.mention import Mention
from nlp.notyetout import says_awaited
from nlp.openingyears import without_look_back
from nlp.patterns import cue
from nlp.roles import role_of
from nlp.scan import scan
from nlp.serviceblocks import tells_of_both_blocks
from nlp.stance import sets_target
from nlp.state import Name, State, Topic
from nlp.surveyedyears import FIRST_LINES, note_years
from schema.article import Article
from schema.catalogue import catalogue
from schema.text import fold, slug

_COMPONENTS = cue(
    r"(?<!\w)(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|trụ\s+cột|lĩnh\s+vực\s+đánh\s+giá)|(?<!\d)\d+\s+lĩnh\s+vực"
)

_BEGINNING = 1_500
"""Characters that tell the language of an article."""


def survey(
    article: Article, lowered: dict[str, str], found: dict[str, list[Mention]], state: State, lead: int = 0
) -> None:
    """What a look over the whole article tells: its province, its only year, how many units are ranked.

    The first ``lead`` letters of its text are those of its lead.
    """
    counts: Counter[Name] = Counter()
    for weight, name in ((4, "title"), (3, "lead"), (1, "text")):
        for mention in found[name]:
            if (
                mention.kind == "unit"
                and catalogue().unit(mention.ids[0]).type == "province"
                and not (name == "text" and _is_seat(mention, lowered["text"]))
            ):
                counts[Name(mention.ids, "unit")] += weight
    if counts:
        (first, most), *rest = counts.most_common(2)
        named = {Name(mention.ids, mention.kind) for field in ("title", "lead") for mention in found[field]}
        if (first in named or not (article.title or article.lead)) and (not rest or most >= 2 * rest[0][1]):
            state.home = first
    named_indicators = {
        fields: [
            m.ids[0] for name in fields for m in found[name] if m.kind == "indicator" and m.strong and m.form != "field"
        ]
        for fields in (("title", "lead"), ("title", "lead", "text"))
    }
    for fields, codes in named_indicators.items():
        # Once in passing is no topic; in title or lead it is.
        if len(set(codes)) == 1 and (
            len(codes) > 2
            or "text" not in fields
            or _early(found["text"])
            or codes[0] == scored_field_of(lowered["title"])
        ):
            state.main = Topic((codes[0],))
            break
    openings = {"title": lowered["title"], "lead": lowered["text"][:lead]}
    dated = {name: scan(opening, figures=False).years for name, opening in openings.items()}
    dated["title"] = without_look_back(lowered["title"], dated["title"], article)
    early = {year.year for known in dated.values() for year in known if not year.base and year.year}
    state.lead_year = early.pop() if len(early) == 1 else None
    titled = [year.year for year in dated["title"] if not year.base and year.year]
    if len(set(titled)) == 1 and not sets_target(lowered["title"]):
        state.lead_year = titled[0]
    state.awaited = any(says_awaited(text) for text in lowered.values())
    state.components = any(_COMPONENTS.search(lowered[name]) for name in lowered)
    own = _outlet_province(article)
    state.wide = _is_of_many(found)
    state.home = state.home or _datelined(lowered["text"], found, wide=state.wide)
    if state.wide and state.home is not None and (_of_two_tables(found) or not _spoken_of_often(state.home, found)):
        state.home = None
    titled_units = {Name(mention.ids, mention.kind) for name in ("title", "lead") for mention in found[name]}
    own = _merged(own, titled_units, article)
    if own is not None and (state.home is None or state.home not in titled_units):
        state.home = own  # a provincial paper says "tỉnh" of its own, whatever else it names
    state.own_paper = own is not None and own == state.home
    state.home = _of_the_day(state.home, article)
    if state.home is None:
        state.home = _ministry(found, wide=state.wide) or _speaking_ministry(lowered, found)
    if state.home is None:
        state.home = _of_the_day(issuing_province(lowered["text"], found["text"]), article)
    state.wide = state.wide and state.home is None
    _settle_part(article, found, counts, state)
    state.english, state.parted = (
        is_english(lowered["text"][:_BEGINNING]) or is_english(lowered["lead"]),
        tells_of_both_blocks(lowered["text"]),
    )
    state.places = {
        mention.text: mention.ids
        for name in ("title", "lead", "text")
        for mention in found[name]
        if mention.kind == "district"
    }
    internal = sum(mention.kind in {"department", "district"} for mention in found["text"])
    state.internal = any(
        mention.kind == "indicator" and mention.ids[0] == "DDCI" for kind in found.values() for mention in kind
    ) or internal > 2 * sum(counts.values())
    state.inner = _inner(found) if state.internal else None
    note_years(article, lowered, found, titled, state)


def _merged(own: Name | None, titled: set[Name], article: Article) -> Name | None:
    """The province of a paper, once it is merged and a title names the new one: "baolongan.vn" tells of Tây Ninh."""
    unit = catalogue().unit(own.ids[0]) if own is not None else None
    published = article.published_at
    if unit is None or unit.valid_to is None or published is None or published.date() <= unit.valid_to:
        return own
    heir = catalogue().successor(unit)
    return next((name for name in titled if heir is not None and heir.id in name.ids), own)


def _of_the_day(home: Name | None, article: Article) -> Name | None:
    """The province, for "Huế" before 2025 the one that it was the capital of: it says "tỉnh" of itself."""
    if home is None or article.published_at is None or home.level != "province":
        return home
    unit = catalogue().unit(home.ids[0])
    if unit.valid_from is None or unit.valid_from <= article.published_at.date():
        return home
    then = catalogue().unit_in_year(unit.full_name, article.published_at.year)
    return home if then is None or then.name == unit.name else Name((then.id,), "unit")


def _inner(found: dict[str, list[Mention]]) -> str | None:
    """The only indicator named that departments and districts are measured by; a province's PCI beside it is none."""
    named = {
        mention.ids[0] for each in found.values() for mention in each if mention.kind == "indicator" and mention.strong
    }
    inside = [code for code in named if measures(code, "district")]
    return inside[0] if len(inside) == 1 else None


_DATELINE = cue(r"(?:,\s+(?:\d{1,2}\s+[a-z]+|[a-z]+\s+\d{1,2}),?\s+20\d\d)?\s*(?:\((?:vna|vns|vov|vnp)\)\s*)?[-–—]\s")
_SEATS_OF_PAPERS = ("province:ha-noi", "province:ho-chi-minh")
"""Where national papers are made: as a dateline these tell nothing of what an article is about."""


def _is_seat(mention: Mention, lowered: str) -> bool:
    """Whether a text only begins with the place where the paper is made: "HÀ NỘI — The index …"."""
    return (
        mention.start == 0
        and mention.ids[0].startswith(_SEATS_OF_PAPERS)
        and _DATELINE.match(lowered, mention.end) is not None
    )


def _datelined(lowered: str, found: dict[str, list[Mention]], *, wide: bool) -> Name | None:
    """The province that an English article is sent from and comes back to: "Vinh Long (VNA) – The province …"."""
    first = found["text"][0] if found["text"] else None
    if first is None or first.start > 0 or first.kind != "unit" or not _DATELINE.match(lowered, first.end):
        return None
    name = Name(first.ids, "unit")
    titled = any(mention.kind == "unit" for mention in found["title"])
    if (
        titled
        or name.level != "province"
        or first.ids[0].startswith(_SEATS_OF_PAPERS)
        or not is_english(lowered[:_BEGINNING])
    ):
        return None
    return None if wide and not _spoken_of_often(name, found) else name


_MANY_UNITS = 6
"""An article that names so many provinces or ministries reads out a table of the country."""
_SELDOM = 2


def _is_of_many(found: dict[str, list[Mention]]) -> bool:
    """Whether the text names as many units as a table of the country does."""
    named = {mention.ids for mention in found["text"] if mention.kind == "unit"}
    return len([ids for ids in named if Name(ids, "unit").level in {"province", "ministry"}]) >= _MANY_UNITS


def _spoken_of_often(name: Name, found: dict[str, list[Mention]]) -> bool:
    """Whether the text comes back to a unit that its title names; who only leads a table is named there once or twice."""
    forms = {"ministry", "any"} if name.level == "ministry" else {"province", "city", "any"}
    body = [
        mention
        for field in ("lead", "text")
        for mention in found[field]
        if mention.kind == "unit" or (mention.kind == "anaphora" and mention.form in forms)
    ]
    own = sum(mention.ids == name.ids or mention.kind == "anaphora" for mention in body)
    others = len({mention.ids for mention in body if mention.kind == "unit"})
    opens = any(mention.ids == name.ids for mention in body[:2])
    return own > max(_SELDOM, others // 4) or (own == _SELDOM and opens and others < _MANY_UNITS * 2)


def _of_two_tables(found: dict[str, list[Mention]]) -> bool:
    """The title “Quảng Ninh và Bộ Tư pháp giữ ngôi quán quân": of the first in each table, so of neither alone."""
    units = {Name(mention.ids, "unit") for mention in found["title"] if mention.kind == "unit"}
    measured = [name.level for name in units if not (name.level == "ministry" and _publishes(name))]
    return {"province", "ministry"} <= set(measured)


def _settle_part(article: Article, found: dict[str, list[Mention]], counts: Counter[Name], state: State) -> None:
    """The district, commune or department that the article is about, and the province that it lies in."""
    state.part = _part(article, found)
    if state.part is None:
        state.office = _office(found)
        return
    if state.home is None and counts:
        state.home = counts.most_common(1)[0][0]  # a commune tells of itself: its province is the one named most
    for mention in found["text"]:  # "Thành phố Vĩnh Yên" of the title is no "Huyện Vĩnh Yên" below
        if mention.kind == "district" and mention.text == _bare(state.part.ids[0]):
            mention.ids = state.part.ids


_OFFICE_OFTEN = 3


def _office(found: dict[str, list[Mention]]) -> Name | None:
    """The department that an article is about: the only one of its title, which the text comes back to."""
    titled = {mention.ids[0] for mention in found["title"] if mention.kind == "department"}
    only = titled.pop() if len(titled) == 1 else None
    own = sum(
        mention.ids[:1] == (only,) or mention.form == "sở" for name in ("lead", "text") for mention in found[name]
    )
    return Name((only,), "department") if only is not None and own >= _OFFICE_OFTEN else None


_OFTEN = 3
_MANY_PARTS = 4
"""Districts from which on a text reads out a table, and the one that its title names only leads it."""


def _part(article: Article, found: dict[str, list[Mention]]) -> Name | None:
    """The district or commune that the article is about: the only one of its title, or the one its first lines and the rest speak of."""
    counts = Counter(
        mention.ids[0] for name in ("lead", "text") for mention in found[name] if mention.kind == "district"
    )
    titled = {mention.ids[0] for mention in found["title"] if mention.kind == "district"}
    beside = any(mention.kind == "department" for mention in found["title"])
    if titled and beside:
        return None  # "Công bố DDCI: huyện Cao Lộc, Sở Tài chính dẫn đầu": the first of each table
    if len(titled) == 1:
        name = titled.pop()
        again = sum(mention.kind == "anaphora" for field in ("lead", "text") for mention in found[field])
        leads = len(counts) > _MANY_PARTS and counts[name] + again <= _SELDOM
        return None if leads else Name((name,), "district")
    titled |= {label for label in counts if _bare(label) in article.title and len(_bare(label).split()) > 1}
    titled -= {label for label in titled if any(label != other and _bare(label) in other for other in titled)}
    if titled:
        only = next(iter(titled)) if len(titled) == 1 else None
        return Name((only,), "district") if only is not None and not beside and _is_no_province(only, found) else None
    early = {mention.ids[0] for mention in found["text"] if mention.kind == "district" and mention.start < FIRST_LINES}
    early |= {mention.ids[0] for mention in found["lead"] if mention.kind == "district"}
    if len(early) != 1:
        return None
    only = next(iter(early))
    others = [count for label, count in counts.items() if label != only]
    often = counts[only] >= _OFTEN and all(counts[only] >= 2 * count for count in others)
    return Name((only,), "district") if often else None


def _bare(label: str) -> str:
    """The name of a place without its type."""
    return re.sub(r"^(?:Huyện|Quận|Thị xã|Thành phố|Thị trấn|Phường|Xã|Đặc khu)\s+", "", label)


def _is_no_province(label: str, found: dict[str, list[Mention]]) -> bool:
    """Whether a name of the title means the place itself: "Ninh Bình" alone is the province."""
    units = {fold(catalogue().unit(mention.ids[0]).name) for mention in found["title"] if mention.kind == "unit"}
    return fold(_bare(label)) not in units


def _ministry(found: dict[str, list[Mention]], *, wide: bool) -> Name | None:
    """The ministry that the article is about: the only unit of its title; in a ``wide`` one it is spoken of again."""
    named = {Name(mention.ids, "unit") for mention in found["title"] if mention.kind == "unit"}
    only = next(iter(named)) if len(named) == 1 else None
    if only is None or only.level != "ministry" or (wide and not _spoken_of_often(only, found)):
        return None
    return only


_THIS_MINISTRY = 2
"""So many times "Bộ" stands alone in an article that one ministry tells of itself."""


def _speaking_ministry(lowered: dict[str, str], found: dict[str, list[Mention]]) -> Name | None:
    """The ministry that "Bộ" means all through an article: the first one that is no source of what is told."""
    alone = sum(mention.form == "ministry" and "này" not in mention.text for mention in found["text"])
    if alone < _THIS_MINISTRY:
        return None
    for name in ("title", "lead", "text"):
        for mention in found[name]:
            unit = Name(mention.ids, "unit") if mention.kind == "unit" else None
            if unit is None or unit.level != "ministry":
                continue
            role = role_of(lowered[name], mention.start, mention.end, "unit")
            # "Sáng 19/6, Bộ Xây dựng họp …": who meets tells of itself, unless it is one that measures the others
            of_itself = role in {"person", "source"} and _opens_with(name, mention) and not _publishes(unit)
            if role == "subject" or of_itself:
                return unit
    return None


def _opens_with(name: str, mention: Mention) -> bool:
    """Whether a text begins with the one in whose office somebody speaks: "Bộ trưởng Bộ GTVT tỏ ra sốt ruột trước kết quả …"."""
    return name != "text" or mention.start < FIRST_LINES


def _publishes(unit: Name) -> bool:
    """Whether a ministry is one that measures the others."""
    return any(catalogue().unit(unit.ids[0]).name in indicator.owner for indicator in catalogue().indicators)


def _early(found: list[Mention]) -> bool:
    """Whether a text without title names its indicator at its beginning, so that the rest can leave it out."""
    return any(mention.kind == "indicator" and mention.strong and mention.start < 300 for mention in found)


def _outlet_province(article: Article) -> Name | None:
    """The province that a provincial paper or portal is named after: "baonamdinh.vn", "Báo Quảng Ninh"."""
    host = article.url.split("/")[2] if article.url and "//" in article.url else ""
    return _province_in(article.outlet or "", host)


@lru_cache(maxsize=512)
def _province_in(outlet: str, host: str) -> Name | None:
    hay = slug(f"{outlet} {host}").replace("-", "")
    best: tuple[int, str] | None = None
    for unit in catalogue().units(type="province"):
        key = slug(unit.name).replace("-", "")
        if key in hay and len(key) >= 5 and (best is None or len(key) > best[0]):
            best = (len(key), unit.name)
    if best is None:
        return None
    return Name(tuple(unit.id for unit in catalogue().units(type="province") if unit.name == best[1]), "unit")
