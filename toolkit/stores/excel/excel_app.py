"""Excel itself: finding the open workbook, keeping its screen still, saying what it refused."""

import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

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
"""Server unavailable, disconnected, call failed (Windows), no connection, not running (Mac)."""
_AT_ONCE = BUSY - {-1712}
"""Those that come at once, so that asking again makes sense."""
_ATTEMPTS = 5
PAUSE = 0.25
"""Seconds between asking a busy Excel again."""
TRIES = 20
"""How often a busy Excel is asked."""
RESTORING = 120
"""How often, where it is about the person's screen, for which all that is left waits."""
PERSONAL = "personal.xlsb"
"""The hidden workbook of a person's own macros."""
Done = TypeVar("Done")
_CONTAINER = Path("Library/Containers/com.microsoft.Excel/Data")


def find_book(name: str) -> Any:
    """The xlwings book open under this name, as `find_titled_book` says."""
    return find_titled_book(name)[0]


def find_titled_book(name: str) -> tuple[Any, str]:
    """The xlwings book open under this name, with or without ending; "" is the one in front.

    Gives the book, and its name where that is known without asking once more, else "".

    Raises UnavailableError where there is no Excel to talk to, NotFoundError with the names that
    are open, DataError when two Excels have it.
    """
    xw = _xlwings()
    with excel_errors("The open workbook"):
        apps = [(app, _books_of(app)) for app in xw.apps]
        books = list(chain.from_iterable(held for _, held in apps))
        if not books:
            raise NotFoundError(
                "No workbook is open in Excel.\n"
                "Open one and try again, or give the path of its file."
            )
        if not name:
            if len(books) == 1:
                return books[0]
            return next(app for app, held in apps if held).books.active, ""
        wanted = name.casefold()
        same = [(book, title) for book, title in books if wanted in _names_of(title)]
    if not same:
        titles = list(dict.fromkeys(title for _, title in books))
        raise NotFoundError(f"No workbook {name!r} is open in Excel. {nearest(name, titles)}")
    if len(same) > 1:
        raise DataError(
            f"{name} is open {len(same)} times, in more than one Excel or with two endings.\n"
            "Close all but one and try again."
        )
    return same[0]


def _books_of(app: Any) -> list[tuple[Any, str]]:
    """The workbooks open in one Excel, each with its title; not that of the person's own macros."""
    titled = [(book, book.name) for book in app.books]
    return [(book, title) for book, title in titled if title.casefold() != PERSONAL]


def _names_of(title: str) -> tuple[str, str]:
    """How a person may name a workbook, in any case: with its ending or without."""
    return title.casefold(), Path(title).stem.casefold()


def calling_book() -> Any:
    """The xlwings book whose button was clicked; from a script, the workbook in front."""
    xw, name = _xlwings(), name_of_caller()
    if hasattr(xw.Book, "_mock_caller") or stays_ready(xw):
        return xw.Book.caller()
    if not any(arg.startswith("--from_xl") for arg in sys.argv):
        return find_book("")
    # xlwings cuts a name with = in two
    if "=" not in name:
        with suppress(KeyError, FileNotFoundError):
            return xw.Book.caller()
    return find_book(name)


def on_windows() -> bool:
    """Whether this is the system on which xlwings has a server."""
    return sys.platform == "win32"


def stays_ready(xw: Any) -> bool:
    """Whether this Python serves one Excel from press to press, which hands it the workbook."""
    return getattr(getattr(xw, "_xlwindows", None), "BOOK_CALLER", None) is not None


def any_app() -> Any:
    """An Excel that runs, to say something where the workbook cannot be found; None without one."""
    return next(iter(_xlwings().apps), None)


def patiently(call: Callable[[], Done], tries: int = 0) -> Done:
    """Do something that Excel may be too busy for, again and again for some seconds.

    The last refusal stands.
    """
    for left in range(tries or TRIES, 0, -1):
        try:
            return call()
        except Exception as error:
            if refusal(error) not in _AT_ONCE or left == 1:
                raise
        time.sleep(PAUSE)
    raise AssertionError("the last try returns or raises")


def name_of_caller() -> str:
    """The name of the calling workbook as Excel gave it on the command line; "" from a script."""
    for argument in sys.argv:
        if argument.startswith("--wb="):
            return argument.removeprefix("--wb=").strip()
    return ""


def _xlwings() -> Any:
    try:
        import xlwings as xw
    except ImportError as error:
        raise UnavailableError(
            "Talking to Excel needs a package that is missing.\nRun pip install xlwings."
        ) from error
    if xw.engines.active is None:
        raise UnavailableError(
            "There is no Excel on this machine that can be talked to.\n"
            "Save the workbook and give its path."
        )
    if sys.platform == "win32":
        # by itself xlwings asks a busy Excel for ever
        xw._xlwindows.N_COM_ATTEMPTS = _ATTEMPTS
    return xw


@contextmanager
def excel_errors(name: str, book: Any = None) -> Iterator[None]:
    """Turn what Excel refuses into an error that says what to do; a bug of ours stays as it is."""
    try:
        yield
    except ToolkitError:
        raise
    except Exception as error:
        number = refusal(error)
        if number is None:
            raise
        raise _as_sentence(error, number, name, book) from error


def refusal(error: BaseException) -> int | None:
    """The number of an error that Excel itself answered with; None for any other error."""
    if type(error).__name__ == "ExcelBusyError":
        return min(BUSY)
    number = getattr(error, "hresult", getattr(error, "errornumber", None))
    inner = _info(error)[5:6]
    # while a cell is edited, setting a property fails as if it were wrong; why stands inside
    if inner and inner[0] in BUSY:
        return int(inner[0])
    return number if isinstance(number, int) else None


def _info(error: BaseException) -> tuple[Any, ...]:
    """What Excel for Windows says inside an error.

    Its words are the third, the number of the cause is the sixth.
    """
    info = getattr(error, "excepinfo", None)
    if not info and len(error.args) > 2:
        info = error.args[2]
    return info if isinstance(info, tuple) else ()


def _as_sentence(error: Exception, number: int, name: str, book: Any) -> ToolkitError:
    """What Excel refused, as an error that says what to do."""
    if number in BUSY:
        return TryLaterError(
            f"{name}: Excel is busy, a cell is being edited or a dialog is open.\n"
            "Press Enter or Esc in Excel and try again."
        )
    if number in _GONE:
        return TryLaterError(
            f"{name}: Excel went away while it was being talked to.\n"
            "Open the workbook and try again."
        )
    if book is not None:
        with suppress(Exception):
            protected = _protection(name, book)
            if protected:
                return protected
    words = next(filter(None, _info(error)[2:3]), str(error))
    return ReadWriteError(
        f"{name}: Excel refused: {str(words).rstrip('.')}.\n"
        "Save the workbook, open it anew and try again."
    )


def _protection(name: str, book: Any) -> NoPermissionError | None:
    """The protection that may be why Excel refused, of the workbook or of its first such sheet."""
    if native(book, "ProtectStructure"):
        return NoPermissionError(
            f"{name}: the structure of the workbook is protected, so no sheet can be added.\n"
            "Take it off (Review, Protect Workbook) and try again."
        )
    for sheet in book.sheets:
        if native(sheet, "ProtectContents"):
            return NoPermissionError(
                f"{name}: sheet {sheet.name!r} is protected.\n"
                "Unprotect it (Review, Unprotect Sheet) and try again."
            )
    return None


def native(of: Any, member: str) -> Any:
    """A property that only Excel's own object has, by its name on Windows.

    None where it cannot be asked for.
    """
    for ask in (lambda: getattr(of.api, member), lambda: getattr(of.api, _mac_name(member)).get()):
        try:
            return patiently(ask)
        except Exception as error:
            if refusal(error) in BUSY:
                raise
    return None


def set_native(of: Any, member: str, value: Any) -> None:
    """Set a property that only Excel's own object has; nothing happens where it cannot be set."""
    api = of.api
    with suppress(Exception):
        if sys.platform == "darwin":
            getattr(api, _mac_name(member)).set(value)
        else:
            setattr(api, member, value)


_ON_MAC = {"AutoFilter": "autofilter_range", "AutoFilterMode": "autofilter_mode"}
"""Members whose name on a Mac is not made of the same words."""
_WORD_STARTS = re.compile(r"(?<=.)(?=[A-Z])|(?<=[^\d])(?=\d)")


def command(of: Any, member: str, *args: Any) -> bool:
    """Have Excel's own object do something, by its name on Windows; False where it cannot."""
    api = of.api
    mac = sys.platform == "darwin"
    # what it takes has other names on a Mac
    if mac and args:
        return False
    try:
        do = getattr(api, _mac_name(member) if mac else member)
    except AttributeError:
        return False
    do(*args)
    return True


def _mac_name(member: str) -> str:
    """The name of a member on a Mac: small letters, with _ before each word and number."""
    if member in _ON_MAC:
        return _ON_MAC[member]
    return _WORD_STARTS.sub("_", member).lower()


class InFront:
    """What is in front of the person, and in front of the workbook that is written."""

    def __init__(self, book: Any, app: Any, *, selects: bool) -> None:
        """`selects` says that the selected cells may be others at the end."""
        self._app = app
        self._sheet = patiently(lambda: app.books.active.sheets.active)
        # another workbook may be in front
        self._of_book = patiently(lambda: book.sheets.active)
        # what is in front may be a chart
        self._cells: Any = patiently(lambda: app.impl.selection) if selects else None

    def separate(self) -> None:
        """Let go of new sheets, which are selected together where they came in together."""
        put_back(self._of_book.impl.activate)

    def select_alone(self) -> None:
        """Let go of sheets that a run which broke off left selected together."""
        put_back(self._of_book.impl.activate)
        put_back(self._of_book.impl.select)

    def put_back(self) -> None:
        """Put the person's sheet and cells in front again."""
        if self._cells is None:
            put_back(self._sheet.impl.activate)
            return
        went = False
        with suppress(Exception):
            went = patiently(lambda: command(self._app, "Goto", self._cells.api), RESTORING)
        if not went:
            put_back(self._sheet.impl.activate)
            put_back(self._cells.select)


@contextmanager
def still(
    book: Any, *, events: bool, calculation: str = "", selects: bool = True
) -> Iterator[InFront]:
    """Keep screen, calculation and, where `events`, macros of events still.

    They, the sheet in front and its cells are what they were at the end. `events` says that the
    workbook may have macros, `calculation` how Excel calculates, where that is known, and `selects`
    that something is pasted into the sheet in front.

    A busy Excel is asked again for half a minute, as a frozen screen is worse than waiting; only
    its refusal is raised then. How screen and events were is not asked: the screen moves, as Excel
    itself sees to after a macro, and events are on wherever nothing broke off.
    """
    app = patiently(lambda: book.app)
    with ExitStack() as restored:
        _switch(restored, app, "screen_updating", False, True)
        mode = calculation or patiently(lambda: app.calculation)
        if events:
            _switch(restored, app, "enable_events", False, True)
        _switch(restored, app, "calculation", "manual", mode)
        front = InFront(book, app, selects=selects)
        restored.callback(front.put_back)
        yield front


@contextmanager
def events_off(book: Any) -> Iterator[None]:
    """Keep macros of events still; they are on at the end, as nobody else turns them off."""
    with ExitStack() as restored:
        _switch(restored, patiently(lambda: book.app), "enable_events", False, True)
        yield


def _switch(restored: ExitStack, app: Any, member: str, value: Any, before: Any) -> None:
    """Set something of Excel's, to be set to what it was before at the end."""
    patiently(lambda: setattr(app, member, value))
    restored.callback(put_back, lambda: setattr(app, member, before))


def put_back(restore: Callable[[], Any]) -> None:
    """One thing of the person's screen as it was; what cannot be is left as it is.

    Raises only what an Excel that stays busy says.
    """
    try:
        patiently(restore, RESTORING)
    except Exception as error:
        if refusal(error) in BUSY:
            raise


@contextmanager
def scratch_book(book: Any, data: bytes) -> Iterator[Any]:
    """A workbook of ours, opened beside the person's for as long as it is copied from.

    None where Excel will not open it.
    """
    opened = None
    with ExitStack() as stack:
        try:
            temporary = tempfile.TemporaryDirectory(
                prefix="retain-", dir=scratch_folder(), ignore_cleanup_errors=True
            )
            folder = Path(stack.enter_context(temporary)).resolve()
            path = folder / f"{folder.name}.xlsx"
            path.write_bytes(data)
            opened = patiently(lambda: book.app.books.open(str(path), read_only=True))
        except Exception as error:
            if refusal(error) in BUSY | _GONE:
                raise
        if opened is not None:
            stack.callback(put_back, opened.close)
        yield opened


def scratch_folder() -> Path | None:
    """The folder for temporary workbooks; None: the usual one does.

    Excel for Mac may open files of its own container without asking.
    """
    own = Path.home() / _CONTAINER
    return own if sys.platform == "darwin" and own.is_dir() else None
