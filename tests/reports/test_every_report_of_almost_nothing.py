"""Every report of a book with almost nothing in it: it is made, and no column changes its kind."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports import REPORTS

AS_OF = dt.date(2026, 11, 12)
DAYS = ("Date", "Opened", "Promised on", "Due", "Introduced on", "Customer since")
ROW = {
    "Customer ID": "a", "Customer": "A", "Owner": "Ann", "Status": "Active", "Outcome": "Reached",
    "Amount": 5, "Category": "Tea", "Promise": "samples", "Made by": "us", "Subject": "late",
    "Kind": "NPS", "Score": 9, "Currency": "EUR", "Rate": 1, "Rep": "Ann", "What": "a cup",
    "Cost": 3, "Request": "a list", "Purpose": "Sell", "By": "Ann",
}  # fmt: skip
HEADS = {
    "Customers": "Customer ID,Customer,Owner,Status,Customer since,Potential,Competitor,"
    "Referred by,Handed over on",
    "Calls": "Customer ID,Date,Channel,Outcome,Purpose,By,Minutes,Rating,Notes,Contact person",
    "Orders": "Customer ID,Date,Amount,Category,Item,Discount,Currency",
    "Promises": "Customer ID,Promise,Made by,Promised on,Due,Delivered on,Cause",
    "Cases": "Customer ID,Opened,Subject,Severity,Resolved on,Follow up score",
    "Surveys": "Customer ID,Date,Kind,Score,Suggestion,Acted on",
    "Giving": "Customer ID,Date,Kind,What,Cost,Result",
    "Requests": "Customer ID,Date,Request",
    "Contacts": "Customer ID,Function,Their person,Our person,Introduced on",
    "Team": "Rep,Calls per day,Working days",
    "Rates": "Currency,Rate",
}
BOOKS = {
    "one row of each, and no order before this day": ("2026-10-05", {"Orders": "2026-12-02"}, ()),
    "headers alone behind one customer": ("2026-10-05", {}, tuple(HEADS)[1:]),
    "no customer": ("2026-10-05", {}, ("Customers",)),
}


@pytest.mark.parametrize("name", BOOKS)
def test_every_report_is_made_of_almost_nothing(name: str) -> None:
    usual, days, bare = BOOKS[name]
    sheets = {}
    for title, heads in HEADS.items():
        day = days.get(title, usual)
        cells = [day if head in DAYS else ROW.get(head) for head in heads.split(",")]
        rows = [] if title in bare else [cells]
        sheets[title] = pd.DataFrame(rows, columns=heads.split(","))
    planning = Planning(load_book(sheets, name="t", as_of=AS_OF))
    for report in REPORTS.values():
        for title, frame in report(planning).items():
            assert not frame.columns.has_duplicates, (report.name, title)
    assert planning.accounts["customer_id"].tolist() == ([] if "Customers" in bare else ["a"])
