"""Our sheets put into the open workbook: copied by Excel from a workbook that we drew, or written cell by cell area where it will not."""

import io
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time
from itertools import groupby
from typing import Any

from toolkit.render.draw_xlsx import printed_columns, starts
from toolkit.render.page import NOTHING, Page, shown
from toolkit.schema import CALL_SCHEDULE, COHORTS
from toolkit.stores.excel.excel_app import (
    BUSY,
    command,
    patiently,
    refusal,
    set_native,
)
from toolkit.xlsx.sml.addresses import letters


def put_over(
    book: Any, scratch: Any, page: Page, title: str, grid: Sequence[Sequence[Any]]
) -> None:
    """Copy every cell of a drawn sheet over the old one, so that formulas which look at it stay; its charts and filter follow."""
    drawn, target = patiently(lambda: (scratch.sheets[title], book.sheets[title]))
    listed = len(page.blocks) == 1 and page.blocks[0].table is not COHORTS
    if listed:
        patiently(lambda: _show_all(target))
    elif len(page.blocks) > 1:
        patiently(lambda: _fit_rows(target, page, grid))
    patiently(lambda: drawn.cells.copy(target.cells))
    rows, columns = page.rows + 1, len(shown(page.blocks[0].frame, page.blocks[0].table))
    if listed and page.rows and (rows != _bottom(grid) or NOTHING in grid[1]):
        where = f"$A$1:${letters(columns)}${rows}"
        with suppress(Exception):  # an Excel that cannot be asked keeps the old filter
            set_native(target, "AutoFilterMode", False)
            command(target.range(where), "AutoFilter")
        if page.blocks[0].table is CALL_SCHEDULE:
            printed = printed_columns(shown(page.blocks[0].frame, CALL_SCHEDULE))
            patiently(
                lambda: setattr(target.page_setup, "print_area", f"$A$1:${letters(printed)}${rows}")
            )


def drawn_anew(book: Any, scratch: Any, title: str) -> None:
    """Put a drawn sheet in the place of the old one, as charts come along with a whole sheet only; formulas that looked at it lose it."""
    old = book.sheets[title]
    patiently(lambda: setattr(old, "name", f"{title[:27]} old"))
    patiently(lambda: scratch.sheets[title].impl.copy(before=None, after=old.impl))
    patiently(old.delete)


def fits(grid: Sequence[Sequence[Any]], page: Page) -> bool:
    """Whether a page with several tables has those that stand in the old sheet, and each can take its new rows."""
    old, new = _spans(grid, page), _spans_of(page)
    return list(old) == list(new) and all(last > first or span == new[name] or new[name][1] == new[name][0]
                                         for name, (first, last) in old.items() for span in [(first, last)])  # fmt: skip


def _spans(grid: Sequence[Sequence[Any]], page: Page) -> dict[str, tuple[int, int]]:
    """First and last row of the data of each table on the old sheet, by the titles of the new page."""
    column = [row[0] if row else None for row in grid]
    notes = {b.table.title: bool(b.table.note) for b in page.blocks}
    at = {
        text: n
        for n, text in enumerate(column, 1)
        if text in notes and n > 2 and column[n - 2] is None
    }
    ends = [n - 3 for n in list(at.values())[1:]] + [_bottom(grid)]
    return {
        name: (row + notes[name] + 2, end)
        for (name, row), end in zip(at.items(), ends, strict=True)
    }


def _spans_of(page: Page) -> dict[str, tuple[int, int]]:
    """The same as they will be."""
    found = {}
    for block, row in zip(page.blocks, starts(page).values(), strict=True):
        first = row + bool(block.table.note) + 2
        found[block.table.title] = first, first + max(len(block.frame), 1) - 1
    return found


def _bottom(grid: Sequence[Sequence[Any]]) -> int:
    return max(
        (n for n, row in enumerate(grid, 1) if any(v not in (None, "") for v in row)), default=0
    )


def _fit_rows(target: Any, page: Page, grid: Sequence[Sequence[Any]]) -> None:
    """Give each table of an old report as many rows as the new one has, so that Excel moves charts and formulas along."""
    new = _spans_of(page)
    for name, (first, last) in reversed(_spans(grid, page).items()):
        more = (new[name][1] - new[name][0]) - (last - first)
        if more > 0:
            target.range(f"{last}:{last + more - 1}").insert(
                "down"
            )  # the last row stays the last, and charts reach to it
        elif more < 0:
            target.range(f"{last + more}:{last - 1}").delete("up")


def _show_all(sheet: Any) -> None:
    """Take the filter off, as only rows that are shown take what is copied over them."""
    try:
        command(sheet, "ShowAllData")
    except Exception as error:
        if refusal(error) in BUSY:
            raise


def put_values(book: Any, data: bytes, title: str, *, after: str, there: bool) -> None:
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


def grid_of(held: Any) -> Sequence[Sequence[Any]]:
    """Rows of cells, of what Excel gives for an area or for one cell."""
    return held if isinstance(held, (list, tuple)) else [[held]]


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
