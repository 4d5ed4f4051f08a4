"""What is known of reprints, kept at hand until the index changes: answers with thousands of them ask for it each time."""

from collections.abc import Iterable

from indexer.ledger import Ledger
from indexer.stories import Member


class Families:
    """The families of the articles of an index, read when they are first asked for."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._state: object = None
        self._members = dict[int, Member | None]()
        self._firsts = dict[str, int | None]()
        self._names = dict[int, str]()

    def at(self, state: object) -> "Families":
        """The families as they are in a state of the index; what was known of another is forgotten."""
        if state != self._state:
            self._state = state
            self._members.clear()
            self._firsts.clear()
            self._names.clear()
        return self

    def members(self, keys: Iterable[int]) -> list[Member]:
        """The articles of some numbers that have a family."""
        wanted = list(keys)
        new = [key for key in wanted if key not in self._members]
        if new:
            self._members.update(dict.fromkeys(new))
            self._members.update((member.key, member) for member in self._ledger.families(new))
        return [member for key in wanted if (member := self._members[key]) is not None]

    def firsts(self, members: Iterable[Member]) -> list[int]:
        """The numbers of the first publications of families, of those that are in the index."""
        wanted = {member.family for member in members}
        new = [family for family in wanted if family not in self._firsts]
        if new:
            self._firsts.update(dict.fromkeys(new))
            self._names.update(self._ledger.ids(self._ledger.keys_of(tuple(new))))
            self._firsts.update((name, key) for key, name in self._names.items())
        return [key for family in wanted if (key := self._firsts[family]) is not None]

    def names(self, firsts: Iterable[int]) -> list[str]:
        """The families of first publications."""
        return [self._names[key] for key in firsts if key in self._names]
