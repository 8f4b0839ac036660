"""The simulated quarter: its figures are the same each time, and hold what a plan must never do."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "simulate.py"
NEVER = (
    "calls over capacity",
    "calls on closed days",
    "calls in the past",
    "calls to blocked customers",
)


def test_a_simulated_week_is_planned_within_the_days_and_places_of_the_team():
    command = [sys.executable, str(SCRIPT), "--days", "3", "--books", "enough", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    figures = json.loads(done.stdout)["this checkout"]["enough"]
    assert {name: figures[name] for name in NEVER} == dict.fromkeys(NEVER, 0)
    assert figures["calls that could stay"] > 100
    assert figures["commitments"] > 0
