"""Sheets that are frames already: for other programs and for tests."""

from collections.abc import Mapping

import pandas as pd

from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.schema.outputs import ENTRIES
from toolkit.stores.base import Filled, Output, Read, Receipt, SheetReceipt


class Memory:
    """Gives the frames it was made with, and keeps what is written in `written`, by table title."""

    def __init__(
        self,
        sheets: Mapping[str, RawSheet | pd.DataFrame],
        *,
        name: str = "memory",
        epoch: int = 1900,
        filled: Filled | None = None,
    ) -> None:
        self.name = name
        self.typed = filled or Filled()
        self.sheets = {title: as_raw_sheet(sheet, title) for title, sheet in sheets.items()}
        self.epoch = epoch
        self.written: dict[str, pd.DataFrame] = {}
        self.added: pd.DataFrame | None = None

    def read(self) -> Read:
        """The frames as they are, what was given as typed, and the entries that were written."""
        filled = Filled(self.typed.typed, self.written.get(ENTRIES.title, self.typed.entries))
        return Read(dict(self.sheets), self.epoch, filled=filled)

    def filled(self) -> Filled:
        """Nothing: what was typed comes with the frames."""
        return Filled()

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Keep the frames of all pages; a dry run keeps none."""
        receipt = Receipt(self.name)
        if output.added:
            receipt.columns = list(output.added.frame.columns)
        for page in output.pages:
            for block in page.blocks:
                action = "replaced" if block.table.title in self.written else "added"
                receipt.sheets[block.table.title] = SheetReceipt(len(block.frame), action)
                if not dry_run:
                    self.written[block.table.title] = block.frame
        if output.append:
            receipt.appended[output.append.sheet] = len(output.append.rows)
        if not dry_run:
            self.added = output.added.frame if output.added else None
            if output.append:
                sheet = output.append.sheet
                self.sheets[sheet] = output.append.below(self.sheets[sheet])
        return receipt
