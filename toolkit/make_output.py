"""What is written of a book: reports, columns beside the customers, rows for the call log."""

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

import pandas as pd

from toolkit.book import Book
from toolkit.catalogues.catalogue import ENGLISH, catalogue
from toolkit.entries.deleted_sheets import sheet_rows
from toolkit.entries.entry_columns import IN_LOG, LOG_COLUMNS
from toolkit.entries.entry_sheet import waiting
from toolkit.entries.log_rows import log_rows
from toolkit.entries.taken_in import LEFT_BEHIND, NOBODYS, of_nobody, unplaced
from toolkit.entries.tasks_taken import Tick
from toolkit.entries.typed_tasks import AT_SOURCE
from toolkit.planning.call_kinds import usual_outcomes, usual_purposes
from toolkit.planning.plan_record import plan_record
from toolkit.planning.planning import Planning
from toolkit.planning.playbook_used import goes_by_playbook
from toolkit.reading.mapped import Mapped
from toolkit.reading.row_keys import row_at
from toolkit.render.page import Page, present
from toolkit.render.values import Cell, as_plain_value
from toolkit.reports import REPORTS
from toolkit.rules.capacity_rules import capacity_line
from toolkit.schema.inputs import SETTINGS
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES, PLANNED_CALLS, RUN, WHOLE_LIST
from toolkit.schema.report_names import ASKED_PAGES, GO_WHEN_DELETED
from toolkit.stores.base import NO_ROW, AddedColumns, Append, Fill, Output
from toolkit.words.folding import fold

SCHEDULE = "call-schedule"
TO_DO = "to-do"
"""Reports into whose sheets people type: where one is written anew, what they typed is moved."""

PLEASE_ANSWER = "please-answer"
"""The report of questions that are open."""
DIARY = "diary"
"""The report that is one customer's page."""


class Placed(NamedTuple):
    """A book as a refresh leaves it, and the rows that go to the end of its call log."""

    book: Book
    append: Append | None
    fills: tuple[Fill, ...] = ()
    """Blank cells of the person's sheets that say of tasks that they are done."""


def filled(made: Placed, left: Collection[str] = ()) -> Placed:
    """Put what was done in To do into the cells that it is for; not of the entries `left`."""
    book = made.book
    fills = [_fill(book, tick) for tick in book.ticks if tick.key not in left]
    if not fills:
        return made
    done = book.tasks.done
    keys = {tick.key for tick in book.ticks if tick.closes and tick.key not in left}
    states = done["in_log"].mask(done["key"].isin(keys), AT_SOURCE)
    tasks = replace(book.tasks, done=done.assign(in_log=states))
    return Placed(replace(book, tasks=tasks), made.append, tuple(fills))


def _fill(book: Book, tick: Tick) -> Fill:
    sheet = book.mapped[tick.table].sheet_of(tick.line)
    at, places = sheet.origin, sheet.positions
    row, column = row_at(tick.line).row, at.columns[places[tick.column]]
    known = tuple(at.columns[places[name]] for name in tick.known_by if name in places)
    return Fill(at.sheet, at.header_row, row, column, tick.value, tick.key, known)


def placed(book: Book, refused: str = "") -> Placed:
    """Put what was typed into the schedule into the call log; `refused` says why that cannot be.

    What the log does not take waits in the sheet of entries, and is told in Problems, in full.
    """
    new = waiting(book.entries)
    if not len(new) or "calls" not in book.mapped:
        return Placed(book, None)
    told_by_reading = [*unplaced(new, LEFT_BEHIND), *unplaced(new, NOBODYS)]
    problems = [p for p in book.problems if p not in told_by_reading]
    if book.mapped["calls"].takes_no_rows:
        # Whose sheet a row belongs on differs from row to row; it counts from the sheet of entries.
        return Placed(replace(book, problems=problems), None)
    if refused:
        problems += unplaced(new, refused)
        return Placed(replace(book, problems=problems), None)
    is_nobodys = of_nobody(new)
    problems += unplaced(new[is_nobodys], NOBODYS)
    named = new[~is_nobodys]
    states = book.entries["in_log"].mask(book.entries["key"].isin(set(named["key"])), IN_LOG)
    left = replace(book, problems=problems, entries=book.entries.assign(in_log=states))
    log = book.mapped["calls"]
    return Placed(left, rows_for_log(named, log, book.language) if len(named) else None)


def rows_for_log(entries: pd.DataFrame, log: Mapped, language: str) -> Append:
    """Entries as rows under the columns that the call log has, in the language of its book."""
    names = [name for name in log.positions if name in LOG_COLUMNS]
    if log.customer:
        names.remove("customer")
    rows = []
    for row in log_rows(entries, names, language):
        rows.append([as_plain_value(row.get(name), "text") for name in names])
    columns = tuple(log.origin.columns[log.positions[name]] for name in names)
    keys = tuple(entries["key"])
    at = log.origin
    return Append(at.sheet, at.header_row, columns, rows, keys, tuple(names))


def full_output(
    made: Placed, *, link_columns: bool = False, unkept: str = "", made_at: str = ""
) -> Output:
    """All that a refresh writes; `unkept` says why answers cannot go into the sheet of settings.

    The schedule says the time `made_at`, where one is given, with the day of the run.
    """
    book = replace(made.book, unkept=unkept)
    planning = Planning(book)
    also = {name for name in book.settings.also if name not in GO_WHEN_DELETED}
    names = [
        name
        for name, report in REPORTS.items()
        if name in also or (name not in book.deleted and report.written(planning))
    ]
    pages = _pages(planning, names, with_schedule=True, with_tasks=True)
    if made_at:
        pages = _with_time(pages, book, made_at)
    output = Output(
        pages,
        append=made.append,
        fills=made.fills,
        as_of=book.as_of,
        language=book.language,
        link_columns=link_columns,
        stays=ASKED_PAGES,
        capacity=capacity_line(planning.capacity),
        answers=None if unkept else _rows_for_settings(book),
    )
    customers = book.mapped.get("customers")
    has_place = customers is not None and not customers.more
    added = _added_columns(planning, customers if has_place else None)
    if not has_place:
        # Neither customers gathered from a log nor those on a tab for each rep have one sheet
        # for the columns to stand in.
        page = added.as_page(named=customers is not None)
        return replace(output, pages=[*output.pages, page])
    return replace(output, added=added)


def _rows_for_settings(book: Book) -> Append | None:
    """New answers as rows under the columns of the sheet of settings; None where there are none.

    Of a book without such a sheet they are for one that has its columns first.
    """
    if not book.unsaid:
        return None
    rows: list[list[Cell]] = [[answer.key, answer.value] for answer in book.unsaid]
    at = book.mapped.get(SETTINGS.name)
    if at is None or not {"setting", "value"} <= at.positions.keys():
        return Append(SETTINGS.title, NO_ROW, (1, 2), rows)
    places = (at.positions["setting"], at.positions["value"])
    columns = tuple(at.origin.columns[place] for place in places)
    return Append(at.title, at.origin.header_row, columns, rows)


def partial_output(
    book: Book, names: Collection[str], *, customer: str = "", refused: str = ""
) -> Output:
    """These reports alone, and no columns; rows for the log where the schedule is among them.

    `customer` is whose the diary page is, `refused` says why the log cannot take the rows.
    """
    writes_schedule, writes_tasks = SCHEDULE in names, TO_DO in names
    made = placed(book, refused) if writes_schedule else Placed(book, None)
    planning = Planning(made.book)
    pages = _pages(
        planning,
        names,
        customer=customer,
        with_schedule=writes_schedule,
        with_tasks=writes_tasks,
    )
    capacity = capacity_line(planning.capacity) if writes_schedule else ""
    return Output(
        pages,
        append=made.append,
        as_of=book.as_of,
        language=book.language,
        capacity=capacity,
    )


def questions_output(book: Book) -> Output:
    """The questions that are open alone: what else stands in the book stays as it is."""
    return replace(partial_output(book, (PLEASE_ANSWER,)), whole=False)


def _pages(
    planning: Planning,
    names: Collection[str],
    *,
    customer: str = "",
    with_schedule: bool,
    with_tasks: bool,
) -> list[Page]:
    """The pages of these reports; with the schedule or To do also what the next run reads of them.

    That is the sheet of entries, and with the schedule that of the planned calls, where there are
    any.
    """
    book = planning.book
    sheets: dict[str, pd.DataFrame] = {}
    for name in names:
        whose = {"customer": customer} if customer and name == DIARY else {}
        sheets |= REPORTS[name](planning, **whose)
    if with_schedule or with_tasks:
        calls = None if with_schedule else book.earlier
        tasks = None if with_tasks else book.tasks.earlier
        entries = diary(book.entries[:calls], book.tasks.done[:tasks])
        sheets |= {ENTRIES.title: entries} if len(entries) else {}
    if RUN.title in sheets:
        about = sheet_rows(names, book.deleted, with_diary=ENTRIES.title in sheets)
        more = pd.DataFrame(about, columns=RUN.names, dtype="str")
        sheets[RUN.title] = pd.concat([sheets[RUN.title], more], ignore_index=True)
    if with_schedule:
        planned = plan_record(planning.accounts, planning.plan_history, book.as_of)
        sheets |= {PLANNED_CALLS.title: planned} if len(planned) else {}
        sheets |= {} if book.whole is None else {WHOLE_LIST.title: book.whole}
        offered = {"purpose": _purposes(planning)}
        if book.language != ENGLISH:
            offered["outcome"] = usual_outcomes(book)
        return _dated(present(sheets, offered, currency=book.currency), book)
    return _dated(present(sheets, currency=book.currency), book)


def _purposes(planning: Planning) -> list[str]:
    """Words to choose from for what a call was for: the book's own, and those of the playbook."""
    words = usual_purposes(planning.book)
    if goes_by_playbook(planning.book):
        from toolkit.planning.playbook_tasks import purposes_of_calls

        known = set(map(fold, words))
        of_steps = purposes_of_calls(planning)
        if "playbook" not in planning.book.mapped:
            language = catalogue(planning.book.language)
            of_steps = [language.say_at(word, "playbook.purpose") for word in of_steps]
        words += [word for word in of_steps if fold(word) not in known]
    return words


def _dated(pages: list[Page], book: Book) -> list[Page]:
    """The pages, with the day they were made for those that are kept or shown to others."""
    dated = []
    for page in pages:
        is_dated = page.key in ASKED_PAGES or len(page.blocks) > 1
        dated.append(replace(page, as_of=book.as_of) if is_dated else page)
    return dated


def _with_time(pages: list[Page], book: Book, made_at: str) -> list[Page]:
    """The pages, of which the schedule says when it was made: a job that stopped is seen by it."""
    timed = []
    for page in pages:
        is_schedule = page.key == fold(CALL_SCHEDULE.page)
        timed.append(replace(page, as_of=book.as_of, made_at=made_at) if is_schedule else page)
    return timed


def diary(calls: pd.DataFrame, tasks: pd.DataFrame) -> pd.DataFrame:
    """The sheet of entries: calls, then tasks that are done; without any no column for them."""
    if not len(tasks):
        return calls.drop(columns="task", errors="ignore")
    return pd.concat([calls, tasks], ignore_index=True)


def _added_columns(planning: Planning, customers: Mapped | None) -> AddedColumns:
    """What a refresh puts beside the customers; it has no place there where nobody listed them."""
    frame = planning.added_columns
    listed = planning.book.tables["customers"].loc[frame.index]
    ids = _texts(listed["customer_id"])
    names = tuple(_texts(listed["name"]))
    if customers is None:
        return AddedColumns(frame, ids, sheet="", header_row=0, names=names)
    columns = {
        name: customers.origin.columns[position] for name, position in customers.positions.items()
    }
    name_column = columns.get("name", 0)
    return AddedColumns(
        frame,
        ids,
        sheet=customers.origin.sheet,
        header_row=customers.origin.header_row,
        id_column=columns.get("customer_id", name_column),
        name_column=name_column,
        within=tuple(columns.values()),
        names=names,
    )


def _texts(cells: "pd.Series[str]") -> list[str | None]:
    return [None if pd.isna(cell) else str(cell) for cell in cells]
