"""Rows put at the end of a person's sheet: behind its last row, or at the end of a table there.

Where nothing but typed cells stands on the sheet, the service puts them behind the last row, even
when somebody adds rows at that moment. Where formulas or checkboxes stand ready below the last
typed row, new rows are inserted there: no cell that is there is written to.
"""

from datetime import date
from typing import Any

from toolkit.reading.grid import Box
from toolkit.render.google_cells import as_sent, content
from toolkit.render.google_look import day_format
from toolkit.render.google_requests import LOOKS, Request, area, pasted
from toolkit.schema.model import letters
from toolkit.stores.base import Append, CannotAppend
from toolkit.stores.google.landed_rows import as_sheet_row, headings_of, landing_mark
from toolkit.stores.google.list_shape import Feed, ListShape, shape_of
from toolkit.stores.google.plan_draft import PlanDraft
from toolkit.stores.google.request_body import Entered, Formula, cells_from, rows_at_end
from toolkit.stores.google.spreadsheet import Rows, Tab, cell_of, header_of
from toolkit.xlsx import Refused
from toolkit.xlsx.sml.fill_down import shifted


def append_rows(draft: PlanDraft, append: Append) -> None:
    """Add rows at the end of a person's sheet; raises CannotAppend when it is gone or protected,
    or when formulas fill the columns that are to be typed in.
    """
    tab = _sheet_of_person(draft, append.sheet)
    if not append.rows:
        return
    rows = draft.values[tab.id]
    table = _table_around(tab, append)
    shape = shape_of(tab, rows, append, table[1] if table else None)
    if shape:
        append = _typed_columns_only(tab, append, shape)
    end = _end_of(tab, rows, append, table[1] if table else None, shape)
    columns = shape.columns if shape else append.columns
    if any(tab.closed_at(end, column - 1) for column in columns):
        raise CannotAppend(f"{tab.title!r} is protected against the account of this program.")
    append = _with_ids_as_above(rows, append, end)
    if shape:
        is_full = table is not None and end > table[1].bottom
        draft.requests.cells += _inserted(tab, rows, append, shape, is_full=is_full)
    else:
        draft.requests.cells += _added(tab, rows, append, table, end)
    draft.requests.marks.append(landing_mark(tab, rows, append, alone=shape is not None))
    headings = dict(zip(append.columns, headings_of(rows, append), strict=True))
    draft.watch_headings(tab, append.header_row, headings)
    draft.plan.appended[tab.title] = len(append.rows)
    draft.plan.changed.append(tab.title)
    digest = content(list(map(as_sent, row)) for row in append.rows)
    draft.digests.append((f"end of {tab.title}", "", digest))


def _sheet_of_person(draft: PlanDraft, title: str) -> Tab:
    for tab in draft.meta.tabs:
        if tab.title == title and not tab.is_ours:
            return tab
    raise CannotAppend(f"There is no sheet {title!r} any more.")


def _table_around(tab: Tab, append: Append) -> tuple[str, Box] | None:
    """The table of the person whose header is ours to append under, by its id and range."""
    for table_id, box in tab.tables:
        is_wide_enough = box.left < min(append.columns) and max(append.columns) <= box.right + 1
        if box.top == append.header_row - 1 and is_wide_enough:
            return table_id, box
    return None


def _end_of(
    tab: Tab, rows: Rows, append: Append, table: Box | None, shape: ListShape | None
) -> int:
    """The row (from 0) that the first new row becomes, as far as nobody adds one meanwhile."""
    if shape:
        return shape.end
    if table is None:
        return len(rows)
    for number in range(min(len(rows) - 1, table.bottom), table.top, -1):
        if any(cell_of(rows[number], column) not in (None, "") for column in table.columns):
            return number + 1
    return table.top + 1


# ----------------------------------------------------------------------- what formulas leave to us


def _typed_columns_only(tab: Tab, append: Append, shape: ListShape) -> Append:
    """The rows without what formulas of the list say themselves.

    That is who called, and of the columns that name the customer those that formulas fill, as long
    as another one is typed. Raises CannotAppend where a formula fills a column that has to be
    typed: whatever is written there breaks it.
    """
    said = [column for column in append.columns if _has_value(append, column)]
    ours = {column for column in said if column in shape.feeds or column in shape.formulas}
    naming = append.named("customer_id", "customer")
    gives_way = ours & set(append.named("by")) & shape.feeds.keys()
    if set(naming) - ours:
        gives_way |= ours & set(naming)
    for column in said:
        feed = shape.feeds.get(column)
        if feed and column not in gives_way:
            raise CannotAppend(_fed(tab, column, feed, append))
    return append.without(gives_way | (shape.feeds.keys() & set(append.columns)))


def _has_value(append: Append, column: int) -> bool:
    place = append.columns.index(column)
    return any(as_sent(row[place]) is not None for row in append.rows)


def _fed(tab: Tab, column: int, feed: Feed, append: Append) -> str:
    """Why nothing can be typed into a column, and what to do."""
    if set(append.columns) <= set(feed.columns):
        return (
            f"{tab.title!r} is filled by the {feed.name} in {feed.cell}, which anything typed "
            "there breaks; log calls where it takes them from, or give them a sheet of their own"
        )
    return (
        f"column {letters(column)} of {tab.title!r} is filled by the {feed.name} in {feed.cell}, "
        "which anything typed there breaks; fill that formula down row by row, or take it out"
    )


def _with_ids_as_above(rows: Rows, append: Append, end: int) -> Append:
    """Ids as numbers where the row above holds one, so that lookups of the person find them."""
    numeric = set()
    for column in append.named("customer_id"):
        value = cell_of(rows[end - 1], column - 1) if append.header_row < end <= len(rows) else None
        if isinstance(value, int | float) and not isinstance(value, bool):
            numeric.add(column)
    if not numeric:
        return append
    made = []
    for row in append.rows:
        pairs = zip(append.columns, row, strict=True)
        made.append([_as_number(value) if column in numeric else value for column, value in pairs])
    return append._replace(rows=made)


def _as_number(value: Any) -> Any:
    """A text of digits as the number that shows them; anything else as it is."""
    is_number = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16
    return int(value) if is_number and str(int(value)) == value else value


# ---------------------------------------------------------------------------------------- requests


def _added(
    tab: Tab,
    rows: Rows,
    append: Append,
    table: tuple[str, Box] | None,
    end: int,
) -> list[Request]:
    """The rows at the end of the table that they belong to, else of the sheet; days as days."""
    where: Request = {"sheetId": tab.id}
    first_column = 0
    if table:
        where, first_column = {"tableId": table[0]}, table[1].left
    made = [as_sheet_row(append.columns, row)[first_column:] for row in append.rows]
    requests = [rows_at_end(where, made)]
    for column in _day_columns(append):
        new = area(tab.id, end, end + len(made), column - 1, column)
        if _is_day(rows, append, end - 1, column):
            above = area(tab.id, end - 1, end, column - 1, column)
            requests.append(pasted(above, new, "PASTE_FORMAT"))
        requests.append(day_format(new))
    return requests


def _is_day(rows: Rows, append: Append, row: int, column: int) -> bool:
    """Whether a row of the list holds what may be a day, whose pattern is taken over."""
    value = cell_of(header_of(rows, row + 1), column - 1)
    return row >= append.header_row and isinstance(value, float | int) and value is not False


def _inserted(
    tab: Tab, rows: Rows, append: Append, shape: ListShape, *, is_full: bool
) -> list[Request]:
    """New rows below the last typed one, with the formulas and the look of the row beside them.

    Below its last row a table does not grow: where it `is_full` the rows come above that one, which
    then changes places with them.
    """
    count = len(append.rows)
    first, stop = shape.columns.start - 1, shape.columns.stop - 1
    where = area(tab.id, shape.end, shape.end + count, first, stop)
    at = shape.end - 1 if is_full else shape.end
    requests = [_new_rows(tab, rows, shape, at, count)]
    if is_full:
        last = area(tab.id, at + count, at + count + 1, first, stop)
        requests.append(pasted(last, area(tab.id, at, at + 1, first, stop), "PASTE_NORMAL"))
    beside = shape.end - 1 if shape.has_rows else shape.end + count
    look = area(tab.id, beside, beside + 1, first, stop)
    requests += [pasted(look, where, kind) for kind in LOOKS]
    made = [_cells(append, row, shape, shape.end + n) for n, row in enumerate(append.rows)]
    requests.append(cells_from(tab.id, shape.end, first, made))
    for column in _day_columns(append):
        days = area(tab.id, shape.end, shape.end + count, column - 1, column)
        requests.append(day_format(days))
    return requests


def _new_rows(tab: Tab, rows: Rows, shape: ListShape, at: int, count: int) -> Request:
    """Empty rows in the list; of the sheet, where nothing stands beside it that is to stay."""
    if _stands_beside(rows, shape, at):
        first, stop = shape.columns.start - 1, shape.columns.stop - 1
        where = area(tab.id, at, at + count, first, stop)
        return {"insertRange": {"range": where, "shiftDimension": "ROWS"}}
    lines = {"sheetId": tab.id, "dimension": "ROWS", "startIndex": at, "endIndex": at + count}
    return {"insertDimension": {"range": lines, "inheritFromBefore": shape.has_rows}}


def _cells(append: Append, row: list[Any], shape: ListShape, number: int) -> list[Entered]:
    """A new row (from 0) over all columns of the list: what is typed, formulas, boxes that are off.

    Raises CannotAppend where a formula cannot be filled down.
    """
    typed = dict(zip(append.columns, map(as_sent, row), strict=True))
    cells: list[Entered] = []
    for column in shape.columns:
        value: Entered = typed.get(column)
        if value is None and column in shape.formulas:
            above, text = shape.formulas[column]
            try:
                value = Formula(shifted(text, number - above))
            except Refused as error:
                raise CannotAppend(str(error)) from error
        elif value is None and column in shape.boxes:
            value = False
        cells.append(value)
    return cells


def _stands_beside(rows: Rows, shape: ListShape, at: int) -> bool:
    """Whether anything stands beside the list, from a row on, that is to stay where it is."""
    for row in rows[at:]:
        for column, value in enumerate(row, 1):
            if column not in shape.columns and value not in (None, ""):
                return True
    return False


def _day_columns(append: Append) -> list[int]:
    """The columns in which any row has a day."""
    columns = set()
    for row in append.rows:
        pairs = zip(append.columns, row, strict=True)
        columns |= {column for column, value in pairs if isinstance(value, date)}
    return sorted(columns)
