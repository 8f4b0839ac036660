"""A call typed into a row without a customer: told once, where it waits, and never as a log row."""

import datetime as dt
from pathlib import Path

import openpyxl

from tests.sheet_rows import write_book
from toolkit import load, run

DAY = dt.date(2026, 6, 15)
SHEETS = {
    "Customers": [["Customer", "Revenue"], ["Ash", 10], ["Box", 20]],
    "Calls": [
        ["Date", "Customer", "Outcome", "Notes"],
        [dt.date(2026, 5, 4), "Ash", "Reached", "fine"],
        [dt.date(2026, 6, 2), "Box", "Reached", None],
    ],
}


def typed_below(path: Path, outcome: str) -> None:
    """Type an outcome into the row below the schedule, where no customer stands."""
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    headers = [cell.value for cell in sheet[1]]
    sheet.cell(sheet.max_row + 1, headers.index("Outcome") + 1).value = outcome
    book.save(path)


def write_customer(path: Path, customer: str) -> None:
    """Write a customer into the row that waits, as the advice says."""
    book = openpyxl.load_workbook(path)
    sheet = book["Diary entries"]
    headers = [cell.value for cell in sheet[1]]
    sheet.cell(2, headers.index("Customer") + 1).value = customer
    book.save(path)


def told(path: Path) -> list[tuple[str, str, str]]:
    return [
        (p.sheet, p.cell, p.problem)
        for p in load(path, as_of=DAY).problems
        if "custom" in p.problem
    ]


def test_it_is_told_once_where_it_waits_before_and_after_a_refresh(tmp_path):
    path = write_book(tmp_path / "book.xlsx", SHEETS)
    run(path, as_of=DAY, stamp="1")
    typed_below(path, "Reached")
    says = (
        "typed into the call schedule, but it cannot go into the call log: its row names no "
        "customer; it counts nowhere, and waits in Diary entries"
    )
    assert told(path) == [("Diary entries", "", says)]
    result = run(path, as_of=DAY, stamp="2")
    assert result.receipt.appended == {}
    assert [p.problem for p in result.problems if "custom" in p.problem] == [says]
    waits = "1 call waits for the call log, in Diary entries: the sheet Problems says why."
    assert waits in result.receipt.notes
    assert told(path) == [("Diary entries", "", says)]
    assert openpyxl.load_workbook(path)["Calls"].max_row == 3
    (asked,) = [p for p in result.problems if p.problem == says]
    assert asked.fix == "Write the customer into its row of Diary entries, and run again."
    write_customer(path, "Ash")
    done = run(path, as_of=DAY, stamp="3")
    assert done.receipt.appended == {"Calls": 1}
    assert told(path) == []


def test_a_row_of_the_log_itself_without_a_customer_is_told_with_its_cell(tmp_path):
    sheets = {**SHEETS, "Calls": [*SHEETS["Calls"], [dt.date(2026, 6, 3), None, "Reached", "hm"]]}
    path = write_book(tmp_path / "book.xlsx", sheets)
    assert told(path) == [("Calls", "B4", "no customer in this row; it is counted nowhere")]
