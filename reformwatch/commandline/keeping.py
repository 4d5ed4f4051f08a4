"""Commands that keep an index: its state, what leaves it, where it goes, what it is made of."""

from typing import Annotated

import typer

from reformwatch.commandline.arguments import (
    ExportFormat,
    ExportKind,
    Format,
    IndexOption,
    IndicatorOption,
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
