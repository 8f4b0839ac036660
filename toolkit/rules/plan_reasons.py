"""Why a call stands on its day in the plan, from the columns that the rules left."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from toolkit.rules.sentences import day, rows, weekday_text
from toolkit.rules.task_kinds import TASK_KINDS

COLUMNS = ("task", "task_what", "task_due", "planned", "fits", "in_plan", "wanted_call",
           "caller", "owner", "why_cadence", "stretch_why", "moved_from", "moved_why",
           "next_channel", "by_area", "by_best_day")  # fmt: skip

Row = Mapping[str, Any]


def explain_plan(accounts: pd.DataFrame) -> pd.DataFrame:
    """Two texts a customer: why_now, of a planned call, and why_date, of the day in the list.

    In: accounts with their place in the plan, and why_cadence, the day by the cadence in words.
    """
    texts = [(_why_now(row), _why_date(row)) for row in rows(accounts, COLUMNS)]
    return pd.DataFrame(texts, columns=["why_now", "why_date"], index=accounts.index)


def _why_now(row: Row) -> str:
    """The reason that won, then what is special about the day; "" for what is not planned."""
    if not row["in_plan"]:
        return ""
    why = _commitment(row) if row["task"] else _cadence(row)
    parts = [why, *_notes(row)]
    if row["planned"] is None:
        return " ".join(["No free place in the rep's days ahead.", *parts])
    planned = day(row["planned"])
    if not row["fits"]:
        beyond = f"Does not fit into the days planned ahead; first free place {planned}."
        return " ".join([beyond, *parts])
    return " ".join([*parts, *_other_day(row, why)])


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
    why = str(row["why_cadence"])
    if not row["in_plan"] or row["planned"] is None or not row["fits"]:
        return why
    notes = _notes(row)
    if row["task"] and row["task"] not in _OF_THE_LIST:
        notes.insert(0, _commitment(row))
    ending = _other_day(row, why)
    if notes and not ending:
        ending = [f"Planned for {day(row['planned'])}."]
    return " ".join([why, *notes, *ending])


_OF_THE_LIST = ("by hand", "next follow-up")
"""Commitments that the sentence about the day tells of already."""
_WITH_DAY = ("notice", "gap", "case", "our promise")
"""Commitments whose text names their day."""


def _commitment(row: Row) -> str:
    """What was promised, or what the customer waits for."""
    if row["task"] in _OF_THE_LIST:
        return str(row["why_cadence"])
    label, what = TASK_KINDS[row["task"]].label, row["task_what"]
    due = "" if row["task"] in _WITH_DAY else f", due {day(row['task_due'])}"
    return f"{label}: {what}{due}."


def _other_day(row: Row, why: str) -> list[str]:
    """That the planned day is not the one wanted; nothing where it is, or where that is said."""
    planned = day(row["planned"])
    if row["planned"] == row["wanted_call"] or why.endswith(f"free place: {planned}."):
        return []
    if row["planned"] < row["wanted_call"]:
        return [f"Brought forward to a free place on {planned}."]
    if row["by_best_day"]:
        return [f"On one of the customer's best days, {weekday_text(row['planned'])}."]
    if row["by_area"]:
        return [f"With the visits to the same area on {planned}."]
    if row["next_channel"] == "visit":
        return [f"No place for a visit before {planned}."]
    return [f"No place before {planned}."]


def _notes(row: Row) -> list[str]:
    """Who stands in, and which day the call was moved from."""
    notes = []
    if row["caller"] != row["owner"]:
        notes.append(f"{row['caller']} stands in for {row['owner']}, who is away.")
    if row["moved_from"] is not None:
        notes.append(f"(moved from {weekday_text(row['moved_from'])}: {row['moved_why']})")
    return notes
