"""Tasks of what customers want: requests to answer, and new customers to ask what they need."""

import pandas as pd

from toolkit.book import Book
from toolkit.planning.task_rows import CustomerDays, known_rows, task_rows
from toolkit.rules.need_rules import unasked
from toolkit.rules.sentences import text_or


def request_tasks(book: Book, requests: pd.DataFrame, days: CustomerDays) -> pd.DataFrame:
    """Open requests, by the day on which each should have its answer. Practice 43."""
    due = days.after(requests["customer_id"], requests["asked_on"], book.settings.response_days)
    due = due.fillna(pd.Timestamp(book.as_of))
    what = [f"Answer what they asked: {text_or(text, 'no text')}" for text in requests["request"]]
    return task_rows(requests, "request", what, due, since=requests["asked_on"])


def suggestion_tasks(book: Book, days: CustomerDays) -> pd.DataFrame:
    """Suggestions of the last `problem_days` days on which nobody has acted. Practice 37."""
    surveys, today = known_rows(book, "surveys"), pd.Timestamp(book.as_of)
    first = today - pd.Timedelta(days=book.settings.problem_days)
    is_open = surveys["suggestion"].notna() & ~(surveys["acted_on"] <= today)
    rows = surveys[is_open & (surveys["date"] > first) & (surveys["date"] <= today)]
    due = days.after(rows["customer_id"], rows["date"], book.settings.response_days)
    what = [f"Act on what they suggest, and tell them: {text}" for text in rows["suggestion"]]
    return task_rows(rows, "suggestion", what, due, since=rows["date"])


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
