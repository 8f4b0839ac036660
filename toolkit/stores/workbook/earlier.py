"""A workbook that an earlier run left where this one writes to: whether it is ours, of which book, and what was typed into it."""

import hashlib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from toolkit.entries.entry_sheet import entry_rows
from toolkit.entries.schedule_sheet import typed_rows
from toolkit.errors import OutputError
from toolkit.reading.raw_sheet import first_table_of
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES, RUN
from toolkit.stores.base import Filled, Receipt
from toolkit.stores.file_errors import file_errors
from toolkit.stores.our_sheets import PAGE_KEYS, TAG
from toolkit.stores.workbook.grids import Grid, grids
from toolkit.stores.workbook.sheet_facts import uncalculated
from toolkit.stores.workbook.written import (
    MEMORY,
    WORDS,
    remembered,
    typed_over,
)
from toolkit.words.folding import fold
from toolkit.xlsx import (
    Package,
    XlsxError,
    changes,
    check_extent,
    find_sheets,
    read_note,
)


class Earlier(NamedTuple):
    """Its hash, and what people typed into our sheets in it."""

    sha256: str
    filled: Filled
    changed: dict[str, str]


def told_elsewhere(receipt: Receipt, before: Earlier | None) -> None:
    """Say of a copy what happened to it, not to the book it was made from: all of it is new, or replaces an earlier copy."""
    action = "replaced" if before else "added"
    for entry in receipt.sheets.values():
        entry.action = "kept" if entry.action == "kept" else action
    receipt.columns_action = action if receipt.columns_action else ""
    for title, what in before.changed.items() if before else ():
        receipt.notes.append(
            f"{title!r} in the copy before this one had been changed by hand ({what}): that copy is in the backup."
        )


def earlier(path: Path, book: str) -> Earlier | None:
    """What stands at `path`, None when nothing does; raises OutputError when it is not ours, or was made from another book."""
    if not path.exists():
        return None
    with file_errors(path, "Reading"):
        data = path.read_bytes()
    try:
        package = Package.open(data)
        check_extent(package)
        ours = find_sheets(package, TAG)
    except XlsxError:
        ours = {}
    if not ours:
        raise OutputError(
            f"{path.name} exists and was not made by this program; it is left alone.\nChoose another name for --to."
        )
    sheets = grids(data, path.name)
    written = sheets.get(ours.get(fold(RUN.page), ""))
    made_from = _made_from(written.rows) if written else ""
    if made_from and made_from != book:
        raise OutputError(
            f"{path.name} exists and was made from {made_from}, not from {book}.\nChoose another name for --to."
        )
    return Earlier(
        hashlib.sha256(data).hexdigest(),
        filled_in(package, sheets, ours),
        changed_in(package, ours, sheets),
    )


def filled_in(package: Package, sheets: Mapping[str, Grid], ours: Mapping[str, str]) -> Filled:
    """What people typed into our sheets, of the cells of all sheets and the titles of ours by key."""
    title = ours.get(fold(CALL_SCHEDULE.page), "")
    sheet = next((s for s in package.sheets() if s.title == title), None)
    undone = uncalculated(package, sheet) if sheet and title in sheets else {}
    for (row, column), text in undone.items():
        schedule = sheets[title].rows
        if row < len(schedule):
            schedule[row] += [None] * (column + 1 - len(schedule[row]))
            schedule[row][column] = text
    return typed_in(sheets, ours, {(row + 1, column + 1) for row, column in undone})


def typed_in(
    sheets: Mapping[str, Grid], ours: Mapping[str, str], formulas: Collection[tuple[int, int]] = ()
) -> Filled:
    """The same of cells as they stand; `formulas` are cells of the schedule that hold one without its value, counted from 1."""
    titles = [ours.get(fold(page), "") for page in (CALL_SCHEDULE.page, ENTRIES.page)]
    schedule, entries = (
        first_table_of(sheets[title].rows, title) if title in sheets else None for title in titles
    )
    return Filled(
        () if schedule is None else typed_rows(schedule, formulas),
        None if entries is None else entry_rows(entries.cells),
    )


def changed_in(
    package: Package, ours: Mapping[str, str], sheets: Mapping[str, Grid]
) -> dict[str, str]:
    """Sheets of ours that a person changed by hand, each with what was changed first; of what Excel wrote last, values alone."""
    memory = remembered(read_note(package.workbook(), TAG, MEMORY))
    typed = (
        typed_over(memory, ours, {title: grid.rows for title, grid in sheets.items()})
        if memory
        else []
    )
    found = {
        title: changes(package, title, tag=TAG) for key, title in ours.items() if key in PAGE_KEYS
    }
    return {
        **{ours[key]: WORDS for key in typed},
        **{title: told[0].words for title, told in found.items() if told},
    }


def _made_from(run: list[list[Any]]) -> str:
    """The name of the book, as the Run sheet tells it."""
    return next((str(row[1]) for row in run if len(row) > 1 and row[0] == "Book"), "")
