"""Colours, notes and widths on a list of ours are no change: they follow the customer."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color

from tests.stores.test_tasks_done import Workbook
from toolkit.run_result import RunResult

AS_OF = dt.date(2026, 9, 14)
NAMES = [f"Firm {n:02}" for n in range(12)]
SHEETS: dict[str, list[list[Any]]] = {
    "Customers": [["Customer ID", "Customer", "Owner", "Annual revenue"],
                  *([f"K{n}", name, "Ann", 1000 * (n + 1)] for n, name in enumerate(NAMES))],
    "Calls": [["Date", "Customer ID", "Outcome"],
              *([AS_OF - dt.timedelta(days=64 + 2 * n), f"K{n}", "reached"] for n in range(12))],
}  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Workbook:
    place = Workbook(tmp_path, SHEETS)
    place.refresh(AS_OF)
    return place


def refresh(book: Workbook, days: int) -> RunResult:
    result = book.refresh(AS_OF + dt.timedelta(days=days))
    assert [title for title, sheet in result.receipt.sheets.items() if sheet.action == "kept"] == []
    assert not any("changed by hand" in problem.problem for problem in result.problems)
    return result


def cells(book: Workbook, title: str, customer: str) -> list[dict[str, Any]]:
    """The cells of each row of a customer, by their headings."""
    sheet = openpyxl.load_workbook(book.path)[title]
    head, *rows = sheet.iter_rows()
    found = [dict(zip([cell.value for cell in head], row, strict=True)) for row in rows]
    return [row for row in found if row["Customer"].value == customer]


def planned(book: Workbook) -> list[str]:
    return [row["Customer"] for row in book.rows("Call schedule")]


def test_a_coloured_row_a_note_and_a_width_follow_for_days(book: Workbook) -> None:
    customer, other = planned(book)[1], planned(book)[3]
    made = openpyxl.load_workbook(book.path)
    sheet = made["Call schedule"]
    for cell in sheet[3]:
        cell.fill = PatternFill("solid", fgColor="FFFFAA00")
    sheet["I5"].comment = Comment("ask for Bea", "Ann")
    sheet["B5"].font = Font(color="FFCC0000", bold=True)
    sheet["C5"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.6))
    sheet.column_dimensions["D"].width = 50
    made.save(book.path)
    places = set()
    for days in (0, 1, 2, 14):
        if days == 1:
            book.type_in("Call schedule", planned(book)[0], Outcome="Reached")
        refresh(book, days)
        [row] = cells(book, "Call schedule", customer)
        assert {cell.fill.fgColor.rgb for cell in row.values()} == {"FFFFAA00"}, days
        [noted] = cells(book, "Call schedule", other)
        assert noted["Why now"].comment.text == "ask for Bea"
        assert noted["Rep"].font.b and noted["Rep"].font.color.rgb == "FFCC0000"
        assert noted["Customer ID"].fill.fgColor.rgb not in ("FFF4F7F8", "FFFFFFFF", "00000000")
        sheet = openpyxl.load_workbook(book.path)["Call schedule"]
        assert sheet.column_dimensions["D"].width == pytest.approx(50, abs=1)
        fills = [row[3].fill.fgColor.rgb for row in sheet.iter_rows(min_row=2)]
        assert fills.count("FFFFAA00") == 1
        notes = [cell for row in sheet.iter_rows() for cell in row if cell.comment]
        assert len(notes) == 1
        places.add(row["Customer"].row)
    assert len(places) > 1  # the row moved, and the colour with it
    before = book.path.read_bytes()
    assert refresh(book, 14).receipt.changed_parts == []
    assert book.path.read_bytes() == before


def test_what_is_typed_beside_colours_still_reaches_the_log(book: Workbook) -> None:
    customer = planned(book)[2]
    made = openpyxl.load_workbook(book.path)
    for cell in made["Call schedule"][4]:
        cell.fill = PatternFill("solid", fgColor="FF00FF00")
    made.save(book.path)
    book.type_in("Call schedule", customer, Outcome="Reached", Notes="fine")
    assert refresh(book, 1).receipt.appended == {"Calls": 1}
    assert refresh(book, 2).receipt.appended == {}


def test_a_value_of_the_persons_own_is_kept_as_before(book: Workbook) -> None:
    made = openpyxl.load_workbook(book.path)
    made["Call schedule"]["I3"] = "my own words"
    made.save(book.path)
    result = book.refresh(AS_OF + dt.timedelta(days=1))
    kept = [title for title, sheet in result.receipt.sheets.items() if sheet.action == "kept"]
    assert kept == ["Call schedule (kept 2026-09-15)"]


def test_a_colour_that_is_taken_out_is_gone(book: Workbook) -> None:
    made = openpyxl.load_workbook(book.path)
    made["Call schedule"]["D3"].fill = PatternFill("solid", fgColor="FF00FF00")
    made.save(book.path)
    refresh(book, 0)
    made = openpyxl.load_workbook(book.path)
    assert made["Call schedule"]["D3"].fill.fgColor.rgb == "FF00FF00"
    made["Call schedule"]["D3"].fill = PatternFill()
    made.save(book.path)
    refresh(book, 0)
    assert openpyxl.load_workbook(book.path)["Call schedule"]["D3"].fill.fgColor.rgb != "FF00FF00"
