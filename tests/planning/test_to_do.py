"""The sheet To do: which tasks stand on it, once each, for whom, and from which row."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from tests.sheet_rows import titles_of
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.refresh import run
from toolkit.reports import REPORTS
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.to_do_report import to_do

ROOT = Path(__file__).resolve().parents[2]
AS_OF = dt.date(2026, 9, 16)  # a Wednesday
CUSTOMER = {"Customer ID": "K0", "Customer": "Alfa", "Owner": "Ann", "Annual revenue": 100}
TALK = {"Customer ID": "K0", "Date": dt.date(2026, 9, 11), "Outcome": "reached"}
PROMISE = {"Customer ID": "K0", "Promise": "the contract", "Made by": "us",
           "Promised on": dt.date(2026, 9, 4), "Due": dt.date(2026, 9, 16)}  # fmt: skip


def book_of(as_of=AS_OF, settings=None, **sheets):
    frames = {"Customers": [CUSTOMER], "Calls": [TALK], **sheets}
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in frames.items()}
    return load_book(frames, name="t", as_of=as_of, given={"playbook": "no", **(settings or {})})


def rows_of(book, *columns):
    found = to_do(Planning(book))["To do"]
    return found[list(columns)].values.tolist() if columns else found


def kinds(book):
    return rows_of(book)["kind"].tolist()


@pytest.mark.parametrize(
    ("as_of", "ahead", "stands"),
    [
        ("2026-09-10", None, False),  # a Thursday: Friday, Monday and Tuesday come before the day
        ("2026-09-11", None, True),
        ("2026-09-16", None, True),
        ("2026-10-16", None, True),
        ("2026-09-15", "0", False),
        ("2026-09-16", "0", True),
    ],
)
def test_our_promise_stands_there_from_three_working_days_before_its_day(as_of, ahead, stands):
    """Practice 14."""
    given = {"promise_ahead": ahead} if ahead else None
    book = book_of(dt.date.fromisoformat(as_of), given, Promises=[PROMISE])
    assert kinds(book) == ["Our promise"] * stands


def test_a_promise_due_today_stands_there_and_among_the_points_of_todays_call():
    book = book_of(Promises=[PROMISE])
    [row] = rows_of(book, "owner", "date", "customer_id", "name", "kind", "what", "since", "source")
    assert row == [
        "Ann", pd.Timestamp("2026-09-16"), "K0", "Alfa", "Our promise",
        "the contract, due 16 Sep 2026", pd.Timestamp("2026-09-04"), "Promises, row 2",
    ]  # fmt: skip
    call = call_schedule(Planning(book))["Call schedule"].iloc[0]
    assert call["date"] == pd.Timestamp(AS_OF)
    assert call["points"] == "We promised: the contract (due 16 Sep 2026)"


def test_39_promises_of_a_customer_are_39_rows_and_one_line_of_the_call():
    """One task for one thing: a late one is no gap to close besides."""
    days = [dt.date(2026, 9, 10) + dt.timedelta(days=n % 9) for n in range(39)]
    many = [{**PROMISE, "Promise": f"case {n:02d}", "Due": day} for n, day in enumerate(days)]
    book = book_of(Promises=many)
    found = rows_of(book)
    assert len(found) == 39
    assert set(found["kind"]) == {"Our promise"}
    assert found["what"].is_unique
    tasks = Planning(book).tasks
    assert tasks["kind"].tolist() == ["our promise"] * 39
    [line] = call_schedule(Planning(book))["Call schedule"]["points"][0].split("\n")
    assert line == (
        "Gap: case 00, due 10 Sep 2026, 6 days late; case 09, due 10 Sep 2026, 6 days late; "
        "case 18, due 10 Sep 2026, 6 days late; and 36 more"
    )


RECALL = {"Customer ID": "K0", "Date": dt.date(2026, 9, 15), "What happened": "recall",
          "Told on": None}  # fmt: skip
LEAK = {"Customer ID": "K0", "Opened": dt.date(2026, 9, 15), "Subject": "leak", "Severity": 5}


@pytest.mark.parametrize(
    ("status", "stands"),
    [
        ("Lost", ["recall. Lost: the customer list says Lost.", "leak"]),
        ("Paused", ["recall. Paused: the customer list says Paused.", "leak"]),
        ("Active", []),
    ],
)
def test_what_is_urgent_for_a_customer_whom_nobody_calls_stands_there(status, stands):
    book = book_of(Customers=[{**CUSTOMER, "Status": status}], Cases=[LEAK],
                   **{"Bad news": [RECALL]})  # fmt: skip
    rows = rows_of(book, "kind", "what")
    assert [kind for kind, _ in rows] == ["Tell bad news", "Open case"][: len(stands)]
    assert all(what.startswith(begin) for (_, what), begin in zip(rows, stands, strict=True))


SOURCES = {
    "notice": ({"Promises": [{**PROMISE, "New date": dt.date(2026, 9, 30)}]},
               ["Ann", "Tell of a delay", "Promises, row 2"]),
    "note on their promise": (
        {"Promises": [{**PROMISE, "Made by": "them", "Promised by": "Bea",
                       "Due": dt.date(2026, 9, 30)}]},
        ["Ann", "Send a note", "Promises, row 2"]),
    "note on their promise, made to a colleague": (
        {"Promises": [{**PROMISE, "Made by": "them", "Promised by": "bea",
                       "Due": dt.date(2026, 9, 30)}], "Team": [{"Rep": "Bea"}]},
        ["bea", "Send a note", "Promises, row 2"]),
    "notes of a meeting": (
        {"Calls": [{**TALK, "Channel": "Visit", "By": "Bea", "Notes sent": None}]},
        ["Bea", "Send a note", "Calls, row 2"]),
    "not marked as done": (
        {"Calls": [{**TALK, "Date": dt.date(2026, 9, 1), "Follow up": "send the list",
                    "Follow up due": dt.date(2026, 9, 10), "Follow up done": None}, TALK]},
        ["Ann", "Not marked as done", "Calls, row 2"]),
    "handoff": (
        {"Cases": [{"Customer ID": "K0", "Opened": dt.date(2026, 9, 10), "Subject": "leak",
                    "Handed to": "Cleo", "Handed on": dt.date(2026, 9, 15)}]},
        ["Cleo", "Handoff", "Cases, row 2"]),
    "bad news told, not closed": (
        {"Bad news": [{"Customer ID": "K0", "Date": dt.date(2026, 9, 10), "What happened": "fire",
                       "Told on": dt.date(2026, 9, 11), "Owner": "Bea"}]},
        ["Bea", "Close bad news", "Bad news, row 2"]),
    "request": (
        {"Requests": [{"Customer ID": "K0", "Request": "samples",
                       "Asked on": dt.date(2026, 9, 16)}]},
        ["Ann", "Answer a request", "Requests, row 2"]),
    "suggestion": (
        {"Surveys": [{"Customer ID": "K0", "Date": dt.date(2026, 9, 10), "Score": 7,
                      "Suggestion": "open on Saturday", "Acted on": None}]},
        ["Ann", "Act on a suggestion", "Surveys, row 2"]),
}  # fmt: skip
"""Practices 15, 22, 30, 20, 26, 16, 43, 37."""


@pytest.mark.parametrize("name", SOURCES)
def test_what_is_no_call_by_itself_stands_there_with_who_does_it_and_its_row(name):
    sheets, wanted = SOURCES[name]
    assert rows_of(book_of(**sheets), "owner", "kind", "source") == [wanted]


def test_a_new_customer_whom_nobody_asked_for_needs_stands_there():
    """Practice 10."""
    new = {**CUSTOMER, "Customer since": dt.date(2026, 9, 1)}
    asked = [{"Customer ID": "K1", "Need": "x", "Asked on": None, "Met": None}]
    book = book_of(Customers=[new, {"Customer ID": "K1", "Customer": "Beta"}], Needs=asked)
    assert rows_of(book, "customer_id", "kind", "source") == [
        ["K0", "Ask for needs", "Customers, row 2"]
    ]


@pytest.mark.parametrize(
    "sheets",
    [
        {"Cases": [{"Customer ID": "K0", "Opened": dt.date(2026, 9, 10), "Subject": "leak"}]},
        {"Calls": [{**TALK, "Follow up": "ring", "Follow up due": dt.date(2026, 9, 16)}]},
        {"Bad news": [{"Customer ID": "K0", "Date": dt.date(2026, 9, 15), "What happened": "x"}]},
        {"Promises": [{**PROMISE, "Made by": "them", "Promised on": None}]},
        {"Surveys": [{"Customer ID": "K0", "Date": dt.date(2026, 1, 1), "Suggestion": "old"}]},
        {"Promises": [{**PROMISE, "Customer ID": "K9"}]},
    ],
)
def test_calls_old_suggestions_and_unknown_customers_stand_not_there(sheets):
    assert kinds(book_of(**sheets)) == []


def test_rows_stand_under_who_does_them_by_their_day():
    mine = [{**PROMISE, "Due": dt.date(2026, 9, day), "Promised by": by}
            for day, by in ((16, "Zoe"), (15, "Ann"), (12, "Zoe"), (17, "Ann"))]  # fmt: skip
    assert [(by, due.day) for by, due in rows_of(book_of(Promises=mine), "owner", "date")] == [
        ("Ann", 15), ("Ann", 17), ("Zoe", 12), ("Zoe", 16),
    ]  # fmt: skip


def workbook(path, **sheets):
    frames = {"Customers": [CUSTOMER], "Calls": [TALK], **sheets}
    with pd.ExcelWriter(path, engine="xlsxwriter") as writer:
        for title, rows in frames.items():
            pd.DataFrame(rows).to_excel(writer, sheet_name=title, index=False)
    return path


def test_a_refresh_writes_the_sheet_with_a_link_and_takes_it_out_when_all_is_done(tmp_path):
    path = workbook(tmp_path / "book.xlsx", **{"Bob's promises": [PROMISE]})
    run(path, as_of=AS_OF, stamp="1", given={"sheet Bob's promises": "Promises"})
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[3:5] == ["Call schedule", "To do"]
    sheet = book["To do"]
    assert [cell.value for cell in sheet[1]][:8] == [
        "By", "Due", "Customer ID", "Customer", "Task", "What", "Since", "Where from",
    ]  # fmt: skip
    cell = sheet["H2"]
    assert cell.value == "Bob's promises, row 2"
    assert cell.hyperlink.location == "'Bob''s promises'!A2"
    book["Bob's promises"].cell(1, 6, "Delivered on")
    book["Bob's promises"].cell(2, 6, AS_OF)
    book.save(path)
    again = run(path, as_of=AS_OF, stamp="2", given={"sheet Bob's promises": "Promises"})
    assert "To do" not in titles_of(path)
    assert any("'To do' was taken out" in note for note in again.receipt.notes)


def cells_of(book, title):
    header, *rows = book[title].iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_what_stands_beside_a_task_that_is_gone_goes_to_the_diary_and_is_told_once(tmp_path):
    """Its row was deleted, or the step of the playbook is long past; what is open keeps its own."""
    new = {**CUSTOMER, "Customer since": dt.date(2026, 9, 8)}
    promises = [PROMISE, {**PROMISE, "Promise": "the samples"}]
    path = workbook(tmp_path / "book.xlsx", Customers=[new], Promises=promises)
    run(path, as_of=AS_OF, stamp="1")
    book = openpyxl.load_workbook(path)
    sheet = book["To do"]
    at = {cell.value: cell.column for cell in sheet[1]}
    typed = {"the contract": "with Eva", "the samples": "in May", "Say what will happen": "asked"}
    for row in range(2, sheet.max_row + 1):
        for begin, note in typed.items():
            if str(sheet.cell(row, at["What"]).value).startswith(begin):
                sheet.cell(row, at["Notes"], note)
    book["Promises"].delete_rows(2)
    book.save(path)
    told = []
    for days in (1, 40, 41):
        run(path, as_of=AS_OF + dt.timedelta(days=days), stamp=str(days))
        book = openpyxl.load_workbook(path)
        problems = [row["What stood there"] for row in cells_of(book, "Problems")
                    if "its task is gone" in row["What is wrong"]]  # fmt: skip
        notes = {row["Notes"] for row in cells_of(book, "To do") if row["Notes"]}
        told.append((problems, notes))
    assert told == [
        (["Our promise: the contract, due 16 Sep 2026: with Eva"], {"in May", "asked"}),
        ([f"Playbook: {STEP}: asked"], {"in May"}),
        ([], {"in May"}),
    ]
    kept = [(row["Task"], row["Notes"], row["Date"]) for row in cells_of(book, "Diary entries")]
    assert kept == [
        ("Our promise: the contract, due 16 Sep 2026", "with Eva", None),
        (f"Playbook: {STEP}", "asked", None),
    ]


STEP = "Say what will happen: Who does what, by when, and whom to ask; by e-mail"


def test_a_book_without_a_source_of_tasks_pays_nothing():
    book = book_of()
    planning = Planning(book)
    assert not REPORTS["to-do"].written(planning)
    assert "to_do" not in planning.__dict__
    script = (
        "import sys, datetime as dt, pandas as pd\n"
        "from toolkit.load_book import load_book\n"
        "from toolkit.make_output import full_output, placed\n"
        "sheets = {'Customers': pd.DataFrame({'Customer ID': ['K0'], 'Customer': ['x']}),\n"
        "          'Calls': pd.DataFrame({'Customer ID': ['K0'], 'Date': ['2026-09-03'],\n"
        "                                 'Outcome': ['spoke'], 'Follow up': ['ring']})}\n"
        "full_output(placed(load_book(sheets, name='t', as_of=dt.date(2026, 9, 16))))\n"
        "ours = {'to_do', 'to_do_report'}\n"
        "print([m for m in sys.modules if m.rpartition('.')[2] in ours])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("step", "stays"),
    [("Call back", False), ("phone", False), ("Rückruf", False), ("send the list", True),
     ("call the lawyer", True), ("call back about pumps", False), ("callback re offer", False),
     ("Ring him back", False), ("Call Mr Fox again", False), ("call back on Friday", False),
     ("Rückruf wegen Pumpen", False), ("Herrn Fuchs zurückrufen", False),
     ("Rappeler pour l'offre", False), ("recall of the pumps", True), ("calling cards", True),
     ("phone list", True)],
)  # fmt: skip
def test_a_call_back_is_done_by_the_call_and_all_else_waits_to_be_marked(step, stays):
    agreed = {**TALK, "Date": dt.date(2026, 9, 1), "Follow up": step,
              "Follow up due": dt.date(2026, 9, 10), "Follow up done": None}  # fmt: skip
    assert kinds(book_of(Calls=[agreed, TALK])) == ["Not marked as done"] * stays
    marked = {**agreed, "Follow up done": dt.date(2026, 9, 11)}
    assert kinds(book_of(Calls=[marked, TALK])) == []
