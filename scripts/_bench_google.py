"""Measures a refresh of a Google Sheet on the test server of this machine: requests, bytes, and CPU beside the Excel path."""

import datetime as dt
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


def bench_google(runs: int) -> None:
    """500 customers and 10,000 calls as a Google Sheet and as a workbook, refreshed in turns by processes of their own."""
    sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
    import bench

    from tests.google_server import GoogleServer, Spreadsheet

    customers, calls = bench.customer_rows(500), bench.call_rows(10_000, 500)
    with tempfile.TemporaryDirectory() as held, GoogleServer() as server:
        folder = Path(held)
        book, out = str(folder / "book.xlsx"), folder / "retain.xlsx"
        bench.measured(bench.__file__, "make", book, "500", "10000")
        fresh = Spreadsheet("bench", "bench")
        fresh.add_sheet("Customers", [list(bench.CUSTOMERS), *serials(customers)])
        fresh.add_sheet("Calls", [list(bench.CALLS), *serials(calls)])
        fresh.add_sheet(
            "Team",
            [["Rep", "Calls per day", "Country"], *[[rep, 20, "Germany"] for rep in bench.REPS]],
        )
        os.environ["RETAIN_SHEETS_URL"] = server.url
        key = str(server.key_file(folder / "key.json"))
        bench.measured("-c", bench.BARE + bench.RETAIN, "--help")
        costs: dict[str, list[Any]] = {
            "Excel": [],
            "Google, first run": [],
            "Google, next day": [],
            "Google, unchanged": [],
        }
        told: dict[str, str] = {}
        for _ in range(runs):
            out.unlink(missing_ok=True)
            costs["Excel"].append(refreshed(bench, book, bench.AS_OF, "--to", str(out)))
            server.add(fresh.copied())
            for way, days in (
                ("Google, first run", 0),
                ("Google, next day", 1),
                ("Google, unchanged", 1),
            ):
                server.log.clear()
                day = bench.AS_OF + dt.timedelta(days)
                costs[way].append(refreshed(bench, "gsheet:bench", day, "--creds", key))
                told[way] = traffic(server)
    print("\nGoogle Sheet on the test server, 500 customers and 10,000 calls")
    found = {way: bench.middle(c) for way, c in costs.items()}
    for way, cost in found.items():
        print(bench.line(way, cost) + (f"   {told[way]}" if way in told else ""))
    print(bench.ratio("next day / Excel", found["Google, next day"], found["Excel"], 1.5))


def refreshed(bench: Any, book: str, day: dt.date, *more: str) -> Any:
    return bench.measured(
        "-c", bench.BARE + bench.RETAIN, "refresh", book, "--as-of", day.isoformat(), "-q", *more
    )


def serials(rows: list[list[Any]]) -> list[list[Any]]:
    """Days as the numbers that Google Sheets keep for them."""
    return [
        [(v - dt.date(1899, 12, 30)).days if isinstance(v, dt.date) else v for v in row]
        for row in rows
    ]


def traffic(server: Any) -> str:
    """Requests, the largest body, and what was received beside the bare values."""
    asked = [a for a in server.log if a.call != "token"]
    values = sum(a.sent for a in asked if a.call == "batchGet")
    ratio = sum(a.sent for a in asked) / values
    return f"{len(asked)} requests, largest body {max(a.received for a in asked):,} bytes, received {ratio:.2f} x the values"
