"""Check-up topics: invoices that are overdue or disputed, and the latest delivery (practice 9)."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.sentences import day


def to_raise(invoices: pd.DataFrame, *, as_of: dt.date) -> pd.DataFrame:
    """Unpaid invoices past their due day or disputed, the earliest due first and those without a day last: customer_id, point.

    In: customer_id, invoice (its number, or blank), due (date), amount (money), settled (True where it is paid), disputed (the reason, ""
    where there is a dispute without one, None where there is none). An invoice is overdue from the day after it is due; a credit note
    (an amount of 0 or below) is none. Days overdue are calendar days. Practice 9.
    """
    today = pd.Timestamp(as_of)
    owed = ~invoices["settled"] & invoices["customer_id"].notna() & ~(invoices["amount"] <= 0)
    mine = invoices[owed & ((invoices["due"] < today) | invoices["disputed"].notna())]
    mine = mine.sort_values(["due", "customer_id", "invoice"], kind="stable")
    late = (today - mine["due"]).dt.days
    told = zip(mine["invoice"], mine["amount"], mine["due"], late, mine["disputed"], strict=True)
    return pd.DataFrame(
        {"customer_id": mine["customer_id"], "point": [_invoice(*one) for one in told]}
    )


def _invoice(number: Any, amount: float, due: Any, late: float, disputed: Any) -> str:
    parts = [f"Invoice {number}" if isinstance(number, str) else "An invoice"]
    parts[0] += f" over {amount:,.2f}" if amount == amount else ""
    if due is not pd.NaT:
        parts.append(f"due {day(due.date())}")
    if late > 0:
        parts.append(f"{late:.0f} day{'' if late == 1 else 's'} overdue")
    if isinstance(disputed, str):
        parts.append(f"disputed: {disputed}" if disputed else "disputed")
    return ", ".join(parts)


def latest_delivery(orders: pd.DataFrame, *, as_of: dt.date, days: int) -> pd.DataFrame:
    """The latest delivery of each customer within the last `days` days: customer_id, point (its day and what came, each item once).

    In: customer_id, delivered_on (date), item (text or blank). A delivery still to come is none. Practice 9.
    """
    today = pd.Timestamp(as_of)
    came = orders[
        (orders["delivered_on"] <= today)
        & (orders["delivered_on"] > today - pd.Timedelta(days=days))
    ]
    came = came[came["customer_id"].notna()].astype({"customer_id": "str"})
    last = came[
        came["delivered_on"] == came.groupby("customer_id")["delivered_on"].transform("max")
    ]
    rows: dict[tuple[str, Any], list[str]] = {}
    for customer, when, item in zip(
        last["customer_id"], last["delivered_on"], last["item"], strict=True
    ):
        items = rows.setdefault((customer, when), [])
        if isinstance(item, str) and item not in items:
            items.append(item)
    found = [
        (customer, ", ".join([day(when.date()), *items]))
        for (customer, when), items in rows.items()
    ]
    return pd.DataFrame(found, columns=["customer_id", "point"])


def settled(
    paid_on: "pd.Series[Any]", paid: "pd.Series[Any]", *, as_of: dt.date
) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    """Which invoices are paid: on a day up to `as_of`, or where the sheet says so (`paid`, True or False; None where it does not)."""
    return np.asarray(
        (paid_on <= pd.Timestamp(as_of)).to_numpy() | np.array([p is True for p in paid], bool)
    )
