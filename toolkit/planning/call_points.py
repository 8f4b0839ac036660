"""The agenda of a call: by which channel, and the points to raise in their order."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from toolkit.book import Book, has, has_column
from toolkit.planning.call_channels import PREFERENCE, WISHES, keeps_knowledge
from toolkit.planning.cases import is_untold
from toolkit.planning.news_points import (
    newer_than,
    news_points,
    note_points,
    preference_points,
    question_points,
    review_points,
    unheard_news,
)
from toolkit.planning.planning import Planning
from toolkit.planning.promise_points import (
    gap_points,
    handover_points,
    our_promise_points,
    their_promise_points,
)
from toolkit.planning.promises import has_deliveries
from toolkit.planning.signal_points import signal_points
from toolkit.planning.told_items import bad_news_label, delay_label, passed_label
from toolkit.rules.channel_rules import PREFERENCE_DAYS, explain_channel
from toolkit.rules.point_rules import as_line, in_order, points_of
from toolkit.rules.sentences import day_text


@dataclass(frozen=True)
class Agenda:
    """What to do in the calls with some customers.

    `channels` has one row a customer, on the index of the accounts: next_channel, and where asked
    for why_channel. `points` has one row a point, in the order in which they are raised:
    customer_id, kind, point. `news` has one row an item to tell among the points, bad news and
    delays first: customer_id, item.
    """

    channels: pd.DataFrame
    points: pd.DataFrame
    news: pd.DataFrame

    def lines(self) -> dict[str, list[str]]:
        """The points of each customer who has any, as the schedule shows them."""
        points = self.points
        texts = [as_line(*words) for words in zip(points["kind"], points["point"], strict=True)]
        return _by_customer(points["customer_id"], texts)

    def news_items(self) -> dict[str, list[str]]:
        """What is to be told in the call with each customer for whom there is anything."""
        return _by_customer(self.news["customer_id"], self.news["item"])

    def questions(self) -> dict[str, list[str]]:
        """The questions that are to be asked in it."""
        asked = self.points[self.points["kind"] == "question"]
        return _by_customer(asked["customer_id"], asked["point"])


def _by_customer(ids: Iterable[str], texts: Iterable[str]) -> dict[str, list[str]]:
    """The texts of each customer, in their order."""
    found: dict[str, list[str]] = {}
    for customer, text in zip(ids, texts, strict=True):
        found.setdefault(customer, []).append(text)
    return found


def agenda(planning: Planning, table: pd.DataFrame, *, why: bool = False) -> Agenda:
    """Channel and points of the calls with the customers in these rows of the accounts."""
    news = unheard_news(planning.book, table)
    found = _points(planning, table, news)
    channels = table[["next_channel"]]
    if why:
        topics = table["customer_id"].map(_new_topics(planning, table, news)).fillna(0)
        reasons = explain_channel(table.assign(new_topics=topics))
        channels = channels.assign(why_channel=reasons)
    planned = news.groupby("customer_id").head(planning.book.settings.news_a_call)
    to_tell = [_to_tell(planning, table), planned[["customer_id", "item"]]]
    return Agenda(channels, found, pd.concat(to_tell, ignore_index=True))


def _to_tell(planning: Planning, table: pd.DataFrame) -> pd.DataFrame:
    """Bad news and delays to tell each customer of, by their labels. Practices 15, 16."""
    bad_news = planning.bad_news[is_untold(planning.bad_news)]
    delays = planning.promises[planning.promises["notice_needed"] == 1]
    labels = [bad_news_label(incident) for incident in bad_news["incident"]]
    has_passed = delays["new_date"] <= pd.Timestamp(planning.book.as_of)
    for promise, day, passed in zip(delays["promise"], delays["new_date"], has_passed, strict=True):
        labels.append(passed_label(promise, day) if passed else delay_label(promise, day))
    ids = [*bad_news["customer_id"], *delays["customer_id"]]
    found = pd.DataFrame({"customer_id": ids, "item": labels}, dtype=object)
    return found[found["customer_id"].isin(table["customer_id"])]


def _new_topics(planning: Planning, table: pd.DataFrame, news: pd.DataFrame) -> "pd.Series[Any]":
    """How many things each customer has not heard of since the last contact."""
    newer = newer_than(news, table)
    tasks = planning.tasks
    bad_news = tasks[tasks["kind"] == "bad news"]
    topics = pd.concat([newer["customer_id"], bad_news["customer_id"]])
    return pd.Series(topics.value_counts())


def _points(planning: Planning, table: pd.DataFrame, news: pd.DataFrame) -> pd.DataFrame:
    """All points to raise with these customers, in their order."""
    book, ids, settings = planning.book, set(table["customer_id"]), planning.book.settings
    tasks = planning.tasks
    tasks = tasks[tasks["customer_id"].isin(ids)]
    parts = [
        _of_tasks(tasks, "bad news", "bad news"),
        _of_tasks(tasks, "answer", "answer"),
        _of_tasks(tasks, "check-up", "check-up", "after a case"),
        _of_tasks(tasks, "playbook", "thanks", "step call"),
        _of_tasks(tasks, "our promise", "notice", "another delay"),
        _of_tasks(tasks, "need", "need"),
        handover_points(planning, table),
        note_points(table),
        *review_points(book, table),
        news_points(book, news),
        *_preferences_once(table, _blank_points(planning, table, tasks), as_of=book.as_of),
        question_points(book, table),
        *_want_points(planning, ids),
        *_promise_points(planning, ids),
        _follow_ups(tasks),
    ]
    most = {
        "news": settings.news_a_call,
        "question": settings.questions_a_call,
        "billing": settings.invoices_a_call,
        "introduction": 1,
        "competitor": 1,
    }
    said = in_order(parts, most)
    return in_order([said, signal_points(planning.signals, ids, said, planning.promises)], {})


def _promise_points(planning: Planning, ids: set[str]) -> list[pd.DataFrame]:
    """Gaps, and promises on either side; nothing for a book that holds neither."""
    if not planning.has_gaps:
        return []
    return [
        gap_points(planning, ids),
        our_promise_points(planning, ids),
        their_promise_points(planning, ids),
    ]


def _preferences_once(
    table: pd.DataFrame, blanks: list[pd.DataFrame], *, as_of: dt.date
) -> list[pd.DataFrame]:
    """What each customer prefers, as a question whether it still holds, and these points behind it.

    Who is asked for some of it, as it is not known, is asked that alone.
    """
    still = preference_points(table, _QUESTIONS, days=PREFERENCE_DAYS, as_of=as_of)
    if not len(still) or not blanks:
        return [still, *blanks]
    from toolkit.planning.knowing import about_preferences

    asked = pd.concat(blanks)
    of_wishes = asked["customer_id"][asked["point"].isin(about_preferences())]
    return [still[~still["customer_id"].isin(of_wishes)], *blanks]


_QUESTIONS = (PREFERENCE.partition(": ")[2], WISHES.partition(": ")[2])


def _of_tasks(tasks: pd.DataFrame, kind: str, *of: str) -> pd.DataFrame:
    """Tasks of these kinds as points of one kind."""
    rows = tasks[tasks["kind"].isin(of)]
    return points_of(rows["customer_id"], kind, rows["what"])


def _follow_ups(tasks: pd.DataFrame) -> pd.DataFrame:
    """What was to be done after a call is a promise of ours, with its day."""
    rows = tasks[tasks["kind"].isin(["follow-up", "not marked"])]
    texts = []
    for what, due in zip(rows["what"], rows["due"], strict=True):
        texts.append(what if due is pd.NaT else f"{what} (due {day_text(due)})")
    return points_of(rows["customer_id"], "our promise", texts)


def _blank_points(
    planning: Planning, table: pd.DataFrame, tasks: pd.DataFrame
) -> list[pd.DataFrame]:
    """The blank to ask for, whom to introduce, competitors and referrals, where they are kept.

    Practices 35, 39, 47, 52.
    """
    book, ids = planning.book, set(table["customer_id"])
    parts = []
    if keeps_knowledge(book):
        from toolkit.planning.knowing import blank_points

        has_need_task = set(tasks["customer_id"][tasks["kind"] == "need"])
        parts.append(blank_points(planning.knowledge, ids, has_need_task))
    if _knows_rivals(book):
        from toolkit.planning.people import competitor_points

        parts.append(competitor_points(book, table))
    if has(book, "surveys"):
        from toolkit.planning.people import referral_points

        parts.append(referral_points(planning, table))
    if has(book, "contacts") or book.settings.functions:
        from toolkit.planning.introductions import introduction_points

        parts.append(introduction_points(planning.introductions, ids))
    return parts


def _knows_rivals(book: Book) -> bool:
    """Whether the book can say of a competitor when a renewal is near. Practice 52."""
    names_some = has_column(book, "competitor") or "answers" in book.mapped
    return names_some and has_column(book, "renewal")


def _want_points(planning: Planning, ids: set[str]) -> list[pd.DataFrame]:
    """Check-up topics and open requests, from the sheets that the book has. Practices 9, 43."""
    book = planning.book
    parts = []
    if has(book, "giving"):
        from toolkit.planning.giving import open_offer_points

        parts.append(open_offer_points(planning.giving, ids))
    billed, delivered, asked = has(book, "invoices"), has_deliveries(book), has(book, "requests")
    if not (billed or delivered or asked):
        return parts
    from toolkit.planning import want_points

    if billed:
        parts.append(want_points.invoice_points(book, ids))
    if delivered:
        parts.append(want_points.delivery_points(book, ids))
    if asked:
        parts.append(want_points.request_points(planning.open_requests, ids))
    return parts
