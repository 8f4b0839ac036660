"""Where a database is, as a person names it: a file, or `duckdb:PLACE?customers=TABLE&...`."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from toolkit.errors import DataError, NotFoundError, SettingsError, nearest
from toolkit.schema.inputs import INPUTS
from toolkit.words.folding import fold

DATABASE = "duckdb:"
"""How the address of a database begins."""
FROM_ENVIRONMENT = "env:"
DUCKDB, SQLITE, POSTGRES, MYSQL, FILES = "duckdb", "sqlite", "postgres", "mysql", "files"
SERVERS = {"PostgreSQL": POSTGRES, "MySQL": MYSQL}
_SCHEMES = {"postgres": POSTGRES, "postgresql": POSTGRES, "mysql": MYSQL}
_SQLITE_MARK = b"SQLite format 3\0"
_EXAMPLE = "duckdb:env:SALES_DB?customers=clients&calls=activities"


@dataclass(frozen=True)
class DatabaseAddress:
    """A database by its kind, and which of its tables are which; `shown` names it to people."""

    kind: str
    where: str = field(repr=False)
    """Its file, or what a server is reached by, which may hold a password and is never shown."""
    shown: str
    tables: Mapping[str, str] = field(default_factory=dict)
    """Our table -> theirs; without any, all are looked at."""


def database_address(text: str) -> DatabaseAddress:
    """What is meant by `duckdb:PLACE?customers=TABLE&calls=TABLE`, where PLACE may be `env:NAME`.

    Raises SettingsError for a variable that is not set, and for a password on the command line,
    NotFoundError for a file or a table of ours that there is not.
    """
    place, _, query = text.removeprefix(DATABASE).partition("?")
    tables = {_our_table(word): name for word, name in parse_qsl(query)}
    if place.startswith(FROM_ENVIRONMENT):
        variable = place.removeprefix(FROM_ENVIRONMENT)
        return _of(_from_environment(variable), variable, tables)
    if _scheme(place) in _SCHEMES:
        raise SettingsError(
            "The address of a database may hold a password, and stands in no command.\n"
            f"Put it into an environment variable and name that: {_EXAMPLE}."
        )
    return _of(place, "", tables)


def database_file(path: Path) -> DatabaseAddress:
    """A file of a database, of which all tables are looked at."""
    return DatabaseAddress(_kind_of_file(path), str(path), path.name)


def _of(place: str, variable: str, tables: Mapping[str, str]) -> DatabaseAddress:
    kind = _SCHEMES.get(_scheme(place), "")
    if not kind and re.search(r"\b(host|hostaddr|dbname|service)\s*=", place):
        kind = POSTGRES
    if kind:
        return DatabaseAddress(kind, place, variable, tables)
    path = _path(place)
    if not path.exists():
        told = f"the place that {variable} names" if variable else str(path)
        raise NotFoundError(f"There is no {told}.")
    kind = FILES if path.is_dir() else _kind_of_file(path)
    return DatabaseAddress(kind, str(path), path.name or str(path), tables)


def _from_environment(variable: str) -> str:
    place = os.environ.get(variable, "").strip()
    if not place:
        raise SettingsError(
            f"The environment variable {variable} is not set.\n"
            f"Set it to the address of the database, like postgresql://user:password@host/name."
        )
    if place.startswith(DATABASE) and _scheme(place) == DATABASE[:-1]:
        place = place.removeprefix(DATABASE)
    return place


def _scheme(place: str) -> str:
    return place.partition(":")[0].lower() if ":" in place else ""


def _path(place: str) -> Path:
    """A path as it stands, or as a URL has it: ///C:/data is C:/data."""
    place = place.removeprefix("sqlite:")
    if place.startswith("//"):
        place = unquote(place.removeprefix("//"))
        if re.match(r"/[A-Za-z]:", place):
            place = place[1:]
    return Path(place).expanduser()


def _our_table(word: str) -> str:
    by_word = {fold(name): name for name in INPUTS}
    by_word |= {fold(table.title): name for name, table in INPUTS.items()}
    if fold(word) not in by_word:
        raise NotFoundError(f"{word!r} is no table of a book. {nearest(word, INPUTS)}")
    return by_word[fold(word)]


def _kind_of_file(path: Path) -> str:
    """DuckDB or SQLite, by how the file begins."""
    try:
        with path.open("rb") as file:
            start = file.read(16)
    except PermissionError:
        return DUCKDB
    if start == _SQLITE_MARK:
        return SQLITE
    if start[8:12] != b"DUCK":
        raise DataError(f"{path.name} is no DuckDB and no SQLite database.")
    return DUCKDB
