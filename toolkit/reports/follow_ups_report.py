"""Follow-ups: every open task by its day, who does it and where it comes from."""

import numpy as np
import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.planning.task_rows import KINDS
from toolkit.reports.gaps_report import with_places
from toolkit.schema import ENTRIES, FOLLOW_UPS


def follow_ups(planning: Planning) -> dict[str, pd.DataFrame]:
    """Open tasks, the longest due first, those without a day on the next call's; overdue counts working days of the customer's rep after the day."""
    book, tasks, table = planning.book, planning.tasks, planning.accounts.set_index("customer_id")
    undated = tasks["due"].isna()
    if undated.any():
        day = table["planned"].fillna(table["next_call"])
        tasks = tasks.assign(
            due=tasks["due"].where(~undated, tasks["customer_id"].map(day))
        ).sort_values("due", kind="stable")
    pair = tasks["customer_id"].map(table["pair"]).fillna(0).to_numpy("i8")
    first = tasks["due"].min()
    calendar = planning.calendar_from(first.date() if first is not pd.NaT else book.as_of)
    late = calendar.between(pair, tasks["due"].to_numpy("M8[D]"), np.datetime64(book.as_of, "D"))
    out = tasks.assign(
        kind=tasks["kind"].map(KINDS),
        name=tasks["customer_id"].map(table["name"]),
        overdue=np.where(late > 0, late, np.nan),
    )
    out = with_places(book, out)
    return {
        FOLLOW_UPS.title: out.assign(sheet=out["sheet"].fillna(ENTRIES.page))[
            FOLLOW_UPS.names
        ].reset_index(drop=True)
    }
