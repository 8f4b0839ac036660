"""A header Who is the rep of a call where the customer is named otherwise, else the customer."""

import datetime as dt

import pytest

from tests.sheet_rows import write_book
from toolkit import load

DAY = dt.date(2026, 11, 23)
CUSTOMERS = [["Firm 1", "Ann", 100], ["Firm 2", "Bob", 200]]


def columns(path, headers, rows):
    """What the headers of a log are read as."""
    sheets = {
        "Customers": [["Customer", "Owner", "Revenue"], *CUSTOMERS],
        "Calls": [headers, *rows],
    }
    return load(write_book(path, sheets), as_of=DAY).mapped["calls"].columns


@pytest.mark.parametrize(
    ("headers", "row", "means"),
    [
        (["Date", "Customer", "Who", "Result"], ["Firm 1", "Ann", "Reached"], "by"),
        (["Date", "Who", "Result"], ["Firm 1", "Reached"], "customer"),
        (["Date", "Who", "Caller", "Result"], ["Firm 1", "Ann", "Reached"], "customer"),
    ],
)
def test_who_says_what_nothing_else_does(tmp_path, headers, row, means):
    rows = [[dt.date(2026, 10, n), *row] for n in range(1, 5)]
    assert columns(tmp_path / "book.xlsx", headers, rows)["Who"] == means
