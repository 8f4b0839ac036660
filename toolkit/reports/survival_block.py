"""How long customers stay: of all, and by tier, with those who were there before the orders begin.

The first orders of those are not in the book. They count from the day that the list says, and are
at risk from the age on at which they are first seen (delayed entry).
"""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.planning.order_history import OrderHistory, listed_since
from toolkit.planning.planning import Planning
from toolkit.rules.order_rhythm import LEAST_COHORT, MONTH, lifetimes
from toolkit.rules.survival import Course, survival_at
from toolkit.rules.tenure_rules import LEAST
from toolkit.schema.retention_outputs import SURVIVAL, SURVIVAL_TIERS

LONGEST = 120
"""Months that survival is shown for at most."""
STEPS = {1: 24, 3: 60, 6: LONGEST}
"""Months from row to row, and up to how many months so: a table goes onto a page of paper."""
TIERS = ("A", "B", "C")


def survival_tables(planning: Planning) -> dict[str, pd.DataFrame]:
    """The share not yet lost by months as a customer: of all, and by tier.

    Each begins with the first month in which `LEAST_COHORT` are at risk, and ends with the last one
    up to which so many are: of tiers it begins where they are in each of them, and each ends by
    itself. Only where two have enough customers, as one alone is compared with nothing. None where
    no month has passed, or there are never so many.
    """
    lives = followed(planning)
    longest = min(int(lives["days"].max() / MONTH), LONGEST) if len(lives) else 0
    if longest < 1:
        return {}
    step = next(step for step, most in STEPS.items() if longest <= most)
    months = np.arange(0, longest + 1, step)
    at_risk = _course(lives, months).at_risk
    if at_risk.max() < LEAST_COHORT:
        return {}
    first = int(np.argmax(at_risk >= LEAST_COHORT))
    months_told = months[first : first + _told(at_risk[first:])]
    share, low, high, at_risk = _course(lives, months_told)
    of_all = {"all": share, "all_low": low, "all_high": high, "at_risk": at_risk}
    tables = {SURVIVAL.title: _table(months_told, of_all)}
    by_tier = _of_tiers(lives, months)
    return tables if by_tier is None else {**tables, SURVIVAL_TIERS.title: by_tier}


def followed(planning: Planning) -> pd.DataFrame:
    """Each customer of whom it is known how long it stayed: days, lost, entered, tier.

    `days` count from the first order, of customers from before the orders begin from the day in the
    list. `entered` is the age from which on each is seen: 0, and of those the age at which the
    silence of whoever ordered nothing since the orders begin has lasted for `lost_days`. Who was
    lost by then is left out, as nobody knows how many others were.
    """
    history, settings = planning.order_history, planning.book.settings
    lives = lifetimes(history.days, today=history.known_to, lost_days=settings.lost_days)
    if not len(lives):
        return lives.assign(entered=0, tier="")
    ids = history.ids[lives["customer"]]
    is_older = history.older[lives["customer"]]
    seen_from = int(lives["first"].min()) + settings.lost_days
    since = listed_since(planning.book, ids).astype("i8")
    start = np.where(is_older, since, lives["first"])
    lives = lives.assign(
        days=lives["first"] + lives["days"] - start,
        entered=np.where(is_older, seen_from - start, 0),
        tier=planning.by_id["tier"].reindex(ids).to_numpy(),
    )
    is_seen = ~is_older | ((lives["first"] < seen_from) & (lives["days"] > lives["entered"]))
    return lives[is_seen].reset_index(drop=True)


def are_all_seen(history: OrderHistory, lives: pd.DataFrame) -> bool:
    """Whether any customer from before the orders begin is among those followed, or there is none.

    None is while the orders do not reach further back than `lost_days`.
    """
    return not history.older.any() or bool((lives["entered"] > 0).any())


def tiers_followed(lives: pd.DataFrame) -> dict[str, int]:
    """How many customers of each tier are followed."""
    return {tier: int((lives["tier"] == tier).sum()) for tier in TIERS}


def _of_tiers(lives: pd.DataFrame, months: Any) -> pd.DataFrame | None:
    shown = [tier for tier, count in tiers_followed(lives).items() if count >= LEAST]
    mine = {tier: lives[(lives["tier"] == tier).to_numpy()] for tier in shown}
    if len(mine) < 2:
        return None
    at_risk = np.array([_course(rows, months).at_risk for rows in mine.values()])
    begins = np.flatnonzero((at_risk >= LEAST_COHORT).all(axis=0))
    if not len(begins) or begins[0] == len(months) - 1:
        return None
    months = months[begins[0] :]
    columns: dict[str, Any] = {}
    for tier, rows in mine.items():
        name, found = tier.lower(), _course(rows, months)
        is_told = np.arange(len(months)) < _told(found.at_risk)
        for part, values in (("", found.share), ("_low", found.low), ("_high", found.high)):
            columns[name + part] = np.where(is_told, values, np.nan)
    frame = _table(months, columns)
    return frame[frame[[tier.lower() for tier in mine]].notna().any(axis=1).to_numpy()]


def _told(at_risk: Any) -> int:
    """How many of these months come before the first one in which too few are at risk."""
    few = np.flatnonzero(at_risk < LEAST_COHORT)
    return int(few[0]) if len(few) else len(at_risk)


def _course(lives: pd.DataFrame, months: Any) -> Course:
    """The survival of these customers, of whom those count who were still there at the start."""
    at = months * MONTH
    days, lost, entered = (lives[name].to_numpy() for name in ("days", "lost", "entered"))
    return survival_at(days, lost.astype(bool), at, entered=entered, begin=at[0])


def _table(months: Any, columns: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame({"months": months, **columns})
