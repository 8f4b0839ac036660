"""A Google Sheet as a place to read from and to write to."""

import secrets
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.entries.last_tiers import TierSheet
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.errors import (
    NoPermissionError,
    OutputError,
    ReadAgainError,
    TryLaterError,
)
from toolkit.reading.grid import Extras
from toolkit.reading.raw_sheet import RawSheet, first_table_of, tables_of
from toolkit.render.google_requests import Request
from toolkit.schema.outputs import RUN
from toolkit.stores.base import CannotFill, Fill, Filled, Output, Read, Receipt, refuse_fills
from toolkit.stores.google.drive_files import found_id
from toolkit.stores.google.filled_cells import Filling
from toolkit.stores.google.link_formulas import Links
from toolkit.stores.google.link_health import faults, without_links
from toolkit.stores.google.misplaced_rows import take_back
from toolkit.stores.google.page_marks import is_changed
from toolkit.stores.google.plan_draft import Plan
from toolkit.stores.google.refusals import Protected, RangeRefused
from toolkit.stores.google.request_body import as_body
from toolkit.stores.google.sheet_marks import BEFORE, KEPT
from toolkit.stores.google.sheets_client import Client, Patience
from toolkit.stores.google.spreadsheet import (
    ENTRY_PAGE,
    PLAN_PAGE,
    SCHEDULE,
    TYPED_INTO,
    Meta,
    Tab,
    as_heading,
    cell_of,
    read_meta,
)
from toolkit.stores.google.typed_cells import (
    answered_columns,
    answered_digest,
    as_answer,
    joined,
    not_taken,
    read_entries,
    read_plan,
    read_typed,
    typed_digest,
    typed_ranges,
)
from toolkit.stores.google.write_plan import plan_write
from toolkit.stores.google.zone_names import known_zone
from toolkit.stores.our_sheets import ADDED_SHEET
from toolkit.words.folding import fold

Values = dict[int, list[list[Any]]]
"""The values of sheets by their ids."""
COPY = (
    "a copy of the call schedule, with something typed in it that no run reads",
    "Type it into the call schedule itself, or delete the copy.",
)
MOST_DISTURBED = 2
"""How often a run tries to fill cells of people whose rows somebody changes at that moment."""
MANY_OPEN = 3
"""Columns of the schedule that a sheet holds by chance; one with more of them is a copy."""


class GoogleSheet:
    """One spreadsheet: two requests to read it, one to write it.

    It holds what it read last, and writes against that.
    """

    def __init__(
        self,
        where: str,
        *,
        creds: Path | None = None,
        patience: Patience | None = None,
        source: str = "",
    ) -> None:
        key = found_id(where, creds=creds, patience=patience)
        self.client = Client(key, creds=creds, patience=patience)
        self.where = where
        self.source = source
        self._last_read: tuple[Meta, Values] | None = None
        self._filled: list[Fill] = []
        self._disturbed = 0
        self._reads_back = False

    @property
    def name(self) -> str:
        """The title of the spreadsheet once it was read, else its id."""
        return self.client.name

    def read(self) -> Read:
        """All tables that are not ours, and what was typed into ours.

        Also what was typed while the schedule was rewritten last.
        """
        meta, values = self._fetch()
        sheets: dict[str, RawSheet] = {}
        unread: dict[str, tuple[str, str]] = {}
        for tab in meta.tabs:
            if not tab.is_ours:
                rows = without_links(tab, values[tab.id])
                sheets |= tables_of(rows, tab.title, extras=Extras(merged=tab.merged))
            if _is_copy(tab, meta, values):
                unread[tab.title] = COPY
        pages = meta.pages.items()
        changed = [tab for key, tab in pages if is_changed(key, tab, values[tab.id])]
        return Read(
            sheets,
            changed={tab.title: "a cell" for tab in changed},
            filled=_filled(meta, values),
            unread=unread,
            zone=known_zone(meta.zone),
        )

    def filled(self) -> Filled:
        """What was typed into an earlier result there, when another book's results go there."""
        return _filled(*self._fetch())

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Make our sheets hold the output, in one step; sends nothing when they do already.

        Raises ReadAgainError when the spreadsheet has moved on since it was read, or may have: then
        nothing is lost, and reading it again and planning anew settles it. The service keeps the
        versions, so no backup is made.
        """
        if self.source:
            refuse_fills(output, f"the cells are in {self.source}, which stays as it is")
        meta, values = self._last_read or self._fetch()
        self._check_origin(meta, values)
        if not dry_run:
            self._take_back(meta, values)
        nonce = secrets.token_hex(4)
        fills = [fill for fill in output.fills if fill not in self._filled]
        if fills:
            meta, values = self._fill(Filling.of(self.name, meta, values, fills), nonce, dry_run)
        links, no_links = _links(output)
        plan = plan_write(
            meta,
            values,
            output.all_as_pages(),
            links=links,
            append=output.append,
            answers=output.answers,
            whole=output.whole,
            stays=output.stays,
            suffix=output.suffix,
            nonce=nonce,
        )
        if plan.batches and not dry_run:
            try:
                self._send(plan, nonce, meta.turn)
            except Protected as error:
                # The next reading shows what is protected: then calls wait, and columns stay out.
                raise ReadAgainError(str(error)) from error
        receipt = _receipt(self.where, plan)
        if no_links:
            receipt.notes.append(no_links)
        if meta.zone and not known_zone(meta.zone):
            receipt.notes.append(
                f"The spreadsheet's time zone {meta.zone!r} is not known here: "
                "today is today on this machine."
            )
        return receipt

    def links_at_fault(self) -> list[str]:
        """What is wrong with the linking columns, as they were read last; each a sentence."""
        meta, values = self._last_read or self._fetch()
        page = meta.pages.get(ADDED_SHEET.name)
        own_rows = values[page.id] if page else None
        sentences = []
        for tab in meta.tabs:
            sentences += faults(tab, values.get(tab.id, []), own_rows)
        return sentences

    def _fetch(self) -> tuple[Meta, Values]:
        """Read everything, but for the cells of sheets that were ours once."""
        self._filled = []
        meta = read_meta(self.client.meta())
        self.client.name = meta.title or self.client.name
        tabs = [tab for tab in meta.tabs if not tab.mark(KEPT)]
        sheets = self.client.values([tab.title for tab in tabs])
        values = dict(zip([tab.id for tab in tabs], sheets, strict=True))
        self._last_read = meta, values
        return meta, values

    def _check_origin(self, meta: Meta, values: Values) -> None:
        """Another book's results are not overwritten."""
        tab = meta.pages.get(fold(RUN.page))
        if tab is None or not self.source:
            return
        books = (row[1] for row in values[tab.id] if len(row) > 1 and row[0] == "Book")
        made_from = str(next(books, ""))
        if made_from and made_from != self.source:
            raise OutputError(
                f"{self.name} holds results made from {made_from}, not from {self.source}.\n"
                "Choose another sheet for --to."
            )

    def _take_back(self, meta: Meta, values: Values, *, again: bool = False) -> None:
        """Move rows of ours out of the wrong columns.

        Raises ReadAgainError when there were any, for them to be written anew.
        """
        requests = take_back(meta, values, secrets.token_hex(4), again=again)
        if requests:
            self._last_read = None
            self.client.update(as_body(requests))
            raise ReadAgainError(
                f"{self.name}: somebody moved columns of the call log while it was written.\n"
                "Run it again."
            )

    def _fill(self, filling: Filling, nonce: str, dry_run: bool) -> tuple[Meta, Values]:
        """Fill cells of people's sheets before To do is written anew; gives what is there now.

        A run that breaks off after it finds the cells filled, and what was typed where it was.
        Raises CannotFill, or ReadAgainError where rows were moved or somebody typed there at that
        moment: then the cells hold what they held.
        """
        if self._disturbed >= MOST_DISTURBED:
            why = "its row was changed again and again meanwhile; the next run fills it"
            raise CannotFill({fill.key: why for fill in filling.fills})
        self._disturbed += 1
        filling.look_again(self.client.formulas(filling.rows))
        if dry_run:
            return filling.meta, filling.values
        self._last_read = None
        try:
            body = as_body(filling.requests(nonce), filling.ranges)
            answer = self.client.update(body)
        except NoPermissionError as error:
            why = str(error).partition("\n")[0]
            left = {fill.key: why for fill in filling.fills}
            raise CannotFill(left, moved_on=True) from error
        astray = filling.astray(answer)
        if astray:
            answer = self.client.update(as_body(*filling.undo(astray, nonce)))
            tidied = filling.tidied(astray, answer, nonce)
            if tidied:
                self.client.update(as_body(tidied))
            raise ReadAgainError(
                f"{self.name}: somebody changed rows while cells of theirs were filled; "
                "what stood there is back.\nRun it again."
            )
        self._disturbed = 0
        self._filled += filling.fills
        self._last_read = filling.settled(nonce)
        return self._last_read

    def _send(self, plan: Plan, nonce: str, turn: int) -> None:
        """Send a plan's batches, and look in the answer whether somebody typed or moved columns."""
        self._last_read = None
        answer = self._send_batches(plan, nonce, turn)
        if answer is not None:
            self._refuse_typing(plan, answer)
        if plan.headings and (answer is None or not _headings_stand(answer, plan)):
            self._take_back(*self._fetch(), again=not plan.sheets)
            if plan.sheets:
                raise ReadAgainError(
                    f"{self.name}: somebody moved columns while it was written.\nRun it again."
                )

    def _refuse_typing(self, plan: Plan, answer: dict[str, Any]) -> None:
        """Raise ReadAgainError where somebody typed into a sheet of ours after it was read."""
        for key, typing in plan.typing.items():
            if not typing.ranges:
                continue
            typed = answered_digest(answer, typing.copy_id, TYPED_INTO[key])
            if typed is not None and typed != typing.digest:
                what = "the schedule" if key == SCHEDULE else TYPED_INTO[key].page
                raise ReadAgainError(
                    f"{self.name}: somebody typed into {what} while it was written; "
                    "it is kept.\nRun it again."
                )

    def _send_batches(self, plan: Plan, nonce: str, turn: int) -> dict[str, Any] | None:
        """The answer to the first batch; None where all was done and only the answer was lost."""
        answers = []
        try:
            for number, batch in enumerate(plan.batches):
                answers.append(self._update(batch, plan, shows=not number))
        except ReadAgainError:
            # Without the answer nobody knows what somebody typed; several batches may be half done.
            has_typing = any(typing.ranges for typing in plan.typing.values())
            if has_typing or len(plan.batches) > 1:
                raise
            if not self._was_done(nonce, turn, alone=not plan.sheets):
                raise
            return None
        return answers[0]

    def _update(self, batch: list[Request], plan: Plan, *, shows: bool) -> dict[str, Any]:
        """Send a batch; the answer to one that `shows` what somebody typed has the plan's ranges.

        Where the service shows no sheet that the same batch makes, they are read behind it.
        """
        if not shows:
            return self.client.update(as_body(batch))
        if not self._reads_back:
            try:
                return self.client.update(as_body(batch, plan.ranges))
            except RangeRefused as error:
                if not any(error.shown in typing.ranges for typing in plan.typing.values()):
                    raise
                self._reads_back = True
        self.client.update(as_body(batch))
        return as_answer(plan.shown_sheets, self.client.shown(plan.ranges))

    def _was_done(self, nonce: str, turn: int, *, alone: bool) -> bool:
        """Whether a batch whose answer was lost was done; `alone` says it only logs a call.

        Raises TryLaterError where nobody can tell, and it must not be done twice.
        """
        now = read_meta(self.client.meta(formulas=False))
        if alone and now.nonce != nonce and now.turn > turn + 1:
            raise TryLaterError(
                f"{self.name}: the connection failed while it was written, "
                "and another run wrote since.\nLook at the end of the call log "
                "whether the call stands there, before you log it again."
            )
        return now.nonce == nonce


def _filled(meta: Meta, values: Values) -> Filled:
    """What people typed into ours, with what a rewrite of the schedule would have lost."""
    entry_tab = meta.pages.get(ENTRY_PAGE)
    entries = read_entries(values[entry_tab.id], entry_tab.title) if entry_tab else None
    typed: tuple[TypedRow, ...] = ()
    for key in TYPED_INTO:
        typed += _typed_into(meta, values, key, entries)
    plan_tab = meta.pages.get(PLAN_PAGE)
    plan = read_plan(values[plan_tab.id], plan_tab.title) if plan_tab else None
    tier_tab = meta.pages.get(ADDED_SHEET.name)
    tiers = None
    if tier_tab:
        tiers = TierSheet.of_page(first_table_of(values[tier_tab.id], tier_tab.title))
    run_tab = meta.pages.get(fold(RUN.page))
    run = first_table_of(values[run_tab.id], run_tab.title).cells if run_tab else None
    return Filled(typed, entries, plan, tiers, run)


def _typed_into(
    meta: Meta, values: Values, key: str, entries: pd.DataFrame | None
) -> tuple[TypedRow, ...]:
    """What people typed into one of our sheets, and into its copy from before the last write."""
    tab, copy, table = meta.pages.get(key), meta.copy_of(key), TYPED_INTO[key]
    typed = read_typed(values[tab.id], tab.title, table) if tab else ()
    if copy and _holds_typing(copy, tab, values, key):
        before = read_typed(values[copy.id], copy.title, table)
        return joined(typed, not_taken(before, entries))
    return typed


def _holds_typing(copy: Tab, tab: Tab | None, values: Values, key: str) -> bool:
    """Whether the copy of a sheet from before the last write holds what the sheet lacks.

    That is what was typed while it was written, or all of it where the write has stopped halfway.
    """
    if tab and tab.state(key).get("writing"):
        return True
    typed = typed_digest(values[copy.id], TYPED_INTO[key])
    return typed != copy.state(BEFORE).get("typed")


def _is_copy(tab: Tab, meta: Meta, values: Values) -> bool:
    """Whether this is a person's copy of the call schedule, with something typed in it."""
    is_page = tab.id in {page.id for page in meta.pages.values()}
    if is_page or tab.mark(BEFORE) or tab.mark(KEPT) or tab.id not in values:
        return False
    rows = values[tab.id]
    table = TYPED_INTO[SCHEDULE]
    is_like_it = len(typed_ranges(rows, table)) > MANY_OPEN
    return is_like_it and bool(read_typed(rows, tab.title, table))


def _links(output: Output) -> tuple[Links | None, str]:
    """The linking columns an output has values for; a sentence where they cannot be."""
    added = output.added
    if added is None or not (added.id_column or output.link_columns):
        return None, ""
    if not added.id_column:
        return None, (
            f"{added.sheet} has no column of ids or names to look customers up by, "
            "so no linking columns can be put there."
        )
    links = Links(
        sheet=added.sheet,
        header_row=added.header_row,
        id_column=added.id_column,
        page=added.as_page().key,
        name_column=added.name_column,
        wanted=output.link_columns,
    )
    return links, ""


def _headings_stand(answer: dict[str, Any], plan: Plan) -> bool:
    """Whether the headings by which columns were counted stood where they were read."""
    for sheet, cells in plan.headings.items():
        columns = answered_columns(answer, sheet)
        shown = [as_heading(cell_of(column, 0)) for column in columns]
        if shown != list(cells.values()):
            return False
    return True


def _receipt(to: str, plan: Plan) -> Receipt:
    receipt = Receipt(to, sheets=plan.sheets, changed_parts=plan.changed, notes=list(plan.notes))
    receipt.sha256_before, receipt.sha256_after = plan.before, plan.after
    receipt.appended = plan.appended
    if plan.linked:
        receipt.columns, receipt.columns_action = plan.linked, plan.links_action
    return receipt
