"""Choices as a person spells them, like "Calls.Result=outcome", as the settings that they are."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from toolkit.errors import NotFoundError, SettingsError, nearest
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.inputs import INPUTS
from toolkit.schema.model import Table
from toolkit.settings.choices import NOTHING, choice_key, name_key
from toolkit.words.folding import fold


class _Header(NamedTuple):
    sheet: str
    header: str


def column_choice(text: str, sheets: Mapping[str, RawSheet]) -> tuple[str, str]:
    """Setting row of a choice like "Calls.Result=outcome"; "-" as the column means none.

    Raises NotFoundError for a header the book does not have, SettingsError for a column that nobody
    knows.
    """
    place, mark, column = text.rpartition("=")
    place, column = place.strip(), column.strip()
    if not mark or not place or not column:
        raise SettingsError(
            f"{text!r} is not of the form Sheet.Header=column, like Calls.Result=outcome."
        )
    headers = _headers_by_place(sheets)
    if fold(place) not in headers:
        known = [f"{sheet}.{header}" for sheet, header in dict.fromkeys(headers.values())]
        raise NotFoundError(f"There is no header {place!r}. {nearest(place, known)}")
    key = choice_key(*headers[fold(place)])
    if column in NOTHING:
        return key, column
    columns = columns_by_word(INPUTS.values())
    if fold(column) not in columns:
        raise SettingsError(f"There is no column {column!r}. {nearest(column, columns.values())}")
    return key, columns[fold(column)]


def _headers_by_place(sheets: Mapping[str, RawSheet]) -> dict[str, _Header]:
    """Every header of a book by its folded place: the title of its sheet, or of any table.

    Where a person names a table in place of a sheet, the first header of that name is meant.
    """
    headers: dict[str, _Header] = {}
    for raw in sheets.values():
        for header in raw.headers:
            there = _Header(raw.origin.sheet, header)
            for table in INPUTS.values():
                headers.setdefault(fold(table.title) + fold(header), there)
            headers[fold(there.sheet) + fold(header)] = there
    return headers


def columns_by_word(tables: Iterable[Table]) -> dict[str, str]:
    """The columns of these tables by their folded names and labels."""
    columns: dict[str, str] = {}
    for table in tables:
        for column in table.columns:
            columns |= {fold(word): column.name for word in (column.name, column.label)}
    return columns


def sheet_choice(text: str, sheets: Mapping[str, RawSheet]) -> tuple[str, str]:
    """Setting row of a choice like "2026=Calls"; "-" as the table leaves the sheet unread.

    Raises NotFoundError for a sheet the book does not have, SettingsError for a table that nobody
    knows.
    """
    sheet, mark, table = text.rpartition("=")
    table = table.strip()
    titles = {fold(title): title for title in sheets}
    if not mark or fold(sheet) not in titles:
        raise NotFoundError(f"There is no sheet {sheet.strip()!r}. {nearest(sheet, sheets)}")
    key = choice_key(titles[fold(sheet)])
    if table in NOTHING:
        return key, table
    tables: dict[str, str] = {}
    for known in INPUTS.values():
        tables |= {fold(word): known.title for word in (known.name, known.title)}
    if fold(table) not in tables:
        raise SettingsError(f"There is no table {table!r}. {nearest(table, set(tables.values()))}")
    return key, tables[fold(table)]


def name_choice(text: str, customers: pd.DataFrame) -> tuple[str, str]:
    """Setting row of a choice like "Meyer=Meyer AG", a customer's id or name behind the =.

    In: `customers`, with customer_id and name. Raises SettingsError for another form, NotFoundError
    for a customer that is not in the list.
    """
    name, mark, customer = text.rpartition("=")
    name, customer = name.strip(), customer.strip()
    if not mark or not name or not customer:
        raise SettingsError(f"{text!r} is not of the form Name=Customer, like Meyer=Meyer AG.")
    known: dict[str, str] = {}
    for column in ("name", "customer_id"):
        known |= {fold(word): word for word in customers[column].dropna()}
    if fold(customer) not in known:
        raise NotFoundError(
            f"There is no customer {customer!r}. {nearest(customer, known.values())}"
        )
    return name_key(name), known[fold(customer)]
