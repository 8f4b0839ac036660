"""Channels: by what each customer is contacted next, and what has to be known for that."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has, has_column
from toolkit.planning.all_calls import fact_beside, tells
from toolkit.planning.call_kinds import is_inbound
from toolkit.planning.news_points import days_of, last_visit, newer_than, unheard_news
from toolkit.planning.typed_answers import answers_given
from toolkit.rules.channel_rules import LADDER, add_channel, may_be_visited, visit_interval
from toolkit.rules.point_rules import last_answers
from toolkit.schema.channels import named_channels, names_channel
from toolkit.settings import Settings

PREFERENCE = "channel: How do you like to be contacted?"
"""The question about the channel: its word in the Answers sheet, a colon, the question."""
WISHES = "preferences: Do the language, days and hours at which we contact you still suit you?"
"""The question of who prefers more than a channel."""
WISHED = ("language", "best_hours", "best_days")
"""Columns of the customer list with what is preferred besides the channel."""
ASKING = ("follow-up", "request", "our promise")
"""Kinds of tasks in whose words a visit may be asked for."""
CALLED_BACK = ("follow-up", "request")
"""Kinds of tasks in whose words a call may be."""


def with_channel(book: Book, customers: pd.DataFrame, tasks: pd.DataFrame) -> pd.DataFrame:
    """Customers with the channel of the next call, as `add_channel` says.

    In: customers as `add_commitments` leaves them; all open tasks. The log is asked for visits, and
    news looked through, only for customers of whom a visit can be due.
    """
    visits = visits_by_class(book.settings)
    early_share = book.settings.early_share
    # Where nobody knows of visits none is due, but one may be asked for.
    visits = visits if names_channels(book) else {}
    interval = visit_interval(customers, visits)
    can_be_due = may_be_visited(customers) & np.isfinite(interval)
    last = _days(customers.index)
    if can_be_due.any():
        last[can_be_due] = last_visit(book, customers[["customer_id"]][can_be_due])
    wanted = customers["wanted_call"].fillna(pd.Timestamp(book.as_of))
    age = (wanted - last).dt.days.to_numpy("f8")
    is_soon_due = can_be_due & (age > interval * (1 - early_share)) & ~(age > interval)
    phone_asked = _phone_asked(customers)
    known = customers.assign(
        preference_asked=_preference_asked(book, customers),
        tried_by=_tried_by(book, customers),
        tried_since=_tried_since(book, customers, phone_asked),
        visit_asked=_visits_asked(customers, tasks, book),
        phone_asked=phone_asked,
        last_visit=last,
        news_waits=_news_waits(book, customers, is_soon_due),
    )
    return add_channel(
        known,
        as_of=book.as_of,
        visits=visits,
        retry_cap=book.settings.retry_cap,
        early_share=early_share,
    )


def keeps_knowledge(book: Book) -> bool:
    """Whether the book has a place for what is known beyond a name and a phone. Practice 47."""
    if "needs" in book.mapped or "answers" in book.mapped:
        return True
    return any(has_column(book, name) for name in WISHED)


def names_channels(book: Book) -> bool:
    """Whether the log says by which channel its calls were made, so that visits are known."""
    return tells(book, "channel")


def visits_by_class(settings: Settings) -> dict[str, int]:
    """The least number of visits a year, by the class that a customer is called as."""
    return {
        "A": settings.visits_a,
        "B": settings.visits_b,
        "C": settings.visits_c,
        "other": settings.visits_other,
    }


def _tried_by(book: Book, customers: pd.DataFrame) -> "pd.Series[Any]":
    """By which channels each customer was tried since the last contact, where that matters."""
    none = pd.Series("", customers.index, dtype="str")
    asked = (customers["task"] != "") & (customers["attempts"] >= LADDER[0][0])
    if not asked.any():
        return none
    if not tells(book, "channel"):
        return none
    since = customers.loc[asked, ["customer_id", "last_success"]].astype({"customer_id": "str"})
    since = since.set_axis(["customer_id", "since"], axis=1)
    # A log in an engine does not say who rang whom.
    channels = facts.channels_after if book.large is not None else _our_channels
    tries = fact_beside(book, channels, since).sort_values("channel")
    if not len(tries):
        return none
    by_id = tries.groupby(tries["customer_id"].astype("str"))["channel"].agg(" ".join)
    return customers["customer_id"].astype("str").map(by_id).fillna("").astype("str")


def _tried_since(book: Book, customers: pd.DataFrame, phone_asked: list[bool]) -> Any:
    """Attempts of each customer; of who asked to be called back those since then."""
    attempts = customers["attempts"].to_numpy("f8").copy()
    asked = np.array(phone_asked, bool) & customers["task_since"].notna().to_numpy()
    asked &= attempts >= LADDER[0][0]
    if not asked.any():
        return attempts
    day, talk = (customers[name].to_numpy("M8[us]") for name in ("task_since", "last_success"))
    since = customers[["customer_id"]][asked].astype("str")
    since = since.assign(since=np.fmax(day, talk)[asked])
    counted = fact_beside(book, facts.attempts_after, since, as_of=book.as_of)
    by_id = counted.set_index(counted["customer_id"].astype("str"))["attempts"]
    attempts[asked] = since["customer_id"].map(by_id).fillna(0).to_numpy("f8")
    return attempts


def _our_channels(calls: pd.DataFrame, customers: pd.DataFrame) -> Any:
    """The channels of `facts.channels_after` that are ours: what customers sent is no attempt."""
    return facts.channels_after(calls[~is_inbound(calls)], customers)


def _days(index: Any) -> "pd.Series[Any]":
    return pd.Series(np.full(len(index), "NaT", "M8[us]"), index=index)


def _preference_asked(book: Book, customers: pd.DataFrame) -> "pd.Series[Any]":
    """The day on which each customer was last asked for preferences; NaT for unknown."""
    answers = answers_given(book)
    if not len(answers):
        return _days(customers.index)
    known = answers[answers["customer_id"].notna()].astype({"customer_id": "str"})
    questions = (PREFERENCE, WISHES)
    days = [last_answers(known, question, as_of=book.as_of) for question in questions]
    return days_of(customers, pd.concat(days, axis=1).max(axis=1))


def _visits_asked(customers: pd.DataFrame, tasks: pd.DataFrame, book: Book) -> "pd.Series[Any]":
    """The day from which each customer is to be visited as somebody asked for it; NaT for none.

    A task whose words name a visit and no other channel asks for one: "send a mail after the
    meeting" does not.
    """
    rows = tasks[tasks["kind"].isin(ASKING)]
    if not len(rows):
        return _days(customers.index)
    rows = rows[[_asks_for_visit(str(text)) for text in rows["what"]]]
    due = rows["due"].fillna(pd.Timestamp(book.as_of))
    first = due.groupby(rows["customer_id"].astype("str")).min()
    return days_of(customers, first)


def _asks_for_visit(text: str) -> bool:
    """Whether a text names a visit, and no other channel."""
    return named_channels(text) == ["visit"]


def _phone_asked(customers: pd.DataFrame) -> list[bool]:
    """Whether the follow-up or the request that is the reason for each call names the phone.

    Whoever asked to be called back does not wait for a visit, nor for a mail.
    """
    texts = zip(customers["task"], customers["task_what"], strict=True)
    return [task in CALLED_BACK and _asks_for_phone(str(what)) for task, what in texts]


def _asks_for_phone(text: str) -> bool:
    return names_channel(text, "phone") and not names_channel(text, "visit")


def _news_waits(book: Book, customers: pd.DataFrame, is_asked: "pd.Series[bool]") -> Any:
    """Whether there is news since the last contact, for the customers of whom that is asked."""
    if not is_asked.any() or not has(book, "news"):
        return np.zeros(len(customers), bool)
    rows = customers[is_asked]
    news = newer_than(unheard_news(book, rows), rows)
    return (customers["customer_id"].isin(news["customer_id"]) & is_asked).to_numpy()
