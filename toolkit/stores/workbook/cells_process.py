"""The process that reads the cells of a workbook for another one: a job comes in, cells go out.

`read_apart` starts it. It imports what reads, and no more.
"""

import pickle
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from toolkit.errors import DataError
from toolkit.stores.workbook.file_facts import FileFacts
from toolkit.stores.workbook.grids import Grid, grids
from toolkit.stores.workbook.other_kinds import facts_told_by

Cells = tuple[FileFacts, dict[str, Grid]]
_OF_THIS_PROCESS = Path("/proc/self/statm")
"""Where Linux tells what a process has taken; other systems have no limit of memory here."""


class Job(NamedTuple):
    """A workbook to be read, and what may be taken for it."""

    data: bytes
    name: str
    kind: str
    """.xls, .xlsb or .ods, whose facts are read as well; "" for the cells alone."""
    megabytes: int
    seconds: int


def cells_of(job: Job) -> Cells:
    """The facts and the cells of a workbook; raises DataError where it is damaged."""
    facts = FileFacts({}, {}, {})
    if job.kind:
        facts = facts_told_by(job.data, job.kind, job.name)
    return facts, grids(job.data, job.name)


def main() -> None:
    """Read the job from standard input; cells go to standard output, or a text with the reason."""
    job: Job = pickle.load(sys.stdin.buffer)
    _limit(job.megabytes, job.seconds)
    answer: Cells | str
    try:
        facts, cells = cells_of(job)
        answer = facts, {title: _without_blank_rows(grid) for title, grid in cells.items()}
    except DataError as error:
        answer = str(error)
    pickle.dump(answer, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)


def _without_blank_rows(grid: Grid) -> Grid:
    """The same cells; a row without any is empty, as a million of them between two values is."""
    rows = [[] if row.count("") == len(row) else row for row in grid.rows]
    return grid._replace(rows=rows)


def _limit(megabytes: int, seconds: int) -> None:
    """Let this process take so much more of memory and of computing, and leave nothing behind.

    Windows has no such limits; there the time alone ends it (`read_apart`).
    """
    try:
        import resource
    except ImportError:
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    if not _OF_THIS_PROCESS.exists():
        return
    taken = int(_OF_THIS_PROCESS.read_text().split()[0]) * resource.getpagesize()
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = taken + megabytes * 1_000_000
    allowed = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (allowed, most))
