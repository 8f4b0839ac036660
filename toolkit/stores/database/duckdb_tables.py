"""Tables that DuckDB reads: of its own file, of a server it attaches, or files of a folder."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from toolkit.stores.database.database_address import DUCKDB, FILES, DatabaseAddress
from toolkit.stores.database.duckdb_errors import duckdb_errors, missing_duckdb
from toolkit.stores.database.files_as_tables import make_views

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

_BOOK = "book"
"""The name of an attached database in this connection."""
_HOME = {DUCKDB: "main", "postgres": "public", FILES: "main"}
"""The schema whose tables are called by their names alone."""
_AS_NUMBER = ("DECIMAL",)
_AS_THEY_ARE = (
    "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER",
    "FLOAT", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS",
    "TIMESTAMP_NS", "TIME", "VARCHAR",
)  # fmt: skip
"""Types that come as values; all others come as the text that DuckDB writes."""


@dataclass(frozen=True)
class DuckTables:
    """The tables of one open database; read only."""

    connection: "DuckDBPyConnection"
    address: DatabaseAddress
    zone: str
    """The time zone in which points in time are days."""

    def names(self) -> list[str]:
        """Every table and view by name, with its schema in front where that is not the usual."""
        with duckdb_errors(self.address):
            found = self.connection.execute(
                "SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = $1"
                " AND NOT internal UNION SELECT schema_name, view_name FROM duckdb_views()"
                " WHERE database_name = $1 AND NOT internal ORDER BY ALL",
                [self._database],
            ).fetchall()
        home = _HOME.get(self.address.kind)
        return [name if schema == home else f"{schema}.{name}" for schema, name in found]

    def frame(self, name: str) -> pd.DataFrame:
        """The rows of a table: in the order they were put in, of a server in that of its columns.

        A server promises no order.
        """
        with duckdb_errors(self.address):
            table = self.table(name)
            if self.address.kind not in (DUCKDB, FILES):
                table = table.order("ALL")
            return _frame_of(table.project(_as_cells(table, self.zone)).fetchnumpy())

    def table(self, name: str) -> "DuckDBPyRelation":
        """A table as a relation, none of which was read yet."""
        schema, _, table = name.rpartition(".")
        parts = [self._database, *([schema] if schema else [self._home]), table]
        return self.connection.sql(f"FROM {'.'.join(map(quoted, filter(None, parts)))}")

    @property
    def _home(self) -> str:
        return _HOME.get(self.address.kind, "")

    @property
    def _database(self) -> str:
        return "memory" if self.address.kind == FILES else _BOOK


@contextmanager
def duckdb_tables(address: DatabaseAddress, memory: int, zone: str) -> Iterator[DuckTables]:
    """Open a database for reading; DuckDB takes at most so many megabytes of memory.

    What does not fit goes to a folder that is gone afterwards. Raises UnavailableError where the
    package, or the server, is missing.
    """
    try:
        import duckdb
    except ImportError as error:
        raise missing_duckdb(address.shown) from error
    with tempfile.TemporaryDirectory(prefix="retain-") as aside, duckdb_errors(address):
        connection = duckdb.connect(config={"memory_limit": f"{memory}MB"})
        with connection:
            connection.execute(f"SET temp_directory = {literal(aside)}")
            connection.execute(f"SET TimeZone = {literal(zone)}")
            if address.kind == FILES:
                make_views(connection, address)
            else:
                kind = "" if address.kind == DUCKDB else f"TYPE {address.kind}, "
                where = literal(address.where)
                connection.execute(f"ATTACH {where} AS {_BOOK} ({kind}READ_ONLY)")
            yield DuckTables(connection, address, zone)


def quoted(name: str) -> str:
    """A name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as SQL has it."""
    return "'" + text.replace("'", "''") + "'"


def _as_cells(table: "DuckDBPyRelation", zone: str) -> str:
    """How each column is read: values that a sheet could hold, and text for all other kinds."""
    columns = []
    for name, kind in zip(table.columns, map(str, table.types), strict=True):
        column = quoted(name)
        if kind == "TIMESTAMP WITH TIME ZONE":
            read = f"timezone({literal(zone)}, {column})"
        elif kind.startswith(_AS_NUMBER):
            read = f"CAST({column} AS DOUBLE)"
        elif kind in _AS_THEY_ARE:
            read = column
        else:
            read = f"CAST({column} AS VARCHAR)"
        columns.append(f"{read} AS {column}")
    return ", ".join(columns)


def _frame_of(columns: dict[str, Any]) -> pd.DataFrame:
    """Columns as pandas keeps what it reads from sheets: whole numbers with blanks stay whole."""
    return pd.DataFrame({name: _column(values) for name, values in columns.items()})


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
