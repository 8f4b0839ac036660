"""Lists in which planned and done activities stand together, as programs for sales export them."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.matching.logs import rows_of
from toolkit.parsing.days import SOME_DAY, is_done
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

_CALLED_OFF = folded_words(lambda language: language.order_states.get("void", ""))
NO_WORD = "Call"
"""What a planned activity without a subject is."""


def with_planned(calls: pd.DataFrame, at: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """The log with planned rows as follow-ups to come, which are no contact and no attempt.

    Planned is what a column of states says is not done; in a list of due days without such a column
    what has no mark as done, and, where it has another day, none of that. Without another day
    the due day of what was done is its day. Told once.
    """
    has_day, has_due = at.has("date"), at.has("follow_up_due")
    if at.has("state") and (has_day or has_due):
        is_planned = calls["state"].map(is_done).eq(other=False).to_numpy(bool)
        if not has_day:
            calls = _on_due_days(calls, is_planned, calls["follow_up_due"])
        else:
            calls, is_planned = _without_called_off(calls, at, is_planned, problems)
            calls = _without_own_days(calls)
        return _parted(calls, at, is_planned, problems, by="state")
    if not has_due or not at.has("follow_up_done"):
        return calls
    due = calls["follow_up_due"]
    is_planned = calls["follow_up_done"].isna().to_numpy()
    if has_day:
        is_planned = is_planned & (calls["date"].isna() & due.notna()).to_numpy()
        return _parted(calls, at, is_planned, problems, by="follow_up_done")
    done_on = calls["follow_up_done"].where(calls["follow_up_done"] > pd.Timestamp(SOME_DAY))
    calls = _on_due_days(calls, is_planned, done_on.fillna(due))
    return _parted(calls, at, is_planned, problems, by="follow_up_done", always=True)


def _without_called_off(
    calls: pd.DataFrame, at: Mapped, is_planned: Any, problems: list[Problem]
) -> tuple[pd.DataFrame, Any]:
    """The list without what was called off by its state and has no day, as it never was; told."""
    is_off = calls["state"].map(_is_called_off, na_action="ignore").eq(other=True).to_numpy(bool)
    is_off = is_off & calls["date"].isna().to_numpy()
    if not is_off.any():
        return calls, is_planned
    first = calls.index[int(np.argmax(is_off))]
    says = f"called off by its state, in {rows_of(int(is_off.sum()))}; no contact and no attempt"
    fix = "Nothing, if that is so."
    told = problem(
        at,
        "state",
        first,
        says=says,
        fix=fix,
        value=calls.at[first, "state"],
        severity="note",
        count=int(is_off.sum()),
    )
    problems.append(told)
    return calls[~is_off], is_planned[~is_off]


def _is_called_off(state: str) -> bool:
    return fold(state) in _CALLED_OFF


def _without_own_days(calls: pd.DataFrame) -> pd.DataFrame:
    """The list without days by which what is done now was due: they ask for nothing more."""
    is_own = calls["follow_up_due"] <= calls["date"]
    return calls.assign(follow_up_due=calls["follow_up_due"].mask(is_own))


def _on_due_days(
    calls: pd.DataFrame, is_planned: Any, days: "pd.Series[pd.Timestamp]"
) -> pd.DataFrame:
    """A list without another day: what was done is of these days, and due is what is planned."""
    due = calls["follow_up_due"].where(pd.Series(is_planned, calls.index))
    return calls.assign(date=days, follow_up_due=due)


def _parted(
    calls: pd.DataFrame,
    at: Mapped,
    is_planned: Any,
    problems: list[Problem],
    *,
    by: str,
    always: bool = False,
) -> pd.DataFrame:
    """The log with its planned rows as follow-ups of their due day, else of their own; told.

    `by` is the column that says what is planned; `always` marks a list of which that is so whether
    or not anything is planned now.
    """
    if not is_planned.any() and not always:
        return calls
    subject = calls["follow_up"].fillna(calls["purpose"]).fillna(NO_WORD)
    due = calls["follow_up_due"]
    problems += _told(calls, at, is_planned, by)
    return calls.assign(
        planned=is_planned,
        date=calls["date"].mask(is_planned),
        follow_up=calls["follow_up"].mask(is_planned, subject).astype("str"),
        follow_up_due=due.mask(is_planned, due.fillna(calls["date"])),
    )


def _told(calls: pd.DataFrame, at: Mapped, is_planned: Any, column: str) -> list[Problem]:
    planned, done = int(is_planned.sum()), int((~is_planned).sum())
    says = (
        f"{rows_of(done)} of what was done and {rows_of(planned)} of what is planned; "
        "planned ones are follow-ups, no contacts"
    )
    first = calls.index[int(np.argmax(is_planned))] if planned else None
    fix = "Nothing, if that is so; else settle the column with `retain map`."
    return [problem(at, column, first, says=says, fix=fix, severity="note", count=planned)]
