"""One pass over the rows of a sheet that sets some columns in them and copies every other byte."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..opc.xlsx_errors import Refused
from .addresses import letters
from .cell_xml import CellWriter, Value
from .sheet_xml import (
    Cell,
    Row,
    SheetXml,
    Span,
    has_content,
    has_formula,
    style_of,
    without_spans,
)
from .styles import Styles

_KEPT = 100_000  # values whose cells are kept to be used again


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
    _rests: dict[tuple[int, type, Value], bytes] = field(default_factory=dict)
    _attributes: dict[bytes, int] = field(default_factory=dict)
    _header_style: int = 0
    _body_style: int | None = None

    def __post_init__(self) -> None:
        """Name the columns once."""
        self._letters = [letters(column).encode() for column in self.columns]
        self._like = letters(self.like).encode() if self.like else b""
        self._slot = {column: index for index, column in enumerate(self.columns)}
        self._openings = [b'<%bc r="%b' % (self.sheet.prefix, letter) for letter in self._letters]

    def apply(self) -> list[bytes | memoryview]:
        """Give the new bytes of all rows, in pieces; raises Refused when something of the user's is in the way."""
        sheet, values, pending = self.sheet, self.values, sorted(self.values)
        view = memoryview(sheet.data)
        pieces: list[bytes | memoryview] = []
        at, next_row, count = sheet.start, 0, len(pending)
        for span in sheet.spans(sheet.start):
            number, start = span[0], span[1]
            while (
                next_row < count and pending[next_row] < number
            ):  # rows the sheet does not have yet
                pieces += [view[at:start], self._new_row(pending[next_row])]
                at, next_row = start, next_row + 1
            if self._body_style is None:
                self._learn_styles(sheet.row(span))
            given = number in values
            next_row += given
            new = self._patched(span) if given else self._cleared(span)
            if new is not None:
                if at < start:
                    pieces.append(view[at:start])
                pieces.append(new)
                at = span[4]
        pieces.append(view[at : sheet.end])
        pieces += [self._new_row(number) for number in pending[next_row:]]
        return pieces

    def _learn_styles(self, row: Row) -> None:
        if row.number == self.header_row:
            self._header_style = self._style_beside(row) or 0
        elif row.number > self.header_row and self._body_style is None:
            self._body_style = self._style_beside(row) or 0

    def _style_beside(self, row: Row) -> int | None:
        """Format of the neighbour's cell in this row; None when the row has no such cell."""
        return self.sheet.style_at(row, self._like) if self._like else None

    def _styles(self, number: int, base: int | None) -> list[int]:
        """Formats for new cells of a row: the neighbour's, with our number formats."""
        if number == self.header_row:
            return [self._header_style] * len(self.columns)
        base = base if base is not None else self._body_style or 0
        if base not in self._cache:
            self._cache[base] = [self.styles.style_like(base, code) for code in self.formats]
        return self._cache[base]

    def _cells(self, row: int, styles: list[int], first: int = 0) -> bytes:
        digits = b"%d" % row
        pieces: list[bytes] = []
        for slot in range(first, len(self.columns)):
            value, style = self.values[row][slot], styles[slot]
            pieces += (self._openings[slot], digits, self._rest(slot, row, value, style))
        return b"".join(pieces)

    def _rest(self, slot: int, row: int, value: Value, style: int) -> bytes:
        """What comes after a cell's reference, kept for the next equal value."""
        key = style, value.__class__, value
        rest = self._rests.get(key)
        if rest is None:
            rest = self.writer.rest(self._letters[slot], row, value, style)
            if len(self._rests) < _KEPT:
                self._rests[key] = rest
        return rest

    def _new_row(self, number: int) -> bytes:
        p = self.sheet.prefix
        return b'<%brow r="%d">%b</%brow>' % (
            p,
            number,
            self._cells(number, self._styles(number, None)),
            p,
        )

    def _patched(self, span: Span) -> bytes:
        """A row with our cells set."""
        sheet, (number, start, inner, close, end) = self.sheet, span
        body = None if self.fresh else self._replaced(span)
        if body is None and sheet.last_column(inner, close) < self.columns[0]:
            beside = sheet.style_in(self._like, number, inner, close) if self._like else None
            body = self._append(
                sheet.data[inner:close], self._cells(number, self._styles(number, beside))
            )
        if body is None:
            body = self._merged(sheet.row(span))
        head = without_spans(sheet.data[start : inner - 1 - (close == end)])
        return b"%b>%b</%brow>" % (head, body, sheet.prefix)

    def _replaced(self, span: Span) -> bytes | None:
        """Inside of a row whose cells in our columns stand side by side, as we wrote them, with new values."""
        data, (number, _, inner, close, _) = self.sheet.data, span
        digits = b'%d"' % number
        at = data.find(self._openings[0] + digits, inner, close)
        if at < 0:
            return None
        pieces = [data[inner:at]]
        end_tag, values = b"</%bc>" % self.sheet.prefix, self.values[number]
        for slot, opening in enumerate(self._openings):
            name = opening + digits
            if not data.startswith(name, at):
                return None
            stop = data.index(b">", at)
            attributes, at = data[at + len(name) : stop], stop + 1
            if attributes[-1:] != b"/":
                inside, at = at, data.index(end_tag, at) + len(end_tag)
                if data.find(b"<%bf" % self.sheet.prefix, inside, at) >= 0:
                    return None
            style = self._attributes.get(attributes)
            if style is None:
                style = self._attributes[attributes] = style_of(attributes)
            pieces += (name[:-1], self._rest(slot, number, values[slot], style))
        return b"".join((*pieces, data[at:close]))

    def _append(self, body: bytes, new: bytes) -> bytes:
        extension = body.find(b"<%bextLst" % self.sheet.prefix)
        return body + new if extension < 0 else body[:extension] + new + body[extension:]

    def _merged(self, row: Row) -> bytes:
        """Set our cells in a row that has cells in or behind our columns already."""
        start = self.sheet.find(row, self._letters[0])
        styles, values = self._styles(row.number, self._style_beside(row)), self.values[row.number]
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

    def _cleared(self, span: Span) -> bytes | None:
        """Empty our cells in a row that has no values any more; None when there is nothing to empty."""
        number, _, inner, close, _ = span
        below = self.last_row is not None and number > self.last_row
        if (
            number < self.header_row
            or below
            or self.sheet.last_column(inner, close) < self.columns[0]
        ):
            return None
        row = self.sheet.row(span)
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
            empty = self.writer.cell(
                self._letters[self._slot[cell.column]], row.number, None, cell.style
            )
            pieces += [row.body[at : cell.start], empty]
            at, changed = cell.end, True
        if not changed:
            return None
        opening = (
            self.sheet.data[row.start : row.start + len(b"<%brow" % self.sheet.prefix)]
            + row.attributes
            + b">"
        )
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
