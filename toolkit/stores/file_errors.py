"""Errors of the file system and of the workbook library, as errors that say what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadAgainError,
    ReadWriteError,
    TryLaterError,
)
from toolkit.xlsx import Busy, Moved, XlsxError


@contextmanager
def file_errors(path: Path, doing: str) -> Iterator[None]:
    """Raise what went wrong with a file as an error of ours; `doing` is "Reading" or "Writing"."""
    try:
        yield
    except Moved as error:
        raise ReadAgainError(str(error)) from error
    except Busy as error:
        raise TryLaterError(str(error)) from error
    except XlsxError as error:
        raise DataError(f"{path.name}: {error}") from error
    except FileNotFoundError as error:
        raise NotFoundError(f"{doing} {path} failed: it is not there.") from error
    except PermissionError as error:
        raise NoPermissionError(
            f"{doing} {path} is not allowed.\nClose it in other programs, or ask for the right."
        ) from error
    except OSError as error:
        raise ReadWriteError(f"{doing} {path} failed: {error.strerror or error}.") from error
