"""Promises to states and gaps: what was promised against what came, one row a promise or a gap, and counts of both."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import flag

STATES = ("kept", "exceeded", "short", "late", "open", "overdue")
DATES = ("promised_on", "due", "new_date", "notice_sent", "delivered_on", "closed_on")
GAP_COLUMNS = ("customer_id", "promise", "seller", "source", "table", "line")


def promise_states(promises: Any, *, as_of: dt.date) -> Any:
    """Every promise in exactly one state of "kept", "exceeded", "short", "late", "open", "overdue", as known on `as_of`.

    In: customer_id, made_by ("us", "them"), promised_on, due, new_date, notice_sent, delivered_on, closed_on (dates), expected,
    received, expected_score, received_score (numbers). Rows without a customer, or promised after `as_of`, are left out; a day after
    `as_of` has not come yet. Adds to each row

    - done_on: the day it was delivered, else closed; deadline: the new date where the customer was told by the due day, else due;
    - state: done with less than expected is short, after the deadline late, before it or with more exceeded, else kept; not done is
      overdue the day after the deadline, else open. What has no deadline cannot be late;
    - slip: days from due to done (negative when early), for what is overdue to `as_of`; late_days: the same from the deadline;
    - renegotiated (1 where the new date was told in time), notice_needed (1 where a later date is known and nobody has told the
      customer, or where that day has passed too), notice_lead (days from the notice to the due day; negative when told after it), surprise (1 where the due day passed
      without delivery and without notice by then).

    Practices 14 and 15; a promise moved with notice in time and kept then is counted apart, a promise open past its day is broken.
    """
    log = nw.from_native(promises).filter(~nw.col("customer_id").is_null())
    log = log.with_columns(**{f"{name}_day": day_number(name) for name in DATES})
    today = as_of.toordinal()
    log = log.filter(nw.col("promised_on_day").is_null() | (nw.col("promised_on_day") <= today))
    past = {
        name: nw.col(f"{name}_day") <= today
        for name in ("delivered_on", "closed_on", "notice_sent")
    }
    done = _first(past["delivered_on"], past["closed_on"], "delivered_on", "closed_on")
    log = log.with_columns(
        **{name: nw.when(known).then(nw.col(name)) for name, known in past.items()},
        done_on=done,
        done=_first(past["delivered_on"], past["closed_on"], "delivered_on_day", "closed_on_day"),
        told=nw.when(past["notice_sent"]).then(nw.col("notice_sent_day")),
        later=flag(nw.col("new_date_day") > nw.col("due_day")),
    )
    in_time = (nw.col("later") == 1) & (nw.col("told") <= nw.col("due_day"))
    log = log.with_columns(
        renegotiated=flag(in_time),
        deadline=nw.when(in_time).then(nw.col("new_date")).otherwise(nw.col("due")),
        end=nw.when(in_time).then(nw.col("new_date_day")).otherwise(nw.col("due_day")),
        until=nw.when(~nw.col("done").is_null()).then(nw.col("done")).otherwise(nw.lit(today)),
        is_done=flag(~nw.col("done").is_null()),
    )
    log = log.with_columns(state=_state(), **_slips(), **_notices())
    return log.drop(
        *(f"{n}_day" for n in DATES), "done", "told", "later", "end", "until", "is_done"
    ).to_native()


def _state() -> Any:
    done, open_ = nw.col("is_done") == 1, nw.col("is_done") == 0
    less = (nw.col("received") < nw.col("expected")) | (
        nw.col("received_score") < nw.col("expected_score")
    )
    more = (nw.col("received") > nw.col("expected")) | (
        nw.col("received_score") > nw.col("expected_score")
    )
    late = nw.col("until") > nw.col("end")
    early = nw.col("until") < nw.col("end")
    state = nw.when(done & (early | more)).then(nw.lit("exceeded")).otherwise(nw.lit("kept"))
    state = nw.when(done & late).then(nw.lit("late")).otherwise(state)
    state = nw.when(done & less).then(nw.lit("short")).otherwise(state)
    state = nw.when(open_).then(nw.lit("open")).otherwise(state)
    return nw.when(open_ & late).then(nw.lit("overdue")).otherwise(state)


def _slips() -> dict[str, Any]:
    past = (nw.col("is_done") == 1) | (nw.col("until") > nw.col("due_day"))
    beyond = (nw.col("is_done") == 1) | (nw.col("until") > nw.col("end"))
    return {
        "slip": nw.when(past).then(nw.col("until") - nw.col("due_day")),
        "late_days": nw.when(beyond).then(nw.col("until") - nw.col("end")),
    }


def _notices() -> dict[str, Any]:
    ours = nw.col("made_by") == "us"
    silent = nw.col("told").is_null()
    broken_again = (nw.col("renegotiated") == 1) & (nw.col("until") > nw.col("end"))
    passed = nw.col("until") > nw.col("due_day")
    warned = nw.col("told") <= nw.col("due_day")
    return {
        "notice_needed": flag(
            ours & (nw.col("is_done") == 0) & (nw.col("later") == 1) & (silent | broken_again)
        ),
        "notice_lead": nw.when(~silent).then(nw.col("due_day") - nw.col("told")),
        "surprise": nw.when(ours & passed & warned).then(nw.lit(0)).otherwise(flag(ours & passed)),
    }


def _first(one: Any, other: Any, name: str, otherwise: str) -> Any:
    return nw.when(one).then(nw.col(name)).otherwise(nw.when(other).then(nw.col(otherwise)))


def kept_counts(states: Any, *, by: Sequence[str] = ()) -> Any:
    """How many promises stand in each state, by the columns asked for: by, state, renegotiated, promises, surprises."""
    keys = [*by, "state", "renegotiated"]
    counted = nw.from_native(states).with_columns(one=nw.lit(1, nw.Int64)).group_by(keys)
    out = counted.agg(promises=nw.col("one").sum(), surprises=nw.col("surprise").sum())
    return out.with_columns(nw.col("promises", "surprises").cast(nw.Int64)).to_native()


def gaps(states: Any) -> Any:
    """Every gap between what we promised and what came, one row a gap: in days, in quantity, in score.

    In: the rows of `promise_states`. Out: customer_id, promise, seller, source, table, line (the row of its sheet), kind ("date", "quantity",
    "score"), opened (the deadline that passed, or the day it was done), closed (NaT while open), expected, received (numbers; for
    dates none), gap (expected less received; days late). A late promise closes when it is done, a short one when it is closed after
    that. Practice 11.
    """
    ours = nw.from_native(states).filter(nw.col("made_by") == "us")
    number = nw.lit(None, nw.Float64)
    late = ours.filter(nw.col("late_days") > 0).select(
        *GAP_COLUMNS, kind=nw.lit("date"), opened=nw.col("deadline"), closed=nw.col("done_on"), expected=number, received=number,
        gap=nw.col("late_days").cast(nw.Float64),
    )  # fmt: skip
    done = ours.filter(~nw.col("done_on").is_null())
    parts = [late]
    for kind, wanted, got in (
        ("quantity", "expected", "received"),
        ("score", "expected_score", "received_score"),
    ):
        parts.append(
            done.filter(nw.col(got) < nw.col(wanted)).select(
                *GAP_COLUMNS, kind=nw.lit(kind), opened=nw.col("done_on"), closed=nw.col("closed_on"), expected=nw.col(wanted).cast(nw.Float64),
                received=nw.col(got).cast(nw.Float64), gap=(nw.col(wanted) - nw.col(got)).cast(nw.Float64),
            )
        )  # fmt: skip
    return nw.concat(parts, how="vertical").to_native()


def gap_counts(gaps: Any) -> Any:
    """One row a customer with gaps: customer_id, gaps, open_gaps, oldest (the day the oldest open one opened, blank without)."""
    log = nw.from_native(gaps).with_columns(
        is_open=flag(nw.col("closed").is_null()), one=nw.lit(1, nw.Int64)
    )
    log = log.with_columns(since=nw.when(nw.col("is_open") == 1).then(nw.col("opened")))
    out = log.group_by("customer_id").agg(
        gaps=nw.col("one").sum(), open_gaps=nw.col("is_open").sum(), oldest=nw.col("since").min()
    )
    return out.with_columns(nw.col("gaps", "open_gaps").cast(nw.Int64)).to_native()


def day_number(name: str) -> Any:
    """A date column as whole days (the proleptic ordinal), missing where the date is."""
    year = nw.col(name).dt.year().fill_null(1).cast(nw.Int64) - 1
    of_year = nw.col(name).dt.ordinal_day().fill_null(1).cast(nw.Int64)
    days = year * 365 + year // 4 - year // 100 + year // 400 + of_year
    return nw.when(~nw.col(name).is_null()).then(days)
