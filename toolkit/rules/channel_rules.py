"""Channel of the next call: what the customer prefers, else the visits of the class, else phone, else e-mail (practices 7, 8, 51)."""

import datetime as dt
from collections.abc import Mapping

import numpy as np
import pandas as pd

from toolkit.rules.sentences import day, rows

YEAR = 365


def add_channel(
    customers: pd.DataFrame, *, as_of: dt.date, visits: Mapping[str, int]
) -> pd.DataFrame:
    """The channel of the next call; a visit only where the last one is older than the class asks and there is something new to tell.

    In: channel (the customer's preference, or blank), care, last_visit (NaT for none), phone, email, new_topics (how many things there
    are to tell). `visits` is the least number of visits a year by class; their interval is 365 days by that number. Adds next_channel,
    visit_due and least (visits a year). A preference wins over everything; without phone and e-mail it is the phone.
    """
    today = np.datetime64(as_of, "D")
    least = customers["care"].map(visits).fillna(0).to_numpy("f8")
    last = customers["last_visit"].to_numpy("M8[D]")
    age = np.where(np.isnat(last), np.inf, (today - last).astype("f8"))
    due = (least > 0) & (
        age > np.divide(YEAR, least, out=np.full(len(least), np.inf), where=least > 0)
    )
    prefers = customers["channel"].notna().to_numpy()
    news = customers["new_topics"].to_numpy("f8") > 0
    phone, email = (customers[c].notna().to_numpy() for c in ("phone", "email"))
    other = np.where(~phone & email, "email", "phone")
    chosen = np.where(
        prefers, customers["channel"].fillna("phone"), np.where(due & news, "visit", other)
    ).astype(object)
    return customers.assign(next_channel=chosen, visit_due=due, least=least)


def explain_channel(customers: pd.DataFrame) -> list[str]:
    """Why this channel, a sentence a customer, from the columns that `add_channel` left."""
    return [_why(r) for r in rows(customers, _TOLD)]


_TOLD = (
    "channel",
    "care",
    "last_visit",
    "next_channel",
    "visit_due",
    "phone",
    "least",
    "new_topics",
)


_UNREACHED = (
    "No phone number is known.",
    "Ask for a number: neither a phone number nor an e-mail address is known.",
)


def _why(row: Mapping[str, object]) -> str:
    if isinstance(row["channel"], str):
        return "The customer prefers it."
    last = row["last_visit"]
    since = f"last visit {day(last)}" if isinstance(last, dt.date) else "no visit yet"
    whom = "others" if row["care"] == "other" else f"{row['care']} customers"
    rule = f"{since}; {whom} get at least {float(str(row['least'])):.0f} a year"
    if row["next_channel"] == "visit":
        n = int(float(str(row["new_topics"])))
        return f"A visit is due ({rule}), and there {'is 1 thing' if n == 1 else f'are {n} things'} new to tell."
    how = (
        "No preference is known."
        if isinstance(row["phone"], str)
        else _UNREACHED[row["next_channel"] == "phone"]
    )
    return (
        f"{how} A visit is due ({rule}), but nothing new to tell has come up since the last contact."
        if row["visit_due"]
        else how
    )
