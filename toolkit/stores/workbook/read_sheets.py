"""The sheets of a person in a workbook file, without those and the columns that are ours."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from toolkit.reading.grid import Extras
from toolkit.reading.raw_sheet import RawSheet, first_table_of, tables_of
from toolkit.reading.table_looks import copied_table
from toolkit.stores.base import Limits, Read
from toolkit.stores.our_sheets import KEPT_TITLE, TAG
from toolkit.stores.stray_columns import our_columns
from toolkit.stores.workbook.grids import Grid
from toolkit.stores.workbook.money_formats import currency_styles, with_currencies
from toolkit.stores.workbook.sheet_facts import facts_of, merged_only
from toolkit.stores.workbook.typed_into_ours import changed_in, filled_in, typed_in
from toolkit.xlsx import ColumnsMark, Package, find_columns, find_sheets
from toolkit.xlsx.detect.marks import marked_columns, marked_sheets


def read_package(package: Package, cells: Mapping[str, Grid]) -> Read:
    """Every worksheet of an .xlsx or .xlsm that is the person's, hidden ones too."""
    ours = find_sheets(package, TAG)
    columns = find_columns(package, TAG).get("added")
    sheets: dict[str, RawSheet] = {}
    styles = currency_styles(package)
    for sheet in package.sheets():
        grid = cells.get(sheet.title)
        if grid is not None and _is_input(sheet.title, grid, ours):
            extras = facts_of(package, sheet, grid.merged)
            extras = with_currencies(extras, package, sheet, styles)
            sheets |= _tables_on(grid, sheet.title, columns, extras)
    return Read(
        sheets,
        epoch=1904 if package.date1904 else 1900,
        changed=changed_in(package, ours, cells),
        filled=filled_in(package, cells, ours),
    )


def read_other_kind(data: bytes, suffix: str, name: str, limits: Limits) -> Read:
    """The same of a kind that is not written into, read in a process of its own.

    What was typed into our sheets there is not lost either.
    """
    from toolkit.stores.workbook.read_apart import read_apart

    (errors, names, currencies), cells = read_apart(data, name, limits, kind=suffix)
    ours = marked_sheets(names, cells, TAG)
    columns = marked_columns(names, cells, TAG).get("added")
    sheets: dict[str, RawSheet] = {}
    for title, grid in cells.items():
        if _is_input(title, grid, ours):
            extras = replace(merged_only(grid.merged), odd=errors.get(title, {}))
            extras = replace(extras, currencies=currencies.get(title, {}))
            sheets |= _tables_on(grid, title, columns, extras)
    return Read(sheets, filled=typed_in(cells, ours, columns))


def _is_input(title: str, grid: Grid, ours: Mapping[str, str]) -> bool:
    """Whether a sheet is the person's, or one of ours that was kept and into which people type."""
    if title in ours.values():
        return False
    if not KEPT_TITLE.search(title):
        return True
    return copied_table(first_table_of(grid.rows, title)) is not None


def _tables_on(
    grid: Grid, title: str, ours: ColumnsMark | None, extras: Extras
) -> dict[str, RawSheet]:
    skip: Collection[int] = ()
    if ours and ours.title == title:
        skip = our_columns(grid.rows, ours)
    return tables_of(grid.rows, title, skip=skip, extras=extras)
