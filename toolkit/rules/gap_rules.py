"""Gaps between what was expected and what came: deliveries matched to promises, and the time a gap stays open (practices 11, 12)."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.sentences import day_text
from toolkit.rules.survival import quantile


def match_in_order(
    promises: pd.DataFrame, deliveries: pd.DataFrame
) -> "np.ndarray[Any, np.dtype[np.int64]]":
    """Which delivery answers each promise, by position; -1 for none. Never one promised later, never one delivery twice.

    Both hold customer_id and day (NaT first for promises; deliveries without a day are never matched). Per customer the earliest promise
    takes the first free delivery on or after its day, then the next one: the only order there is where nobody wrote an id. Practice 11.
    """
    out = np.full(len(promises), -1, "i8")
    arrived = np.flatnonzero(deliveries["day"].notna().to_numpy())
    if not len(promises) or not len(arrived):
        return out
    ids = pd.concat([promises["customer_id"], deliveries["customer_id"].iloc[arrived]]).astype(
        "str"
    )
    codes = pd.factorize(ids)[0]
    owner, holder = codes[: len(promises)], codes[len(promises) :]
    said = promises["day"].to_numpy("M8[D]").astype("i8")
    said = np.where(promises["day"].isna().to_numpy(), np.iinfo("i4").min, said)
    came = deliveries["day"].iloc[arrived].to_numpy("M8[D]").astype("i8")
    first, then = np.lexsort((said, owner)), np.lexsort((came, holder))
    span = 1 << 33
    keys = holder[then].astype("i8") * span + came[then]
    free = np.searchsorted(keys, owner[first].astype("i8") * span + said[first])
    begins = np.searchsorted(keys, owner[first].astype("i8") * span - (span >> 1))
    ends = np.searchsorted(keys, owner[first].astype("i8") * span + (span >> 1))
    place = pd.Series(owner[first])
    nth = place.groupby(place).cumcount().to_numpy()
    slot = (
        begins
        + nth
        + pd.Series(np.maximum(free, begins) - begins - nth).groupby(place).cummax().to_numpy()
    )
    hit = slot < ends
    out[first[hit]] = arrived[then[slot[hit]]]
    return out


def gap_text(row: Mapping[Any, Any]) -> str:
    """One gap in a few words: what, since when, and how far what came is from what was expected."""
    since = f" (open since {day_text(row['opened'])})" if day_text(row["opened"]) else ""
    what = row["subject"] if isinstance(row["subject"], str) else "no subject"
    if row["kind"] == "case":
        return f"{what}{since}"
    if row["kind"] == "date":
        return f"{what}, due {day_text(row['opened'])}, {row['gap']:.0f} day{'' if row['gap'] == 1 else 's'} late"
    return f"{what}, {row['received']:g} of {row['expected']:g} in {row['kind']}{since}"


def times(lasted: Any, closed: Any) -> dict[str, float]:
    """Median and 90th percentile of the time to close with what is open counted in, in the unit given; NaN where not reached."""
    return {"median": quantile(lasted, closed, 0.5), "p90": quantile(lasted, closed, 0.9)}


def in_time(days: Any, answered: Any, floor: int) -> float:
    """Share answered within `floor` days, of all that are answered or were due to be; NaN where nothing is. Practices 12, 46.

    In: days (working days to the answer, or waited so far) and answered (bool). What waits no longer than `floor` is not due yet.

    >>> in_time([0, 1, 3, 5, 1], [True, True, True, False, False], 1)
    0.5
    """
    lasted, done = np.asarray(days, "f8"), np.asarray(answered, bool)
    due = done | (lasted > floor)
    return float((done & (lasted <= floor)).sum() / due.sum()) if due.any() else float("nan")
