"""Next call: the last successful contact plus the cadence, retries after failed attempts, on a working day (practices 5, 21)."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.rules.sentences import day, rows


def add_due(customers: pd.DataFrame, *, as_of: dt.date, cadence: Mapping[str, int]) -> pd.DataFrame:
    """The day each customer is due by the cadence, before weekends and retries; attempts do not move it.

    In: care, cadence_override (days), last_success, next_call_override, blocked ("" or why nobody calls). Adds cadence (days),
    due (NaT when blocked or never contacted), by ("cadence", "override", "never", "blocked"), contact_gap and days_overdue.
    An override counts until a successful contact on or after it.
    """
    today = np.datetime64(as_of, "D")
    last = customers["last_success"].to_numpy("M8[D]")
    own = customers["cadence_override"].to_numpy("f8")
    days = np.where(own >= 1, own, customers["care"].map(cadence).to_numpy("f8")).astype("i8")
    override = customers["next_call_override"].to_numpy("M8[D]")
    overridden = ~np.isnat(override) & (np.isnat(last) | (last < override))
    blocked = customers["blocked"].to_numpy() != ""
    due = np.where(blocked, np.datetime64("NaT"), np.where(overridden, override, last + days))
    by = np.where(
        blocked,
        "blocked",
        np.where(overridden, "override", np.where(np.isnat(last), "never", "cadence")),
    )
    late = (today - due).astype("f8")
    return customers.assign(
        cadence=days,
        due=due.astype("M8[us]"),
        by=by.astype(object),
        contact_gap=np.where(np.isnat(last), np.nan, (today - last).astype("f8")),
        days_overdue=np.where(np.isnat(due), np.nan, np.maximum(late, 0)),
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
    """The first working day on which to call: never before as_of, never on a closed day of the rep or the customer.

    In: due, by, attempts, last_attempt, cadence, pair (row of the calendar). Adds wanted (the day before it was moved to a
    working day), next_call (NaT where no open day follows), retry ("" or how long to wait). A customer never contacted is wanted today; the schedule spreads them.
    """
    today = int(calendar.offset(as_of))
    pair = customers["pair"].to_numpy("i8")
    by = customers["by"].to_numpy()
    never = by == "never"
    wanted = np.where(
        never, today, np.maximum(calendar.offset(customers["due"].to_numpy("M8[D]")), today)
    )
    attempts = np.nan_to_num(customers["attempts"].to_numpy("f8")).astype("i8")
    tried = (attempts > 0) & (by != "override")
    last = calendar.offset(customers["last_attempt"].to_numpy("M8[D]"))
    last = np.where(tried, last, today)
    steps = np.where(attempts == 1, retry_first, retry_later)
    again = np.where(last >= 0, calendar.after(pair, np.maximum(last, 0), steps), today)
    rested = attempts >= retry_cap
    again = np.where(rested, last + customers["cadence"].to_numpy("i8"), again)
    retry = tried & (again > wanted)
    wanted = np.where(retry, again, wanted)
    blocked = by == "blocked"
    how = np.where(
        retry,
        np.where(rested, "rest", np.where(attempts == 1, f"{retry_first}", f"{retry_later}")),
        "",
    )
    nat = np.datetime64("NaT")
    return customers.assign(
        wanted=np.where(blocked, nat, calendar.dates(wanted)).astype("M8[us]"),
        next_call=np.where(blocked, nat, calendar.open_day(pair, wanted)).astype("M8[us]"),
        retry=how.astype(object),
    )


def explain_next_call(customers: pd.DataFrame, calendar: Calendar, *, as_of: dt.date) -> list[str]:
    """Why this date, one text a customer, from the columns the rules left (`planned` is the day in the schedule, or NaT)."""
    return [_explain(row, calendar, as_of) for row in rows(customers, _TOLD)]


_TOLD = ("by", "blocked", "retry", "due", "wanted", "next_call", "pair", "attempts", "last_attempt", "cadence", "cadence_override",
         "next_call_override", "override_from", "care", "last_success", "last_from")  # fmt: skip


_FREE = "as soon as there is a free place:"


def _explain(row: Mapping[Any, Any], calendar: Calendar, as_of: dt.date) -> str:
    if row["by"] == "blocked":
        return str(row["blocked"])
    reason = _reason(row)
    if row["by"] == "never" and not row["retry"]:
        if row["next_call"] is None:
            return f"{reason}; no free place in the rep's days."
        return f"{reason}, so {_FREE} {day(row['next_call'])}."
    late = row["due"] is not None and row["due"] < as_of
    if row["retry"]:
        reason += f"; {_retry(row)}"
    elif late and row["by"] == "override":
        reason += ", which has passed, so as soon as possible"
    elif late:
        reason += f"; due {day(row['due'])}, so as soon as possible"
    if row["next_call"] is None:
        why = calendar.why_closed(int(row["pair"]), (row["wanted"] - calendar.start).days)
        return f"{reason}; {day(row['wanted'])} is {why or 'closed'}, and no open day follows."
    shut = ""
    if row["next_call"] != row["wanted"]:
        ends = ((d - calendar.start).days for d in (row["wanted"], row["next_call"]))
        shut = _shut(calendar.why_not_before(int(row["pair"]), *ends))
    chosen = row["by"] == "override" and not late and not row["retry"]
    if shut and chosen:
        return f"{reason}, which is {shut.partition(' is ')[2]}, so {day(row['next_call'])}."
    if shut:
        return f"{reason}; {shut}, so {day(row['next_call'])}."
    if chosen and row["next_call"] == row["due"]:
        return f"{reason}."
    return f"{reason}{':' if late and not row['retry'] else ', so'} {day(row['next_call'])}."


def _shut(days: list[tuple[dt.date, str]]) -> str:
    """Closed days in words, the first four of them; "" for none."""
    said = [f"{day(date)} is {why}" for date, why in days[:1]] + [
        f"{day(date)} {why}" for date, why in days[1:4]
    ]
    more = (
        f" and {len(days) - 4} more such day{'' if len(days) == 5 else 's'}"
        if len(days) > 4
        else ""
    )
    return ", ".join(said) + more


def _reason(row: Mapping[Any, Any]) -> str:
    if row["by"] == "override":
        said = (
            "The customer list's next follow-up is"
            if row.get("override_from") == "list"
            else "Set by hand to"
        )
        return f"{said} {day(row['next_call_override'])}"
    if row["by"] == "never":
        return "Never reached yet" if row["attempts"] > 0 else "Never contacted"
    whom = (
        "this customer"
        if row["cadence_override"] == row["cadence_override"]
        else f"{row['care']} customers"
    )
    listed = " (by the customer list)" if row["last_from"] == "list" else ""
    return f"Last spoke {day(row['last_success'])}{listed}; {whom} every {_every(row['cadence'])}"


def _every(days: object) -> str:
    return "day" if days == 1 else f"{days} days"


def _retry(row: Mapping[Any, Any]) -> str:
    tries = int(row["attempts"])
    times = "once" if tries == 1 else f"{tries} times"
    tried = f"tried {times} without success, last {day(row['last_attempt'])}"
    if row["retry"] == "rest":
        return f"{tried}; after so many attempts the customer rests for {row['cadence']} days"
    return f"{tried}; again after {row['retry']} working days"
