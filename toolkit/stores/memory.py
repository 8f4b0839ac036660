"""Sheets that are frames already: for other programs and for tests."""

import pandas as pd

from toolkit.stores import Output, Read, Receipt


class Memory:
    """Gives the frames it was made with, and keeps what is written in `written`, by table title."""

    def __init__(self, sheets: dict[str, pd.DataFrame], *, name: str = "memory", epoch: int = 1900) -> None:
        self.name = name
        self.sheets = sheets
        self.epoch = epoch
        self.written: dict[str, pd.DataFrame] = {}
        self.added: pd.DataFrame | None = None

    def read(self) -> Read:
        """The frames as they are."""
        return Read(dict(self.sheets), self.epoch)

    def typed(self) -> pd.DataFrame | None:
        """Nothing: frames have no place to type in."""
        return None

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Keep the frames of all pages; a dry run keeps none."""
        receipt = Receipt(self.name, columns=[] if output.added is None else list(output.added.columns))
        for page in output.pages:
            for block in page.blocks:
                action = "replaced" if block.table.title in self.written else "added"
                receipt.sheets[block.table.title] = {"rows": len(block.frame), "action": action}
                if not dry_run:
                    self.written[block.table.title] = block.frame
        if not dry_run:
            self.added = output.added
        return receipt
