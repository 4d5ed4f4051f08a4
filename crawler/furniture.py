"""What stands on a page beside the article: buttons, boxes of other stories, counters, captions, bylines, credits.

Everything is matched on short stand-alone lines, without tones (``schema.text.fold``), for pages write "Đọc thêm",
"ĐỌC THÊM" and "Doc them". None of these words is looked for inside running text, where they occur too.
"""

import re
from typing import Literal, NamedTuple

from schema.text import fold

Box = Literal["weak", "soft", "list", "hard"]
"""How final the heading of a box is: a weak one can be a cell, a heading, or an advertisement; a soft one can stand
inside a body that goes on below it; so can a list of headlines, rarely; behind a hard one nothing of the article follows."""

_SHORT = 160  # longer lines are never furniture

_BUTTON = re.compile(
    r"(?:"
    r"[\W_]*|aa|a\s?[+-](?:\s*a\s?[+-]?){0,3}|a(?:\s+a\s?[+-]?){1,3}|tags?|tu khoa|top|menu|in|print|like|share|tweet|rss|email|zalo|facebook|twitter|youtube|linkedin|telegram|messenger|pinterest|instagram|tiktok|viber|google news|copy link|link|audio|podcast|video|tieng viet|english"
    r"|in (?:bai(?: viet)?(?: nay)?|trang|an)|ban in|phien ban in|gui (?:bai viet|email|cho ban be|mail)|luu (?:bai(?: viet)?|tin)|luu|da luu|chia se(?: bai viet)?(?: qua)?(?: (?:facebook|zalo|twitter|email|len .{0,20}))?"
    r"|thich(?: \d+)?|quan tam|theo doi|theo doi .{0,40}(?:tren|google|zalo|facebook|youtube).{0,40}|sao chep(?: lien ket| link)?|lien ket|copy"
    r"|nghe (?:audio|doc bai|bai viet|tin|noi dung|doc|podcast)|nghe|doc bai(?: viet)?|doc tin|phat(?: audio)?|tam dung|giong (?:nam|nu)(?: mien (?:bac|nam|trung))?|nu mien (?:bac|nam)|nam mien (?:bac|nam)|toc do(?: doc)?|[01]\.\d*x|cac tin khac|\d{1,2}:\d\d(?: ?/ ?\d{1,2}:\d\d)?"
    r"|co chu|mac dinh|(?:tang|giam|phong to|thu nho)(?: co)?(?: chu)?|xem (?:voi )?co chu|lon hon|nho hon|(?:do )?tuong phan|kieu chu|font(?: size)?|mau chu|dan dong|dan cach dong"
    r"|trang chu|quang cao|advertisement|dang nhap|dang ky|dang xuat|tim kiem|lien he|so do (?:trang|site|cong)|hoi dap|gop y|bao loi|hotline.{0,40}|duong day nong.{0,40}|mua bao|dat bao|toa soan"
    r"|(?:tro|quay) (?:lai|ve)(?: .{1,40})?|ve (?:dau trang|trang truoc|trang chu)|len dau trang|len tren|dau trang|dong(?: lai)?|thu gon|mo rong|tiep theo"
    r"|gui(?: y kien| binh luan| phan hoi)?|huy|danh gia bai viet|\d+ (?:binh luan|y kien|luot thich|chia se)|(?:binh luan|y kien|chia se|thich)\s*\(?\s*\d+\s*\)?"
    r"|(?:so )?luot (?:xem|doc)(?: tin)?\s*:?\s*[\d.,]*|da xem\s*:?\s*[\d.,]+|views?\s*:?\s*[\d.,]*|[\d.,]+ (?:luot (?:xem|doc)|views?|phut doc)|(?:doc trong )?\d+ phut(?: doc)?"
    r"|advert|comments?|share this(?: (?:article|story|post))?|sponsored(?: content| links?)?|click here (?:to|for) .{1,60}|.{0,40}by clicking here|(?:subscribe|sign up)(?: .{0,40})?(?:newsletters?|updates)?|anh minh hoa|\(?anh minh hoa\)?|anh|video lien quan|xem anh|xem video|nguon anh"
    r")\s*[:.…]*"
)
_LIST = re.compile(
    r"(?:"
    r"(?:cac )?(?:tin|bai|bai viet|tin tuc|tin bai|thong tin)(?: tuc)? (?:cung (?:chuyen muc|chu de|loai|muc|danh muc|tac gia)|khac|da dua|truoc(?: do)?|cu hon|moi hon)|cung (?:chuyen muc|chu de|danh muc|muc|tac gia)|bai (?:cu|moi) hon|cac tin (?:khac|da dua|moi hon|cu hon)|tin khac|bai khac|nhung tin (?:cu|moi) hon|(?:tin|bai) (?:truoc|sau|tiep theo|ke tiep)"
    r"|(?:tin|bai|bai viet)?\s*(?:doc|xem) nhieu(?: nhat)?(?: trong (?:ngay|tuan))?|(?:tin|bai|bai viet) (?:moi(?: nhat| dang| cap nhat)?|noi bat|hot|nong|hay|duoc quan tam|xem nhieu|tieu diem)|moi nhat|moi cap nhat|tin moi trong ngay|dong su kien|chuyen muc khac"
    r"|(?:top|latest|trending|popular|partner|more|other|recent) (?:stories|news|articles|posts)|most (?:read|popular|viewed|shared)|trending(?: now)?|more (?:from|great) .{1,40}"
    r")"
)
_HARD = re.compile(
    r"(?:"
    r"binh luan(?: bai viet)?(?: ?\(\d+\))?|(?:y kien|binh luan) (?:ban doc|cua ban(?: doc)?)(?: ?\(\d+\))?|y kien ?\(\d+\)|gui (?:binh luan|y kien|phan hoi)(?: cua ban)?|phan hoi(?: ?\(\d+\))?|ban doc binh luan|viet binh luan|de lai (?:binh luan|y kien|mot binh luan).{0,40}|(?:vui long|ban can|ban phai) (?:dang nhap|nhap).{0,80}"
    r"|thong ke(?: truy cap| luot truy cap)?|(?:luot|so luot|so nguoi|tong(?: so)?(?: luot)?) (?:truy cap|online|dang online)|(?:tong )?luot truy cap|dang (?:truy cap|online|truc tuyen)|so nguoi truc tuyen|khach (?:online|truc tuyen)"
    r"|lien ket (?:web(?:site)?|trang|khac|huu ich|website khac)|website lien ket|van ban (?:moi|chi dao.{0,20}|phap quy|phap luat moi)|thong bao moi|thu vien (?:anh|video|hinh anh)|van ban moi ban hanh|lich cong tac|danh ba"
    r"|ty gia|gia vang|xo so|newsletter|dang ky nhan (?:tin|ban tin).{0,40}|chuyen trang.{0,30}|su kien noi bat|e-?magazine"
    r")"
)
_WEAK = re.compile(
    r"truc tuyen|hom nay|hom qua|tuan nay|tuan truoc|thang nay|thang truoc|tat ca|y kien|noi bat|tieu diem|thu tuc hanh chinh moi"
    r"|quang cao|tai tro|thoi tiet|chung khoan|danh muc|chuyen muc|multimedia|infographics?"
)
_SOFT = re.compile(
    r"(?:"
    r"(?:tin|bai|bai viet|tin bai|tin tuc|noi dung|thong tin|chu de|su kien|cac tin|cac bai|cac bai viet|cac tin bai)(?: bai)? (?:lien quan|nen doc|dang quan tam|de xuat|goi y)|lien quan|(?:tin|bai) cung (?:su kien|chu de)"
    r"|(?:doc|xem) (?:them|tiep|ngay|them tin|tiep theo|them bai)(?: (?:bai|tin|cac bai|ve|bai viet).{0,40})?|xem chi tiet|moi (?:ban |quy (?:vi|doc gia) )?(?:doc|xem|theo doi)(?: them| tiep)?|moi ban doc|tham khao(?: them)?|xem tat ca|xem toan bo"
    r"|(?:co the )?(?:ban|ban doc)?\s*(?:co the |se |nen )?(?:quan tam|thich|muon doc|xem)|co the ban (?:quan tam|thich|muon biet|chua biet)(?: den)?|danh cho ban|goi y cho ban|de xuat cho ban|duoc quan tam|bai duoc quan tam"
    r"|related(?: (?:news|stories|articles|posts|topics|content))?|(?:read|see) (?:more|next|also|this)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?"
    r")"
)
_COUNTERS = re.compile(
    r"(?:(?:tong )?(?:so )?luot truy cap|truc tuyen|dang (?:online|truc tuyen|truy cap|xem)|hom (?:nay|qua)|(?:trong )?(?:tuan|thang|nam)(?: nay| truoc)?|tat ca|tong (?:so|cong|truy cap|luot).{0,20}|khach|thanh vien|may chu tim kiem|online|visits?)\s*:?\s*(?!(?<=nam )(?:19|20)\d\d$)[\d.,]+(?: (?:nguoi|luot).{0,15})?"
)
_TAGS = re.compile(
    r"(?:tags?|the|tu khoa|chu de|keywords?|nhan|hashtag|the bai viet)\s*:\s*|(?:tags?|tu khoa|keywords?)\s*$|#\S"
)
_INLINE = re.compile(
    r"\s*(?:>>+|»|›|➤|➢|►|▶|→|->|=>|⇒|☞|\|>)"
    r"|\s*(?:xem(?: them| tiep| ngay)?|doc(?: them| tiep| ngay)?|(?:tin|bai|bai viet)(?: lien quan| truoc| khac)|lien quan|tham khao(?: them)?|moi (?:ban )?(?:doc|xem)(?: them)?|co the ban quan tam|(?:read|see) (?:more|also|next)|related|don.?t miss|more)\s*[:>»-]+\s*\S"
)
_ARROW = re.compile(r"\s*(?:[›➤➢►▶→⇒☞]|->|=>)")
_LEGAL = re.compile(
    r"\(?\*\)?\s*khong sao chep|(?:khong|nghiem cam|cam) (?:sao chep|tai ban|trich dan).{0,120}|(?:©|copyright|ban quyen)\b.{0,140}|(?:so )?(?:giay phep|gpxb|gp)\b(?: (?:hoat dong|xuat ban|bao chi|thiet lap|mang)[^\d:]{0,80}| so)?\s*:?\s*(?:so\s*:?\s*)?\d+\s*/.{0,120}|(?:ghi ro nguon|ghi nguon|chi duoc phat hanh|phat trien boi|thiet ke boi|powered by|vui long ghi).{0,140}|all rights reserved.{0,60}|tong bien tap\s*:.{0,80}|(?:nguoi )?chiu trach nhiem(?: (?:noi dung|xuat ban|chinh|quan ly)[^:]{0,40})?\s*:.{0,140}|(?:dia chi|tru so|toa soan|dien thoai|fax|email|dt)\s*:\s.{0,140}"
)
_SITE = re.compile(
    r"(?:trang|cong) (?:thong tin|tin)(?: dien tu)?.{0,100}|cong tttdt.{0,80}|(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho|tp|huyen|quan|phuong|xa|thi xa|thi tran).{0,50}|(?:thi tran|xa|phuong|huyen|quan|thi xa|thanh pho|tinh) [^,.;]{2,40} ?[-–,] ?(?:thi tran|xa|phuong|huyen|quan|thi xa|thanh pho|tp|tinh) [^,.;]{2,40}"
    r"|(?:bao(?! (?:cao|dam|hiem|ve|ton|gom|gio|nhieu|luc|tro)\b)|tap chi|dai (?:phat thanh|truyen hinh)|co quan (?:ngon luan|cua|chu quan)|thong tan xa|chuyen trang) .{1,80}|.{0,40}(?:dien tu|online)|cong hoa xa hoi chu nghia viet nam|doc lap ?[-–] ?tu do ?[-–] ?hanh phuc|chao mung .{0,80}|welcome.{0,40}"
)
_SECTIONS = frozenset(
    [
        "tin tuc",
        "tin tuc su kien",
        "tin tuc - su kien",
        "su kien",
        "thoi su",
        "thoi su chinh tri",
        "thoi su - chinh tri",
        "chinh tri",
        "kinh te",
        "xa hoi",
        "van hoa",
        "van hoa xa hoi",
        "van hoa - xa hoi",
        "phap luat",
        "giao duc",
        "the gioi",
        "quoc te",
        "trong nuoc",
        "trong tinh",
        "tin trong tinh",
        "tin trong nuoc",
        "the thao",
        "giai tri",
        "suc khoe",
        "y te",
        "doi song",
        "cong nghe",
        "khoa hoc",
        "khoa hoc cong nghe",
        "chuyen doi so",
        "cai cach hanh chinh",
        "cai cach hanh chinh - chuyen doi so",
        "cai cach hanh chinh, chuyen doi so",
        "cai cach thu tuc hanh chinh",
        "hanh chinh cong",
        "chinh quyen",
        "chinh quyen dien tu",
        "chinh quyen so",
        "xay dung dang",
        "xay dung chinh quyen",
        "xay dung dang - chinh quyen",
        "xay dung chinh sach",
        "chinh sach",
        "chinh sach moi",
        "chinh sach va cuoc song",
        "doanh nghiep",
        "tai chinh",
        "ngan hang",
        "bat dong san",
        "dau tu",
        "thi truong",
        "do thi",
        "moi truong",
        "nong nghiep",
        "nong thon moi",
        "du lich",
        "ban doc",
        "goc nhin",
        "binh luan",
        "xa luan",
        "phong su",
        "phong su - dieu tra",
        "hoat dong lanh dao",
        "hoat dong cua lanh dao tinh",
        "hoat dong cua lanh dao",
        "tin hoat dong",
        "tin hoat dong cua tinh",
        "tin dia phuong",
        "dia phuong",
        "tin noi bat",
        "tin moi",
        "chi dao dieu hanh",
        "chi dao, dieu hanh",
        "thong tin chi dao dieu hanh",
        "thong tin tuyen truyen",
        "tin tong hop",
        "nghien cuu - trao doi",
        "nghien cuu trao doi",
        "an ninh quoc phong",
        "quoc phong - an ninh",
        "an ninh trat tu",
        "muon mat cuoc song",
        "noi chinh",
        "quoc hoi",
        "nhan su",
        "to chuc bo may",
        "cong vu",
        "can bo cong chuc",
        "news",
        "home",
    ]
)
_CAPTION = re.compile(
    r"(?:^|[.;,(\[\s–—-])\s*(?:Ảnh|ẢNH|Nguồn ảnh|Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu|Đồ họa|Đồ hoạ|Ảnh/Video|Ảnh chụp|Ảnh cắt từ clip|Clip|Photo)\s*(?:[:.]|/|minh h[ọo][aạ]|internet|Internet|\d+\b|CTV|TTXVN|VGP|tư liệu|B[TN]C\b).{0,80}$|^\(?(?:ảnh|Ảnh|ẢNH)\b.{0,60}$|\((?:ảnh|Ảnh|ẢNH)\b[^)]{0,60}\)\.?$"
)
_SCENE = re.compile(
    r"^(?:quang canh|toan canh|hinh anh|khung canh|cac dai bieu (?:tham du|du|chup|du khai mac)|dai bieu (?:tham du|du|chup)|anh chup)\b[^.;]{0,140}$"
    r"|^[^.;]{4,120}\b(?:phat bieu|tham luan|chu tri|trinh bay|bao cao|trao (?:doi|qua|bang khen|giai|thuong)|chup anh|tham gia|du|tra loi|dieu hanh|ket luan|khai mac|be mac|chi dao)\b[^.;:]{0,50}\b(?:hoi nghi|hoi thao|le|phien hop|buoi \w+|cuoc hop|dien dan|toa dam|hop bao|hoi dam|chuong trinh|ky hop|dai hoi)(?: [^\d.;:,]{0,25})?$"
)
_NUMBERED_PICTURE = re.compile(r"\s*[-–(]?\s*(?:Ảnh|Hình|ảnh|hình)\s*(?:số\s*)?\d{1,3}\s*\)?\.?\s*$")

_BYLINE_LABEL = re.compile(
    r"(?:Tác giả|Bài|Tin|Bài viết|Tin,? bài|Người viết|Phóng viên|PV|Thực hiện|Biên tập|Biên soạn|Tổng hợp|(?:Bài|Tin),? (?:và )?ảnh|Tin ảnh|Bài ảnh|Nhóm PV|Nhóm phóng viên|Theo PV|Ảnh|By)\s*[:/]\s*",
    re.IGNORECASE,
)
_BYLINE_NOTE = re.compile(r"\s*(?:\([^()]{2,40}\)|[-–/,]?\s*[Ảả]nh\s*:\s*.{2,30}|\s*/\s*[A-Z][\w.]+)\s*$")
_STAFF = re.compile(
    r"(?:Nhóm |NHÓM )?(?:PV|P\.V|phóng viên|Phóng viên|CTV|Ban [Bb]iên tập|BBT|BTV|TTXVN)(?: [\w./]{2,20})?"
    r"|(?:[A-ZĐ]\.\s?){1,3}[A-ZĐ]\.?"
)
_PLACES = frozenset(
    [
        "ha noi",
        "hai phong",
        "da nang",
        "can tho",
        "hue",
        "quang ninh",
        "quang nam",
        "quang ngai",
        "quang binh",
        "quang tri",
        "thai nguyen",
        "thai binh",
        "bac kan",
        "bac ninh",
        "bac giang",
        "bac lieu",
        "cao bang",
        "lang son",
        "lao cai",
        "yen bai",
        "ha giang",
        "tuyen quang",
        "phu tho",
        "vinh phuc",
        "hoa binh",
        "son la",
        "dien bien",
        "lai chau",
        "hung yen",
        "hai duong",
        "ha nam",
        "nam dinh",
        "ninh binh",
        "thanh hoa",
        "nghe an",
        "ha tinh",
        "binh dinh",
        "phu yen",
        "khanh hoa",
        "ninh thuan",
        "binh thuan",
        "kon tum",
        "gia lai",
        "dak lak",
        "dak nong",
        "lam dong",
        "binh phuoc",
        "tay ninh",
        "binh duong",
        "dong nai",
        "long an",
        "tien giang",
        "ben tre",
        "tra vinh",
        "vinh long",
        "dong thap",
        "an giang",
        "kien giang",
        "hau giang",
        "soc trang",
        "ca mau",
        "ho chi minh",
        "viet nam",
        "ba ria",
        "vung tau",
    ]
)
_OFFICE = re.compile(
    r"(?:tm|kt|tl|tuq)\b|(?:pho )?(?:chu tich|giam doc|bi thu|truong|chanh van phong|cuc truong|vu truong|truong phong)(?: |$)"
    r"|(?:uy ban|ubnd|hdnd|so|bo|phong|ban|bao|dai|cong|tap chi|trang|van phong|tong diem|xep hang|don vi|ket qua|ke hoach|chi so) "
)
_CREDIT = re.compile(
    r"\(?\s*(?:(?:Nguồn|NGUỒN|Nguồn tin|Nguồn bài|Nguồn tin bài)(?:\s+tin)?\s*[:/]\s*(?P<a>[^.()]{2,80}?(?:\.[a-z]{2,}[^()\s]*)*)"
    r"|(?:Theo|THEO)\s*:?\s+(?P<b>(?:(?:[Bb]áo|[Tt]ạp chí|[Cc]ổng|[Đđ]ài|[Tt]rang)\s)?[A-ZÀ-ỸĐ0-9][^.,;()]{1,60}?(?:\.[a-z]{2,}[^()\s,;]*?)*|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org)(?:/\S*?)?))"
    r"\s*\)?\s*\.?/?\.?"
)
_DATELINE = re.compile(
    r"^\s*(?:\((?P<a>[A-Za-zÀ-ỹĐđ][\w.&/À-ỹ ]{1,30})\)\s*[-–—:.,]*|(?P<b>[A-ZĐ][A-ZĐÀ-Ỹ&]{1,9}|[A-Za-z][\w-]{2,20}\.(?:vn|com\.vn|com|net)|[A-ZĐ]{2,5}\.(?:VN|vn))\s*[-–—:]|(?P<c>BNEWS|QNP|VOV\.VN)\s+[-–—]?)\s*(?=\S)"
)
_OUTLETS = {
    "ttto": "tuoitrethudo.vn", "tttd": "tuoitrethudo.vn", "dnth": "doanhnghiephoinhap.vn", "tto": "tuoitre.vn",
    "ndo": "nhandan.vn", "nhan dan": "nhandan.vn", "dan tri": "dantri.com.vn", "chinhphu.vn": "baochinhphu.vn",
    "ldo": "laodong.vn", "nldo": "nld.com.vn", "tno": "thanhnien.vn", "vov.vn": "vov.vn", "vov": "vov.vn",
    "hnm": "hanoimoi.vn", "hnmo": "hanoimoi.vn", "plvn": "baophapluat.vn", "plo": "plo.vn", "tpo": "tienphong.vn",
    "vtv.vn": "vtv.vn", "ttxvn": "vietnamplus.vn", "vietnam+": "vietnamplus.vn", "bnews": "bnews.vn",
    "vnexpress": "vnexpress.net", "vietnamnet": "vietnamnet.vn", "dtck": "tinnhanhchungkhoan.vn",
    "sggp": "sggp.org.vn", "sggpo": "sggp.org.vn", "bqn": "baoquangninh.vn", "qnp": "quangninh.gov.vn",
    "moha.gov.vn": "moha.gov.vn", "mic.gov.vn": "mic.gov.vn", "tcnn": "tcnn.vn", "cand": "cand.com.vn",
}  # fmt: skip


class Dateline(NamedTuple):
    """The mark that opens a lead ("TTTĐ - ", "(Chinhphu.vn) - "): its length and what it names."""

    length: int
    name: str


def _short(text: str) -> str | None:
    return fold(text).strip(" .:;,…|•·*-–—\t") if len(text) <= _SHORT else None


def is_button(text: str) -> bool:
    """A line that is only a control or an ornament of the page.

    >>> is_button("In bài viết"), is_button("Bình luận (0)"), is_button("In bài viết của tỉnh Hà Nam")
    (True, True, False)
    """
    flat = _short(text)
    return flat is not None and (_BUTTON.fullmatch(flat) is not None or _LEGAL.fullmatch(flat) is not None)


def box(text: str) -> Box | None:
    """Whether a line is the heading of a box of other stories, and how final it is.

    >>> box("Cùng chuyên mục"), box("ĐỌC THÊM:"), box("Xem thêm các kết quả, Hà Nội đạt 91,43%")
    ('list', 'soft', None)
    """
    flat = _short(text)
    if not flat:
        return None
    if _HARD.fullmatch(flat):
        return "hard"
    if _LIST.fullmatch(flat):
        return "list"
    if _WEAK.fullmatch(flat) or _COUNTERS.fullmatch(flat):
        return "weak"
    return "soft" if _SOFT.fullmatch(flat) else None


def is_inline_teaser(text: str) -> bool:
    """A single line that leads to another story: ">> Quảng Ninh dẫn đầu", "Xem thêm: …"."""
    longest = 250
    if len(text) > longest or _INLINE.match(fold(text)) is None:
        return False
    # Arrows are bullets of lists as well: "➢ Huyện Hòa Sơn: 92,4%;".
    return not _ARROW.match(text) or not (text.endswith((".", ";", ",")) or re.search(r":\s", text))


def tags_label(text: str) -> int | None:
    """The length of the label that opens a line of tags, None for another line."""
    longest = 400
    found = _TAGS.match(fold(text)) if len(text) <= longest else None
    return None if found is None else (0 if text[0] == "#" else found.end())


def is_site_name(text: str) -> bool:
    """The name of a portal or newspaper, or the motto above it, as pages repeat it in their head."""
    flat = _short(text)
    if flat is None or not _SITE.fullmatch(flat):
        return False
    # "UBND tỉnh Hòa Sơn" is a site, "UBND tỉnh ban hành kế hoạch" is a headline.
    office = re.match(r"(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho|tp|huyen|quan|phuong|xa|thi xa|thi tran)\b", flat)
    return office is None or all(not word[0].islower() for word in text.strip(" .:|-–")[office.end() :].split())


def is_section(text: str) -> bool:
    """A section of a newspaper or portal, or a path of them: "Trang chủ > Thời sự"."""
    flat = _short(text)
    if flat is None:
        return False
    parts = [part.strip() for part in re.split(r"\s*(?:[>›»/|→]|\s-\s(?=trang chu))\s*", flat) if part.strip()]
    return bool(parts) and (parts[0] in {"trang chu", "home"} or all(part in _SECTIONS for part in parts))


def is_caption(text: str) -> bool:
    """A line under a picture that says so: it names the photographer, or a scene without a figure.

    >>> is_caption("Quang cảnh hội nghị. Ảnh: Gia Huy"), is_caption("Quang cảnh hội nghị"), is_caption("Hà Nội đạt 91,43%")
    (True, True, False)
    """
    long, longest, scene = 200, 320, 160
    if len(text) <= longest and (found := _CAPTION.search(text)):
        # A long line of several sentences is a paragraph to which the page has glued a credit.
        return len(text) <= long or not re.search(r"[^\W\d]{2}[.!?]\s", text[: found.start()])
    return len(text) <= scene and not any(sign.isdigit() for sign in text) and bool(_SCENE.match(fold(text)))


def without_picture_number(text: str) -> str:
    """An alternative text without its number: "… - Ảnh 1." says nothing of its own."""
    longest = 400  # the pattern is slow on long stretches of blanks
    return _NUMBERED_PICTURE.sub("", text) if len(text) <= longest else text


def byline(text: str) -> tuple[str, ...]:
    """The authors that a line names, when it names nothing else.

    >>> byline("Tin, ảnh: Nguyễn Thị Hoa - Trần Nam"), byline("GIA HUY"), byline("Hà Nội đạt 91,43%")
    (('Nguyễn Thị Hoa', 'Trần Nam'), ('GIA HUY',), ())
    """
    longest = 80
    if len(text) > longest or "\t" in text:  # a tab stands between the cells of a table
        return ()
    line = text.strip(" -–|*.")
    label = _BYLINE_LABEL.match(line)
    line = _BYLINE_NOTE.sub("", line[label.end() :] if label else line).strip(" .")
    names = tuple(name.strip(" .") for name in re.split(r"\s*(?:\s[-–]\s?|[-–]\s|[,;&/]|\bvà\b)\s*", line))
    least = 1 if label else 2
    return names if all(_STAFF.fullmatch(name) or _is_name(name, least) for name in names) else ()


def _is_name(text: str, least: int) -> bool:
    """Two to five words, each with a capital, none a figure, and together no province."""
    words, most = text.split(), 5
    return (
        least <= len(words) <= most
        and fold(text) not in _PLACES
        and not _OFFICE.match(fold(text))
        and all(word[0].isupper() and word.strip(".").isalpha() for word in words)
        and (text.isupper() or all(word[1:].islower() or len(word.strip(".")) == 1 for word in words))
    )


def has_byline_label(text: str) -> bool:
    """Whether a byline says that it is one."""
    return bool(byline(text)) and _BYLINE_LABEL.match(text.strip(" -–|*.")) is not None


def credit(text: str) -> str | None:
    """The source that a short line credits.

    >>> credit("Nguồn: Báo Ninh Bình"), credit("Theo danang.gov.vn."), credit("Theo kế hoạch, Hà Nội đạt 90%.")
    ('Báo Ninh Bình', 'danang.gov.vn', None)
    """
    longest = 100
    found = _CREDIT.fullmatch(text.strip()) if len(text) <= longest else None
    return (found.group("a") or found.group("b")).strip(" .,") if found else None


def dateline(text: str) -> Dateline | None:
    """The newspaper's mark at the beginning of a lead."""
    found = _DATELINE.match(text[:60])
    if found is None:
        return None
    return Dateline(found.end(), found.group("a") or found.group("b") or found.group("c"))


def outlet_of(mark: Dateline | None) -> str | None:
    """The outlet that a dateline stands for, when that is clear."""
    return None if mark is None else _OUTLETS.get(fold(mark.name).strip())
