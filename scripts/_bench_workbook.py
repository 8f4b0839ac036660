"""Measures writing into a large workbook beside openpyxl's load and save of the same.

Called by ``bench.py --workbook``. Each job runs in a process of its own and prints what it used:
the job alone (what it does to the package in memory, and the new file's bytes), the whole process
with its imports, every member's check and the save, and the peak of memory.
"""

import datetime as dt
import importlib
import io
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from _bench_tools import BYTES_IN_MAXRSS, printed_by, verdict

ROWS, COLUMNS, SMALL = 200_000, 12, 300
FIRST_DAY = dt.date(2020, 1, 1)
TAG = "bench"


def make(path: str) -> None:
    """A workbook of 200,000 rows by 12 columns (about 18 MB), and a small list on its own sheet."""
    from xlsxwriter import Workbook

    pick = random.Random(1)
    numbers = range(COLUMNS - 4)
    # Shared strings, as Excel saves.
    with Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as file:
        log = file.add_worksheet("Log")
        log.write_row(
            0, 0, ["Day", "Customer", "Channel", "Note", *(f"Number {n}" for n in numbers)]
        )
        for row in range(1, ROWS + 1):
            day = FIRST_DAY + dt.timedelta(pick.randrange(2000))
            customer, channel = (
                f"C{pick.randrange(50000):06}",
                pick.choice(("Phone", "Visit", "Mail")),
            )
            texts = [customer, channel, f"Talked about order {row}"]
            log.write_row(row, 0, [day, *texts, *(round(pick.random() * 1000, 2) for _ in numbers)])
        customers = file.add_worksheet("Customers")
        customers.write_row(0, 0, ["Customer", "Rank", "Share"])
        for row in range(1, SMALL + 1):
            customers.write_row(row, 0, [f"Customer {row}", row, row / 3])


def drawn() -> bytes:
    """Two report sheets of 200 rows with charts."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as file:
        band = file.add_format({"bg_color": "#F4F7F8"})
        for title in ("Plan", "Report"):
            sheet = file.add_worksheet(title)
            for row in range(200):
                cells = [f"Customer {row}", row, row / 7, "why now", None]
                sheet.write_row(row, 0, cells, band if row % 2 else None)
            chart = file.add_chart({"type": "column"})
            chart.add_series({"values": [title, 1, 1, 199, 1]})
            sheet.insert_chart("H2", chart)
    return out.getvalue()


def graft_two(package: Any) -> Callable[[], Any]:
    from toolkit.xlsx import Package, graft

    scratch = drawn()
    return lambda: graft(
        package, Package.open(scratch), {"Plan": "plan", "Report": "report"}, tag=TAG
    )


def columns_of(sheet: str, rows: int, shift: int = 0) -> Callable[[Any], Callable[[], Any]]:
    def job(package: Any) -> Callable[[], Any]:
        from toolkit.xlsx import NewColumn, put_columns

        columns = [
            NewColumn("Tier", "@", 8),
            NewColumn("Next call", "yyyy-mm-dd", 12),
            NewColumn("Days", "0", 8),
        ]
        values: dict[int, list[Any]] = {
            row: ["ABC"[row % 3], FIRST_DAY + dt.timedelta(row % 300), row % 97 + shift]
            for row in range(2, rows + 2)
        }
        return lambda: put_columns(
            package, sheet=sheet, header_row=1, key="k", tag=TAG, columns=columns, values=values
        )

    return job


def append_hundred(package: Any) -> Callable[[], Any]:
    from toolkit.xlsx import append_rows

    rows = [[FIRST_DAY, "C000001", "Phone", f"note {row}"] for row in range(100)]
    return lambda: append_rows(package, sheet="Log", header_row=1, columns=[1, 2, 3, 4], rows=rows)


JOBS: dict[str, Callable[[Any], Callable[[], Any]]] = {
    "two report sheets put in": graft_two,
    "three columns, 300 rows": columns_of("Customers", SMALL),
    "three columns, 200,000 rows": columns_of("Log", ROWS),
    "the same columns updated": columns_of("Log", ROWS, shift=1),
    "100 rows appended to 200,000": append_hundred,
}


def run_job(name: str, book: str, out: str) -> None:
    """Do one job and print what it took.

    CPU seconds of the job alone, of all but the imports, of the process; peak MB over the start.
    """
    importlib.import_module("toolkit.xlsx")
    from toolkit.xlsx import Package, save

    start_memory, start = _peak(), time.process_time()
    package = Package.open(Path(book))
    package.verify()
    prepared = JOBS[name](package)
    before = time.process_time()
    prepared()
    data = package.to_bytes()
    alone = time.process_time() - before
    save(Path(out), data, seen=None, backup_dir=None, stamp="1")
    print(alone, time.process_time() - start, time.process_time(), _peak() - start_memory)


def run_peer(book: str, out: str) -> None:
    """openpyxl loads and saves the workbook."""
    start_memory = _peak()
    from openpyxl import load_workbook

    before = time.process_time()
    load_workbook(book).save(out)
    work = time.process_time() - before
    print(work, work, time.process_time(), _peak() - start_memory)


def _peak() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * BYTES_IN_MAXRSS / 2**20


def bench_workbook() -> None:
    """Run all jobs and the peer one after the other, and print each figure with its aim."""
    with tempfile.TemporaryDirectory() as held:
        book, done = str(Path(held) / "book.xlsx"), str(Path(held) / "done.xlsx")
        with_columns = str(Path(held) / "columns.xlsx")
        printed_by(__file__, "make", book)
        size = Path(book).stat().st_size / 1e6
        print(f"\nA workbook of {ROWS:,} rows by {COLUMNS} columns, {size:.0f} MB: ", end="")
        print("CPU of the job, of all with checks and save")
        found: dict[str, list[float]] = {}
        for name in JOBS:
            source = with_columns if name == "the same columns updated" else book
            found[name] = _figures("job", name, source, done)
            if name == "three columns, 200,000 rows":
                Path(done).replace(with_columns)
            _print(name, found[name])
            Path(done).unlink(missing_ok=True)
        peer = _figures("peer", book, done)
        _print("openpyxl load and save", peer)
    grafted = found["two report sheets put in"]
    print()
    _judge("put in, job alone, s CPU", grafted[0], 0.1)
    _judge("put in, MB above the start", grafted[3], 60)
    _judge("put in / openpyxl, processes", grafted[2] / peer[2], 0.02)
    _judge("columns on 300 rows, job alone, s", found["three columns, 300 rows"][0], 0.1)
    _judge("columns on 200,000 rows, all, s", found["three columns, 200,000 rows"][1], 6)
    _judge("columns updated, all, s", found["the same columns updated"][1], 8)
    _judge("100 rows appended, all, s", found["100 rows appended to 200,000"][1], 2)


def _figures(*args: str) -> list[float]:
    return [float(word) for word in printed_by(__file__, *args).split()]


def _print(name: str, figures: list[float]) -> None:
    alone, work, whole, memory = figures
    cpu = f"CPU {alone:6.2f} s   all {work:6.2f} s   process {whole:6.2f} s"
    print(f"  {name:<34}{cpu}   peak +{memory:5.0f} MB")


def _judge(label: str, value: float, aim: float) -> None:
    print(f"  {label:<34}{value:7.3f}   aim <= {aim:g}   {verdict(value, aim)}")


if __name__ == "__main__":
    {"make": make, "job": run_job, "peer": run_peer}[sys.argv[1]](*sys.argv[2:])
