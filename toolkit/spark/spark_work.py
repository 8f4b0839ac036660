"""Work that Spark gives to workers: on a whole frame in one of them, or bucket by bucket."""

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pandas as pd

from toolkit.schema.model import Table
from toolkit.spark.bucket_book import BUCKET, LINE, ORDER, TABLE, column_in_bucket

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

Work = Callable[[pd.DataFrame], pd.DataFrame]
Kinds = Mapping[str, str]
"""Columns by name, and of what kind each is in Spark."""
_KINDS = {"date": "date", "count": "bigint", "days": "bigint"}
_NUMBERS = ("number", "money", "cents", "share")


def quoted(name: str) -> str:
    """The name of a column as Spark reads it, whatever signs are in it."""
    return "`" + name.replace("`", "``") + "`"


def spark_kinds(table: Table) -> dict[str, str]:
    """The columns of a table of ours, and of what kind each is in Spark."""
    return {
        column.name: "double" if column.kind in _NUMBERS else _KINDS.get(column.kind, "string")
        for column in table.columns
    }


def numbered(frame: "DataFrame") -> "DataFrame":
    """The frame with a number for each row, in its order."""
    from pyspark.sql import functions as F

    return frame.withColumn(ORDER, F.monotonically_increasing_id())


def in_one(frame: "DataFrame", work: Work, kinds: Kinds) -> "DataFrame":
    """What one worker makes of all rows of a frame."""
    from pyspark.sql import functions as F

    return _grouped(frame, F.lit("all"), work, kinds)


def in_one_with(
    frame: "DataFrame",
    other: "DataFrame",
    work: Callable[[pd.DataFrame, pd.DataFrame], pd.DataFrame],
    kinds: Kinds,
) -> "DataFrame":
    """What one worker makes of all rows of two frames."""
    from pyspark.sql import functions as F

    def told(rows: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
        return _as_spark_takes(work(rows, others), kinds)

    one = F.lit("all")
    with quiet():
        grouped = frame.groupBy(one).cogroup(other.groupBy(one))
        return grouped.applyInPandas(told, _schema(kinds))


def by_bucket(
    tables: Mapping[str, "DataFrame"],
    headers: Mapping[str, Sequence[str]],
    work: Work,
    kinds: Kinds,
    buckets: int,
) -> "DataFrame":
    """What workers make of the rows of several tables, bucket by bucket."""
    parts = [_part(name, frame, headers[name]) for name, frame in tables.items()]
    together = parts[0]
    for part in parts[1:]:
        together = together.unionByName(part, allowMissingColumns=True)
    return _grouped(together.repartition(buckets, BUCKET), BUCKET, work, kinds)


def _part(name: str, frame: "DataFrame", headers: Sequence[str]) -> "DataFrame":
    """The rows of a table as they stand among those of others."""
    from pyspark.sql import functions as F

    columns = [F.col(BUCKET), F.lit(name).alias(TABLE)]
    columns += [F.col(ours) for ours in (ORDER, LINE) if ours in frame.columns]
    for place, header in enumerate(headers):
        columns.append(F.col(quoted(header)).alias(column_in_bucket(name, place)))
    return frame.select(*columns)


def _grouped(frame: "DataFrame", by: Any, work: Work, kinds: Kinds) -> "DataFrame":
    def told(rows: pd.DataFrame) -> pd.DataFrame:
        return _as_spark_takes(work(rows), kinds)

    with quiet():
        return frame.groupBy(by).applyInPandas(told, _schema(kinds))


@contextmanager
def quiet() -> Iterator[None]:
    """Without the warning that PySpark gives of each pandas from 3 on: tests hold what we use."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PySpark does not yet fully support", FutureWarning)
        yield


def _as_spark_takes(frame: pd.DataFrame, kinds: Kinds) -> pd.DataFrame:
    """The columns that were promised, with nothing for what is unknown."""
    return pd.DataFrame({name: _column(frame[name], kind) for name, kind in kinds.items()})


def _column(values: "pd.Series[Any]", kind: str) -> "pd.Series[Any]":
    if kind in ("bigint", "int"):
        return pd.to_numeric(values).astype("Int64")
    if kind == "double":
        return pd.to_numeric(values).astype("f8")
    if kind == "date":
        days = pd.to_datetime(values)
        return days.dt.date.where(days.notna(), None)
    texts = values.astype(object)
    return texts.where(texts.notna(), None)


def _schema(kinds: Kinds) -> str:
    return ", ".join(f"{quoted(name)} {kind}" for name, kind in kinds.items())
