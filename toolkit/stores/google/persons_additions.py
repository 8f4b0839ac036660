"""What people added to our lists in a spreadsheet: columns of their own, and notes on cells.

Both follow the row of a list, which is written anew at each run with its rows in another order.
"""

from collections.abc import Mapping
from typing import NamedTuple

from toolkit.catalogues.labels import find_header
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.ink import Who, who_columns, who_of, who_of_rows
from toolkit.render.layout import lay_out
from toolkit.render.page import Page
from toolkit.stores.google.spreadsheet import Rows, Tab, cell_of
from toolkit.stores.own_columns import (
    OwnColumns,
    followed_lists,
    own_columns,
    with_own_columns,
    without_own,
)

Notes = Mapping[tuple[int, int], str]
"""Notes by row and column from 0."""


class Additions(NamedTuple):
    """A page with the columns of people's own, the notes on its cells, and what has no place."""

    page: Page
    notes: Notes | None
    """None where none is there."""
    is_left: bool
    """Whether something was beside a row, or on one, that is no longer there."""


def own_texts(key: str, rows: Rows) -> OwnColumns | None:
    """The columns of texts that people added to one of our lists; None where there is none.

    A number may be a day or a share, by a format that is not read.
    """
    table = followed_lists().get(key)
    own = own_columns(table, rows) if table else None
    if own and all(cell is None or isinstance(cell, str) for cell in own.cells):
        return own
    return None


def without_own_texts(key: str, rows: Rows) -> Rows:
    """The cells of one of our sheets without what people added that is written again."""
    own = own_texts(key, rows)
    return without_own(rows, own) if own else rows


def has_own_formula(key: str, tab: Tab, rows: Rows) -> bool:
    """Whether a formula stands in a column that people added: it cannot follow its row."""
    if not tab.formulas:
        return False
    own = own_texts(key, rows)
    return own is not None and any(column in own.places for _, column in tab.formulas)


def with_additions(page: Page, tab: Tab, rows: Rows) -> Additions:
    """A page that is written anew, with what people added to it as it stands now."""
    own = own_texts(page.key, rows)
    is_left = False
    if own:
        page, left_over = with_own_columns(page, own)
        is_left = bool(left_over)
    if not tab.notes or page.key not in followed_lists():
        return Additions(page, None, is_left)
    notes, left = _moved_notes(page, tab, rows)
    return Additions(page, notes, is_left or left)


def _moved_notes(page: Page, tab: Tab, rows: Rows) -> tuple[Notes, bool]:
    """The notes of a list where its rows and columns stand now, and whether one has no place.

    Those above the rows, and beside the columns, stay where they are.
    """
    block = lay_out(page).blocks[0]
    _, header, names = find_header(block.table, rows[:HEADER_SEARCH])
    places = {name: place for place, name in names.items()}
    known_by = {name: places.get(name, -1) for name in who_columns(block.table)}
    moved: dict[tuple[int, int], str] = {}
    by_cell: dict[tuple[Who, str], str] = {}
    for (row, column), text in tab.notes.items():
        if row > header and column in names and row < len(rows):
            who = who_of([*known_by], [cell_of(rows[row], at) for at in known_by.values()])
            by_cell[who, names[column]] = text
        else:
            moved[row, column] = text
    for n, who in enumerate(who_of_rows(block.frame, block.table)):
        for placed in block.columns:
            text = by_cell.pop((who, placed.column.name), "")
            if text:
                moved[block.first_row + n, placed.position] = text
    return moved, bool(by_cell)
