"""Contact quality from a call log: what contacts were for, when the last of a kind was, and effort beside what came of it."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import after, dated, flag


def last_of(calls: Any, *, as_of: dt.date, marks: Sequence[str], days: int = 365) -> Any:
    """One row a customer: for each mark (a 1/0 column) `last_{mark}`, its last day, and `{mark}s`, how many in the last `days`."""
    log = dated(calls, as_of)
    recent = after(as_of - dt.timedelta(days))
    log = log.with_columns(
        **{f"last_{m}": nw.when(nw.col(m) == 1).then(nw.col("date")) for m in marks},
        **{f"{m}s": flag((nw.col(m) == 1) & recent) for m in marks},
    )
    out = log.group_by("customer_id").agg(
        **{f"last_{m}": nw.col(f"last_{m}").max() for m in marks},
        **{f"{m}s": nw.col(f"{m}s").sum() for m in marks},
    )
    return out.with_columns(nw.col(*(f"{m}s" for m in marks)).cast(nw.Int64)).to_native()


def purposes(calls: Any, *, as_of: dt.date, since: dt.date) -> Any:
    """One row a customer of successful contacts: sell and value (contacts after `since`), and the sell-only streak (practice 18).

    In: customer_id, date, success, sell, value (1 or 0). Out: customer_id, sell, value, sell_streak: contacts to sell after the last
    contact that gave value, of all time; on the day of a value contact none counts.
    """
    log = dated(calls, as_of).filter(nw.col("success") == 1)
    log = log.with_columns(gave=nw.when(nw.col("value") == 1).then(nw.col("date")))
    log = log.with_columns(last_value=nw.col("gave").max().over("customer_id"))
    recent = after(since)
    log = log.with_columns(
        sells=flag((nw.col("sell") == 1) & recent),
        values=flag((nw.col("value") == 1) & recent),
        streak=flag(
            (nw.col("sell") == 1)
            & (nw.col("last_value").is_null() | (nw.col("date") > nw.col("last_value")))
        ),
    )
    out = log.group_by("customer_id").agg(
        sell=nw.col("sells").sum(), value=nw.col("values").sum(), sell_streak=nw.col("streak").sum()
    )
    return out.with_columns(nw.col("sell", "value", "sell_streak").cast(nw.Int64)).to_native()


def activity(calls: Any, *, as_of: dt.date, since: dt.date, by: str) -> Any:
    """Effort beside outcome after `since`, by "by" (who called) or "month" (year x 12 + month - 1): practice 45.

    In: customer_id, date, success, minutes, rating, by. Out: the key, calls, reached, talks and minutes (successful contacts whose
    minutes are known, and their sum), ratings and rating_sum.
    """
    log = dated(calls, as_of).filter(after(since))
    if by == "month":
        log = log.with_columns(
            month=nw.col("date").dt.year().cast(nw.Int64) * 12
            + nw.col("date").dt.month().cast(nw.Int64)
            - 1
        )
    timed = (nw.col("success") == 1) & ~nw.col("minutes").is_null()
    log = log.filter(~nw.col(by).is_null()).with_columns(
        reach=flag(nw.col("success") == 1),
        talk=flag(timed),
        spent=nw.when(timed).then(nw.col("minutes")).otherwise(nw.lit(0.0)),
        rated=flag(~nw.col("rating").is_null()),
        stars=nw.col("rating").fill_null(0.0),
    )
    out = log.group_by(by).agg(
        calls=nw.col("date").count(),
        reached=nw.col("reach").sum(),
        talks=nw.col("talk").sum(),
        minutes=nw.col("spent").sum(),
        ratings=nw.col("rated").sum(),
        rating_sum=nw.col("stars").sum(),
    )
    return out.with_columns(
        nw.col("calls", "reached", "talks", "ratings").cast(nw.Int64)
    ).to_native()
