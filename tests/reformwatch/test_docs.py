from pathlib import Path

import pytest
from typer.main import get_command

from reformwatch.cli import app

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
COMMANDS = get_command(app).commands


def section(name):
    return PAGE.partition(f"## `reformwatch {name}`\n")[2].partition("\n## ")[0]


def test_every_command_has_its_section_and_no_other_has():
    headings = [
        line.removeprefix("## `reformwatch ").removesuffix("`") for line in PAGE.splitlines() if line.startswith("## ")
    ]
    assert headings == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_and_the_example_are_on_the_page(name):
    command = COMMANDS[name]
    shown = section(name).replace("\\|", "|")
    documented = [line.split("`")[1] for line in shown.splitlines() if line.startswith("| `")]
    options = [parameter.opts[0] for parameter in command.params if parameter.param_type_name == "option"]
    arguments = [parameter.metavar for parameter in command.params if parameter.param_type_name == "argument"]
    named = [text if text in arguments else text.split()[0] for text in documented]
    assert sorted(named) == sorted([option for option in options if option != "--help"] + arguments)
    for example in command.epilog.removeprefix("Ví dụ: ").split(" · "):
        assert example in shown
