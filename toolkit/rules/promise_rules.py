"""Promises both ways: the rate kept, the buffer that own slips ask for, and each promise in a sentence (practices 13 to 15)."""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.sentences import day_text
from toolkit.rules.survival import quantile

KEPT = ("kept", "exceeded")
BROKEN = ("short", "late", "overdue")


def kept_rates(
    states: pd.DataFrame, *, by: list[str], buffer_share: float, buffer_least: int
) -> pd.DataFrame:
    """One row a group: what was promised, kept and broken, the rate kept, and the days to add when the next promise is made.

    In: rows of `facts.promise_states` with the `by` columns. The rate counts promises with a day that are done or past it; open ones past
    their day are broken, and those moved with notice in time and kept then stand apart. Out: by, promises, due_by_now, kept, exceeded, short, late,
    overdue, renegotiated, surprises, kept_rate (NaN where nothing is due), buffer (days; NaN below `buffer_least` slips).
    Buffer: the slip that `buffer_share` of the promises stay within, those still overdue counted in; never below 0. Practice 14.
    """
    apart = (states["renegotiated"] == 1) & states["state"].isin(KEPT)
    settled = (states["state"] != "open") & states["deadline"].notna() & ~apart
    counted = states.assign(
        due_by_now=settled.astype("i8"),
        promises=1,
        **{s: (settled & (states["state"] == s)).astype("i8") for s in (*KEPT, *BROKEN)},
    )
    names = ["promises", "due_by_now", *KEPT, *BROKEN, "renegotiated", "surprise"]
    out = (
        counted.groupby(by, dropna=False, sort=True)[names]
        .sum()
        .reset_index()
        .rename(columns={"surprise": "surprises"})
    )
    good = (out["kept"] + out["exceeded"]).to_numpy("f8")
    due = out["due_by_now"].to_numpy("f8")
    out["kept_rate"] = np.divide(good, due, out=np.full(len(out), np.nan), where=due > 0)
    groups = states.groupby(by, dropna=False, sort=True)
    out["buffer"] = [_buffer_of(mine, buffer_share, buffer_least) for _, mine in groups]
    return out


def _buffer_of(states: pd.DataFrame, share: float, least: int) -> float:
    known = states[states["slip"].notna()]
    return buffer(
        known["slip"].to_numpy("f8"), known["done_on"].notna().to_numpy(), share=share, least=least
    )


def buffer(slips: Any, done: Any, *, share: float, least: int) -> float:
    """Whole days to add so that `share` of promises like these would be kept; NaN with fewer than `least` of them.

    >>> buffer([-1, 0, 0, 2, 5], [True] * 5, share=0.8, least=5), buffer([3], [True], share=0.8, least=5)
    (2.0, nan)
    """
    if len(slips) < least:
        return float("nan")
    found = quantile(slips, done, share)
    return float(max(0, math.ceil(found))) if found == found else float("nan")


def promise_text(row: Mapping[Any, Any]) -> str:
    """One promise in a few words: what, when due, and where it stands."""
    what = row["promise"] if isinstance(row["promise"], str) else "no text"
    due, late = row["due"], row["late_days"]
    moved = day_text(row["new_date"])
    if row["done_on"] is not pd.NaT and row["done_on"] is not None:
        came = f"{row['state']}, done {day_text(row['done_on'])}"
        return f"{what} ({came}{_due(due, ', was due ')})"
    if row["notice_needed"] == 1:
        return f"{what} (due {day_text(due)}, now {moved}{_late(late)}; nobody has told them)"
    if row["renegotiated"] == 1:
        return f"{what} (moved from {day_text(due)} to {moved}, told in time{_late(late)})"
    return f"{what} ({_due(due, 'due ') or 'no date'}{_late(late)})"


def _due(value: Any, before: str) -> str:
    return f"{before}{day_text(value)}" if day_text(value) else ""


def _late(days: Any) -> str:
    return (
        f", {days:.0f} day{'' if days == 1 else 's'} overdue" if days == days and days > 0 else ""
    )
