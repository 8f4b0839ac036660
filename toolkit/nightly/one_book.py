"""One book of a nightly job: refreshed, its mails sent, and told in one line without any cell."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from toolkit.errors import ToolkitError, code_and_line, in_a_line, told_in_language
from toolkit.mail.book_place import place_of
from toolkit.mail.send_morning import mail_morning, stop_on_failed
from toolkit.refresh import open_source, run
from toolkit.render.in_language import told_error
from toolkit.rules.sentences import counted_or_no
from toolkit.run_result import RunResult
from toolkit.settings.day_of_run import Day
from toolkit.settings.layers import GivenSettings, language_said
from toolkit.stores.base import Source
from toolkit.stores.opening import GOOGLE


@dataclass(frozen=True)
class Clock:
    """What a job asks the time: the day in a zone, the time for a backup's name, and now."""

    today: Day
    stamp: Callable[[], str]
    moment: Callable[[], dt.datetime]
    seconds: Callable[[], float]
    """Seconds since any moment, for how long something took."""


@dataclass(frozen=True)
class Told:
    """What came of a book: its exit code, and one line."""

    code: int
    line: str


def refresh_book(
    book: Mapping[str, Any], clock: Clock, *, named: str, patience: float | None = None
) -> Told:
    """Refresh one book, then send its mails.

    A mail that fails leaves the refresh done. `named` is the file that the settings of the book
    are in; `patience` says for how many seconds a service that is away is waited for.
    """
    source: Source | None = None
    try:
        if "each" in book:
            return _split(book, clock, named)
        settings = _settings(book, named)
        with told_in_language(partial(language_said, settings["config"], settings["given"])):
            source = open_source(book["book"], **settings, patience=patience)
        result = _refreshed(book, source, clock, named, patience)
    except Exception as error:
        code, what = _failed(error, book, "refresh")
        return Told(code, f"{_name(book, source)}: {what}")
    done = f"{_name(book, source)}: {_done(result)}"
    if not book.get("mail"):
        return Told(0, done)
    try:
        return Told(0, f"{done}, {result.told(_mailed(book, result, clock))}")
    except Exception as error:
        code, what = _failed(error, book, "mail")
        return Told(code, f"{done}{result.told('; mails: ')}{what}")


def _split(book: Mapping[str, Any], clock: Clock, named: str) -> Told:
    """Make a workbook of each owner of a big book."""
    from toolkit.nightly.one_folder import split_into_folder

    as_of = book.get("as_of") or clock.today
    settings = _settings(book, named)
    code, line = split_into_folder(book, as_of=as_of, stamp=clock.stamp(), settings=settings)
    return Told(code, f"{_name(book, None)}: {line}")


def books_in_folder(
    folder: Mapping[str, Any], *, patience: float | None = None
) -> list[dict[str, Any]] | Told:
    """The Google Sheets of a folder as books, by name; what is said where it cannot be listed."""
    from toolkit.stores.google.drive_files import sheets_in_folder
    from toolkit.stores.google.sheets_client import Patience

    waiting = Patience() if patience is None else Patience(in_all=patience)
    try:
        creds = _path(folder.get("creds"))
        sheets = sheets_in_folder(folder["folder"], creds=creds, patience=waiting)
    except Exception as error:
        code, what = _failed(error, folder, "nightly")
        return Told(code, f"folder {folder['folder']}: {what}")
    options = {name: value for name, value in folder.items() if name != "folder"}
    return [{**options, "book": f"gsheet:{sheet.id}"} for sheet in sheets]


def _name(book: Mapping[str, Any], source: Source | None) -> str:
    """What a line calls a book: a file by its name, a Google Sheet by its title and its id."""
    if not book["book"].startswith(GOOGLE):
        return Path(book["book"]).name
    client = getattr(source, "client", None)
    if client is None:
        return str(book["book"])
    by_id = f"gsheet:{client.key}"
    title = " ".join(client.name.split())
    return by_id if title == by_id else f"{title}: {by_id}"


def _refreshed(
    book: Mapping[str, Any], source: Source, clock: Clock, named: str, patience: float | None
) -> RunResult:
    """What `retain refresh` with these options says."""
    return run(
        source,
        to=book.get("to"),
        as_of=book.get("as_of") or clock.today,
        stamp=clock.stamp(),
        link_columns=book.get("link_columns", False),
        called=book["book"],
        patience=patience,
        made_at=f"{clock.moment():%H:%M}" if book.get("run_time", True) else "",
        **_settings(book, named),
    )


def _settings(book: Mapping[str, Any], named: str) -> dict[str, Any]:
    """The key and the settings of a book, which stand in the file of this name."""
    given = {name: str(value) for name, value in book.get("set", {}).items()}
    return {
        "creds": _path(book.get("creds")),
        "config": _path(book.get("config")),
        "given": GivenSettings(given, named),
    }


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)


def _mailed(book: Mapping[str, Any], result: RunResult, clock: Clock) -> str:
    """Send the mails of a book that was refreshed; how many went, and whether somebody got none.

    Raises TryLaterError when one was not sent; neither says anybody's name.
    """
    mailed = mail_morning(result.book, place_of(book["book"]), now=clock.moment())
    stop_on_failed(mailed, named=False)
    told = [f"{counted_or_no(len(mailed.sent), 'mail')} sent"]
    if mailed.before:
        told.append(f"{len(mailed.before)} sent before")
    if mailed.notes:
        notes = counted_or_no(len(mailed.notes), "note")
        told.append(f"{notes} on mails, which `retain mail --dry-run` shows")
    return ", ".join(told)


def _done(result: RunResult) -> str:
    """What a refresh has changed."""
    receipt = result.receipt
    actions = [sheet.action for sheet in receipt.sheets.values()]
    changed = sum(action not in ("unchanged", "kept") for action in actions)
    parts = [f"{changed} of {len(actions)} sheets written" if changed else "nothing to change"]
    parts.append(f"{sum(receipt.appended.values())} calls logged")
    if result.waiting:
        parts.append(f"{result.waiting} calls wait for the call log")
    parts.append(f"{len(result.problems)} problems")
    return " ".join(map(result.told, [*result.told_first, ", ".join(parts)]))


def _failed(error: Exception, book: Mapping[str, Any], command: str) -> tuple[int, str]:
    """The exit code of an error, and what is said of it; of a shared place without its cells."""
    code, line = code_and_line(error, seen_by=f"`retain {command} -v` on it")
    if isinstance(error, ToolkitError):
        line = in_a_line(told_error(error))
    places = getattr(error, "places", ())
    is_shared = any(str(book.get(k, "")).startswith(GOOGLE) for k in ("book", "to"))
    return code, _without_cells(places) if is_shared and places else line


def _without_cells(places: Sequence[str]) -> str:
    """Of problems in data only where they are."""
    more = f" and {len(places) - 3} more" if len(places) > 3 else ""
    named = ", ".join(places[:3])
    return f"the data stops the run, at {named}{more}. `retain check` shows what is wrong there."
