"""Moves: which calls stand on another day than in the last plan, and what moved each of them."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.best_times import parse_days
from toolkit.calendars.working_days import Calendar
from toolkit.entries.last_plan import BEYOND
from toolkit.planning.plan_days import Diary
from toolkit.rules.closed_days import DAY_OFF
from toolkit.rules.plan_reasons import NO_VISIT
from toolkit.rules.sentences import day_text
from toolkit.rules.task_kinds import TASK_KINDS
from toolkit.rules.tier_rules import order_of

OWN_DAY = "has its own day"
"""The end of a cause: what is to be done has a day that was agreed on."""
TRIED = "tried on "
"""The begin of a cause: somebody tried, and did not reach the customer."""
FREE_PLACE = "a place is free "
"""The begin of a cause: the call comes earlier than it was planned."""
DONE = "what it was for is no longer open"
"""The cause that the task of a call is done or gone, and the customer is planned as others are."""
NOT_AHEAD = "others come first on days that are not planned ahead yet"
"""The cause that a call has another first free place, which nobody was to count on."""


def is_by_customer(why: str) -> bool:
    """Whether a cause lies with the customer, who was not reached; else it is by us.

    >>> is_by_customer("tried on 3 Nov 2026 without success"), is_by_customer("Ana is away")
    (True, False)
    """
    return why.startswith(TRIED)


def is_put_off(why: str) -> bool:
    """Whether it was us who put a call off: not the customer, and it came to no day of its own.

    >>> is_put_off("Ana is away"), is_put_off("follow-up has its own day")
    (True, False)
    """
    came_to_its_day = OWN_DAY in why or why.startswith(FREE_PLACE) or why == DONE
    return not (is_by_customer(why) or came_to_its_day)


def with_moves(frame: pd.DataFrame, diary: Diary) -> pd.DataFrame:
    """Add moved_from (NaT for a call that keeps its day) and moved_why.

    In: accounts with planned. A call that keeps the day to which an earlier run moved it keeps the
    cause too. Whom somebody has reached since is planned anew: no call moved. Who had a place
    behind the days planned ahead only is told of another one, too.
    """
    last = diary.last_places(frame)
    before = last["date"].astype("M8[us]")
    stays = frame["planned"] == before
    is_made = frame["last_success"] >= last["planned_on"]
    moved = before.notna() & frame["planned"].notna() & ~stays & ~is_made
    since = last["moved_from"].where(stays).where(~moved, before)
    why = last["moved_why"].where(stays, "").fillna("").astype(object)
    if moved.any():
        is_another = (frame["caller"] != last["owner"]) & last["owner"].notna()
        newcomers = frame[frame["planned"].notna() & (~stays | is_another)]
        why[moved] = _Causes(newcomers, diary).of_all(frame[moved], last[moved])
    return frame.assign(moved_from=since.astype("M8[us]"), moved_why=_with_lost_visits(frame, why))


def _with_lost_visits(frame: pd.DataFrame, why: "pd.Series[Any]") -> "pd.Series[Any]":
    """The causes with what is said of a call that was to be a visit, as long as it is none."""
    was_visit = (frame["last_channel"] == "visit") & (frame["channel_by"] == "full")
    was_visit |= frame["channel_by"] == "agreed"
    is_said = why.str.endswith(NO_VISIT)
    is_visit = frame["next_channel"] == "visit"
    bare = why.where(~is_said, why.str.removesuffix(NO_VISIT).str.removesuffix("; "))
    joined = bare.where(bare == "", bare + "; ") + NO_VISIT
    return bare.where(is_visit | ~(was_visit | is_said), joined)


MOST_NAMED = 3
"""Customers named as those whose calls took a place."""
_NEEDED = (
    "care",
    "planned",
    "attempts",
    "last_attempt",
    "task",
    "task_due",
    "wanted_call",
    "own_day",
    "pair",
    "caller",
    "caller_rep",
    "caller_pair",
    "rep",
    "best_days",
)


class _Causes:
    """What takes a call off its day, by what stands on that day now."""

    def __init__(self, newcomers: pd.DataFrame, diary: Diary) -> None:
        """Newcomers are the calls that did not stand on their day before, or with another rep."""
        self.diary = diary
        self.calendar: Calendar = diary.calendar
        self.commitments = _places(newcomers[newcomers["task"] != ""])
        self.takers = _places(newcomers)
        self.rep_of = {rep.name: number for number, rep in enumerate(self.calendar.reps)}

    def of_all(self, moved: pd.DataFrame, last: pd.DataFrame) -> list[str]:
        """The cause of each move, in words; `last` has the rows of the last plan."""
        needed = moved[[*_NEEDED]].assign(
            before=last["date"],
            by_before=last["owner"],
            care_before=last["care"],
            task_before=last["kind"],
            planned_on=last["planned_on"],
            said_before=last["moved_why"],
            was_beyond=last["state"] == BEYOND,
        )
        rows: list[dict[Any, Any]] = needed.to_dict("records")
        return [self._of(row) for row in rows]

    def _of(self, row: dict[Any, Any]) -> str:
        before, now = row["before"], row["planned"]
        if row["attempts"] > 0 and row["last_attempt"] >= row["planned_on"]:
            tried = f"{TRIED}{day_text(row['last_attempt'])} without success"
            # A plan of the evening knows what was tried that day; then something else moved it.
            is_put_off = before <= row["last_attempt"] or row["wanted_call"] > before
            if is_put_off and not str(row["said_before"]).startswith(tried):
                return tried
        if before < pd.Timestamp(self.diary.as_of):
            return "the day passed without the call"
        # The days off of the rep take no call from whoever stood in for that day.
        rep_before = self.rep_of.get(row["by_before"], int(row["rep"]))
        closed = self._closed(self._pair(int(row["pair"]), rep_before), before)
        is_on_own_day = row["wanted_call"] <= now <= max(before, row["wanted_call"])
        # Where the day agreed on had come by then, something else puts the call off.
        is_put_off = row["own_day"] <= before < now
        is_another = row["caller_rep"] != rep_before
        is_own_day = is_on_own_day and not is_put_off and not _had_waited(row)
        # Days off move the own day of what is done so many working days after something, too.
        is_same = row["task"] == row["task_before"] and now > before
        if row["task"] and is_own_day and not (closed and (is_another or is_same)):
            return f"{TASK_KINDS[row['task']].label.lower()} {OWN_DAY}"
        if closed:
            return closed
        if not row["task"] and _is_other_day(row["best_days"], before):
            return "the customer prefers other days"
        if now < before:
            return self._earlier(now, row)
        if (rep_before, before) in self.commitments:
            more_urgent = "a more urgent" if row["task"] else "a"
            return f"{more_urgent} commitment needed the place: {self._whose(rep_before, before)}"
        return NOT_AHEAD if row["was_beyond"] else self._displaced(rep_before, row)

    def _whose(self, rep: int, day: pd.Timestamp) -> str:
        """The customer whose commitment took a place of this day; of several each in turn."""
        names = self.commitments[rep, day]
        names.append(names.pop(0))
        return names[-1]

    def _displaced(self, rep: int, row: dict[Any, Any]) -> str:
        """Why a call without any other cause stands later: who makes it, its class, what came."""
        if row["task_before"] in TASK_KINDS and not row["task"]:
            return DONE
        if row["caller"] and row["by_before"] not in ("", row["caller"]):
            return f"{row['caller']} calls now, not {row['by_before']}"
        if not row["task"] and _step(row) > 0:
            return f"called as {row['care']} now"
        takers = self.takers.get((rep, row["before"]), [])
        if takers:
            return f"other calls took its place: {', '.join(takers[:MOST_NAMED])}"
        if not row["task"] and row["wanted_call"] > row["before"]:
            return "it is due later now"
        return "there are fewer places on that day"

    def _earlier(self, now: pd.Timestamp, row: dict[Any, Any]) -> str:
        if now == pd.Timestamp(self.diary.as_of):
            return f"{FREE_PLACE}today"
        if row["task"] or row["was_beyond"] or row["caller"] != row["by_before"]:
            return f"{FREE_PLACE}sooner"
        if _step(row) < 0:
            return f"{FREE_PLACE}sooner, called as {row['care']} now"
        return f"{FREE_PLACE}before days off"

    def _pair(self, own: int, rep: int) -> int:
        """The pair of a rep with the country of a customer; the own one where there is none."""
        names = (rep, self.calendar.pairs[own][1])
        return self.calendar.pairs.index(names) if names in self.calendar.pairs else own

    def _closed(self, pair: int, day: pd.Timestamp) -> str:
        """Why the pair cannot talk on a day, as the cause of a move; "" where it can."""
        offset = int(self.calendar.offset(np.datetime64(day, "D")))
        if not 0 <= offset < self.calendar.length or self.calendar.open[pair, offset]:
            return ""
        rep = self.calendar.reps[self.calendar.pairs[pair][0]]
        if day.date() in rep.days and rep.days[day.date()].startswith(DAY_OFF):
            return f"{rep.name} is away"
        return f"it is {self.calendar.why_closed(pair, offset)}"


def _is_other_day(best_days: Any, day: pd.Timestamp) -> bool:
    """Whether a day is none of those on which the customer likes to be contacted."""
    days = parse_days(best_days) if isinstance(best_days, str) else None
    return bool(days) and day.weekday() not in (days or ())


def _had_waited(row: dict[Any, Any]) -> bool:
    """Whether a call comes earlier whose own day had passed when the last plan was made."""
    is_known = row["task_before"] == row["task"] and row["task_due"] < row["planned_on"]
    return bool(is_known and row["planned"] < row["before"])


def _step(row: dict[Any, Any]) -> int:
    """By how many classes a customer is called less often than in the last plan."""
    now, before = order_of(pd.Series([row["care"], row["care_before"]]))
    return int(now - before)


def _places(calls: pd.DataFrame) -> dict[tuple[int, pd.Timestamp], list[str]]:
    """The reps and days that these calls stand on, with the names of their customers."""
    found: dict[tuple[int, pd.Timestamp], list[str]] = {}
    for rep, day, name in zip(calls["caller_rep"], calls["planned"], calls["name"], strict=True):
        found.setdefault((rep, day), []).append(str(name))
    return found
