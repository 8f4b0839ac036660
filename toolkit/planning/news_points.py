"""Points that come round or are new: the last note, reviews, news and questions."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import narwhals as nw
import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.planning.all_calls import calls_where, tells
from toolkit.planning.call_kinds import calls_telling, is_review
from toolkit.planning.told_items import talks_that_told
from toolkit.planning.typed_answers import answers_given
from toolkit.rules.point_rules import due_again, points_of, unanswered, with_referral
from toolkit.rules.sentences import day_text
from toolkit.rules.told_rules import unheard
from toolkit.words.folding import fold

_OF_NOTES = [
    "customer_id", "last_note", "note_date", "note_success", "last_success", "last_attempt",
    "attempts",
]  # fmt: skip
"""Columns that say what came of a note; rows of all hundred are slow to take."""


def note_points(table: pd.DataFrame) -> pd.DataFrame:
    """The newest note of each customer, with its day; of a call that reached nobody it says so.

    So it does of a talk, and of a try, of which nobody has noted anything since. A note of a row
    that does not say whether anybody was reached is a note.
    """
    rows = table[_OF_NOTES][table["last_note"].notna().to_numpy()]
    day = rows["note_date"]
    was_talk = day == rows["last_success"]
    was_tried = rows["note_success"] == 0
    told = np.where(was_talk, "", np.where(was_tried, "tried ", "noted "))
    notes = zip(told, day, rows["last_note"], _since_note(rows), strict=True)
    texts = [f"{how}{day_text(day)}, {note}{since}" for how, day, note, since in notes]
    return points_of(rows["customer_id"], "last note", texts)


def _since_note(rows: pd.DataFrame) -> Iterator[str]:
    """What came after the newest note of each of these customers, in words; "" for nothing."""
    spoke = rows["last_success"].where(rows["last_success"] > rows["note_date"])
    is_tried = (rows["attempts"] > 0) & (rows["last_attempt"] > rows["note_date"])
    tried = rows["last_attempt"].where(is_tried)
    for talk, attempt in zip(spoke, tried, strict=True):
        parts = [] if talk is pd.NaT else [f"last spoke {day_text(talk)}"]
        if attempt is not pd.NaT:
            parts.append(f"tried on {day_text(attempt)} without success")
        yield f" ({'; '.join(parts)})" if parts else ""


def review_points(book: Book, table: pd.DataFrame) -> list[pd.DataFrame]:
    """A review where the log tells what calls were for, a survey where there is a Surveys sheet.

    Practice 36.
    """
    parts = []
    if _tells_purposes(book):
        days = book.settings
        by_class = {"A": days.review_a, "B": days.review_b, "C": days.review_c}
        every = table["care"].map(by_class).fillna(days.review_other)
        parts.append(_due_points(book, table, "review", last_review(book, table), every))
    if has(book, "surveys"):
        surveys = book.tables["surveys"]
        known = surveys[surveys["date"] <= pd.Timestamp(book.as_of)]
        by_customer = known.astype({"customer_id": "str"}).groupby("customer_id")["date"].max()
        every = pd.Series(book.settings.survey_days, index=table.index)
        parts.append(_due_points(book, table, "survey", days_of(table, by_customer), every))
    return parts


def _tells_purposes(book: Book) -> bool:
    """Whether the log has a column for what calls were for, or somebody typed it."""
    if "calls" in book.mapped and "purpose" in book.mapped["calls"].positions:
        return True
    return bool(calls_telling(book, "purpose")["purpose"].notna().any())


def _due_points(
    book: Book,
    table: pd.DataFrame,
    what: str,
    last: "pd.Series[Any]",
    every: "pd.Series[Any]",
) -> pd.DataFrame:
    """A point for each customer whose last review or survey is so many days old."""
    start = table["customer_since"]
    if len(table):
        start = start.fillna(table["first_contact"].astype("M8[us]"))
    due = due_again(last, start, every, as_of=book.as_of)
    texts = [f"a {what} ({_since(day)})" for day in last[due]]
    return points_of(table["customer_id"][due], "review", texts)


def _since(last: Any) -> str:
    return "there was none yet" if last is pd.NaT else f"the last one was on {day_text(last)}"


def last_review(book: Book, table: pd.DataFrame) -> "pd.Series[Any]":
    """The day of the last successful review with each customer; NaT for none.

    A step for a review that was ticked off on To do is one.
    """
    calls = calls_telling(book, "purpose")
    calls = calls[calls["customer_id"].isin(table["customer_id"])]
    last = _last_day(book, table, calls[is_review(calls, book.settings)])
    if not len(book.tasks.done):
        return last
    from toolkit.planning.steps_done import last_done

    ticked = last_done(book, set(map(fold, book.settings.review_purposes)))
    return pd.concat([last, days_of(table, ticked)], axis=1).max(axis=1)


def last_visit(book: Book, table: pd.DataFrame) -> "pd.Series[Any]":
    """The day of the last successful visit to each customer; NaT for none."""
    if not tells(book, "channel"):
        return days_of(table, pd.Series(dtype="M8[us]"))
    is_past = nw.col("date") <= pd.Timestamp(book.as_of).to_pydatetime()
    is_talk = (nw.col("channel") == "visit") & (nw.col("success") == 1)
    past = calls_where(book, is_past & is_talk, ["customer_id", "date"])
    return days_of(table, past.groupby(past["customer_id"].astype("str"))["date"].max())


def _last_day(book: Book, table: pd.DataFrame, calls: pd.DataFrame) -> "pd.Series[Any]":
    """The last day on which one of these calls reached each customer."""
    marked = calls[calls["success"] == 1].assign(hit=1)
    found = facts.last_of(marked, as_of=book.as_of, marks=["hit"])
    by_customer = found.astype({"customer_id": "str"}).set_index("customer_id")["last_hit"]
    return days_of(table, by_customer)


def days_of(table: pd.DataFrame, by_customer: "pd.Series[Any]") -> "pd.Series[Any]":
    """A day for each row, from days by customer id; NaT where there is none."""
    if not len(by_customer):
        return pd.Series(np.full(len(table), "NaT", "M8[us]"), index=table.index)
    days = by_customer.reindex(table["customer_id"])
    return pd.Series(np.asarray(days, "M8[us]"), index=table.index)


def unheard_news(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    """News that each customer has not heard: customer_id, item, date.

    A customer's tags are the interests and the categories bought.
    """
    if not has(book, "news"):
        return pd.DataFrame({"customer_id": [], "item": [], "date": pd.Series(dtype="M8[us]")})
    tags = table["interests"].fillna("")
    if has(book, "orders"):
        bought = table["customer_id"].map(categories_bought(book, set(table["customer_id"])))
        tags = tags + ", " + bought.astype("str").fillna("")
    people = pd.DataFrame({"customer_id": table["customer_id"], "tags": tags})
    told = talks_that_told(book)[["customer_id", "told"]]
    news, days = book.tables["news"], book.settings.news_days
    return unheard(people, news, told, as_of=book.as_of, days=days)


def categories_bought(book: Book, ids: set[str]) -> "pd.Series[Any]":
    """The categories that each of these customers bought, joined by commas."""
    bought = book.tables["orders"].dropna(subset=["customer_id", "category"])
    bought = bought[["customer_id", "category"]].drop_duplicates()
    bought = bought[bought["customer_id"].isin(ids)].astype({"customer_id": "str"})
    return bought.groupby("customer_id")["category"].agg(", ".join)


def newer_than(news: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """Of unheard news what has come up since the last contact with each customer."""
    last = days_of(news, table.set_index("customer_id")["last_success"])
    return news[~(news["date"] <= last)]


def news_points(book: Book, news: pd.DataFrame) -> pd.DataFrame:
    """News as it is said; an item that is not ours names who has it. Practice 17."""
    items = news["item"]
    if "news" not in book.mapped or "refer_to" not in book.mapped["news"].positions:
        return points_of(news["customer_id"], "news", items)
    referred = book.tables["news"].dropna(subset=["item", "refer_to"]).drop_duplicates("item")
    refer_to = items.map(referred.set_index("item")["refer_to"])
    texts = [with_referral(item, whom) for item, whom in zip(items, refer_to, strict=True)]
    return points_of(news["customer_id"], "news", texts)


def preference_points(
    table: pd.DataFrame, questions: tuple[str, str], *, days: int, as_of: dt.date
) -> pd.DataFrame:
    """Asks once a year whether what a customer prefers still holds. Practice 51.

    In: channel, language, best_hours, best_days, preference_asked, last_success, wanted_call. The
    first question is for who prefers a channel alone, the second for all others, once there was a
    talk. Where the answer is not known by day, the first call of a calendar year asks.
    """
    of_channel, of_wishes = questions
    has_wishes = table[["language", "best_hours", "best_days"]].notna().any(axis=1)
    today = pd.Timestamp(as_of)
    asked, last = table["preference_asked"], table["last_success"]
    is_old = asked < today - pd.Timedelta(days=days)
    year_of_call = table["wanted_call"].fillna(today).dt.year
    is_first_of_year = asked.isna() & ~(last.dt.year >= year_of_call)
    is_known = np.where(has_wishes, last.notna() | is_old, table["channel"].notna())
    is_asked = is_known & (is_old | is_first_of_year)
    texts = np.where(has_wishes[is_asked], of_wishes, of_channel)
    return points_of(table["customer_id"][is_asked], "question", texts)


def question_points(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    """Questions of the settings that a customer has not answered of late. Practice 49."""
    if "answers" not in book.mapped:
        return points_of([], "question", [])
    answers = answers_given(book)
    known = answers[answers["customer_id"].notna()].astype({"customer_id": "str"})
    questions, days = book.settings.questions, book.settings.answer_days
    found = unanswered(table["customer_id"], known, questions, as_of=book.as_of, days=days)
    return points_of(found["customer_id"], "question", found["question"])
