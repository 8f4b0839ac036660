"""A nightly job: every book in turn, one line for each, the exit code of the worst."""

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toolkit.errors import TryLaterError, worst
from toolkit.nightly.job_file import Job
from toolkit.nightly.notices import tell_failure
from toolkit.nightly.one_book import Clock, Told, books_in_folder, refresh_book
from toolkit.stores.opening import GOOGLE

PATIENCE = 240.0
"""Seconds for which one book waits for a service that is away."""
PATIENCE_IN_ALL = 300.0
"""And all books of a job together."""
LEAST_PATIENCE = 5.0
"""What a book has in any case: enough to see whether the service is there again."""


@dataclass
class Done:
    """What came of a job: its books, and what else is to be said on standard error."""

    books: list[Told] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    codes: list[int] = field(default_factory=list)

    @property
    def code(self) -> int:
        """The worst exit code; one that is not known is the worst of all."""
        return worst([*self.codes, *(book.code for book in self.books)])


def run_job(job: Job, clock: Clock) -> Done:
    """Refresh all books of a job, and tell whom it names if any failed.

    Raises TryLaterError where another run of it is under way.
    """
    done = Done()
    with _alone(job.file) as no_lock:
        if no_lock:
            done.complaints.append(f"{no_lock}.")
            done.codes.append(77)
        _refresh_all(job, clock, done)
    failed = [told.line for told in done.books if told.code]
    if failed and job.tell:
        left = tell_failure(job.tell, failed, clock)
        done.complaints += left
        done.codes += [75] * len(left)
    return done


def _refresh_all(job: Job, clock: Clock, done: Done) -> None:
    """Refresh books in turn, those of folders last, each with a line in the log.

    While a service is away the books share what patience there is, so that a job ends.
    """
    left, log = PATIENCE_IN_ALL, job.log
    waiting = deque([*job.books, *job.folders])
    while waiting:
        book = waiting.popleft()
        began = clock.seconds()
        patience = max(LEAST_PATIENCE, min(PATIENCE, left))
        if "folder" in book:
            found = books_in_folder(book, patience=patience)
        else:
            found = refresh_book(book, clock, named=job.file.name, patience=patience)
        if not isinstance(found, Told):
            waiting.extendleft(reversed(found))
            continue
        if found.code == TryLaterError.exit_code and _is_shared(book):
            left -= clock.seconds() - began
        line = " ".join(found.line.split())
        told = Told(found.code, f"{clock.moment():%Y-%m-%d %H:%M:%S%z} {found.code} {line}")
        done.books.append(told)
        why = _write(log, told.line) if log else ""
        if why:
            done.complaints.append(f"{log} cannot be written: {why}; the books go on.")
            done.codes.append(74)
            log = None


def _is_shared(book: Mapping[str, Any]) -> bool:
    """Whether a book, its results or a folder of books is with a service that may be away."""
    places = [str(book.get(name, "")) for name in ("book", "to")]
    return "folder" in book or any(place.startswith(GOOGLE) for place in places)


@contextmanager
def _alone(file: Path) -> Iterator[str]:
    """Let no other run with this file begin while this one is under way, however it ends.

    A text says why nobody would see another run: no lock can be put beside the file. Raises
    TryLaterError when another one has begun.
    """
    from filelock import FileLock

    lock = FileLock(file.with_name(f".{file.name}.lock"), blocking=False)
    why = _take(lock, file)
    unseen = f"no lock can be put beside {file.name} ({why}), so a second run would not be seen"
    try:
        yield unseen if why else ""
    finally:
        lock.release()


def _take(lock: Any, file: Path) -> str:
    """Take a lock, or say why the place allows none: it is read only, or its disk knows no locks.

    Raises TryLaterError where another run holds it.
    """
    from filelock import Timeout

    try:
        lock.acquire()
    except Timeout:
        raise TryLaterError(
            f"another run with {file.name} is under way; this one does nothing."
        ) from None
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _write(log: Path, line: str) -> str:
    """Put a line at the end of the log; the answer is why that cannot be done, or ""."""
    try:
        log.touch(0o600)  # read by its owner only
        with log.open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""
