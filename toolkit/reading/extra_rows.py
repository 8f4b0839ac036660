"""Rows under a header that are no data: totals, headings of sections, and notes below the table."""

import re
from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing.cells import different
from toolkit.reading.heading_rows import heading_rows, like_header, repeated_headers
from toolkit.reading.judged_rows import Extra, JudgedRows
from toolkit.reading.totals_rows import totals_rows, with_totals_word
from toolkit.words.every_language import as_pattern, words_of

_NOTE_WORDS = as_pattern(words_of(lambda language: language.notes))
_NOTE = re.compile(rf"\s*(?:[*†※]|{_NOTE_WORDS})", re.I)
END = 4
"""Rows at the end of a table in which each column is looked at for totals."""
FEW = 2
"""Filled cells that a row of a legend has at most: a sign, and what it means."""
MOST_SPARSE = 40
"""Rows that a legend has at most."""


def extra_rows(
    raw: pd.DataFrame, keys: list[int], merged_rows: Collection[int] = ()
) -> list[Extra]:
    """Totals, headings and notes among the rows of a raw table, in the order of the rows.

    In: the positions of the columns that name a customer or a day, and the sheet rows in which one
    cell is merged over several columns. A table whose columns are typed already has none of these,
    and a list of names alone only notes.
    """
    if not len(raw) or raw.dtypes.iloc[0].kind not in "OT":
        return []
    filled = raw.notna().to_numpy().sum(axis=1)
    values = {column: different(raw.iloc[:, column]) for column in dict.fromkeys((0, *keys))}
    worded = with_totals_word(values)
    alike = like_header(*values[0], str(raw.columns[0]))
    ends = range(max(len(raw) - END, 0), len(raw))
    lone = np.flatnonzero(filled == 1).tolist()
    sparse = range(len(raw) - _count_at_end(filled <= FEW), len(raw))
    rows = JudgedRows.of(raw, filled, sorted({*worded, *alike, *ends, *lone, *sparse}))
    if raw.shape[1] == 1:
        return _notes(rows, ())
    totals, repeated = totals_rows(rows, worded, ends), repeated_headers(rows, alike)
    headings: list[Extra] = []
    if 2 * (filled > 1).sum() > len(raw):
        no_data = {extra.position for extra in (*totals, *repeated)}
        headings = heading_rows(rows, merged_rows, no_data)
    found = [*totals, *headings]
    notes = _notes(rows, {extra.position for extra in found if not extra.kept})
    return sorted([*found, *repeated, *notes], key=lambda extra: extra.position)


def _count_at_end(holds: "np.ndarray[Any, np.dtype[np.bool_]]") -> int:
    """How many rows at the end do, of those that may be looked at cell by cell."""
    last = holds[: -MOST_SPARSE - 1 : -1]
    return len(last) if last.all() else int(last.argmin())


def _notes(rows: JudgedRows, gone: Collection[int]) -> list[Extra]:
    """Notes at the end of a table: lone texts from the first that is apart, long or begins so.

    A legend is one with all that stands below it.
    """
    is_list_of_names = rows.raw.shape[1] == 1
    if not is_list_of_names and float(np.median(rows.filled[:200])) < 2:
        return []
    found: list[Extra] = []
    is_below = is_legend = False
    for position, column in _sparse_rows_at_end(rows, gone):
        cell = rows.cells[position][column]
        if not is_legend and (rows.filled[position] > 1 or not isinstance(cell, str)):
            found.clear()
            is_below = False
            continue
        text = str(cell)
        is_apart = position - 1 in gone or rows.is_after_gap(position)
        says_so = _NOTE.match(text) is not None
        is_legend = is_legend or (is_apart and says_so)
        is_note = says_so or is_apart or len(text.split()) > 7
        if is_legend or is_below or (is_note and not is_list_of_names):
            is_below = True
            found.append(Extra(position, column, text, "a line below the table"))
    return found


def _sparse_rows_at_end(rows: JudgedRows, gone: Collection[int]) -> list[tuple[int, int]]:
    """Position and first filled column of the rows of few cells with which a table ends.

    From the top. Rows that are no data do not part them.
    """
    sparse: list[tuple[int, int]] = []
    for position in range(rows.last, -1, -1):
        if position in gone:
            continue
        if position not in rows.cells or not 0 < rows.filled[position] <= FEW:
            break
        sparse.append((position, rows.columns_filled(position)[0]))
    return sparse[::-1]
