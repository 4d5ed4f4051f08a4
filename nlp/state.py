"""What a text is talking about at a point: title, heading, paragraph, sentence each update it, and leaving one drops it."""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Any

from nlp.figures import Figure
from nlp.lexicon import load
from nlp.mention import Mention
from nlp.mentions import unit_ids_in_year
from nlp.places import PARTS
from schema.article import Article
from schema.catalogue import catalogue
from schema.fact import Subject
from schema.text import slug

_OFTEN = 2
"""Named so often, and twice as often as any other, a province is the one an article speaks of."""


@dataclass(slots=True)
class Topic:
    """Indicator, component, year, subjects and stance that a place in the text hands on to what follows."""

    indicators: tuple[str, ...] = ()
    component: str | None = None
    year: int | None = None
    subjects: tuple["Name", ...] = ()
    target: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A subject before its year is known: catalogue ids that share the name, or a department or district."""

    ids: tuple[str, ...]
    kind: str

    def subject(self, year: int | None, state: "State", table: int | None = None, scope: str = "") -> Subject:
        """The subject of a fact of a year, in the ``table`` of so many units where there are two.

        A part is one of the province whose own table ``scope`` names, which a digest of many changes from item to item.
        """
        if self.kind in {"department", "district"}:
            label, owner = self.ids[0], scope.removeprefix("internal:")
            told = state.home is None and owner not in {scope, "unknown"}
            home = catalogue().unit(owner).name if told else state.home_slug
            return Subject(id=f"{self.kind}:{slug(home)}:{slug(label)}", name=label, type=self.kind)
        published = state.article.published_at.date() if state.article.published_at else None
        if year == _BEFORE_MERGER and (table or state.totals.get("province")) == MERGED:
            year += 1  # the table of 2024 was also made for the 34 that followed the 63
        return catalogue().unit(unit_ids_in_year(self.ids, year, published)).subject

    @property
    def level(self) -> str:
        """Which table the subject stands in: province, ministry, region, national, department or district."""
        if self.kind == "unknown":
            return "province"
        if self.kind in {"department", "district"}:
            return self.kind
        kind = catalogue().unit(self.ids[0]).type
        if kind == "group":
            return "ministry" if self.ids[0].startswith("group:ministries") else "province"
        return "ministry" if kind == "agency" else kind

    def is_part(self, noun: str) -> bool:
        """Whether the unit is a part of a province of this type: "huyện", "sở"."""
        return self.kind in {"department", "district"} and self.ids[0].lower().startswith(noun + " ")

    @property
    def is_a_bo(self) -> bool:
        """Whether a unit can be called "bộ này": the State Bank cannot."""
        return self.kind == "unit" and catalogue().unit(self.ids[0]).name.startswith("Bộ ")

    @property
    def is_city(self) -> bool:
        """Whether the unit is a city under the central government."""
        return self.kind == "unit" and (catalogue().unit(self.ids[0]).full_name or "").startswith("Thành phố")


FAR = 6
"""So many sentences behind the last one that named an indicator, even its paragraph does not speak of it any more."""

FIRST_OF_MERGED = 2025
"""The first year that the merged provinces are measured for."""
MERGED = 34
"""So many provinces there are since."""
_BEFORE_MERGER = 2024
NATION = Name(("national",), "unit")
PROVINCES = Name(("group:provinces",), "group")
UNKNOWN = Name(("?",), "unknown")
"""What "tỉnh" stands for where nothing tells."""
MINISTRIES = Name(("group:ministries",), "group")


_UNITS = frozenset({"ministry", "province", "department", "district"})


@lru_cache(maxsize=1)
def _same_name() -> frozenset[str]:
    """The provinces whose seat has their name."""
    return frozenset(load("seats")["same_name"])


def seat_of(province: Name | None) -> Name | None:
    """The city that "Thành phố" is among a province's districts; nobody by name where its seat has another name."""
    if province is None or province.level != "province" or province.is_city:
        return None
    name = catalogue().unit(province.ids[0]).name
    return Name((f"Thành phố {name}",), "district") if name in _same_name() else UNKNOWN


@dataclass(slots=True)
class State:
    """Everything known so far while an article is read in order."""

    article: Article
    title: Topic = field(default_factory=Topic)
    heading: Topic = field(default_factory=Topic)
    paragraph: Topic = field(default_factory=Topic)
    last: Topic = field(default_factory=Topic)
    """The last sentence that named an indicator or made a fact."""
    main: Topic = field(default_factory=Topic)
    """The one indicator that title and lead, or the whole article, speak of."""
    inner: str | None = None
    """The only indicator of the article that departments or districts are measured by, where it reads out a table of them."""
    home: Name | None = None
    """The province that the article is about, where it is clear."""
    own_paper: bool = False
    """Whether the paper is that of the province the article is about, which says "tỉnh" of it among others."""
    wide: bool = False
    """Whether the article reads out a table of the country and is about none of its units, whoever its title names."""
    english: bool = False
    """Whether the article is of an English edition."""
    awaited: bool = False
    """Whether the article says that results are still to be announced."""
    claimed: bool = False
    """Whether the text is a claim to be checked: what it asks or passes on is read, too, apart from what it states."""
    places: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Districts and communes as the text writes them, with or without their type: for the rows of a table."""
    visitor: Name | None = None
    """The province that the sentence before named without a figure, in an article about another: for "tỉnh này"."""
    speaker: Name | None = None
    """The province whose office says what the sentence tells: what it calls "tỉnh"."""
    part: Name | None = None
    """The district or commune that the article is about, inside its province."""
    office: Name | None = None
    """The department that tells of itself all through the article, where it names no other in its title."""
    held: dict[tuple[Name, tuple[str, str | None]], Any] = field(default_factory=dict)
    """The place that each unit holds in an indicator or component, as last told: for "sau A là B" further on."""
    last_rank: Any = None
    """The last exact rank bound, for "tiếp theo là …" in the sentence behind it."""
    paragraph_told: tuple[Name, ...] = ()
    """The units that the facts of the paragraph are of, in its order: for "của ba tỉnh lần lượt là"."""
    places_told: bool = False
    """Whether the last sentence with facts told places, exact or not."""
    several: tuple[Name, ...] = ()
    """The units that the facts of the last sentence are of, for "các địa phương này"."""
    listed: tuple[Name, ...] = ()
    """The units that the sentence before named one after the other, with or without figures."""
    owners_told: tuple[Name, ...] = ()
    told_in: dict[Name, tuple[str, ...]] = field(default_factory=dict)
    """In which indicators the results of a unit were told."""
    """Whose scores the last sentence told, means among them, in its order: for "con số tương ứng"."""
    run_told: tuple[tuple[Name, tuple[str, str | None]], ...] = ()
    """Whose places, and in what, the last sentence told one after the other: the next one may go through them again."""
    last_part: tuple[str, str] | None = None
    """Indicator and component that the last fact was of, for "nội dung này"."""
    item_part: tuple[str, str] | None = None
    """Indicator and component whose name opened the paragraph, for "chỉ số thành phần" further on in it."""
    part_named: bool = False
    """Whether the sentence before named one component and told nothing of it: "chỉ số này" is that."""
    parts_counted: bool = False
    """Whether the sentence told how many components have a place, and named none."""
    after_count: bool = False
    """Whether the one before did: the places of those that this one names may stand bare."""
    part_aside: bool = False
    """Whether the sentence told one component apart from the rest: "Riêng trụ cột xã hội số, …"."""
    after_aside: bool = False
    """Whether the one before did: what it tells of another unit is of the whole again."""
    last_group: Figure | None = None
    """The group told last in the paragraph, for "nhóm này"."""
    seen: list[Name] = field(default_factory=list)
    times: Counter[Name] = field(default_factory=Counter)
    """How often each unit was named so far."""
    totals: dict[str, int] = field(default_factory=dict)
    """How many units a level ranks, as the article says."""
    table: int | None = None
    """How many provinces the table has that the text spoke of last: 63, or the 34 that followed them."""
    merged: int | None = None
    """The number of provinces since 2025, where the article says it."""
    article_year: int | None = None
    places_below: int = 0
    """How many first places the line above announced for the lines below it."""
    below_told: int = 0
    """How many of these lines were read."""
    group_below: Figure | None = None
    """The group that the line above announced for the lines below it."""
    brackets_before: int | None = None
    """Of which year the line above put values in brackets, or said that those below it do; nought for the year before."""
    edition_year: int | None = None
    """The year that the paragraph named an indicator with last: what follows is of that edition, and no aside."""
    internal: bool = False
    """Whether the article reads out a province's own table of departments or districts."""
    components: bool = False
    """Whether the article speaks of component indicators at all."""
    components_open: bool = False
    """Whether a line above announced that components follow ("kết quả 10 chỉ số thành phần:")."""
    indicator_years: dict[str, int] = field(default_factory=dict)
    """The latest year that results of an indicator were read for."""
    years_beside: dict[str, int] = field(default_factory=dict)
    """The first year that stands right beside the name of an indicator, anywhere in the article."""
    target_year: int | None = None
    """The year that the targets read last are set for."""
    aiming: bool = False
    """Whether the sentence before, of this paragraph, only told what is aimed at."""
    clause: Topic | None = None
    """What the figures of the sentence so far were bound to: the next one of the sentence goes on with it."""
    aside_from: tuple[str, ...] = ()
    """The indicator that the paragraph was about before its last sentences told of another in passing."""
    block: Name | None = None
    """The group of units that the section is about, by its heading or the title: whose mean "giá trị trung bình" is."""
    parted: bool = False
    """Whether the article tells of the ministries with services for the public and of those without."""
    services: Name | None = None
    """The ministries with services for the public, or those without, whichever was told last."""
    region: Name | None = None
    """The region named last."""
    clause_from: int = 0
    """Where the figure ends that ``clause`` was read from."""
    label: Name | None = None
    """The unit that the paragraph is labelled with."""
    near_year: int | None = None
    """The year that a sentence above, of this paragraph, began with."""
    series_to: int | None = None
    """The last of several years that the sentence before told results of."""
    years_told: tuple[int, ...] = ()
    """The years that the sentence before told one after the other, of one unit and indicator."""
    told_first: str | None = None
    """Of several indicators announced together the one that the text goes on with."""
    indicators_told: tuple[str, ...] = ()
    """The indicators that the sentence before told of, in its order: for "hai chỉ số này"."""
    parts_told: tuple[tuple[str, str], ...] = ()
    """Indicator and component of what the sentence before told, in its order: for "hai nội dung này"."""
    numbers: dict[tuple[Name, str, Decimal], dict[tuple[str, str | None], int | None]] = field(default_factory=dict)
    """Of which indicators and components each exact result of a unit was told, by its kind and value, and of which year."""
    numbered: set[tuple[Name, str, tuple[str, str | None]]] = field(default_factory=set)
    """Of which units exact results of a kind were told, and of what."""
    indicators_so_far: tuple[str, ...] = ()
    """The indicators that results or aims were told of, in the order of the text."""
    term_end: int | None = None
    """The last year of the term of office told last: for "cuối nhiệm kỳ"."""
    period: tuple[int, int] | None = None
    """The first and the last year of the period told last, of a plan: for "cuối giai đoạn"."""
    foreseen_year: int | None = None
    """The year that the sentence before told a forecast for."""
    near_term: int | None = None
    """The last year of the term that a sentence of this paragraph told: "Bước vào nhiệm kỳ 2020-2025, …"."""
    paragraph_codes: tuple[str, ...] = ()
    """The indicators that the facts of the paragraph are of."""
    year_led_from: int | None = None
    """The year told before a sentence "Trước đó, năm 2021 …": a component or another unit behind that goes on with it."""
    year_above: int | None = None
    """The year told last above the heading: for "cùng năm" right below it."""
    compared_year: int | None = None
    """The year that the sentence before, of this paragraph, ended its comparison with: for "khi đó"."""
    lead_year: int | None = None
    """The only year of title and lead: of a plan, or of a report."""
    pair: tuple[Name, ...] = ()
    """The two units that the sentence or heading above named, for "cả hai"."""
    past: bool = False
    """Whether this paragraph told a result: a heading that announces targets no longer makes its figures ones."""
    since_paragraph: int = 0
    since_indicator: int = 99
    above_list: tuple[int, tuple[str, ...]] | None = None
    """Within a list: how far the indicator was at its head, and which one."""

    def turn_to_next_sentence(self, speaker: Name | None) -> None:
        """Make what the sentence before did with its components something that it did; ``speaker`` is who tells this one."""
        self.speaker = speaker
        self.after_count, self.parts_counted = self.parts_counted, False
        self.after_aside, self.part_aside = self.part_aside, False

    @property
    def years_above(self) -> tuple[int, ...]:
        """The years that the sentence before told in turn, else those of the period told last."""
        if len(self.years_told) > 1 or self.period is None:
            return self.years_told
        return tuple(range(self.period[0], self.period[1] + 1))

    @property
    def home_slug(self) -> str:
        """The home province as a part of ids."""
        owner = self._of_parts
        return catalogue().unit(owner.ids[0]).name if owner else "unknown"

    @property
    def internal_scope(self) -> str:
        """The scope of a province's own table."""
        return self.own_table_of(())

    def own_table_of(self, named: tuple[Name, ...]) -> str:
        """The scope of a province's own table, of the only one ``named`` where the text above tells of none."""
        owner = self._of_parts or (named[0] if len(named) == 1 else None)
        if owner is None:
            return "internal:unknown"
        published = self.article.published_at.date() if self.article.published_at else None
        return f"internal:{unit_ids_in_year(owner.ids, self.last.year, published)}"

    @property
    def _of_parts(self) -> Name | None:
        """The province whose departments and districts are told of: that of the section, else that of the article."""
        if self.home is not None and self.home.level != "province":
            return self.home
        near = (self.label, *self.heading.subjects, self.home, *self.paragraph.subjects)
        of_section = next((name for name in near if name and name.kind == "unit" and name.level == "province"), None)
        provinces = [name for name in self.seen if name.kind == "unit" and name.level == "province"]
        return of_section or (provinces[0] if len(provinces) == 1 else None)

    def about(self) -> tuple[str, ...]:
        """The indicators that the article is about: of its title, else its main one, else the one told first."""
        return self.title.indicators or self.main.indicators or tuple(self.indicator_years)[:1]

    def hands_down_an_indicator(self) -> bool:
        """Whether a sentence that names no indicator can have one from above; otherwise its figures are of none."""
        return bool(
            self.since_indicator <= FAR
            or self.heading.indicators
            or self.title.indicators
            or self.main.indicators
            or self.inner
            or self.clause
        )

    def total(self, level: str, year: int | None) -> int | None:
        """How many units of a level the text says are ranked in a year: 63 provinces were, 34 are."""
        if level == "province" and self.merged is not None and year is not None and year >= FIRST_OF_MERGED:
            return self.merged
        told = self.totals.get(level)
        before = level == "province" and year is not None and year < FIRST_OF_MERGED and year != self.article_year
        return None if before and told == MERGED else told

    def resolve(self, form: str, *, near: bool = False) -> Name | None:
        """What "tỉnh", "Thành phố", "bộ này" or "đơn vị này" stands for here; None when that is not clear.

        ``near`` is set by "này": the unit just spoken of, not the one that the article is about.
        """
        recent = [
            *((self.visitor,) if near and self.visitor is not None else ()),
            *self.last.subjects,
            *self.paragraph.subjects,
            *self.heading.subjects,
            *self.title.subjects,
            *(self._spoken_of_most() if form in {"province", "city"} else ()),
            *reversed(self.seen),
        ]
        if self.label is not None and form in {"province", "city", "any"} and self.label.level == "province":
            return self.label
        if form == "any":
            return recent[0] if recent else None
        if form == "body":
            return UNKNOWN
        if form == "sector":
            return self._sector()
        if form in PARTS and not (self.part is not None and self.part.is_part(form)):
            if form == "sở" and not any(name.is_part(form) for name in (*self.last.subjects, *self.paragraph.subjects)):
                recent = [*self._spoken_of_most("department"), *recent]
            return next((name for name in recent if name.is_part(form)), None)
        sole = self._told_alone() if form == "đơn vị" and self.part is None and self.office is None else None
        if sole is not None:
            return sole
        form = "part" if form == "đơn vị" else form
        if form == "part" and self.part is not None and self._told_of_province():
            return self.last.subjects[0]
        if form == "part" or form in PARTS:
            return self.part or (self.office if form == "part" else None)
        if form == "city" and self.part is not None and self.part.ids[0].startswith("Thành phố"):
            return self.part
        if form == "city" and self.internal and self.home is not None and not self.home.is_city:
            town: Name | None = next((name for name in recent if name.is_part("thành phố")), None)
            if town is not None:
                return town  # in a province's own table "thành phố" is the one of its cities told last
        if form == "ministry":
            if self.home is not None and self.home.level == "ministry" and not near:
                return self.home
            return next((name for name in recent if name.kind == "unit" and name.level == "ministry"), None)
        provinces = [name for name in recent if name.kind == "unit" and name.level == "province"]
        if self.home is not None and self.home.level != "province":
            pass
        elif self.home is not None and not near:
            provinces.insert(0, self.home)
        elif self.home is not None:
            provinces.append(self.home)
        fitting = [name for name in provinces if name.is_city == (form == "city")]
        if not fitting and form == "city" and (self.internal or self.places):
            return next((name for name in recent if name.is_part("thành phố")), None) or seat_of(self.home)
        return next(iter(fitting), None) or (None if form == "city" else next(iter(provinces), None))

    def _told_of_province(self) -> bool:
        """Whether the sentence before told a result of a province, and of nobody else: "địa phương" goes on with it."""
        near = self.since_indicator == 0 and self.since_paragraph == 0
        return near and [name.level for name in self.last.subjects] == ["province"]

    def _told_alone(self) -> Name | None:
        """The unit that the last results were told of, and of nobody else: "đơn vị" goes on with it."""
        if self.home is not None and self.home.level == "ministry":
            return self.home
        alone = self.last.subjects[0] if len(self.last.subjects) == 1 and self.since_indicator <= 1 else None
        return alone if alone is not None and self.several == (alone,) and alone.level in _UNITS else None

    def has_part(self, form: str) -> bool:
        """Whether "huyện", "sở", "đơn vị" can stand for a unit here; any other form may."""
        if form == "part":
            return self.part is not None or self.office is not None
        if form == "đơn vị":
            return self.part is not None or self.office is not None or self._told_alone() is not None
        return form not in PARTS or self.part is not None or any(name.is_part(form) for name in self.seen)

    def note(self, mention: Mention) -> None:
        """Remember a unit that was named, and how often."""
        name = Name(mention.ids, mention.kind)
        if name not in self.seen:
            self.seen.append(name)
        self.times[name] += 1

    def _sector(self) -> Name:
        """Whom "ngành" stands for: the ministry that the article is about; nobody by name where there is none."""
        if self.home is not None and self.home.level == "ministry":
            return self.home
        return next(iter(self._spoken_of_most("ministry")), UNKNOWN)

    def _spoken_of_most(self, level: str = "province") -> list[Name]:
        """The province, ministry or department named far more often than any other, if there is one."""
        kinds = {"unit", "department"}
        often = [(times, name) for name, times in self.times.items() if name.kind in kinds and name.level == level]
        often.sort(key=lambda one: -one[0])
        second = often[1][0] if len(often) > 1 else 0
        return [often[0][1]] if often and often[0][0] >= _OFTEN and often[0][0] >= 2 * second else []
