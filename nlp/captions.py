"""What holds for a whole table: its caption, the line above it, the title; and whether it is a table of something else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from nlp.draft import Bound, Refused
from nlp.headoffices import offices_told
from nlp.lexicon import normal
from nlp.mention import Mention
from nlp.mentions import mentions
from nlp.patterns import cue
from nlp.places import label_of
from nlp.roles import role_of
from nlp.scan import scan
from nlp.serviceblocks import with_services
from nlp.state import MINISTRIES, NATION, PROVINCES, Name, State, Topic
from nlp.yearcontext import DAILY, newest_measured
from schema.catalogue import catalogue
from schema.fact import Modality


@dataclass(slots=True)
class Context:
    """What the rows and columns of a table leave to its surroundings."""

    name: Name | None = None
    indicator: str | None = None
    year: int | None = None
    dated: bool = False
    """Whether the caption itself tells that year."""
    named: bool = False
    """Whether the caption itself names the indicator; else it is handed down from farther above."""
    announced: bool = False
    """Whether that is a line that announces what stands below it, and no sentence of its own."""
    several: bool = False
    """Whether the caption names several, so that only the table tells which."""
    places: bool = False
    """Whether the caption speaks of places, not of scores."""
    bracketed: bool = False
    """Whether the caption says that places stand in brackets."""
    bracketed_year: int | None = None
    """The year of those places, where the caption tells another than that of the table."""
    years: tuple[int, ...] = ()
    """The years that the nearest caption tells, in its order."""
    modality: Modality = "actual"
    noun: str | None = None
    """The type of the units that the caption speaks of: "Huyện", "Sở"."""
    block: Name | None = None
    part: Name | None = None
    """The part of that block whose units the table lists: ministries with services for the public, or those without."""
    region: Name | None = None
    """The region whose units the table lists."""
    home: tuple[str, ...] = ()
    """The province of the article, or the ministry."""
    offices: str | None = None
    """Whose branches the table lists by their provinces: "BHXH các tỉnh"."""
    nearest: str = ""
    """The line right above."""
    foreign: bool = False
    """Whether the caption announces something that is recorded nowhere here."""


_FOREIGN = cue(
    r"(?<!\w)(?:kim\s+ngạch|xuất\s+(?:khẩu|nhập\s+khẩu|siêu)|nhập\s+khẩu|giá(?!\s+trị)|giá\s+trị\s+(?:sản\s+xuất|xuất|nhập|hàng|giao\s+dịch|gia\s+tăng)|đồng/\w+|nghìn\s+đồng|triệu\s+đồng|tỷ\s+đồng|usd|vnđ|nhiệt\s+độ|độ\s+ẩm|lượng\s+mưa|mưa|mực\s+nước|thời\s+tiết"
    r"|hồ\s+sơ|tiếp\s+nhận|đúng\s+hạn|trễ\s+hạn|quá\s+hạn|tồn\s+đọng|grdp|gdp|thu\s+ngân\s+sách|chi\s+ngân\s+sách|ngân\s+sách(?!\s+số)|vốn|fdi|giải\s+ngân|dự\s+án|dân\s+số|diện\s+tích|sản\s+lượng|năng\s+suất\s+lúa|doanh\s+thu|lợi\s+nhuận|lượt\s+khách|du\s+khách|khách\s+(?:du\s+lịch|quốc\s+tế)"
    r"|thí\s+sinh|môn|điểm\s+(?:chuẩn(?!\s*$)|thi|sàn|trúng\s+tuyển)|thpt|trường|tuyển\s+sinh|học\s+sinh|sinh\s+viên|ca\s+(?:mắc|nhiễm|bệnh)|tử\s+vong|tiêm|mũi|huy\s+chương|hc[vbđ]|trận|bàn\s+thắng|bàn\s+thua|hiệu\s+số|đội\s+bóng|đội|câu\s+lạc\s+bộ|clb|v-?league|vòng\s+\d+|giải\s+đấu|bóng\s+đá|vđv|vận\s+động\s+viên|huấn\s+luyện\s+viên"
    r"|vé|khung\s+giờ|thời\s+gian(?!\s+(?:thực\s+hiện|đánh))|lịch\s+(?:thi|phát|trình|chạy|cúp|nghỉ|tiếp|họp)|ngày\s+giờ|cổ\s+phiếu|chứng\s+khoán|lãi\s+suất|tỷ\s+giá|ngoại\s+tệ|xăng|kỳ\s+hạn|thu\s+nhập|lương|hộ\s+nghèo|nông\s+thôn\s+mới|tai\s+nạn|biên\s+chế|số\s+(?:người|lượng|hộ|dân|phiếu|thuê\s+bao)"
    r"|tấn|lượt|giá\s+bán|căn\s+hộ|phòng\s+học|giường|tàu|chuyến|olympic|chỉ\s+số\s+(?:giá|sản\s+xuất|chất\s+lượng\s+không\s+khí)|aqi|export|import|price|temperature|match|goals?|team|gold|medals?|revenue|population|budget)(?!\w)"
)
"""What tables are of that have nothing to do with reform."""
_SHARES = frozenset({"tỷ lệ", "tỉ lệ"})
_NO_CAPTION_END = (".", "!", "?", "…")
_CAPTION = cue(r"\s*(?:bảng|biểu|phụ\s+lục|hình|table|figure)(?:\s+(?:số\s+)?[\divx.]+)?\s*[:.–-]?")
_PLACES = cue(r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|vị\s+trí|hạng|rank(?:ing)?s?)(?!\w)")
_SCORES = cue(r"(?<!\w)(?:điểm(?:\s+số)?|giá\s+trị|tỷ\s+lệ|scores?|points?|values?)(?!\w)")
_BRACKETED = cue(
    r"(?<!\w)(?:hạng|vị\s+trí|thứ\s+bậc)\s+(?:(?:để|đặt|ghi|nằm|được|là|số|ở|được\s+ghi)\s+)*(?:trong|ở)\s+(?:dấu\s+)?ngoặc|(?:trong|ở)\s+(?:dấu\s+)?ngoặc(?:\s+đơn)?\s+(?:là|ghi)?\s*(?:vị\s+trí|thứ\s+hạng|xếp\s+hạng|hạng)(?:\s+(?:của\s+)?năm\s+(?P<last>\d{4}))?|\((?:thứ\s+|xếp\s+)?hạng\)|điểm(?:\s+số)?\s*/\s*(?:xếp\s+|thứ\s+)?hạng|(?:rank(?:ing)?s?|positions?|places?)\s+(?:(?:in|for|of)\s+(?P<then>\d{4})\s+)?(?:\w+\s+){0,2}in\s+(?:brackets|parentheses)|in\s+(?:brackets|parentheses),?\s+(?:the\s+)?(?:rank(?:ing)?s?|positions?|places?)"
)
_AIMS = cue(r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|phấn\s+đấu|lộ\s+trình|targets?)(?!\w)")
_RESULTS = cue(r"(?<!\w)(?:kết\s+quả|thực\s+hiện|đạt|đánh\s+giá|so\s+sánh|so\s+với|thực\s+trạng|results?)(?!\w)")
_BLOCK = cue(
    r"(?<!\w)(?:khối|cấp|các|nhóm|số|ubnd)\s+(?:ubnd\s+|cấp\s+|đơn\s+vị\s+)*(?P<type>huyện|quận|xã|phường|sở)(?!\w)"
)
_LOCALITIES = cue(r"(?<!\w)(?:khối|cấp|các|nhóm|số)\s+(?:các\s+|ubnd\s+)*địa\s+phương(?!\w)")
"""The form “Bảng xếp hạng khối địa phương": in a province's own table, of units without their type."""
_COUNTIES, _COMMUNES = "Huyện|Thành phố", "Xã|Phường"
_MINISTRIES = cue(r"(?<!\w)(?:(?:các|khối|cấp|\d\d)\s+bộ(?!\s+(?:chỉ|tiêu|phận))|bộ,\s*(?:ngành|cơ\s+quan))(?!\w)")
_PROVINCES = cue(
    r"(?<!\w)(?:các|6[0-4]|34|khối|cấp)\s+(?:tỉnh|địa\s+phương)(?!\w)(?!\s+(?:vùng|khu|miền|thuộc|trong|bắc|nam|đông|tây|đồng|duyên|trung))"
)
_OF_MONTH = cue(r"(?:tháng|quý)\s+\w{1,3}\s*(?:[/.-]|năm)\s*(?P<year>20\d\d)(?!\d)")


_MEASURED = (MINISTRIES, PROVINCES)
_OF_MEANS = cue(r"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị)(?!\w)(?!\s+(?:cao|thấp|khá))")
"""In the caption of a table of means alone."""
_NATIONAL_MEANS = cue(r"(?<!\w)(?:national|nationwide|country['’]s)\s+(?:median|mean|average)s?(?!\w)")
_ANNOUNCES = cue(r"(?<!\w)(?:bảng|biểu|dưới\s+đây|sau\s+đây|như\s+sau|kèm\s+theo|table|below|following)(?!\w)")
"""In a sentence that ends in front of a table and speaks of it."""


def foreign(text: str) -> bool:
    """Whether a caption or heading names what is recorded nowhere here: prices, matches, exports, files.

    >>> foreign("Bảng: Kim ngạch xuất khẩu năm 2022"), foreign("Bảng: Giá trị PAPI năm 2022")
    (True, False)
    """
    lowered = normal(text)
    found = mentions(text, lowered)
    if any(mention.kind in {"indicator", "component"} for mention in found):
        return False
    return _FOREIGN.search(lowered) is not None or any(
        mention.kind == "other" and mention.ids[0] not in _SHARES for mention in found
    )


def heads_a_table(lowered: str) -> bool:
    """Whether a normal line calls itself the caption of a table: "bảng 1. …"."""
    return _CAPTION.match(lowered) is not None


_NUMBERED = cue(r"\s*(?:bảng|biểu|table)\s+(?:số\s+)?(?:\d{1,2}|[ivx]{1,4})\s*[:.–-]?\s+\w")


def titles_a_table(line: str) -> bool:
    """Whether a line is the numbered title of a table: "Bảng 2. Xếp hạng các sở"; no sentence about one.

    >>> titles_a_table("Bảng 2. Xếp hạng các sở"), titles_a_table("Bảng 2 cho thấy chỉ số còn thấp.")
    (True, False)
    """
    return _NUMBERED.match(normal(line)) is not None and not line.rstrip().endswith(_NO_CAPTION_END)


def captions_above(lines: Iterable[str]) -> list[str]:
    """Of the lines above a table, the nearest first, those that say what it is of: up to a sentence, or to one that names an indicator."""
    found: list[str] = []
    for line in islice(lines, MOST_CAPTIONS):
        found.append(line)
        if not is_caption(line) or any(mention.kind == "indicator" for mention in mentions(line, normal(line))):
            break
    return found


MOST_CAPTIONS = 3


def is_caption(line: str) -> bool:
    """Whether a line announces what stands below it, and is no sentence of its own."""
    text = normal(line).strip()
    return _CAPTION.match(text) is not None or not text.endswith(_NO_CAPTION_END)


def noun_of(caption: str) -> str | None:
    """The type of the units that a caption, or the heading of a group of rows, says stand below it."""
    block = _BLOCK.search(caption)
    return label_of(block["type"]) if block else None


def context_of(captions: Sequence[str], state: State, *, page: bool) -> Context:
    """Subject, indicator, year and measure of a whole table: from its captions, the nearest first, then from the text.

    A table of a ``page`` has no place in its text: what the last sentence spoke of says little of it.
    """
    context = Context(home=state.home.ids if state.home is not None else (), nearest=next(iter(captions), ""))
    found: list[list[Mention]] = [mentions(caption, normal(caption)) for caption in captions]
    for caption, named in zip(captions, found, strict=True):
        codes = dict.fromkeys(mention.ids[0] for mention in named if mention.kind == "indicator")
        if not codes and is_caption(caption):  # in a sentence such words are often ordinary ones
            codes = dict.fromkeys(
                mention.ids[0].split("/", 1)[0] for mention in named if mention.kind == "component" and mention.strong
            )
        if codes:
            one = next(iter(codes)) if len(codes) == 1 else _of_title(codes, state)
            context.indicator, context.named, context.several = one, one is not None, one is None
            context.announced = is_caption(caption) or _ANNOUNCES.search(normal(caption)) is not None
            break
        if is_caption(caption) and foreign(caption):
            context.foreign = True
            break
    if context.indicator is None and not context.several:
        topics = _topics(state, page=page)
        context.indicator = _handed_down(topics)
        if context.indicator is None and len(state.indicators_so_far) == 1 and not any(t.indicators for t in topics):
            context.indicator = state.indicators_so_far[0]
    nearest = " ".join(normal(caption) for caption in captions[:2] if is_caption(caption))
    context.places = _PLACES.search(nearest) is not None and _SCORES.search(nearest) is None
    if _AIMS.search(nearest) and not _RESULTS.search(nearest):
        context.modality = "target"
    whole = " ".join(normal(caption) for caption in captions)
    bracketed = _BRACKETED.search(whole)
    context.bracketed = bracketed is not None
    then = (bracketed["then"] or bracketed["last"]) if bracketed else None
    context.bracketed_year = int(then) if then else None
    context.noun = noun_of(whole)
    context.offices = offices_told(whole) or offices_told(normal(state.article.title))
    if state.internal and context.noun is None and _LOCALITIES.search(nearest) is not None:
        context.noun = _COMMUNES if "communes" in state.totals and "counties" not in state.totals else _COUNTIES
    context.block = MINISTRIES if _MINISTRIES.search(whole) else PROVINCES if _PROVINCES.search(whole) else state.block
    context.part = next((part for caption in captions if (part := with_services(normal(caption), state))), None)
    if captions:
        told = (year.year for year in scan(normal(captions[0])).years if year.year and not year.base)
        context.years = tuple(dict.fromkeys(told))
    context.year, context.dated = _year(captions, context, state, page=page)
    part = part_told_of(normal(captions[0]), found[0]) if captions else None
    of_mean = (
        context.block if captions and context.block in _MEASURED and _OF_MEANS.search(normal(captions[0])) else None
    ) or (NATION if captions and _NATIONAL_MEANS.search(normal(captions[0])) else None)
    context.name = part or of_mean or _name(captions, found, state)
    title = mentions(state.article.title, normal(state.article.title))
    regions = [
        Name(mention.ids, "unit")
        for named in (*found, title)
        for mention in named
        if mention.kind == "unit" and catalogue().unit(mention.ids[0]).type == "region"
    ]
    context.region = next(iter(regions), state.region)
    return context


def _of_title(codes: Iterable[str], state: State) -> str | None:
    """The only one of the indicators of a caption that the article's title speaks of: "the PGI, released with the PCI"."""
    told = [code for code in codes if code in state.title.indicators]
    return told[0] if len(told) == 1 == len(state.title.indicators) else None


def _topics(state: State, *, page: bool) -> tuple[Topic, ...]:
    if page:
        return state.title, state.main, state.heading, state.last, state.paragraph
    return state.last, state.heading, state.paragraph, state.title, state.main


def _handed_down(topics: Iterable[Topic]) -> str | None:
    for topic in topics:
        if topic.indicators:
            return topic.indicators[-1] if len(topic.indicators) == 1 else None
    return None


def _year(captions: Sequence[str], context: Context, state: State, *, page: bool) -> tuple[int | None, bool]:
    """The last year that results can be of, among those that the caption tells, else of the text; whether the caption did."""
    indicator = context.indicator
    newest = newest_measured(indicator, state, internal=False) if indicator else None
    told: list[int] = []
    for caption in captions:
        lowered = normal(caption)
        years = [year.year for year in scan(lowered).years if year.year and not year.base]
        if context.bracketed_year in years and len(set(years)) > 1:
            years = [year for year in years if year != context.bracketed_year]
        month = _OF_MONTH.search(lowered)
        if month is not None and not years and indicator in DAILY:
            years = [int(month["year"])]
        told += reversed(years)
    handed = [topic.year for topic in (state.heading, state.last, state.paragraph, state.title)]
    main = [state.article_year, state.lead_year]
    handed_down = [*main, *handed] if page else [*handed, *main]
    handed_down.append(state.indicator_years.get(indicator or ""))
    known = [*told, *(year for year in handed_down if year is not None)]
    year = next((year for year in known if newest is None or year <= newest), newest if known else None)
    return year, year in told


_BY_WHOM = cue(
    r"(?<!\w)(?:quyết\s+định|công\s+văn|thông\s+báo|báo\s+cáo|nguồn|theo)(?!\w)[^.;:]{0,90}?\s(?:của|do|từ)\s+(?:bộ\s+trưởng\s+)?$|nguồn\s*:\s*$"
)
"""The form “Theo Quyết định số 290/QĐ-BNV của Bộ Nội vụ:” above a table: who says so, not whose table it is."""
_HAS = cue(r"\s*(?:cũng\s+|đã\s+|được\s+|lần\s+lượt\s+)*(?:đạt|có|xếp|đánh\s+giá|ghi\s+nhận|:)")


_ITS = cue(
    r"(?<!\w)(?:chỉ\s+số|kết\s+quả|điểm(?:\s+số)?|thứ\s+hạng|index|sipas|ddci|dti)(?!\w)[^.;:]{0,80}\s(?:của|tại)\s+(?:ubnd\s+)?$"
)
"""The form “Chỉ số CCHC của huyện Nam Đàn qua các năm”."""


def part_told_of(lowered: str, named: Sequence[Mention]) -> Name | None:
    """The only department or district of a line, where it has what stands below: "Sở Xây dựng đạt kết quả như sau:"."""
    parts = [mention for mention in named if mention.kind in {"department", "district"}]
    if len(parts) != 1:
        return None
    its = _HAS.match(lowered, parts[0].end) or _ITS.search(lowered, 0, parts[0].start)
    return Name(parts[0].ids, parts[0].kind) if its else None


_MANY = 3


def _tells_of_many(named: list[Mention]) -> bool:
    """Whether a sentence above a table names many units: the table is not of the first of them."""
    return len({mention.ids for mention in named if mention.kind == "unit"}) > _MANY


def _name(captions: Sequence[str], found: Sequence[list[Mention]], state: State) -> Name | None:
    """The unit that a table without units is about: of its caption, of the article, of the sentence above."""
    units = [
        Name(mention.ids, mention.kind)
        for caption, named in zip(captions, found, strict=True)
        for mention in named
        if mention.kind == "unit"
        and catalogue().unit(mention.ids[0]).type in {"province", "ministry"}
        and (
            is_caption(caption)
            or (not _tells_of_many(named) and role_of(normal(caption), mention.start, mention.end, "unit") == "subject")
        )
        and not _BY_WHOM.search(normal(caption), 0, mention.start)
    ]
    many = any(map(_tells_of_many, found))
    topics = (state.heading, state.title) if many else (state.last, state.heading, state.title)
    spoken_of = [t.subjects[0] for t in topics if len(t.subjects) == 1 and t.subjects[0].kind == "unit"]
    return next(iter([*units[:1], *([state.home] if state.home else []), *spoken_of]), None)


def silence(bound: Bound, *, titled: bool) -> None:
    """Refuse what is none of a caption's: it tells what its table holds, and nothing of units that it does not name: "Bảng 1. Mười tỉnh dẫn đầu"."""
    for draft in [
        draft
        for draft in bound.drafts
        if draft.cost >= _HANDED_DOWN and (titled or (draft.figure.kind == "rank" and draft.figure.comparator == "<="))
    ]:
        bound.drafts.remove(draft)
        bound.refused.append(Refused(draft.figure, "the caption of a table names no unit"))


_HANDED_DOWN = 1.0
"""From this cost on, a reading took its subject from another sentence."""
