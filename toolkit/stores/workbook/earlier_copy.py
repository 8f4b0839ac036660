"""A workbook that an earlier run left where this one writes to, if it is ours and of this book."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from toolkit.entries.filled import Filled
from toolkit.errors import OutputError
from toolkit.schema.outputs import RUN, WHOLE_LIST
from toolkit.stores.base import Receipt
from toolkit.stores.file_errors import file_errors
from toolkit.stores.our_sheets import TAG
from toolkit.stores.workbook.grids import Grid, grids
from toolkit.stores.workbook.persons_columns import OurSheets
from toolkit.stores.workbook.typed_into_copy import refuse_typed
from toolkit.stores.workbook.typed_into_ours import changed_in, filled_in
from toolkit.words.folding import fold
from toolkit.xlsx import Package, XlsxError, check_extent, find_sheets


class EarlierCopy(NamedTuple):
    """Its hash, and what people typed into our sheets in it and changed there."""

    sha256: str
    filled: Filled
    changed: dict[str, str]
    ours: OurSheets
    """Our sheets in it: what people added to them stands in the new copy too."""


def earlier_copy(path: Path, book: str) -> EarlierCopy | None:
    """What stands at `path`; None when nothing does.

    Raises OutputError when it is not ours, was made from another book, or when somebody typed into
    it what a new copy would not hold.
    """
    if not path.exists():
        return None
    with file_errors(path, "Reading"):
        data = path.read_bytes()
    package = _package_of_ours(data, path.name)
    ours = find_sheets(package, TAG)
    sheets = grids(data, path.name)
    made_from = _made_from(sheets, ours)
    if made_from and made_from != book:
        raise OutputError(
            f"{path.name} exists and was made from {made_from}, not from {book}.\n"
            "Choose another name for --to."
        )
    refuse_typed(package, path.name, book)
    return EarlierCopy(
        hashlib.sha256(data).hexdigest(),
        filled_in(package, sheets, ours),
        changed_in(package, ours, sheets),
        OurSheets(package, ours, sheets),
    )


def _package_of_ours(data: bytes, name: str) -> Package:
    """The workbook; raises OutputError where no sheet in it is ours, or it is no workbook."""
    try:
        package = Package.open(data)
        check_extent(package)
        if find_sheets(package, TAG):
            return package
    except XlsxError:
        pass
    raise OutputError(
        f"{name} exists and was not made by this program; it is left alone.\n"
        "Choose another name for --to."
    )


def _made_from(sheets: Mapping[str, Grid], ours: Mapping[str, str]) -> str:
    """The name of the book, as the Run sheet tells it; "" without one.

    Of a workbook that was made of a larger one the name of that, whoever refreshed it since.
    """
    larger = sheets.get(ours.get(fold(WHOLE_LIST.page), ""))
    if larger and len(larger.rows) > 1:
        said = dict(zip(larger.rows[0], larger.rows[1], strict=False))
        return str(said.get(WHOLE_LIST.column("book").label, ""))
    run = sheets.get(ours.get(fold(RUN.page), ""))
    for row in run.rows if run else ():
        if len(row) > 1 and row[0] == "Book":
            return str(row[1])
    return ""


def tell_of_copy(receipt: Receipt, before: EarlierCopy | None) -> None:
    """Say what happened to a copy, not to the book that it was made from.

    All of it is new, or replaces an earlier copy.
    """
    action = "replaced" if before else "added"
    for sheet in receipt.sheets.values():
        if sheet.action != "kept":
            sheet.action = action
    if receipt.columns_action:
        receipt.columns_action = action
    changed = before.changed if before else {}
    for title, what in changed.items():
        receipt.notes.append(
            f"{title!r} in the copy before this one had been changed by hand ({what}):"
            " that copy is in the backup."
        )
