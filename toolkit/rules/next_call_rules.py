"""Next call: the last successful contact plus the cadence, retries after failed attempts.

Always on a working day (practices 5, 21).
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.rules.care_rules import customers_of_class
from toolkit.rules.closed_days import closings_between, closings_text
from toolkit.rules.sentences import day, rows

NAT = np.datetime64("NaT")
WHY_COLUMNS = ("by", "blocked", "retry", "due", "wanted", "next_call", "pair", "attempts",
               "last_attempt", "cadence", "interval", "stretch_why", "cadence_override",
               "next_call_override", "override_from", "care", "last_success",
               "last_from", "task", "wanted_call", "by_best_day")  # fmt: skip
NO_DAY = "no free place in the rep's days."
"""The end of what is said of a first call for which the plan has no day."""

AT_ONCE = ", so as soon as possible"

Row = Mapping[Any, Any]


def add_cadence(customers: pd.DataFrame, *, cadence: Mapping[str, int]) -> pd.DataFrame:
    """Days between calls to each customer: the customer's own, else those of the class.

    In: care, cadence_override (days; less than one is none). Adds cadence (days).
    """
    own = customers["cadence_override"].to_numpy("f8")
    by_class = customers["care"].map(cadence).to_numpy("f8")
    return customers.assign(cadence=np.where(own >= 1, own, by_class).astype("i8"))


def add_follow_ups(customers: pd.DataFrame) -> pd.DataFrame:
    """The list's next follow-up as the next call, where the date set by hand is used up.

    In: next_call_override, override_from, next_follow_up, last_success. A date is used up by a
    contact on that day or later.
    """
    by_hand, listed = customers["next_call_override"], customers["next_follow_up"]
    is_used_up = listed.notna() & (customers["last_success"] >= by_hand)
    return customers.assign(
        next_call_override=by_hand.where(~is_used_up, listed),
        override_from=customers["override_from"].where(~is_used_up, "list"),
    )


def add_due(customers: pd.DataFrame, *, as_of: dt.date) -> pd.DataFrame:
    """The day each customer is due by the interval, before weekends and retries.

    In: interval (days; the cadence, stretched where it cannot be kept), last_success,
    next_call_override, blocked ("" or why nobody calls). Adds due (NaT when blocked or never
    contacted), by ("cadence", "override", "never", "blocked"), contact_gap and days_overdue.
    Attempts do not move the day. An override counts until a successful contact on or after it.
    """
    today = np.datetime64(as_of, "D")
    last = customers["last_success"].to_numpy("M8[D]")
    days = customers["interval"].to_numpy("i8")
    override = customers["next_call_override"].to_numpy("M8[D]")
    is_blocked = customers["blocked"].to_numpy() != ""
    is_never = np.isnat(last)
    is_override = ~np.isnat(override) & (is_never | (last < override))
    due = np.where(is_override, override, last + days)
    due = np.where(is_blocked, NAT, due)
    conditions = [is_blocked, is_override, is_never]
    by = np.select(conditions, ["blocked", "override", "never"], "cadence").astype(object)
    overdue = np.maximum((today - due).astype("f8"), 0)
    return customers.assign(
        due=due.astype("M8[us]"),
        by=by,
        contact_gap=np.where(is_never, np.nan, (today - last).astype("f8")),
        days_overdue=np.where(np.isnat(due), np.nan, overdue),
    )


def add_next_call(
    customers: pd.DataFrame,
    calendar: Calendar,
    *,
    as_of: dt.date,
    retry_first: int,
    retry_later: int,
    retry_cap: int,
) -> pd.DataFrame:
    """The first working day on which to call: never before as_of, never on a closed day.

    Of the rep or of the customer. In: due, by, attempts, last_attempt, interval, pair (row of the
    calendar). Adds wanted (the day before it was moved to a working day), next_call (NaT where no
    open day follows), retry ("", "rest", or how many working days to wait). A customer never
    contacted is wanted today; the schedule spreads them.
    """
    today = int(calendar.offset(as_of))
    pair, by = customers["pair"].to_numpy("i8"), customers["by"].to_numpy()
    due = calendar.offset(customers["due"].to_numpy("M8[D]"))
    wanted = np.where(by == "never", today, np.maximum(due, today))
    attempts = np.nan_to_num(customers["attempts"].to_numpy("f8")).astype("i8")
    is_tried = (attempts > 0) & (by != "override")
    last = calendar.offset(customers["last_attempt"].to_numpy("M8[D]"))
    last = np.where(is_tried, last, today)
    is_rest = attempts >= retry_cap
    steps = np.where(attempts == 1, retry_first, retry_later)
    again = calendar.after(pair, np.maximum(last, 0), steps)
    # Attempts before the days that the calendar knows have been waited for long enough.
    again = np.where(last >= 0, again, today)
    again = np.where(is_rest, last + customers["interval"].to_numpy("i8"), again)
    is_retry = is_tried & (again > wanted)
    wanted = np.where(is_retry, again, wanted)
    is_blocked = by == "blocked"
    next_call = calendar.open_day(pair, wanted)
    retry = np.where(is_rest, "rest", steps.astype(str)).astype(object)
    return customers.assign(
        wanted=np.where(is_blocked, NAT, calendar.dates(wanted)).astype("M8[us]"),
        next_call=np.where(is_blocked, NAT, next_call).astype("M8[us]"),
        retry=np.where(is_retry, retry, ""),
    )


def explain_next_call(customers: pd.DataFrame, calendar: Calendar, *, as_of: dt.date) -> list[str]:
    """Why this date, one text a customer, from the columns the rules left.

    `planned` is the day in the schedule, or NaT.
    """
    return [_why(row, calendar, as_of) for row in rows(customers, WHY_COLUMNS)]


def explain_cadence_beside(customers: pd.DataFrame) -> list[str]:
    """On which day a customer would be called by the cadence for whom the list names another one.

    One sentence a customer; "" where the list names none, or the same, or nobody was ever reached.
    """
    texts = np.full(len(customers), "", object)
    is_named = ((customers["by"] == "override") & customers["last_success"].notna()).to_numpy()
    if is_named.any():
        texts[is_named] = [_cadence_beside(row) for row in rows(customers[is_named], WHY_COLUMNS)]
    return texts.tolist()


def _cadence_beside(row: Row) -> str:
    due = row["last_success"] + dt.timedelta(days=int(row["interval"]))
    if due == row["next_call_override"]:
        return ""
    return f"{_last_and_cadence(row)}; by the cadence it would be {day(due)}."


def _why(row: Row, calendar: Calendar, as_of: dt.date) -> str:
    if row["by"] == "blocked":
        return str(row["blocked"])
    if row["by"] == "never" and not row["retry"]:
        return _why_first_call(row, calendar)
    is_late = row["due"] is not None and row["due"] < as_of
    reason = _last_and_rule(row) + _retry_or_late(row, is_late)
    if row["next_call"] is None:
        return f"{reason}; {_why_never_open(row, calendar)}"
    if is_late and row.get("task") and row["wanted_call"] > row["next_call"]:
        # The cadence waits for what was agreed, or is to be done soon, and asks for no day.
        return f"{reason.removesuffix(AT_ONCE)}."
    next_call, closed = day(row["next_call"]), _closed_days(row, calendar)
    is_chosen = row["by"] == "override" and not is_late and not row["retry"]
    if is_chosen and not closed and row["next_call"] == row["due"]:
        return f"{reason}."
    if is_chosen and closed.startswith(f"{day(row['wanted'])} is "):
        return f"{reason}, which is {closed.partition(' is ')[2]}, so {next_call}."
    if closed:
        return f"{reason}; {closed}, so {next_call}."
    if is_late and not row["retry"]:
        return f"{reason}: {next_call}."
    return f"{reason}, so {next_call}."


def _why_first_call(row: Row, calendar: Calendar) -> str:
    """For whom nobody has reached: called as soon as the schedule has a place."""
    reason = _last_and_rule(row)
    if row.get("task"):
        return f"{reason}."
    if row["next_call"] is None:
        return f"{reason}; {NO_DAY}"
    if _is_put_off(row, calendar):
        reason = f"{reason}; the rep's days before are full"
    return f"{reason}, so as soon as there is a free place: {day(row['next_call'])}."


def _is_put_off(row: Row, calendar: Calendar) -> bool:
    """Whether there was an open day before the one of the call, and nothing else spoke against."""
    if row["next_call"] == row["wanted"] or row.get("by_best_day"):
        return False
    wanted = np.array([(row["wanted"] - calendar.start).days])
    first = calendar.open_day(np.array([int(row["pair"])]), wanted)[0]
    return bool(first < np.datetime64(row["next_call"], "D"))


def _last_and_rule(row: Row) -> str:
    """What the date counts from, and how long."""
    if row["by"] == "override":
        by_list = row.get("override_from") == "list"
        whose = "The customer list's next follow-up is" if by_list else "Set by hand to"
        return f"{whose} {day(row['next_call_override'])}"
    if row["by"] == "never":
        return "Never reached yet" if row["attempts"] > 0 else "Never contacted"
    return _last_and_cadence(row)


def _last_and_cadence(row: Row) -> str:
    own = row["cadence_override"] == row["cadence_override"]
    whom = "this customer" if own else customers_of_class(row["care"])
    listed = " (by the customer list)" if row["last_from"] == "list" else ""
    every = "day" if row["cadence"] == 1 else f"{row['cadence']} days"
    stretched = ""
    if row["interval"] > row["cadence"]:
        stretched = f", stretched to {row['interval']}: {row['stretch_why']}"
    return f"Last spoke {day(row['last_success'])}{listed}; {whom} every {every}{stretched}"


def _retry_or_late(row: Row, is_late: bool) -> str:
    """What puts the call off or brings it forward; "" for nothing."""
    if row["retry"]:
        return f"; {_retry(row)}"
    if not is_late:
        return ""
    if row["by"] == "override":
        return f", which has passed{AT_ONCE}"
    return f"; due {day(row['due'])}{AT_ONCE}"


def _retry(row: Row) -> str:
    attempts = int(row["attempts"])
    times = "once" if attempts == 1 else f"{attempts} times"
    tried = f"tried {times} without success, last {day(row['last_attempt'])}"
    if row["retry"] == "rest":
        return f"{tried}; after so many attempts routine calls rest for {row['interval']} days"
    return f"{tried}; again after {row['retry']} working days"


def _why_never_open(row: Row, calendar: Calendar) -> str:
    offset = (row["wanted"] - calendar.start).days
    why = calendar.why_closed(int(row["pair"]), offset) or "closed"
    return f"{day(row['wanted'])} is {why}, and no open day follows."


def _closed_days(row: Row, calendar: Calendar) -> str:
    """The closed days from the day wanted to the day of the call in words; "" for none."""
    if row["next_call"] == row["wanted"]:
        return ""
    pair = int(row["pair"])
    return closings_text(closings_between(calendar, pair, row["wanted"], row["next_call"]))
