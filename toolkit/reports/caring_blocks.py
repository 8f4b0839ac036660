"""Caring: who was contacted, by whom and what for, and what part of the effort went where."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.facts.log_facts import MONEY_UNIT
from toolkit.planning.all_calls import known_calls_since
from toolkit.planning.call_kinds import calls_telling, is_inbound, is_selling
from toolkit.planning.planning import Planning
from toolkit.rules.capacity_rules import rep_title
from toolkit.rules.coverage_rules import STATES
from toolkit.rules.months import month_title
from toolkit.rules.ratios import ratio, shares
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.schema.retention_outputs import CARING, COVERAGE_REPS, EFFORT

MONTHS_SHOWN = 12
YEAR = dt.timedelta(days=365)


def coverage_by_rep(accounts: pd.DataFrame, states: "pd.Series[Any]") -> pd.DataFrame:
    """Customers of each rep by the state of their coverage, the reps by name."""
    rows = []
    for rep, mine in states.groupby(accounts["owner"].map(rep_title), sort=True):
        counts = {state: int((mine == state).sum()) for state in STATES}
        covered = counts["on_track"] + counts["due_soon"]
        share = ratio(covered, len(mine))
        rows.append({"owner": rep, "customers": len(mine), **counts, "coverage": share})
    return pd.DataFrame(rows, columns=COVERAGE_REPS.names)


def contacts_by_month(planning: Planning) -> pd.DataFrame | None:
    """Calls of each of the last full months with what came of them; None without any."""
    book = planning.book
    tomorrow = pd.Timestamp(book.as_of) + pd.Timedelta(days=1)
    last = tomorrow.year * 12 + tomorrow.month - 2
    begin = pd.Timestamp((last - MONTHS_SHOWN + 1) // 12, (last - MONTHS_SHOWN + 1) % 12 + 1, 1)
    columns = ["customer_id", "date", "channel", "success", "direction"]
    calls = _ours(book, known_calls_since(book, begin, columns))
    month = _months(calls)
    if not ((month <= last) & (month > last - MONTHS_SHOWN)).any():
        return None
    first = max(int(month.min()), last - MONTHS_SHOWN + 1)
    counted = _counted(calls, month - first, last - first + 1)
    counted |= _purposes(book, first, last - first + 1)
    months = np.arange(first, last + 1)
    may_be = planning.by_id[["blocked", "customer_since"]]
    may_be = may_be[(may_be["blocked"] == "").to_numpy()]
    of_them = _months_reached(calls, set(may_be.index), first, len(months))
    known = _customers_by(may_be, of_them, months)
    reached = np.bincount(of_them["month"].to_numpy("i8") - first, minlength=len(months))
    unknown = np.full(len(months), np.nan)
    share = np.divide(known - reached, known, out=unknown, where=known > 0)
    titles = [month_title(int(number)) for number in months]
    return pd.DataFrame({"month": titles, **counted, "without": share})[CARING.names]


def _ours(book: Book, calls: pd.DataFrame) -> pd.DataFrame:
    """Rows of known customers up to as_of that are ours, not the customer's."""
    is_known = calls["customer_id"].notna() & (calls["date"] <= pd.Timestamp(book.as_of))
    calls = calls[is_known.to_numpy()]
    return calls[~is_inbound(calls).to_numpy()]


def _months(calls: pd.DataFrame) -> Any:
    return calls["date"].to_numpy("M8[M]").astype("i8") + 1970 * 12


def _counted(calls: pd.DataFrame, place: Any, size: int) -> dict[str, Any]:
    """Calls by month: all, those that reached the customer, by channel; and customers reached."""
    inside = (place >= 0) & (place < size)
    calls, place = calls[inside], place[inside]
    reached = (calls["success"] == 1).to_numpy()
    channel = calls["channel"].to_numpy()
    found = {
        "calls": np.bincount(place, minlength=size),
        "reached": np.bincount(place[reached], minlength=size),
    }
    customer = calls["customer_id"].astype("str")
    pairs = pd.DataFrame({"place": place, "customer": customer})[reached].drop_duplicates()
    found["customers"] = np.bincount(pairs["place"].to_numpy("i8"), minlength=size)
    for name in CHANNEL_LABELS:
        found[name] = np.bincount(place[reached & (channel == name)], minlength=size)
    return found


def _purposes(book: Book, first: int, size: int) -> dict[str, Any]:
    """Contacts by month that were to give value, and to sell; unknown where none says what for."""
    calls = _ours(book, calls_telling(book, "purpose"))
    if not calls["purpose"].notna().any():
        return {"sell": np.full(size, np.nan), "value": np.full(size, np.nan)}
    place = _months(calls) - first
    inside = (place >= 0) & (place < size) & (calls["success"] == 1).to_numpy()
    calls, place = calls[inside], place[inside]
    sells = is_selling(calls, book.settings).to_numpy()
    gives = calls["purpose"].notna().to_numpy() & ~sells
    return {
        "sell": np.bincount(place[sells], minlength=size),
        "value": np.bincount(place[gives], minlength=size),
    }


def _customers_by(customers: pd.DataFrame, reached: pd.DataFrame, months: Any) -> Any:
    """How many of these customers there were by the end of each month: who was reached, was."""
    since = customers["customer_since"].to_numpy("M8[M]")
    number = np.where(np.isnat(since), -1, since.astype("i8") + 1970 * 12)
    first = reached.groupby("who")["month"].min().reindex(customers.index)
    number = np.fmin(number, first.to_numpy("f8"))
    return np.array([(number <= month).sum() for month in months], "f8")


def _months_reached(calls: pd.DataFrame, ids: set[str], first: int, size: int) -> pd.DataFrame:
    """The months in which each of these customers was reached: who, month."""
    calls = calls[(calls["success"] == 1).to_numpy()]
    pairs = pd.DataFrame({"month": _months(calls), "who": calls["customer_id"].astype("str")})
    is_shown = pairs["who"].isin(ids) & pairs["month"].between(first, first + size - 1)
    return pairs[is_shown.to_numpy()].drop_duplicates()


def effort_split(planning: Planning) -> pd.DataFrame | None:
    """Effort beside revenue of those who began to buy within 365 days, and of all others."""
    book = planning.book
    if not has(book, "orders"):
        return None
    since = pd.Timestamp(book.as_of - YEAR)
    columns = ["customer_id", "date", "minutes", "direction"]
    calls = _ours(book, known_calls_since(book, since, columns))
    calls = calls[(calls["date"] > since).to_numpy()]
    if not len(calls):
        return None
    history, by_id = planning.order_history, planning.by_id
    numbers = range(len(history.ids))
    first = history.days.groupby("customer")["day"].min().reindex(numbers).to_numpy("f8")
    bounds = history.today - YEAR.days
    recent = history.money_days[(history.money_days["day"] > bounds).to_numpy()]
    units = recent.groupby("customer")["units"].sum().reindex(numbers).fillna(0).to_numpy("f8")
    group = pd.Series(np.where(first > bounds, "new", "kept"), index=history.ids)
    money = pd.Series(units / MONEY_UNIT, index=history.ids)
    of_call = calls["customer_id"].astype("str").map(group).astype("object").fillna("none")
    has_minutes = calls["minutes"].notna().mean() >= 0.5
    rows = []
    for name, label in _GROUPS.items():
        mine = calls[(of_call == name).to_numpy()]
        minutes = float(mine["minutes"].sum()) if has_minutes else np.nan
        revenue = money[group == name] if name != "none" else money.iloc[:0]
        count = (group == name).sum() if name != "none" else (~by_id.index.isin(group.index)).sum()
        rows.append({"group": label, "customers": int(count), "contacts": len(mine),
                     "minutes": minutes, "revenue": float(revenue.sum())})  # fmt: skip
    found = pd.DataFrame(rows)
    effort = found["minutes"] if has_minutes else found["contacts"]
    parts = {"effort": shares(effort), "share": shares(found["revenue"])}
    return found.assign(**parts)[EFFORT.names]


_GROUPS = {
    "kept": "Customers of more than a year",
    "new": "New: first order within a year",
    "none": "No order yet",
}
