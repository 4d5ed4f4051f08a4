"""What the crawling process tells the one that asked for it: lines of JSON, one an event.

A page travels with its bytes as base64, so that whatever a server sends survives the way unchanged.
"""

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from scrapy import exceptions
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError

from crawler.limits import refusal
from crawler.politeness import FORBIDDEN

Event = dict[str, Any]
Sink = Callable[[Event], bool]
"""Takes an event; false once no more pages are wanted."""

_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (exceptions.CannotResolveHostError, "dns"),
    (exceptions.DownloadTimeoutError, "timeout"),
    (exceptions.DownloadConnectionRefusedError, "connection"),
    (exceptions.DownloadCancelledError, "too_large"),
    (exceptions.ResponseDataLossError, "cut_off"),
    (exceptions.DownloadFailedError, "connection"),
    (exceptions.UnsupportedURLSchemeError, "scheme"),
)


def page_event(response: Response, outlet: str | None) -> Event:
    """A page as it came."""
    return {
        "kind": "page",
        "url": response.url,
        "status": response.status,
        "headers": {
            name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
            for name, values in response.headers.items()
        },
        "body": base64.b64encode(response.body).decode("ascii"),
        "fetched_at": datetime.now(UTC).isoformat(),
        "outlet": outlet,
    }


def failure_event(url: str, reason: str, detail: str) -> Event:
    """An address that gave no page, or that must not be asked."""
    return {"kind": "robots" if reason == "robots" else "error", "url": url, "reason": reason, "detail": detail}


def note_event(reason: str, url: str) -> Event:
    """Something about a source of addresses that its keeper should know."""
    return {"kind": "note", "url": url, "reason": reason}


def reason_of(error: BaseException | None) -> tuple[str, str]:
    """A short code and a sentence for whatever went wrong with a request."""
    if error is not None and (broken := refusal(error)) is not None:
        return broken
    if isinstance(error, HttpError):
        return f"http_{error.response.status}", f"the server answers with status {error.response.status}"
    if isinstance(error, exceptions.IgnoreRequest):
        text = str(error)
        if text.startswith(FORBIDDEN):
            return "robots", text
        return ("offsite" if "offsite" in text else "redirects" if "redirect" in text else "ignored"), text
    for kind, code in _REASONS:
        if isinstance(error, kind):
            return code, str(error) or type(error).__name__
    return "failed", f"{type(error).__name__}: {error}"


def line(event: Event) -> str:
    """One line for one event."""
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")) + "\n"
