"""What stands on one sheet of a workbook; the other sheets are not read."""

import warnings
from pathlib import Path
from typing import Any

import openpyxl

Row = tuple[Any, ...]


def rows_of(path: Path, title: str) -> list[Row]:
    """The values of a sheet, row by row; of formulas what they came to."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    rows = list(book[title].iter_rows(values_only=True))
    book.close()
    return rows


def titles_of(path: Path) -> list[str]:
    book = openpyxl.load_workbook(path, read_only=True, keep_links=False)
    book.close()
    return book.sheetnames
