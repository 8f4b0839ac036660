"""Why a call stands on its day in the plan, from the columns that the rules left."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.rules import commitment_reasons
from toolkit.rules.channel_rules import after_attempts
from toolkit.rules.closed_days import absences_between, closings_between, closings_text
from toolkit.rules.commitment_reasons import commitment_text, day_put_off
from toolkit.rules.next_call_rules import NO_DAY
from toolkit.rules.sentences import day, rows, weekday_text

COLUMNS = (*commitment_reasons.COLUMNS, "planned", "fits", "in_plan", "caller", "owner",
           "why_cadence", "cadence_beside", "stretch_why", "moved_from", "next_channel", "by_area",
           "full_week", "by_best_day", "why_task", "no_places", "by", "promoted", "goes_first",
           "retry", "channel_by", "attempts", "is_spread", "is_crowded_out")  # fmt: skip

SAME_AREA = "With the visits to the same area on"
EXCHANGED = "Exchanged with a visit in another area, as the ways are shorter so: on"
"""How the sentence about a visit begins that stands on another day for where the customers are."""
FULL_WEEK = {
    "visits_a_week": "Its week has as many visits as visits_a_week allows",
    "half": "Half of the places of its week are for visits already",
}
"""Why a visit waits for a later week, by what allows no more visits in its own."""

Row = Mapping[str, Any]


def explain_plan(
    accounts: pd.DataFrame, calendar: Calendar, *, as_of: dt.date, longest_wait: float
) -> pd.DataFrame:
    """Two texts a customer: why_now, of a planned call, and why_date, of the day in the list.

    In: accounts with their place in the plan, why_cadence, the customer's own day in words, and
    cadence_beside, the day by the cadence where the list names another one.
    Who is promoted has waited for more than `longest_wait` intervals.
    """
    texts = []
    for row in rows(accounts, COLUMNS):
        row["why_cadence"] = _with_closed_days(row, calendar)
        row["why_task"] = _commitment(row, calendar, as_of) if row["task"] else ""
        row["away"] = _absences(row, calendar)
        row["why_first"] = _promotion(row, longest_wait)
        why_date = f"{row['cadence_beside']} {_why_date(row)}".removeprefix(" ")
        texts.append((_why_now(row), why_date))
    return pd.DataFrame(texts, columns=["why_now", "why_date"], index=accounts.index)


def _why_now(row: Row) -> str:
    """The reason that won, then what is special about the day; "" for what is not planned."""
    if not row["in_plan"]:
        return ""
    why = row["why_task"] or _cadence(row)
    parts = [why, *_other_channel(row), *row["why_first"], *_overruled(row), *_notes(row)]
    if row["planned"] is None:
        return " ".join([*_no_place(why), *parts])
    if not row["fits"]:
        return " ".join([_beyond(row), *parts])
    return " ".join([*parts, *_other_day(row, why)])


def _other_channel(row: Row) -> list[str]:
    """That a commitment is kept by a channel of its own, as nobody was reached by the usual one."""
    return [after_attempts(row["attempts"])] if row["channel_by"] == "attempts" else []


def _promotion(row: Row, longest_wait: float) -> list[str]:
    """That the customer has waited for too long, and whether a routine call goes first by that."""
    if row["task"] or row["retry"] or not row["promoted"]:
        return []
    if not row["goes_first"]:
        return [f"No talk for more than {longest_wait:g} intervals."]
    return [f"Ahead of other routine calls: no talk for more than {longest_wait:g} intervals."]


def _overruled(row: Row) -> list[str]:
    """The day that the list names, where a commitment comes before it."""
    is_another = row["task"] and row["task"] not in _OF_THE_LIST
    return [_own_day(row)] if is_another and row["by"] == "override" else []


NO_VISIT = "no visit any more: it would take places of other calls or visits"
"""What is said of a call that the last plan had as a visit."""
_NOT_AHEAD = "Does not fit into the days planned ahead"
_NO_PLACE = "No free place in the rep's days ahead."


def _no_place(why: str) -> list[str]:
    """That there is no day for the call, unless the reason says so itself."""
    return [] if why.endswith(NO_DAY) else [_NO_PLACE]


def _beyond(row: Row) -> str:
    first = day(row["planned"])
    return f"{_NOT_AHEAD}, so its day may still change; first free place {first}."


def _cadence(row: Row) -> str:
    """The day by the cadence without the figures of a stretched plan: the list of customers has
    them, and the receipt.
    """
    why = str(row["why_cadence"])
    if not row["stretch_why"]:
        return why
    return why.replace(f": {row['stretch_why']}", "")


def _why_date(row: Row) -> str:
    """The day by the cadence, and where it is another one the planned day, which ends the text."""
    why = _own_day(row)
    notes = _notes(row)
    if row["task"] and row["task"] not in _OF_THE_LIST:
        notes.insert(0, row["why_task"])
    if not row["in_plan"]:
        has_no_place = row["no_places"] and row["by"] != "blocked" and not row["task"]
        return " ".join([why, *notes, *([_NO_PLACE] if has_no_place else [])])
    if row["planned"] is None:
        return " ".join([why, *notes, *_no_place(why)])
    if not row["fits"]:
        return " ".join([why, *notes, _beyond(row)])
    ending = _other_day(row, why)
    is_said = row["why_task"].endswith(f", so {day(row['planned'])}.")
    if notes and not ending and not is_said:
        ending = [f"Planned for {day(row['planned'])}."]
    return " ".join([why, *notes, *ending])


_OF_THE_LIST = ("by hand", "next follow-up")
"""Commitments that the sentence about the day tells of already."""


def _commitment(row: Row, calendar: Calendar, as_of: dt.date) -> str:
    """What was promised, or what the customer waits for, and why it has its day."""
    if row["task"] not in _OF_THE_LIST:
        return commitment_text(row, calendar, as_of)
    put_off, why = day_put_off(row, calendar), _own_day(row)
    return f"{why} {put_off}" if put_off else why


def _own_day(row: Row) -> str:
    return str(row["why_cadence"])


def _with_closed_days(row: Row, calendar: Calendar) -> str:
    """Why the customer's own day is what it is; if another one calls on the day that the list
    names, by the closed days of that one and not by the rep's days off.
    """
    why = str(row["why_cadence"])
    if row["task"] not in _OF_THE_LIST or row["caller"] == row["owner"]:
        return why
    named, wanted = row["task_due"], row["wanted_call"]
    bare = why.partition("; ")[0].partition(", which is ")[0].removesuffix(".")
    if named is None or wanted is None or wanted <= named or ", which has passed" in why:
        return f"{why.partition('; ')[0].removesuffix('.')}."
    closed = closings_text(closings_between(calendar, int(row["caller_pair"]), named, wanted))
    begin = f"{day(named)} is "
    if not closed:
        return f"{bare}."
    if closed.startswith(begin):
        return f"{bare}, which is {closed.removeprefix(begin)}, so {day(wanted)}."
    return f"{bare}; {closed}, so {day(wanted)}."


def _other_day(row: Row, why: str) -> list[str]:
    """That the planned day is not the one wanted; nothing where it is, or where that is said."""
    planned = day(row["planned"])
    if why.endswith(f"free place: {planned}."):
        return []
    if row["planned"] == row["wanted_call"]:
        # The day of who stands in is that of the absence, behind days on which the rep is full.
        is_full = row["is_crowded_out"] and not row["no_places"]
        return [f"No place before {planned}."] if is_full else []
    if row["planned"] < row["wanted_call"] and row["task"]:
        return [f"Before its day, ahead of routine calls, on {planned}."]
    if row["planned"] < row["wanted_call"]:
        return [f"Brought forward to a free place on {planned}."]
    if row["by_best_day"]:
        return [f"On one of the customer's best days, {weekday_text(row['planned'])}."]
    if row["full_week"] and not row["by_area"]:
        return [f"{FULL_WEEK[row['full_week']]}, so {planned}."]
    if row["by_area"]:
        full = [f"{FULL_WEEK[row['full_week']]}."] if row["full_week"] else []
        return [*full, f"{row['by_area']} {planned}."]
    if row["is_spread"]:
        return [f"Calls after time off are spread: on {planned}."]
    what = "No place for a visit" if row["next_channel"] == "visit" else "No place"
    is_new = row["away"] and row["away"] not in why
    because = f", as {row['away']}" if is_new else ""
    return [f"{what} before {planned}{because}."]


def _absences(row: Row, calendar: Calendar) -> str:
    """The absences between the day wanted and the one planned, as a part of a sentence."""
    wanted, planned = row["wanted_call"], row["planned"]
    if wanted is None or planned is None or planned <= wanted:
        return ""
    away = absences_between(calendar, int(row["caller_pair"]), wanted, planned)
    return " and ".join(closing.why for closing in away)


def _notes(row: Row) -> list[str]:
    """Who stands in, which day the call was moved from, and that it was to be a visit."""
    notes = []
    if row["caller"] != row["owner"]:
        why = "has no places for calls" if row["no_places"] else "is away"
        notes.append(f"{row['caller']} stands in for {row['owner']}, who {why}.")
    if row["moved_from"] is not None:
        notes.append(f"(moved from {weekday_text(row['moved_from'])}: {row['moved_why']})")
    elif row["moved_why"]:
        notes.append(f"({row['moved_why']})")
    return notes
