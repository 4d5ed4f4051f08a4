"""Why a page or file could not become an article, and why a crawl could not be done."""

from schema.errors import ReformWatchError


class UnreadableError(ReformWatchError):
    """A source that yields no article: ``reason`` is the code that the quarantine keeps, the message is for people."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class CrawlError(ReformWatchError):
    """A crawl that cannot start as asked, or that broke down as a whole; single pages that fail are only reported."""
