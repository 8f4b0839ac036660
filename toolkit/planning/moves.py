"""Moves: which calls stand on another day than in the last plan, and what moved each of them."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.planning.placing import Diary
from toolkit.rules.sentences import day_text
from toolkit.rules.task_kinds import TASK_KINDS

OWN_DAY = "has its own day"
"""The end of a cause: what is to be done has a day that was agreed on."""
TRIED = "tried on "
"""The begin of a cause: somebody tried, and did not reach the customer."""


def is_by_customer(why: str) -> bool:
    """Whether a cause lies with the customer or a day agreed on; else it is by us.

    >>> is_by_customer("tried on 3 Nov 2026 without success"), is_by_customer("Ana is away")
    (True, False)
    """
    return why.startswith(TRIED) or why.endswith(OWN_DAY)


def with_moves(frame: pd.DataFrame, diary: Diary) -> pd.DataFrame:
    """Add moved_from (NaT for a call that keeps its day) and moved_why.

    In: accounts with planned and last_planned. A call that keeps the day to which an earlier run
    moved it keeps the cause too. Whom somebody has reached since is planned anew: no call moved.
    """
    last = diary.last_plan.drop_duplicates("customer_id").set_index("customer_id")
    last = last.reindex(frame["customer_id"])[["moved_from", "moved_why", "planned_on"]]
    last = last.set_axis(frame.index)
    stays = frame["planned"] == frame["last_planned"]
    planned_on = last["planned_on"]
    is_made = frame["last_success"] >= planned_on
    moved = frame["last_planned"].notna() & frame["planned"].notna() & ~stays & ~is_made
    since = last["moved_from"].where(stays).where(~moved, frame["last_planned"])
    why = last["moved_why"].where(stays, "").fillna("").astype(object)
    causes = _Causes(frame, diary)
    for row in frame.index[moved]:
        why[row] = causes.of(frame.loc[row], planned_on[row])
    return frame.assign(moved_from=since.astype("M8[us]"), moved_why=why)


class _Causes:
    """What takes a call off its day, by what stands on that day now."""

    def __init__(self, frame: pd.DataFrame, diary: Diary) -> None:
        self.diary = diary
        self.calendar: Calendar = diary.calendar
        newcomers = frame[frame["planned"].notna() & (frame["planned"] != frame["last_planned"])]
        places = [newcomers["caller_rep"], newcomers["planned"]]
        self.commitments = set(_pairs(newcomers[newcomers["task"] != ""]))
        self.promoted = set(_pairs(newcomers[newcomers["promoted"]]))
        self.best = newcomers.groupby(places)["care"].min().to_dict()

    def of(self, row: "pd.Series[Any]", planned_on: pd.Timestamp) -> str:
        """The cause of one move, in words."""
        before, now = row["last_planned"], row["planned"]
        if row["attempts"] > 0 and row["last_attempt"] >= planned_on:
            return f"{TRIED}{day_text(row['last_attempt'])} without success"
        if before < pd.Timestamp(self.diary.as_of):
            return "the day passed without the call"
        if row["task"] and now <= max(before, row["wanted_call"]):
            return f"{TASK_KINDS[row['task']].label.lower()} {OWN_DAY}"
        closed = self._closed(int(row["pair"]), before)
        if closed:
            return closed
        if now < before:
            return self._earlier(now)
        place = (row["caller_rep"], before)
        if place in self.commitments:
            more_urgent = "a more urgent" if row["task"] else "a"
            return f"{more_urgent} commitment needed the place"
        if place in self.promoted:
            return "a customer who has waited too long needed the place"
        if self.best.get(place, "other") < row["care"]:
            return f"a customer called as {self.best[place]} needed the place"
        return "there are fewer places on that day"

    def _earlier(self, now: pd.Timestamp) -> str:
        if now == pd.Timestamp(self.diary.as_of):
            return "a place is free today"
        return "a place is free before days off"

    def _closed(self, pair: int, day: pd.Timestamp) -> str:
        """Why the pair cannot talk on a day, as the cause of a move; "" where it can."""
        offset = int(self.calendar.offset(np.datetime64(day, "D")))
        if not 0 <= offset < self.calendar.length or self.calendar.open[pair, offset]:
            return ""
        rep = self.calendar.reps[self.calendar.pairs[pair][0]]
        if day.date() in rep.days and rep.days[day.date()].startswith("a day off"):
            return f"{rep.name} is away"
        return f"it is {self.calendar.why_closed(pair, offset)}"


def _pairs(frame: pd.DataFrame) -> "zip[tuple[int, pd.Timestamp]]":
    return zip(frame["caller_rep"], frame["planned"], strict=True)
