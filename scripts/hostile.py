"""Hostile files, and runs that are killed: what must never happen, tried many times by seed.

python scripts/hostile.py --inputs 3000 --kills 500     the whole; an hour or more
python scripts/hostile.py --inputs 300 --from 5000      other inputs

Each input is a damaged or hostile workbook of any kind, a CSV file or a folder; each command on it
has 2 GB of addresses and 20 s, and must end with a sentence, without a traceback, and leave all
files as they are. Each kill ends a refresh at a random moment, in a workbook, a copy and a folder,
after an entry was typed: after the next run each entry stands in the log once, and nothing else is
left. Ends with 1 where anything went wrong. Linux only, as it forks and limits processes.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "xlsx")]

from _forked import load_all  # noqa: E402
from _hostile_inputs import try_inputs  # noqa: E402
from _kills import try_kills  # noqa: E402


def main() -> int:
    """Try what was asked for, say what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--inputs", type=int, default=0, help="how many files")
    parser.add_argument("--kills", type=int, default=0, help="how many killed runs of each way")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the first seed")
    asked = parser.parse_args()
    load_all()
    failed = 0
    for tried in (try_inputs(asked.first, asked.inputs), try_kills(asked.first, asked.kills)):
        for line in tried:
            failed += line.startswith("WRONG")
            print(line, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
