"""Commands that answer: articles, figures, tables, claims, the week."""

from typing import Annotated

import typer

from reformwatch.commandline.arguments import (
    ComponentOption,
    DigestFormat,
    Format,
    FormatOption,
    IndexOption,
    IndicatorOption,
    Level,
    NowOption,
    OutletOption,
    SinceOption,
    Sort,
    Stance,
    UnitOption,
    UntilOption,
    Versions,
    YearOption,
    index_of,
    leave,
)

app = typer.Typer()


@app.command(epilog='Ví dụ: reformwatch search "dẫn đầu PAR INDEX" --unit "Quảng Ninh" --year 2023')
def search(
    query: Annotated[
        str, typer.Argument(metavar="TỪ", help="Từ cần tìm, có dấu hoặc không dấu; - để đọc từ đầu vào chuẩn.")
    ] = "",
    unit: UnitOption = None,
    indicator: IndicatorOption = None,
    year: YearOption = None,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    sort: Annotated[Sort, typer.Option("--sort", help="Thứ tự.")] = Sort.relevance,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="Số bài mỗi lần.")] = 10,
    cursor: Annotated[
        str | None, typer.Option("--cursor", metavar="DẤU", help="Xem tiếp từ dấu của lần trước.")
    ] = None,
    facet: Annotated[
        list[str] | None,
        typer.Option(
            "--facet",
            metavar="CÁCH",
            help="Đếm cả câu trả lời theo unit, indicator, component, scope, year, modality, outlet, month, kind.",
        ),
    ] = None,
    reprints: Annotated[  # noqa: FBT002  # a switch of the command line
        bool, typer.Option("--reprints", help="Kể riêng từng bản đăng lại, không gộp theo tin.")
    ] = False,
    format_: FormatOption = Format.table,
    index: IndexOption = None,
) -> None:
    """Tìm bài, kèm câu có chứa từ cần tìm."""
    from reformwatch.commands.searching import search_command

    leave(
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
        fold=not reprints,
        facets=facet or [],
        form=format_,
        index=index_of(index),
    )


@app.command(epilog='Ví dụ: reformwatch suggest "quảng n" · reformwatch suggest "Quảng Nih" --format json')
def suggest(
    text: Annotated[str, typer.Argument(metavar="ĐẦU_CÂU", help="Đang gõ dở hoặc gõ sai; - để đọc từ đầu vào chuẩn.")],
    limit: Annotated[int, typer.Option("--limit", min=1, max=50, help="Số gợi ý.")] = 8,
    format_: FormatOption = Format.table,
    index: IndexOption = None,
) -> None:
    """Gợi ý khi đang gõ: đơn vị, chỉ số, cụm từ, tiêu đề; và sửa lỗi gõ."""
    from reformwatch.commands.searching import suggest_command

    leave(suggest_command, text, limit=limit, form=format_.value, index=index_of(index))


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

    leave(check_command, claim, form=format_, now=now, index=index_of(index))


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

    leave(
        scores_command,
        indicator,
        year=year,
        level=level.value,
        component=component,
        unit=unit,
        of=of,
        form=format_,
        index=index_of(index),
    )


@app.command(
    epilog="Ví dụ: reformwatch stats --indicator PAR_INDEX --by year --by unit"
    " · reformwatch stats --indicator PAPI --year 2023 --by component --once --percentile 10 --percentile 90"
)
def stats(
    by: Annotated[
        list[str] | None,
        typer.Option(
            "--by",
            metavar="CÁCH",
            help="Nhóm theo unit, indicator, component, scope, year, modality, outlet; dùng được nhiều lần.",
        ),
    ] = None,
    unit: UnitOption = None,
    indicator: IndicatorOption = None,
    component: ComponentOption = None,
    year: YearOption = None,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    modality: Annotated[Stance, typer.Option("--modality", help="Kết quả, mục tiêu, dự báo.")] = Stance.actual,
    versions: Annotated[
        Versions, typer.Option("--versions", help="Bản mới nhất của mỗi bài, hay mọi bản đã lưu.")
    ] = Versions.latest,
    once: Annotated[  # noqa: FBT002  # a switch of the command line
        bool, typer.Option("--once", help="Mỗi tin chỉ tính một lần cho một số, kể cả bản đăng lại.")
    ] = False,
    percentile: Annotated[
        list[float] | None,
        typer.Option("--percentile", metavar="SỐ", min=0, max=100, help="Phân vị cần tính (mặc định: 25, 50, 75)."),
    ] = None,
    format_: FormatOption = Format.table,
    index: IndexOption = None,
) -> None:
    """Thống kê số liệu trong kho theo nhóm: số lần nêu, trung bình, nhỏ nhất, lớn nhất, phân vị."""
    from reformwatch.commands.counting import stats_command
    from reformwatch.conditions import typed_filters

    filters = typed_filters(
        units=unit,
        indicators=indicator,
        components=component,
        years=year,
        outlets=outlet,
        since=since,
        until=until,
        modality=modality.value,
    )
    leave(
        stats_command,
        by=by or [],
        filters=filters,
        versions=versions.value,
        once=once,
        percentiles=percentile or [],
        form=format_.value,
        index=index_of(index),
    )


@app.command(epilog="Ví dụ: reformwatch disagreements --indicator PAR_INDEX --year 2023")
def disagreements(
    unit: UnitOption = None,
    indicator: IndicatorOption = None,
    component: ComponentOption = None,
    year: YearOption = None,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    format_: FormatOption = Format.table,
    index: IndexOption = None,
) -> None:
    """Những kết quả mà các bài nêu khác nhau, mỗi số kèm các bài nêu."""
    from reformwatch.commands.counting import disagreements_command
    from reformwatch.conditions import typed_filters

    filters = typed_filters(
        units=unit,
        indicators=indicator,
        components=component,
        years=year,
        outlets=outlet,
        since=since,
        until=until,
        modality=Stance.actual.value,
    )
    leave(disagreements_command, filters=filters, form=format_.value, index=index_of(index))


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

    leave(digest_command, week=week, form=format_.value, now=now, index=index_of(index))
