"""What an outlet is to the crawler: a declaration, one file each below ``crawler/spiders``, known by the file's name.

Nothing here loads a crawler, so that the command line and the readers of pages can ask which host belongs to whom.
"""

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import ClassVar, NamedTuple
from urllib.parse import urlsplit

import crawler.spiders
from crawler.addresses import ARTICLE
from crawler.errors import CrawlError


class Ask(NamedTuple):
    """A further page of a listing, or a search; with a ``form`` it is asked for by POST."""

    url: str
    form: tuple[tuple[str, str], ...] = ()


class Outlet:
    """One outlet. What is not declared is discovered: robots rules, sitemaps, feeds of the page, links of the front page.

    Write the grade of evidence beside every fact: S seen in a saved page, U seen as a real address, C stated by public
    code, G guessed. What would be a guess is better left out: discovery asks the site itself.
    """

    id: ClassVar[str] = ""
    """The name of the file; empty for a site that nobody has declared."""
    title: ClassVar[str] = ""
    """What readers call it."""
    domains: ClassVar[tuple[str, ...]] = ()
    """Hosts, subdomains included. The first is the home."""
    former: ClassVar[tuple[str, ...]] = ()
    """Hosts the outlet had before: an address there is the same article at the present home."""
    home: ClassVar[str] = ""
    """The front page, where it is not ``https://`` and the first domain."""
    feeds: ClassVar[tuple[str, ...]] = ()
    sitemaps: ClassVar[tuple[str, ...]] = ()
    """Beyond those that the robots rules name."""
    sections: ClassVar[tuple[str, ...]] = ()
    """Listings about reform: whatever they list is taken."""
    listings: ClassVar[tuple[str, ...]] = ()
    """Other listings: headlines about reform are taken."""
    paging: ClassVar[str] = ""
    """How further pages of a listing are called, such as ``{listing}/trang-{page}``; else the page's own links tell."""
    search: ClassVar[tuple[str | Ask, ...]] = ()
    """Search pages with ``{words}`` for what is sought, in the address or in the values of a form; asked only where the
    robots rules allow it."""
    article: ClassVar[re.Pattern[str]] = ARTICLE
    """The shape of an article's path and query. A group ``id`` names what stays when the headline changes."""
    day_first: ClassVar[bool] = False
    """Whether "10/5/2026 3:42:00 PM" in its feeds, sitemaps, metadata and hidden attributes is the tenth of May."""
    topical: ClassVar[bool] = True
    """Whether only what is about reform is fetched when articles are found, not given."""
    obstacle: ClassVar[str] = ""
    """Why the site may yield nothing to a plain reader; shown with every crawl, so that silence is not taken for no news."""

    @classmethod
    def front(cls) -> str:
        """The address of the front page."""
        return cls.home or f"https://{cls.domains[0]}/"

    @classmethod
    def hosts(cls) -> tuple[str, ...]:
        """Present and former hosts."""
        return (*cls.domains, *cls.former)

    @classmethod
    def further(cls, url: str, text: str, page: int) -> Ask | None:
        """The page after ``page`` of a listing whose first page is ``url`` and whose present page is ``text``."""
        del text
        if not cls.paging:
            return None
        return Ask(cls.paging.format(listing=url.rstrip("/"), page=page + 1))


class AnySite(Outlet):
    """A site nobody has declared: everything it lists is taken, for the user has named it."""

    topical = False


_FOLDER: ContextVar[Path | None] = ContextVar("folder", default=None)


@contextmanager
def declared(folder: Path | None) -> Iterator[None]:
    """Within it, the outlets of a folder are known like those that come with the program; None changes nothing."""
    token = _FOLDER.set(folder or _FOLDER.get())
    try:
        yield
    finally:
        _FOLDER.reset(token)


def folder_in_use() -> Path | None:
    """The folder whose outlets are known besides those of the program."""
    return _FOLDER.get()


def outlets(folder: Path | None = None) -> Mapping[str, type[Outlet]]:
    """Every declared outlet by its id; a folder holds further ones, a file each."""
    return _outlets(folder or _FOLDER.get())


@cache
def _outlets(folder: Path | None) -> Mapping[str, type[Outlet]]:
    found: dict[str, type[Outlet]] = {}
    for module in _modules(folder):
        name = module.__name__.rpartition(".")[2]
        own = [
            one
            for one in vars(module).values()
            if isinstance(one, type) and issubclass(one, Outlet) and one.__module__ == module.__name__
        ]
        if len(own) != 1 or not (own[0].domains and own[0].title):
            raise CrawlError(f"{name}.py declares {len(own)} outlets, expected one with a title and domains")
        if name in found:
            raise CrawlError(f"two outlets are called {name!r}, expected one")
        own[0].id = name
        found[name] = own[0]
    return found


def _modules(folder: Path | None) -> Iterator[ModuleType]:
    for name in outlet_ids():
        yield importlib.import_module(f"crawler.spiders.{name}")
    if folder is None:
        return
    if not folder.is_dir():
        raise CrawlError(f"{folder} is no folder, expected one with a file for each further outlet")
    for path in sorted(folder.glob("*.py")):
        spec = importlib.util.spec_from_file_location(f"outlets_of_the_user.{path.stem}", path)
        if spec is None or spec.loader is None:
            raise CrawlError(f"{path} cannot be loaded, expected the declaration of an outlet")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module


def outlet_ids() -> tuple[str, ...]:
    """The ids of all outlets that come with the program."""
    return tuple(sorted(info.name for info in pkgutil.iter_modules(crawler.spiders.__path__)))


def outlet_of(url: str, folder: Path | None = None) -> type[Outlet] | None:
    """The outlet that declares the host of an address; the nearest declaration wins.

    >>> outlet_of("https://xaydungchinhsach.chinhphu.vn/a.htm").id, outlet_of("https://vnexpress.example/")
    ('xaydungchinhsach', None)
    """
    host = urlsplit(url).hostname or ""
    known = _by_host(folder or _FOLDER.get())
    while host:
        if host in known:
            return known[host]
        host = host.partition(".")[2]
    return None


@cache
def _by_host(folder: Path | None) -> Mapping[str, type[Outlet]]:
    found: dict[str, type[Outlet]] = {}
    for one in _outlets(folder).values():
        for host in one.hosts():
            if host in found:
                raise CrawlError(f"{host} belongs to {found[host].id!r} and to {one.id!r}, expected one outlet")
            found[host] = one
    return found
