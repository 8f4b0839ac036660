"""What the tests of the Google store share: a server with a book,
a store on it with a clock of its own, results to write.
"""

import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd

from tests.google_server import GoogleServer, Spreadsheet
from tests.google_server.sample import sample
from toolkit.errors import ReadAgainError
from toolkit.render.google_cells import content
from toolkit.render.page import present
from toolkit.schema.outputs import ADDED, CALL_SCHEDULE, ENTRIES, PROBLEMS
from toolkit.stores.base import AddedColumns, Append, Output, Read, Receipt
from toolkit.stores.google.google_sheet import GoogleSheet
from toolkit.stores.google.sheets_client import Patience

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
        return Patience(
            sleep=self.sleep,
            clock=lambda: self.now,
            jitter=lambda: 0.5,
            **{"answer": 20.0, "connect": 5.0, **more},
        )


def store(key: Path, where: str = "gsheet:book", **more: Any) -> GoogleSheet:
    return GoogleSheet(where, creds=key, patience=Clock().patience(**more))


def output_for(read: Read, day: int = 0, **more: Any) -> Output:
    """Results of a tiny rule book: every customer is planned,
    and what was typed goes to the call log, once.
    """
    sheets_of = read.sheets
    customers, calls = sheets_of["Customers"].cells, sheets_of["Calls"].cells
    origin, log_origin = sheets_of["Customers"].origin, sheets_of["Calls"].origin
    known = customers[customers["Customer ID"].notna()]
    ids, today = (
        [str(i) for i in known["Customer ID"]],
        pd.Timestamp(2026, 11, 23) + pd.Timedelta(days=day),
    )
    made = {"date": today, "owner": "Ana", "why_now": "Due."}
    rows = [
        {**made, "customer_id": i, "name": n} for i, n in zip(ids, known["Customer"], strict=True)
    ]
    schedule = pd.DataFrame(
        [[r.get(n) for n in CALL_SCHEDULE.names] for r in rows],
        columns=CALL_SCHEDULE.names,
        dtype=object,
    )
    problem = pd.DataFrame(
        [{"severity": "note", "sheet": "Calls", "problem": f"Seen on day {day}"}], dtype=object
    )
    sheets = {
        CALL_SCHEDULE.title: schedule,
        PROBLEMS.title: problem.reindex(columns=PROBLEMS.names),
    }
    entries, new = entries_for(read, today.date())
    append = None
    if entries:
        sheets[ENTRIES.title] = pd.DataFrame(
            [[e.get(n) for n in ENTRIES.names] for e in entries],
            columns=ENTRIES.names,
            dtype=object,
        )
    if new:
        names = {
            "date": "Date",
            "customer_id": "Customer ID",
            "outcome": "Outcome",
            "notes": "Notes",
        }
        names = {name: label for name, label in names.items() if label in calls.columns}
        at = tuple(log_origin.columns[list(calls.columns).index(label)] for label in names.values())
        rows, top = [[e[n] for n in names] for e in new], log_origin.header_row
        append = Append("Calls", top, at, rows, tuple(e["key"] for e in new))
    tiers = [
        [f"T{i}" if n == "tier" else day if n == "open_gaps" else None for n in ADDED.names]
        for i in ids
    ]
    added = pd.DataFrame(tiers, index=known.index, columns=ADDED.names, dtype=object)
    column = origin.columns[list(customers.columns).index("Customer ID")]
    return Output(
        present(sheets),
        AddedColumns(added, list(ids), "Customers", origin.header_row, id_column=column),
        append=append,
        **more,
    )


def entries_for(read: Read, today: dt.date) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """All entries and the new ones, each row of the schedule once:
    as `toolkit.entries.typed_entries` makes them, in a hundredth of the time.
    """
    known = [] if read.filled.entries is None else read.filled.entries.to_dict("records")
    keys, new = {e["key"] for e in known}, [e for e in known if e["in_log"] != "yes"]
    for entry in new:
        entry["in_log"] = "yes"
    for row in read.filled.typed:
        key = "k" + content(
            [[row.customer_id, str(row.planned), *(str(row.value(n)) for n in OPEN)]]
        )
        if key not in keys:
            keys.add(key)
            said = {n: row.value(n) for n in ("outcome", "notes")} | {"planned": row.planned}
            day = min(row.planned, today) if isinstance(row.planned, dt.date) else today
            new.append(
                {
                    "date": day,
                    "customer_id": row.customer_id,
                    "in_log": "yes",
                    "key": key,
                    **said,
                }
            )
    fresh = {e["key"] for e in known}
    entries = [*known, *(e for e in new if e["key"] not in fresh)]
    return entries, [e for e in new if e["key"] not in read.filled.collected.keys]


def refresh(
    key: Path, day: int = 0, *, where: GoogleSheet | None = None, links: bool = False
) -> Receipt:
    """What `run` does with the tiny rules: read, plan and write,
    again when the sheet has moved on.
    """
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
    wide = len(CALL_SCHEDULE.columns)
    rows = [[*row, *[""] * wide][:wide] for row in book.values(title)[1:]]
    return {
        str(row[CALL_SCHEDULE.names.index("customer_id")]): row[OUTCOME : OUTCOME + len(OPEN)]
        for row in rows
    }


def logged(book: Spreadsheet) -> list[list[Any]]:
    """The rows of the call log that were not there from the start."""
    return book.values("Calls")[3:]


def serial(day: dt.date) -> int:
    return (day - dt.date(1899, 12, 30)).days
