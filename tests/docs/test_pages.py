import doctest
import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command

from reformwatch.cli import app

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PAGES = (
    "README.md",
    "docs/architecture.md",
    "docs/reading.md",
    "docs/data.md",
    "docs/elasticsearch.md",
    "benchmarks/README.md",
    "CHANGELOG.md",
)
PACKAGES = ("schema", "crawler", "nlp", "indexer", "reformwatch")
COMMANDS = get_command(app).commands
# Made by running the commands of the page, or named as an example of what a reader has.
MADE = {".venv", ".reformwatch", ".venv/bin/reformwatch", "diem-tin.html", "facts.csv", "pci.csv"}


def code_lines(page):
    blocks = re.findall(r"^```\w*\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


CALLS = [line for line in code_lines(README) if line.startswith("reformwatch ")]
TARGETS = sorted(set(re.findall(r"(?m)(?:`|^)make ([a-z]+)", README)))
SECTIONS = {
    name: ARCHITECTURE.partition(f"\n## {name}:")[2].partition("\n## ")[0] for name in PACKAGES
}  # a package's section names its modules


@pytest.mark.parametrize("line", CALLS)
def test_every_call_in_the_readme_parses_with_the_options_that_exist(line):
    words = shlex.split(line.partition(" > ")[0])[1:]
    command = COMMANDS[words[0]]
    assert command.make_context(words[0], words[1:])


def test_the_readme_shows_the_calls_of_its_three_users():
    assert {shlex.split(line)[1] for line in CALLS} >= {"check", "search", "scores", "export", "digest"}


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_of_the_readme_exists(target):
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def named_paths(text):
    return {
        word
        for word in re.findall(r"`([\w./-]+)`", text)
        if word not in MADE
        and (word.endswith("/") or re.search(r"\.(?:py|md|toml|yaml|csv|txt)$", word) or "/" in word)
    }


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    broken = [link for link in re.findall(r"\]\(([^)#:]+)\)", text) if not ((ROOT / page).parent / link).exists()]
    assert broken == []


@pytest.mark.parametrize("page", ["README.md", "docs/architecture.md"])
def test_every_path_named_exists(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    missing = []
    for section in re.split(r"^(?=## )", text, flags=re.MULTILINE):
        name = re.match(r"## (\w+):", section)
        heads = ["", f"{name[1]}/"] if name and name[1] in PACKAGES else [""]
        missing += [path for path in named_paths(section) if not any((ROOT / (head + path)).exists() for head in heads)]
    assert missing == []


def test_every_folder_of_the_tree_exists():
    folders = re.findall(r"^(\w+)/ ", README, re.MULTILINE)
    assert len(folders) == 10
    assert [folder for folder in folders if not (ROOT / folder).is_dir()] == []


@pytest.mark.parametrize(
    "module",
    [
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
        if path.name != "__init__.py"
    ],
)
def test_every_module_is_named_in_the_architecture(module):
    package, _, inside = module.partition("/")
    folder = inside.rpartition("/")[0]
    section = SECTIONS[package]
    assert f"`{inside}`" in section or (folder and f"`{folder}/`" in section)


def test_the_examples_of_the_reading_page_print_what_they_show():
    failed, tried = doctest.testfile(str(ROOT / "docs" / "reading.md"), module_relative=False)
    assert (failed, tried > 0) == (0, True)
