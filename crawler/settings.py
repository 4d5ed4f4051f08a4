"""Scrapy's settings: how this crawler behaves towards other people's servers.

Robots rules are obeyed, and nothing in this project turns that off: the value here is final, for :func:`crawler.crawl.crawl`
has no parameter for it. A delay can be made longer by anyone and shorter only for servers on this machine.
"""

BOT_NAME = "reformwatch"
USER_AGENT = "reformwatch/0.1 (+https://example.org/; no contact given)"
"""Replaced by :func:`user_agent` in every crawl: a site must be able to reach the person who crawls it."""

# Rules of the site come first.
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "reformwatch"

# One request at a time and a pause after it; slower still when the server is slow.
DEFAULT_DELAY = 2.0
DOWNLOAD_DELAY = DEFAULT_DELAY
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 1
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = DEFAULT_DELAY
AUTOTHROTTLE_MAX_DELAY = 60.0
AUTOTHROTTLE_TARGET_CONCURRENCY = 0.5

# Nothing may hang, and nothing may fill the memory.
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_VERIFY_CERTIFICATES = True
DNS_TIMEOUT = 15
RETRY_TIMES = 2
REDIRECT_MAX_TIMES = 5
METAREFRESH_ENABLED = False
RETRY_HTTP_CODES = [500, 502, 504, 522, 524, 408]  # 429 and 503 may say how long to wait: crawler.politeness
# Depth is bounded where addresses are found (crawler.spider): articles are followed nowhere.
DEPTH_LIMIT = 0

# Only the web: a link to file:, ftp: or data: is not followed.
DOWNLOAD_HANDLERS = {
    "http": "crawler.loopback.LoopbackHandler",
    "https": "scrapy.core.downloader.handlers.http11.HTTP11DownloadHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "crawler.politeness.PatienceMiddleware": 90,
    "crawler.politeness.RobotsMiddleware": 100,
    "crawler.limits.TypeMiddleware": 585,  # behind Scrapy's unpacking (590)
    "crawler.limits.GateMiddleware": 650,  # before Scrapy's redirects (600)
}
# What is never used is not loaded either: a crawl begins half a second sooner.
EXTENSIONS = {
    "scrapy.extensions.throttle.AutoThrottle": None,
    "crawler.politeness.Throttle": 0,
    "scrapy.extensions.telnet.TelnetConsole": None,
    "scrapy.extensions.remote_control.RemoteControl": None,
    "scrapy.extensions.feedexport.FeedExporter": None,
    "scrapy.extensions.memusage.MemoryUsage": None,
    "scrapy.extensions.memdebug.MemoryDebugger": None,
    "scrapy.extensions.spiderstate.SpiderState": None,
    "scrapy.extensions.closespider.CloseSpider": None,
    "scrapy.extensions.logstats.LogStats": None,
}

# No way in, no memory of earlier visits.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
COOKIES_ENABLED = False
REFERER_ENABLED = False

DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
    "Accept-Language": "vi,en;q=0.3",
}
# Scrapy would read the source of a callback at every page, and begin a hundred workers for what a page yields.
WARN_ON_GENERATOR_RETURN_VALUE = False
CONCURRENT_ITEMS = 1
LOG_LEVEL = "ERROR"


def user_agent(contact: str) -> str:
    """How the crawler names itself; ``contact`` is an e-mail address or a page about the crawl.

    >>> user_agent("toasoan@baotinh.example")
    'reformwatch/0.1 (+toasoan@baotinh.example)'
    """
    return f"{BOT_NAME}/0.1 (+{contact})"
