"""Web pages and files into Articles: spiders, page reading, the archive. The only home of Scrapy."""
