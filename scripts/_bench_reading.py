"""Measures reading: a log of many rows into typed tables, beside python-calamine's bare cells.

Run by `bench.py --reading`; `python scripts/_bench_reading.py make|floor|ours BOOK [ROWS]` is one
of its steps.
"""

import datetime as dt
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from _bench_tools import Cost, measured, printed_by, ratio

ROWS = 200_000
CUSTOMERS = 2000
HEADER = (
    "Date",
    "Customer ID",
    "Customer",
    "Channel",
    "Outcome",
    "Purpose",
    "By",
    "Minutes",
    "Rating",
    "Notes",
    "Follow up",
    "Follow up due",
)


def bench_reading(runs: int) -> None:
    """A log of 200,000 rows x 12 columns, turn by turn beside the bare cells of the same file."""
    seconds: dict[str, list[float]] = {"floor": [], "ours": []}
    with tempfile.TemporaryDirectory() as held:
        book = str(Path(held) / "log.xlsx")
        measured(__file__, "make", book)
        for _ in range(runs):
            for step, found in seconds.items():
                found.append(float(printed_by(__file__, step, book)))
    bare, typed = (Cost(cpu, cpu, None) for cpu in map(statistics.median, seconds.values()))
    print(f"200,000 calls x 12 columns, CPU after imports; median of {runs}")
    print(f"  bare cells (python-calamine)      {bare.cpu:6.2f} s")
    print(f"  typed tables                      {typed.cpu:6.2f} s")
    print(ratio("typed / bare", typed, bare, 2.5))


def make(book: str, rows: str = str(ROWS)) -> None:
    """A workbook with a customer list and a log of 12 columns, filled as logs are.

    Few words many times, and a note each.
    """
    from xlsxwriter import Workbook

    pick = random.Random(4)
    with Workbook(book, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}) as file:
        sheet = file.add_worksheet("Customers")
        sheet.write_row(0, 0, ("Customer ID", "Customer"))
        for i in range(CUSTOMERS):
            sheet.write_row(i + 1, 0, (f"C{i:05}", f"Customer {i}"))
        sheet = file.add_worksheet("Calls")
        sheet.write_row(0, 0, HEADER)
        for i in range(1, int(rows) + 1):
            sheet.write_row(i, 0, call(pick, i))


def call(pick: random.Random, i: int) -> list[Any]:
    """One row of the log."""
    n = pick.randrange(CUSTOMERS)
    day = dt.date(2022, 1, 3) + dt.timedelta(days=pick.randrange(1500))
    return [
        day,
        f"C{n:05}",
        f"Customer {n}",
        pick.choice(("Phone", "Visit", "E-mail")),
        pick.choice(("Reached", "No answer", "Voicemail")),
        pick.choice(("Order", "Care", "Complaint")),
        pick.choice(("Ana", "Ben", "Eva")),
        pick.randrange(1, 40),
        pick.randrange(1, 6),
        f"Talked about order {i}",
        pick.choice(("Send offer", "Call again", None)),
        pick.choice((day + dt.timedelta(days=30), None)),
    ]


def floor(book: str) -> None:
    """The bare cells of every sheet."""
    from python_calamine import CalamineWorkbook

    source = CalamineWorkbook.from_path(book)
    for title in source.sheet_names:
        source.get_sheet_by_name(title).to_python(skip_empty_area=False)


def ours(book: str) -> None:
    """The same file into typed tables; every cell of it is understood."""
    from toolkit.parsing.cells import How
    from toolkit.reading.conform import conform
    from toolkit.stores import open_store

    read = open_store(book).read()
    found = conform(read.sheets, how=How(read.epoch))
    assert not found.problems, found.problems[:3]


if __name__ == "__main__":
    # As pip installs it: pyarrow is an extra.
    sys.modules["pyarrow"] = None  # type: ignore[assignment]
    import pandas  # noqa: F401  (both steps start alike)

    step, *rest = sys.argv[1:]
    started = time.process_time()
    {"make": make, "floor": floor, "ours": ours}[step](*rest)
    print(time.process_time() - started)
