"""Adds sheets, columns and rows to an .xlsx or .xlsm file and leaves every other byte of it alone.

Draw sheets with XlsxWriter in a scratch workbook, then put them into the user's::

    package = Package.open(path)
    if changes(package, "Report", tag="mytool"):  # a person made it theirs
        keep_sheet(package, "Report", suffix=" (kept 2026-01-05)", tag="mytool")
    titles = free_titles(package, {"report": "Report"}, tag="mytool")  # ours may be renamed
    scratch = draw({key: title for key, title in titles.items()})  # XlsxWriter, in memory: bytes
    graft(package, Package.open(scratch), {titles["report"]: "report"}, tag="mytool")
    put_columns(package, sheet="Orders", header_row=1, key="days", tag="mytool",
                columns=[NewColumn("Days open", "0", 10)], values={2: [14], 3: [None]})
    append_rows(package, sheet="Log", header_row=1,
                columns=[1, 3], rows=[[date(2026, 1, 5), "called"]])
    fill_cells(package, sheet="Log", header_row=1, cells=[FilledCell(2, 4, date(2026, 1, 6))])
    save(path, package.to_bytes(), seen=package.sha256, backup_dir=None, stamp="20260105-093000")

All errors derive from ``XlsxError``: ``Damaged``, ``Refused`` (nothing was done; why), ``Busy``,
and of these ``Moved``: the file has changed since it was read.
"""

from .detect.column_sums import column_sums
from .detect.extent import check_extent
from .detect.marks import (
    ColumnsMark,
    drop_note,
    find_columns,
    find_sheets,
    free_titles,
    read_names,
    read_note,
    set_note,
)
from .detect.sheet_changes import Change, changes
from .edits.append_rows import Appended, append_rows
from .edits.fill_cells import FilledCell, fill_cells
from .edits.graft import Grafted, graft
from .edits.keep_sheet import keep_sheet
from .edits.put_columns import NewColumn, Written, put_columns
from .edits.remove_sheet import remove_sheet
from .opc.package import Package, SheetRef
from .opc.save_file import (
    Saved,
    lock_owner,
    save,
    sha256,
)
from .opc.xlsx_errors import (
    Busy,
    Damaged,
    Moved,
    Refused,
    XlsxError,
)
from .sml.addresses import clean_title
from .sml.cell_xml import Value
from .sml.sheet_xml import check_skeleton

__all__ = [
    "Appended",
    "Busy",
    "Change",
    "ColumnsMark",
    "Damaged",
    "FilledCell",
    "Grafted",
    "Moved",
    "NewColumn",
    "Package",
    "Refused",
    "Saved",
    "SheetRef",
    "Value",
    "Written",
    "XlsxError",
    "append_rows",
    "changes",
    "check_extent",
    "check_skeleton",
    "clean_title",
    "column_sums",
    "drop_note",
    "fill_cells",
    "find_columns",
    "find_sheets",
    "free_titles",
    "graft",
    "keep_sheet",
    "lock_owner",
    "put_columns",
    "read_names",
    "read_note",
    "remove_sheet",
    "save",
    "set_note",
    "sha256",
]
