"""The address of an index on servers: ``https://one:9200,two:9200/name``."""

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from indexer.errors import BackendError

DEFAULT_NAME = "reformwatch"
DEFAULT_PORT = 9200
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,99}")
_HOST = re.compile(r"(?P<host>\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::(?P<port>\d{1,5}))?")


class Host(NamedTuple):
    """One server."""

    scheme: str
    host: str
    port: int


class Address(NamedTuple):
    """Servers of one cluster and the name that all indices of ours begin with."""

    hosts: tuple[Host, ...]
    name: str


def read_address(url: str) -> Address:
    """The parts of an address.

    >>> read_address("https://a,b:9201/tin").hosts[1]
    Host(scheme='https', host='b', port=9201)
    """
    parts = urlsplit(url)
    if "@" in parts.netloc:
        # The address is shown and logged, so what stands in it is not secret; it is not repeated here.
        raise BackendError(
            f"{parts.scheme}://…@{parts.netloc.rpartition('@')[2]}: expected an address without credentials; "
            "give them in REFORMWATCH_ES_USER and REFORMWATCH_ES_PASSWORD, or REFORMWATCH_ES_API_KEY"
        )
    name = parts.path.strip("/") or DEFAULT_NAME
    if not _NAME.fullmatch(name) or parts.query or parts.fragment:
        raise BackendError(
            f"{url}: expected a name of small letters, digits, - and _ after the server, as in "
            f"{parts.scheme}://server:{DEFAULT_PORT}/{DEFAULT_NAME}"
        )
    return Address(tuple(_host(url, parts.scheme, part) for part in parts.netloc.split(",")), name)


def _host(url: str, scheme: str, text: str) -> Host:
    found = _HOST.fullmatch(text)
    if found is None:
        raise BackendError(f"{url}: expected {scheme}://SERVER:PORT/NAME, found {text or 'no server'}")
    return Host(scheme, found["host"], int(found["port"] or DEFAULT_PORT))
