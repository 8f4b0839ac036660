"""The days of the plan: the places on them, and what the last plan has on them already."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.entries.last_plan import LastPlan
from toolkit.planning.plan_calendar import Pairs

_A_WEEK = (5**0.5 + 3) / 2
"""Turns that a place goes on from week to week: multiples of the golden ratio spread evenly."""


@dataclass(frozen=True)
class Diary:
    """The days of the plan, the places on them, and what stands in them already."""

    calendar: Calendar
    pairs: Pairs
    capacity: Any
    """Calls that each rep can make on each day: an array (rep, day)."""
    made_today: Any
    """How many calls each rep has made on as_of, the visits among them."""
    reserved: Any
    """Places on a later day that are kept for commitments that will come up: (rep, day)."""
    last_plan: LastPlan
    """The calls as the last run planned them."""
    as_of: dt.date
    visits_made: Any
    """Visits of each rep in the week of as_of so far."""
    visits_today: Any
    """And on as_of alone: each has taken more than one place."""

    @property
    def today(self) -> int:
        """As_of as an offset of the calendar."""
        return int(self.calendar.offset(self.as_of))

    def last_rows(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The row of the last plan of each customer, on the index of the frame; blank for none."""
        return _rows_of(self.last_plan.rows, frame)

    def last_places(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The same, with those that had a place behind the days planned ahead only."""
        return _rows_of(pd.concat([self.last_plan.rows, self.last_plan.beyond]), frame)


def _rows_of(plan: pd.DataFrame, frame: pd.DataFrame) -> pd.DataFrame:
    by_id = plan.drop_duplicates("customer_id").set_index("customer_id")
    return by_id.reindex(frame["customer_id"]).set_axis(frame.index)


def places_kept(commitments: Any, capacity: Any, calendar: Calendar) -> Any:
    """Places that are kept for commitments that will come up: an array (rep, day).

    In: how many came up a day, of each rep. As many on each day, to the whole number; but where
    that would take all places of every day, a part of the days, spread evenly over all weekdays,
    keeps one less, so that routine calls have those that commitments leave.
    """
    each = np.broadcast_to(commitments.reshape(-1, 1), capacity.shape)
    whole = np.round(each)
    weeks = (calendar.start.toordinal() + np.arange(capacity.shape[1])) / 7
    turn = weeks * _A_WEEK % 1
    by_turns = np.floor(each) + (turn < each % 1)
    takes_all = (whole >= capacity) & (each < capacity)
    return np.where(takes_all, by_turns, whole).astype("i8")


def last_days(calendar: Calendar, first: int, working_days: int) -> Any:
    """Each rep's so-many-th working day from a day on; the last of the calendar where it ends."""
    worked = np.cumsum(calendar.rep_open[:, first:], axis=1)
    reached = worked >= working_days
    end = calendar.rep_open.shape[1] - first - 1
    return first + np.where(reached.any(axis=1), reached.argmax(axis=1), end)
