"""The gallery: what `retain check` says of each habit, as golden text,
and that a refresh takes every one that may be taken.

`python tests/test_gallery.py` writes what is said now; read the diff before you keep it.
"""

import datetime as dt
import importlib.util
import json
import random
import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from click.testing import CliRunner

from tests.seeds import ALL
from toolkit.cli import cli
from toolkit.stores import open_store
from toolkit.stores.workbook.other_kinds import facts_told_by

HERE = Path(__file__).resolve().parent / "gallery"
FORMS = HERE / "other_forms"
"""Workbooks that other programs saved: .xls and .ods by LibreOffice, .xlsb by SheetJS."""
DAY = ("--as-of", "2026-09-16")
_spec = importlib.util.spec_from_file_location("gallery_make", HERE / "make.py")
assert _spec and _spec.loader
make = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(make)
STOPPED = {"dates_nobody_can_tell", "headers_in_two_minds", "two_lists_in_two_minds"}


def golden(name: str) -> Path:
    return HERE / f"{name.partition('.')[0]}.txt"


def said(path: Path) -> str:
    result = CliRunner().invoke(cli, ["check", str(path), *DAY])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return f"exit {result.exit_code}\n{result.output}"


@pytest.mark.parametrize("name", make.NAMES)
def test_check_says_what_the_gallery_shows(name, tmp_path):
    assert said(make.make(name, tmp_path)) == golden(name).read_text(encoding="utf-8")


def test_every_golden_text_has_its_picture():
    assert {p.name for p in HERE.glob("*.txt")} == {golden(name).name for name in make.NAMES}


@pytest.mark.parametrize("name", [n for n in make.NAMES if n not in STOPPED])
def test_a_refresh_takes_it(name, tmp_path):
    path = make.make(name, tmp_path)
    result = CliRunner().invoke(
        cli, ["refresh", str(path), *DAY, "--to", str(tmp_path / "out.xlsx"), "--json"]
    )
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["sheets"]["Call schedule"]


@pytest.mark.parametrize("name", sorted(STOPPED))
def test_what_would_be_wrong_for_everybody_stops_the_run(name, tmp_path):
    result = CliRunner().invoke(cli, ["refresh", str(make.make(name, tmp_path)), *DAY])
    assert result.exit_code == 65, result.output


@pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="LibreOffice is not installed: nothing makes .xls and .ods here",
)
@pytest.mark.parametrize("form", ["xls", "ods"])
def test_other_forms_of_workbook_say_the_same(form, tmp_path):
    path = make.make("plain", tmp_path)
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", form, "--outdir", str(tmp_path), str(path)],
        capture_output=True,
        check=True,
    )
    assert said(path.with_suffix(f".{form}")) == said(path).replace(".xlsx", f".{form}")


def test_a_binary_workbook_says_the_same_as_an_xlsx():
    assert said(FORMS / "plain.xlsb") == golden("plain").read_text(encoding="utf-8").replace(
        ".xlsx", ".xlsb"
    )


@pytest.mark.parametrize("form", ["xls", "xlsb", "ods"])
def test_an_error_cell_is_told_in_every_form(form):
    text = said(FORMS / f"errors.{form}")
    assert "Data!C5: an error of a formula ('#N/A')." in text
    assert text.count("an error of a formula") == 1


def test_cells_that_cannot_be_read_are_not_taken_for_empty_ones(tmp_path):
    path = tmp_path / "short.xlsb"
    with zipfile.ZipFile(FORMS / "plain.xlsb") as old, zipfile.ZipFile(path, "w") as new:
        for member in old.infolist():
            short = b"\x0d\x04\0\0\0\0" if member.filename == "xl/worksheets/sheet1.bin" else b""
            new.writestr(member, old.read(member) + short)
    text = said(path)
    assert text.startswith("exit 65")
    assert "holds cells in a short form that cannot be read" in text


def refreshed(path):
    """The book with our sheets and columns in it, and a call typed into the schedule."""
    assert CliRunner().invoke(cli, ["refresh", str(path), *DAY]).exit_code == 0
    book = openpyxl.load_workbook(path)
    schedule = book["Call schedule"]
    at = {cell.value: cell.column for cell in schedule[1]}
    schedule.cell(2, at["Outcome"], "Reached")
    customer = schedule.cell(2, at["Customer ID"]).value
    book.save(path)
    return customer


def check_that_ours_are_known(path, out, customer):
    """A copy of such a book in another form: ours are no input there,
    and the call is in the log of what is made of it.
    """
    assert set(open_store(path).read().sheets) == {"Customers", "Calls"}
    done = CliRunner().invoke(cli, ["refresh", str(path), "--to", str(out), *DAY])
    assert done.exit_code == 0, done.output
    book = openpyxl.load_workbook(out)
    headers = [cell.value for cell in book["Customers"][1]]
    assert (
        headers.count("Tier") == headers.count("Next call") == 1
        and "Tier (calculated)" not in headers
    )
    last = [cell.value for cell in book["Calls"][book["Calls"].max_row]]
    assert customer in last and "Reached" in last


@pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="LibreOffice is not installed: nothing makes .xls and .ods here",
)
@pytest.mark.parametrize("form", ["xls", "ods"])
def test_our_sheets_and_columns_are_known_in_a_copy_of_another_form(form, tmp_path):
    path = tmp_path / "O'Neil's book.xlsx"
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        book.add_worksheet("Customers").write_row(
            0, 0, ["Customer ID", "Customer", "Owner", "Revenue"]
        )
        book.get_worksheet_by_name("Customers").write_row(1, 0, ["C1", "Meyer", "Ana", 900])
        book.add_worksheet("Calls").write_row(0, 0, ["Date", "Customer ID", "Outcome"])
        book.get_worksheet_by_name("Calls").write(1, 0, dt.date(2026, 9, 1))
        book.get_worksheet_by_name("Calls").write_row(1, 1, ["C1", "Reached"])
    customer = refreshed(path)
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    command = [
        "soffice",
        home,
        "--headless",
        "--convert-to",
        form,
        "--outdir",
        str(tmp_path),
        str(path),
    ]
    subprocess.run(command, capture_output=True, check=True)
    check_that_ours_are_known(path.with_suffix(f".{form}"), tmp_path / "out.xlsx", customer)


def record(kind, body):
    """One record of a binary part, short enough that its numbers are one or two bytes."""
    number = lambda n: bytes([n]) if n < 128 else bytes([n & 0x7F | 0x80, n >> 7])  # noqa: E731
    return number(kind) + number(len(body)) + body


def named(name, formula):
    label = struct.pack("<I", len(name)) + name.encode("utf-16-le")
    return record(
        39,
        struct.pack("<IBi", 1, 0, -1)
        + label
        + struct.pack("<I", len(formula))
        + formula
        + struct.pack("<Ii", 0, -1),
    )


def test_the_names_of_a_binary_workbook_are_read(tmp_path):
    """Written as [MS-XLSB] says; SheetJS reads the same two names of this file."""
    pointed = record(
        362, struct.pack("<I", 2) + struct.pack("<iii", 0, 0, 0) + struct.pack("<iii", 0, 1, 1)
    )
    names = named("_retain_sheet_x", b"\x3a" + struct.pack("<HIH", 1, 0, 0)) + named(
        "_retain_cols_added", b"\x3b" + struct.pack("<HIIHH", 0, 0, 0, 2, 3)
    )
    path = tmp_path / "named.xlsb"
    with zipfile.ZipFile(FORMS / "plain.xlsb") as old, zipfile.ZipFile(path, "w") as new:
        for member in old.infolist():
            more = pointed + names if member.filename == "xl/workbook.bin" else b""
            new.writestr(member, old.read(member) + more)
    told = facts_told_by(path.read_bytes(), ".xlsb", path.name)
    assert told.names == {
        "_retain_sheet_x": "='Calls'!$A$1:$A$1",
        "_retain_cols_added": "='Customers'!$C$1:$D$1",
    }
    assert "Calls" not in open_store(path).read().sheets


@pytest.mark.parametrize("form", ["xls", "xlsb", "ods"])
def test_a_damaged_workbook_of_any_form_gets_a_sentence(form, tmp_path):
    sound = (FORMS / f"errors.{form}").read_bytes()
    draw = random.Random(4)
    for _ in range(40 if ALL else 12):
        data = bytearray(sound[: draw.randrange(1, len(sound))] if draw.random() < 0.3 else sound)
        for _ in range(draw.randrange(1, 30)):
            data[draw.randrange(len(data))] = draw.randrange(256)
        (tmp_path / f"damaged.{form}").write_bytes(data)
        assert said(tmp_path / f"damaged.{form}").startswith(("exit 0", "exit 65"))


if __name__ == "__main__":
    import tempfile

    for each in make.NAMES:
        with tempfile.TemporaryDirectory() as held:
            golden(each).write_text(said(make.make(each, Path(held))), encoding="utf-8")
    sys.exit()
