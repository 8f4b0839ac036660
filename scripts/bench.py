"""Measures a refresh beside two other ways to the same tables, and the rules on a large book.

python scripts/bench.py [--runs 5] [--big | --no-big] [--workbook] [--google]
python scripts/bench.py --diary | --reading | --buttons
python scripts/bench.py --plan [--beside CHECKOUT]
python scripts/bench.py --owners 20
python scripts/bench.py --database 100000
python scripts/bench.py --spark 50000

The floor is python-calamine, plain Python and XlsxWriter, without checks and formats or with plain
ones; the usual way is pandas and openpyxl into the same book. They take turns, each in a process of
its own; medians are printed, with the aim beside each ratio, then the CPU of a refresh and of the
floors stage by stage. Without os.wait4 only wall time is known.
"""

import argparse
import os
import platform
from pathlib import Path


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--runs", type=int, default=5, help="repeats of each process (5)")
    either = argparse.BooleanOptionalAction
    parser.add_argument("--big", action=either, default=True, help="the large book too")
    flags = {
        "--workbook": "writing into a large workbook too (two minutes)",
        "--diary": "only the facts and gaps of many calls and promises, on two engines",
        "--google": "a Google Sheet on the test server too",
        "--reading": "only reading a log of 200,000 rows, beside its bare cells",
        "--tables": "only the tables that 1,000,000 orders make",
        "--buttons": "only the process that a button in Excel starts",
        "--plan": "only a plan of a million calls",
    }
    for flag, told in flags.items():
        parser.add_argument(flag, action="store_true", help=told)
    parser.add_argument(
        "--owners", type=int, metavar="BOOKS", help="only so many workbooks, two at a time"
    )
    parser.add_argument(
        "--database", type=int, metavar="CUSTOMERS", help="only a log that stays in DuckDB"
    )
    parser.add_argument("--spark", type=int, metavar="CUSTOMERS", help="only a plan in Spark")
    parser.add_argument(
        "--beside", type=Path, metavar="CHECKOUT", help="of --plan: by another checkout too"
    )
    return parser.parse_args()


def measure(given: argparse.Namespace) -> None:
    """What was asked for; each measurement is imported alone, as some need packages of tests."""
    if given.reading:
        from _bench_reading import bench_reading

        bench_reading(given.runs)
    elif given.diary:
        from _bench_diary import bench_diary

        bench_diary()
    elif given.tables:
        from _bench_tables import bench_tables

        bench_tables()
    elif given.buttons:
        from _bench_buttons import bench_buttons

        bench_buttons(given.runs)
    elif given.owners:
        from _bench_owners import bench_owners

        bench_owners(given.owners)
    elif given.database:
        from _bench_database import bench_database

        bench_database(given.database)
    elif given.spark:
        from _bench_spark import bench_spark

        bench_spark(given.spark)
    elif given.plan:
        from _bench_plan import bench_plan

        bench_plan(given.runs, given.beside)
    else:
        measure_refresh(given)


def measure_refresh(given: argparse.Namespace) -> None:
    from _bench_refresh import bench_big, bench_refresh

    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    print(f"Python {platform.python_version()}, {system}; median of {given.runs}")
    bench_refresh(given.runs)
    if given.big:
        bench_big()
    if given.workbook:
        from _bench_workbook import bench_workbook

        bench_workbook()
    if given.google:
        from _bench_google import bench_google

        bench_google(given.runs)


if __name__ == "__main__":
    measure(arguments())
