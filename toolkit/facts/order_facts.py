"""Orders to one row per customer, or customer and day."""

import datetime as dt
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import MONEY_UNIT, after, as_money, dated, flag


def purchases(orders: Any, *, as_of: dt.date, since: dt.date) -> Any:
    """One row per customer with orders up to `as_of`: days and money.

    In: customer_id, date, amount. Out: customer_id, first_order, last_order, order_days (different
    days), revenue (all), and recent_revenue (orders after `since`; unknown where none of them has
    an amount). An order without an amount counts as a day, not as money. Money is exact to a
    ten-thousandth.
    """
    unknown, is_recent = nw.col("amount").is_null(), after(since)
    zero = nw.lit(0, nw.Int64)
    log = dated(orders, as_of).with_columns(
        units=(nw.col("amount").fill_null(0.0) * MONEY_UNIT).round().cast(nw.Int64),
        day=nw.col("date").dt.truncate("1d"),
        known=flag(~unknown & is_recent),
        blank=flag(unknown & is_recent),
    )
    log = log.with_columns(recent=nw.when(is_recent).then(nw.col("units")).otherwise(zero))
    sums = log.group_by("customer_id").agg(
        first_order=nw.col("date").min(),
        last_order=nw.col("date").max(),
        order_days=nw.col("day").n_unique(),
        units=nw.col("units").sum(),
        recent=nw.col("recent").sum(),
        known=nw.col("known").sum(),
        blank=nw.col("blank").sum(),
    )
    is_known = (nw.col("known") > 0) | (nw.col("blank") == 0)
    per_customer = sums.with_columns(
        nw.col("order_days").cast(nw.Int64),
        revenue=as_money("units"),
        recent_revenue=nw.when(is_known).then(as_money("recent")),
    )
    return per_customer.drop("units", "recent", "known", "blank").to_native()


def order_days(orders: Any, *, as_of: dt.date) -> Any:
    """One row per customer and day with orders up to as_of.

    Out: customer_id, date, units, orders (rows), priced (those with an amount that is no refund).
    `units` are whole ten-thousandths of money (`MONEY_UNIT`), so that every sum of them is exact;
    an order without an amount counts as a day and as nothing.
    """
    units = (nw.col("amount").fill_null(0.0) * MONEY_UNIT).round().cast(nw.Int64)
    is_priced = ~nw.col("amount").is_null() & (nw.col("amount").fill_null(0.0) >= 0)
    log = dated(orders, as_of).select(
        "customer_id", date=nw.col("date").dt.truncate("1d"), units=units, priced=flag(is_priced)
    )
    days = log.group_by("customer_id", "date").agg(
        units=nw.col("units").sum(), orders=nw.col("units").count(), priced=nw.col("priced").sum()
    )
    return days.with_columns(nw.col("units", "orders", "priced").cast(nw.Int64)).to_native()
