"""A CSV file of calls that were collected, each with the key by which it is known again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected, collected_from
from toolkit.entries.entry_columns import LOG_COLUMNS
from toolkit.errors import OutputError
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.csv_json import as_csv
from toolkit.render.values import as_plain_value
from toolkit.schema.inputs import CALLS
from toolkit.schema.model import Column, Table
from toolkit.schema.outputs import ENTRY_KEY
from toolkit.stores.base import Append, CannotAppend
from toolkit.stores.file_errors import file_errors
from toolkit.stores.text.delimited import delimited_sheet, lengthened
from toolkit.words.folding import fold
from toolkit.xlsx.opc.aside_file import write_whole

COLLECTED = Table(
    "collected_calls",
    CALLS.title,
    (*(CALLS.column(name) for name in LOG_COLUMNS), ENTRY_KEY),
)
"""A log of calls that were collected."""


def as_collected(calls: pd.DataFrame) -> pd.DataFrame:
    """Entries as rows of such a log."""
    return calls.rename(columns={"key": ENTRY_KEY.name}).reindex(columns=COLLECTED.names)


def key_column(raw: RawSheet) -> int | None:
    """The position of the column of keys; None where a sheet has none."""
    return _position(raw, ENTRY_KEY)


def kept_rows(raw: RawSheet) -> Iterator[dict[str, Any]]:
    """Of each row of such a log its key, whose it is, and where it stands (`row`)."""
    at = key_column(raw)
    if at is None:
        return
    columns = {"key": raw.column(at).tolist()}
    for name in ("customer_id", "customer"):
        position = _position(raw, CALLS.column(name))
        if position is not None:
            columns[name] = raw.column(position).tolist()
    for n, row in enumerate(raw.cells.index):
        yield {"row": int(row), **{name: cells[n] for name, cells in columns.items()}}


def _position(raw: RawSheet, column: Column) -> int | None:
    for position, header in enumerate(raw.headers):
        if fold(header) == fold(column.label):
            return position
    return None


class CallFile:
    """The file; it need not be there yet."""

    def __init__(self, path: Path) -> None:
        """Raises OutputError where a file stands there that no such calls are in."""
        self.path = path
        self._raw = delimited_sheet(path) if path.exists() else None
        if self._raw is not None and key_column(self._raw) is None:
            raise OutputError(
                f"{path.name} has no column {ENTRY_KEY.label}: it is no log of collected calls.\n"
                "Choose another name for --to, or give a book with a call log."
            )

    def collected(self) -> Collected:
        """The calls in it."""
        return NOTHING_COLLECTED if self._raw is None else collected_from(kept_rows(self._raw))

    def line_of(self, key: str) -> int:
        """The line in which the call of this key stands."""
        rows = [] if self._raw is None else kept_rows(self._raw)
        return next(int(row["row"]) for row in rows if row["key"] == key)

    def add(self, calls: pd.DataFrame) -> None:
        """Put calls at its end, whole or not at all; raises OutputError where that cannot be."""
        if self._raw is None:
            data = as_csv(as_collected(calls), COLLECTED).encode("utf-8-sig")
        else:
            with file_errors(self.path, "Reading"):
                before = self.path.read_bytes()
            try:
                data = lengthened(before, self.path.name, _rows(calls, self._raw))
            except CannotAppend as error:
                raise OutputError(f"The calls cannot be added: {error}.") from error
        with file_errors(self.path, "Writing"):
            write_whole(self.path, data)


def _rows(calls: pd.DataFrame, raw: RawSheet) -> Append:
    """The calls under the headings that the file has."""
    places = {fold(header): place for place, header in enumerate(raw.headers)}
    columns = [column for column in COLLECTED.columns if fold(column.label) in places]
    rows = []
    for call in as_collected(calls).to_dict("records"):
        rows.append([as_plain_value(call.get(each.name), each.kind) for each in columns])
    at = tuple(raw.origin.columns[places[fold(column.label)]] for column in columns)
    return Append(raw.origin.sheet, raw.origin.header_row, at, rows)
