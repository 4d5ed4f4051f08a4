"""What a question or an answer can fail on."""

from schema.errors import ReformWatchError


class QuestionError(ReformWatchError):
    """A question that cannot be asked: an unknown unit or indicator, a week that is none."""


class InputError(ReformWatchError):
    """An input that is not there, or not of the kind asked for."""
