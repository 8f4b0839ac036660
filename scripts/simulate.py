"""A simulated quarter: how late customers are called, what moves without a cause, what is kept.

python scripts/simulate.py [--days 60] [--seed 1] [--books spare enough overloaded]
python scripts/simulate.py --toolkit OTHER_CHECKOUT   beside it, the same quarter planned by that
python scripts/simulate.py --forget                   and planned anew each day, without a last plan

A made-up team of three reps with 80 customers each works by its own call schedule: each working day
the workbook is refreshed, today's calls are made (65 of 100 reach the customer), and what the day
brought is typed into the workbook: promises, cases, bad news, days off, calls nobody had planned.
The same seed brings the same days to every checkout. "spare", "enough" and "overloaded" are teams
with places for more calls than they need, for about as many, and for too few.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BOOKS = ("spare", "enough", "overloaded")
Run = tuple[str, Path, bool]
"""A column: its heading, the checkout that plans, whether the last plan is forgotten."""


def main() -> None:
    options = arguments()
    if options.worker:
        print(json.dumps(simulate(options)))
        return
    columns: list[Run] = [(path.name, path.resolve(), False) for path in options.toolkit]
    columns.append(("this checkout", ROOT, False))
    if options.forget:
        columns.append(("no last plan", ROOT, True))
    with ThreadPoolExecutor(options.jobs) as pool:
        found = list(pool.map(lambda column: figures_of(column, options), columns))
    results = {name: figures for (name, _, _), figures in zip(columns, found, strict=True)}
    if options.json:
        print(json.dumps(results, indent=1))
        return
    for book in options.books:
        show(book, {name: figures[book] for name, figures in results.items()})


def arguments() -> argparse.Namespace:
    described = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    described.add_argument("--days", type=int, default=60, help="working days; a quarter has 60")
    described.add_argument("--seed", type=int, default=1)
    described.add_argument("--books", nargs="+", choices=BOOKS, default=list(BOOKS))
    described.add_argument("--toolkit", type=Path, action="append", default=[], metavar="CHECKOUT")
    described.add_argument("--forget", action="store_true")
    described.add_argument("--jobs", type=int, default=1, help="columns worked out side by side")
    described.add_argument("--json", action="store_true")
    described.add_argument("--worker", choices=("plan", "forget"), help=argparse.SUPPRESS)
    return described.parse_args()


def simulate(options: argparse.Namespace) -> dict[str, Any]:
    """The figures of each book, planned by the toolkit that Python finds."""
    from _simulated_quarter import Quarter

    found = {}
    for book in options.books:
        with tempfile.TemporaryDirectory() as folder:
            forget = options.worker == "forget"
            quarter = Quarter(book, options.days, options.seed, Path(folder), forget=forget)
            found[book] = quarter.run()
    return found


def figures_of(column: Run, options: argparse.Namespace) -> dict[str, Any]:
    """The figures of a checkout, worked out by a Python that imports that one."""
    _, checkout, forget = column
    worker = "forget" if forget else "plan"
    command = [
        sys.executable, str(Path(__file__).resolve()), "--worker", worker,
        "--days", str(options.days), "--seed", str(options.seed), "--books", *options.books,
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(checkout)}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def show(book: str, results: dict[str, dict[str, Any]]) -> None:
    """Print the figures of one book, a column a checkout."""
    print(f"\n{book:54}" + "".join(f"{name:>16}" for name in results))
    figures = list(dict.fromkeys(name for column in results.values() for name in column))
    for figure in figures:
        values = [column.get(figure) for column in results.values()]
        if isinstance(next(iter(values)), dict):
            show_counts(figure, results)
            continue
        print(
            f"  {figure:52}" + "".join(f"{'-' if value is None else value:>16}" for value in values)
        )


def show_counts(figure: str, results: dict[str, dict[str, Any]]) -> None:
    for name, column in results.items():
        counts = ", ".join(f"{what}: {count}" for what, count in column[figure].items())
        print(f"  {figure}, {name}: {counts or 'none'}")


if __name__ == "__main__":
    main()
