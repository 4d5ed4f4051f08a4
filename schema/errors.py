"""Errors of the vocabulary and the records, and the one base that every error of ours has."""


class ReformWatchError(Exception):
    """Something the user can understand and act on: it says what was found and what was expected."""


class CatalogueError(ReformWatchError):
    """A vocabulary file breaks its own rules, or an id is asked for that it does not have."""


class RecordError(ReformWatchError):
    """A line that should be a record of ours is not one."""
