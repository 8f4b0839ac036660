"""What is given to customers: nothing twice, within a budget and a limit, and no quid pro quo.

Practices 19 and 41.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.point_rules import bare
from toolkit.rules.sentences import day_text, text_or

KINDS = ("gift", "offer", "preview", "report", "invitation", "special action")
"""All that is given, in the order of the tables; anything else is "other"."""
WINDOW = dt.timedelta(days=365)


def add_giving_state(
    rows: pd.DataFrame, *, as_of: dt.date, offer_days: int, has_days: bool
) -> pd.DataFrame:
    """Every row either "given" or "planned"; never given before its day.

    In: date, given_on (dates or blank), kind, what, result; `has_days` is whether the sheet has a
    column for given_on. Adds day (given_on where it has come, else date), state, bare (what, as it
    is compared) and is_open: an offer given within `offer_days` days that has no result yet.
    """
    today = pd.Timestamp(as_of)
    given_on = rows["given_on"].where(rows["given_on"] <= today)
    day = given_on.fillna(rows["date"])
    is_given = (day <= today) & ~(_waits(rows, given_on, today) & has_days)
    is_recent = day > today - pd.Timedelta(days=offer_days)
    is_open = is_given & is_recent & (rows["kind"] == "offer") & rows["result"].isna()
    return rows.assign(
        day=day,
        state=np.where(is_given, "given", "planned"),
        bare=[bare(text) if isinstance(text, str) else "" for text in rows["what"]],
        is_open=is_open,
    )


def _waits(
    rows: pd.DataFrame, given_on: "pd.Series[Any]", today: pd.Timestamp
) -> "pd.Series[bool]":
    """Which rows wait for somebody to say that they were given, though their day has come.

    That is from the first day that anybody filled in on, and for a year: what is older is history,
    for which the day of the plan stands. Where nobody ever did, a row waits on its own day alone.
    An offer is made on its day.
    """
    first = max(given_on.min(), today - WINDOW) if given_on.notna().any() else today
    is_said = given_on.notna() | rows["result"].notna() | (rows["kind"] == "offer")
    return ~is_said & (rows["date"] >= first)


def in_turn(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows by customer and day, what is planned without a day last."""
    return rows.sort_values(["customer_id", "day", "line"], na_position="last", kind="stable")


def given_twice(rows: pd.DataFrame) -> list[str]:
    """Where the same gift was given or planned before, when, in words; "" where it never was.

    In: rows of `in_turn` with customer_id, kind, bare, day, state. Only gifts count, as a report
    may come every quarter.
    """
    is_gift = (rows["kind"] == "gift") & (rows["bare"] != "")
    last: dict[tuple[str, str], str] = {}
    texts = []
    columns = (rows["customer_id"], rows["bare"], rows["day"], rows["state"], is_gift)
    for customer, what, day, state, counts in zip(*columns, strict=True):
        if not counts:
            texts.append("")
            continue
        texts.append(last.get((customer, what), ""))
        last[customer, what] = given_text(day) if state == "given" else "planned twice"
    return texts


def given_text(day: Any) -> str:
    """That the same was given on a day; "" where it was on none."""
    return f"given already on {day_text(day)}" if day is not pd.NaT else ""


def spent_before(rows: pd.DataFrame) -> "pd.Series[Any]":
    """What was given or planned for the customer before each row and within its last 365 days.

    In: rows of `in_turn` with customer_id, kind, day, cost, state. Offers cost a price and are no
    part of it. A row without a day comes after all others.
    """
    cost = rows["cost"].where(rows["kind"] != "offer").fillna(0.0).to_numpy("f8")
    days = rows["day"].to_numpy("M8[D]")
    ids = rows["customer_id"].to_numpy(str)
    spent = np.zeros(len(rows))
    begin, end = 0, 0
    latest = np.datetime64("NaT")
    for n in range(len(rows)):
        if n == 0 or ids[n] != ids[n - 1]:
            begin, latest = n, np.datetime64("NaT")
        end = n
        latest = latest if np.isnat(days[n]) else days[n]
        while begin < end and days[begin] <= latest - np.timedelta64(WINDOW.days, "D"):
            begin += 1
        spent[n] = cost[begin:end].sum()
    return pd.Series(spent, index=rows.index)


def warnings_of(row: Mapping[Any, Any], *, budget: float, limit: float, offers: str) -> list[str]:
    """What speaks against giving this, each in a few words; nothing where nothing does.

    In: kind, state, cost (NaN: unknown), twice (a text), spent, bought (True, False, None for
    unknown). `budget` and `limit` are NaN where none is kept; `offers` names those open now.
    """
    found = [row["twice"]] if row["twice"] else []
    if row["kind"] == "offer":
        if row["bought"] is False:
            found.append("nothing of it was bought in the last 12 months")
        return found
    return [*found, *_about_money(row, budget, limit), *_about_offers(row, offers)]


def _about_money(row: Mapping[Any, Any], budget: float, limit: float) -> list[str]:
    cost, spent = row["cost"], row["spent"]
    if np.isnan(cost):
        is_kept = not (np.isnan(budget) and np.isnan(limit))
        is_asked = is_kept and row["state"] == "planned" and row["kind"] == "gift"
        return ["its cost is not known"] if is_asked else []
    found = []
    if cost > limit:
        found.append(f"{cost:,.2f} is over the limit of {limit:,.2f} for one")
    if cost > 0 and spent + cost > budget:
        over = f"{spent + cost - budget:,.2f} over the budget of {budget:,.2f} in 12 months"
        found.append(over)
    return found


def _about_offers(row: Mapping[Any, Any], offers: str) -> list[str]:
    is_asked = offers and row["state"] == "planned" and row["kind"] in ("gift", "special action")
    return [f"an offer is open: {offers}"] if is_asked else []


def offer_text(what: Any, day: Any) -> str:
    """An open offer in a few words."""
    text = text_or(what, "no text")
    return text if day is pd.NaT else f"{text} ({day_text(day)})"


def value_adds(rows: pd.DataFrame, *, as_of: dt.date) -> pd.DataFrame:
    """What was given within the last 365 days: a column of counts for each kind, and its cost.

    In: customer_id, kind, day, state, cost. Out, by customer_id: the KINDS and other, all, cost (of
    all but offers), unknown_cost (how many of those have none). Practice 19.
    """
    first = pd.Timestamp(as_of) - WINDOW
    recent = rows[(rows["state"] == "given") & (rows["day"] > first)]
    counts = pd.crosstab(recent["customer_id"], recent["kind"])
    counts = counts.reindex(columns=[*KINDS, "other"], fill_value=0)
    paid = recent[recent["kind"] != "offer"]
    cost = paid.groupby("customer_id")["cost"].sum()
    unknown = paid["cost"].isna().groupby(paid["customer_id"]).sum()
    found = counts.assign(all=counts.sum(axis=1), cost=cost, unknown_cost=unknown)
    return found.fillna({"cost": 0.0, "unknown_cost": 0})
