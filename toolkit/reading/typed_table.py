"""One raw sheet made into a table: rows that are data, each value typed by its column's kind."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.parsing.cells import EPOCHS, How, as_text
from toolkit.parsing.dates import SEVERAL, order_of, read_span
from toolkit.parsing.numbers import read_currencies
from toolkit.parsing.typed_columns import empty_column, read_column
from toolkit.problem import Problem, as_shown
from toolkit.reading.data_rows import data_rows
from toolkit.reading.days_by_year import with_first_days
from toolkit.reading.days_in_parts import with_days_of_parts
from toolkit.reading.days_of_month import with_whole_days
from toolkit.reading.dittos import without_dittos
from toolkit.reading.exports.export_profile import Export, spelled
from toolkit.reading.flag_headers import says_times_a_year
from toolkit.reading.grouped_rows import filled_down
from toolkit.reading.header_problems import (
    check_no_header_is_a_name,
    header_problems,
    no_customer_column,
)
from toolkit.reading.mapped import Mapped, cell_problem
from toolkit.reading.month_headers import MonthOfSheet
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.reached_marks import with_marks_read
from toolkit.reading.settled_headers import Headers
from toolkit.reading.units import factor
from toolkit.schema.channels import INBOUND
from toolkit.schema.model import Column, Table
from toolkit.words.folding import fold

DAYS_A_YEAR = 364
"""As the cadences count them: whole weeks."""
MOST_PROBLEMS_A_COLUMN = 5000
CUSTOMER_KEYS = ("customer_id", "name", "contact_person", "last_name", "email")
"""Columns of which a list of customers needs one."""
LOG_DAYS = (("calls", "date"), ("orders", "date"))
"""Columns without which a log counts for nothing."""
MONEY_COLUMNS = {
    "customers": "revenue",
    "orders": "amount",
    "invoices": "amount",
    "giving": "cost",
}
"""The money of each table that has a column for its currency."""


class TypedTable(NamedTuple):
    """A sheet as a table: every declared column typed, how it was found, what cannot be read.

    `month` is the one whose days stand in it, if days alone do.
    """

    frame: pd.DataFrame
    mapped: Mapped
    problems: list[Problem]
    month: MonthOfSheet | None = None


def type_table(
    sheet: RawSheet,
    title: str,
    table: Table,
    headers: Headers,
    ways: Mapping[str, How],
    month: MonthOfSheet | None = None,
    today: dt.date | None = None,
) -> TypedTable:
    """Type one raw sheet; `ways` says how each column is read, `month` of which one its days are.

    By `today` the year is known of days whose month stands beside them, and no year.
    Raises DataError where nothing names the customers.
    """
    mapped = _mapped(sheet, title, table, headers)
    problems = header_problems(sheet, mapped, headers, table)
    if table.name == "customers" and mapped.positions.keys().isdisjoint(CUSTOMER_KEYS):
        raise no_customer_column(mapped, headers)
    raw, found = data_rows(sheet, mapped)
    problems += found
    if table.name == "customers":
        check_no_header_is_a_name(raw, mapped, table)
    raw = _with_customers_number(raw, headers)
    raw = with_marks_read(raw, mapped)
    raw, found = filled_down(raw, table, mapped)
    problems += found
    raw, mapped, found = with_days_of_parts(raw, table, mapped, today)
    problems += found
    raw, found = with_whole_days(raw, table, mapped, month)
    problems += found
    used = month if found else None
    raw, found = with_first_days(raw, table, mapped)
    problems += found
    if table.name == "holidays" and "date" in mapped.positions:
        raw, found = _every_day(raw, mapped, ways["date"])
        problems += found
    frame, found = _typed_columns(raw, table, mapped, ways, sheet.export)
    if headers.are_prices:
        frame = _price_times_quantity(frame)
    if table.name == "customers" and says_times_a_year(mapped.header("cadence_override")):
        frame = _days_between(frame)
    return TypedTable(frame, mapped, problems + found, used)


def _mapped(sheet: RawSheet, title: str, table: Table, headers: Headers) -> Mapped:
    typed = sheet.headers
    rows = sheet.cells.index
    used = headers.positions
    money = next((i for i, column in used.items() if column == MONEY_COLUMNS.get(table.name)), None)
    shown = "" if money is None else sheet.shown.get(sheet.origin.columns[money], "")
    return Mapped(
        table=table.name,
        title=sheet.origin.sheet,
        origin=sheet.origin,
        columns={typed[i]: column for i, column in used.items()},
        positions={column: i for i, column in used.items()},
        unmapped=[header for i, header in enumerate(typed) if i not in used and header],
        last_row=int(rows[-1]) if len(rows) else sheet.origin.header_row,
        frame=title,
        reasons={typed[i]: reason for i, reason in headers.reasons.items()},
        proposed={typed[i]: proposals for i, proposals in headers.proposed.items()},
        headers=tuple(typed),
        customer=sheet.customer,
        rep=sheet.rep,
        is_made=sheet.is_made,
        export=_name_of_export(sheet, table),
        counts=_what_counts(sheet),
        needless=tuple(typed[i] for i in sorted(headers.left)),
        currency=shown,
        latest_of=tuple(i for i, column in used.items() if column == "last_contact")[:-1],
    )


def _name_of_export(sheet: RawSheet, table: Table) -> str:
    """The kind of file that a program wrote, where this table is read from such; else ""."""
    if sheet.export is None or not sheet.export.is_read_as(table.name):
        return ""
    return sheet.export.name


def _what_counts(sheet: RawSheet) -> frozenset[str]:
    """The words for states of an export of which most do not count; none for any other sheet."""
    return sheet.export.counts if sheet.export else frozenset()


# --------------------------------------------------------------------------------- raw columns


def _with_customers_number(raw: pd.DataFrame, headers: Headers) -> pd.DataFrame:
    """The raw log with the customer's number of each call: who called, or who was called."""
    if headers.ends is None:
        return raw
    came_from, went_to = headers.ends
    callers = raw.iloc[:, came_from].to_numpy(dtype=object)
    if headers.callers is None:
        direction = next(i for i, column in headers.positions.items() if column == "direction")
        is_theirs = raw.iloc[:, direction].map(lambda v: isinstance(v, str) and fold(v) in INBOUND)
    else:
        is_theirs = raw.iloc[:, came_from].map(as_text).isin(headers.callers)
    called = raw.iloc[:, went_to].to_numpy(dtype=object)
    with_number = raw.copy(deep=False)
    with_number.isetitem(went_to, np.where(is_theirs, callers, called))
    return with_number


def _every_day(raw: pd.DataFrame, mapped: Mapped, how: How) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows with one for each day of a span of days, all under the row of its sheet."""
    position = mapped.positions["date"]
    cells = raw.iloc[:, position].tolist()
    spans = _spans(cells, how)
    if not any(spans):
        return raw, []
    problems = [
        cell_problem(
            mapped,
            position,
            row,
            value=str(cell).strip(),
            says=f"a span of days; each of its {len(days)} days counts",
            fix="Nothing, if that is so.",
        )
        for row, cell, days in zip(raw.index, cells, spans, strict=True)
        if days
    ]
    dates: list[Any] = []
    for cell, days in zip(cells, spans, strict=True):
        dates += days or [cell]
    counts = [max(1, len(days)) for days in spans]
    with_days = raw.iloc[np.repeat(np.arange(len(raw)), counts)].copy()
    each = np.empty(len(dates), dtype=object)
    each[:] = dates
    with_days.isetitem(position, each)
    return with_days, problems


def _spans(cells: list[Any], how: How) -> list[list[Any]]:
    """Of each cell the days of the span that is written there; none where it is no span."""
    day_first = how.day_first
    if day_first is None:
        day_first = order_of({cell for cell in cells if isinstance(cell, str)})
    epoch = EPOCHS[how.epoch]
    spans: list[list[Any]] = []
    for cell in cells:
        is_text = isinstance(cell, str)
        spans.append(read_span(cell, epoch=epoch, day_first=day_first) if is_text else [])
    return spans


# -------------------------------------------------------------------------------- typed columns


def _typed_columns(
    raw: pd.DataFrame,
    table: Table,
    mapped: Mapped,
    ways: Mapping[str, How],
    export: Export | None,
) -> tuple[pd.DataFrame, list[Problem]]:
    """Every declared column typed, under the rows of the sheet, and what could not be read."""
    columns: dict[str, pd.Series[Any]] = {}
    problems: list[Problem] = []
    left_over: dict[int, list[str]] = {}
    for column in table.columns:
        position = mapped.positions.get(column.name)
        if position is None:
            columns[column.name] = empty_column(column.kind, raw.index)
            continue
        cells, dittos = without_dittos(raw, position, mapped)
        how = with_units(ways[column.name], mapped.headers[position], column, export)
        typed, found = read_column(cells, column.kind, how)
        if column.kind == "date" and column.name not in _MAY_BE_OLD:
            typed, early = _without_early(typed, cells)
            found += early
        for problem in found:
            if problem.problem == SEVERAL:
                left_over.setdefault(problem.position, []).append(problem.value)
        if "notes" not in table.names:
            found = [_without_notes(problem) for problem in found]
        further = [i for i in mapped.latest_of if column.name == "last_contact"]
        for other in further:
            days, others = read_column(raw.iloc[:, other], column.kind, how)
            days, early = _without_early(days, raw.iloc[:, other])
            typed = typed.where(~((typed < days) | typed.isna()), days)
            problems += _placed(others + early, column, mapped, days, position=other)
        columns[column.name] = typed
        problems += dittos
        problems += _placed(found, column, mapped, typed)
    if left_over and "notes" in columns:
        columns["notes"] = _with_left_over(columns["notes"], left_over)
    position = mapped.positions.get(MONEY_COLUMNS.get(table.name, ""))
    if position is not None:
        marks = read_currencies(raw.iloc[:, position], mapped.headers[position])
        columns["currency"] = columns["currency"].fillna(marks)
    return pd.DataFrame(columns, index=raw.index), problems


def _price_times_quantity(frame: pd.DataFrame) -> pd.DataFrame:
    """Orders whose amounts are the prices of one piece, with what each line comes to.

    A line without a number of pieces is one.
    """
    return frame.assign(amount=(frame["amount"] * frame["quantity"].fillna(1)).round(2))


def _days_between(frame: pd.DataFrame) -> pd.DataFrame:
    """Customers with the days between two calls where the list says how many a year they have."""
    times = frame["cadence_override"]
    return frame.assign(cadence_override=(DAYS_A_YEAR / times.where(times > 0)).round())


def with_units(how: How, header: str, column: Column, export: Export | None) -> How:
    """How a column is read, with the unit that its header says, or the program that wrote it."""
    scale = factor(header, column)
    if export is None or column.kind != "minutes":
        return replace(how, scale=scale)
    if spelled(header) in export.in_seconds:
        scale = 1 / 60
    in_hours = True if spelled(header) in export.in_hours else how.in_hours
    if spelled(header) in export.in_minutes:
        in_hours = False
    return replace(how, scale=scale, in_hours=in_hours)


_MAY_BE_OLD = ("customer_since",)
"""Columns of days that may lie long ago."""
_EARLIEST = pd.Timestamp(1990, 1, 1)


def _without_early(
    typed: "pd.Series[Any]", cells: "pd.Series[Any]"
) -> tuple["pd.Series[Any]", list[Problem]]:
    """A column of days without those before 1990, slips or small numbers; each is told."""
    is_early = (typed < _EARLIEST).to_numpy()
    if not is_early.any():
        return typed, []
    told = [
        Problem(
            position=position,
            value=as_shown(cells.iloc[position]),
            problem=f"a day before {_EARLIEST.year}, rather a slip or a small number; not used",
            fix="Type the day with its year, like 2026-11-22.",
        )
        for position in np.flatnonzero(is_early).tolist()
    ]
    return typed.mask(is_early), told


def _without_notes(problem: Problem) -> Problem:
    """A problem in a table without notes, which cannot keep the further days of a cell."""
    if problem.problem != SEVERAL:
        return problem
    return replace(problem, fix="Give each day a row of its own.")


def _with_left_over(
    notes: "pd.Series[Any]", left_over: Mapping[int, list[str]]
) -> "pd.Series[Any]":
    """Notes with the texts, by position, that another column could not hold."""
    longer = notes.astype(object)
    for position, texts in left_over.items():
        before = longer.iloc[position]
        kept = [before] if isinstance(before, str) else []
        longer.iloc[position] = "; ".join([*kept, *texts])
    return longer.astype("str")


# ------------------------------------------------------------------------ problems in their cells


def _placed(
    found: list[Problem],
    column: Column,
    mapped: Mapped,
    typed: "pd.Series[Any]",
    *,
    position: int | None = None,
) -> list[Problem]:
    """One problem a cell; a column that mostly waits for one setting is one problem."""
    if not found:
        return []
    if position is None:
        position = mapped.positions[column.name]
    found = sorted(found, key=lambda problem: problem.position)
    listed: list[Problem] = []
    waiting = [problem for problem in found if problem.undecided]
    if waiting and len(waiting) >= typed.notna().sum():
        listed = [_waiting_as_one(waiting, mapped.table, column)]
        found = [problem for problem in found if not problem.undecided]
    listed += found[:MOST_PROBLEMS_A_COLUMN]
    rest = len(found) - MOST_PROBLEMS_A_COLUMN
    problems = [_in_its_cell(problem, mapped, position, typed.index) for problem in listed]
    if rest > 0:
        problems.append(
            Problem(
                sheet=mapped.title,
                column=mapped.headers[position],
                problem=f"{rest} more cells like these could not be read",
                fix="See the rows above.",
                count=rest,
            )
        )
    return problems


def _waiting_as_one(waiting: list[Problem], table: str, column: Column) -> Problem:
    """All cells that wait for one setting as one problem; an error where a log's days wait."""
    first = waiting[0]
    severity = "error" if (table, column.name) in LOG_DAYS else "warning"
    says = first.problem
    if len(waiting) > 1:
        says = f"{len(waiting)} cells like this: {says}"
    return replace(first, problem=says, severity=severity, count=len(waiting))


def _in_its_cell(found: Problem, mapped: Mapped, position: int, rows: "pd.Index[Any]") -> Problem:
    """A problem that reading a column found, with the sheet and the cell that it is in."""
    return replace(
        found,
        sheet=mapped.title,
        cell=mapped.origin.cell(int(rows[found.position]), position),
        column=mapped.headers[position],
        position=-1,
        undecided=False,
    )
