"""A workbook file: every kind that calamine reads, and .xlsx and .xlsm written into without touching what is the user's."""

import hashlib
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.errors import DataError, OutputError
from toolkit.grid import frame_of
from toolkit.stores import BOOKS, Output, Read, Receipt
from toolkit.stores.common import TAG, file_errors, raw_sheets, typed_rows
from toolkit.stores.compose import compose, finish
from toolkit.stores.earlier import Earlier, earlier
from toolkit.stores.grids import grids
from toolkit.tables import CALL_SCHEDULE, fold
from toolkit.xlsx import Package, check_extent, find_columns, find_sheets


class ExcelFile:
    """One workbook on disk; `target` is where it is written, itself unless another place was named."""

    def __init__(self, path: Path, target: Path | None = None) -> None:
        self.path = path
        self.target = target or path
        self.name = path.name
        self.earlier: Earlier | None = None
        self._data: bytes | None = None

    def at(self, target: Path) -> "ExcelFile":
        """The same workbook, written elsewhere; raises OutputError when a stranger's file stands there."""
        if target.exists() and self.path.exists() and target.samefile(self.path):
            return self
        if target.suffix.lower() != self.path.suffix.lower():
            raise OutputError(
                f"--to {target.name}: a copy of {self.name} must end in {self.path.suffix}, as the kind of file stays."
            )
        other = ExcelFile(self.path, target)
        other.earlier = earlier(target, self.name)
        other._data = self._data
        return other

    def read(self) -> Read:
        """All worksheets but ours, hidden ones too; our columns are left out, and what was typed into ours is given."""
        with file_errors(self.path, "Reading"):
            self._data = self.path.read_bytes()
            if not self._data:
                raise DataError(f"{self.name} is empty (0 bytes): it is not an Excel workbook.")
            if self.path.suffix.lower() not in BOOKS:
                return Read({title: frame_of(rows, title) for title, rows in grids(self._data, self.name).items()})
            package = self._package(self._data)
            check_extent(package)
            return self._read(package, grids(self._data, self.name))

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Put our parts into the bytes that were read last, and save them in one step with a backup beside."""
        if self.path.suffix.lower() not in BOOKS:
            raise OutputError(f"{self.name} can be read but not written into: it needs --to.")
        with file_errors(self.path, "Reading"):
            data = self._data = self._data or self.path.read_bytes()
            composed = compose(data, output, output.customers_sheet)
        composed.receipt.to = str(self.target)
        seen = hashlib.sha256(data).hexdigest() if self.target == self.path else None
        if self.earlier:
            seen = self.earlier.sha256
            self.earlier.replaced(composed.receipt)
        if self.target == self.path and not composed.receipt.changed_parts:
            composed.receipt.sha256_after = seen
        with file_errors(self.target, "Writing"):
            receipt = finish(composed, self.target, seen=seen, dry_run=dry_run, stamp=stamp, keep=keep)
        if self.target == self.path and not dry_run and receipt.changed_parts:
            self._data = composed.data
        return receipt

    def typed(self) -> pd.DataFrame | None:
        """What was typed into an earlier copy that this run replaces."""
        return self.earlier.typed if self.earlier else None

    def _package(self, data: bytes) -> Package:
        if data[:2] != b"PK" and data[:4] != b"\xd0\xcf\x11\xe0":
            raise DataError(
                f"{self.name} is not an Excel workbook, whatever its name says.\nOpen it in Excel and save it as .xlsx."
            )
        return Package(data, where="The workbook")

    def _read(self, package: Package, cells: dict[str, list[list[Any]]]) -> Read:
        ours = find_sheets(package, TAG)
        columns = find_columns(package, TAG).get("added")
        sheets = raw_sheets(cells, set(ours.values()), columns)
        schedule = ours.get(fold(CALL_SCHEDULE.page))
        typed = typed_rows(frame_of(cells[schedule], schedule)) if schedule in cells and schedule else None
        return Read(sheets, 1904 if package.date1904 else 1900, typed)
