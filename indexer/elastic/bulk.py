"""Many changes in few requests: sent again until the server has answered for each of them."""

import logging
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from indexer.elastic.connection import (
    BLOCKED,
    BUSY,
    CONFLICT,
    FORBIDDEN,
    MISSING,
    TOO_LONG,
    AwayError,
    Connection,
    CredentialsError,
    TooLongError,
)

logger = logging.getLogger(__name__)

MOST_BYTES = 4_000_000
MOST_CHANGES = 2_000


class Change(NamedTuple):
    """One document to be written or deleted. Sent twice, it leaves what it leaves when sent once."""

    owner: int
    """Which reading of the batch it belongs to."""
    action: bytes
    """The line that says what to do with which document."""
    body: bytes | None = None

    @property
    def size(self) -> int:
        """Bytes of both lines."""
        return len(self.action) + len(self.body or b"")


class Refusal(NamedTuple):
    """What the server said of a change that it will not make."""

    owner: int
    status: int
    reason: str

    @property
    def conflict(self) -> bool:
        """Whether somebody else was there first."""
        return self.status == CONFLICT


def send(connection: Connection, changes: Iterable[Change]) -> list[Refusal]:
    """Make the changes; what was refused for good."""
    return [refusal for part in _parts(changes) for refusal in _send(connection, part)]


def _parts(changes: Iterable[Change]) -> Iterator[list[Change]]:
    part, size = list[Change](), 0
    for change in changes:
        if part and (size + change.size > MOST_BYTES or len(part) >= MOST_CHANGES):
            yield part
            part, size = [], 0
        part.append(change)
        size += change.size
    if part:
        yield part


def _send(connection: Connection, part: list[Change]) -> Iterator[Refusal]:
    pauses = connection.backoff.pauses()
    while True:
        try:
            answers = connection.ask("writing", "bulk", operations=list(_lines(part)))
        except TooLongError:
            half = len(part) // 2
            if not half:
                yield Refusal(part[0].owner, TOO_LONG, "the document is too long for the server")
                return
            yield from _send(connection, part[:half])
            part = part[half:]
            continue
        later = list[Change]()
        reason = ""
        for change, answer in zip(part, answers["items"], strict=True):
            (result,) = answer.values()
            error = result.get("error")
            if error is None or (change.body is None and result["status"] == MISSING):
                continue
            if error["type"] == FORBIDDEN:
                raise CredentialsError(f"{connection.shown}: these credentials do not allow writing")
            if result["status"] in BUSY or error["type"] == BLOCKED:
                later.append(change)
                reason = error["reason"]
            else:
                yield Refusal(change.owner, result["status"], _reason(error))
        if not later:
            return
        pause = next(pauses, None)
        if pause is None:
            raise AwayError(f"{connection.shown}: writing failed, the server stays busy: {reason}")
        logger.warning(
            "%s: %d changes put off by the server, sent again after %.1f s", connection.shown, len(later), pause
        )
        part = later


def _lines(part: list[Change]) -> Iterator[bytes]:
    for change in part:
        yield change.action
        if change.body is not None:
            yield change.body


def _reason(error: dict[str, Any]) -> str:
    cause = error.get("caused_by") or {}
    return ": ".join(text for text in (error["reason"], cause.get("reason")) if text)
