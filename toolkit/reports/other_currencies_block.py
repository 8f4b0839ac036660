"""What was bought in other currencies, each in its own money, with the rate it is counted by."""

import numpy as np
import pandas as pd

from toolkit.checks.one_currency import converted
from toolkit.planning.planning import Planning
from toolkit.rules.months import month_title
from toolkit.schema.retention_outputs import OTHER_CURRENCIES

NO_RATE = "no rate"


def other_currencies(planning: Planning) -> pd.DataFrame | None:
    """Rows of orders by currency, the most first; None where all money is of one.

    A currency of which some orders are older than its first rate has a row for these too.
    """
    foreign, home = planning.book.foreign, planning.book.currency
    today, last = pd.Timestamp(planning.book.as_of), planning.order_history.last_month
    rows = foreign[(foreign["customer_id"].notna() & (foreign["date"] <= today)).to_numpy(bool)]
    if not len(rows):
        return None
    dates = pd.to_datetime(rows["date"])
    age = last - (dates.dt.year * 12 + dates.dt.month - 1)
    amount, rate = rows["amount"].astype("f8"), rows["rate"].astype("f8")
    rows = rows.assign(
        amount=amount,
        rate=rate,
        recent=amount.where(age.between(0, 11), 0.0),
        before=amount.where(age.between(12, 23), 0.0),
        counted=converted(amount, rate.to_numpy()),
        has_rate=rate.notna(),
    )
    table = rows.groupby(["currency", "has_rate"], sort=True, as_index=False).agg(
        customers=("customer_id", "nunique"),
        rows=("amount", "size"),
        recent=("recent", "sum"),
        before=("before", "sum"),
        amount=("amount", "sum"),
        counted=("counted", "sum"),
        least=("rate", "min"),
        most=("rate", "max"),
    )
    table = table.assign(
        period=f"{month_title(last - 11)} to {month_title(last)}",
        counted=table["counted"].where(table["has_rate"], np.nan),
        rate=[_rate(*row) for row in zip(table["least"], table["most"], strict=True)],
        home=home,
    )
    order = ["rows", "currency", "has_rate"]
    table = table.sort_values(order, ascending=[False, True, False], ignore_index=True)
    return table.round(dict.fromkeys(("recent", "before", "amount", "counted"), 2))[
        OTHER_CURRENCIES.names
    ]


def _rate(least: float, most: float) -> str:
    """What 1 of a currency counts as: one rate, or the span of those by day.

    >>> _rate(0.92, 0.92), _rate(0.9, 0.95), _rate(float("nan"), float("nan"))
    ('0.92', '0.9 to 0.95, by day', 'no rate')
    """
    if np.isnan(least):
        return NO_RATE
    return f"{least:.6g}" if least == most else f"{least:.6g} to {most:.6g}, by day"
