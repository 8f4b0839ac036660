"""Advice in messages is true: who does what one says is told it no more, nor anything worse."""

import copy
import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.sheet_rows import write_book
from toolkit import load
from toolkit.cli import cli

DAY = dt.date(2026, 11, 23)
Sheets = dict[str, list[list[Any]]]


def book() -> Sheets:
    customers = [[f"Firm {n}", "Ann", 1000 * n, f"+44 113 496 00{n:02d}"] for n in range(1, 9)]
    calls = [[dt.date(2026, 10, n), f"Firm {n}", "reached", "spoke"] for n in range(1, 9)]
    return {
        "Customers": [["Customer", "Owner", "Annual revenue", "Phone"], *customers],
        "Calls": [["Date", "Customer", "Outcome", "Notes"], *calls],
        "Settings": [["Setting", "Value"], ["country", "United Kingdom"]],
    }


def put(sheet: str, row: int, column: int, value: Any) -> Callable[[Sheets], None]:
    """Type a value into a cell, rows counted from 1 as Excel does."""

    def change(sheets: Sheets) -> None:
        sheets[sheet][row - 1][column - 1] = value

    return change


def without_column(sheet: str, column: int) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        for row in sheets[sheet]:
            del row[column - 1]

    return change


def with_column(sheet: str, header: str, value: Any) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        for number, row in enumerate(sheets[sheet]):
            row.append(value(number) if number else header)

    return change


def with_rows(sheet: str, *rows: list[Any]) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        sheets.setdefault(sheet, []).extend(list(row) for row in rows)

    return change


def without_sheet(sheet: str) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        del sheets[sheet]

    return change


STEPS = (
    (
        put("Calls", 3, 1, dt.date(2026, 12, 24)),
        "later than 2026-11-23, the day of this run",
        "Correct the date",
        put("Calls", 3, 1, dt.date(2026, 11, 2)),
    ),
    (
        put("Calls", 3, 2, "Nobody Ltd"),
        "no such customer",
        "add the customer to the list",
        with_rows("Customers", ["Nobody Ltd", "Ann", 500, None]),
    ),
    (
        put("Calls", 3, 2, "Nobody Ltd"),
        "no such customer",
        "Correct it",
        put("Calls", 3, 2, "Firm 2"),
    ),
    (
        put("Calls", 3, 2, None),
        "no customer in this row",
        "Fill it in",
        put("Calls", 3, 2, "Firm 2"),
    ),
    (
        put("Calls", 3, 3, None),
        "outcome missing in 1 row",
        "Write what came of the call",
        put("Calls", 3, 3, "reached"),
    ),
    (
        put("Calls", 3, 3, "zapparap"),
        "an outcome nobody knows",
        "write it on the Settings sheet: outcome zapparap, reached",
        with_rows("Settings", ["outcome zapparap", "reached"]),
    ),
    (
        put("Calls", 3, 3, "voicemail left again"),
        "outcomes read by a part of them, in 1 row: voicemail left again (not reached)",
        "a row for each on the Settings sheet: outcome voicemail left again, and reached or",
        with_rows("Settings", ["outcome voicemail left again", "reached"]),
    ),
    (
        without_column("Customers", 3),
        "No tiers: no customer has revenue",
        "Add a column Annual revenue",
        with_column("Customers", "Annual revenue", lambda number: 1000 * number),
    ),
    (
        without_sheet("Customers"),
        "there is no list of customers",
        "Add a sheet Customers",
        with_rows("Customers", *book()["Customers"]),
    ),
    (
        with_column("Customers", "Status", lambda number: "kaputnik" if number == 2 else "active"),
        "a status nobody knows",
        "in a row: status kaputnik, and lost, paused, no contact or active",
        with_rows("Settings", ["status kaputnik", "lost"]),
    ),
    (
        with_column("Customers", "Class", lambda number: "ABC"[number % 3]),
        "are the tiers",
        "set tier_method to share or points",
        with_rows("Settings", ["tier_method", "share"]),
    ),
    (
        with_rows("Customers", ["Firm 2", "Ann", 2000, "+44 113 496 0002"]),
        "Firm 2",
        "row",
        lambda sheets: sheets["Customers"].pop(),
    ),
)


@pytest.mark.parametrize(
    ("spoil", "says", "advice", "follow"), STEPS, ids=[f"{s[1]} - {s[2]}" for s in STEPS]
)
def test_who_does_what_a_message_says_is_told_it_no_more(tmp_path, spoil, says, advice, follow):
    sheets = book()
    spoil(sheets)
    told = problems(tmp_path / "spoilt.xlsx", sheets)
    asked = [p for p in told if says in f"{p['problem']} {p['value']}"]
    assert asked, told
    assert any(advice in p["fix"] for p in asked), [p["fix"] for p in asked]
    done = copy.deepcopy(sheets)
    follow(done)
    after = problems(tmp_path / "done.xlsx", done)
    assert not [p for p in after if says in f"{p['problem']} {p['value']}"]
    known = {p["problem"] for p in told}
    worse = [p for p in after if p["severity"] != "note" and p["problem"] not in known]
    assert worse == []


def problems(path: Path, sheets: Sheets) -> list[dict[str, Any]]:
    asked = ["check", str(write_book(path, sheets)), "--as-of", DAY.isoformat(), "--json"]
    found: list[dict[str, Any]] = json.loads(CliRunner().invoke(cli, asked).stdout)["problems"]
    return found


def test_a_word_on_the_settings_sheet_leaves_the_words_that_are_known(tmp_path):
    sheets = book()
    put("Calls", 3, 3, "voicemail left again")(sheets)
    put("Calls", 4, 3, "voicemail")(sheets)
    with_rows("Settings", ["outcome voicemail left again", "reached"])(sheets)
    path = write_book(tmp_path / "book.xlsx", sheets)
    calls = load(path, as_of=DAY).tables["calls"]
    assert calls["success"].tolist() == [1, 1, 0, 1, 1, 1, 1, 1]
