"""A workbook file: .xlsx and .xlsm are written into, the other kinds are read."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.entries.filled import NOTHING_FILLED, Filled
from toolkit.errors import DataError, OutputError
from toolkit.stores.base import BOOKS, USUAL_LIMITS, Limits, Output, Read, Receipt
from toolkit.stores.file_errors import file_errors
from toolkit.stores.our_sheets import TAG
from toolkit.stores.workbook.earlier_copy import EarlierCopy, earlier_copy, tell_of_copy
from toolkit.stores.workbook.grids import Grid, grids
from toolkit.stores.workbook.read_sheets import read_other_kind, read_package
from toolkit.xlsx import Package, Refused, check_extent, check_skeleton, find_sheets

if TYPE_CHECKING:
    from toolkit.stores.workbook.compose import Composed

_ZIP, _OLE = b"PK", b"\xd0\xcf\x11\xe0"
"""How a workbook begins, and how one does that is of the old kind or locked by a password."""


@dataclass(frozen=True)
class _Held:
    """The bytes that were read last and are sound, and the sheets of ours changed in them."""

    data: bytes
    changed: dict[str, str] | None = None
    """None where it was not looked for."""
    cells: dict[str, Grid] | None = None
    """The cells of our sheets, by their titles; None where they were not read."""


class ExcelFile:
    """One workbook on disk; `target` is where it is written: itself, or a place that was named."""

    def __init__(
        self, path: Path, target: Path | None = None, *, limits: Limits = USUAL_LIMITS
    ) -> None:
        self.path = path
        self._limits = limits
        self.target = target or path
        self.name = path.name
        self.earlier: EarlierCopy | None = None
        self._held: _Held | None = None

    def at(self, target: Path) -> "ExcelFile":
        """The same workbook, written elsewhere.

        Raises OutputError when a stranger's file stands there, or one of another kind is named.
        """
        if target.exists() and self.path.exists() and target.samefile(self.path):
            return self
        if target.suffix.lower() != self.path.suffix.lower():
            raise OutputError(
                f"--to {target.name}: a copy of {self.name} must end in {self.path.suffix},"
                " as the kind of file stays."
            )
        other = ExcelFile(self.path, target)
        other.earlier = earlier_copy(target, self.name)
        other._held = self._held
        return other

    @property
    def _is_written_into(self) -> bool:
        return self.path.suffix.lower() in BOOKS

    def read(self) -> Read:
        """All worksheets but ours, hidden ones too, and what was typed into ours.

        Our columns are left out of the person's sheets.
        """
        self._held = None
        with file_errors(self.path, "Reading"):
            data = self.path.read_bytes()
            if not data:
                raise DataError(f"{self.name} is empty (0 bytes): it is not an Excel workbook.")
            if not self._is_written_into:
                return read_other_kind(data, self.path.suffix.lower(), self.name, self._limits)
            package = self._package(data)
            cells = self._cells(data, package)
            read = read_package(package, cells)
            ours = cells.keys() & set(find_sheets(package, TAG).values())
        self._held = _Held(data, read.changed, {title: cells[title] for title in ours})
        return read

    def check_sheets(self, titles: Collection[str]) -> None:
        """Raise DataError where a sheet of these, which was read, is no sound XML to write into."""
        if not self._held or not self._is_written_into:
            return
        with file_errors(self.path, "Reading"):
            package = self._package(self._held.data)
            for sheet in package.sheets():
                if sheet.title in titles:
                    check_skeleton(sheet.title, package.read(sheet.part))

    def _cells(self, data: bytes, package: Package) -> dict[str, Grid]:
        """The cells of the sheets; where they lie far apart, read in a process of its own."""
        if _lie_apart(package):
            from toolkit.stores.workbook.read_apart import read_apart

            return read_apart(data, self.name, self._limits)[1]
        return grids(data, self.name)

    def _package(self, data: bytes) -> Package:
        if not data.startswith((_ZIP, _OLE)):
            raise DataError(
                f"{self.name} is not an Excel workbook, whatever its name says.\n"
                "Open it in Excel and save it as .xlsx."
            )
        return Package(data, where="The workbook")

    def filled(self) -> Filled:
        """What was typed into an earlier copy that this run replaces."""
        return self.earlier.filled if self.earlier else NOTHING_FILLED

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Put our parts into the bytes that were read last.

        They are saved in one step, with a backup beside. Raises OutputError for a kind of file
        that is only read.
        """
        # Drawing is imported by who writes: a check only reads.
        from toolkit.stores.workbook.compose import compose, put_in_place

        if not self._is_written_into:
            raise OutputError(f"{self.name} can be read but not written into: it needs --to.")
        with file_errors(self.path, "Reading"):
            held = self._held or _Held(self.path.read_bytes())
            try:
                composed = compose(
                    held.data,
                    output,
                    to=self.target,
                    sound=self._held is not None,
                    changed=held.changed,
                    cells=held.cells,
                    is_copy=self.target != self.path,
                    earlier=self.earlier.ours if self.earlier else None,
                )
            except Refused as error:
                return self._write_new_book(error, output, dry_run=dry_run, stamp=stamp, keep=keep)
        self._held = held
        if self.target == self.path:
            return self._put_back(composed, dry_run=dry_run, stamp=stamp, keep=keep)
        tell_of_copy(composed.receipt, self.earlier)
        seen = self.earlier.sha256 if self.earlier else None
        with file_errors(self.target, "Writing"):
            return put_in_place(
                composed,
                self.target,
                seen=seen,
                dry_run=dry_run,
                stamp=stamp,
                keep=keep,
                made_of=self.path,
            )

    def _put_back(self, composed: "Composed", *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Save the workbook where it was read."""
        from toolkit.stores.workbook.compose import put_in_place

        assert self._held is not None
        seen = hashlib.sha256(self._held.data).hexdigest()
        if not composed.receipt.changed_parts:
            # The same parts may be packed in other bytes; then the file stays as it is.
            composed.receipt.sha256_after = seen
        with file_errors(self.path, "Writing"):
            receipt = put_in_place(
                composed, self.path, seen=seen, dry_run=dry_run, stamp=stamp, keep=keep
            )
        if not dry_run and receipt.changed_parts:
            self._held = _Held(composed.data)
        return receipt

    def _write_new_book(
        self, why: Refused, output: Output, *, dry_run: bool, stamp: str, keep: int
    ) -> Receipt:
        """Make a new workbook where another place was named; else say that one may be."""
        from toolkit.stores.workbook.new_book import NewBook

        if self.path.suffix.lower() != ".xlsx":
            # Macros cannot be brought along.
            raise why
        if self.target == self.path:
            raise Refused(
                f"{why}\nOr have a new workbook made of its values: --to {self.path.stem}-new.xlsx."
            ) from why
        made = NewBook(self, self.target, made_of=self.path)
        receipt = made.write(output, dry_run=dry_run, stamp=stamp, keep=keep)
        reason = str(why).rstrip(".")
        receipt.warning = (
            f"{self.target.name} is a new workbook with the values of {self.name} only,"
            f" as {reason[:1].lower()}{reason[1:]}."
        )
        receipt.notes.append(receipt.warning)
        return receipt


def _lie_apart(package: Package) -> bool:
    """Whether cells lie far apart, of a sound file: of one that is broken that is told first.

    Looking through a sheet unpacks it, so that only other parts are left to be verified.
    """
    try:
        lie_apart = check_extent(package)
    finally:
        package.verify()
    return lie_apart
