"""Channel of the next call: what was asked for, else a visit, else phone, else e-mail.

Visits are those that the class asks for (practices 7, 8, 51); a commitment that cannot be kept by
phone is kept by another channel (practice 21).
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.care_rules import customers_of_class
from toolkit.rules.sentences import day, rows
from toolkit.rules.task_kinds import TASK_KINDS

YEAR = 365
PREFERENCE_DAYS = 365
"""Days after which a preference for the phone that was asked for counts no more."""
LADDER = ((3, "email"), (5, "letter"))
"""From so many attempts on a commitment is kept by this channel, an e-mail where one can be sent.

Three calls in vain make a fourth a nuisance; a letter asks for nothing and arrives. Who was called
on for longer than that begins with the e-mail all the same: no step is left out.
"""
VISITED = ("A", "B")
"""Classes of whom a commitment is kept by a visit where nothing else has worked."""
WHY_COLUMNS = ("channel", "preference_asked", "care", "task", "attempts", "last_visit",
               "next_channel", "channel_by", "phone", "least", "new_topics",
               "visit_early")  # fmt: skip

Row = Mapping[str, Any]


def may_be_visited(customers: pd.DataFrame) -> "pd.Series[bool]":
    """Whom a visit is possible to at all: not who is not called, nor whom nobody has reached."""
    return (customers["by"] != "blocked") & customers["last_success"].notna()


def visit_interval(customers: pd.DataFrame, visits: Mapping[str, int]) -> Any:
    """Days between visits by class, infinite for none; `visits` is their least number a year."""
    least = customers["care"].map(dict(visits)).fillna(0).to_numpy("f8")
    never = np.full(len(least), np.inf)
    return np.divide(YEAR, least, out=never, where=least > 0)


def add_channel(
    customers: pd.DataFrame,
    *,
    as_of: dt.date,
    visits: Mapping[str, int],
    retry_cap: int,
    early_share: float,
) -> pd.DataFrame:
    """The channel of the next call; a first contact is never a visit, news alone never makes one.

    In: channel (the customer's preference, or blank), preference_asked (the day of it, NaT for
    unknown), by, care, task, attempts, tried_since (those since a call was asked for, else all),
    tried_by (the channels of these as a text, "" where nobody asked), last_success, last_visit (NaT
    for none), wanted_call, phone_asked (whether the reason for the call names the phone),
    visit_asked (the day from which a visit is asked for), news_waits, phone, email. Adds

    - next_channel and channel_by: "attempts", "kind", "called back", "asked", "preference", "class"
      or "usual";
    - visit_early: a visit that is made before its day as there is something to tell;
    - least: visits a year by class.

    A visit by class is due its interval (365 days by their number) after the last one, counted to
    the day of the call; with news `early_share` of it sooner. Without phone and e-mail it is the
    phone.
    """
    wanted = customers["wanted_call"].fillna(pd.Timestamp(as_of)).to_numpy("M8[D]")
    can_visit = may_be_visited(customers).to_numpy()
    last = customers["last_visit"].to_numpy("M8[D]")
    age = np.where(np.isnat(last), np.inf, (wanted - last).astype("f8"))
    interval = visit_interval(customers, visits)
    is_due = can_visit & np.isfinite(interval) & (age > interval)
    news = customers["news_waits"].to_numpy(bool)
    is_near = can_visit & np.isfinite(interval) & (age > interval * (1 - early_share))
    is_early = news & is_near & ~is_due
    asked = can_visit & (customers["visit_asked"].to_numpy("M8[D]") <= wanted)
    preferred = _preference(customers, as_of=as_of)
    preferred = np.where((preferred == "visit") & ~can_visit, "", preferred)
    tries = _by_attempts(customers, can_visit, retry_cap)
    kind, usual = _of_kind(customers), _usual(customers)
    called = customers["phone_asked"].to_numpy(bool)
    conditions = [tries != "", kind != "", called, asked, preferred != "", is_due | is_early]
    choices = [tries, kind, usual, "visit", preferred, "visit"]
    reasons = ["attempts", "kind", "called back", "asked", "preference", "class"]
    return customers.assign(
        next_channel=np.select(conditions, choices, usual).astype(object),
        channel_by=np.select(conditions, reasons, "usual").astype(object),
        visit_early=is_early,
        least=customers["care"].map(dict(visits)).fillna(0),
    )


def _usual(customers: pd.DataFrame) -> Any:
    """Phone, but e-mail to whom only an address is known of."""
    only_email = customers["phone"].isna() & customers["email"].notna()
    return np.where(only_email, "email", "phone").astype(object)


def _preference(customers: pd.DataFrame, *, as_of: dt.date) -> Any:
    """What each customer prefers, "" for nothing; the phone only as long as that is no old news."""
    preferred = customers["channel"].fillna("").to_numpy(object)
    oldest = pd.Timestamp(as_of) - pd.Timedelta(days=PREFERENCE_DAYS)
    is_old = (customers["preference_asked"] < oldest).to_numpy()
    return np.where((preferred == "phone") & is_old, "", preferred)


def _of_kind(customers: pd.DataFrame) -> Any:
    """The channel that the kind of commitment asks for, "" for any; never one without a number."""
    channel = customers["task"].map(_CHANNEL_OF_KIND).fillna("").to_numpy(object)
    only_email = customers["phone"].isna() & customers["email"].notna()
    return np.where((channel == "phone") & only_email, "", channel)


_CHANNEL_OF_KIND = {kind: about.channel for kind, about in TASK_KINDS.items()}


def _by_attempts(customers: pd.DataFrame, can_visit: Any, retry_cap: int) -> Any:
    """Another channel for a commitment after attempts in vain, "" for the usual one."""
    # Who asked to be called back is called: what failed before that counts no more.
    attempts = customers["tried_since"].to_numpy("f8")
    no_email = customers["email"].isna().to_numpy()
    tried = customers["tried_by"]
    channel = np.full(len(customers), "", object)
    is_tried = np.ones(len(customers), bool)
    is_visited = can_visit & customers["care"].isin(VISITED).to_numpy()
    for least, step in (*LADDER, (retry_cap, "visit")):
        can_step = {"email": ~no_email, "letter": np.ones(len(tried), bool), "visit": is_visited}
        is_next = (attempts >= least) & can_step[step] & is_tried
        channel[is_next] = step
        has_tried = tried.str.contains(step, regex=False).to_numpy(bool)
        is_tried = np.where(is_next, has_tried, is_tried)
    return np.where(customers["task"] != "", channel, "")


def without_visit(customers: pd.DataFrame, is_without: Any, because: str = "full") -> pd.DataFrame:
    """Customers of whom these are not visited now: a letter after many attempts, else the usual.

    `because` is what `channel_by` says then: "full", "stand-in" or "planned" (as a call); of one
    that was asked for "agreed" instead of "full".
    """
    if not np.any(is_without):
        return customers
    after_tries = (customers["channel_by"] == "attempts").to_numpy()
    other = np.where(after_tries, "letter", _usual(customers))
    channel = customers["next_channel"].to_numpy(object)
    reason = customers["channel_by"].to_numpy(object)
    is_agreed = (reason == "asked") & (because == "full")
    new_reason = np.where(is_agreed, "agreed", because)
    return customers.assign(
        next_channel=np.where(is_without, other, channel),
        channel_by=np.where(is_without & ~after_tries, new_reason, reason),
    )


def explain_channel(customers: pd.DataFrame) -> list[str]:
    """Why this channel, a sentence a customer, from the columns that `add_channel` left.

    In besides: new_topics, how many things there are to tell.
    """
    return [_why(row) for row in rows(customers, WHY_COLUMNS)]


def after_attempts(attempts: float) -> str:
    """Why a commitment is kept by another channel than the usual one."""
    return f"Tried {attempts:.0f} times without success, so by another channel."


def _why(row: Row) -> str:
    by = row["channel_by"]
    if by == "attempts":
        return after_attempts(row["attempts"])
    if by == "kind":
        return f"{TASK_KINDS[row['task']].label}: this is done by {row['next_channel']}."
    if by in _NO_VISIT:
        return _NO_VISIT[by]
    if by == "called back" and row["next_channel"] == "phone":
        return "A call is asked for."
    if by == "asked":
        return f"A visit is asked for{_new_things(row)}."
    if by == "preference":
        return "The customer prefers it."
    if by == "class":
        due = "A visit is soon due" if row["visit_early"] else "A visit is due"
        return f"{due} ({_visit_rule(row)}){_new_things(row)}."
    return _without_preference(row)


_NO_VISIT = {
    "full": "It would be a visit, but that would take places of other calls or visits.",
    "agreed": "A visit is asked for, but it would take places of other calls or visits.",
    "stand-in": "It would be a visit, but who stands in for a colleague calls.",
    "planned": "It would be a visit, but it was planned as a call, and the plan stays.",
}


def _new_things(row: Row) -> str:
    """What makes a visit better; "" for nothing."""
    count = int(row["new_topics"])
    if not count:
        return ""
    things = "is 1 thing" if count == 1 else f"are {count} things"
    return f", and there {things} new to tell"


def _visit_rule(row: Row) -> str:
    """The last visit, against those that the class asks for."""
    last = row["last_visit"]
    since = f"last visit {day(last)}" if isinstance(last, dt.date) else "no visit yet"
    whom = customers_of_class(row["care"])
    return f"{since}; {whom} get at least {row['least']:.0f} a year"


def _without_preference(row: Row) -> str:
    if row["channel"] == "phone":
        return (
            f"The phone was preferred on {day(row['preference_asked'])}: ask whether it still is."
        )
    if isinstance(row["channel"], str):
        return "The customer prefers a visit, but nobody has reached them yet."
    if isinstance(row["phone"], str):
        return "No preference is known."
    if row["next_channel"] == "phone":
        return "Ask for a number: neither a phone number nor an e-mail address is known."
    return "No phone number is known."
