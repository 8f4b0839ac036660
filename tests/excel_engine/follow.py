"""References that covered the columns of a table reach to its new last row, as Excel sees to."""

import re
from collections.abc import Callable
from typing import Any

from openpyxl.utils import column_index_from_string, range_boundaries

_AREA = re.compile(r"((?:'[^']+'|\w+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+):(\$?)([A-Z]{1,3})(\$?)(\d+)\b")
Follow = Callable[[str], str]


def follow(book: Any, ws: Any, old: str, last_row: int) -> None:
    """Let formulas, names, drop-downs and charts of a book follow a table that grew."""
    left, top, right, bottom = range_boundaries(old)

    def reached(text: str, here: bool) -> str:
        def one(found: re.Match[str]) -> str:
            title = (found[1] or "").rstrip("!").strip("'")
            is_there = title == ws.title if title else here
            columns = column_index_from_string(found[3]), column_index_from_string(found[7])
            covers = int(found[5]) in (top, top + 1) and int(found[9]) == bottom
            if not is_there or not covers or columns[0] < left or columns[1] > right:
                return found[0]
            return found[0][: -len(found[9])] + str(last_row)

        return _AREA.sub(one, text)

    for sheet in book.worksheets:
        _on_sheet(sheet, lambda text, here=sheet is ws: reached(text, here))
    for name in book.defined_names.values():
        if not name.name.startswith("_"):
            name.attr_text = reached(name.attr_text, False)


def _on_sheet(sheet: Any, reached: Follow) -> None:
    for cell in list(sheet._cells.values()):
        if cell.data_type == "f" and isinstance(cell.value, str):
            cell.value = reached(cell.value)
    for rule in sheet.data_validations.dataValidation:
        rule.formula1 = rule.formula1 and reached(rule.formula1)
    for chart in sheet._charts:
        for series in chart.series:
            for part in (series.val, series.cat):
                for held in (part and part.numRef, part and getattr(part, "strRef", None)):
                    if held:
                        held.f = reached(held.f)
