"""Measures a plan of a million calls, beside the same plan of another checkout."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from _bench_tools import ROOT, Cost, line, ratio

CALLS, REPS, DAYS, PLACES = 1_000_000, 2_500, 120, 8
RELEASED_WITHIN = 30
AIM = 1.3


def bench_plan(runs: int, other: Path | None) -> None:
    """By turns; the other checkout may be one that knows no last plan."""
    print(f"\nA plan of {CALLS:,} calls of {REPS:,} reps, without a last plan: median of {runs}")
    checkouts = [ROOT] if other is None else [ROOT, other.resolve()]
    seconds: dict[Path, list[float]] = {checkout: [] for checkout in checkouts}
    for _ in range(runs):
        for checkout in checkouts:
            seconds[checkout].append(_measured(checkout))
    found = []
    for checkout in checkouts:
        cpu = median(seconds[checkout])
        found.append(Cost(cpu, cpu, None))
        label = "this checkout" if checkout == ROOT else checkout.name
        print(line(label, found[-1]))
    if other is not None:
        print(ratio("this / other", found[0], found[1], AIM))


def _measured(checkout: Path) -> float:
    environment = {**os.environ, "PYTHONPATH": str(checkout), "PYTHONHASHSEED": "0"}
    command = [sys.executable, __file__]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


def planned() -> float:
    """CPU seconds of one plan by the toolkit that Python finds."""
    import numpy as np

    from toolkit.rules import schedule_rules

    luck = np.random.default_rng(1)
    rep = luck.integers(0, REPS, CALLS)
    priority = luck.permutation(CALLS)
    release = luck.integers(0, RELEASED_WITHIN, CALLS)
    is_open = np.ones((REPS, DAYS), bool)
    is_open[:, 5::7] = is_open[:, 6::7] = False
    capacity = np.where(is_open, PLACES, 0)
    calls = (rep, rep, priority, release)
    begun = time.process_time()
    if not hasattr(schedule_rules, "Calls"):
        schedule_rules.plan(*calls, capacity, is_open)
        return time.process_time() - begun
    none = np.zeros(REPS, "i8")
    days = schedule_rules.Days(
        capacity, is_open, today=0, made_today=none, frozen=none, reserved=none
    )
    schedule_rules.plan(schedule_rules.Calls.plain(*calls), days)
    return time.process_time() - begun


if __name__ == "__main__":
    print(planned())
