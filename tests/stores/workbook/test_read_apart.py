"""Files of other kinds, and .xlsx whose cells lie far apart, are read in a process of their own:
what makes a reader abort, swell or hang is a sentence, and good files read as before.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from click.testing import CliRunner
from stores.workbook.hostile_files import KINDS, hostile, repeated

from toolkit.cli import cli
from toolkit.errors import DataError
from toolkit.stores.base import Limits
from toolkit.stores.workbook.excel_file import ExcelFile

FORMS = Path(__file__).parents[2] / "gallery" / "other_forms"
DAY = ("--as-of", "2026-11-22")


def check(path: Path, *more: str):
    return CliRunner().invoke(cli, ["check", str(path), *DAY, *more])


def far(path: Path, cell: str, rows: int = 3) -> Path:
    """A list of customers, and one stray value in this cell."""
    with xlsxwriter.Workbook(path, {"constant_memory": False}) as book:
        sheet = book.add_worksheet("Customers")
        sheet.write_row(0, 0, ["Customer ID", "Name"])
        for row in range(1, rows + 1):
            sheet.write_row(row, 0, [f"C{row}", f"Name {row}"])
        sheet.write(cell, "stray")
    return path


@pytest.fixture
def reader_that(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Puts another reader of cells in the place of the one there is."""

    def put(code: str) -> None:
        home = tmp_path / "path"
        home.mkdir()
        (home / "python_calamine.py").write_text(code)
        monkeypatch.syspath_prepend(home)

    return put


ABORTS = "import os\nos.abort()\n"


@pytest.mark.parametrize("form", ["xls", "xlsb", "ods"])
def test_a_reader_that_aborts_ends_with_a_sentence_and_code_65(form, reader_that):
    reader_that(ABORTS)
    result = check(FORMS / f"errors.{form}")
    assert result.exit_code == 65
    assert result.stderr.splitlines() == [
        f"retain: errors.{form} is damaged, or takes more than 1500 MB of memory to read.",
        "Open it in Excel, delete what stands far below or right of its lists, and save it as"
        " .xlsx; or allow more, with --set read_memory=...",
    ]


def test_cells_far_apart_are_read_in_another_process(tmp_path, reader_that):
    reader_that(ABORTS)
    # A reader that is imported in this process would end the tests.
    result = check(far(tmp_path / "far.xlsx", "Z900000"))
    assert result.exit_code == 65
    assert "far.xlsx is damaged, or takes more than 1500 MB" in result.stderr


def test_a_good_book_starts_no_process(tmp_path, monkeypatch):
    def refuse(*command: object, **_: object) -> None:
        raise AssertionError(f"started {command}")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    assert check(far(tmp_path / "close.xlsx", "Z2000")).exit_code == 0


def test_a_far_cell_is_read_where_memory_allows(tmp_path):
    path = far(tmp_path / "far.xlsx", "Z400000")
    assert list(ExcelFile(path).read().sheets["Customers"].cells["Name"][:3]) == [
        "Name 1",
        "Name 2",
        "Name 3",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux")
def test_what_takes_more_memory_than_is_allowed_is_refused(tmp_path):
    path = far(tmp_path / "far.xlsx", "Z900000")
    with pytest.raises(DataError, match=r"far\.xlsx is damaged, or takes more than 100 MB"):
        ExcelFile(path, limits=Limits(megabytes=100)).read()
    result = check(path, "--set", "read_memory=100")
    assert result.exit_code == 65
    assert "more than 100 MB" in result.stderr


def test_what_takes_longer_than_is_allowed_is_refused(reader_that):
    reader_that("import time\ntime.sleep(600)\n")
    result = check(FORMS / "errors.ods", "--set", "read_seconds=1")
    assert result.exit_code == 65
    first, second = result.stderr.splitlines()
    assert first == "retain: errors.ods is damaged, or takes longer than 1 s to read."
    assert second.endswith("or allow more, with --set read_seconds=...")


def test_a_cell_that_is_repeated_over_a_whole_sheet_is_refused(tmp_path):
    path = tmp_path / "full.ods"
    path.write_bytes(repeated(rows=90_000, columns=16_000))
    result = check(path)
    assert result.exit_code == 65
    assert result.stderr.startswith("retain: full.ods is ")


def test_a_filled_row_that_is_repeated_a_million_times_is_refused_and_a_blank_one_is_not(tmp_path):
    path = tmp_path / "rows.ods"
    path.write_bytes(repeated(rows=1_000_000, columns=1))
    result = check(path)
    assert result.exit_code == 65
    assert result.stderr.splitlines() == [
        "retain: rows.ods holds a row that is repeated 1,000,000 times.",
        "Open it in LibreOffice, delete the rows that nobody needs, and save it anew.",
    ]
    path.write_bytes(repeated(rows=99_999, columns=1))
    assert "is repeated" not in check(path).stderr
    # Each sheet of this file ends with a blank row that is repeated a million times.
    assert check(FORMS / "errors.ods").exit_code == 0


def test_limits_of_a_large_file_are_larger():
    assert Limits(100, 10).of(5_000_000) == (100, 10)
    assert Limits(100, 10).of(35_000_000) == (350, 35)


def test_limits_stand_outside_the_workbook(tmp_path):
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Customers").write_column(0, 0, ["Name", "Ann"])
        book.add_worksheet("Settings").write_row(0, 0, ["Setting", "Value"])
        book.get_worksheet_by_name("Settings").write_row(1, 0, ["read_memory", 1000])
    result = check(path)
    assert result.exit_code == 78
    assert "read_memory cannot stand in a workbook" in result.stderr


def test_the_program_of_one_file_reads_so_too(monkeypatch, tmp_path):
    program = tmp_path / "retain"
    program.write_text(
        f"#!{sys.executable}\nfrom toolkit.cli import main\nmain()\n", encoding="utf-8"
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert set(ExcelFile(FORMS / "errors.xls").read().sheets) == {"Data", "Calls", "Legend"}


def test_without_a_python_to_start_it_is_read_here(monkeypatch):
    monkeypatch.setattr(sys, "executable", "")
    assert set(ExcelFile(FORMS / "errors.ods").read().sheets) == {"Data", "Calls", "Legend"}


def test_a_panic_of_the_reader_is_one_sentence_without_a_backtrace(tmp_path):
    path = tmp_path / "panic.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Customers")
        sheet.write_row(0, 0, ["Name", "Customer since"])
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(1, 0, ["Ann"])
        sheet.write_number(1, 1, -1e15, day)
    command = [sys.executable, "-c", "from toolkit.cli import main; main()", "check", str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 65
    assert ended.stderr.splitlines() == [
        "retain: panic.xlsx is damaged and cannot be read.",
        "Open it in Excel and save it anew.",
    ]


def test_memory_that_python_itself_does_not_find_ends_with_a_sentence(tmp_path, monkeypatch):
    def none_left(_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(ExcelFile, "read", none_left)
    result = check(far(tmp_path / "close.xlsx", "D4"))
    assert result.exit_code == 65
    assert result.stderr.startswith("retain: The book takes more memory than there is.\n")
    assert "Traceback" not in result.output


SOME = [next(seed for seed in range(999) if hostile(seed)[2] == kind) for kind in KINDS]


@pytest.mark.parametrize("seed", [*SOME, *range(1000, 1012)])
def test_hostile_files_end_with_a_sentence_or_are_read(seed, tmp_path):
    suffix, data, _ = hostile(seed)
    path = tmp_path / f"book{suffix}"
    path.write_bytes(data)
    result = check(path, "-q")
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.exit_code in (0, 65)
    assert len(result.stderr.splitlines()) <= 12
    assert path.read_bytes() == data
