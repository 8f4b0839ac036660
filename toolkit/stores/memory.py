"""Sheets that are frames already: for other programs and for tests."""

from collections.abc import Mapping

import pandas as pd

from toolkit.entries.filled import NOTHING_FILLED, Filled
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.schema.outputs import ENTRIES, PLANNED_CALLS, RUN, WHOLE_LIST
from toolkit.stores.base import (
    NO_ROW,
    Append,
    Output,
    Read,
    Receipt,
    SheetReceipt,
    kept_answers,
    refuse_fills,
    with_headings,
)


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
        """`filled` is given as what people typed into our sheets."""
        self.name = name
        self.sheets = {title: as_raw_sheet(sheet, title) for title, sheet in sheets.items()}
        self.epoch = epoch
        self.given = filled or NOTHING_FILLED
        self.written: dict[str, pd.DataFrame] = {}
        self.added: pd.DataFrame | None = None

    def read(self) -> Read:
        """The frames, what was given as typed, and entries and plan as they were written."""
        entries = self.written.get(ENTRIES.title, self.given.entries)
        plan = self.written.get(PLANNED_CALLS.title, self.given.plan)
        run = self.written.get(RUN.title, self.given.run)
        if run is not None:
            run = run.set_axis([column.label for column in RUN.columns], axis=1)
        whole = self.written.get(WHOLE_LIST.title, self.given.whole)
        filled = self.given._replace(entries=entries, plan=plan, run=run, whole=whole)
        return Read(dict(self.sheets), self.epoch, filled=filled)

    def filled(self) -> Filled:
        """Nothing: what was typed comes with the frames."""
        return NOTHING_FILLED

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Keep the frames of all pages; a dry run keeps none."""
        refuse_fills(output, "sheets in memory stay as they are")
        receipt = self._receipt_of(output)
        if dry_run:
            return receipt
        for page in output.pages:
            self.written |= {block.table.title: block.frame for block in page.blocks}
        self.added = output.added.frame if output.added else None
        for rows in filter(None, (output.append, output.answers)):
            self._put(rows)
        return receipt

    def _put(self, rows: Append) -> None:
        """Put rows at the end of a sheet, which is made where there is none."""
        if rows.header_row == NO_ROW:
            labels, *cells = with_headings(rows)
            frame = pd.DataFrame(cells, columns=labels, dtype=object)
            self.sheets[rows.sheet] = as_raw_sheet(frame, rows.sheet)
        else:
            self.sheets[rows.sheet] = rows.below(self.sheets[rows.sheet])

    def _receipt_of(self, output: Output) -> Receipt:
        receipt = Receipt(self.name)
        if output.added:
            receipt.columns = list(output.added.frame.columns)
        for page in output.pages:
            for block in page.blocks:
                title = block.table.title
                action = "replaced" if title in self.written else "added"
                receipt.sheets[title] = SheetReceipt(len(block.frame), action)
        if output.append:
            receipt.appended[output.append.sheet] = len(output.append.rows)
        if output.answers:
            receipt.notes.append(kept_answers(output.answers, output.answers.sheet))
        return receipt
