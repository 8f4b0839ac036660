"""Orders that end long before the day of the run: what comes first of all that is told."""

from dataclasses import replace

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.rules.order_end import ends_early


def about_last_order(orders: pd.DataFrame, at: Mapped, today: pd.Timestamp) -> list[Problem]:
    """That months are incomplete, where the orders end earlier than is usual for the book."""
    last = ends_early(orders["date"], today)
    if last is None:
        return []
    of_last = orders.index[int(np.argmax((orders["date"] == last).to_numpy(bool)))]
    says = (
        f"the last order is of {last:%Y-%m-%d}, {(today - last).days} days before the day of this "
        "run, longer than any gap of the year before: the orders seem to end there, and the months "
        "after it are incomplete"
    )
    fix = f"Add the orders since then, or ask for the report as of {last:%Y-%m-%d}."
    told = problem(at, "date", of_last, value=f"{last:%Y-%m-%d}", says=says, fix=fix)
    return [replace(told, first=True)]
