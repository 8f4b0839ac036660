"""A call whose task was done meanwhile, on To do, says so, and blames no lack of places."""

import datetime as dt

import openpyxl

from tests.sheet_rows import rows_of, write_book
from toolkit.refresh import run

DAY = dt.date(2026, 9, 14)
SHEETS = {
    "Customers": [["Customer ID", "Customer", "Owner", "Revenue"], ["K0", "Alfa", "Ann", 1000]],
    "Calls": [["Customer ID", "Date", "Outcome"], ["K0", dt.date(2026, 8, 24), "reached"]],
    "Requests": [
        ["Customer ID", "Request", "Asked on", "Answered on"],
        ["K0", "delivery at night", dt.date(2026, 9, 14), None],
    ],
}


def test_a_call_whose_task_was_done_on_to_do_says_that_it_is_no_longer_open(tmp_path):
    path = write_book(tmp_path / "book.xlsx", SHEETS)
    run(path, as_of=DAY, stamp="1")
    head, first, *_ = rows_of(path, "Call schedule")
    planned = dict(zip(head, first, strict=True))
    assert planned["Why now"].startswith("Answer what they asked")
    book = openpyxl.load_workbook(path)
    head = [cell.value for cell in book["To do"][1]]
    book["To do"].cell(2, head.index("Done on") + 1).value = DAY
    book.save(path)
    run(path, as_of=DAY, stamp="1")
    head, first, *_ = rows_of(path, "Call schedule")
    planned = dict(zip(head, first, strict=True))
    assert planned["Date"].date() == dt.date(2026, 9, 21)
    assert planned["Why now"].endswith("(moved from Tue 15 Sep: what it was for is no longer open)")
