"""What was scored or spent before and after something happened to a customer."""

import datetime as dt
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import as_money, dated, flag, in_units
from toolkit.facts.promise_facts import day_number


def around(events: Any, log: Any, *, as_of: dt.date, days: int) -> Any:
    """Sums and counts of a log within `days` days before and after each event, by its source.

    In: events with customer_id, line, opened, closed (dates); a log with customer_id, date, source,
    value (numbers; exact to a ten-thousandth). Out: line, source, before, after (sums), before_n,
    after_n (how many). Before is before it was opened, after is after it was closed: these days and
    what lies between them are neither. Rows after `as_of` or without a value count nowhere.
    Practice 38.
    """
    opened_day, closed_day = day_number("opened"), day_number("closed")
    spans = nw.from_native(events).select(
        "customer_id", "line", opened_day=opened_day, closed_day=closed_day
    )
    held = dated(log, as_of).filter(~nw.col("value").is_null())
    held = held.select("customer_id", "source", day=day_number("date"), units=in_units("value"))
    both = held.join(spans, on="customer_id", how="inner")
    day, opened, closed = nw.col("day"), nw.col("opened_day"), nw.col("closed_day")
    both = both.with_columns(
        before_n=flag((day < opened) & (day >= opened - days)),
        after_n=flag((day > closed) & (day <= closed + days)),
    )
    both = both.filter((nw.col("before_n") == 1) | (nw.col("after_n") == 1))
    both = both.with_columns(
        before=nw.col("units") * nw.col("before_n"), after=nw.col("units") * nw.col("after_n")
    )
    names = ["before", "after", "before_n", "after_n"]
    sums = both.group_by("line", "source").agg(**{name: nw.col(name).sum() for name in names})
    counts = nw.col("before_n", "after_n").cast(nw.Int64)
    sums = sums.with_columns(counts, before=as_money("before"), after=as_money("after"))
    return sums.to_native()
