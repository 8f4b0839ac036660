"""Tables of an SQLite file, read by Python itself: values come as they were put in.

SQLite keeps any value in any column, which DuckDB's extension refuses; and this needs no package.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from toolkit.errors import DataError, TryLaterError
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.stores.database.database_address import DatabaseAddress


@dataclass(frozen=True)
class SqliteTables:
    """The tables of one open file."""

    connection: sqlite3.Connection
    address: DatabaseAddress

    def names(self) -> list[str]:
        """Every table and view by name."""
        found = self.connection.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
            " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
        )
        return [name for (name,) in found]

    def sheet(self, name: str) -> RawSheet:
        """The rows of a table, in the order they were put in; bytes that are no text are blank."""
        escaped = name.replace('"', '""')
        rows = self.connection.execute(f'SELECT * FROM "{escaped}"')
        headers = [column[0] for column in rows.description]
        frame = pd.DataFrame(rows.fetchall(), columns=headers, dtype=object)
        is_bytes = frame.map(lambda value: isinstance(value, bytes))
        return as_raw_sheet(frame.mask(is_bytes, None), name)


@contextmanager
def sqlite_tables(address: DatabaseAddress) -> Iterator[SqliteTables]:
    """Open a file for reading; raises TryLaterError where another program writes into it."""
    place = f"{Path(address.where).resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(place, uri=True)) as connection:
            yield SqliteTables(connection, address)
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise TryLaterError(
                f"{address.shown} is open for writing in another program.\n"
                "Close it there, and try again."
            ) from error
        raise DataError(f"{address.shown} cannot be read: {error}.") from error
    except sqlite3.DatabaseError as error:
        raise DataError(f"{address.shown} cannot be read: {error}.") from error
