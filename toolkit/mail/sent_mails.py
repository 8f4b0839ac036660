"""Which mails of a day were sent, in a file of the person's own; never in the book.

A mail is remembered at the moment in which it is sent, one by one. The book could be remembered in
only by writing it: it may be open in Excel, read only, or refuse the write after the mails are out.
"""

import json
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from toolkit.errors import OutputError, TryLaterError

_FOLDER = "retention-toolkit"
KEPT_DAYS = 60
"""Days of a book that are remembered, those that were mailed for last."""
SENT, SENDING = "sent", "sending"
WATCHED = "watched"
"""Under which the keys of the signals are kept that the digest of a day told of."""


class SentMails:
    """What was sent of one book for one day; only hashes, no name and no address."""

    def __init__(self, path: Path, day: str) -> None:
        self._path, self._day = path, day
        held = _read(path)
        self._of_day: dict[str, str] = held.pop(day, {})
        self._days = held

    def state(self, key: str) -> str:
        """SENT, SENDING where nobody can say whether it arrived, or "" for a mail not sent yet."""
        return self._of_day.get(key, "")

    def remember(self, key: str, state: str) -> None:
        """Keep the state of a mail, "" for not sent; it is on the disk when this returns.

        Raises OutputError where that cannot be written.
        """
        if state:
            self._of_day[key] = state
        else:
            self._of_day.pop(key, None)
        self._write()

    def remember_watched(self, keys: Iterable[str]) -> None:
        """Keep the keys of the signals of this day, and those of one earlier day."""
        before = [day for day, held in self._days.items() if WATCHED in held]
        for day in sorted(before)[:-1]:
            del self._days[day][WATCHED]
        self._of_day[WATCHED] = " ".join(sorted(keys))
        self._write()

    def _write(self) -> None:
        # The day that was mailed for last stands at the end.
        days = list(self._days.items())[-(KEPT_DAYS - 1) :]
        _write(self._path, {**dict(days), self._day: self._of_day})


def watched_before(book: str, day: str) -> tuple[str, frozenset[str]] | None:
    """The last day before this one on which a digest was sent, and the keys of its signals.

    None where none is known.
    """
    held = {each: kept for each, kept in _read(_path_of(book)).items() if each < day}
    days = [each for each, kept in held.items() if WATCHED in kept]
    if not days:
        return None
    return max(days), frozenset(held[max(days)][WATCHED].split())


def _path_of(book: str) -> Path:
    from platformdirs import user_state_path

    return user_state_path(_FOLDER, appauthor=False) / "mails" / f"{book}.json"


@contextmanager
def sent_mails(book: str, day: str) -> Iterator[SentMails]:
    """What was sent of a book for a day, for one run at a time.

    On Linux it is in $XDG_STATE_HOME, on a Mac in ~/Library/Application Support, on Windows in
    %LOCALAPPDATA%. Raises TryLaterError while another run sends, OutputError where no file can be.
    """
    from filelock import FileLock, Timeout

    path = _path_of(book)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path.with_suffix(".lock"), blocking=False)
        lock.acquire()
    except Timeout:
        raise TryLaterError(
            "Another run sends the mails of this book; this one does nothing."
        ) from None
    except OSError as error:
        raise _cannot_remember(path, error) from None
    try:
        yield SentMails(path, day)
    finally:
        lock.release()


def _cannot_remember(path: Path, error: OSError) -> OutputError:
    return OutputError(
        f"{path}: what was sent cannot be remembered there ({error.strerror}), "
        "so nothing more is sent."
    )


def _read(path: Path) -> dict[str, Any]:
    """What is remembered; raises OutputError for a file that is none of ours."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise _cannot_remember(path, error) from None
    try:
        held = json.loads(text)
    except ValueError:
        held = None
    if not isinstance(held, dict) or not all(isinstance(day, dict) for day in held.values()):
        raise OutputError(
            f"{path} is damaged: what was sent today cannot be told.\n"
            "Delete it, and the mails of today are sent again."
        )
    return held


def _write(path: Path, days: dict[str, Any]) -> None:
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(days, file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        raise _cannot_remember(path, error) from None
