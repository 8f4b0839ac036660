"""The formulas of a list's last row, as they read in the rows that come below it."""

from __future__ import annotations

import re
from functools import cached_property

from ..detect.list_end import List
from ..opc.markup import children, is_true, main
from ..opc.xlsx_errors import Refused
from ..sml.addresses import column_number, letters
from ..sml.cell_xml import plain
from ..sml.fill_down import shifted
from ..sml.sheet_xml import Cell, SheetXml, has_formula

_FORMULA = re.compile(rb"<(?:\w+:)?f\b([^>]*?)(?:/>|>([^<]*)<)")
_KIND = re.compile(rb"\bt=[\"'](\w+)")
_GROUP = re.compile(rb"\bsi=[\"'](\d+)")


class FormulasAbove:
    """Gives each new cell the formula of the row above, filled down; ``used`` tells whether any was given."""

    def __init__(self, sheet: SheetXml, where: List) -> None:
        self._sheet, self._list = sheet, where
        self.used = False

    def has(self, column: int) -> bool:
        """Say whether the last row holds a formula in a column."""
        return column in self._cells

    def at(self, column: int, row: int) -> str | None:
        """Formula for a column of a new row; None where there is none. Raises Refused for array formulas."""
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
        above = self._list.above
        return (
            {cell.column: cell for cell in self._sheet.cells(above) if has_formula(cell)}
            if above
            else {}
        )

    @cached_property
    def _calculated(self) -> dict[int, str]:
        """Formulas of a table's calculated columns."""
        table, found = self._list.table, {}
        for index, node in enumerate(
            children(table.root.find(main("tableColumns"))) if table else []
        ):
            formula = node.find(main("calculatedColumnFormula"))
            if formula is not None and formula.text:
                column = self._list.area.first_col + index
                if is_true(formula.get("array")):
                    raise self._refused(column, "is calculated by an array formula")
                found[column] = formula.text
        return found

    def _text(self, cell: Cell) -> str:
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
                start = self._sheet.data.rfind(b"<", 0, at)
                found = _FORMULA.match(self._sheet.data, start)
                master = self._sheet.data.rfind(b"<%bc " % self._sheet.prefix, 0, start)
                ref = re.compile(rb"[^>]*?\br=[\"']([A-Z]+)(\d+)").match(self._sheet.data, master)
                if found and found[2] and ref:
                    rows, columns = (
                        above.number - int(ref[2]),
                        cell.column - column_number(ref[1].decode()),
                    )
                    return shifted(plain(found[2].decode("utf-8", "replace")), rows, columns)
                at = self._sheet.data.find(mark, at + 1)
        raise self._refused(cell.column, "shares a formula that is not in the file")

    def _refused(self, column: int, why: str) -> Refused:
        return Refused(
            f"sheet {self._sheet.title!r}: column {letters(column)} {why}, which cannot be filled down; "
            "write the formula as an ordinary one and try again."
        )
