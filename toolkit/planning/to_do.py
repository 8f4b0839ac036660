"""The sheet To do: tasks that are no calls by themselves, gathered from those who make them.

A maker is a function that gets the planning and yields frames of `task_rows`, each of a kind of
`TASK_KINDS`. Who adds one adds it to MAKERS, and what it needs of the book to `may_have_to_do`.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

import pandas as pd

from toolkit.book import has
from toolkit.planning.playbook_used import goes_by_playbook, needs_introductions
from toolkit.planning.task_names import without_done
from toolkit.planning.task_rows import recent
from toolkit.planning.tasks import tasks_of
from toolkit.planning.to_do_remarks import with_remarks
from toolkit.rules.task_kinds import TO_DO_KINDS

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

    Maker = Callable[[Planning], Iterable[pd.DataFrame]]


def to_do_of(planning: "Planning") -> pd.DataFrame:
    """Every task that is no call by itself, one row each, by who does it, then by due day.

    Columns: those of `tasks_of`, and remark (`with_remarks`). Of customers whom nobody knows
    nothing is to be done.
    """
    tasks = tasks_of(chain.from_iterable(maker(planning) for maker in MAKERS), planning.days)
    tasks = tasks[tasks["customer_id"].isin(planning.customers["customer_id"])]
    tasks = tasks.sort_values("who", kind="stable").reset_index(drop=True)
    blocked = planning.customers.set_index("customer_id")["blocked"]
    return with_remarks(tasks, blocked, planning.book)


def _open_tasks(planning: "Planning") -> Iterator[pd.DataFrame]:
    """The open tasks of these kinds; a promise of ours from `promise_ahead` days before its day.

    Those days are working days of the customer's rep. What was promised to customers whom nobody
    may call stands here, too, as no call does it; a next step from then on, and not for ever.
    Practices 14, 15, 16, 22, 26, 30, 37, 43.
    """
    book, tasks = planning.book, planning.tasks
    rows = tasks[tasks["kind"].isin(TO_DO_KINDS) | planning.uncalled]
    promises = rows[rows["kind"].isin(["our promise", "follow-up"])]
    today = pd.Series(pd.Timestamp(book.as_of), index=promises.index)
    soon = planning.days.after(promises["customer_id"], today, book.settings.promise_ahead)
    rows = rows.drop(index=promises.index[promises["due"] > soon])
    of_steps = rows["due"].fillna(rows["since"])
    is_past = of_steps < pd.Timestamp(book.as_of)
    is_old = (rows["kind"] == "follow-up") & is_past & ~recent(book, of_steps)
    yield rows[~is_old]


def _giving(planning: "Planning") -> Iterator[pd.DataFrame]:
    """What is planned to be given. Practices 19, 41."""
    if has(planning.book, "giving"):
        from toolkit.planning.giving import giving_tasks

        yield from giving_tasks(planning)


def _playbook(planning: "Planning") -> Iterator[pd.DataFrame]:
    """Steps of the playbook that no call of the schedule does. Practices 32, 33, 41, 48, 54."""
    if goes_by_playbook(planning.book):
        from toolkit.planning.playbook_tasks import steps_to_do

        yield from steps_to_do(planning)


def _introductions(planning: "Planning") -> Iterator[pd.DataFrame]:
    """Whom to introduce, where the book says it and no step of the playbook asks. Practice 35."""
    if not needs_introductions(planning):
        return
    from toolkit.planning.introductions import introduction_tasks

    for rows in introduction_tasks(planning):
        yield without_done(planning.book, rows)


MAKERS: "tuple[Maker, ...]" = (_open_tasks, _giving, _introductions, _playbook)
"""All that put rows on the sheet."""
