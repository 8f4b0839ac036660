"""Remarks beside the tasks on To do: why no call does one, who stands in for whoever is away, and
which of them leave the list soon.
"""

from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.planning.stand_ins import NO_BACKUP, NOT_THERE_EITHER
from toolkit.rules.sentences import leaves_on
from toolkit.rules.task_kinds import PROMISED
from toolkit.words.folding import fold


def with_remarks(tasks: pd.DataFrame, blocked: "pd.Series[Any]", book: Book) -> pd.DataFrame:
    """Tasks with `remark`, sentences to be read after `what`; "" for none.

    In: tasks with customer_id, kind, who, due; why nobody calls each customer, by customer_id. What
    a task is known by stays without them, as they may change from day to day.
    """
    why = tasks["customer_id"].map(blocked).fillna("").where(tasks["kind"].isin(PROMISED), "")
    today = pd.Timestamp(book.as_of)
    days = tasks["due"].where(tasks["due"] > today, today)
    absences = _absences(book.tables["team"])
    away = [_away(who, day, absences) for who, day in zip(tasks["who"], days, strict=True)]
    said = zip(why, away, _leaving(tasks, book), strict=True)
    remarks = [" ".join(filter(None, words)) for words in said]
    return tasks.assign(remark=pd.Series(remarks, tasks.index, dtype=object))


LEAVE = ("not marked", "follow-up", "note")
"""Kinds of tasks of the log that leave To do `checkup_window` days after their day."""
STEP = "step"
"""The kind of those that leave it after `playbook_late` days, but what comes round again."""
SOON = pd.Timedelta(days=14)
"""How long before it is said."""


def _leaving(tasks: pd.DataFrame, book: Book) -> list[str]:
    """When a task leaves that nobody marks as done, where that is soon; "" for all others."""
    day = tasks["due"].fillna(tasks["since"]).where(tasks["kind"] != "note", tasks["since"])
    ends = day + pd.Timedelta(days=book.settings.checkup_window)
    leaves = tasks["kind"].isin(LEAVE) & (tasks["table"] != "promises")
    is_step = tasks["kind"] == STEP
    if is_step.any():
        from toolkit.planning.steps_done import are_once

        leaves |= is_step & are_once(book, tasks["what"])
        ends = ends.mask(is_step, day + pd.Timedelta(days=book.settings.playbook_late + 1))
    is_soon = leaves & (day < pd.Timestamp(book.as_of)) & (ends <= pd.Timestamp(book.as_of) + SOON)
    return [leaves_on(end) if soon else "" for soon, end in zip(is_soon, ends, strict=True)]


Absences = dict[str, list[dict[Any, Any]]]


def _absences(team: pd.DataFrame) -> Absences:
    """The rows of the Team sheet with days off, by the folded name of whose they are."""
    found: Absences = {}
    has_days = team["away_from"].notna() | team["away_to"].notna()
    for row in team[team["rep"].notna() & has_days].to_dict("records"):
        found.setdefault(fold(row["rep"]), []).append(row)
    return found


def _away(who: str, day: pd.Timestamp, absences: Absences) -> str:
    """Who stands in for somebody who is away on a day, or that nobody does; "" for who is there."""
    absence = _absence_on(who, day, absences)
    if absence is None:
        return ""
    backup = absence["backup"]
    if not isinstance(backup, str) or fold(backup) == fold(who):
        return f"{who} is away, and {NO_BACKUP}."
    if _absence_on(backup, day, absences) is not None:
        return f"{who} is away. {backup}{NOT_THERE_EITHER}."
    return f"{backup} stands in for {who}, who is away."


def _absence_on(who: str, day: pd.Timestamp, absences: Absences) -> dict[Any, Any] | None:
    """The row of the Team sheet by which somebody is away on a day; None for who is there."""
    for row in absences.get(fold(who), []):
        # Who only wrote the day of the return is away on that one day.
        first = row["away_to"] if row["away_from"] is pd.NaT else row["away_from"]
        last = pd.Timestamp.max if row["away_to"] is pd.NaT else row["away_to"]
        if first <= day <= last:
            return row
    return None
