"""The MinHash sketch of an article's shingles, cut into bands: articles that share one may be copies of one story.

One sketch for both who ask: :mod:`crawler.copies` for some articles at hand, :mod:`crawler.reprints` for all that ever
came. datasketch and numpy take a second to load, which only a run that stores articles pays.
"""

from collections.abc import Iterable, Iterator

BANDS = 42
ROWS = 3
"""Numbers of a sketch that must agree in a row: 42 bands of three find two articles that share two fifths of their
shingles in nineteen of twenty cases, and three quarters always."""


def bands(shingles: frozenset[str]) -> list[int]:
    """The bands of a sketch, each as one whole number of 63 bits that names its place too; the same on every machine."""
    if not shingles:
        return []
    from datasketch import MinHash  # noqa: PLC0415

    found = MinHash(num_perm=BANDS * ROWS)
    found.update_batch([shingle.encode() for shingle in sorted(shingles)])
    values = [int(value) for value in found.hashvalues]
    return [_mixed(number, values[number * ROWS : (number + 1) * ROWS]) for number in range(BANDS)]


def near(sets: Iterable[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """The pairs of places, the lower first, of sets that share a band."""
    seen: dict[int, list[int]] = {}
    for right, shingles in enumerate(sets):
        own = bands(shingles)
        yield from ((left, right) for left in sorted({left for band in own for left in seen.get(band, ())}))
        for band in own:
            seen.setdefault(band, []).append(right)


def _mixed(number: int, values: list[int]) -> int:
    mixed = number + 1
    for value in values:
        mixed = (mixed * 6364136223846793005 + value + 1442695040888963407) % (1 << 63)
    return mixed
