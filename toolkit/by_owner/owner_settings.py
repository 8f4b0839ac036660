"""The sheet of settings that each owner gets: all that was said of the whole book, and settled.

So a workbook of one owner is read as the book it was made of, also where a file or the command line
said so, or where a whole column told what a few rows of it do not.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields

import pandas as pd

from toolkit.book import Book
from toolkit.matching.customer_index import Customers
from toolkit.reading.header_claims import ITS_LABEL
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.schema.inputs import INPUTS, SETTINGS
from toolkit.settings import OUTSIDE, Settings
from toolkit.settings.choices import HELD_IN, NONE, WORDS, choice_key, name_key, settled, word_key

_NOT_HANDED_ON = {*OUTSIDE, *HELD_IN.values(), "as_of", "accept_fewer", "encoding"}
"""What no workbook may hold, what is handed on row by row, and what was said of one run."""


def settings_rows(book: Book, titles: Mapping[str, str]) -> dict[str, str]:
    """Setting -> value, of all that is not as nobody said it; `titles` are those of its sheets."""
    rows = dict(_said(book))
    if len(book.foreign) and book.currency:
        rows["currency"] = book.currency
    for what in WORDS:
        for entry in getattr(book.settings, HELD_IN[what]):
            word, _, meaning = entry.rpartition("=")
            rows[word_key(what, word)] = meaning
    for name, at in book.mapped.items():
        if name != SETTINGS.name:
            for sheet in at.sheets:
                rows |= dict(_headers(sheet, titles[sheet.frame]))
                if titles[sheet.frame] != INPUTS[name].title:
                    rows[choice_key(titles[sheet.frame])] = name
    return rows


def settings_sheet(rows: Mapping[str, str], title: str) -> RawSheet:
    """The rows as a sheet."""
    labels = [column.label for column in SETTINGS.columns]
    return as_raw_sheet(pd.DataFrame([*rows.items()], columns=labels, dtype=object), title)


def names_among(book: Book, customers: frozenset[str]) -> dict[str, str]:
    """The names that a person settled for these customers, as rows."""
    said = settled(book.settings, book.origins, "name")
    if not said:
        return {}
    listed = Customers(book.tables["customers"], book.tables["aliases"], book.settings.country)
    ids = [*listed.ids, ""]
    rows = {}
    for name, (customer, _) in said.items():
        if customer and ids[listed.find(customer)] in customers:
            rows[name_key(name)] = customer
    return rows


def _said(book: Book) -> Iterator[tuple[str, str]]:
    for setting in fields(Settings):
        origin = book.origins[setting.name]
        if origin != "default" and setting.name not in _NOT_HANDED_ON:
            yield setting.name, _as_text(getattr(book.settings, setting.name))


def _as_text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _headers(at: Mapped, title: str) -> Iterator[tuple[str, str]]:
    """What its headers mean, where they do not say it alone; those in doubt mean nothing."""
    if at.takes_no_rows:
        return
    columns = list(at.columns.values())
    for header, column in at.columns.items():
        if at.reasons.get(header) != ITS_LABEL and columns.count(column) == 1:
            yield choice_key(title, header), column
    for header in at.proposed:
        if header not in at.columns:
            yield choice_key(title, header), NONE
