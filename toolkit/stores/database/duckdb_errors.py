"""Errors of DuckDB and of the databases it attaches, as errors that say what to do.

What a server says may hold its address: it is told apart here, and never passed on.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadWriteError,
    ToolkitError,
    TryLaterError,
    UnavailableError,
)
from toolkit.stores.database.database_address import DatabaseAddress

NEEDS_DUCKDB = 'Run pip install "retention-toolkit[duckdb]".'
_NOT_LET_IN = (
    r"password|authentication|access denied|role .* does not exist|no pg_hba|permission denied"
)
_AWAY = (
    r"connection refused|could not translate|timed? ?out|could not connect|connect to .*server"
    r"|server closed|unknown .*host|name or service|unreachable|no such file or directory"
)
_MISSING = r"database .* does not exist|unknown database"


@contextmanager
def duckdb_errors(address: DatabaseAddress) -> Iterator[None]:
    """Raise what went wrong with a database as an error of ours."""
    import duckdb

    try:
        yield
    except duckdb.OutOfMemoryException as error:
        raise DataError(
            f"{address.shown}: DuckDB took all the memory it may have, and the disk was no help.\n"
            "Give it more with --set database_memory=4000 (megabytes), or make room on the disk."
        ) from error
    except duckdb.Error as error:
        raise _told(address, str(error)) from None


def missing_duckdb(shown: str) -> UnavailableError:
    """What is said where the package is missing."""
    return UnavailableError(
        f"{shown}: reading it needs a package that is missing, DuckDB.\n{NEEDS_DUCKDB}"
    )


def _told(address: DatabaseAddress, said: str) -> ToolkitError:
    """What a database said, by its kind; none of its own words where these may be its address."""
    shown, words = address.shown, said.casefold()
    if "lock" in words and "conflicting" in words:
        return TryLaterError(
            f"{shown} is open for writing in another program.\nClose it there, and try again."
        )
    if "extension" in words and ("download" in words or "not found" in words):
        return UnavailableError(
            f"{shown}: DuckDB's extension {address.kind} is missing and cannot be fetched.\n"
            f"Where there is a network, run: python -c \"import duckdb; duckdb.sql('INSTALL "
            f"{address.kind}')\"."
        )
    if "not a valid duckdb" in words:
        return DataError(f"{shown} is no DuckDB database.")
    if "version" in words and "storage" in words:
        return UnavailableError(
            f"{shown} was written by a newer DuckDB than this one.\n"
            'Run pip install --upgrade "retention-toolkit[duckdb]".'
        )
    if re.search(_MISSING, words):
        return NotFoundError(f"{shown}: its server has no such database.\nCorrect the address.")
    if re.search(_NOT_LET_IN, words):
        return NoPermissionError(
            f"{shown}: the database does not let us in, or not read there.\n"
            "Check user and password in the address, and ask for the right to read."
        )
    if re.search(_AWAY, words):
        return UnavailableError(
            f"{shown}: the database does not answer.\nCheck host and port, and the network."
        )
    return ReadWriteError(f"{shown}: reading the database failed: {_first_line(address, said)}")


def _first_line(address: DatabaseAddress, said: str) -> str:
    """What was said in short, without anything that stands in the address."""
    line = said.splitlines()[0] if said else "it did not say why."
    for part in re.split(r"[\s:/@?&=]+", address.where):
        if len(part) > 2:
            line = line.replace(part, "...")
    return line
