"""Orders by customer and day: the one reading of the order log that figures over time go by."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book
from toolkit.rules.months import months_of
from toolkit.rules.order_end import ends_early
from toolkit.rules.order_holes import are_alike, months_without_orders
from toolkit.rules.order_windows import Bools, Window, window


@dataclass(frozen=True)
class OrderHistory:
    """What known customers ordered, up to as_of.

    `days` has a row a customer and day of an order, sorted by both: customer (number), day (since
    1970), month (year x 12 + month - 1), units (ten-thousandths of money), orders, priced (those
    of a day on which any has an amount). `back` has the days on which somebody only got money back,
    in the same form: they are no orders, and their money counts in its own month. `ids` names the
    customers by number. `last_month` is the last one that is over, `today` the day of the run.
    `older` says who was a customer before the first order of all, by the list: the first order
    that the book has of those is not their first.
    Where the orders end early, `ends` is the day of the last one, whose month is then not over;
    else it is None.
    `apart` names the customers and months of amounts in a currency without a rate, each once.
    `empty_months` are full months in which nobody ordered though the book is busy around them.
    """

    days: pd.DataFrame
    back: pd.DataFrame
    apart: pd.DataFrame
    ids: pd.Index
    older: Bools
    last_month: int
    today: int
    ends: pd.Timestamp | None = None
    empty_months: tuple[int, ...] = ()

    @property
    def known_to(self) -> int:
        """The day up to which it is known who ordered."""
        return self.today if self.ends is None else _number_of(self.ends)

    @property
    def known_month(self) -> int:
        """The month of that day."""
        day = pd.Timestamp(self.known_to, unit="D")
        return day.year * 12 + day.month - 1

    @property
    def first_month(self) -> int:
        """The month of the first order of all; after `last_month` where there is none."""
        return int(self.days["month"].min()) if len(self.days) else self.last_month + 1

    @property
    def months(self) -> int:
        """How many full months there are since the first order."""
        return self.last_month - self.first_month + 1

    @cached_property
    def in_money(self) -> "OrderHistory":
        """Only the days whose orders have amounts: what figures of money are made of."""
        is_priced = self.days["priced"].to_numpy() > 0
        if is_priced.all():
            return self
        return replace(self, days=self.days[is_priced].reset_index(drop=True))

    @cached_property
    def of_newcomers(self) -> "OrderHistory":
        """Only the customers whose first order is in the book, for all that the list tells."""
        if not self.older.any():
            return self
        days, back, apart = (
            rows[~self.older[rows["customer"].to_numpy("i8")]].reset_index(drop=True)
            for rows in (self.days, self.back, self.apart)
        )
        return replace(self, days=days, back=back, apart=apart)

    @cached_property
    def money_days(self) -> pd.DataFrame:
        """Orders and money given back, each on its day: what sums of money are made of."""
        return pd.concat([self.days, self.back]) if len(self.back) else self.days

    @cached_property
    def net_days(self) -> pd.DataFrame:
        """The days of orders less what was given back since: what one order came to."""
        if not len(self.back):
            return self.days
        named = self.days[["customer", "day"]].assign(row=self.days.index)
        back = self.back[["customer", "day", "units"]].sort_values("day", kind="stable")
        before = pd.merge_asof(
            back, named.sort_values("day", kind="stable"), on="day", by="customer"
        ).dropna(subset=["row"])
        given = before.groupby("row")["units"].sum().reindex(self.days.index).fillna(0)
        return self.days.assign(units=self.days["units"] + given.astype("i8"))

    @property
    def has_money(self) -> bool:
        """Whether any order has an amount."""
        return bool((self.days["priced"] > 0).any())

    def window(self, first: int, last: int) -> Window:
        """Orders of each customer from a month to another, and what they came to."""
        found = window(self.days, first, last, customers=len(self.ids))
        found = found._replace(unknown=found.unknown | self._is_apart(first, last))
        if not len(self.back):
            return found
        back = window(self.back, first, last, customers=len(self.ids))
        return found._replace(units=found.units + back.units)

    def _is_apart(self, first: int, last: int) -> Bools:
        """Of each customer whether any amount of these months is in a currency without a rate."""
        is_apart = np.zeros(len(self.ids), bool)
        is_apart[self.apart["customer"][self.apart["month"].between(first, last)]] = True
        return is_apart

    def can_compare(self, month: int) -> bool:
        """Whether the 12 months up to this one lack no other months than the 12 before."""
        return are_alike(self.empty_months, month - 12, month)

    def empty_within(self, first: int, last: int) -> list[int]:
        """The months without any order from a month to another."""
        return [month for month in self.empty_months if first <= month <= last]

    def year_to(self, month: int) -> Window:
        """Orders of each customer in the 12 months that end with this one."""
        return self.window(month - 11, month)


def order_history(book: Book) -> OrderHistory:
    """The orders of this book's customers by day; rows of customers nobody knows are left out."""
    found = facts.order_days(book.tables["orders"], as_of=book.as_of)
    ids, customer = _numbered(found["customer_id"])
    day = found["date"].to_numpy("M8[D]").astype("i8")
    orders = found["orders"].to_numpy("i8")
    # Where an order has several lines, one of them often holds the amount of all.
    priced = np.where(found["priced"].to_numpy("i8") > 0, orders, 0)
    month = found["date"].to_numpy("M8[M]").astype("i8") + 1970 * 12
    days = pd.DataFrame(
        {
            "customer": customer,
            "day": day,
            "month": month,
            "units": found["units"].to_numpy("i8"),
            "orders": orders,
            "priced": priced,
        }
    )
    days = days.sort_values(["customer", "day"], ignore_index=True)
    is_order = days["orders"].to_numpy() > 0
    back = days[~is_order].reset_index(drop=True)
    days = days[is_order].reset_index(drop=True)
    today = pd.Timestamp(book.as_of)
    dates = book.tables["orders"]["date"]
    ends = ends_early(dates, today)
    after = (today if ends is None else ends) + pd.Timedelta(days=1)
    last_month = after.year * 12 + after.month - 2
    empty = months_without_orders(months_of(dates), last_month)
    apart, older = _apart(book, ids), _older(book, ids, days)
    return OrderHistory(days, back, apart, ids, older, last_month, _number_of(today), ends, empty)


def listed_since(book: Book, ids: pd.Index) -> Any:
    """Of each of these customers the day since which it has been one, by the list; NaT for none."""
    rows = book.tables["customers"]
    rows = rows[rows["account"].to_numpy(bool)]
    since = rows["customer_since"].set_axis(pd.Index(rows["customer_id"].astype("str")))
    return since[~since.index.duplicated()].reindex(ids).to_numpy("M8[D]")


def _older(book: Book, ids: pd.Index, days: pd.DataFrame) -> Bools:
    """Who was a customer before the first order of all."""
    if not len(days):
        return np.zeros(len(ids), bool)
    since = listed_since(book, ids)
    found: Bools = ~np.isnat(since) & (since.astype("i8") < int(days["day"].min()))
    return found


def _apart(book: Book, ids: pd.Index) -> pd.DataFrame:
    """The customers and months of amounts in a currency without a rate: customer, month."""
    rows = book.apart
    customer = ids.get_indexer(pd.Index(rows["customer_id"].astype("str")))
    dates = pd.to_datetime(rows["date"])
    is_known = (customer >= 0) & (dates <= pd.Timestamp(book.as_of)).to_numpy(bool)
    month = months_of(dates[is_known])
    return pd.DataFrame({"customer": customer[is_known], "month": month}).drop_duplicates()


def _number_of(day: pd.Timestamp) -> int:
    """A day, counted since 1970."""
    return int(day.to_numpy().astype("M8[D]").astype("i8"))


def _numbered(customers: "pd.Series[str]") -> tuple[pd.Index, "pd.Series[int]"]:
    """The ids in order, and the number of each row's."""
    ids = pd.Index(sorted(set(customers.astype("str"))), dtype="str")
    return ids, pd.Series(ids.get_indexer(pd.Index(customers.astype("str"))))
