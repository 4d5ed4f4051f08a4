"""Commands that keep an index: its state, what leaves it, where it goes, what it is made of."""

from typing import Annotated

import typer

from reformwatch.commandline.arguments import (
    ExportFormat,
    ExportKind,
    Format,
    FormatOption,
    IndexOption,
    IndicatorOption,
    NowOption,
    OutletOption,
    UnitOption,
    YearOption,
    index_of,
    leave,
)

app = typer.Typer()


@app.command(epilog="Ví dụ: reformwatch doctor --index embedded:kho")
def doctor(
    format_: Annotated[Format, typer.Option("--format", help="Dạng kết quả: table hoặc json.")] = Format.table,
    index: IndexOption = None,
) -> None:
    """Tình trạng của kho và của từng báo, báo động khi trang báo đổi giao diện, danh sách không đọc được kèm lý do."""
    from reformwatch.commands.doctoring import doctor_command

    leave(doctor_command, form=format_, index=index_of(index))


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

    leave(
        export_command,
        kind=kind.value,
        form=format_.value,
        units=unit or [],
        indicators=indicator or [],
        years=year or [],
        index=index_of(index),
    )


@app.command(epilog="Ví dụ: reformwatch copy embedded:.reformwatch https://may-chu:9200/reformwatch")
def copy(
    source: Annotated[str, typer.Argument(metavar="TỪ", help="Kho được chép.")],
    target: Annotated[str, typer.Argument(metavar="SANG", help="Kho nhận; được tạo nếu chưa có.")],
    format_: Annotated[Format, typer.Option("--format", help="Dạng báo cáo: table hoặc json.")] = Format.table,
) -> None:
    """Chép toàn bộ kho này sang kho khác rồi so sánh; bị ngắt thì chạy lại là làm tiếp."""
    from reformwatch.commands.maintaining import copy_command

    leave(copy_command, source=source, target=target, form=format_)


@app.command(
    epilog="Ví dụ: reformwatch forget https://baotinh.example/tin.html --reason 'Theo yêu cầu của báo' --dry-run"
    " · reformwatch forget --outlet baotinh.example --yes"
)
def forget(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="BÀI|URL…", help="Mã bài (trong search --format json) hoặc địa chỉ bài."),
    ] = None,
    outlet: OutletOption = None,
    reason: Annotated[
        str | None, typer.Option("--reason", metavar="LÝ_DO", help="Ai yêu cầu, vì sao; được lưu lại.")
    ] = None,
    dry_run: Annotated[  # noqa: FBT002  # a switch of the command line
        bool, typer.Option("--dry-run", help="Chỉ nói sẽ gỡ gì, không gỡ.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Gỡ mà không hỏi lại.")] = False,  # noqa: FBT002
    list_: Annotated[bool, typer.Option("--list", help="Kể những gì đã gỡ và không nhận lại.")] = False,  # noqa: FBT002
    readmit: Annotated[  # noqa: FBT002
        bool, typer.Option("--readmit", help="Bỏ lệnh gỡ: lần đọc sau lại được nhận.")
    ] = False,
    format_: FormatOption = Format.table,
    now: NowOption = None,
    index: IndexOption = None,
) -> None:
    """Gỡ bài khỏi kho cùng mọi số liệu của nó, theo yêu cầu của người có quyền; không nhận lại khi đọc hay chép."""
    from reformwatch.commands.forgetting import forget_command, list_command, readmit_command

    if list_:
        leave(list_command, form=format_.value, index=index_of(index))
    if readmit:
        leave(readmit_command, names or [], outlets=outlet or [], index=index_of(index))
    leave(
        forget_command,
        names or [],
        outlets=outlet or [],
        reason=reason,
        dry=dry_run,
        sure=yes,
        form=format_.value,
        index=index_of(index),
        now=now,
    )


@app.command(epilog="Ví dụ: reformwatch rebuild --index https://may-chu:9200/reformwatch")
def rebuild(
    rollback: Annotated[  # noqa: FBT002  # a switch of the command line
        bool, typer.Option("--rollback", help="Quay lại bản trước lần dựng lại gần nhất.")
    ] = False,
    index: IndexOption = None,
) -> None:
    """Dựng lại phần tìm kiếm từ các bài đã lưu, trong khi vẫn tìm được."""
    from reformwatch.commands.maintaining import rebuild_command

    leave(rebuild_command, index=index_of(index), rollback=rollback)


@app.command(epilog="Ví dụ: reformwatch replay --index https://may-chu:9200/reformwatch")
def replay(index: IndexOption = None) -> None:
    """Ghi lại những bài mà máy chủ của kho đã từ chối."""
    from reformwatch.commands.maintaining import replay_command

    leave(replay_command, index=index_of(index))


@app.command(epilog="Ví dụ: reformwatch schema Fact > fact.schema.json")
def schema(
    record: Annotated[
        str | None, typer.Argument(metavar="BẢN_GHI", help="Tên bản ghi, ví dụ Fact; không có thì in tất cả.")
    ] = None,
) -> None:
    """JSON Schema của các bản ghi."""
    from reformwatch.commands.exporting import schema_command

    leave(schema_command, record)
