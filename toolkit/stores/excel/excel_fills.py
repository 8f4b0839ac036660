"""Blank cells of a person's sheets in the open workbook, filled where a task was done.

Nothing that stands there is written over.
"""

from collections.abc import Sequence
from functools import partial
from typing import Any

from toolkit.stores.base import CannotFill, Fill
from toolkit.stores.excel.excel_app import native, patiently
from toolkit.stores.excel.excel_read import BookNow
from toolkit.stores.excel.excel_sheets import grid_of, typed

AT_ONCE = 6
"""Cells that one write fills at most, as each costs Excel a call; the next run fills others."""


class ExcelFills:
    """The cells that one write fills.

    Raises CannotFill, before anything is written, with those that cannot be filled.
    """

    def __init__(self, book: Any, now: BookNow, fills: Sequence[Fill]) -> None:
        self.book, self.now, self.fills = book, now, fills
        self._protected: dict[str, bool] = {}
        left: dict[str, str] = {}
        for fill in fills:
            why = self._obstacle(fill)
            if why:
                left[fill.key] = why
        if left:
            raise CannotFill(left)
        self._refuse_too_many()

    def put(self) -> None:
        """Fill the cells, each by itself, as any cell beside it is the person's."""
        prepare = self.book.app.engine.impl.prepare_xl_data_element
        for fill in self.fills:
            value = prepare(typed(fill.value), {})
            cell = patiently(partial(self._cell, fill))
            patiently(partial(setattr, cell, "raw_value", value))

    def _cell(self, fill: Fill) -> Any:
        return self.book.sheets[fill.sheet].range((fill.row, fill.column))

    def _refuse_too_many(self) -> None:
        """Raise CannotFill for the entries whose cells do not all come within the limit."""
        keys = list(dict.fromkeys(fill.key for fill in self.fills))
        cells = 0
        left: dict[str, str] = {}
        for key in keys:
            cells += sum(fill.key == key for fill in self.fills)
            if cells > AT_ONCE:
                left[key] = f"{AT_ONCE} cells are filled at once; the next refresh fills more"
        if left:
            raise CannotFill(left)

    def _obstacle(self, fill: Fill) -> str:
        """Why a cell cannot be filled; "" where it can."""
        if self._is_protected(fill.sheet):
            return (
                f"sheet {fill.sheet!r} is protected; "
                "unprotect it (Review, Unprotect Sheet) and try again"
            )
        where = f"sheet {fill.sheet!r}: cell {fill.cell}"
        if not is_blank(self.now.grids[fill.sheet], fill) or self._holds_formula(fill):
            return f"{where} holds something already, which stays"
        if self._is_merged(fill):
            return f"{where} is merged with others; take them apart and try again"
        return ""

    def _is_protected(self, title: str) -> bool:
        if title not in self._protected:
            state = self.now.copy.state(title) if self.now.copy else None
            if state:
                self._protected[title] = state.protected
            else:
                asked = native(self.book.sheets[title], "ProtectContents")
                self._protected[title] = asked is True
        return self._protected[title]

    def _holds_formula(self, fill: Fill) -> bool:
        """Whether a cell that shows nothing holds a formula."""
        state = self.now.copy.state(fill.sheet) if self.now.copy else None
        if state:
            return (fill.row, fill.column) in state.formulas
        asked = patiently(lambda: self._cell(fill).formula)
        return bool(grid_of(asked)[0][0])

    def _is_merged(self, fill: Fill) -> bool:
        if self.now.copy is None:
            return bool(patiently(lambda: self._cell(fill).merge_cells))
        row, column = fill.row - 1, fill.column - 1
        return any(
            box.top <= row <= box.bottom and box.left <= column <= box.right
            for box in self.now.copy.extras[fill.sheet].merged
        )


def is_blank(grid: Sequence[Sequence[Any]], fill: Fill) -> bool:
    """Whether nothing shows in the cell."""
    row = grid[fill.row - 1] if fill.row <= len(grid) else ()
    return fill.column > len(row) or row[fill.column - 1] in (None, "")
