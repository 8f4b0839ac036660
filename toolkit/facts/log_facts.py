"""Call logs and orders to one row per customer, year or month."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

import narwhals as nw

WINDOWS = (90, 365)
MONEY_UNIT = 10_000


def contacts(
    calls: Any, *, as_of: dt.date, channels: Sequence[str] = (), windows: Sequence[int] = WINDOWS
) -> Any:
    """One row per customer in a call log; calls after `as_of`, without a date or without a customer are left out.

    In: customer_id, date, channel, success (1, 0, or -1 for unknown). Out: customer_id, first_contact, last_contact (a call of any outcome),
    last_success, calls, attempts (calls without success since the last success), and `{channel}_{days}`: calls on that channel in
    the last so many days, for the channels asked for. Dates stay dates, counts are Int64. Practices 20, 21, 24.
    """
    log = dated(calls, as_of).with_columns(ok=nw.when(nw.col("success") == 1).then(nw.col("date")))
    log = log.with_columns(last_ok=nw.col("ok").max().over("customer_id"))
    log = log.with_columns(
        attempts=flag(
            (nw.col("success") == 0)
            & (nw.col("last_ok").is_null() | (nw.col("date") > nw.col("last_ok")))
        ),
        **{
            f"{channel}_{days}": flag(
                (nw.col("channel") == channel) & after(as_of - dt.timedelta(days))
            )
            for days in windows
            for channel in channels
        },
    )
    counted = ["attempts", *(f"{channel}_{days}" for days in windows for channel in channels)]
    per_customer = log.group_by("customer_id").agg(
        first_contact=nw.col("date").min(),
        last_contact=nw.col("date").max(),
        last_success=nw.col("ok").max(),
        calls=nw.col("date").count(),
        **{name: nw.col(name).sum() for name in counted},
    )
    return per_customer.with_columns(nw.col("calls", *counted).cast(nw.Int64)).to_native()


def last_notes(calls: Any, *, as_of: dt.date) -> Any:
    """The newest note per customer (of several on one day the last in the alphabet): customer_id, note_date, last_note."""
    log = dated(calls, as_of).filter(~nw.col("notes").is_null())
    log = log.with_columns(note_date=nw.col("date").max().over("customer_id")).filter(
        nw.col("date") == nw.col("note_date")
    )
    log = log.unique("customer_id", keep="last", order_by=["notes"])
    return log.select("customer_id", "note_date", last_note=nw.col("notes")).to_native()


def purchases(orders: Any, *, as_of: dt.date, since: dt.date) -> Any:
    """One row per customer with orders up to `as_of`; an order without an amount counts as a day, not as money.

    In: customer_id, date, amount. Out: customer_id, first_order, last_order, order_days (different days), revenue (all), and
    recent_revenue (orders after `since`; unknown where none of them has an amount). Money is exact to a ten-thousandth.
    """
    log = dated(orders, as_of).with_columns(
        units=(nw.col("amount").fill_null(0.0) * MONEY_UNIT).round().cast(nw.Int64),
        known=flag(~nw.col("amount").is_null() & after(since)),
        day=nw.col("date").dt.truncate("1d"),
        blank=flag(nw.col("amount").is_null() & after(since)),
    )
    zero = nw.lit(0, nw.Int64)
    log = log.with_columns(recent=nw.when(after(since)).then(nw.col("units")).otherwise(zero))
    per_customer = log.group_by("customer_id").agg(
        first_order=nw.col("date").min(),
        last_order=nw.col("date").max(),
        order_days=nw.col("day").n_unique(),
        units=nw.col("units").sum(),
        recent=nw.col("recent").sum(),
        known=nw.col("known").sum(),
        blank=nw.col("blank").sum(),
    )
    return (
        per_customer.with_columns(
            nw.col("order_days").cast(nw.Int64),
            revenue=(nw.col("units").cast(nw.Float64) / MONEY_UNIT).round(4),
            recent_revenue=nw.when((nw.col("known") > 0) | (nw.col("blank") == 0)).then(
                (nw.col("recent").cast(nw.Float64) / MONEY_UNIT).round(4)
            ),
        )
        .drop("units", "recent", "known", "blank")
        .to_native()
    )


def kept_by_year(orders: Any, *, as_of: dt.date) -> Any:
    """Customers active per calendar year and, of these, how many were active in the next: year, active, kept.

    Set-based: a customer counts once a year, and a win-back is not counted as kept.
    """
    years = (
        dated(orders, as_of)
        .select("customer_id", year=nw.col("date").dt.year().cast(nw.Int64))
        .unique(["customer_id", "year"])
    )
    after = years.select("customer_id", year=nw.col("year") - 1, again=nw.lit(1, nw.Int64))
    both = years.join(after, on=["customer_id", "year"], how="left")
    per_year = both.group_by("year").agg(
        active=nw.col("customer_id").count(), kept=nw.col("again").sum()
    )
    return per_year.with_columns(
        nw.col("active").cast(nw.Int64), nw.col("kept").fill_null(0).cast(nw.Int64)
    ).to_native()


def cohorts(orders: Any, *, as_of: dt.date) -> Any:
    """Customers by the month of their first order and by months since: cohort and month numbers, age, customers.

    `cohort` counts months from year 0 (year x 12 + month - 1); age 0 holds the size of the cohort.
    """
    month = (
        nw.col("date").dt.year().cast(nw.Int64) * 12 + nw.col("date").dt.month().cast(nw.Int64) - 1
    )
    active = (
        dated(orders, as_of).select("customer_id", month=month).unique(["customer_id", "month"])
    )
    active = active.with_columns(cohort=nw.col("month").min().over("customer_id"))
    active = active.with_columns(age=nw.col("month") - nw.col("cohort"))
    sizes = active.group_by("cohort", "age").agg(customers=nw.col("customer_id").count())
    return sizes.with_columns(nw.col("customers").cast(nw.Int64)).to_native()


def dated(log: Any, as_of: dt.date) -> Any:
    """Rows with a customer and a day up to as_of."""
    return nw.from_native(log).filter(
        ~nw.col("customer_id").is_null(), ~nw.col("date").is_null(), ~after(as_of)
    )


def after(day: dt.date) -> Any:
    """Whether the date of a row is later than this day."""
    return nw.col("date") >= dt.datetime.combine(day + dt.timedelta(days=1), dt.time())


def flag(condition: Any) -> Any:
    """1 where the condition holds, else 0; also where it is unknown."""
    return nw.when(condition).then(nw.lit(1, nw.Int64)).otherwise(nw.lit(0, nw.Int64))
