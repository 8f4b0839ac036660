"""What customers say: scores that are low or fall, and contacts that only sold (18, 37)."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from toolkit.rules.signals.signal_kinds import Signal
from toolkit.rules.survey_scales import NPS, Measured

DETRACTORS = 6
"""Up to which score one is low, of a recommendation."""
STEPS = 2
"""By how many steps a score falls at least: the same opinion may be a 4 today that was a 5."""


def score_low_or_falling(
    scores: pd.DataFrame,
    scales: "Mapping[str, Measured]",
    *,
    first: pd.Timestamp,
    low: float,
    fall: float,
) -> list[Signal]:
    """Whose newest score since `first` is low on its scale, or lower than the one before it.

    In: customer_id, date, kind, score, in order of the date; `scales` gives the scale of each kind,
    `low` its lower part that is low, `fall` the part of it by which a score falls. Silent where
    nobody knows the scale, or which end of it is good.
    """
    found = []
    for (customer, kind), mine in scores.groupby(["customer_id", "kind"], sort=True):
        scale = scales[str(kind)]
        newest = mine.iloc[-1]
        if not scale.best or newest["date"] <= first:
            continue
        score, day = float(newest["score"]), newest["date"]
        before = float(mine["score"].iloc[-2]) if len(mine) > 1 else float("nan")
        is_upwards = scale.best == "high"
        worse = before - score if is_upwards else score - before
        falls = worse >= max(round(fall * (scale.high - scale.low)), STEPS)
        if not _is_low(score, scale, low) and not falls:
            continue
        evidence = f"{kind}: {score:g} of {scale.high:g}" + ("" if is_upwards else ", 1 is best")
        if falls:
            evidence += f", {before:g} before"
        basis = f"{kind} {day.date()} {score:g}"
        found.append(Signal("score", str(customer), f"{evidence}.", day, basis, 1.0, len(mine)))
    return found


def _is_low(score: float, scale: Measured, low: float) -> bool:
    if scale.measure == NPS:
        return score <= DETRACTORS
    part = low * (scale.high - scale.low + 1)
    from_worst = score - scale.low if scale.best == "high" else scale.high - score
    return from_worst < part


def sold_only(contacts: pd.DataFrame, *, streak: int) -> list[Signal]:
    """With whom the last contacts, `streak` or more in a row, were all to sell.

    In: customer_id, date, sells (bool), of all contacts in order of the date. One whose purpose
    nobody knows did not sell, for all that is known. It holds since the last of the first `streak`.
    """
    rows = contacts.sort_values("customer_id", kind="stable")
    customer, sells = rows["customer_id"].to_numpy(object), rows["sells"].to_numpy(bool)
    ends = np.flatnonzero(np.append(customer[1:] != customer[:-1], len(rows) > 0)) + 1
    starts = np.append(0, ends[:-1])
    found = []
    for start, end in zip(starts.tolist(), ends.tolist(), strict=False):
        mine = sells[start:end][::-1]
        run = int(mine.argmin()) if not mine.all() else len(mine)
        if run < streak:
            continue
        first, last = rows["date"].iloc[end - run + streak - 1], rows["date"].iloc[end - 1]
        evidence = f"The last {run} contacts were all to sell."
        named = str(customer[start])
        found.append(Signal("sold only", named, evidence, first, str(last.date()), 1.0, run))
    return found
