"""What an old workbook (.xls) tells beside its values, read with xlrd."""

import io
from typing import Any

from toolkit.stores.workbook.file_facts import (
    ERROR_TEXTS,
    UNKNOWN_ERROR,
    Errors,
    FileFacts,
    reference,
)
from toolkit.xlsx.sml.addresses import Area


def facts_of_xls(data: bytes) -> FileFacts:
    """The errors and names of a workbook; nothing of one that is locked by a password."""
    import xlrd

    try:
        book = xlrd.open_workbook(
            file_contents=data, logfile=io.StringIO(), on_demand=True, ragged_rows=True
        )
    except xlrd.XLRDError as error:
        if "encrypted" in str(error):
            return FileFacts({}, {}, {})
        raise
    names = _names(book)
    errors: Errors = {}
    with book:
        for title in book.sheet_names():
            errors[title] = _error_cells(book.sheet_by_name(title))
            book.unload_sheet(title)
    return FileFacts(errors, names, {})


def _names(book: Any) -> dict[str, str]:
    """Names of the whole workbook that refer to one area of one sheet."""
    import xlrd

    titles = book.sheet_names()
    names: dict[str, str] = {}
    for name in book.name_obj_list:
        result = name.result
        is_of_workbook = name.scope < 0
        if not is_of_workbook or result is None or result.kind != xlrd.formula.oREF:
            continue
        if len(result.value) != 1:
            continue
        sheet, _, top, bottom, left, right = result.value[0].coords
        if 0 <= sheet < len(titles):
            names[name.name] = reference(titles[sheet], Area(left + 1, top + 1, right, bottom))
    return names


def _error_cells(sheet: Any) -> dict[tuple[int, int], str]:
    import xlrd

    cells: dict[tuple[int, int], str] = {}
    for row in range(sheet.nrows):
        for column, kind in enumerate(sheet.row_types(row)):
            if kind == xlrd.XL_CELL_ERROR:
                code = sheet.cell_value(row, column)
                cells[row, column] = ERROR_TEXTS.get(code, UNKNOWN_ERROR)
    return cells
