"""Which row of a group of columns is the header, and whether the header has two rows."""

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from toolkit.reading.grid import Box, Grid

_OF_DIGITS = re.compile(r"\s*[-+]?\d[\d\s.,:/'-]*")
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*")
HEADER_SEARCH = 30
"""Title and note rows that may stand above a header."""


def header_row(grid: Grid, columns: Sequence[int]) -> int | None:
    """The row with most known headers near the top, at least two; else the first wide row of text.

    Of a list of names alone one known header is enough. None where nothing stands near the top.
    """
    best, most = None, 1
    texts: dict[int, int] = {}
    widest = 0
    counts = grid.filled[:HEADER_SEARCH, list(columns)].sum(axis=1)
    for row in map(int, np.flatnonzero(counts)):
        values = [grid.cells[row, c] for c in grid.filled_columns(row, columns)]
        texts[row] = sum(isinstance(v, str) and bool(v.strip()) for v in values)
        widest = max(widest, len(values))
        others = sum(not isinstance(v, str) or _is_written_number(v) for v in values)
        score = len(grid.known_words(row, columns)) - others
        if score > most:
            best, most = row, score
    if best is None and texts and np.median(counts[counts > 0]) == 1:
        best = next((row for row in texts if grid.known_words(row, columns)), None)
    if best is not None:
        return best
    wide_enough = max(1, 0.6 * widest)
    wide = [row for row, count in texts.items() if count >= wide_enough]
    return next(iter([*wide, *texts]), None)


def _is_written_number(text: str) -> bool:
    """Whether a text is of digits: a number, a day or a time of a row of data; a year is none.

    >>> [_is_written_number(text) for text in ("2026-08-19", "1.250,00", "2026", "Q1 2026", "")]
    [True, True, False, False, False]
    """
    return bool(_OF_DIGITS.fullmatch(text)) and not _YEAR.fullmatch(text)


def _is_long_number(value: Any) -> bool:
    """Whether a text is a number of three digits and more, or a day, which heads no columns."""
    return isinstance(value, str) and len(value) > 2 and _is_written_number(value)


def is_header(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether a row further down is all text, and nearly all of it known as headers."""
    here = grid.filled_columns(row, columns)
    if len(here) < 2 or not all(isinstance(grid.cells[row, c], str) for c in here):
        return False
    return len(grid.known_words(row, here)) >= max(2, 0.75 * len(here))


def two_rows(grid: Grid, row: int, columns: Sequence[int]) -> tuple[int | None, int]:
    """Upper and lower row of the header at `row`; no upper one where a single row holds it."""
    if row > 0 and _groups_known_headers(grid, row - 1, columns):
        return row - 1, row
    if row + 1 >= grid.height:
        return None, row
    if _groups_known_headers(grid, row, columns, must_show=True):
        return row, row + 1
    if is_upper_row(grid, row, columns):
        return row, row + 1
    return None, row


def _groups_known_headers(
    grid: Grid, upper: int, columns: Sequence[int], *, must_show: bool = False
) -> bool:
    """Whether a row stands over groups of headers in the next row, half of which are known.

    `must_show` asks that some header has no text of its own above it: else the rows are a header
    and its first row of data.
    """
    lower = upper + 1
    tops, subs = grid.filled_columns(upper, columns), grid.filled_columns(lower, columns)
    if not tops or not subs or not _may_head(grid, upper, tops) or not _may_head(grid, lower, subs):
        return False
    if any(_is_long_number(grid.cells[upper, c]) for c in tops):
        return False  # what a program writes for itself above the header
    if len(tops) == 1 and tops[0] == columns[0]:
        return False  # a title above the table
    spans = [
        box
        for box in _merged_over(grid, upper, tops)
        if len(box.columns) < len(columns) and not set(box.columns).isdisjoint(subs)
    ]
    bare = [c for c in subs if c not in tops]
    if not spans and not _stand_over_groups(grid, lower, tops, subs, bare):
        return False
    if must_show and not bare and not spans:
        return False
    return len(grid.known_words(lower, subs)) >= max(1, len(subs) // 2)


def _stand_over_groups(
    grid: Grid, lower: int, tops: Sequence[int], subs: Sequence[int], bare: Sequence[int]
) -> bool:
    """Whether unmerged texts stand over groups: some headers have none, repeat or leave gaps."""
    if len(tops) < 2 or not bare:
        return False
    repeat = len({grid.cells[lower, c] for c in subs}) < len(subs)
    return repeat or not set(tops) <= set(subs)


def is_upper_row(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether a row is the upper one of a header: merged cells, headers under each, then data."""
    tops = grid.filled_columns(row, columns)
    spans = _merged_over(grid, row, tops)
    if not spans or len(tops) < 2 or row + 2 >= grid.height:
        return False
    lower = row + 1
    subs = grid.filled_columns(lower, columns)
    if len(subs) < len(columns) / 2 or not grid.filled[row + 2, list(columns)].any():
        return False
    under_spans = set().union(*(box.columns for box in spans)).intersection(columns)
    if not under_spans.issubset(subs):
        return False
    if not _may_head(grid, row, tops) or not _may_head(grid, lower, subs):
        return False
    if any(len(str(grid.cells[lower, c])) >= 40 for c in subs):
        return False
    return bool(grid.known_words(row, tops) or grid.known_words(lower, subs))


def _merged_over(grid: Grid, row: int, tops: Sequence[int]) -> list[Box]:
    """Cells of a row that are filled and merged over several columns."""
    return [
        box for box in grid.merged if box.top == row and box.is_across_one_row and box.left in tops
    ]


def _may_head(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether all these cells of a row can be headers."""
    return all(_can_be_header(grid.cells[row, c]) for c in columns)


def _can_be_header(value: Any) -> bool:
    """Whether a cell can be a header: text, or a year."""
    if isinstance(value, str):
        return True
    return isinstance(value, int | float) and 1990 <= value <= 2100 and value == int(value)
