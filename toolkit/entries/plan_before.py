"""The plan before a run of a later day by mistake: what of a remembered plan still holds then."""

import datetime as dt

import pandas as pd

PASSED, MOVED, EARLY = "passed", "moved", "early"
"""What became of a call that was planned: its day came, it stands on another day, or the customer
was reached before its day.
"""


def without_later_runs(history: pd.DataFrame, shown: pd.DataFrame, as_of: dt.date) -> pd.DataFrame:
    """The history without the plans and moves of runs of later days than this one.

    A run writes as moved what the plan before it had for the day of the run and later: of the
    newest plan up to this day such rows are those of the first later run.
    """
    first = _first_later_run(history, shown, as_of)
    if first is None:
        return history
    known = history[history["planned_on"] <= pd.Timestamp(as_of)]
    own: pd.DataFrame = known[~_is_moved_by(known, first)].reset_index(drop=True)
    return own


def plan_before(history: pd.DataFrame, planned: pd.DataFrame, as_of: dt.date) -> pd.DataFrame:
    """The newest plan up to this day, where runs of later days followed it; empty for none.

    Put together from what the first of these took for passed or moved, and from the calls that
    still stand in the last one: nothing moved them. In: all that the book remembers.
    """
    first = _first_later_run(history, planned, as_of)
    known = history[history["planned_on"] <= pd.Timestamp(as_of)]
    if first is None or not len(known):
        return planned.iloc[:0]
    newest = known["planned_on"].max()
    of_newest = known[(known["planned_on"] == newest).to_numpy()]
    is_moved = _is_moved_by(of_newest, first)
    passed = of_newest[(of_newest["state"] == PASSED).to_numpy()]
    gone = pd.concat([passed, _with_causes_before(of_newest[is_moved], known)])
    is_known = planned["customer_id"].isin(of_newest["customer_id"][of_newest["state"] != MOVED])
    # The later plan goes on for as many days as it was made later.
    end = newest + (planned["date"].max() - planned["planned_on"].max())
    is_known |= planned["customer_id"].isin(gone["customer_id"]) | (planned["date"] > end)
    stays = planned[~is_known]
    rows = pd.concat([gone, stays]).drop_duplicates("customer_id", ignore_index=True)
    found: pd.DataFrame = rows.assign(state="", planned_on=newest).astype({"state": "str"})
    return found


def _with_causes_before(moved: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """The calls with the cause that they had before a later run moved them again.

    That run wrote its own cause over it; the move from the day before tells the earlier one. A call
    that had not moved has none.
    """
    names = ["customer_id", "date"]
    earlier = known[(known["state"] == MOVED) & (known["planned_on"] < moved["planned_on"].max())]
    causes = earlier.sort_values("planned_on").drop_duplicates(names, keep="last")
    why = causes.set_index(names)["moved_why"]
    days = zip(moved["customer_id"], moved["moved_from"], strict=True)
    told = [why.get(day, "") if pd.notna(day[1]) else "" for day in days]
    text = pd.Series(told, index=moved.index, dtype="str")
    since = moved["moved_from"].where(text != "").astype("M8[us]")
    return moved.assign(moved_from=since, moved_why=text)


def _first_later_run(
    history: pd.DataFrame, shown: pd.DataFrame, as_of: dt.date
) -> pd.Timestamp | None:
    planned_on = pd.concat([history["planned_on"], shown["planned_on"]])
    later = planned_on[planned_on > pd.Timestamp(as_of)]
    return later.min() if len(later) else None


def _is_moved_by(known: pd.DataFrame, run: pd.Timestamp) -> "pd.Series[bool]":
    """Which rows of the newest of these plans a run of this day wrote as moved."""
    is_newest = known["planned_on"] == known["planned_on"].max()
    is_moved: pd.Series[bool] = is_newest & (known["state"] == MOVED) & (known["date"] >= run)
    return is_moved
