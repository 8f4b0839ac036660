"""By what each task is known again, and which of them the diary says are done."""

from collections import Counter

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.entries.task_sources import TASK_SOURCES, TaskName
from toolkit.rules.task_kinds import STEPS


def task_names(book: Book, tasks: pd.DataFrame) -> "list[list[TaskName]]":
    """The names of each task: by what its row says, else by what the task says.

    Of a customer whom the diary knows by another id there are several, the one of now first.
    """
    names: list[list[TaskName]] = []
    columns = [tasks[name] for name in ("table", "kind", "customer_id", "line", "what", "since")]
    for table, kind, customer_id, line, what, since in zip(*columns, strict=True):
        said = what.partition(": ")[0] if kind in STEPS else what
        source = TASK_SOURCES.get((table, kind))
        row = book.tables[table].loc[line, [*source.known_by]] if source else (said, since)
        names.append(book.tasks.names(table, kind, customer_id, tuple(row)))
    return names


def without_done(book: Book, tasks: pd.DataFrame) -> pd.DataFrame:
    """Tasks without those that were typed as done into To do and that no sheet can say so of."""
    if not book.tasks.loose:
        return tasks
    left = Counter(book.tasks.loose)
    kinds = {name.kind for name in left}
    is_open = np.ones(len(tasks), bool)
    places = np.flatnonzero(tasks["kind"].isin(kinds))
    for place, names in zip(places, task_names(book, tasks.iloc[places]), strict=True):
        name = next(filter(left.__getitem__, names), None)
        if name:
            left[name] -= 1
            is_open[place] = False
    return tasks[is_open].reset_index(drop=True)
