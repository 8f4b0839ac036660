"""Calls to place: what the rules of the schedule need of each call, by who makes them and when."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.rules.plan_input import COMMITMENT, NEVER, Calls
from toolkit.rules.spread_days import LONG_CLOSED, days_back
from toolkit.rules.task_kinds import AGREED, RANKS, URGENT, WAITING
from toolkit.rules.tier_rules import order_of
from toolkit.settings import Settings

LATE_DAYS = 3
"""Working days after its own day for which a commitment leaves places to those on their own."""


def calls_to_place(
    frame: pd.DataFrame,
    calendar: Calendar,
    settings: Settings,
    *,
    today: int,
    horizon: Any,
    visit_size: Any,
    pair: Any,
    is_open: Any,
) -> Calls:
    """The calls as the rules of the schedule need them; `pair` is a row of `is_open` for each.

    In: the calls as `with_plan` wants them, by who makes them; today and the last day of the plan
    for each as offsets; the places that a visit of each rep takes.
    """
    rep = frame["caller_rep"].to_numpy("i8")
    level = levels_of(frame)
    is_routine = level != COMMITMENT
    wanted = calendar.offset(frame["wanted_call"].to_numpy("M8[D]"))
    early = _first_days(frame, calendar, wanted, settings)
    spare = _first_spare_days(frame, calendar, early)
    release = _first_allowed(frame, calendar, wanted)
    planned = calendar.offset(frame["last_planned"].to_numpy("M8[D]"))
    first = np.maximum(np.minimum(early, spare), today)
    keeps = is_routine & _keeps_day(frame, planned, first)
    keeps &= is_open[pair, np.clip(planned, 0, calendar.length - 1)]
    keeps |= ~is_routine & _keeps_place(frame, planned, release)
    kept = np.where(keeps, planned, -1)
    in_time = ~is_routine & ~_is_late(frame, calendar, today)
    latest = calendar.offset(frame["latest"].to_numpy("M8[D]"))
    is_visit = (frame["next_channel"] == "visit").to_numpy()
    waits_again = _is_known(frame) & is_routine & ~_is_made(frame)
    return Calls(
        rep=rep,
        pair=pair,
        priority=_priority(frame, level, release),
        release=release,
        level=level,
        urgent=frame["task"].isin(URGENT).to_numpy(),
        own_day=np.where(in_time, _last_own_days(frame, calendar, release), -1),
        kept=kept,
        firm=~is_routine & np.where(in_time, latest <= kept, frame["task"].isin(AGREED)),
        presses=_press_from(frame, calendar, release, today),
        missed=waits_again & ~(keeps & _is_as_published(frame)),
        again_early=waits_again & (planned < today) & (early < release),
        early=np.where(is_routine, early, _first_of_commitments(frame, calendar, release, today)),
        spare=spare,
        waited=_waited(frame, calendar, today),
        only_fills=(release > horizon) & (kept < 0),
        visit=is_visit,
        size=np.where(is_visit, visit_size[rep], 1),
    )


def _first_allowed(frame: pd.DataFrame, calendar: Calendar, wanted: Any) -> Any:
    """The first day allowed for each call: the wanted one, or that from which its visit may be."""
    visit_from = calendar.offset(frame["visit_from"].to_numpy("M8[D]"))
    waits = frame["visit_from"].notna().to_numpy()
    return np.where(waits, np.maximum(wanted, visit_from), wanted)


def _keeps_day(frame: pd.DataFrame, planned: Any, first: Any) -> Any:
    """Whether a routine call may keep the day that the last plan gave it.

    From its `first` day on, unless its class has risen.
    """
    is_raised = _is_known(frame) & (order_of(frame["care"]) < order_of(frame["last_care"]))
    return ~is_raised & (planned >= first)


def _keeps_place(frame: pd.DataFrame, planned: Any, release: Any) -> Any:
    """Whether the place of a commitment in the last plan is its own; it may come sooner."""
    is_published = (frame["last_owner"] == frame["caller"]) & (frame["last_task"] == frame["task"])
    return is_published.to_numpy() & (planned >= release)


def _is_as_published(frame: pd.DataFrame) -> Any:
    """Whether each call of the last plan takes there what it took: the same rep's, and no more.

    One of a customer who changed hands, or that is to be a visit now, would take the places of
    calls that were published.
    """
    is_same_rep = frame["last_owner"] == frame["caller"]
    has_grown = (frame["next_channel"] == "visit") & (frame["last_channel"] != "visit")
    return (is_same_rep & ~has_grown).to_numpy()


def _is_late(frame: pd.DataFrame, calendar: Calendar, today: int) -> Any:
    """Whether the own day of each commitment, or the next open one, has passed.

    A promise of ours can be kept until its day is over: it is told of on the day after.
    """
    is_ours = (frame["task"] == "our promise").to_numpy()
    due = calendar.offset(frame["task_due"].to_numpy("M8[D]")) + is_ours
    due = np.clip(due, 0, calendar.length - 1)
    own_day = calendar.offset(calendar.open_day(frame["caller_pair"].to_numpy("i8"), due))
    return (own_day >= 0) & (own_day < today)


def _press_from(frame: pd.DataFrame, calendar: Calendar, release: Any, today: int) -> Any:
    """From which day on each commitment goes before those that are on their own day: one that is
    late for more than `LATE_DAYS` working days, a broken promise of ours at once.

    What nobody waits for does not; what was tried or talked of is late from its new day on.
    """
    found = np.full(len(frame), NEVER, "i8")
    is_asked = (frame["task"] != "") & frame["task_due"].notna() & ~frame["task"].isin(WAITING)
    rows = np.flatnonzero(is_asked)
    asked, own_day = frame[_OF_COMMITMENTS].iloc[rows], release[rows]
    due = calendar.offset(asked["task_due"].to_numpy("M8[D]"))
    is_put_off = (own_day > today) | asked["task_tried"].notna().to_numpy()
    due = np.clip(np.where(is_put_off, own_day, due), 0, calendar.length - 1)
    days = np.where(asked["task"] == "our promise", 1, LATE_DAYS + 1)
    found[rows] = calendar.after(asked["caller_pair"].to_numpy("i8"), due, days)
    return found


_OF_COMMITMENTS = ["task", "task_due", "task_tried", "caller_pair"]
"""Columns that are read of a commitment; rows of all hundred are slow to take."""


def _last_own_days(frame: pd.DataFrame, calendar: Calendar, release: Any) -> Any:
    """The day on which each commitment goes before late ones: its own; of one that nobody waits for
    the last open one by which it is done.
    """
    latest = calendar.offset(frame["latest"].to_numpy("M8[D]"))
    last = calendar.last_open(frame["caller_pair"].to_numpy("i8"), latest)
    return np.where(frame["task"].isin(WAITING), np.maximum(release, last), release)


def levels_of(frame: pd.DataFrame) -> Any:
    """The level of each call: commitments, who has waited too long, then by class from 1 on.

    Among those who have waited too long the class decides (`_priority`), but for places that the
    last plan has given: to let an A customer take that of a C customer moved up to 4 of 100 calls
    on a day on which nothing had happened, and in simulated quarters made no class less late.
    """
    level = order_of(frame["care"]) + 1
    level = np.where(frame["promoted"], 0, level)
    return np.where(frame["task"] != "", COMMITMENT, level).astype("i8")


def _first_days(frame: pd.DataFrame, calendar: Calendar, release: Any, settings: Settings) -> Any:
    """The first day of each call: a share of the interval early, where only the cadence asks.

    Before a long time without work, after which the customer would have waited longer than anybody
    is to wait, it may be as early as it would be late then, up to half of the interval.
    """
    interval = frame["interval"].to_numpy("i8")
    days = np.floor(interval * settings.early_share).astype("i8")
    due = calendar.offset(frame["due"].to_numpy("M8[D]"))
    late = release - due
    waits_too_long = interval + late > interval * settings.longest_wait
    is_before_closed = (late > LONG_CLOSED) & waits_too_long & (days > 0)
    days = np.where(is_before_closed, np.maximum(days, np.minimum(late, interval // 2)), days)
    return np.where(_by_cadence(frame), np.minimum(due - days, release), release)


def _first_spare_days(frame: pd.DataFrame, calendar: Calendar, early: Any) -> Any:
    """The first day of each call on a place that would stay free: by the plain cadence, where the
    intervals are stretched, as nobody is to be idle while customers wait.
    """
    last = calendar.offset(frame["last_success"].to_numpy("M8[D]"))
    plain = last + frame["cadence"].to_numpy("i8")
    return np.where(_by_cadence(frame), np.minimum(plain, early), early)


def _waited(frame: pd.DataFrame, calendar: Calendar, today: int) -> Any:
    """The part of the interval since the last success; 0 where there is none."""
    last = calendar.offset(frame["last_success"].to_numpy("M8[D]"))
    days = np.where(frame["last_success"].isna(), 0, today - last)
    return days / np.maximum(frame["interval"].to_numpy("f8"), 1)


def days_after_closed(frame: pd.DataFrame, calls: Calls, calendar: Calendar, today: int) -> Any:
    """The first working day after the long time without work in which only the cadence asked for
    each call; -1 for none.
    """
    due = calendar.offset(frame["due"].to_numpy("M8[D]"))
    due = np.where(_by_cadence(frame), due, -1)
    return days_back(calls.rep, due, calendar.rep_open, today)


def _by_cadence(frame: pd.DataFrame) -> Any:
    """Whether only the cadence asks for each call."""
    by_cadence = (frame["by"] == "cadence") & (frame["retry"] == "") & (frame["task"] == "")
    return by_cadence.to_numpy()


def _first_of_commitments(frame: pd.DataFrame, calendar: Calendar, release: Any, today: int) -> Any:
    """The first day of each commitment: a first call, or a thank-you, may come before its
    own day, but not before anybody stands in for the rep. Practices 3, 31.
    """
    is_first = frame["task"].isin(["first call", "thanks"]) & (frame["retry"] == "")
    is_first &= frame["caller_rep"] == frame["rep"]
    return np.where(is_first.to_numpy(), np.minimum(release, today), release)


def _priority(frame: pd.DataFrame, level: Any, release: Any) -> Any:
    """The place of each call in the order of calls, as no two are equal.

    Commitments by kind, severity, those of customers of whoever calls before those of somebody who
    is away, class and how late each is. Routine calls by level, those lifted for being new or after
    a problem, those reached before, the earliest due. Then the first day allowed, and the id.
    """
    is_commitment = level == COMMITMENT
    rank = frame["task"].map(RANKS).fillna(0).to_numpy("f8")
    mild = -frame["severity"].fillna(0).to_numpy("f8")
    is_helped = (frame["caller_rep"] != frame["rep"]).to_numpy() & is_commitment
    care = order_of(frame["care"])
    calm = (frame["care_why"] == "").to_numpy() | is_commitment
    never = (frame["by"] == "never").to_numpy() & ~is_commitment
    due = np.where(is_commitment, frame["task_due"], frame["due"]).astype("M8[D]")
    since = np.where(np.isnat(due), 0, due.astype("i8"))
    ids = frame["customer_id"].to_numpy(str)
    order = np.lexsort((ids, release, since, never, calm, care, is_helped, mild, rank, level))
    priority = np.empty(len(frame), "i8")
    priority[order] = np.arange(len(frame))
    return priority


def _is_known(frame: pd.DataFrame) -> Any:
    """Whether the last plan has a day for each call."""
    return frame["last_care"].notna().to_numpy()


def _is_made(frame: pd.DataFrame) -> Any:
    """Whether somebody has reached the customer since the last plan was made."""
    return (frame["last_success"] >= frame["last_planned_on"]).to_numpy()
