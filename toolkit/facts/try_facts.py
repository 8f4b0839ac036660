"""How often calls succeed, from a call log."""

import datetime as dt
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import after, dated, flag


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
    log = dated(calls, as_of).filter(is_known).with_columns(**marks)
    counted = log.group_by("customer_id").agg(
        tries=nw.col("date").count(), **{name: nw.col(name).sum() for name in marks}
    )
    return counted.with_columns(nw.col("tries", *marks).cast(nw.Int64)).to_native()
