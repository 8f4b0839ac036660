"""The sheet of settings of a book."""

from collections.abc import Mapping
from typing import Any

from toolkit.parsing.cells import as_text
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.table_looks import read_headers
from toolkit.reading.table_titles import table_of_title
from toolkit.schema.inputs import SETTINGS

SettingRow = tuple[str, Any, str]
"""Setting, value, cell of the value."""


def read_settings(sheets: Mapping[str, RawSheet]) -> tuple[str, list[SettingRow]]:
    """Title of the Settings sheet and its rows; no rows where there is none."""
    for title, sheet in sheets.items():
        if table_of_title(title) != SETTINGS.name or not sheet.headers:
            continue
        positions = read_headers(sheet, SETTINGS).positions
        at = {column: position for position, column in positions.items()}
        if {"setting", "value"} <= at.keys():
            return sheet.origin.sheet, _rows(sheet, at["setting"], at["value"])
    return SETTINGS.title, []


def _rows(sheet: RawSheet, setting: int, value: int) -> list[SettingRow]:
    """The rows in which a setting is named."""
    rows: list[SettingRow] = []
    names, values = sheet.column(setting), sheet.column(value)
    for row, name, given in zip(sheet.cells.index, names, values, strict=True):
        key = as_text(name)
        if key:
            rows.append((key, as_text(given), sheet.origin.cell(int(row), value)))
    return rows
