"""The file of a nightly job: its books, its log, whom to tell when something failed."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from toolkit.errors import SettingsError
from toolkit.stores.opening import GOOGLE, OPEN_EXCEL

_NO_PATHS = (*GOOGLE, OPEN_EXCEL)
"""How a book is named that is no file."""
_PATHS = {"book", "to", "creds", "config"}
"""What beside a book may be a path."""
_TEXT = (str,)
_FLAG = ((bool,), "true or false")
_Known = Mapping[str, tuple[tuple[type, ...], str]]
_KNOWN: _Known = {
    "book": (_TEXT, 'a text, like "customers.xlsx"'),
    "to": (_TEXT, 'a text, like "plan.xlsx"'),
    "creds": (_TEXT, 'a text, like "key.json"'),
    "config": (_TEXT, 'a text, like "retain.toml"'),
    "set": ((dict,), 'settings in braces, like { cadence_a = "21" }'),
    "as_of": ((dt.date, str), "a day, like 2026-11-23"),
    "link_columns": _FLAG,
    "mail": _FLAG,
    "run_time": _FLAG,
    "each": (_TEXT, '"owner"'),
    "collect": _FLAG,
}
"""What may stand beside a book, of which type, and how that is said."""
_OF_A_BOOK = ("book", "to", "each", "collect")
_FOLDER: _Known = {
    "folder": (_TEXT, 'an address, like "https://drive.google.com/drive/folders/1aB-c"'),
    **{name: form for name, form in _KNOWN.items() if name not in _OF_A_BOOK},
}
"""What may stand beside a folder, whose books are all refreshed alike."""
_TELL: _Known = {
    "mail": (_TEXT, 'an address, like "ann@example.com"'),
    "webhook": (_TEXT, 'an address, like "https://chat.example.com/hook"'),
}
"""What may stand under [tell]."""


@dataclass(frozen=True)
class Job:
    """What a file asks for, with paths made whole."""

    file: Path
    books: list[dict[str, Any]]
    log: Path | None = None
    folders: list[dict[str, Any]] = field(default_factory=list)
    """Folders in Google Drive, each with what holds for all of its sheets."""
    tell: Mapping[str, str] = field(default_factory=dict)
    """Whom to tell of a failure: `mail` an address, `webhook` an address on the web."""
    jobs: int = 1
    """How many books are refreshed at a time."""

    @property
    def all(self) -> list[dict[str, Any]]:
        """The books, then the folders."""
        return [*self.books, *self.folders]


def read_job(file: Path) -> Job:
    """The job of a file; raises SettingsError with what to mend."""
    held = _read(file)
    log = held.get("log")
    if log is not None and not isinstance(log, str):
        raise SettingsError(f'{file}: log must be a text, like "nightly.log".')
    jobs = held.get("jobs", 1)
    if not isinstance(jobs, int) or isinstance(jobs, bool) or jobs < 1:
        raise SettingsError(f"{file}: jobs must be a whole number from 1 on, like 2.")
    listed, shared = held.get("book", []), held.get("folder", [])
    are_known = not set(held) - {"book", "folder", "log", "tell", "jobs"}
    if not (are_known and (listed or shared) and _are_tables(listed) and _are_tables(shared)):
        raise SettingsError(
            f'{file} must hold [[book]] tables, each with book = "...", or [[folder]] tables, each '
            'with folder = "...", and perhaps log = "...", jobs = 2 and a table [tell].'
        )
    here = file.resolve().parent
    books = []
    for number, book in enumerate(listed, 1):
        place = f"{file}, book {number}"
        _check(book, "book", _KNOWN, place)
        _check_each(book, place)
        books.append(_made_whole(book, here, place))
    folders = []
    for number, folder in enumerate(shared, 1):
        place = f"{file}, folder {number}"
        _check(folder, "folder", _FOLDER, place)
        folders.append(_made_whole(folder, here, place) | {"folder": _folder_of(folder, place)})
    tell = held.get("tell", {})
    _check_tell(tell, f"{file}, [tell]")
    return Job(file, books, None if log is None else here / log, folders, tell, jobs)


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{file} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise SettingsError(f"{file} is not TOML: {error}.") from error


def _are_tables(listed: Any) -> bool:
    """Whether this is a list of tables."""
    return isinstance(listed, list) and all(isinstance(book, dict) for book in listed)


def _check(book: Mapping[str, Any], what: str, known: _Known, place: str) -> None:
    """Raise SettingsError where what stands beside a book is not known, or of another type."""
    if what not in book:
        raise SettingsError(f"{place}: no {what}.\nKnown are {', '.join(sorted(known))}.")
    _check_types(book, known, place)
    for name, value in book.get("set", {}).items():
        if isinstance(value, dict | list):
            raise SettingsError(
                f"{place}: set.{name} must be one value, a text, a number or a day."
            )


def _check_each(book: Mapping[str, Any], place: str) -> None:
    """Raise SettingsError where a workbook an owner is asked for, and cannot be made."""
    if "each" not in book:
        if "collect" in book:
            raise SettingsError(f'{place}: collect goes with each = "owner".')
        return
    if book["each"] != "owner":
        raise SettingsError(f'{place}: each must be "owner".')
    if "to" not in book or book["to"].startswith(_NO_PATHS):
        raise SettingsError(f'{place}: each = "owner" needs to = "FOLDER".')
    beside = [name for name in ("mail", "link_columns") if name in book]
    if beside:
        raise SettingsError(
            f'{place}: {beside[0]} does not go with each = "owner".\n'
            f"List the book once more, with {beside[0]} and without each."
        )


def _folder_of(folder: Mapping[str, Any], place: str) -> str:
    from toolkit.stores.google.drive_files import folder_in

    found = folder_in(folder["folder"])
    if not found:
        raise SettingsError(
            f"{place}: {folder['folder']} is not the address of a folder in Google Drive.\n"
            "Open it in a browser and copy its address, https://drive.google.com/drive/folders/..."
        )
    return found


def _check_types(given: Mapping[str, Any], known: _Known, place: str) -> None:
    strange = ", ".join(sorted(set(given) - set(known)))
    if strange:
        raise SettingsError(f"{place}: {strange}.\nKnown are {', '.join(sorted(known))}.")
    for name, value in given.items():
        types, form = known[name]
        if not isinstance(value, types):
            raise SettingsError(f"{place}: {name} must be {form}.")


def _check_tell(tell: Any, place: str) -> None:
    if not isinstance(tell, dict):
        raise SettingsError(f'{place} must be a table, with mail = "..." or webhook = "...".')
    _check_types(tell, _TELL, place)
    hook = urlsplit(tell.get("webhook", "https://x"))
    is_here = hook.hostname in ("127.0.0.1", "localhost", "::1")
    if not hook.hostname or not (hook.scheme == "https" or (hook.scheme == "http" and is_here)):
        raise SettingsError(f"{place}: webhook must begin with https://.")


def _made_whole(book: Mapping[str, Any], here: Path, place: str) -> dict[str, Any]:
    """A book with its paths read from this folder, and its day as a day."""
    from toolkit.stores.google.key_text import is_a_key

    whole = dict(book)
    if "as_of" in book:
        whole["as_of"] = _day(book["as_of"], f"{place}: as_of")
    if is_a_key(book.get("creds", "")):
        raise SettingsError(
            f"{place}: creds holds the key itself.\n"
            "Put it into a file that only you can read, and name that."
        )
    for name in _PATHS & set(book):
        if not book[name].startswith(_NO_PATHS):
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
        raise SettingsError(f"{where} must be {_KNOWN['as_of'][1]}.") from None
