"""The errors a person can meet: one kind per exit code, each saying what, where and what to do.

ToolkitError
├── DataError         65  the data stops the run
├── NotFoundError     66  no such book, sheet, customer or report
├── UnavailableError  69  a needed package or service is missing
├── OutputError       73  the output cannot be created
├── ReadWriteError    74  reading or writing failed
├── TryLaterError     75  locked, changed meanwhile, another run under way
│   └── ReadAgainError    the place moved on since it was read: reading it again settles it
├── NoPermissionError 77  no right to read or write there
└── SettingsError     78  a setting nobody knows, or a value it cannot take
"""

import difflib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager


class ToolkitError(Exception):
    """Something a person can mend; `exit_code` follows sysexits, the text is one to three lines.

    It is English; `language` is that of the book, once it is known, in which a person is told it.
    """

    exit_code = 70
    language = "en"


class DataError(ToolkitError):
    """The data stops the run; `places` are the cells at fault, where they are known.

    The log of a run at night, which others can see, names these and no more of the text.
    """

    exit_code = 65

    def __init__(self, text: str = "", *, places: Iterable[str] = ()) -> None:
        super().__init__(text)
        self.places = tuple(places)


class NotFoundError(ToolkitError):
    """No such book, sheet, customer or report."""

    exit_code = 66


class UnavailableError(ToolkitError):
    """A needed package or service is missing."""

    exit_code = 69


class OutputError(ToolkitError):
    """The output cannot be created."""

    exit_code = 73


class ReadWriteError(ToolkitError):
    """Reading or writing failed on the way."""

    exit_code = 74


class TryLaterError(ToolkitError):
    """Locked or changed meanwhile: the same call may go through later."""

    exit_code = 75


class ReadAgainError(TryLaterError):
    """The place moved on since it was read, or may have taken a write: read it and plan anew."""


class NoPermissionError(ToolkitError):
    """No right to read or write there."""

    exit_code = 77


class SettingsError(ToolkitError):
    """A setting nobody knows, or a value it cannot take."""

    exit_code = 78


@contextmanager
def told_in_language(find_language: Callable[[], str]) -> Iterator[None]:
    """Let people be told errors of what is done within in a language, which only these ask for."""
    try:
        yield
    except ToolkitError as error:
        if "language" not in vars(error):
            error.language = find_language()
        raise


NO_MEMORY = (
    "The book takes more memory than there is.\nDelete what stands far below or right of its lists,"
    " or close other programs, and try again."
)
"""What is said where Python itself finds no memory: the data stops the run then."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Name the known word that is most like this one, and all of them when they are few."""
    names = sorted(known, key=lambda name: (_likeness(word, name), name), reverse=True)
    listed = f"Known: {', '.join(sorted(names))}." if len(names) <= MOST_LISTED else ""
    if names and _likeness(word, names[0]) > LIKE:
        return f"Did you mean {names[0]!r}? {listed}".rstrip()
    return listed or "Nothing is like it."


MOST_LISTED = 8
LIKE = 0.3
"""From this likeness on a known word may be what was meant."""


def _likeness(word: str, known: str) -> float:
    """How much of two words is the same, from 0 to 1; half more where one is in the other."""
    one, other = word.casefold(), known.casefold()
    likeness = difflib.SequenceMatcher(None, one, other).ratio()
    if one and (one in other or other in one):
        return likeness + 0.5
    return likeness


WORST_LAST = (0, 75, 66, 65, 73, 69, 74, 77, 78, 70)
"""Exit codes from the mildest to the worst."""


def worst(codes: Iterable[int]) -> int:
    """The worst of some exit codes; one that is not known is the worst of all."""

    def rank(code: int) -> int:
        return WORST_LAST.index(code) if code in WORST_LAST else len(WORST_LAST)

    return max(codes, key=rank, default=0)


def code_and_line(error: Exception, *, seen_by: str) -> tuple[int, str]:
    """The exit code of an error, and what is said of it in one line.

    `seen_by` is the command that shows where a fault of this program lies.
    """
    if isinstance(error, MemoryError):
        return DataError.exit_code, in_a_line(NO_MEMORY)
    if isinstance(error, ToolkitError):
        return error.exit_code, in_a_line(str(error))
    if isinstance(error, PermissionError):
        return NoPermissionError.exit_code, str(error)
    if isinstance(error, OSError):
        return ReadWriteError.exit_code, str(error)
    return ToolkitError.exit_code, (
        f"{type(error).__name__}, which is a fault of this program; run {seen_by} to see where."
    )


def in_a_line(text: str) -> str:
    """A text in one line, each of its lines a sentence."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return " ".join(line if line.endswith((".", "!", "?", ":")) else f"{line}." for line in lines)
