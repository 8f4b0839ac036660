"""A Google Sheet as a place to read from and to write to."""

import secrets
from pathlib import Path
from typing import Any

from toolkit.errors import (
    DataError,
    OutputError,
    ReadAgainError,
    TryLaterError,
)
from toolkit.reading.grid import Extras
from toolkit.reading.raw_sheet import RawSheet, tables_of
from toolkit.schema.outputs import ENTRIES, RUN
from toolkit.stores import (
    Filled,
    Output,
    Read,
    Receipt,
)
from toolkit.stores.common import ADDED_SHEET, added_page
from toolkit.stores.google.body import as_body
from toolkit.stores.google.client import Client, Patience
from toolkit.stores.google.landed import take_back
from toolkit.stores.google.links import Links, faults, without_links
from toolkit.stores.google.meta import (
    BEFORE,
    KEPT,
    SCHEDULE,
    Meta,
    Tab,
    read_meta,
)
from toolkit.stores.google.plan import Plan, is_changed, plan
from toolkit.stores.google.typed import (
    answered,
    answered_digest,
    joined,
    not_taken,
    read_entries,
    read_typed,
    typed_digest,
    watched,
)
from toolkit.stores.google.where import sheet_id
from toolkit.stores.google.zones import known_zone
from toolkit.words.folding import fold

Rows = list[list[Any]]
COPY = (
    "a copy of the call schedule, with something typed in it that no run reads",
    "Type it into the call schedule itself, or delete the copy.",
)
MANY_OPEN = 3
"""Columns of the schedule that a sheet holds by chance; one with more of them is a copy."""


class GoogleSheet:
    """One spreadsheet: two requests to read it, one to write it; it holds what it read last, and writes against that."""

    def __init__(
        self,
        where: str,
        *,
        creds: Path | None = None,
        patience: Patience | None = None,
        source: str = "",
    ) -> None:
        self.client = Client(sheet_id(where), creds=creds, patience=patience)
        self.where, self.source = where, source
        self._read: tuple[Meta, dict[int, Rows]] | None = None

    @property
    def name(self) -> str:
        """The title of the spreadsheet once it was read, else its id."""
        return self.client.name

    def read(self) -> Read:
        """All tables that are not ours, and what was typed into ours, also while the schedule was rewritten last."""
        meta, values = self._fetched()
        sheets: dict[str, RawSheet] = {}
        for tab in meta.tabs:
            if not tab.is_ours:
                rows = without_links(tab, values[tab.id])
                sheets |= tables_of(rows, tab.title, extras=Extras(merged=tab.merged))
        changed = {
            t.title: "a cell" for k, t in meta.pages.items() if is_changed(k, t, values[t.id])
        }
        copies = {t.title: COPY for t in meta.tabs if _is_copy(t, meta, values)}
        return Read(
            sheets,
            changed=changed,
            filled=_filled(meta, values),
            unread=copies,
            zone=known_zone(meta.zone),
        )

    def filled(self) -> Filled:
        """What was typed into an earlier result there, when this is where another book's results go."""
        return _filled(*self._fetched())

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Make our sheets hold the output, in one step; sends nothing when they do already.

        Raises ReadAgainError when the spreadsheet has moved on since it was read, or may have: then nothing is lost, and reading
        it again and planning anew settles it. The service keeps the versions, so no backup is made.
        """
        meta, values = self._read or self._fetched()
        self._check_origin(meta, values)
        if not dry_run:
            self._take_back(meta, values)
        nonce = secrets.token_hex(4)
        made = plan(
            meta,
            values,
            _pages(output),
            links=_links(output),
            append=output.append,
            whole=output.whole,
            suffix=output.suffix,
            nonce=nonce,
        )
        if made.batches and not dry_run:
            self._send(made, nonce, meta.turn)
        receipt = _receipt(self.where, made)
        if meta.zone and not known_zone(meta.zone):
            receipt.notes.append(
                f"The spreadsheet's time zone {meta.zone!r} is not known here: today is today on this machine."
            )
        return receipt

    def _send(self, made: Plan, nonce: str, turn: int) -> None:
        self._read = None
        try:
            answers = [
                self.client.update(as_body(batch, made.ranges if i == 0 else ()))
                for i, batch in enumerate(made.batches)
            ]
        except ReadAgainError:
            if (
                made.watched
                or len(made.batches) > 1
                or not self._was_done(nonce, turn, alone=not made.sheets)
            ):
                raise
            answers = []  # it was done, and only the answer was lost
        found = answered_digest(answers[0], made.copy) if made.watched and answers else None
        if found is not None and found != made.typed:
            raise ReadAgainError(
                f"{self.name}: somebody typed into the schedule while it was written; it is kept.\nRun it again."
            )
        if made.heads and not (answers and _stand(answers[0], made)):
            self._take_back(*self._fetched(), again=not made.sheets)
            if made.sheets:
                raise ReadAgainError(
                    f"{self.name}: somebody moved columns while it was written.\nRun it again."
                )

    def _was_done(self, nonce: str, turn: int, *, alone: bool) -> bool:
        """Whether a batch whose answer was lost was done; TryLaterError where nobody can tell, and it must not be done twice."""
        now = read_meta(self.client.meta())
        if alone and now.nonce != nonce and now.turn > turn + 1:
            raise TryLaterError(
                f"{self.name}: the connection failed while it was written, and another run wrote since.\n"
                "Look at the end of the call log whether the call stands there, before you log it again."
            )
        return now.nonce == nonce

    def links_at_fault(self) -> list[str]:
        """What is wrong with the linking columns, as they were read last; each a sentence."""
        meta, values = self._read or self._fetched()
        page = meta.pages.get(ADDED_SHEET.name)
        return [
            said
            for tab in meta.tabs
            for said in faults(tab, values.get(tab.id, []), values[page.id] if page else None)
        ]

    def _take_back(self, meta: Meta, values: dict[int, Rows], *, again: bool = False) -> None:
        """Move rows of ours out of the wrong columns; ReadAgainError when there were any, for them to be written anew."""
        requests = take_back(meta, values, secrets.token_hex(4), again=again)
        if requests:
            self._read = None
            self.client.update(as_body(requests))
            raise ReadAgainError(
                f"{self.name}: somebody moved columns of the call log while it was written.\nRun it again."
            )

    def _fetched(self) -> tuple[Meta, dict[int, Rows]]:
        meta = read_meta(self.client.meta())
        self.client.name = meta.title or self.client.name
        tabs = [tab for tab in meta.tabs if not tab.mark(KEPT)]
        values = dict(
            zip(
                (tab.id for tab in tabs),
                self.client.values([tab.title for tab in tabs]),
                strict=True,
            )
        )
        self._read = meta, values
        return meta, values

    def _check_origin(self, meta: Meta, values: dict[int, Rows]) -> None:
        """Another book's results are not overwritten."""
        tab = meta.pages.get(fold(RUN.page))
        made_from = (
            next((str(r[1]) for r in values[tab.id] if len(r) > 1 and r[0] == "Book"), "")
            if tab
            else ""
        )
        if self.source and made_from and made_from != self.source:
            raise OutputError(
                f"{self.name} holds results made from {made_from}, not from {self.source}.\nChoose another sheet for --to."
            )


def _filled(meta: Meta, values: dict[int, Rows]) -> Filled:
    """What people typed into ours; what a rewrite of the schedule would have lost stands in the copy from before it."""
    tab, before, entries = (
        meta.pages.get(SCHEDULE),
        meta.before(SCHEDULE),
        meta.pages.get(fold(ENTRIES.page)),
    )
    typed = read_typed(values[tab.id], tab.title) if tab else ()
    held = read_entries(values[entries.id], entries.title) if entries else None
    mark, own = before.mark(BEFORE) if before else None, tab.mark(SCHEDULE) if tab else None
    if (
        before
        and mark
        and (
            typed_digest(values[before.id]) != mark.state.get("typed")
            or (own and own.state.get("writing"))
        )
    ):
        typed = joined(typed, not_taken(read_typed(values[before.id], before.title), held))
    return Filled(typed, held)


def _is_copy(tab: Tab, meta: Meta, values: dict[int, Rows]) -> bool:
    """Whether this is a person's copy of the call schedule, with something typed in it."""
    schedule = meta.pages.get(SCHEDULE)
    if (
        tab.mark(BEFORE)
        or tab.mark(KEPT)
        or (schedule and schedule.id == tab.id)
        or tab.id not in values
    ):
        return False
    rows = values[tab.id]
    return len(watched(rows)) > MANY_OPEN and bool(read_typed(rows, tab.title))


def _pages(output: Output) -> list[Any]:
    return [*output.pages, *([added_page(output)] if output.added is not None else [])]


def _links(output: Output) -> Links | None:
    if output.added is None or not (output.id_column or output.link_columns):
        return None
    if not output.id_column:
        raise DataError(
            f"{output.customers_sheet} has no column of ids or names to look customers up by.\nAdd one, or leave out --link-columns."
        )
    return Links(
        output.customers_sheet,
        output.header_row,
        output.id_column,
        added_page(output).key,
        output.name_column,
        output.link_columns,
    )


def _stand(answer: dict[str, Any], made: Plan) -> bool:
    """Whether the headings by which columns were counted stood where they were read."""
    for sheet, cells in made.heads.items():
        shown = [column[0] if column else None for column in answered(answer, sheet)]
        if ["" if v is None else str(v).strip() for v in shown] != list(cells.values()):
            return False
    return True


def _receipt(to: str, made: Plan) -> Receipt:
    receipt = Receipt(to, sheets=made.sheets, changed_parts=made.changed, notes=list(made.notes))
    receipt.sha256_before, receipt.sha256_after = made.before, made.after
    receipt.appended = made.appended
    if made.linked:
        receipt.columns, receipt.columns_action = made.linked, made.links_action
    return receipt
