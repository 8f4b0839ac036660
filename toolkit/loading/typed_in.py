"""What people typed into our own sheets, made into calls and tasks of a book."""

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

import pandas as pd

from toolkit.catalogues.catalogue import LANGUAGES
from toolkit.entries.all_entries import read_entries, read_tasks, typed_into_copies
from toolkit.entries.answered_questions import Answers
from toolkit.entries.collected_rows import Collected
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.taken_in import with_entries
from toolkit.entries.typed_tasks import TypedTasks
from toolkit.entries.understood import Understood
from toolkit.problem import Problem
from toolkit.reading.book_language import language_of_book
from toolkit.reading.mapped import Conformed, Mapped
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.to_do_outputs import TO_DO


class TypedIn(NamedTuple):
    """All that was typed, and the tables with it.

    `log` is where the calls among it stand (our own sheet where there is no call log; None where
    nothing was typed), `earlier` the calls that the sheet of entries held already.
    """

    found: Conformed
    log: Mapped | None
    entries: pd.DataFrame
    earlier: pd.DataFrame | None
    tasks: TypedTasks
    problems: list[Problem]


def typed_in(
    typed: tuple[TypedRow, ...],
    answers: Answers,
    earlier: pd.DataFrame | None,
    understood: Understood,
    sheets: Mapping[str, RawSheet],
    collected: Collected,
) -> TypedIn:
    """Part tasks from calls, and put the calls that the log does not hold yet below its rows.

    Beside the rows `typed` into our sheets: the `answers` among them, the sheet of `earlier`
    entries, copies of our sheets among `sheets`, and what was `collected` from books made of this
    one.
    """
    settings, _, today, how, found = understood
    told = answers.problems()
    done_in_copies = typed_into_copies(found.unread, sheets, TO_DO)
    tasks, typed, earlier = read_tasks(typed, earlier, how, today, told, copies=done_in_copies)
    entries, problems = read_entries(
        typed,
        typed_into_copies(found.unread, sheets),
        earlier,
        settings,
        how,
        today,
        news=found.tables["news"]["item"],
        collected=collected,
    )
    log = None
    if len(entries):
        spoken = partial(language_of_book, settings.language, found.mapped, LANGUAGES, sheets)
        found, log, entries = with_entries(found, entries, earlier, sheets, how, spoken)
    return TypedIn(found, log, entries, earlier, tasks, problems + told)
