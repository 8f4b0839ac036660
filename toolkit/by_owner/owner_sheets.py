"""The sheets of one owner: of a book's own sheets the rows of the owner's customers.

What was found out by looking at a whole column is kept: days and numbers that were read of texts
stand as such, marks for the value above and blanks below a customer are filled.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.matching.customer_index import NOBODY, Customers
from toolkit.matching.match_rows import COLUMNS
from toolkit.reading.dittos import DITTO
from toolkit.reading.mapped import Mapped
from toolkit.reading.places import Origin
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.reading.rep_sheets import of_rep
from toolkit.reading.row_keys import rows_of_keys, sheets_of_keys
from toolkit.render.xlsx_raw import titles_for_sheets
from toolkit.schema.inputs import INPUTS, SETTINGS

WHOSE = ("customer_id", "customer")
"""Columns of a log that say whose a row is: where they are blank they are filled."""


@dataclass
class _Part:
    """A sheet of the book as owners get it, and the rows of each owner on it."""

    title: str
    raw: RawSheet
    rows: dict[str, Any] | None = None
    """Positions by owner; None where every owner gets all of it."""


class OwnerSheets:
    """What each owner gets of a book's sheets; worked out once for all owners."""

    def __init__(
        self, book: Book, sheets: Mapping[str, RawSheet], owner_of: Mapping[str, str]
    ) -> None:
        """`owner_of` names the owner of each customer, by its id."""
        self._book, self._sheets, self._owner_of = book, sheets, owner_of
        tables = [name for name in book.mapped if name != SETTINGS.name]
        self.titles = titles_for_sheets(_frames(book, tables))
        """The title that each sheet has in the owners' workbooks."""
        self._parts: dict[str, _Part] = {}
        for name in tables:
            self._add(name)

    def of(self, owner: str) -> dict[str, RawSheet]:
        """The sheets of one owner, by title; a log without a row of the owner has its headings."""
        nothing = np.empty(0, "i8")
        found = {}
        for part in self._parts.values():
            rows = None if part.rows is None else part.rows.get(owner, nothing)
            if part.raw.rep and rows is not None and not len(rows):
                # Nobody needs the tabs of the other reps.
                continue
            found[part.title] = _cut(part.raw, part.title, rows)
        return found

    def _add(self, name: str) -> None:
        """Take the sheets of one table, with whose each of its rows is."""
        table = self._book.tables[name]
        owners = self._owners_in(name)
        numbers = np.asarray(sheets_of_keys(table.index))
        for number, at in enumerate(self._book.mapped[name].sheets):
            is_here = numbers == number
            rows = table[is_here]
            part = self._parts.get(at.frame)
            if _stands_otherwise(at, name):
                raw, places = _plain(rows, name), np.arange(len(rows))
            else:
                raw = part.raw if part else self._sheets[at.frame]
                raw = of_rep(raw, at.rep) if at.rep and not raw.rep else raw
                places = raw.cells.index.get_indexer(rows_of_keys(rows.index))
                raw = self._filled(raw, name, at, rows, places)
            part = part or _Part(self.titles[at.frame], raw)
            part.raw = raw
            self._parts[at.frame] = part
            if owners is not None:
                part.rows = _with_rows(part.rows or {}, owners[is_here], places)

    def _owners_in(self, name: str) -> Any:
        """The owner of each row of a table (None: nobody gets it); None where all get all of it."""
        table = self._book.tables[name]
        if name == "aliases":
            ids = self._customers_of_aliases(table)
        elif name == "customers" or INPUTS[name].is_log:
            ids = table["customer_id"].astype(object).tolist()
        else:
            return None
        return np.array([self._owner_of.get(customer or "") for customer in ids], object)

    def _customers_of_aliases(self, aliases: pd.DataFrame) -> list[str | None]:
        """The id of the customer that each other name is of."""
        book = self._book
        customers = Customers(book.tables["customers"], aliases, book.settings.country)
        named = aliases["customer_id"].fillna(aliases["customer"]).fillna("")
        places = [customers.find(word) for word in named.tolist()]
        return [None if place == NOBODY else customers.ids[place] for place in places]

    def _filled(
        self, raw: RawSheet, name: str, at: Mapped, rows: pd.DataFrame, places: Any
    ) -> RawSheet:
        """The sheet with cells as they were read, where they say less on their own."""
        cells = raw.cells
        for column, position in at.positions.items():
            if not _is_text(cells.iloc[:, position]):
                continue
            values = cells.iloc[:, position].to_numpy(object, copy=True)
            typed = rows[column]
            if INPUTS[name].is_log and column in WHOSE:
                typed = self._whose(column, rows)
                found = _where_blank(values[places], typed)
            else:
                found = _as_read(values[places], typed)
            if found:
                values[places[[*found]]] = [*found.values()]
                cells = cells if cells is not raw.cells else cells.copy(deep=False)
                cells.isetitem(position, values)
        return raw if cells is raw.cells else replace(raw, cells=cells)

    def _whose(self, column: str, rows: pd.DataFrame) -> "pd.Series[Any]":
        """Whose the rows of a log are, by id or by name."""
        ids = rows["customer_id"].astype(object)
        if column == "customer_id":
            return ids
        accounts = self._book.tables["customers"]
        accounts = accounts[accounts["account"]]
        return ids.map(dict(zip(accounts["customer_id"], accounts["name"], strict=True)))


def _is_text(column: "pd.Series[Any]") -> bool:
    """Whether a column may hold texts or nothing, so that it is looked into."""
    return column.dtype == object or isinstance(column.dtype, pd.StringDtype)


def _stands_otherwise(at: Mapped, name: str) -> bool:
    """Whether whose a row is stands not in the row: in the sheet's name, across, or above it."""
    names_nobody = INPUTS[name].is_log and at.positions.keys().isdisjoint(COLUMNS)
    return at.takes_no_rows or names_nobody


def _plain(rows: pd.DataFrame, name: str) -> RawSheet:
    """A table under our own labels, of the columns that hold anything."""
    labels = {column.name: column.label for column in INPUTS[name].columns}
    held = [column for column in labels if rows[column].notna().any()]
    frame = rows[held].astype(object)
    return as_raw_sheet(frame.where(frame.notna(), None).rename(columns=labels), name)


def _where_blank(values: Any, typed: "pd.Series[Any]") -> dict[int, Any]:
    """What is put into blank and repeated cells, by position."""
    found = {}
    for i, (value, known) in enumerate(zip(values, typed.tolist(), strict=True)):
        if (value is None or value != value or value in DITTO) and isinstance(known, str):
            found[i] = known
    return found


def _as_read(values: Any, typed: "pd.Series[Any]") -> dict[int, Any]:
    """What is put in place of texts, by position: days and plain numbers, the value above."""
    kind = typed.dtype.kind
    found: dict[int, Any] = {}
    for i, (value, known) in enumerate(zip(values, typed.tolist(), strict=True)):
        if not isinstance(value, str) or known is None or known != known or known is pd.NaT:
            continue
        if kind == "M":
            found[i] = known.to_pydatetime()
        elif value in DITTO or (kind == "f" and _is_number(value, known)):
            found[i] = known
    return found


def _is_number(text: str, number: float) -> bool:
    """Whether a text says this number and no more: no unit, no mark of a currency."""
    for marks in (",", "."):
        with suppress(ValueError):
            if float(text.replace(marks, "").replace(",", ".")) == number:
                return True
    return False


def _with_rows(rows: dict[str, Any], owners: Any, places: Any) -> dict[str, Any]:
    """The rows of each owner with more of them, each once and in the order of the sheet."""
    merged = dict(rows)
    codes, names = pd.factorize(owners)
    order = np.argsort(codes, kind="stable")
    ends = np.cumsum(np.bincount(codes[codes >= 0], minlength=len(names)))
    order = order[int((codes < 0).sum()) :]
    for name, of_owner in zip(names, np.split(places[order], ends[:-1]), strict=True):
        merged[name] = np.union1d(merged.get(name, of_owner), of_owner)
    return merged


def _cut(raw: RawSheet, title: str, rows: Any) -> RawSheet:
    """These rows of a sheet, or all, as a sheet of its own that begins in A1."""
    cells = raw.cells if rows is None else raw.cells.iloc[rows]
    index = pd.RangeIndex(2, len(cells) + 2)
    origin = Origin(title, 1, tuple(range(1, cells.shape[1] + 1)))
    return RawSheet(cells.set_axis(index, axis=0), origin)


def _frames(book: Book, tables: Iterable[str]) -> dict[str, None]:
    """The raw sheets that these tables are read from, each once."""
    frames: dict[str, None] = {}
    for name in tables:
        frames |= dict.fromkeys(at.frame for at in book.mapped[name].sheets)
    return frames


def without_sheets(book: Book, sheets: Iterable[str]) -> list[str]:
    """The sheets of a book that nobody gets, as they are no table that is understood."""
    read = _frames(book, book.mapped)
    return [title for title in sheets if title not in read]
