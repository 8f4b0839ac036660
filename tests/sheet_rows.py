"""Sheets of a workbook as rows: written for a test, and one of them read without the others."""

import warnings
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

Row = tuple[Any, ...]


def write_book(path: Path, sheets: Mapping[str, Iterable[Sequence[Any]]]) -> Path:
    """A workbook with these rows on each sheet, the header first."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


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
