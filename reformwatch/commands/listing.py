"""``outlets``: which newspapers and portals are declared, and what is known of each."""

from reformwatch import output
from reformwatch.output import Column
from schema.record import Record


class KnownOutlet(Record):
    """One declared outlet."""

    id: str
    title: str
    hosts: tuple[str, ...]
    system: str
    feeds: int
    sitemaps: int
    sections: int
    obstacle: str | None = None


class KnownOutlets(Record):
    """All of them, as one JSON document."""

    outlets: tuple[KnownOutlet, ...]


COLUMNS = (
    Column("Tên gọi", "id", lambda one: one.id),
    Column("Báo, cổng tin", "title", lambda one: one.title),
    Column("Máy chủ", "hosts", lambda one: ", ".join(one.hosts)),
    Column("Hệ thống", "system", lambda one: one.system),
    Column("RSS", "feeds", lambda one: one.feeds, right=True),
    Column("Sơ đồ", "sitemaps", lambda one: one.sitemaps, right=True),
    Column("Mục CCHC", "sections", lambda one: one.sections, right=True),
    Column("Trở ngại", "obstacle", lambda one: one.obstacle or ""),
)


def outlets_command(*, form: str) -> int:
    """List the outlets; what is 0 is found by asking the site."""
    from crawler.outlet import Outlet, outlets  # noqa: PLC0415

    rows = []
    for name, one in outlets().items():
        base = one.__mro__[1]
        rows.append(
            KnownOutlet(
                id=name,
                title=one.title,
                hosts=one.hosts(),
                system="riêng" if base is Outlet else base.__name__,
                feeds=len(one.feeds),
                sitemaps=len(one.sitemaps),
                sections=len(one.sections),
                obstacle=one.obstacle or None,
            )
        )
    whole = KnownOutlets(outlets=tuple(rows))
    output.show(form, whole=whole, records=rows, columns=COLUMNS, title=f"{len(rows)} báo và cổng tin")
    return 0
