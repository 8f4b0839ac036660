"""Reading in a process of its own, with an end to its memory and time.

A damaged file can make a reader of cells abort, ask for terabytes or never end. Here that is one
sentence, and the process of the person goes on.
"""

import os
import pickle
import signal
import subprocess
import sys
from typing import NoReturn

from toolkit.errors import DataError
from toolkit.stores.base import Limits
from toolkit.stores.workbook import READ_CELLS
from toolkit.stores.workbook.cells_process import Cells, Job, cells_of

_WAITED = 4
"""Times as long as it may compute it is waited for: other programs may keep the machine busy."""
_OUT_OF_TIME = getattr(signal, "SIGXCPU", None)
"""What ends a process that computed for longer than it may; Windows has no such signal."""
_STARTED = "from toolkit.stores.workbook.cells_process import main; main()"


def read_apart(data: bytes, name: str, limits: Limits, kind: str = "") -> Cells:
    """The facts and cells of a workbook of this kind; without a kind its cells alone.

    Raises DataError where it cannot be read, with its reason, and where the reader breaks off.
    """
    at_most = limits.of(len(data))
    job = Job(data, name, kind, *at_most)
    if not sys.executable:
        # A Python inside another program, which cannot be started by itself.
        return cells_of(job)
    try:
        ended = subprocess.run(
            _command(),
            input=pickle.dumps(job),
            capture_output=True,
            timeout=at_most.seconds * _WAITED,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            check=False,
        )
        is_too_long = _OUT_OF_TIME is not None and ended.returncode == -_OUT_OF_TIME
    except subprocess.TimeoutExpired:
        is_too_long = True
    if is_too_long:
        _refuse(f"{name} is damaged, or takes longer than {at_most.seconds} s to read.", "seconds")
    if ended.returncode:
        _refuse(
            f"{name} is damaged, or takes more than {at_most.megabytes} MB of memory to read.",
            "memory",
        )
    answer: Cells | str = pickle.loads(ended.stdout)
    if isinstance(answer, str):
        raise DataError(answer)
    return answer


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_CELLS]
    return [sys.executable, "-P", "-c", _STARTED]


def _refuse(what: str, setting: str) -> NoReturn:
    raise DataError(
        f"{what}\nOpen it in Excel, delete what stands far below or right of its lists, and save it"
        f" as .xlsx; or allow more, with --set read_{setting}=..."
    )
