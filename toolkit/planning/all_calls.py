"""The call log as facts and rules ask for it, whether it is in memory or stays in its engine.

What is asked is said once, in Narwhals: of a log in memory it is worked out there, of a large one
inside its engine, and only what was asked for comes back.
"""

from collections.abc import Callable, Sequence
from typing import Any

import narwhals as nw
import pandas as pd

from toolkit.book import Book
from toolkit.matching.call_success import ATTEMPT


def fact_of_calls(book: Book, fact: Callable[..., Any], **asked: Any) -> pd.DataFrame:
    """A fact of the whole call log (`toolkit.facts`), by customer."""
    if book.large is None:
        found: pd.DataFrame = fact(book.tables["calls"], **asked)
        return found
    return book.large.fact(fact, **asked)


def fact_beside(
    book: Book, fact: Callable[..., Any], customers: pd.DataFrame, **asked: Any
) -> pd.DataFrame:
    """A fact of the whole call log beside a frame with customer_id, which goes to the engine."""
    if book.large is None:
        calls = book.tables["calls"]
        calls = calls[calls["customer_id"].isin(customers["customer_id"])]
        found: pd.DataFrame = fact(calls.astype({"customer_id": "str"}), customers, **asked)
        return found
    return book.large.fact_beside(fact, customers, **asked)


def calls_where(book: Book, condition: Any, columns: Sequence[str]) -> pd.DataFrame:
    """The calls for which a condition of Narwhals holds, in the order of the log, by its rows."""
    if book.large is not None:
        return book.large.where(condition, columns)
    calls = book.tables["calls"]
    holds = nw.from_native(calls).select(holds=condition).to_native()["holds"]
    return calls.loc[holds, [*columns]]


def known_calls_since(book: Book, first: pd.Timestamp, columns: Sequence[str]) -> pd.DataFrame:
    """The calls with known customers from a day on, up to as_of."""
    today = pd.Timestamp(book.as_of).to_pydatetime()
    is_known = ~nw.col("customer_id").is_null()
    is_then = (nw.col("date") >= first.to_pydatetime()) & (nw.col("date") <= today)
    return calls_where(book, is_known & is_then, columns)


def first_day(book: Book) -> Any:
    """The first day of the log; NaT where no call is as early as as_of."""
    is_past = nw.col("date") <= pd.Timestamp(book.as_of).to_pydatetime()

    def first(native: Any) -> Any:
        return nw.from_native(native).filter(is_past).select(nw.col("date").min()).to_native()

    return fact_of_calls(book, first)["date"].iloc[0]


def attempt_count(book: Book) -> int:
    """How many calls of the log reached nobody."""

    def attempts(native: Any) -> Any:
        rows = nw.from_native(native).filter(nw.col("success") == ATTEMPT)
        return rows.select(nw.len().alias("calls")).to_native()

    return int(fact_of_calls(book, attempts)["calls"].iloc[0])


def tells(book: Book, column: str) -> bool:
    """Whether the log says this of any call."""
    if book.large is not None:
        return book.large.holds_any(column)
    return bool(book.tables["calls"][column].notna().any())


def has_planned(book: Book) -> bool:
    """Whether the log is a list in which planned calls stand, too."""
    return book.large is None and "planned" in book.tables["calls"].columns
