"""What a button in a workbook calls: `press(name)` does the work in the open workbook and says in one sentence what went wrong.

It never raises and never ends the process with a code of its own, as Excel would show a second box with a traceback for that.
Nothing heavy is imported before a button is pressed.
"""

import datetime as dt
import os
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from toolkit.errors import (
    DataError,
    NotFoundError,
    ToolkitError,
    nearest,
)

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.stores.excel.excel_open import ExcelOpen

TITLE = "Retention toolkit"
MAX_LOG = 500_000
MAX_ALERT = 900


@dataclass(frozen=True)
class Button:
    """One button: its name for `press`, the macro of a workbook, caption, what it does, and a picture of Excel's own for the ribbon."""

    name: str
    macro: str
    caption: str
    tip: str
    picture: str


BUTTONS = (
    Button(
        "refresh",
        "RetainRefresh",
        "Refresh everything",
        "Tiers, next calls, the call schedule and all reports",
        "RefreshAll",
    ),
    Button(
        "schedule", "RetainSchedule", "Call schedule", "The call schedule alone", "CalendarInsert"
    ),
    Button(
        "report", "RetainReport", "Retention report", "The retention report alone", "ChartInsert"
    ),
    Button(
        "gaps",
        "RetainGaps",
        "Gaps",
        "What was promised or expected and has not come",
        "ErrorChecking",
    ),
    Button(
        "check",
        "RetainCheck",
        "Check",
        "How the sheets are understood, and what cannot be read",
        "SpellingMenu",
    ),
    Button(
        "why",
        "RetainWhy",
        "Why?",
        "Why the customer named above, or selected, has this tier and this date",
        "Help",
    ),
    Button(
        "log",
        "RetainLog",
        "Log a call",
        "A new row in the call log for the customer named above, or selected",
        "RecordsAddFromOutlook",
    ),
    Button("setup", "RetainSetup", "Check set-up", "What works on this machine", "ControlsGallery"),
)
_REPORTS = {"schedule": "call-schedule", "report": "retention", "gaps": "gaps"}


def offered() -> tuple[Button, ...]:
    """The buttons that this version can serve: those of a report it does not have are left out."""
    from toolkit.reports import REPORTS

    return tuple(b for b in BUTTONS if _REPORTS.get(b.name, "run") in REPORTS)


def press(name: str, book: Any = None, *, save: bool = False, as_of: dt.date | None = None) -> None:
    """Do what the button of this name stands for, in the workbook it was clicked in or in `book`; never raises.

    An alert with one sentence says what a person has to know; the traceback goes to `log_file()`. The workbook is saved only when
    asked. `as_of` is the day to work for, otherwise today.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Excel for Mac shows whatever a program prints
        try:
            said = _press(name, book, save, as_of)
        except (Exception, SystemExit, KeyboardInterrupt) as error:
            said = _failed(name, error)
        if said:
            _alert(book, said)


def _press(name: str, book: Any, save: bool, as_of: dt.date | None) -> str | None:
    action = _ACTIONS.get(name)
    if action is None:
        raise NotFoundError(f"There is no button {name!r}. {nearest(name, _ACTIONS)}")
    from toolkit.stores.excel.excel_app import (
        calling_book,
        excel_errors,
        name_of_caller,
        patiently,
    )
    from toolkit.stores.excel.excel_open import ExcelOpen

    with excel_errors("Excel"):
        store = (
            ExcelOpen(patiently(calling_book), name_of_caller())
            if book is None
            else ExcelOpen(book)
        )
    with _status(store):
        said = action(store, as_of or today)
        if save:
            store.save()
    return said


def today(zone: str) -> dt.date:
    """Today in a time zone; "" is this machine's."""
    return dt.datetime.now(ZoneInfo(zone) if zone else None).date()


def log_file() -> Path:
    """Where tracebacks are kept, in a folder of the person's own; never beside a workbook, which may live in a cloud."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local")
    elif sys.platform == "darwin":
        folder = Path.home() / "Library/Logs"
    else:
        folder = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state")
    return folder / "retention-toolkit" / "buttons.log"


@contextmanager
def _status(store: "ExcelOpen") -> Iterator[None]:
    """Say in the status bar that something is going on, and give the bar back to Excel at the end."""
    from toolkit.stores.excel.excel_app import RESTORING, patiently

    app = store.book.app
    with suppress(Exception):
        app.status_bar = f"{TITLE}: working on {store.name} ..."
    try:
        yield
    finally:
        with suppress(Exception):
            patiently(lambda: setattr(app, "status_bar", False), RESTORING)


def _failed(name: str, error: BaseException) -> str:
    """Log an error; gives the sentence for the person."""
    place = _logged(name, error)
    where = f"\n\nDetails: {place}" if place else ""
    if isinstance(error, ToolkitError):
        return f"{error}{where}"
    return f"Something went wrong that nobody foresaw ({type(error).__name__}).{where}"


def _logged(name: str, error: BaseException) -> Path | None:
    """Append a traceback to the log, which begins anew when it has grown long; None where it cannot be written."""
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > MAX_LOG:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as file:
            stamp = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
            file.write(f"{stamp} press({name!r})\n{''.join(traceback.format_exception(error))}\n")
    except OSError:
        return None
    return path


def _alert(book: Any, text: str) -> None:
    """Show a sentence over the workbook, or over any Excel that runs; where not even that is possible, it is printed."""
    shown = text if len(text) <= MAX_ALERT else f"{text[:MAX_ALERT]} ..."
    with suppress(Exception):
        from toolkit.stores.excel.excel_app import (
            RESTORING,
            any_app,
            calling_book,
            patiently,
        )

        def over(find: Callable[[], Any]) -> bool:
            with suppress(Exception):
                app = find()
                patiently(lambda: app.alert(shown, title=TITLE), RESTORING)
                return True
            return False

        if over(lambda: (calling_book() if book is None else book).app) or over(any_app):
            return
    with suppress(Exception):
        print(shown, file=sys.stderr)


# ------------------------------------------------------------------------------------------------------------------ the buttons

Day = dt.date | Callable[[str], dt.date]


def _refresh(store: "ExcelOpen", as_of: Day) -> str | None:
    from toolkit.refresh import run

    receipt = run(store, as_of=as_of, stamp="")
    return "\n".join(receipt["notes"]) or None


def _report(name: str) -> Callable[["ExcelOpen", Day], str | None]:
    def make(store: "ExcelOpen", as_of: Day) -> str | None:
        from toolkit.refresh import load
        from toolkit.reports import REPORTS

        if _REPORTS[name] not in REPORTS:
            raise NotFoundError(
                f"This version has no report {_REPORTS[name]!r}. {nearest(_REPORTS[name], REPORTS)}"
            )
        return _write(store, load(store, as_of=as_of), _REPORTS[name])

    return make


def _write(store: "ExcelOpen", book: "Book", report: str) -> str | None:
    """Write the sheets of one report, and the Run sheet that says what they were made with; what was typed into them goes to the log."""
    from toolkit.refresh import output
    from toolkit.stores import CannotAppend

    try:
        return "\n".join(store.write_pages(output(book, only=(report, "run"))).notes) or None
    except CannotAppend as error:
        store.write_pages(output(book, refused=str(error), only=(report, "problems", "run")))
        return f"What was typed into the schedule waits on the sheet Diary entries: {str(error).rstrip('.')}."


def _check(store: "ExcelOpen", as_of: Day) -> str:
    from toolkit.refresh import load

    book = load(store, as_of=as_of)
    read = ", ".join(
        f"{len(book.tables[name])} rows of {mapped.titles}" for name, mapped in book.mapped.items()
    )
    if book.problems or "problems" in store.ours:
        _write(store, book, "problems")
    if not book.problems:
        return f"No problems; read were {read}."
    counts = {s: sum(p.severity == s for p in book.problems) for s in ("error", "warning", "note")}
    found = ", ".join(f"{n} {s}{'' if n == 1 else 's'}" for s, n in counts.items() if n)
    return f"{found}: see the sheet Problems. Read were {read}."


def _why(store: "ExcelOpen", as_of: Day) -> str:
    from toolkit.planning.planning import Planning
    from toolkit.planning.why import explain
    from toolkit.refresh import load
    from toolkit.render.values import spoken

    book = load(store, as_of=as_of)
    found = explain(Planning(book), _meant(store, book))
    last = (
        spoken(dt.date.fromisoformat(found["last_contact"]), "date")
        if found["last_contact"]
        else "never"
    )
    return "\n".join([
        f"{found['name'] or found['customer_id']}: {found['why_tier']}",
        str(found["why_date"] or "No call is planned."),
        f"Last contact: {last}. Open gaps: {len(found['gaps']) or 'none'}. Call by {found['channel']}.",
        *found["points"],
    ])  # fmt: skip


def _log(store: "ExcelOpen", as_of: Day) -> None:
    from toolkit.planning.planning import Planning
    from toolkit.planning.why import find_customer
    from toolkit.refresh import load, log_in

    book = load(store, as_of=as_of)
    planning = Planning(book)
    found = planning.accounts.loc[find_customer(planning, _meant(store, book))]
    customer = str(found["customer_id"])
    owner = book.tables["customers"].set_index("customer_id").loc[customer, "owner"]
    known = (
        isinstance(owner, str) and "calls" in book.mapped and "by" in book.mapped["calls"].positions
    )
    log_in(store, planning, customer, {"by": owner if known else None}, stamp="")
    calls = book.mapped["calls"]
    columns = calls.origin.columns
    store.select_appended(
        columns[calls.positions["outcome"]] if "outcome" in calls.positions else columns[-1]
    )


def _setup(store: "ExcelOpen", as_of: Day) -> str:
    import platform

    import xlwings

    from toolkit import __version__
    from toolkit.refresh import load

    lines = [
        f"Retention toolkit {__version__}, Python {platform.python_version()} ({sys.executable}), xlwings {xlwings.__version__}."
    ]
    try:
        book = load(store, as_of=as_of)
        lines.append(
            f"{store.name}: {len(book.tables['customers'])} customers on the sheet {book.mapped['customers'].origin.sheet}."
        )
    except ToolkitError as error:
        lines.append(str(error))
    return "\n".join([*lines, f"Errors are written to {log_file()}."])


def _meant(store: "ExcelOpen", book: "Book") -> str:
    """The customer a button is for: who is named on the sheet of buttons where that is in front, else whose row is selected there."""
    title, row, column = _selected(store)
    found = store.asked.get(title) or (
        _customer(store, book, title, row, column) if title else None
    )
    if found:
        return found
    where = f"Row {row} of the sheet {title} is no customer's." if title else "No cell is selected."
    raise DataError(
        f"{where}\nType a customer's name or id into the coloured cell on the sheet Buttons, "
        "or select a cell in a customer's row and use the ribbon."
    )


def _selected(store: "ExcelOpen") -> tuple[str, int, int]:
    """Title of the sheet in front, row and column of the cell selected there; "" where no cell is."""
    from toolkit.stores.excel.excel_app import excel_errors

    with excel_errors(store.name):
        cell = store.book.app.selection
        return (
            ("", 0, 0) if cell is None else (str(cell.sheet.name), int(cell.row), int(cell.column))
        )


def _customer(store: "ExcelOpen", book: "Book", title: str, row: int, column: int) -> str | None:
    """Whose row of a sheet it is: in the customer list, in a log, or in the call schedule; None where it is no customer's."""
    from toolkit.reading.raw_sheet import first_table_of
    from toolkit.schema.outputs import CALL_SCHEDULE

    held = {
        name: str(book.tables[name].loc[row, "customer_id"])
        for name, mapped in book.mapped.items()
        if mapped.origin.sheet == title
        and row in book.tables[name].index
        and "customer_id" in book.tables[name].columns
        and isinstance(book.tables[name].loc[row, "customer_id"], str)
    }
    if held:
        places = {name: book.mapped[name].origin.columns for name in held}
        return held[min(places, key=lambda name: min(abs(column - c) for c in places[name]))]
    label = CALL_SCHEDULE.column("customer_id").label
    if title in store.ours.values() and store.grids.get(title):
        frame = first_table_of(store.grids[title], title).cells
        if row in frame.index and label in frame.columns:
            return str(frame.loc[row, label])
    return None


_ACTIONS: dict[str, Callable[["ExcelOpen", Day], str | None]] = {
    "refresh": _refresh, "schedule": _report("schedule"), "report": _report("report"), "gaps": _report("gaps"), "check": _check,
    "why": _why, "log": _log, "setup": _setup,
}  # fmt: skip
