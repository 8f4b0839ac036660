"""An Excel for tests: xlwings' own calls, answered by openpyxl workbooks, every call counted.

    with running() as excel:
        book = excel.open(path)          # an xlwings Book
        book.set_mock_caller()           # xw.Book.caller() is this one now
        ...
        excel.calls, excel.steps, excel.alerts, excel.status

It registers with xlwings as any engine does (`xw.engines.add`), so that the code under test runs as
it stands. `calls` are the messages that carry or ask for something (values, names, addresses,
properties, commands); `steps` only walk from one object to the next, as from a book to a sheet, and
ask for a process id. Cells behave as in Excel where it matters: a text that looks like a number
becomes one, a text that begins with "=" becomes a formula, an apostrophe in front keeps a text a
text, numbers are floats and days are datetimes.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import xlwings as xw

from excel_engine.app import App, Excel

__all__ = ["App", "Excel", "install", "running"]


def install() -> Excel:
    """Register an Excel with xlwings and make it the active engine."""
    excel = Excel()
    engine = xw.Engine(impl=excel)
    xw.engines.add(engine)
    engine.activate()
    return excel


@contextmanager
def running() -> Iterator[Excel]:
    """An Excel with one instance and no book, gone at the end;
    the command line is that of a plain script.
    """
    before, argv = xw.engines.active, sys.argv
    sys.argv = ["test"]
    excel = install()
    try:
        yield excel
    finally:
        sys.argv = argv
        xw.engines.active = before
        xw.engines.engines = [e for e in xw.engines.engines if e.impl is not excel]
        xw.engines.engines_by_name.pop(excel.name, None)
        if hasattr(xw.Book, "_mock_caller"):
            del xw.Book._mock_caller
