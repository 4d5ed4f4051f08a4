"""What people type into a search box, read as a tree of words and phrases. Nothing typed is an error.

Bare words must all occur; "…" is a phrase, "…"~3 allows three words in between; OR parts alternatives and binds less
than standing side by side, for Vietnamese names are several words; -word and NOT leave out; word* is a beginning;
( ) groups.
"""

import re
from dataclasses import dataclass, field, replace
from itertools import combinations
from math import comb

from indexer.analysis import WIDEST, folded_form, raw_words, typed_with_marks, written_form
from indexer.query import Name
from schema.text import nfc

MOST_WORDS = 64
MOST_LETTERS = 2_000
DEEPEST = 8
MOST_LAYOUTS = 100
"""Ways for the words of a phrase to stand apart that engines are asked to look for."""
MOST_SLOP = WIDEST

_PIECE = re.compile(
    r"""(?P<minus>(?<![^\s(|])[-−–](?=[^\s\-−–)|]))?   # a dash that begins a word
    (?: ["“”„«»](?P<phrase>[^"“”„«»]*)["“”„«»] (?:~(?P<slop>\d{1,3}))?
      | (?P<open>\() | (?P<close>\)) | (?P<bar>\|)
      | (?P<word>[^\s"“”„«»()|]+) )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word; ``marked`` when it was typed with tones and is meant as written."""

    written: str
    folded: str
    marked: bool
    prefix: bool = False

    @property
    def text(self) -> str:
        """The form to look for."""
        return self.written if self.marked else self.folded


Layout = tuple[int, ...]
"""A way for words to stand: the place of each, the first at 0."""


def layouts(words: int, slop: int) -> list[Layout]:
    """Every way for so many words to stand with at most so many others in between.

    >>> layouts(2, slop=1)
    [(0, 1), (0, 2)]
    """
    found, gaps = list[Layout](), words - 1
    for cuts in combinations(range(slop + gaps), gaps):
        # Stars and bars: what lies before each bar is how many other words stand before a word.
        found.append((0, *(cut + 1 for cut in cuts)))
    return found


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, with at most ``slop`` others in between; ``quoted`` by the user or joined by a sign."""

    words: tuple[Word, ...]
    slop: int = 0
    quoted: bool = True

    def layouts(self) -> list[Layout]:
        """Every way for the words to stand."""
        return layouts(len(self.words), self.slop)


@dataclass(frozen=True, slots=True)
class All:
    """Every part must hold."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part must hold."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Without:
    """The part must not hold."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class Named:
    """The name of a unit: it holds where the words do, or another spelling of the name, or a fact on the unit."""

    part: "Node"
    """The words as typed."""
    spellings: tuple[Phrase | Word, ...]
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InTitle:
    """Words that must all stand in the title, the last of them as a beginning."""

    words: tuple[Word, ...]


Node = Word | Phrase | All | Either | Without | Named | InTitle


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as it was read: the tree (None when it holds no word) and remarks for people on what was left out."""

    tree: Node | None
    remarks: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()
    """Names of units that mean more than their words."""


@dataclass(slots=True)
class _Level:
    """What stands between two brackets so far: alternatives, each a list of parts."""

    negated: bool = False
    alternatives: list[list[Node]] = field(default_factory=lambda: [[]])

    def node(self) -> Node | None:
        found = [_join(All, parts) for parts in self.alternatives if parts]
        return _join(Either, found) if found else None


def parse(text: str) -> Parsed:
    """Read a query.

    >>> parse("“Quảng Ninh” 2023").tree.parts[1].text
    '2023'
    """
    return _Parser().parse(text)


class _Parser:
    def __init__(self) -> None:
        self._levels = [_Level()]
        self._ignored_depth = 0
        self._words = 0
        self._remarks: list[str] = []

    def parse(self, text: str) -> Parsed:
        if len(text) > MOST_LETTERS:
            text = text[:MOST_LETTERS]
            self._remark(f"chỉ đọc {MOST_LETTERS} ký tự đầu")
        negate = False
        for piece in _PIECE.finditer(nfc(text)):
            if piece["word"] in {"NOT", "AND"} and not piece["minus"]:
                negate = negate or piece["word"] == "NOT"
                continue
            if piece["word"] == "OR" or piece["bar"]:
                self._levels[-1].alternatives.append([])
                negate = False
                continue
            without = negate or bool(piece["minus"])
            negate = False
            if piece["open"]:
                self._open(negated=without)
            elif piece["close"]:
                self._close()
            else:
                self._add(self._leaf(piece), negated=without)
        if len(self._levels) > 1:
            self._remark("dấu ngoặc mở không đóng được coi là đóng ở cuối")
        while len(self._levels) > 1:
            self._close()
        tree = self._levels[0].node()
        if tree is None and text.strip():
            self._remark("không có từ nào để tìm")
        return Parsed(tree, tuple(self._remarks))

    def _remark(self, remark: str) -> None:
        if remark not in self._remarks:
            self._remarks.append(remark)

    def _open(self, *, negated: bool) -> None:
        if len(self._levels) > DEEPEST:
            self._ignored_depth += 1
            self._remark(f"ngoặc lồng quá {DEEPEST} lớp bị bỏ qua")
        else:
            self._levels.append(_Level(negated))

    def _close(self) -> None:
        if self._ignored_depth:
            self._ignored_depth -= 1
        elif len(self._levels) == 1:
            self._remark("dấu ngoặc đóng thừa bị bỏ qua")
        else:
            level = self._levels.pop()
            self._add(level.node(), negated=level.negated)

    def _add(self, node: Node | None, *, negated: bool) -> None:
        if node is not None:
            self._levels[-1].alternatives[-1].append(Without(node) if negated else node)

    def _leaf(self, piece: re.Match[str]) -> Node | None:
        quoted = piece["phrase"] is not None
        typed = piece["phrase"] if quoted else piece["word"]
        words = [Word(written_form(word), folded_form(word), typed_with_marks(word)) for word in raw_words(typed)]
        room = MOST_WORDS - self._words
        if len(words) > room:
            self._remark(f"chỉ dùng {MOST_WORDS} từ đầu")
            words = words[:room]
        self._words += len(words)
        if not words:
            return None
        if typed.endswith("*") and not quoted:
            words[-1] = replace(words[-1], prefix=True)
        if len(words) == 1:
            return words[0]
        if words[-1].prefix:
            # "TP.HC*": the beginning stands apart, since engines know no phrase that ends in one.
            return _join(All, [_phrase(words[:-1], 0, quoted=False), words[-1]])
        return _phrase(words, self._slop(int(piece["slop"] or 0), len(words)), quoted=quoted)

    def _slop(self, wanted: int, words: int) -> int:
        slop = min(wanted, MOST_SLOP)
        while comb(slop + words - 1, words - 1) > MOST_LAYOUTS:
            slop -= 1
        if slop < wanted:
            self._remark(f"khoảng cách ~{wanted} giảm còn ~{slop}")
        return slop


def _phrase(words: list[Word], slop: int, *, quoted: bool) -> Node:
    return words[0] if len(words) == 1 else Phrase(tuple(words), slop, quoted)


def _join(kind: type[All] | type[Either], parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else kind(tuple(parts))


def units_of(node: Node | None) -> tuple[str, ...]:
    """The units whose facts answer a query by a name in it."""
    if isinstance(node, Named):
        return node.units
    parts = node.parts if isinstance(node, All | Either) else ()
    return tuple(unit for part in parts for unit in units_of(part))


def leaves(node: Node | None, *, typed: bool = False) -> tuple[Word | Phrase, ...]:
    """The words and phrases that a hit shows: not those left out; only as typed, or other spellings of names too.

    >>> [leaf.text for leaf in leaves(parse("PAPI -PCI").tree)]
    ['papi']
    """
    if node is None or isinstance(node, Without | InTitle):
        return ()
    if isinstance(node, Word | Phrase):
        return (node,)
    if isinstance(node, Named):
        return leaves(node.part, typed=typed) + (() if typed else node.spellings)
    return tuple(leaf for part in node.parts for leaf in leaves(part, typed=typed))
