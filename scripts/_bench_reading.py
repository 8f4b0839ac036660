"""Measures reading: a log of many rows into typed tables beside python-calamine's bare cells, each in a process of its own.

Run by `bench.py --reading`; `python scripts/_bench_reading.py make|floor|ours BOOK [ROWS]` is one of its steps.
"""

import datetime as dt
import random
import sys
import time

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


def make(book: str, rows: str = str(ROWS)) -> None:
    """A workbook with a customer list and a log of 12 columns, filled as logs are: few words many times, and a note each."""
    from xlsxwriter import Workbook

    pick = random.Random(4)
    start = dt.date(2022, 1, 3)
    with Workbook(book, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}) as file:
        sheet = file.add_worksheet("Customers")
        for i, row in enumerate(
            [
                ("Customer ID", "Customer"),
                *((f"C{i:05}", f"Customer {i}") for i in range(CUSTOMERS)),
            ]
        ):
            sheet.write_row(i, 0, row)
        sheet = file.add_worksheet("Calls")
        sheet.write_row(0, 0, HEADER)
        for i in range(1, int(rows) + 1):
            n, day = pick.randrange(CUSTOMERS), start + dt.timedelta(days=pick.randrange(1500))
            sheet.write_row(i, 0, (
                day, f"C{n:05}", f"Customer {n}", pick.choice(("Phone", "Visit", "E-mail")), pick.choice(("Reached", "No answer", "Voicemail")),
                pick.choice(("Order", "Care", "Complaint")), pick.choice(("Ana", "Ben", "Eva")), pick.randrange(1, 40), pick.randrange(1, 6),
                f"Talked about order {i}", pick.choice(("Send offer", "Call again", None)), pick.choice((day + dt.timedelta(days=30), None)),
            ))  # fmt: skip


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
    sys.modules["pyarrow"] = None  # type: ignore[assignment]  # as pip installs it: pyarrow is an extra
    import pandas  # noqa: F401  (both steps start alike)

    step, *rest = sys.argv[1:]
    started = time.process_time()
    {"make": make, "floor": floor, "ours": ours}[step](*rest)
    print(time.process_time() - started)
