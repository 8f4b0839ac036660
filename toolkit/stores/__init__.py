"""Where sheets are read from and results are written to: one small protocol, one store a kind of place."""

import difflib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

import pandas as pd

from toolkit.errors import DataError, NotFoundError, OutputError, UnavailableError
from toolkit.present import Page

if TYPE_CHECKING:
    from toolkit.stores.excel_file import ExcelFile
    from toolkit.stores.excel_open import ExcelOpen
    from toolkit.stores.folder import Folder

BOOKS = (".xlsx", ".xlsm")
READ_ONLY = (".xls", ".xlsb", ".ods")
UNDERSTOOD = "an Excel workbook (.xlsx, .xlsm, .xls, .xlsb), an .ods file or a folder of CSV or Parquet files"


@dataclass(frozen=True)
class Read:
    """Raw sheets by title, the day its dates count from, and what was typed into the open columns of the schedule."""

    sheets: dict[str, pd.DataFrame]
    epoch: int = 1900
    typed: pd.DataFrame | None = None


@dataclass(frozen=True)
class Output:
    """All that one run writes: pages, and the `added` columns of the customers sheet, indexed by sheet row."""

    pages: list[Page]
    added: pd.DataFrame | None
    customers_sheet: str
    header_row: int
    customer_ids: list[str | None]


@dataclass
class Receipt:
    """What a write did, or would do: the sheets by title with their rows and action, and the file before and after."""

    to: str
    sheets: dict[str, dict[str, Any]] = field(default_factory=dict)
    columns: list[str] = field(default_factory=list)
    columns_action: str = ""
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

    def typed(self) -> pd.DataFrame | None:
        """What was typed into the open columns of an earlier result at that place, where `read` has not given it."""

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Write everything or nothing; a dry run gives the same receipt and writes nothing."""


def open_store(where: str | Path) -> "ExcelFile | ExcelOpen | Folder":
    """The store of a place, by what it is; raises NotFoundError, DataError or UnavailableError with what to do."""
    from toolkit.stores.excel_file import ExcelFile
    from toolkit.stores.folder import Folder

    text = str(where)
    if text.startswith(("gsheet:", "http://", "https://")):
        raise UnavailableError(f"{text}: this version cannot open Google Sheets yet.\nDownload it as .xlsx and give that file.")
    if text.startswith("excel:"):
        from toolkit.stores.excel_open import ExcelOpen

        return ExcelOpen.named(text.removeprefix("excel:").strip())
    path = Path(text).expanduser()
    suffix = path.suffix.lower()
    if path.is_dir():
        return Folder(path)
    if not path.exists():
        raise NotFoundError(_missing(path))
    if path.name.startswith("~$"):
        raise DataError(f"{path.name} is Excel's lock file, not a workbook.\nGive {path.name[2:]!r} instead.")
    if suffix in BOOKS or suffix in READ_ONLY:
        return ExcelFile(path)
    raise DataError(f"{path.name} is not understood; give {UNDERSTOOD}.")


def open_sink(source: Source, to: str | None) -> Sink:
    """Where a run writes to: the source itself, another workbook or a folder; raises OutputError where it cannot."""
    from toolkit.stores.excel_file import ExcelFile
    from toolkit.stores.folder import Folder
    from toolkit.stores.new_book import NewBook

    if to is None:
        return _itself(source)
    path = Path(to).expanduser()
    suffix = path.suffix.lower()
    if path.is_dir() or not suffix:
        return Folder(path)
    if suffix not in BOOKS:
        raise OutputError(f"--to {path.name}: results are written to an .xlsx workbook or into a folder.")
    if isinstance(source, ExcelFile) and source.path.suffix.lower() in BOOKS:
        return source.at(path)
    if suffix != ".xlsx":
        raise OutputError(f"--to {path.name}: a new workbook is made as .xlsx.\nUse --to {path.stem}.xlsx.")
    return NewBook(source, path)


def _itself(source: Source) -> Sink:
    from toolkit.stores.excel_file import ExcelFile

    if isinstance(source, ExcelFile) and source.path.suffix.lower() not in BOOKS:
        raise OutputError(
            f"{source.name} can be read but not written into: it needs --to.\nFor example --to {source.path.stem}.xlsx."
        )
    if not hasattr(source, "write"):
        raise OutputError(f"{source.name} can be read but not written into: it needs --to.")
    return cast(Sink, source)


def _missing(path: Path) -> str:
    """Say that a file is not there, with the names in its folder that are like it."""
    folder = path.parent
    if not folder.is_dir():
        return f"There is no {path}: the folder {folder} does not exist."
    names = {p.name.casefold(): p.name for p in sorted(folder.iterdir()) if not p.name.startswith((".", "~$"))}
    near = difflib.get_close_matches(path.name.casefold(), names, n=3, cutoff=0.5)
    books = near or [n for n, name in names.items() if Path(name).suffix.lower() in (*BOOKS, *READ_ONLY)][:5]
    hint = f"\nIn that folder: {', '.join(names[n] for n in books)}." if books else ""
    return f"There is no {path}.{hint}"
