"""One raw sheet under understood headers, made into a table: rows that are data, and each value typed by the kind of its column."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.errors import DataError
from toolkit.parsing.cells import EPOCHS, How
from toolkit.parsing.dates import SEVERAL, order_of, read_span
from toolkit.parsing.typed_columns import empty_column, read_column
from toolkit.problem import Problem
from toolkit.reading.extra_rows import extra_rows
from toolkit.reading.headers import Headers, factor, likely
from toolkit.reading.mapped import Mapped, header_problem, problem
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema import (
    INBOUND,
    Column,
    Table,
    fold,
    letters,
)
from toolkit.settings.choices import choice_key

MOST_PROBLEMS_A_COLUMN = 5000
KEYS = (
    "customer_id",
    "name",
    "customer",
    "contact_person",
    "last_name",
    "first_name",
    "email",
    "date",
)
"""Columns in which totals and notes below a table stand."""
NEEDED = {
    "orders": ("amount", "Orders give no revenue"),
    "team": ("rep", "its rows hold for nobody"),
    "holidays": ("date", "none of its days is kept free"),
}
"""Columns without which a table says less than it is kept for, and what that means; a log without its day or customer is told where its rows are counted."""


def type_table(
    sheet: RawSheet, title: str, table: Table, found: Headers, ways: Mapping[str, How]
) -> tuple[pd.DataFrame, Mapped, list[Problem]]:
    """One raw sheet with every declared column typed, how it was found, and what could not be read in it; `ways` says how each column is read."""
    problems: list[Problem] = []
    raw, origin, headers = sheet.cells, sheet.origin, sheet.headers
    rows = raw.index
    at = {name: i for i, name in found.positions.items()}
    mapped = Mapped(
        table.name, origin.sheet, origin, {headers[i]: c for i, c in found.positions.items()}, at,
        [h for i, h in enumerate(headers) if i not in found.positions and h], int(rows[-1]) if len(rows) else origin.header_row,
        title, "", {headers[i]: reason for i, reason in found.reasons.items()}, {headers[i]: made for i, made in found.proposed.items()},
        tuple(headers),
    )  # fmt: skip
    _asked(found, headers, table, mapped, problems)
    if table.name == "customers" and not {
        "customer_id",
        "name",
        "contact_person",
        "last_name",
        "email",
    } & set(at):
        _no_key(found, headers, mapped)
    keep = _data_rows(sheet, rows, mapped, problems)
    if keep is not None:
        raw, rows = raw.iloc[keep], rows[keep]
    raw = _with_other_end(raw, found)
    if table.name == "holidays" and "date" in at:
        raw, rows = _every_day(raw, rows, mapped, ways["date"], problems)
    columns: dict[str, pd.Series[Any]] = {}
    kept: dict[int, list[str]] = {}
    for column in table.columns:
        if column.name not in at:
            columns[column.name] = empty_column(column.kind, rows)
            continue
        cells = _without_dittos(raw, rows, at[column.name], mapped, problems)
        unit = replace(ways[column.name], scale=factor(headers[at[column.name]], column))
        typed, told = read_column(cells, column.kind, unit)
        several = [p for p in told if p.problem == SEVERAL]
        if "notes" not in table.names:
            told = [
                replace(p, fix="Give each day a row of its own.") if p.problem == SEVERAL else p
                for p in told
            ]
        typed.index = rows
        columns[column.name] = typed
        _report(told, column, mapped, rows, typed, problems)
        for one in several:
            kept.setdefault(one.position, []).append(one.value)
    if kept and "notes" in columns:
        columns["notes"] = _with_kept(columns["notes"], kept)
    return pd.DataFrame(columns, index=rows), mapped, problems


def _every_day(
    raw: pd.DataFrame, rows: "pd.Index[Any]", mapped: Mapped, how: How, problems: list[Problem]
) -> tuple[pd.DataFrame, "pd.Index[Any]"]:
    """The rows with one for each day of what is written as a span of days, all under the row of its sheet."""
    position = mapped.positions["date"]
    cells = raw.iloc[:, position].tolist()
    day_first = (
        how.day_first
        if how.day_first is not None
        else order_of({c for c in cells if isinstance(c, str)})
    )
    days = [
        read_span(c, epoch=EPOCHS[how.epoch], day_first=day_first) if isinstance(c, str) else []
        for c in cells
    ]
    if not any(days):
        return raw, rows
    for i, held in enumerate(days):
        if held:
            problems.append(
                problem(
                    mapped,
                    "date",
                    rows[i],
                    value=str(cells[i]).strip(),
                    says=f"a span of days; each of its {len(held)} days counts",
                    fix="Nothing, if that is so.",
                    severity="note",
                )
            )
    take = np.repeat(np.arange(len(raw)), [max(1, len(held)) for held in days])
    made = raw.iloc[take].copy()
    each = np.empty(len(take), dtype=object)
    each[:] = [d for c, held in zip(cells, days, strict=True) for d in held or [c]]
    made.isetitem(position, each)
    return made, rows[take]


def _with_other_end(raw: pd.DataFrame, found: Headers) -> pd.DataFrame:
    """The raw log with the customer's number of each call: the one it came from, where it is the customer's call."""
    if found.ends is None:
        return raw
    came_from, went_to = found.ends
    direction = next(i for i, column in found.positions.items() if column == "direction")
    theirs = raw.iloc[:, direction].map(lambda v: isinstance(v, str) and fold(v) in INBOUND)
    whose = np.where(
        theirs,
        raw.iloc[:, came_from].to_numpy(dtype=object),
        raw.iloc[:, went_to].to_numpy(dtype=object),
    )
    made = raw.copy(deep=False)
    made.isetitem(went_to, whose)
    return made


def _no_key(found: Headers, headers: list[str], mapped: Mapped) -> None:
    """Stop where nothing names the customers: everything would be wrong."""
    where = f"Sheet {mapped.title!r}, row {mapped.origin.header_row}"
    asked = [headers[i] for column in ("name", "customer_id") for i in found.asked.get(column, [])]
    if asked:
        raise DataError(f"{where}: {' and '.join(map(repr, asked))} could all hold the customer.\n"
                        f"Settle it with `retain map BOOK --set-column \"{mapped.title}.{asked[0]}=name\"`.")  # fmt: skip
    raise DataError(f"{where}: no column holds the customer's name or id; its headers are: {', '.join(headers)}.\n"
                    "Name one of them 'Customer' or 'Customer ID', or settle it with `retain map`.")  # fmt: skip


def _asked(
    found: Headers, headers: list[str], table: Table, mapped: Mapped, problems: list[Problem]
) -> None:
    """Report headers that claim one column alike, and headers that may mean a column that is missing."""
    for column, positions in found.asked.items():
        names = ", ".join(repr(headers[i]) for i in positions)
        key = choice_key(mapped.title, headers[positions[0]])
        problems.append(
            header_problem(
                mapped,
                positions[0],
                says=f"{names} could all be {table.column(column).label}; none of them is used",
                fix=f"Settle it with `retain map`, or add the setting '{key}' with the value {column}.",
                count=len(positions),
            )
        )
    for i, proposals in found.proposed.items():
        left = [
            p
            for p in proposals
            if p.column not in found.asked and p.column not in found.positions.values()
        ]
        if left and i not in [p for asked in found.asked.values() for p in asked]:
            said = " or ".join(table.column(p.column).label for p in left[:3])
            gainsaid = f" ({left[0].reason})" if ", but " in left[0].reason else ""
            problems.append(
                header_problem(
                    mapped,
                    i,
                    says=f"a header that may mean {said}{gainsaid}; it is not used",
                    fix="Settle it with `retain map`, or leave it.",
                    severity="note",
                )
            )

    taken = list(mapped.columns.values())
    for i, header in enumerate(headers):
        known = (
            i in found.positions
            or i in found.proposed
            or not header
            or fold(header) in found.settled
        )
        if not known and (alike := likely(header, table, taken)):
            said = " or ".join(table.column(p.column).label for p in alike)
            problems.append(
                header_problem(
                    mapped,
                    i,
                    says=f"a header whose letters are like those of {said}; it is not used",
                    fix="Settle it with `retain map`, or leave it.",
                    severity="note",
                )
            )
    column, means = NEEDED.get(table.name, ("", ""))
    if column and column not in taken:
        label = table.column(column).label
        problems.append(
            Problem(
                sheet=mapped.title,
                cell=mapped.header_cell(0),
                problem=f"no column of this sheet is {label}; without it {means}",
                fix="Name the header so, or settle it with `retain map`.",
            )
        )


def _data_rows(
    sheet: RawSheet, rows: "pd.Index[Any]", mapped: Mapped, problems: list[Problem]
) -> Any:
    """Positions of the rows that are data, None when all are; totals, notes and columns without a header are reported."""
    raw = sheet.cells
    for remark in sheet.remarks:
        cell = mapped.origin.cell(remark.row, 0) if remark.row else ""
        problems.append(
            Problem(
                sheet=mapped.title,
                cell=cell,
                value=remark.value,
                problem=remark.problem,
                fix=remark.fix,
                severity=remark.severity,
            )
        )
    for column in sheet.nameless_columns:
        cell = f"{letters(column)}{mapped.origin.header_row}"
        problems.append(
            Problem(
                sheet=mapped.title,
                cell=cell,
                problem="a column without a header; it is not used",
                fix="Give it a header, if it matters.",
                severity="note",
            )
        )
    for row in sheet.repeated_headers:
        problems.append(
            Problem(
                sheet=mapped.title,
                cell=mapped.origin.cell(row, 0),
                column=str(raw.columns[0]),
                problem="the header again; it is not read as data",
                fix="Nothing, if that is so.",
                severity="note",
            )
        )
    keys = [mapped.positions[k] for k in KEYS if k in mapped.positions]
    extras = extra_rows(raw, keys, set(sheet.merged_rows))
    for extra in extras:
        cell = mapped.origin.cell(int(rows[extra.position]), extra.column)
        said = (
            f"{extra.what}; it is {'read as a row of data' if extra.kept else 'not read as data'}"
        )
        fix = (
            "If it is a heading, delete it or end it with a colon."
            if extra.kept
            else "Nothing, if that is so."
        )
        if extra.what.startswith("a heading"):
            fix = "Nothing, if that is so; a customer needs another cell of its row filled."
        problems.append(
            Problem(
                sheet=mapped.title,
                cell=cell,
                column=str(raw.columns[extra.column]),
                value=extra.text[:120],
                problem=said,
                fix=fix,
                severity="note",
            )
        )
    gone = [e.position for e in extras if not e.kept]
    return np.setdiff1d(np.arange(len(raw)), gone) if gone else None


DITTO = frozenset(('"', "''", "″", "〃", "„", "dito", "ditto", "Dito", "Ditto", "do.", "dto.", "dto", "Dto.", "idem", "Idem", "id.", '-"-', '- " -', "--\"--",
                   "同上", "jw.", "j.w."))  # fmt: skip
"""Marks that stand for the value of the cell above."""


def _without_dittos(
    raw: pd.DataFrame, rows: "pd.Index[Any]", position: int, mapped: Mapped, problems: list[Problem]
) -> "pd.Series[Any]":
    """A column with each ditto mark replaced by the value above it, and a note of how many there were."""
    column = raw.iloc[:, position]
    values = column.tolist() if column.dtype == object else []
    if DITTO.isdisjoint(values):
        return column
    marks = [i for i, v in enumerate(values) if i and isinstance(v, str) and v in DITTO]
    for i in marks:
        values[i] = values[i - 1]
    if marks:
        problems.append(
            Problem(
                sheet=mapped.title,
                cell=mapped.origin.cell(int(rows[marks[0]]), position),
                column=str(raw.columns[position]),
                value=str(column.iloc[marks[0]]),
                problem=f"a mark for the value above, in {len(marks)} cell{'' if len(marks) == 1 else 's'}; read as {values[marks[0]]!s}",
                fix="Nothing, if that is so.",
                severity="note",
                count=len(marks),
            )
        )
    return pd.Series(values, index=column.index, dtype=object, name=column.name)


def _report(
    found: list[Problem],
    column: Column,
    mapped: Mapped,
    rows: "pd.Index[Any]",
    typed: "pd.Series[Any]",
    problems: list[Problem],
) -> None:
    """One problem a cell; a column that mostly waits for one setting is one problem, and an error where a log's days wait for it."""
    position = mapped.positions[column.name]
    found = sorted(found, key=lambda p: p.position)
    waiting = [p for p in found if p.undecided]
    if waiting and len(waiting) >= typed.notna().sum():
        found = [p for p in found if not p.undecided]
        one = _waiting_as_one(waiting, mapped.table, column)
        problems.append(_in_its_cell(one, mapped, position, rows))
    problems += [_in_its_cell(p, mapped, position, rows) for p in found[:MOST_PROBLEMS_A_COLUMN]]
    if len(found) > MOST_PROBLEMS_A_COLUMN:
        rest = len(found) - MOST_PROBLEMS_A_COLUMN
        problems.append(
            Problem(
                sheet=mapped.title,
                column=mapped.headers[position],
                problem=f"{rest} more cells like these could not be read",
                fix="See the rows above.",
                count=rest,
            )
        )


def _waiting_as_one(waiting: list[Problem], table: str, column: Column) -> Problem:
    """All cells of a column that wait for one setting as one problem, in the first of them."""
    first = waiting[0]
    severity = "warning"
    if (table, column.name) in (("calls", "date"), ("orders", "date")):
        severity = "error"
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


def _with_kept(notes: "pd.Series[Any]", kept: dict[int, list[str]]) -> "pd.Series[Any]":
    """Notes with the texts that another column could not hold."""
    out = notes.astype(object)
    for position, texts in kept.items():
        before = out.iloc[position]
        out.iloc[position] = "; ".join([*([before] if isinstance(before, str) else []), *texts])
    return out.astype("str")
