"""The cells of a workbook's sheets, read with calamine: of every kind of file that it knows."""

import io
from typing import Any, NamedTuple

from toolkit.errors import DataError
from toolkit.stores.workbook.unseen_panics import is_panic, unseen_panics


class Grid(NamedTuple):
    """Cells of one worksheet from A1 on, and the corners of its merged ranges, counted from 0."""

    rows: list[list[Any]]
    merged: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()


def grids(data: bytes, name: str) -> dict[str, Grid]:
    """Every worksheet, in the order of the tabs.

    Raises DataError, with one sentence for each reason, when the file cannot be read.
    """
    from python_calamine import CalamineError, PasswordError

    try:
        with unseen_panics():
            return _read_or_mended(data)
    except PasswordError as error:
        raise DataError(
            f"{name} is protected by a password.\nTake the password off in Excel and try again."
        ) from error
    except CalamineError as error:
        raise DataError(
            f"{name} is not an Excel workbook that can be read.\nOpen it in Excel and save it anew."
        ) from error
    except BaseException as error:
        if not is_panic(error):
            raise
        raise DataError(
            f"{name} is damaged and cannot be read.\nOpen it in Excel and save it anew."
        ) from error


def _read_or_mended(data: bytes) -> dict[str, Grid]:
    """The sheets; merged whole rows and columns are spelled out where they are not understood."""
    from python_calamine import CalamineError, PasswordError

    try:
        return _read(data)
    except PasswordError:
        raise
    except CalamineError:
        from toolkit.stores.workbook.merged_lines import with_edges

        mended = with_edges(data)
        if mended is None:
            raise
        return _read(mended)


def _read(data: bytes) -> dict[str, Grid]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    found: dict[str, Grid] = {}
    for described in book.sheets_metadata:
        if described.typ == SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_name(described.name)
            merged = tuple(sheet.merged_cell_ranges or ())
            found[sheet.name] = Grid(sheet.to_python(skip_empty_area=False), merged)
    return found
