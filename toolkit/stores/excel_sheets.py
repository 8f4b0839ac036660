"""Our sheets put into the open workbook: copied by Excel from a workbook that we drew, or written cell by cell area where it will not."""

import io
from contextlib import suppress
from datetime import date, datetime, time
from itertools import groupby
from typing import Any

from toolkit.present import Page
from toolkit.stores.draw import starts
from toolkit.xlsx.names import letters


def copy_in(book: Any, scratch: Any, page: Page, title: str, *, after: str, there: bool) -> None:
    """Copy one drawn sheet in: a new tab behind `after`, or every cell of ours over the old, so that formulas which look at it stay."""
    drawn = scratch.sheets[title]
    if not there:
        drawn.impl.copy(before=None, after=book.sheets[after].impl)
        return
    target = book.sheets[title]
    if len(page.blocks) > 1:
        _fit_rows(target, starts(page))
    else:
        with suppress(Exception):  # nothing is filtered, or this Excel cannot be asked
            target.api.ShowAllData()
    drawn.cells.copy(target.cells)


def _fit_rows(target: Any, new: dict[str, int]) -> None:
    """Give each table of an old report as many rows as the new one has, so that Excel moves charts and formulas along."""
    column = target.range("A1:A400").options(ndim=1).value
    old = {text: n for n, text in enumerate(column, 1) if text in new and n > 2 and column[n - 2] is None}
    if list(old) != list(new):
        return
    for name, following in reversed(list(zip(list(old), list(old)[1:], strict=False))):
        more = (new[following] - new[name]) - (old[following] - old[name])
        last = old[following] - 4  # a table's last row stays its last: two blank rows follow, then the next title
        if more > 0:
            target.range(f"{last}:{last + more - 1}").insert("down")
        elif more < 0:
            target.range(f"{last + more}:{last - 1}").delete("up")


def write_in(book: Any, data: bytes, title: str, *, after: str, there: bool) -> None:
    """Write one drawn sheet by its values, number formats, widths and header; without drop-downs, colours and charts."""
    from openpyxl import load_workbook

    drawn = load_workbook(io.BytesIO(data))[title]
    sheet = book.sheets[title] if there else book.sheets.add(title, after=book.sheets[after])
    if there:
        sheet.clear()
    rows = [[typed(cell.value) for cell in line] for line in drawn.iter_rows()]
    engine = book.app.engine.impl
    prepared = [[engine.prepare_xl_data_element(value, {}) for value in row] for row in rows]
    last = letters(drawn.max_column)
    sheet.range(f"A1:{last}{len(rows)}").raw_value = prepared
    for form, run in _runs(drawn):
        sheet.range(run).number_format = form
    for column, held in drawn.column_dimensions.items():
        sheet.range(f"{column}:{column}").column_width = held.width


def _runs(drawn: Any) -> list[tuple[str, str]]:
    """Cells below one another with one number format: the format and the area, without the general ones."""
    found = []
    for n, column in enumerate(drawn.iter_cols(), 1):
        for form, cells in groupby(column, key=lambda cell: cell.number_format):
            held = list(cells)
            if form != "General":
                found.append((form, f"{letters(n)}{held[0].row}:{letters(n)}{held[-1].row}"))
    return found


def typed(value: Any) -> Any:
    """A value as Excel must be given it so that it stays what it is: a text it could read as something else gets an apostrophe.

    >>> typed("Ana"), typed("007"), typed("=likes tea"), typed(3)
    ('Ana', "'007", "'=likes tea", 3)
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time())
    if not isinstance(value, str) or not value:
        return value
    plain = value[0].isalpha() and (len(value) > 60 or not any(c.isdigit() for c in value))
    return value if plain and value.casefold() not in ("true", "false") else f"'{value}"
