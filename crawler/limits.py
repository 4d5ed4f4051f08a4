"""What a server may do to a crawl: too much, forever, in disguise. Each ends with a reason, and the crawl goes on."""

import gzip
import re
import zlib
from http import HTTPStatus
from urllib.parse import urljoin

from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse, Response

_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_GENERAL = (b"text/plain", b"application/octet-stream", b"binary/octet-stream", b"image/", b"application/x-")
_CERTIFICATE = re.compile(r"certificate|VerificationError|subjectAltName", re.IGNORECASE)
_BROKEN = (gzip.BadGzipFile, zlib.error, EOFError)


class RefusedError(IgnoreRequest):
    """An answer that is no page; ``reason`` is its code."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class GateMiddleware:
    """A page that is only shown to who brings back a cookie: it leads to itself until one does."""

    def process_response(self, request: Request, response: Response) -> Response:
        """Let the response pass, or refuse it before it is followed round and round."""
        leads = response.headers.get("Location")
        moved = HTTPStatus.MULTIPLE_CHOICES <= response.status < HTTPStatus.BAD_REQUEST
        if moved and leads and "Set-Cookie" in response.headers:
            target = urljoin(request.url, leads.decode("latin-1"))
            if target.partition("#")[0] == request.url:
                raise RefusedError("gate", f"{request.url} leads to itself and sets a cookie, expected a page")
        return response


class TypeMiddleware:
    """A page under the name of a picture or a download is a page all the same: its first bytes say so."""

    def process_response(self, request: Request, response: Response) -> Response:  # noqa: ARG002  # Scrapy's signature
        """The response, declared as HTML where it is HTML; what was declared stays beside it."""
        declared = (response.headers.get("Content-Type") or b"").strip()
        if not declared.lower().startswith(_GENERAL) or not _PAGE.match(response.body[:4096]):
            return response
        headers = {**response.headers, b"Content-Type": [b"text/html"], b"X-Declared-Content-Type": [declared]}
        return response.replace(cls=HtmlResponse, headers=headers)


def refusal(error: BaseException) -> tuple[str, str] | None:
    """The code and the sentence of what broke a limit; None for every other error."""
    text = f"{type(error).__name__}: {error}"
    if isinstance(error, RefusedError):
        return error.reason, str(error)
    if isinstance(error, IgnoreRequest) and "DOWNLOAD_MAXSIZE" in text:
        return "too_large", "the page grows too large when it is unpacked"
    if isinstance(error, _BROKEN):
        return "broken", f"the page cannot be unpacked ({text})"
    if _CERTIFICATE.search(text):
        return "certificate", text
    return None
