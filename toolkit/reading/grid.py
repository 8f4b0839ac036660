"""The cells of a sheet as a grid: what is filled, what is merged, which texts are headers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.parsing.currencies import MarkedNumber
from toolkit.schema.inputs import INPUTS
from toolkit.words.folding import fold

LONGEST_HEADER = 80
"""Texts from this length on are no header."""


class Box(NamedTuple):
    """A range of cells, counted from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_across_one_row(self) -> bool:
        """Whether it is one row of several columns."""
        return self.top == self.bottom and self.left < self.right

    @property
    def is_down_one_column(self) -> bool:
        """Whether it is one column of several rows."""
        return self.left == self.right and self.top < self.bottom

    @property
    def columns(self) -> range:
        """Its columns."""
        return range(self.left, self.right + 1)


@dataclass(frozen=True)
class Extras:
    """What a file knows of a sheet beside its values; all counted from 0."""

    merged: tuple[Box, ...] = ()
    tables: Mapping[str, Box] = field(default_factory=dict)
    """Named ranges with a header in their first row."""
    totalled: frozenset[str] = frozenset()
    """Those of them below which a row of totals stands: what follows it is none of theirs."""
    odd: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Texts that stand for errors of formulas, by row and column."""
    currencies: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """The currency with which a cell shows its number, where a workbook has several."""
    shown: Mapping[int, str] = field(default_factory=dict)
    """The columns, from 1, whose numbers show the one currency that a workbook has."""


@dataclass(frozen=True, eq=False)
class Grid:
    """Cells by row and column, both from 0; blanks are None.

    `filled` says which cells count when tables are looked for.
    """

    cells: Any
    filled: Any
    merged: tuple[Box, ...] = ()

    @classmethod
    def of(cls, rows: Sequence[Sequence[Any]], *, skip: Collection[int], extras: Extras) -> "Grid":
        """The grid of a sheet's rows; `skip` names sheet columns (from 1) that are blank in it."""
        width = max(map(len, rows), default=0)
        cells = _as_array(rows, width)
        cells[:, [c - 1 for c in skip if c <= width]] = None
        for (row, column), text in extras.odd.items():
            if row < len(cells) and column < width and column + 1 not in skip:
                cells[row, column] = text
        for (row, column), currency in extras.currencies.items():
            is_inside = row < len(cells) and column < width
            if is_inside and type(cells[row, column]) in (int, float):
                cells[row, column] = MarkedNumber(cells[row, column], currency)
        return cls(cells, pd.notna(cells), extras.merged)

    @property
    def height(self) -> int:
        """How many rows it has."""
        return len(self.cells)

    def without(self, boxes: Sequence[Box]) -> "Grid":
        """The same cells, of which those in the boxes do not count."""
        filled = self.filled.copy()
        for box in boxes:
            filled[box.top : box.bottom + 1, box.left : box.right + 1] = False
        return Grid(self.cells, filled, self.merged)

    def filled_columns(self, row: int, columns: Sequence[int]) -> list[int]:
        """Those of the columns that are filled in a row."""
        return [c for c in columns if self.filled[row, c]]

    def filled_rows(self, columns: Sequence[int]) -> Any:
        """Of each row, whether any of the columns is filled."""
        return self.filled[:, list(columns)].any(axis=1)

    def known_words(self, row: int, columns: Sequence[int]) -> set[str]:
        """Texts of a row, folded, that are known headers, also behind a dash ("Contact - City")."""
        known = _header_words()
        found: set[str] = set()
        for column in columns:
            text = self.cells[row, column]
            if not isinstance(text, str) or len(text) >= LONGEST_HEADER:
                continue
            found.add(fold(text))
            if " - " in text:
                found.add(fold(text.split(" - ", 1)[1]))
        return found & known


def _as_array(rows: Sequence[Sequence[Any]], width: int) -> Any:
    """The rows as an array of objects of this width, blanks as None."""
    cells = np.empty((len(rows), width), dtype=object)
    if rows and all(len(row) == width for row in rows):
        cells[:] = rows
    else:
        for number, row in enumerate(rows):
            cells[number, : len(row)] = row
    cells[np.equal(cells, "")] = None
    return cells


def label_of(value: Any) -> str:
    """A cell as a header: words parted by one space, whole numbers without decimals."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


@cache
def _header_words() -> frozenset[str]:
    """Every word, folded, by which a header is known or may be known."""
    return frozenset().union(*map(header_words_of, INPUTS))


@cache
def header_words_of(table: str) -> frozenset[str]:
    """Words, folded, by which a header of one table is known or may be known."""
    words: set[str] = set()
    for column in INPUTS[table].columns:
        words |= {column.name, column.label, *column.spellings, *column.second, *column.maybe}
    return frozenset(map(fold, words))


@cache
def key_words() -> frozenset[str]:
    """Words, folded, for the customer and for a day: of two tables side by side both have one."""
    words: set[str] = set()
    for table in ("customers", "calls", "orders"):
        for column in INPUTS[table].columns:
            if column.name in ("customer_id", "name", "customer", "date"):
                words |= {column.name, column.label, *column.spellings}
    return frozenset(map(fold, words))
