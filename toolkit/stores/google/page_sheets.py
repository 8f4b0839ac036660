"""Our pages as sheets: added, rewritten, or left alone where they stand already."""

from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.catalogues.catalogue import ENGLISH
from toolkit.render.google_cells import content, lasting_id
from toolkit.render.google_charts import charts
from toolkit.render.google_look import (
    dress,
    filtered,
    offer_words,
    own_positions,
    protected,
    signature,
)
from toolkit.render.google_page import Grid, grid_of_page
from toolkit.render.google_requests import LOOKS, Request, area, color, linked, pasted
from toolkit.render.look import TEAL
from toolkit.render.page import Page
from toolkit.stores.base import SheetReceipt
from toolkit.stores.google.own_formulas import in_their_rows, with_formulas
from toolkit.stores.google.own_rules import followed_rules
from toolkit.stores.google.page_marks import is_changed, page_state
from toolkit.stores.google.persons_additions import Additions, rows_as_entered, with_additions
from toolkit.stores.google.plan_draft import PlanDraft
from toolkit.stores.google.request_body import all_cells
from toolkit.stores.google.sheet_copies import copy_before, keep_changed
from toolkit.stores.google.sheet_marks import changed_mark, new_mark
from toolkit.stores.google.spreadsheet import TYPED_INTO, Tab


def write_page(draft: PlanDraft, page: Page) -> None:
    """Add, rewrite or leave the sheet of one page."""
    tab = draft.meta.pages.get(page.key)
    added = Additions(page, None, is_left=False)
    if tab is not None and not page.hidden:
        added = with_additions(page, tab, draft.values[tab.id])
    grid = grid_of_page(added.page)
    entered = with_formulas(grid.rows, added.formulas)
    look, after = signature(grid), content(entered)
    if tab is None:
        title, before, action = draft.names.title(page.title), "", "added"
        _add_sheet(draft, page, grid, look, title)
    else:
        before = content(rows_as_entered(page.key, tab, draft.values[tab.id]))
        title, action = tab.title, "unchanged"
        draft.ids[page.key] = tab.id
        state = tab.state(page.key)
        # One that is marked as being written was left half done.
        if before != after or state.get("look") != look or state.get("writing"):
            action = "replaced"
            _rewrite_sheet(draft, added, grid, look, tab)
    draft.titles[page.key] = title
    draft.digests.append((page.key, before, after))
    draft.plan.sheets[title] = SheetReceipt(page.rows, action)
    if action != "unchanged":
        draft.plan.changed.append(title)


def _add_sheet(draft: PlanDraft, page: Page, grid: Grid, look: str, title: str) -> None:
    sheet = draft.ids[page.key] = draft.names.id(f"sheet {page.key}")
    properties = {
        "sheetId": sheet,
        "title": title,
        "gridProperties": _new_size(grid),
        "tabColorStyle": color(TEAL),
    }
    if page.hidden:
        properties["hidden"] = True
    draft.requests.structure.append({"addSheet": {"properties": properties}})
    requests = draft.requests.cells
    requests.append(all_cells(sheet, grid.rows))
    requests += dress(sheet, grid)
    requests += offer_words(sheet, grid)
    if grid.has_filter:
        requests.append(filtered(sheet, grid))
    requests.append(protected(sheet, grid))
    requests += charts(sheet, grid, {})
    state = page_state(page.key, grid, look)
    draft.requests.marks.append(new_mark(lasting_id(page.key), sheet, page.key, **state))


def _new_size(grid: Grid) -> dict[str, Any]:
    """Rows and columns of a new sheet, those that stay in sight, and lines only in a list."""
    rows, columns = grid.layout.frozen
    size: dict[str, Any] = {"rowCount": grid.row_count, "columnCount": grid.column_count}
    size |= {"frozenRowCount": rows, "frozenColumnCount": columns}
    if not grid.layout.is_list:
        size["hideGridlines"] = True
    return size


def _rewrite_sheet(draft: PlanDraft, added: Additions, grid: Grid, look: str, tab: Tab) -> None:
    """Write a page anew; formats are sent only where they change, and a person's filter stays."""
    page = added.page
    state = tab.state(page.key)
    # What a write has left half done is nothing that a person may have changed.
    if not (state.get("writing") or page.hidden):
        _save_theirs(draft, added, tab)
    requests = draft.requests.cells
    wide_enough = max(grid.row_count, tab.rows), max(grid.column_count, tab.columns)
    if wide_enough != (tab.rows, tab.columns):
        requests.append(_resize(tab, *wide_enough))
    if wide_enough != (grid.row_count, grid.column_count):
        draft.requests.smaller.append(_resize(tab, grid.row_count, grid.column_count))
    followed = followed_rules(page, tab, draft.values[tab.id], added.places, height=wide_enough[0])
    requests += followed.requests
    draft.plan.notes += followed.told
    is_moved = list(added.places) != own_positions(grid.layout)
    has_grown = grid.row_count > tab.rows
    if is_moved or has_grown:
        requests += _looks_of_own(tab, added, grid)
    entered = with_formulas(grid.rows, added.formulas)
    requests.append(all_cells(tab.id, in_their_rows(entered, added.formulas), added.notes))
    if added.links is not None:
        requests += _links_of_own(tab, added.links, grid)
    if state.get("look") != look or has_grown or is_moved:
        requests += dress(tab.id, grid, tab.rules)
    requests += offer_words(tab.id, grid)
    had_filter = bool(state.get("filter"))
    # A filter that a person has taken out stays out.
    if grid.layout.is_list and (tab.filter or (grid.has_filter and not had_filter)):
        requests.append(filtered(tab.id, grid, tab.filter))
    made = state.get("charts")
    is_said_anew = state.get("language", ENGLISH) != grid.language
    requests += charts(tab.id, grid, dict(tab.charts), made, anew=is_said_anew)
    new_state = page_state(page.key, grid, look)
    if made:
        new_state["charts"] = list(dict.fromkeys([*made, *new_state.get("charts", [])]))
    if had_filter:
        new_state["filter"] = 1
    mark = tab.mark(page.key)
    mark_id = mark.id if mark else 0
    draft.requests.marks.append(changed_mark(mark_id, page.key, **new_state))


def _looks_of_own(tab: Tab, added: Additions, grid: Grid) -> list[Request]:
    """The looks of columns of people's own where they stand now: of the header, and of the row
    below it for all rows.
    """
    top = grid.layout.blocks[0].header_row
    requests = []
    # They stand behind ours now, so the last one gives way to the one before it.
    for old, new in reversed([*zip(added.places, own_positions(grid.layout), strict=True)]):
        for row, first, end in ((0, top, top + 1), (1, top + 1, grid.row_count)):
            source = area(tab.id, added.header + row, added.header + row + 1, old, old + 1)
            target = area(tab.id, first, end, new, new + 1)
            if added.header + row < tab.rows and first < end:
                requests += [pasted(source, target, kind) for kind in LOOKS]
    return requests


def _links_of_own(tab: Tab, links: Mapping[tuple[int, int], str], grid: Grid) -> Iterator[Request]:
    """The links of cells in columns of people's own, where their rows stand now."""
    own = own_positions(grid.layout)
    yield linked(area(tab.id, 1, grid.row_count, own[0], own[-1] + 1), "")
    for (row, column), link in links.items():
        yield linked(area(tab.id, row, row + 1, column, column + 1), link)


def _save_theirs(draft: PlanDraft, added: Additions, tab: Tab) -> None:
    """Keep what a person changed on a sheet, and what they type into it at this moment."""
    page = added.page
    changed = added.is_left or is_changed(page.key, tab, draft.values[tab.id])
    if changed:
        keep_changed(draft, page.key, tab)
    if page.key in TYPED_INTO or not changed:
        copy_before(draft, page.key, tab)


def _resize(tab: Tab, rows: int, columns: int) -> Request:
    """Give a sheet so many rows and columns."""
    size = {"rowCount": rows, "columnCount": columns}
    return {
        "updateSheetProperties": {
            "properties": {"sheetId": tab.id, "gridProperties": size},
            "fields": "gridProperties(rowCount,columnCount)",
        }
    }
