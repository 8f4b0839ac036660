"""Refreshes a list of books, one after the other: what a cron job, a timer or a scheduled task calls.

python scripts/nightly.py nightly.toml [-v]

The file lists the books; whatever `retain refresh` takes as an option may stand beside one:

    log = "nightly.log"            # one line a book and run; may be left out

    [[book]]
    book = "https://docs.google.com/spreadsheets/d/1aB.../edit"
    creds = "key.json"             # paths are read from the folder of this file

    [[book]]
    book = "customers.xlsx"
    to = "plan.xlsx"
    set = { cadence_a = "21" }

A book that fails does not stop the next one. Nothing is printed when all went well; a line on standard error for each that did not.
Ends with the exit code of the worst: 0 when all went well, 75 when another run is under way, 78 when the file cannot be used.
"""

import argparse
import datetime as dt
import os
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
KNOWN = {"book", "to", "creds", "config", "set", "as_of", "link_columns"}
WORST_LAST = (0, 75, 66, 65, 73, 69, 74, 77, 78, 70)
"""Exit codes from the mildest to the worst."""


class Wrong(Exception):
    """The file cannot be used, and why."""


def books(file: Path) -> tuple[list[dict[str, Any]], Path | None]:
    """The books of a file, with paths made whole, and where their lines go; raises Wrong with what to mend."""
    try:
        held = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise Wrong(f"{file} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise Wrong(f"{file} is not TOML: {error}.") from error
    listed = held.get("book", [])
    if not isinstance(listed, list) or not listed or set(held) - {"book", "log"}:
        raise Wrong(f'{file} must hold [[book]] tables, each with book = "...", and perhaps log = "...".')
    here = file.resolve().parent
    for i, one in enumerate(listed, 1):
        strange = set(one) - KNOWN
        if strange or not isinstance(one.get("book"), str):
            named = ", ".join(sorted(strange)) or "no book"
            raise Wrong(f"{file}, book {i}: {named}.\nKnown are {', '.join(sorted(KNOWN))}.")
        for name in {"book", "to", "creds", "config"} & set(one):
            if not str(one[name]).startswith(("gsheet:", "http://", "https://", "excel:")):
                one[name] = str(here / Path(one[name]).expanduser())
    return listed, here / held["log"] if "log" in held else None


@contextmanager
def alone(file: Path) -> Iterator[bool]:
    """Whether no other run with this file is under way, for as long as this one is; ends with the process, however it ends."""
    with file.with_name(f".{file.name}.lock").open("a+b") as lock:
        try:
            if os.name == "nt":
                import msvcrt

                lock.seek(0)
                msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
            return
        yield True


def refresh(one: dict[str, Any]) -> tuple[int, str]:
    """Refresh one book: the exit code, and one line that says what came of it."""
    from toolkit.cli.options import stamp, today
    from toolkit.errors import ToolkitError
    from toolkit.pipeline import run

    name = Path(one["book"]).name if "://" not in one["book"] else one["book"]
    try:
        receipt = run(
            one["book"], to=one.get("to"), as_of=one.get("as_of") or today, stamp=stamp(), link_columns=one.get("link_columns", False),
            config=Path(one["config"]) if "config" in one else None, creds=Path(one["creds"]) if "creds" in one else None,
            given={k: str(v) for k, v in one.get("set", {}).items()},
        )  # fmt: skip
    except ToolkitError as error:
        return error.exit_code, f"{name}: {' '.join(str(error).split())}"
    except OSError as error:
        return 77 if isinstance(error, PermissionError) else 74, f"{name}: {error}"
    except Exception as error:
        return (
            70,
            f"{name}: {type(error).__name__}, which is a fault of this program; run `retain refresh -v` on it to see where.",
        )
    actions = [s["action"] for s in receipt["sheets"].values()]
    changed = sum(a not in ("unchanged", "kept") for a in actions)
    moved = sum(receipt["appended"].values())
    told = f"{changed} of {len(actions)} sheets written" if changed else "nothing to change"
    return 0, f"{receipt['book']}: {told}, {moved} calls logged, {len(receipt['problems'])} problems"


def worst(codes: list[int]) -> int:
    return max(codes, key=lambda c: WORST_LAST.index(c) if c in WORST_LAST else len(WORST_LAST), default=0)


def nightly(file: Path, *, verbose: bool) -> int:
    try:
        listed, log = books(file)
    except Wrong as error:
        print(f"nightly: {error}", file=sys.stderr)
        return 78
    with alone(file) as first:
        if not first:
            print(f"nightly: another run with {file.name} is under way; this one does nothing.", file=sys.stderr)
            return 75
        codes = []
        for one in listed:
            code, told = refresh(one)
            codes.append(code)
            line = f"{dt.datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z} {code} {told}"
            if log:
                with log.open("a", encoding="utf-8") as stream:
                    stream.write(line + "\n")
            if code or verbose:
                print(line, file=sys.stderr if code else sys.stdout, flush=True)
    return worst(codes)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("file", type=Path, help="TOML file with the books")
    parser.add_argument("-v", "--verbose", action="store_true", help="a line for each book that went well, too")
    given = parser.parse_args()
    sys.exit(nightly(given.file, verbose=given.verbose))
