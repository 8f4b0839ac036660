"""Row keys: the index of a typed table, that says on which sheet a row stands, and where.

A table read from one sheet has the rows of that sheet as its keys. Of a log on several sheets
the number of the sheet is packed above the row, so that tables of a million rows keep a plain
index of integers.
"""

from typing import Any, NamedTuple, TypeVar

import pandas as pd

_KEYS_A_SHEET = 10**9
"""More than the rows of any file."""

Keys = TypeVar("Keys", "pd.Index[Any]", "pd.Series[Any]")


class Row(NamedTuple):
    """A row: the number of its sheet, 0 for the table's first, and its row there, from 1."""

    sheet: int
    row: int


def row_at(key: int) -> Row:
    """The row that a key stands for.

    >>> row_at(17), row_at(int(row_keys(pd.Index([17]), sheet=2)[0]))
    (Row(sheet=0, row=17), Row(sheet=2, row=17))
    """
    return Row(*divmod(key, _KEYS_A_SHEET))


def row_keys(rows: "pd.Index[Any]", *, sheet: int) -> "pd.Index[Any]":
    """The keys of rows of one sheet."""
    return rows + sheet * _KEYS_A_SHEET


def sheets_of_keys(keys: Keys) -> Keys:
    """The number of each row's sheet."""
    return keys // _KEYS_A_SHEET


def rows_of_keys(keys: Keys) -> Keys:
    """Each row's place on its sheet."""
    return keys % _KEYS_A_SHEET
