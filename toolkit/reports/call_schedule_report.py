"""The call schedule: one row a planned call, the reason to call now, and empty columns for the rep to fill in."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from toolkit.entries.entry_keys import schedule_mark
from toolkit.planning.call_points import agenda
from toolkit.planning.planning import Planning
from toolkit.planning.promise_points import open_texts
from toolkit.planning.task_rows import KINDS
from toolkit.rules.sentences import day
from toolkit.schema import CALL_SCHEDULE, CHANNEL_LABELS

INTERNAL = "Internal"
"""The channel of a row that is no call: a matter between colleagues."""
OPEN = [c.name for c in CALL_SCHEDULE.columns if c.open]


def call_schedule(planning: Planning) -> dict[str, pd.DataFrame]:
    """Every call due in the horizon on the day that has a place for it, by day and rep; calls that do not fit stand at the end,
    without a day where their rep has none.

    What nobody has told a customer yet stands at the top; handoffs that nobody accepted stand with their giver again. The open columns
    are empty: what was typed there before is in `book.entries`.
    """
    table, book = planning.accounts, planning.book
    due = table[table["in_plan"]]
    due = due.assign(
        late=~due["fits"],
        calm=due["task"] != "notice",
        order=due["care"].map({"A": 0, "B": 1, "C": 2}).fillna(3),
    )
    due = due.sort_values(
        ["calm", "late", "planned", "owner", "order", "days_overdue", "customer_id"],
        ascending=[True, True, True, True, True, False, True],
    )
    plan = agenda(planning, table.loc[due.index])
    lines = plan.lines()
    out = pd.DataFrame(
        {
            "date": due["planned"],
            "owner": due["owner"],
            "customer_id": due["customer_id"],
            "name": due["name"],
            "tier": due["tier"],
            "care": due["care"],
            "channel": plan.channels["next_channel"].map(CHANNEL_LABELS),
            "phone": due["phone"],
            "why_now": [why_now(r) for r in due.to_dict("records")],
            "last_note": due["last_note"],
            "gaps": open_texts(planning, due["customer_id"]),
            "points": ["\n".join(lines.get(c, [])) for c in due["customer_id"]],
        },
        index=due.index,
    )
    out = _with_returned(planning, table, out)
    for name in OPEN:
        out[name] = pd.Series([None] * len(out), index=out.index, dtype=object)
    mark, nth = schedule_mark(book.entries), out.groupby("customer_id").cumcount()
    out["row_key"] = [mark if n == 0 else f"{mark}-{n + 1}" for n in nth]
    return {CALL_SCHEDULE.title: out.reset_index(drop=True)}


def why_now(row: Mapping[Any, Any]) -> str:
    """Why a planned call is made on its day, from a row of `accounts`."""
    why = str(row["why_date"])
    if (
        row["task"]
        and row["wanted_call"] is not pd.NaT
        and (row["wanted_call"] < row["next_call"] or row["task"] == "notice")
    ):
        late = (
            f", due {day(row['task_due'].date())}" if row["task"] not in ("notice", "gap") else ""
        )
        why = f"{KINDS[row['task']]}: {row['task_what']}{late}."
    if row["fits"] and row["planned"] == row["wanted_call"]:
        return why
    if row["fits"]:
        first = day(row["planned"].date())
        return why if why.endswith(f"free place: {first}.") else f"{why} No place before {first}."
    if row["planned"] is pd.NaT:
        return f"No free place in the rep's days ahead. {why}"
    return f"Does not fit into the days planned ahead; first free place {day(row['planned'].date())}. {why}"


def _with_returned(planning: Planning, table: pd.DataFrame, out: pd.DataFrame) -> pd.DataFrame:
    """A row for each handoff that is back with its giver, today, on the giver's own schedule."""
    tasks = planning.tasks
    back = tasks[
        (tasks["kind"] == "handoff") & tasks["what"].str.contains("has not accepted", regex=False)
    ]
    if not len(back):
        return out
    known = table.set_index("customer_id").reindex(back["customer_id"])
    rows = pd.DataFrame({
        "date": pd.Timestamp(planning.book.as_of), "owner": back["who"].to_numpy(), "customer_id": back["customer_id"].to_numpy(),
        "why_now": ("Handoff: " + back["what"] + ".").to_numpy(), "channel": INTERNAL, "gaps": open_texts(planning, back["customer_id"]),
        **{c: known[c].to_numpy() for c in ("name", "tier", "care", "phone", "last_note")},
    })  # fmt: skip
    first = (
        int((out["date"] <= pd.Timestamp(planning.book.as_of)).cumprod().sum()) if len(out) else 0
    )
    rows = rows.reindex(columns=out.columns).astype(out.dtypes.to_dict())
    return (
        pd.concat([out.iloc[:first], rows, out.iloc[first:]], ignore_index=True)
        if len(out)
        else rows
    )
