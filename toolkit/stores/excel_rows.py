"""One row added at the end of a list in the open workbook, inside its table, and the cursor put where the person types on."""

from itertools import groupby
from typing import Any

from toolkit.errors import DataError
from toolkit.stores.excel_app import excel_errors
from toolkit.stores.excel_open import ExcelOpen
from toolkit.stores.excel_sheets import typed
from toolkit.xlsx.names import Area, area, letters


def append_row(store: ExcelOpen, title: str, header_row: int, columns: list[int], values: dict[int, Any], cursor: int) -> int:
    """Write values, by column, into the first free row of a list and select the cell of column `cursor` there; gives the row.

    A table grows by the row when it is full; raises DataError where it ends in a row of totals, and then nothing was written.
    """
    grid = store.grids[title]
    filled = [
        n for n, line in enumerate(grid[header_row:], header_row + 1)
        if any(c <= len(line) and line[c - 1] not in (None, "") for c in columns)
    ]  # fmt: skip
    row = max([header_row, *filled]) + 1
    with excel_errors(store.name, store.book):
        sheet = store.book.sheets[title]
        table = sheet.range((header_row, columns[0])).table
        if table is not None and table.show_totals:
            raise DataError(
                f"The table on the sheet {title} ends in a row of totals.\nTake it off (Table Design, Total Row) and try again."
            )
        prepare = store.book.app.engine.impl.prepare_xl_data_element
        for _, run in groupby(enumerate(sorted(values)), key=lambda pair: pair[1] - pair[0]):
            held = [column for _, column in run]
            where = sheet.range(f"{letters(held[0])}{row}:{letters(held[-1])}{row}")
            where.raw_value = [[prepare(typed(values[column]), {}) for column in held]]
        reach = area(table.range.address) if table is not None else None
        if table is not None and reach and row > reach.last_row:
            table.resize(sheet.range(Area(reach.first_col, reach.first_row, reach.last_col, row).ref()))
        sheet.activate()
        sheet.range((row, cursor)).select()
    return row
