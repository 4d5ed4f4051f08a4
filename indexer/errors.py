"""Errors of storing and finding."""

from schema.errors import ReformWatchError


class BackendError(ReformWatchError):
    """The engine cannot do what was asked: not there, not ours, broken."""


class NewerIndexError(BackendError):
    """The index was written by a newer version than this one."""


class LockedError(BackendError):
    """Another process is writing."""
