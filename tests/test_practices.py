"""Practices of keeping customers, each by its number, from one workbook to the sheets it gets."""

import datetime as dt
import json
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from tests.sheet_rows import write_book
from toolkit.cli import cli

AS_OF = "2026-11-20"  # a Friday


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(f"2026-{text}")


SHEETS: dict[str, list[list[Any]]] = {
    "Customers": [
        ["Customer ID", "Customer", "Owner", "Status", "Annual revenue", "Customer since",
         "Seller", "Handed over on"],
        ["K0", "Alfa", "Ann", "Active", 900, d("11-02"), "Bob", d("11-10")],
        ["K1", "Beta", "Bob", "Active", 500, dt.date(2020, 1, 1), "Bob", None],
        ["K2", "Gamma", "Ann", "Lost", 100, dt.date(2019, 1, 1), "Bob", None],
        ["K3", "Delta", "Ann", "Active", 90, dt.date(2019, 1, 1), "Cleo", None],
    ],
    "Promises": [
        ["Customer ID", "Promise", "Made by", "Promised by", "Source", "Promised on", "Due",
         "Delivered on", "Note sent"],
        ["K0", "two mills", "us", "Bob", "sale", d("10-20"), d("11-05"), d("11-05"), None],
        ["K0", "manual", "us", "Bob", "sale", d("10-20"), d("11-10"), d("11-13"), None],
        ["K1", "training", "us", "Bob", "sale", d("10-20"), d("11-12"), None, None],
        ["K1", "sample", "us", "Ann", "call", d("11-10"), d("11-18"), d("11-16"), None],
        ["K1", "signed contract", "them", None, None, d("11-18"), d("11-25"), None, None],
    ],
    "Calls": [
        ["Customer ID", "Date", "Channel", "Outcome", "Purpose", "By", "Notes", "Notes sent"],
        ["K0", d("11-18"), "Visit", "Reached", "value", "Ann", "shown the new line", None],
        ["K1", d("09-01"), "Phone", "Reached", "sell", "Bob", "first offer", None],
        ["K1", d("10-01"), "Phone", "Reached", "sell", "Bob", "second offer", None],
        ["K1", d("11-02"), "Phone", "Reached", "sell", "Bob", "third offer", None],
        ["K3", d("11-03"), "Phone", "Reached", "value", "Ann", "all well", None],
    ],
    "Cases": [
        ["Customer ID", "Opened", "Subject", "Owner", "Handed to", "Handed on", "Accepted on"],
        ["K1", d("11-12"), "leak", "Bob", "Cleo", d("11-13"), None],
        ["K3", d("11-16"), "bill", "Ann", "Cleo", d("11-17"), d("11-18")],
    ],
    "Requests": [
        ["Customer ID", "Request", "Asked on", "Answered on", "Answer", "Cost"],
        ["K1", "night delivery", d("11-02"), d("11-04"), "yes", 20],
        ["K1", "half price", d("11-02"), d("11-03"), "no", None],
        ["K3", "a demo", d("11-18"), None, None, None],
    ],
    "Needs": [
        ["Customer ID", "Need", "Asked on", "Met"],
        ["K1", "invoice by mail", d("10-01"), "no"],
        ["K3", "one person to call", d("10-01"), "yes"],
    ],
    "Giving": [
        ["Customer ID", "Date", "Kind", "What", "Cost"],
        ["K0", d("11-12"), "gift", "a set of cups", 15],
    ],
    "Settings": [
        ["Setting", "Value"],
        ["also", "promises, handoffs, contact-quality, requests, needs, onboarding"],
    ],
}  # fmt: skip


def retain(*words: str) -> str:
    done = CliRunner().invoke(cli, [*words, "--as-of", AS_OF])
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = write_book(tmp_path_factory.mktemp("practices") / "book.xlsx", SHEETS)
    retain("refresh", str(path))
    return path


def tables(path: Path, title: str) -> dict[str, list[dict[str, Any]]]:
    """The tables of a sheet of ours by what stands above each ("" for a sheet of one table)."""
    book = openpyxl.load_workbook(path, read_only=True)
    found: dict[str, list[dict[str, Any]]] = {}
    name, head = "", []
    for cells in book[title].iter_rows(values_only=True):
        row = [c.date() if isinstance(c, dt.datetime) else c for c in cells if c is not None]
        if len(row) == 1 and not head:
            name = name or str(row[0]) if not str(row[0]).startswith(title + ", as of") else ""
        elif not row:
            name, head = "", []
        elif not head:
            head = list(cells)
            found[name] = []
        else:
            values = [c.date() if isinstance(c, dt.datetime) else c for c in cells]
            found[name].append({h: v for h, v in zip(head, values, strict=True) if h})
    book.close()
    return found


def to_do(path: Path) -> list[tuple[str, str, str, str]]:
    rows = next(iter(tables(path, "To do").values()))
    return [(r["By"], r["Task"], r["What"], r["Where from"]) for r in rows]


def call_with(path: Path, customer: str) -> dict[str, Any]:
    rows = next(iter(tables(path, "Call schedule").values()))
    return next(row for row in rows if row["Customer ID"] == customer)


def test_practice_10_a_new_customer_is_asked_what_satisfies_them(path: Path) -> None:
    task = ("Ann", "Ask for needs", "Ask what they need to be fully satisfied", "Customers, row 2")
    assert task in to_do(path)
    needs = {row["Tier"]: row for row in tables(path, "Needs (2)")["Needs met"]}
    assert [needs["All"][name] for name in ("Needs", "Met", "Unmet", "Met, share")] == [
        2,
        1,
        1,
        0.5,
    ]


def test_practice_13_who_promises_more_at_the_sale_than_is_kept_is_seen(path: Path) -> None:
    sale, call = tables(path, "Promises kept")["What was claimed and what came"]
    assert [sale[name] for name in ("Claimed at", "Done or due by now", "Broken")] == ["sale", 3, 2]
    assert sale["Broken rate"] == pytest.approx(2 / 3)
    assert sale["Mean days late"] == pytest.approx((0 + 3 + 8) / 3)
    assert (call["Claimed at"], call["Broken"]) == ("call", 0)


def test_practice_14_what_is_open_past_its_day_counts_as_broken(path: Path) -> None:
    rows = tables(path, "Promises kept")["Promises kept"]
    ours = {row["Who promised"]: row for row in rows if row["Made by"] == "Us"}
    names = ("Done or due by now", "Kept", "Exceeded", "Late", "Overdue", "Kept rate")
    assert [ours["all"][name] for name in names] == [4, 1, 1, 1, 1, 0.5]
    assert ours["Bob"]["Kept rate"] == pytest.approx(1 / 3)
    assert ours["Ann"]["Kept rate"] == 1


def test_practice_18_who_was_only_sold_to_is_named(path: Path) -> None:
    found = tables(path, "Contact quality")
    [row] = found["Customers who were only sold to"]
    assert (row["Customer ID"], row["Rep"], row["Sell contacts in a row"]) == ("K1", "Bob", 3)
    by_class = {row["Called as"]: row for row in found["Contacts that give and contacts that sell"]}
    assert by_class["A"]["Value to one sell"] == pytest.approx(1 / 3)


def test_practice_22_a_promise_of_theirs_is_confirmed_by_a_note(path: Path) -> None:
    note = ("Bob", "Send a note", "Confirm what they promised: signed contract", "Promises, row 6")
    assert note in to_do(path)
    assert "They promised: signed contract (due 25 Nov 2026)" in call_with(path, "K1")[
        "Points to raise"
    ].split("\n")


def test_practice_23_one_page_tells_all_before_the_call(path: Path) -> None:
    told = json.loads(retain("report", "diary", str(path), "--customer", "K1", "--json"))["sheets"]
    points = [(row["kind"], row["point"]) for row in told["Points to raise"]]
    assert points == [
        ("Gap", "leak (open since 12 Nov 2026)"),
        ("Gap", "training, due 12 Nov 2026, 8 days late"),
        ("Check-up", "Ask how the delivery of 16 Nov 2026 went: sample"),
        ("They promised", "signed contract (due 25 Nov 2026)"),
        ("Look at", "Sold to only: The last 3 contacts were all to sell."),
        ("Last time", "2 Nov 2026, third offer"),
        ("Due", "a review (there was none yet)"),
    ]
    touches = [row["notes"] for row in told["Last contacts"]]
    assert touches == ["third offer", "second offer", "first offer"]
    promises = [row["promise"] for row in told["Promises, both sides"]]
    assert promises == ["training", "signed contract", "sample"]


def test_practice_26_a_handoff_that_nobody_accepts_is_back_with_the_giver(path: Path) -> None:
    rows = tables(path, "Handoffs")["Handoffs"]
    assert [(r["Case"], r["State"], r["Now with"], r["Days to accept"]) for r in rows] == [
        ("bill", "accepted", "Cleo", 1), ("leak", "returned", "Bob", 5)]  # fmt: skip
    what = "Cleo has not accepted leak since 13 Nov 2026: take it back or hand it on again"
    assert ("Bob", "Handoff is back", what, "Cases, row 2") in to_do(path)


def test_practice_27_who_sold_a_customer_keeps_a_line_of_what_became_of_it(path: Path) -> None:
    found = tables(path, "Handoffs")
    [handed] = found["Customers who changed hands"]
    names = ("Customer ID", "Sold by", "Now with", "Handed over on", "Reached since", "Still to do")
    assert [handed[name] for name in names] == [
        "K0", "Bob", "Ann", d("11-10"), "yes", "nothing"]  # fmt: skip
    sold = {row["Sold by"]: row for row in found["Customers by who sold to them"]}
    assert [sold["Bob"][name] for name in ("Customers", "Lost", "Handed over")] == [3, 1, 1]
    assert sold["Bob"]["Churn"] == pytest.approx(1 / 3)
    assert sold["Cleo"]["Churn"] == 0


def test_practice_30_the_notes_of_a_meeting_are_sent_the_next_working_day(path: Path) -> None:
    what = "Send the notes of the meeting of 18 Nov 2026"
    assert ("Ann", "Send a note", what, "Calls, row 2") in to_do(path)
    ann = tables(path, "Contact quality")["Effort and outcome by rep"][0]
    assert [ann[name] for name in ("Rep", "Meeting notes late", "Meetings")] == ["Ann", 1, 1]


def test_practice_33_the_wow_is_done_by_what_was_given(path: Path) -> None:
    rows = {row["Step"]: row for row in tables(path, "Onboarding")["Onboarding"]}
    wow, said = rows["The wow"], rows["Say what will happen"]
    names = ("Customer ID", "Planned for", "Done on", "Days late", "State")
    assert [wow[name] for name in names] == ["K0", d("11-16"), d("11-12"), None, "on time"]
    assert [said[name] for name in names] == ["K0", d("11-09"), None, 9, "overdue"]


def test_practice_43_yes_is_counted_and_an_open_request_is_answered(path: Path) -> None:
    rows = {row["Tier"]: row for row in tables(path, "Requests (2)")["Requests by tier"]}
    names = ("Requests", "Answered", "Yes rate", "Working days to yes, median", "Cost")
    assert [rows["All"][name] for name in names] == [3, 2, 0.5, 2, 20]
    task = ("Ann", "Answer a request", "Answer what they asked: a demo", "Requests, row 4")
    assert task in to_do(path)


def test_practice_20_what_is_typed_into_the_diary_stays_there_as_it_was(
    path: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.xlsx"
    shutil.copy(path, mine)
    book = openpyxl.load_workbook(mine)
    sheet = book["Call schedule"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    row = next(r for r in range(2, sheet.max_row + 1) if sheet.cell(r, 3).value == "K3")
    typed = {"Outcome": "Reached", "Notes": "they are well", "Channel used": "Lunch"}
    for heading, value in typed.items():
        sheet.cell(row, columns[heading]).value = value
    book.save(mine)
    for _ in range(3):
        retain("refresh", str(mine))
    [entry] = next(iter(tables(mine, "Diary entries").values()))
    assert (entry["Customer ID"], entry["Outcome"], entry["Notes"]) == (
        "K3", "Reached", "they are well")  # fmt: skip
    calls = next(iter(tables(mine, "Calls").values()))
    assert [(r["Customer ID"], r["Date"], r["Channel"], r["Notes"]) for r in calls[5:]] == [
        ("K3", d("11-20"), "Lunch", "they are well")]  # fmt: skip
