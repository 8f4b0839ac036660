"""A folder as a book: one CSV or Parquet file a sheet, results as CSV files beside them."""

import hashlib
import os
import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from toolkit.entries.entry_sheet import entry_rows, with_waiting
from toolkit.entries.last_tiers import TierSheet
from toolkit.entries.plan_sheet import plan_rows
from toolkit.entries.schedule_sheet import TypedRow, typed_rows
from toolkit.errors import DataError, OutputError
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.csv_json import as_csv
from toolkit.render.page import Block, Page
from toolkit.schema.model import Table
from toolkit.schema.outputs import BY_TITLE, ENTRIES, FILLED_IN, PLANNED_CALLS
from toolkit.stores.base import (
    Append,
    CannotAppend,
    Filled,
    Output,
    Read,
    Receipt,
    SheetReceipt,
    refuse_fills,
)
from toolkit.stores.file_errors import file_errors
from toolkit.stores.our_sheets import ADDED_SHEET
from toolkit.stores.text.delimited import delimited_sheet, lengthened
from toolkit.stores.text.parquet_file import parquet_sheet

CSV, PARQUET = ".csv", ".parquet"
_OUR_STEMS = {title.casefold() for title in BY_TITLE}
_WRITTEN_AS = "utf-8-sig"
"""UTF-8 with the mark by which Excel knows it."""


class Folder:
    """Reads the CSV and Parquet files whose names are not ours; writes only files of results."""

    def __init__(self, path: Path, encoding: str = "") -> None:
        """`encoding` is how its text files were saved, where the person said so."""
        self.path = path
        self.name = path.name or str(path)
        self._encoding = encoding

    def read(self) -> Read:
        """Every sheet of the folder, by file stem."""
        sheets: dict[str, RawSheet] = {}
        for file in self._files_of_the_person():
            if file.stem in sheets:
                raise DataError(
                    f"{self.name} holds {file.stem} twice, as CSV and as Parquet.\n"
                    "Move one of them away."
                )
            if file.suffix.lower() == CSV:
                sheets[file.stem] = delimited_sheet(file, self._encoding)
            else:
                sheets[file.stem] = parquet_sheet(file)
        if not sheets:
            raise DataError(
                f"{self.name} holds no .csv and no .parquet file.\n"
                "Put the customer list there as Customers.csv."
            )
        return Read(sheets, filled=self.filled())

    def _files_of_the_person(self) -> list[Path]:
        with file_errors(self.path, "Reading"):
            files = sorted(self.path.iterdir())
        files = [file for file in files if file.suffix.lower() in (CSV, PARQUET)]
        files = [file for file in files if file.stem.casefold() not in _OUR_STEMS]
        # A hidden file, or one by which a program says that another one is open.
        return [file for file in files if not file.name.startswith((".", "~$"))]

    def filled(self) -> Filled:
        """What was typed into the results that stand in the folder, and the last plan."""
        typed: list[TypedRow] = []
        for table in FILLED_IN:
            filled = self._result_there(table)
            typed += typed_rows(filled, table=table) if filled else ()
        entries, plan = self._result_there(ENTRIES), self._result_there(PLANNED_CALLS)
        earlier = entry_rows(entries.cells) if entries else None
        planned = plan_rows(plan.cells) if plan else None
        page = self._result_there(ADDED_SHEET)
        tiers = TierSheet.of_page(page) if page else None
        return Filled(tuple(typed), earlier, planned, tiers)

    def _result_there(self, table: Table) -> RawSheet | None:
        file = self._file_of(table.title)
        return delimited_sheet(file) if file.is_file() else None

    def _file_of(self, title: str) -> Path:
        return self.path / f"{title}{CSV}"

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """One CSV a table, each put in place whole; rows for the log go to the end of its file.

        The entries are written as waiting before the log, and as done after it: a run that breaks
        off in between loses none of them and doubles none.
        """
        refuse_fills(
            output,
            "files of the person's own are not written into, but for the end of the call log",
        )
        append = output.append
        log = self._longer_log(append) if append else None
        blocks = _blocks_of(output.all_as_pages())
        if output.whole:
            blocks += self._emptied({block.table.name for block in blocks})
        results = [self._result_of(block) for block in blocks]
        receipt = _receipt(self.path, results)
        if append and log:
            receipt.appended[append.sheet] = len(append.rows)
            receipt.changed_parts.insert(0, log.file.name)
        if dry_run:
            return receipt
        if append and log:
            self._put_waiting(blocks, append)
            _put(log.file, log.new)
        for result in results:
            if result.action != "unchanged" or (log and result.title == ENTRIES.title):
                _put(result.file, result.new)
        return receipt

    def _emptied(self, shown: Collection[str]) -> list[Block]:
        """The files people type into in which there is nothing to show any more."""
        return [
            Block(table, pd.DataFrame(columns=table.names))
            for table in FILLED_IN
            if table.name not in shown and self._file_of(table.title).is_file()
        ]

    def _result_of(self, block: Block) -> "_Result":
        title = block.table.title
        if title not in BY_TITLE:
            raise OutputError(f"{title}.csv is not the name of a result and is not written.")
        file = self._file_of(title)
        with file_errors(file, "Reading"):
            old = file.read_bytes() if file.exists() else None
        new = as_csv(block.frame, block.table).encode(_WRITTEN_AS)
        return _Result(title, file, len(block.frame), old, new)

    def _put_waiting(self, blocks: Iterable[Block], append: Append) -> None:
        """Write the entries that go to the log as ones that still wait for it."""
        for block in blocks:
            if block.table is ENTRIES:
                text = as_csv(with_waiting(block.frame, append.keys), ENTRIES)
                _put(self._file_of(ENTRIES.title), text.encode(_WRITTEN_AS))

    def _longer_log(self, append: Append) -> "_LongerLog":
        """The file of the log with rows at its end; raises CannotAppend."""
        for file in self.path.iterdir():
            if file.suffix.lower() == CSV and file.stem == append.sheet:
                with file_errors(file, "Reading"):
                    old = file.read_bytes()
                return _LongerLog(file, lengthened(old, file.name, append, self._encoding))
        raise CannotAppend(
            f"{append.sheet} is not a CSV file, and rows can be added to CSV files only"
        )


@dataclass(frozen=True)
class _LongerLog:
    """A call log with rows at its end."""

    file: Path
    new: bytes


@dataclass(frozen=True)
class _Result:
    """One file of results: what stands there, and what is to stand there."""

    title: str
    file: Path
    rows: int
    old: bytes | None
    new: bytes

    @property
    def action(self) -> str:
        if self.old is None:
            return "added"
        return "unchanged" if self.old == self.new else "replaced"


def _blocks_of(pages: Iterable[Page]) -> list[Block]:
    blocks: list[Block] = []
    for page in pages:
        blocks += page.blocks
    return blocks


def _receipt(folder: Path, results: Iterable[_Result]) -> Receipt:
    """What is done with the files, and one digest over all of them, before and after."""
    receipt = Receipt(str(folder))
    before, after = hashlib.sha256(), hashlib.sha256()
    for result in results:
        title = result.title.encode()
        before.update(title + (result.old or b""))
        after.update(title + result.new)
        receipt.sheets[result.title] = SheetReceipt(result.rows, result.action)
        if result.action != "unchanged":
            receipt.changed_parts.append(result.file.name)
    receipt.sha256_before, receipt.sha256_after = before.hexdigest(), after.hexdigest()
    return receipt


def _put(file: Path, data: bytes) -> None:
    """Put a file in its place in one step."""
    temporary = file.with_name(f".{file.name}.{secrets.token_hex(4)}.tmp")
    with file_errors(file, "Writing"):
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(file)
        finally:
            temporary.unlink(missing_ok=True)
