"""One article, one name: what two addresses have in common when they lead to the same article.

Scheme, ``www.``, mobile and AMP twins, what counts visitors, a slash or an ending, the host an outlet had before, and a
headline that changed in the slug: none of these makes another article.
"""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from crawler.addresses import clean
from crawler.outlet import Outlet, outlet_of

_FRONTS = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_AMP = re.compile(r"^/amp(?=/)|/amp/?$|\.amp$", re.IGNORECASE)
_ENDING = re.compile(r"\.(?:html?|amp|vnp|ldo|vgp|chn|tpo|epi|bbg)$", re.IGNORECASE)
_TWINS = frozenset({"amp", "outputtype", "mobile", "print"})
_PORTS = {"http": 80, "https": 443}


def identity(url: str, outlet: type[Outlet] | None = None) -> str:
    """The name of the article at an address, the same for every address that is known to lead to it.

    >>> identity("http://m.baotinh.example/amp/a-12345.html?utm_source=zalo") == identity("https://baotinh.example/a-12345.html")
    True
    >>> identity("https://baodientu.chinhphu.vn/Tin/Bai/449309.vgp"), identity("https://tuoitre.vn/moi-100260719105652904.htm")
    ('baochinhphu.vn/Tin/Bai/449309', 'tuoitre.vn#100260719105652904')
    """
    try:
        parts = urlsplit(clean(url))
        port = parts.port
    except ValueError:
        return url
    declared = outlet or outlet_of(url)
    host = _FRONTS.sub("", (parts.hostname or "").lower())
    if declared is not None and host in {_FRONTS.sub("", one) for one in declared.former}:
        host = declared.domains[0]
    if port is not None and port != _PORTS.get(parts.scheme):
        host = f"{host}:{port}"
    pairs = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0].lower() not in _TWINS]
    query = f"?{urlencode(sorted(pairs))}" if pairs else ""
    path = _AMP.sub("", parts.path)
    if declared is not None and "id" in declared.article.groupindex:
        found = declared.article.search(parts.path + query)
        if found is not None and found["id"]:
            return f"{host}#{found['id']}"
    return f"{host}{_ENDING.sub('', path).rstrip('/')}{query}"
