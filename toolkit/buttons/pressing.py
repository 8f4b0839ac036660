"""What a button in a workbook calls: `press(name)` does the work in the open workbook.

It says in one sentence what went wrong, never raises and never ends the process with a code of its
own, as Excel would show a second box with a traceback for that. Nothing heavy is imported before a
button is pressed.
"""

import datetime as dt
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from toolkit.buttons.button_list import BUTTONS, MORE, Button
from toolkit.buttons.button_log import keep_traceback
from toolkit.clock import today
from toolkit.errors import NO_MEMORY, NotFoundError, ToolkitError, nearest

if TYPE_CHECKING:
    from toolkit.stores.excel.excel_open import ExcelOpen

TITLE = "Retention toolkit"
MAX_ALERT = 900
BY_NAME: dict[str, Button] = {button.name: button for button in (*BUTTONS, *MORE)}


def press(name: str, book: Any = None, *, save: bool = False, as_of: dt.date | None = None) -> None:
    """Do what the button of this name stands for; never raises.

    The workbook is the one it was clicked in, or `book`; it is saved only when asked. An alert
    with one sentence says what a person has to know; the traceback goes to `log_file()`. `as_of`
    is the day to work for, otherwise today.
    """
    with warnings.catch_warnings():
        # Excel for Mac shows whatever a program prints
        warnings.simplefilter("ignore")
        try:
            sentence = _press(name, book, save, as_of)
        except (Exception, SystemExit, KeyboardInterrupt) as error:
            sentence = _failure(name, error)
        if sentence:
            _alert(book, sentence)


def _press(name: str, book: Any, save: bool, as_of: dt.date | None) -> str | None:
    """Do the work; gives what a person has to know, and raises what went wrong."""
    button = BY_NAME.get(name)
    if button is None:
        raise NotFoundError(f"There is no button {name!r}. {nearest(name, BY_NAME)}")
    store = _open_workbook(book)
    with _status(store), store.without_events():
        sentence = button.action(store, as_of or today)
        if save:
            store.save()
    return sentence


def _open_workbook(book: Any) -> "ExcelOpen":
    """The store for a workbook; without one, for that of the button that was clicked."""
    from toolkit.stores.excel.excel_app import (
        calling_book,
        excel_errors,
        name_of_caller,
        patiently,
    )
    from toolkit.stores.excel.excel_open import ExcelOpen

    with excel_errors("Excel"):
        if book is not None:
            return ExcelOpen(book)
        return ExcelOpen(patiently(calling_book), name_of_caller())


@contextmanager
def _status(store: "ExcelOpen") -> Iterator[None]:
    """Say in the status bar that something is going on, and give the bar back at the end."""
    from toolkit.stores.excel.excel_app import RESTORING, patiently

    app = store.book.app
    with suppress(Exception):
        app.status_bar = f"{TITLE}: working on {store.name} ..."
    try:
        yield
    finally:
        with suppress(Exception):
            patiently(lambda: setattr(app, "status_bar", False), RESTORING)


def _failure(name: str, error: BaseException) -> str:
    """Log an error; gives the sentence for the person."""
    log = keep_traceback(name, error)
    where = f"\n\nDetails: {log}" if log else ""
    if isinstance(error, ToolkitError):
        from toolkit.render.in_language import told_error

        return f"{told_error(error)}{where}"
    if isinstance(error, MemoryError):
        return f"{NO_MEMORY}{where}"
    return f"Something went wrong that nobody foresaw ({type(error).__name__}).{where}"


def _alert(book: Any, text: str) -> None:
    """Show a sentence over the workbook, or over any Excel that runs, else print it."""
    shown = text if len(text) <= MAX_ALERT else f"{text[:MAX_ALERT]} ..."
    with suppress(Exception):
        from toolkit.stores.excel.excel_app import any_app, calling_book

        def app_of_book() -> Any:
            return (calling_book() if book is None else book).app

        if _alert_over(app_of_book, shown) or _alert_over(any_app, shown):
            return
    with suppress(Exception):
        print(shown, file=sys.stderr)


def _alert_over(find_app: Callable[[], Any], text: str) -> bool:
    """Show a sentence over the Excel that is found; says whether it was shown."""
    from toolkit.stores.excel.excel_app import RESTORING, patiently

    with suppress(Exception):
        app = find_app()
        patiently(lambda: app.alert(text, title=TITLE), RESTORING)
        return True
    return False
