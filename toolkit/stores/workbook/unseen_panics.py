"""What a reader written in Rust says on standard error when it breaks off, kept from the person."""

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO

_STANDARD_ERROR = 2
_ONE_AT_A_TIME = threading.Lock()
"""Two that turn standard error aside at once could leave it turned aside."""


def is_panic(error: BaseException) -> bool:
    """Whether an error is a panic of Rust code: no Exception, of a class that has no home."""
    return type(error).__name__ == "PanicException"


@contextmanager
def unseen_panics() -> Iterator[None]:
    """Let a panic be an error alone; what else is said meanwhile is said when the work is done."""
    with _ONE_AT_A_TIME, _aside() as aside:
        there = _standard_error()
        if there is None or aside is None:
            yield
            return
        os.dup2(aside.fileno(), _STANDARD_ERROR)
        is_told = True
        try:
            yield
        except BaseException as error:
            is_told = not is_panic(error)
            raise
        finally:
            os.dup2(there, _STANDARD_ERROR)
            if is_told:
                aside.seek(0)
                _say(aside.read(), there)
            os.close(there)


@contextmanager
def _aside() -> Iterator[IO[bytes] | None]:
    """A file that is gone afterwards; None where there is no folder for such files."""
    with ExitStack() as held:
        aside = None
        with suppress(OSError):
            aside = held.enter_context(tempfile.TemporaryFile())
        yield aside


def _standard_error() -> int | None:
    """Another name of standard error; None where there is none, as beside a window."""
    with suppress(OSError):
        return os.dup(_STANDARD_ERROR)
    return None


def _say(text: bytes, where: int) -> None:
    with suppress(OSError):
        os.write(where, text)
