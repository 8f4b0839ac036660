"""The formulas of a list's last row, as they read in the rows that come below it."""

from __future__ import annotations

import re
from functools import cached_property

from ..detect.list_end import List
from ..opc.markup import children, is_true, main
from ..opc.xlsx_errors import Refused
from ..sml.addresses import Area, area, column_number, letters
from ..sml.cell_xml import plain
from ..sml.fill_down import shifted
from ..sml.row_cells import Cell, has_formula
from ..sml.sheet_xml import SheetXml

_FORMULA = re.compile(rb"<(?:\w+:)?f\b([^>]*?)(?:/>|>([^<]*)<)")
_KIND = re.compile(rb"\bt=[\"'](\w+)")
_GROUP = re.compile(rb"\bsi=[\"'](\d+)")
_REACH = re.compile(rb"\bref=[\"']([^\"']*)")
_PLACE = re.compile(rb"[^>]*?\br=[\"']([A-Z]+)(\d+)")


def refuse_array(sheet: SheetXml, filled: Area) -> None:
    """Raise Refused where one array formula computes cells of a list down to its last row.

    Only its first cell says so; the last one holds a value, as if it had been typed.
    """
    for sign in (b't="array"', b't="dataTable"'):
        at = sheet.data.find(sign, sheet.start, sheet.end)
        while at >= 0:
            start, end = sheet.data.rfind(b"<", 0, at), sheet.data.index(b">", at)
            named = _REACH.search(sheet.data, start, end)
            where = area(named[1].decode("ascii", "replace")) if named else None
            last = filled._replace(first_row=filled.last_row)
            if where and where.overlaps(last) and where.first_row < where.last_row:
                column = max(where.first_col, filled.first_col)
                raise _not_filled_down(sheet, column, "holds an array formula down to its last row")
            at = sheet.data.find(sign, end, sheet.end)


def _not_filled_down(sheet: SheetXml, column: int, why: str) -> Refused:
    return Refused(
        f"sheet {sheet.title!r}: column {letters(column)} {why}, "
        "which cannot be filled down; write the formula as an ordinary one and try again."
    )


class FormulasAbove:
    """Gives new cells the formulas of the row above, filled down; ``used`` says if any was."""

    def __init__(self, sheet: SheetXml, where: List) -> None:
        self._sheet, self._list = sheet, where
        self.used = False

    def has(self, column: int) -> bool:
        """Say whether the last row holds a formula in a column."""
        return column in self._cells

    def at(self, column: int, row: int) -> str | None:
        """Formula for a column of a new row; None for none.

        Raises Refused for what cannot be filled down, as an array formula.
        """
        above = self._list.above
        text = None
        if above and column in self._cells:
            text = shifted(self._text(self._cells[column]), row - above.number)
        elif column in self._calculated:
            text = self._calculated[column]
            if shifted(text, 1) != text:
                raise self._refused(
                    column,
                    "is calculated by cells of its row, but the last row has no formula there",
                )
        self.used = self.used or text is not None
        return text

    @cached_property
    def _cells(self) -> dict[int, Cell]:
        """Cells of the last row that hold formulas, by column."""
        above = self._list.above
        if above is None:
            return {}
        return {cell.column: cell for cell in self._sheet.cells(above) if has_formula(cell)}

    @cached_property
    def _calculated(self) -> dict[int, str]:
        """Formulas of a table's calculated columns, by column; none for a plain list."""
        table = self._list.table
        if table is None:
            return {}
        found: dict[int, str] = {}
        columns = children(table.root.find(main("tableColumns")))
        for column, node in enumerate(columns, self._list.area.first_col):
            formula = node.find(main("calculatedColumnFormula"))
            if formula is not None and formula.text:
                if is_true(formula.get("array")):
                    raise self._refused(column, "is calculated by an array formula")
                found[column] = formula.text
        return found

    def _text(self, cell: Cell) -> str:
        """Formula of a cell as it reads there; empty for a formula without text."""
        found = _FORMULA.search(cell.inside)
        kind = _KIND.search(found[1]) if found else None
        if not found or (kind and kind[1] not in (b"normal", b"shared")):
            raise self._refused(cell.column, "holds an array formula in its last row")
        if found[2]:
            return plain(found[2].decode("utf-8", "replace"))
        group = _GROUP.search(found[1])
        return self._of_group(cell, group[1]) if group else ""

    def _of_group(self, cell: Cell, group: bytes) -> str:
        """Formula of a cell that shares one with cells above, where it stands written out."""
        above = self._list.above
        for mark in (b'si="%b"' % group, b"si='%b'" % group):
            at = self._sheet.data.find(mark)
            while above and at >= 0:
                written = self._written_out(at)
                if written:
                    text, column, row = written
                    return shifted(text, above.number - row, cell.column - column)
                at = self._sheet.data.find(mark, at + 1)
        raise self._refused(cell.column, "shares a formula that is not in the file")

    def _written_out(self, at: int) -> tuple[str, int, int] | None:
        """Formula in whose tag a place of the sheet lies, with its column and row.

        None where it is not written out there: it has no text of its own.
        """
        data = self._sheet.data
        start = data.rfind(b"<", 0, at)
        formula = _FORMULA.match(data, start)
        cell = data.rfind(b"<%bc " % self._sheet.prefix, 0, start)
        place = _PLACE.match(data, cell)
        if not formula or not formula[2] or not place:
            return None
        text = plain(formula[2].decode("utf-8", "replace"))
        return text, column_number(place[1].decode()), int(place[2])

    def _refused(self, column: int, why: str) -> Refused:
        return _not_filled_down(self._sheet, column, why)
