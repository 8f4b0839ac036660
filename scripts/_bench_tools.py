"""What every measurement of `bench.py` uses: a process with its cost, medians, lines of figures.

The floors import this too, so what they do not need is imported where it is used.
"""

import datetime as dt
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AS_OF = dt.date(2026, 11, 23)
RETAIN = "from toolkit.cli import main; main()"
BARE = "import sys; sys.modules['pyarrow'] = None; "
"""As pip installs it: pyarrow is an extra, and pandas imports it when it is there."""
BYTES_IN_MAXRSS = 1 if sys.platform == "darwin" else 2**10
Ways = dict[str, tuple[str, ...]]
"""What is measured by turns: arguments of this Python by the label they are printed under."""


@dataclass(frozen=True)
class Cost:
    """What one process took: seconds on the clock, of CPU (user and system), and peak megabytes.

    CPU and memory are None where they are not known.
    """

    wall: float
    cpu: float | None
    memory: float | None

    @property
    def seconds(self) -> float:
        """Of CPU, or on the clock where CPU is not known."""
        return self.wall if self.cpu is None else self.cpu


def environment() -> dict[str, str]:
    """The environment of a process that imports this checkout."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}


def measured(*args: str) -> Cost:
    """Run this Python with these arguments; ends the bench when the process fails."""
    import subprocess

    started = time.perf_counter()
    command = [sys.executable, *args]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL)
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
    megabytes = used.ru_maxrss * BYTES_IN_MAXRSS / 2**20
    return Cost(wall, used.ru_utime + used.ru_stime, megabytes)


def printed_by(*args: str) -> str:
    """What this Python prints when it is run with these arguments."""
    import subprocess

    command = [sys.executable, *args]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    return done.stdout


def by_turns(ways: Ways, runs: int, before: Callable[[], None], warm_up: int = 0) -> list[Cost]:
    """The median of each way. They take turns; `before` clears up before each process.

    The first `warm_up` turns, in which Python compiles what it imports, are not counted.
    """
    costs: dict[str, list[Cost]] = {way: [] for way in ways}
    for turn in range(runs + warm_up):
        for way, command in ways.items():
            before()
            cost = measured(*command)
            if turn >= warm_up:
                costs[way].append(cost)
    return [middle(c) for c in costs.values()]


def middle(costs: list[Cost]) -> Cost:
    """Median of each measure."""
    import statistics

    known = [c for c in costs if c.cpu is not None and c.memory is not None]
    wall = statistics.median(c.wall for c in costs)
    if not known:
        return Cost(wall, None, None)
    cpu = statistics.median(c.cpu or 0 for c in known)
    memory = statistics.median(c.memory or 0 for c in known)
    return Cost(wall, cpu, memory)


def line(label: str, cost: Cost) -> str:
    cpu = "CPU not known" if cost.cpu is None else f"CPU {cost.cpu:6.2f} s"
    memory = "" if cost.memory is None else f"   peak {cost.memory:5.0f} MB"
    return f"  {label:<34}{cpu}   wall {cost.wall:6.2f} s{memory}"


def ratio(label: str, one: Cost, other: Cost, aim: float) -> str:
    """Of CPU, or of time on the clock where the CPU of one of them is not known."""
    if one.cpu is None or other.cpu is None:
        value = one.wall / other.wall
    else:
        value = one.cpu / other.cpu
    return f"  {label:<34}{value:5.2f}   aim <= {aim:g}   {verdict(value, aim)}"


def verdict(value: float, aim: float) -> str:
    return "met" if value <= aim else "MISSED"
