"""Talking to the servers: patiently where waiting helps, and in errors of ours where it does not."""

import logging
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import elastic_transport
import elasticsearch
from pydantic_core import from_json, to_json

from indexer.access import Access
from indexer.elastic.address import Host, read_address
from indexer.elastic.trust import Node, is_broken, mistrust, trusting, wrong_scheme
from indexer.errors import BackendError

logger = logging.getLogger(__name__)

BUSY = frozenset({408, 429, 502, 503, 504})
"""Answers that say: later."""
BLOCKED = "cluster_block_exception"
"""The reason of a refusal while an index is being replaced or a cluster recovers: it passes."""
PASSING = frozenset({"no_shard_available_action_exception", "es_rejected_execution_exception", BLOCKED})
"""Reasons for which a single document or search is not to be had just now: an index that comes up, a server that is lost."""
FORBIDDEN = "security_exception"
"""The reason of a refusal of a single change that our credentials do not allow."""
CONFLICT = 409
MISSING = 404
TOO_LONG = 413

_TIMEOUT = 60
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 10.0


_PASSING: tuple[tuple[type[Exception], str | None], ...] = (
    (elastic_transport.ConnectionTimeout, "no answer in time"),
    (elastic_transport.ConnectionError, "the server cannot be reached"),
    (elastic_transport.SerializationError, "the answer was cut short"),
)


class AwayError(BackendError):
    """The server did not answer in the time that we are willing to wait."""


class CredentialsError(BackendError):
    """The server does not know us, or does not let us do this."""


class TooLongError(BackendError):
    """The server does not take a request of this length."""


@dataclass(slots=True)
class Backoff:
    """Pauses that double, each cut by chance so that many clients do not come back at once, until patience ends."""

    patience: float
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    chance: Callable[[], float] = random.random

    def pauses(self) -> Iterator[float]:
        """Sleep for each pause and then give it; ends when patience does."""
        deadline = self.clock() + self.patience
        pause = _FIRST_PAUSE
        while self.clock() + pause / 2 < deadline:
            taken = pause * (0.5 + self.chance() / 2)
            self.sleep(taken)
            yield taken
            pause = min(pause * 2, _LONGEST_PAUSE)


class _Json(elasticsearch.JsonSerializer):
    """JSON of questions and of answers, which are long where they hold records, in half the time."""

    def json_dumps(self, data: Any) -> bytes:
        try:
            return to_json(data)
        except ValueError:
            # Half a letter, which only the slower one lets through: the server has the last word on it.
            return super().json_dumps(data)

    def json_loads(self, data: bytes) -> Any:
        return from_json(data)


class _Lines(_Json, elasticsearch.serializer.NdjsonSerializer):
    """Several questions, a line each."""


class Connection:
    """An open connection to a cluster under one identity."""

    def __init__(self, url: str, access: Access) -> None:
        self.address = read_address(url)
        self.shown = url
        """The address as it may be shown: it holds no secret."""
        self.backoff = Backoff(access.patience)
        self._authority = access.ca
        self._answered = False
        """Whether anybody there ever answered us."""
        self.client = self._client(access)

    def _client(self, access: Access) -> elasticsearch.Elasticsearch:
        options: dict[str, Any] = {}
        if access.api_key:
            options["api_key"] = access.api_key
        elif access.user:
            options["basic_auth"] = (access.user, access.password or "")
        hosts = self.address.hosts
        return elasticsearch.Elasticsearch(
            self._nodes(hosts),
            node_class=Node,
            request_timeout=_TIMEOUT,
            # Other servers of the cluster are tried at once; when all are away, or busy, we wait.
            max_retries=len(hosts) - 1,
            retry_on_status=(),
            retry_on_timeout=False,
            serializers={kind.mimetype: kind() for kind in (_Json, _Lines)},
            **options,
        )

    def _nodes(self, hosts: Sequence[Host]) -> list[elastic_transport.NodeConfig]:
        if self._authority is not None and any(host.scheme != "https" for host in hosts):
            raise BackendError(
                f"{self.shown}: REFORMWATCH_ES_CA names an authority, expected an address with https://, found http://"
            )
        # Without an authority of our own the client believes those that it brings along and those of the system.
        context = trusting(self._authority) if self._authority is not None else None
        return [elastic_transport.NodeConfig(*host, ssl_context=context) for host in hosts]

    def ask(self, what: str, method: str, *, ignore: int | None = None, **arguments: Any) -> Any:
        """The answer to a request, asked again while the server is away or busy.

        ``what`` names it in errors, ``method`` is the client's (``indices.refresh``), ``ignore`` a status that is none.
        """
        client = self.client if ignore is None else self.client.options(ignore_status=ignore)
        pauses = self.backoff.pauses()
        while True:
            try:
                answer = attrgetter(method)(client)(**arguments)
            except (elasticsearch.ApiError, elastic_transport.TransportError) as error:
                self._check_scheme(error)
                reason = self._passing(error)
                if reason is None:
                    raise self._told(what, error) from error
                pause = next(pauses, None)
                if pause is None:
                    raise AwayError(
                        f"{self.shown}: {what} failed: {reason}, also after {self.backoff.patience:.0f} s of trying again"
                    ) from error
                logger.warning("%s: %s: %s; tried again after %.1f s", self.shown, what, reason, pause)
            else:
                self._answered = True
                return answer

    def ask_together(
        self, what: str, index: str, searches: Sequence[dict[str, Any]], *, without: str | None = None
    ) -> list[Any]:
        """The answers to several searches of one index in one request; a part that nobody wants is not sent."""
        head = {"allow_partial_search_results": False}
        lines = [line for search in searches for line in (head, search)]
        left_out = {"filter_path": f"-{without}"} if without else {}
        return self._ask_for_all(what, "msearch", "responses", index=index, searches=lines, **left_out)

    def look_up(self, **wanted: Any) -> list[Any]:
        """Documents by their ids, found or not, also those that no search finds yet."""
        return self._ask_for_all("reading", "mget", "docs", **wanted)

    def _ask_for_all(self, what: str, method: str, parts: str, **arguments: Any) -> list[Any]:
        """The parts of an answer, asked again while one of them is not to be had."""
        pauses = self.backoff.pauses()
        while True:
            answers: list[Any] = self.ask(what, method, **arguments)[parts]
            failed = next((answer for answer in answers if "error" in answer), None)
            if failed is None:
                return answers
            reason = failed["error"].get("reason") or failed["error"]["type"]
            if failed.get("status") not in BUSY and failed["error"]["type"] not in PASSING:
                raise BackendError(f"{self.shown}: {what} failed: {reason}")
            pause = next(pauses, None)
            if pause is None:
                raise AwayError(f"{self.shown}: {what} failed, the server stays busy: {reason}")
            logger.warning("%s: %s: the server is busy: %s; tried again after %.1f s", self.shown, what, reason, pause)

    def close_point(self, point: str) -> None:
        """Tell the server that a point in time is no longer needed; it finds out by itself when it cannot be told."""
        try:
            self.client.close_point_in_time(id=point)
        except (elasticsearch.ApiError, elastic_transport.TransportError) as error:
            logger.debug("%s: %s", self.shown, _short(error))

    def _check_scheme(self, error: Exception) -> None:
        """Refuse an address with the wrong scheme at once: waiting does not help. Who answered before has the right one."""
        self._answered = self._answered or isinstance(error, elasticsearch.ApiError)
        misled = None if self._answered else wrong_scheme(error, self.address.hosts)
        if misled is not None:
            raise BackendError(f"{self.shown}: {misled}") from error

    def _passing(self, error: Exception) -> str | None:
        """Why a request failed, if the same request may succeed later."""
        if isinstance(error, elastic_transport.TlsError) and not is_broken(error):
            return None
        for kind, reason in _PASSING:
            if isinstance(error, kind):
                return reason
        if isinstance(error, elasticsearch.ApiError):
            if error.meta.status in BUSY:
                return f"the server is busy (status {error.meta.status})"
            if error.message == BLOCKED:
                return "the index is being replaced"
        return None

    def _told(self, what: str, error: Exception) -> BackendError:
        if isinstance(error, elastic_transport.TlsError):
            reason = mistrust(error, self.address.hosts, self._authority)
            return CredentialsError(f"{self.shown}: the server's certificate is not trusted: {reason}")
        if isinstance(error, elasticsearch.AuthenticationException):
            return CredentialsError(
                f"{self.shown}: the server does not accept these credentials; see REFORMWATCH_ES_USER, "
                "REFORMWATCH_ES_PASSWORD and REFORMWATCH_ES_API_KEY"
            )
        if isinstance(error, elasticsearch.AuthorizationException):
            return CredentialsError(f"{self.shown}: these credentials do not allow {what}")
        if isinstance(error, elasticsearch.UnsupportedProductError):
            return BackendError(f"{self.shown}: expected Elasticsearch, found another server")
        too_long = isinstance(error, elasticsearch.ApiError) and error.meta.status == TOO_LONG
        kind = TooLongError if too_long else BackendError
        return kind(f"{self.shown}: {what} failed: {_short(error)}")

    def close(self) -> None:
        """Let go of the connections."""
        self.client.close()


def _short(error: Exception) -> str:
    """What went wrong, without the headers and bodies that came with it."""
    if isinstance(error, elasticsearch.ApiError):
        body = error.body if isinstance(error.body, dict) else {}
        cause = body.get("error")
        reason = cause.get("reason") if isinstance(cause, dict) else cause
        return f"status {error.meta.status}, {reason or error.message}"
    return str(getattr(error, "message", error))
