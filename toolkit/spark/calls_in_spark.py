"""A log of calls that is typed and counted in Spark: what is known of each customer comes back.

Its days are days already, and each different word of its columns is read by the reader that reads
it everywhere, once. All else of a log is read row by row, in the bucket of the customer.
"""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any

import pandas as pd

from toolkit import facts
from toolkit.book import Book, has_column
from toolkit.large.staying_log import MOST_WORDS
from toolkit.matching.call_success import with_success
from toolkit.parsing.typed_columns import read_column
from toolkit.reading.flag_headers import says_outcome
from toolkit.reading.mapped import Mapped
from toolkit.schema.inputs import CALLS
from toolkit.spark.call_facts import COUNTED, TAIL
from toolkit.spark.list_in_spark import WHOSE
from toolkit.spark.spark_work import quiet, quoted

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame

_KNOWN = {
    "customer_id",
    "customer",
    "phone",
    "date",
    "channel",
    "outcome",
    "notes",
    "by",
    "minutes",
}
"""Columns that a log may have and be counted in Spark: a plan asks for no rows by them."""
_TABLES = {"customers", "calls", "team", "holidays", "aliases", "rates", "settings"}
"""Tables that a book may have then: those of others ask for rows of calls."""
_EARLIEST = dt.date(1990, 1, 1)
_WORD = "_word"


@dataclass(frozen=True, eq=False)
class CallWords:
    """The words of a log's columns, each as it is read, and where the columns stand."""

    outcomes: pd.DataFrame
    channels: pd.DataFrame
    headers: dict[str, str]
    as_of: dt.date

    @property
    def says(self) -> dict[str, bool]:
        """Which columns the whole log says anything in."""
        return {"channel": bool(self.channels["read"].notna().any()), "outcome": True}


def call_words(book: Book, log: "DataFrame") -> CallWords | None:
    """The words of a log that can be counted in Spark; None for any other log."""
    at = book.mapped["calls"]
    headers = {name: at.headers[place] for name, place in at.positions.items()}
    if not _is_plain(book, at, log, headers):
        return None
    outcomes, channels = (_words(log, headers, name) for name in ("outcome", "channel"))
    if outcomes is None or channels is None:
        return None
    read = pd.DataFrame({"word": outcomes, "read": _read(outcomes, "outcome")})
    calls = pd.DataFrame({"outcome": read["read"], "notes": "x", "date": pd.NaT}, read.index)
    calls["date"] = calls["date"].astype("M8[us]")
    never = dt.date(1900, 1, 1)
    success = with_success(calls, at, book.settings, never, [])["success"]
    of_channels = pd.DataFrame({"word": channels, "read": _read(channels, "channel")})
    return CallWords(read.assign(success=success), of_channels, headers, book.as_of)


def _is_plain(book: Book, at: Mapped, log: "DataFrame", headers: dict[str, str]) -> bool:
    """Whether each row is read by itself, and is asked for nothing but facts."""
    from pyspark.sql import types as T

    is_special = bool(at.more or at.is_made or at.customer or at.export or at.latest_of)
    is_special |= says_outcome(at.header("outcome"))
    if is_special or not {"date", "outcome"} <= headers.keys() or not headers.keys() <= _KNOWN:
        return False
    if not book.mapped.keys() <= _TABLES:
        return False
    if "by" in headers and has_column(book, "handed_over_on"):
        # Who of us has talked with a customer since it changed hands is asked of the rows.
        return False
    day = log.schema[headers["date"]].dataType
    return isinstance(day, T.DateType | T.TimestampType | T.TimestampNTZType)


def _words(log: "DataFrame", headers: dict[str, str], name: str) -> "pd.Series[str] | None":
    """Each different word of a column; None where they are too many to be words."""
    from pyspark.sql import functions as F

    if name not in headers:
        return pd.Series(dtype="str")
    column = F.col(quoted(headers[name])).cast("string")
    found = log.select(column.alias(_WORD)).filter(F.col(_WORD).isNotNull()).distinct()
    words = [row[0] for row in found.limit(MOST_WORDS + 1).collect()]
    return None if len(words) > MOST_WORDS else pd.Series(sorted(words), dtype="str")


def _read(words: "pd.Series[str]", name: str) -> "pd.Series[Any]":
    read, _ = read_column(words, CALLS.column(name).kind)
    return read


def counted(log: "DataFrame", words: CallWords) -> "tuple[DataFrame, DataFrame, DataFrame]":
    """The facts of each customer (`COUNTED`, side by side), the last calls (`TAIL`), and the rows.

    In: the rows of the log with the customer's id under `WHOSE`.
    """
    with quiet():
        # Kept, as each fact is made of it.
        rows = _typed(log, words).repartition("customer_id").persist()
        made = {
            "contacts": facts.contacts(rows, as_of=words.as_of),
            "tries": facts.tries(rows, as_of=words.as_of),
        }
        if "notes" in words.headers:
            made["last_notes"] = facts.last_notes(rows, as_of=words.as_of)
    parts = [made[name].select("customer_id", *_as_parts(name)) for name in made]
    together = reduce(lambda one, other: one.join(other, "customer_id", "left"), parts)
    together = together.select("*", *_blanks(COUNTED.keys() - made.keys()))
    return together, _tail(rows, words.as_of), rows


def part(fact: str, column: str) -> str:
    """The name of a fact's column beside those of others."""
    return f"{fact}_{column}"


def _as_parts(fact: str) -> "list[Column]":
    from pyspark.sql import functions as F

    kinds = COUNTED[fact].items()
    return [F.col(c).cast(kind).alias(part(fact, c)) for c, kind in kinds if c != "customer_id"]


def _blanks(facts_left: Collection[str]) -> "list[Column]":
    """The columns of facts that the log says nothing of."""
    from pyspark.sql import functions as F

    columns = []
    for fact in sorted(facts_left):
        kinds = {name: kind for name, kind in COUNTED[fact].items() if name != "customer_id"}
        columns += [F.lit(None).cast(kinds[c]).alias(part(fact, c)) for c in kinds]
    return columns


def _typed(log: "DataFrame", words: CallWords) -> "DataFrame":
    """The rows as facts ask for them: days, words as they are read, and what came of each call."""
    from pyspark.sql import functions as F

    headers = words.headers
    said = {name: F.col(quoted(header)) for name, header in headers.items()}
    notes = F.lit(None).cast("string")
    if "notes" in headers:
        notes = _notes_udf()(said["notes"].cast("string"))
    none = F.lit(None).cast("string")
    rows = log.select(
        F.col(WHOSE).alias("customer_id"),
        said["date"].cast("date").alias("date"),
        said["outcome"].cast("string").alias("outcome_word"),
        said.get("channel", none).cast("string").alias("channel_word"),
        notes.alias("notes"),
    )
    rows = rows.join(F.broadcast(_table(log, words.outcomes, "outcome")), "outcome_word", "left")
    rows = rows.join(F.broadcast(_table(log, words.channels, "channel")), "channel_word", "left")
    is_begun = (F.col("date") == F.lit(words.as_of)) & F.col("outcome").isNull()
    is_begun = is_begun & F.col("notes").isNull()
    is_early = F.col("date") < F.lit(_EARLIEST)
    # Without a zone: a day is the same day for whoever looks at it.
    day = F.when(~is_begun & ~is_early, F.col("date")).cast("timestamp_ntz")
    success = F.coalesce(F.col("success"), F.lit(-1)).cast("bigint")
    return rows.select("customer_id", day.alias("date"), "channel", "outcome",
                       success.alias("success"), "notes")  # fmt: skip


def _notes_udf() -> Any:
    """Notes as they are read everywhere."""
    from pyspark.sql.functions import pandas_udf  # type: ignore[attr-defined]

    def read(notes: pd.Series) -> pd.Series:
        found, _ = read_column(notes, CALLS.column("notes").kind)
        texts = found.astype(object)
        return texts.where(texts.notna(), None)

    return pandas_udf(read, "string")


def _table(log: "DataFrame", words: pd.DataFrame, name: str) -> "DataFrame":
    """The words of a column as a frame beside the log."""
    texts = words.astype({"read": object})
    texts = texts.assign(read=texts["read"].where(texts["read"].notna(), None))
    rows = [tuple(row) for row in texts.astype(object).itertuples(index=False)]
    schema = f"{name}_word string, {name} string"
    if "success" in words:
        schema += ", success int"
    return log.sparkSession.createDataFrame(rows, schema)


def _tail(rows: "DataFrame", as_of: dt.date) -> "DataFrame":
    """The calls of each customer after the last success, the last visit, and those of this week."""
    from pyspark.sql import Window
    from pyspark.sql import functions as F

    of_customer = Window.partitionBy("customer_id")
    monday = as_of - dt.timedelta(days=as_of.weekday())
    day = F.col("date").cast("date")
    is_success = (F.col("success") == 1) & (day <= F.lit(as_of))
    is_visit = is_success & (F.col("channel") == "visit")
    last = rows.select(
        "*",
        F.max(F.when(is_success, day)).over(of_customer).alias("last_success"),
        F.max(F.when(is_visit, day)).over(of_customer).alias("last_visit"),
    )
    after = F.col("last_success").isNull() | (day > F.col("last_success"))
    is_last_visit = F.coalesce(is_visit & (day == F.col("last_visit")), F.lit(False))
    is_late = F.coalesce(day >= F.lit(monday), F.lit(True))
    kept = last.filter(after | is_last_visit | is_late)
    return kept.select("customer_id", day.alias("date"), *list(TAIL)[2:])
