"""What one write puts where in the open workbook, decided before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from toolkit.errors import NoPermissionError
from toolkit.render.layout import lay_out
from toolkit.render.page import Block, Page
from toolkit.stores.base import Append, Output, Receipt, SheetReceipt
from toolkit.stores.excel.excel_app import native, patiently
from toolkit.stores.excel.excel_columns import ExcelColumns
from toolkit.stores.excel.excel_fills import ExcelFills
from toolkit.stores.excel.excel_marks import FIRST_TABLES
from toolkit.stores.excel.excel_read import BookNow
from toolkit.stores.excel.excel_rows import ExcelRows
from toolkit.stores.excel.excel_settings import ExcelSettings
from toolkit.stores.excel.excel_sheets import fits
from toolkit.stores.our_sheets import TAG
from toolkit.stores.own_columns import own_left, with_own_columns
from toolkit.xlsx import Refused, clean_title
from toolkit.xlsx.detect.marks import sheet_mark
from toolkit.xlsx.sml.addresses import kept_title, numbered_title


@dataclass
class WritePlan:
    """What one write puts where."""

    pages: list[Page]
    columns: ExcelColumns | None
    rows: ExcelRows | None
    fills: ExcelFills
    answers: ExcelSettings | None = None
    kept: dict[str, str] = field(default_factory=dict)
    """New titles of sheets that are the person's from now on, by key."""
    anew: set[str] = field(default_factory=set)
    """Keys of sheets whose tables or charts are others than those that stand there."""
    titles: dict[str, str] = field(default_factory=dict)
    """The title of each page, by key."""

    @property
    def is_rows_alone(self) -> bool:
        """Whether nothing is written but rows for the log, if that."""
        return not self.pages and not self.columns


def plan_write(
    book: Any, now: BookNow, output: Output, receipt: Receipt, *, whole: bool
) -> WritePlan:
    """Decide what goes where, and say it in the receipt.

    Where `whole`, a sheet of ours that there is nothing to show in any more says so, as formulas
    elsewhere may look at it. Raises CannotAppend where rows for the log have no place, CannotFill
    where cells cannot be filled or answers have no place.
    """
    output = output.spoken()
    rows = None
    if output.append:
        append = output.append
        rows = patiently(lambda: _rows_for_log(book, now, append))
    columns = _columns_beside(book, now, output, receipt)
    pages = list(output.pages if columns else output.all_as_pages(named=True))
    if whole:
        shown = {page.key for page in pages}
        pages += [_empty_page(key) for key in now.ours if key not in shown | output.stays]
    pages, left = _with_own_columns(now, pages)
    fills = ExcelFills(book, now, output.fills)
    answers = ExcelSettings(book, now, output.answers) if output.answers else None
    plan = WritePlan(pages, columns, rows, fills, answers)
    if output.as_of:
        changed = {**left, **now.changed_by_hand()}
        _look_at_what_stands(book, now, plan, output.suffix, changed, receipt)
    plan.titles = _titles(now, plan)
    _list_pages(now, plan, receipt)
    if plan.answers:
        receipt.notes.append(plan.answers.said)
    return plan


def refuse_protected(book: Any, name: str, now: BookNow, plan: WritePlan) -> None:
    """Raise NoPermissionError where the workbook takes no new sheet."""
    new = any(page.key not in now.ours for page in plan.pages)
    if (new or plan.kept or plan.anew) and _is_locked(book, now):
        raise NoPermissionError(
            f"{name}: the structure of the workbook is protected, so no sheet can be added.\n"
            "Take it off (Review, Protect Workbook) and try again."
        )


def _is_locked(book: Any, now: BookNow) -> bool:
    return now.copy.is_locked if now.copy else native(book, "ProtectStructure") is True


def chart_count(page: Page) -> int:
    """How many charts are drawn on a page."""
    return sum(len(block.charts) for block in lay_out(page).blocks)


def _rows_for_log(book: Any, now: BookNow, append: Append) -> ExcelRows:
    around = now.around(append.sheet)
    return ExcelRows(book.sheets[append.sheet], append, now.grids[append.sheet], around)


def _columns_beside(
    book: Any, now: BookNow, output: Output, receipt: Receipt
) -> ExcelColumns | None:
    """Where the added columns go; None, with a note, where they cannot stand beside customers."""
    added = output.added
    if added is None:
        return None
    title = added.sheet
    try:
        sheet = patiently(lambda: book.sheets[title])
        state = now.copy.state(title) if now.copy else None
        columns = ExcelColumns(sheet, added, now.grids[title], now.columns, state)
        columns.refuse_protected()
    except Refused as error:
        reason = str(error).rstrip(".")
        receipt.notes.append(f"The columns stand on a sheet of their own: {reason}.")
        return None
    receipt.columns = columns.headers
    receipt.notes += [f"{title!r}: {remark}." for remark in columns.room.remarks]
    receipt.columns_action = "replaced" if columns.again else "added"
    return columns


def _empty_page(key: str) -> Page:
    """A page of ours with nothing to show."""
    table = FIRST_TABLES[key]
    return Page(key, table.page, [Block(table, pd.DataFrame(columns=table.names))])


def _with_own_columns(now: BookNow, pages: list[Page]) -> tuple[list[Page], dict[str, str]]:
    """The pages with the columns that a person added to them.

    Also, by key, what of theirs has no row any more: its sheet is kept.
    """
    drawn, left = [], {}
    for page in pages:
        if page.key in now.own:
            page, cells = with_own_columns(page, now.own[page.key])
            if cells:
                left[page.key] = own_left(cells)
        drawn.append(page)
    return drawn, left


def _look_at_what_stands(
    book: Any,
    now: BookNow,
    plan: WritePlan,
    suffix: str,
    changed: Mapping[str, str],
    receipt: Receipt,
) -> None:
    """Decide what becomes of our sheets that stand there.

    Those that a person changed are theirs from now on; others may be drawn anew.
    """
    taken = {title.lower() for title in now.grids}
    for page in plan.pages:
        title = now.ours.get(page.key)
        if title is None:
            continue
        words = changed.get(page.key, "")
        if not words and not _can_be_put_over(now, page, title):
            if _has_own_chart(book, now, page, title):
                words = "a chart of the person's own"
            else:
                plan.anew.add(page.key)
        if words:
            kept = kept_title(title, suffix, taken)
            taken.add(kept.lower())
            plan.kept[page.key] = kept
            receipt.sheets[kept] = SheetReceipt(0, "kept")
            receipt.notes.append(
                f"{title!r} was changed by hand ({words}): it is kept as {kept!r}, "
                "and is yours now."
            )


def _can_be_put_over(now: BookNow, page: Page, title: str) -> bool:
    """Whether the tables and charts of a page are those that stand there.

    Then what has grown can be moved along. So can be put over what neither has charts nor is looked
    at from elsewhere, whatever its tables.
    """
    before = (now.memory or {}).get(page.key)
    is_known = before is not None and not before.pending and bool(before.content)
    if is_known and before is not None and before.charts != chart_count(page):
        return False
    grid = now.grids.get(title)
    if len(page.blocks) == 1 or not grid or fits(grid, lay_out(page)):
        return True
    has_charts = before is None or before.pending or before.charts or chart_count(page)
    mark = sheet_mark(TAG, page.key)
    return now.copy is not None and not has_charts and not now.copy.is_looked_at(title, mark)


def _has_own_chart(book: Any, now: BookNow, page: Page, title: str) -> bool:
    before = (now.memory or {}).get(page.key)
    if before is None:
        return False
    there = now.copy.chart_count(title) if now.copy else len(book.sheets[title].charts)
    return there > before.charts


def _titles(now: BookNow, plan: WritePlan) -> dict[str, str]:
    """Title of each page, the one ours has now or a free one.

    A sheet that is kept gives its title to the one that takes its place.
    """
    given_up = {now.ours[key].lower() for key in plan.kept}
    taken = {title.lower() for title in (*now.grids, *plan.kept.values())} - given_up
    titles: dict[str, str] = {}
    for page in plan.pages:
        title = now.ours.get(page.key) or numbered_title(clean_title(page.title), taken)
        titles[page.key] = title
        taken.add(title.lower())
    return titles


def _list_pages(now: BookNow, plan: WritePlan, receipt: Receipt) -> None:
    for page in plan.pages:
        stays = page.key in now.ours and page.key not in plan.kept
        action = "replaced" if stays else "added"
        receipt.sheets[plan.titles[page.key]] = SheetReceipt(page.rows, action)
