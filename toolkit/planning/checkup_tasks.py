"""Check-ups: a call after a delivery, after the start of a customer, and after a resolved case."""

from typing import Any

import pandas as pd

from toolkit.book import Book, has
from toolkit.planning.promises import has_deliveries
from toolkit.planning.task_rows import CustomerDays, recent, task_rows, with_lines
from toolkit.rules.sentences import day_text, text_or


def delivery_checkups(book: Book, promises: pd.DataFrame, days: CustomerDays) -> list[pd.DataFrame]:
    """A check-up for every delivery after which nobody has reached the customer.

    Deliveries of one day are one. Practice 10.
    """
    first = pd.Timestamp(book.as_of) - pd.Timedelta(days=book.settings.checkup_window)
    rows = deliveries_of(book, promises, after=first)
    if not len(rows):
        return []
    rows = rows[days.silent_since(rows["customer_id"], rows["delivered_on"])]
    due = days.after(rows["customer_id"], rows["delivered_on"], book.settings.checkup_days)
    what = []
    for delivered_on, item in zip(rows["delivered_on"], rows["what"], strict=True):
        item_text = f": {item}" if isinstance(item, str) else ""
        what.append(f"Ask how the delivery of {day_text(delivered_on)} went{item_text}")
    return [task_rows(rows, "check-up", what, due, since=rows["delivered_on"])]


def deliveries_of(book: Book, promises: pd.DataFrame, *, after: pd.Timestamp) -> pd.DataFrame:
    """What came to known customers after a day and up to as_of, one row a customer and day.

    By promises of ours and by orders: customer_id, delivered_on, what, table, line.
    """
    names = ["customer_id", "delivered_on", "what", "table", "line"]
    sources = []
    if len(promises):
        rows = promises[_is_within(book, promises["delivered_on"], after)]
        ours = rows[rows["made_by"] == "us"]
        sources.append(ours.rename(columns={"promise": "what"})[names])
    if has_deliveries(book):
        orders = book.tables["orders"]
        is_recent = _is_within(book, orders["delivered_on"], after)
        known = orders[orders["customer_id"].notna() & is_recent]
        sources.append(with_lines(known, "orders").assign(what=known["item"])[names])
    if not sources:
        return pd.DataFrame(columns=names)
    rows = pd.concat(sources, ignore_index=True).sort_values(names)
    return rows.drop_duplicates(["customer_id", "delivered_on"])


def _is_within(book: Book, days: "pd.Series[Any]", after: pd.Timestamp) -> "pd.Series[bool]":
    return (days > after) & (days <= pd.Timestamp(book.as_of))


def start_checkups(book: Book, customers: pd.DataFrame, days: CustomerDays) -> list[pd.DataFrame]:
    """A check-up for a customer who has just begun and was reached before, but not since.

    The day that the list gives counts, not that of a first order. Practice 10.
    """
    since = book.tables["customers"]["customer_since"].loc[customers.index]
    reached = customers["last_success"]
    new = recent(book, since) & reached.notna() & ~(reached > since)
    if not new.any():
        return []
    rows, begun = with_lines(customers[new], "customers"), since[new]
    due = days.after(rows["customer_id"], begun, book.settings.checkup_days)
    what = [f"Ask how the start of {day_text(day)} went" for day in begun]
    return [task_rows(rows, "check-up", what, due, since=begun)]


def case_checkups(book: Book, days: CustomerDays) -> list[pd.DataFrame]:
    """A call some days after a case was resolved, while nobody has asked how it went.

    Practice 12.
    """
    if not has(book, "cases"):
        return []
    cases, today = book.tables["cases"], pd.Timestamp(book.as_of)
    known = cases["customer_id"].notna() & ~(cases["opened"] > today)
    again = cases["reopened"] >= cases["resolved_on"]
    unasked = cases["follow_up_score"].isna()
    resolved = known & recent(book, cases["resolved_on"]) & ~again & unasked
    rows = with_lines(cases[resolved], "cases")
    rows = rows[days.silent_since(rows["customer_id"], rows["resolved_on"])]
    due = days.after(rows["customer_id"], rows["resolved_on"], book.settings.after_case_days)
    what = [f"Ask whether it is settled: {text_or(case, 'the case')}" for case in rows["subject"]]
    return [task_rows(rows, "after a case", what, due, since=rows["resolved_on"])]
