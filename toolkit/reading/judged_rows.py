"""Rows of a raw table that may be no data, to be judged cell by cell."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import pandas as pd


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
