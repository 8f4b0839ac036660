"""Call logs to one row per customer, and what all facts are made with."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

import narwhals as nw

WINDOWS = (90, 365)
"""Days back from as_of for which calls are counted by channel."""
MONEY_UNIT = 10_000
"""Parts of a unit of money in which sums are exact."""


def contacts(
    calls: Any, *, as_of: dt.date, channels: Sequence[str] = (), windows: Sequence[int] = WINDOWS
) -> Any:
    """One row per customer in a call log, with the days of first and last contact, and counts.

    In: customer_id, date, channel, success (1, 0, or -1 for unknown). Out: customer_id,
    first_contact, last_contact (a row of any outcome), last_try (one that says whether somebody was
    reached, as a bare note is no attempt), last_success, calls, attempts (calls without success
    since the last success), and `{channel}_{days}`: calls on that channel in the
    last so many days, for the channels asked for. Calls after `as_of`, without a date or without a
    customer are left out. Dates stay dates, counts are Int64. Practices 20, 21, 24.
    """
    reached = nw.when(nw.col("success") == 1).then(nw.col("date"))
    by_channel = ("channel",) if channels else ()
    log = dated(calls, as_of, "customer_id", "date", "success", *by_channel)
    tried = nw.when(nw.col("success") >= 0).then(nw.col("date"))
    log = log.with_columns(reached_on=reached, tried_on=tried)
    log = log.with_columns(last_reached=nw.col("reached_on").max().over("customer_id"))
    since_success = nw.col("last_reached").is_null() | (nw.col("date") > nw.col("last_reached"))
    marks = {"attempts": flag((nw.col("success") == 0) & since_success)}
    for days in windows:
        recent = after(as_of - dt.timedelta(days))
        for channel in channels:
            marks[f"{channel}_{days}"] = flag((nw.col("channel") == channel) & recent)
    per_customer = (
        log.with_columns(**marks)
        .group_by("customer_id")
        .agg(
            first_contact=nw.col("date").min(),
            last_contact=nw.col("date").max(),
            last_try=nw.col("tried_on").max(),
            last_success=nw.col("reached_on").max(),
            calls=nw.col("date").count(),
            **{name: nw.col(name).sum() for name in marks},
        )
    )
    return per_customer.with_columns(nw.col("calls", *marks).cast(nw.Int64)).to_native()


def last_notes(calls: Any, *, as_of: dt.date) -> Any:
    """The newest note per customer: customer_id, note_date, note_success, last_note.

    Of several on one day it is the last in the alphabet. `note_success` is that of its row: 1, 0,
    or -1 where nobody said whether somebody was reached.
    """
    log = dated(calls, as_of, "customer_id", "date", "notes", "success")
    log = log.filter(~nw.col("notes").is_null())
    log = log.with_columns(note_date=nw.col("date").max().over("customer_id"))
    log = log.filter(nw.col("date") == nw.col("note_date"))
    log = log.unique("customer_id", keep="last", order_by=["notes", "success"])
    said = {"note_success": nw.col("success").cast(nw.Int64), "last_note": nw.col("notes")}
    return log.select("customer_id", "note_date", **said).to_native()


def dated(log: Any, as_of: dt.date, *columns: str) -> Any:
    """Rows with a customer and a day up to as_of: these columns of them, or all.

    A log has more columns than a fact reads, and each step of it would carry them along.
    """
    known = ~nw.col("customer_id").is_null() & ~nw.col("date").is_null()
    asked = nw.from_native(log).select(*columns) if columns else nw.from_native(log)
    return asked.filter(known, ~after(as_of))


def after(day: dt.date) -> Any:
    """Whether the date of a row is later than this day."""
    # A day as a literal: Spark would take a point in time as one of the zone of this machine.
    return nw.col("date") >= nw.lit(day + dt.timedelta(days=1), nw.Datetime("us"))


def flag(condition: Any) -> Any:
    """1 where the condition holds, else 0; also where it is unknown."""
    return condition.fill_null(value=False).cast(nw.Int64)


def month_number() -> Any:
    """The month of each row, as year x 12 + month - 1."""
    date = nw.col("date").dt
    return date.year().cast(nw.Int64) * 12 + date.month().cast(nw.Int64) - 1


def in_units(column: str) -> Any:
    """Money as a whole number of its smallest parts."""
    return (nw.col(column) * MONEY_UNIT).round().cast(nw.Int64)


def as_money(column: str) -> Any:
    """A sum of such parts as money."""
    return (nw.col(column).cast(nw.Float64) / MONEY_UNIT).round(4)
