"""Tasks of cases and bad news: handoffs to accept, what to tell, and what is left to close."""

from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.planning.cases import is_untold
from toolkit.planning.task_rows import CustomerDays, task_rows
from toolkit.rules.sentences import day_text, text_or


def handoff_tasks(handoffs: pd.DataFrame) -> list[pd.DataFrame]:
    """Handed-on cases that nobody has accepted, with the colleague, then with the giver again.

    Practice 26.
    """
    found = []
    for kind, state in (("handoff", "waiting"), ("handed back", "returned")):
        rows = handoffs[handoffs["state"] == state]
        what = [_handoff(row) for row in rows.to_dict("records")]
        due, since = rows["accept_by"], rows["handed_on"]
        found.append(task_rows(rows, kind, what, due, since=since, who=rows["with"]))
    return found


def _handoff(row: dict[Any, Any]) -> str:
    what = text_or(row["subject"], "the case")
    if row["state"] == "waiting":
        return f"Accept {what}, handed on by {row['giver']}"
    late = f"{row['handed_to']} has not accepted {what} since {day_text(row['handed_on'])}"
    return f"{late}: take it back or hand it on again"


def bad_news_tasks(book: Book, bad_news: pd.DataFrame, days: CustomerDays) -> list[pd.DataFrame]:
    """Bad news to tell, and what is told but not closed yet. Practice 16.

    Of a talk since then, of which nobody noted what was told, the text says so.
    """
    if not len(bad_news):
        return []
    today = pd.Timestamp(book.as_of)
    to_tell = is_untold(bad_news)
    untold = bad_news[to_tell]
    spoke = days.of(untold["customer_id"], "last_success")
    untold = untold.assign(spoke=spoke.where(spoke >= untold["date"]))
    unclosed = bad_news[(bad_news["missing"] != "") & ~to_tell]
    return [
        task_rows(
            untold,
            "bad news",
            [_bad_news(row) for row in untold.to_dict("records")],
            untold["date"].fillna(today),
            since=untold["date"],
        ),
        task_rows(
            unclosed,
            "prevention",
            [_unclosed(row) for row in unclosed.to_dict("records")],
            unclosed["told_on"].fillna(today),
            since=unclosed["date"],
            who=unclosed["owner"],
        ),
    ]


def _bad_news(row: dict[Any, Any]) -> str:
    parts = [text_or(row["incident"], "no text")]
    if isinstance(row["cause"], str):
        parts.append(f"because {row['cause']}")
    if isinstance(row["fix"], str):
        parts.append(f"we do: {row['fix']}")
    text = "; ".join(parts)
    if row["spoke"] is pd.NaT:
        return text
    spoke = f"spoke {day_text(row['spoke'])}, not marked as told: write the day under Told on"
    return f"{text} ({spoke})"


def _unclosed(row: dict[Any, Any]) -> str:
    return f"{text_or(row['incident'], 'no text')}: not closed, {row['missing']} missing"
