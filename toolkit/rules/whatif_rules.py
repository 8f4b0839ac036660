"""What-if: figures by which two plans of the same customers can be compared."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.rules.ratios import ratio

SLIPS_AFTER = 5
"""Working days that a call may come later than now before its customer slips."""
MOST_LATE = 95
"""The percentile that says how late the latest calls of a class are."""


def has_place(accounts: pd.DataFrame) -> Any:
    """Which customers have a day in the plan."""
    return (accounts["in_plan"] & accounts["fits"] & accounts["planned"].notna()).to_numpy(bool)


def days_late(accounts: pd.DataFrame) -> Any:
    """Days from the day the plain cadence asks for to the day planned; early is 0, not late.

    In: in_plan, fits, planned, by, due, last_success, cadence (days, not stretched). NaN for who
    has no day in the plan, and for whom nobody has reached yet. Where a day was set by hand, from
    that day on.
    """
    asked = accounts["last_success"].to_numpy("M8[D]") + accounts["cadence"].to_numpy("i8")
    by_hand = (accounts["by"] == "override").to_numpy()
    asked = np.where(by_hand, accounts["due"].to_numpy("M8[D]"), asked)
    late = (accounts["planned"].to_numpy("M8[D]") - asked).astype("f8")
    known = has_place(accounts) & ~np.isnat(asked)
    return np.where(known, np.maximum(late, 0), np.nan)


def is_beyond(accounts: pd.DataFrame) -> Any:
    """Which customers are due in the days of the plan and have no place in them."""
    return (accounts["in_plan"] & ~accounts["fits"]).to_numpy(bool)


def plan_figures(accounts: pd.DataFrame, calendar: Calendar) -> dict[str, float]:
    """How one plan serves its customers.

    In: in_plan, fits, planned, by, task, own_day, latest, pair. Out: planned (customers with a
    day), beyond (due in these days, and without a place), never (of those the ones whom nobody has
    reached yet), commitments, and commitments_kept: their share that has a day by the last one, or
    by the first open day from their own on.
    """
    placed, beyond = has_place(accounts), is_beyond(accounts)
    never = beyond & (accounts["by"] == "never").to_numpy()
    asks = (accounts["task"] != "").to_numpy() & accounts["in_plan"].to_numpy(bool)
    kept = asks & placed
    own_day = calendar.offset(accounts["own_day"].to_numpy("M8[D]")[kept])
    open_day = calendar.open_day(accounts["pair"].to_numpy("i8")[kept], own_day)
    latest = np.fmax(accounts["latest"].to_numpy("M8[D]")[kept], open_day)
    kept[kept] = accounts["planned"].to_numpy("M8[D]")[kept] <= latest
    return {
        "planned": int(placed.sum()),
        "beyond": int(beyond.sum()),
        "never": int(never.sum()),
        "commitments": int(asks.sum()),
        "commitments_kept": ratio(int(kept.sum()), int(asks.sum())),
    }


def class_figures(accounts: pd.DataFrame, classes: Sequence[str]) -> pd.DataFrame:
    """One row a class that has customers: how many have a day, and how late those are.

    In: as `days_late`, with care. Out: care, planned, beyond, late and late95 (the mean and 95 % of
    the days late; NaN for nobody).
    """
    late, placed, beyond = days_late(accounts), has_place(accounts), is_beyond(accounts)
    rows = []
    for care in classes:
        mine = (accounts["care"] == care).to_numpy()
        if not mine.any():
            continue
        days = late[mine & ~np.isnan(late)]
        mean, most = np.nan, np.nan
        if len(days):
            mean, most = float(days.mean()), float(np.percentile(days, MOST_LATE))
        rows.append(
            {
                "care": care,
                "planned": int((placed & mine).sum()),
                "beyond": int((beyond & mine).sum()),
                "late": mean,
                "late95": most,
            }
        )
    return pd.DataFrame(rows, columns=["care", "planned", "beyond", "late", "late95"])


IN_PLAN, BEYOND, NOT_DUE, NO_PLACE = "In the plan", "Beyond the plan", "Not due in it", "None free"
"""What becomes of a customer's call in another plan."""


def slipping(now: pd.DataFrame, then: pd.DataFrame, calendar: Calendar) -> pd.DataFrame:
    """Customers of the plan who lose their place in it, or whose call comes `SLIPS_AFTER` working
    days later and more.

    In: the accounts of two plans of the same customers; the calendar of either. Out: the rows of
    `now` with revenue, with place (where the call stands then, in words), day_then (its day, beyond
    the plan too; that of the cadence where it is not due in it; NaT where no place is free), why
    (of that day) and days (working days of the customer later), the most revenue first.
    """
    no_place = (then["in_plan"] & then["planned"].isna()).to_numpy()
    places = [no_place, has_place(then), is_beyond(then)]
    both = now.assign(
        place=np.select(places, [NO_PLACE, IN_PLAN, BEYOND], NOT_DUE),
        day_then=then["next_call"].mask(no_place).to_numpy("M8[us]"),
        why=then["why_date"].to_numpy(object),
    )
    days = calendar.between(
        both["pair"].to_numpy("i8"),
        both["planned"].to_numpy("M8[D]"),
        both["day_then"].to_numpy("M8[D]"),
    )
    slips = has_place(now) & (~has_place(then) | (days > SLIPS_AFTER))
    worth = both["revenue"].fillna(0)
    rows: pd.DataFrame = both.assign(days=days, worth=worth)[slips]
    rows = rows.sort_values(["worth", "customer_id"], ascending=[False, True])
    return rows.drop(columns="worth")


def fewer_days_late(
    now: pd.DataFrame, then: pd.DataFrame, classes: Sequence[str]
) -> dict[str, float]:
    """By class the mean of days late less than now, over customers who are in both plans.

    NaN for a class without any.
    """
    fewer = days_late(now) - days_late(then)
    care = now["care"].to_numpy()
    found = {}
    for name in classes:
        mine = fewer[(care == name) & ~np.isnan(fewer)]
        found[name] = float(mine.mean()) if len(mine) else np.nan
    return found
