"""A kept table made into a typed log inside its engine: days, words, whose each row is.

Each different word of a column is read by the reader that reads it everywhere, once; rows get what
was read by a join.
"""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.large.kept_table import KeptTable
from toolkit.large.large_log import EngineLog
from toolkit.large.plain_columns import DAY, WORDS, day_of, is_day, key_columns
from toolkit.matching.call_success import with_success
from toolkit.matching.customer_index import Customers
from toolkit.matching.match_rows import match
from toolkit.parsing.cells import How
from toolkit.parsing.typed_columns import empty_column, read_column
from toolkit.reading.mapped import Mapped
from toolkit.reading.typed_table import with_units
from toolkit.schema.inputs import INPUTS
from toolkit.settings import Settings

TYPED = "typed_log"
_EARLIEST = "DATE '1990-01-01'"
_SHORT = 12
"""A note with fewer letters may be a word for nothing."""


def typed_log(
    table: KeptTable,
    at: Mapped,
    customers: Customers,
    settings: Settings,
    ways: Mapping[str, How],
    *,
    today: dt.date,
    entries: pd.DataFrame,
    read_all: Callable[[], pd.DataFrame],
) -> EngineLog:
    """Type and match every row inside the engine; `entries` are typed rows that come behind them.

    In: where the columns stand (`at`), how each is read (`ways`), the day of the run.
    """
    typing = _Typing(table, at, ways)
    columns = {"line": "n.line", "customer_id": typing.whose(customers), "date": typing.day()}
    for name in WORDS:
        if name in at.positions:
            columns[name] = typing.word(name)
    columns["success"] = typing.success(settings)
    if "notes" in at.positions:
        columns["notes"] = typing.notes()
    notes = columns.get("notes", "NULL")
    is_begun = f"{columns['date']} = DATE '{today.isoformat()}' AND {columns['outcome']} IS NULL"
    columns["date"] = f"CASE WHEN NOT ({is_begun} AND {notes} IS NULL) THEN {columns['date']} END"
    columns["date"] = f"CAST({columns['date']} AS TIMESTAMP)"
    listed = ", ".join(f'{sql} AS "{name}"' for name, sql in columns.items())
    joins = " ".join(typing.joins)
    run = table.run
    run(f"CREATE OR REPLACE TEMP TABLE {TYPED} AS SELECT {listed} FROM {table.numbered} n {joins}")
    ids = pd.Index(customers.ids, dtype="str")
    if len(entries):
        _append(table, entries, list(columns), ids)
    native = table.connection.sql(f"SELECT *{_blanks(columns)} FROM {TYPED}")

    def give(frame: pd.DataFrame) -> Any:
        table.put("beside_log", frame)
        return table.connection.table("beside_log")

    return EngineLog(
        native, ids, table.rows + len(entries), read_all, table.collect, entries.iloc[:0], give
    )


def _blanks(columns: Collection[str]) -> str:
    """The columns that the log does not have, for facts that look at them."""
    blanks = []
    for name in (*WORDS, "notes", "direction", "contact_person"):
        if name not in columns:
            kind = "DOUBLE" if name in ("minutes", "rating") else "VARCHAR"
            blanks.append(f', CAST(NULL AS {kind}) AS "{name}"')
    return "".join(blanks)


def _append(
    table: KeptTable, entries: pd.DataFrame, columns: list[str], ids: "pd.Index[Any]"
) -> None:
    """Put rows that are typed and matched already behind those of the table."""
    codes = entries["customer_id"].cat.codes
    rows = entries.assign(line=entries.index, customer_id=codes.where(codes >= 0).astype("f8"))
    table.put("given_rows", rows[columns])
    table.run(f"INSERT INTO {TYPED} BY NAME FROM given_rows")


class _Typing:
    """SQL for each column of the typed log, and the joins that it needs."""

    def __init__(self, table: KeptTable, at: Mapped, ways: Mapping[str, How]) -> None:
        self.table, self.at, self.ways = table, at, ways
        self.joins: list[str] = []

    def day(self) -> str:
        """The day of a call; blank before 1990, as that is rather a slip."""
        column = self._column("date")
        if is_day(self.table.kinds[self.at.positions["date"]]):
            days = day_of(column)
        else:
            words = self._words(DAY.format(f"c{self.at.positions['date']}"))
            self._join("date", words, {"read": self._read("date", words)}, DAY.format(column))
            days = day_of("w_date.read")
        return f"CASE WHEN {days} >= {_EARLIEST} THEN {days} END"

    def word(self, name: str) -> str:
        """A column of words, or numbers, as it is read."""
        words = self._words(f"c{self.at.positions[name]}")
        read = {"read": self._read(name, words)}
        if name == "outcome":
            self._outcomes = read["read"]
            read["success"] = pd.Series(0, words.index)
            self._outcome_words = words
            return "w_outcome.read"
        self._join(name, words, read, self._column(name))
        return f"w_{name}.read"

    def success(self, settings: Settings) -> str:
        """Whether each call reached the customer, by its outcome."""
        words, read = self._outcome_words, self._outcomes
        calls = pd.DataFrame({"outcome": read, "notes": "x", "date": pd.NaT}, index=words.index)
        calls["date"] = calls["date"].astype("M8[us]")
        today = pd.Timestamp(1900, 1, 1).date()
        success = with_success(calls, self.at, settings, today, [])["success"]
        given = {"read": read, "success": success}
        self._join("outcome", words, given, self._column("outcome"))
        return "coalesce(w_outcome.success, -1)"

    def notes(self) -> str:
        """Notes as they are read; only those are looked at that may say something else."""
        column = f"c{self.at.positions['notes']}"
        odd = (
            f"length({column}) <= {_SHORT} OR {column} <> trim({column}) OR {column} LIKE '%<%'"
            f" OR {column} LIKE '#%' OR {column} LIKE '=%' OR {column} <> trim({column}, chr(10))"
        )
        words = self._words(column, where=odd)
        read = {"read": self._read("notes", words), "looked": pd.Series(True, words.index)}
        self._join("notes", words, read, self._column("notes"))
        return f"CASE WHEN w_notes.looked THEN w_notes.read ELSE {self._column('notes')} END"

    def whose(self, customers: Customers) -> str:
        """The number of each row's customer: by its id as it stands, else as any log is matched."""
        keys = key_columns(self.at)
        place = "CAST(NULL AS INTEGER)"
        others = "TRUE"
        if "customer_id" in keys:
            ids = pd.DataFrame({"id": pd.Series(customers.ids, dtype="str")})
            self.table.put("known_ids", ids.assign(place=np.arange(len(ids), dtype="i4")))
            key = f"CAST({{}}{keys['customer_id']} AS VARCHAR)"
            self.joins.append(f"LEFT JOIN known_ids ON known_ids.id = {key.format('n.')}")
            place = "known_ids.place"
            others = f"NOT EXISTS (FROM known_ids WHERE id = {key.format('r.')})"
        run = self.table.run
        named = ", ".join(f"r.{column} AS {name}" for name, column in keys.items())
        run(
            "CREATE OR REPLACE TEMP TABLE other_keys AS SELECT *, row_number() OVER () AS k FROM"
            f" (SELECT DISTINCT {named} FROM ({self.table.select}) r WHERE {others})"
        )
        found = pd.DataFrame(self.table.fetch("FROM other_keys ORDER BY k"))
        if not len(found):
            return place
        typed = {name: self._read(name, found[name]) for name in keys}
        for name in ("customer_id", "customer"):
            typed.setdefault(name, empty_column("text", found.index))
        places = match(pd.DataFrame(typed), customers).places
        numbers = np.where(places < 0, np.nan, places)
        self.table.put("other_places", pd.DataFrame({"k": found["k"], "place": numbers}))
        same = " AND ".join(
            f"o.{name} IS NOT DISTINCT FROM n.{column}" for name, column in keys.items()
        )
        self.joins.append(
            "LEFT JOIN (SELECT o.*, CAST(place AS INTEGER) AS place"
            f" FROM other_keys o JOIN other_places USING (k)) o ON {same}"
        )
        return f"coalesce({place}, o.place)"

    def _column(self, name: str) -> str:
        return f"n.c{self.at.positions[name]}"

    def _words(self, column: str, *, where: str = "TRUE") -> "pd.Series[Any]":
        """Each different word of a column, which the engine keeps beside its number."""
        rows = f"({self.table.select}) WHERE {where}"
        return pd.Series(self.table.fetch(f"SELECT DISTINCT {column} AS word FROM {rows}")["word"])

    def _read(self, name: str, words: "pd.Series[Any]") -> "pd.Series[Any]":
        column = INPUTS[self.at.table].column(name)
        header = self.at.headers[self.at.positions[name]]
        how = with_units(self.ways[name], header, column, None)
        typed, _ = read_column(words, column.kind, how)
        return typed

    def _join(
        self,
        name: str,
        words: "pd.Series[Any]",
        read: Mapping[str, "pd.Series[Any]"],
        column: str,
    ) -> None:
        """Put what was read of each word into the engine, beside the word; blank stays blank."""
        is_word = words.notna()
        frame = pd.DataFrame({"word": words, **read})[is_word]
        self.table.put(f"w_{name}", frame)
        self.joins.append(f"LEFT JOIN w_{name} ON w_{name}.word = {column}")
