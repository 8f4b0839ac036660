"""The command line in a process of its own, forked from one that has loaded all it needs."""

import contextlib
import gc
import os
import resource
import select
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import NamedTuple

MEMORY = 2 * 1024**3
"""Bytes of addresses that a command may take."""
SECONDS = 20.0
"""What it may compute, with the processes that it starts."""
_SMALL = "Customer,Owner\nAdler,Ana\nBerg,Ana\n"
_WAITED = 4
"""Times as long as that it is waited for: other programs may keep the machine busy."""


class Ended(NamedTuple):
    """How a command ended: its code, below 0 by a signal, what it said, how long that took."""

    code: int
    said: str
    seconds: float
    computed: float
    """Seconds, with those of the processes that it started."""

    @property
    def is_killed(self) -> bool:
        """Whether it was ended by somebody, as it took too long or as this was the trial."""
        return self.code == -signal.SIGKILL


def load_all() -> None:
    """Import what every command needs and refresh a small book, so that each process begins with
    all that a first run works out of words and holidays.
    """
    import numpy as np
    import pandas as pd
    import python_calamine

    import toolkit.cli.read
    import toolkit.cli.write
    import toolkit.refresh

    assert np and pd and python_calamine
    assert toolkit.cli.read and toolkit.cli.write and toolkit.refresh
    with tempfile.TemporaryDirectory(prefix="first-") as folder:
        book = Path(folder, "book.csv")
        book.write_text(_SMALL, encoding="utf-8")
        words = ["refresh", str(book), "-q", "--as-of", "2026-11-22", "--to", f"{folder}/out.xlsx"]
        toolkit.cli.cli(words, standalone_mode=False)
    gc.collect()
    gc.freeze()


def command(words: list[str], said: Path, *, seconds: float = SECONDS * _WAITED) -> Ended:
    """Run `retain` with these words; it is killed after so many seconds."""
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        _in_the_child(words, said)
    descriptor = os.pidfd_open(child)
    ready, _, _ = select.select([descriptor], [], [], seconds)
    if not ready:
        os.kill(child, signal.SIGKILL)
    _, status, used = os.wait4(child, 0)
    os.close(descriptor)
    took = time.monotonic() - began
    code = os.waitstatus_to_exitcode(status)
    text = said.read_text(encoding="utf-8", errors="replace") if said.exists() else ""
    return Ended(code, text, took, used.ru_utime + used.ru_stime)


def _in_the_child(words: list[str], said: Path) -> None:
    """Never returns."""
    code = 99
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with said.open("w", encoding="utf-8", errors="replace") as stream:
            os.dup2(stream.fileno(), 1)
            os.dup2(stream.fileno(), 2)
            sys.stdout = sys.stderr = stream
            try:
                from toolkit.cli import cli

                cli(words)
            except SystemExit as ended:
                code = ended.code if isinstance(ended.code, int) else 1
            except BaseException:
                traceback.print_exc(file=stream)
            stream.flush()
    finally:
        with contextlib.suppress(BaseException):
            os.write(2, b"")
        os._exit(code)
