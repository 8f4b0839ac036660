"""The cells of a workbook's sheets, read with calamine: every kind of file, and one sentence for each that cannot be read."""

import io
from typing import Any, NamedTuple

from toolkit.errors import DataError


class Grid(NamedTuple):
    """Cells of one worksheet from A1 on, and its merged ranges as ((row, column), (row, column)), counted from 0."""

    rows: list[list[Any]]
    merged: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()


def grids(data: bytes, name: str) -> dict[str, Grid]:
    """Every worksheet, in tab order; raises DataError when the file cannot be read."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [
            book.get_sheet_by_name(sheet.name)
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
        ]
        return {
            s.name: Grid(s.to_python(skip_empty_area=False), tuple(s.merged_cell_ranges or ()))
            for s in sheets
        }
    except PasswordError as error:
        raise DataError(
            f"{name} is protected by a password.\nTake the password off in Excel and try again."
        ) from error
    except CalamineError as error:
        raise DataError(
            f"{name} is not an Excel workbook that can be read: {error}.\nOpen it in Excel and save it anew."
        ) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise DataError(
            f"{name} is damaged and cannot be read.\nOpen it in Excel and save it anew."
        ) from error
