"""The book that refreshes are measured on: customers, calls and a team, the same on every run.

`python scripts/_bench_book.py BOOK CUSTOMERS CALLS` writes it, in a process of its own.
"""

import datetime as dt
import sys
from typing import Any

from _bench_tools import AS_OF, measured

Rows = list[list[Any]]
REPS = ("Clara Voss", "Jonas Brandt", "Mira Engel")
CUSTOMERS = (
    "Customer ID",
    "Customer",
    "Owner",
    "Annual revenue",
    "Customer since",
    "City",
    "Country",
    "Phone",
    "Notes",
)
CALLS = ("Date", "Customer ID", "Channel", "Outcome", "By", "Minutes", "Notes")
TEAM = ("Rep", "Calls per day", "Country")
CHANNELS = ("Phone", "Visit", "E-mail")
OUTCOMES = ("Reached", "Reached", "Reached", "No answer", "Voicemail")


def customer_rows(n: int) -> Rows:
    import random

    pick = random.Random(1)
    start = dt.date(2018, 1, 1)
    rows = []
    for i in range(n):
        revenue = round(pick.lognormvariate(9, 1.2), 2)
        since = start + dt.timedelta(pick.randrange(2500))
        phone = f"+49 30 23125 {i % 1000:03}"
        who = [f"C{i:06}", f"Customer {i}", REPS[i % 3]]
        rows.append([*who, revenue, since, "Berlin", "Germany", phone, "likes a call early"])
    return rows


def call_rows(n: int, customers: int) -> Rows:
    import random

    pick = random.Random(2)
    rows = []
    for i in range(n):
        day = AS_OF - dt.timedelta(pick.randrange(730))
        customer = f"C{pick.randrange(customers):06}"
        channel, outcome = pick.choice(CHANNELS), pick.choice(OUTCOMES)
        minutes, note = pick.randrange(1, 40), f"Talked about order {i}"
        rows.append([day, customer, channel, outcome, REPS[i % 3], minutes, note])
    return rows


def team_rows() -> Rows:
    return [[rep, 20, "Germany"] for rep in REPS]


def write_book(book: str, customers: int, calls: int) -> None:
    from xlsxwriter import Workbook

    sheets = {
        "Customers": (CUSTOMERS, customer_rows(customers)),
        "Calls": (CALLS, call_rows(calls, customers)),
        "Team": (TEAM, team_rows()),
    }
    with Workbook(book, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}) as file:
        for title, (header, rows) in sheets.items():
            sheet = file.add_worksheet(title)
            for i, row in enumerate([header, *rows]):
                sheet.write_row(i, 0, row)


def make_book(book: str) -> None:
    """500 customers and 10,000 calls, in a process of its own so that this one stays small."""
    measured(__file__, book, "500", "10000")


if __name__ == "__main__":
    write_book(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
