"""Hosts of this machine, and made-up hosts that are served by it."""

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

from crawler.errors import CrawlError

RESERVED = (".example", ".test", ".invalid", ".localhost")
"""Names that no one can own (RFC 2606)."""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("baotinh.example")
    (True, True, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_map(hosts: Mapping[str, str]) -> None:
    """Refuse a map that would send requests for a real host elsewhere, or a made-up one off this machine."""
    for name, address in hosts.items():
        if not name.endswith(RESERVED):
            raise CrawlError(f"{name!r} is not a made-up host: expected a name ending in {', '.join(RESERVED)}")
        parts = urlsplit(f"//{address}")
        if parts.port is None or not is_loopback(parts.hostname or ""):
            raise CrawlError(
                f"{name!r} is sent to {address!r}: expected an address of this machine, such as 127.0.0.1:8080"
            )
