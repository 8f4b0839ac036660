"""Measures a refresh as a whole process beside two other ways to the same tables, and the rules on a large book.

python scripts/bench.py [--runs 5] [--big | --no-big] [--workbook] [--google] | --diary | --reading | --buttons

The floor is python-calamine, plain Python and XlsxWriter; the usual way is pandas and openpyxl into the same book. The three take
turns, each in a process of its own; medians are printed, with the aim beside each ratio. Without os.wait4 only wall time is known.
"""

import argparse
import datetime as dt
import importlib.util
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
AS_OF = dt.date(2026, 11, 23)
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
ADDED = ("Tier", "Why this tier", "Last contact", "Contact gap (days)", "Next call", "Why this date", "Days overdue", "Open gaps",
         "Oldest gap (days)")  # fmt: skip
CADENCE = {"A": 14, "B": 30, "C": 90}
RETAIN = "from toolkit.cli import main; main()"
BARE = "import sys; sys.modules['pyarrow'] = None; "  # as pip installs it: pyarrow is an extra, and pandas imports it when it is there
PANDAS_FREE = """
import sys
from toolkit.cli import main
try:
    main()
except SystemExit:
    pass
sys.exit(int("pandas" in sys.modules))
"""
Rows = list[list[Any]]


@dataclass(frozen=True)
class Cost:
    """What one process took: seconds on the clock, seconds of CPU (user and system) and peak megabytes; None where unknown."""

    wall: float
    cpu: float | None
    memory: float | None


# ------------------------------------------------------------------------------------------------------------------ measuring


def measured(*args: str) -> Cost:
    """Run this Python with these arguments; ends the bench when the process fails."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, *args], env=environment, stdout=subprocess.DEVNULL)
    if not hasattr(os, "wait4"):
        code, used = process.wait(), None
    else:
        _, status, used = os.wait4(process.pid, 0)
        code = process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if code:
        sys.exit(f"bench: exit code {code} of {' '.join(args)[:120]}")
    if used is None:
        return Cost(wall, None, None)
    return Cost(
        wall,
        used.ru_utime + used.ru_stime,
        used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10),
    )


def middle(costs: list[Cost]) -> Cost:
    """Median of each measure."""
    known = [c for c in costs if c.cpu is not None and c.memory is not None]
    wall = statistics.median(c.wall for c in costs)
    if not known:
        return Cost(wall, None, None)
    return Cost(
        wall,
        statistics.median(c.cpu or 0 for c in known),
        statistics.median(c.memory or 0 for c in known),
    )


def line(label: str, cost: Cost) -> str:
    cpu = "CPU not known" if cost.cpu is None else f"CPU {cost.cpu:6.2f} s"
    memory = "" if cost.memory is None else f"   peak {cost.memory:5.0f} MB"
    return f"  {label:<34}{cpu}   wall {cost.wall:6.2f} s{memory}"


def ratio(label: str, one: Cost, other: Cost, aim: float) -> str:
    value = one.wall / other.wall if one.cpu is None or other.cpu is None else one.cpu / other.cpu
    return f"  {label:<34}{value:5.2f}   aim <= {aim:g}   {'met' if value <= aim else 'MISSED'}"


# ----------------------------------------------------------------------------------------------- what the other ways compute


def customer_rows(n: int) -> Rows:
    pick = random.Random(1)
    start = dt.date(2018, 1, 1)
    return [
        [f"C{i:06}", f"Customer {i}", REPS[i % 3], round(pick.lognormvariate(9, 1.2), 2),
         start + dt.timedelta(pick.randrange(2500)), "Berlin", "Germany", f"+49 30 23125 {i % 1000:03}", "likes a call early"]
        for i in range(n)
    ]  # fmt: skip


def call_rows(n: int, customers: int) -> Rows:
    pick = random.Random(2)
    outcomes = ("Reached", "Reached", "Reached", "No answer", "Voicemail")
    return [
        [AS_OF - dt.timedelta(pick.randrange(730)), f"C{pick.randrange(customers):06}", pick.choice(("Phone", "Visit", "E-mail")),
         pick.choice(outcomes), REPS[i % 3], pick.randrange(1, 40), f"Talked about order {i}"]
        for i in range(n)
    ]  # fmt: skip


def added_rows(customers: Rows, calls: Rows) -> Rows:
    """The nine columns of each customer by the plainest rules: revenue share, last contact, cadence, no weekend."""
    last: dict[str, dt.date] = {}
    for day, customer, _, outcome, *_ in calls:
        if outcome == "Reached" and (customer not in last or day > last[customer]):
            last[customer] = day
    total, sum_so_far = sum(c[3] for c in customers), 0.0
    tiers = {}
    for row in sorted(customers, key=lambda c: -c[3]):
        tiers[row[0]] = (
            "A" if sum_so_far < 0.8 * total else "B" if sum_so_far < 0.95 * total else "C"
        )
        sum_so_far += row[3]
    out: Rows = []
    for row in customers:
        tier, seen = tiers[row[0]], last.get(row[0])
        due = seen + dt.timedelta(CADENCE[tier]) if seen else AS_OF
        call = max(due, AS_OF)
        call += dt.timedelta(max(0, 7 - call.weekday()) if call.weekday() > 4 else 0)
        gap = (AS_OF - seen).days if seen else None
        why = f"Last contact {seen}, every {CADENCE[tier]} days as {tier}, so due {due}."
        out.append(
            [
                tier,
                f"{row[3]:,.2f} of {total:,.2f} in a year.",
                seen,
                gap,
                call,
                why,
                max(0, (AS_OF - due).days),
                0,
                None,
            ]
        )
    return out


def schedule_rows(customers: Rows, added: Rows, rows: int) -> Rows:
    """The first calls by date and revenue, 17 columns wide as the tool's own."""
    both = sorted(zip(customers, added, strict=True), key=lambda x: (x[1][4], -x[0][3]))
    return [
        [a[4], c[2], c[0], c[1], a[0], a[0], "Phone", c[7], a[5], c[8], "", c[8], *[None] * 5]
        for c, a in both[:rows]
    ]


def report_tables(added: Rows) -> dict[str, Rows]:
    tiers = [
        [t, sum(a[0] == t for a in added), sum(a[0] == t and a[6] == 0 for a in added)]
        for t in "ABC"
    ]
    bands = [
        [f"{low} to {low + 29}", sum(a[3] is not None and low <= a[3] < low + 30 for a in added), 0]
        for low in range(0, 180, 30)
    ]
    return {
        "Coverage": tiers,
        "Contact gaps": bands,
        "Figures": [[f"Figure {i}", i, i] for i in range(12)],
    }


# --------------------------------------------------------------------------------------- the processes that are measured


def make(book: str, customers: str, calls: str) -> None:
    """The workbook everything is measured on: Customers, Calls, Team."""
    from xlsxwriter import Workbook

    with Workbook(book, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}) as file:
        team = [[rep, 20, "Germany"] for rep in REPS]
        sheets = {
            "Customers": (CUSTOMERS, customer_rows(int(customers))),
            "Calls": (CALLS, call_rows(int(calls), int(customers))),
            "Team": (("Rep", "Calls per day", "Country"), team),
        }
        for title, (header, rows) in sheets.items():
            sheet = file.add_worksheet(title)
            for i, row in enumerate([header, *rows]):
                sheet.write_row(i, 0, row)


def floor(book: str, out: str, rows: str) -> None:
    """python-calamine, plain Python, XlsxWriter."""
    from python_calamine import CalamineWorkbook
    from xlsxwriter import Workbook

    source = CalamineWorkbook.from_path(book)
    head, *customers = source.get_sheet_by_name("Customers").to_python()
    calls = source.get_sheet_by_name("Calls").to_python()[1:]
    added = added_rows(customers, calls)
    with Workbook(out, {"default_date_format": "yyyy-mm-dd"}) as file:
        tables = {
            "Customers": [
                [*head, *ADDED],
                *([*c, *a] for c, a in zip(customers, added, strict=True)),
            ],
            "Call schedule": [
                [f"Column {i}" for i in range(17)],
                *schedule_rows(customers, added, int(rows)),
            ],
        }
        for title, table in tables.items():
            sheet = file.add_worksheet(title)
            for i, row in enumerate(table):
                sheet.write_row(i, 0, row)
        sheet, top = file.add_worksheet("Retention report"), 0
        for title, table in report_tables(added).items():
            for i, row in enumerate(table):
                sheet.write_row(top + i, 0, row)
            chart = file.add_chart({"type": "column"})
            chart.add_series(
                {"values": ["Retention report", top, 1, top + len(table) - 1, 1], "name": title}
            )
            sheet.insert_chart(top, 6, chart)
            top += max(len(table) + 1, 16)


def usual(book: str, out: str, rows: str) -> None:
    """pandas.read_excel with openpyxl, then openpyxl into the same book."""
    sys.modules["pyarrow"] = None  # type: ignore[assignment]
    import pandas as pd
    from openpyxl import load_workbook
    from openpyxl.chart import BarChart, Reference

    frames = pd.read_excel(book, sheet_name=["Customers", "Calls"], engine="openpyxl")
    customers = frames["Customers"].to_numpy(dtype=object).tolist()
    calls = frames["Calls"]
    calls["Date"] = calls["Date"].dt.date
    added = added_rows(customers, calls.to_numpy(dtype=object).tolist())
    file = load_workbook(book)
    for i, row in enumerate([ADDED, *added], 1):
        for k, value in enumerate(row, len(CUSTOMERS) + 1):
            file["Customers"].cell(i, k, value)
    schedule = file.create_sheet("Call schedule")
    schedule.append([f"Column {i}" for i in range(17)])
    for row in schedule_rows(customers, added, int(rows)):
        schedule.append(row)
    sheet, top = file.create_sheet("Retention report"), 1
    for table in report_tables(added).values():
        for i, row in enumerate(table):
            for k, value in enumerate(row, 1):
                sheet.cell(top + i, k, value)
        chart = BarChart()
        chart.add_data(Reference(sheet, min_col=2, min_row=top, max_row=top + len(table) - 1))
        sheet.add_chart(chart, f"G{top}")
        top += max(len(table) + 1, 16)
    file.save(out)


def big(folder: str, customers: str, calls: str) -> None:
    """Parquet files to frames, frames to a Book, a Book to accounts; prints the CPU of each step."""
    import pandas as pd

    for name, header, rows in (
        ("Customers", CUSTOMERS, customer_rows(int(customers))),
        ("Calls", CALLS, call_rows(int(calls), int(customers))),
        ("Team", ("Rep", "Calls per day", "Country"), [[rep, 20, "Germany"] for rep in REPS]),
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
    cpu = times[3][0] - times[2][0]
    print(
        f"  {len(found):,} accounts   aim <= 3 s CPU for accounts   {'met' if cpu <= 3 else 'MISSED'}"
    )


# -------------------------------------------------------------------------------------------------------------------- the run


def bench(runs: int, with_big: bool) -> None:
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    print(f"Python {platform.python_version()}, {system}; median of {runs}")
    with tempfile.TemporaryDirectory() as held:
        folder, here = Path(held), str(Path(__file__).resolve())
        book = str(folder / "book.xlsx")
        measured(here, "make", book, "500", "10000")
        given = (
            "refresh",
            book,
            "--as-of",
            AS_OF.isoformat(),
            "-q",
            "--to",
            str(folder / "retain.xlsx"),
        )
        refresh = ("-c", BARE + RETAIN, *given)
        subprocess.run(
            [sys.executable, "-m", "compileall", "-q", str(ROOT / "toolkit")], check=True
        )  # as an installation is
        measured(*refresh)
        rows = scheduled(folder / "retain.xlsx")
        ways = {
            "retain refresh BOOK --to OUT": refresh,
            "(a) floor": (here, "floor", book, str(folder / "floor.xlsx"), str(rows)),
            "(b) pandas and openpyxl": (here, "usual", book, str(folder / "usual.xlsx"), str(rows)),
            "retain --help": ("-c", RETAIN, "--help"),
        }
        if importlib.util.find_spec("pyarrow") is not None:
            ways["the refresh with pyarrow about"] = ("-c", RETAIN, *given)
        costs: dict[str, list[Cost]] = {way: [] for way in ways}
        for _ in range(runs):
            for way, command in ways.items():
                for old in ("retain.xlsx", "floor.xlsx", "usual.xlsx"):
                    (folder / old).unlink(missing_ok=True)
                costs[way].append(measured(*command))
        found = [middle(c) for c in costs.values()]
        ours, lowest, common, shown = found[:4]
        print(f"\n500 customers, 10,000 calls, {rows} planned calls: whole processes")
        for way, cost in zip(ways, found, strict=True):
            print(line(way, cost))
        print(ratio("refresh / (a)", ours, lowest, 4))
        print(ratio("refresh / (b)", ours, common, 0.4))
        help_cpu = shown.wall if shown.cpu is None else shown.cpu
        print(
            f"  {'retain --help':<34}{help_cpu * 1000:5.0f} ms   aim < 150 ms   {'met' if help_cpu < 0.15 else 'MISSED'}"
        )
        measured("-c", PANDAS_FREE, "--help")
        print("  retain --help imports no pandas")
        if with_big:
            print("\n50,000 customers, 1,000,000 calls, in one process")
            if importlib.util.find_spec("pyarrow") is None:
                return print("  skipped: pyarrow is not installed (pip install pyarrow)")
            sys.stdout.flush()
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            subprocess.run(
                [sys.executable, here, "big", held, "50000", "1000000"], env=environment, check=True
            )
    return None


def reading(runs: int) -> None:
    """A log of 200,000 rows x 12 columns into typed tables, beside the bare cells of the same file, turn by turn."""
    here = str(Path(__file__).with_name("_bench_reading.py"))
    with tempfile.TemporaryDirectory() as held:
        book = str(Path(held) / "log.xlsx")
        measured(here, "make", book)
        seconds: dict[str, list[float]] = {"floor": [], "ours": []}
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        for _ in range(runs):
            for step, found in seconds.items():
                done = subprocess.run(
                    [sys.executable, here, step, book],
                    env=environment,
                    capture_output=True,
                    text=True,
                    check=True,
                )
                found.append(float(done.stdout))
        bare, typed = (Cost(cpu, cpu, None) for cpu in map(statistics.median, seconds.values()))
        print(f"200,000 calls x 12 columns, CPU after imports; median of {runs}")
        print(
            f"  bare cells (python-calamine)      {bare.cpu:6.2f} s\n  typed tables                      {typed.cpu:6.2f} s"
        )
        print(ratio("typed / bare", typed, bare, 2.5))


def bench_buttons(runs: int) -> None:
    """The process a button starts beside the refresh of the same book as a file."""
    sys.path.insert(0, str(ROOT / "scripts"))
    import _bench_buttons

    with tempfile.TemporaryDirectory() as held:
        folder, here = Path(held), str(Path(__file__).resolve())
        book, out = folder / "book.xlsx", folder / "out.xlsx"
        measured(here, "make", str(book), "500", "10000")
        plain = _bench_buttons.PLAIN
        ways = {
            "the process of a button": _bench_buttons.command(book),
            "retain refresh BOOK --to OUT": (
                "-c", plain + RETAIN, "refresh", str(book), "--as-of", AS_OF.isoformat(), "-q", "--to", str(out)
            ),
            "import xlwings alone": ("-B", "-c", plain + "import xlwings"),
            "import pandas alone": ("-B", "-c", plain + "import pandas"),
        }  # fmt: skip
        costs: dict[str, list[Cost]] = {way: [] for way in ways}
        for turn in range(runs + 1):
            for way, command in ways.items():
                out.unlink(missing_ok=True)
                cost = measured(*command)
                costs[way] += (
                    [cost] if turn else []
                )  # what the first run of all compiles is not counted
        found = [middle(c) for c in costs.values()]
        print(
            f"\n500 customers, 10,000 calls, in a workbook open in Excel (played): whole processes, median of {runs}"
        )
        for way, cost in zip(ways, found, strict=True):
            print(line(way, cost))
        print(ratio("button / file", found[0], found[1], 1.5))


def scheduled(book: Path) -> int:
    """Rows of the call schedule in a refreshed book, counted in a process of its own so that this one stays small."""
    text = (
        "import sys; from python_calamine import CalamineWorkbook as W\n"
        "rows = W.from_path(sys.argv[1]).get_sheet_by_name('Call schedule').to_python()\n"
        "print(sum(any(str(v).startswith('C0') for v in r) for r in rows))"
    )
    return int(
        subprocess.run(
            [sys.executable, "-c", text, str(book)], capture_output=True, text=True, check=True
        ).stdout
    )


if __name__ == "__main__":
    steps = {"make": make, "floor": floor, "usual": usual, "big": big}
    if sys.argv[1:2] and sys.argv[1] in steps:
        steps[sys.argv[1]](*sys.argv[2:])
    else:
        parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
        parser.add_argument("--runs", type=int, default=5, help="repeats of each process (5)")
        parser.add_argument(
            "--big", action=argparse.BooleanOptionalAction, default=True, help="the large book too"
        )
        parser.add_argument(
            "--workbook",
            action="store_true",
            help="writing into a large workbook too (two minutes)",
        )
        parser.add_argument(
            "--diary",
            action="store_true",
            help="only the facts and gaps of many calls and promises, on two engines",
        )
        parser.add_argument(
            "--google", action="store_true", help="a Google Sheet on the test server too"
        )
        parser.add_argument(
            "--reading",
            action="store_true",
            help="only reading a log of 200,000 rows, beside its bare cells",
        )
        parser.add_argument(
            "--buttons", action="store_true", help="only the process that a button in Excel starts"
        )
        given = parser.parse_args()
        if given.reading:
            reading(given.runs)
            sys.exit()
        if given.diary:
            sys.path.insert(0, str(ROOT))
            from _bench_diary import main

            sys.exit(main())
        if given.buttons:
            bench_buttons(given.runs)
            sys.exit()
        bench(given.runs, given.big)
        if given.workbook:
            from _bench_workbook import bench_workbook

            bench_workbook()
        if given.google:
            from _bench_google import bench_google

            bench_google(given.runs)
