"""A nightly job: every book in turn, one line for each, the exit code of the worst."""

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from toolkit.errors import DataError, TryLaterError, worst
from toolkit.in_parallel import in_parallel
from toolkit.nightly.job_file import Job
from toolkit.nightly.notices import tell_failure
from toolkit.nightly.one_book import Clock, Told, books_in_folder, refresh_book
from toolkit.stores.opening import GOOGLE
from toolkit.stores.shared_patience import SharedPatience


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
        _Night(job, clock, done).pass_by()
    failed = [told.line for told in done.books if told.code]
    if failed and job.tell:
        left = tell_failure(job.tell, failed, clock)
        done.complaints += left
        done.codes += [75] * len(left)
    return done


@dataclass(frozen=True)
class _Turn:
    """One book in its turn, with the seconds for which it waits for a service that is away."""

    place: tuple[int, ...]
    book: Mapping[str, Any]
    clock: Clock
    named: str
    patience: float


class _Refreshed(NamedTuple):
    """What came of a turn, and how many seconds it took."""

    turn: _Turn
    told: Told
    seconds: float


@dataclass
class _Night:
    """The books of a job in their turns, each with a line in the log as soon as it is done.

    While a service is away the books share what patience there is, so that a job ends.
    """

    job: Job
    clock: Clock
    done: Done
    patience: SharedPatience = field(default_factory=SharedPatience)
    log: Path | None = None
    lines: dict[tuple[int, ...], Told] = field(default_factory=dict)
    """By the place of each book in the job's file."""

    def pass_by(self) -> None:
        """Refresh all books, several at a time where the job says so; those of folders last."""
        self.log = self.job.log
        for result in in_parallel(_refresh, self.turns(), jobs=self.job.jobs, lost=_lost):
            if result.told.code == TryLaterError.exit_code and _is_shared(result.turn.book):
                self.patience.waited(result.seconds)
            self.tell(result.turn.place, result.told)
        self.done.books += [self.lines[place] for place in sorted(self.lines)]

    def turns(self) -> Iterator[_Turn]:
        """The books in turn, each with the patience that is left when it begins."""
        waiting: deque[tuple[tuple[int, ...], Mapping[str, Any]]] = deque()
        waiting.extend(((place,), book) for place, book in enumerate(self.job.all))
        while waiting:
            place, book = waiting.popleft()
            patience = self.patience.for_next()
            if "folder" not in book:
                yield _Turn(place, book, self.clock, self.job.file.name, patience)
                continue
            began = self.clock.seconds()
            found = books_in_folder(book, patience=patience)
            if isinstance(found, Told):
                if found.code == TryLaterError.exit_code:
                    self.patience.waited(self.clock.seconds() - began)
                self.tell(place, found)
            else:
                for number, each in reversed([*enumerate(found)]):
                    waiting.appendleft(((*place, number), each))

    def tell(self, place: tuple[int, ...], found: Told) -> None:
        """Keep the line of a book, with the time, and put it into the log."""
        line = " ".join(found.line.split())
        told = Told(found.code, f"{self.clock.moment():%Y-%m-%d %H:%M:%S%z} {found.code} {line}")
        self.lines[place] = told
        why = _write(self.log, told.line) if self.log else ""
        if why:
            self.done.complaints.append(f"{self.log} cannot be written: {why}; the books go on.")
            self.done.codes.append(74)
            self.log = None


def _refresh(turn: _Turn) -> _Refreshed:
    began = turn.clock.seconds()
    told = refresh_book(turn.book, turn.clock, named=turn.named, patience=turn.patience)
    return _Refreshed(turn, told, turn.clock.seconds() - began)


def _lost(turn: _Turn) -> _Refreshed:
    """Of a book whose process was ended."""
    line = f"{turn.book['book']}: its process was ended; it takes more memory than there is."
    return _Refreshed(turn, Told(DataError.exit_code, line), 0.0)


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
