"""The command line. Nothing heavy is imported here: each command loads what it needs when it is called."""

import os
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, Any

import typer

from reformwatch.config import settings
from schema.errors import ReformWatchError

app = typer.Typer(
    name="reformwatch",
    help="Tin cải cách hành chính thành số liệu kiểm chứng được: đọc, trích, tìm, đối chiếu, điểm tin.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    add_completion=False,
    rich_markup_mode=None,  # rich costs a quarter of a second before the first letter of --help
)


class Format(StrEnum):
    """How an answer is written."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


class Kind(StrEnum):
    """Which records."""

    facts = "facts"
    quantities = "quantities"
    references = "references"
    people = "people"
    all = "all"


class ExportKind(StrEnum):
    """What leaves the index."""

    facts = "facts"
    quantities = "quantities"
    references = "references"
    people = "people"
    articles = "articles"
    readings = "readings"


class ExportFormat(StrEnum):
    """How it leaves."""

    jsonl = "jsonl"
    csv = "csv"


class DigestFormat(StrEnum):
    """How a digest is written."""

    text = "text"
    markdown = "markdown"
    html = "html"
    json = "json"


class Sort(StrEnum):
    """What stands first."""

    relevance = "relevance"
    date = "date"


class Level(StrEnum):
    """Whose league table."""

    province = "province"
    ministry = "ministry"
    region = "region"
    national = "national"


IndexOption = Annotated[
    str | None,
    typer.Option("--index", metavar="URL", help="Kho, ví dụ embedded:.reformwatch (mặc định: $REFORMWATCH_INDEX)."),
]
FormatOption = Annotated[Format, typer.Option("--format", help="Dạng kết quả.")]
NowOption = Annotated[str | None, typer.Option("--now", metavar="NGÀY", help="Coi hôm nay là ngày này (2024-04-21).")]
UnitOption = Annotated[
    list[str] | None, typer.Option("--unit", metavar="TÊN", help="Đơn vị, ví dụ “Hà Nội”; dùng được nhiều lần.")
]
IndicatorOption = Annotated[
    list[str] | None, typer.Option("--indicator", metavar="CHỈ_SỐ", help="Chỉ số, ví dụ PAPI; dùng được nhiều lần.")
]
YearOption = Annotated[
    list[int] | None, typer.Option("--year", metavar="NĂM", help="Năm được đo; dùng được nhiều lần.")
]
OutletOption = Annotated[list[str] | None, typer.Option("--outlet", metavar="BÁO", help="Tờ báo hoặc cổng tin.")]


def _leave(command: Callable[..., int], /, *arguments: Any, **options: Any) -> None:
    """Run a command and leave with its exit code."""
    try:
        code = command(*arguments, **options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) has seen enough. Standard output is closed for good, or Python complains at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    raise typer.Exit(code)


def _index(url: str | None) -> str:
    return url or settings().index


@app.command(
    epilog="Ví dụ: reformwatch run bai-viet/ https://baotinh.example/tin.html --index embedded:kho"
    " · reformwatch run --outlet baochinhphu --outlet ninhbinh --since 2026-11-01 --max 200"
)
def run(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(metavar="ĐƯỜNG_DẪN|URL…", help="Tệp, thư mục, địa chỉ, hoặc - để đọc từ đầu vào chuẩn."),
    ] = None,
    outlet: Annotated[
        list[str] | None,
        typer.Option("--outlet", metavar="BÁO", help="Cả một báo hoặc cổng tin; dùng được nhiều lần; all là tất cả."),
    ] = None,
    urls: Annotated[
        str | None, typer.Option("--urls", metavar="TỆP", help="Tệp có mỗi dòng một địa chỉ; - là đầu vào chuẩn.")
    ] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="NGÀY", help="Chỉ lấy bài đăng từ ngày này.")] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="NGÀY", help="Chỉ lấy bài đăng đến hết ngày này.")
    ] = None,
    max_pages: Annotated[
        int | None,
        typer.Option("--max", "--max-pages", metavar="SỐ", help="Dừng sau số trang này; phần còn lại chờ lần sau."),
    ] = None,
    index: IndexOption = None,
    archive: Annotated[
        str | None, typer.Option("--archive", metavar="THƯ_MỤC", help="Nơi giữ bản gốc (mặc định: trong kho).")
    ] = None,
    delay: Annotated[
        float | None, typer.Option("--delay", metavar="GIÂY", help="Khoảng nghỉ giữa hai lần hỏi một trang.")
    ] = None,
    outlets: Annotated[
        str | None, typer.Option("--outlets", metavar="THƯ_MỤC", help="Thư mục khai báo thêm báo, mỗi báo một tệp.")
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="Dạng báo cáo: table hoặc json.")] = Format.table,
    now: NowOption = None,
) -> None:
    """Đọc tệp, thư mục, địa chỉ hoặc cả tờ báo, trích số liệu và đưa vào kho; chạy lại không làm đổi gì."""
    from reformwatch.commands.crawling import CrawlOptions
    from reformwatch.commands.reading import run_command

    if not (inputs or outlet or urls):
        raise typer.BadParameter("chưa có gì để đọc: cho tệp, thư mục, địa chỉ, --urls TỆP hoặc --outlet BÁO")
    _leave(
        run_command,
        inputs or [],
        index=_index(index),
        archive=archive,
        wanted=CrawlOptions(
            outlets=tuple(outlet or ()),
            urls=urls,
            since=since,
            until=until,
            delay=delay,
            max_pages=max_pages,
            folder=outlets,
        ),
        form=format_,
        now=now,
    )


@app.command(epilog="Ví dụ: reformwatch outlets")
def outlets(
    format_: Annotated[Format, typer.Option("--format", help="Dạng kết quả.")] = Format.table,
    folder: Annotated[
        str | None, typer.Option("--outlets", metavar="THƯ_MỤC", help="Thư mục khai báo thêm báo, mỗi báo một tệp.")
    ] = None,
) -> None:
    """Các báo và cổng tin đã khai báo: tên gọi trong --outlet, máy chủ, biết gì về trang."""
    from reformwatch.commands.listing import outlets_command

    _leave(outlets_command, form=format_.value, folder=folder)


@app.command(epilog="Ví dụ: reformwatch extract bai.html --format jsonl --kind facts")
def extract(
    paths: Annotated[
        list[str], typer.Argument(metavar="ĐƯỜNG_DẪN…", help="Tệp, thư mục, hoặc - để đọc từ đầu vào chuẩn.")
    ],
    kind: Annotated[Kind, typer.Option("--kind", help="Loại bản ghi.")] = Kind.facts,
    format_: Annotated[
        Format, typer.Option("--format", help="Dạng kết quả; jsonl là một bản ghi mỗi dòng.")
    ] = Format.jsonl,
    explain: Annotated[  # noqa: FBT002  # a switch of the command line
        bool, typer.Option("--explain", help="Giải thích từng câu: thấy gì, gắn vào đâu, bỏ gì và vì sao.")
    ] = False,
    now: NowOption = None,
) -> None:
    """Trích số liệu từ bài viết, không cần kho."""
    from reformwatch.commands.reading import explain_command, extract_command

    if explain:
        _leave(explain_command, paths, now=now)
    _leave(extract_command, paths, kind=kind, form=format_, now=now)


@app.command(epilog='Ví dụ: reformwatch search "dẫn đầu PAR INDEX" --unit "Quảng Ninh" --year 2023')
def search(
    query: Annotated[
        str, typer.Argument(metavar="TỪ", help="Từ cần tìm, có dấu hoặc không dấu; - để đọc từ đầu vào chuẩn.")
    ] = "",
    unit: UnitOption = None,
    indicator: IndicatorOption = None,
    year: YearOption = None,
    outlet: OutletOption = None,
    since: Annotated[str | None, typer.Option("--since", metavar="NGÀY", help="Đăng từ ngày này.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="NGÀY", help="Đăng đến hết ngày này.")] = None,
    sort: Annotated[Sort, typer.Option("--sort", help="Thứ tự.")] = Sort.relevance,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="Số bài mỗi lần.")] = 10,
    cursor: Annotated[
        str | None, typer.Option("--cursor", metavar="DẤU", help="Xem tiếp từ dấu của lần trước.")
    ] = None,
    format_: FormatOption = Format.table,
    index: IndexOption = None,
) -> None:
    """Tìm bài, kèm câu có chứa từ cần tìm."""
    from reformwatch.commands.searching import search_command

    _leave(
        search_command,
        query,
        units=unit or [],
        indicators=indicator or [],
        years=year or [],
        outlets=outlet or [],
        since=since,
        until=until,
        sort=sort.value,
        limit=limit,
        cursor=cursor,
        form=format_,
        index=_index(index),
    )


@app.command(epilog='Ví dụ: reformwatch check "Năm 2023 Hà Nội xếp thứ 3 về PAR INDEX"')
def check(
    claim: Annotated[
        list[str],
        typer.Argument(metavar="CÂU|TỆP|URL|-", help="Câu cần kiểm tra, hoặc cả bản thảo: tệp, địa chỉ, hay - ."),
    ],
    format_: FormatOption = Format.table,
    now: NowOption = None,
    index: IndexOption = None,
) -> None:
    """Đối chiếu từng con số với kết quả đã công bố và với kho. Mã thoát 3 khi có câu sai."""
    from reformwatch.commands.checking import check_command

    _leave(check_command, claim, form=format_, now=now, index=_index(index))


@app.command(epilog='Ví dụ: reformwatch scores PAR_INDEX --year 2023 · reformwatch scores PCI --unit "Quảng Ninh"')
def scores(
    indicator: Annotated[str, typer.Argument(metavar="CHỈ_SỐ", help="Chỉ số, ví dụ PAR_INDEX, SIPAS, PAPI, PCI.")],
    year: Annotated[
        int | None, typer.Option("--year", metavar="NĂM", help="Năm được đo (mặc định: năm gần nhất có số liệu).")
    ] = None,
    level: Annotated[Level, typer.Option("--level", help="Bảng của cấp nào.")] = Level.province,
    component: Annotated[str | None, typer.Option("--component", metavar="TÊN", help="Chỉ số thành phần.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", metavar="TÊN", help="Một đơn vị qua các năm.")] = None,
    of: Annotated[
        int | None,
        typer.Option("--of", metavar="SỐ", help="Bảng của bao nhiêu đơn vị (63 hoặc 34), khi một năm có hai bảng."),
    ] = None,
    format_: FormatOption = Format.table,
    index: IndexOption = None,
) -> None:
    """Bảng xếp hạng của một chỉ số, mỗi dòng có nguồn; hoặc một đơn vị qua các năm."""
    from reformwatch.commands.tables import scores_command

    _leave(
        scores_command,
        indicator,
        year=year,
        level=level.value,
        component=component,
        unit=unit,
        of=of,
        form=format_,
        index=_index(index),
    )


@app.command(epilog="Ví dụ: reformwatch digest --week 2024-W16 --format markdown > diem-tin.md")
def digest(
    week: Annotated[
        str | None,
        typer.Option(
            "--week", metavar="TUẦN", help="2024-W16, hoặc ngày cuối của bảy ngày. Mặc định: bảy ngày đến hôm nay."
        ),
    ] = None,
    format_: Annotated[DigestFormat, typer.Option("--format", help="Dạng kết quả.")] = DigestFormat.text,
    now: NowOption = None,
    index: IndexOption = None,
) -> None:
    """Điểm tin trong tuần: số mới, số thay đổi, số chưa thống nhất; dòng nào cũng có câu gốc và nguồn."""
    from reformwatch.commands.digesting import digest_command

    _leave(digest_command, week=week, form=format_.value, now=now, index=_index(index))


@app.command(epilog="Ví dụ: reformwatch doctor --index embedded:kho")
def doctor(
    format_: Annotated[Format, typer.Option("--format", help="Dạng kết quả: table hoặc json.")] = Format.table,
    index: IndexOption = None,
) -> None:
    """Tình trạng của kho và của từng báo, báo động khi trang báo đổi giao diện, danh sách không đọc được kèm lý do."""
    from reformwatch.commands.doctoring import doctor_command

    _leave(doctor_command, form=format_, index=_index(index))


@app.command(epilog="Ví dụ: reformwatch reread --dry-run · reformwatch reread --into embedded:kho-moi --format csv")
def reread(
    archive: Annotated[
        str | None, typer.Option("--archive", metavar="THƯ_MỤC", help="Nơi giữ bản gốc (mặc định: trong kho).")
    ] = None,
    into: Annotated[
        str | None, typer.Option("--into", metavar="URL", help="Dựng vào kho này thay vì ghi vào kho đang có.")
    ] = None,
    dry_run: Annotated[  # noqa: FBT002  # a switch of the command line
        bool, typer.Option("--dry-run", help="Chỉ nói sẽ đổi gì, không ghi.")
    ] = False,
    format_: Annotated[Format, typer.Option("--format", help="Dạng báo cáo.")] = Format.table,
    index: IndexOption = None,
    now: NowOption = None,
) -> None:
    """Đọc lại mọi bản gốc đã lưu, không cần mạng, và nói số liệu nào thêm, bớt, đổi so với lần trước."""
    from reformwatch.commands.rereading import reread_command

    _leave(
        reread_command,
        index=_index(index),
        archive=archive,
        into=into,
        dry=dry_run,
        form=format_.value,
        now=now,
    )


@app.command(epilog="Ví dụ: reformwatch demo --index embedded:/tmp/thu")
def demo(index: IndexOption = None) -> None:
    """Chạy thử trên các trang mẫu qua HTTP: đọc, bảng xếp hạng, kiểm tra một câu, điểm tin."""
    from reformwatch.commands.demonstration import demo_command

    _leave(demo_command, index=_index(index))


@app.command(epilog="Ví dụ: reformwatch export --kind facts --format csv --indicator PAPI > papi.csv")
def export(
    kind: Annotated[ExportKind, typer.Option("--kind", help="Loại bản ghi.")] = ExportKind.facts,
    format_: Annotated[ExportFormat, typer.Option("--format", help="Dạng kết quả.")] = ExportFormat.jsonl,
    unit: UnitOption = None,
    indicator: IndicatorOption = None,
    year: YearOption = None,
    index: IndexOption = None,
) -> None:
    """Xuất bản ghi từ kho ra jsonl hoặc csv; bộ lọc chỉ dùng cho facts."""
    from reformwatch.commands.exporting import export_command

    _leave(
        export_command,
        kind=kind.value,
        form=format_.value,
        units=unit or [],
        indicators=indicator or [],
        years=year or [],
        index=_index(index),
    )


@app.command(epilog="Ví dụ: reformwatch copy embedded:.reformwatch https://may-chu:9200/reformwatch")
def copy(
    source: Annotated[str, typer.Argument(metavar="TỪ", help="Kho được chép.")],
    target: Annotated[str, typer.Argument(metavar="SANG", help="Kho nhận; được tạo nếu chưa có.")],
    format_: Annotated[Format, typer.Option("--format", help="Dạng báo cáo: table hoặc json.")] = Format.table,
) -> None:
    """Chép toàn bộ kho này sang kho khác rồi so sánh; bị ngắt thì chạy lại là làm tiếp."""
    from reformwatch.commands.maintaining import copy_command

    _leave(copy_command, source=source, target=target, form=format_)


@app.command(epilog="Ví dụ: reformwatch rebuild --index https://may-chu:9200/reformwatch")
def rebuild(
    rollback: Annotated[  # noqa: FBT002  # a switch of the command line
        bool, typer.Option("--rollback", help="Quay lại bản trước lần dựng lại gần nhất.")
    ] = False,
    index: IndexOption = None,
) -> None:
    """Dựng lại phần tìm kiếm từ các bài đã lưu, trong khi vẫn tìm được."""
    from reformwatch.commands.maintaining import rebuild_command

    _leave(rebuild_command, index=_index(index), rollback=rollback)


@app.command(epilog="Ví dụ: reformwatch replay --index https://may-chu:9200/reformwatch")
def replay(index: IndexOption = None) -> None:
    """Ghi lại những bài mà máy chủ của kho đã từ chối."""
    from reformwatch.commands.maintaining import replay_command

    _leave(replay_command, index=_index(index))


@app.command(epilog="Ví dụ: reformwatch schema Fact > fact.schema.json")
def schema(
    record: Annotated[
        str | None, typer.Argument(metavar="BẢN_GHI", help="Tên bản ghi, ví dụ Fact; không có thì in tất cả.")
    ] = None,
) -> None:
    """JSON Schema của các bản ghi."""
    from reformwatch.commands.exporting import schema_command

    _leave(schema_command, record)


def _told(error: ReformWatchError) -> str:
    """What a person can do about an error whose own words are about formats."""
    from indexer.errors import NewerIndexError

    newer = isinstance(error, NewerIndexError)
    return "kho do một phiên bản reformwatch mới hơn ghi, hãy nâng cấp reformwatch: " if newer else ""


def main() -> None:
    """Run the command line; an error of ours is one line and exit code 1."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # Vietnamese letters come out whole whatever the locale says.
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except ReformWatchError as error:
        sys.stderr.write(f"reformwatch: {_told(error)}{' '.join(str(error).split())}\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
