"""Refreshes damaged workbooks and prints what became of each:
``python -m made.fuzz FIRST LAST FOLDER``.

It runs in a process of its own with little memory and an alarm, so that a crash, a hang or a
run-away allocation ends this process and not the tests; the last line printed then names the case.
"""

import contextlib
import datetime as dt
import io
import os
import pickle
import random
import resource
import shutil
import signal
import sys
import time
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Any

import python_calamine

import toolkit.stores.workbook.compose as compose_module
from made.damaged import kind_of, sound
from made.zips import raw_members
from toolkit import refresh
from toolkit.errors import ToolkitError
from toolkit.make_output import Placed
from toolkit.stores.base import Output

DAY, STAMP = dt.date(2026, 11, 22), "20261122-080000"
SECONDS, MEMORY = 20, 3 << 30
PATCHED = {
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "docProps/app.xml",
}
OURS = ("xl/worksheets/", "xl/drawings/", "xl/charts/", "xl/tables/", "xl/comments", "xl/calcChain")


def refreshed(kind: str, folder: Path) -> bytes:
    """A sound workbook after one refresh, so that what we wrote ourselves is damaged too."""
    path = folder / "sound.xlsx"
    path.write_bytes(sound(kind))
    refresh.run(path, as_of=DAY, stamp=STAMP)
    done = path.read_bytes()
    path.unlink()
    shutil.rmtree(folder / "sound backups")
    return done


def remember_what_was_computed() -> None:
    """Let the numbers and the drawn pages be made once for what was read alike:
    damage mostly leaves them as they were.
    """
    books: dict[bytes, Any] = {}
    outputs: dict[int, tuple[Placed, Output]] = {}
    drawn: dict[tuple[Any, ...], tuple[Any, bytes]] = {}
    load, output, draw = refresh.load_book, refresh.full_output, compose_module.draw

    def remembered_book(sheets: Any, **more: Any) -> Any:
        held = [
            (
                name,
                replace(raw, cells=None),
                raw.headers,
                list(raw.cells.index),
                raw.cells.values.tolist(),
            )
            for name, raw in sheets.items()
        ]
        key = pickle.dumps((held, more["epoch"], more["filled"]))
        if key not in books:
            books[key] = load(sheets, **more)
        return books[key]

    def remembered_output(made: Placed, **more: Any) -> Output:
        if id(made.book) not in outputs:
            outputs[id(made.book)] = made, output(made, **more)
        return outputs[id(made.book)][1]

    def remembered_draw(pages: Any, titles: dict[str, str], **more: Any) -> bytes:
        key = id(pages), *titles.values(), repr(more)
        if key not in drawn:
            drawn[key] = (
                pages,
                draw(pages, titles, **more),
            )  # held, so that no other pages get this id
        return drawn[key][1]

    refresh.load_book, refresh.full_output, compose_module.draw = (
        remembered_book,
        remembered_output,
        remembered_draw,
    )


def old_values(data: bytes, like: bytes) -> dict[str, list[list[Any]]]:
    """Values of the sheets and columns that stood in ``like``, read from ``data``."""
    names = python_calamine.load_workbook(io.BytesIO(like)).sheet_names
    book, first = (python_calamine.load_workbook(io.BytesIO(x)) for x in (data, like))
    found = {}
    for name in names:
        shape = [len(row) for row in first.get_sheet_by_name(name).to_python(skip_empty_area=False)]
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        found[name] = [row[:width] for row, width in zip(rows, shape, strict=False)]
    return found


def broken_promise(path: Path, old: bytes, fresh: bool, again: bool) -> str | None:
    """What a refresh that went through did wrong; None when it kept everything."""
    new = path.read_bytes()
    if fresh and old_values(new, old) != old_values(old, old):
        return "old values changed"
    before, after = raw_members(old), raw_members(new)
    touched = {name for name, member in before.items() if after.get(name) != member}
    allowed = PATCHED if fresh else set()
    plain = {name.lstrip("/").replace("\\", "/").lower() for name in touched}
    wrong = {
        name for name in plain - {part.lower() for part in allowed} if not name.startswith(OURS)
    }
    if fresh and (wrong or len([n for n in touched if "worksheets/" in n]) > 1):
        return f"changed {sorted(touched)}"
    for _ in range(
        again * (1 if fresh else 3)
    ):  # where parts of ours were damaged, a later run is the first to change nothing
        new = path.read_bytes()
        refresh.run(path, as_of=DAY, stamp=STAMP)
    return None if path.read_bytes() == new else "a second run differs"


def kept_or_not(path: Path, old: bytes, fresh: bool, again: bool) -> str:
    """``done``, or what was not kept."""
    try:
        problem = broken_promise(path, old, fresh, again)
    except ToolkitError as error:
        problem = f"a second run is refused: {error}"
    return f"BAD {problem}" if problem else "done"


def outcome(data: bytes, path: Path, fresh: bool, again: bool) -> str:
    """Refresh one damaged workbook: ``refused 65``, ``done`` or, after ``BAD``,
    what should not have happened.
    """
    path.write_bytes(data)
    try:
        refresh.run(path, as_of=DAY, stamp=STAMP)
        result = kept_or_not(path, data, fresh, again)
    except ToolkitError as error:
        text = str(error)
        said = error.exit_code in (65, 74) and 20 < len(text) < 600 and len(text.splitlines()) <= 3
        result = f"refused {error.exit_code}" if said else f"BAD {error.exit_code} {text[:300]!r}"
        if path.read_bytes() != data:
            result = "BAD the file changed"
    except BaseException as error:
        traceback.print_exc()
        result = f"BAD {type(error).__name__}: {str(error)[:200]!r}"
    backups = path.parent / "book backups"
    if set(path.parent.iterdir()) - (
        {backups, path} if result == "done" else {path}
    ) and not result.startswith("BAD"):
        result = f"BAD left behind: {sorted(p.name for p in path.parent.iterdir())}"
    shutil.rmtree(backups, ignore_errors=True)
    return result


def main(first: int, last: int, folder: Path) -> None:
    """Go through the seeds; one line before each case and one after it."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    os.fsync = lambda _: None  # a crash of the machine is not what is tried here
    remember_what_was_computed()
    bases = [
        (sound("range"), True),
        (sound("table"), True),
        (refreshed("table", folder), False),
        (sound("epoch"), True),
    ]
    seconds = max(SECONDS, 15 * int(time.process_time()))  # imports and a refresh took that long
    for seed in range(first, last):
        rng = random.Random(seed)
        damage = kind_of(seed)
        base, fresh = bases[seed % len(bases)]
        print(f"{seed} {damage.__name__}", end=" ", flush=True)
        # Of computing, as others may keep the machine busy.
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.alarm(10 * seconds)
        with contextlib.redirect_stdout(sys.stderr):
            result = outcome(damage(base, rng), folder / "book.xlsx", fresh, again=seed % 7 == 0)
        signal.alarm(0)
        signal.setitimer(signal.ITIMER_PROF, 0)
        print(result.replace("\n", " "), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
