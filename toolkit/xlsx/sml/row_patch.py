"""One pass over the rows of a sheet that sets some columns in them and copies every other byte."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ..opc.xlsx_errors import Refused
from .addresses import letters
from .cell_xml import CellWriter, Value
from .list_look import ListLook
from .row_cells import Cell, Row, has_content, has_formula, style_of, without_spans
from .sheet_xml import SheetXml, Span
from .styles import Styles

_KEPT = 100_000  # values whose cells are kept to be used again


@dataclass
class RowPatch:
    """What to write: for each slot its column and number format, and the values of each row.

    A slot is the place of one of our columns among ours; all lists by slot are in ascending order
    of columns.
    """

    sheet: SheetXml
    writer: CellWriter
    styles: Styles
    header_row: int
    columns: list[int]
    formats: list[str]
    fresh: frozenset[int]  # columns we take for the first time
    look: Callable[[], ListLook]  # finds the formats that new cells are made like
    last_row: int | None  # last row of the table's data; None for a plain range
    values: dict[int, Sequence[Value]]  # by row, headings included
    reaching: Collection[int] | None  # rows with cells behind the list, where that is known
    inks: Mapping[int, tuple[str, Collection[int]]]  # by slot a colour of text, and its rows
    _rests: dict[tuple[int, type, Value], bytes] = field(default_factory=dict)
    _styles_named: dict[bytes, int] = field(default_factory=dict)
    _styles_inked: dict[tuple[int, int, bool], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Name the columns and the tags once."""
        prefix = self.sheet.prefix
        self._letters = [letters(column).encode() for column in self.columns]
        self._slot = {column: slot for slot, column in enumerate(self.columns)}
        self._openings = [b'<%bc r="%b' % (prefix, letter) for letter in self._letters]
        self._row_opening, self._row_end = b"<%brow" % prefix, b"</%brow>" % prefix
        self._cell_opening = b"<%bc " % prefix
        self._cell_end, self._formula_opening = b"</%bc>" % prefix, b"<%bf" % prefix

    def apply(self) -> list[bytes | memoryview]:
        """Give the new bytes of all rows, in pieces; what is not touched is a view, not a copy.

        Raises Refused when something of the user's is in the way.
        """
        sheet, values, pending = self.sheet, self.values, sorted(self.values)
        view = memoryview(sheet.data)
        pieces: list[bytes | memoryview] = []
        next_row, count = 0, len(pending)
        at = sheet.start  # of what is not in the pieces yet
        for span in sheet.spans(sheet.start):
            number, start, _, _, end = span
            # Rows the sheet does not have yet.
            while next_row < count and pending[next_row] < number:
                pieces += [view[at:start], self._new_row(pending[next_row])]
                at = start
                next_row += 1
            is_given = number in values
            next_row += is_given
            new = self._patched(span) if is_given else self._cleared(span)
            if new is not None:
                if at < start:
                    pieces.append(view[at:start])
                pieces.append(new)
                at = end
        pieces.append(view[at : sheet.end])
        pieces += [self._new_row(number) for number in pending[next_row:]]
        return pieces

    def _styles_of(self, number: int) -> list[int]:
        """Formats for new cells of a row by slot, with our number formats below the headings."""
        heading, body = self._new_styles
        return heading if number == self.header_row else body

    @cached_property
    def _new_styles(self) -> tuple[list[int], list[int]]:
        """Formats for new headings and cells, added to the workbook only where some are."""
        look = self.look()
        body = [self.styles.style_like(look.body, code) for code in self.formats]
        return [look.heading] * len(self.columns), body

    def _cells(self, row: int, styles: list[int], first: int = 0) -> bytes:
        """Our cells of a row, from a slot on."""
        digits, values = b"%d" % row, self.values[row]
        pieces: list[bytes] = []
        for slot in range(first, len(self.columns)):
            style = styles[slot]
            if self.inks:
                style = self._inked(slot, row, style)
            rest = self._rest(slot, row, values[slot], style)
            pieces += (self._openings[slot], digits, rest)
        return b"".join(pieces)

    def _inked(self, slot: int, row: int, style: int) -> int:
        """The format of a cell with the colour of its text that this row has, or without it."""
        if slot not in self.inks or row == self.header_row:
            return style
        colour, rows = self.inks[slot]
        key = slot, style, row in rows
        if key not in self._styles_inked:
            if row in rows:
                made = self.styles.inked(style, colour)
            else:
                made = self._without_ink(style, colour)
            self._styles_inked[key] = made
        return self._styles_inked[key]

    def _without_ink(self, style: int, colour: str) -> int:
        """The format as it is, or where its text has this colour, with that of the list."""
        if self.styles.ink_of(style) != colour:
            return style
        return self.styles.inked(style, like=self.look().body)

    def _rest(self, slot: int, row: int, value: Value, style: int) -> bytes:
        """What comes after a cell's reference, kept for the next equal value.

        With its class, as True equals 1, and 1.0 does too.
        """
        key = style, value.__class__, value
        rest = self._rests.get(key)
        if rest is None:
            rest = self.writer.rest(self._letters[slot], row, value, style)
            if len(self._rests) < _KEPT:
                self._rests[key] = rest
        return rest

    def _new_row(self, number: int) -> bytes:
        cells = self._cells(number, self._styles_of(number))
        return b'%b r="%d">%b%b' % (self._row_opening, number, cells, self._row_end)

    def _patched(self, span: Span) -> bytes:
        """A row with our cells set, in the quickest of three ways that suits it."""
        sheet = self.sheet
        number, start, inner, close, end = span
        body = None if self.fresh else self._replaced(span)
        if body is None and self._ends_before(span):
            cells = self._cells(number, self._styles_of(number))
            body = self._append(sheet.data[inner:close], cells)
        if body is None:
            body = self._merged(sheet.row(span))
        tag_end = inner - len(b"/>" if close == end else b">")
        head = without_spans(sheet.data[start:tag_end])
        return b"%b>%b%b" % (head, body, self._row_end)

    def _replaced(self, span: Span) -> bytes | None:
        """Inside of a row whose cells in our columns are as we wrote them, with new values.

        None unless they stand side by side and hold no formula; every refresh but the first comes
        by here, row for row.
        """
        sheet, data = self.sheet, self.sheet.data
        number, _, inner, close, _ = span
        digits, values = b'%d"' % number, self.values[number]
        at = data.find(self._openings[0] + digits, inner, close)
        if at < 0:
            return None
        pieces = [data[inner:at]]
        for slot, opening in enumerate(self._openings):
            name = opening + digits
            if not data.startswith(name, at):
                return None
            stop = data.index(b">", at)
            attributes = data[at + len(name) : stop]
            at = stop + 1
            if attributes[-1:] != b"/":
                inside = at
                at = data.index(self._cell_end, inside) + len(self._cell_end)
                if data.find(self._cell_opening, inside, at) >= 0:
                    raise sheet.nested(number)
                if data.find(self._formula_opening, inside, at) >= 0:
                    return None
            style = self._styles_named.get(attributes)
            if style is None:
                style = self._styles_named[attributes] = style_of(attributes)
            style = self._inked(slot, number, style)
            pieces += (name[:-1], self._rest(slot, number, values[slot], style))
        return b"".join((*pieces, data[at:close]))

    def _append(self, body: bytes, new: bytes) -> bytes:
        """Cells behind those of a row, in front of what programs keep at its end."""
        extension = body.find(b"<%bextLst" % self.sheet.prefix)
        return body + new if extension < 0 else body[:extension] + new + body[extension:]

    def _merged(self, row: Row) -> bytes:
        """Set our cells in a row that has cells in or behind our columns already."""
        start = self.sheet.find(row, self._letters[0])
        styles = self._styles_of(row.number)
        values = self.values[row.number]
        at = slot = 0
        pieces: list[bytes] = []
        for cell in self.sheet.cells(row, max(start, 0)):
            while slot < len(self.columns) and self.columns[slot] < cell.column:
                style = self._inked(slot, row.number, styles[slot])
                new = self.writer.cell(self._letters[slot], row.number, values[slot], style)
                pieces += [row.body[at : cell.start], new]
                at = cell.start
                slot += 1
            if slot == len(self.columns):
                break
            if self.columns[slot] == cell.column:
                self._refuse_taken(row, cell)
                style = styles[slot] if cell.column in self.fresh else cell.style
                style = self._inked(slot, row.number, style)
                new = self.writer.cell(self._letters[slot], row.number, values[slot], style)
                pieces += [row.body[at : cell.start], new]
                at = cell.end
                slot += 1
        rest = self._append(row.body[at:], self._cells(row.number, styles, slot))
        return b"".join(pieces) + rest

    def _cleared(self, span: Span) -> bytes | None:
        """Empty our cells in a row that has no values any more; None when there is none to empty.

        A formula is never ours: it is a sum below the list.
        """
        if self._is_outside(span):
            return None
        row = self.sheet.row(span)
        start = self.sheet.find(row, self._letters[0])
        at = 0
        pieces: list[bytes] = []
        for cell in self.sheet.cells(row, max(start, 0)):
            if cell.column not in self._slot or not has_content(cell):
                continue
            if cell.column in self.fresh:
                self._refuse_taken(row, cell)
            if not has_formula(cell):
                letter = self._letters[self._slot[cell.column]]
                empty = self.writer.cell(letter, row.number, None, cell.style)
                pieces += [row.body[at : cell.start], empty]
                at = cell.end
        if not pieces:
            return None
        opening = self.sheet.data[row.start : row.start + len(self._row_opening)]
        body = b"".join(pieces) + row.body[at:]
        return b"%b%b>%b%b" % (opening, row.attributes, body, self._row_end)

    def _is_outside(self, span: Span) -> bool:
        """Whether a row is above the headings, below the table, or ends before our columns."""
        number = span[0]
        if number < self.header_row or (self.last_row is not None and number > self.last_row):
            return True
        return self._ends_before(span)

    def _ends_before(self, span: Span) -> bool:
        """Whether the last cell of a row of the list stands before our columns."""
        number, _, inner, close, _ = span
        if self.reaching is not None and number not in self.reaching:
            return True
        return self.sheet.last_column(inner, close) < self.columns[0]

    def _refuse_taken(self, row: Row, cell: Cell) -> None:
        if cell.column in self.fresh and has_content(cell):
            fault = (
                "is in use, where new columns would go; "
                "move what stands right of the list and try again."
            )
        elif has_formula(cell):
            fault = (
                "holds a formula in a column that is written by the program; "
                "move the formula to a column of its own and try again."
            )
        else:
            return
        place = f"{letters(cell.column)}{row.number}"
        raise Refused(f"sheet {self.sheet.title!r}: cell {place} {fault}")
