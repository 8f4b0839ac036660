"""What people did to our sheets in a workbook file: what they typed there and changed."""

from collections.abc import Collection, Mapping
from string import ascii_uppercase

from toolkit.entries.entry_sheet import entry_rows, places_of
from toolkit.entries.filled import Filled
from toolkit.entries.last_reading import run_rows
from toolkit.entries.last_tiers import TierSheet
from toolkit.entries.plan_sheet import lost_plan, plan_rows
from toolkit.entries.raw_values import is_blank
from toolkit.entries.schedule_sheet import TypedRow, typed_rows
from toolkit.entries.whole_list import whole_rows
from toolkit.reading.raw_sheet import RawSheet, first_table_of
from toolkit.schema.outputs import ENTRIES, FILLED_IN, PLANNED_CALLS, RUN, WHOLE_LIST
from toolkit.stores.our_sheets import ADDED_SHEET, HIDDEN_KEYS, PAGE_KEYS, TAG
from toolkit.stores.own_columns import without_own
from toolkit.stores.stray_columns import our_columns
from toolkit.stores.workbook.grids import Grid
from toolkit.stores.workbook.persons_columns import not_followed, own_columns_in
from toolkit.stores.workbook.persons_ink import FOLLOWS, lists
from toolkit.stores.workbook.sheet_facts import uncalculated
from toolkit.stores.workbook.written import MEMORY, WORDS, remembered, typed_over, written_by_excel
from toolkit.words.folding import fold
from toolkit.xlsx import (
    Change,
    ColumnsMark,
    Package,
    changes,
    drop_note,
    find_columns,
    read_note,
)

_ENTRIES_KEY = fold(ENTRIES.page)


def filled_in(package: Package, sheets: Mapping[str, Grid], ours: Mapping[str, str]) -> Filled:
    """What people typed into ours, our columns, and the last plan: no row where it was deleted.

    In: the cells of all sheets, and the titles of ours by key. The text of a formula that no
    program has calculated yet is put into its cell of `sheets`.
    """
    filled = _typed_in_package(package, sheets, ours)
    if filled.plan is None and _was_there(package, fold(PLANNED_CALLS.page), ours):
        return filled._replace(plan=lost_plan())
    return filled


def _was_there(package: Package, key: str, ours: Mapping[str, str]) -> bool:
    """Whether a run wrote this sheet of ours, which is not there any more."""
    if key in ours:
        return False
    workbook = package.workbook()
    return bool(read_note(workbook, TAG, key)) or key in remembered(
        read_note(workbook, TAG, MEMORY)
    )


def _typed_in_package(
    package: Package, sheets: Mapping[str, Grid], ours: Mapping[str, str]
) -> Filled:
    """The same of the sheets that are there."""
    columns = find_columns(package, TAG).get("added")
    titles = {ours.get(fold(table.page), "") for table in FILLED_IN} & sheets.keys()
    formulas: dict[str, set[tuple[int, int]]] = {}
    for sheet in package.sheets():
        if sheet.title not in titles:
            continue
        texts = uncalculated(package, sheet)
        rows = sheets[sheet.title].rows
        for (row, column), text in texts.items():
            if row < len(rows):
                rows[row] += [None] * (column + 1 - len(rows[row]))
                rows[row][column] = text
        formulas[sheet.title] = {(row + 1, column + 1) for row, column in texts}
    return typed_in(sheets, ours, columns, formulas)


def typed_in(
    sheets: Mapping[str, Grid],
    ours: Mapping[str, str],
    columns: ColumnsMark | None,
    formulas: Mapping[str, Collection[tuple[int, int]]] | None = None,
) -> Filled:
    """The same of cells as they stand.

    `columns` says where ours are. `formulas` are cells, by the title of a sheet into which people
    type, that hold one without its value, counted from 1.
    """
    typed: list[TypedRow] = []
    for table in FILLED_IN:
        filled = _our_sheet(fold(table.page), sheets, ours)
        if filled:
            title = ours[fold(table.page)]
            typed += typed_rows(filled, (formulas or {}).get(title, ()), table)
    entries = _our_sheet(fold(ENTRIES.page), sheets, ours)
    plan = _our_sheet(fold(PLANNED_CALLS.page), sheets, ours)
    earlier = entry_rows(entries.cells) if entries else None
    planned = plan_rows(plan.cells) if plan else None
    run = sheets.get(ours.get(fold(RUN.page), ""))
    tiers = _tiers(sheets, ours, columns)
    there = {key: title for key, title in ours.items() if title in sheets}
    said = run_rows(run.rows) if run else None
    found = Filled(tuple(typed), earlier, planned, tiers, said, ours=there)
    whole = _our_sheet(fold(WHOLE_LIST.page), sheets, ours)
    return found._replace(whole=whole_rows(whole.cells)) if whole else found


def _tiers(
    sheets: Mapping[str, Grid], ours: Mapping[str, str], columns: ColumnsMark | None
) -> TierSheet | None:
    """Our columns beside the customers, else on their own sheet."""
    if columns and columns.title in sheets:
        rows = sheets[columns.title].rows
        return TierSheet(rows, columns.header_row, our_columns(rows, columns))
    page = _our_sheet(ADDED_SHEET.name, sheets, ours)
    return TierSheet.of_page(page) if page else None


def _our_sheet(key: str, sheets: Mapping[str, Grid], ours: Mapping[str, str]) -> RawSheet | None:
    title = ours.get(key, "")
    return first_table_of(sheets[title].rows, title) if title in sheets else None


def changed_in(
    package: Package, ours: Mapping[str, str], sheets: Mapping[str, Grid]
) -> dict[str, str]:
    """Sheets of ours that a person changed by hand, each with what was changed first.

    Of what Excel wrote last, values alone are compared. Colours, notes and columns of the person's
    own on a list are no change, as they follow their rows.
    """
    changed: dict[str, str] = {}
    own = own_columns_in(package, ours, sheets)
    memory = remembered(read_note(package.workbook_as_read(), TAG, MEMORY))
    if memory:
        rows = {title: grid.rows for title, grid in sheets.items()}
        rows |= {ours[key]: without_own(rows[ours[key]], columns) for key, columns in own.items()}
        changed |= {ours[key]: WORDS for key in typed_over(memory, ours, rows)}
    followed, past = lists(), written_by_excel(memory)
    for key, title in ours.items():
        is_seen = key in PAGE_KEYS and key not in HIDDEN_KEYS and key not in past
        skipped = [place + 1 for place in own[key].places] if key in own else []
        found = changes(package, title, tag=TAG, skipped=skipped) if is_seen else []
        if found and key == _ENTRIES_KEY:
            found = not_read_back(found, sheets, ours)
        if key in followed:
            found = [change for change in found if change.kind not in FOLLOWS]
        if found:
            changed[title] = found[0].words
    why = not_followed(package, ours, sheets)
    return {title: why.get(title, what) for title, what in changed.items()}


def forget_excel(package: Package) -> None:
    """Take out what Excel remembers of our sheets, and the older digests of those it wrote."""
    memory = remembered(read_note(package.workbook_as_read(), TAG, MEMORY))
    for key in sorted(written_by_excel(memory)):
        drop_note(package, TAG, key)
    drop_note(package, TAG, MEMORY)


def not_read_back(
    found: list[Change], sheets: Mapping[str, Grid], ours: Mapping[str, str]
) -> list[Change]:
    """The changes of the sheet of entries but cells corrected there, as it is read as it stands.

    Where anything stands beside our columns all are left, as of a kind the first alone is told.
    """
    entries = _our_sheet(_ENTRIES_KEY, sheets, ours)
    if entries is None:
        return found
    known = set(places_of(entries.cells, ENTRIES).values())
    beside = [place for place in range(entries.cells.shape[1]) if place not in known]
    if not entries.cells.iloc[:, beside].map(is_blank).to_numpy(bool).all():
        return found
    return [change for change in found if not _is_in(change, entries.origin.header_row)]


def _is_in(change: Change, header_row: int) -> bool:
    """Whether it is a value below the header."""
    if change.kind not in ("value", "column") or change.cell is None:
        return False
    return int(change.cell.lstrip(ascii_uppercase)) > header_row
