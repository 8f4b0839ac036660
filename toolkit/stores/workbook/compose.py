"""Our sheets and columns put into a workbook in memory, and the workbook put in its place."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from toolkit.errors import OutputError
from toolkit.render.ink import Ink
from toolkit.render.look import FADED, FORMATS, GREY
from toolkit.render.page import NAMES, Page
from toolkit.render.xlsx_page import draw
from toolkit.schema.model import Column
from toolkit.schema.outputs import ADDED, ENTRIES
from toolkit.stores.base import (
    SETTINGS_ROWS,
    AddedColumns,
    Append,
    CannotAppend,
    CannotFill,
    Fill,
    Output,
    Receipt,
    SheetReceipt,
    kept_answers,
)
from toolkit.stores.book_lock import book_lock
from toolkit.stores.our_sheets import PAGE_KEYS, TAG
from toolkit.stores.own_columns import OwnColumns, own_left, with_own_columns
from toolkit.stores.workbook.grids import Grid, grids
from toolkit.stores.workbook.persons_columns import (
    OurSheets,
    lost_with_own,
    numbers_of_own,
    own_columns_in,
)
from toolkit.stores.workbook.persons_ink import inks_of
from toolkit.stores.workbook.persons_rules import rules_in
from toolkit.stores.workbook.typed_into_copy import is_copy as is_a_copy
from toolkit.stores.workbook.typed_into_copy import remember_copied
from toolkit.stores.workbook.typed_into_ours import changed_in, forget_excel
from toolkit.stores.workbook.workbook_settings import put_settings
from toolkit.xlsx import (
    ColumnsMark,
    FilledCell,
    NewColumn,
    Package,
    Refused,
    append_rows,
    fill_cells,
    find_sheets,
    free_titles,
    graft,
    keep_sheet,
    put_columns,
    remove_sheet,
    save,
)
from toolkit.xlsx.detect.marks import columns_mark, columns_on
from toolkit.xlsx.sml.sheet_rules import SheetRule

_WIDTH = 12
"""Of an added column for which no other is declared, in letters."""


@dataclass
class Composed:
    """The new workbook, and the receipt so far."""

    data: bytes
    receipt: Receipt


def compose(
    data: bytes,
    output: Output,
    *,
    to: Path,
    sound: bool = False,
    changed: Mapping[str, str] | None = None,
    cells: Mapping[str, Grid] | None = None,
    is_copy: bool = False,
    earlier: OurSheets | None = None,
) -> Composed:
    """Put rows, columns and pages into a workbook.

    `to` is what the receipt names; `sound` says that these bytes were verified when they were read,
    `changed` which sheets of ours a person changed in them, and `cells` what our sheets hold (None
    where nobody looked). A copy remembers what its other sheets hold, also where it is refreshed
    itself.

    Raises CannotAppend where only the rows for the log cannot be put in their place, CannotFill
    where only cells of the person's sheets cannot be filled, Refused where
    nothing can.
    """
    output = output.spoken()
    before, package = Package.open(data), Package.open(data, sound=sound)
    package.verify()
    receipt = Receipt(str(to), sha256_before=package.sha256)
    if output.fills:
        _fill(package, output.fills)
    if output.answers:
        _keep_answers(package, output.answers, receipt)
    if output.append:
        _append(package, output.append, receipt)
    pages = list(output.pages)
    if output.added:
        pages += _put_added(package, output.added, receipt)
    inks: dict[str, Ink] = {}
    rules: dict[str, list[SheetRule]] = {}
    if output.pages:
        ours = find_sheets(package, TAG)
        if cells is None:
            cells = grids(data, "the workbook") if ours else {}
        if changed is None:
            changed = changed_in(package, ours, cells)
        here = own_columns_in(package, ours, cells)
        own = own_columns_in(*earlier) if earlier else {}
        pages, gone = _with_own_columns(pages, {**own, **here})
        own_now = {key: columns for key, columns in here.items() if key not in gone}
        left = {ours[key]: own_left(cells) for key, cells in gone.items() if key in here}
        receipt.notes += [_left_in_copy(key, gone[key]) for key in gone if key not in here]
        receipt.notes += lost_with_own(package, ours, own_now)
        rules, lost = rules_in(package, ours, pages, cells, own_now)
        receipt.notes += lost
        inks = _inks_of(earlier, pages)
        inks |= inks_of(package, ours, pages, cells)
        _make_room(package, output, pages, {**left, **changed}, receipt)
    if pages and output.whole:
        forget_excel(package)
    _put_pages(package, pages, inks, rules, receipt)
    if is_copy:
        remember_copied(package)
    elif is_a_copy(before):
        remember_copied(package, before)
    receipt.changed_parts = _changed_parts(before, package)
    receipt.grown = _grown(before, package, receipt.changed_parts)
    made = package.to_bytes()
    receipt.sha256_after = hashlib.sha256(made).hexdigest()
    return Composed(made, receipt)


def put_in_place(
    composed: Composed,
    path: Path,
    *,
    seen: str | None,
    dry_run: bool,
    stamp: str,
    keep: int,
    made_of: Path | None = None,
) -> Receipt:
    """Save what was composed, after a copy of the old file; nothing when it has these bytes.

    `seen` is the hash of the file as it was read; None where there is to be none. A new file is
    readable by whoever may read the one that it was `made_of`.
    """
    receipt = composed.receipt
    receipt.sha256_before = seen
    if receipt.sha256_after == seen:
        receipt.changed_parts = []
        for sheet in receipt.sheets.values():
            sheet.action = "unchanged"
        receipt.columns_action = "unchanged" if receipt.columns else ""
        return receipt
    if dry_run:
        return receipt
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}.")
    backups = path.with_name(f"{path.stem} backups") if seen and keep > 0 else None
    with book_lock(path) as alone:
        saved = save(
            path,
            composed.data,
            seen=seen,
            backup_dir=backups,
            keep=max(keep, 1),
            stamp=stamp,
            alone=alone,
            like=made_of,
        )
    receipt.backup = str(saved.backup) if saved.backup else None
    receipt.sha256_after = saved.sha256
    return receipt


# ----------------------------------------------------------------------------- rows and columns


def _fill(package: Package, fills: Sequence[Fill]) -> None:
    """Fill cells sheet by sheet; raises CannotFill for those that cannot be."""
    left: dict[str, str] = {}
    sheets = {(fill.sheet, fill.header_row): None for fill in fills}
    for sheet, header_row in sheets:
        mine = [f for f in fills if (f.sheet, f.header_row) == (sheet, header_row)]
        try:
            _fill_sheet(package, mine)
        except Refused:
            left |= _refused_cells(package, mine)
    if left:
        raise CannotFill(left)


def _fill_sheet(package: Package, fills: Sequence[Fill]) -> None:
    cells = [FilledCell(fill.row, fill.column, fill.value) for fill in fills]
    fill_cells(package, sheet=fills[0].sheet, header_row=fills[0].header_row, cells=cells)


def _refused_cells(package: Package, fills: Sequence[Fill]) -> dict[str, str]:
    """Of cells that cannot be filled together those that cannot be alone, with the reason."""
    left: dict[str, str] = {}
    for fill in fills:
        try:
            _fill_sheet(package, [fill])
        except Refused as error:
            left[fill.key] = str(error)
    return left


def _append(package: Package, append: Append, receipt: Receipt) -> None:
    try:
        appended = append_rows(
            package,
            sheet=append.sheet,
            header_row=append.header_row,
            columns=append.columns,
            rows=append.rows,
            naming=append.named("customer_id", "customer"),
            ids=append.named("customer_id"),
        )
    except Refused as error:
        raise CannotAppend(str(error)) from error
    receipt.appended[append.sheet] = len(append.rows)
    if appended.behind:
        receipt.notes.append(f"{appended.behind}.")


def _keep_answers(package: Package, answers: Append, receipt: Receipt) -> None:
    try:
        title = put_settings(package, answers)
    except Refused as error:
        raise CannotFill({SETTINGS_ROWS: str(error).rstrip(".")}) from error
    receipt.notes.append(kept_answers(answers, title))


def _put_added(package: Package, added: AddedColumns, receipt: Receipt) -> list[Page]:
    """Put the columns beside the customers; where they cannot stand there, give a page of them."""
    before = columns_on(package, columns_mark(TAG, "added"), added.sheet)
    # Columns of an earlier run that are not wanted any more are emptied.
    labels = before[1] if before else []
    left = added.left_over(labels)
    values = {row: [*cells, *([None] * len(left))] for row, cells in added.cells_by_row().items()}
    try:
        with package.all_or_nothing():
            written = put_columns(
                package,
                sheet=added.sheet,
                header_row=added.header_row,
                key="added",
                tag=TAG,
                columns=[_new_column(column, added) for column in (*added.columns, *left)],
                values=values,
                within=added.within,
                taken_suffix=added.taken_suffix,
                former=added.former(labels),
                astray=_astray(package, before, added),
            )
    except Refused as error:
        why = str(error).rstrip(".")
        receipt.notes.append(f"The columns stand on a sheet of their own: {why}.")
        return [added.as_page(named=True)]
    receipt.columns = list(written.headers)
    receipt.notes += [f"{added.sheet!r}: {remark}." for remark in written.remarks]
    receipt.columns_action = "replaced" if written.action == "updated" else written.action
    return []


def _astray(
    package: Package, before: tuple[ColumnsMark, list[str]] | None, added: AddedColumns
) -> dict[str, int]:
    """Where columns of ours stand by now that somebody dragged away, by their headings."""
    if before is None or before[0].last_col - before[0].first_col + 1 >= len(ADDED.columns):
        return {}
    cells = grids(package.to_bytes(), "the workbook").get(added.sheet)
    return added.astray(cells.rows, before[0]) if cells else {}


def _new_column(column: Column, added: AddedColumns) -> NewColumn:
    shown = FORMATS.get(column.kind, "General")
    ink = GREY.removeprefix("#") if column.name in FADED else ""
    return NewColumn(column.label, shown, column.width or _WIDTH, ink, added.faded(column))


# ---------------------------------------------------------------------------------------- pages


def _make_room(
    package: Package,
    output: Output,
    pages: list[Page],
    changed: Mapping[str, str],
    receipt: Receipt,
) -> None:
    """Let go of our sheets that a person changed, and of those that there is nothing to show in.

    Where the pages are not the whole, only sheets that are written anew are looked at; and one that
    stays is left alone until it is written anew.
    """
    wanted = {page.key for page in pages}
    gone = PAGE_KEYS - output.stays if output.whole else set()
    for key, title in find_sheets(package, TAG).items():
        if key not in (PAGE_KEYS & wanted) | gone:
            continue
        try:
            if title in changed:
                kept = keep_sheet(package, title, suffix=output.suffix, tag=TAG)
                receipt.sheets[kept] = SheetReceipt(0, "kept")
                note = (
                    f"{title!r} was changed by hand ({changed[title]}):"
                    f" it is kept as {kept!r}, and is yours now."
                )
            elif key not in wanted and remove_sheet(package, key, tag=TAG):
                note = f"{title!r} was taken out: there is nothing to show in it any more."
            else:
                continue
        except Refused as error:
            note = f"{title!r} stays as it was: {str(error).rstrip('.')}."
        receipt.notes.append(note)


def _inks_of(earlier: OurSheets | None, pages: list[Page]) -> dict[str, Ink]:
    """What people coloured and noted on our lists in the copy before this one."""
    return inks_of(earlier.package, earlier.ours, pages, earlier.cells) if earlier else {}


def _with_own_columns(
    pages: list[Page], own: Mapping[str, OwnColumns]
) -> tuple[list[Page], dict[str, list[str]]]:
    """The pages with the columns of the person's own that stand on them now.

    Also, by the keys of their sheets, the cells of theirs that have no row any more.
    """
    drawn, left = [], {key: columns.waiting(columns.rows.values()) for key, columns in own.items()}
    for page in pages:
        if page.key in own:
            page, left[page.key] = with_own_columns(page, own[page.key])
        drawn.append(page)
    return drawn, {key: left[key] for key in sorted(left) if left[key]}


def _left_in_copy(key: str, cells: Sequence[str]) -> str:
    return (
        f"{NAMES.get(key, key)!r} in the copy before this one had {own_left(cells)}: "
        "they are in its backup."
    )


def _put_pages(
    package: Package,
    pages: list[Page],
    inks: Mapping[str, Ink],
    rules: Mapping[str, list[SheetRule]],
    receipt: Receipt,
) -> None:
    """Draw the pages and put them in, under titles that are free or that ours have now."""
    if not pages:
        return
    titles = free_titles(package, {page.key: page.title for page in pages}, TAG)
    drawn = Package.open(draw(pages, titles, date1904=package.date1904, inks=inks))
    grafted = graft(
        package,
        drawn,
        {title: key for key, title in titles.items()},
        tag=TAG,
        open_columns={titles[page.key]: _open_labels(page) for page in pages},
        own_columns={titles[page.key]: numbers_of_own(page) for page in pages},
        rules=rules,
    )
    for page in pages:
        receipt.sheets[titles[page.key]] = SheetReceipt(page.rows, grafted[page.key].action)


def _open_labels(page: Page) -> list[str]:
    """The headings under which a person may type; all of a sheet that is read back as it stands."""
    labels: list[str] = []
    for block in page.blocks:
        is_read_again = block.table.name == ENTRIES.name
        columns = block.table.columns
        labels += [column.label for column in columns if column.open or is_read_again]
    return labels


# --------------------------------------------------------------------------------- what changed


def _changed_parts(before: Package, after: Package) -> list[str]:
    """Parts that say something else now than they did."""
    return [p for p in after.changed_parts() if _content(before, p) != _content(after, p)]


def _content(package: Package, part: str) -> bytes | None:
    return package.read(part) if package.has(part) else None


def _grown(before: Package, after: Package, changed: list[str]) -> list[str]:
    """Names of the tables that were there and have other edges now."""
    names = []
    for part in before.parts_of_type("spreadsheetml.table+xml"):
        if part in changed and after.has(part):
            old, new = before.root(part), after.root(part)
            if old.get("ref") != new.get("ref"):
                names.append(new.get("displayName", ""))
    return names
