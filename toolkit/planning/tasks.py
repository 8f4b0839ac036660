"""Tasks: what is to be done for each customer, by when and by whom."""

from collections.abc import Iterable

import pandas as pd

from toolkit.planning.task_rows import COLUMNS, CustomerDays
from toolkit.rules.task_kinds import RANKS


def tasks_of(parts: Iterable[pd.DataFrame], days: CustomerDays) -> pd.DataFrame:
    """Every open task, one row each, by due day; who does it is the customer's rep if nobody else.

    Columns: customer_id, kind, what, since, due, who, table and line it comes from, severity (of a
    case, else NaN). A check-up, a
    call after a case and a follow-up are done by the next successful contact, an open gap is
    talked about until it is closed; the others are done when the sheet says so.
    """
    filled = [part[COLUMNS] for part in parts if len(part)]
    if not filled:
        return _no_tasks()
    tasks = pd.concat(filled, ignore_index=True).astype({"customer_id": "str", "what": "str"})
    owner = days.of(tasks["customer_id"], "owner")
    tasks = tasks.assign(who=tasks["who"].fillna(owner).fillna(""), rank=tasks["kind"].map(RANKS))
    tasks = tasks.sort_values(["due", "rank", "customer_id", "what", "line"])
    return tasks.drop(columns="rank").reset_index(drop=True)


def _no_tasks() -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype=_DTYPES.get(name, "str")) for name in COLUMNS})


_DTYPES = {"since": "M8[us]", "due": "M8[us]", "severity": "f8"}
"""Of the columns that are no texts."""
