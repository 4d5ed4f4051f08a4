"""TLS with the servers: whose certificates are believed, and what is wrong where ours and theirs do not fit.

Nothing is said to a server that is not believed. To tell what it shows, and whether it speaks TLS at all, hands are shaken
with it once more, and that is all.
"""

import socket
import ssl
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import elastic_transport

from indexer.elastic.address import Host
from indexer.errors import BackendError

_WAIT = 10.0
_WRONG_NAME = frozenset({62, 63, 64})
"""What OpenSSL says of a certificate for another host, for another mail, for another IP address."""
_WRONG_TIME = frozenset({9, 10})
"""Of one that is not valid yet, and of one that no longer is."""
_ANY_TIME = 0x200000
"""The flag of OpenSSL not to look at the clock, for certificates that are only to be described."""
_BROKEN = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError, ConnectionError, TimeoutError)
_HELLO = b"HEAD / HTTP/1.0\r\n\r\n"


class Node(elastic_transport.Urllib3HttpNode):
    """A server that is believed by our context alone: to a context given, the client adds all that came with it."""

    def __init__(self, config: elastic_transport.NodeConfig) -> None:
        super().__init__(config)
        pool: Any = self.pool
        if config.ssl_context is not None:
            pool.ca_certs = None


def trusting(authority: Path | None) -> ssl.SSLContext:
    """What believes the certificates that an authority signed, and no others; those of the system without one."""
    if authority is None:
        return ssl.create_default_context()
    if not authority.is_file():
        raise BackendError(f"{authority}: expected the certificate of an authority, found no file")
    try:
        return ssl.create_default_context(cafile=authority)
    except OSError as error:
        reason = getattr(error, "reason", None) or error.strerror
        raise BackendError(f"{authority}: expected the certificate of an authority as PEM, found {reason}") from error


def is_broken(error: elastic_transport.TlsError) -> bool:
    """Whether a connection broke while hands were shaken, which says nothing of trust."""
    return any(isinstance(cause, _BROKEN) for cause in _causes(error))


def wrong_scheme(error: Exception, hosts: Sequence[Host]) -> str | None:
    """What to say of an address that asks with TLS where none is spoken, or without where it is."""
    if not isinstance(error, elastic_transport.ConnectionError) or _is_mistrust(error):
        return None
    for host in hosts:
        at = f"{host.host}:{host.port}"
        if host.scheme == "https" and _speaks_http(host):
            return f"expected TLS at {at}, found a server that speaks plain HTTP; the address is to begin with http://"
        if host.scheme == "http" and _speaks_tls(host):
            return f"expected plain HTTP at {at}, found a server that speaks TLS; the address is to begin with https://"
    return None


def mistrust(error: elastic_transport.TlsError, hosts: Sequence[Host], authority: Path | None) -> str:
    """Why a certificate is not believed: what the server shows, and what would be believed."""
    context = trusting(authority)
    for host in hosts:
        try:
            _shake_hands(host, context)
        except ssl.SSLCertVerificationError as refused:
            expected = _expected(refused, host, context, authority)
            return f"{refused.verify_message.rstrip('.')}; found {_shown_by(host)}; expected {expected}"
        except OSError:
            continue  # that one is not to be asked now; another is the one we speak of
    return next((str(cause) for cause in _causes(error) if isinstance(cause, ssl.SSLError)), str(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error and all that the libraries on the way have wrapped in it."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        inner = (one.__cause__, *one.args, *getattr(one, "errors", ()))
        waiting += [other for other in inner if isinstance(other, BaseException)]


def _is_mistrust(error: Exception) -> bool:
    return any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error))


def _expected(
    refused: ssl.SSLCertVerificationError, host: Host, context: ssl.SSLContext, authority: Path | None
) -> str:
    if refused.verify_code in _WRONG_NAME:
        return f"one for {host.host}"
    if refused.verify_code in _WRONG_TIME:
        return "one that is valid today"
    if authority is None:
        return "one signed by an authority that this system knows; name another in REFORMWATCH_ES_CA"
    known = ", ".join(_name(one["subject"]) for one in context.get_ca_certs())
    return f"one signed by {known or 'the certificate'} in {authority}, which REFORMWATCH_ES_CA names"


def _shown_by(host: Host) -> str:
    """The certificate of a server: believed for once, and for itself only, so that it can be read."""
    try:
        shown = _shake_hands(host, _credulous())
        context = _credulous()
        context.load_verify_locations(cadata=shown)
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VerifyFlags(_ANY_TIME)
        context.verify_mode = ssl.CERT_REQUIRED
        told = _peer(host, context)
    except OSError as error:
        return f"one that cannot be read ({error})"
    names = ", ".join(value for _, value in told.get("subjectAltName", ())) or _name(told["subject"])
    return f"one for {names}, signed by {_name(told['issuer'])}, valid until {told['notAfter']}"


def _name(parts: Any) -> str:
    """The name in a certificate: the last part of it, which is the narrowest."""
    values = [value for part in parts for _, value in part]
    return str(values[-1]) if values else "nobody"


def _credulous() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _shake_hands(host: Host, context: ssl.SSLContext) -> bytes:
    with _connected(host) as plain, context.wrap_socket(plain, server_hostname=_bare(host)) as secured:
        return secured.getpeercert(binary_form=True) or b""


def _peer(host: Host, context: ssl.SSLContext) -> dict[str, Any]:
    with _connected(host) as plain, context.wrap_socket(plain, server_hostname=_bare(host)) as secured:
        return dict(secured.getpeercert() or {})


def _speaks_tls(host: Host) -> bool:
    try:
        _shake_hands(host, _credulous())
    except OSError:
        return False
    return True


def _speaks_http(host: Host) -> bool:
    try:
        with _connected(host) as plain:
            plain.sendall(_HELLO)
            return plain.recv(5) == b"HTTP/"
    except OSError:
        return False


def _connected(host: Host) -> socket.socket:
    return socket.create_connection((_bare(host), host.port), _WAIT)


def _bare(host: Host) -> str:
    """A host without the brackets around an address of version 6."""
    return host.host.strip("[]")
