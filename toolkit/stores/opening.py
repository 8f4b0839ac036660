"""The store of a place that a person named: a workbook, an open Excel, a folder, a Google Sheet."""

import difflib
from pathlib import Path
from typing import TYPE_CHECKING, cast

from toolkit.errors import DataError, NotFoundError, OutputError
from toolkit.stores.base import BOOKS, USUAL_LIMITS, Limits, Sink, Source

if TYPE_CHECKING:
    from toolkit.stores.database.database import Database
    from toolkit.stores.excel.excel_open import ExcelOpen
    from toolkit.stores.google.google_sheet import GoogleSheet
    from toolkit.stores.text.folder import Folder
    from toolkit.stores.text.text_file import TextFile
    from toolkit.stores.workbook.excel_file import ExcelFile

READ_ONLY = (".xls", ".xlsb", ".ods")
TEXTS = (".csv", ".tsv", ".txt")
UNDERSTOOD = (
    "an Excel workbook (.xlsx, .xlsm, .xls, .xlsb), an .ods or .csv file,"
    " a folder of CSV or Parquet files, or a DuckDB or SQLite database"
)
GOOGLE = ("gsheet:", "http://", "https://")
"""How the name of a Google Sheet begins."""
DATABASE = "duckdb:"
"""How the address of a database begins."""
DATABASE_FILES = (".duckdb", ".ddb", ".db", ".sqlite", ".sqlite3")
USUAL_MEMORY = 1000
"""Megabytes that DuckDB may take where nobody says how many."""
USUAL_ROWS = 500_000
"""Rows of a table up to which it is read, where nobody says how many."""
SPARK = "spark:"
"""How the address of tables of Spark begins."""
OPEN_EXCEL = "excel:"
"""How the name of a workbook begins that is open in Excel."""
PROPOSED = 3
"""Names of files like the one that is missing."""
LISTED = 5
"""Books in the folder that are named where no name is like it."""


def open_store(
    where: str | Path,
    *,
    creds: Path | None = None,
    encoding: str = "",
    patience: float | None = None,
    limits: Limits = USUAL_LIMITS,
    memory: int = USUAL_MEMORY,
    rows: int = USUAL_ROWS,
    zone: str = "",
) -> "ExcelFile | ExcelOpen | Folder | TextFile | GoogleSheet | Database":
    """The store of a place; raises NotFoundError, DataError or UnavailableError with what to do.

    `creds` names a key file for Google; without it the usual places are looked at. `encoding` is
    how text files were saved, where the person said so; `patience` for how many seconds a service
    that is away is waited for; `limits` what the reading of an odd file may take. Of a database
    DuckDB may take `memory` megabytes, a log of more than `rows` stays there, and points in time
    are days in `zone`.
    """
    text = str(where)
    if text.startswith(DATABASE) or _is_database_file(text):
        return _database(text, memory, rows, zone)
    if text.startswith(GOOGLE):
        return _google_sheet(text, creds, patience)
    if text.startswith(SPARK):
        raise DataError(
            "Of tables in Spark there is one command: retain refresh spark:... --to FOLDER.\n"
            "For others give the files themselves: duckdb:FOLDER."
        )
    if text.startswith(OPEN_EXCEL):
        from toolkit.stores.excel.excel_open import ExcelOpen

        return ExcelOpen.named(text.removeprefix(OPEN_EXCEL).strip())
    return _store_on_disk(Path(text).expanduser(), encoding, limits)


def _is_database_file(text: str) -> bool:
    is_one = text.lower().endswith(DATABASE_FILES)
    return is_one and Path(text).expanduser().is_file()


def _database(text: str, memory: int, rows: int, zone: str) -> "Database":
    from toolkit.stores.database.database import Database
    from toolkit.stores.database.database_address import database_address, database_file

    if text.startswith(DATABASE):
        address = database_address(text)
    else:
        address = database_file(Path(text).expanduser())
    return Database(address, memory=memory, rows=rows, zone=zone)


def _store_on_disk(path: Path, encoding: str, limits: Limits) -> "ExcelFile | Folder | TextFile":
    suffix = path.suffix.lower()
    if path.is_dir():
        from toolkit.stores.text.folder import Folder

        return Folder(path, encoding)
    if not path.exists():
        raise NotFoundError(_what_is_missing(path))
    if path.name.startswith("~$"):
        raise DataError(
            f"{path.name} is Excel's lock file, not a workbook.\nGive {path.name[2:]!r} instead."
        )
    if suffix in (*BOOKS, *READ_ONLY):
        from toolkit.stores.workbook.excel_file import ExcelFile

        return ExcelFile(path, limits=limits)
    if suffix in TEXTS:
        from toolkit.stores.text.text_file import TextFile

        return TextFile(path, encoding)
    raise DataError(f"{path.name} is not understood; give {UNDERSTOOD}.")


def _google_sheet(
    where: str, creds: Path | None, patience: float | None, source: str = ""
) -> "GoogleSheet":
    from toolkit.stores.google.google_sheet import GoogleSheet
    from toolkit.stores.google.sheets_client import Patience

    waiting = Patience() if patience is None else Patience(in_all=patience)
    return GoogleSheet(where, creds=creds, patience=waiting, source=source)


def open_sink(
    source: Source, to: str | None, *, creds: Path | None = None, patience: float | None = None
) -> Sink:
    """Where a run writes to: the source itself, another workbook, a folder or a Google Sheet.

    Raises OutputError, with what to do, where it cannot write there.
    """
    if to is None:
        return _source_itself(source)
    if to.startswith(GOOGLE):
        return _google_sheet(to, creds, patience, source.name)
    if to == "-":
        raise OutputError(
            "--to -: a refresh writes a workbook or a folder;"
            " only a report can go to standard output."
        )
    return _sink_on_disk(source, Path(to).expanduser())


def _sink_on_disk(source: Source, path: Path) -> Sink:
    suffix = path.suffix.lower()
    if path.is_dir() or not suffix:
        from toolkit.stores.text.folder import Folder

        return Folder(path)
    if suffix not in BOOKS:
        raise OutputError(
            f"--to {path.name}: results are written to an .xlsx workbook or into a folder."
        )
    from toolkit.stores.workbook.excel_file import ExcelFile

    if isinstance(source, ExcelFile) and source.path.suffix.lower() in BOOKS:
        return source.at(path)
    if suffix != ".xlsx":
        raise OutputError(
            f"--to {path.name}: a new workbook is made as .xlsx.\nUse --to {path.stem}.xlsx."
        )
    from toolkit.stores.workbook.new_book import NewBook

    made_of = source.path if isinstance(source, ExcelFile) else None
    return NewBook(source, path, made_of=made_of)


def _source_itself(source: Source) -> Sink:
    from toolkit.stores.workbook.excel_file import ExcelFile

    if isinstance(source, ExcelFile) and source.path.suffix.lower() in BOOKS:
        return source
    from toolkit.stores.text.folder import Folder

    if isinstance(source, Folder):
        raise OutputError(
            f"{source.name} is a folder: it needs --to.\n"
            f"For example --to {source.path} for files beside its own, or --to plan.xlsx."
        )
    if isinstance(source, ExcelFile) or not hasattr(source, "write"):
        raise OutputError(
            f"{source.name} can be read but not written into: it needs --to.\n"
            f"For example --to {Path(source.name).stem}.xlsx."
        )
    return cast(Sink, source)


def _what_is_missing(path: Path) -> str:
    """Say that a file is not there, with the names in its folder that are like it."""
    folder = path.parent
    if not folder.is_dir():
        return f"There is no file {path}: the folder {folder} does not exist."
    proposed = _names_to_propose(path.name, folder)
    if not proposed:
        return f"There is no file {path}."
    called = "this folder" if folder == Path() else str(folder)
    return f"There is no file {path}.\nIn {called}: {', '.join(proposed)}."


def _names_to_propose(wanted: str, folder: Path) -> list[str]:
    """Names in the folder that are like the one that is missing, else its first books."""
    names = [p.name for p in sorted(folder.iterdir()) if not p.name.startswith((".", "~$"))]
    by_key = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(wanted.casefold(), by_key, n=PROPOSED, cutoff=0.5)
    if near:
        return [by_key[key] for key in near]
    kinds = (*BOOKS, *READ_ONLY, ".csv")
    books = [name for name in by_key.values() if Path(name).suffix.lower() in kinds]
    return books[:LISTED]
