"""``doctor``: how the index is, what was left out and why, which versions are at work."""

import platform
from importlib.metadata import PackageNotFoundError, version
from itertools import islice

from crawler.health import Health as OutletStore
from crawler.health import OutletHealth
from indexer.query import Counts
from reformwatch import output
from reformwatch.commands.reading import HEALTH, LEFT_OUT
from reformwatch.names import home_path, moment, open_if_there
from reformwatch.output import Column
from reformwatch.reasons import FIELDS, alarm_words, reason_words
from schema.catalogue import catalogue
from schema.reading import Quarantined
from schema.record import Record

LIBRARIES = ("reformwatch", "pydantic", "scrapy", "trafilatura", "tantivy", "elasticsearch", "spacy", "underthesea")
SHOWN = 1000


class Health(Record):
    """What the doctor finds."""

    index: str
    present: bool
    counts: Counts | None = None
    quarantined: tuple[Quarantined, ...] = ()
    outlets: tuple[OutletHealth, ...] = ()
    """How each outlet that was ever crawled fares."""
    versions: dict[str, str]
    rules: str | None = None
    vocabulary: dict[str, int]


COLUMNS = (
    Column("Nguồn", "source", lambda item: item.source),
    Column("Lý do", "reason", lambda item: item.reason),
    Column("Chi tiết", "detail", lambda item: item.detail),
    Column("Bước", "stage", lambda item: item.stage),
)
SCREEN = (COLUMNS[0], COLUMNS[1]._replace(value=lambda item: reason_words(item.reason, item.detail)), COLUMNS[3])


def _share(field: str) -> Column:
    """A column of how many of the latest pages have a field, beside those before where that is another share."""

    def shown(one: OutletHealth) -> str | None:
        now, usual = one.coverage.get(field), one.usual.get(field)
        if now is None:
            return None
        near = usual is None or abs(now - usual) < NEAR
        return f"{now:.0%}" if near else f"{now:.0%} (trước {usual:.0%})"

    return Column(FIELDS[field].capitalize(), field, shown, right=True)


NEAR = 0.05
OUTLETS = (
    Column("Báo", "outlet", lambda one: one.outlet),
    Column("Đọc được", "success", lambda one: (one.success or "")[:16].replace("T", " ")),
    Column("Bài mới", "fresh", lambda one: (one.fresh or "")[:16].replace("T", " ")),
    Column("Trang", "pages", lambda one: one.pages, right=True),
    Column("Mới", "new", lambda one: one.new, right=True),
    Column("Bị từ chối", "refused", lambda one: one.refused, right=True),
    Column("robots", "robots", lambda one: one.robots, right=True),
    Column("Lỗi", "errors", lambda one: one.errors, right=True),
    *map(_share, FIELDS),
)


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "không có"
    return found


def _vocabulary() -> dict[str, int]:
    known = catalogue()
    results = [row for indicator in known.indicators for row in known.results(indicator.code)]
    components = sum(len(indicator.components) for indicator in known.indicators)
    return {
        "units": len(known.units()),
        "provinces": len(known.units(type="province")),
        "indicators": len(known.indicators),
        "components": components,
        "results": len(results),
        "official_results": sum(row.basis == "official" for row in results),
    }


def _outlets(index: str) -> tuple[OutletHealth, ...]:
    kept = home_path(index) / HEALTH
    if not kept.is_file():
        return ()
    with OutletStore(kept, now=moment(None)) as store:
        return tuple(store.outlets())


def examine(index: str) -> Health:
    """Look at an index, at the outlets it was filled from, and at what is installed."""
    backend = open_if_there(index)
    counts = None
    quarantined: tuple[Quarantined, ...] = ()
    if backend is not None:
        with backend:
            counts = backend.counts()
            quarantined = tuple(islice(backend.quarantined(), SHOWN))
    return Health(
        index=index,
        present=backend is not None,
        counts=counts,
        quarantined=quarantined,
        outlets=_outlets(index),
        versions=_versions(),
        vocabulary=_vocabulary(),
    )


def doctor_command(*, form: str, index: str) -> int:
    """Print what the doctor finds; nothing is wrong with sources that were left out, they are listed.

    An outlet whose pages have lost a field is an alarm, and the exit code tells.
    """
    health = examine(index)
    alarms = [alarm for outlet in health.outlets for alarm in outlet.alarms]
    code = LEFT_OUT if alarms else 0
    if form != "table":
        output.show(form, whole=health, records=health.quarantined, columns=COLUMNS)
        return code
    if health.counts is None:
        output.write(f"Kho {index}: chưa có; tạo bằng: reformwatch run THƯ_MỤC, hoặc thử: reformwatch demo")
    else:
        counts = health.counts
        output.write(
            f"Kho {index}: {counts.articles} bài ({counts.versions} phiên bản), {counts.facts} số liệu chỉ số, "
            f"{counts.quantities} số liệu khác, {counts.references} văn bản, {counts.people} lượt nhắc tên, "
            f"{counts.quarantined} không đọc được"
        )
    words = health.vocabulary
    output.write(
        f"Danh mục: {words['units']} đơn vị ({words['provinces']} tỉnh, thành phố cũ và mới), {words['indicators']} chỉ số, "
        f"{words['components']} chỉ số thành phần, {words['results']} kết quả ({words['official_results']} chính thức)"
    )
    output.write("Phiên bản: " + ", ".join(f"{name} {number}" for name, number in health.versions.items()))
    for alarm in alarms:
        output.write(f"BÁO ĐỘNG {alarm_words(alarm)} (từ {alarm.raised[:10]})")
    if health.outlets:
        output.write("")
        output.write(output.as_table(OUTLETS, health.outlets, title="Các báo, lần đọc gần nhất"))
    if health.quarantined:
        output.write("")
        output.write(output.as_table(SCREEN, health.quarantined, title="Không đọc được"))
    return code
