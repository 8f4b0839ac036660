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
Ends with the exit code of the worst: 0 when all went well, 75 when another run is under way, 78 when the file cannot be used;
74 when the log cannot be written and 77 when no lock can be put beside the file, though the books were refreshed then.
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
GOOGLE = ("gsheet:", "http://", "https://")
KNOWN: dict[str, tuple[tuple[type, ...], str]] = {
    "book": ((str,), 'a text, like "customers.xlsx"'),
    "to": ((str,), 'a text, like "plan.xlsx"'),
    "creds": ((str,), 'a text, like "key.json"'),
    "config": ((str,), 'a text, like "retain.toml"'),
    "set": ((dict,), 'settings in braces, like { cadence_a = "21" }'),
    "as_of": ((dt.date, str), "a day, like 2026-11-23"),
    "link_columns": ((bool,), "true or false"),
}
"""What may stand beside a book, of which type, and how that is said."""
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
    if "log" in held and not isinstance(held["log"], str):
        raise Wrong(f'{file}: log must be a text, like "nightly.log".')
    if (
        not isinstance(listed, list)
        or not listed
        or set(held) - {"book", "log"}
        or not all(isinstance(b, dict) for b in listed)
    ):
        raise Wrong(
            f'{file} must hold [[book]] tables, each with book = "...", and perhaps log = "...".'
        )
    here = file.resolve().parent
    for i, one in enumerate(listed, 1):
        strange = set(one) - set(KNOWN)
        if strange or "book" not in one:
            named = ", ".join(sorted(strange)) or "no book"
            raise Wrong(f"{file}, book {i}: {named}.\nKnown are {', '.join(sorted(KNOWN))}.")
        for name, value in one.items():
            types, said = KNOWN[name]
            if not isinstance(value, types):
                raise Wrong(f"{file}, book {i}: {name} must be {said}.")
        if "as_of" in one:
            one["as_of"] = _day(one["as_of"], f"{file}, book {i}: as_of")
        for name, value in one.get("set", {}).items():
            if isinstance(value, dict | list):
                raise Wrong(
                    f"{file}, book {i}: set.{name} must be one value, a text, a number or a day."
                )
        for name in {"book", "to", "creds", "config"} & set(one):
            if not one[name].startswith((*GOOGLE, "excel:")):
                one[name] = str(here / Path(one[name]).expanduser())
    return listed, here / held["log"] if "log" in held else None


def _day(value: dt.date | str, where: str) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    try:
        return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
    except ValueError:
        raise Wrong(f"{where} must be {KNOWN['as_of'][1]}.") from None


@contextmanager
def alone(file: Path) -> Iterator[bool | str]:
    """Whether no other run with this file is under way, for as long as this one is; ends with the process, however it ends.

    A text instead says why nobody can tell: there is no right to put a lock beside the file.
    """
    try:
        held = file.with_name(f".{file.name}.lock").open("a+b")
    except OSError as error:
        yield f"no lock can be put beside {file.name} ({error.strerror}), so a second run would not be seen"
        return
    with held as lock:
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
    from toolkit.refresh import run

    name = Path(one["book"]).name if "://" not in one["book"] else one["book"]
    shared = any(str(one.get(k, "")).startswith(GOOGLE) for k in ("book", "to"))
    try:
        receipt = run(
            one["book"], to=one.get("to"), as_of=one.get("as_of") or today, stamp=stamp(), link_columns=one.get("link_columns", False),
            config=Path(one["config"]) if "config" in one else None, creds=Path(one["creds"]) if "creds" in one else None,
            given={k: str(v) for k, v in one.get("set", {}).items()},
        )  # fmt: skip
    except ToolkitError as error:
        return error.exit_code, f"{name}: {_without_cells(error) if shared else _one_line(error)}"
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
    left = f", {receipt['waiting']} calls wait for the call log" if receipt["waiting"] else ""
    return (
        0,
        f"{receipt['book']}: {told}, {moved} calls logged{left}, {len(receipt['problems'])} problems",
    )


def _one_line(error: Exception) -> str:
    """An error in one line, each of its lines a sentence."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return " ".join(line if line.endswith((".", "!", "?", ":")) else f"{line}." for line in lines)


def _without_cells(error: Exception) -> str:
    """An error in one line, without what stands in cells: for problems of the data only their places."""
    places = getattr(error, "places", ())
    if not places:
        return _one_line(error)
    more = f" and {len(places) - 3} more" if len(places) > 3 else ""
    return f"the data stops the run, at {', '.join(places[:3])}{more}. `retain check` shows what is wrong there."


def _written(log: Path, line: str) -> str:
    """Why a line could not be put at the end of the log; "" when it was."""
    try:
        with log.open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def worst(codes: list[int]) -> int:
    return max(
        codes, key=lambda c: WORST_LAST.index(c) if c in WORST_LAST else len(WORST_LAST), default=0
    )


def nightly(file: Path, *, verbose: bool) -> int:
    try:
        listed, log = books(file)
    except Wrong as error:
        print(f"nightly: {error}", file=sys.stderr)
        return 78
    with alone(file) as first:
        codes = []
        if isinstance(first, str):
            print(f"nightly: {first}.", file=sys.stderr)
            codes.append(77)
        if not first:
            print(
                f"nightly: another run with {file.name} is under way; this one does nothing.",
                file=sys.stderr,
            )
            return 75
        for one in listed:
            code, told = refresh(one)
            codes.append(code)
            line = f"{dt.datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z} {code} {told}"
            if log and (why := _written(log, line)):
                print(f"nightly: {log} cannot be written: {why}; the books go on.", file=sys.stderr)
                codes.append(74)
                log = None
            if code or verbose:
                print(line, file=sys.stderr if code else sys.stdout, flush=True)
    return worst(codes)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("file", type=Path, help="TOML file with the books")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="a line for each book that went well, too"
    )
    given = parser.parse_args()
    sys.exit(nightly(given.file, verbose=given.verbose))
