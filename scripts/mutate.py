"""Whether tests would notice: small faults put into the rules, and the tests run on each.

python scripts/mutate.py [TARGET ...]         the targets below; all of them take hours
python scripts/mutate.py facts --show         and each fault that no test noticed, as a diff

mutmut makes the faults (mutants) in a copy of this checkout, so that nothing here is touched:
python -m pip install mutmut
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
AIM = 0.90
"""At least this share of the mutants has to be noticed."""


class Target(NamedTuple):
    """Code to put faults into, and the tests that are to notice."""

    code: tuple[str, ...]
    tests: tuple[str, ...]


TARGETS = {
    "rules": Target(
        ("toolkit/rules/*",),
        ("tests/rules", "tests/calendars", "tests/facts/test_promise_facts.py"),
    ),
    "calendars": Target(("toolkit/calendars/working_days.py",), ("tests/calendars", "tests/rules")),
    "facts": Target(("toolkit/facts/*",), ("tests/facts",)),
    "entries": Target(("toolkit/entries/*",), ("tests/entries/test_entries.py",)),
    "rows": Target(("toolkit/xlsx/edits/append_rows.py",), ("tests/xlsx/test_rows.py",)),
    "columns": Target(("toolkit/xlsx/edits/put_columns.py",), ("tests/xlsx/test_columns.py",)),
}
NOT_PYTHON = shutil.ignore_patterns(".venv", ".git", "mutants", "__pycache__", ".*_cache", "demo")
CAUGHT = ("killed", "timeout", "suspicious", "caught by type check")


def run(name: str, show: bool) -> bool:
    """Try one target; prints its figures, and says whether the aim is met."""
    target = TARGETS[name]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "checkout"
        shutil.copytree(ROOT, copy, ignore=NOT_PYTHON)
        configure(copy / "pyproject.toml", target)
        command = [sys.executable, "-m", "mutmut"]
        subprocess.run([*command, "run"], cwd=copy, check=False, stdout=subprocess.DEVNULL)
        listed = subprocess.run(
            [*command, "results", "--all", "true"],
            cwd=copy,
            check=True,
            capture_output=True,
            text=True,
        )
        states = [line.rpartition(": ") for line in listed.stdout.splitlines() if ": " in line]
        survivors = [mutant.strip() for mutant, _, state in states if state not in CAUGHT]
        caught = len(states) - len(survivors)
        share = caught / len(states) if states else 0.0
        verdict = "met" if share >= AIM else "MISSED"
        print(f"{name}: {caught} of {len(states)} noticed, {share:.1%}; aim {AIM:.0%} {verdict}")
        for mutant in survivors:
            print(f"  {mutant}")
            if show:
                subprocess.run([*command, "show", mutant], cwd=copy, check=False)
    return share >= AIM


def configure(project: Path, target: Target) -> None:
    """Tell mutmut what to change and which tests to run, in the copy's own project file."""
    options = ["-x", "-q", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:cacheprovider"]
    lines = [
        "[tool.mutmut]",
        'source_paths = ["toolkit"]',
        'also_copy = ["tests", "scripts", "workbooks", "README.md"]',
        f"only_mutate = {json.dumps(target.code)}",
        f"pytest_add_cli_args = {json.dumps(options)}",
        f"pytest_add_cli_args_test_selection = {json.dumps(target.tests)}",
    ]
    text = project.read_text(encoding="utf-8")
    project.write_text("\n".join([text, *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], default=[])
    parser.add_argument("--show", action="store_true", help="print each survivor as a diff")
    asked = parser.parse_args()
    met = [run(name, asked.show) for name in asked.targets or TARGETS]
    sys.exit(not all(met))
