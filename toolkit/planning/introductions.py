"""Introductions: for each function of a customer a person on both sides, and a day they met."""

from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING

import pandas as pd

from toolkit.book import Book
from toolkit.planning.task_rows import known_rows, task_rows, with_lines
from toolkit.rules.knowing_rules import missing_of
from toolkit.rules.point_rules import points_of
from toolkit.rules.sentences import text_or
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

MEETING = "the introduction"
"""What a function lacks that has a person on both sides."""
_KNOWN_BY = ["customer_id", "function", "their_person", "our_person"]


def introductions_of(book: Book, customers: pd.DataFrame) -> pd.DataFrame:
    """A row a customer and function that lacks something, those due for longest first.

    In: customers with customer_id, customer_since. Functions are those of the sheet, and for every
    customer those of the setting `functions`. Out: customer_id, function, their_person, our_person,
    missing, due (the end of onboarding: `new_days` after the customer began). Practice 35.
    """
    as_of = pd.Timestamp(book.as_of)
    contacts = known_rows(book, "contacts")
    contacts = contacts[contacts["customer_id"].isin(customers["customer_id"])]
    contacts = contacts[contacts["function"].notna()]
    rows = _with_wanted(contacts, customers["customer_id"], book.settings.functions)
    columns = (rows["their_person"], rows["our_person"], rows["introduced_on"])
    missing = [missing_of(*said, as_of=as_of) for said in zip(*columns, strict=True)]
    began = customers.set_index("customer_id")["customer_since"]
    due = began.reindex(rows["customer_id"]) + _onboarding(book)
    rows = rows.assign(missing=missing, due=due.to_numpy())
    rows = _best_of_each(rows)
    return rows.sort_values(["due", "customer_id", "function"], kind="stable").reset_index(
        drop=True
    )


def _with_wanted(
    contacts: pd.DataFrame, ids: "pd.Series[str]", functions: tuple[str, ...]
) -> pd.DataFrame:
    """The rows of the sheet, and one without names for each function that no row is about."""
    columns = ["customer_id", "function", "their_person", "our_person", "introduced_on"]
    rows = contacts[columns].assign(key=[fold(text) for text in contacts["function"]])
    listed = set(zip(rows["customer_id"], rows["key"], strict=True))
    pairs = product(ids, functions)
    wanted = [pair for pair in pairs if (pair[0], fold(pair[1])) not in listed]
    if not wanted:
        return rows
    more = pd.DataFrame(wanted, columns=["customer_id", "function"])
    more = more.assign(key=[fold(text) for text in more["function"]]).reindex(columns=rows.columns)
    more = more.astype(rows.dtypes.to_dict())
    return pd.concat([rows, more], ignore_index=True)


def _best_of_each(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a function that lacks something: none where one of its rows lacks nothing."""
    lacking = rows.assign(rank=rows["missing"].map(_RANKS))
    best = lacking.sort_values("rank", kind="stable").drop_duplicates(["customer_id", "key"])
    return best[best["missing"] != ""].drop(columns=["rank", "key"])


_RANKS = {"": 0, MEETING: 1, "their person": 2, "our person": 2,
          "their person and our person": 3}  # fmt: skip
"""How far a function is: of several rows about one the furthest counts."""


def introduction_points(missing: pd.DataFrame, ids: set[str]) -> pd.DataFrame:
    """What is still to introduce at each of these customers, the longest due first."""
    rows = missing[missing["customer_id"].isin(ids)]
    return points_of(rows["customer_id"], "introduction", _texts(rows))


def introduction_tasks(planning: "Planning") -> Iterator[pd.DataFrame]:
    """What is to be introduced as the end of onboarding comes near, and for as long after it.

    Near is `promise_ahead` working days of the customer's rep. Who has a person on both sides is
    known by that row of Contacts, which is filled then. Practice 35.
    """
    book, customers = planning.book, planning.rated[["customer_id", "blocked"]]
    callable_ones = customers[customers["blocked"] == ""]
    rows = planning.introductions
    rows = rows[rows["customer_id"].isin(callable_ones["customer_id"])]
    today = pd.Series(pd.Timestamp(book.as_of), index=rows.index)
    soon = planning.days.after(rows["customer_id"], today, book.settings.promise_ahead)
    rows = rows[(rows["due"] <= soon) & (rows["due"] > today - _onboarding(book))]
    is_named = rows["missing"] == MEETING
    contacts = known_rows(book, "contacts").drop_duplicates(_KNOWN_BY)
    named = rows[is_named].merge(contacts[[*_KNOWN_BY, "table", "line"]], on=_KNOWN_BY)
    others = rows[~is_named].merge(
        with_lines(callable_ones, "customers")[["customer_id", "table", "line"]], on="customer_id"
    )
    for part in (named, others):
        since = part["due"] - _onboarding(book)
        yield task_rows(part, "introduction", _texts(part), part["due"], since=since)


def _onboarding(book: Book) -> pd.Timedelta:
    return pd.Timedelta(days=book.settings.new_days)


def _texts(rows: pd.DataFrame) -> list[str]:
    """Each introduction in words, a question mark for whom nobody knows."""
    texts = []
    for row in rows.to_dict("records"):
        ours, theirs = text_or(row["our_person"], "?"), text_or(row["their_person"], "?")
        texts.append(f"{row['function']}: {ours} to {theirs} ({row['missing']} missing)")
    return texts
