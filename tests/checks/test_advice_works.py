"""Advice in messages is true: who does what one says is told it no more, nor anything worse."""

import copy
import datetime as dt
import json
import shlex
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


def put_down(sheet: str, column: int, value: Callable[[int], Any]) -> Callable[[Sheets], None]:
    """Type a value into each cell below the header of a column."""

    def change(sheets: Sheets) -> None:
        for number, row in enumerate(sheets[sheet][1:], 1):
            row[column - 1] = value(number)

    return change


def without_column(sheet: str, column: int) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        for row in sheets[sheet]:
            del row[column - 1]

    return change


def with_column(sheet: str, header: str | None, value: Any) -> Callable[[Sheets], None]:
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
    (
        put("Calls", 3, 1, 5),
        "a day before 1990, rather a slip or a small number; not used",
        "Type the day with its year, like 2026-11-22",
        put("Calls", 3, 1, "2026-11-22"),
    ),
    (
        put("Calls", 3, 1, "soonish"),
        "text where a date belongs",
        "Type it as a date (or as 2026-11-22)",
        put("Calls", 3, 1, "2026-11-22"),
    ),
    (
        put_down("Calls", 1, lambda number: f"0{number}/04/2026"),
        "nothing in this column tells whether the day or the month stands first",
        "Set day_first to yes or no in the Settings sheet",
        with_rows("Settings", ["day_first", "yes"]),
    ),
    (
        put_down("Customers", 3, lambda number: f"{number}.250"),
        "nothing in this column tells whether the point or the comma is the decimal mark",
        "Set decimal_comma to yes or no in the Settings sheet",
        with_rows("Settings", ["decimal_comma", "yes"]),
    ),
    (
        put("Customers", 3, 3, "12 apples"),
        "text where a number belongs",
        "Type the number alone, like 1250.50",
        put("Customers", 3, 3, "1250.50"),
    ),
    (
        put("Customers", 3, 3, "#REF!"),
        "an error of a formula",
        "Mend the formula",
        put("Customers", 3, 3, 2000),
    ),
    (
        put("Calls", 3, 2, "Frim 2"),
        "no such customer; the row is counted nowhere",
        "If it is the same, add the name to a sheet Aliases (Alias, Customer)",
        with_rows("Aliases", ["Alias", "Customer"], ["Frim 2", "Firm 2"]),
    ),
    (
        with_rows("Aliases", ["Alias", "Customer"], ["Second", "Nobody"]),
        "no such customer; 'Second' leads to nobody",
        "Write the id or the name as the list of customers has it",
        put("Aliases", 2, 2, "Firm 2"),
    ),
    (
        with_rows("Customers", [None, "Ann", 5, "+44 113 496 0099"]),
        "a row without a customer name or id; it is left out",
        "Give it a name",
        put("Customers", 10, 1, "Firm 9"),
    ),
    (
        put("Customers", 3, 4, "+44 113 496 0001"),
        "may be the same customer as row 2 (Firm 1): they share the phone",
        "If so, join the two rows",
        lambda sheets: (sheets["Customers"].pop(2), put("Calls", 3, 2, "Firm 1")(sheets)),
    ),
    (
        with_column("Customers", "Email", lambda n: "joe at x" if n == 2 else f"a{n}@x.example"),
        "no e-mail address",
        "Correct it",
        put("Customers", 3, 5, "joe@x.example"),
    ),
    (
        with_column("Customers", "Do not call", lambda number: "perhaps" if number == 2 else None),
        "neither yes nor no; read as yes",
        "Write yes or no",
        put("Customers", 3, 5, "no"),
    ),
    (
        with_column("Customers", "Tier override", lambda number: "Q" if number == 2 else None),
        "no tier; the rule decides",
        "Write A, B or C",
        put("Customers", 3, 5, "B"),
    ),
    (
        with_column("Customers", "Cadence override", lambda n: "often" if n == 2 else None),
        "text where a number belongs",
        "Type the days alone, like 28",
        put("Customers", 3, 5, 28),
    ),
    (
        with_column("Customers", "Owner", lambda number: "Zed"),
        "the same heading twice: 'Owner' in B1 and 'Owner' in E1; only B1 is read",
        "Give each column a heading of its own",
        put("Customers", 1, 5, "Hobby"),
    ),
    (
        with_column("Calls", None, lambda number: f"note {number}"),
        "a column without a header; it is not used",
        "Give it a header, if it matters",
        put("Calls", 1, 5, "Next step"),
    ),
    (
        with_rows(
            "Cases",
            ["Customer", "Opened", "Subject", "Resolved on"],
            ["Firm 2", dt.date(2026, 9, 9), "late", dt.date(2026, 9, 1)],
        ),
        "closed before it was opened; it counts as closed at once",
        "Correct one of the two dates",
        put("Cases", 2, 4, dt.date(2026, 9, 10)),
    ),
    (
        with_rows("Team", ["Rep", "Working days"], ["Ann", "zz"]),
        "not days of the week; the setting working_days is used",
        "Write them like Mon-Fri or Mon, Tue, Thu",
        put("Team", 2, 2, "Mon, Tue, Thu"),
    ),
    (
        with_rows("Team", ["Rep", "Country"], ["Ann", "Narnia"]),
        "no holidays are known for this country (1 row); only weekends are kept free",
        "Write its English name or two-letter code",
        put("Team", 2, 2, "GB"),
    ),
    (
        with_rows("Team", ["Rep", "Country"], ["Ann", "Narnia"]),
        "no holidays are known for this country (1 row); only weekends are kept free",
        "add its holidays to a Holidays sheet",
        with_rows(
            "Holidays", ["Date", "Country", "Name"], [dt.date(2026, 12, 24), "Narnia", "Snow"]
        ),
    ),
    (
        with_rows(
            "Team",
            ["Rep", "Away from", "Away to"],
            ["Ann", dt.date(2026, 12, 9), dt.date(2026, 12, 1)],
        ),
        "the absence ends before it begins; it is not counted",
        "Correct one of the two days",
        put("Team", 2, 3, dt.date(2026, 12, 10)),
    ),
    (
        with_rows(
            "Orders",
            ["Customer", "Date", "Amount", "Status"],
            ["Firm 1", dt.date(2026, 1, 1), 10, "Zork"],
            ["Firm 2", dt.date(2026, 10, 1), 10, "Paid"],
        ),
        "a state nobody knows, in 1 row; it counts",
        "If such rows do not count, say so on the Settings sheet, in a row: state Zork, and void",
        with_rows("Settings", ["state Zork", "void"]),
    ),
    (
        with_rows(
            "Orders",
            ["Customer", "Date", "Amount", "Currency"],
            ["Firm 1", dt.date(2026, 9, 1), 10, "EUR"],
            ["Firm 1", dt.date(2026, 10, 1), 10, "EUR"],
            ["Firm 2", dt.date(2026, 10, 1), 10, "SEK"],
        ),
        "1 row in SEK, not in EUR: added to no figure",
        "Add a sheet Rates (Currency, Rate) with SEK and what 1 of it comes to in EUR",
        with_rows("Rates", ["Currency", "Rate"], ["SEK", 0.09]),
    ),
    (
        with_rows(
            "Surveys",
            ["Customer", "Date", "Kind", "Score"],
            ["Firm 1", dt.date(2026, 9, 1), "NPS", 47],
            ["Firm 2", dt.date(2026, 9, 1), "NPS", 9],
        ),
        "no score from 0 to 10, as NPS has; it does not count",
        "Type a score from 0 to 10",
        put("Surveys", 2, 4, 7),
    ),
    (
        with_rows("Playbook", ["Step", "Trigger", "After"], ["Hello", "zork", "3 days"]),
        "no trigger that is known; the step is left out",
        "Write one of start, first order",
        put("Playbook", 2, 2, "first order"),
    ),
    (
        with_rows(
            "Promises",
            ["Customer", "Promise", "Made by", "Promised on", "Due"],
            ["Firm 1", "send", "zork", dt.date(2026, 11, 1), dt.date(2026, 11, 30)],
        ),
        "nobody knows whose promise this is; it counts as ours",
        "Write us or them",
        put("Promises", 2, 3, "them"),
    ),
    (
        with_rows(
            "Giving",
            ["Customer", "Date", "Kind", "What"],
            ["Firm 1", dt.date(2026, 9, 1), "zork", "a pen"],
        ),
        "a kind of giving that nobody knows; it counts as other, and as no gift",
        "Write one of gift, offer, preview",
        put("Giving", 2, 3, "gift"),
    ),
    (
        with_rows("Settings", ["column Calls.Nope", "outcome"]),
        "no such header in this book",
        "Correct the setting",
        put("Settings", 3, 1, "column Calls.Outcome"),
    ),
    (
        with_rows("Calls (2)", *book()["Calls"]),
        "Calls are read from sheet 'Calls'; this sheet is not read",
        '--set-sheet "Calls (2)=-"',
        with_rows("Settings", ["sheet Calls (2)", "-"]),
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


COMMANDS = (
    (
        put("Calls", 1, 3, "Outcom"),
        "a header whose letters are like those of Outcome",
        '--set-column "Calls.Outcom=outcome"',
    ),
    (
        put_down("Calls", 2, lambda number: f"Q-{number}00"),
        "hardly a value of this sheet that should name the customer is in the list of customers",
        '--set-column "Calls.Account called=customer"',
    ),
    (
        with_rows("Zork", ["Aaa", "Bbb", "Notes"], ["1", "2", "x"], ["2", "3", "y"]),
        "not read, as no table that is known: 'Zork'",
        '--set-sheet "Zork=-"',
    ),
    (
        with_rows(
            "Grid 2026",
            ["Customer", "Jan", "Feb", "Mar", "Apr"],
            ["Firm 1", 3, 2, 1, 4],
            ["Firm 2", 5, 1, 1, 2],
        ),
        "months stand across, and the numbers may be contacts or amounts",
        '--set-sheet "Grid 2026=Orders"',
    ),
    (
        with_rows("Calls (2)", *book()["Calls"]),
        "Calls are read from sheet 'Calls'; this sheet is not read",
        '--set-sheet "Calls=Calls" --set-sheet "Calls (2)=Calls"',
    ),
)
"""Books, what is said of them, and the options of `retain map` that settle it."""


@pytest.mark.parametrize(("spoil", "says", "options"), COMMANDS, ids=[c[2] for c in COMMANDS])
def test_the_command_that_a_message_names_settles_it(tmp_path, spoil, says, options):
    sheets = book()
    spoil(sheets)
    if "Account called" in options:
        with_column("Calls", "Account called", lambda number: f"Firm {number}?")(sheets)
        put_down("Calls", 5, lambda number: f"Firm number {number}")(sheets)
    path = tmp_path / "book.xlsx"
    before = problems(path, sheets)
    (asked, *_) = [p for p in before if says in p["problem"]]
    assert "retain map" in asked["fix"]
    done = CliRunner().invoke(cli, ["map", str(path), *shlex.split(options)])
    assert done.exit_code == 0, done.output
    assert not [p for p in told_of(path) if says in p["problem"]]


def test_names_that_are_each_near_to_one_are_taken_by_the_command_that_the_message_names(tmp_path):
    sheets = book()
    towns = ["Ashton", "Boxley", "Corby", "Derby", "Epsom", "Frome", "Goole", "Hove"]
    put_down("Customers", 1, lambda number: f"{towns[number - 1]} Trading Partners Ltd")(sheets)
    put_down("Calls", 2, lambda number: towns[number - 1])(sheets)
    path = tmp_path / "book.xlsx"
    (asked,) = problems(path, sheets)
    assert "retain map BOOK --near" in asked["fix"]
    assert CliRunner().invoke(cli, ["map", str(path), "--near"]).exit_code == 0
    assert told_of(path) == []


def problems(path: Path, sheets: Sheets) -> list[dict[str, Any]]:
    return told_of(write_book(path, sheets))


def told_of(path: Path) -> list[dict[str, Any]]:
    asked = ["check", str(path), "--as-of", DAY.isoformat(), "--json"]
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
