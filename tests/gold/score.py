"""Scores what is read against the gold: strict and core, in all, by measure and by phenomenon.

A fact matches on document, subject, indicator with component, year, measure and value (four decimals): the core match.
The strict one adds comparator and modality. A fact counts once a document. What the gold calls implied or a repeat is
neither a miss nor a false alarm. Of the held-out part nothing but sums leaves this module.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from crawler.files import read_source, sources
from nlp.pipeline import explain
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM
from schema.fact import Fact
from schema.reading import Quarantined

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parents[1] / "samples"
PARTS = ("development", "heldout")
SLACK = 0.005
"""How far below today's score a floor is pinned."""

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def sections(part: str) -> tuple[str, ...]:
    """The files of a part that state facts: articles first, then every file of sentences."""
    names = sorted(path.stem for path in (HERE / part).glob("*.jsonl"))
    return ("articles", *(name for name in names if name not in {"articles", "negatives"}))


def key(name: str | None) -> str:
    """A name as names are compared: case, spaces and the place of a tone mark aside.

    >>> key(" Khánh  Hoà") == key("khánh hòa") != key("khánh hoa")
    True
    """
    parts = unicodedata.normalize("NFD", name or "").lower().split()
    return " ".join("".join(sorted(part, key=lambda letter: letter in _TONES)) for part in parts)


class Wanted(NamedTuple):
    """A fact of the gold."""

    doc: str
    subjects: frozenset[str]
    indicators: frozenset[str]
    core: tuple[Any, ...]
    more: tuple[Any, ...]
    optional: bool


class Found(NamedTuple):
    """A fact that was read."""

    doc: str
    subject: str
    indicator: str
    core: tuple[Any, ...]
    more: tuple[Any, ...]


@dataclass
class Score:
    """How many were wanted and missed, found and false."""

    gold: int = 0
    missed: int = 0
    found: int = 0
    false: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 for nothing found."""
        return (self.found - self.false) / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found; 1 for nothing wanted."""
        return (self.gold - self.missed) / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass
class Sheet:
    """The scores of one section of one part."""

    strict: Score = field(default_factory=Score)
    core: Score = field(default_factory=Score)
    measures: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    phenomena: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    """Strict. By phenomenon only what is missed can be told: a false alarm has none."""
    missed: list[Wanted] = field(default_factory=list)
    false: list[Found] = field(default_factory=list)


def _value(value: Any) -> float | None:
    return None if value is None else round(float(value), 4)


def wanted(doc: str, line: dict[str, Any]) -> Wanted:
    """A line of the gold as a fact to be found."""
    return Wanted(
        doc,
        frozenset(key(name) for name in (line["subject"], *line.get("subject_alt", ()))),
        frozenset(key(name) for name in (line["indicator"], *line.get("indicator_alt", ()))),
        (line["year"], line["measure"], _value(line["value"])),
        (line["comparator"], line["modality"]),
        bool(line.get("implied") or line.get("repeat_of")),
    )


def found(doc: str, fact: Fact) -> Found:
    """A fact that was read, as it is compared."""
    indicator = f"{fact.indicator}/{fact.component}" if fact.component else fact.indicator
    return Found(
        doc,
        key(fact.subject.name),
        key(indicator),
        (fact.year, fact.measure, _value(fact.value)),
        (fact.comparator, fact.modality),
    )


def _same(gold: Wanted, read: Found, *, strict: bool) -> bool:
    return (
        gold.core == read.core
        and read.subject in gold.subjects
        and read.indicator in gold.indicators
        and (not strict or gold.more == read.more)
    )


def compare(gold: Iterable[tuple[Wanted, tuple[str, ...]]], read: Iterable[Found]) -> Sheet:
    """The sheet of what was wanted (with its phenomena) and what was read.

    >>> line = {"subject": "Huế", "indicator": "PCI", "year": 2023, "measure": "rank", "value": 8,
    ...         "comparator": "=", "modality": "actual"}
    >>> fact = Found("a", key("Huế"), "pci", (2023, "rank", 8.0), (">", "actual"))
    >>> sheet = compare([(wanted("a", line), ())], [fact, fact])
    >>> sheet.core.f1, sheet.strict.f1, sheet.core.found
    (1.0, 0.0, 1)
    """
    tagged: dict[Wanted, set[str]] = {}
    by_doc: dict[str, list[Wanted]] = defaultdict(list)
    for fact, tags in gold:
        if fact not in tagged:
            tagged[fact] = set()
            by_doc[fact.doc].append(fact)
        tagged[fact].update(tags)
    facts = list(dict.fromkeys(read))
    read_by_doc: dict[str, list[Found]] = defaultdict(list)
    for fact in facts:
        read_by_doc[fact.doc].append(fact)
    sheet = Sheet()
    for strict, score in ((True, sheet.strict), (False, sheet.core)):
        needed = [fact for fact in tagged if not fact.optional]
        missed = {
            fact for fact in needed if not any(_same(fact, other, strict=strict) for other in read_by_doc[fact.doc])
        }
        false = {other for other in facts if not any(_same(fact, other, strict=strict) for fact in by_doc[other.doc])}
        score.gold, score.missed, score.found, score.false = len(needed), len(missed), len(facts), len(false)
        if strict:
            sheet.missed, sheet.false = list(missed), list(false)
            _break_down(sheet, {fact: tagged[fact] for fact in needed}, facts)
    return sheet


def _break_down(sheet: Sheet, tagged: dict[Wanted, set[str]], facts: list[Found]) -> None:
    """The strict score once more, by measure and by phenomenon."""
    missed, false = set(sheet.missed), set(sheet.false)
    for fact, tags in tagged.items():
        for score in (sheet.measures[fact.core[1]], *(sheet.phenomena[tag] for tag in tags)):
            score.gold += 1
            score.missed += fact in missed
    for other in facts:
        sheet.measures[other.core[1]].found += 1
        sheet.measures[other.core[1]].false += other in false


# --- reading the gold ---------------------------------------------------------------------------------------------


def lines(part: str, name: str) -> list[dict[str, Any]]:
    """The lines of one file of one part."""
    with (HERE / part / f"{name}.jsonl").open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def article_files(part: str) -> Iterator[Article]:
    """The articles of a part, read from their files as those of any user."""
    for raw in sources([str(HERE / part / "articles")]):
        if isinstance(raw, Quarantined):
            raise ValueError(f"{raw.source}: expected an article, found {raw.detail}")  # noqa: TRY004  # no type of an argument
        for article in read_source(raw):
            if isinstance(article, Quarantined):
                raise ValueError(f"{article.source}: expected an article, found {article.detail}")  # noqa: TRY004  # the same
            yield article


def small_article(line: dict[str, Any]) -> Article:
    """The article that a line of sentences stands for."""
    title, text = line.get("title", ""), line["text"]
    published = line.get("published_at")
    moment = datetime.combine(date.fromisoformat(published[:10]), time(8), VIETNAM) if published else None
    hashed = content_hash(title, "", text)
    return Article(
        id=article_id(None, hashed), title=title, text=text, content_hash=hashed, published_at=moment,
        outlet=line.get("outlet"), source=line["id"],
    )  # fmt: skip


def read_articles(part: str) -> dict[str, tuple[Article, tuple[Fact, ...]]]:
    """Every article of a part and its facts, by file name."""
    return {Path(article.source).name: (article, explain(article).facts) for article in article_files(part)}


def sheet(part: str, section: str) -> Sheet:
    """The scores of a section; the facts that stand in the titles of sentences are context and left out."""
    gold: list[tuple[Wanted, tuple[str, ...]]] = []
    read: list[Found] = []
    if section == "articles":
        annotated = lines(part, section)
        named = {line["doc"] for line in annotated}
        gold = [
            (wanted(line["doc"], line), tuple(line.get("phenomena", ()))) for line in annotated if "subject" in line
        ]
        for doc, (_, facts) in read_articles(part).items():
            if doc in named:
                read += [found(doc, fact) for fact in facts]
    else:
        for line in lines(part, section):
            gold += [(wanted(line["id"], fact), tuple(line["phenomena"])) for fact in line["facts"]]
            facts = explain(small_article(line)).facts
            read += [found(line["id"], fact) for fact in facts if fact.evidence.field != "title"]
    return compare(gold, read)


class Judged(NamedTuple):
    """A fact that was read: how sure it is, on what signs, and whether the gold has it."""

    confidence: float
    signs: tuple[str, ...]
    right: bool


@lru_cache(maxsize=4)
def judged(part: str) -> tuple[Judged, ...]:
    """Every fact that is read in a part, in articles, sentences and sentences that state nothing."""
    texts: list[tuple[str, Article, list[dict[str, Any]], bool]] = []
    annotated = lines(part, "articles")
    for article in article_files(part):
        name = Path(article.source).name
        own = [line for line in annotated if line["doc"] == name]
        if own:
            texts.append((name, article, [line for line in own if "subject" in line], True))
    for section in (*sections(part), "negatives"):
        if section != "articles":
            texts += [(line["id"], small_article(line), line.get("facts", []), False) for line in lines(part, section)]
    return tuple(each for text in texts for each in _judged(*text))


def _judged(doc: str, article: Article, gold: list[dict[str, Any]], titled: bool) -> Iterator[Judged]:  # noqa: FBT001  # one of a row
    named = [wanted(doc, line) for line in gold]
    explained = explain(article)
    seen: set[Found] = set()
    for fact, signs in zip(explained.facts, explained.signs, strict=True):
        read = found(doc, fact)
        if read not in seen and (titled or fact.evidence.field != "title"):
            seen.add(read)
            yield Judged(fact.confidence, signs, any(_same(line, read, strict=True) for line in named))


def reliability(part: str) -> list[tuple[float, int, float]]:
    """Of each confidence that is given: how many facts have it, and the share of them that is right."""
    buckets: dict[float, list[bool]] = defaultdict(list)
    for each in judged(part):
        buckets[each.confidence].append(each.right)
    return [(level, len(right), sum(right) / len(right)) for level, right in sorted(buckets.items())]


def noise(part: str) -> int:
    """How many facts come out of sentences that state none."""
    return sum(len(explain(small_article(line)).facts) for line in lines(part, "negatives"))


def bugs() -> Sheet:
    """The sentences of shapes that are known to go wrong."""
    gold: list[tuple[Wanted, tuple[str, ...]]] = []
    read: list[Found] = []
    for line in lines("bugs", "sentences"):
        gold += [(wanted(line["id"], fact), tuple(line["phenomena"])) for fact in line["facts"]]
        facts = explain(small_article(line)).facts
        read += [found(line["id"], fact) for fact in facts if fact.evidence.field != "title"]
    return compare(gold, read)


def sample_pages() -> Iterator[tuple[dict[str, Any], Article]]:
    """Every readable sample page: what is expected of it, and the article that it holds."""
    from crawler.page import read_page  # noqa: PLC0415  # only this part needs the page reader

    for row in (SAMPLES / "expected.jsonl").read_text("utf-8").splitlines():
        page = json.loads(row)
        if page["readable"]:
            data = (SAMPLES / page["file"]).read_bytes()
            yield page, read_page(data, url=page["url"], source=page["url"], fetched_at=None)


def samples() -> Sheet:
    """The scores of the sample pages, read as pages."""
    gold: list[tuple[Wanted, tuple[str, ...]]] = []
    read: list[Found] = []
    for page, article in sample_pages():
        gold += [(_expected(page, fact), ()) for fact in page["facts"]]
        read += [found(page["id"], fact) for fact in explain(article).facts]
    return compare(gold, read)


def _expected(page: dict[str, Any], fact: dict[str, Any]) -> Wanted:
    subject = fact["subject"]["name"] if isinstance(fact["subject"], dict) else fact["subject"]
    indicator = f"{fact['indicator']}/{fact['component']}" if fact.get("component") else fact["indicator"]
    return wanted(page["id"], {**fact, "subject": subject, "indicator": indicator})


# --- floors -------------------------------------------------------------------------------------------------------

Floors = dict[str, float]
FLOORS = HERE / "floors.json"


def numbers_of(scored: Sheet) -> dict[str, float]:
    """Six numbers of a sheet: precision, recall and F1, strict and core."""
    return {
        f"{match}.{name}": getattr(getattr(scored, match), name)
        for match in ("strict", "core")
        for name in ("precision", "recall", "f1")
    }


@lru_cache(maxsize=16)
def measured(part: str, section: str) -> Sheet:
    """A section's sheet, scored once a process."""
    special: dict[str, Callable[[], Sheet]] = {"samples": samples, "bugs": bugs}
    return special[part]() if part in special else sheet(part, section)


def today(*places: tuple[str, str]) -> Floors:
    """Every number that a floor is kept for."""
    chosen = places or tuple((part, section) for part in PARTS for section in (*sections(part), "negatives"))
    scores: Floors = {}
    for part, section in (*chosen, *(() if places else (("samples", "pages"), ("samples", "quiet")))):
        if section == "negatives":
            scores[f"{part}.negatives.most_facts"] = noise(part)
        elif section == "quiet":
            quiet = [article for page, article in sample_pages() if not page["facts"]]
            scores["samples.quiet.most_facts"] = sum(len(explain(article).facts) for article in quiet)
        else:
            scores |= {f"{part}.{section}.{name}": value for name, value in numbers_of(measured(part, section)).items()}
    return scores


def below(scores: Floors, floors: Floors) -> list[str]:
    """What fell under its floor, or, of false facts, rose over its ceiling; a number without a floor counts as fallen.

    >>> below({"a.f1": 0.8, "n.most_facts": 3}, {"a.f1": 0.9, "n.most_facts": 3})
    ['a.f1 is 0.8000, its floor 0.9000']
    """
    fallen = []
    for name, score in scores.items():
        floor = floors.get(name)
        if floor is None:
            fallen.append(f"{name} has no floor")
        elif (score > floor) if name.endswith("most_facts") else (score < floor):
            fallen.append(f"{name} is {score:.4f}, its floor {floor:.4f}")
    return fallen


def raised(scores: Floors, floors: Floors) -> Floors:
    """Floors a little below the scores, where that is higher than before; none is ever lowered.

    >>> raised({"a.f1": 0.8, "b.f1": 0.9, "n.most_facts": 3}, {"a.f1": 0.85, "b.f1": 0.5, "n.most_facts": 5})
    {'a.f1': 0.85, 'b.f1': 0.895, 'n.most_facts': 3}
    """
    pinned = dict(floors)
    for name, score in scores.items():
        if name.endswith("most_facts"):
            pinned[name] = min(int(score), floors.get(name, int(score)))
        else:
            pinned[name] = max(int((score - SLACK) * 10_000 + 1e-6) / 10_000, floors.get(name, 0.0))
    return pinned


def read_floors() -> Floors:
    """The floors as they are pinned."""
    return json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
