"""What cannot be true in the diary's sheets: each finding with its cell,
and what the run makes of it.
"""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning, accounts
from toolkit.reports import REPORTS

AS_OF = dt.date(2026, 9, 16)


def book_of(**sheets):
    customers = pd.DataFrame(
        {"Customer ID": ["K1", "K2"], "Customer": ["Acme", "Bolt"], "Owner": ["Ana Diaz", "Ben"]}
    )
    frames = {t.replace("_", " "): pd.DataFrame(rows, dtype=object) for t, rows in sheets.items()}
    return load_book({"Customers": customers, **frames}, name="t", as_of=AS_OF)


PROMISE = {"Customer ID": "K1", "Promise": "x", "Promised on": "2026-09-01", "Due": "2026-09-10"}
CASE = {"Customer ID": "K1", "Opened": "2026-09-05", "Subject": "x"}


CANNOT_BE_TRUE = [
    (
        "Promises",
        {"Customer ID": "K1", "Promise": "x", "Due": None},
        "C2",
        "without the day it is due",
    ),
    ("Promises", {**PROMISE, "Due": "2026-08-01"}, "D2", "due before it was promised"),
    (
        "Promises",
        {**PROMISE, "Delivered on": "2026-08-30"},
        "E2",
        "delivered before it was promised",
    ),
    ("Promises", {**PROMISE, "Closed on": "2026-08-30"}, "E2", "closed before it was promised"),
    ("Promises", {**PROMISE, "Delivered on": "2026-09-20"}, "E2", "has not happened yet"),
    ("Promises", {**PROMISE, "Expected": -3}, "E2", "a negative quantity"),
    ("Promises", {**PROMISE, "Received": 3}, "E2", "a quantity received on no day"),
    ("Promises", {**PROMISE, "Made by": "whoever"}, "E2", "nobody knows whose promise"),
    ("Cases", {**CASE, "Resolved on": "2026-09-01"}, "D2", "closed before it was opened"),
    ("Cases", {**CASE, "Reopened": "2026-09-01"}, "D2", "reopened before it was opened"),
    (
        "Cases",
        {**CASE, "Handed on": "2026-09-08", "Accepted on": "2026-09-07"},
        "E2",
        "accepted before it was handed on",
    ),
    (
        "Orders",
        {"Customer ID": "K1", "Date": "2026-09-05", "Quantity": -2, "Amount": 5},
        "C2",
        "a negative quantity",
    ),
    (
        "Orders",
        {"Customer ID": "K1", "Date": "2026-09-05", "Delivered on": "2026-09-01", "Amount": 5},
        "C2",
        "delivered before it was ordered",
    ),
    (
        "Calls",
        {
            "Customer ID": "K1",
            "Date": "2026-09-05",
            "Follow up": "x",
            "Follow up due": "2026-09-01",
        },
        "D2",
        "a follow-up due before",
    ),
    (
        "Bad news",
        {
            "Customer ID": "K1",
            "Date": "2026-09-05",
            "What happened": "x",
            "Told on": "2026-09-01",
        },
        "D2",
        "told before it happened",
    ),
]
"""Of each row that cannot be true: its sheet, the row, the cell at fault, and what is said."""


@pytest.mark.parametrize(("sheet", "row", "cell", "words"), CANNOT_BE_TRUE)
def test_what_cannot_be_true_is_reported_with_its_cell(sheet, row, cell, words):
    book = book_of(**{sheet: [row]})
    assert [(p.sheet, p.cell, words in p.problem) for p in book.problems] == [(sheet, cell, True)]


def test_what_cannot_be_true_stops_no_call_and_no_report():
    sheets: dict[str, list[dict[str, object]]] = {}
    for sheet, row, _, _ in CANNOT_BE_TRUE:
        sheets.setdefault(sheet, []).append(row)
    book = book_of(**sheets)
    assert len(book.problems) >= len(CANNOT_BE_TRUE)
    planning = Planning(book)
    assert planning.accounts["next_call"].notna().all()
    for report in REPORTS.values():
        report(planning)


def test_shipments_that_are_on_their_way_are_one_note():
    orders = [
        {"Customer ID": "K1", "Date": "2026-09-15", "Delivered on": f"2026-09-{d}", "Amount": 5}
        for d in (16, 18, 20)
    ]
    (told,) = book_of(Orders=orders).problems
    assert (told.severity, told.count, told.cell) == (
        "note",
        2,
        "C3",
    ) and "has not happened yet" in told.problem


def test_what_is_mended_counts_as_the_finding_says():
    assert Planning(
        book_of(Promises=[{**PROMISE, "Delivered on": "2026-08-30", "Expected": -3}])
    ).promises["state"].tolist() == ["exceeded"]
    assert Planning(book_of(Promises=[{**PROMISE, "Delivered on": "2026-09-20"}])).promises[
        "state"
    ].tolist() == ["overdue"]
    closed = Planning(book_of(Cases=[{**CASE, "Resolved on": "2026-09-01"}])).gaps
    assert closed["closed"].tolist() == [pd.Timestamp("2026-09-05")]


def test_sides_and_sellers_are_understood_in_words_and_by_name():
    sides = ["us", "Wir", "them", "Kunde", "ana diaz", "Acme", None]
    rows = Planning(book_of(Promises=[{**PROMISE, "Made by": s} for s in sides])).promises
    assert rows.sort_values("line")["made_by"].tolist() == [
        "us",
        "us",
        "them",
        "them",
        "us",
        "them",
        "us",
    ]
    assert rows.sort_values("line")["seller"].tolist()[4] == "ana diaz"


def test_many_wrong_rows_are_named_up_to_fifty_and_counted():
    book = book_of(Promises=[{**PROMISE, "Due": "2026-08-01"}] * 60)
    assert len(book.problems) == 51
    assert book.problems[-1].problem.startswith("10 more rows")


def test_a_list_of_contacts_alone_is_the_customer_list():
    rows = pd.DataFrame({"Company": ["Acme"], "Contact": ["Jo"], "Phone": ["1"]})
    assert accounts(load_book({"Contacts": rows}, name="t", as_of=AS_OF))["name"].tolist() == [
        "Acme"
    ]


@pytest.mark.parametrize(
    ("typed", "is_open"),
    [("yes", False), ("ja", False), ("x", False), ("done", False), ("Erledigt", False),
     (True, False), (1, False), ("✓", False), ("済", False), ("2026-09-12", False),
     (dt.date(2026, 9, 12), False), (None, True), ("no", True), (False, True), ("offen", True),
     ("soon", True)],
)  # fmt: skip
def test_any_word_for_yes_closes_a_follow_up(typed, is_open):
    call = {"Date": "2026-09-01", "Outcome": "Reached", "Follow up due": "2026-09-14"}
    mine = {"Customer ID": "K1", **call, "Follow up": "Send offer", "Follow up done": typed}
    others = [
        {"Customer ID": "K2", **call, "Follow up": "Ring", "Follow up done": "2026-09-02"}
    ] * 4
    book = book_of(Calls=[mine, *others])
    assert ("Send offer" in Planning(book).tasks["what"].tolist()) == is_open
    told = [(p.cell, p.value, p.fix) for p in book.problems]
    assert told == (
        [("F2", "soon", "Write the day, or yes; until then it is not done.")]
        if typed == "soon"
        else []
    )
