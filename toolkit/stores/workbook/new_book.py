"""A new workbook for a book that is only read: its sheets' values, and the results."""

from dataclasses import replace
from pathlib import Path

from toolkit.entries.filled import NOTHING_FILLED, Filled
from toolkit.render.xlsx_raw import draw_raw_sheets
from toolkit.stores.base import Output, Receipt, Source, refuse_fills
from toolkit.stores.file_errors import file_errors
from toolkit.stores.workbook.compose import compose, put_in_place
from toolkit.stores.workbook.earlier_copy import earlier_copy, tell_of_copy


class NewBook:
    """Writes an .xlsx with every input sheet as plain values, the added columns and all pages."""

    def __init__(self, source: Source, path: Path, *, made_of: Path | None = None) -> None:
        """Raises OutputError where something stands at `path` that is not ours.

        A new file there is readable by whoever may read the one that it is `made_of`.
        """
        self._made_of = made_of
        self.source, self.path, self.name = source, path, path.name
        self.earlier = earlier_copy(path, source.name)

    def filled(self) -> Filled:
        """What was typed into an earlier result that this run replaces."""
        return self.earlier.filled if self.earlier else NOTHING_FILLED

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Make the workbook, or make it anew when it is one of ours."""
        refuse_fills(output, "a new workbook holds what was read")
        seen = self.earlier.sha256 if self.earlier else None
        with file_errors(self.path, "Writing"):
            sheets = self.source.read().with_all_rows().sheets
            append, added = output.append, output.added
            if append:
                # The sheets are drawn with these rows, so none are left to be put below them.
                sheets = {**sheets, append.sheet: append.below(sheets[append.sheet])}
            data, titles = draw_raw_sheets(sheets)
            if added:
                added = replace(added, sheet=titles.get(added.sheet, added.sheet))
            whole = replace(output, append=None, added=added)
            earlier = self.earlier.ours if self.earlier else None
            composed = compose(data, whole, to=self.path, is_copy=True, earlier=earlier)
            receipt = composed.receipt
            if append:
                receipt.appended = {append.sheet: len(append.rows)}
            tell_of_copy(receipt, self.earlier)
            return put_in_place(
                composed,
                self.path,
                seen=seen,
                dry_run=dry_run,
                stamp=stamp,
                keep=keep,
                made_of=self._made_of,
            )
