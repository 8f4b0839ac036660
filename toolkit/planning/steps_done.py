"""The steps of the playbook, and what was ticked off on To do."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.parsing.cells import How
from toolkit.parsing.playbook_steps import EVENTS, Step, purpose_key, read_step, step_key
from toolkit.parsing.typed_columns import read_column
from toolkit.rules.task_kinds import LABELS_OF_TASKS
from toolkit.schema.built_in_playbook import BUILT_IN


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


def are_once(book: Book, tasks: "pd.Series[str]") -> "pd.Series[bool]":
    """Which of these tasks are steps that do not come round again: they are too late one day."""
    steps = steps_of(book)
    once = [step for step in steps if step.trigger in EVENTS or step.after.is_day_of_year]
    return tasks.map(step_key).isin({step.key for step in once})


def done_on_to_do(book: Book, kind: str = "") -> pd.DataFrame:
    """Each task that was ticked off on To do, of one kind where that is named.

    Columns customer_id (that of now), date, kind (its label), what, result and notes.
    """
    done = book.tasks.done
    said = [str(task).partition(": ") for task in done["task"]]
    parts = pd.DataFrame(said, columns=["kind", "", "what"], index=done.index, dtype="str")
    rows = done.assign(kind=parts["kind"], what=parts["what"], result=done["outcome"])
    if kind:
        rows = rows[rows["kind"] == LABELS_OF_TASKS[kind]]
    rows = rows.assign(
        customer_id=[book.tasks.id_now(who) for who in rows["customer_id"]],
        date=read_column(rows["date"], "date", How())[0],
    )
    names = ["customer_id", "date", "kind", "what", "result", "notes"]
    return rows.loc[rows["date"].notna(), names]


def steps_done(book: Book) -> Iterator[tuple[str, str, Any]]:
    """The customer, the key and the day of each step that was ticked off on To do."""
    if not len(book.tasks.done):
        return
    done = done_on_to_do(book, "step")
    for customer, what, day in zip(done["customer_id"], done["what"], done["date"], strict=True):
        yield customer, step_key(what), day.date()


def last_done(book: Book, purposes: Collection[str]) -> "pd.Series[Any]":
    """The last day up to as_of on which a step for one of these folded purposes was ticked off.

    By customer id.
    """
    done = [found for found in steps_done(book) if found[2] <= book.as_of]
    keys = (
        {step.key for step in steps_of(book) if purpose_key(step.purpose) in purposes}
        if done
        else ()
    )
    days = pd.DataFrame(
        [(who, day) for who, key, day in done if key in keys], columns=["id", "day"]
    )
    return days["day"].astype("M8[us]").groupby(days["id"]).max()
