"""One writer of ours at a time: a lock for each book, for every face and command."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from toolkit.errors import TryLaterError

FOLDER = "retention-toolkit"
"""The folder of the user's state that locks stand in: beside a book they would be litter."""
PATIENCE = 10.0
"""Seconds that a writer waits for another one; what it read may then have changed."""


@contextmanager
def book_lock(book: Path) -> Iterator[bool]:
    """Hold the lock of a book, a file or a folder, while it is looked at and replaced.

    It keeps out the writers of this user on this machine; others are found by what they changed.
    Raises TryLaterError where another run holds it for longer than `PATIENCE`. Where no lock can be
    made, as on a machine without a home, the book is written without one; whether there is one is
    yielded.
    """
    from filelock import FileLock, Timeout
    from platformdirs import user_state_path

    name = hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:16]
    path = user_state_path(FOLDER, appauthor=False) / "locks" / f"{name}.lock"
    lock = FileLock(path, timeout=PATIENCE)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise TryLaterError(
            f"Another run writes into {book.name}; this one does nothing.\nTry again in a moment."
        ) from None
    except OSError:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()
