"""What lies around a list in the open workbook, as a copy that Excel saved of it tells.

Looks, hidden columns, drawings, merged cells, and what looks at the list from elsewhere.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.xlsx import Package
from toolkit.xlsx.detect.obstacles import (
    block,
    columns_in_the_way,
    drawn_over,
    hidden_columns,
    obstacle,
)
from toolkit.xlsx.edits.formulas_above import refuse_array
from toolkit.xlsx.edits.references import References, told
from toolkit.xlsx.sml.addresses import Area, letters
from toolkit.xlsx.sml.column_references import Grown
from toolkit.xlsx.sml.excel_tables import tables_on
from toolkit.xlsx.sml.list_look import Example, examples_of_list
from toolkit.xlsx.sml.row_cells import style_of
from toolkit.xlsx.sml.sheet_filters import filter_of
from toolkit.xlsx.sml.sheet_xml import SheetXml
from toolkit.xlsx.sml.styles import Styles


@dataclass(frozen=True)
class Around:
    """One sheet of a copy, asked for what new columns and rows would meet there."""

    package: Package
    title: str
    sheet: SheetXml

    @property
    def part(self) -> str:
        """The part of the sheet."""
        return self.package.sheet(self.title).part

    def in_the_way(self, where: Area, table: Area | None) -> str | None:
        """The first thing that lies where new columns would go; None for nothing.

        `table` is what the table covers that they join, None for a plain list.
        """
        return obstacle(self.package, self.part, self.sheet, where, self._table(table))

    def columns_in_the_way(self, where: Area, table: Area | None) -> set[int]:
        """Columns of an area in which such a thing lies."""
        return columns_in_the_way(self.package, self.part, self.sheet, where, self._table(table))

    def in_the_way_of_rows(self, where: Area, table: Area | None) -> str | None:
        """The same of new rows of the list."""
        return block(self.package, self.part, self.sheet, where, self._table(table))

    def drawn_over(self, where: Area) -> list[tuple[str, Area]]:
        """Pictures, charts and shapes over an area, in words, each with its own."""
        return drawn_over(self.package, self.part, where)

    def hidden(self, columns: Sequence[int]) -> list[int]:
        """Those of some columns that are hidden."""
        return hidden_columns(self.sheet, columns)

    def filtered_to(self, header_row: int) -> int:
        """The last column of the filter over a plain list; 0 without one."""
        reach = filter_of(self.sheet.skeleton, header_row)
        return reach.last_col if reach else 0

    def examples(self, header_row: int, last_column: int) -> tuple[Example | None, Example | None]:
        """A heading and a cell of the list that look as most of them do; None: as plain cells."""
        part = self.package.styles_part
        if part is None:
            return None, None
        styles = Styles(self.package.root(part))
        return examples_of_list(self.package, self.sheet, styles, header_row, last_column)

    def is_column_alike(self, heading: Example, body: Example, bottom: int) -> bool:
        """Whether the column of a cell has the look of both, from its heading down to a row.

        Then Excel copies it in one go.
        """
        if heading.turned or body.turned:
            return False
        opening = rb'<%bc r="%b' % (self.sheet.prefix, letters(body.column).encode())
        cells = re.findall(opening + rb'(\d+)"([^>]*)>', self.sheet.data)
        styles = {int(row): style_of(attributes) for row, attributes in cells}
        if styles.get(heading.row, 0) != heading.style:
            return False
        return all(styles.get(row) == body.style for row in range(heading.row + 1, bottom + 1))

    def refuse_array(self, list_area: Area) -> None:
        """Raise Refused where an array formula runs down a list."""
        refuse_array(self.sheet, list_area)

    def behind(self, list_area: Area, last_row: int) -> str:
        """What looks at a list as it was, now that it reaches to a row; "" for nothing."""
        grown = Grown(self.title, list_area, last_row)
        looks = References(self.package, self.package.sheet(self.title), grown)
        places = looks.behind(self.package.workbook())
        return told(self.title, last_row, list_area.last_row, places) if places else ""

    def _table(self, reach: Area | None) -> str | None:
        """The part of the table that covers an area."""
        tables = tables_on(self.package, self.part)
        return next((table.part for table in tables if table.area == reach), None)
