"""Where tables of Spark are, as a person names them: `spark:PLACE?customers=TABLE&calls=TABLE`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from toolkit.errors import NotFoundError, nearest
from toolkit.schema.inputs import INPUTS
from toolkit.stores.opening import SPARK
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_EXAMPLE = "spark:?customers=crm.clients&calls=crm.calls"
_FORMATS = {".csv": "csv", ".json": "json", ".orc": "orc"}


def spark_tables(address: str, spark: "SparkSession") -> dict[str, "DataFrame"]:
    """Our tables by name, as frames.

    PLACE is a folder of files, of which each is called as a table of ours is, or a schema of the
    catalog, or nothing; a TABLE is a path there, or a table of the catalog. Raises NotFoundError
    for a table of ours that there is not, and for an address without customers.
    """
    place, _, query = address.removeprefix(SPARK).partition("?")
    named = {_our_table(word): name for word, name in parse_qsl(query)}
    if not named:
        named = _found_in(Path(place).expanduser())
    if "customers" not in named:
        raise NotFoundError(f"{address} names no table of customers.\nName it, like {_EXAMPLE}.")
    return {ours: _frame(spark, place, theirs) for ours, theirs in named.items()}


def _our_table(word: str) -> str:
    by_word = {fold(name): name for name in INPUTS}
    by_word |= {fold(table.title): name for name, table in INPUTS.items()}
    if fold(word) not in by_word:
        raise NotFoundError(f"{word!r} is no table of a book. {nearest(word, INPUTS)}")
    return by_word[fold(word)]


def _found_in(folder: Path) -> dict[str, str]:
    """The tables of a folder by the names of its files and folders."""
    if not folder.is_dir():
        raise NotFoundError(f"There is no folder {folder}.\nName the tables, like {_EXAMPLE}.")
    by_word = {fold(name): name for name in INPUTS}
    by_word |= {fold(table.title): name for name, table in INPUTS.items()}
    found = {}
    for path in sorted(folder.iterdir()):
        if fold(path.stem) in by_word:
            found[by_word[fold(path.stem)]] = path.name
    return found


def _frame(spark: Any, place: str, name: str) -> "DataFrame":
    """A table by its path, or by its name in the catalog."""
    is_path = "/" in name or "/" in place or Path(place or ".", name).exists()
    if not is_path:
        frame: DataFrame = spark.table(f"{place}.{name}" if place else name)
        return frame
    is_whole = name.startswith("/") or "://" in name
    path = f"{place.rstrip('/')}/{name}" if place and not is_whole else name
    if "://" not in path:
        path = str(Path(path).expanduser().resolve())
    kind = _FORMATS.get(Path(name).suffix.lower(), "parquet")
    reader = spark.read.option("header", True) if kind == "csv" else spark.read
    read: DataFrame = reader.format(kind).load(path)
    return read
