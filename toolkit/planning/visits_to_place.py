"""Visits: which calls are to be visits, how many places they take, and which are none after all."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.planning.plan_days import Diary, last_days
from toolkit.rules.tier_rules import order_of
from toolkit.rules.visit_rules import (
    DAYS_OF_WEEK,
    add_visit_weeks,
    sizes_of_visits,
    visits_by_week,
    weeks_of,
)
from toolkit.settings import Settings

MANY = 1000
"""More visits than anybody makes in a week: then the places of the week alone limit them."""


def lost_visits(planned: pd.DataFrame) -> Any:
    """Visits that have no day as long as they may wait: a call in time serves better.

    Routine visits wait for a while, and those that somebody asked for up to a week; those of
    another commitment do not. Who has waited too long does not wait for a visit while others are
    called.
    """
    by_class = planned["channel_by"] == "class"
    is_routine = (planned["task"] == "") & by_class
    is_asked = (planned["task"] != "") & (planned["channel_by"] == "asked")
    is_commitment = (planned["task"] != "") & (by_class | (planned["channel_by"] == "preference"))
    is_visit = (planned["next_channel"] == "visit") & planned["in_plan"]
    is_visit &= is_routine | is_asked | is_commitment
    if not is_visit.any():
        return is_visit.to_numpy()
    until = planned["visit_until"].where(~is_commitment, planned["wanted_call"])
    week = pd.Timedelta(days=DAYS_OF_WEEK)
    until = until.where(~is_asked, planned["wanted_call"] + week)
    is_late = is_visit & ~(planned["planned"] <= until)
    is_passed_by = _passed_by(planned, is_visit & is_routine & planned["promoted"])
    return is_late.to_numpy() | is_passed_by | _in_the_way(planned, is_visit & is_commitment)


def _passed_by(planned: pd.DataFrame, is_visit: "pd.Series[bool]") -> Any:
    """Visits before whose day the rep calls customers of the class, or a lower one, who have not
    waited too long; but for those that the last plan has on their day.
    """
    passed_by = np.zeros(len(planned), bool)
    is_new = is_visit & (planned["planned"] != planned["last_planned"])
    if not is_new.any():
        return passed_by
    is_other = (planned["task"] == "").to_numpy() & ~planned["promoted"].to_numpy(bool)
    routine = _Routine(planned, is_other)
    day, wanted = planned["planned"].to_numpy(), planned["wanted_call"].to_numpy()
    for place in np.flatnonzero(is_new.to_numpy()):
        others = routine.of_rep_of(place)
        is_before = (day[others] < day[place]) & (day[others] >= wanted[place])
        passed_by[place] = (is_before & (routine.order[others] >= routine.order[place])).any()
    return passed_by


def _in_the_way(planned: pd.DataFrame, is_visit: "pd.Series[bool]") -> Any:
    """Visits for whose places a routine call of a better class, or an equal one, waits for a week.

    A customer's own preference gives way to a better class only.
    """
    in_the_way = np.zeros(len(planned), bool)
    if not is_visit.any():
        return in_the_way
    is_routine = ((planned["task"] == "") & planned["in_plan"]).to_numpy()
    routine = _Routine(planned, is_routine)
    day, wanted = planned["planned"].to_numpy(), planned["wanted_call"].to_numpy()
    is_preferred = (planned["channel_by"] == "preference").to_numpy()
    for place in np.flatnonzero(is_visit.to_numpy()):
        others = routine.of_rep_of(place)
        worst = routine.order[place] - int(is_preferred[place])
        soon = day[place] + np.timedelta64(DAYS_OF_WEEK, "D")
        waits = (wanted[others] <= day[place]) & ~(day[others] <= soon)
        in_the_way[place] = (waits & (routine.order[others] <= worst)).any()
    return in_the_way


class _Routine:
    """The routine calls of each rep, to be asked once for each visit of a large book."""

    def __init__(self, planned: pd.DataFrame, is_routine: Any) -> None:
        self.order = order_of(planned["care"])
        self._rep = planned["caller_rep"].to_numpy(object)
        rows = np.flatnonzero(is_routine)
        reps = planned["caller_rep"].iloc[rows]
        self._rows = {rep: rows[at] for rep, at in reps.groupby(reps).indices.items()}

    def of_rep_of(self, place: Any) -> Any:
        """The rows of the routine calls of the rep who makes the call in this row."""
        return self._rows.get(self._rep[place], np.zeros(0, "i8"))


def _last_days_of_visits(frame: pd.DataFrame, early_share: float) -> "pd.Series[Any]":
    """Until when a routine visit waits for a place: the day that the last plan gave it, if it did.

    Else for as long as the call might have come early.
    """
    wait = np.floor(frame["interval"].to_numpy("f8") * early_share).astype("i8")
    until: pd.Series[Any] = frame["wanted_call"] + wait.astype("m8[D]")
    is_given = (frame["last_channel"] == "visit") & (frame["last_planned"] >= frame["wanted_call"])
    return until.where(~is_given, frame["last_planned"])


class Visits:
    """How many places a visit of each rep takes, and how many there may be in each week."""

    def __init__(self, diary: Diary, settings: Settings) -> None:
        self.diary, self.settings = diary, settings
        self.size = sizes_of_visits(diary.capacity, settings.visit_places)
        self.week = weeks_of(diary.calendar)
        self.most = self._by_week(settings.visits_a_week)

    def full_weeks(self, frame: pd.DataFrame, day: Any) -> Any:
        """Why each visit of the plan waits for a later week than the one it is wanted in: what
        allows no more in that one, "visits_a_week" or "half" of the places; "" for another reason.

        In: the calls by who makes them, and the day of each as an offset, -1 for none.
        """
        found = np.full(len(frame), "", object)
        calendar, rep = self.diary.calendar, frame["caller_rep"].to_numpy("i8")
        wanted = calendar.offset(frame["wanted_call"].to_numpy("M8[D]"))
        is_visit = (frame["next_channel"] == "visit").to_numpy() & (day >= 0)
        made = np.zeros_like(self.most)
        np.add.at(made, (rep[is_visit], self.week[day[is_visit]]), 1)
        rows = np.flatnonzero(is_visit & (wanted < day))
        own = self.week[wanted[rows]]
        waits = (made[rep[rows], own] >= self.most[rep[rows], own]) & (own < self.week[day[rows]])
        rows, own = rows[waits], own[waits]
        if len(rows):
            is_half = self._by_week(MANY)[rep[rows], own] < self.settings.visits_a_week
            found[rows] = np.where(is_half, "half", "visits_a_week")
        return found

    def _by_week(self, a_week: int) -> Any:
        """Visits that each rep may still make in each week, at most so many."""
        diary = self.diary
        of_week = (diary.capacity, self.week, self.size, diary.visits_made)
        return visits_by_week(*of_week, today=diary.today, a_week=a_week)

    def dealt(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The frame with those calls as visits that the reps can make, by `add_visit_weeks`."""
        if not (frame["next_channel"] == "visit").any():
            unknown = np.full(len(frame), "NaT", "M8[us]")
            return frame.assign(visit_from=unknown, visit_until=unknown)
        frame = frame.assign(visit_until=_last_days_of_visits(frame, self.settings.early_share))
        horizon = last_days(self.diary.calendar, self.diary.today, self.settings.horizon_days)
        return add_visit_weeks(
            frame, self.diary.calendar, self.diary.capacity, self.most, self.size, horizon
        )
