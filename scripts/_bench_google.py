"""Measures a refresh of a Google Sheet on the test server of this machine.

Requests, bytes, and CPU beside the Excel path.
"""

import datetime as dt
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from _bench_book import CALLS, CUSTOMERS, TEAM, Rows, call_rows, customer_rows, make_book, team_rows
from _bench_tools import AS_OF, BARE, RETAIN, ROOT, Cost, line, measured, middle, ratio

GOOGLE = {"Google, first run": 0, "Google, next day": 1, "Google, unchanged": 1}
"""Days after the first by what is measured."""


def bench_google(runs: int) -> None:
    """500 customers and 10,000 calls as a Google Sheet and as a workbook.

    Both are refreshed in turns, by processes of their own.
    """
    sys.path.insert(0, str(ROOT))
    from tests.google_server import GoogleServer

    costs: dict[str, list[Cost]] = {way: [] for way in ("Excel", *GOOGLE)}
    told: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as held, GoogleServer() as server:
        folder = Path(held)
        book, out = str(folder / "book.xlsx"), folder / "retain.xlsx"
        make_book(book)
        fresh = spreadsheet()
        os.environ["RETAIN_SHEETS_URL"] = server.url
        key = str(server.key_file(folder / "key.json"))
        measured("-c", BARE + RETAIN, "--help")
        for _ in range(runs):
            out.unlink(missing_ok=True)
            costs["Excel"].append(refreshed(book, AS_OF, "--to", str(out)))
            server.add(fresh.copied())
            for way, days in GOOGLE.items():
                server.log.clear()
                day = AS_OF + dt.timedelta(days)
                costs[way].append(refreshed("gsheet:bench", day, "--creds", key))
                told[way] = traffic(server)
    print("\nGoogle Sheet on the test server, 500 customers and 10,000 calls")
    found = {way: middle(c) for way, c in costs.items()}
    for way, cost in found.items():
        print(line(way, cost) + (f"   {told[way]}" if way in told else ""))
    print(ratio("next day / Excel", found["Google, next day"], found["Excel"], 1.5))


def spreadsheet() -> Any:
    """The book as a Google Sheet."""
    from tests.google_server import Spreadsheet

    made = Spreadsheet("bench", "bench")
    made.add_sheet("Customers", [list(CUSTOMERS), *serials(customer_rows(500))])
    made.add_sheet("Calls", [list(CALLS), *serials(call_rows(10_000, 500))])
    made.add_sheet("Team", [list(TEAM), *team_rows()])
    return made


def refreshed(book: str, day: dt.date, *more: str) -> Cost:
    return measured("-c", BARE + RETAIN, "refresh", book, "--as-of", day.isoformat(), "-q", *more)


def serials(rows: Rows) -> Rows:
    """Days as the numbers that Google Sheets keep for them."""
    return [[serial(value) for value in row] for row in rows]


def serial(value: Any) -> Any:
    return (value - dt.date(1899, 12, 30)).days if isinstance(value, dt.date) else value


def traffic(server: Any) -> str:
    """Requests, the largest body, and what was received beside the bare values."""
    asked = [a for a in server.log if a.call != "token"]
    values = sum(a.sent for a in asked if a.call == "batchGet")
    share = sum(a.sent for a in asked) / values
    largest = max(a.received for a in asked)
    return (
        f"{len(asked)} requests, largest body {largest:,} bytes, received {share:.2f} x the values"
    )
