"""What customers were told in calls: news by its items, and bad news and delays by their labels.

The schedule plans such items for each call; a talk told all of them, unless somebody typed which.
"""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.planning.call_kinds import calls_telling
from toolkit.rules.sentences import day_text, text_or
from toolkit.rules.told_rules import Items, Spelled, spelled


def bad_news_label(incident: Any) -> str:
    """What stands for bad news among the items that a call tells."""
    return _one_item(text_or(incident, "no text"))


def delay_label(promise: Any, new_date: Any) -> str:
    """What stands for a delay: with its new day, so that another delay is another item."""
    return _one_item(f"{text_or(promise, 'what we promised')} will come {day_text(new_date)}")


def passed_label(promise: Any, new_date: Any) -> str:
    """What stands for a delay whose new day has passed as well: another thing to tell."""
    what = text_or(promise, "what we promised")
    return _one_item(f"{what} has not come by {day_text(new_date)}")


def _one_item(text: str) -> str:
    """A text without what parts items from each other."""
    return " ".join(text.replace(";", ",").split())


def talks_that_told(book: Book) -> pd.DataFrame:
    """Successful calls up to as_of that told something: customer_id, date, told."""
    calls = calls_telling(book, "told")
    known = calls["customer_id"].notna() & ~(calls["date"] > pd.Timestamp(book.as_of))
    talks = calls[calls["told"].notna() & known & (calls["success"] == 1)]
    return talks[["customer_id", "date", "told"]].astype({"customer_id": "str"})


def told_in_calls(book: Book, ids: "pd.Series[Any]", labels: Iterable[str]) -> "pd.Series[Any]":
    """The day of the first call that told each customer the item of this label; NaT for none."""
    talks = talks_that_told(book)
    talks = talks[talks["customer_id"].isin(ids)].sort_values("date")
    labels = list(labels)
    known = Items([*labels, *book.tables["news"]["item"]])
    by_customer: dict[str, list[tuple[pd.Timestamp, frozenset[Spelled]]]] = {}
    for customer, day, text in talks.itertuples(index=False):
        by_customer.setdefault(customer, []).append((day, known.told(text)))
    days = []
    for customer, label in zip(ids, labels, strict=True):
        item = spelled(label)
        told = (day for day, items in by_customer.get(str(customer), []) if item in items)
        days.append(next(told, pd.NaT))
    return pd.Series(days, index=ids.index, dtype="M8[us]")
