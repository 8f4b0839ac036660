"""Whether tests would notice: small faults put into the rules, and the tests run on each.

python scripts/mutate.py [TARGET ...]         the targets below; all of them take hours
python scripts/mutate.py rules --sample 80    80 faults drawn by a fixed seed, and how sure that is
python scripts/mutate.py facts --show         and each fault that no test noticed, as a diff

`--keep FOLDER` works there and leaves it; the next run tries again what no test had noticed.

mutmut makes the faults (mutants) in a copy of this checkout, so that nothing here is touched:
python -m pip install mutmut
"""

import argparse
import json
import math
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
AIM = 0.90
"""At least this share of the mutants has to be noticed."""
SEED = 20_260_101
"""By it a sample is drawn: the same mutants for the same code and tests."""
SURE = 1.96
"""Standard errors on each side of a share, between which 95 % of samples lie."""


class Target(NamedTuple):
    """Code to put faults into, and the tests that are to notice."""

    code: tuple[str, ...]
    tests: tuple[str, ...]


TARGETS = {
    "rules": Target(
        ("toolkit/rules/*",),
        (
            "tests/rules",
            "tests/calendars",
            "tests/facts/test_promise_facts.py",
            "tests/planning/test_capacity_kept.py",
            "tests/planning/test_causes.py",
            "tests/planning/test_channels_in_books.py",
            "tests/planning/test_diary.py",
            "tests/planning/test_giving.py",
            "tests/planning/test_knowing.py",
            "tests/planning/test_lost_days.py",
            "tests/planning/test_people.py",
            "tests/planning/test_plan_tomorrow.py",
            "tests/planning/test_plan_words.py",
            "tests/planning/test_playbook.py",
            "tests/planning/test_tiers_in_books.py",
            "tests/planning/test_two_lanes.py",
            "tests/planning/test_visits_in_books.py",
            "tests/planning/test_wants.py",
            "tests/reports/test_adherence_report.py",
            "tests/reports/test_backtest_report.py",
            "tests/reports/test_capacity_report.py",
            "tests/reports/test_expected_report.py",
            "tests/reports/test_headline_block.py",
            "tests/reports/test_reports.py",
            "tests/reports/test_retention_blocks.py",
            "tests/reports/test_surveys_report.py",
            "tests/reports/test_whatif_report.py",
        ),
    ),
    "calendars": Target(("toolkit/calendars/working_days.py",), ("tests/calendars", "tests/rules")),
    "facts": Target(("toolkit/facts/*",), ("tests/facts", "tests/planning/test_wants.py")),
    "entries": Target(
        ("toolkit/entries/*",),
        (
            "tests/entries",
            "tests/stores/test_please_answer.py",
            "tests/stores/test_tasks_done.py",
            "tests/stores/test_tasks_in_their_sheets.py",
        ),
    ),
    "rows": Target(("toolkit/xlsx/edits/append_rows.py",), ("tests/xlsx/test_rows.py",)),
    "columns": Target(("toolkit/xlsx/edits/put_columns.py",), ("tests/xlsx/test_columns.py",)),
}
NOT_PYTHON = shutil.ignore_patterns(".venv", ".git", "mutants", "__pycache__", ".*_cache", "demo")
CAUGHT = ("killed", "timeout", "suspicious", "segfault", "caught by type check")
UNREACHED = "no tests"
NO_MUTANT = "no.such.mutant"
ANOTHER_PROCESS = "command_line"
"""Tests so named start another process, which cannot have the fault: they are left out."""
AT_ONCE = 500
"""Names of mutants in one command, which has an end on every system."""
PATIENCE = 10.0
"""Seconds, times 15, that a mutant gets beside its tests: a busy machine is no endless loop."""


def run(name: str, asked: argparse.Namespace) -> bool:
    """Try one target; prints its figures, and says whether the aim is met."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(asked.keep or temporary) / name
        shutil.copytree(ROOT, copy, ignore=NOT_PYTHON, dirs_exist_ok=True)
        configure(copy / "pyproject.toml", TARGETS[name])
        chosen = tried(copy, name, asked)
        states = {mutant: state for mutant, state in states_of(copy).items() if mutant in chosen}
        survivors = [mutant for mutant, state in states.items() if state not in CAUGHT]
        share = say_share(name, len(states) - len(survivors), len(states), sample=asked.sample)
        timeouts = sum(state == "timeout" for state in states.values())
        if timeouts:
            print(f"{name}: {timeouts} of those noticed took too long; the machine may be busy")
        say_unreached(name, [mutant for mutant in survivors if states[mutant] == UNREACHED])
        for mutant in survivors:
            print(f"  {mutant}: {states[mutant]}", flush=True)
            if asked.show:
                mutmut(copy, "show", mutant)
    return share >= AIM


def tried(copy: Path, name: str, asked: argparse.Namespace) -> set[str]:
    """Put the mutants to the tests, all or a sample of them; gives the names of those.

    The names are known once mutmut has made the mutants, which it does before it looks whether
    there is one of the name asked for.
    """
    mutmut(copy, "run", NO_MUTANT, quiet=True)
    states = states_of(copy)
    names = sorted(states)
    if not names or not (copy / "mutants" / "mutmut-stats.json").exists():
        sys.exit(f"{name}: no mutants, or tests that fail without one: run mutmut in a copy")
    chosen = names
    if asked.sample and asked.sample < len(names):
        chosen = random.Random(SEED).sample(names, asked.sample)
    rest = [mutant for mutant in chosen if states[mutant] != "killed"]
    for first in range(0, len(rest), AT_ONCE):
        some = rest[first : first + AT_ONCE]
        mutmut(copy, "run", "--max-children", str(asked.processes), *some, quiet=True)
    return set(chosen)


def mutmut(copy: Path, *words: str, quiet: bool = False) -> None:
    """Run mutmut in the copy; its progress is of no interest where it is quiet."""
    shown = subprocess.DEVNULL if quiet else None
    command = [sys.executable, "-m", "mutmut", *words]
    subprocess.run(command, cwd=copy, check=False, stdout=shown, stderr=shown)


def states_of(copy: Path) -> dict[str, str]:
    """What became of each mutant so far."""
    command = [sys.executable, "-m", "mutmut", "results", "--all", "true"]
    listed = subprocess.run(command, cwd=copy, check=True, capture_output=True, text=True)
    lines = [line.rpartition(": ") for line in listed.stdout.splitlines() if ": " in line]
    return {mutant.strip(): state for mutant, _, state in lines}


def say_share(name: str, caught: int, count: int, *, sample: int) -> float:
    """Print the share of mutants that was noticed, with its interval where they are a sample."""
    share = caught / count if count else 0.0
    verdict = "met" if share >= AIM else "MISSED"
    of_what = f"{count} mutants"
    if sample:
        low, high = interval(caught, count)
        of_what = f"{count} mutants, a sample (of all, 95 % sure: {low:.0%} to {high:.0%})"
    figures = f"{caught} noticed of {of_what}, {share:.1%}"
    print(f"{name}: {figures}; aim {AIM:.0%} {verdict}", flush=True)
    return share


def say_unreached(name: str, mutants: list[str]) -> None:
    """Say of mutants that were put to no test why: no test of the target calls their function.

    Tests that do may stand elsewhere; then they are missing in `TARGETS`.
    """
    if mutants:
        tests = ", ".join(TARGETS[name].tests)
        print(f"{name}: {len(mutants)} lie in functions that no test in {tests} calls")


def interval(hits: int, count: int) -> tuple[float, float]:
    """Where the share of all lies if a sample of `count` has these hits (Wilson, 95 %).

    >>> [round(end, 3) for end in interval(54, 60)]
    [0.799, 0.953]
    """
    if not count:
        return 0.0, 1.0
    share, spread = hits / count, SURE**2 / count
    middle = share + spread / 2
    half = SURE * math.sqrt(share * (1 - share) / count + spread / (4 * count))
    return (middle - half) / (1 + spread), (middle + half) / (1 + spread)


def configure(project: Path, target: Target) -> None:
    """Tell mutmut what to change and which tests to run, in the copy's own project file."""
    options = ["-x", "-q", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:cacheprovider"]
    options += ["-k", f"not {ANOTHER_PROCESS}"]
    lines = [
        "[tool.mutmut]",
        'source_paths = ["toolkit"]',
        'also_copy = ["tests", "scripts", "workbooks", "README.md"]',
        f"only_mutate = {json.dumps(target.code)}",
        f"timeout_constant = {PATIENCE}",
        # What the tests ran on DuckDB and Polars leaves threads, and a fork of it waits for ever.
        'process_isolation = "forkserver"',
        f"pytest_add_cli_args = {json.dumps(options)}",
        f"pytest_add_cli_args_test_selection = {json.dumps(target.tests)}",
    ]
    text = project.read_text(encoding="utf-8")
    project.write_text("\n".join([text, *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], default=[])
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="try N of each target")
    parser.add_argument("--processes", type=int, default=1, metavar="N", help="at a time (1)")
    parser.add_argument("--keep", metavar="FOLDER", help="work in this folder, and leave it")
    parser.add_argument("--show", action="store_true", help="print each survivor as a diff")
    options = parser.parse_args()
    met = [run(name, options) for name in options.targets or TARGETS]
    sys.exit(not all(met))
