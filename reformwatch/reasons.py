"""Why something was left out, in the reader's words: the stages keep short codes and say the detail in English."""

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
    "redirects": "chuyển hướng quá nhiều lần",
    "robots": "trang không cho phép đọc tự động (robots.txt)",
    "silence": "máy chủ xin để yên một thời gian",
    "sitemap_broken": "sơ đồ trang bị hỏng",
    "sitemap_empty": "sơ đồ trang trống",
    "sitemap_not_xml": "sơ đồ trang không phải XML",
    "timeout": "quá thời gian chờ",
    "too_large": "quá lớn (một tệp tối đa 20 MB, một bài tối đa 2 triệu ký tự)",
    "torn": "bản lưu bị đứt",
}
TELLING = frozenset({"archive", "bug", "too_large", "torn", "encoding"})
"""Codes whose detail tells the reader more than the words."""


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
    """
    kind, _, status = reason.partition("_")
    if kind == "http" and status.isdecimal():
        return f"máy chủ trả lời mã {status}"
    known = WORDS.get(reason)
    if known is not None and not (detail and reason in TELLING):
        return known
    return f"{known or reason}: {detail}" if detail else known or reason


def note_words(note: str) -> str:
    """A remark of a crawl ("address: code detail") in words.

    >>> note_words("https://bao.example/rss: feed_empty")
    'https://bao.example/rss: nguồn RSS không có mục nào'
    """
    place, _, rest = note.partition(": ")
    code, _, detail = rest.partition(" ")
    return f"{place}: {reason_words(code, detail)}"
