"""Damaged and hostile files of every kind, by seed, and what `retain` may make of them."""

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from _forked import SECONDS, Ended, command
from made.damaged import kind_of, sound

from tests.stores.workbook.hostile_files import hostile

CODES = (0, 65, 73, 74)
"""How a command on such a file may end; 73 and 74 where a copy cannot be made of it."""
MOST_LINES = 12
_CUSTOMERS = b"Customer ID,Customer,Owner\nK1,Adler,Ana\nK2,Berg,Ana\n"
_TABLES = ("range", "table")


def make(seed: int, folder: Path) -> tuple[str, Path]:
    """Put the input of a seed into a folder; its kind, and what `retain` is given."""
    rng = random.Random(seed)
    if seed % 2:
        damage = kind_of(seed)
        path = folder / "book.xlsx"
        path.write_bytes(damage(sound(rng.choice(_TABLES)), rng))
        return f"xlsx {damage.__name__}", path
    suffix, data, kind = hostile(seed)
    if suffix == ".csv" and rng.random() < 0.5:
        book = folder / "book"
        book.mkdir()
        (book / "Customers.csv").write_bytes(_CUSTOMERS)
        (book / f"{rng.choice(('Calls', 'Orders', 'Customers 2'))}.csv").write_bytes(data)
        return f"folder {kind}", book
    path = folder / f"book{suffix}"
    path.write_bytes(data)
    return kind, path


def words_for(seed: int, path: Path, folder: Path) -> list[str]:
    """The command that is tried: reading alone, or all but the writing."""
    if random.Random(seed).random() < 0.3:
        return ["check", str(path), "-q", "--as-of", "2026-11-22"]
    words = ["refresh", str(path), "--dry-run", "-q", "--as-of", "2026-11-22"]
    is_written = path.suffix == ".xlsx"
    return words if is_written else [*words, "--to", str(folder / "out.xlsx")]


def held(folder: Path) -> dict[str, bytes]:
    """All files of a folder, by their paths in it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def wrong(ended: Ended, before: dict[str, bytes], after: dict[str, bytes]) -> str:
    """What must not have happened; "" where all is well."""
    if ended.is_killed or ended.computed > SECONDS:
        return f"took more than {SECONDS:g} s of computing"
    if "Traceback" in ended.said or "panicked" in ended.said:
        return "a traceback"
    if ended.code not in CODES:
        return f"ended with {ended.code}"
    lines = ended.said.strip().splitlines()
    if ended.code and not (lines and lines[0].startswith("retain: ")):
        return "ended without a sentence"
    if ended.code and len(lines) > MOST_LINES:
        return f"said {len(lines)} lines"
    return "" if before == after else "changed a file, or left one"


def try_inputs(first: int, count: int) -> Iterator[str]:
    """Try so many inputs; yields a line for each that goes wrong, and in the end what they came to.

    What goes wrong is kept in a folder that the line names.
    """
    seen: Counter[str] = Counter()
    for seed in range(first, first + count):
        place = Path(tempfile.mkdtemp(prefix=f"hostile-{seed}-"))
        folder = place / "input"
        folder.mkdir()
        kind, path = make(seed, folder)
        before = held(folder)
        ended = command(words_for(seed, path, folder), place / "said.txt")
        what = wrong(ended, before, held(folder))
        seen["wrong" if what else f"{ended.code}"] += 1
        if what:
            yield f"WRONG {seed} {kind}: {what} ({place})"
        else:
            shutil.rmtree(place)
    yield f"{count} inputs: " + ", ".join(f"{n} {code}" for code, n in sorted(seen.items()))
