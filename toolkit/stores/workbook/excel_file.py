"""A workbook file: every kind that calamine reads, and .xlsx and .xlsm written into without touching what is the user's."""

import hashlib
from dataclasses import replace
from pathlib import Path

from toolkit.errors import DataError, OutputError
from toolkit.reading.raw_sheet import RawSheet, tables_of
from toolkit.stores.base import BOOKS, Filled, Output, Read, Receipt
from toolkit.stores.file_errors import file_errors
from toolkit.stores.our_sheets import KEPT_TITLE, TAG
from toolkit.stores.workbook.compose import compose, finish
from toolkit.stores.workbook.earlier import (
    Earlier,
    changed_in,
    earlier,
    filled_in,
    told_elsewhere,
    typed_in,
)
from toolkit.stores.workbook.grids import Grid, grids
from toolkit.stores.workbook.other_kinds import told_by
from toolkit.stores.workbook.sheet_facts import facts_of, merged_only
from toolkit.xlsx import (
    Package,
    Refused,
    check_extent,
    find_columns,
    find_sheets,
)
from toolkit.xlsx.detect.marks import ColumnsMark, marked_columns, marked_sheets


class ExcelFile:
    """One workbook on disk; `target` is where it is written, itself unless another place was named."""

    def __init__(self, path: Path, target: Path | None = None) -> None:
        self.path = path
        self.target = target or path
        self.name = path.name
        self.earlier: Earlier | None = None
        self._data: bytes | None = None
        self._changed: dict[str, str] | None = None

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
        other._data, other._changed = self._data, self._changed
        return other

    def read(self) -> Read:
        """All worksheets but ours, hidden ones too; our columns are left out, and what was typed into ours is given."""
        with file_errors(self.path, "Reading"):
            self._data, self._changed, data = None, None, self.path.read_bytes()
            if not data:
                raise DataError(f"{self.name} is empty (0 bytes): it is not an Excel workbook.")
            if self.path.suffix.lower() not in BOOKS:
                return self._read_only(data)
            package = self._package(data)
            package.verify()
            self._data = data
            check_extent(package)
            return self._read(package, grids(data, self.name))

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Put our parts into the bytes that were read last, and save them in one step with a backup beside."""
        if self.path.suffix.lower() not in BOOKS:
            raise OutputError(f"{self.name} can be read but not written into: it needs --to.")
        with file_errors(self.path, "Reading"):
            data, sound = self._data or self.path.read_bytes(), self._data is not None
            self._data = data
            try:
                composed = compose(data, output, sound=sound, changed=self._changed)
            except Refused as error:
                return self._instead(error, output, dry_run=dry_run, stamp=stamp, keep=keep)
        composed.receipt.to = str(self.target)
        seen = hashlib.sha256(data).hexdigest() if self.target == self.path else None
        if self.target != self.path:
            seen = self.earlier.sha256 if self.earlier else None
            told_elsewhere(composed.receipt, self.earlier)
        if self.target == self.path and not composed.receipt.changed_parts:
            composed.receipt.sha256_after = seen
        with file_errors(self.target, "Writing"):
            receipt = finish(
                composed, self.target, seen=seen, dry_run=dry_run, stamp=stamp, keep=keep
            )
        if self.target == self.path and not dry_run and receipt.changed_parts:
            self._data, self._changed = composed.data, None
        return receipt

    def filled(self) -> Filled:
        """What was typed into an earlier copy that this run replaces."""
        return self.earlier.filled if self.earlier else Filled()

    def _instead(
        self, why: Refused, output: Output, *, dry_run: bool, stamp: str, keep: int
    ) -> Receipt:
        """Make a new workbook where another place was named; else say that one may be."""
        from toolkit.stores.workbook.new_book import NewBook

        if self.path.suffix.lower() != ".xlsx":  # macros cannot be brought along
            raise why
        if self.target == self.path:
            raise Refused(
                f"{why}\nOr have a new workbook made of its values: --to {self.path.stem}-new.xlsx."
            ) from why
        receipt = NewBook(self, self.target).write(output, dry_run=dry_run, stamp=stamp, keep=keep)
        receipt.notes.append(
            f"{self.target.name} is a new workbook with the values of {self.name} only, as {str(why).rstrip('.')}."
        )
        return receipt

    def _read_only(self, data: bytes) -> Read:
        """The same of a kind that is not written into; what was typed into our sheets there is not lost either."""
        odd, names = told_by(data, self.path.suffix.lower(), self.name)
        cells = grids(data, self.name)
        ours, columns = (
            marked_sheets(names, cells, TAG),
            marked_columns(names, cells, TAG).get("added"),
        )
        sheets: dict[str, RawSheet] = {}
        for title, grid in cells.items():
            if title not in ours.values() and not KEPT_TITLE.search(title):
                extras = replace(merged_only(grid.merged), odd=odd.get(title, {}))
                sheets |= tables_of(grid.rows, title, skip=_skipped(columns, title), extras=extras)
        return Read(sheets, filled=typed_in(cells, ours))

    def _package(self, data: bytes) -> Package:
        if data[:2] != b"PK" and data[:4] != b"\xd0\xcf\x11\xe0":
            raise DataError(
                f"{self.name} is not an Excel workbook, whatever its name says.\nOpen it in Excel and save it as .xlsx."
            )
        return Package(data, where="The workbook")

    def _read(self, package: Package, cells: dict[str, Grid]) -> Read:
        ours = find_sheets(package, TAG)
        columns = find_columns(package, TAG).get("added")
        sheets: dict[str, RawSheet] = {}
        for sheet in package.sheets():
            if (
                sheet.title in ours.values()
                or sheet.title not in cells
                or KEPT_TITLE.search(sheet.title)
            ):
                continue
            grid = cells[sheet.title]
            extras = facts_of(package, sheet, grid.merged)
            sheets |= tables_of(
                grid.rows, sheet.title, skip=_skipped(columns, sheet.title), extras=extras
            )
        self._changed = changed_in(package, ours, cells)
        return Read(
            sheets,
            1904 if package.date1904 else 1900,
            self._changed,
            filled_in(package, cells, ours),
        )


def _skipped(columns: ColumnsMark | None, title: str) -> range:
    """The columns of a sheet that are ours."""
    return (
        range(columns.first_col, columns.last_col + 1)
        if columns and columns.title == title
        else range(0)
    )
