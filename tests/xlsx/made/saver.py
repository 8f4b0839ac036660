"""Forks, whenever a line comes in, a process that saves over a file until it is killed:
``python -m made.saver FILE ONE TWO``.
"""

import itertools
import os
import sys
import time
from pathlib import Path

from toolkit.xlsx import save, sha256


def save_on_and_on(path: Path, contents: list[bytes]) -> None:
    """Save one content and the other in turn; the first time with a line of the
    process and the seconds it took.
    """
    for number in itertools.count():
        start = time.perf_counter()
        save(
            path,
            contents[number % 2],
            seen=sha256(path),
            backup_dir=path.parent / "backups",
            keep=2,
            stamp=f"{number:06d}",
        )
        if not number:
            print(os.getpid(), time.perf_counter() - start, flush=True)


def main(path: Path, contents: list[bytes]) -> None:
    """One process a line; the next only when it is dead."""
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            save_on_and_on(path, contents)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name).read_bytes() for name in sys.argv[2:]])
