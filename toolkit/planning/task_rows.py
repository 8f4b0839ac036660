"""What all tasks are made with: kinds, columns, and days as the customers' reps count them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.calendars.working_days import Calendar
from toolkit.planning.plan_calendar import Absence, Pairs

COLUMNS = ["customer_id", "kind", "what", "since", "due", "who", "table", "line", "severity"]


@dataclass(frozen=True)
class CustomerDays:
    """Working days of each customer's rep, and what else tasks need of the customers, by id.

    `customers` is indexed by customer_id and holds owner, pair (in the calendar), last_success.
    """

    customers: pd.DataFrame
    calendar: Calendar
    pairs: Pairs

    def of(self, ids: "pd.Series[Any]", column: str) -> "pd.Series[Any]":
        """What this column holds for each customer, on the index of `ids`."""
        # an empty list would be taken for numbers by `map`
        return pd.Series(self.customers[column].reindex(ids).to_numpy(), index=ids.index)

    def after(self, ids: "pd.Series[Any]", days: "pd.Series[Any]", steps: int) -> "pd.Series[Any]":
        """The day so many working days of the customer's rep after each day, NaT for unknown.

        With 0 steps it is the first working day from that day on. Where the rep is away before it
        has come, the days of who stands in count too. For days before those that the calendar
        knows, Monday to Friday count.
        """
        out = np.full(len(ids), "NaT", "M8[us]")
        # an index remembers where its ids stand; `isin` would look through all of them each time
        place = self.customers.index.get_indexer(pd.Index(ids))
        known = days.notna().to_numpy() & (place >= 0)
        if not known.any():
            return pd.Series(out, index=ids.index)
        begun = days[known].to_numpy("M8[D]")
        pair = self.customers["pair"].to_numpy("i8")[place[known]]
        offset = self.calendar.offset(begun)
        inside = np.maximum(offset, 0)
        reached = self._reached(pair, inside, steps)
        for absence in self.pairs.absences:
            reached = self._by_stand_in(absence, pair, inside, steps, reached)
        by_calendar = self.calendar.dates(reached)
        by_week = np.minimum(np.busday_offset(begun, steps, roll="forward"), by_calendar)
        out[known] = np.where(offset < 0, by_week, by_calendar).astype("M8[us]")
        return pd.Series(out, index=ids.index)

    def last_worked(self, ids: "pd.Series[Any]", days: "pd.Series[Any]") -> "pd.Series[Any]":
        """The last day on which the customer's rep works, on or before each of these days.

        The day itself where the calendar does not know.
        """
        pair = self.of(ids, "pair").to_numpy("i8")
        found = self.calendar.last_worked(pair, self.calendar.offset(days.to_numpy("M8[D]")))
        return pd.Series(self.calendar.dates(found).astype("M8[us]"), index=ids.index)

    def _reached(self, pair: Any, begun: Any, steps: int) -> Any:
        if steps:
            return self.calendar.after(pair, begun, np.full(len(begun), steps))
        return self.calendar.next_open(pair, begun)

    def _by_stand_in(
        self, absence: Absence, pair: Any, begun: Any, steps: int, reached: Any
    ) -> Any:
        """The days reached, or those by who stands in where the rep is away between and they are
        sooner.
        """
        stand_ins = self.pairs.pairs_away(absence)
        first, last = self.calendar.offset([absence.first, absence.last])
        is_away = np.isin(pair, [*stand_ins]) & (begun <= last) & (reached >= first)
        if not is_away.any():
            return reached
        theirs = np.array([stand_ins.get(int(own), int(own)) for own in pair], "i8")
        return np.where(is_away, np.minimum(reached, self._reached(theirs, begun, steps)), reached)

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


def known_rows(book: Book, table: str) -> pd.DataFrame:
    """Rows of a table whose customer is known, with their table and line.

    What most reports on a log begin with; of a table that the book does not have there are none.
    """
    rows = book.tables[table]
    return with_lines(rows[rows["customer_id"].notna()], table)


def recent(book: Book, days: "pd.Series[Any]") -> "pd.Series[bool]":
    """Which days are past, but not longer ago than `checkup_window` days."""
    today = pd.Timestamp(book.as_of)
    return (days <= today) & (days > today - dt.timedelta(days=book.settings.checkup_window))
