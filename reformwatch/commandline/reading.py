"""Commands that read: pages, files and folders into records, and what was archived once more."""

from typing import Annotated

import typer

from reformwatch.commandline.arguments import Format, IndexOption, Kind, NowOption, OutletsOption, index_of, leave

app = typer.Typer()


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
        str | None, typer.Option("--archive", metavar="THƯ_MỤC", help="Nơi giữ bản gốc (mặc định: bên cạnh kho).")
    ] = None,
    delay: Annotated[
        float | None, typer.Option("--delay", metavar="GIÂY", help="Khoảng nghỉ giữa hai lần hỏi một trang.")
    ] = None,
    outlets: OutletsOption = None,
    format_: Annotated[Format, typer.Option("--format", help="Dạng báo cáo: table hoặc json.")] = Format.table,
    now: NowOption = None,
) -> None:
    """Đọc tệp, thư mục, địa chỉ hoặc cả tờ báo, trích số liệu và đưa vào kho; chạy lại không làm đổi gì."""
    from reformwatch.commands.crawling import CrawlOptions
    from reformwatch.commands.reading import run_command

    if not (inputs or outlet or urls):
        raise typer.BadParameter("chưa có gì để đọc: cho tệp, thư mục, địa chỉ, --urls TỆP hoặc --outlet BÁO")
    leave(
        run_command,
        inputs or [],
        index=index_of(index),
        archive=archive,
        wanted=CrawlOptions(
            outlets=tuple(outlet or ()),
            urls=urls,
            since=since,
            until=until,
            delay=delay,
            max_pages=max_pages,
        ),
        declared=outlets,
        form=format_,
        now=now,
    )


@app.command(epilog="Ví dụ: reformwatch outlets")
def outlets(
    format_: Annotated[Format, typer.Option("--format", help="Dạng kết quả.")] = Format.table,
    folder: OutletsOption = None,
) -> None:
    """Các báo và cổng tin đã khai báo: tên gọi trong --outlet, máy chủ, biết gì về trang."""
    from reformwatch.commands.listing import outlets_command

    leave(outlets_command, form=format_.value, declared=folder)


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
        leave(explain_command, paths, now=now)
    leave(extract_command, paths, kind=kind, form=format_, now=now)


@app.command(epilog="Ví dụ: reformwatch reread --dry-run · reformwatch reread --into embedded:kho-moi --format csv")
def reread(
    archive: Annotated[
        str | None, typer.Option("--archive", metavar="THƯ_MỤC", help="Nơi giữ bản gốc (mặc định: bên cạnh kho).")
    ] = None,
    into: Annotated[
        str | None, typer.Option("--into", metavar="URL", help="Dựng vào kho này thay vì ghi vào kho đang có.")
    ] = None,
    dry_run: Annotated[  # noqa: FBT002  # a switch of the command line
        bool, typer.Option("--dry-run", help="Chỉ nói sẽ đổi gì, không ghi.")
    ] = False,
    outlets: OutletsOption = None,
    format_: Annotated[Format, typer.Option("--format", help="Dạng báo cáo.")] = Format.table,
    index: IndexOption = None,
    now: NowOption = None,
) -> None:
    """Đọc lại mọi bản gốc đã lưu, không cần mạng, và nói số liệu nào thêm, bớt, đổi so với lần trước."""
    from reformwatch.commands.rereading import reread_command

    leave(
        reread_command,
        index=index_of(index),
        archive=archive,
        into=into,
        dry=dry_run,
        declared=outlets,
        form=format_.value,
        now=now,
    )


@app.command(epilog="Ví dụ: reformwatch demo --index embedded:/tmp/thu")
def demo(index: IndexOption = None) -> None:
    """Chạy thử trên các trang mẫu qua HTTP: đọc, bảng xếp hạng, kiểm tra một câu, điểm tin."""
    from reformwatch.commands.demonstration import demo_command

    leave(demo_command, index=index_of(index))
