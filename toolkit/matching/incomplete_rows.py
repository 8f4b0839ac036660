"""Log rows that name no customer or have no day, so that they count nowhere."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import pandas as pd

from toolkit.matching.logs import rows_of
from toolkit.problem import Ask, Problem
from toolkit.reading.likeness import likely
from toolkit.reading.mapped import Mapped
from toolkit.reading.row_keys import row_at
from toolkit.schema.inputs import INPUTS
from toolkit.settings.choices import NONE, which_key
from toolkit.words.folding import fold

NAMING = ("customer", "customer_id", "email", "phone", "contact_person")
"""Columns of which a log row needs one that is filled."""
MOST_OFFERED = 12
"""Headers that the question offers which of them is the column that a sheet lacks."""
MOST_ROWS = 5000
"""Rows of one kind that are listed one by one."""


class _Lacking(NamedTuple):
    """What rows lack: the columns of which one would say it, its word, and the keys of the rows."""

    columns: tuple[str, ...]
    what: str
    keys: Sequence[Any]


def incomplete(log: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report calls and orders that name no customer or have no day.

    A day that could not be read is reported already, and a call that was typed elsewhere for
    nobody where it waits: no row of the log is it.
    """
    if mapped.table not in ("calls", "orders"):
        return
    log = mapped.counted(log)
    names_one = log[[c for c in NAMING if c in log.columns]].notna().any(axis=1)
    is_dated = log["date"].notna()
    nobodys = [key for key in log.index[(~names_one & is_dated).to_numpy()] if _stands(key, mapped)]
    lacks_day = names_one & ~is_dated
    if "planned" in log.columns:
        lacks_day &= ~log["planned"]
    undated = log.index[lacks_day.to_numpy()]
    without_name = _Lacking(NAMING, "customer", nobodys)
    without_day = _Lacking(("date",), "date", _not_reported(undated, mapped, problems))
    for lacking in (without_name, without_day):
        problems += _sheets_without_column(lacking, mapped)
    for lacking in (without_name, without_day):
        problems += _row_by_row(lacking, mapped)


def _stands(key: Any, mapped: Mapped) -> bool:
    """Whether a row stands on its sheet: calls typed elsewhere have keys behind its last one."""
    last = mapped.sheet_of(int(key)).last_row
    return not last or row_at(int(key)).row <= last


def _not_reported(
    undated: "pd.Index[Any]", mapped: Mapped, problems: Sequence[Problem]
) -> list[Any]:
    """Undated rows whose day was not reported as one that cannot be read."""
    headers = {(sheet.title, sheet.header("date")) for sheet in mapped.sheets}
    # Where all days of a sheet wait for one setting, that is one error.
    if any(p.severity == "error" and (p.sheet, p.column) in headers for p in problems):
        return []
    reported = {(p.sheet, p.cell) for p in problems}
    return [key for key in undated if mapped.place("date", int(key)) not in reported]


def _has_column(sheet: Mapped, columns: Sequence[str]) -> bool:
    return any(column in sheet.positions for column in columns)


def _sheets_without_column(lacking: _Lacking, mapped: Mapped) -> list[Problem]:
    """One problem for each sheet that has none of the columns: all its rows lack the same."""
    problems: list[Problem] = []
    for number, sheet in enumerate(mapped.sheets):
        if _has_column(sheet, lacking.columns):
            continue
        count = sum(row_at(int(key)).sheet == number for key in lacking.keys)
        if count:
            problems.append(_without_column(sheet, lacking, count))
    return problems


def _without_column(sheet: Mapped, lacking: _Lacking, count: int) -> Problem:
    what, header = lacking.what, _likely_header(sheet, lacking)
    position = sheet.headers.index(header) if header in sheet.headers else 0
    unused = ", ".join(map(repr, sheet.unmapped[:8]))
    beside = f"; headers that are not used: {unused}" if unused else ""
    asks = (_which(sheet, lacking),) if sheet.unmapped else ()
    return Problem(
        sheet=sheet.title,
        cell=sheet.header_cell(position),
        problem=f"no column is known as the {what}, so none of {rows_of(count)} is counted{beside}",
        fix=f'Say which it is: retain map BOOK --set-column "{sheet.title}.{header}={what}"',
        count=count,
        first=True,
        asks=asks,
    )


def _which(sheet: Mapped, lacking: _Lacking) -> Ask:
    """The question which header is the column that a sheet lacks."""
    label = INPUTS[sheet.table].column(lacking.columns[0]).label
    return Ask(
        which_key(sheet.title, lacking.columns[0]),
        f"Which column of {sheet.title!r} is {label}?",
        (*dict.fromkeys(sheet.unmapped[:MOST_OFFERED]), NONE),
        "Its rows are counted nowhere.",
    )


def _likely_header(sheet: Mapped, lacking: _Lacking) -> str:
    """The header that may be what a sheet lacks: an unused one like it, or one of another day."""
    for header in sheet.unmapped:
        if _may_be(header, lacking.columns, sheet):
            return header
    if lacking.what == "date":
        for header, column in sheet.columns.items():
            if INPUTS[sheet.table].column(column).kind == "date":
                return header
    return "HEADER"


def _may_be(header: str, columns: Sequence[str], sheet: Mapped) -> bool:
    proposals = sheet.proposed.get(header, [])
    # Shorter headers are like everything.
    if not proposals and len(fold(header)) > 4:
        proposals = likely(header, INPUTS[sheet.table], list(sheet.columns.values()))
    return any(proposal.column in columns for proposal in proposals)


def _row_by_row(lacking: _Lacking, mapped: Mapped) -> list[Problem]:
    """One problem a row, on sheets that have one of the columns; beyond many they are counted."""
    lacks = [
        number
        for number, sheet in enumerate(mapped.sheets)
        if not _has_column(sheet, lacking.columns)
    ]
    keys = lacking.keys
    if lacks:
        keys = [key for key in keys if row_at(int(key)).sheet not in lacks]
    problems = [_in_its_row(int(key), lacking, mapped) for key in keys[:MOST_ROWS]]
    rest = len(keys) - MOST_ROWS
    if rest > 0:
        problems.append(
            Problem(
                sheet=mapped.title,
                problem=f"no {lacking.what} in {rows_of(rest, 'more ')}; they are counted nowhere",
                fix="See the rows above.",
                count=rest,
            )
        )
    return problems


def _in_its_row(key: int, lacking: _Lacking, mapped: Mapped) -> Problem:
    part = mapped.sheet_of(key)
    column = next(c for c in lacking.columns if c in part.positions)
    sheet, cell = mapped.place(column, key)
    return Problem(
        sheet=sheet,
        cell=cell,
        column=part.header(column),
        problem=f"no {lacking.what} in this row; it is counted nowhere",
        fix="Fill it in, or delete the row.",
    )
