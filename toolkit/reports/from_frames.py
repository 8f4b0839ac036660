"""The nine columns, the call schedule and every report for people who have frames, without a file.

Frames may be pandas, Polars or Arrow; what comes back is of the caller's own kind. Headers may be
any that `retain check` understands in a sheet.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any, TypeVar

import narwhals as nw
import pandas as pd

from toolkit.book import Book
from toolkit.errors import DataError, NotFoundError, nearest
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports import REPORTS
from toolkit.schema.inputs import INPUTS
from toolkit.schema.model import Column
from toolkit.schema.outputs import ADDED, BY_TITLE

Frame = TypeVar("Frame")
"""A pandas or Polars DataFrame, or an Arrow Table."""

_WHOLE_NUMBERS = ("count", "days")
_NUMBERS = ("number", "money", "cost", "cents", "share")


def add_columns(
    customers: Frame,
    calls: Any = None,
    orders: Any = None,
    *,
    as_of: dt.date,
    settings: Mapping[str, Any] | None = None,
    **tables: Any,
) -> Frame:
    """The caller's own frame, its index and columns kept, with the nine columns behind.

    In: customers with a name or an id; logs of calls and orders and any other table that a book
    may hold, by its name in code (`promises=`, `team=`, ...); `settings` by name, as in a sheet.
    Out: `tier`, `why_tier`, `last_contact` (date), `contact_gap` (days), `next_call` (date),
    `why_date`, `days_overdue` (days), `open_gaps` (count) and `oldest_gap` (days). Where the caller
    has a column of that name, ours ends in `_calculated`; nine that an earlier call added are made
    anew. A row that repeats a customer says which row counts, as a sheet counts its rows (the first
    is row 2). Never reads the clock.

    Raises DataError for what would stop a refresh, SettingsError for a setting nobody knows.

    >>> customers = pd.DataFrame({"Client": ["Acme", "Bolt"], "Revenue": [900, 100]})
    >>> calls = pd.DataFrame({"Client": ["Acme"], "When": ["2026-11-02"], "Outcome": ["Reached"]})
    >>> planned = add_columns(customers, calls, as_of=dt.date(2026, 11, 23))
    >>> planned[["Client", "Revenue", "tier", "contact_gap"]]
      Client  Revenue tier  contact_gap
    0   Acme      900    A         21.0
    1   Bolt      100    B          NaN
    """
    native = _in_narwhals(customers)
    kept = native.select(without_ours(native.columns))
    book = book_of_frames(kept.to_native(), calls, orders, as_of=as_of, settings=settings, **tables)
    rows_of_sheet = range(2, len(native) + 2)
    added = Planning(book).added_columns.reindex(rows_of_sheet)
    planned: Frame = _beside(kept, added)
    return planned


def call_schedule(
    customers: Frame,
    calls: Any = None,
    orders: Any = None,
    *,
    as_of: dt.date,
    settings: Mapping[str, Any] | None = None,
    **tables: Any,
) -> Frame:
    """One row a planned call, in the order of the schedule, under the names of the code.

    In and raised: as `add_columns`. Never on a closed day, never more calls than a rep has places.
    """
    given = {"as_of": as_of, "settings": settings, **tables}
    made = report("call-schedule", customers, calls, orders, **given)
    return made["Call schedule"]


def retention_report(
    customers: Frame,
    calls: Any = None,
    orders: Any = None,
    *,
    as_of: dt.date,
    settings: Mapping[str, Any] | None = None,
    **tables: Any,
) -> dict[str, Frame]:
    """The tables of the retention report by title: Figures, Coverage, Contact gaps, Cohorts, ...

    In and raised: as `add_columns`. Each figure stands with its definition and count.
    """
    return report("retention", customers, calls, orders, as_of=as_of, settings=settings, **tables)


def report(
    name: str,
    customers: Frame,
    calls: Any = None,
    orders: Any = None,
    *,
    as_of: dt.date,
    settings: Mapping[str, Any] | None = None,
    **tables: Any,
) -> dict[str, Frame]:
    """Any report of `retain report` by its name: its tables by title, under the names of the code.

    In and raised: as `add_columns`; NotFoundError for a report that nobody knows.
    """
    if name not in REPORTS:
        raise NotFoundError(f"There is no report {name!r}. {nearest(name, REPORTS)}")
    book = book_of_frames(customers, calls, orders, as_of=as_of, settings=settings, **tables)
    sheets = REPORTS[name](Planning(book))
    return {title: _as_native(frame, title, customers) for title, frame in sheets.items()}


def problems(book: Book) -> pd.DataFrame:
    """What could not be read or matched in a book, the worst first: one row a problem."""
    return REPORTS["problems"](Planning(book))["Problems"]


def book_of_frames(
    customers: Any,
    calls: Any = None,
    orders: Any = None,
    *,
    as_of: dt.date,
    settings: Mapping[str, Any] | None = None,
    **tables: Any,
) -> Book:
    """A book whose sheets are these frames; raises DataError for what would stop a refresh."""
    given = {"customers": customers, "calls": calls, "orders": orders, **tables}
    sheets: dict[str, pd.DataFrame] = {}
    for name, frame in given.items():
        if name not in INPUTS:
            raise TypeError(f"There is no table {name!r}. {nearest(name, INPUTS)}")
        if frame is not None:
            sheets[INPUTS[name].title] = _as_pandas(frame)
    book = load_book(sheets, name="frames", as_of=as_of, given=settings)
    errors = [f"{p.sheet}: {p.problem} {p.fix}" for p in book.problems if p.severity == "error"]
    if errors:
        raise DataError("\n".join(errors[:3]))
    return book


def _in_narwhals(frame: Any) -> "nw.DataFrame[Any]":
    return nw.from_native(frame, eager_only=True)


def _as_pandas(frame: Any) -> pd.DataFrame:
    """The frame as pandas has it; an index with a name, such as the ids, is a column like any."""
    if isinstance(frame, pd.DataFrame):
        is_named = any(name is not None for name in frame.index.names)
        return frame.reset_index() if is_named else frame
    native = _in_narwhals(frame)
    columns = {name: native[name].to_list() for name in native.columns}
    return pd.DataFrame(columns, dtype=object)


def without_ours(names: list[str]) -> list[str]:
    """The caller's columns without the nine that an earlier call put behind them."""
    behind = len(ADDED.names)
    ours = [name.removesuffix("_calculated") for name in names[-behind:]]
    return names[:-behind] if ours == ADDED.names else names


def _beside(customers: "nw.DataFrame[Any]", added: pd.DataFrame) -> Any:
    """The customers with our columns behind, each under a name that nobody has yet."""
    native = customers.to_native()
    taken = set(customers.columns)
    titles = {c.name: f"{c.name}_calculated" if c.name in taken else c.name for c in ADDED.columns}
    if isinstance(native, pd.DataFrame):
        ours = added.rename(columns=titles).set_axis(native.index)
        return pd.concat([native, ours], axis=1)
    series = [_series(added[c.name], c, titles[c.name], customers) for c in ADDED.columns]
    return customers.with_columns(*series).to_native()


def _as_native(frame: pd.DataFrame, title: str, like: Any) -> Any:
    """A table of a report in the kind of frame that the caller has."""
    columns = [column for column in BY_TITLE[title].columns if column.name in frame.columns]
    if isinstance(like, pd.DataFrame):
        return frame[[column.name for column in columns]]
    native = _in_narwhals(like)
    series = [_series(frame[column.name], column, column.name, native) for column in columns]
    return _frame_of(series, native)


def _series(values: "pd.Series[Any]", column: Column, name: str, like: Any) -> Any:
    """A column of ours as a series of the caller's library, nothing for what is unknown."""
    plain = [None if pd.isna(value) else value for value in values.tolist()]
    dtype: Any = nw.String
    if column.kind == "date":
        dtype = nw.Date
        plain = [None if value is None else value.date() for value in plain]
    elif column.kind in _WHOLE_NUMBERS:
        dtype = nw.Int64
        plain = [None if value is None else int(value) for value in plain]
    elif column.kind in _NUMBERS:
        dtype = nw.Float64
        plain = [None if value is None else float(value) for value in plain]
    else:
        plain = [None if value is None else str(value) for value in plain]
    return nw.new_series(name, plain, dtype, backend=like.implementation)


def _frame_of(series: list[Any], like: Any) -> Any:
    columns = {one.name: one.to_native() for one in series}
    return nw.from_dict(columns, backend=like.implementation).to_native()
