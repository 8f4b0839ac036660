"""Files of a folder as tables: each CSV or Parquet file, and each folder of such files, is one."""

from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.errors import DataError
from toolkit.stores.database.database_address import DatabaseAddress

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_READERS = {
    ".parquet": "read_parquet({files}, union_by_name = true, hive_partitioning = false)",
    ".csv": "read_csv({files}, all_varchar = true, union_by_name = true, header = true)",
}


def make_views(connection: "DuckDBPyConnection", address: DatabaseAddress) -> None:
    """A view for each file, or folder of files, that holds a table; files of one table by name.

    Raises DataError where there is none, and where a table is there twice.
    """
    made: set[str] = set()
    for place in sorted(Path(address.where).iterdir()):
        if place.name.startswith((".", "~$")):
            continue
        kind, files = _files_of(place)
        if not files:
            continue
        name = place.stem if place.is_file() else place.name
        if name in made:
            raise DataError(f"{address.shown} holds {name} twice.\nMove one of them away.")
        made.add(name)
        listed = ", ".join("'" + str(file).replace("'", "''") + "'" for file in files)
        reader = _READERS[kind].format(files=f"[{listed}]")
        escaped = name.replace('"', '""')
        connection.execute(f'CREATE VIEW "{escaped}" AS FROM {reader}')
    if not made:
        raise DataError(
            f"{address.shown} holds no .csv and no .parquet file.\n"
            "Put the customer list there as Customers.csv."
        )


def _files_of(place: Path) -> tuple[str, list[Path]]:
    """The files of one table, and their kind; none where it is no table."""
    if place.is_file():
        kind = place.suffix.lower()
        return kind, [place] if kind in _READERS else []
    for kind in _READERS:
        files = sorted(file for file in place.rglob("*") if file.suffix.lower() == kind)
        if files:
            return kind, files
    return "", []
