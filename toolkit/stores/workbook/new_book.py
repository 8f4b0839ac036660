"""A new workbook for what came from a place that cannot be written into: its sheets' values, and the results."""

from dataclasses import replace
from pathlib import Path

from toolkit.render.xlsx_raw import draw_raw_sheets
from toolkit.stores.base import Filled, Output, Receipt, Source
from toolkit.stores.file_errors import file_errors
from toolkit.stores.workbook.compose import compose, finish
from toolkit.stores.workbook.earlier import earlier, told_elsewhere


class NewBook:
    """Writes an .xlsx with every input sheet as plain values, the added columns and all pages."""

    def __init__(self, source: Source, path: Path) -> None:
        self.source, self.path, self.name = source, path, path.name
        self.earlier = earlier(path, source.name)

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Make the workbook, or make it anew when it is one of ours."""
        seen = self.earlier.sha256 if self.earlier else None
        with file_errors(self.path, "Writing"):
            sheets = self.source.read().sheets
            append = output.append
            if append:
                sheets = {**sheets, append.sheet: append.below(sheets[append.sheet])}
            data, titles = draw_raw_sheets(sheets)
            added = output.added
            if added:
                added = replace(added, sheet=titles.get(added.sheet, added.sheet))
            composed = compose(data, replace(output, append=None, added=added))
            composed.receipt.to = str(self.path)
            composed.receipt.appended = {append.sheet: len(append.rows)} if append else {}
            told_elsewhere(composed.receipt, self.earlier)
            return finish(composed, self.path, seen=seen, dry_run=dry_run, stamp=stamp, keep=keep)

    def filled(self) -> Filled:
        """What was typed into an earlier result that this run replaces."""
        return self.earlier.filled if self.earlier else Filled()
