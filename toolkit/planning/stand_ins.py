"""Stand-ins: who keeps a commitment whose day the customer's rep is away on."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.planning.plan_calendar import Cover, Pairs
from toolkit.rules.task_kinds import TASK_KINDS

NO_BACKUP = "nobody stands in: name a Backup on the sheet Team"
"""Why nobody stands in for a rep who is away, and what to do about it."""
NOT_THERE_EITHER = ", who stands in, does not work then either"
"""What is said behind the name of a stand-in who is away as well."""


def with_callers(frame: pd.DataFrame, calendar: Calendar, pairs: Pairs) -> pd.DataFrame:
    """Who calls each customer: where the rep is away past the latest day, who stands in.

    In: customers with rep, pair, owner, task, task_tried, wanted_call, own_day, latest. Adds caller
    (a name), caller_rep, caller_pair, stood_in_from (of a call that a stand-in makes, the first day
    of the absence on or after its own; else NaT), is_crowded_out (False), and no_stand_in: why
    nobody calls for a rep who is away; the call that a stand-in makes is wanted on its own day or
    the next one of the absence on which the stand-in works.
    """
    rep, pair = frame["rep"].to_numpy("i8").copy(), frame["pair"].to_numpy("i8").copy()
    wanted = frame["wanted_call"].to_numpy("M8[us]").copy()
    caller = frame["owner"].to_numpy(object).copy()
    begins = np.full(len(frame), "NaT", "M8[us]")
    no_stand_in = np.full(len(frame), "", object)
    is_late = (frame["task"] != "") & (frame["wanted_call"] > frame["latest"])
    for place in np.flatnonzero(is_late.to_numpy()):
        row = frame.iloc[place]
        covers = _covers(row, pairs)
        days = [_first_day(row, cover, calendar) for cover in covers]
        for cover, day in zip(covers, days, strict=True):
            is_away = np.datetime64(cover.first, "D") <= day <= np.datetime64(cover.last, "D")
            if is_away and day < wanted[place]:
                rep[place], pair[place], wanted[place] = pairs.pairs[cover.pair][0], cover.pair, day
                caller[place] = pairs.reps[rep[place]]
                begins[place] = max(row["own_day"].date(), cover.first)
                break
        else:
            if covers:
                name = pairs.reps[pairs.pairs[covers[0].pair][0]]
                no_stand_in[place] = f"{name}{NOT_THERE_EITHER}"
            elif not pairs.stand_ins(int(row["pair"])):
                no_stand_in[place] = NO_BACKUP
    return frame.assign(
        caller=caller,
        caller_rep=rep,
        caller_pair=pair,
        wanted_call=wanted,
        stood_in_from=begins,
        is_crowded_out=False,
        no_stand_in=no_stand_in,
    )


def is_crowded_out(planned: pd.DataFrame) -> "pd.Series[bool]":
    """Commitments of the reps' own that stand behind their latest day, or on no day, in a plan."""
    is_own = (planned["task"] != "") & (planned["caller_rep"] == planned["rep"])
    return is_own & planned["in_plan"] & ~(planned["planned"] <= planned["latest"])


def with_callers_behind(
    planned: pd.DataFrame, is_delayed: "pd.Series[bool]", calendar: Calendar, pairs: Pairs
) -> pd.DataFrame:
    """The calls with who stands in for these, as if they were wanted on their day in the plan.

    A call for which nobody does is as it was.
    """
    beyond = pd.Timestamp(calendar.dates(np.array([calendar.length - 1]))[0])
    back = planned["planned"].fillna(beyond)
    as_late = planned.assign(wanted_call=planned["wanted_call"].where(~is_delayed, back))
    found = with_callers(as_late[is_delayed], calendar, pairs)
    found = found[found["caller_rep"] != found["rep"]]
    names = ["caller", "caller_rep", "caller_pair", "wanted_call", "stood_in_from"]
    helped = planned.copy()
    helped.loc[found.index, names] = found[names]
    helped.loc[found.index, "is_crowded_out"] = True
    return helped


def _covers(row: "pd.Series[Any]", pairs: Pairs) -> list[Cover]:
    """Who stands in on days between a commitment's own one and the one its rep is back for it."""
    own_day, back = row["own_day"].date(), row["wanted_call"].date()
    covers = pairs.stand_ins(int(row["pair"]))
    return [cover for cover in covers if cover.first < back and own_day <= cover.last]


def _first_day(row: "pd.Series[Any]", cover: Cover, calendar: Calendar) -> Any:
    """The first day on which a stand-in can keep a commitment, as long after an attempt as the
    rep would wait.
    """
    pair = np.array([cover.pair])
    earliest = calendar.offset([max(row["own_day"].date(), cover.first)])
    if row["task_tried"] is not pd.NaT:
        tried = np.maximum(calendar.offset([row["task_tried"].date()]), 0)
        again = calendar.after(pair, tried, TASK_KINDS[row["task"]].latest + 1)
        earliest = np.maximum(earliest, again)
    return calendar.open_day(pair, earliest)[0]


def without_stand_in(
    stood_in: pd.DataFrame, alone: pd.DataFrame, is_in_vain: "pd.Series[bool]"
) -> pd.DataFrame:
    """These calls as the reps themselves make them, as who stands in has no place for them."""
    names = ["caller", "caller_rep", "caller_pair", "wanted_call", "next_channel", "channel_by"]
    own = {name: stood_in[name].where(~is_in_vain, alone[name]) for name in names}
    why = stood_in["caller"] + ", who stands in, has no place before"
    stood_in = stood_in.assign(
        stood_in_from=stood_in["stood_in_from"].mask(is_in_vain),
        is_crowded_out=stood_in["is_crowded_out"] & ~is_in_vain,
    )
    return stood_in.assign(**own, no_stand_in=stood_in["no_stand_in"].where(~is_in_vain, why))


def without_place(frame: pd.DataFrame, before: pd.DataFrame) -> "pd.Series[bool]":
    """Calls for which the stand-in has no place before the rep is back.

    `frame` has the planned days, `before` the days wanted without anybody standing in.
    """
    is_stood_in = frame["caller_rep"] != frame["rep"]
    return is_stood_in & ~(frame["planned"] < before["wanted_call"])
