"""Rows for the sheet of settings of a workbook file, which is the person's; made where it lacks."""

import io
from collections.abc import Sequence
from typing import Any

from toolkit.schema.inputs import SETTINGS
from toolkit.stores.base import NO_ROW, Append, with_headings
from toolkit.xlsx import Package, append_rows, free_titles, graft

_TAG = "keep"
"""Marks a Settings sheet that was added here.

It is another mark than that of results, for this sheet is the person's and read as input.
"""
_WIDTH = 36
"""Of both columns of such a sheet, in letters."""


def put_settings(package: Package, rows: Append) -> str:
    """Put rows at the end of the sheet of settings, or on a new one; gives its title.

    Raises Refused where they have no place.
    """
    if rows.header_row != NO_ROW:
        append_rows(
            package,
            sheet=rows.sheet,
            header_row=rows.header_row,
            columns=list(rows.columns),
            rows=rows.rows,
        )
        return rows.sheet
    title = free_titles(package, {"settings": SETTINGS.title}, _TAG)["settings"]
    graft(package, Package.open(_drawn(title, with_headings(rows))), {title: "settings"}, tag=_TAG)
    return title


def _drawn(title: str, rows: Sequence[Sequence[Any]]) -> bytes:
    """A small workbook with one sheet of settings."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet(title)
        sheet.set_column(0, 1, _WIDTH)
        bold = book.add_format({"bold": True})
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                sheet.write_string(row, column, str(value), None if row else bold)
    return file.getvalue()
