"""How often calls succeed, from a call log."""

import datetime as dt
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import after, dated, flag


def attempts_after(calls: Any, customers: Any, *, as_of: dt.date) -> Any:
    """One row a customer with attempts after a day of its own: customer_id, attempts.

    In: calls with customer_id, date, success; customers with customer_id and the day (since).
    """
    log = dated(calls, as_of, "customer_id", "date", "success")
    tried = log.filter(nw.col("success") == 0).select("customer_id", "date")
    both = tried.join(nw.from_native(customers), on="customer_id", how="inner")
    later = both.filter(nw.col("date") > nw.col("since"))
    counts = later.group_by("customer_id").agg(attempts=nw.col("date").count())
    return counts.with_columns(nw.col("attempts").cast(nw.Int64)).to_native()


def channels_after(calls: Any, customers: Any) -> Any:
    """The channels by which each customer was tried after a day of its own, or at all without one.

    In: calls with customer_id, date, channel; customers with customer_id and the day (since). Out:
    customer_id, channel, each pair once.
    """
    used = nw.from_native(calls).filter(
        ~nw.col("channel").is_null(), ~nw.col("customer_id").is_null()
    )
    both = used.select("customer_id", "date", "channel").join(
        nw.from_native(customers), on="customer_id", how="inner"
    )
    is_before = (nw.col("date") <= nw.col("since")).fill_null(value=False)
    pairs = both.filter(~is_before).select("customer_id", "channel")
    return pairs.unique().to_native()


def tries(calls: Any, *, as_of: dt.date, days: int = 365) -> Any:
    """One row a customer: calls that somebody wrote an outcome of, and how many succeeded.

    In: customer_id, date, outcome, success (1 or 0; -1 for unknown). Out: customer_id, tries and
    reached, and recent_tries and recent_reached of the last `days` days.
    """
    recent = after(as_of - dt.timedelta(days))
    is_known = ~nw.col("outcome").is_null() & (nw.col("success") >= 0)
    is_reached = nw.col("success") == 1
    marks = {"reached": flag(is_reached), "recent_tries": flag(recent)}
    marks["recent_reached"] = flag(is_reached & recent)
    log = dated(calls, as_of, "customer_id", "date", "outcome", "success")
    log = log.filter(is_known).with_columns(**marks)
    counted = log.group_by("customer_id").agg(
        tries=nw.col("date").count(), **{name: nw.col(name).sum() for name in marks}
    )
    return counted.with_columns(nw.col("tries", *marks).cast(nw.Int64)).to_native()
