"""How the crawling process and the one that asked for the crawl speak: a line of JSON an event, behind it a body's bytes.

A body travels as it is, so that whatever a server sends survives the way unchanged and costs no coding.
"""

import json
from collections.abc import Iterator
from typing import IO, Any

from crawler.errors import CrawlError

Event = dict[str, Any]
"""``body``, where an event has one, is bytes or None."""
PIPE = 1 << 20
"""Bytes that may be on their way: a dozen pages, so that neither process waits for the other at every page."""


def packed(event: Event) -> bytes:
    """An event as it is sent: its line names the length of the body that follows."""
    body = event.get("body")
    head = event if body is None else {**event, "body": len(body)}
    return (
        json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        + b"\n"
        + (body or b"")
    )


def unpacked(stream: IO[bytes]) -> Iterator[Event]:
    """The events of a stream, until its end; one that is cut off there is none."""
    for head in stream:
        if not head.endswith(b"\n"):
            return
        event = json.loads(head.decode("utf-8", "surrogatepass"))
        if not isinstance(event, dict):
            raise CrawlError(f"the crawling process said {head[:80]!r}, expected an event")
        if (length := event.get("body")) is not None:
            event["body"] = stream.read(length)
            if len(event["body"]) < length:
                return
        yield event
