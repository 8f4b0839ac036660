"""A book of rows that a worker of Spark holds; how all are read was found out once.

A bucket holds some owners' customers, all of them, with whoever stands in for one of these owners;
so nothing of its plan goes by the customers of another bucket, but the tiers.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.by_owner.owner_settings import settings_sheet
from toolkit.entries.filled import Filled
from toolkit.errors import DataError
from toolkit.load_book import load_book
from toolkit.reading.places import Origin
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.inputs import INPUTS, SETTINGS
from toolkit.settings import Settings

NAME = "frames"
CUSTOMER_ID = "Customer ID"
"""The header of the customers' ids in a log that had none."""
BUCKET, TABLE, ORDER, LINE = "_bucket", "_table", "_order", "_line"
"""Columns of ours beside those of people: a row's bucket, its table, and its place there.

Of customers the line, too, as a sheet counts it.
"""
FIRST_LINE = 2
"""The line of the first row, as a sheet counts them."""
_NOBODY = "nobody\x1f"
"""Whose a row is that no customer has: it counts nowhere, and tells what the table has."""


@dataclass(frozen=True, eq=False)
class Reading:
    """How rows are read, wherever they are."""

    as_of: dt.date
    given: Mapping[str, Any]
    """Settings as the caller gave them."""
    rows: Mapping[str, str]
    """Settings that say how all headers and values are understood."""
    settings: Settings
    small: Mapping[str, pd.DataFrame]
    """Tables that are no log and no list: each worker has all of them."""
    headers: Mapping[str, tuple[str, ...]]
    """The headers of the tables that stay in Spark, by table."""
    keys: Mapping[str, Mapping[str, str]]
    """Of each log the columns that name a customer, with their headers."""
    buckets: int
    examples: Mapping[str, Mapping[str, Any]]
    """Of each log a value of each column that has any."""
    says: Mapping[str, bool] | None = None
    """What a log of calls that is counted in Spark tells; None where workers get its rows."""


def book_of_rows(
    reading: Reading,
    rows: Mapping[str, pd.DataFrame],
    *,
    lines: Any = None,
    whole: pd.DataFrame | None = None,
) -> Book:
    """The book of these rows by table; `lines` are those of the customers in the whole list.

    Raises DataError for what would stop a refresh.
    """
    sheets: dict[str, RawSheet | pd.DataFrame] = {}
    for name, frame in reading.small.items():
        sheets[INPUTS[name].title] = frame
    for name, frame in rows.items():
        cells = frame.reset_index(drop=True)
        if name != "customers" and name in reading.examples:
            cells = _with_example(cells, reading, name)
        index = pd.RangeIndex(FIRST_LINE, FIRST_LINE + len(cells))
        if name == "customers" and lines is not None:
            index = pd.Index(lines)
        sheets[INPUTS[name].title] = _raw(cells.set_axis(index), INPUTS[name].title)
    if reading.rows:
        sheets[SETTINGS.title] = settings_sheet(reading.rows, SETTINGS.title)
    given = {**reading.given, "accept_fewer": "yes"}
    filled = Filled(whole=whole)
    book = load_book(sheets, name=NAME, as_of=reading.as_of, given=given, filled=filled)
    errors = [f"{p.sheet}: {p.problem} {p.fix}" for p in book.problems if p.severity == "error"]
    if errors:
        raise DataError("\n".join(errors[:3]))
    return book


def rows_of(table: str, headers: Sequence[str], rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of one table among those of a bucket, in their order, under its own headers."""
    here = rows[rows[TABLE] == table].sort_values(ORDER, kind="stable")
    inside = [column_in_bucket(table, place) for place in range(len(headers))]
    return here[inside].set_axis([*headers], axis=1)


def id_header(reading: Reading, table: str) -> str:
    """The header of the customers' ids in a log, also where it had none."""
    return reading.keys[table].get("customer_id", CUSTOMER_ID)


def column_in_bucket(table: str, place: int) -> str:
    """The name of a table's column where the rows of all tables stand together."""
    return f"{table}_{place}"


def _with_example(cells: pd.DataFrame, reading: Reading, name: str) -> pd.DataFrame:
    """The rows of a log, with one of nobody: a bucket without any reads like all others."""
    values = {**reading.examples[name], **dict.fromkeys(reading.keys[name].values())}
    values[id_header(reading, name)] = _NOBODY
    example = pd.DataFrame([{header: values.get(header) for header in cells.columns}], dtype=object)
    if not len(cells):
        return example
    return pd.concat([cells.astype(object), example], ignore_index=True)


def _raw(cells: pd.DataFrame, title: str) -> RawSheet:
    places = tuple(range(1, cells.shape[1] + 1))
    return RawSheet(cells, Origin(title, FIRST_LINE - 1, places))
