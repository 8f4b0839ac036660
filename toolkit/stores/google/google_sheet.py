"""A Google Sheet as a place to read from and to write to."""

import secrets
from pathlib import Path

from toolkit.entries.filled import Filled
from toolkit.errors import NoPermissionError, OutputError, ReadAgainError
from toolkit.reading.grid import Extras
from toolkit.reading.raw_sheet import RawSheet, first_table_of, tables_of
from toolkit.schema.outputs import RUN
from toolkit.stores.base import CannotFill, Fill, Output, Read, Receipt, refuse_fills
from toolkit.stores.google.drive_files import found_id
from toolkit.stores.google.filled_cells import Filling
from toolkit.stores.google.link_formulas import Links
from toolkit.stores.google.link_health import faults, without_links
from toolkit.stores.google.misplaced_rows import take_back
from toolkit.stores.google.page_marks import is_changed
from toolkit.stores.google.plan_draft import Plan
from toolkit.stores.google.refusals import Protected
from toolkit.stores.google.request_body import as_body
from toolkit.stores.google.sent_plan import Sending, headings_stand, refuse_typing
from toolkit.stores.google.sheets_client import Client, Patience
from toolkit.stores.google.spreadsheet import Meta, Values, read_meta
from toolkit.stores.google.typed_in_tabs import filled_in, is_copy
from toolkit.stores.google.write_plan import plan_write
from toolkit.stores.google.zone_names import known_zone
from toolkit.stores.our_sheets import ADDED_SHEET
from toolkit.words.folding import fold

MOST_DISTURBED = 2
"""How often a run tries to fill cells of people whose rows somebody changes at that moment."""


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
        self._sending = Sending(self.client)

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
        for tab in meta.tabs:
            if not tab.is_ours:
                rows = without_links(tab, values[tab.id])
                sheets |= tables_of(rows, tab.title, extras=Extras(merged=tab.merged))
            elif is_copy(tab, meta, values[tab.id]):
                sheets[tab.title] = first_table_of(values[tab.id], tab.title)
        pages = meta.pages.items()
        changed = [tab for key, tab in pages if is_changed(key, tab, values[tab.id])]
        return Read(
            sheets,
            changed={tab.title: "a cell" for tab in changed},
            filled=filled_in(meta, values),
            zone=known_zone(meta.zone),
        )

    def filled(self) -> Filled:
        """What was typed into an earlier result there, when another book's results go there."""
        return filled_in(*self._fetch())

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Make our sheets hold the output, in one step; sends nothing when they do already.

        Raises ReadAgainError when the spreadsheet has moved on since it was read, or may have: then
        nothing is lost, and reading it again and planning anew settles it. The service keeps the
        versions, so no backup is made.
        """
        if self.source:
            refuse_fills(output, f"the cells are in {self.source}, which stays as it is")
        output = output.spoken()
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
        """Read everything."""
        self._filled = []
        meta = read_meta(self.client.meta())
        self.client.name = meta.title or self.client.name
        read = [tab for tab in meta.tabs if tab.is_read]
        sheets = self.client.values([tab.title for tab in read])
        values: Values = {tab.id: [] for tab in meta.tabs}
        values.update(zip([tab.id for tab in read], sheets, strict=True))
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
        answer = self._sending.batches(plan, nonce, turn)
        if answer is not None:
            refuse_typing(plan, answer, self.name)
        if plan.headings and (answer is None or not headings_stand(answer, plan)):
            self._take_back(*self._fetch(), again=not plan.sheets)
            if plan.sheets:
                raise ReadAgainError(
                    f"{self.name}: somebody moved columns while it was written.\nRun it again."
                )


def _links(output: Output) -> tuple[Links | None, str]:
    """The linking columns an output has values for; a sentence where they cannot be."""
    added = output.added
    if added is None and output.link_columns:
        return None, (
            "Linking columns stand beside one list of customers, and this book has no list or one "
            f"for each rep, so none can be put there; the sheet {ADDED_SHEET.page} has all."
        )
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
        page=ADDED_SHEET.name,
        name_column=added.name_column,
        wanted=output.link_columns,
        language=added.language,
    )
    return links, ""


def _receipt(to: str, plan: Plan) -> Receipt:
    receipt = Receipt(to, sheets=plan.sheets, changed_parts=plan.changed, notes=list(plan.notes))
    receipt.sha256_before, receipt.sha256_after = plan.before, plan.after
    receipt.appended = plan.appended
    if plan.linked:
        receipt.columns, receipt.columns_action = plan.linked, plan.links_action
    return receipt
