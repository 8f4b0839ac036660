"""What customers say: scores that are low or fall, and contacts that only sold (18, 37)."""

import numpy as np
import pandas as pd

from toolkit.rules.signals.signal_kinds import Signal

LOW = {10: 6, 5: 2}
"""Up to which score one is low, by scale."""
FALL = {10: 2, 5: 1}
"""By how much a score is lower than the one before, for it to fall."""


def score_low_or_falling(
    scores: pd.DataFrame, scales: "dict[str, int]", *, first: pd.Timestamp
) -> list[Signal]:
    """Whose newest score since `first` is low on its scale, or lower than the one before it.

    In: customer_id, date, kind, score, in order of the date; `scales` gives the scale of each kind.
    """
    found = []
    for (customer, kind), mine in scores.groupby(["customer_id", "kind"], sort=True):
        scale = scales.get(str(kind), 0)
        newest = mine.iloc[-1]
        if scale not in LOW or newest["date"] <= first:
            continue
        score, day = float(newest["score"]), newest["date"]
        before = float(mine["score"].iloc[-2]) if len(mine) > 1 else float("nan")
        falls = before - score >= FALL[scale]
        if score > LOW[scale] and not falls:
            continue
        evidence = f"{kind}: {score:g} of {scale}"
        if falls:
            evidence += f", {before:g} before"
        basis = f"{kind} {day.date()} {score:g}"
        found.append(Signal("score", str(customer), f"{evidence}.", day, basis, 1.0, len(mine)))
    return found


def sold_only(contacts: pd.DataFrame, *, streak: int) -> list[Signal]:
    """With whom the last contacts, `streak` or more in a row, were all to sell.

    In: customer_id, date, sells (bool), of contacts whose purpose is known, in order of the date.
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
        first, last = rows["date"].iloc[end - run], rows["date"].iloc[end - 1]
        evidence = f"The last {run} contacts were all to sell."
        named = str(customer[start])
        found.append(Signal("sold only", named, evidence, first, str(last.date()), 1.0, run))
    return found
