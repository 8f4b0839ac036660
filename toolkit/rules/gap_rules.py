"""Gaps between what was expected and what came: matched deliveries, and the time a gap stays open.

Practices 11, 12.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.sentences import day_text, days_text, text_or
from toolkit.rules.survival import quantile

SPAN = 1 << 33
"""More than there are days, so that one number holds a customer and a day in order."""


def match_in_order(
    promises: pd.DataFrame, deliveries: pd.DataFrame
) -> "np.ndarray[Any, np.dtype[np.int64]]":
    """Which delivery answers each promise, by position; -1 for none.

    Never one promised later, never one delivery twice. Both hold customer_id and day (NaT first for
    promises; deliveries without a day are never matched). Per customer the earliest promise takes
    the first free delivery on or after its day, then the next one: the only order there is where
    nobody wrote an id. Practice 11.
    """
    matched = np.full(len(promises), -1, "i8")
    arrived = np.flatnonzero(deliveries["day"].notna().to_numpy())
    if not len(promises) or not len(arrived):
        return matched
    ids = pd.concat([promises["customer_id"], deliveries["customer_id"].iloc[arrived]])
    codes = pd.factorize(ids.astype("str"))[0].astype("i8")
    promised_to, came_to = codes[: len(promises)], codes[len(promises) :]
    promised = _day_numbers(promises["day"])
    came = _day_numbers(deliveries["day"].iloc[arrived])
    by_promise = np.lexsort((promised, promised_to))
    by_delivery = np.lexsort((came, came_to))
    delivered = came_to[by_delivery] * SPAN + came[by_delivery]
    customer = promised_to[by_promise] * SPAN
    # Where a customer's deliveries begin and end, and where those from the promised day on begin.
    begin = np.searchsorted(delivered, customer - SPAN // 2)
    end = np.searchsorted(delivered, customer + SPAN // 2)
    allowed = np.searchsorted(delivered, customer + promised[by_promise])
    slot = _taken_slots(promised_to[by_promise], begin, np.maximum(allowed, begin))
    hit = slot < end
    matched[by_promise[hit]] = arrived[by_delivery[slot[hit]]]
    return matched


def _day_numbers(days: "pd.Series[Any]") -> Any:
    """Days as whole numbers; an unknown one is before all others."""
    numbers = days.to_numpy("M8[D]").astype("i8")
    return np.where(days.isna().to_numpy(), np.iinfo("i4").min, numbers)


def _taken_slots(customer: Any, begin: Any, allowed: Any) -> Any:
    """The slot each promise takes: its first allowed one, or the next after the one before it.

    With n promises of a customer before it, a promise takes slot begin + n at the earliest; every
    wait of an earlier promise for its day pushes the later ones on as well.
    """
    group = pd.Series(customer)
    nth = group.groupby(group).cumcount().to_numpy()
    wait = pd.Series(allowed - begin - nth).groupby(group).cummax().to_numpy()
    return begin + nth + wait


def gap_text(row: Mapping[Any, Any]) -> str:
    """One gap in a few words: what, since when, and how far it is from what was expected."""
    what, opened = text_or(row["subject"], "no subject"), day_text(row["opened"])
    since = f" (open since {opened})" if opened else ""
    if row["kind"] == "case":
        return f"{what}{since}"
    if row["kind"] == "date":
        return f"{what}, due {opened}, {days_text(row['gap'])} late"
    return f"{what}, {row['received']:g} of {row['expected']:g} in {row['kind']}{since}"


def times(lasted: Any, closed: Any) -> dict[str, float]:
    """Median and 90th percentile of the time to close, with what is open counted in.

    In the unit given; NaN where so many have not closed yet.
    """
    return {"median": quantile(lasted, closed, 0.5), "p90": quantile(lasted, closed, 0.9)}


def in_time(days: Any, answered: Any, floor: int) -> float:
    """Share answered within `floor` days, of all that are answered or were due to be.

    In: days (working days to the answer, or waited so far) and answered (bool). What waits no
    longer than `floor` is not due yet; NaN where nothing is. Practices 12, 46.

    >>> in_time([0, 1, 3, 5, 1], [True, True, True, False, False], 1)
    0.5
    """
    lasted, done = np.asarray(days, "f8"), np.asarray(answered, bool)
    due = done | (lasted > floor)
    if not due.any():
        return float("nan")
    return float((done & (lasted <= floor)).sum() / due.sum())
