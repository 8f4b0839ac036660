"""Follow-ups: every open task by its day, who does it and where it comes from."""

import numpy as np
import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns, with_places
from toolkit.rules.task_kinds import LABELS_OF_TASKS
from toolkit.schema.diary_outputs import FOLLOW_UPS
from toolkit.schema.outputs import ENTRIES


def follow_ups(planning: Planning) -> dict[str, pd.DataFrame]:
    """For everybody who promised to do something: open tasks, the longest due first.

    Those without a day stand on the day of the next call; overdue counts working days of the
    customer's rep after the day.
    """
    book, customers = planning.book, planning.by_id
    tasks = _with_day_of_call(planning.tasks, customers)
    ids, first = tasks["customer_id"], tasks["due"].min()
    calendar = planning.calendar_from(book.as_of if first is pd.NaT else first.date())
    pair = ids.map(customers["pair"]).fillna(0).to_numpy("i8")
    today = np.datetime64(book.as_of, "D")
    late = calendar.between(pair, tasks["due"].to_numpy("M8[D]"), today)
    rows = tasks.assign(
        kind=tasks["kind"].map(LABELS_OF_TASKS),
        name=ids.map(customers["name"]),
        overdue=np.where(late > 0, late, np.nan),
    )
    rows = with_places(book, rows)
    rows["sheet"] = rows["sheet"].fillna(ENTRIES.page)
    return {FOLLOW_UPS.title: in_columns(rows, FOLLOW_UPS)}


def _with_day_of_call(tasks: pd.DataFrame, customers: pd.DataFrame) -> pd.DataFrame:
    """Tasks by their day; one without a day is due with the next call to its customer."""
    if not tasks["due"].isna().any():
        return tasks
    day_of_call = customers["planned"].fillna(customers["next_call"])
    due = tasks["due"].where(tasks["due"].notna(), tasks["customer_id"].map(day_of_call))
    return tasks.assign(due=due).sort_values("due", kind="stable")
