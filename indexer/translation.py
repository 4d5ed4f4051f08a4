"""The query tree in the terms of tantivy."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import product
from math import prod

from tantivy import Occur, Query, Schema

from indexer.analysis import JOIN
from indexer.nearness import Ways, Words
from indexer.parser import All, Either, InTitle, Named, Node, Phrase, Without, Word
from indexer.ranking import bonuses
from indexer.words import BODY, PAIRS, STRIDE, TITLE, field_name, set_phrase
from schema.text import fold

MOST_VARIANTS = 64
"""Phrases that stand for one with words typed without tones; beyond them patterns are slower, but never too many."""


class Translator:
    """Builds queries for one schema.

    ``written_forms`` gives the words of all texts that fold to a word, ``with_units`` the articles with facts on units,
    ``near`` those in which words stand near each other,
    ``beginnings`` the words of a field that begin with letters, None when they are many.
    """

    def __init__(
        self,
        schema: Schema,
        everything: Query,
        written_forms: Callable[[str], list[str]],
        with_units: Callable[[tuple[str, ...]], Query],
        near: Callable[[Words], Ways],
        beginnings: Callable[[str, str], list[str] | None],
    ) -> None:
        self._schema = schema
        self._ways = near
        self._beginnings = beginnings
        self._rare: Query | None = None
        """What everything that is asked for has to answer, too, and only few articles do."""
        self._written_forms = written_forms
        self._with_units = with_units
        self._everything = Query.const_score_query(everything, 0.0)

    def translate(
        self,
        tree: Node | None,
        conditions: list[Query],
        *,
        ranked: bool,
        without: Query | None = None,
        rare: Query | None = None,
    ) -> Query:
        """The query for a tree and conditions that do not count for the score, without what answers another query.

        ``rare`` is one more condition, which only few articles meet: alternatives are looked for among these alone, while
        tantivy would look for them everywhere.
        """
        self._rare = rare
        conditions = conditions if rare is None else [*conditions, rare]
        parts = [(Occur.Must, Query.const_score_query(condition, 0.0)) for condition in conditions]
        if tree is None:
            parts.append((Occur.Must, self._everything))
        else:
            parts.append((Occur.Must, self._node(tree)))
            if ranked:
                for bonus in bonuses(tree):
                    term = Query.term_query(self._schema, bonus.field, bonus.term, "freq")
                    parts.append((Occur.Should, Query.boost_query(term, bonus.weight)))
        if without is not None:
            parts.append((Occur.MustNot, without))
        return Query.boolean_query(parts)

    def _node(self, node: Node) -> Query:
        if isinstance(node, Word):
            return self._word(node)
        if isinstance(node, Phrase):
            return self._phrase(node)
        if isinstance(node, Either):
            return self._any(self._node(part) for part in node.parts)
        if isinstance(node, InTitle):
            return self._in_title(node.words)
        if isinstance(node, Named):
            # A fact on the unit lets an article in and lifts none: where the name stands is better.
            facts = Query.const_score_query(self._with_units(node.units), 0.0)
            return self._any((*(self._node(part) for part in (node.part, *node.spellings)), facts))
        parts = node.parts if isinstance(node, All) else (node,)
        clauses = [
            (Occur.MustNot, self._node(part.part)) if isinstance(part, Without) else (Occur.Must, self._node(part))
            for part in parts
        ]
        if all(occur == Occur.MustNot for occur, _ in clauses):
            clauses.append((Occur.Must, self._everything))
        return Query.boolean_query(clauses)

    def _any(self, queries: Iterable[Query]) -> Query:
        # tantivy's own slop allows words to change places, and counts otherwise than other engines do.
        parts = list(queries)
        if not parts:
            return Query.empty_query()
        return parts[0] if len(parts) == 1 else Query.boolean_query([(Occur.Should, self._few(part)) for part in parts])

    def _few(self, query: Query) -> Query:
        """What answers a query among the few articles that are looked at."""
        if self._rare is None:
            return query
        return Query.boolean_query([(Occur.Must, Query.const_score_query(self._rare, 0.0)), (Occur.Must, query)])

    def _word(self, word: Word) -> Query:
        name = field_name(BODY, marked=word.marked)
        if word.prefix:
            words = None if self._rare is None else self._beginnings(name, word.text)
            if words is None:
                return Query.regex_query(self._schema, name, word.text + ".*")
            return self._any(Query.term_query(self._schema, name, one, "freq") for one in words)
        return Query.term_query(self._schema, name, word.text, "freq")

    def _in_title(self, words: tuple[Word, ...]) -> Query:
        parts = [
            Query.term_query(self._schema, field_name(TITLE, marked=word.marked), word.text, "freq")
            for word in words[:-1]
        ]
        last = words[-1]
        parts.append(Query.regex_query(self._schema, field_name(TITLE, marked=last.marked), last.text + ".*"))
        return Query.boolean_query([(Occur.Must, part) for part in parts])

    def _phrase(self, phrase: Phrase) -> Query:
        words = phrase.words
        if not (phrase.slop or _mixed(phrase)):
            return self._exact(_texts(words), marked=words[0].marked)
        # How often and how near words stand, and for which written ones others stand, is told otherwise by every engine:
        # that only lets an article in. Words near each other count as words, a phrase with some tones as without any.
        stands = Query.const_score_query(self._in_order(phrase), 0.0)
        folded = [word.folded for word in words]
        counts = [self._word(word) for word in words] if phrase.slop else [self._exact(folded, marked=False)]
        return Query.boolean_query([(Occur.Must, part) for part in (stands, *counts)])

    def _in_order(self, phrase: Phrase) -> Query:
        if _mixed(phrase):
            return self._half_marked(phrase)
        return self._near(Words(tuple(_texts(phrase.words)), phrase.slop, phrase.words[0].marked))

    def _near(self, words: Words) -> Query:
        ways = self._ways(words)
        found = self._any(ways.found)
        if ways.wrong is None:
            return found
        return Query.boolean_query([(Occur.Must, found), (Occur.MustNot, ways.wrong)])

    def _half_marked(self, phrase: Phrase) -> Query:
        """Words with and without tones side by side: the field of written words knows both."""
        variants = self._variants(phrase.words)
        if variants is not None and not phrase.slop:
            return self._any(self._exact(terms, marked=True) for terms in variants)
        if variants is not None:
            return self._any(self._near(Words(terms, phrase.slop, marked=True)) for terms in variants)
        patterns: list[str] = [word.written if word.marked else any_tone(word.folded) for word in phrase.words]
        name = field_name(PAIRS, marked=True)
        return self._any(
            Query.regex_phrase_query(
                self._schema, name, [*zip((STRIDE * place for place in places), patterns, strict=True)]
            )
            for places in phrase.layouts()
        )

    def _variants(self, words: tuple[Word, ...]) -> list[tuple[str, ...]] | None:
        """The written phrases that a half-marked one stands for; None when they are too many."""
        choices = [[word.written] if word.marked else self._written_forms(word.folded) for word in words]
        if prod(map(len, choices)) > MOST_VARIANTS:
            return None
        return list(product(*choices))

    def _exact(self, terms: Sequence[str], *, marked: bool) -> Query:
        # Pairs of words are far rarer than words, so a phrase of pairs has far fewer places to compare; a set phrase none.
        name = field_name(PAIRS, marked=marked)
        whole = set_phrase(terms, marked=marked)
        if whole is not None:
            return Query.term_query(self._schema, name, whole, "freq")
        places = sorted({*range(0, len(terms) - 1, 2), len(terms) - 2})
        chain = [(STRIDE * place, terms[place] + JOIN + terms[place + 1]) for place in places]
        if len(chain) == 1:
            return Query.term_query(self._schema, name, chain[0][1], "freq")
        return Query.phrase_query(self._schema, name, list(chain))


def _mixed(phrase: Phrase) -> bool:
    """Whether some words of a phrase were typed with tones and others without."""
    return len({word.marked for word in phrase.words}) > 1


def _texts(words: Iterable[Word]) -> list[str]:
    return [word.text for word in words]


@lru_cache(maxsize=1)
def _letters() -> dict[str, str]:
    """Every folded letter with the lower-case letters that fold to it."""
    found = dict[str, str]()
    for code in (*range(0x61, 0x250), *range(0x1E00, 0x1F00)):
        letter = chr(code)
        if letter.isalpha() and letter == letter.lower() and unicodedata.normalize("NFC", letter) == letter:
            found[fold(letter)] = found.get(fold(letter), "") + letter
    return found


def first_letters(folded: str) -> str:
    """The letters that the written forms of a word begin with.

    >>> "đ" in first_letters("dang"), first_letters("63")
    (True, '6')
    """
    return _letters().get(folded[0], folded[0])


@lru_cache(maxsize=1024)
def any_tone(folded: str) -> str:
    """A regular expression for every written word that folds to a word.

    >>> import re
    >>> bool(re.fullmatch(any_tone("dang"), "đẳng"))
    True
    """
    letters = _letters()
    return "".join(f"[{letters[letter]}]" if letter in letters else letter for letter in folded)
