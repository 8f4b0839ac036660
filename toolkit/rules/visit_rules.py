"""Visits of a week: which calls are made as visits, as a rep can make so many of them.

Practices 5, 7.
"""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.rules.channel_rules import without_visit
from toolkit.rules.plan_reasons import NO_VISIT
from toolkit.rules.tier_rules import order_of

_ASKED = [
    "customer_id", "next_channel", "channel_by", "task", "care", "rep", "wanted_call",
    "visit_until", "last_visit", "last_planned", "last_channel", "last_task", "promoted",
    "last_moved_why",
]  # fmt: skip
"""Columns of the customers that are read here; rows of all hundred are slow to take."""

DAYS_OF_WEEK = 7
MOST_OF_WEEK = 0.5
"""The part of a week's places that visits take at most, so that the others are called too."""


def weeks_of(calendar: Calendar) -> Any:
    """The calendar week, from Monday on, of each day of a calendar, counted from 0."""
    days = calendar.start.weekday() + np.arange(calendar.length)
    return days // DAYS_OF_WEEK


def sizes_of_visits(capacity: Any, visit_places: int) -> Any:
    """Places that a visit of each rep takes: at most a whole day of the rep, at least one."""
    if not capacity.shape[1]:
        return np.ones(len(capacity), "i8")
    return np.clip(capacity.max(axis=1), 1, visit_places).astype("i8")


def visits_by_week(
    capacity: Any, week: Any, size: Any, made: Any, *, today: int, a_week: int
) -> Any:
    """Visits that each rep may still make in each week: an array (rep, week).

    In: `made`, those made this week. At most `a_week`, and at most `MOST_OF_WEEK` of the places of
    the week, but one where the rep works at all.
    """
    count = int(week[-1]) + 2
    places = [np.bincount(week, of_rep, minlength=count) for of_rep in capacity]
    weeks = np.array(places, "f8").reshape(len(capacity), count)
    fitting = np.floor(weeks * MOST_OF_WEEK / size.reshape(-1, 1)).astype("i8")
    fitting = np.where(weeks > 0, np.maximum(fitting, 1), 0)
    most = np.minimum(fitting, a_week)
    most[:, week[today]] = np.maximum(most[:, week[today]] - made, 0)
    return most


def add_visit_weeks(
    customers: pd.DataFrame,
    calendar: Calendar,
    capacity: Any,
    most_visits: Any,
    size: Any,
    horizon: Any,
) -> pd.DataFrame:
    """Calls that are visits as far as the rep can make them: the others wait, or are no visits.

    In: customers with next_channel, channel_by, task, care, rep, wanted_call, visit_until (the last
    day for which a routine visit waits), last_visit, last_planned, last_channel and last_task (of
    the last plan, "" for none), phone, email; `horizon`, the last day of the plan as an offset, one
    a rep. Adds visit_from (the Monday on which a visit begins to have a place, NaT for one that
    need not wait), and takes the visit from

    - a routine call that has none of this week's and next week's, or would wait too long for the
      next week, or that the last plan knows as no visit, unless it was asked for;
    - a commitment whose week or day has no room for it (for one by class besides the routine calls
      that the last plan has on the day): it keeps its day by another channel. A visit that was
      asked for waits for a day with room instead (`plan`), for the next week at most.
    """
    week = weeks_of(calendar)
    left = most_visits.copy()
    asked = customers[_ASKED]
    room = _room(asked, calendar, capacity)
    published = _published(asked, calendar, size, len(room))
    rows = _in_order(asked, calendar, week)
    found = _Visits(left, room, published, week, size, np.asarray(horizon), _promised(left, rows))
    lost: list[int] = []
    planned: list[int] = []
    monday = {}
    for row in rows:
        begins = found.of(row)
        if begins is None:
            (planned if is_known_as_call(row) else lost).append(row["place"])
        elif begins >= 0:
            monday[row["place"]] = begins
    begin = np.full(len(customers), "NaT", "M8[us]")
    if monday:
        begin[list(monday)] = calendar.dates(np.array(list(monday.values()))).astype("M8[us]")
    places = np.arange(len(customers))
    called = without_visit(customers.assign(visit_from=begin), np.isin(places, lost))
    return without_visit(called, np.isin(places, planned), "planned")


def is_known_as_call(row: dict[str, Any]) -> bool:
    """Whether the last plan has as a call what is a visit by class, or was to be one by preference
    and is none any more: it stays what was shown.
    """
    is_shown = row["known"] not in ("", "visit") and (row["routine"] or row["same"])
    return bool(is_shown and (row["by_class"] or row["given_up"]))


def _room(customers: pd.DataFrame, calendar: Calendar, capacity: Any) -> Any:
    """Places of each rep and day that the commitments of the day leave: an array (rep, day)."""
    rows = customers[(customers["task"] != "") & customers["wanted_call"].notna()]
    day = calendar.offset(rows["wanted_call"].to_numpy("M8[D]"))
    rep = rows["rep"].to_numpy("i8")
    inside = day < calendar.length
    room = capacity.copy()
    np.add.at(room, (rep[inside], day[inside]), -1)
    return room


def _published(customers: pd.DataFrame, calendar: Calendar, size: Any, reps: int) -> Any:
    """Places of each rep and day that routine calls of the last plan take: an array (rep, day)."""
    rows = customers[(customers["task"] == "") & customers["last_planned"].notna()]
    day = calendar.offset(rows["last_planned"].to_numpy("M8[D]"))
    rep = rows["rep"].to_numpy("i8")
    is_visit = (rows["last_channel"] == "visit").to_numpy()
    inside = (day >= 0) & (day < calendar.length)
    places = np.where(is_visit, size[rep], 1)
    taken = np.zeros((reps, calendar.length), "i8")
    np.add.at(taken, (rep[inside], day[inside]), places[inside])
    return taken


def _in_order(customers: pd.DataFrame, calendar: Calendar, week: Any) -> list[dict[str, Any]]:
    """The visits that are wanted within the calendar, in the order in which they are dealt.

    By week: commitments, those of the last plan, who has waited too long, what was asked for; then
    by class, and the longest without a visit.
    """
    rows = customers.assign(place=np.arange(len(customers)))
    rows = rows[(rows["next_channel"] == "visit") & rows["wanted_call"].notna()]
    day = calendar.offset(rows["wanted_call"].to_numpy("M8[D]"))
    kept = calendar.offset(rows["last_planned"].to_numpy("M8[D]"))
    is_routine = (rows["task"] == "").to_numpy()
    day = np.where(is_routine & (kept > day), kept, day)
    rows = rows.assign(until=calendar.offset(rows["visit_until"].to_numpy("M8[D]")))
    inside = day < calendar.length
    rows, day = rows[inside], day[inside]
    was = rows["last_channel"].to_numpy(object)
    ordered = rows.assign(
        day=day,
        week=week[day],
        routine=rows["task"] == "",
        planned=was != "visit",
        known=was,
        same=(was != "") & (rows["last_task"] == rows["task"]).to_numpy(),
        by_class=rows["channel_by"] == "class",
        asked=rows["channel_by"] == "asked",
        given_up=(rows["channel_by"] == "preference")
        & rows["last_moved_why"].str.endswith(NO_VISIT).to_numpy(bool),
        waited=~rows["promoted"].to_numpy(bool),
        order=order_of(rows["care"]),
    ).sort_values(
        ["week", "routine", "planned", "waited", "by_class", "order", "last_visit", "customer_id"],
        na_position="first",
    )
    names = ["place", "rep", "day", "week", "routine", "known", "same", "by_class", "asked",
             "given_up", "until"]  # fmt: skip
    found: list[dict[str, Any]] = ordered[names].to_dict("records")
    return found


def _promised(left: Any, rows: list[dict[str, Any]]) -> Any:
    """Routine visits of the last plan by rep and week: nobody else moves into their weeks."""
    promised = np.zeros_like(left)
    for row in rows:
        if row["routine"] and row["known"] == "visit":
            promised[row["rep"], row["week"]] += 1
    return promised


class _Visits:
    """What is left of the visits of reps and weeks, while they are dealt."""

    def __init__(
        self,
        left: Any,
        room: Any,
        published: Any,
        week: Any,
        size: Any,
        horizon: Any,
        promised: Any,
    ) -> None:
        self.left, self.room, self.published = left, room, published
        self.week, self.size, self.horizon = week, size, horizon
        self.promised = promised

    def of(self, row: dict[str, Any]) -> int | None:
        """From which day on the visit may be made, -1 for the day wanted; None for no visit."""
        rep, week = row["rep"], row["week"]
        if not row["routine"]:
            return self._of_commitment(row)
        if is_known_as_call(row):
            return None
        if self.left[rep, week] > 0:
            self.left[rep, week] -= 1
            return -1
        monday = int(np.searchsorted(self.week, week + 1))
        if row["by_class"] and monday > row["until"]:
            return None
        free = self.left[rep, week + 1] - self.promised[rep, week + 1]
        if row["known"] == "visit" or monday > self.horizon[rep] or free <= 0:
            return None
        self.left[rep, week + 1] -= 1
        return monday

    def _of_commitment(self, row: dict[str, Any]) -> int | None:
        """One by class pushes no call away that was shown, and stays what the last plan has."""
        rep, week, more = row["rep"], row["week"], self.size[row["rep"]] - 1
        room = self.room[rep, row["day"]]
        if row["asked"]:
            return self._of_asked(row, more)
        if is_known_as_call(row):
            return None
        if row["by_class"] and not row["same"]:
            room -= self.published[rep, row["day"]]
        if self.left[rep, week] <= 0 or room < more:
            return None
        self.left[rep, week] -= 1
        self.room[rep, row["day"]] -= more
        return -1

    def _of_asked(self, row: dict[str, Any], more: int) -> int | None:
        """One that was agreed on: in its own week, else the next; the plan finds the day."""
        rep, week = row["rep"], row["week"]
        if self.left[rep, week] > 0:
            self.left[rep, week] -= 1
            self.room[rep, row["day"]] -= more
            return -1
        if self.left[rep, week + 1] <= 0:
            return None
        self.left[rep, week + 1] -= 1
        return int(np.searchsorted(self.week, week + 1))
