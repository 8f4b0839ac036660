"""Promises both ways: the rate kept, the buffer that own slips ask for, and each in a sentence.

Practices 13 to 15.
"""

import math
from collections.abc import Mapping
from typing import Any

import pandas as pd

from toolkit.rules.ratios import ratios
from toolkit.rules.sentences import day_text, days_text, text_or
from toolkit.rules.survival import quantile

KEPT = ("kept", "exceeded")
BROKEN = ("short", "late", "overdue")


def moved_and_kept(states: pd.DataFrame) -> "pd.Series[bool]":
    """Which promises were moved with notice in time and kept then: they stand apart."""
    return (states["renegotiated"] == 1) & states["state"].isin(KEPT)


def kept_rates(
    states: pd.DataFrame, *, by: list[str], buffer_share: float, buffer_least: int
) -> pd.DataFrame:
    """One row a group: what was promised, kept and broken, the rate kept, and the buffer to add.

    In: rows of `facts.promise_states` with the `by` columns. The rate counts promises with a day
    that are done or past it; open ones past their day are broken, and those moved with notice in
    time and kept then stand apart. Out: by, promises, due_by_now, kept, exceeded, short, late,
    overdue, renegotiated, surprises, kept_rate (NaN where nothing is due), buffer (days to add when
    the next promise is made; NaN below `buffer_least` slips). Buffer: the slip that `buffer_share`
    of the promises stay within, those still overdue counted in; never below 0. Practice 14.
    """
    is_due = (states["state"] != "open") & states["deadline"].notna() & ~moved_and_kept(states)
    marks = {name: (is_due & (states["state"] == name)).astype("i8") for name in (*KEPT, *BROKEN)}
    counted = states.assign(promises=1, due_by_now=is_due.astype("i8"), **marks)
    names = ["promises", "due_by_now", *KEPT, *BROKEN, "renegotiated", "surprise"]
    sums = counted.groupby(by, dropna=False, sort=True)[names].sum().reset_index()
    rate = ratios(sums["kept"] + sums["exceeded"], sums["due_by_now"])
    buffers = []
    for _, group in states.groupby(by, dropna=False, sort=True):
        slips = group[group["slip"].notna()]
        done = slips["done_on"].notna().to_numpy()
        days = buffer(slips["slip"].to_numpy("f8"), done, share=buffer_share, least=buffer_least)
        buffers.append(days)
    return sums.rename(columns={"surprise": "surprises"}).assign(kept_rate=rate, buffer=buffers)


def buffer(slips: Any, done: Any, *, share: float, least: int) -> float:
    """Whole days to add so that `share` of promises like these would be kept.

    NaN with fewer than `least` of them.

    >>> buffer([-1, 0, 0, 2, 5], [True] * 5, share=0.8, least=5)
    2.0
    >>> buffer([3], [True], share=0.8, least=5)
    nan
    """
    if len(slips) < least:
        return float("nan")
    days = quantile(slips, done, share)
    return days if math.isnan(days) else float(max(0, math.ceil(days)))


def delay_text(row: Mapping[Any, Any], today: pd.Timestamp) -> str:
    """What a customer is to be told of a delay: the new day, or that it has passed as well."""
    what = text_or(row["promise"], "what we promised")
    due, new_date = day_text(row["due"]), day_text(row["new_date"])
    if row["new_date"] > today:
        return f"{what} will come {new_date} instead of {due}; nobody has told them"
    return f"{what} was due {due}, then {new_date}, and has not come; nobody has told them"


def promise_text(row: Mapping[Any, Any]) -> str:
    """One promise in a few words: what, when due, and where it stands."""
    what, due, moved_to = text_or(row["promise"], "no text"), day_text(row["due"]), row["new_date"]
    done_on = day_text(row["done_on"])
    if done_on:
        was_due = f", was due {due}" if due else ""
        return f"{what} ({row['state']}, done {done_on}{was_due})"
    overdue = f", {days_text(row['late_days'])} overdue" if row["late_days"] > 0 else ""
    if row["notice_needed"] == 1:
        now = day_text(moved_to)
        return f"{what} (due {due}, now {now}{overdue}; nobody has told them)"
    if row["renegotiated"] == 1:
        return f"{what} (moved from {due} to {day_text(moved_to)}, told in time{overdue})"
    when = f"due {due}" if due else "no date"
    return f"{what} ({when}{overdue})"
