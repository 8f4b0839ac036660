"""A call put into a workbook whose log has formulas and checkboxes that stand ready."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from toolkit.log_call import log
from toolkit.refresh import load

DAY = dt.date(2026, 11, 23)


def book(path: Path, *, last: int, lookup: bool = True) -> Path:
    """Customers with ids that are numbers; a log with a name that is looked up, and a checkbox."""
    made = openpyxl.Workbook()
    customers = made.active
    customers.title = "Customers"
    customers.append(["Customer ID", "Customer"])
    customers.append([101, "Meyer"])
    customers.append([102, "Blau"])
    calls = made.create_sheet("Calls")
    calls.append(["Date", "Customer ID", "Customer", "Outcome", "Notes", "Sent"])
    for row, (who, outcome) in enumerate([(101, "Reached"), (102, "No answer")], 2):
        calls.append([dt.date(2026, 11, row), who, None, outcome, None, row == 2])
    for row in range(2, last + 1):
        if lookup:
            calls.cell(row, 3).value = f'=IF(B{row}="","",VLOOKUP(B{row},Customers!A:B,2,0))'
        if row > 3:
            calls.cell(row, 6).value = False
    made.save(path)
    return path


def rows(path: Path) -> list[tuple[Any, ...]]:
    return list(openpyxl.load_workbook(path)["Calls"].iter_rows(values_only=True))


@pytest.mark.parametrize("last", [3, 200])
def test_the_call_goes_below_the_last_typed_row_with_its_formula_and_its_box(
    tmp_path: Path, last: int
) -> None:
    path = book(tmp_path / "book.xlsx", last=last)
    before = rows(path)
    said = {"outcome": "Reached", "notes": "a quote"}
    log(path, "Blau", said, as_of=DAY, stamp="1")
    after = rows(path)
    box = None if last == 3 else False
    lookup = '=IF(B4="","",VLOOKUP(B4,Customers!A:B,2,0))'
    assert after[3][0].date() == DAY
    assert after[3][1:] == (102, lookup, "Reached", "a quote", box)
    assert after[:3] == before[:3] and after[4:] == before[4:]


def test_a_name_that_no_formula_fills_is_typed(tmp_path: Path) -> None:
    path = book(tmp_path / "book.xlsx", last=50, lookup=False)
    log(path, "Blau", {"outcome": "Reached"}, as_of=DAY, stamp="1")
    assert rows(path)[3][1:4] == (102, "Blau", "Reached")


def test_a_row_of_checkboxes_that_are_off_is_no_call(tmp_path: Path) -> None:
    read = load(book(tmp_path / "book.xlsx", last=200, lookup=False), as_of=DAY)
    assert len(read.tables["calls"]) == 2
    assert not [p for p in read.problems if "missing" in p.problem]
