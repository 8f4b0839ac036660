"""What was scored or spent before and after something happened to a customer."""

import datetime as dt
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import MONEY_UNIT, dated, flag
from toolkit.facts.promise_facts import day_number


def around(events: Any, log: Any, *, as_of: dt.date, days: int) -> Any:
    """Sums and counts of a log within `days` days before each event was opened and after it was closed, by event and source.

    In: events with customer_id, line, opened, closed (dates); a log with customer_id, date, source, value (numbers; exact to a
    ten-thousandth). Out: line, source, before, after (sums), before_n, after_n (how many). The days of opening and closing, and what lies
    between them, are neither; rows after `as_of` or without a value count nowhere. Practice 38.
    """
    spans = nw.from_native(events).select(
        "customer_id", "line", opened_day=day_number("opened"), closed_day=day_number("closed")
    )
    held = dated(log, as_of).filter(~nw.col("value").is_null())
    held = held.select(
        "customer_id",
        "source",
        day=day_number("date"),
        units=(nw.col("value") * MONEY_UNIT).round().cast(nw.Int64),
    )
    both = held.join(spans, on="customer_id", how="inner")
    before = (nw.col("day") < nw.col("opened_day")) & (nw.col("day") >= nw.col("opened_day") - days)
    after = (nw.col("day") > nw.col("closed_day")) & (nw.col("day") <= nw.col("closed_day") + days)
    both = both.with_columns(before_n=flag(before), after_n=flag(after))
    both = both.filter((nw.col("before_n") == 1) | (nw.col("after_n") == 1))
    both = both.with_columns(
        before=nw.col("units") * nw.col("before_n"), after=nw.col("units") * nw.col("after_n")
    )
    names = ["before", "after", "before_n", "after_n"]
    out = both.group_by("line", "source").agg(**{n: nw.col(n).sum() for n in names})
    out = out.with_columns(nw.col("before_n", "after_n").cast(nw.Int64))
    return out.with_columns(
        **{n: (nw.col(n).cast(nw.Float64) / MONEY_UNIT).round(4) for n in names[:2]}
    ).to_native()
