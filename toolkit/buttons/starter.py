"""The starter workbook of `retain new`: empty tables with the headers that are understood."""

import datetime as dt
from dataclasses import fields
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook

from toolkit.parsing.playbook_steps import AUDIENCES, TRIGGERS
from toolkit.rules.giving_rules import KINDS
from toolkit.schema.built_in_playbook import BUILT_IN
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.schema.inputs import (
    CALLS,
    CUSTOMERS,
    GIVING,
    HOLIDAYS,
    ORDERS,
    PLAYBOOK,
    TEAM,
)
from toolkit.schema.model import Table
from toolkit.settings import Settings

SHEETS: dict[str, tuple[Table, tuple[str, ...]]] = {
    "Customers": (
        CUSTOMERS,
        (
            "customer_id",
            "name",
            "contact_person",
            "owner",
            "status",
            "revenue",
            "customer_since",
            "channel",
            "city",
            "country",
            "phone",
            "email",
            "interests",
            "hobby",
            "trip",
            "language",
            "best_hours",
            "best_days",
            "do_not_call",
            "notes",
        ),
    ),
    "Calls": (
        CALLS,
        (
            "date",
            "customer_id",
            "customer",
            "channel",
            "outcome",
            "by",
            "minutes",
            "notes",
            "follow_up",
            "follow_up_due",
            "follow_up_done",
        ),
    ),
    "Orders": (ORDERS, ("order_id", "date", "customer_id", "customer", "amount", "item")),
    "Gifts and offers": (
        GIVING,
        ("customer_id", "customer", "date", "kind", "what", "cost", "given_on", "result"),
    ),
    "Playbook": (PLAYBOOK, tuple(PLAYBOOK.names)),
    "Team": (TEAM, tuple(TEAM.names)),
    "Holidays": (HOLIDAYS, tuple(HOLIDAYS.names)),
}
OUTCOMES = (
    "Reached",
    "Order placed",
    "Not interested",
    "No answer",
    "Voicemail",
    "Left message",
    "Busy",
    "Wrong number",
)
CHOICES: dict[str, tuple[str, ...]] = {
    "channel": tuple(label for name, label in CHANNEL_LABELS.items() if name != "other"),
    "outcome": OUTCOMES,
    "do_not_call": ("yes", "no"),
    "kind": KINDS,
    "trigger": TRIGGERS,
    "for": (*AUDIENCES, "A", "B", "C"),
    "how": ("call", "visit", "e-mail", "letter", "gift", "colleague"),
}
FORMATS = {"date": "yyyy-mm-dd", "done": "yyyy-mm-dd", "money": "#,##0.00", "count": "0", "id": "@"}
WIDTHS = {"date": 13, "done": 13, "money": 14, "long": 40, "id": 14}
CHOICE_ROWS = 5000
TABLE_STYLE = "Table Style Light 9"
DRAWN_ON = dt.datetime(2026, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
"""Kept in the file as its day of creation, so that every starter workbook has the same bytes."""


EXAMPLES: dict[str, tuple[dict[str, Any], ...]] = {
    "Customers": (
        {
            "customer_id": "X-1",
            "name": "Example: bakery",
            "owner": "You",
            "status": "Active",
            "revenue": 42000,
            "customer_since": dt.date(2023, 3, 1),
            "channel": "Visit",
            "phone": "+49 30 23125 001",
        },
        {
            "customer_id": "X-2",
            "name": "Example: hotel",
            "owner": "You",
            "status": "Active",
            "revenue": 9500,
            "customer_since": dt.date(2024, 6, 17),
            "channel": "Phone",
            "phone": "+49 30 23125 002",
        },
        {
            "customer_id": "X-3",
            "name": "Example: museum",
            "owner": "You",
            "status": "Active",
            "revenue": 1800,
            "customer_since": dt.date(2025, 1, 8),
            "channel": "E-mail",
            "email": "museum@example.com",
        },
    ),
    "Calls": (
        {
            "date": dt.date(2025, 11, 3),
            "customer_id": "X-1",
            "channel": "Visit",
            "outcome": "Order placed",
            "by": "You",
            "notes": "Delete the rows that say example, in Customers and here.",
        },
        {
            "date": dt.date(2025, 11, 10),
            "customer_id": "X-2",
            "channel": "Phone",
            "outcome": "No answer",
            "by": "You",
        },
        {
            "date": dt.date(2025, 11, 12),
            "customer_id": "X-2",
            "channel": "Phone",
            "outcome": "Reached",
            "by": "You",
            "notes": "Wants an offer for the winter.",
            "follow_up": "Send the offer",
        },
    ),
}
"""A few rows that show what goes where; their ids begin with X."""
WRITTEN_OUT: dict[str, tuple[dict[str, Any], ...]] = {"Playbook": BUILT_IN}
"""What holds without a sheet too, written out to be changed."""


def starter(*, examples: bool = False) -> bytes:
    """Draw the starter workbook, with a few rows of examples where asked.

    The same bytes at every call.
    """
    held = BytesIO()
    book = Workbook(held, {"in_memory": True})
    book.set_properties({"title": "Customers", "created": DRAWN_ON})
    formats = {kind: book.add_format({"num_format": form}) for kind, form in FORMATS.items()}
    for title, (table, names) in SHEETS.items():
        rows = WRITTEN_OUT.get(title) or (EXAMPLES.get(title, ()) if examples else ())
        _sheet(book, title, table, names, formats, rows)
    _settings(book)
    book.close()
    return held.getvalue()


def _sheet(
    book: Any,
    title: str,
    table: Table,
    names: tuple[str, ...],
    formats: dict[str, Any],
    rows: tuple[dict[str, Any], ...],
) -> None:
    sheet = book.add_worksheet(title)
    columns = [table.column(name) for name in names]
    for i, column in enumerate(columns):
        width = max(column.width or WIDTHS.get(column.kind, 16), len(column.label) + 4)
        sheet.set_column(i, i, width, formats.get(column.kind))
        if column.name in CHOICES:
            _choices(sheet, i, column.label, CHOICES[column.name])
    headers = [{"header": c.label, "format": formats.get(c.kind)} for c in columns]
    options = {"name": f"{title.replace(' ', '')}Table", "columns": headers, "style": TABLE_STYLE}
    sheet.add_table(0, 0, max(len(rows), 1), len(columns) - 1, options)
    for n, row in enumerate(rows, 1):
        for i, column in enumerate(columns):
            if column.name in row:
                _example(sheet, n, i, column.kind, row[column.name], formats)
    sheet.freeze_panes(1, 0)


def _example(
    sheet: Any, row: int, place: int, kind: str, value: Any, formats: dict[str, Any]
) -> None:
    write = sheet.write_datetime if kind in ("date", "done") else sheet.write
    write(row, place, value, formats.get(kind))


def _choices(sheet: Any, column: int, label: str, words: tuple[str, ...]) -> None:
    """A drop-down that suggests words and still lets others be typed."""
    validation = {
        "validate": "list",
        "source": list(words),
        "error_type": "information",
        "error_title": label,
        "error_message": "This word is not in the list. It is kept as typed.",
    }
    sheet.data_validation(1, column, CHOICE_ROWS, column, validation)


def _settings(book: Any) -> None:
    """Every setting with an empty value: what is left blank keeps the default beside it."""
    sheet = book.add_worksheet("Settings")
    rows = [[f.name, None, _default(f.default), f.metadata["help"]] for f in fields(Settings)]
    headers = [{"header": h} for h in ("Setting", "Value", "When blank", "Meaning")]
    for i, width in enumerate((24, 24, 24, 90)):
        sheet.set_column(i, i, width)
    options = {"name": "SettingsTable", "columns": headers, "data": rows, "style": TABLE_STYLE}
    sheet.add_table(0, 0, len(rows), 3, options)
    sheet.freeze_panes(1, 0)


def _default(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return f"{', '.join(value[:3])}, ..."
    return value
