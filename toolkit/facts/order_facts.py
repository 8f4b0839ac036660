"""Orders to one row per customer, year or month."""

import datetime as dt
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import MONEY_UNIT, after, as_money, dated, flag, month_number


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


def kept_by_year(orders: Any, *, as_of: dt.date) -> Any:
    """Customers active per calendar year and how many of them in the next: year, active, kept.

    Set-based: a customer counts once a year, and a win-back is not counted as kept.
    """
    log = dated(orders, as_of)
    years = log.select("customer_id", year=nw.col("date").dt.year().cast(nw.Int64))
    years = years.unique(["customer_id", "year"])
    year_before = nw.col("year") - 1
    following = years.select("customer_id", year=year_before, again=nw.lit(1, nw.Int64))
    both = years.join(following, on=["customer_id", "year"], how="left")
    per_year = both.group_by("year").agg(
        active=nw.col("customer_id").count(), kept=nw.col("again").sum()
    )
    active = nw.col("active").cast(nw.Int64)
    return per_year.with_columns(active, nw.col("kept").fill_null(0).cast(nw.Int64)).to_native()


def cohorts(orders: Any, *, as_of: dt.date) -> Any:
    """Customers by the month of their first order and by months since: cohort, age, customers.

    `cohort` counts months from year 0 (year x 12 + month - 1); age 0 holds the cohort's size.
    """
    log = dated(orders, as_of).select("customer_id", month=month_number())
    active = log.unique(["customer_id", "month"])
    active = active.with_columns(cohort=nw.col("month").min().over("customer_id"))
    active = active.with_columns(age=nw.col("month") - nw.col("cohort"))
    sizes = active.group_by("cohort", "age").agg(customers=nw.col("customer_id").count())
    return sizes.with_columns(nw.col("customers").cast(nw.Int64)).to_native()
