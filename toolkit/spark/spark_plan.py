"""The plan of frames that stay in Spark: a list, logs of its customers, and what comes of them.

The list is looked at as a whole by one worker, for what goes by all customers: who repeats whom,
which bucket each is in, and the tiers. All else is worked out bucket by bucket, by the very
functions that plan a workbook.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from toolkit.book import Book
from toolkit.large.large_log import TablesWithLog
from toolkit.matching.match_rows import COLUMNS
from toolkit.planning.planning import Planning
from toolkit.reports.call_schedule_report import call_schedule as schedule_of
from toolkit.reports.from_frames import without_ours
from toolkit.schema.outputs import ADDED, CALL_SCHEDULE, WHOLE_LIST
from toolkit.settings.day_of_run import Day
from toolkit.spark.bucket_book import (
    BUCKET,
    LINE,
    ORDER,
    TABLE,
    Reading,
    book_of_rows,
    id_header,
    rows_of,
)
from toolkit.spark.call_facts import COUNTED, TAIL, CallFacts, typed
from toolkit.spark.calls_in_spark import CallWords, counted, part
from toolkit.spark.list_in_spark import (
    KNOWN,
    LISTED,
    NAMED,
    TRIED,
    WHOLE,
    WHOSE,
    key_column,
    known_rows,
    list_rows,
    named_customers,
    whole_rows,
)
from toolkit.spark.spark_frames import understood
from toolkit.spark.spark_work import by_bucket, in_one, in_one_with, numbered, quoted, spark_kinds

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

WHOLE_ROWS = "whole"
"""What the whole list says of the customers of a bucket, as one of its tables."""
CALL_FACTS, CALL_TAIL = "call_facts", "call_tail"
"""A log of calls that is counted in Spark, as two tables."""
_FACTS = {
    part(fact, name): kind
    for fact, kinds in COUNTED.items()
    for name, kind in kinds.items()
    if name != "customer_id"
}
_HEADERS = {
    WHOLE_ROWS: tuple(WHOLE_LIST.names),
    CALL_FACTS: ("customer_id", *_FACTS),
    CALL_TAIL: tuple(TAIL),
}


class SparkPlan:
    """The plan of some frames; it is worked out when a frame of it is asked for its rows."""

    def __init__(
        self,
        frames: Mapping[str, Any],
        *,
        as_of: Day,
        given: Mapping[str, Any],
        toml: Path | None = None,
    ) -> None:
        customers = frames["customers"]
        customers = customers.select(*map(quoted, without_ours(customers.columns)))
        given_frames = {**frames, "customers": customers}
        self.reading, staying, words = understood(given_frames, as_of=as_of, given=given, toml=toml)
        self._given = numbered(customers)
        self._customers = numbered(staying.pop("customers"))
        self._listed = in_one(self._customers, partial(list_rows, reading=self.reading), LISTED)
        self._kept = [self._listed.persist()]
        place = self._listed.select(ORDER, LINE, BUCKET)
        logs = self._of_customers(staying) if staying else {}
        calls = self._counted(logs.pop("calls"), words) if words else {}
        tables = {"customers": self._customers.join(place, ORDER), **calls, **logs}
        work = partial(whole_rows, reading=self.reading)
        known = self._by_bucket(tables, _known_rows, KNOWN) if logs else self._known(calls)
        self._tables = {**tables, WHOLE_ROWS: in_one(known, work, WHOLE)}

    def added(self) -> "DataFrame":
        """The caller's customers with the nine columns behind."""
        added = self._by_bucket(self._tables, _added_rows, {ORDER: "bigint", **spark_kinds(ADDED)})
        taken = {name.casefold() for name in self._given.columns}
        for column in ADDED.columns:
            if column.name.casefold() in taken:
                added = added.withColumnRenamed(column.name, f"{column.name}_calculated")
        return self._given.join(added, ORDER, "left").drop(ORDER)

    def schedule(self) -> "DataFrame":
        """One row a planned call, in no order."""
        return self._by_bucket(self._tables, _schedule_rows, spark_kinds(CALL_SCHEDULE))

    def forget(self) -> None:
        """Let Spark forget what it kept for several frames of this plan."""
        for frame in self._kept:
            frame.unpersist()

    def _by_bucket(
        self, tables: Mapping[str, "DataFrame"], work: Any, kinds: Mapping[str, str]
    ) -> "DataFrame":
        headers = {**self.reading.headers, **_HEADERS}
        work = partial(work, reading=self.reading)
        return by_bucket(tables, headers, work, kinds, self.reading.buckets)

    def _known(self, calls: Mapping[str, "DataFrame"]) -> "DataFrame":
        """What tiers go by, where the list alone says it, with how often each was reached."""
        from pyspark.sql import functions as F

        known = self._listed.filter(F.col("tier_method").isNotNull()).drop(ORDER)
        if not calls:
            return known
        counts = [F.col(part("tries", name)).cast("double").alias(name) for name in TRIED]
        tried = calls[CALL_FACTS].select("customer_id", *counts)
        return known.drop(*TRIED).join(tried, "customer_id", "left").fillna(0.0, [*TRIED])

    def _counted(self, log: "DataFrame", words: CallWords) -> "dict[str, DataFrame]":
        """The calls as facts and last rows, with the bucket of each customer."""
        from pyspark.sql import functions as F

        header = id_header(self.reading, "calls")
        found = counted(log.withColumn(WHOSE, F.col(quoted(header))), words)
        self._kept.append(found[-1])
        bucket_of = self._listed.select("customer_id", BUCKET).distinct()
        names = (CALL_FACTS, CALL_TAIL)
        return {n: f.join(bucket_of, "customer_id") for n, f in zip(names, found, strict=False)}

    def _of_customers(self, logs: Mapping[str, "DataFrame"]) -> "dict[str, DataFrame]":
        """The rows of logs that are a customer's, named by its id as the list has it."""
        from pyspark.sql import DataFrame
        from pyspark.sql import functions as F

        keyed = {name: self._with_keys(name, numbered(log)) for name, log in logs.items()}
        keys = [key_column(name) for name in COLUMNS]
        said = reduce(DataFrame.union, [log.select(keys) for log in keyed.values()]).distinct()
        accounts = self._listed.select(F.col("customer_id").alias(WHOSE), BUCKET).distinct()
        is_id = F.col(key_column("customer_id")) == F.col(WHOSE)
        named = said.join(accounts.select(WHOSE), is_id, "left")
        odd = named.filter(F.col(WHOSE).isNull()).drop(WHOSE)
        work = partial(named_customers, reading=self.reading)
        others = in_one_with(self._customers, odd, work, NAMED)
        whose = named.filter(F.col(WHOSE).isNotNull()).unionByName(others).join(accounts, WHOSE)
        whose = whose.select(*(F.col(key).alias(f"{key}_said") for key in keys), WHOSE, BUCKET)
        self._kept.append(whose.persist())
        is_same = [F.col(key).eqNullSafe(F.col(f"{key}_said")) for key in keys]
        found = {}
        for name, log in keyed.items():
            log = log.join(whose, is_same)
            log = log.withColumn(id_header(self.reading, name), F.col(WHOSE))
            found[name] = log.select(BUCKET, ORDER, *map(quoted, self.reading.headers[name]))
        return found

    def _with_keys(self, table: str, log: "DataFrame") -> "DataFrame":
        """A log with what its rows say of whose they are, under our own names."""
        from pyspark.sql import functions as F

        headers = self.reading.keys[table]
        columns = []
        for name in COLUMNS:
            said = F.col(quoted(headers[name])) if name in headers else F.lit(None)
            columns.append(said.cast("string").alias(key_column(name)))
        return log.select("*", *columns)


def _book_of(rows: pd.DataFrame, reading: Reading) -> Book:
    """The book of a bucket."""
    tables = {}
    for name, headers in reading.headers.items():
        is_counted = name == "calls" and reading.says is not None
        none = pd.DataFrame(columns=[*headers], dtype=object)
        tables[name] = none if is_counted else rows_of(name, headers, rows)
    lines = rows[rows[TABLE] == "customers"].sort_values(ORDER, kind="stable")[LINE]
    whole = None
    if (rows[TABLE] == WHOLE_ROWS).any():
        whole = rows_of(WHOLE_ROWS, WHOLE_LIST.names, rows).astype("str").reset_index(drop=True)
    book = book_of_rows(reading, tables, lines=lines.to_numpy("i8"), whole=whole)
    if reading.says is None:
        return book
    large = _calls_of(rows, reading, book)
    return replace(book, large=large, tables=TablesWithLog(book.tables, "calls", large))


def _calls_of(rows: pd.DataFrame, reading: Reading, book: Book) -> CallFacts:
    """The calls of a bucket, of which Spark made facts."""
    counted = rows_of(CALL_FACTS, _HEADERS[CALL_FACTS], rows)
    facts = {}
    for name, kinds in COUNTED.items():
        columns = {part(name, column): column for column in kinds if column != "customer_id"}
        fact = counted[["customer_id", *columns]].rename(columns=columns)
        is_made = fact.drop(columns="customer_id").notna().any(axis=1)
        facts[name] = typed(fact[is_made], kinds)
    tail = typed(rows_of(CALL_TAIL, [*TAIL], rows), TAIL)
    return CallFacts(
        as_of=reading.as_of,
        facts=facts,
        tail=tail,
        no_rows=book.tables["calls"].iloc[:0],
        says=reading.says or {},
    )


def _known_rows(rows: pd.DataFrame, *, reading: Reading) -> pd.DataFrame:
    known = known_rows(Planning(_book_of(rows, reading)))
    return known.assign(**{BUCKET: rows[BUCKET].iloc[0]})


def _added_rows(rows: pd.DataFrame, *, reading: Reading) -> pd.DataFrame:
    added = Planning(_book_of(rows, reading)).added_columns
    places = rows[rows[TABLE] == "customers"].set_index(LINE)[ORDER]
    return added.assign(**{ORDER: places.reindex(added.index).to_numpy("i8")})


def _schedule_rows(rows: pd.DataFrame, *, reading: Reading) -> pd.DataFrame:
    return schedule_of(Planning(_book_of(rows, reading)))[CALL_SCHEDULE.title]
