"""The call schedule: whom each rep calls on which day, why now, and what to raise in the call."""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from toolkit.entries.entry_keys import schedule_mark
from toolkit.planning.call_points import agenda
from toolkit.planning.planning import Planning
from toolkit.planning.promise_points import open_texts
from toolkit.rules.care_rules import class_title
from toolkit.rules.task_kinds import RANKS
from toolkit.rules.tier_rules import order_of
from toolkit.schema.channels import CHANNEL_LABELS, with_wishes
from toolkit.schema.outputs import CALL_SCHEDULE

_TOLD_OF_ORDER = ["fits", "planned", "caller", "task", "care", "days_overdue", "customer_id"]
"""Columns by which calls stand in order; rows of all hundred are slow to take."""

OPEN = [column.name for column in CALL_SCHEDULE.columns if column.open]
"""Columns for the rep to fill in."""


def call_schedule(planning: Planning) -> dict[str, pd.DataFrame]:
    """For the rep: every call due in the horizon on the day that has a place for it.

    By day and rep, commitments before routine calls; calls that do not fit stand at the end,
    without a day where their rep has none. The open columns are empty: what was typed there before
    is in `book.entries`.
    """
    book = planning.book
    due = _in_order(planning.accounts)
    plan = agenda(planning, due)
    points, news, questions = plan.lines(), plan.news_items(), plan.questions()
    schedule = pd.DataFrame(
        {
            "date": due["planned"],
            "owner": due["caller"],
            "customer_id": due["customer_id"],
            "name": due["name"],
            "tier": due["tier"],
            "care": due["care"],
            "channel": _channels(plan.channels["next_channel"].map(CHANNEL_LABELS), due),
            "phone": due["phone"],
            "why_now": due["why_now"],
            "last_note": due["last_note"],
            "gaps": open_texts(planning, due["customer_id"]),
            "points": _in_lines(due["customer_id"], points),
            "planned_news": _in_lines(due["customer_id"], news),
            "asked": _in_lines(due["customer_id"], questions),
        },
        index=due.index,
    )
    schedule["care"] = schedule["care"].map(class_title, na_action="ignore")
    for name in OPEN:
        schedule[name] = pd.Series([None] * len(schedule), index=schedule.index, dtype=object)
    mark = schedule_mark(book.entries)
    nth = schedule.groupby("customer_id").cumcount()
    schedule["row_key"] = [mark if n == 0 else f"{mark}-{n + 1}" for n in nth]
    return {CALL_SCHEDULE.title: schedule.reset_index(drop=True)[CALL_SCHEDULE.names]}


def _channels(labels: "pd.Series[Any]", due: pd.DataFrame) -> "pd.Series[Any]":
    """The channels, each with the language and hours that the customer prefers. Practice 51."""
    wishes = due[["language", "best_hours"]]
    if not wishes.notna().any(axis=None):
        return labels
    columns = zip(labels, wishes["language"], wishes["best_hours"], strict=True)
    return pd.Series([with_wishes(*said) for said in columns], index=labels.index)


def _in_lines(ids: Iterable[str], texts: Mapping[str, list[str]]) -> list[str]:
    """The texts of each of these customers, one a line; "" where there are none."""
    return ["\n".join(texts.get(customer, [])) for customer in ids]


def _in_order(accounts: pd.DataFrame) -> pd.DataFrame:
    """The accounts in the plan, in the order of the schedule."""
    # An account has a hundred columns: its rows are taken once, in their order.
    due = accounts[_TOLD_OF_ORDER][accounts["in_plan"].to_numpy()]
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
    in_order = keys.sort_values(list(keys.columns), ascending=longest_overdue_first)
    return accounts.loc[in_order.index]
