"""No module gives one name to two things: the later silently takes the place of the earlier."""

import ast
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    path
    for package in ("schema", "crawler", "nlp", "indexer", "reformwatch")
    for path in (ROOT / package).rglob("*.py")
)


def bound(statement: ast.stmt) -> list[str]:
    """The names that a statement of a module gives."""
    if isinstance(statement, ast.Assign):
        return [node.id for target in statement.targets for node in ast.walk(target) if isinstance(node, ast.Name)]
    if isinstance(statement, ast.AnnAssign) and statement.value is not None and isinstance(statement.target, ast.Name):
        return [statement.target.id]
    return [statement.name] if isinstance(statement, ast.FunctionDef | ast.ClassDef) else []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_gives_each_name_once(path) -> None:
    names = Counter(name for statement in ast.parse(path.read_text("utf-8")).body for name in bound(statement))
    assert [name for name, count in names.items() if count > 1] == []


def test_a_name_given_twice_is_seen() -> None:
    statements = ast.parse("_A = 1\n_B: int = 2\n_A = 3\ndef _B(): ...").body
    assert [name for statement in statements for name in bound(statement)] == ["_A", "_B", "_A", "_B"]
