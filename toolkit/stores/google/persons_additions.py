"""What people added to our lists in a spreadsheet: columns of their own, and notes on cells.

Both follow the row of a list, which is written anew at each run with its rows in another order; so
do formulas in these columns (`own_formulas`).
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from toolkit.catalogues.labels import find_header
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.ink import Who, who_columns, who_of, who_of_rows
from toolkit.render.layout import lay_out
from toolkit.render.page import Page
from toolkit.stores.google.own_formulas import (
    OwnFormulas,
    as_entered,
    can_follow,
    moved_formulas,
    own_formulas,
    without_formulas,
)
from toolkit.stores.google.spreadsheet import Rows, Tab, cell_of
from toolkit.stores.list_moves import moves_of
from toolkit.stores.own_columns import (
    OwnColumns,
    followed_lists,
    own_columns,
    with_own_columns,
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
    places: tuple[int, ...] = ()
    """Where the columns of people's own stand so far, from 0."""
    header: int = 0
    """The row of their headers so far, from 0."""
    formulas: Mapping[tuple[int, int], str] = {}
    """Formulas of people's own by row and column from 0, each said of its own row."""
    links: Mapping[tuple[int, int], str] | None = None
    """Where cells of people's own lead to; None where none does."""


def own_texts(key: str, rows: Rows) -> OwnColumns | None:
    """The columns that people added to one of our lists; None where there is none.

    A number that is a day or a share is one by the format of its column, which goes along; a box
    that is not ticked is blank.
    """
    table = followed_lists().get(key)
    return own_columns(table, _without_unticked(rows)) if table else None


def _without_unticked(rows: Rows) -> Rows:
    return [list(map(_unless_unticked, row)) for row in rows]


def _unless_unticked(cell: Any) -> Any:
    return None if cell is False else cell


def without_own_texts(key: str, rows: Rows) -> Rows:
    """The cells of one of our sheets without the columns that people added, wherever they stand."""
    own = own_texts(key, rows)
    if own is None:
        return rows
    return [_without(row, own.places) for row in rows]


def _without(row: Sequence[Any], places: Collection[int]) -> list[Any]:
    return [cell for place, cell in enumerate(row) if place not in places]


def _formulas(key: str, tab: Tab, rows: Rows) -> OwnFormulas | None:
    """The formulas in columns that people added to one of our lists; None where there is none."""
    own = own_texts(key, rows) if tab.formulas else None
    return own_formulas(followed_lists()[key], tab, rows, own.places) if own else None


def has_fixed_formula(key: str, tab: Tab, rows: Rows) -> bool:
    """Whether a formula in a column that people added cannot follow its row."""
    found = _formulas(key, tab, rows)
    return found is not None and not can_follow(found)


def rows_as_entered(key: str, tab: Tab, rows: Rows) -> Rows:
    """The cells of one of our sheets with the formulas of people's own columns as they were
    entered, each said of its own row.
    """
    found = _formulas(key, tab, rows)
    return as_entered(found, rows) if found else rows


def rows_as_typed(key: str, tab: Tab, rows: Rows) -> Rows:
    """The cells of one of our sheets without what formulas of people's own columns show."""
    found = _formulas(key, tab, rows)
    return without_formulas(found, rows) if found else rows


def with_additions(page: Page, tab: Tab, rows: Rows) -> Additions:
    """A page that is written anew, with what people added to it as it stands now."""
    found = _formulas(page.key, tab, rows)
    own = own_texts(page.key, without_formulas(found, rows) if found else rows)
    is_left, header = False, 0
    formulas: Mapping[tuple[int, int], str] = {}
    if own:
        _, header, _ = find_header(page.blocks[0].table, rows[:HEADER_SEARCH])
        page, left_over = with_own_columns(page, own)
        is_left = bool(left_over)
    if own and found and can_follow(found):
        formulas, has_no_place = moved_formulas(found, page, rows, own.places)
        is_left = is_left or has_no_place
    notes = None
    if tab.notes and page.key in followed_lists():
        notes, left = _moved_notes(page, tab, rows)
        is_left = is_left or left
    places = own.places if own else ()
    links = _moved_links(page, tab, rows, places) if places and tab.links else None
    return Additions(page, notes, is_left, places, header, formulas, links)


def _moved_links(page: Page, tab: Tab, rows: Rows, own: Sequence[int]) -> Notes | None:
    """Where the cells of people's own lead to, by their places now; one beside a row that is gone
    went with its words.
    """
    theirs = {at: link for at, link in tab.links.items() if at[1] in own and at[0] < len(rows)}
    if not theirs:
        return None
    moves, beside = moves_of(page, rows, own)
    by_cell = {(beside.old[row], column): link for (row, column), link in theirs.items()}
    moved = {}
    for n, who in enumerate(beside.new):
        for column in own:
            link = by_cell.pop((who, column), "")
            if link:
                moved[moves.new.first + n, moves.columns[column]] = link
    return moved


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
