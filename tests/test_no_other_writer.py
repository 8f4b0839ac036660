"""Nothing but our own engine ever writes a person's workbook:
no load-and-save with openpyxl, pandas or another editor.
"""

import ast
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner
from openpyxl.writer.excel import ExcelWriter

from toolkit.cli import cli

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "workbooks" / "sample.xlsx"
FILES = sorted((ROOT / "toolkit").rglob("*.py"))
EDITORS = {
    "openpyxl",
    "pyexcel",
    "pyexcelerate",
    "pylightxl",
    "xlwt",
    "xlutils",
    "xlsxlite",
    "aspose",
}
FORBIDDEN_CALLS = {"to_excel", "write_excel", "ExcelWriter", "read_excel"}
DRAWERS = {
    "toolkit/render/xlsx_brush.py",
    "toolkit/buttons/starter.py",
    "toolkit/stores/workbook/workbook_settings.py",
    "toolkit/buttons/button_sheet.py",
}
"""Who may draw new workbooks with XlsxWriter, which cannot open one that exists."""

READERS = {"toolkit/stores/excel/excel_sheets.py": {"openpyxl"}}
"""Who may read with another editor what we drew ourselves, for an Excel that opens no file."""


def imported(tree: ast.AST) -> set[str]:
    """Top names of all packages that a module imports, wherever in it."""
    found = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    found |= {
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and not node.level
    }
    called = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    found |= {
        str(call.args[0].value)
        for call in called
        if isinstance(call.args[0], ast.Constant)
        and getattr(call.func, "attr", getattr(call.func, "id", ""))
        in ("import_module", "__import__")
    }
    return {name.split(".")[0] for name in found}


def forbidden_in(path: Path) -> set[str]:
    """What a module names that it may not: other editors, and calls that write with them."""
    where = path.relative_to(ROOT).as_posix()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    packages = imported(tree)
    found = packages & EDITORS - READERS.get(where, set())
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    names |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    found |= names & FORBIDDEN_CALLS
    return found | (packages & {"xlsxwriter"} if where not in DRAWERS else set())


def test_no_module_knows_another_workbook_editor() -> None:
    found = {str(path.relative_to(ROOT)): forbidden_in(path) for path in FILES}
    assert {where: names for where, names in found.items() if names} == {}


def test_the_guard_sees_an_editor_however_it_is_imported() -> None:
    for code in (
        "import openpyxl",
        "def f():\n from openpyxl.reader import excel",
        "import importlib\nimportlib.import_module('openpyxl')",
    ):
        assert "openpyxl" in imported(ast.parse(code))


@pytest.mark.parametrize(
    "words",
    [
        ["refresh", "BOOK"],
        ["refresh", "BOOK", "--dry-run"],
        ["refresh", "BOOK", "--to", "OUT"],
        ["report", "retention", "BOOK", "--to", "OUT"],
        ["check", "BOOK"],
        ["why", "BOOK", "C-0001"],
        ["demo", "FOLDER"],
        ["new", "OUT"],
    ],
)
def test_no_command_saves_with_openpyxl_or_pandas(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: Any, **__: Any) -> None:
        raise AssertionError("a workbook was saved by another program's writer")

    monkeypatch.setattr(openpyxl.Workbook, "save", forbidden)
    monkeypatch.setattr(ExcelWriter, "save", forbidden)
    monkeypatch.setattr(pd.DataFrame, "to_excel", forbidden)
    monkeypatch.setattr(openpyxl, "load_workbook", forbidden)
    book = Path(shutil.copy(SAMPLE, tmp_path / "book.xlsx"))
    places = {
        "BOOK": str(book),
        "OUT": str(tmp_path / "out.xlsx"),
        "FOLDER": str(tmp_path / "demo"),
    }
    command = [places.get(word, word) for word in words]
    result = CliRunner().invoke(
        cli, command if words[0] == "new" else [*command, "--as-of", "2026-11-22"]
    )
    assert result.exception is None, result.exception
    assert result.exit_code == 0
