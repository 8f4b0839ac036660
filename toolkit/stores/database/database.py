"""A database as a book: its tables are the sheets, read only."""

from contextlib import AbstractContextManager
from typing import Protocol

import pandas as pd

from toolkit.errors import DataError, NotFoundError, nearest
from toolkit.reading.raw_sheet import as_raw_sheet
from toolkit.schema.inputs import INPUTS
from toolkit.stores.base import Read
from toolkit.stores.database.database_address import SQLITE, DatabaseAddress

UTC = "UTC"


class Tables(Protocol):
    """What a database of any kind gives."""

    def names(self) -> list[str]:
        """Every table and view."""

    def frame(self, name: str) -> pd.DataFrame:
        """The rows of one."""


class Database:
    """Reads the tables of a database, all of them or those that an address names."""

    def __init__(self, address: DatabaseAddress, *, memory: int, zone: str = "") -> None:
        """DuckDB may take `memory` megabytes; points in time are days in this zone, else in UTC."""
        self.address = address
        self.name = address.shown
        self._memory, self._zone = memory, zone or UTC

    def read(self) -> Read:
        """One sheet a table, by its name; those that the address names by what they are."""
        with self._opened() as tables:
            names = tables.names()
            wanted = self._wanted(names)
            # Problems name a table as the database does.
            sheets = {
                title: as_raw_sheet(tables.frame(name), name) for title, name in wanted.items()
            }
        if not sheets:
            raise DataError(f"{self.name} holds no table.")
        return Read(sheets)

    def _opened(self) -> AbstractContextManager[Tables]:
        if self.address.kind == SQLITE:
            from toolkit.stores.database.sqlite_tables import sqlite_tables

            return sqlite_tables(self.address)
        from toolkit.stores.database.duckdb_tables import duckdb_tables

        return duckdb_tables(self.address, self._memory, self._zone)

    def _wanted(self, names: list[str]) -> dict[str, str]:
        """Title -> table; raises NotFoundError for one that the database lacks."""
        if not self.address.tables:
            return {name: name for name in names}
        by_name = {name.casefold(): name for name in names}
        wanted = {}
        for ours, theirs in self.address.tables.items():
            if theirs.casefold() not in by_name:
                raise NotFoundError(
                    f"{self.name} has no table {theirs!r}. {nearest(theirs, names)}"
                )
            wanted[INPUTS[ours].title] = by_name[theirs.casefold()]
        return wanted
