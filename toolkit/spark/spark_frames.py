"""Frames of Spark, and how all workers read their rows: found out by a thousand of them."""

import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from toolkit.by_owner.owner_settings import settings_rows
from toolkit.errors import DataError, nearest
from toolkit.load_book import load_book
from toolkit.matching.match_rows import COLUMNS
from toolkit.reading.mapped import Mapped
from toolkit.schema.inputs import INPUTS, SETTINGS
from toolkit.settings.day_of_run import Day
from toolkit.settings.layers import settings_to_read_by
from toolkit.spark.bucket_book import CUSTOMER_ID, NAME, Reading
from toolkit.spark.calls_in_spark import CallWords, call_words

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

FIRST_ROWS = 1000
"""Rows by which headers are understood."""
MOST_ROWS = 100_000
"""Rows of a table that every worker has, like Team."""
A_BUCKET = 25_000
"""Customers that one worker plans at a time: each bucket costs a third of a second by itself."""


def stays(table: str) -> bool:
    """Whether the rows of a table stay in Spark: the customers, and all that happened with them."""
    return table == "customers" or INPUTS[table].is_log


def plain_frame(frame: "DataFrame", zone: str) -> "DataFrame":
    """The frame with columns that pandas holds as a sheet does: no decimals, no structures.

    A point in time is the wall clock of the session, or of `zone` where that is given.
    """
    from pyspark.sql import functions as F
    from pyspark.sql import types as T

    columns = []
    for field in frame.schema.fields:
        column = F.col(f"`{field.name}`")
        if isinstance(field.dataType, T.DecimalType):
            column = column.cast("double")
        elif isinstance(field.dataType, T.TimestampType):
            column = _in_zone(column, zone)
        elif isinstance(field.dataType, T.ArrayType | T.MapType | T.StructType | T.BinaryType):
            column = column.cast("string")
        columns.append(column.alias(field.name))
    return frame.select(*columns)


def _in_zone(column: Any, zone: str) -> Any:
    from pyspark.sql import functions as F

    wall = column.cast("timestamp_ntz")
    return F.convert_timezone(None, F.lit(zone), wall) if zone else wall


def understood(
    frames: Mapping[str, Any],
    *,
    as_of: Day,
    given: Mapping[str, Any],
    toml: Path | None = None,
) -> tuple[Reading, dict[str, "DataFrame"], CallWords | None]:
    """How the rows of all tables are read, those that stay in Spark, and the words of the calls.

    Collected are the first rows of each, a count, and tables such as Team. Raises DataError for
    what would stop a refresh, TypeError for a table that nobody knows.
    """
    zone = settings_to_read_by(toml, given).time_zone
    staying: dict[str, DataFrame] = {}
    small: dict[str, pd.DataFrame] = {}
    for name, frame in frames.items():
        if name not in INPUTS:
            raise TypeError(f"There is no table {name!r}. {nearest(name, INPUTS)}")
        if frame is not None and stays(name):
            staying[name] = plain_frame(frame, zone)
        elif frame is not None:
            small[name] = _whole(name, frame, zone)
    first = {name: collected(frame.limit(FIRST_ROWS)) for name, frame in staying.items()}
    sheets = {INPUTS[name].title: rows for name, rows in {**small, **first}.items()}
    book = load_book(sheets, name=NAME, as_of=as_of, given=given, toml=toml)
    small.pop(SETTINGS.name, None)  # all of them are handed on
    if "customers" not in book.mapped:
        raise DataError("Customers: no column of it is a name or an id.\nName one Customer ID.")
    staying = {
        name: _with_text_ids(frame, book.mapped[name])
        for name, frame in staying.items()
        if name in book.mapped
    }
    words = call_words(book, staying["calls"]) if "calls" in staying else None
    keys = {name: _keys(book.mapped[name]) for name in staying}
    titles = {at.frame: at.title for at in book.mapped.values()}
    reading = Reading(
        as_of=book.as_of,
        given=dict(given),
        rows=settings_rows(book, titles),
        settings=book.settings,
        small=small,
        headers={name: _headers(frame, name, keys[name]) for name, frame in staying.items()},
        keys=keys,
        buckets=max(1, math.ceil(staying["customers"].count() / A_BUCKET)),
        examples={name: _example(frame) for name, frame in staying.items() if name != "customers"},
        says=words.says if words else None,
    )
    return reading, staying, words


def collected(frame: "DataFrame") -> pd.DataFrame:
    """Few rows, as pandas holds them."""
    names = frame.columns
    rows = [tuple(row) for row in frame.collect()]
    return pd.DataFrame(rows, columns=names, dtype=object)


def _whole(name: str, frame: Any, zone: str) -> pd.DataFrame:
    """A table that every worker has; also one that is pandas' already."""
    if isinstance(frame, pd.DataFrame):
        return frame
    rows = collected(plain_frame(frame, zone).limit(MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        raise DataError(
            f"{INPUTS[name].title}: more than {MOST_ROWS:,} rows, which is too many for a table "
            "that all workers have.\nGive the rows that these customers need."
        )
    return rows


def _keys(at: Mapped) -> dict[str, str]:
    """The columns that name a customer, with their headers."""
    return {name: at.headers[at.positions[name]] for name in COLUMNS if name in at.positions}


def _headers(frame: "DataFrame", table: str, keys: Mapping[str, str]) -> tuple[str, ...]:
    """The headers as workers get them: a log always has one of the customers' ids."""
    if table == "customers" or "customer_id" in keys:
        return tuple(frame.columns)
    return (*frame.columns, CUSTOMER_ID)


def _with_text_ids(frame: "DataFrame", at: Mapped) -> "DataFrame":
    """Ids that are numbers as texts: a blank among them would make them numbers with a comma."""
    from pyspark.sql import functions as F
    from pyspark.sql import types as T

    ids = [c.name for c in INPUTS[at.table].columns if c.kind == "id" and c.name in at.positions]
    headers = {at.headers[at.positions[name]] for name in ids}
    columns = []
    for field in frame.schema.fields:
        column = F.col(f"`{field.name}`")
        if field.name in headers and isinstance(field.dataType, T.IntegralType):
            column = column.cast("string")
        columns.append(column.alias(field.name))
    return frame.select(*columns)


def _example(frame: "DataFrame") -> dict[str, Any]:
    """A value of each column that has any."""
    from pyspark.sql import functions as F

    row = frame.agg(*(F.max(F.col(f"`{name}`")).alias(name) for name in frame.columns)).collect()
    return {name: value for name, value in row[0].asDict().items() if value is not None}
