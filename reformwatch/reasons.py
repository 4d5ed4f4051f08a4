"""Why something was left out, in the reader's words: the stages keep short codes and say the detail in English."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crawler.health import Alarm

WORDS: dict[str, str] = {
    "archive": "không có trong bản lưu",
    "binary": "không phải văn bản (ảnh, tệp nén, tệp nhị phân)",
    "broken": "trang nén bị hỏng",
    "bug": "lỗi của chương trình",
    "certificate": "chứng thư bảo mật của máy chủ không hợp lệ",
    "connection": "không kết nối được",
    "cut_off": "trang bị đứt giữa chừng",
    "dns": "không tìm thấy máy chủ",
    "empty": "không có nội dung",
    "encoding": "bảng mã không đọc được",
    "failed": "lỗi khi tải",
    "feed_empty": "nguồn RSS không có mục nào",
    "feed_not_xml": "địa chỉ RSS không phải RSS",
    "gate": "trang chỉ mở cho trình duyệt có cookie hoặc đã xác minh người dùng",
    "host_down": "máy chủ không trả lời, lần này thôi hỏi",
    "listing_empty": "trang danh mục không còn liệt kê bài nào",
    "listing": "trang danh sách, không phải một bài",
    "login": "trang đòi đăng nhập",
    "missing": "không có tệp hoặc thư mục này",
    "media": "trang chỉ có ảnh, phim hoặc âm thanh",
    "no_sitemap": "không có sơ đồ trang",
    "no_text": "không có chữ của bài nào",
    "not_html": "không phải trang HTML",
    "obstacle": "trang này có thể không cho máy đọc",
    "offsite": "dẫn ra ngoài trang báo",
    "record": "dòng không đúng dạng bản ghi",
    "redirects": "chuyển hướng quá nhiều lần",
    "robots": "trang không cho phép đọc tự động (robots.txt)",
    "scheme": "địa chỉ không phải của trang web",
    "silence": "máy chủ xin để yên một thời gian",
    "sitemap_broken": "sơ đồ trang bị hỏng",
    "sitemap_empty": "sơ đồ trang trống",
    "sitemap_not_xml": "sơ đồ trang không phải XML",
    "timeout": "quá thời gian chờ",
    "too_large": "quá lớn (một tệp tối đa 20 MB, một bài tối đa 2 triệu ký tự)",
    "torn": "bản lưu bị đứt",
    "unreadable": "không đọc được tệp",
}
TELLING = frozenset({"bug"})
"""Codes whose detail is told as it is: the name of an error is for who mends it."""
_DETAILS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("too_large", re.compile(r"found ([\d,]+) bytes"), "có {} byte"),
    ("too_large", re.compile(r"found ([\d,]+) characters"), "có {} ký tự"),
    ("too_large", re.compile(r"found ([\d,]+) elements"), "có {} phần tử"),
    ("encoding", re.compile(r"looks like doubly encoded text"), "chữ bị mã hóa hai lần"),
    ("encoding", re.compile(r"looks like ([\w-]+)"), "có vẻ là {}"),
    ("torn", re.compile(r"the record at (\d+) is broken"), "bản ghi ở vị trí {}"),
    ("record", re.compile(r"expected an Article, but ([\w.]+):"), "sai ở {}"),
    ("unreadable", re.compile(r"Permission denied"), "không có quyền đọc"),
    ("unreadable", re.compile(r"Is a directory"), "là thư mục"),
)
"""What of an English detail is worth telling, in Vietnamese."""


NOT_ASKED: dict[str, str] = {
    "known": "đã đọc",
    "known_sitemaps": "sơ đồ trang không đổi",
    "off_topic": "không về cải cách hành chính",
    "old_sitemaps": "sơ đồ trang cũ chưa mở (dùng --since)",
    "outside": "ngoài những ngày được hỏi",
    "silence": "máy chủ xin để yên",
}
"""Why a crawl did not ask for an address."""


def reason_words(reason: str, detail: str = "") -> str:
    """A reason in words; one that has none here keeps its code and its detail.

    >>> reason_words("http_404"), reason_words("empty", "the source is empty"), reason_words("odd", "seen once")
    ('máy chủ trả lời mã 404', 'không có nội dung', 'odd: seen once')
    >>> reason_words("encoding", "a.txt: the source looks like TCVN3, expected Unicode or Windows-1258")
    'bảng mã không đọc được: có vẻ là TCVN3'
    """
    kind, _, status = reason.partition("_")
    if kind == "http" and status.isdecimal():
        return f"máy chủ trả lời mã {status}"
    known = WORDS.get(reason)
    if known is not None and not (detail and reason in TELLING):
        more = _told(reason, detail)
        return f"{known}: {more}" if more else known
    return f"{known or reason}: {detail}" if detail else known or reason


def _told(reason: str, detail: str) -> str | None:
    for code, pattern, words in _DETAILS:
        if code == reason and (found := pattern.search(detail)):
            return words.format(*(group.replace(",", ".") for group in found.groups()))
    return None


FIELDS: dict[str, str] = {
    "body": "thân bài",
    "title": "tiêu đề",
    "date": "ngày đăng",
    "lead": "sapo",
    "authors": "tác giả",
    "section": "chuyên mục",
}
"""What the pages of an outlet have or lack."""


def alarm_words(alarm: "Alarm") -> str:
    """What an outlet gave until now and gives no more, in words."""
    kept = f", bản gốc giữ ở {alarm.archive.file}:{alarm.archive.offset}" if alarm.archive else ""
    if alarm.kind == "listing":
        return f"{alarm.outlet}: trang danh mục {alarm.what} không còn dẫn đến bài nào{kept}"
    before, now = (f"{100 * (share or 0):.0f}%" for share in (alarm.before, alarm.now))
    return (
        f"{alarm.outlet}: {FIELDS[alarm.what]} từ {before} còn {now} số trang, có lẽ trang đã đổi giao diện; "
        f"ví dụ {alarm.url}{kept}"
    )


def note_words(note: str) -> str:
    """A remark of a crawl ("address: code detail") in words.

    >>> note_words("https://bao.example/rss: feed_empty")
    'https://bao.example/rss: nguồn RSS không có mục nào'
    """
    place, _, rest = note.partition(": ")
    code, _, detail = rest.partition(" ")
    return f"{place}: {reason_words(code, detail)}"
