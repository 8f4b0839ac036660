"""Entries taken into the tables of a book: below the rows of the log, or in place of a log."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pandas as pd

from toolkit.entries.entry_columns import IN_LOG, LOG_COLUMNS, LOG_HEADINGS
from toolkit.entries.entry_keys import is_by_command, mark_of, row_key_of, schedule_mark
from toolkit.entries.entry_problems import entry_problem, in_full
from toolkit.entries.entry_sheet import waiting
from toolkit.entries.log_rows import found_in_log, log_rows
from toolkit.entries.typed_entries import ANOTHER_CALL
from toolkit.parsing.cells import How
from toolkit.problem import Problem
from toolkit.reading.book_language import Spoken
from toolkit.reading.conform import reread
from toolkit.reading.customer_sheets import of_customer
from toolkit.reading.data_rows import with_rows
from toolkit.reading.mapped import Conformed, Mapped
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.reading.settled_headers import Headers
from toolkit.reading.typed_table import type_table
from toolkit.schema.inputs import INPUTS
from toolkit.schema.outputs import ENTRIES


def with_entries(
    made: Conformed,
    entries: pd.DataFrame,
    earlier: pd.DataFrame | None,
    sheets: Mapping[str, RawSheet],
    how: How,
    spoken: Callable[[], Spoken],
) -> tuple[Conformed, Mapped, pd.DataFrame]:
    """The tables with what the log does not hold yet below its rows; the log; all entries.

    They are read as they will stand there. What an earlier run may have written already is looked
    for in the log first: the entries it knew, and those typed into a schedule that the last run did
    not write (an old copy, or the sheet of entries is gone). `spoken` says the language of the
    book.
    """
    log = made.mapped.get("calls")
    if log is None:
        return _without_log(made, entries, how)
    raw = made.made_sheets.get(log.frame) or sheets[log.frame]
    if log.customer:
        raw = of_customer(raw, log.customer)
    known = set() if earlier is None else {str(key) for key in earlier["key"]}
    old = _of_an_older_schedule(entries, known)
    language = spoken().code
    found = found_in_log(entries, raw.cells, log.positions, again=known | old, language=language)
    is_there = (found["in_log"] == IN_LOG) & (entries["in_log"] != IN_LOG)
    told = [
        entry_problem(
            entry,
            says="stands in the call log already; it is not logged again",
            fix=ANOTHER_CALL,
        )
        for entry in found[is_there & found["key"].isin(old)].to_dict("records")
    ]
    new = waiting(found)
    if len(new):
        names = [name for name in log.positions if name in LOG_COLUMNS]
        rows = log_rows(new, names, language)
        columns: dict[int, list[object]] = {}
        for name in names:
            columns[log.positions[name]] = [row.get(name) for row in rows]
        made = reread(made, "calls", with_rows(raw, log, columns))
    return replace(made, about_entries=told), log, found


def _of_an_older_schedule(entries: pd.DataFrame, known: set[str]) -> set[str]:
    """Keys of new entries that were typed into a schedule which the last run did not write."""
    from_schedules = [key for key in known if not is_by_command(key)]
    now = schedule_mark(pd.DataFrame({"key": from_schedules})) if from_schedules else None
    new = [key for key in entries["key"] if key not in known]
    return {key for key in new if mark_of(row_key_of(key)) != now}


def _without_log(
    made: Conformed, entries: pd.DataFrame, how: How
) -> tuple[Conformed, Mapped, pd.DataFrame]:
    """The entries as the calls of a book that has no log, with what cannot be read in them."""
    # What a log has no column for gets no heading: it would be taken for one that is like it.
    labels = [c.label if c.name in LOG_COLUMNS else "" for c in ENTRIES.columns]
    labelled = entries.set_axis(labels, axis=1)
    raw = as_raw_sheet(labelled, ENTRIES.page)
    headers = Headers({i: name for i, name in enumerate(ENTRIES.names) if name in LOG_COLUMNS})
    table = INPUTS["calls"]
    calls, log, told, _ = type_table(
        raw, ENTRIES.page, table, headers, dict.fromkeys(table.names, how)
    )
    tables = {**made.tables, "calls": calls}
    return replace(made, tables=tables, about_entries=told), log, entries


LEFT_BEHIND = "an earlier run could not add it"
"""Why an entry waits that was there before this run, as far as reading the book tells."""


NOBODYS = "its row names no customer"
"""Why an entry stays out of the log: a row of it would say of nobody that somebody called."""


def unplaced(entries: pd.DataFrame, reason: str) -> list[Problem]:
    """A problem for each entry that the log cannot take, in full; reason "": there is no log."""
    if not len(entries):
        return []
    fix = "Mend that, and run again."
    if not reason:
        fix = f"Add a sheet Calls with the headings {LOG_HEADINGS}, and run again."
    why = reason.rstrip(".") or "the book has no call log"
    counts = "it counts"
    if reason == NOBODYS:
        fix = f"Write the customer into its row of {ENTRIES.page}, and run again."
        counts = "it counts nowhere"
    return [
        Problem(
            sheet=ENTRIES.page,
            value=in_full(entry),
            problem=f"typed into the call schedule, but it cannot go into the call log: {why}; "
            f"{counts}, and waits in {ENTRIES.page}",
            fix=fix,
        )
        for entry in entries.to_dict("records")
    ]


def left_waiting(
    entries: pd.DataFrame, earlier: pd.DataFrame | None, *, has_log: bool
) -> list[Problem]:
    """What reading a book tells of entries that wait: without a log all, else those left before,
    and those that name no customer.
    """
    new = waiting(entries)
    if not has_log:
        return unplaced(new, "")
    known = set() if earlier is None else set(earlier["key"])
    is_nobodys = of_nobody(new)
    left = new[new["key"].isin(known) & ~is_nobodys]
    return [*unplaced(left, LEFT_BEHIND), *unplaced(new[is_nobodys], NOBODYS)]


def of_nobody(entries: pd.DataFrame) -> "pd.Series[bool]":
    """Of each entry, whether its row names no customer."""
    return entries["customer_id"].isna() & entries["customer"].isna()
