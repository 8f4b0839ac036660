"""What formulas come to that we continue or move in a spreadsheet, by a reader that calculates.

The tests' Google shows what it was taught. LibreOffice knows the functions that people fill down,
so all of them are calculated there once more; which ones it lacks says `google_server/state.py`.
"""

import datetime as dt
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import load_workbook

from tests.google_helpers import book_of
from tests.google_server import GoogleServer, Spreadsheet, people
from tests.google_server.state import effective
from toolkit.log_call import log
from toolkit.refresh import run

OFFICE = shutil.which("soffice")
DAY = dt.date(2026, 11, 23)
SCHEDULE = "Call schedule"
NAMES = {"C1": "Meyer & Söhne", "C2": "Blau GmbH", "C3": "Nobody yet"}
FILLED: dict[str, tuple[str, Callable[[list[list[Any]], int], Any]]] = {
    "Name": ("=VLOOKUP(B{},Customers!A:B,2,FALSE)", lambda cells, r: NAMES[cells[r][1]]),
    "Owner": (
        "=INDEX(Customers!C$1:C$9,MATCH(B{},Customers!A$1:A$9,0))",
        lambda cells, r: "Ben" if cells[r][1] == "C3" else "Ana",
    ),
    "Calls": (
        "=COUNTIF(B$2:B{},B{})",
        lambda cells, r: [row[1] for row in cells[1 : r + 1]].count(cells[r][1]),
    ),
    "Week": ("=SUM(A{},7)", lambda cells, r: cells[r][0] + 7),
    "Said": (
        '=IF(C{}="Reached",TEXT(A{},"yyyy-mm-dd"),"-")',
        lambda cells, r: _day(cells[r][0]) if cells[r][2] == "Reached" else "-",
    ),
}
"""Formulas of a log that are filled down, and what the tests' Google was taught of them."""


def _day(serial: float) -> str:
    return (dt.date(1899, 12, 30) + dt.timedelta(int(serial))).isoformat()


def calculated(book: Spreadsheet, folder: Path) -> dict[str, list[list[Any]]]:
    """What LibreOffice makes of the sheets as they were entered."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for sheet in book.sheets:
        into = made.create_sheet(sheet.title)
        for r, row in enumerate(sheet.rows, 1):
            for c, cell in enumerate(row, 1):
                value = effective(cell)
                if value is not None:
                    _enter(into.cell(r, c), value, (cell or {})["userEnteredValue"])
    made.save(folder / "book.xlsx")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = ["--headless", "--convert-to", "ods", "--outdir", str(folder), "book.xlsx"]
    subprocess.run([str(OFFICE), profile, *words], cwd=folder, check=True, capture_output=True)
    found = load_workbook(str(folder / "book.ods"))
    return {
        title: found.get_sheet_by_name(title).to_python(skip_empty_area=False)
        for title in found.sheet_names
    }


def _enter(into: Any, value: Any, held: dict[str, Any]) -> None:
    """Put a value or a formula into a cell; a text that begins with = is none."""
    into.value = value
    if "formulaValue" in held:
        into.data_type = "f"
    elif isinstance(value, str):
        into.data_type = "s"


@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice")
def test_formulas_that_were_continued_and_moved_come_to_what_they_should(
    server: GoogleServer, key: Path, tmp_path: Path
) -> None:
    book = book_of(server)
    for place, (header, (formula, shows)) in enumerate(FILLED.items(), 4):
        people.type_in(book, "Calls", 0, place, header)
        for row in (1, 2):
            text = formula.replace("{}", str(row + 1))
            people.put_formula(book, "Calls", row, place, text, shows)
    run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    book = book_of(server)
    head, *rows = book.values(SCHEDULE)
    own, name = len(head), head.index("Customer")
    book.by_title(SCHEDULE).put(0, own, "Loud")
    for row in range(1, len(rows) + 1):
        text = f"=UPPER(D{row + 1})&COUNTIF(Calls!B$2:B$99,C{row + 1})&RANK(A{row + 1},A$2:A$9)"
        people.put_formula(book, SCHEDULE, row, own, text, lambda cells, r: "shown")
    for column, value in enumerate(["C4", "Alder", "Ana", 900_000]):
        people.type_in(book, "Customers", 4, column, value)
    NAMES["C4"] = "Alder"
    run("gsheet:book", as_of=DAY, stamp="2", creds=key)
    for customer, outcome in (("C2", "Reached"), ("C3", "Busy"), ("C4", "Reached")):
        log("gsheet:book", customer, {"outcome": outcome}, as_of=DAY, stamp="3", creds=key)
    book = book_of(server)
    shown, found = book.values("Calls"), calculated(book, tmp_path)
    wide = 4 + len(FILLED)
    assert len(shown) == 6 and "#NAME?" not in str(shown)
    for row, cells in zip(shown, found["Calls"], strict=False):
        assert list(map(str, cells[4:wide])) == [
            str(float(value) if isinstance(value, int) else value) for value in row[4:wide]
        ]
    _, *rows = book.values(SCHEDULE)
    logged = [row[1] for row in shown]
    days = sorted((row[0] for row in rows), reverse=True)
    assert {row[name] for row in rows} >= {"Alder", "Blau GmbH"}
    assert [row[own] for row in found[SCHEDULE][1 : len(rows) + 1]] == [
        f"{row[name].upper()}{logged.count(row[name - 1])}{days.index(row[0]) + 1}" for row in rows
    ]
