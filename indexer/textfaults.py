"""What goes wrong with the text index, in one error of ours."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from indexer.errors import BackendError


class BrokenTextError(BackendError):
    """The text index is missing, torn or foreign; the ledger can make it anew."""


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what tantivy says, its panics included, into an error of ours."""
    try:
        yield
    except (ValueError, OSError) as error:
        raise BrokenTextError(
            f"{path}: the text index cannot be read ({error}); `reformwatch rebuild` makes it anew"
        ) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise BrokenTextError(
            f"{path}: the text index is broken ({error}); `reformwatch rebuild` makes it anew"
        ) from error
