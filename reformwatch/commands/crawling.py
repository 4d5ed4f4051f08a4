"""What is crawled and how, from the words of the command line."""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reformwatch.config import settings
from reformwatch.errors import InputError
from reformwatch.names import home_path, moment

if TYPE_CHECKING:
    from crawler.crawl import CrawlReport, Window
    from crawler.state import CrawlState

Crawl = Callable[..., "CrawlReport"]
MEMORY = "crawl.sqlite3"
"""The file beside an index in which crawls keep what they remember."""


class CrawlOptions(NamedTuple):
    """What is crawled and how, as it was typed."""

    outlets: tuple[str, ...] = ()
    urls: str | None = None
    since: str | None = None
    until: str | None = None
    delay: float | None = None
    max_pages: int | None = None

    def addresses(self) -> list[str]:
        """The lines of the file of addresses; blank ones and remarks behind ``#`` are left out."""
        if self.urls is None:
            return []
        try:
            text = sys.stdin.read() if self.urls == "-" else Path(self.urls).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"{self.urls}: không đọc được tệp địa chỉ ({error})") from error
        lines = [line.strip() for line in text.splitlines()]
        return [line for line in lines if line and not line.startswith("#")]

    def window(self) -> "Window":
        """The days asked for; the last one is meant whole."""
        from crawler.crawl import Window  # noqa: PLC0415

        since = moment(self.since) if self.since else None
        until = moment(self.until) if self.until else None
        if until is not None and len(self.until or "") <= len("2024-04-21"):
            until += timedelta(days=1, microseconds=-1)
        if since is not None and until is not None and since > until:
            raise InputError(f"--since {self.since} --until {self.until}: ngày đầu phải trước ngày cuối")
        return Window(since, until)


def crawl_with(
    *, state: "CrawlState | None" = None, now: datetime | None = None, options: CrawlOptions | None = None
) -> Crawl:
    """The crawl with the contact that the settings name; other people's servers are told whom to write to."""
    from crawler.crawl import crawl  # noqa: PLC0415

    contact = settings().contact
    if contact is None:
        raise InputError(
            "đọc trang web cần địa chỉ liên hệ để chủ trang biết ai đang đọc: đặt REFORMWATCH_CONTACT=ten@toasoan.vn"
        )
    wanted = options or CrawlOptions()
    return partial(
        crawl,
        contact=contact,
        delay=wanted.delay,
        max_pages=wanted.max_pages,
        window=wanted.window(),
        state=state,
        now=now,
    )


def state_for(index: str) -> "CrawlState":
    """What crawls remember, beside the index."""
    from crawler.state import CrawlState  # noqa: PLC0415

    return CrawlState(home_path(index) / MEMORY)


def outlet_names(names: Sequence[str]) -> tuple[str, ...]:
    """The ids of outlets as typed; ``all`` is every one."""
    from crawler.outlet import outlets  # noqa: PLC0415

    known = tuple(outlets())
    unknown = [name for name in names if name not in known and name != "all"]
    if unknown:
        raise InputError(f"--outlet {unknown[0]}: không có báo này; có {', '.join(known)}")
    return known if "all" in names else tuple(dict.fromkeys(names))
