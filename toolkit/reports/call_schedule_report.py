"""The call schedule: whom each rep calls on which day, why now, and what to raise in the call."""

import pandas as pd

from toolkit.entries.entry_keys import schedule_mark
from toolkit.planning.call_points import agenda
from toolkit.planning.planning import Planning
from toolkit.planning.promise_points import open_texts
from toolkit.rules.care_rules import class_title
from toolkit.rules.task_kinds import RANKS
from toolkit.rules.tier_rules import order_of
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.schema.outputs import CALL_SCHEDULE

INTERNAL = "Internal"
"""The channel of a row that is no call: a matter between colleagues."""
OPEN = [column.name for column in CALL_SCHEDULE.columns if column.open]
"""Columns for the rep to fill in."""


def call_schedule(planning: Planning) -> dict[str, pd.DataFrame]:
    """For the rep: every call due in the horizon on the day that has a place for it.

    By day and rep, commitments before routine calls; handoffs that nobody accepted stand with their
    giver again; calls that do not fit stand at the end, without a day
    where their rep has none. The open columns are empty: what was typed there before is in
    `book.entries`.
    """
    book = planning.book
    due = _in_order(planning.accounts)
    plan = agenda(planning, due)
    points = plan.lines()
    schedule = pd.DataFrame(
        {
            "date": due["planned"],
            "owner": due["caller"],
            "customer_id": due["customer_id"],
            "name": due["name"],
            "tier": due["tier"],
            "care": due["care"],
            "channel": plan.channels["next_channel"].map(CHANNEL_LABELS),
            "phone": due["phone"],
            "why_now": due["why_now"],
            "last_note": due["last_note"],
            "gaps": open_texts(planning, due["customer_id"]),
            "points": ["\n".join(points.get(customer, [])) for customer in due["customer_id"]],
        },
        index=due.index,
    )
    schedule = _with_returned(planning, schedule)
    schedule["care"] = schedule["care"].map(class_title, na_action="ignore")
    for name in OPEN:
        schedule[name] = pd.Series([None] * len(schedule), index=schedule.index, dtype=object)
    mark = schedule_mark(book.entries)
    nth = schedule.groupby("customer_id").cumcount()
    schedule["row_key"] = [mark if n == 0 else f"{mark}-{n + 1}" for n in nth]
    return {CALL_SCHEDULE.title: schedule.reset_index(drop=True)}


def _in_order(accounts: pd.DataFrame) -> pd.DataFrame:
    """The accounts in the plan, in the order of the schedule."""
    due = accounts[accounts["in_plan"]]
    keys = pd.DataFrame(
        {
            "late": ~due["fits"],
            "planned": due["planned"],
            "owner": due["caller"],
            "routine": due["task"] == "",
            "rank": due["task"].map(RANKS),
            "class": order_of(due["care"]),
            "overdue": due["days_overdue"],
            "customer_id": due["customer_id"],
        }
    )
    longest_overdue_first = [name != "overdue" for name in keys.columns]
    return due.loc[keys.sort_values(list(keys.columns), ascending=longest_overdue_first).index]


def _with_returned(planning: Planning, schedule: pd.DataFrame) -> pd.DataFrame:
    """A row for each handoff that is back with its giver, today, on the giver's own schedule."""
    tasks, today = planning.tasks, pd.Timestamp(planning.book.as_of)
    is_back = tasks["what"].str.contains("has not accepted", regex=False)
    returned = tasks[(tasks["kind"] == "handoff") & is_back]
    if not len(returned):
        return schedule
    customers = planning.by_id.reindex(returned["customer_id"])
    rows = pd.DataFrame(
        {
            "date": today,
            "owner": returned["who"].to_numpy(),
            "customer_id": returned["customer_id"].to_numpy(),
            "why_now": ("Handoff: " + returned["what"] + ".").to_numpy(),
            "channel": INTERNAL,
            "gaps": open_texts(planning, returned["customer_id"]),
            **{name: customers[name].to_numpy() for name in ("name", "tier", "care", "phone")},
            "last_note": customers["last_note"].to_numpy(),
        }
    )
    rows = rows.reindex(columns=schedule.columns).astype(schedule.dtypes.to_dict())
    if not len(schedule):
        return rows
    # They follow the calls of today.
    first = int((schedule["date"] <= today).cumprod().sum())
    parts = [schedule.iloc[:first], rows, schedule.iloc[first:]]
    return pd.concat(parts, ignore_index=True)
