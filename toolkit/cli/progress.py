"""What a slow command says while it works: on standard error, where a person is looking."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.status import Status
    from rich.text import Text

PATIENCE = 1.0
"""Seconds after which a command says what it does; most are done by then."""


@contextmanager
def progress(*, hidden: bool) -> Iterator[Callable[[str], None]]:
    """Give a function that takes what is being done: shown after a second, gone when all is done.

    Nothing is shown where standard error is no terminal.
    """
    if hidden or not sys.stderr.isatty():
        yield _say_nothing
        return
    line = StatusLine()
    timer = Timer(PATIENCE, line.show)
    timer.daemon = True
    timer.start()
    try:
        yield line.tell
    finally:
        timer.cancel()
        line.close()


def _say_nothing(text: str) -> None:
    pass


def pace(count: int, of: int, seconds: float) -> str:
    """How far a work of many workbooks is, how fast it goes, and how long the rest takes.

    >>> pace(50, 200, 100)
    '50 of 200 workbooks, 0.5 a second, 5:00 left'
    >>> pace(0, 200, 3)
    '0 of 200 workbooks'
    """
    told = f"{count:,} of {of:,} workbooks"
    if not count or seconds <= 0:
        return told
    left = round((of - count) * seconds / count)
    return f"{told}, {count / seconds:.1f} a second, {left // 60}:{left % 60:02} left"


class StatusLine:
    """One line that is shown from some moment on; that moment comes in another thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._text = "Starting"
        self._status: Status | None = None
        self._closed = False

    def tell(self, text: str) -> None:
        """What is being done from now on."""
        with self._lock:
            self._text = text
            if self._status:
                self._status.update(_words(text))

    def show(self) -> None:
        """Show what is being done, unless all is done by now."""
        # Imported here, as most commands are done before anything is shown.
        from rich.console import Console
        from rich.status import Status

        with self._lock:
            if not self._closed:
                self._status = Status(_words(self._text), console=Console(stderr=True))
                self._status.start()

    def close(self) -> None:
        """Take the line away."""
        with self._lock:
            self._closed = True
            if self._status:
                self._status.stop()


def _words(text: str) -> "Text":
    """The line, in which brackets of a file's name are no markup."""
    from rich.text import Text

    from toolkit.render.terminal_page import printable

    return Text(f"{printable(text)} ...")
