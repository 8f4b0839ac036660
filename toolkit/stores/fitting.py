"""What does not fit where it is to go: said before any work, with the way out."""

from collections.abc import Mapping

from toolkit.errors import DataError
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.xlsx_brush import MAX_ROWS
from toolkit.stores.base import Sink
from toolkit.stores.our_sheets import ADDED_SHEET

GOOGLE_CELLS = 10_000_000
"""Cells that a Google Sheet holds in all."""
WAY_OUT = (
    "Make a workbook for each owner: --each owner --to FOLDER;"
    " or have the results as CSV files: --to FOLDER."
)


def refuse_long_sheets(sink: Sink, sheets: Mapping[str, RawSheet]) -> None:
    """Raise DataError where a new workbook is to hold a sheet with more rows than fit into one."""
    from toolkit.stores.workbook.new_book import NewBook

    if not isinstance(sink, NewBook):
        return
    for title, raw in sheets.items():
        header = raw.origin.header_row
        last = int(raw.cells.index[-1]) if len(raw.cells) else header
        if last > MAX_ROWS:
            raise DataError(
                f"{title} has {last - header:,} rows, and a sheet of a workbook holds"
                f" {MAX_ROWS:,}.\n{WAY_OUT}"
            )


def refuse_many_cells(sink: Sink, customers: int) -> None:
    """Raise DataError where the columns of so many customers do not fit into a Google Sheet."""
    cells = customers * len(ADDED_SHEET.columns)
    if cells <= GOOGLE_CELLS:
        return
    from toolkit.stores.google.google_sheet import GoogleSheet

    if isinstance(sink, GoogleSheet):
        raise DataError(
            f"The columns of {customers:,} customers are {cells:,} cells, and a Google Sheet holds"
            f" {GOOGLE_CELLS:,}.\n{WAY_OUT}"
        )
