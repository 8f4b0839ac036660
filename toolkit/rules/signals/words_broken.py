"""What we said and did not do: surprises, and the same claim broken again (practices 15, 42)."""

import re

import pandas as pd

from toolkit.rules.sentences import day_text
from toolkit.rules.signals.signal_kinds import Signal

BROKEN = ("late", "short", "overdue")
MOST_NAMED = 3
"""Surprises that are named; of more their number is told."""
_NUMBERS = re.compile(r"\d+")


def surprises(promises: pd.DataFrame, *, first: pd.Timestamp, least: int) -> list[Signal]:
    """Whose promises of ours passed their day without a word, `least` times or more since `first`.

    In: customer_id, promise, deadline, surprise (1, 0), of promises of ours.
    """
    rows = promises[((promises["surprise"] == 1) & (promises["deadline"] > first)).to_numpy()]
    found = []
    for customer, mine in rows.sort_values("deadline", kind="stable").groupby("customer_id"):
        if len(mine) < least:
            continue
        said = [
            f"{promise} (due {day_text(day)})"
            for promise, day in zip(mine["promise"], mine["deadline"], strict=True)
        ]
        named = ", ".join(said[-MOST_NAMED:])
        which = named if len(said) <= MOST_NAMED else f"the last {named}"
        evidence = f"{len(mine)} promises of 365 days passed their day without a word: {which}."
        last = mine["deadline"].iloc[-1]
        basis = f"{len(mine)} {last.date()}"
        found.append(Signal("surprises", str(customer), evidence, last, basis, 1.0, len(mine)))
    return found


def _named(promises: "pd.Series[str]") -> str:
    """A claim in the words of the last promise, and whether others have another number in them.

    >>> _named(pd.Series(["Part 2", "Part 4"])), _named(pd.Series(["in 2 days", "In 2 days"]))
    ('"Part 4" (with any number)', '"In 2 days"')
    """
    numbers = {tuple(_NUMBERS.findall(promise)) for promise in promises}
    return f'"{promises.iloc[-1]}"' + (" (with any number)" if len(numbers) > 1 else "")


def claim_broken_again(promises: pd.DataFrame, *, first: pd.Timestamp, least: int) -> list[Signal]:
    """To whom we broke the same claim `least` times or more since `first`.

    In: customer_id, promise, deadline, state, of promises of ours. A claim is the same whatever
    numbers stand in it.
    """
    rows = promises[["customer_id", "promise", "deadline", "state"]]
    rows = rows[(rows["promise"].notna() & (rows["deadline"] > first)).to_numpy()]
    claims = [_NUMBERS.sub("#", promise).casefold().strip() for promise in rows["promise"]]
    rows = rows.assign(claim=claims).sort_values("deadline", kind="stable")
    rows = rows.assign(broken=rows["state"].isin(BROKEN))
    times = rows.groupby(["customer_id", "claim"])["broken"].transform("sum")
    often = rows[times >= least]
    found = []
    for (customer, claim), mine in often.groupby(["customer_id", "claim"], sort=True):
        broken = mine[mine["broken"]]
        last = broken.iloc[-1]
        how_often = f"{len(broken)} of {len(mine)} times in 365 days"
        claimed, when = _named(mine["promise"]), day_text(last["deadline"])
        evidence = f"{claimed} was broken {how_often}, last on {when}."
        basis = f"{claim} {len(broken)} {last['deadline'].date()}"
        found.append(
            Signal("claim", str(customer), evidence, last["deadline"], basis, 1.0, len(mine))
        )
    return found
