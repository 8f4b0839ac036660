"""Lint, format, types and tests, all of them, in the Python that runs this; arguments go to pytest.

Ends with the exit code of the first that failed.
"""

import sys

from _venv import call

STEPS = {
    "ruff check": ["ruff", "check", "--quiet", "."],
    "ruff format": ["ruff", "format", "--check", "--quiet", "."],
    "mypy": ["mypy"],
    "pytest": ["pytest", "-n", "auto", "--dist", "worksteal", "--durations", "15", *sys.argv[1:]],
}


def run(name: str, command: list[str]) -> int:
    print(f"== {name}", flush=True)
    return call(sys.executable, "-m", *command)


if __name__ == "__main__":
    codes = {name: run(name, command) for name, command in STEPS.items()}
    failed = [name for name, code in codes.items() if code]
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    sys.exit(next((code for code in codes.values() if code), 0))
