"""Lint, format, types and tests, all of them, in the Python that runs this; arguments go to pytest.

Ends with the exit code of the first that failed.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STEPS = {
    "ruff check": ["ruff", "check", "--quiet", "."],
    "ruff format": ["ruff", "format", "--check", "--quiet", "."],
    "mypy": ["mypy"],
    "pytest": ["pytest", *sys.argv[1:]],
}


def run(name: str, command: list[str]) -> int:
    print(f"== {name}", flush=True)
    return subprocess.call([sys.executable, "-m", *command], cwd=ROOT)


if __name__ == "__main__":
    codes = {name: run(name, command) for name, command in STEPS.items()}
    failed = [name for name, code in codes.items() if code]
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    sys.exit(next((code for code in codes.values() if code), 0))
