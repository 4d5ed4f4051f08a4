"""An article into facts: the ordered steps, from characters to records. Deterministic, offline, no clock."""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime
from operator import attrgetter

from nlp.aimsnext import announced
from nlp.assembly import Signs, distinct, settled, to_fact
from nlp.attributes import can_be_of_one
from nlp.attribution import attribution
from nlp.binding import bind
from nlp.board import Scan
from nlp.captions import heads_a_table, silence
from nlp.confidence import signs
from nlp.contradictions import refute
from nlp.denials import deny_reaching
from nlp.discourse import after_table, begin_paragraph, update
from nlp.documentyear import dated, fill_undated, settle_by_day
from nlp.draft import Bound, Draft, SentenceText, Stated
from nlp.filledyears import fill_years
from nlp.groupsbelow import with_group_above
from nlp.headings import is_heading
from nlp.headoffices import with_provinces
from nlp.heldagainst import date_aims
from nlp.hyphened import without_hyphens
from nlp.leads import open_part, open_text
from nlp.lexicon import normal
from nlp.listends import step_over_list
from nlp.lookbacks import step_back
from nlp.means import block_of
from nlp.mention import Mention
from nlp.mentions import mentions, names, names_indicator
from nlp.namelists import with_name_lists
from nlp.neweredition import title_topic, turn_to, turned_to
from nlp.newmap import settle_on_new_map
from nlp.nextedition import turn_to_next
from nlp.onebody import Body, one_body
from nlp.outof import with_totals
from nlp.ownabbreviations import with_own_abbreviations
from nlp.pagetables import PageTables
from nlp.patterns import cue
from nlp.reasons import in_vietnamese
from nlp.redated import redate
from nlp.regionmeans import region_named
from nlp.rules.people import find_people
from nlp.rules.quantities import find_quantities
from nlp.rules.references import find_references
from nlp.scan import scan
from nlp.sentences import LONGEST, Sentence, sentences
from nlp.sources import may_tell_who, said_from, without_last_speaker
from nlp.speakers import province_of, speaks_for
from nlp.squeezed import squeezed
from nlp.stacks import Line, stacked
from nlp.state import State
from nlp.survey import survey
from nlp.tables import Sheet, read_sheet
from nlp.tallies import concerned, find_tallies, line_starts
from nlp.teasers import without_teasers
from nlp.tellingorder import tells_in_order
from nlp.textgrids import TextTable, text_tables
from nlp.toldtwice import told_once
from nlp.totals import count_units
from nlp.turns import period_told
from nlp.unmarked import lacks_marks, with_marks, without_pictures
from nlp.untyped import reads_out_parts
from nlp.variants import in_one_spelling
from nlp.witness import witness
from nlp.wordlists import small_letters
from nlp.wrappedrows import unwrapped
from schema.article import Article, TextField, article_id, content_hash
from schema.catalogue import catalogue
from schema.fact import Fact
from schema.reading import Reading
from schema.text import plain
from schema.verdict import Claim

RULES = "2026.11"
"""The version of the rules: an index rereads what an older one has read."""

_FIELDS: tuple[TextField, ...] = ("title", "lead", "text")
_REFORM = re.compile(
    r"cải\s+cách|cchc|thủ\s+tục|tthc|dịch\s+vụ\s+công|hành\s+chính|chuyển\s+đổi\s+số|một\s+cửa|chính\s+quyền|"
    r"tinh\s+(?:gọn|giản)|biên\s+chế|công\s+vụ|trễ\s+hẹn|"
    r"administrative\s+(?:reform|procedure)|one-stop|public\s+services?|digital\s+transformation"
)
"""Without any of these words, and without an indicator, an article has nothing that is recorded here."""


@dataclass(slots=True)
class Read:
    """One sentence as it was read: for ``--explain`` and for the tests."""

    field: TextField
    offset: int
    sentence: SentenceText
    bound: Bound
    heading: bool = False


@dataclass(slots=True)
class Explained:
    """A reading with everything that was found, bound and refused on the way."""

    facts: tuple[Fact, ...]
    sentences: list[Read] = field(default_factory=list)
    signs: tuple[Signs, ...] = ()
    """Of each fact, what its confidence rests on."""
    asked: tuple[Fact, ...] = ()
    """Of a claim: what it asks or passes on and does not state."""
    denied: tuple[Fact, ...] = ()
    """Of a claim: what it says is not so."""


def extract(article: Article) -> Reading:
    """Everything that an article states, as records with evidence."""
    explained = explain(article)
    if (
        not explained.sentences
        and not explained.facts
        and not _REFORM.search(normal(f"{article.title} {article.lead} {article.text}"))
    ):
        return Reading(article=article, rules=RULES)
    taken = [
        (read.field, read.offset + draft.figure.start, read.offset + draft.figure.end)
        for read in explained.sentences
        for draft in read.bound.drafts
    ]
    for field_name in _FIELDS:
        open_text(article.field(field_name), small_letters(article.field(field_name)))
    return Reading(
        article=article,
        facts=explained.facts,
        quantities=find_quantities(article, taken),
        references=find_references(article),
        people=find_people(article),
        rules=RULES,
    )


def _compared(text: str) -> str:
    """A field as it is compared; the very letters that the rules for other records read, where no tone was moved."""
    small = small_letters(text)
    compared = normal(text)
    return small if compared == small else compared


def _as_meant(text: str, lowered: str) -> str:
    """A field as it was meant: with the marks that a hurried writer left out, without the pictures put between clauses."""
    open_text(lowered, lowered)
    if lacks_marks(lowered):
        lowered = with_marks(lowered, names(text, lowered))
    return without_teasers(without_pictures(without_hyphens(in_one_spelling(lowered))))


_CITY = cue(r"(?<!\w)tp\.")
"""A dot that ends nothing: what stops at a full stop goes on over "TP.HCM", once its name is found."""


def explain(article: Article, *, claimed: bool = False) -> Explained:
    """Read an article and keep the reasons; of a text that is ``claimed``, also what it only asks, passes on or denies."""
    given, body = article, one_body(article)
    article = body.article
    lowered: dict[str, str] = {name: _compared(article.field(name)) for name in _FIELDS}
    cells = normal(" ".join(cell for table in article.tables for row in table.rows for cell in row))
    if not any(names_indicator(text) for text in (*lowered.values(), cells)):
        return Explained(())
    undated = dated(article, lowered) if article.published_at is None else None
    if undated is not None:
        article, lowered = undated.article, undated.lowered
    lowered = {name: _as_meant(article.field(name), lowered[name]) for name in _FIELDS}
    for field_name in _FIELDS:
        open_text(lowered[field_name], lowered[field_name])
        open_text(article.field(field_name), small_letters(article.field(field_name)))
    board = any(reads_out_parts(text) for text in lowered.values())
    found: dict[str, list[Mention]] = {
        name: mentions(article.field(name), lowered[name], board=board) for name in _FIELDS
    }
    written: dict[str, str] = {name: article.field(name) for name in _FIELDS}
    found = with_own_abbreviations(written, with_provinces(written, lowered, found))
    for field_name in _FIELDS:
        if "tp." in lowered[field_name]:
            lowered[field_name] = _CITY.sub("tp ", lowered[field_name])
            open_text(lowered[field_name], lowered[field_name])
        if len(found[field_name]) > 1:
            lowered[field_name], found[field_name] = told_once(lowered[field_name], found[field_name])
            open_text(lowered[field_name], lowered[field_name])
    state = State(undated.guessed if undated is not None else article, claimed=claimed)
    survey(article, lowered, found, state, body.lead)
    if undated is not None:
        settle_by_day(lowered.values(), article, state)
    reads: list[Read] = []
    title = _open_title(article, lowered["title"], found["title"], state) if article.title else None
    if state.title.indicators or state.main.indicators:
        state.since_indicator = 0  # the text begins right behind its title
    tables = PageTables(article, state)
    _read_body(body, lowered["text"], found["text"], state, reads, tables)
    if title is not None:
        reads.insert(0, _read_title(title, state, reads))
    tables.read_rest()
    settle_on_new_map((read.bound for read in reads), state)
    date_aims(reads)
    _fill_years(reads, tables, lowered, state, undated=undated is not None)
    published = state.article.published_at.year if state.article.published_at is not None else None
    step_back(reads, published)
    turn_to_next(reads, state)
    redate(reads)
    refute((read.bound, read.sentence.lowered) for read in reads)
    told = [*tables.told(), *_facts_of(given, reads, "stated", state)]
    explained = _witnessed(given, distinct(told), reads, state.totals)
    if claimed:
        for read in reads:
            deny_reaching(read.sentence.lowered, read.bound.denied)
        explained.asked, explained.denied = (
            tuple(settled(fact, found)[0] for fact, found in distinct(others))
            for others in (_facts_of(given, reads, "asked", state), _facts_of(given, reads, "denied", state))
        )
    return explained


def _fill_years(reads: list[Read], tables: PageTables, lowered: dict[str, str], state: State, *, undated: bool) -> None:
    """Give facts without a year the one that the rest of the article tells."""
    fill_years(reads, state, undated=undated)
    if undated:
        drafts = [(draft, read.sentence.lowered) for read in reads for draft in read.bound.drafts]
        drafts.extend((draft, "") for _, draft in tables.read)
        fill_undated(drafts, lowered.values(), state.article.published_at)


def _open_title(article: Article, lowered: str, found: list[Mention], state: State) -> SentenceText:
    """What a title sets for all that stands below it."""
    title = _sentence(article.title, lowered, found, Sentence(0, min(len(article.title), LONGEST), 0))
    state.title = title_topic(title, state)
    state.period = period_told(title)
    count_units(title, [], state)
    if state.wide:
        state.title = replace(state.title, subjects=())
    state.block, state.region = block_of(title.lowered), region_named(title.mentions)
    return title


def _facts_of(article: Article, reads: list[Read], stated: Stated, state: State) -> list[tuple[Fact, Signs]]:
    """What is stated, asked or denied, with what its confidence rests on."""
    return [
        (
            to_fact(article, read.field, read.offset, read.sentence.whole or read.sentence.text, draft, state),
            signs(draft),
        )
        for read in reads
        for draft in read.bound.those(stated)
    ]


def _witnessed(
    article: Article, told: list[tuple[Fact, Signs]], reads: list[Read], totals: dict[str, int]
) -> Explained:
    """The facts with the sums that they take part in, and the confidence that is left of them."""
    facts = [fact for fact, _ in told]
    counted = find_tallies((read.field, read.offset, read.sentence.lowered) for read in reads)
    lines = {name: line_starts(article.field(name)) for name in {each.field for each in counted}}
    checked = witness(facts, concerned(counted, facts, lines))
    kept = [settled(fact, found) for fact, (_, found) in zip(checked, told, strict=True)]
    return Explained(with_totals([fact for fact, _ in kept], totals), reads, tuple(found for _, found in kept))


_START = attrgetter("start")


def _sentence(
    text: str, lowered: str, found: list[Mention], span: Sentence, state: State | None = None
) -> SentenceText:
    """A sentence with its names and numbers; with the state, no figures where they could be of no indicator."""
    inside = []
    for number in range(bisect_left(found, span.start, key=_START), len(found)):
        mention = found[number]
        if mention.end > span.end:
            break
        inside.append(mention.moved(-span.start))
    low = open_part(lowered, span.start, span.end)
    telling = may_tell_who(low)
    cut = said_from(low, inside) if telling else 0
    if cut:
        whole, source = text[span.start : span.end], attribution(text[span.start : span.end], low)
        sentence = _sentence(text, lowered, found, span._replace(start=span.start + cut), state)
        sentence.whole, sentence.cut, sentence.source = whole, cut + sentence.cut, source
        sentence.speaks_for = sentence.speaks_for or province_of(inside, cut)
        return sentence
    inside = without_last_speaker(low, inside) if telling else inside
    figures = state is None or can_be_of_one(low, inside, state)
    return SentenceText(
        text[span.start : span.end],
        low,
        inside,
        scan(low, figures=figures, english=state is not None and state.english),
        speaks_for=speaks_for(low, inside) if telling else None,
    )


def _read_body(
    body: Body, lowered: str, found: list[Mention], state: State, reads: list[Read], tables: PageTables
) -> None:
    """Read the lead and the text, sentence by sentence."""
    text = body.article.text
    lowered, spans = with_name_lists(lowered, found, sentences(text), body.lead)
    open_text(lowered, lowered)
    lines = _lines(text, spans)
    grids = {table.first: table for table in text_tables(lines)}
    in_grid: set[int] = set()
    marked = set(body.article.headings)
    last_in_paragraph = {span.paragraph: index for index, span in enumerate(spans)}
    paragraph = -1
    tells_in_order(lowered, found, 0, state)
    for index, span in enumerate(spans):
        tables.read_above(spans, index)
        if index in grids:
            rows = _read_rows(grids[index], lines, body, state)
            if any(read.bound.drafts for read in rows) or grids[index].strong:
                in_grid.update(range(grids[index].first, grids[index].last + 1))
                reads.extend(rows)
                after_table((draft for read in rows for draft in read.bound.drafts), state)
        if index in in_grid:
            continue
        if lowered[span.start : span.end].isspace():
            continue  # none of the article's own text
        sentence = _sentence(text, lowered, found, span, state)
        with_group_above(sentence, state)
        step_over_list(sentence, state)
        alone = span.paragraph != paragraph and last_in_paragraph[span.paragraph] == index
        heading = (span.start, span.end) in marked or (alone and is_heading(sentence, text, span, spans, index))
        if span.paragraph != paragraph:
            paragraph = span.paragraph
            begin_paragraph(sentence, state, heading=heading)
        turned = turned_to(sentence, state)
        topic, following = state.paragraph, spans[index + 1] if index + 1 < len(spans) else None
        if following is not None and sentence.scan.figures:
            state.paragraph = announced(state, lowered[following.start : following.end]) or topic
        bound = bind(sentence, state)
        state.paragraph = topic
        field_name, offset = body.place(span.start)
        reads.append(Read(field_name, offset + sentence.cut, sentence, bound, heading))
        update(sentence, bound, state, heading=heading)
        tells_in_order(lowered, found, span.end, state)
        turn_to(turned, state)
        _note_table(bound, state)
        if index + 1 in grids:
            silence(bound, titled=heads_a_table(sentence.lowered))
    tables.read_above(spans, len(spans))


def _note_table(bound: Bound, state: State) -> None:
    """Tell the two tables of a year apart, of the 63 provinces and of the 34 that followed them."""
    for draft in bound.drafts:
        ranked = catalogue().ranked(draft.attribute.indicator, draft.name.level, draft.year.year)
        if state.table in ranked and len(ranked) > 1:
            draft.table = state.table


def _lines(text: str, spans: tuple[Sentence, ...]) -> list[Line]:
    """The lines of a field, cells that stand one below the other put into rows. A line of one sentence is a candidate."""
    per_paragraph = Counter(span.paragraph for span in spans)
    loose = unwrapped(
        [
            (
                span.start,
                text[span.start : span.end]
                if per_paragraph[span.paragraph] == 1 or squeezed(text[span.start : span.end])
                else "",
            )
            for span in spans
        ]
    )
    return stacked(loose)


def _read_rows(table: TextTable, lines: list[Line], body: Body, state: State) -> list[Read]:
    """The rows of a plain-text table as they were read."""
    rows: dict[int, Bound] = {}
    for number, _, outcome in read_sheet(Sheet(table.rows, table.captions), state):
        bound = rows.setdefault(number, Bound())
        if isinstance(outcome, Draft):
            outcome.start, outcome.end = 0, lines[number][2]
            bound.drafts.append(outcome)
        else:
            bound.refused.append(outcome)
    found = []
    for number, bound in rows.items():
        offset, _, length = lines[number]
        row = body.article.text[offset : offset + length]
        found.append(Read(*body.place(offset), SentenceText(row, normal(row), [], Scan()), bound))
    return found


def _read_title(title: SentenceText, state: State, reads: list[Read]) -> Read:
    """The title is read last: what it leaves out, the body says."""
    own = State(state.article, home=state.home, totals=state.totals, internal=state.internal)
    body = [draft for read in reads for draft in read.bound.drafts if not draft.implied]
    own.article_year = state.article_year
    bound = bind(title, own)
    for draft in bound.drafts:
        if draft.year.basis == "stated" and draft.year.reason != "inferred":
            continue
        same = [
            other
            for other in body
            if other.name == draft.name
            and other.attribute.key == draft.attribute.key
            and other.figure.kind == draft.figure.kind
            and other.value == draft.value
            and other.modality == draft.modality
            and other.year.year is not None
        ]
        if same and draft.figure.kind != "group":
            shift = 1 if draft.implied else 0
            draft.year = draft.year._replace(
                year=(same[0].year.year or 0) - shift,
                basis="inferred" if draft.implied else "context",
                reason="the body says the same with a year",
            )
    _drop_undated(bound)
    return Read("title", 0, title, bound)


def _drop_undated(bound: Bound) -> None:
    """An implied fact of an unknown year says nothing."""
    bound.drafts = [draft for draft in bound.drafts if not (draft.implied and draft.year.year is None)]


def read_claim(text: str, *, now: datetime | None = None) -> Claim:
    """The facts that a claim states; offsets are those of the returned claim's text.

    That text is composed, with plain spaces and nothing invisible: what is pasted from a page often has both.
    """
    text = plain(text).replace("\t", " ")  # a claim has no columns
    hashed = content_hash("", "", text)
    article = Article(id=article_id(None, hashed), text=text, content_hash=hashed, source="claim", published_at=now)
    explained = explain(article, claimed=True)
    reasons = dict.fromkeys(
        in_vietnamese(refused.reason) for read in explained.sentences for refused in read.bound.refused
    )
    return Claim(
        text=text, facts=explained.facts, asked=explained.asked, denied=explained.denied, refused=tuple(reasons)
    )
