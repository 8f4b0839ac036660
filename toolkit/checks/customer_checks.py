"""The customer list: what cannot hold of what was set by hand, and of its names and revenue."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.matching.customer_index import Customers
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.settings import Settings
from toolkit.words.every_language import as_pattern

STALE_DAYS = 365
"""A date for the next call that was set by hand and passed longer ago than this is no plan."""
_NOT_COUNTED = "Correct the date, or wait."


def check_by_hand(
    customers: pd.DataFrame, at: Mapped, today: dt.date, problems: list[Problem]
) -> pd.DataFrame:
    """Report what a person set by hand that cannot hold, and take it out: the rule decides."""
    kept = {}
    for column, wrong, says, fix in _what_cannot_hold(customers, today):
        is_wrong = wrong.fillna(value=False).astype(bool)
        for row in customers.index[is_wrong & customers["account"]]:
            value = customers.at[row, column]
            problems.append(problem(at, column, row, value=value, says=says, fix=fix))
        kept[column] = customers[column].mask(is_wrong)
    kept["cadence_override"] = _in_whole_days(kept["cadence_override"], customers, at, problems)
    return customers.assign(**kept)


def _in_whole_days(
    cadence: "pd.Series[Any]", customers: pd.DataFrame, at: Mapped, problems: list[Problem]
) -> "pd.Series[Any]":
    """Days between calls, each part of a day as a whole one: nobody is called more often than said.

    What was rounded is told.
    """
    whole = pd.Series(np.ceil(cadence.to_numpy("f8")), index=cadence.index)
    for row in customers.index[(whole != cadence) & cadence.notna() & customers["account"]]:
        problems.append(
            problem(
                at,
                "cadence_override",
                row,
                value=f"{cadence[row]:g}",
                says=f"no whole number of days; every {whole[row]:g} days is used",
                fix="Write a whole number of days, like 7 for a week or 30 for a month.",
            )
        )
    return whole


def _what_cannot_hold(
    customers: pd.DataFrame, today: dt.date
) -> list[tuple[str, "pd.Series[Any]", str, str]]:
    """By column: the cells that cannot hold, what is wrong with them and what to do."""
    now = pd.Timestamp(today)
    stale = now - pd.Timedelta(days=STALE_DAYS)
    tier = customers["tier_override"].str.strip().str.upper()
    later = f"later than {today.isoformat()}, the day of this run; not counted"
    return [
        (
            "tier_override",
            tier.notna() & ~tier.isin(["A", "B", "C"]),
            "no tier; the rule decides",
            "Write A, B or C, or clear it.",
        ),
        (
            "cadence_override",
            customers["cadence_override"] < 1,
            "no number of days; the tier's cadence is used",
            "Write a whole number of days from 1 on, or clear it.",
        ),
        (
            "next_call_override",
            customers["next_call_override"] < stale,
            "a date for the next call that passed more than a year ago; the rule decides",
            "Write a new date, or clear it.",
        ),
        ("customer_since", customers["customer_since"] > now, later, _NOT_COUNTED),
        ("last_contact", customers["last_contact"] > now, later, _NOT_COUNTED),
    ]


def with_follow_ups(customers: pd.DataFrame, today: dt.date) -> pd.DataFrame:
    """The list's own next follow-up as the next call, where no date was set by hand.

    It holds until a contact on that day or later; a follow-up that passed more than a year ago is
    none. The column `override_from` says where the date comes from: "list" or "hand".
    """
    stale = pd.Timestamp(today) - pd.Timedelta(days=STALE_DAYS)
    listed = customers["next_follow_up"].where(customers["next_follow_up"] >= stale)
    by_hand = customers["next_call_override"]
    return customers.assign(
        next_follow_up=listed,
        next_call_override=by_hand.fillna(listed),
        override_from=np.where(by_hand.isna() & listed.notna(), "list", "hand"),
    )


def check_aliases(
    aliases: pd.DataFrame,
    mapped: Mapping[str, Mapped],
    customers: Customers,
    problems: list[Problem],
) -> None:
    """Report other names that lead to nobody."""
    if "aliases" not in mapped:
        return
    at = mapped["aliases"]
    column = "customer" if "customer" in at.positions else "customer_id"
    for row in aliases[["alias", "customer_id", "customer"]].itertuples():
        if not isinstance(row.alias, str):
            continue
        said = [word for word in (row.customer_id, row.customer) if isinstance(word, str)]
        if any(customers.find(word) >= 0 for word in said):
            continue
        problems.append(
            problem(
                at,
                column,
                row.Index,
                value=" ".join(said),
                says=f"no such customer; {row.alias!r} leads to nobody",
                fix="Write the id or the name as the list of customers has it.",
            )
        )


def check_old_orders(
    orders: pd.DataFrame,
    customers: pd.DataFrame,
    at: Mapped,
    today: dt.date,
    settings: Settings,
    problems: list[Problem],
) -> None:
    """Report that all orders are too old to count as revenue, where revenue comes from them."""
    now = pd.Timestamp(today)
    days = orders["date"][orders["date"] <= now]
    if not len(days) or customers["revenue"].notna().any():
        return
    newest = days.max()
    if newest > now - pd.DateOffset(months=settings.revenue_months):
        return
    problems.append(
        problem(
            at,
            "date",
            days.idxmax(),
            value=newest,
            says=f"the newest order is older than {settings.revenue_months} months, "
            "so no customer has revenue and all are C",
            fix="Run for a day nearer to it (--as-of), or raise the setting revenue_months.",
            count=len(days),
        )
    )


def check_no_call_notes(
    customers: pd.DataFrame, at: Mapped, settings: Settings, problems: list[Problem]
) -> None:
    """Tell of notes that seem to say that a customer is not to be called, who is called all the
    same; once.
    """
    if not at.has("notes"):
        return
    # A single word such as "Blocked" may be about anything.
    words = [word for word in settings.no_contact_statuses if " " in word]
    is_called = customers["account"] & ~customers["do_not_call"]
    notes = customers.loc[is_called, "notes"].dropna()
    # "No calls before 10" says when, not whether.
    pattern = rf"(?:{as_pattern(words)})\s*(?:[.,;:!?)\n]|$)"
    found = notes.index[notes.str.contains(pattern, case=False)]
    if not words or not len(found):
        return
    count = len(found)
    who = "1 customer who is" if count == 1 else f"{count} customers who are"
    problems.append(
        problem(
            at,
            "notes",
            found[0],
            value=customers.at[found[0], "notes"],
            says=f"a note that seems to say not to call, of {who} called all the same",
            fix="If it says so, write yes into a column Do not call; else nothing.",
            severity="note",
            count=count,
        )
    )
