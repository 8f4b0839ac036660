"""Planted signals: how many customers that change are found, and how many others are named.

python scripts/planted_signals.py [--seeds 5] [--json]

A made-up book of 500 customers who order by a rhythm of their own for two years, with their own
amounts and categories. On one day 40 of them change in a known way: 20 order no more, 10 spend half
as much, 10 no longer buy one of their categories. The Watch list is asked twice a week in the 60
days that follow, as whoever works by it would see it.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
from typing import Any

import numpy as np
import pandas as pd

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning

CUSTOMERS = 500
PLANTED = {"overdue": 20, "spend down": 10, "category": 10}
DAYS_AFTER, DAYS_BEFORE = 60, 730
CHANGED_ON = dt.date(2026, 6, 1)
CATEGORIES = ("Beans", "Machines", "Service", "Cups")


def main() -> None:
    described = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    described.add_argument("--seeds", type=int, default=5, help="books that are made up")
    described.add_argument("--json", action="store_true")
    options = described.parse_args()
    found = [figures(seed) for seed in range(options.seeds)]
    if options.json:
        print(json.dumps(found, indent=1))
        return
    print(f"{'book':>6} {'found in 60 days':>18} {'days, median':>14} {'others named':>14}")
    for seed, row in enumerate(found):
        share, days, others = row["found"], row["days"], row["others"]
        print(f"{seed:>6} {share:>17.1%} {days:>14.0f} {others:>14.1%}")
    for kind in PLANTED:
        mean = np.mean([row["by_kind"][kind] for row in found])
        print(f"{kind}: {mean:.0%} found")
    share, others = (np.mean([row[name] for row in found]) for name in ("found", "others"))
    print(f"all: {share:.1%} of those who changed found, {others:.1%} of the others named")


def figures(seed: int) -> dict[str, Any]:
    """What share of the planted changes is found in time, and what share of the others is named."""
    random = np.random.default_rng(seed)
    kinds = [kind for kind, count in PLANTED.items() for _ in range(count)]
    planted = dict(zip(random.permutation(CUSTOMERS)[: len(kinds)].tolist(), kinds, strict=True))
    orders = [row for who in range(CUSTOMERS) for row in ordered(random, who, planted.get(who))]
    frame = pd.DataFrame(orders, columns=["Customer ID", "Date", "Amount", "Category"])
    customers = pd.DataFrame({"Customer ID": [f"K{who}" for who in range(CUSTOMERS)]})
    named: dict[str, int] = {}
    others: set[str] = set()
    for after in range(1, DAYS_AFTER + 1, 3):
        today = CHANGED_ON + dt.timedelta(days=after)
        book = load_book({"Customers": customers, "Orders": frame}, name="planted", as_of=today)
        signals = Planning(book).signals
        for kind, who in zip(signals["kind"], signals["customer_id"], strict=True):
            wanted = planted.get(int(who[1:]))
            if kind == wanted:
                named.setdefault(who, after)
            elif wanted is None and kind in PLANTED:
                others.add(who)
    by_kind = {
        kind: sum(planted[int(who[1:])] == kind for who in named) / count
        for kind, count in PLANTED.items()
    }
    return {
        "found": len(named) / len(planted),
        "days": float(np.median(list(named.values()))),
        "others": len(others) / (CUSTOMERS - len(planted)),
        "by_kind": by_kind,
    }


def ordered(
    random: np.random.Generator, who: int, change: str | None
) -> list[tuple[str, dt.date, float, str]]:
    """The order lines of one customer; what changes does so from CHANGED_ON on."""
    rhythm = random.uniform(7, 16)
    usual = random.lognormal(5, 1)
    basket = random.permutation(len(CATEGORIES))[: random.integers(2, 4)]
    shares = random.uniform(0.7, 0.95, size=len(basket))
    day = CHANGED_ON - dt.timedelta(days=DAYS_BEFORE) + dt.timedelta(days=random.uniform(0, 30))
    rows: list[tuple[str, dt.date, float, str]] = []
    while day <= CHANGED_ON + dt.timedelta(days=DAYS_AFTER):
        is_after = day > CHANGED_ON
        if is_after and change == "overdue":
            break
        amount = usual * random.gamma(16, 1 / 16)
        if is_after and change == "spend down":
            amount /= 2
        lines = [CATEGORIES[c] for c, s in zip(basket, shares, strict=True) if random.random() < s]
        if is_after and change == "category":
            lines = [line for line in lines if line != CATEGORIES[basket[0]]]
        lines = lines or [CATEGORIES[basket[1]]]
        rows += [(f"K{who}", day, round(amount / len(lines), 2), line) for line in lines]
        day += dt.timedelta(days=max(1, round(random.gamma(12, rhythm / 12))))
    return rows


if __name__ == "__main__":
    main()
