"""Rows of a raw table that may be no data, to be judged cell by cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.words.folding import fold


class Extra(NamedTuple):
    """A row that is no data: its position, the column that says so, the text there, what it is."""

    position: int
    column: int
    text: str
    what: str
    kept: bool = False
    """Whether the row is read all the same, as it may be a customer."""


@dataclass(frozen=True)
class JudgedRows:
    """The rows of a raw table, those that may be no data with their cells.

    `filled` counts the filled cells of every row. `cells` has only some of the rows, by position,
    blanks as None: an object for each cell of a whole log takes longer than reading it.
    """

    raw: pd.DataFrame
    filled: Any
    cells: Mapping[int, Any]
    _columns: dict[int, list[Any]] = field(default_factory=dict)
    _firsts: dict[int, dict[str, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, raw: pd.DataFrame, filled: Any, positions: list[int]) -> "JudgedRows":
        """The rows of a table, with the cells of those at these positions."""
        held: Any = raw.iloc[positions].to_numpy(dtype=object, copy=True)
        held[pd.isna(held)] = None
        return cls(raw, filled, dict(zip(positions, held, strict=True)))

    @property
    def last(self) -> int:
        """The position of the last row."""
        return len(self.raw) - 1

    @property
    def usual(self) -> float:
        """How many filled cells a row has that has several."""
        several = self.filled[self.filled > 1]
        return float(np.median(several)) if len(several) else 1.0

    def column(self, column: int) -> list[Any]:
        """All cells of a column; a list of thousands of totals looks at the same one for each."""
        if column not in self._columns:
            self._columns[column] = self.raw.iloc[:, column].tolist()
        return self._columns[column]

    def first_of(self, column: int) -> Mapping[str, int]:
        """Each text of a column, folded, with the position of the first row that has it."""
        if column not in self._firsts:
            firsts: dict[str, int] = {}
            for position, cell in enumerate(self.column(column)):
                if isinstance(cell, str):
                    firsts.setdefault(fold(cell), position)
            self._firsts[column] = firsts
        return self._firsts[column]

    def columns_filled(self, position: int) -> list[int]:
        """Positions of the filled cells of a row."""
        return [column for column, value in enumerate(self.cells[position]) if value is not None]

    def is_after_gap(self, position: int) -> bool:
        """Whether a blank row stands above this one."""
        rows = self.raw.index
        return position > 0 and bool(rows[position] - rows[position - 1] > 1)

    def is_before_gap(self, position: int) -> bool:
        """Whether a blank row stands below this one."""
        return position < self.last and self.is_after_gap(position + 1)
