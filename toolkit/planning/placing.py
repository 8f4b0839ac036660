"""Placing: every call of the horizon on its day, by who makes it, and as the last plan has it."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.planning.area_days import days_by_area
from toolkit.planning.best_days import with_best_days
from toolkit.planning.calls_to_place import (
    calls_to_place,
    gave_places,
    levels_of,
    lost_days_of,
)
from toolkit.planning.plan_calendar import Pairs
from toolkit.planning.stand_ins import (
    is_crowded_out,
    with_callers,
    with_callers_behind,
    without_place,
    without_stand_in,
)
from toolkit.rules.channel_rules import without_visit
from toolkit.rules.lost_days import places_soon
from toolkit.rules.schedule_rules import COMMITMENT, Calls, Days, plan
from toolkit.rules.tier_rules import order_of
from toolkit.rules.visit_rules import (
    DAYS_OF_WEEK,
    add_visit_weeks,
    sizes_of_visits,
    visits_by_week,
    weeks_of,
)
from toolkit.settings import Settings

ALWAYS = np.iinfo("i4").max
"""Later than every day of a calendar."""
LONG_CLOSED = 7
"""Days in a row without work of a rep, from which calls are brought forward to the days before."""
BEFORE_CLOSED = 5
"""Working days before such a time whose free places are filled with calls due within it."""


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
    """Places of each rep on a later day that are kept for commitments that will come up."""
    last_plan: pd.DataFrame
    """The calls as the last run planned them, by `PLANNED_CALLS`."""
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
        by_id = self.last_plan.drop_duplicates("customer_id").set_index("customer_id")
        return by_id.reindex(frame["customer_id"]).set_axis(frame.index)


def with_plan(frame: pd.DataFrame, diary: Diary, settings: Settings) -> pd.DataFrame:
    """The calls of the horizon on their days.

    In: customers as `add_commitments` leaves them, with promoted and interval. Adds

    - no_places: whether the rep works, and never has a place for a call;
    - caller, caller_rep, caller_pair: who calls, the owner or who stands in;
    - last_planned: the day of the last plan, NaT for none;
    - planned (the day in the schedule, NaT beyond its horizon), fits (False where capacity pushed
      the call out of the horizon), in_plan.
    """
    visits = _Visits(diary, settings)
    ahead = slice(diary.today, None)
    works, has_places = (
        each[:, ahead].any(axis=1) for each in (diary.calendar.rep_open, diary.capacity)
    )
    last = diary.last_rows(frame)
    frame = frame.assign(
        last_planned=last["date"].to_numpy("M8[us]"),
        no_places=(works & ~has_places)[frame["rep"].to_numpy("i8")],
        last_care=last["care"].to_numpy(object),
        last_channel=last["channel"].fillna("").to_numpy(object),
        last_task=last["kind"].fillna("").to_numpy(object),
        last_owner=last["owner"].fillna("").to_numpy(object),
        last_planned_on=last["planned_on"].to_numpy("M8[us]"),
        last_moved_why=last["moved_why"].fillna("").to_numpy(object),
    )
    frame = visits.dealt(frame)
    alone = frame.assign(caller_rep=frame["rep"], caller_pair=frame["pair"], caller=frame["owner"])
    stood_in = with_callers(frame, diary.calendar, diary.pairs)
    # Nobody visits the customers of a colleague for the first time on behalf of one who is away.
    is_stood_in = (stood_in["caller_rep"] != stood_in["rep"]).to_numpy()
    is_visit = (stood_in["next_channel"] == "visit").to_numpy()
    stood_in = without_visit(stood_in, is_stood_in & is_visit)
    planned = _placed(stood_in, diary, settings, visits)
    is_in_vain = without_place(planned, alone)
    if is_in_vain.any():
        stood_in = without_stand_in(stood_in, alone, is_in_vain)
        planned = _placed(stood_in, diary, settings, visits)
    planned = _with_crowded_out(planned, stood_in, diary, settings, visits)
    is_lost = _lost_visits(planned)
    if is_lost.any():
        called = without_visit(planned, is_lost)
        # What is no visit any more waits for no week of visits.
        called = called.assign(visit_from=called["visit_from"].mask(is_lost))
        planned = _placed(called, diary, settings, visits)
    return planned


def _with_crowded_out(
    planned: pd.DataFrame,
    frame: pd.DataFrame,
    diary: Diary,
    settings: Settings,
    visits: "_Visits",
) -> pd.DataFrame:
    """The plan with who stands in also for commitments that an absence behind a full day delays.

    Their own day is one on which the rep works, but has no place left; the next one lies behind
    the absence. In: the plan, and the calls as they were wanted in it.
    """
    is_delayed = is_crowded_out(planned)
    if not is_delayed.any():
        return planned
    helped = with_callers_behind(planned, frame, is_delayed, diary.calendar, diary.pairs)
    is_helped = is_delayed & (helped["caller_rep"] != helped["rep"])
    if not is_helped.any():
        return planned
    is_visit = helped["next_channel"] == "visit"
    helped = without_visit(helped, (is_helped & is_visit).to_numpy())
    made = _placed(helped, diary, settings, visits)
    has_no_day = planned["planned"].isna() & made["planned"].notna()
    is_in_vain = is_helped & ~(has_no_day | (made["planned"] < planned["planned"]))
    if is_in_vain.any():
        made = _placed(without_stand_in(helped, frame, is_in_vain), diary, settings, visits)
    return made


def _lost_visits(planned: pd.DataFrame) -> Any:
    """Visits that have no day as long as they may wait: a call in time serves better.

    Routine visits wait for a while, those of a commitment that nobody asked for as visits do not.
    """
    by_class = planned["channel_by"] == "class"
    is_routine = (planned["task"] == "") & by_class
    is_commitment = (planned["task"] != "") & (by_class | (planned["channel_by"] == "preference"))
    is_visit = (planned["next_channel"] == "visit") & planned["in_plan"]
    is_visit &= is_routine | is_commitment
    if not is_visit.any():
        return is_visit.to_numpy()
    until = planned["visit_until"].where(~is_commitment, planned["wanted_call"])
    is_late = is_visit & ~(planned["planned"] <= until)
    return is_late.to_numpy() | _in_the_way(planned, is_visit & is_commitment)


def _in_the_way(planned: pd.DataFrame, is_visit: "pd.Series[bool]") -> Any:
    """Visits for whose places a routine call of a better class, or an equal one, waits for a week.

    A customer's own preference gives way to a better class only.
    """
    routine = planned[(planned["task"] == "") & planned["in_plan"]]
    order, order_of_routine = order_of(planned["care"]), order_of(routine["care"])
    in_the_way = np.zeros(len(planned), bool)
    for place in np.flatnonzero(is_visit.to_numpy()):
        visit = planned.iloc[place]
        day = visit["planned"]
        worst = order[place] - int(visit["channel_by"] == "preference")
        waits = (routine["caller_rep"] == visit["caller_rep"]) & (order_of_routine <= worst)
        soon = day + pd.Timedelta(days=DAYS_OF_WEEK)
        waits &= (routine["wanted_call"] <= day) & ~(routine["planned"] <= soon)
        in_the_way[place] = waits.any()
    return in_the_way


def _last_days_of_visits(frame: pd.DataFrame, early_share: float) -> "pd.Series[Any]":
    """Until when a routine visit waits for a place: the day that the last plan gave it, if it did.

    Else for as long as the call might have come early.
    """
    wait = np.floor(frame["interval"].to_numpy("f8") * early_share)
    until = frame["wanted_call"] + pd.to_timedelta(wait, unit="D")
    is_given = (frame["last_channel"] == "visit") & (frame["last_planned"] >= frame["wanted_call"])
    return until.where(~is_given, frame["last_planned"])


class _Visits:
    """How many places a visit of each rep takes, and how many there may be in each week."""

    def __init__(self, diary: Diary, settings: Settings) -> None:
        self.diary, self.settings = diary, settings
        self.size = sizes_of_visits(diary.capacity, settings.visit_places)
        self.week = weeks_of(diary.calendar)
        self.most = visits_by_week(
            diary.capacity,
            self.week,
            self.size,
            diary.visits_made,
            today=diary.today,
            a_week=settings.visits_a_week,
        )

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


def _placed(frame: pd.DataFrame, diary: Diary, settings: Settings, visits: _Visits) -> pd.DataFrame:
    calendar = diary.calendar
    rep = frame["caller_rep"].to_numpy("i8")
    horizon = last_days(calendar, diary.today, settings.horizon_days)[rep]
    own_pair = frame["caller_pair"].to_numpy("i8")
    pair, is_open = with_best_days(frame, own_pair, calendar, today=diary.today)
    pair = np.where(levels_of(frame) == COMMITMENT, own_pair, pair)
    calls = calls_to_place(
        frame,
        calendar,
        settings,
        today=diary.today,
        horizon=horizon,
        visit_size=visits.size,
        pair=pair,
        is_open=is_open,
    )
    wanted = frame["wanted_call"].notna().to_numpy()
    is_due = wanted & (calls.release <= horizon)
    chosen = np.flatnonzero(wanted & (calls.early <= horizon))
    day = np.full(len(frame), -1, "i8")
    days = _days(diary, settings, visits, is_open)
    taken = _take(calls, chosen)
    day[chosen], heir = places_soon(
        plan(taken, days),
        taken,
        days,
        lost_days_of(frame.iloc[chosen], taken),
        wait=settings.retry_later,
    )
    by_area = np.full(len(frame), "", object)
    if calls.visit.any():
        longest = settings.longest_wait
        day, by_area = days_by_area(
            frame, calls, day, days, calendar, horizon=horizon, longest_wait=longest
        )
    placed = day >= 0
    dates = calendar.dates(np.maximum(day, 0))
    release = np.clip(calls.release, 0, calendar.length - 1)
    by_best_day = (pair != own_pair) & (day > release) & ~is_open[pair, release]
    return frame.assign(
        by_area=by_area,
        by_best_day=by_best_day,
        gave_to=gave_places(frame, chosen, heir),
        planned=np.where(placed, dates, np.datetime64("NaT")).astype("M8[us]"),
        fits=placed & (day <= horizon),
        in_plan=is_due | placed,
    )


def _take(calls: Calls, chosen: Any) -> Calls:
    """The calls at these positions."""
    return Calls(**{name: values[chosen] for name, values in vars(calls).items()})


def _days(diary: Diary, settings: Settings, visits: _Visits, is_open: Any) -> Days:
    """The days with their places, and which of them may be filled with calls due later."""
    calendar, today = diary.calendar, diary.today
    frozen = last_days(calendar, today + 1, settings.freeze_days)
    if not settings.freeze_days:
        frozen = np.full(len(frozen), today)
    fill_until = np.full(calendar.rep_open.shape, -1, "i8")
    for rep, days in enumerate(calendar.rep_open):
        for first, back in _long_closed(days[today:]):
            before = np.flatnonzero(days[today : today + first])[-BEFORE_CLOSED:]
            fill_until[rep, today + before] = today + back
    fill_until[:, today] = ALWAYS
    return Days(
        diary.capacity,
        is_open,
        today=today,
        made_today=diary.made_today + diary.visits_today * (visits.size - 1),
        frozen=frozen,
        reserved=diary.reserved,
        fill_until=fill_until,
        week=visits.week,
        most_visits=visits.most,
    )


def _long_closed(is_open: Any) -> list[tuple[int, int]]:
    """Where a long time without work begins, after the first day, and the day that ends it."""
    opens = np.flatnonzero(is_open)
    lengths = np.diff(opens)
    return [(int(opens[i]) + 1, int(opens[i + 1])) for i in np.flatnonzero(lengths > LONG_CLOSED)]


def last_days(calendar: Calendar, first: int, working_days: int) -> Any:
    """Each rep's so-many-th working day from a day on; the last of the calendar where it ends."""
    worked = np.cumsum(calendar.rep_open[:, first:], axis=1)
    reached = worked >= working_days
    end = calendar.rep_open.shape[1] - first - 1
    return first + np.where(reached.any(axis=1), reached.argmax(axis=1), end)
