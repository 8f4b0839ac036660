"""One pass over the rows of a sheet that sets some columns in them and copies every other byte."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .cells import CellWriter, Value
from .errors import Refused
from .names import letters
from .sheetxml import Cell, Row, SheetXml, has_content, has_formula
from .styles import Styles


@dataclass
class RowPatch:
    """What to write: for each slot its column and number format, and the values of each row, in slot order."""

    sheet: SheetXml
    writer: CellWriter
    styles: Styles
    header_row: int
    columns: list[int]  # in ascending order
    formats: list[str]
    fresh: frozenset[int]  # columns we take for the first time
    like: int  # column whose cells ours shall look like
    last_row: int | None  # last row of the table's data; None for a plain range
    values: dict[int, Sequence[Value]]  # headings included
    _cache: dict[int, list[int]] = field(default_factory=dict)
    _header_style: int = 0
    _body_style: int | None = None

    def __post_init__(self) -> None:
        """Name the columns once."""
        self._letters = [letters(column).encode() for column in self.columns]
        self._like = letters(self.like).encode() if self.like else b""
        self._slot = {column: index for index, column in enumerate(self.columns)}

    def apply(self) -> bytes:
        """Give the new bytes of all rows; raises Refused when something of the user's is in the way."""
        sheet, pending = self.sheet, sorted(self.values)
        pieces: list[bytes] = []
        at, next_row = sheet.start, 0
        for row in sheet.rows():
            while next_row < len(pending) and pending[next_row] < row.number:  # rows the sheet does not have yet
                pieces += [sheet.data[at : row.start], self._new_row(pending[next_row])]
                at, next_row = row.start, next_row + 1
            self._learn_styles(row)
            given = next_row < len(pending) and pending[next_row] == row.number
            next_row += given
            new = self._patched(row) if given else self._cleared(row)
            if new is not None:
                pieces += [sheet.data[at : row.start], new]
                at = row.end
        pieces.append(sheet.data[at : sheet.end])
        pieces += [self._new_row(number) for number in pending[next_row:]]
        return b"".join(pieces)

    def _learn_styles(self, row: Row) -> None:
        if row.number == self.header_row:
            self._header_style = self._style_beside(row) or 0
        elif row.number > self.header_row and self._body_style is None:
            self._body_style = self._style_beside(row) or 0

    def _style_beside(self, row: Row) -> int | None:
        """Format of the neighbour's cell in this row; None when the row has no such cell."""
        return self.sheet.style_at(row, self._like) if self._like else None

    def _styles(self, row: Row | None) -> list[int]:
        """Formats for new cells of a row: the neighbour's, with our number formats."""
        if row is not None and row.number == self.header_row:
            return [self._header_style] * len(self.columns)
        beside = self._style_beside(row) if row else None
        base = beside if beside is not None else self._body_style or 0
        if base not in self._cache:
            self._cache[base] = [self.styles.style_like(base, code) for code in self.formats]
        return self._cache[base]

    def _cells(self, row: int, styles: list[int], first: int = 0) -> bytes:
        cells = zip(self._letters[first:], self.values[row][first:], styles[first:], strict=True)
        return b"".join(self.writer.cell(column, row, value, style) for column, value, style in cells)

    def _new_row(self, number: int) -> bytes:
        p = self.sheet.prefix
        return b'<%brow r="%d">%b</%brow>' % (p, number, self._cells(number, self._styles(None)), p)

    def _patched(self, row: Row) -> bytes:
        if self.sheet.last_column(row) < self.columns[0]:
            body = self._append(row.body, self._cells(row.number, self._styles(row)))
        else:
            body = self._merged(row)
        p, attributes = self.sheet.prefix, row.attributes_without_spans()
        return b"<%brow%b>%b</%brow>" % (p, attributes, body, p)

    def _append(self, body: bytes, new: bytes) -> bytes:
        extension = body.find(b"<%bextLst" % self.sheet.prefix)
        return body + new if extension < 0 else body[:extension] + new + body[extension:]

    def _merged(self, row: Row) -> bytes:
        """Set our cells in a row that has cells in or behind our columns already."""
        start = self.sheet.find(row, self._letters[0])
        styles, values = self._styles(row), self.values[row.number]
        at, slot = 0, 0
        pieces: list[bytes] = []
        for cell in self.sheet.cells(row, max(start, 0)):
            while slot < len(self.columns) and self.columns[slot] < cell.column:
                new = self.writer.cell(self._letters[slot], row.number, values[slot], styles[slot])
                pieces += [row.body[at : cell.start], new]
                at, slot = cell.start, slot + 1
            if slot == len(self.columns):
                break
            if self.columns[slot] == cell.column:
                self._refuse_taken(row, cell)
                style = styles[slot] if cell.column in self.fresh else cell.style
                new = self.writer.cell(self._letters[slot], row.number, values[slot], style)
                pieces += [row.body[at : cell.start], new]
                at, slot = cell.end, slot + 1
        return b"".join(pieces) + self._append(row.body[at:], self._cells(row.number, styles, slot))

    def _cleared(self, row: Row) -> bytes | None:
        """Empty our cells in a row that has no values any more; None when there is nothing to empty."""
        below = self.last_row is not None and row.number > self.last_row
        if row.number < self.header_row or below or self.sheet.last_column(row) < self.columns[0]:
            return None
        start = self.sheet.find(row, self._letters[0])
        at, changed = 0, False
        pieces: list[bytes] = []
        for cell in self.sheet.cells(row, max(start, 0)):
            if cell.column not in self._slot or not has_content(cell):
                continue
            if cell.column in self.fresh:
                self._refuse_taken(row, cell)
            if has_formula(cell):  # never ours: a sum below the list
                continue
            empty = self.writer.cell(self._letters[self._slot[cell.column]], row.number, None, cell.style)
            pieces += [row.body[at : cell.start], empty]
            at, changed = cell.end, True
        if not changed:
            return None
        opening = self.sheet.data[row.start : row.start + len(b"<%brow" % self.sheet.prefix)] + row.attributes + b">"
        return opening + b"".join(pieces) + row.body[at:] + b"</%brow>" % self.sheet.prefix

    def _refuse_taken(self, row: Row, cell: Cell) -> None:
        if cell.column in self.fresh and has_content(cell):
            raise Refused(
                f"sheet {self.sheet.title!r}: cell {letters(cell.column)}{row.number} is in use, where new columns "
                "would go; move what stands right of the list and try again."
            )
        if has_formula(cell):
            raise Refused(
                f"sheet {self.sheet.title!r}: cell {letters(cell.column)}{row.number} holds a formula in a column that "
                "is written by the program; move the formula to a column of its own and try again."
            )
