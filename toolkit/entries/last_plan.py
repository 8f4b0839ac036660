"""The last plan: what a book remembers of the run before, or why that is not trusted."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from toolkit.entries.plan_before import plan_before, without_later_runs
from toolkit.entries.plan_sheet import no_planned_calls, row_checks, typed_plan, without_seal
from toolkit.problem import Problem
from toolkit.schema.outputs import PLANNED_CALLS
from toolkit.words.folding import fold

BEYOND = "beyond"
"""The state of a call that did not fit into the days planned ahead."""
_ANEW = "calls are planned anew"


@dataclass(frozen=True, eq=False)
class LastPlan:
    """The calls that the last run planned, and what became of those that runs before it planned.

    All have the columns of `PLANNED_CALLS` but check: days are datetime64[us], all else is text,
    "" where nothing stands.
    """

    as_of: dt.date | None = None
    """The day of the run that planned it; None where there is no plan."""
    rows: pd.DataFrame = field(default_factory=no_planned_calls)
    """Calls as they were planned: one of them may be for a day that has passed by now."""
    history: pd.DataFrame = field(default_factory=no_planned_calls)
    """Calls whose day came (`PASSED`) or that stand on another day now (`MOVED`), by the day they
    were planned for; calls that were made before it (`EARLY`), by the day of the call.
    """
    beyond: pd.DataFrame = field(default_factory=no_planned_calls)
    """Calls that did not fit into the days planned ahead, with the first place that was free behind
    them: a day to be told of when it changes, not one to keep.
    """


def last_plan_of(
    raw: pd.DataFrame | None,
    *,
    as_of: dt.date,
    customers: pd.DataFrame,
    calls_of: Callable[["pd.Series[Any]"], pd.DataFrame],
) -> tuple[LastPlan, list[Problem]]:
    """The plan that a book remembers, by this day; empty, with one note, where it is not trusted.

    In: the sheet of planned calls as raw values (None: there is none, and nothing to be told), the
    customer list, and what gives the calls of some customers, by their ids: customer_id and date.
    Not trusted is a plan that somebody changed or deleted, one of another book and one from the
    future; then the plan before that one holds again, as far as it is known. What became of earlier
    plans is kept even then, but not what runs of later days wrote.
    """
    if raw is None:
        return LastPlan(), []
    rows = typed_plan(raw)
    checks, is_whole = without_seal(rows["check"])
    is_written = pd.Series(checks, rows.index, dtype="str") == row_checks(rows)
    sound = rows[is_written].drop(columns="check").drop_duplicates(ignore_index=True)
    planned, beyond = sound[sound["state"] == ""], sound[sound["state"] == BEYOND]
    history = sound[~sound["state"].isin(["", BEYOND])].reset_index(drop=True)
    shown = pd.concat([planned, beyond])
    why, notes = _why_not_trusted(rows, is_written, is_whole), []
    later = "" if why else _why_of_another_time(shown, as_of)
    before = plan_before(history, planned, as_of)
    history = without_later_runs(history, shown, as_of)
    if later:
        notes = [_ignored(later, _instead(before))]
        planned, beyond, shown = before, beyond.iloc[:0], before
    if not why and 2 * (~_is_of_list(planned, customers)).sum() > len(planned):
        why = "it is of another book: more than half of its customers are not in this one"
        history = history[_is_of_list(history, customers)].reset_index(drop=True)
    if not why and _is_of_other_log(planned, customers, calls_of):
        why = (
            "it is of another book: of the talks that it counts from more than half are not in "
            "this one"
        )
        history = no_planned_calls()
    if why:
        return LastPlan(history=history), [_ignored(why)]
    if not len(shown):
        return LastPlan(history=history), notes
    newest = shown["planned_on"].max()
    last, behind = (
        part[part["planned_on"] == newest].reset_index(drop=True) for part in (planned, beyond)
    )
    return LastPlan(newest.date(), last, history, behind), notes


def _is_of_list(rows: pd.DataFrame, customers: pd.DataFrame) -> "pd.Series[bool]":
    """Whether each row is of a customer of the list: the same id, and the same name if both have
    one, as many books number their customers alike.
    """
    listed = customers.dropna(subset="customer_id").drop_duplicates("customer_id")
    names = listed.set_index("customer_id")["name"]
    known = rows["customer_id"].isin(names.index)
    now = rows["customer_id"].map(names).astype(object).fillna("").map(fold)
    then = rows["name"].map(fold)
    return known & ((now == then) | (now == "") | (then == ""))


def _is_of_other_log(
    planned: pd.DataFrame,
    customers: pd.DataFrame,
    calls_of: Callable[["pd.Series[Any]"], pd.DataFrame],
) -> bool:
    """Whether most of the last talks that the plan knew of are not to be found any more.

    A talk that only the list named says nothing, once the list names a later one.
    """
    known = planned[planned["spoke"].notna()]
    mine = calls_of(known["customer_id"])
    last = customers.set_index("customer_id")["last_contact"]
    of_list = known["customer_id"].map(last[~last.index.duplicated()])
    sought = pd.MultiIndex.from_arrays([known["customer_id"].astype("str"), known["spoke"]])
    in_log = sought.isin(pd.MultiIndex.from_frame(mine.astype({"customer_id": "str"})))
    is_missing = ~in_log & ~(of_list >= known["spoke"]).to_numpy()
    return bool(2 * is_missing.sum() > len(known))


def _why_not_trusted(rows: pd.DataFrame, is_written: "pd.Series[bool]", is_whole: bool) -> str:
    """Why the rows are not those that a run wrote; "" where they are."""
    if not len(rows):
        return "nothing of it is there any more"
    changed = int((~is_written).sum())
    if not changed:
        return "" if is_whole else "rows of it are missing, or stand there twice"
    return f"somebody changed {'a row' if changed == 1 else f'{changed} rows'} of it"


def _why_of_another_time(planned: pd.DataFrame, as_of: dt.date) -> str:
    """Why a plan cannot have been made before this day; "" where it can."""
    later = planned["planned_on"] > pd.Timestamp(as_of)
    if not later.any():
        return ""
    made = planned["planned_on"].max().date().isoformat()
    return f"it was made on {made}, after {as_of.isoformat()}, the day of this run"


def _instead(before: pd.DataFrame) -> str:
    """What a plan goes by in place of one that was made later."""
    if not len(before):
        return _ANEW
    return f"the plan of {before['planned_on'].max().date().isoformat()} holds again"


def _ignored(why: str, instead: str = _ANEW) -> Problem:
    return Problem(
        sheet=PLANNED_CALLS.page,
        problem=f"the last plan is not used, as {why}; {instead}",
        fix="Nothing: the next refresh writes this hidden sheet anew.",
        severity="note",
    )
