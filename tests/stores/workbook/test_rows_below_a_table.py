"""Rows that another program wrote right below an Excel table, which did not grow with them."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.table import Table

from toolkit.refresh import load, run

DAY = dt.date(2026, 11, 23)
HEADER = ["Customer ID", "Customer", "Owner", "Revenue"]
IN_TABLE = [["K1", "Alder", "Ana", 100], ["K2", "Birch", "Ana", 90]]


def book(path: Path, below: Sequence[Sequence[object]], *, totals: bool = False) -> Path:
    """A table of two customers over A1:D3, with a row of totals if wanted, and rows below it."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Customers"
    for row in [HEADER, *IN_TABLE, *([["Total", None, None, 190]] if totals else []), *below]:
        sheet.append(list(row))
    table = Table(displayName="People", ref="A1:D4" if totals else "A1:D3")
    table._initialise_columns()
    for column, heading in zip(table.tableColumns, HEADER, strict=True):
        column.name = heading
    table.totalsRowCount = 1 if totals else None
    sheet.add_table(table)
    workbook.save(path)
    return path


@pytest.mark.parametrize(
    ("below", "read", "told"),
    [
        ([["K3", "Cedar", "Bo", 80]], ["K3"], "row 4 stands below the table 'People' and is"),
        (
            [["K3", "Cedar", "Bo", 80], ["K4", "Dog", None, None]],
            ["K3", "K4"],
            "rows 4 to 5 stand below the table 'People' and are",
        ),
        ([["As of 23 November"]], [], ""),
        ([[], ["K3", "Cedar", "Bo", 80]], [], ""),
        ([["Rep", "Calls per day"], ["Ana", 4]], [], ""),
    ],
    ids=["one", "two", "a note", "after a gap", "another table"],
)
def test_rows_that_follow_a_table_are_its_rows_and_told(tmp_path, below, read, told):
    found = load(book(tmp_path / "book.xlsx", below), as_of=DAY)
    assert found.tables["customers"]["customer_id"].tolist() == ["K1", "K2", *read]
    problems = [each for each in found.problems if "below the table" in each.problem]
    assert [each.problem.startswith(told) for each in problems] == ([True] if told else [])


def test_what_follows_a_row_of_totals_is_none_of_the_table(tmp_path):
    path = book(tmp_path / "book.xlsx", [["K3", "Cedar", "Bo", 80]], totals=True)
    assert load(path, as_of=DAY).tables["customers"]["customer_id"].tolist() == ["K1", "K2"]


def test_pulling_the_corner_down_makes_the_line_go_and_the_columns_come(tmp_path):
    path = book(tmp_path / "book.xlsx", [["K3", "Cedar", "Bo", 80]])
    (told,) = [e for e in load(path, as_of=DAY).problems if "below the table" in e.problem]
    assert (told.cell, told.fix) == ("A4", "Pull the corner of the table down to row 4.")

    workbook = openpyxl.load_workbook(path)
    workbook["Customers"].tables["People"].ref = "A1:D4"
    workbook["Customers"].tables["People"].autoFilter.ref = "A1:D4"
    workbook.save(path)
    result = run(path, as_of=DAY, stamp="1")
    assert not [each for each in result.problems if "below the table" in each.problem]
    sheet = openpyxl.load_workbook(path)["Customers"]
    tiers = [sheet.cell(row, 5).value for row in range(1, 5)]
    assert tiers[0] == "Tier" and all(tier in ("A", "B", "C") for tier in tiers[1:])
