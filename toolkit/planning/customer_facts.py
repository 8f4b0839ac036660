"""What the customer list and the logs tell of each customer: contacts, revenue, gaps and status."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.checks.status_checks import meaning_of
from toolkit.planning.all_calls import fact_beside, fact_of_calls
from toolkit.planning.call_kinds import tells_in_log
from toolkit.settings import Settings

BLOCKING = {"lost": "Lost", "paused": "Paused", "no_contact": "Do not call"}
"""Meanings of a status that keep a customer from being called, as the reason says them."""


def customer_facts(
    book: Book, gaps: pd.DataFrame | None, cases: pd.DataFrame, open_problems: pd.DataFrame
) -> pd.DataFrame:
    """One row a customer in the order of the list, indexed by its sheet rows, with all facts.

    `gaps` is None where the book cannot show any. Adds to the columns of the list

    - first_contact, last_attempt, last_logged, calls, attempts (`facts.contacts`);
    - note_date, note_success, last_note (`facts.last_notes`);
    - last_success and last_contact, and last_from: "list" where the list knows a later day;
    - revenue_from ("list", "orders", ""), orders_revenue;
    - problem_open, problem_kind, problem_severe (`open_problems`), problem_last (the day of the
      last case), open_gaps, oldest_gap (its age in days);
    - blocked: why nobody calls, "" for nothing.
    """
    customers = book.tables["customers"]
    frame = customers[customers["account"]].copy()
    frame = _with_contacts(book, frame)
    frame = _with_revenue(book, frame)
    frame = _with_problems(frame, cases, open_problems, known=gaps is not None)
    frame = _with_gaps(frame, gaps, as_of=book.as_of)
    by_status = _blocked_by_status(frame["status"], book.settings)
    by_list = "Do not call: the list says so."
    frame["blocked"] = np.where(frame["do_not_call"], by_list, by_status)
    frame["owner"] = frame["owner"].fillna("")
    return frame


def revenue_since(book: Book) -> dt.date:
    """The day after which an order is recent revenue: as_of less `revenue_months`."""
    return (pd.Timestamp(book.as_of) - pd.DateOffset(months=book.settings.revenue_months)).date()


def _with_contacts(book: Book, frame: pd.DataFrame) -> pd.DataFrame:
    contacts = fact_of_calls(book, facts.contacts, as_of=book.as_of)
    names = {"last_try": "last_attempt", "last_success": "last_logged"}
    contacts = contacts.drop(columns="last_contact").rename(columns=names)
    frame = _join(frame, contacts)
    frame = _join(frame, _last_notes(book))
    listed = frame["last_contact"].where(frame["last_contact"] <= pd.Timestamp(book.as_of))
    logged = frame["last_logged"]
    from_list = listed.notna() & (logged.isna() | (listed > logged))
    frame["last_success"] = logged.where(~from_list, listed)
    frame["last_from"] = np.where(from_list, "list", "log")
    frame["last_contact"] = frame["last_success"]
    frame["attempts"] = frame["attempts"].fillna(0)
    if from_list.any():
        since = frame.loc[from_list, ["customer_id", "last_success"]]
        frame.loc[from_list, "attempts"] = _attempts_after(book, since)
    return frame


def _attempts_after(book: Book, since: pd.DataFrame) -> Any:
    """Attempts in the log after the day that the customer list gives as the last contact."""
    days = since.rename(columns={"last_success": "since"})
    found = fact_beside(book, facts.attempts_after, days, as_of=book.as_of)
    by_id = found.astype({"customer_id": "str"}).set_index("customer_id")["attempts"]
    return by_id.reindex(since["customer_id"]).fillna(0).to_numpy("f8")


def _last_notes(book: Book) -> pd.DataFrame:
    """The newest note of each customer, of the log or of what was typed where it has none."""
    if not tells_in_log(book, "notes"):
        found: pd.DataFrame = facts.last_notes(book.said, as_of=book.as_of)
        return found
    return fact_of_calls(book, facts.last_notes, as_of=book.as_of)


def _join(frame: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Columns of a facts frame beside their customers; the order and index of `frame` stay."""
    columns = found.columns.drop("customer_id")
    if not len(found):
        for name in columns:
            is_day = found[name].dtype.kind in "MO"
            dtype = found[name].dtype if is_day else "float64"
            frame[name] = pd.Series(index=frame.index, dtype=dtype)
        return frame
    places = pd.Index(found["customer_id"]).get_indexer(pd.Index(frame["customer_id"]))
    beside = found[columns].take(np.maximum(places, 0)).set_axis(frame.index)
    for name in columns:
        frame[name] = beside[name].where(places >= 0)
    return frame


def _with_revenue(book: Book, frame: pd.DataFrame) -> pd.DataFrame:
    """Revenue by the list, else by Orders.

    Where the list has no revenue at all and orders have amounts, a customer without orders has
    none, and that is known.
    """
    listed = frame["revenue"]
    from_list = listed.notna()
    if not has(book, "orders"):
        return frame.assign(revenue_from=np.where(from_list, "list", ""), orders_revenue=np.nan)
    orders, since = book.tables["orders"], revenue_since(book)
    purchases = facts.purchases(orders, as_of=book.as_of, since=since)
    bought = _join(frame[["customer_id"]].copy(), purchases)
    ordered = bought["recent_revenue"]
    if not from_list.any() and orders["amount"].notna().any():
        ordered = ordered.where(bought["revenue"].notna(), 0.0)
    from_orders = np.where(ordered.notna(), "orders", "")
    return frame.assign(
        revenue=listed.fillna(ordered),
        revenue_from=np.where(from_list, "list", from_orders),
        customer_since=frame["customer_since"].fillna(bought["first_order"]),
        orders_revenue=bought["revenue"],
    )


def _with_problems(
    frame: pd.DataFrame, cases: pd.DataFrame, open_problems: pd.DataFrame, *, known: bool
) -> pd.DataFrame:
    """What lifts the class that a customer is called as: open problems, and the last case."""
    ids = pd.Index(frame["customer_id"])
    counts = open_problems["customer_id"].value_counts()
    gravest = open_problems.drop_duplicates("customer_id").set_index("customer_id")
    frame = frame.assign(
        problem_open=counts.reindex(ids).fillna(0).to_numpy("f8"),
        problem_kind=gravest["kind"].reindex(ids).fillna("").to_numpy(object),
        problem_severe=ids.isin(gravest.index[gravest["is_severe"]]),
    )
    if not known:
        return frame.assign(problem_last=np.full(len(frame), "NaT", "M8[us]"))
    latest = cases[["opened", "closed"]].max(axis=1).groupby(cases["customer_id"]).max()
    return frame.assign(problem_last=latest.reindex(ids).to_numpy("M8[us]"))


def _with_gaps(frame: pd.DataFrame, gaps: pd.DataFrame | None, *, as_of: dt.date) -> pd.DataFrame:
    """Open gaps of every kind, and the age of the oldest in days; blank without gaps to show."""
    if gaps is None:
        return frame.assign(open_gaps=np.nan, oldest_gap=np.nan)
    counts = facts.gap_counts(gaps).set_index("customer_id")
    counts = counts.reindex(pd.Index(frame["customer_id"]))
    oldest = counts["oldest"].to_numpy("M8[D]")
    age = (np.datetime64(as_of, "D") - oldest).astype("f8")
    return frame.assign(
        open_gaps=counts["open_gaps"].fillna(0).to_numpy("f8"),
        oldest_gap=np.where(np.isnat(oldest), np.nan, age),
    )


def _blocked_by_status(status: "pd.Series[Any]", settings: Settings) -> Any:
    """Why the status of each customer keeps it from being called; "" where it does not."""
    meaning = meaning_of(settings)
    codes, words = pd.factorize(status)
    reasons = []
    for word in words:
        reason = BLOCKING.get(meaning(word))
        reasons.append(f"{reason}: the customer list says {word}." if reason else "")
    # The last one is for customers without a status, whose code is -1.
    return np.array([*reasons, ""], dtype=object)[codes]
