"""Promises to states and gaps: what was promised against what came, and counts of gaps."""

import datetime as dt
from typing import Any

import narwhals as nw

from toolkit.facts.log_facts import flag

STATES = ("kept", "exceeded", "short", "late", "open", "overdue")
DATES = ("promised_on", "due", "new_date", "notice_sent", "delivered_on", "closed_on")
_FIRST_DAY = dt.datetime.combine(dt.date(1900, 1, 1), dt.time())
_MINUTES_OF_A_DAY = 24 * 60
GAP_COLUMNS = ("customer_id", "promise", "seller", "source", "table", "line")


def promise_states(promises: Any, *, as_of: dt.date) -> Any:
    """Every promise in exactly one state of STATES, as known on `as_of`.

    In: customer_id, made_by ("us", "them"), promised_on, due, new_date, notice_sent, delivered_on,
    closed_on (dates), expected, received, expected_score, received_score (numbers). Rows without a
    customer, or promised after `as_of`, are left out; a day after `as_of` has not come yet. Adds

    - done_on: the day it was delivered, else closed; deadline: the new date where the customer was
      told by the due day, else due;
    - state: done with less than expected is short, after the deadline late, before it or with more
      exceeded, else kept; not done is overdue the day after the deadline, else open. What has no
      deadline cannot be late;
    - slip: days from due to done (negative when early), for what is overdue to `as_of`; late_days:
      the same from the deadline;
    - renegotiated (1 where the new date was told in time), notice_needed (1 where a later date is
      known and nobody has told the customer, or where that day has passed too), notice_lead (days
      from the notice to the due day; negative when told after it), surprise (1 where the due day
      passed without delivery and without notice by then, or the new day did after notice in time).

    Practices 14 and 15; a promise moved with notice in time and kept then is counted apart, a
    promise open past its day is broken.
    """
    today = as_of.toordinal()
    log = _known_on(nw.from_native(promises), today)
    log = _with_deadline(log, today)
    log = log.with_columns(state=_state(), **_slips(), **_notices())
    helpers = ("done", "told", "later", "end", "until", "is_done")
    return log.drop(*(f"{name}_day" for name in DATES), *helpers).to_native()


def _known_on(log: Any, today: int) -> Any:
    """Promises made by today, with their days as whole numbers and what has come by then.

    Adds done_on, done and told (days as numbers); a day of later is blank.
    """
    log = log.filter(~nw.col("customer_id").is_null())
    log = log.with_columns(**{f"{name}_day": day_number(name) for name in DATES})
    promised = nw.col("promised_on_day")
    log = log.filter(promised.is_null() | (promised <= today))
    delivered = nw.col("delivered_on_day") <= today
    closed = nw.col("closed_on_day") <= today
    told = nw.col("notice_sent_day") <= today
    return log.with_columns(
        delivered_on=nw.when(delivered).then(nw.col("delivered_on")),
        closed_on=nw.when(closed).then(nw.col("closed_on")),
        notice_sent=nw.when(told).then(nw.col("notice_sent")),
        done_on=_first(delivered, "delivered_on", closed, "closed_on"),
        done=_first(delivered, "delivered_on_day", closed, "closed_on_day"),
        told=nw.when(told).then(nw.col("notice_sent_day")),
    )


def _first(one: Any, name: str, other: Any, otherwise: str) -> Any:
    """One column where its condition holds, else the other where its own does."""
    second = nw.when(other).then(nw.col(otherwise))
    return nw.when(one).then(nw.col(name)).otherwise(second)


def _with_deadline(log: Any, today: int) -> Any:
    """The day that counts, as date and number (end), and until when it was waited for."""
    is_done = ~nw.col("done").is_null()
    log = log.with_columns(later=flag(nw.col("new_date_day") > nw.col("due_day")))
    in_time = (nw.col("later") == 1) & (nw.col("told") <= nw.col("due_day"))
    return log.with_columns(
        renegotiated=flag(in_time),
        deadline=nw.when(in_time).then(nw.col("new_date")).otherwise(nw.col("due")),
        end=nw.when(in_time).then(nw.col("new_date_day")).otherwise(nw.col("due_day")),
        until=nw.when(is_done).then(nw.col("done")).otherwise(nw.lit(today)),
        is_done=flag(is_done),
    )


def _state() -> Any:
    """The state of each promise; a later line wins over those before it."""
    is_done, is_open = nw.col("is_done") == 1, nw.col("is_done") == 0
    received, expected = nw.col("received"), nw.col("expected")
    scored, promised_score = nw.col("received_score"), nw.col("expected_score")
    less = (received < expected) | (scored < promised_score)
    more = (received > expected) | (scored > promised_score)
    late = nw.col("until") > nw.col("end")
    early = nw.col("until") < nw.col("end")
    state = nw.when(is_done & (early | more)).then(nw.lit("exceeded")).otherwise(nw.lit("kept"))
    state = nw.when(is_done & late).then(nw.lit("late")).otherwise(state)
    state = nw.when(is_done & less).then(nw.lit("short")).otherwise(state)
    state = nw.when(is_open).then(nw.lit("open")).otherwise(state)
    return nw.when(is_open & late).then(nw.lit("overdue")).otherwise(state)


def _slips() -> dict[str, Any]:
    """Days from the due day and from the deadline, for what is done or past it."""
    is_done, until = nw.col("is_done") == 1, nw.col("until")
    due, end = nw.col("due_day"), nw.col("end")
    return {
        "slip": nw.when(is_done | (until > due)).then(until - due),
        "late_days": nw.when(is_done | (until > end)).then(until - end),
    }


def _notices() -> dict[str, Any]:
    """What the customer heard of a delay of ours, and what is still to be told."""
    ours, is_open = nw.col("made_by") == "us", nw.col("is_done") == 0
    until, due, told = nw.col("until"), nw.col("due_day"), nw.col("told")
    broken_again = (nw.col("renegotiated") == 1) & (until > nw.col("end"))
    untold = told.is_null() | broken_again
    is_past = ours & (until > due)
    # A day of notice that is unknown is no warning, so this is no plain "not warned"; and who was
    # told of a new day in time was not told of the second slip.
    is_warned = is_past & (told <= due) & ~broken_again
    surprise = nw.when(is_warned).then(nw.lit(0)).otherwise(flag(is_past))
    return {
        "notice_needed": flag(ours & is_open & (nw.col("later") == 1) & untold),
        "notice_lead": nw.when(~told.is_null()).then(due - told),
        "surprise": surprise,
    }


def gaps(states: Any) -> Any:
    """Every gap between what we promised and what came: in days, in quantity, in score.

    In: the rows of `promise_states`. Out, one row a gap: customer_id, promise, seller, source,
    table, line (the row of its sheet), kind ("date", "quantity", "score"), opened (the deadline
    that passed, or the day it was done), closed (NaT while open), expected, received (numbers; for
    dates none), gap (expected less received; days late). A late promise closes when it is done, a
    short one when it is closed after that. Practice 11.
    """
    ours = nw.from_native(states).filter(nw.col("made_by") == "us")
    done = ours.filter(~nw.col("done_on").is_null())
    parts = [
        _late_gaps(ours),
        _short_gaps(done, "quantity", "expected", "received"),
        _short_gaps(done, "score", "expected_score", "received_score"),
    ]
    return nw.concat(parts, how="vertical").to_native()


def _late_gaps(ours: Any) -> Any:
    none = nw.lit(None, nw.Float64)
    return ours.filter(nw.col("late_days") > 0).select(
        *GAP_COLUMNS,
        kind=nw.lit("date"),
        opened=nw.col("deadline"),
        closed=nw.col("done_on"),
        expected=none,
        received=none,
        gap=nw.col("late_days").cast(nw.Float64),
    )


def _short_gaps(done: Any, kind: str, expected: str, received: str) -> Any:
    wanted, came = nw.col(expected), nw.col(received)
    return done.filter(came < wanted).select(
        *GAP_COLUMNS,
        kind=nw.lit(kind),
        opened=nw.col("done_on"),
        closed=nw.col("closed_on"),
        expected=wanted.cast(nw.Float64),
        received=came.cast(nw.Float64),
        gap=(wanted - came).cast(nw.Float64),
    )


def gap_counts(gaps: Any) -> Any:
    """One row a customer with gaps: customer_id, gaps, open_gaps, oldest.

    `oldest` is the day on which the oldest open one opened, blank without.
    """
    is_open, one = nw.col("closed").is_null(), nw.lit(1, nw.Int64)
    log = nw.from_native(gaps).with_columns(is_open=flag(is_open), one=one)
    log = log.with_columns(since=nw.when(nw.col("is_open") == 1).then(nw.col("opened")))
    counts = log.group_by("customer_id").agg(
        gaps=nw.col("one").sum(), open_gaps=nw.col("is_open").sum(), oldest=nw.col("since").min()
    )
    return counts.with_columns(nw.col("gaps", "open_gaps").cast(nw.Int64)).to_native()


def day_number(name: str) -> Any:
    """A date column as whole days (the proleptic ordinal), missing where the date is."""
    minutes = (nw.col(name) - _FIRST_DAY).dt.total_minutes()
    return minutes // _MINUTES_OF_A_DAY + _FIRST_DAY.toordinal()
