"""The starter workbook of `retain new`: empty tables with the headers that are understood."""

import datetime as dt
import math
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import fields
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook

from toolkit.buttons.starter_words import StarterWords
from toolkit.catalogues.catalogue import ENGLISH
from toolkit.parsing.playbook_steps import AUDIENCES, TRIGGERS
from toolkit.render.look import ROW_PIXELS
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
    SETTINGS,
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
_LETTERS = 0.95
"""Letters of a text in the width of a digit, by which widths are counted, in a wide font."""
_A4, _PAGE_LETTERS = 9, 190
"""The paper, and how many letters across a page come out with seven points, in a wide font."""
_LONGEST_TITLE = 32
"""Letters that Excel takes for the title of a message."""
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


def starter(*, examples: bool = False, language: str = ENGLISH) -> bytes:
    """Draw the starter workbook in a language, with a few rows of examples where asked.

    The same bytes at every call.
    """
    words = StarterWords(language)
    held = BytesIO()
    book = Workbook(held, {"in_memory": True})
    book.set_properties({"title": "Customers", "created": DRAWN_ON})
    formats = {
        kind: book.add_format({"num_format": form, "valign": "top"})
        for kind, form in FORMATS.items()
    }
    formats["text"] = book.add_format({"valign": "top", "text_wrap": True})
    for title, (table, names) in SHEETS.items():
        rows: list[dict[str, Any]] = [words.step(row) for row in WRITTEN_OUT.get(title, ())]
        if examples:
            rows += [words.example(row) for row in EXAMPLES.get(title, ())]
        _sheet(book, title, table, names, formats, rows, words)
    _settings(book, words)
    book.close()
    return held.getvalue()


def titles_of(language: str = ENGLISH) -> list[str]:
    """The titles of the sheets of a starter workbook, in their order."""
    words = StarterWords(language)
    titles = [words.title(table.name, title) for title, (table, _) in SHEETS.items()]
    return [*titles, words.title(SETTINGS.name, "Settings")]


def _sheet(
    book: Any,
    title: str,
    table: Table,
    names: tuple[str, ...],
    formats: dict[str, Any],
    rows: Sequence[Mapping[str, Any]],
    words: StarterWords,
) -> None:
    sheet = book.add_worksheet(words.title(table.name, title))
    columns = [table.column(name) for name in names]
    labels = words.headers(table, names)
    widths = []
    for i, (column, label) in enumerate(zip(columns, labels, strict=True)):
        width = max(column.width or WIDTHS.get(column.kind, 16), len(label) + 4)
        widths.append(width)
        sheet.set_column(i, i, width, formats.get(column.kind, formats["text"]))
        if column.name in CHOICES:
            offered = [words.choice(column.name, word) for word in CHOICES[column.name]]
            _choices(sheet, i, label, offered, words.words.say(_ANY_WORD))
    headers = [
        {"header": label, "format": formats.get(column.kind, formats["text"])}
        for column, label in zip(columns, labels, strict=True)
    ]
    options = {"name": f"{title.replace(' ', '')}Table", "columns": headers, "style": TABLE_STYLE}
    sheet.add_table(0, 0, max(len(rows), 1), len(columns) - 1, options)
    for n, row in enumerate(rows, 1):
        for i, column in enumerate(columns):
            if column.name in row:
                _example(sheet, n, i, column.kind, row[column.name], formats)
    sheet.freeze_panes(1, 0)
    places = {column.name: place for place, column in enumerate(columns)}
    for n, row in enumerate(rows, 1):
        _make_room(sheet, n, [(row[name], widths[places[name]]) for name in names if name in row])
    _print_on_pages(sheet, widths, places.get("name", places.get("customer", 0)))


def _make_room(sheet: Any, row: int, cells: Sequence[tuple[Any, float]]) -> None:
    """A row as high as its longest text needs in the width that it has."""
    texts = [(value, width) for value, width in cells if isinstance(value, str)]
    lines = [len(textwrap.wrap(text, int(width * _LETTERS))) for text, width in texts]
    if max(lines, default=1) > 1:
        sheet.set_row_pixels(row, ROW_PIXELS * max(lines))


def _print_on_pages(sheet: Any, widths: Sequence[float], name: int) -> None:
    """All columns side by side on a page, its header on each; a wide list on more of them, each
    with the column that names its rows.
    """
    letters = sum(widths)
    wide = 1
    if letters > _PAGE_LETTERS:
        wide = math.ceil((letters + widths[name]) / _PAGE_LETTERS)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.3, right=0.3, top=0.5, bottom=0.5)
    sheet.fit_to_pages(wide, 0)
    sheet.repeat_rows(0)
    if wide > 1:
        sheet.repeat_columns(name)
        sheet.print_across()


def _example(
    sheet: Any, row: int, place: int, kind: str, value: Any, formats: dict[str, Any]
) -> None:
    write = sheet.write_datetime if kind in ("date", "done") else sheet.write
    write(row, place, value, formats.get(kind, formats["text"]))


_ANY_WORD = "This is not one of the usual words. It is kept as you typed it."


def _choices(sheet: Any, column: int, label: str, words: Sequence[str], told: str) -> None:
    """A drop-down that suggests words and still lets others be typed."""
    validation = {
        "validate": "list",
        "source": list(words),
        "error_type": "information",
        "error_title": label[:_LONGEST_TITLE],
        "error_message": told,
    }
    sheet.data_validation(1, column, CHOICE_ROWS, column, validation)


def _settings(book: Any, words: StarterWords) -> None:
    """Every setting with an empty value: what is left blank keeps the default beside it.

    The language is said in a workbook of another one than English.
    """
    sheet = book.add_worksheet(words.title(SETTINGS.name, "Settings"))
    said = {} if words.code == ENGLISH else {"language": words.code}
    rows = [
        [f.name, said.get(f.name), words.default(f.name, f.default), words.say(f.metadata["help"])]
        for f in fields(Settings)
    ]
    labels = words.headers(SETTINGS, ("setting", "value"))
    labels += [words.words.say(label) for label in ("When blank", "Meaning")]
    look = book.add_format({"valign": "top", "text_wrap": True, "align": "left"})
    headers = [{"header": label, "format": look} for label in labels]
    widths = (24, 24, 24, 90)
    for i, width in enumerate(widths):
        sheet.set_column(i, i, width, look)
    options = {"name": "SettingsTable", "columns": headers, "data": rows, "style": TABLE_STYLE}
    sheet.add_table(0, 0, len(rows), 3, options)
    sheet.freeze_panes(1, 0)
    for n, cells in enumerate(rows, 1):
        _make_room(sheet, n, list(zip(cells, widths, strict=True)))
    _print_on_pages(sheet, widths, 0)
