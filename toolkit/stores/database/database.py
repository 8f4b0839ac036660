"""A database as a book: its tables are the sheets, read only."""

from toolkit.errors import DataError, NotFoundError, nearest
from toolkit.schema.inputs import INPUTS
from toolkit.stores.base import Read
from toolkit.stores.database.database_address import SQLITE, DatabaseAddress

UTC = "UTC"


class Database:
    """Reads the tables of a database, all of them or those that an address names."""

    def __init__(self, address: DatabaseAddress, *, memory: int, rows: int, zone: str = "") -> None:
        """DuckDB may take `memory` megabytes, and keeps tables of more than `rows`; points in time
        are days in this zone, else in UTC.
        """
        self.address = address
        self.name = address.shown
        self._memory, self._rows, self._zone = memory, rows, zone or UTC

    def read(self) -> Read:
        """One sheet a table, by its name; those that the address names by what they are.

        Problems name a table as the database does.
        """
        read = self._read_sqlite() if self.address.kind == SQLITE else self._read_by_duckdb()
        if not read.sheets:
            raise DataError(f"{self.name} holds no table.")
        return read

    def _read_sqlite(self) -> Read:
        from toolkit.stores.database.sqlite_tables import sqlite_tables

        with sqlite_tables(self.address) as tables:
            wanted = self._wanted(tables.names())
            return Read({title: tables.sheet(name) for title, name in wanted.items()})

    def _read_by_duckdb(self) -> Read:
        from toolkit.stores.database.duckdb_tables import duckdb_tables

        sheets, kept = {}, {}
        with duckdb_tables(self.address, self._memory, self._zone) as tables:
            for title, name in self._wanted(tables.names()).items():
                table = tables.table(name)
                if table.rows > self._rows:
                    kept[title], sheets[title] = table, table.first()
                    tables.keeps.append(name)
                else:
                    sheets[title] = table.whole()
        return Read(sheets, kept=kept)

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
