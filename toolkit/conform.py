"""Raw sheets to known tables: which sheet is which table, which header is which column, each value typed by its kind.

The frames that come out have every declared column, in order, with its dtype; the index keeps the sheet rows, so that any
later finding can name its cell.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pandas as pd

from toolkit.errors import DataError
from toolkit.grid import origin_of
from toolkit.tables import INPUTS, Origin, Table, fold
from toolkit.values import empty_column, read_column

MAX_FAULTS_A_COLUMN = 200


@dataclass(frozen=True)
class Problem:
    """One finding for the Problems sheet; severity "error" stops a refresh, "warning" and "note" are advice."""

    sheet: str
    cell: str
    column: str
    value: str
    problem: str
    fix: str
    severity: str = "warning"


@dataclass(frozen=True)
class Mapped:
    """How one table was found: its sheet, and header as typed -> canonical column; headers nobody knows in `unmapped`."""

    table: str
    title: str
    origin: Origin
    columns: dict[str, str]
    positions: dict[str, int]
    unmapped: list[str]
    last_row: int

    def cell(self, column: str, row: int) -> str:
        """Address of this column's cell in a sheet row; "" when the sheet has no such column."""
        return self.origin.cell(row, self.positions[column]) if column in self.positions else ""

    def header(self, column: str) -> str:
        """The header as the person typed it; the canonical name where the sheet has no such column."""
        return next((typed for typed, name in self.columns.items() if name == column), column)


@dataclass(frozen=True)
class Conformed:
    """Known tables by name, how each was found, and what could not be read."""

    tables: dict[str, pd.DataFrame]
    mapped: dict[str, Mapped]
    problems: list[Problem] = field(default_factory=list)


@cache
def _spellings(table: Table) -> dict[str, str]:
    """Folded spelling -> column; a column's own name and label win over another column's synonyms."""
    known: dict[str, str] = {}
    for words in (lambda c: (c.name, c.label), lambda c: c.spellings):
        for column in table.columns:
            for word in words(column):
                known.setdefault(fold(word), column.name)
    return known


@cache
def _titles() -> dict[str, str]:
    known: dict[str, str] = {}
    for table in INPUTS.values():
        for word in (table.name, table.title, *table.spellings):
            known.setdefault(fold(word), table.name)
    return known


def map_headers(headers: list[str], table: Table) -> dict[int, str]:
    """Position -> column of every header that is known; the first of two headers for one column wins."""
    known = _spellings(table)
    found: dict[int, str] = {}
    own = {fold(c.label) for c in table.columns} | {fold(c.name) for c in table.columns}
    order = sorted(range(len(headers)), key=lambda i: (fold(headers[i]) not in own, i))
    for i in order:
        column = known.get(fold(headers[i]))
        if column and column not in found.values():
            found[i] = column
    return dict(sorted(found.items()))


def which_table(title: str) -> str | None:
    """The table a sheet title names: the whole title, else one word of it ("superstore_orders" is orders)."""
    whole = _titles().get(fold(title))
    if whole:
        return whole
    words = "".join(c if c.isalnum() else " " for c in title).split()
    named = {_titles()[fold(w)] for w in words if fold(w) in _titles()}
    return named.pop() if len(named) == 1 else None


def conform(sheets: dict[str, pd.DataFrame], *, epoch: int = 1900, book: str = "the book") -> Conformed:
    """Find each known table among the sheets and type its columns; raises DataError when there is no customer list."""
    chosen, problems = _assign(sheets, book)
    tables: dict[str, pd.DataFrame] = {}
    mapped: dict[str, Mapped] = {}
    for name, table in INPUTS.items():
        if name in chosen:
            tables[name], mapped[name] = _table(sheets[chosen[name]], chosen[name], table, epoch, problems)
        else:
            index = pd.RangeIndex(0)
            tables[name] = pd.DataFrame({c.name: empty_column(c.kind, index) for c in table.columns}, index=index)
    return Conformed(tables, mapped, problems)


def _assign(sheets: dict[str, pd.DataFrame], book: str) -> tuple[dict[str, str], list[Problem]]:
    """Table -> sheet title. An exact title wins; a second sheet for the same table is reported, not merged."""
    chosen: dict[str, str] = {}
    problems: list[Problem] = []
    exact = [t for t in sheets if fold(t) in _titles()]
    for title in [*exact, *(t for t in sheets if t not in exact)]:
        table = which_table(title)
        if table is None or not len(sheets[title].columns):
            continue
        if table in chosen:
            problems.append(Problem(title, "", "", title, f"{INPUTS[table].title} are read from sheet {chosen[table]!r}; this sheet is not read",
                                    "Move its rows there, or give it another title.", "note"))  # fmt: skip
        else:
            chosen[table] = title
    if "customers" not in chosen and "contacts" in chosen and _looks_like_customers(sheets[chosen["contacts"]]):
        del chosen["contacts"]  # a list of contacts is the customer list of many books
    if "customers" not in chosen:
        left = [t for t in sheets if t not in chosen.values() and _looks_like_customers(sheets[t])]
        if len(left) != 1:
            _no_customers(sheets, left, book)
        chosen["customers"] = left[0]
    return chosen, problems


def _looks_like_customers(frame: pd.DataFrame) -> bool:
    found = set(map_headers([str(h) for h in frame.columns], INPUTS["customers"]).values())
    return bool(found & {"customer_id", "name"}) and len(found) > 1


def _no_customers(sheets: dict[str, pd.DataFrame], left: list[str], book: str) -> None:
    if not any(len(f.columns) for f in sheets.values()):
        raise DataError(f"{book} is empty: no sheet holds a table.\nPut the customer list on a sheet named 'Customers'.")
    if left:
        raise DataError(
            f"{book}: more than one sheet looks like the customer list: {', '.join(left)}.\nName the right one 'Customers'."
        )
    raise DataError(f"{book} has no customer list; its sheets are: {', '.join(sheets)}.\n"
                    "Name the sheet with your customers 'Customers'; it needs a header row with a name or an id.")  # fmt: skip


def _table(raw: pd.DataFrame, title: str, table: Table, epoch: int, problems: list[Problem]) -> tuple[pd.DataFrame, Mapped]:
    origin = origin_of(raw, title)
    headers = [str(h) for h in raw.columns]
    positions = map_headers(headers, table)
    rows = raw.index if "origin" in raw.attrs else pd.RangeIndex(2, len(raw) + 2)
    at = {name: i for i, name in positions.items()}
    mapped = Mapped(
        table.name, title, origin, {headers[i]: c for i, c in positions.items()}, at,
        [h for i, h in enumerate(headers) if i not in positions and h], int(rows[-1]) if len(rows) else origin.header_row,
    )  # fmt: skip
    if table.name == "customers" and not {"customer_id", "name", "contact_person", "last_name"} & set(at):
        raise DataError(f"Sheet {title!r}, row {origin.header_row}: no column holds the customer's name or id; "
                        f"its headers are: {', '.join(headers)}.\nName one of them 'Customer' or 'Customer ID'.")  # fmt: skip
    columns: dict[str, pd.Series[Any]] = {}
    for column in table.columns:
        if column.name not in at:
            columns[column.name] = empty_column(column.kind, rows)
            continue
        typed, faults = read_column(raw.iloc[:, at[column.name]], column.kind, epoch=epoch)
        typed.index = rows
        columns[column.name] = typed
        header = headers[at[column.name]]
        for fault in faults[:MAX_FAULTS_A_COLUMN]:
            cell = origin.cell(int(rows[fault.position]), at[column.name])
            problems.append(Problem(title, cell, header, fault.value, fault.problem, fault.fix))
        if len(faults) > MAX_FAULTS_A_COLUMN:
            rest = len(faults) - MAX_FAULTS_A_COLUMN
            problems.append(
                Problem(title, "", header, "", f"{rest} more cells like these could not be read", "See the rows above.")
            )
    return pd.DataFrame(columns, index=rows), mapped
