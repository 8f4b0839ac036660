"""What a sheet of another country's locale makes of days, and a tab for each rep."""

import datetime as dt

import pandas as pd
from click.testing import CliRunner

from tests.google_server.sample import sample
from toolkit.cli import cli
from toolkit.parsing.cells import How
from toolkit.parsing.days import read_dates
from toolkit.refresh import load

FIRST = dt.date(1899, 12, 30)


def serial(month: int, day: int) -> float:
    return float((dt.date(2026, month, day) - FIRST).days)


def calls(server, days: list[object], title: str = "Calls") -> None:
    """A log whose days are numbers where the sheet took them for days, else texts."""
    book = server.books["book"]
    rows = [["C1", day, "Reached"] for day in days]
    book.sheets[:] = [sheet for sheet in book.sheets if sheet.title != title]
    book.add_sheet(title, [["Customer ID", "Date", "Outcome"], *rows])


def check() -> str:
    return CliRunner().invoke(cli, ["check", "gsheet:book", "--as-of", "2026-11-23"]).output


def swapped(output: str) -> list[str]:
    return [line for line in output.splitlines() if "probably swapped" in line]


def test_days_first_typed_into_a_sheet_that_puts_the_month_first_are_told(server, key, monkeypatch):
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(key))
    # 4 March became 3 April, while 13 and 25 of a month stayed what was typed.
    calls(server, [serial(3, 4), serial(5, 6), serial(7, 2), "13/04/2026", "25/06/2026"])
    (told,) = swapped(check())
    assert "Calls!B2" in told
    assert "3 real dates in this column all lie on the 1st to 12th" in told
    assert "2026-03-04" in told


def test_days_that_no_text_contradicts_are_not(server, key, monkeypatch):
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(key))
    calls(server, [serial(3, 4), serial(5, 6), serial(7, 2)])
    assert swapped(check()) == []
    calls(server, [serial(3, 4), serial(5, 6), serial(7, 22), "13/04/2026", "25/06/2026"])
    assert swapped(check()) == []


def test_days_written_as_numbers_without_marks_are_none_that_were_swapped():
    written = [20260304, 20260506, 20260702, 20260801, 20260902]
    column, problems = read_dates(
        pd.Series([*written, "13/04/2026", "25/06/2026", "26/06/2026"], dtype=object), How()
    )
    assert column.dt.date.iloc[0] == dt.date(2026, 3, 4)
    assert problems == []


def test_a_tab_for_each_rep_is_one_log(server, key):
    book = server.add(sample("reps"))
    book.sheets[:] = [sheet for sheet in book.sheets if sheet.title != "Calls"]
    head = ["Customer ID", "Date", "Outcome"]
    book.add_sheet("Calls Ann", [head, ["1", serial(3, 4), "Reached"]])
    book.add_sheet("Calls Ben", [head, ["2", serial(5, 20), "Reached"]])
    found = load("gsheet:reps", as_of=dt.date(2026, 11, 23), creds=key)
    log = found.tables["calls"]
    assert list(log["date"].dt.date) == [dt.date(2026, 3, 4), dt.date(2026, 5, 20)]
