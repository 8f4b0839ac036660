"""A copy is made anew each time: what somebody typed into its other sheets is never dropped."""

import datetime as dt
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.sheet_rows import rows_of
from toolkit import run
from toolkit.errors import OutputError

DAY, NEXT = dt.date(2026, 11, 23), dt.date(2026, 11, 24)
CUSTOMERS = [
    ["Customer ID", "Customer", "Account owner", "Revenue", "Notes"],
    *([f"K{n}", f"Firm {n}", "Ana", 1000 * n, None] for n in range(1, 7)),
]
CALLS = [["Date", "Customer ID", "Outcome"], [dt.date(2026, 10, 1), "K1", "Reached"]]


@pytest.fixture(params=["folder", "workbook"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The same lists as a folder of CSV files, and as a workbook with a formula beside them."""
    if request.param == "folder":
        folder = tmp_path / "lists"
        folder.mkdir()
        for title, rows in (("Customers", CUSTOMERS), ("Calls", CALLS)):
            lines = [",".join("" if cell is None else str(cell) for cell in row) for row in rows]
            (folder / f"{title}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return folder
    workbook = openpyxl.Workbook()
    customers, calls = workbook.active, workbook.create_sheet("Calls")
    customers.title = "Customers"
    for sheet, rows in ((customers, CUSTOMERS), (calls, CALLS)):
        for row in rows:
            sheet.append(row)
    customers["H1"], customers["H2"] = "Day", "=TODAY()"
    workbook.save(tmp_path / "lists.xlsx")
    return tmp_path / "lists.xlsx"


def edit(path: Path, change: Callable[[Any], None]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)


def copied(source: Path, day: dt.date = DAY) -> Path:
    out = source.parent / "plan.xlsx"
    run(source, as_of=day, stamp="1", to=str(out))
    return out


def test_a_copy_into_whose_lists_was_typed_is_left_until_that_is_taken_out(source: Path) -> None:
    out = copied(source)
    edit(out, lambda book: setattr(book["Customers"]["E3"], "value", "wants a quote"))
    typed = out.read_bytes()
    with pytest.raises(OutputError) as told:
        copied(source, NEXT)
    said = str(told.value)
    assert "plan.xlsx: somebody typed into 'Customers' (column E)" in said
    assert f"Type it into {source.name}" in said and out.read_bytes() == typed
    edit(out, lambda book: setattr(book["Customers"]["E3"], "value", None))
    copied(source, NEXT)


def test_a_sheet_that_was_added_and_a_row_in_the_log_are_no_less_the_persons(source: Path) -> None:
    out = copied(source)
    before = out.read_bytes()
    edit(out, lambda book: book.create_sheet("My notes").append(["call them", "soon"]))
    with pytest.raises(OutputError, match=r"'My notes' \(columns A, B\)"):
        copied(source)
    out.write_bytes(before)
    edit(out, lambda book: book["Calls"].append([dt.date(2026, 11, 20), "K2", "Voicemail"]))
    with pytest.raises(OutputError, match=r"'Calls' \(columns A, B, C\)"):
        copied(source)


def test_what_is_no_work_of_a_person_stops_no_copy(source: Path) -> None:
    out = copied(source)

    def sort_and_widen(book: Any) -> None:
        sheet = book["Customers"]
        rows = [[cell.value for cell in row[:5]] for row in sheet.iter_rows(min_row=2)]
        for number, row in enumerate(reversed(rows), start=2):
            for column, value in enumerate(row, start=1):
                sheet.cell(number, column).value = value
        sheet.column_dimensions["B"].width = 40
        if sheet["H2"].value:
            sheet["H2"] = "=TODAY() "

    edit(out, sort_and_widen)
    copied(source, NEXT)


def test_what_is_typed_into_our_sheets_goes_on_and_stops_no_copy(source: Path) -> None:
    out = copied(source)

    def call_logged(book: Any) -> None:
        sheet = book["Call schedule"]
        heads = [cell.value for cell in sheet[1]]
        sheet.cell(2, heads.index("Outcome") + 1).value = "Reached"

    edit(out, call_logged)
    for day in (DAY, NEXT):
        copied(source, day)
        rows = rows_of(out, "Calls")[1:]
        assert [row[2] for row in rows if row[0]] == ["Reached", "Reached"]


def test_a_copy_of_an_earlier_version_remembers_nothing_and_is_taken(source: Path) -> None:
    out = copied(source)

    def forget(book: Any) -> None:
        for name in [name for name in book.defined_names if "copied" in name]:
            del book.defined_names[name]
        book["Customers"]["E3"] = "typed long ago"

    edit(out, forget)
    copied(source)
