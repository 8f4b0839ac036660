"""Where sheets are read from and results are written to: one small protocol, one store a kind of place."""

import difflib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

import pandas as pd

from toolkit.entries.schedule_sheet import TypedRow
from toolkit.errors import DataError, NotFoundError, OutputError
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.page import Page
from toolkit.render.values import Cell

if TYPE_CHECKING:
    from toolkit.stores.excel.excel_open import ExcelOpen
    from toolkit.stores.google.google_sheet import GoogleSheet
    from toolkit.stores.text.folder import Folder, TextFile
    from toolkit.stores.workbook.excel_file import ExcelFile

BOOKS = (".xlsx", ".xlsm")
READ_ONLY = (".xls", ".xlsb", ".ods")
TEXTS = (".csv", ".tsv", ".txt")
UNDERSTOOD = "an Excel workbook (.xlsx, .xlsm, .xls, .xlsb), an .ods or .csv file, or a folder of CSV or Parquet files"


class Filled(NamedTuple):
    """What people typed into our sheets: filled rows of the schedule, and the sheet of entries made of such rows before."""

    typed: tuple[TypedRow, ...] = ()
    entries: pd.DataFrame | None = None


@dataclass(frozen=True)
class Read:
    """Raw sheets by title, the day their dates count from, and what was typed into ours."""

    sheets: dict[str, RawSheet]
    epoch: int = 1900
    changed: dict[str, str] = field(default_factory=dict)
    """Sheets of ours that a person changed by hand, each with what was changed first."""
    filled: Filled = field(default_factory=Filled)
    unread: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Sheets that hold a person's words and are not read: why, and what to do."""
    zone: str = ""
    """The place's own time zone, where it has one."""


class Append(NamedTuple):
    """Rows for the end of a person's sheet: the values of each row stand under `columns`, sheet columns counted from 1."""

    sheet: str
    header_row: int
    columns: tuple[int, ...]
    rows: list[list[Cell]]
    keys: tuple[str, ...] = ()
    """Of each row, the key of its entry."""


class CannotAppend(Exception):
    """Rows cannot be put at the end of a sheet, and why; nothing was written."""


@dataclass(frozen=True)
class Output:
    """All that one run writes: pages, the `added` columns of the customers sheet (indexed by sheet row), rows for a log.

    `id_column` and `name_column` (from 1) are where that sheet says which customer a row is; `link_columns` asks for columns there
    that look ours up.
    """

    pages: list[Page]
    added: pd.DataFrame | None
    customers_sheet: str
    header_row: int
    customer_ids: list[str | None]
    append: Append | None = None
    as_of: date | None = None
    id_column: int = 0
    link_columns: bool = False
    name_column: int = 0
    whole: bool = True
    """Whether the pages are all there are: sheets of ours that are not among them are taken out then."""

    @property
    def suffix(self) -> str:
        """What is added to the title of a sheet of ours that a person changed, and that is theirs from now on."""
        return f" (kept {self.as_of.isoformat()})" if self.as_of else " (kept)"


@dataclass
class Receipt:
    """What a write did, or would do: the sheets by title with their rows and action, and the file before and after."""

    to: str
    sheets: dict[str, dict[str, Any]] = field(default_factory=dict)
    columns: list[str] = field(default_factory=list)
    columns_action: str = ""
    appended: dict[str, int] = field(default_factory=dict)
    """Rows put at the end of a person's sheet, by its title."""
    grown: list[str] = field(default_factory=list)
    """Tables of the person that reach further now, by their names."""
    changed_parts: list[str] = field(default_factory=list)
    backup: str | None = None
    sha256_before: str | None = None
    sha256_after: str | None = None
    notes: list[str] = field(default_factory=list)


class Source(Protocol):
    """A place sheets are read from."""

    @property
    def name(self) -> str:
        """What messages call it."""

    def read(self) -> Read:
        """All sheets that are not ours, as they stand now."""


class Sink(Protocol):
    """A place results are written to."""

    def filled(self) -> Filled:
        """What was typed into an earlier result at that place, where reading the source has not given it."""

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Write everything or nothing; a dry run gives the same receipt and writes nothing.

        Raises CannotAppend, with nothing written, where only the rows for the log cannot be put in their place.
        """


def open_store(
    where: str | Path, *, creds: Path | None = None, encoding: str = ""
) -> "ExcelFile | ExcelOpen | Folder | TextFile | GoogleSheet":
    """The store of a place, by what it is; raises NotFoundError, DataError or UnavailableError with what to do.

    `creds` names a key file for Google; without it the usual places are looked at. `encoding` is how text files were saved, where
    the person said so.
    """
    from toolkit.stores.text.folder import Folder, TextFile
    from toolkit.stores.workbook.excel_file import ExcelFile

    text = str(where)
    if text.startswith(("gsheet:", "http://", "https://")):
        from toolkit.stores.google.google_sheet import GoogleSheet

        return GoogleSheet(text, creds=creds)
    if text.startswith("excel:"):
        from toolkit.stores.excel.excel_open import ExcelOpen

        return ExcelOpen.named(text.removeprefix("excel:").strip())
    path = Path(text).expanduser()
    suffix = path.suffix.lower()
    if path.is_dir():
        return Folder(path, encoding)
    if not path.exists():
        raise NotFoundError(_missing(path))
    if path.name.startswith("~$"):
        raise DataError(
            f"{path.name} is Excel's lock file, not a workbook.\nGive {path.name[2:]!r} instead."
        )
    if suffix in BOOKS or suffix in READ_ONLY:
        return ExcelFile(path)
    if suffix in TEXTS:
        return TextFile(path, encoding)
    raise DataError(f"{path.name} is not understood; give {UNDERSTOOD}.")


def open_sink(source: Source, to: str | None, *, creds: Path | None = None) -> Sink:
    """Where a run writes to: the source itself, another workbook, a folder or a Google Sheet; raises OutputError where it cannot."""
    from toolkit.stores.text.folder import Folder
    from toolkit.stores.workbook.excel_file import ExcelFile

    if to is None:
        return _itself(source)
    if to.startswith(("gsheet:", "http://", "https://")):
        from toolkit.stores.google.google_sheet import GoogleSheet

        return GoogleSheet(to, creds=creds, source=source.name)
    path = Path(to).expanduser()
    suffix = path.suffix.lower()
    if to == "-":
        raise OutputError(
            "--to -: a refresh writes a workbook or a folder; only a report can go to standard output."
        )
    if path.is_dir() or not suffix:
        return Folder(path)
    if suffix not in BOOKS:
        raise OutputError(
            f"--to {path.name}: results are written to an .xlsx workbook or into a folder."
        )
    if isinstance(source, ExcelFile) and source.path.suffix.lower() in BOOKS:
        return source.at(path)
    if suffix != ".xlsx":
        raise OutputError(
            f"--to {path.name}: a new workbook is made as .xlsx.\nUse --to {path.stem}.xlsx."
        )
    from toolkit.stores.workbook.new_book import NewBook

    return NewBook(source, path)


def _itself(source: Source) -> Sink:
    from toolkit.stores.text.folder import Folder
    from toolkit.stores.workbook.excel_file import ExcelFile

    if isinstance(source, ExcelFile) and source.path.suffix.lower() not in BOOKS:
        raise OutputError(
            f"{source.name} can be read but not written into: it needs --to.\nFor example --to {source.path.stem}.xlsx."
        )
    if isinstance(source, Folder):
        raise OutputError(
            f"{source.name} is a folder: it needs --to.\nFor example --to {source.path} for files beside its own, or --to plan.xlsx."
        )
    if not hasattr(source, "write"):
        raise OutputError(
            f"{source.name} can be read but not written into: it needs --to.\nFor example --to {Path(source.name).stem}.xlsx."
        )
    return cast(Sink, source)


def _called(folder: Path) -> str:
    return "this folder" if folder == Path() else str(folder)


def _missing(path: Path) -> str:
    """Say that a file is not there, with the names in its folder that are like it."""
    folder = path.parent
    if not folder.is_dir():
        return f"There is no {path}: the folder {folder} does not exist."
    names = {
        p.name.casefold(): p.name
        for p in sorted(folder.iterdir())
        if not p.name.startswith((".", "~$"))
    }
    near = difflib.get_close_matches(path.name.casefold(), names, n=3, cutoff=0.5)
    books = (
        near
        or [
            n
            for n, name in names.items()
            if Path(name).suffix.lower() in (*BOOKS, *READ_ONLY, ".csv")
        ][:5]
    )
    hint = f"\nIn {_called(folder)}: {', '.join(names[n] for n in books)}." if books else ""
    return f"There is no {path}.{hint}"
