"""Tiers that were set by hand for a time, like "A until 2026-12-31": when they end, and ended."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from toolkit.parsing.dates import read_texts
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.rules.sentences import days_text
from toolkit.words.every_language import as_pattern, words_of

SOON_DAYS = 30
"""An end that is so many days ahead, or nearer, is told."""
_UNTIL = as_pattern(words_of(lambda language: language.until))
_FOR_A_TIME = re.compile(
    rf"(?P<tier>\w+)\W+(?:{_UNTIL})\W+(?P<day>\w.*)",
    re.I,
)
_SERIALS_FROM = dt.date(1899, 12, 30)


def with_ends(
    customers: pd.DataFrame,
    at: Mapped,
    today: dt.date,
    day_first: bool | None,
    problems: list[Problem],
) -> pd.DataFrame:
    """The list with the bare tier in tier_override, and the last day it holds in tier_until.

    A tier that has ended is taken out. Told are an end that is near or past, and one that nobody
    can read: then the tier holds until somebody clears it.
    """
    said: list[Any] = customers["tier_override"].tolist()
    until: list[dt.date | None] = [None] * len(said)
    is_account = customers["account"].tolist()
    found = _for_a_time(said)
    texts = [match["day"] for match in found.values()]
    days = read_texts(texts, epoch=_SERIALS_FROM, day_first=day_first)
    for (position, match), day in zip(found.items(), days, strict=True):
        typed, tier = said[position], match["tier"]
        last_day = day if isinstance(day, dt.date) else None
        is_over = last_day is not None and last_day < today
        said[position] = None if is_over else tier
        until[position] = None if is_over else last_day
        says, fix = _told(tier.upper(), last_day, today)
        if says and is_account[position]:
            row, severity = customers.index[position], "note" if last_day else "warning"
            problems.append(
                problem(
                    at, "tier_override", row, value=typed, says=says, fix=fix, severity=severity
                )
            )
    bare = pd.Series(said, index=customers.index, dtype=customers["tier_override"].dtype)
    return customers.assign(
        tier_override=bare, tier_until=pd.to_datetime(pd.Series(until, index=customers.index))
    )


def _for_a_time(said: Sequence[Any]) -> dict[int, "re.Match[str]"]:
    """Position -> the tier and the text of the day, of the cells that name both."""
    found = {}
    for position, text in enumerate(said):
        match = _FOR_A_TIME.fullmatch(text.strip()) if isinstance(text, str) else None
        if match:
            found[position] = match
    return found


def _told(tier: str, last_day: dt.date | None, today: dt.date) -> tuple[str, str]:
    """What is to be said of a tier for a time, and what to do; "" for nothing."""
    if last_day is None:
        says = f"an end that is no day; {tier} holds until somebody clears it"
        return says, "Write the last day like 2026-12-31."
    if last_day < today:
        says = f"a tier by hand that ended on {last_day.isoformat()}; the rule decides"
        return says, "Clear it, or write a new last day."
    left = (last_day - today).days
    if left > SOON_DAYS:
        return "", ""
    when = f"in {days_text(left)}" if left else "today"
    says = f"a tier by hand that ends on {last_day.isoformat()}, {when}; then the rule decides"
    return says, "Nothing, if that is meant; else write a new last day."
