"""Made-up hosts on this machine: how the demonstration crawls ``baotinh.example`` over real HTTP.

Only the connection is redirected. Robots rules, delays, redirects and addresses all see the made-up host, so the
spiders behave as they would on the web.
"""

from urllib.parse import urlsplit, urlunsplit

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Response


class LoopbackHandler(HTTP11DownloadHandler):
    """Plain HTTP; requests for mapped hosts go to their port on this machine, with the host they asked for."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._hosts: dict[str, str] = crawler.settings.getdict("LOOPBACK_HOSTS")

    async def download_request(self, request: Request) -> Response:
        """The response as if the made-up host had answered."""
        parts = urlsplit(request.url)
        address = self._hosts.get(parts.hostname or "")
        if address is None:
            return await super().download_request(request)
        local = request.replace(url=urlunsplit(parts._replace(netloc=address)))
        local.headers["Host"] = parts.netloc
        response = await super().download_request(local)
        request.meta.update(local.meta)
        return response.replace(url=request.url)
