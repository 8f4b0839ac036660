"""News that nobody has told a customer, and which items a text names that tells several."""

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any

import pandas as pd

from toolkit.rules.point_rules import bare, words_of

_BETWEEN = re.compile(r"\s*([,;|\n])\s*")
"""What parts items, and stands within some."""

Spelled = tuple[str, ...]
"""An item as it is compared: its parts in bare spelling, with the marks between them."""


def spelled(item: Any) -> Spelled:
    """An item without case, accents and further spaces.

    >>> spelled("Pumps, Valves")
    ('pumps', ',', 'valves')
    """
    if not isinstance(item, str):
        return ()
    parts = _BETWEEN.split(item.strip(",;| \n"))
    return tuple(bare(part) if part not in ",;|\n" else part for part in parts)


class Items:
    """The items that there are; a text is read by the longest of them first.

    So "Pumps, valves and more" does not tell of "Pumps", where both are items.
    """

    def __init__(self, items: Iterable[Any]) -> None:
        self._known = set(map(spelled, items)) - {()}
        self._longest = max(map(len, self._known), default=1)
        self._read: dict[str, tuple[frozenset[Spelled], tuple[str, ...]]] = {}

    def told(self, text: Any) -> frozenset[Spelled]:
        """The items that a text names."""
        return self._in(text)[0]

    def unknown(self, text: Any) -> tuple[str, ...]:
        """The parts of a text that are no item, in bare spelling."""
        return self._in(text)[1]

    def _in(self, text: Any) -> tuple[frozenset[Spelled], tuple[str, ...]]:
        if text not in self._read:
            self._read[text] = self._parted(spelled(text))
        return self._read[text]

    def _parted(self, parts: Spelled) -> tuple[frozenset[Spelled], tuple[str, ...]]:
        told, unknown, place = set(), [], 0
        while place < len(parts):
            item = self._item_at(parts[place : place + self._longest])
            if item:
                told.add(item)
            elif parts[place]:
                unknown.append(parts[place])
            # behind each item, and each part that is none, stands a mark
            place += max(len(item), 1) + 1
        return frozenset(told), tuple(unknown)

    def _item_at(self, parts: Spelled) -> Spelled:
        """The longest item with which these parts begin; () for none."""
        begins = (parts[:size] for size in range(len(parts), 0, -1))
        return next((begin for begin in begins if begin in self._known), ())


def unheard(
    customers: pd.DataFrame, news: pd.DataFrame, told: pd.DataFrame, *, as_of: dt.date, days: int
) -> pd.DataFrame:
    """News that each customer has not heard, the newest first: customer_id, item, date.

    In: customers with customer_id and tags; news with item, date, until, tags; told with
    customer_id and told (items between semicolons, of contacts that succeeded). An item comes once
    a customer, and only where a tag of theirs asks for it; news without tags is for everybody. An
    item counts from its day to its last day, else for `days` days. Practice 17.
    """
    heard = _heard(told, Items(news["item"]))
    tags = [words_of(text) for text in customers["tags"]]
    ids = customers["customer_id"].tolist()
    found = []
    for row in _fresh(news, as_of, days).to_dict("records"):
        item, wanted, date = spelled(row["item"]), words_of(row["tags"]), row["date"]
        for customer, own in zip(ids, tags, strict=True):
            is_for = not wanted or wanted & own
            if is_for and item not in heard.get(customer, frozenset()):
                found.append((customer, row["item"], date))
    return pd.DataFrame(found, columns=["customer_id", "item", "date"]).astype({"date": "M8[us]"})


def _fresh(news: pd.DataFrame, as_of: dt.date, days: int) -> pd.DataFrame:
    """News that counts today, each item once, the newest first."""
    today = pd.Timestamp(as_of)
    last = news["until"].fillna(news["date"] + pd.Timedelta(days=days))
    fresh = news[news["item"].notna() & ~(news["date"] > today) & ~(last < today)]
    return fresh.sort_values(["date", "item"], ascending=[False, True]).drop_duplicates("item")


def _heard(told: pd.DataFrame, items: Items) -> dict[str, set[Spelled]]:
    """What each customer was told."""
    heard: dict[str, set[Spelled]] = {}
    for customer, text in zip(told["customer_id"], told["told"], strict=True):
        heard.setdefault(customer, set()).update(items.told(text))
    return heard
