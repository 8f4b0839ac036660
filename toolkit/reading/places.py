"""Where the cells of a table stand on its sheet, and what a store says of them."""

from typing import NamedTuple

from toolkit.schema.model import letters


class Origin(NamedTuple):
    """Where a table stands on its sheet; rows and columns are counted from 1."""

    sheet: str
    header_row: int
    columns: tuple[int, ...]
    """The sheet column of each header."""

    def cell(self, row: int, position: int) -> str:
        """Address of a cell under the header at this position, as Excel writes it ("C17")."""
        return f"{letters(self.columns[position])}{row}"


class Remark(NamedTuple):
    """What a store has to say of one row of a sheet, or of the whole of it (row 0)."""

    row: int
    value: str
    problem: str
    fix: str
    severity: str = "warning"
