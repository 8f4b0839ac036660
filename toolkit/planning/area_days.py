"""Area days: the visits of a rep's week on days by where the customers are."""

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.rules.plan_input import Calls, Days
from toolkit.rules.plan_reasons import EXCHANGED, SAME_AREA
from toolkit.rules.spread_days import places_used
from toolkit.rules.visit_areas import PREFIX, dealt_by_area, joined_by_area
from toolkit.words.folding import fold

_OF_VISITS = ["country", "postcode", "city", "interval", "last_success", "latest", "task"]
"""Columns that are read of a visit; rows of all hundred are slow to take."""


class AreaDays(NamedTuple):
    """The day of each call, and of each visit that was moved for a short tour the reason; or ""."""

    day: Any
    why: Any


def days_by_area(
    frame: pd.DataFrame,
    calls: Calls,
    day: Any,
    days: Days,
    calendar: Calendar,
    *,
    horizon: Any,
    longest_wait: float,
) -> AreaDays:
    """The days of the plan, with those of visits of one rep and week exchanged by area.

    In: the day of each call (-1 for none), and the last day of the plan for each. No visit is moved
    before the first day on which it may fill a free place, nor past its latest one: that of a
    commitment, else `longest_wait` intervals, where these are not over already. What the last plan
    has on a day stays there. Then one that is alone in its area takes free places beside another.
    """
    is_published = calendar.offset(frame["last_planned"].to_numpy("M8[D]")) == day
    rows = np.flatnonzero(calls.visit & (day >= 0) & (day <= horizon))
    if len(rows) < 2:
        return AreaDays(day, np.full(len(day), "", object))
    visits = frame[_OF_VISITS].iloc[rows]
    pair, area = calls.pair[rows], _areas(visits)
    group = calls.rep[rows] * (int(days.week[-1]) + 1) + days.week[day[rows]]
    latest = np.maximum(_latest(visits, days, calendar, longest_wait), day[rows])
    is_fixed = (calls.kept[rows] == day[rows]) | is_published[rows]
    limits = (
        np.minimum(calls.early[rows], day[rows]),
        latest,
        lambda visit, when: days.is_open[pair[visit], when],
        is_fixed,
    )
    dealt = dealt_by_area(day[rows], group, area, *limits)
    free = (days.capacity - places_used(day, calls, days))[calls.rep[rows]]
    dealt = joined_by_area(dealt, group, area, *limits, free=free, size=calls.size[rows])
    tours = pd.DataFrame({"rep": calls.rep[rows], "day": dealt, "area": area})
    shared = tours.duplicated(keep=False).to_numpy()
    found, why = day.copy(), np.full(len(day), "", object)
    found[rows] = dealt
    why[rows] = np.where(dealt == day[rows], "", np.where(shared, SAME_AREA, EXCHANGED))
    return AreaDays(found, why)


def _latest(visits: pd.DataFrame, days: Days, calendar: Calendar, longest_wait: float) -> Any:
    """The latest day of each visit, as an offset.

    A routine visit whose latest day had passed before the plan begins is late wherever it stands:
    any day of its week will do.
    """
    longest = np.floor(visits["interval"].to_numpy("f8") * longest_wait).astype("i8")
    by_interval = calendar.offset(visits["last_success"].to_numpy("M8[D]")) + longest
    by_interval = np.where(by_interval < days.today, calendar.length, by_interval)
    promised = calendar.offset(visits["latest"].to_numpy("M8[D]"))
    return np.where(visits["task"] != "", promised, by_interval)


def _areas(visits: pd.DataFrame) -> Any:
    """The area of each visit as a number: begin of the postcode, else the city; -1 for unknown."""
    texts: list[str | None] = []
    for country, postcode, city in zip(
        visits["country"].fillna(""), visits["postcode"], visits["city"], strict=True
    ):
        if isinstance(postcode, str):
            texts.append(f"{fold(country)} {postcode.strip().upper()[:PREFIX]}")
        elif isinstance(city, str):
            texts.append(f"{fold(country)} {fold(city)}")
        else:
            texts.append(None)
    numbers, _ = pd.factorize(np.array(texts, object))
    return numbers
