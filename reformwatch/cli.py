"""The command line. Nothing heavy is imported here: each command loads what it needs when it is called."""

import sys

import typer

from reformwatch.commandline import asking, keeping, reading
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
for commands in (reading, asking, keeping):
    app.add_typer(commands.app)


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
