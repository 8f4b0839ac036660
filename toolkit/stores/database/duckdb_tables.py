"""Tables that DuckDB reads: of its own file, of a server it attaches, or files of a folder."""

import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.large.kept_table import KeptTable
from toolkit.stores.database.database_address import DUCKDB, FILES, DatabaseAddress
from toolkit.stores.database.duckdb_errors import duckdb_errors, missing_duckdb
from toolkit.stores.database.files_as_tables import make_views

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

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
    keeps: list[str] = field(default_factory=list)
    """Tables that are asked for rows later: the connection stays open for them."""

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

    def table(self, name: str) -> KeptTable:
        """A table whose rows are asked for: in the order they were put in.

        A server promises no order: its rows come here first, in the order of their columns. So do
        those of text files, which would be read anew for each question.
        """
        with duckdb_errors(self.address):
            place = self._place(name)
            table = self.connection.sql(f"FROM {place}")
            headers, kinds = tuple(table.columns), tuple(map(str, table.types))
            cells = _as_cells(headers, kinds, self.zone)
            select = f"SELECT {cells} FROM {place}"
            if not self._is_asked_quickly(place):
                here = quoted(f"rows of {name}")
                run = self.connection.execute
                run(f"CREATE TEMP TABLE {here} AS {select} {self._order}")
                select = f"SELECT * FROM {here}"
            kinds = tuple(map(str, self.connection.sql(select).types))
            ((rows,),) = self.connection.execute(f"SELECT count(*) FROM ({select})").fetchall()
        guard = partial(duckdb_errors, self.address)
        return KeptTable(self.connection, select, name, headers, kinds, rows, guard)

    def _place(self, name: str) -> str:
        schema, _, table = name.rpartition(".")
        parts = [self._database, *([schema] if schema else [self._home]), table]
        return ".".join(map(quoted, filter(None, parts)))

    def _is_asked_quickly(self, place: str) -> bool:
        """Whether a table can be asked for a few of its columns without reading all of it."""
        if self.address.kind == DUCKDB:
            return True
        if self.address.kind != FILES:
            return False
        plan = self.connection.execute(f"EXPLAIN SELECT 1 FROM {place}").fetchall()
        return "READ_CSV" not in str(plan).upper()

    @property
    def _order(self) -> str:
        return "" if self.address.kind in (DUCKDB, FILES) else "ORDER BY ALL"

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
    # DuckDB makes the folder when it needs it, and takes it away with the connection.
    aside = Path(tempfile.gettempdir()) / f"retain-{uuid.uuid4().hex}"
    with duckdb_errors(address):
        connection = duckdb.connect(config={"memory_limit": f"{memory}MB"})
        connection.execute(f"SET temp_directory = {literal(str(aside))}")
        connection.execute(f"SET TimeZone = {literal(zone)}")
        tables = DuckTables(connection, address, zone)
        try:
            if address.kind == FILES:
                make_views(connection, address)
            else:
                kind = "" if address.kind == DUCKDB else f"TYPE {address.kind}, "
                where = literal(address.where)
                connection.execute(f"ATTACH {where} AS {_BOOK} ({kind}READ_ONLY)")
            yield tables
        finally:
            if not tables.keeps:
                connection.close()


def quoted(name: str) -> str:
    """A name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as SQL has it."""
    return "'" + text.replace("'", "''") + "'"


def _as_cells(headers: Sequence[str], kinds: Sequence[str], zone: str) -> str:
    """How each column is read: values that a sheet could hold, and text for all other kinds."""
    columns = []
    for place, (name, kind) in enumerate(zip(headers, kinds, strict=True)):
        column = quoted(name)
        if kind == "TIMESTAMP WITH TIME ZONE":
            read = f"timezone({literal(zone)}, {column})"
        elif kind.startswith(_AS_NUMBER):
            read = f"CAST({column} AS DOUBLE)"
        elif kind in _AS_THEY_ARE:
            read = column
        else:
            read = f"CAST({column} AS VARCHAR)"
        columns.append(f"{read} AS c{place}")
    return ", ".join(columns)
