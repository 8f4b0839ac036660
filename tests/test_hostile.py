"""A small part of `scripts/hostile.py`: hostile inputs and killed runs, in limited processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.seeds import ALL

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="processes are forked and limited as on Linux"
)


def tried(*words: str) -> list[str]:
    """The lines of a run of the script, which ends with 0 where nothing went wrong."""
    script = str(ROOT / "scripts" / "hostile.py")
    ran = subprocess.run(
        [sys.executable, script, *words], capture_output=True, text=True, cwd=ROOT, timeout=3000
    )
    assert (ran.returncode, "WRONG" in ran.stdout) == (0, False), ran.stdout + ran.stderr
    return ran.stdout.splitlines()


def test_hostile_inputs_end_with_a_sentence_and_change_nothing():
    count = 300 if ALL else 12
    inputs, *_ = tried("--inputs", str(count), "--from", "7000")
    assert inputs.startswith(f"{count} inputs: ")
    codes = {part.split()[1] for part in inputs.partition(": ")[2].split(", ")}
    assert {"0", "65"} <= codes <= {"0", "65", "73", "74"}


def test_what_was_typed_before_a_run_was_killed_is_in_the_log_once():
    count = 40 if ALL else 2
    _, *ways = tried("--kills", str(count))
    assert [line.partition(":")[0] for line in ways] == ["file", "copy", "folder"]
    assert all(line.endswith(f"{count} entries typed") for line in ways)
    assert any(" 0 of " not in line for line in ways)
