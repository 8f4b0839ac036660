"""Lists in which planned and done activities stand together, as programs for sales export them."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.matching.logs import rows_of
from toolkit.parsing.days import SOME_DAY, is_done
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem

NO_WORD = "Call"
"""What a planned activity without a subject is."""


def with_planned(calls: pd.DataFrame, at: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """The log with planned rows as follow-ups to come, which are no contact and no attempt.

    Planned is what a column of states says is not done; in a list of due days without another day,
    what has no mark as done: there the due day of what was done is its day. Told once.
    """
    has_day = at.has("date")
    if has_day and not at.has("state"):
        return calls
    if not has_day and not (at.has("follow_up_due") and at.has("follow_up_done")):
        return calls
    due = calls["follow_up_due"]
    if has_day:
        is_planned = calls["state"].map(is_done).eq(other=False).to_numpy(bool)
        day = calls["date"]
        later = due
        due = due.fillna(day)
    else:
        is_planned = calls["follow_up_done"].isna().to_numpy()
        done_on = calls["follow_up_done"].where(calls["follow_up_done"] > pd.Timestamp(SOME_DAY))
        day = done_on.fillna(due)
        later = due.mask(due.notna())
    if has_day and not is_planned.any():
        return calls
    subject = calls["follow_up"].fillna(calls["purpose"]).fillna(NO_WORD)
    problems += _told(calls, at, is_planned)
    return calls.assign(
        planned=is_planned,
        date=day.mask(is_planned),
        follow_up=calls["follow_up"].mask(is_planned, subject).astype("str"),
        follow_up_due=due.where(is_planned, later),
    )


def _told(calls: pd.DataFrame, at: Mapped, is_planned: Any) -> list[Problem]:
    column = "state" if at.has("date") else "follow_up_done"
    planned, done = int(is_planned.sum()), int((~is_planned).sum())
    says = (
        f"{rows_of(done)} of what was done and {rows_of(planned)} of what is planned; "
        "planned ones are follow-ups, no contacts"
    )
    first = calls.index[int(np.argmax(is_planned))] if planned else None
    fix = "Nothing, if that is so; else settle the column with `retain map`."
    return [problem(at, column, first, says=says, fix=fix, severity="note", count=planned)]
