"""Refreshes a list of books, one after the other: what a cron job or a scheduled task calls.

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
    mail = true                    # then `retain mail`, once a day

A book that fails does not stop the next one. Nothing is printed when all went well; a line on
standard error for each that did not. Ends with the exit code of the worst: 0 when all went well, 75
when another run is under way, 78 when the file cannot be used; 74 when the log cannot be written,
77 when no lock can be put beside the file and 75 when a mail was not sent, though the books were
refreshed then.
"""

import argparse
import datetime as dt
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.refresh import RunResult

ROOT = Path(__file__).resolve().parent.parent
GOOGLE = ("gsheet:", "http://", "https://")
NO_PATHS = (*GOOGLE, "excel:")
"""How a book is named that is no file."""
PATHS = {"book", "to", "creds", "config"}
"""What beside a book may be a path."""
KNOWN: dict[str, tuple[tuple[type, ...], str]] = {
    "book": ((str,), 'a text, like "customers.xlsx"'),
    "to": ((str,), 'a text, like "plan.xlsx"'),
    "creds": ((str,), 'a text, like "key.json"'),
    "config": ((str,), 'a text, like "retain.toml"'),
    "set": ((dict,), 'settings in braces, like { cadence_a = "21" }'),
    "as_of": ((dt.date, str), "a day, like 2026-11-23"),
    "link_columns": ((bool,), "true or false"),
    "mail": ((bool,), "true or false"),
}
"""What may stand beside a book, of which type, and how that is said."""
WORST_LAST = (0, 75, 66, 65, 73, 69, 74, 77, 78, 70)
"""Exit codes from the mildest to the worst."""


class Wrong(Exception):
    """The file cannot be used, and why."""


class UnderWay(Exception):
    """Another run with the same file is under way."""


def books(file: Path) -> tuple[list[dict[str, Any]], Path | None]:
    """The books of a file, with paths made whole, and where their lines go.

    Raises Wrong with what to mend.
    """
    held = _read(file)
    log = held.get("log")
    if log is not None and not isinstance(log, str):
        raise Wrong(f'{file}: log must be a text, like "nightly.log".')
    listed = held.get("book", [])
    if not _are_tables(listed) or set(held) - {"book", "log"}:
        raise Wrong(
            f'{file} must hold [[book]] tables, each with book = "...", and perhaps log = "...".'
        )
    here = file.resolve().parent
    checked = []
    for number, book in enumerate(listed, 1):
        place = f"{file}, book {number}"
        _check(book, place)
        checked.append(_made_whole(book, here, place))
    return checked, here / log if log is not None else None


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise Wrong(f"{file} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise Wrong(f"{file} is not TOML: {error}.") from error


def _are_tables(listed: Any) -> bool:
    """Whether this is a list of tables, with at least one in it."""
    if not isinstance(listed, list) or not listed:
        return False
    return all(isinstance(book, dict) for book in listed)


def _check(book: dict[str, Any], place: str) -> None:
    """Raise Wrong where something stands beside a book that is not known, or of another type."""
    strange = set(book) - set(KNOWN)
    if strange or "book" not in book:
        named = ", ".join(sorted(strange)) or "no book"
        raise Wrong(f"{place}: {named}.\nKnown are {', '.join(sorted(KNOWN))}.")
    for name, value in book.items():
        types, form = KNOWN[name]
        if not isinstance(value, types):
            raise Wrong(f"{place}: {name} must be {form}.")
    for name, value in book.get("set", {}).items():
        if isinstance(value, dict | list):
            raise Wrong(f"{place}: set.{name} must be one value, a text, a number or a day.")


def _made_whole(book: dict[str, Any], here: Path, place: str) -> dict[str, Any]:
    """A book with its paths read from this folder, and its day as a day."""
    from toolkit.stores.google.key_text import is_a_key

    whole = dict(book)
    if "as_of" in book:
        whole["as_of"] = _day(book["as_of"], f"{place}: as_of")
    if is_a_key(book.get("creds", "")):
        raise Wrong(
            f"{place}: creds holds the key itself.\n"
            "Put it into a file that only you can read, and name that."
        )
    for name in PATHS & set(book):
        if not book[name].startswith(NO_PATHS):
            whole[name] = str(here / Path(book[name]).expanduser())
    return whole


def _day(value: dt.date | str, where: str) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise Wrong(f"{where} must be {KNOWN['as_of'][1]}.") from None


@contextmanager
def alone(file: Path) -> Iterator[str]:
    """Let no other run with this file begin while this one is under way, however it ends.

    A text says why nobody would see another run: no lock can be put beside the file. Raises
    UnderWay when another one has begun.
    """
    from filelock import FileLock

    lock = FileLock(file.with_name(f".{file.name}.lock"), blocking=False)
    why = _take(lock)
    try:
        yield _unseen(file, why) if why else ""
    finally:
        lock.release()


def _unseen(file: Path, why: str) -> str:
    return f"no lock can be put beside {file.name} ({why}), so a second run would not be seen"


def _take(lock: Any) -> str:
    """Take a lock, or say why the place allows none: it is read only, or its disk knows no locks.

    Raises UnderWay where another run holds it.
    """
    from filelock import Timeout

    try:
        lock.acquire()
    except Timeout:
        raise UnderWay from None
    except OSError as error:
        return error.strerror or str(error)
    return ""


def refresh(book: dict[str, Any]) -> tuple[int, str]:
    """Refresh one book, then send its mails: the exit code, and one line that says what came of it.

    A mail that fails leaves the refresh done.
    """
    name = book["book"] if "://" in book["book"] else Path(book["book"]).name
    try:
        result = _refreshed(book)
    except Exception as error:
        code, what = _failed(error, book, "refresh")
        return code, f"{name}: {what}"
    if not book.get("mail"):
        return 0, _done(result)
    try:
        return 0, f"{_done(result)}, {_mailed(book, result)}"
    except Exception as error:
        code, what = _failed(error, book, "mail")
        return code, f"{_done(result)}; mails: {what}"


def _failed(error: Exception, book: dict[str, Any], command: str) -> tuple[int, str]:
    """The exit code of an error, and what is said of it."""
    from toolkit.errors import ToolkitError

    if isinstance(error, ToolkitError):
        is_shared = any(str(book.get(k, "")).startswith(GOOGLE) for k in ("book", "to"))
        return error.exit_code, _without_cells(error) if is_shared else _one_line(error)
    if isinstance(error, PermissionError):
        return 77, str(error)
    if isinstance(error, OSError):
        return 74, str(error)
    return 70, (
        f"{type(error).__name__}, which is a fault of this program; "
        f"run `retain {command} -v` on it to see where."
    )


def _mailed(book: dict[str, Any], result: "RunResult") -> str:
    """Send the mails of a book that was refreshed; how many went, and whether somebody got none.

    Raises TryLaterError when one was not sent; neither says anybody's name.
    """
    from toolkit.cli.options import moment
    from toolkit.mail.book_place import place_of
    from toolkit.mail.send_morning import mail_morning, stop_on_failed
    from toolkit.rules.sentences import counted_or_no

    mailed = mail_morning(result.book, place_of(book["book"]), now=moment())
    stop_on_failed(mailed, named=False)
    told = [f"{counted_or_no(len(mailed.sent), 'mail')} sent"]
    if mailed.before:
        told.append(f"{len(mailed.before)} sent before")
    if mailed.notes:
        notes = counted_or_no(len(mailed.notes), "note")
        told.append(f"{notes} on mails, which `retain mail --dry-run` shows")
    return ", ".join(told)


def _refreshed(book: dict[str, Any]) -> "RunResult":
    """What `retain refresh` with these options says."""
    from toolkit.cli.options import stamp, today
    from toolkit.refresh import run

    return run(
        book["book"],
        to=book.get("to"),
        as_of=book.get("as_of") or today,
        stamp=stamp(),
        link_columns=book.get("link_columns", False),
        config=_path(book.get("config")),
        creds=_path(book.get("creds")),
        given={name: str(value) for name, value in book.get("set", {}).items()},
    )


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)


def _done(result: "RunResult") -> str:
    """One line of what a refresh has changed."""
    receipt = result.receipt
    actions = [sheet.action for sheet in receipt.sheets.values()]
    changed = sum(action not in ("unchanged", "kept") for action in actions)
    parts = [f"{changed} of {len(actions)} sheets written" if changed else "nothing to change"]
    parts.append(f"{sum(receipt.appended.values())} calls logged")
    if result.waiting:
        parts.append(f"{result.waiting} calls wait for the call log")
    parts.append(f"{len(result.problems)} problems")
    return " ".join([f"{result.book.name}:", *result.told_first, ", ".join(parts)])


def _one_line(error: Exception) -> str:
    """An error in one line, each of its lines a sentence."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return " ".join(line if line.endswith((".", "!", "?", ":")) else f"{line}." for line in lines)


def _without_cells(error: Exception) -> str:
    """An error in one line, without what stands in cells: of problems in data only the places."""
    places = getattr(error, "places", ())
    if not places:
        return _one_line(error)
    more = f" and {len(places) - 3} more" if len(places) > 3 else ""
    named = ", ".join(places[:3])
    return f"the data stops the run, at {named}{more}. `retain check` shows what is wrong there."


def _write(log: Path, line: str) -> str:
    """Put a line at the end of the log; the answer is why that cannot be done, or ""."""
    try:
        log.touch(0o600)  # read by its owner only
        with log.open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def worst(codes: list[int]) -> int:
    """The worst of some exit codes; one that is not known is the worst of all."""

    def rank(code: int) -> int:
        return WORST_LAST.index(code) if code in WORST_LAST else len(WORST_LAST)

    return max(codes, key=rank, default=0)


def nightly(file: Path, *, verbose: bool) -> int:
    """Refresh all books of a file; the exit code is that of the worst."""
    try:
        listed, log = books(file)
        with alone(file) as no_lock:
            codes = []
            if no_lock:
                _complain(f"{no_lock}.")
                codes.append(77)
            return worst(codes + refresh_all(listed, log, verbose=verbose))
    except Wrong as error:
        _complain(str(error))
        return 78
    except UnderWay:
        _complain(f"another run with {file.name} is under way; this one does nothing.")
        return 75


def refresh_all(listed: list[dict[str, Any]], log: Path | None, *, verbose: bool) -> list[int]:
    """Refresh books in turn, each with a line in the log; the exit codes, also the log's own."""
    codes = []
    for book in listed:
        code, what = refresh(book)
        codes.append(code)
        line = f"{dt.datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z} {code} {what}"
        why = _write(log, line) if log else ""
        if why:
            _complain(f"{log} cannot be written: {why}; the books go on.")
            codes.append(74)
            log = None
        if code or verbose:
            print(line, file=sys.stderr if code else sys.stdout, flush=True)
    return codes


def _complain(what: str) -> None:
    print(f"nightly: {what}", file=sys.stderr)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("file", type=Path, help="TOML file with the books")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="a line for each book that went well, too"
    )
    given = parser.parse_args()
    sys.exit(nightly(given.file, verbose=given.verbose))
