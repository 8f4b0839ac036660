"""A table of a database that was not read: its rows are asked for, with the lines they would have.

Everything here is DuckDB's SQL; its columns are called c0, c1, ... by their places.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.reading.places import Origin
from toolkit.reading.raw_sheet import RawSheet

FIRST_ROWS = 1000
"""Rows by which a table is known, and its headers are understood."""


@dataclass(frozen=True, eq=False)
class KeptTable:
    """A table that stays where it is; `select` gives its cells, as a sheet would hold them."""

    connection: Any
    select: str
    name: str
    headers: tuple[str, ...]
    kinds: tuple[str, ...]
    """The types of the columns, as DuckDB names them."""
    rows: int
    guard: Callable[[], AbstractContextManager[None]]
    """Within it the engine's errors are told as ours."""

    @property
    def last_line(self) -> int:
        """The line of the last row, below a header in line 1."""
        return self.rows + 1

    @property
    def numbered(self) -> str:
        """All rows with their lines, as a query to select from."""
        return f"(SELECT row_number() OVER () + 1 AS line, * FROM ({self.select}))"

    def first(self) -> RawSheet:
        """The first rows, and the last one, as a sheet."""
        return self.at(f"SELECT * FROM range(2, {FIRST_ROWS + 2}) UNION SELECT {self.last_line}")

    def at(self, lines: str) -> RawSheet:
        """The rows of these lines, a query, as a sheet."""
        return self._sheet(f"{self.numbered} WHERE line IN ({lines}) ORDER BY line")

    def whole(self) -> RawSheet:
        """All rows, as a sheet: they come into memory."""
        return self._sheet(self.numbered)

    def run(self, query: str) -> list[tuple[Any, ...]]:
        """Run a query, and get the rows that come of it."""
        with self.guard():
            rows: list[tuple[Any, ...]] = self.connection.execute(query).fetchall()
            return rows

    def fetch(self, query: str) -> dict[str, Any]:
        """Columns of NumPy that a query gives."""
        return self.collect(self.connection.sql(query))

    def collect(self, rows: Any) -> dict[str, Any]:
        """Columns of NumPy of a relation."""
        with self.guard():
            return fetched(rows)

    def put(self, name: str, frame: pd.DataFrame) -> None:
        """Put a frame into the engine as a table of this name."""
        texts = [name for name in frame.columns if frame[name].dtype == object]
        self.connection.register("given_frame", frame.astype(dict.fromkeys(texts, "str")))
        self.run(f"CREATE OR REPLACE TEMP TABLE {name} AS FROM given_frame")
        self.connection.unregister("given_frame")

    def _sheet(self, rows: str) -> RawSheet:
        columns = self.fetch(f"SELECT * FROM {rows}")
        lines = columns.pop("line")
        cells = pd.DataFrame(columns, index=pd.Index(lines))
        cells = cells.set_axis([*self.headers], axis=1)
        return RawSheet(cells, Origin(self.name, 1, tuple(range(1, len(self.headers) + 1))))


def fetched(rows: Any) -> dict[str, Any]:
    """Columns of a relation as pandas keeps what it reads: whole numbers with blanks stay whole."""
    return {name: _column(values) for name, values in rows.fetchnumpy().items()}


def _column(values: Any) -> Any:
    mask = np.ma.getmaskarray(values)
    values = np.ma.getdata(values)
    if not mask.any():
        return values
    if values.dtype.kind in "Mf":
        blank = np.datetime64("NaT") if values.dtype.kind == "M" else np.nan
        return np.where(mask, blank, values)
    cells = values.astype(object)
    cells[mask] = None
    return cells
