"""What each button does: it gets the open workbook and the day to work for.

An action gives the sentence that a person has to see, None where the sheets say all. Nothing heavy
is imported before a button is pressed.
"""

import datetime as dt
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from toolkit.buttons.button_log import log_file
from toolkit.catalogues.catalogue import ENGLISH, catalogue
from toolkit.errors import (
    DataError,
    NotFoundError,
    ToolkitError,
    nearest,
    told_in_language,
)

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.stores.excel.excel_open import ExcelOpen

Day = dt.date | Callable[[str], dt.date]
Action = Callable[["ExcelOpen", Day], str | None]


def refresh_everything(store: "ExcelOpen", as_of: Day) -> str | None:
    """Refresh the workbook; gives what is to be known first, and the notes of the run.

    Of open questions it says so when their sheet is new; from then on the sheet does.
    """
    from toolkit.refresh import run
    from toolkit.schema.question_outputs import PLEASE_ANSWER

    result = run(store, as_of=as_of, stamp="")
    asked = result.receipt.sheets.get(result.told(PLEASE_ANSWER.page))
    is_new = asked is None or asked.action == "added"
    told = [line for line in result.told_first if is_new or line != result.questions]
    return _told(*map(result.told, (*told, *result.receipt.notes)))


def write_report(name: str) -> Action:
    """The action that writes one report; raises NotFoundError where this version has none such."""

    def write(store: "ExcelOpen", as_of: Day) -> str | None:
        from toolkit.refresh import load
        from toolkit.reports import REPORTS

        if name not in REPORTS:
            raise NotFoundError(f"This version has no report {name!r}. {nearest(name, REPORTS)}")
        return _write(store, load(store, as_of=as_of), name)

    return write


def write_asked_for(name: str) -> Action:
    """The action that writes a report of More reports; Diary is the selected customer's page."""

    def write(store: "ExcelOpen", as_of: Day) -> str | None:
        from toolkit.refresh import load

        return _write_asked_for(store, load(store, as_of=as_of), name)

    return write


def write_chosen(store: "ExcelOpen", as_of: Day) -> str | None:
    """Write the report that is chosen on the sheet of buttons in front.

    Raises DataError with the reports to choose from where none is, or one that nobody knows.
    """
    from toolkit.catalogues.report_words import report_called
    from toolkit.refresh import load
    from toolkit.schema.report_names import ASKED_FOR, named_report, report_titles
    from toolkit.stores.excel.excel_read import CHOSEN

    book = load(store, as_of=as_of)
    title, _, _ = _selected(store)
    chosen = store.now.chosen.get(title, "")
    name = named_report(chosen) or report_called(chosen)
    with _in_language_of(book):
        if name not in ASKED_FOR:
            words = catalogue(book.language)
            what = f"There is no report {chosen!r}." if chosen else "No report is chosen."
            choose = f"Choose one beside {words.say(CHOSEN)!r} on the sheet Buttons"
            raise DataError(f"{what}\n{choose}: {', '.join(map(words.say, report_titles()))}.")
        return _write_asked_for(store, book, name)


def _in_language_of(book: "Book") -> AbstractContextManager[None]:
    """Errors of what is done with a book are told in its language."""

    return told_in_language(lambda: book.language)


def _write_asked_for(store: "ExcelOpen", book: "Book", name: str) -> str | None:
    from toolkit.make_output import DIARY

    with _in_language_of(book):
        customer = _customer_meant(store, book) if name == DIARY else ""
        return _write(store, book, name, customer)


def _write(store: "ExcelOpen", book: "Book", report: str, customer: str = "") -> str | None:
    """Write the sheets of one report, and the Run sheet that says what they were made with.

    What was typed into them goes to the log; `customer` is whose the diary page is.
    """
    from toolkit.make_output import partial_output
    from toolkit.stores.base import CannotAppend

    output = partial_output(book, (report, "run"), customer=customer)
    try:
        receipt = store.write_pages(output)
    except CannotAppend as error:
        pages = partial_output(book, (report, "problems", "run"), refused=str(error))
        store.write_pages(pages)
        reason = str(error).rstrip(".")
        waits = "What was typed into the schedule waits on the sheet Diary entries"
        return _in_language(f"{waits}: {reason}.", output.language)
    lines = (output.capacity, *receipt.notes)
    return _told(*(_in_language(line, output.language) for line in lines))


def _in_language(line: str, language: str) -> str:
    """A line as the person is told it; what is English stays as it is."""
    if language == ENGLISH:
        return line
    from toolkit.render.in_language import told_in

    return told_in(line, language)


def _told(*lines: str) -> str | None:
    """What a person has to see of a run; None for nothing."""
    return "\n".join(line for line in lines if line) or None


def check(store: "ExcelOpen", as_of: Day) -> str:
    """Say what was read and how many problems there are; write them, or that there are none."""
    from toolkit.refresh import load

    book = load(store, as_of=as_of, undecided=True)
    from toolkit.book import row_count

    sheets = []
    for name, mapped in book.mapped.items():
        sheets.append(f"{row_count(book, name)} rows of {mapped.titles}")
    read, language = ", ".join(sheets), book.language
    if book.problems or "problems" in store.now.ours:
        _write(store, book, "problems")
    if not book.problems:
        return _in_language(f"No problems; read were {read}.", language)
    counted = []
    for severity in ("error", "warning", "note"):
        count = sum(problem.severity == severity for problem in book.problems)
        if count:
            counted.append(f"{count} {severity}{'' if count == 1 else 's'}")
    found = f"{', '.join(counted)}: see the sheet Problems. Read were {read}."
    return _in_language(found, language)


def explain_customer(store: "ExcelOpen", as_of: Day) -> str:
    """Say why a customer has this tier and this date."""
    from toolkit.planning.planning import Planning
    from toolkit.planning.why import explain
    from toolkit.refresh import load
    from toolkit.render.values import spoken

    book = load(store, as_of=as_of)
    words = catalogue(book.language)
    with _in_language_of(book):
        why = explain(Planning(book), _customer_meant(store, book))
    last = words.say("never")
    if why["last_contact"]:
        last = words.shown(spoken(dt.date.fromisoformat(why["last_contact"]), "date"))
    gaps = str(len(why["gaps"]) or words.say("none", "about.value"))
    in_short = words.say("Last contact: {last}. Open gaps: {gaps}. Call by {channel}.")
    lines = [
        f"{why['name'] or why['customer_id']}: {words.sentence(why['why_tier'])}",
        words.said(str(why["why_date"] or "No call is planned.")),
        in_short.format(last=last, gaps=gaps, channel=words.say(why["channel"])),
        *map(words.sentence, why["points"]),
    ]
    return "\n".join(lines)


def log_call(store: "ExcelOpen", as_of: Day) -> None:
    """Begin a row in the call log for a customer, and put the cursor where its outcome goes."""
    from toolkit.log_call import log_in
    from toolkit.planning.planning import Planning
    from toolkit.planning.why import find_customer
    from toolkit.refresh import load

    book = load(store, as_of=as_of)
    planning = Planning(book)
    with _in_language_of(book):
        row = find_customer(planning, _customer_meant(store, book))
        customer = str(planning.accounts.loc[row, "customer_id"])
        log_in(store, planning, customer, {"by": _caller(book, customer)}, stamp="")
    calls = book.mapped["calls"]
    columns = calls.origin.columns
    if "outcome" in calls.positions:
        store.select_appended(columns[calls.positions["outcome"]])
    else:
        store.select_appended(columns[-1])


def _caller(book: "Book", customer: str) -> str | None:
    """Whose customer it is, where the log has a column for who called."""
    owner = book.tables["customers"].set_index("customer_id").loc[customer, "owner"]
    has_column = "calls" in book.mapped and "by" in book.mapped["calls"].positions
    return owner if isinstance(owner, str) and has_column else None


def check_setup(store: "ExcelOpen", as_of: Day) -> str:
    """Say which Python and xlwings work here, and whether the workbook is understood."""
    import platform

    import xlwings

    from toolkit import __version__
    from toolkit.refresh import load
    from toolkit.stores.excel.excel_app import on_windows, stays_ready

    python = f"Python {platform.python_version()} ({sys.executable})"
    versions = f"Retention toolkit {__version__}, {python}, xlwings {xlwings.__version__}."
    lines, language = [], ENGLISH
    try:
        book = load(store, as_of=as_of)
        language = book.language
        count, sheet = len(book.tables["customers"]), book.mapped["customers"].origin.sheet
        lines.append(f"{store.name}: {count} customers on the sheet {sheet}.")
    except ToolkitError as error:
        language = error.language
        lines += str(error).splitlines()
    if stays_ready(xlwings):
        lines.append("This Python stays ready from press to press.")
    elif on_windows():
        lines += [
            "Each press starts a new Python, as xlwings' server does not start; that is slower.",
            "Run pip install --force-reinstall xlwings pywin32, then close Excel and open it "
            "again.",
        ]
    lines.append("Errors are written to:")
    told = [_in_language(line, language) for line in lines]
    return "\n".join([versions, *told, f"{log_file()}"])


def _customer_meant(store: "ExcelOpen", book: "Book") -> str:
    """The customer a button is for.

    It is who is named on the sheet of buttons where that is in front, else whose row is selected
    there. Raises DataError where neither is.
    """
    title, row, column = _selected(store)
    customer = store.now.asked.get(title)
    if not customer and title:
        customer = _customer_of_row(store, book, title, row, column)
    if customer:
        return customer
    where = f"Row {row} of the sheet {title} is no customer's." if title else "No cell is selected."
    raise DataError(
        f"{where}\nType a customer's name or id into the coloured cell on the sheet Buttons, "
        "or select a cell in a customer's row and use the ribbon."
    )


def _selected(store: "ExcelOpen") -> tuple[str, int, int]:
    """Title of the sheet in front, row and column of its selected cell; "" where none is."""
    from toolkit.stores.excel.excel_app import excel_errors

    with excel_errors(store.name):
        cell = store.book.app.selection
        if cell is None:
            return "", 0, 0
        return str(cell.sheet.name), int(cell.row), int(cell.column)


def _customer_of_row(
    store: "ExcelOpen", book: "Book", title: str, row: int, column: int
) -> str | None:
    """Whose row of a sheet it is: in the customer list, in a log, or in the call schedule.

    Of tables side by side, the nearest to the column counts. None where it is no customer's.
    """
    nearest_table: tuple[int, str] | None = None
    for name, mapped in book.mapped.items():
        customer = _customer_in(book.tables[name], row) if mapped.origin.sheet == title else None
        if customer is None:
            continue
        distance = min(abs(column - place) for place in mapped.origin.columns)
        if nearest_table is None or distance < nearest_table[0]:
            nearest_table = distance, customer
    if nearest_table:
        return nearest_table[1]
    return _customer_in_our_sheet(store, title, row)


def _customer_in(table: Any, row: int) -> str | None:
    """The customer that a row of a table, counted as on the sheet, is about."""
    if row not in table.index or "customer_id" not in table.columns:
        return None
    customer = table.loc[row, "customer_id"]
    return customer if isinstance(customer, str) else None


def _customer_in_our_sheet(store: "ExcelOpen", title: str, row: int) -> str | None:
    """The customer of a row of our sheets that have a column for it, as the schedule has."""
    from toolkit.catalogues.labels import names_by_label
    from toolkit.reading.raw_sheet import first_table_of
    from toolkit.schema.outputs import CALL_SCHEDULE
    from toolkit.words.folding import fold

    if title not in store.now.ours.values() or not store.now.grids.get(title):
        return None
    cells = first_table_of(store.now.grids[title], title).cells
    names = names_by_label(CALL_SCHEDULE, cells.columns)
    whose = [label for label in cells.columns if names.get(fold(label)) == "customer_id"]
    if row not in cells.index or not whose:
        return None
    return str(cells.loc[row, whose[0]])
