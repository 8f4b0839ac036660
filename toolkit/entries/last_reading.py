"""What the last run understood of headers: rows of the sheet Run, written and read back."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import pandas as pd

from toolkit.catalogues.labels import find_header
from toolkit.entries.entry_sheet import places_of, values_at
from toolkit.reading.mapped import Mapped
from toolkit.schema.inputs import INPUTS
from toolkit.schema.outputs import RUN

MEANS = "The header that this column is read from"
"""What stands under Meaning in such a row; by it the rows are known."""
COUNTED = "Rows of this table that count"
"""What stands under Meaning beside the number of rows that were read."""
ATTEMPTS = "Calls in which nobody was reached"
"""What stands under Meaning beside the number of attempts in the log."""
STANDS = "Whether our sheet stands in the book; one that was deleted is written when asked for"
"""What stands under Meaning beside a sheet of ours that a person may delete."""
LOOKED_AT = 10
"""Rows at the top of the sheet among which its header stands."""
_READ = " read"
_NOT_REACHED = " that reached nobody"
_FIRST = "Column "


class WasRead(NamedTuple):
    """A column of a table, and the sheet and header that it was read from."""

    table: str
    column: str
    sheet: str
    header: str


def reading_rows(mapped: Mapping[str, Mapped]) -> list[tuple[str, str, str, str]]:
    """The rows of Run that say from which header each column of the book is read.

    Of a joined log that is the sheet to which rows are added.
    """
    rows = []
    for name, at in mapped.items():
        table = INPUTS[name]
        for column, position in at.positions.items():
            item = f"{_FIRST}{table.title}.{table.column(column).label}"
            rows.append((item, at.headers[position], at.title, MEANS))
    return rows


def run_rows(rows: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """The table of the sheet Run, of all rows of it as they stand.

    Its header is known by our labels in any language, never by looks: rows below it name headers
    of the book, so that one of them may look more like a header than ours.
    """
    _, at, _ = find_header(RUN, rows[:LOOKED_AT])
    header, *cells = list(rows[at:]) or [[]]
    width = max(map(len, rows), default=0)
    padded = [[*row, *[None] * (width - len(row))] for row in cells]
    labels = [*header, *[None] * (width - len(header))]
    return pd.DataFrame(padded, columns=labels, dtype=object)


def read_last(run: pd.DataFrame | None) -> list[WasRead]:
    """What the sheet Run of the last run says of columns; nothing where there is none."""
    if run is None:
        return []
    places = places_of(run, RUN)
    items, headers, sheets, means = (
        values_at(run, places.get(name)) for name in ("item", "value", "origin", "help")
    )
    known = _columns_by_item()
    found = []
    for item, header, sheet, meaning in zip(items, headers, sheets, means, strict=True):
        if meaning == MEANS and item in known:
            found.append(WasRead(*known[item], str(sheet), str(header)))
    return found


class WasCounted(NamedTuple):
    """How many rows of a table counted at the last run, and the sheets that it was read from."""

    rows: int
    sheets: str


def count_row(table: str, rows: int, sheets: str) -> tuple[str, str, str, str]:
    """The row of Run that says how many rows of a table count."""
    return f"{INPUTS[table].title}{_READ}", str(rows), sheets, COUNTED


def counts_last(run: pd.DataFrame | None) -> dict[str, WasCounted]:
    """What the sheet Run of the last run says of rows, by table; nothing where there is none."""
    if run is None:
        return {}
    places = places_of(run, RUN)
    items, values, sheets, means = (
        values_at(run, places.get(name)) for name in ("item", "value", "origin", "help")
    )
    known = {f"{table.title}{_READ}": name for name, table in INPUTS.items()}
    found = {}
    for item, value, sheet, meaning in zip(items, values, sheets, means, strict=True):
        count = str(value).removesuffix(".0")
        if meaning == COUNTED and item in known and count.isdigit():
            found[known[str(item)]] = WasCounted(int(count), str(sheet))
    return found


def attempts_row(attempts: int, sheets: str) -> tuple[str, str, str, str]:
    """The row of Run that says how many calls of the log were attempts."""
    return f"{INPUTS['calls'].title}{_NOT_REACHED}", str(attempts), sheets, ATTEMPTS


def attempts_last(run: pd.DataFrame | None) -> int:
    """How many calls were attempts at the last run, as its sheet Run says; 0 where it does not."""
    if run is None:
        return 0
    places = places_of(run, RUN)
    values, means = (values_at(run, places.get(name)) for name in ("value", "help"))
    found = [
        str(n).removesuffix(".0") for n, said in zip(values, means, strict=True) if said == ATTEMPTS
    ]
    return int(found[0]) if found and found[0].isdigit() else 0


def _columns_by_item() -> dict[str, tuple[str, str]]:
    """What stands under Item -> the table and the column that it names."""
    known = {}
    for name, table in INPUTS.items():
        for column in table.columns:
            known[f"{_FIRST}{table.title}.{column.label}"] = (name, column.name)
    return known
