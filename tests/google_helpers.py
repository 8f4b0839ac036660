"""What the tests of the Google store share: a server with a book, a store on it with a clock of its own, results to write."""

import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd

from tests.google_server import GoogleServer, Spreadsheet
from tests.google_server.sample import sample
from toolkit.errors import ReadAgainError
from toolkit.present import present
from toolkit.stores import Output, Read, Receipt
from toolkit.stores.google.client import Patience
from toolkit.stores.google.store import GoogleSheet
from toolkit.tables import ADDED, CALL_SCHEDULE, PROBLEMS

OPEN = [c.name for c in CALL_SCHEDULE.columns if c.open]
OUTCOME = CALL_SCHEDULE.names.index("outcome")
RUN: dict[str, Any] = {"dry_run": False, "stamp": "1", "keep": 5}


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now, self.naps = 0.0, list[float]()

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds

    def patience(self, **more: Any) -> Patience:
        return Patience(sleep=self.sleep, clock=lambda: self.now, jitter=lambda: 0.5, **{"answer": 20.0, "connect": 5.0, **more})


def store(key: Path, where: str = "gsheet:book", **more: Any) -> GoogleSheet:
    return GoogleSheet(where, creds=key, patience=Clock().patience(**more))


def output_for(read: Read, day: int = 0, **more: Any) -> Output:
    """Results of a tiny rule book: every customer is planned, and keeps what was typed for them; others stand at the end."""
    customers = read.sheets["Customers"]
    known = customers[customers["Customer ID"].notna()]
    ids = [str(i) for i in known["Customer ID"]]
    rows: list[dict[str, Any]] = [
        {
            "date": pd.Timestamp(2026, 11, 23) + pd.Timedelta(days=day),
            "owner": "Ana",
            "customer_id": i,
            "name": n,
            "why_now": "Due.",
        }
        for i, n in zip(ids, known["Customer"], strict=True)
    ]
    for typed in [] if read.typed is None else read.typed.to_dict("records"):
        own = next((r for r in rows if r["customer_id"] == typed["customer_id"]), None)
        if own is None:
            own = {"customer_id": typed["customer_id"], "name": typed["name"]}
            rows.append(own)
        own.update({name: typed[name] for name in OPEN})
    schedule = pd.DataFrame([[r.get(n) for n in CALL_SCHEDULE.names] for r in rows], columns=CALL_SCHEDULE.names, dtype=object)
    problems = pd.DataFrame(
        [["note", "Calls", "A2", "Date", "x", f"Seen on day {day}", "Nothing"]], columns=PROBLEMS.names, dtype=object
    )
    tiers = [[f"T{i}" if n == "tier" else day if n == "open_gaps" else None for n in ADDED.names] for i in ids]
    added = pd.DataFrame(tiers, index=known.index, columns=ADDED.names, dtype=object)
    origin = customers.attrs["origin"]
    pages = present({CALL_SCHEDULE.title: schedule, PROBLEMS.title: problems})
    column = origin.columns[list(customers.columns).index("Customer ID")]
    return Output(pages, added, "Customers", origin.header_row, list(ids), id_column=column, **more)


def refresh(key: Path, day: int = 0, *, where: GoogleSheet | None = None, links: bool = False) -> Receipt:
    """What `run` does with the tiny rules: read, plan and write, again when the sheet has moved on."""
    place = where or store(key)
    for left in reversed(range(5)):
        try:
            return place.write(output_for(place.read(), day, link_columns=links), **RUN)
        except ReadAgainError:
            if not left:
                raise
    raise AssertionError


def book_of(server: GoogleServer) -> Spreadsheet:
    return server.books["book"]


def new_server() -> GoogleServer:
    server = GoogleServer()
    server.add(sample("book"))
    return server


def schedule_of(book: Spreadsheet, title: str = "Call schedule") -> dict[str, list[Any]]:
    """Customer id -> what stands in the open columns."""
    at = CALL_SCHEDULE.names.index("customer_id")
    rows = [[*row, *[""] * 17][:17] for row in book.values(title)[1:]]
    return {str(row[at]): row[OUTCOME : OUTCOME + len(OPEN)] for row in rows}


def serial(day: dt.date) -> int:
    return (day - dt.date(1899, 12, 30)).days
