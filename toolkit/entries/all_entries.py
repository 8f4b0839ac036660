"""All that people typed into our sheets, now and before: the tasks done, and the calls."""

import datetime as dt
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

import pandas as pd

from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected
from toolkit.entries.schedule_sheet import TypedRow, typed_rows
from toolkit.entries.typed_entries import entries_of
from toolkit.entries.typed_tasks import TypedTasks, is_of_tasks, is_task, typed_tasks
from toolkit.parsing.cells import How
from toolkit.problem import Problem
from toolkit.reading.assign import OUR_COPIES
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.model import Table
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.settings import Settings
from toolkit.words.folding import fold

REACHED = "Reached"
"""The word for a talk with the customer that an entry is given where nobody wrote one."""


def read_tasks(
    typed: tuple[TypedRow, ...],
    earlier: pd.DataFrame | None,
    how: How,
    today: dt.date,
    problems: list[Problem],
    *,
    copies: Iterable[TypedRow] = (),
) -> tuple[TypedTasks, tuple[TypedRow, ...], pd.DataFrame | None]:
    """What was typed into To do, and the rows and earlier entries that are of calls.

    Of `copies` of it only what was done counts.
    """
    copied = list(copies)
    of_tasks = [row for row in typed if is_of_tasks(row)]
    before = None
    if earlier is not None:
        is_done = is_task(earlier)
        before, earlier = earlier[is_done], earlier[~is_done]
    tasks = TypedTasks()
    if of_tasks or copied or (before is not None and len(before)):
        tasks = typed_tasks(
            of_tasks, before, as_of=today, how=how, problems=problems, copies=copied
        )
    of_calls = tuple(row for row in typed if not is_of_tasks(row))
    return tasks, of_calls, earlier


def typed_into_copies(
    unread: Mapping[str, str], sheets: Mapping[str, RawSheet], table: Table = CALL_SCHEDULE
) -> list[TypedRow]:
    """What was typed into copies of a sheet of ours: kept ones, and those that a person made."""
    copies = [title for title, reason in unread.items() if reason == OUR_COPIES[table.name]]
    return list(chain.from_iterable(typed_rows(sheets[title], table=table) for title in copies))


def read_entries(
    typed: Iterable[TypedRow],
    copies: Iterable[TypedRow],
    earlier: pd.DataFrame | None,
    settings: Settings,
    how: How,
    today: dt.date,
    *,
    news: Iterable[Any] = (),
    collected: Collected = NOTHING_COLLECTED,
) -> tuple[pd.DataFrame, list[Problem]]:
    """All that was typed into the schedule, now and before, and what of it is not taken.

    `news` are the items that customers may be told.
    """
    problems: list[Problem] = []
    entries = entries_of(
        typed,
        earlier,
        copies=copies,
        as_of=today,
        reached=_word_for_a_talk(settings),
        successes=settings.success_outcomes,
        how=how,
        news=news,
        questions=settings.questions,
        collected=collected,
        problems=problems,
    )
    return entries, problems


def _word_for_a_talk(settings: Settings) -> str:
    """The word for a talk that a log is given: ours where the book knows it, else its own first."""
    words = settings.success_outcomes
    if not words or fold(REACHED) in map(fold, words):
        return REACHED
    return words[0]
