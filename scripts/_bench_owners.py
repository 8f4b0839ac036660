"""Measures one workbook an owner: many books two at a time, beside one after the other."""

import datetime as dt
import random
import shutil
import tempfile
from pathlib import Path

import pandas as pd
from _bench_tools import AS_OF, RETAIN, Cost, line, measured

CUSTOMERS, CALLS = 300, 20
"""Of each owner, and of each customer."""
JOBS = 2
AIM = 1.8
"""How many times faster two at a time are than fresh processes in turn, on two free cores."""
_REFRESH = ("refresh", "-q", "--as-of", (AS_OF + dt.timedelta(days=1)).isoformat())


def bench_owners(books: int) -> None:
    """Make the workbooks, then refresh copies of them in fresh processes in turn and by a job."""
    print(f"\n{books} workbooks of {CUSTOMERS} customers, {CUSTOMERS * CALLS:,} calls each")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        _company(folder / "company", books)
        words = ["--to", str(folder / "reps"), "--as-of", AS_OF.isoformat()]
        few = _retain("refresh", str(folder / "company"), "--each", "owner", "--jobs", "1", *words)
        print(line("--each owner, one at a time", few))
        files = sorted((folder / "reps").glob("*.xlsx"))
        turns = [_retain(*_REFRESH, str(file)) for file in files]
        in_turn = Cost(sum(t.wall for t in turns), sum(t.seconds for t in turns), None)
        print(line("fresh processes in turn", in_turn))
        shutil.rmtree(folder / "reps")
        _retain("refresh", str(folder / "company"), "--each", "owner", "--jobs", "2", *words)
        together = _retain("nightly", str(_job(folder / "reps", files)))
        print(line(f"nightly, jobs = {JOBS}", together))
        faster = in_turn.wall / together.wall
        print(f"  on the clock {faster:.2f} times as fast (aim: {AIM}, on {JOBS} free cores)")


def _retain(*words: str) -> Cost:
    return measured("-c", RETAIN, *words)


def _job(folder: Path, files: list[Path]) -> Path:
    day = (AS_OF + dt.timedelta(days=1)).isoformat()
    books = [f'[[book]]\nbook = "{file.name}"\nas_of = {day}\n' for file in files]
    job = folder / "nightly.toml"
    job.write_text(f"jobs = {JOBS}\n" + "".join(books), encoding="utf-8")
    return job


def _company(folder: Path, owners: int) -> None:
    """A folder of CSV files: a list, and its calls."""
    chance = random.Random(1)
    listed, calls = [], []
    for number in range(owners * CUSTOMERS):
        owner, key = f"Rep {number // CUSTOMERS:03d}", f"K{number:06d}"
        listed.append((key, f"House {number}", owner, round(chance.lognormvariate(9, 1.2), 2)))
        for _ in range(CALLS):
            day = AS_OF - dt.timedelta(days=chance.randrange(1, 700))
            calls.append((key, day, chance.choice(["Reached", "No answer"]), owner))
    folder.mkdir()
    headers = ["Customer ID", "Customer", "Owner", "Annual revenue"]
    pd.DataFrame(listed, columns=headers).to_csv(folder / "Customers.csv", index=False)
    headers = ["Customer ID", "Date", "Outcome", "By"]
    pd.DataFrame(calls, columns=headers).to_csv(folder / "Calls.csv", index=False)
