"""The cells of the open workbook, asked of Excel sheet by sheet: two requests for each, whatever its rows."""

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
    """The cells of every worksheet from A1 on, by title in tab order; none of those that are not to be read."""
    places = patiently(lambda: _places(book))
    return {
        t: [] if unread(t) else patiently(partial(_cells, sheet, t, where))
        for t, (sheet, where) in places.items()
    }


def _places(book: Any) -> dict[str, tuple[Any, Area]]:
    """Every worksheet by its title, with the area in use: one call a sheet."""
    found: dict[str, tuple[Any, Area]] = {}
    for sheet in book.sheets:
        text = sheet.used_range.get_address(include_sheetname=True)
        title, _, ref = text.rpartition("!")
        title = title[1:-1].replace("''", "'") if title.startswith("'") else title
        found[title] = sheet, area(ref) or Area(1, 1, 1, 1)
    return found


def _cells(sheet: Any, title: str, where: Area) -> Grid:
    """The cells of a sheet from A1 on, in one call."""
    if where.first_col == where.last_col and where.first_row == where.last_row:
        return []
    if where.last_col * where.last_row > MAX_CELLS:
        raise DataError(
            f"sheet {title!r} reaches to {where.ref().partition(':')[2]}, too far to be read; if nothing is meant to stand there, "
            "delete those rows and columns."
        )
    rows = sheet.range(where.ref()).options(ndim=2, err_to_str=True).value
    left = [None] * (where.first_col - 1)
    return [[]] * (where.first_row - 1) + [[*left, *map(_plain, row)] for row in rows]


def _plain(value: Any) -> Any:
    """A cell as any other number: Excel for Windows gives one with a currency format as a Decimal."""
    return float(value) if isinstance(value, Decimal) else value
