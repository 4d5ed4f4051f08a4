"""What the crawling process tells the one that asked for it; how it is sent stands in :mod:`crawler.wire`."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Protocol

from scrapy import exceptions
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError

from crawler.frontier import Task
from crawler.limits import refusal
from crawler.politeness import FORBIDDEN, SILENT
from crawler.state import Waiting
from crawler.wire import Event


class Sink(Protocol):
    """Takes events, and counts the pages that are still wanted."""

    def __call__(self, event: Event) -> bool:
        """Send an event; false once no more pages are wanted."""
        ...

    def reserve(self) -> bool:
        """Count a page that is about to be asked for; false when enough are on their way."""
        ...

    def release(self) -> None:
        """Count it back: it brought no page."""
        ...


_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (exceptions.CannotResolveHostError, "dns"),
    (exceptions.DownloadTimeoutError, "timeout"),
    (exceptions.DownloadConnectionRefusedError, "connection"),
    (exceptions.DownloadCancelledError, "too_large"),
    (exceptions.ResponseDataLossError, "cut_off"),
    (exceptions.DownloadFailedError, "connection"),
    (exceptions.UnsupportedURLSchemeError, "scheme"),
)
_FINAL = frozenset(
    {
        "http_404",
        "http_410",
        "http_401",
        "http_451",
        "not_html",
        "offsite",
        "redirects",
        "robots",
        "too_large",
        "scheme",
    }
)


def page_event(response: Response, outlet: str | None, site: str, task: Task, keys: Sequence[str], key: str) -> Event:
    """A page as it came; ``key`` is its identity, ``keys`` all that led to it."""
    headers = {
        name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
        for name, values in response.headers.items()
    }
    return {
        "kind": "page",
        "url": response.url,
        "status": response.status,
        "headers": headers,
        "body": response.body,
        "fetched_at": datetime.now(UTC).isoformat(),
        "outlet": outlet,
        "site": site,
        "key": key,
        "keys": list(keys),
        "hint": task.hint,
    }


def unchanged_event(url: str, task: Task, keys: Sequence[str]) -> Event:
    """A page that is as it was, says the server."""
    return {"kind": "unchanged", "url": url, "key": task.key, "keys": list(keys), "hint": task.hint}


def alias_event(url: str, key: str, keys: Sequence[str]) -> Event:
    """An address that leads to an article which is known or was met before."""
    return {"kind": "alias", "url": url, "key": key, "keys": list(keys)}


def found_event(site: str, found: Sequence[Waiting]) -> Event:
    """Addresses that a source lists and that will be fetched."""
    return {"kind": "found", "site": site, "items": [list(one) for one in found]}


def source_event(url: str, site: str, kind: str, items: int, sought: str, response: Response | None = None) -> Event:
    """A feed, sitemap or listing that was read; the marks of the response are kept where it told all it leads to."""
    return {
        "kind": "source",
        "url": url,
        "site": site,
        "source": kind,
        "items": items,
        "filter": sought,
        "etag": None if response is None else _header(response, "ETag"),
        "modified": None if response is None else _header(response, "Last-Modified"),
    }


def failure_event(url: str, reason: str, detail: str, key: str | None = None, site: str = "") -> Event:
    """An address that gave no page, or that must not be asked; ``key`` where it is an article's."""
    return {
        "kind": "robots" if reason == "robots" else "error",
        "url": url,
        "reason": reason,
        "detail": detail,
        "key": key,
        "site": site,
        "final": reason in _FINAL,
    }


def note_event(reason: str, url: str, detail: str = "", *, page: Response | None = None) -> Event:
    """Something about a source of addresses that its keeper should know; the page where it shows it."""
    body = None if page is None else page.body
    return {"kind": "note", "url": url, "reason": reason, "detail": detail, "body": body}


def tally_event(site: str, skipped: Mapping[str, int], left: int) -> Event:
    """What a site's crawl left out, by reason, and how many addresses still wait."""
    return {"kind": "tally", "site": site, "skipped": dict(skipped), "left": left}


def reason_of(error: BaseException | None) -> tuple[str, str]:
    """A short code and a sentence for whatever went wrong with a request."""
    if error is not None and (broken := refusal(error)) is not None:
        return broken
    if isinstance(error, HttpError):
        return f"http_{error.response.status}", f"the server answers with status {error.response.status}"
    if isinstance(error, exceptions.IgnoreRequest):
        return _ignored(str(error))
    for kind, code in _REASONS:
        if isinstance(error, kind):
            return code, str(error) or type(error).__name__
    return "failed", f"{type(error).__name__}: {error}"


def _ignored(text: str) -> tuple[str, str]:
    for start, code in ((FORBIDDEN, "robots"), (SILENT, "silence")):
        if text.startswith(start):
            return code, text
    return ("offsite" if "offsite" in text else "redirects" if "redirect" in text else "ignored"), text


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return None if value is None else value.decode("latin-1")
