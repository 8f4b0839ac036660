"""One table of a sheet as it stands there: raw cells under headers, and where they stand."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from toolkit.reading.exports.export_profile import Export
from toolkit.reading.exports.known_exports import known_export
from toolkit.reading.find_tables import FoundTable, find_tables
from toolkit.reading.grid import Box, Extras, Grid, header_words_of, key_words, label_of
from toolkit.reading.heading_lines import with_names_named, without_heading_lines
from toolkit.reading.places import Origin, Remark
from toolkit.reading.table_titles import table_of_title


@dataclass(frozen=True, eq=False)
class RawSheet:
    """The cells of one table, headers as columns and sheet rows (from 1) as index; their places.

    A sheet may hold several tables: each is a RawSheet of its own.
    """

    cells: pd.DataFrame
    origin: Origin
    caption: str = ""
    """The text above the header."""
    lower_headers: tuple[str, ...] = ()
    """The lower line of each header, where the header has two rows."""
    merged_rows: tuple[int, ...] = ()
    """Sheet rows in which one cell is merged over several columns, as headings are."""
    repeated_headers: tuple[int, ...] = ()
    """Sheet rows in which the header stands again; they are not among the cells."""
    nameless_columns: tuple[int, ...] = ()
    """Sheet columns, from 1, that hold cells under no header; they are not among the cells."""
    remarks: tuple[Remark, ...] = ()
    """What the store has to say of the sheet or of one of its rows."""
    customer: str = ""
    """Of a log that is the sheet of one customer: whose, in a last column that is not on it."""
    rep: str = ""
    """Of a list that is the tab of one rep: who, in a last column that is not on it."""
    shown: Mapping[int, str] = field(default_factory=dict)
    """The currency that the numbers in a sheet column, from 1, are shown with."""
    is_made: bool = False
    """Whether its rows do not stand so on the sheet: those of one month of several across."""

    @property
    def headers(self) -> list[str]:
        """The headers as typed."""
        return [str(header) for header in self.cells.columns]

    @cached_property
    def export(self) -> Export | None:
        """The kind of file that a program wrote, where the headers are those of one."""
        return known_export(self.headers)

    def column(self, position: int) -> "pd.Series[Any]":
        """The cells under the header at this position."""
        return self.cells.iloc[:, position]

    def extended(
        self, columns: Mapping[int, Sequence[Any]], *, below: int | None = None
    ) -> "RawSheet":
        """The same with rows at its end, numbered on; values by the position of the column.

        `below` puts them below so many of its rows, where the numbers of as many are free.
        """
        count = max((len(values) for values in columns.values()), default=0)
        above = self.cells if below is None else self.cells.iloc[:below]
        last = int(above.index[-1]) if len(above) else self.origin.header_row
        rows = range(last + 1, last + 1 + count)
        new = pd.DataFrame(None, index=rows, columns=self.cells.columns, dtype=object)
        for position, values in columns.items():
            new.isetitem(position, list(values))
        rest = self.cells.iloc[len(above) :]
        return replace(self, cells=pd.concat([above.astype(object), new, rest.astype(object)]))


def as_raw_sheet(sheet: RawSheet | pd.DataFrame, title: str) -> RawSheet:
    """A frame as the sheet it would be with its header in row 1; a RawSheet stays what it is."""
    if isinstance(sheet, RawSheet):
        return sheet
    headers = [str(header) for header in sheet.columns]
    rows = pd.RangeIndex(2, len(sheet) + 2)
    cells = sheet.set_axis(headers, axis=1).set_axis(rows, axis=0)
    return RawSheet(cells, Origin(title, 1, tuple(range(1, len(headers) + 1))))


def first_table_of(
    rows: Sequence[Sequence[Any]], title: str, *, skip: Collection[int] = ()
) -> RawSheet:
    """The first table of a sheet; a sheet without any cell gives one without columns.

    `skip` names sheet columns (from 1) that are not the person's.
    """
    return next(iter(tables_of(rows, title, skip=skip).values()))


def tables_of(
    rows: Sequence[Sequence[Any]],
    title: str,
    *,
    skip: Collection[int] = (),
    extras: Extras | None = None,
) -> dict[str, RawSheet]:
    """Every table of a sheet: one by its title, others with a caption ("Data, Calls").

    The first has the title, unless it does not look like what the title says and another one does.
    """
    extras = extras or Extras()
    grid = Grid.of(rows, skip=skip, extras=extras)
    sheets: dict[str, RawSheet] = {}
    for table in _chief_first(find_tables(grid, extras), grid, title):
        name = _free_title(title, table, sheets) if sheets else title
        sheets[name] = replace(_cut_out(grid, table, title), shown=extras.shown)
    return sheets or {title: RawSheet(pd.DataFrame(), Origin(title, 1, ()))}


def _chief_first(tables: list[FoundTable], grid: Grid, title: str) -> list[FoundTable]:
    """The tables of a sheet, in front the one that has most of the headers its title asks for.

    One that is first and has some, among them who or when, stays first.
    """
    table = table_of_title(title)
    if len(tables) < 2 or table is None:
        return tables
    words = header_words_of(table)
    known = [grid.known_words(found.header, found.columns) & words for found in tables]
    if len(known[0]) > 1 and known[0] & key_words():
        return tables
    chief = max(range(len(tables)), key=lambda number: len(known[number]))
    return [tables[chief], *tables[:chief], *tables[chief + 1 :]]


def _free_title(sheet: str, table: FoundTable, taken: Mapping[str, RawSheet]) -> str:
    """A title for a further table of a sheet."""
    wanted = f"{sheet}, {table.caption or f'from row {table.header + 1}'}"
    title, count = wanted, 2
    while title in taken:
        title, count = f"{wanted} ({count})", count + 1
    return title


def _cut_out(grid: Grid, table: FoundTable, title: str) -> RawSheet:
    """The cells of one table in the grid."""
    lower = [label_of(grid.cells[table.header, c]) for c in table.columns]
    upper = _upper_labels(grid, table) if table.upper is not None else [""] * len(lower)
    headers = [_both_lines(*lines) for lines in zip(upper, lower, strict=True)]
    _fill_down(grid, table)
    body, first_row = grid.cells[table.header + 1 : table.end], table.header + 2
    remarks = _of_rows_below(table)
    places = list(table.columns)
    lines = without_heading_lines(body, places, headers, first_row)
    lines = lines or with_names_named(body, places, headers, table.header + 1)
    if lines:
        body, remarks = lines.body, (*remarks, lines.remark)
        headers[0] = headers[0] or lines.header
        lower[0] = lower[0] or lines.header
    named = [i for i, header in enumerate(headers) if header]
    columns = [table.columns[i] for i in named]
    lower_named = [lower[i] for i in named]
    held = body[:, columns]
    # What is merged down a column, and lines of groups, filled cells since the grid was looked at.
    is_filled = grid.filled[table.header + 1 : table.end][:, columns]
    if grid.merged or lines:
        is_filled = pd.notna(held)
    data, repeated = _data_and_repeated(held, is_filled, lower_named)
    return RawSheet(
        pd.DataFrame(
            held[data],
            columns=[headers[i] for i in named],
            index=data + first_row,
            dtype=object,
        ),
        Origin(title, table.header + 1, tuple(c + 1 for c in columns)),
        caption=table.caption,
        lower_headers=() if table.upper is None else tuple(lower_named),
        merged_rows=_merged_rows(grid.merged, table),
        repeated_headers=tuple(row + first_row for row in repeated),
        nameless_columns=tuple(c + 1 for c in _nameless(body, headers, table.columns)),
        remarks=remarks,
    )


def _of_rows_below(table: FoundTable) -> tuple[Remark, ...]:
    """What is told of rows that follow a table of the file without being in it."""
    if not table.below:
        return ()
    first = table.end - table.below + 1
    says = f"row {first} stands below the table {table.caption!r} and is read as one of its rows"
    if table.below > 1:
        rows = f"rows {first} to {table.end} stand"
        says = f"{rows} below the table {table.caption!r} and are read as its rows"
    return (Remark(first, "", says, f"Pull the corner of the table down to row {table.end}."),)


def _both_lines(upper: str, lower: str) -> str:
    """A header of two rows as one text; a word that stands in both is said once."""
    return " ".join(dict.fromkeys(line for line in (upper, lower) if line))


def _nameless(body: Any, headers: Sequence[str], columns: Sequence[int]) -> list[int]:
    """Columns without a header that hold more than one cell; a single one is a stray remark."""
    without = [c for header, c in zip(headers, columns, strict=True) if not header]
    return [c for c in without if pd.notna(body[:, c]).sum() > 1]


def _upper_labels(grid: Grid, table: FoundTable) -> list[str]:
    """The upper header over each column: over its merged range, else up to the next one."""
    assert table.upper is not None
    starts = _starts_of_merged(grid.merged, table.upper)
    labels: list[str] = []
    label, before = "", None
    for column in table.columns:
        own = label_of(grid.cells[table.upper, starts.get(column, column)])
        # Where the file tells what is merged, a cell beside a merged range has no upper header.
        goes_on = (
            before == column - 1
            and not grid.merged
            and grid.cells[table.header, column] is not None
        )
        if own or not goes_on:
            label = own
        labels.append(label)
        before = column
    return labels


def _starts_of_merged(merged: Sequence[Box], row: int) -> dict[int, int]:
    """Column -> the first one of the merged range that it stands in, in this row."""
    starts: dict[int, int] = {}
    for box in merged:
        if box.top <= row <= box.bottom:
            starts.update(dict.fromkeys(range(box.left, box.right + 1), box.left))
    return starts


def _fill_down(grid: Grid, table: FoundTable) -> None:
    """Write the value of a cell merged down a column into each of its rows that holds more."""
    for box in grid.merged:
        inside = table.header < box.top < table.end and box.left in table.columns
        if not (box.is_down_one_column and inside):
            continue
        others = [c for c in table.columns if c != box.left]
        for row in range(box.top + 1, min(box.bottom + 1, table.end)):
            if pd.notna(grid.cells[row, others]).any():
                grid.cells[row, box.left] = grid.cells[box.top, box.left]


def _merged_rows(merged: Sequence[Box], table: FoundTable) -> tuple[int, ...]:
    """Sheet rows below the header in which one cell is merged over several columns."""
    return tuple(
        box.top + 1
        for box in merged
        if box.is_across_one_row and table.header < box.top < table.end
    )


def _data_and_repeated(held: Any, is_filled: Any, headers: list[str]) -> tuple[Any, list[int]]:
    """Positions of the rows that hold anything, and of those that repeat the header."""
    if not held.shape[1]:
        return np.empty(0, int), []
    is_data = is_filled.any(axis=1)
    is_data &= ~_only_boxes(held, is_data)
    alike = np.flatnonzero(np.equal(held[:, 0], headers[0])) if headers[0] else ()
    repeated = []
    for row in alike:
        labels = [label_of(value) for value in held[row]]
        if labels == headers:
            repeated.append(int(row))
    is_data[repeated] = False
    return np.flatnonzero(is_data), repeated


def _only_boxes(held: Any, is_data: Any) -> Any:
    """Whether each row holds nothing but checkboxes that are off, which stand ready in it.

    Where any do, the last row with anything is one; a column of checkboxes holds nothing else.
    """
    found = np.zeros(len(held), bool)
    rows = np.flatnonzero(is_data)
    if not len(rows) or not any(value is False for value in held[rows[-1]]):
        return found
    boxes = [c for c in range(held.shape[1]) if all(map(_is_box, held[rows, c]))]
    others = [c for c in range(held.shape[1]) if c not in boxes]
    found[rows] = ~pd.notna(held[rows][:, others]).any(axis=1)
    for row in np.flatnonzero(found):
        found[row] = not any(value is True for value in held[row, boxes])
    return found


def _is_box(value: Any) -> bool:
    """Whether a cell may be one of a column of checkboxes."""
    return isinstance(value, bool) or bool(pd.isna(value))
