"""Commitments that were seen of late: days on which something was due to a customer, or came up."""

import datetime as dt
from collections.abc import Iterator

import pandas as pd

from toolkit.book import Book, has
from toolkit.planning.call_kinds import is_inbound
from toolkit.planning.promises import has_deliveries


def seen_commitments(
    book: Book,
    customers: pd.DataFrame,
    promises: pd.DataFrame,
    gaps: pd.DataFrame,
    *,
    since: dt.date,
) -> pd.DataFrame:
    """Commitments after `since` up to as_of: customer_id and day, both of one day are one.

    Follow-ups with a day, dates of the customer list, promises due on either side, gaps and cases
    opened and cases resolved, bad news, requests, what customers wrote and rang about, deliveries
    and starts, which ask for a check-up. In: customers with customer_id, next_call_override and
    customer_since; promises and gaps as `promises_of` and `gaps_of` give them.
    """
    filled = [part for part in _days(book, customers, promises, gaps) if len(part)]
    if not filled:
        none = pd.DataFrame({"customer_id": pd.Series(dtype="str")})
        return none.assign(day=pd.Series(dtype="M8[us]"))
    days = pd.concat([part.astype({"customer_id": "str"}) for part in filled])
    inside = (days["day"] > pd.Timestamp(since)) & (days["day"] <= pd.Timestamp(book.as_of))
    seen = days[inside & days["customer_id"].isin(customers["customer_id"])]
    return seen.assign(day=seen["day"].dt.normalize()).drop_duplicates(ignore_index=True)


def _days(
    book: Book, customers: pd.DataFrame, promises: pd.DataFrame, gaps: pd.DataFrame
) -> Iterator[pd.DataFrame]:
    """Customers and days of every kind of commitment, known or not, of whatever day."""
    yield from _of_calls(book)
    yield _rows(customers, "next_call_override")
    if len(promises):
        yield _rows(promises[promises["table"] == "promises"], "deadline")
        yield _rows(promises[promises["made_by"] == "us"], "delivered_on")
    if len(gaps):
        yield _rows(gaps, "opened")
        yield _rows(gaps[gaps["kind"] == "case"], "closed")
    if has_deliveries(book):
        yield _rows(book.tables["orders"], "delivered_on")
    if has(book, "incidents"):
        yield _rows(book.tables["incidents"], "date")
    if has(book, "requests"):
        yield _rows(book.tables["requests"], "asked_on")
    begun = book.tables["customers"]["customer_since"].loc[customers.index]
    yield _rows(customers.assign(begun=begun), "begun")


def _of_calls(book: Book) -> Iterator[pd.DataFrame]:
    """What was to be done after a call by a day, and what customers wrote or rang about."""
    columns = book.mapped["calls"].positions if "calls" in book.mapped else {}
    dated = book.tables["calls"] if "follow_up_due" in columns else book.said
    if len(dated):
        yield _rows(dated, "follow_up_due")
    if "direction" in columns:
        calls = book.tables["calls"]
        yield _rows(calls[is_inbound(calls) & (calls["success"] != 1)], "date")


def _rows(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    """The rows that have a customer and this day."""
    rows = frame[["customer_id", column]].dropna()
    return rows.set_axis(["customer_id", "day"], axis=1)
