"""One writer at a time: a lock on a file, let go by the system when its process ends, however it ends."""

import contextlib
import fcntl
import os
import time
from pathlib import Path

from indexer.errors import BackendError, LockedError

_PAUSE = 0.05


class Lock:
    """The right to write, held until :meth:`release`."""

    def __init__(self, path: Path, *, wait: float) -> None:
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise BackendError(f"{path}: cannot be opened for writing: {error.strerror}") from error
        deadline = time.monotonic() + wait
        while not self._taken():
            if time.monotonic() >= deadline:
                holder = os.pread(self._file, 20, 0).decode(errors="replace").strip()
                os.close(self._file)
                who = f"process {holder}" if holder else "another process"
                raise LockedError(f"{path.parent}: {who} is writing to this index; try again when it is done")
            time.sleep(_PAUSE)
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, str(os.getpid()).encode(), 0)

    def _taken(self) -> bool:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def release(self) -> None:
        """Let the next writer in."""
        with contextlib.suppress(OSError):  # a full disk must not keep the lock
            os.ftruncate(self._file, 0)
        os.close(self._file)
