"""Stand-ins: who keeps a commitment whose day the customer's rep is away on."""

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.planning.plan_calendar import Pairs


def with_callers(frame: pd.DataFrame, calendar: Calendar, pairs: Pairs) -> pd.DataFrame:
    """Who calls each customer: where the rep is away past the latest day, who stands in.

    In: customers with rep, pair, owner, task, wanted_call, own_day, latest. Adds caller (a name),
    caller_rep and caller_pair; the call that a stand-in makes is wanted on its own day.
    """
    rep, pair = frame["rep"].to_numpy("i8").copy(), frame["pair"].to_numpy("i8").copy()
    wanted = frame["wanted_call"].to_numpy("M8[us]").copy()
    caller = frame["owner"].to_numpy(object).copy()
    is_late = (frame["task"] != "") & (frame["wanted_call"] > frame["latest"])
    for place in np.flatnonzero(is_late.to_numpy()):
        row = frame.iloc[place]
        latest = row["latest"].date()
        stand_in = pairs.of_stand_in(int(row["pair"]), latest)
        if stand_in < 0:
            continue
        own_day = calendar.offset([row["own_day"].date()])
        day = calendar.open_day(np.array([stand_in]), own_day)[0]
        if day <= np.datetime64(latest, "D"):
            rep[place], pair[place], wanted[place] = pairs.pairs[stand_in][0], stand_in, day
            caller[place] = pairs.reps[rep[place]]
    return frame.assign(caller=caller, caller_rep=rep, caller_pair=pair, wanted_call=wanted)


def without_place(frame: pd.DataFrame, before: pd.DataFrame) -> "pd.Series[bool]":
    """Calls for which the stand-in has no place before the rep is back.

    `frame` has the planned days, `before` the days wanted without anybody standing in.
    """
    is_stood_in = frame["caller_rep"] != frame["rep"]
    return is_stood_in & ~(frame["planned"] < before["wanted_call"])
