"""The cells of the open workbook, asked of Excel sheet by sheet.

Two requests for each sheet, whatever its rows.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

from toolkit.errors import DataError
from toolkit.stores.excel.excel_app import patiently
from toolkit.xlsx.sml.addresses import Area, area

MAX_CELLS = 50_000_000
Grid = list[list[Any]]


def asked_cells(book: Any, unread: Callable[[str], bool]) -> dict[str, Grid]:
    """The cells of every worksheet from A1 on, by title in tab order.

    A sheet that is not to be read is there without cells.
    """
    found: dict[str, Grid] = {}
    for title, (sheet, where) in patiently(lambda: _used_areas(book)).items():
        found[title] = []
        if not unread(title):
            found[title] = patiently(partial(_cells, sheet, title, where))
    return found


def _used_areas(book: Any) -> dict[str, tuple[Any, Area]]:
    """Every worksheet by its title, with the area in use: one call a sheet."""
    areas: dict[str, tuple[Any, Area]] = {}
    for sheet in book.sheets:
        text = sheet.used_range.get_address(include_sheetname=True)
        title, _, ref = text.rpartition("!")
        if title.startswith("'"):
            title = title[1:-1].replace("''", "'")
        areas[title] = sheet, area(ref) or Area(1, 1, 1, 1)
    return areas


def _cells(sheet: Any, title: str, where: Area) -> Grid:
    """The cells of a sheet from A1 on, in one call; none of a sheet with one cell in use.

    Raises DataError for a sheet whose far corner is too far away to be read.
    """
    if where.first_col == where.last_col and where.first_row == where.last_row:
        return []
    if where.last_col * where.last_row > MAX_CELLS:
        corner = where.ref().partition(":")[2]
        raise DataError(
            f"sheet {title!r} reaches to {corner}, too far to be read; if nothing is meant to "
            "stand there, delete those rows and columns."
        )
    rows = sheet.range(where.ref()).options(ndim=2, err_to_str=True).value
    left = [None] * (where.first_col - 1)
    cells: Grid = [[]] * (where.first_row - 1)
    for row in rows:
        cells.append([*left, *map(_without_decimal, row)])
    return cells


def _without_decimal(value: Any) -> Any:
    """A cell as any other: Excel for Windows gives a number in a currency format as a Decimal."""
    return float(value) if isinstance(value, Decimal) else value
