"""Placing: every call of the horizon on its day, by who makes it, and as the last plan has it."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.planning.area_days import days_by_area
from toolkit.planning.best_days import with_best_days
from toolkit.planning.calls_to_place import calls_to_place, days_after_closed, levels_of
from toolkit.planning.plan_days import Diary, last_days
from toolkit.planning.stand_ins import (
    is_crowded_out,
    with_callers,
    with_callers_behind,
    without_place,
    without_stand_in,
)
from toolkit.planning.visits_to_place import Visits, lost_visits
from toolkit.rules.channel_rules import without_visit
from toolkit.rules.plan_input import COMMITMENT, NEVER, Calls, Days
from toolkit.rules.schedule_rules import filled_today, plan
from toolkit.rules.spread_days import is_spread_now, long_closed, places_used, spread
from toolkit.settings import Settings

BEFORE_CLOSED = 5
"""Working days before such a time whose free places are filled with calls due within it."""


def with_plan(frame: pd.DataFrame, diary: Diary, settings: Settings) -> pd.DataFrame:
    """The calls of the horizon on their days.

    In: customers as `add_commitments` leaves them, with promoted and interval. Adds

    - no_places: whether the rep works, and never has a place for a call;
    - caller, caller_rep, caller_pair: who calls, the owner or who stands in;
    - last_planned: the day of the last plan, NaT for none;
    - planned (the day in the schedule, NaT beyond its horizon), fits (False where capacity pushed
      the call out of the horizon), in_plan.
    """
    visits = Visits(diary, settings)
    frame = visits.dealt(_beside_last_plan(frame, diary))
    alone = frame.assign(caller_rep=frame["rep"], caller_pair=frame["pair"], caller=frame["owner"])
    stood_in = with_callers(frame, diary.calendar, diary.pairs)
    # Nobody visits the customers of a colleague for the first time on behalf of one who is away.
    is_stood_in = (stood_in["caller_rep"] != stood_in["rep"]).to_numpy()
    is_visit = (stood_in["next_channel"] == "visit").to_numpy()
    if (is_stood_in & is_visit).any():
        # What is no visit any more leaves its place of the week to others.
        stood_in = visits.dealt(without_visit(stood_in, is_stood_in & is_visit, "stand-in"))
    planned = _placed(stood_in, diary, settings, visits)
    is_in_vain = without_place(planned, alone)
    if is_in_vain.any():
        stood_in = without_stand_in(stood_in, alone, is_in_vain)
        planned = _placed(stood_in, diary, settings, visits)
    planned = _without_lost_visits(planned, diary, settings, visits)
    helped = _with_crowded_out(planned, diary, settings, visits)
    if helped is planned:
        return planned
    return _without_lost_visits(helped, diary, settings, visits)


def _without_lost_visits(
    planned: pd.DataFrame, diary: Diary, settings: Settings, visits: Visits
) -> pd.DataFrame:
    """The plan with calls in the place of visits that have no day in time."""
    is_lost = lost_visits(planned)
    if not is_lost.any():
        return planned
    called = without_visit(planned, is_lost)
    # What is no visit any more waits for no week of visits.
    called = called.assign(visit_from=called["visit_from"].mask(is_lost))
    return _placed(called, diary, settings, visits)


def _beside_last_plan(frame: pd.DataFrame, diary: Diary) -> pd.DataFrame:
    """The customers with what the last plan had for each, and whether their rep has no places."""
    ahead = slice(diary.today, None)
    works, has_places = (
        each[:, ahead].any(axis=1) for each in (diary.calendar.rep_open, diary.capacity)
    )
    last = diary.last_rows(frame)
    return frame.assign(
        last_planned=last["date"].to_numpy("M8[us]"),
        no_places=(works & ~has_places)[frame["rep"].to_numpy("i8")],
        last_care=last["care"].to_numpy(object),
        last_channel=last["channel"].fillna("").to_numpy(object),
        last_task=last["kind"].fillna("").to_numpy(object),
        last_owner=last["owner"].fillna("").to_numpy(object),
        last_planned_on=last["planned_on"].to_numpy("M8[us]"),
        last_moved_why=last["moved_why"].fillna("").to_numpy(object),
    )


def _with_crowded_out(
    planned: pd.DataFrame, diary: Diary, settings: Settings, visits: Visits
) -> pd.DataFrame:
    """The plan with who stands in also for commitments that an absence behind a full day delays.

    Their own day is one on which the rep works, but has no place left; the next one lies behind
    the absence.
    """
    is_delayed = is_crowded_out(planned)
    if not is_delayed.any():
        return planned
    helped = with_callers_behind(planned, is_delayed, diary.calendar, diary.pairs)
    is_helped = is_delayed & (helped["caller_rep"] != helped["rep"])
    if not is_helped.any():
        return planned
    is_visit = helped["next_channel"] == "visit"
    helped = without_visit(helped, (is_helped & is_visit).to_numpy(), "stand-in")
    made = _placed(helped, diary, settings, visits)
    has_no_day = planned["planned"].isna() & made["planned"].notna()
    is_in_vain = is_helped & ~(has_no_day | (made["planned"] < planned["planned"]))
    if is_in_vain.any():
        made = _placed(without_stand_in(helped, planned, is_in_vain), diary, settings, visits)
    return made


def _placed(frame: pd.DataFrame, diary: Diary, settings: Settings, visits: Visits) -> pd.DataFrame:
    calendar = diary.calendar
    rep = frame["caller_rep"].to_numpy("i8")
    last_of_plan = last_days(calendar, diary.today, settings.horizon_days)
    horizon = last_of_plan[rep]
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
    may_stand = (calls.early <= horizon) | (calls.spare <= horizon)
    chosen = np.flatnonzero(wanted & may_stand)
    day = np.full(len(frame), -1, "i8")
    days = _days(diary, settings, visits, is_open, last_of_plan)
    back = days_after_closed(frame, calls, calendar, diary.today)
    days.fill_until[is_spread_now(calls, back, days), diary.today] = -1
    day[chosen] = plan(_take(calls, chosen), days)
    day = spread(day, calls, days, back)
    by_area, full_week = (np.full(len(frame), "", object) for _ in range(2))
    if calls.visit.any():
        longest = settings.longest_wait
        day, by_area = days_by_area(
            frame, calls, day, days, calendar, horizon=horizon, longest_wait=longest
        )
        day = filled_today(day, calls, days)
        full_week = visits.full_weeks(frame, day)
    placed = day >= 0
    dates = calendar.dates(np.maximum(day, 0))
    release = np.clip(calls.release, 0, calendar.length - 1)
    by_best_day = (pair != own_pair) & (day > release) & ~is_open[pair, release]
    free = days.capacity - places_used(day, calls, days)
    is_spread = (back >= 0) & (day > release) & (free[rep, release] > 0)
    return frame.assign(
        is_spread=is_spread,
        by_area=by_area,
        by_best_day=by_best_day,
        full_week=full_week,
        planned=np.where(placed, dates, np.datetime64("NaT")).astype("M8[us]"),
        fits=placed & (day <= horizon),
        in_plan=is_due | placed,
    )


def _take(calls: Calls, chosen: Any) -> Calls:
    """The calls at these positions."""
    return Calls(**{name: values[chosen] for name, values in vars(calls).items()})


def _days(
    diary: Diary, settings: Settings, visits: Visits, is_open: Any, last_of_plan: Any
) -> Days:
    """The days with their places, and which of them may be filled with calls due later."""
    calendar, today = diary.calendar, diary.today
    frozen = last_days(calendar, today + 1, settings.freeze_days)
    if not settings.freeze_days:
        frozen = np.full(len(frozen), today)
    fill_until = np.full(calendar.rep_open.shape, -1, "i8")
    for rep, days in enumerate(calendar.rep_open):
        for first, back in long_closed(days[today:]):
            before = np.flatnonzero(days[today : today + first])[-BEFORE_CLOSED:]
            fill_until[rep, today + before] = today + back
    fill_until[:, today] = NEVER
    return Days(
        diary.capacity,
        is_open,
        today=today,
        made_today=diary.made_today + diary.visits_today * (visits.size - 1),
        frozen=frozen,
        reserved=diary.reserved,
        fill_until=fill_until,
        spare_until=last_of_plan,
        week=visits.week,
        most_visits=visits.most,
    )
