"""Tasks of what customers want: requests to answer, and new customers to ask what they need."""

import pandas as pd

from toolkit.book import Book
from toolkit.planning.task_rows import CustomerDays, task_rows
from toolkit.rules.need_rules import unasked
from toolkit.rules.sentences import text_or


def request_tasks(book: Book, requests: pd.DataFrame, days: CustomerDays) -> pd.DataFrame:
    """Open requests that wait for an answer longer than they should. Practice 43."""
    today = pd.Timestamp(book.as_of)
    due = days.after(requests["customer_id"], requests["asked_on"], book.settings.response_days)
    rows = requests.assign(due=due.fillna(today))
    rows = rows[rows["due"] <= today]
    what = [f"Answer what they asked: {text_or(text, 'no text')}" for text in rows["request"]]
    return task_rows(rows, "request", what, rows["due"], since=rows["asked_on"])


def need_tasks(
    book: Book, needs: pd.DataFrame, customers: pd.DataFrame, days: CustomerDays
) -> pd.DataFrame:
    """New customers whom nobody has asked what they need. Practice 10."""
    people = customers[["customer_id", "customer_since"]]
    new = unasked(people, needs, as_of=book.as_of, new_days=book.settings.new_days)
    rows = people[new]
    rows = rows.assign(table="customers", line=rows.index)
    due = days.after(rows["customer_id"], rows["customer_since"], book.settings.checkup_days)
    what = ["Ask what they need to be fully satisfied"] * len(rows)
    return task_rows(rows, "need", what, due, since=rows["customer_since"])
