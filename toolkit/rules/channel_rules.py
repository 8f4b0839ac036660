"""Channel of the next call: what the customer prefers, else a visit, else phone, else e-mail.

Visits are those that the class asks for (practices 7, 8, 51).
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.care_rules import customers_of_class
from toolkit.rules.sentences import day, rows

YEAR = 365
WHY_COLUMNS = ("channel", "care", "last_visit", "next_channel", "visit_due", "phone", "least",
               "new_topics")  # fmt: skip


def add_channel(
    customers: pd.DataFrame, *, as_of: dt.date, visits: Mapping[str, int]
) -> pd.DataFrame:
    """The channel of the next call; a visit only where one is due and there is something to tell.

    In: channel (the customer's preference, or blank), care, last_visit (NaT for none), phone,
    email, new_topics (how many things there are to tell). `visits` is the least number of visits a
    year by class; their interval is 365 days by that number. Adds next_channel, visit_due and
    least (visits a year). A preference wins over everything; without phone and e-mail it is the
    phone.
    """
    today = np.datetime64(as_of, "D")
    least = customers["care"].map(visits).fillna(0).to_numpy("f8")
    last = customers["last_visit"].to_numpy("M8[D]")
    age = np.where(np.isnat(last), np.inf, (today - last).astype("f8"))
    never = np.full(len(least), np.inf)
    interval = np.divide(YEAR, least, out=never, where=least > 0)
    due = (least > 0) & (age > interval)
    has_phone, has_email = customers["phone"].notna(), customers["email"].notna()
    channel = np.where(~has_phone & has_email, "email", "phone").astype(object)
    channel[due & (customers["new_topics"].to_numpy("f8") > 0)] = "visit"
    preferred = customers["channel"].notna().to_numpy()
    channel[preferred] = customers["channel"].to_numpy(object)[preferred]
    return customers.assign(next_channel=channel, visit_due=due, least=least)


def explain_channel(customers: pd.DataFrame) -> list[str]:
    """Why this channel, a sentence a customer, from the columns that `add_channel` left."""
    return [_why(row) for row in rows(customers, WHY_COLUMNS)]


def _why(row: Mapping[str, Any]) -> str:
    if isinstance(row["channel"], str):
        return "The customer prefers it."
    if row["next_channel"] == "visit":
        count = int(row["new_topics"])
        things = "is 1 thing" if count == 1 else f"are {count} things"
        return f"A visit is due ({_visit_rule(row)}), and there {things} new to tell."
    why = _without_preference(row)
    if row["visit_due"]:
        nothing = "but nothing new to tell has come up since the last contact"
        return f"{why} A visit is due ({_visit_rule(row)}), {nothing}."
    return why


def _visit_rule(row: Mapping[str, Any]) -> str:
    """The last visit, against those that the class asks for."""
    last = row["last_visit"]
    since = f"last visit {day(last)}" if isinstance(last, dt.date) else "no visit yet"
    whom = customers_of_class(row["care"])
    return f"{since}; {whom} get at least {row['least']:.0f} a year"


def _without_preference(row: Mapping[str, Any]) -> str:
    if isinstance(row["phone"], str):
        return "No preference is known."
    if row["next_channel"] == "phone":
        return "Ask for a number: neither a phone number nor an e-mail address is known."
    return "No phone number is known."
