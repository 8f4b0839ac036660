"""Orders that end long before the day of the run, and months without any: what is told first."""

from dataclasses import replace

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.rules.months import months_in_words, months_of
from toolkit.rules.order_end import ends_early
from toolkit.rules.order_holes import months_without_orders, unexpected


def about_last_order(orders: pd.DataFrame, at: Mapped, today: pd.Timestamp) -> list[Problem]:
    """That months are incomplete, where the orders end earlier than is usual for the book."""
    last = ends_early(orders["date"], today)
    if last is None:
        return _about_empty_months(orders, at, today)
    of_last = orders.index[int(np.argmax((orders["date"] == last).to_numpy(bool)))]
    says = (
        f"the last order is of {last:%Y-%m-%d}, {(today - last).days} days before the day of this "
        "run, longer than any gap of the year before: the orders seem to end there, and the months "
        "after it are incomplete"
    )
    fix = f"Add the orders since then, or ask for the report as of {last:%Y-%m-%d}."
    told = problem(at, "date", of_last, value=f"{last:%Y-%m-%d}", says=says, fix=fix)
    return [replace(told, first=True), *_about_empty_months(orders, at, last)]


def _about_empty_months(orders: pd.DataFrame, at: Mapped, until: pd.Timestamp) -> list[Problem]:
    """Months up to a day in which nobody ordered, where that is no season of the book."""
    month = months_of(orders["date"])
    after = until + pd.Timedelta(days=1)
    last = after.year * 12 + after.month - 2
    empty = months_without_orders(month, last)
    missing = unexpected(empty, int(month.min()), last) if empty else []
    if not missing:
        return []
    is_next = np.asarray(month > missing[0])
    dated = orders.index[orders["date"].notna().to_numpy(bool)]
    row = dated[int(np.argmax(is_next))] if is_next.any() else dated[-1]
    named = months_in_words(missing)
    says = f"no order of anybody in {named}, though the months around are busy: rows seem missing"
    fix = "Add the orders of these months; where nothing was sold in them, there is nothing to do."
    return [problem(at, "date", row, value=named, says=says, fix=fix)]
