"""A book from the sheets of a store: read, matched with customers, checked, entries taken in."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from toolkit.book import Book
from toolkit.entries.answered_questions import Answers, is_of_questions, read_answers
from toolkit.entries.deleted_sheets import deleted_sheets, lost_diary
from toolkit.entries.filled import NOTHING_FILLED, Filled
from toolkit.entries.last_plan import LastPlan, last_plan_of
from toolkit.entries.understood import Said, language_of_unread, understood_by
from toolkit.errors import told_in_language
from toolkit.large.large_log import LargeLog, TablesWithLog
from toolkit.loading.check_steps import (
    check_collapsed,
    check_rows,
    check_sheets,
    tell_language,
    told_once,
)
from toolkit.loading.customer_steps import (
    list_customers,
    recall_tiers,
    settled_names,
    take_own_classes,
)
from toolkit.loading.draft import Draft, draft_of
from toolkit.loading.log_steps import (
    add_one_currency_only,
    calls_of,
    leave_out_void,
    match_logs,
    read_calls,
    said_in_entries,
)
from toolkit.loading.read_otherwise import tell_attempts_turned, tell_reading_changes
from toolkit.loading.task_steps import take_done_tasks
from toolkit.loading.typed_in import TypedIn, typed_in
from toolkit.matching.customer_index import Customers
from toolkit.reading.mapped import Conformed
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.settings.day_of_run import Day

if TYPE_CHECKING:
    from toolkit.large.kept_table import KeptTable
    from toolkit.large.staying_log import Staying


def load_book(
    sheets: Mapping[str, RawSheet | pd.DataFrame],
    *,
    name: str,
    as_of: Day,
    epoch: int = 1900,
    toml: Path | None = None,
    given: Mapping[str, str] | None = None,
    filled: Filled = NOTHING_FILLED,
    changed: Mapping[str, str] | None = None,
    kept: Mapping[str, "KeptTable"] | None = None,
) -> Book:
    """Understand raw sheets, step by step.

    `as_of` as a date wins over the setting of that name, which wins over a function's today. Beside
    the sheets: what our own sheets were `filled` with, the titles of those that people `changed`
    (with what), and the tables that were `kept` where they are, as they are large.
    Raises DataError for a book with neither customers nor a log, SettingsError for a setting that
    cannot be.
    """
    raw_sheets = {title: as_raw_sheet(sheet, title) for title, sheet in sheets.items()}
    questions = filter(is_of_questions, filled.typed)
    said = Said(raw_sheets, name, as_of, epoch, toml, given or {})
    answers = read_answers(questions)
    said, staying = _sheets_to_read(said, kept or {}, answers)
    with told_in_language(partial(language_of_unread, said)):
        understood, answers = understood_by(said, answers)

    entered = typed_in(filled, answers, understood, said.sheets)
    draft = draft_of(understood, entered, said.sheets)
    _read_sheets(draft, entered, filled, changed or {})
    list_customers(draft)
    take_own_classes(draft)
    recall_tiers(draft, filled.tiers)
    customers, counted = _match_logs(draft, staying, entered.found)
    tell_attempts_turned(draft, filled.run)
    _leave_out_what_does_not_count(draft)
    check_collapsed(draft, filled.run, counted)
    ticks = take_done_tasks(draft, customers)
    if draft.large is not None:
        draft.tables = TablesWithLog(draft.tables, "calls", draft.large)
    last_plan = _last_plan(draft, filled.plan)
    as_said = said_in_entries(draft, customers)
    return Book(
        name=name,
        tables=draft.tables,
        mapped=draft.mapped,
        problems=told_once(draft),
        settings=draft.settings,
        origins=draft.origins,
        as_of=draft.today,
        entries=draft.entries,
        said=as_said,
        unread=entered.found.unread,
        earlier=0 if filled.entries is None else len(filled.entries),
        tasks=draft.tasks,
        ticks=ticks,
        last_plan=last_plan,
        whole=filled.whole,
        left_out=draft.left_out,
        left_rows=draft.left_rows,
        order_remarks=draft.order_remarks,
        near_names=draft.near_names,
        language=draft.language,
        currency=draft.currency,
        foreign=draft.foreign,
        answers=answers,
        unsaid=answers.unsaid(said.setting_rows),
        deleted=deleted_sheets(filled.run, filled.ours, draft.settings.also),
        large=draft.large,
        our_titles=filled.ours or {},
    )


def _read_sheets(
    draft: Draft, entered: TypedIn, filled: Filled, changed: Mapping[str, str]
) -> None:
    """The tables as they stand, and what is told of the sheets that they were read from."""
    read_calls(draft, entered.earlier)
    tell_reading_changes(draft, filled.run)
    draft.problems += lost_diary(filled.run, filled.ours)
    tell_language(draft)
    check_sheets(draft, changed)


def _match_logs(
    draft: Draft, staying: "Staying | None", found: Conformed
) -> tuple[Customers, dict[str, int]]:
    """Say of each row of a log whose it is; by what one is found, and how many rows were read."""
    aliases = settled_names(draft)
    customers = Customers(draft.tables["customers"], aliases, draft.settings.country)
    match_logs(draft, customers)
    counted = {table: len(frame) for table, frame in draft.tables.items()}
    if staying:
        draft.large = _large_log(draft, staying, found, customers)
        counted["calls"] = draft.large.rows
    # Only now, as what is checked of the sheet of aliases are its own rows.
    draft.tables["aliases"] = aliases
    return customers, counted


def _leave_out_what_does_not_count(draft: Draft) -> None:
    leave_out_void(draft)
    add_one_currency_only(draft)
    check_rows(draft)


def _last_plan(draft: Draft, plan: pd.DataFrame | None) -> LastPlan:
    """The plan of the run before, and what is wrong with it among the problems."""
    last_plan, problems = last_plan_of(
        plan,
        as_of=draft.today,
        customers=draft.tables["customers"],
        calls_of=partial(calls_of, draft),
    )
    draft.problems += problems
    return last_plan


def _sheets_to_read(
    said: Said, kept: Mapping[str, "KeptTable"], answers: Answers
) -> tuple[Said, "Staying | None"]:
    """What is read of a book with tables that were `kept`; its log, where that stays there."""
    if not kept:
        return said, None
    from toolkit.large.staying_log import sheets_to_read

    sheets, staying = sheets_to_read(said, kept, answers)
    return replace(said, sheets=sheets), staying


def _large_log(
    draft: Draft, staying: "Staying", found: Conformed, customers: Customers
) -> LargeLog:
    """The log that stays in its engine, with what was typed since."""
    from toolkit.large.log_of_book import log_of_book

    calls, settings = draft.tables["calls"], draft.settings
    return log_of_book(staying, found, calls, customers, settings, draft.problems, draft.today)
