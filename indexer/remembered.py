"""What was found out about an index and holds until it changes."""

import gc
from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Generic, TypeVar

V = TypeVar("V")


_SELDOM = 200
"""So many times the middle generation is collected before the old one is; Python's own number is ten."""


@lru_cache(maxsize=1)
def stay() -> None:
    """Keep the garbage collector from what was loaded to answer: once a process, for all of that stays to its end.

    The collector goes through everything that is held, now and then and in the midst of a question: modules, the catalogue
    and the classes of records alone are so many things that the question takes a tenth of a second longer. What answers
    leave behind goes by itself but for rings of things, and those young; all that is old is looked through seldom.
    """
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _SELDOM)


class Remembered(Generic[V]):
    """Things found out in one state of something, those asked for last; in another state nothing is remembered.

    >>> known = Remembered[int](most=2)
    >>> known.at("monday").find("a", lambda: 1), known.at("monday").find("a", lambda: 2)
    (1, 1)
    >>> known.at("tuesday").find("a", lambda: 2)
    2
    """

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._state: object = None
        self._things = OrderedDict[Hashable, V]()

    def at(self, state: object) -> "Remembered[V]":
        """What is known in a state."""
        if state != self._state:
            self._state = state
            self._things.clear()
        return self

    def get(self, name: Hashable) -> V | None:
        """What is known under a name, if anything is."""
        return self._things.get(name)

    def find(self, name: Hashable, find_out: Callable[[], V]) -> V:
        """What is known under a name, found out where nothing is."""
        if name in self._things:
            self._things.move_to_end(name)
            return self._things[name]
        found = self._things[name] = find_out()
        if len(self._things) > self._most:
            self._things.popitem(last=False)
        return found
