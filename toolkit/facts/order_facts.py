"""Orders to one row per customer, or customer and day."""

import datetime as dt
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import MONEY_UNIT, after, as_money, dated, flag


def purchases(orders: Any, *, as_of: dt.date, since: dt.date) -> Any:
    """One row per customer with orders up to `as_of`: days and money.

    In: customer_id, date, amount. Out: customer_id, first_order, last_order, order_days (different
    days), revenue (all), and recent_revenue (orders after `since`; unknown where none of them has
    an amount). An order without an amount counts as a day, not as money; money given back (below
    zero) as money, not as a day. Money is exact to a ten-thousandth.
    """
    unknown, is_recent = nw.col("amount").is_null(), after(since)
    is_sale = nw.col("amount").fill_null(0.0) >= 0
    zero = nw.lit(0, nw.Int64)
    log = dated(orders, as_of, "customer_id", "date", "amount").with_columns(
        units=(nw.col("amount").fill_null(0.0) * MONEY_UNIT).round().cast(nw.Int64),
        sold=nw.when(is_sale).then(nw.col("date")),
        known=flag(~unknown & is_recent),
        blank=flag(unknown & is_recent),
    )
    log = log.with_columns(recent=nw.when(is_recent).then(nw.col("units")).otherwise(zero))
    sums = log.group_by("customer_id").agg(
        first_order=nw.col("sold").min(),
        last_order=nw.col("sold").max(),
        units=nw.col("units").sum(),
        recent=nw.col("recent").sum(),
        known=nw.col("known").sum(),
        blank=nw.col("blank").sum(),
    )
    is_known = (nw.col("known") > 0) | (nw.col("blank") == 0)
    sales = log.filter(is_sale).with_columns(day=nw.col("date").dt.truncate("1d"))
    days = sales.group_by("customer_id").agg(order_days=nw.col("day").n_unique())
    sums = sums.join(days, on="customer_id", how="left")
    per_customer = sums.with_columns(
        nw.col("order_days").fill_null(0).cast(nw.Int64),
        revenue=as_money("units"),
        recent_revenue=nw.when(is_known).then(as_money("recent")),
    )
    return per_customer.drop("units", "recent", "known", "blank").to_native()


def order_days(orders: Any, *, as_of: dt.date) -> Any:
    """One row per customer and day with orders or money given back, up to as_of.

    Out: customer_id, date, units, orders (rows that are no money given back; 0 where a day holds
    nothing else), priced (those of them with an amount). `units` are whole ten-thousandths of money
    (`MONEY_UNIT`), so that every sum of them is exact; an order without an amount counts as a day
    and as nothing.
    """
    units = (nw.col("amount").fill_null(0.0) * MONEY_UNIT).round().cast(nw.Int64)
    is_sale = nw.col("amount").fill_null(0.0) >= 0
    is_priced = ~nw.col("amount").is_null() & is_sale
    log = dated(orders, as_of, "customer_id", "date", "amount").select(
        "customer_id",
        date=nw.col("date").dt.truncate("1d"),
        units=units,
        orders=flag(is_sale),
        priced=flag(is_priced),
    )
    counted = nw.col("units", "orders", "priced")
    days = log.group_by("customer_id", "date").agg(counted.sum())
    return days.with_columns(counted.cast(nw.Int64)).to_native()
