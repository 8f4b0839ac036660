"""Contact quality from a call log: what contacts were for, and effort beside what came of it."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import after, dated, flag, month_number


def last_of(calls: Any, *, as_of: dt.date, marks: Sequence[str], days: int = 365) -> Any:
    """One row a customer: the last day of each mark, and how many there were of late.

    In: customer_id, date, and each mark (a 1/0 column). Out: for each mark `last_{mark}` and
    `{mark}s`, which counts the last `days` days.
    """
    recent = after(as_of - dt.timedelta(days))
    columns, sums = {}, {}
    for mark in marks:
        columns[f"last_{mark}"] = nw.when(nw.col(mark) == 1).then(nw.col("date"))
        columns[f"{mark}s"] = flag((nw.col(mark) == 1) & recent)
        sums[f"last_{mark}"] = nw.col(f"last_{mark}").max()
        sums[f"{mark}s"] = nw.col(f"{mark}s").sum()
    log = dated(calls, as_of, "customer_id", "date", *marks).with_columns(**columns)
    counts = nw.col(*(f"{mark}s" for mark in marks)).cast(nw.Int64)
    return log.group_by("customer_id").agg(**sums).with_columns(counts).to_native()


def purposes(calls: Any, *, as_of: dt.date, since: dt.date) -> Any:
    """One row a customer of successful contacts: how many to sell and to give, and the streak.

    In: customer_id, date, success, sell, value (1 or 0). Out: customer_id, sell and value (contacts
    after `since`), sell_streak: contacts to sell after the last contact that gave value, of all
    time; on the day of a value contact none counts. Practice 18.
    """
    recent, is_sell, is_value = after(since), nw.col("sell") == 1, nw.col("value") == 1
    log = dated(calls, as_of, "customer_id", "date", "success", "sell", "value")
    log = log.filter(nw.col("success") == 1)
    log = log.with_columns(gave_on=nw.when(is_value).then(nw.col("date")))
    log = log.with_columns(last_value=nw.col("gave_on").max().over("customer_id"))
    since_value = nw.col("last_value").is_null() | (nw.col("date") > nw.col("last_value"))
    log = log.with_columns(
        sells=flag(is_sell & recent),
        values=flag(is_value & recent),
        streak=flag(is_sell & since_value),
    )
    sums = log.group_by("customer_id").agg(
        sell=nw.col("sells").sum(), value=nw.col("values").sum(), sell_streak=nw.col("streak").sum()
    )
    return sums.with_columns(nw.col("sell", "value", "sell_streak").cast(nw.Int64)).to_native()


def activity(calls: Any, *, as_of: dt.date, since: dt.date, by: str) -> Any:
    """Effort beside outcome after `since`, by "by" (who called) or "month": practice 45.

    In: customer_id, date, success, minutes, rating, by. Out: the key (a month as year x 12 + month
    - 1), calls, reached, talks and minutes (successful contacts whose minutes are known, and their
    sum), ratings and rating_sum.
    """
    named = () if by == "month" else (by,)
    read = ("customer_id", "date", "success", "minutes", "rating", *named)
    log = dated(calls, as_of, *read).filter(after(since))
    if by == "month":
        log = log.with_columns(month=month_number())
    is_reached = nw.col("success") == 1
    is_timed = is_reached & ~nw.col("minutes").is_null()
    log = log.filter(~nw.col(by).is_null()).with_columns(
        reach=flag(is_reached),
        talk=flag(is_timed),
        spent=nw.when(is_timed).then(nw.col("minutes")).otherwise(nw.lit(0.0)),
        rated=flag(~nw.col("rating").is_null()),
        stars=nw.col("rating").fill_null(0.0),
    )
    sums = log.group_by(by).agg(
        calls=nw.col("date").count(),
        reached=nw.col("reach").sum(),
        talks=nw.col("talk").sum(),
        minutes=nw.col("spent").sum(),
        ratings=nw.col("rated").sum(),
        rating_sum=nw.col("stars").sum(),
    )
    counts = nw.col("calls", "reached", "talks", "ratings").cast(nw.Int64)
    return sums.with_columns(counts).to_native()
