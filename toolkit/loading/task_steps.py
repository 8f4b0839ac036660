"""What was done of the tasks of a book, put into its tables."""

import datetime as dt
from dataclasses import replace

from toolkit.entries.tasks_taken import Tick, take_tasks
from toolkit.entries.typed_tasks import TypedTasks
from toolkit.loading.draft import Draft
from toolkit.matching.customer_index import Customers
from toolkit.matching.former_ids import former_ids
from toolkit.schema.to_do_outputs import TO_DO


def take_done_tasks(draft: Draft, customers: Customers) -> tuple[Tick, ...]:
    """Let what is done count in the tables; the blank cells that say so of a task."""
    tasks = _with_ids_of_now(draft, customers)
    ticks: tuple[Tick, ...] = ()
    if len(tasks.done) or tasks.drafts_of(TO_DO.name):
        draft.tables, tasks, ticks = take_tasks(
            draft.tables,
            draft.mapped,
            tasks,
            draft.how,
            draft.problems,
            as_of=draft.today,
            first_step=draft.today - dt.timedelta(days=draft.settings.playbook_late),
        )
    draft.tasks = tasks
    return ticks


def _with_ids_of_now(draft: Draft, customers: Customers) -> TypedTasks:
    """The tasks with the ids of customers who are called otherwise now than they were then."""
    if not (said := draft.tasks.customers()):
        return draft.tasks
    logs = {name: draft.tables[name] for name in draft.logs}
    return replace(draft.tasks, now=former_ids(said, customers, logs))
