"""Rows put at the end of a person's sheet: behind its last row, or at the end of a table there."""

from datetime import date

from toolkit.reading.grid import Box
from toolkit.render.google_cells import as_sent, content
from toolkit.render.google_look import day_format
from toolkit.render.google_requests import Request, area
from toolkit.stores.base import Append, CannotAppend
from toolkit.stores.google.landed_rows import as_sheet_row, headings_of, landing_mark
from toolkit.stores.google.plan_draft import PlanDraft
from toolkit.stores.google.request_body import rows_at_end
from toolkit.stores.google.spreadsheet import Tab


def append_rows(draft: PlanDraft, append: Append) -> None:
    """Add rows at the end of a person's sheet; raises CannotAppend when it is gone or protected."""
    tab = _sheet_of_person(draft, append.sheet)
    if not append.rows:
        return
    rows = draft.values[tab.id]
    if any(tab.closed_at(len(rows), column - 1) for column in append.columns):
        raise CannotAppend(f"{tab.title!r} is protected against the account of this program.")
    draft.requests.cells += _append_requests(tab, len(rows), append)
    draft.requests.marks.append(landing_mark(tab, rows, append))
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


def _append_requests(tab: Tab, row_count: int, append: Append) -> list[Request]:
    """The rows at the end of the table that they belong to, else of the sheet; days as days."""
    where: Request = {"sheetId": tab.id}
    first_column, end = 0, row_count
    table = _table_around(tab, append)
    if table:
        table_id, box = table
        where = {"tableId": table_id}
        first_column, end = box.left, box.bottom + 1
    rows = [as_sheet_row(append.columns, row)[first_column:] for row in append.rows]
    requests = [rows_at_end(where, rows)]
    for column in _day_columns(append):
        requests.append(day_format(area(tab.id, end, end + len(rows), column - 1, column)))
    return requests


def _table_around(tab: Tab, append: Append) -> tuple[str, Box] | None:
    """The table of the person whose header is ours to append under, by its id and range."""
    for table_id, box in tab.tables:
        is_wide_enough = box.left < min(append.columns) and max(append.columns) <= box.right + 1
        if box.top == append.header_row - 1 and is_wide_enough:
            return table_id, box
    return None


def _day_columns(append: Append) -> list[int]:
    """The columns in which any row has a day."""
    columns = set()
    for row in append.rows:
        pairs = zip(append.columns, row, strict=True)
        columns |= {column for column, value in pairs if isinstance(value, date)}
    return sorted(columns)
