"""Which rows of a raw sheet are data, and what is told of the others and of what the store saw."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing.cells import UNCALCULATED
from toolkit.problem import Problem
from toolkit.reading.extra_rows import extra_rows
from toolkit.reading.judged_rows import Extra
from toolkit.reading.mapped import Mapped, cell_problem
from toolkit.reading.places import Remark
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.model import letters

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
AS_IT_IS = "Nothing, if that is so."


def data_rows(sheet: RawSheet, mapped: Mapped) -> tuple[pd.DataFrame, list[Problem]]:
    """The cells of the rows that are data; what is told of other rows and nameless columns."""
    problems = [_remarked(remark, mapped) for remark in sheet.remarks]
    problems += [_nameless(column, mapped) for column in sheet.nameless_columns]
    for row in sheet.repeated_headers:
        says = "the header again; it is not read as data"
        problems.append(cell_problem(mapped, 0, row, says=says, fix=AS_IT_IS))
    keys = [mapped.positions[key] for key in KEYS if key in mapped.positions]
    cells = _without_prepared(sheet.cells, keys)
    extras = extra_rows(cells, keys, set(sheet.merged_rows))
    problems += [_no_data(extra, sheet, mapped) for extra in extras]
    left_out = [extra.position for extra in extras if not extra.kept]
    if not left_out:
        return cells, problems
    return cells.iloc[np.setdiff1d(np.arange(len(cells)), left_out)], problems


def with_rows(sheet: RawSheet, mapped: Mapped, columns: Mapping[int, Sequence[Any]]) -> RawSheet:
    """The sheet with new rows, values by the position of the column, where a store puts them.

    That is above formulas that wait for rows, and above notes and totals where as many rows are
    free there; else below everything.
    """
    count = max((len(values) for values in columns.values()), default=0)
    keys = [mapped.positions[key] for key in KEYS if key in mapped.positions]
    cells = _without_prepared(sheet.cells, keys)
    extras = extra_rows(cells, keys, set(sheet.merged_rows))
    no_data = {extra.position for extra in extras if not extra.kept}
    end = len(cells)
    while end - 1 in no_data:
        end -= 1
    if 0 < end < len(cells):
        free = cells.index[end] - cells.index[end - 1] - 1
        end = end if free >= count else len(cells)
    return replace(sheet, cells=cells).extended(columns, below=end)


def _without_prepared(cells: pd.DataFrame, keys: list[int]) -> pd.DataFrame:
    """The rows down to the last in which anything is typed or calculated.

    Below it formulas wait for rows to come, in none of the columns `keys` that say whose a row is.
    Where every row is so, they are the data, which no program has calculated yet.
    """
    for position in range(len(cells) - 1, -1, -1):
        row = cells.iloc[position]
        is_waiting = set(row[row.notna().to_numpy()]) == {UNCALCULATED}
        if not is_waiting or row.iloc[keys].notna().any():
            return cells.iloc[: position + 1]
    return cells


def _remarked(remark: Remark, mapped: Mapped) -> Problem:
    """What the store says of the sheet, or of one of its rows."""
    return Problem(
        sheet=mapped.title,
        cell=mapped.origin.cell(remark.row, 0) if remark.row else "",
        value=remark.value,
        problem=remark.problem,
        fix=remark.fix,
        severity=remark.severity,
    )


def _nameless(column: int, mapped: Mapped) -> Problem:
    return Problem(
        sheet=mapped.title,
        cell=f"{letters(column)}{mapped.origin.header_row}",
        problem="a column without a header; it is not used",
        fix="Give it a header, if it matters.",
        severity="note",
    )


def _no_data(extra: Extra, sheet: RawSheet, mapped: Mapped) -> Problem:
    """What a row is that is no data, or may be none."""
    fix = AS_IT_IS
    if extra.kept:
        fix = "If it is a heading, delete it or end it with a colon."
    if extra.what.startswith("a heading"):
        fix = "Nothing, if that is so; a customer needs another cell of its row filled."
    read = "read as a row of data" if extra.kept else "not read as data"
    return cell_problem(
        mapped,
        extra.column,
        sheet.cells.index[extra.position],
        value=extra.text[:120],
        says=f"{extra.what}; it is {read}",
        fix=fix,
    )
