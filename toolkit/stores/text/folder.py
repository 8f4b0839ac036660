"""A folder as a book: one CSV or Parquet file a sheet, results as CSV files beside them."""

import csv
import hashlib
import io
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from toolkit.entries.entry_sheet import entry_rows, with_waiting
from toolkit.entries.filled import Filled
from toolkit.entries.last_reading import run_rows
from toolkit.entries.last_tiers import TierSheet
from toolkit.entries.plan_sheet import plan_rows
from toolkit.entries.schedule_sheet import TypedRow, typed_rows
from toolkit.errors import DataError, OutputError
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.csv_json import as_csv
from toolkit.render.page import Block, Page
from toolkit.schema.model import Table
from toolkit.schema.outputs import BY_TITLE, ENTRIES, FILLED_IN, PLANNED_CALLS, RUN
from toolkit.stores.base import (
    Append,
    CannotAppend,
    Output,
    Read,
    Receipt,
    SheetReceipt,
    refuse_answers,
    refuse_fills,
)
from toolkit.stores.book_lock import book_lock
from toolkit.stores.file_errors import file_errors
from toolkit.stores.our_sheets import ADDED_SHEET, HIDDEN_TITLES
from toolkit.stores.own_columns import own_left, with_own_columns
from toolkit.stores.text.delimited import delimited_sheet, lengthened
from toolkit.stores.text.folder_swap import (
    Change,
    backup_folder,
    finish_what_was_begun,
    remove_old_backups,
    remove_strays,
    replace_all,
)
from toolkit.stores.text.our_files import (
    CSV,
    LIST,
    OurFiles,
    Ours,
    as_list,
    digest_of,
    free_file,
    our_files,
    own_columns_of,
)
from toolkit.stores.text.parquet_file import parquet_sheet

PARQUET = ".parquet"
_WRITTEN_AS = "utf-8-sig"
"""UTF-8 with the mark by which Excel knows it."""


class Folder:
    """Reads the CSV and Parquet files that are not ours; writes only files of results.

    Which are ours says the list that is kept beside them (`our_files`).
    """

    def __init__(self, path: Path, encoding: str = "") -> None:
        """`encoding` is how its text files were saved, where the person said so."""
        self.path = path
        self.name = path.name or str(path)
        self._encoding = encoding
        self._seen: dict[str, bytes] = {}
        """What stood in files of ours when they were read."""

    def read(self) -> Read:
        """Every sheet of the folder, by file stem."""
        if self.path.is_dir():
            with book_lock(self.path):
                finish_what_was_begun(self.path)
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
        ours = our_files(self.path)
        files = [file for file in files if not ours.has(file)]
        # A hidden file, or one by which a program says that another one is open.
        return [file for file in files if not file.name.startswith((".", "~$"))]

    def filled(self) -> Filled:
        """What was typed into the results that stand in the folder, and the last plan."""
        ours = our_files(self.path)
        typed: list[TypedRow] = []
        for table in FILLED_IN:
            filled = self._result_there(table, ours)
            typed += typed_rows(filled, table=table) if filled else ()
        entries = self._result_there(ENTRIES, ours)
        plan = self._result_there(PLANNED_CALLS, ours)
        earlier = entry_rows(entries.cells) if entries else None
        planned = plan_rows(plan.cells) if plan else None
        page = self._result_there(ADDED_SHEET, ours)
        tiers = TierSheet.of_page(page) if page else None
        said = self._last_run(ours) if self._result_there(RUN, ours) else None
        return Filled(tuple(typed), earlier, planned, tiers, said, ours=ours.there())

    def _last_run(self, ours: OurFiles) -> pd.DataFrame:
        """What the last run said of itself, whose file was just seen."""
        text = self._seen[ours.file_of(RUN.title).name].decode("utf-8-sig")
        return run_rows(list(csv.reader(io.StringIO(text, newline=""))))

    def _result_there(self, table: Table, ours: OurFiles) -> RawSheet | None:
        file = ours.file_of(table.title)
        if not file.is_file():
            return None
        # Before it is read: what comes into it from now on is seen as a change.
        with file_errors(file, "Reading"):
            self._seen[file.name] = file.read_bytes()
        return delimited_sheet(file)

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """One CSV a table, all put in place or none; rows for the log go to the end of its file.

        The entries are written as waiting before the log, and as done after it: a run that breaks
        off in between loses none of them and doubles none.
        """
        refuse_fills(
            output,
            "files of the person's own are not written into, but for the end of the call log",
        )
        refuse_answers(output, "files of the person's own are not written into")
        with book_lock(self.path):
            finish_what_was_begun(self.path)
            made = self._made(output)
            if not dry_run:
                self._put(made, stamp=stamp, keep=keep)
        return made.receipt

    def _made(self, output: Output) -> "_Made":
        """What is to stand in the folder, and the receipt that says so."""
        append, ours = output.append, our_files(self.path)
        log = self._longer_log(append) if append else None
        blocks = _blocks_of(output.all_as_pages())
        if output.whole:
            blocks += _emptied({block.table.name for block in blocks}, ours)
        results = [self._result_of(block, ours) for block in blocks]
        changed = [result for result in results if result.is_changed]
        kept = [self._kept(result, output) for result in changed]
        receipt = _receipt(self.path, results)
        receipt.notes += [_is_elsewhere(result) for result in results if result.is_beside_another]
        for result, file in zip(changed, kept, strict=True):
            receipt.sheets[file.file.stem] = SheetReceipt(result.rows, "kept")
            why = f"has {result.left_over}" if result.left_over else "was changed by hand"
            receipt.notes.append(
                f"{result.file.name} {why}: it is kept as {file.file.name}, and is yours now."
            )
        waiting = _waiting(results, blocks, append) if append else None
        changes = [
            Change(result.file, result.new, result.old)
            for result in results
            if result.action != "unchanged" or (waiting and waiting.file == result.file)
        ]
        if append and log:
            receipt.appended[append.sheet] = len(append.rows)
            receipt.changed_parts.insert(0, log.file.name)
            changes.insert(0, log)
        return _Made(receipt, [*kept, *changes, *self._list(results, ours)], waiting)

    def _put(self, made: "_Made", *, stamp: str, keep: int) -> None:
        """Change all files or none, with a copy of those that there were."""
        changes = made.changes
        if self.path.is_dir():
            remove_strays(self.path)
        if not changes:
            return
        if made.waiting:
            replace_all(self.path, [made.waiting])
            changes = _after(made.waiting, changes)
        backup = backup_folder(self.path, stamp, keep=keep)
        replace_all(self.path, changes, backup=backup)
        if backup and backup.exists():
            made.receipt.backup = str(backup)
            remove_old_backups(self.path, stamp, keep=keep)

    def _result_of(self, block: Block, ours: OurFiles) -> "_Result":
        title = block.table.title
        if title not in BY_TITLE:
            raise OutputError(f"{title}.csv is not the name of a result and is not written.")
        file = ours.file_of(title)
        with file_errors(file, "Reading"):
            there = file.read_bytes() if file.exists() else None
        # What was typed since it was read is found when the file is to be replaced.
        old = self._seen.get(file.name, there) if there is not None else None
        drawn, left = _with_own_columns(block, old or b"")
        new = as_csv(drawn.frame, drawn.table).encode(_WRITTEN_AS)
        looked_at = title not in HIDDEN_TITLES and old is not None
        is_changed = looked_at and ours.is_changed(block.table, old or b"")
        is_kept = is_changed or bool(left)
        left_over = own_left(left) if left else ""
        return _Result(block.table, file, len(block.frame), old, new, is_kept, left_over)

    def _kept(self, result: "_Result", output: Output) -> Change:
        """A file of ours that a person changed, under a name of its own."""
        file = free_file(self.path, f"{result.table.title}{output.suffix}")
        return Change(file, result.old or b"", None)

    def _list(self, results: Iterable["_Result"], ours: OurFiles) -> list[Change]:
        """The list of our files, where it says something else than the one there."""
        known = dict(ours.known)
        for result in results:
            known[result.table.title] = Ours(result.file.stem, digest_of(result.table, result.new))
        file = self.path / LIST
        with file_errors(file, "Reading"):
            old = file.read_bytes() if file.exists() else None
        new = as_list(known)
        return [] if new == old else [Change(file, new, old)]

    def _longer_log(self, append: Append) -> Change:
        """The file of the log with rows at its end; raises CannotAppend."""
        for file in self.path.iterdir():
            if file.suffix.lower() == CSV and file.stem == append.sheet:
                with file_errors(file, "Reading"):
                    old = file.read_bytes()
                return Change(file, lengthened(old, file.name, append, self._encoding), old)
        raise CannotAppend(
            f"{append.sheet} is not a CSV file, and rows can be added to CSV files only"
        )


@dataclass(frozen=True)
class _Result:
    """One file of results: what stands there, and what is to stand there."""

    table: Table
    file: Path
    rows: int
    old: bytes | None
    new: bytes
    is_changed: bool
    """Whether it is kept: a person changed more in it than the cells that are for typing."""
    left_over: str = ""
    """What of a person's own has no row any more, for which it is kept."""

    @property
    def action(self) -> str:
        if self.old is None:
            return "added"
        return "unchanged" if self.old == self.new else "replaced"

    @property
    def is_beside_another(self) -> bool:
        """Whether a file of the person's has its name."""
        return self.old is None and self.file.stem != self.table.title


@dataclass(frozen=True)
class _Made:
    """All that a run changes in a folder, in order, and what is said of it."""

    receipt: Receipt
    changes: list[Change]
    waiting: Change | None
    """The entries as they stand before the log gets its rows."""


def _with_own_columns(block: Block, old: bytes) -> tuple[Block, list[str]]:
    """A list with the columns that a person added to its file, and the cells that have no row."""
    own = own_columns_of(block.table, old)
    if own is None:
        return block, []
    page, left = with_own_columns(Page(block.table.name, block.table.title, [block]), own)
    return page.blocks[0], left


def _emptied(shown: Collection[str], ours: OurFiles) -> list[Block]:
    """The files people type into in which there is nothing to show any more."""
    return [
        Block(table, pd.DataFrame(columns=table.names))
        for table in FILLED_IN
        if table.name not in shown and ours.file_of(table.title).is_file()
    ]


def _is_elsewhere(result: _Result) -> str:
    return (
        f"{result.table.title}{CSV} was not written by this and stays as it is;"
        f" the result is {result.file.name}."
    )


def _waiting(results: Iterable[_Result], blocks: Iterable[Block], append: Append) -> Change | None:
    """The entries that go to the log, as ones that still wait for it."""
    for result, block in zip(results, blocks, strict=True):
        if block.table is ENTRIES:
            text = as_csv(with_waiting(block.frame, append.keys), ENTRIES)
            return Change(result.file, text.encode(_WRITTEN_AS), result.old)
    return None


def _after(waiting: Change, changes: Iterable[Change]) -> list[Change]:
    """The changes that follow when the waiting entries stand in their file."""
    return [
        change._replace(old=waiting.new) if change.file == waiting.file else change
        for change in changes
    ]


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
        title = result.table.title.encode()
        before.update(title + (result.old or b""))
        after.update(title + result.new)
        receipt.sheets[result.table.title] = SheetReceipt(result.rows, result.action)
        if result.action != "unchanged":
            receipt.changed_parts.append(result.file.name)
    receipt.sha256_before, receipt.sha256_after = before.hexdigest(), after.hexdigest()
    return receipt
