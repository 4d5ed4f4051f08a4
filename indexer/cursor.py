"""Where a page of hits ended, as text that a client can hand back."""

import base64
import json
from typing import NamedTuple

from indexer.errors import BackendError
from indexer.query import Query
from schema.ids import digest


class Place(NamedTuple):
    """The place of a hit in the order of an answer: smaller comes first."""

    step: int
    published: int
    id: str


def _of_query(query: Query) -> str:
    return digest(query.text, query.filters.model_dump_json(), query.sort, query.fold)[:8]


def write_cursor(query: Query, seen: int, last: Place) -> str:
    """The cursor after the last hit of a page; ``seen`` counts the hits up to it."""
    payload = json.dumps([_of_query(query), seen, *last], ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(payload.encode()).decode().rstrip("=")


def read_cursor(query: Query) -> tuple[int, Place | None]:
    """How many hits were seen and the place of the last of them."""
    if query.cursor is None:
        return 0, None
    try:
        padded = query.cursor + "=" * (-len(query.cursor) % 4)
        of, seen, rank, published, article = json.loads(base64.urlsafe_b64decode(padded))
        place = Place(int(rank), int(published), str(article))
        valid = of == _of_query(query) and 0 <= int(seen) < 10**9
    except (ValueError, TypeError) as error:
        raise BackendError(f"cursor {query.cursor[:40]!r}: expected one from a page of hits") from error
    if not valid:
        raise BackendError(f"cursor {query.cursor[:40]!r}: it belongs to another query")
    return int(seen), place
