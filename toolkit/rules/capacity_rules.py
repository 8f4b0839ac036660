"""Capacity: calls that cadences and commitments ask for, and by how much intervals are stretched.

A plan that asks for more calls than there are places cannot be kept: then every interval is made
longer by one factor, so that customers are called less often, in the same ratio (practices 5, 6).
"""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.sentences import rows

WINDOW_DAYS = 91
"""Days back in which commitments are counted, and days ahead whose places are counted.

Whole weeks: else who works on Mondays only would have a day more of them by a count on a Monday
than by one on a Tuesday, and the factor would come and go with the weekday.
"""
NOISE = 1.05
"""A factor below this one is none: nobody plans so exactly."""
LEAST_ROOM = 0.1
"""The part of the places that is reckoned for cadences, even where commitments need all of them."""
LEAST_TRIES = 30
"""Calls that a log needs at least to tell the share that succeeds."""
MOST_REPS = 12
"""Reps that are named in a line; the others are counted."""
LONGEST_INTERVAL = 36500
"""A hundred years, as the settings of cadences allow; a longer interval is no day in a calendar."""


def reach_share(reached: float, tries: float) -> float:
    """The share of calls that succeed; NaN where there are too few of them to tell.

    >>> reach_share(20, 40), reach_share(20, 29)
    (0.5, nan)
    """
    return reached / tries if tries >= LEAST_TRIES else float("nan")


def calls_a_day(
    customers: pd.DataFrame,
    *,
    reps: int,
    share: Any,
    working_days: Any,
    retry_cap: int,
) -> Any:
    """Calls that the cadences of each rep's customers ask for on a working day of the rep.

    In: customers who may be called, with rep (a number below `reps`) and cadence (days); of each
    rep the share of calls that succeed, and the working days in the next `WINDOW_DAYS`. Every
    success costs 1 / share calls, but not more than `retry_cap`, after which a customer rests. NaN
    for a rep who does not work at all.
    """
    rep, cadence = customers["rep"].to_numpy("i8"), customers["cadence"].to_numpy("f8")
    successes = np.bincount(rep, 1 / cadence, minlength=reps) * WINDOW_DAYS
    share = np.asarray(share, "f8")
    tries = np.full(reps, float(retry_cap))
    np.divide(1, share, out=tries, where=share > 1 / retry_cap)
    days = np.asarray(working_days, "f8")
    unknown = np.full(reps, np.nan)
    return np.divide(successes * tries, days, out=unknown, where=days > 0)


def add_factor(capacity: pd.DataFrame, *, stretch: bool, held: Any = None) -> pd.DataFrame:
    """By how much each rep's intervals are stretched: 1 where the plan can be kept, never less.

    In, one row a rep and all of a working day: cadence_calls (NaN for a rep who does not work),
    commitments, places. Adds asked (the factor that the calls ask for) and factor (the one that is
    applied: 1 with `stretch` off). Commitments go first; cadences get what is left of the places,
    and are reckoned a tenth of them where nothing is. Two decimals; below 1.05 it is 1. Who has no
    places at all keeps the intervals, as no factor would make that plan one that can be kept.

    A factor of the last plan (`held`, one a rep, NaN for none) stays as long as the one that the
    calls ask for is within 5 % of it, as otherwise every call of the year would move each time that
    somebody picks up the phone.
    """
    need = capacity["cadence_calls"].to_numpy("f8")
    room = _room(capacity["places"].to_numpy("f8"), capacity["commitments"].to_numpy("f8"))
    exact = np.ones(len(capacity))
    np.divide(need, room, out=exact, where=(room > 0) & ~np.isnan(need))
    asked = np.where(exact < NOISE, 1.0, np.round(exact, 2))
    if not stretch:
        return capacity.assign(asked=asked, factor=1.0)
    last = np.full(len(asked), np.nan) if held is None else np.asarray(held, "f8")
    exact = np.round(exact, 2)
    is_near = (exact <= last * NOISE) & (last <= exact * NOISE) & (room > 0)
    return capacity.assign(asked=asked, factor=np.where(is_near, last, asked))


def _room(places: Any, commitments: Any) -> Any:
    """The places that are reckoned for cadences."""
    return np.maximum(places - commitments, LEAST_ROOM * places)


def of_reps(capacity: pd.DataFrame) -> pd.DataFrame:
    """The rows of reps with customers who may be called.

    Customers without a rep beside those of reps have nobody's places, though the plan gives them
    days as if somebody were there.
    """
    rows = capacity[(capacity["customers"] > 0).to_numpy()]
    if len(rows) < 2:
        return rows
    return rows.assign(places=rows["places"].mask(rows["rep"] == "", 0.0))


def of_team(capacity: pd.DataFrame, *, stretch: bool) -> pd.DataFrame:
    """One row: what is asked of all reps (`of_reps`) together, and by how much it is stretched."""
    team = pd.DataFrame([{name: capacity[name].sum() for name in _SUMS}])
    return add_factor(team, stretch=stretch)


_SUMS = ("customers", "cadence_calls", "commitments", "places")


def add_interval(customers: pd.DataFrame) -> pd.DataFrame:
    """The days between calls that can be kept: the cadence by the factor of the rep, rounded.

    In: cadence (days), factor. Adds interval (days), never shorter than the cadence.
    """
    longer = customers["cadence"].to_numpy("f8") * customers["factor"].to_numpy("f8")
    return customers.assign(interval=stretched(longer))


def stretched(days: Any) -> Any:
    """Days as whole ones, half a day up, at most a hundred years."""
    return np.minimum(np.floor(np.asarray(days, "f8") + 0.5), LONGEST_INTERVAL).astype("i8")


def add_promoted(customers: pd.DataFrame, *, as_of: dt.date, longest_wait: float) -> pd.DataFrame:
    """Who has waited too long: more than `longest_wait` intervals since the last success.

    In: interval (days), last_success, customer_since, first_contact, blocked. Adds promoted (true
    or false). Whom nobody has reached waits since the beginning as a customer, else since the first
    attempt; where neither is known, nobody knows of a wait. Whom nobody calls does not wait.
    """
    today = np.datetime64(as_of, "D")
    since = customers["last_success"].fillna(customers["customer_since"])
    since = since.fillna(customers["first_contact"])
    days = (today - since.to_numpy("M8[D]")).astype("f8")
    waited = np.where(since.isna(), 0.0, days)
    too_long = waited > longest_wait * customers["interval"].to_numpy("f8")
    return customers.assign(promoted=too_long & (customers["blocked"] == "").to_numpy())


def explain_stretch(capacity: pd.DataFrame) -> list[str]:
    """What each rep's calls ask for and what is possible, where intervals are stretched; else "".

    Parts of sentences, one a rep. In: rep ("" for customers without one), cadence_calls,
    commitments, places, factor.
    """
    names = ("rep", "cadence_calls", "commitments", "places", "factor")
    return [_calls_and_places(row) for row in rows(capacity, names)]


def _calls_and_places(row: dict[str, Any]) -> str:
    if row["factor"] <= 1:
        return ""
    digits = _digits(row)
    calls = number(row["cadence_calls"], digits)
    asked = f"{_cadences(row['rep'])} ask for {calls} calls a day"
    promised = number(row["commitments"], digits)
    if promised != "0":
        asked += f" and commitments for {promised}"
    places = number(row["places"], digits)
    said = f"{asked}, {places} {'is' if places == '1' else 'are'} possible"
    return f"{said}{KEPT}" if _is_held(row) else said


KEPT = ", the factor of the last plan is kept"
"""What is said of a factor that is not the one that the calls ask for."""
NEAR = 0.01
"""By which part the factor of the figures of a sentence may differ from the exact one."""
MOST_DIGITS = 3


def _digits(row: dict[str, Any]) -> int:
    """So many decimals as a reader needs to come to the factor by the figures of a sentence."""
    need, exact = row["cadence_calls"], _exact_factor(row)
    for digits in range(1, MOST_DIGITS):
        room = _room(round(row["places"], digits), round(row["commitments"], digits))
        if room > 0 and abs(round(need, digits) / room - exact) <= NEAR * exact:
            return digits
    return MOST_DIGITS


def _is_held(row: dict[str, Any]) -> bool:
    """Whether the factor of the last plan is applied, and not the one that the calls ask for."""
    exact = _exact_factor(row)
    return bool(abs(row["factor"] - exact) > NEAR * exact)


def _exact_factor(row: dict[str, Any]) -> float:
    """The factor that the calls ask for, without rounding; NaN without a place."""
    room = float(_room(row["places"], row["commitments"]))
    return float(row["cadence_calls"]) / room if room > 0 else float("nan")


def capacity_line(capacity: pd.DataFrame) -> str:
    """By how much the intervals of which reps are stretched, and what cannot be kept; "" for none.

    In: rep, customers, cadence_calls, commitments, places, asked, factor (`add_factor`).
    """
    names = ("rep", "cadence_calls", "commitments", "places", "asked", "factor")
    served = list(rows(capacity[capacity["customers"] > 0], names))
    longer = [_by_how_much(row, row["factor"]) for row in served if row["factor"] > 1]
    # What is off is said of whom nothing is stretched for, though more is asked for.
    kept = [_by_how_much(row, row["asked"]) for row in served if row["asked"] > row["factor"] == 1]
    without = [rep_title(row["rep"]) for row in served if not row["places"] > 0]
    parts = []
    if longer:
        parts.append(f"Intervals stretched so that the plan can be kept: {_listed(longer)}.")
    if kept:
        parts.append(f"More is asked for than is possible, and stretch is off: {_listed(kept)}.")
    if without:
        parts.append(
            f"No place for a call in the next {WINDOW_DAYS} days: {_listed(without)}. "
            "Correct days off and calls a day in Team, or give the customers another owner."
        )
    return " ".join(parts)


def _by_how_much(row: dict[str, Any], factor: float) -> str:
    digits = _digits(row)
    calls = number(row["cadence_calls"], digits)
    places = number(_room(row["places"], row["commitments"]), digits)
    said = f"{calls} calls a day for {places} {'place' if places == '1' else 'places'}"
    if number(row["commitments"], digits) != "0":
        said += " beside commitments"
    if _is_held(row | {"factor": factor}):
        said += KEPT
    return f"{rep_title(row['rep'])} x {factor:g} ({said})"


def _listed(parts: list[str]) -> str:
    """Parts with commas between them; of many the first ones and how many more there are."""
    more = len(parts) - MOST_REPS
    text = ", ".join(parts[:MOST_REPS])
    return f"{text} and {more} more" if more > 0 else text


def rep_title(rep: str) -> str:
    """A rep as lists and tables name it, also where nobody is named."""
    return rep or "No rep"


def _cadences(rep: str) -> str:
    return f"{rep}'s cadences" if rep else "the cadences of customers without a rep"


def number(value: float, digits: int = 1) -> str:
    """A number of calls as sentences say it.

    >>> number(8.0), number(11.234), number(2.034, 2)
    ('8', '11.2', '2.03')
    """
    return f"{value:.{digits}f}".rstrip("0").removesuffix(".")
