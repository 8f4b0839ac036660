"""Best days: the days of the week on which customers like to be contacted, in the plan."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.best_times import parse_days
from toolkit.calendars.working_days import Calendar

AHEAD = 28
"""Days ahead within which a pair needs one of a customer's days, that it can wait for it."""
_THURSDAY = 3
"""The weekday on which dates begin to be counted, 1 January 1970."""


def with_best_days(
    frame: pd.DataFrame, pair: Any, calendar: Calendar, *, today: int
) -> tuple[Any, Any]:
    """The pair of each customer, and the open days of the pairs and of those with best days.

    A customer with best days gets a row of open days of its own: the days of the pair that are
    among them. Where the pair has none in the next `AHEAD` days, it stays as it was. In: best_days.
    Practice 51.
    """
    codes, texts = pd.factorize(frame["best_days"])
    if not len(texts):
        return pair, calendar.open
    week = (calendar.dates(np.arange(calendar.length)).astype("M8[D]").astype("i8") + _THURSDAY) % 7
    rows, found = [calendar.open], pair.copy()
    count = len(calendar.open)
    for code, text in enumerate(texts):
        days = parse_days(text)
        if days is None:
            continue
        among = np.isin(week, list(days))
        for own in np.unique(pair[codes == code]):
            is_open = calendar.open[own] & among
            if is_open[today : today + AHEAD].any():
                found[(codes == code) & (pair == own)] = count
                rows.append(is_open.reshape(1, -1))
                count += 1
    return found, np.concatenate(rows)
