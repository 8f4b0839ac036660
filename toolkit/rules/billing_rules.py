"""Check-up topics: invoices that are overdue or disputed, and the latest delivery (practice 9)."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.sentences import day, days_text


def to_raise(invoices: pd.DataFrame, *, as_of: dt.date) -> pd.DataFrame:
    """Unpaid invoices past their due day or disputed, the earliest due first: customer_id, point.

    In: customer_id, invoice (its number, or blank), due (date), amount (money), settled (True where
    it is paid), disputed (the reason, "" where there is a dispute without one, None where there is
    none). Those without a due day come last. An invoice is overdue from the day after it is due; a
    credit note (an amount of 0 or below) is none. Days overdue are calendar days. Practice 9.
    """
    today = pd.Timestamp(as_of)
    is_credit_note = invoices["amount"] <= 0
    owed = ~invoices["settled"] & invoices["customer_id"].notna() & ~is_credit_note
    mine = invoices[owed & ((invoices["due"] < today) | invoices["disputed"].notna())]
    mine = mine.sort_values(["due", "customer_id", "invoice"], kind="stable")
    rows = mine.assign(late=(today - mine["due"]).dt.days).to_dict("records")
    texts = [_invoice(row) for row in rows]
    return pd.DataFrame({"customer_id": mine["customer_id"], "point": texts})


def _invoice(row: Mapping[Any, Any]) -> str:
    number, amount, reason = row["invoice"], row["amount"], row["disputed"]
    what = f"Invoice {number}" if isinstance(number, str) else "An invoice"
    parts = [f"{what} over {amount:,.2f}" if amount == amount else what]
    if row["due"] is not pd.NaT:
        parts.append(f"due {day(row['due'])}")
    if row["late"] > 0:
        parts.append(f"{days_text(row['late'])} overdue")
    if isinstance(reason, str):
        parts.append(f"disputed: {reason}" if reason else "disputed")
    return ", ".join(parts)


def latest_delivery(orders: pd.DataFrame, *, as_of: dt.date, days: int) -> pd.DataFrame:
    """The latest delivery of each customer within the last `days` days: customer_id, point.

    In: customer_id, delivered_on (date), item (text or blank). The point tells its day and what
    came, each item once. A delivery still to come is none. Practice 9.
    """
    today = pd.Timestamp(as_of)
    first = today - pd.Timedelta(days=days)
    delivered = orders["delivered_on"]
    came = orders[(delivered <= today) & (delivered > first) & orders["customer_id"].notna()]
    came = came.astype({"customer_id": "str"})
    latest = came.groupby("customer_id")["delivered_on"].transform("max")
    last = came[came["delivered_on"] == latest]
    parts: dict[str, list[str]] = {}
    for row in last.to_dict("records"):
        texts = parts.setdefault(row["customer_id"], [day(row["delivered_on"])])
        if isinstance(row["item"], str) and row["item"] not in texts[1:]:
            texts.append(row["item"])
    points = [", ".join(texts) for texts in parts.values()]
    return pd.DataFrame({"customer_id": list(parts), "point": points})


def settled(
    paid_on: "pd.Series[Any]", paid: "pd.Series[Any]", *, as_of: dt.date
) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    """Which invoices are paid: on a day up to `as_of`, or where the sheet says so.

    `paid` is True or False; None where the sheet does not say.
    """
    by_day = (paid_on <= pd.Timestamp(as_of)).to_numpy()
    by_word = np.array([word is True for word in paid], bool)
    return np.asarray(by_day | by_word)
