"""What cannot be true in promises, orders, cases and follow-ups, each with its cell."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem

MOST = 50
"""Rows that one finding names by cell; the rest is counted."""

BEFORE = {
    "promises": (
        ("due", "promised_on", "due before it was promised"),
        ("delivered_on", "promised_on", "delivered before it was promised; the delivery counts"),
        ("closed_on", "promised_on", "closed before it was promised; the closing counts"),
        ("new_date", "promised_on", "a new date before the promise"),
        ("notice_sent", "promised_on", "a notice before the promise"),
        ("note_sent", "promised_on", "a note before the promise"),
    ),
    "orders": (
        ("promised_for", "date", "promised for a day before the order"),
        ("delivered_on", "date", "delivered before it was ordered; the delivery counts"),
        ("settled_on", "delivered_on", "settled before it was delivered"),
    ),
    "cases": (
        ("first_response", "opened", "answered before it was opened; the answer counts at once"),
        ("resolved_on", "opened", "closed before it was opened; it counts as closed at once"),
        ("reopened", "opened", "reopened before it was opened"),
        ("accepted_on", "handed_on", "accepted before it was handed on"),
    ),
    "incidents": (
        ("told_on", "date", "told before it happened"),
        ("resolved_on", "date", "resolved before it happened"),
    ),
    "invoices": (("due", "date", "due before it was invoiced"),),
    "requests": (
        ("answered_on", "asked_on", "answered before it was asked; the answer counts at once"),
    ),
    "calls": (
        ("follow_up_due", "date", "a follow-up due before the call it comes from"),
        ("answered_on", "date", "answered before it came in"),
        ("notes_sent", "date", "notes sent before the meeting"),
    ),
}
"""Column, the column it must not lie before, and what is wrong when it does."""
NUMBERS = {
    "promises": ("expected", "received", "expected_score", "received_score"),
    "orders": ("quantity", "received"),
    "cases": ("follow_up_score",),
    "requests": ("cost",),
    "giving": ("cost",),
}
"""Columns of what cannot be less than nothing."""
DONE = {
    "promises": ("delivered_on", "closed_on", "notice_sent"),
    "orders": ("delivered_on",),
    "cases": ("resolved_on",),
    "invoices": ("paid_on",),
    "requests": ("answered_on",),
    "giving": ("given_on",),
}
"""Columns that say what has happened: a day still to come has not."""
DELIVERED = {"promises": ["delivered_on", "closed_on"], "orders": ["delivered_on"]}
"""Columns one of which says on what day a quantity was received."""


def check_diary(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped], as_of: dt.date
) -> list[Problem]:
    """Findings in the tables that the book has; all stays as typed but for what `mend` mends."""
    return [
        *_in_wrong_order(tables, mapped),
        *_negative(tables, mapped),
        *_still_to_come(tables, mapped, as_of),
        *_undated(tables, mapped),
        *_received_on_no_day(tables, mapped),
    ]


def mend(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]
) -> dict[str, pd.DataFrame]:
    """The tables with negative quantities blank, and cases that closed too early closed at once."""
    mended = {}
    for table, columns in NUMBERS.items():
        if table in mapped:
            frame = tables[table]
            mended[table] = frame.assign(**{c: frame[c].mask(frame[c] < 0) for c in columns})
    if "cases" in mended:
        cases = mended["cases"]
        opened = cases["opened"]
        mended["cases"] = cases.assign(
            resolved_on=cases["resolved_on"].mask(cases["resolved_on"] < opened, opened),
            first_response=cases["first_response"].mask(cases["first_response"] < opened, opened),
        )
    return mended


def _in_wrong_order(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]
) -> list[Problem]:
    """Days that lie before the day of what came first."""
    found = []
    for table, pairs in BEFORE.items():
        if table not in mapped:
            continue
        frame, at = tables[table], mapped[table]
        for column, base, says in pairs:
            if column in at.positions and base in at.positions:
                is_early = frame[column] < frame[base]
                fix = "Correct one of the two dates."
                found += _in_rows(at, frame, column, is_early, says, fix)
    return found


def _negative(tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]) -> list[Problem]:
    found = []
    for table, columns in NUMBERS.items():
        if table not in mapped:
            continue
        frame, at = tables[table], mapped[table]
        for column in columns:
            says = "a negative quantity; it counts as blank"
            found += _in_rows(at, frame, column, frame[column] < 0, says, "Correct the number.")
    return found


def _still_to_come(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped], as_of: dt.date
) -> list[Problem]:
    """Days after the run's day on which something is said to have happened."""
    says = f"later than {as_of.isoformat()}, the day of this run; it has not happened yet"
    found = []
    for table, columns in DONE.items():
        if table not in mapped:
            continue
        frame, at = tables[table], mapped[table]
        for column in columns:
            is_later = frame[column] > pd.Timestamp(as_of)
            late = _in_rows(at, frame, column, is_later, says, "Correct the date, or wait.")
            # Deliveries that are on their way are no mistake.
            if table == "orders" and late:
                count = int(is_later.sum())
                fix = "Nothing, if these are on their way."
                late = [replace(late[0], severity="note", count=count, fix=fix)]
            found += late
    return found


def _undated(tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]) -> list[Problem]:
    """Promises and cases of a customer without any day."""
    found = []
    if "promises" in mapped:
        promises, at = tables["promises"], mapped["promises"]
        days = promises[["due", "new_date", "delivered_on", "closed_on"]]
        is_undated = days.isna().all(axis=1) & promises["customer_id"].notna()
        column = "due" if "due" in at.positions else "promise"
        says = "a promise without the day it is due; it stays open and is never late"
        found += _in_rows(at, promises, column, is_undated, says, "Write when it is due.")
    if "cases" in mapped:
        cases, at = tables["cases"], mapped["cases"]
        days = cases[["opened", "resolved_on"]]
        is_undated = days.isna().all(axis=1) & cases["customer_id"].notna()
        column = "opened" if "opened" in at.positions else "subject"
        says = "a case without the day it was opened; it counts as open, and has no age"
        found += _in_rows(at, cases, column, is_undated, says, "Write when it was opened.")
    return found


def _received_on_no_day(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]
) -> list[Problem]:
    found = []
    for table, days in DELIVERED.items():
        if table not in mapped:
            continue
        frame, at = tables[table], mapped[table]
        is_undated = frame["received"].notna() & frame[days].isna().all(axis=1)
        says = "a quantity received on no day; it counts as not delivered yet"
        fix = "Write the day it was delivered."
        found += _in_rows(at, frame, "received", is_undated, says, fix)
    return found


def _in_rows(
    at: Mapped, frame: pd.DataFrame, column: str, wrong: "pd.Series[Any]", says: str, fix: str
) -> list[Problem]:
    """A problem in this column for each row that is wrong; of many the first, the rest counted."""
    rows = frame.index[wrong.to_numpy(bool, na_value=False)]
    found = [
        problem(at, column, row, value=frame.at[row, column], says=says, fix=fix)
        for row in rows[:MOST]
    ]
    if len(rows) > MOST:
        more = f"{len(rows) - MOST} more rows: {says}"
        found.append(problem(at, column, None, says=more, fix="See the rows above."))
    return found
