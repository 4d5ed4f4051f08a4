"""A second thread, so that two questions are asked of the text index at once: while it looks, Python goes on."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from typing import TypeVar

T = TypeVar("T")


@lru_cache(maxsize=1)
def can_spare() -> bool:
    """Whether there is another processor that a second question can be asked on."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return count > 1


class Beside:
    """The second thread, made when it is first needed. What is asked in it must not ask for it itself.

    >>> beside = Beside()
    >>> answer = beside.start(lambda: 1)
    >>> answer(), beside.each([lambda: 1, lambda: 2, lambda: 3])
    (1, [1, 2, 3])
    >>> beside.close()
    """

    def __init__(self) -> None:
        self._threads: ThreadPoolExecutor | None = None

    def start(self, question: Callable[[], T]) -> Callable[[], T]:
        """Ask a question beside whatever comes next; what is given back waits for the answer."""
        if not can_spare():
            return question
        if self._threads is None:
            self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reformwatch-text")
        return self._threads.submit(question).result

    def each(self, questions: Sequence[Callable[[], T]]) -> list[T]:
        """The answers to some questions, in their order."""
        half = (len(questions) + 1) // 2
        if half == len(questions):
            return _answers(questions)
        rest = self.start(partial(_answers, questions[half:]))
        return [*_answers(questions[:half]), *rest()]

    def close(self) -> None:
        """Let the thread end."""
        if self._threads is not None:
            self._threads.shutdown()
            self._threads = None


def _answers(questions: Sequence[Callable[[], T]]) -> list[T]:
    return [question() for question in questions]
