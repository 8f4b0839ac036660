"""By what each task is known again, and which of them the diary says are done."""

from collections import Counter
from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.entries.row_entry import read_day
from toolkit.entries.task_sources import TASK_SOURCES, TaskName, name_of_entry
from toolkit.parsing.cells import How
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


def days_done(book: Book, kinds: Collection[str]) -> "dict[TaskName, Any]":
    """The tasks of these kinds that were ticked off on To do, each with its day."""
    found: dict[TaskName, Any] = {}
    if not len(book.tasks.done):
        return found
    for entry in book.tasks.done.to_dict("records"):
        name, day = name_of_entry(entry), read_day(entry["date"], How())
        if name and day and name.kind in kinds:
            found[name] = np.datetime64(day, "D")
    return found


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
