"""Where the tables of a sheet are: side by side, one under another, or named by the file."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from toolkit.reading.grid import Box, Extras, Grid, key_words, label_of
from toolkit.reading.header_rows import (
    HEADER_SEARCH,
    header_row,
    is_header,
    is_upper_row,
    two_rows,
)

MOST_TABLES = 9
"""Tables that are looked for one under another."""
LAST_HEADER = 200_000
"""Rows below this one are not looked at for the header of a further table."""


class FoundTable(NamedTuple):
    """One table in a grid: header, the row after its last, columns, the text above; from 0."""

    upper: int | None
    """The upper row of a header of two rows."""
    header: int
    end: int
    columns: tuple[int, ...]
    caption: str
    below: int = 0
    """How many of its rows, the last ones, stand below what the file names as the table."""


def find_tables(grid: Grid, extras: Extras) -> list[FoundTable]:
    """Tables that the file names, and those around them; else by blank columns and rows."""
    boxes = {name: box for name, box in extras.tables.items() if box.top < grid.height}
    if not boxes:
        return list(_unnamed(grid))
    tables = [_of_box(grid, name, extras) for name in boxes]
    reach = [boxes[table.caption]._replace(bottom=table.end - 1) for table in tables]
    rest = grid.without(reach)
    around = [t for t in _unnamed(rest) if len(grid.known_words(t.header, t.columns)) > 2]
    return [*tables, *around]


def _of_box(grid: Grid, name: str, extras: Extras) -> FoundTable:
    """A table that the file names, with the rows that follow it as if they were of it."""
    box = extras.tables[name]
    width = grid.cells.shape[1]
    columns = tuple(c for c in box.columns if c < width)
    below = 0 if name in extras.totalled else _rows_below(grid, box, columns, extras)
    return FoundTable(None, box.top, box.bottom + 1 + below, columns, name, below)


def _rows_below(grid: Grid, box: Box, columns: tuple[int, ...], extras: Extras) -> int:
    """How many rows follow a table without a gap, if one of them fills more than a cell.

    A program other than Excel writes rows there without making the table longer. Which of them are
    notes is judged as in a list that is no table; a note alone is none of its business.
    """
    first, end = box.bottom + 1, grid.height
    for other in extras.tables.values():
        is_over = not {*other.columns}.isdisjoint(columns)
        if is_over and other.top >= first:
            end = min(end, other.top)
    if first >= end or is_header(grid, first, columns):
        return 0
    filled = grid.filled[first:end, columns].sum(axis=1)
    count = len(filled) if filled.all() else int(filled.argmin())
    return count if (filled[:count] >= min(2, len(columns))).any() else 0


def _unnamed(grid: Grid) -> Iterator[FoundTable]:
    """Tables parted by blank columns and rows, from left to right and downwards."""
    for columns in _side_by_side(grid):
        yield from _one_under_another(grid, columns)


def _side_by_side(grid: Grid) -> list[tuple[int, ...]]:
    """Groups of columns with tables of their own; a blank column in a table does not part it."""
    groups = _neighbours(grid)
    parted = groups[:1]
    for group in groups[1:]:
        if _are_apart(grid, parted[-1], group):
            parted.append(group)
        else:
            parted[-1] += group
    return parted


def _neighbours(grid: Grid) -> list[tuple[int, ...]]:
    """Filled columns in groups without a blank column between them."""
    if not grid.filled.any():
        return []
    columns = np.flatnonzero(grid.filled.any(axis=0))
    after_blank = np.flatnonzero(np.diff(columns) > 1) + 1
    return [tuple(map(int, group)) for group in np.split(columns, after_blank)]


def _are_apart(grid: Grid, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether two groups of columns are two tables: known headers, in other rows or with keys."""
    left_row, right_row = header_row(grid, left), header_row(grid, right)
    if left_row is None or right_row is None:
        return False
    left_words, right_words = grid.known_words(left_row, left), grid.known_words(right_row, right)
    if len(left_words) < 2 or len(right_words) < 2:
        return False
    return left_row != right_row or bool(left_words & right_words & key_words())


def _one_under_another(grid: Grid, columns: tuple[int, ...]) -> Iterator[FoundTable]:
    """The tables of a group of columns: a further one begins with a header after a blank row."""
    starts = _header_starts(grid, columns)
    for start, following in zip(starts, [*starts[1:], None], strict=False):
        end = grid.height
        if following is not None:
            end = following - _lines_above(grid, following, columns)
        upper, lower = two_rows(grid, start, columns)
        own = columns
        if len(starts) > 1:
            used = grid.filled[start:end].any(axis=0)
            own = tuple(c for c in columns if used[c])
        top = lower if upper is None else upper
        yield FoundTable(upper, lower, end, own, _caption(grid, top, columns))


def _header_starts(grid: Grid, columns: tuple[int, ...]) -> list[int]:
    """The header rows of the tables in a group of columns, from the top."""
    best = header_row(grid, columns)
    if best is None:
        return []
    rows = grid.filled_rows(columns)
    starts = [_first_header(grid, best, columns)]
    after_blank = np.flatnonzero(rows[1:] & ~rows[:-1]) + 1
    for row in map(int, after_blank[after_blank > starts[0] + 1]):
        if len(starts) == MOST_TABLES or row > LAST_HEADER:
            break
        start = _header_at(grid, row, columns)
        if start is not None and not _same_header(grid, starts[-1], start, columns):
            starts.append(start)
    return starts


def _first_header(grid: Grid, best: int, columns: tuple[int, ...]) -> int:
    """The header of the topmost table, which may stand above the one with most known headers."""
    rows = grid.filled_rows(columns)
    header = best
    for row in range(best - 2):
        has_table = rows[row + 1] and not rows[row + 1 : best].all()
        if has_table and is_header(grid, row, columns):
            header = row
            break
    for row in range(min(header, HEADER_SEARCH)):
        if is_upper_row(grid, row, columns):
            return row
    return header


def _header_at(grid: Grid, row: int, columns: Sequence[int]) -> int | None:
    """The header of a table that begins here, in this row or below a line of caption."""
    for candidate in (row, row + 1):
        if candidate < grid.height and is_header(grid, candidate, columns):
            return candidate
    return None


def _same_header(grid: Grid, one: int, other: int, columns: Sequence[int]) -> bool:
    return all(label_of(grid.cells[one, c]) == label_of(grid.cells[other, c]) for c in columns)


def _lines_above(grid: Grid, row: int, columns: Sequence[int]) -> int:
    """Lines of caption, one text each, that stand right above a header."""
    count = 0
    while row - count > 0 and len(grid.filled_columns(row - count - 1, columns)) == 1:
        count += 1
    return count


def _caption(grid: Grid, row: int, columns: Sequence[int]) -> str:
    """The nearest single text above a header, if one stands within three rows."""
    for above in range(row - 1, max(row - 4, -1), -1):
        here = grid.filled_columns(above, columns)
        if not here:
            continue
        text = grid.cells[above, here[0]]
        if len(here) > 1 or not isinstance(text, str):
            return ""
        return label_of(text)[:60]
    return ""
