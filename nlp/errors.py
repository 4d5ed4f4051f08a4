"""Errors of the reading of texts."""

from schema.errors import ReformWatchError


class RuleError(ReformWatchError):
    """A word list or rule file breaks its own rules."""
