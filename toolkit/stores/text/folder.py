"""A folder as a book: one CSV or Parquet file a sheet, results as CSV files beside them."""

import hashlib
import io
import os
import secrets
from pathlib import Path

import pandas as pd

from toolkit.entries.entry_columns import WAITING
from toolkit.entries.entry_sheet import entry_rows
from toolkit.entries.schedule_sheet import typed_rows
from toolkit.errors import DataError, OutputError, UnavailableError
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.render.csv_json import as_csv
from toolkit.render.page import Page
from toolkit.schema.outputs import BY_TITLE, CALL_SCHEDULE, ENTRIES
from toolkit.stores.base import Append, CannotAppend, Filled, Output, Read, Receipt, SheetReceipt
from toolkit.stores.file_errors import file_errors
from toolkit.stores.text.delimited import delimited_sheet, lengthened

_OURS = {title.casefold() for title in BY_TITLE}


class TextFile:
    """One file of separated values as a book: the customer list, or the log, by its name and headers. It is never written into."""

    def __init__(self, path: Path, encoding: str = "") -> None:
        self.path = path
        self.name = path.name
        self._encoding = encoding

    def read(self) -> Read:
        """The one sheet, by file stem."""
        return Read({self.path.stem: delimited_sheet(self.path, self._encoding)})


class Folder:
    """Reads `*.csv` and `*.parquet` whose names are not ours; writes only files that carry the title of a result."""

    def __init__(self, path: Path, encoding: str = "") -> None:
        self.path = path
        self.name = path.name or str(path)
        self._encoding = encoding

    def read(self) -> Read:
        """Every sheet of the folder, by file stem."""
        sheets: dict[str, RawSheet] = {}
        with file_errors(self.path, "Reading"):
            files = sorted(
                p for p in self.path.iterdir() if p.suffix.lower() in (".csv", ".parquet")
            )
        for file in files:
            if file.stem.casefold() in _OURS or file.name.startswith((".", "~$")):
                continue
            if file.stem in sheets:
                raise DataError(
                    f"{self.name} holds {file.stem} twice, as CSV and as Parquet.\nMove one of them away."
                )
            text = file.suffix.lower() == ".csv"
            sheets[file.stem] = (
                delimited_sheet(file, self._encoding) if text else _parquet_sheet(file)
            )
        if not sheets:
            raise DataError(
                f"{self.name} holds no .csv and no .parquet file.\nPut the customer list there as Customers.csv."
            )
        return Read(sheets, filled=self.filled())

    def filled(self) -> Filled:
        """What was typed into the results that stand in the folder."""
        frames = []
        for page in (CALL_SCHEDULE, ENTRIES):
            file = self.path / f"{page.title}.csv"
            frames.append(delimited_sheet(file) if file.is_file() else None)
        schedule, entries = frames
        return Filled(
            () if schedule is None else typed_rows(schedule),
            None if entries is None else entry_rows(entries.cells),
        )

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """One CSV a table, UTF-8 with a byte order mark, each put in place whole; rows for the log go to the end of its file.

        The entries are written as waiting before the log and as done after it: a run that breaks off between loses and doubles none.
        """
        longer = self._longer(output.append) if output.append else None
        pages = output.all_as_pages()
        texts = {
            b.table.title: (as_csv(b.frame, b.table), len(b.frame))
            for page in pages
            for b in page.blocks
        }
        receipt = Receipt(str(self.path))
        if output.append and longer:
            receipt.appended[output.append.sheet] = len(output.append.rows)
            receipt.changed_parts.append(longer[0].name)
            if not dry_run:
                self._put_waiting(pages, output.append)
                _put(*longer)
        before, after = hashlib.sha256(), hashlib.sha256()
        for title, (text, rows) in texts.items():
            if title not in BY_TITLE:
                raise OutputError(f"{title}.csv is not the name of a result and is not written.")
            file, data = self.path / f"{title}.csv", text.encode("utf-8-sig")
            with file_errors(file, "Reading"):
                old = file.read_bytes() if file.exists() else None
            before.update(title.encode() + (old or b""))
            after.update(title.encode() + data)
            action = "added" if old is None else "unchanged" if old == data else "replaced"
            receipt.sheets[title] = SheetReceipt(rows, action)
            if action != "unchanged":
                receipt.changed_parts.append(file.name)
                if not dry_run:
                    _put(file, data)
        receipt.sha256_before, receipt.sha256_after = before.hexdigest(), after.hexdigest()
        return receipt

    def _put_waiting(self, pages: list[Page], append: Append) -> None:
        """Write the entries as waiting, for the case that the run breaks off before the log has them."""
        for frame in [b.frame for page in pages for b in page.blocks if b.table is ENTRIES]:
            states = [
                WAITING if k in append.keys else v
                for k, v in zip(frame["key"], frame["in_log"], strict=True)
            ]
            _put(
                self.path / f"{ENTRIES.title}.csv",
                as_csv(frame.assign(in_log=states), ENTRIES).encode("utf-8-sig"),
            )

    def _longer(self, append: Append) -> tuple[Path, bytes]:
        """The file of the log with rows at its end, in its own separator and line ends; raises CannotAppend."""
        file = next(
            (
                f
                for f in self.path.iterdir()
                if f.suffix.lower() == ".csv" and f.stem == append.sheet
            ),
            None,
        )
        if file is None:
            raise CannotAppend(
                f"{append.sheet} is not a CSV file, and rows can be added to CSV files only"
            )
        with file_errors(file, "Reading"):
            return file, lengthened(file.read_bytes(), file.name, append, self._encoding)


def _parquet_sheet(file: Path) -> RawSheet:
    """Values of a Parquet file, with the rows they would have in a sheet under a header."""
    try:
        import pyarrow  # noqa: F401
    except ImportError as error:
        fix = 'pip install "retention-toolkit[parquet]"'
        raise UnavailableError(
            f"{file.name}: reading Parquet needs a package that is missing.\nRun {fix}."
        ) from error
    with file_errors(file, "Reading"):
        data = file.read_bytes()
    try:
        frame = pd.read_parquet(io.BytesIO(data))
    except Exception as error:
        raise DataError(f"{file.name} is not a Parquet file that can be read: {error}.") from error
    return as_raw_sheet(frame, file.stem)


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
