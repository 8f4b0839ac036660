"""Accounts: one row a customer with tier, next call, place in the schedule, and the why of each."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.planning.moves import with_moves
from toolkit.planning.placing import with_plan
from toolkit.planning.plan_days import Diary
from toolkit.rules.capacity_rules import add_interval, add_promoted
from toolkit.rules.commitment_rules import add_commitments
from toolkit.rules.goes_first import goes_first
from toolkit.rules.next_call_rules import (
    add_due,
    add_follow_ups,
    add_next_call,
    explain_cadence_beside,
    explain_next_call,
)
from toolkit.rules.plan_reasons import explain_plan
from toolkit.schema.outputs import ADDED, POINTS
from toolkit.settings import Settings


def with_due(
    rated: pd.DataFrame, capacity: pd.DataFrame, settings: Settings, *, as_of: dt.date
) -> pd.DataFrame:
    """Rated customers with the interval that can be kept, and the day each is due by it.

    In: rep, the row of each customer's rep in `capacity` (`capacity_by_rep`). Adds factor and
    stretch_why of the rep, interval (days), promoted, and what `add_due` adds.
    """
    rep = rated["rep"].to_numpy("i8")
    of_rep = {name: capacity[name].to_numpy()[rep] for name in ("factor", "stretch_why")}
    frame = add_follow_ups(add_interval(rated.assign(**of_rep)))
    frame = add_due(frame, as_of=as_of)
    return add_promoted(frame, as_of=as_of, longest_wait=settings.longest_wait)


def with_wanted(
    customers: pd.DataFrame,
    commitments: pd.DataFrame,
    calendar: Calendar,
    settings: Settings,
    *,
    as_of: dt.date,
) -> pd.DataFrame:
    """Customers with the day each is wanted on, and for which reason.

    In: customers as `with_due` gives them, with rep and pair; commitments as `commitments_of` does.
    Adds what `add_next_call` and `add_commitments` add.
    """
    frame = add_next_call(
        customers,
        calendar,
        as_of=as_of,
        retry_first=settings.retry_first,
        retry_later=settings.retry_later,
        retry_cap=settings.retry_cap,
    )
    return add_commitments(
        frame,
        calendar,
        commitments,
        as_of=as_of,
        early_share=settings.early_share,
        longest_wait=settings.longest_wait,
    )


def accounts_of(wanted: pd.DataFrame, diary: Diary, settings: Settings) -> pd.DataFrame:
    """Customers with the day of the next call and its place in the schedule.

    In: customers as `with_wanted` gives them, and by which channel (`with_channel`). Adds
    cadence_call (the day by the cadence or by hand), next_call (the planned day where there is
    one), what `with_plan` and `with_moves` add, and why_date and why_now.
    """
    calendar, as_of = diary.calendar, diary.as_of
    frame = with_moves(with_plan(wanted, diary, settings), diary)
    # Whom nobody has tried yet is called as soon as there is a place: no rule asks for a day.
    untried = (frame["by"] == "never") & (frame["retry"] == "") & (frame["task"] == "")
    by_rule = frame["next_call"].where(~(untried & frame["in_plan"]), frame["planned"])
    frame = frame.assign(next_call=by_rule, goes_first=goes_first(frame) & frame["fits"])
    frame["why_cadence"] = explain_next_call(frame, calendar, as_of=as_of)
    frame["cadence_beside"] = explain_cadence_beside(frame)
    texts = explain_plan(frame, calendar, as_of=as_of, longest_wait=settings.longest_wait)
    # A commitment beyond the days planned ahead has its own day, whatever the cadence asks for.
    is_routine = frame["task"] == ""
    ahead = by_rule.where(is_routine, frame["wanted_call"]).mask(frame["no_places"] & is_routine)
    return frame.assign(
        wanted_call=_open_days(frame, calendar),
        cadence_call=by_rule,
        next_call=frame["planned"].where(frame["in_plan"], ahead),
        why_now=texts["why_now"],
        why_date=texts["why_date"],
    )


def _open_days(frame: pd.DataFrame, calendar: Calendar) -> "pd.Series[Any]":
    """The days wanted; NaT where whoever calls has no working day any more."""
    day = calendar.offset(frame["wanted_call"].to_numpy("M8[D]"))
    inside = (day >= 0) & (day < calendar.length)
    pair = frame["caller_pair"].to_numpy("i8")
    is_open = calendar.open[pair, np.where(inside, day, 0)]
    return frame["wanted_call"].where(~inside | is_open)


def added_columns(accounts: pd.DataFrame, customers: pd.DataFrame) -> pd.DataFrame:
    """The columns to write beside the customer list, for every row of it.

    A row that repeats a customer is blank but for why_tier, which says which row counts.
    """
    points = [column.name for column in POINTS if column.name in accounts]
    added = accounts[[*ADDED.names, *points]]
    repeated = customers[~customers["account"] & customers["customer_id"].notna()]
    if not len(repeated):
        return added
    counted = customers["customer_id"][customers["account"]]
    row_of = dict(zip(counted, counted.index, strict=True))
    more = added.iloc[:0].reindex(repeated.index)
    more["why_tier"] = [
        f"The same customer as in row {row_of[customer]}; see there."
        for customer in repeated["customer_id"]
    ]
    return pd.concat([added, more.astype(added.dtypes.to_dict())]).sort_index()
