"""The currency with which the open workbook shows the amounts of a column, where Excel is asked."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from toolkit.stores.excel.excel_app import patiently
from toolkit.stores.excel.excel_cells import Grid
from toolkit.stores.workbook.money_formats import currency_of_format


class AskedCurrencies(Mapping[int, str]):
    """By column, from 1: a column is asked about when somebody wants to know, in one call.

    The format of its first number speaks for the column.
    """

    def __init__(self, sheet: Any, rows: Grid) -> None:
        self._sheet, self._rows = sheet, rows

    def __getitem__(self, column: int) -> str:
        for number, row in enumerate(self._rows, 1):
            value = row[column - 1] if len(row) >= column else None
            if isinstance(value, int | float) and not isinstance(value, bool):
                return currency_of_format(patiently(partial(self._format, number, column)))
        raise KeyError(column)

    def _format(self, row: int, column: int) -> str:
        return self._sheet.range((row, column)).number_format or ""

    def __iter__(self) -> Iterator[int]:
        return iter(range(1, len(self) + 1))

    def __len__(self) -> int:
        return max(map(len, self._rows), default=0)
