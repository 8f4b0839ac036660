"""Rows of ours in wrong columns of a person's sheet, moved out of it, and put right.

They go into a hidden copy. Their entries wait again, so that the next run appends them anew.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.catalogues.catalogue import catalogue
from toolkit.catalogues.labels import find_header
from toolkit.entries.entry_columns import WAITING
from toolkit.render.google_cells import content, lasting_id
from toolkit.render.google_requests import Request
from toolkit.schema.outputs import ENTRIES
from toolkit.stores.google.batches import Requests, in_batches
from toolkit.stores.google.free_names import FreeNames
from toolkit.stores.google.landed_rows import Misplaced, find_misplaced, header_by_headings
from toolkit.stores.google.request_body import all_cells, rows_at_end
from toolkit.stores.google.sheet_marks import BEFORE, changed_mark, new_mark
from toolkit.stores.google.spreadsheet import ENTRY_PAGE, Mark, Meta, Rows, Tab, cell_of

_TAKEN_OUT = "taken out"
"""What the mark of the hidden copy says that it is a copy of."""


def take_back(
    meta: Meta, values: Mapping[int, Rows], nonce: str, *, again: bool = False
) -> list[Request]:
    """A batch that moves rows of ours out of wrong columns and has their entries wait; or nothing.

    A row without an entry is put under its headings in the same batch, and stays where those are
    gone; `again` says that the caller writes it anew. Rows are moved and not deleted: should a
    person's row stand there by then, the next run gives it to them.
    """
    misplaced = find_misplaced(meta, values)
    if misplaced is None:
        return []
    entries = _find_entries(meta, values)
    known_keys = entries.keys() if entries else set()
    with_entry = {index for index in misplaced.numbers if misplaced.key(index) in known_keys}
    others = misplaced.numbers.keys() - with_entry
    righted = {} if again else _righted_rows(misplaced, others)
    leaving = sorted(misplaced.numbers if again else with_entry | righted.keys())
    if not leaving:
        return []
    structure = _move_out(meta, misplaced, leaving)
    marks: list[Request] = []
    if righted:
        rows = [righted[index] for index in sorted(righted)]
        structure.append(rows_at_end({"sheetId": misplaced.tab.id}, rows))
    if entries and with_entry:
        waiting = {misplaced.key(index) for index in with_entry}
        grid = entries.with_waiting(waiting)
        structure.append(all_cells(entries.tab.id, grid))
        state = {**entries.mark.state, "digest": content(grid)}
        marks.append(changed_mark(entries.mark.id, ENTRY_PAGE, **state))
    requests = Requests(structure, [], marks)
    batch: list[Request] = []
    for part in in_batches(requests, turn=meta.turn, nonce=nonce):
        batch += part
    return batch


def _righted_rows(misplaced: Misplaced, indexes: Collection[int]) -> dict[int, list[Any]]:
    """Of these rows, by index, their cells under their headings; those that are gone left out."""
    headings = misplaced.landed.headings
    header = header_by_headings(headings, misplaced.rows)
    righted = {}
    for index in indexes:
        row = misplaced.rows[index]
        filled = [pair for pair in headings if cell_of(row, pair[0] - 1) not in ("", None)]
        if not header or any(text not in header for _, text in filled):
            continue
        cells: list[Any] = [None] * len(header)
        for column, text in filled:
            cells[header.index(text)] = row[column - 1]
        righted[index] = cells
    return righted


def _move_out(meta: Meta, misplaced: Misplaced, indexes: Sequence[int]) -> list[Request]:
    """Move rows into a new hidden sheet, which is marked as a copy, and take them off the mark."""
    tab = misplaced.tab
    names = FreeNames(meta)
    title, sheet = names.title(f"{tab.title[:80]} (before)"), names.id(f"{_TAKEN_OUT} {tab.id}")
    size = {"rowCount": len(indexes), "columnCount": tab.columns}
    properties = {"sheetId": sheet, "title": title, "hidden": True, "gridProperties": size}
    mark_id = lasting_id(f"before {sheet} {meta.turn}")
    digest = content(misplaced.rows[index] for index in indexes)
    requests: list[Request] = [
        {"addSheet": {"properties": properties}},
        new_mark(mark_id, sheet, BEFORE, of=_TAKEN_OUT, digest=digest),
    ]
    for number, index in enumerate(indexes):
        requests.append(_cut(tab, index, sheet, number))
    numbers = {misplaced.numbers[index] for index in indexes}
    requests.append(misplaced.landed.without(numbers))
    return requests


def _cut(tab: Tab, index: int, sheet: int, number: int) -> Request:
    """Cut a whole row and paste it as this row of another sheet."""
    source = {
        "sheetId": tab.id,
        "startRowIndex": index,
        "endRowIndex": index + 1,
        "startColumnIndex": 0,
        "endColumnIndex": tab.columns,
    }
    destination = {"sheetId": sheet, "rowIndex": number, "columnIndex": 0}
    moved = {"source": source, "destination": destination, "pasteType": "PASTE_NORMAL"}
    return {"cutPaste": moved}


@dataclass(frozen=True)
class _EntrySheet:
    """Our sheet of entries as it was read."""

    tab: Tab
    mark: Mark
    rows: Rows

    def _place(self, name: str) -> int | None:
        """Where a column of ours stands, from 0."""
        _, _, names = find_header(ENTRIES, self.rows[:1])
        return next((place for place, found in names.items() if found == name), None)

    def keys(self) -> set[str]:
        """The keys of the entries that stand there."""
        place = self._place("key")
        if place is None:
            return set()
        keys = (cell_of(row, place) for row in self.rows[1:])
        return {str(key) for key in keys if key}

    def with_waiting(self, keys: Collection[str | None]) -> list[list[Any]]:
        """The sheet with these entries not in the call log yet."""
        key, state = self._place("key"), self._place("in_log")
        grid = [list(row) for row in self.rows]
        language, _, _ = find_header(ENTRIES, self.rows[:1])
        waits = catalogue(language).say(WAITING, f"{ENTRIES.name}.in_log")
        if key is None or state is None:
            return grid
        for row in grid:
            if str(cell_of(row, key)) in keys and state < len(row):
                row[state] = waits
        return grid


def _find_entries(meta: Meta, values: Mapping[int, Rows]) -> _EntrySheet | None:
    """Our sheet of entries; None where there is none."""
    tab = meta.pages.get(ENTRY_PAGE)
    mark = tab.mark(ENTRY_PAGE) if tab else None
    return _EntrySheet(tab, mark, values[tab.id]) if tab and mark else None
