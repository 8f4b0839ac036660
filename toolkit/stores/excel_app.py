"""Excel itself: finding the open workbook, keeping its screen still, and turning what it answers into sentences."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadWriteError,
    ToolkitError,
    TryLaterError,
    UnavailableError,
    nearest,
)

BUSY = {-2147418111, -2147417846, -2146777998, -1712}
"""Rejected by callee, retry later, in a dialog or cell (Windows), Apple event timed out."""
_GONE = {-2147023174, -2147417848, -2147023170, -609, -600}
"""Server unavailable, disconnected, call failed (Windows), connection invalid, not running (Mac)."""
_PATIENCE = 50
_CONTAINER = Path("Library/Containers/com.microsoft.Excel/Data")


def find_book(name: str) -> Any:
    """The xlwings book open under this name, with or without ending; "" is the workbook in front.

    Raises UnavailableError where there is no Excel to talk to, NotFoundError with the open names, DataError when two Excels have it.
    """
    xw = _xlwings()
    with excel_errors("The open workbook"):
        held = [(app, list(app.books)) for app in xw.apps]
        books = [book for _, found in held for book in found]
        if not books:
            raise NotFoundError("No workbook is open in Excel.\nOpen one and try again, or give the path of its file.")
        if not name:
            return next(app for app, found in held if found).books.active
        found = [(book, book.name) for book in books]
        wanted = name.casefold()
        same = [book for book, title in found if wanted in (title.casefold(), Path(title).stem.casefold())]
    if not same:
        titles = list(dict.fromkeys(title for _, title in found))
        raise NotFoundError(f"No workbook {name!r} is open in Excel. {nearest(name, titles)}")
    if len(same) > 1:
        raise DataError(
            f"{name} is open {len(same)} times, in more than one Excel or with two endings.\nClose all but one and try again."
        )
    return same[0]


def calling_book() -> Any:
    """The xlwings book whose button was clicked; from a script, the workbook in front."""
    xw = _xlwings()
    if any(arg.startswith("--from_xl") for arg in sys.argv) or hasattr(xw.Book, "_mock_caller"):
        return xw.Book.caller()
    return find_book("")


def name_of_caller() -> str:
    """The name of the calling workbook as Excel gave it on the command line; "" from a script."""
    return next((arg.removeprefix("--wb=").strip() for arg in sys.argv if arg.startswith("--wb=")), "")


def _xlwings() -> Any:
    try:
        import xlwings as xw
    except ImportError as error:
        raise UnavailableError("Talking to Excel needs a package that is missing.\nRun pip install xlwings.") from error
    if xw.engines.active is None:
        raise UnavailableError("There is no Excel on this machine that can be talked to.\nSave the workbook and give its path.")
    if sys.platform == "win32":
        xw._xlwindows.N_COM_ATTEMPTS = _PATIENCE  # by itself xlwings asks a busy Excel for ever
    return xw


@contextmanager
def excel_errors(name: str, book: Any = None) -> Iterator[None]:
    """Turn what Excel refuses into an error that says what to do; a bug of ours stays what it is."""
    try:
        yield
    except ToolkitError:
        raise
    except Exception as error:
        number = refusal(error)
        if number is None:
            raise
        raise _said(error, number, name, book) from error


def refusal(error: BaseException) -> int | None:
    """The number of an error that Excel itself answered with; None for any other error."""
    if type(error).__name__ == "ExcelBusyError":
        return min(BUSY)
    number = getattr(error, "hresult", getattr(error, "errornumber", None))
    return number if isinstance(number, int) else None


def _said(error: Exception, number: int, name: str, book: Any) -> ToolkitError:
    if number in BUSY:
        return TryLaterError(
            f"{name}: Excel is busy, a cell is being edited or a dialog is open.\nPress Enter or Esc in Excel and try again."
        )
    if number in _GONE:
        return TryLaterError(f"{name}: Excel went away while it was being talked to.\nOpen the workbook and try again.")
    with suppress(Exception):
        if book is not None and native(book, "ProtectStructure"):
            return NoPermissionError(
                f"{name}: the structure of the workbook is protected, so no sheet can be added.\n"
                "Take it off (Review, Protect Workbook) and try again."
            )
        for sheet in book.sheets if book is not None else ():
            if native(sheet, "ProtectContents"):
                return NoPermissionError(
                    f"{name}: sheet {sheet.name!r} is protected.\nUnprotect it (Review, Unprotect Sheet) and try again."
                )
    detail = getattr(error, "excepinfo", None) or (error.args[2] if len(error.args) > 2 else None)
    text = detail[2] if isinstance(detail, tuple) and len(detail) > 2 and detail[2] else str(error)
    return ReadWriteError(f"{name}: Excel refused: {str(text).rstrip('.')}.\nSave the workbook, open it anew and try again.")


def native(of: Any, member: str) -> Any:
    """A property that only Excel's own object has, by its name on Windows; None where it cannot be asked for."""
    api = of.api
    with suppress(Exception):
        return getattr(api, member)
    with suppress(Exception):
        return getattr(api, _mac_name(member)).get()
    return None


def set_native(of: Any, member: str, value: Any) -> None:
    """Set a property that only Excel's own object has; nothing happens where it cannot be set."""
    api = of.api
    with suppress(Exception):
        if sys.platform == "darwin":
            getattr(api, _mac_name(member)).set(value)
        else:
            setattr(api, member, value)


def _mac_name(member: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() or (c.isdigit() and not member[i - 1].isdigit()) else c
                   for i, c in enumerate(member)).strip("_")  # fmt: skip


@contextmanager
def still(book: Any) -> Iterator[None]:
    """Keep the screen and the calculation still; both, and the sheet in front, are what they were at the end, whatever happens.

    How the screen was is not asked: it moves, as Excel itself sees to at the end of every macro.
    """
    app = book.app
    with ExitStack() as stack:
        stack.callback(setattr, app, "screen_updating", True)
        app.screen_updating = False
        stack.callback(setattr, app, "calculation", app.calculation)
        app.calculation = "manual"
        stack.callback(app.books.active.sheets.active.impl.activate)
        yield


@contextmanager
def scratch_book(book: Any, data: bytes) -> Iterator[Any]:
    """A workbook of ours, opened beside the person's for as long as it is copied from; None where Excel will not open it."""
    with tempfile.TemporaryDirectory(prefix="retain-", dir=_scratch_folder(), ignore_cleanup_errors=True) as folder:
        path = Path(folder, f"{Path(folder).name}.xlsx")
        path.write_bytes(data)
        opened = None
        try:
            opened = book.app.books.open(str(path), read_only=True)
        except Exception as error:
            if refusal(error) in BUSY | _GONE:
                raise
        try:
            yield opened
        finally:
            if opened is not None:
                opened.close()


def _scratch_folder() -> Path | None:
    """Excel for Mac may open files of its own container without asking; elsewhere the usual temporary folder does."""
    own = Path.home() / _CONTAINER
    return own if sys.platform == "darwin" and own.is_dir() else None
