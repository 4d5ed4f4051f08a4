"""Readings that a server refused, kept in a file with the reason until they are replayed."""

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from indexer.errors import BackendError
from schema.dates import VIETNAM
from schema.reading import Reading
from schema.record import Record


class DeadLetter(Record):
    """One refused reading: for which index, when, and what the server said."""

    index: str
    at: datetime
    reason: str
    reading: Reading


class DeadLetters:
    """The file of one or several indices. Several processes may add to it."""

    def __init__(self, path: Path, *, now: Callable[[], datetime] = lambda: datetime.now(VIETNAM)) -> None:
        self.path = path
        self._now = now

    def add(self, index: str, refused: list[tuple[Reading, str]]) -> None:
        """Keep readings; safe from a power cut when this returns."""
        at = self._now()
        letters = [DeadLetter(index=index, at=at, reason=reason, reading=reading) for reading, reason in refused]
        with self._locked():
            self._append("".join(f"{letter.model_dump_json()}\n" for letter in letters))

    def letters(self, index: str) -> list[DeadLetter]:
        """What was refused for an index, oldest first."""
        with self._locked():
            found = [_read(self.path, text) for text in self._lines()]
        return [letter for letter in found if letter.index == index]

    def drop(self, letters: Iterable[DeadLetter]) -> None:
        """Take letters out that were replayed; what was refused again meanwhile has a letter of its own."""
        done = set(letters)
        with self._locked():
            self._replace([text for text in self._lines() if _read(self.path, text) not in done])

    def forget(self, article: str) -> int:
        """Take an article out; how many letters told of it."""
        with self._locked():
            lines = list(self._lines())
            kept = [text for text in lines if _read(self.path, text).reading.article.id != article]
            if len(kept) < len(lines):
                self._replace(kept)
        return len(lines) - len(kept)

    def __len__(self) -> int:
        with self._locked():
            return sum(1 for _ in self._lines())

    def _lines(self) -> Iterator[str]:
        if self.path.exists():
            with self.path.open(encoding="utf-8") as file:
                yield from (text.rstrip("\n") for text in file if text.strip())

    def _append(self, text: str) -> None:
        with self.path.open("a", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())

    def _replace(self, lines: list[str]) -> None:
        fresh = self.path.with_name(f"{self.path.name}.new")
        with fresh.open("w", encoding="utf-8") as file:
            file.writelines(f"{text}\n" for text in lines)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.with_name(f"{self.path.name}.lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                yield
        except OSError as error:
            raise BackendError(f"{self.path}: dead letters cannot be kept here: {error.strerror}") from error


def _read(path: Path, text: str) -> DeadLetter:
    try:
        return DeadLetter.model_validate_json(text)
    except ValueError as error:
        raise BackendError(f"{path}: expected a refused reading in each line, found {text[:80]!r}") from error
