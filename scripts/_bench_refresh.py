"""Measures a refresh as a whole process beside two other ways to the same tables.

And the rules on a large book.
"""

import importlib.util
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import _bench_other_ways
from _bench_book import CALLS, CUSTOMERS, TEAM, call_rows, customer_rows, make_book, team_rows
from _bench_stages import bench_stages
from _bench_tools import (
    AS_OF,
    BARE,
    RETAIN,
    ROOT,
    Cost,
    Ways,
    by_turns,
    environment,
    line,
    measured,
    printed_by,
    ratio,
    verdict,
)

PANDAS_FREE = """
import sys
from toolkit.cli import main
try:
    main()
except SystemExit:
    pass
sys.exit(int("pandas" in sys.modules))
"""
PANDAS = """
import gc, os
gc.set_threshold(1_000_000, 20, 20)
os.environ["OPENBLAS_NUM_THREADS"] = "1"
import pandas
gc.freeze()
"""
COUNTED = """
import sys
from python_calamine import CalamineWorkbook
rows = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_name("Call schedule").to_python()
print(sum(any(str(v).startswith("C0") for v in row) for row in rows))
"""


def bench_refresh(runs: int) -> None:
    """A refresh of 500 customers and 10,000 calls, the floor and the usual way by turns."""
    # As an installation is.
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(ROOT / "toolkit")], check=True)
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        book, out = str(folder / "book.xlsx"), folder / "retain.xlsx"
        make_book(book)
        given = ("refresh", book, "--as-of", AS_OF.isoformat(), "-q", "--to", str(out))
        refresh = ("-c", BARE + RETAIN, *given)
        measured(*refresh)
        rows = scheduled(out)
        others = _bench_other_ways.__file__
        floor = (book, str(folder / "floor.xlsx"), rows)
        ways: Ways = {
            "retain refresh BOOK --to OUT": refresh,
            "(a) floor": (others, "floor", *floor),
            "(a) with checks and formats": (others, "floor-checked", *floor),
            "(b) pandas and openpyxl": (others, "usual", book, str(folder / "usual.xlsx"), rows),
            "retain --help": ("-c", RETAIN, "--help"),
            "pandas alone, as retain starts it": ("-c", BARE + PANDAS),
        }
        if importlib.util.find_spec("pyarrow") is not None:
            ways["the refresh with pyarrow about"] = ("-c", RETAIN, *given)

        def clear_up() -> None:
            for old in ("retain.xlsx", "floor.xlsx", "usual.xlsx"):
                (folder / old).unlink(missing_ok=True)

        found = by_turns(ways, runs, clear_up)
        report(ways, found, rows)
        bench_stages(runs, folder, book, rows)


def report(ways: Ways, found: list[Cost], rows: str) -> None:
    """The cost of each way, and the ratios with their aims."""
    ours, lowest, careful, common, shown = found[:5]
    print(f"\n500 customers, 10,000 calls, {rows} planned calls: whole processes")
    for way, cost in zip(ways, found, strict=True):
        print(line(way, cost))
    print(ratio("refresh / (a)", ours, lowest, 2.5))
    print(ratio("refresh / (a) with checks", ours, careful, 2.5))
    print(ratio("refresh / (b)", ours, common, 0.4))
    met = verdict(shown.seconds, 0.15)
    print(f"  {'retain --help':<34}{shown.seconds * 1000:5.0f} ms   aim < 150 ms   {met}")
    measured("-c", PANDAS_FREE, "--help")
    print("  retain --help imports no pandas")


def scheduled(book: Path) -> str:
    """Rows of the call schedule, counted in a process of its own so that this one stays small."""
    return printed_by("-c", COUNTED, str(book)).strip()


def bench_big() -> None:
    """The rules on a large book."""
    print("\n50,000 customers, 1,000,000 calls, in one process")
    if importlib.util.find_spec("pyarrow") is None:
        print("  skipped: pyarrow is not installed (pip install pyarrow)")
        return
    sys.stdout.flush()
    with tempfile.TemporaryDirectory() as held:
        command = [sys.executable, __file__, held, "50000", "1000000"]
        subprocess.run(command, env=environment(), check=True)


def big(folder: str, customers: int, calls: int) -> None:
    """Parquet files to frames, these to a Book, that to accounts; prints the CPU of each step."""
    import pandas as pd

    for name, header, rows in (
        ("Customers", CUSTOMERS, customer_rows(customers)),
        ("Calls", CALLS, call_rows(calls, customers)),
        ("Team", TEAM, team_rows()),
    ):
        pd.DataFrame(rows, columns=list(header)).to_parquet(Path(folder) / f"{name}.parquet")
    from toolkit.load_book import load_book
    from toolkit.planning.planning import accounts
    from toolkit.stores import open_store

    times = [(time.process_time(), time.perf_counter())]
    sheets = open_store(folder).read().sheets
    times.append((time.process_time(), time.perf_counter()))
    book = load_book(sheets, name="bench", as_of=AS_OF)
    times.append((time.process_time(), time.perf_counter()))
    found = accounts(book)
    times.append((time.process_time(), time.perf_counter()))
    labels = ("read Parquet", "load_book", "accounts (facts, rules, schedule)")
    for label, before, after in zip(labels, times, times[1:], strict=False):
        print(line(label, Cost(after[1] - before[1], after[0] - before[0], None)))
    met = verdict(times[3][0] - times[2][0], 3)
    print(f"  {len(found):,} accounts   aim <= 3 s CPU for accounts   {met}")


if __name__ == "__main__":
    big(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
