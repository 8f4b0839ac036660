"""What all tasks are made with: kinds, columns, and days as the customers' reps count them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.calendars.working_days import Calendar

COLUMNS = ["customer_id", "kind", "what", "since", "due", "who", "table", "line", "severity"]


@dataclass(frozen=True)
class CustomerDays:
    """Working days of each customer's rep, and what else tasks need of the customers, by id.

    `customers` is indexed by customer_id and holds owner, pair (in the calendar), last_success.
    """

    customers: pd.DataFrame
    calendar: Calendar

    def of(self, ids: "pd.Series[Any]", column: str) -> "pd.Series[Any]":
        """What this column holds for each customer, on the index of `ids`."""
        # an empty list would be taken for numbers by `map`
        return pd.Series(self.customers[column].reindex(ids).to_numpy(), index=ids.index)

    def after(self, ids: "pd.Series[Any]", days: "pd.Series[Any]", steps: int) -> "pd.Series[Any]":
        """The day so many working days of the customer's rep after each day, NaT for unknown.

        With 0 steps it is the first working day from that day on. For days before those that the
        calendar knows, Monday to Friday count.
        """
        out = pd.Series(np.full(len(ids), "NaT", "M8[us]"), index=ids.index)
        # an index remembers where its ids stand; `isin` would look through all of them each time
        known = days.notna() & (self.customers.index.get_indexer(pd.Index(ids)) >= 0)
        begun = days[known].to_numpy("M8[D]")
        pair = self.of(ids[known], "pair").to_numpy("i8")
        offset = self.calendar.offset(begun)
        inside = np.maximum(offset, 0)
        if steps:
            reached = self.calendar.after(pair, inside, np.full(len(inside), steps))
        else:
            reached = self.calendar.next_open(pair, inside)
        by_calendar = self.calendar.dates(reached)
        by_week = np.minimum(np.busday_offset(begun, steps, roll="forward"), by_calendar)
        out[known] = np.where(offset < 0, by_week, by_calendar).astype("M8[us]")
        return out

    def silent_since(self, ids: "pd.Series[Any]", days: "pd.Series[Any]") -> "pd.Series[bool]":
        """Whether nobody has reached the customer after that day."""
        return ~(self.of(ids, "last_success") > days)


def task_rows(
    frame: pd.DataFrame,
    kind: str,
    what: Sequence[str],
    due: Any,
    *,
    since: Any,
    who: "pd.Series[Any] | None" = None,
    severity: Any = np.nan,
) -> pd.DataFrame:
    """A task of this kind for each row of a frame with customer_id, table and line.

    Without `who` the customer's rep does it. Of two of a kind the more severe one comes first.
    """
    if who is None:
        who = pd.Series(None, index=frame.index, dtype="str")
    columns = {
        "customer_id": frame["customer_id"],
        "kind": kind,
        "what": what,
        "since": since,
        "due": due,
        "who": who,
        "table": frame["table"],
        "line": frame["line"],
        "severity": severity,
    }
    return pd.DataFrame(columns, index=frame.index)


def with_lines(rows: pd.DataFrame, table: str) -> pd.DataFrame:
    """Rows of a sheet with the table and line they come from, ids as plain text."""
    ids = rows["customer_id"].astype("str")
    return rows.assign(table=table, line=rows.index, customer_id=ids)


def recent(book: Book, days: "pd.Series[Any]") -> "pd.Series[bool]":
    """Which days are past, but not longer ago than `checkup_window` days."""
    today = pd.Timestamp(book.as_of)
    return (days <= today) & (days > today - dt.timedelta(days=book.settings.checkup_window))
