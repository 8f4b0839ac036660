"""Workbooks of a customer list and a log of calls, with whatever stands around them."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import xlsxwriter

AS_OF = dt.date(2026, 6, 15)
HEADERS = ["Customer ID", "Customer", "Owner", "Revenue"]
CUSTOMERS = [
    ["C1", "Alder Mills", "Ann", 120_000],
    ["C2", "Birch & Co", "Ben", 64_000],
    ["C3", "Cedar Foods", "Ann", 9_000],
    ["C4", "Dogwood Dairy", "Ben", 2_000],
]
LOG_HEADERS = ["Date", "Customer ID", "Channel", "Outcome", "Notes"]
LOG = [
    [dt.date(2026, 3, 2), "C1", "Phone", "Reached", "one"],
    [dt.date(2026, 4, 7), "C2", "Visit", "No answer", "two"],
    [dt.date(2026, 5, 4), "C3", "Phone", "Reached", "three"],
]

Fill = Callable[[Any, Any, Any], Any]
"""Gets the workbook and its two sheets while they are drawn."""


def list_book(
    path: Path, fill: Fill | None = None, parts: Mapping[str, Callable[[bytes], bytes]] = {}
) -> Path:
    """Draw the list on A1:D5 of Customers and the log on A1:E4 of Calls.

    `fill` draws what stands around; `parts` are edits of single parts, by name.
    """
    with xlsxwriter.Workbook(path) as book:
        customers, calls = book.add_worksheet("Customers"), book.add_worksheet("Calls")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for number, row in enumerate([HEADERS, *CUSTOMERS]):
            customers.write_row(number, 0, row)
        calls.write_row(0, 0, LOG_HEADERS)
        for number, row in enumerate(LOG, 1):
            calls.write_row(number, 1, row[1:])
            calls.write_datetime(number, 0, row[0], day)
        if fill:
            fill(book, customers, calls)
    if parts:
        edit_parts(path, parts)
    return path


def edit_parts(path: Path, parts: Mapping[str, Callable[[bytes], bytes]]) -> None:
    """Write parts of a workbook anew; an edit that changes nothing is a mistake in a test."""
    members = parts_of(path)
    for name, edit in parts.items():
        changed = edit(members[name])
        assert changed != members[name], name
        members[name] = changed
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)


def replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    """An edit of a part: one text for another."""
    return lambda data: data.replace(old.encode(), new.encode())


def parts_of(path: Path) -> dict[str, bytes]:
    """The parts of a workbook by name."""
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def opened(parts: dict[str, bytes]) -> Any:
    """A workbook given by its parts, as openpyxl reads it.

    A merged whole column is shortened first: openpyxl makes a million cells of it, in 25 seconds.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data.replace(b'ref="A1:A1048576"', b'ref="A1:A2"'))
    return openpyxl.load_workbook(buffer)


def rows_of(path: Path, sheet: str) -> list[list[Any]]:
    """The values of a sheet as openpyxl reads them, formulas as their text."""
    book = openpyxl.load_workbook(path, read_only=True)
    rows = [list(row) for row in book[sheet].iter_rows(values_only=True)]
    book.close()
    return rows


# What stands around a list, for `list_book(around=...)`


def chart_beside(book: Any, customers: Any, calls: Any) -> None:
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Customers!$D$2:$D$5"})
    customers.insert_chart("G2", chart)


def totals_row(book: Any, customers: Any, calls: Any) -> None:
    columns = [{"header": header} for header in HEADERS]
    columns[3]["total_function"] = "sum"
    customers.add_table("A1:D6", {"name": "List", "columns": columns, "total_row": True})


def all_else_hidden(book: Any, customers: Any, calls: Any) -> None:
    customers.set_column("E:XFD", None, None, {"hidden": True})


def collapsed_outline(book: Any, customers: Any, calls: Any) -> None:
    customers.set_column("F:J", None, None, {"level": 1, "hidden": True})
    customers.set_column("K:K", None, None, {"collapsed": True})


def comment_beside(book: Any, customers: Any, calls: Any) -> None:
    customers.write_comment("G3", "ask Ann")
