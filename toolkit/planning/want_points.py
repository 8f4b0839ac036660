"""Points of what customers owe, received and ask for: invoices, deliveries, requests."""

from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.parsing.answers import dispute_reason, is_paid
from toolkit.planning.task_rows import known_rows
from toolkit.rules.billing_rules import latest_delivery, settled, to_raise
from toolkit.rules.point_rules import points_of
from toolkit.rules.sentences import day_text, text_or


def invoice_points(book: Book, ids: set[str]) -> pd.DataFrame:
    """Unpaid invoices of these customers that are overdue or disputed (`to_raise`)."""
    rows = known_rows(book, "invoices")
    rows = rows[rows["customer_id"].isin(ids)]
    is_nothing_left = rows["open_amount"] == 0
    said = zip(rows["paid"], rows["status"], is_nothing_left, strict=True)
    says_paid = [is_paid(paid) or is_paid(status) or nothing for paid, status, nothing in said]
    paid = settled(rows["paid_on"], pd.Series(says_paid, dtype=object), as_of=book.as_of)
    rows = rows.assign(amount=rows["open_amount"].fillna(rows["amount"]))
    reasons = [dispute_reason(text) for text in rows["disputed"]]
    disputed = pd.Series(reasons, index=rows.index, dtype=object)
    found = to_raise(rows.assign(settled=paid, disputed=disputed), as_of=book.as_of)
    return points_of(found["customer_id"], "billing", found["point"])


def delivery_points(book: Book, ids: set[str]) -> pd.DataFrame:
    """The latest delivery of each of these customers, within the check-up window."""
    orders = book.tables["orders"]
    mine = orders[orders["delivered_on"].notna() & orders["customer_id"].isin(ids)]
    found = latest_delivery(mine, as_of=book.as_of, days=book.settings.checkup_window)
    return points_of(found["customer_id"], "delivery", found["point"])


def request_points(open_requests: pd.DataFrame, ids: set[str]) -> pd.DataFrame:
    """Open requests of these customers, the oldest first."""
    rows = open_requests[open_requests["customer_id"].isin(ids)]
    asked = zip(rows["request"], rows["asked_on"], strict=True)
    texts = [_request(request, asked_on) for request, asked_on in asked]
    return points_of(rows["customer_id"], "request", texts)


def _request(request: Any, asked_on: Any) -> str:
    text = text_or(request, "no text")
    return text if asked_on is pd.NaT else f"{text} (asked on {day_text(asked_on)})"
