"""Made-up hosts on this machine: how the demonstration crawls ``baotinh.example`` over real HTTP.

Only the connection is redirected. Robots rules, delays, redirects and addresses all see the made-up host, so the
spiders behave as they would on the web.
"""

from urllib.parse import urlsplit, urlunsplit

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.hosts import is_loopback


class LoopbackHandler(HTTP11DownloadHandler):
    """Plain HTTP; requests for mapped hosts go to their port on this machine, with the host they asked for."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._hosts: dict[str, str] = crawler.settings.getdict("LOOPBACK_HOSTS")

    async def download_request(self, request: Request) -> Response:
        """The response as if the made-up host had answered."""
        parts = urlsplit(request.url)
        host = parts.hostname or ""
        address = self._hosts.get(host)
        if address is None and not is_loopback(host):
            return await super().download_request(request)
        # A proxy that the environment names for the web has no way to this machine.
        direct = {key: value for key, value in request.meta.items() if key != "proxy"}
        local = request.replace(url=urlunsplit(parts._replace(netloc=address or parts.netloc)), meta=direct)
        local.headers["Host"] = parts.netloc
        response = await super().download_request(local)
        request.meta.update(local.meta)
        return response.replace(url=request.url)
