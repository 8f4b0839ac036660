"""Rows under a header that are no data: totals, headings of sections, and notes below the table."""

import re
from collections.abc import Collection

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


def extra_rows(
    raw: pd.DataFrame, keys: list[int], merged_rows: Collection[int] = ()
) -> list[Extra]:
    """Totals, headings and notes among the rows of a raw table, in the order of the rows.

    In: the positions of the columns that name a customer or a day, and the sheet rows in which one
    cell is merged over several columns. A table whose columns are typed already has none of these.
    """
    if not len(raw) or raw.shape[1] < 2 or raw.dtypes.iloc[0].kind not in "OT":
        return []
    filled = raw.notna().to_numpy().sum(axis=1)
    values = {column: different(raw.iloc[:, column]) for column in dict.fromkeys((0, *keys))}
    worded = with_totals_word(values)
    alike = like_header(*values[0], str(raw.columns[0]))
    ends = range(max(len(raw) - END, 0), len(raw))
    lone = np.flatnonzero(filled == 1).tolist()
    rows = JudgedRows.of(raw, filled, sorted({*worded, *alike, *ends, *lone}))
    totals, repeated = totals_rows(rows, worded, ends), repeated_headers(rows, alike)
    headings: list[Extra] = []
    if 2 * (filled > 1).sum() > len(raw):
        no_data = {extra.position for extra in (*totals, *repeated)}
        headings = heading_rows(rows, merged_rows, no_data)
    found = [*totals, *headings]
    notes = _notes(rows, {extra.position for extra in found if not extra.kept})
    return sorted([*found, *repeated, *notes], key=lambda extra: extra.position)


def _notes(rows: JudgedRows, gone: Collection[int]) -> list[Extra]:
    """Notes at the end of a table: lone texts from the first that is apart, long or begins so."""
    if float(np.median(rows.filled[:200])) < 2:
        return []
    found: list[Extra] = []
    is_below = False
    for position, column in _lone_texts_at_end(rows, gone):
        text = str(rows.cells[position][column])
        is_apart = position - 1 in gone or rows.is_after_gap(position)
        is_note = _NOTE.match(text) is not None or len(text.split()) > 7
        if is_below or is_apart or is_note:
            is_below = True
            found.append(Extra(position, column, text, "a line below the table"))
    return found


def _lone_texts_at_end(rows: JudgedRows, gone: Collection[int]) -> list[tuple[int, int]]:
    """Position and column of the lone texts with which a table ends, from the top.

    Rows that are no data do not part them.
    """
    lone: list[tuple[int, int]] = []
    for position in range(rows.last, -1, -1):
        if position in gone:
            continue
        if rows.filled[position] != 1:
            break
        column = rows.columns_filled(position)[0]
        if not isinstance(rows.cells[position][column], str):
            break
        lone.append((position, column))
    return lone[::-1]
