"""Everything of one index into another, of whichever engine: again and again, until both are equal."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from schema.ids import digest
from schema.reading import Reading
from schema.record import Record

if TYPE_CHECKING:
    from indexer.backend import Backend

Told = Callable[[str, int, int], None]
"""Told what is being done (``copy``, ``compare``), how many readings are done, and of how many."""


class CopyReport(Record):
    """What a copy did and how the two indices compare afterwards."""

    readings: int
    """Versions of articles in the index copied from."""
    changed: int
    """Of those, how many the other index did not have like this."""
    quarantined: int
    refused: int
    missing: tuple[str, ...] = ()
    """Sources of readings that the other index does not have like this."""
    more: int = 0
    """Readings that only the other index has: it was not empty."""

    @property
    def equal(self) -> bool:
        """Whether both hold the same."""
        return not self.missing and not self.more


def copy(source: "Backend", target: "Backend", told: Told | None = None) -> CopyReport:
    """Copy readings and quarantine, oldest first, and compare.

    What was taken out for good of the one is taken out of the other too. What is there already is not written again,
    so a copy that was interrupted is taken up by starting it again.
    """
    from indexer.fingerprint import fingerprint  # noqa: PLC0415
    from indexer.texts import texts_of  # noqa: PLC0415

    for barred in source.forgotten():
        target.remember(barred)
        if barred.kind == "article":
            target.forget(barred.name)
    total = source.counts().versions
    # What a reading says and who read it, ten bytes each, however long the articles are.
    copied = dict[bytes, str]()

    def mark(reading: Reading) -> bytes:
        return bytes.fromhex(digest(fingerprint(reading, texts_of(reading)), reading.rules))[:10]

    def passing() -> Iterator[Reading]:
        for done, reading in enumerate(source.readings(), 1):
            copied[mark(reading)] = reading.article.source
            yield reading
            if told:
                told("copy", done, max(done, total))

    changed = target.put_all(passing())
    quarantined = 0
    for item in source.quarantined():
        target.quarantine(item)
        quarantined += 1
    target.flush()
    readings, more = len(copied), 0
    for done, reading in enumerate(target.readings(), 1):
        more += copied.pop(mark(reading), None) is None
        if told:
            told("compare", done, max(done, readings))
    return CopyReport(
        readings=readings,
        changed=changed,
        quarantined=quarantined,
        refused=target.refused,
        missing=tuple(sorted(copied.values())),
        more=more,
    )
