"""What commands have in common: options that several take, and how they leave."""

import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from reformwatch.config import settings


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


class Versions(StrEnum):
    """Of which versions of an article."""

    latest = "latest"
    all = "all"


class Stance(StrEnum):
    """What figures are meant as."""

    actual = "actual"
    target = "target"
    forecast = "forecast"
    all = "all"


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
ComponentOption = Annotated[
    list[str] | None,
    typer.Option("--component", metavar="TÊN", help="Chỉ số thành phần, cùng một --indicator; dùng được nhiều lần."),
]
SinceOption = Annotated[str | None, typer.Option("--since", metavar="NGÀY", help="Đăng từ ngày này.")]
UntilOption = Annotated[str | None, typer.Option("--until", metavar="NGÀY", help="Đăng đến hết ngày này.")]
OutletOption = Annotated[list[str] | None, typer.Option("--outlet", metavar="BÁO", help="Tờ báo hoặc cổng tin.")]


OutletsOption = Annotated[
    str | None,
    typer.Option(
        "--outlets",
        metavar="THƯ_MỤC",
        help="Thư mục khai báo thêm báo, mỗi báo một tệp (mặc định: $REFORMWATCH_OUTLETS).",
    ),
]


def leave(command: Callable[..., int], /, *arguments: Any, declared: str | None = None, **options: Any) -> None:
    """Run a command, which knows the further outlets of a folder, and leave with its exit code."""
    try:
        with _knowing(Path(declared) if declared else settings().outlets):
            code = command(*arguments, **options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) has seen enough. Standard output is closed for good, or Python complains at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    raise typer.Exit(code)


def _knowing(folder: Path | None) -> AbstractContextManager[None]:
    if folder is None:
        return nullcontext()
    from crawler.outlet import declared

    return declared(folder)


def index_of(url: str | None) -> str:
    """The index that is meant."""
    return url or settings().index
