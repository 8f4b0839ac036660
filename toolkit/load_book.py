"""A book from the sheets of a store: read, matched with customers, checked, entries taken in."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from toolkit.book import Book
from toolkit.checks.customer_checks import (
    check_aliases,
)
from toolkit.checks.last_order import about_last_order
from toolkit.checks.one_currency import FOREIGN, in_one_currency
from toolkit.checks.order_amounts import Remark
from toolkit.checks.order_states import counting
from toolkit.checks.sheet_checks import changed_by_hand, check_choices, check_headings
from toolkit.checks.status_checks import with_active_flag
from toolkit.checks.table_checks import check_tables
from toolkit.checks.tiers_known import with_own_classes
from toolkit.entries.all_entries import read_entries, read_tasks, typed_into_copies
from toolkit.entries.answered_questions import is_of_questions, read_answers
from toolkit.entries.collapsed import collapsed, no_customers
from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected
from toolkit.entries.deleted_sheets import deleted_sheets, lost_diary
from toolkit.entries.last_plan import last_plan_of
from toolkit.entries.last_reading import attempts_last, counts_last, read_last
from toolkit.entries.last_tiers import TierSheet, with_last_tiers
from toolkit.entries.log_rows import as_calls
from toolkit.entries.reading_changes import Reached, attempts_turned, reading_changes
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.taken_in import left_waiting, with_entries
from toolkit.entries.tasks_taken import Tick, take_tasks
from toolkit.entries.typed_ratings import with_ratings
from toolkit.entries.typed_tasks import TypedTasks
from toolkit.entries.understood import Said, understood_by
from toolkit.large.large_log import LargeLog, TablesWithLog
from toolkit.matching.call_success import (
    ATTEMPT,
    SUCCESS,
    header_with_outcomes,
    with_reached,
    with_success,
)
from toolkit.matching.customer_index import Customers
from toolkit.matching.customer_list import with_accounts
from toolkit.matching.former_ids import former_ids
from toolkit.matching.gathered_customers import gathered
from toolkit.matching.incomplete_rows import incomplete
from toolkit.matching.listed_twice import report_twice, report_twice_gathered
from toolkit.matching.logs import later_than, matched
from toolkit.matching.planned_calls import with_planned
from toolkit.matching.respondents import with_reps
from toolkit.parsing.cells import How
from toolkit.problem import Problem
from toolkit.reading.mapped import Conformed, Mapped
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.reading.table_titles import is_form
from toolkit.schema.inputs import INPUTS
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.settings import Settings
from toolkit.settings.choices import Origins, settled
from toolkit.settings.day_of_run import Day
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from toolkit.large.kept_table import KeptTable

CUSTOMER_KEYS = ("customer_id", "name", "contact_person", "email")
"""Columns by which a row of the list is known: the first one that is filled is its id."""


@dataclass
class _Draft:
    """A book in the making: its steps replace tables and add problems, and nothing else."""

    sheets: Mapping[str, RawSheet]
    settings: Settings
    origins: Origins
    today: dt.date
    tables: dict[str, pd.DataFrame]
    mapped: dict[str, Mapped]
    logs: dict[str, Mapped]
    """Where each log stands; the sheet of entries in place of a call log that there is not."""
    problems: list[Problem] = field(default_factory=list)
    left_out: dict[str, dict[str, int]] = field(default_factory=dict)
    left_rows: dict[str, "pd.Index[Any]"] = field(default_factory=dict)
    order_remarks: tuple[Remark, ...] = ()
    near_names: dict[str, str] = field(default_factory=dict)
    currency: str = ""
    foreign: pd.DataFrame = field(default_factory=FOREIGN.copy)


def load_book(
    sheets: Mapping[str, RawSheet | pd.DataFrame],
    *,
    name: str,
    as_of: Day,
    epoch: int = 1900,
    toml: Path | None = None,
    given: Mapping[str, str] | None = None,
    typed: Iterable[TypedRow] = (),
    earlier: pd.DataFrame | None = None,
    plan: pd.DataFrame | None = None,
    tiers: TierSheet | None = None,
    last_run: pd.DataFrame | None = None,
    whole: pd.DataFrame | None = None,
    collected: Collected = NOTHING_COLLECTED,
    ours: Mapping[str, str] | None = None,
    changed: Mapping[str, str] | None = None,
    kept: Mapping[str, "KeptTable"] | None = None,
) -> Book:
    """Understand raw sheets, step by step.

    `as_of` as a date wins over the setting of that name, which wins over a function's today. Beside
    the sheets: the rows `typed` into our schedule, the sheet of `earlier` entries, that of
    the last `plan`, the one with the `tiers` of the run before, the sheet Run of the `last_run`,
    what the `whole` list says that this book was made of, what was `collected` from here, the
    titles of the sheets of `ours` that are there, by key (None: not known), those that people
    `changed` (with what), and the tables that were `kept` where they are, as they are large.
    Raises DataError for a book with neither customers nor a log, SettingsError for a setting that
    cannot be.
    """
    raw_sheets = {title: as_raw_sheet(sheet, title) for title, sheet in sheets.items()}
    typed = tuple(typed)
    answers = read_answers(filter(is_of_questions, typed))
    said = Said(raw_sheets, name, as_of, epoch, toml, given or {})
    staying = None
    if kept:
        from toolkit.large.staying_log import sheets_to_read

        raw_sheets, staying = sheets_to_read(said, kept, answers)
        said = replace(said, sheets=raw_sheets)
    understood, answers = understood_by(said, answers)
    settings, origins, today, how, found = understood
    told: list[Problem] = answers.problems()
    typed = tuple(row for row in typed if not is_of_questions(row))
    copied = typed_into_copies(found.unread, raw_sheets, TO_DO)
    tasks, typed, earlier = read_tasks(typed, earlier, how, today, told, copies=copied)
    copies = typed_into_copies(found.unread, raw_sheets)
    news = found.tables["news"]["item"]
    entries, problems = read_entries(
        typed, copies, earlier, settings, how, today, news=news, collected=collected
    )
    log = None
    if len(entries):
        found, log, entries = with_entries(found, entries, earlier, raw_sheets, how)
    draft = _draft_of(found, log, raw_sheets, settings, origins, today)
    draft.problems += problems + told
    at = draft.mapped.get("calls")
    if at is not None and any(is_form(sheet.title) for sheet in at.sheets):
        draft.tables["calls"] = with_reps(
            draft.tables["calls"], draft.tables["team"], draft.tables["customers"]
        )
    if at is None or not at.takes_no_rows:
        draft.problems += left_waiting(entries, earlier, has_log=at is not None)
    if at is not None:
        calls = draft.tables["calls"]
        draft.tables["calls"] = with_planned(calls, at, draft.problems)
    draft.problems += _reading_changes(draft, last_run)
    draft.problems += lost_diary(last_run, ours)
    _check_sheets(draft, changed or {})
    _list_customers(draft)
    _take_own_classes(draft)
    _recall_tiers(draft, tiers)
    aliases = _with_settled_names(draft)
    customers = Customers(draft.tables["customers"], aliases, settings.country)
    _match_logs(draft, customers)
    rows = {table: len(frame) for table, frame in draft.tables.items()}
    large = None
    if staying:
        from toolkit.large.log_of_book import log_of_book

        large = log_of_book(
            staying, found, draft.tables["calls"], customers, draft.settings, draft.problems, today
        )
        rows["calls"] = large.rows
    draft.problems += _attempts_turned(draft, last_run, large)
    draft.tables["aliases"] = aliases
    _leave_out_void(draft)
    _add_one_currency_only(draft)
    if "orders" in draft.mapped:
        orders, now = draft.tables["orders"], pd.Timestamp(today)
        draft.problems[:0] = about_last_order(orders, draft.mapped["orders"], now)
    check_tables(
        draft.tables,
        draft.mapped,
        draft.settings,
        today,
        draft.problems,
        day_first=how.day_first,
    )
    if not draft.settings.accept_fewer:
        fewer = collapsed(counts_last(last_run), rows, draft.mapped)
        draft.problems += fewer or no_customers(rows, draft.mapped)
    ticks: tuple[Tick, ...] = ()
    tasks = _with_ids_of_now(draft, tasks, customers)
    if len(tasks.done) or tasks.drafts_of(TO_DO.name):
        taken = take_tasks(draft.tables, draft.mapped, tasks, how, draft.problems, as_of=today)
        draft.tables, tasks, ticks = taken
    if large is not None:
        draft.tables = TablesWithLog(draft.tables, "calls", large)
    last_plan, about_plan = last_plan_of(
        plan,
        as_of=today,
        customers=draft.tables["customers"],
        calls_of=partial(_calls_of, draft, large),
    )
    draft.problems += about_plan
    as_said = _as_said(draft, entries, customers, how, large)
    return Book(
        name=name,
        tables=draft.tables,
        mapped=draft.mapped,
        problems=_each_once(draft),
        settings=draft.settings,
        origins=draft.origins,
        as_of=today,
        entries=entries,
        said=as_said,
        unread=found.unread,
        earlier=0 if earlier is None else len(earlier),
        tasks=tasks,
        ticks=ticks,
        last_plan=last_plan,
        whole=whole,
        left_out=draft.left_out,
        left_rows=draft.left_rows,
        order_remarks=draft.order_remarks,
        near_names=draft.near_names,
        currency=draft.currency,
        foreign=draft.foreign,
        answers=answers,
        unsaid=answers.unsaid(said.setting_rows),
        deleted=deleted_sheets(last_run, ours, settings.also),
        large=large,
        our_titles=ours or {},
    )


def _as_said(
    draft: _Draft, entries: pd.DataFrame, customers: Customers, how: How, large: LargeLog | None
) -> pd.DataFrame:
    """All entries as typed rows of a log; a log in memory without ratings gets theirs."""
    if not len(entries):
        return pd.DataFrame()
    said = matched(as_calls(entries, how), draft.logs["calls"], customers, [])
    said = with_reached(said, draft.settings)
    at = draft.mapped.get("calls")
    if at is not None and large is None and "rating" not in at.positions:
        draft.tables["calls"] = with_ratings(draft.tables["calls"], said)
    return said


# ------------------------------------------------------------------------------------ reading


def _logs_among(mapped: Mapping[str, Mapped]) -> dict[str, Mapped]:
    """The logs of a book, in the order in which their problems are told: cases before promises."""
    names = dict.fromkeys(["calls", "orders", "cases", *mapped])
    return {name: mapped[name] for name in names if name in mapped and INPUTS[name].is_log}


def _draft_of(
    found: Conformed,
    log_with_entries: Mapped | None,
    sheets: Mapping[str, RawSheet],
    settings: Settings,
    origins: Origins,
    today: dt.date,
) -> _Draft:
    """The tables as they were read; `log_with_entries` may be none of them, but our own sheet."""
    logs = _logs_among(found.mapped)
    if log_with_entries:
        logs["calls"] = log_with_entries
    return _Draft(
        sheets=sheets,
        settings=settings,
        origins=origins,
        today=today,
        tables=dict(found.tables),
        mapped=found.mapped,
        logs=logs,
        problems=list(found.problems),
    )


# ------------------------------------------------------------------- checking, and whose rows are


def _with_ids_of_now(draft: _Draft, tasks: TypedTasks, customers: Customers) -> TypedTasks:
    """The tasks with the ids of customers who are called otherwise now than they were then."""
    if not (said := tasks.customers()):
        return tasks
    logs = {name: draft.tables[name] for name in draft.logs}
    return replace(tasks, now=former_ids(said, customers, logs))


def _check_sheets(draft: _Draft, changed: Mapping[str, str]) -> None:
    """Report what is to be said of whole sheets, and log rows that name nobody or no day."""
    draft.problems += [changed_by_hand(title, what) for title, what in changed.items()]
    for at in draft.mapped.values():
        draft.problems += check_headings(at)
    draft.problems += check_choices(draft.settings, draft.origins, draft.sheets)
    for log, at in draft.logs.items():
        incomplete(draft.tables[log], at, draft.problems)


def _reading_changes(draft: _Draft, last_run: pd.DataFrame | None) -> list[Problem]:
    """What is read otherwise than the last run did."""
    said = settled(draft.settings, draft.origins, "column")
    return reading_changes(read_last(last_run), draft.mapped, said, partial(_outcomes_in, draft))


def _attempts_turned(
    draft: _Draft, last_run: pd.DataFrame | None, large: LargeLog | None
) -> list[Problem]:
    """Attempts of the last run that would count as contacts, as the outcome is read otherwise."""
    attempts, at = attempts_last(last_run), draft.mapped.get("calls")
    if not attempts or at is None or large is not None:
        return []
    success = draft.tables["calls"]["success"]
    now = Reached(int((success == ATTEMPT).sum()), int((success == SUCCESS).sum()))
    said = settled(draft.settings, draft.origins, "column")
    find_outcome = partial(_outcomes_in, draft)
    return attempts_turned(read_last(last_run), attempts, now, at, said, find_outcome)


def _outcomes_in(draft: _Draft, at: Mapped) -> str:
    """The unused header of a sheet under which known outcomes stand; "" for none."""
    if at.frame not in draft.sheets:
        return ""
    return header_with_outcomes(draft.sheets[at.frame], at.unmapped, draft.settings)


def _list_customers(draft: _Draft) -> None:
    """Say which rows of the list stand for a customer; without a list gather it from the logs."""
    tables, mapped, problems = draft.tables, draft.mapped, draft.problems
    if "customers" in mapped:
        customers = tables["customers"]
        customers = customers.assign(owner=_in_one_spelling(customers["owner"]))
        customers = with_active_flag(customers, mapped["customers"])
        customers = with_accounts(customers, mapped["customers"], problems)
        report_twice(customers, mapped["customers"], problems)
        tables["customers"] = customers
        return
    logs = [name for name in ("calls", "orders") if name in mapped]
    customers = gathered([tables[name] for name in logs])
    first = mapped[logs[0]]
    report_twice_gathered(customers, first, problems)
    titles = " and ".join(mapped[name].title for name in logs)
    problems.append(
        Problem(
            sheet=first.title,
            problem=f"there is no list of customers; {len(customers)} were gathered from {titles}",
            fix="Add a sheet Customers for tiers by revenue, reps, phones and days without calls.",
            severity="note",
            count=len(customers),
        )
    )
    tables["customers"] = customers


def _take_own_classes(draft: _Draft) -> None:
    """Rate customers by the classes in their list, where it has any and nobody said otherwise."""
    if "customers" not in draft.mapped:
        return
    at, customers = draft.mapped["customers"], draft.tables["customers"]
    found = with_own_classes(customers, at, draft.settings, draft.origins, draft.problems)
    draft.tables["customers"] = found.customers
    draft.settings = replace(draft.settings, tier_method=found.method)
    draft.origins = {**draft.origins, "tier_method": found.origin}


def _recall_tiers(draft: _Draft, tiers: TierSheet | None) -> None:
    """Say beside each customer which tier it had, and which one was about to come."""
    at = draft.mapped.get("customers")
    columns = []
    if at:
        known = [at.positions[name] for name in CUSTOMER_KEYS if name in at.positions]
        columns = [at.origin.columns[position] for position in known]
    draft.tables["customers"] = with_last_tiers(draft.tables["customers"], tiers, columns)


def _in_one_spelling(names: "pd.Series[str]") -> "pd.Series[str]":
    """Names of people, each in the spelling that is met first, with single blanks."""
    spelling: dict[str, str] = {}
    for name in dict.fromkeys(names.dropna().tolist()):
        spelling.setdefault(fold(name), " ".join(name.split()))
    return names.map(lambda name: spelling[fold(name)], na_action="ignore").astype(names.dtype)


def _with_settled_names(draft: _Draft) -> pd.DataFrame:
    """Other names of customers: those of the sheet, and those that a person settled."""
    said = settled(draft.settings, draft.origins, "name")
    aliases = draft.tables["aliases"]
    if not said:
        return aliases
    named = {name: customer for name, (customer, _) in said.items() if customer}
    names = {"alias": list(named), "customer": list(named.values())}
    return pd.concat([aliases, pd.DataFrame(names, dtype="str").reindex(columns=aliases.columns)])


def _match_logs(draft: _Draft, customers: Customers) -> None:
    """Give every row of a log its customer, and every call its success."""
    tables, problems = draft.tables, draft.problems
    check_aliases(tables["aliases"], draft.mapped, customers, problems)
    for log, at in draft.logs.items():
        tables[log] = matched(tables[log], at, customers, problems, draft.near_names)
        later_than(draft.today, tables[log], at, problems)
    calls = draft.logs.get("calls")
    tables["calls"] = with_success(tables["calls"], calls, draft.settings, draft.today, problems)


def _calls_of(draft: _Draft, large: LargeLog | None, customers: "pd.Series[Any]") -> pd.DataFrame:
    """The days of all calls of some customers, by their ids."""
    names = ["customer_id", "date"]
    if large is not None:
        return large.of_customers(customers, names)
    calls = draft.tables["calls"]
    return calls.loc[calls["customer_id"].isin(customers), names]


def _leave_out_void(draft: _Draft) -> None:
    """Leave out orders and invoices that are no sale, and say how many, by what stands there."""
    for table in ("orders", "invoices"):
        if table in draft.mapped:
            rows, at = draft.tables[table], draft.mapped[table]
            found = counting(rows, at, pd.Timestamp(draft.today), draft.problems)
            draft.tables[table] = found.rows
            if table == "orders":
                draft.order_remarks = found.remarks
            if found.left_out:
                draft.left_out[table] = found.left_out
            if len(found.rows) < len(rows):
                draft.left_rows[table] = rows.index.difference(found.rows.index)


def _add_one_currency_only(draft: _Draft) -> None:
    """Convert amounts of other currencies, or leave them apart."""
    found = in_one_currency(draft.tables, draft.mapped, draft.settings.currency, draft.problems)
    draft.tables, draft.foreign, draft.currency = found.tables, found.foreign, found.home


def _each_once(draft: _Draft) -> list[Problem]:
    """All problems; a sheet that is read as orders and invoices reports its cells twice."""
    orders, invoices = draft.mapped.get("orders"), draft.mapped.get("invoices")
    if orders and invoices and orders.frame == invoices.frame:
        return list(dict.fromkeys(draft.problems))
    return draft.problems
