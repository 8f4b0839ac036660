"""A workbook that an earlier run left where this one writes to: whether it is ours, of which book, and what was typed into it."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.errors import OutputError
from toolkit.grid import frame_of
from toolkit.stores import Receipt
from toolkit.stores.common import TAG, file_errors, typed_rows
from toolkit.stores.grids import grids
from toolkit.tables import CALL_SCHEDULE, RUN, fold
from toolkit.xlsx import Package, XlsxError, check_extent, find_sheets


@dataclass(frozen=True)
class Earlier:
    """Its hash, the keys of our sheets in it, and the rows of its schedule that a person filled."""

    sha256: str
    keys: frozenset[str] = field(default_factory=frozenset)
    typed: pd.DataFrame | None = None

    def replaced(self, receipt: Receipt) -> None:
        """Say "replaced" of what stood there before and would else be called added."""
        for entry in receipt.sheets.values():
            entry["action"] = "replaced" if entry["action"] == "added" else entry["action"]
        receipt.columns_action = "replaced" if receipt.columns_action == "added" else receipt.columns_action


def earlier(path: Path, book: str) -> Earlier | None:
    """What stands at `path`, None when nothing does; raises OutputError when it is not ours, or was made from another book."""
    if not path.exists():
        return None
    with file_errors(path, "Reading"):
        data = path.read_bytes()
    try:
        package = Package.open(data)
        check_extent(package)
        ours = find_sheets(package, TAG)
    except XlsxError:
        ours = {}
    if not ours:
        raise OutputError(
            f"{path.name} exists and was not made by this program; it is left alone.\nChoose another name for --to."
        )
    sheets = grids(data, path.name)
    written = sheets.get(ours.get(fold(RUN.page), ""))
    made_from = _made_from(written.rows) if written else ""
    if made_from and made_from != book:
        raise OutputError(f"{path.name} exists and was made from {made_from}, not from {book}.\nChoose another name for --to.")
    schedule = ours.get(fold(CALL_SCHEDULE.page), "")
    typed = typed_rows(frame_of(sheets[schedule].rows, schedule)) if schedule in sheets else None
    return Earlier(hashlib.sha256(data).hexdigest(), frozenset(ours), typed)


def _made_from(run: list[list[Any]]) -> str:
    """The name of the book, as the Run sheet tells it."""
    return next((str(row[1]) for row in run if len(row) > 1 and row[0] == "Book"), "")
