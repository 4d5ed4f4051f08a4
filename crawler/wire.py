"""How the crawling process and the one that asked for the crawl speak: a line of JSON an event, behind it a body's bytes.

A body travels as it is, so that whatever a server sends survives the way unchanged and costs no coding.
"""

import json
import os
from collections.abc import Iterator
from typing import Any, Self

from crawler.errors import CrawlError

Event = dict[str, Any]
"""``body``, where an event has one, is bytes or None."""
PIPE = 1 << 20
"""Bytes that may be on their way: a dozen pages, so that neither process waits for the other at every page."""
_CHUNK = 1 << 16


def packed(event: Event) -> bytes:
    """An event as it is sent: its line names the length of the body that follows."""
    body = event.get("body")
    head = event if body is None else {**event, "body": len(body)}
    line = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return b"%b\n%b" % (line, body or b"")


class Inbox(Iterator[Event]):
    """The events that come through a pipe, until its end; one that is cut off there is none.

    What was read and not yet taken is kept here, so that a listener who was interrupted can go on listening.
    """

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._held = bytearray()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        while (event := self._first()) is None:
            chunk = os.read(self._pipe, _CHUNK)
            if not chunk:
                raise StopIteration
            self._held += chunk
        return event

    def _first(self) -> Event | None:
        end = self._held.find(b"\n") + 1
        if not end:
            return None
        event = json.loads(self._held[:end].decode("utf-8", "surrogatepass"))
        if not isinstance(event, dict):
            raise CrawlError(f"the crawling process said {event!r:.80}, expected an event")
        if (length := event.get("body")) is not None:
            if len(self._held) < end + length:
                return None
            event["body"] = bytes(self._held[end : end + length])
            end += length
        del self._held[:end]
        return event
