"""What was bought in currencies without a rate, each in its own money."""

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.schema.retention_outputs import OTHER_CURRENCIES


def other_currencies(planning: Planning) -> pd.DataFrame | None:
    """Orders by currency, the most orders first; None where all money is of one."""
    apart = planning.book.apart
    is_known = apart["customer_id"].notna() & (apart["date"] <= pd.Timestamp(planning.book.as_of))
    rows = apart[is_known.to_numpy(bool)]
    if not len(rows):
        return None
    dates = pd.to_datetime(rows["date"])
    age = planning.order_history.last_month - (dates.dt.year * 12 + dates.dt.month - 1)
    amount = rows["amount"].astype("f8")
    rows = rows.assign(
        amount=amount,
        recent=amount.where(age.between(0, 11), 0.0),
        before=amount.where(age.between(12, 23), 0.0),
    )
    table = rows.groupby("currency", sort=True, as_index=False).agg(
        customers=("customer_id", "nunique"),
        orders=("amount", "size"),
        recent=("recent", "sum"),
        before=("before", "sum"),
        amount=("amount", "sum"),
    )
    table = table.sort_values(["orders", "currency"], ascending=[False, True], ignore_index=True)
    return table.round(2)[OTHER_CURRENCIES.names]
