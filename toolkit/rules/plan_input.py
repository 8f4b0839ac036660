"""What a plan is made from: the calls to place, and the days on which they are placed.

Practice 6.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

MAX_DAYS = 3660
"""The longest calendar, ten years."""
NEVER = np.iinfo("i4").max
"""Later than every day of a calendar."""
COMMITMENT = -1
"""The level of a commitment: it comes before every level of routine calls, which count from 0."""

Ints = np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True)
class Calls:
    """The calls to place, one entry each in every array.

    `rep` is a row of the capacities, `pair` a row of the open days, `priority` a rank from 0 on,
    unique (lower first) and in the order of the levels, `release` the first allowed day.
    """

    rep: Any
    pair: Any
    priority: Any
    release: Any
    level: Any
    """COMMITMENT, or the level of a routine call: 0 comes first."""
    urgent: Any
    """Whether a commitment goes before those on their own day however late it is."""
    own_day: Any
    """The day on which a commitment that is not late goes before late ones: its first day, or the
    last by which it is done at the latest; else -1.
    """
    kept: Any
    """The day that the last plan gave the call and that it keeps; -1 for none. A routine call waits
    for it, a commitment may come sooner.
    """
    firm: Any
    """Whether a commitment goes before others of its turn on its kept day: in time on it, and on no
    later one; or late, and agreed with the customer.
    """
    presses: Any
    """The day from which on a commitment goes before those that are on their own day, as it is late
    and matters too much to wait.
    """
    missed: Any
    """Whether the last plan had it on a day that has passed, or that it does not keep, or with
    another rep: then it has no right to its kept day, and takes a free place of it only.
    """
    again_early: Any
    """Whether the last plan had it before its own day, on a day that has passed without it: then it
    takes the first place that is free, and is not put back to its own day.
    """
    early: Any
    """The first day on which it may fill a place that is free otherwise.

    A commitment takes free places from then on, before all routine calls that do so.
    """
    spare: Any
    """The first day on which it may take a place that nobody else fills: where intervals are
    stretched, from the day by the plain cadence on.
    """
    waited: Any
    """The part of its interval that has passed: of those the longest goes first."""
    only_fills: Any
    """Whether it is not due within the plan, and only fills free places."""
    visit: Any
    """Whether it is a visit, of which a rep makes so many in a week."""
    size: Any
    """Places of a day that it takes; all visits of a rep are of one size, all else takes 1."""

    @classmethod
    def plain(cls, rep: Any, pair: Any, priority: Any, release: Any) -> "Calls":
        """Routine calls of one level, without a plan before."""
        zeros = np.zeros(len(rep), "i8")
        release = np.asarray(release, "i8")
        return cls(
            np.asarray(rep, "i8"),
            np.asarray(pair, "i8"),
            np.asarray(priority, "i8"),
            release,
            level=zeros,
            urgent=zeros == 1,
            own_day=zeros - 1,
            kept=zeros - 1,
            firm=zeros == 1,
            presses=zeros + NEVER,
            missed=zeros == 1,
            again_early=zeros == 1,
            early=release,
            spare=release,
            waited=zeros,
            only_fills=zeros == 1,
            visit=zeros == 1,
            size=zeros + 1,
        )


@dataclass(frozen=True)
class Days:
    """The days on which calls are placed."""

    capacity: Any
    """Calls that each rep can make on each day: an array (rep, day)."""
    is_open: Any
    """Whether each pair of rep and country can talk on each day: an array (pair, day)."""
    today: int = 0
    made_today: Any = 0
    """Places that the calls of each rep took that were made today."""
    frozen: Any = None
    """Of each rep the last day whose published calls move for a commitment only: none of them is
    brought forward.
    """
    reserved: Any = None
    """Places on a later day that are kept for commitments that will come up: (rep, day)."""
    fill_until: Any = None
    """Up to which release day calls may fill places that stay free: an array (rep, day), or -1."""
    spare_until: Any = None
    """Of each rep the last day of which places may be used that stay free by stretched intervals.
    """
    week: Any = None
    """The calendar week of each day, counted from 0."""
    most_visits: Any = None
    """Visits that each rep may make in each week: an array (rep, week)."""
