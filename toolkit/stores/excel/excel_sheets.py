"""Our sheets put into the open workbook: copied by Excel from a workbook that we drew.

Where Excel will not, their values are written.
"""

import io
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time
from itertools import groupby
from typing import Any

from toolkit.render.look import NOTHING
from toolkit.render.placed import PageLayout
from toolkit.stores.excel.excel_app import BUSY, command, patiently, refusal, set_native
from toolkit.xlsx.sml.addresses import letters


def copies_together() -> bool:
    """Whether Excel may copy several sheets at once: it does on Windows."""
    return sys.platform != "darwin"


def copied_in(book: Any, scratch: Any, titles: Sequence[str], *, after: str) -> bool:
    """Copy drawn sheets in by one call; they are selected together then.

    False where Excel does not copy several at once, as on a Mac: none is there then.
    """
    if not copies_together():
        return False
    try:
        patiently(
            lambda: scratch.sheets.impl(list(titles)).copy(
                before=None, after=book.sheets[after].impl
            )
        )
    except Exception as error:
        # each engine has an error of its own for what it does not know
        if refusal(error) in BUSY:
            raise
        return False
    return True


def put_over(
    book: Any,
    scratch: Any,
    layout: PageLayout,
    title: str,
    grid: Sequence[Sequence[Any]],
    *,
    may_hide_rows: bool,
    pages_wide: int = 0,
) -> None:
    """Copy every cell of a drawn sheet over the old one, whose cells are in `grid`.

    Formulas which look at the old sheet stay; its charts and its filter follow the new rows.
    `pages_wide` says how wide the old one is printed, where that is known.
    """
    drawn, target = patiently(lambda: (scratch.sheets[title], book.sheets[title]))
    if layout.is_list and not layout.blocks[0].table.hidden:
        if may_hide_rows:
            patiently(lambda: _show_all(target))
    elif layout.is_report and fits(grid, layout):
        patiently(lambda: _fit_rows(target, layout, grid))
    patiently(lambda: drawn.cells.copy(target.cells))
    if layout.is_list:
        _move_filter(target, layout, grid, pages_wide)


def _move_filter(
    target: Any, layout: PageLayout, grid: Sequence[Sequence[Any]], pages_wide: int
) -> None:
    """Let the filter of a list, and what is printed of the schedule, reach to its new last row."""
    block = layout.blocks[0]
    rows = block.size + 1
    is_as_long = rows == _bottom(grid) and block.say(NOTHING) not in grid[1]
    if not block.size or is_as_long or block.table.hidden:
        return
    filtered = f"$A$1:${letters(len(block.columns))}${rows}"
    with suppress(Exception):  # an Excel that cannot be asked keeps the old filter
        set_native(target, "AutoFilterMode", False)
        command(target.range(filtered), "AutoFilter")
    if layout.is_for_hands:
        printed = f"$A$1:${letters(layout.printed_columns)}${rows}"
        patiently(lambda: setattr(target.page_setup, "print_area", printed))
        # one that an earlier version drew is printed on one page
        if pages_wide != layout.pages_wide:
            set_native(target.page_setup, "FitToPagesWide", layout.pages_wide)


def drawn_anew(book: Any, scratch: Any, title: str, *, tab_before: str) -> None:
    """Put a drawn sheet in the place of the old one, as charts come along with a whole sheet only.

    Formulas that looked at the old one lose it. It goes first where the tab before it is known,
    else it gives up its title first.
    """
    old = book.sheets[title]
    if tab_before:
        place = book.sheets[tab_before].impl
        patiently(old.delete)
        patiently(lambda: scratch.sheets[title].impl.copy(before=None, after=place))
        return
    patiently(lambda: setattr(old, "name", f"{title[:27]} old"))
    patiently(lambda: scratch.sheets[title].impl.copy(before=None, after=old.impl))
    patiently(old.delete)


def fits(grid: Sequence[Sequence[Any]], layout: PageLayout) -> bool:
    """Whether the old sheet of a report has its tables, and each can take its new rows.

    A table of one row has no row between its first and its last at which it could grow or shrink.
    """
    old, new = _old_spans(grid, layout), _new_spans(layout)
    if list(old) != list(new):
        return False
    for name, (first, last) in old.items():
        has_one_row = last <= first
        gets_one_row = new[name][1] == new[name][0]
        if has_one_row and new[name] != (first, last) and not gets_one_row:
            return False
    return True


def _old_spans(grid: Sequence[Sequence[Any]], layout: PageLayout) -> dict[str, tuple[int, int]]:
    """First and last row of the data of each table on the old sheet, counted from 1, by its title.

    A title stands below an empty row, in the first column; a table ends above one, and there may be
    room for charts below it.
    """
    first_column = [row[0] if row else None for row in grid]
    notes = {block.table.title: block.note_row is not None for block in layout.blocks}
    title_rows: dict[str, int] = {}
    for row, text in enumerate(first_column, 1):
        if text in notes and row > 2 and first_column[row - 2] is None:
            title_rows[text] = row
    spans = {}
    for title, row in title_rows.items():
        first = row + notes[title] + 2
        spans[title] = (first, _end_of_table(grid, first))
    return spans


def _end_of_table(grid: Sequence[Sequence[Any]], first: int) -> int:
    """The last row, counted from 1, before an empty one; that above `first` where it is empty."""
    for row in range(first, len(grid) + 1):
        if all(value in (None, "") for value in grid[row - 1]):
            return row - 1
    return max(len(grid), first - 1)


def _new_spans(layout: PageLayout) -> dict[str, tuple[int, int]]:
    """The same as they will be."""
    return {block.table.title: (block.first_row + 1, block.last_row + 1) for block in layout.blocks}


def _bottom(grid: Sequence[Sequence[Any]]) -> int:
    """The last row, counted from 1, in which anything stands; 0 on an empty sheet."""
    for row in range(len(grid), 0, -1):
        if any(value not in (None, "") for value in grid[row - 1]):
            return row
    return 0


def _fit_rows(target: Any, layout: PageLayout, grid: Sequence[Sequence[Any]]) -> None:
    """Give each table of an old report as many rows as the new one has.

    Excel moves charts and formulas along: the last row stays the last, and charts reach to it.
    """
    new = _new_spans(layout)
    for name, (first, last) in reversed(_old_spans(grid, layout).items()):
        more = (new[name][1] - new[name][0]) - (last - first)
        if more > 0:
            target.range(f"{last}:{last + more - 1}").insert("down")
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
    """Write one drawn sheet by its values, number formats, widths and header.

    Without drop-downs, colours and charts.
    """
    from openpyxl import load_workbook

    drawn = load_workbook(io.BytesIO(data))[title]
    sheet = book.sheets[title] if there else book.sheets.add(title, after=book.sheets[after])
    if there:
        sheet.clear()
    elif drawn.sheet_state != "visible":
        sheet.visible = False
    prepare = book.app.engine.impl.prepare_xl_data_element
    rows = []
    for line in drawn.iter_rows():
        rows.append([prepare(typed(cell.value), {}) for cell in line])
    last = letters(drawn.max_column)
    sheet.range(f"A1:{last}{len(rows)}").raw_value = rows
    for form, run in _runs(drawn):
        sheet.range(run).number_format = form
    for column, held in drawn.column_dimensions.items():
        sheet.range(f"{column}:{column}").column_width = held.width


def grid_of(held: Any) -> Sequence[Sequence[Any]]:
    """Rows of cells, of what Excel gives for an area or for one cell."""
    return held if isinstance(held, (list, tuple)) else [[held]]


def _runs(drawn: Any) -> list[tuple[str, str]]:
    """Cells below one another with one number format: the format and the area.

    Without those of the general format.
    """
    runs = []
    for n, column in enumerate(drawn.iter_cols(), 1):
        for form, cells in groupby(column, key=lambda cell: cell.number_format):
            held = list(cells)
            if form != "General":
                runs.append((form, f"{letters(n)}{held[0].row}:{letters(n)}{held[-1].row}"))
    return runs


def typed(value: Any) -> Any:
    """A value as Excel must be given it so that it stays what it is.

    A text that Excel could read as something else gets an apostrophe.

    >>> typed("Ana"), typed("007"), typed("=likes tea"), typed(3)
    ('Ana', "'007", "'=likes tea", 3)
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time())
    if not isinstance(value, str) or not value:
        return value
    # a long text with digits is no date
    is_word = value[0].isalpha() and (len(value) > 60 or not any(c.isdigit() for c in value))
    if is_word and value.casefold() not in ("true", "false"):
        return value
    return f"'{value}"
