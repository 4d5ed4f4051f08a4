"""The query tree in the terms of tantivy."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from tantivy import Occur, Query, Schema

from indexer.analysis import JOIN
from indexer.parser import All, Either, Node, Phrase, Without, Word
from indexer.ranking import bonuses
from indexer.words import BODY, PAIRS, field_name
from schema.text import fold


class Translator:
    """Builds queries for one schema."""

    def __init__(self, schema: Schema, everything: Query) -> None:
        self._schema = schema
        self._everything = Query.const_score_query(everything, 0.0)

    def translate(self, tree: Node | None, conditions: list[Query], *, ranked: bool) -> Query:
        """The query for a tree and conditions that do not count for the score."""
        parts = [(Occur.Must, Query.const_score_query(condition, 0.0)) for condition in conditions]
        if tree is None:
            parts.append((Occur.Must, self._everything))
        else:
            parts.append((Occur.Must, self._node(tree)))
            if ranked:
                for bonus in bonuses(tree):
                    term = Query.term_query(self._schema, bonus.field, bonus.term, "freq")
                    parts.append((Occur.Should, Query.boost_query(term, bonus.weight)))
                    parts.append((Occur.Should, Query.const_score_query(term, bonus.extra)))
        return Query.boolean_query(parts)

    def _node(self, node: Node) -> Query:
        if isinstance(node, Word):
            return self._word(node)
        if isinstance(node, Phrase):
            return self._phrase(node)
        if isinstance(node, Either):
            return Query.boolean_query([(Occur.Should, self._node(part)) for part in node.parts])
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
        return parts[0] if len(parts) == 1 else Query.boolean_query([(Occur.Should, part) for part in parts])

    def _word(self, word: Word) -> Query:
        name = field_name(BODY, marked=word.marked)
        if word.prefix:
            return Query.regex_query(self._schema, name, word.text + ".*")
        return Query.term_query(self._schema, name, word.text, "freq")

    def _phrase(self, phrase: Phrase) -> Query:
        words = phrase.words
        marks = {word.marked for word in words}
        if len(marks) > 1:
            # Words with and without tones side by side: the field of written words knows both.
            patterns: list[str] = [word.written if word.marked else any_tone(word.folded) for word in words]
            name = field_name(BODY, marked=True)
            return self._any(
                Query.regex_phrase_query(self._schema, name, list(zip(places, patterns, strict=True)))
                for places in phrase.layouts()
            )
        marked = marks.pop()
        if phrase.slop:
            name, terms = field_name(BODY, marked=marked), [word.text for word in words]
            return self._any(
                Query.phrase_query(self._schema, name, list(zip(places, terms, strict=True)))
                for places in phrase.layouts()
            )
        # Pairs of words are far rarer than words, so a phrase of pairs has far fewer places to compare.
        name = field_name(PAIRS, marked=marked)
        places = sorted({*range(0, len(words) - 1, 2), len(words) - 2})
        chain: list[str | tuple[int, str]] = [
            (place, words[place].text + JOIN + words[place + 1].text) for place in places
        ]
        if len(words) == 2:  # noqa: PLR2004
            return Query.term_query(self._schema, name, JOIN.join(word.text for word in words), "freq")
        return Query.phrase_query(self._schema, name, chain)


@lru_cache(maxsize=1)
def _letters() -> dict[str, str]:
    """Every folded letter with the lower-case letters that fold to it."""
    found = dict[str, str]()
    for code in (*range(0x61, 0x250), *range(0x1E00, 0x1F00)):
        letter = chr(code)
        if letter.isalpha() and letter == letter.lower() and unicodedata.normalize("NFC", letter) == letter:
            found[fold(letter)] = found.get(fold(letter), "") + letter
    return found


@lru_cache(maxsize=1024)
def any_tone(folded: str) -> str:
    """A regular expression for every written word that folds to a word.

    >>> import re
    >>> bool(re.fullmatch(any_tone("dang"), "đẳng"))
    True
    """
    letters = _letters()
    return "".join(f"[{letters[letter]}]" if letter in letters else letter for letter in folded)
