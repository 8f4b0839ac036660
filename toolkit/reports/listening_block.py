"""Listening: what came of suggestions, whether customers came back after a case, referrals."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import has, has_column
from toolkit.planning.planning import Planning
from toolkit.reports.surveys_report import suggestions
from toolkit.rules.intervals import wilson
from toolkit.rules.recovery_rules import recovered_counts
from toolkit.schema.retention_outputs import LISTENED
from toolkit.schema.wants_outputs import RECOVERY

YEAR = pd.Timedelta(days=365)
LEAST = 5
"""Cases or suggestions below which a share is not told, but its count."""
Row = dict[str, Any]


def listened(planning: Planning) -> pd.DataFrame | None:
    """Suggestions acted on, recovery after cases, referrals; None where the book holds none.

    Practices 37, 38, 39.
    """
    rows = [*_suggestions(planning), *_recovered(planning), *_referrals(planning)]
    if not rows:
        return None
    return pd.DataFrame(rows, columns=[*LISTENED.names, "value_kind", "low_kind", "high_kind"])


def _suggestions(planning: Planning) -> Iterator[Row]:
    book = planning.book
    if not has(book, "surveys") or not book.tables["surveys"]["suggestion"].notna().any():
        return
    rows = suggestions(planning)
    if not len(rows):
        return
    recent = rows[(rows["date"] > pd.Timestamp(book.as_of) - YEAR).to_numpy()]
    acted = recent[recent["acted_on"].notna().to_numpy()]
    says = "Suggestions of customers of the last 365 days that somebody acted on, of all of them."
    yield _share("Suggestions acted on", len(acted), len(recent), says)
    if len(acted):
        days = float(acted["days"].median())
        says = "Days until somebody acted on a suggestion, the median of those acted on."
        yield _number("Days until it was acted on", days, len(acted), says)
    waiting = int(rows["acted_on"].isna().sum())
    says = "Suggestions of any time that nobody has acted on."
    yield _number("Suggestions waiting", waiting, len(rows), says)


def _recovered(planning: Planning) -> Iterator[Row]:
    book = planning.book
    since = pd.Timestamp(book.as_of) - YEAR
    if not has(book, "cases") or not (planning.cases["closed"] > since).any():
        return
    from toolkit.reports.recovery_report import recovery

    cases = recovery(planning)[RECOVERY.title]
    cases = cases[(cases["closed"] > since).to_numpy(bool)]
    found, days = recovered_counts(cases), book.settings.recovery_days
    says = (
        f"Cases of 365 days after which the customer scored no less in {days} days than in the "
        f"{days} before, of those scored on both sides; {len(cases)} were resolved."
    )
    if found["scored"]:
        yield _share("Recovered after a case", int(found["recovered"]), int(found["scored"]), says)
    if found["full"] and found["spend_before"] > 0:
        says = (
            f"Spend in the {days} days after a case was resolved by that in the {days} before it "
            "was opened, of cases whose time has passed."
        )
        ratio = float(found["spend_after"] / found["spend_before"])
        yield _number(
            "Spend after a case, by that before", ratio, int(found["full"]), says, kind="share"
        )


def _referrals(planning: Planning) -> Iterator[Row]:
    if not has_column(planning.book, "referred_by"):
        return
    from toolkit.planning.people import referred_of

    rows = referred_of(planning.accounts)
    if not len(rows):
        return
    who = rows["referrer_id"].fillna(rows["referrer"]).nunique()
    says = f"Customers whom somebody referred, by {who} different ones."
    yield _number("Customers referred", len(rows), len(planning.accounts), says)
    revenue = rows["revenue"].sum(min_count=1)
    says = "What referred customers bought in 12 months, or by the list."
    yield _number("Revenue of those", float(revenue), len(rows), says, kind="money")


def _share(figure: str, part: int, whole: int, says: str) -> Row:
    """A share with Wilson's interval; its count alone where there are few."""
    if whole < LEAST:
        return {**_number(figure, np.nan, whole, says), "value_kind": "share"}
    low, high = wilson(part, whole)
    kinds = dict.fromkeys(("value_kind", "low_kind", "high_kind"), "share")
    row = _number(figure, part / whole, whole, says)
    return {**row, "low": float(low), "high": float(high), **kinds}


def _number(figure: str, value: float, count: int, says: str, kind: str = "number") -> Row:
    """A figure without an interval."""
    row: Row = {"figure": figure, "value": value, "low": np.nan, "high": np.nan, "n": count}
    kinds = {"value_kind": kind, "low_kind": "number", "high_kind": "number"}
    return {**row, "definition": says, **kinds}
