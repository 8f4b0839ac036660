"""The steps of the playbook, and those that were ticked off on To do."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.entries.row_entry import read_day
from toolkit.parsing.cells import How
from toolkit.parsing.playbook_steps import EVENTS, Step, read_step, step_key
from toolkit.rules.task_kinds import LABELS_OF_TASKS
from toolkit.schema.built_in_playbook import BUILT_IN
from toolkit.words.folding import fold


def steps_of(book: Book) -> list[Step]:
    """The steps of the sheet Playbook that can be gone by; without such a sheet the built-in ones.

    Without a customer list only what happens in logs can be waited for.
    """
    rows: Iterable[Mapping[Any, Any]] = BUILT_IN
    if "playbook" in book.mapped:
        rows = book.tables["playbook"].to_dict("records")
    steps = [step for step, _ in map(read_step, rows) if step]
    if "customers" not in book.mapped:
        steps = [step for step in steps if step.trigger in EVENTS and step.trigger != "start"]
    return steps


def steps_done(book: Book) -> Iterator[tuple[str, str, Any]]:
    """The customer, the key and the day of each step that was ticked off on To do."""
    if not len(book.tasks.done):
        return
    for entry in book.tasks.done.to_dict("records"):
        kind, _, what = str(entry["task"]).partition(": ")
        day = read_day(entry["date"], How()) if kind == LABELS_OF_TASKS["step"] else None
        if day is not None:
            yield book.tasks.id_now(entry["customer_id"]), step_key(what), day


def last_done(book: Book, purposes: Collection[str]) -> "pd.Series[Any]":
    """The last day up to as_of on which a step for one of these folded purposes was ticked off.

    By customer id.
    """
    done = [found for found in steps_done(book) if found[2] <= book.as_of]
    keys = {step.key for step in steps_of(book) if fold(step.purpose) in purposes} if done else ()
    days = pd.DataFrame(
        [(who, day) for who, key, day in done if key in keys], columns=["id", "day"]
    )
    return days["day"].astype("M8[us]").groupby(days["id"]).max()
