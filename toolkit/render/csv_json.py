"""Result tables for programs: rows of JSON by canonical name, and CSV under the labels."""

import csv
import io
import re
from datetime import date
from typing import Any

import pandas as pd

from toolkit.render.page import cells_of, only_drawn, shown_columns
from toolkit.render.values import Cell, guarded
from toolkit.schema.model import Column, Table

_PHONES = ("phone", "phone_2")
_DIALLED = re.compile(r"\+[0-9(). -]*[0-9] \(?[0-9][0-9(). -]*")
"""A phone number in groups: two numbers with nothing but a blank between them are no formula."""
_FEWEST_DIGITS = 6
"""A phone number has at least as many."""


def as_json(frame: pd.DataFrame, table: Table) -> list[dict[str, Any]]:
    """Rows by canonical name: ISO dates, whole counts, null for unknown; declared columns only."""
    columns = shown_columns(frame, table)
    names = [column.name for column in columns]
    values = [_json_values(frame, column) for column in columns]
    return [dict(zip(names, row, strict=True)) for row in zip(*values, strict=True)]


def _json_values(frame: pd.DataFrame, column: Column) -> list[Cell]:
    values, _ = cells_of(frame, column)
    return [value.isoformat() if isinstance(value, date) else value for value in values]


def as_csv(frame: pd.DataFrame, table: Table) -> str:
    """CSV under the labels, with ISO dates; a text that would be run as a formula is guarded.

    A phone number that no spreadsheet can calculate, like +34 600 003 032, is left as it is.
    """
    drawn = only_drawn(table)
    columns = [each for each in shown_columns(frame, table) if each.name not in drawn]
    fields = [_csv_fields(frame, column) for column in columns]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([column.label for column in columns])
    writer.writerows(zip(*fields, strict=True))
    return out.getvalue()


def _csv_fields(frame: pd.DataFrame, column: Column) -> list[str | int | float]:
    values, _ = cells_of(frame, column)
    as_field = _phone_field if column.name in _PHONES else guarded
    return [as_field(value) for value in values]


def _phone_field(value: Cell) -> str | int | float:
    return value if isinstance(value, str) and _is_dialled(value) else guarded(value)


def _is_dialled(text: str) -> bool:
    return bool(_DIALLED.fullmatch(text)) and sum(map(str.isdigit, text)) >= _FEWEST_DIGITS
