"""Our sheets and columns put into a package in memory, and the package put in its place on disk."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from toolkit.errors import OutputError
from toolkit.render.look import FORMATS
from toolkit.render.page import Page
from toolkit.render.xlsx_page import draw
from toolkit.schema.outputs import ADDED, ENTRIES
from toolkit.stores.base import AddedColumns, Append, CannotAppend, Output, Receipt, SheetReceipt
from toolkit.stores.our_sheets import PAGE_KEYS, TAG
from toolkit.stores.workbook.earlier import changed_in
from toolkit.stores.workbook.grids import grids
from toolkit.stores.workbook.written import MEMORY
from toolkit.xlsx import (
    NewColumn,
    Package,
    Refused,
    append_rows,
    drop_note,
    find_sheets,
    free_titles,
    graft,
    keep_sheet,
    put_columns,
    remove_sheet,
    save,
)


@dataclass
class Composed:
    """The new workbook, and the receipt so far."""

    data: bytes
    receipt: Receipt


def compose(
    data: bytes,
    output: Output,
    *,
    sound: bool = False,
    changed: Mapping[str, str] | None = None,
) -> Composed:
    """Put pages and columns into a workbook; what cannot stand in the customers sheet gets a page of its own.

    `sound` says that these bytes were verified when they were read, `changed` which sheets of ours a person changed in them.
    """
    before, package = Package.open(data), Package.open(data, sound=sound)
    package.verify()
    receipt = Receipt("", sha256_before=package.sha256)
    if output.append:
        _append(package, output.append, receipt)
    pages = list(output.pages)
    if output.added:
        try:
            with package.all_or_nothing():
                _put_added(package, output.added, receipt)
        except Refused as error:
            pages.append(output.added.as_page())
            receipt.notes.append(
                f"The columns stand on a sheet of their own: {str(error).rstrip('.')}."
            )
    if output.pages:
        told = _changed(package, data) if changed is None else changed
        wanted = {page.key for page in pages}
        _make_room(package, wanted, told, output.suffix, receipt, whole=output.whole)
    put_pages(package, pages, receipt)
    if pages and output.whole:
        drop_note(package, TAG, MEMORY)
    receipt.changed_parts = [
        part for part in package.changed_parts() if _read(before, part) != _read(package, part)
    ]
    receipt.grown = _grown(before, package, receipt.changed_parts)
    made = package.to_bytes()
    receipt.sha256_after = hashlib.sha256(made).hexdigest()
    return Composed(made, receipt)


def finish(
    composed: Composed, path: Path, *, seen: str | None, dry_run: bool, stamp: str, keep: int
) -> Receipt:
    """Save what was composed, after a copy of the old file; nothing when the file has these bytes already."""
    receipt = composed.receipt
    receipt.sha256_before = seen
    if receipt.sha256_after == seen:
        receipt.changed_parts = []
        for entry in receipt.sheets.values():
            entry.action = "unchanged"
        receipt.columns_action = "unchanged" if receipt.columns else ""
        return receipt
    if not dry_run:
        folder = path.with_name(f"{path.stem} backups") if seen and keep > 0 else None
        if not path.parent.is_dir():
            raise OutputError(f"{path} cannot be written: there is no folder {path.parent}.")
        saved = save(
            path, composed.data, seen=seen, backup_dir=folder, keep=max(keep, 1), stamp=stamp
        )
        receipt.backup = str(saved.backup) if saved.backup else None
        receipt.sha256_after = saved.sha256
    return receipt


def _append(package: Package, append: Append, receipt: Receipt) -> None:
    try:
        append_rows(
            package,
            sheet=append.sheet,
            header_row=append.header_row,
            columns=append.columns,
            rows=append.rows,
        )
    except Refused as error:
        raise CannotAppend(str(error)) from error
    receipt.appended[append.sheet] = len(append.rows)


def _make_room(
    package: Package,
    wanted: set[str],
    changed: Mapping[str, str],
    suffix: str,
    receipt: Receipt,
    *,
    whole: bool,
) -> None:
    """Let a sheet of ours that a person changed become theirs, and take out one that there is nothing to show in any more.

    Where the pages are not the whole, only sheets that are written anew are looked at.
    """
    for key, title in find_sheets(package, TAG).items():
        if key not in PAGE_KEYS or not (whole or key in wanted):
            continue
        try:
            if title in changed:
                kept = keep_sheet(package, title, suffix=suffix, tag=TAG)
                receipt.sheets[kept] = SheetReceipt(0, "kept")
                receipt.notes.append(
                    f"{title!r} was changed by hand ({changed[title]}): it is kept as {kept!r}, and is yours now."
                )
            elif key not in wanted and remove_sheet(package, key, tag=TAG):
                receipt.notes.append(
                    f"{title!r} was taken out: there is nothing to show in it any more."
                )
        except Refused as error:
            receipt.notes.append(f"{title!r} stays as it was: {str(error).rstrip('.')}.")


def put_pages(package: Package, pages: list[Page], receipt: Receipt) -> None:
    """Draw the pages and put them into the package under titles that are free, or that ours have now."""
    if not pages:
        return
    titles = free_titles(package, {page.key: page.title for page in pages}, TAG)
    scratch = Package.open(draw(pages, titles, date1904=package.date1904))
    opened = {titles[page.key]: _open_columns(page) for page in pages}
    done = graft(
        package,
        scratch,
        {title: key for key, title in titles.items()},
        tag=TAG,
        open_columns=opened,
    )
    for page in pages:
        receipt.sheets[titles[page.key]] = SheetReceipt(page.rows, done[page.key].action)


def _open_columns(page: Page) -> list[str]:
    """The headings under which a person may type: in the sheet of entries all of them, as it is read again."""
    return [
        c.label
        for block in page.blocks
        for c in block.table.columns
        if c.open or block.table is ENTRIES
    ]


def _put_added(package: Package, added: AddedColumns, receipt: Receipt) -> None:
    written = put_columns(
        package, sheet=added.sheet, header_row=added.header_row, key="added", tag=TAG,
        columns=[NewColumn(c.label, FORMATS.get(c.kind, "General"), c.width or 12) for c in ADDED.columns],
        values=added.cells_by_row(),
    )  # fmt: skip
    receipt.columns = list(written.headers)
    receipt.columns_action = "replaced" if written.action == "updated" else written.action


def _grown(before: Package, package: Package, changed: list[str]) -> list[str]:
    """Names of the tables that were there and have other edges now."""
    tables = [
        part
        for part in before.parts_of_type("spreadsheetml.table+xml")
        if part in changed and package.has(part)
    ]
    both = [(before.root(part), package.root(part)) for part in tables]
    return [new.get("displayName", "") for old, new in both if old.get("ref") != new.get("ref")]


def _changed(package: Package, data: bytes) -> Mapping[str, str]:
    return changed_in(package, find_sheets(package, TAG), grids(data, "the workbook"))


def _read(package: Package, part: str) -> bytes | None:
    return package.read(part) if package.has(part) else None
